"""Places, vessels and full scenes: shops, halls, tables, and how a place is dressed."""

from __future__ import annotations

from itertools import pairwise

import pytest

from recraft_nb.engine.illustrator import Order, illustrate
from recraft_nb.engine.illustrator.compose import place, scene
from recraft_nb.engine.illustrator.compose.scenery import dressing, weather
from recraft_nb.engine.illustrator.drawing import planned
from recraft_nb.engine.illustrator.ink import svg
from recraft_nb.engine.illustrator.ink.chance import Chance
from recraft_nb.engine.illustrator.parse import parse


def arranged(prompt):
    """The groups of things of a prompt's picture."""
    recipe = planned(Order(prompt, 1024, 1024, seed=1))
    made = [scene._made(recipe, index) for index in range(len(recipe.brief.subjects))]
    return place.arrange(made, Chance(1, "subjects"))


def parts(prompt, start):
    """The things whose picture begins so, where they stand."""
    return [p for block in arranged(prompt) for p in block.parts if p.thing.subject.picture.startswith(start)]


def setting(prompt):
    return planned(Order(prompt, 1024, 1024, seed=1)).brief.setting


def shown(prompt):
    """Pictures of the things that are drawn beside the place itself."""
    recipe = planned(Order(prompt, 1024, 1024, seed=1))
    stage = scene.prepare(recipe, svg.Canvas(1024, 1024))
    subjects = recipe.brief.subjects
    return [s.picture for k, s in enumerate(subjects) if not scene._shown(stage, recipe.brief, k)]


@pytest.mark.parametrize(
    ("prompt", "goods"),
    [
        ("an old bookshop", "books"),
        ("a bakery on a corner", "bread"),
        ("a flower shop", "flowers"),
        ("a barber shop", "hair"),
        ("a toy shop", "toys"),
        ("a candy store", "sweets"),
    ],
)
def test_a_shop_shows_what_it_sells(prompt, goods):
    shop = parse(prompt).subjects[0]
    assert shop.picture == "prop:shop"
    assert f"sells:{goods}" in shop.traits


def test_who_is_in_a_shop_window_is_behind_its_glass():
    (shop,) = [p for p in parts("an old bookshop with a cat in the window", "prop:shop") if p.height > 0.5]
    (cat,) = parts("an old bookshop with a cat in the window", "animal:cat")
    left, top, right, bottom = cat.box
    glass_top, foot = shop.at(shop.thing.anchors["window_top"])[1], shop.at(shop.thing.anchors["window"])[1]
    assert glass_top <= top
    assert bottom <= foot + 0.01
    assert shop.box[0] < left < right < shop.box[2]


@pytest.mark.parametrize(
    "prompt", ["a cat in the window of a house", "an old woman looking out of the window of a cottage"]
)
def test_a_house_with_somebody_in_its_window_stands_on_no_windowsill(prompt):
    assert setting(prompt) != "windowsill"
    (block,) = arranged(prompt)
    house = max(block.parts, key=lambda p: p.height)
    guest = next(p for p in block.parts if p.thing.subject.picture.startswith(("animal:", "figure:")))
    assert guest.height < 0.4 * house.height
    assert guest.order > house.order


def test_who_looks_at_a_castle_from_a_windowsill_stays_on_the_windowsill():
    assert setting("a cat on a windowsill looking at a castle outside") == "windowsill"


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("a hair salon with mirrors and chairs", "salon"),
        ("a gym with dumbbells", "gym"),
        ("a doctor in a hospital room", "ward"),
        ("a wine cellar with barrels", "cellar"),
        ("inside an old bus", "coach"),
        ("inside a train compartment", "compartment"),
        ("a cinema with red seats", "cinema"),
        ("friends having dinner in a restaurant", "restaurant"),
        ("travelers waiting at the airport", "airport"),
        ("a misty cemetery with gravestones", "graveyard"),
        ("rice terraces at golden hour", "terraces"),
        ("rooftops of Paris at dusk", "rooftops"),
        ("a narrow alley with laundry lines", "alley"),
        ("a space station interior", "station deck"),
        ("a shelf with a vase, a clock and a plant", "shelf"),
    ],
)
def test_a_place_that_is_named_is_the_view(prompt, expected):
    assert setting(prompt) == expected


@pytest.mark.parametrize(
    ("prompt", "gone"),
    [
        ("a hair salon with mirrors and chairs", "prop:mirror"),
        ("a cinema with red seats", "seat"),
        ("a medieval tavern with barrels and candles", "office-building"),
        ("passengers on a train looking out of the window", "prop:steam_train"),
        ("a football stadium full of people", "figure:person"),
    ],
)
def test_what_a_view_shows_is_not_drawn_again(prompt, gone):
    assert gone not in shown(prompt)


def test_a_cafe_is_seen_from_the_street_unless_somebody_is_inside():
    assert setting("a cozy cafe in the rain") == "street"
    assert setting("people drinking coffee in a cafe") == "restaurant"


def test_a_plate_carries_all_its_pieces_and_reaches_beyond_them():
    (plate,) = parts("a plate of cookies", "cookie")
    three = parts("three cookies", "cookie")
    assert len(three) == 3
    assert plate.thing.body.count("<ellipse") > 4
    assert plate.thing.width > 2.2 * plate.thing.height


def test_what_is_poured_over_a_dish_is_on_it_and_not_beside_it():
    subjects = parse("a cupcake with honey").subjects
    assert [s.picture for s in subjects] == ["cupcake"]
    bare, sweet = parts("a cupcake", "cupcake")[0], parts("a cupcake with honey", "cupcake")[0]
    assert "#f0a52a" in sweet.thing.body
    assert "#f0a52a" not in bare.thing.body


def test_whipped_cream_rises_above_the_cup():
    bare, topped = parts("a cup of coffee", "prop:cup")[0], parts("a cup of coffee with cream", "prop:cup")[0]
    assert len(topped.thing.body) > len(bare.thing.body)


@pytest.mark.parametrize(
    "prompt",
    [
        "a desk with a laptop, a lamp and a coffee mug",
        "a table with a teapot, a cup, a cake and a candle",
        "a red table with a teapot, a cup and a cake",
    ],
)
def test_several_things_on_a_table_do_not_hide_each_other(prompt):
    table = {"prop:table", "prop:plate"}
    boxes = [
        p.box
        for block in arranged(prompt)
        for p in block.parts
        if p.thing.subject.picture not in table and (block.air or p.order >= 0 or len(block.parts) == 1)
    ]
    assert len(boxes) >= 3
    one_block = len(arranged(prompt)) == 1
    boxes.sort()
    assert not one_block or all(a[2] <= b[0] + 0.02 for a, b in pairwise(boxes))


def test_a_basket_of_two_kinds_holds_both():
    brief = parse("a basket of apples and pears")
    assert [s.relation for s in brief.subjects[1:]] == ["in", "in"]


@pytest.mark.parametrize("prompt", ["children sitting around a campfire", "a family having a picnic"])
def test_company_sits_at_both_sides_of_what_it_came_for(prompt):
    (block,) = arranged(prompt)
    people = [p for p in block.parts if p.thing.subject.picture.startswith("figure:")]
    middle = next(p for p in block.parts if p.thing.subject.picture.startswith("prop:"))
    assert min(p.x for p in people) < middle.x < max(p.x for p in people)
    assert all("sitting" in p.thing.subject.traits for p in people)


def test_who_dines_sits_behind_the_table():
    (block,) = arranged("a family at dinner around a table")
    table = next(p for p in block.parts if p.thing.subject.picture == "prop:dinner_table")
    people = [p for p in block.parts if p.thing.subject.picture.startswith("figure:")]
    assert len(people) == 4
    assert all(p.order < table.order and p.box[1] < table.box[1] for p in people)
    assert table.box[0] < min(p.box[0] for p in people)


def test_a_tree_over_a_picnic_stands_behind_it():
    brief = parse("a family having a picnic under a big oak tree")
    tree = next(s for s in brief.subjects if s.picture == "deciduous-tree")
    assert (tree.relation, brief.subjects[tree.other].picture) == ("behind", "prop:picnic")


def test_a_rocket_that_starts_stands_on_the_ground():
    (block,) = arranged("a rocket launching")
    assert not block.air
    assert setting("a rocket launching") != "space"


def test_a_treehouse_has_one_ladder():
    (house,) = parse("a treehouse with a rope ladder").subjects
    assert "rope ladder" in house.traits


def fog(prompt):
    recipe = planned(Order(prompt, 1024, 1024, seed=1))
    canvas = svg.Canvas(1024, 1024)
    stage = scene.prepare(recipe, canvas)
    before = len(canvas.layers["middle"])
    weather.over(stage, Chance(1, "weather"))
    return canvas.layers["middle"][before]


def test_mist_over_named_mountains_leaves_the_sky_clear():
    assert 'y="0"' not in fog("a mountain lake at sunrise with mist")
    assert fog("a foggy meadow").count('y="') == 0 or 'y="0"' in fog("a foggy meadow")


def layers(prompt):
    return illustrate(Order(prompt, 1024, 1024, seed=1)).svg


@pytest.mark.parametrize(
    "prompt",
    [
        "a crowded market",
        "a flooded street with cars",
        "a village street decorated for Christmas",
        "a house decorated for Halloween",
        "a candle-lit library",
        "an empty classroom with desks",
        "an abandoned amusement park",
        "a busy crosswalk in a city",
        "a rainy street with reflections",
    ],
)
def test_a_dressed_place_shows_more_than_a_plain_one(prompt, monkeypatch):
    dressed = layers(prompt)
    monkeypatch.setattr(dressing, "behind", lambda _stage, _chance: None)
    monkeypatch.setattr(dressing, "before", lambda *_stage, alone: None)
    assert len(dressed) > len(layers(prompt)) + 200


@pytest.mark.parametrize("prompt", ["an abandoned house", "a castle overgrown with ivy", "a ruined temple"])
def test_what_was_left_alone_wears_leaves(prompt):
    (house,) = arranged(prompt)
    assert "#4f8f47" in house.parts[0].thing.body


def test_after_the_rain_it_rains_no_more():
    assert parse("a wooden cabin by a lake after the rain").weather == "rainbow"


def test_a_busy_bee_is_no_crowd():
    assert layers("a busy bee in a meadow").count("<circle") < layers("a crowded meadow").count("<circle")


def test_the_same_order_of_a_dressed_place_gives_the_same_text():
    assert layers("a crowded market with an abandoned house") == layers(
        "a crowded market with an abandoned house"
    )


def test_a_building_that_is_seen_from_outside_stands_in_no_room():
    assert setting("a hospital building at night") not in {"room", "ward"}
    assert shown("a hospital building at night") == ["prop:hospital_building"]


def test_who_sits_in_a_chair_has_the_chair():
    assert "chair" in shown("a man sitting in a barber's chair")


@pytest.mark.parametrize(
    "prompt",
    [
        "a small fishing village in Norway with red houses",
        "a snowy village with a church at night",
        "a van driving through a small town",
        "a hot air balloon over a village",
    ],
)
def test_a_village_is_a_place_of_its_own_whose_houses_are_not_shown_twice(prompt):
    assert setting(prompt) == "hamlet"
    assert not {"prop:houses", "prop:church"} & {*shown(prompt)}


def test_a_village_of_another_kind_is_no_place_of_cottages():
    assert setting("a mushroom village in the forest") != "hamlet"
    assert setting("an isometric village") == "diorama"


def test_the_houses_of_a_village_have_the_colour_asked_for():
    recipe = planned(Order("a small village with red houses", 1024, 1024, seed=1))
    assert scene.prepare(recipe, svg.Canvas(1024, 1024)).paints["house"] == "#e23b3b"


def staged(prompt):
    """The place of a prompt as it is drawn."""
    return scene.prepare(planned(Order(prompt, 1024, 1024, seed=1)), svg.Canvas(1024, 1024))


@pytest.mark.parametrize(
    "prompt",
    [
        "two sailboats on a calm lake",
        "three rowing boats on a river",
        "a wooden boat on a lagoon",
        "ducks on a pond",
    ],
)
def test_what_floats_is_on_the_water(prompt):
    assert staged(prompt).kind == "water"


def test_a_stall_shows_what_its_name_says_and_what_it_comes_with():
    assert "sells:food" in parse("a street food stall at night").subjects[0].traits
    assert "sells:food" in parse("a night market with food stalls").subjects[0].traits
    assert "sells:flowers" in parse("a flower stand").subjects[0].traits
    assert [s.picture for s in parse("a market stand with fruit and vegetables").subjects] == [
        "prop:market_stall"
    ]


def test_beds_of_vegetables_are_in_the_garden_with_what_grows_in_them():
    (beds,) = parse("raised vegetable beds with tomatoes and carrots").subjects
    assert beds.picture == "prop:raised_bed"
    assert setting("raised vegetable beds with tomatoes and carrots") == "garden"


def test_orchids_and_a_path_are_part_of_their_gardens():
    assert shown("an old greenhouse full of orchids") == []
    assert shown("a stone path through a Japanese garden") == []


def test_a_temple_of_an_island_in_the_sky_stands_on_it():
    assert parse("a floating island with a temple").subjects[1].relation == "on"


def test_umbrellas_of_several_have_colours_of_their_own():
    held = parts("four people holding umbrellas", "umbrella")
    assert len({p.thing.body for p in held}) == len(held) > 2


def test_a_delivery_van_is_a_van():
    (van,) = parse("a delivery van").subjects
    assert van.picture == "prop:van"
    assert "delivery" in van.traits
