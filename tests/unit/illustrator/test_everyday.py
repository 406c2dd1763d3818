"""Everyday wishes: products, places from pictures, parties, lessons, models, charts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from recraft_nb.engine.illustrator import Order, illustrate
from recraft_nb.engine.illustrator.compose import place, scene
from recraft_nb.engine.illustrator.drawing import planned
from recraft_nb.engine.illustrator.ink.chance import Chance
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.props.dress import garments
from recraft_nb.engine.illustrator.wares.goods import SOLD, WARES

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Subject
    from recraft_nb.engine.illustrator.compose.blocks import Placed


def pictures(prompt: str) -> list[str]:
    return [subject.picture for subject in parse(prompt).subjects]


def things(prompt: str) -> dict[str, Subject]:
    return {subject.word: subject for subject in parse(prompt).subjects}


def place_of(prompt: str) -> str:
    return planned(Order(prompt, 512, 512, seed=1)).brief.setting


def parts(prompt: str) -> list[Placed]:
    recipe = planned(Order(prompt, 1024, 1024, seed=1))
    made = [scene._made(recipe, index) for index in range(len(recipe.brief.subjects))]
    return [part for block in place.arrange(made, Chance(1, "subjects")) for part in block.parts]


@pytest.mark.parametrize(
    ("prompt", "picture"),
    [
        ("a perfume bottle", "prop:perfume"),
        ("a shampoo bottle", "prop:pump_bottle"),
        ("two cans of soda", "prop:soda_can"),
        ("a carton of orange juice", "prop:juice_carton"),
        ("a health potion", "prop:potion"),
        ("a slice of chocolate cake", "prop:cake_slice"),
        ("a bottle of milk", "prop:milk_bottle"),
    ],
)
def test_a_product_is_drawn_as_what_is_sold(prompt, picture):
    assert pictures(prompt)[0] == picture


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a Greek island with white houses and blue domes", "white town"),
        ("Mount Fuji at sunrise", "fuji"),
        ("a panda in a bamboo forest", "bamboo grove"),
        ("the Alps with a meadow of wildflowers", "wildflowers"),
        ("a road through the desert", "road"),
        ("a rocket flying through the solar system", "solar system"),
        ("an isometric house with a garden", "diorama"),
        ("a lipstick on a silk cloth", "cloth"),
        ("a boy raising his hand in class", "classroom"),
    ],
)
def test_a_place_known_from_pictures_has_its_own_view(prompt, setting):
    assert place_of(prompt) == setting


def test_flowers_in_a_vase_stand_in_no_meadow():
    assert place_of("a bouquet of wildflowers in a vase") != "wildflowers"


def test_people_that_a_bus_is_full_of_are_in_its_windows():
    (bus,) = parse("a school bus full of happy children").subjects
    assert "passengers" in bus.traits


def test_a_header_or_a_flat_lay_is_no_thing():
    assert pictures("blog header of a desk with a plant") == ["prop:desk", "potted-plant"]
    assert pictures("flat lay of coffee") == ["prop:cup"]


def test_two_nouns_name_who_is_meant():
    assert pictures("a dark elf archer in a forest")[0] == "figure:wood_elf"
    ships, planet, burst = parse("a spaceship battle in front of a planet").subjects
    assert (ships.count, planet.word, burst.word) == (2, "planet", "explosion")
    (dragon,) = parse("an ice dragon").subjects
    assert dragon.color is not None
    assert dragon.color[2] > dragon.color[0]


def test_a_card_without_words_says_what_such_a_card_says():
    assert parse("a thank you card with a bear").text == ("Thank you",)
    assert parse('a birthday card with the text "Leo is 7"').text == ("Leo is 7",)
    assert parse("a bear holding a card").text == ()


def test_a_chart_made_of_things_has_them_as_bars_before_its_axes():
    bars, axes = parse("a bar chart made of pencils").subjects
    assert (bars.picture, bars.count, axes.picture) == ("pencil", 12, "prop:chart_axes")
    columns: dict[float, int] = {}
    for part in parts("a bar chart made of pencils"):
        if part.thing.subject.word == bars.word:
            columns[round(part.x, 2)] = columns.get(round(part.x, 2), 0) + 1
    assert sorted(columns.values()) == [1, 2, 4, 5]


def test_what_is_fried_lies_in_the_pan():
    (pan,) = parse("a pan of fried rice with shrimp and peas").subjects
    assert pan.picture == "prop:skillet"
    assert {"fried:rice", "fried:shrimp", "fried:peas"} <= set(pan.traits)


def test_an_animal_that_plays_has_the_instrument_before_it():
    drawn = parts("a bear playing the guitar")
    bear = next(part for part in drawn if part.thing.subject.word == "bear")
    guitar = next(part for part in drawn if part.thing.subject.word == "guitar")
    assert bear.box[0] < guitar.x < bear.box[2]
    assert guitar.height > 0.5 * bear.height


def test_who_holds_hands_around_the_earth_stands_all_around_it():
    drawn = parts("children holding hands around the earth")
    globe = next(part for part in drawn if part.thing.subject.word == "earth")
    children = [part for part in drawn if part.thing.subject.word == "children"]
    assert len(children) == 6
    assert min(child.x for child in children) < globe.box[0]
    assert max(child.x for child in children) > globe.box[2]


def test_two_on_a_seesaw_sit_at_its_two_ends():
    drawn = parts("two kids on a seesaw")
    low, high = sorted((part for part in drawn if part.thing.subject.word == "kids"), key=lambda part: part.x)
    board = next(part for part in drawn if part.thing.subject.word == "seesaw")
    middle = (board.box[0] + board.box[2]) / 2
    assert low.x < middle < high.x
    assert high.y < low.y


def test_two_at_chess_have_the_board_between_them():
    drawn = parts("a cat and a dog playing chess")
    cat, dog, board = (
        next(part for part in drawn if part.thing.subject.word == word) for word in ("cat", "dog", "chess")
    )
    assert cat.x < board.x < dog.x


def test_everybody_in_the_rain_has_an_umbrella_over_the_head():
    drawn = parts("people holding umbrellas in the rain")
    people = [part for part in drawn if part.thing.subject.word == "people"]
    umbrellas = [part for part in drawn if part.thing.subject.word == "umbrellas"]
    assert len(umbrellas) == len(people) > 1
    for one in people:
        assert any(u.box[0] < one.x < u.box[2] and u.box[1] < one.box[1] for u in umbrellas)


def test_a_caravan_has_several_camels_and_a_birthday_party_has_guests():
    assert things("a camel caravan passing the pyramids")["camel caravan"].count > 2
    guests, table = parse("a pirate birthday party").subjects
    assert (guests.count, table.picture) == (4, "prop:dinner_table")
    assert any("pirate hat" in trait for trait in guests.traits)


def test_a_family_is_a_man_a_woman_and_two_children():
    recipe = planned(Order("a family baking cookies in the kitchen", 512, 512, seed=1))
    drawn = scene._made(recipe, 0)
    assert len({thing.subject.picture for thing in drawn}) == 4
    assert min(thing.metres for thing in drawn) < max(thing.metres for thing in drawn)


def test_what_floats_on_a_gradient_is_the_picture():
    brief = parse("a phone floating on a gradient background")
    assert (brief.template, brief.subjects[0].picture) == ("scene", "mobile-phone")


def test_the_color_of_the_cloth_is_not_that_of_the_watch():
    assert parse("a watch on black velvet").subjects[0].color is None


def test_a_shop_is_told_from_what_it_sells():
    assert things("a bakery window full of bread")["bakery"].picture == "prop:shop"
    assert "prop:shop" not in pictures("a loaf of bread on a table")
    assert SOLD["bakery"] == SOLD["bread"] == WARES["bread"]
    assert "bakery" not in WARES


def test_two_on_a_sofa_sit_side_by_side():
    drawn = parts("a cat and a dog on a sofa")
    cat, dog = (next(part for part in drawn if part.thing.subject.word == word) for word in ("cat", "dog"))
    assert cat.box[2] <= dog.box[0] + 0.05 or dog.box[2] <= cat.box[0] + 0.05


def test_a_grilled_fish_swims_nowhere():
    assert place_of("grilled salmon with lemon") == "table"
    assert place_of("fried crab") == "table"
    assert place_of("a salmon in a river") != "table"


def test_icons_that_are_named_one_by_one_are_all_there():
    assert len(pictures("home icon, search icon and bell icon")) == 3


def test_the_wall_that_a_neon_sign_hangs_on_is_no_sign_of_its_own():
    def drawn(prompt):
        return illustrate(Order(prompt, 256, 256, seed=1)).svg

    assert 'id="subject-1"' not in drawn('a neon sign that says "OPEN" on a brick wall')
    assert 'id="subject-1"' in drawn('a neon sign "LOVE" with a heart on a brick wall')


@pytest.mark.parametrize("hat", ["wool hat", "winter hat", "woolly hat", "knit hat"])
def test_a_hat_of_wool_is_a_beanie(hat):
    assert things(f"an old man in a {hat}")[hat].picture == "billed-cap"
    assert garments.kind_of(hat) == "beanie"


@pytest.mark.parametrize("prompt", ["a cup of coffee with latte art on a wooden table", "a cappuccino"])
def test_milk_is_poured_into_a_leaf_on_the_coffee_that_has_it(prompt):
    assert "latte" in parse(prompt).subjects[0].traits
    assert "latte" not in parse("a cup of coffee").subjects[0].traits
