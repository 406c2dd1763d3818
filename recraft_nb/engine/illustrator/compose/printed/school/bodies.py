"""The inside of the body for a lesson: its organs in place, each with its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.charts.explained import Sheet
from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.recipe import Recipe

_SKIN, _EDGE = "#f7d3b4", "#e3aa83"


def organs(recipe: Recipe, canvas: svg.Canvas) -> None:
    """A body from head to thighs with brain, lungs, heart, liver, stomach, kidneys and bowels."""
    sheet = Sheet(recipe, canvas, "#eaf5f8")
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading("The Human Body")
    tall = h - sheet.top - u * 0.02
    s, x, y = tall / 100, w * 0.5, sheet.top
    canvas.add("ground", svg.placed(_figure(), x, y, s))
    canvas.add("subject-1", svg.placed("".join(_inside()), x, y, s))
    size, left, right = u * 0.034, w * 0.15, w * 0.85
    for words, side, at, ly in (
        ("Brain", -1, (0, 8), 8), ("Lungs", -1, (-8, 38), 30), ("Liver", -1, (-6, 53), 50),
        ("Large Intestine", -1, (-9, 70), 72), ("Windpipe", 1, (0, 27), 18), ("Heart", 1, (3, 42), 34),
        ("Stomach", 1, (7, 55), 50), ("Kidney", 1, (11, 62), 64), ("Small Intestine", 1, (2, 72), 80),
    ):  # fmt: skip
        lx = left if side < 0 else right
        fits = size if len(words) < 10 else size * 0.82
        sheet.pointer(words, lx, y + s * ly, (x + s * at[0], y + s * at[1]), fits)


def _figure() -> str:
    """A figure that faces us, arms a little away from the body, to the knees."""
    half = [(4.2, 19), (5, 23.5), (14, 26), (19, 30), (21.5, 42), (23.5, 56), (25.5, 70), (22.5, 72),
        (19.5, 57), (16.4, 42), (15.4, 52), (14.6, 62), (16.6, 76), (16, 100)]  # fmt: skip
    whole = [*half, *((-px, py) for px, py in reversed(half))]
    body = svg.smooth(whole, close=True)
    hair = svg.d("M", -9.4, 9, "Q", -10.5, -1.4, 0, -1.6, "Q", 10.5, -1.4, 9.4, 9, "Q", 8, 3, 0, 3, "Q", -8,
        3,
        -9.4, 9, "Z")  # fmt: skip
    legs = svg.stroke(svg.d("M", 0, 86, "V", 100), _EDGE, 0.7)
    return (
        svg.path(body, _SKIN)
        + svg.stroke(body, _EDGE, 0.6)
        + legs
        + svg.ellipse(0, 10.5, 9.2, 11, _SKIN)
        + svg.stroke(svg.ring(0, 10.5, 9.2, 11), _EDGE, 0.5)
        + svg.path(hair, "#6b4a36")
        + svg.circle(-3.4, 14, 0.8, "#39303a")
        + svg.circle(3.4, 14, 0.8, "#39303a")
        + svg.stroke(svg.d("M", -2.4, 17.4, "Q", 0, 19, 2.4, 17.4), "#b5524a", 0.6)
    )


def _inside() -> list[str]:
    """The organs, farthest first."""
    brain = svg.d("M", -6.4, 9.6, "Q", -8, 4, -3.4, 3, "Q", 0, 0.8, 3.4, 3, "Q", 8, 4, 6.4, 9.6, "Q", 3,
        11.6, 0,
        10.6, "Q", -3, 11.6, -6.4, 9.6, "Z")  # fmt: skip
    folds = svg.d("M", 0, 2.4, "V", 10.4, "M", -5.6, 7, "q", 2, -2, 4, 0, "M", 5.6, 7, "q", -2, -2, -4, 0,
        "M", -3,
        4.4, "q", 1, 1, 2, 0, "M", 3, 4.4, "q", -1, 1, -2, 0)  # fmt: skip
    lung = svg.d("M", 2.6, 31, "Q", 6, 29, 9.4, 34, "Q", 13, 41, 12, 48.6, "Q", 7, 49, 3, 46, "Q", 1.6, 40,
        2.6, 31,
        "Z")  # fmt: skip
    heart = svg.d("M", 1, 48.4, "Q", -3, 44, -1.4, 40.6, "Q", 1.4, 38.4, 3.4, 41, "Q", 6.4, 39.6, 7, 43,
        "Q", 6, 47, 1,
        48.4, "Z")  # fmt: skip
    liver = svg.d("M", -12, 50.6, "Q", -4, 48.6, 5, 51, "Q", 3, 55, -3, 56, "Q", -9, 60, -12.4, 57, "Z")
    stomach = svg.d("M", 3, 51, "Q", 6, 49, 9.6, 51, "Q", 13.4, 56, 8, 60, "Q", 4, 62, 0.6, 60, "Q", 5, 58,
        4.6, 55,
        "Z")  # fmt: skip
    large = svg.d("M", -9.4, 80, "V", 65.4, "Q", -9.4, 63.6, -7, 64, "Q", 0, 66, 7, 64, "Q", 9.6, 63.6, 9.4,
        66, "V",
        78, "Q", 8, 82, 2, 82, "V", 86)  # fmt: skip
    small = svg.d("M", -5, 69.4, "H", 4.6, "q", 2, 1.5, 0, 3, "H", -4.6, "q", -2, 1.5, 0, 3, "H", 4.6, "q",
        2, 1.5, 0,
        3, "H", -4)  # fmt: skip
    pipe = svg.d("M", 0, 21.5, "V", 31, "M", 0, 31, "L", -4, 35, "M", 0, 31, "L", 4, 35)
    ribs = "".join(
        svg.d("M", side * 4, 37 + 3 * k, "q", side * 3, -1, side * 6, 0.6)
        for side in (-1, 1)
        for k in range(3)
    )
    return [
        svg.path(brain, "#f29bb0"),
        svg.stroke(folds, "#c9607c", 0.6),
        *(svg.ellipse(side * 10.4, 62, 2, 3.2, "#a8433f") for side in (-1, 1)),
        svg.path(lung, "#f08f8f"),
        svg.placed(svg.path(lung, "#f08f8f"), 0, 0, flip=True),
        svg.stroke(ribs, "#d96a70", 0.5),
        svg.stroke(pipe, "#8fb8d9", 1.8),
        svg.path(liver, "#9a4a35"),
        svg.path(stomach, "#f2a65a"),
        svg.stroke(large, "#d9778a", 3.4),
        svg.stroke(small, "#f2b39b", 2.4),
        svg.path(heart, "#d8323c"),
        svg.stroke(svg.d("M", 1, 41, "q", -0.4, -3, 2.4, -3.6), "#3f6fc9", 1),
    ]
