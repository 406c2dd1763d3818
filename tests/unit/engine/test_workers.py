from __future__ import annotations

import asyncio
import contextlib
import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import pytest

from recraft_nb.engine.workers import Workers, WorkFailed

if TYPE_CHECKING:
    from collections.abc import Callable

PRETEND = [sys.executable, str(Path(__file__).parent / "pretend_worker.py")]


def run(workers: Workers, task: str, **facts: object):
    return asyncio.run(workers.run(task, facts))


def until(true: Callable[[], bool], seconds: float = 10) -> None:
    """Wait for something that another process does."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not happen in time"
        threading.Event().wait(0.01)


def test_a_task_is_done_in_another_process(workers: Workers):
    reply = asyncio.run(workers.run("echo", {"a": [1, "ü"]}, b"blob"))
    assert reply.data == b"blob"
    assert reply.facts["a"] == [1, "ü"]
    assert reply.facts["pid"] != os.getpid()


def test_nothing_is_started_before_the_first_task(workers: Workers):
    assert workers.processes == ()
    run(workers, "echo")
    assert len(workers.processes) == 1


def test_the_same_process_serves_one_loop_after_another(workers: Workers):
    first, second = run(workers, "echo").facts["pid"], run(workers, "echo").facts["pid"]
    assert first == second


def test_a_worker_does_not_inherit_keys(workers: Workers, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("RECRAFT_API_KEY", "canary")
    monkeypatch.setenv("SOME_TOKEN", "canary")
    assert not {"RECRAFT_API_KEY", "SOME_TOKEN"} & set(run(workers, "echo").facts["environment"])


def test_a_task_that_raises_fails_alone_and_keeps_its_process(workers: Workers):
    before = run(workers, "echo").facts["pid"]
    with pytest.raises(WorkFailed, match="LookupError: nothing there"):
        run(workers, "fail")
    assert run(workers, "echo").facts["pid"] == before


def test_a_crash_fails_one_task_and_the_next_gets_a_new_process(workers: Workers):
    before = run(workers, "echo").facts["pid"]
    with pytest.raises(WorkFailed, match="ended"):
        run(workers, "crash")
    assert run(workers, "echo").facts["pid"] != before


def test_a_process_that_was_killed_while_idle_costs_no_task(workers: Workers):
    before = run(workers, "echo").facts["pid"]
    psutil.Process(before).kill()
    until(lambda: not psutil.pid_exists(before) or psutil.Process(before).status() == psutil.STATUS_ZOMBIE)
    assert run(workers, "echo").facts["pid"] != before


def test_a_task_beyond_its_time_is_ended(workers: Workers):
    run(workers, "echo")
    started = time.monotonic()
    with pytest.raises(WorkFailed, match=r"longer than 0\.3 s"):
        asyncio.run(workers.run("spin", {"seconds": 60}, seconds=0.3))
    assert time.monotonic() - started < 5
    assert run(workers, "echo").facts["pid"]


def test_a_task_beyond_its_memory_fails_and_the_process_lives(workers: Workers):
    before = run(workers, "echo").facts["pid"]
    with pytest.raises(WorkFailed, match="memory"):
        run(workers, "bloat", bytes=2 << 30)
    assert run(workers, "echo").facts["pid"] == before


def test_a_task_left_by_its_caller_before_it_began_is_never_done(workers: Workers, tmp_path: Path):
    begun, late = tmp_path / "begun", tmp_path / "late"

    async def story() -> None:
        running = asyncio.create_task(workers.run("spin", {"seconds": 0.4, "flag": str(begun)}))
        waiting = asyncio.create_task(workers.run("spin", {"seconds": 0.1, "flag": str(late)}))
        await asyncio.to_thread(until, begun.exists)
        waiting.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await waiting
        await running

    asyncio.run(story())
    run(workers, "echo")
    assert not late.exists()


def test_a_task_left_while_it_runs_makes_room_for_the_next(workers: Workers, tmp_path: Path):
    begun = tmp_path / "begun"

    async def story() -> float:
        running = asyncio.create_task(workers.run("spin", {"seconds": 60, "flag": str(begun)}))
        await asyncio.to_thread(until, begun.exists)
        running.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await running
        started = time.monotonic()
        await workers.run("echo", {})
        return time.monotonic() - started

    assert asyncio.run(story()) < 8


def test_closing_ends_the_processes_and_fails_what_runs(workers: Workers, tmp_path: Path):
    begun = tmp_path / "begun"

    async def story() -> None:
        running = asyncio.create_task(workers.run("spin", {"seconds": 60, "flag": str(begun)}))
        await asyncio.to_thread(until, begun.exists)
        workers.close()
        with pytest.raises(WorkFailed, match="closed"):
            await running

    asyncio.run(story())
    until(lambda: workers.processes == ())
    with pytest.raises(WorkFailed, match="closed"):
        run(workers, "echo")


def test_an_idle_process_ends_by_itself():
    workers = Workers(command=PRETEND, count=1, idle=0.05)
    pid = run(workers, "echo").facts["pid"]
    until(lambda: not psutil.pid_exists(pid))
    assert run(workers, "echo").facts["pid"] != pid
    workers.close()


def test_a_worker_ends_with_its_parent(tmp_path: Path):
    script = tmp_path / "parent.py"
    script.write_text(
        "import asyncio, os, sys\n"
        "from recraft_nb.engine.workers import Workers\n"
        "workers = Workers(command=sys.argv[1:], count=1)\n"
        "print(asyncio.run(workers.run('echo', {})).facts['pid'], flush=True)\n"
        "os._exit(1)\n"
    )
    command = [sys.executable, str(script), *PRETEND]
    parent = subprocess.run(command, capture_output=True, text=True, check=False, timeout=30)
    pid = int(parent.stdout)
    until(lambda: not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE)


def test_what_cannot_be_started_says_so():
    workers = Workers(command=["/no/such/program"], count=1)
    with pytest.raises(WorkFailed, match="could not be started"):
        run(workers, "echo")
    workers.close()


def test_two_tasks_use_two_processes_when_two_are_allowed():
    workers = Workers(command=PRETEND, count=2)

    async def both() -> set[int]:
        first = asyncio.create_task(workers.run("spin", {"seconds": 0.5}))
        second = await workers.run("echo", {})
        await first
        pids = set(workers.processes)
        assert second.facts["pid"] in pids
        return pids

    assert len(asyncio.run(both())) == 2
    workers.close()
