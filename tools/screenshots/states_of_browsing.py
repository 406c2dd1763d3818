"""States of the history browser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from host.bridge import outside_loop
from states import state

import recraft_nb as rc
from recraft_nb.store import Status

if TYPE_CHECKING:
    from host.bridge import View
    from matrix import Stage

_MADE: dict[int, rc.Recraft] = {}


def _client(stage: Stage) -> rc.Recraft:
    """A life in small: pictures, an edit with its parent, stars, one deleted, calls that got lost."""
    if id(stage) in _MADE:
        return _MADE[id(stage)]
    client = _MADE[id(stage)] = stage.local
    with outside_loop():
        client.generate("a lighthouse over a calm sea", n=6).result(120)
        client.generate("a paper fox, side view", n=4, model="recraftv4_1_vector").result(120)
        owls = client.generate("an owl in the snow, soft light, fine grain", n=6).result(120)
        owls[1].rate(4).tag("hero", "winter").note("For the cover; ask Ann about the crop.").favourite()
        owls[4].rate(5)
        first = client.remove_background(owls[1]).result(120)[0]
        client.vectorize(first).result(120)
        with rc.HistoryBrowser(client) as browser:
            browser._hide([owls[5].id], hidden=True)  # noqa: SLF001 - as a person does
        for prompt in ("a neon city at night", "a glass whale"):
            entry = client.journal.plan(rc.Generate(prompt=prompt, n=4), provider="recraft")
            client.journal.mark(entry.id, Status.SENT)
            client.journal.mark(entry.id, Status.UNKNOWN, error="The connection was lost before the answer.")
        paid = client.journal.plan(rc.Generate(prompt="a red cat", n=4), provider="recraft")
        client.journal.mark(paid.id, Status.SENT)
        client.journal.mark(paid.id, Status.FAILED, credits=140, error="The pictures could not be fetched.")
    return client


def _shown(stage: Stage, text: str = "", **filters: Any) -> tuple[rc.HistoryBrowser, View]:
    client = _client(stage)
    with outside_loop():
        browser = rc.HistoryBrowser(client)
        browser.search(text, **filters)
    view = stage.show(browser)
    stage.settle(0.8)
    return browser, view


@state("history_browser", "all")
def _(stage: Stage) -> View:
    view = _shown(stage)[1]
    view.find(".rnb-cell").nth(1).focus()
    stage.settle(0.5)
    return view


@state("history_browser", "filtered")
def _(stage: Stage) -> View:
    view = _shown(stage, "owl", provider="local", rating=4, tag="hero")[1]
    view.find(".rnb-cell").first.focus()
    stage.settle(0.5)
    return view


@state("history_browser", "selected")
def _(stage: Stage) -> View:
    browser, view = _shown(stage)
    with outside_loop():
        browser.value = browser.images[2:5]
    stage.settle()
    return view


@state("history_browser", "deleted")
def _(stage: Stage) -> View:
    view = _shown(stage, hidden=True)[1]
    view.find(".rnb-cell").first.focus()
    stage.settle(0.5)
    return view


@state("history_browser", "nothing-found")
def _(stage: Stage) -> View:
    return _shown(stage, "zebra", rating=5)[1]


@state("history_browser", "empty")
def _(stage: Stage) -> View:
    with outside_loop():
        # A store of its own: other states have put pictures into those of the stage.
        browser = rc.HistoryBrowser(rc.Recraft(provider="local", store=stage.local.store.path / "new"))
    view = stage.show(browser)
    stage.until(view, ".rnb-find")
    return view


@state("history_browser", "filters", over=True)
def _(stage: Stage) -> View:
    view = _shown(stage)[1]
    view.find(".rnb-find-row .rnb-select").click()
    stage.settle()
    return view


@state("history_browser", "costs", over=True)
def _(stage: Stage) -> View:
    view = _shown(stage)[1]
    view.find("[aria-label='Costs and files']").click()
    view.find("[role=menuitem]").first.click()
    stage.until(view, ".rnb-costs")
    view.find("summary").last.click()
    stage.settle()
    return view


@state("history_browser", "settle", over=True)
def _(stage: Stage) -> View:
    view = _shown(stage)[1]
    view.find(".rnb-unknown button").click()
    stage.until(view, ".rnb-call")
    stage.settle()
    return view


@state("history_browser", "form", over=True)
def _(stage: Stage) -> View:
    view = _shown(stage)[1]
    view.find(".rnb-cell").nth(3).focus()
    stage.bridge.until(view.find(".rnb-side .rnb-go").is_visible)
    view.find(".rnb-side .rnb-go").click()
    stage.until(view, "dialog[open] .rnb-prompt-text")
    return view


@state("history_browser", "kernel-gone")
def _(stage: Stage) -> View:
    view = _shown(stage)[1]
    stage.bridge.disconnect()
    view.find(".rnb-find .rnb-input").fill("owl")
    stage.until(view, ".rnb-card")
    return view


@state("history_browser", "static")
def _(stage: Stage) -> View:
    return stage.static(_shown(stage)[0])
