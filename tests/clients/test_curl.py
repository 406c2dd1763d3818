"""curl, in the vendor's own words: the host and the key are the only things that changed."""

from __future__ import annotations

import base64
import json
import shutil
import subprocess

import pytest

pytestmark = pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")


@pytest.fixture
def curl(server, files):
    def run(*arguments: str, path: str = "", key: bool = True, given: bytes | None = None) -> bytes:
        header = ["-H", f"Authorization: Bearer {server.key}"] if key else []
        target = path if path.startswith("http") else f"{server.url}/{path}"
        done = subprocess.run(
            ["curl", "-sS", "--noproxy", "*", "-X", "POST", *header, *arguments, target],
            capture_output=True,
            cwd=files,
            check=False,
            timeout=60,
            input=given,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


FORM = ("-H", "Content-Type: multipart/form-data")
JSON = ("-H", "Content-Type: application/json")


def test_generate_in_json(curl):
    body = '{"prompt": "a race car on a track", "style": "Photorealism", "model": "recraftv3"}'
    answer = json.loads(curl(*JSON, "-d", body, path="images/generations"))
    assert answer["credits"] == 40
    told = curl("-X", "GET", "-o", "-", "-w", "%{content_type}", path=answer["data"][0]["url"], key=False)
    assert told.endswith(b"image/webp")
    assert told[:4] == b"RIFF"


def test_image_to_image_in_a_form(curl):
    answer = curl(
        *FORM,
        *("-F", "image=@image.png"),
        *("-F", "prompt=winter"),
        *("-F", "strength=0.2"),
        *("-F", "style=Illustration"),
        path="images/imageToImage",
    )
    assert len(json.loads(answer)["data"]) == 1


def test_inpaint_in_a_form_and_in_json(curl, files):
    form = curl(
        *FORM,
        *("-F", "prompt=moon"),
        *("-F", "style=Enterprise"),
        *("-F", "random_seed=5"),
        *("-F", "image=@image.png", "-F", "mask=@mask.png"),
        path="images/inpaint",
    )
    urls = {
        f"{name}_url": "data:image/png;base64,"
        + base64.b64encode((files / f"{name}.png").read_bytes()).decode()
        for name in ("image", "mask")
    }
    body = {"prompt": "moon", "style": "Enterprise", "random_seed": 5, **urls}
    by_json = curl(*JSON, "-d", "@-", path="images/inpaint", given=json.dumps(body).encode())
    assert json.loads(by_json)["data"] == json.loads(form)["data"]


@pytest.mark.parametrize(
    ("route", "start"), [("removeBackground", b"RIFF"), ("crispUpscale", b"RIFF"), ("vectorize", b"<svg")]
)
def test_a_tool_answers_with_the_picture_itself(curl, route, start):
    file = "small.png" if route == "crispUpscale" else "image.png"
    answer = curl(*FORM, "-F", "response_format=b64_json", "-F", f"file=@{file}", path=f"images/{route}")
    assert base64.b64decode(json.loads(answer)["image"]["b64_json"]).startswith(start)


@pytest.mark.parametrize(
    "parts",
    [
        ("file1=@image.png", "file2=@image.jpg"),
        ("images=@image.png", "images=@image.jpg"),
        ("files[]=@image.png", "files[]=@image.jpg"),
    ],
)
def test_a_style_of_two_files_whatever_the_parts_are_called(curl, parts):
    arguments = [word for part in parts for word in ("-F", part)]
    answer = json.loads(
        curl(*FORM, "-F", "style=digital_illustration", "-F", "model=recraftv3", *arguments, path="styles")
    )
    assert answer["credits"] == 5
    told = json.loads(
        curl(
            "-F",
            "style=digital_illustration",
            "-F",
            "model=recraftv3",
            *arguments,
            *arguments,
            *arguments,
            path="styles",
        )
    )
    assert "at most 5" in told["message"]


def test_json_in_a_part_of_a_form(curl):
    answer = curl(
        "-F",
        "prompt=a fox",
        "-F",
        'controls={"colors": [{"rgb": [200, 30, 30]}], "background_color": {"rgb": [1, 2, 300]}};type=application/json',
        path="images/generations",
    )
    assert "controls.background_color" in json.loads(answer)["message"]


def test_a_body_in_chunks_and_one_that_waits_to_be_asked_for(curl, files):
    body = json.dumps({"prompt": "a fox", "model": "recraftv4_1_flash", "random_seed": 3}).encode()
    chunked = curl(
        *JSON, "-H", "Transfer-Encoding: chunked", "-d", "@-", path="images/generations", given=body
    )
    waited = curl(
        *JSON, "-v", "-H", "Expect: 100-continue", "-d", "@-", path="images/generations", given=body
    )
    assert json.loads(waited)["data"] == json.loads(chunked)["data"]


def test_errors_have_the_statuses_and_shapes_of_the_service(curl):
    status = ("-w", "\n%{http_code} %{content_type}")
    refused, told = curl(*JSON, *status, "-d", '{"prompt": ""}', path="images/generations").split(b"\n")
    assert told == b"400 application/json"
    assert json.loads(refused) == {
        "code": "invalid_request_parameter",
        "message": "prompt length should be in [1, 10000]",
    }
    unknown = curl(*status, "-d", "{}", path="images/generations", key=False)
    assert unknown == b"request unauthorized\n401 text/plain; charset=utf-8"
    assert curl(*status, "-d", "{}", path="nowhere") == b"404 page not found\n404 text/plain; charset=utf-8"
