"""People of a match: a team around its cup, the keeper in his goal, fans with scarves."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink.chance import Chance
from recraft_nb.engine.illustrator.props.body import heads
from recraft_nb.engine.illustrator.props.body.poses import CHILD
from recraft_nb.engine.illustrator.props.pen.shapes import corners, soft, tones
from recraft_nb.engine.illustrator.props.people.crew import Uniform, draw_uniform
from recraft_nb.engine.illustrator.props.people.players import numbered, soccer_ball

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Outline, Pen, Point

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

#: Traits of a team: it has won the cup; it is of so many; it is young.
WITH_CUP, OF, YOUNG = "with a cup", "of:", "young"
#: The trait of a keeper who leaps for the ball.
DIVES = "dives"
#: The trait of a fan who holds the scarf up in both hands.
STRETCHED = "scarf held up"
_MOST, _USUAL, _ONE_ROW = 7, 5, 4
_COLORS = ("#e0473f", "#2f6fc9", "#2f9e72", "#f0a93a", "#8a4fb8")
_GOLD = tones("#f2bd3f")


def cup(pen: Pen) -> None:
    """A gold cup with two handles that stands on (0, 0)."""
    for side in (-1, 1):
        pen.line(_GOLD.dark, 11, (side * 38, -112), (side * 72, -108), (side * 62, -66), (side * 26, -56),
            curve=True)
    pen.box(-30, -16, 60, 18, "#6b4632", 4)
    pen.box(-8, -50, 16, 40, _GOLD.dark, 4)
    bowl = corners((-46, -132), (46, -132), (38, -72), (16, -44), (-16, -44), (-38, -72), r=10)
    pen.fill(bowl, _GOLD.base)
    pen.cut(bowl, corners((14, -150), (60, -150), (60, -30), (6, -30)), _GOLD.dark)
    pen.line(_GOLD.light, 7, (-30, -120), (-24, -76))
    pen.oval(0, -132, 46, 9, _GOLD.light)


def _cup_over(pen: Pen) -> None:
    """The cup in the hands that were raised last, and never over a face."""
    (x0, y0) = pen.anchors["hand"]
    # Who lies asleep shows one hand.
    x1, y1 = pen.anchors.get("hand_b", (x0, y0))
    with pen.at((x0 + x1) / 2, min(y0 + 10, y1 + 10, pen.anchors["head_top"][1] - 2)):
        cup(pen)


def _member(top: str, *, sex: str, young: bool) -> Uniform:
    bottom = "#fafafc" if tones(top).base != "#fafafc" else "#39424e"
    return Uniform(top, bottom, "#2f3340", "shorts", "short", front=numbered, sex=sex,
        build=CHILD if young else None)


def _team(pen: Pen, look: Look) -> None:
    """All in one kit, in two rows; who stands in the middle lifts the cup."""
    said = next((t.removeprefix(OF) for t in look.traits if t.startswith(OF)), "")
    many = max(2, min(_MOST, int(said) if said.isdigit() else _USUAL))
    sex = "f" if look.has("female") else "m" if look.has("male") else ""
    kit = look.main(*_COLORS)
    won = look.has(WITH_CUP)
    front = many if many <= _ONE_ROW else 3 + (many > 5)
    back = many - front
    shift = 0.5 if front % 2 == back % 2 else 0.0
    member = _member(kit.base, sex=sex, young=look.has(YOUNG))
    step = 168 if look.has(YOUNG) else 190

    def one(k: int, x: float, y: float, pose: str, mood: str = "happy") -> None:
        kept = tuple(t for t in ("female", "male") if t in look.traits)
        own = replace(look, chance=Chance(look.chance.randint(0, 1 << 30), f"member{k}"), color=None,
            traits=(pose, mood, *kept))
        with pen.at(x, y):
            draw_uniform(member, pen, own)

    for k in range(back):
        one(k, (k - (back - 1) / 2 + shift) * step, -58, "cheering" if won else "at ease")
    lifting = front // 2
    order = sorted(range(front), key=lambda k: k == lifting)
    for k in order:
        x = (k - (front - 1) / 2) * step
        if won and k == lifting:
            one(k + back, x, 0, "lifting a cup")
            _cup_over(pen)
        else:
            pose = "cheering" if won else ("proud" if k % 2 else "at ease")
            one(k + back, x, 0, pose)


def _goal(pen: Pen) -> None:
    """A goal with its net, seen from the front."""
    x0, x1, y0, y1 = -30.0, 630.0, 190.0, 556.0
    net: list[tuple[Point, Point]] = []
    for k in range(1, 22):
        x = x0 + (x1 - x0) * k / 22
        net.append(((x, y0), (x, y1)))
    for k in range(1, 12):
        y = y0 + (y1 - y0) * k / 12
        net.append(((x0, y), (x1, y)))
    pen.lines("#ffffff", 2.4, *net, opacity=0.55)
    pen.lines("#fbfbfd", 15, ((x0, y1), (x0, y0), (x1, y0), (x1, y1)))
    pen.lines("#cfd5df", 4, ((x0 + 5, y1), (x0 + 5, y0 + 6), (x1 - 5, y0 + 6)))


def _goalkeeper(pen: Pen, look: Look) -> None:
    """In the goal with large gloves: at the ready, or flying to the ball."""
    u = Uniform("#f2bd3f", "#2f3340", "#2f3340", "shorts", "long", front=numbered, glove="#2f9e72")
    _goal(pen)
    if not look.has(DIVES):
        draw_uniform(u, pen, replace(look, traits=("at the ready", *look.traits)))
        return
    traits = ("reaching for it", *(t for t in look.traits if t != DIVES))
    with pen.at(330, 392, turn=-66, scale=0.86), pen.at(-300, -320):
        draw_uniform(u, pen, replace(look, traits=traits))
    with pen.at(92, 286), pen.at(-116, -520):
        soccer_ball(pen, 116, 520)


def _scarf(paint: str, stripe: str = "#ffffff") -> Callable[[Pen, Outline, Point, Point], None]:
    t = tones(paint)

    def front(p: Pen, _torso: Outline, neck: Point, hip: Point) -> None:
        x, y = neck
        for side in (-1, 1):
            end = [(x + side * 30, y + 2), (x + side * 26, y + 60), (x + side * 24, y + 108)]
            p.tube(t.base if side < 0 else t.dark, end, [26, 26, 27])
            for k in range(3):
                p.line(stripe, 9, (x + side * 25 - 12, y + 42 + k * 26), (x + side * 25 + 12,
                    y + 42 + k * 26))
        p.tube(t.base, [(x - 36, y + 6), (x - 2, y + 18), (x + 34, y + 6)], [28, 30, 28])
        del hip

    return front


def _fan(pen: Pen, look: Look) -> None:
    """Somebody who cheers, in the colours of the club, a scarf around the neck."""
    club = look.main(*_COLORS)
    stripe = look.second or "#ffffff"
    held = look.has(STRETCHED)
    shirt = look.second if look.second and held else "#f4f5f7" if look.color else club.base
    u = Uniform(shirt, "#46506b", front=_badge(club.base) if held else _scarf(club.base, stripe),
        sleeve="short", pose="cheering")
    kept = tuple(t for t in look.traits if t not in {"sitting", STRETCHED})
    draw_uniform(u, pen, replace(look, color=None, traits=("happy", *kept)))
    if held:
        _held_up(pen, club.base, stripe)


def _badge(paint: str) -> Callable[[Pen, Outline, Point, Point], None]:
    def front(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
        x, y = neck
        p.cut(torso, corners((x - 26, y), (x + 24, y), (hip[0] + 26, hip[1] + 60),
            (hip[0] - 26, hip[1] + 60)), paint)

    return front


def _held_up(pen: Pen, paint: str, stripe: str) -> None:
    """A scarf between both hands, over the head, its ends hanging with fringes."""
    (x0, y0), (x1, y1) = sorted((pen.anchors["hand"], pen.anchors["hand_b"]))
    low = min((y0 + y1) / 2 + 34, pen.anchors["head_top"][1] - 4)
    top = low - 52
    band = corners((x0 - 62, y0 - 18), (x0, y0 - 26), (x1, y1 - 26), (x1 + 62, y1 - 18), (x1 + 58, y1 + 40),
        (x1, low), (x0, low), (x0 - 58, y0 + 40), r=8)
    pen.fill(band, paint)
    wide = x1 - x0 + 124
    for k in range(5):
        a = x0 - 62 + wide * (k + 0.32) / 5
        pen.cut(band, corners((a, top - 90), (a + wide * 0.1, top - 90), (a + wide * 0.1, low + 90),
            (a, low + 90)), stripe)
    for x, y in ((x0 - 4, (y0 + low) / 2 - 12), (x1 + 4, (y1 + low) / 2 - 12)):
        pen.dot(x, y, 17, "#d9a57c")


def _trophy_lifter(pen: Pen, look: Look) -> None:
    """One who has won: the cup over the head in both hands."""
    young = look.has(YOUNG)
    sex = "f" if look.has("female") else "m" if look.has("male") else ""
    draw_uniform(_member(look.main(*_COLORS).base, sex=sex, young=young), pen,
        replace(look, color=None, traits=("lifting a cup", "happy", *look.traits)))
    _cup_over(pen)


def _crawl_swimmer(pen: Pen, look: Look) -> None:
    """A swimmer who comes toward the viewer: cap, goggles, one arm over the water, foam around."""
    skin, _hair = heads.complexion(look.chance)
    cap = look.main(*_COLORS)
    pen.oval(300, 536, 210, 26, "#ffffff", opacity=0.35)
    pen.tube(skin.dark, [(366, 500), (446, 486), (474, 540)], [52, 44, 36])
    pen.tube(skin.base, [(240, 486), (150, 372), (96, 470), (78, 540)], [56, 46, 36, 30])
    pen.soft(skin.base, (206, 552), (216, 476), (264, 446), (342, 446), (392, 478), (402, 552))
    pen.soft(cap.dark, (222, 552), (232, 528), (300, 516), (376, 528), (388, 552))
    with pen.at(304, 420, scale=1.25):
        heads.face(pen, skin)
        dome = soft((-54, -14), (-50, -52), (-24, -74), (8, -76), (40, -62), (56, -14), (0, -30))
        pen.fill(dome, cap.base)
        pen.cut(dome, corners((20, -90), (70, -90), (70, 0), (34, 0)), cap.dark)
        pen.line("#2b2733", 6, (-52, -4), (50, -4))
        for side in (-1, 1):
            pen.oval(-7 + side * 21, -1, 17, 12, "#2b2733")
            pen.oval(-9 + side * 21, -3, 10, 6, "#6fc0e8")
    for x, y, r in ((96, 540, 34), (150, 552, 26), (220, 556, 22), (300, 560, 24), (384, 556, 22), (462,
        548, 30),
            (60, 552, 20)):
        pen.oval(x, y, r * 1.5, r * 0.62, "#ffffff", opacity=0.92)
    for x, y in ((52, 470), (120, 440), (38, 510), (500, 500), (140, 500)):
        pen.dot(x, y, 8, "#ffffff", opacity=0.9)
    pen.anchor("head_top", 304, 326)
    pen.anchor("hand", 78, 540)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "figure:team": _team,
    "figure:goalkeeper": _goalkeeper,
    "figure:fan": _fan,
    "figure:crawl_swimmer": _crawl_swimmer,
    "figure:champion": _trophy_lifter,
}
