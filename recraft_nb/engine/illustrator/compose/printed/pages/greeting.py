"""Cards, invitations and leaflets in a soft tone: a friendly picture, large clear words, something around."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.logos import emblem
from recraft_nb.engine.illustrator.compose.printed.pages import tones, trimming_shapes, trimmings
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.ink import color, outlines, svg

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.compose.inks import Inks
    from recraft_nb.engine.illustrator.compose.printed.pages.tones import Tone
    from recraft_nb.engine.illustrator.compose.printed.pages.word_places import Placed
    from recraft_nb.engine.illustrator.ink.chance import Chance
    from recraft_nb.engine.illustrator.recipe import Recipe

_LONG = 26  # letters that want three lines rather than two
_UNDER = ("balloons", "bunting")  # what is above everything else, so that words go below


def compose(recipe: Recipe, canvas: svg.Canvas, tone: Tone, words: str, told: Placed | None = None) -> None:
    """Draw a card.

    Args:
        recipe: Of a poster.
        canvas: Drawn on.
        tone: Of its occasion.
        words: To be spelled, "" for none.
        told: The words by their places, where the prompt names these.
    """
    chance = recipe.chance("layout").stream("greeting")
    page = tones.page_of(tone, recipe)
    said = recipe.brief
    brief, asked = trimmings.without(said)
    recipe = emblem.free(recipe, brief)
    w, h, u = canvas.width, canvas.height, canvas.short
    canvas.add(
        "sky", svg.rect(0, 0, w, h, canvas.linear([(0, color.lit(page.ground, 0.02)), (1, page.ground)]))
    )
    has_hero = emblem.drawable(recipe)
    framed = bool({*asked} & {*trimmings.FRAMES})
    low = bool({*asked} & {*_UNDER}) or (has_hero and chance.chance(0.3))
    also = ""
    if told is not None and has_hero and (told.top or told.bottom):
        # One side takes the words as usual, the other what is left.
        low, words, also = (False, told.top, told.bottom) if told.top else (True, told.bottom, "")
    tall = (0.2 if len(words) < _LONG and "\n" not in words else 0.27) * h if words else 0.0
    side = 0.22 if "balloons" in asked else 0.1
    if not has_hero:
        field = (w / 2, h / 2, 0.0, 0.0)
        box = (w * 0.23, h * 0.36, w * 0.54, h * 0.28) if framed else (w * 0.16, h * 0.3, w * 0.68, h * 0.4)
    else:
        top, bottom = (0.08 * h, h * 0.9 - tall) if low else (h * 0.1 + tall, h * (0.77 if also else 0.93))
        if "bunting" in asked:
            top += u * 0.1
        field = (w / 2, (top + bottom) / 2, w * (1 - 2 * side), (bottom - top) * 0.96)
        box = (w * 0.09, h * 0.92 - tall if low else h * 0.07, w * 0.82, tall)
        if framed:
            box = (w * 0.25, box[1], w * 0.5, box[3])
    if has_hero:
        _stand(canvas, chance.pick(tone.shape), page, field, low=low)
    if told is not None and not has_hero and (told.top or told.bottom):
        # Nothing is shown, and the words keep to their side of the page.
        left, wide = (w * 0.4, w * 0.52) if framed else (box[0], box[2])
        box = (left, h * ((0.2 if framed else 0.12) if told.top else 0.6), wide, box[3] * 0.8)
        words, also = (told.top, told.bottom) if told.top else (told.bottom, "")
    font = chance.pick(tone.fonts)
    boxes = [(words, box)] if words else []
    if also:
        boxes.append((also, (w * 0.12, h * 0.81, w * 0.76, h * 0.13)))
    written = [
        outlines.fit(text.lines_for(said_here, font, b[2], b[3]), _corners(*b), font)
        for said_here, b in boxes
    ]
    kept = [drawn.bbox for drawn in written]
    # Layers are drawn in the order in which they are first named: what is strewn is behind the hero.
    canvas.add("ornament", "<g/>")
    if has_hero:
        x, y, a, b = emblem.hero(recipe, canvas, (field[0], field[1], field[2] * 0.94, field[3]))
        kept.append((x - a * 0.5, y - b * 0.5, x + a * 0.5, y + b * 0.52))
        bow = trimmings.bow_of(said)
        if bow:
            # The stems of flowers are tied with it.
            canvas.add("subject-9", svg.placed(trimming_shapes.bow(u * 0.17, bow), x, y + b * 0.22))
    for name in asked or tone.decor[: 1 if has_hero else 2]:
        canvas.add("ornament", _strewn(name, said, page, (w, h), kept, chance))
    if tone.name == "fine" and not framed:
        canvas.add("frame", _fine_frame(w, h, u, page))
    for drawn in written:
        canvas.add("lettering", svg.path(drawn.d, _ink(page)))


def _strewn(
    name: str,
    said: Brief,
    page: Inks,
    size: tuple[float, float],
    kept: Sequence[trimmings.Box],
    chance: Chance,
) -> str:
    """One kind of what is strewn: in the colours and the number that were asked for."""
    named = trimmings.colors_of(said, name)
    paints = named or (page.main, page.second, color.mix(page.main, page.ground, 0.4))
    return trimmings.strew(
        name,
        size,
        kept,
        chance,
        paints,
        faces=trimmings.smiling(said),
        asked=bool(named),
        count=trimmings.number_of(said, name),
    )


def _corners(x: float, y: float, w: float, h: float) -> list[tuple[float, float]]:
    return [(x, y), (x + w, y), (x + w, y + h), (x, y + h)]


def _ink(page: Inks) -> str:
    return color.ink_on(page.ground, (page.ink, "#2b2740", "#fffaf0"), 4.0)


def _stand(
    canvas: svg.Canvas,
    kind: str,
    page: Inks,
    field: tuple[float, float, float, float],
    *,
    low: bool,
) -> None:
    """The soft shape before which the hero is."""
    w, h, u = canvas.width, canvas.height, canvas.short
    x, y, a, b = field
    soft = color.mix(page.second, page.ground, 0.35)
    paler = color.mix(page.main, page.ground, 0.62)
    foot = y + b * 0.5
    if kind in ("hill", "snow") and not low:
        paint = "#ffffff" if kind == "snow" else soft
        back = (
            color.mix(paint, page.ground, 0.5) if kind == "hill" else color.mix(page.second, "#ffffff", 0.72)
        )
        ridge = [
            (-0.05 * w, foot - b * 0.2),
            (w * 0.25, foot - b * 0.3),
            (w * 0.7, foot - b * 0.12),
            (w * 1.05, foot - b * 0.3),
        ]
        canvas.add("distance", svg.path(svg.below(ridge, h + 5), back))
        near = [(-0.05 * w, foot - b * 0.08), (w * 0.4, foot - b * 0.13), (w * 1.05, foot - b * 0.05)]
        canvas.add("distance", svg.path(svg.below(near, h + 5), paint))
    elif kind == "arch" and not low:
        r = min(a * 0.46, b * 0.5)
        canvas.add(
            "distance", svg.path(svg.rounded(x - r, y - b * 0.5, 2 * r, h - y + b * 0.5 + r, r), paler)
        )
    elif kind == "panel":
        canvas.add(
            "distance",
            svg.rect(
                x - a * 0.52,
                y - b * 0.52,
                a * 1.04,
                b * 1.06,
                color.mix(page.main, page.ground, 0.45),
                u * 0.05,
            ),
        )
    elif kind != "bare":
        r = min(a, b) * 0.52
        canvas.add(
            "distance",
            svg.circle(x, y, r, paler),
            svg.circle(x, y, r * 0.88, color.mix(paler, "#ffffff", 0.35)),
        )


def _fine_frame(w: float, h: float, u: float, page: Inks) -> str:
    m = u * 0.045
    return svg.stroke(svg.rounded(m, m, w - 2 * m, h - 2 * m, u * 0.01), page.main, u * 0.003)
