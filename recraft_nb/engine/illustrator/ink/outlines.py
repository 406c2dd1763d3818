"""Text as outlines: what a prompt asks to be written is spelled exactly, without any font installed."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from recraft_nb.engine.illustrator.ink.glyphs import (
    EM,
    Face,
    Glyph,
    Point,
    face,
    glyph_of,
    kerning,
    unspellable,
)

Font = Literal["display", "block", "sans", "sans-bold", "serif", "hand", "pixel"]
Align = Literal["start", "middle", "end"]
FONTS: tuple[Font, ...] = ("display", "block", "sans", "sans-bold", "serif", "hand", "pixel")

# Two lines of ordinary text stand this many em apart, capital letters of a poster closer.
LINE_HEIGHT = 1.16


@dataclass(frozen=True, slots=True)
class Outline:
    """Text turned into one SVG path.

    Attributes:
        d: Path data in pixels, two decimals; "" for blank text.
        width: Of the widest line by its advances, in pixels.
        height: From the top of the capitals of the first line to the last baseline, in pixels.
        ascent: Highest a letter may reach above the first baseline.
        descent: Lowest a letter may reach below the last baseline.
        bbox: What is really inked: x0, y0, x1, y1.
        size: The em in pixels.
    """

    d: str
    width: float
    height: float
    ascent: float
    descent: float
    bbox: tuple[float, float, float, float]
    size: float


def text_path(
    text: str,
    font: Font = "display",
    *,
    size: float = 100.0,
    x: float = 0.0,
    y: float = 0.0,
    align: Align = "start",
    tracking: float = 0.0,
    line_height: float = LINE_HEIGHT,
) -> Outline:
    r"""Spell text as a path.

    Args:
        text: Any Latin text (Greek and Cyrillic in the bold sans); "\n" starts a new line.
        font: One of ``FONTS``.
        size: The em in pixels.
        x: Where each line starts, has its middle, or ends (see ``align``).
        y: Baseline of the first line.
        align: Which part of a line lies at ``x``.
        tracking: Extra space between letters, in em.
        line_height: From baseline to baseline, in em.

    Returns:
        The outline, placed.

    Raises:
        ValueError: Naming each letter that cannot be spelled.
    """
    _check(text)
    lines = text.split("\n")
    used, scale = face(font), size / EM
    writer = _Writer()
    widest = 0.0
    for row, line in enumerate(lines):
        width = _advance(line, used, tracking) * scale
        widest = max(widest, width)
        left = x - {"start": 0.0, "middle": width / 2, "end": width}[align]
        base = y + row * line_height * size
        for glyph, at in _laid_out(line, used, tracking):
            writer.add(glyph, _shifted(left + at * scale, base, scale))
    height = used.capital * scale + (len(lines) - 1) * line_height * size
    return writer.outline(widest, height, used, size)


def measure(
    text: str, font: Font = "display", *, size: float = 100.0, tracking: float = 0.0
) -> tuple[float, float]:
    """Width of the widest line and height from the first capitals to the last baseline, in pixels."""
    lines = text.split("\n")
    used = face(font)
    width = max(_advance(line, used, tracking) for line in lines) * size / EM
    return width, used.capital * size / EM + (len(lines) - 1) * LINE_HEIGHT * size


def wrap(text: str, font: Font = "display", *, size: float, width: float, tracking: float = 0.0) -> list[str]:
    """Break text into lines that fit a width; a word that is too long keeps a line of its own."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split():
            longer = f"{line} {word}".strip()
            if line and measure(longer, font, size=size, tracking=tracking)[0] > width:
                lines.append(line)
                line = word
            else:
                line = longer
        lines.append(line)
    return lines


def fit(
    text: str,
    points: Sequence[tuple[float, float]],
    font: Font = "display",
    *,
    stretch: bool = False,
    tracking: float = 0.0,
    margin: float = 0.0,
) -> Outline:
    r"""Spell text inside four points, as large as it goes.

    Args:
        text: What to write; "\n" starts a new line. The ink, not the em, fills the box.
        points: The box's corners in pixels: top left, top right, bottom right, bottom left of the text as
            it is read. A turned or slanted box turns and slants the letters; four free points give
            perspective.
        font: One of ``FONTS``.
        stretch: Fill the box in both directions; otherwise the letters keep their proportions.
        tracking: Extra space between letters, in em.
        margin: Free border, as a fraction of the box's shorter side.

    Returns:
        The outline, placed. ``size`` is the em along the box's left edge.

    Raises:
        ValueError: When there are not four points, the box has no area, or a letter cannot be spelled.
    """
    if len(points) != 4:
        raise ValueError(f"points: four corners are needed, {len(points)} were given")
    top_left, top_right, bottom_right, bottom_left = points
    across = (math.dist(top_left, top_right) + math.dist(bottom_left, bottom_right)) / 2
    down = (math.dist(top_left, bottom_left) + math.dist(top_right, bottom_right)) / 2
    if across < 1e-6 or down < 1e-6:
        raise ValueError("points: the box has no area")
    _check(text)
    plain = text_path(text, font, size=EM, align="middle", tracking=tracking)
    if not plain.d:
        return plain
    x0, y0, x1, y1 = plain.bbox
    border = margin * min(across, down)
    wide, high = max(across - 2 * border, 1e-6), max(down - 2 * border, 1e-6)
    scale_x, scale_y = wide / (x1 - x0), high / (y1 - y0)
    if not stretch:
        scale_x = scale_y = min(scale_x, scale_y)
    left, top = (across - (x1 - x0) * scale_x) / 2, (down - (y1 - y0) * scale_y) / 2
    to_quad = _perspective(points)

    def into_box(px: float, py: float) -> Point:
        return to_quad((left + (px - x0) * scale_x) / across, (top + (py - y0) * scale_y) / down)

    used, writer = face(font), _Writer()
    for row, line in enumerate(text.split("\n")):
        start = -_advance(line, used, tracking) / 2
        for glyph, at in _laid_out(line, used, tracking):
            shift = _shifted(start + at, row * LINE_HEIGHT * EM, 1.0)
            writer.add(glyph, lambda gx, gy, shift=shift: into_box(*shift(gx, gy)))  # type: ignore[misc]
    return writer.outline(plain.width * scale_x, plain.height * scale_y, used, EM * scale_y)


def on_arc(
    text: str,
    cx: float,
    cy: float,
    radius: float,
    font: Font = "display",
    *,
    size: float = 40.0,
    middle: float = -90.0,
    inside: bool = False,
    tracking: float = 0.02,
    longest: float = 300.0,
) -> Outline:
    """Spell one line along a circle.

    Args:
        text: One line.
        cx: Centre of the circle.
        cy: Centre of the circle.
        radius: Of the baseline, in pixels.
        font: One of ``FONTS``.
        size: The em in pixels.
        middle: Direction of the middle of the text, in degrees clockwise from the right: -90 is the top of
            the circle, 90 its bottom.
        inside: Letters stand towards the centre, so that text at the bottom reads from left to right.
        tracking: Extra space between letters, in em.
        longest: Degrees the text may take; longer text is set smaller.

    Returns:
        The outline. ``width`` is the length along the circle and ``size`` the em really used.

    Raises:
        ValueError: Naming each letter that cannot be spelled.
    """
    _check(text)
    line = " ".join(text.split("\n"))
    used = face(font)
    length = _advance(line, used, tracking) * size / EM
    room = radius * math.radians(longest)
    if length > room > 0:
        size *= room / length
        length = room
    scale = size / EM
    writer = _Writer()
    turn = -1.0 if inside else 1.0
    for glyph, at in _laid_out(line, used, tracking):
        half = glyph.advance * scale / 2
        angle = math.radians(middle) + turn * (at * scale + half - length / 2) / radius
        writer.add(glyph, _turned((cx, cy), turn * radius, angle, scale, half))
    return writer.outline(length, used.capital * scale, used, size)


def _check(text: str) -> None:
    missing = unspellable(text)
    if missing:
        shown = " ".join(f"{letter!r} (U+{ord(letter):04X})" for letter in missing)
        raise ValueError(f"these letters cannot be spelled: {shown}; Latin, Greek and Cyrillic letters can")


def _laid_out(line: str, used: Face, tracking: float) -> list[tuple[Glyph, float]]:
    """The glyphs of a line and where each starts, in units of the em table."""
    placed: list[tuple[Glyph, float]] = []
    at, before = 0.0, ""
    for letter in line:
        if before:
            at += kerning(used, before, letter) + tracking * EM
        for glyph in glyph_of(used, letter):
            placed.append((glyph, at))
            at += glyph.advance
        before = letter
    return placed


def _advance(line: str, used: Face, tracking: float) -> float:
    placed = _laid_out(line, used, tracking)
    return placed[-1][1] + placed[-1][0].advance if placed else 0.0


Mapping = Callable[[float, float], Point]


def _shifted(x: float, y: float, scale: float) -> Mapping:
    return lambda gx, gy: (x + gx * scale, y + gy * scale)


def _turned(center: Point, radius: float, angle: float, scale: float, half: float) -> Mapping:
    """Stand a glyph on a circle; a negative radius turns it towards the centre."""
    cx, cy = center
    sin, cos, turn = math.sin(angle), math.cos(angle), math.copysign(1.0, radius)

    def place(gx: float, gy: float) -> Point:
        along, out = turn * (gx * scale - half), abs(radius) - turn * gy * scale
        return cx + out * cos - along * sin, cy + out * sin + along * cos

    return place


def _perspective(points: Sequence[tuple[float, float]]) -> Mapping:
    """Map the unit square to four corners (the classic projective map; affine for a parallelogram)."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = points
    sum_x, sum_y = ax - bx + cx - dx, ay - by + cy - dy
    g = h = 0.0
    if abs(sum_x) > 1e-9 or abs(sum_y) > 1e-9:
        ux, uy, vx, vy = bx - cx, by - cy, dx - cx, dy - cy
        area = ux * vy - vx * uy
        if abs(area) > 1e-9:
            g = (sum_x * vy - vx * sum_y) / area
            h = (ux * sum_y - sum_x * uy) / area

    def place(u: float, v: float) -> Point:
        w = g * u + h * v + 1.0
        w = w if abs(w) > 1e-9 else 1e-9
        x = (bx - ax + g * bx) * u + (dx - ax + h * dx) * v + ax
        y = (by - ay + g * by) * u + (dy - ay + h * dy) * v + ay
        return x / w, y / w

    return place


class _Writer:
    """Collects mapped contours and the box they fill."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._x: list[float] = []
        self._y: list[float] = []

    def add(self, glyph: Glyph, place: Mapping) -> None:
        for command, numbers in glyph.commands:
            mapped: list[str] = []
            for gx, gy in numbers:
                px, py = place(gx, -gy)
                self._x.append(px)
                self._y.append(py)
                mapped.append(f"{_short(px)} {_short(py)}")
            self._parts.append(command + " ".join(mapped))

    def outline(self, width: float, height: float, used: Face, size: float) -> Outline:
        box = (min(self._x), min(self._y), max(self._x), max(self._y)) if self._x else (0.0, 0.0, 0.0, 0.0)
        scale = size / EM
        return Outline(
            "".join(self._parts), width, height, used.ascent * scale, used.descent * scale, box, size
        )


def _short(value: float) -> str:
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
