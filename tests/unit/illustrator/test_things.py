"""Things: how many are seen, how they are arranged, what they are cut into, what stands on them, their parts."""

from __future__ import annotations

import re
from itertools import combinations, pairwise

import pytest

from recraft_nb.engine.illustrator import Order, illustrate, props
from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose import formations, things
from recraft_nb.engine.illustrator.compose.copies import several
from recraft_nb.engine.illustrator.drawing import planned
from recraft_nb.engine.illustrator.ink.chance import Chance


def order(prompt, seed=3):
    return Order(prompt, 512, 512, seed=seed)


def read(prompt):
    return planned(order(prompt)).brief


def only(prompt):
    (subject,) = read(prompt).subjects
    return subject


def drawn(prompt):
    return illustrate(order(prompt)).svg


def placed(picture, count, *traits, air=False, seed=1):
    made = [things.make(Subject(picture, picture, count, traits=traits), seed + k) for k in range(count)]
    return several(made, 1.0, Chance(seed, "copies"), air)


def overlap(one, other):
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


@pytest.mark.parametrize("count", range(2, 13))
def test_no_balloon_in_the_sky_hides_another(count):
    for seed in range(2):
        parts = placed("prop:hot_air_balloon", count, air=True, seed=seed)
        assert len(parts) == count
        assert not [pair for pair in combinations([p.box for p in parts], 2) if overlap(*pair)]


def test_a_row_stands_on_one_line_side_by_side():
    boxes = [part.box for part in placed("prop:apple", 7, "in a row")]
    assert {round(box[3], 6) for box in boxes} == {0.0}
    assert all(left[2] < right[0] + 0.01 for left, right in pairwise(boxes))


def test_a_stack_rises_and_only_its_lowest_touches_the_ground():
    parts = placed("prop:suitcase", 4, "stacked")
    assert [part.grounded for part in parts] == [True, False, False, False]
    assert all(above.y < below.y for below, above in pairwise(parts))


def test_a_heap_has_fewer_in_each_layer():
    assert [formations.layers_of(n) for n in (1, 3, 5, 6, 10)] == [
        [1],
        [2, 1],
        [3, 2],
        [3, 2, 1],
        [4, 3, 2, 1],
    ]
    assert all(sum(formations.layers_of(n)) == n for n in range(1, 13))


def test_a_ring_leaves_its_middle_free():
    parts = placed("prop:apple", 8, "in a circle")
    left, right = min(p.x for p in parts), max(p.x for p in parts)
    far, near = min(p.y for p in parts), max(p.y for p in parts)
    middle = ((left + right) / 2, (far + near) / 2)
    assert all(
        abs(p.x - middle[0]) > 0.2 * (right - left) or abs(p.y - middle[1]) > 0.2 * (near - far)
        for p in parts
    )


@pytest.mark.parametrize(
    ("prompt", "count", "trait"),
    [
        ("a row of three cups", 3, "in a row"),
        ("a line of ten ducks", 10, "in a row"),
        ("a stack of four suitcases", 4, "stacked"),
        ("a pyramid of tin cans", 6, "in a pyramid"),
        ("six boxes stacked on top of each other", 6, "stacked"),
        ("a circle of mushrooms", 6, "in a circle"),
    ],
)
def test_what_arranges_several_is_no_thing_and_keeps_their_number(prompt, count, trait):
    subject = only(prompt)
    assert (subject.count, trait in subject.traits) == (count, True)


@pytest.mark.parametrize(
    ("prompt", "picture", "count"),
    [
        ("three slices of bread", "prop:bread_slice", 3),
        ("half an orange", "prop:fruit_half", 1),
        ("two halves of a coconut", "prop:fruit_half", 2),
        ("an avocado cut in half", "prop:fruit_half", 2),
        ("lemon slices", "prop:fruit_slice", 3),
        ("a wedge of lime", "prop:fruit_wedge", 1),
        ("a slice of cherry pie", "prop:pie_piece", 1),
        ("an orange", "prop:orange", 1),
    ],
)
def test_what_is_cut_is_shown_as_its_pieces(prompt, picture, count):
    subject = only(prompt)
    assert (subject.picture, subject.count) == (picture, count)


@pytest.mark.parametrize(
    ("prompt", "trait"),
    [
        ("a blue mug with a white handle", "white handle"),
        ("a red bicycle with yellow wheels", "yellow wheel"),
        ("a pink teapot with a gold lid and handle", "gold handle"),
        ("a black hat with a white ribbon", "white ribbon"),
    ],
)
def test_a_part_has_a_colour_of_its_own(prompt, trait):
    subject = only(prompt)
    assert trait in subject.traits
    assert "part0" in things.make(subject, 1).body
    plain = things.make(Subject(subject.word, subject.picture, color=subject.color), 1)
    assert "part0" not in plain.body


@pytest.mark.parametrize(
    ("prompt", "picture"),
    [
        ('a mug that says "Good morning"', "prop:cup"),
        ('a white mug with the words "Best dad"', "prop:cup"),
        ('a coffee mug with the logo "JAVA"', "prop:cup"),
        ('a street sign that says "Main Street"', "prop:street_sign"),
    ],
)
def test_words_stand_on_what_bears_them(prompt, picture):
    brief = read(prompt)
    assert (brief.template, brief.subjects[0].picture) == ("scene", picture)
    assert 'id="lettering"' not in drawn(prompt)
    assert 'id="subject-1"' in drawn(prompt)


def test_a_sign_of_which_nothing_else_is_said_is_the_picture():
    assert read('a wooden sign that says "Beach"').template == "sign_plate"
    assert 'id="lettering"' in drawn('a wooden sign that says "Beach"')


def test_who_holds_a_sign_holds_the_words_and_other_words_stay_over_the_picture():
    man, sign = read('a man holding a sign that says "HELP"').subjects
    assert (sign.picture, sign.relation, sign.other) == ("prop:held_sign", "holding", 0)
    assert "figure:" in man.picture
    assert 'id="lettering"' in drawn('a cat on a sofa with the text "Lazy" above it')


def test_goods_shine_in_a_studio_and_the_ground_shows_them_again():
    recipe = planned(order("product photo of a perfume bottle on marble"))
    assert (recipe.brief.setting, recipe.look) == ("photo studio", "studio light")
    picture = drawn("product photo of a perfume bottle on marble")
    assert "<mask" in picture
    assert "outline1" in picture
    assert "<mask" not in drawn("a perfume bottle")


def test_a_bite_is_taken_and_what_melts_has_a_puddle_below():
    whole, bitten = (things.make(Subject("apple", "prop:apple", traits=t), 1) for t in ((), ("bitten",)))
    assert "bite2" in bitten.body
    assert "bite" not in whole.body
    cold, warm = (things.make(Subject("ice", "soft-ice-cream", traits=t), 1) for t in ((), ("melting",)))
    assert warm.width > 1.2 * cold.width


def test_a_glass_is_as_full_as_is_said():
    bodies = [props.draw("prop:glass", seed=1, traits=t).body for t in ((), ("half full",), ("empty",))]
    assert len(set(bodies)) == 3
    assert len(bodies[2]) < len(bodies[0])


@pytest.mark.parametrize(
    ("prompt", "picture", "trait"),
    [
        ("twelve eggs in a carton", "prop:egg_carton", "holds:12"),
        ("eight pencils in a cup", "prop:pencil_cup", "holds:8"),
        ("a red dress on a hanger", "dress", "on a hanger"),
        ("a wedding cake with three tiers", "prop:round_cake", "tiers:3"),
        ("a bouquet of red roses", "prop:wrapped_bouquet", "flowers:rose:9:#e23b3b"),
    ],
)
def test_what_is_packed_bound_or_hung_is_one_drawing(prompt, picture, trait):
    subject = only(prompt)
    assert (subject.picture, trait in subject.traits) == (picture, True)


def test_two_of_one_kind_differ_as_is_said():
    full, empty = read("two wine glasses, one full and one empty").subjects
    assert (full.traits, empty.traits) == (("full",), ("empty",))
    red, blue = read("two cups, one red and one blue").subjects
    assert red.color != blue.color


def test_each_vessel_has_its_own_load_and_drinks_stand_beside_the_plate():
    subjects = read("a crate of tomatoes, a basket of peppers and a bag of potatoes").subjects
    assert [s.other for s in subjects] == [None, 0, None, 2, None, 4]
    milk = read("a plate with four cookies and a glass of milk").subjects[2]
    assert (milk.word, milk.relation) == ("glass of milk", None)


def test_shoes_are_two_and_alike():
    assert only("red boots").count == 2
    picture = drawn("product photo of sneakers")
    first, second = (re.findall(rf'<g id="subject-{k}">.*?</g></g>', picture)[0] for k in (1, 2))
    assert set(re.findall("#[0-9a-f]{6}", first)) == set(re.findall("#[0-9a-f]{6}", second))


def test_a_stripe_colours_a_shirt_and_dots_a_drawn_pot():
    shirt = only("a white t-shirt with blue stripes")
    assert (shirt.second_color is not None, "striped" in shirt.traits) == (True, True)
    plain, dotted = (things.make(Subject("teapot", "prop:teapot", traits=t), 1) for t in ((), ("polka",)))
    assert "pattern" in dotted.body
    assert "pattern" not in plain.body
