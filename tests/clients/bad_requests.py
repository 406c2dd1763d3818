"""Requests that no service should do: for each dialect, what is sent and what the refusal must speak of."""

from __future__ import annotations

import base64
import json
import struct
import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PIL import Image
from support.engine_pictures import file_of, mask, photo, url_of

if TYPE_CHECKING:
    from collections.abc import Iterator

MB = 1 << 20
UUID = "745b584d-e451-49c3-94f3-38b8ab1af3bb"
PICTURE = file_of(photo(256, 256))
MASK = file_of(mask((80, 88, 180, 190), (256, 256)))
URL, MASK_URL = url_of(PICTURE), url_of(MASK)

GENERATE = "/v1/images/generations"
PIXAZO = "/recraft/v3/image-to-image"


@dataclass(frozen=True)
class Bad:
    """One request.

    Attributes:
        name: What is wrong with it.
        path: Where it goes.
        body: Its bytes.
        said: What the refusal must speak of.
        status: What it must be answered with.
        kind: Its content type.
        method: Its method.
        headers: Further headers; a None takes the key away.
    """

    name: str
    path: str
    body: bytes
    said: str = ""
    status: int = 400
    kind: str = "application/json"
    method: str = "POST"
    headers: dict[str, str | None] = field(default_factory=dict)


def png(width: int, height: int, *, depth: int = 8, data: bytes = b"x") -> bytes:
    """A PNG that claims a size."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
        )

    head = struct.pack(">IIBBBBB", width, height, depth, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def svg(inner: str = "", *, size: str = 'width="300" height="300"', before: str = "") -> bytes:
    return f'{before}<svg xmlns="http://www.w3.org/2000/svg" {size}>{inner}</svg>'.encode()


def data_url(data: bytes, kind: str = "image/png") -> str:
    return f"data:{kind};base64,{base64.b64encode(data).decode()}"


def form(
    *parts: tuple[str, bytes], end: bytes = b"--x--\r\n", files: dict[str, bytes] | None = None
) -> bytes:
    """A multipart body with the boundary ``x``."""
    body = b"".join(
        b'--x\r\nContent-Disposition: form-data; name="%s"\r\n\r\n%s\r\n' % (name.encode(), value)
        for name, value in parts
    )
    for name, value in (files or {}).items():
        body += b'--x\r\nContent-Disposition: form-data; name="%s"; filename="a.png"\r\n' % name.encode()
        body += b"Content-Type: image/png\r\n\r\n" + value + b"\r\n"
    return body + end


FORM = "multipart/form-data; boundary=x"

# What a field must not be, and what the refusal must name. Prompt and model are there unless they are told.
FIELDS: tuple[tuple[dict[str, Any], str], ...] = (
    ({"prompt": ""}, "prompt length"),
    ({"prompt": None}, "prompt length"),
    ({"prompt": 7}, "prompt"),
    ({"prompt": ["a"]}, "prompt"),
    ({"prompt": "x" * 10_001}, "[1, 10000]"),
    ({"model": "recraftv3", "prompt": "x" * 1001}, "[1, 1000]"),
    ({"n": 0}, "n should"),
    ({"n": 7}, "n should"),
    ({"n": -1}, "n should"),
    ({"n": 1.5}, "n should"),
    ({"n": "2"}, "n should"),
    ({"n": True}, "n should"),
    ({"n": 10**30}, "n should"),
    ({"random_seed": -1}, "random_seed"),
    ({"random_seed": 2**32}, "random_seed"),
    ({"random_seed": "x"}, "random_seed"),
    ({"response_format": "jpeg"}, "response_format"),
    ({"image_format": "gif"}, "image_format"),
    ({"size": "5:3"}, "the nearest is"),
    ({"size": "1x1"}, "size"),
    ({"size": "99999x99999"}, "size"),
    ({"size": "0:0"}, "size"),
    ({"size": "9" * 4000 + ":1"}, "size"),
    ({"size": [1, 1]}, "size"),
    ({"size": "../../etc/passwd"}, "size"),
    ({"model": "dall-e-3"}, "not known"),
    ({"model": 3}, "model"),
    ({"model": "x" * 5000}, "not known"),
    ({"model": "recraftv4_1", "style": "Pixel art"}, "style is not supported"),
    ({"model": "recraftv4_1", "negative_prompt": "rain"}, "negative_prompt"),
    ({"model": "recraftv4_1", "controls": {"no_text": True}}, "no_text"),
    ({"model": "recraftv4_1", "controls": {"artistic_level": 1}}, "artistic_level"),
    ({"model": "recraftv4_1_flash", "style_id": UUID}, "style_id"),
    ({"model": "recraftv4_styles"}, "needs a style_id"),
    ({"model": "recraftv3", "style": "No such style"}, "no model has it"),
    ({"model": "recraftv3", "style": "Line art"}, "is not a raster style"),
    ({"model": "recraftv3_vector", "style": "Pixel art"}, "is not a vector style"),
    ({"model": "recraftv3", "style": "Pixel art", "style_id": UUID}, "excludes"),
    ({"model": "recraftv3", "style_id": "not-a-uuid"}, "UUID"),
    ({"model": "recraftv3", "style_id": UUID}, "not known"),
    ({"model": "recraftv3", "style_match": "precise", "style": "Pixel art"}, "style_match"),
    ({"model": "recraftv4_1", "style_match": "precise"}, "style_match"),
    ({"model": "recraftv3", "controls": 7}, "controls"),
    ({"controls": {"colors": [{"rgb": [1, 2]}]}}, "rgb"),
    ({"controls": {"colors": [{"rgb": [1, 2, 256]}]}}, "rgb"),
    ({"controls": {"colors": [{"rgb": [1, 2, 3.5]}]}}, "rgb"),
    ({"controls": {"colors": [{"rgb": [1, 2, 3], "weight": 2}]}}, "weight"),
    ({"controls": {"colors": [{"rgb": [1, 2, 3], "weight": 0.6}] * 2}}, "sum to at most 1"),
    ({"controls": {"colors": [{"rgb": [1, 2, 3]}] * 11}}, "at most 10"),
    ({"controls": {"colors": "red"}}, "colors"),
    ({"controls": {"background_color": [1, 2, 3]}}, "background_color"),
    ({"model": "recraftv3", "controls": {"artistic_level": 6}}, "artistic_level"),
    ({"model": "recraftv3", "controls": {"no_text": "yes"}}, "no_text"),
    ({"model": "recraftv4_1", "text_layout": [{"text": "A", "bbox": [[0, 0]] * 4}]}, "text_layout"),
    ({"model": "recraftv3", "text_layout": [{"text": "A", "bbox": [[0, 0]] * 3}]}, "bbox"),
    ({"model": "recraftv3", "text_layout": [{"text": "two words", "bbox": [[0, 0]] * 4}]}, "text"),
    ({"model": "recraftv3", "text_layout": [{"text": "naïve", "bbox": [[0, 0]] * 4}]}, "text"),
    ({"model": "recraftv3", "text_layout": [{"text": "A", "bbox": [[0, 1e300]] * 4}]}, "bbox"),
    ({"model": "recraftv3", "text_layout": [{"text": "A", "bbox": [[0, 0]] * 4}]}, "area"),
    ({"model": "recraftv3", "text_layout": {"text": "A"}}, "text_layout"),
    ({"style_reference_urls": ["https://example.com/a.png"], "model": "recraftv4_1"}, "fetches nothing"),
    ({"style_reference_urls": [URL], "style_id": UUID, "model": "recraftv4_1"}, "style_id excludes"),
    ({"style_reference_urls": [URL] * 11, "model": "recraftv4_1"}, "at most 10"),
    ({"style_reference_urls": [URL], "model": "recraftv4_1_flash"}, "not supported"),
    ({"style_reference_urls": 7, "model": "recraftv4_1"}, "style_reference_urls"),
)

# Bodies that are nothing at all: name, body, content type, what is said.
BODIES: tuple[tuple[str, bytes, str, str], ...] = (
    ("nothing", b"", "application/json", "JSON"),
    ("half a body", b'{"prompt": "a fo', "application/json", "JSON"),
    ("a list", b"[]", "application/json", "object"),
    ("a text", b'"prompt"', "application/json", "object"),
    ("bytes that are no text", b"\xff\xfe\x00", "application/json", "JSON"),
    ("NaN", b'{"prompt": "a", "n": NaN}', "application/json", "JSON"),
    ("100,000 opening brackets", b"[" * 100_000, "application/json", "JSON"),
    ("objects in objects", b'{"a":' * 500 + b"1" + b"}" * 500, "application/json", "JSON"),
    (
        "depth within a field",
        b'{"prompt":"a","controls":' + b"[" * 60 + b"]" * 60 + b"}",
        "application/json",
        "JSON",
    ),
    ("a number of 5,000 digits", b'{"prompt":"a","n":' + b"9" * 5000 + b"}", "application/json", "JSON"),
    ("JSON that is called a form", b'{"prompt": "a"}', "application/x-www-form-urlencoded", "prompt"),
    ("JSON that is called multipart", b'{"prompt": "a"}', FORM, "multipart"),
    ("a form without its boundary", form(("prompt", b"a")), "multipart/form-data", "boundary"),
    ("another boundary", form(("prompt", b"a")), "multipart/form-data; boundary=y", "multipart"),
    ("a form that breaks off", form(("prompt", b"a"), end=b""), FORM, "breaks off"),
    ("a form that breaks off in a header", b"--x\r\nContent-Dispo", FORM, ""),
    ("a form of 2,000 parts", form(*[("a", b"1")] * 2000), FORM, "at most"),
    ("a value that is no text", form(("prompt", b"\xff\xfe")), FORM, "UTF-8"),
    (
        "names in 50 brackets",
        b"a" + b"[b]" * 50 + b"=1&prompt=x",
        "application/x-www-form-urlencoded",
        "deep",
    ),
    ("names that contradict", b"prompt=a&prompt[b]=c", "application/x-www-form-urlencoded", "contradicts"),
    ("an XML body", b"<prompt>a fox</prompt>", "application/xml", "JSON"),
    ("a picture for a body", PICTURE, "image/png", "JSON"),
    ("a JSON part that is no JSON", form(("prompt", b"a"), ("controls", b"{")), FORM, "controls"),
)

# Pictures that are none, for a route that takes one: name, the bytes, what is said.
PICTURES: tuple[tuple[str, bytes, str], ...] = (
    ("nothing", b"", "image"),
    ("words", b"this is no picture", "image"),
    ("a web page", b"<html><body>hello</body></html>", "image"),
    ("a PDF", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "image"),
    ("a zip", b"PK\x03\x04" + bytes(60), "image"),
    ("a GIF", file_of(photo(256, 256), "GIF"), "image"),
    ("a BMP", file_of(photo(256, 256), "BMP"), "image"),
    ("a TIFF", file_of(photo(256, 256), "TIFF"), "image"),
    ("eight bytes of a PNG", PICTURE[:8], "image"),
    ("half a PNG", PICTURE[: len(PICTURE) // 2], "image"),
    ("half a JPEG", file_of(photo(256, 256), "JPEG")[:400], "image"),
    ("half a WebP", file_of(photo(256, 256), "WEBP")[:200], "image"),
    ("a PNG with noise for pixels", png(300, 300, data=zlib.compress(b"noise")), "image"),
    ("a PNG bomb", png(60_000, 60_000, data=zlib.compress(bytes(MB))), "image"),
    ("a PNG of 0 pixels", png(0, 300), "image"),
    ("a PNG of 2³¹ pixels a side", png(2**31 - 1, 2**31 - 1), "image"),
    ("sides of 5,000", file_of(Image.new("L", (5000, 300))), "4096"),
    ("17 megapixels", file_of(Image.new("1", (4096, 4096))), "image"),
    ("sides of 255", file_of(photo(300, 255)), "256"),
    ("one pixel", file_of(Image.new("RGB", (1, 1))), "256"),
    ("21 MB", PICTURE + bytes(21 * MB), "image"),
)

_BILLION = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))

# Hostile SVG, for a route that takes SVG.
VECTORS: tuple[tuple[str, bytes], ...] = (
    ("a billion laughs", svg("&l9;", before=f'<!DOCTYPE svg [<!ENTITY l0 "ha">{_BILLION}]>')),
    ("a file of the machine", svg("&f;", before='<!DOCTYPE svg [<!ENTITY f SYSTEM "file:///etc/passwd">]>')),
    ("half a tag", b'<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><rect'),
    ("two roots", svg() + svg()),
    ("100,000 nested groups", svg("<g>" * 100_000 + "</g>" * 100_000)),
    ("a million pixels across", svg(size='width="1000000" height="300"')),
    (
        "a use bomb",
        svg(
            "".join(
                f'<g id="u{n}">' + f'<use href="#u{n - 1}"/>' * 20 + "</g>"
                if n
                else '<rect id="u0" width="9" height="9"/>'
                for n in range(9)
            )
        ),
    ),
    ("UTF-16 without its mark", '<svg xmlns="http://www.w3.org/2000/svg"/>'.encode("utf-16-le")),
)

ODD_VECTORS: tuple[tuple[str, bytes], ...] = (
    (
        "a DTD from the network, and nothing else",
        svg(before='<!DOCTYPE svg SYSTEM "http://127.0.0.1:9/x.dtd">'),
    ),
    ("sides without an end", svg('<rect width="9" height="9"/>', size='width="1e309" height="NaN"')),
    (
        "scripts, handlers and pictures of the machine",
        svg(
            '<script>fetch("http://127.0.0.1:9")</script><rect onclick="x()" width="90" height="90"/>'
            '<image href="/etc/passwd" width="9" height="9"/><image href="http://127.0.0.1:9/a.png"/>'
        ),
    ),
)
"""SVG that is odd and not dangerous once it is cleaned: it is worked on, or refused."""


def _official() -> Iterator[Bad]:
    def body(**fields: Any) -> bytes:
        return json.dumps(fields).encode()

    for fields, said in FIELDS:
        shown = ", ".join(f"{name}={str(value)[:30]}" for name, value in fields.items())
        yield Bad(shown, GENERATE, body(**{"prompt": "a fox", **fields}), said)
    for name, sent, kind, said in BODIES:
        yield Bad(name, GENERATE, sent, said, kind=kind)
    tool, erase, inpaint = "/v1/images/removeBackground", "/v1/images/eraseRegion", "/v1/images/inpaint"
    for name, data, said in PICTURES:
        yield Bad(f"{name} as a part", tool, form(files={"image": data}), said, kind=FORM)
    for name, data, said in PICTURES[:6]:
        yield Bad(f"{name} as a data URL", tool, body(image_url=data_url(data)), said)
    for name, data in VECTORS:
        yield Bad(f"SVG: {name}", tool, form(files={"image": data}), "image", kind=FORM)
    for name, url in (
        ("a picture of the network", "https://example.com/image.png"),
        ("a file of the machine", "file:///etc/passwd"),
        ("a path", "/etc/passwd"),
        ("a path behind data:", "data:../../../etc/passwd"),
        ("a data URL in capitals", "DATA:../../../etc/passwd"),
        ("a data URL of a text", "data:text/plain,hello"),
        ("broken base64", "data:image/png;base64,@@@@"),
        ("an address that is none", "http://[::1"),
        ("a result that is not there", f"http://127.0.0.1/files/{UUID}.png"),
        ("a result beside the shelf", "http://127.0.0.1/files/../../engine.sqlite3"),
        ("a list", [URL]),
        ("a number", 7),
    ):
        yield Bad(f"address: {name}", tool, body(image_url=url), "image_url")
    yield Bad("no picture", tool, body(prompt="a"), "image is required")
    yield Bad("an SVG for vectorize", "/v1/images/vectorize", form(files={"file": svg()}), "svg", kind=FORM)
    yield Bad(
        "31 pixels to upscale",
        "/v1/images/crispUpscale",
        form(files={"image": file_of(photo(64, 31))}),
        "32",
        kind=FORM,
    )
    yield Bad(
        "an unknown refinement", "/v1/images/enhance", body(image_url=URL, refinement="strong"), "refinement"
    )
    yield Bad(
        "an unknown switch",
        "/v1/images/vectorize",
        body(image_url=URL, svg_compression="yes"),
        "svg_compression",
    )
    for name, sent, said in (
        ("none", None, "mask is required"),
        ("words", b"no picture", "mask"),
        ("of another size", file_of(mask(size=(272, 272))), "256x256"),
        ("grey", file_of(Image.new("L", (256, 256), 128)), "black"),
        ("all black", file_of(Image.new("L", (256, 256))), "white"),
        ("an SVG", svg(size='width="256" height="256"'), "mask"),
        ("half a file", MASK[:60], "mask"),
    ):
        files = {"image": PICTURE, **({} if sent is None else {"mask": sent})}
        yield Bad(f"mask: {name}", erase, form(files=files), said, kind=FORM)
    both = {"image_url": URL, "mask_url": MASK_URL, "prompt": "a moon"}
    yield Bad("a model that does not inpaint", inpaint, body(**both, model="recraftv4_1"), "not supported by")
    yield Bad("inpaint without a prompt", inpaint, body(**{**both, "prompt": ""}), "prompt length")
    yield Bad("inpaint with an unknown style id", inpaint, body(**both, style_id=UUID), "not known")
    change = "/v1/images/imageToImage"
    for strength in (None, -0.1, 1.1, "much", [0.5]):
        yield Bad(
            f"strength {strength}", change, body(image_url=URL, prompt="a", strength=strength), "strength"
        )
    outpaint = "/v1/images/outpaint"
    for fields, said in (
        ({}, "is required"),
        ({"expand_left": -1}, "expand_left"),
        ({"expand_left": 4097}, "expand_left"),
        ({"expand_left": 4000}, "4096"),
        ({"expand_left": 10, "size": "4:3"}, "exclude"),
        ({"zoom_out_percentage": 100}, "zoom_out_percentage"),
        ({"size": "9999x9999"}, "size"),
        ({"size": "wide"}, "size"),
    ):
        yield Bad(f"outpaint {fields}", outpaint, body(image_url=URL, prompt="a", **fields), said)
    remix = "/v1/images/variateImage"
    yield Bad("remix without a size", remix, body(image_url=URL), "size is required")
    yield Bad("remix with an unknown model", remix, body(image_url=URL, size="1:1", model="x"), "not known")
    explore, similar = "/v1/images/explore", "/v1/images/explore/similar"
    yield Bad("explore with V3", explore, body(prompt="a", model="recraftv3"), "not supported by")
    for fields, said in (
        ({"similarity": 3}, "source_image_id"),
        ({"source_image_id": UUID}, "similarity"),
        ({"source_image_id": UUID, "similarity": 6}, "similarity"),
        ({"source_image_id": "../x", "similarity": 3}, "UUID"),
        ({"source_image_id": UUID, "similarity": 3}, "not a picture"),
    ):
        yield Bad(f"similar {fields}", similar, body(**fields), said)
    enhance = "/v1/prompts/enhance"
    yield Bad("an empty prompt to enhance", enhance, body(prompt="  "), "prompt length")
    yield Bad("a prompt too long to enhance", enhance, body(prompt="x" * 2001), "[1, 2000]")
    yield Bad("a giant body for a text", enhance, body(prompt="x" * (MB + 1)), "at most 1 MB", 413)
    styles = "/v1/styles"
    for fields, said in (
        ({"style": "any"}, "images are required"),
        ({"style": "cubism", "image_urls": [URL]}, "style"),
        ({"style": "vector_illustration", "model": "recraftv3", "image_urls": [URL]}, "raster style"),
        ({"image_urls": [URL] * 6, "model": "recraftv3"}, "at most 5"),
        ({"image_urls": [URL], "image_weights": [1, 2]}, "image_weights"),
        ({"image_urls": [URL], "image_weights": [0]}, "image_weights"),
        ({"image_urls": [URL], "mix_policy": "Both"}, "mix_policy"),
        ({"image_urls": [URL], "match": "exact"}, "match"),
        ({"image_urls": [URL], "private": "no"}, "private"),
        ({"image_urls": [MASK_URL[:60]]}, "image_urls[0]"),
        ({"source_styles": ["x"], "model": "recraftv3"}, "source_styles"),
        ({"source_styles": [UUID], "model": "recraftv3"}, "not known"),
        ({"image_urls": [URL], "model": "recraftv4_1_flash"}, "takes no styles"),
    ):
        shown = {name: str(value)[:24] for name, value in fields.items()}
        yield Bad(f"style {shown}", styles, body(**fields), said)
    colors = "/v1/colors/optimize"
    for fields in (
        {},
        {"colors": [{"hex": "red"}], "num_colors_limit": 1},
        {"colors": [{"hex": "#fff"}]},
        {"colors": [{"hex": "#fff"}], "num_colors_limit": 0},
    ):
        yield Bad(f"colors {fields}", colors, body(**fields), "color")
    good = body(prompt="a fox")
    for path in ("/v1/images/generations/raster", "/v1/images/generations/vector"):
        model = "recraftv4_1_vector" if path.endswith("raster") else "recraftv4_1"
        yield Bad(f"{model} at {path}", path, body(prompt="a", model=model), "is not a")
    yield Bad("no key", GENERATE, good, "request unauthorized", 401, headers={"Authorization": None})
    for key in ("Bearer", "Bearer wrong", "Basic YTpi", "Bearer " + "x" * 5000, "wrong"):
        yield Bad(
            f"key {key[:20]}", GENERATE, good, "request unauthorized", 401, headers={"Authorization": key}
        )
    for path in (
        "/v1/images",
        "/v1",
        "/v1/images/generations/",
        "/v1/images/refineDetail",
        "/v2/images/generations",
        "/files/../engine.sqlite3",
        "/files/%2e%2e%2fengine.sqlite3",
        "/files/" + "x" * 3000,
        f"/files/{UUID}.png",
        "/files/a%00b.png",
        "/v1/styles/../../etc/passwd",
        f"/v1/styles/{UUID}",
    ):
        yield Bad(f"path {path[:40]}", path, b"", "404 page not found", 404, method="GET")
    yield Bad("a file by POST", "/files/x", b"{}", "", 405)
    yield Bad("a picture by GET", GENERATE, b"", "", 405, method="GET")


def _gateways() -> Iterator[Bad]:
    def body(**fields: Any) -> bytes:
        return json.dumps(fields).encode()

    dojo, one = "/api/v1/models/recraft-v4/run", "/api/v1/images/generations"
    for fields, said in (
        ({}, "prompt"),
        ({"prompt": 7}, "prompt"),
        ({"prompt": "a", "aspect_ratio": "2:1"}, "aspect_ratio"),
        ({"prompt": "a", "aspect_ratio": [1]}, "aspect_ratio"),
        ({"prompt": "a", "size": "9x9"}, "size"),
        ({"prompt": "a", "seed": -1}, "seed"),
        ({"prompt": "a", "n": 2}, "Unknown parameter"),
        ({"prompt": "x" * 10_001}, "prompt length"),
    ):
        yield Bad(f"PixelDojo {str(fields)[:60]}", dojo, body(**fields), said)
    yield Bad("PixelDojo: an unknown model", "/api/v1/models/x/run", body(prompt="a"), "no model", 404)
    yield Bad("PixelDojo: an unknown job", "/api/v1/jobs/job_x", b"", "no such job", 404, method="GET")
    for fields, said in (
        ({}, "prompt"),
        ({"prompt": "ab"}, "[3, 5000]"),
        ({"prompt": "x" * 5001}, "[3, 5000]"),
        ({"prompt": "a fox", "model": "recraft-v5"}, "Unknown model"),
        ({"prompt": "a fox", "model": {"a": 1}}, "Unknown model"),
        ({"prompt": "a fox", "image_size": "1x1"}, "size"),
        ({"prompt": "a fox", "image_size": 7}, "size"),
    ):
        yield Bad(f"API in One {str(fields)[:60]}", one, body(**fields), said)
    yield Bad("API in One: an unknown task", "/api/v1/tasks/../x", b"", "", 404, method="GET")
    yield Bad("API in One: an unknown task id", "/api/v1/tasks/n00", b"", "Task not found", 404, method="GET")
    for route in ("v3", "v4", "v4-pro"):
        yield Bad(f"Pixazo {route}: n", f"/recraft/{route}/generate", body(prompt="a", n=7), "n should")
        yield Bad(f"Pixazo {route}: size", f"/recraft/{route}/generate", body(prompt="a", size="7x7"), "size")
        yield Bad(
            f"Pixazo {route}: no prompt", f"/recraft/{route}/generate", body(), "Missing required field"
        )
    yield Bad("Pixazo: style on V4", "/recraft/v4/generate", body(prompt="a", style="Pixel art"), "style")
    yield Bad(
        "Pixazo: an unknown style id", "/recraft/v3/generate", body(prompt="a", style_id=UUID), "not known"
    )
    both = {"prompt": "a", "strength": 0.5}
    for name, data, _ in PICTURES[:17]:
        yield Bad(f"Pixazo: {name}", PIXAZO, body(**both, image=data_url(data)), "image")
    for name, data in VECTORS[:4]:
        yield Bad(
            f"Pixazo: SVG with {name}", PIXAZO, body(**both, image=data_url(data, "image/svg+xml")), "image"
        )
    yield Bad("Pixazo: no strength", PIXAZO, body(prompt="a", image=URL), "strength")
    for name, sent, kind, said in BODIES[:14]:
        for path in (dojo, one, PIXAZO):
            yield Bad(f"{path.split('/')[1]} {path[-12:]}: {name}", path, sent, said, kind=kind)
    for path in (dojo, one, PIXAZO, "/recraft/v4/generate"):
        nobody = {"Authorization": None, "Ocp-Apim-Subscription-Key": None}
        yield Bad(f"no key at {path}", path, body(prompt="a fox"), "", 401, headers=nobody)


ALL = (*_official(), *_gateways())
