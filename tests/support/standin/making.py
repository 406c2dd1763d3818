"""What the stand-in makes for a request: how many pictures, of which kind and size, and the answer."""

from __future__ import annotations

import base64
import uuid
from typing import TYPE_CHECKING, Any, NamedTuple

from support.standin import facts
from support.standin.pictures import MIME, make, size_of, small

if TYPE_CHECKING:
    from support.standin.bodies import Body
    from support.standin.rules import Known

SINGLE = {path for path, route in facts.ROUTES.items() if route["response"] == "single"}
_LIKE_SOURCE = {
    "/images/imageToImage",
    "/images/inpaint",
    "/images/replaceBackground",
    "/images/generateBackground",
}
_EXPAND = ("expand_left", "expand_right", "expand_top", "expand_bottom")


class Order(NamedTuple):
    """What is to be made."""

    count: int
    kind: str
    size: tuple[int, int]


class Made(NamedTuple):
    """One picture that was made."""

    image_id: str
    data: bytes
    media_type: str


def order(
    path: str, body: Body, model: str | None, known: Known, *, explore_count: int, full_size: bool
) -> Order:
    """What a request asks for."""
    fields = body.fields
    count = fields.get("n", 1)
    if path == "/images/explore/similar":
        model, size = known.explored[fields["source_image_id"]]
        return Order(explore_count, _kind(path, body, model), _draw(model, size, full_size=full_size))
    if path == "/images/explore":
        count = explore_count
    image = body.one("image")
    source = (size_of(image) if image is not None else None) or (256, 256)
    kind = _kind(path, body, model)
    if path == "/images/outpaint":
        if "size" in fields:
            return Order(count, kind, facts.pixels_of(model, fields["size"]))
        left, right, top, bottom = (fields.get(name, 0) for name in _EXPAND)
        return Order(count, kind, (source[0] + left + right, source[1] + top + bottom))
    if path in _LIKE_SOURCE or path in SINGLE:
        times = 2 if path.endswith("Upscale") else 1
        return Order(count, kind, (source[0] * times, source[1] * times))
    return Order(count, kind, _draw(model, fields.get("size"), full_size=full_size))


def picture(order: Order, number: int) -> Made:
    """One picture of an order."""
    return Made(str(uuid.uuid4()), make(number, order.size, order.kind), MIME[order.kind])


def as_answer(path: str, made: list[Made], units: int, urls: list[str] | None) -> dict[str, Any]:
    """The answer's data; the files stand inside it when there are no addresses."""
    items: list[dict[str, Any]] = []
    for place, one in enumerate(made):
        item: dict[str, Any] = {"image_id": one.image_id}
        if urls is None:
            item["b64_json"] = base64.b64encode(one.data).decode()
        else:
            item["url"] = urls[place]
        items.append(item)
    answer: dict[str, Any] = {"created": 1_790_000_000, "credits": units}
    return {**answer, "image": items[0]} if path in SINGLE else {**answer, "data": items}


def as_multipart(answer: dict[str, Any], made: list[Made]) -> tuple[bytes, str]:
    """The answer as parts: the JSON under ``response``, then each picture under its id."""
    import json

    boundary = uuid.uuid4().hex
    for item in answer.get("data", [answer.get("image")]):
        item.pop("url", None)
        item.pop("b64_json", None)
    parts = [("response", "application/json", json.dumps(answer).encode(), "")]
    parts += [(one.image_id, one.media_type, one.data, f"Content-ID: {one.image_id}\r\n") for one in made]
    body = b"".join(
        f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n{more}Content-Type: {kind}\r\n\r\n'.encode()
        + data
        + b"\r\n"
        for name, kind, data, more in parts
    )
    return body + f"--{boundary}--\r\n".encode(), f"multipart/form-data; boundary={boundary}"


def _kind(path: str, body: Body, model: str | None) -> str:
    image = body.one("image")
    if path == "/images/vectorize":
        return "svg"
    if (
        path in {"/images/removeBackground", "/images/eraseRegion"}
        and image is not None
        and image.kind == "svg"
    ):
        return "svg"
    if path not in SINGLE and model is not None and facts.output_of(model) == "vector":
        return "svg"
    return body.fields.get("image_format", "webp")


def _draw(model: str | None, size: str | None, *, full_size: bool) -> tuple[int, int]:
    pixels = facts.pixels_of(model, size)
    return pixels if full_size else small(pixels)
