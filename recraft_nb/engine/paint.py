"""From an order to a finished file; runs in a worker process only.

The illustrator draws an SVG. A vector model's answer is that SVG; a raster model's is rendered by
resvg, passed through the drawing's filter where it has one, and encoded. Every file carries the
engine's mark and the recipe, and no time: the same order gives the same bytes.
"""

from __future__ import annotations

import io
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from recraft_nb.engine.marks import file_record
from recraft_nb.engine.recognition import fingerprint

if TYPE_CHECKING:
    from collections.abc import Callable

    from PIL import Image

    from recraft_nb.engine.illustrator import Drawing, Order

__all__ = ["draw", "encode", "order_of", "picture_of", "writable"]

_UNWRITABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_WEBP_QUALITY = 90
# Of ten flat drawings of a megapixel 4 takes 1.7 to 3.2 times the time (0.07 to 0.11 s) for 3 to 9 % fewer
# bytes and 0.02 to 0.12 dB more, at 37 to 42 dB; of a watercolour, 1 % fewer and 0.3 dB more, at 42 dB.
_WEBP_EFFORT = 2
_PNG_EFFORT = 4
_EXACT_QUALITY = 20  # effort, since nothing is lost; 80 takes fifteen times the time for 15 % fewer bytes
_EXACT_EFFORT = 0


def draw(
    facts: dict[str, Any], blob: bytes, *, illustrator: Callable[[Order], Drawing] | None = None
) -> tuple[dict[str, Any], bytes]:
    """Draw one picture.

    Args:
        facts: ``format`` and the fields of an `Order`, as JSON holds them.
        blob: Nothing yet.
        illustrator: What draws; the engine's own when None.

    Returns:
        ``{"recipe"}``, and the file.
    """
    from recraft_nb.engine.illustrator import illustrate
    from recraft_nb.media.metadata import embed

    del blob
    facts = writable(facts)
    order = order_of(facts)
    traits = facts.get("traits")
    if traits:
        order = replace(
            order,
            style=traits["look"],
            colors=order.colors or tuple(_rgb(color) for color in traits["colors"]),
        )
    drawing = (illustrator or illustrate)(order)
    if facts["format"] == "svg":
        data = drawing.svg.encode()
    else:
        picture = picture_of(drawing, order.width, order.height, order.seed)
        if traits:
            from recraft_nb.engine.edits.styles import toned

            picture = toned(picture, traits, order.seed, traits["share"])
        data = encode(picture, facts["format"])
    record = file_record(facts, drawing.recipe, fingerprint(data))
    return {"recipe": drawing.recipe}, embed(data, record)


def order_of(facts: dict[str, Any]) -> Order:
    """The illustrator's order in a call's facts."""
    from recraft_nb.engine.illustrator import Order

    background = facts["background"]
    return Order(
        prompt=facts["prompt"],
        width=facts["width"],
        height=facts["height"],
        seed=facts["seed"],
        style=facts["style"],
        vector=facts["format"] == "svg",
        colors=tuple(_rgb(color) for color in facts["colors"]),
        background=None if background is None else _rgb(background),
        text_layout=tuple(
            (text, tuple((float(x), float(y)) for x, y in points)) for text, points in facts["text_layout"]
        ),
        no_text=facts["no_text"],
        negative_prompt=facts["negative_prompt"],
        model=facts["model"],
    )


def writable(facts: dict[str, Any]) -> dict[str, Any]:
    """The facts with a space for each character that no XML document may hold, escaped or not."""
    return {
        name: _UNWRITABLE.sub(" ", value) if isinstance(value, str) else value
        for name, value in facts.items()
    }


def _rgb(color: list[int]) -> tuple[int, int, int]:
    red, green, blue = color
    return red, green, blue


def picture_of(drawing: Drawing, width: int, height: int, seed: int) -> Image.Image:
    """A drawing as pixels, its filter applied.

    Args:
        drawing: From the illustrator.
        width: Pixels across.
        height: Pixels down.
        seed: Of the filter's grain.

    Returns:
        RGB, or RGBA where something shows through.
    """
    from PIL import Image

    from recraft_nb.media.render import render_svg

    # The SVG is our own, users' words in it are outlines or escaped: it needs no cleaning.
    png = render_svg(drawing.svg, width, height, trusted=True)
    picture: Image.Image = Image.open(io.BytesIO(png))
    if picture.size != (width, height):  # the renderer keeps proportions to the pixel
        picture = picture.resize((width, height))
    if drawing.filter:
        from recraft_nb.engine.illustrator.filtering import filters

        picture = filters.apply(drawing.filter, picture, seed)
    opaque = not picture.has_transparency_data or picture.convert("RGBA").getchannel("A").getextrema() == (
        255,
        255,
    )
    return picture.convert("RGB" if opaque else "RGBA")


def encode(picture: Image.Image, kind: str, *, exact: bool = False) -> bytes:
    """A file of a picture.

    Args:
        picture: RGB or RGBA.
        kind: ``"webp"`` or ``"png"``.
        exact: Lose nothing: what an edit leaves alone must come back as it was.
    """
    file = io.BytesIO()
    if kind == "webp" and exact:
        picture.save(file, "WEBP", lossless=True, quality=_EXACT_QUALITY, method=_EXACT_EFFORT, exact=True)
    elif kind == "webp":
        picture.save(file, "WEBP", quality=_WEBP_QUALITY, method=_WEBP_EFFORT)
    else:
        picture.save(file, "PNG", compress_level=_PNG_EFFORT)
    return file.getvalue()
