"""Words as comics have them: a sound in a jagged burst, what somebody says in a balloon with a tail."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.ink import svg
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.compose.stage import Stage

_SOUNDS = word_set("""
    pow
    bam boom zap wham crash kapow bang splat whoosh thud smash kaboom pop zoom crack slam whack bonk ka-pow
    ka-boom boing swoosh clang
""")
_BALLOON = re.compile(
    r"\b(?:speech|talk|thought|word|dialogue|text) (?:bubble|balloon)s?\b|\bsaying\b.*\bcomic\b"
)
_COMIC = re.compile(r"\bcomics?\b|\bmanga\b|\bgraphic novel\b|\bpop art\b")
_BURST, _INK = ("#ffd23f", "#f26b2f"), "#1d1b2c"
_TIPS = 15


def kind_of(brief: Brief, words: str) -> str:
    """How the words of a scene stand in it: "burst", "balloon", or "" for any other way.

    Args:
        brief: With the prompt.
        words: What is spelled.
    """
    said = brief.prompt.lower()
    if not words:
        return ""
    if {word.strip("!?.,") for word in words.lower().split()} <= _SOUNDS:
        return "burst"
    return "balloon" if _BALLOON.search(said) or _COMIC.search(said) else ""


def draw(stage: Stage, words: str, kind: str, head: tuple[float, float]) -> None:
    """Draw the words.

    Args:
        stage: The picture.
        words: What is spelled.
        kind: "burst" or "balloon".
        head: Where whoever speaks has the head.
    """
    c, u = stage.canvas, stage.canvas.short
    shown = text.spelled(words)
    if not shown:
        return
    away = 1 if head[0] < c.width / 2 else -1
    if kind == "burst":
        shown = shown if shown.endswith("!") else f"{shown}!"
        x, y, rx, ry = c.width * (0.5 + away * 0.22), u * 0.19, u * 0.27, u * 0.16
        chance = stage.chance.stream("burst")
        for grow, paint in ((1.13, _INK), (1.07, _BURST[1]), (0.88, _BURST[0])):
            points = []
            for k in range(_TIPS * 2):
                r = (
                    (1.0 if k % 2 == 0 else 0.72)
                    * grow
                    * (1 + (chance.uniform(-0.06, 0.06) if k % 2 == 0 else 0))
                )
                turn = math.tau * k / (_TIPS * 2)
                points.append((x + math.cos(turn) * rx * r, y + math.sin(turn) * ry * r))
            c.add("lettering", svg.path(svg.polygon(points), paint))
        d = text.in_box(shown, -rx * 0.6, -ry * 0.5, rx * 1.2, ry, "block")
        c.add(
            "lettering",
            svg.placed(
                svg.stroke(d, _INK, u * 0.022, stroke_linejoin="round"), x + u * 0.006, y + u * 0.006, turn=-8
            ),
            svg.placed(
                svg.stroke(d, _INK, u * 0.018, stroke_linejoin="round") + svg.path(d, "#e8303a"),
                x,
                y,
                turn=-8,
            ),
        )
        return
    w, h = u * 0.46, u * 0.19
    x, y = min(c.width - w / 2 - u * 0.04, max(w / 2 + u * 0.04, head[0] + away * u * 0.24)), u * 0.14
    tip = (head[0] + away * u * 0.05, max(y + h * 0.7, head[1] - u * 0.02))
    base = x - away * w * 0.22
    tail = svg.d(
        "M",
        base - u * 0.035,
        y + h * 0.36,
        "Q",
        (base + tip[0]) / 2,
        (y + h / 2 + tip[1]) / 2,
        tip[0],
        tip[1],
        "Q",
        (base + tip[0]) / 2 + u * 0.03,
        (y + h / 2 + tip[1]) / 2,
        base + u * 0.04,
        y + h * 0.36,
        "Z",
    )
    shape = svg.ring(x, y, w / 2, h / 2)
    broken = text.lines_for(shown, "hand", w * 0.72, h * 0.6)
    d = text.in_box(broken, x - w * 0.36, y - h * 0.3, w * 0.72, h * 0.6, "display")
    c.add(
        "lettering",
        svg.stroke(tail + shape, _INK, u * 0.016, stroke_linejoin="round"),
        svg.path(tail, "#ffffff"),
        svg.path(shape, "#ffffff"),
        svg.path(d, _INK),
    )
