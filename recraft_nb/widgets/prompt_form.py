"""The form: type, choose, see the price, press Generate, watch the pictures arrive."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any, TypedDict

from recraft_nb.catalog import model_menu
from recraft_nb.errors import InvalidRequest
from recraft_nb.media.static_html import contact_sheet
from recraft_nb.operations import Generate
from recraft_nb.widgets.assets import asset
from recraft_nb.widgets.base import BaseChannels, answers
from recraft_nb.widgets.form_facts import Aside, FormFacts, Pressed, facts_of, field_problem, line_of
from recraft_nb.widgets.form_service import FormService, Offer, OwnStyles
from recraft_nb.widgets.form_state import FIELDS, fresh_seed
from recraft_nb.widgets.palettes import Palettes
from recraft_nb.widgets.pictures import PictureNote, Pictures, Whole
from recraft_nb.widgets.prompt_fields import PromptFields
from recraft_nb.widgets.prompt_versions import Versions  # noqa: TC001 - as `Reply`
from recraft_nb.widgets.rpc import Reply  # noqa: TC001 - read when the JavaScript types are generated
from recraft_nb.widgets.strips import Strip, strip_of

if TYPE_CHECKING:
    from collections.abc import Coroutine, Iterable
    from concurrent.futures import Future

    from recraft_nb.client import Job, Recraft
    from recraft_nb.operations import Controls, TextBox

__all__ = ["PromptForm"]

_PROMPTS = 200
"""Earlier prompts that Alt+↑ walks through."""

_PRESSES = 64
"""Presses of Generate that are remembered, so that none counts twice."""

_STRIPS = 60
"""Jobs that a view gets; earlier ones are in the history."""

_EDGE = 384
"""Long side of a strip's pictures: a tile at once and a half of its usual size."""

_SHEET = 12
"""Pictures of the static part."""


class PromptFormChannels(BaseChannels):
    """What a form shows."""

    fields: dict[str, Any]
    aside: dict[str, Aside]
    facts: FormFacts
    menu: dict[str, Any]
    usual: dict[str, float]
    palettes: dict[str, list[str]]
    strips: dict[str, Strip]
    versions: Versions
    styles: OwnStyles
    offer: Offer


class PromptFormNotes(TypedDict):
    """What a form tells once."""

    picture: PictureNote


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
    notes = PromptFormNotes

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
        super().__init__(client.store.state, given, **keywords)
        self.client = client
        self._service = FormService(self, client)
        self._palettes = Palettes(client.store.state)
        self._jobs: dict[str, Job] = {}
        self._places: dict[str, tuple[int, str]] = {}
        self._presses: OrderedDict[str, Pressed] = OrderedDict()
        self._told: set[str] = set()
        self._pictures = Pictures()
        self.at_close(self._pictures.close)

    # -- from Python ------------------------------------------------------------------------------

    @property
    def jobs(self) -> tuple[Job, ...]:
        """The jobs that this form has started, oldest first."""
        return tuple(self._jobs.values())

    def submit(self) -> Job:
        """Start the request, as the Generate button does.

        Raises:
            InvalidRequest: Something in the form is wrong; nothing was sent.
            RecraftError: The client cannot take it (see `Recraft.submit`).
        """
        return self._go()

    def run(self, work: Coroutine[Any, Any, Any]) -> Future[Any]:
        """Coroutines of this widget run on the client's thread."""
        return self.client.background(work)

    def static_html(self) -> str:
        """Prompt, model, settings, price, and the latest pictures."""
        latest = [image for job in reversed(self.jobs) for image in job.images]
        return contact_sheet(latest[:_SHEET], caption=line_of(self._state))

    # -- what the views see -----------------------------------------------------------------------

    def snapshot(self) -> dict[str, Any]:
        """Everything a new view needs."""
        self._service.ask_once()
        latest = list(self._jobs)[-_STRIPS:]
        return {
            "fields": self.shown(),
            "aside": self._aside(),
            "facts": self.facts(),
            "versions": {**self._versions.shown()},
            "styles": {**self._service.styles},
            "offer": {**self._service.offer},
            "menu": {"families": model_menu()},
            "usual": self._usual(),
            "palettes": self._palettes.all(),
            "strips": {id_: self._strip(self._jobs[id_]) for id_ in latest},
        }

    def facts(self) -> FormFacts:
        """What is said about the present values."""
        return facts_of(self._state, self.client)

    def _usual(self) -> dict[str, float]:
        models = [model["id"] for family in model_menu() for model in family["models"]]
        taken = {model: self.client.usual_seconds(model) for model in models}
        return {model: seconds for model, seconds in taken.items() if seconds is not None}

    # -- jobs -------------------------------------------------------------------------------------

    def _go(self, press: str = "") -> Job:
        with self.turn:
            seed = fresh_seed()
            job = self._start(self._state.request(seed=seed), press)
            self._state.drew(seed)
            self._show_values()
        return job

    def _start(self, request: Generate, press: str) -> Job:
        job = self.client.submit(request)
        self._places[job.journal_id] = (len(self._jobs), press)
        self._jobs[job.journal_id] = job
        self.turn.after(self.acted, request)
        self.at_close(job.observe(self.guarded(self._job_moved, "following a job")))
        self._job_moved(job)
        return job

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
        self._service.job_ended()

    def _strip(self, job: Job) -> Strip:
        place, press = self._places[job.journal_id]
        for image in job.seen.values():
            self._pictures.tile(image)  # from now on it may be asked for
        return strip_of(job, self.client.provider, press=press, place=place)

    # -- what a view asks -------------------------------------------------------------------------

    @answers("part")
    def _part(self) -> str:
        """The late part of the view: the jobs and the panels. Saved notebooks need not hold it."""
        return str(asset(f"{self.module}.late.js"))

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
            seen: The revision that the person saw. A form that Python has changed since, and with
                it perhaps the price, is not sent before the person has seen that.
        """
        if press not in self._presses:
            self._set(values, based)
            if seen is not None and self._altered > seen:
                self._remember(press, {"job": None, "problems": [], "changed": True})
                return self._presses[press]
            try:
                self._remember(press, _pressed(self._go(press)))
            except InvalidRequest as error:
                problems = [field_problem(one, self._state) for one in error.problems]
                self._remember(press, {"job": None, "problems": problems, "changed": False})
        return self._presses[press]

    @answers("again")
    def _again(self, job: str, press: str) -> Pressed:
        """Ask for the same as an earlier job."""
        if press not in self._presses:
            self._remember(press, _pressed(self._start(self._request_of(job), press)))
        return self._presses[press]

    @answers("stop")
    def _stop(self, job: str) -> bool:
        """Stop a job; whether nothing was sent and nothing will be."""
        return self._jobs[job].cancel()

    @answers("use")
    def _use(self, job: str) -> None:
        """Bring the settings of a job back into the form."""
        self._replace(self._request_of(job))

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

    @answers("save_palette")
    def _save_palette(self, name: str, colors: list[str]) -> None:
        self.push("palettes", self._palettes.save(name, colors))

    @answers("forget_palette")
    def _forget_palette(self, name: str) -> None:
        self._palettes.forget(name)
        self.push("palettes", {name: None})

    def _remember(self, press: str, pressed: Pressed) -> None:
        self._presses[press] = pressed
        while len(self._presses) > _PRESSES:
            self._presses.popitem(last=False)

    def _request_of(self, job: str) -> Generate:
        request = self._jobs[job].request
        assert isinstance(request, Generate)
        return request


def _pressed(job: Job) -> Pressed:
    return {"job": job.journal_id, "problems": [], "changed": False}
