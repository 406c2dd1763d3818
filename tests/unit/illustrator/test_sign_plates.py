"""Signs as the picture, numbers that are kept, what goes around an edge."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order
from recraft_nb.engine.illustrator.compose.printed.logos import emblem, joint_asked
from recraft_nb.engine.illustrator.compose.printed.pages import trimmings
from recraft_nb.engine.illustrator.compose.printed.signage import sign_plates
from recraft_nb.engine.illustrator.drawing import planned
from recraft_nb.engine.illustrator.language.lexicon import default_lexicon
from recraft_nb.engine.illustrator.parse import parse


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("wooden sign hanging from a chain that says Lake House", "hung"),
        ('shop window sign that says "Open" with ivy around it', "hung"),
        ("pub sign with a red fox, text THE FOX INN", "hung"),
        ("road sign with a kangaroo", "road"),
        ("warning sign with a moose crossing the road", "road"),
        ('a man holding a wooden sign that says "Hi"', ""),
        ("neon sign of a flamingo", ""),
    ],
)
def test_a_sign_that_is_the_picture_is_told_from_one_in_a_scene(prompt: str, kind: str) -> None:
    brief = planned(Order(prompt, 1024, 1024)).brief
    assert (sign_plates.kind_of(brief) if brief.template == "sign_plate" else "") == kind


@pytest.mark.parametrize(
    ("prompt", "count"),
    [("invitation with six balloons", 6), ("card with 4 red balloons", 4), ("card with balloons", 0)],
)
def test_as_many_balloons_are_strewn_as_were_counted(prompt: str, count: int) -> None:
    assert trimmings.number_of(parse(prompt), "balloons") == count


def test_what_is_said_to_go_around_the_edge_makes_a_border() -> None:
    brief = planned(Order("menu for a taco truck with chili peppers around the edge", 1024, 1024)).brief
    assert brief.template == "border"


def test_glasses_of_wine_are_no_spectacles() -> None:
    found = default_lexicon().find(["champagne", "glasses"])
    assert found is not None
    assert found.picture == "clinking-glasses"


def test_a_ribbon_ties_the_flowers_of_a_card() -> None:
    assert trimmings.bow_of(parse("card with lavender and a small ribbon"))
    assert not trimmings.bow_of(parse("card with lavender and a bee"))


def test_the_word_of_an_event_is_no_thing_beside_what_its_poster_shows() -> None:
    brief = planned(Order("poster for the science fair with a rocket", 1024, 1024)).brief
    assert [s.word for s in brief.subjects] == ["rocket"]


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("garage sale sign SATURDAY 8 AM", "Garage Sale\nSATURDAY 8 AM"),
        ("yard sale sign with an arrow, big red letters", "Yard Sale"),
    ],
)
def test_the_sign_of_a_sale_says_so_and_when(prompt: str, words: str) -> None:
    brief = planned(Order(prompt, 1024, 1024)).brief
    assert sign_plates.kind_of(brief) == "yard"
    assert sign_plates.words_of(brief) == words


def test_the_number_to_call_stands_on_a_flyer_and_counts_nothing() -> None:
    brief = parse("flyer for guitar lessons with a phone number 555-0198")
    assert brief.text == ("Guitar Lessons", "555-0198")
    assert [s.count for s in brief.subjects] == [1]


def test_a_leaf_may_be_the_bubble_of_speech_itself() -> None:
    recipe = planned(Order("minimal logo of a leaf shaped like a speech bubble", 1024, 1024))
    assert joint_asked.kind_of(recipe) == "bubble"


def test_one_picture_in_two_colours_is_two_things() -> None:
    recipe = planned(Order("pattern of lemons, oranges and limes on white", 1024, 1024))
    assert [len(listed) > 0 for listed in emblem.copies(recipe, 1)] == [True, True, True]
