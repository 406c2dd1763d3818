"""Evenings at home: at the screen, at a table with what it is sat at for, in a tent, with boxes in the arms."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order, illustrate, props
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.props.food.table_tops import SPREAD
from recraft_nb.engine.illustrator.understanding import understood


def read(prompt):
    return understood(parse(prompt))


@pytest.mark.parametrize(
    "prompt",
    [
        "friends watching a movie on the couch with popcorn",
        "grandma watching tv with her cat",
        "three siblings watching cartoons",
        "kids playing video games in the living room",
        "family movie night",
    ],
)
def test_who_looks_at_a_screen_of_an_evening_sits_on_a_sofa_with_the_set_beside(prompt):
    subjects = read(prompt).subjects
    pictures = [s.picture for s in subjects]
    assert {"prop:sofa", "television"} <= {*pictures}
    assert "movie-camera" not in pictures
    who = next(s for s in subjects if s.picture.startswith("figure:"))
    assert (who.relation, who.other) == ("on", pictures.index("prop:sofa"))


@pytest.mark.parametrize(
    "prompt",
    ["people watching a movie at a drive-in", "a man watching a football game in a bar", "an old tv"],
)
def test_who_looks_at_a_screen_elsewhere_is_not_put_on_a_sofa(prompt):
    assert "prop:sofa" not in {s.picture for s in read(prompt).subjects}


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("two women drinking coffee at a kitchen table", "cups"),
        ("friends playing cards at a table", "cards"),
        ("four friends eating pizza around a table", "pizza"),
        ("a family playing a board game", "board game"),
        ("a family sitting at a table", "flowers"),
        ("a family having dinner at a table", ""),
    ],
)
def test_on_a_table_lies_what_it_is_sat_at_for(prompt, kind):
    table = next(s for s in read(prompt).subjects if s.picture == "prop:dinner_table")
    assert [t.removeprefix(SPREAD) for t in table.traits if t.startswith(SPREAD)] == ([kind] if kind else [])


def test_two_who_play_dominoes_have_the_stones_between_them():
    table = read("two old men playing dominoes in a park").subjects[2]
    assert table.picture == "prop:chess_table"
    assert "dominoes" in table.traits


def test_every_spread_is_another_picture():
    kinds = ("cups", "cards", "dominoes", "board game", "papers", "pizza", "flowers", "")
    bodies = {props.draw("prop:dinner_table", seed=2, traits=(SPREAD + kind,)).body for kind in kinds}
    assert len(bodies) == len(kinds)


def test_a_pile_in_somebodys_arms_is_a_stack_one_can_see_over():
    boxes = read("a man carrying a big pile of boxes").subjects[1]
    assert "stacked" in boxes.traits
    assert boxes.count <= 4


def test_who_is_in_a_tent_does_not_stand_on_its_top():
    svg = illustrate(Order("two boys in a tent", 600, 600, seed=3)).svg
    assert svg != illustrate(Order("two boys on a tent", 600, 600, seed=3)).svg
    assert read("kids in a blanket fort").subjects[1].picture == "prop:tent"
