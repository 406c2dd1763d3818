"""One thread for all network; blocking on it is interruptible, and impossible from within."""

from __future__ import annotations

import asyncio
import concurrent.futures
import gc
import itertools
import multiprocessing
import os
import signal
import sys
import threading
from functools import partial

import pytest

from recraft_nb.client.io_thread import IOThread, whole
from recraft_nb.errors import RecraftError


@pytest.fixture
def io():
    made = IOThread()
    yield made
    made.stop()


async def _name() -> str:
    return threading.current_thread().name


def test_work_runs_on_its_own_thread_and_its_result_comes_back(io):
    assert io.wait(io.submit(_name())) == "recraft-io"
    assert threading.current_thread().name != "recraft-io"


def test_no_thread_is_started_before_the_first_work():
    assert not IOThread().started


def test_waiting_ends_after_the_timeout_and_the_work_goes_on(io):
    go = threading.Event()

    async def slow() -> str:
        while not go.is_set():  # noqa: ASYNC110 - the event is of another thread
            await asyncio.sleep(0.001)
        return "done"

    future = io.submit(slow())
    with pytest.raises(TimeoutError):
        io.wait(future, 0.01)
    go.set()
    assert io.wait(future) == "done"


def test_work_handed_over_as_the_thread_is_stopped_is_cancelled_and_never_forgotten(io, monkeypatch):
    io.wait(io.submit(_name()))
    stopping = threading.Thread(target=io.stop)
    hand_over = asyncio.run_coroutine_threadsafe

    def late(work, loop):
        stopping.start()
        stopping.join(0.2)  # whoever stops it has to wait until this is handed over
        return hand_over(work, loop)

    async def endless() -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr("recraft_nb.client.io_thread.asyncio.run_coroutine_threadsafe", late)
    future = io.submit(endless())
    with pytest.raises(concurrent.futures.CancelledError):
        future.result(20)
    stopping.join(20)
    assert not stopping.is_alive()
    with pytest.raises(RecraftError, match="closed"):
        io.submit(_name())


def test_a_timeout_of_the_work_itself_is_passed_on_at_once(io):
    async def fails() -> None:
        raise TimeoutError("its own")

    with pytest.raises(TimeoutError, match="its own"):
        io.wait(io.submit(fails()))


def test_blocking_on_the_io_thread_is_refused_instead_of_hanging(io):
    async def inside() -> str:
        try:
            io.wait(io.submit(_name()))
        except RecraftError as error:
            return str(error)
        return "hung"

    assert "await" in io.wait(io.submit(inside()))


def test_an_interrupt_ends_the_wait(io):
    async def for_ever() -> None:
        threading.get_ident()
        os.kill(os.getpid(), signal.SIGINT)
        await asyncio.Event().wait()

    with pytest.raises(KeyboardInterrupt):
        io.wait(io.submit(for_ever()))


def test_at_whatever_step_an_interrupt_comes_the_thread_goes_on(io):
    for step in itertools.count(1):
        future = io.submit(asyncio.sleep(0.001, "done"))
        ended = interrupted(step, lambda future=future: io.wait(future, 20))
        here = threading.Lock()
        here.acquire()
        io.call_soon(here.release)
        assert here.acquire(timeout=20), f"the thread hangs after an interrupt at step {step}"
        if ended == "done":
            break
    assert step > 10


def test_at_whatever_step_an_interrupt_comes_work_is_handed_over_or_undone():
    for step in itertools.count(1):
        made, undone = threading.Event(), threading.Event()
        ended = interrupted(step, partial(whole, partial(_set, made), undo=partial(_set, undone)))
        if ended == "done":
            break
        # Nobody has it: it was not begun, or it is undone.
        assert not made.wait(0.05) or undone.wait(20), f"step {step}"
    assert step > 10


def _set(event, *_):
    event.set()
    return "done"


def interrupted(step, work):
    """What the work returns, or None: it was interrupted as the main thread came to this step of Python."""
    steps = itertools.count(1)

    def trace(frame, event, _):
        leaving = event == "return" and frame.f_code in {whole.__code__, IOThread.wait.__code__}
        if not leaving and next(steps) == step:  # as it leaves, the caller is interrupted
            raise KeyboardInterrupt
        return trace

    before = sys.gettrace()
    gc.disable()  # nobody else's steps
    try:
        sys.settrace(trace)
        return work()
    except KeyboardInterrupt:
        return None
    finally:
        sys.settrace(before)
        gc.enable()


def test_a_stopped_thread_refuses_work_and_cancels_what_ran(io):
    ended = threading.Event()

    async def long() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    async def nothing() -> None:
        return None

    io.submit(long())
    io.wait(io.submit(nothing()))
    io.stop()
    assert ended.wait(5)
    with pytest.raises(RecraftError, match="closed"):
        io.submit(nothing())
    io.stop()


def test_at_whatever_step_the_thread_is_stopped_what_was_begun_is_ended_and_nothing_is_left(recwarn):
    begun, ended = set(), []

    async def inner():
        try:
            await asyncio.sleep(60)
        finally:
            last = asyncio.ensure_future(asyncio.sleep(60))  # started on the way out
            await asyncio.wait([last])
            ended.append(last.cancelled())

    async def wrapped(work):
        await work

    async def outer(steps):
        begun.add(asyncio.ensure_future(step_by_step()))
        for _ in range(steps):
            await asyncio.sleep(0)
        asyncio.get_running_loop().stop()  # before those that were made in this turn have begun
        await asyncio.sleep(60)

    async def step_by_step():
        for _ in range(6):
            begun.add(asyncio.ensure_future(wrapped(inner())))
            await asyncio.sleep(0)

    for steps in range(7):
        io = IOThread()
        io.submit(outer(steps))
        io._thread.join(10)
        assert not io._thread.is_alive()
        io._loop = None
    begun.clear()
    gc.collect()
    assert ended
    assert all(ended)
    assert not [str(one.message) for one in recwarn]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this platform")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_process_gets_a_fresh_thread(io):
    io.wait(io.submit(_name()))
    context = multiprocessing.get_context("fork")
    mine, theirs = context.Pipe()
    child = context.Process(target=lambda: theirs.send(io.wait(io.submit(_name()), 10)))
    child.start()
    assert mine.poll(15)
    assert mine.recv() == "recraft-io"
    child.join(10)
