"""The engine itself: what the routes ask for, done with the workers, the shelf and the ledger."""

from __future__ import annotations

import asyncio
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from recraft_nb._version import __version__
from recraft_nb.engine.database import Database
from recraft_nb.engine.generation import Generation, seed_of
from recraft_nb.engine.ledger import Ledger
from recraft_nb.engine.shelf import Shelf, image_id_of, work_address
from recraft_nb.engine.workers import Workers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.ledger import Account
    from recraft_nb.engine.shelf import Kept

__all__ = ["Engine", "Picture"]


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
        self.workers = workers or Workers()
        self._coming: dict[str, asyncio.Task[Kept]] = {}

    async def generate(
        self, account: Account, asked: Generation, *, units: int | None = None
    ) -> list[Picture]:
        """Draw the pictures of a call, or take them from the shelf, and charge for them.

        The units are held while the work is done and taken when all of it is there: a call that fails
        or is left costs nothing. Where nothing is charged for and the pictures are fetched by their
        addresses, the answer goes out with the first picture, and `file` waits for the others: each
        is seen as soon as it is drawn.

        Args:
            account: Who pays.
            asked: What to draw.
            units: What it costs, where that is not the official price.

        Raises:
            ApiError: 402, the balance does not cover it.
            WorkFailed: A picture could not be drawn.
        """
        price = asked.units if units is None else units
        with self.ledger.hold(account, price):
            works = [_Work.of(asked, index) for index in range(asked.count)]
            drawing = [asyncio.create_task(self._draw(work)) for work in works]
            early = self.ledger.open and not asked.in_line
            try:
                await asyncio.gather(*(drawing[:1] if early else drawing))
            except BaseException:
                for task in drawing:
                    task.cancel()
                await asyncio.gather(*drawing, return_exceptions=True)
                raise
            await asyncio.to_thread(self.ledger.take, account, price)
        for work, task in zip(works, drawing, strict=True):
            self._follow(work.name, task)
        return [
            Picture(work.name, work.image_id, work.seed, task.result().data if task.done() else None)
            for work, task in zip(works, drawing, strict=True)
        ]

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

    async def _draw(self, work: _Work) -> Kept:
        kept = await asyncio.to_thread(self.shelf.get, work.address)
        if kept is None:
            reply = await self.workers.run("draw", work.facts)
            recipe = reply.facts.get("recipe", {})
            kept = await asyncio.to_thread(self.shelf.put, work.address, work.format, reply.data, recipe)
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


@dataclass(frozen=True, slots=True)
class _Work:
    """One picture to draw: everything that decides its bytes, and the names that follow from it."""

    facts: dict[str, Any]
    address: str
    format: str
    seed: int

    @classmethod
    def of(cls, asked: Generation, index: int) -> _Work:
        seed = seed_of(asked.seed, index)
        facts = _facts(asked, seed)
        return cls(facts, work_address({**facts, "version": __version__}), asked.format, seed)

    @property
    def image_id(self) -> str:
        return image_id_of(self.address)

    @property
    def name(self) -> str:
        return f"{self.image_id}.{self.format}"


def _facts(asked: Generation, seed: int) -> dict[str, Any]:
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
    }
