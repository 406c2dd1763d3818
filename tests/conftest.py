"""What every test stands on: a home of its own, no keys, and a paid service at a socket."""

from __future__ import annotations

import gc
import os
import signal
from typing import TYPE_CHECKING, Any

# Before NumPy is there: as in the engine's own processes. Tests run side by side, and threads that wait for one
# another while others need the cores cost five times the work.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import pytest
from _pytest.runner import runtestprotocol
from support.browser import browser, page
from support.core import left_out
from support.service import PaidService
from support.side_by_side import BySharing, weight

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import recraft_nb as rc

__all__ = ["browser", "page"]  # fixtures of every room that needs a browser

_TOLD = 12
"""Lines of a failure that are told although the second try passed: the end says what was wrong."""

AGAIN = {"bridge", "lab", "faults", "kernel", "notebooks", "widgets", "clients"}
"""Rooms whose tests wait for browsers, kernels and other processes."""

KEYS = ("RECRAFT_API_KEY", "RECRAFT_API_TOKEN", "PIXELDOJO_API_KEY", "APIINONE_API_KEY", "PIXAZO_API_KEY")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--everything", action="store_true", help="more than the core of rooms that cost much")
    faults = parser.getgroup("faults")
    faults.addoption("--faults-full", action="store_true", help="tests/faults with the full counts")
    faults.addoption("--faults-seed", type=int, help="the random moments of an earlier run")


def pytest_configure(config: pytest.Config) -> None:
    """Child processes and plain functions ask the environment (`support.counts`)."""
    if config.getoption("--faults-full"):
        os.environ["RECRAFT_NB_FAULTS"] = "full"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--everything") and not config.getoption("keyword"):
        named = [os.path.relpath(name, config.rootpath) for name in config.args]
        away = {item for item in items if left_out(item.nodeid, {m.name for m in item.iter_markers()}, named)}
        config.hook.pytest_deselected(items=[item for item in items if item in away])
        items[:] = [item for item in items if item not in away]
    items.sort(key=lambda item: weight(item.nodeid))


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """What thousands of tests brought along stays: without this each full collection looks through all of it."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> BySharing:
    config.option.loadscopereorder = False  # the order is ours
    return BySharing(config, log)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
    """A test that drives a browser, a kernel or a clock is tried twice: it fails when it fails twice.

    What passed only the second time is told in the summary of warnings, with what was wrong at first.
    """
    if item.path.parent.name not in AGAIN:
        return None
    where = {"nodeid": item.nodeid, "location": item.location}
    item.ihook.pytest_runtest_logstart(**where)
    reports = runtestprotocol(item, nextitem=nextitem, log=False)
    wrong = [str(report.longrepr).strip() for report in reports if report.failed]
    if wrong:
        item._initrequest()  # fresh fixtures, as pytest itself makes them before the first try
        reports = runtestprotocol(item, nextitem=nextitem, log=False)
        if not any(report.failed for report in reports):
            first = "\n".join(wrong[0].splitlines()[-_TOLD:])
            item.warn(pytest.PytestWarning(f"passed on its second try: {item.nodeid}\n{first}"))
    for report in reports:
        item.ihook.pytest_runtest_logreport(report=report)
    item.ihook.pytest_runtest_logfinish(**where)
    return True


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Any:
    report = yield
    setattr(item, f"report_{report.when}", report)
    return report


@pytest.fixture(autouse=True)
def _own_interrupt() -> None:
    """Ctrl-C interrupts, also where a shell in the background has it ignored, or a test before took it."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True)
def _own_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No test reads the keys or the history of whoever runs it."""
    for name in KEYS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("RECRAFT_NB_STORE", str(tmp_path / "store"))


@pytest.fixture
def paid_service() -> Iterator[PaidService]:
    service = PaidService().start()
    yield service
    service.stop()


@pytest.fixture
def client(paid_service: PaidService, tmp_path: Path) -> Iterator[rc.Recraft]:
    """A client of the paid service, with a store of its own."""
    import recraft_nb as rc

    with rc.Recraft(
        api_key=paid_service.key,
        base_url=paid_service.url,
        store=tmp_path / "store",
        timeout=20,
        rate_limits=None,
    ) as made:
        yield made


@pytest.fixture(scope="module")
def drawing_service() -> Iterator[Any]:
    """A service that answers every operation."""
    from support.standin import StandIn

    with StandIn() as made:
        yield made


@pytest.fixture
def drawing_client(drawing_service: Any, tmp_path: Path) -> Iterator[rc.Recraft]:
    """A client of the service that answers every operation, with a store of its own."""
    import recraft_nb as rc

    key, url = drawing_service.key, drawing_service.url
    with rc.Recraft(
        api_key=key, base_url=url, store=tmp_path / "store", timeout=20, rate_limits=None
    ) as made:
        yield made
