"""Feats of sport and deeds of old that are one picture."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator.acted import contests
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.props.driven.longship import ROWED


@pytest.mark.parametrize(
    ("prompt", "picture"),
    [
        ("podium with three winners and medals", "figure:podium"),
        ("olympic athletes on the podium with gold silver and bronze", "figure:podium"),
        ("relay race runner handing over the baton", "figure:relay"),
        ("sprinters at the starting blocks ready to run", "figure:starter"),
        ("a girl jumping over hurdles on a track", "figure:hurdler"),
        ("two judo fighters, one throwing the other", "figure:judo_pair"),
        ("referee blowing a whistle", "figure:referee"),
        ("football player taking a penalty kick", "figure:penalty"),
        ("formula 1 pit stop with mechanics changing tyres", "figure:pit_stop"),
        ("a roman legion marching with shields", "figure:legion"),
        ("blacksmith hammering a sword on an anvil", "figure:smith"),
        ("monk writing a manuscript by candlelight", "figure:scribe"),
        ("egyptian workers pulling a stone block", "figure:haulers"),
        ("siege of a castle with ladders and catapults", "figure:siege"),
        ("medieval feast in a great hall", "figure:feast"),
        ("stone age people painting animals on a cave wall", "figure:cave_painters"),
        ("brown horse looking over its stable door", "animal:stabled_horse"),
        ("a princess looking out of a tower window", "figure:tower_princess"),
    ],
)
def test_a_feat_is_shown_whole(prompt: str, picture: str) -> None:
    assert contests.contested(parse(prompt)).subjects[0].picture == picture


@pytest.mark.parametrize(
    "prompt",
    [
        "perfume bottle on a podium, three lights",
        "a police officer with a baton",
        "horse jumping over a hurdle",
        "a dragon attacking a castle, knights",
        "a horse in a stable",
    ],
)
def test_what_is_no_feat_stays_what_it_was(prompt: str) -> None:
    pictures = [s.picture for s in contests.contested(parse(prompt)).subjects]
    assert not {"figure:podium", "figure:relay", "figure:hurdler", "figure:siege", "animal:stabled_horse"} & {
        *pictures
    }


def test_a_crew_rows_its_longship_from_the_benches() -> None:
    brief = contests.contested(parse("vikings rowing a longship"))
    assert [s.picture for s in brief.subjects] == ["prop:longship"]
    assert ROWED in brief.subjects[0].traits


def test_a_giant_that_is_fought_towers_and_a_wizard_casts_a_spell() -> None:
    knight, wizard, slime = contests.contested(parse("a knight and a wizard fighting a giant slime")).subjects
    assert slime.scale > knight.scale
    assert "angry" in slime.traits
    assert "casting" in wizard.traits
