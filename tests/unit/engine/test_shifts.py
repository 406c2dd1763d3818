"""Holes that edges run into are filled with moved pieces of the picture: edges go straight on."""

import numpy as np
import pytest

from recraft_nb.engine.edits.fill import filled
from recraft_nb.engine.edits.shifts import moved_over

SIDE, EDGE = 240, 130


def table(seed=3):
    """A light wall above a dark, striped table, with a grain: what stands behind the hole is known."""
    y, x = np.mgrid[0:SIDE, 0:SIDE].astype(np.float32)
    wall = 0.75 - 0.1 * x / SIDE
    wood = 0.35 + 0.05 * np.sin(y / 3)
    grey = np.where(y >= EDGE, wood, wall) + np.random.default_rng(seed).normal(0, 0.008, (SIDE, SIDE))
    return np.repeat(grey[..., None], 3, axis=2).astype(np.float32)


def square(top, left, size):
    hole = np.zeros((SIDE, SIDE), bool)
    hole[top : top + size, left : left + size] = True
    return hole


def test_an_edge_goes_straight_on_through_a_hole_and_nothing_else_changes():
    picture, hole = table(), square(95, 80, 70)
    broken = picture.copy()
    broken[hole] = (1, 0, 0)
    done = moved_over(broken, hole)
    assert done is not None
    np.testing.assert_array_equal(done[~hole], picture[~hole])
    grey = done.mean(axis=2)
    # In every column of the hole the step from wall to table is where it was.
    steps = np.abs(np.diff(grey[:, 80:150], axis=0)).argmax(axis=0)
    assert set(steps) == {EDGE - 1}
    assert float(np.abs(done - picture)[hole].mean()) < 0.02


def test_a_hole_too_wide_for_one_piece_is_filled_with_several():
    picture, hole = table(), square(100, 50, 60)
    hole[100:160, 50:175] = True
    broken = picture.copy()
    broken[hole] = 0
    done = moved_over(broken, hole)
    assert done is not None
    assert float(np.abs(done - picture)[hole].mean()) < 0.025


def test_nothing_is_taken_from_what_is_barred():
    picture, hole = table(), square(95, 120, 50)
    barred = np.zeros((SIDE, SIDE), bool)
    barred[:, :100] = True
    picture[:, :90] = (0.1, 0.9, 0.1)
    done = moved_over(picture, hole, barred)
    assert done is not None
    assert np.abs(done[..., 1] - done[..., 0])[hole].max() < 0.05


@pytest.mark.parametrize("kind", ["plain", "texture", "one of a kind"])
def test_where_no_edge_runs_in_or_nothing_agrees_it_is_left_to_others(kind):
    chance = np.random.default_rng(5)
    picture = np.full((SIDE, SIDE, 3), 0.5, np.float32)
    if kind == "texture":
        picture = np.kron(chance.random((SIDE // 4, SIDE // 4, 1)), np.ones((4, 4, 3))).astype(np.float32)
    if kind == "one of a kind":  # a disc round the hole: its rim is nowhere else
        y, x = np.mgrid[0:SIDE, 0:SIDE] - SIDE // 2
        angle = np.arctan2(y, x)
        picture[...] = ((angle > 0.3) & (angle < 2.2))[..., None] * 0.8
    assert moved_over(picture, square(90, 90, 60)) is None


def test_an_erased_thing_leaves_the_edge_of_the_table_behind():
    picture, hole = table(), square(95, 80, 70)
    broken = picture.copy()
    broken[hole] = (1, 0.5, 0)
    done = filled(broken, hole.astype(np.float32), seed=5)
    assert float(np.abs(done - picture)[hole].mean()) < 0.03
    assert float(np.abs(done - broken)[~hole].max()) == 0
