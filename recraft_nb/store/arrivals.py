"""Pictures that arrive: file first, record beside it, then the rows; nothing of it is lost half-way."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, select

from recraft_nb.errors import BadAnswer, StoreError, UnsafeImage
from recraft_nb.media import record_of
from recraft_nb.store.entry import Status
from recraft_nb.store.prepared import Prepared
from recraft_nb.store.redaction import read_json
from recraft_nb.store.rows import ONE_JOB, is_gone, now
from recraft_nb.store.schema import arrivals, images, jobs, to_micros
from recraft_nb.store.shelf import add_rows
from recraft_nb.store.sidecar import record_key, to_record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy import Connection, Row

    from recraft_nb.store.database import Database
    from recraft_nb.store.files import Files
    from recraft_nb.store.redaction import Redaction

    Results = Sequence[tuple[bytes, Mapping[str, Any]]]

__all__ = ["Arrivals", "Coming", "with_data"]

_FACTS: Final = frozenset(
    {
        *("image_id", "index", "parents", "credits", "created", "extra", "record"),
        *("prompt", "provider", "model", "operation"),
    }
)
_BEFORE: Final = (Status.SENT, Status.RECEIVED, Status.UNKNOWN, Status.FAILED)

_PLACED: Final = Prepared(
    select(images.c.position, images.c.seq).where(images.c.job_id == bindparam("entry"))
)
_COMING: Final = Prepared(
    arrivals.insert().prefix_with("OR REPLACE", dialect="sqlite"), dict.fromkeys(arrivals.c.keys())
)
_NO_MORE: Final = Prepared(
    arrivals.delete().where(
        arrivals.c.job_id == bindparam("entry"), arrivals.c.position == bindparam("place")
    )
)

_RECEIVED: Final = Prepared(
    jobs.update()
    .where(jobs.c.id == bindparam("entry"), jobs.c.status == bindparam("before"))
    .values(status=Status.RECEIVED.value, touched=bindparam("moment"), finished_at=None)
)
_SAVED: Final = Prepared(
    jobs.update()
    .where(jobs.c.id == bindparam("entry"))
    .values(status=Status.SAVED.value, touched=bindparam("moment"), finished_at=bindparam("moment"))
)

_WAITING: Final = Prepared(select(jobs).where(jobs.c.status == Status.RECEIVED.value))

_LOST: Final = "The answer came, but the process ended before its pictures were on the disk."


@dataclass(frozen=True, slots=True)
class Coming:
    """Pictures of a job on their way to the disk.

    Attributes:
        job: The row of the job.
        good: Files with their values for `images`.
        bad: Files that are no pictures, with their places and why.
    """

    job: Row[Any]
    good: Sequence[tuple[bytes, dict[str, Any]]]
    bad: Sequence[tuple[bytes, int, UnsafeImage]] = ()


class Arrivals:
    """Keeps the pictures of a job.

    The order survives a process that dies anywhere: what is coming is noted in the database, then
    file and record are written and synced, then one transaction makes the rows. A later process
    finishes the rows of files that were complete (`recover`).
    """

    def __init__(self, database: Database, files: Files, redaction: Redaction) -> None:
        self._database = database
        self._files = files
        self._redaction = redaction

    def keep(self, job_id: str, results: Results, *, done: bool) -> list[int]:
        """Keep pictures of a job.

        Args:
            job_id: The journal entry; its answer must be known or expected.
            results: The files as they came, each with what is known of it.
            done: Whether these are the last ones: the entry is ``saved`` afterwards.

        Returns:
            The ``seq`` of each picture.

        Raises:
            BadAnswer: Some are no pictures. The good ones are kept (their ``seq`` is in
                ``error.kept``), the bad ones lie beside the journal.
            StoreError: The disk is full or cannot be written to; ``error.data`` holds the files.
            TypeError: An unknown fact.
        """
        try:
            coming = self.expect(job_id, results)
            self.write_files(coming)
            seqs = self.arrived(coming, done=done)
        except StoreError as error:
            raise with_data(error, results) from error
        if coming.bad:
            raise self._complaint(job_id, coming.bad, seqs, asked=len(results), done=done)
        return seqs

    def expect(self, job_id: str, results: Results) -> Coming:
        """The first step of `keep`: note in the database what is coming. Writes to the database only."""
        for _, facts in results:
            if unknown := set(facts) - _FACTS:
                raise TypeError(f"a picture has no fact named {min(unknown)!r}; there are {sorted(_FACTS)}")
        with self._database.writing(durable=False) as connection:
            job = ONE_JOB.first(connection, {"entry": job_id})
            if job is None:
                raise StoreError(f"The journal has no entry {job_id!r}.")
            if job.status not in _BEFORE:
                raise StoreError(f"The entry {job_id} is {job.status}; its pictures cannot arrive now.")
            placed = all("index" in facts for _, facts in results)
            coming = self.look_at(job, results, first=0 if placed else _next_position(connection, job_id))
            if coming.good:
                self._announce(connection, job, [values for _, values in coming.good])
        return coming

    def look_at(self, job: Row[Any], results: Results, *, first: int = 0) -> Coming:
        """What files of a job are, and what their rows will say. No database; on any thread.

        Args:
            job: The row of the job.
            results: As for `keep`.
            first: The place of the first file that does not know its own.
        """
        share = share_of(job.credits, asked=job.expected, came=len(results))
        good: list[tuple[bytes, dict[str, Any]]] = []
        bad: list[tuple[bytes, int, UnsafeImage]] = []
        for place, (data, facts) in enumerate(results, start=first):
            try:
                values = self._values(job, data, {"index": place, "credits": share, **facts})
                good.append((data, values))
            except UnsafeImage as error:
                bad.append((data, place, error))
        return Coming(job, good, bad)

    def note(self, coming: Coming) -> None:
        """Note in the database what is coming; the file of a picture is whole only after that."""
        with self._database.writing(durable=False) as connection:
            self._announce(connection, coming.job, [values for _, values in coming.good])

    def write_files(self, coming: Coming, *, durable: bool = True) -> None:
        """The second step of `keep`: files and records, whole and synced. On any thread, no database."""
        for number, (data, place, _) in enumerate(coming.bad):
            self._files.put_raw(f"{coming.job.id}-{place}" if number else coming.job.id, data)
        job = coming.job._asdict()
        for data, values in coming.good:
            key = record_key(values["job_id"], values["position"])
            record = to_record(values, job)
            self._files.put(data, record=record, key=key, durable=durable, sha=values["sha"])

    def arrived(self, coming: Coming, *, done: bool, whole: int | None = None) -> list[int]:
        """The last step of `keep`: the rows. Writes to the database only.

        Args:
            coming: What `expect` said; its files are written.
            done: Whether these are the last ones.
            whole: How many pictures the answer has: when all of them have arrived, these were the last.

        Returns:
            The ``seq`` of each picture.
        """
        if not coming.good:
            return []
        with self._database.writing() as connection:
            rows = [values for _, values in coming.good]
            return self._arrive(connection, coming.job.id, rows, done=done, whole=whole)

    def write(
        self,
        job: Row[Any],
        pictures: Sequence[tuple[bytes, dict[str, Any]]],
        *,
        done: bool,
        bulk: bool = False,
    ) -> list[int]:
        """Write files, records and rows of a job; all rows or none.

        Args:
            job: The row of the job.
            pictures: Files with their values for `images`.
            done: Whether the job is ``saved`` afterwards.
            bulk: For many pictures that can be had again: one sync for all files, none announced.
        """
        coming = Coming(job, pictures)
        if not bulk:
            with self._database.writing(durable=False) as connection:
                self._announce(connection, job, [values for _, values in pictures])
        self.write_files(coming, durable=not bulk)
        if bulk and hasattr(os, "sync"):
            os.sync()
        return self.arrived(coming, done=done)

    def _announce(self, connection: Connection, job: Row[Any], rows: Iterable[Mapping[str, Any]]) -> None:
        for row in rows:
            # A second try replaces what the first one announced.
            if not self._database.is_sqlite:
                _NO_MORE.do(connection, {"entry": job.id, "place": row["position"]})
            names = {name: row[name] for name in ("job_id", "position", "sha")}
            _COMING.do(connection, {**names, "facts": self._redaction.json(row)})
        if job.status not in {Status.RECEIVED, Status.SAVED}:
            _RECEIVED.do(connection, {"entry": job.id, "before": job.status, "moment": now()})

    def _arrive(
        self,
        connection: Connection,
        job_id: str,
        rows: Sequence[Mapping[str, Any]],
        *,
        done: bool,
        whole: int | None = None,
    ) -> list[int]:
        there = _placed(connection, job_id)
        new = [row for row in rows if row["position"] not in there]
        if new:
            seqs = add_rows(connection, self._database.words, new)
            there |= {row["position"]: seq for row, seq in zip(new, seqs, strict=True)}
        positions = [row["position"] for row in rows]
        for position in positions:
            _NO_MORE.do(connection, {"entry": job_id, "place": position})
        if done or (whole is not None and there.keys() >= set(range(whole))):
            _SAVED.do(connection, {"entry": job_id, "moment": now()})
        return [there[position] for position in positions]

    def recover(self) -> int:
        """Finish what processes that ended left between the answer and the rows.

        Pictures whose files are whole get their rows. An entry that lacks some then stays
        ``received`` when its answer can still be collected; otherwise it is closed with what is
        there, or ``unknown`` when there is nothing.

        Returns:
            How many pictures were found again.
        """
        with self._database.reading() as connection:
            waiting = _WAITING.all(connection, {})
        return sum(self._recover(job.id) for job in waiting if is_gone(job))

    def _recover(self, job_id: str) -> int:
        with self._database.writing() as connection:
            received = jobs.c.id == job_id, jobs.c.status == Status.RECEIVED
            job = connection.execute(select(jobs).where(*received).with_for_update()).one_or_none()
            if job is None or not is_gone(job):
                return 0  # another kernel was quicker
            coming = connection.execute(select(arrivals).where(arrivals.c.job_id == job_id)).all()
            rows = [read_json(row.facts) for row in coming]
            whole = [row for row in rows if self._files.is_whole(row["sha"], row["size_bytes"])]
            for row in whole:
                key = record_key(job_id, row["position"])
                self._files.put_record(row["sha"], to_record(row, job._asdict()), key)
            if whole:
                self._arrive(connection, job_id, whole, done=False)
            if coming or not _collectable(job):
                self._close(connection, job)
        return len(whole)

    def _close(self, connection: Connection, job: Row[Any]) -> None:
        connection.execute(arrivals.delete().where(arrivals.c.job_id == job.id))
        count = len(_placed(connection, job.id))
        values: dict[str, Any] = {"finished_at": now()}
        if count >= max(job.expected, 1):
            values["status"] = Status.SAVED
        elif _collectable(job):
            return
        elif count:
            kept = f"{count} of {job.expected} pictures were kept; the process ended before the others."
            values |= {"status": Status.SAVED, "error": kept}
        else:
            values |= {"status": Status.UNKNOWN, "error": _LOST}
        connection.execute(jobs.update().where(jobs.c.id == job.id).values(values))

    def _values(self, job: Row[Any], data: bytes, facts: dict[str, Any]) -> dict[str, Any]:
        """The row of `images` for a picture of a job."""
        record = facts.get("record") or record_of(data)
        created = facts.get("created")
        return {
            "job_id": job.id,
            "position": facts["index"],
            "sha": record.id,
            "image_id": facts.get("image_id"),
            "format": record.format,
            "width": record.width,
            "height": record.height,
            "size_bytes": len(data),
            "prompt": self._redaction.text(facts.get("prompt") or job.prompt),
            "provider": facts.get("provider") or job.provider,
            "model": facts.get("model") or job.model,
            "operation": facts.get("operation") or job.operation,
            "credits": facts["credits"],
            "parents": self._redaction.json(facts.get("parents") or ()),
            "extra": self._redaction.json(facts.get("extra") or {}),
            "request": None,
            "created": now() if created is None else to_micros(created),
        }

    def _complaint(
        self,
        job_id: str,
        bad: Sequence[tuple[bytes, int, UnsafeImage]],
        kept: list[int],
        *,
        asked: int,
        done: bool,
    ) -> BadAnswer:
        said = f"{len(bad)} of {asked} pictures that came cannot be used: {bad[0][2].message}"
        with self._database.writing() as connection:
            values: dict[str, Any] = {"error": said, "touched": now()}
            if done and not kept:
                values |= {"status": Status.FAILED, "finished_at": now()}
            connection.execute(jobs.update().where(jobs.c.id == job_id).values(values))
        return BadAnswer(
            said,
            cost="The service may have charged for all of them.",
            advice="The bytes are in error.raw and beside the journal; the good pictures are in the history.",
            raw=bad[0][0],
            kept=tuple(kept),
        )


def share_of(units: float | None, *, asked: int, came: int) -> float | None:
    """What one picture cost of a call: all that came share it, also where the service decides how many."""
    return None if units is None else units / max(asked, came, 1)


def _collectable(job: Row[Any]) -> bool:
    """Whether the answer names addresses from which a later process can fetch the pictures."""
    answer = read_json(job.answer)
    pictures = answer.get("pictures") if isinstance(answer, dict) else None
    return isinstance(pictures, list) and any(isinstance(one, dict) and one.get("url") for one in pictures)


def _next_position(connection: Connection, job_id: str) -> int:
    return max(_placed(connection, job_id), default=-1) + 1


def _placed(connection: Connection, job_id: str) -> dict[int, int]:
    """Position and ``seq`` of the pictures of a job that have their rows."""
    return {row.position: row.seq for row in _PLACED.all(connection, {"entry": job_id})}


def with_data(error: StoreError, results: Results) -> StoreError:
    """The error of a store that could not keep pictures, with the pictures in it."""
    return StoreError(
        error.message,
        cost="The service has answered and may have charged for it.",
        advice=f"{error.advice} The pictures are held in this error: error.data[0] is the first file.",
        data=tuple(data for data, _ in results),
    )
