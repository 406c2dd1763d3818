"""Drawings in one continuous line: a single stroke follows a subject from end to end."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.compose.printed import named_inks
from recraft_nb.engine.illustrator.compose.printed.lines import line_heads, strokes
from recraft_nb.engine.illustrator.compose.printed.logos import emblem
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.lexicon import singulars

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.recipe import Recipe

_ASKED = re.compile(
    r"\b(?:one|single|continuous|unbroken|uninterrupted)[- ](?:\w+ )?(?:line|stroke)"
    r"(?:[- ]?(?:art|drawing))?\b"
    r"|\bmono ?line\b"
)
# "A single line of trees", "one line of text", "waiting in one line", "a line chart".
_OTHER = re.compile(r"\blines? (?:of|up|chart|graph|icons?)\b|\b(?:waiting|standing|walking) in\b")
_LOGO = re.compile(r"\blines?(?: ?art| ?work)?\b.{0,60}\blogo\b|\blogo\b.{0,60}\blines?\b")
_SEVERAL = re.compile(r"\b(?:two|three|couple|lovers|kissing|hugging|holding|family)\b")
_LEAST = 1.9  # contrast at which a fine line still reads
_WIDTH = 0.0075


def asked(brief: Brief) -> bool:
    """Whether a prompt wants one unbroken line, and its subject is known as one."""
    said = brief.prompt.lower()
    shown = _shown(brief)
    if brief.template == "pattern" or _OTHER.search(said) or not shown:
        return False
    if _SEVERAL.search(said) and shown != "faces":
        return False
    # A logo in lines whose subject is no thing of the library, "a line art mountain logo".
    plain = not brief.subjects and bool(_LOGO.search(said))
    return plain or bool(_ASKED.search(said))


def of_poster(brief: Brief) -> bool:
    """Whether a poster shows one thing in a single line of which no such line is known."""
    said = brief.prompt.lower()
    plain = brief.template == "poster" and bool(_ASKED.search(said)) and not _OTHER.search(said)
    return (
        plain
        and not _shown(brief)
        and len(brief.subjects) == 1
        and things.has_drawing(brief.subjects[0].picture)
    )


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw the line on a canvas, a name below it where words are to be spelled."""
    said = recipe.brief.prompt.lower()
    u, cx = canvas.short, canvas.width / 2
    ground = recipe.background or "#fffdf9"
    picked = [c for c in (*recipe.colors, *named_inks.named(said, strokes.NAMES)) if c != ground]
    ink = picked[0] if picked else color.ink_on(ground, ("#1f2328", "#f6efe2"), 4.0)
    while color.contrast(ink, ground) < _LEAST and color.lab(ink)[0] > 0.45:
        ink = color.shaded(ink, 0.05)
    words = (
        []
        if recipe.no_text or recipe.text_layout
        else [w for t in recipe.brief.text if (w := text.spelled(t))]
    )
    canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, ground))
    cy = canvas.height / 2 - (u * 0.07 if words else 0.0)
    size = u * (0.33 if words else 0.4)
    known = _shown(recipe.brief)
    if known:
        drawn = svg.stroke(strokes.line(known), ink, _WIDTH * u * 100 / size, stroke_linejoin="round")
        canvas.add("subject-1", svg.placed(drawn, cx, cy, size / 100))
    else:
        one = emblem.free(
            recipe, replace(recipe.brief, subjects=(replace(recipe.brief.subjects[0], traits=()),))
        )
        canvas.add("subject-1", emblem.glyph(one, "line", ink, ground, (cx, cy, size * 1.8, size * 1.8)))
    if words:
        box = (cx - u * 0.36, canvas.height / 2 + u * 0.32, u * 0.72, u * 0.1)
        canvas.add("lettering", svg.path(text.in_box(" ".join(words), *box, "serif"), ink))


def _shown(brief: Brief) -> str:
    """Which line the prompt names: what is said first counts, a face before whose it is."""
    head = line_heads.shown(brief.prompt.lower())
    if head:
        return head
    said = re.findall(r"[a-z]+", brief.prompt.lower())
    spelled = {word for t in brief.text for word in t.lower().split()}
    found = [
        strokes.BY_WORD[form]
        for word in said
        if word not in spelled
        for form in singulars(word)
        if form in strokes.BY_WORD
    ]
    if not found:
        return ""
    if {"face", "faces"} & {*found} and {"kissing", "kiss", "two", "couple", "lovers"} & {*said}:
        return "faces"
    return "face" if "face" in found and found[0] in {"woman", "face"} else found[0]
