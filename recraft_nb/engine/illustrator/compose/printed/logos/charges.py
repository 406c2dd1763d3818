"""Crests and logos of several things: the main one large, pairs at its sides, stars above, the rest below."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import nature, things
from recraft_nb.engine.illustrator.compose.printed.logos import blossoms, emblem, fierce
from recraft_nb.engine.illustrator.compose.printed.pages import ornament
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.brief import Subject
    from recraft_nb.engine.illustrator.compose.inks import Inks
    from recraft_nb.engine.illustrator.recipe import Recipe

_CREST = re.compile(r"\bcrests?\b|\bcoats? of arms\b|\bheraldic\b|\bshield\b")
_FRAMED = re.compile(r"\b(?:badge|seal|stamp|vintage|retro|round|circular|circle|emblem|patch)\b")
_FIERCE = frozenset({"roaring", "snarling", "growling", "fierce", "angry", "aggressive"})
_EARS = re.compile(r"\b(?:wheat|barley|rye|grain)\b")
_BALLS = frozenset({"soccer-ball", "basketball", "baseball", "volleyball", "softball"})
_UP = nature.CELESTIAL | {"star", "glowing-star", "crown", "prop:crown"}
_SEEN, _READ, _MOST = 1.35, 2.0, 5
_Spot = tuple["Subject", emblem.Field, bool]


def is_crest(said: str) -> bool:
    """Whether a prompt in lower case asks for a crest or a coat of arms."""
    return bool(_CREST.search(said))


def charged(recipe: Recipe) -> tuple[Subject, ...]:
    """What a crest or a logo of several things bears; empty where another badge draws it."""
    said = recipe.brief.prompt.lower()
    shown = tuple(s for s in recipe.brief.subjects if things.has_drawing(s.picture) or _is_ear(s))
    if not shown or any(s.relation in ("wearing", "holding", "riding", "in", "on") for s in shown):
        return ()
    crest = is_crest(said)
    many = sum(min(s.count, 2) for s in shown) > 2 and len(shown) > 1
    roars = crest and any(_head(s) and _FIERCE & {*s.traits} for s in shown)
    return shown if many or roars or (crest and len(shown) > 1) else ()


def compose(recipe: Recipe, canvas: svg.Canvas, page: Inks, words: Sequence[str], ground: str) -> None:
    """Draw the crest or the logo on a canvas, its name below."""
    u, cx, cy = canvas.short, canvas.width / 2, canvas.height / 2
    said = recipe.brief.prompt.lower()
    crest = is_crest(said)
    told = recipe.colors or tuple(color.hexa(s.color) for s in charged(recipe)[:1] if s.color)
    tones = [c for c in told if c != recipe.background]
    if recipe.background is None:
        ground = "#fbf8f0"
        canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, ground))
    field = tones[0] if tones else page.ink
    if color.contrast(field, ground) < (_SEEN if recipe.colors else _READ):
        field = page.ink
    ink, paper = field, ground
    if crest:
        ink = tones[1] if len(tones) > 1 else page.second if not tones else ground
        if color.contrast(ink, field) < _SEEN:
            ink = color.ink_on(field, ("#fffaf0", "#1d1b2c"))
        paper = field
        rims = ((1.0, field), (0.95, ink), (0.9, field))
        canvas.add("distance", *(svg.path(ornament.shield(cx, cy, u * 0.78 * k, u * 0.9 * k), paint)
                                 for k, paint in rims))  # fmt: skip
        inside = (cx, cy - u * (0.1 if words else 0.035), u * 0.6, u * (0.52 if words else 0.68))
    else:
        cy -= u * 0.06 if words else 0
        if _FRAMED.search(said):
            r = u * (0.38 if words else 0.45)
            canvas.add("distance", svg.stroke(svg.ring(cx, cy, r), ink, u * 0.016),
                       svg.stroke(svg.ring(cx, cy, r * 0.945), ink, u * 0.005))  # fmt: skip
            inside = (cx, cy, r * 1.42, r * 1.3)
        else:
            inside = (cx, cy, u * 0.7, u * (0.56 if words else 0.7))
    for subject, place, flip in _arranged(charged(recipe), inside):
        body = _charge(recipe, subject, ink, paper, (0.0, 0.0, place[2], place[3]))
        canvas.add("subject-1", svg.placed(body, place[0], place[1], flip=flip))
    name = "\n".join(words).upper()
    if name and crest:
        letters = color.ink_on(ink, (field, "#fffaf0", "#1d1b2c"), 3.2)
        canvas.add(
            "lettering",
            text.ribbon(cx, cy + u * 0.26, u * 0.78, u * 0.12, ink, " ".join(name.split()), letters),
        )
    elif name:
        box = (cx - u * 0.36, canvas.height / 2 + u * 0.355, u * 0.72, u * 0.115)
        canvas.add("lettering", svg.path(text.stacked(name, *box, "display"), ink))


def _arranged(shown: Sequence[Subject], inside: emblem.Field) -> list[_Spot]:
    """A place for each: stars in a row above, a pair at the sides, the main thing between, others below."""
    cx, cy, w, h = inside
    single = [s for s in shown if s.count == 1 and not _is_up(s)] or [shown[0]]
    main = next((s for s in single if _head(s)), single[0])
    rest = [s for s in shown if s is not main]
    above = [s for s in rest if _is_up(s)]
    pairs = [s for s in rest if s.count == 2 and s not in above]
    below = [s for s in rest if s not in above and s not in pairs]
    if len(below) > 1 and not pairs and len(below) % 2 == 0:
        # Two single things flank the main one as well.
        pairs, below = below[:2], below[2:]
    top, bottom = cy - h / 2, cy + h / 2
    placed: list[_Spot] = []
    if above:
        row = [s for s in above for _ in range(min(s.count, _MOST))]
        size = min(h * 0.16, w / len(row) * 0.8)
        for k, s in enumerate(row):
            middle = k - (len(row) - 1) / 2
            placed.append((s, (cx + middle * size * 1.3, top + size / 2, size, size), False))
        top += size * 1.15
    if below:
        row = [s for s in below for _ in range(min(s.count, _MOST))]
        size = min(h * 0.26, w / len(row) * 0.86)
        for k, s in enumerate(row):
            middle = k - (len(row) - 1) / 2
            placed.append((s, (cx + middle * size * 1.12, bottom - size / 2, size, size), False))
        bottom -= size * 1.06
    high, y = bottom - top, (top + bottom) / 2
    copies = min(main.count, 3)
    if pairs:
        wide = w * 0.27
        two = [pairs[0], pairs[0]] if pairs[0].count == 2 else pairs[:2]
        for side, s in zip((-1, 1), two, strict=True):
            placed.append((s, (cx + side * (w / 2 - wide / 2), y, wide, high), side > 0))
        for k, s in enumerate(pairs[1:] if pairs[0].count == 2 else []):
            placed.append((s, (cx, top + h * 0.1 * k, wide, high * 0.3), False))
        w -= wide * (1.75 if _is_ear(two[0]) else 2.1)
    for k in range(copies):
        x = cx + (k - (copies - 1) / 2) * w / copies
        placed.append((main, (x, y, w / copies * 0.98, high), False))
    return placed


def _charge(recipe: Recipe, subject: Subject, ink: str, paper: str, field: emblem.Field) -> str:
    """One thing in ink and paper about the origin."""
    _, _, w, h = field
    if subject.picture in ("star", "glowing-star"):
        r = min(w, h) / 2
        return svg.path(svg.star(0, r * 0.06, r, r * 0.42, 5), ink)
    if subject.picture in _BALLS:
        return svg.placed(fierce.ball(subject.picture, _paper(ink, paper), _line(ink, paper)), 0, 0,
                          min(w, h) / 214)  # fmt: skip
    if _is_ear(subject):
        r = min(h / 2.5, w / 0.7)
        lean = 10 if w < h * 0.7 else 0
        return svg.placed(blossoms.drawn("wheat", r, tone=ink), 0, h * 0.0, turn=-lean)
    head = _head(subject) if _FIERCE & {*subject.traits} or _CREST.search(recipe.brief.prompt.lower()) else ""
    if head:
        line, light = (paper, ink) if color.luminance(ink) > color.luminance(paper) else (ink, paper)
        body = fierce.drawn(head, (light, line, "#fffaf0"))
        mane = color.mix(light, line, 0.5)
        toned = {"#6d1420": line, "#d9535f": light, "#ffd23e": "#fffaf0", mane: color.shaded(light, 0.08),
                 color.mix(mane, line, 0.35): color.shaded(light, 0.2)}  # fmt: skip
        return svg.placed(svg.recolored(body, lambda c: toned.get(c, c)), 0, 0, min(w, h) / 236)
    one = replace(subject, count=1, relation=None, other=None)
    return emblem.glyph(replace(recipe, brief=replace(recipe.brief, subjects=(one,))), "mono", ink, paper,
                        field)  # fmt: skip


def _paper(ink: str, paper: str) -> str:
    """The lighter of both, of which a ball is."""
    return max(ink, paper, key=color.luminance)


def _line(ink: str, paper: str) -> str:
    return min(ink, paper, key=color.luminance)


def _head(subject: Subject) -> str:
    return fierce.named(subject.word.lower())[0]


def _is_ear(subject: Subject) -> bool:
    return bool(_EARS.search(subject.word.lower()))


def _is_up(subject: Subject) -> bool:
    return bool(nature.names(subject) & _UP) or subject.picture in _UP
