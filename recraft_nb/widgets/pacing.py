"""What a widget says to its views: newest wins, in small messages, and never too many of them.

The server between kernel and browser drops messages beyond about 1,000 a second, comm messages
included (measured), and a browser repaints 60 times a second at best. So a widget sends at most
20 messages a second of at most 1 MB, and what changed in between is said once, with its newest value.
"""

from __future__ import annotations

import json
import threading
import time
from typing import TYPE_CHECKING, Any, NamedTuple

from recraft_nb.widgets.cards import new_id
from recraft_nb.widgets.wire import Packed, Path, pack

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["LIMIT", "PER_SECOND", "Outbox"]

PER_SECOND = 20
"""Messages in any second, at most."""

LIMIT = 1_000_000
"""Bytes of one message, at most, JSON and buffers together."""

_BURST = 4
"""Messages that may go at once after a quiet moment, so that a click is answered without delay."""

_REFILL = PER_SECOND - _BURST
"""Tokens a second: burst and refill together stay within `PER_SECOND` in any second."""

_ENVELOPE = 4_000
"""Bytes kept free for the envelope around the items."""

_LARGE = 200_000
"""An item above this goes in pieces, so that small ones are never stuck behind it."""


class _Item(NamedTuple):
    tag: str | None
    content: dict[str, Any]
    text: str
    buffers: list[bytes | memoryview]

    @property
    def weight(self) -> int:
        return len(self.text) + sum(len(buffer) for buffer in self.buffers)


class _Stream:
    """A large item on its way in pieces: its JSON and its buffers as one run of bytes."""

    def __init__(self, item: _Item, *, patch: bool) -> None:
        body = item.text.encode()
        self.tag, self.patch, self.id = item.tag, patch, new_id()
        self.lengths = [len(body), *(len(buffer) for buffer in item.buffers)]
        self.data = memoryview(b"".join([body, *item.buffers]))
        self.at = 0


class Outbox:
    """The one way out of a widget. Safe to use from any thread.

    Args:
        send: Sends one message: JSON content and buffers.
        clock: Seconds that only grow.
        later: Calls a function after so many seconds, on any thread.
    """

    def __init__(
        self,
        send: Callable[[dict[str, Any], list[bytes | memoryview]], object],
        *,
        clock: Callable[[], float] = time.monotonic,
        later: Callable[[float, Callable[[], None]], object] | None = None,
    ) -> None:
        self._send, self._clock, self._later = send, clock, later or _timer
        self._lock = threading.Lock()
        self._sending = threading.Lock()
        self._patch: dict[tuple[str, str], Packed] = {}
        self._items: list[_Item] = []
        self._streams: list[_Stream] = []
        self._tokens, self._counted = float(_BURST), clock()
        self._waiting = False
        self.awake = False
        self.revision = 0

    def patch(self, channel: str, changes: Mapping[str, Any]) -> None:
        """Note new values of a channel's keys. Nothing is noted while no view listens.

        Raises:
            TypeError: A value is neither JSON nor bytes.
        """
        packed = {(channel, key): pack(value) for key, value in changes.items()}
        with self._lock:
            if self.awake:
                self._patch.update(packed)

    def put(self, item: Mapping[str, Any], *, tag: str | None = None) -> None:
        """Queue something that must arrive as it is: an answer, a note, a state."""
        entry = _item(tag, *pack(item))
        with self._lock:
            self._items.append(entry)

    def drop(self, tag: str) -> None:
        """Forget what is queued under a tag, half sent or not: nobody waits for it any more."""
        with self._lock:
            self._items = [item for item in self._items if item.tag != tag]
            self._streams = [stream for stream in self._streams if stream.tag != tag]

    def clear(self) -> None:
        """Forget everything; when this returns, nothing is on its way."""
        with self._sending, self._lock:
            self.awake = False
            self._patch.clear()
            self._items.clear()
            self._streams.clear()

    @property
    def empty(self) -> bool:
        """Whether everything that was said has left."""
        with self._sending, self._lock:
            return not (self._patch or self._items or self._streams)

    def pump(self) -> None:
        """Send what the pace allows now; the rest follows by itself."""
        # Composed and sent in one go, so that messages leave in the order of their revisions.
        with self._sending:
            while True:
                with self._lock:
                    if not (self._patch or self._items or self._streams):
                        return
                    pause = self._pause()
                    if pause > 0:
                        if not self._waiting:
                            self._waiting = True
                            self._later(pause, self._resume)
                        return
                    self._tokens -= 1
                    content, buffers = self._compose()
                self._send(content, buffers)

    def _resume(self) -> None:
        with self._lock:
            self._waiting = False
        self.pump()

    def _pause(self) -> float:
        """Seconds until a message may go."""
        now = self._clock()
        self._tokens = min(float(_BURST), self._tokens + (now - self._counted) * _REFILL)
        self._counted = now
        # A rounding error must not turn into one more turn of the clock.
        return 0.0 if self._tokens > 1 - 1e-6 else (1 - self._tokens) / _REFILL

    def _compose(self) -> tuple[dict[str, Any], list[bytes | memoryview]]:
        items: list[Any] = []
        buffers: list[bytes | memoryview] = []
        room = LIMIT - _ENVELOPE
        for item in self._take_patch(room):
            items.append(item.content)
            buffers += item.buffers
            room -= item.weight
        kept: list[_Item] = []
        for item in self._items:
            if item.weight > _LARGE:
                self._streams.append(_Stream(item, patch=False))
            elif item.weight <= room and not kept:
                items.append(item.content)
                buffers += item.buffers
                room -= item.weight
            else:
                kept.append(item)
        self._items = kept
        while self._streams and room > _ENVELOPE:
            stream = self._streams[0]
            piece = stream.data[stream.at : stream.at + room]
            note: dict[str, Any] = {"part": stream.id, "at": stream.at}
            stream.at += len(piece)
            room -= len(piece) + 200
            if stream.at >= len(stream.data):
                note["lengths"] = stream.lengths
                self._streams.pop(0)
            items.append({**note, "paths": [["piece"]]})
            buffers.append(piece)
        return {"items": items}, buffers

    def _take_patch(self, room: int) -> list[_Item]:
        """One patch of what changed, as much as fits. A large one goes in pieces and holds the next back."""
        if not self._patch or any(stream.patch for stream in self._streams):
            return []
        channels: dict[str, dict[str, Any]] = {}
        paths: list[Path] = []
        buffers: list[bytes | memoryview] = []
        weight = 0
        for place, packed in list(self._patch.items()):
            size = len(json.dumps(packed.value)) + sum(len(buffer) for buffer in packed.buffers) + 60
            if channels and weight + size > room:
                break
            channel, key = place
            channels.setdefault(channel, {})[key] = packed.value
            paths += [["channels", channel, key, *path] for path in packed.paths]
            buffers += packed.buffers
            weight += size
            del self._patch[place]
        item = {"patch": self.revision + 1, "channels": channels}
        self.revision += 1
        entry = _item(None, item, paths, buffers)
        if entry.weight > room:
            self._streams.insert(0, _Stream(entry, patch=True))
            return []
        return [entry]


def _item(tag: str | None, value: Any, paths: list[Path], buffers: list[bytes | memoryview]) -> _Item:
    content = {**value, "paths": paths} if paths else value
    return _Item(tag, content, json.dumps(content, separators=(",", ":")), buffers)


def _timer(seconds: float, fn: Callable[[], None]) -> None:
    thread = threading.Timer(seconds, fn)
    thread.daemon = True
    thread.name = "recraft-pace"
    thread.start()
