"""States of the studio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from host.bridge import outside_loop
from states import keys_listed, state

import recraft_nb as rc

if TYPE_CHECKING:
    from host.bridge import View
    from matrix import Stage

_PROMPTS = (
    ("a lighthouse over a calm sea", 3),
    ("an owl in the snow, soft light", 3),
    ("a paper fox, side view", 4),
)


def _studio(stage: Stage, client: rc.Recraft, *, tab: str = "generate") -> tuple[rc.Studio, View]:
    with outside_loop():
        if not len(client.history):
            for prompt, n in _PROMPTS:
                client.generate(prompt, n=n).result(120)
        studio = rc.Studio(client, tab=tab)
        owl = client.history.search("owl")[0]
        studio.value = (owl,)
    return studio, _there(stage, studio)


def _there(stage: Stage, studio: rc.Studio) -> View:
    view = stage.show(studio)
    stage.until(view, ".rnb-panel:not([hidden]) > .rnb-home > *")
    stage.settle(1.2)
    return view


@state("studio", "empty")
def _(stage: Stage) -> View:
    with outside_loop():
        client = rc.Recraft(provider="local", store=stage.local.store.path / "new")
        studio = rc.Studio(client, tab="generate")
    return _there(stage, studio)


@state("studio", "generate")
def _(stage: Stage) -> View:
    return _studio(stage, stage.local)[1]


@state("studio", "nothing-sent")
def _(stage: Stage) -> View:
    return _studio(stage, stage.local, tab="extend")[1]


@state("studio", "edit")
def _(stage: Stage) -> View:
    studio, view = _studio(stage, stage.local)
    with outside_loop():
        studio.bring(to="edit")
    stage.until(view, ".rnb-panel:not([hidden]) canvas")
    stage.settle(1.0)
    return view


@state("studio", "compare")
def _(stage: Stage) -> View:
    studio, view = _studio(stage, stage.local)
    with outside_loop():
        studio.bring(*stage.local.history.search("fox")[:3], to="compare")
    stage.until(view, ".rnb-compare-root")
    stage.settle(1.0)
    return view


@state("studio", "history")
def _(stage: Stage) -> View:
    view = _studio(stage, stage.local, tab="history")[1]
    stage.until(view, ".rnb-history .rnb-cell")
    stage.settle(0.8)
    return view


@state("studio", "send", over=True)
def _(stage: Stage) -> View:
    view = _studio(stage, stage.local)[1]
    view.find(".rnb-strip-cell").first.focus()
    stage.page.keyboard.press("s")
    stage.until(view, "[role=menuitem]")
    stage.settle(0.4)
    return view


@state("studio", "keys", over=True)
def _(stage: Stage) -> View:
    return keys_listed(stage, _studio(stage, stage.paid)[1], "[role=tab][aria-selected=true]")
