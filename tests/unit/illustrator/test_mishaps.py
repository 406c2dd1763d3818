"""What happened to things, and how several of one kind differ."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator.compose.assorted import ASSORTED, one_of
from recraft_nb.engine.illustrator.compose.states import MUDDIED
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.understanding import understood


def read(prompt):
    return understood(parse(prompt))


def shown(prompt):
    return [subject.picture for subject in read(prompt).subjects]


@pytest.mark.parametrize(
    ("prompt", "picture", "without"),
    [
        ("a spilled mug of tea on the desk", "prop:tipped_cup", "prop:cup"),
        ("a wine glass knocked over on a white tablecloth", "prop:tipped_glass", "prop:wine_glass"),
        ("a present wrapped in blue paper", "prop:paper_parcel", "page-facing-up"),
        ("a ripped letter on the floor", "prop:torn_letter", "envelope"),
        ("an umbrella blown inside out in a storm", "prop:blown_umbrella", "umbrella"),
        ("a human brain made of jigsaw pieces", "prop:puzzle_brain", "prop:puzzle"),
        ("an archway of white roses", "prop:flower_arch", "prop:rose"),
        ("a wind up robot from the fifties", "prop:tin_robot", "figure:robot"),
        ("a wicker basket full of vegetables", "prop:vegetables", "basket"),
    ],
)
def test_what_happened_to_a_thing_is_its_picture(prompt, picture, without):
    pictures = shown(prompt)
    assert pictures.count(picture) == 1
    assert without not in pictures


@pytest.mark.parametrize("prompt", ["shoes covered in mud", "a muddy tractor", "a pig caked in thick mud"])
def test_mud_is_on_the_thing_and_no_lake_beside_it(prompt):
    (subject,) = read(prompt).subjects
    assert MUDDIED in subject.traits


@pytest.mark.parametrize(
    ("prompt", "count"), [("four different hats", 4), ("various fruits", 5), ("three different chairs", 3)]
)
def test_several_that_differ_are_each_another_one(prompt, count):
    (subject,) = read(prompt).subjects
    assert subject.count == count
    assert len({one_of(subject, k).picture for k in range(count)}) == count


def test_several_alike_stay_alike():
    assert not any(t.startswith(ASSORTED) for s in read("four hats").subjects for t in s.traits)


def test_an_ice_cream_that_melts_drips():
    assert "melting" in read("a vanilla ice cream cone melting in the sun").subjects[0].traits


def test_what_has_no_kinds_differs_in_colour_and_what_is_said_elsewhere_changes_nothing():
    assert "colorful" in read("four different teapots on a shelf").subjects[0].traits
    (flower,) = read("a flower, mixed media collage").subjects
    assert flower.count == 1
