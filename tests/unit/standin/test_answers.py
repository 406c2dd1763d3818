"""What the stand-in answers keeps to the published document, costs what the price page says, and breaks as told."""

from __future__ import annotations

import base64
import io
import time

import httpx
import pytest
from PIL import Image
from support.standin import document, facts, faults

from .conftest import data_url, file
from .test_rules import EDIT, GENERATE, MASKED, TOOL, names


@pytest.mark.parametrize("path", ["/users/me", "/models", "/styles", "/styles/basic"])
def test_what_is_looked_up_keeps_to_the_document_and_is_free(standin, raw, path):
    before = standin.balance
    assert document.answer_problems("GET", f"/v1{path}", raw.get(path).json()) == []
    assert standin.balance == before


PRICES = [
    *(("/images/generations", {**GENERATE, "model": model, "n": 2}, 2 * facts.MODELS[model]["price_units_per_image"])
      for model in facts.MODELS if "styles" not in model and model in document.whole(document.DOCUMENT["components"]["schemas"]["TransformModel"])["enum"]),
    ("/images/generations", {**GENERATE, "style_reference_urls": [EDIT["image_url"]], "n": 3}, 3 * 35 + 5),
    ("/images/inpaint", {**MASKED, "n": 2}, 80),
    ("/images/inpaint", {**MASKED, "model": "recraftv3_vector"}, 80),
    ("/images/vectorize", TOOL, 10),
    ("/images/removeBackground", TOOL, 10),
    ("/images/crispUpscale", TOOL, 4),
    ("/images/creativeUpscale", TOOL, 250),
    ("/images/enhance", TOOL, 210),
    ("/images/eraseRegion", {**TOOL, "mask_url": MASKED["mask_url"]}, 2),
    ("/images/variateImage", {**TOOL, "size": "1:1", "n": 6}, 40),
    ("/prompts/enhance", {"prompt": "a fox"}, 10),
    ("/styles", {"image_urls": [EDIT["image_url"]]}, 5),
]  # fmt: skip


@pytest.mark.parametrize(("path", "body", "units"), PRICES, ids=names(PRICES))
def test_a_call_costs_what_the_price_page_says(standin, post, path, body, units):
    before = standin.balance
    assert post(path, body).json()["credits"] == units == before - standin.balance
    assert standin.ledger.charges[-1].units == units


def test_an_account_without_units_gets_nothing(standin, post, monkeypatch):
    monkeypatch.setattr(standin.ledger, "balance", 34)
    made = standin.ledger.generated
    answer = post("/images/generations", GENERATE)
    assert (answer.status_code, answer.json()["code"]) == (402, "insufficient_balance")
    assert (standin.ledger.generated, standin.balance) == (made, 34)


@pytest.mark.parametrize(
    ("model", "kind", "made"),
    [("recraftv4_1", None, "WEBP"), ("recraftv4_1", "png", "PNG"), ("recraftv3_vector", "png", None)],
)
def test_pictures_are_real_each_another_and_of_the_right_shape(post, anybody, model, kind, made):
    body = {**GENERATE, "model": model, "n": 6, "size": "4:3", **({"image_format": kind} if kind else {})}
    files = [anybody.get(one["url"]).content for one in post("/images/generations", body).json()["data"]]
    assert len(set(files)) == 6
    for data in files:
        if made is None:
            assert data.startswith(b"<svg")
            continue
        with Image.open(io.BytesIO(data)) as opened:
            opened.load()
            assert opened.format == made
            assert opened.width / opened.height == pytest.approx(1216 / 896, abs=0.03)


def test_edits_have_the_size_of_their_source_and_outpaints_the_room(standin, post):
    wide = data_url(file(size=(300, 260)))
    for path, more, size in [
        ("/images/replaceBackground", {"prompt": "sea"}, (300, 260)),
        ("/images/removeBackground", {}, (300, 260)),
        ("/images/crispUpscale", {}, (600, 520)),
        ("/images/outpaint", {"prompt": "sea", "expand_left": 10, "expand_bottom": 7}, (310, 267)),
        ("/images/outpaint", {"prompt": "sea", "size": "1536x1024"}, (1536, 1024)),
    ]:
        answer = post(path, {"image_url": wide, "response_format": "b64_json", **more}).json()
        item = answer.get("image") or answer["data"][0]
        with Image.open(io.BytesIO(base64.b64decode(item["b64_json"]))) as opened:
            assert opened.size == size, path


def test_the_three_ways_to_get_an_answer_hold_the_same_kind_of_picture(standin, post):
    url, inside, parts = (
        post("/images/generations", {**GENERATE, "n": 2, "response_format": how})
        for how in ("url", "b64_json", "multipart")
    )
    assert standin.files.content(url.json()["data"][0]["url"])[8:12] == b"WEBP"
    assert base64.b64decode(inside.json()["data"][1]["b64_json"])[8:12] == b"WEBP"
    assert parts.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert parts.content.count(b"Content-ID: ") == 2
    assert parts.content.count(b"WEBPVP8") == 2


def test_similar_pictures_are_found_for_what_explore_gave_out(standin, post):
    explored = post("/images/explore", {**GENERATE, "size": "2:1"}).json()["data"]
    assert len(explored) == standin.explore_count
    body = {"source_image_id": explored[1]["image_id"], "similarity": 5}
    assert len(post("/images/explore/similar", body).json()["data"]) == standin.explore_count
    drawn = post("/images/generations", GENERATE).json()["data"][0]["image_id"]
    assert post("/images/explore/similar", {**body, "source_image_id": drawn}).status_code == 400


def test_styles_are_made_used_for_their_line_listed_and_deleted(standin, raw, post):
    made = post("/styles", {"image_urls": [EDIT["image_url"]]}).json()
    assert made["id"] in [one["id"] for one in raw.get("/styles").json()["styles"]]
    assert "credits" not in raw.get(f"/styles/{made['id']}").json()
    assert (
        post("/images/generations", {**GENERATE, "style_id": made["id"], "model": "recraftv4_1"}).status_code
        == 200
    )
    assert (
        post("/images/generations", {**GENERATE, "style_id": made["id"], "model": "recraftv3"}).status_code
        == 400
    )
    assert (
        post(
            "/images/generations", {**GENERATE, "style_id": made["id"], "model": "recraftv4_vector"}
        ).status_code
        == 400
    )
    assert raw.delete(f"/styles/{made['id']}").json() == {}
    assert raw.get(f"/styles/{made['id']}").status_code == 404
    assert (
        post("/images/generations", {**GENERATE, "style_id": made["id"], "model": "recraftv4_1"}).status_code
        == 400
    )
    on_the_fly = post(
        "/images/generations", {**GENERATE, "style_reference_urls": [EDIT["image_url"]]}
    ).json()["style_id"]
    assert (
        post(
            "/images/generations", {**GENERATE, "style_id": on_the_fly, "model": "recraftv4_styles"}
        ).status_code
        == 200
    )


def test_results_lie_on_another_port_are_open_to_all_and_expire(standin, post, anybody):
    url = post("/images/generations", GENERATE).json()["data"][0]["url"]
    assert httpx.URL(url).port != httpx.URL(standin.url).port
    assert anybody.get(url, headers={"X-Who": "me"}).headers["content-type"] == "image/webp"
    assert standin.files.seen[0].header("x-who") == "me"
    standin.files.expire()
    assert anybody.get(url).status_code == 403


REFUSED = [
    faults.too_many(),
    faults.EMPTY,
    faults.MODERATION,
    faults.UNAUTHORIZED,
    faults.TROUBLE,
    faults.DEAD,
    faults.redirect("http://x/"),
]
BROKEN = [
    faults.LOST,
    faults.HALF,
    faults.CUT,
    faults.HANG,
    faults.HTML,
    faults.NOTHING,
    faults.TRUNCATED,
    faults.BAD_UTF8,
]


@pytest.mark.parametrize("fault", REFUSED, ids=str)
def test_a_refusal_is_not_charged(standin, post, fault):
    before = standin.balance
    standin.then(fault)
    try:
        assert not post("/images/generations", GENERATE).is_success
    except httpx.RemoteProtocolError:
        assert fault is faults.DEAD
    assert standin.balance == before


@pytest.mark.parametrize("fault", BROKEN, ids=str)
def test_an_answer_that_breaks_was_charged_all_the_same(standin, raw, fault):
    before = standin.balance
    standin.then(fault)
    with pytest.raises((httpx.HTTPError, ValueError)):
        raw.post("/images/generations", json=GENERATE, timeout=0.2).json()
    assert standin.balance == before - 35
    assert raw.post("/images/generations", json=GENERATE).is_success


def test_a_drip_keeps_the_connection_busy_without_an_end(standin, raw):
    standin.then(faults.DRIP)
    with raw.stream("POST", "/images/generations", json=GENERATE) as answer:
        started, chunks = time.monotonic(), answer.iter_raw()
        first = [next(chunks), next(chunks), next(chunks)]
    assert all(len(one) <= 3 for one in first)
    assert time.monotonic() - started < 5


def test_retry_after_comes_in_both_spellings(standin, post):
    standin.then(faults.too_many(7), faults.too_many(7, date=True), faults.too_many())
    spelled = [post("/images/generations", GENERATE).headers.get("retry-after") for _ in range(3)]
    assert spelled[0] == "7"
    assert spelled[1].endswith(" GMT")
    assert spelled[2] is None
