"""The counter, bar or desk before somebody who is said to stand behind it."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import interior
from recraft_nb.engine.illustrator.compose.scenery import pieces
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.illustrator.compose.stage import Stage

# fmt: off
# Places and sizes of one shape stay in a row.

_BEHIND = re.compile(
    r"\bbehind (?:(?:a|an|the|her|his|their|its) )?(?:\w+ ){0,2}?"
    r"(counter|bar|reception|register|till|checkout|front desk)\b"
)
# What lies on a counter, by words of the prompt.
_ON_IT: Mapping[str, tuple[str, ...]] = {
    "bakery baker bread pastry pastries cake": ("bread", "croissant", "prop:pie"),
    "bar pub bartender cocktail cocktails beer": ("bottle-with-popping-cork", "cocktail-glass", "beer-mug"),
    "hotel reception receptionist lobby": ("bellhop-bell", "prop:vase", "prop:lying_book"),
    "flower florist flowers": ("bouquet", "prop:vase", "potted-plant"),
    "ice cream gelato": ("soft-ice-cream", "ice-cream", "prop:popsicle"),
    "pharmacy pharmacist chemist": ("prop:pump_bottle", "pill", "prop:cream_jar"),
    "": ("prop:cup", "prop:cake_slice", "prop:coffee_bag"),
}


def before(stage: Stage) -> None:
    """Put the counter in front of the subjects, where the prompt has somebody behind one."""
    if not stage.indoors or stage.kind != "ground" or not stage.busy or not _BEHIND.search(stage.said):
        return
    c, u = stage.canvas, stage.canvas.short
    tone = partial(interior.indoor_tone, stage)
    wood = tone(stage.chance.stream("counter").pick(("#a8744a", "#8a5f42", "#5f7f86")))
    top = min(stage.stand - u * 0.17, c.height * 0.8)
    parts = [c.below(top, [(0, wood), (1, color.shaded(wood,
        0.06))])]
    count = max(4, round(c.width / (u * 0.22)))
    for k in range(count):
        x, w = c.width * k / count, c.width / count
        parts.append(svg.rect(x + u * 0.014, top + u * 0.065, w - u * 0.028, c.height - top, color.lit(wood,
            0.035), 5))
    parts += [svg.rect(-5, top - u * 0.012, c.width + 10, u * 0.045, tone("#f2e6d2")),
        svg.rect(-5, top + u * 0.033, c.width + 10, u * 0.01, "#1a1420", opacity=0.16)]
    goods = next(things for words, things in _ON_IT.items() if not words or stage.hints & {*words.split()})
    for k, key in enumerate(goods):
        x = c.width * (0.1, 0.88, 0.22)[k]
        if abs(x - stage.hero_x) > u * 0.17 and pieces.stands(stage, key):
            parts.append(svg.placed(pieces.drawn(stage, key, u * 0.12), x, top - u * 0.002))
    stage.front += parts
