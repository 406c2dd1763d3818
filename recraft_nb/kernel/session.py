"""The cell that a widget was made in, for widgets that it makes later."""

from __future__ import annotations

import copy
import sys
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Session", "marimo_cell"]

_CONTEXT = "marimo._runtime.context.types"

Made = TypeVar("Made")


def _here() -> Any:
    """What marimo notes with this thread; None elsewhere."""
    types = sys.modules.get(_CONTEXT)
    return None if types is None else types.safe_get_context()


def marimo_cell() -> str | None:
    """The name of the cell of marimo that runs in this thread; None elsewhere, and between cells."""
    return getattr(_here(), "cell_id", None)


class Session:
    """Whose page a widget is told to, where the kernel notes that with threads and cells.

    marimo tells a page of a new widget only from the thread that runs its cells, and only while a cell runs
    (read in 0.25: ``marimo/_plugins/ui/_impl/comm.py``, ``marimo/_runtime/virtual_file``). A comparison that
    a grid opens, on a thread of its own, would never be seen. Jupyter's kernels need nothing of this.
    """

    def __init__(self) -> None:
        self._context, self._cell = _here(), marimo_cell()

    def make(self, widget: Callable[[], Made]) -> Made:
        """Make another widget as if the same cell did; on any thread, and when that cell is done."""
        if self._cell is None:
            return widget()
        context = copy.copy(self._context)  # what runs at the same time keeps its own
        with context.install(), context.with_cell_id(self._cell):
            return widget()
