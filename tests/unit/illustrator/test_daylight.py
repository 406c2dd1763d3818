from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order
from recraft_nb.engine.illustrator.animals.flocks import counted
from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose import lamplit
from recraft_nb.engine.illustrator.compose.light import World
from recraft_nb.engine.illustrator.drawing import planned
from recraft_nb.engine.illustrator.ink.chance import Chance
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.places.daylight import told
from recraft_nb.engine.illustrator.places.insides import seen_within


@pytest.mark.parametrize(
    ("prompt", "light"),
    [
        ("a village with lit windows", "night"),
        ("a rainy window with city lights outside", "night"),
        ("a programmer at his desk at 3am", "night"),
        ("an office with windows glowing", "night"),
        ("a vineyard in the evening sun", "golden"),
        ("a street with long shadows", "golden"),
        ("a sunny day and lit windows", "day"),
    ],
)
def test_the_hour_is_told_by_what_is_only_seen_at_it(prompt, light):
    assert told(parse(prompt)).light == light


@pytest.mark.parametrize("prompt", ["a cathedral with sun rays", "a vineyard in the evening sun"])
def test_a_sun_that_is_only_the_light_is_no_thing(prompt):
    assert "sun" not in [s.picture for s in told(parse(prompt)).subjects]


@pytest.mark.parametrize(
    ("prompt", "animal", "count"),
    [
        ("a colony of penguins on a beach", "animal:penguin", 9),
        ("a shepherd with his flock on a hill", "animal:sheep", 6),
        ("a caravan of camels in the desert", "animal:camel", 5),
    ],
)
def test_the_noun_for_many_animals_says_how_many_they_are(prompt, animal, count):
    found = [(s.picture, s.count) for s in counted(parse(prompt)).subjects]
    assert (animal, count) in found
    assert "prop:caravan" not in [picture for picture, _ in found]


def test_who_looks_out_of_a_train_is_in_it():
    found = seen_within(parse("a girl looking out of the window of a train"))
    assert found.setting == "compartment"
    assert [s.picture for s in found.subjects] == ["figure:girl"]


@pytest.mark.parametrize(
    ("prompt", "gone"),
    [
        ("a throne room with tall windows and a throne", "window"),
        ("a village and snow on the roofs", "prop:roof"),
    ],
)
def test_parts_of_houses_are_no_things_of_their_own(prompt, gone):
    assert gone not in [s.picture for s in seen_within(parse(prompt)).subjects]


def test_a_four_poster_bed_is_one_bed_in_a_room_and_no_poster():
    found = planned(Order("a bedroom with a four poster bed", 1024, 1024)).brief
    assert found.template == "scene"
    assert [s.count for s in found.subjects] == [1]


def test_windows_are_lit_by_night_unless_nobody_lives_there():
    night, day = (World(light, "summer", Chance("x")) for light in ("night", "day"))
    house = Subject("house", "prop:house")
    assert lamplit.panes(house, night)
    assert not lamplit.panes(house, day)
    assert not lamplit.panes(Subject("house", "prop:house", traits=("abandoned",)), night)
