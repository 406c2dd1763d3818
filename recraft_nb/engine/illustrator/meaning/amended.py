"""What a brief means beyond its nouns: a moon asleep in a cap, a chart on a board, a network as a tree."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.acted import contests
from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.ink.color import hexa
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.places import conditions
from recraft_nb.engine.illustrator.props.food.cuts import CUT_OF

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.illustrator.brief import Brief

_MOONS: Mapping[str, str] = {
    "full-moon": "prop:moon_face",
    "crescent-moon": "prop:moon_face",
    "sun": "prop:sun_face",
}
_FACED = word_set("sleepy sleeping asleep dreaming tired yawning smiling happy sad crying grinning cheerful")
_WORN = {"nightcap": "nightcap", "cap": "nightcap", "hat": "nightcap", "sunglasses": "sunglasses",
         "shades": "sunglasses"}  # fmt: skip
_CHARTS = frozenset({"bar-chart", "prop:pie_chart", "icon:chart-pie", "chart-increasing", "chart-decreasing"})
_BOARDS = frozenset({"prop:whiteboard"})
_ABSTRACT = re.compile(
    r"\babstract\b.*\b(?:waves?|(?:flowing|curv(?:ed|ing|y)|wavy|glowing|data) (?:\w+ ){0,4}(?:lines?|"
    r"curves?|streams?|ribbons?))\b|"
    r"\b(?:flowing|wavy) (?:\w+ ){0,4}(?:lines|curves|ribbons)\b|\bwaves? of (?:data|sound|light|energy|"
    r"colou?rs?|information)\b"
)
_AS_TREE = re.compile(
    r"\b(?:as|like|shaped like|in the (?:shape|form) of|into)\s+(?:an? |the )?(?:\w+ )?tree\b"
)
_ON_CLOTH = re.compile(
    r"\bon (?:an? |the )?(?:\w+ ){0,2}(?:cloth|linen|towel|napkin|tea ?towel|tablecloth)\b"
)
_WITH_LIME = re.compile(r"\bwith\b.*\b(lime|lemon)s?\b")
_DISHES = frozenset({"prop:taco", "taco", "burrito", "animal:fish", "prop:platter", "shrimp", "fried-shrimp"})

_QUEST = re.compile(
    r"\b(?:pixel art|pixel|8[ -]bit|16[ -]bit|rpg|dungeon|quest|sword|shield|dragon|fantasy"
    r"|castle|goblins?|tavern)\b"
)
_MASKED = re.compile(r"\b(?:super\w*|masks?|masked|flying|flies|comic|city|batman)\b")


def amended(brief: Brief) -> Brief:
    """The brief with such things shown as they are meant.

    Args:
        brief: As it was read.
    """
    if brief.template == "pattern" and _ABSTRACT.search(brief.prompt.lower()):
        return replace(brief, subjects=(), motif="waves")
    if brief.template not in {"scene", "lineart", "poster"}:
        return brief
    brief = _of_games(_with_faces(_one_cake(brief)))
    brief = _on_boards(brief)
    return conditions.in_conditions(contests.contested(_grown(_wedged(_on_cloth(brief)))))


def _of_games(brief: Brief) -> Brief:
    """The hero of a game or of a tale has a tunic, a sword and a shield, and no mask."""
    text = brief.prompt.lower()
    if not _QUEST.search(text) or _MASKED.search(text):
        return brief
    subjects = (
        replace(s, picture="figure:hero") if s.picture == "figure:superhero" else s for s in brief.subjects
    )
    return replace(brief, subjects=tuple(subjects))


def _one_cake(brief: Brief) -> Brief:
    """The word "birthday" is no second cake."""
    cakes = [k for k, s in enumerate(brief.subjects) if s.picture == "prop:cake"]
    gone = {k for k in cakes if brief.subjects[k].word == "birthday"}
    return (
        replace(brief, subjects=without(brief.subjects, gone)) if gone and len(cakes) > len(gone) else brief
    )


def _with_faces(brief: Brief) -> Brief:
    """A sun or a moon that sleeps, smiles or wears something has a face."""
    said = {word.strip(".,!?") for word in brief.prompt.lower().split()}
    subjects, gone = list(brief.subjects), set[int]()
    for at, subject in enumerate(subjects):
        face = _MOONS.get(subject.picture, "")
        worn = {
            k: _WORN[s.word.split()[-1]]
            for k, s in enumerate(subjects)
            if s.other == at and s.relation in {"with", "wearing", "in", "on"} and s.word.split()[-1] in _WORN
        }
        asked = _FACED & {*subject.traits} or ("face" in said and len(subjects) == 1)
        if not face or not (worn or asked):
            continue
        paints = [s for k, s in enumerate(subjects) if k in worn]
        traits = (*subject.traits, *worn.values())
        if paints and paints[0].color:
            traits = (*traits, f"cap:{hexa(paints[0].color)}")
        subjects[at] = replace(subject, picture=face, traits=traits)
        gone |= {*worn}
    return replace(brief, subjects=without(tuple(subjects), gone))


def _on_boards(brief: Brief) -> Brief:
    """A chart on a board is drawn on the board."""
    subjects, gone = list(brief.subjects), set[int]()
    for at, subject in enumerate(subjects):
        board = subject.other
        if subject.picture in _CHARTS and board is not None and subjects[board].picture in _BOARDS:
            kind = "pie" if "pie" in subject.picture + subject.word else "bars"
            subjects[board] = replace(subjects[board], traits=(*subjects[board].traits, f"chart:{kind}"))
            gone.add(at)
            for k, other in enumerate(subjects):
                if other.other == at:
                    subjects[k] = replace(other, other=board, relation="beside")
    return replace(brief, subjects=without(tuple(subjects), gone)) if gone else brief


def _wedged(brief: Brief) -> Brief:
    """Limes and lemons that come with a dish are wedges."""
    if not any(s.picture in _DISHES for s in brief.subjects):
        return brief

    def cut(subject: Subject) -> Subject:
        name = subject.word.split()[-1].removesuffix("s")
        if name not in {"lime", "lemon"} or subject.picture not in {"prop:lemon", "lemon"}:
            return subject
        return replace(subject, picture="prop:fruit_wedge", traits=(CUT_OF + name,), count=2, color=None)

    subjects = tuple(cut(s) for s in brief.subjects)
    named = _WITH_LIME.search(brief.prompt.lower())
    if named and not any(named.group(1) in s.word for s in subjects):
        # "Lime and cilantro" was read as the colour of the herb.
        below = next((k for k, s in enumerate(subjects) if s.picture == "prop:plate"), 0)
        of = named.group(1)
        wedge = Subject(of, "prop:fruit_wedge", 2, relation="beside", other=below, traits=(CUT_OF + of,))
        subjects = (*subjects, wedge)
    return replace(brief, subjects=subjects)


def _on_cloth(brief: Brief) -> Brief:
    """A loaf that lies on a cloth shows the cloth."""
    if not _ON_CLOTH.search(brief.prompt.lower()):
        return brief
    subjects = tuple(
        replace(s, traits=(*s.traits, "cloth")) if s.picture == "prop:round_loaf" else s
        for s in brief.subjects
    )
    return replace(brief, subjects=subjects)


def _grown(brief: Brief) -> Brief:
    """A network that is drawn as a tree grows like one."""
    at = next((k for k, s in enumerate(brief.subjects) if s.picture == "prop:network"), None)
    if at is None:
        return brief
    if not _AS_TREE.search(brief.prompt.lower()):
        return brief
    tree = replace(brief.subjects[at], traits=("tree",), relation=None, other=None)
    return replace(brief, subjects=(tree,))
