"""The matrix of a comparison: prompts as rows, models as columns, live while the calls are on their way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from recraft_nb.client.comparing import Comparison
from recraft_nb.errors import InvalidRequest, Problem
from recraft_nb.widgets.assets import asset
from recraft_nb.widgets.base import answers
from recraft_nb.widgets.compare.opener import OpensComparisons
from recraft_nb.widgets.comparison_matrix.facts import (
    ComparisonChannels,
    MatrixCell,
    MatrixFacts,
    cell_shown,
    frame_of,
    same_of,
    totals_of,
)
from recraft_nb.widgets.comparison_matrix.sheet import sheet_of
from recraft_nb.widgets.job_strips import JobStripsNotes

if TYPE_CHECKING:
    from collections.abc import Iterable
    from concurrent.futures import Future

    from recraft_nb.client.compared_cell import Cell
    from recraft_nb.media import Image

__all__ = ["ComparisonMatrix"]


class ComparisonMatrix(OpensComparisons):
    """A comparison as a table of pictures with heads that stay in sight.

    >>> matrix = client.compare(["a fox", "an owl"], models=["recraftv4_1", "recraftv3"]).matrix()
    >>> matrix                                      # in a cell
    >>> matrix.value                                # the selected pictures

    Arrows move, Space selects, Shift+Space the row, Ctrl+Space the column, C compares what is selected
    under one zoom, R the row, Enter opens one large, L hides the labels, ``?`` lists all keys. Whoever
    awaits the matrix gets the selected pictures on Enter; ``await comparison`` waits for the pictures.

    Args:
        comparison: What `Recraft.compare` gives.
        labels: Whether models, prices and seconds are shown; without, a look is honest.

    Raises:
        TypeError: Not a comparison, or an unknown keyword.
    """

    module = "comparison_matrix"
    channels = ComparisonChannels
    notes = JobStripsNotes

    def __init__(self, comparison: Comparison, *, labels: bool = True, **keywords: Any) -> None:
        if not isinstance(comparison, Comparison):
            raise TypeError(
                f"A ComparisonMatrix shows what client.compare(…) gives, not a {type(comparison).__name__}."
            )
        super().__init__(**keywords)
        self.comparison = comparison
        self._labels = bool(labels)
        self._places: dict[str, Image] = {}  # what is selected, by place: two cells may hold the same picture
        self._spoken = 0  # how often Python has selected, so that a view's later message does not undo it
        self._told: set[str] = set()
        self.at_close(comparison.observe(self.guarded(self._moved, "following a comparison")))

    # -- from Python ------------------------------------------------------------------------------

    @property
    def value(self) -> tuple[Image, ...]:
        """The selected pictures, in the order they were selected. May be set."""
        return tuple(self._places.values())

    @value.setter
    def value(self, images: Iterable[Image]) -> None:
        with self.turn:
            self._spoken += 1
            chosen: dict[str, Image] = {}
            here = self._by_place()
            for image in images:
                places = [place for place, one in here.items() if one == image and place not in chosen]
                if not places:
                    problem = Problem("value", image, "is one of the pictures of this comparison, each once")
                    raise InvalidRequest([problem], what="This selection")
                chosen[places[0]] = image
            self._choose(chosen)
            self.push("facts", {"said": self._spoken})

    @property
    def images(self) -> tuple[Image, ...]:
        """The pictures that are here, row by row."""
        return self.comparison.images

    @property
    def labels(self) -> bool:
        """Whether models, prices and seconds are shown, to the eye and to screen readers."""
        return self._labels

    @labels.setter
    def labels(self, labels: bool) -> None:
        with self.turn:
            self._labels = bool(labels)
            self.push("facts", {"labels": self._labels})

    def static_html(self) -> str:
        """The matrix as a table, for a reader without a kernel."""
        return sheet_of(self.comparison, labels=self._labels)

    # -- what the views see -------------------------------------------------------------------------

    def snapshot(self) -> dict[str, Any]:
        """Everything a new view needs; the pictures are asked for."""
        return {
            "frame": frame_of(self.comparison),
            "facts": self._facts(),
            "cells": {_key(cell): self._cell(cell) for cell in self.comparison.cells},
            "selection": dict.fromkeys(self._places, True),
        }

    def _facts(self) -> MatrixFacts:
        waiting = [cell for cell in self.comparison.cells if not cell.done()]
        return {
            "labels": self._labels,
            "said": self._spoken,
            "total": totals_of(self.comparison),
            "same": same_of(self.comparison),
            "left": len(waiting),
            "stoppable": sum(cell.status in {"planned", "queued"} for cell in waiting),
        }

    def _cell(self, cell: Cell) -> MatrixCell:
        if cell.job is not None:
            for image in cell.job.seen.values():
                self._pictures.tile(image)  # from now on it may be asked for
        return cell_shown(cell, sizes=len({one.size for one in self.comparison.cells if one.request}) > 1)

    def _by_place(self) -> dict[str, Image]:
        """The pictures that are here, by their place."""
        return {
            f"{_key(cell)}.{index}": image
            for cell in self.comparison.cells
            if cell.job is not None
            for index, image in sorted(cell.job.seen.items())
        }

    def _moved(self, cell: Cell) -> None:
        self.push("cells", {_key(cell): self._cell(cell)})
        self.push("facts", self._facts())
        if cell.job is None:
            return
        for image in cell.job.seen.values():
            if image.id not in self._told:
                self._told.add(image.id)
                self._pictures.early(image, lambda note: self.tell("picture", **note), edge=self.edge)

    # -- what a view asks ---------------------------------------------------------------------------

    @answers("part")
    def _part(self) -> str:
        """The late part of the view: the large picture, and the way into a comparison."""
        return str(asset(f"{self.module}.late.js"))

    @answers("select")
    def _select(self, places: list[str], said: int) -> None:
        """The person selected these, and no others. Where Python has selected since, its word stays."""
        if self._spoken > said:
            self.push("selection", {**dict.fromkeys(places), **dict.fromkeys(self._places, True)})
        else:
            here = self._by_place()
            self._choose({place: here[place] for place in places if place in here})

    def _choose(self, chosen: dict[str, Image]) -> None:
        before, self._places = self._places, chosen
        self.push("selection", {**dict.fromkeys(before), **dict.fromkeys(chosen, True)})
        self.changed()

    @answers("enter")
    def _enter(self, place: str) -> None:
        """Enter on a picture: whoever awaits the matrix gets the selected pictures, or this one."""
        self.acted(self.value or (self._to_compare(place),))

    @answers("label")
    def _label(self, on: bool) -> None:
        """Show the labels, or hide them."""
        self.labels = on

    @answers("code")
    def _code(self) -> Future[str]:
        """Python that compares the same."""
        return self._pictures.in_background(self.comparison.to_code)

    @answers("stop")
    def _stop(self) -> int:
        """Stop what has not been sent; how many calls that were."""
        return self.comparison.cancel()

    @answers("again")
    def _again(self, row: int, column: int) -> None:
        """Ask again for a cell of which nothing came. A lost answer is never asked for again from here."""
        cell = self.comparison.cells[row * len(self.comparison.columns) + column]
        if cell.status in {"failed", "cancelled"}:
            self.comparison.start([cell])

    def _to_compare(self, name: str) -> Image:
        return self._by_place()[name]

    def _labelled(self) -> bool:
        return self._labels


def _key(cell: Cell) -> str:
    return f"{cell.row}.{cell.column}"
