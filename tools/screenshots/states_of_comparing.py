"""States of the comparison."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from host.bridge import outside_loop
from states import keys_listed, state

import recraft_nb as rc

if TYPE_CHECKING:
    from host.bridge import View
    from matrix import Stage

    from recraft_nb import Image

FOX = "a paper fox in a snowy forest"
_LOADED = """el => [...el.querySelectorAll('.rnb-layer img')]
.every(img => !img.checkVisibility() || img.naturalWidth > 0)
&& [...el.querySelectorAll('.rnb-stage-words')].every(one => !one.checkVisibility() || !one.textContent)"""


def _four(stage: Stage) -> list[Image]:
    first, second = stage.pictures(FOX, 2, model="recraftv4_1", size="4:3", random_seed=5)
    other = stage.pictures(FOX, model="recraftv3", size="4:3", random_seed=5)
    vector = stage.pictures("a paper fox, side view", model="recraftv4_1_vector", size="4:3", random_seed=5)
    return [first, second, *other, *vector]


def _there(stage: Stage, *images: Any, **options: Any) -> tuple[rc.Compare, View]:
    with outside_loop():
        compare = rc.Compare(*images, **options)
    view = stage.show(compare)
    stage.bridge.until(lambda: view.root.evaluate(_LOADED), 60)
    stage.settle(0.4)
    return compare, view


@state("compare", "slider")
def _(stage: Stage) -> View:
    view = _there(stage, _four(stage)[:2])[1]
    view.find(".rnb-lens:visible").focus()
    return view


@state("compare", "side")
def _(stage: Stage) -> View:
    compare, view = _there(stage, _four(stage))
    with outside_loop():
        compare.value = compare.images[2]
    stage.settle()
    return view


@state("compare", "nine-blind")
def _(stage: Stage) -> View:
    images = stage.pictures("an owl on a branch", 6, size="1:1", random_seed=2)
    return _there(stage, images, _four(stage)[:3], labels=False)[1]


@state("compare", "difference")
def _(stage: Stage) -> View:
    view = _there(stage, _four(stage)[:3], mode="difference")[1]
    stage.bridge.until(lambda: "differ" in view.find(".rnb-count").inner_text(), 60)
    return view


@state("compare", "blink")
def _(stage: Stage) -> View:
    return _there(stage, _four(stage)[0], _four(stage)[3], mode="blink")[1]


@state("compare", "pixels")
def _(stage: Stage) -> View:
    view = _there(stage, _four(stage)[1:3], mode="slider")[1]
    view.find(".rnb-lens:visible").focus()
    stage.page.keyboard.press("8")
    stage.settle()
    return view


@state("compare", "keys", over=True)
def _(stage: Stage) -> View:
    view = _there(stage, _four(stage)[:2])[1]
    return keys_listed(stage, view, ".rnb-lens:visible")


@state("compare", "waiting")
def _(stage: Stage) -> View:
    stage.service.go_on.clear()
    with outside_loop():
        job = stage.paid.generate(FOX, n=2)
        compare = rc.Compare(job)
    view = stage.show(compare)
    stage.settle()
    return view


@state("compare", "static")
def _(stage: Stage) -> View:
    with outside_loop():
        compare = rc.Compare(_four(stage))
    return stage.static(compare)
