"""Lessons of physics and the body: what is asked to be explained is explained."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order, illustrate
from recraft_nb.engine.illustrator.compose.printed.charts import infographics
from recraft_nb.engine.illustrator.compose.printed.school import bodies, physics
from recraft_nb.engine.illustrator.language.lexicon import default_lexicon
from recraft_nb.engine.illustrator.parse import parse


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("series circuit with two batteries", physics.circuit),
        ("a circuit made of a battery and a bulb", physics.circuit),
        ("a magnet pulling paper clips", physics.magnet),
        ("nails sticking to a horseshoe magnet", physics.magnet),
        ("the six simple machines", physics.machines),
        ("labelled diagram of the human body", bodies.organs),
        ("internal organs chart", bodies.organs),
        ("scales with money on one side and a heart on the other", physics.scales),
        ("justice scales with a heart and a brain", physics.scales),
        ("balance between work and family", physics.scales),
    ],
)
def test_a_lesson_is_drawn_as_one(prompt: str, kind: object) -> None:
    assert infographics.asked(parse(prompt, lexicon=default_lexicon()))
    assert infographics._kind(prompt) is kind


@pytest.mark.parametrize("prompt", ["fridge magnets in the shape of fruit", "a racing circuit at night"])
def test_other_circuits_and_magnets_are_no_lesson(prompt: str) -> None:
    assert not infographics.asked(parse(prompt, lexicon=default_lexicon()))


def test_an_open_switch_leaves_the_bulb_dark() -> None:
    lit = illustrate(Order("simple circuit with a battery and a bulb", 512, 512)).svg
    dark = illustrate(Order("simple circuit with an open switch and a bulb", 512, 512)).svg
    assert "#ffe27a" in lit
    assert "#ffe27a" not in dark
