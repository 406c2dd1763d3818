"""States of the matrix of a comparison."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from host.bridge import outside_loop
from states import keys_listed, state
from support.standin import faults

import recraft_nb as rc

if TYPE_CHECKING:
    from host.bridge import View
    from matrix import Stage

PROMPTS = ["a paper fox in a snowy forest", "an owl on a branch at night, in flat colours"]
FOUR = ["recraftv4_1", "recraftv3", "recraftv2", "recraftv4_1_vector"]


def _there(stage: Stage, client: rc.Recraft, **options: Any) -> tuple[rc.ComparisonMatrix, View]:
    with outside_loop():
        given = {"prompts": PROMPTS, "models": FOUR, **options}
        comparison = client.compare(given.pop("prompts"), given.pop("models"), **given)
        comparison.result(120)
        matrix = rc.ComparisonMatrix(comparison)
    view = stage.show(matrix)
    stage.bridge.until(lambda: view.find(".rnb-slot img[hidden]").count() == 0, 60)
    return matrix, view


@state("comparison_matrix", "four")
def _(stage: Stage) -> View:
    matrix, view = _there(stage, stage.local, style="Pixel art", random_seed=4)
    with outside_loop():
        matrix.value = matrix.images[:3]
    view.find(".rnb-slot-press").nth(1).focus()
    stage.settle()
    return view


@state("comparison_matrix", "holes-and-troubles")
def _(stage: Stage) -> View:
    stage.service.then(faults.MODERATION, faults.LOST)
    models = ["recraftv4_1", "recraftv3", "recraftv4_styles", "recraftv4_1_flash"]
    prompts = [PROMPTS[0], "a very long prompt " * 60]
    return _there(stage, stage.paid, prompts=prompts, models=models, negative_prompt="snow", n=2)[1]


@state("comparison_matrix", "waiting")
def _(stage: Stage) -> View:
    with outside_loop():
        stage.paid.compare(PROMPTS[0], FOUR).result(60)  # from now on it is known how long they take
    stage.service.go_on.clear()
    with outside_loop():
        comparison = stage.paid.compare(PROMPTS, FOUR)
        matrix = rc.ComparisonMatrix(comparison)
    view = stage.show(matrix)
    stage.settle(1.2)
    return view


@state("comparison_matrix", "blind")
def _(stage: Stage) -> View:
    matrix, view = _there(stage, stage.local, random_seed=4, models=FOUR[:3])
    with outside_loop():
        matrix.labels = False
    stage.settle()
    return view


@state("comparison_matrix", "compare", over=True)
def _(stage: Stage) -> View:
    view = _there(stage, stage.local, style="Pixel art", random_seed=4)[1]
    view.find(".rnb-slot-press").first.focus()
    stage.page.keyboard.press("r")
    stage.bridge.until(lambda: view.find("dialog .rnb-layer img").count() >= len(FOUR), 60)
    stage.settle(0.6)
    return view


@state("comparison_matrix", "keys", over=True)
def _(stage: Stage) -> View:
    view = _there(stage, stage.local, random_seed=4, models=FOUR[:2])[1]
    return keys_listed(stage, view, ".rnb-slot-press")


@state("comparison_matrix", "static")
def _(stage: Stage) -> View:
    with outside_loop():
        comparison = stage.local.compare(PROMPTS, FOUR, style="Pixel art", random_seed=4).result(120)
    return stage.static(rc.ComparisonMatrix(comparison))
