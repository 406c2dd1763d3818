"""Waiting on any event loop for what another thread does."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import concurrent.futures

__all__ = ["on_this_loop"]

Result = TypeVar("Result")


def on_this_loop(work: concurrent.futures.Future[Result]) -> asyncio.Future[Result]:
    """A future of the running loop that ends as ``work`` does.

    Unlike that of `asyncio.wrap_future` it does not cancel the work when the task that waits is cancelled,
    and it says nothing to a loop that is closed by then.
    """
    loop = asyncio.get_running_loop()
    mine: asyncio.Future[Result] = loop.create_future()

    def settle() -> None:
        if mine.done():
            return
        error = work.exception()
        if error is None:
            mine.set_result(work.result())
        else:
            mine.set_exception(error)

    def tell(_: object) -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(settle)

    work.add_done_callback(tell)
    return mine
