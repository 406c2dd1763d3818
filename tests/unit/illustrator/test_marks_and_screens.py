"""Marks show every thing that is named for them, emojis their feeling; screens of apps are the picture."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order
from recraft_nb.engine.illustrator.drawing import planned


def _read(prompt):
    return planned(Order(prompt=prompt, width=1000, height=1000, seed=1)).brief


def _shown(prompt):
    return [s.picture for s in _read(prompt).subjects]


@pytest.mark.parametrize(
    ("prompt", "pictures"),
    [
        ("logo for a plumber with a wrench and a water drop", {"wrench", "droplet"}),
        ("barber shop logo with a pole and scissors", {"barber-pole", "scissors"}),
        ("pizza restaurant logo with a chef hat", {"pizza", "prop:cook_hat"}),
        ("merit badge for camping with a tent and stars", {"prop:tent", "star"}),
        ("law firm logo with scales and a column", {"balance-scale", "prop:column"}),
        ("music school logo with a treble clef", {"prop:treble_clef"}),
        ("dog wash logo", {"dog", "bubbles"}),
        ("car repair shop logo", {"automobile", "wrench"}),
    ],
)
def test_a_mark_shows_every_thing_that_is_named_for_it(prompt, pictures):
    assert pictures <= {*_shown(prompt)}


def test_the_cream_of_ice_cream_is_no_colour():
    assert all(s.color is None for s in _read("ice cream shop logo, pastel colors").subjects)


@pytest.mark.parametrize(
    ("prompt", "picture"),
    [
        ("laughing emoji with tears", "face-with-tears-of-joy"),
        ("emoji with heart eyes", "smiling-face-with-heart-eyes"),
        ("cool smiley with sunglasses", "smiling-face-with-sunglasses"),
        ("crying emoji", "crying-face"),
        ("an angry emoji", "angry-face"),
        ("fire emoji", "fire"),
    ],
)
def test_an_emoji_is_an_icon_of_its_feeling_or_its_thing(prompt, picture):
    assert _read(prompt).template == "icon"
    assert _shown(prompt) == [picture]


@pytest.mark.parametrize(
    "prompt",
    [
        "login screen for a mobile app",
        "weather app screen with a sun and 24 degrees",
        "website landing page for a pet shop",
        "music player app ui",
        "settings screen of a phone app, dark mode",
    ],
)
def test_the_screen_of_an_app_is_the_picture(prompt):
    assert _read(prompt).template == "screen"


@pytest.mark.parametrize(
    "prompt",
    [
        "a woman looking at the weather app on her phone",
        "app icon of a rocket",
        "website header with mountains",
        "illustration of a man holding a phone with a chat app",
    ],
)
def test_somebody_at_a_screen_and_parts_of_a_page_are_no_screen(prompt):
    assert _read(prompt).template != "screen"


def test_a_sticker_with_words_is_still_a_sticker():
    assert _read("sticker of a cactus with the words Free Hugs").template == "icon"
