"""A reading nook: a padded seat in a deep window, cushions and a blanket, shelves of books, a lamp."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import interior
from recraft_nb.engine.illustrator.compose.scenery import furniture, windows
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage


def nook(stage: Stage) -> None:
    """Paint the seat between two shelves; whoever is there sits on it."""
    chance, c, u = stage.chance.stream("nook"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    seat, m = c.height * 0.7, c.width / 2
    tone = partial(interior.indoor_tone, stage)
    interior.wall(stage, chance, c.height)
    frame = tone(chance.pick(("#fdf7ec", "#8a5f45", "#f3e3cc")))
    w = u * 0.52
    windows.window(
        stage, "distance", m - w / 2, u * 0.1, w, seat - u * 0.2, frame, (2, 2), town=chance.chance(0.4)
    )
    cloth = tone(chance.pick(("#c9605a", "#e9d9c0", "#5f8f8a", "#e0b060")))
    windows.curtains(stage, "middle", m - w / 2 - u * 0.06, u * 0.06, w + u * 0.12, seat - u * 0.12, cloth)
    wood = tone(chance.pick(("#9a6a42", "#7a5238", "#b98a5a")))
    for side in (-1, 1):
        x = m + side * (w / 2 + u * 0.2)
        half = u * 0.12
        c.add("middle", svg.rect(x - half, u * 0.04, 2 * half, seat + u * 0.06, color.shaded(wood, 0.14)))
        for row in range(4):
            y = u * 0.04 + (seat + u * 0.04) * (row + 1) / 4
            bx = x - half + u * 0.012
            while bx < x + half - u * 0.03:
                bw, tall = u * chance.uniform(0.014, 0.026), u * chance.uniform(0.09, 0.135)
                paint = tone(chance.pick(("#c8403f", "#3f6fa8", "#e0a03f", "#4f8f6a", "#7a5a8f", "#e9dcc4")))
                c.add("middle", svg.rect(bx, y - tall, bw, tall, paint, 2))
                bx += bw + u * 0.003
            c.add("middle", svg.rect(x - half, y, 2 * half, u * 0.014, wood))
        c.add(
            "middle",
            svg.rect(x - half - u * 0.012, u * 0.02, u * 0.014, seat + u * 0.1, wood),
            svg.rect(x + half, u * 0.02, u * 0.014, seat + u * 0.1, wood),
        )
    left, right = m - w / 2 - u * 0.09, m + w / 2 + u * 0.09
    pad = tone(stage.paints.get("seat", chance.pick(("#7f9a8a", "#d9a08a", "#8a9ac4", "#c9b48a"))))
    c.add(
        "ground",
        svg.rect(left, seat, right - left, c.height - seat, color.lit(wood, 0.03)),
        svg.stroke(
            "".join(
                svg.d("M", left + (right - left) * s, seat + u * 0.07, "V", c.height) for s in (0.34, 0.67)
            ),
            color.shaded(wood, 0.1),
            u * 0.008,
        ),
        svg.rect(left - u * 0.02, seat - u * 0.03, right - left + u * 0.04, u * 0.085, pad, u * 0.03),
        svg.rect(
            left - u * 0.02,
            seat + u * 0.035,
            right - left + u * 0.04,
            u * 0.02,
            color.shaded(pad, 0.09),
            u * 0.01,
        ),
    )
    for k, (dx, size) in enumerate(((-0.29, 0.13), (-0.2, 0.11), (0.29, 0.13))):
        x, paint = m + u * dx, tone(("#e0b060", "#c9605a", "#5f7fa8")[k])
        c.add(
            "ground",
            svg.rect(x - u * size / 2, seat - u * (size + 0.01), u * size, u * size, paint, u * 0.035),
            svg.circle(x, seat - u * (size / 2 + 0.01), u * 0.008, color.shaded(paint, 0.1)),
        )
    throw = tone("#f2e6d2")
    drape = [
        (right - u * 0.2, seat - u * 0.045),
        (right - u * 0.02, seat - u * 0.04),
        (right + u * 0.0, seat + u * 0.16),
        (right - u * 0.07, seat + u * 0.15),
        (right - u * 0.13, seat + u * 0.17),
        (right - u * 0.2, seat + u * 0.14),
    ]
    c.add("ground", svg.path(svg.smooth(drape, close=True), throw))
    lines = "".join(
        svg.d("M", right - u * (0.19 - 0.05 * k), seat - u * 0.03, "v", u * 0.16) for k in range(4)
    )
    c.add("ground", svg.stroke(lines, color.shaded(throw, 0.08), u * 0.006))
    floor = c.height * 0.93
    c.add(
        "ground",
        svg.rect(-5, floor, c.width + 10, c.height, tone("#c48f5f")),
        svg.ellipse(m, floor + u * 0.045, u * 0.36, u * 0.045, tone("#b8606a")),
    )
    stack = left - u * 0.1
    for k, paint in enumerate(("#3f6fa8", "#c8403f", "#e0a03f", "#4f8f6a")):
        c.add(
            "ground",
            svg.rect(
                stack - u * (0.07 - 0.006 * k),
                floor - u * (0.0 + 0.028 * (k + 1)) + u * 0.02,
                u * (0.14 - 0.012 * k),
                u * 0.027,
                tone(paint),
                4,
            ),
        )
    c.add(
        "ground", svg.placed(furniture.pot_plant(stage, chance, u * 0.22), right + u * 0.1, floor + u * 0.03)
    )
    stage.shown = frozenset(
        (
            "book",
            "books",
            "bookshelf",
            "window",
            "pillow",
            "cushion",
            "blanket",
            "armchair",
            "sofa",
            "seat",
            "lamp",
            "bench",
            "curtain",
            "closed-book",
            "couch-and-lamp",
            "floor_lamp",
        )
    )
    stage.kind, stage.left, stage.right = "surface", left + u * 0.1, right - u * 0.1
    stage.stand, stage.back, stage.horizon = seat + u * 0.01, seat - u * 0.02, seat - u * 0.4
    stage.sun, stage.hero_scale = (m, u * 0.2), stage.hero_scale * 0.8
