"""The sky: its gradient, sun and moon, clouds, stars, birds, and what falls out of it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import starband
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.meaning.lacking import is_clear

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.light import Scheme
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance


_RISING = frozenset({"sun", "sunrise", "sunset"})
_HIGH = frozenset({"mountain", "mountains", "mountainous", "peaks", "alps", "canyon", "city"})


def paint_sky(stage: Stage, horizon: float | None = None, clouds: float = 1.0, orb: bool = True) -> None:
    """Gradient, stars, sun or moon, clouds and birds down to a horizon.

    Args:
        stage: Gets ``sun``.
        horizon: Where the sky ends; the stage's horizon if not given.
        clouds: How many, 1.0 ordinary.
        orb: Whether sun or moon may show.
    """
    canvas, scheme = stage.canvas, stage.world.scheme
    chance = stage.chance.stream("sky")
    end = stage.horizon if horizon is None else horizon
    stops = [(i / (len(scheme.sky) - 1), tone) for i, tone in enumerate(scheme.sky)]
    fill = canvas.across(stops, 0, 0, 0, end * 1.02)
    canvas.add("sky", svg.rect(0, 0, canvas.width, min(canvas.height, end + canvas.short * 0.12), fill))
    if scheme.dark > 0.3 and scheme.orb:
        _stars(stage, chance.stream("stars"), end, 1.0 if stage.weather == "stars" else scheme.dark)
    stage.sun = _orb_place(stage, chance, end)
    if "milky" in stage.hints and scheme.dark > 0.3:
        # The band of stars is seen in a night without a moon.
        orb = False
    own = {"moon", "full-moon", "crescent-moon", "sun", "sun-with-face"} & set(stage.busy)
    if orb and scheme.orb and not own:
        (_moon if scheme.dark > 0.9 else _sun)(stage, chance.stream("orb"))
    asked = bool(stage.hints & {"aurora", "northern", "borealis", "auroras"})
    if asked or (scheme.dark > 0.9 and stage.world.season == "winter" and chance.chance(0.55)):
        _aurora(stage, chance.stream("aurora"), end, 0.9 if asked else 0.62)
    if stage.weather == "rainbow":
        rainbow(stage, end)
    if is_clear(stage.said):
        clouds = 0.0
    amount = clouds * {"overcast": 1.7, "storm": 1.9, "night": 0.45}.get(stage.world.light, 1.0)
    if stage.weather == "stars":
        amount *= 0.3
    if amount:
        _clouds(stage, chance.stream("clouds"), end, amount)
    if stage.world.light in ("day", "dawn", "golden", "overcast") and amount and chance.chance(0.55):
        canvas.add("sky", _birds(stage, chance.stream("birds"), end))


def _orb_place(stage: Stage, chance: Chance, end: float) -> tuple[float, float]:
    x = stage.width * stage.layout.sun_x
    if stage.world.scheme.low:
        # A sun that is named stands clear of the hills and the mountains before it.
        lift = 0.0 if not stage.hints & _RISING else 0.2 if stage.hints & _HIGH else 0.1
        return x, end - stage.canvas.short * (lift + chance.uniform(0.0, 0.16))
    return x, max(stage.canvas.short * 0.12, end * chance.uniform(0.2, 0.38))


def _sun(stage: Stage, chance: Chance) -> None:
    canvas, scheme = stage.canvas, stage.world.scheme
    x, y = stage.sun
    r = canvas.short * (chance.uniform(0.085, 0.13) if scheme.low else chance.uniform(0.045, 0.065))
    reach = min(r * (2.8 if scheme.low else 4.4), canvas.short * 0.21)
    glow = canvas.radial([(0, scheme.glow, 0.85), (0.25, scheme.glow, 0.42), (1, scheme.glow, 0)])
    canvas.add("sky", svg.circle(x, y, reach, glow))
    if chance.chance(0.6):
        for share, opacity in ((2.5, 0.12), (1.75, 0.18)):
            canvas.add("sky", svg.circle(x, y, r * share, scheme.orb, opacity=opacity))
    disc = canvas.linear([(0, color.mix(scheme.orb, "#ffffff", 0.5)), (1, scheme.orb)])
    canvas.add("sky", svg.circle(x, y, r, disc))


def _moon(stage: Stage, chance: Chance) -> None:
    canvas, scheme = stage.canvas, stage.world.scheme
    x, y = stage.sun
    r = canvas.short * chance.uniform(0.06, 0.095)
    glow = canvas.radial([(0, scheme.glow, 0.6), (0.3, scheme.glow, 0.22), (1, scheme.glow, 0)])
    canvas.add("sky", svg.circle(x, y, r * 3.6, glow))
    if chance.chance(0.35):
        side = chance.sign()
        d = _crescent(x, y, r, side)
        canvas.add("sky", svg.path(d, scheme.orb))
        return
    moon_disc(stage, x, y, r)


def moon_disc(stage: Stage, x: float, y: float, r: float) -> None:
    """A full moon with its craters."""
    canvas, scheme = stage.canvas, stage.world.scheme
    canvas.add("sky", svg.circle(x, y, r * 1.35, scheme.orb, opacity=0.1))
    canvas.add("sky", svg.circle(x, y, r, canvas.linear([(0, "#ffffff"), (1, scheme.orb)], 0, 0, 1, 1)))
    crater = color.mix(scheme.orb, scheme.sky[1], 0.22)
    for dx, dy, size in ((-0.35, -0.2, 0.2), (0.25, 0.3, 0.26), (0.4, -0.32, 0.12), (-0.25, 0.48, 0.1)):
        canvas.add("sky", svg.circle(x + dx * r, y + dy * r, size * r, crater, opacity=0.55))


def _crescent(x: float, y: float, r: float, side: int) -> str:
    inner = r * 0.82
    top, bottom = y - r * 0.94, y + r * 0.94
    edge = x + side * r * 0.34
    return svg.d(
        "M",
        edge,
        top,
        "A",
        r,
        r,
        "0 1",
        int(side < 0),
        edge,
        bottom,
        "A",
        inner,
        inner * 1.15,
        "0 1",
        int(side > 0),
        edge,
        top,
        "Z",
    )


def _stars(stage: Stage, chance: Chance, end: float, dark: float) -> None:
    canvas = stage.canvas
    count = int(150 * dark * stage.width / stage.canvas.short)
    small: list[svg.Point] = []
    large: list[svg.Point] = []
    for _ in range(count):
        x, y = chance.uniform(0, stage.width), end * 0.95 * chance.random() ** 1.5
        (small if chance.chance(0.78) else large).append((x, y))
    dots = "".join(svg.d("M", x, y, "h0") for x, y in small)
    canvas.add("sky", svg.stroke(dots, "#ffffff", 2.4, stroke_opacity=0.55 + 0.15 * dark))
    dots = "".join(svg.d("M", x, y, "h0") for x, y in large)
    canvas.add("sky", svg.stroke(dots, "#fff6dc", 4.6, stroke_opacity=0.9))
    if dark < 0.9:
        return
    for x, y in large[:5]:
        canvas.add("sky", svg.path(svg.star(x, y, 15, 2.2, 4), "#ffffff", opacity=0.9))
    asked = bool(stage.hints & {"milky", "galaxy"})
    if asked or stage.weather == "stars" or chance.chance(0.35):
        starband.milky_way(stage, chance, end, asked=asked)


def _aurora(stage: Stage, chance: Chance, end: float, strength: float) -> None:
    canvas = stage.canvas
    tones = ["#4ff5a8", *chance.mixed(("#6fd8f5", "#b58cf5", "#f58cc8"))[:2]]
    # Where it is asked for, the last and brightest curtain is green.
    for tone in [*tones[1:], "#58ffae", tones[0]] if strength > 0.8 else tones:
        y = end * chance.uniform(0.34, 0.6)
        top = [
            (x, y + math.sin(x / 190 + chance.uniform(0, 2)) * 50 - 200)
            for x in range(-40, int(stage.width) + 200, 120)
        ]
        foot = [(x + 30, ty + chance.uniform(210, 300)) for x, ty in reversed(top)]
        fill = canvas.linear([(0, tone, 0), (0.72, tone, strength), (1, tone, 0)])
        canvas.add("sky", svg.path(svg.smooth([*top, *foot], close=True), fill))


def rainbow(stage: Stage, end: float) -> None:
    """A bow whose feet are on the horizon."""
    cx = stage.width * (0.3 if stage.layout.hero_x > 0.5 else 0.7)
    r = stage.canvas.short * 0.62
    for i, tone in enumerate(("#f26d6d", "#f7a55a", "#f9de70", "#7fd08a", "#6cb4ee", "#a58be8")):
        radius = r - i * 17
        d = svg.d("M", cx - radius, end + 60, "a", radius, radius, "0 0 1", 2 * radius, "0")
        stage.canvas.add("sky", svg.stroke(d, tone, 17.5, stroke_opacity=0.62, stroke_linecap="butt"))


def cloud(chance: Chance, width: float) -> str:
    """Path data of a flat-bottomed cloud, its base at y = 0, centred on x = 0."""
    bumps = chance.randint(4, 6)
    half = width / 2
    edges = [-half]
    shares = [0.7 + 0.6 * chance.random() + (0.7 if 0 < i < bumps - 1 else 0) for i in range(bumps)]
    total = sum(shares)
    for share in shares:
        edges.append(edges[-1] + width * share / total)
    foot = width * 0.075
    parts = [svg.d("M", -half, "0")]
    heights = [0.0]
    for i in range(1, bumps):
        middle = 1 - abs(i / bumps - 0.5) * 2
        heights.append(-width * (0.07 + 0.17 * middle + 0.05 * chance.random()))
    heights.append(0.0)
    for i in range(bumps):
        dx = edges[i + 1] - edges[i]
        dy = heights[i + 1] - heights[i]
        r = max(math.hypot(dx, dy) * 0.54, 6)
        parts.append(svg.d("a", r, r, "0 0 1", dx, dy))
    parts.append(svg.d("a", foot, foot, "0 0 1", -foot, foot))
    parts.append(svg.d("h", 2 * foot - width, "a", foot, foot, "0 0 1", -foot, -foot, "Z"))
    return "".join(parts)


def bars(chance: Chance, width: float, thick: float) -> str:
    """Path data of a cloud drawn as long round bars that overlap like a torn veil."""
    parts = []
    y = 0.0
    x = 0.0
    for i in range(chance.randint(2, 4)):
        w = width * (1 - 0.2 * i) * chance.uniform(0.6, 1.0)
        x += chance.uniform(-0.22, 0.22) * width
        parts.append(svg.rounded(x - w / 2, y - thick, w, thick, thick / 2))
        y -= thick * 0.98
    return "".join(parts)


def _clouds(stage: Stage, chance: Chance, end: float, amount: float) -> None:
    canvas, scheme = stage.canvas, stage.world.scheme
    wide = stage.width / canvas.short
    kind = (
        "heavy"
        if stage.world.light in ("storm", "overcast")
        else chance.weighted((("puffy", 5.0), ("bars", 2.5 if not scheme.low else 5), ("few", 2.0)))
    )
    if kind == "heavy":
        _ceiling(stage, chance, end)
        return
    count = round(amount * wide * {"puffy": 5, "bars": 4, "few": 2.5}[kind])
    xs = chance.mixed(chance.scatter(count, -0.06 * stage.width, 1.06 * stage.width))
    for i, x in enumerate(xs):
        depth = (i + chance.uniform(-0.3, 0.3)) / max(1, count)
        y = end * (0.82 - 0.68 * depth) + chance.uniform(-25, 25)
        if y < 30:
            continue
        size = canvas.short * (0.12 + 0.24 * depth) * chance.uniform(0.75, 1.2)
        d = bars(chance, size * 2.2, size * 0.062) if kind == "bars" else cloud(chance, size)
        high = color.mix(scheme.cloud[0], scheme.haze, 0.55 * (1 - depth))
        base = color.mix(scheme.cloud[1], scheme.haze, 0.6 * (1 - depth))
        if kind == "bars":
            fill = canvas.linear(
                [(0, high, 0), (0.3, high, 0.85), (0.62, high, 0.8), (1, base, 0)], 0, 0, 1, 0.1
            )
            canvas.add("sky", svg.placed(svg.path(d, fill), x, y))
            continue
        fill = canvas.linear([(0, high), (0.45, high), (1, base)])
        canvas.add("sky", svg.placed(svg.path(d, fill, opacity=0.55 + 0.4 * depth), x, y))


def _ceiling(stage: Stage, chance: Chance, end: float) -> None:
    """Heavy cloud: rows of big lobes hanging from the top, the nearest row highest and darkest."""
    canvas, scheme = stage.canvas, stage.world.scheme
    storm = stage.world.light == "storm"
    for row in range(4):
        share = (0.74, 0.54, 0.36, 0.17)[row]
        step = canvas.short * (0.1, 0.14, 0.18, 0.23)[row]
        tone = color.mix(
            scheme.cloud[0],
            scheme.cloud[1],
            (0.15, 0.45, 0.75, 1.0)[row] if storm else (0.25, 0.0, 0.2, 0.45)[row],
        )
        tone = color.mix(tone, scheme.haze, (0.55, 0.3, 0.1, 0.0)[row])
        goal = end * share
        x, y = -step * chance.uniform(0.3, 1.2), goal
        parts = [svg.d("M", x, "0V", y)]
        while x < stage.width + step:
            w = step * chance.uniform(0.6, 1.5)
            dy = (goal + chance.uniform(-0.3, 0.3) * step) - y
            r = math.hypot(w, dy) * 0.56
            parts.append(svg.d("a", r, r * 0.72, "0 0 0", w, dy))
            x, y = x + w, y + dy
        body = "".join(parts) + "V0Z"
        rim = color.mix(color.lit(tone, 0.06), scheme.glow, 0.2)
        canvas.add("sky", svg.path(body, rim), svg.placed(svg.path(body, tone), step * 0.03, -step * 0.07))
    if storm and chance.chance(0.65):
        canvas.add("sky", _bolt(stage, chance, end))


def _bolt(stage: Stage, chance: Chance, end: float) -> str:
    """One flash of lightning."""
    x, y = stage.width * (1 - stage.layout.hero_x) + chance.uniform(-40, 40), end * 0.4
    tall = end * 0.56
    left, right = [(x, y)], [(x + 16, y)]
    for i in range(1, 6):
        t = i / 5
        dx = chance.uniform(-0.2, 0.2) * tall * 0.5 + (18 if i % 2 else -22)
        left.append((x + dx, y + tall * t))
        right.append((x + dx + 14 * (1 - t) + 1, y + tall * (t + 0.02 * (1 - t))))
    d = svg.polygon([*left, *reversed(right)])
    return svg.stroke(d, stage.world.scheme.glow, 14, stroke_opacity=0.25) + svg.path(d, "#fffbe0")


def _birds(stage: Stage, chance: Chance, end: float) -> str:
    tone = color.mix(stage.world.scheme.shadow, stage.world.scheme.sky[1], 0.35)
    cx = stage.width * (1 - stage.layout.hero_x) + chance.uniform(-60, 60)
    cy = end * chance.uniform(0.3, 0.55)
    parts = []
    for _ in range(chance.randint(3, 6)):
        x, y = cx + chance.normal(0, 70), cy + chance.normal(0, 32)
        s = chance.uniform(9, 17)
        parts.append(
            svg.d(
                "M",
                x - s,
                y - s * 0.35,
                "q",
                s * 0.6,
                -s * 0.25,
                s,
                s * 0.35,
                "q",
                s * 0.4,
                -s * 0.6,
                s,
                -s * 0.35,
            )
        )
    return svg.stroke("".join(parts), tone, 3.4)


def sky_color(scheme: Scheme, share: float) -> str:
    """The sky's colour between zenith (0) and horizon (1)."""
    position = max(0.0, min(0.999, share)) * (len(scheme.sky) - 1)
    i = int(position)
    return color.mix(scheme.sky[i], scheme.sky[i + 1], round(position - i, 2))
