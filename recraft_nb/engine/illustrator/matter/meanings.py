"""What a motto is about: kindness is two children who hug, reading is a child with a book."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.compose.printed.pages import trimmings
from recraft_nb.engine.illustrator.parse import parse

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief

# Words of mottos, and what shows them; the first that is found counts.
_SHOWN: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(rf"\b(?:{words})\b"), shown)
    for words, shown in (
        (r"wash (?:your|my|our) hands|hand ?washing|clean hands|germs?", "a smiling bar of soap"),
        (
            r"be kind|kindness|kind words|be nice|be a friend|friends?|friendship|hugs?|bullying",
            "two children hugging",
        ),
        (r"brush your teeth|healthy teeth|dental|dentist", "a smiling tooth and a toothbrush"),
        (
            r"read(?:ing)?|books? (?:week|day|club|fair)|get lost in a book|story ?time",
            "a child reading a book",
        ),
        (r"save water|every drop", "a smiling drop of water"),
        (
            r"save (?:the|our) (?:planet|earth)|earth day|love (?:the|our) (?:planet|earth)",
            "a smiling globe",
        ),
        (r"save the bees", "a smiling bee and a daisy"),
        (r"save the ocean|clean seas?", "a whale"),
        (r"recycl\w+|reduce,? reuse", "a recycling bin"),
        (r"turn off the lights?|save energy", "a light bulb"),
        (
            r"eat (?:your )?(?:veggies|vegetables|healthy|greens)|healthy eating",
            "a carrot, a broccoli and a tomato",
        ),
        (r"drink (?:more )?water|stay hydrated", "a glass of water"),
        (r"be brave|courage|brave", "a lion"),
        (
            r"dream big|follow your dreams|reach for the stars|sweet dreams",
            "a child sitting on a crescent moon",
        ),
        (r"never give up|keep going|keep climbing", "a mountain with a flag"),
        (r"good luck|lucky", "a four leaf clover"),
        (r"home sweet home|new home|housewarming", "a house"),
        (r"bon voyage|safe travels|happy travels", "a suitcase and a globe"),
        (r"stay safe|safety first", "a hard hat"),
        (r"no smoking", "a no smoking sign"),
        (r"think before|think|ideas?|be curious|stay curious", "a light bulb"),
        (r"work hard|you can do it|teamwork|together", "three children holding hands"),
        (r"be yourself|shine|you are (?:a star|special|amazing|loved)|believe", "a smiling star"),
        (r"listen", "an ear"),
        (r"grow|growth mindset|bloom", "a sunflower"),
        (r"quiet|silence|shh+", "a sleeping owl"),
        (r"coffee", "a cup of coffee"),
        (r"adopt|rescue", "a dog and a cat"),
        (r"vote", "a ballot box"),
        (r"smile|be happy|good vibes|have a nice day|good morning", "a smiling sun"),
        (r"good night", "a smiling moon"),
        (r"farm fresh|fresh eggs", "a hen"),
        (r"aloha|beach", "a palm tree"),
        (r"slow down|take your time", "a turtle"),
    )
)  # fmt: skip


def meant(brief: Brief) -> Brief:
    """The brief of a poster that names nothing but its words, with what those words are about.

    Args:
        brief: One that shows something of its own is given back as it is.
    """
    left, _ = trimmings.without(brief)
    shows = any(things.has_drawing(s.picture) for s in left.subjects)
    if brief.template != "poster" or shows or not brief.text or brief.background is not None:
        return brief
    said = " ".join(brief.text).lower().replace("\u2019", "'")
    shown = next((shown for words, shown in _SHOWN if words.search(said)), "")
    if not shown:
        return brief
    own = tuple(s for s in parse(shown).subjects if things.has_drawing(s.picture))
    around = tuple(
        replace(s, other=None, relation=None) for s in brief.subjects if things.has_drawing(s.picture)
    )
    return replace(brief, subjects=own + around) if own else brief
