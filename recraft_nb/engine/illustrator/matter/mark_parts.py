"""What a logo or a badge is said to show, thing by thing, where its reading left one out or took another."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.language.grammar import DETERMINERS, NUMBERS, kinds_by_word, word_set
from recraft_nb.engine.illustrator.language.inference import drawn_as
from recraft_nb.engine.illustrator.language.lexicon import singulars
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.language.lexicon import Lexicon

# What a word shows on a mark, where it is something else, or worn by somebody, in a scene.
_ON_MARKS: Mapping[str, str] = kinds_by_word({
    "prop:hand_weight": "dumbbell dumbbells barbell barbells weights kettlebell",
    "prop:cook_hat": "chef-hat chefs-hat chef's-hat cook-hat toque cook's-hat",
    "prop:comb": "comb combs",
    "paw-prints": "paw paws paw-print paw-prints pawprint",
    "barber-pole": "barber-pole barber's-pole barber-stripes",
    "prop:treble_clef": "clef treble-clef",
    "prop:gavel": "gavel",
    "prop:tent": "tent tents",
    "wrench": "wrench wrenches spanner",
    "droplet": "water-drop drop droplet water-drops",
})  # fmt: skip
_CUE = re.compile(r"\b(?:with|featuring|showing|depicting|including)\s+(?:an? |the )?")
_END = re.compile(
    r"\b(?:called|named|saying|reading|that|which|in (?:the )?(?:\w+ )?(?:style|colou?rs?|lines?)|on "
    r"(?:an? |the )|"
    r"for (?:an? |the |my |our )|and the (?:words?|name|text|letters?)|words?|text|inside|around|wearing|"
    r"holding)\b"
)
_BETWEEN = re.compile(r"\s*(?:,|;|&|\+|\band\b)\s*")
_SKIPPED = frozenset({*DETERMINERS, *NUMBERS, "and", "its", "some", "little", "small", "big", "simple"})
_PLAIN_WORDS = word_set(
    "circle round shape outline outlines border frame ribbon banner shield background style font lettering"
    " letters text name words colors colours lines line initials details stars star tones accents "
    "typography"
    " design slogan year tagline gradient shadow vibe feel theme look touch negative space"
)
_LONGEST = 3
_MOST = 3


def with_parts(brief: Brief, lexicon: Lexicon) -> Brief:
    """The brief of a mark with everything that is named after "with"; any other is given back as it is.

    Args:
        brief: Of a logo, a badge or one icon.
        lexicon: The pictures.
    """
    if brief.template != "badge":
        return brief
    shown = _once(tuple(_as_mark(s) for s in brief.subjects))
    said = brief.prompt.lower()
    for text in brief.text:
        said = said.replace(text.lower(), " ")
    for piece in listed(said):
        if len(shown) >= _MOST or _is_shown(piece, shown) or all(w in vocabulary().colors for w in piece):
            continue
        picture = _pictured(piece, said, lexicon)
        if picture and picture not in [s.picture for s in shown]:
            shown = (*shown, Subject(" ".join(piece), picture))
    land = _LANDS.get(brief.setting, "")
    if land and len(shown) == 1 and shown[0].picture in ("sun", "full-moon", "crescent-moon", "prop:tent"):
        # "A mountain sunrise" has its mountain.
        shown = (Subject(brief.setting, land), *shown)
    shown = _without_trade(shown, said)
    if "ice cream" in said and "cream" not in said.replace("ice cream", " "):
        # The name of the sweet is no colour.
        shown = tuple(replace(s, color=None) if s.color == _CREAM else s for s in shown)
    if len(shown) > len(brief.subjects) and all(s.relation is None for s in shown):
        shown = tuple(sorted(shown, key=lambda s: said.find(s.word.lower())))
    return replace(brief, subjects=shown)


_LANDS: Mapping[str, str] = {
    "mountain": "prop:peaks",
    "forest": "evergreen-tree",
    "sea": "water-wave",
    "beach": "palm-tree",
    "desert": "cactus",
}
_TRADES = re.compile(
    r"(?:shop|salon|school|studio|club|clinic|company|firm|store|agency|service|bar|barber|barbershop|"
    r"bakery|cafe|"
    r"dentist|plumber|florist|restaurant|academy|center|centre|farm|brewery|team)$"
)


def _without_trade(shown: tuple[Subject, ...], said: str) -> tuple[Subject, ...]:
    """The things without the sign of the trade itself, where two others are named for its mark."""
    cue = _CUE.search(said)
    if cue is None or len(shown) < _MOST:
        return shown
    after = [s for s in shown if s.word.lower().split()[-1] in said[cue.end() :]]
    trade = [s for s in shown if s not in after and _TRADES.search(s.word.lower())]
    if len(after) < 2 or not trade:
        return shown
    return tuple(replace(s, relation=None, other=None) for s in shown if s not in trade)


_CREAM = (236, 220, 192)


def _once(shown: tuple[Subject, ...]) -> tuple[Subject, ...]:
    """Of a trade and its thing, "dentist logo, a smiling tooth", the one of which more is said."""
    if len(shown) != 2 or shown[0].picture != shown[1].picture or any(s.color for s in shown):
        return shown
    return (replace(max(shown, key=lambda s: len(s.traits)), relation=None, other=None),)


def listed(said: str) -> list[list[str]]:
    """The words of each thing that follows a "with", without articles and numbers."""
    cue = _CUE.search(said)
    if cue is None:
        return []
    rest = _END.split(said[cue.end() :][:160])[0]
    pieces = [[w.strip(".,!?") for w in p.split() if w not in _SKIPPED] for p in _BETWEEN.split(rest)]
    colors = vocabulary().colors
    # "Brown on cream" names no cream.
    named = [p for p in pieces if " ".join(p) not in colors and not {*p} <= {*colors, "on"}]
    return [p for p in named if 0 < len(p) <= _LONGEST and not {*p} & _PLAIN_WORDS]


def _is_shown(piece: Sequence[str], shown: Sequence[Subject]) -> bool:
    forms = {piece[-1], *singulars(piece[-1])}
    return any(
        forms & {form for w in s.word.lower().split() for form in (w, *singulars(w))}
        or s.picture.rpartition(":")[2].split("_")[-1] in forms
        for s in shown
    )


def _pictured(piece: Sequence[str], said: str, lexicon: Lexicon) -> str:
    """The picture of a thing by its own words, the longest name first."""
    spans = [*(piece[start:] for start in range(len(piece))), *([word] for word in piece[:-1])]
    for span in spans:
        name = _ON_MARKS.get("-".join(span)) or (
            "barber-pole" if span == ["pole"] and "barber" in said else ""
        )
        if name:
            return name
        entry = lexicon.find(list(span)) or lexicon.find([*span[:-1], singulars(span[-1])[-1]])
        if entry is not None and entry.sure:
            key = drawn_as(entry.picture, in_print=True)
            return key if things.has_drawing(key) and not key.startswith("figure:") else ""
    return ""


def _as_mark(subject: Subject) -> Subject:
    """The subject by the picture that is clear on a mark."""
    words = subject.word.lower().split()
    name = _ON_MARKS.get("-".join(words)) or _ON_MARKS.get(words[-1] if words else "")
    if not name or not things.has_drawing(name):
        return subject
    free = subject.relation == "wearing" and name == "prop:cook_hat"
    kept = replace(subject, relation=None, other=None) if free else subject
    return replace(kept, picture=name)
