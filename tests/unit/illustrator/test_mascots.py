"""Mascots on logos: who is fierce, who is shown whole with what is held."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order
from recraft_nb.engine.illustrator.compose.printed.logos import fierce
from recraft_nb.engine.illustrator.drawing import illustrate, planned


@pytest.mark.parametrize(
    ("prompt", "head"),
    [
        ("basketball logo with an angry hornet", "hornet"),
        ("esports logo of a roaring grizzly", "bear"),
        ("fierce panther mascot logo", "cat"),
        ("logo of a teapot", ""),
    ],
)
def test_a_team_has_the_head_of_its_animal(prompt: str, head: str) -> None:
    assert fierce.named(prompt)[0] == head


def test_an_angry_animal_of_a_logo_is_a_mascot_and_a_calm_one_is_not() -> None:
    assert planned(Order("angry bull logo, dark red", 512, 512)).brief.template == "mascot"
    assert planned(Order("minimalist logo of a bull", 512, 512)).brief.template == "badge"


def test_who_holds_something_on_a_logo_is_shown_whole_without_the_shop_it_is_for() -> None:
    brief = planned(
        Order("logo for a seafood restaurant, a blue octopus holding a fork and knife", 512, 512)
    ).brief
    assert [s.picture for s in brief.subjects] == ["animal:octopus"]
    assert "cutlery" in brief.subjects[0].traits


def test_a_mascot_is_in_the_colours_of_its_team() -> None:
    drawn = illustrate(Order("basketball logo with an angry hornet, black and yellow", 512, 512)).svg
    assert "#ffd83a" in drawn
    assert "#26262b" in drawn


def test_who_sleeps_on_a_logo_is_shown_whole() -> None:
    assert planned(Order("logo of a sleeping fox, orange and cream", 512, 512)).brief.template == "mascot"


def test_a_logo_for_a_trade_shows_the_thing_and_not_the_customer() -> None:
    shown = planned(Order("logo for a coffee roaster, a steaming cup, brown", 512, 512)).brief.subjects
    assert [s.picture for s in shown] == ["hot-beverage"]


def test_a_sheet_of_stickers_of_a_class_shows_several_of_its_kinds() -> None:
    shown = planned(Order("sticker sheet of cute vegetables with faces", 512, 512)).brief.subjects
    assert len({s.picture for s in shown}) == 6
