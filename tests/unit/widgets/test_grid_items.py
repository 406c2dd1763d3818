from __future__ import annotations

import pytest
from support.service import picture

from recraft_nb.errors import InvalidRequest
from recraft_nb.media import Image
from recraft_nb.media.record import record_of
from recraft_nb.widgets.image_grid.items import SORTABLE, Items


def images(count: int, start: int = 0) -> list[Image]:
    files = [(n, picture(n)) for n in range(start, start + count)]
    return [Image(data, record_of(data, prompt=f"owl {n}", credits=n)) for n, data in files]


class Fetched:
    def __init__(self, kept: list[Image]) -> None:
        self.kept, self.fetched = kept, 0

    def __len__(self) -> int:
        return len(self.kept)

    def __getitem__(self, index):
        self.fetched += len(range(*index.indices(len(self)))) if isinstance(index, slice) else 1
        return self.kept[index]

    def __iter__(self):
        self.fetched += len(self)
        return iter(self.kept)


def prompts(items: Items) -> list[str | None]:
    return [image and image.prompt for image in items.range(0, len(items))]


def test_segments_stand_one_after_the_other_and_places_wait_for_their_pictures():
    items = Items()
    items.append(images(2))
    job = items.reserve(2)
    items.append(images(1, 9))
    items.put(job, 1, images(1, 5)[0])
    assert prompts(items) == ["owl 0", "owl 1", None, "owl 5", "owl 9"]
    items.settle(job)
    assert prompts(items) == ["owl 0", "owl 1", "owl 5", "owl 9"]


def test_more_pictures_than_expected_find_a_place():
    items = Items()
    items.put(items.reserve(1), 2, images(1)[0])
    assert prompts(items) == [None, None, "owl 0"]


def test_hiding_keeps_the_places_that_still_wait():
    items = Items()
    all_ = images(3)
    items.append(all_)
    items.reserve(1)
    items.hide([all_[0].id, all_[2].id], hidden=True)
    assert prompts(items) == ["owl 1", None]
    assert items.place(all_[1].id) == 0
    assert items.place(all_[0].id) is None
    items.hide([all_[0].id], hidden=False)
    assert prompts(items) == ["owl 0", "owl 1", None]


def test_hiding_in_a_long_history_fetches_nothing_but_what_is_shown():
    kept = images(200)
    found = Fetched(kept)
    items = Items()
    items.extend_lazily(found)
    items.range(96, 144)
    items.hide([kept[100].id, kept[103].id], hidden=True)
    assert len(items) == 198
    assert [image.prompt for image in items.range(99, 103)] == ["owl 99", "owl 101", "owl 102", "owl 104"]
    assert items.place(kept[104].id) == 102
    assert items.find(kept[120].id) is kept[120]
    assert found.fetched < 60


def test_a_filter_and_an_order_work_together_and_bring_no_hidden_ones_back():
    items = Items()
    all_ = images(12)
    items.append(all_)
    items.hide([all_[11].id], hidden=True)
    items.arrange("OWL 1", "cost")
    assert prompts(items) == ["owl 10", "owl 1"]
    assert items.all == 12
    items.arrange("", "as given")
    assert len(items) == 11


def test_too_many_pictures_are_not_sorted_here():
    items = Items()
    items.extend_lazily(Fetched(images(1) * (SORTABLE + 1)))
    assert not items.sortable
    with pytest.raises(InvalidRequest, match=r"client\.history\.search"):
        items.arrange("", "rating")
    with pytest.raises(InvalidRequest, match="newest"):
        items.arrange("", "prettiest")


def test_the_places_of_a_job_stand_right_after_a_picture_also_in_a_history():
    items = Items()
    kept = images(6)
    items.extend_lazily(Fetched(kept))
    items.range(0, 4)
    job = items.reserve(2, "a job", after=(kept[2].id, 2))
    assert prompts(items) == ["owl 0", "owl 1", "owl 2", None, None, "owl 3", "owl 4", "owl 5"]
    items.put(job, 1, images(1, 20)[0])
    items.settle(job)
    assert prompts(items)[2:5] == ["owl 2", "owl 20", "owl 3"]
    assert [items.place(kept[at].id) for at in (0, 2, 3)] == [0, 2, 4]
    items.hide([kept[0].id, kept[4].id], hidden=True)
    assert prompts(items) == ["owl 1", "owl 2", "owl 20", "owl 3", "owl 5"]
    assert items.find(kept[5].id) is kept[5]


def test_a_picture_of_a_running_job_is_continued_behind_all_of_its_places():
    items = Items()
    first = items.reserve(3, "first")
    source = images(1)[0]
    items.put(first, 0, source)
    items.reserve(1, "second", after=(source.id, 0))
    assert [job for _, job in items.range_of_jobs(0, 9)] == ["first", "first", "first", "second"]
    items.put(first, 2, images(1, 3)[0])
    assert prompts(items) == ["owl 0", None, "owl 3", None]


def test_of_a_picture_that_stands_there_twice_the_nearer_place_is_meant():
    items = Items()
    same = images(1)[0]
    items.append([same, *images(4, 1), same])
    assert [items.place(same.id, near) for near in (0, 2, 3, 5)] == [0, 0, 5, 5]
    items.arrange("owl", "oldest")
    assert [items.place(same.id, near) for near in (0, 1, 5)] == [0, 1, 1]
