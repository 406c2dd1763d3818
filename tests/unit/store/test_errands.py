"""Work of several jobs that waits at the same time: one sync for all, and each as safe as by itself."""

from __future__ import annotations

import contextlib
import errno
import os
import sqlite3
import threading

import pytest
from sqlalchemy import event

from recraft_nb.errors import StoreError
from recraft_nb.operations import Generate
from recraft_nb.store import Status


@pytest.fixture
def errands(store):
    made = store.errands("errands")
    yield made
    made.close(wait=True)


@pytest.fixture
def commits(store):
    """One item for each transaction of the store that ended well."""
    seen = []
    event.listen(store._database._engine, "commit", lambda _: seen.append(1))
    return seen


@pytest.fixture
def while_busy(errands):
    """Whatever is submitted inside waits together."""

    @contextlib.contextmanager
    def busy():
        begun, go_on = threading.Event(), threading.Event()
        errands.submit(lambda: (begun.set(), go_on.wait(20)), alone=True)
        assert begun.wait(20)
        yield
        go_on.set()

    return busy


def plan(store, count=1):
    return [
        store.journal.plan(Generate(prompt=f"fox {number}"), provider="recraft").id for number in range(count)
    ]


def committed(place, entry):
    """The state of an entry as another program sees it."""
    with contextlib.closing(sqlite3.connect(place / "history.sqlite")) as connection:
        return connection.execute("SELECT status FROM jobs WHERE id = ?", (entry,)).fetchone()[0]


def test_what_waits_at_the_same_time_is_one_transaction(store, errands, while_busy, commits):
    ids = plan(store, 5)
    commits.clear()
    with while_busy():
        done = [errands.submit(lambda entry=entry: store.journal.mark(entry, Status.SENT)) for entry in ids]
    assert [one.result(20).id for one in done] == ids
    assert len(commits) == 1
    assert {entry.status for entry in store.journal} == {Status.SENT}


def test_that_transaction_is_synced_once_and_nobody_hears_of_it_before(
    store, errands, while_busy, place, monkeypatch
):
    ids, seen, done = plan(store, 3), [], []

    def sync(_):
        seen.append((committed(place, ids[0]), [one.done() for one in done]))

    monkeypatch.setattr(os, "fdatasync", sync)
    with while_busy():
        done += [errands.submit(lambda entry=entry: store.journal.mark(entry, Status.SENT)) for entry in ids]
    assert [one.result(20).status for one in done] == ["sent"] * 3
    assert seen == [("sent", [False] * 3)]


def test_what_need_not_survive_a_power_cut_is_not_synced(store, errands, monkeypatch):
    (entry,) = plan(store)
    synced = []
    with monkeypatch.context() as patch:
        patch.setattr(os, "fdatasync", synced.append)
        assert errands.submit(lambda: store.journal.mark(entry, Status.QUEUED)).result(20).status == "queued"
    assert synced == []


def test_a_plan_is_written_down_while_the_disk_is_waited_for(store, errands, monkeypatch):
    (entry,) = plan(store)
    begun, go_on = threading.Event(), threading.Event()
    monkeypatch.setattr(os, "fdatasync", lambda _: (begun.set(), go_on.wait(20)))
    sent = errands.submit(lambda: store.journal.mark(entry, Status.SENT))
    assert begun.wait(20)
    plan(store)
    assert not sent.done()
    go_on.set()
    assert sent.result(20).status is Status.SENT


def test_where_the_disk_fails_at_the_sync_everybody_hears_of_it_and_nothing_is_done_twice(
    store, errands, while_busy, monkeypatch
):
    def fail(_):
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    ids, done = plan(store, 2), []
    with monkeypatch.context() as patch:
        patch.setattr(os, "fdatasync", fail)
        with while_busy():
            done += [
                errands.submit(lambda entry=entry: store.journal.mark(entry, Status.SENT)) for entry in ids
            ]
        assert [type(one.exception(20)) for one in done] == [StoreError] * 2
    assert {entry.tries for entry in store.journal} == {1}


def test_nobody_hears_of_it_before_it_is_written(store, errands, while_busy, place):
    ids, seen = plan(store, 4), []
    with while_busy():
        for entry in ids:
            done = errands.submit(lambda entry=entry: store.journal.mark(entry, Status.SENT))
            done.add_done_callback(lambda _, entry=entry: seen.append(committed(place, entry)))
    errands.submit(int).result(20)
    assert seen == ["sent"] * 4


def test_the_error_of_one_is_no_error_of_the_others(store, errands, while_busy):
    ids = plan(store, 3)
    wanted = [
        ids[0],
        "nobody",
        ids[1],
        ids[0],
        ids[2],
    ]  # one that is not there, and one that was sent already
    with while_busy():
        done = [
            errands.submit(lambda entry=entry: store.journal.mark(entry, Status.SENT)) for entry in wanted
        ]
    errors = [one.exception(20) for one in done]
    assert [type(error) for error in errors] == [type(None), StoreError, type(None), StoreError, type(None)]
    assert "no entry 'nobody'" in str(errors[1])
    assert "is sent and cannot become sent" in str(errors[3])
    assert {entry.tries for entry in store.journal} == {1}


def test_the_order_is_kept_across_work_that_is_done_alone(store, errands, while_busy):
    order = []
    with while_busy():
        for number in range(12):
            errands.submit(lambda number=number: order.append(number), alone=number % 5 == 3)
    errands.submit(int).result(20)
    assert order == list(range(12))


def test_work_with_files_is_in_no_transaction_and_is_done_once(store, errands, while_busy):
    with while_busy():
        done = [errands.submit(store._database._shared, alone=number == 1) for number in range(3)]
    assert [one.result(20) is None for one in done] == [False, True, False]
    tried = []
    with while_busy():
        errands.submit(lambda: plan(store))
        failed = errands.submit(lambda: tried.append(1) or 1 / 0, alone=True)
    assert isinstance(failed.exception(20), ZeroDivisionError)
    assert tried == [1]


def test_what_was_cancelled_while_it_waited_is_not_done(store, errands, while_busy):
    ids = plan(store, 3)
    with while_busy():
        done = [errands.submit(lambda entry=entry: store.journal.mark(entry, Status.SENT)) for entry in ids]
        assert done[1].cancel()
    errands.submit(int).result(20)
    assert [store.journal.get(entry).status for entry in ids] == ["sent", "planned", "sent"]


def test_what_waits_is_done_before_the_thread_ends_and_nothing_is_taken_afterwards(
    store, errands, while_busy
):
    (entry,) = plan(store)
    with while_busy():
        errands.submit(lambda: store.journal.mark(entry, Status.SENT))
        closing = threading.Thread(target=errands.close, kwargs={"wait": True})
        closing.start()
    closing.join(20)
    assert store.journal.get(entry).status is Status.SENT
    with pytest.raises(RuntimeError):
        errands.submit(int)
