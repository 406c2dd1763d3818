"""Seamless patterns: one tile whose left edge meets its right and whose top meets its bottom.

Everything that crosses an edge is drawn again on the other side, so the picture repeats without a seam.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import inks, things
from recraft_nb.engine.illustrator.compose.light import World
from recraft_nb.engine.illustrator.compose.printed.logos import emblem
from recraft_nb.engine.illustrator.compose.printed.patterns import (
    animal_prints,
    ground_tiles,
    motifs,
    plain_cloths,
    tiling,
)
from recraft_nb.engine.illustrator.compose.scenery import undergrowth
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.grammar import kinds_by_word

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.inks import Inks
    from recraft_nb.engine.illustrator.ink.chance import Chance
    from recraft_nb.engine.illustrator.recipe import Recipe


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw a pattern on a canvas."""
    chance = recipe.chance("layout").stream("pattern")
    page = inks.choose(recipe, "palette")
    motif = recipe.brief.motif
    words = {w.strip(".,!?").lower() for w in recipe.brief.prompt.split()}
    if ground_tiles.kind_of(recipe.brief.prompt) and not words & _FINER.keys() - {"tile", "tiles"}:
        ground_tiles.draw(recipe, canvas, chance)
        return
    coat = animal_prints.kind_of(recipe.brief)
    if coat:
        animal_prints.draw(recipe, canvas, coat)
        return
    cloth = plain_cloths.kind_of(recipe.brief.prompt)
    if cloth:
        plain_cloths.draw(recipe, canvas, page, cloth)
        return
    pastel = bool({"pastel", "pastels"} & words) and not recipe.colors
    flowers = {"flower", "flowers", "wildflowers", "floral"} & words
    if pastel and flowers and all(s.picture in _FLOWERS for s in recipe.brief.subjects):
        motifs.MOTIFS["pastel floral"](canvas, chance, page)
        return
    if {"deco", "gatsby"} & words and {"fan", "fans", "arches", "scallops", "geometric"} & words:
        # Fans of this style are a pattern, and nobody's.
        recipe = replace(recipe, brief=replace(recipe.brief, subjects=()))
    if emblem.drawable(recipe) and (motif in ("", "motif", "floral") or motif not in motifs.MOTIFS):
        _repeat(recipe, canvas, chance, page)
        return
    finer = [m for word, m in _FINER.items() if word in words]
    if {"gradient", "abstract"} & words and {"waves", "wave", "wavy"} & words:
        finer = ["gradient waves"]
    elif {"lines", "curves", "streams", "ribbons"} & words and {"flowing", "wavy", "data", "curved"} & words:
        finer = ["flowing lines"]
    elif motif == "floral" and not finer and pastel:
        finer = ["pastel floral"]
    chosen = finer[0] if finer else motif if motif in motifs.MOTIFS else chance.pick(tuple(motifs.MOTIFS))
    canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, page.ground))
    motifs.MOTIFS[chosen](canvas, chance, page)


def _repeat(recipe: Recipe, canvas: svg.Canvas, chance: Chance, page: Inks) -> None:
    """The subjects themselves, in rows set half a step apart, with small fillers between."""
    told = {s.color for s in recipe.brief.subjects}
    shared = next(iter(told)) if len(told) == 1 and len(recipe.brief.subjects) > 1 else None
    if shared is not None and not recipe.colors:
        # "Shells, corals and seahorses in turquoise": one colour for all, on its palest tint.
        tone = color.hexa(shared)
        pale = color.mix(tone, "#ffffff", 0.86)
        plain = tuple(replace(s, color=None) for s in recipe.brief.subjects)
        brief = replace(recipe.brief, subjects=plain)
        recipe = replace(recipe, colors=(tone,), background=recipe.background or pale, brief=brief)
    ground = recipe.background or page.ground
    canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, ground))
    world = World("day", "summer", recipe.chance("palette"))
    # Where one of a kind differs from the next, as painted eggs do, three are shown.
    listed = [c for c in emblem.copies(recipe, _VARIANTS) if c]
    kinds = [_differing(copies) for copies in listed]
    made = [thing for kind in kinds for thing in kind]
    inks = [c for c in recipe.colors if color.distance(c, ground) > _SAME]
    own = any(s.color is not None for s in recipe.brief.subjects)
    columns = chance.pick((3, 4, 4)) * max(1, round(canvas.width / canvas.short))
    rows = max(2, round(columns * canvas.height / canvas.width))
    rows += rows % 2
    cw, ch = canvas.width / columns, canvas.height / rows
    names = []
    for k, thing in enumerate(made):
        fit = min(cw, ch) * 0.8 / max(thing.width, thing.height)
        body = things.painted(canvas, thing, world, f"p{k}", shade=False)
        if inks and not own:
            body = _in_inks(body, inks, ground)
        origin = (
            f"{svg.ratio(-(thing.box[0] + thing.box[2]) / 2)} {svg.ratio(-(thing.box[1] + thing.box[3]) / 2)}"
        )
        names.append(canvas.symbol(f'<g transform="scale({svg.ratio(fit)})translate({origin})">{body}</g>'))
    starts = [sum(len(kind) for kind in kinds[:k]) for k in range(len(kinds))]
    # What lies between the things is of the ground's own hue or of the inks, never a colour nobody named.
    quiet = inks[-1] if inks else _quiet(ground)
    filler = canvas.symbol(_filler(chance, quiet, min(cw, ch), leafy=not inks))
    small = canvas.symbol(svg.circle(0, 0, min(cw, ch) * 0.035, quiet))
    style = chance.pick(("brick", "toss", "grid"))
    for r in range(rows):
        for k in range(columns):
            x = (k + 0.5 + (0.5 if r % 2 and style != "grid" else 0.0)) * cw
            y = (r + 0.5) * ch
            at = k + r
            first = starts[at % len(kinds)]
            name = names[first + at // len(kinds) % len(kinds[at % len(kinds)])]
            turn = chance.uniform(-34, 34) if style == "toss" else (14 if (k + r) % 2 else -14)
            canvas.add("subject-1", tiling.wrapped(canvas, canvas.use(name, 0, 0), x, y, max(cw, ch), turn))
            canvas.add(
                "ornament",
                tiling.wrapped(
                    canvas,
                    canvas.use(filler, 0, 0),
                    x + cw * 0.5,
                    y + (ch * 0.5 if style == "grid" else 0.0),
                    max(cw, ch),
                    chance.uniform(0, 180),
                ),
            )
            canvas.add(
                "ornament",
                tiling.wrapped(
                    canvas,
                    canvas.use(small, 0, 0),
                    x + cw * (0.28 if style != "grid" else 0.5),
                    y + ch * (0.44 if style != "grid" else 0.0),
                    max(cw, ch),
                ),
            )


def _differing(copies: list[things.Thing]) -> list[things.Thing]:
    """The copies that do not look the same."""
    return list({thing.body: thing for thing in copies}.values())


def _in_inks(body: str, inks: list[str], ground: str) -> str:
    """A picture in the colours asked for: of one all its tints, of several the nearest."""
    own = svg.colors_in(body)
    if len(inks) > 1:
        painted = color.limit_to(dict.fromkeys(own, 1.0), inks)
        return svg.recolored(body, lambda c: painted.get(c, c))
    l, chroma, hue = color.lch(inks[0])
    tones = sorted({color.lab(c)[0] for c in own})
    low, high = tones[0], max(tones[-1], tones[0] + 0.01)
    # A light ink has no lighter tints that are still its colour; on a strong ground only white is light.
    is_pale = color.lab(ground)[0] > _PALE
    light = color.mix(inks[0], ground if is_pale else "#fffaf2", 0.74 if l < _BRIGHT else 0.5)
    middle = 0.5 if l < _BRIGHT else 0.8

    def toned(old: str) -> str:
        t = (color.lab(old)[0] - low) / (high - low)
        if t > _LIGHTEST:
            return light
        return color.from_lch(max(0.25, min(0.93, l + (t - middle) * 0.3)), chroma, hue)

    return svg.recolored(body, toned)


def _quiet(ground: str) -> str:
    """A tone that shows on a ground and stays behind everything on it."""
    return color.shaded(ground, 0.13) if color.lab(ground)[0] > 0.5 else color.lit(ground, 0.2)


def _filler(chance: Chance, tone: str, size: float, *, leafy: bool) -> str:
    """A small leaf, cross or star between the motifs."""
    kind = chance.pick(("leaf", "leaf", "cross", "star"))
    s = size * 0.1
    if kind == "leaf" and leafy:
        return "".join(
            svg.placed(svg.path(undergrowth.leaf_shape(s * 1.7), tone), 0, 0, turn=a) for a in (0, 120, 240)
        )
    if kind != "star":
        return svg.stroke(svg.d("M", -s, "0H", s, "M0", -s, "V", s), tone, s * 0.36)
    return svg.path(svg.star(0, 0, s * 1.1, s * 0.46, 5), tone)


_VARIANTS = 3  # of one kind, where they differ
_SAME = 0.06  # closer than so are two colours one
_PALE = 0.85  # lightness of a ground that is paper
_BRIGHT = 0.78  # lightness of an ink that is light itself
_LIGHTEST = 0.86  # share of a picture's range of light above which it is white
# Flowers of no kind of their own.
_FLOWERS = frozenset(
    {"blossom", "prop:flower", "flower", "prop:wildflowers", "bouquet", "daisy", "hibiscus", "cherry-blossom"}
)
# Words that name a more particular pattern than the parser's motifs.
_FINER = kinds_by_word(
    {
        "deco": "deco gatsby",
        "splashes": "splash splashes splatter splatters splattered",
        "bauhaus": "bauhaus",
        "terrazzo": "terrazzo confetti",
        "topographic": "topographic contour",
        "checks": "checkered checks checkerboard gingham",
        "plaid": "plaid tartan",
        "triangles": "triangle triangles triangular",
        "circles": "overlapping interlocking",
        "diamonds": "diamond diamonds argyle harlequin rhombus rhombuses",
        "squares": "square squares",
        "cubes": "cube cubes isometric",
        "spirals": "spiral spirals",
        "hexagons": "hexagon hexagons honeycomb",
        "stars": "star stars",
        "mandala": "mandala mandalas",
        "zigzag": "chevron zigzag herringbone",
        "gradient": "mesh",
        "azulejo": "azulejo azulejos portuguese lisbon delft",
        "moroccan": "moroccan zellige morocco arabesque moorish",
        "marble": "marble marbled",
        "fluid": "fluid liquid blobs blob organic flowing",
    }
)
