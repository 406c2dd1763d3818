"""What widgets share that have fields and a Generate button."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any

from recraft_nb.errors import InvalidRequest
from recraft_nb.widgets.base import Unfinished, answers
from recraft_nb.widgets.job_strips import JobStrips
from recraft_nb.widgets.prompt_form.facts import (  # noqa: TC001 - read when the JavaScript types are generated
    FieldProblem,
    Pressed,
)
from recraft_nb.widgets.revisions import Revisions

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.client import Job, Recraft
    from recraft_nb.errors import Problem
    from recraft_nb.operations import Request

__all__ = ["Asking"]

_PROMPTS = 200
"""Earlier prompts that Alt+↑ walks through."""


class Asking(JobStrips, metaclass=Unfinished):
    """A widget whose fields make a request, written by Python and by its views.

    A message of a view is a moment old when it arrives; `Revisions` says which word is the newer one. A
    subclass says how a view's values are taken (`hear`), what they start (`generate`), and how the
    settings of a job come back (`use`).

    Args:
        client: As for `JobStrips`.
    """

    def __init__(self, client: Recraft | None = None, **keywords: Any) -> None:
        super().__init__(client, **keywords)
        self._revisions = Revisions()
        self._altered = 0  # the revision in which Python last changed what a person sees

    # -- what a subclass says ---------------------------------------------------------------------

    @abstractmethod
    def hear(self, values: Mapping[str, Any], based: Mapping[str, int]) -> None:
        """Take what a person changed in a view; see `_set`."""

    @abstractmethod
    def generate(self) -> Job:
        """Start what the fields say.

        Raises:
            InvalidRequest: Something in them is wrong; nothing was sent.
        """

    @abstractmethod
    def use(self, job: Job) -> None:
        """Bring the settings of a job back."""

    def outcome(self, job: Job) -> Any:
        """What whoever awaits this widget gets for a job that has begun."""
        del job
        return self.value

    def problem_of(self, problem: Problem) -> FieldProblem:
        """A problem as a view shows it beside its field."""
        near = problem.nearest if isinstance(problem.nearest, str | int | float) else None
        return {"field": problem.field, "text": problem.limit, "nearest": near}

    # -- what a subclass uses ---------------------------------------------------------------------

    def start(self, request: Request) -> Job:
        """Send a request; whoever awaits this widget gets its `outcome`."""
        job = self.client.submit(request)
        self.turn.after(self.acted, self.outcome(job))
        return job

    # -- what a view asks -------------------------------------------------------------------------

    @answers("set")
    def _set(self, values: dict[str, Any], based: dict[str, int] | None = None) -> None:
        """The person changed some fields.

        Args:
            values: Field → new value.
            based: Field → the revision that the view had seen when the change began.
        """
        self.hear(values, based or {})

    @answers("submit")
    def _submit(
        self,
        values: dict[str, Any],
        press: str,
        based: dict[str, int] | None = None,
        seen: int | None = None,
    ) -> Pressed:
        """Generate was pressed. The same press is answered once, however often it arrives.

        Args:
            values: What the person changed last, see `_set`.
            press: Its name.
            based: See `_set`.
            seen: The revision that the person saw. What Python has changed since, and with it perhaps
                the price, is not sent before the person has seen that.
        """

        def answer() -> Pressed:
            self._set(values, based)
            if seen is not None and self._altered > seen:
                return {"job": None, "problems": [], "changed": True}
            return self._begun(self.generate, press)

        return self.once(press, answer)

    @answers("again")
    def _again(self, job: str, press: str) -> Pressed:
        """Ask for the same as an earlier job."""
        request = self._jobs[job].request
        return self.once(press, lambda: self._begun(lambda: self.start(request), press))

    @answers("use")
    def _use(self, job: str) -> None:
        """Bring the settings of a job back."""
        self.use(self._jobs[job])

    @answers("prompts")
    def _prompts(self, like: str = "") -> list[str]:
        """Earlier prompts, the last used first."""
        return self.client.history.prompts(_PROMPTS, like)

    def _begun(self, start: Callable[[], Job], press: str) -> Pressed:
        try:
            job = self.follow(start(), press)
        except InvalidRequest as error:
            problems = [self.problem_of(one) for one in error.problems]
            return {"job": None, "problems": problems, "changed": False}
        return {"job": job.journal_id, "problems": [], "changed": False}
