"""What a person looks for, as SQL that never sorts: every question is walked from the newest row down."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import case, exists, false, func, or_, select, true

from recraft_nb.catalog import SERVICES
from recraft_nb.errors import InvalidRequest, Problem
from recraft_nb.store.schema import images, parents, tags, to_micros
from recraft_nb.store.words import split

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import ColumnElement, Select

    from recraft_nb.store.sqlite import FullText
    from recraft_nb.store.words import Term

__all__ = ["Moment", "Query", "moment"]

Moment = datetime | date | timedelta | str
"""A point in time: a moment, a day, how long ago, or ISO text. Naive times are local."""

_BEST: Final = 5
_SEVERAL: Final = ("model", "provider", "operation", "format", "tag")


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A question to the history.

    Attributes:
        text: Words, "phrases" and -exclusions in prompts, notes and tags; a word also matches as a
            beginning.
        model: A model id, or several.
        provider: A service's id, or several.
        operation: An operation's name, or several.
        format: ``"png"``, ``"jpeg"``, ``"webp"`` or ``"svg"``, or several.
        rating: At least so many stars; ``(1, 3)`` for a range; ``"unrated"``.
        tag: A tag, or several that must all be there.
        favourite: True for marked pictures only, False for the others.
        hidden: False leaves hidden pictures out, True shows them alone, None shows all.
        cost: ``"free"``, ``"charged"``, or units that one picture was charged, from–to, e.g.
            ``(0, 40)``. Local work is free; a cost that nobody knows is neither.
        parent: Only what was made from the picture with this content address.
        job: Only the pictures of this journal entry.
        since: Made at this moment or later.
        until: Made before this moment; a day counts to its end.
        limit: At most so many, the newest.

    Raises:
        InvalidRequest: A value that means nothing.
    """

    text: str = ""
    model: str | Iterable[str] | None = None
    provider: str | Iterable[str] | None = None
    operation: str | Iterable[str] | None = None
    format: str | Iterable[str] | None = None
    rating: int | tuple[int, int] | str | None = None
    tag: str | Iterable[str] | None = None
    favourite: bool | None = None
    hidden: bool | None = False
    cost: str | tuple[float, float] | None = None
    parent: str | None = None
    job: str | None = None
    since: Moment | None = None
    until: Moment | None = None
    limit: int | None = None

    def __post_init__(self) -> None:
        for name in _SEVERAL:
            given = getattr(self, name)
            if given is not None:
                object.__setattr__(self, name, _several(given))
        if self.rating is not None:
            _rated(self.rating)
        if self.cost is not None:
            _charged(self.cost)
        for name in ("since", "until"):
            given = getattr(self, name)
            if given is not None:
                object.__setattr__(self, name, moment(name, given))

    def seqs(self, words: FullText, newest: int | None = None) -> Select[Any]:
        """Selects ``images.seq``, newest first, without the limit; nothing newer than `newest`."""
        terms, names = split(self.text), tuple(self.tag or ())
        by_words = words.select(terms) if terms else None
        if by_words is not None:
            found, order = by_words, words.order  # the column of the table that is walked
        elif names:
            found = select(images.c.seq).select_from(tags.join(images, images.c.seq == tags.c.seq))
            found, order, names = found.where(tags.c.tag == names[0]), tags.c.seq, names[1:]
        else:
            found, order = select(images.c.seq), images.c.seq
        if by_words is None:
            found = found.where(*(_holds(term) for term in terms))
        found = found.where(*(_tagged(name) for name in names), *self._conditions())
        if newest is not None:
            found = found.where(order <= newest)
        return found.order_by(order.desc())

    def count(self, words: FullText, newest: int | None = None) -> Select[Any]:
        """Selects how many there are, at most the limit."""
        found = self.seqs(words, newest).order_by(None).limit(self.limit)
        return select(func.count()).select_from(found.subquery())

    def _conditions(self) -> Iterable[ColumnElement[bool]]:
        for column in (images.c.model, images.c.provider, images.c.operation, images.c.format):
            values = getattr(self, column.name)
            if values is not None:
                yield column == values[0] if len(values) == 1 else column.in_(values)
        if self.hidden is not None:
            yield images.c.hidden == (true() if self.hidden else false())
        if self.favourite is not None:
            yield images.c.favourite == (true() if self.favourite else false())
        if self.rating is not None:
            yield _rated(self.rating)
        if self.cost is not None:
            yield _charged(self.cost)
        if self.parent is not None:
            yield exists().where(parents.c.parent == self.parent, parents.c.seq == images.c.seq)
        if self.job is not None:
            yield images.c.job_id == self.job
        if self.since is not None:
            yield images.c.created >= to_micros(moment("since", self.since))
        if self.until is not None:
            yield images.c.created < to_micros(moment("until", self.until))


def moment(field: str, value: Moment) -> datetime:
    """The point in time that a person means.

    Raises:
        InvalidRequest: It means none.
    """
    if isinstance(value, timedelta):
        return datetime.now(UTC) - value
    if isinstance(value, str):
        try:
            value = (
                date.fromisoformat(value)
                if len(value) == len("2026-11-23")
                else datetime.fromisoformat(value)
            )
        except ValueError:
            problem = Problem(field, value, 'a datetime, a date, a timedelta (ago) or text like "2026-11-23"')
            raise InvalidRequest([problem], what="This search") from None
    if isinstance(value, datetime):
        return value.astimezone()
    if isinstance(value, date):
        day = value + timedelta(days=1) if field == "until" else value
        return datetime.combine(day, time()).astimezone()
    problem = Problem(field, value, "a datetime, a date, a timedelta (ago) or ISO text")
    raise InvalidRequest([problem], what="This search")


def _several(given: Any) -> tuple[str, ...]:
    return (str(given),) if isinstance(given, str) else tuple(str(one) for one in given)


def _rated(rating: int | tuple[int, int] | str) -> ColumnElement[bool]:
    if rating == "unrated":
        return images.c.rating.is_(None)
    bounds = rating if isinstance(rating, tuple) else (rating, _BEST)
    if len(bounds) != 2 or not all(isinstance(bound, int) for bound in bounds):  # noqa: PLR2004 - from, to
        problem = Problem("rating", rating, '0 to 5 (at least so many), a pair (from, to), or "unrated"')
        raise InvalidRequest([problem], what="This search")
    return images.c.rating.between(*bounds)


def _charged(cost: str | tuple[float, float]) -> ColumnElement[bool]:
    unpaid = [service.id for service in SERVICES.values() if not service.charges]
    units = case((images.c.provider.in_(unpaid), 0), else_=images.c.credits)
    if cost == "free":
        return units == 0
    if cost == "charged":
        return units > 0
    if not isinstance(cost, tuple) or len(cost) != 2 or not all(isinstance(one, int | float) for one in cost):  # noqa: PLR2004 - from, to
        raise InvalidRequest(
            [Problem("cost", cost, '"free", "charged" or units (from, to)')], what="This search"
        )
    return units.between(*cost)


def _tagged(name: str) -> ColumnElement[bool]:
    own = tags.alias()  # the outer question may walk the tags too
    return exists().where(own.c.tag == name, own.c.seq == images.c.seq)


def _holds(term: Term) -> ColumnElement[bool]:
    """Without an index of words, or for scripts without spaces: the text itself is looked at."""
    own = tags.alias()
    tagged = select(own.c.seq).where(own.c.tag.icontains(term.text, autoescape=True))
    there = or_(
        images.c.prompt.icontains(term.text, autoescape=True),
        images.c.notes.icontains(term.text, autoescape=True),
        images.c.seq.in_(tagged),  # looked up once, not for every row
    )
    return there if term.wanted else ~there
