"""Work for processes of their own: to be killed, interrupted, or to share a store.

They start from a fork server that has imported the package already, so each costs a fork.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import re
import signal
import struct
import time
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import recraft_nb as rc
from recraft_nb.store import Status, open_store, sqlite

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from multiprocessing.context import ForkServerContext
    from multiprocessing.process import BaseProcess

IN_FLIGHT = 4
_NOT_ASKED = {Status.PLANNED, Status.QUEUED, Status.CANCELLED}


def unsynced(patch: Callable[[Any, str, Any], object] = setattr) -> None:
    """Do not wait for the disk: nobody pulls the plug, and on a busy machine it is most of the time."""
    patch(os, "fsync", lambda _: None)
    patch(os, "sync", lambda: None)
    patch(os, "fdatasync", lambda _: None)
    begin = {
        mode: tuple(re.sub("= FULL|= NORMAL", "= OFF", statement) for statement in statements)
        for mode, statements in sqlite._BEGIN.items()
    }
    patch(sqlite, "_BEGIN", begin)


def start(errand: Callable[..., None], *facts: Any) -> BaseProcess:
    """Send a process on an errand."""
    context: ForkServerContext = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["support.errands"])
    process = context.Process(target=errand, args=facts, daemon=True)
    process.start()
    return process


def open_client(url: str, key: str, store: Path, **options: Any) -> rc.Recraft:
    given = {"timeout": 20, "rate_limits": None, **options}
    return rc.Recraft("recraft", api_key=key, base_url=url, store=store, **given)


def ask_for_the_rest(url: str, key: str, store: Path, count: int) -> None:
    """A run of `count` prompts: what this store has not asked for yet, a few at a time."""
    unsynced()
    with open_client(url, key, store) as client:
        asked = {entry.prompt for entry in client.journal if entry.status not in _NOT_ASKED}
        rest = [prompt for number in range(count) if (prompt := f"fox {number}") not in asked]
        for place in range(0, len(rest), IN_FLIGHT):
            jobs = [client.generate(prompt) for prompt in rest[place : place + IN_FLIGHT]]
            for job in jobs:
                job.exception()


def ask_within_limits(url: str, key: str, store: Path, count: int) -> None:
    """`count` prompts at once, under the limits that every kernel on the store keeps."""
    unsynced()
    with open_client(url, key, store, timeout=60, rate_limits=rc.RateLimits()) as client:
        rc.gather(*[client.generate(f"fox {number}") for number in range(count)])


def spend(url: str, key: str, store: Path, pipe: Connection, tasks: int) -> None:
    """For each budget named over the pipe, so many tasks at once; tells how many of them it covered."""
    unsynced()
    with open_client(url, key, store, timeout=120) as client:
        while name := pipe.recv():
            client.budget = rc.Budget("350 units", name=name)
            jobs = [client.generate(f"a fox {number}") for number in range(tasks)]
            ends = [job.exception(120) for job in jobs]
            assert all(end is None or isinstance(end, rc.BudgetExceeded) for end in ends), ends
            pipe.send(sum(end is None for end in ends))


def write_entries(store: Path, name: str, count: int) -> None:
    """Requests and pictures, written as fast as it goes."""
    from support.standin.pictures import make

    unsynced()
    with open_store(store) as opened:
        for number in range(count):
            entry = opened.journal.plan(rc.Generate(prompt=f"{name} {number}"), provider="recraft")
            opened.journal.mark(entry.id, Status.SENT)
            opened.journal.mark(entry.id, Status.RECEIVED, credits=35)
            opened.history.add_results(
                entry.id, [(make(number + 10**6 * (name == "b"), (30, 20), "png"), {})]
            )


def note_styles(state: Path, name: str, count: int) -> None:
    """Styles and palettes that get a name, then every second style another; every fourth is deleted."""
    from recraft_nb.widgets.prompt_form.palettes import Palettes
    from recraft_nb.widgets.style_maker.own import StyleNotes

    notes, palettes = StyleNotes(state), Palettes(state)
    for number in range(count):
        notes.say(f"{name}{number}", name=f"Style {name} {number}", model="recraftv4_1")
        palettes.save(f"{name} {number}", ["#102030"])
        if number % 2:
            notes.say(f"{name}{number}", name=f"Renamed {name} {number}")
        if number % 4 == 0:
            notes.forget(f"{name}{number}")


def megabytes() -> float:
    """What this process has in memory now."""
    gc.collect()
    said = re.search(r"VmRSS:\s*(\d+)", Path("/proc/self/status").read_text())
    return int(said[1]) / 1024 if said else 0.0


def show_pictures(store: Path, pipe: Connection, count: int) -> None:
    """Pictures of 1024², explored four at a time, and shown by every widget that browses; tells what it takes.

    Each is shown as a tile, asked for as a thumbnail, and opened in full.
    """
    from support.standin.pictures import make

    class Reader:
        """A view that takes what comes."""

        cancelled = False

        def progress(self, part: Any) -> None:
            del part

    unsynced()
    ground = make(1, (1024, 1024), "png")

    def explore(number: int) -> None:
        entry = client.journal.plan(rc.Explore(prompt=f"boat {number}"), provider="recraft")
        client.journal.mark(entry.id, Status.SENT)
        client.journal.mark(entry.id, Status.RECEIVED, credits=140)
        drawn = [
            (other(ground, 4 * number + place), {"image_id": f"i{number}.{place}"}) for place in range(4)
        ]
        client.history.add_results(entry.id, drawn)

    def show() -> None:
        explorer = rc.Explorer.from_history(client, limit=count)
        with explorer, rc.HistoryBrowser(client) as browser, rc.Studio(client, tab="history") as studio:
            grid = rc.ImageGrid(client.history)
            for widget in (explorer, browser, studio, grid):
                widget.snapshot()
                names = [image.id for image in client.history]
                for image in client.history:
                    widget._pictures.tile(image)
                widget._pictures.thumbs(names, Reader()).result(600)
                for name in names:
                    widget._pictures.whole(name).result(60)
                widget.static_html()
            assert len(explorer.images) == len(client.history)
            grid.close()
            told.append(megabytes())

    told: list[float] = []
    with open_client("http://127.0.0.1:9", "k" * 20, store) as client:
        explore(0)
        show()
        for number in range(1, count // 4):
            explore(number)
        show()
    pipe.send(told)


def other(png: bytes, number: int) -> bytes:
    """The same pixels in another file."""
    words = b"Comment\0" + str(number).encode()
    crc = zlib.crc32(b"tEXt" + words)
    end = len(png) - 12  # before IEND
    return png[:end] + struct.pack(">I", len(words)) + b"tEXt" + words + struct.pack(">I", crc) + png[end:]


def facts(record: rc.ImageRecord) -> tuple[Any, ...]:
    """What a view shows of a picture."""
    return record.id, record.rating, tuple(sorted(record.tags)), record.notes


def view_of(history: rc.store.History) -> list[tuple[Any, ...]]:
    """What a view of a history shows."""
    return [facts(image.record) for image in history]


def write_and_tell(store: Path, pipe: Connection, count: int) -> None:
    """Pictures and words, one by one; after each, what should be seen, and when it was written.

    Then the other side says something, and hears how many seconds later it was seen here.
    """
    from support.standin.pictures import make
    from support.waiting import wait_for

    unsynced()
    with open_store(store) as opened:
        for number in range(count):
            (image,) = opened.history.add([make(number, (30, 20), "png")], prompt=f"fox {number}")
            opened.history.annotate(image.id, rating=number % 6, add_tags=[f"tag {number}"])
            written = time.monotonic()
            pipe.send(view_of(opened.history))
            pipe.send(written)
            seen, said = pipe.recv()
            wait_for(lambda seen=seen: view_of(opened.history) == seen)
            pipe.send(time.monotonic() - said)


def be_interrupted(url: str, key: str, store: Path, pipe: Connection, rounds: int) -> None:
    """A notebook cell that waits for its jobs, again and again, while somebody presses stop."""
    unsynced()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with open_client(url, key, store) as client:
        for number in range(rounds):
            jobs: list[rc.Job] = []
            try:
                pipe.send("started")
                for place in range(3):
                    jobs.append(client.generate(f"fox {number}.{place}"))  # noqa: PERF401 - it may stop here
                for job in jobs:
                    job.result()
                while True:
                    time.sleep(1)  # all is done; the stop comes late
            except KeyboardInterrupt:
                stopped = time.monotonic()
            while client.jobs and time.monotonic() < stopped + 2:
                time.sleep(0.005)
            states = [job.status.value for job in jobs]
            pipe.send((len(client.jobs), states, client.me().credits))
