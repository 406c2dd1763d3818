"""Wallpaper asked for by what is on it: flowers, stars, clouds, hearts, leaves, dots, stripes, diamonds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.grammar import kinds_by_word
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage

# What is said of a wallpaper before the word itself, and behind "wallpaper with".
_BEFORE = re.compile(r"\b((?:[\w-]+ ){1,3})wall ?papers?\b")
_BEHIND = re.compile(r"\bwall ?papers? (?:with|of) ((?:[\w-]+ ?){1,3})")
_STOPS = frozenset({"and", "with", "a", "an", "the", "on", "of", "in", "has", "its"})
_MOTIFS = kinds_by_word(
    {
        "flower": "floral flower flowers flowery flowered rose roses daisy daisies blossom blossoms chintz",
        "star": "star stars starry",
        "cloud": "cloud clouds cloudy",
        "heart": "heart hearts",
        "leaf": "leaf leaves leafy botanical tropical jungle palm fern monstera",
        "dots": "dotted dots polka spotted",
        "stripes": "striped stripes stripy pinstripe",
        "diamonds": "geometric diamond diamonds damask harlequin checked triangles",
        "moon": "moon moons lunar",
    }
)
_TONES = {"flower": "#d9798f", "star": "#e6b450", "heart": "#e0798c", "leaf": "#6f9f7a", "moon": "#e6b450"}


def words_of(said: str) -> tuple[str, ...]:
    """The words that say what the wallpaper of a prompt is like; none where no wallpaper is named."""
    behind = _BEHIND.search(said)
    if behind is not None:
        return tuple(behind.group(1).split())
    before = _BEFORE.search(said)
    words = before.group(1).split() if before is not None else []
    # "A crib and cloud wallpaper": the crib stands in the room.
    starts = [k + 1 for k, word in enumerate(words) if word in _STOPS]
    return tuple(words[starts[-1] if starts else 0 :])


def motif(said: str) -> tuple[str, str]:
    """What is on the wallpaper that a prompt asks for, and the wall's colour (``#rrggbb``); "" if unsaid."""
    words, known = words_of(said), vocabulary().colors
    kind = next((_MOTIFS[word] for word in words if word in _MOTIFS), "")
    # "Wallpaper with gold stars" has no golden ground.
    paint = None if _BEHIND.search(said) else next((known[word] for word in words if word in known), None)
    return kind, color.hexa(paint) if paint is not None else ""


def paper(stage: Stage, kind: str, ground: str, foot: float) -> None:
    """Put a wallpaper on the wall, down to its foot.

    Args:
        stage: The room.
        kind: What is on it, as `motif` says it.
        ground: Colour of the wall.
        foot: Where the wall ends.
    """
    c, u = stage.canvas, stage.canvas.short
    paint = color.mix(ground, _TONES.get(kind, color.lit(ground, 0.12)), 0.72)
    if kind in {"cloud", "dots", "stripes", "diamonds"}:
        light = color.luminance(ground) < 0.6
        paint = color.mix(ground, "#ffffff", 0.7) if light or kind == "cloud" else color.shaded(ground, 0.11)
    if kind == "stripes":
        step = u * 0.1
        bars = "".join(
            svg.rounded(k * step, -5, step * 0.5, foot + 5, 0) for k in range(int(c.width / step) + 1)
        )
        c.add("sky", svg.path(bars, paint))
        return
    step = u * {"dots": 0.075, "diamonds": 0.13, "cloud": 0.2}.get(kind, 0.135)
    for row in range(int(foot / (step * 0.8)) + 1):
        for k in range(-1, int(c.width / step) + 1):
            x, y = (k + (0.75 if row % 2 else 0.25)) * step, (row + 0.4) * step * 0.8
            if y < foot - step * 0.3:
                c.add("sky", svg.placed(_printed(kind, step, paint), x, y))


def _printed(kind: str, step: float, paint: str) -> str:
    """One motif about the origin."""
    s = step * 0.5
    if kind == "star":
        return svg.path(svg.star(0, 0, s * 0.5, s * 0.22, 5), paint)
    if kind == "heart":
        return svg.path(svg.heart(s * 0.42), paint)
    if kind == "moon":
        return svg.path(
            svg.d("M", s * 0.2, -s * 0.45, "A", s * 0.5, s * 0.5, "0 1 0", s * 0.2, s * 0.45)
            + svg.d("A", s * 0.36, s * 0.46, "0 0 1", s * 0.2, -s * 0.45, "Z"),
            paint,
        )
    if kind == "diamonds":
        return svg.path(svg.polygon([(0, -s * 0.72), (s * 0.78, 0), (0, s * 0.72), (-s * 0.78, 0)]), paint)
    if kind == "dots":
        return svg.circle(0, 0, s * 0.34, paint)
    if kind == "cloud":
        puffs = ((-0.42, 0.06, 0.24), (-0.1, -0.1, 0.34), (0.26, -0.02, 0.28), (0.5, 0.1, 0.18))
        return "".join(svg.circle(x * s, y * s, r * s, paint) for x, y, r in puffs) + svg.rect(
            -s * 0.5, s * 0.06, s * 1.04, s * 0.22, paint, s * 0.11
        )
    green = color.mix(paint, "#6f9f7a", 0.75)
    if kind == "leaf":
        return "".join(
            svg.placed(svg.ellipse(0, -s * 0.34, s * 0.15, s * 0.34, paint), 0, s * 0.3, turn=turn)
            for turn in (-58.0, -20.0, 20.0, 58.0)
        )
    petals = "".join(
        svg.placed(svg.ellipse(0, -s * 0.25, s * 0.17, s * 0.22, paint), 0, 0, turn=72.0 * k)
        for k in range(5)
    )
    leaves = "".join(
        svg.placed(svg.ellipse(0, s * 0.5, s * 0.1, s * 0.24, green), 0, 0, turn=turn)
        for turn in (-50.0, 50.0)
    )
    return leaves + petals + svg.circle(0, 0, s * 0.13, color.lit(paint, 0.15))
