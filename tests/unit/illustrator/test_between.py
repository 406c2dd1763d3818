"""From a picture's own recipe to another: what gives way, and when."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order, illustrate, redraw
from recraft_nb.engine.illustrator.between import between
from recraft_nb.engine.illustrator.language.lexicon import default_lexicon
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.recipe import Recipe

WORDS = "a black cat on a beach at night"


def recipe(prompt, seed):
    return Recipe.from_json(illustrate(Order(prompt=prompt, width=512, height=512, seed=seed)).recipe)


@pytest.fixture(scope="module")
def ends():
    return recipe("a red fox in a meadow", 3), recipe(WORDS, 4)


def step(ends, strength, look=""):
    return between(*ends, parse(WORDS, lexicon=default_lexicon()), strength, look)


def words(made):
    return [subject.word for subject in made.brief.subjects]


def test_the_hour_comes_at_once_and_the_picture_stays(ends):
    made = step(ends, 0.02)
    assert made.brief.light == "night"
    assert (words(made), made.brief.setting, made.layout) == (["fox"], "meadow", ends[0].layout)
    assert made.streams == ends[0].streams


def test_then_the_place_then_the_subject_then_how_it_stands(ends):
    assert [step(ends, s).brief.setting for s in (0.3, 0.5, 0.7)] == ["meadow", "beach", "beach"]
    assert [words(step(ends, s)) for s in (0.5, 0.7)] == [["fox"], ["black cat"]]
    assert [step(ends, s).layout for s in (0.7, 0.9)] == [ends[0].layout, ends[1].layout]


def test_the_whole_way_is_the_other_picture(ends):
    assert step(ends, 1.0) == ends[1]


def test_a_look_is_taken_on_with_the_colours(ends):
    assert [step(ends, s, "watercolor").look for s in (0.1, 0.3)] == [ends[0].look, "watercolor"]


def test_no_two_neighbours_are_the_same_picture(ends):
    drawings = [redraw(step(ends, s).to_json(), 512, 512).svg for s in (0.1, 0.3, 0.5, 0.7, 0.9, 1)]
    assert len(set(drawings)) >= 5
