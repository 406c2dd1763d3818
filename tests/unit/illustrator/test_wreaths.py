"""Wreaths, monograms and logos in fine lines: when they are asked for and what they hold."""

from __future__ import annotations

import re

import pytest

from recraft_nb.engine.illustrator import Order
from recraft_nb.engine.illustrator.brief import Brief
from recraft_nb.engine.illustrator.compose.printed.logos import monograms, wreaths
from recraft_nb.engine.illustrator.drawing import illustrate, planned


@pytest.mark.parametrize(
    ("prompt", "letters"),
    [
        ("elegant monogram logo with the letters A and M", "AM"),
        ("monogram JK in a wreath of olive leaves", "JK"),
        ("wedding monogram of S & T, navy and gold", "ST"),
        ("ELB monogram in a diamond", "ELB"),
        ("interlocking letters R and B logo", "RB"),
        ("logo of a lion", ""),
    ],
)
def test_a_monogram_has_the_letters_that_are_named(prompt: str, letters: str) -> None:
    assert monograms.letters_of(Brief(prompt)) == letters


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("wreath of white roses and eucalyptus", ["rose", "eucalyptus"]),
        ("frame of olive leaves", ["olive"]),
        ("wreath with holly, pine cones and a bow", ["holly", "cone"]),
        ("wreath of orange tulips", ["tulip", "leaves"]),
        ("autumn wreath", ["autumn", "berries"]),
    ],
)
def test_a_wreath_is_of_the_plants_that_are_named(prompt: str, kinds: list[str]) -> None:
    assert [kind for kind, _ in wreaths.plants(prompt)] == kinds


def test_the_roses_of_a_wreath_have_their_colour_and_the_leaves_keep_theirs() -> None:
    named = dict(wreaths.plants("wreath of yellow roses and ivy"))
    assert named["rose"] != dict(wreaths.plants("wreath of roses and ivy"))["rose"]
    assert named["ivy"] == dict(wreaths.plants("wreath of roses and ivy"))["ivy"]


@pytest.mark.parametrize(
    ("prompt", "template"),
    [
        ("round frame of ivy leaves and berries, empty centre", "wreath"),
        ("a green door with a christmas wreath", "scene"),
        ("girl wearing a wreath of daisies", "scene"),
        ("wedding monogram of S & T", "monogram"),
        ("line art logo of a rose", "badge"),
    ],
)
def test_the_kind_of_picture_is_the_one_asked_for(prompt: str, template: str) -> None:
    assert planned(Order(prompt, 512, 512)).brief.template == template


def test_a_logo_in_line_art_is_drawn_in_lines_of_the_colour_of_its_flower() -> None:
    drawn = illustrate(
        Order("logo for a flower shop, pink peony in a circle, elegant line art", 512, 512)
    ).svg
    inks = set(re.findall(r'stroke="(#[0-9a-f]{6})"', drawn))
    assert len(inks) == 1


def test_a_logo_shows_what_is_named_beside_its_customer() -> None:
    shown = planned(Order("logo for a flower shop, pink peony in a circle", 512, 512)).brief.subjects
    assert [s.word for s in shown] == ["peony"]


def test_the_letters_in_a_wreath_have_the_colour_that_is_named() -> None:
    order = Order("monogram of the letters L and R in a laurel wreath, dark green", 512, 512)
    assert "#1f5c3a" in illustrate(order).svg
