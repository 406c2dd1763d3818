"""Ground and walls as games have them, seen from straight above: stone, planks, grass, sand, lava, water."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator import color, svg
from recraft_nb.engine.illustrator.compose.printed import named_inks, tiling
from recraft_nb.engine.illustrator.compose.printed.cells import cells, cut_round, middle, shrunk, strewn
from recraft_nb.engine.illustrator.grammar import word_set

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.chance import Chance
    from recraft_nb.engine.illustrator.recipe import Recipe

_SURFACE = re.compile(
    r"\b(textures?|tiles?|tileable|tilesets?|ground|floor|flooring|terrain|surface|wall|walls|top[- ]down)\b"
)
# What a surface is of, the more particular first, and its usual colour.
_KINDS: tuple[tuple[str, str, str], ...] = (
    ("lava", r"lava|magma|molten", "#f26a1b"),
    ("bricks", r"(?:stone|rock|grey|gray|castle|dungeon|cobble\w*|mossy) (?:\w+ )?(?:bricks?|walls?|blocks?)",
     "#8d9096"),
    ("bricks", r"bricks?|brickwork", "#b25a41"),
    ("bricks", r"castle walls?|dungeon walls?", "#7d8088"),
    ("planks", r"planks?|wood|wooden|floorboards?|boards|parquet|timber|deck", "#a8713f"),
    ("stones", r"cobble\w*|stones?|rocks?|rocky|paving|pavement|flagstones?|dungeon|slate", "#8d9096"),
    ("pebbles", r"gravel|pebbles?", "#a39c90"),
    ("grass", r"grass|grassy|lawn|turf|meadow", "#6fae45"),
    ("moss", r"moss|mossy", "#5d8a3a"),
    ("plates", r"metal|metallic|steel|iron|rusty|spaceship|sci[- ]fi", "#7f8b97"),
    ("ice", r"ice|icy|frozen", "#a9d8ec"),
    ("snow", r"snow|snowy", "#eef5fb"),
    ("water", r"water|ocean|sea|river|pool", "#2f95cf"),
    ("sand", r"sand|sandy|desert|beach|dunes?", "#e8c98a"),
    ("dried", r"(?:cracked|dry|dried) (?:\w+ )?(?:earth|soil|mud|ground|clay|dirt)", "#b98a5c"),
    ("soil", r"dirt|earth|soil|mud|muddy|path", "#8a5f3d"),
)  # fmt: skip
_MOSSY = re.compile(r"\b(moss|mossy|overgrown|ivy)\b")
_CRACKED = re.compile(r"\b(crack|cracks|cracked|broken|ruined|ancient|old|weathered)\b")
_MOSS = ("#4d7a34", "#649344", "#86b357")


_TEXTURE = re.compile(r"\b(textures?|tileable|tilesets?|seamless|(?:ground|floor|game|wall) tiles?)\b")
_UPON = re.compile(r"\b(on|with|behind|beside|over) (?:a|an|the|his|her|my)\b")
# Words that are colours elsewhere and name the stuff here.
_NO_PAINT = word_set(
    "sand stone slate snow water ice wood wooden brick lava grass moss steel metal dark light pale bright"
)


def kind_of(prompt: str) -> str:
    """The kind of ground or wall whose texture is asked for, or ""."""
    return _asked(prompt.lower())[0]


def draw(recipe: Recipe, canvas: svg.Canvas, chance: Chance) -> None:
    """Fill a canvas with the ground that the prompt asks for."""
    said = recipe.brief.prompt.lower()
    kind, tone = _asked(said)
    # What a word only suggests, the milk-blue of water, does not count.
    tone = next(iter(named_inks.named(said, _NO_PAINT)), tone)
    if kind == "bricks":
        # Fired clay is never as loud as paint.
        l, c, h = color.lch(tone)
        tone = color.from_lch(min(l, 0.62) if c > 0.1 else l, min(c, 0.115), h)
    tone = color.shaded(tone, 0.14) if re.search(r"\bdark\b", said) else tone
    _DRAWN[kind](canvas, chance, tone)
    if _CRACKED.search(said) and kind in ("bricks", "stones", "planks"):
        _cracks(canvas, chance, color.shaded(tone, 0.3))
    if _MOSSY.search(said) and kind != "grass":
        _moss(canvas, chance)


def asked(brief: Brief) -> bool:
    """Whether a prompt that says nothing of a pattern asks for the texture of a ground and nothing on it."""
    said = brief.prompt.lower()
    if brief.template != "scene" or not _TEXTURE.search(said) or _UPON.search(said):
        return False
    return bool(kind_of(said)) and not any(
        s.picture.startswith(("figure:", "animal:")) for s in brief.subjects
    )


def _asked(said: str) -> tuple[str, str]:
    if not _SURFACE.search(said):
        return "", ""
    # What stands first is the ground, "dirt with small stones" is dirt; moss grows on it.
    found = [
        (kind == "moss", match.start(), at, "grass" if kind == "moss" else kind, tone)
        for at, (kind, words, tone) in enumerate(_KINDS)
        if (match := re.search(rf"\b(?:{words})\b", said))
    ]
    return min(found)[3:] if found else ("", "")


def _page(canvas: svg.Canvas, tone: str) -> None:
    canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, tone))


def _set(canvas: svg.Canvas, markup: str, x: float, y: float, reach: float, turn: float = 0.0) -> None:
    canvas.add("sky", tiling.wrapped(canvas, markup, x, y, reach, turn))


def _varied(chance: Chance, tone: str, by: float = 0.05) -> str:
    return color.shift(tone, chance.uniform(-by, by), chance.uniform(0.85, 1.1), chance.uniform(-6, 6))


def _bricks(canvas: svg.Canvas, chance: Chance, tone: str) -> None:
    """Blocks in running bond, a light upper edge on each."""
    _page(canvas, color.mix(color.shaded(tone, 0.27), "#544c4a", 0.6))
    rows, columns = 6, 3
    cw, ch = canvas.width / columns, canvas.height / rows
    gap = canvas.short * 0.009
    for r in range(rows):
        for k in range(columns):
            w, h = cw - 2 * gap, ch - 2 * gap
            body = _varied(chance, tone)
            rim = [
                (x + chance.uniform(-1, 1) * gap * 0.5, y + chance.uniform(-1, 1) * gap * 0.5)
                for x, y in (
                    (-w / 2, -h * 0.3), (-w * 0.44, -h / 2), (0.0, -h * 0.49), (w * 0.44, -h / 2),
                    (w / 2, -h * 0.3), (w / 2, h * 0.3), (w * 0.44, h / 2), (0.0, h * 0.49),
                    (-w * 0.44, h / 2), (-w / 2, h * 0.3),
                )
            ]  # fmt: skip
            d = svg.smooth(rim, close=True)
            lower = svg.placed(svg.path(d, color.shaded(body, 0.1)), 0, gap * 0.6)
            upper = svg.path(d, color.lit(body, 0.09))
            face = svg.placed(svg.path(d, body), gap * 0.25, gap * 0.5, 0.965)
            marks = "".join(
                svg.ellipse(
                    chance.uniform(-0.4, 0.4) * w, chance.uniform(-0.32, 0.32) * h,
                    w * chance.uniform(0.02, 0.06), h * 0.04, color.shaded(body, 0.07),
                )
                for _ in range(4)
            )  # fmt: skip
            x = (k + 0.5 + (0.5 if r % 2 else 0.0)) * cw
            _set(canvas, lower + upper + face + marks, x % canvas.width, (r + 0.5) * ch, cw * 0.6)


def _fitted(canvas: svg.Canvas, chance: Chance, tone: str, columns: int, share: float, joint: str) -> None:
    """Round stones that fit together."""
    _page(canvas, joint)
    for cell in cells(chance, canvas.width, canvas.height, columns, 0.62):
        cx, cy = middle(cell)
        own = [(x - cx, y - cy) for x, y in cell]
        body = _varied(chance, tone)
        reach = max(math.hypot(x, y) for x, y in own)
        d = svg.smooth(cut_round(shrunk(own, share)), close=True)
        step = reach * 0.05
        stone = (
            svg.placed(svg.path(d, color.shaded(body, 0.12)), step, step)
            + svg.path(d, color.lit(body, 0.08))
            + svg.placed(svg.path(d, body), step * 0.7, step * 0.9, 0.92)
            + svg.ellipse(
                -reach * 0.2, -reach * 0.22, reach * 0.16, reach * 0.08, color.lit(body, 0.06)
            )
        )  # fmt: skip
        _set(canvas, stone, cx, cy, reach)


def _stones(canvas: svg.Canvas, chance: Chance, tone: str) -> None:
    _fitted(canvas, chance, tone, 6, 0.9, color.shaded(tone, 0.3))


def _pebbles(canvas: svg.Canvas, chance: Chance, tone: str) -> None:
    _fitted(canvas, chance, tone, 12, 0.92, color.shaded(tone, 0.28))


def _planks(canvas: svg.Canvas, chance: Chance, tone: str) -> None:
    """Boards side by side, butted at other heights, with grain, knots and nails."""
    _page(canvas, color.shaded(tone, 0.26))
    rows = 6
    ch, gap = canvas.height / rows, canvas.short * 0.005
    for r in range(rows):
        start = canvas.width * ((0.13 + 0.37 * r) % 1.0)
        for part in range(2):
            w, h = canvas.width / 2 - gap * 2, ch - gap * 2
            body = _varied(chance, tone, 0.045)
            dark = color.shaded(body, 0.07)
            board = svg.rect(-w / 2, -h / 2, w, h, body, gap) + svg.rect(
                -w / 2, -h / 2, w, h * 0.06, color.lit(body, 0.07)
            )
            for line in range(5):
                y = h * (-0.34 + 0.17 * line)
                sway = [(-w / 2 + w * t / 4, y + chance.uniform(-0.035, 0.035) * h) for t in range(5)]
                board += svg.stroke(svg.smooth(sway), dark, canvas.short * 0.0028)
            if chance.chance(0.55):
                x, y = chance.uniform(-0.3, 0.3) * w, chance.uniform(-0.15, 0.15) * h
                board += svg.ellipse(x, y, h * 0.2, h * 0.12, dark) + svg.ellipse(
                    x, y, h * 0.1, h * 0.055, color.shaded(body, 0.16)
                )
            for sx in (-1, 1):
                for sy in (-1, 1):
                    board += svg.circle(
                        sx * (w / 2 - h * 0.12), sy * h * 0.32, h * 0.035, color.shaded(body, 0.26)
                    )
            x = (start + canvas.width * (0.25 + 0.5 * part)) % canvas.width
            _set(canvas, board, x, (r + 0.5) * ch, w * 0.55)


def _grass(canvas: svg.Canvas, chance: Chance, tone: str) -> None:
    """Short blades in tufts, darker and lighter patches, a few small flowers."""
    _page(canvas, tone)
    u = canvas.short
    for x, y in strewn(chance, canvas.width, canvas.height, 4):
        blot = [
            (math.cos(a) * u * chance.uniform(0.07, 0.13), math.sin(a) * u * chance.uniform(0.06, 0.11))
            for a in (math.tau * k / 7 for k in range(7))
        ]
        patch = svg.path(svg.smooth(blot, close=True), _varied(chance, color.shaded(tone, 0.02), 0.02))
        _set(canvas, patch, x, y, u * 0.15)
    tones = (color.shaded(tone, 0.1), color.lit(tone, 0.07), color.shaded(tone, 0.05), color.lit(tone, 0.11))
    for i, (x, y) in enumerate(strewn(chance, canvas.width, canvas.height, 15, 1.0)):
        h = u * chance.uniform(0.022, 0.036)
        blades = "".join(
            svg.path(
                svg.d("M", -h * 0.16 + dx * h, 0, "Q", dx * h, -h * 0.6, lean * h + dx * h, -h, "Q",
                      dx * h + h * 0.2, -h * 0.4, h * 0.16 + dx * h, 0, "Z"),
                tones[(i + k) % 4],
            )
            for k, (dx, lean) in enumerate(((-0.4, -0.5), (0.0, 0.1), (0.4, 0.55)))
        )  # fmt: skip
        if i % 23 == 11:
            petal = chance.pick(("#ffffff", "#ffe169", "#f6b7d2"))
            blades = "".join(
                svg.circle(h * 0.34 * math.cos(a), h * 0.34 * math.sin(a), h * 0.24, petal)
                for a in (math.tau * k / 5 for k in range(5))
            ) + svg.circle(0, 0, h * 0.2, "#f2a93b")
        _set(canvas, blades, x, y, h * 1.5)


def _sand(canvas: svg.Canvas, chance: Chance, tone: str) -> None:
    """Ripples of the wind, grains and a few pebbles."""
    _page(canvas, tone)
    u, rows, waves = canvas.short, 9, 2
    step, length = canvas.height / rows, canvas.width / waves
    for r in range(rows):
        y, start = (r + 0.5) * step, -length * chance.uniform(0.0, 1.0)
        d = svg.d("M", start, y) + "".join(
            svg.d("q", length / 4, -step * 0.45, length / 2, "0t", length / 2, "0") for _ in range(waves + 1)
        )
        for dy, paint in ((0.0, color.shaded(tone, 0.055)), (u * 0.009, color.lit(tone, 0.045))):
            canvas.add("sky", svg.placed(svg.stroke(d, paint, u * 0.008), 0, dy))
    _grains(canvas, chance, tone, 15)


def _grains(canvas: svg.Canvas, chance: Chance, tone: str, columns: int) -> None:
    u = canvas.short
    for i, (x, y) in enumerate(strewn(chance, canvas.width, canvas.height, columns, 1.0)):
        paint = color.shaded(tone, 0.1) if i % 3 else color.lit(tone, 0.09)
        big = i % 31 == 17
        r = u * (chance.uniform(0.01, 0.016) if big else chance.uniform(0.002, 0.004))
        grain = svg.ellipse(0, 0, r * 1.3, r, color.shaded(tone, 0.13) if big else paint)
        if big:
            grain += svg.ellipse(-r * 0.3, -r * 0.3, r * 0.7, r * 0.45, color.shaded(tone, 0.05))
        _set(canvas, grain, x, y, r * 2, chance.uniform(0, 180))


def _soil(canvas: svg.Canvas, chance: Chance, tone: str) -> None:
    """Earth in clods."""
    _fitted(canvas, chance, tone, 9, 1.04, color.shaded(tone, 0.08))
    _grains(canvas, chance, tone, 14)


def _lava(canvas: svg.Canvas, chance: Chance, tone: str) -> None:
    """Dark plates that drift on a glow."""
    _page(canvas, color.lit(tone, 0.12))
    rock = "#2c2024"
    plates = cells(chance, canvas.width, canvas.height, 5, 0.75)
    for share, paint in ((1.0, "#ffd75e"), (0.95, tone), (0.9, "#b8321c"), (0.85, rock)):
        for cell in plates:
            cx, cy = middle(cell)
            own = [(x - cx, y - cy) for x, y in cell]
            reach = max(math.hypot(x, y) for x, y in own)
            d = svg.smooth(cut_round(shrunk(own, share), 0.2), close=True)
            body = svg.path(d, paint)
            if paint == rock:
                for _ in range(3):
                    x, y = chance.uniform(-0.2, 0.2) * reach, chance.uniform(-0.2, 0.2) * reach
                    body += svg.ellipse(x, y, reach * 0.13, reach * 0.08, "#3d2d30")
                body += svg.stroke(
                    svg.d("M", -reach * 0.2, -reach * 0.1, "l", reach * 0.16, reach * 0.1, reach * 0.05,
                          reach * 0.16), "#8f2a1a", canvas.short * 0.005,
                )  # fmt: skip
            _set(canvas, body, cx, cy, reach)


def _water(canvas: svg.Canvas, chance: Chance, tone: str) -> None:
    """A net of light over the deep."""
    _page(canvas, color.lit(tone, 0.17))
    for columns, share, paint in ((5, 0.9, tone), (5, 0.55, color.shaded(tone, 0.035))):
        net = cells(chance.stream("net"), canvas.width, canvas.height, columns, 0.8)
        for cell in net:
            cx, cy = middle(cell)
            own = [(x - cx, y - cy) for x, y in cell]
            d = svg.smooth(cut_round(shrunk(own, share), 0.3), close=True)
            _set(canvas, svg.path(d, paint), cx, cy, max(math.hypot(x, y) for x, y in own))
    for x, y in strewn(chance, canvas.width, canvas.height, 4):
        _set(
            canvas,
            svg.ellipse(0, 0, canvas.short * 0.018, canvas.short * 0.006, "#ffffff", opacity=0.75),
            x,
            y,
            30,
        )


def _snow(canvas: svg.Canvas, chance: Chance, tone: str) -> None:
    """Soft mounds with blue shade, and glints."""
    _page(canvas, color.mix(tone, "#9fc0e0", 0.32))
    u = canvas.short
    for cell in cells(chance, canvas.width, canvas.height, 4, 0.8):
        cx, cy = middle(cell)
        own = [(x - cx, y - cy) for x, y in cell]
        reach = max(math.hypot(x, y) for x, y in own)
        for share, paint, up in ((1.02, color.mix(tone, "#9fc0e0", 0.16), 0.0), (0.84, tone, -0.05)):
            d = svg.smooth(cut_round(shrunk(own, share), 0.34), close=True)
            _set(canvas, svg.placed(svg.path(d, paint), 0, up * reach), cx, cy, reach * 1.1)
    for x, y in strewn(chance, canvas.width, canvas.height, 9, 1.0):
        size = u * chance.uniform(0.005, 0.011)
        _set(canvas, svg.path(svg.star(0, 0, size, size * 0.3, 4), "#b9d4ee"), x, y, size)


def _split(canvas: svg.Canvas, chance: Chance, tone: str, joint: str, share: float) -> None:
    """Hard plates with narrow clefts."""
    _page(canvas, joint)
    for cell in cells(chance, canvas.width, canvas.height, 5, 0.85):
        cx, cy = middle(cell)
        own = [(x - cx, y - cy) for x, y in cell]
        body, reach = _varied(chance, tone, 0.03), max(math.hypot(x, y) for x, y in own)
        plate = svg.path(svg.polygon(shrunk(own, share)), color.lit(body, 0.06)) + svg.placed(
            svg.path(svg.polygon(shrunk(own, share * 0.93)), body), reach * 0.02, reach * 0.03
        )
        _set(canvas, plate, cx, cy, reach)


def _ice(canvas: svg.Canvas, chance: Chance, tone: str) -> None:
    _split(canvas, chance, tone, "#f4fcff", 0.97)
    for x, y in strewn(chance, canvas.width, canvas.height, 5):
        gleam = svg.stroke(svg.d("M-26 14L14 -22M-6 20L18 -2"), "#ffffff", canvas.short * 0.005, opacity=0.8)
        _set(canvas, gleam, x, y, 40)


def _dried(canvas: svg.Canvas, chance: Chance, tone: str) -> None:
    _split(canvas, chance, tone, color.shaded(tone, 0.26), 0.93)
    _grains(canvas, chance, tone, 11)


def _plates(canvas: svg.Canvas, chance: Chance, tone: str) -> None:
    """Panels of metal with rivets."""
    _page(canvas, color.shaded(tone, 0.3))
    count, gap = 3, canvas.short * 0.008
    w, h = canvas.width / count, canvas.height / count
    for r in range(count):
        for k in range(count):
            body, x, y = _varied(chance, tone, 0.025), k * w + gap, r * h + gap
            pw, ph = w - gap * 2, h - gap * 2
            canvas.add(
                "sky",
                svg.rect(x, y, pw, ph, color.lit(body, 0.1), gap),
                svg.rect(x + gap * 0.6, y + gap * 0.8, pw - gap * 0.6, ph - gap * 0.8, body, gap),
                svg.rect(x + pw * 0.2, y + ph * 0.2, pw * 0.6, ph * 0.6, color.shaded(body, 0.035), gap * 2),
            )
            if (r + k) % 2:
                for slot in range(4):
                    top = y + ph * (0.33 + 0.1 * slot)
                    dark = color.shaded(body, 0.2)
                    canvas.add("sky", svg.rect(x + pw * 0.3, top, pw * 0.4, ph * 0.045, dark, gap))
            for sx in (0.09, 0.91):
                for sy in (0.09, 0.91):
                    canvas.add(
                        "sky",
                        svg.circle(x + pw * sx, y + ph * sy, pw * 0.035, color.shaded(body, 0.16)),
                        svg.circle(x + pw * sx - 1.5, y + ph * sy - 1.5, pw * 0.024, color.lit(body, 0.08)),
                    )


def _cracks(canvas: svg.Canvas, chance: Chance, ink: str) -> None:
    for x, y in strewn(chance, canvas.width, canvas.height, 3):
        points = [(0.0, 0.0)]
        for _ in range(4):
            points.append((points[-1][0] + chance.uniform(8, 26), points[-1][1] + chance.uniform(-22, 22)))
        d = svg.polygon(points, close=False) + svg.d("M", *points[2], "l", chance.uniform(-8, 12), 22)
        _set(canvas, svg.stroke(d, ink, canvas.short * 0.005), x, y, 120, chance.uniform(0, 360))


def _moss(canvas: svg.Canvas, chance: Chance) -> None:
    """Cushions of moss, darker below, with light tips."""
    u = canvas.short
    for i, (x, y) in enumerate(strewn(chance, canvas.width, canvas.height, 6, 1.0)):
        if i % 5 > 2:
            continue
        size = u * chance.uniform(0.03, 0.062)
        lumps = [
            (
                chance.uniform(-1.5, 1.5) * size,
                chance.uniform(-0.45, 0.45) * size,
                size * chance.uniform(0.3, 0.6),
            )
            for _ in range(9)
        ]
        cushion = "".join(svg.circle(px, py + size * 0.12, r, _MOSS[0]) for px, py, r in lumps)
        cushion += "".join(svg.circle(px, py, r * 0.9, _MOSS[1]) for px, py, r in lumps)
        cushion += "".join(
            svg.circle(px + chance.uniform(-0.3, 0.3) * r, py - r * 0.3, r * 0.24, _MOSS[2])
            for px, py, r in lumps
        )
        _set(canvas, cushion, x, y, size * 2.4)


_DRAWN: Mapping[str, Callable[[svg.Canvas, Chance, str], None]] = {
    "bricks": _bricks, "planks": _planks, "stones": _stones, "pebbles": _pebbles, "grass": _grass,
    "plates": _plates, "ice": _ice, "snow": _snow, "water": _water, "sand": _sand, "dried": _dried,
    "soil": _soil, "lava": _lava,
}  # fmt: skip
