"""Real Python widgets in a real Chromium, with no Jupyter between them.

Widgets get a comm that puts its messages into a queue; `Bridge.pump` carries them into the page and
brings back what the page said. Nothing moves between two pumps, so tests are in command of time.
"""

from __future__ import annotations

import asyncio
import base64
import itertools
import json
import queue
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import comm
import pytest
from comm.base_comm import BaseComm
from host.hosts import Stage, page_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Frame, Locator, Page

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
AXE = ROOT / "js" / "node_modules" / "axe-core" / "axe.min.js"
TIMEOUT = 20.0
"""Seconds that are waited for what must happen. It is only spent where a test fails; a loaded machine is slow."""


class View:
    """One view of a widget on the page."""

    def __init__(self, bridge: Bridge, key: str, frame: Frame) -> None:
        self.bridge, self.key, self.frame = bridge, key, frame
        self.root: Locator = frame.locator(f"[data-view='{key}'] > .rnb")

    def find(self, selector: str) -> Locator:
        """Elements inside this view."""
        return self.root.locator(selector)

    def close(self) -> None:
        """Take the view away, as re-running a cell does."""
        self.frame.evaluate("key => host.unmount(key)", self.key)
        self.bridge.pump()
        self.bridge.stage.leave(self.key)


class Bridge:
    """The wire between the widgets of one test and one page."""

    def __init__(self, page: Page, expect_errors: Callable[[], None], host: str = "lab") -> None:
        self.page = page
        self.stage = Stage(page, host)
        self.expect_errors = expect_errors
        """Call it where errors in Python's handlers are the subject; otherwise they fail the test."""
        self.problems: list[str] = []
        self.sent: list[tuple[float, str, int]] = []  # when, comm, bytes – kernel to browser
        self.received: list[tuple[str, dict[str, Any]]] = []  # comm, content – browser to kernel
        self.lost = 0
        self.threaded = False
        self._outgoing: queue.Queue[dict[str, Any]] = queue.Queue()
        self._comms: dict[str, BaseComm] = {}
        self._delays: dict[str, float] = {}
        self._late: list[tuple[float, dict[str, Any]]] = []
        self._lose = {"to_browser": 0, "to_kernel": 0}
        self._held: list[dict[str, Any]] | None = None
        self._keys = itertools.count()
        self._shown: list[tuple[Any, dict[str, Any]]] = []
        self._second = ThreadPoolExecutor(1, thread_name_prefix="subshell")
        page.route("**/*", self._serve)
        page.on("console", self._console)
        page.on("pageerror", self._page_error)
        self._theme = "light"
        self._settings: dict[str, Any] = {}
        self.stage.load()

    # -- the page ------------------------------------------------------------------------------------

    def show(
        self, widget: Any, *, width: int | None = None, theme: str | None = None, wait: bool = True
    ) -> View:
        """Show a widget; a second call makes a second view. Waits until it has drawn its first state."""
        if theme:
            self.theme(theme)
        options = {"width": width, "key": f"view-{next(self._keys)}"}
        self._shown.append((widget, options))
        view = self._mount(widget, options)
        if wait:
            self.until(lambda: view.root.count() and view.find(".rnb-body > *").count())
        return view

    def _mount(self, widget: Any, options: dict[str, Any]) -> View:
        self.pump()
        frame = self.stage.take(options["key"], options["width"])
        frame.evaluate("([id, options]) => host.show(id, options)", [widget.comm.comm_id, options])
        self.pump()
        return View(self, options["key"], frame)

    def reload(self) -> list[View]:
        """Load the page anew: the host makes its models again from the kernel's state, and shows them again."""
        self.stage.load()
        self.set(**self._settings)
        self.theme(self._theme)
        for widget in self._living():
            text = json.dumps({"state": _state(widget)})
            self._outgoing.put({"type": "comm_open", "id": widget.comm.comm_id, "data": text})
        shown = [(widget, options) for widget, options in self._shown if widget.comm is not None]
        return [self._mount(widget, options) for widget, options in shown]

    def _living(self) -> list[Any]:
        """Every widget of this test that is not closed, those that are shown inside others too."""
        from ipywidgets.widgets.widget import _instances

        from recraft_nb.widgets.base import Widget

        ours = [widget for widget in list(_instances.values()) if isinstance(widget, Widget)]
        return [widget for widget in ours if widget.comm is not None and widget.comm.comm_id in self._comms]

    def theme(self, theme: str) -> None:
        """Switch the page between "light" and "dark", as the host's themes do."""
        self._theme = theme
        self.stage.theme(theme)

    def set(self, **settings: Any) -> None:
        """Vary the host: ``sliced`` cuts buffers out of larger ones, ``once`` loads a module once per page,
        ``old`` passes no signal to a view.
        """
        self._settings |= settings
        self.stage.tell("settings => void Object.assign(host.settings, settings)", settings)

    def disconnect(self) -> None:
        """End the kernel as the page sees it."""
        self.stage.tell("() => host.disconnect()")

    def reconnect(self) -> None:
        """Reach the same kernel again."""
        self.stage.tell("() => host.reconnect()")

    @property
    def urls(self) -> dict[str, int]:
        """How many object URLs were created and revoked on this page."""
        return self.page.evaluate("host.urls")

    def axe(self, view: View | None = None) -> list[str]:
        """Serious findings of axe-core, in words; needs Node's packages."""
        if not AXE.exists():
            pytest.skip("skipped: no Node")
        frame = view.frame if view else self.stage.frames[0]
        if not frame.evaluate("'axe' in window"):
            frame.evaluate(AXE.read_text(encoding="utf-8"))
        # A selector does not reach into a shadow root; axe itself does.
        scope = f"[data-view='{view.key}']" if view and self.stage.host != "marimo" else "#outputs"
        # Without `preload`, which reads every style sheet once more: a quarter of the time, for a rule on turned screens.
        options = {"resultTypes": ["violations"], "preload": False}
        found = frame.evaluate("([scope, options]) => axe.run(scope, options)", [scope, options])[
            "violations"
        ]
        serious = [item for item in found if item["impact"] in ("serious", "critical")]
        return [
            f"{item['id']}: {node['html'][:160]} – {node['failureSummary']}"
            for item in serious
            for node in item["nodes"]
        ]

    def looks(self, view: View, *widths: int) -> Iterator[str]:
        """The same view in its looks, one after the other: to show it anew for each costs a second.

        Every theme at the widest, where most is to be seen; what a narrower one changes is places, not colours.
        """
        *narrower, widest = widths or (320, 1280)
        themes = (("light", "light", "none"), ("dark", "dark", "none"), ("forced colours", "light", "active"))
        for width in (*narrower, widest):
            self.stage.widen(view.key, width)
            for name, theme, forced in themes if width == widest else themes[:1]:
                self.page.emulate_media(forced_colors=forced)
                self.theme(theme)
                self.pump()
                yield f"{name}, {width} px"
        self.page.emulate_media(forced_colors="none")

    def unmarked(self, view: View) -> list[str]:
        """Focusable elements of a view that would give their keys to the notebook."""
        return view.root.evaluate(
            """root => [root, ...root.querySelectorAll('button,input,select,textarea,a[href],summary,[tabindex],[contenteditable]')]
            .filter(el => el.getAttribute('data-lm-suppress-shortcuts') !== 'true').map(el => el.outerHTML.slice(0, 160))"""
        )

    # -- the wire ------------------------------------------------------------------------------------

    def pump(self, until: Callable[[], object] | None = None, timeout: float = TIMEOUT) -> None:
        """Carry messages both ways, until nothing is left, or until a condition holds.

        What a widget has said and its pace holds back is not "nothing": it is waited for.

        Raises:
            AssertionError: The condition did not come true in time, or the page had a problem.
        """
        end = time.monotonic() + timeout
        while True:
            held = not all(widget._outbox.empty for widget, _ in self._shown)
            quiet = self._exchange(patience=20 if until or held else 0) and not held
            assert not self.problems, "\n".join(self.problems)
            if (until is None and quiet) or (until is not None and until()):
                return
            if time.monotonic() > end:
                raise AssertionError(f"not within {timeout:g} s")

    def until(self, condition: Callable[[], object], timeout: float = TIMEOUT) -> None:
        """Pump until a condition holds, and then carry what else was said.

        A condition may hold already while a message is still held back by the pace; whoever waits in the
        page afterwards (as a click of Playwright does) would wait in vain, because nothing is carried then.
        """
        self.pump(condition, timeout)
        self.pump()

    def pump_for(self, seconds: float) -> None:
        """Pump for some time: to see that something does *not* happen."""
        end = time.monotonic() + seconds
        self.pump(lambda: time.monotonic() >= end, seconds + 5)

    def lose(self, *, to_browser: int = 0, to_kernel: int = 0) -> None:
        """Lose the next so many messages, as a reconnecting websocket does."""
        self._lose = {"to_browser": to_browser, "to_kernel": to_kernel}

    @contextmanager
    def holding(self) -> Iterator[None]:
        """Keep what the page says on its way until the block ends: Python acts before it arrives."""
        self._held = []
        try:
            yield
        finally:
            held, self._held = self._held, None
            for message in held:
                self._deliver(message)

    @property
    def held(self) -> list[str]:
        """The kinds of the messages that `holding` keeps."""
        contents = (json.loads(message["data"]).get("content") or {} for message in self._held or ())
        return [content["kind"] for content in contents if "kind" in content]

    def delay(self, widget: Any, seconds: float) -> None:
        """Let the messages of one widget to the page arrive later, after those of others."""
        self._delays[widget.comm.comm_id] = seconds

    def calls(self, widget: Any, kind: str) -> list[dict[str, Any]]:
        """The arguments of every message of a kind that the page sent to a widget."""
        ours = (content for comm_id, content in self.received if comm_id == widget.comm.comm_id)
        return [content.get("args", {}) for content in ours if content.get("kind") == kind]

    def create_comm(self, *args: Any, **keywords: Any) -> BaseComm:
        """What `comm.create_comm` is while the bridge stands."""
        bridge = self

        class BridgeComm(BaseComm):
            def publish_msg(
                self, msg_type: str, data: Any = None, metadata: Any = None, buffers: Any = None, **_: Any
            ) -> None:
                # As text: what is said now must not change later.
                text = json.dumps(data or {}, default=str)
                raw = [bytes(buffer) for buffer in buffers or ()]
                if msg_type == "comm_open":
                    bridge._comms[self.comm_id] = self
                bridge.sent.append((time.monotonic(), self.comm_id, len(text) + sum(map(len, raw))))
                encoded = [base64.b64encode(item).decode() for item in raw]
                bridge._outgoing.put({"type": msg_type, "id": self.comm_id, "data": text, "buffers": encoded})

        return BridgeComm(*args, **keywords)

    def _exchange(self, patience: int) -> bool:
        batch = self._due()
        answers = self.stage.exchange(batch, patience)
        for message in answers:
            self._deliver(message)
        return not (batch or answers) and self._outgoing.empty()

    def _due(self) -> list[dict[str, Any]]:
        now = time.monotonic()
        batch = [message for when, message in self._late if when <= now]
        self._late = [(when, message) for when, message in self._late if when > now]
        while not self._outgoing.empty():
            message = self._outgoing.get()
            if message["type"] == "comm_msg" and self._lose["to_browser"]:
                self._lose["to_browser"] -= 1
                self.lost += 1
            elif message["id"] in self._delays and message["type"] == "comm_msg":
                self._late.append((now + self._delays[message["id"]], message))
            else:
                batch.append(message)
        return batch

    def _deliver(self, message: dict[str, Any]) -> None:
        if self._held is not None:
            self._held.append(message)
            return
        if self._lose["to_kernel"]:
            self._lose["to_kernel"] -= 1
            self.lost += 1
            return
        data = json.loads(message["data"])
        if data["method"] == "custom":
            self.received.append((message["id"], data["content"]))
        found = self._comms.get(message["id"])
        if found is None or found._closed:
            return
        buffers = [memoryview(base64.b64decode(text)) for text in message["buffers"]]
        envelope = {"content": {"comm_id": message["id"], "data": data}, "buffers": buffers}
        if self.threaded:
            self._second.submit(found.handle_msg, envelope).result(30)
        else:
            with outside_loop():
                found.handle_msg(envelope)

    def _serve(self, route: Any) -> None:
        text = page_at(self.stage.host, route.request.url)
        if text is not None:
            route.fulfill(body=text, content_type="text/html")
        else:
            self.problems.append(f"a request outside: {route.request.url}")
            route.abort()

    def _console(self, message: Any) -> None:
        if message.type == "error":
            self.problems.append(f"console: {message.text}")

    def _page_error(self, error: Any) -> None:
        self.problems.append(f"page error: {error}")

    def close(self) -> None:
        """End the second thread, and hear no more of the page."""
        self.page.remove_listener("console", self._console)
        self.page.remove_listener("pageerror", self._page_error)
        self._second.shutdown(wait=True)


def _state(widget: Any) -> dict[str, Any]:
    # Child models such as the layout are of no use here.
    return {
        key: value
        for key, value in widget.get_state().items()
        if isinstance(value, str | int | float | bool | None)
    }


@contextmanager
def outside_loop() -> Iterator[None]:
    """Playwright's blocking face leaves its loop marked as running in this thread; kernels' handlers see none."""
    loop = asyncio._get_running_loop()
    asyncio._set_running_loop(None)
    try:
        yield
    finally:
        asyncio._set_running_loop(loop)


def on_thread(fn: Callable[[], object]) -> threading.Thread:
    """Run a function on a thread of its own, as jobs do."""
    thread = threading.Thread(target=fn, daemon=True)
    thread.start()
    return thread


__all__ = ["TIMEOUT", "Bridge", "View", "comm", "on_thread", "outside_loop"]
