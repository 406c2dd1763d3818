"""Maps, meshes of nodes, one against many: what is asked for is what is drawn."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order
from recraft_nb.engine.illustrator.compose.printed.charts import (
    infographics,
    maps,
    networks,
    roadmaps,
    town_maps,
)
from recraft_nb.engine.illustrator.drawing import planned
from recraft_nb.engine.illustrator.language.lexicon import default_lexicon
from recraft_nb.engine.illustrator.meaning.ideas import conceived
from recraft_nb.engine.illustrator.parse import parse


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a drawn map of a tropical island with a lighthouse", maps.island),
        ("pirate treasure map on parchment", maps.island),
        ("fantasy map with mountains and a castle", maps.land),
        ("illustrated map of a zoo", maps.land),
        ("a winding road infographic with five milestones", roadmaps.road),
        ("company roadmap with four stages", roadmaps.road),
        ("animal habitats poster for kids", roadmaps.habitats),
        ("flat city map with two red pins", town_maps.town),
        ("a navigation map of streets with a location pin", town_maps.town),
    ],
)
def test_a_map_or_a_way_is_drawn_as_one(prompt: str, kind: object) -> None:
    brief = parse(prompt, lexicon=default_lexicon())
    assert infographics.asked(brief)
    assert infographics._kind(prompt) is kind


@pytest.mark.parametrize(
    "prompt",
    [
        "a pirate holding a treasure map",
        "two kids looking at a city map",
        "a phone with a city map on the screen",
    ],
)
def test_who_has_a_map_is_shown_with_it(prompt: str) -> None:
    assert not infographics.asked(parse(prompt, lexicon=default_lexicon()))


@pytest.mark.parametrize(
    ("said", "count"), [("and three sandy beaches", 3), ("with 2 coves", 2), ("by the sea", 1)]
)
def test_beaches_of_a_map_are_counted(said: str, count: int) -> None:
    assert maps.counted(maps._SANDS, said, 1) == count


@pytest.mark.parametrize(
    "prompt",
    [
        "a network of glowing nodes connected by thin lines",
        "abstract background of connected dots and lines",
        "glowing points linked by lines on black",
    ],
)
def test_dots_with_lines_between_them_fill_the_picture(prompt: str) -> None:
    assert planned(Order(prompt, 512, 512)).brief.template == "network"
    assert networks.asked(parse(prompt, lexicon=default_lexicon()))


@pytest.mark.parametrize(
    ("prompt", "picture"),
    [
        ("a single orange fish going against a school of blue fish", "prop:other_way"),
        ("a school of grey fish with one red fish swimming the other way", "prop:other_way"),
        ("a red paper plane taking a different path", "prop:own_way"),
        ("the planet, half of it green and half on fire", "prop:half_earth"),
        ("four recycling bins for paper and glass", "prop:sorting_bins"),
        ("isometric greenhouse with rows of tomato plants", "prop:iso_greenhouse"),
        ("stars and hearts bursting out of a megaphone", "prop:loud_megaphone"),
    ],
)
def test_one_that_is_unlike_the_rest_is_one_drawing(prompt: str, picture: str) -> None:
    read = conceived(parse(prompt, lexicon=default_lexicon()))
    assert [s.picture for s in read.subjects] == [picture]


def test_the_school_and_the_one_against_it_have_their_own_colours() -> None:
    prompt = "one red fish swimming against a school of grey fish"
    whole = conceived(parse(prompt, lexicon=default_lexicon())).subjects[0]
    assert whole.color is not None
    assert whole.second_color is not None
    assert whole.color[0] > 200 > max(whole.second_color)


def test_a_town_map_shows_what_is_named() -> None:
    brief = parse("map of our town with a school and a church", lexicon=default_lexicon())
    assert maps.sights(brief) == ["prop:school_house", "prop:church"]


def test_a_road_has_as_many_pins_as_are_asked_for() -> None:
    assert maps.counted(roadmaps._STATIONS, "a road with six milestones", 5) == 6
