"""What a picture lies on: the blue sheet of a draughtsman, a snapshot's white frame, a sprayed wall."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import hands, mounts
from recraft_nb.engine.illustrator.compose.restyle import Shape, is_words, redrawn
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.recipe import Recipe

BLUEPRINT = "#1f4f8f"
_LINES = "#dbeaff"
_DESK = ("#c9a582", "#9fb3bd", "#d8b9b0", "#8f9f8a")
#: Black, brick red, mustard, bottle green, faded blue, paper: what old tattoos are filled with.
FLASH = ("#191417", "#b5352c", "#d99a2b", "#2f6b4f", "#39648c", "#efe3c8", "#8a8078", "#e3b59a")
#: Indigo, deep teal, rust, ochre, plum, cream.
DYES = ("#1c2350", "#1f4f78", "#1f7a78", "#a8412a", "#d98f2b", "#6f2f56", "#f3e6c4", "#4f7a3a", "#e9bf6a")
#: Brass, copper, iron, leather, smoke, parchment.
BRASS = ("#2a1d14", "#5a3a22", "#8a5a2c", "#b9813a", "#d9ac5a", "#f0dcae", "#6b6257", "#a4482c", "#3f4a46")


def blueprint(document: str, recipe: Recipe, page: float) -> str:
    """Pale lines on blue: a grid of squares, a frame, measures beside what is shown, a field for its name."""
    done = hands.lines(document, _LINES, BLUEPRINT, 3.0, page, solid=False)
    w, h = mounts.size(document)
    k = min(w, h)
    step, grid, strong = k / 40, "", ""
    for j in range(1, int(w / step) + 1):
        line = svg.d("M", j * step, 0, "V", h)
        grid, strong = (grid, strong + line) if j % 5 == 0 else (grid + line, strong)
    for j in range(1, int(h / step) + 1):
        line = svg.d("M", 0, j * step, "H", w)
        grid, strong = (grid, strong + line) if j % 5 == 0 else (grid + line, strong)
    squares = svg.stroke(grid, "#3a6cae", k * 0.0012) + svg.stroke(strong, "#4a7dc0", k * 0.0022)
    done = mounts.before(done, mounts.AFTER_SKY, f'<g id="middle-grid">{squares}</g>')
    rim, t = k * 0.035, k * 0.003
    frame = svg.stroke(svg.rounded(rim, rim, w - 2 * rim, h - 2 * rim, 0), _LINES, t)
    a, b = k * 0.3, k * 0.085
    x, y = w - rim - a, h - rim - b
    field = svg.rect(x, y, a, b, BLUEPRINT) + svg.stroke(svg.rounded(x, y, a, b, 0), _LINES, t)
    rows = svg.d("M", x, y + b / 2, "h", a, "M", x + a * 0.62, y, "v", b)
    for row, wide in ((0.25, 0.44), (0.75, 0.3)):
        rows += svg.d("M", x + a * 0.07, y + b * row, "h", a * wide)
        rows += svg.d("M", x + a * 0.7, y + b * row, "h", a * 0.2)
    measure = rim + k * 0.05
    marks = svg.d("M", w * 0.16, h - measure, "H", w * 0.6, "M", measure, h * 0.2, "V", h * 0.8)
    for mx in (w * 0.16, w * 0.38, w * 0.6):
        marks += svg.d("M", mx, h - measure - k * 0.013, "v", k * 0.026)
    for my in (h * 0.2, h * 0.5, h * 0.8):
        marks += svg.d("M", measure - k * 0.013, my, "h", k * 0.026)
    del recipe
    return mounts.over(done, f'<g id="frame">{frame}{field}{svg.stroke(rows + marks, _LINES, t * 0.8)}</g>')


def polaroid(document: str, recipe: Recipe, _page: float) -> str:
    """An instant photograph on a table: a white frame, broad below, a little askew."""
    w, h = mounts.size(document)
    k = min(w, h)
    chance = recipe.chance("detail").stream("polaroid")
    side = k * 0.72
    x, y = (w - side) / 2, (h - side) / 2 - k * 0.05
    rim, foot = k * 0.045, k * 0.16
    turn = chance.pick((-4.0, -3.0, 3.0))
    head, inner = mounts.parted(document)
    desk = svg.rect(-5, -5, w + 10, h + 10, chance.pick(_DESK))
    card = "".join(
        svg.rect(
            x - rim + d, y - rim + d * 1.4, side + 2 * rim, side + rim + foot, "#1a1420", k * 0.008, opacity=o
        )
        for d, o in ((k * 0.022, 0.1), (k * 0.012, 0.16))
    ) + svg.rect(x - rim, y - rim, side + 2 * rim, side + rim + foot, "#fbf8f0", k * 0.008)
    scale = svg.ratio(side / k)
    px, py = x - (w - k) / 2 * side / k, y - (h - k) / 2 * side / k
    place = f"translate({svg.num(px)} {svg.num(py)})scale({scale})"
    opening = svg.rounded(x, y, side, side, 0)
    edge = svg.stroke(opening, "#d8d2c4", k * 0.003)
    lean = f"rotate({svg.num(turn)} {svg.num(w / 2)} {svg.num(h / 2)})"
    return (
        f'{head}<defs><clipPath id="mount"><path d="{opening}"/></clipPath></defs><g id="page">{desk}</g>'
        f'<g id="frame" transform="{lean}">{card}<g clip-path="url(#mount)">'
        f'<g transform="{place}">{inner}</g></g>'
        f"{edge}</g></svg>"
    )


def sprayed(document: str, recipe: Recipe, page: float) -> str:
    """Spray paint on a wall: broad black contours, a pale halo behind, drips that run down."""
    start = document.find('<g id="subject')
    if start < 0:
        return hands.outlined(document, "#15121a", 6.5, page)
    chance = recipe.chance("detail").stream("spray")

    def bright(shape: Shape) -> str:
        if is_words(shape) or not shape.fill or not shape.subject:
            return shape.drawn(**hands.same(shape))
        if shape.opacity < 0.5:
            return ""
        l, c, hue = color.lch(shape.fill)
        vivid = color.from_lch(min(0.95, l * 1.04), min(0.3, c * 1.5), hue)
        return shape.drawn(fill=vivid, stroke="#15121a", stroke_width=7.5, stroke_linejoin="round")

    done = hands.rimmed(redrawn(document, bright), chance.pick(("#fdf6ec", "#ffe14d", "#7de8f0")), 17.0)
    w, h = mounts.size(document)
    k = min(w, h)
    x = w * recipe.layout.hero_x
    cloud = ""
    tone = chance.pick(("#2bb7c9", "#ff5fa2", "#7b4fd9", "#37c77a"))
    for _ in range(9):
        r = k * chance.uniform(0.1, 0.2)
        spot = x + k * chance.uniform(-0.3, 0.3), h * chance.uniform(0.3, 0.66), r
        cloud += svg.circle(*spot, tone, opacity=0.55)
    for _ in range(46):
        dot = k * chance.uniform(0.002, 0.009)
        cloud += svg.circle(
            x + k * chance.uniform(-0.48, 0.48), h * chance.uniform(0.12, 0.8), dot, tone, opacity=0.85
        )
    drips = ""
    for j in range(6):
        dx = x + k * (-0.25 + 0.1 * j + chance.uniform(-0.03, 0.03))
        drips += svg.d("M", dx, h * 0.6, "v", k * chance.uniform(0.08, 0.2))
    cloud += svg.stroke(drips, tone, k * 0.011, stroke_linecap="round", opacity=0.8)
    return mounts.before(done, mounts.SUBJECTS_RIMMED, f'<g id="behind-spray">{cloud}</g>')


def _gear(x: float, y: float, r: float, teeth: int, paint: str) -> str:
    """A wheel with teeth, spokes and a hub."""
    rim = []
    for j in range(teeth * 4):
        far = r if j % 4 in (1, 2) else r * 0.84
        angle = 2 * math.pi * (j + 0.5) / (teeth * 4)
        rim.append((x + far * math.cos(angle), y + far * math.sin(angle)))
    dark = color.shaded(paint, 0.14)
    spokes = "".join(
        svg.d("M", x, y, "L", x + r * 0.7 * math.cos(a), y + r * 0.7 * math.sin(a))
        for a in (math.pi * k / 3 for k in range(6))
    )
    return (
        svg.path(svg.polygon(rim), paint)
        + svg.circle(x, y, r * 0.66, dark)
        + svg.stroke(spokes, paint, r * 0.13)
        + svg.circle(x, y, r * 0.22, paint)
        + svg.circle(x, y, r * 0.09, dark)
    )


def geared(document: str, recipe: Recipe, _page: float) -> str:
    """Wheels of brass that turn behind whoever is shown, and a riveted edge of copper."""
    if recipe.brief.template not in ("scene", "portrait", "poster"):
        return document
    w, h = mounts.size(document)
    k = min(w, h)
    chance = recipe.chance("detail").stream("gears")
    wheels = ""
    for x, y, r, teeth, paint in (
        (0.1, 0.16, 0.17, 14, "#b9813a"),
        (0.29, 0.07, 0.1, 10, "#8a5a2c"),
        (0.93, 0.12, 0.2, 16, "#a4692f"),
        (0.74, 0.05, 0.09, 9, "#c9994a"),
        (0.97, 0.44, 0.12, 11, "#8a5a2c"),
        (0.02, 0.47, 0.11, 11, "#a4692f"),
    ):
        wheels += _gear(x * w, y * h, r * k, teeth, color.lit(paint, chance.uniform(0.0, 0.03)))
    done = mounts.before(document, mounts.SUBJECTS, f'<g id="behind-gears">{wheels}</g>')
    rim = k * 0.03
    opening = svg.rounded(rim, rim, w - 2 * rim, h - 2 * rim, k * 0.02)
    band = svg.path(svg.rounded(0, 0, w, h, 0) + opening, "#6f4322", fill_rule="evenodd")
    band += svg.stroke(opening, "#d9ac5a", k * 0.005)
    count = 9
    for j in range(count):
        for x, y in (
            (w * (j + 0.5) / count, rim / 2),
            (w * (j + 0.5) / count, h - rim / 2),
            (rim / 2, h * (j + 0.5) / count),
            (w - rim / 2, h * (j + 0.5) / count),
        ):
            band += svg.circle(x, y, rim * 0.24, "#d9ac5a")
    return mounts.over(done, f'<g id="frame">{band}</g>')
