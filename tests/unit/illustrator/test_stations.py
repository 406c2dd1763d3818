"""Where things stand, what they lack, and the parts that have a colour of their own."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import props
from recraft_nb.engine.illustrator.compose.relating.stationed import (
    AT_BOTH_SIDES,
    AT_LEFT,
    AT_RIGHT,
    IN_A_RING,
    STATIONS,
)
from recraft_nb.engine.illustrator.meaning.lacking import alone as stands_alone
from recraft_nb.engine.illustrator.meaning.lacking import is_clear, lacks
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.understanding import understood


@pytest.mark.parametrize(
    ("prompt", "mine", "side", "other"),
    [
        ("a lamp to the right of a sofa", "lamp", AT_RIGHT, "sofa"),
        ("a snowman to the left of a cabin", "snowman", AT_LEFT, "cabin"),
        ("a cat on the left and a dog on the right", "dog", AT_RIGHT, "cat"),
        ("on the left a red apple, on the right a green pear", "pear", AT_RIGHT, "apple"),
        ("a dog on the right side and a cat", "cat", AT_LEFT, "dog"),
        ("a tree between two houses", "houses", AT_BOTH_SIDES, "tree"),
        ("a girl sitting between a cat and a dog", "cat", AT_LEFT, "girl"),
        ("a girl sitting between a cat and a dog", "dog", AT_RIGHT, "girl"),
        ("a king surrounded by knights", "knights", IN_A_RING, "king"),
        ("children dancing around a tree", "children", IN_A_RING, "tree"),
    ],
)
def test_a_thing_stands_on_the_side_that_is_named(prompt: str, mine: str, side: str, other: str) -> None:
    subjects = parse(prompt).subjects
    one = next(s for s in subjects if s.word == mine)
    assert side in one.traits
    assert one.relation == "beside"
    assert one.other is not None
    assert subjects[one.other].word == other


@pytest.mark.parametrize(
    "prompt", ["a hammock between two palm trees", "turn left at the red house", "a cat"]
)
def test_no_side_is_read_where_none_is_meant(prompt: str) -> None:
    assert not any(STATIONS & {*s.traits} for s in parse(prompt).subjects)


def test_houses_that_are_counted_are_drawn_one_by_one() -> None:
    (house,) = parse("three houses").subjects
    assert (house.picture, house.count) == ("prop:house", 3)


def test_who_is_on_the_second_seat_leaves_the_first_thing_where_it_is() -> None:
    fire = next(s for s in parse("two dogs in front of a fireplace and a cat on the sofa").subjects if
                s.word == "fireplace")  # fmt: skip
    assert fire.relation is None


def test_an_animal_inside_a_shoe_does_not_wear_it() -> None:
    mouse, shoe = parse("a mouse inside a shoe").subjects
    assert (mouse.relation, shoe.relation) == ("in", None)


@pytest.mark.parametrize(
    ("prompt", "picture", "trait"),
    [
        ("a tree without leaves", "leafless-tree", ""),
        ("a man with no hair", "figure:man", "bald"),
        ("a bear with a white belly", "animal:bear", "white belly"),
        ("a dog with a white tail", "animal:dog", "white tail"),
        ("a woman with flowers in her hair", "figure:woman", "wears:flowers:#ff6aa5"),
        ("a moustached man in pyjamas", "figure:man", "wears:pajamas:"),
        ("a pink cake with blue candles", "prop:round_cake", "blue candle"),
    ],
)
def test_what_is_said_of_one_thing_stays_with_it(prompt: str, picture: str, trait: str) -> None:
    (shown,) = understood(parse(prompt)).subjects
    assert shown.picture == picture
    assert not trait or trait in shown.traits


def test_kittens_are_smaller_than_the_cat_beside_them() -> None:
    cat, kittens = parse("a black cat and two orange kittens").subjects
    assert kittens.scale < cat.scale


def test_clouds_and_trees_stay_away_where_they_are_not_wanted() -> None:
    assert is_clear("a sky with no clouds")
    assert is_clear("a clear blue sky")
    assert not is_clear("clouds over the sea")
    assert lacks("a treeless plain", "tree")
    assert stands_alone("a single oak tree in a field", "tree")


@pytest.mark.parametrize(
    ("key", "trait"),
    [
        ("animal:horse", "white mane"),
        ("animal:cat", "black tail"),
        ("animal:bird", "black wings"),
        ("animal:rabbit", "pink ears"),
        ("animal:dog", "white paws"),
        ("prop:barn", "white roof"),
    ],
)
def test_a_part_has_the_colour_that_is_asked_for(key: str, trait: str) -> None:
    said = props.draw(key, seed=3, color=(120, 70, 40), traits=(trait,))
    assert said.body != props.draw(key, seed=3, color=(120, 70, 40)).body


def test_one_of_several_is_singled_out() -> None:
    many, one, wire = parse("three birds on a wire, one of them red").subjects
    assert (many.count, one.count) == (2, 1)
    assert (many.color, wire.color) == (None, None)
    assert one.color == (226, 59, 59)


@pytest.mark.parametrize(
    ("prompt", "trait"),
    [
        ("a man wearing a striped shirt", "worn with:shirt:stripes:"),
        ("a girl in a red dress with white polka dots", "worn with:dress:dots:#fafafa"),
        ("a lady in a floral dress", "worn with:dress:flowers:"),
        ("three orange fish in a round bowl", "fishes:3"),
        ("a pot of pink tulips", "flowers:tulip:3:#f58fb8"),
    ],
)
def test_what_is_on_or_in_a_thing_is_drawn_with_it(prompt: str, trait: str) -> None:
    (shown,) = understood(parse(prompt)).subjects
    assert trait in shown.traits


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("an empty chair next to a window", "room"),
        ("a castle surrounded by water", "sea"),
        ("a snowman made of sand", "beach"),
        ("a man watching tv", "room"),
    ],
)
def test_the_place_is_where_such_a_thing_is(prompt: str, place: str) -> None:
    assert understood(parse(prompt)).setting == place


@pytest.mark.parametrize(
    ("prompt", "relation"),
    [
        ("two parrots sharing a branch", "on"),
        ("a bear and a rabbit sharing an umbrella", "under"),
        ("a red cup on a blue plate", "on"),
        ("a boy with a balloon in his hand", ""),
    ],
)
def test_what_is_shared_is_sat_on_or_is_over_both(prompt: str, relation: str) -> None:
    assert (parse(prompt).subjects[0].relation or "") == relation


def test_three_stand_in_the_order_that_is_named() -> None:
    lion, zebra, tree = parse("a lion on the left, a zebra on the right and a tree in the middle").subjects
    assert (lion.other, zebra.other, tree.relation) == (2, 2, None)
    assert AT_LEFT in lion.traits
    assert AT_RIGHT in zebra.traits


@pytest.mark.parametrize(
    ("prompt", "pictures"),
    [
        ("a white mug with a red heart", ["prop:cup"]),
        ("a tree with red apples", ["prop:apple_tree"]),
        ("an empty park bench under a lamp", ["prop:bench", "prop:streetlamp"]),
        ("two red chairs around a small round table", ["chair", "prop:table"]),
    ],
)
def test_things_that_belong_together_are_read_as_one(prompt: str, pictures: list[str]) -> None:
    assert [s.picture for s in parse(prompt).subjects] == pictures


def test_a_field_that_is_full_has_many() -> None:
    (sheep,) = parse("a field full of sheep").subjects
    assert sheep.count > 6
