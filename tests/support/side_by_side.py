"""Which tests run on which worker: a file stays together, and so does what shares a costly thing."""

from __future__ import annotations

from xdist.scheduler import LoadScopeScheduling

TOGETHER = ("tests/lab/", "tests/package/")  # one JupyterLab; one built wheel
APART = ("tests/notebooks/", "tests/bridge/")  # each test stands alone, and some take long
FIRST = ("tests/lab/", "tests/notebooks/")  # nothing long may be left for the end


class BySharing(LoadScopeScheduling):
    """Rooms that share something in one piece; single tests that take long; else a file is a piece."""

    def _split_scope(self, nodeid: str) -> str:
        for room in TOGETHER:
            if nodeid.startswith(room):
                return room
        return nodeid if nodeid.startswith(APART) else nodeid.split("::", maxsplit=1)[0]


def weight(nodeid: str) -> int:
    """A key to sort tests by: what takes longest comes first."""
    return next((place for place, room in enumerate(FIRST) if nodeid.startswith(room)), len(FIRST))
