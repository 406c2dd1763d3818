"""What runs when no test is named: all that is quick, and the core of the rooms where nothing is.

Two cores do that in four minutes, and everything in eleven. Who changes a room names it, and all of it runs;
`make everything` runs all of all rooms.
"""

from __future__ import annotations

from pathlib import PurePath

__all__ = ["left_out"]

DEAR = ("tests/bridge/", "tests/lab/", "tests/notebooks/")
"""Rooms that drive browsers, kernels and JupyterLab: only tests marked ``core`` run unasked. A new one there
costs nothing until it is marked."""


def left_out(nodeid: str, marks: set[str], named: list[str]) -> bool:
    """Whether a test waits until it is asked for.

    Args:
        nodeid: The test, as pytest calls it.
        marks: The names of its marks.
        named: What pytest was told to run: rooms, files or tests.
    """
    dear = nodeid.startswith(DEAR)
    if "long" not in marks and not (dear and "core" not in marks):
        return False
    room = PurePath(nodeid.split("::", maxsplit=1)[0]).parent
    return not any(PurePath(name.split("::")[0]).is_relative_to(room) for name in named)
