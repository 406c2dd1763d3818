"""Clothes on the body of an animal: a coat or a sweater on the trunk, a suit for space down to the feet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts.animal_wear import usual_color
from recraft_nb.engine.illustrator.props.dress import garments
from recraft_nb.engine.illustrator.props.pen.shapes import Outline, Pen, Tones, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from recraft_nb.engine.illustrator.props.beasts.beast import Beast

_COVERS = frozenset({"sweater", "coat", "shirt", "jacket", "suit", "dress", "gown", "overalls", "apron"})
# These cover the legs too.
_WHOLE = frozenset({"overalls", "space suit"})
_SPACE, _SHOD = "space helmet", "#c8453f"
_SUIT, _TRIM = "#eef1f6", "#aeb8c8"


def dressed_body(b: Beast, traits: Sequence[str]) -> Beast:
    """The animal with its trunk and its sleeves in what the traits say is worn.

    Args:
        b: As nature made it.
        traits: Of the animal.
    """
    worn = garments.worn(traits)
    shod = next((paint or _SHOD for kind, paint in worn if kind in {"shoes", "boots"}), "")
    b = replace(b, sock=tones(shod)) if shod else b
    kind, paint = next(((k, p) for k, p in worn if k in _COVERS), ("", ""))
    if any(k == _SPACE for k, _ in worn):
        cloth, kind = tones(_SUIT), "space suit"
    elif kind:
        cloth = tones(paint or usual_color(kind))
    else:
        return b
    whole = kind in _WHOLE
    return replace(
        b,
        coat=cloth,
        bib=False,
        marks=_MARKS.get(kind, _hem)(cloth),
        legs=b.legs or b.coat,
        neck=b.neck or b.coat,
        fur=cloth if whole else b.legs or b.coat,
        sock=tones(_TRIM) if kind == "space suit" else b.sock,
        tail=None if kind == "space suit" else b.tail,
    )


def bird_coat(pen: Pen, traits: Sequence[str]) -> None:
    """A coat over the shoulders of a tall bird, with a pale collar, gold along its edge and buttons."""
    kind, paint = next(((k, p) for k, p in garments.worn(traits) if k in _COVERS | {"cape"}), ("", ""))
    if not kind:
        return
    t, gold = tones(paint or usual_color(kind)), "#f0c04a"
    pen.form(
        soft(
            (172, 262),
            (240, 234),
            (330, 236),
            (396, 300),
            (430, 420),
            (420, 500),
            (330, 520),
            (230, 500),
            (180, 420),
            (164, 330),
        ),
        t,
    )
    pen.soft(t.dark, (320, 300), (372, 310), (420, 430), (410, 494), (350, 470))
    pen.line(gold, 11, (214, 268), (216, 360), (236, 500), curve=True)
    pen.line(gold, 9, (236, 500), (330, 518), (418, 496), curve=True)
    for x, y in ((240, 330), (246, 386), (256, 442)):
        pen.dot(x, y, 10, gold)
    collar = ((176, 226), (236, 250), (320, 232), (372, 250), (366, 290), (290, 300), (222, 296), (166, 272))
    pen.soft("#fdf6ea", *collar)
    for x, y in ((196, 262), (240, 276), (288, 272), (336, 264)):
        pen.oval(x, y, 5, 8, "#3a3338")


def _hem(cloth: Tones) -> Callable[[Pen, str, Outline], None]:
    """A seam down the front with buttons, and a hem along the side."""

    def marks(pen: Pen, part: str, shape: Outline) -> None:
        x0, y0, x1, y1 = shape.box
        w, h = x1 - x0, y1 - y0
        if part == "front":
            x = x0 + 0.49 * w
            pen.line(cloth.dark, 5, (x, y0 + 0.1 * h), (x, y1 - 0.06 * h))
            for k in (0.3, 0.46, 0.62):
                pen.dot(x + 12, y0 + k * h, 7, cloth.glow)
        elif part == "side":
            pen.cut(shape, oval(x1 - 0.02 * w, y0 + 0.5 * h, 0.05 * w, 0.7 * h), cloth.light)

    return marks


def _panel(cloth: Tones) -> Callable[[Pen, str, Outline], None]:
    """The box of a space suit, with its lights, and a flag of stripes on the side."""

    def marks(pen: Pen, part: str, shape: Outline) -> None:
        x0, y0, x1, y1 = shape.box
        x, y = (x0 + x1) / 2 - 4, y0 + 0.56 * (y1 - y0)
        if part in {"front", "side", "curl"}:
            pen.box(x - 36, y - 24, 72, 50, "#c3ccd9", 9)
            for k, paint in enumerate(("#e5564a", "#f2c53f", "#4f9be0")):
                pen.dot(x - 20 + 20 * k, y - 6, 7, paint)
            pen.line(cloth.deep, 5, (x - 22, y + 13), (x + 22, y + 13))

    return marks


_MARKS: dict[str, Callable[[Tones], Callable[[Pen, str, Outline], None]]] = {"space suit": _panel}
