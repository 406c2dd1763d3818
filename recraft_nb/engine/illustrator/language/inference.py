"""What a prompt leaves unsaid: where a ship is at home, when fireworks are seen, what stands for winter."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast, get_args

from recraft_nb.engine.illustrator.brief import Light
from recraft_nb.engine.illustrator.language.vocabulary import raw_section

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.engine.illustrator.brief import Subject
    from recraft_nb.engine.illustrator.language.drafts import Scene

_MOONS = frozenset({"full-moon", "crescent-moon"})
_WATER_BIRDS = frozenset({"animal:duck", "animal:swan", "animal:goose"})
# Where these are, the hero has come out of the water.
_DRY = frozenset({"rock", "sun", "prop:fishbowl", "prop:bowl", "prop:plate", "prop:bathtub"})
_INDOOR_FURNITURE = frozenset({"prop:bookshelf", "prop:dresser", "prop:rug", "prop:fireplace", "prop:bed"})
_NIGHTS = ("firework", "moon", "northern light")


_SWIMMERS = frozenset(
    f"animal:{name}"
    for name in (
        "whale",
        "dolphin",
        "shark",
        "octopus",
        "fish",
        "turtle",
        "crab",
        "jellyfish",
        "duck",
        "swan",
        "goose",
    )
)


def _is_dry(picture: str) -> bool:
    """Whether something shows that the picture is not under water."""
    on_land = picture.startswith(("animal:", "figure:")) and picture not in _SWIMMERS
    return on_land or picture in _DRY or picture in _MOONS


@cache
def _table(section: str) -> Mapping[str, str]:
    return raw_section(section)


def inferred_setting(subjects: Sequence[Subject], groups: Mapping[str, str]) -> str:
    """Where these subjects are at home; "studio" when they may be anywhere."""
    if not subjects:
        return "studio"
    first = subjects[0]
    hero = first.picture
    if first.relation in {"on", "in"} and first.other is not None:
        holder = subjects[first.other].picture
        if holder in _INDOOR_FURNITURE and not hero.startswith(("figure:", "animal:")):
            return "room"
    trade = subjects[0].word
    home = _table("trade_homes").get(trade) or _table("homes").get(hero)
    if home in {"underwater", "beach"} and any(_is_dry(s.picture) for s in subjects[1:]):
        return "sea" if hero == "figure:mermaid" else "meadow" if home == "beach" else "studio"
    nearby = [_table("homes_nearby").get(subject.picture) for subject in subjects]
    if home == "road" and "street" in nearby:
        return "street"
    return (
        home
        or next((place for place in nearby if place), None)
        or _table("homes_of_groups").get(groups.get(hero, ""))
        or "studio"
    )


def inferred_light(scene: Scene, setting: str, style: str) -> Light:
    """The light that was named, or the one that goes with the weather, the moon or neon signs."""
    if scene.light in get_args(Light):
        return cast("Light", scene.light)
    if scene.weather == "stars":
        return "night"
    if scene.weather == "storm":
        return "storm"
    if scene.weather in {"rain", "fog"}:
        return "overcast"
    if any(draft.picture in _MOONS or draft.word.startswith(_NIGHTS) for draft in scene.drafts):
        return "night"
    return "night" if style == "neon" and setting in {"city", "street", "road"} else "day"


def drawn_as(picture: str, *, in_print: bool) -> str:
    """The key a subject is drawn with in this kind of picture.

    Args:
        picture: As the lexicon chose it.
        in_print: A badge, an icon or a pattern: one-colour pictures of the library; otherwise a scene, where
            animals are drawn whole and can sit or sleep.
    """
    return _table("print_twins" if in_print else "scene_twins").get(picture, picture)


def on_water(picture: str, setting: str, traits: Sequence[str]) -> tuple[str, ...]:
    """A water bird on a lake that does nothing else swims."""
    swims = picture in _WATER_BIRDS and setting in {"lake", "river", "sea"} and not traits
    return ("swimming",) if swims else tuple(traits)


def stand_in(facts: Mapping[str, str]) -> str | None:
    """One picture for a scene without a thing: an icon of "the sea" is a wave, of "winter" a snowflake.

    Args:
        facts: "setting", "light", "weather", "season", as far as they are known.
    """
    for kind in ("setting", "weather", "light", "season"):
        picture = _table(f"stands_for_{kind}").get(facts.get(kind, ""))
        if picture is not None:
            return picture
    return None
