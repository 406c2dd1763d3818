"""Write js/src/lib/generated.d.ts: what Python and JavaScript of the widgets must agree on.

For each widget: its synced traits, what its views may ask (``@answers`` methods: their parameters and
return types), the channels it pushes and the notes it tells;
and the data of an exported page. ``--check`` fails when the file is not current.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import sys
import types
import typing
from concurrent.futures import Future
from enum import Enum
from pathlib import Path
from typing import Any

import traitlets

import recraft_nb.widgets
from recraft_nb.exporting.data import PageData
from recraft_nb.widgets.base import Widget
from recraft_nb.widgets.rpc import Reply, handlers_of
from recraft_nb.widgets.wire import Card

OUT = Path(__file__).parent.parent / "js" / "src" / "lib" / "generated.d.ts"
HEAD = "// Made by tools/generate_widget_types.py from the Python side. Do not edit.\n"
PLAIN = {str: "string", int: "number", float: "number", bool: "boolean", bytes: "Uint8Array", Any: "any"}
TRAITS = {
    traitlets.Unicode: "string",
    traitlets.Bool: "boolean",
    traitlets.Int: "number",
    traitlets.Float: "number",
}


class Types:
    """TypeScript for Python types; typed dictionaries become interfaces of their own."""

    def __init__(self) -> None:
        self.interfaces: dict[str, str] = {}

    def of(self, kind: Any) -> str:
        """The TypeScript of one annotation."""
        if kind in (None, type(None)):
            return "null"
        if kind in PLAIN:
            return PLAIN[kind]
        origin, args = typing.get_origin(kind), typing.get_args(kind)
        if origin in (typing.Union, types.UnionType):
            return " | ".join(self.of(arg) for arg in args)
        if origin is typing.Literal:
            return " | ".join(f'"{arg}"' if isinstance(arg, str) else str(arg).lower() for arg in args)
        if origin in (typing.Required, typing.NotRequired, typing.Annotated, Future):
            return self.of(args[0])
        if origin is tuple and args[-1:] != (Ellipsis,):
            return f"[{', '.join(self.of(arg) for arg in args)}]"
        if origin and issubclass(origin, dict | typing.Mapping):
            return f"Record<string, {self.of(args[1])}>"
        if origin and issubclass(origin, list | tuple | typing.Sequence):
            inner = self.of(args[0])
            return f"({inner})[]" if " " in inner else f"{inner}[]"
        if typing.is_typeddict(kind):
            return self.interface(kind)
        if isinstance(kind, type) and issubclass(kind, Enum):
            return " | ".join(f'"{member.value}"' for member in kind)
        return "any"

    def interface(self, kind: Any) -> str:
        """The name of a typed dictionary's interface."""
        name = kind.__name__
        if name not in self.interfaces:
            self.interfaces[name] = ""  # one that holds itself must not go on for ever
            lines = [
                f"  {key}{'?' if _optional(kind, key, hint) else ''}: {self.of(hint)};"
                for key, hint in _hints(kind).items()
            ]
            self.interfaces[name] = f"export interface {name} {{\n" + "\n".join(lines) + "\n}\n"
        return name


def _hints(thing: Any) -> dict[str, Any]:
    # What is imported for type checkers only still has to be found here.
    known = {**vars(typing), "Future": Future, "Reply": Reply}
    return typing.get_type_hints(thing, localns=known, include_extras=True)


def _optional(kind: Any, key: str, hint: Any) -> bool:
    # Annotations that are text hide NotRequired from __optional_keys__ (Python 3.11).
    return typing.get_origin(hint) is typing.NotRequired or key in kind.__optional_keys__


def widgets() -> list[type[Widget]]:
    """Every widget of the package, the base first."""
    for found in pkgutil.walk_packages(recraft_nb.widgets.__path__, "recraft_nb.widgets."):
        importlib.import_module(found.name)
    every = {kind.__name__: kind for kind in _below(Widget)}
    return [Widget, *(every[name] for name in sorted(every))]


def _below(kind: type[Widget]) -> list[type[Widget]]:
    # anywidget makes a class for each instance; only those that a module defines count.
    named = [
        sub
        for sub in kind.__subclasses__()
        if getattr(sys.modules[sub.__module__], sub.__name__, None) is sub
    ]
    return [each for sub in named if sub.__module__.startswith("recraft_nb.") for each in [sub, *_below(sub)]]


def describe(kind: type[Widget], known: Types) -> str:
    """The interfaces of one widget."""
    name = kind.__name__
    calls = [_call(kind, message, method, known) for message, method in _own_handlers(kind).items()]
    parts = [
        _block(f"{name}Traits", _traits(kind)),
        _block(f"{name}Calls", calls),
        _block(f"{name}Channels", _members(kind.channels, known)),
        _block(f"{name}Notes", _members(kind.notes, known)),
    ]
    return "\n".join(part for part in parts if part)


def _own_handlers(kind: type[Widget]) -> dict[str, str]:
    """What a widget answers beyond the one it is made from."""
    parent = next((base for base in kind.__mro__[1:] if issubclass(base, Widget)), object)
    return {
        message: method
        for message, method in handlers_of(kind).items()
        if getattr(kind, method) is not getattr(parent, method, None)
    }


def _members(kind: type | None, known: Types) -> list[str]:
    return [f"{key}: {known.of(hint)};" for key, hint in _hints(kind).items()] if kind else []


def _traits(kind: type[Widget]) -> list[str]:
    if kind is Widget:
        return []
    inherited = set(Widget.class_traits(sync=True))
    return [
        f"{name}: {next((ts for base, ts in TRAITS.items() if isinstance(trait, base)), 'any')};"
        for name, trait in sorted(kind.class_traits(sync=True).items())
        if name not in inherited
    ]


def _call(kind: type[Widget], message: str, method: str, known: Types) -> str:
    handler = getattr(kind, method)
    hints = _hints(handler)
    args = [
        f"{name}{'?' if parameter.default is not parameter.empty else ''}: {known.of(hints.get(name, Any))}"
        for name, parameter in inspect.signature(handler).parameters.items()
        if name not in ("self", "reply")
    ]
    value = known.of(hints.get("return", Any))
    return f"{message}: {{ args: {{ {'; '.join(args)} }}; value: {value} }};"


def _block(name: str, lines: list[str]) -> str:
    return f"export interface {name} {{\n" + "".join(f"  {line}\n" for line in lines) + "}\n" if lines else ""


def generate() -> str:
    """The whole file."""
    known = Types()
    known.interface(Card)
    known.interface(PageData)
    described = [describe(kind, known) for kind in widgets()]
    return "\n".join([HEAD, *known.interfaces.values(), *(text for text in described if text)])


def main() -> int:
    """Write the file, or say that it is stale."""
    text = generate()
    if "--check" not in sys.argv:
        OUT.write_text(text, encoding="utf-8")
        return 0
    if OUT.exists() and OUT.read_text(encoding="utf-8") == text:
        return 0
    print("js/src/lib/generated.d.ts is not current; run: python tools/generate_widget_types.py")
    return 1


if __name__ == "__main__":
    sys.exit(main())
