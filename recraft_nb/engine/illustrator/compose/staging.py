"""Putting arranged subjects on a stage: how large, where, in what order, with shadows or in water."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import beams, floating, gloss, nature, things
from recraft_nb.engine.illustrator.compose.relating.stationed import STATIONS
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.props.beasts.beast import SWUM, WADES

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.blocks import Block, Placed
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.recipe import Recipe

# So dark is the night in which a light is seen around a lantern.
_DARK = 0.6
# So many things of one block may be as wide as the picture nearly is.
_MANY = 4
# How much larger than others is drawn what fills the page.
_FILLED = 1.6
# What is no larger than that is tiny.
_TINY = 0.6


def stand(recipe: Recipe, stage: Stage, blocks: list[Block]) -> None:
    """Put the blocks on the stage and draw them from far to near."""
    if not blocks:
        return
    is_floating = stage.kind in ("air", "deep")
    unit = _unit(stage, blocks)
    placed: list[tuple[float, float, Placed, float]] = []  # order, depth, part in picture units, unit
    ground = [b for b in blocks if not b.air]
    flying = [b for b in blocks if b.air]
    if is_floating:
        placed += floating.hover(recipe, stage, blocks, unit)
    else:
        placed += _line_up(stage, ground, unit)
        placed += floating.fly(recipe, stage, flying, unit, alone=not ground)
    own = {id(part.thing) for part in blocks[0].parts}
    boxes = [part.box for _, _, part, _ in placed if id(part.thing) in own]
    if boxes:
        lefts, tops, rights, bottoms = zip(*boxes, strict=True)
        stage.hero_box = (min(lefts), min(tops), max(rights), max(bottoms))
    placed.sort(key=lambda item: (item[0], item[2].order))
    for number, (_, depth, part, _scale) in enumerate(placed, 1):
        _draw(stage, part, depth, number)


def _unit(stage: Stage, blocks: list[Block]) -> float:
    """Units of the picture per hero unit, so that everything fits."""
    share = stage.layout.hero * stage.hero_scale
    hero = blocks[0].parts[0].thing
    if hero.metres < 0.15 and stage.kind not in ("surface", "plain"):
        share *= 0.82
    elif hero.metres > 4 and stage.kind != "plain":
        share *= 1.22
    if stage.kind in ("ground", "water") and nature.is_any(hero.subject, nature.CELESTIAL):
        share *= 0.5
    if stage.kind == "plain":
        share *= 1.1
    if hero.metres > 2 and hero.subject.scale < _TINY and len(blocks) == 1:
        # A tiny house is seen from afar.
        share *= 0.62
    if hero.subject.picture in nature.FILLING:
        share *= _FILLED
    # Slender things may be taller, wide ones lower: what counts is the area.
    share *= max(0.82, min(1.26, math.pow(hero.width / hero.height, -0.3)))
    unit = stage.canvas.short * share
    if stage.height > stage.width * 1.25:
        unit *= 1.12
    boxes = [b.box for b in blocks if not b.air] or [b.box for b in blocks]
    # What is behind shows half beside the others and half through between them.
    behind = {id(b.parts) for b in blocks if b.depth > 0.3}
    standing = [b for b in blocks if not b.air] or blocks
    wide = sum((b.box[2] - b.box[0]) * (0.45 if id(b.parts) in behind else 0.96) for b in standing)
    tall = max(-b[1] for b in boxes)
    unit = min(unit, stage.width * 0.9 / max(0.1, wide))
    if stage.kind == "surface" and len(boxes) == 1:
        unit = min(unit, stage.canvas.short * (0.6 if len(blocks[0].parts) < _MANY else 0.8) / max(0.1, wide))
    room = stage.stand - stage.height * 0.06 - stage.headroom
    return min(unit, room / max(0.1, tall) if tall > 0 else unit)


def _line_up(stage: Stage, blocks: list[Block], unit: float) -> list[tuple[float, float, Placed, float]]:
    """Blocks side by side on the ground, the hero at its third; those behind stand farther and smaller."""
    if not blocks:
        return []
    if len(blocks) == 2 and all(abs(b.depth) < 0.3 for b in blocks):
        rightward = stage.layout.hero_x < 0.5
        blocks = [_facing(blocks[0], rightward), _facing(blocks[1], not rightward)]
    hero = blocks[0]
    x0, _, x1, _ = hero.box
    left, right = x0, x1
    spots: list[tuple[Block, float]] = [(hero, 0.0)]
    side = 1 if stage.layout.hero_x < 0.5 else -1
    for block in blocks[1:]:
        b0, _, b1, _ = block.box
        if block.depth > 0.3:
            # What is behind shows beside the hero, who covers a part of it.
            x = (x0 + x1) / 2 + side * (0.3 * (b1 - b0) + 0.12 * (x1 - x0)) - (b0 + b1) / 2
            left, right = min(left, x + b0), max(right, x + b1)
        else:
            gap = -0.12 if block.depth < -0.3 else 0.05
            if side > 0:
                x = right + gap - b0
                right = max(right, x + b1)
            else:
                x = left - gap - b1
                left = min(left, x + b0)
        spots.append((block, x))
        side = -side
    width = (right - left) * unit
    room = (stage.width if stage.kind == "surface" else stage.right - stage.left) * 0.92
    if width > room:
        unit *= room / width
        width = room
    low, high = stage.width * 0.04 - left * unit, stage.width * 0.96 - right * unit
    if len(spots) > 1:
        centre = stage.width * (0.5 + (stage.layout.hero_x - 0.5) * 0.3)
        origin = centre - (left + right) / 2 * unit
    else:
        middle = stage.width / 2 if hero.parts[0].thing.subject.picture in nature.FILLING else stage.hero_x
        origin = middle - (x0 + x1) / 2 * unit
    if stage.kind == "surface" and stage.right - stage.left < stage.width:
        low, high = max(low, stage.left - left * unit), min(high, stage.right - right * unit)
    origin = max(min(low, high), min(max(low, high), origin))
    sets = [_set(stage, block, origin + x * unit, unit) for block, x in spots]
    if stage.kind == "surface":
        # Who stands behind a counter is not cut off because of what lies on it.
        return [item for group in sets for item in _inside(stage, group)]
    return _inside(stage, [item for group in sets for item in group])


def _facing(block: Block, right: bool) -> Block:
    """The block turned so that its main figure looks to one side."""
    base = block.parts[0]
    if any(STATIONS & {*part.thing.subject.traits} for part in block.parts):
        # What is said to be at the left stays there.
        return block
    if base.thing.side == 0 or ((base.thing.side > 0) != base.flip) == right:
        return block
    return replace(block, parts=[replace(p, x=2 * base.x - p.x, flip=not p.flip) for p in block.parts])


def _inside(
    stage: Stage, placed: list[tuple[float, float, Placed, float]]
) -> list[tuple[float, float, Placed, float]]:
    """The same, moved so that nothing is cut by the picture's sides."""
    left, right = min(p.box[0] for _, _, p, _ in placed), max(p.box[2] for _, _, p, _ in placed)
    low, high = (0.0, stage.width) if stage.kind == "surface" else (stage.left, stage.right)
    edge = stage.width * 0.035
    dx = (
        max(0.0, low + edge - left)
        if right - left < high - low - 2 * edge
        else (low + high) / 2 - (left + right) / 2
    )
    dx = dx or min(0.0, high - edge - right)
    return [(a, b, replace(p, x=p.x + dx), s) for a, b, p, s in placed]


def _set(stage: Stage, block: Block, x: float, unit: float) -> list[tuple[float, float, Placed, float]]:
    """One block on the ground at its depth."""
    depth = max(-0.5, min(0.9, block.depth))
    if depth >= 0:
        y = stage.stand - (stage.stand - stage.back) * 0.75 * depth
    else:
        y = min(stage.height * 0.97, stage.stand - (stage.height - stage.stand) * 0.7 * depth)
    scale = (
        unit * (stage.scale_at(y) / stage.scale_at(stage.stand)) ** 0.6 if stage.kind != "surface" else unit
    )
    base = block.parts[0].thing
    if base.bust and stage.kind != "surface" and block.hero and base.metres > 1:
        # A person drawn from the chest up stands at the picture's edge, as in a portrait.
        y, scale = stage.height + 4, scale * 1.25
    elif (
        stage.kind == "surface"
        and (base.bust or base.metres >= 0.95)
        and stage.right - stage.left >= stage.width
    ):
        # Who is too large for a table stands behind it, and is seen from the waist up.
        y = stage.height + 4
        scale = stage.height * 0.78 / max(0.1, -block.box[1])
        wide = (block.box[2] - block.box[0]) * scale
        if wide > stage.width * 0.94 and not base.bust:
            # Several stand shoulder to shoulder, smaller, and are all seen from the waist up.
            close = max(0.74, stage.width * 0.94 / wide)
            block = replace(block, parts=[replace(p, x=p.x * close) for p in block.parts])
            scale *= stage.width * 0.94 / (wide * close)
            edge = stage.back - stage.canvas.short * 0.03
            y = max(stage.stand + stage.canvas.short * 0.13, edge - 0.38 * block.box[1] * scale)
        if base.bust:
            y = stage.stand + stage.canvas.short * 0.1
            scale = (y - stage.height * 0.17) / max(0.1, -block.box[1])
    return [
        (
            -depth,
            max(0.0, depth) * 0.35,
            replace(p, x=x + p.x * scale, y=y + p.y * scale, height=p.height * scale),
            scale,
        )
        for p in block.parts
    ]


def _draw(stage: Stage, part: Placed, depth: float, number: int) -> None:
    """One thing with its shadow, or with its water."""
    canvas, thing = stage.canvas, part.thing
    scale = part.scale
    name = f"subject-{number}"
    behind = stage.kind == "surface" and part.y > stage.stand + stage.canvas.short * 0.12
    layer = "behind" if behind else name
    foot = (thing.foot[1] - thing.foot[0]) * scale
    afloat = stage.kind == "water" and part.grounded
    swims = nature.is_any(thing.subject, nature.FLOATS | nature.SWIMS) or {SWUM, WADES} & {
        *thing.subject.traits
    }
    if afloat and not swims:
        canvas.add(layer, _raft(stage, part, foot))
    elif afloat:
        tone = color.mix(stage.world.scheme.sky[-1], "#ffffff", 0.3)
        rx = max(foot * 0.75, thing.width * scale * 0.45)
        canvas.add(layer, svg.ellipse(part.x, part.y - 2, rx * 1.12, max(5.0, rx * 0.075), tone, opacity=0.4))
        canvas.add(
            layer,
            svg.ellipse(
                part.x,
                part.y + rx * 0.05,
                rx * 0.9,
                max(6.0, rx * 0.09),
                stage.world.scheme.shadow,
                opacity=0.28,
            ),
        )
    elif part.grounded and stage.shadows and not behind and not stage.glossy:
        _shadow(stage, layer, part, foot)
    if stage.world.scheme.dark > _DARK and "lit" in thing.subject.traits and "light" in thing.anchors:
        canvas.add(layer, _gleam(part))
    if beams.shines(stage, part):
        canvas.add(layer, beams.beam(stage, part))
    body = things.painted(canvas, thing, stage.world, f"s{number}", depth)
    if stage.glossy and part.grounded:
        canvas.add(layer, gloss.mirrored(canvas, part, body), gloss.contact(canvas, part, foot))
    steps = f"translate({svg.num(part.x)} {svg.num(part.y)})"
    if part.turn:
        middle = -thing.height * scale / 2
        steps += f"rotate({svg.num(part.turn)} 0 {svg.num(middle)})"
    sx = f"{svg.ratio(-scale if part.flip else scale)} {svg.ratio(scale)}" if part.flip else svg.ratio(scale)
    steps += f"scale({sx})translate({svg.ratio(-thing.middle)} {svg.ratio(-thing.box[3])})"
    canvas.add(layer, f'<g transform="{steps}">{body}</g>')
    if stage.glossy:
        canvas.add(layer, gloss.shine(canvas, thing, steps, number))
    if afloat:
        lip = color.mix(stage.world.tone("water"), "#ffffff", 0.35)
        rx = max(foot * 0.6, thing.width * scale * 0.36)
        d = "".join(
            svg.rounded(part.x - rx + 2 * rx * t, part.y - 2 + (3 if i % 2 else -2), rx * 0.5, 5, 3)
            for i, t in enumerate((0.02, 0.3, 0.52, 0.74))
        )
        canvas.add(layer, svg.path(d, lip, opacity=0.7))


def _gleam(part: Placed) -> str:
    """The light around a lantern in the dark."""
    x, y = part.at(part.thing.anchors["light"])
    size = part.height
    return "".join(
        svg.ellipse(x, y, size * wide, size * wide, "#ffd98a", opacity=strength)
        for wide, strength in ((2.6, 0.1), (1.7, 0.14), (1.0, 0.22))
    )


def _shadow(stage: Stage, layer: str, part: Placed, foot: float) -> None:
    """Dark where it touches, long and faint away from a low sun."""
    canvas = stage.canvas
    rx = max(foot * 0.56, part.thing.width * part.scale * 0.2)
    rx = min(rx, part.thing.width * part.scale * 0.62)
    ry = max(4.0, min(rx * 0.17, stage.canvas.short * 0.035))
    away = -stage.light_side
    reach = 0.9 if stage.world.scheme.low and not stage.indoors else 0.28
    tall = part.height
    strength = stage.shadows * (0.22 if stage.world.scheme.dark > 0.8 else 0.2)
    if "long shadow" in stage.said and not part.thing.subject.picture.startswith("prop:cloud"):
        canvas.add(layer, _cast(stage, part, rx, away))
    cx = part.x + away * min(tall * 0.32, rx) * reach
    canvas.add(
        layer,
        svg.ellipse(
            cx, part.y + ry * 0.15, rx * (1.05 + reach * 0.35), ry * 1.15, stage.ambient, opacity=strength
        ),
    )
    canvas.add(
        layer, svg.ellipse(part.x, part.y, rx * 0.86, ry * 0.62, stage.ambient, opacity=strength * 1.3)
    )


def _cast(stage: Stage, part: Placed, rx: float, away: int) -> str:
    """A shadow as long as the thing is tall, that falls across the ground toward us."""
    reach, drop = part.height * 1.15, min(part.height * 0.34, (stage.height - part.y) * 0.8)
    x, y = part.x, part.y
    outline = [
        (x - rx * 0.5, y),
        (x + rx * 0.5, y),
        (x + away * reach + rx * 0.42, y + drop),
        (x + away * reach * 1.06, y + drop * 1.1),
        (x + away * reach - rx * 0.42, y + drop * 0.9),
    ]
    return svg.path(svg.polygon(outline), stage.world.scheme.shadow, opacity=0.42)


def _raft(stage: Stage, part: Placed, foot: float) -> str:
    """Something to stand on in open water: ice in the cold, else a rock."""
    world, u = stage.world, stage.canvas.short
    rx = max(foot * 0.8, part.thing.width * part.scale * 0.6, u * 0.16)
    x, y = part.x, part.y
    cold = world.season == "winter" or nature.is_any(
        part.thing.subject, frozenset({"penguin", "polar-bear", "seal", "walrus"})
    )
    paint = "#eef7ff" if cold else world.material("rock")
    side, top = world.shade("#bcdcf2" if cold else paint, 0, 0.08), world.lit(paint)
    outline = [
        (x - rx, y),
        (x - rx * 0.7, y + rx * 0.2),
        (x - rx * 0.2, y + rx * 0.27),
        (x + rx * 0.35, y + rx * 0.22),
        (x + rx * 0.8, y + rx * 0.17),
        (x + rx, y - rx * 0.02),
    ]
    lid = [
        (x - rx, y),
        (x - rx * 0.55, y - rx * 0.1),
        (x + rx * 0.2, y - rx * 0.12),
        (x + rx, y - rx * 0.02),
        (x + rx * 0.5, y + rx * 0.07),
        (x - rx * 0.3, y + rx * 0.09),
    ]
    return (
        svg.ellipse(x, y + rx * 0.22, rx * 1.05, rx * 0.09, world.scheme.shadow, opacity=0.25)
        + svg.path(svg.polygon([*outline, (x, y - rx * 0.05)]), side)
        + svg.path(svg.polygon(lid), top)
    )
