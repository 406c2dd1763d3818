"""The engine itself: what the routes ask for, done with the workers, the shelf and the ledger."""

from __future__ import annotations

import asyncio
import hashlib
import tempfile
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from recraft_nb._version import __version__
from recraft_nb.engine.answers import ApiError
from recraft_nb.engine.database import Database
from recraft_nb.engine.frames import REFUSED, SIZES
from recraft_nb.engine.generation import Generation, seed_of
from recraft_nb.engine.handover import ADDRESSES
from recraft_nb.engine.ledger import Ledger
from recraft_nb.engine.recognition import DRAWN, FILTER_SEED
from recraft_nb.engine.shelf import Shelf, image_id_of, work_address
from recraft_nb.engine.styles import StyleBook
from recraft_nb.engine.workers import Workers

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.engine.ledger import Account
    from recraft_nb.engine.shelf import Kept

__all__ = ["Engine", "Order", "Picture", "facts_of"]


_EDIT_SECONDS = 90.0
"""Longest time of one edit: an upscale to 16 million pixels takes 8 s, on a busy machine five times that."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture of an answer.

    Attributes:
        name: The file's name in its address.
        image_id: The service's id of it.
        seed: The seed that gives it again.
        data: The file, or None while it is still being drawn.
    """

    name: str
    image_id: str
    seed: int
    data: bytes | None = None


@dataclass(frozen=True)
class Order:
    """One picture to make: everything that decides its bytes, and the names that follow from it.

    Attributes:
        task: What a worker does.
        facts: With what, as JSON can hold it.
        seed: Which picture of many.
        format: ``"webp"``, ``"png"`` or ``"svg"``.
        blobs: Files that go along.
    """

    task: str
    facts: dict[str, Any]
    seed: int
    format: str
    blobs: tuple[bytes, ...] = field(default=(), repr=False)

    @cached_property
    def address(self) -> str:
        """The address of the work: the same for the same work."""
        facts = {**self.facts, "version": __version__}
        if self.task != "draw" or self.blobs:
            facts |= {"task": self.task, "blobs": [hashlib.sha256(blob).hexdigest() for blob in self.blobs]}
        return work_address(facts)

    @property
    def image_id(self) -> str:
        """The service's id of the picture."""
        return image_id_of(self.address)

    @property
    def name(self) -> str:
        """Its file's name."""
        return f"{self.image_id}.{self.format}"


class Engine:
    """State and workers of one local engine. Nothing is bound to an event loop.

    Args:
        state: Folder for results, recipes and balances; None for a temporary one, which goes with
            the engine.
        keys: Key → units it starts with; None opens the engine to everyone.
        open_to_all: Without keys, whether calls are answered at all.
        workers: What draws; the engine's own worker processes when None.
    """

    def __init__(
        self,
        state: Path | None,
        *,
        keys: Mapping[str, int] | None = None,
        open_to_all: bool = True,
        workers: Workers | None = None,
    ) -> None:
        self._temporary: tempfile.TemporaryDirectory[str] | None = None
        if state is None:
            self._temporary = tempfile.TemporaryDirectory(prefix="recraft-nb-", ignore_cleanup_errors=True)
            state = Path(self._temporary.name)
        self._database = Database(state / "engine.sqlite3")
        self.ledger = Ledger(self._database, keys, open_to_all=open_to_all)
        self.shelf = Shelf(state / "results", self._database)
        self.styles = StyleBook(self._database)
        self.workers = workers or Workers()
        self._coming: dict[str, asyncio.Task[Kept]] = {}

    async def generate(self, account: Account, asked: Generation, units: int | None = None) -> list[Picture]:
        """Draw the pictures of a call; see `make`. ``units`` is the cost where it is not the official one."""
        orders = [
            Order("draw", facts_of(asked, seed), seed, asked.format)
            for seed in (seed_of(asked.seed, index) for index in range(asked.count))
        ]
        units = asked.units if units is None else units
        return await self.make(account, orders, units, in_line=asked.handover != ADDRESSES)

    async def make(
        self, account: Account, orders: Sequence[Order], units: int, *, in_line: bool = True
    ) -> list[Picture]:
        """Make the pictures of a call, or take them from the shelf, and charge for them.

        The units are held while the work is done and taken when all of it is there: a call that fails
        or is left costs nothing. Where nothing is charged for and the pictures are fetched by their
        addresses, the answer goes out with the first picture, and `file` waits for the others: each
        is seen as soon as it is drawn.

        Args:
            account: Who pays.
            orders: The pictures.
            units: What the whole call costs.
            in_line: Whether the answer needs the files themselves.

        Raises:
            ApiError: 402, the balance does not cover it; 400, a picture that came in is unfit.
            WorkFailed: A picture could not be made.
        """
        with self.ledger.hold(account, units):
            drawing = [asyncio.create_task(self._draw(order)) for order in orders]
            early = self.ledger.open and not in_line
            try:
                await asyncio.gather(*(drawing[:1] if early else drawing))
            except BaseException:
                for task in drawing:
                    task.cancel()
                await asyncio.gather(*drawing, return_exceptions=True)
                raise
            await asyncio.to_thread(self.ledger.take, account, units)
        for order, task in zip(orders, drawing, strict=True):
            self._follow(order.name, task)
        return [
            Picture(order.name, order.image_id, order.seed, task.result().data if task.done() else None)
            for order, task in zip(orders, drawing, strict=True)
        ]

    async def ask(self, task: str, facts: dict[str, Any], blobs: Sequence[bytes] = ()) -> dict[str, Any]:
        """Have something worked out that is no picture.

        Raises:
            ApiError: 400, a picture that came in is unfit.
            WorkFailed: It failed.
        """
        reply = await self.workers.run(task, {**facts, SIZES: [len(blob) for blob in blobs]}, b"".join(blobs))
        _refuse(reply.facts)
        return reply.facts

    async def file(self, name: str) -> bytes | None:
        """The file of this name, once it is drawn; None when there is none.

        Raises:
            WorkFailed: It could not be drawn.
        """
        coming = self._coming.get(name)
        if coming is not None:
            return (await asyncio.shield(coming)).data
        return await asyncio.to_thread(self.shelf.file, name)

    def close(self) -> None:
        """End the worker processes and close the files."""
        self.workers.close()
        self._database.close()
        if self._temporary is not None:
            self._temporary.cleanup()

    async def _draw(self, order: Order) -> Kept:
        kept = await asyncio.to_thread(self.shelf.get, order.address)
        if kept is None:
            facts = order.facts
            if order.blobs:
                facts = {**facts, SIZES: [len(blob) for blob in order.blobs]}
            seconds = None if order.task == "draw" else _EDIT_SECONDS
            reply = await self.workers.run(order.task, facts, b"".join(order.blobs), seconds=seconds)
            _refuse(reply.facts)
            recipe = reply.facts.get("recipe") or {}
            if recipe:
                recipe = {**recipe, FILTER_SEED: order.seed, DRAWN: _drawn(order)}
            kept = await asyncio.to_thread(self.shelf.put, order.address, order.format, reply.data, recipe)
        return kept

    def _follow(self, name: str, task: asyncio.Task[Kept]) -> None:
        if task.done():
            return
        self._coming[name] = task

        def ended(_: object) -> None:
            self._coming.pop(name, None)
            if not task.cancelled():
                task.exception()  # whoever fetches the file is told; it is not lost on the loop

        task.add_done_callback(ended)


def _drawn(order: Order) -> dict[str, Any]:
    """What besides the recipe decides how a picture like this one is made."""
    return {name: order.facts.get(name) for name in ("width", "height", "model", "format")}


def _refuse(facts: Mapping[str, Any]) -> None:
    """Pass on what a worker found wrong with what came in: the caller's matter, not a failure."""
    if REFUSED in facts:
        raise ApiError(400, str(facts[REFUSED]))


def facts_of(asked: Generation, seed: int) -> dict[str, Any]:
    """Everything that decides the bytes of one picture."""
    return {
        "prompt": asked.prompt,
        "model": asked.model.id,
        "width": asked.width,
        "height": asked.height,
        "seed": seed,
        "style": asked.style,
        "negative_prompt": asked.negative_prompt,
        "colors": [list(color) for color in asked.controls.colors],
        "background": asked.controls.background and list(asked.controls.background),
        "artistic_level": asked.controls.artistic_level,
        "no_text": asked.controls.no_text,
        "text_layout": [[text, [list(point) for point in points]] for text, points in asked.text_layout],
        "format": asked.format,
        **({"traits": dict(asked.traits)} if asked.traits else {}),
    }
