from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest

from recraft_nb.engine.app import create_app
from recraft_nb.engine.workers import Workers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PRETEND = [sys.executable, str(Path(__file__).parent / "pretend_worker.py")]
MEMORY = 1 << 30


class Caller:
    """Calls an application in process, each time from an event loop of its own."""

    def __init__(self, app, key: str | None = None):
        self.app = app
        self.headers = {} if key is None else {"Authorization": f"Bearer {key}"}

    def __call__(self, method: str, path: str, **options) -> httpx.Response:
        async def call() -> httpx.Response:
            transport = httpx.ASGITransport(self.app)
            async with httpx.AsyncClient(
                transport=transport, base_url="http://127.0.0.1", headers=self.headers, timeout=30
            ) as http:
                return await http.request(method, path, **options)

        return asyncio.run(call())

    def get(self, path: str, **options) -> httpx.Response:
        return self("GET", path, **options)

    def post(self, path: str, **options) -> httpx.Response:
        return self("POST", path, **options)

    def generate(
        self, prompt: str = "a fox", path: str = "/v1/images/generations", **fields
    ) -> httpx.Response:
        return self.post(path, json={"prompt": prompt, **fields})

    def with_key(self, key: str) -> Caller:
        return Caller(self.app, key)


def pretended(**options) -> Workers:
    """A pool of one worker process with the pretended tasks."""
    chosen = {"count": 1, "seconds": 20, "patience": 0.2, **options}
    return Workers(command=[*PRETEND, str(MEMORY)], **chosen)


@pytest.fixture
def workers() -> Iterator[Workers]:
    """A pool that this test has for itself."""
    made = pretended()
    yield made
    made.close()


@pytest.fixture(scope="session")
def _shared() -> Iterator[Workers]:
    made = pretended()
    yield made
    made.close()


class Lent:
    """A pool that several engines use; closing an engine leaves it open."""

    def __init__(self, workers: Workers):
        self.run = workers.run

    def close(self) -> None:
        pass


@pytest.fixture
def lent(_shared: Workers) -> Lent:
    """The shared pool, for an engine that the test makes itself."""
    return Lent(_shared)


@pytest.fixture
def engine(_shared: Workers, tmp_path: Path) -> Iterator[Callable[..., Caller]]:
    """A function that makes an engine, open by default, and hands out a way to call it."""
    apps = []

    def make(state: Path | None = None, **options: object) -> Caller:
        app = create_app(state or tmp_path / "engine", workers=Lent(_shared), **options)
        apps.append(app)
        return Caller(app)

    yield make
    for app in apps:
        app.state.close()


@pytest.fixture
def http(engine: Callable[..., Caller]) -> Caller:
    """A call to an open engine."""
    return engine()


@pytest.fixture
def call() -> type[Caller]:
    """How to call an application that the test made itself."""
    return Caller


@pytest.fixture(scope="session")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Caller]:
    """A call to an open engine that really works: one process of its own for all tests of a run."""
    app = create_app(tmp_path_factory.mktemp("studio"), workers=Workers(count=1, seconds=60))
    yield Caller(app)
    app.state.close()


@pytest.fixture(scope="session")
def own(studio: Caller) -> bytes:
    """A picture that the studio drew: a fox in a meadow, 1024², WebP."""
    answer = studio.generate("a red fox sitting in a meadow", size="1:1", random_seed=3).json()
    return studio.get(answer["data"][0]["url"]).content
