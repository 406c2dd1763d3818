"""Everyday nouns: each has a picture of its own, and what is drawn as several is one picture."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator.language.lexicon import default_lexicon
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.understanding import understood

WORN = {
    "hoodie": "hoodie", "jumper": "sweater", "pleated skirt": "skirt", "bathrobe": "bathrobe", "wellies": "rain_boots",
    "bow tie": "bow_tie", "wallet": "wallet", "charm bracelet": "charm_bracelet",
}  # fmt: skip
EATEN = {
    "lasagne": "lasagna", "samosas": "samosas", "bao buns": "dim_sum", "jollof rice": "biryani", "egg rolls": "spring_rolls",
    "courgettes": "courgette", "eggplant": "aubergine", "brussels sprouts": "brussels_sprouts", "dragon fruit": "dragon_fruit",
    "blackberries": "blackberry", "chocolate eclairs": "eclair", "brownies": "brownies", "mashed potatoes": "mash",
}  # fmt: skip

OTHERS = {
    "measuring jug": "measuring_cup", "mortar and pestle": "mortar", "ping pong paddle": "paddle_and_ball",
    "snowboard": "snowboard", "dumbbells": "dumbbell", "kettlebells": "kettlebell", "sleeping bag": "sleeping_bag",
    "claw hammer": "claw_hammer", "power strip": "extension_cord", "box of crayons": "crayons", "doll house": "dollhouse",
    "office chair": "office_chair", "curtains": "curtains", "coffee table": "low_table", "tv remote": "remote",
    "flash drive": "usb_stick", "robot vacuum": "robot_vacuum", "calculator": "calculator", "bonsai tree": "bonsai", "pinecone": "pine_cone",
    "dripping tap": "tap", "toilet roll": "toilet_paper", "crutches": "crutches", "slice of pizza": "pizza_wedge",
}  # fmt: skip


@pytest.mark.parametrize(("named", "shown"), [*WORN.items(), *EATEN.items(), *OTHERS.items()])
def test_an_everyday_noun_has_its_own_picture(named, shown):
    found = default_lexicon().find(named.split())
    assert found is not None
    assert found.picture == f"prop:{shown}"


@pytest.mark.parametrize(
    ("prompt", "count"),
    [
        ("slippers", 1),
        ("a pair of rain boots", 1),
        ("three pairs of rain boots", 3),
        ("churros", 1),
        ("two lasagnas", 2),
    ],
)
def test_what_is_drawn_as_several_is_one_picture(prompt, count):
    (subject,) = parse(prompt).subjects
    assert subject.count == count


@pytest.mark.parametrize(
    ("prompt", "picture"),
    [
        ("a yoga mat", "prop:rolled_mat"),
        ("a paint roller on the floor", "prop:paint_roller"),
        ("a french press", "prop:french_press"),
        ("hoop earrings", "prop:hoop_earrings"),
        ("a bicycle helmet", "prop:bike_helmet"),
    ],
)
def test_two_words_that_name_one_thing_show_it(prompt, picture):
    assert picture in [subject.picture for subject in understood(parse(prompt)).subjects]
