"""Reading drawn shapes: where a picture's outline goes, how much of it each colour covers."""

from __future__ import annotations

import math
import re
from functools import lru_cache

Point = tuple[float, float]

_TOKEN = re.compile(r"[MmLlHhVvCcSsQqTtAaZz]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_COUNT = {"m": 2, "l": 2, "h": 1, "v": 1, "c": 6, "s": 4, "q": 4, "t": 2, "a": 7, "z": 0}
_ELEMENT = re.compile(r"<(path|circle|ellipse|rect|polygon)\b([^>]*)>")
_ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')
_GRADIENT = re.compile(
    r'<(?:linear|radial)Gradient [^>]*?id="([^"]+)"(.*?)</(?:linear|radial)Gradient>', re.DOTALL
)
_STOP_COLOR = re.compile(r'stop-color="(#[0-9a-fA-F]{3,6})"')
_ARC = re.compile(
    r"([-+]?(?:\d+\.?\d*|\.\d+)[\s,]*[-+]?(?:\d+\.?\d*|\.\d+)[\s,]*[-+]?(?:\d+\.?\d*|\.\d+)[\s,]*)([01])[\s,]*([01])[\s,]*"
)


def path_points(d: str) -> list[Point]:
    """End points of every segment of path data, and the middles of its curves."""
    found: list[Point] = []
    x = y = sx = sy = 0.0
    for command, values in _segments(d):
        small = command.lower()
        relative = command == small
        dx, dy = (x, y) if relative else (0.0, 0.0)
        if small == "z":
            x, y = sx, sy
            continue
        if small == "h":
            x = values[0] + dx
        elif small == "v":
            y = values[0] + dy
        else:
            nx, ny = values[-2] + dx, values[-1] + dy
            if small == "c":
                found.append(
                    (
                        (x + 3 * (values[0] + dx) + 3 * (values[2] + dx) + nx) / 8,
                        (y + 3 * (values[1] + dy) + 3 * (values[3] + dy) + ny) / 8,
                    )
                )
            elif small == "a":
                found.append(_arc_middle((x, y), (nx, ny), values))
            elif small in "sq":
                found.append(((x + 2 * (values[0] + dx) + nx) / 4, (y + 2 * (values[1] + dy) + ny) / 4))
            x, y = nx, ny
            if small == "m":
                sx, sy = x, y
        found.append((x, y))
    return found


def _arc_middle(start: Point, end: Point, values: list[float]) -> Point:
    """The middle of an arc, taken as one of a circle."""
    (ax, ay), (bx, by) = start, end
    chord = math.hypot(bx - ax, by - ay)
    r = max((values[0] + values[1]) / 2, chord / 2)
    rise = r - math.sqrt(max(0.0, r * r - chord * chord / 4))
    if values[3]:
        rise = 2 * r - rise
    side = 1 if values[4] else -1
    k = side * rise / max(1e-9, chord)
    return (ax + bx) / 2 + (by - ay) * k, (ay + by) / 2 - (bx - ax) * k


def _segments(d: str) -> list[tuple[str, list[float]]]:
    """Commands and their numbers, repeated ones written out."""
    listed: list[tuple[str, list[float]]] = []
    for piece in re.findall(r"[MmLlHhVvCcSsQqTtAaZz][^MmLlHhVvCcSsQqTtAaZz]*", d):
        command, rest = piece[0], piece[1:]
        if command in "aA":
            rest = _ARC.sub(r"\1 \2 \3 ", rest)
        numbers = [float(t) for t in _TOKEN.findall(rest)]
        count = _COUNT[command.lower()]
        if not count:
            listed.append((command, []))
            continue
        for i in range(0, len(numbers) - count + 1, count):
            listed.append((command, numbers[i : i + count]))
            if command in "mM":
                command = "l" if command == "m" else "L"
    return listed


def _attributes(text: str) -> dict[str, str]:
    return dict(_ATTRIBUTE.findall(text))


@lru_cache(maxsize=256)
def outline(body: str) -> tuple[tuple[str, tuple[Point, ...]], ...]:
    """Fill colour and points of each shape in markup (own transforms of groups are not followed)."""
    shapes: list[tuple[str, tuple[Point, ...]]] = []
    for name, text in _ELEMENT.findall(body):
        a = _attributes(text)
        if a.get("fill") == "none" and "stroke" not in a:
            continue
        if name == "path":
            places = path_points(a.get("d", ""))
        elif name == "polygon":
            numbers = [float(v) for v in re.findall(r"[-+]?(?:\d+\.?\d*|\.\d+)", a.get("points", ""))]
            places = list(zip(numbers[::2], numbers[1::2], strict=False))
        elif name == "rect":
            x, y, w, h = (float(a.get(k, 0)) for k in ("x", "y", "width", "height"))
            places = [(x, y), (x + w, y), (x + w, y + h), (x, y + h)]
        else:
            cx, cy = float(a.get("cx", 0)), float(a.get("cy", 0))
            rx, ry = float(a.get("rx", a.get("r", 0))), float(a.get("ry", a.get("r", 0)))
            places = [(cx + rx, cy), (cx, cy + ry), (cx - rx, cy), (cx, cy - ry)]
        if places:
            paint = a.get("fill", a.get("stroke", ""))
            shapes.append((paint if paint.startswith("url") else paint.lower(), tuple(places)))
    return tuple(shapes)


def areas(body: str) -> dict[str, float]:
    """How much each colour covers: the polygon area of its shapes' points, a rough but sufficient weight."""
    found: dict[str, float] = {}
    gradients = {name: _STOP_COLOR.findall(text) for name, text in _GRADIENT.findall(body)}
    for fill, places in outline(body):
        double = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(places, (*places[1:], places[0]), strict=True))
        paints = (
            gradients.get(fill[5:-1], [])
            if fill.startswith("url(#")
            else [fill]
            if fill.startswith("#")
            else []
        )
        for paint in paints:
            color = paint.lower() if len(paint) == 7 else "#" + "".join(d * 2 for d in paint[1:].lower())
            found[color] = found.get(color, 0.0) + (abs(double) / 2 + 0.01) / len(paints)
    return found


def main_color(body: str) -> str:
    """The colour that covers most of a picture; "" when it is painted with none."""
    weights = areas(body)
    return max(sorted(weights), key=lambda c: weights[c], default="")


def footprint(body: str, box: tuple[float, float, float, float]) -> tuple[float, float]:
    """Left and right end of what touches the ground."""
    x0, y0, x1, y1 = box
    low = [x for _, places in outline(body) for x, y in places if y > y1 - (y1 - y0) * 0.09]
    low = [x for x in low if x0 - 1 <= x <= x1 + 1]
    if len(low) < 2 or max(low) - min(low) < (x1 - x0) * 0.08:
        return x0 + (x1 - x0) * 0.25, x1 - (x1 - x0) * 0.25
    return min(low), max(low)


def head(body: str, box: tuple[float, float, float, float], side: int) -> Point:
    """Where a hat would sit: the top of the half in which the head is (-1 left, 1 right, 0 unknown)."""
    x0, y0, x1, y1 = box
    w, h = x1 - x0, y1 - y0
    if side < 0:
        low, high = x0, x0 + w * 0.55
    elif side > 0:
        low, high = x1 - w * 0.55, x1
    else:
        low, high = x0, x1
    inside = [
        (x, y) for _, places in outline(body) for x, y in places if low <= x <= high and y0 - 1 <= y <= y1
    ]
    if not inside:
        return (x0 + x1) / 2, y0
    top = min(y for _, y in inside)
    near = [x for x, y in inside if y < top + h * 0.22]
    return sum(near) / len(near), top + h * 0.03
