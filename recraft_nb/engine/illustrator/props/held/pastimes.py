"""What the hands are busy with at a pan, a grill, pots of plants, or their own nails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.held.chores import stove
from recraft_nb.engine.illustrator.props.pen.shapes import oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.body.poses import Body
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_BLOOMS: Mapping[str, tuple[str, str]] = {"rose": ("#d9263f", "#a8182f"), "sunflower": ("#f5c52f", "#6b4023")}
_IRON, _LEAF = tones("#3b3f4a"), tones("#4fa653")


def _size(body: Body) -> float:
    """Size of a thing in the hands, by the arms that hold it."""
    return max(0.72, body.build.arm / 70)


def _floor(body: Body) -> float:
    """Where the soles are."""
    return max(leg[-1][1] for leg in body.legs) + 17


def _smoke(pen: Pen, x: float, y: float, k: float) -> None:
    pen.lines("#ffffff", 9 * k, *(((x + dx * k, y), (x + (dx - 14) * k, y - 30 * k), (x + (dx + 4) * k,
        y - 64 * k))
              for dx in (-44, 0, 44)), curve=True, opacity=0.7)


def _pan(pen: Pen, body: Body, kind: str) -> None:
    """A pan on the stove, its handle in one hand: eggs, pancakes, fish or meat in it."""
    (x, y), k, foot = body.arms[0][-1], 1.1 * _size(body), _floor(body)
    mid, top = x - 122 * k, y + 44 * k
    stove(pen, mid, top, foot, k)
    _smoke(pen, mid, y - 40 * k, k)
    pen.line("#8a5a35", 16 * k, (x + 10 * k, y), (mid + 90 * k, y + 14 * k))
    pen.form(soft((mid - 112 * k, y + 8 * k), (mid + 112 * k, y + 8 * k), (mid + 84 * k, top), (mid - 84 * k,
        top)),
             _IRON)
    pen.oval(mid, y + 6 * k, 112 * k, 34 * k, _IRON.light)
    pen.oval(mid, y + 6 * k, 100 * k, 28 * k, "#23262e")
    if kind == "pancake":
        pen.oval(mid, y + 4 * k, 74 * k, 20 * k, "#e0aa5a")
        pen.oval(mid, y - 1 * k, 74 * k, 19 * k, "#f0c67c")
    elif kind in {"meat", "fish"}:
        for dx in (-40, 36):
            pen.oval(mid + dx * k, y + 4 * k, 36 * k, 15 * k, "#a5542f" if kind == "meat" else "#e9b08f")
            pen.lines("#6b3a22", 4 * k, *(((mid + (dx + q) * k, y - 4 * k), (mid + (dx + q + 8) * k,
                y + 12 * k))
                      for q in (-18, -2, 12)))
    else:
        for dx in (-42, 40):
            pen.soft("#fffdf6", (mid + (dx - 42) * k, y + 6 * k), (mid + (dx - 18) * k, y - 14 * k),
                (mid + (dx + 24)
                     * k, y - 12 * k), (mid + (dx + 40) * k, y + 6 * k), (mid + (dx + 8) * k, y + 24 * k))
            pen.form(oval(mid + dx * k, y + 2 * k, 17 * k, 11 * k), tones("#f8b72e"))


def _grill(pen: Pen, body: Body, kind: str) -> None:
    """A kettle grill with meat on its grate over the glow, tongs in the hand."""
    (x, y), k, foot = body.arms[0][-1], 1.1 * _size(body), _floor(body)
    mid, top = x - 96 * k, y + 40 * k
    pen.lines("#5a6272", 11 * k, ((mid - 60 * k, top + 60 * k), (mid - 88 * k, foot)), ((mid + 60 * k,
        top + 60 * k),
              (mid + 88 * k, foot)), ((mid, top + 80 * k), (mid, foot)))
    pen.form(soft((mid - 124 * k, top), (mid + 124 * k, top), (mid + 92 * k, top + 78 * k), (mid,
        top + 98 * k),
                  (mid - 92 * k, top + 78 * k)), tones("#c8402f"))
    pen.oval(mid, top, 126 * k, 30 * k, "#2b2f3a")
    pen.oval(mid, top + 2 * k, 104 * k, 20 * k, "#f2702f")
    pen.lines("#8d97a6", 4 * k, *(((mid + dx * k, top - 22 * k), (mid + dx * k, top + 24 * k))
              for dx in range(-96, 97, 24)))
    for dx in (-72, -14, 44):
        if kind == "sausage":
            pen.line("#a5442f", 19 * k, (mid + (dx - 20) * k, top - 6 * k), (mid + (dx + 26) * k,
                top + 2 * k))
        elif kind == "fish":
            pen.soft("#9fb8c8", (mid + (dx - 30) * k, top), (mid + dx * k, top - 16 * k),
                (mid + (dx + 36) * k,
                     top - 10 * k), (mid + (dx + 24) * k, top), (mid + (dx + 36) * k, top + 8 * k))
        else:
            pen.form(oval(mid + dx * k, top - 6 * k, 30 * k, 14 * k), tones("#8a4a2c"))
            pen.lines("#4f2a1a", 4 * k, *(((mid + (dx + q) * k, top - 12 * k), (mid + (dx + q + 6) * k, top))
                      for q in (-14, 0, 12)))

    _smoke(pen, mid - 20 * k, top - 44 * k, k)
    pen.lines("#aeb8c6", 7 * k, ((x + 10 * k, y - 4 * k), (mid + 52 * k, top - 16 * k)), ((x + 10 * k,
        y + 6 * k),
              (mid + 66 * k, top - 8 * k)))


def _can(pen: Pen, body: Body, kind: str) -> None:
    """A can tipped over plants, the water falling from its rose."""
    (x, y), k, foot = body.arms[0][-1], _size(body), _floor(body)
    c = tones("#5f8fb0")
    rose = (x - 132 * k, y + 34 * k)
    for j in range(6):
        dx = (-34 + 13 * j) * k
        pen.line("#7fc8ee", 4.5 * k, (rose[0] + dx * 0.4, rose[1] + 10 * k), (rose[0] + dx * 1.5 - 12 * k,
                 foot - (70 + 7 * (j % 3)) * k), opacity=0.85)
    for j, paint in enumerate(("#e2475f", "#f2b93f", "#e2475f", "#8f5fc4")):
        px = rose[0] + (-96 + 60 * j) * k
        high = (104 + 14 * (j % 2)) * k
        if kind == "pot":
            pen.poly("#c9683f", (px - 28 * k, foot - 52 * k), (px + 28 * k, foot - 52 * k), (px + 20 * k,
                foot),
                     (px - 20 * k, foot), r=4)
            pen.box(px - 32 * k, foot - 60 * k, 64 * k, 14 * k, "#d97a50", 4)
        pen.line(_LEAF.dark, 7 * k, (px, foot - (50 if kind == "pot" else 0) * k), (px + 3 * k, foot - high))
        for s in (-1, 1):
            pen.soft(_LEAF.base, (px, foot - high * 0.55), (px + s * 28 * k, foot - high * 0.8),
                (px + s * 36 * k,
                     foot - high * 0.6))
        if kind == "vegetable":
            for dx, dy in ((-20, 0.66), (22, 0.5), (4, 0.94)):
                pen.form(oval(px + dx * k, foot - high * dy, 15 * k), tones("#dd4438"))
        else:
            petal, eye = _BLOOMS.get(kind, (paint, "#f8dc7c"))
            for dx, dy in ((-13, 0), (13, 0), (0, -13), (0, 13)):
                pen.dot(px + (3 + dx) * k, foot - high + dy * k, 12 * k, petal)
            pen.dot(px + 3 * k, foot - high, (13 if kind == "sunflower" else 9) * k, eye)
    with pen.at(x - 20 * k, y + 26 * k, turn=-24, scale=k):
        pen.ring(32, 4, 26, 30, c.dark, 9)
        pen.line(c.dark, 15, (-34, 22), (-80, -4), (-104, -26))
        pen.poly(c.light, (-116, -44), (-88, -46), (-102, -14), (-118, -22), r=3)
        pen.form(soft((-40, -36), (34, -36), (40, 42), (-44, 42)), c)
        pen.line(c.dark, 9, (-28, -34), (0, -62), (28, -34), curve=True)


def _nails(pen: Pen, body: Body, paint: str) -> None:
    """One hand spread on a small table, its nails bright, the brush in the other; a bottle of varnish."""
    (x, y), (gx, gy), k, foot = body.arms[0][-1], body.arms[1][-1], 1.1 * _size(body), _floor(body)
    tone, top, mid = paint or "#e2355f", y + 22 * k, (x + gx) / 2
    pen.box(mid - 150 * k, top, 300 * k, 18 * k, "#c99a5e", 7)
    for s in (-1, 1):
        pen.box(mid + s * 120 * k - 9 * k, top + 14 * k, 18 * k, foot - top - 14 * k, "#a87a42", 4)
    for j in range(4):
        pen.line("#f0c8a0", 9 * k, (x - 4 * k, y + 4 * k), (x + (-34 + 15 * j) * k,
            y + (20 - abs(j - 1.5) * 3) * k))
        pen.oval(x + (-35 + 15 * j) * k, y + (21 - abs(j - 1.5) * 3) * k, 6 * k, 7 * k, tone)
    pen.line("#2b2f3a", 9 * k, (gx + 6 * k, gy - 22 * k), (gx - 14 * k, gy + 6 * k))
    pen.line(tone, 6 * k, (gx - 14 * k, gy + 6 * k), (x + 18 * k, y + 16 * k))
    for dx, shade in ((92, tone), (122, "#8f5fc4")):
        pen.box(mid + dx * k - 14 * k, top - 36 * k, 28 * k, 36 * k, shade, 7)
        pen.box(mid + dx * k - 7 * k, top - 62 * k, 14 * k, 28 * k, "#2b2f3a", 4)


#: What is done at leisure: the pose that goes with it, and the drawing.
PASTIMES: Mapping[str, tuple[str, Callable[[Pen, Body, str], None]]] = {
    "pan": ("at the stove", _pan),
    "grill": ("at the stove", _grill),
    "can": ("holding", _can),
    "nails": ("at desk", _nails),
}
