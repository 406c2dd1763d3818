"""The tone of printed matter: cheerful for a child's day, pale for a wedding, calm for a leaflet."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import inks
from recraft_nb.engine.illustrator.compose.inks import Inks

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.ink import outlines
    from recraft_nb.engine.illustrator.recipe import Recipe


@dataclass(frozen=True, slots=True)
class Tone:
    """How printed matter of an occasion looks.

    Attributes:
        name: Of the occasion.
        pages: Palettes to choose from.
        fonts: Faces to choose from.
        decor: What is strewn around where the prompt names nothing.
        shape: What the hero is in front of: "hill", "disc", "arch", "panel" or "bare".
    """

    name: str
    pages: tuple[Inks, ...]
    fonts: tuple[outlines.Font, ...]
    decor: tuple[str, ...]
    shape: tuple[str, ...]


CHEERFUL = Tone(
    "cheerful",
    (
        Inks("#fdf3d9", "#3d4a86", "#ff8fa3", "#8fd0e8", "#fffdf5"),
        Inks("#e3f4fb", "#2f5488", "#ffb84d", "#a9dfb4", "#ffffff"),
        Inks("#fde8ec", "#7a3f78", "#f58fb0", "#b9dcf2", "#fffafc"),
        Inks("#eaf6e3", "#2f6a58", "#f7a35c", "#f9d66b", "#fdfff8"),
    ),
    ("hand", "block", "display"),
    ("confetti", "stars"),
    ("hill", "disc"),
)
TENDER = Tone(
    "tender",
    (
        Inks("#fdf1ee", "#8a4a5c", "#f2b5ba", "#b9d3b4", "#fffaf8"),
        Inks("#f4f3e6", "#5c6b4a", "#e8b7a6", "#c3d2a8", "#fefdf6"),
        Inks("#f3eef8", "#5f4b82", "#cdb6e3", "#f3c3cf", "#fdfbff"),
        Inks("#fff6e2", "#7d5a3c", "#f5cf8e", "#f1b6a8", "#fffdf6"),
    ),
    ("hand", "serif"),
    ("flowers", "leaves"),
    ("disc", "arch"),
)
FINE = Tone(
    "fine",
    (
        Inks("#fbf8f2", "#55604f", "#b9c6ac", "#e6cfc4", "#ffffff"),
        Inks("#faf6f3", "#6b5648", "#dcb9a8", "#c7cfbb", "#ffffff"),
        Inks("#f6f7f9", "#44546b", "#b4c4d8", "#d9cdb8", "#ffffff"),
    ),
    ("serif", "hand"),
    ("sprigs",),
    ("bare",),
)
CALM = Tone(
    "calm",
    (
        Inks("#eef6f7", "#1f4e5c", "#8cc8cf", "#f6c9a6", "#ffffff"),
        Inks("#eef3fa", "#29466e", "#9fc0e6", "#f8d08b", "#ffffff"),
        Inks("#f1f6ec", "#2f5540", "#a8cf9c", "#f5d49a", "#ffffff"),
    ),
    ("sans-bold", "block"),
    (),
    ("disc", "panel"),
)
FESTIVE = Tone(
    "festive",
    (
        Inks("#e8f1f5", "#8f1f2f", "#c8423f", "#7fae8a", "#ffffff"),
        Inks("#fbf3e4", "#1f4d3a", "#c0392f", "#8db58f", "#fffdf6"),
        Inks("#dfeaf3", "#223f6b", "#b23a48", "#9dbcd8", "#ffffff"),
    ),
    ("serif", "hand", "block"),
    ("snowflakes",),
    ("snow",),
)
SPOOKY = Tone(
    "spooky",
    (
        Inks("#2c2350", "#ffe3b0", "#f58a2c", "#6b57a8", "#fff4df"),
        Inks("#f7d9a8", "#3a2350", "#f2842b", "#8a63b8", "#fff6e6"),
    ),
    ("block", "hand", "display"),
    ("stars",),
    ("disc", "hill"),
)
_TONES: Mapping[str, Tone] = {tone.name: tone for tone in (CHEERFUL, TENDER, FINE, CALM, FESTIVE, SPOOKY)}

_BOLD = re.compile(
    r"\b(?:retro|vintage|bold|grunge|rock|punk|metal|jazz|blues|techno|dj|gig|concert|circus|propaganda|movie|"
    r"film|band|boxing|wrestling|constructivist|bauhaus|deco|[2-9]0s|19\d0s|horror|gothic|"
    r"noir|neon|travel|tourism|railway|album|novel|thriller|dark|black|night|gaming|esports|psychedelic)\b"
)
_HEALTH = re.compile(
    r"\b(?:flu|vaccin\w*|clinic|dentist|dental|hospital|hygiene|leaflet|brochure|pamphlet|donor|"
    r"blood drive|mental health|wash your hands|safety)\b"
)
# The first of these that is found decides; a wedding's flowers are fine, and not a feast of spring.
_ASKED: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("spooky", re.compile(r"\b(?:halloween|spooky|trick or treat|haunted)\b")),
    ("fine", re.compile(
        r"\b(?:wedding|bridal|engagement|save the date|marriage|elegant|funeral|memorial|sympathy|"
        r"condolence|anniversary|vows?)\b"
    )),
    ("festive", re.compile(r"\b(?:christmas|xmas|noel|winter|season'?s greetings|holiday card)\b")),
    ("tender", re.compile(
        r"\b(?:valentine'?s?|mother'?s|thank(?:s| ?you)|get well|love|easter|spring|pastels?|tea|florist|"
        r"flower|floral|soft|gentle|delicate|new home|grandma|grandmother|miss you|bunny|bunnies)\b"
    )),
    ("cheerful", re.compile(
        r"\b(?:birthday|bday|kids?|child(?:ren)?(?:'s)?|nursery|baby|toddlers?|kindergarten|preschool|"
        r"classroom|school|teachers?|shower|playroom|playgroup|cute|fun|cheerful|happy|ice cream|lemonade|"
        r"picnic|party|congrat\w*|good luck|welcome|daycare|cupcakes?|bake sale|pets?|puppy|adoption|"
        r"library|story ?time|camp|farewell|retirement|graduation|family|carnival|fair|swim\w*)\b"
    )),
    ("calm", re.compile(
        r"\b(?:leaflet|brochure|pamphlet|clinic|health\w*|dentist|dental|hospital|doctor|yoga|meditation|flu|"
        r"vaccin\w*|hygiene|hands|wellness|spa|church|charity|donat\w*|donor|recycl\w*|safety|hotline|support|"
        r"awareness|presentation|report|title slide|slide|newsletter|community|volunteer\w*|garden|eco|"
        r"environment|webinar|seminar|conference|workshop|real estate|open house|cleaning|nurse|care|sleep|"
        r"reminder|mental|lost|missing|found|wanted|hiring|menu)\b"
    )),
)  # fmt: skip


def is_loud(brief: Brief) -> bool:
    """Whether a prompt asks for what is old-fashioned or bold."""
    return bool(_BOLD.search(brief.prompt.lower())) or brief.style in ("retro", "noir", "neon", "engraving")


def tone_of(brief: Brief) -> Tone | None:
    """The tone of what a prompt asks for; None where it is loud, or left open."""
    said = brief.prompt.lower().replace("\u2019", "'")
    named = said
    for words in brief.text:
        named = named.replace(words.lower(), " ")
    soft = brief.style in ("watercolor", "pastel")
    if _BOLD.search(named) or brief.style in ("retro", "noir", "neon", "engraving"):
        return None
    if _HEALTH.search(said):
        return CALM
    for text in (named, said):
        for name, pattern in _ASKED:
            if pattern.search(text):
                return TENDER if soft and name == "calm" else _TONES[name]
    return TENDER if soft else None


def page_of(tone: Tone, recipe: Recipe) -> Inks:
    """The palette of a page in a tone; colours and a ground that are asked for are kept."""
    chance = recipe.chance("palette")
    picked = chance.pick(tone.pages)
    if recipe.colors:
        asked = inks.from_colors(recipe.colors, chance, picked)
        paper = asked.ground if len(recipe.colors) > 1 else asked.pale
        picked = Inks(paper, asked.ink, asked.main, asked.second, "#ffffff")
    if recipe.background:
        picked = Inks(recipe.background, picked.ink, picked.main, picked.second, picked.pale)
    return picked
