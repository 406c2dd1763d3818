"""The journal with its pictures: one record a job, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, overload

from sqlalchemy import func, select

from recraft_nb.media import ImageBatch
from recraft_nb.store.schema import jobs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from recraft_nb.catalog import Price
    from recraft_nb.operations import Request
    from recraft_nb.store.database import Database
    from recraft_nb.store.entry import Entry, Status
    from recraft_nb.store.reading import Reading
    from recraft_nb.store.rows import EntryReader

__all__ = ["JobList", "JobRecord"]

_PAGE = 50


@dataclass(frozen=True, slots=True)
class JobRecord:
    """One job as it stands in the store.

    Attributes:
        entry: Its line in the journal.
        images: Its pictures, in the service's order.
    """

    entry: Entry
    images: ImageBatch

    @property
    def id(self) -> str:
        """The journal entry's name."""
        return self.entry.id

    @property
    def status(self) -> Status:
        """How far it has come."""
        return self.entry.status

    @property
    def request(self) -> Request | None:
        """What was asked; None for imports."""
        return self.entry.request

    @property
    def prompt(self) -> str:
        """The prompt, or an empty string."""
        return self.entry.prompt

    @property
    def provider(self) -> str:
        """Id of the service; empty for imports."""
        return self.entry.provider

    @property
    def model(self) -> str | None:
        """Model id, or None."""
        return self.entry.model

    @property
    def operation(self) -> str:
        """The operation's name; ``"import"`` for pictures from elsewhere."""
        return self.entry.operation

    @property
    def price(self) -> Price:
        """The estimate."""
        return self.entry.price

    @property
    def credits(self) -> int | None:
        """Units charged, None while unknown."""
        return self.entry.credits

    @property
    def error(self) -> str:
        """What went wrong, or an empty string."""
        return self.entry.error

    @property
    def created(self) -> datetime:
        """When it was written down (UTC)."""
        return self.entry.created

    @property
    def sent_at(self) -> datetime | None:
        """When it was sent (UTC), or None."""
        return self.entry.sent_at

    @property
    def finished_at(self) -> datetime | None:
        """When it ended (UTC), or None."""
        return self.entry.finished_at

    def __repr__(self) -> str:
        return f"<JobRecord {self.entry!r}, {len(self.images)} images>"

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> Any:
        return self.images._repr_mimebundle_(include=include, exclude=exclude)


class JobList(Sequence[JobRecord]):
    """Every job of the store, newest first; read when looked at."""

    def __init__(self, database: Database, reader: EntryReader, reading: Reading) -> None:
        self._database = database
        self._reader = reader
        self._reading = reading

    def __len__(self) -> int:
        with self._database.reading() as connection:
            return connection.scalar(select(func.count()).select_from(jobs)) or 0

    @overload
    def __getitem__(self, index: int) -> JobRecord: ...
    @overload
    def __getitem__(self, index: slice) -> list[JobRecord]: ...
    def __getitem__(self, index: int | slice) -> JobRecord | list[JobRecord]:
        if isinstance(index, slice):
            places = range(*index.indices(len(self)))
            if not places:
                return []
            first = min(places)
            found = self._read(first, max(places) - first + 1)
            return [found[place - first] for place in places if place - first < len(found)]
        place = index if index >= 0 else len(self) + index
        found = self._read(place, 1) if place >= 0 else []
        if not found:
            raise IndexError(f"there are {len(self)} jobs, and none at {index}")
        return found[0]

    def __iter__(self) -> Iterator[JobRecord]:
        before: int | None = None
        while True:
            query = select(jobs).order_by(jobs.c.seq.desc()).limit(_PAGE)
            if before is not None:
                query = query.where(jobs.c.seq < before)
            with self._database.reading() as connection:
                rows = connection.execute(query).all()
                entries = self._reader.entries(connection, rows)
            yield from self._with_pictures(entries)
            if len(rows) < _PAGE:
                return
            before = rows[-1].seq

    def __repr__(self) -> str:
        return f"<{len(self)} jobs, newest first>"

    def _read(self, offset: int, limit: int) -> list[JobRecord]:
        with self._database.reading() as connection:
            query = select(jobs).order_by(jobs.c.seq.desc()).offset(offset).limit(limit)
            entries = self._reader.entries(connection, connection.execute(query).all())
        return self._with_pictures(entries)

    def _with_pictures(self, entries: list[Entry]) -> list[JobRecord]:
        pictures = self._reading.of_jobs([entry.id for entry in entries])
        return [JobRecord(entry, batch_of(entry, pictures.get(entry.id, []))) for entry in entries]


def batch_of(entry: Entry, pictures: list[Any]) -> ImageBatch:
    """The pictures of a job as one batch, with what is known of the job."""
    return ImageBatch(
        pictures,
        request=entry.request,
        credits=entry.credits,
        provider=entry.provider,
        model=entry.model,
        created=entry.created,
    )
