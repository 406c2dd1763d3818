"""Conditions of contests and voyages, and exploits that are one picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from recraft_nb.engine.illustrator.acted.contests import contested
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.places import conditions
from recraft_nb.engine.illustrator.props.body.profile import SIDE
from recraft_nb.engine.illustrator.props.scenes.match import STRETCHED

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief


def _read(prompt: str) -> Brief:
    return conditions.in_conditions(contested(parse(prompt)))


@pytest.mark.parametrize(
    ("prompt", "light"),
    [
        ("a viking longship in rough grey seas", "storm"),
        ("a fishing boat on stormy waves", "storm"),
        ("a longship on rough seas at sunset", "dusk"),
        ("a longship on a calm sea", "day"),
    ],
)
def test_rough_seas_are_under_a_dark_sky(prompt: str, light: str) -> None:
    assert _read(prompt).light in {light, "golden" if light == "dusk" else light}


@pytest.mark.parametrize("prompt", ["a goalkeeper under stadium floodlights", "a floodlit football pitch"])
def test_floodlights_are_on_at_night(prompt: str) -> None:
    assert _read(prompt).light == "night"


@pytest.mark.parametrize(
    ("prompt", "picture"),
    [
        ("footballer doing a bicycle kick", "figure:overhead_kick"),
        ("a girl scores a goal with an overhead kick", "figure:overhead_kick"),
        ("roman soldiers marching past an aqueduct", "figure:march_past"),
        ("giant robot fighting an octopus", "prop:octopus_bout"),
        ("a mecha battles a giant kraken in the sea", "prop:octopus_bout"),
        ("saddles and bridles hanging on a wooden wall", "prop:tack_wall"),
    ],
)
def test_exploits_are_one_picture(prompt: str, picture: str) -> None:
    assert [s.picture for s in _read(prompt).subjects] == [picture]


def test_an_old_leather_ball_on_a_muddy_pitch_lies_in_mud() -> None:
    ball = _read("old leather football on a muddy pitch").subjects[0]
    assert ball.picture == "prop:leather_ball"
    assert "muddy" in ball.traits


def test_a_rider_who_is_named_after_a_jumping_horse_is_in_the_saddle() -> None:
    rider = next(
        s
        for s in _read("chestnut horse jumping over a fence, rider in a black helmet").subjects
        if s.word == "rider"
    )
    assert rider.relation == "riding"


def test_who_rides_over_a_hurdle_jumps_it() -> None:
    horse = next(s for s in _read("woman riding a horse over a hurdle").subjects if s.word == "horse")
    assert (horse.relation, horse.traits[0]) == ("over", "jumping")


def test_a_chestnut_horse_is_red_brown() -> None:
    assert _read("a chestnut horse in a field").subjects[0].color == (160, 78, 38)


def test_fans_hold_up_scarves_in_both_colors_of_their_club() -> None:
    fan = _read("fans waving red and black scarves in the stands").subjects[0]
    assert {STRETCHED, "second:#26262b"} <= {*fan.traits}


def test_who_grooms_a_pony_turns_to_it_with_a_brush_for_its_coat() -> None:
    girl, *others = _read("girl brushing a brown pony").subjects
    assert SIDE in girl.traits
    assert any(s.picture == "prop:body_brush" and s.relation == "holding" for s in others)
