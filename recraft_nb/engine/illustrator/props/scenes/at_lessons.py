"""Scenes of telling, learning and play: a fireside, a map, a wheel, a band, a heartbeat, a leap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, corners, tones
from recraft_nb.engine.illustrator.props.people.attire import FROM_BEHIND
from recraft_nb.engine.illustrator.props.people.cast import Role, act, role, roles
from recraft_nb.engine.illustrator.props.scenes.at_home import YOUNG

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_WOOD = tones("#b9824e")
_HAIR = (("brown hair", "#6b4632"), ("blonde hair", "#e0b64f"), ("black hair", "#2b2733"), ("red hair",
    "#b8502f"))
_FEW, _BAND, _MOST = 3, 4, 6


def _hearth(pen: Pen, look: Look) -> None:
    """A fireplace of stone with a fire in it, at the left."""
    stone = look.pick("#b8a898", "#a89a90", "#c2a58c")
    with pen.at(-104, 0):
        pen.box(-140, 130, 270, 430, stone.base, 8)
        for row in range(8):
            for k in range(3):
                pen.box(-128 + 88 * k + (row % 2) * 24, 150 + 52 * row, 62, 24, stone.dark, 5, opacity=0.5)
        pen.box(-160, 112, 310, 30, _WOOD.base, 6)
        pen.box(-88, 356, 166, 204, "#2f2524", 12)
        pen.soft("#f2702f", (-66, 548), (-50, 440), (-26, 480), (-4, 398), (22, 478), (44, 436), (60, 548))
        pen.soft("#ffd83a", (-36, 548), (-22, 482), (-4, 446), (18, 486), (32, 548))
        pen.lines("#6b4632", 22, ((-66, 546), (60, 536)), ((-60, 534), (56, 548)))


def _fireside(pen: Pen, look: Look) -> None:
    """Somebody tells a story in an armchair by a fire; children sit on the rug before him."""
    if look.has("fire"):
        _hearth(pen, look)
    c = look.main("#a8553f", "#4f7f6a", "#5a6fa8", "#b8863f")
    pen.box(352, 250, 236, 280, c.base, 50)
    pen.box(376, 274, 188, 190, c.light, 36)
    teller = role(look, "teller", "figure:old_man")
    pen.box(350, 446, 240, 90, c.dark, 20)
    act(pen, look, teller, ("on a chair", "happy", "reading") if look.has("reads") else ("on a chair",
        "happy", "receiving"), x=470, y=GROUND + 6)
    for x in (336, 548):
        pen.box(x, 402, 62, 140, c.base, 28)
    listeners = roles(look, "child")[:4] or [Role("figure:child")] * 3
    for k, who in enumerate(listeners):
        act(pen, look, who, ("sitting", "happy"), x=286 - 118 * k, y=GROUND + 44, scale=0.92, flip=True)


_LANDS = (
    ((60, 90), (110, 60), (170, 70), (190, 110), (150, 140), (140, 180), (110, 160), (80, 130)),
    ((150, 190), (190, 200), (200, 250), (170, 310), (150, 260)),
    ((270, 90), (310, 70), (340, 100), (320, 130), (280, 130)),
    ((280, 150), (340, 150), (370, 190), (340, 270), (310, 250), (290, 200)),
    ((350, 80), (430, 50), (520, 70), (540, 120), (490, 170), (450, 190), (400, 160), (360, 130)),
    ((480, 240), (530, 230), (550, 270), (510, 290), (480, 270)),
)


def _at_the_map(pen: Pen, look: Look) -> None:
    """A teacher's pointer touches a map of the world on the wall; pupils are seen from behind."""
    pen.box(-60, 40, 620, 330, "#8a5a35", 8)
    pen.box(-46, 54, 592, 302, "#a8d4ec", 4)
    for k, land in enumerate(_LANDS):
        pen.soft(("#7fb56a", "#e0b85a", "#c98a5a", "#e5a03f", "#8fbf6f", "#d9705a")[k], *((x - 44,
            y + 22) for x, y in land))
    pen.lines("#ffffff", 3, *(((-46, 54 + 75 * k), (546, 54 + 75 * k)) for k in (1, 2, 3)), opacity=0.5)
    teacher = role(look, "teacher", "figure:teacher")
    act(pen, look, Role("figure:woman" if teacher.picture == "figure:teacher" and look.chance.chance(0.5) else
        "figure:man" if teacher.picture == "figure:teacher" else teacher.picture, teacher.color,
            teacher.traits),
        ("pointing", "happy", "glasses"), x=650, y=GROUND)
    x, y = pen.anchors["hand"]
    pen.line("#8a5a35", 9, (x + 10, y), (x - 130, y - 64))
    pen.dot(x - 132, y - 65, 8, "#d9483f")
    pupils = roles(look, "pupil")[:4] or [Role("figure:girl"), Role("figure:boy"), Role("figure:girl")]
    for k, who in enumerate(pupils):
        act(pen, look, who, (FROM_BEHIND,), x=20 + 130 * k, y=GROUND + 66)


def _potter(pen: Pen, look: Look) -> None:
    """Somebody sits at a potter's wheel, both hands at the clay that turns."""
    who = role(look, "potter", "figure:woman")
    clay = look.main("#b8714f", "#c98a5a", "#a8654a", "#c9a58a")
    pen.lines("#6b4a38", 13, ((440, 488), (424, GROUND)), ((530, 488), (546, GROUND)))
    pen.box(420, 474, 130, 20, "#8a5f46", 8)
    act(pen, look, who, ("desk work", "wears:apron:#7a6a5c"), x=470, y=GROUND + 4)
    (ax, ay), (bx, by) = pen.anchors["hand"], pen.anchors["hand_b"]
    x, y = min(ax, bx) - 26, max(ay, by)
    foot = y + 66
    pen.box(x - 22, foot, 44, GROUND - foot - 24, "#6b7686", 4)
    pen.box(x - 96, GROUND - 34, 192, 34, "#8d94a6", 10)
    pen.oval(x, foot + 4, 112, 20, "#6b7686")
    pen.oval(x, foot - 4, 112, 20, "#aeb8c6")
    pen.form(corners((x - 30, foot - 120), (x + 30, foot - 120), (x + 58, foot - 62), (x + 40, foot - 6),
        (x - 40, foot - 6), (x - 58, foot - 62), r=22), clay)
    pen.oval(x, foot - 120, 32, 9, clay.deep)
    pen.lines(clay.light, 4, ((x - 46, foot - 70), (x, foot - 64), (x + 46, foot - 70)), ((x - 42,
        foot - 38), (x, foot - 32), (x + 42, foot - 38)), curve=True)
    skin = "#e0a878"
    pen.dot(x + 48, foot - 76, 15, skin)
    pen.dot(x - 46, foot - 84, 14, skin)
    pen.line(skin, 20, (bx - 4, by), (x + 50, foot - 78))
    for dx, k in ((-170, 0), (-236, 1)):
        pen.form(corners((x + dx - 18, GROUND - 80 + 20 * k), (x + dx + 18, GROUND - 80 + 20 * k),
            (x + dx + 30, GROUND - 40), (x + dx + 20, GROUND), (x + dx - 20, GROUND), (x + dx - 30,
                GROUND - 40), r=12), clay)


def _marching(pen: Pen, look: Look) -> None:
    """A band in uniform marches in two rows, all in step: drums and trumpets."""
    players = roles(look, "player")[:_MOST]
    while len(players) < _BAND:
        players.append(Role("figure:person"))
    coat = look.main("#c8302f", "#2f5fb8", "#2f7f5a", "#6a3fa8")
    kit = (f"wears:suit:{coat.base}", "wears:top hat:#26262f")
    rows = (players[: len(players) // 2], players[len(players) // 2 :])
    for at, row in enumerate(rows):
        for k, who in enumerate(row):
            x, y = 60 + 190 * k + (0 if at else 96), GROUND + (10 if at else -52)
            plain = Role(who.picture if who.picture != "figure:musician" else "figure:person", None, ())
            kind = ("plays:snare:#e5604d", "plays:trumpet:")[(k + at) % 2]
            act(pen, look, plain, (kind, "walking", *kit), x=x, y=y, scale=0.92 if at == 0 else 1.0)


def _heartbeat(pen: Pen, look: Look) -> None:
    """A doctor listens with a stethoscope at the chest of somebody who sits on a couch."""
    pen.box(-70, 470, 330, 30, "#8fc2d8", 10)
    pen.box(-70, 492, 330, 12, "#6fa5bd", 5)
    for x in (-40, 214):
        pen.box(x, 500, 18, 60, "#8fa3bd", 4)
    patient, doctor = role(look, "patient", "figure:child"), role(look, "doctor", "figure:doctor")
    small = patient.picture in YOUNG
    act(pen, look, patient, ("on a chair", "happy"), x=104, y=GROUND + (-12 if small else 30), flip=True,
        scale=1.0)
    neck = pen.anchors["neck"]
    spot = (neck[0] + 8, neck[1] + 52)
    act(pen, look, doctor, ("hand down", "giving", "happy"), x=spot[0] + 140, y=GROUND - (6 if small else 40))
    throat = (pen.anchors["neck"][0] - 22, pen.anchors["neck"][1] + 18)
    spot = (pen.anchors["hand"][0] - 8, pen.anchors["hand"][1] + 14)
    pen.lines("#39435a", 7, (spot, (spot[0] + 44, spot[1] + 60), (throat[0] - 20, throat[1] + 96), throat),
        curve=True)
    pen.dot(*spot, 17, "#6b7686")
    pen.dot(*spot, 9, "#dfe6ee")


def _plait(pen: Pen, look: Look) -> None:
    """One sits on a stool; another stands behind and braids her hair."""
    sitter, braider = role(look, "sitter", "figure:girl"), role(look, "braider", "figure:woman")
    small = sitter.picture in YOUNG
    lift = -34 if small else 0
    act(pen, look, braider, ("receiving", "happy"), x=424, y=GROUND - 4)
    pen.lines(_WOOD.dark, 12, ((184, 484), (172, GROUND)), ((276, 484), (288, GROUND)))
    pen.box(166, 470, 128, 22, _WOOD.base, 10)
    hair, paint = look.chance.pick(_HAIR)
    act(pen, look, Role(sitter.picture, sitter.color, (hair, *sitter.traits)), ("on a chair", "happy"),
        x=230, y=GROUND + lift)
    hx, hy = pen.anchors["head_top"]
    t = tones(paint)
    start = (hx + 46, hy + 62)
    for k in range(6):
        x, y = start[0] + 14 * k, start[1] + 15 * k
        pen.oval(x, y, 19 - 1.4 * k, 13, t.base if k % 2 else t.dark, turn=40)
    end = (start[0] + 84, start[1] + 90)
    pen.dot(*end, 9, "#f06fa0")
    for dx, dy in ((-8, -26), (12, -2)):
        pen.dot(end[0] + dx, end[1] + dy, 14, "#e0a878")
    pen.tube("#e0a878", [(end[0] + 12, end[1] - 2), (end[0] + 60, end[1] - 34)], [20, 24])


def _from_the_dock(pen: Pen, look: Look) -> None:
    """Children in the air between a dock of wood and the water, which splashes."""
    water = tones("#4fa8dc")
    pen.soft(water.base, (-160, 640), (-150, 520), (0, 500), (200, 512), (430, 500), (760, 520), (760, 640))
    pen.lines(water.light, 7, ((-100, 560), (-40, 552), (20, 560)), ((90, 590), (160, 582), (230, 590)),
        ((300, 558), (350, 550), (400, 558)), curve=True)
    for x in (470, 610, 730):
        pen.box(x, 430, 26, 170, _WOOD.dark, 5)
    pen.box(430, 410, 340, 28, _WOOD.base, 6)
    for k in range(7):
        pen.line(_WOOD.dark, 4, (460 + 46 * k, 412), (460 + 46 * k, 436))
    jumpers = roles(look, "jumper")[:_FEW] or [Role("figure:boy"), Role("figure:girl"), Role("figure:child")]
    wear = ("wears:shorts:#e5604d", "wears:shorts:#3f86c9", "wears:shorts:#f0a93a")
    for k, who in enumerate(jumpers):
        own = who.traits if any(t.startswith("wears:") for t in who.traits) else (*who.traits, wear[k])
        act(pen, look, Role(who.picture, who.color, own), ("jumping", "happy", "barefoot"), x=(330, 150,
            -20)[k], y=(470, 430, 490)[k], flip=k % 2 == 1, scale=0.94)
    for cx in (-30, 150):
        for dx, dy in ((-52, -22), (-26, -54), (0, -70), (28, -52), (54, -20)):
            pen.soft("#dff1fb", (cx + dx - 9, 520 + dy), (cx + dx, 500 + dy), (cx + dx + 9, 520 + dy))


def _puddle_leap(pen: Pen, look: Look) -> None:
    """Somebody lands with both feet in a puddle; drops fly to all sides."""
    water = look.pick("#6fb8e0", "#7fc0e4")
    jumpers = roles(look, "jumper")[:_FEW] or [Role("figure:girl")]
    step = 210.0
    left = 300 - step * (len(jumpers) - 1) / 2
    pen.oval(300, GROUND - 4, 190 + step * (len(jumpers) - 1) / 2, 34, water.base)
    pen.oval(290, GROUND - 8, 130 + step * (len(jumpers) - 1) / 2, 20, water.light)
    for k, who in enumerate(jumpers):
        x = left + step * k
        shod = any("boots" in t for t in who.traits)
        boots = () if shod else ("wears:boots:" + ("#e5604d", "#3f86c9", "#6fb04f")[k],)
        act(pen, look, who, ("jumping", "happy", *boots), x=x, y=GROUND + 46)
        for dx, dy, r in ((-124, -54, 11), (-98, -100, 14), (-66, -62, 12), (70, -64, 12), (100, -108, 14),
            (130, -56, 11), (-140, -16, 9), (146, -18, 9)):
            with pen.at(x + dx, GROUND + dy, turn=dx * 0.3):
                pen.soft(water.base, (0, -r * 1.7), (r, r * 0.3), (0, r), (-r, r * 0.3))
        for s in (-1, 1):
            pen.soft(water.light, (x + s * 40, GROUND - 6), (x + s * 84, GROUND - 64), (x + s * 96,
                GROUND - 22), (x + s * 120, GROUND - 40), (x + s * 110, GROUND))


def _cards_on_a_bench(pen: Pen, look: Look) -> None:
    """Two on a bench with hands full of cards, some cards between them."""
    for x in (-30, 590):
        pen.box(x, 470, 24, 90, "#4a5160", 5)
        pen.box(x + 2, 300, 18, 180, "#4a5160", 5)
    for k in range(3):
        pen.box(-60, 306 + 46 * k, 700, 32, _WOOD.base if k % 2 else _WOOD.light, 7)
    pen.box(-64, 462, 708, 24, _WOOD.dark, 7)
    players = roles(look, "player")[:2]
    while len(players) < 2:
        players.append(Role("figure:old_man"))
    for k, who in enumerate(players):
        act(pen, look, who, ("on a chair", "hand up", "happy"), x=(492.0, 88.0)[k], y=GROUND + 10,
            flip=bool(k))
        hx, hy = pen.anchors["hand"]
        for j in range(4):
            with pen.at(hx, hy + 6, turn=(-36 + 20 * j) * (1 if not k else -1)):
                pen.box(-15, -62, 30, 46, "#c9ced6", 4)
                pen.box(-13, -60, 26, 42, "#fffdf8", 3)
                pen.dot(0, -40, 6, ("#d9363a", "#2b2733")[j % 2])
    for dx, paint in ((-30, "#d9363a"), (6, "#3f6fc0"), (38, "#2b2733")):
        pen.poly("#fffdf8", (296 + dx - 14, 462), (296 + dx - 6, 448), (296 + dx + 20, 448),
            (296 + dx + 14, 462), r=2)
        pen.dot(300 + dx, 455, 4, paint)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "figure:fireside": _fireside,
    "figure:at_map": _at_the_map,
    "figure:potter": _potter,
    "figure:marching_band": _marching,
    "figure:heartbeat": _heartbeat,
    "figure:plait": _plait,
    "figure:dock_leap": _from_the_dock,
    "figure:puddle_leap": _puddle_leap,
    "figure:bench_cards": _cards_on_a_bench,
}
