"""Hears what is said of pictures in the histories that keep them."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.media import Image

__all__ = ["Hearing"]


class Hearing:
    """Listens to every history that one of the pictures of a widget is kept in, once each.

    Args:
        heard: Called with what was said: content address → what changed. On whatever thread said it.
    """

    def __init__(self, heard: Callable[[Mapping[str, Mapping[str, Any]]], None]) -> None:
        self._heard = heard
        self._lock = threading.Lock()
        self._stops: dict[int, Callable[[], None]] = {}
        self._closed = False

    def listen_to(self, image: Image) -> None:
        """Listen to the history of this picture too; nothing for a picture that no history keeps."""
        announcer = image.announcer
        if announcer is None:
            return
        with self._lock:
            if not self._closed and id(announcer) not in self._stops:
                self._stops[id(announcer)] = announcer.observe(self._heard)

    def close(self) -> None:
        """Listen no more."""
        with self._lock:
            stops, self._stops, self._closed = self._stops, {}, True
        for stop in stops.values():
            stop()
