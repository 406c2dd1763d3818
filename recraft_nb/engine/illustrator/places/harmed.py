"""What harms nature, and where it is seen: litter in the water, ice that melts, slopes without a tree."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief, Subject

_POLAR = word_set(
    "animal:polar_bear animal:penguin animal:seal seal animal:walrus animal:fox penguin polar-bear"
)
_ON_ICE = re.compile(
    r"\b(?:on|onto|clinging to) (?:an? |the |its |his |her )?(?:[\w-]+ ){0,3}"
    r"(?:(?:piece|bit|chunk|block|sheet|slab|patch|scrap|island) of (?:[\w-]+ )?ice|"
    r"ice ?(?:floe|sheet|cap|block|chunk)|"
    r"floes?|ice(?! (?:skat|rink|cream)))\b"
)
_ICE = word_set("ice prop:iceberg prop:ice")
_BARE = re.compile(
    r"\b(?:bare|barren|treeless|eroded|deforested|brown|burnt|burned|empty) (?:\w+ ){0,2}"
    r"(?:hills?|hillsides?|slopes?|mountainsides?|land|ground|landscape)\b"
)
_CLEARED = re.compile(
    r"\bdeforest\w*|\bclear[- ]?cut\w*|\b(?:cut|chopped)[- ]down (?:forest|woods?|rainforest|trees)|"
    r"\b(?:field|forest|sea|land|landscape|hill|hillside|rows?) (?:full )?of (?:\w+ )?(?:tree )?stumps\b|"
    r"\btree stumps\b|\blogging (?:site|area)\b|\bdestroyed (?:rain)?forest\b"
)
_CRACKED = re.compile(
    r"\b(?:cracked|parched|drought)\b[^,.;]*\b"
    r"(?:desert|ground|earth|soil|land|lake|river|riverbed|field|mud)\b|"
    r"\bdr(?:y|ied)(?:[- ]up)? (?:\w+ )?(?:riverbed|lake ?bed|ground|land|soil|earth|lake|river)\b|"
    r"\bdrought\b|\bdry ground\b"
)
_OPEN = word_set("meadow forest mountain farm garden studio desert river lake road jungle")
_LITTER = re.compile(
    r"\b(?:plastic|trash|garbage|litter|littered|rubbish|waste|pollution|polluted|bottles and bags)\b"
)
_WET = word_set("underwater sea beach river lake pond harbor")
_THROWN_AWAY = word_set(
    "bag bags bottle bottles can cans trash garbage litter rubbish waste plastic straw straws cup cups"
)
_POOL = re.compile(r"\binfinity (?:edge )?pool\b")
_SPONGES = word_set("sponge prop:sponge")
_STUMPS = word_set("prop:log prop:stump log")


def harmed(brief: Brief) -> Brief:
    """The brief with its place as such prompts mean it, and without what that place itself shows.

    Args:
        brief: As it was read.
    """
    if brief.template not in {"scene", "lineart", "poster"} or brief.background is not None:
        return brief
    said = brief.prompt.lower()
    brief = _on_floes(brief, said)
    if _POOL.search(said):
        shades = tuple(
            replace(s, picture="prop:umbrella_beach") if s.picture == "umbrella" else s
            for s in brief.subjects
        )
        return replace(brief, subjects=shades, setting="infinity pool")
    if brief.setting in _OPEN and _CLEARED.search(said):
        gone = {k for k, s in enumerate(brief.subjects) if s.picture in _STUMPS and s.count > 1}
        return replace(brief, subjects=without(brief.subjects, gone), setting="cleared forest")
    if brief.setting in _OPEN and _CRACKED.search(said):
        return replace(brief, setting="cracked ground")
    if brief.setting in _OPEN and _BARE.search(said):
        return replace(brief, setting="bare slope")
    return _littered(brief, said)


def _on_floes(brief: Brief, said: str) -> Brief:
    """Animals of the pole are on a floe in the sea, in the two colours of it where they are named."""
    if not any(s.picture in _POLAR for s in brief.subjects):
        return brief
    two = "blue and white" in said or "white and blue" in said
    palette = ((30, 92, 168), (126, 184, 226), (214, 236, 250), (255, 255, 255), (18, 46, 92)) if two else ()
    if "iceberg" in said and brief.setting in {"snow", "studio"}:
        return replace(brief, setting="sea", palette=palette or brief.palette)
    if not _ON_ICE.search(said) or brief.setting not in {"snow", "studio", "sea", "floes"}:
        return brief
    gone = {k for k, s in enumerate(brief.subjects) if s.picture in _ICE}
    style = "" if brief.style == "minimal" else brief.style
    return replace(
        brief,
        subjects=without(brief.subjects, gone),
        setting="floes",
        style=style,
        palette=palette or brief.palette,
    )


def _littered(brief: Brief, said: str) -> Brief:
    """What was thrown away drifts all about: the place shows it, unless it is the only thing there."""
    if brief.setting not in _WET or not _LITTER.search(said):
        return brief

    def is_litter(subject: Subject) -> bool:
        return subject.word.lower().split()[-1] in _THROWN_AWAY and subject.count > 1

    gone = {k for k, s in enumerate(brief.subjects) if is_litter(s)}
    # Who cleans a beach carries a bucket, and no sponge.
    kept = tuple(
        replace(s, picture="bucket", word="bucket") if s.picture in _SPONGES else s for s in brief.subjects
    )
    return replace(brief, subjects=without(kept, gone))
