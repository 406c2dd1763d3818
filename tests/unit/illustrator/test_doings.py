"""People and animals at what they do: in place, with the thing where it belongs."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order, illustrate, props
from recraft_nb.engine.illustrator.compose import place, scene
from recraft_nb.engine.illustrator.compose.backdrops import fields
from recraft_nb.engine.illustrator.drawing import planned
from recraft_nb.engine.illustrator.ink.chance import Chance
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.props.held.played import PLAYS, played_by


def blocks(prompt):
    """The groups of things of a prompt's picture, arranged."""
    recipe = planned(Order(prompt, 1024, 1024, seed=1))
    made = [scene._made(recipe, index) for index in range(len(recipe.brief.subjects))]
    return place.arrange(made, Chance(1, "subjects"))


def parts(prompt, picture):
    return [p for block in blocks(prompt) for p in block.parts if p.thing.subject.picture == picture]


def hero(prompt):
    """The first subject as it is drawn."""
    return planned(Order(prompt, 1024, 1024, seed=1)).brief.subjects[0]


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a street musician playing the violin", "violin"),
        ("an old man playing the cello", "cello"),
        ("a boy playing the guitar", "guitar"),
        ("a girl playing the flute", "flute"),
        ("a girl playing the trumpet", "trumpet"),
        ("a man playing the saxophone", "saxophone"),
        ("a woman pouring tea into a cup", "pot"),
        ("a man texting on his phone", "phone"),
        ("a girl taking a selfie", "selfie"),
        ("a fisherman holding a big fish", "fish"),
        ("a waitress carrying three cups of coffee", "tray"),
        ("a waiter carrying drinks on a tray", "tray"),
    ],
)
def test_what_takes_both_hands_is_drawn_in_them(prompt, kind):
    drawn = planned(Order(prompt, 1024, 1024, seed=1)).brief
    assert played_by(drawn.subjects[0].traits)[0] == kind
    assert len(drawn.subjects) == 1


def test_an_instrument_that_is_carried_is_not_played():
    assert not played_by(hero("a man carrying a guitar").traits)[0]


def test_a_violin_that_is_played_is_seen_in_its_colour():
    brown, blue = (
        props.draw("figure:woman", seed=3, traits=(f"{PLAYS}violin:{paint}",))
        for paint in ("#b8602f", "#2f60b8")
    )
    assert brown.body != blue.body
    assert brown.anchors["hand"][1] < props.draw("figure:woman", seed=3).anchors["hand"][1]


@pytest.mark.parametrize("trade", ["dentist", "barber"])
def test_a_customer_sits_in_the_chair_of_the_trade_and_the_worker_stands_behind_it(trade):
    (block,) = blocks(f"a {trade} and a man in a chair")
    chair = next(p for p in block.parts if p.thing.subject.picture.endswith("_chair"))
    people = [p for p in block.parts if p.thing.subject.picture.startswith("figure:")]
    seated = next(p for p in people if "seated" in p.thing.subject.traits)
    worker = next(p for p in people if p is not seated)
    assert chair.box[0] < seated.x < chair.box[2]
    assert worker.x > seated.x
    assert worker.height > seated.height


def test_who_is_visited_in_bed_lies_in_it():
    doctor, patient, bed = parse("a doctor visiting a patient in bed").subjects
    assert (patient.relation, doctor.relation) == ("in", "beside")
    assert bed.picture == "prop:bed"
    assert "sleeping" in patient.traits


def test_pupils_sit_at_desks_in_a_classroom():
    brief = parse("a teacher with pupils at their desks")
    assert brief.setting == "classroom"
    assert played_by(brief.subjects[1].traits)[0] == "desk"


@pytest.mark.parametrize(
    "prompt",
    [
        "a florist arranging tulips in her shop",
        "a bookseller in his bookshop",
        "a woman buying bread in a bakery",
        "a boy in a toy store",
    ],
)
def test_who_works_or_buys_in_a_shop_is_inside(prompt):
    brief = parse(prompt)
    assert brief.setting == "shop"
    assert all(subject.picture != "prop:shop" for subject in brief.subjects)


def test_who_stands_in_front_of_a_shop_is_not_inside():
    assert parse("a woman in front of a bakery").setting != "shop"


@pytest.mark.parametrize("seed", range(1, 7))
def test_a_pianist_sits_at_the_keys_and_faces_them(seed):
    recipe = planned(Order("a woman playing the piano", 1024, 1024, seed=seed))
    made = [scene._made(recipe, index) for index in range(len(recipe.brief.subjects))]
    (block,) = place.arrange(made, Chance(seed, "subjects"))
    keys, player = (
        next(p for p in block.parts if p.thing.subject.picture == name)
        for name in ("prop:piano", "figure:woman")
    )
    assert "seated" in player.thing.subject.traits
    assert player.flip == keys.flip
    assert abs(player.x - keys.at(keys.thing.anchors["seat"])[0]) < 0.2 * player.height


def test_a_drummer_is_behind_his_drums():
    (block,) = blocks("a man playing the drums")
    drums = next(p for p in block.parts if p.thing.subject.picture == "prop:drum_kit")
    man = next(p for p in block.parts if p.thing.subject.picture == "figure:man")
    assert man.order < drums.order
    assert man.box[1] < drums.box[1]
    assert drums.box[0] < man.x < drums.box[2]


@pytest.mark.parametrize("animal", ["horse", "cow", "sheep", "deer", "zebra", "dog"])
def test_an_animal_with_its_head_down_has_its_mouth_near_the_ground(animal):
    up = props.draw(f"animal:{animal}", seed=1, traits=("standing",))
    down = props.draw(f"animal:{animal}", seed=1, traits=("grazing",))
    assert down.anchors["mouth"][1] > up.anchors["mouth"][1] + 60


@pytest.mark.parametrize(
    "prompt", ["a cow grazing in a meadow", "a zebra eating grass", "sheep grazing on a hill"]
)
def test_who_grazes_has_its_head_down(prompt):
    assert "grazing" in hero(prompt).traits


def test_a_deer_that_drinks_has_water_at_its_mouth(monkeypatch):
    (deer,) = parts("a deer drinking from a forest stream", "animal:deer")
    mouth = deer.at(deer.thing.anchors["mouth"])
    assert mouth[1] > deer.box[3] - 0.1 * (deer.box[3] - deer.box[1])
    poured = []
    monkeypatch.setattr(scene.weather, "water_at_the_mouth", poured.append)
    illustrate(Order("a deer drinking from a forest stream", 256, 256))
    illustrate(Order("a deer standing beside a forest stream", 256, 256))
    assert len(poured) == 1


@pytest.mark.parametrize(
    "prompt", ["two dolphins jumping out of the sea", "a whale leaping out of the ocean"]
)
def test_who_jumps_out_of_the_water_is_above_it_with_a_splash(prompt):
    picture = hero(prompt).picture
    swimmers, splashes = parts(prompt, picture), parts(prompt, "prop:splash")
    assert len(swimmers) == len(splashes)
    for swimmer, splash in zip(swimmers, splashes, strict=True):
        assert swimmer.y < splash.y
        assert swimmer.turn


def test_flowers_in_the_basket_of_a_bicycle_are_drawn_with_it():
    drawn = planned(Order("a pink bicycle with a basket full of flowers", 1024, 1024, seed=1)).brief
    (bicycle,) = drawn.subjects
    assert "basket of flowers:" in bicycle.traits


@pytest.mark.parametrize(
    ("prompt", "vessel", "load"),
    [
        ("a truck full of gifts", "prop:pickup", "wrapped-gift"),
        ("a cart full of apples", "prop:cart", "prop:apple"),
        ("a truck loaded with pumpkins", "prop:pickup", "prop:pumpkin"),
    ],
)
def test_a_load_lies_on_its_cart(prompt, vessel, load):
    (cart,) = parts(prompt, vessel)
    pieces = parts(prompt, load)
    assert len(pieces) >= 3
    assert all(cart.box[0] < p.x < cart.box[2] and p.y < cart.y for p in pieces)


def test_a_wagon_of_hay_is_a_hay_wagon():
    assert hero("a wagon full of hay").picture == "prop:hay_wagon"


@pytest.mark.parametrize(
    ("words", "crop"),
    [("a tractor in a wheat field", "wheat"), ("a corn field", "corn"), ("a rice paddy", "rice")],
)
def test_a_field_shows_its_crop(words, crop):
    assert fields.flower_named(frozenset(words.split())) == crop


def test_a_wheat_field_is_full_of_ears():
    # The grains of an ear lean to both sides.
    wheat = illustrate(Order("a tractor in a wheat field", 512, 512, seed=1)).svg
    tulips = illustrate(Order("a tractor in a tulip field", 512, 512, seed=1)).svg
    assert wheat.count("rotate(22)") > 50 > tulips.count("rotate(22)")


def test_a_book_that_something_lies_on_lies_flat():
    assert parse("a mug on an open book").subjects[1].picture == "prop:flat_book"


def test_what_lies_on_a_book_leaves_its_pages_to_be_seen():
    prompt = "a pair of glasses on an open book"
    (glasses,), (book,) = parts(prompt, "glasses"), parts(prompt, "prop:flat_book")
    assert glasses.box[2] - glasses.box[0] < 0.5 * (book.box[2] - book.box[0])


def test_a_pair_of_glasses_on_a_book_is_worn_on_the_nose():
    assert parse("a pair of glasses on a book").subjects[0].picture == "glasses"


def test_a_pot_that_pours_is_tipped_over_its_cup():
    assert [s.picture for s in parse("a teapot pouring tea into a cup").subjects] == ["prop:pouring_pot"]


def test_who_works_under_a_car_lies_there():
    (mechanic,) = parts("a mechanic under a car", "figure:mechanic")
    (car,) = parts("a mechanic under a car", "prop:car")
    assert mechanic.turn == 90
    assert mechanic.order < car.order


def test_a_letter_is_seen_between_postman_and_receiver():
    assert parts("a postman delivering a letter to an old lady", "envelope")


def test_who_paints_a_portrait_stands_at_an_easel():
    brief = parse("a street artist painting a portrait")
    assert brief.template == "scene"
    assert brief.subjects[1].picture == "prop:easel"


def test_a_ship_has_the_sails_that_were_asked_for():
    black = props.draw("prop:sailing_ship", seed=1, traits=("black sails",))
    assert black.body != props.draw("prop:sailing_ship", seed=1).body


def test_flowers_that_are_named_grow_in_their_pot_each_in_its_colour():
    pot = hero("a flower pot with a red tulip and a yellow tulip")
    flowers = [trait for trait in pot.traits if trait.startswith("flowers:tulip:1:")]
    assert (pot.picture, len(set(flowers))) == ("prop:flowerpot", 2)
    assert "flowers:daisy:3:" in hero("three daisies in a clay pot").traits


def test_a_family_that_bakes_stands_at_one_counter():
    assert not any(
        trait.startswith("plays:") for trait in hero("a family baking cookies in the kitchen").traits
    )


def test_a_jersey_is_worn_by_who_is_in_it():
    assert "wears:shirt:#e23b3b" in hero("girl in a red jersey shooting a basketball").traits
