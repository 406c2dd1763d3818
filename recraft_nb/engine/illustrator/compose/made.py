"""Somebody or something made of many pieces: a lion of flowers, a bear of leaves, a dog of balloons.

The outline is filled with pieces of the stuff, row over row; eyes, nose and mouth stay as they were.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import finishes, nature, trace
from recraft_nb.engine.illustrator.compose.pieces import STUFFS
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.ink.chance import Chance

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.brief import Subject
    from recraft_nb.engine.illustrator.compose.pieces import Stuff
    from recraft_nb.engine.illustrator.compose.things import Thing

Box = tuple[float, float, float, float]
Point = tuple[float, float]
Matrix = tuple[float, float, float, float, float, float]

_TAG = re.compile(r"<(/?)(g|path|circle|ellipse|rect|polygon)\b([^>]*?)(/?)>")
_STEP = re.compile(r"(translate|rotate|scale)\(([^)]*)\)")
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)")
_PAINT = re.compile(r'(fill|stroke)="(#[0-9a-fA-F]{6})"')
#: Begins the trait of what is made of pieces; its rest is the word for their stuff.
MADE = "made:"
# Shapes of a face are no larger than this share of the whole, and very dark or white.
_FEATURE, _EYE = 0.2, 0.17
_BLACK, _INK, _WHITE = 0.33, 0.43, 0.97
# A face ends at this share of the height.
_FACE = 0.72
# A shape of the body is at least so large.
_BODY = 0.07
_PLAIN: Matrix = (1, 0, 0, 1, 0, 0)


@dataclass(frozen=True, slots=True)
class _Shape:
    """A shape in its place: its markup, the steps that lead there, its corners, colour and box."""

    markup: str
    steps: str
    points: tuple[Point, ...]
    paint: str
    filled: bool
    box: Box


def stuff_of(traits: Sequence[str]) -> Stuff | None:
    """The stuff in pieces of which something is made; None for what is made of anything else."""
    said = next((trait.removeprefix(MADE) for trait in traits if trait.startswith(MADE)), "")
    return STUFFS.get(said)


def unmade(subject: Subject) -> Subject:
    """The same subject of flesh and blood."""
    return replace(subject, traits=tuple(t for t in subject.traits if not t.startswith(MADE)))


def in_pieces(usual: Thing, subject: Subject, seed: int) -> Thing:
    """A thing as a subject that is made of many pieces of one stuff."""
    stuff = stuff_of(subject.traits)
    if stuff is None:
        return usual
    paint = color.hexa(subject.color) if subject.color is not None else ""
    wheels = nature.is_any(subject, nature.WHEELED) or "car" in subject.word
    body, box = filled(usual.body, usual.box, stuff, seed, paint, wheels=wheels)
    return replace(usual, subject=subject, body=body, box=box, flat=False)


def filled(
    body: str, box: Box, stuff: Stuff, seed: int, paint: str, *, wheels: bool = False
) -> tuple[str, Box]:
    """The same outline filled with pieces.

    Args:
        body: Markup of a drawing.
        box: Its box.
        stuff: Of which it is made.
        seed: Varies places, turns and colours of the pieces.
        paint: Colour asked for all of them, or "".
        wheels: It runs on wheels, which stay as they are.

    Returns:
        Markup and box of the whole.
    """
    shapes = _shapes(body)
    size = max(box[2] - box[0], box[3] - box[1])
    solid = [s for s in shapes if s.filled and _extent(s) > _BODY * size]
    if not solid:
        return body, box
    chance = Chance(seed, "pieces")
    paints = (paint, color.lit(paint, 0.07), color.shaded(paint, 0.06)) if paint else stuff.paints
    r = stuff.size * size
    mean = _lightness(solid)
    laid: list[str] = []
    for k, (x, y) in enumerate(_grid(box, r * stuff.spacing, chance)):
        tone = _tone_at(solid, x, y)
        if not tone:
            continue
        own = _toned(chance.pick(paints), round(max(-2.0, min(2.0, (color.lch(tone)[0] - mean) * 12))))
        turn = chance.uniform(-180, 180) if stuff.turns else chance.uniform(-12, 12)
        laid.append(svg.placed(stuff.draw(r * chance.uniform(0.88, 1.12), own, k), x, y, turn=turn))
    under = finishes.tinted(body, color.shaded(paints[0], 0.08))
    low = box[1] + _FACE * (box[3] - box[1])
    face = "".join(_placed(s) for s in shapes if _is_feature(s, size) and s.box[3] < low)
    face += "".join(_placed(s) for s in shapes if wheels and _is_wheel(s, size, low))
    grown = (box[0] - r * 0.7, box[1] - r * 0.8, box[2] + r * 0.7, box[3] + r * 0.6)
    return under + "".join(laid) + face, grown


@cache
def _toned(paint: str, steps: int) -> str:
    """A colour so many small steps lighter or, below 0, darker: few tones, which are known once for all."""
    return color.lit(paint, 0.035 * steps) if steps > 0 else color.shaded(paint, -0.04 * steps)


def extent(body: str, otherwise: Box) -> Box:
    """The box that the shapes of a markup fill, or another where none can be measured."""
    boxes = [shape.box for shape in _shapes(body)]
    if not boxes:
        return otherwise
    return (
        min(b[0] for b in boxes),
        min(b[1] for b in boxes),
        max(b[2] for b in boxes),
        max(b[3] for b in boxes),
    )


def silhouettes(body: str) -> list[str]:
    """Every filled shape of the markup in its place, without groups."""
    return [
        shape.markup.replace("/>", f' transform="{shape.steps}"/>') if shape.steps else shape.markup
        for shape in _shapes(body)
        if shape.filled
    ]


def _grid(box: Box, step: float, chance: Chance) -> list[Point]:
    """Places in rows, each a little beside its own."""
    x0, y0, x1, y1 = box
    found, row = [], 0
    y = y0 + step * 0.3
    while y < y1:
        x = x0 + step * (0.2 + 0.5 * (row % 2))
        while x < x1:
            found.append((x + chance.uniform(-0.12, 0.12) * step, y + chance.uniform(-0.12, 0.12) * step))
            x += step
        y += step * 0.86
        row += 1
    return found


def _shapes(body: str) -> list[_Shape]:
    """Every shape of the markup in its place."""
    found: list[_Shape] = []
    stack: list[tuple[Matrix, str]] = [(_PLAIN, "")]
    clips = re.sub(r"<(clipPath|defs)\b.*?</\1>", "", body, flags=re.DOTALL)
    for closing, name, text, alone in _TAG.findall(clips):
        if name == "g":
            if closing:
                stack.pop()
            elif not alone:
                steps = re.search(r'transform="([^"]*)"', text)
                matrix, said = stack[-1]
                if steps:
                    stack.append((_joined(matrix, steps.group(1)), f"{said} {steps.group(1)}".strip()))
                else:
                    stack.append((matrix, said))
            continue
        markup = f"<{name}{text}/>"
        traced = trace.outline(markup)
        paints = dict(_PAINT.findall(text))
        if not traced or not traced[0][1]:
            continue
        a, b, c, d, e, f = stack[-1][0]
        points = tuple((a * x + c * y + e, b * x + d * y + f) for x, y in traced[0][1])
        filled_in = "fill" in paints or 'fill="none"' not in text
        paint = paints.get("fill") or paints.get("stroke", "")
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        box = (min(xs), min(ys), max(xs), max(ys))
        is_solid = filled_in and "opacity" not in text
        found.append(_Shape(markup, stack[-1][1], points, paint, is_solid, box))
    return found


def _joined(matrix: Matrix, steps: str) -> Matrix:
    a, b, c, d, e, f = matrix
    for name, text in _STEP.findall(steps):
        v = [float(t) for t in _NUMBER.findall(text)]
        if name == "translate":
            x, y = v[0], v[1] if len(v) > 1 else 0.0
            e, f = a * x + c * y + e, b * x + d * y + f
        elif name == "scale":
            sx, sy = v[0], v[1] if len(v) > 1 else v[0]
            a, b, c, d = a * sx, b * sx, c * sy, d * sy
        else:
            x, y = (v[1], v[2]) if len(v) > 2 else (0.0, 0.0)
            co, si = math.cos(math.radians(v[0])), math.sin(math.radians(v[0]))
            e, f = a * x + c * y + e, b * x + d * y + f
            a, b, c, d = a * co + c * si, b * co + d * si, c * co - a * si, d * co - b * si
            e, f = e - a * x - c * y, f - b * x - d * y
    return a, b, c, d, e, f


def _extent(shape: _Shape) -> float:
    x0, y0, x1, y1 = shape.box
    return max(x1 - x0, y1 - y0)


def _is_feature(shape: _Shape, size: float) -> bool:
    """Whether a shape belongs to the face: small, and very dark or white."""
    if not shape.paint or _extent(shape) > _FEATURE * size:
        return False
    lightness = color.lch(shape.paint)[0]
    if _extent(shape) > _EYE * size:
        # Two eyes may be one shape.
        return lightness < _BLACK
    return lightness < _INK or lightness > _WHITE


def _is_wheel(shape: _Shape, size: float, low: float) -> bool:
    """Whether a shape is part of a wheel: as wide as it is high, and near the ground."""
    x0, y0, x1, y1 = shape.box
    wide, high = x1 - x0, y1 - y0
    return y1 > low and 0.9 < wide / max(1.0, high) < 1.1 and 0.02 * size < wide < 0.3 * size


def _placed(shape: _Shape) -> str:
    return f'<g transform="{shape.steps}">{shape.markup}</g>' if shape.steps else shape.markup


def _lightness(shapes: Sequence[_Shape]) -> float:
    weights = [(_extent(s), color.lch(s.paint)[0]) for s in shapes if s.paint]
    return sum(w * l for w, l in weights) / (sum(w for w, _ in weights) or 1.0)


def _tone_at(shapes: Sequence[_Shape], x: float, y: float) -> str:
    """Colour of the uppermost shape at a place; "" outside of all."""
    for shape in reversed(shapes):
        x0, y0, x1, y1 = shape.box
        if x0 <= x <= x1 and y0 <= y <= y1 and _holds(shape.points, x, y):
            return shape.paint or "#808080"
    return ""


def _holds(points: Sequence[Point], x: float, y: float) -> bool:
    within = False
    for (ax, ay), (bx, by) in zip(points, (*points[1:], points[0]), strict=True):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            within = not within
    return within
