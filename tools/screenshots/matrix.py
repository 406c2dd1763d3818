"""Every state of the widgets, light and dark, in three widths: real widgets in a page without Jupyter."""

from __future__ import annotations

import asyncio
import contextlib
import os
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import comm
import states
from host.bridge import Bridge, View, outside_loop
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import sync_playwright
from support.browser import ARTIFACTS, FLAGS, chromium
from support.standin import StandIn

import recraft_nb as rc

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = ARTIFACTS / "screenshots"
WIDTHS = (320, 768, 1280)
THEMES = ("light", "dark")
AROUND = 24  # px of padding that the page has left and right
HIGH = 900
_COMING = "() => document.querySelectorAll('.rnb-cell img[hidden]').length"


class Stage:
    """What a state is made with: a page, a local engine that draws, a service that waits or refuses."""

    def __init__(self, page: Any, service: StandIn, folder: Path) -> None:
        self.page, self.service = page, service
        self.width = WIDTHS[-1]
        with outside_loop():
            self.local = rc.Recraft(provider="local", store=folder / "local")
            self.paid = rc.Recraft(
                api_key=service.key, base_url=service.url, store=folder / "paid", timeout=60, rate_limits=None
            )
        self._pictures: dict[tuple[Any, ...], tuple[rc.Image, ...]] = {}

    @contextlib.contextmanager
    def fresh(self, width: int = WIDTHS[-1]) -> Iterator[None]:
        """A new page for a view of some width, a service in its best mood."""
        self.width = width
        self.service.forget()
        self.page.unroute_all()
        self.page.set_viewport_size({"width": width + AROUND, "height": HIGH})
        self.page.emulate_media(reduced_motion="reduce")
        self.bridge = Bridge(self.page, expect_errors=lambda: None)
        kept, comm.create_comm = comm.create_comm, self.bridge.create_comm
        self.page.evaluate("localStorage.clear()")
        try:
            yield
        finally:
            self.service.go_on.set()
            comm.create_comm = kept
            self.bridge.close()

    def pictures(self, prompt: str, n: int = 1, **fields: Any) -> tuple[rc.Image, ...]:
        """Pictures of the local engine; asked for twice they are drawn once."""
        key = (prompt, n, *sorted(fields.items()))
        if key not in self._pictures:
            with outside_loop():
                self._pictures[key] = tuple(self.local.generate(prompt, n=n, **fields).result(120))
        return self._pictures[key]

    def show(self, widget: Any) -> View:
        """The widget, once it stands."""
        return self.bridge.show(widget, width=self.width)

    def until(self, view: View, selector: str, count: int = 1) -> None:
        """Wait until something is in the view."""
        self.bridge.until(lambda: view.find(selector).count() >= count, 60)

    def settle(self, seconds: float = 0.25) -> None:
        """Let thumbnails, live parts and layout come to rest."""
        self.bridge.pump_for(seconds)
        self.page.evaluate("() => document.fonts.ready")

    def static(self, widget: Any) -> View:
        """What a saved notebook shows where no kernel is."""
        page = self.page
        page.evaluate(
            """([html, width]) => {
                const home = document.createElement('div');
                home.dataset.view = 'static';
                home.style.width = `${width}px`;
                home.innerHTML = `<div class="rnb">${html}</div>`;
                document.querySelector('#outputs').append(home);
            }""",
            [widget.static_html(), self.width],
        )
        return View(self.bridge, "static", self.bridge.page.main_frame)

    def close(self) -> None:
        """End the clients."""
        with outside_loop():
            self.local.close()
            self.paid.close()


def take(widgets: list[str], part: str = "") -> list[str]:
    """Take every state of some widgets, or those with a word in their name; returns which failed."""
    missing = []
    with (
        tempfile.TemporaryDirectory() as folder,
        StandIn(full_size=True) as service,
        sync_playwright() as playwright,
    ):
        os.environ["RECRAFT_NB_STORE"] = folder
        browser = playwright.chromium.launch(executable_path=chromium(), headless=True, args=FLAGS)
        page = browser.new_context(device_scale_factor=1).new_page()
        page.set_default_timeout(30_000)
        stage = Stage(page, service, Path(folder))
        for state in states.STATES:
            if state.widget not in widgets or part not in state.name:
                continue
            try:
                _one(stage, state)
            except (AssertionError, PlaywrightError) as error:
                missing.append(f"{state.widget} {state.name}")
                print(f"{missing[-1]} could not be made: {error}", flush=True)
        stage.close()
        browser.close()
        asyncio._set_running_loop(None)  # noqa: SLF001 - Playwright leaves its mark
    return missing


def _one(stage: Stage, state: states.State) -> None:
    folder = FOLDER / state.widget
    if not folder.exists():
        folder.mkdir(parents=True)
    for old in folder.glob(f"{state.name}-*.png"):
        old.unlink()
    started = time.monotonic()
    # What lies over the page finds its place when it opens: it is opened anew for each width.
    for widths in [(width,) for width in WIDTHS] if state.over else [WIDTHS]:
        with stage.fresh(widths[-1]):
            view = state.make(stage)
            stage.settle()
            for one in widths:
                _look(stage, view, state, one, folder)
    print(f"{state.widget} {state.name}: {time.monotonic() - started:.1f} s", flush=True)


def _look(stage: Stage, view: View, state: states.State, width: int, folder: Path) -> None:
    page = stage.page
    page.set_viewport_size({"width": width + AROUND, "height": HIGH})
    page.evaluate(
        "([key, width]) => { document.querySelector(`[data-view='${key}']`).style.width = `${width}px`; }",
        [view.key, width],
    )
    for theme in THEMES:
        stage.bridge.theme(theme)
        stage.settle(0.15)
        # Thumbnails come for what a width shows.
        with contextlib.suppress(AssertionError):
            stage.bridge.pump(lambda: not page.evaluate(_COMING), 4)
        shot = folder / f"{state.name}-{width}-{theme}.png"
        if state.over:
            page.screenshot(path=shot)
        else:
            view.root.screenshot(path=shot)
