"""What is said to be behind a place, far off: the towers of a city, mountains."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import landmarks, terrain, towers
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage

_WHERE = (
    r"(?:behind(?! (?:a|the|her|his) )|beyond|far away|far off|in the (?:far )?(?:background|distance|back)"
    r"|on the horizon)"
)
_CITY = re.compile(
    rf"\b(?:city|skyline|downtown|skyscrapers|towers|cityscape|metropolis|manhattan)\b(?: \w+)? {_WHERE}"
    r"|\b(?:in front of|with|overlooking|facing) (?:an? |the )?(?:[\w-]+ ){0,2}"
    r"(?:skyline|cityscape|skyscrapers)\b"
)
_PEAKS = re.compile(
    rf"\b(?:mountains?|peaks|alps|mount \w+)\b(?: \w+)? {_WHERE}"
    r"|\b(?:in front of|with|facing) (?:an? |the )?(?:[\w-]+ ){0,2}(?:mountains|peaks|alps)\b"
)
_OPEN = word_set(
    "river lake sea beach meadow garden road farm harbor snow pond playground wildflowers vineyard pool"
)
_OPEN_NAMED = _OPEN | {"winding road", "flower field"}
_FLAT = word_set("meadow garden farm road playground wildflowers vineyard beach harbor") | {"flower field"}


def behind(stage: Stage, setting: str) -> None:
    """Draw it into the distance of a place under the open sky."""
    c, u = stage.canvas, stage.canvas.short
    if setting not in _OPEN_NAMED or stage.indoors:
        return
    if _CITY.search(stage.said):
        y = stage.horizon + u * 0.01
        towers.skyline(stage, "distance", y, u * 0.16, u * 0.36, 0.5)
        landmarks.landmark(stage, y, u * 0.4, 0.4)
        terrain.mist(stage, "distance", y, u * 0.12, 0.5)
    elif setting in _FLAT and _PEAKS.search(stage.said):
        before = len(c.layers["distance"])
        terrain.peaks(stage, stage.horizon + u * 0.03, u * 0.3, 0.52, 5, snow=True)
        drawn = c.layers["distance"]
        c.layers["distance"] = [*drawn[before:], *drawn[:before]]
