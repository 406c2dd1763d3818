from __future__ import annotations

import gc
import weakref

import pytest
from support.service import picture

import recraft_nb as rc
from recraft_nb.media.record import record_of


def images(count: int) -> list[rc.Image]:
    files = [picture(n) for n in range(count)]
    return [rc.Image(data, record_of(data, prompt=f"owl {n}")) for n, data in enumerate(files)]


def test_a_view_gets_no_pictures_until_it_asks_for_places(wire):
    grid = rc.ImageGrid(images(300), columns=5)
    state = wire.view(grid)
    assert state["facts"]["total"] == 300
    assert state["facts"]["columns"] == 5
    assert len(str(state)) < 1000
    tiles = wire.value(grid, "range", start=10, stop=12)
    assert [tile["prompt"] for tile in tiles] == ["owl 10", "owl 11"]
    assert len(wire.value(grid, "range", start=0, stop=10**6)) == 256


def test_every_kind_of_source_is_taken_and_others_are_named():
    one, two, three = images(3)
    grid = rc.ImageGrid([one, [two]])
    grid.add(three)
    assert [image.prompt for image in grid.images] == ["owl 0", "owl 1", "owl 2"]
    with pytest.raises(TypeError, match="not a str"):
        rc.ImageGrid("owl.png")


def test_the_history_is_read_only_where_it_is_looked_at(client, wire):
    client.history.add([rc.Image.open(picture(n)) for n in range(20)], prompt="an owl")
    grid = rc.ImageGrid(client.history)
    assert len(wire.value(grid, "range", start=4, stop=6)) == 2
    assert len(grid.images) == 20


def test_the_selection_is_a_value_and_tells_python(wire):
    grid = rc.ImageGrid(images(4))
    heard = []
    grid.on_change(heard.append)
    tiles = wire.value(grid, "range", start=0, stop=4)
    wire.value(grid, "select", ids=[tiles[2]["id"], tiles[0]["id"]])
    assert [image.prompt for image in grid.value] == ["owl 2", "owl 0"]
    assert len(heard) == 1


def test_a_hidden_picture_is_not_selected_any_more(wire):
    grid = rc.ImageGrid(images(3))
    grid.value = grid.images[:2]
    wire.value(grid, "hide", ids=[grid.images[0].id], hidden=True)
    assert [image.prompt for image in grid.value] == ["owl 1"]


def test_no_stars_take_the_rating_away(wire):
    grid = rc.ImageGrid(images(1))
    wire.value(grid, "range", start=0, stop=1)
    (image,) = grid.images
    wire.value(grid, "rate", id=image.id, rating=3)
    assert image.rating == 3
    wire.value(grid, "rate", id=image.id, rating=0)
    assert image.rating is None


def test_a_picture_that_was_forgotten_is_found_again(wire, monkeypatch):
    monkeypatch.setattr("recraft_nb.widgets.pictures._KEPT", 2)
    grid = rc.ImageGrid(images(5))
    tiles = wire.value(grid, "range", start=0, stop=5)
    wire.value(grid, "select", ids=[tiles[0]["id"]])
    assert grid.value[0].prompt == "owl 0"


def test_the_static_part_holds_the_pictures_and_says_what_it_leaves_out():
    html = rc.ImageGrid(images(30)).static_html()
    assert "And 6 more." in html
    assert "<script" not in html


def test_a_closed_grid_is_collected_with_its_pictures():
    grid = rc.ImageGrid(images(3))
    seen = [weakref.ref(grid), weakref.ref(grid.images[0])]
    grid.close()
    del grid
    gc.collect()
    assert [ref() for ref in seen] == [None, None]
