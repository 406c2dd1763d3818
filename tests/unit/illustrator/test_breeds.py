from __future__ import annotations

from itertools import combinations

import pytest

from recraft_nb.engine.illustrator import props
from recraft_nb.engine.illustrator.ink import color as ink
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.props.beasts.breeds import CATS, DOGS
from recraft_nb.engine.illustrator.props.pen.shapes import tones


def drawn(key, *traits, color=None):
    return props.draw(key, seed=5, traits=traits, color=color).body


def coat(color):
    """The colour in which a surface of a named colour is drawn; black is drawn a little lighter."""
    return tones(ink.hexa(color)).base


@pytest.mark.parametrize(
    ("prompt", "picture", "trait"),
    [
        ("a corgi in a park", "animal:dog", "corgi"),
        ("two golden retrievers on a beach", "animal:dog", "retriever"),
        ("a husky puppy", "animal:dog", "husky"),
        ("a french bulldog on a sofa", "animal:dog", "bulldog"),
        ("a siamese cat on a rug", "animal:cat", "siamese"),
        ("a maine coon cat", "animal:cat", "coon"),
    ],
)
def test_a_breed_is_a_dog_or_a_cat_that_remembers_its_breed(prompt, picture, trait):
    hero = parse(prompt).subjects[0]
    assert hero.picture == picture
    assert trait in hero.traits


@pytest.mark.parametrize(("key", "breeds"), [("animal:dog", DOGS), ("animal:cat", CATS)])
def test_no_two_breeds_look_alike(key, breeds):
    looks = {name: drawn(key, name) for name in breeds}
    assert [(a, b) for a, b in combinations(looks, 2) if looks[a] == looks[b]] == []
    assert drawn(key) not in looks.values()


def test_a_dachshund_stands_lower_and_is_longer_than_a_greyhound():
    (low, tall) = (
        props.draw("animal:dog", seed=5, traits=(name,)).bbox for name in ("dachshund", "greyhound")
    )
    shape = [(box[2] - box[0]) / (box[3] - box[1]) for box in (low, tall)]
    assert shape[0] > shape[1] * 1.3


def test_two_colours_are_both_seen():
    cow = parse("a black and white cow").subjects[0]
    assert cow.second_color is not None
    for key in ("animal:cow", "animal:cat"):
        body = drawn(key, f"second:{ink.hexa(cow.second_color)}", color=cow.color)
        assert coat(cow.color) in body
        assert coat(cow.second_color) in body


def test_a_breed_takes_the_colour_that_is_named_and_stays_a_breed():
    black = drawn("animal:dog", "labrador", color=(38, 38, 43))
    assert coat((38, 38, 43)) in black
    assert black != drawn("animal:dog", color=(38, 38, 43))
