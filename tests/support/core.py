"""What runs when no test is named: of the rooms that drive browsers, kernels and JupyterLab, their core.

Two cores do the core in four minutes, and everything in eleven. Who changes one of these rooms names it, and all of
it runs; `make everything` runs all of all of them.
"""

from __future__ import annotations

from pathlib import PurePath

DEAR = ("tests/bridge/", "tests/lab/", "tests/notebooks/")
"""Rooms of which only the tests marked ``core`` run unasked. A new test there costs nothing until it is marked."""


def left_out(nodeid: str, marks: set[str], named: list[str]) -> bool:
    """Whether a test waits until it is asked for.

    Args:
        nodeid: The test, as pytest calls it.
        marks: The names of its marks.
        named: What pytest was told to run: rooms, files or tests.
    """
    room = next((room for room in DEAR if nodeid.startswith(room)), None)
    if room is None or "core" in marks:
        return False
    return not any(PurePath(name.split("::")[0]).as_posix().startswith(room.rstrip("/")) for name in named)
