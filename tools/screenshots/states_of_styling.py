"""States of the style maker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from host.bridge import outside_loop
from states import keys_listed, state
from support.standin import faults

import recraft_nb as rc

if TYPE_CHECKING:
    from host.bridge import View
    from matrix import Stage

REFERENCES = (
    "a lighthouse, risograph print",
    "a tram in the rain, risograph print",
    "a pear, risograph print",
)
SVG = (
    b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'>"
    b"<circle cx='4' cy='4' r='3' fill='teal'/></svg>"
)
_MADE: dict[int, str] = {}


def _pictures(stage: Stage) -> list[rc.Image]:
    return [stage.pictures(prompt, model="recraftv3", style="Illustration")[0] for prompt in REFERENCES]


def _there(stage: Stage, maker: rc.StyleMaker) -> View:
    view = stage.show(maker)
    stage.until(view, ".rnb-style-shelf")
    stage.bridge.until(lambda: view.find(".rnb-style-ref img[hidden]").count() == 0, 30)
    stage.settle(0.4)
    return view


def _maker(stage: Stage, **options: Any) -> rc.StyleMaker:
    references = options.pop("references", None) or _pictures(stage)
    with outside_loop():
        return rc.StyleMaker(stage.local, references, **options)


def _shelf(stage: Stage) -> str:
    """Three styles of the local engine, two of them with pictures; made once."""
    if id(stage) not in _MADE:
        pictures = _pictures(stage)
        with outside_loop(), rc.StyleMaker(stage.local, pictures) as first:
            first.test(["a fox sitting in tall grass", "a small house by a lake at dusk"]).result(240)
            first.create("Riso postcards").result(60)
            first.references = pictures[:1]
            first.model = "recraftv3"
            first.create().result(60)
            _MADE[id(stage)] = str(first.value)
            first.references = pictures[1:]
            first.test(["a bowl of fruit on a kitchen table"]).result(240)
    return _MADE[id(stage)]


@state("style_maker", "empty")
def _(stage: Stage) -> View:
    with outside_loop():
        maker = rc.StyleMaker(rc.Recraft(provider="local", store=stage.local.store.path / "other"))
    return _there(stage, maker)


@state("style_maker", "references")
def _(stage: Stage) -> View:
    maker = _maker(stage, name="Riso postcards", prompt="two inks, grain")
    maker.weights = [2, 1, 1]
    return _there(stage, maker)


@state("style_maker", "tested")
def _(stage: Stage) -> View:
    _shelf(stage)
    maker = _maker(stage, name="Riso postcards, heavier")
    maker.weights = [1, 3, 1]
    with outside_loop():
        maker.test().result(300)
        maker.value = _shelf(stage)
    view = _there(stage, maker)
    stage.until(view, ".rnb-style-cell img:not([hidden])", 4)
    return view


@state("style_maker", "drawing")
def _(stage: Stage) -> View:
    with outside_loop():
        maker = rc.StyleMaker(stage.paid, _pictures(stage))
    view = _there(stage, maker)
    stage.service.go_on.clear()
    view.root.get_by_role("button", name="Test 4 prompts").click()
    stage.settle(1.3)
    return view


@state("style_maker", "problems")
def _(stage: Stage) -> View:
    noise = np.random.default_rng(7).integers(0, 255, (1500, 1500, 3), np.uint8)
    maker = _maker(stage, references=[noise, SVG, *_pictures(stage)], model="recraftv3")
    view = _there(stage, maker)
    view.root.get_by_role("button", name="Test 4 prompts").click()
    stage.settle(0.4)
    return view


@state("style_maker", "fitted")
def _(stage: Stage) -> View:
    maker = _maker(stage, references=[SVG, *_pictures(stage)[:1]])
    view = _there(stage, maker)
    view.root.get_by_role("button", name="Use a copy that fits").click()
    stage.until(view, "button:has-text('Use the original')")
    return view


@state("style_maker", "mixing")
def _(stage: Stage) -> View:
    style = _shelf(stage)
    with outside_loop():
        with rc.StyleMaker(stage.local, _pictures(stage)[:2], model="recraftv3") as second:
            if len(stage.local.styles()) < 4:  # noqa: PLR2004 - those of the shelf
                second.create("Tram").result(60)
            other = next(one.id for one in stage.local.styles() if one.id != style)
        maker = rc.StyleMaker(stage.local, model="recraftv3", source_styles={style: 2, other: 1})
    return _there(stage, maker)


@state("style_maker", "refused")
def _(stage: Stage) -> View:
    with outside_loop():
        maker = rc.StyleMaker(stage.paid, _pictures(stage)[:2])
        stage.service.then(faults.EMPTY)
        test = maker.test()
    stage.bridge.until(test.done)
    return _there(stage, maker)


@state("style_maker", "delete", over=True)
def _(stage: Stage) -> View:
    _shelf(stage)
    view = _there(stage, _maker(stage))
    view.root.get_by_role("button", name="More of this style").first.click()
    view.root.get_by_role("menuitem", name="Delete").click()
    view.root.get_by_label("Type delete to go on").fill("delete")
    return view


@state("style_maker", "history", over=True)
def _(stage: Stage) -> View:
    _shelf(stage)
    view = _there(stage, _maker(stage))
    view.root.get_by_role("button", name="From history").click()
    stage.until(view, ".rnb-style-pick > .rnb-tile", 6)
    view.find(".rnb-style-pick > .rnb-tile").nth(1).click()
    view.find(".rnb-style-pick > .rnb-tile").nth(3).click()
    stage.settle(0.6)
    return view


@state("style_maker", "keys", over=True)
def _(stage: Stage) -> View:
    view = _there(stage, _maker(stage))
    return keys_listed(stage, view, ".rnb-style-act .rnb-button")


@state("style_maker", "no-styles")
def _(stage: Stage) -> View:
    with outside_loop():
        client = rc.Recraft(provider="pixeldojo", api_key="nothing", store=stage.paid.store)
        maker = rc.StyleMaker(client, _pictures(stage)[:1])
    return _there(stage, maker)


@state("style_maker", "kernel-gone")
def _(stage: Stage) -> View:
    view = _there(stage, _maker(stage))
    stage.bridge.disconnect()
    view.root.get_by_role("button", name="Test 4 prompts").click()
    stage.settle(0.4)
    return view


@state("style_maker", "static")
def _(stage: Stage) -> View:
    _shelf(stage)
    return stage.static(_maker(stage, name="Riso postcards"))
