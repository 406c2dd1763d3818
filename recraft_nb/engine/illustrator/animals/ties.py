"""What a reader of animal deeds needs: the drawing of one, the first animal, a tie to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.doings.ties import TIE
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.inference import drawn_as
from recraft_nb.engine.illustrator.language.spots import AT

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.language.drafts import Draft, Scene

#: What somebody does who does nothing in particular; a deed takes its place.
IDLE = word_set("holding sitting standing lying curled")


def drawing_of(draft: Draft) -> str:
    """The key an animal is drawn with in a scene."""
    return drawn_as(draft.picture, in_print=False)


def first_beast(scene: Scene) -> Draft | None:
    """The animal that is named first, if any."""
    return next((d for d in scene.drafts if d.group == "animals"), None)


def tie_to(one: Draft, tie: str, scene: Scene, other: Draft) -> None:
    """Tie one to another in a way of its own, without what it would else be tied by."""
    if other.other is not None and scene.drafts[other.other] is one:
        other.relation, other.other = "", None
    one.relation, one.other = "beside", scene.drafts.index(other)
    kept = [t for t in one.traits if not t.startswith((TIE, AT))]
    one.traits = [TIE + tie, *kept]
