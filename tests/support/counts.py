"""How often a fault is tried: a few times in the suite, as often as promised with ``--faults-full``."""

from __future__ import annotations

import os

__all__ = ["times"]


def times(few: int, promised: int) -> int:
    """`few`, or the promised count when the full counts are asked for."""
    return promised if os.environ.get("RECRAFT_NB_FAULTS") == "full" else few
