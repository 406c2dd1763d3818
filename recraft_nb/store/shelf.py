"""Between rows and pictures: putting rows in with all that hangs on them, and making `Image`s of rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, func, select

from recraft_nb.media import ImageRecord
from recraft_nb.store.prepared import Prepared, into
from recraft_nb.store.redaction import read_json
from recraft_nb.store.rows import now
from recraft_nb.store.schema import from_micros, images, jobs, parents, tags

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection, Row

    from recraft_nb.store.sqlite import FullText

__all__ = ["MANY", "add_rows", "make_record", "read_rows", "tags_of"]

MANY: Final = 400
"""Rows in one statement."""

_SAID: Final = {"rating": None, "favourite": False, "hidden": False, "notes": ""}
"""What a person says of a picture, and what is meant when nothing was said."""

_SEQS: Final[Any] = bindparam("seqs", expanding=True)
_EVERY: Final = select(images, jobs.c.request.label("job_request")).select_from(
    images.outerjoin(jobs, jobs.c.id == images.c.job_id)
)
_ROWS: Final = _EVERY.where(images.c.seq.in_(_SEQS))
_ROW: Final = Prepared(_EVERY.where(images.c.seq == bindparam("seq")))
_ALL_TAGS: Final = select(tags.c.seq, tags.c.tag).order_by(tags.c.tag)
_TAGS: Final = _ALL_TAGS.where(tags.c.seq.in_(_SEQS))
_TAGS_OF_ONE: Final = Prepared(_ALL_TAGS.where(tags.c.seq == bindparam("seq")))
_ADD: Final = images.insert()
_ADD_ONE: Final = into(images, "seq")
_ADDED: Final = select(images.c.job_id, images.c.position, images.c.seq).where(
    images.c.seq > bindparam("newest"), images.c.job_id.in_(bindparam("entries", expanding=True))
)
_CONTENT: Final = select(images.c.sha, images.c.seq, *(images.c[name] for name in _SAID))
_KNOWN: Final = _CONTENT.where(images.c.sha.in_(bindparam("shas", expanding=True)))
_KNOWN_ONE: Final = Prepared(_CONTENT.where(images.c.sha == bindparam("sha")))
_NEWEST: Final = select(func.coalesce(func.max(images.c.seq), 0))


def add_rows(connection: Connection, words: FullText, rows: Sequence[Mapping[str, Any]]) -> list[int]:
    """Put rows of `images` in, with their tags, parents and words.

    A picture whose content is known already takes over what was said of it.

    Args:
        connection: An open transaction.
        words: The index of words.
        rows: Values of the columns; ``parents`` and ``extra`` as JSON text. Extra keys ``tags``
            and those of `_SAID` are what is said of new content.

    Returns:
        The new ``seq`` of each row, in order.
    """
    said = _what_was_said(connection, {row["sha"] for row in rows})
    moment = now()
    values = [
        {name: value for name, value in row.items() if name in images.c}
        | {"touched": moment}
        | {name: row.get(name, default) for name, default in _SAID.items()}
        | (said[row["sha"]][0] if row["sha"] in said else {})
        for row in rows
    ]
    seqs: dict[tuple[str, int], int] = {}
    if len(values) == 1:
        (value,) = values
        seqs[value["job_id"], value["position"]] = _ADD_ONE.scalar(connection, value)
        return _hang_on(connection, words, rows=rows, values=values, said=said, seqs=seqs)
    newest = connection.scalar(_NEWEST) or 0
    for start in range(0, len(values), MANY):
        part = values[start : start + MANY]
        connection.execute(_ADD, part)
        found = {"newest": newest, "entries": list({value["job_id"] for value in part})}
        seqs |= {(row.job_id, row.position): row.seq for row in connection.execute(_ADDED, found)}
    return _hang_on(connection, words, rows=rows, values=values, said=said, seqs=seqs)


def _hang_on(
    connection: Connection,
    words: FullText,
    *,
    rows: Sequence[Mapping[str, Any]],
    values: Sequence[Mapping[str, Any]],
    said: Mapping[str, tuple[dict[str, Any], tuple[str, ...]]],
    seqs: Mapping[tuple[str, int], int],
) -> list[int]:
    """Put in what hangs on new rows: tags, parents and words; returns the ``seq`` of each."""
    placed = [seqs[row["job_id"], row["position"]] for row in rows]
    words_of, tag_rows, parent_rows = [], [], []
    for seq, row, value in zip(placed, rows, values, strict=True):
        names = said[row["sha"]][1] if row["sha"] in said else tuple(row.get("tags", ()))
        tag_rows += [{"tag": name, "seq": seq} for name in names]
        parent_rows += [{"parent": parent, "seq": seq} for parent in dict.fromkeys(read_json(row["parents"]))]
        words_of.append(
            {"rowid": seq, "prompt": value["prompt"], "notes": value["notes"], "tags": " ".join(names)}
        )
    if tag_rows:
        connection.execute(tags.insert(), tag_rows)
    if parent_rows:
        connection.execute(parents.insert(), parent_rows)
    words.write(connection, words_of, new=True)
    return placed


def _what_was_said(
    connection: Connection, shas: set[str]
) -> dict[str, tuple[dict[str, Any], tuple[str, ...]]]:
    said = {}
    wanted = sorted(shas)
    for start in range(0, len(wanted), MANY):
        part = wanted[start : start + MANY]
        rows = (
            _KNOWN_ONE.all(connection, {"sha": part[0]})
            if len(part) == 1
            else connection.execute(_KNOWN, {"shas": part}).all()
        )
        names = tags_of(connection, [row.seq for row in rows]) if rows else {}
        for row in rows:  # all rows of a content say the same, so any of them will do
            said[row.sha] = ({name: getattr(row, name) for name in _SAID}, names.get(row.seq, ()))
    return said


def tags_of(connection: Connection, seqs: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """The tags of some rows, in alphabetical order."""
    if len(seqs) == 1:
        names = tuple(row.tag for row in _TAGS_OF_ONE.all(connection, {"seq": seqs[0]}))
        return {seqs[0]: names} if names else {}
    found: dict[int, list[str]] = {}
    for start in range(0, len(seqs), MANY):
        for seq, tag in connection.execute(_TAGS, {"seqs": list(seqs[start : start + MANY])}):
            found.setdefault(seq, []).append(tag)
    return {seq: tuple(names) for seq, names in found.items()}


def read_rows(connection: Connection, seqs: Sequence[int]) -> list[tuple[Row[Any], tuple[str, ...]]]:
    """Rows of `images` with their job's request, and their tags; in the order asked."""
    found: dict[int, Row[Any]] = {}
    if len(seqs) == 1:
        found = {row.seq: row for row in _ROW.all(connection, {"seq": seqs[0]})}
    else:
        for start in range(0, len(seqs), MANY):
            part = connection.execute(_ROWS, {"seqs": list(seqs[start : start + MANY])})
            found |= {row.seq: row for row in part}
    names = tags_of(connection, seqs)
    return [(found[seq], names.get(seq, ())) for seq in seqs if seq in found]


def make_record(row: Row[Any], names: tuple[str, ...], request: Any) -> ImageRecord:
    """What is known of a picture, from its row."""
    units = row.credits
    return ImageRecord(
        id=row.sha,
        image_id=row.image_id,
        format=row.format,
        width=row.width,
        height=row.height,
        request=request,
        prompt=row.prompt,
        parents=() if row.parents == "[]" else tuple(read_json(row.parents)),
        credits=int(units) if units is not None and units == int(units) else units,
        provider=row.provider,
        model=row.model,
        operation=row.operation or None,
        created=from_micros(row.created),
        index=row.position,
        job_id=row.job_id,
        rating=row.rating,
        tags=names,
        notes=row.notes,
        favourite=bool(row.favourite),
        hidden=bool(row.hidden),
        extra={} if row.extra == "{}" else read_json(row.extra),
    )
