"""Drawings of one's own without things that a mask covers."""

from __future__ import annotations

import numpy as np
import pytest

from recraft_nb.engine.edits.pieces import without_pieces
from recraft_nb.engine.illustrator import Drawing, Order, illustrate, redraw

SKY, GROUND = (
    '<rect width="200" height="120" fill="#8ac"/>',
    '<rect y="120" width="200" height="80" fill="#462"/>',
)
BUSH, PATH = '<circle cx="150" cy="110" r="20"/>', '<path d="M80 130h20v70h-20z"/>'
WHOLE = (120, 80, 185, 140)


def drawing(*things: str, sky: str = SKY) -> Drawing:
    layers = "".join(f"<g><g>{thing}</g></g>" for thing in (sky, GROUND, *things) if thing)
    head = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200" viewBox="0 0 200 200">'
    return Drawing(f"{head}<title>x</title>{layers}</svg>", {}, None)


def hole(left: int, top: int, right: int, bottom: int) -> np.ndarray:
    found = np.zeros((200, 200), dtype=np.float32)
    found[top:bottom, left:right] = 1
    return found


def test_a_thing_that_is_covered_goes_and_the_place_stays():
    rest = without_pieces(drawing(BUSH, PATH), hole(*WHOLE), 0.85)
    assert rest is not None
    assert "circle" not in rest.svg
    assert rest.svg.count("<rect") == 2
    assert "<path" in rest.svg


@pytest.mark.parametrize(("share", "goes"), [(0.3, True), (0.85, False)])
def test_a_thing_that_is_cut_goes_by_the_share_that_is_asked_for(share, goes):
    half = hole(150, 80, 185, 140)
    assert (without_pieces(drawing(BUSH), half, share) is not None) is goes


def test_a_path_that_leads_out_of_the_picture_is_not_cut_off():
    assert without_pieces(drawing(PATH), hole(70, 120, 110, 180), 0.3) is None


def test_nothing_goes_behind_which_nothing_is_drawn():
    assert without_pieces(drawing(BUSH, sky=""), hole(*WHOLE), 0.3) is None


def test_a_backdrop_has_a_group_for_each_of_its_things():
    whole = illustrate(Order(prompt="a fox in a meadow", width=512, height=512, seed=3))
    backdrop = redraw(whole.recipe, 512, 512, "backdrop")
    rest = without_pieces(backdrop, np.ones((512, 512), dtype=np.float32), 0.3)
    assert rest is not None
    assert len(rest.svg) < 0.8 * len(backdrop.svg)
