"""The built JavaScript and CSS of the widgets, read once."""

from __future__ import annotations

import functools
import os
from importlib import resources
from typing import Any

__all__ = ["asset", "live"]


def live() -> bool:
    """Whether the files are watched and reloaded in the browser as they change (``ANYWIDGET_HMR=1``)."""
    return os.environ.get("ANYWIDGET_HMR") == "1"


def asset(name: str) -> Any:
    """The text of ``recraft_nb/static/<name>``; a watched file while `live`.

    A string, because anywidget keeps every widget alive whose module is a path (measured; manzt/anywidget
    issue 929).
    """
    return _watched(name) if live() else _text(name)


@functools.cache
def _text(name: str) -> str:
    return resources.files("recraft_nb").joinpath("static", name).read_text(encoding="utf-8")


@functools.cache
def _watched(name: str) -> Any:
    from anywidget._util import try_file_contents

    return try_file_contents(str(resources.files("recraft_nb").joinpath("static", name))) or _text(name)
