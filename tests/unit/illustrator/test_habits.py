"""What everybody knows of things and no prompt says."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order
from recraft_nb.engine.illustrator.compose import place, scene
from recraft_nb.engine.illustrator.drawing import planned
from recraft_nb.engine.illustrator.ink.chance import Chance
from recraft_nb.engine.illustrator.parse import parse


def things(prompt):
    return {subject.word.split()[-1]: subject for subject in parse(prompt).subjects}


def test_ice_and_a_straw_are_in_the_glass_and_not_beside_it():
    (glass,) = parse("a glass of lemonade with ice and a straw").subjects
    assert glass.picture == "prop:glass"
    assert {"with straw", "with ice"} <= set(glass.traits)
    assert "with straw" not in next(iter(parse("a glass of lemonade").subjects)).traits


@pytest.mark.parametrize("prompt", ["a baby elephant taking a bath", "a dog taking a bath"])
def test_who_takes_a_bath_is_in_the_tub(prompt):
    animal, tub = parse(prompt).subjects
    assert (animal.relation, animal.other, tub.picture) == ("in", 1, "prop:bathtub")
    assert tub.relation is None


def test_a_ship_in_a_bottle_is_on_no_sea():
    assert parse("a ship in a bottle").setting == "table"
    assert parse("a ship on the sea").setting == "sea"


def test_a_teacher_writes_on_the_board_of_the_classroom():
    brief = parse("a teacher writing on a blackboard")
    assert [subject.picture for subject in brief.subjects] == ["figure:teacher"]
    assert brief.setting == "classroom"


def test_a_town_is_known_by_its_building_and_from_a_balcony_it_is_far_off():
    assert things("a couple kissing in Paris")["tower"].relation == "behind"
    assert "tower" not in things("a croissant on a balcony in Paris")
    assert "tower" not in things("a couple kissing in Rome")
    (tower,) = parse("the Eiffel tower in Paris").subjects
    assert tower.picture == "prop:eiffel_tower"


def test_a_rainbow_is_seen_in_the_jungle_too():
    assert things("a waterfall in the jungle with a rainbow")["rainbow"].picture == "prop:rainbow"
    assert parse("a waterfall in a meadow with a rainbow").weather == "rainbow"


def test_what_is_in_a_basket_stays_in_it_wherever_the_basket_stands():
    recipe = planned(Order("a basket of lemons on a blue table", 1024, 1024, seed=1))
    made = [scene._made(recipe, index) for index in range(len(recipe.brief.subjects))]
    parts = [part for block in place.arrange(made, Chance(1, "subjects")) for part in block.parts]
    (basket,) = [part for part in parts if part.thing.subject.picture == "basket"]
    lemons = [part for part in parts if part.thing.subject.picture == "prop:lemon"]
    left, top, right, _ = basket.box
    assert len(lemons) == 5
    for lemon in lemons:
        assert left < lemon.x < right
        assert lemon.y > top


def test_a_drink_stands_beside_the_bowl_of_the_popcorn():
    popcorn, soda = parse("a bowl of popcorn and a soda").subjects[1:]
    assert (popcorn.relation, popcorn.other) == ("in", 0)
    assert soda.relation != "in"


def test_a_vase_stands_on_the_piano_and_not_before_it():
    recipe = planned(Order("a vase of roses on a piano", 1024, 1024, seed=1))
    made = [scene._made(recipe, index) for index in range(len(recipe.brief.subjects))]
    parts = {p.thing.subject.picture: p for b in place.arrange(made, Chance(1, "subjects")) for p in b.parts}
    left, top, right, bottom = parts["prop:piano"].box
    assert left < parts["prop:vase"].x < right
    assert top < parts["prop:vase"].box[3] < bottom - 0.25 * (bottom - top)


def test_a_window_of_a_shop_is_that_of_the_shop_in_its_street():
    brief = parse("a bakery window full of bread")
    assert brief.setting != "kitchen"
    assert "window" not in [subject.word for subject in brief.subjects]
    assert "prop:shop" in [subject.picture for subject in brief.subjects]
