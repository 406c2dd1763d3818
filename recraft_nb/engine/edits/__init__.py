"""Work on pictures: what each route of the service does, with real image processing, in a worker process."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from recraft_nb.engine.frames import REFUSED

if TYPE_CHECKING:
    from recraft_nb.engine.worker import Task

__all__ = ["tasks"]

_HOMES = {
    "tools": "vectorize removeBackground crispUpscale creativeUpscale enhance eraseRegion",
    "scenes": "imageToImage inpaint replaceBackground generateBackground",
    "around": "outpaint",
    "remix": "variateImage",
    "explore": "explore similar",
}
"""Module and the tasks it does, named by the last part of their route."""


def tasks() -> dict[str, Task]:
    """Everything that a worker can do with pictures. Nothing is imported before it is asked for."""
    found = {name: _task(module, name) for module, names in _HOMES.items() for name in names.split()}
    return {
        **found,
        "enhancePrompt": _enhance_prompt,
        "optimizeColors": _optimize_colors,
        "readStyle": _read_style,
    }


def _enhance_prompt(facts: dict[str, Any], blob: bytes) -> tuple[dict[str, Any], bytes]:
    from recraft_nb.engine.edits.words import enhanced

    del blob
    return enhanced(facts), b""


def _optimize_colors(facts: dict[str, Any], blob: bytes) -> tuple[dict[str, Any], bytes]:
    from recraft_nb.engine.edits.colors import optimized

    del blob
    return optimized(facts), b""


def _read_style(facts: dict[str, Any], blob: bytes) -> tuple[dict[str, Any], bytes]:
    from recraft_nb.engine.edits.brought import Unfit
    from recraft_nb.engine.edits.styles import read_style

    try:
        return read_style(facts, blob), b""
    except Unfit as error:
        return {REFUSED: str(error)}, b""


def _task(module: str, name: str) -> Task:
    """A function as a task: its result becomes a file, and unfit input an answer for the caller."""

    def task(facts: dict[str, Any], blob: bytes) -> tuple[dict[str, Any], bytes]:
        from recraft_nb.engine.edits.brought import Unfit
        from recraft_nb.engine.edits.results import finished
        from recraft_nb.engine.paint import writable

        facts = writable(facts)
        work = import_module(f"recraft_nb.engine.edits.{module}").TASKS[name]
        try:
            return finished(work(facts, blob), facts, name)
        except Unfit as error:
            return {REFUSED: str(error)}, b""

    return task
