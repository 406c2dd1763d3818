"""What the store knows of own styles: which were made here and for which model, and what was drawn with them.

The service names neither the model that a style was made for nor the pictures made with it; the journal
does. Nothing is indexed for it: one walk over the jobs, some 50 ms for 100,000 of them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import false, or_, select

from recraft_nb.store.entry import Status
from recraft_nb.store.schema import from_micros, images, jobs

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from recraft_nb.media import Image
    from recraft_nb.store.database import Database
    from recraft_nb.store.reading import Reading

__all__ = ["MadeStyle", "StyleTraces"]

_MOST_READ = 4_000
"""Jobs with a style that are looked through for pictures, the newest."""

_DONE = (Status.RECEIVED, Status.SAVED, Status.FAILED)


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeStyle:
    """A style that was made from here.

    Attributes:
        id: The service's id of it.
        provider: Id of the service.
        model: The model that it was made for, or None.
        created: When (UTC).
    """

    id: str
    provider: str
    model: str | None
    created: datetime


class StyleTraces:
    """Reads them.

    Args:
        database: Where the jobs are.
        reading: Reads pictures.
    """

    def __init__(self, database: Database, reading: Reading) -> None:
        self._database = database
        self._reading = reading

    def made(self) -> dict[str, MadeStyle]:
        """The styles that were made from this store, by id: with ``create_style``, or on the way."""
        query = select(jobs.c.operation, jobs.c.provider, jobs.c.model, jobs.c.answer, jobs.c.created)
        query = query.where(
            jobs.c.status.in_(_DONE),
            or_(jobs.c.operation == "create_style", jobs.c.request.contains('"style_references":')),
        )
        found = {}
        with self._database.reading() as connection:
            rows = connection.execute(query.order_by(jobs.c.seq)).all()
        for row in rows:
            name = _style_in(row.answer)
            if name:
                found[name] = MadeStyle(
                    id=name, provider=row.provider, model=row.model, created=from_micros(row.created)
                )
        return found

    def pictures(self, ids: Iterable[str], each: int = 4) -> dict[str, list[Image]]:
        """The newest pictures that were made with some styles, by the style's id.

        Args:
            ids: The styles.
            each: At most so many of one style.
        """
        wanted = set(ids)
        query = select(jobs.c.id, jobs.c.request).where(jobs.c.request.contains('"style_id":'))
        query = query.order_by(jobs.c.seq.desc()).limit(_MOST_READ)
        with self._database.reading() as connection:
            rows = connection.execute(query).all()
            used: dict[str, str] = {}
            for row in rows:
                name = _text(json.loads(row.request).get("style_id"))
                if name in wanted:
                    used[row.id] = name
            found: dict[str, list[int]] = {}
            for job_id, name in used.items():
                seqs = found.setdefault(name, [])
                if len(seqs) < each:
                    mine = select(images.c.seq).where(images.c.job_id == job_id, images.c.hidden == false())
                    rest = mine.order_by(images.c.position).limit(each - len(seqs))
                    seqs += connection.scalars(rest).all()
        return {name: self._reading.by_seq(seqs) for name, seqs in found.items() if seqs}


def _style_in(answer: str | None) -> str:
    try:
        told: Any = json.loads(answer or "{}")
    except ValueError:
        return ""
    value = told.get("value")
    return _text(value.get("id")) if isinstance(value, dict) else _text(told.get("style_id"))


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
