"""Monograms: two or three letters woven into one another, in a thin ring or a frame."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed import named_inks
from recraft_nb.engine.illustrator.compose.printed.pages import ornament
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.ink import color, outlines, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.recipe import Recipe

Box = tuple[float, float, float, float]
"""Left, top, breadth and height."""

_MOST = 3
_ABOUT = re.compile(
    r"\b(monograms?|initials|(?:interlocking|intertwined|interlaced|overlapping|woven) letters)\b",
    re.IGNORECASE,
)
_JOIN = r"[\s.,&+]*(?:and\s+|with\s+)?"
_LISTED = re.compile(
    rf"\b(?:monogram|initials|letters?)\b[\s:]*(?:logo\s+)?(?:of\s+|for\s+|with\s+)?(?:the\s+)?(?:letters?\s+|initials\s+)?"
    rf"[\"'“]?([A-Z](?:{_JOIN}[A-Z]){{0,2}})(?![A-Za-z])"
)
_BEFORE = re.compile(r"\b([A-Z]{1,3})[\"'”]?\s+(?:monogram|initials)\b")
_PAIRED = re.compile(r"\b([A-Z])\s*(?:and|&|\+)\s*([A-Z])\b")


def letters_of(brief: Brief) -> str:
    """The letters of the monogram that a prompt asks for, or ""."""
    prompt = brief.prompt
    if not _ABOUT.search(prompt):
        return ""
    found = _LISTED.search(prompt) or _BEFORE.search(prompt) or _PAIRED.search(prompt)
    letters = "".join(re.findall(r"[A-Z]", " ".join(found.groups()))) if found else ""
    if not letters and brief.text:
        whole = brief.text[0]
        letters = "".join(re.findall(r"(?<![a-zA-Z])[A-Z](?![a-z])|(?<=[A-Z])[A-Z]", whole))
    return letters[:_MOST]


def asked(brief: Brief) -> bool:
    """Whether a prompt asks for letters as a mark of their own."""
    return brief.template in ("badge", "icon", "lettering", "scene") and bool(letters_of(brief))


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw a monogram on a canvas."""
    said = recipe.brief.prompt.lower()
    u, cx, cy = canvas.short, canvas.width / 2, canvas.height / 2
    colors = named_inks.named(said)
    ground = recipe.background or (
        "#16181f" if re.search(r"\b(?:on|dark) (?:black|dark|background)\b", said) else "#fbf8f1"
    )
    colors = [c for c in colors if c != ground and color.contrast(c, ground) > 1.35]
    main = colors[0] if colors else color.ink_on(ground, ("#23304a", "#f4e9cf"), 4.0)
    second = colors[1] if len(colors) > 1 else main
    canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, ground))
    _frame(canvas, said, main, second)
    size = u * 0.42
    letters = letters_of(recipe.brief)
    canvas.add(
        "lettering",
        woven(canvas, letters, (cx - size / 2, cy - size / 2, size, size), (main, second), ground),
    )
    rest = [t for t in (text.spelled(t) for t in recipe.brief.text) if len(re.sub(r"[^A-Za-z]", "", t)) > 7]
    if rest and not recipe.no_text and not recipe.text_layout:
        line = text.in_box(rest[0].upper(), cx - u * 0.3, canvas.height - u * 0.1, u * 0.6, u * 0.05, "serif")
        canvas.add("lettering", svg.path(line, main))


def _frame(canvas: svg.Canvas, said: str, main: str, second: str) -> None:
    """A thin ring with two leaves; a square or a diamond where that is asked for."""
    u, cx, cy = canvas.short, canvas.width / 2, canvas.height / 2
    line = u * 0.006
    if re.search(r"\b(no frame|without a frame|letters only)\b", said):
        return
    if re.search(r"\b(square|rectangle|box)\b", said):
        for k, share in ((0.37, 1.6), (0.35, 0.8)):
            edge = svg.rounded(cx - u * k, cy - u * k, u * 2 * k, u * 2 * k, u * 0.01)
            canvas.add("distance", svg.stroke(edge, main, line * share))
        return
    if re.search(r"\b(diamond|rhombus)\b", said):
        for k, share in ((0.45, 1.6), (0.425, 0.8)):
            corners = [(cx, cy - u * k), (cx + u * k, cy), (cx, cy + u * k), (cx - u * k, cy)]
            canvas.add("distance", svg.stroke(svg.polygon(corners), main, line * share))
        return
    if re.search(r"\b(shield|crest)\b", said):
        canvas.add("distance", svg.stroke(ornament.shield(cx, cy, u * 0.7, u * 0.84), main, line * 1.6))
        return
    if re.search(r"\b(laurels?)\b", said):
        for a, b in ((96.0, 250.0), (84.0, -70.0)):
            canvas.add("ornament", ornament.laurel(cx, cy, u * 0.37, a, b, u * 0.07, second, 11))
        return
    canvas.add("distance", svg.stroke(svg.ring(cx, cy, u * 0.4), main, line * 1.5))
    canvas.add("distance", svg.stroke(svg.ring(cx, cy, u * 0.378), main, line * 0.6))
    for k in (-1, 1):
        star = svg.star(cx, cy + k * u * 0.389, u * 0.03, u * 0.009, 4)
        canvas.add(
            "ornament",
            svg.path(svg.star(cx, cy + k * u * 0.389, u * 0.05, u * 0.03, 4), main),
            svg.path(star, second),
        )


def woven(canvas: svg.Canvas, letters: str, box: Box, inks: tuple[str, str], ground: str) -> str:
    """Letters that overlap, each over the other at one end and under it at the other.

    Args:
        canvas: Gets the clips.
        letters: One to three.
        box: Where they stand.
        inks: Of the first and third, and of the second.
        ground: Colour between them where they cross.
    """
    x, y, w, h = box
    size, halo = h * 1.32, h * 0.05
    # In a weave of two the second stands lower and to the right; of three the middle one is larger.
    spots = {
        1: ((0.5, 0.0, 1.1),),
        2: ((0.24, -0.07, 1.0), (0.76, 0.09, 1.0)),
        3: ((0.0, 0.03, 0.68), (0.5, 0.0, 0.95), (1.0, 0.03, 0.68)),
    }[len(letters)]
    order = (0, 2, 1) if len(letters) == _MOST else range(len(letters))
    drawn = []
    for k in range(len(letters)):
        across, down, share = spots[k]
        outline = outlines.text_path(letters[k], "serif", size=size * share)
        x0, y0, x1, y1 = outline.bbox
        dx, dy = x + w * across - (x0 + x1) / 2, y + h / 2 + down * h - (y0 + y1) / 2
        tone = inks[1] if k == 1 else inks[0]
        drawn.append((outline.d, dx, dy, tone))

    def letter(k: int, *, edged: bool) -> str:
        d, dx, dy, tone = drawn[k]
        edge = svg.path(d, ground, stroke=ground, stroke_width=halo, stroke_linejoin="round") if edged else ""
        return svg.placed(edge + svg.path(d, tone), dx, dy)

    body = "".join(letter(k, edged=at > 0) for at, k in enumerate(order))
    if len(letters) > 1:
        lower = canvas.clip(svg.rounded(x - w, y + h * 0.52, w * 3, h * 2, 0))
        others = [k for k in order if k != order[len(letters) - 1]]
        body += svg.group("".join(letter(k, edged=True) for k in others), clip_path=lower)
    return body
