"""Styles made of pictures: kept for their maker, and seen in what is drawn with them."""

from __future__ import annotations

import base64
from uuid import UUID

import numpy as np
import pytest
from PIL import Image
from support.engine_pictures import file_of, photo, url_of, values

pytestmark = pytest.mark.long


def warm() -> Image.Image:
    """Flat shapes in three warm colours."""
    image = Image.new("RGB", (256, 256), (240, 200, 150))
    image.paste((200, 60, 40), (0, 140, 256, 256))
    image.paste((120, 20, 30), (60, 60, 160, 180))
    return image


def made(http, **fields) -> dict:
    answer = http.post("/v1/styles", json={"image_urls": [url_of(warm())], **fields})
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_a_style_is_made_listed_told_and_deleted(http):
    before = http.get("/v1/users/me").json()["credits"]
    style = made(http, style="digital_illustration", model="recraftv3")
    assert set(style) == {"id", "style", "creation_time", "is_private", "credits", "engine"}
    assert (style["style"], style["is_private"], style["credits"]) == ("digital_illustration", True, 5)
    assert UUID(style["id"])
    assert http.get("/v1/users/me").json()["credits"] == before - 5
    listed = http.get("/v1/styles").json()["styles"]
    assert [item["id"] for item in listed] == [style["id"]]
    assert http.get(f"/v1/styles/{style['id']}").json()["style"] == "digital_illustration"
    assert http("DELETE", f"/v1/styles/{style['id']}").json() == {"engine": "local-procedural"}
    for method in ("GET", "DELETE"):
        answer = http(method, f"/v1/styles/{style['id']}")
        assert (answer.status_code, answer.text) == (404, "404 page not found")
    assert http.get("/v1/styles/nonsense").status_code == 404


def test_style_files_may_have_any_part_name(http):
    data = file_of(warm())
    for names in (["files", "files"], ["images", "images"], ["file1", "file2"], ["image[]", "image[]"]):
        parts = [(name, ("x.png", data)) for name in names]
        answer = http.post(
            "/v1/styles", files=[*parts, ("style", (None, "any")), ("image_weights", (None, "[1, 2]"))]
        )
        assert answer.status_code == 200, answer.text


def test_a_style_is_its_makers_own(engine):
    http = engine(keys={"a": 1000, "b": 1000})
    style = made(http.with_key("a"))["id"]
    assert http.with_key("b").get(f"/v1/styles/{style}").status_code == 404
    assert http.with_key("b").get("/v1/styles").json()["styles"] == []
    answer = http.with_key("b").generate(style_id=style, model="recraftv4_styles")
    assert answer.status_code == 400
    assert "not known" in answer.json()["message"]


def test_a_style_goes_with_its_own_kind_of_model_only(http):
    style = made(http, model="recraftv4_styles_vector")["id"]
    assert http.generate(style_id=style, model="recraftv4_1_vector").status_code == 200
    for model in ("recraftv4_1", "recraftv3_vector"):
        assert "another kind" in http.generate(style_id=style, model=model).json()["message"]


def test_basic_styles_have_ids_that_generations_take(http):
    styles = http.get("/v1/styles/basic").json()["styles"]
    assert {"style_id", "style", "model"} == set(styles[0])
    noir = next(item for item in styles if (item["style"], item["model"]) == ("Noir", "recraftv3"))
    by_id = http.generate(style_id=noir["style_id"], model="recraftv3", random_seed=1).json()["data"]
    assert by_id == http.generate(style="Noir", model="recraftv3", random_seed=1).json()["data"]


def test_references_make_a_style_on_the_way(http):
    answer = http.generate(style_reference_urls=[url_of(warm())], random_seed=1).json()
    assert answer["credits"] == 35 + 5
    again = http.generate(style_id=answer["style_id"], model="recraftv4_styles", random_seed=1).json()
    assert again["data"] == answer["data"]
    data = {"prompt": "a fox", "random_seed": "1"}
    parts = [("style_references", ("x.png", file_of(warm())))]
    assert http.post("/v1/images/generations", data=data, files=parts).json()["data"] == answer["data"]


def test_styles_may_be_mixed_for_the_older_models(http):
    one, two = (made(http, model="recraftv3", style="any")["id"] for _ in range(2))
    body = {
        "source_styles": [one, two],
        "source_style_weights": [0.3, 0.7],
        "model": "recraftv3",
        "style": "any",
    }
    for policy in ("PaletteMatch", "MaxWeight"):
        assert http.post("/v1/styles", json={**body, "mix_policy": policy}).status_code == 200
    assert http.post("/v1/styles", json={"source_styles": [one]}).status_code == 400


def drawn(studio, **fields) -> np.ndarray:
    told = {
        "prompt": "a boat on a lake",
        "size": "1:1",
        "random_seed": 2,
        "response_format": "b64_json",
        **fields,
    }
    answer = studio.post("/v1/images/generations", json=told).json()
    return values(base64.b64decode(answer["data"][0]["b64_json"]))


@pytest.fixture(scope="module")
def plain(studio) -> np.ndarray:
    return drawn(studio)


def test_colours_and_light_of_the_references_are_seen_in_what_is_drawn(studio, plain):
    style = made(studio)["id"]
    styled = drawn(studio, style_id=style, model="recraftv4_styles")
    warmth = [float((p[..., 0] - p[..., 2]).mean()) for p in (plain, styled, values(warm()))]
    assert warmth[1] > warmth[0] + 0.5 * (warmth[2] - warmth[0])
    own_colors = drawn(
        studio, style_id=style, model="recraftv4_styles", controls={"colors": [{"rgb": [20, 40, 200]}]}
    )
    assert float((own_colors[..., 0] - own_colors[..., 2]).mean()) < warmth[1]


def test_a_grainy_reference_makes_a_grainy_picture(studio, plain):
    rng = np.random.default_rng(1)
    noisy = np.clip(values(photo()) + rng.normal(0, 26, (272, 272, 1)), 0, 255)
    style = made(studio, image_urls=[url_of(Image.fromarray(noisy.astype(np.uint8)))])["id"]

    def grain(pixels: np.ndarray) -> float:
        return float(np.median(np.abs(np.diff(pixels.mean(axis=2), 2, axis=0))))

    assert grain(drawn(studio, style_id=style, model="recraftv4_styles")) > grain(plain) + 1.5
