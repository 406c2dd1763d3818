"""What both hands are busy with at a table: a knife, a bowl, a sewing machine, a suitcase, a till."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.body.poses import Body
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Point

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_STEEL, _WOOD, _DARK = tones("#aeb8c6"), tones("#b9824e"), "#2b2f3a"
_FOODS: Mapping[str, tuple[str, str]] = {
    # The skin, and what a slice shows.
    "onion": ("#c98fb0", "#f6e6f2"), "carrot": ("#ee8434", "#f8a860"), "tomato": ("#dd4438", "#f07a68"),
    "cucumber": ("#4f9a48", "#d4ecb4"), "pepper": ("#e8b52f", "#f8dc7c"), "fruit": ("#e2574c", "#fff1d6"),
    "herbs": ("#4fa04a", "#7cc46c"), "meat": ("#b8453f", "#e58a80"), "bread": ("#c98a4a", "#f3dcae"),
    "fish": ("#8fa9bb", "#e9b6a4"), "cheese": ("#f0b93c", "#f8d878"), "mushroom": ("#b59a80", "#efe2d0"),
    "potato": ("#b98a52", "#f2dc9a"), "orange": ("#f0932f", "#f8c070"), "apple": ("#d9483f", "#fbf0d2"),
}


def _between(body: Body) -> Point:
    (x0, y0), (x1, y1) = body.arms[0][-1], body.arms[1][-1]
    return (x0 + x1) / 2, (y0 + y1) / 2


def _table(pen: Pen, body: Body, *, wide: float = 196, low: float = 34) -> tuple[float, float, float]:
    """A table below the hands: its middle, its top, and the size of what is on it."""
    (x, y), k = _between(body), 1.1 * max(0.74, body.build.arm / 70)
    top, foot = y + low * k, max(leg[-1][1] for leg in body.legs) + 17
    for side in (-1, 1):
        pen.box(x + side * (wide - 34) * k - 12 * k, top, 24 * k, foot - top, _WOOD.dark, 4)
    pen.box(x - (wide - 30) * k, top + 16 * k, (wide - 30) * 2 * k, 26 * k, _WOOD.dark, 4)
    pen.box(x - wide * k, top, 2 * wide * k, 22 * k, _WOOD.base, 8)
    pen.box(x - wide * k, top, 2 * wide * k, 8 * k, _WOOD.light, 5)
    return x, top, k


def _lump(pen: Pen, x: float, y: float, r: float, skin: str) -> None:
    c = tones(skin)
    pen.form(oval(x, y, r, r * 0.78), c)
    pen.oval(x - r * 0.36, y - r * 0.3, r * 0.26, r * 0.16, c.light)


def _knife(pen: Pen, k: float, long: float = 96) -> None:
    """From the hand at (0, 0) to the left."""
    pen.poly("#dfe5ec", (-8 * k, -8 * k), (-8 * k, 16 * k), (-(long - 22) * k, 16 * k), (-long * k, -8 * k),
             r=4)
    pen.line(_DARK, 15 * k, (-4 * k, 0), (34 * k, -4 * k))


def _bowl(pen: Pen, x: float, y: float, k: float, paint: str, inside: str) -> None:
    """A bowl that stands at (x, y)."""
    with pen.at(x, y, scale=k):
        pen.form(soft((-74, -66), (74, -66), (56, -14), (24, 0), (-24, 0), (-56, -14)), tones(paint))
        pen.oval(0, -66, 75, 15, tones(paint).light)
        pen.oval(0, -64, 66, 11, inside)


def _chop(pen: Pen, body: Body, kind: str) -> None:
    """A board, what is cut on it under one hand, slices beside it, a knife in the other hand."""
    skin, flesh = _FOODS.get(kind, _FOODS["carrot"])
    x, top, k = _table(pen, body)
    pen.box(x - 132 * k, top - 14 * k, 264 * k, 18 * k, "#e3bd86", 7)
    hold, cut = body.arms[0][-1], body.arms[1][-1]
    for j in range(5):
        pen.oval(x + (40 + 18 * j) * k, top - 24 * k, 9 * k, 19 * k, tones(skin).base)
        pen.oval(x + (36 + 18 * j) * k, top - 24 * k, 8 * k, 17 * k, flesh)
    if kind in {"carrot", "cucumber", "bread", "fish", "meat"}:
        pen.form(soft((x - 118 * k, top - 26 * k), (x - 70 * k, top - 52 * k), (x + 4 * k, top - 46 * k),
                      (x + 12 * k, top - 14 * k), (x - 70 * k, top - 12 * k)), tones(skin))
        pen.oval(x + 8 * k, top - 30 * k, 10 * k, 18 * k, flesh)
    else:
        _lump(pen, x - 44 * k, top - 42 * k, 40 * k, skin)
        pen.oval(x - 14 * k, top - 40 * k, 13 * k, 27 * k, flesh)
    for j, dx in enumerate((-176, -150, 158, 178)):
        if kind not in {"bread", "meat", "fish"}:
            _lump(pen, x + dx * k, top - (14 if j % 2 else 22) * k, 24 * k, skin)
    with pen.at(cut[0] - 4 * k, cut[1] + 4 * k, turn=-14):
        _knife(pen, 1.15 * k)
    pen.dot(hold[0] + 6 * k, hold[1] + 4 * k, 3, flesh)


def _peel(pen: Pen, body: Body, kind: str) -> None:
    """What is peeled in one hand, a curl of its skin, a peeler in the other; more in a bowl."""
    skin, flesh = _FOODS.get(kind, _FOODS["potato"])
    x, top, k = _table(pen, body, low=74)
    _bowl(pen, x + 120 * k, top, k, "#5f9fc0", "#3f7a9a")
    for dx, dy in ((92, -72), (126, -84), (150, -70), (118, -66)):
        _lump(pen, x + dx * k, top + dy * k, 26 * k, flesh)
    for dx, dy in ((-160, -18), (-116, -18), (-138, -48)):
        _lump(pen, x + dx * k, top + dy * k, 30 * k, skin)
    for dx in (-56, -24, 20):
        pen.line(tones(skin).dark, 7 * k, (x + dx * k, top - 4 * k), (x + (dx + 12) * k, top - 14 * k),
                 (x + (dx + 26) * k, top - 4 * k), curve=True)
    (hx, hy), (gx, gy) = body.arms[0][-1], body.arms[1][-1]
    _lump(pen, hx + 16 * k, hy - 8 * k, 40 * k, skin)
    pen.fill(oval(hx + 28 * k, hy - 16 * k, 24 * k, 20 * k), flesh)
    pen.line(tones(skin).dark, 8 * k, (hx + 44 * k, hy), (hx + 58 * k, hy + 28 * k), (hx + 40 * k,
        hy + 50 * k),
             (hx + 54 * k, hy + 68 * k), curve=True)
    pen.line("#d3dae3", 9 * k, (gx, gy), (hx + 46 * k, hy - 20 * k))


def _whisk(pen: Pen, body: Body, paint: str) -> None:
    """A bowl of batter held by one hand, stirred by the other; eggs, flour and milk beside it."""
    x, top, k = _table(pen, body, low=40)
    _bowl(pen, x - 8 * k, top, 1.2 * k, paint or "#e2655a", "#f6e2a8")
    gx, gy = body.arms[1][-1]
    pen.line("#c99a5e", 12 * k, (x - 8 * k, top - 74 * k), (gx + (gx - x) * 0.2, gy - 34 * k))
    for dx, dy in ((-176, -20), (-146, -20), (-160, -42)):
        pen.oval(x + dx * k, top + dy * k, 16 * k, 21 * k, "#f3d9b4")
    with pen.at(x + 150 * k, top, scale=k):
        pen.poly("#fffaf0", (-34, -96), (34, -96), (38, 0), (-38, 0), r=6)
        pen.poly("#e9dcc6", (-34, -96), (34, -96), (26, -112), (-26, -112), r=4)
        pen.box(-24, -66, 48, 34, "#d9a24e", 4)


def _piping(pen: Pen, body: Body, paint: str) -> None:
    """A cake on its stand, a bag of icing in both hands over it."""
    x, top, k = _table(pen, body, low=86)
    c = tones(paint or "#f4a7bf")
    with pen.at(x, top, scale=k):
        pen.poly("#e8edf2", (-22, -18), (22, -18), (34, 0), (-34, 0), r=3)
        pen.oval(0, -20, 104, 10, "#f7fafc")
        pen.box(-84, -92, 168, 72, "#fff4e2", 8)
        pen.box(-84, -44, 168, 24, c.base, 6)
        for j in range(7):
            pen.soft(c.base, (-90 + 28 * j, -92), (-77 + 28 * j, -118), (-64 + 28 * j, -92))
        for j in range(6):
            pen.dot(-70 + 28 * j, -58, 6, "#e2574c")
    (hx, hy), (gx, gy) = body.arms[0][-1], body.arms[1][-1]
    mx, my = (hx + gx) / 2, (hy + gy) / 2
    pen.poly("#f3e9dc", (mx - 30 * k, my - 62 * k), (mx + 30 * k, my - 62 * k), (mx + 5 * k, my + 20 * k),
             (mx - 5 * k, my + 20 * k), r=8)
    pen.line("#d8c8b4", 6 * k, (mx - 20 * k, my - 50 * k), (mx, my + 4 * k))


def _sewing(pen: Pen, body: Body, paint: str) -> None:
    """A sewing machine, the cloth that runs below its needle in both hands, a reel of thread."""
    x, top, k = _table(pen, body, low=20)
    m, c = tones("#3f7f8f"), tones(paint or "#e2655a")
    with pen.at(x - 104 * k, top, scale=1.1 * k):
        pen.box(-112, -18, 224, 20, m.dark, 5)
        pen.box(58, -118, 48, 104, m.base, 8)
        pen.box(-96, -122, 200, 44, m.base, 14)
        pen.box(-96, -122, 200, 12, m.light, 6)
        pen.box(-96, -96, 42, 46, m.base, 8)
        pen.lines("#d3dae3", 6, ((-76, -50), (-76, -18)))
        pen.box(-88, -30, 26, 7, "#d3dae3", 2)
        pen.ring(112, -92, 24, 24, "#d3dae3", 9)
        pen.box(20, -146, 20, 26, "#f2c14e", 4)
        pen.dot(30, -98, 10, "#f5efe0")
    pen.soft(c.base, (x - 196 * k, top - 18 * k), (x - 120 * k, top - 26 * k), (x + 60 * k, top - 26 * k),
             (x + 120 * k, top - 10 * k), (x + 128 * k, top + 98 * k), (x + 40 * k, top + 106 * k),
             (x + 30 * k, top + 12 * k), (x - 60 * k, top + 6 * k), (x - 190 * k, top - 4 * k))
    pen.line(c.dark, 5 * k, (x + 70 * k, top + 2 * k), (x + 76 * k, top + 96 * k))
    pen.line(c.light, 4 * k, (x + 98 * k, top + 2 * k), (x + 104 * k, top + 92 * k))


def _till(pen: Pen, body: Body, paint: str) -> None:
    """A checkout: goods on its belt, one of them under the beam of a scanner, a till."""
    del paint
    (x, y), k, foot = body.arms[0][-1], 1.1 * max(0.66, body.build.arm / 70), 0.0
    foot = max(leg[-1][1] for leg in body.legs) + 17
    top = y + 66 * k
    left, wide = x - 190 * k, 470 * k
    pen.box(left, top, wide, foot - top, "#e6eaee", 8)
    pen.box(left, top + 30 * k, wide, 26 * k, "#e2574c", 0)
    pen.box(left - 8 * k, top - 12 * k, wide + 16 * k, 24 * k, "#3c434f", 8)
    for dx, tone, wide_, high in ((-160, "#f7fafc", 40, 84), (-108, "#e8b52f", 54, 60), (-54, "#4fa653", 34,
        70)):
        pen.box(x + dx * k, top - (12 + high) * k, wide_ * k, high * k, tone, 6)
        pen.box(x + dx * k, top - (12 + high * 0.62) * k, wide_ * k, high * 0.28 * k, tones(tone).dark, 0)
    for dx in (-176, -66, -92):
        pen.dot(x + dx * k, top - 26 * k, 16 * k, "#dd4438")
    pen.poly("#ff5a4e", (x - 4 * k, y + 40 * k), (x + 6 * k, y + 40 * k), (x + 44 * k, top - 8 * k),
             (x - 44 * k, top - 8 * k), opacity=0.4)
    pen.box(x - 34 * k, y - 34 * k, 56 * k, 76 * k, "#5f9fd0", 6)
    pen.box(x - 26 * k, y - 18 * k, 40 * k, 22 * k, "#fdf8ea", 3)
    pen.lines(_DARK, 3 * k, *(((x + (-18 + 7 * j) * k, y + 16 * k), (x + (-18 + 7 * j) * k, y + 34 * k))
              for j in range(5)))
    with pen.at(x + 226 * k, top - 10 * k, scale=k):
        pen.poly("#4a5160", (-56, -62), (48, -62), (60, 0), (-64, 0), r=6)
        pen.box(-44, -112, 74, 46, "#2b2f3a", 5)
        pen.box(-36, -104, 58, 28, "#8fe0b0", 3)
        for j in range(6):
            pen.box(-40 + 28 * (j % 3), -50 + 20 * (j // 3), 20, 13, "#e6eaee", 3)


def _packing(pen: Pen, body: Body, paint: str) -> None:
    """An open suitcase on a table, clothes in it and in both hands."""
    x, top, k = _table(pen, body, low=72)
    c = tones(paint or "#b0643a")
    pen.box(x - 138 * k, top - 176 * k, 276 * k, 100 * k, c.dark, 14)
    pen.box(x - 124 * k, top - 164 * k, 248 * k, 90 * k, "#ecd9be", 8)
    for j, tone in enumerate(("#5f9fd0", "#f2c14e", "#4fa653", "#e2655a", "#8f6fc0")):
        pen.box(x + (-120 + 48 * j) * k, top - (100 + 8 * (j % 2)) * k, 46 * k, 44 * k, tone, 9)
        pen.line(tones(tone).dark, 4 * k, (x + (-114 + 48 * j) * k, top - 84 * k), (x + (-82 + 48 * j) * k,
                 top - 84 * k))
    pen.box(x - 138 * k, top - 74 * k, 276 * k, 74 * k, c.base, 12)
    pen.box(x - 138 * k, top - 74 * k, 276 * k, 12 * k, c.light, 6)
    for dx in (-86, 86):
        pen.box(x + dx * k - 10 * k, top - 78 * k, 20 * k, 26 * k, "#f2c14e", 4)
    pen.ring(x, top - 32 * k, 30 * k, 15 * k, c.dark, 9 * k)
    (hx, hy), (gx, gy) = body.arms[0][-1], body.arms[1][-1]
    y = (hy + gy) / 2
    pen.poly("#f7fafc", (hx - 6 * k, y - 22 * k), (gx + 6 * k, y - 22 * k), (gx + 2 * k, y + 26 * k),
             (hx - 2 * k, y + 26 * k), r=9)
    pen.line("#5f9fd0", 8 * k, (hx, y + 2 * k), (gx, y + 2 * k))


def _model(pen: Pen, body: Body, kind: str) -> None:
    """A model that is put together: a plane, a ship, a car, a robot, a house; glue and parts beside it."""
    x, top, k = _table(pen, body, low=48)
    with pen.at(x, top, scale=1.15 * k):
        if kind == "ship":
            pen.form(soft((-92, -34), (96, -34), (70, 0), (-66, 0)), tones("#a5652f"))
            pen.lines("#6b4023", 6, ((-30, -34), (-30, -140)), ((34, -34), (34, -122)))
            for mx, high in ((-30, 134), (34, 116)):
                pen.soft("#fdf8ea", (mx - 34, -high), (mx + 34, -high), (mx + 26, -56), (mx - 26, -56))
        elif kind == "car":
            pen.form(soft((-96, -20), (-84, -46), (-44, -52), (-18, -82), (44, -82), (66, -50), (96, -42),
                          (98, -18)), tones("#dd4438"))
            pen.poly("#cfe8f6", (-30, -54), (-10, -74), (16, -74), (16, -54), r=4)
            for mx in (-56, 58):
                pen.dot(mx, -20, 21, _DARK)
                pen.dot(mx, -20, 9, "#d3dae3")
        elif kind == "robot":
            pen.box(-34, -146, 68, 48, "#8fc2d8", 10)
            pen.lines(_DARK, 9, ((-14, -124), (-13, -124)), ((14, -124), (15, -124)))
            pen.box(-44, -94, 88, 66, "#5f9fc0", 10)
            pen.dot(0, -62, 13, "#f2c14e")
            pen.lines("#7d8796", 13, ((-24, -28), (-24, 0)), ((24, -28), (24, 0)), ((-48, -82), (-74, -52)),
                      ((48, -82), (74, -52)))
        elif kind == "house":
            pen.box(-66, -78, 132, 78, "#f2d9a8", 4)
            pen.poly("#c8553f", (-86, -74), (0, -134), (86, -74), r=5)
            pen.box(-16, -44, 32, 44, "#8a5a35", 3)
            for mx in (-46, 26):
                pen.box(mx, -56, 22, 22, "#9fd0ea", 3)
        else:
            pen.poly("#3f7fb8", (52, -52), (96, -100), (112, -100), (96, -46), r=4)
            pen.form(soft((-112, -34), (-78, -58), (92, -54), (108, -36), (60, -16), (-80, -14)),
                     tones("#e9eef2"))
            pen.poly("#dd4438", (-22, -30), (34, -34), (70, 10), (36, 12), r=4)
            pen.poly("#b8382f", (-12, -50), (24, -52), (44, -84), (24, -84), r=4)
            pen.soft("#7fc4ea", (-84, -46), (-62, -60), (-44, -58), (-44, -44))
            pen.lines("#6b7686", 6, ((-114, -66), (-114, -2)))
    pen.box(x + 134 * k, top - 58 * k, 28 * k, 58 * k, "#f2c14e", 6)
    pen.poly("#e2574c", (x + 138 * k, top - 58 * k), (x + 158 * k, top - 58 * k), (x + 150 * k, top - 82 * k),
             (x + 146 * k, top - 82 * k), r=2)
    for dx, tone in ((-172, "#dd4438"), (-146, "#3f7fb8"), (-160, "#f2c14e")):
        pen.box(x + dx * k, top - 16 * k, 22 * k, 16 * k, tone, 3)


def _carving(pen: Pen, body: Body, kind: str) -> None:
    """Wood in one hand that becomes something, a knife in the other, shavings below."""
    x, top, k = _table(pen, body, low=76)
    (hx, hy), (gx, gy) = body.arms[0][-1], body.arms[1][-1]
    c = tones("#d9a86a")
    with pen.at(hx - 2 * k, hy + 4 * k, turn=-62, scale=1.25 * k):
        if kind == "spoon":
            pen.line(c.base, 17, (0, 30), (0, -62))
            pen.form(oval(0, -88, 27, 36), c)
            pen.oval(0, -90, 17, 25, c.dark)
        else:
            pen.form(soft((-34, 26), (-40, -30), (-18, -74), (12, -84), (34, -52), (36, 20)), c)
            pen.lines(c.dark, 5, ((-16, -40), (-2, -8)), ((10, -54), (18, -16)))
    with pen.at(gx, gy, turn=26):
        _knife(pen, 0.85 * k, 84)
    for dx, dy in ((-60, -8), (-20, -6), (30, -10), (-104, -5), (76, -6)):
        pen.ring(x + dx * k, top + dy * k, 10 * k, 8 * k, c.light, 6 * k)
    pen.box(x + 112 * k, top - 34 * k, 58 * k, 34 * k, c.dark, 5)


def _wrapping(pen: Pen, body: Body, paint: str) -> None:
    """A present whose bow is tied by both hands; a roll of paper, scissors."""
    x, top, k = _table(pen, body, low=96)
    c = tones(paint or "#d9483f")
    pen.box(x - 80 * k, top - 96 * k, 160 * k, 96 * k, c.base, 6)
    pen.box(x - 80 * k, top - 96 * k, 160 * k, 14 * k, c.light, 6)
    pen.box(x - 14 * k, top - 96 * k, 28 * k, 96 * k, "#f8dc7c")
    for s in (-1, 1):
        pen.soft("#f2c14e", (x, top - 96 * k), (x + s * 22 * k, top - 132 * k), (x + s * 62 * k,
            top - 128 * k),
                 (x + s * 44 * k, top - 98 * k))
    pen.dot(x, top - 100 * k, 12 * k, "#e0a52f")
    with pen.at(x + 142 * k, top - 20 * k, turn=-8, scale=k):
        pen.box(-52, -18, 110, 38, "#4f9a8a", 16)
        for j in range(4):
            pen.dot(-32 + 24 * j, 1, 6, "#fdf8ea")
    pen.lines("#c9d0da", 7 * k, ((x - 172 * k, top - 8 * k), (x - 112 * k, top - 30 * k)),
              ((x - 172 * k, top - 30 * k), (x - 112 * k, top - 8 * k)))


def _sketch(pen: Pen, body: Body, kind: str) -> None:
    """A sheet on which something is drawn or painted, and pencils or a box of paints beside it."""
    x, top, k = _table(pen, body, low=26)
    pen.poly("#fffdf6", (x - 96 * k, top), (x - 76 * k, top - 44 * k), (x + 76 * k, top - 44 * k),
             (x + 96 * k, top), r=3)
    pen.lines("#e2574c", 6 * k, ((x - 26 * k, top - 10 * k), (x - 4 * k, top - 34 * k), (x + 18 * k,
              top - 10 * k)))
    pen.dot(x + 46 * k, top - 32 * k, 8 * k, "#f2c14e")
    pen.line("#4fa653", 6 * k, (x - 70 * k, top - 6 * k), (x + 74 * k, top - 6 * k))
    gx, gy = body.arms[1][-1]
    tone = "#3f7fb8" if kind != "paint" else "#a8703f"
    pen.line(tone, 11 * k, (gx - 26 * k, gy + 26 * k), (gx + 22 * k, gy - 38 * k))
    pen.dot(gx - 30 * k, gy + 31 * k, 6 * k, "#e2574c" if kind == "paint" else "#f5d9b0")
    for j, paint in enumerate(("#dd4438", "#f2b93f", "#4fa653", "#3f7fb8", "#8f5fc4")):
        if kind == "paint":
            pen.oval(x + (116 + 16 * j) * k, top - 6 * k, 9 * k, 7 * k, paint)
        else:
            pen.line(paint, 9 * k, (x + (118 + 13 * j) * k, top - 6 * k), (x + (128 + 13 * j) * k,
                top - 46 * k))


#: What is done at a table: the pose that goes with it, and the drawing.
AT_TABLE: Mapping[str, tuple[str, Callable[[Pen, Body, str], None]]] = {
    "chop": ("at desk", _chop),
    "peel": ("knitting", _peel),
    "whisk": ("at desk", _whisk),
    "piping": ("knitting", _piping),
    "sewing": ("at desk", _sewing),
    "till": ("receiving", _till),
    "packing": ("knitting", _packing),
    "model": ("squeezing", _model),
    "carving": ("knitting", _carving),
    "wrapping": ("knitting", _wrapping),
    "sketch": ("at desk", _sketch),
}
