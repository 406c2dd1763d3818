"""Deeds that are seen to be done: the thing is in the hands, or under them, of who does it."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import props
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.understanding import understood


@pytest.mark.parametrize(
    ("prompt", "deed", "setting"),
    [
        ("my grandpa peeling potatoes", "plays:peel:potato", "whole kitchen"),
        ("a dad slicing tomatoes", "plays:chop:tomato", "whole kitchen"),
        ("a girl mixing batter in a bowl", "plays:whisk:", "whole kitchen"),
        ("a seamstress sewing a dress on a sewing machine", "plays:sewing:", "room"),
        ("a cashier scanning groceries", "plays:till:", "supermarket"),
        ("a woman packing her suitcase", "plays:packing:", "room"),
        ("a boy building a model ship", "plays:model:ship", "room"),
        ("an old man whittling a stick", "plays:carving:", "room"),
        ("a mother wrapping presents", "plays:wrapping:", "room"),
        ("a boy vacuuming the carpet", "plays:vacuum:", "room"),
        ("a maid dusting the shelves", "plays:duster:", "room"),
        ("a gardener trimming the hedge", "plays:shears:", "garden"),
        ("a woman pruning her roses", "plays:shears:#e2475f", "garden"),
        ("a man raking leaves", "plays:rake:", "meadow"),
        ("a bricklayer building a wall", "plays:bricks:", "building site"),
        ("a welder at work", "plays:torch:", "garage"),
        ("a mechanic fixing an engine", "plays:bonnet:", "garage"),
        ("a man cleaning the windows", "plays:pane:", "room"),
        ("a dad grilling sausages", "plays:grill:sausage", "garden"),
        ("a mom frying eggs in a pan", "plays:pan:", "whole kitchen"),
        ("a woman watering her roses", "plays:can:rose", "garden"),
        ("a girl painting her nails", "plays:nails:", "room"),
        ("an archer shooting an arrow", "plays:bow:", "meadow"),
        ("a woman hitting a punching bag", "plays:punching bag:", "gym"),
        ("a girl picking strawberries", "plays:low harvest:strawberry", "meadow"),
        ("a woman picking apples in an orchard", "plays:harvest:apple", "garden"),
        ("a boy doing a pole vault", "plays:vault:", "track"),
    ],
)
def test_a_deed_is_done_with_its_thing_where_it_is_done(prompt: str, deed: str, setting: str) -> None:
    brief = parse(prompt)

    assert deed in brief.subjects[0].traits
    assert brief.setting == setting
    # The thing is drawn with who does it, and stands nowhere else.
    assert len(brief.subjects) == 1


def test_batter_in_a_bowl_is_no_player_of_baseball() -> None:
    assert all("batter" not in s.word for s in parse("a girl stirring batter").subjects)


@pytest.mark.parametrize("deed", ["chop:carrot", "shears:", "bow:", "harvest:grape"])
def test_what_is_worked_at_is_drawn(deed: str) -> None:
    idle = props.draw("figure:woman", seed=3, traits=())

    assert len(props.draw("figure:woman", seed=3, traits=(f"plays:{deed}",)).body) > len(idle.body) * 1.1


@pytest.mark.parametrize(
    ("prompt", "scene", "setting"),
    [
        ("a nurse gives an old man an injection", "injected", "ward"),
        ("surgeons operating on a patient", "operated", "ward"),
        ("a dad feeding his baby with a spoon", "fed", "kitchen"),
        ("a father changing a diaper", "changed", "room"),
        ("a nurse helping an old woman walk", "led", ""),
        ("a man proposing to his girlfriend", "proposed", ""),
        ("three friends clinking beer glasses", "toasted", "room"),
        ("friends cheering with wine glasses", "toasted", "room"),
        ("kids opening Christmas presents", "unwrapped", "room"),
        ("a fireman rescuing a kitten from a tree", "at_treetop", "meadow"),
        ("workers having lunch on a steel beam", "on_beam", "rooftops"),
        ("children trick or treating", "trick_or_treat", "street"),
        ("a girl rowing a boat", "paddled", "lake"),
    ],
)
def test_what_two_or_more_do_together_is_one_picture(prompt: str, scene: str, setting: str) -> None:
    brief = understood(parse(prompt))

    assert [s.picture for s in brief.subjects] == [f"figure:{scene}"]
    assert not setting or brief.setting == setting


@pytest.mark.parametrize(
    ("prompt", "deed"),
    [
        ("a woman asleep at her desk", "plays:desk bed:"),
        ("a boy sleeping on his homework", "plays:desk bed:books"),
        ("a fireman putting out a fire", "plays:jet:fire"),
        ("a woman doing yoga on the beach", "plays:seat mat:"),
    ],
)
def test_who_sleeps_fights_a_fire_or_meditates_is_whole(prompt: str, deed: str) -> None:
    assert deed in parse(prompt).subjects[0].traits


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a plumber repairing a toilet", "bathroom"),
        ("kids painting Easter eggs", "room"),
        ("a singer singing into a microphone", "stage"),
        ("a scientist pouring liquid into a test tube", "laboratory"),
        ("a girl singing into a microphone on the beach", "beach"),
    ],
)
def test_what_nobody_does_in_the_open_is_indoors_unless_a_place_is_named(prompt: str, setting: str) -> None:
    assert parse(prompt).setting == setting


def test_the_dinner_that_is_cut_for_is_no_plate_beside_the_cook() -> None:
    assert len(parse("a mom cutting vegetables for dinner").subjects) == 1
