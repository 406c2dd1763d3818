"""Own styles as people know them: with a name, and with the models that follow them.

The service lists an id, a base style and a date. The model that a style was made for stands in the journal;
its name, and what a person said of a style from elsewhere, in one small file of the store.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from recraft_nb.catalog import style_kind_of, style_kinds_for_base
from recraft_nb.errors import InvalidRequest, Problem, StoreError
from recraft_nb.widgets.state_file import change_json, read_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime
    from pathlib import Path

    from recraft_nb.catalog import Model, StyleKind
    from recraft_nb.providers import Style
    from recraft_nb.store import History

__all__ = ["KnownStyle", "StyleNotes", "known_styles", "named"]

LONGEST_NAME = 80
"""Characters of a name."""

_MOST = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownStyle:
    """One own style.

    Attributes:
        id: The service's id.
        name: What the person calls it, or "".
        base: The base style, as the service tells it.
        kind: What kind it is, or None where nobody knows.
        created: When it was made (UTC), or None.
        trial: Whether it was made for a test and not kept yet.
    """

    id: str
    name: str
    base: str
    kind: StyleKind | None
    created: datetime | None
    trial: bool

    @property
    def label(self) -> str:
        """Its name, or its base style and the beginning of its id."""
        base = "own style" if self.base in {"", "any"} else self.base.replace("_", " ")
        return self.name or f"{base[:1].upper()}{base[1:]} · {self.id[:8]}"

    @property
    def kinds(self) -> tuple[StyleKind, ...]:
        """The kinds that it can be: one where that is known, else what its base style allows."""
        return style_kinds_for_base(self.base) if self.kind is None else (self.kind,)

    def why_not(self, model: Model) -> str:
        """Why a model cannot follow it, as a sentence; "" where it can, or nobody knows."""
        if model.id in self.models:
            return ""
        kinds = " or ".join(kind.name for kind in self.kinds)
        return f"It is a style for {kinds} models; {model.name} cannot follow it."

    @property
    def models(self) -> tuple[str, ...]:
        """The models that may follow it."""
        return tuple(model for kind in self.kinds for model in kind.models)


class StyleNotes:
    """What people said of styles: name, model, whether it was kept. It outlives the kernel.

    Kernels that say something at the same moment are let in one after the other: no name is lost.

    Args:
        folder: Where the file lies.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "own_styles.json"

    @property
    def stamp(self) -> int:
        """Another number after every change, in any kernel."""
        with contextlib.suppress(OSError):
            found = self._path.stat()
            # Two changes may fall into one tick of the clock of the disk; each is a file of its own.
            return hash((found.st_mtime_ns, found.st_ino, found.st_size))
        return 0

    def all(self) -> dict[str, dict[str, Any]]:
        """By the style's id: ``name``, ``model``, ``trial``."""
        return {name: one for name, one in read_json(self._path, dict).items() if isinstance(one, dict)}

    def say(self, id: str, **said: Any) -> None:  # noqa: A002 - the service's word
        """Note something of a style; None takes it back.

        Raises:
            StoreError: It cannot be written.
        """

        def change(kept: dict[str, Any]) -> dict[str, Any]:
            before = kept.pop(id, None)
            one = {**(before if isinstance(before, dict) else {}), **said}
            kept[id] = {name: value for name, value in one.items() if value not in (None, "", False)}
            return dict(list(kept.items())[-_MOST:])

        self._change(change)

    def forget(self, id: str) -> None:  # noqa: A002
        """A style is no more. A file that cannot be written is left as it is."""
        with contextlib.suppress(StoreError):
            self._change(lambda kept: {name: one for name, one in kept.items() if name != id})

    def _change(self, change: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
        try:
            change_json(self._path, dict, change)
        except OSError as error:
            raise StoreError(
                f"What was said of this style could not be kept ({error.strerror}).",
                advice="Free some space and try again. The style itself is at the service.",
            ) from error


def known_styles(styles: Iterable[Style], history: History, notes: StyleNotes) -> list[KnownStyle]:
    """The styles of a service with all that is known here, the newest first. Reads the store.

    Args:
        styles: As the service lists them.
        history: What was made from here.
        notes: What people said.
    """
    made, said = history.style_traces.made(), notes.all()
    found = []
    for style in styles:
        note, trace = said.get(style.id, {}), made.get(style.id)
        model = style.model or _text(note.get("model")) or (trace.model if trace else None)
        found.append(
            KnownStyle(
                id=style.id,
                name=_text(note.get("name"))[:LONGEST_NAME],
                base=style.style,
                kind=style_kind_of(model),
                created=style.created or (trace.created if trace else None),
                trial=bool(note.get("trial")),
            )
        )
    return sorted(found, key=lambda one: one.created.timestamp() if one.created else 0, reverse=True)


def named(name: Any) -> str:
    """A name as it is kept, without line breaks.

    Raises:
        InvalidRequest: It is no text, or too long.
    """
    words = " ".join(name.split()) if isinstance(name, str) else None
    if words is None or len(words) > LONGEST_NAME:
        limit = f"is a text of at most {LONGEST_NAME} characters"
        raise InvalidRequest([Problem("name", name, limit)], what="This style")
    return words


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
