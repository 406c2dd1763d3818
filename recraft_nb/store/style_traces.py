"""What the store knows of own styles: which were made here and for which model, and what was drawn with them.

The service names neither the model that a style was made for nor the pictures made with it; the journal
does. Nothing is indexed for it: a walk over the jobs, 0.1 to 0.2 s for 100,000 of them.
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

    from sqlalchemy import Connection

    from recraft_nb.media import Image
    from recraft_nb.store.database import Database
    from recraft_nb.store.reading import Reading

__all__ = ["MadeStyle", "StyleTraces"]

_MOST_READ = 4_000
"""Jobs with a style that are looked through for pictures, the newest."""

_FAILED = 12
"""Jobs of one style without a picture that do not hide those with one."""

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
            used: dict[str, list[str]] = {}
            for row in rows:
                name = _text(json.loads(row.request).get("style_id"))
                if name in wanted and len(used.setdefault(name, [])) < each + _FAILED:
                    used[name].append(row.id)
            found = {name: _pictures_of(connection, ids, each) for name, ids in used.items()}
        return {name: self._reading.by_seq(seqs) for name, seqs in found.items() if seqs}


def _pictures_of(connection: Connection, ids: list[str], each: int) -> list[int]:
    """The rows of the newest pictures of some jobs."""
    query = select(images.c.seq).where(images.c.job_id.in_(ids), images.c.hidden == false())
    return list(connection.scalars(query.order_by(images.c.seq.desc()).limit(each)))


def _style_in(answer: str | None) -> str:
    try:
        told: Any = json.loads(answer or "{}")
    except ValueError:
        return ""
    value = told.get("value")
    return _text(value.get("id")) if isinstance(value, dict) else _text(told.get("style_id"))


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
