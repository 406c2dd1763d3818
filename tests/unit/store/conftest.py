"""A store of its own for every test, small pictures, and jobs that went well."""

from __future__ import annotations

import io
import os
import re
import signal

import PIL.Image
import pytest

from recraft_nb.media import view
from recraft_nb.operations import Generate
from recraft_nb.store import Status, open_store, sqlite


@pytest.fixture
def real_disk():
    """For tests of what is synced, and when."""


@pytest.fixture(autouse=True)
def _unsynced(request, monkeypatch):
    """Nobody pulls the plug during a test; on a busy disk waiting for it is most of the time."""
    if "real_disk" not in request.fixturenames:
        monkeypatch.setattr(os, "fsync", lambda _: None)
        monkeypatch.setattr(os, "sync", lambda: None)
        monkeypatch.setattr(os, "fdatasync", lambda _: None, raising=False)
        unsynced = {
            mode: tuple(re.sub("= FULL|= NORMAL", "= OFF", statement) for statement in statements)
            for mode, statements in sqlite._BEGIN.items()
        }
        monkeypatch.setattr(sqlite, "_BEGIN", unsynced)


@pytest.fixture
def place(tmp_path):
    return tmp_path / "my store"


@pytest.fixture
def store(place):
    with open_store(place) as made:
        yield made


@pytest.fixture(scope="session")
def picture():
    """`picture(7)`: a small PNG; another number is another picture."""

    def draw(number, kind="PNG", size=(16, 12)):
        made = PIL.Image.new("RGB", size, (number % 256, number // 256 % 256, 77))
        buffer = io.BytesIO()
        made.save(buffer, kind)
        return buffer.getvalue()

    return draw


@pytest.fixture
def no_widgets():
    """A front end without widgets: every value shows its static form."""
    before = view.install(None)
    yield
    view.install(before)


@pytest.fixture
def ask():
    """`ask(store, "a cat")`: an entry that has been sent."""

    def sent(store, prompt="a red cat", provider="recraft", **fields):
        entry = store.journal.plan(Generate(prompt=prompt, **fields), provider=provider)
        store.journal.mark(entry.id, Status.QUEUED)
        return store.journal.mark(entry.id, Status.SENT)

    return sent


@pytest.fixture
def made(ask, picture):
    """`made(store, "a cat", 3)`: the pictures of a job that went well; numbers go on from call to call."""
    numbers = iter(range(1, 100_000))

    def kept(store, prompt="a red cat", count=1, provider="recraft", facts=None, **fields):
        entry = ask(store, prompt, provider, n=count, **fields)
        store.journal.mark(entry.id, Status.RECEIVED, credits=35 * count)
        results = [(picture(next(numbers)), dict(facts or {})) for _ in range(count)]
        return store.history.add_results(entry.id, results)

    return kept


@pytest.fixture
def in_a_process():
    """`in_a_process(work)`: runs it in a forked process and returns what it returned, as text.

    `die=True` kills the process at the end, as kill -9 does; with `die=None` the work may kill itself,
    and the answer is whether it did.
    """

    def run(work, *, die=False):
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            code = 1
            try:
                said = str(work()).encode()
                os.write(writer, said)
                code = 0
                if die:
                    os.kill(os.getpid(), signal.SIGKILL)
            except BaseException as error:  # noqa: BLE001 - the other side must hear of it
                os.write(writer, f"{type(error).__name__}: {error}".encode())
            finally:
                os._exit(code)
        os.close(writer)
        with os.fdopen(reader, "rb") as pipe:
            said = pipe.read().decode()
        _, status = os.waitpid(child, 0)
        if die is None:
            return os.WIFSIGNALED(status)
        assert os.WIFSIGNALED(status) if die else status == 0, said
        return said

    return run
