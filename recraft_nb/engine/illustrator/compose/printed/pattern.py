"""Seamless patterns: one tile whose left edge meets its right and whose top meets its bottom.

Everything that crosses an edge is drawn again on the other side, so the picture repeats without a seam.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator import color, svg
from recraft_nb.engine.illustrator.compose import inks, things
from recraft_nb.engine.illustrator.compose.light import World
from recraft_nb.engine.illustrator.compose.printed import emblem, ground_tiles, motifs, tiling
from recraft_nb.engine.illustrator.compose.scenery import undergrowth
from recraft_nb.engine.illustrator.grammar import kinds_by_word

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.chance import Chance
    from recraft_nb.engine.illustrator.compose.inks import Inks
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
    pastel = bool({"pastel", "pastels"} & words) and not recipe.colors
    flowers = {"flower", "flowers", "wildflowers", "floral"} & words
    if pastel and flowers and all(s.picture in _FLOWERS for s in recipe.brief.subjects):
        motifs.MOTIFS["pastel floral"](canvas, chance, page)
        return
    if emblem.drawable(recipe) and (motif in ("", "motif", "floral") or motif not in motifs.MOTIFS):
        _repeat(recipe, canvas, chance, page)
        return
    finer = [m for word, m in _FINER.items() if word in words]
    if {"gradient", "abstract"} & words and {"waves", "wave", "wavy"} & words:
        finer = ["gradient waves"]
    elif motif == "floral" and not finer and pastel:
        finer = ["pastel floral"]
    chosen = finer[0] if finer else motif if motif in motifs.MOTIFS else chance.pick(tuple(motifs.MOTIFS))
    canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, page.ground))
    motifs.MOTIFS[chosen](canvas, chance, page)


def _repeat(recipe: Recipe, canvas: svg.Canvas, chance: Chance, page: Inks) -> None:
    """The subjects themselves, in rows set half a step apart, with small fillers between."""
    ground = recipe.background or page.ground
    canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, ground))
    world = World("day", "summer", recipe.chance("palette"))
    made = [c[0] for c in emblem.copies(recipe, 1) if c]
    columns = chance.pick((3, 4, 4)) * max(1, round(canvas.width / canvas.short))
    rows = max(2, round(columns * canvas.height / canvas.width))
    rows += rows % 2
    cw, ch = canvas.width / columns, canvas.height / rows
    names = []
    for k, thing in enumerate(made):
        fit = min(cw, ch) * 0.74 / max(thing.width, thing.height)
        body = things.painted(canvas, thing, world, f"p{k}", shade=False)
        origin = (
            f"{svg.ratio(-(thing.box[0] + thing.box[2]) / 2)} {svg.ratio(-(thing.box[1] + thing.box[3]) / 2)}"
        )
        names.append(canvas.symbol(f'<g transform="scale({svg.ratio(fit)})translate({origin})">{body}</g>'))
    filler = canvas.symbol(_filler(chance, page, ground, min(cw, ch)))
    small = canvas.symbol(
        svg.circle(
            0, 0, min(cw, ch) * 0.045, page.second if color.contrast(page.second, ground) > 1.2 else page.main
        )
    )
    style = chance.pick(("brick", "toss", "grid"))
    for r in range(rows):
        for k in range(columns):
            x = (k + 0.5 + (0.5 if r % 2 and style != "grid" else 0.0)) * cw
            y = (r + 0.5) * ch
            name = names[(k + r) % len(names)]
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


def _filler(chance: Chance, page: Inks, ground: str, size: float) -> str:
    """A small leaf, cross, ring or star between the motifs."""
    tone = page.main if color.contrast(page.main, ground) > 1.25 else page.ink
    kind = chance.pick(("leaf", "leaf", "cross", "star"))
    s = size * 0.1
    if kind == "leaf":
        green = color.mix("#4f9a5f", tone, 0.2)
        return "".join(
            svg.placed(svg.path(undergrowth.leaf_shape(s * 1.7), green), 0, 0, turn=a) for a in (0, 120, 240)
        )
    if kind == "cross":
        return svg.stroke(svg.d("M", -s, "0H", s, "M0", -s, "V", s), tone, s * 0.4)
    return svg.path(svg.star(0, 0, s * 1.2, s * 0.5, 5), tone)


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
