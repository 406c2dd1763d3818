from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.understanding import understood


@pytest.mark.parametrize(
    ("prompt", "picture"),
    [
        ("an open toolbox full of tools", "prop:full_toolbox"),
        ("a jug of iced tea", "prop:drink_pitcher"),
        ("raspberry jam on a slice of toast", "prop:jam_toast"),
        ("picnic basket with bread and wine", "prop:picnic_basket"),
        ("flowers growing from an old boot", "prop:flower_boots"),
        ("a train leaving a dark tunnel", "prop:tunnel_train"),
    ],
)
def test_what_is_filled_is_drawn_full(prompt, picture):
    assert [s.picture for s in understood(parse(prompt)).subjects] == [picture]


@pytest.mark.parametrize(
    "prompt", ["a dragon rising out of an open book", "a castle growing from the pages of a book"]
)
def test_what_comes_out_of_a_book_is_above_its_pages(prompt):
    subjects = understood(parse(prompt)).subjects
    book = next(k for k, s in enumerate(subjects) if s.picture == "prop:flat_book")
    assert [s.relation for s in subjects if s.other == book] == ["on"]
    assert len(subjects) == 2
