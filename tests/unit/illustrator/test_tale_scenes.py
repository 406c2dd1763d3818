"""Scenes of tales and feasts that are one picture, and folk of role-playing games."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order
from recraft_nb.engine.illustrator.drawing import planned


def shown(prompt: str) -> tuple[list[str], str]:
    brief = planned(Order(prompt, 512, 512, seed=7)).brief
    return [s.picture for s in brief.subjects], brief.setting


@pytest.mark.parametrize(
    ("prompt", "picture"),
    [
        ("santa wedged in the chimney", "figure:chimney_stuck"),
        ("an astronaut fishing off the rim of the moon", "figure:moon_fishing"),
        ("a mermaid on a rock brushing her long hair", "figure:rock_mermaid"),
        ("two pirates digging up a chest of gold on the beach", "figure:dug_up"),
        ("a superhero tooth punching germs", "figure:brave_tooth"),
        ("newlyweds cutting the cake", "figure:cake_cutting"),
        ("kids looking for easter eggs in the grass", "figure:egg_hunt"),
        ("a mother and two children lighting diyas for diwali", "figure:lamp_lighting"),
        ("five carved pumpkins on the front steps", "prop:lantern_porch"),
        ("a wizard, an elf and a dwarf drinking in a tavern", "figure:tale_table"),
        ("an elf and an orc sitting in a diner eating pancakes", "figure:tale_table"),
        ("a menorah with all candles lit", "prop:menorah"),
    ],
)
def test_a_scene_of_a_tale_or_a_feast_is_one_picture(prompt: str, picture: str) -> None:
    assert shown(prompt)[0] == [picture]


@pytest.mark.parametrize(
    ("prompt", "picture"),
    [
        ("a santa claus beside the chimney", "figure:chimney_stuck"),
        ("a fisherman in a boat under the moon", "figure:moon_fishing"),
        ("a family around a table", "figure:tale_table"),
        ("a hen with her eggs", "figure:egg_hunt"),
        ("a dentist looking at a tooth", "figure:brave_tooth"),
    ],
)
def test_other_scenes_with_the_same_things_stay_as_they_are(prompt: str, picture: str) -> None:
    assert picture not in shown(prompt)[0]


def test_around_the_table_are_as_many_as_were_named_and_who_serves_stands_behind() -> None:
    brief = planned(
        Order("five adventurers around a table in a tavern, the innkeeper is an orc lady", 512, 512, seed=7)
    ).brief
    traits = brief.subjects[0].traits
    assert sum(t.startswith("role:guest|") for t in traits) == 5
    assert [t.split("|")[1] for t in traits if t.startswith("role:host|")] == ["figure:orc"]
    assert brief.setting == "tavern"


@pytest.mark.parametrize(
    ("prompt", "picture"),
    [
        ("an orc with an axe", "figure:orc"),
        ("a dwarf with a lantern", "figure:dwarf"),
        ("pixel art hero in front of a dungeon", "figure:hero"),
        ("a hero fighting a dragon with a sword", "figure:hero"),
        ("a hero flying over the city", "figure:superhero"),
    ],
)
def test_folk_of_games_have_drawings_of_their_own(prompt: str, picture: str) -> None:
    assert picture in shown(prompt)[0]


def test_a_wizard_in_his_tower_is_inside_it() -> None:
    assert shown("a wizard stirring a cauldron in his tower")[1] == "wizard study" or (
        "prop:tower" not in shown("a wizard stirring a cauldron in his tower")[0]
    )


@pytest.mark.parametrize(
    ("prompt", "count"),
    [("floating island with a windmill and 3 cows", 3), ("a sky island with a castle and two sheep", 2)],
)
def test_animals_of_an_island_in_the_sky_stand_on_it(prompt: str, count: int) -> None:
    last = planned(Order(prompt, 512, 512, seed=7)).brief.subjects[-1]
    assert (last.relation, last.count) == ("on", count)
