"""What widgets share that start jobs and show each as a strip of tiles."""

from __future__ import annotations

import asyncio
import contextlib
from collections import OrderedDict
from typing import TYPE_CHECKING, Any, ClassVar, TypedDict, TypeVar, cast

from recraft_nb.errors import RecraftError
from recraft_nb.widgets.assets import asset
from recraft_nb.widgets.base import BaseChannels, answers
from recraft_nb.widgets.picture_widget import PictureWidget
from recraft_nb.widgets.pictures import PictureNote  # noqa: TC001 - read when the JavaScript types are generated
from recraft_nb.widgets.spending import budget_of
from recraft_nb.widgets.strips import Strip, strip_of

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable
    from concurrent.futures import Future

    from recraft_nb.client import Job, Recraft
    from recraft_nb.media import Image

__all__ = ["JobStrips", "JobStripsChannels", "JobStripsNotes", "client_of"]

T = TypeVar("T")

_PRESSES = 64
"""Presses of the button that are remembered, so that none counts twice."""

_STRIPS = 60
"""Jobs that a view gets; earlier ones are in the history."""


class JobStripsChannels(BaseChannels):
    """What every such widget shows: its jobs, and how long a model usually takes."""

    strips: dict[str, Strip]
    usual: dict[str, float]


class JobStripsNotes(TypedDict):
    """What it tells once."""

    picture: PictureNote


class JobStrips(PictureWidget):
    """A widget that starts jobs and shows each from its first moment to its last.

    A subclass pushes its ``facts`` with ``budget`` and ``balance`` among them, shows `jobs_shown` in its
    snapshot, and hands what it starts to `follow`.

    Args:
        client: Who is asked; None opens one as ``rc.Recraft()`` does when somebody asks.
    """

    channels: ClassVar[type] = JobStripsChannels
    notes: ClassVar[type | None] = JobStripsNotes
    edge = 384  # a tile at once and a half of its usual size

    def __init__(self, client: Recraft | None = None, **keywords: Any) -> None:
        super().__init__(**keywords)
        self._given = client
        self._jobs: dict[str, Job] = {}
        self._places: dict[str, tuple[int, str]] = {}
        self._presses: OrderedDict[str, Any] = OrderedDict()
        self._told: set[str] = set()
        self._asked_balance = False

    # -- from Python ------------------------------------------------------------------------------

    @property
    def client(self) -> Recraft:
        """Who is asked."""
        from recraft_nb.client import Recraft

        with self.turn:
            if self._given is None:
                self._given = Recraft()
                self.at_close(self._given.close)
            return self._given

    @property
    def jobs(self) -> tuple[Job, ...]:
        """The jobs that were started here, oldest first."""
        return tuple(self._jobs.values())

    def run(self, work: Coroutine[Any, Any, Any]) -> Future[Any]:
        """Coroutines of this widget run on the client's thread, where there is one."""
        return super().run(work) if self._given is None else self._given.background(work)

    # -- what a subclass uses ---------------------------------------------------------------------

    def follow(self, job: Job, press: str = "") -> Job:
        """Show a job that was just started."""
        self._places[job.journal_id] = (len(self._jobs), press)
        self._jobs[job.journal_id] = job
        self.at_close(job.observe(self.guarded(self._job_moved, "following a job")))
        self._job_moved(job)
        return job

    def once(self, press: str, answer: Callable[[], T]) -> T:
        """What became of a press: the same one is answered once, however often it arrives."""
        if press not in self._presses:
            self._presses[press] = answer()
            while len(self._presses) > _PRESSES:
                self._presses.popitem(last=False)
        return cast("T", self._presses[press])

    def jobs_shown(self, models: Iterable[str] = ()) -> dict[str, Any]:
        """The channels of the jobs for a new view; the first view also asks for the balance.

        Args:
            models: Those whose usual time the view shows before there is a job.
        """
        if not self._asked_balance:
            self._asked_balance = True
            self._ask_for_balance()
        latest = list(self._jobs)[-_STRIPS:]
        taken = {model: self.client.usual_seconds(model) for model in models}
        return {
            "strips": {id_: self._strip(self._jobs[id_]) for id_ in latest},
            "usual": {model: seconds for model, seconds in taken.items() if seconds is not None},
        }

    def charged(self) -> None:
        """Something may have been charged: show what is left."""
        self.push("facts", {"budget": budget_of(self.client)})
        self._ask_for_balance()

    # -- following --------------------------------------------------------------------------------

    def _job_moved(self, job: Job) -> None:
        self.push("strips", {job.journal_id: self._strip(job)})
        for image in job.seen.values():
            if image.id not in self._told:
                self._told.add(image.id)
                self._pictures.early(image, lambda note: self.tell("picture", **note), edge=self.edge)
        if not job.done():
            return
        model = job.request.model
        seconds = self.client.usual_seconds(model)
        if model and seconds is not None:
            self.push("usual", {model: seconds})
        self.charged()

    def _strip(self, job: Job) -> Strip:
        place, press = self._places[job.journal_id]
        for image in job.seen.values():
            self._pictures.tile(image)  # from now on it may be asked for
        return strip_of(job, self.client.provider, press=press, place=place)

    def _ask_for_balance(self) -> None:
        if self.client.provider == "local":
            return
        with contextlib.suppress(RecraftError):  # the client is closed; what is there is still shown
            self.client.background(self._learn_balance())

    async def _learn_balance(self) -> None:
        try:
            account = await self.client.looking.me()
        except (RecraftError, asyncio.CancelledError):
            return  # unknown stays unknown; the call that matters will say what is wrong
        with self.guard("showing the balance"):
            self.push("facts", {"balance": account.credits})

    # -- what a view asks -------------------------------------------------------------------------

    @answers("part")
    def _part(self, name: str = "late") -> str:
        """A late part of the view, which saved notebooks need not hold: ``late``, or ``results``."""
        return str(asset(f"{self.module}.{'results' if name == 'results' else 'late'}.js"))

    @answers("stop")
    def _stop(self, job: str) -> bool:
        """Stop a job; whether nothing was sent and nothing will be."""
        return self._jobs[job].cancel()


def client_of(image: Image) -> Recraft | None:
    """The client that a picture came from, or None."""
    from recraft_nb.client import Recraft

    return image.asker if isinstance(image.asker, Recraft) else None
