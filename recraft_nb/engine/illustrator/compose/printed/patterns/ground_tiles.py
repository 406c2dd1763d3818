"""Ground and walls as games have them, seen from straight above: stone, planks, grass, sand, lava, water."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed import named_inks
from recraft_nb.engine.illustrator.compose.printed.patterns import laying, soft_ground
from recraft_nb.engine.illustrator.compose.printed.patterns.cells import (
    cells,
    cut_round,
    middle,
    shrunk,
    strewn,
)
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.ink.chance import Chance
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
        soft_ground.moss(canvas, chance)


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


def _bricks(canvas: svg.Canvas, chance: Chance, tone: str) -> None:
    """Blocks in running bond, a light upper edge on each."""
    laying.page(canvas, color.mix(color.shaded(tone, 0.27), "#544c4a", 0.6))
    rows, columns = 6, 3
    cw, ch = canvas.width / columns, canvas.height / rows
    gap = canvas.short * 0.009
    for r in range(rows):
        for k in range(columns):
            w, h = cw - 2 * gap, ch - 2 * gap
            body = laying.varied(chance, tone)
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
            laying.put(canvas, lower + upper + face + marks, x % canvas.width, (r + 0.5) * ch, cw * 0.6)


def _stones(canvas: svg.Canvas, chance: Chance, tone: str) -> None:
    laying.fitted(canvas, chance, tone, 6, 0.9, color.shaded(tone, 0.3))


def _pebbles(canvas: svg.Canvas, chance: Chance, tone: str) -> None:
    laying.fitted(canvas, chance, tone, 12, 0.92, color.shaded(tone, 0.28))


def _planks(canvas: svg.Canvas, chance: Chance, tone: str) -> None:
    """Boards side by side, butted at other heights, with grain, knots and nails."""
    laying.page(canvas, color.shaded(tone, 0.26))
    rows = 6
    ch, gap = canvas.height / rows, canvas.short * 0.005
    for r in range(rows):
        start = canvas.width * ((0.13 + 0.37 * r) % 1.0)
        for part in range(2):
            w, h = canvas.width / 2 - gap * 2, ch - gap * 2
            body = laying.varied(chance, tone, 0.045)
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
            laying.put(canvas, board, x, (r + 0.5) * ch, w * 0.55)


def _lava(canvas: svg.Canvas, chance: Chance, tone: str) -> None:
    """Dark plates that drift on a glow."""
    laying.page(canvas, color.lit(tone, 0.12))
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
            laying.put(canvas, body, cx, cy, reach)


def _split(canvas: svg.Canvas, chance: Chance, tone: str, joint: str, share: float) -> None:
    """Hard plates with narrow clefts."""
    laying.page(canvas, joint)
    for cell in cells(chance, canvas.width, canvas.height, 5, 0.85):
        cx, cy = middle(cell)
        own = [(x - cx, y - cy) for x, y in cell]
        body, reach = laying.varied(chance, tone, 0.03), max(math.hypot(x, y) for x, y in own)
        plate = svg.path(svg.polygon(shrunk(own, share)), color.lit(body, 0.06)) + svg.placed(
            svg.path(svg.polygon(shrunk(own, share * 0.93)), body), reach * 0.02, reach * 0.03
        )
        laying.put(canvas, plate, cx, cy, reach)


def _ice(canvas: svg.Canvas, chance: Chance, tone: str) -> None:
    _split(canvas, chance, tone, "#f4fcff", 0.97)
    for x, y in strewn(chance, canvas.width, canvas.height, 5):
        gleam = svg.stroke(svg.d("M-26 14L14 -22M-6 20L18 -2"), "#ffffff", canvas.short * 0.005, opacity=0.8)
        laying.put(canvas, gleam, x, y, 40)


def _dried(canvas: svg.Canvas, chance: Chance, tone: str) -> None:
    _split(canvas, chance, tone, color.shaded(tone, 0.26), 0.93)
    soft_ground.grains(canvas, chance, tone, 11)


def _plates(canvas: svg.Canvas, chance: Chance, tone: str) -> None:
    """Panels of metal with rivets."""
    laying.page(canvas, color.shaded(tone, 0.3))
    count, gap = 3, canvas.short * 0.008
    w, h = canvas.width / count, canvas.height / count
    for r in range(count):
        for k in range(count):
            body, x, y = laying.varied(chance, tone, 0.025), k * w + gap, r * h + gap
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
        laying.put(canvas, svg.stroke(d, ink, canvas.short * 0.005), x, y, 120, chance.uniform(0, 360))


_DRAWN: Mapping[str, Callable[[svg.Canvas, Chance, str], None]] = {
    "bricks": _bricks, "planks": _planks, "stones": _stones, "pebbles": _pebbles, "grass": soft_ground.grass,
    "plates": _plates, "ice": _ice, "snow": soft_ground.snow, "water": soft_ground.water,
    "sand": soft_ground.sand, "dried": _dried,
    "soil": soft_ground.soil, "lava": _lava,
}  # fmt: skip
