"""People of tales: kings and queens, wizards, knights, pirates, heroes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.body import heads, profile
from recraft_nb.engine.illustrator.props.body.poses import MAN, WOMAN, Build
from recraft_nb.engine.illustrator.props.dress import hats
from recraft_nb.engine.illustrator.props.held import tools
from recraft_nb.engine.illustrator.props.pen.shapes import (
    Outline,
    Pen,
    Point,
    corners,
    oval,
    soft,
    star,
    tones,
)
from recraft_nb.engine.illustrator.props.people.people import Costume
from recraft_nb.engine.illustrator.props.people.wardrobe import Cast, belt, cape, hem, play

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

GOLD = hats.GOLD


def _royal(pen: Pen, look: Look, sex: str) -> None:
    robe = look.main("#b8323f", "#6b4bb0", "#2d6aa8") if sex == "m" else look.main(
        "#8b5cc0", "#d65a8a", "#2f8fa3", "#b8323f",
    )
    cast = Cast(look, sex, hatted=True)
    if sex == "f":
        cast.back, cast.front = heads.long_back, heads.fringe

    def front(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
        x, y = neck
        fur = "#fbf6ec"
        if sex == "m":
            p.tube(fur, [(x - 2, y + 30), (hip[0], 548)], [26, 34])
            p.lines(
                "#3a3340", 5,
                *(
                    ((x - 4 + dx, yy), (x - 4 + dx, yy + 7))
                    for dx, yy in (
                        (-4, y + 66), (6, y + 110), (-6, y + 156), (6, y + 200), (-4, y + 244),
                    ) if yy < 540
                ),
            )
            p.soft(
                fur, (x - 58, y + 22), (x - 30, y + 2), (x, y + 6), (x + 30, y + 2), (x + 58, y + 22),
                (x + 40, y + 44), (x, y + 50), (x - 40, y + 44),
            )
            p.lines(
                "#3a3340", 5, ((x - 36, y + 24), (x - 35, y + 31)), ((x + 30, y + 24), (x + 31, y + 31)),
                ((x - 6, y + 34), (x - 6, y + 40)),
            )
        else:
            p.cut(
                torso,
                corners((x - 9, y), (x + 9, y), (hip[0] + 14, hip[1] + 30), (hip[0] - 14, hip[1] + 30)),
                robe.light,
            )
            belt(GOLD.base, GOLD.light, 0.62)(p, torso, neck, hip)
            p.line(GOLD.base, 5, (x - 22, y + 10), (x - 2, y + 30), (x + 20, y + 10), curve=True)
            p.dot(x - 2, y + 34, 8, "#59b4e0")
        p.anchor("chest", x, y + 60)

    head = cast.head(hats.crown(), beard=heads.beard if sex == "m" else None, old=False)
    costume = Costume(
        robe, robe, tones("#7a4b34"), cast.skin, "gown", "long", head, cast.behind(),
        cape(robe if sex == "f" else tones("#8c2a3c")),
        front, tools.scepter, cuff="#fbf6ec" if sex == "m" else GOLD.base,
    )
    play(pen, look, cast.build, costume)


def _wizard(pen: Pen, look: Look) -> None:
    robe = look.main("#4a5fc1", "#6a4fb3", "#2f7fa8", "#7a3f8f")
    cast = Cast(look, "m", hatted=True)
    cast.hair = tones("#e3e3ea")

    def front(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
        belt(GOLD.dark, GOLD.light, 0.7)(p, torso, neck, hip)
        for x, y, r in (
            (-34, 40, 11), (40, 120, 12), (-46, 170, 14), (14, 214, 11), (60, 250, 10), (-10, 120, 8),
        ):
            p.fill(star(hip[0] + x, neck[1] + y + 60, r, r * 0.42), GOLD.light)

    head = cast.head(
        hats.pointed(robe, robe.deep, stars=True), beard=lambda p, t: heads.beard(p, t, length=128), old=True,
        hair=False,
    )
    costume = Costume(
        robe, robe, tones("#5d4037"), cast.skin, "gown", "long", head, None, None, front, tools.staff,
        cuff=GOLD.base,
    )
    play(pen, look, MAN, costume)


def _witch(pen: Pen, look: Look) -> None:
    dress = look.main("#4b3a66", "#3d3a52", "#5c3f7d")
    cast = Cast(look, "f", hatted=True)
    cast.back, cast.front = heads.long_back, heads.fringe
    cast.hair = look.pick("#d96b2b", "#7a4fb0", "#3a2a3c", "#5d9c4a")
    head = cast.head(hats.pointed(dress, "#e08a2e", buckle=True))
    flies = look.has("flying", "riding")

    def back(p: Pen, _neck: Point, hip: Point) -> None:
        if flies:
            with p.at(hip[0] + 30, hip[1] + 30, turn=-96, scale=1.1):
                tools.broom(p)

    if flies:
        look = replace(look, traits=("riding", "aloft", *(t for t in look.traits if t != "flying")))
    costume = Costume(
        dress, dress, tones("#2f2a38"), cast.skin, "gown", "long", head, cast.behind(), back,
        belt("#e08a2e", GOLD.light, 0.6), tools.broom, cuff="#7a5aa0",
    )
    play(pen, look, WOMAN, costume)


def _astronaut(pen: Pen, look: Look) -> None:
    suit = look.main("#eef1f6", "#f3f4f8", "#f08a3c")
    trim = look.pick("#e8663d", "#3f86c9")
    cast = Cast(look)
    grey = tones("#c3cad8")

    def back(p: Pen, neck: Point, _hip: Point) -> None:
        p.box(neck[0] - 62, neck[1] - 8, 124, 142, grey.dark, 26)
        p.box(neck[0] - 62, neck[1] - 8, 40, 142, grey.base, 20)

    def front(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
        x, y = neck[0] - 4, neck[1] + 44
        p.box(x - 30, y, 60, 46, grey.base, 9)
        p.box(x - 23, y + 7, 26, 15, "#3d4a63", 4)
        p.dot(x + 16, y + 14, 6.5, trim.base)
        p.dot(x - 15, y + 34, 5, "#ffd166")
        p.dot(x + 1, y + 34, 5, "#5cc48d")
        p.dot(x + 17, y + 34, 5, "#59b4e0")
        belt(grey.dark, trim.base, 0.86)(p, torso, neck, hip)
        p.line(grey.base, 9, (x + 30, y + 30), (x + 52, y + 48), (x + 44, y + 84), curve=True)

    def head(p: Pen, asleep: bool) -> None:
        p.dot(0, -6, 80, "#44506b")
        cast.head()(p, asleep)
        hats.space_helmet(p)

    costume = Costume(
        suit, suit, grey, cast.skin, "trousers", "long", head, None, back, front, glove=grey, cuff=trim.base,
    )
    play(
        pen, look,
        Build(thigh=84, shin=84, torso=126, shoulder=56, waist=46, hip=44, arm=68, head=0.92, girth=1.28),
        costume,
    )


def _knight(pen: Pen, look: Look) -> None:
    tabard = look.main("#c8403f", "#3f6fb0", "#4f8f5a")
    steel = hats.STEEL
    cast = Cast(look, hatted=True)

    def front(p: Pen, _torso: Outline, neck: Point, hip: Point) -> None:
        x, y = neck
        shape = corners(
            (x - 34, y + 20), (x + 32, y + 20), (hip[0] + 34, hip[1]), (hip[0] + 40, hem(hip, 62)),
            (hip[0], hem(hip, 80)), (hip[0] - 40, hem(hip, 62)), (hip[0] - 34, hip[1]), r=8,
        )
        p.fill(shape, tabard.base)
        p.cut(
            shape, corners((x + 10, y), (x + 70, y), (hip[0] + 90, hip[1] + 90), (hip[0] + 14, hip[1] + 90)),
            tabard.dark,
        )
        p.lines("#f6efe0", 11, ((x - 2, y + 40), (x - 2, y + 100)), ((x - 22, y + 62), (x + 18, y + 62)))
        belt("#6b4a35", GOLD.base, 0.88)(p, shape, neck, hip)
        for s in (-1, 1):
            p.form(oval(x + s * 46, y + 24, 26, 22), steel)

    side = look.has(profile.SIDE)
    head = cast.head(profile.helm(tabard) if side else hats.knight_helm(tabard), hair=False)
    costume = Costume(
        steel, steel, steel, cast.skin, "trousers", "long", head, None, None, front, tools.sword, glove=steel,
        cuff=steel.deep,
    )
    play(pen, look, MAN if not cast.female else WOMAN, costume)


def _pirate(pen: Pen, look: Look) -> None:
    coat = look.main("#a83a3f", "#3f5f8f", "#4a6a4f")
    cast = Cast(look, hatted=True)
    shirt = tones("#f6efe2")

    def front(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
        x, y = neck
        gap = corners(
            (x - 20, y - 9), (x + 18, y - 9), (hip[0] + 14, hip[1] + 20), (hip[0] - 16, hip[1] + 20),
        )
        p.cut(torso, gap, shirt.base)
        for k in range(4):
            yy = y + 24 + k * 27
            p.cut(
                torso, corners((x - 18 + k, yy), (x + 16, yy), (x + 16, yy + 11), (x - 18 + k, yy + 11)),
                "#5a6c94",
            )
        p.fill(
            corners(
                (hip[0] - 42, hip[1]), (hip[0] - 14, hip[1]), (hip[0] - 18, hem(hip, 70)),
                (hip[0] - 58, hem(hip, 66)), r=8,
            ),
            coat.base,
        )
        p.fill(
            corners(
                (hip[0] + 42, hip[1]), (hip[0] + 14, hip[1]), (hip[0] + 18, hem(hip, 70)),
                (hip[0] + 58, hem(hip, 66)), r=8,
            ),
            coat.dark,
        )
        belt("#4a342b", GOLD.base, 0.84)(p, torso, neck, hip)
        for k in range(3):
            p.dot(x - 28, y + 40 + k * 24, 4.5, GOLD.light)

    def hat(p: Pen) -> None:
        hats.eye_patch(p)
        hats.tricorn(p)

    beard = (lambda p, t: heads.beard(p, t, length=72)) if not cast.female else None
    costume = Costume(
        coat, tones("#4a4658"), tones("#4a342b"), cast.skin, "trousers", "long", cast.head(hat, beard=beard),
        cast.behind(), None, front, tools.cutlass, cuff=GOLD.base,
    )
    play(pen, look, cast.build, costume)


def _samurai(pen: Pen, look: Look) -> None:
    lacing = look.main("#b8323a", "#2f5f8f", "#5a3f7d")
    iron = tones("#3f424f")
    cast = Cast(look, "m", hatted=True)
    cast.hair = tones("#2f2a2e")

    def front(p: Pen, _torso: Outline, neck: Point, hip: Point) -> None:
        x, y = neck
        p.form(
            soft(
                (x - 46, y + 30), (x - 20, y + 22), (x, y + 34), (x + 20, y + 22), (x + 44, y + 30),
                (hip[0] + 38, hip[1] - 6), (hip[0], hip[1]), (hip[0] - 38, hip[1] - 6),
            ),
            iron,
        )
        for k in range(3):
            p.line(
                lacing.base, 7, (x - 36, y + 52 + k * 24), (x, y + 58 + k * 24), (x + 34, y + 52 + k * 24),
                curve=True,
            )
        for k, dx in enumerate((-60, -20, 20)):
            p.poly(
                iron.base if k < 2 else iron.dark, (hip[0] + dx, hip[1]), (hip[0] + dx + 38, hip[1]),
                (hip[0] + dx * 1.15 + 42, hem(hip, 72)), (hip[0] + dx * 1.15 - 2, hem(hip, 72)), r=6,
            )
            p.lines(
                lacing.base, 6,
                *(
                    (
                        (hip[0] + dx * (1 + j * 0.04) + 4, hip[1] + 22 + j * 20),
                        (hip[0] + dx * (1 + j * 0.04) + 35, hip[1] + 22 + j * 20),
                    )
                    for j in range(3)
                ),
            )
        for s in (-1, 1):
            for j in range(3):
                p.poly(
                    iron.base if s < 0 else iron.dark, (x + s * 34, y + 10 + j * 18),
                    (x + s * 74, y + 22 + j * 19), (x + s * 72, y + 40 + j * 19),
                    (x + s * 36, y + 30 + j * 18), r=5,
                )
            p.line(lacing.base, 5, (x + s * 38, y + 40), (x + s * 70, y + 50))
        p.line(lacing.dark, 13, (hip[0] - 40, hip[1] - 8), (hip[0] + 40, hip[1] - 8))

    head = cast.head(hats.kabuto(lacing), beard=heads.moustache, hair=False)
    costume = Costume(
        lacing, tones("#4d4658"), tones("#2f2a33"), cast.skin, "trousers", "long", head, None, None, front,
        tools.katana, cuff=iron.base,
    )
    play(pen, look, MAN, costume)


def _ninja(pen: Pen, look: Look) -> None:
    suit = look.main("#3a3d4f", "#33363f", "#4a3f5f")
    band = look.pick("#d8413c", "#3f86c9", "#e0a92f")
    cast = Cast(look)

    def back(p: Pen, neck: Point, _hip: Point) -> None:
        with p.at(neck[0], neck[1] + 40, turn=38):
            p.box(-7, -128, 14, 76, "#26242c", 5)
            p.oval(0, -52, 19, 8, GOLD.base)
            p.box(-8, -48, 16, 170, "#5a2f33", 7)

    def front(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
        x, y = neck
        p.lines(suit.deep, 6, ((x - 32, y + 8), (x + 14, y + 84)), ((x + 30, y + 8), (x - 16, y + 84)))
        belt(band.base, "", 0.86)(p, torso, neck, hip)
        p.lines(
            band.base, 9, ((hip[0] - 10, hip[1] - 4), (hip[0] - 24, hem(hip, 44))),
            ((hip[0] - 6, hip[1] - 4), (hip[0] + 2, hem(hip, 40))),
        )

    def head(p: Pen, asleep: bool) -> None:
        hats.ninja_hood(suit, band.base)(p)
        slit = soft((-46, -6), (-8, -24), (42, -8), (44, 8), (-4, 20), (-46, 10))
        p.fill(slit, cast.skin.base)
        for side in (-1, 1):
            if asleep:
                p.line(
                    heads.DARK, 4, (-15 + side * 20, 0), (-7 + side * 20, 5), (1 + side * 20, 0), curve=True,
                )
            else:
                p.oval(-7 + side * 20, 0, 6, 7.6, heads.DARK)
                p.dot(-9 + side * 20, -3, 2.2, "#ffffff")
            p.line(heads.DARK, 5, (-16 + side * 20, -12 + side * -1), (3 + side * 19, -12 + side * 1))
        p.soft(band.base, (-57, -34), (-8, -50), (57, -34), (58, -18), (-8, -32), (-58, -18))
        p.box(-28, -46, 38, 18, "#c3cad8", 4)

    costume = Costume(
        suit, suit, tones("#26242c"), cast.skin, "trousers", "long", head, None, back, front, None,
        glove=suit, cuff=band.base,
    )
    pose = () if look.traits else ("proud",)
    play(pen, replace(look, traits=(*look.traits, *pose)), cast.build, costume)


def _superhero(pen: Pen, look: Look) -> None:
    suit = look.main("#3566c4", "#c8403f", "#2f8f72", "#6a4fb3")
    red = look.pick("#d8413c", "#f0b43c") if suit.base != "#c8403f" else tones("#f0b43c")
    cast = Cast(look)

    def front(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
        x, y = neck
        p.fill(
            corners(
                (hip[0] - 40, hip[1] - 8), (hip[0] + 40, hip[1] - 8), (hip[0] + 10, hip[1] + 34),
                (hip[0] - 10, hip[1] + 34), r=9,
            ),
            red.base,
        )
        belt(GOLD.base, GOLD.light, 0.88)(p, torso, neck, hip)
        p.poly(
            GOLD.base, (x - 30, y + 34), (x + 26, y + 34), (x + 16, y + 70), (x - 2, y + 84),
            (x - 20, y + 70), r=6,
        )
        p.fill(star(x - 2, y + 55, 17, 7.5), suit.dark)
        p.soft(
            red.base, (x - 40, y + 4), (x, y + 20), (x + 38, y + 4), (x + 24, y + 20), (x, y + 30),
            (x - 26, y + 20),
        )

    costume = Costume(
        suit, suit, red, cast.skin, "trousers", "long", cast.head(hats.eye_mask(red.base)), cast.behind(),
        cape(red, low=0.72), front, None, glove=red, cuff=red.base,
    )
    pose = () if look.traits else ("proud",)
    if look.has("landing"):
        # The ground breaks where the fist meets it.
        pen.lines("#4a4452", 5, ((150, 566), (96, 552), (60, 566), (10, 556)), ((190, 572), (140, 590),
            (90, 584)), ((300, 572),
            (340, 588), (420, 582)), ((230, 574), (236, 594)), opacity=0.8)
    play(pen, replace(look, traits=(*look.traits, *pose)), cast.build, costume)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "figure:king": lambda pen, look: _royal(pen, look, "m"),
    "figure:queen": lambda pen, look: _royal(pen, look, "f"),
    "figure:wizard": _wizard,
    "figure:witch": _witch,
    "figure:astronaut": _astronaut,
    "figure:knight": _knight,
    "figure:pirate": _pirate,
    "figure:samurai": _samurai,
    "figure:ninja": _ninja,
    "figure:superhero": _superhero,
}
