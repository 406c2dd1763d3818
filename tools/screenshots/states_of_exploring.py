"""States of the explorer."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from host.bridge import outside_loop
from states import keys_listed, state
from support.standin import faults

import recraft_nb as rc

if TYPE_CHECKING:
    from host.bridge import View
    from matrix import Stage

CITY = "a neon city at night"
PINS = 3
_WALKS: dict[int, Any] = {}


def _there(stage: Stage, explorer: rc.Explorer) -> View:
    view = stage.show(explorer)
    stage.until(view, ".rnb-generate")
    stage.bridge.until(lambda: view.find(".rnb-cell img[hidden], .rnb-tree-thumb img[hidden]").count() == 0)
    return view


def _walked(stage: Stage) -> tuple[rc.Explorer, View]:
    """Three levels down, two branches of one picture, two pins; drawn once by the local engine."""
    with outside_loop():
        if id(stage) not in _WALKS:
            with rc.Explorer(stage.local) as first:
                root = first.explore(CITY).result(240)
                second = first.similar(root[2], 2).result(240)
                first.similar(root[5], 5).result(240)
                third = first.similar(second[1], 4).result(240)
                first.pin(second[0], third[2], root[6])
                first.explore("a paper fox, side view", model="recraftv4_1_vector").result(240)
                _WALKS[id(stage)] = third[0]
        explorer = rc.Explorer.from_history(stage.local)
        explorer.go(_WALKS[id(stage)])
    return explorer, _there(stage, explorer)


def _paid(stage: Stage, **fields: Any) -> tuple[rc.Explorer, View]:
    with outside_loop():
        explorer = rc.Explorer(stage.paid, CITY, **fields)
        explorer.explore().result(60)
    return explorer, _there(stage, explorer)


def _branch(stage: Stage, explorer: rc.Explorer, view: View) -> None:
    """Ask for more like the chosen picture, by keyboard."""
    view.find(".rnb-chosen").focus()
    stage.page.keyboard.press("Enter")
    stage.bridge.until(lambda: len(explorer.jobs) > 1)


@state("explorer", "empty")
def _(stage: Stage) -> View:
    with outside_loop():
        explorer = rc.Explorer(stage.local)
    return _there(stage, explorer)


@state("explorer", "walked")
def _(stage: Stage) -> View:
    return _walked(stage)[1]


@state("explorer", "root")
def _(stage: Stage) -> View:
    explorer, view = _walked(stage)
    with outside_loop():
        explorer.go(next(node for node in explorer.tree if node.children))
    stage.settle()
    view.find(".rnb-chosen").focus()
    stage.page.keyboard.press("2")
    return view


@state("explorer", "compare", over=True)
def _(stage: Stage) -> View:
    view = _walked(stage)[1]
    view.find(".rnb-chosen").focus()
    stage.page.keyboard.press("c")
    stage.until(view, "dialog .rnb-layer img", PINS)
    stage.settle(0.6)
    return view


@state("explorer", "keys", over=True)
def _(stage: Stage) -> View:
    view = _walked(stage)[1]
    return keys_listed(stage, view, ".rnb-chosen")


@state("explorer", "running")
def _(stage: Stage) -> View:
    explorer, view = _paid(stage)
    stage.service.go_on.clear()
    _branch(stage, explorer, view)
    stage.settle(1.2)
    return view


@state("explorer", "expired")
def _(stage: Stage) -> View:
    explorer, view = _paid(stage)
    stage.service.known.explored.clear()
    _branch(stage, explorer, view)
    stage.until(view, ".rnb-main .rnb-card")
    return view


@state("explorer", "ids-gone")
def _(stage: Stage) -> View:
    explorer, view = _paid(stage)
    stage.service.known.explored.clear()
    with outside_loop():
        explorer.similar(explorer.tree[0]).exception(30)
        explorer.go(explorer.tree[1])
    stage.until(view, ".rnb-main .rnb-card")
    return view


@state("explorer", "old")
def _(stage: Stage) -> View:
    explorer, view = _paid(stage)
    with outside_loop():
        explorer._walk.branches[0].created -= timedelta(days=3)  # noqa: SLF001 - three days in a moment
        explorer._show_sets()  # noqa: SLF001
    stage.until(view, ".rnb-main .rnb-card")
    return view


@state("explorer", "foreign")
def _(stage: Stage) -> View:
    with outside_loop():
        rc.Explorer(stage.paid).explore(CITY).result(60)
        other = rc.Recraft(provider="local", store=stage.paid.store)
        explorer = rc.Explorer.from_history(other, text=CITY)
    view = _there(stage, explorer)
    stage.until(view, ".rnb-main .rnb-card")
    return view


@state("explorer", "refused")
def _(stage: Stage) -> View:
    explorer, view = _paid(stage)
    stage.service.then(faults.MODERATION)
    _branch(stage, explorer, view)
    stage.until(view, ".rnb-main .rnb-card")
    return view


@state("explorer", "no-explore")
def _(stage: Stage) -> View:
    with outside_loop():
        client = rc.Recraft(provider="pixeldojo", api_key="nothing", store=stage.paid.store)
        explorer = rc.Explorer(client, CITY)
    return _there(stage, explorer)


@state("explorer", "kernel-gone")
def _(stage: Stage) -> View:
    _, view = _paid(stage)
    stage.bridge.disconnect()
    view.find(".rnb-chosen").focus()
    stage.page.keyboard.press("Enter")
    return view


@state("explorer", "static")
def _(stage: Stage) -> View:
    explorer, _ = _walked(stage)
    return stage.static(explorer)
