from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from support.browser import ARTIFACTS
from support.lab import Lab, Server

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def lab_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with Server(tmp_path_factory.mktemp("lab")).run() as server:
        yield server


@pytest.fixture
def lab(lab_server: Server, page: Any, request: pytest.FixtureRequest) -> Iterator[Lab]:
    """A notebook in JupyterLab; a request to any other host fails the test."""
    made = Lab(lab_server, page)
    yield made
    report = getattr(request.node, "report_call", None)
    if report is not None and report.failed:
        ARTIFACTS.mkdir(exist_ok=True)
        page.screenshot(path=ARTIFACTS / f"{request.node.name}.png")
        (ARTIFACTS / f"{request.node.name}.log").write_text((lab_server.root / "server.log").read_text())
    page.evaluate("() => window.jupyterapp?.shell.currentWidget?.sessionContext?.shutdown()")
    assert not made.outside, made.outside
