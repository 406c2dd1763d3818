"""A face on a thing that is said to smile: a happy avocado, a kawaii cup, a cloud with a cute face."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import trace
from recraft_nb.engine.illustrator.ink import color, pictures, svg

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.engine.illustrator.brief import Brief, Subject

# fmt: off
# Places and sizes of one shape stay in a row.

SMILING = "smiling face"
"""Trait of what is no person and no animal and has a face all the same."""

_MOODS: Mapping[str, str] = {
    word: mood
    for words, mood in (
        ("sleepy sleeping tired drowsy yawning asleep dozing", "sleepy"),
        ("sad crying unhappy gloomy heartbroken", "sad"),
        ("angry grumpy mad furious annoyed", "angry"),
        ("surprised shocked scared", "surprised"),
    )
    for word in words.split()
}
MOODY = frozenset(f"{mood} face" for mood in ("sleepy", "sad", "angry", "surprised"))
"""Traits of a thing that has a face and does not smile."""
_GLAD = frozenset({"smiling", "happy", "grinning", "cheerful", "laughing", "joyful"})
_FEASTS = re.compile(
    r"\bhappy (birthday|new|easter|holiday|halloween|valentine|mother|father|anniversary|thanksgiving)"
)
_FACED = re.compile(
    r"\bkawaii\b|\bwith (?:a |an )?(?:\w+ ){0,2}(?:face|smile)\b|\bsmiley\b|\bcharacter\b.*\bsmil"
)
_STUCK = re.compile(r"\b(?:sticker|kawaii|cute|emoji|icon|character|cartoon|face)\b")
_LIVING = ("figure:", "animal:")
# Where a face is on a picture, as shares of its box, and how broad; else a little above the middle.
_SPOTS: Mapping[str, tuple[float, float, float]] = {
    "avocado": (0.65, 0.29, 0.26), "doughnut": (0.46, 0.76, 0.3), "prop:cup": (0.44, 0.62, 0.42),
        "hot-beverage": (0.42, 0.66, 0.4), "pizza": (0.5, 0.46, 0.34),
    "cloud": (0.5, 0.58, 0.36), "potted-plant": (0.5, 0.8, 0.3), "prop:cake": (0.5, 0.66, 0.36),
        "cactus": (0.5, 0.4, 0.3),
    "pineapple": (0.42, 0.64, 0.34), "strawberry": (0.46, 0.56, 0.36), "prop:house": (0.5, 0.55, 0.3),
        "pear": (0.5, 0.66, 0.4),
    "soft-ice-cream": (0.5, 0.42, 0.36), "carrot": (0.4, 0.52, 0.26), "mushroom": (0.5, 0.78, 0.3),
        "prop:muffin": (0.5, 0.7, 0.36),
    "banana": (0.46, 0.66, 0.26), "cupcake": (0.5, 0.72, 0.36), "prop:cactus": (0.5, 0.4, 0.3),
        "prop:apple": (0.5, 0.6, 0.42),
}
_BARE = frozenset({"slightly-smiling-face", "smiling-face", "grinning-face",
    "smiling-face-with-smiling-eyes"})
_USUAL = (0.5, 0.54, 0.4)


def with_faces(brief: Brief) -> Brief:
    """The brief with the trait on every thing that is said to be glad.

    Args:
        brief: As it was read.
    """
    said = brief.prompt.lower()
    faced = bool(_FACED.search(said)) and not any(s.picture.startswith(_LIVING) for s in brief.subjects)
    glad = _GLAD - {"happy"} if _FEASTS.search(said) else _GLAD

    def seen(subject: Subject, hero: bool) -> Subject:
        alive = subject.picture.startswith(_LIVING) or _has_one(subject.picture)
        lifeless = bool(subject.picture) and not alive
        before = said[: said.find(subject.word)].split()[-2:] if subject.word and subject.word in said else []
        mood = next((_MOODS[w] for w in (*subject.traits, *before) if w in _MOODS), "")
        if lifeless and mood and hero and _STUCK.search(said):
            return replace(subject, traits=(*subject.traits, f"{mood} face"))
        asked = bool(glad & {*subject.traits, *before}) or (faced and (hero or "kawaii" in said))
        return replace(subject, traits=(*subject.traits, SMILING)) if lifeless and asked else subject

    first, *rest = brief.subjects or (None,)
    if faced and first is not None and all(s.picture in _BARE for s in rest):
        # "With a happy face" is a face on the thing, and none beside it.
        brief = replace(brief, subjects=(first,))
    return replace(brief, subjects=tuple(seen(s, k == 0) for k, s in enumerate(brief.subjects)))


def _has_one(key: str) -> bool:
    """Whether the picture itself is somebody's face."""
    if ":" in key or not pictures.has_picture(key):
        return False
    found = pictures.picture(key, "color")
    return found.is_face or found.is_bust or "face" in key or "person" in key


def mood_of(traits: Sequence[str]) -> str:
    """How a thing with a face feels: "glad", "sleepy" ...; "" where it has none."""
    return next((t.split()[0] for t in traits if t in MOODY), "glad" if SMILING in traits else "")


def faced(body: str, box: tuple[float, float, float, float], key: str, mood: str = "glad") -> str:
    """Eyes, cheeks and a mouth on a picture.

    Args:
        body: Markup of the thing.
        box: Its box.
        key: Of the picture.
        mood: "glad", "sleepy", "sad", "angry" or "surprised".
    """
    x0, y0, x1, y1 = box
    dx, dy, breadth = _SPOTS.get(key, _USUAL)
    s = min(x1 - x0, (y1 - y0) * 1.3) * breadth
    x, y = x0 + (x1 - x0) * dx, y0 + (y1 - y0) * dy
    dark = color.lab(trace.main_color(body) or "#ffffff")[0] < 0.42
    ink, cheek = ("#fff6ea", "#ff9fb0") if dark else ("#33262c", "#ff8fa3")
    parts = [svg.ellipse(x + side * s * 0.5, y + s * 0.19, s * 0.11, s * 0.07, cheek, opacity=0.75)
        for side in (-1, 1)]
    for side in (-1, 1):
        ex = x + side * s * 0.34
        if mood == "sleepy":
            lid = svg.d("M", ex - s * 0.13, y, "q", s * 0.13, s * 0.13, s * 0.26, 0)
            parts.append(svg.stroke(lid, ink, s * 0.05))
            continue
        parts += [svg.ellipse(ex, y, s * 0.1, s * 0.125, ink),
            svg.circle(ex + s * 0.03, y - s * 0.05, s * 0.035, "#33262c" if dark else "#ffffff")]
        if mood in ("sad", "angry"):
            tilt = side * s * (0.07 if mood == "angry" else -0.07)
            ends = [(ex - s * 0.12, y - s * 0.2 + tilt), (ex + s * 0.12, y - s * 0.2 - tilt)]
            brow = svg.polygon(ends, close=False)
            parts.append(svg.stroke(brow, ink, s * 0.05))
    if mood == "glad":
        mouth = svg.d("M", x - s * 0.15, y + s * 0.12, "q", s * 0.15, s * 0.22, s * 0.3, 0, "Z")
        parts += [svg.path(mouth, ink if dark else "#7a2f3a"), svg.stroke(mouth, ink, s * 0.03)]
    elif mood in ("sad", "angry"):
        mouth = svg.d("M", x - s * 0.13, y + s * 0.24, "q", s * 0.13, -s * 0.15, s * 0.26, 0)
        parts.append(svg.stroke(mouth, ink, s * 0.05))
    else:
        tall = s * (0.06 if mood == "sleepy" else 0.1)
        parts.append(svg.ellipse(x, y + s * 0.2, s * 0.07, tall, "#7a2f3a"))
    if mood == "sleepy":
        for k, size in enumerate((0.16, 0.22, 0.3)):
            zx, zy, z = x + s * (0.62 + 0.26 * k), y - s * (0.3 + 0.3 * k), s * size
            way = svg.polygon([(zx, zy), (zx + z, zy), (zx, zy + z), (zx + z, zy + z)], close=False)
            parts.append(svg.stroke(way, "#ffffff", s * 0.15) + svg.stroke(way, "#3f4f8f", s * 0.06))
    elif mood == "sad":
        tear = svg.d("M", x - s * 0.36, y + s * 0.13, "q", s * 0.1, s * 0.16, 0, s * 0.2)
        parts.append(svg.path(tear + svg.d("q", -s * 0.1, -s * 0.04, 0, -s * 0.2, "Z"), "#5fb0ee"))
    return body + "".join(parts)
