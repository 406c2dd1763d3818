"""Animals of their own build: apes, frog, hedgehog, kangaroo and the dragon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts import animal_wear as wear
from recraft_nb.engine.illustrator.props.beasts import faces as f
from recraft_nb.engine.illustrator.props.beasts import hoofed, tails
from recraft_nb.engine.illustrator.props.beasts.beast import POSES, Beast
from recraft_nb.engine.illustrator.props.beasts.rig import draw_beast
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones, tube

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _monkey(pen: Pen, look: Look) -> None:
    coat = look.main("#96623f", "#8a5a3c", "#a8754a")
    skin = tones("#f3cba2")

    def head(p: Pen, asleep: bool) -> None:
        for s in (-1, 1):
            p.dot(s * 90, -4, 30, coat.base if s < 0 else coat.dark)
            p.dot(s * 88, -2, 18, skin.base if s < 0 else skin.dark)
        shape = f.mirrored((0, -78), (54, -68), (84, -22), (82, 28), (60, 68), (26, 86), (0, 88))
        p.form(shape, coat, dy=-0.14, reach=1.26)
        p.soft(
            skin.base, (-8, -30), (18, -44), (50, -34), (58, 0), (46, 22), (62, 50), (38, 78), (-8, 84),
            (-54, 78), (-78, 50), (-62, 22), (-74, 0), (-66, -34), (-34, -44),
        )
        f.eyes(p, x=32, y=-6, asleep=asleep, r=10)
        for s in (-1, 1):
            p.oval(s * 7 - 9, 24, 4, 5, skin.deep)
        p.line("#7d4a3a", 4.6, (-36, 46), (-8, 60), (20, 46), curve=True)
        f.blush(p, x=52, y=36)

    b = Beast(
        coat, skin, coat, head, tails.slim(coat, 20, length=1.2), length=160, depth=98, leg=104, leg_width=32,
        head_size=0.92, head_at=(-34, -40), girth=0.86, teddy=True, bib=True,
    )
    draw_beast(pen, b, look, unasked="sitting")


def _gorilla(pen: Pen, look: Look) -> None:
    coat = look.main("#54525c", "#4a4650")
    skin = tones("#7d7680")

    def head(p: Pen, asleep: bool) -> None:
        for s in (-1, 1):
            p.oval(s * 74, 4, 13, 18, skin.base if s < 0 else skin.dark)
        shape = f.mirrored((0, -92), (40, -82), (70, -36), (76, 20), (72, 60), (34, 88), (0, 92))
        p.form(shape, coat, dy=-0.14, reach=1.26)
        p.soft(
            skin.base, (-8, -24), (20, -34), (50, -24), (54, 2), (44, 18), (58, 50), (36, 80), (-8, 86),
            (-52, 80), (-74, 50), (-60, 18), (-70, 2), (-66, -24), (-36, -34),
        )
        p.tube(coat.dark, [(-58, -22), (-8, -30), (42, -22)], [12, 17, 12])
        f.eyes(p, x=28, y=-2, asleep=asleep, r=8.5, color="#201c22")
        p.soft(skin.dark, (-8, 12), (14, 24), (8, 36), (-8, 34), (-24, 36), (-30, 24))
        for s in (-1, 1):
            p.oval(s * 9 - 8, 28, 5, 5, skin.deep)
        p.line("#403a44", 4.6, (-36, 58), (-8, 64), (20, 58), curve=True)

    b = Beast(
        coat, skin, coat, head, None, length=190, depth=170, leg=96, leg_width=58, head_size=0.92,
        head_at=(-44, -6), bib=look.has("sitting"), slope=54, girth=1.12, teddy=True,
    )
    draw_beast(pen, b, look)


def _frog(pen: Pen, look: Look) -> None:
    coat = look.main("#6fb548", "#58a85a", "#86bf3f")
    pale = tones("#e9f0b4") if look.color is None else tones(coat.glow)
    pose = look.pose(*POSES)
    up = pose in {"jumping", "running"}
    with pen.at(300, 560 - (140 if up else 0), turn=-8 if up else 0):
        for s in (1, -1):
            t = coat.dark if s > 0 else coat.base
            if up:
                pen.fill(
                    tube([(s * 70, -90), (s * 130, -30), (s * 96, 40), (s * 120, 96)], [84, 58, 36, 26]), t,
                )
                pen.fill(soft((s * 110, 88), (s * 150, 92), (s * 160, 114), (s * 100, 112)), t)
            else:
                pen.fill(
                    soft(
                        (s * 70, -150), (s * 150, -140), (s * 178, -70), (s * 150, -10), (s * 90, -4),
                        (s * 60, -60),
                    ),
                    t,
                )
                pen.fill(
                    soft((s * 96, -22), (s * 170, -26), (s * 204, -8), (s * 196, 0), (s * 90, 0)),
                    coat.dark if s > 0 else coat.light,
                )
        body = soft(
            (0, -262), (86, -236), (118, -150), (104, -50), (60, -12), (0, -6), (-60, -12), (-104, -50),
            (-118, -150), (-86, -236),
        )
        pen.form(body, coat)
        pen.soft(
            pale.base, (-4, -190), (62, -164), (78, -100), (52, -30), (-4, -16), (-60, -30), (-84, -100),
            (-68, -164),
        )
        for s in (1, -1):
            t = coat.base if s < 0 else coat.dark
            reach = [(s * 74, -140), (s * 86, -70), (s * 56, -14)] if not up else [
                (s * 84, -150), (s * 150, -170), (s * 188, -226),
            ]
            pen.fill(tube(reach, [44, 36, 28]), t)
            x, y = reach[-1]
            pen.lines(t, 13, *(((x, y), (x + dx, y + (8 if not up else -16))) for dx in (-20, 0, 20)))
        head = soft(
            (0, -330), (84, -322), (130, -272), (118, -214), (66, -184), (0, -178), (-66, -184), (-118, -214),
            (-130, -272), (-84, -322),
        )
        pen.form(head, coat, reach=1.28)
        pen.cut(head, oval(-4, -178, 104, 46), pale.base)
        for s in (-1, 1):
            x = s * 66 - 4
            pen.dot(x, -336, 46, coat.base if s < 0 else coat.dark)
            if pose == "sleeping":
                pen.line(f.DARK, 6, (x - 24, -336), (x, -322), (x + 24, -336), curve=True)
            else:
                pen.dot(x, -338, 35, "#fdf6d8")
                pen.dot(x - 3, -338, 23, f.DARK)
                pen.dot(x - 11, -347, 8, "#ffffff")
            pen.oval(s * 15 - 6, -266, 4, 5, coat.deep)
            pen.oval(s * 92 - 4, -232, 17, 11, "#f2a08a", opacity=0.55)
        pen.line(coat.deep, 6, (-78, -238), (-40, -220), (-6, -215), (30, -220), (68, -238), curve=True)
        for x, y, r in ((-96, -120, 10), (92, -130, 9), (-86, -84, 7), (20, -312, 9), (-24, -318, 7)):
            pen.oval(x, y, r, r * 0.8, coat.dark, opacity=0.8)
        wear.neck_first(pen, look.traits, 1.1, (0, -268))
        wear.on_top(pen, look.traits, (0, -366), 0.8, (-7, -338), apart=66)
        pen.anchor("head_top", 0, -330)
        pen.anchor("hand", -80, -130)
        pen.anchor("mouth", -6, -215)


def _kangaroo(pen: Pen, look: Look) -> None:
    coat = look.main("#c08a58", "#b37d52", "#a9806a")
    pale = tones("#f2dfc4")
    pose = look.pose(*POSES)
    up = pose in {"jumping", "running"}
    dark = tones("#5a4238")
    with pen.at(300, 560 - (70 if up else 0), turn=-6 if up else 0):
        end = [
            (60, -120), (150, -40), (220, -14), (262, -18),
        ] if not up else [(60, -120), (150, -70), (214, -30), (258, -66)]
        pen.fill(tube(end, [100, 62, 34, 22]), coat.dark)

        def hind(dx: float, *, far: bool) -> None:
            t = coat.dark if far else coat.base
            if up:
                pen.fill(tube([(30 + dx, -130), (-10 + dx, -60), (60 + dx, -20)], [120, 70, 34]), t)
                pen.fill(tube([(60 + dx, -20), (10 + dx, 24), (-34 + dx, 56)], [34, 28, 18]), t)
            else:
                pen.fill(tube([(40 + dx, -130), (-14 + dx, -70), (44 + dx, -24)], [128, 76, 38]), t)
                pen.fill(tube([(50 + dx, -16), (-30 + dx, -14), (-66 + dx, -14)], [32, 28, 22]), t)

        hind(-30, far=True)
        body = soft(
            (-60, -330), (-16, -316), (30, -250), (86, -160), (80, -80), (10, -56), (-52, -90), (-74, -170),
            (-92, -250),
        )
        pen.form(body, coat, dx=-0.06)
        pen.cut(body, oval(-70, -170, 50, 104, turn=-8), pale.base)
        if look.has("baby", "joey", "mother") or look.chance.chance(0.5):
            with pen.at(-62, -138, scale=0.36):
                for s in (1, -1):
                    hoofed.ear(pen, s * 30, -56, coat, "#eab0a0", turn=s * 20, size=1.3)
                pen.form(f.mirrored((0, -70), (56, -50), (66, 0), (40, 60), (0, 76)), tones(coat.light))
                f.eyes(pen, x=28, y=-4, r=11)
                f.nose(pen, y=30, w=15)
            pen.soft(pale.dark, (-100, -128), (-62, -112), (-26, -122), (-30, -84), (-62, -70), (-88, -84))
        hind(0, far=False)
        for dx, far in ((-22, True), (6, False)):
            t = coat.dark if far else coat.base
            pen.fill(tube([(-64 + dx, -264), (-96 + dx, -210), (-128 + dx, -218)], [42, 30, 22]), t)
            pen.oval(-132 + dx, -218, 13, 11, dark.base)
        pen.fill(tube([(-30, -270), (-64, -350), (-84, -392)], [94, 66, 58]), coat.base)
        with pen.at(-84, -400, scale=0.86):
            hoofed.ear(pen, 26, -34, coat, "#eab0a0", turn=22, size=1.6)
            shape = hoofed.long_face(pen, coat, pale, length=86, drop=42, asleep=pose == "sleeping", jaw=0.8)
            pen.cut(shape, oval(-10, 40, 36, 16), pale.base)
            pen.oval(-82, 34, 11, 10, f.DARK)
            hoofed.ear(pen, 0, -38, coat, "#eab0a0", turn=-6, size=1.6)
            wear.on_top(pen, look.traits, (-8, -50), 0.6, (-18, -4))
            pen.anchor("head_top", 0, -60)
            pen.anchor("mouth", -84, 50)
        pen.anchor("hand", -136, -218)


def _dragon(pen: Pen, look: Look) -> None:
    coat = look.main("#4fa05f", "#3f9aa0", "#d1533f", "#7a5cc0")
    belly, horn = tones("#f7e0a3"), tones("#f6ead0")
    wing = tones(coat.dark)
    pose = look.pose("sitting", "flying", *POSES)
    flying, asleep = pose in {"flying", "jumping"}, pose == "sleeping"
    with pen.at(300, 560 - (50 if flying else 0)):
        for s in (1, -1):
            with pen.at(s * 56, -270, turn=s * (-8 if flying else 16)):
                t = wing.dark if s > 0 else wing.base
                x = float(s)
                web = corners(
                    (0, 40), (x * 70, -120), (x * 196, -190), (x * 206, -104), (x * 214, -28), (x * 168, -22),
                    (x * 140, 40), (x * 96, 22), (x * 56, 74), r=10,
                )
                pen.fill(web, "#f2b35a" if look.color is None else coat.light)
                pen.cut(
                    web, corners((0, 90), (x * 230, -10), (x * 230, 90)),
                    "#e0983f" if look.color is None else coat.base,
                )
                pen.lines(
                    t, 13, ((0, 30), (x * 70, -120), (x * 196, -190)), ((x * 70, -120), (x * 212, -28)),
                    ((x * 70, -120), (x * 140, 40)), ((x * 70, -120), (x * 56, 70)),
                )
        tail = [(60, -50), (150, -30), (214, -50), (226, -110)]
        pen.fill(tube(tail, [96, 60, 40, 20]), coat.dark)
        pen.poly(wing.deep, (204, -104), (226, -164), (252, -104), (228, -116), r=6)
        for s in (1, -1):
            t = coat.dark if s > 0 else coat.base
            pen.oval(s * 74, -62, 56, 60, t)
            foot = corners((s * 34, 0), (s * 40, -34), (s * 96, -40), (s * 124, 0), r=16)
            pen.fill(foot, t)
            for dx in (54, 80, 104):
                pen.poly(horn.base, (s * dx - 9, 1), (s * dx, -16), (s * dx + 9, 1), r=3)
        body = soft(
            (0, -310), (60, -290), (94, -180), (96, -80), (56, -20), (0, -12), (-56, -20), (-96, -80),
            (-94, -180), (-60, -290),
        )
        pen.form(body, coat)
        plates = soft(
            (-4, -270), (40, -240), (58, -150), (52, -60), (-4, -22), (-58, -60), (-66, -150), (-48, -240),
        )
        pen.fill(plates, belly.base)
        for y in (-216, -176, -136, -96, -58):
            pen.cut(plates, corners((-99, y), (99, y), (99, y + 6), (-99, y + 6)), belly.dark)
        for s in (1, -1):
            t = coat.dark if s > 0 else coat.light
            pen.fill(tube([(s * 68, -230), (s * 98, -176), (s * 74, -136)], [44, 36, 30]), t)
            pen.dot(s * 72, -132, 17, t)
        with pen.at(-4, -372):
            for k, y in enumerate((-104, -92)):
                pen.poly(wing.base, (-14 + k * 30, y + 34), (4 + k * 30, y - 6), (24 + k * 28, y + 36), r=5)
            for s in (1, -1):
                pen.fill(
                    tube([(s * 44, -66), (s * 66, -108), (s * 56, -142)], [32, 24, 6]),
                    horn.dark if s > 0 else horn.base,
                )
                pen.poly(
                    wing.dark if s > 0 else wing.base, (s * 76, -40), (s * 132, -66), (s * 124, -14),
                    (s * 84, 8), r=8,
                )
            head = f.mirrored(
                (0, -84), (56, -72), (88, -24), (84, 22), (70, 44), (66, 84), (30, 98), (0, 100),
            )
            pen.form(head, coat, reach=1.26)
            pen.soft(
                coat.light, (-8, 20), (32, 26), (58, 52), (46, 88), (-8, 96), (-62, 88), (-74, 52), (-46, 26),
            )
            f.eyes(pen, x=40, y=-14, r=14, asleep=asleep)
            for s in (-1, 1):
                pen.oval(s * 20 - 8, 44, 6, 8, coat.deep, turn=s * 16)
                pen.line(coat.deep, 5, (s * 28 - 8, -44), (s * 52 - 8, -40))
            pen.line(coat.deep, 5, (-46, 70), (-8, 82), (30, 70), curve=True)
            for s in (-1, 1):
                pen.poly("#ffffff", (s * 24 - 13, 77), (s * 24 - 3, 77), (s * 24 - 8, 90), r=2)
            f.blush(pen, x=62, y=28)
            wear.on_top(pen, look.traits, (0, -74), 1.0, (0, -8))
            pen.anchor("head_top", 0, -84)
            pen.anchor("mouth", -8, 84)
        pen.anchor("hand", -74, -132)
        pen.anchor("seat", 0, -300)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "animal:monkey": _monkey,
    "animal:gorilla": _gorilla,
    "animal:frog": _frog,
    "animal:kangaroo": _kangaroo,
    "animal:dragon": _dragon,
}
