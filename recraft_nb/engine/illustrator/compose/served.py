"""Food on what it is served on, and with what is poured over it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color, pictures, svg
from recraft_nb.engine.illustrator.ink.chance import Chance
from recraft_nb.engine.illustrator.wares.serving import ON_A, UNDER

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.engine.illustrator.compose.things import Thing

# Where toppings lie: middle and height of the spread as shares of the dish's box, half its breadth.
_TOPS: Mapping[str, tuple[float, float, float]] = {
    "pancakes": (0.5, 0.2, 0.3), "waffle": (0.5, 0.45, 0.24), "soft-ice-cream": (0.52, 0.3, 0.26),
    "ice-cream": (0.5, 0.24, 0.3), "cupcake": (0.5, 0.22, 0.26), "prop:toast": (0.5, 0.5, 0.26),
    "prop:cup": (0.42, 0.26, 0.24), "prop:cake": (0.5, 0.3, 0.3), "shortcake": (0.5, 0.24, 0.24),
    "prop:cake_slice": (0.62, 0.1, 0.26),
    "doughnut": (0.5, 0.36, 0.3), "cookie": (0.5, 0.45, 0.26), "prop:yogurt": (0.5, 0.24, 0.28),
    "hot-dog": (0.5, 0.45, 0.34), "french-fries": (0.5, 0.2, 0.26), "prop:steak": (0.5, 0.4, 0.3),
}  # fmt: skip
_SAUCES = {
    "syrup": "#9a531f", "honey": "#f0a52a", "chocolate": "#5a321f", "icing": "#f7b6cc", "jam": "#c8263a",
    "mustard": "#f2c12e", "sauce": "#8a3f24",
}  # fmt: skip
_SPRINKLES = ("#f0528a", "#ffd23f", "#4fb8f0", "#7ad06a", "#ffffff", "#b070e0")


def served(copies: list[Thing], seed: int) -> list[Thing]:
    """The copies of one food, topped, and all on one vessel where the prompt names one.

    Args:
        copies: As they were made.
        seed: Scatters what is strewn.
    """
    if not copies:
        return copies
    traits = copies[0].subject.traits
    toppings = [t.removeprefix(UNDER) for t in traits if t.startswith(UNDER)]
    if toppings:
        copies = [_topped(thing, toppings, seed + k) for k, thing in enumerate(copies)]
    vessel = next((t.removeprefix(ON_A) for t in traits if t.startswith(ON_A)), "")
    return [_on_vessel(copies, vessel)] if vessel else copies


def _topped(thing: Thing, kinds: Sequence[str], seed: int) -> Thing:
    x0, y0, x1, y1 = thing.box
    w, h = x1 - x0, y1 - y0
    fx, fy, half = _TOPS.get(thing.subject.picture, (0.5, 0.26, 0.28))
    x, y, r = x0 + w * fx, y0 + h * fy, w * half
    chance, body, top = Chance(seed, "topping"), [thing.body], y0
    body += [_sauce(x, y, r, h, _SAUCES[kind]) for kind in kinds if kind in _SAUCES]
    if "cream" in kinds:
        # A dollop in three turns with a tip.
        size = r * 0.66
        body += [
            svg.ellipse(x, y - size * 0.3 * k, size * (1 - 0.26 * k), size * (0.44 - 0.08 * k), tone)
            for k, tone in enumerate(("#f3e9dc", "#fbf4ea", "#fffdf8"))
        ]
        tip = svg.d(
            "M",
            x - size * 0.3,
            y - size * 0.66,
            "Q",
            x - size * 0.05,
            y - size,
            x + size * 0.1,
            y - size * 1.25,
        )
        body.append(
            svg.path(
                tip + svg.d("Q", x + size * 0.16, y - size * 0.9, x + size * 0.3, y - size * 0.66, "Z"),
                "#fffdf8",
            )
        )
        top = min(top, y - size * 1.25)
    if "sprinkles" in kinds:
        for k in range(26):
            px, py = x + chance.uniform(-1, 1) * r, y + chance.uniform(-0.9, 0.9) * r * 0.62
            turn = chance.uniform(0, 180)
            body.append(
                svg.placed(
                    svg.rect(-r * 0.07, -r * 0.02, r * 0.14, r * 0.045, _SPRINKLES[k % 6], r * 0.02),
                    px,
                    py,
                    turn=turn,
                )
            )
    if "sugar" in kinds:
        dots = "".join(
            svg.d("M", x + chance.uniform(-1, 1) * r, y + chance.uniform(-1, 1) * r * 0.6, "h0")
            for _ in range(40)
        )
        body.append(svg.stroke(dots, "#ffffff", r * 0.05))
    return replace(thing, body="".join(body), box=(x0, top, x1, y1))


def _sauce(x: float, y: float, r: float, h: float, paint: str) -> str:
    """A glossy pool that runs down in drops of several lengths."""
    low = r * 0.36
    d = svg.d("M", x - r, y, "A", r, low, "0 0 1", x + r, y)
    steps = (0.3, 0.12, 0.42, 0.1, 0.26, 0.14, 0.36)
    each = 2 * r / len(steps)
    for share in steps:
        depth = min(h * share, r * 1.5 * share) + low * 0.3
        a = each / 2
        d += svg.d("V", y + depth, "a", a, a, "0 0 1", -each, 0, "V", y + low * 0.3)
    return (
        svg.path(d + "Z", paint)
        + svg.ellipse(x, y, r * 0.96, low * 0.9, color.lit(paint, 0.05))
        + svg.ellipse(x - r * 0.36, y - low * 0.2, r * 0.32, low * 0.22, "#ffffff", opacity=0.4)
    )


def _on_vessel(copies: list[Thing], vessel: str) -> Thing:
    """All pieces side by side in two rows on a plate, a tray or a board."""
    first = copies[0]
    tall = max(t.height for t in copies)
    scale = [tall / t.height for t in copies]
    front = len(copies) if len(copies) < 4 else -(-len(copies) // 2)
    parts, edge, ends = [], 0.0, []
    for k, thing in enumerate(copies):
        if k == front:
            ends.append(edge)
            edge = thing.width * scale[k] * 0.45
        wide = thing.width * scale[k]
        row = k // front
        parts.append((row, thing, edge + wide / 2, scale[k]))
        edge += wide * 0.86
    wide = max([*ends, edge]) + first.width * 0.14
    rim = wide * 0.68
    ry = max(rim * 0.2, tall * 0.1)
    body = [_vessel(vessel, rim, ry)]
    for row, thing, x, size in sorted(parts, key=lambda p: -p[0]):
        own = pictures.place_ids(thing.body, f"r{row}x{int(x)}")
        y = ry * 0.24 - row * ry * 0.7
        steps = f"translate({svg.num(x - wide / 2)} {svg.num(y)})scale({svg.ratio(size)})"
        steps += f"translate({svg.ratio(-(thing.box[0] + thing.box[2]) / 2)} {svg.ratio(-thing.box[3])})"
        body.append(
            svg.ellipse(x - wide / 2, y, thing.width * size * 0.44, ry * 0.16, "#3a2a2a", opacity=0.14)
        )
        body.append(f'<g transform="{steps}">{own}</g>')
    rows = max(p[0] for p in parts)
    top = -tall - rows * ry * 0.7 + ry * 0.24
    box = (-rim, min(top, -ry), rim, ry * 1.15)
    return replace(first.redrawn("".join(body), box, (-rim * 0.6, rim * 0.6)), metres=first.metres * 1.25)


def _vessel(kind: str, rx: float, ry: float) -> str:
    """A plate with a rim, a tray with handles, or a wooden board, round its middle."""
    if kind == "plate":
        return (
            svg.ellipse(0, ry * 0.15, rx, ry, "#c9cdd6")
            + svg.ellipse(0, 0, rx, ry, "#f7f8fa")
            + svg.ellipse(0, ry * 0.06, rx * 0.74, ry * 0.68, "#e3e6ec")
            + svg.ellipse(0, ry * 0.1, rx * 0.72, ry * 0.64, "#f2f4f7")
        )
    paint = "#b9804a" if kind == "board" else "#9aa5b1"
    quad = [(-rx * 0.86, -ry), (rx * 0.86, -ry), (rx, ry), (-rx, ry)]
    low = [(-rx, ry), (rx, ry), (rx * 0.99, ry * 1.15), (-rx * 0.99, ry * 1.15)]
    inner = [(x * 0.93, y * 0.82) for x, y in quad]
    lines = (
        "".join(svg.d("M", -rx * 0.9, ry * t, "H", rx * 0.9) for t in (-0.5, 0.0, 0.5))
        if kind == "board"
        else ""
    )
    return (
        svg.path(svg.polygon(quad), paint)
        + svg.path(svg.polygon(low), color.shaded(paint, 0.12))
        + (svg.path(svg.polygon(inner), color.lit(paint, 0.07)) if kind == "tray" else "")
        + (svg.stroke(lines, color.shaded(paint, 0.06), ry * 0.04) if lines else "")
    )
