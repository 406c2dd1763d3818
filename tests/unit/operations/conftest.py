from __future__ import annotations

import importlib.util
import io
import sys
import types
from collections.abc import Callable
from typing import Any

import PIL.Image
import pytest

from recraft_nb.errors import InvalidRequest, Problem
from recraft_nb.operations import Generate

Refusal = Callable[..., dict[str, Problem]]


class PlainMask:
    """What a mask is to a request: pure black and white as PNG, and a size."""

    def __init__(self, anything: Any) -> None:
        if isinstance(anything, bytes):
            grey = PIL.Image.open(io.BytesIO(anything))
        elif isinstance(anything, PIL.Image.Image):
            grey = anything
        elif hasattr(anything, "__array_interface__"):
            grey = PIL.Image.fromarray(anything)
        else:
            problem = Problem("mask", type(anything).__name__, "must be an array or a picture")
            raise InvalidRequest([problem], what="This mask")
        hard = grey.convert("L").point(lambda value: 255 * (value >= 128))
        buffer = io.BytesIO()
        hard.save(buffer, "PNG")
        self.png, self.size = buffer.getvalue(), hard.size


@pytest.fixture(autouse=True, scope="session")
def _masks() -> None:
    """The real masks where they are there."""
    if importlib.util.find_spec("recraft_nb.media.mask") is None:
        module = types.ModuleType("recraft_nb.media.mask")
        module.Mask = PlainMask  # type: ignore[attr-defined]
        sys.modules["recraft_nb.media.mask"] = module


@pytest.fixture
def refused() -> Refusal:
    """Make a request that must be refused; the first problem of each field, by its name."""

    def refuse(_make: Callable[..., Any] = Generate, /, **fields: Any) -> dict[str, Problem]:
        with pytest.raises(InvalidRequest) as caught:
            _make(**fields)
        found: dict[str, Problem] = {}
        for problem in caught.value.problems:
            found.setdefault(problem.field, problem)
        return found

    return refuse
