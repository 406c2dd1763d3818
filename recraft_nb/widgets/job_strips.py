"""What widgets share that start jobs and show each as a strip of tiles."""

from __future__ import annotations

import asyncio
import contextlib
from collections import OrderedDict
from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

from recraft_nb.errors import InvalidRequest, RecraftError
from recraft_nb.widgets.assets import asset
from recraft_nb.widgets.base import BaseChannels, Widget, answers
from recraft_nb.widgets.form_facts import FieldProblem, Pressed, budget_of
from recraft_nb.widgets.pictures import PictureNote, Pictures, Whole
from recraft_nb.widgets.rpc import Reply  # noqa: TC001 - read when the JavaScript types are generated
from recraft_nb.widgets.strips import Strip, strip_of

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from concurrent.futures import Future

    from recraft_nb.client import Job, Recraft
    from recraft_nb.errors import Problem
    from recraft_nb.media import Image

__all__ = ["JobStrips", "JobStripsChannels", "JobStripsNotes"]

_PRESSES = 64
"""Presses of Generate that are remembered, so that none counts twice."""

_STRIPS = 60
"""Jobs that a view gets; earlier ones are in the history."""

_EDGE = 384
"""Long side of a strip's pictures: a tile at once and a half of its usual size."""

_PROMPTS = 200
"""Earlier prompts that Alt+↑ walks through."""


class JobStripsChannels(BaseChannels):
    """What every such widget shows: its jobs, and how long a model usually takes."""

    strips: dict[str, Strip]
    usual: dict[str, float]


class JobStripsNotes(TypedDict):
    """What it tells once."""

    picture: PictureNote


class JobStrips(Widget):
    """A widget that starts jobs.

    A subclass pushes its ``facts`` with ``budget`` and ``balance`` among them, and starts jobs through
    `follow` and `pressed`.

    Args:
        client: Who is asked; None takes the client that the picture came from, or opens one as
            ``rc.Recraft()`` does when somebody asks.
        image: The picture that may know its client.
    """

    channels: ClassVar[type] = JobStripsChannels
    notes: ClassVar[type | None] = JobStripsNotes

    def __init__(self, client: Recraft | None = None, image: Image | None = None, **keywords: Any) -> None:
        super().__init__(**keywords)
        self._given = client if client is not None else _client_of(image)
        self._jobs: dict[str, Job] = {}
        self._places: dict[str, tuple[int, str]] = {}
        self._presses: OrderedDict[str, Pressed] = OrderedDict()
        self._told: set[str] = set()
        self._pictures = Pictures()
        self.at_close(self._pictures.close)
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
        """Coroutines of this widget run on the client's thread."""
        return self.client.background(work)

    # -- what a subclass uses ---------------------------------------------------------------------

    def start_again(self, job: Job) -> Job:
        """Ask for the same as an earlier job."""
        return self.client.submit(job.request)

    def use(self, job: Job) -> None:
        """Bring the settings of a job back."""

    def problem_of(self, problem: Problem) -> FieldProblem:
        """A problem as a view shows it beside its field."""
        near = problem.nearest if isinstance(problem.nearest, str | int | float) else None
        return {"field": problem.field, "text": problem.limit, "nearest": near}

    def follow(self, job: Job, press: str = "") -> Job:
        """Show a job that was just started."""
        self._places[job.journal_id] = (len(self._jobs), press)
        self._jobs[job.journal_id] = job
        self.at_close(job.observe(self.guarded(self._job_moved, "following a job")))
        self._job_moved(job)
        return job

    def pressed(self, press: str, start: Callable[[], Job]) -> Pressed:
        """What became of a press: the same one is answered once, however often it arrives."""
        if press not in self._presses:
            try:
                answer: Pressed = {
                    "job": self.follow(start(), press).journal_id,
                    "problems": [],
                    "changed": False,
                }
            except InvalidRequest as error:
                problems = [self.problem_of(one) for one in error.problems]
                answer = {"job": None, "problems": problems, "changed": False}
            self.remember(press, answer)
        return self._presses[press]

    def remember(self, press: str, pressed: Pressed) -> None:
        """Keep the answer to a press."""
        self._presses[press] = pressed
        while len(self._presses) > _PRESSES:
            self._presses.popitem(last=False)

    def jobs_shown(self, models: list[str]) -> dict[str, Any]:
        """The channels of the jobs for a new view; the first view also asks for the balance."""
        if not self._asked_balance:
            self._asked_balance = True
            self._ask_for_balance()
        latest = list(self._jobs)[-_STRIPS:]
        taken = {model: self.client.usual_seconds(model) for model in models}
        return {
            "strips": {id_: self._strip(self._jobs[id_]) for id_ in latest},
            "usual": {model: seconds for model, seconds in taken.items() if seconds is not None},
        }

    # -- following --------------------------------------------------------------------------------

    def _job_moved(self, job: Job) -> None:
        self.push("strips", {job.journal_id: self._strip(job)})
        for image in job.seen.values():
            if image.id not in self._told:
                self._told.add(image.id)
                self._pictures.early(image, lambda note: self.tell("picture", **note), edge=_EDGE)
        if not job.done():
            return
        model = job.request.model
        seconds = self.client.usual_seconds(model)
        if model and seconds is not None:
            self.push("usual", {model: seconds})
        self.push("facts", {"budget": budget_of(self.client)})
        self._ask_for_balance()

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
    def _part(self) -> str:
        """The late part of the view. Saved notebooks need not hold it."""
        return str(asset(f"{self.module}.late.js"))

    @answers("again")
    def _again(self, job: str, press: str) -> Pressed:
        """Ask for the same as an earlier job."""
        return self.pressed(press, lambda: self.start_again(self._jobs[job]))

    @answers("stop")
    def _stop(self, job: str) -> bool:
        """Stop a job; whether nothing was sent and nothing will be."""
        return self._jobs[job].cancel()

    @answers("use")
    def _use(self, job: str) -> None:
        """Bring the settings of a job back."""
        self.use(self._jobs[job])

    @answers("thumbs")
    def _thumbs(self, ids: list[str], reply: Reply) -> Future[dict[str, Any]]:
        return self._pictures.thumbs(ids, reply, edge=_EDGE)

    @answers("whole")
    def _whole(self, id: str) -> Future[Whole]:  # noqa: A002 - the lightbox's name for it
        return self._pictures.whole(id)

    @answers("prompts")
    def _prompts(self, like: str = "") -> list[str]:
        """Earlier prompts, the last used first."""
        return self.client.history.prompts(_PROMPTS, like)


def _client_of(image: Image | None) -> Recraft | None:
    from recraft_nb.client import Recraft

    asker = None if image is None else image.asker
    return asker if isinstance(asker, Recraft) else None
