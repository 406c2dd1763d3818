"""Palettes saved by name, in one small file of the store's state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from recraft_nb.errors import InvalidRequest, Problem, StoreError
from recraft_nb.operations import Color
from recraft_nb.widgets.state_file import change_json, read_json

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

__all__ = ["Palettes"]

_LONGEST = 60


class Palettes:
    """Colours by name. Another kernel's palettes are seen; the last word on a name counts.

    Args:
        folder: Where the file lies.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "palettes.json"

    def all(self) -> dict[str, list[str]]:
        """Every palette: its name and its colours as hex."""
        return _palettes(read_json(self._path, dict))

    def save(self, name: str, colors: list[str]) -> dict[str, list[str]]:
        """Keep a palette; an old one of the same name gives way.

        Raises:
            InvalidRequest: No name, or no colours.
            StoreError: It cannot be written.
        """
        name = " ".join(name.split())
        if not 0 < len(name) <= _LONGEST:
            raise _refused(Problem("name", name, f"has 1 to {_LONGEST} characters"))
        if not colors:
            raise _refused(Problem("colors", colors, "needs at least one colour"))
        read = [Color.parse(one).hex for one in colors]
        return self._change(lambda kept: {**_palettes(kept), name: read})

    def forget(self, name: str) -> dict[str, list[str]]:
        """Take a palette away."""
        return self._change(
            lambda kept: {one: colors for one, colors in _palettes(kept).items() if one != name}
        )

    def _change(self, change: Callable[[dict[str, Any]], dict[str, Any]]) -> dict[str, list[str]]:
        try:
            return change_json(self._path, dict, change)
        except OSError as error:
            raise StoreError(
                f"The palette could not be saved ({error.strerror}).", advice="Free some space and try again."
            ) from error


def _palettes(kept: dict[str, Any]) -> dict[str, list[str]]:
    return {name: [str(one) for one in colors] for name, colors in kept.items() if isinstance(colors, list)}


def _refused(problem: Problem) -> InvalidRequest:
    return InvalidRequest([problem], what="This palette")
