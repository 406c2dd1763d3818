"""The conditions of contests and voyages: rough seas, floodlit nights, mud, club colours, coats of horses."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary
from recraft_nb.engine.illustrator.props.body.profile import SIDE
from recraft_nb.engine.illustrator.props.pen.look import SECOND
from recraft_nb.engine.illustrator.props.scenes.exploits import MUDDY
from recraft_nb.engine.illustrator.props.scenes.match import STRETCHED

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief, Rgb, Subject

_ROUGH = re.compile(
    r"\b(?:rough|stormy|gr[ae]y|choppy|raging|angry|wild|heavy|high|churning|dark|towering|huge|giant|crashing)"
    r" (?:and )?(?:\w+ )?(?:seas?|oceans?|waves|waters?|swell)\b"
)
_FAIR = word_set(
    "sunset sunrise sunny dawn golden sun calm bright tropical dusk evening morning night moonlit"
)
_SEAS = frozenset({"sea", "ocean", "harbor", "cliffs"})
_FLOODLIT = re.compile(r"\b(?:flood ?lights?|floodlit|stadium lights?|night (?:game|match))\b")
_BY_DAY = word_set("day daylight afternoon morning sunny sunset noon dawn sunrise")
_OLD = word_set("leather old vintage antique retro worn laced stitched 1930s 1950s 1920s 1900s")
_MUD = word_set("mud muddy muddied")
_BALLS = frozenset({"soccer-ball"})
_PITCH = word_set("pitch field match ground goal")
# The coats of horses, by the words that riders have for them.
_COATS: dict[str, Rgb] = {
    "chestnut": (160, 78, 38),
    "sorrel": (176, 92, 48),
    "bay": (118, 66, 36),
    "palomino": (226, 186, 116),
    "buckskin": (206, 168, 112),
    "dun": (190, 158, 116),
    "dapple": (158, 162, 170),
    "dappled": (158, 162, 170),
}
_HORSES = frozenset({"animal:horse", "animal:stabled_horse"})
_NEXT = 2
_GROOMS = word_set("brushing brushes brush grooming grooms groom combing currying")
_MOUTH = word_set("teeth tooth toothbrush")
_WORN = word_set(
    "scarf scarves flag flags shirt shirts jersey jerseys banner banners colours colors kit kits"
)


def in_conditions(brief: Brief) -> Brief:
    """The brief with its weather, its light and its colours as its sport or its voyage has them.

    Args:
        brief: Of a scene; any other is given back as it is.
    """
    if brief.template not in {"scene", "lineart"}:
        return brief
    text = brief.prompt.lower()
    words = [word.strip(".,!?;:\"'()") for word in text.split()]
    said = frozenset(words)
    brief = _floodlit(_at_sea(brief, text, said), text, said)
    return _groomed(_in_club_colors(_in_mud(_with_coats(brief, words), said), words, said), said)


def _at_sea(brief: Brief, text: str, said: frozenset[str]) -> Brief:
    """Rough or grey seas are under a dark sky, their waves high."""
    if brief.setting not in _SEAS or brief.light != "day" or said & _FAIR or not _ROUGH.search(text):
        return brief
    return replace(brief, light="storm")


def _floodlit(brief: Brief, text: str, said: frozenset[str]) -> Brief:
    """Floodlights are on when it is night."""
    if brief.light not in {"day", "overcast"} or said & _BY_DAY or not _FLOODLIT.search(text):
        return brief
    lamps = {k for k, s in enumerate(brief.subjects) if "light" in s.word}
    place = "stadium" if brief.setting in {"studio", "meadow", "street"} else brief.setting
    return replace(
        brief,
        light="night",
        setting=place,
        subjects=without(brief.subjects, lamps) if len(lamps) < len(brief.subjects) else brief.subjects,
    )


def _with_coats(brief: Brief, words: list[str]) -> Brief:
    """A chestnut horse is red-brown, a palomino golden."""
    coat = next((_COATS[w] for w in words if w in _COATS), None)
    if coat is None:
        return brief
    return replace(
        brief,
        subjects=tuple(
            replace(s, color=coat) if s.picture in _HORSES and s.color is None else s for s in brief.subjects
        ),
    )


def _in_mud(brief: Brief, said: frozenset[str]) -> Brief:
    """A ball of old is of leather panels with a lace; one on a muddy pitch lies in the mud."""
    if not said & (_OLD | _MUD):
        return brief

    def ball(s: Subject) -> Subject:
        if s.picture not in _BALLS or s.relation is not None or not (_OLD | _MUD) & {*s.traits, *said}:
            return s
        if not {*s.traits} & _OLD and not said & {"leather", "laced"}:
            return s
        muddy = (MUDDY,) if said & _MUD else ()
        return replace(
            s, picture="prop:leather_ball", color=None if "leather" in said else s.color, traits=muddy
        )

    subjects = tuple(ball(s) for s in brief.subjects)
    place = brief.setting
    if said & _PITCH and place in {"studio", "meadow"} and any(MUDDY in s.traits for s in subjects):
        place = "stadium"
    return replace(brief, subjects=subjects, setting=place)


def club_colors(words: list[str]) -> tuple[Rgb, ...]:
    """The colours named side by side before what fans wear: "red and black scarves".

    Args:
        words: Of the prompt in order, in lower case and without marks.
    """
    known = vocabulary().colors
    for at, word in enumerate(words):
        if word not in _WORN:
            continue
        named = [known[w] for w in words[max(0, at - 4) : at] if w in known]
        if len(named) >= _NEXT:
            return tuple(named[-_NEXT:])
    return ()


def _in_club_colors(brief: Brief, words: list[str], said: frozenset[str]) -> Brief:
    """Both colours of a club are worn, and scarves that are waved are held up."""
    colors = club_colors(words)
    stretch = bool(said & {"scarf", "scarves"} and said & word_set("waving holding raising waves hold up"))
    if not colors and not stretch:
        return brief
    subjects = []
    for s in brief.subjects:
        if s.picture != "figure:fan":
            subjects.append(s)
            continue
        traits = s.traits
        if colors:
            traits = (*traits, SECOND + "#{:02x}{:02x}{:02x}".format(*colors[1]))
        if stretch:
            traits = (STRETCHED, *(t for t in traits if not t.startswith("wields:") and t != "waving"))
        subjects.append(replace(s, color=colors[0] if colors else s.color, traits=traits))
    return replace(brief, subjects=tuple(subjects))


def _groomed(brief: Brief, said: frozenset[str]) -> Brief:
    """Who brushes an animal turns to it with a brush for its coat."""
    beast = next((k for k, s in enumerate(brief.subjects) if s.picture.startswith("animal:")), None)
    who = next((k for k, s in enumerate(brief.subjects) if s.picture.startswith("figure:")), None)
    if beast is None or who is None or not said & _GROOMS or said & _MOUTH:
        return brief
    subjects = list(brief.subjects)
    brush = next((k for k, s in enumerate(subjects) if s.picture in {"prop:toothbrush", "paintbrush"}), None)
    if brush is not None:
        subjects[brush] = replace(
            subjects[brush], word="brush", picture="prop:body_brush", relation="holding", other=who, scale=1.5
        )
    if subjects[beast].picture in _HORSES and SIDE not in subjects[who].traits:
        subjects[who] = replace(subjects[who], traits=(*subjects[who].traits, SIDE))
    return replace(brief, subjects=tuple(subjects))
