"""What a prompt was before it was rewritten: undo and redo that outlive the form."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, TypedDict

from recraft_nb.widgets.state_file import change_json, read_json

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["PromptVersions", "Versions"]

_KEPT = 500
"""Rewritings that the store remembers; some hundred kilobytes at most."""

_DEEP = 200
"""Steps back that one form has."""


class Versions(TypedDict):
    """What Undo and Redo of a view would bring; None where there is nothing."""

    undo: str | None
    redo: str | None


class PromptVersions:
    """The versions of one form's prompt.

    A rewriting is also written into the store, so that a form that is made tomorrow with the
    rewritten prompt still knows what it was.

    Args:
        folder: Where the store keeps its state.
        prompt: The prompt that the form begins with.
    """

    def __init__(self, folder: Path, prompt: str) -> None:
        self._path = folder / "rewritten_prompts.json"
        self._past: list[str] = self._before(prompt)
        self._future: list[str] = []
        self._lost: str | None = None

    def shown(self) -> Versions:
        """For a view."""
        return {
            "undo": self._past[-1] if self._past else None,
            "redo": self._future[-1] if self._future else None,
        }

    def took(self, before: str, after: str) -> None:
        """The prompt was rewritten."""
        if before == after:
            return
        self._step(before)
        self._future.clear()
        # An undo that is forgotten with the form is still an undo: a full disk must not stop the writing.
        with contextlib.suppress(OSError):
            change_json(self._path, list, lambda kept: _with(kept, before, after))

    def lost(self, text: str) -> None:
        """A text that a person typed gave way to a newer one of Python's."""
        if self._lost is not None and self._past and self._past[-1] == self._lost:
            self._past.pop()  # the same text, some letters ago
        self._step(text)
        self._lost = text

    def undo(self, text: str) -> str:
        """What the prompt was before ``text``; ``text`` itself when nobody knows."""
        return self._move(self._past, self._future, text)

    def redo(self, text: str) -> str:
        """What undo took away."""
        return self._move(self._future, self._past, text)

    def _move(self, source: list[str], target: list[str], text: str) -> str:
        if not source:
            return text
        target.append(text)
        self._lost = None
        return source.pop()

    def _step(self, text: str) -> None:
        if text and (not self._past or self._past[-1] != text):
            self._past.append(text)
            del self._past[:-_DEEP]

    def _before(self, prompt: str) -> list[str]:
        """The chain of rewritings that led to a prompt, the first text first."""
        known = {after: before for before, after in _pairs(read_json(self._path, list))}
        chain: list[str] = []
        while prompt in known and known[prompt] not in chain:
            prompt = known[prompt]
            chain.insert(0, prompt)
        return chain


def _with(kept: list[Any], before: str, after: str) -> list[Any]:
    """What was kept, and one rewriting more."""
    return [*(pair for pair in _pairs(kept) if pair[1] != after), (before, after)][-_KEPT:]


def _pairs(kept: list[Any]) -> list[tuple[str, str]]:
    return [
        (pair[0], pair[1]) for pair in kept if isinstance(pair, list) and list(map(type, pair)) == [str, str]
    ]
