"""Edits of foreign SVGs that answer with SVGs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import numpy as np
from PIL import Image

from recraft_nb.engine.edits import planes
from recraft_nb.engine.edits.brought import Unfit, picture_in
from recraft_nb.engine.edits.trace import Options, trace
from recraft_nb.errors import RecraftError
from recraft_nb.media.render import render_svg
from recraft_nb.media.svg import clean
from recraft_nb.media.svg_size import SVG_NAMESPACE

if TYPE_CHECKING:
    from recraft_nb.engine.edits.planes import Floats

__all__ = ["outline", "patched", "without_background"]

_SMALL = 96
_MOST_LAYERS = 60
_COVERS = 0.5  # share of the border that a ground covers
_DRAWN = frozenset(
    f"{{{SVG_NAMESPACE}}}{name}"
    for name in (
        "g",
        "path",
        "rect",
        "circle",
        "ellipse",
        "polygon",
        "polyline",
        "line",
        "use",
        "image",
        "text",
    )
)


def without_background(data: bytes) -> str:
    """An SVG without the layers behind its subject.

    From the bottom up every layer is left out that covers much of the border. Where there is none the
    subject is cut out along the outline that a matte of the rendered picture gives.

    Raises:
        Unfit: It cannot be read.
    """
    root = _root(data)
    holder = _holder(root)
    layers = [child for child in holder if child.tag in _DRAWN]
    gone: list[ET.Element] = []
    for layer in layers[:_MOST_LAYERS]:
        if len(gone) == len(layers) - 1 or _cover(root, holder, layer) < _COVERS:
            break
        gone.append(layer)
    if gone:
        for layer in gone:
            holder.remove(layer)
        return _text(root)
    from recraft_nb.engine.edits.matte import matte

    image = picture_in(data, least=256)
    alpha = matte(planes.to_floats(image.convert("RGB")))
    return _wrapped(root, outline(alpha, _box(root)), "")


def patched(data: bytes, done: Image.Image, hole: Floats, size: tuple[int, int]) -> str:
    """An SVG with a traced patch over a hole.

    Args:
        data: The SVG.
        done: The whole picture with the hole filled.
        hole: Where.
        size: Its natural size.
    """
    root = _root(data)
    box = _box(root)
    left, top, right, bottom = planes.box_of(hole)
    part = done.convert("RGB").crop((left, top, right, bottom))
    vector = trace(part, Options(few_colors=True), part.size)
    inner = vector[vector.index(">") + 1 : -len("</svg>")]
    sx, sy = box[2] / done.width, box[3] / done.height
    place = f"translate({box[0] + left * sx:.2f} {box[1] + top * sy:.2f}) scale({sx:.5f} {sy:.5f})"
    del size
    clip = f'<clipPath id="hole"><path d="{outline(hole, box)}"/></clipPath>'
    text = _text(root)
    end = text.rindex("</")
    patch = f'<g clip-path="url(#hole)"><g transform="{place}">{inner}</g></g>'
    return f"{text[:end]}<defs>{clip}</defs>{patch}</svg>"


def outline(plane: Floats, box: tuple[float, float, float, float]) -> str:
    """Path data around what is more than half, in the units of a view box."""
    mask = planes.from_floats((plane > 0.5).astype(np.float32)).convert("L")
    picture = Image.new("RGBA", mask.size, (0, 0, 0, 0))
    picture.paste((0, 0, 0, 255), (0, 0), mask)
    vector = trace(
        picture, Options(cut_out=True, palette=((0, 0, 0),)), (1000, round(1000 * mask.height / mask.width))
    )
    paths = re.findall(r' d="([^"]+)"', vector)
    sx, sy = box[2] / 1000, box[3] / round(1000 * mask.height / mask.width)
    return " ".join(_moved(path, sx, sy, box[0], box[1]) for path in paths)


def _moved(path: str, sx: float, sy: float, dx: float, dy: float) -> str:
    """Path data of relative commands after an absolute M, scaled and moved."""
    written = []
    for command, numbers in re.findall(r"([MLlCcZz])([^MLlCcZz]*)", path):
        values = [float(value) for value in re.findall(r"-?\d+(?:\.\d+)?", numbers)]
        ox, oy = (dx, dy) if command.isupper() else (0.0, 0.0)
        scaled = [
            value * (sx if at % 2 == 0 else sy) + (ox if at % 2 == 0 else oy)
            for at, value in enumerate(values)
        ]
        written.append(command + " ".join(f"{value:.2f}" for value in scaled))
    return "".join(written)


def _root(data: bytes) -> ET.Element:
    try:
        text = clean(data)
    except RecraftError as error:
        raise Unfit(f"image: {error.message}") from None
    ET.register_namespace("", SVG_NAMESPACE)
    ET.register_namespace("xlink", "http://www.w3.org/1999/xlink")
    return ET.fromstring(text)  # noqa: S314 - written by our own cleaner: no entities, bounded


def _holder(root: ET.Element) -> ET.Element:
    """The group in which the layers lie: wrappers of a single group are passed."""
    holder = root
    while True:
        drawn = [child for child in holder if child.tag in _DRAWN]
        if len(drawn) != 1 or not drawn[0].tag.endswith("}g") or "clip-path" in drawn[0].attrib:
            return holder
        holder = drawn[0]


def _cover(root: ET.Element, holder: ET.Element, layer: ET.Element) -> float:
    """The share of the border that a layer covers alone."""
    others = [child for child in holder if child.tag in _DRAWN and child is not layer]
    kept = list(holder)
    for child in others:
        holder.remove(child)
    try:
        image = _drawn(_text(root))
    finally:
        holder[:] = kept
    if image is None:
        return 0.0
    alpha = np.asarray(image.getchannel("A"), dtype=np.float32) / 255
    rim = np.concatenate([alpha[1], alpha[-2], alpha[:, 1], alpha[:, -2]])
    return float((rim > 0.5).mean())


def _drawn(text: str) -> Image.Image | None:
    import io

    try:
        return Image.open(io.BytesIO(render_svg(text, _SMALL, _SMALL))).convert("RGBA")
    except RecraftError:
        return None


def _box(root: ET.Element) -> tuple[float, float, float, float]:
    numbers = [float(value) for value in re.findall(r"-?\d+(?:\.\d+)?", root.get("viewBox", ""))]
    if len(numbers) == 4:
        return numbers[0], numbers[1], numbers[2], numbers[3]
    sides = [re.match(r"\d+(?:\.\d+)?", root.get(name, "")) for name in ("width", "height")]
    width, height = (
        float(side[0]) if side else default for side, default in zip(sides, (300.0, 150.0), strict=True)
    )
    return 0.0, 0.0, width, height


def _text(root: ET.Element) -> str:
    if not len(root) and not root.text:
        root.text = "\n"  # so that even an empty vector has a closing tag
    return ET.tostring(root, encoding="unicode")


def _wrapped(root: ET.Element, clip: str, more: str) -> str:
    text = _text(root)
    begin, end = text.index(">") + 1, text.rindex("</")
    return (
        f'{text[:begin]}<defs><clipPath id="subject"><path d="{clip}"/></clipPath></defs>'
        f'<g clip-path="url(#subject)">{text[begin:end]}</g>{more}</svg>'
    )
