"""The rules for the pictures in a request: formats, weights, sizes, masks, the room of an outpaint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from support.standin import facts
from support.standin.pictures import mask_problem, size_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.standin.bodies import Body, Picture

_MB = 1 << 20
_RASTER = {"png", "jpeg", "webp"}
_SIDE = 4096
_EXPAND = ("expand_left", "expand_right", "expand_top", "expand_bottom")
_UNSAFE = (b"<script", b"javascript:", b"<foreignobject", b"<!entity")


def picture_problems(path: str, body: Body) -> list[str]:
    """How the pictures of a request break the rules."""
    return list(_problems(path, body))


def _problems(path: str, body: Body) -> Iterator[str]:
    route = facts.ROUTES[path]
    image, mask = body.one("image"), body.one("mask")
    wanted = {name.split()[0] for name in route.get("files", {})}
    for name in ("image", "mask"):
        count = len(body.pictures.get(name, ()))
        if count != (name in wanted):
            yield f"{name} must be there {'once' if name in wanted else 'never'}, not {count} times"
    if image is not None:
        yield from _input(image, route)
    if mask is not None and image is not None:
        if mask.data is not None and mask.kind not in {
            _plain(kind) for kind in route.get("mask_formats", ())
        }:
            yield f"mask must be PNG, JPEG or WebP, not {mask.kind}"
        elif problem := mask_problem(mask, image):
            yield f"mask: {problem}"
    if "references" in body.pictures:
        yield from _many(body.pictures["references"], 10, 64, "style references")
    if "images" in body.pictures:
        old = str(body.fields.get("model", "")).startswith(("recraftv2", "recraftv3", "recraft20b"))
        yield from _many(body.pictures["images"], 5 if old else 10, 5 if old else 64, "images")
    if path == "/images/outpaint":
        yield from _room(body.fields, image)


def _input(image: Picture, route: dict[str, Any]) -> Iterator[str]:
    if image.data is None:
        return
    limits = route["limits"]
    if image.kind not in {_plain(kind) for kind in route["input_formats"]}:
        yield f"image must be one of {route['input_formats']}, not {image.kind or 'something else'}"
    if len(image.data) > limits["max_mb"] * _MB:
        yield f"image is larger than {limits['max_mb']} MB"
    if image.kind == "svg" and any(word in image.data.lower() for word in _UNSAFE):
        yield "image is an unsafe SVG"
    try:
        size = size_of(image)
    except ValueError as error:
        yield f"image: {error}"
        return
    if size is None:
        return
    if size[0] * size[1] > limits["max_mp"] * 1_000_000:
        yield f"image has more than {limits['max_mp']} MP"
    if max(size) > limits["max_side_px"] or min(size) < limits["min_side_px"]:
        yield f"image sides {size} should be in [{limits['min_side_px']}, {limits['max_side_px']}]"


def _many(found: list[Picture], most: int, total: int, name: str) -> Iterator[str]:
    if not 1 <= len(found) <= most:
        yield f"{name}: 1 to {most}, not {len(found)}"
    known = [one for one in found if one.data is not None]
    if any(one.kind not in _RASTER for one in known):
        yield f"{name} must be PNG, JPEG or WebP"
    if any(len(one.data or b"") > 10 * _MB for one in known):
        yield f"{name}: each up to 10 MB"
    if sum(len(one.data or b"") for one in known) > total * _MB:
        yield f"{name}: together up to {total} MB"
    for one in known:
        try:
            size_of(one)
        except ValueError as error:
            yield f"{name}: {error}"


def _room(fields: dict[str, Any], image: Picture | None) -> Iterator[str]:
    expand = [fields[name] for name in _EXPAND if name in fields]
    if expand and "size" in fields:
        yield "size and expand_* exclude each other"
    if not expand and "size" not in fields and "zoom_out_percentage" not in fields:
        yield "one of size, expand_* and zoom_out_percentage is needed"
    if any(value > _SIDE for value in expand):
        yield f"expand_* should be in [0, {_SIDE}]"
    if not 0 <= fields.get("zoom_out_percentage", 0) < 100:
        yield "zoom_out_percentage should be in [0, 100)"
    try:
        size = size_of(image) if image is not None else None
    except ValueError:
        return
    if size is not None:
        wide = size[0] + fields.get("expand_left", 0) + fields.get("expand_right", 0)
        high = size[1] + fields.get("expand_top", 0) + fields.get("expand_bottom", 0)
        if max(wide, high) > _SIDE:
            yield f"the result of {wide}x{high} is larger than {_SIDE}"


def _plain(kind: str) -> str:
    return "jpeg" if kind == "jpg" else kind
