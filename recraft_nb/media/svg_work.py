"""How much a vector draws once all its references are followed.

Ten ``<use>`` of ten ``<use>`` of ten … is a small file and an endless drawing; the same can be done with
patterns, markers, masks and clips. The count is an upper bound, made without expanding anything.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

__all__ = ["Endless", "Paint", "Work"]

# References that lead to references: resvg follows them on its stack.
_LONGEST_CHAIN = 64
# A gradient's stops are set up for each shape, which is less than drawing one.
_STOPS_A_STEP = 10


class Endless(ValueError):
    """An element is drawn inside itself, or references lead on and on."""


class Paint(Enum):
    """How often an element that is pointed to is drawn."""

    ONCE = "clip, mask, filter"
    EACH_SHAPE = "fill and stroke: children take them over"
    EACH_POINT = "markers"


class _Size(NamedTuple):
    elements: int
    points: int


@dataclass(slots=True)
class Work:
    """The elements of a file in document order, and who points to whom."""

    _ends: list[int] = field(default_factory=list)
    _points: list[int] = field(default_factory=lambda: [0])
    _ids: dict[str, int] = field(default_factory=dict)
    _gradients: set[str] = field(default_factory=set)
    # Both in document order, so that a subtree's references lie side by side.
    _uses: list[tuple[int, str]] = field(default_factory=list)
    _paints: list[tuple[int, str, Paint]] = field(default_factory=list)
    _sizes: dict[int, _Size] = field(default_factory=dict)
    _steps: dict[int, int] = field(default_factory=dict)
    _open: set[int] = field(default_factory=set)

    def begin(self, points: int = 0) -> int:
        """A new element; `points` bounds its vertices. Returns its place."""
        self._ends.append(0)
        self._points.append(self._points[-1] + points)
        return len(self._ends) - 1

    def end(self, place: int) -> None:
        """Its end tag."""
        self._ends[place] = len(self._ends)

    def name(self, place: int, identifier: str, *, gradient: bool) -> bool:
        """Give an element its id; False when the id is taken. Gradients cost little."""
        if identifier in self._ids:
            return False
        self._ids[identifier] = place
        if gradient:
            self._gradients.add(identifier)
        return True

    def use(self, place: int, identifier: str) -> None:
        """The element draws another one as a part of itself."""
        self._uses.append((place, identifier))

    def refer(self, place: int, identifier: str, paint: Paint) -> None:
        """The element is painted, marked, masked, clipped or filtered by another one."""
        self._paints.append((place, identifier, paint))

    def total(self) -> int:
        """Elements drawn in all.

        Raises:
            Endless: An element is drawn inside itself, or references lead on for more than 64 steps.
        """
        self._uses = [one for one in self._uses if one[1] in self._ids]
        self._paints = [one for one in self._paints if one[1] in self._ids]
        return self._drawn(0) if self._uses or self._paints else len(self._ends)

    def _drawn(self, place: int) -> int:
        """Drawing steps of a subtree with everything that it refers to."""
        known = self._steps.get(place)
        if known is not None:
            return known
        self._enter(place)
        end = self._ends[place]
        steps = end - place
        for at in range(bisect_left(self._uses, (place,)), bisect_left(self._uses, (end,))):
            steps += self._drawn(self._ids[self._uses[at][1]])
        for at in range(bisect_left(self._paints, (place,)), bisect_left(self._paints, (end,))):
            owner, identifier, paint = self._paints[at]
            times = 1
            if paint is not Paint.ONCE:
                size = self._size(owner)
                times = size.points if paint is Paint.EACH_POINT else size.elements
            cost = self._drawn(self._ids[identifier])
            steps += times * (cost // _STOPS_A_STEP if identifier in self._gradients else cost)
        self._open.discard(place)
        self._steps[place] = steps
        return steps

    def _size(self, place: int) -> _Size:
        """Elements and vertices of a subtree, its uses followed."""
        end = self._ends[place]
        known = self._sizes.get(place)
        if known is not None:
            return known
        elements, points = end - place, self._points[end] - self._points[place]
        first, last = bisect_left(self._uses, (place,)), bisect_left(self._uses, (end,))
        if first < last:
            self._enter(-1 - place)
            for at in range(first, last):
                inner = self._size(self._ids[self._uses[at][1]])
                elements, points = elements + inner.elements, points + inner.points
            self._open.discard(-1 - place)
        self._sizes[place] = size = _Size(elements, points)
        return size

    def _enter(self, place: int) -> None:
        if place in self._open or len(self._open) >= _LONGEST_CHAIN:
            raise Endless
        self._open.add(place)
