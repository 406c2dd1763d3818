"""A room for playing: a desk with two screens, a high chair, strips of coloured light."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage

_PINK, _BLUE, _VIOLET = "#ff3fb4", "#25d8ff", "#8a5bff"
_WALL, _FLOOR, _DESK = "#1d1838", "#151129", "#2c2748"


def gaming_room(stage: Stage) -> None:
    """A dark room that is lit by its strips and its screens."""
    c, u = stage.canvas, stage.canvas.short
    w, h = c.width, c.height
    x, foot, top = w / 2, h * 0.72, h * 0.6
    c.add("sky", svg.rect(0, 0, w, h, c.linear([(0, "#140f2b"), (0.7, _WALL), (1, "#231b45")])))
    for side, tone in ((-1, _PINK), (1, _BLUE)):
        glow = c.radial([(0, tone, 0.6), (0.6, tone, 0.16), (1, tone, 0)])
        c.add("sky", svg.ellipse(x + side * w * 0.36, h * 0.34, u * 0.56, u * 0.5, glow))
    _strips(stage, x, foot)
    c.add("ground", svg.rect(0, foot, w, h - foot, c.linear([(0, "#241c42"), (1, _FLOOR)])))
    for side, tone in ((-1, _PINK), (1, _BLUE)):
        pool = c.radial([(0, tone, 0.4), (1, tone, 0)])
        c.add("ground", svg.ellipse(x + side * u * 0.3, foot + u * 0.1, u * 0.42, u * 0.1, pool))
    _desk(stage, x, top, foot)
    _screen(stage, x - u * 0.185, top, (_PINK, _VIOLET))
    _screen(stage, x + u * 0.185, top, (_BLUE, _VIOLET))
    _tower(stage, x + u * 0.425, top)
    _chair(stage, x, h)
    stage.kind, stage.horizon, stage.stand, stage.back = "plain", foot - u * 0.2, h * 0.93, foot
    stage.shown = frozenset(
        ("desktop-computer", "monitor", "monitors", "screen", "keyboard", "desk", "chair", "lights",
         "light-bulb", "video-game", "room", "light", "computer", "bulb", "led")
    )  # fmt: skip


def _strips(stage: Stage, x: float, foot: float) -> None:
    """Tubes of light along the ceiling, down the corners and in panels on the wall."""
    c, u = stage.canvas, stage.canvas.short
    w, h = c.width, c.height
    lines = [
        (svg.d("M", w * 0.06, h * 0.06, "H", x), _PINK),
        (svg.d("M", x, h * 0.06, "H", w * 0.94), _BLUE),
        (svg.d("M", w * 0.06, h * 0.06, "V", foot), _PINK),
        (svg.d("M", w * 0.94, h * 0.06, "V", foot), _BLUE),
    ]
    hexagon = [(0.07, 0.0), (0.035, 0.06), (-0.035, 0.06), (-0.07, 0.0), (-0.035, -0.06), (0.035, -0.06)]
    chance = stage.chance.stream("gaming room")
    dark, sway = chance.pick((_VIOLET, "#4fe08a", "#ffb03f")), chance.uniform(-0.08, 0.08) * u
    for k, (dx, dy) in enumerate(((-0.12, 0.0), (0.0, 0.06), (0.12, 0.0), (0.0, -0.06))):
        d = svg.polygon([(x + sway + (dx + a) * u, h * 0.19 + (dy + b) * u) for a, b in hexagon])
        lines.append((d, (_PINK, dark, _BLUE, dark)[k]))
    for d, tone in lines:
        for wide, faint in ((0.05, 0.14), (0.026, 0.28)):
            c.add("distance", svg.stroke(d, tone, u * wide, stroke_opacity=faint))
        c.add("distance", svg.stroke(d, tone, u * 0.011), svg.stroke(d, "#ffffff", u * 0.004))


def _desk(stage: Stage, x: float, top: float, foot: float) -> None:
    c, u = stage.canvas, stage.canvas.short
    low = foot + u * 0.1
    for side in (-1, 1):
        c.add("middle", svg.rect(x + side * u * 0.45 - u * 0.02, top, u * 0.04, low - top, "#1b1733"))
    c.add("middle", svg.rect(x - u * 0.49, top, u * 0.98, u * 0.045, _DESK, 6))
    edge = svg.d("M", x - u * 0.485, top + u * 0.047, "H", x + u * 0.485)
    for wide, faint in ((0.06, 0.18), (0.03, 0.3)):
        c.add("middle", svg.stroke(edge, _VIOLET, u * wide, stroke_opacity=faint))
    c.add("middle", svg.stroke(edge, "#c9a8ff", u * 0.008))
    keys = svg.rect(x - u * 0.15, top - u * 0.022, u * 0.3, u * 0.026, "#100d20", 5)
    for k in range(12):
        tone = (_PINK, "#ffb03f", "#4fe08a", _BLUE, _VIOLET)[k % 5]
        keys += svg.rect(x - u * 0.142 + k * u * 0.0238, top - u * 0.017, u * 0.018, u * 0.012, tone, 2)
    mouse = svg.ellipse(x + u * 0.21, top - u * 0.01, u * 0.024, u * 0.016, "#0d0a1a")
    c.add("subject-1", keys, mouse, svg.circle(x + u * 0.21, top - u * 0.014, u * 0.005, _BLUE))


def _screen(stage: Stage, x: float, top: float, tones: tuple[str, str]) -> None:
    """A wide screen on its foot, with the land of a game on it."""
    c, u = stage.canvas, stage.canvas.short
    wide, tall = u * 0.35, u * 0.215
    left, high = x - wide / 2, top - tall - u * 0.055
    halo = c.radial([(0, tones[0], 0.5), (1, tones[0], 0)])
    c.add("middle", svg.ellipse(x, high + tall / 2, wide * 0.85, tall * 1.05, halo))
    c.add(
        "subject-1",
        svg.rect(x - u * 0.016, top - u * 0.07, u * 0.032, u * 0.066, "#0d0a1a"),
        svg.rect(x - u * 0.07, top - u * 0.012, u * 0.14, u * 0.012, "#0d0a1a", 3),
        svg.rect(left, high, wide, tall, "#0d0a1a", 8),
    )
    a, b = left + u * 0.01, high + u * 0.01
    ww, hh = wide - u * 0.02, tall - u * 0.02
    clip = c.clip(svg.rounded(a, b, ww, hh, 4))
    hills = svg.polygon([(a, b + hh * 0.8), (a + ww * 0.25, b + hh * 0.45), (a + ww * 0.45, b + hh * 0.7),
        (a + ww * 0.72, b + hh * 0.36), (a + ww, b + hh * 0.72), (a + ww, b + hh), (a, b + hh)])  # fmt: skip
    view = (
        svg.rect(a, b, ww, hh, c.linear([(0, tones[1]), (1, tones[0])]))
        + svg.circle(a + ww * 0.5, b + hh * 0.42, hh * 0.2, "#fff3c4")
        + svg.path(hills, "#2a1c5e")
        + svg.rect(a, b + hh * 0.82, ww, hh * 0.2, "#160f38")
        + svg.rect(a + ww * 0.05, b + hh * 0.08, ww * 0.26, hh * 0.06, "#4fe08a", 2)
    )
    c.add("subject-1", svg.group(view, clip_path=clip))


def _tower(stage: Stage, x: float, top: float) -> None:
    """The computer beside the screens, with rings of light."""
    c, u = stage.canvas, stage.canvas.short
    wide, tall = u * 0.12, u * 0.22
    c.add("subject-1", svg.rect(x - wide / 2, top - tall, wide, tall, "#0f0c1e", 8))
    for k, tone in enumerate((_PINK, _VIOLET, _BLUE)):
        ring = svg.ring(x, top - tall * (0.8 - 0.3 * k), u * 0.026)
        c.add("subject-1", svg.stroke(ring, tone, u * 0.016, stroke_opacity=0.3))
        c.add("subject-1", svg.stroke(ring, tone, u * 0.007))


def _chair(stage: Stage, x: float, h: float) -> None:
    """A chair with a high back, seen from behind."""
    c, u = stage.canvas, stage.canvas.short
    y = h * 0.9
    back = svg.d("M", x - u * 0.1, y - u * 0.02, "L", x - u * 0.125, y - u * 0.2, "Q", x - u * 0.09,
        y - u * 0.31, x - u * 0.05, y - u * 0.32, "H", x + u * 0.05, "Q", x + u * 0.09, y - u * 0.31,
        x + u * 0.125, y - u * 0.2, "L", x + u * 0.1, y - u * 0.02, "Z")  # fmt: skip
    legs = "".join(
        svg.d("M", x, y + u * 0.045, "L", x + dx * u, y + u * 0.085) for dx in (-0.1, -0.04, 0.04, 0.1)
    )
    c.add(
        "subject-1",
        svg.stroke(svg.d("M", x, y, "V", y + u * 0.05), "#0d0a1a", u * 0.022),
        svg.stroke(legs, "#0d0a1a", u * 0.016),
        svg.rect(x - u * 0.125, y - u * 0.03, u * 0.25, u * 0.045, "#0f0c1e", 14),
        svg.path(back, "#17132e", stroke=_PINK, stroke_width=u * 0.005),
        svg.rect(x - u * 0.028, y - u * 0.3, u * 0.056, u * 0.27, _PINK, 8, opacity=0.85),
        svg.rect(x - u * 0.06, y - u * 0.285, u * 0.12, u * 0.05, "#241d47", 12),
    )
