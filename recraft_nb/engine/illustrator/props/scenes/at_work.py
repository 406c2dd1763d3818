"""Scenes of work in one picture: screens from behind, a hive, an examination, a ladder, a door."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.notions.digital import charts_on
from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, corners, tones
from recraft_nb.engine.illustrator.props.people.attire import FROM_BEHIND
from recraft_nb.engine.illustrator.props.people.cast import act, role, roles

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_CODE = ("#7fd0ff", "#f2b86a", "#9be08f", "#d8a8f0")
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4}


def _screen(pen: Pen, look: Look, x: float, y: float, w: float, h: float, k: int) -> None:
    """One screen on its foot, with what is worked at."""
    pen.box(x + w / 2 - 12, y + h, 24, 40, "#8d94a6")
    pen.box(x + w / 2 - 54, y + h + 34, 108, 14, "#6b7686", 6)
    pen.box(x - 9, y - 9, w + 18, h + 18, "#2b2f3a", 10)
    ground = "#1e2a4a"
    pen.box(x, y, w, h, ground, 3)
    if look.has("charts"):
        charts_on(pen, x, y, w, h, ground)
        return
    if look.has("art"):
        pen.box(x + 8, y + 8, w - 16, h - 16, "#fbe3c2", 3)
        pen.soft("#6aa860", (x + 8, y + h - 8), (x + 8, y + h * 0.66), (x + w * 0.5, y + h * 0.5),
            (x + w - 8, y + h * 0.7), (x + w - 8, y + h - 8))
        pen.dot(x + w * 0.72, y + h * 0.34, h * 0.14, "#f0a93a")
        return
    if look.has("game"):
        pen.box(x, y, w, h * 0.62, "#5fb8e8", 3)
        pen.box(x, y + h * 0.62, w, h * 0.38, "#5a9e4b", 3)
        pen.box(x + w * 0.2, y + h * 0.36, w * 0.3, h * 0.08, "#b9824e", 3)
        pen.box(x + w * 0.56, y + h * 0.46, h * 0.14, h * 0.16, "#e5604d", 4)
        pen.dot(x + w * 0.32, y + h * 0.24, h * 0.06, "#ffd83a")
        return
    for row in range(int((h - 20) / 18)):
        at, indent = y + 18 + 18 * row, (row * 7 + k * 3) % 4
        long = 0.26 + ((row * 5 + k * 2) % 5) * 0.1
        left = x + 14 + indent * 14
        pen.line(_CODE[(row + k) % 4], 6, (left, at), (min(x + w - 16, left + w * long), at))


def _at_the_screens(pen: Pen, look: Look) -> None:
    """Somebody at a desk with one or several screens, seen from behind on a chair."""
    count = next((n for word, n in _NUMBERS.items() if look.has(f"screens:{word}")), 1)
    wide = {1: 330.0, 2: 268.0, 3: 212.0}.get(count, 170.0)
    high, gap = wide * 0.62, 22.0
    full = count * wide + (count - 1) * gap
    top = 352.0
    for k in range(count):
        x = 300 - full / 2 + k * (wide + gap)
        _screen(pen, look, x, top - high - 44, wide, high, k)
    desk = look.pick("#c99a5e", "#d9b07a", "#b9824e", "#e9e3d8")
    left, right = 300 - max(full, 420) / 2 - 40, 300 + max(full, 420) / 2 + 40
    for x in (left + 20, right - 48):
        pen.box(x, top + 20, 28, GROUND - top - 30, desk.dark, 4)
    pen.box(left, top, right - left, 30, desk.base, 8)
    pen.box(left, top, right - left, 9, desk.light, 5)
    pen.poly("#d9594c", (right - 76, top), (right - 82, top - 42), (right - 42, top - 42), (right - 48,
        top), r=6)
    pen.ring(right - 40, top - 24, 10, 11, "#b8473e", 6)
    pen.poly("#8a6a52", (left + 32, top), (left + 26, top - 34), (left + 74, top - 34), (left + 68, top), r=4)
    for dx, dy in ((-18, -30), (0, -46), (18, -30)):
        pen.oval(left + 50 + dx, top - 34 + dy * 0.6, 13, 24, "#4fa653", turn=dx * 1.6)
    pen.box(300 - 90, top - 8, 180, 10, "#c9d0da", 4)
    pen.lines("#4a5160", 14, ((300, GROUND - 96), (300, GROUND - 30)))
    pen.lines("#4a5160", 12, ((212, GROUND - 8), (300, GROUND - 34), (388, GROUND - 8)), ((300,
        GROUND - 34), (300, GROUND - 4)))
    who = role(look, "worker", "figure:person")
    act(pen, look, who, (FROM_BEHIND, "on a chair"), x=300, y=GROUND - 4)
    c = look.main("#4a5878", "#5a6274", "#3f5f7a")
    back = pen.box(214, 372, 172, 130, c.base, 34)
    pen.cut(back, corners((330, 360), (400, 360), (400, 520), (310, 520)), c.dark)
    pen.line(c.light, 6, (240, 392), (300, 388))
    pen.box(204, 486, 192, 34, c.dark, 16)


def _comb_frame(pen: Pen, x: float, y: float, w: float, h: float) -> None:
    """A wooden frame full of comb, with bees on it."""
    pen.box(x - 18, y, w + 36, 18, "#b9824e", 4)
    pen.box(x, y, w, h, "#c9955e", 5)
    pen.box(x + 12, y + 18, w - 24, h - 30, "#f0b232", 3)
    step = 20.0
    for row in range(int((h - 30) / 17)):
        for k in range(int((w - 24) / step)):
            cx = x + 24 + k * step + (row % 2) * step / 2
            if cx < x + w - 18:
                pen.dot(cx, y + 28 + row * 17, 6.5, "#c97f1c" if (row + k) % 3 else "#f9d568")
    for dx, dy in ((0.3, 0.4), (0.62, 0.66), (0.5, 0.28)):
        bx, by = x + w * dx, y + h * dy
        pen.oval(bx + 3, by - 9, 10, 6, "#f7fbff", turn=-20)
        pen.oval(bx, by, 14, 9, "#f5c52f")
        pen.lines("#3a2a22", 4, ((bx - 3, by - 7), (bx - 3, by + 7)), ((bx + 5, by - 6), (bx + 5, by + 6)))


def _at_the_hive(pen: Pen, look: Look) -> None:
    """A beekeeper lifts a frame of comb out of an open box hive; bees fly about."""
    who = role(look, "keeper", "figure:beekeeper")
    act(pen, look, who, ("at the frame",), x=430)
    hx, hy = pen.anchors["hand"]
    gx, gy = pen.anchors["hand_b"]
    mid = (hx + gx) / 2
    c = look.main("#f4f0e4", "#8fc2e0", "#f2d06a", "#a8d0a0")
    left, right, top = mid - 152, mid + 88, 404.0
    pen.poly("#8a6a4a", (left + 6, 540), (right - 6, 540), (right - 16, GROUND), (left + 16, GROUND), r=3)
    _comb_frame(pen, mid - 118, min(hy, gy) + 2, 176, 116)
    for k, high in enumerate((76, 66)):
        y = top + 76 * k
        pen.box(left, y, right - left, high, c.base if not k else c.light, 5)
        pen.box(left, y + high - 9, right - left, 9, c.dark, 3)
        pen.box((left + right) / 2 - 34, y + 24, 68, 15, c.dark, 7)
    pen.box((left + right) / 2 - 44, 528, 88, 13, "#3a2a22", 5)
    pen.box(left - 8, top - 8, right - left + 16, 13, "#b9824e", 4)
    for k in range(4):
        pen.box(left + 24 + k * 56, top - 16, 34, 9, "#c9955e", 3)
    with pen.at(left - 46, 552, turn=-14):
        pen.box(-18, -170, 32, 172, c.dark, 5)
        pen.box(-18, -170, 14, 172, c.base, 5)
    pen.dot(hx + 2, hy + 4, 14, "#fff6e6")
    pen.dot(gx + 2, gy + 4, 14, "#fff6e6")
    for bx, by in ((left - 40, 250), (left + 30, 160), (mid + 40, 130), (mid - 150, 330), (560, 180), (590,
        300)):
        pen.oval(bx + 3, by - 11, 12, 7, "#f7fbff", turn=-24, opacity=0.9)
        pen.oval(bx - 5, by - 11, 11, 6, "#e3eef6", turn=20, opacity=0.9)
        pen.oval(bx, by, 16, 10, "#f5c52f")
        pen.lines("#3a2a22", 4.5, ((bx - 4, by - 8), (bx - 4, by + 8)), ((bx + 5, by - 8), (bx + 5, by + 8)))


def _examined(pen: Pen, look: Look) -> None:
    """An animal stands on the table of a vet, whose hand is on it; its owner stands by."""
    vet, pet = role(look, "vet", "figure:doctor"), role(look, "pet", "animal:dog")
    owner = roles(look, "owner")[:1]
    act(pen, look, vet, ("receiving", "happy"), x=486)
    hand = pen.anchors["hand"]
    if owner:
        act(pen, look, owner[0], ("hand up", "happy"), x=52, flip=True)
    top = 452.0
    act(pen, look, pet, ("sitting",), x=276, y=top + 4, scale=0.44)
    pen.box(108, top, 330, 22, "#dfe6ee", 8)
    pen.box(108, top + 16, 330, 12, "#aeb8c6", 5)
    for x in (150, 376):
        pen.box(x, top + 28, 20, GROUND - top - 40, "#8fa3bd", 4)
        pen.box(x - 22, GROUND - 14, 64, 14, "#6b7686", 6)
    pen.lines("#39435a", 7, (hand, (hand[0] - 26, hand[1] + 22), (hand[0] - 50, hand[1] + 26)), curve=True)
    pen.dot(hand[0] - 54, hand[1] + 26, 13, "#9aa6b6")
    pen.dot(hand[0] - 54, hand[1] + 26, 6, "#dfe6ee")


def _on_the_ladder(pen: Pen, look: Look) -> None:
    """Somebody on a stepladder has a hand at what hangs from the ceiling: a bulb, a lamp, a picture."""
    who = role(look, "fitter", "figure:man")
    steel = tones("#e0a53a")
    foot, top = GROUND, 392.0
    pen.lines(steel.dark, 13, ((382, top), (470, foot)))
    pen.lines(steel.base, 15, ((250, foot), (306, top)), ((398, foot), (362, top)))
    for k in range(4):
        y = foot - 34 - 42 * k
        pen.line(steel.light, 12, (258 + 12 * k, y), (390 - 8 * k, y))
    pen.box(290, top - 10, 100, 18, steel.dark, 6)
    act(pen, look, who, ("reaching up", "standing"), x=336, y=top - 4, scale=0.92)
    x, y = pen.anchors["hand"]
    if look.has("load:picture"):
        pen.box(x - 90, y - 60, 118, 92, "#8a5a35", 5)
        pen.box(x - 78, y - 48, 94, 68, "#bfe0f2", 3)
        pen.soft("#6aa860", (x - 78, y + 20), (x - 78, y - 6), (x - 40, y - 26), (x + 16, y - 2), (x + 16,
            y + 20))
        return
    pen.line("#3a4050", 6, (x - 2, y - 116), (x - 2, y - 54))
    pen.box(x - 44, y - 128, 84, 16, "#dfe6ee", 7)
    pen.box(x - 13, y - 62, 22, 26, "#9aa3b0", 4)
    pen.dot(x - 2, y - 10, 46, "#fff3b8", opacity=0.45)
    pen.form(corners((x - 18, y - 38), (x + 14, y - 38), (x + 26, y - 8), (x + 12, y + 16), (x - 16,
        y + 16), (x - 30, y - 8), r=14), tones("#ffd95a"))
    pen.dot(x + 8, y + 14, 12, "#e0a878")


def _parcel(pen: Pen, look: Look, x: float, y: float) -> None:
    """What is brought, before the hands at a place."""
    if look.has("load:pizza"):
        for k in range(2):
            pen.box(x - 78, y - 30 - 24 * k, 134, 23, ("#e9dcc6", "#f4ead6")[k], 4)
            pen.box(x - 78, y - 13 - 24 * k, 134, 6, "#c9b08a", 2)
            pen.dot(x - 11, y - 20 - 24 * k, 8, "#d9483f")
    elif look.has("load:flowers"):
        pen.poly("#f4ead6", (x - 52, y - 70), (x + 28, y - 70), (x - 6, y + 30), (x - 16, y + 30), r=5)
        for dx, dy, paint in ((-40, -84, "#e5604d"), (-12, -102, "#f0709a"), (16, -84, "#f0a93a"), (-24,
            -70, "#f0709a"), (4, -70, "#e5604d")):
            pen.dot(x + dx, y + dy, 19, paint)
            pen.dot(x + dx, y + dy, 7, "#ffe9a8")
    elif look.has("load:letter"):
        pen.box(x - 62, y - 36, 84, 54, "#fffaf0", 4)
        pen.line("#b9a98c", 4, (x - 60, y - 34), (x - 20, y - 6), (x + 20, y - 34))
        pen.dot(x - 20, y - 4, 8, "#d9483f")
    elif look.has("load:bag"):
        pen.poly("#d9a86a", (x - 62, y - 66), (x + 26, y - 66), (x + 20, y + 34), (x - 56, y + 34), r=5)
        pen.lines("#4fa653", 12, ((x - 40, y - 66), (x - 50, y - 102)), ((x - 22, y - 66), (x - 20, y - 112)))
        pen.tube("#e8c07a", [(x + 8, y - 60), (x + 20, y - 116)], [22, 18])
    else:
        pen.box(x - 80, y - 70, 118, 96, "#d9a05f", 5)
        pen.box(x - 80, y - 70, 118, 20, "#e6b679", 4)
        pen.box(x - 32, y - 70, 22, 96, "#b9824e")
        pen.box(x - 68, y - 8, 28, 20, "#fffaf0", 3)


def _at_the_door(pen: Pen, look: Look) -> None:
    """Somebody at the open door of a house is handed what another brings."""
    c = look.main("#c8503f", "#3f7fb8", "#2f8f76", "#e0a53a")
    brick = look.pick("#e9d8c2", "#dfe3e0", "#e8c9b4")
    pen.box(-30, 30, 320, 530, brick.base, 4)
    for row in range(9):
        for k in range(3):
            pen.box(-18 + 104 * k + (row % 2) * 40, 52 + 56 * row, 62, 22, brick.dark, 4, opacity=0.45)
    pen.box(8, 78, 236, 482, "#fbf6ec", 5)
    pen.box(28, 98, 196, 462, "#5a4a3f")
    pen.box(28, 98, 196, 300, "#f2d9a0", opacity=0.5)
    pen.poly(c.base, (28, 98), (-44, 70), (-44, 584), (28, 560), r=3)
    pen.poly(c.dark, (14, 150), (-28, 134), (-28, 290), (14, 296), r=3)
    pen.poly(c.dark, (14, 340), (-28, 340), (-28, 500), (14, 490), r=3)
    pen.dot(14, 322, 8, "#f2c23f")
    pen.box(-34, 22, 328, 22, brick.dark, 4)
    pen.lines("#3a4050", 7, ((266, 150), (266, 172)))
    pen.box(252, 168, 28, 40, "#ffd98a", 6)
    host, guest = role(look, "host", "figure:woman"), role(look, "guest", "figure:man")
    act(pen, look, host, ("receiving", "happy"), x=132, flip=True, scale=0.94)
    act(pen, look, guest, ("receiving", "happy"), x=510)
    x, y = pen.anchors["hand"]
    pen.box(60, 552, 270, 16, "#a8703f", 6)
    _parcel(pen, look, x, y)
    pen.dot(x + 4, y + 8, 13, "#e0a878")


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "figure:at_screens": _at_the_screens,
    "figure:at_hive": _at_the_hive,
    "figure:examination": _examined,
    "figure:on_ladder": _on_the_ladder,
    "figure:at_door": _at_the_door,
}
