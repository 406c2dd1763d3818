"""Scenes of care and of feasts in one picture: an injection, an operation, a ring, raised glasses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, oval, soft, tones
from recraft_nb.engine.illustrator.props.people.cast import Role, act, role, roles

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Point

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_STEEL, _WOOD, _LEAF = tones("#aeb8c6"), tones("#b9824e"), tones("#4fa653")
_GAY = ("#d9483f", "#3f86c9", "#57a84f", "#f2b93f", "#8f5fc4")


def _stool(pen: Pen, x: float, y: float) -> None:
    pen.lines(_STEEL.dark, 12, ((x - 34, y), (x - 44, GROUND)), ((x + 34, y), (x + 44, GROUND)))
    pen.box(x - 60, y - 8, 120, 22, "#4f86b8", 9)


def _injected(pen: Pen, look: Look) -> None:
    """Somebody sits with a bare arm; who stands by sets a syringe to it."""
    nurse, patient = role(look, "carer", "figure:nurse"), role(look, "patient", "figure:person")
    _stool(pen, 186, GROUND - 92)
    act(pen, look, patient, ("seated", "wears:shirt:#6fb3d2", "dressing:arm"), x=186, flip=False)
    (_, high), (wide, low) = pen.anchors["neck"], pen.anchors["hand_b"]
    act(pen, look, nurse, ("receiving", "happy"), x=470)
    x, y = pen.anchors["hand"]
    aim = (wide + 16, high + (low - high) * 0.42)
    _syringe(pen, (x, y), aim)
    pen.dot(x + 2, y + 2, 13, "#e0a878")


def _syringe(pen: Pen, hand: Point, tip: Point) -> None:
    dx, dy = tip[0] - hand[0], tip[1] - hand[1]
    pen.line("#8d97a6", 4, (hand[0] + dx * 0.6, hand[1] + dy * 0.6), tip)
    pen.line("#dfeef6", 24, (hand[0] - dx * 0.1, hand[1] - dy * 0.1), (hand[0] + dx * 0.62,
        hand[1] + dy * 0.62))
    pen.line("#58b4ea", 15, (hand[0] + dx * 0.16, hand[1] + dy * 0.16), (hand[0] + dx * 0.58,
        hand[1] + dy * 0.58))
    pen.line("#5a6272", 8, (hand[0] - dx * 0.1, hand[1] - dy * 0.1), (hand[0] - dx * 0.4, hand[1] - dy * 0.4))


def _operated(pen: Pen, look: Look) -> None:
    """Surgeons in green with masks behind a table under a lamp; who lies on it is covered."""
    patient = role(look, "patient", "figure:person")
    surgeons = (roles(look, "carer") or [Role("figure:doctor")])[:2]
    while len(surgeons) < len("ab"):
        surgeons.append(Role("figure:nurse"))
    pen.line(_STEEL.dark, 12, (300, -20), (300, 0))
    pen.poly("#dfe6ee", (200, 36), (400, 36), (356, -6), (244, -6), r=10)
    pen.oval(300, 38, 100, 14, "#fff6c8")
    pen.poly("#fff6c8", (204, 40), (396, 40), (470, 430), (130, 430), opacity=0.28)
    for who, x in zip(surgeons, (220, 420), strict=False):
        act(pen, look, who, ("working", "wears:shirt:#4f9a8a"), x=x)
        hx, hy = pen.anchors["head_top"]
        pen.soft("#4f9a8a", (hx - 62, hy + 40), (hx - 50, hy - 8), (hx, hy - 26), (hx + 50, hy - 8),
                 (hx + 62, hy + 40), (hx, hy + 22))
        pen.poly("#bfe0dc", (hx - 46, hy + 76), (hx + 42, hy + 76), (hx + 30, hy + 118), (hx - 32, hy + 118),
            r=14)
    top = 440.0
    act(pen, look, patient, ("sleeping", "wears:shirt:#7fc4b4"), x=300, y=top + 4, scale=0.9)
    pen.box(40, top, 520, 26, "#dfe6ee", 8)
    pen.poly("#8fcfc0", (60, top + 20), (540, top + 20), (530, top + 76), (70, top + 76), r=6)
    pen.box(272, top + 70, 56, GROUND - top - 80, _STEEL.base, 6)
    pen.box(200, GROUND - 18, 200, 18, _STEEL.dark, 8)
    pen.line("#d3dae3", 7, (250, top - 118), (288, top - 72))


def _fed(pen: Pen, look: Look) -> None:
    """A baby in a high chair, a spoon at its mouth; who feeds it has the bowl."""
    grown, baby = role(look, "grown", "figure:woman"), role(look, "child", "figure:baby")
    seat = 380.0
    c = look.main("#f2c14e", "#8fc2e0", "#9ad0a4")
    pen.box(70, 220, 170, 190, c.dark, 22)
    pen.lines(_WOOD.base, 15, ((96, seat), (56, GROUND)), ((214, seat), (254, GROUND)))
    pen.line(_WOOD.dark, 11, (70, 500), (240, 500))
    act(pen, look, baby, ("sitting", "happy"), x=155, y=seat + 16, scale=0.62)
    lips = pen.anchors["lips"]
    pen.box(50, seat - 10, 214, 26, c.base, 10)
    pen.box(50, seat - 10, 214, 9, c.light, 6)
    act(pen, look, grown, ("receiving", "happy"), x=440)
    x, y = pen.anchors["hand"]
    u, v = pen.anchors["hand_b"]
    pen.line("#c9d0da", 9, (x + 14, y), (lips[0] + 26, lips[1] + 4))
    pen.oval(lips[0] + 22, lips[1] + 3, 17, 10, "#f0a04f")
    pen.dot(x, y + 2, 13, "#e0a878")
    pen.form(soft((210 - 40, seat - 44), (210 + 40, seat - 44), (236, seat - 12), (184, seat - 12)),
        tones("#e2655a"))
    pen.oval(210, seat - 44, 40, 9, "#f0a04f")
    del u, v


def _changed(pen: Pen, look: Look) -> None:
    """A baby lies on a changing table, the fresh nappy in the hands of who stands behind."""
    grown, baby = role(look, "grown", "figure:man"), role(look, "child", "figure:baby")
    act(pen, look, grown, ("at desk", "happy"), x=300)
    (x, y), (gx, gy) = pen.anchors["hand"], pen.anchors["hand_b"]
    top = max(y, gy) + 52
    act(pen, look, Role(baby.picture, baby.color, (*baby.traits, "sleeping")), (), x=300, y=top + 4,
        scale=0.62)
    pen.box(60, top, 480, 24, "#f7f2e8", 8)
    pen.box(76, top + 20, 448, GROUND - top - 20, look.main("#9ad0c4", "#8fb8e0", "#f2c9a0").base, 8)
    for dx in (90, 306):
        pen.box(dx, top + 44, 204, max(60.0, GROUND - top - 70), "#ffffff", 8, opacity=0.4)
    pen.soft("#ffffff", (x - 30, y - 20), (gx + 30, gy - 20), (gx + 20, gy + 14), ((x + gx) / 2 + 16, y + 44),
             ((x + gx) / 2 - 16, y + 44), (x - 20, y + 14))
    for px in (x - 14, gx - 6):
        pen.box(px, y - 14, 22, 14, "#7fc4ea", 4)
    for px, py in ((x, y), (gx, gy)):
        pen.dot(px, py, 13, "#e0a878")
    pen.box(470, top - 74, 44, 74, "#8fc2e0", 8)
    pen.box(480, top - 92, 24, 20, "#ffffff", 5)


def _led(pen: Pen, look: Look) -> None:
    """Somebody old walks on a stick, an arm in that of who helps."""
    old, helper = role(look, "old", "figure:old_man"), role(look, "helper", "figure:nurse")
    act(pen, look, helper, ("holding", "happy"), x=396)
    grip = pen.anchors["hand"]
    act(pen, look, old, ("walking", "hand down"), x=228)
    x, y = pen.anchors["hand"]
    pen.line("#7a4f2f", 13, (x + 22, y - 8), (x - 6, y - 14), (x - 12, y), (x - 20, GROUND), curve=False)
    u, v = pen.anchors["hand_b"]
    pen.dot((grip[0] + u) / 2, (grip[1] + v) / 2, 15, "#e0a878")


def _proposed(pen: Pen, look: Look) -> None:
    """Somebody on one knee holds up a ring in its box to another."""
    pair = (roles(look, "suitor") + roles(look, "beloved"))[:2]
    if len(pair) == 1:
        other = "figure:man" if "woman" in pair[0].picture else "figure:woman"
        pair.append(Role(other))
    first, second = pair or [Role("figure:man"), Role("figure:woman")]
    act(pen, look, second, ("high five", "happy", "wears:dress:#e2655a")
        if "woman" in second.picture or "person" in second.picture else ("high five", "happy"), x=150,
            flip=True)
    act(pen, look, first, ("kneeling", "happy"), x=440)
    x, y = pen.anchors["hand"]
    pen.box(x - 44, y - 20, 52, 24, "#7a2f48", 5)
    pen.poly("#9a3f5c", (x - 44, y - 20), (x - 50, y - 52), (x + 2, y - 56), (x + 8, y - 20), r=4)
    pen.ring(x - 18, y - 34, 13, 13, "#f5c52f", 6)
    pen.poly("#dff4ff", (x - 28, y - 50), (x - 8, y - 50), (x - 18, y - 38), r=1)
    for dx, dy in ((-52, -70), (-18, -86), (20, -72)):
        pen.line("#ffe27a", 5, (x + dx * 0.8, y + dy * 0.8), (x + dx, y + dy))
    for hx, hy, r in ((290, 110, 20), (330, 60, 14), (262, 44, 11)):
        pen.dot(hx - r * 0.5, hy, r * 0.6, "#e2475f")
        pen.dot(hx + r * 0.5, hy, r * 0.6, "#e2475f")
        pen.poly("#e2475f", (hx - r * 1.05, hy + r * 0.2), (hx + r * 1.05, hy + r * 0.2), (hx, hy + r * 1.4),
            r=2)


def _glass(pen: Pen, x: float, y: float, kind: str) -> None:
    """A full glass in a hand at a place."""
    if kind == "beer":
        pen.ring(x + 26, y - 34, 14, 20, "#f7e7b4", 7)
        pen.box(x - 22, y - 66, 46, 66, "#f2b632", 6)
        for dx in (-14, 2, 16):
            pen.dot(x + dx, y - 68, 14, "#fffdf5")
        return
    tint = "#9a2f48" if kind == "wine" else "#f5d76a"
    pen.line("#dff0f6", 6, (x, y + 22), (x, y - 24))
    pen.oval(x, y + 24, 20, 5, "#dff0f6")
    if kind == "wine":
        pen.form(oval(x, y - 48, 25, 31), tones("#e6f3f8"))
        pen.soft(tint, (x - 23, y - 48), (x + 23, y - 48), (x + 14, y - 24), (x, y - 19), (x - 14, y - 24))
        return
    pen.poly("#e6f3f8", (x - 16, y - 92), (x + 16, y - 92), (x + 11, y - 24), (x - 11, y - 24), r=6)
    pen.poly(tint, (x - 14, y - 74), (x + 14, y - 74), (x + 10, y - 27), (x - 10, y - 27), r=5)
    for dx, dy in ((-4, -44), (5, -58), (-2, -80), (4, -102)):
        pen.dot(x + dx, y + dy, 3, "#ffffff")


def _toasted(pen: Pen, look: Look) -> None:
    """Two to five stand together and raise their glasses to the middle."""
    guests = (roles(look, "guest") or [Role("figure:person")] * 3)[:5]
    if len(guests) == 1:
        guests = guests * 3
    kind = "beer" if look.has("beer") else "wine" if look.has("wine") else ""
    count = len(guests)
    step, hands = 344.0 if count == len("ab") else 244.0 if count == len("abc") else 200.0, []
    for j, who in enumerate(guests):
        x = 300 + (j - (count - 1) / 2) * step
        inner = count > len("ab") and 0 < j < count - 1
        pose = "high five" if inner else "hand up"
        act(pen, look, who, (pose, "happy"), x=x, y=GROUND - 12 * inner, flip=j < (count - 1) / 2)
        hands.append(pen.anchors["hand"])
    for x, y in hands:
        _glass(pen, x, y, kind)
        pen.dot(x, y + 4, 12, "#e0a878")


def _unwrapped(pen: Pen, look: Look) -> None:
    """A decorated tree, before it a family on the floor with presents, one of them open."""
    people = (roles(look, "guest") or [Role("figure:boy")])[:5]
    tree = tones("#2f7f4a")
    pen.box(286, 470, 40, 60, "#7a5236", 4)
    for wide, low, high in ((190, 490, 300), (156, 370, 190), (116, 260, 90), (76, 160, 6)):
        pen.soft(tree.base, (306 - wide, low), (306, high), (306 + wide, low), (306, low + 24))
        pen.soft(tree.dark, (306 + 10, high + 30), (306 + wide, low), (306 + 30, low + 20))
    for j, (dx, dy) in enumerate(((-40, 130), (44, 170), (-70, 250), (20, 240), (86, 300), (-100, 360), (-10,
        350),
                                  (110, 420), (-140, 460), (40, 450), (-50, 440), (160, 470))):
        pen.dot(306 + dx, dy, 15, _GAY[j % 5])
    pen.poly("#f5c52f", (306, -50), (318, -18), (350, -16), (324, 4), (334, 36), (306, 16), (278, 36), (288,
        4),
             (262, -16), (294, -18), r=2)
    count = len(people)
    spread = 640.0 if count > len("abc") else 480.0
    boxes = []
    for j, who in enumerate(people):
        x = 300 + ((j - (count - 1) / 2) * spread / max(1, count - 1) if count > 1 else -10)
        act(pen, look, who, ("sitting", "at desk", "happy"), x=x, y=GROUND + 16, scale=0.86)
        boxes.append((x, pen.anchors["hand"][1], j))
    for x, y, j in boxes:
        c, side = tones(_GAY[j % 5]), 42
        base = y + 62
        pen.box(x - side, base - 66, 2 * side, 66, c.base, 5)
        pen.box(x - 8, base - 66, 16, 66, "#fdf3d0", 0)
        if j % 2:
            for s in (-1, 1):
                pen.soft("#fdf3d0", (x, base - 66), (x + s * 12, base - 92), (x + s * 36, base - 88),
                    (x + s * 26,
                         base - 68))
        else:
            pen.poly(c.dark, (x - side - 4, base - 66), (x - side - 20, base - 92), (x + side - 26,
                base - 98),
                     (x + side, base - 70), r=3)
    for j, x in enumerate((70, 548)):
        if count < len("abcde"):
            pen.box(x - 40, GROUND - 70, 84, 76, _GAY[(j + 3) % 5], 5)
            pen.box(x - 6, GROUND - 70, 16, 76, "#fdf3d0", 0)


def _at_the_treetop(pen: Pen, look: Look) -> None:
    """A cat on the branch of a tree; who has come up a ladder reaches out for it."""
    who, pet = role(look, "rescuer", "figure:firefighter"), role(look, "pet", "animal:cat")
    pen.line("#7a5236", 74, (110, GROUND), (120, 140))
    for dx, dy, r in ((0, -60, 150), (-130, 10, 120), (140, -10, 118), (40, -130, 120), (-70, -130, 112)):
        pen.dot(110 + dx, 60 + dy, r, _LEAF.base if dx < 60 else _LEAF.dark)
    pen.line("#7a5236", 34, (120, 250), (240, 214), (330, 216), curve=True)
    for dx, dy in ((300, 190), (330, 236)):
        pen.oval(dx, dy, 34, 20, _LEAF.base, turn=-20)
    steel = tones("#d9a23a")
    pen.lines(steel.dark, 14, ((400, 250), (470, GROUND)), ((490, 250), (560, GROUND)))
    for k in range(7):
        pen.line(steel.base, 12, (406 + 9 * k, 286 + 42 * k), (494 + 9 * k, 286 + 42 * k))
    act(pen, look, Role(pet.picture, pet.color, pet.traits), ("sitting",), x=262, y=206, scale=0.4)
    act(pen, look, who, ("receiving", "happy"), x=448, y=448, scale=0.92)


def _on_the_beam(pen: Pen, look: Look) -> None:
    """Workers sit side by side on a steel beam high above a town, their lunch in their hands."""
    crew = (roles(look, "worker") or [Role("figure:builder")] * 4)[:6]
    if len(crew) == 1 and not look.has("alone"):
        crew = crew * 4
    count, top = len(crew), 396.0
    step = 132.0
    half = (count - 1) / 2 * step + 110
    for j in range(int(half * 2 / 64) + 2):
        x, high = 300 - half - 40 + 64 * j, 60 + 47 * (j * 5 % 4)
        pen.box(x, GROUND - high, 54, high, ("#8fa6bd", "#a3b7ca", "#7d94ad")[j % 3], 2)
        rows = range(int(high // 30))
        panes = [(x + 12 + 15 * k, GROUND - high + 12 + 28 * row) for row in rows for k in range(3)]
        pen.lines("#d9e6f0", 8, *(((px, py), (px, py + 8)) for px, py in panes))
    for x in (300 - half + 24, 300 + half - 24):
        pen.line("#5a6272", 7, (x, top), (300, 30))
    pen.lines("#5a6272", 8, ((300, 30), (300, -30)))
    beam = tones("#b5563f")
    pen.box(300 - half, top - 8, 2 * half, 34, beam.base, 3)
    pen.box(300 - half, top - 8, 2 * half, 10, beam.light, 3)
    pen.box(300 - half, top + 18, 2 * half, 10, beam.dark, 2)
    lunch: list[Point] = []
    for j, who in enumerate(crew):
        x = 300 + (j - (count - 1) / 2) * step
        pose = ("on a chair", "at the mouth") if j % 2 else ("on a chair",)
        act(pen, look, who, (*pose, "happy"), x=x, y=top + 112, flip=bool(j % 3 == 1))
        lunch.append(pen.anchors["hand"])
    for j, (hx, hy) in enumerate(lunch):
        if j % 2:
            pen.poly("#e8c07a", (hx - 24, hy - 22), (hx + 16, hy - 26), (hx + 18, hy - 4), (hx - 22, hy), r=6)
            pen.line("#57a84f", 6, (hx - 22, hy - 10), (hx + 16, hy - 14))
            pen.dot(hx + 2, hy, 11, "#e0a878")
        else:
            pen.box(hx - 12, hy + 4, 66, 34, "#d9483f", 6)
            pen.box(hx - 12, hy + 4, 66, 10, "#e87a70", 4)
            pen.ring(hx + 21, hy + 4, 15, 9, "#3a3f4c", 5)


def _trick_or_treat(pen: Pen, look: Look) -> None:
    """Children in costumes before a lit door, each with a bucket for sweets; lanterns of pumpkins."""
    kids = (roles(look, "child") or [Role("figure:child")] * 3)[:4]
    if len(kids) == 1:
        kids = kids * 3
    pen.box(196, 60, 208, 500, "#e9dcc6", 6)
    pen.box(216, 80, 168, 480, "#7a3f8f", 4)
    pen.box(236, 104, 128, 120, "#ffd98a", 4)
    pen.dot(366, 330, 9, "#f5c52f")
    dress = (("wears:witch hat:#3a2f55", "wears:dress:#5f3f9a"), ("wears:cape:#b8283a",
        "wears:shirt:#2f2d3a"),
             ("wears:crown:#f5c52f", "wears:dress:#f2a0bf"), ("wears:cape:#2f7fb8", "wears:shirt:#dd4438"))
    count = len(kids)
    for j, who in enumerate(kids):
        x = 300 + (j - (count - 1) / 2) * 170
        worn = tuple(t for t in who.traits if t.startswith("wears:"))
        act(pen, look, who, ("holding", "happy", *(() if worn else dress[j % 4])), x=x, scale=1.1)
        hx, hy = pen.anchors["hand"]
        pen.ring(hx, hy + 22, 26, 24, "#3a3f4c", 4)
        pen.form(oval(hx, hy + 56, 36, 31), tones("#ee8434"))
        for s in (-1, 1):
            pen.poly("#3a2a22", (hx + s * 6, hy + 52), (hx + s * 20, hy + 52), (hx + s * 13, hy + 42), r=1)
        pen.soft("#3a2a22", (hx - 18, hy + 60), (hx + 18, hy + 60), (hx, hy + 74))
        pen.dot(hx, hy + 3, 12, "#e0a878")
    for x, r in ((40, 46), (560, 52)):
        pen.form(oval(x, GROUND - r * 0.6, r, r * 0.84), tones("#ee8434"))
        pen.box(x - 6, GROUND - r * 1.62, 12, 20, "#5f7a3a", 3)
        for s in (-1, 1):
            pen.poly("#ffd95a", (x + s * 8, GROUND - r * 0.66), (x + s * 26, GROUND - r * 0.66), (x + s * 17,
                     GROUND - r * 0.96), r=1)
        pen.soft("#ffd95a", (x - 26, GROUND - r * 0.5), (x + 26, GROUND - r * 0.5), (x, GROUND - r * 0.16))


def _paddled(pen: Pen, look: Look) -> None:
    """One to three sit in a boat on the water, a paddle or oars in their hands."""
    crew = roles(look, "paddler")[:3] or [Role("figure:person")]
    count = len(crew)
    c = look.main("#c8553f", "#2f7f8f", "#e0a52f", "#a5652f")
    half, top = 190.0 + 70 * (count - 1), 478.0
    hands = []
    for j, who in enumerate(crew):
        x = 320 + (j - (count - 1) / 2) * 150
        act(pen, look, who, ("sitting", "working", "happy", "wears:shirt:#f0b03c")
            if not who.traits else ("sitting", "working", "happy"), x=x, y=top + 62)
        hands.append((pen.anchors["hand"], pen.anchors["hand_b"]))
    pen.form(soft((300 - half - 40, top - 26), (300 - half + 60, top + 4), (300, top + 12), (300 + half - 60,
        top + 4),
                  (300 + half + 40, top - 26), (300 + half - 30, top + 76), (300, GROUND), (300 - half + 30,
                  top + 76)), c)
    pen.line(c.light, 9, (300 - half - 30, top - 18), (300 - half + 60, top + 8), (300, top + 16),
        (300 + half - 60,
             top + 8), (300 + half + 30, top - 18), curve=True)
    for (x, y), (u, v) in hands:
        dx, dy = -74.0, (GROUND - y) * 0.9
        pen.line("#e0bd86", 11, (u + 10, v - 26), (x, y), (x + dx, y + dy * 0.8))
        pen.form(soft((x + dx + 8, y + dy * 0.7), (x + dx + 22, y + dy * 0.86), (x + dx - 4, y + dy * 1.16),
                      (x + dx - 28, y + dy * 1.04), (x + dx - 16, y + dy * 0.78)), tones("#c8a06a"))
        for px, py in ((x, y), (u, v)):
            pen.dot(px, py, 13, "#e0a878")
    for j in range(5):
        pen.line("#ffffff", 5, (300 - half + j * half / 2.4, GROUND - 14 + 6 * (j % 2)), (300 - half + 60
                 + j * half / 2.4, GROUND - 14 + 6 * (j % 2)), opacity=0.7)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "figure:injected": _injected,
    "figure:operated": _operated,
    "figure:fed": _fed,
    "figure:changed": _changed,
    "figure:led": _led,
    "figure:proposed": _proposed,
    "figure:toasted": _toasted,
    "figure:unwrapped": _unwrapped,
    "figure:at_treetop": _at_the_treetop,
    "figure:on_beam": _on_the_beam,
    "figure:trick_or_treat": _trick_or_treat,
    "figure:paddled": _paddled,
}
