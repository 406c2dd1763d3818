"""A drawing on its way from one recipe to another: each step is a drawing, none is two mixed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.recipe import Recipe

__all__ = ["between"]

_SAID: dict[str, Any] = {"light": "day", "weather": "", "season": "", "moods": ()}
"""Fields of a brief that are the hour, and what each is when a prompt is silent."""

_DETAIL, _PALETTE, _PLACE, _SUBJECTS, _LAYOUT = 0.05, 0.2, 0.4, 0.6, 0.8
"""Strengths from which each part is the asked one's."""


def between(own: Recipe, asked: Recipe, said: Brief, strength: float, look: str = "") -> Recipe:
    """A recipe that keeps less of its own the stronger the wish is.

    The hour that the words name comes at once, then details, the look and the colours, the place, the
    subjects, and last how they stand.

    Args:
        own: Where it starts.
        asked: Where it ends, at strength 1.
        said: The brief of the words alone, before anything that they leave open was chosen.
        strength: 0 to 1.
        look: A look that the words ask for; "" keeps the own one.
    """
    if strength >= 1 or (own.brief.template != asked.brief.template and strength >= _SUBJECTS):
        return asked
    hour: dict[str, Any] = {
        name: getattr(said, name) for name, silent in _SAID.items() if getattr(said, name) != silent
    }
    brief, streams = replace(own.brief, **hour), dict(own.streams)

    def take(*stages: str) -> None:
        streams.update({stage: asked.stream(stage) for stage in stages})

    made = own
    if strength >= _DETAIL:
        take("detail")
    if strength >= _PALETTE:
        take("palette", "subjects")
        made = replace(made, look=look or own.look)
        made = replace(made, colors=asked.colors or own.colors, background=asked.background or own.background)
    if strength >= _PLACE:
        take("backdrop")
        there: dict[str, Any] = {name: getattr(asked.brief, name) for name in _SAID}
        if said.setting != "studio":  # the words name a place
            there["setting"] = asked.brief.setting
        brief = replace(brief, **there)
    if strength >= _SUBJECTS and asked.brief.subjects:
        brief = replace(brief, subjects=asked.brief.subjects, text=asked.brief.text)
        made = replace(made, text_layout=asked.text_layout)
    if strength >= _LAYOUT:
        take("layout")
        made = replace(made, layout=asked.layout)
    return replace(made, brief=brief, streams=streams)
