"""People at sport, each with what the sport needs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.body.poses import POSES, SAID
from recraft_nb.engine.illustrator.props.dress import hats, headwear
from recraft_nb.engine.illustrator.props.driven import cycles
from recraft_nb.engine.illustrator.props.held import gear
from recraft_nb.engine.illustrator.props.pen.shapes import corners, oval, star, tones
from recraft_nb.engine.illustrator.props.people.crew import Uniform, draw_uniform

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Outline, Pen, Point

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def numbered(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
    """The chest of a player: two stripes and a number."""
    x, y = neck
    for dx in (-36, 28):
        p.cut(torso, corners((x + dx, y), (x + dx + 8, y), (x + dx + 8, hip[1] + 20),
            (x + dx, hip[1] + 20)), "#ffffff", 0.9)
    p.dot(x - 3, y + 58, 19, "#ffffff")
    # An eight reads the same from behind a mirror, as players who look the other way are drawn.
    for dy in (50, 65):
        p.ring(x - 3, y + dy, 6.5, 7, "#3a4258", 4.4)


def _kit(top: str, bottom: str = "#39424e", **more: object) -> Uniform:
    return Uniform(top, bottom, "#f4f5f7", "shorts", "none", front=numbered, **more)  # type: ignore[arg-type]


def soccer_ball(pen: Pen, x: float, y: float) -> None:
    """A ball of football."""
    pen.form(oval(x, y, 34), tones("#fafafc"))
    pen.fill(star(x, y, 15, 12.2, 5), "#2b2733")
    for dx, dy in ((0, -30), (28, -9), (18, 24), (-18, 24), (-28, -9)):
        pen.line("#2b2733", 3, (x + dx * 0.5, y + dy * 0.5), (x + dx * 0.9, y + dy * 0.9))


def _drawn(u: Uniform, *, lift: float = 0, below: Callable[[Pen, Look],
    None] | None = None) -> Callable[[Pen, Look], None]:
    def draw(pen: Pen, look: Look) -> None:
        up = 110 if below and look.has("jumping", "leaping", "flying") else 0
        with pen.at(0, -up):
            if below:
                below(pen, look)
                kept = tuple(t for t in look.traits if SAID.get(t, t) not in POSES)
                look = replace(look, traits=kept)
            with pen.at(0, -lift):
                draw_uniform(u, pen, look)

    return draw


def _footballer(pen: Pen, look: Look) -> None:
    soccer_ball(pen, 116, 520)
    draw_uniform(_KICKER, pen, look)


_KICKER = _kit("#e5604d", "#fafafc", pose="kicking")


def _board(paint: str, *, wheels: bool) -> Callable[[Pen, Look], None]:
    t = tones(paint)

    def draw(pen: Pen, _look: Look) -> None:
        if wheels:
            for x in (200, 400):
                pen.dot(x, 544, 15, "#f2c53f")
                pen.dot(x, 544, 6, "#5a6070")
        y = 536 if wheels else 552
        pen.soft(t.base, (112, y - 24), (150, y - 12), (300, y - 9), (450, y - 12), (490, y - 24),
            (462, y + 2), (300, y + 5),
                 (138, y + 2))
        pen.line(t.light, 5, (150, y - 8), (300, y - 5), (450, y - 8), curve=True)

    return draw


def _skis(pen: Pen, _look: Look) -> None:
    t = tones("#e0473f")
    for dy in (0, 12):
        pen.soft(t.dark if dy else t.base, (80, 524 + dy), (100, 548 + dy), (480, 548 + dy),
            (480, 556 + dy), (96, 558 + dy))


def _puck(pen: Pen, _look: Look) -> None:
    pen.soft("#1d1f26", (96, 540), (96, 554), (140, 562), (184, 554), (184, 540))
    pen.oval(140, 540, 44, 10, "#3a3e4a")


def _surfboard(pen: Pen, _look: Look) -> None:
    t = tones("#f7f1df")
    pen.soft(t.base, (60, 522), (120, 544), (320, 550), (520, 546), (470, 560), (300, 566), (120, 560))
    pen.line("#e0473f", 6, (96, 544), (300, 556), (490, 552), curve=True)


def _cyclist(pen: Pen, look: Look) -> None:
    cycles.bicycle(pen, look)
    with pen.at(0, -104), pen.at(2, 0):
        draw_uniform(_RIDER, pen, look)


_RIDER = Uniform("#e5604d", "#2f2d3a", "#f4f5f7", "shorts", "short", wears=("hard hat:#f2bd3f",),
    pose="riding")


def _ring_trunks(top: str) -> Uniform:
    return Uniform(top, "#3f6fc0", "#f4f5f7", "shorts", "none", tool=gear.boxing_glove,
        tool_b=gear.boxing_glove, pose="boxing")


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "figure:basketball_player": _drawn(_kit("#f08a2f", "#f08a2f", tool=gear.basketball, pose="dunking")),
    "figure:soccer_player": _footballer,
    "figure:tennis_player": _drawn(_kit("#fafafc", "#fafafc", tool=gear.racket,
        hat=hats.headband("#3f86c9"), pose="batting")),
    "figure:boxer": _drawn(_ring_trunks("#e5604d")),
    "figure:golfer": _drawn(Uniform("#fafafc", "#b8935f", wears=("cap:#3f86c9",), sleeve="short",
        tool=gear.golf_club, pose="working")),
    "figure:baseball_player": _drawn(Uniform("#fafafc", "#fafafc", front=numbered, wears=("cap:#c8402f",),
        tool=gear.bat, pose="batting",
                                             sleeve="short")),
    "figure:hockey_player": _drawn(Uniform("#2f6fb8", "#2f2d3a", front=numbered, wears=("hard hat:#c8402f",),
        tool=gear.hockey_stick,
                                           pose="working"), below=_puck),
    "figure:runner": _drawn(_kit("#2f9e72", hat=hats.headband("#ffffff"), pose="running")),
    "figure:gymnast": _drawn(Uniform("#b04fb0", "#b04fb0", cut="shorts", sleeve="long", pose="ballet",
        sex="f")),
    "figure:weightlifter": _drawn(_kit("#c8402f", pose="cheering", tool=None, hat=None)),
    "figure:skateboarder": _drawn(Uniform("#f0a93a", "#46506b", wears=("cap:#c8402f",), sleeve="short",
        pose="surfing"), lift=34,
                                  below=_board("#3fb5a8", wheels=True)),
    "figure:snowboarder": _drawn(Uniform("#8a63b8", "#39424e", wears=("beanie:#f2c53f", "sunglasses:"),
        glove="#2b2733", pose="surfing"),
                                 lift=14, below=_board("#2f86c9", wheels=False)),
    "figure:skier": _drawn(Uniform("#e5604d", "#2f3f63", wears=("beanie:#3f86c9", "sunglasses:"),
        glove="#2b2733", tool=gear.ski_pole,
                                   tool_b=gear.ski_pole, pose="skiing"), lift=12, below=_skis),
    "figure:surfer": _drawn(Uniform("#2f86c9", "#2f3f63", cut="shorts", sleeve="short", pose="surfing"),
        lift=12, below=_surfboard),
    "figure:skater": _drawn(Uniform("#7fa8e6", "#7fa8e6", "#fafafc", "dress", "long", pose="surfing",
        sex="f")),
    "figure:cyclist": _cyclist,
    "figure:swimmer": _drawn(Uniform("#2f86c9", "#2f86c9", "#fbd5b8", "shorts", "none",
        wears=("sunglasses:",), pose="floating",
                                     hat=headwear.bandana(tones("#e0473f")))),
}
