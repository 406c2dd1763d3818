"""Treats: laid out in rings and hearts, on boards and trays, with guests around a cake."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.understanding import understood


def first(prompt):
    return understood(parse(prompt)).subjects[0]


@pytest.mark.parametrize(
    ("prompt", "picture", "count", "form"),
    [
        ("a dozen cupcakes arranged in a circle seen from above", "prop:top_cupcake", 12, "in a circle"),
        ("eight lemon tarts in a ring, overhead view", "prop:top_tart", 8, "in a circle"),
        ("croissants arranged in a heart shape, top view", "croissant", 12, "in a heart"),
        ("strawberries laid out in a heart on a pink background", "prop:strawberry", 12, "in a heart"),
    ],
)
def test_small_things_lie_in_the_form_that_is_named(prompt, picture, count, form):
    brief = understood(parse(prompt))
    assert [(s.picture, s.count) for s in brief.subjects] == [(picture, count)]
    assert form in brief.subjects[0].traits
    assert brief.setting == "flat lay"


def test_frosting_has_the_colour_that_is_said():
    assert first("six cupcakes with blue frosting, top view").color == (47, 111, 224)
    assert "rainbow" in first("cupcakes with rainbow frosting from above").traits


def test_a_bouquet_keeps_the_colour_of_its_ribbon_and_its_leaves_are_in_it():
    brief = understood(parse("bouquet of white peonies and eucalyptus tied with a beige ribbon"))
    assert len(brief.subjects) == 1
    assert "beige ribbon" in brief.subjects[0].traits


def test_guests_stand_around_a_cake_that_has_its_colour():
    brief = understood(parse("dinosaurs around a big green cake"))
    guests, cake = brief.subjects
    assert "gathered" in guests.traits
    assert (cake.picture, cake.color) == ("prop:round_cake", (63, 163, 77))


def test_bread_lies_on_its_board_and_breakfast_on_the_tray_on_the_bed():
    loaf, board = understood(parse("a loaf of sourdough on a floury cutting board")).subjects
    assert (loaf.relation, board.picture, board.traits) == ("on", "prop:bread_board", ("floured",))
    tray = understood(parse("breakfast tray on a white bed with coffee, juice, pancakes and a rose")).subjects
    assert [s.picture for s in tray] == ["prop:bed_tray"]
    assert {f"holds:{kind}" for kind in ("coffee", "juice", "pancakes", "rose")} == {*tray[0].traits}


def test_vases_of_crystal_are_clear_and_a_bow_on_a_bunch_is_its_ribbon():
    assert "glass" in first("four pink tulips in a crystal vase").traits
    bunch = understood(parse("bunch of sunflowers wrapped in paper with a red bow")).subjects
    assert [s.picture for s in bunch] == ["prop:wrapped_bouquet"]
    assert "red bow" in bunch[0].traits


def test_a_table_under_what_is_laid_out_is_no_thing_among_it():
    brief = understood(parse("lemons laid out in a heart on a blue table"))
    assert [s.picture for s in brief.subjects] == ["prop:lemon"]
