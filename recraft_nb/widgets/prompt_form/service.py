"""What a form asks its service beside pictures: own styles, a richer prompt."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any, TypedDict

from recraft_nb.catalog import Operation
from recraft_nb.errors import RecraftError
from recraft_nb.widgets.style_maker.own import StyleNotes, known_styles

if TYPE_CHECKING:
    from concurrent.futures import Future

    from recraft_nb.catalog import Model
    from recraft_nb.client import Recraft
    from recraft_nb.widgets.job_strips import JobStrips
    from recraft_nb.widgets.style_maker.own import KnownStyle

__all__ = ["FormService", "Offer", "OwnStyle", "OwnStyles"]

_FRESH = 30.0
"""Seconds in which a list of styles is not asked for again."""


class OwnStyle(TypedDict):
    """A style of one's own, to choose from a list, and the models that follow it."""

    id: str
    label: str
    hint: str
    models: list[str]


class OwnStyles(TypedDict):
    """The own styles, and why there are none where they could not be listed."""

    own: list[OwnStyle]
    trouble: str


class Offer(TypedDict):
    """A richer prompt that was paid for, until it is taken or put away."""

    text: str | None


class FormService:
    """Asks in the background and shows what comes; a form never waits for it.

    Args:
        form: The widget that shows it.
        client: Who is asked.
    """

    def __init__(self, form: JobStrips, client: Recraft) -> None:
        self._form, self._client = form, client
        self._offers: Any = client  # what only some services have: asked for as `capabilities` says
        self._begun = False
        self._styles_asked: float | None = None
        self._notes = StyleNotes(client.store.state)
        self._stamp = 0
        self._known: dict[str, KnownStyle] = {}
        self.styles: OwnStyles = {"own": [], "trouble": ""}
        self.offer: Offer = {"text": None}

    def ask_once(self) -> None:
        """Ask what the first view wants to know."""
        if not self._begun:
            self._begun = True
            self.ask_for_styles()

    def enhance(self, text: str) -> Future[str]:
        """Ask for a richer prompt; it stays on offer until somebody decides.

        Raises:
            RecraftError: The service does not offer it, or the client is closed.
        """
        job = self._offers.enhance_prompt(text)
        asked = self._client.background(_result(job))
        asked.add_done_callback(self._enhanced)
        return asked

    def offered(self, text: str | None) -> None:
        """Show a richer prompt, or none any more."""
        self.offer = {"text": text}
        self._form.push("offer", {**self.offer})

    def _enhanced(self, asked: Future[str]) -> None:
        with self._form.guard("showing a richer prompt"):
            if not asked.cancelled() and asked.exception() is None:
                self.offered(asked.result())
            self._form.charged()

    def ask_for_styles(self) -> None:
        """List the account's own styles; again only after a while, or when one was made or named here."""
        now, stamp = time.monotonic(), self._notes.stamp
        fresh = self._styles_asked is not None and now - self._styles_asked < _FRESH
        if (fresh and stamp == self._stamp) or Operation.STYLES not in self._client.capabilities:
            return
        self._styles_asked, self._stamp = now, stamp
        self._ask(asyncio.to_thread(self._list_styles), self._styles_known)

    def why_not(self, style_id: str, model: Model) -> str:
        """Why a model cannot follow a style, as a sentence; "" where it can, or nobody knows."""
        known = self._known.get(style_id)
        return "" if known is None else known.why_not(model)

    def _list_styles(self) -> list[KnownStyle]:
        return known_styles(self._offers.styles(), self._client.history, self._notes)

    def _styles_known(self, asked: Future[list[KnownStyle]]) -> None:
        error = asked.exception()
        if error is None:
            self._known = {style.id: style for style in asked.result()}
            self.styles = {"own": [_own(style) for style in asked.result()], "trouble": ""}
        else:
            said = error.message if isinstance(error, RecraftError) else str(error)
            self.styles = {**self.styles, "trouble": f"Your own styles could not be listed. {said}"}
        with self._form.guard("showing own styles"):
            self._form.push("styles", {**self.styles})

    def _ask(self, question: Any, known: Any) -> None:
        try:
            asked = self._client.background(question)
        except RecraftError:  # the client is closed; the form still shows what it has
            return
        asked.add_done_callback(lambda done: None if done.cancelled() else known(done))


async def _result(job: Any) -> str:
    """The words of a job, waited for on a thread: a wait on the client's own would stop everything."""
    text: str = await asyncio.to_thread(job.result)
    return text


def _own(style: KnownStyle) -> OwnStyle:
    made = f"{style.created:%d %b %Y}" if style.created else ""
    kind = style.kind.name if style.kind else ""
    return {
        "id": style.id,
        "label": style.label,
        "hint": " · ".join(filter(None, [kind, made.lstrip("0")])),
        "models": list(style.models),
    }
