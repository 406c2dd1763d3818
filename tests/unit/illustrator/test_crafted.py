from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order
from recraft_nb.engine.illustrator.drawing import illustrate, planned


def _look(prompt: str) -> str:
    return planned(Order(prompt=prompt, width=512, height=512)).look


@pytest.mark.parametrize(
    ("prompt", "look"),
    [
        ("knitted penguin with a red scarf", "knit"),
        ("crochet octopus", "knit"),
        ("embroidery of a bumblebee on lavender", "embroidery"),
        ("cross stitch of a cottage", "cross stitch"),
        ("felt toy of an orange fox", "felt"),
        ("needle felted mushrooms in the forest", "felt"),
        ("batik turtle", "batik"),
        ("holographic butterfly", "holographic"),
        ("gold foil moon on black", "gold foil"),
        ("blueprint of a treehouse", "blueprint sheet"),
        ("polaroid of two friends at the beach", "polaroid"),
        ("graffiti of a tiger on a brick wall", "sprayed"),
        ("tattoo design of a rose", "tattoo"),
        ("skull with roses tattoo design", "tattoo"),
        ("steampunk owl", "brass"),
        ("origami swan", "origami"),
        ("pointillism sailboats on a lake", "points"),
        ("lego castle", "bricks"),
        ("cubist guitar", "cubist"),
    ],
)
def test_a_craft_that_is_named_draws_the_picture(prompt, look):
    assert _look(prompt) == look


@pytest.mark.parametrize(
    "prompt",
    [
        "a girl wearing a knitted hat",
        "man with a tattoo on his arm",
        "watercolor of a grandmother knitting",
        "a knitted scarf on a chair",
        "an architect with a blueprint",
    ],
)
def test_a_craft_of_one_thing_in_it_does_not_draw_the_picture(prompt):
    crafts = {"knit", "tattoo", "blueprint sheet", "embroidery"}
    assert _look(prompt) not in crafts


def test_a_blueprint_and_foil_lie_on_a_plain_ground_and_graffiti_on_its_wall():
    assert planned(Order(prompt="blueprint of a ship", width=512, height=512)).brief.setting == "studio"
    assert planned(Order(prompt="graffiti of a cat", width=512, height=512)).brief.setting == "brick wall"


def test_a_snapshot_has_its_white_frame():
    drawn = illustrate(Order(prompt="polaroid of a dog at the beach", width=512, height=512))
    assert "#fbf8f0" in drawn.svg


def test_a_model_of_clay_is_no_person():
    assert [
        s.picture
        for s in planned(Order(prompt="clay model of a koala", width=512, height=512)).brief.subjects
    ] == ["animal:koala"]


@pytest.mark.parametrize("prompt", ["synthwave sports car", "retrowave motorcycle", "outrun style wolf"])
def test_synthwave_lies_on_its_grid_of_light(prompt):
    assert planned(Order(prompt=prompt, width=512, height=512)).brief.setting == "retro grid"


def test_a_chalk_drawing_on_a_blackboard_is_the_board_itself():
    brief = planned(Order(prompt="chalk drawing of a cupcake on a blackboard", width=512, height=512)).brief
    assert [s.picture for s in brief.subjects] == ["cupcake"]


def test_stars_of_gold_foil_are_shown_beside_the_moon():
    brief = planned(Order(prompt="gold foil moon and stars on black", width=512, height=512)).brief
    assert {s.picture for s in brief.subjects} == {"full-moon", "star"}


def test_shades_of_a_colour_are_the_palette_and_no_thing():
    brief = planned(Order(prompt="embroidered fox in shades of teal", width=512, height=512)).brief
    assert [s.picture for s in brief.subjects] == ["animal:fox"]
    assert brief.palette
