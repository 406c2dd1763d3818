"""How many calls are on their way at the same time."""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque

__all__ = ["Place", "Room"]


class Room:
    """Room for so many calls, first come, first served. Of one event loop.

    Args:
        places: How many.
    """

    def __init__(self, places: int) -> None:
        self._places = self._left = places
        self._waiting: deque[Place] = deque()

    @property
    def is_empty(self) -> bool:
        """Whether nobody is inside, and nobody waits."""
        return self._left == self._places

    def line_up(self) -> Place:
        """A place, or one in the line for it."""
        place = Place(self)
        self._waiting.append(place)
        self._let_in()
        return place

    def left_by(self, place: Place) -> None:
        """A place is not needed any more, or not waited for; see `Place.leave`."""
        if place.is_inside:
            self._left += 1
        with contextlib.suppress(ValueError):
            self._waiting.remove(place)
        self._let_in()

    def _let_in(self) -> None:
        while self._left and self._waiting:
            if self._waiting.popleft().open():
                self._left -= 1


class Place:
    """One place in a `Room`.

    Attributes:
        is_inside: Whether nothing has to be waited for any more.
    """

    def __init__(self, room: Room) -> None:
        self.is_inside = False
        self._room: Room | None = room
        self._opened: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def open(self) -> bool:
        """Let it in; False when nobody waits any more."""
        if self._opened.done():
            return False
        self._opened.set_result(None)
        self.is_inside = True
        return True

    async def wait(self) -> None:
        """Wait to be let in. Whoever stops waiting leaves."""
        await self._opened

    def leave(self) -> None:
        """Make room for the next one. Safe to call twice."""
        room, self._room = self._room, None
        if room is not None:
            room.left_by(self)
