"""Work that is answered later: a name at once, the pictures when somebody asks again."""

from __future__ import annotations

import asyncio
import secrets
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from recraft_nb.engine.answers import ApiError
from recraft_nb.engine.workers import WorkFailed

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from recraft_nb.engine.ledger import Account
    from recraft_nb.engine.service import Picture

__all__ = ["Task", "Tasks"]

_KEPT = 2000
"""Tasks that are remembered; the oldest goes. The engine forgets them all when it ends."""


@dataclass(slots=True)
class Task:
    """One piece of work.

    Attributes:
        id: Its name.
        account: Whose it is; nobody else is told of it.
        credits: What it costs.
        pictures: The result, or None before the end.
        error: Why there is no result, or an empty string.
        begun: When it was accepted.
    """

    id: str
    account: str
    credits: int
    pictures: list[Picture] | None = None
    error: str = ""
    begun: datetime = field(default_factory=lambda: datetime.now(UTC))
    doing: asyncio.Task[None] | None = field(default=None, repr=False)

    @property
    def running(self) -> bool:
        """Whether there is neither a result nor an error yet."""
        return self.pictures is None and not self.error


class Tasks:
    """The tasks of one engine, newest last. Used from the event loop only."""

    def __init__(self) -> None:
        self._tasks: OrderedDict[str, Task] = OrderedDict()

    def start(
        self,
        prefix: str,
        account: Account,
        credits: int,  # noqa: A002
        work: Coroutine[Any, Any, list[Picture]],
    ) -> Task:
        """Begin work that nobody waits for.

        Args:
            prefix: The first letters of the name.
            account: Whose it is.
            credits: What it costs.
            work: Draws the pictures and charges for them.
        """
        task = Task(f"{prefix}{secrets.token_hex(8)}", account.handle, credits)
        task.doing = asyncio.create_task(self._do(task, work))
        self._tasks[task.id] = task
        while len(self._tasks) > _KEPT:
            self._tasks.popitem(last=False)
        return task

    def find(self, id: str, account: Account) -> Task | None:  # noqa: A002
        """The task of this name, or None when there is none of this account."""
        task = self._tasks.get(id)
        return task if task is not None and task.account == account.handle else None

    async def _do(self, task: Task, work: Coroutine[Any, Any, list[Picture]]) -> None:
        try:
            task.pictures = await work
        except (ApiError, WorkFailed) as error:
            task.error = str(error)
        except Exception as error:  # noqa: BLE001 - whoever asks again must hear of it
            task.error = f"an error of the local engine itself ({type(error).__name__})"
