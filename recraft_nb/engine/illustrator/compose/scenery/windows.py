"""Windows in walls, with what is seen through them and the curtains before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import plants, skies, terrain
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage


# What is seen from a window, where the prompt tells it.
_LOOKING = frozenset(["view", "views", "window", "windows", "overlooking", "outside", "facing"])
_OUTLOOKS = {
    "sea": frozenset(["sea", "ocean", "beach", "bay", "harbor", "coast"]),
    "mountains": frozenset(["mountain", "mountains", "alps", "peaks"]),
    "lake": frozenset(["lake"]),
}


def _outlook(stage: Stage, kind: str, x: float, y: float, w: float, h: float) -> str:
    """The sea with a sail, or mountains, perhaps beyond a lake."""
    world, low = stage.world, y + h * 0.62
    water = world.tone("#3f9ac4", 0.1)
    parts = ""
    if kind != "sea":
        for k, (px, tall) in enumerate(((0.2, 0.34), (0.72, 0.42), (0.46, 0.28))):
            cx, top = x + w * px, low - h * tall
            rock = world.tone("#7f8aa6", 0.35 - 0.1 * k)
            parts += svg.path(svg.polygon([(cx - w * 0.34, low), (cx, top), (cx + w * 0.34, low)]), rock)
            cap = [
                (cx, top),
                (cx + w * 0.08, top + h * 0.1),
                (cx + w * 0.02, top + h * 0.08),
                (cx - w * 0.04, top + h * 0.11),
            ]
            parts += svg.path(svg.polygon([*cap, (cx - w * 0.08, top + h * 0.1)]), world.tone("#ffffff", 0.1))
    ground = water if kind != "mountains" else world.tone("grass", 0.2)
    parts += svg.rect(x, low, w, h, ground)
    if kind == "mountains":
        return parts
    lines = "".join(
        svg.d("M", x + w * a, low + h * b, "h", w * 0.12)
        for a, b in ((0.08, 0.07), (0.5, 0.12), (0.7, 0.24), (0.2, 0.22))
    )
    parts += svg.stroke(lines, "#ffffff", h * 0.012, stroke_opacity=0.5)
    if kind == "sea":
        sx, sy = x + w * 0.62, low + h * 0.03
        parts += svg.path(
            svg.polygon([(sx, sy - h * 0.16), (sx, sy - h * 0.02), (sx - w * 0.08, sy - h * 0.02)]), "#ffffff"
        )
        parts += svg.path(
            svg.polygon(
                [
                    (sx - w * 0.09, sy - h * 0.015),
                    (sx + w * 0.05, sy - h * 0.015),
                    (sx, sy + h * 0.02),
                    (sx - w * 0.06, sy + h * 0.02),
                ]
            ),
            world.tone("#c8503f"),
        )
        parts += svg.rect(x, y + h * 0.9, w, h * 0.1, world.tone("sand", 0.1))
    return parts


def view(stage: Stage, layer: str, x: float, y: float, w: float, h: float, town: bool = False) -> None:
    """What is seen through a window: sky of the hour, hills or roofs, a tree."""
    c, scheme, world = stage.canvas, stage.world.scheme, stage.world
    chance = stage.chance.stream(f"view {x:.0f}")
    clip = c.clip(svg.rounded(x, y, w, h, 2))
    parts = [
        svg.rect(
            x,
            y,
            w,
            h,
            c.across([(i / (len(scheme.sky) - 1), t) for i, t in enumerate(scheme.sky)], 0, y, 0, y + h),
        )
    ]
    ox, oy, r = (
        x + w * (0.72 if stage.layout.hero_x < 0.5 else 0.28),
        y + h * (0.55 if scheme.low else 0.24),
        min(w, h) * 0.1,
    )
    if scheme.dark > 0.8:
        dots = "".join(
            svg.d("M", x + w * chance.random(), y + h * 0.6 * chance.random(), "h0") for _ in range(22)
        )
        parts.append(svg.stroke(dots, "#fff6dc", 3.2, stroke_opacity=0.85))
    if scheme.orb:
        parts += [
            svg.circle(ox, oy, r * 2.4, scheme.glow, opacity=0.25),
            svg.circle(ox, oy, r * 1.6, scheme.glow, opacity=0.3),
            svg.circle(ox, oy, r, scheme.orb),
        ]
    for _ in range(3):
        size = w * chance.uniform(0.2, 0.38)
        cx, cy = x + w * chance.random(), y + h * chance.uniform(0.18, 0.5)
        parts.append(svg.placed(svg.path(skies.cloud(chance, size), scheme.cloud[0], opacity=0.75), cx, cy))
    outlook = next((kind for kind, words in _OUTLOOKS.items() if stage.hints & words), "")
    if outlook and stage.hints & _LOOKING:
        parts.append(_outlook(stage, outlook, x, y, w, h))
    elif town:
        bx = x - 10.0
        while bx < x + w:
            bw, bh = w * chance.uniform(0.1, 0.2), h * chance.uniform(0.2, 0.48)
            tone = world.tone(chance.pick(("#8f9fc0", "#b09aa8", "#9fb0a8")), 0.4)
            parts.append(svg.rect(bx, y + h - bh, bw + 1, bh, tone))
            lights = "".join(
                svg.rounded(bx + bw * (0.2 + 0.3 * k), y + h - bh + 14 + 26 * r, bw * 0.16, 12, 1)
                for k in range(2)
                for r in range(int(bh / 28))
                if chance.chance(0.6)
            )
            parts.append(
                svg.path(lights, world.lamp if scheme.dark > 0.3 else color.lit(tone, 0.1), opacity=0.85)
            )
            bx += bw
    else:
        for i in range(3):
            ridge = [
                (px + x, py)
                for px, py in terrain.rolling(chance, w, y + h * (0.66 + 0.11 * i), h * 0.06, 1.2)
            ]
            if stage.weather == "snow" or world.season == "winter":
                paint = ("#cfdde8", "#dfe9f0", "#f2f7fb")[i]
            else:
                paint = color.mix(world.material("conifer"), world.material("grass"), 0.35 + 0.3 * i)
            parts.append(svg.path(svg.below(ridge, y + h + 5), world.tone(paint, 0.62 - 0.22 * i)))
            if i == 1:
                for px in chance.scatter(5, x, x + w):
                    parts.append(svg.placed(plants.conifer(world, chance, h * 0.13, 0.45), px, y + h * 0.8))
    if stage.weather in ("rain", "storm"):
        drops = "".join(
            svg.d("M", x + w * chance.random(), y + h * chance.random(), "l-5,22") for _ in range(56)
        )
        parts.append(svg.stroke(drops, "#e8f1f8", 3.2, stroke_opacity=0.75))
    elif stage.weather == "snow" or world.season == "winter":
        dots = "".join(svg.d("M", x + w * chance.random(), y + h * chance.random(), "h0") for _ in range(60))
        parts.append(svg.stroke(dots, "#ffffff", 9, stroke_opacity=0.95))
    c.add(layer, svg.group("".join(parts), clip_path=clip))


def window(
    stage: Stage,
    layer: str,
    x: float,
    y: float,
    w: float,
    h: float,
    frame: str,
    panes: tuple[int, int] = (2, 2),
    town: bool = False,
) -> None:
    """A window in a wall: view, glint, frame, bars, sill."""
    c = stage.canvas
    t = min(w, h) * 0.045
    c.add(layer, svg.rect(x - t * 1.6, y - t * 1.6, w + t * 3.2, h + t * 3.2, color.shaded(frame, 0.1), 4))
    view(stage, layer, x, y, w, h, town)
    glint = [
        (x + w * 0.1, y),
        (x + w * 0.28, y),
        (x + w * 0.02, y + h * 0.5),
        (x, y + h * 0.5),
        (x, y + h * 0.2),
    ]
    c.add(layer, svg.path(svg.polygon(glint), "#ffffff", opacity=0.16))
    bars = [svg.rounded(x + w * i / panes[0] - t / 2, y, t, h, 0) for i in range(1, panes[0])]
    bars += [svg.rounded(x, y + h * i / panes[1] - t / 2, w, t, 0) for i in range(1, panes[1])]
    outer = svg.rounded(x - t * 1.4, y - t * 1.4, w + t * 2.8, h + t * 2.8, 4)
    inner = svg.d("M", x, y, "v", h, "h", w, "v", -h, "Z")
    c.add(
        layer,
        svg.path(outer + inner, frame, fill_rule="evenodd"),
        svg.path("".join(bars), color.shaded(frame, 0.02)),
    )
    c.add(
        layer,
        svg.path(
            svg.d("M", x, y, "h", w, "v", t * 0.5, "h", t * 0.5 - w, "v", h - t * 0.5, "h", -t * 0.5, "Z"),
            "#1a1a2e",
            opacity=0.14,
        ),
    )


def curtains(stage: Stage, layer: str, x: float, y: float, w: float, h: float, cloth: str) -> None:
    """Curtains drawn aside, with folds, on a rod."""
    cloth = stage.paints.get("curtain", cloth)
    c = stage.canvas
    wide = w * 0.24
    for side in (-1, 1):
        x0 = x if side < 0 else x + w
        for i in range(4):
            a, b = i / 4, (i + 1) / 4
            tone = cloth if i % 2 == 0 else color.shaded(cloth, 0.05)
            tie = h * 0.62
            d = svg.d(
                "M",
                x0 - side * wide * a,
                y,
                "L",
                x0 - side * wide * b,
                y,
                "Q",
                x0 - side * wide * b * 0.95,
                y + tie * 0.7,
                x0 - side * wide * b * 0.45,
                y + tie,
                "Q",
                x0 - side * wide * b * 0.6,
                y + h * 0.85,
                x0 - side * wide * b * 0.72,
                y + h,
                "H",
                x0 - side * wide * a * 0.72,
                "Q",
                x0 - side * wide * a * 0.6,
                y + h * 0.85,
                x0 - side * wide * a * 0.45,
                y + tie,
                "Q",
                x0 - side * wide * a * 0.95,
                y + tie * 0.7,
                x0 - side * wide * a,
                y,
                "Z",
            )
            c.add(layer, svg.path(d, tone))
        c.add(
            layer,
            svg.rect(
                x0 - (wide * 0.5 if side > 0 else -0),
                y + h * 0.6,
                wide * 0.5,
                h * 0.03,
                color.shaded(cloth, 0.14),
                4,
            ),
        )
    rod = color.shaded(cloth, 0.22)
    c.add(
        layer,
        svg.rect(x - w * 0.05, y - h * 0.025, w * 1.1, h * 0.02, rod, 6),
        svg.circle(x - w * 0.05, y - h * 0.015, h * 0.02, rod),
        svg.circle(x + w * 1.05, y - h * 0.015, h * 0.02, rod),
    )
