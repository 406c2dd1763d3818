"""What patterns are coloured with, and what they show."""

from __future__ import annotations

import re

import pytest

from recraft_nb.engine.illustrator import Order
from recraft_nb.engine.illustrator.drawing import illustrate
from recraft_nb.engine.illustrator.ink import color
from recraft_nb.engine.illustrator.parse import parse


def test_things_of_a_pattern_in_one_colour_on_another_have_that_colour() -> None:
    drawn = illustrate(Order("seamless pattern of teapots, blue on cream", 512, 512, vector=True)).svg
    strong = [c for c in re.findall(r"#[0-9a-f]{6}", drawn) if color.lch(c)[1] > 0.09]
    assert strong
    assert all(240 < color.lch(c)[2] < 285 for c in strong)


@pytest.mark.parametrize(
    ("prompt", "pictures"),
    [
        ("pattern with painted eggs and daffodils", ["prop:easter_egg", "prop:daffodil"]),
        ("christmas pattern with holly on red", ["prop:holly"]),
        ("kids pattern with a volcano", ["volcano"]),
    ],
)
def test_a_pattern_shows_what_is_named(prompt: str, pictures: list[str]) -> None:
    shown = [s.picture for s in parse(prompt).subjects]
    assert [p for p in pictures if p in shown] == pictures
    assert "boy" not in shown


def test_painted_eggs_differ_from_one_another() -> None:
    drawn = illustrate(Order("pattern with painted eggs", 512, 512, vector=True)).svg
    assert drawn.count('<g id="s') > 3 or len(set(re.findall(r'href="#(\w+)"', drawn))) > 3


def test_a_pale_ground_is_pale() -> None:
    ground = parse("pattern of chicks on pale green").background
    assert ground is not None
    assert color.lab(color.hexa(ground))[0] > 0.88
