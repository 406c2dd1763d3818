"""Waiting for what other threads do, without a guess at how long it takes."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["ended", "wait_for"]

_LIMIT = 20.0
"""Seconds: only a test that fails spends them."""


def wait_for(condition: Callable[[], object]) -> None:
    """Wait until a condition holds."""
    end = time.monotonic() + _LIMIT
    while not condition():
        assert time.monotonic() < end, "not in time"
        threading.Event().wait(0.005)


def ended(job: Any) -> Any:
    """A job at its end, and everybody who follows it knows."""
    job.exception(_LIMIT)
    # The last observers hear of the end a moment after those who wait.
    wait_for(lambda: job.finished_at is not None)
    return job
