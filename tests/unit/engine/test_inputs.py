"""Pictures that come in: where they may come from, and everything that is refused, always as a 400."""

from __future__ import annotations

import base64
import json
import struct
import zlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from support.engine_pictures import SIDE, file_of, mask, photo, url_of

EDITS = ("imageToImage", "inpaint", "outpaint", "replaceBackground", "generateBackground", "variateImage")
TOOLS = ("vectorize", "removeBackground", "crispUpscale", "creativeUpscale", "enhance", "eraseRegion")
REST = {"prompt": "a boat", "strength": 0.5, "expand_left": 9}


def asked(http, name="removeBackground", **fields):
    return http.post(f"/v1/images/{name}", json={"image_url": url_of(photo()), **fields})


def refused(answer, word: str = "", status: int = 400):
    assert answer.status_code == status, answer.text
    assert set(answer.json()) == {"code", "message"}
    assert word in answer.json()["message"]


@pytest.mark.parametrize("name", [*EDITS, *TOOLS])
def test_a_picture_is_required(http, name):
    size = {"size": "1:1"} if name == "variateImage" else {}
    refused(http.post(f"/v1/images/{name}", json={**REST, **size}), "image is required")


@pytest.mark.parametrize("name", ["inpaint", "generateBackground", "eraseRegion"])
def test_a_mask_is_required_and_has_the_pictures_size(http, name):
    refused(asked(http, name, **REST), "mask is required")
    answer = asked(http, name, **REST, mask_url=url_of(mask(size=(SIDE, SIDE - 1))))
    refused(answer, f"mask_url should have the size of the image, {SIDE}x{SIDE}")


def bomb() -> bytes:
    """A PNG of a few hundred bytes that says it has a billion pixels."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", 40_000, 40_000, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"0" * 99))
        + chunk(b"IEND", b"")
    )


HOSTILE = {
    "nothing": b"",
    "text": b"hello",
    "html": b"<html><body>x</body></html>",
    "gif": file_of(photo(), "GIF"),
    "bomb": bomb(),
    "half a png": file_of(photo())[:2000],
    "entities": b'<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>',
    "json": b'{"a": 1}',
}


@pytest.mark.parametrize("what", HOSTILE)
@pytest.mark.parametrize("name", ["removeBackground", "imageToImage", "crispUpscale"])
def test_what_is_no_picture_is_refused_by_name(http, what, name):
    data = base64.b64encode(HOSTILE[what]).decode()
    refused(asked(http, name, **REST, image_url=f"data:image/png;base64,{data}"), "image_url")
    answer = http.post(
        f"/v1/images/{name}",
        data={"prompt": "a boat", "strength": "0.5"},
        files={"file": ("x.png", HOSTILE[what])},
    )
    refused(answer, "file")


@pytest.mark.parametrize(
    "url",
    [
        "https://example.com/a.png",
        "http://127.0.0.1/files/../engine.sqlite3",
        "http://127.0.0.1/v1/models",
        "http://127.0.0.1/files/00000000-0000-4000-8000-000000000000.webp",
        "http://other.host/files/00000000-0000-4000-8000-000000000000.webp",
        "file:///etc/passwd",
        "/etc/passwd",
        "ftp://x/y",
        "http://[::1",
        "data:",
        "data:image/png;base64,***",
        "data:image/png;base64",
        "x" * 5000,
    ],
)
def test_nothing_is_fetched_and_no_path_is_read(http, url):
    refused(asked(http, image_url=url), "image_url")


@pytest.mark.parametrize("url", [7, ["x"], {"url": "x"}, True])
def test_an_address_is_a_text(http, url):
    refused(asked(http, image_url=url), "image_url should be a string")


def test_an_own_result_may_be_named_by_its_address(http):
    url = http.generate().json()["data"][0]["url"]
    # The pretended pictures are small, which is said of the picture itself: it was found.
    refused(asked(http, image_url=url), "shortest side")


@pytest.mark.parametrize(
    ("name", "size", "limit"),
    [
        ("removeBackground", (255, 300), "at least 256"),
        ("crispUpscale", (31, 300), "at least 32"),
        ("removeBackground", (4097, 256), "at most 4096"),
        ("imageToImage", (100, 100), "at least 256"),
        ("vectorize", (4097, 300), "at most 4096"),
    ],
)
def test_sides_beyond_a_limit_are_refused_with_the_limit(http, name, size, limit):
    refused(asked(http, name, **REST, image_url=url_of(Image.new("RGB", size))), limit)


def test_more_than_16_million_pixels_and_20_mb_are_refused(http):
    refused(asked(http, image_url=url_of(Image.new("L", (4096, 4096)))), "million")
    padded = file_of(photo()) + b"\0" * (20 << 20)
    refused(http.post("/v1/images/removeBackground", files={"image": ("x.png", padded)}), "MB")


def test_a_format_that_a_tool_does_not_take_is_refused(http):
    svg = (
        b'<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><rect width="9" height="9"/></svg>'
    )
    url = f"data:image/svg+xml;base64,{base64.b64encode(svg).decode()}"
    for name in ("vectorize", "crispUpscale", "creativeUpscale", "enhance"):
        refused(asked(http, name, image_url=url), "not svg")
    assert asked(http, "removeBackground", image_url=url).status_code == 200
    small = url.replace("300", "30")
    assert asked(http, "removeBackground", image_url=small).status_code == 200
    refused(asked(http, "inpaint", image_url=url_of(photo()), mask_url=url, prompt="x"), "mask_url")


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_every_published_format_is_taken_by_its_first_bytes(http, kind):
    data = base64.b64encode(file_of(photo(), kind)).decode()
    assert asked(http, image_url=f"data:application/octet-stream;base64,{data}").status_code == 200


BAD_FIELDS = [
    ("imageToImage", {"strength": 1.1}),
    ("imageToImage", {"strength": -0.1}),
    ("imageToImage", {"strength": "much"}),
    ("imageToImage", {"strength": None}),
    ("imageToImage", {"model": "recraftv2"}),
    ("imageToImage", {"model": "recraftv4_1_flash"}),
    ("imageToImage", {"style": "Noir", "model": "recraftv4_1"}),
    ("imageToImage", {"model": "recraftv4_1", "negative_prompt": "rain"}),
    ("imageToImage", {"n": 7}),
    ("imageToImage", {"prompt": ""}),
    ("inpaint", {"mask_url": url_of(mask()), "model": "recraftv4_1"}),
    ("outpaint", {"expand_left": 5000}),
    ("outpaint", {"size": "1:1"}),
    ("outpaint", {"expand_left": None}),
    ("outpaint", {"zoom_out_percentage": 100}),
    ("variateImage", {}),
    ("variateImage", {"size": "7:1"}),
    ("variateImage", {"size": "1:1", "model": "dall-e-2"}),
    ("vectorize", {"svg_compression": "yes"}),
    ("vectorize", {"max_num_shapes": 0}),
    ("vectorize", {"shape_stacking": "up"}),
    ("vectorize", {"strict_color_palette": [[1, 2]]}),
    ("vectorize", {"strict_color_palette": [[1, 2, 256]]}),
    ("crispUpscale", {"upscale": "x4"}),
    ("enhance", {"refinement": "strong"}),
    ("removeBackground", {"response_format": "jpeg"}),
    ("removeBackground", {"image_format": "gif"}),
    ("removeBackground", {"random_seed": -1}),
]


@pytest.mark.parametrize(("name", "fields"), BAD_FIELDS)
def test_a_field_beyond_its_limits_is_refused(http, name, fields):
    refused(asked(http, name, **{**REST, **fields}))


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("prompts/enhance", {}),
        ("prompts/enhance", {"prompt": ""}),
        ("prompts/enhance", {"prompt": "  "}),
        ("prompts/enhance", {"prompt": "x" * 2001}),
        ("colors/optimize", {}),
        ("colors/optimize", {"colors": [], "num_colors_limit": 2}),
        ("colors/optimize", {"colors": [{"hex": "red"}], "num_colors_limit": 2}),
        ("colors/optimize", {"colors": [{"hex": "#ff0000"}]}),
        ("colors/optimize", {"colors": [{"hex": "#ff0000"}], "num_colors_limit": 0}),
        ("images/explore", {}),
        ("images/explore", {"prompt": "a", "model": "recraftv3"}),
        ("images/explore", {"prompt": "a", "model": "recraftv4_1_utility"}),
        ("images/explore/similar", {}),
        ("images/explore/similar", {"source_image_id": "x", "similarity": 3}),
        (
            "images/explore/similar",
            {"source_image_id": "00000000-0000-4000-8000-000000000000", "similarity": 3},
        ),
        (
            "images/explore/similar",
            {"source_image_id": "00000000-0000-4000-8000-000000000000", "similarity": 6},
        ),
        ("styles", {}),
        ("styles", {"style": "unknown", "image_urls": [url_of(photo())]}),
        ("styles", {"image_urls": ["https://example.com/a.png"]}),
        ("styles", {"image_urls": [url_of(photo())] * 11}),
        ("styles", {"image_urls": [url_of(photo())] * 6, "model": "recraftv3"}),
        ("styles", {"image_urls": [url_of(photo())], "image_weights": [1, 2]}),
        ("styles", {"image_urls": [url_of(photo())], "image_weights": ["x"]}),
        ("styles", {"image_urls": [url_of(photo())], "model": "recraftv4_1_flash"}),
        ("styles", {"image_urls": [url_of(photo())], "match": "exact"}),
        ("styles", {"image_urls": 7}),
        ("styles", {"source_styles": ["x"]}),
        ("images/generations", {"prompt": "a", "style_id": "00000000-0000-4000-8000-000000000000"}),
        ("images/generations", {"prompt": "a", "style_reference_urls": ["nonsense"]}),
        ("images/generations", {"prompt": "a", "model": "recraftv4_styles"}),
    ],
)
def test_the_other_routes_refuse_bad_values_too(http, path, body):
    refused(http.post(f"/v1/{path}", json=body))


def grey_mask() -> Image.Image:
    image = mask()
    image.putpixel((100, 100), 128)
    return image


@pytest.mark.parametrize("name", ["inpaint", "eraseRegion"])
def test_a_mask_is_hard_and_not_empty(studio, name):
    refused(asked(studio, name, prompt="a boat", mask_url=url_of(grey_mask())), "grey")
    refused(asked(studio, name, prompt="a boat", mask_url=url_of(Image.new("L", (SIDE, SIDE)))), "white")


@pytest.mark.long
def test_a_jpeg_mask_may_ring_a_little(studio):
    url = url_of(file_of(mask(), "JPEG", quality=80))
    assert asked(studio, "eraseRegion", mask_url=url).status_code == 200


def test_damage_that_only_decoding_finds_is_the_callers_and_the_engine_lives_on(studio):
    data = bytearray(file_of(photo()))
    at = data.index(b"IDAT") + 200
    data[at : at + 400] = bytes(400)
    answer = asked(studio, image_url=url_of(bytes(data)))
    refused(answer, "image")
    nested = (
        b'<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300">' + b"<g>" * 5000 + b"</g>" * 5000
    )
    refused(asked(studio, image_url=url_of(nested + b"</svg>")), "image")
    assert asked(studio, "vectorize").status_code == 200


SCALARS = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
)
ANYTHING = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=8,
)
URLS = st.sampled_from([url_of(photo()), url_of(mask()), "https://x/y.png", "data:,"]) | ANYTHING
BODIES = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(("image_url", "mask_url", "image", "mask"), URLS),
        "prompt": st.just("a fox") | ANYTHING,
        "strength": st.floats(0, 1) | ANYTHING,
        "model": st.sampled_from(["recraftv3", "recraftv3_vector", "recraftv4_1"]) | ANYTHING,
        "size": st.sampled_from(["1:1", "500x500"]) | ANYTHING,
        "colors": st.lists(st.fixed_dictionaries({"hex": st.just("#123456") | ANYTHING}), max_size=3)
        | ANYTHING,
        "image_urls": st.lists(URLS, max_size=2) | ANYTHING,
        **dict.fromkeys(
            ["expand_left", "zoom_out_percentage", "n", "random_seed", "similarity", "num_colors_limit"],
            st.integers(-1, 6) | ANYTHING,
        ),
        **dict.fromkeys(
            [
                "source_image_id",
                "style_id",
                "image_weights",
                "source_styles",
                "palette",
                "match",
                "private",
                "strict_color_palette",
                "max_num_shapes",
                "refinement",
                "upscale",
                "controls",
                "text_layout",
                "response_format",
            ],
            ANYTHING,
        ),
    },
)
PATHS = [
    *(f"images/{name}" for name in (*EDITS, *TOOLS, "explore", "explore/similar")),
    "styles",
    "colors/optimize",
]


@pytest.mark.long
@settings(max_examples=90, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(body=BODIES, path=st.sampled_from(PATHS), form=st.booleans())
def test_no_body_whatsoever_is_an_error_of_the_server(http, body, path, form):
    if form:
        parts = {
            name: (None, value if isinstance(value, str) else json.dumps(value))
            for name, value in body.items()
        }
        parts = {name: (None, text.encode("utf-8", "replace")) for name, (_, text) in parts.items()}
        answer = http.post(f"/v1/{path}", files=parts or {"x": (None, "y")})
    else:
        answer = http.post(f"/v1/{path}", json=body)
    assert answer.status_code in {200, 400}, answer.text


def test_a_form_may_hold_urls_as_text(http):
    assert http.post("/v1/images/vectorize", data={"image_url": url_of(photo())}).status_code == 200
