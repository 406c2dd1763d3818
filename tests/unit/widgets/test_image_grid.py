from __future__ import annotations

import gc
import threading
import time
import weakref

import pytest
from support.service import picture

import recraft_nb as rc
from recraft_nb.media.record import record_of


def images(count: int, **facts: object) -> list[rc.Image]:
    files = [picture(n) for n in range(count)]
    return [
        rc.Image(data, record_of(data, **{"prompt": f"owl {n}", **facts})) for n, data in enumerate(files)
    ]


def test_a_view_gets_its_first_tiles_with_the_state_and_asks_for_the_others(wire):
    grid = rc.ImageGrid(images(300), columns=5)
    state = wire.view(grid)
    assert state["facts"]["total"] == 300
    assert state["facts"]["columns"] == 5
    assert [tile["prompt"] for tile in state["first"]["tiles"]] == [f"owl {n}" for n in range(48)]
    assert state["first"]["thumbs"] == {}
    assert len(str(state)) < 15_000
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
    wire.value(grid, "select", ids=[tiles[2]["id"], tiles[0]["id"]], said=0)
    assert [image.prompt for image in grid.value] == ["owl 2", "owl 0"]
    assert len(heard) == 1


def test_a_late_selection_of_a_view_does_not_undo_pythons_newer_one(wire):
    grid = rc.ImageGrid(images(3))
    seen = wire.view(grid)["facts"]["said"]
    tiles = wire.value(grid, "range", start=0, stop=3)
    grid.value = grid.images[:1]
    wire.value(grid, "select", ids=[tiles[2]["id"]], said=seen)
    assert [image.prompt for image in grid.value] == ["owl 0"]
    wire.value(grid, "select", ids=[tiles[2]["id"]], said=wire.view(grid)["facts"]["said"])
    assert [image.prompt for image in grid.value] == ["owl 2"]


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
    wire.value(grid, "select", ids=[tiles[0]["id"]], said=0)
    assert grid.value[0].prompt == "owl 0"


def test_the_static_part_holds_the_pictures_and_says_what_it_leaves_out():
    html = rc.ImageGrid(images(30)).static_html()
    assert html.count("<img") == 12
    assert "And 18 more." in html
    assert "<script" not in html


def test_thumbnails_that_were_made_for_the_static_part_come_with_the_first_state_alone(wire):
    grid = rc.ImageGrid(images(3))
    grid.static_html()
    state = wire.view(grid)
    assert set(state["first"]["thumbs"]) == {image.id for image in grid.images}
    assert all(data[8:12] == b"WEBP" for data in state["first"]["thumbs"].values())
    assert wire.view(grid, "v2")["first"]["thumbs"] == {}


def test_a_picture_that_stands_in_a_grid_twice_is_found_at_the_nearer_place(wire):
    same, *others = images(6)
    grid = rc.ImageGrid([same, *others, same])
    assert wire.value(grid, "place", id=same.id, near=1) == 0
    assert wire.value(grid, "place", id=same.id, near=5) == 6


def test_conditions_of_every_kind_and_their_models(wire):
    grid = rc.ImageGrid(images(4, model="recraftv3", credits=40))
    grid.add(*images(2, model="recraftv4_1", provider="local", prompt="a dog", credits=35))
    assert [(one["id"], one["count"]) for one in wire.value(grid, "models")] == [
        ("recraftv3", 4),
        ("recraftv4_1", 2),
    ]
    grid.images[0].rate(4)
    for only, shown in {
        "rating:4": 1,
        "unrated": 5,
        "model:recraftv4_1": 2,
        "free": 2,
        "most:39": 2,
        "days:1": 6,
    }.items():
        wire.value(grid, "arrange", text="", order="as given", only=only)
        assert len(grid.images) == shown, only
    wire.value(grid, "arrange", text="v3", order="prompt", only="paid")
    assert [image.prompt for image in grid.images] == ["owl 0", "owl 1", "owl 2", "owl 3"]
    assert not wire.answer(wire.ask(grid, "arrange", text="", order="as given", only="pretty"))["ok"]


def test_what_a_cell_says_of_a_picture_reaches_an_open_grid(client, wire, until):
    client.history.add([picture(1), picture(2)])
    grid, other = rc.ImageGrid(client.history), rc.ImageGrid(list(client.history))
    for one in (grid, other):
        wire.view(one)
    image = client.history[grid.images[0].id]
    image.rate(4).tag("hero")

    def told(kind):
        return [item["args"]["tile"] for item in wire.items if item.get("kind") == kind]

    until(lambda: [tile["rating"] for tile in told("tile")][-2:] == [4, 4])
    assert {tile["id"] for tile in told("tile")} == {image.id}
    until(lambda: grid.images[0].tags == ("hero",) == other.images[0].tags)
    other.images[0].untag("hero")
    assert client.history[image.id].tags == ()


def test_two_grids_that_two_threads_write_to_agree_within_a_second(client, wire, until):
    """R8: each says something of the same pictures, again and again; both show the same in the end."""
    client.history.add([picture(1), picture(2), picture(3)])
    grids = [rc.ImageGrid(client.history) for _ in range(2)]
    for grid in grids:
        wire.view(grid)

    def say(grid, number):
        for step in range(20):
            image = grid.images[(step + number) % 3]
            (image.rate(step % 6) if number else image.tag(f"t{step % 7}"))

    threads = [threading.Thread(target=say, args=(grid, number)) for number, grid in enumerate(grids)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    end = time.monotonic()

    def facts(images):
        return [(image.id, image.rating, image.tags) for image in images]

    until(lambda: facts(grids[0].images) == facts(grids[1].images) == facts(client.history))
    assert time.monotonic() - end <= 1
    assert all(image.tags for image in client.history)


def test_a_closed_grid_is_collected_with_its_pictures():
    grid = rc.ImageGrid(images(3))
    seen = [weakref.ref(grid), weakref.ref(grid.images[0])]
    grid.close()
    del grid
    gc.collect()
    assert [ref() for ref in seen] == [None, None]
