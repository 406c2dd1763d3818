"""Surfaces: painted tiles of Morocco and Portugal, marble, shapes that flow, waves of colour."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.patterns import tiling
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.compose.inks import Inks
    from recraft_nb.engine.illustrator.ink.chance import Chance

# fmt: off
# Places and sizes of one shape stay in a row.

#: Blossoms of several soft colours.
PASTELS = ("#ee5f96", "#4fc79a", "#9a70e6", "#f3bb2a", "#4fa5ee", "#fa8a50")


def _laid(canvas: svg.Canvas, tile: str, columns: int) -> tuple[float, float]:
    """Lay one tile, drawn about the origin with sides of 1, all over the canvas."""
    columns *= max(1, round(canvas.width / canvas.short))
    rows = max(1, round(columns * canvas.height / canvas.width))
    w, h = canvas.width / columns, canvas.height / rows
    name = canvas.symbol(f'<g transform="scale({svg.ratio(w / 100)} {svg.ratio(h / 100)})">{tile}</g>')
    for row in range(rows):
        for k in range(columns):
            canvas.add("sky", canvas.use(name, (k + 0.5) * w, (row + 0.5) * h))
    return w, h


def moroccan(canvas: svg.Canvas, chance: Chance, page: Inks) -> None:
    """Zellige: a star of eight points in each tile, a smaller one in it, crosses between."""
    warm = color.contrast(page.main, page.pale) > 1.6
    star, inner = (page.main, page.second) if warm else (page.ink, page.main)
    if color.distance(star, inner) < 0.05:
        inner = color.mix(star, page.pale, 0.45)
    ground = page.pale
    cross = page.ink if color.distance(page.ink, star) > 0.05 else color.mix(star, ground, 0.35)

    def eight(r: float, tone: str, x: float = 0.0, y: float = 0.0) -> str:
        a = r * 0.7654
        return (svg.rect(x - a, y - a, 2 * a, 2 * a, tone) + svg.placed(svg.rect(-a, -a, 2 * a, 2 * a, tone),
            x, y, turn=45))

    corners = [(x, y) for x in (-50, 50) for y in (-50, 50)]
    parts = [svg.rect(-50.3, -50.3, 100.6, 100.6, ground)]
    for x, y in corners:
        parts += [svg.placed(svg.path(svg.polygon([(-28, 0), (0, -28), (28, 0), (0, 28)]), cross), x, y),
            svg.circle(x, y, 12, inner),
            svg.circle(x, y, 6, ground)]
    for k in range(4):
        parts.append(svg.placed(svg.path(svg.polygon([(0, -50.3), (13, -44), (0, -36), (-13, -44)]), inner),
            0, 0, turn=90 * k))
    parts += [eight(44, star), eight(35, ground), eight(31, inner), eight(22, star)]
    parts += [svg.placed(svg.path(svg.d("M0,0Q", 7, -9, 0, -19, "Q", -7, -9, "0,0Z"), ground), 0, 0,
        turn=45 * k) for k in range(8)]
    parts.append(svg.circle(0, 0, 4.4, cross))
    _laid(canvas, "".join(parts), chance.pick((3, 4)))


def azulejo(canvas: svg.Canvas, chance: Chance, page: Inks) -> None:
    """Painted tiles of blue on white: a rosette with scrolls, quarters of a flower in the corners."""
    own = next((t for t in (page.main, page.second,
        page.ink) if 200 < color.lch(t)[2] < 290 and color.lch(t)[1] > 0.06), "#2356a8")
    deep, soft, white = color.shaded(own, 0.08), color.mix(own, "#ffffff", 0.5), "#fbfcfe"
    gold = "#e9b949"
    parts = [svg.rect(-50.3, -50.3, 100.6, 100.6, white), svg.stroke("M-50-50H50V50H-50Z", "#c9d3e2", 1.2),
        svg.stroke("M-46-46H46V46H-46Z", own, 1.8)]
    for k in range(4):
        corner = svg.path("M-44-44H-14Q-16-22-22-22Q-22-16-44-14Z",
            own) + svg.path("M-44-44H-22Q-24-28-30-29Q-28-24-44-22Z", soft)
        corner += svg.circle(-39, -39, 4, gold)
        curl = "M0-24Q-12-26-13-36Q-12-43-6-41Q-3-38-7-35M0-24Q12-26 13-36Q12-43 6-41Q3-38 7-35"
        scroll = svg.stroke(curl, deep, 2.4)
        leaf = svg.path("M0-24Q-7-33 0-43Q7-33 0-24Z", own) + svg.stroke("M0-26V-39", white, 1)
        parts.append(svg.placed(corner + scroll + leaf, 0, 0, turn=90 * k))
    for k in range(8):
        petal = svg.path("M0-2Q-9-14 0-25Q9-14 0-2Z", own if k % 2 else soft) + svg.stroke("M0-6V-18", white,
            1.1)
        parts.append(svg.placed(petal, 0, 0, turn=45 * k))
    parts += [svg.stroke(svg.ring(0, 0, 27), deep, 1.4), svg.circle(0, 0, 6.5, gold),
        svg.circle(0, 0, 3, deep)]
    _laid(canvas, "".join(parts), chance.pick((3, 4)))


def marble(canvas: svg.Canvas, chance: Chance, page: Inks) -> None:
    """Polished stone: clouds of grey in it, veins that fork and fade, some of them of gold."""
    w, h, u = canvas.width, canvas.height, canvas.short
    named = [t for t in (page.main, page.second) if color.lch(t)[1] > 0.05]
    metal = named[0] if named and color.lch(named[0])[0] > 0.5 else "#d9b25f"
    base = page.ground if color.lch(page.ground)[0] < 0.4 else "#f5f3f0"
    dark = color.lch(base)[0] < 0.4
    vein = color.lit(base, 0.28) if dark else "#a9a8ad"
    canvas.add("sky", svg.rect(0, 0, w, h, base))
    for x, y in tiling.spread(chance, w, h, 9, 8):
        r = u * chance.uniform(0.2, 0.4)
        fill = canvas.radial([(0, vein, 0.26), (1, vein, 0)])
        canvas.add("sky", tiling.wrapped(canvas, svg.ellipse(0, 0, r, r * 0.5, fill), x, y, r,
            chance.uniform(-60, -20)))
    for k in range(9):
        golden = k % 3 == 0
        x, y = w * (-0.75 + 1.7 * (k * 5 % 9 + chance.random()) / 9), -u * 0.05
        points, side = [(x, y)], []
        while y < h + u * 0.05:
            x += u * chance.uniform(-0.03, 0.13)
            y += u * chance.uniform(0.05, 0.11)
            points.append((x, y))
            if chance.chance(0.4):
                reach = u * chance.uniform(0.06, 0.16)
                side.append(svg.smooth([(x, y), (x - reach * 0.4, y + reach * 0.2),
                    (x - reach, y + reach * 0.3),
                    (x - reach * 1.3, y + reach * 0.9)]))
        tone, thick = (metal, u * 0.0075) if golden else (vein, u * 0.0045)
        d = svg.smooth(points)
        canvas.add("sky", svg.stroke(d, tone, thick * 5, stroke_opacity=0.14),
            svg.stroke(d, tone, thick, stroke_opacity=0.9))
        if golden:
            canvas.add("sky", svg.stroke(d, color.lit(metal, 0.12), thick * 0.4))
        canvas.add("sky", svg.stroke("".join(side), tone, thick * 0.5, stroke_opacity=0.7))


def _hues(page: Inks) -> list[str]:
    """The colours of a palette and what lies between them."""
    a, b = page.main, page.second
    if color.distance(a, b) < 0.05:
        b = page.ground if color.distance(a, page.ground) > 0.08 else page.pale
    return [a, color.mix(a, b, 0.5), b, color.mix(b, page.pale, 0.45), color.mix(a, page.pale, 0.4)]


def fluid(canvas: svg.Canvas, chance: Chance, page: Inks) -> None:
    """Large soft shapes with gradients that overlap and flow round one another, a few drops between."""
    w, h, u = canvas.width, canvas.height, canvas.short
    tones = _hues(page)
    canvas.add("sky", svg.rect(0, 0, w, h, canvas.linear([(0, color.mix(page.pale, tones[0], 0.12)),
        (1, color.mix(page.pale,
        tones[2], 0.25))], 0, 0, 1, 1)))
    spots = ((0.12, 0.16, 0.4), (0.86, 0.24, 0.36), (0.5, 0.5, 0.34), (0.16, 0.84, 0.36), (0.84, 0.86, 0.42),
        (0.56, 0.08, 0.16),
        (0.5, 0.9, 0.14))
    for k, (fx, fy, size) in enumerate(spots):
        x, y, r = w * fx, h * fy, u * size
        phase, lobes = chance.uniform(0, math.tau), chance.pick((2, 3, 3))
        points = []
        for n in range(12):
            a = math.tau * n / 12
            k_r = r * (0.78 + 0.26 * math.sin(lobes * a + phase) + 0.1 * math.sin(2 * a - phase))
            points.append((x + k_r * 1.15 * math.cos(a), y + k_r * 0.9 * math.sin(a)))
        one, two = tones[k % 5], tones[(k + 2) % 5]
        shade = [(px + u * 0.012, py + u * 0.022) for px, py in points]
        middle = color.mix(one, two, 0.5)
        fill = canvas.linear([(0, color.lit(one, 0.06)), (0.55, middle), (1, two)], 0, 0, 1, 1)
        canvas.add("sky", svg.path(svg.smooth(shade, close=True), color.shaded(one, 0.2), opacity=0.16),
            svg.path(svg.smooth(points, close=True), fill))
        gloss = [(x + (px - x) * 0.78 - u * 0.012, y + (py - y) * 0.78 - u * 0.018) for px, py in points]
        canvas.add("sky", svg.path(svg.smooth(gloss, close=True), canvas.linear([(0, "#ffffff", 0.34),
            (0.5, "#ffffff", 0.04), (1,
            "#ffffff", 0)], 0, 0, 0.6, 1)))
    for x, y in tiling.spread(chance, w, h, 7, 8):
        r = u * chance.uniform(0.012, 0.035)
        canvas.add("sky", svg.circle(x, y, r, canvas.linear([(0, color.lit(tones[0], 0.1)), (1, tones[2])],
            0, 0, 1, 1)))


def gradient_waves(canvas: svg.Canvas, chance: Chance, page: Inks) -> None:
    """Waves one behind the other, each a gradient from one colour to the next, with soft shadows between."""
    w, h, u = canvas.width, canvas.height, canvas.short
    tones = _hues(page)
    first, last = tones[3], page.ink if color.lch(page.ink)[1] > 0.03 else color.shaded(tones[0], 0.18)
    canvas.add("sky", svg.rect(0, 0, w, h, canvas.linear([(0, color.mix(first, "#ffffff", 0.5)), (1, first)],
        0, 0, 1, 1)))
    count = 7
    for k in range(count):
        t = k / (count - 1)
        y, amp, phase = h * (0.2 + 0.74 * t), u * (0.075
            + 0.03 * math.sin(k * 2.1)), k * 0.9 + chance.uniform(-0.3, 0.3)
        line = [(w * n / 16, y + amp * math.sin(math.tau * n / 16 * 1.1
            + phase) - u * 0.07 * (n / 16 - 0.5)) for n in range(-1, 18)]
        a = color.mix(color.mix(tones[2], tones[0], t), last, max(0.0, t - 0.6) * 1.2)
        b = color.mix(color.mix(tones[0], tones[3], 1 - t), tones[1], 0.4)
        fill = canvas.linear([(0, color.lit(b, 0.03)), (0.5, color.mix(a, b, 0.5)), (1, a)], 0, 0, 1, 0.3)
        shade = [(px, py - u * 0.016) for px, py in line]
        canvas.add("sky", svg.path(svg.below(shade, h + 10), color.shaded(a, 0.2), opacity=0.14),
            svg.path(svg.below(line, h + 10), fill))


def flowing_lines(canvas: svg.Canvas, chance: Chance, page: Inks) -> None:
    """Two sheaves of fine lines that cross in the lower half, dots of light on them; above is room."""
    w, h, u = canvas.width, canvas.height, canvas.short
    a = page.main
    b = max((page.second, page.ground), key=lambda ink: color.distance(a, ink) * color.lch(ink)[1])
    if color.distance(a, b) < 0.05:
        b = color.lit(a, 0.2)
    deep = color.from_lch(0.2, 0.05, color.lch(a)[2])
    canvas.add("sky", svg.rect(0, 0, w, h, canvas.linear([(0, color.lit(deep, 0.03)), (1, color.shaded(deep,
        0.03))],
        0, 0, 0, 1)))
    dots: dict[str, list[str]] = {}
    for side, own in ((0, a), (1, b)):
        phase = side * 2.2 + chance.uniform(-0.3, 0.3)
        tone = own if color.contrast(own, deep) > 2.2 else color.lit(own, 0.2)
        for k in range(16):
            t = k / 15
            way = []
            for n in range(-1, 18):
                s = n / 16
                swell = math.sin(math.tau * s * 0.85 + phase)
                spread = 0.09 + 0.15 * math.sin(math.pi * s * 1.5 + phase + 0.8)
                way.append((w * s, h * (0.66 + 0.1 * side) + u * (0.13 * swell + (t - 0.5) * spread)))
            thick = u * (0.0022 + 0.0026 * (1 - abs(2 * t - 1)))
            canvas.add("sky", svg.stroke(svg.smooth(way), tone, thick,
                stroke_opacity=0.35 + 0.6 * (1 - abs(2 * t - 1))))
            if k % 3 == 1:
                px, py = way[chance.randint(2, 15)]
                dots.setdefault(color.lit(tone, 0.16), []).append(svg.d("M", px, py, "h0"))
    for tone, listed in dots.items():
        canvas.add("sky", svg.stroke("".join(listed), tone, u * 0.03, stroke_opacity=0.25),
            svg.stroke("".join(listed), tone,
            u * 0.012))


#: Surfaces by name.
SURFACES: Mapping[str, Callable[[svg.Canvas, Chance, Inks], None]] = {
    "moroccan": moroccan,
    "azulejo": azulejo,
    "marble": marble,
    "fluid": fluid,
    "gradient waves": gradient_waves,
    "flowing lines": flowing_lines,
}
