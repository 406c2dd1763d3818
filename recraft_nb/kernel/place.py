"""Where a cell runs, and whether anybody could answer a widget there."""

from __future__ import annotations

import asyncio
import os
import sys
import threading
from typing import Any

from recraft_nb.errors import WaitUnavailable
from recraft_nb.kernel.session import marimo_cell

__all__ = ["NEXT_CELL", "check_blocking", "check_marimo", "check_somebody", "headless", "kernel_here"]

NEXT_CELL = "Put what comes after into the next cell, and run it once you are done here."
"""The advice that works everywhere."""

_HEADLESS = "RECRAFT_NB_HEADLESS"
_NO = frozenset({"", "0", "false", "no", "off"})


def headless() -> bool:
    """Whether the environment says that nobody will ever answer: ``RECRAFT_NB_HEADLESS=1``."""
    return os.environ.get(_HEADLESS, "").strip().lower() not in _NO


def kernel_here() -> Any:
    """The ipykernel that this code runs in; None in a script, in a terminal, in a kernel of another make."""
    ipython, base = sys.modules.get("IPython"), sys.modules.get("ipykernel.kernelbase")
    if ipython is None or base is None:
        return None
    kernel = getattr(ipython.get_ipython(), "kernel", None)
    return kernel if isinstance(kernel, base.Kernel) else None


def check_somebody(kernel: Any) -> None:
    """Refuse at once where whoever runs the cell takes no input.

    nbclient, nbconvert and papermill say so with each cell (``allow_stdin`` of the messaging protocol);
    JupyterLab, Notebook and VS Code allow input.

    Raises:
        WaitUnavailable: Nobody is there.
    """
    content = kernel.get_parent("shell").get("content", {})
    if content.get("allow_stdin", True) is False:
        raise WaitUnavailable(
            "This notebook is run by a program, and nobody is there to answer a widget.",
            advice=f"{_HEADLESS}=1 in the environment takes the widget's present value instead.",
        )


def check_marimo() -> None:
    """Refuse in a cell of marimo, whose kernel hears a widget only when its cells are done (tried with 0.25).

    Raises:
        WaitUnavailable: Such a cell is running.
    """
    if marimo_cell() is not None:
        raise WaitUnavailable(
            "marimo hears a widget only when the cell has ended, so waiting for it could be for ever.",
            advice="Use on_change, or put what comes after into another cell, behind mo.ui.run_button().",
        )


def check_blocking(kernel: Any) -> None:
    """Refuse to block where that would keep the answer from coming.

    Raises:
        WaitUnavailable: In a script, in a callback, on a thread that runs an event loop.
    """
    if kernel is None:
        raise WaitUnavailable(
            "There is no notebook kernel here that can hear a widget while it waits for one.",
            advice=NEXT_CELL,
        )
    check_somebody(kernel)
    if threading.current_thread() is threading.main_thread():
        kind = kernel.get_parent("shell").get("header", {}).get("msg_type", "")
        if kind.startswith("comm_"):
            raise WaitUnavailable(
                "A callback cannot block: the answer would wait behind it.",
                advice="Make the callback `async def`, and use `await widget` in it.",
            )
    elif asyncio._get_running_loop() is not None:  # noqa: SLF001 - get_running_loop raises where there is none
        raise WaitUnavailable(
            "This thread carries messages; blocked, it would keep the answer from coming.",
            advice="Use `await widget` here, in an `async def`.",
        )
