from __future__ import annotations

import asyncio
import gc
import threading
import time
import weakref

from support.service import picture

import recraft_nb as rc


def until(condition, seconds=10.0):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "not in time"
        threading.Event().wait(0.005)


def images(count, start=0):
    return [rc.Image.open(picture(start + number)) for number in range(count)]


def test_a_job_has_its_places_before_its_pictures(client, paid_service, wire):
    paid_service.hold.clear()
    job = client.generate("an owl", n=3)
    grid = rc.ImageGrid(job)
    state = wire.view(grid)
    assert wire.value(grid, "range", start=0, stop=9) == [job.journal_id] * 3
    assert state["jobs"][job.journal_id]["expected"] == 3
    paid_service.hold.set()
    job.result(20)
    until(lambda: wire.view(grid)["jobs"][job.journal_id]["status"] == "saved")
    assert list(grid.images) == list(job.images)
    assert all(wire.value(grid, "range", start=0, stop=9))


def test_jobs_and_pictures_stand_side_by_side_in_the_order_given(client, wire):
    before, after = images(1, 50), images(1, 60)
    first, second = client.generate("an owl", n=2), client.generate("a fox", n=1)
    grid = rc.ImageGrid([*before, first, second, *after])
    first.result(20)
    second.result(20)
    expected = [*before, *first.images, *second.images, *after]
    until(lambda: list(grid.images) == expected)
    assert wire.view(grid)["jobs"].keys() == {first.journal_id, second.journal_id}


def test_a_job_that_ended_before_it_was_shown_is_complete(client, wire):
    job = client.generate("an owl", n=2)
    job.result(20)
    grid = rc.ImageGrid(job)
    assert list(grid.images) == list(job.images)
    until(lambda: wire.view(grid)["jobs"][job.journal_id]["status"] == "saved")


def test_a_failed_job_is_a_card_and_its_places_go(client, paid_service, wire):
    paid_service.then("402")
    job = client.generate("an owl", n=3)
    grid = rc.ImageGrid([*images(1), job])
    job.exception(20)
    until(lambda: wire.view(grid)["facts"]["total"] == 1)
    card = wire.view(grid)["jobs"][job.journal_id]["card"]
    assert card["cost"] == "Nothing was charged."
    assert card["advice"]


def test_a_stop_keeps_what_is_on_its_way(client, paid_service, wire):
    paid_service.hold.clear()
    job = client.generate("an owl", n=2)
    grid = rc.ImageGrid(job)
    assert paid_service.asked.wait(10)
    wire.value(grid, "stop", job=job.journal_id)
    assert wire.view(grid)["jobs"][job.journal_id]["stopping"] is True
    paid_service.hold.set()
    job.result(20)
    until(lambda: len(grid.images) == 2)


def test_a_closed_grid_follows_no_job(client, paid_service):
    paid_service.hold.clear()
    job = client.generate("an owl", n=2)
    grid = rc.ImageGrid(job)
    seen = weakref.ref(grid)
    grid.close()
    assert not job._observers
    del grid
    gc.collect()
    assert seen() is None
    paid_service.hold.set()
    job.result(20)


def test_pictures_may_be_added_from_many_threads(wire):
    grid = rc.ImageGrid()
    before = wire.view(grid)["facts"]
    batches = [images(5, 10 * number) for number in range(8)]
    threads = [threading.Thread(target=grid.add, args=batch) for batch in batches]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    there = sorted(image.id for image in grid.images)
    assert there == sorted(image.id for batch in batches for image in batch)
    facts = wire.view(grid)["facts"]
    assert facts["total"] == 40
    assert facts["revision"] > before["revision"]


def test_ratings_and_favourites_are_kept_in_the_history(client, wire):
    (image,) = client.history.add([picture(1)])
    grid = rc.ImageGrid(client.history)
    wire.value(grid, "range", start=0, stop=1)
    wire.value(grid, "rate", id=image.id, rating=4)
    wire.value(grid, "favourite", id=image.id, on=True)
    (tile,) = wire.value(grid, "range", start=0, stop=1)
    assert (tile["rating"], tile["favourite"]) == (4, True)
    kept = client.history[image.id]
    assert (kept.rating, kept.is_favourite) == (4, True)


def test_what_a_grid_hides_the_history_keeps(client, wire):
    first, second = client.history.add([picture(1), picture(2)])
    grid = rc.ImageGrid(client.history)
    wire.value(grid, "range", start=0, stop=2)
    wire.value(grid, "hide", ids=[first.id], hidden=True)
    assert list(grid.images) == [second]
    assert len(client.history) == 2
    wire.value(grid, "hide", ids=[first.id], hidden=False)
    assert list(grid.images) == [second, first]


def test_awaiting_a_grid_gives_the_selection_or_the_picture_of_the_key(wire):
    pictures = images(3)
    grid = rc.ImageGrid(pictures)
    wire.value(grid, "range", start=0, stop=3)

    async def act():
        threading.Timer(0.02, wire.tell, [grid, "enter"], {"id": pictures[2].id}).start()
        return await asyncio.wait_for(grid, 10)

    assert asyncio.run(act()) == (pictures[2],)
    grid.value = pictures[:2]
    assert asyncio.run(act()) == tuple(pictures[:2])


def test_hostile_prompts_are_text_in_the_static_part_and_it_stays_small(client):
    hostile = '<img src=x onerror="alert(1)">'
    client.history.add([picture(number) for number in range(60)], hostile)
    page = rc.ImageGrid(client.history).static_html()
    assert hostile not in page
    assert page.count('<img src="data:image/webp') >= 12
    assert len(page) <= 60_000


def test_the_static_part_says_what_was_still_to_come(client, paid_service):
    paid_service.hold.clear()
    job = client.generate("an owl", n=3)
    assert "still ran" in rc.ImageGrid(job).static_html()
    paid_service.hold.set()
    job.result(20)
    assert "No pictures" in rc.ImageGrid().static_html()


def test_what_a_job_cost_is_said_in_units_and_money_and_what_it_did(client, paid_service, wire):
    job = client.generate("an owl", n=2)
    grid = rc.ImageGrid(job)
    job.result(20)
    strip = wire.view(grid)["jobs"][job.journal_id]
    assert (strip["charge"], strip["operation"]) == ("70 units ($0.07) charged", "generate")
