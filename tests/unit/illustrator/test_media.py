"""Words of style, medium, format and view are never drawn as things."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator.compose import looks
from recraft_nb.engine.illustrator.parse import parse

ONLY_LOOKS = """
storybook style|in a storybook style|storybook illustration|fairy tale style|children's book|picture book style
old fashioned style|old-fashioned|old-fashioned illustration|aerial view|aerial shot|aerial perspective
bird's-eye view|birds eye view|worm's eye view|fish eye lens|trading card art|tarot card style|graphic novel style
newspaper cartoon|magazine illustration|tapestry style|quilt style|needle felted|textbook illustration
encyclopedia plate|pencil and watercolor|ink and wash|chalkboard style|palette knife painting|acrylic on canvas
loose brush strokes|graffiti style|mural|emoji style|toy render|movie still|food photography|drone shot|drone photo
cutaway view|shadow puppet style|spotlight|rubber hose cartoon|jewel tones|square format
like a children's drawing|for a children's book|for a t-shirt|for a presentation slide|full page illustration
travel sketchbook|sketchbook page|storyboard frame|visual novel background|card art|key visual|concept art
coloured pencil drawing|video game style|board game art|wooden toy style|for my phone wallpaper|splash art
"""


@pytest.mark.parametrize(
    "look", [look for line in ONLY_LOOKS.split("\n") for look in line.split("|") if look]
)
def test_words_of_a_look_bring_nothing_in(look: str) -> None:
    brief = parse(f"a fox in a forest, {look}")
    assert [subject.word for subject in brief.subjects] == ["fox"]
    assert brief.setting == "forest"


@pytest.mark.parametrize(
    ("prompt", "pictures"),
    [
        ("a girl reading a picture book in bed", {"open-book"}),
        ("an old fashioned on a bar", {"tropical-drink"}),
        ("old fashioned cocktail with a cherry", {"prop:old_fashioned"}),
        ("a drone flying over a field", {"prop:drone"}),
        ("a sketchbook and pencils on a table", {"open-book", "pencil"}),
        ("storybook cottage in the woods", {"prop:cottage"}),
        ("gift for a book lover", {"wrapped-gift"}),
    ],
)
def test_things_of_the_same_name_stay_things(prompt: str, pictures: set[str]) -> None:
    assert pictures <= {subject.picture for subject in parse(prompt).subjects}


def test_a_book_that_is_read_aloud_has_no_children_in_it() -> None:
    assert [s.word for s in parse("mother reading a children's book to her son").subjects] == [
        "mother",
        "book",
        "son",
    ]


@pytest.mark.parametrize(
    ("prompt", "look"),
    [
        ("a house, loose ink and watercolor sketch", "line and wash"),
        ("a house, detailed pencil and watercolor", "tinted pencil"),
        ("a house, soft gouache", "gouache"),
        ("a house, anime style", "anime"),
        ("a bear, storybook style", "storybook"),
        ("a chef in a kitchen, dramatic lighting", "moody"),
        ("a bowl of soup, dark moody photo", "moody"),
        ("a lemonade stand, old fashioned style", "retro"),
    ],
)
def test_a_medium_has_a_hand_of_its_own(prompt: str, look: str) -> None:
    hand = looks.hand_of(prompt, parse(prompt).style)
    assert looks.named(None, hand, "scene") == look


def test_black_stays_dark_in_pale_colours() -> None:
    recolor = looks.LOOKS["pastel"].recolor
    assert recolor is not None
    assert int(recolor("#1c1a20")[1:3], 16) < 90
