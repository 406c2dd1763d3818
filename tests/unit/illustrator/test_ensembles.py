"""What comes as one is drawn as one: cones by flavour, boxes of doughnuts, tea sets, curries, bouquets."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order
from recraft_nb.engine.illustrator.drawing import planned


def _brief(prompt):
    return planned(Order(prompt, 1024, 1024, seed=3)).brief


@pytest.mark.parametrize(
    ("prompt", "pictures"),
    [
        ("box of six assorted donuts with sprinkles", ["prop:doughnut_box"]),
        ("a dozen donuts in a pink box", ["prop:doughnut_box"]),
        ("tower of cupcakes with pink frosting", ["prop:cupcake_stand"]),
        ("chicken curry with rice and naan bread", ["prop:curry_plate"]),
        ("bento box with rice, salmon and vegetables", ["bento-box"]),
        ("afternoon tea set with scones", ["prop:tea_set", "prop:scones"]),
        ("chocolate milkshake with a cherry on top", ["prop:milkshake"]),
        ("jars of strawberry jam with labels on a shelf", ["prop:jam"]),
    ],
)
def test_what_comes_as_one_is_one_drawing(prompt, pictures):
    assert [s.picture for s in _brief(prompt).subjects] == pictures


def test_cones_have_the_flavours_that_are_named_one_each():
    cones = _brief("three ice cream cones, strawberry, chocolate and pistachio").subjects
    assert [s.picture for s in cones] == ["prop:ice_cone"] * 3
    assert {s.traits for s in cones} == {(f"flavour:{t}",) for t in ("strawberry", "chocolate", "pistachio")}


def test_a_bouquet_holds_all_the_flowers_that_are_named():
    (bouquet,) = _brief("bridal bouquet with white roses, peonies and eucalyptus").subjects
    assert [t.split(":")[1] for t in bouquet.traits if t.startswith("flowers:")] == ["rose", "peony"]


def test_goods_on_a_gradient_have_it_for_a_ground_and_keep_their_own_colour():
    brief = _brief("wireless headphones floating on a purple gradient")
    assert brief.background is not None
    assert brief.subjects[0].color is None
