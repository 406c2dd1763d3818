"""A store that is watched: who hears of what, and when nothing is left of it."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import threading
import time

import pytest
from support.waiting import wait_for

from recraft_nb.store import open_store, watch

LONG = 60.0


class Watcher:
    """Counts how often it was told."""

    def __init__(self, store, *, again=0):
        self.store, self.again, self.calls, self.threads = store, again, 0, set()

    def look(self):
        self.calls += 1
        self.threads.add(threading.current_thread().name)
        return self.calls <= self.again

    def fail(self):
        self.calls += 1
        raise ValueError("nothing to see")

    def watch(self):
        """Watch, and be past the first look."""
        self.store.watch.keep(self.look, LONG)
        wait_for(lambda: self.calls)
        return self


def threads():
    return [one for one in threading.enumerate() if one.name == "recraft-watch"]


@pytest.fixture(autouse=True)
def _nothing_is_left():
    yield
    wait_for(lambda: not threads())


@pytest.fixture
def questions(monkeypatch):
    """How often a database was asked."""
    asked = []
    ask = watch._Counter.ask
    monkeypatch.setattr(watch._Counter, "ask", lambda counter: asked.append(counter) or ask(counter))
    return asked


def test_what_this_and_another_kernel_write_is_told_within_a_second(store, place, picture, ask):
    watcher = Watcher(store).watch()
    assert watcher.threads == {"recraft-watch"}
    with open_store(place) as other:
        for write in (
            lambda: store.history.add(picture(1), "here"),
            lambda: other.history.add(picture(2), "there"),
            lambda: other.history.annotate(other.history.ids()[0], rating=4),
            lambda: ask(other),
        ):
            write()
            before, written = watcher.calls, time.monotonic()
            wait_for(lambda before=before: watcher.calls > before)
            assert time.monotonic() - written <= 1


def test_while_nothing_changes_one_thread_asks_for_all_and_nobody_is_called(store, questions):
    first, second = Watcher(store).watch(), Watcher(store).watch()
    before, calls = len(questions), (first.calls, second.calls)
    assert len(threads()) == 1
    wait_for(lambda: len(questions) >= before + 3)
    assert (first.calls, second.calls) == calls
    assert len(set(map(id, questions))) == 1


def test_who_wants_to_look_once_more_is_called_once_more(store):
    watcher = Watcher(store, again=3)
    store.watch.keep(watcher.look, LONG)
    wait_for(lambda: watcher.calls == 4)


def test_with_the_last_who_leaves_the_thread_is_gone_and_comes_back_with_the_next(store, picture, questions):
    first, second = Watcher(store).watch(), Watcher(store).watch()
    store.watch.leave(first.look)
    store.watch.leave(first.look)  # twice is as good
    assert store.watch.running
    store.watch.leave(second.look)
    assert not store.watch.running
    wait_for(lambda: not threads())
    before, calls = len(questions), first.calls
    store.history.add(picture(1), "nobody looks")
    assert len(questions) == before
    first.watch()
    assert store.watch.running
    wait_for(lambda: first.calls > calls)
    store.watch.leave(first.look)


def test_who_is_not_heard_of_again_is_called_no_more(store):
    watcher = Watcher(store)
    store.watch.keep(watcher.look, 0.15)
    store.watch.keep(watcher.look, 0.3)
    begun = time.monotonic()
    wait_for(lambda: not store.watch.running)
    assert 0.25 < time.monotonic() - begun < 5
    assert watcher.calls == 1


def test_who_is_forgotten_is_not_kept_alive(store):
    watcher = Watcher(store).watch()
    del watcher
    gc.collect()
    wait_for(lambda: not store.watch.running)


def test_one_who_fails_takes_nobody_along(store, place, picture, caplog):
    bad, good = Watcher(store), Watcher(store)
    store.watch.keep(bad.fail, LONG)
    good.watch()
    with open_store(place) as other:
        other.history.add(picture(1))
    wait_for(lambda: bad.calls >= 2 and good.calls >= 2)
    assert "could not follow" in caplog.text


def test_a_database_that_cannot_be_asked_is_told_once_and_again_when_it_can(store, monkeypatch):
    watcher = Watcher(store).watch()
    calls = watcher.calls
    counter = store.watch._counters[0]
    counter.close()
    with monkeypatch.context() as broken:
        broken.setattr(store.watch._database, "apart", lambda: 1 / 0)
        wait_for(lambda: watcher.calls == calls + 1)  # who looks finds out why
    wait_for(lambda: watcher.calls == calls + 2)


def test_a_closed_store_calls_nobody_and_watches_no_more(place):
    store = open_store(place)
    inside, leave = threading.Event(), threading.Event()

    class Slow:
        def look(self):
            inside.set()
            leave.wait(10)

    slow = Slow()
    store.watch.keep(slow.look, LONG)
    assert inside.wait(10)
    closing = threading.Thread(target=store.close)
    closing.start()
    wait_for(lambda: store.watch.closed)
    assert closing.is_alive()  # it waits for the look that is under way
    leave.set()
    closing.join(10)
    assert not threads()
    store.watch.keep(slow.look, LONG)
    assert not store.watch.running


def test_a_child_watches_nothing_of_its_parent_s_and_may_watch_itself(store, place, in_a_process, picture):
    watcher = Watcher(store).watch()

    def child():
        before = store.watch.running, len(threads())
        store.watch.leave(watcher.look)
        own = Watcher(store).watch()
        store.history.add(picture(1), "by the child")
        wait_for(lambda: own.calls > 1)
        calls = watcher.calls
        store.close()
        return [before, store.watch.running, watcher.calls - calls, len(threads())]

    calls = watcher.calls
    assert in_a_process(child) == str([(False, 0), False, 0, 0])
    wait_for(lambda: watcher.calls > calls)
    store.watch.leave(watcher.look)


def test_where_there_are_no_threads_the_event_loop_watches(store, place, picture, monkeypatch):
    def none(_):
        raise RuntimeError("can't start new thread")

    watcher = Watcher(store)
    monkeypatch.setattr(threading.Thread, "start", none)
    store.watch.keep(watcher.look, LONG)  # and where there is no loop either, nobody does
    assert not store.watch.running

    async def told():
        for _ in range(500):
            await asyncio.sleep(0.01)
            if watcher.calls == 2:
                return

    async def live():
        store.watch.keep(watcher.look, LONG)
        assert store.watch.running
        await asyncio.sleep(0)
        assert watcher.calls == 1
        store.history.add(picture(1))
        await told()
        store.watch.leave(watcher.look)
        await asyncio.wait_for(store.watch._task, 5)

    asyncio.run(live())
    assert (watcher.calls, watcher.threads) == (2, {threading.current_thread().name})


def test_a_database_that_does_not_count_its_commits_is_asked_for_its_newest(store, monkeypatch):
    newest, watcher = [1], Watcher(store)
    monkeypatch.setattr(store._database, "is_sqlite", False)
    own = watch.Watch(store._database, lambda: newest[0])
    own.keep(watcher.look, LONG)
    wait_for(lambda: watcher.calls == 1)
    newest[0] = 2
    wait_for(lambda: watcher.calls == 2)
    own.close()


def test_python_ends_at_once_while_somebody_watches(place):
    script = """
import sys
from recraft_nb.store import open_store

class Watcher:
    def look(self):
        return True

store, watcher = open_store(sys.argv[1]), Watcher()
store.watch.keep(watcher.look, 60)
print(store.watch.running)
"""
    ended = subprocess.run(
        [sys.executable, "-c", script, str(place)], capture_output=True, text=True, timeout=30, check=False
    )
    assert (ended.returncode, ended.stdout.strip(), ended.stderr) == (0, "True", "")
