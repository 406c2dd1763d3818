"""What patterns are made of when they are made of no things. Each draws one seamless tile."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.patterns import (
    flourishes,
    grids,
    plain_shapes,
    surfaces,
    tiling,
)
from recraft_nb.engine.illustrator.compose.scenery import undergrowth
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.compose.inks import Inks
    from recraft_nb.engine.illustrator.ink.chance import Chance


def _stripes(canvas: svg.Canvas, chance: Chance, page: Inks) -> None:
    tones = chance.mixed((page.main, page.second, page.ink, page.pale, page.ground))
    count = chance.pick((8, 10, 12))
    step = canvas.width / count
    if chance.chance(0.5):
        x = 0.0
        for i in range(count):
            canvas.add(
                "sky",
                svg.rect(
                    x,
                    0,
                    step + 0.5,
                    canvas.height,
                    tones[i % 5 if count % 5 == 0 else i % 4 if count % 4 == 0 else i % 2],
                ),
            )
            if i % 2:
                canvas.add("sky", svg.rect(x + step * 0.42, 0, step * 0.16, canvas.height, page.pale))
            x += step
        return
    rise = canvas.height
    for i in range(-count, count + 1):
        x = i * step
        tone = tones[i % 4 if count % 4 == 0 else i % 2]
        canvas.add(
            "sky",
            svg.path(
                svg.polygon(
                    [(x, rise), (x + step, rise), (x + step + canvas.width, 0), (x + canvas.width, 0)]
                ),
                tone,
            ),
        )


def _waves(canvas: svg.Canvas, chance: Chance, page: Inks) -> None:
    """Fish scales or rolling lines."""
    if chance.chance(0.5):
        columns = chance.pick((6, 8))
        r = canvas.width / columns / 2
        rows = 2 * round(canvas.height / (r * 2))
        step = canvas.height / rows
        tones = (page.main, page.second, page.ink, page.ground)
        for row in range(-2, rows + 2):
            for k in range(-1, columns + 1):
                x, y = (k + (0.5 if row % 2 else 0.0)) * 2 * r + r, row * step + r
                tone = tones[(k % columns + (row % rows) * 2) % 4 if columns % 4 == 0 else (row % 2)]
                canvas.add(
                    "sky",
                    svg.circle(x, y, r, tone),
                    svg.circle(x, y, r * 0.74, page.pale),
                    svg.circle(x, y, r * 0.56, tone),
                    svg.circle(x, y, r * 0.28, page.pale),
                )
        return
    rows = chance.pick((8, 8, 12))
    step = canvas.height / rows
    waves = chance.pick((3, 4))
    rolls = [page.main, page.ground, page.second, page.pale]
    length = canvas.width / waves
    for row in range(-1, rows + 1):
        d = [svg.d("M0", row * step)]
        d.extend(svg.d("q", length / 4, -step * 0.9, length / 2, "0t", length / 2, "0") for _ in range(waves))
        canvas.add("sky", svg.path("".join(d) + svg.d("V", canvas.height + step, "H0Z"), rolls[row % 4]))


def _geometric(canvas: svg.Canvas, chance: Chance, page: Inks) -> None:
    """A bauhaus quilt: quarters, halves, discs, triangles on a grid."""
    columns = chance.pick((4, 5, 6))
    rows = max(2, round(columns * canvas.height / canvas.width))
    cw, ch = canvas.width / columns, canvas.height / rows
    tones = (page.main, page.second, page.ink, page.pale, page.ground)
    n = svg.num
    for r in range(rows):
        for k in range(columns):
            x, y = k * cw, r * ch
            a = chance.pick(tones)
            b = chance.pick([t for t in tones if color.distance(t, a) > 0.12])
            canvas.add("sky", svg.rect(x, y, cw + 0.6, ch + 0.6, a))
            kind = chance.randint(0, 6)
            body = (
                svg.d("M0,0H", cw, "A", cw, ch, "0 0 1 0", ch, "Z"),
                svg.d("M0", ch / 2, "A", cw / 2, ch / 2, "0 0 1", cw, ch / 2, "Z"),
                svg.ring(cw / 2, ch / 2, cw * 0.34, ch * 0.34),
                svg.polygon([(0, 0), (cw, ch), (0, ch)]),
                svg.polygon([(cw / 2, 0), (cw, ch / 2), (cw / 2, ch), (0, ch / 2)]),
                svg.d(
                    "M0",
                    ch,
                    "A",
                    cw,
                    ch,
                    "0 0 1",
                    cw,
                    "0V",
                    ch * 0.5,
                    "A",
                    cw * 0.5,
                    ch * 0.5,
                    "0 0 0",
                    cw * 0.5,
                    ch,
                    "Z",
                ),
                "".join(svg.rounded(0, ch * (0.06 + 0.25 * i), cw, ch * 0.12, 0) for i in range(4)),
            )[kind]
            turn = chance.pick((0, 90, 180, 270)) if abs(cw - ch) < 2 else chance.pick((0, 180))
            steps = f"translate({n(x)} {n(y)})rotate({turn} {n(cw / 2)} {n(ch / 2)})"
            canvas.add("sky", f'<g transform="{steps}">{svg.path(body, b)}</g>')


def _terrazzo(canvas: svg.Canvas, chance: Chance, page: Inks) -> None:
    """Chips of stone."""
    for i, (x, y) in enumerate(
        tiling.spread(
            chance, canvas.width, canvas.height, int(70 * canvas.width * canvas.height / canvas.short**2), 9
        )
    ):
        size = canvas.short * chance.pick((0.02, 0.03, 0.045, 0.06))
        corners = []
        sides = chance.randint(5, 7)
        for k in range(sides):
            a = math.tau * (k + chance.uniform(-0.25, 0.25)) / sides
            corners.append(
                (
                    math.cos(a) * size * chance.uniform(0.65, 1.15),
                    math.sin(a) * size * chance.uniform(0.65, 1.15),
                )
            )
        tone = (page.main, page.second, page.ink, color.mix(page.main, page.pale, 0.5))[i % 4]
        canvas.add(
            "sky",
            tiling.wrapped(
                canvas, svg.path(svg.polygon(corners), tone), x, y, size * 1.3, chance.uniform(0, 360)
            ),
        )


def _pastel_floral(canvas: svg.Canvas, chance: Chance, page: Inks) -> None:
    """Blossoms in several soft colours on a pale ground."""
    canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, "#fdf8f3"))
    _floral(canvas, chance, page, soft=True)


def _floral(canvas: svg.Canvas, chance: Chance, page: Inks, *, soft: bool = False) -> None:
    """Blossoms, leaves and buds."""
    green = "#9cc9a0" if soft else color.mix("#4c8f5c", page.ink, 0.3)
    places = tiling.spread(
        chance, canvas.width, canvas.height, int(34 * canvas.width * canvas.height / canvas.short**2), 40
    )
    for i, (x, y) in enumerate(places):
        size = canvas.short * (chance.uniform(0.075, 0.1) if i % 3 == 0 else chance.uniform(0.04, 0.06))
        parts = []
        for k in range(3 if i % 3 == 0 else 2):
            leaf = svg.path(undergrowth.leaf_shape(size * 1.5), color.shaded(green, 0.03 * k)) + svg.stroke(
                svg.d("M", size * 0.2, "0H", size * 1.25), color.lit(green, 0.12), size * 0.04
            )
            parts.append(svg.placed(leaf, 0, 0, turn=chance.uniform(0, 360)))
        petal = surfaces.PASTELS[i % 6] if soft else (page.main, page.second, page.pale)[i % 3]
        count = chance.pick((5, 6, 8))
        for ring_ in range(2 if i % 3 == 0 else 1):
            tone = petal if ring_ == 0 else color.lit(petal, 0.07)
            for k in range(count):
                a = 360 * k / count + ring_ * 180 / count
                r = size * (0.62 if ring_ == 0 else 0.36)
                parts.append(
                    svg.placed(
                        svg.ellipse(
                            r,
                            0,
                            size * (0.42 if ring_ == 0 else 0.28),
                            size * (0.28 if ring_ == 0 else 0.2),
                            tone,
                        ),
                        0,
                        0,
                        turn=a,
                    )
                )
        parts.append(
            svg.circle(
                0, 0, size * 0.24, "#f2c14e" if soft else page.second if petal != page.second else page.ink
            )
        )
        canvas.add("sky", tiling.wrapped(canvas, "".join(parts), x, y, size * 2, chance.uniform(0, 360)))
    dots = "".join(
        tiling.wrapped(canvas, svg.circle(0, 0, canvas.short * 0.007, page.main), x, y, 20)
        for x, y in tiling.spread(chance, canvas.width, canvas.height, 36, 5)
    )
    canvas.add("sky", dots)


def _gradient(canvas: svg.Canvas, chance: Chance, page: Inks) -> None:
    """Soft clouds of colour that melt into one another."""
    for i, (x, y) in enumerate(tiling.spread(chance, canvas.width, canvas.height, 7, 12)):
        tone = (page.main, page.second, page.pale, color.mix(page.main, page.second, 0.5), page.ink)[i % 5]
        r = canvas.short * chance.uniform(0.34, 0.5)
        fill = canvas.radial([(0, tone, 0.95), (0.5, tone, 0.5), (1, tone, 0)])
        canvas.add("sky", tiling.wrapped(canvas, svg.circle(0, 0, r, fill), x, y, r))


def _topographic(canvas: svg.Canvas, chance: Chance, page: Inks) -> None:
    """Height lines around hills that wrap over the edges."""
    ink = page.main if color.contrast(page.main, page.ground) > 1.4 else page.ink
    thick, thin = canvas.short * 0.0042, canvas.short * 0.0022
    for x, y in tiling.spread(chance, canvas.width, canvas.height, 5, 12):
        phase = [chance.uniform(0, math.tau) for _ in range(3)]
        rings = []
        for level in range(9, 0, -1):
            base = canvas.short * 0.032 * level
            rim = []
            for k in range(20):
                a = math.tau * k / 20
                wobble = (
                    1
                    + 0.16 * math.sin(2 * a + phase[0])
                    + 0.1 * math.sin(3 * a + phase[1])
                    + 0.05 * math.sin(5 * a + phase[2])
                )
                rim.append((math.cos(a) * base * wobble, math.sin(a) * base * wobble))
            fill = color.mix(page.ground, page.second, 0.05 + 0.03 * (9 - level))
            rings.append(
                svg.path(
                    svg.smooth(rim, close=True),
                    fill,
                    stroke=ink,
                    stroke_width=thick if level % 3 == 0 else thin,
                )
            )
        canvas.add("sky", tiling.wrapped(canvas, "".join(rings), x, y, canvas.short * 0.42))


def _stars(canvas: svg.Canvas, chance: Chance, page: Inks) -> None:
    """Stars of several sizes."""
    for i, (x, y) in enumerate(
        tiling.spread(
            chance, canvas.width, canvas.height, int(34 * canvas.width * canvas.height / canvas.short**2)
        )
    ):
        size = canvas.short * chance.pick((0.02, 0.035, 0.055))
        tips = chance.pick((4, 5))
        tone = (page.main, page.second, page.pale)[i % 3]
        canvas.add(
            "sky",
            tiling.wrapped(
                canvas,
                svg.path(svg.star(0, 0, size, size * (0.22 if tips == 4 else 0.44), tips), tone),
                x,
                y,
                size,
                chance.uniform(-20, 20),
            ),
        )


def _zigzag(canvas: svg.Canvas, chance: Chance, page: Inks) -> None:
    """Chevrons."""
    rows = chance.pick((8, 10, 12))
    teeth = chance.pick((5, 6, 8))
    step, half = canvas.height / rows, canvas.width / teeth / 2
    tones = [page.main, page.ground, page.second, page.pale][: 4 if rows % 4 == 0 else 2]
    for row in range(-2, rows + 1):
        d = [svg.d("M0", row * step)]
        d.extend(svg.d("l", half, step, half, -step) for _ in range(teeth))
        canvas.add(
            "sky", svg.path("".join(d) + svg.d("V", canvas.height + 3 * step, "H0Z"), tones[row % len(tones)])
        )


def _mandala(canvas: svg.Canvas, chance: Chance, page: Inks) -> None:
    """Rings of petals about the middle, quarters of the same in the corners."""
    u = canvas.short
    tones = (page.main, page.second, page.pale, page.ink)
    for cx, cy, big in ((0.0, 0.0, 0.24), (canvas.width / 2, canvas.height / 2, 0.42)):
        parts = []
        rings = chance.randint(5, 6)
        for k in range(rings, 0, -1):
            r = u * big * k / rings
            count = (8, 12, 16, 16, 24, 24)[k - 1]
            reach = u * big / rings * 1.5
            tone = tones[k % 4]
            kind = chance.pick(("leaf", "drop", "arch", "dot"))
            for i in range(count):
                a = 360 * (i + 0.5 * (k % 2)) / count
                if kind == "leaf":
                    body = svg.path(undergrowth.leaf_shape(reach), tone)
                elif kind == "drop":
                    body = svg.circle(reach * 0.62, 0, reach * 0.26, tone) + svg.path(
                        svg.polygon([(0, 0), (reach * 0.55, -reach * 0.24), (reach * 0.55, reach * 0.24)]),
                        tone,
                    )
                elif kind == "arch":
                    body = svg.stroke(
                        svg.d("M0", -reach * 0.3, "A", reach * 0.7, reach * 0.3, "0 0 1 0", reach * 0.3),
                        tone,
                        reach * 0.09,
                    )
                else:
                    body = svg.circle(reach * 0.5, 0, reach * 0.17, tone)
                parts.append(
                    f'<g transform="rotate({svg.num(a)})translate({svg.num(r - reach * 0.55)} 0)">{body}</g>'
                )
            parts.append(
                svg.stroke(svg.ring(0, 0, r - reach * 0.5), tone, u * 0.004) if r > reach * 0.6 else ""
            )
        parts.append(svg.circle(0, 0, u * big / rings * 0.42, page.second))
        canvas.add("sky", tiling.wrapped(canvas, "".join(parts), cx, cy, u * big * 1.25))


#: Patterns by the name of their motif.
MOTIFS: dict[str, Callable[[svg.Canvas, Chance, Inks], None]] = {
    "stripes": _stripes,
    "dots": grids.dots,
    "waves": _waves,
    "geometric": _geometric,
    "bauhaus": _geometric,
    "terrazzo": _terrazzo,
    "floral": _floral,
    "pastel floral": _pastel_floral,
    "gradient": _gradient,
    "topographic": _topographic,
    "checks": grids.checks,
    "plaid": grids.checks,
    "hexagons": grids.hexagons,
    "stars": _stars,
    "zigzag": _zigzag,
    "mandala": _mandala,
    **plain_shapes.SHAPES,
    **flourishes.FLOURISHES,
    **surfaces.SURFACES,
}
