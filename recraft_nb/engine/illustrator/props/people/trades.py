"""People known by their work: cooks, doctors, farmers, players."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.body import heads
from recraft_nb.engine.illustrator.props.dress import hats
from recraft_nb.engine.illustrator.props.held import tools
from recraft_nb.engine.illustrator.props.held.played import guitar
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
from recraft_nb.engine.illustrator.props.people.wardrobe import Cast, belt, chain, collar, hem, play

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

GOLD = hats.GOLD
WHITE = tones("#f7f7f9")


def _chef(pen: Pen, look: Look) -> None:
    scarf = look.main("#e0473f", "#3f86c9", "#f0a93a")
    cast = Cast(look, hatted=True)

    def front(p: Pen, _torso: Outline, neck: Point, hip: Point) -> None:
        x, y = neck
        p.line(WHITE.deep, 3.5, (x - 2, y + 26), (hip[0] - 2, hip[1] + 10))
        for k in range(4):
            for dx in (-14, 11):
                p.dot(x + dx, y + 40 + k * 24, 4.6, "#8d94a6")
        p.soft(
            scarf.base, (x - 24, y + 2), (x, y + 16), (x + 22, y + 2), (x + 18, y + 18), (x + 10, y + 36),
            (x - 3, y + 24), (x - 16, y + 36), (x - 22, y + 18),
        )
        p.dot(x - 3, y + 20, 7, scarf.dark)

    beard = heads.moustache if cast.bearded else None
    costume = Costume(
        WHITE, tones("#5a6070"), tones("#3a3340"), cast.skin, "trousers", "long",
        cast.head(hats.toque, beard=beard), cast.behind(), None, front, tools.pan,
    )
    play(pen, look, cast.build, costume)


def _doctor(pen: Pen, look: Look) -> None:
    shirt = look.main("#6fb3d2", "#7fc4a8", "#e59aa8")
    cast = Cast(look)

    def front(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
        x, y = neck
        p.fill(
            corners(
                (x - 62 + 20, hip[1] + 6), (x - 4, hip[1] + 6), (hip[0] - 6, hem(hip, 66)),
                (hip[0] - 46, hem(hip, 62)), r=8,
            ),
            WHITE.base,
        )
        p.fill(
            corners(
                (x + 42, hip[1] + 6), (x + 4, hip[1] + 6), (hip[0] + 6, hem(hip, 66)),
                (hip[0] + 46, hem(hip, 62)), r=8,
            ),
            WHITE.dark,
        )
        p.cut(torso, corners((x - 18, y - 9), (x + 16, y - 9), (x + 3, y + 84), (x - 4, y + 84)), shirt.base)
        p.line(WHITE.deep, 3, (x - 1, y + 84), (hip[0], hem(hip, 52)))
        p.line(
            "#4a5568", 6, (x - 20, y + 2), (x - 22, y + 44), (x - 6, y + 62), (x + 14, y + 46),
            (x + 18, y + 2), curve=True,
        )
        p.line("#4a5568", 6, (x - 6, y + 62), (x - 8, y + 78))
        p.dot(x - 8, y + 84, 10, "#8fa1b5")
        p.box(x + 10, y + 72, 26, 5, WHITE.deep, 2)
        p.poly("#e0473f", (x + 20, y + 58), (x + 26, y + 58), (x + 26, y + 72), (x + 20, y + 72))

    head = cast.head(glasses=look.chance.chance(0.5))
    costume = Costume(
        WHITE, tones("#4a5a78"), tones("#3a3340"), cast.skin, "trousers", "long", head, cast.behind(), None,
        front, tools.clipboard,
    )
    play(pen, look, cast.build, costume)


def _farmer(pen: Pen, look: Look) -> None:
    denim = look.main("#4f79b0", "#46709e")
    shirt = look.pick("#d9594c", "#e3a63f", "#5aa06a")
    cast = Cast(look, hatted=True)

    def front(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
        x, y = neck
        for dx in (-24, 0, 24):
            p.cut(
                torso, corners((x + dx - 3, y), (x + dx + 3, y), (x + dx + 3, hip[1]), (x + dx - 3, hip[1])),
                shirt.dark, 0.6,
            )
        bib = corners(
            (x - 27, y + 50), (x + 25, y + 50), (hip[0] + 46, hip[1] + 20), (hip[0] - 46, hip[1] + 20), r=8,
        )
        p.fill(bib, denim.base)
        p.lines(denim.base, 11, ((x - 22, y + 54), (x - 27, y + 8)), ((x + 20, y + 54), (x + 25, y + 8)))
        p.dot(x - 21, y + 58, 5.5, GOLD.base)
        p.dot(x + 19, y + 58, 5.5, GOLD.base)
        p.poly(
            denim.dark, (x - 15, y + 70), (x + 13, y + 70), (x + 11, y + 92), (x - 1, y + 97),
            (x - 13, y + 92), r=4,
        )

    beard = heads.beard if cast.bearded else None
    costume = Costume(
        shirt, denim, tones("#6b4a35"), cast.skin, "trousers", "long",
        cast.head(hats.straw, beard=(lambda p, t: heads.beard(p, t, length=62)) if beard else None),
        cast.behind(), None, front, tools.pitchfork,
    )
    play(pen, look, cast.build, costume)


def _painter(pen: Pen, look: Look) -> None:
    beret = look.main("#d9594c", "#3f86c9", "#7a5cc0")
    smock = look.pick("#f4efe4", "#c9d8e6")
    cast = Cast(look, hatted=True)

    def front(p: Pen, _torso: Outline, neck: Point, hip: Point) -> None:
        x, y = neck
        collar(p, neck, WHITE.base)
        for dx, dy, r, c in (
            (-20, 60, 7, "#e0475b"), (14, 84, 8, "#3f9ad0"), (-8, 104, 6, "#f2bd3f"), (22, 52, 5, "#5aa06a"),
        ):
            p.dot(x + dx, y + dy, r, c)
        palette = (hip[0] + 62, hip[1] - 18)
        shape = soft(
            (palette[0] - 44, palette[1]), (palette[0] - 16, palette[1] - 30),
            (palette[0] + 30, palette[1] - 26), (palette[0] + 46, palette[1] + 8),
            (palette[0] + 14, palette[1] + 34), (palette[0] - 30, palette[1] + 28),
        )
        p.form(shape, tools.WOOD)
        for dx, dy, c in (
            (-24, -6, "#e0475b"), (-2, -18, "#f2bd3f"), (22, -8, "#3f9ad0"), (24, 12, "#5aa06a"),
            (-14, 14, "#ffffff"),
        ):
            p.dot(palette[0] + dx, palette[1] + dy, 8, c)

    costume = Costume(
        smock, tones("#4a5568"), tones("#5a4038"), cast.skin, "trousers", "long",
        cast.head(hats.beret(beret), beard=heads.moustache if cast.bearded else None), cast.behind(), None,
        front, tools.brush,
    )
    play(pen, look, cast.build, costume)


def _fisherman(pen: Pen, look: Look) -> None:
    coat = look.main("#f2bd3f", "#e8a23c", "#3f7fb0")
    cast = Cast(look, "m", hatted=True)
    cast.hair = look.pick("#d9d9de", "#8a5a35", "#5b3a29")

    def front(p: Pen, _torso: Outline, neck: Point, hip: Point) -> None:
        p.line(coat.dark, 4, (neck[0], neck[1] + 24), hip)
        for k in range(3):
            p.box(neck[0] - 16, neck[1] + 44 + k * 32, 28, 8, "#5a4a3a", 4)
        p.fill(
            corners(
                (hip[0] - 44, hip[1]), (hip[0] + 44, hip[1]), (hip[0] + 52, hem(hip, 44)),
                (hip[0] - 52, hem(hip, 44)), r=10,
            ),
            coat.base,
        )
        p.fill(
            corners(
                (hip[0] + 14, hip[1]), (hip[0] + 44, hip[1]), (hip[0] + 52, hem(hip, 44)),
                (hip[0] + 16, hem(hip, 44)), r=8,
            ),
            coat.dark,
        )

    head = cast.head(hats.rain_hat(coat), beard=heads.beard, old=True, hair=False)
    costume = Costume(
        coat, tones("#4a5b6b"), tones("#3d5a50"), cast.skin, "trousers", "long", head, None, None, front,
        tools.rod,
    )
    play(pen, look, cast.build, costume)


def _police(pen: Pen, look: Look) -> None:
    blue = look.main("#3a5488", "#34507a")
    cast = Cast(look, hatted=True)

    def front(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
        x, y = neck
        collar(p, neck, blue.light)
        p.poly(
            "#262f45", (x - 7, y + 12), (x + 4, y + 12), (x + 7, y + 76), (x - 2, y + 90), (x - 10, y + 76),
            r=3,
        )
        p.fill(star(x + 24, y + 50, 14, 7, 6), GOLD.base)
        p.box(x - 34, y + 46, 20, 7, GOLD.light, 3)
        belt("#2a2a35", GOLD.base, 0.9)(p, torso, neck, hip)

    costume = Costume(
        blue, tones("#2f3a55"), tones("#26242c"), cast.skin, "trousers", "long",
        cast.head(hats.cap(blue, "#23222b", GOLD.light)), cast.behind(), None, front, None,
    )
    play(pen, look, cast.build, costume)


def _firefighter(pen: Pen, look: Look) -> None:
    red = look.main("#d8413c", "#e0a92f")
    cast = Cast(look, hatted=True)
    coat = tones("#c9a06a") if look.color is None else red
    stripe = "#f5e35c"

    def front(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
        for at in (0.5, 0.86):
            y = neck[1] + (hip[1] - neck[1]) * at
            p.cut(torso, corners((200, y), (400, y), (400, y + 15), (200, y + 15)), stripe)
        p.line(coat.deep, 5, (neck[0] - 1, neck[1] + 20), hip)
        p.box(neck[0] - 30, neck[1] + 2, 58, 17, coat.dark, 7)

    costume = Costume(
        coat, coat, tones("#3a3540"), cast.skin, "trousers", "long",
        cast.head(hats.fire_helmet(red), beard=heads.moustache if cast.bearded else None), cast.behind(),
        None, front, tools.axe, glove=tones("#5a4a44"), cuff=stripe,
    )
    play(pen, look, cast.build, costume)


def _teacher(pen: Pen, look: Look) -> None:
    knit = look.main("#7a9e7e", "#b0647a", "#5a7fb0", "#c98a4a")
    cast = Cast(look)

    def front(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
        x, y = neck
        p.cut(torso, corners((x - 20, y - 9), (x + 18, y - 9), (x + 5, y + 70), (x - 6, y + 70)), WHITE.base)
        if not cast.female:
            p.poly(
                "#b8433f", (x - 6, y + 12), (x + 4, y + 12), (x + 6, y + 56), (x - 1, y + 66),
                (x - 8, y + 56), r=3,
            )
        p.line(knit.dark, 4, (x - 1, y + 70), (hip[0], hip[1] + 12))
        for k in range(3):
            p.dot(x + 7, y + 84 + k * 18, 4, knit.deep)

    head = cast.head(glasses=True)
    cut = "skirt" if cast.female else "trousers"
    costume = Costume(
        knit, tones("#5a5266"), tones("#5a4038"), cast.skin, cut, "long", head, cast.behind(), None, front,
        tools.pointer,
    )
    play(pen, look, cast.build, costume)


def _musician(pen: Pen, look: Look) -> None:
    shirt = look.main("#3d4560", "#8a4a63", "#c9584a", "#3f7f78")
    cast = Cast(look)
    wood = look.pick("#d98e4a", "#b8472f", "#e0b25a")

    def front(p: Pen, _torso: Outline, neck: Point, hip: Point) -> None:
        p.line("#2b2733", 8, (neck[0] + 36, neck[1] + 10), (neck[0] - 40, hip[1] - 20))
        with p.at(hip[0] - 6, hip[1] - 22, turn=64):
            guitar(p, wood, "#f2e6cf")

    pose = () if look.has("sitting", "walking", "sleeping") else ("strumming",)
    costume = Costume(
        shirt, tones("#46506b"), tones("#3a3340"), cast.skin, "trousers", "short", cast.head(), cast.behind(),
        None, front, None,
    )
    play(pen, replace(look, traits=(*look.traits, *pose)), cast.build, costume)


def _athlete(pen: Pen, look: Look) -> None:
    kit = look.main("#e5604d", "#2f86c9", "#2f9e72", "#f0a93a")
    cast = Cast(look)

    def front(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
        x, y = neck
        for dx in (-34, 26):
            p.cut(
                torso,
                corners((x + dx, y), (x + dx + 8, y), (x + dx + 8, hip[1] + 20), (x + dx, hip[1] + 20)),
                WHITE.base, 0.9,
            )
        if look.has("winner", "champion", "medal"):
            chain(p, neck, "#3f6fb0")
            p.dot(x - 2, y + 66, 15, GOLD.base)
        else:
            p.dot(x - 3, y + 58, 19, WHITE.base)
            p.lines(kit.dark, 5, ((x - 8, y + 50), (x - 1, y + 46), (x - 1, y + 70)))

    costume = Costume(
        kit, tones("#39424e"), tones("#f4f5f7"), cast.skin, "shorts", "none",
        cast.head(hats.headband(WHITE.base)), cast.behind(), None, front,
        tools.ball if look.has("ball", "football", "soccer") else None,
    )
    play(pen, look, cast.build, costume)


def _dancer(pen: Pen, look: Look) -> None:
    dress = look.main("#f08fb0", "#9a7fd6", "#7fc8d6", "#e5604d")
    cast = Cast(look, "f")
    cast.back, cast.front = heads.bun, heads.fringe

    def front(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
        x, y = hip
        for k, (w, t) in enumerate(((122, dress.dark), (112, dress.light), (92, dress.base))):
            p.fill(
                soft(
                    (x - 34, y - 26 + k * 2), (x - w, y + 12 - k * 5), (x - w * 0.82, y + 26 - k * 4),
                    (x, y + 40 - k * 6), (x + w * 0.82, y + 26 - k * 4), (x + w, y + 12 - k * 5),
                    (x + 34, y - 26 + k * 2),
                ),
                t,
            )
        p.cut(
            torso,
            corners(
                (neck[0] - 60, neck[1] - 9), (neck[0] + 60, neck[1] - 9), (neck[0] + 60, neck[1] + 20),
                (neck[0], neck[1] + 38), (neck[0] - 60, neck[1] + 20),
            ),
            cast.skin.base,
        )
        p.lines(
            dress.base, 7, ((neck[0] - 26, neck[1] + 28), (neck[0] - 24, neck[1] + 4)),
            ((neck[0] + 24, neck[1] + 28), (neck[0] + 22, neck[1] + 4)),
        )

    pose = () if look.traits else ("ballet",)
    costume = Costume(
        dress, tones("#fbe3e8"), dress, cast.skin, "trousers", "none", cast.head(), cast.behind(), None,
        front, None,
    )
    play(pen, replace(look, traits=(*look.traits, *pose)), cast.build, costume)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "figure:chef": _chef,
    "figure:doctor": _doctor,
    "figure:farmer": _farmer,
    "figure:painter": _painter,
    "figure:fisherman": _fisherman,
    "figure:police": _police,
    "figure:firefighter": _firefighter,
    "figure:teacher": _teacher,
    "figure:musician": _musician,
    "figure:athlete": _athlete,
    "figure:dancer": _dancer,
}
__all__ = ["DRAWINGS", "oval"]
