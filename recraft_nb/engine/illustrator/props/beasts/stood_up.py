"""Animals of their own build on two feet: reptiles, the elephant, the camel; birds have their own file."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts import faces as f
from recraft_nb.engine.illustrator.props.beasts import hoofed, standing_birds
from recraft_nb.engine.illustrator.props.beasts.animal_clothes import dressed_body
from recraft_nb.engine.illustrator.props.beasts.animal_wear import dressed_head
from recraft_nb.engine.illustrator.props.beasts.beast import AROUND, AT_WHEEL, Beast
from recraft_nb.engine.illustrator.props.beasts.lain import lain
from recraft_nb.engine.illustrator.props.beasts.upright import draw_upright, stands_upright
from recraft_nb.engine.illustrator.props.pen.shapes import (
    GROUND,
    Pen,
    Point,
    Tones,
    corners,
    oval,
    soft,
    tones,
    tube,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_IVORY = "#fdf6e6"


def _thick_tail(t: Tones, spikes: str = "") -> Callable[[Pen, str, Point], None]:
    """A strong tail that lies on the ground to the right."""
    def tail(p: Pen, _pose: str, root: Point) -> None:
        x, y = root
        low = GROUND - 24
        way = [(x - 60, min(y, low - 26)), (x + 30, low - 4), (x + 100, low - 6), (x + 166, low - 74)]
        p.form(tube(way, [88, 62, 40, 8]), tones(t.dark))
        if spikes:
            for k in range(4):
                px, py = x - 6 + k * 38, low - 36 + k * 5
                p.poly(spikes, (px - 15, py + 8), (px + 4, py - 22), (px + 17, py + 10), r=4)
    return tail


def _crocodile(look: Look) -> Beast:
    coat = look.main("#5f9a4a", "#6f9a52", "#4f8a5a")
    belly = tones("#e3e2ac")

    def head(p: Pen, asleep: bool) -> None:
        for s in (1, -1):
            p.dot(s * 44 - 2, -62, 34, coat.base if s < 0 else coat.dark)
        p.form(f.mirrored((0, -66), (52, -58), (76, -16), (70, 40), (40, 66), (0, 72)), coat, dy=-0.14)
        # The long jaws come forward and to the left, a row of teeth between them.
        p.soft(belly.base, (-150, 62), (-60, 66), (40, 52), (52, 84), (-20, 112), (-110, 108), (-156, 92))
        for k in range(7):
            x = -140 + k * 26
            p.poly("#ffffff", (x, 58), (x + 19, 58), (x + 9, 82), r=2)
        p.form(soft((-172, 46), (-160, 12), (-112, 2), (-50, -10), (30, -20), (66, 16), (60, 52), (10, 66),
                    (-80, 68), (-154, 68)), coat, dy=-0.12)
        for x, y in ((-146, 16), (-118, 12)):
            p.oval(x, y, 7, 5, coat.deep)
        for x, y in ((-70, 22), (-30, 30), (10, 14), (-96, 40)):
            p.dot(x, y, 7, coat.dark)
        for s in (1, -1):
            x = s * 40 - 8
            if asleep:
                p.line(f.DARK, 6, (x - 20, -60), (x, -48), (x + 20, -60), curve=True)
            else:
                p.dot(x, -62, 23, "#fdf3b0")
                p.oval(x - 4, -62, 8, 17, f.DARK)
                p.dot(x - 7, -70, 5, "#ffffff")

    return Beast(coat, belly, coat, head, _thick_tail(coat, coat.deep), head_size=0.98, leg_width=42,
                 ridge=coat.deep)


def _elephant(look: Look) -> Beast:
    coat = look.main("#9aa3b4", "#8f98a8")
    young = look.has("baby", "young", "little")

    def head(p: Pen, asleep: bool) -> None:
        for s in (1, -1):
            t = coat.dark if s > 0 else coat.base
            p.soft(t, (s * 50, -64), (s * 112, -96), (s * 158, -50), (s * 156, 22), (s * 118, 70),
                   (s * 70, 44))
            p.soft("#cfa5ad", (s * 76, -50), (s * 114, -74), (s * 140, -42), (s * 136, 14), (s * 108, 48),
                   (s * 84, 24))
        p.form(f.mirrored((0, -92), (56, -82), (84, -34), (80, 20), (54, 64), (0, 74)), coat, dy=-0.14)
        if not young:
            for s in (1, -1):
                p.soft(_IVORY, (s * 26 - 8, 50), (s * 50 - 8, 50), (s * 60 - 8, 92), (s * 48 - 8, 112),
                       (s * 40 - 8, 84))
        f.eyes(p, x=40, y=-18, r=11, asleep=asleep)
        p.tube(coat.dark, [(-8, 10), (-12, 74), (-30, 124), (-76, 130)], [60, 48, 38, 28])
        p.tube(coat.base, [(-10, 6), (-16, 72), (-34, 120), (-78, 126)], [56, 44, 34, 25])
        p.lines(coat.dark, 4, ((-34, 40), (8, 44)), ((-34, 68), (4, 74)), ((-40, 96), (-8, 106)))
        f.blush(p, x=60, y=20)

    def tail(p: Pen, _pose: str, root: Point) -> None:
        x, y = root
        p.line(coat.dark, 10, (x - 30, y - 10), (x + 26, y + 8), (x + 40, y + 60), curve=True)
        p.oval(x + 42, y + 70, 10, 19, "#5a6070")

    return Beast(coat, tones(coat.light), coat, head, tail, head_size=1.06, leg_width=52, girth=1.12)


def _camel(look: Look) -> Beast:
    coat = look.main("#d9a860", "#c99a54")

    def head(p: Pen, asleep: bool) -> None:
        p.tube(coat.base, [(30, 112), (34, 40), (22, -30)], [84, 62, 56])
        for x in (22, 52):
            p.poly(coat.dark, (x - 14, -62), (x + 8, -104), (x + 12, -52), r=7)
        p.form(soft((-88, 4), (-70, -40), (-20, -72), (38, -72), (58, -36), (40, 4), (-10, 26), (-72, 34)),
               coat, dy=-0.14)
        p.soft(tones(coat.light).base, (-92, 0), (-62, -16), (-34, 6), (-40, 32), (-76, 36))
        p.soft(coat.dark, (4, -74), (26, -94), (44, -72), (26, -60))
        p.oval(-76, 0, 5, 6, coat.deep)
        p.line(coat.deep, 5, (-84, 20), (-58, 24), (-36, 14), curve=True)
        hoofed.eye(p, -4, -34, 10, asleep=asleep, lash=True)

    def hump(p: Pen, _pose: str, root: Point) -> None:
        x, y = root
        p.soft(coat.dark, (x - 70, y - 40), (x - 20, y - 128), (x + 40, y - 104), (x + 40, y - 30),
               (x - 10, y + 20))
        p.line(coat.dark, 9, (x, y), (x + 40, y + 30), (x + 46, y + 74), curve=True)
        p.oval(x + 46, y + 82, 9, 17, coat.deep)

    return Beast(coat, tones(coat.light), coat, head, hump, head_size=1.0, leg_width=36)


def _capybara(look: Look) -> Beast:
    coat = look.main("#a9764a", "#b07f50")

    def head(p: Pen, asleep: bool) -> None:
        for s in (1, -1):
            p.oval(s * 56 - 4, -72, 22, 24, coat.deep)
            p.oval(s * 55 - 6, -68, 12, 14, "#6b4430")
        p.form(f.mirrored((0, -86), (56, -76), (80, -30), (82, 30), (74, 84), (36, 104), (0, 106)), coat,
               dy=-0.14)
        p.soft(coat.deep, (-8, 14), (32, 20), (50, 54), (46, 92), (-8, 102), (-62, 92), (-66, 54), (-48, 20))
        for s in (-1, 1):
            p.oval(s * 22 - 10, 42, 9, 6, "#3a2a26")
        p.line("#3a2a26", 5, (-38, 74), (-10, 82), (18, 74), curve=True)
        f.eyes(p, x=50, y=-22, r=10, asleep=asleep)
        f.blush(p, x=62, y=12)

    return Beast(coat, tones(coat.light), tones(coat.deep), head, None, leg_width=40, girth=1.12)


def _hedgehog(look: Look) -> Beast:
    spines, skin = look.main("#7d5a44", "#6b5148", "#8a6a4e"), tones("#f0cfa4")

    def spiky(p: Pen, x: float, y: float, r: float, t: str, turns: tuple[float, float]) -> None:
        points: list[Point] = []
        steps = 21
        for k in range(steps + 1):
            a = math.radians(turns[0] + (turns[1] - turns[0]) * k / steps)
            points += [(x + r * math.cos(a), y - r * math.sin(a)),
                       (x + 1.2 * r * math.cos(a + 0.06), y - 1.2 * r * math.sin(a + 0.06))]
        p.fill(corners(*points, r=4), t)

    def back(p: Pen, _pose: str, root: Point) -> None:
        x, y = root
        spiky(p, x - 66, y - 66, 134, spines.dark, (-60, 240))

    def head(p: Pen, asleep: bool) -> None:
        spiky(p, 0, -2, 98, spines.base, (-30, 210))
        for s in (1, -1):
            p.dot(s * 66, -40, 23, skin.dark)
            p.dot(s * 64 - 2, -38, 14, "#e8a58c")
        p.form(f.mirrored((0, -50), (44, -52), (74, -12), (66, 42), (34, 76), (0, 84)), skin, dy=-0.1)
        f.eyes(p, x=34, y=-6, r=10, asleep=asleep)
        p.dot(-10, 32, 13, f.DARK)
        p.dot(-14, 27, 4, "#ffffff", 0.7)
        f.smile(p, y=52)
        f.blush(p, x=48, y=30)

    return Beast(skin, tones(skin.light), skin, head, back, leg_width=34, head_size=1.02)


def _dragon(look: Look) -> Beast:
    coat = look.main("#4fa05f", "#3f9aa0", "#d1533f", "#7a5cc0")
    belly, horn, wing = tones("#f7e0a3"), tones("#f6ead0"), tones(coat.dark)
    web = "#f2b35a" if look.color is None else coat.light

    def head(p: Pen, asleep: bool) -> None:
        for s in (1, -1):
            p.fill(tube([(s * 44, -62), (s * 66, -104), (s * 58, -138)], [32, 24, 6]),
                   horn.dark if s > 0 else horn.base)
            p.poly(wing.dark if s > 0 else wing.base, (s * 72, -36), (s * 128, -62), (s * 120, -10),
                   (s * 80, 10), r=8)
        p.form(f.mirrored((0, -84), (56, -72), (88, -24), (84, 22), (70, 44), (66, 84), (30, 98), (0, 100)),
               coat, dy=-0.14, reach=1.26)
        p.soft(coat.light, (-8, 20), (32, 26), (58, 52), (46, 88), (-8, 96), (-62, 88), (-74, 52), (-46, 26))
        f.eyes(p, x=40, y=-14, r=14, asleep=asleep)
        for s in (-1, 1):
            p.oval(s * 20 - 8, 44, 6, 8, coat.deep, turn=s * 16)
        p.line(coat.deep, 5, (-46, 70), (-8, 82), (30, 70), curve=True)
        for s in (-1, 1):
            p.poly("#ffffff", (s * 24 - 13, 77), (s * 24 - 3, 77), (s * 24 - 8, 90), r=2)
        f.blush(p, x=62, y=28)

    def wings(p: Pen, pose: str, root: Point) -> None:
        x, y = root
        for s in ((1, -1) if pose == "sitting" else ()):
            with p.at(x - 66 + s * 34, y - 96):
                p.poly(web, (0, 60), (s * 70, -100), (s * 190, -140), (s * 196, -50), (s * 150, -10),
                       (s * 130, 60), (s * 60, 70), r=10)
                p.lines(wing.dark if s > 0 else wing.base, 13, ((0, 40), (s * 70, -100), (s * 190, -140)),
                        ((s * 70, -100), (s * 190, -50)), ((s * 70, -100), (s * 130, 56)))
        _thick_tail(coat, wing.deep)(p, pose, root)

    def plates(p: Pen, part: str, _shape: object) -> None:
        if part == "front":
            for y in (380, 412, 444):
                p.line(belly.dark, 5, (262, y), (326, y))
        elif part == "around":
            # A wing folded over the back, another that stands behind it.
            for dx, t in ((60, wing.deep), (0, wing.base)):
                p.poly(web, (250 + dx, 360), (300 + dx, 190), (440 + dx, 150), (420 + dx, 240),
                       (450 + dx, 300), (400 + dx, 370), r=10)
                p.lines(t, 13, ((250 + dx, 360), (300 + dx, 190), (440 + dx, 150)),
                        ((300 + dx, 190), (446 + dx, 300)), ((300 + dx, 190), (390 + dx, 366)))

    return Beast(coat, belly, coat, head, wings, plates, leg_width=42, head_size=1.02, ridge=wing.deep)


def _frog(look: Look) -> Beast:
    coat = look.main("#6fb548", "#58a85a", "#86bf3f")
    pale = tones("#e9f0b4") if look.color is None else tones(coat.glow)

    def head(p: Pen, asleep: bool) -> None:
        shape = soft((0, -52), (72, -48), (108, -6), (98, 46), (54, 76), (0, 80), (-54, 76), (-98, 46),
                     (-108, -6), (-72, -48))
        p.form(shape, coat, reach=1.28)
        p.cut(shape, oval(-4, 84, 92, 40), pale.base)
        for s in (-1, 1):
            x = s * 56 - 4
            p.dot(x, -58, 38, coat.base if s < 0 else coat.dark)
            if asleep:
                p.line(f.DARK, 6, (x - 20, -58), (x, -46), (x + 20, -58), curve=True)
            else:
                p.dot(x, -60, 28, "#fdf6d8")
                p.dot(x - 3, -60, 18, f.DARK)
                p.dot(x - 9, -67, 6, "#ffffff")
            p.oval(s * 12 - 6, 2, 4, 5, coat.deep)
        p.line(coat.deep, 6, (-66, 26), (-34, 42), (-6, 46), (24, 42), (58, 26), curve=True)
        f.blush(p, x=78, y=28)

    return Beast(coat, pale, coat, head, None, leg_width=34, head_size=0.98)


def _turtle(look: Look) -> Beast:
    coat, shell = look.main("#7fae5a", "#6fa564", "#8bb86a"), tones("#8a6a42")

    def head(p: Pen, asleep: bool) -> None:
        p.tube(coat.dark, [(0, 100), (0, 30)], [60, 66])
        p.form(f.mirrored((0, -74), (48, -66), (72, -22), (66, 34), (36, 66), (0, 72)), coat, dy=-0.14)
        f.eyes(p, x=32, y=-12, r=11, asleep=asleep)
        f.smile(p, y=34, w=24)
        f.blush(p, x=48, y=22)

    def back(p: Pen, _pose: str, root: Point) -> None:
        x, y = root
        p.form(oval(x - 66, y - 70, 132, 150), shell)

    def plates(p: Pen, part: str, _shape: object) -> None:
        if part == "front":
            p.lines("#d9c98a", 5, ((252, 400), (340, 400)), ((250, 446), (342, 446)),
                    ((296, 356), (296, 490)))

    return Beast(coat, tones("#efe0a8"), coat, head, back, plates, leg_width=40, head_size=0.9)


#: Whoever is built in a way of his own, to how he is built where he stands as people do.
BUILDS: Mapping[str, Callable[[Look], Beast]] = {
    "animal:crocodile": _crocodile,
    "animal:elephant": _elephant,
    "animal:camel": _camel,
    "animal:capybara": _capybara,
    "animal:hedgehog": _hedgehog,
    "animal:dragon": _dragon,
    "animal:frog": _frog,
    "animal:turtle": _turtle,
    "animal:owl": standing_birds.owl,
    "animal:penguin": standing_birds.penguin,
    "animal:duck": standing_birds.fowl(("#f2c53f", "#f7f3ea", "#c9a26a"), "#f28a2f"),
    "animal:goose": standing_birds.fowl(("#f7f3ea",), "#f28a2f"),
    "animal:chicken": standing_birds.fowl(("#f6efe2", "#c9733f"), "#f2b03a", "#d93a3a"),
    "animal:parrot": standing_birds.fowl(("#d9363a", "#3fa34d", "#2f86c9"), "#3a3338", hooked=True),
}


def drawn_upright(pen: Pen, key: str, look: Look) -> bool:
    """Draw an animal on two feet, or around something, as its traits ask; False when nothing was drawn.

    Args:
        pen: Draws.
        key: Whose picture.
        look: Its wishes.
    """
    build = BUILDS.get(key)
    if build is None or not (stands_upright(look.traits) or {AROUND, AT_WHEEL} & {*look.traits}):
        return False
    b = build(look)
    b = replace(dressed_body(b, look.traits), head=dressed_head(b.head, look.traits))
    if not lain(pen, b, look.traits):
        draw_upright(pen, b, look)
    return True
