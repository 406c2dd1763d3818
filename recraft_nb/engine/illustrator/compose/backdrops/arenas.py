"""Which words name a place of contests, of voyages or of old roads: a track, a grandstand, a ship's deck."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

_RUNNERS = word_set("""
    runner runners sprinter sprinters athlete athletes jogger hurdle hurdles hurdler hurdlers relay sprint
    sprinting running race racing stretching 100m marathon
""")
_TRACKS = word_set("track lanes lane")
# Tracks that are not run on.
_OTHER_TRACKS = word_set("""
    train railway railroad rail tram car cars motorcycle bike roller dog dirt horse horses animal bear kart
    karts motocross formula swimming swimmer swimmers pool bowling
""")
FANS = word_set("fans fan supporters supporter spectators ultras hooligans crowd audience cheering")
_SEATS = word_set("stands bleachers grandstand tribune terraces stadium arena seats")
_MARKET = word_set("market fruit vegetable food stall stalls newspaper hot lemonade ice")
_SHIPS = word_set("ship pirate pirates boat galleon sailor sailors vessel captain frigate")
_SWIMMERS = word_set("swimmer swimmers swimming backstroke butterfly freestyle breaststroke")
_LANES = word_set("lane lanes race racing competition competing olympic rope ropes blocks")
_GAMES = word_set(
    "platformer platform game games videogame mario side-scroller sidescroller side-scrolling 2d"
)
_LEVELS = word_set("level levels scroller side-scroller sidescroller side-scrolling")
_WEST = ("western town", "wild west", "old west", "wild west town", "western street", "cowboy town", "saloon",
         "frontier town")  # fmt: skip
_PAVING = ("stone road", "roman road", "paved road", "cobbled road", "cobblestone road", "ancient road",
           "appian way", "paved stone road", "stone paved road")  # fmt: skip


def found(words: Sequence[str]) -> str:
    """The place of such a kind that a prompt names, or "".

    Args:
        words: Of the prompt in order, in lower case and without marks.
    """
    said, text = frozenset(words), f" {' '.join(words)} "
    if said & _SWIMMERS and said & _LANES and not said & {"sea", "ocean", "lake", "river"}:
        return "lane pool"
    is_run = bool(said & _RUNNERS) or "running track" in text or "athletics" in said
    if said & _TRACKS and is_run and not said & _OTHER_TRACKS:
        return "running track"
    if said & (FANS - {"cheering"}) and said & _SEATS and not said & _MARKET and " pitch" not in text:
        return "stands"
    aboard = any(
        phrase in text
        for phrase in (" deck of ", " on deck ", " ship deck ", " ship's deck ", " on the deck ")
    )
    if aboard and said & _SHIPS:
        return "ship deck"
    if said & _GAMES and (said & _LEVELS or "platform game" in text or "platformer" in said):
        return "platform level"
    if any(f" {phrase} " in text for phrase in _WEST):
        return "western town"
    if ("hockey" in said and not said & {"field", "street", "grass", "logo"}) or " ice rink " in text:
        return "ice rink"
    if any(f" {phrase} " in text for phrase in _PAVING) and not said & {"city", "town", "village", "street"}:
        return "paved road"
    return ""
