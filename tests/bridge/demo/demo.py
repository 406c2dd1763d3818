"""A widget for the tests of the base: it counts, answers, fails, and sends pictures."""

from __future__ import annotations

import io
import threading
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict

from PIL import Image

from recraft_nb.errors import OutOfCredits
from recraft_nb.widgets.base import BaseChannels, Widget, answers

if TYPE_CHECKING:
    from recraft_nb.widgets.rpc import Reply

HERE = Path(__file__).parent
LIB = HERE.parents[2] / "js" / "src" / "lib"


class Counter(TypedDict):
    count: int


class DemoChannels(BaseChannels):
    counter: Counter
    words: dict[str, str]


class Demo(Widget):
    channels = DemoChannels
    # The sources as they are, without a build; the widgets of the package have their built files here.
    _esm = (HERE / "demo.js").read_text(encoding="utf-8")
    _css = "".join(
        (LIB / name).read_text(encoding="utf-8") for name in ("theme.css", "controls.css", "surfaces.css")
    )

    def __init__(self, start: int = 0, **keywords: Any) -> None:
        super().__init__(**keywords)
        self.count = start
        self.words: dict[str, str] = {}
        self.stopped = threading.Event()
        self.threads: set[str] = set()

    @property
    def value(self) -> int:
        return self.count

    def snapshot(self) -> dict[str, Any]:
        return {"counter": {"count": self.count}, "words": dict(self.words)}

    def static_html(self) -> str:
        return f"<p>{self.count}</p>"

    def set_count(self, count: int) -> None:
        with self.turn:
            self.count = count
            self.push("counter", {"count": count})
            self.changed()

    @answers("add")
    def _add(self, amount: int) -> int:
        self.threads.add(threading.current_thread().name)
        self.set_count(self.count + amount)
        return self.count

    @answers("reset")
    def _reset(self) -> None:
        self.set_count(0)
        self.acted("reset")

    @answers("fail")
    def _fail(self, how: str) -> None:
        if how == "answer":
            raise OutOfCredits(
                "The balance is 3 units. This needs 35.", advice="Top up, or choose fewer pictures."
            )
        raise ValueError(f"no <b>such</b> thing: {how}")

    @answers("slow")
    def _slow(self, reply: Reply) -> Future[str]:
        future: Future[str] = Future()
        reply.when_cancelled(self.stopped.set)
        reply.progress(1)
        self.pending = future
        return future

    @answers("echo")
    def _echo(self, value: Any) -> Any:
        assert isinstance(value["bytes"], bytes)
        return value

    @answers("large")
    def _large(self, size: int) -> dict[str, bytes]:
        data = bytearray(size)
        data[0], data[size // 2], data[-1] = 1, 2, 3
        return {"data": bytes(data)}

    @answers("thumbs")
    def _thumbs(self, ids: list[str], reply: Reply) -> dict[str, bytes]:
        reply.progress({ids[0]: picture("red")})
        return {one: picture("blue") for one in ids[1:]}

    @answers("take")
    def _take(self, upload: str) -> dict[str, Any]:
        taken = self._uploads.take(upload)
        return {"size": len(taken.data), "name": taken.name, "first": taken.data[:3].hex()}


def picture(color: str) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (16, 16), color).save(out, "PNG")
    return out.getvalue()
