"""Words to spell without quotation marks, and where they stand on the page."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order
from recraft_nb.engine.illustrator.compose.printed.pages.word_places import Placed, placed
from recraft_nb.engine.illustrator.drawing import planned
from recraft_nb.engine.illustrator.matter.card_colors import colors_listed
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


@pytest.mark.parametrize(
    ("prompt", "texts"),
    [
        ("brewery logo with hops, since 1987", ("SINCE 1987",)),
        ("badge of a bear, text YELLOWSTONE above and 1872 below", ("YELLOWSTONE", "1872")),
    ],
)
def test_the_year_of_a_mark_is_written_on_it(prompt: str, texts: tuple[str, ...]) -> None:
    assert parse(prompt).text == texts


def test_how_old_somebody_is_counts_no_things() -> None:
    brief = parse("birthday card for a 5 year old with a dinosaur eating cake")
    assert [(s.word, s.count) for s in brief.subjects][:1] == [("dinosaur", 1)]


def test_the_logo_of_a_studio_shows_what_it_is_said_to_show_in_the_colour_that_stands_apart() -> None:
    brief = planned(Order("logo for a yoga studio with a lotus, sage green", 1024, 1024)).brief
    assert [s.word for s in brief.subjects] == ["lotus"]
    assert brief.subjects[0].color is not None


def test_who_sleeps_on_a_book_of_a_logo_is_on_the_open_book() -> None:
    brief = planned(Order("logo for a bookstore with a cat sleeping on an open book", 1024, 1024)).brief
    assert [(s.picture, s.relation) for s in brief.subjects] == [
        ("animal:cat", "on"),
        ("prop:flat_book", None),
    ]
