"""Seats, lamps and plants that a prompt names in a hall: as large as they are, in their own colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.lexicon import singulars
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage

_SEATS = word_set("sofa couch settee armchair")
_LAMPS = word_set("lamp")
_PLANTS = word_set("palm plant fern")
# What a thing is made of stands between its colour and its name.
_STUFFS = word_set(
    "velvet leather brass linen floor tall big large round modern vintage leather plush table potted palm"
)
_BRASS, _LEATHER = "#d9a83f", "#9a5f3c"


def asked(stage: Stage) -> dict[str, str]:
    """What is named of "sofa", "lamp" and "plant", and its colour or ""."""
    words = stage.said.replace(",", " ").replace(".", " ").split()
    found: dict[str, str] = {}
    for at, word in enumerate(words):
        single = {word, *singulars(word)}
        kinds = (("sofa", _SEATS), ("lamp", _LAMPS), ("plant", _PLANTS))
        kind = next((name for name, table in kinds if single & table), "")
        if kind:
            found[kind] = found.get(kind) or _color_before(words, at)
    return found if "sofa" in found else {}


def _color_before(words: list[str], at: int) -> str:
    before = at - 1
    while before > 0 and words[before] in _STUFFS:
        before -= 1
    said = words[before] if before >= 0 else ""
    tint = vocabulary().colors.get(said)
    if tint is not None:
        return color.hexa(tint)
    stuff = next((w for w in reversed(words[before + 1 : at]) if w in {"brass", "leather"}), "")
    return {"brass": _BRASS, "leather": _LEATHER}.get(stuff, "")


def lounge(stage: Stage, things: dict[str, str], foot: float) -> frozenset[str]:
    """Two sofas that face the eye with lamps and plants beside them; what is drawn is given back."""
    chance, c, u = stage.chance.stream("lounge"), stage.canvas, stage.canvas.short
    tone = stage.world.tone
    m, y = c.width / 2, foot + (c.height - foot) * 0.5
    cloth = things["sofa"] or "#5f8f8a"
    wide = min(c.width * 0.4, u * 0.5)
    shown = {"sofa", "couch", "couch-and-lamp", "armchair"}
    if "plant" in things:
        for side in (-1, 1):
            c.add(
                "ground",
                svg.placed(
                    _palm(stage, u * 0.62),
                    m + side * (c.width / 2 - u * 0.09),
                    foot + u * 0.08,
                    flip=side > 0,
                ),
            )
        shown |= {"palm-tree", "palm", "potted-plant", "plant", "plants", "pot_plant"}
    if "lamp" in things:
        for x in (m - wide * 0.02, m - wide * 1.04 + u * 0.02, m + wide * 1.04 - u * 0.02):
            c.add("ground", svg.placed(_lamp(u * 0.5, tone(things["lamp"] or _BRASS)), x, y - u * 0.03))
        shown |= {"floor_lamp", "lamp", "lamps", "table_lamp", "desk_lamp"}
    for side in (-1, 1):
        c.add(
            "ground",
            svg.ellipse(
                m + side * wide * 0.55, y + u * 0.004, wide * 0.5, u * 0.016, "#3a2a2a", opacity=0.25
            ),
        )
        body = _sofa(wide, tone(cloth), tone(chance.pick(("#f2d9a0", "#f7efe2", "#e9b98a"))))
        c.add("ground", svg.placed(body, m + side * wide * 0.55, y, flip=side > 0))
    table = tone("#7a4f33")
    c.add(
        "ground",
        svg.ellipse(m, y + u * 0.07, u * 0.13, u * 0.03, color.lit(table, 0.06)),
        svg.rect(m - u * 0.01, y + u * 0.08, u * 0.02, u * 0.07, table),
        svg.ellipse(m, y + u * 0.155, u * 0.06, u * 0.012, table),
    )
    return frozenset(shown)


def _sofa(w: float, cloth: str, cushion: str) -> str:
    """A plump sofa with a buttoned back; origin at the middle of its foot."""
    dark, light = color.shaded(cloth, 0.07), color.lit(cloth, 0.05)
    feet = "".join(svg.rect(x, -w * 0.05, w * 0.03, w * 0.055, "#5a4030") for x in (-w * 0.42, w * 0.39))
    buttons = "".join(svg.circle(w * (k - 2.5) * 0.13, -w * 0.39, w * 0.011, dark) for k in range(6))
    return (
        feet
        + svg.rect(-w * 0.45, -w * 0.5, w * 0.9, w * 0.36, cloth, w * 0.07)
        + svg.rect(-w * 0.43, -w * 0.49, w * 0.86, w * 0.07, light, w * 0.035)
        + buttons
        + svg.rect(-w * 0.4, -w * 0.26, w * 0.395, w * 0.12, light, w * 0.03)
        + svg.rect(w * 0.005, -w * 0.26, w * 0.395, w * 0.12, light, w * 0.03)
        + svg.rect(-w * 0.42, -w * 0.16, w * 0.84, w * 0.12, dark, w * 0.02)
        + svg.rect(-w * 0.5, -w * 0.34, w * 0.13, w * 0.3, cloth, w * 0.05)
        + svg.rect(w * 0.37, -w * 0.34, w * 0.13, w * 0.3, dark, w * 0.05)
        + svg.placed(
            svg.rect(-w * 0.075, -w * 0.075, w * 0.15, w * 0.15, cushion, w * 0.02),
            -w * 0.25,
            -w * 0.29,
            turn=12,
        )
    )


def _lamp(h: float, metal: str) -> str:
    """A standing lamp of metal with a lit shade; origin at its foot."""
    shade = svg.polygon([(-h * 0.09, -h), (h * 0.09, -h), (h * 0.15, -h * 0.78), (-h * 0.15, -h * 0.78)])
    return (
        svg.circle(0, -h * 0.86, h * 0.26, "#ffe9a8", opacity=0.3)
        + svg.rect(-h * 0.014, -h * 0.8, h * 0.028, h * 0.8, metal, 3)
        + svg.ellipse(0, 0, h * 0.1, h * 0.025, metal)
        + svg.path(shade, metal)
        + svg.ellipse(0, -h * 0.78, h * 0.15, h * 0.024, "#fff2c4")
    )


def _palm(stage: Stage, h: float) -> str:
    """A tall palm in a pot: arching fronds from a short stem; origin at its foot."""
    leaf = stage.world.tone("#2f8f57")
    parts = [svg.stroke(svg.d("M", 0, -h * 0.2, "Q", -h * 0.02, -h * 0.4, 0, -h * 0.55), "#8a6a45", h * 0.04)]
    ways = ((-0.36, -0.5), (-0.34, -0.78), (-0.16, -0.98), (0.1, -1.0), (0.32, -0.82), (0.36, -0.52))
    for k, (x, y) in enumerate(ways):
        bend = (x * h * 0.55, min(-h * 0.66, y * h * 1.02))
        frond = svg.d(
            "M",
            0,
            -h * 0.53,
            "Q",
            *bend,
            x * h,
            y * h + h * 0.06,
            "Q",
            bend[0] * 0.8,
            bend[1] + h * 0.16,
            0,
            -h * 0.53,
            "Z",
        )
        parts.append(svg.path(frond, color.lit(leaf, 0.05) if k % 2 else leaf))
    pot = svg.polygon([(-h * 0.13, -h * 0.22), (h * 0.13, -h * 0.22), (h * 0.09, 0), (-h * 0.09, 0)])
    parts.append(svg.path(pot, stage.world.tone("#c9784f")))
    parts.append(svg.rect(-h * 0.145, -h * 0.24, h * 0.29, h * 0.045, stage.world.tone("#d98a5f"), 4))
    return "".join(parts)
