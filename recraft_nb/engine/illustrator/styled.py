"""What a style asks of a picture beyond its hand: an empty board for chalk, low light behind silhouettes."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator import color
from recraft_nb.engine.illustrator.compose import two_inks

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief, Rgb

_SLATE: Rgb = (34, 48, 48)
_WHITE: Rgb = (255, 255, 255)
_CHALK = re.compile(
    r"\bchalk (?:\w+ )?on (?:an? )?(?:\w+ )?(?:black ?board|chalk ?board|slate|board)\b|"
    r"\b(?:black|chalk)board (?:style|art|drawing)\b"
)
_BOARDS = frozenset({"blackboard", "chalkboard", "board", "slate", "chalk"})
_HOURS = re.compile(
    r"\b(?:night|moon\w*|sun\w*|dawn|dusk|day\w*|noon|morning|evening|storm\w*|twilight|golden|stars|starry)\b"
)
_GLOWS = re.compile(r"\b(?:glow\w*|luminous|bioluminescent|neon)\b")
_DARK = 150  # what a ground's three parts add up to, at most, that is dark
_BARE_LINES = re.compile(r"\b(?:minimal\w*|simple|clean|plain|single|thin|fine)\b")


def styled(brief: Brief) -> Brief:
    """The brief as its style needs it."""
    said = brief.prompt.lower()
    if brief.style == "ink" and _CHALK.search(said):
        kept = tuple(s for s in brief.subjects if s.word not in _BOARDS)
        if len(kept) < len(brief.subjects):
            kept = tuple(replace(s, relation=None, other=None) for s in kept)
        if brief.setting == "classroom" or brief.setting.split()[0] not in said:
            # Only a place that is named is drawn on it as well.
            brief = replace(brief, setting="studio", background=brief.background or _SLATE)
        return replace(brief, subjects=kept)
    if two_inks.asked(brief) and brief.setting == "studio" and brief.background is None:
        # A print and no room around it.
        ground = two_inks.inks(tuple(color.hexa(paint) for paint in brief.palette))[0]
        return replace(brief, background=color.rgb(ground))
    if brief.style == "" and _GLOWS.search(said) and brief.background and sum(brief.background) < _DARK:
        # What glows on black is drawn with light.
        return replace(brief, style="neon")
    if brief.style == "silhouette" and brief.light == "day" and not _HOURS.search(said):
        return replace(brief, light="golden")
    if (
        brief.template == "lineart"
        and brief.setting == "studio"
        and brief.background is None
        and _BARE_LINES.search(said)
    ):
        # Nothing but the lines of the thing itself.
        return replace(brief, background=_WHITE)
    return brief
