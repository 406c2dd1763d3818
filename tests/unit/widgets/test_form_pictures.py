"""A picture is seen as soon as its bytes are here, and kept meanwhile."""

from __future__ import annotations

import threading

import pytest
from support.waiting import ended, wait_for

import recraft_nb as rc
from recraft_nb.errors import StoreError


def notes(wire):
    return [item["args"] for item in wire.items if item.get("kind") == "picture"]


def strip(wire, job):
    found = [item["channels"].get("strips", {}) for item in wire.items if "patch" in item]
    return [one[job.journal_id] for one in found if job.journal_id in one][-1]


@pytest.fixture
def slow_disk(client, monkeypatch):
    """A store that keeps nothing until it is let go."""
    go, add = threading.Event(), client.history.arrivals.write_files

    def wait(*args, **keywords):
        assert go.wait(20)
        return add(*args, **keywords)

    monkeypatch.setattr(client.history.arrivals, "write_files", wait)
    yield go
    go.set()


def test_a_picture_is_shown_from_the_bytes_in_hand_while_the_disk_writes(client, wire, slow_disk):
    form = rc.PromptForm(client, "an owl", n=2)
    wire.view(form)
    job = form.submit()
    wait_for(lambda: len(notes(wire)) == 2)
    assert job.images == ()
    assert job.finished_at is None
    assert len(strip(wire, job)["tiles"]) == 2
    slow_disk.set()
    ended(job)
    assert {note["id"] for note in notes(wire)} == {image.id for image in job.images}
    for note in notes(wire):  # the file itself, not once more as a thumbnail
        assert note["data"] == client.history[note["id"]].bytes
        assert note["media_type"] == "image/png"
    assert len(notes(wire)) == 2


def test_a_picture_that_is_shown_and_cannot_be_kept_stands_beside_the_error(client, wire, monkeypatch):
    def full(*_: object, **__: object) -> None:
        raise StoreError("The disk is full.")

    monkeypatch.setattr(client.history.arrivals, "write_files", full)
    form = rc.PromptForm(client, "an owl")
    wire.view(form)
    job = ended(form.submit())
    assert isinstance(job.error, StoreError)
    wait_for(lambda: strip(wire, job)["card"])
    assert strip(wire, job)["card"]["title"] == "The disk is full."
    assert len(strip(wire, job)["tiles"]) == 1


def test_what_is_no_picture_is_never_shown(client, wire, paid_service):
    paid_service.then("a broken picture")
    form = rc.PromptForm(client, "an owl")
    wire.view(form)
    job = ended(form.submit())
    assert job.seen == {}
    assert notes(wire) == []


def test_a_large_file_is_shown_as_its_thumbnail_which_is_made_once(client, wire, paid_service, monkeypatch):
    made = []
    shrink = rc.Image.thumbnail

    def count(image, edge=256):
        made.append(edge)
        return shrink(image, edge)

    monkeypatch.setattr(rc.Image, "thumbnail", count)
    monkeypatch.setattr("recraft_nb.widgets.pictures._SMALL", 10)
    form = rc.PromptForm(client, "an owl")
    wire.view(form)
    ended(form.submit())
    wait_for(lambda: notes(wire))
    assert notes(wire)[0]["media_type"] == "image/webp"
    assert made == [384]
