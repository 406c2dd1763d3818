"""The stand-in forgives nothing: for each rule, a request that breaks it is caught, and none is charged."""

from __future__ import annotations

import re
import uuid

import pytest
from support.standin import document

from .conftest import data_url, file

PICTURE = data_url(file())
MASK = data_url(file(mode="L", color=255))
SVG = data_url(b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 300"/>', "svg+xml")
SQUARE = [[0, 0], [1, 0], [1, 1], [0, 1]]
RED = {"rgb": [255, 0, 0]}

GENERATE = {"prompt": "a fox"}
EDIT = {"prompt": "a fox", "image_url": PICTURE}
MASKED = {**EDIT, "mask_url": MASK}
TOOL = {"image_url": PICTURE}

GOOD = [
    ("/images/generations", GENERATE),
    (
        "/images/generations",
        {**GENERATE, "n": 6, "model": "recraftv4_pro", "size": "2432x1792", "random_seed": 2**32 - 1},
    ),
    (
        "/images/generations",
        {**GENERATE, "model": "recraftv3", "style": "Pixel art", "negative_prompt": "rain"},
    ),
    ("/images/generations", {**GENERATE, "style": "Vector art", "style_match": "regular"}),
    (
        "/images/generations",
        {**GENERATE, "model": "recraftv3", "style": "realistic_image", "substyle": "hdr"},
    ),
    ("/images/generations", {**GENERATE, "style_reference_urls": [PICTURE] * 10}),
    (
        "/images/generations",
        {**GENERATE, "model": "recraftv3", "text_layout": [{"text": "Straße", "bbox": SQUARE}]},
    ),
    ("/images/generations", {**GENERATE, "controls": {"colors": [RED] * 10, "background_color": RED}}),
    ("/images/generations/raster", {**GENERATE, "model": "recraftv4_1_flash"}),
    ("/images/generations/vector", {**GENERATE, "model": "recraftv4_vector", "size": "16:9"}),
    ("/images/imageToImage", {**EDIT, "strength": 0.2, "model": "recraftv4_1"}),
    ("/images/imageToImage", {"prompt": "a fox", "image_url": "https://example.com/a.png", "strength": 1}),
    ("/images/inpaint", MASKED),
    ("/images/outpaint", {**EDIT, "expand_left": 4096 - 256}),
    ("/images/outpaint", {**EDIT, "size": "16:9", "zoom_out_percentage": 99.5}),
    ("/images/replaceBackground", EDIT),
    ("/images/generateBackground", MASKED),
    ("/images/vectorize", {**TOOL, "strict_color_palette": [[0, 1, 2]], "svg_compression": "on"}),
    ("/images/removeBackground", {"image_url": SVG}),
    ("/images/crispUpscale", {"image_url": data_url(file(size=(32, 40)))}),
    ("/images/creativeUpscale", TOOL),
    ("/images/enhance", {**TOOL, "refinement": "subtle"}),
    ("/images/eraseRegion", {"image_url": PICTURE, "mask_url": MASK}),
    ("/images/variateImage", {**TOOL, "size": "1:1", "n": 2}),
    ("/images/explore", GENERATE),
    ("/prompts/enhance", {"prompt": "a fox"}),
    ("/styles", {"image_urls": [PICTURE], "image_weights": [1]}),
    ("/styles", {"image_urls": [PICTURE] * 5, "model": "recraftv3", "style": "realistic_image"}),
    ("/colors/optimize", {"colors": [{"hex": "#aabbcc", "weight": 0.5}], "num_colors_limit": 1}),
]

CAUGHT = [
    # What the document says.
    ("/images/generations", {}, "prompt is missing"),
    ("/images/generations", {**GENERATE, "seed": 1}, "seed is not in the published document"),
    ("/images/generations", {**GENERATE, "n": "2"}, "n must be integer"),
    ("/images/generations", {**GENERATE, "n": None}, "n must be integer"),
    ("/images/generations", {**GENERATE, "n": True}, "n must be integer"),
    ("/images/generations", {**GENERATE, "random_seed": 2**32}, "random_seed must be from 0"),
    ("/images/generations", {**GENERATE, "style_id": "mine"}, "style_id must be a UUID"),
    ("/images/generations", {**GENERATE, "model": "recraftv5"}, "model must be one of"),
    ("/images/generations", {**GENERATE, "image_format": "jpeg"}, "image_format must be one of"),
    ("/images/generations", {**GENERATE, "response_format": "png"}, "response_format must be one of"),
    ("/images/generations", {**GENERATE, "controls": {"colours": []}}, "controls.colours is not in"),
    ("/images/generations", {**GENERATE, "controls": {"colors": [{"rgb": ["1", 2, 3]}]}}, r"rgb\[0\] must be integer"),
    ("/images/explore", {**GENERATE, "n": 2}, "n is not in the published document"),
    ("/images/explore", {**GENERATE, "style": "Pixel art"}, "style is not in the published document"),
    ("/images/imageToImage", EDIT, "strength is missing"),
    ("/images/imageToImage", {**EDIT, "strength": 0.5, "size": "1:1"}, "size is not in the published document"),
    ("/images/inpaint", EDIT, "mask_url is missing"),
    ("/images/outpaint", {**EDIT, "left": 10}, "left is not in the published document"),
    ("/images/outpaint", {**EDIT, "expand_left": -1}, "expand_left must be from 0"),
    ("/images/outpaint", {**EDIT, "expand_left": 1.5}, "expand_left must be integer"),
    ("/images/enhance", {**TOOL, "refinement": "strong"}, "refinement must be one of"),
    ("/images/variateImage", TOOL, "size is missing"),
    ("/images/vectorize", {**TOOL, "prompt": "a fox"}, "prompt is not in the published document"),
    # Prompts.
    ("/images/generations", {"prompt": ""}, r"prompt length should be in \[1, 10000\]"),
    ("/images/generations", {"prompt": "a" * 10_001}, r"\[1, 10000\]"),
    ("/images/generations", {"prompt": "a" * 1001, "model": "recraftv3"}, r"\[1, 1000\]"),
    ("/images/inpaint", {**MASKED, "prompt": "a" * 1001}, r"\[1, 1000\]"),
    ("/prompts/enhance", {"prompt": "a" * 2001}, r"\[1, 2000\]"),
    # Models.
    ("/images/imageToImage", {**EDIT, "strength": 0.5, "model": "recraftv2"}, "not supported by imageToImage"),
    ("/images/imageToImage", {**EDIT, "strength": 0.5, "model": "recraftv4_1_flash"}, "not supported"),
    ("/images/inpaint", {**MASKED, "model": "recraftv4_1"}, "not supported by inpaint"),
    ("/images/outpaint", {**EDIT, "size": "1:1", "model": "recraftv4"}, "not supported by outpaint"),
    ("/images/explore", {**GENERATE, "model": "recraftv4_1_utility"}, "not supported by explore"),
    ("/images/generations/vector", {**GENERATE, "model": "recraftv3"}, "is not a vector model"),
    ("/images/generations/raster", {**GENERATE, "model": "recraftv3_vector"}, "is not a raster model"),
    ("/images/generations", {**GENERATE, "model": "recraft_super_resolution"}, "is not offered"),
    # Counts and sizes.
    ("/images/generations", {**GENERATE, "n": 0}, r"n should be in \[1, 6\]"),
    ("/images/generations", {**GENERATE, "n": 7}, r"n should be in \[1, 6\]"),
    ("/images/generations", {**GENERATE, "size": "2048x2048"}, "not in the table of recraftv4_1"),
    ("/images/generations", {**GENERATE, "size": "1024x1024", "model": "recraftv4_vector"}, "is an aspect"),
    ("/images/generations", {**GENERATE, "size": "10:6"}, "size must be one of"),
    # Styles.
    ("/images/generations", {**GENERATE, "style": "Pixel art", "model": "recraftv4_1"}, "takes no style"),
    ("/images/generations", {**GENERATE, "style": "pixel art", "model": "recraftv3"}, "is not a raster style"),
    ("/images/generations", {**GENERATE, "style": "Vector art", "model": "recraftv3"}, "is not a raster style"),
    ("/images/generations", {**GENERATE, "style": "any", "model": "recraftv3_vector"}, "'any' is not a vector style"),
    ("/images/generations", {**GENERATE, "style_id": str(uuid.uuid4()), "model": "recraftv3"}, "style_id is not known"),
    ("/images/generations", {**GENERATE, "style_id": str(uuid.uuid4()), "model": "recraftv4_1_flash"}, "takes no style_id"),
    ("/images/generations", {**GENERATE, "model": "recraftv4_styles"}, "needs a style"),
    ("/images/generations", {**GENERATE, "style": "Pixel art", "model": "recraftv3", "style_id": str(uuid.uuid4())}, "exclude each other"),
    ("/images/generations", {**GENERATE, "style_reference_urls": [PICTURE], "style_id": str(uuid.uuid4())}, "exclude each other"),
    ("/images/generations", {**GENERATE, "style_reference_urls": [PICTURE] * 11}, "1 to 10"),
    ("/images/generations", {**GENERATE, "style_reference_urls": []}, "takes no|1 to 10|needs a style"),
    ("/images/generations", {**GENERATE, "style_reference_urls": [SVG]}, "must be PNG, JPEG or WebP"),
    ("/images/generations", {**GENERATE, "style_reference_urls": [PICTURE], "model": "recraftv4_1_flash"}, "no style references"),
    ("/images/generations", {**GENERATE, "style_match": "precise"}, "without a style"),
    ("/images/generations", {**GENERATE, "style_match": "precise", "style": "Pixel art"}, "style_match precise is not taken"),
    ("/images/generations", {**GENERATE, "substyle": "kawaii", "style": "realistic_image", "model": "recraftv3"}, "is none of"),
    # Fields of a family.
    ("/images/generations", {**GENERATE, "negative_prompt": "rain"}, "takes no negative_prompt"),
    ("/images/generations", {**GENERATE, "text_layout": [{"text": "HI", "bbox": SQUARE}]}, "takes no text_layout"),
    ("/images/generations", {**GENERATE, "text_layout": [{"text": "HI", "bbox": SQUARE}], "model": "recraftv2"}, "takes no text_layout"),
    ("/images/generations", {**GENERATE, "text_layout": [{"text": "A B", "bbox": SQUARE}], "model": "recraftv3"}, "one word"),
    ("/images/generations", {**GENERATE, "text_layout": [{"text": "A=B", "bbox": SQUARE}], "model": "recraftv3"}, "one word"),
    ("/images/generations", {**GENERATE, "text_layout": [{"text": "A", "bbox": SQUARE[:3]}], "model": "recraftv3"}, "4 points"),
    ("/images/generations", {**GENERATE, "controls": {"artistic_level": 3}}, "takes no controls.artistic_level"),
    ("/images/generations", {**GENERATE, "controls": {"no_text": True}, "model": "recraftv2"}, "takes no controls.no_text"),
    ("/images/generations", {**GENERATE, "controls": {"artistic_level": 6}, "model": "recraftv3"}, "artistic_level should be"),
    ("/images/generations", {**GENERATE, "controls": {"colors": [RED] * 11}}, "at most 10 colors"),
    ("/images/generations", {**GENERATE, "controls": {"colors": [{"rgb": [256, 0, 0]}]}}, "three numbers"),
    ("/images/generations", {**GENERATE, "controls": {"colors": [{"rgb": [0, 0]}]}}, "three numbers"),
    ("/images/generations", {**GENERATE, "controls": {"colors": [{**RED, "weight": 0.6}] * 2}}, "sum to more than 1"),
    ("/images/generations", {**GENERATE, "controls": {"background_color": {**RED, "weight": -1}}}, "weight should be"),
    # Pictures.
    ("/images/vectorize", {"image_url": "http://example.com/a.png"}, "data URL of a picture or https"),
    ("/images/vectorize", {"image_url": "file:///etc/passwd"}, "data URL of a picture or https"),
    ("/images/vectorize", {"image_url": "data:image/png;base64,@@@"}, "no valid base64"),
    ("/images/vectorize", {"image_url": data_url(b"GIF89a")}, "is no PNG, JPEG, WebP or SVG"),
    ("/images/vectorize", {"image_url": data_url(file("JPEG"))}, "is called image/png and is jpeg"),
    ("/images/vectorize", {"image_url": data_url(file()[:150])}, "does not decode"),
    ("/images/vectorize", {"image_url": SVG}, "must be one of"),
    ("/images/vectorize", {"image_url": data_url(file(size=(255, 300)))}, r"should be in \[256, 4096\]"),
    ("/images/vectorize", {"image_url": data_url(file(size=(4097, 300)))}, r"should be in \[256, 4096\]"),
    ("/images/crispUpscale", {"image_url": data_url(file(size=(31, 300)))}, r"should be in \[32, 4096\]"),
    ("/images/vectorize", {"image_url": data_url(file(size=(4096, 4000), mode="1"))}, "more than 16 MP"),
    ("/images/vectorize", {"image_url": data_url(file() + bytes(10 << 20))}, "larger than 10 MB"),
    ("/images/removeBackground", {"image_url": data_url(b'<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', "svg+xml")}, "unsafe SVG"),
    ("/images/vectorize", {**TOOL, "strict_color_palette": [[0, 1]]}, "triples"),
    # Masks.
    ("/images/inpaint", {**EDIT, "mask_url": data_url(file(mode="L", color=128))}, "neither 0 nor 255"),
    ("/images/inpaint", {**EDIT, "mask_url": data_url(file(mode="L", size=(256, 255)))}, "256x255 and the picture is 256x256"),
    ("/images/eraseRegion", {"image_url": PICTURE, "mask_url": PICTURE}, "must be a grayscale picture, not RGB"),
    ("/images/generateBackground", {**EDIT, "mask_url": data_url(file(mode="RGBA"))}, "grayscale picture, not RGBA"),
    ("/images/inpaint", {**EDIT, "mask_url": SVG}, "mask must be PNG, JPEG or WebP"),
    # The room of an outpaint.
    ("/images/outpaint", EDIT, "one of size, expand"),
    ("/images/outpaint", {**EDIT, "size": "1:1", "expand_top": 1}, "exclude each other"),
    ("/images/outpaint", {**EDIT, "zoom_out_percentage": 100}, "zoom_out_percentage should be"),
    ("/images/outpaint", {**EDIT, "expand_right": 3841}, "larger than 4096"),
    ("/images/outpaint", {**EDIT, "size": "1024x768"}, "size must be one of"),
    # One route's own.
    ("/images/imageToImage", {**EDIT, "strength": 1.1}, "strength should be"),
    ("/images/explore/similar", {"source_image_id": str(uuid.uuid4()), "similarity": 3}, "was not given out by explore"),
    ("/images/explore/similar", {"source_image_id": str(uuid.uuid4()), "similarity": 6}, r"similarity should be in \[1, 5\]"),
    ("/colors/optimize", {"colors": [{"hex": "red"}], "num_colors_limit": 1}, "no colour in hex"),
    ("/colors/optimize", {"colors": [], "num_colors_limit": 0}, "must not be empty"),
    # Styles of one's own.
    ("/styles", {}, "image_urls is missing"),
    ("/styles", {"image_urls": []}, "either images or source_styles"),
    ("/styles", {"image_urls": [PICTURE] * 11}, "1 to 10"),
    ("/styles", {"image_urls": [PICTURE] * 6, "model": "recraftv3"}, "1 to 5"),
    ("/styles", {"image_urls": [PICTURE], "image_weights": [1, 2]}, "one weight for each"),
    ("/styles", {"image_urls": [PICTURE], "style": "Pixel art"}, "style must be one of"),
    ("/styles", {"image_urls": [PICTURE], "style": "icon"}, "icon is a style of V2"),
    ("/styles", {"image_urls": [PICTURE], "match": "regular"}, "match regular is not taken"),
    ("/styles", {"image_urls": [PICTURE], "mix_policy": "MaxWeight"}, "mixed for V3 and V2 only"),
    ("/styles", {"image_urls": [PICTURE], "model": "recraftv4_1_flash"}, "has no styles"),
    ("/styles", {"source_styles": [str(uuid.uuid4())], "model": "recraftv3"}, "an id that is not known"),
    ("/styles", {"image_urls": [PICTURE], "palette": {"colors": [{"rgb": [300, 0, 0]}]}}, "three numbers"),
]  # fmt: skip


def names(table):
    return [f"{number:03} {row[0].rsplit('/', 1)[1]}" for number, row in enumerate(table)]


@pytest.mark.parametrize(("path", "body"), GOOD, ids=names(GOOD))
def test_a_request_that_keeps_to_the_rules_is_answered_as_the_document_says(standin, post, path, body):
    answer = post(path, body)
    assert (answer.status_code, standin.violations) == (200, [])
    assert document.answer_problems("POST", f"/v1{path}", answer.json()) == []


@pytest.mark.parametrize(("path", "body", "why"), CAUGHT, ids=names(CAUGHT))
def test_a_request_that_breaks_a_rule_is_caught_and_not_charged(standin, post, path, body, why):
    before = standin.balance
    answer = post(path, body)
    assert answer.status_code == 400
    assert set(answer.json()) == {"code", "message"}
    assert standin.balance == before
    assert any(re.search(why, one) for one in standin.violations), standin.violations


def test_the_other_form_of_a_request_is_held_to_the_same_rules(standin, raw):
    good = raw.post(
        "/images/inpaint",
        data={"prompt": "a fox", "n": "2"},
        files={"image": ("a.png", file(), "image/png"), "mask": ("m.png", file(mode="L"), "image/png")},
    )
    assert (good.status_code, len(good.json()["data"]), standin.violations) == (200, 2, [])
    grey = file(mode="L", color=9)
    for data, files, why in [
        ({"prompt": "a fox"}, {"image": file(), "mask": grey}, "neither 0 nor 255"),
        ({"prompt": "a fox", "n": "many"}, {"image": file(), "mask": file(mode="L")}, "is no integer"),
        ({"prompt": "a fox", "seed": "1"}, {"image": file(), "mask": file(mode="L")}, "seed is not in"),
        ({"prompt": "a fox"}, {"image": file(), "picture": file(mode="L")}, "the part 'picture' is not in"),
        (
            {"prompt": "a fox", "controls": "red"},
            {"image": file(), "mask": file(mode="L")},
            "controls must be object",
        ),
    ]:
        parts = {name: (f"{name}.png", content, "image/png") for name, content in files.items()}
        assert raw.post("/images/inpaint", data=data, files=parts).status_code == 400
        assert any(why in one for one in standin.violations), (why, standin.violations)


def test_a_picture_of_ten_megabytes_passes_and_one_byte_more_does_not(standin, post):
    picture = file()
    filled = picture + bytes((10 << 20) - len(picture))
    assert post("/images/removeBackground", {"image_url": data_url(filled)}).status_code == 200
    assert post("/images/removeBackground", {"image_url": data_url(filled + b"x")}).status_code == 400
    assert post("/images/enhance", {"image_url": data_url(filled + b"x")}).status_code == 200


def test_only_the_right_key_in_the_one_header_is_let_in(standin, raw):
    for headers in (
        {"Authorization": "Bearer another"},
        {"Authorization": standin.key},
        {"Authorization": f"bearer {standin.key}"},
    ):
        answer = raw.get("/users/me", headers=headers)
        assert (answer.status_code, answer.text) == (401, "request unauthorized")
        assert answer.headers["content-type"].startswith("text/plain")
    raw.get("/users/me", params={"key": standin.key})
    raw.get("/users/me", headers={"X-Api-Key": standin.key})
    assert len(standin.violations) == 5


def test_a_route_that_does_not_exist_is_told_in_text(standin, post):
    answer = post("/images/refine", {"prompt": "a fox"})
    assert (answer.status_code, answer.text) == (404, "404 page not found")
    assert standin.violations == ["POST /v1/images/refine: there is no such route"]


def test_bodies_that_are_none_are_caught(standin, raw):
    assert (
        raw.post(
            "/images/generations", content=b"{", headers={"Content-Type": "application/json"}
        ).status_code
        == 400
    )
    assert (
        raw.post(
            "/images/generations",
            content=b'{"prompt": "x", "strength": NaN}',
            headers={"Content-Type": "application/json"},
        ).status_code
        == 400
    )
    assert (
        raw.post(
            "/images/generations", content=b"prompt=x", headers={"Content-Type": "text/plain"}
        ).status_code
        == 400
    )
    assert raw.post("/images/explore", files={"image": file()}).status_code == 400
    assert len(standin.violations) >= 4
