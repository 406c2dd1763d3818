"""Portraits: head and shoulders, large, before a ground that frames them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import place, scene, things
from recraft_nb.engine.illustrator.compose.backdrops import plain
from recraft_nb.engine.illustrator.compose.light import World
from recraft_nb.engine.illustrator.compose.printed.logos import emblem
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.compose.scenery import undergrowth
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.blocks import Placed
    from recraft_nb.engine.illustrator.ink.chance import Chance
    from recraft_nb.engine.illustrator.recipe import Recipe


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw a portrait on a canvas; without anybody to portray it becomes a scene."""
    blocks = place.arrange(emblem.copies(recipe), recipe.chance("subjects"))
    if not blocks:
        scene.compose(recipe, canvas)
        return
    chance = recipe.chance("layout").stream("portrait")
    world = World(recipe.brief.light, recipe.brief.season, recipe.chance("palette"))
    placed = recipe.brief.setting != "studio" and not recipe.background
    if placed:
        # The place itself, out of the way behind the head.
        stage = scene.prepare(recipe, canvas)
        haze = world.scheme.haze if not stage.indoors else "#f3e6d5"
        canvas.add("haze", svg.rect(0, 0, canvas.width, canvas.height, haze, opacity=0.28))
    else:
        _ground(recipe, canvas, chance, world)
    hero = blocks[0]
    owner = max(hero.parts, key=lambda p: p.height)
    u = canvas.short
    top, bottom = _head(owner)
    face = max(0.08, bottom - top)
    whole = owner.thing.head_only
    scale = (u * (0.56 if whole else 0.47)) / face
    wide = max(p.box[2] for p in hero.parts) - min(p.box[0] for p in hero.parts)
    if whole:
        scale = min(scale, canvas.width * 0.8 / wide)
    elif owner.thing.bust:
        scale = min(u * 0.86 / owner.height, canvas.width * 0.98 / wide)
    head_y = canvas.height * (0.5 if whole else 0.42)
    oy = canvas.height + 6 - owner.y * scale if owner.thing.bust else head_y - (top + bottom) / 2 * scale
    # Side views lean toward where they look.
    hx = owner.at(owner.thing.head)[0]
    ox = canvas.width * 0.5 - (hx if not whole and not owner.thing.bust else owner.x) * scale
    for k, p in enumerate(sorted(hero.parts, key=lambda p: p.order)):
        body = things.painted(canvas, p.thing, world, f"h{k}")
        canvas.add("subject-1", emblem.put(p, body, ox + p.x * scale, oy + p.y * scale, p.scale * scale))
    if recipe.brief.text and not recipe.no_text and not recipe.text_layout:
        words = text.spelled(" ".join(recipe.brief.text))
        plate = u * 0.13
        y = canvas.height - plate * 1.35
        canvas.add(
            "lettering",
            text.ribbon(
                canvas.width / 2,
                y + plate / 2,
                min(canvas.width * 0.7, u * 0.7),
                plate,
                "#d9492f",
                words,
                "#fff8e7",
            ),
        )


def _head(owner: Placed) -> tuple[float, float]:
    """Top of the head and the chin, in hero units."""
    thing = owner.thing
    if thing.head_only:
        return owner.box[1], owner.box[3]
    top = owner.at(thing.head)[1]
    if "neck" in thing.anchors:
        return min(top, owner.box[1]), owner.at(thing.anchors["neck"])[1]
    share = 0.52 if thing.bust else 0.4
    return owner.box[1], owner.box[1] + (owner.box[3] - owner.box[1]) * share


def _ground(recipe: Recipe, canvas: svg.Canvas, chance: Chance, world: World) -> None:
    """A plain colour with a shape that holds the head: disc, arch, leaves, rays of paint."""
    u, w, h = canvas.short, canvas.width, canvas.height
    if recipe.background or (recipe.look in ("line", "thin") and "line" in recipe.brief.prompt.lower()):
        # Lines stand on the bare page.
        canvas.add("sky", svg.rect(0, 0, w, h, recipe.background or "#ffffff"))
        return
    tones = recipe.chance("palette").stream("portrait").pick(plain.SETS)
    a, b, c, d = (world.subject_tone(t) for t in tones)
    canvas.add("sky", svg.rect(0, 0, w, h, canvas.across([(0, a), (1, color.mix(a, b, 0.8))], 0, 0, 0, h)))
    kind = chance.pick(("disc", "leaves", "arch", "brush", "confetti"))
    cx, cy = w / 2, h * 0.45
    if kind == "disc":
        canvas.add(
            "distance", svg.circle(cx, cy, u * 0.39, c), svg.circle(cx + u * 0.25, cy - u * 0.27, u * 0.1, d)
        )
        canvas.add("distance", svg.stroke(svg.ring(cx, cy, u * 0.43), color.mix(c, a, 0.5), u * 0.005))
    elif kind == "arch":
        r = u * 0.36
        for k, tone in ((1.2, color.mix(a, b, 0.6)), (1.0, c)):
            canvas.add(
                "distance",
                svg.path(
                    svg.d(
                        "M",
                        cx - r * k,
                        h + 10,
                        "V",
                        cy,
                        "a",
                        r * k,
                        r * k,
                        "0 0 1",
                        2 * r * k,
                        "0V",
                        h + 10,
                        "Z",
                    ),
                    tone,
                ),
            )
    elif kind == "leaves":
        canvas.add("distance", svg.circle(cx, cy, u * 0.36, color.mix(b, c, 0.35)))
        for i in range(16):
            angle = -200 + 220 * i / 15 + chance.uniform(-5, 5)
            r = u * chance.uniform(0.3, 0.36)
            x, y = cx + math.cos(math.radians(angle)) * r, cy + math.sin(math.radians(angle)) * r
            tone = (d, color.shaded(d, 0.07), c, color.lit(d, 0.06))[i % 4]
            size = u * chance.uniform(0.17, 0.25)
            leaf = svg.path(undergrowth.leaf_shape(size), tone) + svg.stroke(
                svg.d("M", size * 0.1, "0H", size * 0.85), color.lit(tone, 0.1), 3
            )
            canvas.add("distance", svg.placed(leaf, x, y, turn=angle + chance.uniform(-28, 28)))
    elif kind == "brush":
        for i in range(5):
            y = h * (0.16 + 0.15 * i)
            x0, x1 = w * chance.uniform(0.02, 0.16), w * chance.uniform(0.84, 0.98)
            canvas.add(
                "distance",
                svg.stroke(
                    svg.d(
                        "M",
                        x0,
                        y,
                        "Q",
                        cx,
                        y + u * chance.uniform(-0.07, 0.07),
                        x1,
                        y + u * chance.uniform(-0.03, 0.03),
                    ),
                    (c, color.mix(c, b, 0.5))[i % 2],
                    u * 0.125,
                ),
            )
    else:
        for _ in range(46):
            x, y, r = chance.uniform(0, w), chance.uniform(0, h), u * chance.uniform(0.008, 0.022)
            canvas.add("distance", svg.circle(x, y, r, chance.pick((b, c, d))))
        canvas.add("distance", svg.circle(cx, cy, u * 0.37, color.mix(b, a, 0.3)))
