"""Pictures that explain: lessons, cycles, charts, cards and sheets of stickers."""

from __future__ import annotations

import tomllib

import pytest

from recraft_nb.engine.illustrator import Order, illustrate
from recraft_nb.engine.illustrator.compose.printed.charts import (
    explained,
    infographics,
    listed,
    pictured,
    procedures,
)
from recraft_nb.engine.illustrator.compose.printed.icons import sticker_sheet
from recraft_nb.engine.illustrator.drawing import planned
from recraft_nb.engine.illustrator.ink import svg
from recraft_nb.engine.illustrator.tables import read_text


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
    unknown = labels("an infographic with three steps to mend a spaceship", monkeypatch)
    assert [w for w in unknown if w.startswith("Step")] == ["Step 1", "Step 2", "Step 3"]
    assert {"1", "2", "3"} <= set(labels("how to wash your hands in 3 steps", monkeypatch))


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


def test_everything_that_is_told_step_by_step_has_a_picture():
    told = tomllib.loads(read_text("explained.toml"))
    listed_items = [items for kind in ("steps", "tips", "lives") for items in told[kind].values()]
    missing = [
        i.name for items in listed_items for i in procedures.items_of(items) if not pictured.has(i.key)
    ]
    assert missing + [key for key in told["notions"] if not pictured.has(key)] == []


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("the life cycle of a bee: egg, larva, pupa, adult, in a circle with arrows", "Egg Larva Pupa Adult"),
        ("a chart with labels for crust, mantle and core", "Crust Mantle Core"),
        ("puppies in 3 steps, with weeks 6, 9 and 12 under each", "Week 6|Week 9|Week 12"),
        ("wake up -> brush teeth -> go to school, flat style", "Wake up|Brush teeth|Go to school"),
        (
            "infographic on books: clean hands, no folding pages, keep it dry",
            "Clean hands|No folding pages|Keep it dry",
        ),
        ("a red fox in the snow", ""),
    ],
)
def test_what_a_prompt_lists_is_named_in_its_order(prompt, names):
    expected = tuple(names.split("|") if "|" in names else names.split())
    assert listed.named(prompt, 3) == expected


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("life cycle of the honey bee: egg, larva, pupa, adult", {"Egg", "Larva", "Pupa", "Adult"}),
        ("growth of a bean plant in 5 stages", {"Seed", "Sprout", "Bean plant"}),
        (
            "infographic on sleep: same bedtime, no screens, dark room",
            {"Same bedtime", "No screens", "Dark room"},
        ),
        ("how to wash your hands in 4 steps", {"Wet hands", "Dry"}),
        (
            "rock cycle diagram with igneous, sedimentary, metamorphic",
            {"Igneous", "Sedimentary", "Metamorphic"},
        ),
        ("vaccination calendar for puppies, 4 steps, with weeks 6, 9, 12 and 16", {"Week 6", "Week 16"}),
    ],
)
def test_what_is_listed_or_known_stands_below_its_picture(prompt, words, monkeypatch):
    assert recipe_of(prompt).brief.template == "diagram"
    assert words <= set(labels(prompt, monkeypatch))


@pytest.mark.parametrize(
    ("prompt", "words", "without"),
    [
        ("knee joint from the front, ACL, MCL and LCL marked", {"ACL", "MCL", "LCL"}, "Femur"),
        ("diagram of the eye with cornea, iris and retina labelled", {"Cornea", "Iris", "Retina"}, "Pupil"),
        ("human heart diagram", {"Aorta", "Left ventricle"}, ""),
        ("a healthy tooth next to a tooth with a cavity, cross section", {"Enamel", "Cavity"}, ""),
        ("pie chart of a day: sleep, school, play", {"Sleep", "School", "Play"}, ""),
        ("line graph of rising sales over six months", {"Jan", "Jun"}, "Jul"),
        ("donut chart with 40% rent, 35% food and 25% fun", {"40%", "35%", "25%", "Rent"}, ""),
        ("a database with one primary and two replicas, diagram", {"Primary", "Replica 1", "Replica 2"}, ""),
        ("org chart with a CEO and three managers", {"CEO", "Manager 1", "Manager 3"}, "Manager 4"),
        ("decision tree for whether to take an umbrella", {"Take an umbrella?", "Yes", "No"}, ""),
        ("mind map about health with sleep, food and exercise", {"Health", "Sleep", "Exercise"}, ""),
        ("neural network diagram with two hidden layers", {"Input", "Hidden 2", "Output"}, "Hidden 3"),
        ("pyramid of needs with five levels", {"Esteem", "Safety"}, ""),
        ("iceberg infographic, success above the water, failure and doubt below", {"Success", "Doubt"}, ""),
        ("diagram of a convex lens with object and image", {"F", "2F", "Object", "Image"}, ""),
        ("labelled diagram of a bicycle", {"Handlebars", "Saddle", "Pedal"}, ""),
        ("a calf raise on a step, start and end position", {"Start", "End"}, ""),
        (
            "cross-section of a ship with the decks, the cargo hold and the bunks",
            {"Decks", "Cargo hold"},
            "Keel",
        ),
        (
            "map of the town with a hostel in the middle, a bakery, a mosque and the beach",
            {"Hostel", "Beach"},
            "",
        ),
        ("stages of mitosis", {"Prophase", "Anaphase"}, ""),
        ("safety poster with 4 rules for the lab", {"Wear goggles"}, ""),
        ("bar chart comparing coffee, tea and juice sales", {"Coffee", "Tea", "Juice"}, ""),
        ("how to mend a spaceship in 3 steps", {"Step 3"}, "Step 4"),
        ("chore chart for kids", {"Monday", "Sunday"}, ""),
        ("7 times table", {"7 × 8 = 56"}, ""),
        ("calendar page for February", {"28"}, "29"),
        ("alligator vs crocodile", {"Alligator", "Crocodile", "VS"}, ""),
    ],
)
def test_what_is_asked_for_by_name_is_named_and_nothing_else(prompt, words, without, monkeypatch):
    assert recipe_of(prompt).brief.template == "diagram"
    written = set(labels(prompt, monkeypatch))
    assert words <= written
    assert without not in written


@pytest.mark.parametrize(
    "prompt",
    [
        "a businessman presenting a line graph",
        "a car dashboard at night",
        "a heart of roses",
        "a girl with blue eyes",
    ],
)
def test_a_chart_or_an_organ_in_a_scene_is_no_diagram(prompt):
    assert recipe_of(prompt).brief.template != "diagram"


def test_what_is_not_to_be_done_is_crossed_out():
    assert pictured.picture_of("No folding pages").forbidden
    assert not pictured.picture_of("Clean hands").forbidden


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
