"""The history as a widget: find, rate, tag and delete pictures, see their family and what was spent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from recraft_nb.media.static_html import contact_sheet
from recraft_nb.operations import Generate
from recraft_nb.widgets.assets import asset
from recraft_nb.widgets.base import answers
from recraft_nb.widgets.history_browser.archive import archive
from recraft_nb.widgets.history_browser.facts import (
    About,
    Checked,
    Costs,
    Unsettled,
    about,
    checked,
    costs_of,
    unsettled_of,
)
from recraft_nb.widgets.history_browser.filters import Choice, added, choices_of, removed
from recraft_nb.widgets.history_browser.view import HistoryChannels, HistoryNotes, HistoryView
from recraft_nb.widgets.mask_canvas.openers import open_masks_with_canvas
from recraft_nb.widgets.picture_list import Begun  # noqa: TC001 - read when the types are generated
from recraft_nb.widgets.prompt_form.state import FIELDS

if TYPE_CHECKING:
    from concurrent.futures import Future

    from recraft_nb.client import Job, Recraft
    from recraft_nb.store import Found
    from recraft_nb.widgets.prompt_form.widget import PromptForm

__all__ = ["HistoryBrowser"]

open_masks_with_canvas()

_STATIC = 12
"""Pictures in the static part."""


class HistoryBrowser(HistoryView):
    """Everything ever made, as quick with 100,000 pictures as with ten.

    >>> browser = rc.HistoryBrowser(client)
    >>> browser                                     # in a cell: search, filter, rate, tag, delete
    >>> browser.search("cat", rating=4)             # or from Python; the cell shows it too
    >>> browser.value                               # the selected pictures

    Arrows move, Enter opens, Space selects, 0–5 rate, ``.`` marks a favourite, C compares the selected
    pictures, Delete deletes with undo.
    Whoever awaits the browser gets the selected pictures on Enter. "Use this prompt" opens a `PromptForm`
    with the picture's request: `form`.

    Deleting hides pictures. They are listed under the filter "Deleted and hidden", from where they can be
    brought back; no file is erased.

    Args:
        client: Whose history; it is also asked to continue from pictures.
        text: Words to look for at first, as in `History.search`.
        columns: Pictures in a row; None for as many as fit.

    Raises:
        TypeError: An unknown keyword.
    """

    module = "history_browser"
    channels = HistoryChannels
    notes = HistoryNotes

    def __init__(
        self, client: Recraft, text: str = "", *, columns: int | None = None, **keywords: Any
    ) -> None:
        super().__init__(client, text, columns, **keywords)
        self._form: PromptForm | None = None

    # -- from Python ------------------------------------------------------------------------------

    def search(self, text: str = "", **filters: Any) -> Found:
        """Show what a search finds, and return it.

        Args:
            text: Words, "phrases" and -exclusions, as in `History.search`.
            **filters: As in `History.search`; those that were set before are gone.

        Raises:
            InvalidRequest: A filter's value that means nothing; what is shown stays.
            TypeError: A filter that there is not.
        """
        with self.turn:
            self._ask(text, filters)
            return self._found

    @property
    def images(self) -> Found:
        """The pictures that are shown, newest first; fetched when they are looked at."""
        with self.turn:
            return self._found

    @property
    def form(self) -> PromptForm | None:
        """The form that "Use this prompt" opened last, or None."""
        return self._form

    def static_html(self) -> str:
        """The newest pictures, for a reader without a kernel."""
        first, many = list(self._found[:_STATIC]), len(self._found)
        self._pictures.prepare(first)
        words = f"The newest {len(first)} of {many:,} pictures." if many > len(first) else ""
        return contact_sheet(first, columns=self._columns, caption=words)

    # -- searching ----------------------------------------------------------------------------------

    @answers("part")
    def _part(self, name: str = "late") -> str:
        """A late part of the view. Saved notebooks need not hold it."""
        return str(asset(f"{self.module}.{'panel' if name == 'panel' else 'late'}.js"))

    @answers("search")
    def _search(self, text: str) -> None:
        """The person typed; the filters stay."""
        self._ask(text, self._filters)

    @answers("choices")
    def _choices(self) -> Future[list[Choice]]:
        """The filters that can be added."""
        return self._pictures.in_background(lambda: choices_of(self._history))

    @answers("narrow")
    def _narrow(self, key: str) -> None:
        self._ask(self._text, added(self._filters, key))

    @answers("widen")
    def _widen(self, key: str) -> None:
        """Take a filter away; all of them and the words when it is none."""
        self._ask(self._text if key else "", removed(self._filters, key) if key else {})

    # -- one picture --------------------------------------------------------------------------------

    @answers("about")
    def _about(self, id: str) -> Future[About]:  # noqa: A002
        """What is said of a picture, how it came to be, and its family."""
        return self._pictures.in_background(
            lambda: about(self._history, self._pictures, self._deleted, self._picture(id))
        )

    @answers("continue")
    def _continue(self, id: str, place: int, verb: str, options: dict[str, Any]) -> Future[Begun]:  # noqa: A002, ARG002
        """Continue from a picture; the new ones come first in the history."""
        image = self._picture(id)
        return self._pictures.in_background(lambda: self._begin(image, verb, options, self._follow))

    def _follow(self, job: Job) -> None:
        self.at_close(job.observe(self.guarded(self._moved, "following a job")))

    def _moved(self, job: Job) -> None:
        """A job that was started here has new pictures, or ended."""
        self._look_again()
        if job.done() and (error := job.exception(0)) is not None:
            raise error

    @answers("use")
    def _use(self, id: str) -> str:  # noqa: A002
        """A form with the picture's request; answers the name of its model."""
        from recraft_nb.widgets.prompt_form.widget import PromptForm

        image = self._picture(id)
        request = image.request
        if isinstance(request, Generate):
            given = {name: getattr(request, name) for name in FIELDS}
            given["random_seed"] = image.seed
        else:
            given = {"prompt": image.prompt}
        self._form = self._session.make(lambda: PromptForm(self._client, **given))
        return str(self._form.model_id)

    # -- many pictures ------------------------------------------------------------------------------

    @answers("tags")
    def _tags(self) -> Future[list[str]]:
        """The tags that there are, the most frequent first."""
        return self._pictures.in_background(lambda: list(self._history.counts("tag"))[:200])

    @answers("mark")
    def _mark(  # noqa: PLR0917 - called by name
        self,
        ids: list[str],
        rating: int | None = None,
        favourite: bool | None = None,
        add: list[str] | None = None,
        remove: list[str] | None = None,
        notes: str | None = None,
    ) -> None:
        """Say something of pictures; what is None stays. A rating of 0 takes the stars away."""
        changes: dict[str, Any] = {"favourite": favourite, "notes": notes}
        if rating is not None:
            changes["rating"] = rating or None
        self._history.annotate_many(ids, add_tags=add or (), remove_tags=remove or (), **changes)

    @answers("rate")
    def _rate(self, id: str, rating: int) -> None:  # noqa: A002
        """1–5 stars; 0 takes the rating away."""
        self._mark([id], rating=rating)

    @answers("favourite")
    def _favourite(self, id: str, on: bool) -> None:  # noqa: A002
        self._mark([id], favourite=on)

    @answers("hide")
    def _hide(self, ids: list[str], hidden: bool) -> None:
        """Delete pictures, or bring them back. Their files, prompts and records stay."""
        self._history.annotate_many(ids, hidden=hidden)
        self._deleted.note(ids, deleted=hidden)
        if hidden:
            self._put_away(ids)
        self._refresh()

    @answers("archive")
    def _archive(self, ids: list[str]) -> Future[bytes]:
        """The files of pictures as one ZIP."""
        images = [self._picture(name) for name in ids]
        return self._pictures.in_background(lambda: archive(images))

    # -- the store ----------------------------------------------------------------------------------

    @answers("costs")
    def _costs(self) -> Future[Costs]:
        return self._pictures.in_background(lambda: costs_of(self._history))

    @answers("unsettled")
    def _unsettled(self) -> Future[list[Unsettled]]:
        """The calls of unknown outcome."""
        return self._pictures.in_background(lambda: unsettled_of(self._client))

    @answers("balance")
    def _balance(self) -> Future[list[Unsettled]]:
        """Ask the service what is left; it may tell what calls of unknown outcome cost."""

        def look() -> list[Unsettled]:
            self._client.me()
            self._look_again()
            return unsettled_of(self._client)

        return self._pictures.in_background(look)

    @answers("settle")
    def _settle(self, id: str, charged: int | None, by_balance: bool = False) -> Future[list[Unsettled]]:  # noqa: A002
        """Close a call of unknown outcome; answers those that are left.

        ``charged`` is what it cost, 0 for nothing, None for unknown; ``by_balance`` takes what the balance
        says instead.
        """

        def close() -> list[Unsettled]:
            if by_balance:
                self._client.journal.settle(id)
            else:
                self._client.journal.settle(id, charged=charged)
            self._look_again()
            return unsettled_of(self._client)

        return self._pictures.in_background(close)

    @answers("check")
    def _check(self) -> Future[Checked]:
        """Read every file and compare it with the index."""
        return self._pictures.in_background(lambda: checked(self._history))

    @answers("rebuild")
    def _rebuild(self) -> Future[int]:
        """Bring what lies in the files into the index; answers how many pictures that added."""

        def bring() -> int:
            added = self._history.rebuild()
            self._look_again()
            return added

        return self._pictures.in_background(bring)
