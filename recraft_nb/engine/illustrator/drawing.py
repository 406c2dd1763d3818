"""From an order to a drawing: parse, choose, compose, restyle, write."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from recraft_nb.engine.illustrator import Drawing, Order
from recraft_nb.engine.illustrator.compose import accents, exposed, looks, nature, portrait, scene, two_inks
from recraft_nb.engine.illustrator.compose.printed.apps import screens
from recraft_nb.engine.illustrator.compose.printed.charts import infographics, networks
from recraft_nb.engine.illustrator.compose.printed.icons import icon
from recraft_nb.engine.illustrator.compose.printed.lines import one_line
from recraft_nb.engine.illustrator.compose.printed.logos import badge, mascot, monograms, wreaths
from recraft_nb.engine.illustrator.compose.printed.pages import (
    banners,
    borders,
    bursts,
    cards,
    carriers,
    certificates,
    coloring,
    hangers,
    headers,
    labels,
    menus,
    panels,
    plates,
    poster,
)
from recraft_nb.engine.illustrator.compose.printed.patterns import flowing, pattern, shape_grounds
from recraft_nb.engine.illustrator.compose.printed.signage import public_signs, sign_plates
from recraft_nb.engine.illustrator.compose.printed.words import chalkboards, lettering, neon_signs, text
from recraft_nb.engine.illustrator.compose.relating import joined
from recraft_nb.engine.illustrator.ink import svg
from recraft_nb.engine.illustrator.language.lexicon import default_lexicon
from recraft_nb.engine.illustrator.meaning import shots
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.places import halves
from recraft_nb.engine.illustrator.recipe import Recipe, plan
from recraft_nb.engine.illustrator.templates import templated
from recraft_nb.engine.illustrator.understanding import understood

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.illustrator.brief import Brief


_SUBJECTS = ("subject", "behind")
_LIT_TOWNS = frozenset({"city", "street", "road", "alley", "square", "night market", "lantern market"})
_COMPOSERS = {
    "scene": scene.compose,
    "lineart": coloring.compose,
    "poster": poster.compose,
    "badge": badge.compose,
    "icon": icon.compose,
    "pattern": pattern.compose,
    "portrait": portrait.compose,
    "lettering": lettering.compose,
    "diagram": infographics.compose,
    "card": cards.compose,
    "plate": plates.compose,
    "banner": banners.compose,
    "network": networks.compose,
    "monogram": monograms.compose,
    "mascot": mascot.compose,
    "wreath": wreaths.compose,
    "certificate": certificates.compose,
    "chalkboard": chalkboards.compose,
    "header": headers.compose,
    "flowing": flowing.compose,
    "one_line": one_line.compose,
    "halves": halves.compose,
    "panels": panels.compose,
    "burst": bursts.compose,
    "hanger": hangers.compose,
    "border": borders.compose,
    "carrier": carriers.compose,
    "sign_plate": sign_plates.compose,
    "exposure": exposed.compose,
    "neon_sign": neon_signs.compose,
    "screen": screens.compose,
    "label": labels.compose,
    "menu": menus.compose,
    "skyline": shape_grounds.skyline,
    "public_sign": public_signs.compose,
}


def illustrate(order: Order) -> Drawing:
    """Draw an order; see :func:`recraft_nb.engine.illustrator.illustrate`."""
    return _drawn(planned(order), order.width, order.height)


def planned(order: Order) -> Recipe:
    """What an order would be drawn from, for who wants another part or look of it."""
    read = _without(parse(order.prompt, lexicon=default_lexicon()), order.negative_prompt)
    brief = templated(understood(read))
    if halves.asked(brief):
        # "A clean city" is one of the halves, and no style of the picture.
        simple = brief.style == "minimal" and "minimal" not in brief.prompt.lower()
        brief = replace(brief, template="halves", style="" if simple else brief.style)
    template = looks.template_of(order.style)
    if template and brief.template in ("scene", "lineart"):
        brief = replace(brief, template=template)  # type: ignore[arg-type]
    elif (
        (brief.template == "scene" or (brief.template == "lettering" and brief.subjects))
        and "sticker" in brief.moods
        and (brief.subjects or brief.text)
        and "sticker" in brief.prompt.lower()
    ):
        brief = replace(brief, template="icon")
    brief = _lit_by_neon(brief, chosen=bool(order.style))
    return plan(order, brief, looks.named(order.style, _hand(brief), brief.template))


def _lit_by_neon(brief: Brief, *, chosen: bool) -> Brief:
    """Where neon is the light of a town and not the hand that draws it.

    Args:
        brief: As it was read.
        chosen: A style was chosen besides the prompt.
    """
    if brief.style != "neon":
        return brief
    said = brief.prompt.lower()
    if brief.template == "portrait" and "cyberpunk" in said and "neon" not in said:
        # Somebody of that world, in colours; not drawn in tubes of light.
        return replace(brief, style="", light="night")
    if brief.setting in _LIT_TOWNS and not chosen:
        # The colours of its signs are not those of its walls.
        return replace(brief, style="urban glow" if "cyberpunk" in said else "", light="night", palette=())
    return brief


def _hand(brief: Brief) -> str:
    """The words of the look in which a brief is drawn."""
    if brief.template == "scene" and accents.kept(brief):
        return "ink accents"
    if two_inks.asked(brief):
        return "two inks"
    hand = shots.LOOK if shots.is_shot(brief) else looks.hand_of(brief.prompt, brief.style)
    if hand == "moody" and brief.light in ("night", "storm"):
        # It is dark there already, and what is to be seen stays to be seen.
        return ""
    if (
        brief.template == "icon"
        and brief.background in brief.palette[1:2]
        and hand in ("ink", "line", "noir", "minimal")
    ):
        # Ink on paper, in these two colours alone.
        return ""
    return hand


def redraw(recipe: Mapping[str, Any], width: int, height: int, only: str = "") -> Drawing:
    """Draw a recipe; see :func:`recraft_nb.engine.illustrator.redraw`."""
    return _drawn(Recipe.from_json(recipe), width, height, only)


def _without(brief: Brief, negative: str) -> Brief:
    """The brief without subjects that the negative prompt names."""
    banned = {w.strip(".,;").lower() for w in negative.split()} - {"no", "without", "a", "the"}
    if not banned:
        return brief
    gone = {i for i, s in enumerate(brief.subjects) if nature.names(s) & banned}
    subjects = joined.without(brief.subjects, gone)
    words = banned & {"text", "words", "letters", "typography"}
    return replace(brief, subjects=subjects, text=() if words else brief.text)


def _drawn(recipe: Recipe, width: int, height: int, only: str = "") -> Drawing:
    """Compose on a canvas whose shorter side has 1000 units, then change its hand."""
    short = min(width, height)
    canvas = svg.Canvas(round(width * 1000 / short, 1), round(height * 1000 / short, 1))
    _COMPOSERS.get(recipe.brief.template, scene.compose)(recipe, canvas)
    if recipe.text_layout and not recipe.no_text:
        text.laid_out(canvas, recipe.text_layout, _ground(canvas))
    if only:
        kept = {
            n: parts for n, parts in canvas.layers.items() if n.startswith(_SUBJECTS) == (only == "subjects")
        }
        canvas.layers = kept
    if only == "backdrop":  # each thing a group of its own, so that one can be taken away
        canvas.layers = {n: [f"<g>{part}</g>" for part in parts] for n, parts in canvas.layers.items()}
    flat = canvas.document(recipe.brief.prompt[:200], width, height)
    document, pixels = looks.applied(flat, recipe, canvas.width)
    return Drawing(document, recipe.to_json(), pixels)


def _ground(canvas: svg.Canvas) -> str:
    """About the colour on which laid-out words stand: the sky's middle."""
    found = list(svg.colors_in("".join(canvas.layers.get("sky", [])[:1]) + "".join(canvas.defs[:1])))
    return found[len(found) // 2] if found else "#808080"
