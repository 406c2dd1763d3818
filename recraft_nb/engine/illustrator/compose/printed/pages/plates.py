"""A plate of botany: one plant with its parts, or several herbs by name, on cream paper in a thin frame."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.compose.printed.charts.explained import Sheet
from recraft_nb.engine.illustrator.compose.scenery import undergrowth
from recraft_nb.engine.illustrator.ink import svg
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.lexicon import default_lexicon, singulars
from recraft_nb.engine.illustrator.props.plants.herbs import SPRIGS

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.recipe import Recipe

_ASKED = re.compile(
    r"\bbotanical (?:\w+ )?(?:illustration|plate|drawing|print|study|poster|art|painting)\b|\bherbarium\b"
)
_INKED = re.compile(r"\b(?:engraving|etching|woodcut|linocut|line|ink|black and white|monochrome|pencil)\b")
# What grows on a branch: it hangs there, with leaves and flowers.
_FRUITS = word_set("""
    lemon prop:lemon tangerine red-apple green-apple prop:apple pear peach cherries grapes blueberries
    prop:raspberry orange prop:orange olive prop:olives plum fig prop:pomegranate avocado tomato chestnut
    hot-pepper bell-pepper kiwi-fruit mango banana coconut
""")
_WHOLE = {"strawberry": "prop:strawberry_plant"}
_NO_PLANT = frozenset({"", "herb", "potted-plant"})
_PAPER, _INK = "#f7efdc", "#7a6a4f"
# So many herbs that are named one by one are shown side by side with their names.
_LEAST = 3
_PICTURES = frozenset({"scene", "poster", "lineart"})
_PLACED = re.compile(
    r"\b(?:pots?|garden|market|windowsill|kitchen|soup|salad|pizza|steak|chicken|sauce|basket)\b"
)


def asked(brief: Brief) -> bool:
    """Whether one plant is wanted as a plate of botany shows it, in colour."""
    said = brief.prompt.lower()
    if len(_herbs(brief)) >= _LEAST and not _PLACED.search(said) and brief.template in _PICTURES:
        return not any(s.picture.startswith(("figure:", "animal:")) for s in brief.subjects)
    if not _ASKED.search(said) or _INKED.search(said) or brief.template not in {"scene", "poster", "lineart"}:
        return False
    return len(brief.subjects) == 1 and _subject(brief) is not None


def _herbs(brief: Brief) -> list[Subject]:
    """The herbs that a prompt names, each once; "sage green" is none."""
    lexicon, found = default_lexicon(), dict[str, Subject]()
    for word in re.findall(r"[a-z]+(?! green)\b", brief.prompt.lower()):
        # Alone, "sage" is a wise man.
        entry = lexicon.find([word, "leaf"]) if word == "sage" else lexicon.find([word])
        if entry is not None and entry.picture in SPRIGS:
            found.setdefault(entry.picture, Subject(word, entry.picture))
    return list(found.values())


def _side_by_side(sheet: Sheet, herbs: list[Subject]) -> None:
    """Herbs in one or two rows, each over its name."""
    c, u = sheet.canvas, sheet.canvas.short
    rows = 1 if len(herbs) <= _LEAST or c.width > c.height * 1.4 else 2
    many = -(-len(herbs) // rows)
    high = c.height * 0.88 / rows
    for k, herb in enumerate(herbs):
        row, place = divmod(k, many)
        inside = many if row < rows - 1 else len(herbs) - many * (rows - 1)
        x = c.width * (0.5 + (place - (inside - 1) / 2) * 0.84 / many)
        top = c.height * 0.06 + row * high
        sheet.picture(herb.picture, x, top + high * 0.43, high * 0.74, wide=c.width * 0.8 / many)
        name = herb.word.split()[0].capitalize()
        sheet.label(name, x, top + high * 0.9, u * 0.042, "#5a4a34", wide=c.width * 0.76 / many)


def _subject(brief: Brief) -> Subject | None:
    """The plant; one that was read as any herb is looked for again by its last word."""
    subject = brief.subjects[0]
    if subject.picture in _NO_PLANT:
        entry = default_lexicon().find(subject.word.split()[-1:])
        entry = entry or default_lexicon().find([singulars(subject.word.split()[-1])[-1]])
        if entry is None:
            return None
        subject = replace(subject, picture=entry.picture)
    if subject.picture.startswith(("figure:", "animal:")) or not things.has_drawing(subject.picture):
        return None
    group = default_lexicon().groups.get(subject.picture, "")
    return subject if group in {"plants", "food", ""} else None


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw the plate."""
    sheet = Sheet(recipe, canvas, _PAPER)
    w, h, u = canvas.width, canvas.height, canvas.short
    for inset, wide in ((0.035, 0.004), (0.047, 0.0018)):
        canvas.add(
            "distance",
            svg.stroke(
                svg.rounded(u * inset, u * inset, w - 2 * u * inset, h - 2 * u * inset, 0), _INK, u * wide
            ),
        )
    herbs = _herbs(recipe.brief)
    if len(herbs) >= _LEAST:
        _side_by_side(sheet, herbs)
        return
    subject = _subject(recipe.brief)
    if subject is None:
        return
    if subject.picture in _FRUITS:
        _branch(sheet, subject, w / 2, h * 0.53, min(w, h) * 0.88)
        return
    key = _WHOLE.get(subject.picture, subject.picture)
    sheet.picture(key, w / 2, h * 0.5, h * 0.84, tint=subject.color, wide=w * 0.78, traits=subject.traits)


def _branch(sheet: Sheet, subject: Subject, x: float, y: float, size: float) -> None:
    """A branch with leaves in pairs, two white flowers and three fruits that hang from it."""
    c = sheet.canvas

    def at(px: float, py: float) -> svg.Point:
        return x + (px - 0.5) * size, y + (py - 0.5) * size

    way = [at(0.06, 0.2), at(0.3, 0.26), at(0.6, 0.3), at(0.96, 0.16)]
    c.add("middle", svg.stroke(svg.smooth(way), "#7a5a3c", size * 0.018))
    for k, (px, py, turn) in enumerate((
        (0.12, 0.22, -70), (0.22, 0.24, 100), (0.34, 0.27, -50), (0.46, 0.29, -110), (0.62, 0.3, 60),
        (0.7, 0.29, -60), (0.82, 0.24, 80), (0.91, 0.19, -84),
    )):  # fmt: skip
        tone = ("#5a8f45", "#6fa350", "#4f8040")[k % 3]
        leaf = svg.path(undergrowth.leaf_shape(size * 0.2), tone)
        vein = svg.stroke(svg.d("M", 0, 0, "L", size * 0.17, 0), "#cfe0ae", size * 0.004)
        c.add("middle", svg.placed(leaf + vein, *at(px, py), turn=turn))
    for px, py in ((0.42, 0.2), (0.78, 0.16)):
        fx, fy = at(px, py)
        for k in range(5):
            a = math.tau * k / 5
            c.add(
                "front",
                svg.circle(
                    fx + math.cos(a) * size * 0.034, fy + math.sin(a) * size * 0.034, size * 0.028, "#fffdf8"
                ),
                svg.stroke(
                    svg.ring(fx + math.cos(a) * size * 0.034, fy + math.sin(a) * size * 0.034, size * 0.028),
                    "#d9c9b0",
                    size * 0.002,
                ),
            )
        c.add("front", svg.circle(fx, fy, size * 0.022, "#f0c040"))
    for px, top, py in ((0.26, 0.26, 0.56), (0.52, 0.3, 0.74), (0.78, 0.27, 0.56)):
        c.add(
            "middle",
            svg.stroke(svg.polygon([at(px, top), at(px, py - 0.12)], close=False), "#6f7a40", size * 0.008),
        )
        sheet.picture(subject.picture, *at(px, py), size * 0.32, tint=subject.color, wide=size * 0.3)
