"""Split pictures, and places that people have harmed."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from recraft_nb.engine.illustrator import Order
from recraft_nb.engine.illustrator.compose.backdrops import furnished
from recraft_nb.engine.illustrator.drawing import planned
from recraft_nb.engine.illustrator.places import halves


def _planned(prompt):
    return planned(Order(prompt, 1024, 1024)).brief


@pytest.mark.parametrize(
    ("prompt", "left", "right", "middle"),
    [
        ("half the picture a green forest, half a dry desert, one tree in the middle", "forest", "desert", "tree"),
        ("split image, left side a city full of smog, right side a clean green city", "smog", "green", ""),
        ("split screen: rainy city on the left, sunny beach on the right", "rainy", "beach", ""),
        ("a tree half in summer, half in winter", "summer", "winter", "tree"),
        ("landscape split between winter and spring with a small house in the middle", "winter", "spring", "house"),
        ("poster split in half, left side dead trees, right side lush jungle", "dead", "jungle", ""),
    ],
)  # fmt: skip
def test_both_halves_of_a_split_picture_are_read_with_who_stands_between_them(prompt, left, right, middle):
    found = halves.read(prompt)
    assert found is not None
    assert (left in found.left, right in found.right, middle in found.middle) == (True, True, True)
    assert _planned(prompt).template == "halves"


@pytest.mark.parametrize(
    "prompt",
    [
        "a glass half full of water, half empty",
        "half pepperoni half cheese pizza in summer",
        "a cat on the left side and a dog on the right side",
        "two kids walking side by side in a forest",
    ],
)
def test_what_is_only_half_of_a_thing_splits_no_picture(prompt):
    assert halves.read(prompt) is None


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("polar bear alone on a tiny piece of ice", "floes"),
        ("a penguin standing on a small ice floe", "floes"),
        ("two volunteers planting trees on a bare hillside", "bare slope"),
        ("an orangutan in a cut down forest", "cleared forest"),
        ("a cow on the cracked earth of a field", "cracked ground"),
        ("infinity pool with two loungers", "infinity pool"),
    ],
)
def test_a_harmed_or_particular_place_is_the_setting(prompt, setting):
    assert _planned(prompt).setting == setting


def test_litter_in_the_sea_is_no_handbag():
    brief = _planned("sea turtle swimming through plastic bags and bottles, underwater")
    assert [s.picture for s in brief.subjects] == ["animal:turtle"]


@pytest.mark.parametrize(
    ("prompt", "left", "right"),
    [
        ("half day half night city skyline", "day city skyline", "night city skyline"),
        ("city half by day and half by night", "by day city", "by night city"),
    ],
)
def test_a_place_that_is_named_once_is_that_of_both_halves(prompt, left, right):
    assert halves.placed(halves.read(prompt), "city") == (left, right)


def test_who_stands_between_two_places_is_in_the_middle():
    found = halves.read(
        "a girl standing between a snowy forest on the left half and a meadow on the right half"
    )
    assert found is not None
    assert ("girl" in found.middle, "forest" in found.left, "meadow" in found.right) == (True, True, True)


def test_seats_and_lamps_of_a_lobby_have_the_colours_that_were_said():
    stage = SimpleNamespace(said="hotel lobby with green velvet sofas, brass lamps and a big palm")
    things = furnished.asked(stage)
    assert set(things) == {"sofa", "lamp", "plant"}
    assert things["sofa"] != things["lamp"]
    assert "" not in (things["sofa"], things["lamp"])


def test_who_cleans_a_beach_holds_no_sponge():
    assert "sponge" not in {s.word for s in _planned("children cleaning up plastic from the beach").subjects}
