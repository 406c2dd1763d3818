from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator.compose.backdrops import finding
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.places.locales import located


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a wet dog shaking off water by a lake", "lake"),
        ("a blue tent under a starry sky", "forest"),
        ("inside a cozy log cabin with a christmas tree", "room"),
        ("the earth through a spaceship window", "station deck"),
        ("three beach huts", "beach"),
        ("cherry blossom street with a temple", "garden"),
        ("a cafe seen through a rainy window", "street"),
        ("a city park in autumn with a bench", "meadow"),
        ("a low poly volcano island", "sea"),
    ],
)
def test_the_place_is_the_one_that_is_meant(prompt, place):
    assert located(parse(prompt)).setting == place


@pytest.mark.parametrize(
    ("prompt", "gone"),
    [
        ("log cabin interior with a fireplace", "prop:cabin"),
        ("airport gate with a plane outside", "prop:gate"),
        ("an artist with paint tubes", "test-tube"),
        ("a cherry blossom street with a temple", "cherry-blossom"),
    ],
)
def test_what_is_only_a_name_of_the_place_is_no_thing_in_it(prompt, gone):
    assert gone not in [s.picture for s in located(parse(prompt)).subjects]


def test_a_keeper_lives_beside_his_lighthouse():
    shown = [s.picture for s in located(parse("a lighthouse keeper's cottage on a cliff")).subjects]
    assert "prop:lighthouse" in shown


def test_passengers_sit_in_their_boat():
    people = located(parse("gondola with two passengers on a canal")).subjects[1]
    assert people.relation == "in"


@pytest.mark.parametrize(
    ("prompt", "view"),
    [
        ("narrow street market in southeast asia with scooters", "lantern market"),
        ("crowded street with paper lanterns and stalls", "lantern market"),
        ("hanoi alley with lanterns", "lantern market"),
        ("souk in marrakech", "souk"),
        ("a spice market in istanbul", "souk"),
        ("tokyo crossing with neon lanterns and stalls", "billboards"),
    ],
)
def test_markets_are_known_by_their_part_of_the_world(prompt, view):
    assert finding.found(prompt.split(), "street") == view


def test_who_crosses_a_bridge_is_on_it():
    people = located(parse("two kids walking across a wooden bridge")).subjects
    assert next(s for s in people if s.picture.startswith("figure:")).relation == "on"


def test_a_street_in_the_snow_is_snowed_on():
    assert located(parse("a phone booth on a london street in the snow")).weather == "snow"


def test_what_is_haunted_is_dark_unless_it_is_said_to_be_light():
    assert located(parse("a haunted forest")).light == "night"
    assert located(parse("a haunted forest in bright daylight")).light == "day"


def test_travellers_at_a_station_are_no_hikers():
    assert "figure:hiker" not in [s.picture for s in located(parse("station hall with travelers")).subjects]
