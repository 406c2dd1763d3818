"""Files that are whole or not there: written aside, synced, then renamed."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
from typing import TYPE_CHECKING

from recraft_nb.errors import StoreError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["free_space", "make_folder", "trouble", "write_whole"]

_PRIVATE = 0o700
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG} if hasattr(errno, "EDQUOT") else {errno.ENOSPC, errno.EFBIG}
_FORBIDDEN = {errno.EROFS, errno.EACCES, errno.EPERM}


def write_whole(*files: tuple[Path, bytes], aside: Path, durable: bool = True) -> None:
    """Write files of one folder so that no name ever stands for half of one.

    Args:
        *files: Final names, all in one folder, and contents; what stood there before is replaced.
        aside: A folder on the same file system for the unfinished files.
        durable: Sync the contents, and afterwards the folder that names them.

    Raises:
        StoreError: They could not be written; nothing is left under a final name that is not whole.
    """
    folder = files[0][0].parent
    unfinished = [aside / f"{secrets.token_hex(8)}.tmp" for _ in files]
    try:
        for (_, data), half in zip(files, unfinished, strict=True):
            _write(half, data, durable=durable)
        make_folder(folder)
        for (path, _), half in zip(files, unfinished, strict=True):
            os.replace(half, path)  # noqa: PTH105 - the calls that matter stand side by side
        if durable:
            _sync_folder(folder)
    except OSError as error:
        for half in unfinished:
            with contextlib.suppress(OSError):
                half.unlink(missing_ok=True)
        raise trouble(error, files[0][0]) from error


def make_folder(folder: Path) -> None:
    """Make a folder, and its parents, for this user alone; its name is on the disk afterwards."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    with contextlib.suppress(FileExistsError):
        folder.mkdir(mode=_PRIVATE)
        _sync_folder(folder.parent)


def free_space(folder: Path) -> int:
    """Bytes that may still be written there."""
    return shutil.disk_usage(folder).free


def trouble(error: OSError, path: Path) -> StoreError:
    """The error in clear words: which place, what is wrong, what to do."""
    if error.errno in _FULL:
        return StoreError(
            f"The disk is full: {path.name} could not be kept in {path.parent}.",
            advice="Free some space, then try again.",
        )
    if error.errno in _FORBIDDEN:
        return StoreError(
            f"{path.parent} cannot be written to ({error.strerror}).",
            advice="Check the folder's permissions, or choose another store: Recraft(store=…).",
        )
    return StoreError(f"{path} cannot be used: {error.strerror or error}.")


def _write(path: Path, data: bytes, *, durable: bool) -> None:
    target = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(target, rest) :]
        if durable:
            os.fsync(target)
    finally:
        os.close(target)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return  # Windows keeps names in order by itself and opens no folders
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
