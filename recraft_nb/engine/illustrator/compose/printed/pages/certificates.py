"""Certificates and diplomas: cream paper, an ornate border, a heading, lines to write on, a seal."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.logos import emblem
from recraft_nb.engine.illustrator.compose.printed.pages import ornament, word_places
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.recipe import Recipe

_ASKED = re.compile(r"\b(?:certificate|diploma)\b(?! (?:on|in|hanging|wall|holder|icon|logo))")
_NOT_ITSELF = re.compile(
    r"\b(?:holding|holds|receiv\w+|getting|hands?|handing|with (?:a|her|his|their)|and a|icon|logo|sticker|"
    r"badge|gift card)\b"
)
_KIND = re.compile(r"\b((?:gift )?certificate|diploma) of ([a-z]+)")
_OF = re.compile(r"\b([a-z]+) certificate\b")
_PLAIN = word_set(
    "a an the school elegant award gold blue simple formal blank printable kids child's my empty nice"
)
_FOR = re.compile(
    r"\bcertificate (?:of \w+ )?for (?:the |a |being )?"
    r"((?:best|most|good|great|super|star) \w+|\w+ of the (?:week|month|year)|"
    r"(?:swimming|reading|spelling|maths?|attendance|kindness|science|art|music|dance|karate|chess)"
    r"(?: (?!with\b|and\b|showing\b|on\b)\w+)?)"
)
_PAPER = word_set(
    "certificate diploma ribbon border school award seal paper frame reader student achievement patients"
    " patient stars star kids employee"
)
_STARRED = re.compile(
    r"\bstars (?:all )?(?:around|round|along|on the border|as a border)\b|\bborder of (?:\w+ )?stars\b"
    r"|\bstar border\b"
)
_METALS = {"gold": "#c99a3b", "golden": "#c99a3b", "silver": "#9aa3ad", "bronze": "#b0763f"}


def asked(brief: Brief) -> bool:
    """Whether the paper itself is wanted, and not somebody who holds it."""
    said = brief.prompt.lower()
    found = _ASKED.search(said)
    return (
        found is not None
        and not _NOT_ITSELF.search(said[: found.start()])
        and brief.template in ("scene", "poster", "lettering", "badge")
    )


def heading(brief: Brief) -> tuple[str, ...]:
    """What is written on top: the words that were given, else what it certifies."""
    given = tuple(t for t in brief.text if text.spelled(t))
    if given:
        return given
    said = brief.prompt.lower()
    kind = _KIND.search(said)
    if kind is not None:
        return (f"{kind.group(1).title()} of {kind.group(2).title()}",)
    of = _OF.search(said)
    if of is not None and of.group(1) not in _PLAIN:
        return (f"{of.group(1).title()} Certificate",)
    return ("Diploma",) if "diploma" in said else ("Certificate",)


def award(brief: Brief) -> str:
    """What it is given for, as it is written below the heading: "Best Reader"."""
    found = _FOR.search(brief.prompt.lower())
    return found.group(1).title() if found is not None and not brief.text else ""


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw the paper; it is wider than high."""
    w, h, u = canvas.width, canvas.height, canvas.short
    said = recipe.brief.prompt.lower()
    words = said.replace(",", " ").split()
    metal = next((_METALS[word] for word in words if word in _METALS), "#c99a3b")
    named = [color.hexa(s.color) for s in recipe.brief.subjects if s.color is not None] + list(recipe.colors)
    paint = next(
        (c for c in named if color.distance(c, metal) > 0.15 and color.luminance(c) < 0.6), "#2f5f9e"
    )
    rim = next((metal for word in words if word in _METALS), None) or (paint if named else "#c99a3b")
    canvas.add("sky", svg.rect(0, 0, w, h, recipe.background or color.mix(paint, "#ffffff", 0.82)))
    pw, ph = (w * 0.92, min(h * 0.9, w * 0.92 * 0.74))
    x, y = (w - pw) / 2, (h - ph) / 2
    canvas.add(
        "distance",
        svg.rect(x + u * 0.008, y + u * 0.014, pw, ph, "#000000", opacity=0.12),
        svg.rect(x, y, pw, ph, "#fffaf0"),
    )
    inner = "".join(
        svg.stroke(svg.rounded(x + m, y + m, pw - 2 * m, ph - 2 * m, 0), rim, width, stroke_linejoin="miter")
        for m, width in ((u * 0.028, u * 0.012), (u * 0.048, u * 0.003))
    )
    curls = []
    s = u * 0.07
    for cx, cy, turn in ((x, y, 0), (x + pw, y, 90), (x + pw, y + ph, 180), (x, y + ph, 270)):
        body = svg.path(svg.d("M0,0H", s * 1.3, "Q", s * 0.55, s * 0.55, 0, s * 1.3, "Z"), paint)
        body += svg.stroke(
            svg.d("M", s * 1.5, s * 0.12, "Q", s * 0.62, s * 0.62, s * 0.12, s * 1.5), rim, u * 0.005
        )
        curls.append(svg.placed(body, cx, cy, turn=turn))
    canvas.add("frame", inner, *curls)
    if _STARRED.search(said):
        _stars_along(canvas, (x, y, pw, ph), metal)
    ink = color.ink_on("#fffaf0", (color.shaded(paint, 0.12), "#2b2f45"), 5.0)
    shown = (
        ""
        if recipe.no_text or recipe.text_layout
        else "\n".join(text.spelled(t) for t in heading(recipe.brief))
    )
    told = word_places.placed(recipe.brief.prompt, recipe.brief.text) if shown else None
    middle = told is not None and bool(told.middle)
    if shown:
        bx, by, bw, bh = (0.11, 0.2, 0.78, 0.34) if middle else (0.14, 0.14, 0.72, 0.24)
        broken = text.lines_for(shown, "serif", pw * bw, ph * bh)
        box = (x + pw * bx, y + ph * by, pw * bw, ph * bh)
        canvas.add("lettering", svg.path(text.in_box(broken, *box, "serif"), ink))
    at = 0.6 if middle else 0.45
    canvas.add("ornament", ornament.rule(w / 2, y + ph * at, pw * 0.36, rim, u * 0.004))
    named_for = "" if recipe.no_text else award(recipe.brief)
    if named_for:
        line = text.in_box(named_for, x + pw * 0.28, y + ph * 0.5, pw * 0.44, ph * 0.055, "hand")
        canvas.add("lettering", svg.path(line, ink))
    said_above = {w.lower() for line in heading(recipe.brief) for w in line.split()}
    own = tuple(
        replace(s, relation=None, other=None)
        for s in recipe.brief.subjects
        if not {*s.word.lower().split()} & (_PAPER | said_above) and (s.other is None or s.relation == "with")
    )
    # Who gets it is not shown beside what it shows.
    own = tuple(s for s in own if not s.picture.startswith("figure:")) or own
    rows = ((0.57, 0.36 if own else 0.5), (0.66, 0.36)) if not middle else ()
    lines = "".join(svg.d("M", w / 2 - pw * long / 2, y + ph * at, "h", pw * long) for at, long in rows)
    lines += svg.d(
        "M", x + pw * 0.12, y + ph * 0.85, "h", pw * 0.22, "M", x + pw * 0.66, y + ph * 0.85, "h", pw * 0.22
    )
    canvas.add("ornament", svg.stroke(lines, color.mix(ink, "#fffaf0", 0.5), u * 0.003))
    if own and not own[0].picture.startswith("figure:"):
        field = (x + pw * 0.18, y + ph * 0.66, pw * 0.21, ph * 0.28)
        emblem.hero(emblem.free(recipe, replace(recipe.brief, subjects=own[:1])), canvas, field, "subject-2")
    canvas.add("subject-1", _seal(w / 2, y + ph * 0.8, u * 0.085, metal, paint))


def _stars_along(canvas: svg.Canvas, page: tuple[float, float, float, float], metal: str) -> None:
    """Stars along the four sides of a page."""
    x, y, w, h = page
    m = canvas.short * 0.085
    across, down = round((w - 2 * m) / (m * 1.05)), round((h - 2 * m) / (m * 1.05))
    spots = [(x + m + (w - 2 * m) * k / across, yy) for k in range(across + 1) for yy in (y + m, y + h - m)]
    spots += [(xx, y + m + (h - 2 * m) * k / down) for k in range(1, down) for xx in (x + m, x + w - m)]
    tones = (metal, "#f6c33c")
    stars = (svg.path(svg.star(a, b, m * 0.36, m * 0.16, 5), tones[k % 2]) for k, (a, b) in enumerate(spots))
    canvas.add("frame", *stars)


def _seal(x: float, y: float, r: float, metal: str, paint: str) -> str:
    tails = "".join(
        svg.placed(
            svg.path(
                svg.polygon(
                    [(-r * 0.3, 0), (r * 0.3, 0), (r * 0.3, r * 1.9), (0, r * 1.6), (-r * 0.3, r * 1.9)]
                ),
                color.shaded(paint, 0.04 * (side + 1)),
            ),
            x,
            y,
            turn=side * 18,
        )
        for side in (-1, 1)
    )
    disc = svg.path(ornament.seal(x, y, r, "scallop", 20), metal)
    return (
        tails
        + disc
        + svg.circle(x, y, r * 0.72, color.lit(metal, 0.08))
        + svg.path(svg.star(x, y, r * 0.46, r * 0.2, 5), color.shaded(metal, 0.1))
    )
