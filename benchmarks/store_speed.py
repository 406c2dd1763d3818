"""How quick the store is: P12 (journal, files) and P14 (search in 100,000 rows), and what hangs on them.

    python benchmarks/store_speed.py [--rows 100000] [--folder DIR]

Prints one line a figure, in milliseconds; exits with 1 when a promise is broken. A synced write
waits for everybody else's, so on a busy disk three times the bare write beside it is allowed.
"""

from __future__ import annotations

import argparse
import io
import itertools
import os
import random
import sqlite3
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import PIL.Image

from recraft_nb.operations import Generate
from recraft_nb.store import Status, Store, open_store
from recraft_nb.store.schema import jobs
from recraft_nb.store.shelf import add_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SEED = 20261123
NOUNS = "cat dog fox owl ship castle forest robot whale teapot violin mountain bicycle".split()  # noqa: SIM905
ADJECTIVES = "red blue tiny giant golden quiet rusty glowing paper wooden crystal".split()  # noqa: SIM905
PLACES = "windowsill harbour meadow library kitchen moon rooftop desert island".split()  # noqa: SIM905
MODELS = ["recraftv4_1", "recraftv4_1_pro", "recraftv3", "recraftv2", "recraftv4_1_vector"]


class Times(NamedTuple):
    """Milliseconds."""

    p50: float
    p95: float
    slowest: float


Line = tuple[str, Times, float | None]


def measure(work: Callable[[], object], times: int) -> Times:
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1000)
    taken.sort()
    return Times(taken[len(taken) // 2], taken[int(len(taken) * 0.95)], taken[-1])


def fill(store: Store, count: int) -> None:
    """Rows as a long life would leave them; the files themselves are not needed here."""
    dice = random.Random(SEED)
    database = store.journal._database
    for start in range(0, count, 2000):
        numbers = range(start, min(start + 2000, count))
        rows = [picture_row(number, dice) for number in numbers]
        firsts = [job_row(row) for row in rows if row["position"] == 0]
        with database.writing(durable=False) as connection:
            connection.execute(jobs.insert(), firsts)
            add_rows(connection, database.words, rows)


def picture_row(number: int, dice: random.Random) -> dict:
    words = [dice.choice(ADJECTIVES), dice.choice(NOUNS), "on a", dice.choice(PLACES), f"study {number}"]
    return {
        "job_id": f"{number // 4:022d}",
        "position": number % 4,
        "sha": f"{number:064x}",
        "image_id": f"image-{number}",
        "format": "png",
        "width": 1024,
        "height": 1024,
        "size_bytes": 1_500_000,
        "prompt": " ".join(["a", *words, "soft light, fine grain, a calm and wide composition"]),
        "provider": "recraft" if dice.random() < 0.6 else "local",
        "model": dice.choice(MODELS),
        "operation": "generate" if dice.random() < 0.8 else "remix",
        "credits": 35.0,
        "parents": "[]",
        "extra": "{}",
        "request": None,
        "created": 1_700_000_000_000_000 + number * 60_000_000,
        "rating": dice.choice([None] * 16 + [1, 2, 3, 4, 5]),
        "tags": ["hero"] if dice.random() < 0.02 else ["rare"] if number == 17 else [],
    }


def job_row(row: dict) -> dict:
    prompt = row["prompt"]
    same = {name: row[name] for name in ("provider", "model", "operation", "prompt", "created")}
    request = f'{{"operation":"generate","prompt":"{prompt}","model":"recraftv4_1","n":4}}'
    times = {"touched": row["created"], "credits": 140, "expected": 4}
    return same | times | {"id": row["job_id"], "status": "saved", "request": request}


def noise(dice: random.Random) -> bytes:
    """A PNG of 704 × 704 pixels of noise: as heavy as a picture of 1024 × 1024."""
    picture = PIL.Image.frombytes("RGB", (704, 704), dice.randbytes(704 * 704 * 3))
    buffer = io.BytesIO()
    picture.save(buffer, "PNG", compress_level=0)
    return buffer.getvalue()


def journal(store: Store, folder: Path) -> Iterator[Line]:
    dice = random.Random(SEED)
    bare = sqlite3.connect(folder / "bare.sqlite", isolation_level=None)
    bare.execute("PRAGMA journal_mode = WAL")
    bare.execute("PRAGMA synchronous = FULL")
    bare.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT)")
    write = "INSERT INTO t (text) VALUES (?)"
    commit = measure(lambda: bare.execute(write, ("x" * 500,)), 300)
    yield "peer: one synced commit of bare SQLite", commit, None
    pictures = [noise(dice) for _ in range(60)]
    numbers = itertools.count()

    def bare_file() -> None:
        with (folder / f"bare-{next(numbers)}").open("wb") as file:
            file.write(pictures[0])
            file.flush()
            os.fsync(file.fileno())

    file = measure(bare_file, 60)
    yield "peer: one synced file of 1.5 MB", file, None

    request = Generate(prompt="an owl", n=1)

    def before_a_send() -> None:
        entry = store.journal.plan(request, provider="recraft")
        store.journal.mark(entry.id, Status.QUEUED)
        store.journal.mark(entry.id, Status.SENT)

    account = store.accounts.name("recraft", "https://x/v1", "key")

    def with_a_turn() -> None:
        entry = store.journal.plan(request, provider="recraft", account=account)
        store.journal.reserve(entry.id, budget="bench", limit=10**9)
        store.accounts.take(account, 1, asked=0, requests_per_second=10**6, images_per_minute=10**6)
        store.journal.mark(entry.id, Status.SENT, limits={"bench": 10**9})

    yield "journal before a send: plan, queued, sent", measure(before_a_send, 300), max(2.0, 3 * commit.p95)
    yield "  with limits and a budget shared by all", measure(with_a_turn, 300), None
    yield "  plan", measure(lambda: store.journal.plan(request, provider="recraft"), 300), None
    ids = [store.journal.plan(request, provider="recraft").id for _ in range(300)]
    sent = iter(ids)
    times = measure(lambda: store.journal.mark(next(sent), Status.SENT), 300)
    yield "  sent (synced): P12", times, max(2.0, 3 * commit.p95)
    answered = iter(ids)
    times = measure(lambda: store.journal.mark(next(answered), Status.RECEIVED, credits=35), 300)
    yield "received (synced)", times, None
    kept = iter(zip(ids, pictures, strict=False))

    def keep() -> None:
        entry, data = next(kept)
        store.history.add_results(entry, [(data, {"image_id": "x"})])

    yield "file of 1.5 MB, record, row (synced): P12", measure(keep, 60), max(25.0, 3 * file.p95)


def looking(store: Store, rows: int) -> Iterator[Line]:
    history = store.history
    dice = random.Random(SEED)

    def search(text: str = "", **filters: object) -> Callable[[], object]:
        return lambda: history.search(text, **filters)[:50]

    mixed = [
        *map(
            search, ("cat", "gold", "c", "red cat", '"quiet owl" moon', "study 4242", "no-such", "owl -red")
        ),
        search("fox", model="recraftv3"),
        search("light", rating=5),
        search("calm", tag="hero"),
        search(model="recraftv2"),
        search(rating=4),
        search(rating=5, model="recraftv3", provider="local"),
        search(tag="hero"),
        search(tag="rare"),
        search(since="2023-12-01", until="2023-12-03"),
    ]

    def any_of_them() -> object:
        return dice.choice(mixed)()

    measure(any_of_them, 50)
    yield "search, 17 questions mixed, 50 pictures: P14", measure(any_of_them, 400), 20.0
    for name, work in (
        ("one word", search("cat")),
        ("a word in every row", search("light")),
        ("one letter", search("c")),
        ("a word in every row, and stars", search("light", rating=5)),
        ("stars", search(rating=4)),
        ("a tag that one picture has", search(tag="rare")),
        ("two days", search(since="2023-12-01", until="2023-12-03")),
        ("nothing found, one filter", search(provider="nobody")),
        ("nothing found, a word in every row and a filter", search("light", provider="nobody")),
        ("part of a Chinese word: looks at every text", search("猫")),
    ):
        yield f"  {name}", measure(work, 30), None
    yield "newest 50", measure(lambda: history.page(0, 50), 50), 20.0
    yield "50 from the middle", measure(lambda: history.page(rows // 2, 50), 50), 20.0
    yield "len(history)", measure(lambda: len(history), 50), None
    yield "count of a word in every row", measure(lambda: history.count("light"), 20), None
    yield "every id", measure(history.ids, 5), None
    yield "the last 100 prompts", measure(history.prompts, 20), None
    yield "spent()", measure(history.spent, 20), None
    yield "revision()", measure(history.revision, 100), None
    yield "journal.unknown()", measure(store.journal.unknown, 50), None
    sha = f"{rows - 5:064x}"
    yield (
        "rate one picture (synced)",
        measure(lambda: history.annotate(sha, rating=dice.randrange(6)), 50),
        None,
    )


def opening(folder: str) -> float:
    start = time.process_time()
    open_store(folder).close()
    return (time.process_time() - start) * 1000


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rows", type=int, default=100_000)
    options.add_argument("--folder", type=Path)
    given = options.parse_args()
    broken = 0
    with tempfile.TemporaryDirectory(dir=given.folder) as folder:
        start = time.perf_counter()
        with open_store(folder) as store:
            fill(store, given.rows)
            print(f"{given.rows:,} rows written in {time.perf_counter() - start:.1f} s; seed {SEED}")
            print(f"{'milliseconds':<50}{'p50':>9}{'p95':>9}{'slowest':>9}  promise (p95)")
            for name, times, promise in itertools.chain(
                looking(store, given.rows), journal(store, Path(folder))
            ):
                failed = promise is not None and times.p95 > promise
                broken += failed
                shown = "" if promise is None else f"  ≤ {promise:g}{'  BROKEN' if failed else ''}"
                print(f"{name:<50}{times.p50:>9.2f}{times.p95:>9.2f}{times.slowest:>9.2f}{shown}")
        start = time.perf_counter()
        with open_store(folder):
            print(f"opened again in {(time.perf_counter() - start) * 1000:.0f} ms")
        for name, folders in (
            ("a new store", [f"{folder}/{number}" for number in range(21)]),
            ("one that is there", [f"{folder}/0"] * 21),
        ):
            took = sorted(opening(one) for one in folders)
            print(f"{name} is opened and closed in {took[10]:.1f} ms of processor time (median of 21)")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
