"""A scene as a picture, drawn by Pillow."""

from __future__ import annotations

import functools
import io
import math
import re
from typing import TYPE_CHECKING, Any

from recraft_nb.media import scene as scenes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import PIL.Image
    import PIL.ImageDraw
    import PIL.ImageFont

    from recraft_nb.media.scene import Point, Scene

__all__ = ["contours", "drawn"]

_FINE = 2
"""Drawn at this many times the size and made smaller: Pillow's lines and polygons have hard edges."""

_CURVE = 8
"""Straight pieces of a curve; a letter is some pixels high."""

_FONTS = (
    ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
    ("Arial.ttf", "Arial Bold.ttf"),
    ("arial.ttf", "arialbd.ttf"),
)
_TOKEN = re.compile(r"[MLQCZ]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?")
_NUMBERS = {"M": 2, "L": 2, "Q": 4, "C": 6, "Z": 0}


def drawn(scene: Scene, *, scale: float = 1.0) -> PIL.Image.Image:
    """Draw a scene.

    Args:
        scene: What to draw.
        scale: Pixels for each of the scene's.

    Returns:
        An RGB picture; RGBA where the scene has no background.
    """
    import PIL.Image

    fine = scale * _FINE
    size = max(1, round(scene.width * scale)), max(1, round(scene.height * scale))
    mode, ground = ("RGB", scene.background) if scene.background else ("RGBA", "#00000000")
    canvas = PIL.Image.new(mode, (size[0] * _FINE, size[1] * _FINE), ground)
    for item in scene.items:
        _DRAW[type(item)](canvas, item, fine)
    return canvas.reduce(_FINE)


def contours(path: str) -> list[list[Point]]:
    """Path data as closed lines; curves become straight pieces.

    >>> contours("M0 0L10 0L10 10Z")
    [[(0.0, 0.0), (10.0, 0.0), (10.0, 10.0)]]
    """
    found: list[list[Point]] = []
    tokens = _TOKEN.findall(path)
    at, command = 0, "M"
    while at < len(tokens):
        if tokens[at] in _NUMBERS:
            command = tokens[at]
            at += 1
        count = _NUMBERS[command]
        numbers = [float(token) for token in tokens[at : at + count]]
        at += count
        points = list(zip(numbers[::2], numbers[1::2], strict=True))
        if command == "M":
            found.append(points)
        elif points:
            found[-1] += _curve([found[-1][-1], *points])
    return [one for one in found if one]


def _curve(points: Sequence[Point]) -> Iterator[Point]:
    """The points after the first of a line or a Bézier curve of any degree."""
    degree = len(points) - 1
    pieces = 1 if degree == 1 else _CURVE
    for piece in range(1, pieces + 1):
        share = piece / pieces
        weights = [
            math.comb(degree, place) * share**place * (1 - share) ** (degree - place)
            for place in range(degree + 1)
        ]
        yield (
            sum(weight * x for weight, (x, _) in zip(weights, points, strict=True)),
            sum(weight * y for weight, (_, y) in zip(weights, points, strict=True)),
        )


def _over(canvas: PIL.Image.Image, paint: Any) -> None:
    """Draw so that colours with transparency are laid over what is there."""
    import PIL.Image
    import PIL.ImageDraw

    if canvas.mode == "RGB":
        paint(PIL.ImageDraw.Draw(canvas, "RGBA"))  # Pillow blends, but onto RGB only
        return
    layer = PIL.Image.new("RGBA", canvas.size, (0, 0, 0, 0))
    paint(PIL.ImageDraw.Draw(layer))
    box = layer.getbbox()
    if box:
        canvas.alpha_composite(layer.crop(box), box[:2])


def _lay(canvas: PIL.Image.Image, piece: PIL.Image.Image, at: tuple[int, int]) -> None:
    """Lay a picture with transparency over the canvas; it may stick out."""
    if canvas.mode == "RGB":
        canvas.paste(piece, at, piece)
        return
    left, top = max(0, at[0]), max(0, at[1])
    right, bottom = min(canvas.width, at[0] + piece.width), min(canvas.height, at[1] + piece.height)
    if left < right and top < bottom:
        inside = piece.crop((left - at[0], top - at[1], right - at[0], bottom - at[1]))
        canvas.alpha_composite(inside, (left, top))


def _rect(canvas: PIL.Image.Image, item: scenes.Rect, scale: float) -> None:
    x, y, right, bottom = item.x, item.y, item.x + item.width, item.y + item.height
    corners = ((x, y), (right, y), (right, bottom), (x, bottom))
    _polygon(canvas, scenes.Polygon(corners, item.fill, item.stroke, item.line_width, item.dash), scale)


def _polygon(canvas: PIL.Image.Image, item: scenes.Polygon, scale: float) -> None:
    def paint(draw: PIL.ImageDraw.ImageDraw) -> None:
        if item.fill:
            draw.polygon([_scaled(point, scale) for point in item.points], fill=item.fill)
        if item.stroke:
            for start, end in zip(item.points, [*item.points[1:], item.points[0]], strict=True):
                _stroke(draw, scenes.Line(start, end, item.stroke, item.line_width, item.dash), scale)

    _over(canvas, paint)


def _line(canvas: PIL.Image.Image, item: scenes.Line, scale: float) -> None:
    _over(canvas, lambda draw: _stroke(draw, item, scale))


def _arrow(canvas: PIL.Image.Image, item: scenes.Arrow, scale: float) -> None:
    def paint(draw: PIL.ImageDraw.ImageDraw) -> None:
        _stroke(draw, scenes.Line(item.start, item.shaft_end, item.color, item.width), scale)
        draw.polygon([_scaled(point, scale) for point in item.triangle], fill=item.color)

    _over(canvas, paint)


def _stroke(draw: PIL.ImageDraw.ImageDraw, line: scenes.Line, scale: float) -> None:
    """A line of a scene at a scale; its dashes are of the scene too."""
    start, end = _scaled(line.start, scale), _scaled(line.end, scale)
    thick = max(1, round(line.width * scale))
    if not line.dash:
        draw.line([start, end], fill=line.color, width=thick)
        return
    length = math.dist(start, end)
    at, place = 0.0, 0
    while at < length:
        until = min(length, at + line.dash[place % len(line.dash)] * scale)
        if place % 2 == 0:
            piece = [_between(start, end, at / length), _between(start, end, until / length)]
            draw.line(piece, fill=line.color, width=thick)
        at, place = max(until, at + 1), place + 1


def _between(start: Point, end: Point, share: float) -> Point:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def _scaled(point: Point, scale: float) -> Point:
    return point[0] * scale, point[1] * scale


def _shape(canvas: PIL.Image.Image, item: scenes.Shape, scale: float) -> None:
    """By resvg: letters overlap themselves, and Pillow knows no rule for that but even and odd."""
    import PIL.Image
    import resvg_py

    points = [_scaled(point, scale) for one in contours(item.path) for point in one]
    if not points:
        return
    left, top = (math.floor(min(point[axis] for point in points)) for axis in (0, 1))
    right, bottom = (math.ceil(max(point[axis] for point in points)) for axis in (0, 1))
    left, top, right, bottom = max(0, left), max(0, top), min(canvas.width, right), min(canvas.height, bottom)
    if left >= right or top >= bottom:
        return
    size = right - left, bottom - top
    where = f"translate({-left} {-top}) scale({scale})"
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size[0]}" height="{size[1]}">'
        f'<path transform="{where}" d="{item.path}" fill="{item.fill}"/></svg>'
    )
    data = bytes(resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True))
    with PIL.Image.open(io.BytesIO(data), formats=["PNG"]) as piece:
        _lay(canvas, piece.convert("RGBA"), (left, top))


def _text(canvas: PIL.Image.Image, item: scenes.Text, scale: float) -> None:
    font = _font(max(1, round(item.size * scale)), item.bold)
    anchor = {"left": "l", "center": "m", "right": "r"}[item.align] + "m"
    at = _scaled((item.x, item.y), scale)
    _over(canvas, lambda draw: draw.text(at, item.text, fill=item.color, font=font, anchor=anchor))


@functools.lru_cache(maxsize=32)
def _font(size: int, bold: bool) -> Any:
    import PIL.ImageFont

    for names in _FONTS:
        try:
            return PIL.ImageFont.truetype(names[bold], size)
        except OSError:
            continue
    return PIL.ImageFont.load_default(size)


def _picture(canvas: PIL.Image.Image, item: scenes.Picture, scale: float) -> None:
    import PIL.Image

    from recraft_nb.media.decode import decode

    size = max(1, round(item.width * scale)), max(1, round(item.height * scale))
    small = decode(item.data).convert("RGBA").resize(size, PIL.Image.Resampling.LANCZOS)
    _lay(canvas, small, (round(item.x * scale), round(item.y * scale)))


_DRAW: dict[type, Any] = {
    scenes.Rect: _rect,
    scenes.Polygon: _polygon,
    scenes.Shape: _shape,
    scenes.Line: _line,
    scenes.Arrow: _arrow,
    scenes.Text: _text,
    scenes.Picture: _picture,
}
