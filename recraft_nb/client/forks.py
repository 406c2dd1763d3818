"""After a fork: the new process has none of the threads of the old one, so its clients begin anew."""

from __future__ import annotations

import os
import weakref
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["renew_after_fork"]

_RENEWED: Final[set[weakref.WeakMethod[Any]]] = set()

_INHERITED: Final[list[object]] = []
"""A loop that came through a fork shares its selector with the parent's: let go, it could take the parent's
connections out of it. So it is held and never touched."""


def renew_after_fork(begin: Callable[[], Iterable[object]]) -> None:
    """Let a method be called in every process that is forked while its object lives.

    Args:
        begin: Makes what belongs to one process anew; returns what there was of the other one.
    """
    _RENEWED.add(weakref.WeakMethod(begin, _RENEWED.discard))


def _after_fork() -> None:
    for one in tuple(_RENEWED):
        begin = one()
        if begin is not None:
            _INHERITED.extend(begin())


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
