"""From an order to a drawing: parse, choose, compose, restyle, write."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from recraft_nb.engine.illustrator import (
    Drawing,
    Order,
    alfresco,
    boards,
    cakes,
    ensembles,
    garnished,
    meanings,
    overhead,
    pantry,
    printed_matter,
    rolled,
    shots,
    softened,
    stalls,
    strewn,
    svg,
    titled,
    trade_marks,
)
from recraft_nb.engine.illustrator.amended import amended
from recraft_nb.engine.illustrator.compose import looks, nature, portrait, scene, smiles
from recraft_nb.engine.illustrator.compose.printed import (
    badge,
    banners,
    cards,
    certificates,
    chalkboards,
    coloring,
    flowing,
    ground_tiles,
    headers,
    icon,
    infographics,
    lettering,
    mascot,
    monograms,
    networks,
    one_line,
    pattern,
    plates,
    poster,
    stuffed,
    text,
    wreaths,
)
from recraft_nb.engine.illustrator.compose.relating import armed, joined, seen_above, ventures
from recraft_nb.engine.illustrator.compose.scenery import tabletop
from recraft_nb.engine.illustrator.ideas import conceived
from recraft_nb.engine.illustrator.inference import drawn_as
from recraft_nb.engine.illustrator.lexicon import default_lexicon
from recraft_nb.engine.illustrator.locales import located
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.recipe import Recipe, plan

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.illustrator.brief import Brief


_FRIENDLY = re.compile(
    r"\bmascot\b.*\b(waving|holding|friendly|running|dancing|jumping|smiling|wearing)\b|"
    r"\b(friendly|cute|smiling|happy|cheerful)\b.*\bmascot\b"
)
_SOFT_COLORS = re.compile(
    r"\b(?:pastels?|soft|candy) (?:colou?r|tone|shade|palette)s?\b|\bpastels?$|, pastel\b"
)
_SUBJECTS = ("subject", "behind")
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
}


def illustrate(order: Order) -> Drawing:
    """Draw an order; see :func:`recraft_nb.engine.illustrator.illustrate`."""
    return _drawn(planned(order), order.width, order.height)


def planned(order: Order) -> Recipe:
    """What an order would be drawn from, for who wants another part or look of it."""
    read = _without(parse(order.prompt, lexicon=default_lexicon()), order.negative_prompt)
    read = mascot.staged(read)
    read = alfresco.set_out(stalls.set_up(garnished.garnished(cakes.iced(amended(conceived(located(read)))))))
    read = ventures.ventured(seen_above.seen_above(overhead.laid(pantry.laid_ready(read))))
    read = softened.softened(strewn.strewn(rolled.unrolled(boards.boarded(ensembles.assembled(read)))))
    brief = shots.staged(tabletop.settled_on(joined.join(armed.armed(read))))
    brief = titled.titled(meanings.meant(printed_matter.about(brief)), default_lexicon())
    brief = coloring.blank(titled.announced(smiles.with_faces(brief)))
    brief = trade_marks.of_trade(brief, default_lexicon())
    if brief.template == "badge" and not brief.text and _FRIENDLY.search(brief.prompt.lower()):
        # Somebody who greets is shown whole.
        whole = tuple(replace(s, picture=drawn_as(s.picture, in_print=False)) for s in brief.subjects)
        brief = replace(brief, template="scene", setting="studio", subjects=whole)
    if stuffed.asked(brief) and brief.template in ("scene", "lettering"):
        # The letters are the picture, and their stuff no thing beside them.
        brief = replace(brief, template="lettering", subjects=())
    if infographics.asked(brief):
        # A simple diagram keeps its lines and arrows: they say what it explains.
        brief = replace(brief, template="diagram", style=infographics.hand(brief))
    if cards.asked(brief):
        brief = replace(brief, template="card")
    if plates.asked(brief):
        brief = replace(brief, template="plate", style="")
    if networks.asked(brief):
        brief = replace(brief, template="network")
    if banners.asked(brief):
        brief = replace(brief, template="banner")
    if wreaths.asked(brief):
        brief = replace(brief, template="wreath", subjects=())
    elif monograms.asked(brief):
        brief = replace(brief, template="monogram", subjects=())
    if brief.template == "lineart" and re.search(r"\blogos?\b", brief.prompt.lower()):
        # A logo in lines is still a logo.
        brief = replace(brief, template="badge", style="", setting="studio")
    if ground_tiles.asked(brief):
        brief = replace(brief, template="pattern")
    brief = _printed(_in_soft_colors(brief))
    template = looks.template_of(order.style)
    if template and brief.template in ("scene", "lineart"):
        brief = replace(brief, template=template)  # type: ignore[arg-type]
    elif (
        brief.template == "scene"
        and "sticker" in brief.moods
        and brief.subjects
        and "sticker" in brief.prompt.lower()
    ):
        brief = replace(brief, template="icon")
    said = brief.prompt.lower()
    if brief.style == "neon" and brief.template == "portrait" and "cyberpunk" in said and "neon" not in said:
        # Somebody of that world, in colours; not drawn in tubes of light.
        brief = replace(brief, style="", light="night")
    if brief.style == "neon" and brief.setting in ("city", "street", "road") and not order.style:
        # Neon there is the town's own light, not the hand that draws it.
        brief = replace(brief, style="", light="night", prompt=brief.prompt)
    hand = shots.LOOK if shots.is_shot(brief) else looks.hand_of(brief.prompt, brief.style)
    if hand == "moody" and brief.light in ("night", "storm"):
        # It is dark there already, and what is to be seen stays to be seen.
        hand = ""
    if (
        brief.template == "icon"
        and brief.background in brief.palette[1:2]
        and hand in ("ink", "line", "noir", "minimal")
    ):
        # Ink on paper, in these two colours alone.
        hand = ""
    look = looks.named(order.style, hand, brief.template)
    return plan(order, brief, look)


def _in_soft_colors(brief: Brief) -> Brief:
    """Printed matter in pastel colours: its page is pale, and what is on it stays clear."""
    said = brief.prompt.lower()
    if brief.style == "pastel" and brief.template == "poster" and _SOFT_COLORS.search(said):
        return replace(brief, style="")
    return brief


def _printed(brief: Brief) -> Brief:
    """The brief with the kind of printed matter that has a composition of its own, if it is one."""
    if headers.asked(brief):
        return replace(brief, template="header")
    if one_line.asked(brief):
        return replace(brief, template="one_line", style="", setting="studio")
    if flowing.asked(brief):
        return replace(brief, template="flowing", subjects=brief.subjects)
    if certificates.asked(brief):
        return replace(brief, template="certificate")
    if chalkboards.asked(brief):
        return replace(brief, template="chalkboard")
    return brief


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
