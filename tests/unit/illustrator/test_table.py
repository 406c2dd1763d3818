"""What is laid on tables: dishes seen from above, cakes with what is on them, herbs, flowers, beans."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order
from recraft_nb.engine.illustrator.drawing import planned


def brief(prompt):
    return planned(Order(prompt, 640, 640, seed=3)).brief


def pictures(prompt):
    return [(s.picture, s.count) for s in brief(prompt).subjects]


@pytest.mark.parametrize(
    ("prompt", "shown"),
    [
        ("tomato soup with basil seen from above", [("prop:top_dish_bowl", 1)]),
        (
            "a bowl of lentil soup with two slices of toast, top view",
            [("prop:top_dish_bowl", 1), ("prop:top_toast", 2)],
        ),
        ("pancakes with blueberries and syrup from above", [("prop:top_dish", 1)]),
        ("pizza with basil and mozzarella on a rustic table", [("prop:top_pizza", 1)]),
        ("mushroom pizza and a glass of wine", [("prop:top_pizza", 1), ("prop:top_wine", 1)]),
        ("sushi set on a wooden tray", [("prop:top_sushi", 1)]),
        ("assorted sushi with chopsticks and soy sauce", [("prop:top_sushi", 1)]),
        ("bowls of spices on a dark wooden table", [("prop:top_spices", 1)]),
    ],
)
def test_a_dish_that_is_looked_down_at_is_drawn_from_above_with_all_that_is_on_it(prompt, shown):
    assert pictures(prompt) == shown
    assert brief(prompt).setting == "flat lay"


@pytest.mark.parametrize(
    "prompt",
    ["a slice of pizza", "kawaii sushi with a happy face", "a boy eating pizza", "pizza in a cardboard box"],
)
def test_what_is_eaten_packed_or_has_a_face_is_not_laid_flat(prompt):
    assert brief(prompt).setting != "flat lay"


@pytest.mark.parametrize(
    ("prompt", "traits"),
    [
        ("three tier wedding cake with gold leaf and raspberries", {"tiers:3", "gold leaf", "top:raspberry"}),
        ("chocolate cake with six strawberries on top", {"flavour:chocolate", "top:strawberry:6"}),
        ("a lemon cake with a missing slice", {"flavour:lemon", "slice missing"}),
        ("vanilla cake with white flowers and a chocolate drip", {"top:white flower", "drip:chocolate"}),
        ("a cherry cake with one slice missing", {"top:cherry", "slice missing"}),
        ("two tier cake with blueberries and a gold drip", {"tiers:2", "top:blueberry", "drip:gold"}),
        ("strawberry birthday cake with 7 candles", {"flavour:strawberry", "candles:7"}),
    ],
)
def test_a_cake_shows_its_tiers_its_flavour_and_what_lies_on_it(prompt, traits):
    (cake,) = brief(prompt).subjects
    assert (cake.picture, cake.count) == ("prop:round_cake", 1)
    assert traits <= {*cake.traits}


def test_a_plain_birthday_cake_stays_what_it_was_and_a_moody_food_photo_is_taken_in_a_dark_studio():
    assert pictures("a birthday cake")[0][0] == "prop:cake"
    assert brief("blueberry cake, dark moody photo").setting == "photo studio"


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("restaurant terrace at night with checkered tablecloths", "restaurant terrace"),
        ("terrace of a small italian restaurant with candles", "restaurant terrace"),
        ("outdoor wedding table with peonies and string lights", "garden feast"),
        ("long dinner table in a vineyard with candles", "garden feast"),
        ("a table set for dinner under the trees with roses and candles", "garden feast"),
    ],
)
def test_tables_in_the_open_are_a_place_of_their_own(prompt, setting):
    assert (brief(prompt).setting, pictures(prompt)) == (setting, [])


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("coffee cup with beans scattered around it", "strewn:bean"),
        ("a cup of espresso and coffee beans on a wooden table", "strewn:bean"),
        ("perfume bottle surrounded by rose petals", "strewn:petal"),
        ("a cake with scattered almonds", "strewn:nut"),
    ],
)
def test_what_lies_scattered_about_is_many_small_pieces(prompt, kind):
    *_, last = brief(prompt).subjects
    assert last.traits == (kind,)


def test_what_stands_on_a_shelf_stands_in_one_row_in_its_soft_colours():
    made = brief("wooden shelf with five candles in pastel colours")
    (candles,) = made.subjects
    assert (candles.count, made.setting, made.style) == (5, "shelf", "")
    assert {"in a row", "pastel"} <= {*candles.traits}


def test_a_bag_of_beans_is_not_scattered():
    assert not any(
        t.startswith("strewn") for s in brief("a bag of coffee beans and a mug").subjects for t in s.traits
    )


def test_herbs_that_are_named_one_by_one_are_shown_with_their_names_and_in_pots_they_grow():
    assert brief("vintage illustration of rosemary, thyme, sage and mint").template == "plate"
    assert brief("a sage green chair beside thyme and mint").template == "scene"
    assert pictures("a sprig of rosemary") == [("prop:rosemary", 1)]
    assert pictures("two pots of basil on a windowsill") == [("prop:pot_plant", 2)]


def test_the_front_of_a_small_shop_fills_the_picture_and_who_stands_there_keeps_the_flowers():
    made = brief("flower shop front with buckets of tulips")
    assert (made.setting, made.subjects) == ("shop front", ())
    assert brief("a bakery window full of bread").setting == "shop front"
    held = [s.relation for s in brief("a woman in front of a flower shop holding a bouquet").subjects]
    assert held == [None, "holding"]


@pytest.mark.parametrize(
    ("prompt", "glass"),
    [
        ("mojito with mint and lime slices", "prop:mojito"),
        ("an aperol spritz with an orange slice", "prop:spritz"),
        ("espresso martini with three coffee beans", "prop:espresso_martini"),
        ("gin and tonic with rosemary", "prop:gin_tonic"),
    ],
)
def test_a_cocktail_has_its_own_glass_with_its_garnish_in_it(prompt, glass):
    assert [picture for picture, _ in pictures(prompt)][:1] == [glass]
    assert not {"prop:mint", "herb", "prop:rosemary", "prop:fruit_slice"} & {p for p, _ in pictures(prompt)}


@pytest.mark.parametrize(
    ("prompt", "flowers"),
    [
        ("a bouquet of pink peonies and eucalyptus in a glass vase", "flowers:peony"),
        ("blue hydrangeas in a white vase", "flowers:hydrangea"),
        ("bouquet of roses in a vase", "flowers:rose"),
        ("bouquet of peonies wrapped in brown paper", "flowers:peony"),
    ],
)
def test_flowers_in_a_vase_or_in_paper_are_those_that_are_named(prompt, flowers):
    (vase,) = brief(prompt).subjects
    assert any(trait.startswith(flowers) for trait in vase.traits)


def test_candles_that_are_blown_out_are_on_the_cake():
    cake = next(s for s in brief("a girl blowing out candles on a pink cake").subjects if "cake" in s.picture)
    assert any(trait.startswith("candles:") for trait in cake.traits)
