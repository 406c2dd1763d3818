"""One thread for all network; blocking on it is interruptible, and impossible from within."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
import threading

import pytest

from recraft_nb.client.io_thread import IOThread
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
