from __future__ import annotations

import asyncio
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


@pytest.fixture(scope="session")
def opened_lab(lab_server: Server, browser: Any) -> Iterator[Lab]:
    launched, loop = browser
    asyncio._set_running_loop(loop)
    context = launched.new_context(viewport={"width": 1280, "height": 800}, device_scale_factor=1)
    made = Lab(lab_server, context.new_page())
    asyncio._set_running_loop(None)
    yield made
    asyncio._set_running_loop(loop)
    context.close()
    asyncio._set_running_loop(None)


@pytest.fixture
def lab(opened_lab: Lab, browser: Any, request: pytest.FixtureRequest) -> Iterator[Lab]:
    """A notebook in JupyterLab; a request to any other host fails the test."""
    asyncio._set_running_loop(browser[1])
    try:
        yield opened_lab
        report = getattr(request.node, "report_call", None)
        if report is not None and report.failed:
            ARTIFACTS.mkdir(exist_ok=True)
            opened_lab.page.screenshot(path=ARTIFACTS / f"{request.node.name}.png")
            log = opened_lab.server.root / "server.log"
            (ARTIFACTS / f"{request.node.name}.log").write_text(log.read_text())
        assert not opened_lab.outside, opened_lab.outside
    finally:
        asyncio._set_running_loop(None)
