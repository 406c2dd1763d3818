from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from support.service import picture

from recraft_nb.media import Image
from recraft_nb.media.record import record_of
from recraft_nb.widgets.image_grid.items import Items

DAWN = datetime(2026, 11, 1, tzinfo=UTC)


def image(number, **facts):
    data = picture(number)
    known = {"prompt": f"picture {number}", "created": DAWN + timedelta(hours=number), "credits": number}
    return Image(data, record_of(data, **(known | facts)))


def numbers(items, start=0, stop=99):
    return "".join(one.prompt[-1] if one else "-" for one in items.range(start, stop))


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("as given", "2013"),
        ("newest", "3210"),
        ("oldest", "0123"),
        ("rating", "1320"),
        ("cost", "3210"),
        ("model", "0312"),
    ],
)
def test_pictures_are_put_in_order_and_equal_ones_stay_as_given(order, expected):
    facts = {
        0: {"model": "a"},
        1: {"model": "c", "rating": 5},
        2: {"model": "d"},
        3: {"model": "b", "rating": 2},
    }
    items = Items()
    items.append([image(number, **facts[number]) for number in (2, 0, 1, 3)])
    items.arrange("", order)
    assert numbers(items) == expected


def test_every_word_of_a_filter_must_be_in_prompt_or_model_in_any_case():
    items = Items()
    items.append([image(0, prompt="A red Cat 0"), image(1), image(2, prompt="red 2", model="cat")])
    items.arrange("  cat RED ", "as given")
    assert numbers(items) == "02"
    items.arrange("", "as given")
    assert numbers(items) == "012"


def test_what_comes_in_takes_its_place_in_the_order():
    items = Items()
    job = items.reserve(2)
    items.arrange("", "newest")
    assert len(items) == 0
    items.put(job, 0, image(1))
    items.put(job, 1, image(2))
    assert numbers(items) == "21"


def test_a_range_spans_lists_searches_and_jobs():
    items = Items()
    items.append([image(0), image(1)])
    items.extend_lazily([image(2), image(3), image(4)])
    items.reserve(2)
    items.append([image(5)])
    assert numbers(items) == "01234--5"
    assert numbers(items, 1, 4) == "123"
    assert numbers(items, 4, 6) == "4-"
    assert numbers(items, 7, 70) == "5"


def test_hiding_takes_every_copy_of_a_picture():
    same = image(3)
    items = Items()
    items.append([same, image(1), same, image(2)])
    items.hide([same.id], hidden=True)
    assert numbers(items) == "12"


def test_the_place_of_a_picture_follows_what_is_hidden_and_what_comes():
    items = Items()
    job = items.reserve(1)
    items.append([image(number) for number in range(9)])
    (seen,) = items.range(6, 7)
    items.hide([items.range(3, 4)[0].id], hidden=True)
    assert items.place(seen.id) == 5
    items.put(job, 2, image(9))
    assert items.place(seen.id) == 7
    assert items.range(7, 8) == [seen]
