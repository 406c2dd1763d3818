"""Clothes, hair and tools that are named are on the figure; things said of things change their drawing."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order, illustrate, props
from recraft_nb.engine.illustrator.compose.relating.joined import join
from recraft_nb.engine.illustrator.ink import color as ink
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.props.dress.garments import KINDS, kind_of
from recraft_nb.engine.illustrator.props.people.attire import HAIR


def drawn(key, *traits, seed=3):
    return props.draw(key, seed=seed, traits=traits).body


def read(prompt):
    return join(parse(prompt)).subjects


@pytest.mark.parametrize(
    "said", ["a red haired woman", "a woman with red hair", "a red-haired woman", "a redhead girl"]
)
def test_hair_takes_the_colour_that_is_said(said):
    subject = read(said)[0]
    assert HAIR["red"] in drawn(subject.picture, *subject.traits)
    assert HAIR["red"] not in drawn(subject.picture)


def test_a_coat_is_worn_in_its_colour_and_is_no_thing_beside_its_owner():
    (girl,) = read("a girl in a yellow raincoat")
    assert "#ffd83a" in drawn(girl.picture, *girl.traits)
    assert "#ffd83a" not in drawn(girl.picture)


@pytest.mark.parametrize("kind", sorted({*KINDS.values()} - {"cone collar"}))  # which dogs wear
def test_every_garment_changes_the_figure(kind):
    assert drawn("figure:man", f"wears:{kind}:#12a4e6") != drawn("figure:man"), kind


def test_a_garment_is_known_in_the_plural_and_behind_an_adjective():
    assert kind_of("boots") == "boots"
    assert kind_of("winter coat") == "coat"
    assert kind_of("teapot") == ""


def test_a_cook_keeps_the_one_hat():
    (chef,) = read("a chef in a white hat")
    assert drawn(chef.picture, *chef.traits) == drawn("figure:chef")


def test_a_firefighter_with_a_hose_holds_it_instead_of_an_axe():
    (fighter,) = read("a firefighter holding a hose")
    assert fighter.picture == "figure:firefighter_hose"


def test_hay_lies_on_the_truck_and_candles_stand_on_the_cake_in_their_number():
    (truck,) = read("a pickup truck with hay in the back")
    assert drawn(truck.picture, *truck.traits) != drawn("prop:pickup")
    (cake,) = read("a birthday cake with seven candles")
    flames = drawn(cake.picture, *cake.traits).count("#ffe27a")
    assert flames == 7


def test_the_fish_is_in_its_bowl_and_the_wine_in_its_bottle():
    assert [s.picture for s in read("a goldfish in a round bowl")] == ["prop:fishbowl"]
    assert [s.picture for s in read("a bottle of red wine and two glasses")] == [
        "prop:wine_bottle",
        "prop:wine_glass",
    ]


def test_counted_glasses_are_two_and_a_pair_of_glasses_is_one():
    assert read("a bottle of red wine and two glasses")[1].count == 2
    assert read("a pair of glasses")[0].count == 1


def test_a_door_takes_its_own_colour():
    (house,) = read("a white house with a blue door")
    body = props.draw(house.picture, seed=3, color=house.color, traits=house.traits).body
    assert ink.hexa(parse("a blue car").subjects[0].color) in body


@pytest.mark.parametrize(
    ("prompt", "key"),
    [
        ("two penguins on an iceberg", "prop:iceberg"),
        ("a vintage car", "prop:vintage_car"),
        ("a robot holding a watering can", "prop:watering_can"),
        ("a stack of old books", "prop:books"),
        ("a red telephone box", "prop:telephone_box"),
        ("fireworks over a city", "prop:fireworks"),
        ("a glass of orange juice", "prop:glass"),
        ("a paper airplane", "prop:paper_plane"),
        ("a grandfather clock", "prop:tall_clock"),
    ],
)
def test_things_that_were_missing_have_a_drawing_of_their_own(prompt, key):
    assert key in [s.picture for s in read(prompt)]


@pytest.mark.parametrize(
    ("prompt", "count"),
    [
        ("a couple dancing", 2),
        ("a family on a beach", 4),
        ("a pair of jeans", 1),
        ("a meadow with sheep", 3),
        ("a sheep", 1),
    ],
)
def test_nouns_that_mean_several_are_drawn_several_times(prompt, count):
    assert read(prompt)[0].count == count


def test_a_coloured_thing_keeps_its_colour_when_the_library_has_one_of_that_name():
    assert read("a red balloon in the sky")[0].color is not None


def test_no_subject_is_lost_or_left_pointing_nowhere_when_things_are_joined():
    subjects = read("a girl in a red coat holding a lantern beside a dog with a scarf in the snow")
    assert all(s.other is None or 0 <= s.other < len(subjects) for s in subjects)
    assert {"figure:girl", "prop:lantern", "animal:dog"} <= {s.picture for s in subjects}


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a lavender field at sunset", "flower field"),
        ("a river through a canyon", "canyon"),
        ("two boxers fighting in a ring", "ring"),
        ("a bathtub in a bathroom", "bathroom"),
        ("a swimmer in a pool", "pool"),
        ("a balloon over a vineyard", "vineyard"),
    ],
)
def test_a_named_place_has_a_backdrop_of_its_own(prompt, setting):
    assert illustrate(Order(prompt, 512, 512, seed=1)).recipe["brief"]["setting"] == setting
