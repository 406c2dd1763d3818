"""What the three gateways' pages show, typed over: requests, httpx, and a loop that asks again."""

from __future__ import annotations

import base64
import io
import time

import httpx
import pytest
import requests
from PIL import Image
from support.engine_pictures import file_of, photo


def finished(ask, read):
    """Ask until it has ended, as the pages tell their readers to (they wait for seconds in between)."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        told = ask().json()
        if read(told).lower() in {"completed", "failed"}:
            return told
        time.sleep(0.02)
    raise AssertionError("no end within a minute")


def test_pixeldojo(server):
    base = server.base_url("pixeldojo")
    headers = {"Authorization": f"Bearer {server.key}", "Content-Type": "application/json"}
    submitted = requests.post(
        f"{base}/models/recraft-v4/run",
        headers=headers,
        json={"prompt": "A beautiful mountain landscape at golden hour", "aspect_ratio": "16:9"},
        timeout=60,
    )
    assert submitted.status_code == 202
    job = submitted.json()
    assert (job["status"], job["creditCost"]) == ("pending", 1)
    told = finished(
        lambda: requests.get(job["statusUrl"], headers=headers, timeout=60), lambda it: it["status"]
    )
    (url,) = told["output"]["images"]
    file = requests.get(url, timeout=60)
    assert file.headers["content-type"] == "image/png"
    assert Image.open(io.BytesIO(file.content)).size == (1344, 768)


def test_api_in_one(server):
    base = server.base_url("apiinone")
    headers = {"Authorization": f"Bearer {server.key}"}
    created = httpx.post(
        f"{base}/images/generations",
        headers=headers,
        json={
            "model": "recraft-v4-text-to-vector",
            "prompt": "A minimalist line art illustration of a mountain landscape, clean design",
            "image_size": "1024x1024",
        },
    ).json()
    assert (created["code"], created["message"], created["data"]["status"]) == (200, "success", "IN_PROGRESS")
    told = finished(
        lambda: httpx.get(f"{base}/tasks/{created['data']['task_id']}", headers=headers),
        lambda it: it["data"]["status"],
    )
    (url,) = told["data"]["output"]["images"]
    assert httpx.get(url).text.startswith("<svg")


@pytest.fixture
def pixazo(server):
    headers = {
        "Content-Type": "application/json",
        "Cache-Control": "no-cache",
        "Ocp-Apim-Subscription-Key": server.key,
    }

    def post(path, body):
        return requests.post(f"{server.base_url('pixazo')}/{path}", json=body, headers=headers, timeout=60)

    return post


@pytest.fixture(scope="session")
def drawn(server):
    """The address of a picture that Pixazo's dialect has given."""
    answer = requests.post(
        f"{server.base_url('pixazo')}/v3/generate",
        json={"prompt": "a red cat"},
        headers={"Ocp-Apim-Subscription-Key": server.key},
        timeout=60,
    )
    assert answer.status_code == 200
    return answer.json()["output"]


@pytest.mark.long
def test_pixazo_answers_one_address_or_a_list(pixazo, drawn):
    assert requests.get(drawn, timeout=60).headers["content-type"] == "image/webp"
    several = pixazo("v4/generate", {"prompt": "a red cat", "n": 2}).json()["output"]
    assert len(set(several)) == 2


def test_pixazo_changes_a_picture_by_its_address(pixazo, drawn, server):
    body = {"image": drawn, "prompt": "winter landscape", "strength": 0.5}
    before = requests.get(
        f"{server.url}/users/me", headers={"Authorization": f"Bearer {server.key}"}, timeout=60
    ).json()["credits"]
    answer = pixazo("v3/image-to-image", {**body, "style": "Pixel art"})
    assert answer.status_code == 200, answer.text
    changed = requests.get(answer.json()["output"], timeout=60).content
    assert Image.open(io.BytesIO(changed)).size == (1024, 1024)
    assert changed != requests.get(drawn, timeout=60).content
    after = requests.get(
        f"{server.url}/users/me", headers={"Authorization": f"Bearer {server.key}"}, timeout=60
    ).json()["credits"]
    assert before - after == 40


def test_pixazo_changes_a_picture_that_is_sent_along(pixazo):
    url = "data:image/png;base64," + base64.b64encode(file_of(photo(256, 256))).decode()
    answer = pixazo("v3/image-to-image", {"image": url, "prompt": "a sketch", "strength": 0.3, "n": 2})
    assert len(set(answer.json()["output"])) == 2


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"strength": None}, "Missing required field: strength"),
        ({"image": None}, "Missing required field: image"),
        ({"prompt": ""}, "Missing required field: prompt"),
        ({"strength": 1.5}, "strength"),
        ({"n": 9}, "n should"),
        ({"image": "https://example.com/source.png"}, "fetches nothing"),
        (
            {
                "image": "data:image/svg+xml;base64,"
                + base64.b64encode(
                    b'<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"/>'
                ).decode()
            },
            "PNG, JPG or WEBP",
        ),
        ({"style": "Pixel art", "style_id": "745b584d-e451-49c3-94f3-38b8ab1af3bb"}, "excludes"),
        ({"style_id": "745b584d-e451-49c3-94f3-38b8ab1af3bb"}, "not known"),
        ({"style": "pixel art"}, "is not a style"),
    ],
)
def test_pixazo_refuses_in_its_own_form(pixazo, change, said):
    url = "data:image/png;base64," + base64.b64encode(file_of(photo(256, 256))).decode()
    answer = pixazo("v3/image-to-image", {"image": url, "prompt": "winter", "strength": 0.5, **change})
    assert answer.status_code == 400
    assert set(answer.json()) == {"error", "status"}
    assert said in answer.json()["error"]


def test_pixazo_takes_at_most_5_mb(pixazo):
    data = file_of(photo(256, 256))
    heavy = data[:-12] + (5 << 20).to_bytes(4, "big") + b"teSt" + bytes(5 << 20) + bytes(4) + data[-12:]
    url = "data:image/png;base64," + base64.b64encode(heavy).decode()
    answer = pixazo("v3/image-to-image", {"image": url, "prompt": "winter", "strength": 0.5})
    assert (answer.status_code, answer.json()["error"]) == (400, "image should have at most 5 MB")
