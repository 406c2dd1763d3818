"""Deeds of old in one picture: a legion, a smith, a scribe, workers at a block, a siege, a feast, rowers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.dress import hats
from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, corners, soft, tones
from recraft_nb.engine.illustrator.props.people.crew import Uniform
from recraft_nb.engine.illustrator.props.people.fantasy_races import ORC_SKIN, STURDY, orc_face
from recraft_nb.engine.illustrator.props.scenes.feats import member

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Outline, Pen, Point

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_GOLD, _STEEL = hats.GOLD, hats.STEEL
_WOOD, _STONE = tones("#8d5f3c"), tones("#b9b4aa")
_SKINS = ("#fbd5b8", "#e0a578", "#c08457", "#94603f")


def _soldier(pen: Pen, skin: str, red: str, *, step: int) -> None:
    """One of the ranks, seen from the front behind his tall shield, standing on (0, 0)."""
    t, s = tones(red), tones(skin)
    for side in (-1, 1):
        y = -14 if side == step else 0
        pen.line(s.base, 17, (side * 15, -70), (side * 16, y - 8))
        pen.box(side * 16 - 13, y - 14, 26, 14, "#6b4632", 5)
    pen.line("#a8703f", 6, (50, -4), (50, -270))
    pen.poly(_STEEL.light, (50, -312), (58, -268), (42, -268), r=1)
    pen.dot(50, -120, 10, s.base)
    pen.soft(t.dark, (-34, -150), (34, -150), (40, -50), (-40, -50))
    pen.dot(0, -186, 31, s.base)
    for side in (-1, 1):
        pen.dot(side * 10, -184, 3.6, "#2b2733")
    pen.line(s.deep, 3, (-6, -168), (6, -168))
    pen.soft(t.base, (-26, -222), (-24, -262), (0, -276), (24, -262), (26, -222), (0, -236))
    pen.soft(_STEEL.base, (-35, -186), (-33, -214), (0, -234), (33, -214), (35, -186), (0, -200))
    for side in (-1, 1):
        pen.soft(_STEEL.dark, (side * 35, -192), (side * 23, -188), (side * 20, -160), (side * 30, -158))
    shield = corners((-38, -146), (38, -146), (40, -80), (38, -14), (-38, -14), (-40, -80), r=9)
    pen.fill(shield, t.base)
    pen.lines(_GOLD.base, 5, ((-30, -138), (30, -138), (32, -80), (30, -22), (-30, -22), (-32, -80),
        (-30, -138)))
    pen.lines(_GOLD.light, 4, ((-26, -132), (26, -28)), ((26, -132), (-26, -28)))
    pen.dot(0, -80, 13, _STEEL.light)


def _legion(pen: Pen, look: Look) -> None:
    """Ranks of soldiers with shields and spears, an eagle on its pole above."""
    red = look.main("#b8323a").base
    skins = [look.chance.pick(_SKINS[:3]) for _ in range(3)]
    pen.line(_GOLD.dark, 9, (300, 300), (300, 22))
    pen.box(254, 74, 92, 62, red, 3)
    pen.line(_GOLD.base, 5, (262, 128), (338, 128))
    pen.soft(_GOLD.base, (300, 40), (262, 12), (236, 16), (258, 34), (288, 58), (312, 58), (342, 34),
        (364, 16), (338, 12))
    for row, count in enumerate((5, 4)):
        for k in range(count):
            x = 300 + (k - (count - 1) / 2) * 128
            with pen.at(x, GROUND - 96 + row * 92, scale=1.06 + row * 0.12):
                if row == 0:
                    _rear(pen, red, skins[k % 3])
                else:
                    _soldier(pen, skins[(k + 1) % 3], red, step=1 if k % 2 else -1)
    pen.anchor("hand", 110, 420)
    pen.anchor("head_top", 300, 220)


def _rear(pen: Pen, red: str, skin: str) -> None:
    """Who stands behind: helmet, face and spear above the shields of the others."""
    pen.line("#a8703f", 6, (44, -70), (44, -250))
    pen.poly(_STEEL.light, (44, -288), (52, -248), (36, -248), r=1)
    pen.soft(tones(red).dark, (-34, -150), (34, -150), (36, -40), (-36, -40))
    pen.dot(0, -182, 28, tones(skin).dark)
    for side in (-1, 1):
        pen.dot(side * 9, -180, 3.2, "#2b2733")
    pen.soft(tones(red).dark, (-24, -220), (0, -266), (24, -220))
    pen.soft(_STEEL.dark, (-32, -184), (-30, -212), (0, -230), (30, -212), (32, -184), (0, -196))


def _apron(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
    p.cut(torso, corners((neck[0] - 34, neck[1] + 26), (neck[0] + 30, neck[1] + 26),
        (hip[0] + 60, hip[1] + 20),
        (hip[0] - 60, hip[1] + 20)), "#6b4632")
    p.poly("#6b4632", (hip[0] - 40, hip[1] - 10), (hip[0] + 40, hip[1] - 10), (hip[0] + 44, hip[1] + 78),
        (hip[0] - 44, hip[1] + 78), r=6)


def _smith(pen: Pen, look: Look) -> None:
    """At the anvil, the hammer up, glowing iron under it, the forge behind."""
    pen.poly("#8a5a4a", (400, 556), (400, 330), (430, 300), (620, 300), (620, 556), r=4)
    for k in range(5):
        pen.line("#6f4538", 4, (404, 340 + k * 44), (616, 340 + k * 44))
    pen.poly("#6f4538", (440, 300), (470, 120), (570, 120), (600, 300), r=4)
    pen.soft("#2b1d1c", (450, 500), (450, 400), (510, 366), (570, 400), (570, 500))
    for r, paint in ((1.0, "#e8612c"), (0.7, "#f5a23a"), (0.4, "#fbe08a")):
        pen.soft(paint, (510 - 50 * r, 500), (510 - 40 * r, 500 - 60 * r), (500, 500 - 100 * r),
            (510 + 40 * r, 500 - 60 * r), (510 + 50 * r, 500))
    u = Uniform("#c9b08a", "#4a4038", "#2b2733", sleeve="short", front=_apron, beard=not look.has("female"),
        sex="f" if look.has("female") else "m")
    if look.has("orc"):
        face = orc_face(ORC_SKIN, crest=not look.has("female"))
        u = replace(u, skin=ORC_SKIN, hat=face, beard=False, bald=True)
    elif look.has("dwarf"):
        u = replace(u, build=STURDY, beard=True)
    member(pen, look, u, "smith", ("forging",), x=292)
    x, y = pen.anchors["hand_b"]
    with pen.at(x, y, turn=-58):
        pen.line("#a8703f", 13, (0, 24), (0, -84))
        pen.box(-38, -118, 76, 40, "#5a6070", 6)
        pen.box(-38, -118, 76, 12, "#7b8496", 5)
    x, y = pen.anchors["hand"]
    top = 446.0
    pen.soft("#4a5060", (40, top), (214, top), (226, top + 12), (182, top + 30), (166, top + 60), (198, 552),
        (86, 552), (116, top + 60), (98, top + 34), (30, top + 22), (4, top + 8))
    pen.line("#6f7788", 8, (20, top + 4), (216, top + 4))
    pen.line("#f2672c", 17, (24, top - 10), (x - 22, top - 12))
    pen.line("#fbd06a", 7, (30, top - 11), (x - 40, top - 13))
    pen.line("#39424e", 9, (x - 26, top - 12), (x + 2, y))
    for dx, dy in ((-30, -40), (6, -58), (40, -36), (-6, -24), (64, -52)):
        pen.dot(96 + dx, top + dy, 5, "#fbd06a")


def _scribe(pen: Pen, look: Look) -> None:
    """A monk at a sloping desk, the quill on the page, a candle by him."""
    u = Uniform(look.main("#b5824f", "#a8825c").base, "", "#4a3328", "gown", bald=True, sex="m")
    pen.box(330, 438, 118, 14, _WOOD.base, 4)
    for x in (342, 424):
        pen.box(x, 448, 13, 108, _WOOD.dark, 3)
    member(pen, look, u, "scribe", ("desk work",), x=380)
    hand = pen.anchors["hand"]
    top = max(hand[1] + 16, 330.0)
    pen.poly(_WOOD.base, (20, top + 40), (hand[0] + 40, top + 14), (hand[0] + 40, top + 32),
        (20, top + 58), r=4)
    for side in (44.0, hand[0] + 6):
        pen.box(side, top + 36, 17, GROUND - top - 36, _WOOD.dark, 3)
    pen.poly("#fbf3dd", (70, top + 30), (152, top - 2), (hand[0] + 26, top + 10), (hand[0] + 10, top + 22),
        (156, top + 14), r=3)
    pen.lines("#8a7a5c", 3, ((96, top + 22), (146, top + 4)), ((164, top + 6), (hand[0] - 4, top + 12)))
    pen.soft("#fbfbf6", (hand[0] - 12, top + 6), (hand[0] + 2, top - 50), (hand[0] + 40, top - 96),
        (hand[0] + 26, top - 46))
    pen.box(34, top - 46, 22, 84, "#f7ecd0", 4)
    pen.soft("#f5a23a", (45, top - 96), (57, top - 62), (45, top - 48), (33, top - 62))
    pen.soft("#fbe9a8", (45, top - 80), (51, top - 62), (45, top - 54), (39, top - 62))
    pen.dot(45, top - 66, 62, "#fbe08a", 0.22)


def _haulers(pen: Pen, look: Look) -> None:
    """Workers of old Egypt who pull a block of stone on logs by a rope."""
    pen.line("#c9a15e", 11, (-10, 392), (430, 440))
    u = Uniform("#b9764a", "#fbf6ea", "#b9764a", "skirt", "none", skin="#b9764a", sex="m", hair="#2b2733")
    for k in range(3):
        member(pen, look, u, f"worker{k}", ("hauling", "barefoot"), x=70 + k * 132, scale=0.86)
    pen.line("#c9a15e", 9, (0, 404), (440, 446))
    stone = tones("#dcc28c")
    for k in range(5):
        pen.dot(462 + k * 54, GROUND - 18, 19, _WOOD.base)
        pen.dot(462 + k * 54, GROUND - 18, 9, _WOOD.light)
    block = corners((440, 350), (694, 350), (694, 520), (440, 520), r=5)
    pen.fill(block, stone.base)
    pen.poly(stone.light, (440, 350), (472, 322), (726, 322), (694, 350), r=2)
    pen.poly(stone.dark, (694, 350), (726, 322), (726, 492), (694, 520), r=2)
    pen.lines(stone.dark, 5, ((470, 400), (540, 400)), ((600, 470), (660, 470)), ((500, 480), (530, 480)))
    pen.line("#c9a15e", 9, (444, 446), (690, 446))


def _climber(pen: Pen, skin: str, cloth: str) -> None:
    """A man at arms on a ladder, seen from behind, his feet at (0, 0)."""
    for side in (-1, 1):
        pen.line("#5a4a3f", 15, (side * 9, -46), (side * 15, -4 - (side + 1) * 8))
        pen.line(cloth, 12, (side * 14, -88), (side * 22, -124 - (side + 1) * 8))
    pen.soft(cloth, (-22, -98), (22, -98), (24, -40), (-24, -40))
    pen.dot(0, -116, 19, skin)
    pen.soft(_STEEL.base, (-22, -110), (-18, -136), (0, -146), (18, -136), (22, -110))


def _siege(pen: Pen, look: Look) -> None:
    """A castle's wall with ladders and climbers, defenders above, a catapult before it."""
    wall = look.main("#a9a7ad", "#b5aa98")
    for x, top in ((20.0, 120.0), (470.0, 120.0)):
        pen.box(x, top, 120, GROUND - top, wall.dark)
        for k in range(3):
            pen.box(x - 6 + k * 50, top - 30, 32, 36, wall.dark)
        pen.box(x + 50, top + 50, 20, 54, "#39404e", 9)
        pen.line("#6b4a35", 6, (x + 60, top - 26), (x + 60, top - 110))
        pen.poly("#c8302f", (x + 60, top - 110), (x + 116, top - 92), (x + 60, top - 72))
    for k, x in enumerate((190.0, 306.0, 414.0)):
        pen.dot(x, 212, 17, look.chance.pick(_SKINS))
        pen.soft(_STEEL.dark, (x - 20, 210), (x - 16, 188), (x, 178), (x + 16, 188), (x + 20, 210))
        pen.line("#a8703f", 6, (x + 24, 270), (x + 24 - k * 4, 150))
    pen.box(120, 240, 370, GROUND - 240, wall.base)
    for k in range(5):
        pen.box(122 + k * 78, 214, 46, 30, wall.base)
    for k in range(8):
        pen.box(140 + k * 113 % 340, 282 + k * 31, 44, 14, wall.dark, 4)
    pen.soft("#5a3a2a", (262, 556), (262, 444), (306, 400), (350, 444), (350, 556))
    for x, y, lean in ((150.0, 552.0, 30.0), (440.0, 552.0, -22.0)):
        for dx in (-17, 17):
            pen.line("#9a6a3c", 9, (x + dx, y), (x + dx + lean, 214))
        for k in range(10):
            t = (k + 0.5) / 10
            pen.line("#b98750", 6, (x - 17 + lean * t, y - 338 * t), (x + 17 + lean * t, y - 338 * t))
        for t in (0.12, 0.5):
            with pen.at(x + lean * t, y - 338 * t):
                _climber(pen, look.chance.pick(_SKINS), look.chance.pick(("#2f6fb8", "#2f7f5a")))
    pen.lines("#7a5236", 14, ((520, 540), (690, 540)), ((560, 540), (610, 440), (650, 540)))
    pen.line("#9a6a3c", 14, (690, 470), (540, 390))
    pen.soft("#6b4632", (508, 396), (548, 400), (556, 374), (518, 362))
    pen.dot(532, 360, 22, "#6f7380")
    pen.anchor("hand", 532, 360)
    pen.anchor("head_top", 300, 178)
    for x in (536, 676):
        pen.dot(x, 534, 24, "#5a3a2a")
        pen.dot(x, 534, 10, "#9a6a3c")


def _feast(pen: Pen, look: Look) -> None:
    """A king and his guests behind a long table full of food, goblets raised, candles lit."""
    guests = (("#2f6fb8", "m", 60.0, None), ("#b8323a", "m", 300.0, hats.crown()), ("#2f8f6a",
        "f", 540.0, None))
    for k, (paint, sex, x, hat) in enumerate(guests):
        u = Uniform(paint, "", hat=hat, beard=hat is not None, sex=sex, tool=_goblet)
        member(pen, look, u, f"guest{k}", ("holding", "happy"), x=x, y=GROUND + 20)
    pen.poly("#f7efdc", (-70, 424), (670, 424), (690, 452), (-90, 452), r=4)
    pen.box(-82, 450, 764, 128, "#a8302f", 4)
    for k in range(12):
        pen.poly("#f2bd3f", (-80 + k * 64, 536), (-22 + k * 64, 536), (-51 + k * 64, 562))
    pen.oval(300, 428, 108, 15, "#c3cad8")
    pen.soft("#b5652f", (220, 420), (240, 372), (300, 350), (362, 374), (384, 420))
    pen.soft("#d98a48", (250, 392), (282, 366), (330, 372), (300, 384))
    for side in (-1, 1):
        pen.line("#b5652f", 22, (300 + side * 70, 404), (300 + side * 108, 384))
        pen.dot(300 + side * 114, 380, 11, "#fbf3e2")
    for x in (120, 480):
        pen.box(x - 8, 350, 16, 76, "#f7ecd0", 3)
        pen.soft("#f5a23a", (x, 312), (x + 11, 338), (x, 350), (x - 11, 338))
    for x, paint in ((-10, "#c8402f"), (26, "#e0a53a"), (8, "#8fae3a"), (590, "#7a4f9a"), (618, "#8a5fb0"),
        (604, "#6b4390")):
        pen.dot(x, 412 if paint not in {"#8fae3a", "#6b4390"} else 390, 19, paint)
    for x in (190, 420):
        pen.soft("#d9a05a", (x - 34, 424), (x - 24, 402), (x + 8, 398), (x + 32, 424))


def _goblet(pen: Pen) -> None:
    pen.soft(_GOLD.base, (-24, -62), (24, -62), (16, -24), (0, -16), (-16, -24))
    pen.box(-4, -20, 8, 28, _GOLD.dark)
    pen.oval(0, 10, 18, 6, _GOLD.base)
    pen.oval(0, -62, 24, 6, "#8a2f3f")


def _painted_rock(pen: Pen, look: Look) -> None:
    """A wall of rock with beasts, hunters and hands in red and black, and two who paint it."""
    rock = tones("#c9a87c")
    face = soft((-120, 556), (-130, 300), (-90, 90), (60, 10), (300, -20), (560, 10), (700, 110),
        (730, 320), (720, 556))
    pen.fill(face, rock.base)
    pen.cut(face, soft((380, -60), (900, -60), (900, 640), (600, 640), (650, 300)), rock.dark, 0.5)
    pen.lines(rock.dark, 5, ((-60, 200), (0, 160), (30, 90)), ((620, 460), (640, 330), (600, 250)))
    red, black = "#8f3b22", "#3d2a22"
    for x, y, k, paint in ((40.0, 140.0, 1.0, red), (330.0, 90.0, 1.15, black)):
        with pen.at(x, y, scale=k):
            pen.soft(paint, (0, 60), (14, 26), (60, 2), (110, 22), (168, 26), (182, 60), (160, 84),
                (60, 84), (20, 92))
            for dx in (34, 60, 140, 164):
                pen.line(paint, 9, (dx, 78), (dx - 4, 124))
            pen.lines(paint, 6, ((8, 40), (-10, 20), (2, 6)), ((22, 32), (14, 10), (28, -2)), ((180, 40),
                (200, 80)))
    with pen.at(210, 250):
        pen.soft(red, (0, 40), (10, 26), (80, 26), (92, 44), (80, 58), (14, 58))
        pen.soft(red, (-4, 30), (-30, 4), (-20, -4), (14, 28))
        pen.lines(red, 5, ((-18, 0), (-34, -34), (-20, -44)), ((-14, -2), (-6, -36), (8, -44)), ((16, 54),
            (8, 92)),
            ((30, 54), (30, 92)), ((70, 54), (64, 92)), ((84, 52), (88, 92)))
    for x, y in ((150, 60), (300, 40)):
        pen.dot(x, y, 8, black)
        pen.lines(black, 5, ((x, y + 6), (x, y + 40), (x - 10, y + 62)), ((x, y + 40), (x + 10, y + 62)),
            ((x - 18, y + 22), (x + 18, y + 14)), ((x + 18, y - 14), (x + 20, y + 40)))
    for x, y, paint in ((560, 220, red), (600, 150, black)):
        pen.soft(paint, (x - 14, y + 20), (x - 14, y - 6), (x + 14, y - 6), (x + 12, y + 22))
        for k in range(4):
            pen.line(paint, 7, (x - 11 + k * 7, y), (x - 16 + k * 11, y - 28))
        pen.line(paint, 7, (x + 12, y + 10), (x + 26, y - 4))
    u = Uniform("#b8793f", "", cut="dress", sleeve="none", beard=True, hair="#4a2c1c", sex="m")
    v = Uniform("#a8693a", "", cut="dress", sleeve="none", hair="#4a2c1c", sex="f")
    for k, (w, x, flip) in enumerate(((u, 330.0, True), (v, 580.0, False))):
        member(pen, look, w, f"painter{k}", ("reaching up", "barefoot"), x=x, scale=0.78, flip=flip)
        hx, hy = pen.anchors["hand"]
        pen.line("#7a5236", 8, (hx, hy + 10), (hx + (14 if flip else -14), hy - 34))
        pen.dot(hx + (15 if flip else -15), hy - 38, 9, red)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "figure:legion": _legion,
    "figure:smith": _smith,
    "figure:scribe": _scribe,
    "figure:haulers": _haulers,
    "figure:siege": _siege,
    "figure:feast": _feast,
    "figure:cave_painters": _painted_rock,
}
