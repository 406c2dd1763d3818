"""Requests written as Python, laid out the way black would."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from recraft_nb.operations.colors import Color
from recraft_nb.operations.controls import Controls, TextBox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

_LINE = 88
_INDENT = "    "
_NAME = len("background_color=,")  # what may stand around an inner value on its line
_SHORT = 60


def call_code(function: str, places: Iterable[Any], names: Mapping[str, Any]) -> str:
    """A call, on one line if it fits in 88 columns, else one argument a line."""
    return _call(function, list(places), names, 0)


def short(value: Any) -> Any:
    """A value as it may stand in a repr: pictures inside a request are megabytes."""
    if isinstance(value, str) and value.startswith("data:"):
        return f"{value[:32]}…" if len(value) > _SHORT else value
    if isinstance(value, tuple):
        return tuple(short(item) for item in value)
    return value


def _call(function: str, places: list[Any], names: Mapping[str, Any], depth: int) -> str:
    def arguments(level: int) -> list[str]:
        return [_code(value, level) for value in places] + [
            f"{name}={_code(value, level)}" for name, value in names.items()
        ]

    return _laid_out(f"{function}(", arguments, ")", depth)


def _laid_out(opening: str, parts: Callable[[int], list[str]], closing: str, depth: int) -> str:
    line = opening + ", ".join(parts(depth)) + closing
    room = _LINE if depth == 0 else _LINE - depth * len(_INDENT) - _NAME
    if len(line) <= room and "\n" not in line:
        return line
    inner = parts(depth + 1)
    if not inner:
        return opening + closing
    pad = _INDENT * (depth + 1)
    return f"{opening}\n" + "".join(f"{pad}{part},\n" for part in inner) + f"{_INDENT * depth}{closing}"


def _code(value: Any, depth: int) -> str:
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, Color):
        if value.weight is None:
            return _text(value.hex)
        return _call("rc.Color", [], {"rgb": Verbatim(repr(value.rgb)), "weight": value.weight}, depth)
    if isinstance(value, Controls):
        given = {
            name: getattr(value, name)
            for name, field in type(value).model_fields.items()
            if getattr(value, name) != field.default
        }
        return _call("rc.Controls", [], given, depth)
    if isinstance(value, TextBox):
        bbox = ", ".join(f"[{x!r}, {y!r}]" for x, y in value.bbox)
        return f'{{"text": {_text(value.text)}, "bbox": [{bbox}]}}'
    if isinstance(value, (tuple, list)):
        return _laid_out("[", lambda level: [_code(item, level) for item in value], "]", depth)
    return repr(value)


class Verbatim:
    """Code that is already written."""

    def __init__(self, code: str) -> None:
        self._code = code

    def __repr__(self) -> str:
        return self._code


def _text(text: str) -> str:
    """A string literal in double quotes, unless single quotes save escapes."""
    literal = repr(text)
    if literal[0] == "'" and '"' not in text:
        return f'"{literal[1:-1]}"'
    return literal
