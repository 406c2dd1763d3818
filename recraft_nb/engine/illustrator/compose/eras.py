"""Hands of an age or a surface: the woodblock print, art deco, chalk on slate, the light of old films."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import backdrops, hands, mounts
from recraft_nb.engine.illustrator.compose.restyle import Shape, is_words, redrawn
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.drafts import INDOORS

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.recipe import Recipe

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

#: Prussian blue, its washes, ochre, vermilion, moss and the paper.
UKIYO = ("#16264a", "#2f5a8c", "#6f9ab3", "#bfd3cf", "#f3e6c8", "#dfbf7f", "#c8573a", "#e3a184", "#5f7a52",
    "#2f4038", "#80614a", "#fbf3df")
#: Midnight, peacock, gold, ivory, oxblood.
DECO = ("#0f1424", "#17344a", "#20625f", "#6fa59a", "#b98f35", "#dcb85c", "#f3e3b8", "#7d2f2b", "#c9704f",
    "#fbf5e4")
_GOLD, _NIGHT = "#d2a84a", "#0f1424"
_PICTURES = ("scene", "portrait")
_SLATE = "#223030"


def woodblock(document: str, recipe: Recipe, page: float) -> str:
    """Fine indigo key lines, a sky that deepens upward, a margin of paper and a red cartouche."""
    done = hands.outlined(document, "#1b2238", 3.0, page)
    if recipe.brief.template not in _PICTURES:
        return done
    w, h = mounts.size(document)
    shade = (f'<linearGradient id="bokashi" x1="0" y1="0" x2="0" y2="1">'
        f'<stop offset="0" stop-color="{UKIYO[0]}"'
        f' stop-opacity="0.85"/><stop offset="1" stop-color="{UKIYO[1]}" stop-opacity="0"/></linearGradient>')
    deep = svg.rect(0, 0, w, h * 0.26, "url(#bokashi)")
    done = mounts.before(done, mounts.AFTER_SKY, f"<defs>{shade}</defs>{deep}")
    k = min(w, h)
    rim = k * 0.032
    frame = (svg.path(f"{svg.rounded(0, 0, w, h, 0)}{svg.rounded(rim, rim, w - 2 * rim, h - 2 * rim, 0)}",
        "#f3e6c8", fill_rule="evenodd") + svg.stroke(svg.rounded(rim, rim, w - 2 * rim, h - 2 * rim, 0),
        "#1b2238", k * 0.004))
    x, y, a, b = w - rim - k * 0.105, rim + k * 0.035, k * 0.07, k * 0.19
    seal = svg.rect(x, y, a, b, "#b8432f", k * 0.004) + svg.rect(x + a * 0.1, y + a * 0.1, a * 0.8,
        b - a * 0.2,
        "#f7ecd2")
    for j in range(3):
        top = y + b * (0.12 + 0.27 * j)
        seal += svg.stroke(svg.d("M", x + a * 0.26, top + b * 0.05, "h", a * 0.48), "#1b2238", k * 0.006)
        seal += svg.stroke(svg.d("M", x + a * (0.5 if j != 1 else 0.38), top, "v", b * 0.19), "#1b2238",
            k * 0.006)
        seal += svg.stroke(svg.d("M", x + a * 0.3, top + b * (0.16 if j % 2 else 0.12), "l", a * 0.4,
            b * (0.0 if j % 2 else 0.06)), "#1b2238", k * 0.006)
    return mounts.over(done, f'<g id="frame">{frame}{seal}</g>')


def deco(document: str, recipe: Recipe, page: float) -> str:
    """Gold key lines, a sunburst in the sky, a stepped gold frame with fans in its corners."""
    done = hands.outlined(document, _GOLD, 2.4, page)
    if recipe.brief.template not in (*_PICTURES, "poster"):
        return done
    w, h = mounts.size(document)
    k = min(w, h)
    printed = recipe.brief.template == "poster"
    rays = "".join(svg.path(svg.polygon([(w / 2, h * 0.6), (w / 2 + w * (j - 8.3) * 0.4, -h * 0.5),
        (w / 2 + w * (j - 7.7) * 0.4, -h * 0.5)]), _GOLD, opacity=0.3) for j in range(17))
    done = done if printed else mounts.before(done, mounts.AFTER_SKY, rays)
    rim = k * 0.045
    band = svg.path(f"{svg.rounded(0, 0, w, h, 0)}{svg.rounded(rim, rim, w - 2 * rim, h - 2 * rim, 0)}",
        _NIGHT,
        fill_rule="evenodd")
    lines = ""
    kept = 2 if printed else 3
    for inset, weight, step in ((0.4, 0.006, 0.0), (0.72, 0.003, 0.0), (1.3, 0.005, 1.6))[:kept]:
        i, s = rim * inset, rim * step
        corners = [(i + s, i), (w - i - s, i), (w - i - s, i + s), (w - i, i + s), (w - i, h - i - s),
            (w - i - s, h - i - s), (w - i - s, h - i), (i + s, h - i), (i + s, h - i - s), (i, h - i - s),
            (i, i + s), (i + s, i + s)]
        lines += svg.stroke(svg.polygon(corners), _GOLD, k * weight, stroke_linejoin="miter")
    fans = ""
    for x, y, turn in ((0.0, 0.0, 0), (w, 0.0, 90), (w, h, 180), (0.0, h, 270)):
        fan = ""
        for r, paint in ((0.135, _NIGHT), (0.12, _GOLD), (0.112, _NIGHT), (0.085, _GOLD), (0.078, _NIGHT),
            (0.05, _GOLD)):
            fan += svg.path(svg.d("M0,0H", k * r, "A", k * r, k * r, "0 0 1 0", k * r, "Z"), paint)
        for j in (1, 2, 3, 4):
            fan += svg.placed(svg.stroke(svg.d("M", k * 0.05, "0H", k * 0.116), _GOLD, k * 0.003), 0, 0,
                turn=18 * j)
        # Words stand near the corners of what is printed.
        fans += svg.placed(fan, x, y, 0.46 if printed else 1.0, turn=turn)
    return mounts.over(done, f'<g id="frame">{band}{lines}{fans}</g>')


def slate(document: str, recipe: Recipe, page: float) -> str:
    """Chalk on a blackboard: strong pale outlines, bodies rubbed in thinly."""
    board = recipe.background if recipe.background and color.lab(recipe.background)[0] < 0.4 else _SLATE

    def change(shape: Shape) -> str:
        if shape.size >= page * 0.99:
            return shape.drawn(fill=board)
        words = is_words(shape)
        if shape.opacity < 0.6 and not words:
            return ""
        l, c, h = color.lch(shape.fill or shape.stroke or "#ffffff")
        dust = color.from_lch(max(0.82, min(0.97, l)), min(0.13, c * 0.95), h)
        if not shape.fill:
            return shape.drawn(fill="none", stroke=dust, stroke_width=max(2.4, min(shape.width, 7.0)))
        if words or 0 < shape.size < 14:
            return shape.drawn(fill=dust)
        # The sky and the ground stay the board's; things are rubbed in by how light they are.
        held = shape.layer in ("sky", "ground", "foreground")
        rubbed = color.mix(board, dust, (0.12 if held else 0.28) + (0.14 if held else 0.46) * max(0.0,
            l - 0.25))
        return shape.drawn(fill=rubbed, stroke=dust, stroke_width=5.6 if shape.subject else 3.4)

    return redrawn(document, change)


def film(document: str, recipe: Recipe, _page: float) -> str:
    """The light of a crime film: a blind's stripes across a room, a cone of lamplight in the street."""
    if recipe.brief.template not in _PICTURES:
        return document
    w, h = mounts.size(document)
    if recipe.brief.setting in INDOORS | backdrops.INDOORS:
        slats = "".join(svg.path(svg.polygon([(-w * 0.1, y), (w * 1.1, y - h * 0.34),
            (w * 1.1, y - h * 0.34 + h * 0.05), (-w * 0.1, y + h * 0.05)]), "#000000", opacity=0.26)
            for y in (h * (0.1 * j) for j in range(14)))
        return mounts.before(document, mounts.SUBJECTS, svg.rect(0, 0, w, h, "#000000", opacity=0.16) + slats)
    x = w * (0.25 if recipe.layout.hero_x > 0.5 else 0.75)
    dark = svg.path(svg.polygon([(x, -h * 0.05), (x - w * 0.42, h), (0, h), (0, 0)]), "#000000", opacity=0.5)
    dark += svg.path(svg.polygon([(x, -h * 0.05), (x + w * 0.42, h), (w, h), (w, 0)]), "#000000", opacity=0.5)
    return mounts.before(document, mounts.SUBJECTS, dark)
