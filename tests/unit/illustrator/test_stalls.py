"""Produce is in the crates of its stall, food on the cloth of its picnic, ingredients in their bowls."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order
from recraft_nb.engine.illustrator.drawing import planned


def _brief(prompt):
    return planned(Order(prompt, 1024, 1024, seed=3)).brief


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("fruit market stall with crates of oranges, apples and strawberries", "orange apple strawberry"),
        ("farmers market stand with tomatoes, carrots and cucumbers", "tomato carrot cucumber"),
    ],
)
def test_produce_that_is_named_is_heaped_on_the_stall_and_nowhere_else(prompt, kinds):
    (stall,) = _brief(prompt).subjects
    assert [t for t in stall.traits if t.startswith("heaped:")] == [
        f"heaped:{kind}" for kind in kinds.split()
    ]


def test_the_food_of_a_picnic_lies_on_its_cloth():
    cloth, *food = _brief("picnic blanket with sandwiches, grapes and lemonade in a park").subjects
    assert cloth.picture == "prop:blanket"
    assert {(s.relation, s.other) for s in food} == {("on", 0)}


@pytest.mark.parametrize(
    "prompt",
    [
        "flat lay of flour, sugar, eggs, butter and milk",
        "recipe ingredients: flour, sugar, eggs, butter, milk",
    ],
)
def test_every_ingredient_lies_ready_and_is_seen_from_above(prompt):
    brief = _brief(prompt)
    assert brief.setting == "flat lay"
    assert {s.word for s in brief.subjects} == {"flour", "sugar", "eggs", "butter", "milk"}


def test_mozzarella_with_tomatoes_and_basil_is_one_plate_and_on_a_pizza_it_is_none():
    assert [s.picture for s in _brief("mozzarella, tomatoes and basil on a plate").subjects] == [
        "prop:caprese"
    ]
    pizza = _brief("a pizza with mozzarella and tomatoes").subjects
    assert all(s.picture != "prop:caprese" for s in pizza)


def test_the_door_of_a_bakery_is_in_its_front():
    brief = _brief("a red door of a bakery with a bicycle outside")
    assert brief.setting == "shop front"
    assert [s.picture for s in brief.subjects] == ["prop:bicycle"]
