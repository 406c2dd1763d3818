"""Pages of a medieval manuscript: ink and flat pigments on parchment, patterned skies, a border of vines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import backdrops, hands, mounts
from recraft_nb.engine.illustrator.ink import svg
from recraft_nb.engine.illustrator.language.drafts import INDOORS

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.recipe import Recipe

#: Lapis, azurite, vermilion, rose, malachite, sage, gold, ochre, umber, ink, flesh, parchment, white lead.
PIGMENTS = ("#2c4a86", "#86a3bf", "#b33c28", "#d38f7c", "#47744a", "#9fb083", "#d2a23a", "#bd8342", "#6f4a2c",
    "#2a1c18", "#ecc7a2", "#f1e3c2", "#fbf4e0")  # fmt: skip
_INK, _GOLD, _RED, _BLUE, _GREEN, _PAGE = "#3a2418", "#d2a23a", "#b33c28", "#2c4a86", "#47744a", "#f0e2c0"
_MARGIN = 0.125
_SHOWN = ("scene", "portrait", "poster")


def page(document: str, recipe: Recipe, width: float) -> str:
    """The picture as a miniature on its page."""
    done = hands.outlined(document, _INK, 3.0, width)
    if recipe.brief.template not in _SHOWN:
        return done
    w, h = mounts.size(document)
    if recipe.brief.setting not in INDOORS | backdrops.INDOORS and recipe.background is None:
        done = mounts.before(done, mounts.AFTER_SKY, _diaper(w, h, recipe.brief.light))
    k = min(w, h)
    x, y = w * _MARGIN, h * _MARGIN
    opening = svg.rounded(x, y, w - 2 * x, h - 2 * y, 0)
    return mounts.mounted(done, _MARGIN, _parchment(w, h, k), opening, _border(w, h, x, y, k))


def _diaper(w: float, h: float, light: str) -> str:
    """A sky of lozenges, as painters had it before they painted air."""
    field, line, dot = (
        (_BLUE, _GOLD, "#f1e3c2") if light in ("night", "day", "storm") else (_RED, _GOLD, _GOLD)
    )
    if light in ("golden", "dawn"):
        field, line, dot = "#d9b04e", "#b8842c", _RED
    step = min(w, h) * 0.075
    across = "".join(svg.d("M", s * step, 0, "l", h, h) for s in range(-int(h / step) - 1, int(w / step) + 1))
    back = "".join(svg.d("M", s * step, 0, "l", -h, h) for s in range(int((w + h) / step) + 2))
    dots = "".join(
        svg.ring(i * step / 2, j * step / 2, step * 0.07)
        for i in range(int(2 * w / step) + 1)
        for j in range(int(2 * h / step) + 1)
        if (i + j) % 2
    )
    lines = svg.stroke(across + back, line, 2.0, opacity=0.75)
    return svg.rect(0, 0, w, h, field) + lines + svg.path(dots, dot)


def _parchment(w: float, h: float, k: float) -> str:
    worn = "".join(
        svg.ellipse(w * a, h * b, k * r, k * r * 0.7, "#d9bf8c", opacity=0.16)
        for a, b, r in (
            (0.02, 0.05, 0.3),
            (0.98, 0.5, 0.22),
            (0.4, 1.0, 0.34),
            (0.0, 0.8, 0.2),
            (0.9, 0.0, 0.2),
        )
    )
    return svg.rect(0, 0, w, h, _PAGE) + worn


def _border(w: float, h: float, x: float, y: float, k: float) -> str:
    """A gilt frame, and on the margin a vine with leaves and berries."""
    bar = k * 0.016
    box = (x - bar, y - bar, w - 2 * x + 2 * bar, h - 2 * y + 2 * bar)
    frame = svg.stroke(svg.rounded(*box, 0), _INK, bar * 1.9, stroke_linejoin="miter")
    frame += svg.stroke(svg.rounded(*box, 0), _GOLD, bar * 1.5, stroke_linejoin="miter")
    frame += svg.stroke(
        svg.rounded(*box, 0),
        _BLUE,
        bar * 0.55,
        stroke_dasharray=f"{svg.num(k * 0.09)} {svg.num(k * 0.09)}",
        stroke_linecap="butt",
    )
    frame += svg.stroke(
        svg.rounded(*box, 0),
        _RED,
        bar * 0.55,
        stroke_dasharray=f"{svg.num(k * 0.09)} {svg.num(k * 0.09)}",
        stroke_dashoffset=f"{svg.num(k * 0.09)}",
        stroke_linecap="butt",
    )
    vines = _vine(w - 2 * x, x * 0.42, k)
    upright = _vine(h - 2 * y, x * 0.42, k)
    sides = svg.placed(vines, x, y * 0.44) + svg.placed(vines, w - x, h - y * 0.44, turn=180)
    sides += svg.placed(upright, w - x * 0.44, y, turn=90) + svg.placed(upright, x * 0.44, h - y, turn=270)
    corners = "".join(
        svg.placed(_boss(k * 0.045), a, b) for a in (x * 0.5, w - x * 0.5) for b in (y * 0.5, h - y * 0.5)
    )
    return sides + frame + corners


def _vine(length: float, reach: float, k: float) -> str:
    """A stem in waves from 0 to ``length``, a leaf or a gold berry in each bend."""
    waves = max(3, round(length / (k * 0.12)))
    step = length / waves
    way = svg.d("M", 0, 0)
    leaves = ""
    for j in range(waves):
        side = -1 if j % 2 else 1
        way += svg.d("q", step / 2, side * reach * 0.95, step, 0)
        mx, leaf = (j + 0.5) * step, k * 0.021
        tint = (_RED, _BLUE, _GREEN)[j % 3]
        leaves += svg.placed(_leaf(leaf, tint), mx, -side * reach * 0.2, turn=90 - side * 90)
        for dx in (-0.42, 0.42):
            leaves += svg.circle(
                mx + dx * step * 0.5, -side * reach * 0.62, k * 0.0075, _GOLD, stroke=_INK, stroke_width=1.6
            )
        leaves += svg.placed(_leaf(leaf * 0.7, _GREEN), mx, side * reach * 0.72, turn=90 + side * 90)
    return svg.stroke(way, _GREEN, k * 0.005) + leaves


def _leaf(r: float, tint: str) -> str:
    """An ivy leaf that points up, its foot at (0, 0)."""
    body = svg.d(
        "M0,0C",
        -r * 1.5,
        -r * 0.2,
        -r * 1.5,
        -r * 1.5,
        -r * 0.6,
        -r * 1.2,
        "C",
        -r * 0.5,
        -r * 2.1,
        r * 0.5,
        -r * 2.1,
        r * 0.6,
        -r * 1.2,
        "C",
        r * 1.5,
        -r * 1.5,
        r * 1.5,
        -r * 0.2,
        0,
        0,
        "Z",
    )
    return svg.path(body, tint, stroke=_INK, stroke_width=1.6) + svg.stroke(
        svg.d("M0,0V", -r * 1.4), "#f1e3c2", 1.6
    )


def _boss(r: float) -> str:
    """A gilt square with a flower."""
    square = svg.rect(-r, -r, 2 * r, 2 * r, _GOLD, stroke=_INK, stroke_width=2.4)
    petals = "".join(
        svg.placed(svg.ellipse(0, -r * 0.45, r * 0.28, r * 0.4, _BLUE if j % 2 else _RED), 0, 0, turn=45 * j)
        for j in range(8)
    )
    return square + petals + svg.circle(0, 0, r * 0.2, "#fbf4e0", stroke=_INK, stroke_width=1.6)
