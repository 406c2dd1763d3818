"""Pictures that explain: lessons, cycles, charts, cards and sheets of stickers."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order, illustrate, svg
from recraft_nb.engine.illustrator.compose.printed import explained, infographics, living, sticker_sheet
from recraft_nb.engine.illustrator.drawing import planned


def recipe_of(prompt, **more):
    return planned(Order(prompt, 1024, 1024, seed=1, **more))


def labels(prompt, monkeypatch, **more):
    """What is written beside the pictures."""
    written = []
    monkeypatch.setattr(
        explained.Sheet, "label", lambda _self, words, *_args, **_kwargs: written.append(words)
    )
    infographics.compose(recipe_of(prompt, **more), svg.Canvas(1000, 1000))
    return written


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("an infographic of the water cycle", {"Evaporation", "Condensation", "Precipitation", "Collection"}),
        ("a diagram of the solar system with the names of the planets", {"Mercury", "Saturn", "Neptune"}),
        ("anatomy of a flower", {"Petal", "Stem", "Leaf", "Roots"}),
        ("phases of the moon", {"New Moon", "Full Moon", "Last Quarter"}),
        ("layers of the earth", {"Crust", "Mantle", "Inner Core"}),
        ("the four seasons", {"Spring", "Summer", "Autumn", "Winter"}),
        ("life cycle of a butterfly", {"Egg", "Caterpillar", "Chrysalis", "Butterfly"}),
        ("a food chain diagram", {"Sun", "Grass", "Frog", "Eagle"}),
        ("a bar chart comparing apples and oranges", {"Apples", "Oranges"}),
        ("a venn diagram of cats and dogs", {"Cats", "Dogs"}),
        ("photosynthesis diagram", {"Sunlight", "Oxygen", "Water"}),
    ],
)
def test_a_lesson_names_its_parts(prompt, words, monkeypatch):
    assert recipe_of(prompt).brief.template == "diagram"
    assert words <= set(labels(prompt, monkeypatch))


def test_a_process_has_as_many_steps_as_are_asked_for(monkeypatch):
    assert labels("an infographic with three steps to save water", monkeypatch) == [
        "Step 1",
        "Step 2",
        "Step 3",
    ]


def test_a_diagram_without_letters_has_none():
    drawn = illustrate(Order("an infographic of the water cycle", 512, 512, seed=1, no_text=True)).svg
    assert 'id="lettering"' not in drawn
    assert 'id="lettering"' in illustrate(Order("an infographic of the water cycle", 512, 512, seed=1)).svg


@pytest.mark.parametrize("prompt", ["a teacher explaining the water cycle", "a waterfall", "a planet"])
def test_who_explains_something_is_a_scene(prompt):
    assert recipe_of(prompt).brief.template == "scene"


def test_every_picture_that_explains_can_be_drawn_at_any_shape():
    for prompt in (
        "the water cycle",
        "food pyramid",
        "a timeline with 5 steps",
        "infographic about coffee",
        "moon phases",
    ):
        for size in ((640, 1024), (1536, 640)):
            assert illustrate(Order(prompt, *size, seed=2)).svg.startswith("<svg")


def test_each_stage_of_a_life_has_a_picture_or_a_drawing_of_its_own():
    sheet = explained.Sheet(recipe_of("life cycle of a frog"), svg.Canvas(1000, 1000))
    for stages in living._LIVES.values():
        for _, key in stages:
            assert living._small(sheet, key, 100, 100, 80) or sheet.picture(key, 100, 100, 80), key


def test_a_business_card_shows_two_sides_and_not_who_hands_it_over():
    assert recipe_of("a business card for a photographer").brief.template == "card"
    assert recipe_of("a man holding a business card").brief.template == "scene"


def test_a_sheet_of_stickers_has_as_many_as_are_asked_for_and_they_differ():
    recipe = recipe_of("a sticker sheet of cute cats")
    shown = sticker_sheet.fields(recipe, svg.Canvas(1000, 1000))
    assert len(shown) == 6
    assert len({single.brief.subjects[0].traits for single, _ in shown}) > 2
    nine = recipe_of("a set of 9 food stickers with pizza, burger and donut")
    assert len(sticker_sheet.fields(nine, svg.Canvas(1000, 1000))) == 9
