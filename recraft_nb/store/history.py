"""The history: every picture ever made or brought in, in the kernel and on the disk."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, Any, Literal, overload

from sqlalchemy import func, select

from recraft_nb.media import Image, ImageBatch
from recraft_nb.media.view import mimebundle, view
from recraft_nb.store.annotations import Annotations
from recraft_nb.store.arrivals import Arrivals
from recraft_nb.store.found import Found
from recraft_nb.store.imports import Imports
from recraft_nb.store.joblist import JobList, batch_of
from recraft_nb.store.reading import Reading
from recraft_nb.store.rows import EntryReader
from recraft_nb.store.schema import images, jobs, to_micros
from recraft_nb.store.search import Moment, Query, moment
from recraft_nb.store.spending import Spent, spent, spent_by
from recraft_nb.store.style_traces import StyleTraces
from recraft_nb.store.upkeep import Check, check, rebuild, reindex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from recraft_nb.media import ImageRecord
    from recraft_nb.store.arrivals import Coming
    from recraft_nb.store.database import Database
    from recraft_nb.store.files import Files
    from recraft_nb.store.redaction import Redaction
    from recraft_nb.store.requests import Requests

__all__ = ["History"]

_PROMPTS_AT_ONCE = 500
_NEWEST = select(
    *(
        select(func.max(column)).scalar_subquery()  # each is the end of an index
        for column in (images.c.seq, images.c.touched, jobs.c.touched)
    )
)
_COUNTED = ("model", "provider", "operation", "format", "rating", "tag")


class History:
    """Every picture of a store, newest first.

    >>> client.history.search("cat", model="recraftv4_1", rating=4)
    >>> client.history[image_id].show()

    Safe to use from any thread. Another kernel on the same store sees the same.

    Attributes:
        style_traces: What the store knows of own styles.
    """

    def __init__(self, database: Database, files: Files, requests: Requests, redaction: Redaction) -> None:
        self._database = database
        self._files = files
        self._redaction = redaction
        self._annotations = Annotations(database, files, redaction)
        self._arrivals = Arrivals(database, files, redaction)
        self._imports = Imports(database, self._arrivals, requests, redaction)
        self._reading = Reading(database, files, requests, self._annotations)
        self._reader = EntryReader(files, requests)
        self.style_traces = StyleTraces(database, self._reading)

    # -- looking ----------------------------------------------------------------------------------

    def search(self, text: str = "", **filters: Any) -> Found:
        """Pictures that answer a question, newest first.

        Args:
            text: Words, "phrases" and -exclusions in prompts, notes and tags; a word also matches
                as a beginning.
            **filters: ``model``, ``provider``, ``operation``, ``format`` (one or several);
                ``rating`` (at least so many stars, a pair from–to, or ``"unrated"``); ``tag`` (one,
                or several that must all be there); ``favourite``; ``hidden`` (False, True for
                hidden ones alone, None for all); ``cost`` (``"free"``, ``"charged"``, or units of
                one picture, from–to); ``parent``; ``job``; ``since``, ``until`` (a
                datetime, a date, a timedelta ago, ISO text); ``limit``.

        Returns:
            A sequence that fetches pictures when they are looked at.

        Raises:
            InvalidRequest: A filter's value that means nothing.
            TypeError: A filter that there is not.
        """
        return Found(self._reading, Query(text=text, **filters))

    def page(self, offset: int = 0, limit: int = 50, text: str = "", **filters: Any) -> list[Image]:
        """Some of the pictures that `search` finds; costs the same wherever the page lies."""
        return self._reading.images(Query(text=text, **filters), offset=offset, limit=limit)

    def ids(self, text: str = "", *, offset: int = 0, **filters: Any) -> list[str]:
        """The content addresses of the pictures that `search` finds, without the pictures."""
        return self._reading.ids(Query(text=text, **filters), offset=offset)

    def count(self, text: str = "", **filters: Any) -> int:
        """How many pictures `search` finds."""
        return self._reading.count(Query(text=text, **filters))

    def counts(self, by: str) -> dict[Any, int]:
        """How many pictures there are of each, the most frequent first: what a filter can offer.

        Args:
            by: ``"model"``, ``"provider"``, ``"operation"``, ``"format"``, ``"rating"`` or ``"tag"``.

        Raises:
            ValueError: Another word.

        >>> client.history.counts("tag")
        {'hero': 12, 'draft': 3}
        """
        if by not in _COUNTED:
            raise ValueError(f"pictures can be counted by {', '.join(_COUNTED)}, not by {by!r}")
        return self._reading.counts(by)

    def children(self, image_id: str) -> Found:
        """The pictures that were made from this one (its content address), newest first."""
        return Found(self._reading, Query(parent=image_id, hidden=None))

    def batch(self, job_id: str) -> ImageBatch:
        """The pictures of a journal entry, in the service's order.

        Raises:
            KeyError: There is no such entry.
        """
        with self._database.reading() as connection:
            entries = self._reader.read(connection, select(jobs).where(jobs.c.id == job_id))
        if not entries:
            raise KeyError(job_id)
        return batch_of(entries[0], self._reading.of_jobs([job_id]).get(job_id, []))

    @property
    def last(self) -> ImageBatch | None:
        """The pictures of the newest job that has some; None when there are none."""
        newest = self._reading.images(Query(), limit=1)
        return self.batch(str(newest[0].record.job_id)) if newest else None

    @property
    def jobs(self) -> JobList:
        """Every job with its pictures, newest first; also those that failed or are unknown."""
        return JobList(self._database, self._reader, self._reading)

    def prompts(self, limit: int | None = 100, like: str = "") -> list[str]:
        """Different prompts, the last used first; those of failed calls and hidden pictures too.

        Args:
            limit: At most so many; None for all.
            like: Only prompts that hold this text.
        """
        query = select(jobs.c.seq, jobs.c.prompt).where(jobs.c.prompt != "")
        if like:
            query = query.where(jobs.c.prompt.icontains(like, autoescape=True))
        query = page = query.order_by(jobs.c.seq.desc()).limit(_PROMPTS_AT_ONCE)
        found: dict[str, None] = {}
        with self._database.reading() as connection:
            while rows := connection.execute(page).all():
                found |= dict.fromkeys(row.prompt for row in rows)
                if len(rows) < _PROMPTS_AT_ONCE or (limit is not None and len(found) >= limit):
                    break
                page = query.where(jobs.c.seq < rows[-1].seq)
        return list(found)[:limit]

    @overload
    def spent(self, since: Moment | None = None) -> Spent: ...
    @overload
    def spent(
        self, since: Moment | None = None, *, by: Literal["day", "model", "provider"]
    ) -> dict[str, Spent]: ...
    def spent(self, since: Moment | None = None, *, by: str | None = None) -> Spent | dict[str, Spent]:
        """What was charged: a number of API units that also says what it leaves out, see `Spent`.

        Args:
            since: Only what was asked at this moment or later.
            by: ``"day"``, ``"model"`` or ``"provider"``: one `Spent` for each, instead of one for all.

        Raises:
            ValueError: `by` is another word.

        >>> client.history.spent(by="day")
        {'2026-11-29': Spent(140 units ($0.14)), '2026-11-28': Spent(35 units ($0.035))}
        """
        if by not in {None, "day", "model", "provider"}:
            raise ValueError(f"what was spent is told by day, model or provider, not by {by!r}")
        start = None if since is None else to_micros(moment("since", since))
        with self._database.reading() as connection:
            if by is None:
                return spent(connection, since=start)
            return spent_by(connection, by, since=start)

    def revision(self) -> tuple[int, int, int]:
        """A value that changes with every change of pictures, annotations or jobs, in any kernel."""
        with self._database.reading() as connection:
            first, second, third = connection.execute(_NEWEST).one()
        return first or 0, second or 0, third or 0

    # -- adding and changing ----------------------------------------------------------------------

    def add_results(
        self, entry_id: str, results: Sequence[tuple[bytes, Mapping[str, Any]]], *, done: bool = True
    ) -> list[Image]:
        """Keep the pictures of a job: files, records and rows.

        Args:
            entry_id: The journal entry.
            results: The files exactly as they came, each with what is known of it: ``image_id``,
                ``index``, ``parents``, ``credits``, ``created``, ``extra``; ``prompt``,
                ``provider``, ``model``, ``operation`` where they differ from the entry's;
                ``record``, where `record_of` has looked at the file already.
            done: Whether these are the last; the entry is ``saved`` then, else ``received``.

        Raises:
            BadAnswer: Some are no pictures; the good ones are kept.
            StoreError: They could not be kept; ``error.data`` holds the files.
        """
        return self._reading.by_seq(self._arrivals.keep(entry_id, results, done=done))

    @property
    def arrivals(self) -> Arrivals:
        """The steps of `add_results`, for a client that keeps many pictures at once."""
        return self._arrivals

    def arrived(self, coming: Coming, *, whole: int | None) -> list[Image]:
        """The last step of `add_results`, see `Arrivals.arrived`."""
        return self._reading.by_seq(self._arrivals.arrived(coming, done=False, whole=whole))

    def add(self, images: Any, prompt: str | Iterable[str] = "") -> ImageBatch:
        """Bring in pictures from elsewhere.

        Args:
            images: One picture or many: whatever `Image.open` takes, or an iterable of that.
            prompt: The words for all of them, or one for each. Left out, what the files say.

        Returns:
            The pictures as they stand in the history. The same picture with the same words is
            there once, however often it is added.

        Raises:
            UnsafeImage: One is no picture; those of earlier hundreds are in.
            StoreError: They could not be kept.
        """
        return ImageBatch(self._reading.by_seq(self._imports.add(images, prompt)))

    def annotate(self, image_id_sha: str, **changes: Any) -> ImageRecord:
        """Say something of a picture.

        Args:
            image_id_sha: Its content address.
            **changes: ``rating``, ``notes``, ``favourite``, ``hidden``, ``tags`` (exactly these),
                ``add_tags``, ``remove_tags``.

        Returns:
            What is known of it now.

        Raises:
            InvalidRequest: A rating that is none.
            StoreError: No such picture, or it cannot be written.
        """
        self.annotate_many([image_id_sha], **changes)
        return self[image_id_sha].record

    def annotate_many(self, images: Iterable[Image | str], **changes: Any) -> None:
        """Say the same of many pictures at once; all of it or nothing. Arguments as in `annotate`."""
        self._annotations.change((one if isinstance(one, str) else one.id for one in images), **changes)

    def observe(self, fn: Callable[[Mapping[str, Mapping[str, Any]]], object]) -> Callable[[], None]:
        """Call ``fn`` after every rating, tag, note, mark or hiding in this process.

        Args:
            fn: Called with content address → ``rating``, ``favourite``, ``hidden``, ``notes`` and ``tags`` as
                they are now; on the thread that said it, so it must be quick and must not wait.

        Returns:
            What ends the observation. A method is held weakly.
        """
        return self._annotations.announcer.observe(fn)

    def thumbnail(self, sha: str, edge: int = 256) -> bytes:
        """A small WebP of a picture, made once and then kept.

        Args:
            sha: Its content address.
            edge: Longer side in pixels.
        """
        return self._reading.thumbnail(sha, edge)

    def bind(self, asker: Any) -> None:
        """Name the client that pictures continue with; held weakly."""
        self._reading.asker = None if asker is None else weakref.ref(asker)

    @property
    def asker(self) -> Any:
        """The client that pictures continue with, or None."""
        return None if self._reading.asker is None else self._reading.asker()

    @asker.setter
    def asker(self, asker: Any) -> None:
        self.bind(asker)

    # -- looking after ----------------------------------------------------------------------------

    def check(self, *, content: bool = True) -> Check:
        """Compare index and files; names what is missing or damaged.

        Args:
            content: Read every file; without it only their lengths are looked at.
        """
        return check(self._database, self._files, content=content)

    def recover(self) -> int:
        """Finish what processes that ended left half done; a store does this when it is opened.

        Returns:
            How many pictures were found again.
        """
        if self._database.needs_words():
            reindex(self._database)
        return self._arrivals.recover()

    def rebuild(self) -> int:
        """Bring everything that lies in the files into the index, prompts and requests included.

        Returns:
            How many pictures were added.
        """
        added = rebuild(self._database, self._files, self._redaction)
        reindex(self._database)
        return added

    # -- as a collection --------------------------------------------------------------------------

    def __len__(self) -> int:
        return self.count()

    def __bool__(self) -> bool:
        return True

    def __iter__(self) -> Iterator[Image]:
        return iter(self.search())

    @overload
    def __getitem__(self, key: str | int) -> Image: ...
    @overload
    def __getitem__(self, key: slice) -> ImageBatch: ...
    def __getitem__(self, key: str | int | slice) -> Image | ImageBatch:
        if not isinstance(key, str):
            return self.search()[key]
        found = self._reading.by_name(key)
        if found is None:
            raise KeyError(key)
        return found

    def __contains__(self, image: object) -> bool:
        name = image.id if isinstance(image, Image) else image
        return isinstance(name, str) and self._reading.by_name(name) is not None

    def to_dataframe(self, text: str = "", **filters: Any) -> Any:
        """One row a picture, newest first; a pandas table shows the pictures.

        Args:
            text: As in `search`.
            **filters: As in `search`.

        Raises:
            RecraftError: Neither pandas nor polars is installed.
        """
        return self.search(text, **filters).to_dataframe()

    def show(self, **options: Any) -> Any:
        """The history as a browser where there are widgets, else the newest pictures."""
        live = view(self, **options)
        return self.search() if live is None else live

    def __repr__(self) -> str:
        count = len(self)
        return f"<History: {count:,} {'picture' if count == 1 else 'pictures'}, {self.spent()!r}>"

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> Any:
        return mimebundle(self, self.search().static_html, include=include, exclude=exclude)
