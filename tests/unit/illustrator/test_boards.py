"""What is served on boards, rolled up, stacked, fallen and photographed is read as it is meant."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order
from recraft_nb.engine.illustrator.drawing import planned
from recraft_nb.engine.illustrator.props.food.platter import FARE, LAYERS


def _brief(prompt):
    return planned(Order(prompt, 1024, 1024, seed=3)).brief


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a wooden board with three kinds of cheese, figs and walnuts", "brie emmental blue fig walnut"),
        ("charcuterie board with prosciutto, salami and olives", "ham salami olives"),
        ("cheese platter with brie, grapes and crackers", "brie grapes cracker"),
    ],
)
def test_a_board_has_on_it_everything_that_is_named(prompt, kinds):
    board = _brief(prompt).subjects[0]
    assert board.picture == "prop:serving_board"
    assert {FARE + kind for kind in kinds.split()} <= {*board.traits}


@pytest.mark.parametrize("prompt", ["a chalkboard with a cheese pizza", "a mouse on a cheese board"])
def test_a_board_that_serves_nothing_is_none(prompt):
    assert all(s.picture != "prop:serving_board" for s in _brief(prompt).subjects)


@pytest.mark.parametrize(("word", "many"), [("six", 6), ("three", 3), ("8", 8)])
def test_a_stack_of_pancakes_has_as_many_as_are_said_and_its_berries(word, many):
    stack = _brief(f"stack of {word} blueberry pancakes with syrup").subjects[0]
    assert {f"{LAYERS}{many}", f"{FARE}blueberry", f"{FARE}syrup"} <= {*stack.traits}


def test_rolled_mats_stand_in_their_colours_before_a_wall_that_fills_the_ground():
    brief = _brief("a row of rolled up yoga mats in purple, teal and orange against a brick wall")
    assert brief.setting == "brick wall"
    assert [s.picture for s in brief.subjects] == ["prop:rolled_mat"] * 3
    assert len({s.color for s in brief.subjects}) == 3


@pytest.mark.parametrize(
    ("words", "many"), [("one fallen petal", 1), ("three fallen petals", 3), ("petals fallen", 5)]
)
def test_fallen_petals_lie_before_the_vase_and_can_be_counted(words, many):
    brief = _brief(f"a blue vase with seven sunflowers and {words}")
    assert f"counted:{many}" in brief.subjects[-1].traits


def test_a_plain_photo_of_goods_is_taken_in_a_studio():
    assert _brief("photo of a perfume bottle on a marble podium").setting == "photo studio"
    assert planned(Order("photo of a perfume bottle", 512, 512)).look == "studio light"
