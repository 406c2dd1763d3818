"""States of the prompt form, the picture grid and the answer card."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from host.bridge import outside_loop
from states import state
from support.standin import faults

import recraft_nb as rc
from recraft_nb.widgets.answer_card import AnswerCard

if TYPE_CHECKING:
    from host.bridge import View
    from matrix import Stage

WORDS = "a red cat on a windowsill, morning light"
LONG = (
    "a very long wish: a small harbour town at dusk, wet cobblestones, lanterns, three fishing boats, "
    "a dog that waits, gulls above the roofs, everything drawn as an old woodcut in two colours"
)


def _button(view: View, name: str) -> Any:
    return view.root.get_by_role("button", name=name)


def _form(stage: Stage, client: rc.Recraft, *places: Any, **fields: Any) -> tuple[rc.PromptForm, View]:
    with outside_loop():
        form = rc.PromptForm(client, *places, **fields)
    view = stage.show(form)
    stage.until(view, ".rnb-enhance")
    return form, view


# -- the form ------------------------------------------------------------------------------------------


@state("prompt_form", "empty")
def _(stage: Stage) -> View:
    return _form(stage, stage.local)[1]


@state("prompt_form", "filled")
def _(stage: Stage) -> View:
    fields = {"model": "recraftv3", "n": 4, "style": "Pixel art", "negative_prompt": "people"}
    controls = {"colors": ["#c0392b", "#1d3557", "teal"], "background_color": "ivory"}
    return _form(stage, stage.paid, LONG, size="16:9", random_seed=11, controls=controls, **fields)[1]


@state("prompt_form", "models", over=True)
def _(stage: Stage) -> View:
    view = _form(stage, stage.paid, WORDS)[1]
    view.find(".rnb-models").click()
    return view


@state("prompt_form", "shapes", over=True)
def _(stage: Stage) -> View:
    view = _form(stage, stage.paid, WORDS)[1]
    view.find(".rnb-aspects .rnb-button").last.click()
    return view


@state("prompt_form", "keys", over=True)
def _(stage: Stage) -> View:
    view = _form(stage, stage.paid, WORDS)[1]
    view.root.evaluate("el => el.querySelector('.rnb-generate').focus()")
    stage.page.keyboard.press("?")
    return view


@state("prompt_form", "running")
def _(stage: Stage) -> View:
    form, view = _form(stage, stage.paid, WORDS, n=4)
    stage.service.go_on.clear()
    _button(view, "Generate").click()
    stage.bridge.until(lambda: form.jobs)
    stage.settle(1.2)
    return view


@state("prompt_form", "done")
def _(stage: Stage) -> View:
    view = _form(stage, stage.local, WORDS, n=4, size="4:3", random_seed=11)[1]
    _button(view, "Generate").click()
    stage.until(view, ".rnb-strip-tiles img[src^=blob]", 4)
    return view


@state("prompt_form", "problems")
def _(stage: Stage) -> View:
    controls = {"colors": ["teal", "reddish"]}
    view = _form(stage, stage.paid, LONG * 5, "recraftv3", style="Pixel arts", n=7, controls=controls)[1]
    _button(view, "Generate").click()
    return view


@state("prompt_form", "refused")
def _(stage: Stage) -> View:
    view = _form(stage, stage.paid, WORDS, n=2)[1]
    stage.service.then(faults.EMPTY)
    _button(view, "Generate").click()
    stage.until(view, ".rnb-card")
    return view


@state("prompt_form", "enhanced")
def _(stage: Stage) -> View:
    view = _form(stage, stage.local, WORDS)[1]
    view.find(".rnb-enhance").click()
    stage.until(view, ".rnb-change")
    return view


@state("prompt_form", "kernel-gone")
def _(stage: Stage) -> View:
    view = _form(stage, stage.paid, WORDS, n=2)[1]
    stage.bridge.disconnect()
    return view


@state("prompt_form", "static")
def _(stage: Stage) -> View:
    with outside_loop():
        form = rc.PromptForm(stage.local, WORDS, n=4, size="4:3", random_seed=11)
        form.submit().result(60)
    return stage.static(form)


# -- the grid ------------------------------------------------------------------------------------------


def _pictures(stage: Stage) -> list[rc.Image]:
    return [
        *stage.pictures("an owl in a snowy forest", 4, random_seed=3),
        *stage.pictures("a red bicycle, line art", 2, model="recraftv4_1_vector", random_seed=5),
        *stage.pictures("a lighthouse at dusk", 3, size="16:9", random_seed=7),
        *stage.pictures("a bowl of lemons", 2, model="recraftv3", size="3:4", random_seed=9),
    ]


def _grid(stage: Stage, source: Any) -> tuple[rc.ImageGrid, View]:
    with outside_loop():
        grid = rc.ImageGrid(source)
    view = stage.show(grid)
    stage.until(view, ".rnb-cell img:not([hidden])")
    return grid, view


def _cell(view: View, place: int) -> Any:
    return view.find(f".rnb-cell[data-place='{place}']")


@state("image_grid", "empty")
def _(stage: Stage) -> View:
    return stage.show(rc.ImageGrid([]))


@state("image_grid", "filled")
def _(stage: Stage) -> View:
    return _grid(stage, _pictures(stage))[1]


@state("image_grid", "focused-and-selected")
def _(stage: Stage) -> View:
    view = _grid(stage, _pictures(stage))[1]
    _cell(view, 1).focus()
    for key in ("Space", "4", ".", "ArrowRight", "Space", "ArrowRight"):
        stage.page.keyboard.press(key)
    return view


@state("image_grid", "running")
def _(stage: Stage) -> View:
    stage.service.go_on.clear()
    with outside_loop():
        grid = rc.ImageGrid([stage.paid.generate("an owl", n=3)])
    view = stage.show(grid)
    stage.settle(1.2)
    return view


@state("image_grid", "refused")
def _(stage: Stage) -> View:
    stage.service.then(faults.MODERATION)
    with outside_loop():
        grid = rc.ImageGrid([stage.paid.generate("an owl", n=3)])
    view = stage.show(grid)
    stage.until(view, ".rnb-card")
    return view


@state("image_grid", "menu", over=True)
def _(stage: Stage) -> View:
    view = _grid(stage, _pictures(stage))[1]
    _cell(view, 0).click(button="right")
    return view


@state("image_grid", "lightbox", over=True)
def _(stage: Stage) -> View:
    view = _grid(stage, _pictures(stage))[1]
    _cell(view, 1).focus()
    stage.page.keyboard.press("Enter")
    stage.until(view, ".rnb-facts .rnb-fact")
    return view


@state("image_grid", "kernel-gone")
def _(stage: Stage) -> View:
    view = _grid(stage, _pictures(stage))[1]
    stage.bridge.disconnect()
    return view


@state("image_grid", "static")
def _(stage: Stage) -> View:
    with outside_loop():
        grid = rc.ImageGrid(_pictures(stage))
    return stage.static(grid)


# -- the answer ----------------------------------------------------------------------------------------


def _answer(stage: Stage, job: rc.Job) -> View:
    return stage.show(AnswerCard(job))


@state("answer_card", "running")
def _(stage: Stage) -> View:
    stage.service.go_on.clear()
    view = _answer(stage, stage.paid.enhance_prompt(WORDS))
    stage.settle(1)
    return view


@state("answer_card", "done")
def _(stage: Stage) -> View:
    view = _answer(stage, stage.local.enhance_prompt(WORDS))
    stage.until(view, ".rnb-answer-text")
    return view


@state("answer_card", "colours")
def _(stage: Stage) -> View:
    view = _answer(stage, stage.paid.optimize_colors(["#c0392b", "#1d3557", "#f4e9d8"], limit=3))
    stage.settle(1)
    return view


@state("answer_card", "refused")
def _(stage: Stage) -> View:
    stage.service.then(faults.EMPTY)
    view = _answer(stage, stage.paid.enhance_prompt(WORDS))
    stage.until(view, ".rnb-card")
    return view


@state("answer_card", "kernel-gone")
def _(stage: Stage) -> View:
    view = _answer(stage, stage.local.enhance_prompt(WORDS))
    stage.until(view, ".rnb-answer-text")
    stage.bridge.disconnect()
    return view


@state("answer_card", "static")
def _(stage: Stage) -> View:
    job = stage.local.enhance_prompt(WORDS)
    with outside_loop():
        job.result(30)
    return stage.static(AnswerCard(job))
