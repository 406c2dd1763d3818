"""Small files of the store's state: whole or not at all, and changed by one kernel at a time."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import sqlite3
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["alone", "change_json", "read_json", "write_json"]

Kind = TypeVar("Kind", dict[str, Any], list[Any])

_PATIENCE = 10.0
"""Seconds. A change takes a millisecond or two: whoever waits longer waits for something that hangs."""


def read_json(path: Path, kind: type[Kind]) -> Kind:
    """What a file holds; nothing where there is none, it cannot be read, or it holds something else."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return kind()
    return kept if isinstance(kept, kind) else kind()


def write_json(path: Path, value: Any) -> None:
    """Write a file anew; whoever reads it meanwhile sees the old one or the new one.

    Raises:
        OSError: It cannot be written; the old one is still there.
    """
    handle, temporary = tempfile.mkstemp(dir=path.parent, suffix=".tmp")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(value, file, ensure_ascii=False, indent=1)
        Path(temporary).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise


def change_json(path: Path, kind: type[Kind], change: Callable[[Kind], Kind]) -> Kind:
    """Write what ``change`` makes of what a file holds; nobody else changes it in between.

    Args:
        path: The file.
        kind: What it holds, as for `read_json`.
        change: Gets what is there now, and returns what is to be there.

    Returns:
        What was written.

    Raises:
        OSError: It cannot be written; the old one is still there.
    """
    with alone(path.parent):
        value = change(read_json(path, kind))
        write_json(path, value)
    return value


@contextlib.contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Let no other thread, kernel or program into this for the same folder.

    The lock is that of an empty SQLite file, which knows on every system how one process keeps others out;
    it falls with its process, however that ends.

    Raises:
        OSError: The folder cannot be written to, or another program does not let go.
    """
    path = folder / "state.lock"
    lock: sqlite3.Connection | None = None
    try:
        try:
            lock = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None)
            lock.execute("BEGIN IMMEDIATE")
        except sqlite3.Error as error:
            busy = getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_BUSY
            raise OSError(errno.EAGAIN if busy else errno.EACCES, str(error), str(path)) from error
        yield
    finally:
        if lock is not None:
            lock.close()  # nothing was written; this rolls back
