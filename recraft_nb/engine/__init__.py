"""The local engine: a small image service of its own, which answers as the official one does.

It is an ASGI application. In process it is reached through httpx's ASGI transport, from outside
through ``recraft-nb serve``. Its pictures are drawn by a procedural illustrator on the CPU: they
are the local engine's, never Recraft's, and every answer and every file says so.

    >>> from recraft_nb.engine import create_app
    >>> app = create_app(None)              # open, state in a temporary folder
    >>> app = create_app(folder, keys={"a-class-key": 10_000})
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from recraft_nb.engine.app import create_app as create_app
    from recraft_nb.engine.serving import Server as serve  # noqa: N813 - a verb for the person

__all__ = ["create_app", "serve"]


def __getattr__(name: str) -> Any:
    """Load the application on first use: starlette takes 60 ms to import."""
    if name == "create_app":
        from recraft_nb.engine.app import create_app

        return create_app
    if name == "serve":
        from recraft_nb.engine.serving import Server

        return Server
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
