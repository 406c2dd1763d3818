"""Whatever the verb: what is given, handled or touched is where the hands are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from recraft_nb.engine.illustrator.parse import parse

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief, Subject


def _doer_and_thing(brief: Brief, picture: str) -> tuple[Subject, Subject]:
    thing = next(s for s in brief.subjects if s.picture == picture)
    assert thing.other is not None
    return brief.subjects[thing.other], thing


@pytest.mark.parametrize(
    "prompt",
    [
        "a nurse lending a book to an old man",
        "a pharmacist passing a bottle to a woman",
        "a librarian recommending a book to a student",
        "a jeweler showing a ring to a young couple",
        "a farmer selling a pumpkin to a boy",
    ],
)
def test_what_goes_to_somebody_is_in_the_hand_of_who_gives_it(prompt: str) -> None:
    brief = parse(prompt)
    giver = brief.subjects[0]
    held = [s for s in brief.subjects if s.relation == "holding" and s.other == 0]
    assert len(held) == 1
    assert "giving" in giver.traits
    assert giver.relation == "beside"
    assert giver.other is not None
    assert {"receiving", "given to"} & {*brief.subjects[giver.other].traits}


def test_who_hands_something_over_at_a_reception_is_at_a_desk() -> None:
    brief = parse("a receptionist handing a key to a family")
    assert "at a desk" in brief.subjects[0].traits
    assert "at a desk" not in parse("a postman handing a key to a girl").subjects[0].traits


@pytest.mark.parametrize(
    ("prompt", "picture"),
    [
        ("a girl unwrapping a present", "wrapped-gift"),
        ("a monk examining an old scroll", "scroll"),
        ("a child unrolling a map", "world-map"),
    ],
)
def test_a_small_thing_is_in_the_hands_that_do_something_with_it(prompt: str, picture: str) -> None:
    doer, thing = _doer_and_thing(parse(prompt), picture)
    assert thing.relation == "holding"
    assert "holding" in doer.traits


@pytest.mark.parametrize("prompt", ["a guard inspecting a large crate", "a woman polishing a large statue"])
def test_a_hand_is_on_a_large_thing(prompt: str) -> None:
    brief = parse(prompt)
    assert "touching" in brief.subjects[0].traits
    assert brief.subjects[1].relation == "beside"


@pytest.mark.parametrize(
    ("prompt", "touches"),
    [
        ("a boy nudging a sleepy dog", True),
        ("a vet examining a rabbit", True),
        ("a boy chasing a dog", False),
    ],
)
def test_a_hand_is_on_somebody_unless_the_deed_keeps_its_distance(prompt: str, touches: bool) -> None:
    assert ("tending" in parse(prompt).subjects[0].traits) == touches


def test_who_works_with_his_hands_has_no_tool() -> None:
    assert len(parse("volunteers planting saplings with their hands").subjects) == 2
    assert len(parse("volunteers planting saplings").subjects) == 3


@pytest.mark.parametrize(("said", "one"), [("one laptop", True), ("laptops", False)])
def test_who_shares_a_laptop_has_one(said: str, one: bool) -> None:
    table = parse(f"three coworkers gathered around {said}").subjects[-1]
    assert table.picture == "prop:meeting_table"
    assert ("one laptop" in table.traits) == one


@pytest.mark.parametrize(
    ("prompt", "trait"),
    [
        ("three friends standing around a piano", "around it"),
        ("three kids dancing around a snowman", "around it"),
        ("two scientists examining a skull", "touching"),
        ("a dog dragging a suitcase", "pulling"),
    ],
)
def test_several_have_the_thing_in_their_middle_and_who_drags_pulls(prompt: str, trait: str) -> None:
    assert trait in parse(prompt).subjects[0].traits


def test_what_an_animal_tastes_is_at_its_mouth() -> None:
    bear = parse("a bear tasting a cupcake").subjects[0]
    assert "tie:mouth" in bear.traits
    assert bear.other == 1
