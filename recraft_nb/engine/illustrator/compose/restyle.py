"""Drawing a finished picture again in another hand: a walk over its shapes, one change for each.

The walk knows what a shape inherits from its groups, by how much the groups scale it and to which named
layer it belongs, so that a line keeps its weight whatever it is drawn on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_TAG = re.compile(r"<(/?)([A-Za-z]+)((?:\s[^<>]*?)?)(/?)>")
_ATTRIBUTE = re.compile(r'([\w:-]+)="([^"]*)"')
_SCALE = re.compile(r"scale\(([-\d.]+)")
_GRADIENT = re.compile(r'<(?:linear|radial)Gradient id="([^"]+)".*?</(?:linear|radial)Gradient>', re.DOTALL)
_STOP = re.compile(r'stop-color="(#[0-9a-fA-F]{3,6})"(?: stop-opacity="([\d.]+)")?')
_SHAPES = frozenset(("path", "circle", "ellipse", "rect", "polygon", "line", "polyline"))
_WORDS = ("lettering",)
_PAINT = frozenset(
    (
        *("fill", "stroke", "opacity", "fill-opacity", "stroke-opacity"),
        *("stroke-width", "stroke-linecap", "stroke-linejoin"),
    )
)


@dataclass(frozen=True, slots=True)
class Shape:
    """One shape on the walk.

    Attributes:
        tag: "path", "circle" and so on.
        geometry: Its attributes without paint, ready to be written.
        fill: Colour, or "" for none; of a gradient its middle colour.
        stroke: Colour, or "".
        width: Of the stroke, in the picture's units.
        opacity: Of the paint, 0 to 1; of a gradient its faintest stop.
        paint: The fill as written, which may point to a gradient.
        scale: Picture units per own unit.
        layer: Name of the outermost layer.
        box: Width and height where they are known (rectangles, circles), else 0.
    """

    tag: str
    geometry: str
    fill: str
    stroke: str
    width: float
    opacity: float
    paint: str
    scale: float
    layer: str
    size: float

    @property
    def subject(self) -> bool:
        """Belongs to something that the prompt names."""
        return self.layer.startswith(("subject", "behind"))

    def drawn(self, **look: object) -> str:
        """The same outline with another paint; widths are in the picture's units."""
        if look.get("stroke"):
            look = {"stroke_linecap": "round", "stroke_linejoin": "round", **look}
        if "stroke_width" in look:
            look["stroke_width"] = svg.ratio(float(str(look["stroke_width"])) / max(0.001, self.scale))
        return f"<{self.tag}{self.geometry}{svg.attributes(**look)}/>"


def redrawn(
    document: str, change: Callable[[Shape], str], recolor: Callable[[str], str] | None = None
) -> str:
    """A document with every visible shape changed.

    Args:
        document: SVG text of this package.
        change: Gives the markup that stands for a shape; "" drops it.
        recolor: Applied to gradients that stay in use.
    """
    gradients = _gradients(document)
    done: list[str] = []
    position = 0
    stack: list[tuple[str, float, str, Mapping[str, str]]] = [("", 1.0, "", {})]
    frozen = 0
    for match in _TAG.finditer(document):
        done.append(document[position : match.start()])
        position = match.end()
        closing, tag, text, alone = match.groups()
        if closing:
            if tag in ("g", "svg", "clipPath", "mask", "pattern", "defs"):
                stack.pop()
                if tag in ("clipPath", "mask", "pattern"):
                    frozen -= 1
            done.append(match.group(0))
            continue
        a = dict(_ATTRIBUTE.findall(text))
        if tag in ("g", "svg", "clipPath", "mask", "pattern", "defs") and not alone:
            stack.append(_deeper(stack[-1], tag, a))
            if tag in ("clipPath", "mask", "pattern"):
                frozen += 1
            done.append(match.group(0))
        elif tag in _SHAPES and not frozen:
            done.append(change(_shape(tag, a, stack[-1], gradients)))
        elif tag == "stop" and recolor:
            done.append(svg.recolored(match.group(0), recolor))
        else:
            done.append(match.group(0))
    done.append(document[position:])
    return "".join(done)


def _deeper(
    above: tuple[str, float, str, Mapping[str, str]], tag: str, a: dict[str, str]
) -> tuple[str, float, str, Mapping[str, str]]:
    scale = above[1]
    for found in _SCALE.findall(a.get("transform", "")):
        scale *= abs(float(found))
    layer = above[2] or (a.get("id", "") if tag == "g" else "")
    inherited = dict(above[3])
    inherited.update((k, v) for k, v in a.items() if k in ("fill", "stroke", "stroke-width", "color"))
    return tag, scale, layer, inherited


def _gradients(document: str) -> dict[str, tuple[str, float]]:
    """Middle colour and faintest opacity of each gradient."""
    found = {}
    for match in _GRADIENT.finditer(document):
        stops = _STOP.findall(match.group(0))
        if stops:
            middle = stops[len(stops) // 2][0]
            found[match.group(1)] = (middle, min(float(o) if o else 1.0 for _, o in stops))
    return found


def _shape(
    tag: str,
    a: dict[str, str],
    above: tuple[str, float, str, Mapping[str, str]],
    gradients: Mapping[str, tuple[str, float]],
) -> Shape:
    _, scale, layer, inherited = above
    paint = a.get("fill", inherited.get("fill", "#000000"))
    opacity = float(a.get("fill-opacity", a.get("opacity", 1)))
    for found in _SCALE.findall(a.get("transform", "")):
        scale *= abs(float(found))
    fill = paint
    if paint.startswith("url(#"):
        fill, faint = gradients.get(paint[5:-1], ("#888888", 1.0))
        opacity *= faint
    if fill == "currentColor":
        fill = inherited.get("color", "#000000")
    if not fill.startswith("#"):
        fill = ""
    stroke = a.get("stroke", inherited.get("stroke", ""))
    if stroke == "currentColor":
        stroke = inherited.get("color", "#000000")
    if not stroke.startswith("#"):
        stroke = ""
    width = float(a.get("stroke-width", inherited.get("stroke-width", 1))) * scale if stroke else 0.0
    if not fill and stroke:
        opacity = float(a.get("stroke-opacity", a.get("opacity", 1)))
    kept = {k: v for k, v in a.items() if k not in _PAINT}
    geometry = "".join(f' {k}="{v}"' for k, v in kept.items())
    size = 0.0
    if tag == "circle":
        size = 2 * float(a.get("r", 0)) * scale
    elif tag == "rect":
        size = max(float(a.get("width", 0)), float(a.get("height", 0))) * scale
    elif tag == "ellipse":
        size = 2 * max(float(a.get("rx", 0)), float(a.get("ry", 0))) * scale
    return Shape(tag, geometry, fill, stroke, width, opacity, paint, scale, layer, size)


def is_words(shape: Shape) -> bool:
    """Belongs to letters, which every look leaves readable."""
    return shape.layer in _WORDS


def rim(body: str, paint: str, width: float) -> str:
    """The outline of everything in markup, thick and in one colour."""

    def change(shape: Shape) -> str:
        wide = width + (shape.width if not shape.fill else 0.0)
        return shape.drawn(fill=paint if shape.fill else "none", stroke=paint, stroke_width=wide)

    return redrawn(body, change)
