"""Words to spell without quotation marks, and where they stand on the page."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator.card_colors import colors_listed
from recraft_nb.engine.illustrator.compose.printed.word_places import Placed, placed
from recraft_nb.engine.illustrator.parse import parse


@pytest.mark.parametrize(
    ("prompt", "texts"),
    [
        ("poster with text READ MORE and a rocket", ("READ MORE",)),
        ("round badge with a gold star and the word WINNER", ("WINNER",)),
        ("logo for a grill team, a skull, text SMOKE & BONES", ("SMOKE & BONES",)),
        ("wedding invitation with olive leaves and the names Anna & Mark", ("Anna & Mark",)),
        ("sticker NOT TODAY with a sleepy cat", ("NOT TODAY",)),
        ("flyer, text YARD SALE at the top and SUNDAY 9 AM below", ("YARD SALE", "SUNDAY 9 AM")),
        ("poster about DNA for a class", ()),
        ("an astronaut in a suit from NASA", ()),
    ],
)
def test_words_in_capitals_or_announced_are_spelled_without_quotation_marks(
    prompt: str, texts: tuple[str, ...]
) -> None:
    assert parse(prompt).text == texts


@pytest.mark.parametrize(
    ("prompt", "texts", "found"),
    [
        ('poster with "A" at the top and "B" at the bottom', ("A", "B"), Placed("A", "", "B")),
        ("poster of a whale above the words DEEP BLUE", ("DEEP BLUE",), Placed("", "", "DEEP BLUE")),
        ('card with "Get well" above a teddy bear', ("Get well",), Placed("Get well")),
        ('at the top it says "Hello", below it "You"', ("Hello", "You"), Placed("Hello\nYou")),
        (
            'certificate "I was brave" in big letters in the middle',
            ("I was brave",),
            Placed("", "I was brave"),
        ),
        ('a cat on top of a hill saying "Meow"', ("Meow",), None),
        ('a balloon above the lake, poster "Fly"', ("Fly",), None),
    ],
)
def test_words_stand_where_the_prompt_says(prompt: str, texts: tuple[str, ...], found: Placed | None) -> None:
    assert placed(prompt, texts) == found


def test_where_words_stand_is_no_thing_in_the_picture() -> None:
    brief = parse('card with "Get well" at the top and "soon" at the bottom and a teddy bear')
    assert [s.word for s in brief.subjects] == ["teddy bear"]


@pytest.mark.parametrize(
    ("said", "count"),
    [("label, a bee, gold and dark brown, with words", 2), ("a card, a red bird, a blue bird", 0)],
)
def test_colours_listed_between_commas_are_those_of_the_whole(said: str, count: int) -> None:
    assert len(colors_listed(said)) == count
