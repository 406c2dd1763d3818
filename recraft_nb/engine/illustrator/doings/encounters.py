"""Who meets what: a monster below a bed, a giant spider, a desk on the moon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.nature import GIANT
from recraft_nb.engine.illustrator.language.drafts import ANIMATE, MOST_SUBJECTS, Draft
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.spots import AT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.language.drafts import Scene

_YULE = word_set("christmas xmas santa santas toy toys workshop gift gifts present presents reindeer sleigh")
_MONSTERS = word_set("bigfoot prop:slime figure:goblin ghost alien-monster")
_GIANT = word_set("giant huge gigantic enormous monstrous colossal")
# What is tiny by nature, however large the words make it.
_VERMIN = word_set("""
    spider scorpion ant bee honeybee beetle bug worm snail rat mouse cockroach mosquito
    centipede wasp
""")
_AWAY = {"on the moon": "space", "on mars": "space", "on another planet": "space"}
_SPACEFARERS = frozenset({"figure:astronaut", "alien", "figure:alien", "figure:robot"})
_TOOLS = word_set("shovel prop:shovel spade")
_MAKES = word_set("making makes preparing cooking")
_WEAPONS = word_set("dagger sword knife katana axe spear staff wand saber blade")
_KITCHENS = frozenset({"", "kitchen"})
_WET = word_set("raincoat puddle puddles umbrella rainboots wellies")
_CABS = frozenset({"prop:fire_engine"})
_COLD = word_set("snow snowy ice winter iceberg antarctica arctic")


def settle_encounters(scene: Scene, words: Sequence[str]) -> None:
    """Settle what somebody is at, under or up against.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
    """
    said = {part for phrase in words for part in phrase.split()}
    _help_santa(scene, said)
    _hide_under_bed(scene, said)
    _grow_giants(scene, said)
    _leave_earth(scene, " ".join(words))
    _type(scene, said)
    _perch_on_handles(scene, said)
    _cook(scene, said)
    _get_wet(scene, said)
    _take_the_wheel(scene, " ".join(words))
    _arm_animals(scene)


def _help_santa(scene: Scene, said: set[str]) -> None:
    """The elves of Christmas wear red and green."""
    if said & _YULE:
        for draft in scene.drafts:
            draft.picture = "figure:elf" if draft.picture == "figure:wood_elf" else draft.picture


def _hide_under_bed(scene: Scene, said: set[str]) -> None:
    """A monster under a bed peeks out below it, at night."""
    monster = next((d for d in scene.drafts if d.picture in _MONSTERS or d.noun == "monster"), None)
    bed = scene.other_of(monster) if monster is not None else None
    if (
        monster is None
        or bed is None
        or bed.picture not in {"prop:bed", "bed"}
        or monster.relation != "under"
    ):
        return
    monster.picture, monster.relation, monster.other, monster.group = "prop:haunted_bed", "", None, "home"
    scene.drop_where(lambda draft: draft is bed)
    scene.setting = "room"
    scene.light = scene.light if "morning" in said else "night"


def _grow_giants(scene: Scene, said: set[str]) -> None:
    """A giant spider is as tall as who fights it."""
    if not said & _GIANT or not any(d.group in ANIMATE for d in scene.drafts):
        return
    for draft in scene.drafts:
        if draft.noun.removesuffix("s") in _VERMIN and draft.scale > 1 and len(scene.drafts) > 1:
            draft.scale = 1.0
            draft.add_traits([GIANT])


def _leave_earth(scene: Scene, said: str) -> None:
    """Who is on the moon is there even at a desk."""
    place = next((place for phrase, place in _AWAY.items() if phrase in said), "")
    hero = scene.drafts[0] if scene.drafts else None
    if not place or hero is None or hero.picture not in _SPACEFARERS:
        return
    scene.setting = place
    if "desk" in said.split() and len(scene.drafts) < MOST_SUBJECTS and hero.count == 1:
        scene.drop_where(lambda draft: draft.noun == "desk")
        scene.drafts.append(Draft("desk", "prop:desk", "home", 1, relation="in_front", other=0))


def _type(scene: Scene, said: set[str]) -> None:
    """A keyboard lies flat before who types on it."""
    for at, board in enumerate(scene.drafts):
        if board.picture != "keyboard":
            continue
        board.picture = "prop:flat_keyboard"
        typist = next((d for d in scene.drafts if d.other == at and d.group in ANIMATE), None)
        if typist is not None and said & {"typing", "types", "type"}:
            typist.relation, typist.other = "", None
            board.relation, board.other, board.scale = "in_front", scene.drafts.index(typist), 0.45


def _perch_on_handles(scene: Scene, said: set[str]) -> None:
    """A bird that sits on the handle of a spade sits on top, the spade in the ground."""
    bird = scene.drafts[0] if scene.drafts else None
    if bird is None or bird.group != "animals" or not said & {"sitting", "perched", "perching", "on"}:
        return
    for at, tool in enumerate(scene.drafts):
        if tool.picture in _TOOLS and not said & {"holding", "digging", "carrying"}:
            tool.picture, tool.relation, tool.other, tool.scale = "prop:planted_spade", "", None, 1.0
            bird.relation, bird.other = "on", at
            scene.setting = scene.setting or "garden"


def _cook(scene: Scene, said: set[str]) -> None:
    """What somebody makes in a kitchen lies before him, no larger than it is."""
    cooks = [d for d in scene.drafts if d.group == "people"]
    if len(cooks) != 1 or not said & _MAKES or scene.setting not in _KITCHENS or cooks[0].relation:
        return
    if not any(d.group == "food" for d in scene.drafts):
        return
    scene.setting = "kitchen"
    at = scene.drafts.index(cooks[0])
    for dish in scene.drafts:
        if dish.group == "food" and dish.relation in {"", "beside", "with"} and dish.other in {None, at}:
            dish.relation, dish.other, dish.scale = "in_front", at, 0.6
            dish.picture = "prop:whole_pizza" if dish.picture == "pizza" else dish.picture


def _get_wet(scene: Scene, said: set[str]) -> None:
    """A raincoat and puddles mean rain, and no snow that was not named."""
    if said & _WET and not said & _COLD and said & {"raincoat", "puddle", "puddles"}:
        scene.weather = scene.weather or "rain"
        if scene.setting in {"", "snow"} and scene.drafts and scene.drafts[0].group in ANIMATE:
            scene.setting = "street"


def _take_the_wheel(scene: Scene, said: str) -> None:
    """Who is in the driver's seat drives."""
    if "driver" not in said or "seat" not in said:
        return
    seat = next((d for d in scene.drafts if d.noun == "seat"), None)
    car = next((k for k, d in enumerate(scene.drafts) if d.group == "vehicles"), None)
    driver = next((d for d in scene.drafts if d.group in ANIMATE), None)
    if seat is None or car is None or driver is None:
        return
    vehicle = scene.drafts[car]
    scene.drop_where(lambda draft: draft is seat)
    vehicle.relation, vehicle.other = "", None
    windowed = vehicle.picture in _CABS
    driver.relation, driver.other = "in" if windowed else "riding", scene.drafts.index(vehicle)
    driver.traits = [*([AT + "window", "sitting"] if windowed else []), *driver.traits]


def _arm_animals(scene: Scene) -> None:
    """An animal that has a trade and its weapons stands on two feet, a weapon in its hand."""
    for weapon in scene.drafts:
        owner = scene.other_of(weapon)
        if owner is None or owner.group != "animals" or weapon.noun.removesuffix("s") not in _WEAPONS:
            continue
        if weapon.relation in {"with", "holding"} and any(t.startswith("wears:") for t in owner.traits):
            owner.traits = [
                "upright",
                "cheering" if weapon.count > 1 else "holding",
                *(t for t in owner.traits if t not in {"sitting", "holding"}),
            ]
            weapon.relation = "holding"
