"""What can go wrong, one by one: against the stand-in, with counts that `--faults-full` makes large."""

from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from support.errands import open_client, unsynced
from support.standin import StandIn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import recraft_nb as rc

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.faults)


@pytest.fixture
def counts(request: pytest.FixtureRequest) -> Callable[[int, int], int]:
    """`counts(few, many)`: many with ``--faults-full``, else few."""
    full = request.config.getoption("--faults-full")
    return lambda few, many: many if full else few


@pytest.fixture
def dice(request: pytest.FixtureRequest) -> random.Random:
    """Random numbers; the seed is printed, and ``--faults-seed`` brings them back."""
    seed = request.config.getoption("--faults-seed")
    seed = random.SystemRandom().randrange(10**9) if seed is None else seed
    print(f"\n--faults-seed={seed}")
    return random.Random(seed)


@pytest.fixture(autouse=True)
def _no_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    unsynced(monkeypatch.setattr)


@pytest.fixture(scope="module")
def server() -> Iterator[StandIn]:
    with StandIn() as made:
        yield made


@pytest.fixture
def standin(server: StandIn) -> Iterator[StandIn]:
    """The stand-in, new for each test; a request that breaks a rule fails the test."""
    yield server.forget()
    assert server.violations == []


@pytest.fixture
def client(standin: StandIn, tmp_path: Path) -> Iterator[rc.Recraft]:
    """A client with a store of its own."""
    with open_client(standin.url, standin.key, tmp_path / "store") as made:
        yield made


@pytest.fixture(scope="module")
def same_client(server: StandIn, tmp_path_factory: pytest.TempPathFactory) -> Iterator[rc.Recraft]:
    """One client for all tests of a module that do not look at the store."""
    with open_client(server.url, server.key, tmp_path_factory.mktemp("same") / "store") as made:
        yield made
