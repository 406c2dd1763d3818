"""A sheet of stickers: the same thing several times, each cut out on its own and each a little different."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import ASANAS
from recraft_nb.engine.illustrator.compose import posing

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.brief import Subject
    from recraft_nb.engine.illustrator.compose.printed.logos import emblem
    from recraft_nb.engine.illustrator.ink import svg
    from recraft_nb.engine.illustrator.recipe import Recipe

_SHEET = re.compile(
    r"\bsticker (?:sheet|set|pack)\b|\b(?:sheet|set|pack|collection) of\b.*\bstickers\b|\bstickers of\b"
)
_STICKERS = re.compile(r"\bstickers\b")
_NUMBER = re.compile(r"\b(?:set|sheet|pack|collection) of (\d+)\b|\b(\d+) (?:\w+ ){0,2}stickers\b")
_COUNTED = re.compile(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|pair|couple|dozen)\b")
_FEELINGS = re.compile(r"\b(?:emotion|expression|mood|feeling|reaction|face)s\b")
# How the same animal feels from one sticker to the next.
_FELT = (("sitting",), ("sad", "sitting"), ("angry", "sitting"), ("sleeping",), ("cheering", "upright"),
    ("afraid", "sitting"))  # fmt: skip
_USUAL, _MOST = 6, 12
_FEW = 2  # more kinds than so are shown once each
_POSES = ("", "sitting", "sleeping", "", "jumping", "sitting")
_STEP = 7919  # between the streams of two stickers


def asked(recipe: Recipe) -> bool:
    """Whether several stickers are wanted, each for itself."""
    said = recipe.brief.prompt.lower()
    several = sum(s.count for s in recipe.brief.subjects) > 1 and bool(_STICKERS.search(said))
    return bool(recipe.brief.subjects) and (several or bool(_SHEET.search(said)))


def fields(recipe: Recipe, canvas: svg.Canvas) -> list[tuple[Recipe, emblem.Field]]:
    """For each sticker what it is drawn from and its field.

    Args:
        recipe: Its subjects are shown in turn.
        canvas: Its sides are shared by the stickers.
    """
    subjects = recipe.brief.subjects
    number = _NUMBER.search(recipe.brief.prompt.lower())
    told = int(number.group(1) or number.group(2)) if number else 0
    if not told and len(subjects) == 1 and _COUNTED.search(recipe.brief.prompt.lower()):
        told = subjects[0].count
    count = min(_MOST, max(told or (len(subjects) if len(subjects) > _FEW else _USUAL), len(subjects)))
    columns = min(count, math.ceil(math.sqrt(count * canvas.width / canvas.height)))
    rows = math.ceil(count / columns)
    cell = min(canvas.width / columns, canvas.height / rows) * 0.95
    left, top = (canvas.width - cell * columns) / 2, (canvas.height - cell * rows) / 2
    felt = bool(_FEELINGS.search(recipe.brief.prompt.lower()))
    listed = []
    for k in range(count):
        row, column = divmod(k, columns)
        in_row = min(columns, count - row * columns)
        x = left + (column + 0.5 + (columns - in_row) / 2) * cell
        one = _varied(subjects[k % len(subjects)], k // len(subjects))
        streams = {**recipe.streams, "subjects": recipe.stream("subjects") + k * _STEP}
        if felt and one.picture.startswith("animal:"):
            one = replace(one, traits=(*_FELT[k % len(_FELT)], *subjects[0].traits))
        single = replace(recipe, brief=replace(recipe.brief, subjects=(one,)), streams=streams)
        listed.append((single, (x, top + (row + 0.5) * cell, cell * 0.7, cell * 0.7)))
    return listed


def _varied(subject: Subject, turn: int) -> Subject:
    if ASANAS in subject.traits:
        return replace(posing.copy_of(subject, turn), count=1, relation=None, other=None)
    pose = _POSES[turn % len(_POSES)] if subject.picture.startswith("animal:") else ""
    traits = (*subject.traits, pose) if pose else subject.traits
    return replace(subject, count=1, relation=None, other=None, traits=traits)


def compose(
    recipe: Recipe, canvas: svg.Canvas, cut: Callable[[Recipe, emblem.Field, str, float], None]
) -> None:
    """Draw every sticker.

    Args:
        recipe: As for :func:`fields`.
        canvas: Its sides are shared.
        cut: Draws one sticker: what, where, a prefix for its names, and the breadth of its white edge.
    """
    for k, (single, field) in enumerate(fields(recipe, canvas)):
        cut(single, field, f"k{k}", canvas.short * 0.026)
