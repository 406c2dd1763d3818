"""Things with their names in an order: around a ring, in rows with arrows, along a line of time."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.charts.explained import TONES, Sheet, arrow, ring_of
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Sequence

_ARROWS = "#8a94a6"
_RED = "#d9302c"


@dataclass(frozen=True, slots=True)
class Item:
    """One of a sequence.

    Attributes:
        name: Written below it; may be "".
        key: Its picture, or "": then its number stands there.
        forbidden: It is crossed out.
        share: How large it is drawn.
        sign: A small second picture at its side, or "".
    """

    name: str
    key: str = ""
    forbidden: bool = False
    share: float = 1.0
    sign: str = ""


def medal(
    sheet: Sheet, item: Item, x: float, y: float, r: float, k: int, *, number: bool = False, wide: float = 0.0
) -> None:
    """A thing in a ring of its colour, its name below.

    Args:
        sheet: Drawn on.
        item: What is shown.
        x: Of its middle.
        y: Of its middle.
        r: Of the ring.
        k: Its place in the sequence, from 0.
        number: Its number stands at its edge.
        wide: The name is no wider.
    """
    c, tone = sheet.canvas, TONES[k % len(TONES)]
    c.add(
        "ground",
        svg.circle(x, y, r, tone),
        svg.circle(x, y, r * 0.9, "#ffffff"),
        svg.circle(x, y, r * 0.9, color.mix("#ffffff", tone, 0.12)),
    )
    if not item.key or not sheet.picture(item.key, x, y, r * 1.3 * item.share, wide=r * 1.36 * item.share):
        sheet.label(str(k + 1), x, y, r * 0.8, tone)
    if item.sign:
        sheet.picture(item.sign, x + r * 0.5, y + r * 0.42, r * 0.6, wide=r * 0.6)
    if item.forbidden:
        s = r * 0.62
        c.add(
            "front",
            svg.stroke(svg.ring(x, y, r * 0.86), _RED, r * 0.13),
            svg.stroke(svg.d("M", x - s, y - s, "L", x + s, y + s), _RED, r * 0.13),
        )
    if number and item.key and sheet.writes:
        nx, ny = x - r * 0.74, y - r * 0.74
        c.add(
            "front",
            svg.circle(nx, ny, r * 0.29, tone),
            svg.stroke(svg.ring(nx, ny, r * 0.29), "#ffffff", r * 0.05),
        )
        sheet.label(str(k + 1), nx, ny, r * 0.34, color.ink_on(tone))
    if item.name:
        named(sheet, item.name, x, y + r * 1.36, r, wide or r * 2.3)


def named(sheet: Sheet, name: str, x: float, y: float, r: float, wide: float) -> None:
    """A name in one line or, when it is long, in two."""
    size = min(sheet.canvas.short * 0.04, max(sheet.canvas.short * 0.027, r * 0.3))
    words = name.split()
    lines = [name]
    if len(words) > 1 and len(name) * size * 0.56 > wide:
        at = min(range(1, len(words)), key=lambda n: abs(len(" ".join(words[:n])) - len(name) / 2))
        lines = [" ".join(words[:at]), " ".join(words[at:])]
    for k, line in enumerate(lines):
        sheet.label(line, x, y + k * size * 1.22, size, wide=wide)


def ring(sheet: Sheet, items: Sequence[Item], middle: str = "") -> None:
    """Things around a ring, with arrows from each to the next and from the last to the first.

    Args:
        sheet: Drawn on.
        items: In their order, clockwise from the top.
        middle: Picture in the middle of the ring, or "".
    """
    c, u = sheet.canvas, sheet.canvas.short
    count = len(items)
    r = u * (0.111, 0.1, 0.088, 0.07, 0.066, 0.052)[max(0, min(count, 9) - 4)]
    low = c.height - u * 0.03 - r * 1.9
    cy = (sheet.top + u * 0.02 + r + low) / 2
    rx, ry = min(c.width / 2 - r * 1.5, u * 0.62), (low - sheet.top - u * 0.02 - r) / 2
    places = ring_of(count, c.width / 2, cy, rx, ry)
    if count == 2:
        places = [(c.width / 2 - rx, cy), (c.width / 2 + rx, cy)]
    if count == 3:
        places = [(c.width / 2, cy - ry), (c.width / 2 + rx, low), (c.width / 2 - rx, low)]
    c.add("middle", _around(places, (c.width / 2, cy), rx, ry, r, u))
    if middle:
        sheet.picture(middle, c.width / 2, cy, min(rx, ry) * 0.62, wide=min(rx, ry) * 0.7)
    for k, (item, (x, y)) in enumerate(zip(items, places, strict=True)):
        medal(sheet, item, x, y, r, k)


def _around(places: Sequence[svg.Point], middle: svg.Point, rx: float, ry: float, r: float, u: float) -> str:
    """Bent arrows along the ring, as long as the room between two things allows."""
    parts = []
    for k, a in enumerate(places):
        b = places[(k + 1) % len(places)]
        t0, t1 = (math.atan2((p[1] - middle[1]) / ry, (p[0] - middle[0]) / rx) for p in (a, b))
        span = (t1 - t0) % math.tau or math.tau
        way = [
            (middle[0] + rx * math.cos(t0 + span * n / 40), middle[1] + ry * math.sin(t0 + span * n / 40))
            for n in range(41)
        ]
        free = [
            p
            for p in way
            if math.dist(p, a) > r * 1.14
            and math.dist(p, b) > r * 1.16
            and not any(abs(p[0] - q[0]) < r * 1.15 and 0 < p[1] - q[1] < r * 1.98 for q in (a, b))
        ]
        if len(free) > 3:
            start, tip, mid = free[0], free[-1], free[len(free) // 2]
            long = max(1.0, math.dist(start, tip))
            dx, dy = (tip[0] - start[0]) / long, (tip[1] - start[1]) / long
            off = (mid[0] - (start[0] + tip[0]) / 2) * -dy + (mid[1] - (start[1] + tip[1]) / 2) * dx
            parts.append(arrow(start, tip, _ARROWS, u * 0.013, off * 1.8 / long))
    return "".join(parts)


def rows(
    sheet: Sheet, items: Sequence[Item], *, number: bool = True, arrows: bool = True, one: bool = False
) -> None:
    """Things in rows with arrows from each to the next; a second row goes on from the left.

    Args:
        sheet: Drawn on.
        items: In their order.
        number: Each has its number.
        arrows: From each to the next.
        one: All are in one row.
    """
    c, u = sheet.canvas, sheet.canvas.short
    count = len(items)
    room = c.height - sheet.top - u * 0.03
    most = max(1, round(c.width / room * 2.6)) if c.height < c.width * 1.3 else 1 if count < 5 else 2
    lines = 1 if one else -(-count // max(most, 1))
    across = -(-count // lines)
    sw, sh = c.width * 0.96 / across, room / lines
    r = min(sw * 0.36, sh * 0.34, u * 0.2)
    places = []
    for k in range(count):
        line, column = divmod(k, across)
        here = min(across, count - line * across)
        x = c.width / 2 + (column - (here - 1) / 2) * sw
        places.append((x, sheet.top + sh * (line + 0.5) - r * 0.28))
    for (ax, ay), (bx, by) in pairwise(places) if arrows else ():
        if abs(ay - by) < 1:
            if sw - 2.3 * r > u * 0.02:
                c.add("middle", arrow((ax + r * 1.1, ay), (bx - r * 1.12, by), _ARROWS, u * 0.013))
        elif across == 1:
            c.add("middle", arrow((ax, ay + r * 1.95), (bx, by - r * 1.1), _ARROWS, u * 0.013))
        else:
            c.add("middle", _on_next_row((ax, ay), (bx, by), r, min(c.width - u * 0.02, ax + sw * 0.5), u))
    for k, (item, (x, y)) in enumerate(zip(items, places, strict=True)):
        medal(sheet, item, x, y, r, k, number=number, wide=sw * 0.92)


def _on_next_row(a: svg.Point, b: svg.Point, r: float, right: float, u: float) -> str:
    """An arrow from the end of a row, around the names below it, to the start of the next."""
    edge, y, left = right - u * 0.02, b[1] - r * 1.2 - u * 0.012, b[0] - r * 1.1 - u * 0.05
    weight = u * 0.008
    way = svg.d("M", a[0] + r * 1.1, a[1], "H", edge, "V", y, "H", max(u * 0.03, left), "V", b[1])
    head = arrow((max(u * 0.03, left), b[1]), (b[0] - r * 1.06, b[1]), _ARROWS, weight)
    return svg.stroke(way, _ARROWS, weight, stroke_linejoin="round") + head


def timeline(sheet: Sheet, items: Sequence[Item]) -> None:
    """Things along a line, above it and below it in turn."""
    c, u = sheet.canvas, sheet.canvas.short
    count = len(items)
    if c.height > c.width * 1.25:
        _timeline_down(sheet, items)
        return
    mid = sheet.top + (c.height - sheet.top) * 0.5
    step = c.width * 0.94 / count
    r = min(step * 0.62, (c.height - sheet.top) * 0.135, u * 0.13)
    c.add(
        "middle",
        svg.rect(c.width * 0.02, mid - u * 0.007, c.width * 0.93, u * 0.014, "#b9b3a8", 7),
        svg.path(
            svg.polygon(
                [
                    (c.width * 0.98, mid),
                    (c.width * 0.945, mid - u * 0.022),
                    (c.width * 0.945, mid + u * 0.022),
                ]
            ),
            "#b9b3a8",
        ),
    )
    for k, item in enumerate(items):
        x, up = c.width * 0.02 + step * (k + 0.5), k % 2 == 0
        tone = TONES[k % len(TONES)]
        y = mid - r * 2.5 if up else mid + r * 1.5
        c.add("middle", svg.stroke(svg.d("M", x, mid, "V", y + (r * 1.9 if up else -r)), tone, u * 0.005))
        c.add("ground", svg.circle(x, mid, u * 0.02, tone), svg.circle(x, mid, u * 0.01, "#ffffff"))
        medal(sheet, item, x, y, r, k, wide=min(step * 1.8, r * 3.4))


def _timeline_down(sheet: Sheet, items: Sequence[Item]) -> None:
    """Things along a line that goes down a tall page."""
    c, u = sheet.canvas, sheet.canvas.short
    x = c.width * 0.26
    step = (c.height - sheet.top - u * 0.04) / len(items)
    r = min(step * 0.4, u * 0.15)
    c.add(
        "middle", svg.rect(x - u * 0.007, sheet.top, u * 0.014, c.height - sheet.top - u * 0.04, "#b9b3a8", 7)
    )
    for k, item in enumerate(items):
        y = sheet.top + step * (k + 0.5)
        medal(sheet, Item("", item.key, item.forbidden, item.share), x, y, r, k)
        if item.name:
            sheet.label(item.name, c.width * 0.67, y, u * 0.05, TONES[k % len(TONES)], wide=c.width * 0.5)
