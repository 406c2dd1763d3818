"""Who works on a journal entry: a process, recognised even when its number is given out again."""

from __future__ import annotations

import contextlib
import hashlib
import importlib
import os
import socket
import subprocess
import sys
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

__all__ = ["SILENCE", "Owner", "this_process", "this_session"]

SILENCE = 3600
"""Seconds without a word after which the process of another machine counts as gone; no call takes an hour."""


@dataclass(frozen=True, slots=True)
class Owner:
    """One process.

    Attributes:
        place: The machine since its last start, and the container: where process ids have a meaning.
        pid: Process id.
        started: When the process began, in whatever form the system says it; empty when unknown.
    """

    place: str
    pid: int
    started: str

    def is_gone(self) -> bool | None:
        """Whether the process has ended; None when it cannot be looked up from here."""
        if self.place != _place():
            return None
        started = _started(self.pid)
        return None if started is None else started != self.started


def this_process() -> Owner:
    """The process that asks."""
    return Owner(place=_place(), pid=os.getpid(), started=_started(os.getpid()) or "")


def this_session() -> str:
    """A short name for everything that was started from the same terminal, or by the same kernel."""
    leader = os.getsid(0) if hasattr(os, "getsid") else os.getpid()
    said = f"{_place()}|{leader}|{_started(leader)}"
    return hashlib.sha256(said.encode()).hexdigest()[:12]


def _place() -> str:
    return _place_of(os.getpid())


@lru_cache(maxsize=1)  # every entry that is looked at asks; a fork may be somewhere else
def _place_of(_pid: int) -> str:
    words = [socket.gethostname()]
    with contextlib.suppress(OSError):
        words.append(Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip())
    with contextlib.suppress(OSError):
        words.append(str(Path("/proc/self/ns/pid").readlink()))
    return "|".join(words)


def _started(pid: int) -> str | None:
    """When a process began; empty when there is none, None when nobody can tell."""
    if sys.platform == "linux":
        return _started_on_linux(pid)
    try:
        psutil: Any = importlib.import_module("psutil")  # ipykernel brings it along
    except ImportError:
        return _started_by_ps(pid)
    try:
        process = psutil.Process(pid)
        return "" if process.status() == psutil.STATUS_ZOMBIE else f"{process.create_time():.2f}"
    except psutil.NoSuchProcess:
        return ""
    except psutil.Error:
        return None


def _started_on_linux(pid: int) -> str | None:
    try:
        text = Path(f"/proc/{pid}/stat").read_text("utf-8", errors="replace")
    except (FileNotFoundError, ProcessLookupError):
        return "" if Path("/proc/self/stat").exists() else None
    except OSError:
        return None
    # The name in brackets may hold anything; state is the first field after it, start time the
    # twentieth. Source: proc_pid_stat(5).
    fields = text.rpartition(")")[2].split()
    return "" if fields[0] in "ZX" else fields[19]


def _started_by_ps(pid: int) -> str | None:
    if os.name != "posix":
        return None
    try:
        said = subprocess.run(  # noqa: S603 - fixed words and a number
            ["/bin/ps", "-o", "lstart=", "-p", str(pid)],
            capture_output=True,
            text=True,
            timeout=5,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return said.stdout.strip()
