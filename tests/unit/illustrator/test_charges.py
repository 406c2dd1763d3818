"""What crests, marks of plain shapes, isometric icons, heads in one line and spare colours are read as."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order
from recraft_nb.engine.illustrator.compose import accents
from recraft_nb.engine.illustrator.compose.printed.icons import iso_icon
from recraft_nb.engine.illustrator.compose.printed.lines import line_heads
from recraft_nb.engine.illustrator.compose.printed.logos import built_shapes, charges
from recraft_nb.engine.illustrator.drawing import planned
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.understanding import understood


@pytest.mark.parametrize(
    ("prompt", "read"),
    [
        ("logo of a paper plane made from two blue triangles", ("plane", "triangle", 2)),
        ("fox logo built out of four orange triangles", ("fox", "triangle", 4)),
        ("a bear logo made of circles", ("bear", "circle", 0)),
        ("logo for a school made by students", ("", "", 0)),
    ],
)
def test_a_thing_built_of_plain_shapes_is_read_with_their_number(
    prompt: str, read: tuple[str, str, int]
) -> None:
    assert built_shapes.read(prompt) == read


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("club crest with a roaring lion, a ball and two stars, blue and gold", ["lion", "ball", "stars"]),
        ("vintage bakery logo with a rolling pin and two wheat stalks", ["rolling pin", "wheat stalks"]),
        ("school crest with an open book, a torch and three stars", ["open book", "torch", "stars"]),
        ("logo of a fox", []),
    ],
)
def test_a_crest_or_logo_of_several_things_bears_all_of_them(prompt: str, words: list[str]) -> None:
    recipe = planned(Order(prompt=prompt, width=512, height=512, seed=1))
    assert [s.word for s in charges.charged(recipe)] == words


@pytest.mark.parametrize(
    ("prompt", "head"),
    [
        ("single line drawing of a horse's head", "horse head"),
        ("one line art, head of a stag", "deer head"),
        ("continuous line cat face", "cat head"),
        ("one line drawing of a horse", ""),
    ],
)
def test_one_line_draws_only_the_head_that_is_asked_for(prompt: str, head: str) -> None:
    assert line_heads.shown(prompt) == head


@pytest.mark.parametrize(
    ("prompt", "kept"),
    [
        ("manga samurai under cherry blossoms, black ink with only red accents", True),
        ("black and white drawing of a girl with a yellow balloon", True),
        ("a black and white cat with a red ball", False),
        ("black and white drawing of a street", False),
    ],
)
def test_black_and_white_keeps_the_one_colour_that_is_named(prompt: str, kept: bool) -> None:
    assert bool(accents.kept(parse(prompt))) is kept


def test_isometric_icons_stand_as_slabs() -> None:
    prompt = "isometric icon of a cloud with a padlock, white background"
    assert iso_icon.asked(planned(Order(prompt=prompt, width=512, height=512, seed=1)))


def test_under_blossoms_is_under_one_tree() -> None:
    shown = understood(parse("samurai standing under cherry blossoms")).subjects
    assert [s.count for s in shown if s.picture == "prop:cherry_tree"] == [1]


def test_a_crest_with_crossed_sticks_still_shows_its_animal_on_a_shield() -> None:
    order = Order(
        prompt="team crest with a roaring bear and two crossed sticks", width=512, height=512, seed=1
    )
    assert [s.word for s in charges.charged(planned(order))] == ["bear", "sticks"]
    assert charges.is_crest(order.prompt)
    assert not charges.is_crest("logo of two crossed sticks")
