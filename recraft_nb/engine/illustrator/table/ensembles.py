"""Reads what comes as one: cones by flavour, a box of doughnuts, a tea set, curry and rice, bouquets."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.ink.color import hexa
from recraft_nb.engine.illustrator.language.grammar import NUMBER_WORDS, number, word_set
from recraft_nb.engine.illustrator.language.lexicon import names_one_of
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary
from recraft_nb.engine.illustrator.props.food.confections import FLAVOUR, FLAVOURS, PIECES
from recraft_nb.engine.illustrator.props.pen.look import color_of_part
from recraft_nb.engine.illustrator.props.plants.bouquet import FLOWERS
from recraft_nb.engine.illustrator.wares.fare import named_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.illustrator.brief import Brief


@dataclass(frozen=True, slots=True)
class _Ensemble:
    """Words that ask for something, the drawing that has it all, and what is then not drawn again."""

    asked: re.Pattern[str]
    picture: str
    shown: frozenset[str]
    setting: str = "table"


_FLAVOURED = frozenset(FLAVOURS)
_TASTES: Mapping[str, str] = {name: name for name in FLAVOURS}
_ENSEMBLES = (
    _Ensemble(
        re.compile(r"\bice[- ]creams? (?:cones?|scoops?)\b|\bgelato cones?\b"
                   r"|\bcones? (?:of|with) (?:\w+ ){0,2}"
                   r"(?:ice cream|gelato)\b"),
        "prop:ice_cone", _FLAVOURED | word_set("cone ice cream gelato scoop"), "studio",
    ),
    _Ensemble(
        re.compile(r"\bbox (?:of|with|full of|filled with) (?:\w+ ){0,3}(?:donuts|doughnuts)\b"
                   r"|\b(?:donut|doughnut) box\b|\b(?:donuts|doughnuts) in (?:an? |the )?(?:\w+ )?box\b"),
        "prop:doughnut_box", _FLAVOURED | word_set("box donut doughnut sprinkle icing glaze"),
    ),
    _Ensemble(
        re.compile(r"\bcupcakes (?:\w+ ){0,4}on (?:an? )?(?:\w+ ){0,2}stand\b|"
                   r"\bcupcakes? (?:tower|stand|tree|display)\b|\b(?:tower|tiers?|stand|pyramid)"
                   r" (?:of|with|full of) "
                   r"(?:\w+ ){0,3}cupcakes\b"),
        "prop:cupcake_stand", word_set("cupcake stand tower tier frosting icing"),
    ),
    _Ensemble(
        re.compile(r"\bcurry\b.*\brice\b|\brice and curry\b|\bchicken tikka\b|\bbutter chicken\b"),
        "prop:curry_plate", word_set("curry rice chicken naan bread plate bowl dish roti"
                                     " tikka butter basmati chickpea vegetable"),
    ),
    _Ensemble(
        re.compile(r"\b(?:tea|coffee) set\b|\bafternoon tea\b"),
        "prop:tea_set", word_set("tea set teapot cup teacup saucer tray coffee"),
    ),
    _Ensemble(
        re.compile(r"\b(?:espresso|coffee|cappuccino|barista) (?:machine|maker)\b"),
        "prop:espresso_machine", word_set("machine maker espresso coffee barista"), "kitchen",
    ),
    _Ensemble(
        re.compile(r"\bcaprese\b|\bmozzarella\b.*\btomato|\btomato(?:es)?\b.*\bmozzarella\b"),
        "prop:caprese", word_set("caprese salad mozzarella tomato basil plate cheese leaf dish oil"),
    ),
    _Ensemble(
        re.compile(r"\bbento\b|\blunch ?box\b"), "bento-box",
        word_set("bento box lunchbox lunch rice salmon fish vegetable egg broccoli carrot sushi shrimp meat"
                 " chicken tofu sandwich apple grape fruit salad edamame"),
    ),
)  # fmt: skip
_SHAKES: Mapping[str, str] = {
    "smoothie": "prop:smoothie", "smoothies": "prop:smoothie", "milkshake": "prop:milkshake",
    "milkshakes": "prop:milkshake", "shake": "prop:milkshake", "frappe": "prop:milkshake",
}  # fmt: skip
_ON_SHAKES = word_set("cream whip cherry straw sprinkle foam")
_JAMS: Mapping[str, tuple[int, int, int]] = {
    "strawberry": (201, 45, 62),
    "raspberry": (181, 32, 74),
    "cherry": (150, 24, 48),
    "apricot": (236, 150, 46),
    "orange": (240, 140, 40),
    "peach": (240, 160, 90),
    "blueberry": (74, 66, 140),
    "plum": (107, 58, 122),
    "blackberry": (72, 40, 90),
    "fig": (110, 50, 80),
    "lemon": (240, 210, 70),
    "berry": (160, 40, 90),
}
_NOT_THESE = re.compile(
    r"\b(?:icons?|logo|pattern|stickers?|poster|truck|shop|stand with|cart|character|kawaii|face|"
    r"eating|recipe|pizza|sandwich|pasta|panini|toast|board|platter|skewers?|powder|paste|leaf|leaves|bowl|bowls)\b"
)
_HOW_MANY = re.compile(rf"\b(\d{{1,2}}|{NUMBER_WORDS}|dozen)\b")
_DOZEN = 12
_BOUQUET = re.compile(r"\b(?:bouquets?|bunch(?:es)? of)\b")
_IN_BUNCH: Mapping[str, str] = {
    "prop:rose": "rose", "rose": "rose", "tulip": "tulip", "sunflower": "sunflower", "prop:daisy": "daisy",
    "prop:lavender": "lavender", "prop:peony": "peony", "prop:hydrangea": "hydrangea",
}  # fmt: skip
_TIED = re.compile(
    r"\b((?:(?:dark|light|pale|navy|dusty|sage|olive|royal|baby|sky|deep|bright|hot) )?\w+) "
    r"(?:(?:satin|silk|velvet|linen|lace|kraft|tissue|wrapping) )?(ribbon|bow|string|twine|paper)\b"
)
_NATURAL = frozenset({"kraft"})
_GREENS = word_set(
    "eucalyptus greenery leaf fern foliage ribbon bow string twine paper breath gypsophila sage"
)


def assembled(brief: Brief) -> Brief:
    """The brief with one drawing for what comes as one; any other is given back as it is."""
    said = brief.prompt.lower()
    alive = any(s.picture.startswith(("figure:", "animal:")) for s in brief.subjects[:1])
    if brief.template not in {"scene", "lineart"} or alive or "sticker" in brief.moods:
        return brief
    if _BOUQUET.search(said):
        return _bound(brief)
    people = any(s.picture.startswith("figure:") for s in brief.subjects)
    if _NOT_THESE.search(said) or people:
        return brief
    for ensemble in _ENSEMBLES:
        if ensemble.asked.search(said):
            return _as_one(brief, ensemble, said)
    return _shaken(brief, said)


def _as_one(brief: Brief, ensemble: _Ensemble, said: str) -> Brief:
    gone = {k for k, s in enumerate(brief.subjects) if names_one_of(s.word, ensemble.shown)}
    first = next((brief.subjects[k] for k in sorted(gone)), None)
    rest = tuple(replace(s, relation=None, other=None) for s in without(brief.subjects, gone))
    rest = tuple(s for s in rest if s.picture)
    tastes = list(dict.fromkeys(named_in(re.findall(r"[a-z]+", said), _TASTES, 0)))
    drawn = Subject(
        first.word if first else "dish", ensemble.picture, color=first.color if first else None, scale=1.35
    )
    found = _HOW_MANY.search(said)
    many = (_DOZEN if found.group(1) == "dozen" else number(found.group(1))) if found else 0
    mine: tuple[Subject, ...] = (drawn,)
    if ensemble.picture == "prop:ice_cone":
        mine = _cones(drawn, tastes, many or (first.count if first else 1), said)
    elif ensemble.picture == "prop:doughnut_box":
        box = next((s.color for s in brief.subjects if names_one_of(s.word, {"box"})), None)
        mine = (replace(drawn, color=box, traits=(f"{PIECES}{many or 6}",)),)
    elif ensemble.picture == "prop:curry_plate":
        mine = (replace(drawn, traits=tuple(t for t in ("naan", "green") if t in said), color=None),)
        rest = ()
    elif ensemble.picture == "prop:cupcake_stand":
        mine = (replace(drawn, color=_frosting(brief) or drawn.color),)
    elif ensemble.picture == "bento-box":
        mine = (replace(drawn, count=first.count if first else 1, color=None),)
    place = ensemble.setting if brief.setting in {"studio", "meadow", "room", "kitchen"} else brief.setting
    place = "studio" if brief.background is not None else place
    rest = tuple(replace(s, count=1) if s.picture == "prop:scones" else s for s in rest)
    return replace(brief, subjects=(*mine, *rest), setting=place)


def _cones(cone: Subject, tastes: list[str], many: int, said: str) -> tuple[Subject, ...]:
    """Each cone with its flavour; one cone with all of them where only one is asked for."""
    if many <= 1 or not tastes:
        several = re.search(r"\b(?:two|three|double|triple) scoops?\b", said)
        traits = tuple(FLAVOUR + taste for taste in tastes)
        if several and len(tastes) < 2:
            traits = (traits or (f"{FLAVOUR}strawberry",)) * (3 if several.group(0)[0] == "t" else 2)
        count = 1 if several else max(1, many)
        return (replace(cone, count=count, traits=traits, color=None if traits else cone.color),)
    each = [many // len(tastes) + (k < many % len(tastes)) for k in range(len(tastes))]
    return tuple(
        replace(cone, count=count, traits=(FLAVOUR + taste,), color=None)
        for taste, count in zip(tastes, each, strict=True)
        if count
    )


def _frosting(brief: Brief) -> tuple[int, int, int] | None:
    """The colour that the icing is said to have."""
    return next(
        (
            paint
            for s in brief.subjects
            if (paint := color_of_part(s.traits, ("frosting", "icing", "cream"))) is not None
        ),
        None,
    )


def _shaken(brief: Brief, said: str) -> Brief:
    """Smoothies and shakes in their glass, in the colour of what is in them."""
    tastes = named_in(re.findall(r"[a-z]+", said), _TASTES, 0)
    shakes = {k for k, s in enumerate(brief.subjects) if s.word.split()[-1] in _SHAKES}
    if not shakes:
        return _preserved(brief, said)
    # A shake has its cream and its cherry; what a smoothie is made of lies beside it, small.
    gone = {k for k, s in enumerate(brief.subjects) if s.relation == "on" and s.other in shakes}
    gone |= {k for k, s in enumerate(brief.subjects) if names_one_of(s.word, _ON_SHAKES) and k not in shakes}
    brief = replace(brief, subjects=without(brief.subjects, gone))
    place = "table" if brief.setting == "studio" and brief.background is None else brief.setting
    subjects = tuple(
        replace(
            s,
            scale=1.5,
            picture=_SHAKES[s.word.split()[-1]],
            traits=(*s.traits, *(FLAVOUR + taste for taste in tastes[:1])),
        )
        if s.word.split()[-1] in _SHAKES and s.picture == "bubble-tea"
        else replace(s, scale=0.7 * s.scale)
        if s.relation == "with"
        else s
        for s in brief.subjects
    )
    return replace(brief, subjects=subjects, setting=place)


def _preserved(brief: Brief, said: str) -> Brief:
    """Jars of jam have labels of their own, and the colour of their fruit."""
    if not any(s.picture == "prop:jam" for s in brief.subjects):
        return brief
    paint = next((color for fruit, color in _JAMS.items() if fruit in said), None)
    gone = {k for k, s in enumerate(brief.subjects) if names_one_of(s.word, {"label", "lid"})}
    subjects = tuple(
        replace(s, color=s.color or paint) if s.picture == "prop:jam" else s for s in brief.subjects
    )
    return replace(brief, subjects=without(subjects, gone))


def _bound(brief: Brief) -> Brief:
    """A bouquet of several flowers: all of them are bound in it."""
    at = next((k for k, s in enumerate(brief.subjects) if s.picture == "prop:wrapped_bouquet"), None)
    if at is None:
        return brief
    held = {
        k: _IN_BUNCH[s.picture]
        for k, s in enumerate(brief.subjects)
        if s.picture in _IN_BUNCH and s.other == at
    }
    greens = {k for k, s in enumerate(brief.subjects) if names_one_of(s.word, _GREENS) and k != at}
    tied = _ribbon(brief.prompt.lower())
    if not held:
        own = brief.subjects[at]
        bouquet = replace(own, traits=(*own.traits, *tied))
        subjects = tuple(bouquet if k == at else s for k, s in enumerate(brief.subjects))
        return replace(brief, subjects=without(subjects, greens), setting=_bouquet_place(brief))
    bunches = tuple(
        f"{FLOWERS}{kind}:11:{hexa(paint) if (paint := brief.subjects[k].color) else ''}"
        for k, kind in held.items()
    )
    old = tuple(t for t in brief.subjects[at].traits if not t.startswith(FLOWERS))
    bouquet = replace(brief.subjects[at], traits=(*old, *bunches, *tied))
    subjects = tuple(bouquet if k == at else s for k, s in enumerate(brief.subjects))
    return replace(brief, subjects=without(subjects, {*held} | greens), setting=_bouquet_place(brief))


def _bouquet_place(brief: Brief) -> str:
    free = brief.background is None and "background" not in brief.prompt
    loose = brief.setting in {"studio", "garden", "meadow"} and "garden" not in brief.prompt
    return "table" if loose and free else brief.setting


def _ribbon(said: str) -> tuple[str, ...]:
    """The trait of a ribbon of the colour that is said, and of the paper around it."""
    found = {part: paint for paint, part in _TIED.findall(said)}
    known = vocabulary().colors
    return tuple(f"{paint} {part}" for part, paint in found.items() if paint in known or paint in _NATURAL)
