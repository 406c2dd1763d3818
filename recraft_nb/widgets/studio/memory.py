"""What a studio was about, for the one that is opened in another kernel."""

from __future__ import annotations

import contextlib
from functools import partial
from typing import TYPE_CHECKING, Any, TypedDict

from recraft_nb.widgets.resting import Resting
from recraft_nb.widgets.state_file import read_json, write_json

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Remembered", "StudioMemory"]

_REST = 1.0
"""Seconds after which what was noted is written."""


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
        self._resting = Resting(_REST)

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
        self._resting.soon(partial(self._write, now))

    def write(self) -> None:
        """Write what was noted and is not written yet."""
        self._resting.now()

    def _write(self, now: Remembered) -> None:
        """A store that cannot be written loses only where things stood."""
        with contextlib.suppress(OSError):
            write_json(self._path, now)
