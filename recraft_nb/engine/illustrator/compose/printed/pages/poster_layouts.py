"""Layouts of posters: rays, a grid, one small picture, type alone, blocks of colour, a cut-out, a view."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import scene
from recraft_nb.engine.illustrator.compose.printed.logos import emblem
from recraft_nb.engine.illustrator.compose.printed.pages import ornament
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.compose.scenery import undergrowth
from recraft_nb.engine.illustrator.ink import color, outlines, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.inks import Inks
    from recraft_nb.engine.illustrator.ink.chance import Chance
    from recraft_nb.engine.illustrator.recipe import Recipe

FONTS: tuple[outlines.Font, ...] = ("display", "block", "sans-bold", "serif")


def _page(canvas: svg.Canvas, paint: str) -> None:
    canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, paint))


def _type(
    canvas: svg.Canvas,
    words: str,
    x: float,
    y: float,
    w: float,
    h: float,
    font: outlines.Font,
    ink: str,
    layer: str = "lettering",
) -> None:
    if words:
        canvas.add(layer, svg.path(text.stacked(words, x, y, w, h, font), ink))


def sunburst(
    recipe: Recipe, canvas: svg.Canvas, chance: Chance, words: str, page: Inks, *, above: str = ""
) -> None:
    """Rays, a disc with the hero, a band of type; ``above`` is what stands at the top."""
    w, h, u = canvas.width, canvas.height, canvas.short
    _page(canvas, page.ground)
    band = u * (0.24 if words.count("\n") == 0 else 0.32) if words else 0.0
    head = u * (0.22 if above.count("\n") == 0 else 0.3) if above else 0.0
    cx, cy = w / 2, head + (h - band - head) * (0.5 if head else 0.52)
    burst = color.mix(page.ground, page.second, 0.55)
    canvas.add(
        "sky",
        svg.path(ornament.rays(cx, cy, max(w, h), chance.pick((14, 18, 22)), chance.uniform(0, 20)), burst),
    )
    r = min(w, h - band - head) * (0.41 if head else 0.37)
    canvas.add(
        "distance",
        svg.circle(cx, cy, r * 1.08, page.ink),
        svg.circle(cx, cy, r * 1.03, page.pale),
        svg.circle(cx, cy, r, page.main),
    )
    canvas.add("distance", svg.circle(cx, cy, r * 0.9, color.shaded(page.main, 0.035)))
    emblem.hero(recipe, canvas, (cx, cy, r * 1.5, r * 1.42))
    if words:
        font = chance.pick(FONTS[:3])
        canvas.add(
            "ground",
            svg.rect(0, h - band, w, band, page.ink),
            svg.rect(0, h - band - u * 0.018, w, u * 0.012, page.main),
        )
        _type(canvas, words, w * 0.07, h - band + band * 0.2, w * 0.86, band * 0.6, font, page.pale)
    if above:
        canvas.add(
            "ground",
            svg.rect(0, 0, w, head, page.ink),
            svg.rect(0, head + u * 0.006, w, u * 0.012, page.main),
        )
        _type(canvas, above, w * 0.07, head * 0.2, w * 0.86, head * 0.6, chance.pick(FONTS[:3]), page.pale)
    canvas.add("frame", ornament.frame(w, h, u * 0.025, page.ink, u * 0.006, "line"))


def swiss(recipe: Recipe, canvas: svg.Canvas, chance: Chance, words: str, page: Inks) -> None:
    """Large type at the top, a big shape and the hero below, off the axis."""
    w, h, u = canvas.width, canvas.height, canvas.short
    _page(canvas, page.ground)
    left = chance.chance(0.5)
    margin = u * 0.065
    ink = page.on(page.ground)
    top = u * (0.3 if words else 0.08)
    if words:
        text.flush_left(
            canvas,
            words,
            margin,
            margin,
            w - 2 * margin,
            top - margin * 0.9,
            chance.pick(("display", "sans-bold", "block")),
            ink,
        )
        canvas.add("lettering", svg.rect(margin, top + u * 0.03, w - 2 * margin, u * 0.008, ink))
        top += u * 0.06
    cx = w * (0.58 if left else 0.42)
    cy = top + (h - top) * 0.54
    r = min(w * 0.42, (h - top) * 0.46)
    shape = chance.pick(("disc", "arch", "square"))
    if shape == "disc":
        canvas.add("distance", svg.circle(cx, cy, r, page.main))
        canvas.add(
            "distance", svg.circle(cx + (-1 if left else 1) * r * 0.72, cy - r * 0.62, r * 0.3, page.second)
        )
    elif shape == "arch":
        canvas.add(
            "distance",
            svg.path(
                svg.d(
                    "M",
                    cx - r * 0.86,
                    h + 5,
                    "V",
                    cy - r * 0.2,
                    "a",
                    r * 0.86,
                    r * 0.86,
                    "0 0 1",
                    r * 1.72,
                    "0V",
                    h + 5,
                    "Z",
                ),
                page.main,
            ),
        )
        canvas.add(
            "distance", svg.circle(cx + (-1 if left else 1) * r * 0.84, cy - r * 0.7, r * 0.26, page.second)
        )
    else:
        canvas.add(
            "distance",
            svg.placed(
                svg.rect(-r * 0.82, -r * 0.82, r * 1.64, r * 1.64, page.main),
                cx,
                cy,
                turn=chance.pick((-12.0, 12.0, 45.0)),
            ),
        )
        canvas.add("distance", svg.rect(margin, h - margin - u * 0.12, u * 0.12, u * 0.12, page.second))
    lines = (
        "".join(svg.d("M", margin, h - margin - i * u * 0.03, "h", u * 0.18) for i in range(4))
        if shape != "square"
        else ""
    )
    canvas.add("distance", svg.stroke(lines, ink, u * 0.006))
    emblem.hero(recipe, canvas, (cx, cy, r * 1.75, r * 1.6))


def minimal(recipe: Recipe, canvas: svg.Canvas, chance: Chance, words: str, page: Inks) -> None:
    """Much air, one thing, quiet type."""
    w, h, u = canvas.width, canvas.height, canvas.short
    _page(canvas, page.ground)
    cx, cy = w / 2, h * (0.46 if words else 0.5)
    r = u * 0.27
    kind = chance.pick(("disc", "horizon", "bare"))
    if kind == "disc":
        canvas.add("distance", svg.circle(cx, cy, r * 1.15, color.mix(page.ground, page.main, 0.28)))
    elif kind == "horizon":
        canvas.add(
            "distance",
            svg.rect(0, cy + r * 0.72, w, h, color.mix(page.ground, page.main, 0.35)),
            svg.circle(cx + u * 0.2, cy - r * 0.6, u * 0.07, page.second),
        )
    emblem.hero(recipe, canvas, (cx, cy, r * 1.7, r * 1.6))
    ink = page.on(page.ground)
    if words:
        one = " ".join(words.split())
        tracked = outlines.text_path(one, "sans", size=100, tracking=0.28, align="middle")
        size = 100 * min(w * 0.7 / max(1.0, tracked.width), u * 0.05 / 72)
        drawn = outlines.text_path(
            one, "sans", size=size, tracking=0.28, align="middle", x=w / 2, y=h - u * 0.11
        )
        canvas.add(
            "lettering",
            svg.path(drawn.d, ink),
            svg.rect(w / 2 - u * 0.04, h - u * 0.2, u * 0.08, u * 0.005, ink),
        )
    canvas.add("frame", ornament.frame(w, h, u * 0.045, ink, u * 0.003, "line") if chance.chance(0.5) else "")


def type_only(_recipe: Recipe, canvas: svg.Canvas, chance: Chance, words: str, page: Inks) -> None:
    """Lines of type that fill the page, each in its own strip."""
    w, h, u = canvas.width, canvas.height, canvas.short
    _page(canvas, page.ground)
    lines = text.lines_for(words, "display", w, h).split("\n") if words else []
    if not lines:
        ornament.confetti(canvas, chance, page)
        return
    strip = h / len(lines)
    tones = [page.main, page.ground, page.second, page.ink]
    for i, line in enumerate(lines):
        ground = tones[i % len(tones)] if len(lines) > 1 else page.main
        canvas.add("sky", svg.rect(0, i * strip, w, strip + 1, ground))
        canvas.add(
            "lettering",
            svg.path(
                text.in_box(
                    line,
                    w * 0.06,
                    i * strip + strip * 0.14,
                    w * 0.88,
                    strip * 0.72,
                    "display",
                    stretch=len(lines) > 1,
                ),
                page.on(ground),
            ),
        )
    canvas.add("frame", ornament.frame(w, h, u * 0.02, page.ink, u * 0.012, "line"))


def blocks(recipe: Recipe, canvas: svg.Canvas, chance: Chance, words: str, page: Inks) -> None:
    """A grid of squares with quarter circles, the hero over it, type in a bar."""
    w, h, u = canvas.width, canvas.height, canvas.short
    _page(canvas, page.ground)
    cell = u / 4
    columns, rows = round(w / cell), round(h / cell)
    cw, ch = w / columns, h / rows
    tones = (page.main, page.second, page.ink, page.ground, page.pale, color.mix(page.main, page.ground, 0.5))
    for i in range(columns):
        for j in range(rows):
            a, b = chance.pick(tones), chance.pick(tones)
            x, y = i * cw, j * ch
            canvas.add("sky", svg.rect(x, y, cw + 0.6, ch + 0.6, a))
            kind = chance.randint(0, 4)
            if kind == 0:
                canvas.add("sky", svg.path(svg.d("M", x, y, "h", cw, "a", cw, ch, "0 0 1", -cw, ch, "Z"), b))
            elif kind == 1:
                canvas.add(
                    "sky",
                    svg.path(svg.d("M", x + cw, y + ch, "h", -cw, "a", cw, ch, "0 0 1", cw, -ch, "Z"), b),
                )
            elif kind == 2:
                canvas.add("sky", svg.circle(x + cw / 2, y + ch / 2, cw * 0.32, b))
            elif kind == 3:
                canvas.add("sky", svg.path(svg.polygon([(x, y), (x + cw, y + ch), (x, y + ch)]), b))
    bar = u * 0.26 if words else 0.0
    cx, cy, r = w / 2, (h - bar) / 2, min(w, h - bar) * 0.36
    if emblem.drawable(recipe):
        canvas.add("distance", svg.circle(cx, cy, r * 1.06, page.ground), svg.circle(cx, cy, r, page.pale))
        emblem.hero(recipe, canvas, (cx, cy, r * 1.45, r * 1.35))
    if words:
        canvas.add(
            "ground", svg.rect(0, h - bar, w, bar, page.ground), svg.rect(0, h - bar, w, u * 0.012, page.ink)
        )
        _type(
            canvas,
            words,
            w * 0.06,
            h - bar * 0.78,
            w * 0.88,
            bar * 0.56,
            chance.pick(FONTS[:3]),
            page.on(page.ground),
        )


def cutout(recipe: Recipe, canvas: svg.Canvas, chance: Chance, words: str, page: Inks) -> None:
    """Torn coloured papers, leaves, the hero among them, type across."""
    w, h, u = canvas.width, canvas.height, canvas.short
    _page(canvas, page.ground)
    for tone, k in ((color.mix(page.ground, page.second, 0.5), 1.15), (page.second, 0.9), (page.main, 0.74)):
        rim = []
        count = 9
        for i in range(count):
            a = math.tau * i / count
            rim.append(
                (
                    w * 0.5 + math.cos(a) * w * 0.42 * k * chance.uniform(0.8, 1.15),
                    h * 0.44 + math.sin(a) * h * 0.37 * k * chance.uniform(0.8, 1.15),
                )
            )
        canvas.add("distance", svg.path(svg.smooth(rim, close=True), tone))
    low = 0.6 if words else 0.76
    for x, y, turn in ((0.04, 0.1, 20), (0.96, 0.12, 150), (0.03, low + 0.02, -30), (0.97, low - 0.02, -150)):
        stem: list[str] = []
        for i in range(6):
            stem.extend(
                svg.placed(
                    svg.path(
                        undergrowth.leaf_shape(u * 0.11),
                        page.ink if chance.chance(0.5) else color.mix(page.second, page.ink, 0.4),
                    ),
                    u * 0.045 * (i + 0.5),
                    0,
                    turn=side * 44,
                )
                for side in (-1, 1)
            )
        canvas.add("distance", svg.placed("".join(stem), w * x, h * y, turn=turn))
    room = u * 0.3 if words else 0.0
    emblem.hero(recipe, canvas, (w / 2, (h - room) * 0.49, u * 0.6, (h - room) * 0.56))
    if words:
        _type(
            canvas,
            words,
            w * 0.08,
            h - room * 0.92,
            w * 0.84,
            room * 0.62,
            chance.pick(("serif", "hand", "display", "block")),
            page.on(page.ground),
        )


def travel(
    recipe: Recipe, canvas: svg.Canvas, chance: Chance, words: str, page: Inks, *, above: str = ""
) -> None:
    """A whole scene in a mount, its name in a panel below: the railway poster; ``above`` is at the top."""
    w, h, u = canvas.width, canvas.height, canvas.short
    inner = svg.Canvas(canvas.width, canvas.height, prefix="v")
    edge = u * 0.05
    panel = u * (0.16 + 0.05 * words.count("\n")) if words else edge
    head = u * (0.18 + 0.06 * above.count("\n")) if above else edge
    view = (w - 2 * edge, h - head - panel)
    k = min(view) / 1000
    inner.width, inner.height = round(view[0] / k, 1), round(view[1] / k, 1)
    scene.compose(recipe.without_words(), inner)
    _page(canvas, page.pale)
    clip = canvas.clip(svg.rounded(edge, head, view[0], view[1], 0))
    canvas.defs.extend(inner.defs)
    layers = "".join(
        f'<g id="v-{name}">{"".join(parts)}</g>' for name, parts in inner.layers.items() if parts
    )
    canvas.add("picture", f'<g clip-path="{clip}">{svg.placed(layers, edge, head, k)}</g>')
    canvas.add(
        "frame",
        svg.stroke(
            svg.rounded(edge, head, view[0], view[1], 0), page.ink, u * 0.006, stroke_linejoin="miter"
        ),
    )
    ink = page.ink if color.contrast(page.ink, page.pale) > 3 else "#1d1b2c"
    font: outlines.Font = chance.pick(("display", "block", "serif")) if words or above else "display"
    _type(canvas, words, edge * 1.4, h - panel * 0.8, w - 2.8 * edge, panel * 0.56, font, ink)
    _type(canvas, above, edge * 1.4, head * 0.2, w - 2.8 * edge, head * 0.6, font, ink)
