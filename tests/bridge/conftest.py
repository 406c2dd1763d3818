from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import comm
import pytest
from support.browser import ARTIFACTS

sys.path.insert(0, str(Path(__file__).parent))

from host.bridge import TIMEOUT, Bridge

if TYPE_CHECKING:
    from collections.abc import Iterator


SIZE = {"width": 1280, "height": 800}


class Pages:
    """One page for test after test, each on a new document: a new page costs more than most tests here."""

    def __init__(self, browser: Any) -> None:
        self._browser, self._page = browser, None

    def take(self) -> Any:
        """A page with nothing remembered."""
        if self._page is None:
            context = self._browser.new_context(viewport=SIZE, device_scale_factor=1)
            self._page = context.new_page()
            self._page.set_default_timeout(TIMEOUT * 1000)
        return self._page

    def give_back(self) -> None:
        """Undo what a test may have changed; a page where that cannot be done is thrown away."""
        page = self._page
        if page.is_closed() or len(page.context.pages) > 1 or page.evaluate("'__pwClock' in window"):
            page.context.close()
            self._page = None
            return
        page.unroute_all()
        page.emulate_media(media="null", color_scheme="null", forced_colors="null", reduced_motion="null")
        page.set_viewport_size(SIZE)
        page.mouse.move(0, 0)


@pytest.fixture(scope="session")
def pages(browser: Any) -> Pages:
    return Pages(browser[0])


@pytest.fixture
def page(browser: Any, pages: Pages) -> Iterator[Any]:
    asyncio._set_running_loop(browser[1])
    try:
        yield pages.take()
    finally:
        pages.give_back()
        asyncio._set_running_loop(None)


@pytest.fixture
def bridge(page: Any, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Iterator[Bridge]:
    """Real widgets in a real page; see host/bridge.py. Errors of the page and requests outside fail the test.

    The page is JupyterLab's, or, as a parameter (``indirect=True``), that of another host: see host/hosts.py.
    """
    from recraft_nb.widgets.base import Widget

    host = getattr(request, "param", "lab")
    made = Bridge(page, lambda: monkeypatch.setattr(Widget, "raise_errors", False), host)
    monkeypatch.setattr(comm, "create_comm", made.create_comm)
    monkeypatch.setattr(Widget, "raise_errors", True)
    yield made
    report = getattr(request.node, "report_call", None)
    if report is not None and report.failed:
        ARTIFACTS.mkdir(exist_ok=True)
        page.screenshot(path=ARTIFACTS / f"{request.node.name}.png", full_page=True)
    made.close()
    assert not made.problems, "\n".join(made.problems)


@pytest.fixture
def form(client: Any, bridge: Bridge) -> Iterator[Any]:
    """A form that is ready to generate; its jobs end with the test."""
    import recraft_nb as rc

    made = rc.PromptForm(client, "a red cat", n=2, size="4:3")
    yield made
    for job in made.jobs:
        job.exception(20)
    made.close()
