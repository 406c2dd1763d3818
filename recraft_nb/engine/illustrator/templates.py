"""Which composition draws a brief: a scene, or one of the pictures that are built in a way of their own."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from recraft_nb.engine.illustrator.compose import exposed
from recraft_nb.engine.illustrator.compose.printed.apps import screens
from recraft_nb.engine.illustrator.compose.printed.charts import infographics, networks
from recraft_nb.engine.illustrator.compose.printed.lines import one_line
from recraft_nb.engine.illustrator.compose.printed.logos import monograms, wreaths
from recraft_nb.engine.illustrator.compose.printed.pages import (
    banners,
    borders,
    bursts,
    cards,
    carriers,
    certificates,
    hangers,
    headers,
    labels,
    menus,
    panels,
    plates,
)
from recraft_nb.engine.illustrator.compose.printed.patterns import (
    animal_prints,
    flowing,
    ground_tiles,
    shape_grounds,
)
from recraft_nb.engine.illustrator.compose.printed.signage import public_signs, sign_plates
from recraft_nb.engine.illustrator.compose.printed.words import chalkboards, neon_signs, stuffed
from recraft_nb.engine.illustrator.language.inference import drawn_as
from recraft_nb.engine.illustrator.language.lexicon import default_lexicon
from recraft_nb.engine.illustrator.parse import PRINT_TEMPLATES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.brief import Brief

    _Way = tuple[Callable[[Brief], bool], Mapping[str, Any]]

_FRIENDLY = re.compile(
    r"\bmascot\b.*\b(waving|holding|friendly|running|dancing|jumping|smiling|wearing)\b|"
    r"\b(friendly|cute|smiling|happy|cheerful)\b.*\bmascot\b"
)
_SOFT_COLORS = re.compile(
    r"\b(?:pastels?|soft|candy) (?:colou?r|tone|shade|palette)s?\b|\bpastels?$|, pastel\b"
)
_PIN = re.compile(
    r"\b(?:enamel|lapel|hard enamel|soft enamel) pins?\b|\bpin badge\b|\b(?:fridge )?magnet\b|"
    r"\bkeychains?\b"
)
_IN_LINES = re.compile(r"\bline[- ]?(?:art|drawings?|work)\b|\bin outlines?\b")
_WITH_PHOTO = re.compile(r"\bwith (?:an? |the )?(?:[a-z]+ )?(?:photo|photograph|picture) of\b")
_WASHED = re.compile(r"\bwater ?colou?rs?\b|\bpaint(?:ed|ing)\b|\bwash\b")
_READS_MENU = re.compile(
    r"\b(?:reading|holding|studying|looking at) (?:an? |the |her |his |their )?(?:\w+ )?menus?\b"
)
_SPLASHED = re.compile(
    r"\b(?:paint|ink|colou?r|water ?colou?r|watercolor) (?:\w+ )?(?:splash(?:es)?|splatters?|stains?|"
    r"blots?|washes?)\b"
    r"(?: background| texture| backdrop)?"
)
_LOGO = re.compile(r"\blogos?\b")

# Who asks, and what then changes in the brief. All that ask are heard, the last one wins.
_EACH: tuple[_Way, ...] = (
    (cards.asked, {"template": "card"}),
    (plates.asked, {"template": "plate", "style": ""}),
    (networks.asked, {"template": "network"}),
    (banners.asked, {"template": "banner"}),
)
# Of these the first that asks is taken.
_LETTERS: tuple[_Way, ...] = (
    (wreaths.asked, {"template": "wreath", "subjects": ()}),
    (monograms.asked, {"template": "monogram", "subjects": ()}),
)
_PRINTED: tuple[_Way, ...] = (
    (public_signs.asked, {"template": "public_sign", "style": "", "setting": "studio"}),
    (shape_grounds.is_town, {"template": "skyline", "style": "", "subjects": ()}),
    (menus.asked, {"template": "menu", "style": ""}),
    (labels.asked, {"template": "label", "style": ""}),
    (screens.asked, {"template": "screen", "style": "", "setting": "studio"}),
    (headers.asked, {"template": "header"}),
    (one_line.of_poster, {"template": "one_line", "style": "", "setting": "studio"}),
    (one_line.asked, {"template": "one_line", "style": "", "setting": "studio"}),
    (flowing.asked, {"template": "flowing"}),
    (certificates.asked, {"template": "certificate"}),
    (chalkboards.asked, {"template": "chalkboard"}),
    (hangers.asked, {"template": "hanger", "style": ""}),
    (bursts.asked, {"template": "burst", "style": ""}),
    (sign_plates.asked, {"template": "sign_plate", "style": ""}),
    (borders.asked, {"template": "border"}),
    (carriers.asked, {"template": "carrier"}),
    (neon_signs.asked, {"template": "neon_sign"}),
)


def templated(brief: Brief) -> Brief:
    """The brief with the composition that it asks for."""
    said = brief.prompt.lower()
    if brief.template == "badge" and not brief.text and _FRIENDLY.search(said):
        # Somebody who greets is shown whole.
        whole = tuple(replace(s, picture=drawn_as(s.picture, in_print=False)) for s in brief.subjects)
        brief = replace(brief, template="scene", setting="studio", subjects=whole)
    if brief.template == "badge" and _PIN.search(said):
        # A pin of metal shows its thing cut out, in colours, and no seal around it.
        brief = _in_full(replace(brief, template="icon", moods=(*brief.moods, "sticker")))
    if stuffed.asked(brief) and brief.template in ("scene", "lettering"):
        # The letters are the picture, and their stuff no thing beside them.
        brief = replace(brief, template="lettering", subjects=())
    if infographics.asked(brief):
        # A simple diagram keeps its lines and arrows: they say what it explains.
        brief = replace(brief, template="diagram", style=infographics.hand(brief))
    for asked, changes in _EACH:
        brief = replace(brief, **changes) if asked(brief) else brief
    brief = _first(brief, _LETTERS)
    if brief.template == "lineart" and _LOGO.search(said):
        # A logo in lines is still a logo.
        brief = replace(brief, template="badge", style="", setting="studio")
    if brief.template == "poster" and _READS_MENU.search(said):
        # Who reads a menu is at a table, and the menu is in his hands.
        brief = replace(brief, template="scene", text=tuple(t for t in brief.text if t != "Menu"))
    if brief.style == "lit" and brief.template == "poster" and _WITH_PHOTO.search(said):
        # The photograph is on the poster, and the poster is none.
        brief = replace(brief, style="")
    if animal_prints.asked(brief):
        brief = replace(brief, template="pattern", subjects=(), style="")
    if (
        _SPLASHED.search(said)
        and brief.template in ("scene", "poster")
        and not brief.text
        and not brief.subjects
    ):
        brief = replace(brief, template="pattern", style="watercolor" if "water" in said else "")
    if shape_grounds.asked(brief):
        brief = shape_grounds.of_shapes(brief)
    if ground_tiles.asked(brief):
        brief = replace(brief, template="pattern")
    if brief.style == "pastel" and brief.template == "poster" and _SOFT_COLORS.search(said):
        # The page of printed matter in pastel colours is pale, and what is on it stays clear.
        brief = replace(brief, style="")
    if exposed.asked(brief):
        return replace(brief, template="exposure", style="")
    if panels.asked(brief):
        return panels.of_one_hero(brief)
    if borders.asked(brief) and _IN_LINES.search(said):
        brief = replace(brief, style="line")
    if carriers.asked(brief) and brief.style == "watercolor" and not _WASHED.search(said):
        # A book for children is no reason for letters that run.
        brief = replace(brief, style="")
    in_one_ink = brief.template in PRINT_TEMPLATES
    brief = _first(brief, _PRINTED)
    return _in_full(brief) if in_one_ink and carriers.asked(brief) else brief


def _in_full(brief: Brief) -> Brief:
    """The brief with pictures in colour in place of those in one ink."""
    lexicon = default_lexicon()
    found = ((s, lexicon.find(s.word.split())) for s in brief.subjects)
    return replace(brief, subjects=tuple(replace(s, picture=e.picture) if e else s for s, e in found))


def _first(brief: Brief, ways: tuple[_Way, ...]) -> Brief:
    return next((replace(brief, **changes) for asked, changes in ways if asked(brief)), brief)
