"""The inside of a shop: shelves of what it sells to both sides, and lamps above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import interior
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.lexicon import singulars
from recraft_nb.engine.illustrator.wares.goods import SOLD

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.compose.stage import Stage

# How what is sold looks on a shelf, where it is not drawn by its own name.
_SHELVED: Mapping[str, str] = {"sweets": "jars", "coffee": "jars", "medicine": "jars", "antiques": "jars"}
_TINTS = ("#e5604d", "#3f86c9", "#2f9e86", "#f0a93a", "#8a63b8", "#d9628f")
_ROWS, _PLACES = 3, 4


def shop(stage: Stage) -> None:
    """A wall with shelves full of goods, a floor of boards, lamps that hang from the ceiling."""
    chance, c, u = stage.chance.stream("shop"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot = c.height * 0.72
    interior.plain(stage, chance.pick(("#f3e2c8", "#dfe9dc", "#f0dcd6", "#dbe4ec")), "#c49a6c", foot)
    interior.floor(stage, chance, foot)
    said = (form for word in sorted(stage.hints) for form in singulars(word))
    sold = next((SOLD[form] for form in said if form in SOLD), "")
    goods = _SHELVED.get(sold, sold if sold in _DRAWN else "boxes")
    board = interior.indoor_tone(stage, chance.pick(("#a9744a", "#8a6246", "#b98a5f")))
    for left in (u * 0.03, c.width - u * 0.43):
        _shelves(stage, goods, left, foot, board)
    for x in (c.width * 0.34, c.width * 0.66):
        c.add(
            "distance",
            svg.stroke(svg.d("M", x, 0, "V", u * 0.1), "#4a4440", u * 0.006),
            svg.path(
                svg.polygon(
                    [
                        (x - u * 0.03, u * 0.1),
                        (x + u * 0.03, u * 0.1),
                        (x + u * 0.06, u * 0.15),
                        (x - u * 0.06, u * 0.15),
                    ]
                ),
                interior.indoor_tone(stage, "#3f6f6a"),
            ),
            svg.ellipse(x, u * 0.152, u * 0.04, u * 0.014, "#fff3c4"),
            svg.circle(x, u * 0.16, u * 0.11, "#fff3c4", opacity=0.18),
        )
    stage.shown = frozenset(("shop", "shelf", "shelves", "counter", "store", "bookshelf"))
    if goods == "jars":
        stage.shown |= {"jar", "jars", "candy", "sweets"}
    interior.ready(stage, foot)


def _shelves(stage: Stage, goods: str, left: float, foot: float, board: str) -> None:
    """One case of shelves with its goods."""
    chance, c, u = stage.chance.stream(f"goods {left:.0f}"), stage.canvas, stage.canvas.short
    wide, top = u * 0.4, foot - u * 0.6
    back = color.shaded(board, 0.05)
    c.add("distance", svg.rect(left, top, wide, foot - top, back, 4))
    c.add("distance", svg.rect(left, top - u * 0.02, wide, u * 0.03, color.lit(board, 0.05), 4))
    draw, step = _DRAWN[goods], (foot - top) / _ROWS
    for row in range(_ROWS):
        y = top + step * (row + 1) - u * 0.012
        places = _PLACES * (3 if goods == "books" else 1)
        for k in range(places):
            x = left + wide * (k + 0.5) / places
            tint = interior.indoor_tone(stage, _TINTS[(k * 5 + row * 2 + chance.randint(0, 5)) % len(_TINTS)])
            c.add("distance", svg.placed(draw(tint, step * 0.7, k + row), x, y))
        c.add("distance", svg.rect(left, y, wide, u * 0.022, color.lit(board, 0.02), 2))
    for x in (left, left + wide - u * 0.014):
        c.add("distance", svg.rect(x, top, u * 0.014, foot - top, board, 2))


def _flowers(tint: str, h: float, turn: int) -> str:
    body = svg.stroke(
        svg.d(
            "M0,",
            -h * 0.3,
            "L",
            -h * 0.22,
            -h * 0.7,
            "M0,",
            -h * 0.3,
            "V",
            -h * 0.86,
            "M0,",
            -h * 0.3,
            "L",
            h * 0.22,
            -h * 0.7,
        ),
        "#4f8f45",
        h * 0.035,
    )
    for x, y in ((-0.24, -0.72), (0, -0.92), (0.24, -0.72), (-0.1, -0.6), (0.12, -0.58)):
        body += svg.circle(h * x, h * y, h * 0.13, tint) + svg.circle(h * x, h * y, h * 0.045, "#f7d257")
    pail = "#b7c0cc" if turn % 2 else "#d98a5a"
    return body + svg.path(
        svg.polygon([(-h * 0.24, -h * 0.46), (h * 0.24, -h * 0.46), (h * 0.18, 0), (-h * 0.18, 0)]), pail
    )


def _bread(tint: str, h: float, turn: int) -> str:
    del tint
    if turn % 3 == 0:
        loaf = svg.ellipse(0, -h * 0.26, h * 0.34, h * 0.26, "#cf8f48") + svg.ellipse(
            0, -h * 0.32, h * 0.27, h * 0.16, "#e0aa62"
        )
        return loaf + svg.stroke(
            "".join(svg.d("M", h * x, -h * 0.42, "l", h * 0.08, h * 0.16) for x in (-0.18, -0.04, 0.1)),
            "#f6dcae",
            h * 0.04,
        )
    if turn % 3 == 1:
        sticks = "".join(
            svg.placed(svg.ellipse(0, -h * 0.42, h * 0.08, h * 0.42, "#d99a4e"), h * x, 0, turn=x * 50)
            for x in (-0.14, 0, 0.14)
        )
        return sticks + svg.rect(-h * 0.26, -h * 0.36, h * 0.52, h * 0.36, "#a8703f", 4)
    bun = "".join(svg.ellipse(h * x, -h * 0.13, h * 0.15, h * 0.13, "#d99a4e") for x in (-0.22, 0.08))
    return bun + svg.ellipse(-h * 0.07, -h * 0.34, h * 0.15, h * 0.12, "#e0aa62")


def _book(tint: str, h: float, turn: int) -> str:
    tall = h * (1.0, 0.86, 0.94, 0.78)[turn % 4]
    return svg.rect(-h * 0.1, -tall, h * 0.19, tall, tint, 2) + svg.rect(
        -h * 0.1, -tall * 0.82, h * 0.19, tall * 0.08, "#f7efd9"
    )


def _toy(tint: str, h: float, turn: int) -> str:
    if turn % 3 == 0:
        return svg.circle(0, -h * 0.3, h * 0.3, tint) + svg.ellipse(0, -h * 0.3, h * 0.3, h * 0.09, "#fdf8ea")
    if turn % 3 == 1:
        body = "".join(svg.circle(h * x, -h * 0.78, h * 0.09, "#b07a48") for x in (-0.15, 0.15))
        body += svg.ellipse(0, -h * 0.24, h * 0.24, h * 0.26, "#b07a48") + svg.circle(
            0, -h * 0.6, h * 0.21, "#c08a58"
        )
        body += "".join(svg.circle(h * x, -h * 0.62, h * 0.03, "#2b2733") for x in (-0.08, 0.08))
        return body + svg.ellipse(0, -h * 0.53, h * 0.08, h * 0.06, "#f0dcc0")
    return (
        svg.rect(-h * 0.3, -h * 0.3, h * 0.3, h * 0.3, tint, 3)
        + svg.rect(0, -h * 0.3, h * 0.3, h * 0.3, "#f0a93a", 3)
        + svg.rect(-h * 0.15, -h * 0.6, h * 0.3, h * 0.3, "#3f86c9", 3)
    )


def _garment(tint: str, h: float, turn: int) -> str:
    del turn
    low = [
        (-0.14, -0.94),
        (0.14, -0.94),
        (0.36, -0.74),
        (0.26, -0.6),
        (0.2, -0.66),
        (0.24, -0.06),
        (-0.24, -0.06),
        (-0.2, -0.66),
        (-0.26, -0.6),
        (-0.36, -0.74),
    ]
    shirt = svg.path(svg.polygon([(x * h, y * h) for x, y in low]), tint)
    return shirt + svg.stroke(
        svg.d("M", -h * 0.02, -h * 0.94, "q", 0, -h * 0.12, h * 0.07, -h * 0.12), "#4a4440", h * 0.03
    )


def _jar(tint: str, h: float, turn: int) -> str:
    tall = h * (0.8, 0.66)[turn % 2]
    glass = svg.rect(-h * 0.22, -tall, h * 0.44, tall, "#eef6f8", 6) + svg.rect(
        -h * 0.18, -tall * 0.66, h * 0.36, tall * 0.62, tint, 5
    )
    return glass + svg.rect(-h * 0.2, -tall - h * 0.06, h * 0.4, h * 0.12, "#8a6246", 3)


def _fruit(tint: str, h: float, turn: int) -> str:
    paint = ("#d9303a", "#f28a2f", "#8bbf3f", "#f7d63a")[turn % 4]
    del tint
    pile = "".join(
        svg.circle(h * x, h * y, h * 0.13, paint)
        for x, y in ((-0.22, -0.34), (0, -0.36), (0.22, -0.34), (-0.1, -0.5), (0.12, -0.5))
    )
    return pile + svg.rect(-h * 0.36, -h * 0.32, h * 0.72, h * 0.32, "#c9965a", 3)


def _box(tint: str, h: float, turn: int) -> str:
    tall = h * (0.8, 0.6, 0.7)[turn % 3]
    return svg.rect(-h * 0.26, -tall, h * 0.52, tall, tint, 4) + svg.rect(
        -h * 0.26, -tall * 0.7, h * 0.52, tall * 0.3, "#f7efd9"
    )


_DRAWN: Mapping[str, Callable[[str, float, int], str]] = {
    "flowers": _flowers,
    "bread": _bread,
    "books": _book,
    "toys": _toy,
    "clothes": _garment,
    "jars": _jar,
    "fruit": _fruit,
    "boxes": _box,
}
