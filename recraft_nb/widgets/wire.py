"""What may cross the wire between a widget and its view, and how bytes travel inside it.

A message is JSON plus binary buffers. Any value may hold bytes anywhere: `pack` takes them out and
remembers where they were, `unpack` puts them back. js/src/lib/wire.js does the same on its side.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, Literal, NamedTuple, NotRequired, TypedDict

__all__ = ["Action", "Card", "Packed", "Path", "pack", "unpack"]

Path = list[str | int]
"""Where a piece of bytes sits in a value: keys and indices from the outside in."""


class Action(TypedDict):
    """A button on a card: pressing it calls ``kind`` with ``args``."""

    label: str
    kind: str
    args: NotRequired[dict[str, Any]]


class Card(TypedDict):
    """One card in a widget: what happened, what it cost, what to do, and details to copy."""

    id: str
    tone: Literal["bad", "warn", "info"]
    title: str
    text: str
    cost: str
    advice: str
    details: str
    actions: NotRequired[list[Action]]


class Packed(NamedTuple):
    """A value without its bytes: JSON, the places the bytes came from, and the bytes themselves."""

    value: Any
    paths: list[Path]
    buffers: list[bytes | memoryview]


def pack(value: Any) -> Packed:
    """Take the bytes out of a value.

    Tuples become lists, enumerations their values, and numbers that JSON does not know (NaN and the
    infinities) become null.

    Raises:
        TypeError: The value holds something that is neither JSON nor bytes.
    """
    paths: list[Path] = []
    buffers: list[bytes | memoryview] = []
    return Packed(_plain(value, [], paths, buffers), paths, buffers)


def _plain(value: Any, path: Path, paths: list[Path], buffers: list[bytes | memoryview]) -> Any:
    if value is None or value is True or value is False:
        return value
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return float(value) if math.isfinite(value) else None
    if isinstance(value, bytes | bytearray | memoryview):
        paths.append(path)
        # A bytearray may still change; what was said stays said.
        buffers.append(bytes(value) if isinstance(value, bytearray) else value)
        return None
    if isinstance(value, Mapping):
        return {str(key): _plain(item, [*path, str(key)], paths, buffers) for key, item in value.items()}
    if isinstance(value, Sequence):
        return [_plain(item, [*path, place], paths, buffers) for place, item in enumerate(value)]
    where = ".".join(str(step) for step in path) or "the value itself"
    raise TypeError(f"A view takes JSON and bytes; {where} is a {type(value).__name__}.")


def unpack(value: Any, paths: Sequence[Path], buffers: Sequence[Any]) -> Any:
    """Put the bytes back into a value that came from a view; each arrives as `bytes`.

    Raises:
        ValueError: The places and the buffers do not fit the value.
    """
    if len(paths) != len(buffers):
        raise ValueError(f"{len(paths)} places for {len(buffers)} buffers")
    box: dict[str, Any] = {"value": value}
    for path, buffer in zip(paths, buffers, strict=True):
        holder: Any = box
        *way, last = ["value", *path]
        try:
            for step in way:
                holder = holder[step]
            holder[last] = bytes(buffer)
        except (LookupError, TypeError) as error:
            raise ValueError(f"no place {path} in the message") from error
    return box["value"]
