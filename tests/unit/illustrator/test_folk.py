from __future__ import annotations

import re

import pytest

from recraft_nb.engine.illustrator import Order, illustrate, props
from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose import made, things
from recraft_nb.engine.illustrator.compose.backdrops import alien
from recraft_nb.engine.illustrator.compose.pieces import STUFFS
from recraft_nb.engine.illustrator.drawing import planned
from recraft_nb.engine.illustrator.props.body import whiskers
from recraft_nb.engine.illustrator.props.held import arms


def brief(prompt):
    return planned(Order(prompt, 1024, 1024, seed=1)).brief


def held(prompt):
    return [kind for kind, _ in arms.wielded(brief(prompt).subjects[0].traits)]


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a warrior princess with a spear", ["spear"]),
        ("a paladin with a hammer", ["hammer"]),
        ("a wizard with a crystal ball", ["orb"]),
        ("a viking holding a shield and a spear", ["spear", "shield"]),
        ("a knight with a bow", ["bow"]),
        ("a boy with a torch", ["torch"]),
        ("portrait of a queen with a golden sword", ["sword"]),
        ("a monk carrying a lantern", ["lantern"]),
    ],
)
def test_the_thing_that_was_named_is_drawn_in_the_hand_of_its_owner(prompt, kinds):
    assert held(prompt) == kinds
    assert len(brief(prompt).subjects) == 1


def test_a_ribbon_is_no_weapon_and_a_rider_keeps_his_lance():
    assert held("a girl with a bow") == []
    assert held("a knight riding a horse with a lance") == ["spear"]


@pytest.mark.parametrize("kind", sorted(arms.KINDS))
def test_what_is_held_changes_the_drawing_and_stays_below_the_hat(kind):
    plain = props.draw("figure:princess", seed=3)
    armed = props.draw("figure:princess", seed=3, traits=(f"{arms.WIELDS}{kind}:",))
    assert armed.body != plain.body
    assert armed.anchors["hand"][0] < armed.anchors["head_top"][0] - 60


def test_who_reads_has_his_book_open_and_no_second_one():
    (wizard,) = brief("a wizard reading an old book").subjects
    assert "reading" in wizard.traits
    assert not arms.wielded(wizard.traits)


def test_a_robot_and_a_mermaid_hold_it_by_the_grip():
    assert brief("a robot with a spear").subjects[1].picture == "prop:held_spear"
    assert brief("a mermaid with a trident").subjects[1].relation == "holding"


@pytest.mark.parametrize(
    "key", ["figure:chef", "figure:doctor", "figure:man", "figure:teacher", "figure:sailor"]
)
@pytest.mark.parametrize("trait", ["mustache", "long white beard", "freckles", "crazy hair", whiskers.SMOKES])
def test_a_face_with_a_trade_has_what_was_asked_for(key, trait):
    traits = ("male",)
    assert (
        props.draw(key, seed=5, traits=(*traits, trait)).body != props.draw(key, seed=5, traits=traits).body
    )


def test_a_moustache_is_told_from_dark_skin():
    from recraft_nb.engine.illustrator.ink import color
    from recraft_nb.engine.illustrator.props.pen.shapes import tones

    skin = tones("#6b4430")
    seen = whiskers.seen_on(tones("#5b3a29"), skin)
    assert abs(color.lch(seen.base)[0] - color.lch(skin.base)[0]) > 0.12


def test_a_viking_woman_is_a_woman():
    assert "female" in brief("a viking woman with an axe").subjects[0].traits


def test_a_sailor_smokes_his_pipe_and_a_mechanic_carries_his():
    assert whiskers.SMOKES in brief("an old sailor with a pipe").subjects[0].traits
    assert len(brief("a mechanic with a pipe").subjects) == 2


@pytest.mark.parametrize(
    "stuff", ["balloons", "clouds", "yarn", "flowers", "leaves", "buttons", "fire", "ice cubes"]
)
def test_a_creature_made_of_pieces_is_filled_with_them(stuff):
    dog = brief(f"a dog made of {stuff}").subjects[0]
    assert f"{made.MADE}{stuff}" in dog.traits
    thing, usual = things.make(dog, 1), things.make(Subject("dog", "animal:dog"), 1)
    # Each piece is a group of its own.
    assert thing.body.count("<g ") > usual.body.count("<g ") + 40
    assert thing.box[0] <= usual.box[0]


def test_pieces_take_the_colour_that_was_asked_for():
    fox = brief("a fox made of red leaves").subjects[0]
    assert fox.color is not None
    assert things.make(fox, 1).body != things.make(brief("a fox made of leaves").subjects[0], 1).body


def test_every_stuff_has_a_drawing():
    for stuff in STUFFS.values():
        assert stuff.draw(10.0, stuff.paints[0], 1).startswith("<")


def test_a_house_of_stone_is_no_heap_of_pieces():
    assert not any(t.startswith(made.MADE) for t in brief("a house made of stones").subjects[0].traits)


@pytest.mark.parametrize(
    "prompt",
    [
        "flat lay of a desk with a laptop, a coffee and a phone",
        "top view of a wooden desk with a laptop, a notebook and a cup of coffee",
        "a cup of coffee and a book on a table, from above",
        "overhead view of a salad bowl on a white table",
    ],
)
def test_what_is_seen_from_above_lies_flat(prompt):
    found = brief(prompt)
    assert found.setting == "flat lay"
    assert all(s.picture.startswith("prop:top_") and s.relation is None for s in found.subjects)


def test_somebody_seen_from_above_stays_where_he_is():
    assert brief("a man in a kitchen, from above").setting != "flat lay"


def test_a_dish_that_is_drawn_from_the_side_alone_stays_on_its_table():
    assert brief("a plate of spaghetti with a fork, top view").setting != "flat lay"


@pytest.mark.parametrize(
    ("prompt", "count"),
    [("a pizza cut into 8 slices", 8), ("a cake cut into four slices", 4), ("a fraction pizza divided into 6 parts", 6),
     ("a pizza cut into 6 slices with one slice missing", 5)],
)  # fmt: skip
def test_a_round_thing_shows_as_many_slices_as_were_named(prompt, count):
    subject = brief(prompt).subjects[0]
    body = things.make(subject, 1).body
    crust = {"prop:sliced_pizza": "#d99a4a", "prop:sliced_cake": "#7a4b34"}[subject.picture]
    assert len(re.findall(f'<path[^>]*fill="{crust}"', body)) == count


def test_children_plant_a_young_tree():
    assert "prop:sapling" in {s.picture for s in brief("children planting a tree").subjects}
    assert "prop:sapling" not in {s.picture for s in brief("children under a tree").subjects}


def test_a_capybara_and_a_zeppelin_are_what_they_are_called():
    assert brief("a capybara").subjects[0].picture == "animal:capybara"
    assert brief("a zeppelin over a city").subjects[0].picture == "prop:airship"
    assert "steampunk" in brief("a steampunk ship").subjects[0].traits
    assert len(brief("a zeppelin flying above the clouds").subjects) == 1


@pytest.mark.parametrize(("prompt", "moons"), [("two moons", 2), ("3 moons", 3), ("one moon", 1)])
def test_a_strange_planet_has_a_ground_with_plants_and_its_moons(prompt, moons):
    found = brief(f"an alien planet with strange plants and {prompt}")
    assert found.setting == "alien world"
    assert not found.subjects
    assert alien.moons_said(found.prompt) == moons


def test_who_is_on_an_alien_planet_stands_on_it():
    found = brief("an astronaut on an alien planet")
    assert (found.setting, [s.picture for s in found.subjects]) == ("alien world", ["figure:astronaut"])


@pytest.mark.parametrize(
    "prompt", ["a bear made of leaves", "a pizza cut into 8 slices", "an alien landscape with 2 moons"]
)
def test_the_same_order_gives_the_same_picture(prompt):
    order = Order(prompt, 512, 512, seed=4)
    assert illustrate(order).svg == illustrate(order).svg
