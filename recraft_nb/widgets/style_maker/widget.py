"""StyleMaker: a style of one's own from pictures, tried out before it is kept; and those that there are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from recraft_nb.media.static_html import contact_sheet
from recraft_nb.widgets.base import answers
from recraft_nb.widgets.prompt_form.facts import Pressed  # noqa: TC001 - read when the JavaScript types are generated
from recraft_nb.widgets.style_maker.draft import style_id_of
from recraft_nb.widgets.style_maker.facts import (
    StyleAnswer,
    StyleMakerChannels,
    line_of,
    shown_test,
    style_menu,
)
from recraft_nb.widgets.style_maker.reading import read_references
from recraft_nb.widgets.style_maker.shelf import StyleShelf

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from concurrent.futures import Future

    from recraft_nb.client import Job, Recraft
    from recraft_nb.providers import Style
    from recraft_nb.widgets.style_maker.trying import StyleTest

__all__ = ["StyleMaker"]

_SHEET = 12
"""Pictures of the static part."""


class StyleMaker(StyleShelf):
    """Pictures become a style: its limits said before, a test of four prompts, and the styles that there are.

    >>> maker = rc.StyleMaker(client)
    >>> maker                                          # in a cell
    >>> maker.references = ["a.png", "b.jpg", image]   # or from Python
    >>> maker.test().result()                          # makes the style, draws the four prompts
    >>> maker.create("Warm poster").result()           # keeps it; the same draft is charged once
    >>> client.generate("a cat", style_id=maker.value, model="recraftv4_1")

    What a person has made of the cell's maker and not kept yet is there again in a new kernel, when the same
    cell shows it: pictures, weights, name, prompts.

    A style goes with models of the kind that it was made for; the journal remembers which, and forms
    offer it there only. Its name is kept in this store: the service knows none.

    Args:
        client: Who is asked.
        references: Pictures to begin with: whatever `Image.open` takes, or ``https:`` addresses.
        model: The model that the style is for; any model stands for its kind.
        style: The base style; None takes the kind's usual one.
        match: ``"precise"`` or ``"flexible"`` on the V4 line, ``"regular"`` on V3 and V2.
        prompt: Words that belong to the style.
        name: What it is to be called.
        prompts: One to four prompts to test it with.
        test_model: Who draws the test; None takes the model that the style is for.
        source_styles: Ids of styles to mix instead of pictures, with weights (V3 and V2).
        mix_policy: ``"PaletteMatch"`` or ``"MaxWeight"``.

    Raises:
        InvalidRequest: A value that is none, or a reference that is no picture; every one of them.
        TypeError: An unknown keyword.
    """

    module = "style_maker"
    channels = StyleMakerChannels

    def __init__(
        self,
        client: Recraft,
        references: Iterable[Any] = (),
        *,
        model: str | None = None,
        style: str | None = None,
        match: str | None = None,
        prompt: str = "",
        name: str = "",
        prompts: Iterable[str] | None = None,
        test_model: str | None = None,
        source_styles: Mapping[str, float] | Iterable[str] | None = None,
        mix_policy: str | None = None,
        **keywords: Any,
    ) -> None:
        given = {
            "model": model,
            "style": style,
            "match": match,
            "prompt": prompt,
            "name": name,
            "prompts": prompts,
            "test_model": test_model,
            "source_styles": source_styles,
            "mix_policy": mix_policy,
        }
        super().__init__(client, given, **keywords)
        self._draft.references.add(read_references((one, "") for one in references))

    # -- from Python ------------------------------------------------------------------------------

    @property
    def value(self) -> str | None:
        """The id of the chosen style, or None. May be set, to an id or a `Style`."""
        with self.turn:
            self._settle()
            return self._value

    @value.setter
    def value(self, style: str | Style | None) -> None:
        found = None if style is None else style_id_of(style)
        with self.turn:
            self._choose(found, acted=False)

    def create(self, name: str | None = None) -> Job[Style]:
        """Make the style and keep it under a name; it becomes the `value`.

        A draft that a test has made already is not made, and not charged, again.

        Raises:
            InvalidRequest: Something in the draft is wrong; nothing was sent.
            NotSupported: This service makes no styles.
            RecraftError: The client cannot take it (see `Recraft.submit`).
        """
        with self.turn:
            if name is not None:
                self._said({"name": name})
            return self._create("")

    def test(
        self, prompts: Iterable[str] | None = None, *, style: Any = None, model: str | None = None
    ) -> StyleTest:
        """Draw a few prompts in the style, which is made first where it is not there yet.

        Args:
            prompts: One to four; None takes the maker's own.
            style: Test this style (an id or a `Style`) instead of the draft.
            model: Who draws; None takes `test_model`, or for another style the model it was made for.

        Raises:
            InvalidRequest: Something in the draft or the prompts is wrong; nothing was sent.
            BudgetExceeded: The budget does not cover all of it; nothing was sent.
            NotSupported: This service makes no styles.
            RecraftError: The client cannot take it (see `Recraft.submit`).
        """
        with self.turn:
            return self._test(prompts, style, model)

    @property
    def tests(self) -> tuple[StyleTest, ...]:
        """The tests that were begun here, oldest first."""
        return tuple(self._tests.values())

    @property
    def code(self) -> str:
        """The call that makes the style, as Python; comments while something is wrong."""
        with self.turn:
            problems = list(self._draft.problems())
            if problems:
                return "\n".join(f"# {problem}" for problem in problems)
            return self._draft.request().to_code()

    def static_html(self) -> str:
        """The pictures of the last test, or the references, and what is to be made of them."""
        with self.turn:
            drawn = [image for test in reversed(self.tests) for image in test.images.values()]
            given = [one.image for one in self._draft.references if one.image is not None]
            caption = line_of(self._draft, self._labels.get(self._value or "", self._value or ""))
        return contact_sheet([*drawn, *given][:_SHEET], caption=caption)

    def _repr_mimebundle_(self, **keywords: Any) -> Any:
        # Now and not when the view comes: the cells after this one find what a person sees here.
        with self.guard("bringing back what was begun"):
            self._begin()
        return super()._repr_mimebundle_(**keywords)

    # -- what the views see -----------------------------------------------------------------------

    def snapshot(self) -> dict[str, Any]:
        """Everything a new view needs."""
        self._begin()
        self._list_once()
        provider = self.client.provider
        tests = {
            test.id: shown_test(test, number, provider, self._names.get(test.style_id or "", ""))
            for number, test in enumerate(self.tests)
        }
        return {
            **self.jobs_shown([self._draft.test_model]),
            "fields": self._shown_fields(),
            "facts": self._facts(),
            "references": self._shown_references(),
            "limits": self._shown_limits(),
            "styles": self._shown_styles(),
            "tests": tests,
            "menu": style_menu(provider),
        }

    # -- what a view asks -------------------------------------------------------------------------

    @answers("create")
    def _press_create(
        self,
        values: dict[str, Any],
        press: str,
        based: dict[str, int] | None = None,
        seen: int | None = None,
    ) -> StyleAnswer:
        """Create was pressed. The same press is answered once, however often it arrives."""
        return self._pressed(lambda: self._create(press), values, press, based, seen)

    @answers("test")
    def _press_test(
        self,
        values: dict[str, Any],
        press: str,
        based: dict[str, int] | None = None,
        seen: int | None = None,
        style: str | None = None,
    ) -> StyleAnswer:
        """Test was pressed, for the draft or for a style that there is."""
        return self._pressed(lambda: self._test(None, style, None, press), values, press, based, seen)

    @answers("again")
    def _again(self, job: str, press: str) -> Pressed:
        """Ask for a picture of a test once more; it takes the place of the one that failed."""
        before = self._jobs[job]
        tests = [test for test in self._tests.values() if before in test.jobs]

        def begin() -> Job:
            new = self.client.submit(before.request)
            for test in tests:
                test.jobs[test.jobs.index(before)] = new
            return new

        answer = self.once(press, lambda: self._begun(begin, press))
        for test in tests:
            self._show_test(test)
        return answer

    @answers("stop_test")
    def _stop_test(self, test: str) -> bool:
        """Stop a test; whether nothing will be charged any more."""
        stopped = self._tests[test].cancel()
        self._show_test(self._tests[test])
        return stopped

    @answers("code")
    def _code(self) -> Future[str]:
        """The call that makes the style."""
        return self._pictures.in_background(lambda: self.code)
