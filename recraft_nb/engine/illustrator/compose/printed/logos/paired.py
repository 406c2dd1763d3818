"""Two or three things of a mark side by side, each in its own colours and of one weight."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.compose.printed.logos import emblem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.brief import Subject
    from recraft_nb.engine.illustrator.ink import svg
    from recraft_nb.engine.illustrator.recipe import Recipe

_APART = (None, "with", "beside")
_MOST = 3
_PROBE = 1000.0


def several(subjects: Sequence[Subject]) -> tuple[Subject, ...]:
    """The things of a mark that stand side by side; () where there is one, or one is at the other."""
    shown: list[Subject] = []
    for s in subjects:
        if s.relation not in _APART:
            return ()
        if things.has_drawing(s.picture) and s.picture not in [o.picture for o in shown]:
            shown.append(replace(s, relation=None, other=None))
    return tuple(shown[:_MOST]) if len(shown) > 1 else ()


def draw(recipe: Recipe, canvas: svg.Canvas, shown: Sequence[Subject], field: emblem.Field) -> None:
    """Each thing as high as the others, or as broad where it is a broad one, in a row that fills the field.

    Args:
        recipe: Of the mark.
        canvas: Drawn on.
        shown: From left to right.
        field: Middle, width and height of the room for them.
    """
    cx, cy, w, h = field
    shapes = [_shape(recipe, canvas, s) for s in shown]
    # A broad thing is lower, a slim one higher, so that all weigh the same.
    sizes = [((wide / high) ** 0.5, (high / wide) ** 0.5) for wide, high in shapes]
    gap = 0.12
    total = sum(wide for wide, _ in sizes) + gap * (len(sizes) - 1)
    scale = min(w / total, h / max(high for _, high in sizes))
    x = cx - total * scale / 2
    low = cy + max(high for _, high in sizes) * scale / 2
    for k, (s, (wide, high)) in enumerate(zip(shown, sizes, strict=True)):
        box = (x + wide * scale / 2, low - high * scale / 2, wide * scale, high * scale)
        emblem.hero(_alone(recipe, s), canvas, box, f"subject-{k + 1}")
        x += (wide + gap) * scale


def _alone(recipe: Recipe, subject: Subject) -> Recipe:
    return emblem.free(recipe, replace(recipe.brief, subjects=(subject,)))


def _shape(recipe: Recipe, canvas: svg.Canvas, subject: Subject) -> tuple[float, float]:
    """Breadth and height of a thing that fills a square."""
    probe = type(canvas)(canvas.width, canvas.height)
    _, _, wide, high = emblem.hero(_alone(recipe, subject), probe, (0.0, 0.0, _PROBE, _PROBE))
    return max(wide, 1.0), max(high, 1.0)
