"""The half of a style maker that asks: its draft, the style that comes of it, and tests."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

from recraft_nb.errors import InvalidRequest
from recraft_nb.providers import Style
from recraft_nb.widgets.asking import Asking
from recraft_nb.widgets.cards import card_of
from recraft_nb.widgets.style_maker.draft import StyleDraft, read_style_fields, style_id_of
from recraft_nb.widgets.style_maker.facts import facts_of, price_of_test, shown_test
from recraft_nb.widgets.style_maker.kept import KeptDraft
from recraft_nb.widgets.style_maker.own import StyleNotes
from recraft_nb.widgets.style_maker.trying import StyleTest, check_budget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from recraft_nb.client import Job, Recraft
    from recraft_nb.operations import Request
    from recraft_nb.widgets.style_maker.draft import StyleFields
    from recraft_nb.widgets.style_maker.facts import StyleAnswer, StyleFacts

__all__ = ["StyleMaking"]


def _field(name: str, words: str) -> property:
    def get(maker: StyleMaking) -> Any:
        value = maker._draft.fields[name]  # noqa: SLF001 - this module's own class
        return dict(value) if isinstance(value, dict) else list(value) if isinstance(value, list) else value

    def take(maker: StyleMaking, value: Any) -> None:
        maker._said({name: value})  # noqa: SLF001 - this module's own class

    return property(get, take, doc=words)


class StyleMaking(Asking):
    """A widget with a draft of a style, which can be made and tested.

    Args:
        client: Who is asked.
        given: The fields to begin with, see `StyleFields`.
    """

    model = _field("model", "The model that the style is for; setting any model takes its kind of style.")
    style = _field("style", "The base style, or None for the kind's usual one.")
    match = _field("match", "How closely the style is followed, or None.")
    prompt = _field("prompt", "Words that belong to the style.")
    name = _field("name", "What the style is to be called here; the service keeps no names.")
    prompts = _field("prompts", "The prompts of the test, one to four.")
    test_model = _field("test_model", "The model that draws the test, or None for the style's own.")
    source_styles = _field("source_styles", "Ids of styles to mix, with their weights (V3 and V2).")
    mix_policy = _field("mix_policy", "``PaletteMatch``, ``MaxWeight`` or None.")

    def __init__(self, client: Recraft, given: Mapping[str, Any], **keywords: Any) -> None:
        super().__init__(client, **keywords)
        self._draft = StyleDraft(given)
        self._notes = StyleNotes(client.store.state)
        self._kept = KeptDraft(client.store, self._draft)
        self._value: str | None = None
        self._labels: dict[str, str] = {}  # what own styles are called here, with a name or without
        self._names: dict[str, str] = {}  # those with a name
        self._made: dict[Any, Job] = {}  # what a draft came to, by its key
        self._wanted: dict[str, tuple[Job, str]] = {}  # jobs whose style is to be kept, and its name
        self._settled: set[str] = set()  # those of them whose style is kept
        self._heard: set[str] = set()  # jobs that have ended, as far as this widget was told
        self._tests: dict[str, StyleTest] = {}
        self._made_for: dict[str, str] = {}  # journal id → model
        self.at_close(self._kept.finish)
        self.at_close(self._leave_tests)

    # -- the fields -------------------------------------------------------------------------------

    def _said(self, values: Mapping[str, Any]) -> None:
        with self.turn:
            read = read_style_fields(values)
            changed = any(self._draft.fields[name] != value for name, value in read.items())
            self._draft.fields |= read
            self._revisions.python(read)
            if changed:
                self._altered = self._revisions.now
            self._show()

    def hear(self, values: Mapping[str, Any], based: Mapping[str, int]) -> None:
        """Take what a person changed in a view."""
        read = read_style_fields(self._revisions.accepted(values, based))
        if any(self._draft.fields[name] != value for name, value in read.items()):
            self._kept.touched()
        self._draft.fields |= read
        self._show()

    def use(self, job: Job) -> None:
        """A style's settings are those on screen; nothing is brought back."""

    def _begin(self) -> None:
        """Shown for the first time: what a person made of it in an earlier kernel is back."""
        if self._kept.begin():
            self._revisions.python((*self._draft.fields, "references"))
            self._altered = self._revisions.now

    # -- making -----------------------------------------------------------------------------------

    def start(self, request: Request) -> Job:
        """Send a request. Who awaits the maker waits for a style that is kept, not for this."""
        return self.client.submit(request)

    def generate(self) -> Job:
        """Make the style and keep it."""
        return self._create("")

    def _create(self, press: str) -> Job:
        made = self._present()
        job = made or self._make(press)
        self._wanted[job.journal_id] = job, self._draft.fields["name"]
        self._settled.discard(job.journal_id)
        self._settle()
        if made is None and job.journal_id in self._heard and job.error is not None:
            self.show_card(card_of(job.error, "making a style"))  # it ended before it was wanted
        self._show()
        return job

    def _make(self, press: str) -> Job:
        """Send the draft. The same draft is sent once."""
        key, model = self._draft.key, self._draft.kind.model
        job = self.client.submit(self._draft.request())
        self._made[key] = job
        self._made_for[job.journal_id] = model
        return self.follow(job, press)

    def _present(self) -> Job | None:
        """The job that made, or makes, what the draft says; None where there is none, or it failed."""
        job = self._made.get(self._draft.key)
        if job is not None and job.done() and job.error is not None:
            return None
        return job

    def _style_of(self, job: Job) -> str:
        style = job.result(0) if job.done() and job.error is None else None
        return style.id if isinstance(style, Style) else ""

    def _settle(self) -> None:
        """A style that is to be kept and is there gets its name, and is the value.

        Called when its job says so, and before anybody is told the value: whoever has waited for the job
        finds it there.
        """
        for journal_id, (job, name) in tuple(self._wanted.items()):
            style_id = "" if journal_id in self._settled else self._style_of(job)
            if not style_id:
                continue
            self._settled.add(journal_id)
            said: dict[str, Any] = {"name": name} if name else {}
            if name and self._draft.fields["name"] == name:
                self._draft.fields["name"] = ""  # the next style gets a name of its own
                self._revisions.python(("name",))
            self._note(style_id, model=self._made_for.get(journal_id), trial=None, **said)
            self._kept.done()
            self._choose(style_id)
            self._refresh()

    def _note(self, style_id: str, **said: Any) -> None:
        if said.get("name"):
            self._labels[style_id] = self._names[style_id] = said["name"]
        with self.guard("keeping the name of a style"):
            self._notes.say(style_id, **said)

    def _choose(self, style_id: str | None, *, acted: bool = True) -> None:
        """A style is the value; who waits for one gets it."""
        if style_id != self._value:
            self._value = style_id
            self.changed()
        self._show()
        if style_id is not None and acted:
            self.turn.after(self.acted, style_id)

    # -- testing ----------------------------------------------------------------------------------

    def _test(
        self, prompts: Iterable[str] | None, style: Any, model: str | None, press: str = ""
    ) -> StyleTest:
        draft = self._draft
        words = read_style_fields({"prompts": None if prompts is None else list(prompts)})["prompts"]
        words = list(draft.fields["prompts"]) if prompts is None else words
        problems = list(draft.prompt_problems()) if prompts is None else []
        style_id = None if style is None else style_id_of(style)
        made = None if style_id else self._present()
        if style_id is None and made is None:
            problems = [*draft.problems(), *problems]
        if problems:
            raise InvalidRequest(problems, what="This test")
        drawn = model or (self._model_for(style_id) if style_id else draft.test_model)
        draft.check_model(style_id, drawn)
        ready = style_id or (self._style_of(made) if made else "")
        draft.tests(ready or _ANY, words, drawn)  # what is wrong with one of them is said before all of it
        there = bool(style_id or made)
        price = price_of_test(self.client.provider, made=there, count=len(words), model=drawn)
        check_budget(self.client.budget, price)
        making = None if style_id else (made or self._make(press))
        test = StyleTest(
            words, model=drawn, price=price, making=making, style_id=ready or None, paid=made is not None
        )
        self._tests[test.id] = test
        if ready:
            self._draw(test)
        elif making is not None and making.journal_id in self._heard:  # it ended before this test was there
            self._style_made(making)
        self._show_test(test)
        self._show()
        return test

    def _model_for(self, style_id: str) -> str:
        """The model that draws with an own style."""
        del style_id
        return self._draft.test_model

    def _draw(self, test: StyleTest) -> None:
        """The style of a test is there: draw with it."""
        if test.style_id is None or test.jobs:
            return
        try:
            for request in self._draft.tests(test.style_id, list(test.prompts), test.model):
                test.jobs.append(self.client.submit(request))
        finally:  # what was sent is followed, whatever became of the next
            for job in tuple(test.jobs):
                self.follow(job)
            self._show_test(test)

    def _leave_tests(self) -> None:
        for test in self._tests.values():
            test.leave()

    # -- following --------------------------------------------------------------------------------

    def _job_moved(self, job: Job) -> None:
        super()._job_moved(job)
        if job.done() and job.journal_id in self._made_for:
            self._style_made(job)
        for test in self._tests.values():
            if job in test.jobs:
                test.heard()
                self._show_test(test)
                if test.done():
                    self._refresh()  # the style has pictures to be known by

    def _style_made(self, job: Job) -> None:
        self._heard.add(job.journal_id)
        style_id, model = self._style_of(job), self._made_for[job.journal_id]
        waiting = [test for test in self._tests.values() if test.making is job and not test.jobs]
        if job.error is not None:
            if not waiting and job.journal_id in self._wanted:
                self.show_card(card_of(job.error, "making a style"))
            for test in waiting:
                test.end(job.error)
                self._show_test(test)
        elif style_id:
            if job.journal_id in self._wanted:
                self._settle()
            else:
                self._note(style_id, model=model, trial=True)
            for test in waiting:
                test.style_id = style_id
                if not test.done():
                    # Not on this thread: it is the client's, and sending writes into the journal.
                    with contextlib.suppress(RuntimeError):  # closed
                        self._pictures.in_background(self._drawing(test))
            self._refresh()
        self._show()

    def _drawing(self, test: StyleTest) -> Callable[[], None]:
        def draw() -> None:
            with self.guard("drawing a test") as caught:
                self._draw(test)
            if caught.card is not None and self.last_error is not None:
                test.end(self.last_error)

        return draw

    # -- what the views see -----------------------------------------------------------------------

    def _refresh(self) -> None:
        """The account has another style: list them anew."""

    def _show(self) -> None:
        self.push("fields", self._shown_fields())
        self.push("facts", self._facts())
        self._kept.note()

    def _show_test(self, test: StyleTest) -> None:
        shown = list(self._tests)
        name = self._names.get(test.style_id or "", "")
        told = shown_test(test, shown.index(test.id), self.client.provider, name)
        self.push("tests", {test.id: told})

    def _shown_fields(self) -> StyleFields:
        fields: Any = {**self._draft.fields, "revision": self._revisions.now}
        return fields  # type: ignore[no-any-return]

    def _facts(self) -> StyleFacts:
        made = self._present()
        chosen = self._value or ""
        return facts_of(
            self._draft,
            self.client,
            made=self._style_of(made) if made else "",
            there=made is not None,
            credits_=made.credits if made is not None and made.done() else None,
            busy=made is not None and not made.done(),
            chosen=chosen,
            chosen_label=self._labels.get(chosen, chosen[:8]),
            shown=self.problem_of,
            back=self._kept.words,
        )

    # -- what a press starts ----------------------------------------------------------------------

    def _pressed(
        self,
        start: Callable[[], object],
        values: Mapping[str, Any],
        press: str,
        based: Mapping[str, int] | None,
        seen: int | None,
    ) -> StyleAnswer:
        """What became of a press of Create or Test; see `Asking._submit`."""

        def answer() -> StyleAnswer:
            self.hear(values, based or {})
            if seen is not None and self._altered > seen:
                return {"begun": False, "problems": [], "changed": True}
            try:
                start()
            except InvalidRequest as error:
                problems = [self.problem_of(one) for one in error.problems]
                return {"begun": False, "problems": problems, "changed": False}
            return {"begun": True, "problems": [], "changed": False}

        return self.once(press, answer)


_ANY = "00000000-0000-4000-8000-000000000000"
"""Stands for a style that is not made yet, while the requests of its test are checked."""
