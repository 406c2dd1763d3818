"""Disks that fill up and processes that die, at every single step at the system's border."""

from __future__ import annotations

import errno
import os
import resource
import signal

import pytest

from recraft_nb.errors import BadAnswer, StoreError
from recraft_nb.operations import Generate
from recraft_nb.store import Status, open_store
from recraft_nb.store.database import Database
from recraft_nb.store.files import content_address

CALLS = ("open", "write", "fsync", "replace")


class Border:
    """Counts the calls to the operating system and breaks one of them."""

    def __init__(self, monkeypatch, break_at, how, *, transactions=False):
        self.count = 0
        for name in CALLS:
            monkeypatch.setattr(os, name, self.wrapped(getattr(os, name), break_at, how))
        if transactions:
            monkeypatch.setattr(Database, "writing", self.wrapped(Database.writing, break_at, how))

    def wrapped(self, original, break_at, how):
        def call(*args, **kwargs):
            self.count += 1
            if break_at <= self.count:
                how()
            return original(*args, **kwargs)

        return call


def failing(code):
    def fail():
        raise OSError(code, os.strerror(code))

    return fail


def names(place):
    return sorted(path.name for path in (place / "files").glob("??/*"))


def test_wherever_the_disk_fills_up_no_half_file_has_a_final_name_and_the_bytes_are_offered(
    store, place, ask, picture, monkeypatch
):
    for step in range(1, 100):
        files = [picture(2 * step), picture(2 * step + 1)]
        entry = ask(store, n=2)
        with monkeypatch.context() as patch:
            border = Border(patch, step, failing(errno.ENOSPC))
            try:
                store.history.add_results(entry.id, [(data, {}) for data in files])
            except StoreError as error:
                caught = error
            else:
                break
        assert caught.data == tuple(files)
        assert "disk is full" in str(caught)
        assert "error.data" in str(caught)
        for sha, path in store.files.all():
            assert content_address(path.read_bytes()) == sha
        assert not any(name.endswith(".tmp") for name in names(place))
        assert store.journal.get(entry.id).status == "received"
        # The disk has room again: the same pictures go in.
        results = [(data, {"index": at}) for at, data in enumerate(files)]
        assert len(store.history.add_results(entry.id, results)) == 2
        assert store.journal.get(entry.id).status == "saved"
    assert border.count < step
    assert step > 12
    assert store.history.check()


@pytest.mark.long
def test_wherever_a_process_is_killed_every_whole_picture_is_found_again(
    store, ask, picture, monkeypatch, in_a_process
):
    killed = 0
    for step in range(1, 100):

        def work(step=step):
            entry = ask(store, n=2)
            store.journal.mark(entry.id, Status.RECEIVED, credits=70)
            Border(monkeypatch, step, lambda: os.kill(os.getpid(), signal.SIGKILL), transactions=True)
            store.history.add_results(entry.id, [(picture(2 * step), {}), (picture(2 * step + 1), {})])
            os._exit(7)

        if not in_a_process(work, die=None):
            break
        killed += 1
        store.history.recover()  # what a store does when it is opened
        there = {sha for sha, _ in store.files.all()}
        assert {image.id for image in store.history} == there, f"killed at step {step}"
        assert store.history.check(), f"killed at step {step}: {store.history.check()}"
        (entry,) = store.journal.list(limit=1)
        mine = {content_address(picture(number)) for number in (2 * step, 2 * step + 1)} & there
        assert entry.status == ("saved" if mine else "unknown"), f"killed at step {step}"
        assert entry.credits == 70
        assert set(entry.images) == mine
    assert killed >= 14


def test_every_file_is_synced_before_it_has_its_name_and_the_name_before_the_rows(
    store, ask, picture, monkeypatch
):
    store.history.add_results(ask(store).id, [(picture(1), {})])
    entry, done = ask(store), []

    def noted(name, real):
        def call(*args, **facts):
            done.append(name)
            return real(*args, **facts)

        return call

    with monkeypatch.context() as patch:
        for name in CALLS:
            patch.setattr(os, name, noted(name, getattr(os, name)))
        patch.setattr(Database, "writing", noted("rows", Database.writing))
        store.history.add_results(entry.id, [(picture(1 + 256 * 9), {})])
    both = ["open", "write", "fsync"] * 2  # the picture and its record
    named = ["replace", "replace", "open", "fsync"]  # then the folder
    new_folder = ["open", "fsync"]
    assert done in (["rows", *both, *named, "rows"], ["rows", *both, *new_folder, *named, "rows"])


def test_a_full_disk_under_the_index_is_told_and_nothing_is_sent(place, in_a_process):
    def work():
        store = open_store(place)
        size = max(path.stat().st_size for path in place.glob("history.sqlite*"))
        resource.setrlimit(resource.RLIMIT_FSIZE, (size + 20_000, resource.RLIM_INFINITY))
        try:
            for number in range(2000):
                entry = store.journal.plan(Generate(prompt=f"{number} cats " * 50), provider="recraft")
                store.journal.mark(entry.id, Status.SENT)
        except StoreError as error:
            return str(error)

    said = in_a_process(work)
    assert "the disk is full" in said
    with open_store(place) as store:
        assert store.history.check()
        assert all(entry.status == "unknown" for entry in store.journal if entry.sent_at)


def test_after_a_failed_write_a_picture_is_asked_for_only_when_writing_works_again(
    store, ask, picture, monkeypatch
):
    entry, waiting = ask(store), store.journal.plan(Generate(prompt="a dog"), provider="recraft")
    with monkeypatch.context() as patch:
        Border(patch, 1, failing(errno.EDQUOT))
        with pytest.raises(StoreError):
            store.history.add_results(entry.id, [(picture(1), {})])
        with pytest.raises(StoreError, match="disk is full"):
            store.journal.mark(waiting.id, Status.SENT)
    assert store.journal.get(waiting.id).status == "planned"
    assert store.journal.mark(waiting.id, Status.SENT).status == "sent"


def test_pictures_that_are_none_do_not_take_the_good_ones_with_them(store, ask, picture):
    entry = ask(store, n=3)
    results = [(picture(1), {}), (b"<html></html>", {}), (picture(2), {})]
    with pytest.raises(BadAnswer, match="1 of 3") as caught:
        store.history.add_results(entry.id, results)
    assert caught.value.raw == b"<html></html>"
    assert len(caught.value.kept) == len(store.history) == 2
    kept = store.journal.get(entry.id)
    assert (kept.status, kept.raw) == ("saved", b"<html></html>")
    assert "HTML page" in kept.error


def test_a_bad_picture_among_those_that_arrive_one_by_one_leaves_the_word_to_the_caller(store, ask, picture):
    entry = ask(store, n=2)
    store.history.add_results(entry.id, [(picture(1), {"index": 0})], done=False)
    with pytest.raises(BadAnswer):
        store.history.add_results(entry.id, [(b"nothing", {"index": 1})], done=False)
    assert store.journal.get(entry.id).status == "received"
    assert store.journal.mark(entry.id, Status.FAILED, error="one was bad").raw == b"nothing"
    assert len(store.history) == 1


def test_an_answer_without_one_good_picture_is_failed_and_its_charge_is_known(store, ask):
    entry = ask(store)
    store.journal.mark(entry.id, Status.RECEIVED, credits=35)
    with pytest.raises(BadAnswer):
        store.history.add_results(entry.id, [(b"nothing", {})])
    assert (store.journal.get(entry.id).status, store.journal.get(entry.id).credits) == ("failed", 35)


def test_an_unknown_fact_is_refused_before_anything_is_written(store, ask, picture):
    entry = ask(store)
    with pytest.raises(TypeError, match="api_key"):
        store.history.add_results(entry.id, [(picture(1), {"api_key": "never"})])
    assert names(store.path) == []


def test_a_damaged_index_is_told_with_the_way_out(place):
    open_store(place).close()
    (place / "history.sqlite").write_bytes(b"this is not a database at all " * 300)
    with pytest.raises(StoreError, match=r"index is damaged.*rebuild\(\)"):
        open_store(place)
    (place / "history.sqlite").rename(place / "aside.sqlite")
    with open_store(place) as store:
        assert len(store.history) == 0


def test_a_file_where_the_folder_should_be_is_told(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreError, match="is a file"):
        open_store(tmp_path / "file")
    with pytest.raises(StoreError):
        open_store(tmp_path / "file" / "below")
