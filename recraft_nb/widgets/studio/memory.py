"""What a studio was about, for the one that is opened in another kernel."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING, Any, TypedDict

from recraft_nb.widgets.state_file import read_json, write_json

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Remembered", "StudioMemory"]

_REST = 1.0
"""Seconds after which what was noted is written: a prompt that is being typed is not one file a letter."""


class Remembered(TypedDict, total=False):
    """The open tab, the prompt and its model, and which pictures were where, by their content addresses."""

    tab: str
    prompt: str
    model: str
    edit: str
    extend: str
    compare: list[str]


class StudioMemory:
    """One small file of the store's state.

    Args:
        folder: Where the store keeps its state.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "studio.json"
        self._lock = threading.Lock()
        self._noted: Remembered | None = None  # not written yet
        self._timer: threading.Timer | None = None

    def read(self) -> Remembered:
        """What was written last; nothing where there is none, or it cannot be read."""
        kept = read_json(self._path, dict)
        found: dict[str, Any] = {}
        for name in ("tab", "prompt", "model", "edit", "extend"):
            if isinstance(kept.get(name), str):
                found[name] = kept[name]
        if isinstance(kept.get("compare"), list):
            found["compare"] = [str(one) for one in kept["compare"]]
        return found  # type: ignore[return-value]

    def note(self, now: Remembered) -> None:
        """Remember this, soon. Safe on any thread."""
        with self._lock:
            self._noted = now
            if self._timer is None:
                self._timer = threading.Timer(_REST, self.write)
                self._timer.daemon = True
                self._timer.start()

    def write(self) -> None:
        """Write what was noted; a store that cannot be written loses only where things stood."""
        with self._lock:
            now, self._noted = self._noted, None
            timer, self._timer = self._timer, None
        if timer is not None:
            timer.cancel()
        if now is not None:
            with contextlib.suppress(OSError):
                write_json(self._path, now)
