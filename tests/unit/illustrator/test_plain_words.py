"""Slips of spelling, and words of two senses told apart by their neighbours."""

from __future__ import annotations

import time

import pytest

from recraft_nb.engine.illustrator.language.plain_words import plainly
from recraft_nb.engine.illustrator.language.spelling import mended
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.understanding import understood


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("a litle girl in a pink dres", "a little girl in a pink dress"),
        ("an elefant drinking watter", "an elephant drinking water"),
        ("a horse galoping in a feild", "a horse galloping in a field"),
        ("a choclate cake with strawberrys", "a chocolate cake with strawberries"),
        ("a dog on the beech", "a dog on the beach"),
        ("a beech tree on a steep hill", "a beech tree on a steep hill"),
        ("Inês in Masuria with a zumba rocker", "Inês in Masuria with a zumba rocker"),
        ("a tired man signing a letter", "a tired man signing a letter"),
    ],
)
def test_slips_are_mended_and_other_words_stay(typed: str, meant: str) -> None:
    assert mended(typed) == meant


def test_what_is_quoted_is_spelled_as_it_is_typed() -> None:
    assert plainly('a sign "Teh litle shop" in a feild') == 'a sign "Teh litle shop" in a field'


@pytest.mark.parametrize(
    ("prompt", "pictures"),
    [
        ("a red ball and a blue cube", ["prop:plain_ball", "prop:cube"]),
        ("a baseball bat and ball", ["prop:baseball_bat", "baseball"]),
        ("a golf club and a ball", ["prop:golf_club", "prop:golf_ball"]),
        ("a pike swimming in a river", ["animal:fish"]),
        ("a crane standing in a pond", ["animal:crane"]),
        ("a construction crane", ["prop:tower_crane"]),
        ("a burning match", ["prop:matchstick"]),
        ("a hammer and a nail", ["hammer", "prop:one_nail"]),
        ("a palm of a hand", ["prop:hands"]),
        ("a bunch of dates", ["prop:dates"]),
        ("a metal spring", ["prop:coil_spring"]),
        ("people sitting on the bank of a river", ["figure:person"]),
        ("a diamond ring in a box", ["prop:ring_box"]),
        ("flag of Chile", ["prop:nation_flag"]),
        ("the French flag", ["prop:nation_flag"]),
        ("an elephant with a pink bow on its tail", ["animal:elephant", "ribbon"]),
        ("a girl with a red bow in her hair", ["figure:girl"]),
        ("two friends playing pool", ["figure:person", "prop:pool_table"]),
    ],
)
def test_a_word_of_two_senses_is_the_thing_that_its_neighbours_say(prompt: str, pictures: list[str]) -> None:
    assert [s.picture for s in understood(parse(prompt)).subjects] == pictures


def test_the_flag_is_that_of_the_country() -> None:
    (flag,) = understood(parse("flag of Japan on a pole")).subjects[:1]
    assert "flag of:japan" in flag.traits


def test_a_long_prompt_is_put_plainly_in_no_time() -> None:
    start = time.perf_counter()
    plainly("ring in a " * 300 + "flag of the " * 300 + "x" * 3_000)
    assert time.perf_counter() - start < 1
