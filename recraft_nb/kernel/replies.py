"""Replies of ipykernel 7.0 to 7.3 go through the stream that reads their socket, as from 7.4 on.

A socket of ZeroMQ says once that there is something to read, and says it to whoever uses the socket next.
Up to 7.3 the thread of the shell channel sends a reply straight on the socket: if a request comes in that
moment, the sending uses up the signal, the stream is never told, and the request lies there unread until
the next one comes. To a person that is a cell or a click that hangs for no reason. A stream that sends looks
for what came meanwhile. ipykernel mended it in this way in 7.4 (``subshell_manager.py``); this gives the
kernels before it the same.
"""

from __future__ import annotations

from recraft_nb.kernel.place import kernel_here

__all__ = ["send_through_stream"]

_SOCKET = "_shell_socket"  # what the manager of subshells sends on; from 7.4 on there is only a stream


def send_through_stream() -> bool:
    """Mend the kernel that this process is, if it needs it; may be called again, on any thread.

    Returns:
        Whether replies go through the stream because of this function.
    """
    kernel = kernel_here()
    thread, stream = getattr(kernel, "shell_channel_thread", None), getattr(kernel, "shell_stream", None)
    # The manager is there when the kernel has started; asking the thread for it may make one.
    manager = getattr(thread, "_manager", None)
    if stream is None or not hasattr(manager, _SOCKET):
        return False
    # Both are used on the thread of the shell channel alone, and both have `send_multipart`.
    setattr(manager, _SOCKET, stream)
    return True
