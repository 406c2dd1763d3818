"""Sets of icons: what each of them shows, how many there are, in which colours; and signs within signs."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order
from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.compose.printed.logos import nested
from recraft_nb.engine.illustrator.drawing import illustrate
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary
from recraft_nb.engine.illustrator.parse import parse


@pytest.mark.parametrize(
    ("prompt", "pictures"),
    [
        (
            "four icons showing sleep, healthy food, exercise and drinking water",
            ["bed", "red-apple", "prop:dumbbell", "prop:glass"],
        ),
        ("three icons: delivery, payment and support", ["delivery-truck", "credit-card", "headphone"]),
        ("icons showing reading, cooking, gardening", ["books", "fork-and-knife", "prop:watering_can"]),
        ("icons for running, swimming, cycling", ["running-shoe", "person-swimming", "person-biking"]),
        (
            "six weather icons, sun cloud rain snow wind lightning",
            ["sun", "cloud", "cloud-with-rain", "cloud-with-snow", "prop:gust", "high-voltage"],
        ),
        (
            "set of 4 kitchen icons: pot, pan, spatula and whisk, flat style",
            ["prop:saucepan", "prop:frying_pan", "prop:turner", "prop:whisk"],
        ),
        ("icon set of moods: happy, sad, angry", ["grinning-face", "crying-face", "angry-face"]),
    ],
)
def test_each_notion_of_a_list_is_an_icon_of_its_own(prompt: str, pictures: list[str]) -> None:
    assert [s.picture for s in parse(prompt).subjects] == pictures


def test_a_set_of_one_thing_has_as_many_as_asked_for_each_in_its_own_colour() -> None:
    shown = parse("set of six potion bottles in different colours, game icons").subjects
    assert {s.picture for s in shown} == {"prop:potion"}
    assert len({s.color for s in shown}) == 6


def test_the_shop_whose_icons_they_are_is_a_theme_and_its_colours_are_no_icons() -> None:
    assert len(parse("set of five round icons for a coffee shop, brown and cream").subjects) == 5


def test_every_icon_of_every_theme_can_be_drawn() -> None:
    assert not [p for shown in vocabulary().themes.values() for p in shown if not things.has_drawing(p)]


def test_a_lens_or_a_bulb_has_the_other_thing_below_or_within_it() -> None:
    lens, chart = (
        Subject("glass", "magnifying-glass-tilted-left", relation="over", other=1),
        Subject("c", "bar-chart"),
    )
    assert nested.hosted((lens, chart), "") == ("lens", 1)
    bulb, gears = Subject("bulb", "light-bulb"), Subject("gears", "gear", 3, relation="with", other=0)
    assert nested.hosted((bulb, gears), "gears inside a bulb") == ("bulb", 1)
    assert nested.hosted((chart, gears), "a chart with gears") is None


def test_round_icons_in_two_colours_have_discs_of_both() -> None:
    drawn = illustrate(Order("set of nine round weather icons in coral and navy", 512, 512, vector=True)).svg
    assert drawn.count('fill="#ff8a6b"') >= 4
    assert drawn.count('fill="#1d2f6f"') >= 4


def test_an_icon_in_a_light_colour_on_white_keeps_that_colour() -> None:
    drawn = illustrate(Order("icon of a light bulb with gears inside, orange on white", 512, 512)).svg
    assert "#f58a1f" in drawn
