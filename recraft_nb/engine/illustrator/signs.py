"""Reads what stands for something on a sign: the tower for Paris, a plain arrow for an arrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.vocabulary import raw_section

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.drafts import Scene


def show_emblems(scene: Scene, template: str) -> None:
    """Show a town by what it is known by, once, and an arrow as the sign it is.

    Args:
        scene: As it was read; changed in place.
        template: Kind of picture.
    """
    emblems = raw_section("emblems")
    for draft in scene.drafts:
        if template == "icon" and draft.noun in {"arrow", "arrows"} and draft.picture == "bow-and-arrow":
            draft.picture, draft.group = "prop:arrow_sign", "interface"
        if draft.word in emblems and len(scene.drafts) > 1:
            draft.picture, draft.relation, draft.other = emblems[draft.word], "", None
            if template == "badge":
                # A shop "in Paris" stands beside the tower, not on it.
                for other in scene.drafts:
                    if other.other is not None and scene.drafts[other.other] is draft:
                        other.relation, other.other = "", None
    seen: set[str] = set()
    for k in range(len(scene.drafts) - 1, -1, -1):
        picture = scene.drafts[k].picture
        if picture in emblems.values():
            if picture in seen:
                scene.drop(k)
            seen.add(picture)
