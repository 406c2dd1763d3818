"""One worker process as its parent sees it: start it, hand it work, end it."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from recraft_nb.engine.frames import BrokenFrame, read_frame, write_frame
from recraft_nb.errors import RecraftError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["NeverBegun", "WorkFailed", "WorkerProcess"]

_START = 30.0  # seconds for the interpreter and the imports, on a slow disk
_LAST_WORDS = 600  # characters of its error log that are worth showing
_SECRETS = ("KEY", "TOKEN", "SECRET", "PASSWORD")

# The parent's search path is appended, so that a worker finds what the notebook found; -P keeps the
# notebook's own folder out of it (a json.py beside the notebook would be imported otherwise).
_BOOT = (
    "import sys; paths = sys.argv[2:]; del sys.argv[2:]; "
    "sys.path.extend(path for path in paths if path not in sys.path); "
    "from recraft_nb.engine.worker import main; main()"
)


class WorkFailed(RecraftError):
    """A piece of work failed in a worker process; the engine itself goes on."""

    cost = "Nothing was charged."


class NeverBegun(WorkFailed):
    """The process had ended before it took the work; another one may have it."""


class WorkerProcess:
    """A running worker.

    Args:
        command: What to start; None starts the engine's own worker.
        memory: Address space in bytes, handed to the command as its last argument where None.

    Raises:
        WorkFailed: It could not be started, or ended while it was starting.
    """

    def __init__(self, command: Sequence[str] | None, *, memory: int) -> None:
        self._lock = threading.Lock()
        self._work: object = None
        self._timer: threading.Timer | None = None
        self._reason = ""
        self._log: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the process
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and our own words
                list(command) if command is not None else _own_command(memory),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._log,
                env=_environment(),
                **_apart(),
            )
        except OSError as error:
            self._log.close()
            raise WorkFailed(f"A worker process could not be started: {error}.") from error
        self.pid = self._process.pid
        self._exchange(self, None, b"", _START)

    @property
    def alive(self) -> bool:
        """Whether it still runs."""
        return self._process.poll() is None

    def do(
        self, work: object, task: str, facts: dict[str, Any], blob: bytes, seconds: float
    ) -> tuple[dict[str, Any], bytes]:
        """Hand over a task and wait for its result.

        Args:
            work: What this is done for; `hurry` names it.
            task: Name of the task.
            facts: What to do.
            blob: Bytes that go along.
            seconds: Time limit; beyond it the process is ended.

        Raises:
            NeverBegun: The process was gone already.
            WorkFailed: The task failed, or its process ended.
        """
        header = {"task": task, "facts": facts, "seconds": seconds}
        answer, data = self._exchange(work, header, blob, seconds)
        if answer.get("ok") is not True:
            raise WorkFailed(f"The local engine could not do this: {answer.get('error', 'no reason given')}.")
        return answer.get("facts", {}), data

    def hurry(self, work: object, seconds: float) -> None:
        """Give work that nobody waits for so many more seconds; then end the process."""
        with self._lock:
            if self._work is work:
                self._set_timer(seconds, "nobody waited for its work any more")

    def end(self, reason: str) -> None:
        """End the process at once; whoever works with it hears the reason."""
        self._reason = self._reason or reason
        with contextlib.suppress(OSError):
            self._process.kill()

    def bury(self) -> str:
        """Make sure that it is gone, let go of its pipes, and say why it ended."""
        with contextlib.suppress(OSError):
            self._process.kill()
        code = self._process.wait()
        reason = self._reason or self._last_words() or f"exit status {code}"
        for pipe in (self._process.stdin, self._process.stdout, self._log):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        return reason

    def _exchange(
        self, work: object, header: dict[str, Any] | None, blob: bytes, seconds: float
    ) -> tuple[dict[str, Any], bytes]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with self._lock:
            self._work = work
            self._set_timer(seconds, f"it took longer than {seconds:g} s")
        begun = header is None
        try:
            if header is not None:
                write_frame(self._process.stdin, header, blob)
                begun = read_frame(self._process.stdout)[0].get("begun") is True
            return read_frame(self._process.stdout)
        except (BrokenFrame, OSError) as error:
            kind = WorkFailed if begun or self._reason else NeverBegun
            raise kind(f"A worker process of the local engine ended: {self.bury()}.") from error
        finally:
            with self._lock:
                self._work = None
                if self._timer is not None:
                    self._timer.cancel()
                    self._timer = None

    def _set_timer(self, seconds: float, reason: str) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = threading.Timer(seconds, self._overdue, (self._work, reason))
        self._timer.daemon = True
        self._timer.start()

    def _overdue(self, work: object, reason: str) -> None:
        with self._lock:
            if self._work is work:  # it may have ended between the alarm and this line
                self.end(reason)

    def _last_words(self) -> str:
        with contextlib.suppress(OSError, ValueError):
            self._log.seek(0, os.SEEK_END)
            self._log.seek(max(0, self._log.tell() - 4 * _LAST_WORDS))
            lines = self._log.read().decode(errors="replace").strip().splitlines()
            return lines[-1][:_LAST_WORDS] if lines else ""
        return ""


def _own_command(memory: int) -> list[str]:
    package = str(Path(__file__).resolve().parents[2])
    paths = [package, *(path for path in sys.path if path and path != package)]
    return [sys.executable, "-P", "-c", _BOOT, str(memory), *paths]


def _environment() -> dict[str, str]:
    """The parent's environment without its secrets; libraries start no computing threads."""
    kept = {name: value for name, value in os.environ.items() if not name.upper().endswith(_SECRETS)}
    threads = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    return kept | threads | {"PYTHONHASHSEED": "0", "PYTHONIOENCODING": "utf-8"}


def _apart() -> dict[str, Any]:
    """A group of its own: "interrupt kernel" signals the kernel's whole group, and means the kernel."""
    if sys.platform == "win32":
        flags = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW
        return {"creationflags": flags}
    return {"start_new_session": True}
