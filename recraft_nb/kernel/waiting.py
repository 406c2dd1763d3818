"""Waiting in a cell until a person acts: blocking, or awaiting."""

from __future__ import annotations

import asyncio
import signal
import threading
import time
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from recraft_nb.errors import WaitUnavailable
from recraft_nb.kernel.place import NEXT_CELL, check_blocking, check_marimo, check_somebody, kernel_here
from recraft_nb.kernel.pump import Pump, awaiting_suffices

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

__all__ = ["Sign", "block", "until"]

_SLICE = 0.05
"""Seconds of one wait: how late an act on another thread may be noticed."""

_TICK = 0.25
"""Seconds of one await: how late an interrupt may be noticed there."""


class Sign(NamedTuple):
    """What tells that a view is there.

    Attributes:
        given: Done when a view has given a sign.
        limit: Seconds that a view may take for it.
    """

    given: Future[None]
    limit: float


def block(act: Future[Any], ask: Callable[[], Sign], timeout: float | None = None) -> Any:
    """Block until the person acts; widgets are heard meanwhile.

    Args:
        act: Done when the person has acted.
        ask: Asks the views for a sign; called when this is a place where one could come.
        timeout: Seconds, or None for as long as it takes.

    Raises:
        WaitUnavailable: Nobody can answer here.
        TimeoutError: Nobody acted in time.
        KeyboardInterrupt: The kernel was interrupted.
    """
    check_marimo()
    kernel = kernel_here()
    check_blocking(kernel)
    begun = time.monotonic()
    with ExitStack() as open_:
        pause: Callable[[float], object] = threading.Event().wait
        interrupts = None
        if threading.current_thread() is threading.main_thread():
            pump = open_.enter_context(Pump.of(kernel))
            interrupts = open_.enter_context(_Interrupts())
            pause = pump.turn
        sign = ask()
        while not act.done():
            waited = time.monotonic() - begun
            if timeout is not None and waited >= timeout:
                raise TimeoutError(f"Nobody acted within {timeout:g} s.")
            if waited >= sign.limit and not sign.given.done():
                raise _nobody(sign.limit)
            pause(_SLICE)
            if interrupts is not None:
                interrupts.check()
    return act.result()


async def until(act: Future[Any], ask: Callable[[], Sign]) -> Any:
    """Await until the person acts; widgets are heard meanwhile, and the next cells wait.

    Outside a notebook's kernel it simply waits: whoever awaits a widget there acts from code.

    Raises:
        WaitUnavailable: Nobody can answer here.
    """
    check_marimo()
    kernel = kernel_here()
    done = asyncio.wrap_future(act)
    if kernel is None:
        return await done
    check_somebody(kernel)
    with ExitStack() as open_:
        if threading.current_thread() is threading.main_thread() and not awaiting_suffices():
            open_.enter_context(Pump.of(kernel))
        sign = ask()
        given = asyncio.wrap_future(sign.given)
        try:
            await asyncio.wait({done, given}, timeout=sign.limit, return_when=asyncio.FIRST_COMPLETED)
            if not done.done() and not given.done():
                raise _nobody(sign.limit)
            while not done.done():
                # ipykernel hands an interrupt to the loop without waking it (measured on 7.4: a cell in
                # asyncio.sleep(20) ends after 20 s); so it is woken now and then.
                await asyncio.wait({done}, timeout=_TICK)
            return done.result()
        finally:
            given.cancel()
            done.cancel()


class _Interrupts:
    """Notes "interrupt kernel" and raises it where nothing is half done.

    Raised wherever Python happens to be, it would tear a message of the next cell out of the kernel's
    hands, and that cell would stay at ``[*]``.
    """

    def __init__(self) -> None:
        self._came = False

    def __enter__(self) -> Self:
        self._before = signal.signal(signal.SIGINT, self._note)
        return self

    def __exit__(self, *_: object) -> None:
        signal.signal(signal.SIGINT, self._before or signal.default_int_handler)

    def _note(self, *_: object) -> None:
        if self._came:  # the second one: a callback of the user hangs
            raise KeyboardInterrupt
        self._came = True

    def check(self) -> None:
        if self._came:
            raise KeyboardInterrupt


def _nobody(limit: float) -> WaitUnavailable:
    return WaitUnavailable(
        f"No view of the widget gave a sign within {limit:g} s, so waiting for it could be for ever.",
        advice=f"Show the widget, and run the cell again. Or: {NEXT_CELL[0].lower()}{NEXT_CELL[1:]}",
    )
