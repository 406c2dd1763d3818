"""The form: type, choose, see the price, press Generate, watch the pictures arrive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from recraft_nb.media.static_html import contact_sheet
from recraft_nb.operations import Generate
from recraft_nb.widgets.base import answers
from recraft_nb.widgets.job_strips import JobStripsChannels
from recraft_nb.widgets.prompt_form.facts import (
    Aside,
    FieldProblem,
    FormFacts,
    facts_of,
    field_problem,
    line_of,
)
from recraft_nb.widgets.prompt_form.fields import PromptFields
from recraft_nb.widgets.prompt_form.palettes import Palettes
from recraft_nb.widgets.prompt_form.service import FormService, Offer, OwnStyles
from recraft_nb.widgets.prompt_form.state import FIELDS, fresh_seed
from recraft_nb.widgets.prompt_form.versions import (
    Versions,  # noqa: TC001 - read when the JavaScript types are generated
)
from recraft_nb.widgets.spending import menu_at

if TYPE_CHECKING:
    from collections.abc import Iterable
    from concurrent.futures import Future

    from recraft_nb.client import Job, Recraft
    from recraft_nb.errors import Problem
    from recraft_nb.operations import Controls, TextBox

__all__ = ["PromptForm"]

_SHEET = 12
"""Pictures of the static part."""


class PromptFormChannels(JobStripsChannels):
    """What a form shows."""

    fields: dict[str, Any]
    aside: dict[str, Aside]
    facts: FormFacts
    menu: dict[str, Any]
    palettes: dict[str, list[str]]
    versions: Versions
    styles: OwnStyles
    offer: Offer


class PromptForm(PromptFields):
    """A prompt, everything the chosen model takes, the price, and the pictures as they arrive.

    >>> form = rc.PromptForm(client, prompt="a red cat", model="recraftv3", style="Pixel art")
    >>> form                          # in a cell: the form
    >>> job = form.submit()           # or from Python

    Every field of `Generate` is an attribute (``form.prompt``, ``form.size`` …) that may be set at
    any time and watched with ``form.observe(fn, "prompt")``. What is set need not be valid: `value`
    is None then, and `submit` says everything that is wrong. A value that the model does not take
    is put aside, and comes back with a model that takes it.

    Without a given seed each request gets a fresh one, which the form then shows: every picture can
    be made again.

    Args:
        client: Who is asked.
        prompt: The words to begin with.
        model: Model id; None takes the one that the other fields ask for, as `Generate` does.
        n, size, style, style_id, style_references, style_match, negative_prompt, random_seed,
            output, controls, text_layout, image_format: As in `Generate`.

    Raises:
        TypeError: An unknown keyword.
    """

    module = "prompt_form"
    channels = PromptFormChannels

    def __init__(
        self,
        client: Recraft,
        prompt: str = "",
        model: str | None = None,
        *,
        n: int = 1,
        size: str | None = None,
        style: str | None = None,
        style_id: str | None = None,
        style_references: Iterable[Any] | None = None,
        style_match: str | None = None,
        negative_prompt: str | None = None,
        random_seed: int | None = None,
        output: str | None = None,
        controls: Controls | dict[str, Any] | None = None,
        text_layout: Iterable[TextBox | dict[str, Any]] | None = None,
        image_format: str | None = None,
        **keywords: Any,
    ) -> None:
        here = locals()
        given = {name: here[name] for name in FIELDS}
        super().__init__(client, given, **keywords)
        self._service = FormService(self, client)
        self._state.why_not = self._service.why_not
        self._palettes = Palettes(client.store.state)

    # -- from Python ------------------------------------------------------------------------------

    def submit(self) -> Job:
        """Start the request, as the Generate button does.

        Raises:
            InvalidRequest: Something in the form is wrong; nothing was sent.
            RecraftError: The client cannot take it (see `Recraft.submit`).
        """
        with self.turn:
            return self.follow(self.generate())

    def static_html(self) -> str:
        """Prompt, model, settings, price, and the latest pictures."""
        latest = [image for job in reversed(self.jobs) for image in job.images]
        return contact_sheet(latest[:_SHEET], caption=line_of(self._state, self.client))

    # -- what the views see -----------------------------------------------------------------------

    def snapshot(self) -> dict[str, Any]:
        """Everything a new view needs."""
        self._service.ask_once()
        families = menu_at(self.client.provider)
        return {
            "fields": self.shown(),
            "aside": self._aside(),
            "facts": self.facts(),
            "versions": {**self._versions.shown()},
            "styles": {**self._service.styles},
            "offer": {**self._service.offer},
            "menu": {"families": families},
            "palettes": self._palettes.all(),
            **self.jobs_shown(model["id"] for family in families for model in family["models"]),
        }

    def facts(self) -> FormFacts:
        """What is said about the present values."""
        return facts_of(self._state, self.client)

    # -- what a press starts ----------------------------------------------------------------------

    def generate(self) -> Job:
        """Start what the fields say, with a fresh seed where none is locked."""
        seed = fresh_seed()
        job = self.start(self._state.request(seed=seed))
        self._state.drew(seed)
        self._show_values()
        return job

    def outcome(self, job: Job) -> Generate:
        """Whoever awaits the form gets the request that has begun."""
        return _request_of(job)

    def use(self, job: Job) -> None:
        """Bring the settings of a job back into the form."""
        self._replace(_request_of(job))

    def problem_of(self, problem: Problem) -> FieldProblem:
        """A problem in the words of the form."""
        return field_problem(problem, self._state)

    # -- what a view asks -------------------------------------------------------------------------

    @answers("enhance")
    def _enhance(self, text: str) -> Future[str]:
        """A richer prompt; it costs what the button says. What is taken of it the person decides."""
        return self._service.enhance(text)

    @answers("rewrite")
    def _rewrite(self, before: str, after: str) -> None:
        """What the person took of it; the words before can be had back for ever."""
        self._rewritten(before, after)
        self._service.offered(None)

    @answers("put_away")
    def _put_away(self) -> None:
        """The person keeps the own words."""
        self._service.offered(None)

    @answers("styles")
    def _list_styles(self) -> None:
        """The list of styles was opened: there may be new ones."""
        self._service.ask_for_styles()

    @answers("save_palette")
    def _save_palette(self, name: str, colors: list[str]) -> None:
        self.push("palettes", self._palettes.save(name, colors))

    @answers("forget_palette")
    def _forget_palette(self, name: str) -> None:
        self._palettes.forget(name)
        self.push("palettes", {name: None})


def _request_of(job: Job) -> Generate:
    request = job.request
    assert isinstance(request, Generate)
    return request
