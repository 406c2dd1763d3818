"""What a person says of pictures: stars, tags, notes, a mark, out of sight."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from recraft_nb.errors import InvalidRequest, Problem, StoreError
from recraft_nb.store.announcer import Announcer
from recraft_nb.store.rows import now
from recraft_nb.store.schema import images
from recraft_nb.store.schema import tags as tag_rows
from recraft_nb.store.shelf import MANY, tags_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sqlalchemy import Connection

    from recraft_nb.store.database import Database
    from recraft_nb.store.files import Files
    from recraft_nb.store.redaction import Redaction

__all__ = ["Annotations"]

_BEST: Final = 5
_LONGEST_TAG: Final = 200
_SAME: Final = object()


class Annotations:
    """Writes what is said of pictures: in every row of the content, and into a file beside it.

    Attributes:
        announcer: Tells what was said, once it is written.
    """

    def __init__(self, database: Database, files: Files, redaction: Redaction) -> None:
        self._database = database
        self._files = files
        self._redaction = redaction
        self.announcer = Announcer()

    def change(
        self,
        shas: Iterable[str],
        *,
        rating: Any = _SAME,
        notes: str | None = None,
        favourite: bool | None = None,
        hidden: bool | None = None,
        tags: Iterable[str] | None = None,
        add_tags: Iterable[str] = (),
        remove_tags: Iterable[str] = (),
    ) -> None:
        """Say something of pictures; what is left out stays.

        Args:
            shas: Their content addresses.
            rating: 0 to 5 stars, None to take them away.
            notes: Free text; replaces the old one.
            favourite: The mark.
            hidden: Out of sight; the file stays.
            tags: Exactly these.
            add_tags: These too.
            remove_tags: These no more.

        Raises:
            InvalidRequest: A rating that is none.
            StoreError: No such picture, or it cannot be written.
        """
        values: dict[str, Any] = {"touched": now()}
        if rating is not _SAME:
            values["rating"] = _stars(rating)
        if notes is not None:
            values["notes"] = self._redaction.text(notes)
        if favourite is not None:
            values["favourite"] = favourite
        if hidden is not None:
            values["hidden"] = hidden
        exactly = None if tags is None else self._names(tags)
        added, removed = self._names(add_tags), self._names(remove_tags)
        retagged = exactly is not None or bool(added or removed)

        def retag(names: set[str]) -> set[str]:
            return ((names if exactly is None else exactly) | added) - removed

        wanted = list(dict.fromkeys(shas))
        said: dict[str, dict[str, Any]] = {}
        with self.announcer.turn:
            with self._database.writing() as connection:
                for start in range(0, len(wanted), MANY):
                    part = wanted[start : start + MANY]
                    said |= self._write(connection, part, values, retag if retagged else None)
            self.announcer.announce(said)

    def _write(
        self,
        connection: Connection,
        shas: list[str],
        values: dict[str, Any],
        retag: Callable[[set[str]], set[str]] | None,
    ) -> dict[str, dict[str, Any]]:
        """Write, and return what is said of each content now."""
        connection.execute(images.update().where(images.c.sha.in_(shas)).values(values))
        rows = connection.execute(select(images).where(images.c.sha.in_(shas)).order_by(images.c.seq)).all()
        if missing := set(shas) - {row.sha for row in rows}:
            raise StoreError(f"The history has no picture {min(missing)!r}.")
        seqs = [row.seq for row in rows]
        found = tags_of(connection, seqs)
        names = {seq: set(found.get(seq, ())) for seq in seqs}
        if retag is not None:
            names = {seq: retag(before) for seq, before in names.items()}
            connection.execute(tag_rows.delete().where(tag_rows.c.seq.in_(seqs)))
            if new := [{"tag": name, "seq": seq} for seq in seqs for name in sorted(names[seq])]:
                connection.execute(tag_rows.insert(), new)
        said = {row.seq: {"notes": row.notes, "tags": " ".join(sorted(names[row.seq]))} for row in rows}
        words = [{"rowid": row.seq, "prompt": row.prompt, **said[row.seq]} for row in rows]
        self._database.words.write(connection, words, new=False)
        # Inside the transaction: whoever says something of the same picture waits for this file.
        now_said: dict[str, dict[str, Any]] = {}
        for row in {row.sha: row for row in rows}.values():
            now_said[row.sha] = {
                "rating": row.rating,
                "favourite": row.favourite,
                "hidden": row.hidden,
                "notes": row.notes,
                "tags": tuple(sorted(names[row.seq])),
            }
            notes = {**now_said[row.sha], "tags": sorted(names[row.seq])}
            self._files.put_notes(row.sha, {"id": row.sha, **notes})
        return now_said

    def _names(self, given: Iterable[str]) -> set[str]:
        stripped = (" ".join(self._redaction.text(str(name)).split())[:_LONGEST_TAG] for name in given)
        return {name for name in stripped if name}


def _stars(rating: Any) -> int | None:
    if rating is not None and (isinstance(rating, bool) or rating not in range(_BEST + 1)):
        problem = Problem("rating", rating, f"is 0 to {_BEST}, or None")
        raise InvalidRequest([problem], what="This rating")
    return None if rating is None else int(rating)
