from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order
from recraft_nb.engine.illustrator.compose import place, scene
from recraft_nb.engine.illustrator.drawing import planned
from recraft_nb.engine.illustrator.ink import svg
from recraft_nb.engine.illustrator.ink.chance import Chance
from recraft_nb.engine.illustrator.parse import parse


def blocks(prompt):
    """The groups of things of a prompt's picture, arranged."""
    recipe = planned(Order(prompt, 1024, 1024, seed=1))
    made = [scene._made(recipe, index) for index in range(len(recipe.brief.subjects))]
    return place.arrange(made, Chance(1, "subjects"))


def parts(prompt, picture):
    return [p for block in blocks(prompt) for p in block.parts if p.thing.subject.picture == picture]


def test_what_is_given_hangs_between_giver_and_receiver():
    (block,) = blocks("a boy giving a flower to a girl")
    boy = next(p for p in block.parts if p.thing.subject.picture == "figure:boy")
    girl = next(p for p in block.parts if p.thing.subject.picture == "figure:girl")
    flower = next(p for p in block.parts if p.thing.subject.picture == "blossom")
    assert min(boy.x, girl.x) < flower.x < max(boy.x, girl.x)
    assert boy.flip != girl.flip


def test_a_receiver_has_empty_hands():
    teacher, book, student = parse("a teacher handing a book to a student").subjects
    assert (book.relation, book.other) == ("holding", 0)
    assert "giving" in teacher.traits
    assert "receiving" in student.traits


def test_who_feeds_somebody_holds_the_food():
    carrot = parse("a boy feeding a carrot to a rabbit").subjects[1]
    assert (carrot.word, carrot.relation, carrot.other) == ("carrot", "holding", 0)


def test_each_of_two_has_a_cup_of_his_own():
    assert len(parts("two friends drinking lemonade", "prop:lemonade")) == 2


def test_a_trophy_is_not_multiplied():
    prompt = "a team celebrating with a trophy"
    assert (len(parts(prompt, "figure:team")), parts(prompt, "trophy")) == (1, [])  # it is in their hands


@pytest.mark.parametrize(
    "prompt",
    [
        "a man walking three dogs in the park",
        "a husky pulling a sled through the snow",
        "a girl pulling a wagon",
        "a dad pushing a baby stroller",
    ],
)
def test_who_leads_pulls_or_pushes_is_joined_to_it(prompt):
    joined = blocks(prompt)[0]
    assert len({p.thing.subject.picture for p in joined.parts}) > 1


def test_each_dog_has_a_leash():
    joined = blocks("a man walking three dogs")[0]
    assert len([p for p in joined.parts if 'stroke="#c8453f"' in p.thing.body and p.order == 0.35]) == 3


@pytest.mark.parametrize(
    "prompt", ["a crown next to a king", "sunglasses next to a book", "a scarf next to a cat"]
)
def test_what_could_be_put_on_may_stand_beside_somebody(prompt):
    worn, owner = blocks(prompt)
    assert worn.parts[0].thing.subject.picture != owner.parts[0].thing.subject.picture
    assert all(p.grounded for block in (worn, owner) for p in block.parts)


@pytest.mark.parametrize("prompt", ["a house with flowers", "a woman beside flowers"])
def test_flowers_are_no_hat(prompt):
    flowers = parts(prompt, "blossom")
    assert flowers
    assert all(p.grounded for p in flowers)


def test_five_in_a_row_stand_on_one_line():
    ducks = parts("five yellow ducklings in a row", "baby-chick")
    assert len(ducks) == 5
    assert len({round(p.y, 3) for p in ducks}) == 1


@pytest.mark.parametrize(
    ("prompt", "spot"),
    [
        ("a hedgehog with an apple on its back", "at:back"),
        ("a girl with a parrot on her shoulder", "at:shoulder"),
        ("a dog with a bone in its mouth", "at:mouth"),
        ("a laptop showing a bar chart", "at:screen"),
    ],
)
def test_a_thing_goes_where_the_prompt_puts_it(prompt, spot):
    thing = parse(prompt).subjects[1]
    assert spot in thing.traits
    assert (thing.relation, thing.other) == ("on", 0)


def test_an_apple_on_a_back_touches_the_animal_and_nobody_lies_down():
    (block,) = blocks("a hedgehog with an apple on its back")
    beast = next(p for p in block.parts if p.thing.subject.picture == "animal:hedgehog")
    apple = next(p for p in block.parts if p.thing.subject.picture == "prop:apple")
    assert beast.box[1] - 0.05 < apple.y < beast.box[3]
    assert beast.box[0] < apple.x < beast.box[2]
    assert "lying" not in beast.thing.subject.traits


def test_a_ball_on_a_nose_rests_on_it():
    (block,) = blocks("a seal with a ball on its nose")
    seal, ball = (
        next(p for p in block.parts if p.thing.subject.picture == k) for k in ("animal:seal", "soccer-ball")
    )
    x, y = seal.at(seal.thing.anchors["nose"])
    assert ball.box[0] < x < ball.box[2]
    assert ball.box[3] == pytest.approx(y, abs=0.05)


def test_a_chart_lies_inside_the_screen():
    (block,) = blocks("a laptop showing a bar chart")
    screen, chart = (
        next(p for p in block.parts if p.thing.subject.picture == k) for k in ("laptop", "bar-chart")
    )
    assert screen.box[0] < chart.box[0] < chart.box[2] < screen.box[2]
    assert screen.box[1] < chart.box[1] < chart.box[3] < screen.box[3]


def test_people_at_computers_have_desks():
    (block,) = blocks("three people working at computers")
    assert len([p for p in block.parts if p.thing.subject.picture == "desktop-computer"]) == 6


def test_twelve_roses_in_a_vase_are_twelve_flowers_of_the_vase():
    recipe = planned(Order("twelve red roses in a glass vase", 1024, 1024, seed=1))
    (vase,) = recipe.brief.subjects
    assert "flowers:rose:12:#e23b3b" in vase.traits


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a woman working in an office", "office"),
        ("a quiet library with tall shelves", "library"),
        ("a man waiting at the train station", "station"),
        ("a couple in a supermarket", "supermarket"),
        ("a girl in a museum", "gallery"),
        ("a polar bear on melting ice", "floes"),
    ],
)
def test_a_public_place_has_a_view_of_its_own(prompt, setting):
    assert parse(prompt).setting == setting


def test_curtains_and_cupboards_take_the_colour_that_was_said():
    assert scene._painted_parts("a stage with red curtains") == {"curtain": "#e23b3b"}
    assert scene._painted_parts("a room with curtains") == {}
    kitchen = planned(Order("a kitchen with green cabinets", 1024, 1024, seed=1))
    assert scene.prepare(kitchen, svg.Canvas(1024, 1024)).paints == {"prop:cabinet": "#3fa34d"}


def test_a_patient_who_is_pushed_sits_in_the_chair_and_the_nurse_stands_behind_it():
    nurse, patient, chair = parse("a nurse pushing a patient in a wheelchair").subjects
    assert (patient.relation, patient.other) == ("in", 2)
    assert (chair.relation, chair.other) == ("beside", 0)
    assert nurse.relation is None


def test_birds_that_are_fed_stand_on_the_ground():
    birds = parse("an old man feeding pigeons").subjects[1]
    assert "standing" in birds.traits
    assert not any(block.air for block in blocks("an old man feeding pigeons"))


def test_three_who_take_a_picture_of_themselves_are_three():
    brief = parse("three friends taking a selfie at the beach")
    assert (brief.template, brief.subjects[0].count) == ("scene", 3)


def test_a_pattern_of_fish_and_waves_shows_fish():
    brief = parse("pattern of blue fish and waves")
    assert brief.motif == ""
    assert brief.subjects[0].word == "fish"
