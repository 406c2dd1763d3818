"""Pictures from elsewhere: many at once, each with what its file says of itself."""

from __future__ import annotations

import os
from collections.abc import Iterable
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from recraft_nb.errors import InvalidRequest, Problem
from recraft_nb.media import Image
from recraft_nb.store.entry import Status
from recraft_nb.store.rows import IMPORT, new_id, now
from recraft_nb.store.schema import images, jobs, to_micros

if TYPE_CHECKING:
    from collections.abc import Iterator

    from recraft_nb.store.arrivals import Arrivals
    from recraft_nb.store.database import Database
    from recraft_nb.store.redaction import Redaction
    from recraft_nb.store.requests import Requests

__all__ = ["Imports"]

_BATCH: Final = 128
"""Pictures held in memory, and rows in one transaction."""


class Imports:
    """Brings pictures into the history that no request of ours has made."""

    def __init__(
        self, database: Database, arrivals: Arrivals, requests: Requests, redaction: Redaction
    ) -> None:
        self._database = database
        self._arrivals = arrivals
        self._requests = requests
        self._redaction = redaction

    def add(self, given: Any, prompt: str | Iterable[str]) -> list[int]:
        """Keep pictures; see `History.add`."""
        pairs = _pairs(given, prompt)
        seqs: list[int] = []
        position = 0
        job_id = ""
        while batch := list(islice(pairs, _BATCH)):
            opened = [(Image.open(one), words) for one, words in batch]
            if not job_id:
                job_id = self._new_job(opened[0][1])
            seqs += self._add(job_id, opened, position)
            position += len(opened)
        return seqs

    def _add(self, job_id: str, opened: list[tuple[Image, str]], position: int) -> list[int]:
        with self._database.reading() as connection:
            job = connection.execute(select(jobs).where(jobs.c.id == job_id)).one()
            shas = {image.id for image, _ in opened}
            there = select(images.c.sha, images.c.prompt, images.c.seq).where(images.c.sha.in_(shas))
            # The cell that brings pictures in is run again and again: the same picture with the
            # same words is there once.
            known = {(row.sha, row.prompt): row.seq for row in connection.execute(there)}
        new: dict[tuple[str, str], tuple[bytes, dict[str, Any]]] = {}
        names = []
        for place, (image, words) in enumerate(opened, start=position):
            values = self._values(job_id, image, words, place)
            name = (image.id, values["prompt"])
            names.append(name)
            if name not in known and name not in new:
                new[name] = (image.bytes, values)
        if new:
            placed = self._arrivals.write(job, list(new.values()), done=False, bulk=True)
            known |= dict(zip(new, placed, strict=True))
        return [known[name] for name in names]

    def _values(self, job_id: str, image: Image, words: str, place: int) -> dict[str, Any]:
        record, request = image.record, image.request
        return {
            "job_id": job_id,
            "position": place,
            "sha": image.id,
            "image_id": image.image_id,
            "format": image.format,
            "width": record.width,
            "height": record.height,
            "size_bytes": len(image.bytes),
            "prompt": self._redaction.text(words or image.prompt),
            "provider": image.provider,
            "model": image.model,
            "operation": record.operation or IMPORT,
            "credits": None,  # paid elsewhere, if at all
            "parents": self._redaction.json(list(image.parents)),
            "extra": self._redaction.json(dict(record.extra)),
            "request": None if request is None else self._requests.write(request),
            "created": to_micros(image.created),
            "rating": record.rating,
            "favourite": record.favourite,
            "notes": self._redaction.text(record.notes),
            "tags": tuple(record.tags),
        }

    def _new_job(self, prompt: str) -> str:
        moment = now()
        values = {
            "id": new_id(moment),
            "status": Status.SAVED,
            "operation": IMPORT,
            "prompt": self._redaction.text(prompt),
            "price_exact": False,
            "created": moment,
            "finished_at": moment,
            "touched": moment,
        }
        with self._database.writing(durable=False) as connection:
            connection.execute(jobs.insert(), values)
        return str(values["id"])


def _pairs(given: Any, prompt: str | Iterable[str]) -> Iterator[tuple[Any, str]]:
    if _is_one(given):
        if not isinstance(prompt, str):
            problem = Problem("prompt", prompt, "one picture has one prompt: a text")
            raise InvalidRequest([problem], what="This import")
        return iter([(given, prompt)])
    if isinstance(prompt, str):
        return ((one, prompt) for one in given)
    return zip(given, (str(words) for words in prompt), strict=True)


def _is_one(given: Any) -> bool:
    """Whether it is one picture; an array of pixels is, a list or a stack of arrays is not."""
    if isinstance(given, str | bytes | bytearray | memoryview | os.PathLike | Image):
        return True
    if hasattr(given, "__array__"):
        return getattr(given, "ndim", 2) < 4  # noqa: PLR2004 - number × height × width × channels
    return callable(getattr(given, "read", None)) or not isinstance(given, Iterable)
