"""Closed shapes as an illustrator builds them: rounded polygons, ovals, soft curves, limbs, stars.

An outline knows two things: how it is written as path data, and the points along it, which is what shading
is cut with (:func:`inside`) and what a drawing's extent is measured by.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

Point = tuple[float, float]
#: A command of path data ("M", "L", "Q", "C", "A", "Z") and its absolute numbers.
Step = tuple[str, tuple[float, ...]]


@dataclass(frozen=True, slots=True)
class Outline:
    """A closed shape.

    Attributes:
        steps: How it is drawn.
        points: Points along it, close enough together to cut with.
    """

    steps: tuple[Step, ...]
    points: tuple[Point, ...]

    @property
    def d(self) -> str:
        """Path data."""
        return written(self.steps)

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom."""
        xs, ys = [p[0] for p in self.points], [p[1] for p in self.points]
        return min(xs), min(ys), max(xs), max(ys)


def written(steps: Sequence[Step]) -> str:
    """Path data with relative steps in tenths of a unit: short, and free of creeping error."""
    out: list[str] = []
    x = y = x0 = y0 = 0
    last = ""
    for command, values in steps:
        if command == "Z":
            out.append("z")
            x, y, last = x0, y0, "z"
            continue
        head = values[:-2] if command == "A" else ()
        tenths = [math.floor(v * 10 + 0.5) for v in (values[-2:] if command == "A" else values)]
        text = "M" if command == "M" else command.lower()
        words = [_tenth(math.floor(v * 10 + 0.5)) for v in head]
        if command == "M":
            words += [_tenth(t) for t in tenths]
            x0, y0 = tenths
        else:
            words += [_tenth(t - (y if i % 2 else x)) for i, t in enumerate(tenths)]
        x, y = tenths[-2:]
        run = "" if text != last else " "
        line = run or text
        for word in words:
            line += word if line in {text, " "} or word[0] == "-" else " " + word
        out.append(line)
        last = text
    return "".join(out).replace(" -", "-")


@lru_cache(maxsize=16384)
def _tenth(value: int) -> str:
    """A number of tenths, written as short as it goes."""
    whole, rest = divmod(abs(value), 10)
    sign = "-" if value < 0 else ""
    if not rest:
        return f"{sign}{whole}"
    return f"{sign}{whole or ''}.{rest}"


def lines(points: Sequence[Point]) -> tuple[Step, ...]:
    """Steps of straight lines through points."""
    return (("M", points[0]), *(("L", p) for p in points[1:]))


def corners(*points: Point, r: float = 0.0) -> Outline:
    """A polygon whose corners are rounded by up to ``r``."""
    if r <= 0:
        return Outline((*lines(points), ("Z", ())), tuple(points))
    steps: list[Step] = []
    flat: list[Point] = []
    n = len(points)
    for i, (x, y) in enumerate(points):
        near: list[Point] = []
        for other in (points[i - 1], points[(i + 1) % n]):
            length = math.hypot(other[0] - x, other[1] - y) or 1.0
            part = min(r, length / 2.05) / length
            near.append((x + (other[0] - x) * part, y + (other[1] - y) * part))
        steps += [("L" if steps else "M", near[0]), ("Q", (x, y, *near[1]))]
        for k in range(6):
            t, u = k / 5, 1 - k / 5
            a, b = near
            flat.append(
                (u * u * a[0] + 2 * u * t * x + t * t * b[0], u * u * a[1] + 2 * u * t * y + t * t * b[1])
            )
    return Outline((*steps, ("Z", ())), tuple(flat))


def box(x: float, y: float, w: float, h: float, r: float = 0.0) -> Outline:
    """A rectangle with rounded corners."""
    return corners((x, y), (x + w, y), (x + w, y + h), (x, y + h), r=min(r * 1.3, w / 2.02, h / 2.02))


def oval(cx: float, cy: float, rx: float, ry: float | None = None, turn: float = 0.0) -> Outline:
    """An ellipse, turned by degrees."""
    ry = rx if ry is None else ry
    angle = math.radians(turn)
    co, si = math.cos(angle), math.sin(angle)
    flat = tuple((cx + rx * c * co - ry * s * si, cy + rx * c * si + ry * s * co) for c, s in _CIRCLE)
    (x0, y0), (x1, y1) = flat[0], flat[len(flat) // 2]
    steps: tuple[Step, ...] = (
        ("M", (x0, y0)),
        ("A", (rx, ry, turn, 1, 1, x1, y1)),
        ("A", (rx, ry, turn, 1, 1, x0, y0)),
        ("Z", ()),
    )
    return Outline(steps, flat)


_CIRCLE = tuple((math.cos(math.pi * k / 20), math.sin(math.pi * k / 20)) for k in range(40))
#: Weights of the four control points of a cubic at seven stations along it.
_CUBIC = tuple(
    ((1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t * t, t**3) for t in (k / 7 for k in range(1, 8))
)


def soft(*points: Point, tension: float = 1.0) -> Outline:
    """A closed curve through all the points."""
    steps, flat = curve(points, closed=True, tension=tension)
    return Outline((*steps, ("Z", ())), flat)


def curve(
    points: Sequence[Point], *, closed: bool = False, tension: float = 1.0
) -> tuple[tuple[Step, ...], tuple[Point, ...]]:
    """A curve through points (Catmull–Rom as cubics): its steps and seven points for each stretch."""
    n = len(points)
    k = tension / 6
    steps: list[Step] = [("M", points[0])]
    flat: list[Point] = [points[0]]
    for i in range(n if closed else n - 1):
        p1, p2 = points[i], points[(i + 1) % n]
        p0 = points[i - 1] if closed or i else p1
        p3 = points[(i + 2) % n] if closed or i + 2 < n else p2
        ax, ay = p1[0] + (p2[0] - p0[0]) * k, p1[1] + (p2[1] - p0[1]) * k
        bx, by = p2[0] - (p3[0] - p1[0]) * k, p2[1] - (p3[1] - p1[1]) * k
        steps.append(("C", (ax, ay, bx, by, p2[0], p2[1])))
        flat += [
            (w0 * p1[0] + w1 * ax + w2 * bx + w3 * p2[0], w0 * p1[1] + w1 * ay + w2 * by + w3 * p2[1])
            for w0, w1, w2, w3 in _CUBIC
        ]
    return tuple(steps), tuple(flat)


def tube(points: Sequence[Point], widths: Sequence[float], *, flat_end: bool = False) -> Outline:
    """A limb: a bent tube through points, with a width at each and round ends.

    Args:
        points: Two or more points of the middle line.
        widths: The full width at each point.
        flat_end: Cut the last end straight instead of rounding it.
    """
    middle, stations = list(points), [float(i) for i in range(len(points))]
    if len(points) > 2:
        fine = curve(points)[1]
        chosen = [i for i in range(len(fine)) if i % 7 in {0, 4}]
        middle, stations = [fine[i] for i in chosen], [i / 7 for i in chosen]
    left: list[Point] = []
    right: list[Point] = []
    for i, (x, y) in enumerate(middle):
        before, after = middle[max(0, i - 1)], middle[min(len(middle) - 1, i + 1)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy) or 1.0
        at = min(int(stations[i]), len(widths) - 2)
        w = (widths[at] + (widths[at + 1] - widths[at]) * (stations[i] - at)) / 2
        left.append((x + dy / length * w, y - dx / length * w))
        right.append((x - dy / length * w, y + dx / length * w))
    there, flat1 = curve(left)
    back, flat2 = curve(right[::-1])
    r0, r1 = widths[0] / 2, widths[-1] / 2
    end: Step = ("L", right[-1]) if flat_end else ("A", (r1, r1, 0, 0, 1, *right[-1]))
    tip = [] if flat_end else _half_turn(middle[-1], left[-1])
    steps = (*there, end, *back[1:], ("A", (r0, r0, 0, 0, 1, *left[0])), ("Z", ()))
    return Outline(steps, (*flat1, *tip, *flat2, *_half_turn(middle[0], right[0])))


def _half_turn(centre: Point, start: Point) -> list[Point]:
    dx, dy = start[0] - centre[0], start[1] - centre[1]
    turns = [(math.cos(math.pi * k / 6), math.sin(math.pi * k / 6)) for k in range(1, 6)]
    return [(centre[0] + dx * co - dy * si, centre[1] + dx * si + dy * co) for co, si in turns]


def star(cx: float, cy: float, outer: float, inner: float, tips: int = 5) -> Outline:
    """A star."""
    out = []
    for i in range(tips * 2):
        a = math.radians(i * 180 / tips - 90)
        r = inner if i % 2 else outer
        out.append((cx + r * math.cos(a), cy + r * math.sin(a)))
    return corners(*out)


def inside(subject: Sequence[Point], window: Sequence[Point]) -> list[Point]:
    """The part of a shape that lies in a convex window (Sutherland–Hodgman)."""
    area = sum(window[i - 1][0] * b[1] - b[0] * window[i - 1][1] for i, b in enumerate(window))
    sign = 1.0 if area > 0 else -1.0
    out = list(subject)
    xs, ys = [p[0] for p in subject], [p[1] for p in subject]
    x0, y0, x1, y1 = min(xs), min(ys), max(xs), max(ys)
    for i, b in enumerate(window):
        ax, ay = window[i - 1]
        ex, ey = (b[0] - ax) * sign, (b[1] - ay) * sign
        # Most edges lie wholly outside the shape: one corner of its box tells.
        if ex * ((y0 if ex > 0 else y1) - ay) - ey * ((x1 if ey > 0 else x0) - ax) >= 0:
            continue
        sides = [ex * (y - ay) - ey * (x - ax) for x, y in out]
        if not sides or min(sides) >= 0:
            continue
        source, out = out, []
        q, side_q = source[-1], sides[-1]
        for p, side_p in zip(source, sides, strict=True):
            if (side_p >= 0) != (side_q >= 0):
                t = side_q / (side_q - side_p)
                out.append((q[0] + (p[0] - q[0]) * t, q[1] + (p[1] - q[1]) * t))
            if side_p >= 0:
                out.append(p)
            q, side_q = p, side_p
    return out


def thinned(points: Sequence[Point], least: float = 0.6) -> list[Point]:
    """The points without those that change nothing the eye can see."""
    out: list[Point] = []
    n = len(points)
    for i, p in enumerate(points):
        a = out[-1] if out else points[-1]
        b = points[(i + 1) % n]
        dx, dy = p[0] - a[0], p[1] - a[1]
        if math.hypot(dx, dy) < least:
            continue
        wide, high = b[0] - a[0], b[1] - a[1]
        span = math.hypot(wide, high)
        along = dx * wide + dy * high
        if span > least and abs(wide * dy - high * dx) / span < 0.3 and 0 < along < span * span:
            continue
        out.append(p)
    return out
