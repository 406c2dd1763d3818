from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order, illustrate
from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose import things

BLUE, WHITE = (47, 111, 224), (250, 250, 250)


def body(picture, *traits, color=BLUE, second=None):
    made = things.make(Subject(picture, picture, color=color, traits=traits, second_color=second), 1)
    assert made is not None
    return made.body


@pytest.mark.parametrize("kind", ["striped", "polka", "checkered"])
def test_a_shirt_takes_its_pattern_in_the_second_colour(kind):
    assert "#fafafa" in body("t-shirt", kind, second=WHITE)
    assert "#fafafa" not in body("t-shirt")


def test_two_colours_without_a_pattern_are_stripes():
    assert body("umbrella", second=WHITE) == body("umbrella", "striped", second=WHITE)


def test_a_ball_keeps_its_own_marks():
    assert body("soccer-ball", second=WHITE) == body("soccer-ball")


def test_two_patterned_things_in_one_picture_do_not_share_a_clip():
    svg = illustrate(Order("two blue and white striped shirts", 512, 512, seed=2)).svg
    ids = [piece.split('"')[0] for piece in svg.split('<clipPath id="')[1:]]
    assert sum("pattern" in name for name in ids) == 2
    assert len(ids) == len(set(ids))


def test_a_part_takes_its_colour_and_not_the_whole():
    shop = Subject("shop", "convenience-store", traits=("green door",))
    plain = Subject("shop", "convenience-store")
    painted = Subject("shop", "convenience-store", color=(63, 163, 77))
    bodies = [things.make(s, 1) for s in (shop, plain, painted)]
    assert len({b.body for b in bodies if b is not None}) == 3
    boat = things.make(Subject("sailboat", "sailboat", traits=("blue sails",)), 1)
    assert boat is not None
    assert "#2f6fe0" in boat.body
