"""Contests, riders, voyages and comics: who is shown, in what, and where."""

from __future__ import annotations

import pytest

from recraft_nb.engine import illustrator
from recraft_nb.engine.illustrator import Order
from recraft_nb.engine.illustrator.acted import contests
from recraft_nb.engine.illustrator.compose import comics
from recraft_nb.engine.illustrator.compose.backdrops import arenas
from recraft_nb.engine.illustrator.language.lexicon import singulars
from recraft_nb.engine.illustrator.parse import parse


def _pictures(prompt: str) -> list[str]:
    return [s.picture for s in contests.contested(parse(prompt)).subjects]


@pytest.mark.parametrize(
    ("prompt", "traits"),
    [
        ("girls soccer team celebrating with a gold trophy", {"female", "young", "with a cup"}),
        ("a boys basketball team lifting the cup", {"male", "young", "with a cup"}),
        ("women's football team holding a trophy", {"female", "with a cup"}),
    ],
)
def test_a_team_wears_one_kit_and_lifts_its_cup(prompt: str, traits: set[str]) -> None:
    team = contests.contested(parse(prompt)).subjects
    assert [s.picture for s in team] == ["figure:team"]
    assert traits <= {*team[0].traits}


def test_a_team_at_work_is_no_team_of_players() -> None:
    assert "figure:team" not in _pictures("a team celebrating at the office")


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("a runner stretching beside an empty track", "running track"),
        ("sprinters on a red track with white lanes", "running track"),
        ("football fans with scarves in the stands", "stands"),
        ("a pirate captain on the deck of his ship", "ship deck"),
        ("roman soldiers marching on a stone road", "paved road"),
        ("swimmers racing in a pool with lane ropes", "lane pool"),
        ("a train on a railway track", ""),
        ("fruit stands at the market with a crowd", ""),
        ("a hospital corridor", ""),
    ],
)
def test_places_of_contests_and_voyages_are_found_by_their_words(words: str, place: str) -> None:
    assert arenas.found(words.split()) == place


@pytest.mark.parametrize("prompt", ["a knight on a white horse", "a cowboy on a horse", "a rider on a camel"])
def test_who_is_on_a_mount_rides_it(prompt: str) -> None:
    assert contests.contested(parse(prompt)).subjects[0].relation == "riding"


def test_a_horse_leaps_the_hurdle_and_not_its_rider() -> None:
    rider, horse, fence = contests.contested(parse("a girl riding a horse jumping over a fence")).subjects
    assert "jumping" not in rider.traits
    assert "jumping" in horse.traits
    assert fence.picture == "prop:hurdle"


def test_the_dragon_head_of_a_longship_is_no_dragon() -> None:
    assert _pictures("a viking longship with a dragon head") == ["prop:longship"]


def test_a_ship_in_the_clouds_is_in_the_sky_and_one_of_pirates_shows_the_skull() -> None:
    brief = contests.contested(parse("a pirate ship sailing through pink clouds"))
    assert brief.setting == "sky"
    assert "pirate" in brief.subjects[0].traits


def test_men_of_any_kind_are_several() -> None:
    assert [singulars(word)[-1] for word in ("cavemen", "swordsmen", "ramen")] == [
        "caveman",
        "swordsman",
        "ramen",
    ]


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ('comic panel of a hero with the text "POW"', "burst"),
        ('a cat with a speech bubble that says "Hello"', "balloon"),
        ('a wooden sign that says "Beach"', ""),
    ],
)
def test_comics_have_their_words_in_bursts_and_balloons(prompt: str, kind: str) -> None:
    brief = parse(prompt)
    assert comics.kind_of(brief, brief.text[0]) == kind


def test_a_balloon_is_drawn_with_a_tail() -> None:
    said = illustrator.illustrate(
        Order('a knight with a speech bubble that says "Halt"', 512, 512, seed=7)
    ).svg
    mute = illustrator.illustrate(Order("a knight with a speech bubble", 512, 512, seed=7)).svg
    assert 'id="lettering"' in said or len(said) != len(mute)
