"""Who is close to whom, what lies in what, what something is made of, and weather that is seen."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order, illustrate
from recraft_nb.engine.illustrator.compose import place, things
from recraft_nb.engine.illustrator.compose.printed.logos import emblem
from recraft_nb.engine.illustrator.ink.chance import Chance
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.places.whereabouts import settled
from recraft_nb.engine.illustrator.recipe import Recipe


def blocks(prompt):
    subjects = parse(prompt).subjects
    made = [[t for k in range(s.count) if (t := things.make(s, k, whole=True))] for s in subjects]
    return place.arrange(made, Chance(3))


def parts(prompt):
    return {part.thing.subject.picture: part for block in blocks(prompt) for part in block.parts}


def place_of(prompt):
    return settled(parse(prompt), Chance(3)).setting


def drawing(prompt):
    return illustrate(Order(prompt, 512, 512, seed=3))


def test_what_something_is_made_of_colours_it_or_is_a_drawing_of_its_own():
    assert parse("a car made of chocolate").subjects[0].color == (107, 63, 38)
    assert [s.picture for s in parse("a house made of gingerbread").subjects] == ["prop:gingerbread_house"]
    assert parse("a red car made of metal").subjects[0].color == (226, 59, 59)


def test_the_doer_is_who_is_alive():
    _, man, umbrella = parse("a bus stop with a man holding an umbrella").subjects
    assert (man.picture, umbrella.relation, umbrella.other) == ("figure:man", "holding", 1)


def test_a_cook_stands_before_the_pan_and_the_food_is_in_it():
    chef, food, pan = parse("a chef tossing vegetables in a pan").subjects
    assert (chef.relation, food.relation, food.other) == (None, "in", 2)
    assert (pan.relation, pan.other) == ("holding", 0)


def test_a_jar_of_living_things_is_clear_and_they_are_before_its_glass():
    found = parts("a jar full of fireflies")
    jar, fly = found["prop:clear_jar"], found["prop:firefly"]
    assert fly.order > jar.order
    assert jar.box[0] < fly.box[0] < fly.box[2] < jar.box[2]
    assert parse("a jar of honey").subjects[0].picture != "prop:clear_jar"


def test_a_bowl_is_heaped_above_its_rim():
    found = parts("a bowl of lemons")
    assert found["prop:lemon"].box[1] < found["prop:bowl"].box[1]


@pytest.mark.parametrize("prompt", ["a mother hugging her son", "a bear hugging a tree"])
def test_who_hugs_is_closer_than_side_by_side(prompt):
    (one,) = blocks(prompt)
    first, second = (p for p in one.parts if p.thing.subject.picture)
    assert first.box[0] < second.box[2]
    assert second.box[0] < first.box[2]


def test_two_share_one_umbrella_above_their_heads():
    (block,) = blocks("two friends sharing an umbrella")
    shade = next(p for p in block.parts if p.thing.subject.picture == "umbrella")
    heads = [p for p in block.parts if p is not shade]
    assert shade.box[1] < min(p.box[1] for p in heads)
    assert shade.box[0] < sum(p.x for p in heads) / 2 < shade.box[2]


def test_what_is_rescued_from_a_tree_is_in_it_and_who_eats_from_it_is_not():
    cat = parse("a firefighter rescuing a cat from a tree").subjects[1]
    assert (cat.picture, cat.relation, cat.other) == ("animal:cat", "in", 2)
    assert parse("a giraffe eating leaves from a tree").subjects[0].relation != "in"


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a jellyfish in the ocean", "underwater"),
        ("an octopus attacking a ship", "sea"),
        ("a hot air balloon over lavender fields", "flower field"),
        ("a toy train on the floor", "room"),
        ("a black cat on a pumpkin under a full moon", "meadow"),
    ],
)
def test_a_place_goes_with_what_is_in_it(prompt, setting):
    assert place_of(prompt) == setting


def test_lightning_is_seen_in_a_storm():
    bolt = "#fff7d1"
    assert bolt in drawing("a lighthouse by the sea in a thunderstorm").svg
    assert bolt not in drawing("a lighthouse by the sea in the rain").svg


@pytest.mark.parametrize(
    ("prompt", "marks"), [("a logo of a mountain", 1), ("a logo of a fox and a moon", 2)]
)
def test_a_mark_shows_up_to_two_things(prompt, marks):
    recipe = Recipe.from_json(drawing(prompt).recipe)
    assert emblem.glyph(recipe, "mono", "#000000", "#ffffff", (50, 50, 80, 80)).count("<g color=") == marks
