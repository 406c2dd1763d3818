"""What a picture holds where the words mean more than their nouns."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order
from recraft_nb.engine.illustrator.drawing import planned


def brief(prompt):
    return planned(Order(prompt=prompt, width=512, height=512, seed=3)).brief


def pictures(prompt):
    return [subject.picture for subject in brief(prompt).subjects]


@pytest.mark.parametrize(
    ("prompt", "picture"),
    [
        ("gingerbread cookies on a tray", "prop:gingerbread_man"),
        ("a rustic sourdough loaf", "prop:round_loaf"),
        ("an iced latte", "prop:iced_coffee"),
        ("a bee on an echinacea", "prop:coneflower"),
        ("a purple orchid", "prop:orchid"),
        ("a cat next to geraniums", "prop:geraniums"),
        ("two raspberries", "prop:raspberry"),
    ],
)
def test_a_common_thing_has_a_picture_of_its_own(prompt, picture):
    assert picture in pictures(prompt)


@pytest.mark.parametrize(
    ("prompt", "template"),
    [
        ("the water cycle with sun and rain, simple drawing", "diagram"),
        ("botanical illustration of lemons", "plate"),
        ("wild strawberries, vintage botanical illustration", "plate"),
        ("christmas banner for a bakery with gingerbread", "banner"),
        ("a neural network drawn as a glowing tree", "network"),
    ],
)
def test_a_page_of_its_kind_is_drawn(prompt, template):
    assert brief(prompt).template == template


def test_who_draws_a_lesson_is_shown_himself():
    assert brief("a boy drawing the water cycle").template != "diagram"


def test_a_moon_in_a_nightcap_has_a_face_and_wears_the_cap():
    (moon,) = brief("a sleepy moon with a nightcap").subjects
    assert moon.picture == "prop:moon_face"
    assert {"sleepy", "nightcap"} <= {*moon.traits}


def test_a_moon_alone_has_no_face():
    assert pictures("a full moon over the sea") in ([], ["full-moon"])


def test_a_chart_on_a_board_is_drawn_on_it():
    panda, board = brief("a panda looking at a bar chart on a whiteboard").subjects
    assert (panda.other, panda.relation) == (1, "beside")
    assert "chart:bars" in board.traits


def test_a_cake_on_a_cake_stand_is_one_picture_with_its_berries():
    (cake,) = brief("chocolate cake with raspberries on a pink cake stand").subjects
    assert cake.picture == "prop:round_cake"
    assert {"top:raspberry", "stand:#f2a9bf", "flavour:chocolate"} <= {*cake.traits}


def test_tacos_with_lime_come_with_wedges_of_lime():
    assert "prop:fruit_wedge" in pictures("three tacos on a blue plate with lime and cilantro")


def test_abstract_waves_of_something_show_waves_alone():
    made = brief("abstract waves of data in purple and teal")
    assert (made.motif, made.subjects) == ("waves", ())


def test_what_is_in_a_bowl_of_ramen_from_above_is_drawn_in_it():
    assert pictures("bowl of ramen with egg and green onions, top view") == ["prop:ramen_top"]


def test_a_chart_made_of_things_stacks_them():
    candies, _axes = brief("bar chart made of colorful candy").subjects
    assert (candies.word, candies.count) == ("candy", 12)
