"""Looking after a store: is everything there, and the index made anew from the files alone."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from recraft_nb.errors import UnsafeImage
from recraft_nb.media import record_of
from recraft_nb.store.entry import Status
from recraft_nb.store.rows import IMPORT, new_id, now
from recraft_nb.store.schema import images, jobs
from recraft_nb.store.shelf import MANY, add_rows, tags_of
from recraft_nb.store.sidecar import from_record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from sqlalchemy import Connection

    from recraft_nb.store.database import Database
    from recraft_nb.store.files import Files
    from recraft_nb.store.redaction import Redaction

__all__ = ["Check", "check", "rebuild", "reindex"]


@dataclass(frozen=True, slots=True)
class Check:
    """What a look at every file found. True when all is well.

    Attributes:
        pictures: How many different pictures the index knows.
        missing: Content addresses in the index without a file.
        corrupt: Content addresses whose file has another content.
        unindexed: Content addresses of files that the index does not know; `History.rebuild`
            brings them in.
        unrecorded: Content addresses of files without a readable record beside them.
    """

    pictures: int
    missing: tuple[str, ...] = ()
    corrupt: tuple[str, ...] = ()
    unindexed: tuple[str, ...] = ()
    unrecorded: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return not (self.missing or self.corrupt or self.unindexed or self.unrecorded)

    def __str__(self) -> str:
        if self:
            return f"All {self.pictures:,} pictures are there and whole."
        lines = [f"{self.pictures:,} pictures in the index."]
        for name, advice in (
            ("missing", "copy the files back from a backup"),
            ("corrupt", "copy the files back from a backup"),
            ("unindexed", "client.history.rebuild() brings them in"),
            ("unrecorded", "their prompts are in the index only"),
        ):
            if shas := getattr(self, name):
                shown = ", ".join(sha[:12] for sha in shas[:5]) + (" …" if len(shas) > 5 else "")  # noqa: PLR2004
                lines.append(f"{len(shas):,} {name} ({advice}): {shown}")
        return "\n".join(lines)


def check(database: Database, files: Files, *, content: bool = True) -> Check:
    """Compare index and files.

    Args:
        database: The index.
        files: The files.
        content: Read every file and compare it with its name; without it only lengths are compared.
    """
    with database.reading() as connection:
        sizes = connection.execute(select(images.c.sha, images.c.size_bytes).distinct())
        known: dict[str, int] = {row.sha: row.size_bytes for row in sizes}
    there: set[str] = set()
    corrupt = []
    for sha, path in files.all():
        there.add(sha)
        whole = _hash(path) == sha if content else known.get(sha, path.stat().st_size) == path.stat().st_size
        if not whole:
            corrupt.append(sha)
    recorded = {sha for sha, _ in files.records()}
    return Check(
        pictures=len(known),
        missing=tuple(sorted(known.keys() - there)),
        corrupt=tuple(sorted(corrupt)),
        unindexed=tuple(sorted(there - known.keys())),
        unrecorded=tuple(sorted(there - recorded)),
    )


def rebuild(database: Database, files: Files, redaction: Redaction) -> int:
    """Bring everything that lies in the files into the index.

    What the index knows already stays. Pictures without a record come in as imports.

    Returns:
        How many rows were added.
    """
    found = [row for sha, record in files.records() if (row := _read(sha, record)) and files.has(sha)]
    recorded = {picture["sha"] for picture, _ in found}
    found += [row for sha, path in files.all() if sha not in recorded and (row := _bare(sha, path))]
    found.sort(key=lambda row: (row[1]["created"], row[1]["id"], row[0]["position"]))
    added = 0
    for start in range(0, len(found), MANY):
        with database.writing() as connection:
            added += _bring_in(connection, database, files, redaction, found[start : start + MANY])
    return added


def reindex(database: Database) -> None:
    """Fill the index of words anew from the rows."""
    with database.writing() as connection:
        database.words.clear(connection)
        last = 0
        while True:
            columns = select(images.c.seq, images.c.prompt, images.c.notes)
            rows = connection.execute(
                columns.where(images.c.seq > last).order_by(images.c.seq).limit(MANY)
            ).all()
            if not rows:
                return
            names = tags_of(connection, [row.seq for row in rows])
            words = [
                {
                    "rowid": row.seq,
                    "prompt": row.prompt,
                    "notes": row.notes,
                    "tags": " ".join(names.get(row.seq, ())),
                }
                for row in rows
            ]
            database.words.write(connection, words, new=True)
            last = rows[-1].seq


def _bring_in(
    connection: Connection,
    database: Database,
    files: Files,
    redaction: Redaction,
    rows: list[tuple[dict[str, Any], dict[str, Any]]],
) -> int:
    ids = {job["id"] for _, job in rows}
    known_jobs = set(connection.scalars(select(jobs.c.id).where(jobs.c.id.in_(ids))))
    placed = select(images.c.job_id, images.c.position).where(images.c.job_id.in_(ids))
    known = {(row.job_id, row.position) for row in connection.execute(placed)}
    new_jobs: dict[str, dict[str, Any]] = {}
    new_rows = []
    for picture, job in rows:
        if (picture["job_id"], picture["position"]) in known:
            continue
        request = None if picture["request"] is None else redaction.json(picture["request"])
        own = job["operation"] == IMPORT
        if job["id"] not in known_jobs:
            new_jobs.setdefault(job["id"], job | {"request": None if own else request})
        said = files.notes(picture["sha"])
        texts = {"parents": json.dumps(picture["parents"]), "extra": redaction.json(picture["extra"])}
        new_rows.append(picture | texts | {"request": request if own else None} | _said(said))
    if new_jobs:
        moment = now()
        values = {"status": Status.SAVED, "touched": moment, "finished_at": moment}
        connection.execute(jobs.insert(), [job | values for job in new_jobs.values()])
    if new_rows:
        add_rows(connection, database.words, new_rows)
    return len(new_rows)


def _said(notes: Mapping[str, Any]) -> dict[str, Any]:
    rating = notes.get("rating")
    return {
        "rating": rating if isinstance(rating, int) else None,
        "favourite": bool(notes.get("favourite")),
        "hidden": bool(notes.get("hidden")),
        "notes": str(notes.get("notes") or ""),
        "tags": tuple(str(name) for name in notes.get("tags") or ()),
    }


def _read(sha: str, record: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]] | None:
    rows = from_record(record)
    return rows if rows is not None and rows[0]["sha"] == sha else None


def _bare(sha: str, path: Path) -> tuple[dict[str, Any], dict[str, Any]] | None:
    """A file without a record: what can be seen by looking at it."""
    try:
        data = path.read_bytes()
        record = record_of(data)
    except (OSError, UnsafeImage):
        return None
    made = path.stat().st_mtime_ns // 1000
    shared: dict[str, Any] = {
        "prompt": "",
        "provider": "",
        "model": None,
        "operation": IMPORT,
        "credits": None,
    }
    job = shared | {
        "id": new_id(made),
        "fingerprint": "",
        "expected": 1,
        "price_units": None,
        "price_exact": False,
        "budget": None,
        "created": made,
        "sent_at": None,
    }
    picture: dict[str, Any] = shared | {
        "job_id": job["id"],
        "position": 0,
        "sha": sha,
        "image_id": None,
        "format": record.format,
        "width": record.width,
        "height": record.height,
        "size_bytes": len(data),
        "created": made,
        "parents": [],
        "extra": {},
        "request": None,
    }
    return (picture, job) if record.id == sha else None


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
