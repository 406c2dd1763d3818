from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.understanding import understood


def pictures(prompt):
    return [subject.picture for subject in understood(parse(prompt)).subjects]


def traits(prompt, picture):
    return next(s.traits for s in understood(parse(prompt)).subjects if s.picture == picture)


@pytest.mark.parametrize(
    ("prompt", "picture"),
    [
        ("an old schooner inside a bottle", "prop:ship_bottle"),
        ("a pirate ship in a dusty glass bottle", "prop:ship_bottle"),
        ("green tea poured from a kettle into two cups", "prop:pouring"),
        ("pouring red wine into a glass", "prop:pouring"),
        ("honey running down from a dipper", "prop:honey_dipper"),
        ("a chess board with a lonely pawn left", "prop:chess_left"),
        ("two chess knights facing each other", "prop:chessmen"),
        ("kintsugi bowl", "prop:mended_cup"),
        ("a rocket built of colored pencils", "prop:pencil_rocket"),
        ("a giraffe with a neck of books", "prop:book_giraffe"),
        ("an ornate key on a table", "prop:antique_key"),
        ("red 18 wheeler on a highway", "prop:semi_truck"),
        ("a cement mixer at work", "prop:mixer_truck"),
        ("a white ferry at sea", "prop:ferry"),
        ("five umbrellas viewed from above", "prop:umbrella_top"),
    ],
)
def test_what_makes_one_drawing_is_drawn_as_one(prompt, picture):
    assert pictures(prompt)[0] == picture


@pytest.mark.parametrize(
    ("prompt", "unlike"),
    [
        ("two kings playing chess", "prop:chessmen"),
        ("a girl pouring tea into a cup", "prop:pouring"),
        ("a taxi in the pouring rain", "prop:pouring"),
        ("a ship with a bottle of rum", "prop:ship_bottle"),
    ],
)
def test_what_only_sounds_alike_is_left_alone(prompt, unlike):
    assert unlike not in pictures(prompt)


def test_tea_is_poured_into_as_many_glasses_as_are_named():
    said = traits("tea poured out of a teapot into 4 small glasses", "prop:pouring")
    assert {"into:glass:4", "drink:tea", "from:teapot"} <= set(said)


@pytest.mark.parametrize(
    ("prompt", "many"), [("toy train with three wagons", 3), ("a train with 5 red coaches", 5)]
)
def test_the_carriages_of_a_train_are_drawn_behind_it(prompt, many):
    subjects = understood(parse(prompt)).subjects
    assert len(subjects) == 1
    assert f"coaches:{many}" in subjects[0].traits


@pytest.mark.parametrize(
    "prompt", ["a tractor, cute style, for kids", "fire truck, simple shapes, for toddlers"]
)
def test_whom_a_picture_is_for_is_not_in_it(prompt):
    assert len(pictures(prompt)) == 1


@pytest.mark.parametrize(
    "prompt",
    [
        "three mugs in red, blue and white",
        "red, blue and white mugs, three of them",
        "3 mugs: red, blue and white",
    ],
)
def test_each_of_several_has_its_own_of_the_listed_colours(prompt):
    brief = understood(parse(prompt))
    assert any(t.startswith("each:") and t.count("#") == 3 for s in brief.subjects for t in s.traits)
    assert brief.palette == ()


def test_cases_on_a_roof_are_on_the_car():
    brief = understood(parse("suitcases on the roof of a car"))
    cases = next(s for s in brief.subjects if s.picture == "prop:suitcase")
    assert brief.subjects[cases.other].picture == "prop:car"
    assert cases.relation == "on"


@pytest.mark.parametrize(
    ("prompt", "picture"),
    [
        ("a sewing machine", "prop:sewing_machine"),
        ("a rusty anvil", "prop:anvil"),
        ("a rubik's cube", "prop:twist_cube"),
        ("a jack in the box", "prop:jack_box"),
        ("a combine harvester at work", "prop:combine"),
        ("a penny farthing", "prop:high_wheel"),
        ("bagpipes", "prop:bagpipes"),
        ("a yellow xylophone", "prop:xylophone"),
        ("a cheese grater", "prop:grater"),
        ("a cassette tape", "prop:cassette"),
        ("a burger sliced through the middle", "prop:half_burger"),
    ],
)
def test_things_of_every_day_have_drawings_of_their_own(prompt, picture):
    assert picture in pictures(prompt)


def test_a_stack_of_books_is_one():
    assert [s.count for s in understood(parse("a stack of books")).subjects] == [1]


@pytest.mark.parametrize("prompt", ["a truck made of lego bricks", "a house made of candy"])
def test_a_house_or_a_car_can_be_made_of_pieces(prompt):
    assert any(t.startswith("made:") for s in understood(parse(prompt)).subjects for t in s.traits)
