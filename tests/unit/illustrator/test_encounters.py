"""Who meets what, and where: each prompt in a sentence on what its picture holds."""

from __future__ import annotations

from recraft_nb.engine.illustrator import Order, illustrate
from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose import nature
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.props import draw


def pictures(prompt: str) -> list[str]:
    return [subject.picture for subject in parse(prompt).subjects]


def test_an_elf_is_one_of_the_woods_but_at_christmas() -> None:
    assert pictures("a female elf archer")[0] == "figure:wood_elf"
    assert "figure:elf" in pictures("santa and his elves in the workshop")


def test_a_garden_gnome_is_a_small_man_and_a_marine_wears_armour() -> None:
    assert pictures("a garden gnome fishing at a small pond")[0] == "figure:gnome"
    assert pictures("a space marine in green armor")[0] == "figure:trooper"


def test_a_meeting_is_held_around_a_table() -> None:
    brief = parse("a team of people laughing in a bright office meeting")
    assert [s.picture for s in brief.subjects] == ["figure:person", "prop:meeting_table"]
    assert "gathered" in brief.subjects[0].traits


def test_a_monster_under_the_bed_peeks_out_by_night() -> None:
    brief = parse("a blue monster under the bed")
    assert ([s.picture for s in brief.subjects], brief.light) == (["prop:haunted_bed"], "night")


def test_a_giant_spider_is_as_tall_as_a_man() -> None:
    spider = parse("a knight fighting a giant spider").subjects[-1]
    assert nature.metres(spider) > 1 > nature.metres(Subject("spider", "spider"))


def test_an_astronaut_at_a_desk_on_the_moon_is_on_the_moon() -> None:
    brief = parse("an astronaut sitting at a desk on the moon")
    assert (brief.setting, "prop:desk" in [s.picture for s in brief.subjects]) == ("space", True)


def test_a_keyboard_lies_flat_before_who_types() -> None:
    board = parse("a cat typing on a keyboard").subjects[1]
    assert (board.picture, board.relation) == ("prop:flat_keyboard", "in_front")


def test_a_robin_sits_on_top_of_the_spade() -> None:
    robin, spade = parse("a robin sitting on the handle of a garden spade").subjects
    assert (robin.relation, spade.picture) == ("on", "prop:planted_spade")


def test_what_is_cooked_lies_before_the_cook() -> None:
    assert parse("grandma making pasta in an Italian kitchen").subjects[1].relation == "in_front"


def test_puddles_mean_rain() -> None:
    brief = parse("a penguin wearing a yellow raincoat jumping in puddles")
    assert (brief.weather, brief.setting) == ("rain", "street")


def test_who_is_in_the_drivers_seat_is_in_the_vehicle() -> None:
    engine, puppy = parse("fire truck with a dalmatian puppy in the driver's seat").subjects
    assert (engine.relation, puppy.relation, puppy.other) == (None, "in", 0)


def test_an_armed_animal_of_a_trade_stands_on_two_feet() -> None:
    raccoon = parse("a raccoon thief with a hood and two daggers").subjects[0]
    assert raccoon.picture == "animal:raccoon"
    assert {"upright", "wears:hood:#4a4e5c"} <= {*raccoon.traits}


def test_as_many_children_as_were_asked_for_hold_hands_around_the_globe() -> None:
    children = parse("five children holding hands around a big globe").subjects[0]
    assert (children.count, "hand in chain" in children.traits) == (5, True)


def test_a_white_beard_is_white_and_a_flaming_sword_burns() -> None:
    assert "#e9ebf0" in draw("figure:fisherman", seed=1, traits=("white beard", "beard")).body
    assert "#ffd24a" in draw("figure:knight", seed=1, traits=("wields:glowing sword:#ff7a1f",)).body


def test_who_ties_shoes_bends_to_them() -> None:
    brief = parse("a ballet dancer tying her shoes")
    assert ([s.picture for s in brief.subjects], brief.subjects[0].traits) == (
        ["figure:dancer"],
        ("lacing shoes",),
    )


def test_the_hat_of_a_gnome_is_the_one_that_is_asked_for():
    def svg(prompt):
        return illustrate(Order(prompt, 512, 512, seed=1)).svg

    assert "#d9363a" in svg("a garden gnome")
    blue = svg("a garden gnome with a blue hat")
    assert "#2f6fe0" in blue
    assert "#d9363a" not in blue
