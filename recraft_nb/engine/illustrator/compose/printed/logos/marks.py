"""Marks of animals made of a few plain shapes, as modern logos have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# fmt: off
# Places and sizes of one shape stay in a row.

Inked = tuple[str, str, str]
"""Main tone, its darker tone, and the paper."""


def _both(*points: tuple[float, float]) -> str:
    """A polygon and its mirror image."""
    return svg.polygon(list(points)) + svg.polygon([(-x, y) for x, y in points])


def _eyes(x: float, y: float, r: float, tone: str) -> str:
    return svg.circle(-x, y, r, tone) + svg.circle(x, y, r, tone)


def _fox(inks: Inked) -> str:
    main, dark, paper = inks
    return (svg.path(_both((-84, -96), (-12, -48), (-88, 4)), main) + svg.path(_both((-72, -70), (-36, -46),
        (-72, -18)), dark)
        + svg.path(svg.polygon([(-88, 0), (-30, -52), (30, -52), (88, 0), (0, 98)]), main)
        + svg.path(_both((-88, 2), (-26, 14), (0, 98)), paper) + svg.path(_both((-88, 2), (-60, 6),
            (-16, 76), (0, 98)), dark, opacity=0.16)
        + svg.path(svg.polygon([(-26, 14), (0, -46), (26, 14), (0, 98)]), main)
            + svg.path(svg.polygon([(-15, 74), (15, 74), (0, 98)]), dark)
        + svg.path(_both((-46, 6), (-22, 12), (-30, 22)), dark))


def _wolf(inks: Inked) -> str:
    main, dark, paper = inks
    return (svg.path(_both((-74, -98), (-14, -52), (-76, -6)), dark) + svg.path(_both((-64, -72), (-34, -50),
        (-64, -26)), paper)
        + svg.path(svg.polygon([(-76, -14), (-30, -56), (30, -56), (76, -14), (92, 30), (62, 34), (66, 58),
            (36, 56), (0, 98), (-36, 56),
            (-66, 58), (-62, 34), (-92, 30)]), main)
        + svg.path(_both((-76, -14), (-40, 6), (-92, 30)), dark) + svg.path(svg.polygon([(-24, 8), (0, -52),
            (24, 8), (18, 62), (0, 98),
            (-18, 62)]), paper) + svg.path(svg.polygon([(-15, 62), (15, 62), (0, 86)]), dark)
                + svg.path(_both((-52, 2), (-24, 12),
            (-36, 20)), dark))


def _bear(inks: Inked) -> str:
    main, dark, paper = inks
    return (svg.circle(-60, -58, 32, main) + svg.circle(60, -58, 32, main) + svg.circle(-60, -58, 16, dark)
        + svg.circle(60, -58, 16,
        dark) + svg.path("M-88 14C-88-56-44-82 0-82S88-56 88 14C88 70 44 94 0 94S-88 70-88 14Z", main)
        + svg.ellipse(0, 42, 44, 36, paper) + svg.path("M-19 22H19Q22 38 0 48Q-22 38-19 22Z", dark)
        + svg.stroke("M0 46V60M-16 66Q0 74 0 58Q0 74 16 66", dark, 6, stroke_linecap="round")
            + _eyes(34, -8, 8, dark))


def _panda(inks: Inked) -> str:
    _, dark, paper = inks
    return (svg.circle(-62, -62, 30, dark) + svg.circle(62, -62, 30, dark)
        + svg.path("M-88 12C-88-56-44-80 0-80S88-56 88 12C88 68 44 92 0 92S-88 68-88 12Z", paper,
            stroke=dark, stroke_width=7)
        + svg.placed(svg.ellipse(0, 0, 22, 28, dark), -36, 2, turn=24)
            + svg.placed(svg.ellipse(0, 0, 22, 28, dark), 36, 2, turn=-24)
        + _eyes(33, 0, 8, paper) + svg.path("M-15 34H15Q16 48 0 54Q-16 48-15 34Z", dark))


def _whale(inks: Inked) -> str:
    main, dark, paper = inks
    return (svg.path("M-98 10C-98-46-52-66-6-60C40-54 52-14 72-18C60-36 46-50 50-78C62-62 76-58 82-48"
        "C86-60 100-68 112-66C112-40 98-28"
        " 90-22C92 44 46 74-8 74C-62 74-98 54-98 10Z", main)
        + svg.path("M-98 14C-70 26-30 30 22 16C10 56-20 74-14 74C-62 74-98 54-98 14Z", paper)
        + svg.stroke("M-84 30Q-50 44-2 36M-70 46Q-44 58-14 50M-50 62Q-36 68-22 64", dark, 5,
            stroke_linecap="round")
        + svg.path("M0 26C14 40 14 62-2 74C24 70 40 50 34 22Z", dark) + svg.circle(-54, -4, 7, dark)
        + svg.stroke("M-34-68V-84M-34-84Q-36-104-58-102M-34-84Q-32-104-10-102", main, 8,
            stroke_linecap="round"))


def _cat(inks: Inked) -> str:
    main, dark, paper = inks
    return (svg.path(_both((-76, -92), (-14, -54), (-78, 0)), main) + svg.path(_both((-66, -68), (-36, -50),
        (-66, -26)), dark)
        + svg.path("M-80 8C-80-46-40-62 0-62S80-46 80 8C80 62 40 86 0 86S-80 62-80 8Z", main)
        + svg.ellipse(-32, 4, 13, 16, paper) + svg.ellipse(32, 4, 13, 16, paper) + _eyes(32, 4, 6, dark)
        + svg.path(svg.polygon([(-12, 28), (12, 28), (0, 42)]), dark)
            + svg.stroke("M0 42V52M-18 56Q0 64 0 50Q0 64 18 56M-50 34L-92 26M-50"
            " 46L-90 52M50 34L92 26M50 46L90 52", dark, 5, stroke_linecap="round"))


def _dog(inks: Inked) -> str:
    main, dark, paper = inks
    return (svg.path("M-66 0C-70-60-34-80 0-80S70-60 66 0C66 66 34 92 0 92S-66 66-66 0Z", main)
        + svg.path("M-44-74C-90-84-104-20-88 34C-70 46-56 20-54-20Z", dark)
            + svg.path("M44-74C90-84 104-20 88 34C70 46 56 20 54-20Z", dark)
        + svg.ellipse(0, 46, 38, 34, paper) + svg.path("M-20 22H20Q22 42 0 50Q-22 42-20 22Z", dark)
        + svg.stroke("M0 48V62M-18 66Q0 74 0 60Q0 74 18 66", dark, 6, stroke_linecap="round")
            + _eyes(26, -12, 8, dark))


def _owl(inks: Inked) -> str:
    main, dark, paper = inks
    return (svg.path("M-72-84Q-40-66 0-66T72-84C84-40 84 20 62 60Q36 94 0 96Q-36 94-62 60"
        "C-84 20-84-40-72-84Z", main)
        + svg.path("M-66 0C-84 30-70 66-38 84C-30 50-40 20-66 0ZM66 0C84 30 70 66 38 84C30 50 40 20 66 0Z",
            dark)
        + svg.circle(-32, -22, 33, paper) + svg.circle(32, -22, 33, paper) + _eyes(30, -22, 15, dark)
        + svg.path(svg.polygon([(-11, -4), (11, -4), (0, 20)]), dark)
        + svg.stroke("M-22 40L-11 50L0 40L11 50L22 40M-14 60L0 72L14 60", paper, 6, stroke_linecap="round"))


def _lion(inks: Inked) -> str:
    main, dark, paper = inks
    return (svg.path(svg.star(0, 0, 100, 80, 14), dark) + svg.circle(-46, -50, 20, main)
        + svg.circle(46, -50, 20, main)
        + svg.path("M-58-4C-58-46-30-58 0-58S58-46 58-4C58 40 30 66 0 66S-58 40-58-4Z", main)
            + svg.ellipse(0, 30, 30, 24, paper)
        + svg.path("M-16 8H16Q16 24 0 30Q-16 24-16 8Z", dark)
            + svg.stroke("M0 28V42", dark, 6, stroke_linecap="round") + _eyes(25, -14, 7,
            dark))


def _rabbit(inks: Inked) -> str:
    main, dark, paper = inks
    return (svg.placed(svg.ellipse(0, 0, 20, 58, main) + svg.ellipse(0, 6, 10, 42, dark), -30, -52, turn=-10)
        + svg.placed(svg.ellipse(0, 0, 20, 58, main) + svg.ellipse(0, 6, 10, 42, dark), 30, -52, turn=10)
        + svg.path("M-66 34C-66-10-34-22 0-22S66-10 66 34C66 80 34 98 0 98S-66 80-66 34Z", main)
            + svg.ellipse(0, 64, 28, 22, paper)
        + _eyes(28, 26, 8, dark) + svg.path(svg.polygon([(-10, 50), (10, 50), (0, 62)]), dark))


def _elephant(inks: Inked) -> str:
    main, dark, paper = inks
    return (svg.path("M-40-60C-92-84-110-20-90 24C-76 44-50 40-40 20ZM40-60C92-84 110-20 90 24"
        "C76 44 50 40 40 20Z", dark)
        + svg.path("M-50-40C-46-82 46-82 50-40C54 0 34 20 26 34C20 60 22 80 40 78C56 76 54 60 54 60"
            "C70 62 70 96 34 98C-2 98-6 60-24 34C-36"
            " 20-54 0-50-40Z", main)
        + svg.path("M-32 24Q-46 50-40 66Q-26 56-18 40ZM34 22Q40 34 38 48Q28 44 24 38Z", paper)
            + _eyes(26, -22, 7, dark))


def _bird(inks: Inked) -> str:
    main, dark, paper = inks
    return (svg.path("M-60-30C-60-64-10-72 6-40C10-20 40-10 96-70C100 10 60 76-6 76C-30 76-40 66-52 60"
        "C-10 56-60 10-60-30Z", main)
        + svg.path("M-6-20C10 10 50 6 90-44C86 20 50 52 10 46C-14 40-20 10-6-20Z", dark)
            + svg.path(svg.polygon([(-56, -44), (-96, -28),
            (-58, -22)]), dark) + svg.circle(-32, -36, 8, paper))


def _deer(inks: Inked) -> str:
    main, dark, paper = inks
    return (svg.stroke("M-18-36C-30-60-60-56-66-96M-40-58C-30-70-34-84-30-96M-56-66Q-76-66-84-80M18-36"
        "C30-60 60-56 66-96M40-58C30-70 34-84"
        " 30-96M56-66Q76-66 84-80", dark, 9, stroke_linecap="round") + svg.path(_both((-34, -22), (-86, -34),
            (-44, 4)), dark)
        + svg.path(svg.polygon([(-38, -34), (38, -34), (44, 0), (20, 84), (0, 98), (-20, 84), (-44, 0)]),
            main)
        + svg.path(svg.polygon([(-20, 56), (20, 56), (16, 84), (0, 96), (-16, 84)]), paper)
            + svg.path(svg.polygon([(-14, 72), (14, 72),
            (0, 88)]), dark) + _eyes(25, 6, 7, dark))


_DRAWN: Mapping[str, Callable[[Inked], str]] = {
    "fox": _fox, "wolf": _wolf, "bear": _bear, "panda": _panda, "whale": _whale, "cat": _cat, "dog": _dog,
        "owl": _owl, "lion": _lion,
    "rabbit": _rabbit, "elephant": _elephant, "bird": _bird, "deer": _deer,
}
_ALIKE: Mapping[str, str] = {
    "spouting-whale": "whale", "orca": "whale", "rabbit-face": "rabbit", "bunny": "rabbit",
        "polar-bear": "bear", "polar_bear": "bear",
    "cat-face": "cat", "dog-face": "dog", "black-cat": "cat", "dove": "bird", "swallow": "bird",
        "sparrow": "bird", "stag": "deer",
    "moose": "deer", "puppy": "dog", "kitten": "cat", "panda-face": "panda", "robin": "bird",
}


def named(picture: str) -> str:
    """The mark that stands for a picture, or ""."""
    name = picture.rpartition(":")[2]
    name = _ALIKE.get(name, name)
    return name if name in _DRAWN else ""


def mark(name: str, inks: Inked) -> str:
    """One mark about the origin, 200 units high."""
    return _DRAWN[name](inks)
