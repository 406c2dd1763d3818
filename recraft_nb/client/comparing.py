"""The same prompts at several models: planned, priced, sent at once, and seen as one small matrix."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Self

from recraft_nb.catalog import SERVICES, Price
from recraft_nb.client.compare_plan import columns_of, fitted, prompts_of, seed_of
from recraft_nb.client.compared_cell import COLUMNS, Cell
from recraft_nb.client.observers import Observers
from recraft_nb.errors import BudgetExceeded, InvalidRequest
from recraft_nb.media.cost import amount_of
from recraft_nb.media.table import table_of
from recraft_nb.media.view import mimebundle, view
from recraft_nb.operations import Generate
from recraft_nb.operations.code import Verbatim, call_code

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Mapping

    from recraft_nb.client.compare_plan import Column
    from recraft_nb.client.job import Job
    from recraft_nb.client.recraft import Recraft
    from recraft_nb.media import Image

__all__ = ["Comparison", "compare"]

_USUAL: Final = {"n": 1, "size": "1:1"}
"""What `Recraft.compare` takes where nothing is given."""


class Comparison:
    """The same prompts at several models; as the last line of a cell it is the live matrix.

    `Recraft.compare` makes it, and everything is on its way at once. Each cell is a call of its own, with
    its own entry in the journal: one that fails leaves the others alone, and one whose answer was lost is
    ``unknown`` and never sent again by itself.

    >>> comparison = client.compare(["a fox", "an owl"], models=["recraftv4_1", "recraftv3"])
    >>> comparison.result().to_dataframe()          # or: await comparison

    Attributes:
        prompts: The rows.
        columns: The models, each with the client that asks it.
        cells: Every cell, row by row. See `Cell`.
    """

    def __init__(
        self,
        prompts: tuple[str, ...],
        columns: tuple[Column, ...],
        cells: tuple[Cell, ...],
        *,
        client: Recraft,
        fields: Mapping[str, Any],
    ) -> None:
        self.prompts = prompts
        self.columns = columns
        self.cells = cells
        self._client = client
        self._fields = fields
        self._lock = threading.Lock()
        self._observers: Observers[Cell] = Observers()
        self._followed: dict[int, Job] = {}

    # -- waiting ------------------------------------------------------------------------------

    @property
    def jobs(self) -> tuple[Job[Any], ...]:
        """The calls, row by row; holes have none."""
        return tuple(cell.job for cell in self.cells if cell.job is not None)

    def done(self) -> bool:
        """Whether every cell has ended, well or not."""
        return all(cell.done() for cell in self.cells)

    def result(self, timeout: float | None = None) -> Self:
        """Wait until every cell has ended. Errors stay in their cells.

        Args:
            timeout: Seconds for all of it, or None for as long as it takes. The calls go on when it is over.

        Raises:
            TimeoutError: Not all of them have ended in time.
        """
        end = None if timeout is None else time.monotonic() + timeout
        try:
            while (job := self._unfinished()) is not None:
                job.exception(None if end is None else max(0.0, end - time.monotonic()))
        except KeyboardInterrupt:
            self.cancel()
            raise
        return self

    def __await__(self) -> Generator[Any, None, Self]:
        return self._until_done().__await__()

    async def _until_done(self) -> Self:
        while (job := self._unfinished()) is not None:
            with contextlib.suppress(Exception):  # it is the cell's, and said there
                await job
        return self

    def _unfinished(self) -> Job[Any] | None:
        return next((job for job in self.jobs if not job.done()), None)

    # -- looking ------------------------------------------------------------------------------

    @property
    def images(self) -> tuple[Image, ...]:
        """The pictures that are here, row by row."""
        return tuple(image for cell in self.cells for image in cell.images)

    @property
    def price(self) -> Price:
        """What all of it costs. Credits of several services have no sum; see `prices`."""
        first, *rest = self.prices.values()  # each row has a request, so there is one
        return sum(rest, start=first)

    @property
    def prices(self) -> Mapping[str, Price]:
        """What all of it costs, by the id of the service. Holes cost nothing."""
        found: dict[str, Price] = {}
        for cell in self.cells:
            price = cell.price
            if price is not None:
                found[cell.provider] = found[cell.provider] + price if cell.provider in found else price
        return found

    @property
    def credits(self) -> Mapping[str, int]:
        """What was charged so far, by the id of the service, in what it charges in."""
        found: dict[str, int] = {}
        for cell in self.cells:
            if cell.credits is not None:
                found[cell.provider] = found.get(cell.provider, 0) + cell.credits
        return found

    def to_dataframe(self) -> Any:
        """One row a picture, in the order of the cells; a cell without pictures is a row that says why.

        ``seconds`` is the time of the call, from the send until its pictures were kept, while the other
        calls ran too. ``ignored`` lists the fields that this model or its service does not take, ``notes``
        says what was sent otherwise than it was given.

        Raises:
            RecraftError: Neither pandas nor polars is installed.
        """
        return table_of([row for cell in self.cells for row in cell.table_rows()], COLUMNS)

    def to_code(self, client: str = "client") -> str:
        """Python that compares the same. With ``replay="store"`` it takes all of it from the store.

        Another client stands there under the id of its service, such as ``pixeldojo``.

        Args:
            client: The expression to call the method on.

        >>> print(client.compare("a fox", ["recraftv4_1", "recraftv3"]).to_code())
        client.compare("a fox", models=["recraftv4_1", "recraftv3"])
        """
        models: list[Any] = [
            column.model
            if column.client is self._client
            else Verbatim(f'({column.provider}, "{column.model}")')
            for column in self.columns
        ]
        given = {name: value for name, value in self._fields.items() if value != _USUAL.get(name)}
        for name in set(Generate.pictures) & given.keys():
            written = (cell.as_code(name, client) for cell in self.cells)
            given[name] = next((one for one in written if one is not None), ())
        prompts = self.prompts if len(self.prompts) > 1 else self.prompts[0]
        return call_code(f"{client}.compare", [prompts], {"models": models, **given})

    def matrix(self) -> Any:
        """The live matrix, to keep: its ``value`` are the selected pictures. None without widgets."""
        return view(self)

    # -- acting -------------------------------------------------------------------------------

    def cancel(self) -> int:
        """Stop what has not been sent. What is on its way is collected and kept.

        Returns:
            How many calls were stopped before they cost anything.
        """
        return sum(job.cancel() for job in self.jobs)

    def retry(self, *, failed: bool = True, unknown: bool = False) -> Self:
        """Ask again where something went wrong.

        Args:
            failed: Cells that failed or were stopped.
            unknown: Cells whose answer was lost. They may have been charged, and are charged once more.

        Raises:
            BudgetExceeded: The budget does not cover them all; nothing was sent.
        """
        wanted = {"failed", "cancelled"} if failed else set()
        cells = [cell for cell in self.cells if cell.status in wanted | ({"unknown"} if unknown else set())]
        self.start(cells)
        return self

    def start(self, cells: Iterable[Cell]) -> None:
        """Send these cells, if the budget covers them all; `Recraft.compare` has done so for every one.

        Raises:
            BudgetExceeded: It does not; nothing was sent.
        """
        chosen = [cell for cell in cells if cell.request is not None]
        _check_budgets(chosen)
        for cell in chosen:
            cell.start()
        if self._observers:
            self._follow(chosen)
        for cell in chosen:
            self._observers.changed(cell)

    def observe(self, fn: Callable[[Cell], object]) -> Callable[[], None]:
        """Call ``fn(cell)`` at every change of a cell, mostly on the I/O thread.

        Returns:
            A function that ends the observation.
        """
        stop = self._observers.add(fn)
        self._follow(self.cells)
        return stop

    def _follow(self, cells: Iterable[Cell]) -> None:
        for cell in cells:
            with self._lock:
                new = cell.job is not None and self._followed.get(id(cell)) is not cell.job
                if new and cell.job is not None:
                    self._followed[id(cell)] = cell.job
            if new and cell.job is not None:
                cell.job.observe(partial(self._job_moved, cell))

    def _job_moved(self, cell: Cell, _: Job[Any]) -> None:
        self._observers.changed(cell)

    # -- showing ------------------------------------------------------------------------------

    def __repr__(self) -> str:
        ended = sum(cell.done() for cell in self.cells)
        shape = f"{len(self.prompts)} × {len(self.columns)}"
        costs = [amount_of(provider, units) for provider, units in self.credits.items()]
        cost = " + ".join(costs) if costs else " + ".join(map(str, self.prices.values()))
        return f"<Comparison {shape} · {ended} of {len(self.cells)} ended · {cost}>"

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> Any:
        return mimebundle(self, include=include, exclude=exclude)


def compare(client: Recraft, prompts: Any, models: Any, fields: Mapping[str, Any]) -> Comparison:
    """Plan a comparison and start it; see `Recraft.compare`."""
    words, columns = prompts_of(prompts), columns_of(client, models)
    # Read for each cell, so they must last.
    fields = {name: list(value) if isinstance(value, Iterator) else value for name, value in fields.items()}
    cells = tuple(
        Cell(row, place, prompt, column, fitted(column, _of_row(prompt, fields)))
        for row, prompt in enumerate(words)
        for place, column in enumerate(columns)
    )
    _check_rows(words, columns, cells)
    made = Comparison(words, columns, cells, client=client, fields=fields)
    try:
        made.start(cells)  # in this thread, where its budgets hold
    except BaseException:
        made.cancel()  # interrupted between two cells: nobody will ever hold this comparison
        raise
    return made


def _of_row(prompt: str, fields: Mapping[str, Any]) -> dict[str, Any]:
    seed = fields.get("random_seed")
    return {**fields, "prompt": prompt, "random_seed": seed_of(prompt) if seed is None else seed}


def _check_rows(prompts: tuple[str, ...], columns: tuple[Column, ...], cells: tuple[Cell, ...]) -> None:
    """A row without a request is a mistake, and no comparison."""
    for row in range(len(prompts)):
        there = cells[row * len(columns) : (row + 1) * len(columns)]
        if all(cell.request is None for cell in there):
            found = {str(problem): problem for cell in there for problem in cell.problems}
            what = "This comparison" if len(prompts) == 1 else f"Row {row + 1} of this comparison"
            raise InvalidRequest(found.values(), what=what)


def _check_budgets(cells: list[Cell]) -> None:
    """Refuse what the budgets cannot cover as a whole: half a comparison says nothing."""
    for client in dict.fromkeys(cell.at.client for cell in cells):
        due = [price for cell in cells if cell.at.client is client and (price := cell.due()) is not None]
        if not due or not client.budget.charges:
            continue
        total, left = sum(due[1:], start=due[0]), client.budget.left
        client.budget.check_price(total, client.budget.budgets)
        if left is None or left.units is None or total.units is None or total.units <= left.units:
            continue
        name = SERVICES[client.provider].name
        raise BudgetExceeded(
            f"The {len(due)} calls of this comparison to {name} cost {total}; the budget "
            f"{client.budget.name!r} has {left} left.",
            advice="Take fewer prompts, models or pictures, or set another budget: client.budget = …",
            name=client.budget.name or "",
            budget=client.budget.limit.units if client.budget.limit else 0,
            spent=client.budget.spent.units,
            left=left.units,
            price=total.units,
        )
