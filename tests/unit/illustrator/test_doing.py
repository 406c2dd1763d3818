from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order
from recraft_nb.engine.illustrator.compose import place, scene
from recraft_nb.engine.illustrator.drawing import planned
from recraft_nb.engine.illustrator.ink.chance import Chance
from recraft_nb.engine.illustrator.parse import parse


def blocks(prompt):
    """The groups of things of a prompt's picture, arranged."""
    recipe = planned(Order(prompt, 1024, 1024, seed=1))
    made = [scene._made(recipe, index) for index in range(len(recipe.brief.subjects))]
    return place.arrange(made, Chance(1, "subjects"))


def shown(prompt, picture):
    parts = [p for block in blocks(prompt) for p in block.parts if p.thing.subject.picture == picture]
    # Cords and limbs lend the subject of their owner, and have no named places.
    return [p for p in parts if p.thing.anchors or ":" not in picture]


def arms(prompt):
    return [p for block in blocks(prompt) for p in block.parts if p.thing.subject.word == "arms"]


@pytest.mark.parametrize("prompt", ["a girl hugging a teddy bear", "a boy hugging a cat"])
def test_what_is_hugged_lies_between_the_body_and_the_arms(prompt):
    who, what = (block_part for block_part in blocks(prompt)[0].parts[:2])
    (over,) = arms(prompt)
    assert who.order < what.order < over.order
    assert who.box[0] < what.x < who.box[2]
    assert what.box[1] > who.box[1] + 0.2


@pytest.mark.parametrize("prompt", ["two friends hugging", "a mother hugging her son", "two bears hugging"])
def test_two_who_hug_have_their_arms_round_each_other(prompt):
    (block,) = blocks(prompt)
    one, two = (p for p in block.parts if p.thing.subject.picture)
    assert one.flip != two.flip
    assert len(arms(prompt)) == 2


def test_who_hugs_a_tree_has_the_trunk_between_body_and_arms():
    (koala,) = shown("a koala hugging a eucalyptus tree", "animal:koala")
    (trunk,) = shown("a koala hugging a eucalyptus tree", "prop:near_trunk")
    (over,) = arms("a koala hugging a eucalyptus tree")
    assert koala.order < trunk.order < over.order
    assert trunk.box[0] < koala.x < trunk.box[2]


@pytest.mark.parametrize("who", ["bear", "penguin"])
def test_hands_of_two_animals_meet(who):
    left, right = sorted(shown(f"two {who}s holding hands", f"animal:{who}"), key=lambda p: p.x)
    reach = max(left.at(left.thing.anchors[n]) for n in ("hand", "hand_b"))
    hand = min(right.at(right.thing.anchors[n]) for n in ("hand", "hand_b"))
    assert reach == pytest.approx(hand, abs=0.03)


@pytest.mark.parametrize(
    ("prompt", "picture"),
    [("a boy eating ice cream", "figure:boy"), ("a woman drinking coffee in her garden", "figure:woman")],
)
def test_what_is_eaten_is_at_the_lips(prompt, picture):
    who, food = blocks(prompt)[0].parts[:2]
    x, y = who.at(who.thing.anchors["lips"])
    assert who.thing.subject.picture == picture
    assert food.box[0] - 0.06 < x < food.box[2] + 0.06
    assert food.box[1] - 0.06 < y < food.box[3]


def test_bamboo_that_is_eaten_is_a_stalk_in_the_paws():
    panda, stalk = parse("a panda eating bamboo").subjects
    assert (stalk.picture, stalk.relation, stalk.other) == ("prop:bamboo_stalk", "holding", 0)
    assert panda.relation is None


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a man lifting weights in a gym", "barbell"),
        ("a girl jumping rope", "rope"),
        ("a lion brushing its teeth", "toothbrush"),
        ("a grandma knitting a scarf", "knitting"),
        ("a woman taking a photo of a sunset", "camera"),
        ("a wizard casting a spell", "spell"),
        ("a girl playing tennis", "racket"),
        ("a man playing golf", "golf"),
    ],
)
def test_who_is_busy_has_in_the_hands_what_the_deed_needs(prompt, kind):
    traits = parse(prompt).subjects[0].traits
    assert any(trait.startswith(f"plays:{kind}:") for trait in traits)


def test_taking_a_photo_is_a_deed_and_no_style():
    assert parse("a woman taking a photo of a sunset").style == ""
    assert parse("a photo of a sunset").style == "lit"


def test_a_spell_has_the_colour_that_was_said():
    witch = parse("a witch casting a green spell").subjects[0]
    assert any(trait.startswith("plays:spell:#") for trait in witch.traits)


def test_who_gets_something_may_be_named_before_it():
    boy, flowers, mother = parse("a boy giving his mother flowers").subjects
    assert (flowers.relation, flowers.other) == ("holding", 0)
    assert "giving" in boy.traits
    assert "receiving" in mother.traits


def test_a_child_on_the_shoulders_sits_over_the_head_of_who_carries_it():
    (man,) = shown("a man carrying his daughter on his shoulders", "figure:man")
    (girl,) = shown("a man carrying his daughter on his shoulders", "figure:girl")
    assert girl.x == pytest.approx(man.at(man.thing.anchors["neck"])[0], abs=0.03)
    assert girl.order < man.order
    assert girl.box[1] < man.box[1]


def test_two_teams_pull_at_one_rope():
    players = shown("a team of people pulling a rope", "figure:person")
    left, right = [p for p in players if p.x < 0], [p for p in players if p.x > 0]
    assert len(left) == len(right) == 2
    assert {p.flip for p in left} != {p.flip for p in right}


def test_a_ball_is_kicked_at_the_foot_and_the_goal_is_beyond():
    (boy,) = shown("a boy kicking a soccer ball into a goal", "figure:boy")
    (ball,) = shown("a boy kicking a soccer ball into a goal", "soccer-ball")
    (goal,) = shown("a boy kicking a soccer ball into a goal", "goal-net")
    assert goal.x < ball.x < boy.x
    assert ball.height < 0.4 * boy.height


def test_who_pets_a_small_animal_kneels_with_a_hand_on_it():
    (girl,) = shown("a girl petting a cat", "figure:girl")
    (cat,) = shown("a girl petting a cat", "animal:cat")
    assert "kneeling" in girl.thing.subject.traits
    x, _ = girl.at(girl.thing.anchors["hand"])
    assert cat.box[0] < x < cat.box[2] + 0.05


def test_a_paper_plane_is_flown_and_not_ridden():
    plane = parse("a boy flying a paper airplane").subjects[1]
    assert (plane.relation, plane.other) == ("holding", 0)


def test_a_scientist_pours_and_is_no_liquid():
    assert parse("a scientist pouring liquid into a test tube").subjects[0].picture == "figure:scientist"


def test_somebody_small_who_is_held_lies_in_both_arms():
    who, what = blocks("a girl in a blue dress holding a white rabbit")[0].parts[:2]
    (over,) = arms("a girl in a blue dress holding a white rabbit")
    assert who.order < what.order < over.order


def test_an_animal_at_the_piano_sits_before_its_keys():
    cat, piano = parse("a cat playing the piano").subjects
    assert (cat.relation, cat.other) == ("on", 1)
    assert {"upright", "seated"} <= set(cat.traits)
    assert piano.relation is None


def test_a_barber_has_no_foam_on_his_own_face():
    traits = parse("a barber shaving a man with a beard").subjects[0].traits
    assert not any(trait.startswith("plays:razor") for trait in traits)
    assert any(trait.startswith("plays:razor") for trait in parse("a man shaving").subjects[0].traits)


def test_several_in_one_embrace_stand_closer_than_side_by_side():
    people = sorted(shown("three friends hugging", "figure:person"), key=lambda p: p.x)
    assert len(people) == 3
    assert people[0].box[2] > people[1].box[0]
    assert people[1].box[2] > people[2].box[0]


def test_who_drinks_from_a_cup_has_one_cup_in_the_paws():
    bear, cup = parse("a bear drinking tea from a cup").subjects
    assert (cup.picture, cup.relation, cup.other) == ("prop:cup", "holding", 0)
    assert bear.relation is None


def test_two_who_play_chess_have_a_side_each():
    left, right, board = parse("two men playing chess").subjects
    assert (left.count, right.count, board.picture) == (1, 1, "prop:chess_table")


def test_ice_skating_is_done_by_somebody():
    (penguin,) = parse("a penguin ice skating").subjects
    assert (penguin.picture, "skating" in penguin.traits) == ("animal:penguin", True)


def test_crayons_in_a_hand_are_no_look():
    assert parse("a kid drawing with crayons on the floor").style == ""
