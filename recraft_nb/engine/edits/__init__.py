"""Work on pictures: what each route of the service does, with real image processing, in a worker process."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from recraft_nb.engine.frames import REFUSED

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.worker import Task

__all__ = ["tasks"]


def tasks() -> dict[str, Task]:
    """Everything that a worker can do with pictures, by the last part of its route."""
    from recraft_nb.engine.edits.tools import TOOLS

    return {name: _task(name, work) for name, work in TOOLS.items()}


def _task(name: str, work: Callable[..., Any]) -> Task:
    """A function as a task: its result becomes a file, and unfit input an answer for the caller."""
    from recraft_nb.engine.edits.brought import Unfit
    from recraft_nb.engine.edits.results import finished

    def task(facts: dict[str, Any], blob: bytes) -> tuple[dict[str, Any], bytes]:
        try:
            return finished(work(facts, blob), facts, name)
        except Unfit as error:
            return {REFUSED: str(error)}, b""

    return task
