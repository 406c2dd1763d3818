from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.understanding import understood


@pytest.mark.parametrize(
    ("prompt", "picture"),
    [
        ("a red retro phone on a table", "prop:dial_phone"),
        ("a head of garlic", "prop:garlic"),
        ("a goldfish leaping out of its bowl into a bigger bowl", "prop:leaping_fish"),
        ("two birdhouses in a garden", "prop:birdhouse"),
    ],
)
def test_a_word_means_the_thing_that_its_neighbours_say(prompt, picture):
    assert picture in [s.picture for s in understood(parse(prompt)).subjects]


def test_a_mobile_phone_stays_one():
    assert understood(parse("a phone on a table")).subjects[0].picture == "mobile-phone"


@pytest.mark.parametrize(
    ("said", "load"), [("hoisting a girder", "girder"), ("lifting a blue container", "container")]
)
def test_what_a_crane_lifts_hangs_on_its_hook(said, load):
    subjects = understood(parse(f"a tower crane {said}")).subjects
    assert [s.picture for s in subjects] == ["prop:tower_crane"]
    assert f"load:{load}" in subjects[0].traits


def test_what_is_said_to_be_behind_stands_behind():
    subjects = understood(parse("a tractor in a field, barn in the background")).subjects
    barn = next(s for s in subjects if s.picture == "prop:barn")
    assert (barn.relation, subjects[barn.other].picture) == ("behind", "prop:tractor")


def test_a_small_thing_on_a_coloured_table_is_seen_from_near_by():
    assert understood(parse("a lemon on a blue table")).setting == "table"


def test_drops_of_water_are_on_the_fruit():
    brief = understood(parse("a green apple with water drops"))
    assert [s.picture for s in brief.subjects] == ["prop:apple"]
    assert "dewy" in brief.subjects[0].traits
    assert brief.setting not in {"sea", "lake"}


def test_the_sheet_is_in_the_typewriter():
    subjects = understood(parse("a typewriter with a sheet of paper")).subjects
    assert [s.picture for s in subjects] == ["prop:typewriter"]


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [("a blue pot over a campfire", "forest"), ("a snowmobile in the mountains", "snow")],
)
def test_what_needs_a_place_is_there(prompt, setting):
    assert understood(parse(prompt)).setting == setting
