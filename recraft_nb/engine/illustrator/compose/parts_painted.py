"""Parts of things in colours of their own: the white handle of a mug, the yellow wheels of a bicycle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.finishes import tinted
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.props.pen.look import color_of_part

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.illustrator.brief import Subject

Box = tuple[float, float, float, float]
_Shape = tuple[float, ...]
_Shapes = tuple[_Shape, ...]


def _wheels(*at: tuple[float, float], rx: float, ry: float) -> _Shapes:
    return tuple((x, y, rx, ry, 0.0) for x, y in at)


def _area(x0: float, y0: float, x1: float, y1: float) -> _Shapes:
    return ((x0, y0, x1, y1),)


# Where the parts of a picture are, in shares of its box: four numbers are a rectangle, five (the last one
# 0) an
# ellipse by its middle and its half breadth and height, six and more the corners of a polygon.
PARTS: Mapping[str, Mapping[str, _Shapes]] = {
    "prop:cup": {
        "handle": ((0.80, 0.36, 1, 0.36, 1, 0.88, 0.68, 0.88, 0.74, 0.76, 0.785, 0.6),),
        "saucer": _area(0, 0.91, 1, 1),
    },
    "prop:teapot": {"lid": _area(0.3, 0, 0.68, 0.33), "handle": _area(0.74, 0.3, 1, 0.92),
                    "spout": ((0, 0.2, 0.16, 0.2, 0.3, 0.55, 0.26, 0.8, 0, 0.5),)},
    "prop:kettle": {"handle": _area(0, 0, 1, 0.335), "spout": ((0.62, 0.44, 0.8, 0.26, 1, 0.26, 1, 0.6,
        0.78, 0.62),),
                    "base": _area(0, 0.93, 1, 1)},
    "prop:bicycle": {"wheel": _wheels((0.205, 0.66), (0.79, 0.66), rx=0.215, ry=0.36),
                     "seat": _area(0.52, 0.06, 0.74, 0.2), "handlebar": _area(0.12, 0, 0.4, 0.2)},
    "prop:car": {"wheel": _wheels((0.225, 0.75), (0.765, 0.75), rx=0.06, ry=0.125), "roof": _area(0.2, 0,
        0.8, 0.13)},
    "prop:vintage_car": {"wheel": _wheels((0.225, 0.78), (0.775, 0.78), rx=0.065, ry=0.125),
                         "roof": _area(0.2, 0, 0.8, 0.13)},
    "prop:sports_car": {"wheel": _wheels((0.215, 0.72), (0.785, 0.72), rx=0.055, ry=0.16)},
    "prop:truck": {"wheel": _wheels((0.17, 0.81), (0.64, 0.81), (0.855, 0.81), rx=0.065, ry=0.11)},
    "prop:bus": {"wheel": _wheels((0.268, 0.81), (0.768, 0.81), rx=0.08, ry=0.15), "roof": _area(0, 0, 1,
        0.12)},
    "prop:motorcycle": {"wheel": _wheels((0.18, 0.7), (0.81, 0.7), rx=0.175, ry=0.29)},
    "prop:scooter": {"wheel": _wheels((0.185, 0.81), (0.795, 0.81), rx=0.08, ry=0.11), "seat": _area(0.5,
        0.44, 0.8, 0.56)},
    "prop:tractor": {"wheel": _wheels((0.16, 0.86), rx=0.1, ry=0.115) + _wheels((0.765, 0.7), rx=0.15,
        ry=0.17)},
    "prop:wagon": {"wheel": _wheels((0.32, 0.8), (0.8, 0.8), rx=0.19, ry=0.22)},
    "prop:wheelbarrow": {"wheel": _wheels((0.13, 0.83), rx=0.14, ry=0.22), "handle": _area(0.85, 0.2, 1,
        0.5)},
    "prop:steam_train": {"wheel": _area(0, 0.74, 1, 1)},
    "chair": {"leg": _area(0, 0.68, 1, 1), "seat": _area(0, 0.42, 1, 0.68), "back": _area(0, 0, 1, 0.42),
              "cushion": _area(0, 0.42, 1, 0.6)},
    "prop:table": {"leg": _area(0, 0.31, 1, 1), "top": _area(0, 0, 1, 0.2)},
    "prop:desk": {"leg": _area(0, 0.31, 1, 1), "top": _area(0, 0, 1, 0.2)},
    "prop:sofa": {"leg": _area(0, 0.92, 1, 1)},
    "prop:armchair": {"leg": _area(0, 0.93, 1, 1)},
    "prop:bed": {"pillow": _area(0.1, 0.3, 0.42, 0.62), "frame": _area(0, 0, 0.1, 1)},
    "prop:bottle": {"cap": _area(0, 0, 1, 0.12), "cork": _area(0, 0, 1, 0.12), "lid": _area(0, 0, 1, 0.12),
                    "label": _area(0, 0.61, 1, 0.84)},
    "prop:perfume": {"cap": _area(0, 0, 1, 0.24), "lid": _area(0, 0, 1, 0.24), "label": _area(0.2, 0.55,
        0.8, 0.82)},
    "prop:water_bottle": {"cap": _area(0, 0, 1, 0.2), "lid": _area(0, 0, 1, 0.2)},
    "prop:jar": {"lid": _area(0, 0, 1, 0.32), "label": _area(0.08, 0.52, 0.92, 0.84), "cap": _area(0, 0, 1,
        0.32)},
    "prop:clear_jar": {"lid": _area(0, 0, 1, 0.18), "cap": _area(0, 0, 1, 0.18)},
    "umbrella": {"handle": _area(0.2, 0.62, 0.8, 1)},
    "prop:sneaker": {"sole": _area(0, 0.86, 1, 1)},
    "prop:top_hat": {"band": ((0.2, 0.6, 0.22, 0.68, 0.5, 0.71, 0.78, 0.68, 0.82, 0.6, 0.82, 0.82, 0.5,
        0.86, 0.18, 0.82),),
                "ribbon": ((0.2, 0.6, 0.22, 0.68, 0.5, 0.71, 0.78, 0.68, 0.82, 0.6, 0.82, 0.82, 0.5, 0.86,
                    0.18, 0.82),)},
    "prop:floor_lamp": {"shade": _area(0, 0, 1, 0.42), "base": _area(0, 0.42, 1, 1), "stand": _area(0,
        0.42, 1, 1)},
    "prop:table_lamp": {"shade": _area(0, 0, 1, 0.57), "base": _area(0, 0.64, 1, 1)},
    "wrapped-gift": {"ribbon": ((0.39, 0.2, 0.61, 1), (0, 0, 1, 0.22)), "bow": ((0.39, 0.2, 0.61, 1), (0,
        0, 1, 0.22))},
    "cupcake": {"frosting": _area(0, 0, 1, 0.64), "icing": _area(0, 0, 1, 0.64), "cream": _area(0, 0, 1,
        0.64),
                "wrapper": _area(0, 0.72, 1, 1), "liner": _area(0, 0.72, 1, 1)},
    "basket": {"handle": _area(0.2, 0, 0.8, 0.36)},
    "handbag": {"handle": _area(0, 0, 1, 0.4), "strap": _area(0, 0, 1, 0.4)},
    "hammer": {"handle": ((0.3, 0.36, 0.52, 0.2, 1.05, 0.85, 0.85, 1.05),)},
    "kitchen-knife": {"handle": ((0, 0, 0.32, 0, 0.42, 0.28, 0.24, 0.42, 0, 0.25),)},
    "axe": {"handle": ((0.36, 0.36, 0.58, 0.2, 1, 0.95, 0.7, 1),)},
    "screwdriver": {"handle": ((0.3, 0.5, 0.6, 0.3, 1, 0.8, 0.8, 1, 0.6, 1),)},
    "paintbrush": {"handle": ((0.4, 0.47, 0.95, -0.05, 1.05, 0.1, 0.52, 0.64),), "bristle": _area(0, 0.6,
        0.37, 1)},
    "broom": {"handle": ((0.55, 0.6, 0.5, 0.5, 0.75, 0, 1, 0, 0.66, 0.6),)},
    "mushroom": {"cap": _area(0, 0, 1, 0.67), "stem": _area(0, 0.68, 1, 1), "top": _area(0, 0, 1, 0.67)},
    "tulip": {"stem": _area(0, 0.68, 1, 1), "leaf": _area(0, 0.68, 1, 1)},
    "rose": {"stem": _area(0, 0.61, 1, 1), "leaf": _area(0, 0.61, 1, 1)},
    "sunglasses": {"lens": _wheels((0.23, 0.52), (0.77, 0.52), rx=0.15, ry=0.36), "lense": _wheels((0.23,
        0.52), (0.77, 0.52), rx=0.15, ry=0.36)},
    "glasses": {"lens": _wheels((0.23, 0.52), (0.77, 0.52), rx=0.17, ry=0.36)},
    "prop:vase": {"flower": _area(0, 0, 1, 0.44)},
    "pencil": {"eraser": ((0.58, 0.2, 0.72, 0, 1, 0, 1, 0.3, 0.82, 0.44),)},
}  # fmt: skip


def painted(subject: Subject, body: str, box: Box) -> str:
    """The markup with the parts that the traits describe in their colours; unchanged when none is.

    Args:
        subject: With its picture and traits.
        body: Its markup.
        box: Its box.
    """
    found = PARTS.get(subject.picture)
    if not found:
        return body
    over = []
    for part, shapes in found.items():
        said = color_of_part(subject.traits, (part,))
        if said is not None:
            over.append((color.hexa(said), shapes))
    done = body
    for number, (paint, shapes) in enumerate(over):
        name = f"part{number}"
        clip = f'<clipPath id="{name}">{"".join(_drawn(shape, box) for shape in shapes)}</clipPath>'
        done += clip + svg.group(tinted(body, paint), clip_path=f"url(#{name})")
    return done


def _drawn(shape: _Shape, box: Box) -> str:
    x0, y0, x1, y1 = box
    w, h = x1 - x0, y1 - y0
    if len(shape) == 4:
        a, b, c, d = shape
        return svg.rect(x0 + a * w, y0 + b * h, (c - a) * w, (d - b) * h, "#000000")
    if len(shape) == 5:
        cx, cy, rx, ry, _ = shape
        return svg.ellipse(x0 + cx * w, y0 + cy * h, rx * w, ry * h, "#000000")
    points = [(x0 + shape[k] * w, y0 + shape[k + 1] * h) for k in range(0, len(shape), 2)]
    return svg.path(svg.polygon(points), "#000000")
