"""A word of comics as the whole picture: a large spiky bubble with its tail, and the word within."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import comics
from recraft_nb.engine.illustrator.compose.printed import named_inks
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.recipe import Recipe

_ASKED = re.compile(
    r"\b(?:speech|comic|thought|word|dialogue|text|explosion|explosive) (?:bubble|balloon|burst)s?\b"
    r"|\bsound effects?\b|\bonomatopoeia\b|\bcomic(?: book)? (?:explosion|burst|word|text|lettering)\b"
)
_SPIKY = re.compile(r"\bspiky\b|\bjagged\b|\bexplo|\bburst|\bboom\b|\bsound effect|\bonomatopoeia\b|\bcomic")
_STUFF = frozenset({"collision", "open-book", "speech-balloon", "speech-bubble", "prop:book", "comic", "fire",
    "thought-balloon", "bubbles", "left-speech-bubble", "right-anger-bubble"})  # fmt: skip
_INK = "#1d1b2c"
_TIPS = 14


def asked(brief: Brief) -> bool:
    """Whether the word itself, in its bubble, is the picture."""
    said = brief.prompt.lower()
    if not brief.text or brief.template not in ("scene", "lettering", "poster", "icon", "badge"):
        return False
    loud = comics.kind_of(brief, brief.text[0]) == "burst"
    if any(s.picture and s.picture not in _STUFF for s in brief.subjects):
        return False
    return bool(_ASKED.search(said)) or (loud and bool(_SPIKY.search(said)))


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw the bubble on dots that grow towards the edge."""
    said = recipe.brief.prompt.lower()
    w, h, u = canvas.width, canvas.height, canvas.short
    named = list(dict.fromkeys(named_inks.named(said) or recipe.colors))
    main = named[0] if named else "#ffd23f"
    second = named[1] if len(named) > 1 else color.shaded(main, 0.2) if named else "#f26b2f"
    ground = recipe.background or (color.mix(second, "#ffffff", 0.72) if named else "#bfe6f5")
    canvas.add("sky", svg.rect(0, 0, w, h, ground))
    _dots(canvas, color.mix(second, ground, 0.5))
    x, y, rx, ry = w / 2, h * 0.46, w * 0.45, h * 0.38
    loud = bool(_SPIKY.search(said)) or comics.kind_of(recipe.brief, recipe.brief.text[0]) == "burst"
    chance = recipe.chance("layout").stream("burst")
    spread = [chance.uniform(0.92, 1.08) for _ in range(_TIPS)]
    paints = (
        ((1.0, main if loud else "#ffffff"),) if not loud else ((1.0, second), (0.8, main), (0.66, "#fffdf2"))
    )
    tail = [(x - rx * 0.42, y + ry * 0.4), (x - rx * 0.72, y + ry * 1.36), (x - rx * 0.06, y + ry * 0.5)]
    shapes = [
        _spiky(x, y, rx * k, ry * k, spread) if loud else svg.ring(x, y, rx, ry * 0.86) for k, _ in paints
    ]
    outer = shapes[0] + svg.polygon(tail)
    canvas.add("subject-1", svg.placed(svg.path(outer, _INK, opacity=0.25), u * 0.014, u * 0.018))
    canvas.add("subject-1", svg.stroke(outer, _INK, u * 0.026, stroke_linejoin="round"))
    canvas.add("subject-1", *(svg.path(d, paints[0][1]) for d in (shapes[0], svg.polygon(tail))))
    canvas.add(
        "subject-1", *(svg.path(d, paint) for d, (_, paint) in zip(shapes[1:], paints[1:], strict=True))
    )
    words = text.spelled(" ".join(recipe.brief.text))
    if not words or recipe.no_text or recipe.text_layout:
        return
    bw, bh = (rx * 1.32, ry * 0.78) if loud else (rx * 1.4, ry * 0.9)
    broken = text.lines_for(words, "block", bw, bh)
    d = text.in_box(broken, -bw / 2, -bh / 2, bw, bh, "block")
    turn = -7.0 if loud else 0.0
    ink = (
        main
        if len(named) == 1
        else second
        if color.contrast(second, "#fffdf2") > color.contrast(main, "#fffdf2")
        else main
    )
    ink = "#e8303a" if not named and loud else ink if loud else _INK
    if loud:
        for wide, off in ((0.034, u * 0.012), (0.022, 0.0)):
            edge = svg.stroke(d, _INK, u * wide, stroke_linejoin="round")
            canvas.add("lettering", svg.placed(edge, x + off, y + off, turn=turn))
    canvas.add("lettering", svg.placed(svg.path(d, ink), x, y, turn=turn))


def _spiky(x: float, y: float, rx: float, ry: float, spread: list[float]) -> str:
    points = []
    for k in range(_TIPS * 2):
        r = spread[k // 2] if k % 2 == 0 else 0.74
        a = math.tau * (k + 0.5) / (_TIPS * 2)
        points.append((x + math.cos(a) * rx * r, y + math.sin(a) * ry * r))
    return svg.polygon(points)


def _dots(canvas: svg.Canvas, paint: str) -> None:
    """Dots of a printing screen, larger towards the edges."""
    w, h, step = canvas.width, canvas.height, canvas.short / 22
    d = []
    for row in range(int(h / step) + 2):
        for column in range(int(w / step) + 2):
            x, y = (column + (0.5 if row % 2 else 0.0)) * step, row * step
            away = max(abs(x / w - 0.5), abs(y / h - 0.5)) * 2
            if away > 0.4:
                d.append(svg.ring(x, y, step * 0.4 * min(1.0, away - 0.28)))
    canvas.add("sky", svg.path("".join(d), paint))
