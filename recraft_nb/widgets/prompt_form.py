"""The form: type, choose, see the price, press Generate, watch the pictures arrive."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from traitlets import Bunch

from recraft_nb.catalog import model_menu
from recraft_nb.errors import InvalidRequest, RecraftError
from recraft_nb.media.static_html import contact_sheet
from recraft_nb.operations import Generate
from recraft_nb.widgets.assets import asset
from recraft_nb.widgets.base import BaseChannels, Widget, answers
from recraft_nb.widgets.form_facts import (
    Aside,
    FormFacts,
    Pressed,
    aside_of,
    facts_of,
    field_problem,
    line_of,
    read_field,
    shown_fields,
)
from recraft_nb.widgets.form_state import FIELDS, FormState, fresh_seed
from recraft_nb.widgets.palettes import Palettes
from recraft_nb.widgets.pictures import Pictures, Whole
from recraft_nb.widgets.rpc import Reply  # noqa: TC001 - read when the JavaScript types are generated
from recraft_nb.widgets.strips import Strip, strip_of

if TYPE_CHECKING:
    from collections.abc import Coroutine, Iterable, Mapping
    from concurrent.futures import Future

    from recraft_nb.client import Job, Recraft
    from recraft_nb.operations import Controls, TextBox
    from recraft_nb.providers import Account

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


def _field(name: str, words: str) -> property:
    def get(form: PromptForm) -> Any:
        return form._state.shown(name)  # noqa: SLF001 - this module's own class

    def take(form: PromptForm, value: Any) -> None:
        form._take({name: value})  # noqa: SLF001 - this module's own class

    return property(get, take, doc=words)


class PromptForm(Widget):
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

    prompt = _field("prompt", "The prompt, as it was typed.")
    model = _field("model", "Id of the chosen model.")
    n = _field("n", "How many pictures, 1 to 6.")
    size = _field("size", "Aspect or pixels; None lets the service choose.")
    style = _field("style", "A curated style name, or None.")
    style_id = _field("style_id", "The id of an own style, or None.")
    style_references = _field("style_references", "Pictures that show the style, or None.")
    style_match = _field("style_match", "How closely the style is followed, or None.")
    negative_prompt = _field("negative_prompt", "What should not be there, or None.")
    random_seed = _field("random_seed", "The seed. Setting one keeps it; None draws one for each request.")
    output = _field("output", "``raster``, ``vector`` or None.")
    controls = _field("controls", "Colours and other tweaks, as a dictionary or None.")
    text_layout = _field("text_layout", "Words in boxes, or None.")
    image_format = _field("image_format", "``webp``, ``png`` or None.")

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
        super().__init__(**keywords)
        self.client = client
        self._state = FormState(**given)
        self._known = self._state.all()
        self._shown_aside: tuple[str, ...] = ()
        self._palettes = Palettes(client.store.state)
        self._jobs: dict[str, Job] = {}
        self._places: dict[str, tuple[int, str]] = {}
        self._presses: OrderedDict[str, Pressed] = OrderedDict()
        self._balance_asked = False
        self._pictures = Pictures()
        self.at_close(self._pictures.close)

    # -- from Python ------------------------------------------------------------------------------

    @property
    def value(self) -> Generate | None:
        """The request that the form makes, or None while something in it is wrong.

        May be set: a `Generate` replaces everything, a mapping only the fields that it names.
        """
        try:
            return self._state.request()
        except InvalidRequest:
            return None

    @value.setter
    def value(self, request: Generate | Mapping[str, Any]) -> None:
        if not isinstance(request, Generate):
            self._take(dict(request))
            return
        with self.turn:
            self._state.replace(request)
            self._show_values()

    @property
    def code(self) -> str:
        """The call that asks for the same, as Python; comments while something is wrong."""
        return self._state.code()

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

    def _take(self, values: Mapping[str, Any]) -> None:
        with self.turn:
            self._state.take(values)
            self._show_values()

    # -- what the views see -----------------------------------------------------------------------

    def snapshot(self) -> dict[str, Any]:
        """Everything a new view needs."""
        self._ask_for_balance()
        latest = list(self._jobs)[-_STRIPS:]
        return {
            "fields": shown_fields(self._state),
            "aside": self._aside(),
            "facts": facts_of(self._state, self.client),
            "menu": {"families": model_menu()},
            "usual": self._usual(),
            "palettes": self._palettes.all(),
            "strips": {id_: self._strip(self._jobs[id_]) for id_ in latest},
        }

    def _show_values(self) -> None:
        gone = dict.fromkeys(self._shown_aside)
        self.push("fields", shown_fields(self._state))
        self.push("aside", gone | self._aside())
        self.push("facts", {**facts_of(self._state, self.client)})
        self.changed()
        self.turn.after(self._notify)

    def _notify(self) -> None:
        """Tell those who watch single fields (traitlets' ``observe``)."""
        with self.turn:
            before, self._known = self._known, self._state.all()
            news = {name: value for name, value in self._known.items() if before[name] != value}
        for name, value in news.items():
            change = {"owner": self, "name": name, "old": before[name], "new": value, "type": "change"}
            try:
                self.notify_change(Bunch(change))
            except Exception as error:  # noqa: BLE001 - any error of a user's function becomes a card
                self.fail(error, f"calling what watches {name!r}")

    def _aside(self) -> dict[str, Aside]:
        self._shown_aside = tuple(self._state.aside)
        return {name: aside_of(item) for name, item in self._state.aside.items()}

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
        if not job.done():
            return
        model = job.request.model
        seconds = self.client.usual_seconds(model)
        if model and seconds is not None:
            self.push("usual", {model: seconds})
        self._refresh_balance()

    def _strip(self, job: Job) -> Strip:
        place, press = self._places[job.journal_id]
        for image in job.images:
            self._pictures.tile(image)  # from now on it may be asked for
        return strip_of(job, self.client.provider, press=press, place=place)

    # -- what a view asks -------------------------------------------------------------------------

    @answers("part")
    def _part(self) -> str:
        """The late part of the view: the jobs and the panels. Saved notebooks need not hold it."""
        return str(asset(f"{self.module}.late.js"))

    @answers("set")
    def _set(self, values: dict[str, Any]) -> None:
        """The person changed some fields; ``seed_locked`` among them."""
        locked = values.pop("seed_locked", None)
        self._state.take({name: read_field(self._state, name, value) for name, value in values.items()})
        if locked is not None:
            self._state.locked = bool(locked)
        self._show_values()

    @answers("submit")
    def _submit(self, values: dict[str, Any], press: str) -> Pressed:
        """Generate was pressed. The same press is answered once, however often it arrives."""
        if press not in self._presses:
            self._set(values)
            try:
                self._remember(press, {"job": self._go(press).journal_id, "problems": []})
            except InvalidRequest as error:
                problems = [field_problem(one) for one in error.problems]
                self._remember(press, {"job": None, "problems": problems})
        return self._presses[press]

    @answers("again")
    def _again(self, job: str, press: str) -> Pressed:
        """Ask for the same as an earlier job."""
        if press not in self._presses:
            started = self._start(self._request_of(job), press)
            self._remember(press, {"job": started.journal_id, "problems": []})
        return self._presses[press]

    @answers("stop")
    def _stop(self, job: str) -> bool:
        """Stop a job; whether nothing was sent and nothing will be."""
        return self._jobs[job].cancel()

    @answers("use")
    def _use(self, job: str) -> None:
        """Bring the settings of a job back into the form."""
        self._state.replace(self._request_of(job))
        self._show_values()

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

    # -- the balance ------------------------------------------------------------------------------

    def _ask_for_balance(self) -> None:
        if not self._balance_asked:
            self._balance_asked = True
            self._refresh_balance()

    def _refresh_balance(self) -> None:
        if self.client.provider == "local":
            return
        asking = self.client.looking.me()
        try:
            asked = self.client.background(asking)
        except RecraftError:  # the client is closed; the form still shows what it has
            return
        asked.add_done_callback(self._balance_known)

    def _balance_known(self, asked: Future[Account]) -> None:
        if asked.cancelled() or asked.exception() is not None:
            return  # unknown stays unknown; the call that matters will say what is wrong
        with self.guard("showing the balance"):
            self.push("facts", {"balance": asked.result().credits})
