"""Pictures out of the store: rows become `Image`s that know their history and their client."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from sqlalchemy import false, func, select

from recraft_nb.media import Image, thumbnail
from recraft_nb.store.schema import images, tags
from recraft_nb.store.shelf import MANY, make_record, read_rows

if TYPE_CHECKING:
    import weakref
    from collections.abc import Sequence

    from sqlalchemy import Row

    from recraft_nb.media import Asker, ImageRecord
    from recraft_nb.store.annotations import Annotations
    from recraft_nb.store.announcer import Announcer
    from recraft_nb.store.database import Database
    from recraft_nb.store.files import Files
    from recraft_nb.store.requests import Requests
    from recraft_nb.store.search import Query

__all__ = ["Reading"]


class Reading:
    """Reads pictures of the store.

    Attributes:
        asker: A reference to the client that the pictures continue with, or None. Weak: a client
            that nobody holds any more can go.
    """

    def __init__(
        self, database: Database, files: Files, requests: Requests, annotations: Annotations
    ) -> None:
        self._database = database
        self._files = files
        self._requests = requests
        self._annotations = annotations
        self.asker: weakref.ref[Any] | None = None

    def newest(self) -> int:
        """The ``seq`` of the newest row, 0 for an empty store."""
        with self._database.reading() as connection:
            return connection.scalar(select(func.max(images.c.seq))) or 0

    def count(self, query: Query, *, newest: int | None = None) -> int:
        """How many pictures answer a question."""
        counted = query.count(self._database.words, newest)
        with self._database.reading() as connection:
            return connection.scalar(counted) or 0

    def ids(self, query: Query, *, offset: int = 0, newest: int | None = None) -> list[str]:
        """The content addresses of the pictures that answer a question, newest first."""
        found = query.seqs(self._database.words, newest).with_only_columns(images.c.sha)
        with self._database.reading() as connection:
            return list(connection.scalars(found.offset(offset).limit(query.limit)).all())

    def counts(self, by: str) -> dict[Any, int]:
        """How many visible pictures have each value of a property, the most frequent first."""
        column = tags.c.tag if by == "tag" else images.c[by]
        number = func.count().label("number")
        query = select(column, number).select_from(
            tags.join(images, images.c.seq == tags.c.seq) if by == "tag" else images
        )
        query = query.where(images.c.hidden == false(), column.is_not(None)).group_by(column)
        with self._database.reading() as connection:
            return {row[0]: row[1] for row in connection.execute(query.order_by(number.desc(), column))}

    def images(
        self, query: Query, *, offset: int = 0, limit: int | None = None, newest: int | None = None
    ) -> list[Image]:
        """Some of the pictures that answer a question, newest first."""
        if query.limit is not None:
            left = max(query.limit - offset, 0)
            limit = left if limit is None else min(limit, left)
        seqs = query.seqs(self._database.words, newest).offset(offset).limit(limit)
        with self._database.reading() as connection:
            rows = read_rows(connection, connection.scalars(seqs).all())
        return self._made(rows)

    def by_seq(self, seqs: Sequence[int]) -> list[Image]:
        """The pictures of some rows, in the order asked."""
        with self._database.reading() as connection:
            rows = read_rows(connection, seqs)
        return self._made(rows)

    def by_name(self, name: str) -> Image | None:
        """The newest picture with this content address, or service's id, or None."""
        columns = (images.c.sha == name, images.c.image_id == name)
        with self._database.reading() as connection:
            for found in columns:
                seq = connection.scalar(select(func.max(images.c.seq)).where(found))
                if seq is not None:
                    return self._made(read_rows(connection, [seq]))[0]
        return None

    def of_jobs(self, ids: Sequence[str]) -> dict[str, list[Image]]:
        """The pictures of some jobs, in the service's order; hidden ones too."""
        found: dict[str, list[Image]] = {}
        for start in range(0, len(ids), MANY):
            query = select(images.c.seq).where(images.c.job_id.in_(ids[start : start + MANY]))
            with self._database.reading() as connection:
                rows = read_rows(connection, connection.scalars(query.order_by(images.c.position)).all())
            for image in self._made(rows):
                found.setdefault(str(image.record.job_id), []).append(image)
        return found

    def thumbnail(self, sha: str, edge: int) -> bytes:
        """A small WebP, made once and then kept.

        Raises:
            StoreError: The picture is missing.
            UnsafeImage: It cannot be drawn.
        """
        kept = self._files.thumbnail(sha, edge)
        if kept is None:
            kept = thumbnail(self._files.get(sha), edge)
            self._files.put_thumbnail(sha, edge, kept)
        return kept

    def _made(self, rows: Sequence[tuple[Row[Any], tuple[str, ...]]]) -> list[Image]:
        asker: Asker | None = self.asker() if self.asker is not None else None
        made = []
        for row, names in rows:
            request = self._requests.read_loosely(row.request or row.job_request)
            record = make_record(row, names, request)
            keeper = _BoundKeeper(self, self._annotations, row.seq, record)
            made.append(Image(partial(self._files.get, row.sha), record, keeper=keeper, asker=asker))
        return made


class _BoundKeeper:
    """Keeps what is said of one picture, and remembers which of its jobs it was looked at in."""

    __slots__ = ("_annotations", "_reading", "_record", "_seq")

    def __init__(self, reading: Reading, annotations: Annotations, seq: int, record: ImageRecord) -> None:
        self._reading = reading
        self._annotations = annotations
        self._seq = seq
        self._record = record

    def annotate(self, image_id_sha: str, **changes: Any) -> ImageRecord:
        if "tags" in changes:
            # The picture knows the tags of when it was read. What another view has added since
            # stays: only the difference is written.
            before, after = set(self._record.tags), set(changes.pop("tags"))
            changes |= {"add_tags": after - before, "remove_tags": before - after}
        self._annotations.change([image_id_sha], **changes)
        (image,) = self._reading.by_seq([self._seq])
        self._record = image.record
        return self._record

    @property
    def announcer(self) -> Announcer:
        return self._annotations.announcer

    def learn(self, record: ImageRecord) -> None:
        self._record = record

    def thumbnail(self, sha: str, edge: int) -> bytes | None:
        return self._reading.thumbnail(sha, edge)
