"""Food on one plate, goods as they are sold, views and tiles by name, marks and signs of two motifs."""

from __future__ import annotations

import re

import pytest

from recraft_nb.engine.illustrator import Order, illustrate, props
from recraft_nb.engine.illustrator.drawing import planned
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.props.food.mains import MAINS, STACKED
from recraft_nb.engine.illustrator.props.food.morsels import BEDS, MORSELS, POURED, SWEET
from recraft_nb.engine.illustrator.props.food.platter import FARE
from recraft_nb.engine.illustrator.wares.fare import NAMED

WIDE = 640


def only(prompt):
    """The one subject of a prompt and what is on it."""
    (subject,) = parse(prompt).subjects
    return subject.picture, [t.removeprefix(FARE) for t in subject.traits if t.startswith(FARE)]


def setting(prompt):
    return planned(Order(prompt, WIDE, WIDE, seed=3)).brief.setting


def svg(prompt, seed=3):
    return illustrate(Order(prompt, WIDE, WIDE, seed=seed)).svg


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("grilled salmon with lemon and asparagus", ["salmon", "lemon", "asparagus"]),
        ("steak with fries and salad", ["steak", "fries", "leaves"]),
        ("roast chicken with potatoes and carrots", ["chicken", "potato", "carrot"]),
        ("pancakes with blueberries and syrup", ["pancake", "blueberry", "syrup"]),
        ("a plate with fried eggs and bacon", ["egg", "bacon"]),
    ],
)
def test_a_dish_and_what_comes_with_it_are_on_one_plate(prompt, kinds):
    assert only(prompt) == ("prop:platter", kinds)
    assert setting(prompt) == "table"


def test_ice_cream_on_waffles_is_no_cream_and_a_stack_is_higher():
    picture, kinds = only("a stack of waffles with ice cream and strawberries")
    assert (picture, kinds) == ("prop:platter", ["waffle", "ice_cream", "strawberry"])
    traits = [FARE + "pancake", FARE + "blueberry"]
    low, high = (
        props.draw("prop:platter", seed=1, traits=tuple(t)).bbox for t in (traits, [*traits, "stacked"])
    )
    assert high[1] < low[1]


def test_a_bowl_holds_its_bed_and_what_lies_on_it_and_a_fruit_bowl_all_its_fruit():
    assert only("a bowl of pho with lime and chili") == ("prop:fare_bowl", ["noodles", "lime", "chili"])
    fruit = only("a fruit bowl with bananas, oranges and grapes")
    assert fruit == ("prop:fare_bowl", ["banana", "orange", "grapes"])


def test_what_is_grilled_lies_on_the_barbecue():
    assert only("a barbecue with sausages") == ("prop:full_grill", ["sausage"])


def test_a_living_fish_is_not_served():
    assert "prop:platter" not in [s.picture for s in parse("a salmon jumping in a river").subjects]
    assert "prop:platter" not in [s.picture for s in parse("a chicken with corn").subjects]
    assert "prop:platter" not in [s.picture for s in parse("salmon on a market stand with lemon").subjects]


def test_every_piece_of_food_that_is_read_can_be_drawn():
    assert {*MAINS, *MORSELS, *POURED, *STACKED, *BEDS, *SWEET} >= NAMED
    for kind in sorted(NAMED):
        for key in ("prop:platter", "prop:fare_bowl", "prop:full_grill"):
            assert props.draw(key, seed=1, traits=(FARE + kind,)).body


@pytest.mark.parametrize(
    ("prompt", "picture"),
    [
        ("a bag of coffee beans", "prop:coffee_bag"),
        ("bottle of olive oil", "prop:olive_oil"),
        ("a moka pot", "prop:moka_pot"),
        ("a cup of matcha with a whisk", "prop:matcha"),
        ("a gold necklace on a pedestal", "prop:necklace_bust"),
        ("cherry blossom branch", "prop:blossom_branch"),
    ],
)
def test_goods_are_shown_as_they_are_sold(prompt, picture):
    assert [s.picture for s in parse(prompt).subjects] == [picture]


def test_a_product_stands_on_a_clean_ground_unless_a_place_is_named():
    assert setting("a skincare bottle, product photo") == "photo studio"
    assert setting("perfume bottle on a marble pedestal") == "photo studio"
    assert setting("a skincare bottle on a kitchen counter, product photo") == "kitchen"
    assert setting("a candle on a wooden table, product photo") == "photo studio"


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("winding road through green hills", "winding road"),
        ("a cabin by a frozen lake", "frozen lake"),
        ("a norwegian fjord", "fjord"),
        ("cliffs by the ocean", "cliffs"),
        ("a canal street with bikes on a bridge", "canal"),
        ("times square at night", "billboards"),
        ("terraced fields in asia", "terraces"),
    ],
)
def test_a_view_that_is_named_is_the_place(prompt, place):
    assert setting(prompt) == place


def test_no_cactus_and_no_table_mountain_behind_pyramids():
    seeds = range(6)
    from recraft_nb.engine.illustrator.compose.backdrops import dry

    called = []
    before = dry.mesas
    dry.mesas = lambda *a: called.append(a)
    try:
        for seed in seeds:
            svg("pyramids of egypt in the desert", seed)
        assert not called
        for seed in seeds:
            svg("a desert", seed)
        assert called
    finally:
        dry.mesas = before


@pytest.mark.parametrize(
    ("prompt", "other"),
    [
        ("portuguese tiles", "moroccan tiles"),
        ("marble texture", "wave pattern"),
        ("gradient waves background", "gradient background"),
        ("fluid shapes in blue and pink", "waves in blue and pink, pattern"),
    ],
)
def test_surfaces_have_a_drawing_of_their_own(prompt, other):
    assert parse(prompt).template == "pattern"
    assert svg(prompt) != svg(other)


def test_flowers_in_pastel_colours_have_several(monkeypatch):
    from recraft_nb.engine.illustrator.compose.printed.patterns import surfaces

    def paints():
        return {*re.findall(r"#[0-9a-f]{6}", svg("floral pattern in pastel colors"))}

    several = paints()
    monkeypatch.setattr(surfaces, "PASTELS", surfaces.PASTELS[:1] * 6)
    assert len(several) >= len(paints()) + 5


def test_a_plain_logo_of_an_animal_is_a_mark_and_a_badge_has_its_frame():
    from recraft_nb.engine.illustrator.compose.printed.logos import insignia

    def is_mark(prompt):
        return insignia.is_mark(planned(Order(prompt, WIDE, WIDE, seed=3)), prompt)

    assert all(is_mark(f"minimal {name} logo") for name in ("fox", "whale", "bear", "deer", "owl"))
    assert not is_mark("a vintage badge logo of a bear")
    assert not is_mark("a fox and a bear logo")


def test_a_barber_has_the_ring_of_stripes_and_the_scissors():
    drawn = svg("barber shop logo with scissors")
    assert "#c8313a" in drawn
    assert "#c8313a" not in svg("bakery logo with bread")
    assert [s.picture for s in parse("barber shop logo with scissors").subjects] == ["scissors"]


def test_paris_and_its_tower_are_one_motif():
    shown = [s.picture for s in parse("logo for a coffee shop in paris with the eiffel tower").subjects]
    assert len(shown) == 2
    assert "office-building" not in shown


def test_the_second_motif_of_an_icon_is_on_the_first():
    from recraft_nb.engine.illustrator.compose.printed.icons import composed

    for prompt in (
        "icon of a bag with a heart",
        "icon of a house with a heart",
        "icon of a cloud with an arrow",
    ):
        first, second = parse(prompt).subjects
        assert composed.place_of(first, second)
    assert parse("icon of a cloud with an arrow").subjects[1].picture == "prop:arrow_sign"


def test_what_flies_is_above_the_leaf_on_which_the_rest_crawls():
    leaf_first = parse("two butterflies and three ladybugs on a leaf").subjects
    by_picture = {s.picture: s for s in leaf_first}
    assert by_picture["animal:butterfly"].relation is None
    assert by_picture["lady-beetle"].relation == "on"
    assert parse("a butterfly on a flower").subjects[0].relation == "on"


def test_two_things_on_a_towel_lie_side_by_side():
    from recraft_nb.engine.illustrator.compose import place, scene

    recipe = planned(Order("sunglasses and a book on a beach towel", WIDE, WIDE, seed=3))
    copies = [scene._made(recipe, i) for i in range(len(recipe.brief.subjects))]
    (block,) = place.arrange(copies, recipe.chance("subjects"), floating=False)
    one, two = (p for p in block.parts if p.thing.subject.word in {"sunglasses", "book"})
    assert one.box[2] <= two.box[0] or two.box[2] <= one.box[0]


def test_bread_is_beside_the_soup_and_the_soup_has_its_own_colour():
    with_bread = {s.word: s for s in parse("a bowl of tomato soup with bread").subjects}
    assert with_bread["bread"].relation == "beside"
    assert with_bread["tomato soup"].picture == "prop:soup"
    assert only("a bowl of tomato soup with basil") == ("prop:fare_bowl", ["tomato_broth", "herbs"])


def test_a_bag_of_flour_is_of_paper_and_a_press_stands_on_its_tray_with_the_mugs():
    bag = parse("a bag of flour and three eggs on a kitchen counter").subjects[0]
    assert bag.picture == "prop:paper_bag"
    press, mugs, tray = parse("a french press and two mugs on a tray").subjects
    assert (press.picture, tray.picture) == ("prop:french_press", "prop:tray")
    assert [(s.relation, s.other) for s in (press, mugs)] == [("on", 2), ("on", 2)]
