"""Textures of games: which ground is asked for, and that it fills a seamless tile."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order
from recraft_nb.engine.illustrator.compose.printed.patterns import cells, ground_tiles
from recraft_nb.engine.illustrator.drawing import illustrate, planned
from recraft_nb.engine.illustrator.ink.chance import Chance


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("seamless mossy stone brick texture", "bricks"),
        ("cobblestone street texture", "stones"),
        ("wooden floor tile", "planks"),
        ("dirt path texture with small stones", "soil"),
        ("lava ground tile", "lava"),
        ("moss texture", "grass"),
        ("cracked dry earth texture", "dried"),
        ("pattern of waves in the sea", ""),
        ("moroccan tile pattern", ""),
    ],
)
def test_a_texture_is_of_the_ground_that_is_named_first(prompt: str, kind: str) -> None:
    assert ground_tiles.kind_of(prompt) == kind


@pytest.mark.parametrize("prompt", ["brown wood grain texture", "dungeon stone floor tileset, top down"])
def test_a_texture_is_a_pattern_without_that_word(prompt: str) -> None:
    assert planned(Order(prompt, 512, 512)).brief.template == "pattern"


def test_a_thing_on_a_textured_ground_stays_a_picture_of_the_thing() -> None:
    assert planned(Order("a cup on a wood texture", 512, 512)).brief.template == "scene"


def test_water_has_the_colour_that_is_named_and_not_that_of_a_glass() -> None:
    named = illustrate(Order("seamless water tile, turquoise", 512, 512)).svg
    assert named != illustrate(Order("seamless water tile", 512, 512)).svg


def test_cells_cover_the_tile_without_gap_or_overlap() -> None:
    total = 0.0
    for cell in cells.cells(Chance(3), 100.0, 100.0, 4):
        total += abs(sum(x * cell[i - 1][1] - cell[i - 1][0] * y for i, (x, y) in enumerate(cell))) / 2
    assert total == pytest.approx(10000.0, rel=1e-6)
