"""What graphic work holds: icons in the colours asked for, logos of trades, letters of a stuff, posters."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order, illustrate
from recraft_nb.engine.illustrator.compose import looks
from recraft_nb.engine.illustrator.compose.printed.words import stuffed
from recraft_nb.engine.illustrator.drawing import planned
from recraft_nb.engine.illustrator.ink import svg


def brief(prompt):
    return planned(Order(prompt, 512, 512, seed=1)).brief


def colors(prompt, seed=1):
    return set(svg.colors_in(illustrate(Order(prompt, 512, 512, seed=seed)).svg))


@pytest.mark.parametrize(
    "prompt", ["icon of a house, black on white", "hand drawn icons of tools, white on black"]
)
def test_ink_on_paper_is_two_pure_colors(prompt):
    assert colors(prompt) == {"#101012", "#ffffff"}
    assert illustrate(Order(prompt, 512, 512, seed=1)).filter is None


@pytest.mark.parametrize("seed", range(6))
def test_an_icon_in_two_colors_is_never_in_its_own(seed):
    # Grey wheels and wires are the cart's own.
    assert "#9b9b9b" not in colors("flat icon of a shopping cart, blue and white", seed)


@pytest.mark.parametrize(
    ("prompt", "pictures"),
    [
        ("minimalist logo for a bike repair shop", ["bicycle", "wrench"]),
        ("logo for a dog grooming salon", ["dog", "scissors"]),
        ("logo for a car wash", ["automobile", "bubbles"]),
        ("logo for a guitar school", ["guitar", "graduation-cap"]),
        ("a retro badge for a surf school", ["prop:surfboard", "graduation-cap"]),
        ("logo for a book shop", ["books"]),
        ("logo of a fox for a book shop", ["fox"]),
    ],
)
def test_a_logo_of_a_trade_shows_its_thing_and_its_tool(prompt, pictures):
    assert [subject.picture for subject in brief(prompt).subjects] == pictures


def test_pastel_colors_reach_every_hand():
    plain, pale = "paper cut art of a river", "paper cut art of a river in pastel colors"
    assert planned(Order(pale, 512, 512)).look == planned(Order(plain, 512, 512)).look == "paper"
    assert not colors(plain) <= colors(pale)
    assert brief("a village in pastel colors, watercolor").style == "watercolor"


def test_a_dramatic_light_is_that_of_a_dark_studio():
    lit = brief("a glass perfume bottle with dramatic lighting on black background")
    assert (lit.setting, lit.background) == ("photo studio", None)
    assert brief("a castle with dramatic lighting").setting != "photo studio"


def test_a_travel_poster_names_its_place_and_an_event_itself():
    assert brief("vintage travel poster of Lisbon with a yellow tram").text == ("LISBON",)
    assert brief("jazz festival poster with a saxophone").text == ("JAZZ FESTIVAL",)
    assert brief("poster with a saxophone").text == ()


@pytest.mark.parametrize("stuff", ["flowers and vines", "candy", "ice", "fire", "wood"])
def test_a_letter_of_a_stuff_fills_the_page(stuff):
    asked = brief(f'letter "A" made out of {stuff}')
    assert stuffed.asked(asked)
    assert (asked.template, asked.subjects) == ("lettering", ())
    assert not stuffed.asked(brief('a cake with the text "A" on it'))


@pytest.mark.parametrize("prompt", ["a gaming room with rgb lights and two monitors", "a gaming setup"])
def test_a_gaming_room_has_its_screens_on_the_desk(prompt):
    assert brief(prompt).setting == "gaming room"
    # Pink and blue tubes.
    assert {"#ff3fb4", "#25d8ff"} <= colors(prompt)


def test_one_continuous_line_fills_nothing():
    hair = '<svg><g id="subject-1"><path d="M0 0h90v90z" fill="#141414"/></g></svg>'
    drawn = [
        looks.LOOKS["line"].redraw(hair, planned(Order(f"line art of a woman's face{end}", 512, 512)), 1000.0)
        for end in ("", ", one continuous line")
    ]
    fills = [svg_text.partition(' fill="')[2].partition('"')[0] for svg_text in drawn]
    strokes = [svg_text.partition(' stroke="')[2].partition('"')[0] for svg_text in drawn]
    assert fills[0] == strokes[0]
    assert fills[1] != strokes[1]


def test_mountains_named_first_are_large_even_beside_a_river():
    assert brief("paper cut art of mountains and a river in pastel colors").setting == "mountain"
    assert brief("a river in the forest").setting == "river"


def test_an_isometric_bookstore_shows_books_under_its_sign():
    # The open book on the sign.
    assert "#2f7fb4" in colors("isometric illustration of a tiny bookstore")
    assert "#2f7fb4" not in colors("isometric illustration of a tiny house")
