"""From pixels to a vector: colours reduced first, outlines traced by vtracer, the text made short.

The options are those of the service's own interface description; what each does here is measured by the
tests, since no page says what the service does with them.
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageFilter

from recraft_nb.engine.edits import planes

if TYPE_CHECKING:
    from recraft_nb.engine.edits.planes import Floats

__all__ = ["Options", "trace"]

_WORK = 896  # longest side that is traced
_PATH = re.compile(
    r'<path d="([^"]*)" fill="(#[0-9A-Fa-f]{6})"(?: transform="translate\(([-\d.]+),([-\d.]+)\)")?\s*/>'
)
_NUMBER = re.compile(r"[MLCZ]|-?\d+(?:\.\d+)?")
_FLAT_COLORS = 220  # a picture with fewer colours is a drawing


@dataclass(frozen=True, slots=True)
class Options:
    """How to trace.

    Attributes:
        compress: Fewer digits and relative curves.
        max_shapes: Most shapes, or None.
        few_colors: Reduce to about a dozen colours.
        cut_out: Shapes side by side instead of stacked upon one another.
        drop_small: Leave small shapes out.
        palette: The only colours that may appear; () for free choice.
    """

    compress: bool = True
    max_shapes: int | None = None
    few_colors: bool = False
    cut_out: bool = False
    drop_small: bool = False
    palette: tuple[tuple[int, int, int], ...] = ()


def trace(image: Image.Image, options: Options, size: tuple[int, int] | None = None) -> str:
    """An SVG of a picture.

    Args:
        image: RGB or RGBA.
        options: How.
        size: Nominal width and height of the vector; the picture's own when None.
    """
    width, height = size or image.size
    small = image.copy()
    small.thumbnail((_WORK, _WORK), Image.Resampling.LANCZOS)
    small, inks = _prepared(small, options)
    shapes = _traced(small, options, inks)
    if options.max_shapes is not None and len(shapes) > options.max_shapes:
        largest = sorted(range(len(shapes)), key=lambda at: -shapes[at].area)[: options.max_shapes]
        shapes = [shapes[at] for at in sorted(largest)]
    scale_x, scale_y = width / small.width, height / small.height
    paths = "".join(
        f'<path fill="{shape.color}" d="{_written(shape, scale_x, scale_y, 1 if options.compress else 3)}"/>'
        for shape in shapes
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}">{paths}</svg>'
    )


@dataclass(frozen=True, slots=True)
class _Shape:
    color: str
    steps: tuple[tuple[str, tuple[float, ...]], ...]
    area: float


def _prepared(image: Image.Image, options: Options) -> tuple[Image.Image, list[str]]:
    """Colours brought together, so that areas are areas; and what they are."""
    used: list[tuple[int, ...]] = list(options.palette)
    alpha = image.getchannel("A").point(lambda a: 255 if a > 127 else 0) if image.mode == "RGBA" else None
    colors = image.convert("RGB")
    if options.palette:
        colors = _snapped(colors, options.palette)
    else:
        drawn = (
            len(colors.resize((128, 128), Image.Resampling.NEAREST).getcolors(1 << 15) or ()) < _FLAT_COLORS
        )
        if not drawn:
            colors = colors.filter(ImageFilter.MedianFilter(3)).filter(ImageFilter.MedianFilter(3))
        count = 12 if options.few_colors else 24 if drawn else 32
        # The palette is found on a small copy: on the whole picture it takes twenty times as long.
        sample = colors.resize((160, 160), Image.Resampling.BOX)
        inks = sample.quantize(count, Image.Quantize.MEDIANCUT, kmeans=3, dither=Image.Dither.NONE)
        indexed = np.asarray(colors.quantize(palette=inks, dither=Image.Dither.NONE))
        smooth = np.asarray(Image.fromarray(indexed).filter(ImageFilter.ModeFilter(3 if drawn else 5)))
        table = np.array(inks.getpalette(), dtype=np.uint8).reshape(-1, 3)
        colors = Image.fromarray(table[smooth])
        used = [tuple(int(part) for part in table[index]) for index in np.unique(smooth)]
    if alpha is not None:
        colors.putalpha(alpha)
    return colors, ["#{:02x}{:02x}{:02x}".format(*ink) for ink in used]


def _snapped(image: Image.Image, palette: tuple[tuple[int, int, int], ...]) -> Image.Image:
    """Each pixel as the nearest colour of a palette, nearest to the eye."""
    inks = np.array(palette, dtype=np.float32) / np.float32(255)
    lab = planes.oklab(planes.to_floats(image.filter(ImageFilter.MedianFilter(3))))
    known = planes.oklab(inks[None])[0]
    best: Floats | None = None
    nearest = np.zeros(lab.shape[:2], dtype=np.int64)
    for index, ink in enumerate(known):
        away = ((lab - ink) ** 2).sum(axis=2)
        closer = away < best if best is not None else np.ones_like(away, dtype=bool)
        nearest[closer] = index
        best = away if best is None else np.minimum(best, away)
    return planes.from_floats(inks[nearest])


def _traced(image: Image.Image, options: Options, inks: list[str]) -> list[_Shape]:
    import vtracer

    file = io.BytesIO()
    image.save(file, "PNG", compress_level=1)
    text = vtracer.convert_raw_image_to_svg(
        file.getvalue(),
        img_format="png",
        colormode="color",
        hierarchical="cutout" if options.cut_out else "stacked",
        mode="spline",
        filter_speckle=12 if options.drop_small else 4,
        color_precision=8,
        layer_difference=0 if options.palette else 6,
        corner_threshold=60,
        length_threshold=4.0,
        splice_threshold=45,
        path_precision=2,
    )
    return [_shape(match, inks) for match in _PATH.finditer(text)]


def _shape(match: re.Match[str], palette: list[str]) -> _Shape:
    dx, dy = float(match[3] or 0), float(match[4] or 0)
    steps: list[tuple[str, tuple[float, ...]]] = []
    points: list[tuple[float, float]] = []
    numbers: list[float] = []
    command = ""

    def flush() -> None:
        if command and (numbers or command == "Z"):
            moved = tuple(value + (dx if place % 2 == 0 else dy) for place, value in enumerate(numbers))
            each = {"M": 2, "L": 2, "C": 6}.get(command, len(moved) or 1)
            for start in range(0, max(1, len(moved)), each):
                part = moved[start : start + each]
                steps.append((command, part))
                if part:
                    points.append((part[-2], part[-1]))

    for token in _NUMBER.findall(match[1]):
        if token.isalpha():
            flush()
            command, numbers = token, []
        else:
            numbers.append(float(token))
    flush()
    xs, ys = [x for x, _ in points] or [0.0], [y for _, y in points] or [0.0]
    color = match[2].lower()
    if palette and color not in palette:
        color = min(palette, key=lambda ink: _apart(ink, color))
    return _Shape(color, tuple(steps), (max(xs) - min(xs)) * (max(ys) - min(ys)))


def _apart(first: str, second: str) -> int:
    return sum((int(first[at : at + 2], 16) - int(second[at : at + 2], 16)) ** 2 for at in (1, 3, 5))


def _written(shape: _Shape, scale_x: float, scale_y: float, digits: int) -> str:
    """Path data in relative steps of so many digits; rounding never adds up, each step ends on the grid."""
    unit = 10**digits
    x = y = start_x = start_y = 0
    written: list[str] = []
    last = ""
    for command, values in shape.steps:
        if command == "Z":
            written.append("z")
            x, y, last = start_x, start_y, "z"
            continue
        grid = [
            round(value * (scale_x if place % 2 == 0 else scale_y) * unit)
            for place, value in enumerate(values)
        ]
        if command == "M":
            start_x, start_y = grid[0], grid[1]
            written.append(f"M{_short(grid[0], digits)} {_short(grid[1], digits)}")
            last = "M"
        else:
            parts = [value - (x if place % 2 == 0 else y) for place, value in enumerate(grid)]
            name = "l" if command == "L" else "c"
            if name == "c" and _straight(parts):
                name, parts = "l", parts[-2:]
            if name == "l" and parts == [0, 0]:
                continue
            text = ""
            for value in parts:
                number = _short(value, digits)
                text += number if not text or number[0] == "-" else f" {number}"
            written.append((name if last != name else "" if text[0] == "-" else " ") + text)
            last = name
        x, y = grid[-2], grid[-1]
    return "".join(written)


def _straight(parts: list[int]) -> bool:
    """Whether a curve's handles lie on its chord, within a step of the grid."""
    ax, ay, bx, by, cx, cy = parts
    length = (cx * cx + cy * cy) ** 0.5
    return bool(length) and abs(ax * cy - ay * cx) <= length and abs(bx * cy - by * cx) <= length


def _short(value: int, digits: int) -> str:
    text = f"{value / 10**digits:.{digits}f}".rstrip("0").rstrip(".")
    return {"-0": "0", "": "0"}.get(text, text)
