"""The process that draws foreign vectors; run by `render`, never imported by the package.

It knows nothing of the package: the standard library and resvg only, so that it starts quickly. It reads
jobs from its input and answers on its output; when the parent is gone, its input ends and so does it.

A job is a line of JSON (``length``, ``width``, ``height``, ``background``, ``memory`` in bytes, ``seconds``
of processor time) followed by `length` bytes of SVG. An answer is one status byte (``+`` or ``-``), four
bytes of length (big-endian) and a PNG, or the reason in UTF-8.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from typing import BinaryIO

# An idle child costs some 20 MB; it leaves by itself, and a new one starts in about a tenth of a second.
_IDLE_SECONDS = 60


def main() -> None:
    """Serve jobs until the input ends."""
    source = sys.stdin.buffer
    # Whatever a library prints must not be taken for an answer.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    import resvg_py

    _no_core_files()
    while _wait(source):
        line = source.readline(4096)
        if not line:
            return
        job = json.loads(line)
        svg = source.read(job["length"])
        if len(svg) < job["length"]:
            return
        _bound_memory(job["memory"])
        _clock(job["seconds"])
        try:
            # The explicit size is a safety rule: on a million pixels of width resvg aborts.
            png = resvg_py.svg_to_bytes(
                svg_string=svg.decode(),
                width=job["width"],
                height=job["height"],
                background=job["background"],
                dpi=96.0,  # its default of 0 makes nothing of every inch, point and millimetre
                skip_system_fonts=True,
            )
            status, body = b"+", bytes(png)
        except Exception as error:  # noqa: BLE001 - the parent words it
            status, body = b"-", str(error).encode("utf-8", "replace")[:2000]
        _clock(0)
        answers.write(status + len(body).to_bytes(4, "big"))
        answers.write(body)
        answers.flush()


def _wait(source: BinaryIO) -> bool:
    """True when a job (or the end) can be read, False after a minute of silence."""
    if os.name != "posix":
        return True  # pipes cannot be waited for there; the parent closes its end
    import select

    return bool(select.select([source], [], [], _IDLE_SECONDS)[0])


def _no_core_files() -> None:
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _clock(seconds: float) -> None:
    """End this process after so much processor time; 0 stops the clock."""
    if os.name == "posix":  # elsewhere the parent's time limit remains
        import signal

        # SIGPROF, which nobody handles here, ends the process. RLIMIT_CPU counts whole seconds only.
        signal.setitimer(signal.ITIMER_PROF, seconds)


def _bound_memory(count: int) -> None:
    """Let the process take so many bytes beyond what it has already, where the system can tell it so."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        resource.setrlimit(resource.RLIMIT_AS, (_mapped() + count, hard))


def _mapped() -> int:
    """Bytes of address space that the process holds now (Linux); a generous guess elsewhere."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123 - pathlib is a slow import
            return int(file.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return 512 << 20


if __name__ == "__main__":
    main()
