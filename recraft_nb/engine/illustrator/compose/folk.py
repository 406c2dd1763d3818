"""Folk art: flat bright colours, a painted border of tulips, hearts and leaves, flowers on both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import hands, mounts
from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.recipe import Recipe

_RED, _YELLOW, _GREEN, _BLUE, _PINK, _CREAM = "#c8352b", "#f0a92e", "#3f7d4f", "#2f5f8f", "#e58a8f", "#fff6e0"
_GROUNDS = ("#1f2f3f", "#8f2420", "#22473f", "#1d1f2b")
_LINE, _MARGIN = "#1f2a3a", 0.125
_SHOWN = ("scene", "portrait", "poster")


def painted(document: str, recipe: Recipe, page: float) -> str:
    """The picture in a painted frame, a spray of flowers growing up at each side of it."""
    document = hands.outlined(document, _LINE, 3.0, page, everything=False)
    if recipe.brief.template not in _SHOWN:
        return document
    w, h = mounts.size(document)
    k = min(w, h)
    ground = recipe.chance("palette").stream("folk").pick(_GROUNDS)
    if recipe.brief.setting != "studio":
        document = mounts.before(document, mounts.AFTER_SKY, svg.rect(0, 0, w, h, _CREAM, opacity=0.55))
    spray = _spray(k)
    sides = svg.placed(spray, w * 0.075, h * 0.985) + svg.placed(spray, w * 0.925, h * 0.985, flip=True)
    document = mounts.before(document, mounts.SUBJECTS, f'<g id="sprays">{sides}</g>')
    x, y = w * _MARGIN, h * _MARGIN
    opening = svg.rounded(x, y, w - 2 * x, h - 2 * y, k * 0.05)
    rims = "".join(
        svg.stroke(
            svg.rounded(x - g, y - g, w - 2 * x + 2 * g, h - 2 * y + 2 * g, k * 0.05 + g), tint, k * wide
        )
        for g, tint, wide in ((k * 0.004, _YELLOW, 0.014), (k * 0.018, _RED, 0.008))
    )
    return mounts.mounted(
        document, _MARGIN - 0.045, svg.rect(0, 0, w, h, ground), opening, rims + _band(w, h, x, y, k)
    )


def _band(w: float, h: float, x: float, y: float, k: float) -> str:
    """Motifs along the four sides, alike from the middle of each side outward, a daisy in each corner."""
    done = ""
    for length, across, turn, ox, oy in (
        (w, y, 0, w / 2, 0.0), (w, y, 180, w / 2, h), (h, x, 90, w, h / 2), (h, x, 270, 0.0, h / 2),
    ):  # fmt: skip
        free = length / 2 - k * 0.14
        count = max(2, round(free / (k * 0.105)))
        row = svg.placed(_heart(k * 0.032, _RED), 0, across * 0.45)
        for j in range(1, count + 1):
            for side in (-1, 1):
                at = side * free * j / count
                motif = (
                    _tulip(k * 0.03, _YELLOW),
                    _leaves(k * 0.03),
                    _tulip(k * 0.03, _PINK),
                    _leaves(k * 0.03),
                )[j % 4]
                row += svg.placed(motif, at, across * 0.45, turn=side * 90)
        done += svg.placed(row, ox, oy, turn=turn)
    for a in (x * 0.46, w - x * 0.46):
        for b in (y * 0.46, h - y * 0.46):
            done += svg.placed(_daisy(k * 0.042), a, b)
    return done


def _spray(k: float) -> str:
    """A stem that grows up from (0, 0) with leaves in pairs, buds and a large flower."""
    stem = svg.stroke(
        svg.d("M0,0C", -k * 0.02, -k * 0.12, k * 0.05, -k * 0.22, k * 0.03, -k * 0.36), _GREEN, k * 0.011
    )
    done = stem
    for t, turn, tint in (
        (0.05, 62, _GREEN),
        (0.11, -64, _GREEN),
        (0.17, 58, _BLUE),
        (0.23, -60, _GREEN),
        (0.28, 56, _GREEN),
    ):
        done += svg.placed(svg.placed(_blade(k * 0.075, tint), 0, 0, turn=turn), k * 0.02 * t / 0.2, -k * t)
    done += svg.placed(_tulip(k * 0.036, _RED), -k * 0.055, -k * 0.2, turn=-40)
    done += svg.placed(_tulip(k * 0.034, _PINK), k * 0.1, -k * 0.16, turn=48)
    return done + svg.placed(_daisy(k * 0.062), k * 0.03, -k * 0.38)


def _blade(r: float, tint: str) -> str:
    body = svg.d(
        "M0,0C",
        -r * 0.42,
        -r * 0.3,
        -r * 0.3,
        -r * 0.85,
        0,
        -r,
        "C",
        r * 0.3,
        -r * 0.85,
        r * 0.42,
        -r * 0.3,
        0,
        0,
        "Z",
    )
    return svg.path(body, tint) + svg.stroke(svg.d("M0", -r * 0.18, "V", -r * 0.8), _CREAM, r * 0.05)


def _leaves(r: float) -> str:
    """Three leaves on a twig that points up, about (0, 0)."""
    return "".join(svg.placed(_blade(r * 1.3, _GREEN), 0, r * 0.7, turn=turn) for turn in (-42, 42, 0))


def _tulip(r: float, tint: str) -> str:
    """A tulip that points up, about (0, 0)."""
    way = svg.d("M", -r * 0.8, -r * 0.9, "C", -r * 1.1, r * 0.5, -r * 0.4, r * 0.9, 0, r * 0.9)
    way += svg.d("C", r * 0.4, r * 0.9, r * 1.1, r * 0.5, r * 0.8, -r * 0.9)
    cup = way + svg.d("L", r * 0.4, -r * 0.25, "L0,", -r, "L", -r * 0.4, -r * 0.25, "Z")
    return (
        svg.path(cup, tint)
        + svg.placed(_blade(r * 0.9, _CREAM), 0, r * 0.65)
        + svg.circle(0, -r * 1.25, r * 0.16, _CREAM)
    )


def _heart(r: float, tint: str) -> str:
    return svg.path(svg.heart(r, 0.55), tint) + svg.circle(0, r * 0.05, r * 0.2, _CREAM)


def _daisy(r: float) -> str:
    """A flower of eight round petals, a dot on each."""
    petals = "".join(
        svg.placed(
            svg.ellipse(0, -r * 0.62, r * 0.3, r * 0.42, _RED if j % 2 else _PINK)
            + svg.circle(0, -r * 0.7, r * 0.09, _CREAM),
            0,
            0,
            turn=45 * j,
        )
        for j in range(8)
    )
    return petals + svg.circle(0, 0, r * 0.34, _YELLOW) + svg.circle(0, 0, r * 0.16, _BLUE)
