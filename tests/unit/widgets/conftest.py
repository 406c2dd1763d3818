from __future__ import annotations

import asyncio
import itertools
import json
import threading
import time
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

import comm
import pytest
from comm.base_comm import BaseComm

from recraft_nb.errors import OutOfCredits
from recraft_nb.widgets.base import Widget, answers
from recraft_nb.widgets.wire import unpack

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.widgets.rpc import Reply


class Wire:
    """A browser's end of the wire that remembers; it opens messages as js/src/lib/inbox.js does."""

    def __init__(self) -> None:
        self.messages: list[tuple[dict[str, Any], list[bytes]]] = []
        self.items: list[dict[str, Any]] = []
        self._streams: dict[str, dict[int, bytes]] = {}
        self._requests = itertools.count(1)

    def take(self, content: dict[str, Any], buffers: list[Any]) -> None:
        self.messages.append((content, [bytes(buffer) for buffer in buffers]))
        queue = [bytes(buffer) for buffer in buffers]
        for item in json.loads(json.dumps(content))["items"]:
            paths = item.pop("paths", [])
            taken, queue = queue[: len(paths)], queue[len(paths) :]
            self._open(unpack(item, paths, taken))

    def _open(self, item: dict[str, Any]) -> None:
        if "part" not in item:
            self.items.append(item)
            return
        pieces = self._streams.setdefault(item["part"], {})
        pieces[item["at"]] = item["piece"]
        if "lengths" not in item:
            return
        whole = b"".join(pieces[at] for at in sorted(pieces))
        bodies = []
        for length in item["lengths"]:
            bodies.append(whole[:length])
            whole = whole[length:]
        inner = json.loads(bodies[0])
        paths = inner.pop("paths", [])
        self._open(unpack(inner, paths, bodies[1:]))

    def tell(self, widget: Widget, kind: str, buffers: tuple[bytes, ...] = (), **args: Any) -> None:
        """What a view tells without expecting an answer."""
        widget._handle_custom_msg({"kind": kind, "args": args}, list(buffers))

    def ask(self, widget: Widget, kind: str, **args: Any) -> str:
        """Ask and get the name of the question; see `answer`."""
        req = f"r{next(self._requests)}"
        widget._handle_custom_msg({"req": req, "kind": kind, "args": args}, [])
        return req

    def answer(self, req: str) -> dict[str, Any]:
        """The one answer to a question."""
        (found,) = (item for item in self.items if item.get("req") == req and "ok" in item)
        return found

    def value(self, widget: Widget, kind: str, **args: Any) -> Any:
        """Ask, and get the value of a good answer."""
        answer = self.answer(self.ask(widget, kind, **args))
        assert answer["ok"], answer["error"]
        return answer["value"]

    def view(self, widget: Widget, view: str = "v1") -> dict[str, Any]:
        """Mount a view; returns the state that it gets."""
        self.tell(widget, "ready", view=view)
        return self.last("state")["channels"]

    def last(self, key: str) -> dict[str, Any]:
        """The newest item with a key, such as "state" or "patch"."""
        return [item for item in self.items if key in item][-1]

    def patched(self, channel: str) -> dict[str, Any]:
        """What changed last in a channel, whatever was said of others since (styles arrive when they please)."""
        patches = (item["channels"] for item in self.items if "patch" in item)
        return [channels[channel] for channels in patches if channel in channels][-1]


class Counter(Widget):
    _esm = "export default {}"
    _css = ""

    def __init__(self, start: int = 0, **keywords: Any) -> None:
        super().__init__(**keywords)
        self.count = start
        self.future: Future[Any] = Future()
        self.reply: Reply | None = None

    @property
    def value(self) -> int:
        return self.count

    def snapshot(self) -> dict[str, Any]:
        return {"counter": {"count": self.count}}

    def static_html(self) -> str:
        return f"<p>{self.count}</p>"

    @answers("add")
    def _add(self, amount: int = 1) -> int:
        self.count += amount
        self.push("counter", {"count": self.count})
        self.changed()
        return self.count

    @answers("fail")
    def _fail(self) -> None:
        raise ValueError("no such thing")

    @answers("poor")
    def _poor(self) -> None:
        raise OutOfCredits("The balance is 3 units. This needs 35.", advice="Top up.")

    @answers("later")
    def _later(self, reply: Reply) -> Future[Any]:
        self.reply = reply
        return self.future

    @answers("soon")
    async def _soon(self, text: str) -> str:
        await asyncio.sleep(0)
        return text.upper()

    @answers("bytes")
    def _bytes(self, value: Any) -> Any:
        return {"back": value}

    @answers("odd")
    def _odd(self) -> Any:
        return {"thing": object()}


@pytest.fixture
def until() -> Callable[[Callable[[], object]], None]:
    """Wait for something that another thread brings about."""

    def wait(condition: Callable[[], object]) -> None:
        end = time.monotonic() + 10
        while not condition():
            assert time.monotonic() < end, "not in time"
            threading.Event().wait(0.005)

    return wait


@pytest.fixture
def counter() -> type[Counter]:
    """A widget that counts; a class, because how it is made is often the subject."""
    return Counter


@pytest.fixture
def wire(monkeypatch: pytest.MonkeyPatch) -> Wire:
    """Widgets made while it stands talk to it, with no pace between messages."""
    made = Wire()

    class WireComm(BaseComm):
        def publish_msg(
            self, msg_type: str, data: Any = None, metadata: Any = None, buffers: Any = None, **_: Any
        ) -> None:
            if msg_type == "comm_msg" and data["method"] == "custom":
                made.take(data["content"], list(buffers or ()))

    monkeypatch.setattr(comm, "create_comm", WireComm)
    monkeypatch.setattr("recraft_nb.widgets.pacing._BURST", 10_000)
    return made
