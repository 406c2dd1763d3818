"""One prompt in different hands, and pictures near one that was liked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from recraft_nb.engine.edits.brought import Unfit
from recraft_nb.engine.edits.results import Result
from recraft_nb.engine.illustrator import redraw
from recraft_nb.engine.illustrator.compose import looks
from recraft_nb.engine.illustrator.ink.chance import Chance
from recraft_nb.engine.illustrator.recipe import Recipe, mutate, settle
from recraft_nb.engine.paint import order_of, picture_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.illustrator.brief import Light

__all__ = ["TASKS"]

_TURNS: tuple[tuple[str, Light, float, float, float], ...] = (
    # look, light, where the hero stands, height of the horizon, size of the hero
    ("soft", "day", 0.5, 0.6, 0.52),
    ("watercolor", "dawn", 0.34, 0.54, 0.46),
    ("retro", "golden", 0.66, 0.66, 0.58),
    ("line", "day", 0.5, 0.58, 0.6),
    ("paper", "dusk", 0.62, 0.5, 0.44),
    ("risograph", "overcast", 0.36, 0.64, 0.62),
    ("lit", "golden", 0.5, 0.52, 0.5),
    ("calm neon", "night", 0.64, 0.62, 0.54),
)
"""Hands, hours and compositions that go together and differ from one another as much as they can."""

_VECTOR = {"soft": "flat", "watercolor": "pastel", "risograph": "folk", "lit": "bold", "calm neon": "neon"}
_OPEN_LIGHT = frozenset({"day"})


def explore(facts: Mapping[str, Any], blob: bytes) -> Result:
    """One of the interpretations of a prompt. What the prompt says itself is never changed."""
    from recraft_nb.engine.illustrator.language.lexicon import default_lexicon
    from recraft_nb.engine.illustrator.parse import parse
    from recraft_nb.engine.illustrator.recipe import plan

    del blob
    order = order_of(dict(facts))
    turn = _TURNS[int(facts["turn"]) % len(_TURNS)]
    look, light, hero_x, view, hero = turn
    brief = parse(order.prompt, lexicon=default_lexicon())
    said = looks.named(order.style, brief.style, brief.template)
    if brief.style or brief.template == "lineart":
        look = said
    elif order.vector:
        look = _VECTOR.get(look, look)
    recipe = settle(plan(order, brief, look))
    if brief.light in _OPEN_LIGHT and not _names_an_hour(order.prompt):
        recipe = replace(recipe, brief=replace(recipe.brief, light=light))
    chance = recipe.chance("layout")
    layout = replace(
        recipe.layout,
        hero_x=round(hero_x + chance.uniform(-0.02, 0.02), 4),
        view=view,
        hero=hero,
        sun_x=round(min(0.88, max(0.12, 1 - hero_x + chance.uniform(-0.1, 0.1))), 4),
    )
    return _finished(replace(recipe, layout=layout), facts)


def similar(facts: Mapping[str, Any], blob: bytes) -> Result:
    """A neighbour of a picture: 5 changes details only, 1 nearly everything but what is shown.

    Raises:
        Unfit: The source is no drawing.
    """
    del blob
    try:
        source = Recipe.from_json(facts["recipe"])
    except ValueError:
        raise Unfit(
            "source_image_id: this picture cannot be varied; it is not the result of explore"
        ) from None
    nearness, seed = int(facts["similarity"]), int(facts["seed"])
    near = mutate(source, nearness, seed)
    chance = Chance(seed, f"near {nearness}")
    if nearness >= 4:
        # A step to the side, a little nearer or farther: the least that is seen at a glance.
        x = near.layout.hero_x + chance.sign() * chance.uniform(0.02, 0.05)
        hero = near.layout.hero + chance.sign() * chance.uniform(0.01, 0.03)
        layout = replace(
            near.layout, hero_x=round(min(0.8, max(0.2, x)), 4), hero=round(min(0.68, max(0.34, hero)), 4)
        )
        near = replace(near, layout=layout)
    if nearness <= 4 and not near.colors:
        near = replace(near, brief=replace(near.brief, season=chance.pick(("spring", "summer", "autumn"))))
    if nearness <= 3:
        hero = min(0.68, max(0.36, near.layout.hero + chance.sign() * chance.uniform(0.04, 0.1)))
        near = replace(near, layout=replace(near.layout, hero=round(hero, 4)))
    if nearness <= 1 and source.vector and near.look in _VECTOR:
        near = replace(near, look=_VECTOR[near.look])
    return _finished(near, facts)


def _names_an_hour(prompt: str) -> bool:
    words = {word.strip(".,!?\"'()").lower() for word in prompt.split()}
    return bool(words & {"day", "daytime", "noon", "midday", "afternoon", "daylight", "sunny", "morning"})


def _finished(recipe: Recipe, facts: Mapping[str, Any]) -> Result:
    size = int(facts["width"]), int(facts["height"])
    drawing = redraw(recipe.to_json(), *size)
    if facts["format"] == "svg":
        return Result(drawing.svg, recipe=drawing.recipe)
    return Result(picture_of(drawing, *size, int(facts["seed"])), recipe=drawing.recipe)


TASKS = {"explore": explore, "similar": similar}
