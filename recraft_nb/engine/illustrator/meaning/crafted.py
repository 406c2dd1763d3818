"""What a picture made in a craft lies on: linen, a blue sheet, dark card, a wall, a tattooist's paper."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose import looks, sheets
from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.ink import color
from recraft_nb.engine.illustrator.meaning.rolled import WALL

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.illustrator.brief import Brief

# The ground of each hand where no place is named.
_GROUNDS: Mapping[str, str] = {
    "embroidery": "#ece4d1",
    "cross stitch": "#ece4d1",
    "holographic": "#15131f",
    "gold foil": "#15161d",
    "blueprint sheet": sheets.BLUEPRINT,
    "tattoo": "#f1e7d2",
    "origami": "#5f8f9f",
}
_ON_CARD = frozenset({"gold foil", "blueprint sheet", "tattoo", "holographic"})
_STARS = re.compile(r"\bstars\b")
_WALLS = frozenset({"prop:brick_wall", "brick", "prop:wall"})
_KEPT = frozenset({"scene", "lettering", "badge", "icon", "portrait", "lineart"})


def crafted(brief: Brief) -> Brief:
    """The brief on the ground that its craft needs."""
    if brief.style not in ("craft", "paper"):
        return brief
    hand = looks.hand_of(brief.prompt, brief.style)
    if hand == "sprayed" and brief.subjects and not brief.text:
        gone = {
            k for k, s in enumerate(brief.subjects) if s.picture in _WALLS or s.word.split()[-1] == "wall"
        }
        kept = without(brief.subjects, gone)
        return replace(brief, template="scene", subjects=kept, setting=WALL) if kept else brief
    ground = _GROUNDS.get(hand)
    if ground is None or brief.text or brief.template not in _KEPT or not brief.subjects:
        return brief
    said = brief.prompt.lower()
    if hand not in _ON_CARD and brief.setting.split()[0] in said:
        return brief
    subjects = brief.subjects
    if hand == "gold foil" and _STARS.search(said) and not any("star" in s.picture for s in subjects):
        subjects = (*subjects, Subject(word="stars", picture="star", count=5))
    template = "scene" if brief.template in ("badge", "icon", "lineart", "lettering") else brief.template
    paint = brief.background if brief.background and hand != "blueprint sheet" else color.rgb(ground)
    palette = () if hand in ("gold foil", "blueprint sheet", "holographic") else brief.palette
    return replace(
        brief,
        subjects=subjects,
        template=template,
        setting="studio",
        background=paint,
        palette=palette,
        light="day",
    )
