"""Feats of sport in one picture: three winners, a relay, a start, a hurdle, a throw, a penalty."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink.chance import Chance
from recraft_nb.engine.illustrator.props.body.poses import CHILD
from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, corners, soft, tones
from recraft_nb.engine.illustrator.props.people.crew import Uniform, draw_uniform
from recraft_nb.engine.illustrator.props.people.players import numbered
from recraft_nb.engine.illustrator.props.scenes.match import DIVES, YOUNG
from recraft_nb.engine.illustrator.props.scenes.match import DRAWINGS as MATCH

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Outline, Pen, Point

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_KITS = ("#e0473f", "#2f6fc9", "#2f9e72", "#f0a93a", "#8a4fb8")
_METALS = ("#f2c23f", "#c3cad8", "#c8834f")


def member(
    pen: Pen, look: Look, u: Uniform, name: str, traits: tuple[str, ...], *, x: float = 300,
    y: float = GROUND, scale: float = 1.0, flip: bool = False, turn: float = 0.0,
) -> None:
    """One of several people of a drawing.

    Args:
        pen: Draws.
        look: Of the whole; the sex that was asked for is kept.
        u: What is worn.
        name: Tells this one's chance from that of the others.
        traits: The pose.
        x: Where the middle of the feet is.
        y: Where the ground is.
        scale: How large.
        flip: Looks to the right.
        turn: Degrees about the feet.
    """
    kept = tuple(t for t in ("female", "male") if t in look.traits)
    own = replace(look, chance=Chance(look.chance.randint(0, 1 << 30), name), color=None,
        traits=(*traits, *kept))
    with pen.at(x, y, scale=scale, flip=flip, turn=turn), pen.at(-300, -GROUND):
        draw_uniform(u, pen, own)


def _runner(look: Look, *paints: str) -> Uniform:
    return Uniform(look.main(*(paints or _KITS)).base, "#2f3340", "#f4f5f7", "shorts", "none", front=numbered,
        build=CHILD if look.has(YOUNG) else None)


def _medal(paint: str) -> Callable[[Pen, Outline, Point, Point], None]:
    t = tones(paint)

    def front(p: Pen, _torso: Outline, neck: Point, hip: Point) -> None:
        x, y = neck
        low = y + (hip[1] - y) * 0.56
        for side in (-1, 1):
            p.line("#2f5fb8" if side < 0 else "#d9483f", 10, (x + side * 26, y + 4), (x, low))
        p.dot(x, low + 14, 24, t.dark)
        p.dot(x - 1, low + 13, 19, t.base)
        p.dot(x - 4, low + 9, 8, t.light)

    return front


def _podium(pen: Pen, look: Look) -> None:
    """Three winners on steps, each with a medal on the chest."""
    steps = ((300.0, 366.0, "1", 0), (118.0, 420.0, "2", 1), (482.0, 452.0, "3", 2))
    stone = tones("#f3efe6")
    for x, top, _number, k in steps:
        pen.box(x - 91, top, 182, GROUND - top, stone.base if k else "#fffdf8", 4)
        pen.box(x - 91, top, 182, 16, tones(_METALS[k]).base, 4)
        pen.box(x + 61, top + 16, 30, GROUND - top - 16, stone.dark)
        y = top + 58
        if k == 0:
            pen.lines("#5a6070", 12, ((x - 22, y - 4), (x - 4, y - 18), (x - 4, y + 34)))
        elif k == 1:
            pen.line("#5a6070", 12, (x - 24, y - 6), (x - 6, y - 20), (x + 10, y - 4), (x - 24, y + 32),
                (x + 16, y + 32))
        else:
            pen.line("#5a6070", 11, (x - 22, y - 18), (x + 10, y - 18), (x - 8, y + 2), (x + 12, y + 16),
                (x - 4, y + 34), (x - 24, y + 28))
    paints = look.chance.sample(_KITS, 3)
    for x, top, _number, k in steps:
        u = Uniform(paints[k], "#39424e", "#f4f5f7", sleeve="short", front=_medal(_METALS[k]),
            build=CHILD if look.has(YOUNG) else None)
        pose = "cheering" if k == 0 else ("waving" if k == 1 else "proud")
        member(pen, look, u, f"winner{k}", (pose, "happy"), x=x, y=top + 6, scale=0.74)


def _relay(pen: Pen, look: Look) -> None:
    """One runner hands the baton to the next."""
    member(pen, look, _runner(look), "first", ("handing on",), x=486)
    (x, y) = pen.anchors["hand"]
    member(pen, look, _runner(look), "second", ("taking over",), x=118)
    u, v = pen.anchors["hand_b"]
    pen.line("#f2bd3f", 17, (x + 26, (y + v) / 2 + 4), (u - 18, (y + v) / 2 - 4))
    pen.line("#d9483f", 17, ((x + u) / 2 + 9, (y + v) / 2), ((x + u) / 2 - 9, (y + v) / 2))


def _starter(pen: Pen, look: Look) -> None:
    """Crouched on the blocks, the fingers on the line."""
    pen.line("#fbfbfd", 9, (96, 552), (230, 552))
    pen.line("#5a6070", 10, (250, 552), (520, 552))
    for x in (318.0, 452.0):
        pen.poly("#e0473f", (x - 10, 552), (x + 42, 552), (x + 42, 500), r=4)
        pen.poly("#a8302f", (x + 30, 552), (x + 42, 552), (x + 42, 500), r=2)
    member(pen, look, _runner(look), "starter", ("on the blocks",), x=344, y=GROUND - 6)


def _hurdler(pen: Pen, look: Look) -> None:
    """Leaping over a hurdle as tracks have them."""
    for x, far in ((196.0, True), (420.0, False)):
        paint = "#aeb6c4" if far else "#d9dee8"
        pen.line(paint, 11, (x, 438), (x, 552), (x + 44, 552))
    pen.poly("#fbfbfd", (180, 416), (436, 416), (436, 452), (180, 452), r=4)
    for k in range(3):
        pen.box(206 + k * 84, 416, 36, 36, "#e0473f")
    member(pen, look, _runner(look), "hurdler", ("hurdling",), x=318)


def _gi(belt: str) -> Callable[[Pen, Outline, Point, Point], None]:
    def front(p: Pen, _torso: Outline, neck: Point, hip: Point) -> None:
        p.line("#c9c4b6", 7, (neck[0] - 18, neck[1] + 2), (neck[0] + 6, neck[1] + 60),
            (hip[0] + 14, hip[1] - 10))
        p.line("#c9c4b6", 7, (neck[0] + 16, neck[1] + 2), (neck[0] + 4, neck[1] + 46))
        p.poly(belt, (hip[0] - 34, hip[1] - 22), (hip[0] + 34, hip[1] - 22), (hip[0] + 34, hip[1] - 2),
            (hip[0] - 34, hip[1] - 2), r=3)
        p.line(belt, 11, (hip[0] - 4, hip[1] - 8), (hip[0] - 16, hip[1] + 34))
        p.line(belt, 11, (hip[0] - 2, hip[1] - 8), (hip[0] + 14, hip[1] + 30))

    return front


def _judo(pen: Pen, look: Look) -> None:
    """Two in white and blue suits: one throws the other over the hip, on mats."""
    pen.soft("#2f9e86", (-60, 556), (20, 540), (580, 540), (660, 556), (560, 574), (40, 574))
    thrown = Uniform("#3f7fd0", "#3f7fd0", sleeve="long", front=_gi("#2b2733"))
    thrower = Uniform("#f7f4ea", "#f7f4ea", sleeve="long", front=_gi("#2b2733"))
    member(pen, look, thrown, "thrown", ("floating", "barefoot",
        "surprised"), x=196, y=150, scale=0.9, turn=108)
    member(pen, look, thrower, "thrower", ("judo throw", "barefoot"), x=380)


def _whistle(pen: Pen) -> None:
    pen.soft("#f2bd3f", (-26, -12), (6, -16), (22, 2), (8, 18), (-8, 8), (-30, 4))
    pen.dot(8, 1, 7, "#a8741f")
    pen.lines("#2b2733", 4, ((-44, -26), (-62, -36)), ((-46, -4), (-68, -4)), ((-44, 16), (-62, 26)))


def _striped(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
    for k in range(5):
        x = neck[0] - 62 + k * 28
        p.cut(torso, corners((x, neck[1] - 20), (x + 14, neck[1] - 20), (x + 14, hip[1] + 20),
            (x, hip[1] + 20)),
            "#2b2733")


def _referee(pen: Pen, look: Look) -> None:
    """In stripes, the whistle at the mouth, one arm up."""
    u = Uniform("#f7f7f9", "#2b2733", "#2b2733", "shorts", "short", front=_striped, tool=_whistle,
        pose="at the mouth")
    kept = tuple(t for t in look.traits if t in {"female", "male", "running"})
    draw_uniform(u, pen, replace(look, color=None, traits=("at the mouth", *kept)))


def _penalty(pen: Pen, look: Look) -> None:
    """A kick at the goal: the ball on its way, the keeper in the air."""
    with pen.at(170, 60, scale=0.8):
        MATCH["figure:goalkeeper"](pen, replace(look, color=None, traits=(DIVES,)))
    kick = Uniform(look.main("#e0473f", "#2f6fc9").base, "#fafafc", "#2b2733", "shorts", "short",
        front=numbered,
        build=CHILD if look.has(YOUNG) else None)
    member(pen, look, kick, "kicker", ("kicking",), x=70, scale=1.22, flip=True)


def _racer(pen: Pen, paint: str) -> None:
    """A racing car without a roof, its nose to the left."""
    t = tones(paint)
    pen.poly(t.dark, (512, 420), (590, 408), (590, 440), (520, 446), r=4)
    pen.box(560, 430, 16, 60, "#2b2733")
    body = soft((-40, 508), (40, 484), (180, 456), (250, 448), (330, 440), (430, 430), (520, 452), (580, 480),
        (584, 520), (300, 530), (0, 524))
    pen.fill(body, t.base)
    pen.cut(body, corners((-60, 506), (600, 500), (600, 560), (-60, 560)), t.dark)
    pen.poly(t.base, (-74, 516), (30, 504), (30, 522), (-74, 530), r=4)
    pen.box(-84, 494, 14, 40, "#2b2733", 3)
    pen.soft("#2b2733", (236, 452), (260, 434), (330, 436), (344, 450), (290, 458))
    with pen.at(296, 418):
        pen.dot(0, 0, 32, "#f2bd3f")
        pen.soft("#39424e", (-33, -6), (-12, -12), (10, -6), (8, 8), (-14, 10), (-32, 6))
    pen.line(t.light, 7, (60, 492), (220, 464))
    for x, r in ((82.0, 46.0), (470.0, 52.0)):
        pen.dot(x, GROUND - r, r, "#24262e")
        pen.dot(x, GROUND - r, r * 0.56, "#e0473f")
        pen.dot(x, GROUND - r, r * 0.46, "#8b93a3")
        pen.dot(x, GROUND - r, r * 0.16, "#24262e")


def _pit_stop(pen: Pen, look: Look) -> None:
    """A racing car at its box, a mechanic with a wheel gun at each wheel, one with the sign."""
    car = look.main("#d9342b", "#1f7fb8", "#1f9e86").base
    crew = Uniform("#f4f5f7", "#f4f5f7", "#2b2733", wears=(f"hard hat:{car}",), glove="#2b2733")
    member(pen, look, crew, "sign", ("walking",), x=250, y=GROUND - 60, scale=0.92)
    _racer(pen, car)
    for k, (x, flip) in enumerate(((214.0, False), (628.0, False))):
        member(pen, look, crew, f"crew{k}", ("kneeling",), x=x, scale=0.86, flip=flip)
        u, v = pen.anchors["hand"]
        pen.line("#f2bd3f", 20, (u + 16, v), (u - 26, v))
        pen.line("#39424e", 14, (u + 6, v), (u + 12, v + 30))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "figure:podium": _podium,
    "figure:relay": _relay,
    "figure:starter": _starter,
    "figure:hurdler": _hurdler,
    "figure:judo_pair": _judo,
    "figure:referee": _referee,
    "figure:penalty": _penalty,
    "figure:pit_stop": _pit_stop,
}
