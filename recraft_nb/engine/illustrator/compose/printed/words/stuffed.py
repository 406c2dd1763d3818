"""Letters and numbers made of something: flowers, candy, ice, fire, wood."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import made
from recraft_nb.engine.illustrator.compose.pieces import STUFFS
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.compose.scenery import undergrowth
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.ink.chance import Chance
    from recraft_nb.engine.illustrator.recipe import Recipe

#: More letters than these are words, which are read, not looked at.
MOST = 8
_MADE = re.compile(
    r"\b(?:made|built|formed|composed|constructed|crafted|shaped|filled|covered|decorated|overgrown)"
    r"(?: entirely| completely)? (?:out of|up of|of|from|with|by|in) ([a-z ,]+)"
)
_CALLED = re.compile(r"\b(letters?|numbers?|digits?|numerals?|initials?|words?|text|monogram|alphabet)\b")
_GROWN = frozenset({"flowers", "flower", "blossoms", "petals", "daisies", "tulips", "wildflowers", "roses"})
_CLIMBS = frozenset({"leaves", "leaf", "plants", "vines", "ivy", "greenery", "foliage", "moss"})
# Stuffs in one piece: face, shade and grain.
_SOLID: Mapping[str, tuple[str, str, str]] = {
    "wood": ("#b5793f", "#6e4526", "#8f5c2f"),
    "wooden": ("#b5793f", "#6e4526", "#8f5c2f"),
    "planks": ("#b5793f", "#6e4526", "#8f5c2f"),
    "gold": ("#f2c14a", "#9a6a16", "#fbe6a0"),
    "chocolate": ("#6b3f28", "#3a2014", "#8a563a"),
    "metal": ("#a9b3bf", "#59636f", "#d9e0e8"),
    "steel": ("#a9b3bf", "#59636f", "#d9e0e8"),
    "concrete": ("#b3b1ac", "#77746d", "#9a978f"),
}


def asked(brief: Brief) -> bool:
    """Whether letters that are to be written are made of some stuff."""
    word = "".join(brief.text)
    return 0 < len(word) <= MOST and bool(_CALLED.search(_unquoted(brief))) and bool(_stuffs(brief))


def _unquoted(brief: Brief) -> str:
    said = brief.prompt.lower()
    for one in brief.text:
        said = re.sub(rf'["\u201c\u201d\']{re.escape(one.lower())}["\u201c\u201d\']', " ", said)
    return said


def _stuffs(brief: Brief) -> list[str]:
    """The stuffs named, the first of them the main one."""
    found = _MADE.search(" ".join(_unquoted(brief).split()))
    if found is None:
        return []
    named = re.split(r",| and | on | in | with | or ", found.group(1))
    return [
        stuff
        for part in named
        for stuff in [next((w for w in (part.strip(), *part.split()) if w in STUFFS or w in _SOLID), "")]
        if stuff
    ]


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw the letters as large as the page allows, of their stuff."""
    w, h, u = canvas.width, canvas.height, canvas.short
    stuffs = _stuffs(recipe.brief)
    words = text.spelled("\n".join(recipe.brief.text))
    chance = recipe.chance("detail").stream("stuff")
    cold = STUFFS[stuffs[0]].paints[0] if stuffs[0] in STUFFS else _SOLID[stuffs[0]][0]
    fiery = stuffs[0] in ("fire", "flames", "flame", "lava")
    ground = recipe.background or ("#1d1420" if fiery else color.mix(cold, "#ffffff", 0.86))
    canvas.add("sky", svg.rect(0, 0, w, h, ground))
    glow = color.mix("#f2842f", ground, 0.6) if fiery else "#ffffff"
    canvas.add("sky", svg.circle(w / 2, h / 2, u * 0.6, canvas.radial([(0, glow, 0.8), (1, glow, 0)])))
    d = text.in_box(words, w * 0.14, h * 0.13, w * 0.72, h * 0.74, "block")
    canvas.add("distance", svg.placed(svg.path(d, color.shaded(ground, 0.12)), u * 0.012, u * 0.018))
    if stuffs[0] in _SOLID:
        _solid(canvas, d, chance, _SOLID[stuffs[0]])
        return
    # Vines carry the leaves of a letter of flowers.
    leafy = bool({*stuffs} & _CLIMBS)
    under = STUFFS["leaves"].paints[0] if {*stuffs} & _GROWN else STUFFS[stuffs[0]].paints[0]
    box = (w * 0.1, h * 0.1, w * 0.9, h * 0.9)
    fine = 0.78 if len(words) == 1 else 0.78 / max(1.0, len(words) * 0.62)
    stuff, green = (replace(one, size=one.size * fine) for one in (STUFFS[stuffs[0]], STUFFS["leaves"]))
    body, _ = made.filled(svg.path(d, under), box, stuff, recipe.stream("detail"), "")
    if {*stuffs} & _GROWN:
        leaves, _ = made.filled(svg.path(d, under), box, green, recipe.stream("detail"), "")
        canvas.add("lettering", leaves)
        body = _thinned(body, chance, 0.72 if leafy else 0.94)
    canvas.add("lettering", body)
    if leafy:
        _vines(canvas, d, chance)


def _thinned(body: str, chance: Chance, share: float) -> str:
    """Some of the pieces, without what lies under them."""
    pieces = re.findall(
        r"<g transform.*?</g>(?=<g transform|$)", body[body.find("<g transform") :], re.DOTALL
    )
    return "".join(piece for piece in pieces if chance.chance(share))


def _vines(canvas: svg.Canvas, d: str, chance: Chance) -> None:
    """Tendrils with leaves that wind about the letters."""
    u = canvas.short
    clip = canvas.clip(d)
    for k in range(3):
        x0, y0 = canvas.width * (0.1 + 0.25 * k), canvas.height * 0.92
        way = [
            (x0 + u * (0.06 * n + (0.07 if n % 2 else -0.05)), y0 - u * 0.12 * n + chance.uniform(-8, 8))
            for n in range(8)
        ]
        stem = svg.stroke(svg.smooth(way), "#3f7d45", u * 0.012)
        leaves = "".join(
            svg.placed(
                svg.path(undergrowth.leaf_shape(u * 0.07), "#5fa84f"), x, y, turn=chance.uniform(-160, 20)
            )
            for x, y in way
        )
        canvas.add("lettering", svg.group(stem + leaves, clip_path=clip))


def _solid(canvas: svg.Canvas, d: str, chance: Chance, paints: tuple[str, str, str]) -> None:
    """One piece with an edge below and a grain across."""
    u, (face, edge, grain) = canvas.short, paints
    for k in range(6, 0, -1):
        canvas.add("lettering", svg.placed(svg.path(d, edge), 0, u * 0.006 * k))
    lines = "".join(
        svg.stroke(
            svg.smooth([(x, y + chance.uniform(-6, 6)) for x in range(0, int(canvas.width) + 90, 90)]),
            grain,
            chance.uniform(2, 6),
            stroke_opacity=0.6,
        )
        for y in range(40, int(canvas.height), 26)
    )
    canvas.add("lettering", svg.path(d, face), svg.group(lines, clip_path=canvas.clip(d)))
    canvas.add("lettering", svg.stroke(d, grain, u * 0.006))
