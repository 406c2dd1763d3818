"""House fronts with shops."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery.buildings import window_tone
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance


def shop_front(stage: Stage, chance: Chance, x: float, y: float, w: float, h: float, paint: str) -> str:
    """A town house with a shop or a door below and windows above."""
    world, c = stage.world, stage.canvas
    wall = world.tone(paint)
    trim = world.tone("#fff6e8")
    dark = color.shaded(wall, 0.07)
    parts = [
        svg.rect(x, y - h, w + 1, h, c.linear([(0, color.lit(wall, 0.025)), (1, wall)])),
        svg.rect(x - 3, y - h - h * 0.03, w + 6, h * 0.045, dark),
        svg.rect(x, y - h + h * 0.015, w, h * 0.02, color.shaded(wall, 0.13), opacity=0.5),
    ]
    if world.season == "winter":
        parts.append(svg.rect(x - 5, y - h - h * 0.052, w + 10, h * 0.034, world.tone("#f6faff"), 7))
    cols = 3 if w > stage.canvas.short * 0.25 else 2
    ground = h * 0.36 if h > w * 0.9 else h * 0.46
    rows = max(1, int((h - ground) / (w * 0.42)))
    cell = (h - ground) / rows
    ww, wh = w / cols * 0.42, cell * 0.54
    shutters = chance.chance(0.4)
    arch = chance.chance(0.3)
    shutter = world.tone(chance.pick(("#4f8a7a", "#5a7fa8", "#a8564a", "#7a6a9a")))
    for r in range(rows):
        for k in range(cols):
            wx = x + w * (k + 0.5) / cols - ww / 2
            wy = y - h + cell * (r + 0.24)
            d = svg.rounded(wx, wy, ww, wh, ww * (0.45 if arch else 0.04))
            parts.append(
                svg.path(
                    svg.rounded(
                        wx - ww * 0.12,
                        wy - ww * 0.12,
                        ww * 1.24,
                        wh + ww * 0.24,
                        ww * (0.5 if arch else 0.04),
                    ),
                    trim,
                )
            )
            parts.append(svg.path(d, window_tone(stage, chance)))
            parts.append(
                svg.stroke(svg.d("M", wx + ww / 2, wy, "v", wh, "M", wx, wy + wh * 0.42, "h", ww), trim, 3)
            )
            if shutters:
                parts.extend(
                    svg.rect(sx, wy - 2, ww * 0.3, wh + 4, shutter, 2)
                    for sx in (wx - ww * 0.42, wx + ww * 1.12)
                )
            parts.append(svg.rect(wx - ww * 0.2, wy + wh + ww * 0.1, ww * 1.4, ww * 0.12, dark))
            if chance.chance(0.25):
                parts.extend(
                    svg.circle(
                        wx + ww * (0.1 + 0.27 * i),
                        wy + wh + ww * 0.04,
                        ww * 0.15,
                        world.tone(chance.pick(("#e8607a", "#6aa84f", "#5d9a4a"))),
                    )
                    for i in range(4)
                )
    parts.append(_ground_floor(stage, chance, x, y, w, ground))
    return "".join(parts)


def _ground_floor(stage: Stage, chance: Chance, x: float, y: float, w: float, h: float) -> str:
    """Shop window with an awning, and a door."""
    world = stage.world
    accent = chance.pick(("#c94f4a", "#2f7f7a", "#d9953a", "#4a6aa8", "#8a5a94"))
    tone, pale = world.tone(accent), world.tone("#fff3e0")
    frame = color.shaded(tone, 0.12)
    door_w = w * 0.24
    flip = chance.chance(0.5)
    door_x = x + w * 0.07 if flip else x + w * 0.93 - door_w
    shop_x = x + w * 0.37 if flip else x + w * 0.07
    shop_w = w * 0.56
    parts = [
        svg.rect(shop_x, y - h * 0.72, shop_w, h * 0.58, frame, 3),
        svg.rect(shop_x + 6, y - h * 0.69, shop_w - 12, h * 0.5, window_tone(stage, chance)),
        svg.path(
            svg.polygon(
                [
                    (shop_x + shop_w * 0.2, y - h * 0.69),
                    (shop_x + shop_w * 0.42, y - h * 0.69),
                    (shop_x + shop_w * 0.22, y - h * 0.19),
                    (shop_x + 6, y - h * 0.19),
                    (shop_x + 6, y - h * 0.3),
                ]
            ),
            "#ffffff",
            opacity=0.16,
        ),
        svg.rect(shop_x - 4, y - h * 0.16, shop_w + 8, h * 0.16, color.shaded(tone, 0.06)),
        svg.rect(door_x, y - h * 0.72, door_w, h * 0.72, frame, 4),
        svg.rect(door_x + door_w * 0.2, y - h * 0.64, door_w * 0.6, h * 0.34, window_tone(stage, chance), 3),
        svg.circle(door_x + door_w * 0.82, y - h * 0.3, 4, world.lamp),
    ]
    stripes = 7
    sw = (shop_w + 28) / stripes
    for i in range(stripes):
        x0 = shop_x - 14 + i * sw
        d = svg.d(
            "M",
            x0 + 8 - i * 16 / stripes + 8 * 0,
            y - h * 0.86,
            "h",
            sw,
            "L",
            x0 + sw,
            y - h * 0.68,
            "a",
            sw / 2,
            sw / 2,
            "0 0 1",
            -sw,
            "0Z",
        )
        parts.append(svg.path(d, tone if i % 2 == 0 else pale))
    return "".join(parts)
