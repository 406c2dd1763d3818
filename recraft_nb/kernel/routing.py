"""Where the kernel handles what a view says: where it arrives."""

from __future__ import annotations

from typing import Any

__all__ = ["handle_where_it_arrives"]

_ROUTE = "_reply_subshell_id"


def handle_where_it_arrives(comm: Any) -> None:
    """Undo the route that an outgoing message leaves behind.

    ipykernel 7.4 notes with each message of a comm which shell sent it, and brings everything that the
    view says afterwards to that shell (``ipykernel/comm/comm.py``). A message from a thread of our own
    counts as the main shell's. While a cell runs, the main shell hears nothing, so a click would wait
    for the end of the cell. We never wait for a reply on the shell that asked; without a noted route
    the kernel handles a message on the shell that it came to.

    Args:
        comm: The comm of a widget; one of another kernel has no such note and stays as it is.
    """
    getattr(comm, "__dict__", {}).pop(_ROUTE, None)
