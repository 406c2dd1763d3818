"""What stories tell: heads in a bed under a quilt, tea for two, a fright in the dark, a giant to ride on."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.animals.antics import settle_animal_antics
from recraft_nb.engine.illustrator.animals.catches import settle_animal_catches
from recraft_nb.engine.illustrator.animals.deeds import settle_animal_deeds
from recraft_nb.engine.illustrator.animals.feats import settle_animal_feats
from recraft_nb.engine.illustrator.animals.lines import settle_animal_lines
from recraft_nb.engine.illustrator.animals.places import settle_animal_places
from recraft_nb.engine.illustrator.animals.ways import settle_animal_ways
from recraft_nb.engine.illustrator.compose.relating.gathered import GATHERED
from recraft_nb.engine.illustrator.doings.fables import settle_fables
from recraft_nb.engine.illustrator.doings.ties import TIE
from recraft_nb.engine.illustrator.language.drafts import ANIMATE, MOST_SUBJECTS, Draft
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.inference import drawn_as
from recraft_nb.engine.illustrator.props.beasts.beast import ABED
from recraft_nb.engine.illustrator.props.beasts.faces import FEELINGS
from recraft_nb.engine.illustrator.props.house.bedsteads import FOR, PATCHES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.language.drafts import Scene

# Animals whose head alone is known to lie on a pillow.
_HEADED = frozenset(
    f"animal:{name}"
    for name in word_set("""
        fox cat dog bear polar_bear tiger lion panda koala raccoon wolf rabbit hare mouse squirrel guinea_pig
        red_panda pig hamster mole dinosaur
    """)
)
_BEDDING = word_set(
    "bed beds quilt quilts blanket blankets duvet cover covers pillow pillows eiderdown bedspread"
)
_COVERED = re.compile(
    r"\b(?:under|beneath|in|into|inside|sharing)\b[^,.]*\b(?:bed|quilt|blankets?|duvet|covers|eiderdown)\b"
)
_IN_BED = re.compile(
    r"\b(?:bear|fox|mouse|rabbit|cat|dog|sick|ill|poorly) in (?:a |the |his |her |its )?bed\b"
)
_SLEEPS = word_set("sleeping asleep sleeps sleep snoring napping dreaming dozing tucked snuggled snuggling")
_PATCHED = re.compile(r"\b(patch\s?work|patches|quilt(?:ed)?)\b")
_TEA = re.compile(
    r"\btea[- ]?party\b|"
    r"\b(?:having|drinking|sharing|enjoying|take|taking|sipping|serving|have|drink|over|for|at)\b"
    r"[^,.]{0,24}\b(?:tea|teatime)\b|\btea (?:with|together|for two)\b"
)
_AT_TEA = word_set("""
    tea party cup cups teacup teacups teapot table tables picnic time teatime saucer biscuits cookies cake
    cakes
    teatable pot
""")
_GUESTS = frozenset({"teddy-bear", "prop:doll", "robot", "prop:robot_body", "ghost", "alien", "prop:snowman"})
_PARLOURS = frozenset({"", "table", "kitchen", "studio"})
_DARK = re.compile(
    r"\b(?:in|of) the dark\b|\bdarkness\b|\bpitch dark\b|\bdark (?:woods?|forest|cave|night|attic)\b"
)
_LIT = frozenset({"night", "dusk", "dawn", "golden"})


def settle_tales(scene: Scene, words: Sequence[str]) -> None:
    """Settle what animals and folk of tales do with each other.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
    """
    text = " ".join(words)
    said = {*text.split()}
    settle_animal_deeds(scene, text)
    settle_animal_ways(scene, text)
    settle_animal_lines(scene, text)
    settle_animal_feats(scene, text)
    settle_animal_places(scene, text)
    settle_animal_catches(scene, text)
    settle_animal_antics(scene, text)
    _put_to_bed(scene, text, said)
    _serve_tea(scene, text)
    settle_fables(scene, text)
    _feel(scene, words)
    if _DARK.search(text) and scene.light not in _LIT:
        scene.light = "night"


def tuck_in_toys(scene: Scene, words: Sequence[str]) -> None:
    """A teddy bear in a bed has its head on the pillow, and that is a bear's."""
    if not _COVERED.search(" ".join(words)) or not any(d.noun in _BEDDING for d in scene.drafts):
        return
    for toy in scene.drafts:
        if toy.picture == "teddy-bear":
            toy.picture, toy.group = "animal:bear", "animals"


def _put_to_bed(scene: Scene, text: str, said: set[str]) -> None:
    """Who sleeps in a bed has his head on the pillow and the quilt up to his chin."""
    beds = [d for d in scene.drafts if d.noun in _BEDDING or d.picture in {"prop:bed", "bed", "prop:blanket"}]
    sleepers = [d for d in scene.drafts if d.group in ANIMATE]
    lies = bool(_SLEEPS & said) or _IN_BED.search(text) is not None
    if not beds or not sleepers or not lies or not _COVERED.search(text):
        return
    pictures = [drawn_as(d.picture, in_print=False) for d in sleepers]
    if (
        not all(p in _HEADED or p.startswith("figure:") for p in pictures)
        or len(sleepers) > MOST_SUBJECTS - 1
    ):
        return
    if len(sleepers) == 1 and sleepers[0].count == 1 and "bed" not in said and sleepers[0].group == "animals":
        # One that only has a blanket lies where it likes.
        return
    paint = next((d.colors for d in beds if d.colors), [])
    count = sum(d.count for d in sleepers)
    traits = [f"{FOR}{count}", *([PATCHES] if _PATCHED.search(text) else [])]
    kept = [d for d in scene.drafts if d not in beds]
    scene.drop_where(lambda draft: draft not in kept)
    scene.drafts.append(Draft("bed", "prop:quilt_bed", "home", 1, colors=list(paint), traits=traits))
    at = len(scene.drafts) - 1
    for draft in sleepers:
        draft.relation, draft.other = "beside", at
        draft.traits = [ABED, TIE + "abed", *(["sleeping"] if _SLEEPS & said else []), *draft.traits]
    scene.setting = (
        scene.setting if scene.setting not in {"", "table", "studio", "meadow", "forest"} else "room"
    )


def _serve_tea(scene: Scene, text: str) -> None:
    """Those who have tea together sit at a small table, each with a cup before him."""
    if not _TEA.search(text):
        return
    guests = [d for d in scene.drafts if d.group in ANIMATE or d.picture in _GUESTS]
    count = sum(d.count for d in guests)
    if count < 2 or any(d.relation in {"riding", "holding"} for d in guests):
        return
    if count == 2 and len(guests) == 1:
        one = guests[0]
        one.count = 1
        scene.drafts.append(
            replace(one, traits=list(one.traits), colors=list(one.colors), relation="", other=None)
        )
        guests.append(scene.drafts[-1])
    gone = [d for d in scene.drafts if d not in guests and ({*d.word.split()} & _AT_TEA or d.group == "food")]
    scene.drop_where(lambda draft: draft in gone)
    if len(scene.drafts) >= MOST_SUBJECTS:
        return
    table = Draft("tea table", "prop:tea_table", "home", 1, traits=[f"{FOR}{count}"])
    scene.drafts.append(table)
    at = len(scene.drafts) - 1
    for draft, side in zip(guests, ("left", "right") if count == 2 else [""] * len(guests), strict=True):
        draft.relation, draft.other = "beside", at
        idle = {"holding", "drinking", "sharing", "eating", "playing"}
        draft.traits = [t for t in draft.traits if t not in idle and not t.startswith(TIE)]
        if side:
            draft.add_traits([TIE + side, *(["sitting"] if draft.group == "animals" else [])])
        else:
            draft.traits = [GATHERED, *draft.traits]
            draft.add_traits(["sitting"] if draft.group == "animals" else [])
    out = {"garden", "picnic", "lawn"} & {*text.split()}
    if scene.setting in _PARLOURS or (out and scene.setting == "room"):
        scene.setting = "garden" if out or "party" in text else "room"


def _feel(scene: Scene, words: Sequence[str]) -> None:
    """Somebody who is said to be afraid looks it, wherever the word stands."""
    doers = [d for d in scene.drafts if d.group in ANIMATE]
    felt = [word for word in words if word in FEELINGS]
    if not felt or not doers or any({*felt} & {*d.traits} for d in doers):
        return
    if len(doers) > 1:
        at = words.index(felt[0])
        named = [d for d in doers if d.noun in words]
        # An adjective before its noun, or what follows the one who was named last.
        after = [d for d in named if words.index(d.noun) > at and words.index(d.noun) - at <= 3]
        before = [d for d in named if words.index(d.noun) < at]
        doers = after[:1] or before[-1:] or doers[:1]
    doers[0].add_traits([felt[0]])
