"""``asyncio.run`` in a cell: for other people's code that starts a loop of its own."""

from __future__ import annotations

import asyncio
import importlib
import sys
from typing import Any

from recraft_nb.errors import RecraftError

__all__ = ["enable_nested_asyncio"]

_BEST, _OLD = "nest_asyncio2", "nest_asyncio"
_OLD_ENDS = (3, 14)


def enable_nested_asyncio() -> None:
    """Let code in a cell call ``asyncio.run`` or ``run_until_complete`` although the notebook's loop runs.

    A notebook always runs a loop, and asyncio refuses a second one in it. Nothing of recraft_nb needs this:
    jobs and widgets can be awaited. It changes asyncio for the whole kernel, until that is restarted, and it
    does not let a blocked cell hear a widget; `Widget.wait` does.

    It uses nest-asyncio2. An installed nest-asyncio is taken in its place below Python 3.14; from there on it
    breaks `asyncio.current_task`, and with it httpx and anyio, and it is no longer maintained.

    Raises:
        RecraftError: The loop is uvloop's, which cannot be nested, or neither package can be used.

    >>> enable_nested_asyncio()
    >>> asyncio.run(asyncio.sleep(0, "done"))
    'done'
    """
    if getattr(asyncio, "_nest_patched", False) and not hasattr(asyncio, "_nest_asyncio2"):
        _check_old("is already at work in this kernel")
    loop = _loop()
    if loop is not None and not isinstance(loop, asyncio.BaseEventLoop):
        make = type(loop).__module__.partition(".")[0]
        raise RecraftError(
            f"The loop of this kernel is {make}'s, and only asyncio's own loops can be nested.",
            advice="Start the kernel without it, or `await` the coroutine in the cell.",
        )
    _package().apply(loop)


def _loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


def _package() -> Any:
    try:
        return importlib.import_module(_BEST)
    except ImportError:
        pass
    try:
        old = importlib.import_module(_OLD)
    except ImportError as error:
        raise RecraftError(
            "Neither nest-asyncio2 nor nest-asyncio is installed.", advice="pip install nest-asyncio2"
        ) from error
    _check_old("is installed, and nest-asyncio2 is not")
    return old


def _check_old(what: str) -> None:
    if sys.version_info >= _OLD_ENDS:
        raise RecraftError(
            f"nest-asyncio {what}; from Python 3.14 on it breaks asyncio.current_task, and with it httpx.",
            advice="pip install nest-asyncio2, restart the kernel, and let nobody call nest_asyncio.apply().",
        )
