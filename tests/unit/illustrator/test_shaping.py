from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order, illustrate
from recraft_nb.engine.illustrator.compose import shaped, things
from recraft_nb.engine.illustrator.parse import parse


@pytest.mark.parametrize(
    ("prompt", "thing", "shape"),
    [
        ("a birthday cake shaped like a castle", "birthday cake", "prop:castle"),
        ("a hot air balloon in the shape of a heart", "hot air balloon", "red-heart"),
        ("a heart-shaped pizza", "pizza", "red-heart"),
        ("star shaped cookies on a plate", "cookies", "star"),
        ("a cloud that looks like a rabbit", "cloud", "animal:rabbit"),
        ("a kite in the form of a fish", "kite", "animal:fish"),
    ],
)
def test_a_thing_takes_the_shape_of_another_and_stays_what_it_is(prompt, thing, shape):
    hero = parse(prompt).subjects[0]
    assert hero.word == thing
    assert shaped.shape_of(hero) == shape


def test_the_other_thing_does_not_stand_beside_it():
    assert len(parse("a birthday cake shaped like a castle").subjects) == 1


def test_a_square_shaped_box_has_the_shape_of_nothing_else():
    assert shaped.shape_of(parse("a square-shaped box").subjects[0]) == ""


def test_a_shaped_thing_keeps_what_its_kind_is_known_by():
    plain = parse("a castle").subjects[0]
    cake = parse("a cake shaped like a castle").subjects[0]
    made, castle = things.make(cake, 1), things.make(plain, 1)
    assert made is not None
    assert castle is not None
    assert made.body.count("#ffb52f") >= 4  # flames of candles
    assert made.width > castle.width


def test_a_shaped_thing_is_drawn_the_same_each_time():
    order = Order("a cake shaped like a castle", 512, 512, seed=4)
    assert illustrate(order).svg == illustrate(order).svg


def test_what_something_is_made_of_colours_it():
    robot = parse("a robot made of cardboard boxes").subjects[0]
    assert robot.color is not None
    assert "cardboard" in robot.traits
