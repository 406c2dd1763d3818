"""A jointed person: the skeleton, the poses, and the body dressed in a costume."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts.beast import ABED
from recraft_nb.engine.illustrator.props.body import limbs
from recraft_nb.engine.illustrator.props.body.poses import ARMS, BOTH_ARMS, POSES, SAID, posed
from recraft_nb.engine.illustrator.props.body.profile import SIDE
from recraft_nb.engine.illustrator.props.held.arms import armed, open_book
from recraft_nb.engine.illustrator.props.held.played import draw_played, phone_at_the_ear, played_by, pose_for
from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, corners
from recraft_nb.engine.illustrator.props.people import abed
from recraft_nb.engine.illustrator.props.people.attire import FROM_BEHIND, dressed

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.props.body.poses import Body, Build
    from recraft_nb.engine.illustrator.props.pen.shapes import Outline, Pen, Point, Tones

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_STRIDES = frozenset({"walking", "running"})
#: Begins the trait of who has something on a limb.
DRESSING = "dressing:"
#: Trait of who has the eyes closed and does not lie in bed.
DOZING = "dozing"


@dataclass(frozen=True, slots=True)
class Costume:
    """What a person wears.

    Attributes:
        top: Shirt, jacket or the upper part of a dress.
        bottom: Trousers or skirt.
        shoes: Shoes.
        skin: Skin.
        cut: "trousers", "shorts", "skirt", "dress", "gown" (to the ground).
        sleeve: "long", "short" or "none".
        head: Draws the head round (0, 0); told whether it sleeps.
        behind: Draws what hangs from the head behind the body, round the same (0, 0).
        back: Draws what hangs behind (hair, cape), given neck and hip.
        front: Draws what is on the chest, given the torso outline, neck and hip.
        tool: Draws what is held, at the hand (0, 0).
        glove: Gloves, if any.
        cuff: Colour of a stripe at the wrists, if any.
        hold: Gesture that shows the tool.
        coat: A coat that hangs over the hips, if any.
        tool_b: Draws what the other hand holds.
        plays: What both hands are busy with, and its colour.
        armed: What it holds was named, and is shown in every pose.
        barefoot: It wears no shoes.
        dozing: The eyes are closed.
        dressing: What is on a limb: a plaster on the "arm" or the "knee", the "cuff" of blood pressure.
    """

    top: Tones
    bottom: Tones
    shoes: Tones
    skin: Tones
    cut: str
    sleeve: str
    head: Callable[[Pen, bool], None]
    behind: Callable[[Pen], None] | None = None
    back: Callable[[Pen, Point, Point], None] | None = None
    front: Callable[[Pen, Outline, Point, Point], None] | None = None
    tool: Callable[[Pen], None] | None = None
    glove: Tones | None = None
    cuff: str = ""
    hold: str = "holding"
    coat: Tones | None = None
    tool_b: Callable[[Pen], None] | None = None
    plays: tuple[str, str] = ("", "")
    armed: bool = False
    barefoot: bool = False
    dozing: bool = False
    dressing: str = ""


def draw_person(pen: Pen, build: Build, costume: Costume, traits: tuple[str, ...]) -> None:
    """Draw a person as the traits say: a pose for the legs and one for the arms, or "sleeping"."""
    pen.away = FROM_BEHIND in traits
    costume = dressed(costume, traits)
    if "barefoot" in traits:
        costume = replace(costume, shoes=costume.skin, barefoot=True)
    dressing = next((t.removeprefix(DRESSING) for t in traits if t.startswith(DRESSING)), "")
    costume = replace(costume, dressing=dressing, dozing=DOZING in traits)
    if dressing == "arm" and costume.sleeve == "long":
        # A sleeve is rolled up for it.
        costume = replace(costume, sleeve="short")
    if dressing == "knee" and costume.cut == "trousers":
        costume = replace(costume, cut="shorts")
    at_length = "lying" in traits and not {ABED, "sleeping"} & {*traits}
    costume = armed(costume, traits, build.arm)
    traits = tuple(SAID.get(trait, trait) for trait in traits)
    if SIDE in traits and not any(t in POSES and POSES[t].side for t in traits):
        traits = ("walking", *traits)
    moves = any(t in POSES and POSES[t].side and t in _STRIDES for t in traits)
    if costume.armed and moves and not ARMS & {*traits}:
        # What is carried at a run is held out before.
        traits = (*traits, "holding")
    if BOTH_ARMS & set(traits):
        costume = replace(costume, tool=None, tool_b=None)
    plays = played_by(traits)
    if pose_for(plays[0]):
        costume = replace(costume, tool=None, tool_b=None, plays=plays)
        traits = (pose_for(plays[0]), *traits)
    if "phoning" in traits:
        costume = replace(costume, tool=phone_at_the_ear)
    if ABED in traits:
        abed.head_alone(pen, build, costume, asleep="sleeping" in traits)
        return
    if at_length:
        _at_length(pen, build, costume, traits)
        return
    if "sleeping" in traits:
        abed.under_blanket(pen, build, costume)
        return
    body = posed(build, traits, unasked=costume.hold if costume.tool else "")
    if "handstand" in traits:
        middle = (GROUND + min(y for arm in body.arms for _, y in arm) - 14) / 2
        with pen.at(300, middle, turn=180), pen.at(-300, -middle):
            _whole(pen, body, costume)
    elif "flying" in traits:
        with pen.at(300, 330, turn=-62), pen.at(-300, -330):
            _whole(pen, body, costume)
    else:
        _whole(pen, body, costume)


def _at_length(pen: Pen, build: Build, c: Costume, traits: tuple[str, ...]) -> None:
    """Stretched out on the back, awake, a hand behind the head."""
    gesture = next((t for t in traits if t in ARMS), "")
    body = posed(build, (gesture,) if gesture else ("lying back",))
    long = GROUND - body.head[1] + 60
    with pen.at(300 + long / 2, GROUND - build.shoulder - 8, turn=-90), pen.at(-300, -GROUND):
        _whole(pen, body, c)


def draw_bust(pen: Pen, body: Body, c: Costume) -> None:
    """Draw somebody without legs: head, arms and trunk of a body already in its place."""
    _whole(pen, body, c, legs=False)


def _turned_away(pen: Pen, body: Body, c: Costume) -> None:
    """Somebody as who stands behind him sees him: what hangs on the back is before the body."""
    k, pose = body.build, body.pose
    hx, hy = body.head
    busy = bool(body.gesture) and min(arm[-1][1] for arm in body.arms) > hy
    legs = () if body.crossed else body.legs
    for k_leg, points in enumerate(legs):
        limbs.leg(pen, body, c, points, far=not k_leg)
    if c.plays[0]:
        draw_played(pen, body, *c.plays)
    for at, (tool, arm) in enumerate(zip((c.tool, c.tool_b), body.arms, strict=True)):
        if tool and (at or pose.a_over or c.armed):
            with pen.at(*arm[-1]):
                tool(pen)
        if busy:
            limbs.arm(pen, k, c, arm, far=not at)
    pen.tube(c.skin.dark, [(body.neck[0], body.neck[1] + 22), (hx + 2, hy + 34)],
             [34 * k.girth + 4, 30 * k.girth + 4])
    _torso(pen, body, c)
    if body.crossed:
        _crossed(pen, k, c, body.hip)
    for at, arm in enumerate(body.arms):
        if not busy:
            limbs.arm(pen, k, c, arm, far=not at and not pose.a_over)
    turn = pose.tilt + pose.lean * 0.4
    if c.back and c.behind:
        # A bag or a cape lies over long hair.
        with pen.at(hx, hy, turn=turn, scale=k.head):
            c.behind(pen)
    if c.back:
        c.back(pen, body.neck, body.hip)
    with pen.at(hx, hy, turn=turn, scale=k.head):
        c.head(pen, False)
        if c.behind and not c.back:
            c.behind(pen)
        pen.anchor("head_top", 0, -62)
        pen.anchor("lips", -3, 30)


def _anchored(pen: Pen, body: Body) -> None:
    pen.anchor("hand", *body.arms[0][-1])
    pen.anchor("hand_b", *body.arms[1][-1])
    pen.anchor("seat", body.hip[0], body.hip[1] + body.build.hip * 0.5)
    pen.anchor("neck", *body.neck)


def _whole(pen: Pen, body: Body, c: Costume, *, legs: bool = True) -> None:
    if pen.away:
        _turned_away(pen, body, c)
        _anchored(pen, body)
        return
    k, pose = body.build, body.pose
    hx, hy = body.head
    turn = pose.tilt + pose.lean * 0.4
    if c.behind:
        with pen.at(hx, hy, turn=turn, scale=k.head):
            c.behind(pen)
    if c.back:
        c.back(pen, body.neck, body.hip)
    if not pose.a_over:
        limbs.arm(pen, k, c, body.arms[0], far=True)
    if legs and not body.crossed:
        limbs.leg(pen, body, c, body.legs[0], far=True)
        limbs.leg(pen, body, c, body.legs[1], far=False)
    throat = [(body.neck[0], body.neck[1] + 22), (hx + 2, hy + 34)]
    pen.tube(c.skin.dark, throat, [34 * k.girth + 4, 30 * k.girth + 4])
    torso = _torso(pen, body, c)
    if body.crossed:
        _crossed(pen, k, c, body.hip)
    if c.front:
        c.front(pen, torso, body.neck, body.hip)
    with pen.at(hx, hy, turn=turn, scale=k.head):
        c.head(pen, c.dozing)
        pen.anchor("head_top", 0, -62)
        if c.dressing == "head":
            limbs.plaster(pen, 22, -34, 26, 0.9)
        elif c.dressing == "cheek":
            limbs.plaster(pen, 20, 22, -24, 0.8)
        pen.anchor("lips", -3, 30)
    if c.plays[0]:
        draw_played(pen, body, *c.plays)
    if c.tool and body.gesture != "reading" and (pose.a_over or c.armed):
        with pen.at(*body.arms[0][-1]):
            c.tool(pen)
    pen.front()
    if pose.a_over:
        limbs.arm(pen, k, c, body.arms[0], far=False)
    limbs.arm(pen, k, c, body.arms[1], far=False)
    if body.gesture == "reading":
        # Before the sleeves, however wide they are; the fingers hold it from below.
        open_book(pen, body.neck, body.hip, min(1.0, k.arm / 66))
        for x, y in (arm[-1] for arm in body.arms):
            pen.dot(x, y + 10, 12 * k.girth, (c.glove or c.skin).base)
    if c.tool_b:
        with pen.at(*body.arms[1][-1]):
            c.tool_b(pen)
    _anchored(pen, body)


def _torso(pen: Pen, body: Body, c: Costume) -> Outline:
    k, narrow = body.build, body.narrow
    (nx, ny), (hx, hy) = body.neck, body.hip
    sw = k.shoulder * (0.5 + 0.5 * narrow)
    ww, hw = (width * (0.6 + 0.4 * narrow) for width in (k.waist, k.hip))
    mx, my = nx + (hx - nx) * 0.62, ny + (hy - ny) * 0.62
    base = 16
    shape = corners(
        (nx - 15, ny - 3), (nx - sw * 0.72, ny + 4), (nx - sw, ny + 26), (mx - ww, my), (hx - hw, hy + base),
        (hx + hw, hy + base), (mx + ww, my), (nx + sw, ny + 26), (nx + sw * 0.72, ny + 4), (nx + 15, ny - 3),
        r=14,
    )
    if c.cut in {"skirt", "dress", "gown"} and not body.crossed:
        _skirt(pen, body, c.bottom, c.cut, (mx, my), ww, barefoot=c.barefoot)
    elif c.coat and not body.crossed:
        _skirt(pen, body, c.coat, "coat", (mx, my), ww)
    else:
        pen.fill(
            corners(
                (mx - ww, my + 20), (hx - hw - 4, hy + 24), (hx + hw + 4, hy + 24), (mx + ww, my + 20), r=12,
            ),
            c.bottom.base,
        )
    pen.fill(shape, c.top.base)
    pen.cut(
        shape,
        corners(
            (nx + sw * 0.42, ny - 9), (nx + sw * 2, ny - 9), (hx + hw * 2, hy + 40), (hx + hw * 0.3, hy + 40),
        ),
        c.top.dark,
    )
    pen.line(c.top.light, 6, (nx - sw * 0.72, ny + 26), (mx - ww * 0.74, my - 8), opacity=0.75)
    return shape


def _skirt(
    pen: Pen, body: Body, t: Tones, cut: str, waist: Point, ww: float, *, barefoot: bool = False,
) -> None:
    k, legs = body.build, body.legs
    hx, hy = body.hip
    if cut == "gown":
        low = max(p[2][1] for p in legs) + (-16 if barefoot else 6)
        left = min(hx - k.hip * 1.9, min(p[1][0] for p in legs) - 26)
        right = max(hx + k.hip * 1.9, max(p[1][0] for p in legs) + 26)
    elif cut == "coat":
        low = hy + k.thigh * 0.62
        left = min(hx - k.hip * 1.35, min(p[1][0] for p in legs) * 0.6 + hx * 0.4 - 16)
        right = max(hx + k.hip * 1.35, max(p[1][0] for p in legs) * 0.6 + hx * 0.4 + 16)
    else:
        low = max(hy + k.thigh * 0.9, max(p[1][1] for p in legs) - 4)
        left = min(hx - k.hip * 1.7, min(p[1][0] for p in legs) - 16)
        right = max(hx + k.hip * 1.7, max(p[1][0] for p in legs) + 16)
    shape = corners(
        (waist[0] - ww, waist[1] - 6), (hx - k.hip * 1.1, hy + 8), (left, low), ((left + right) / 2, low + 8),
        (right, low),
        (hx + k.hip * 1.1, hy + 8), (waist[0] + ww, waist[1] - 6), r=16,
    )
    pen.fill(shape, t.base)
    for x0, x1, x2, x3, color in (
        (0.15, 0.5, 0.72, 0.6, t.dark),
        (-0.75, -0.55, -0.32, -0.4, t.light),
    ):
        span = (right - left) / 2
        pen.cut(
            shape,
            corners(
                (hx + x0 * 26, hy - 30), (hx + x1 * span, low + 19),
                (hx + (x2 + 0.3 * (x0 > 0)) * span, low + 19), (hx + x3 * 26 + 22 * (x0 > 0), hy - 30),
            ),
            color, 0.8,
        )


def _crossed(pen: Pen, k: Build, c: Costume, hip: Point) -> None:
    """Legs crossed on the ground, or a skirt spread over them."""
    x, g, y = hip[0], k.girth, GROUND
    wide = k.hip + k.thigh * 0.72
    if c.cut in {"skirt", "dress", "gown"}:
        with pen.at(x - 26, y - 16):
            limbs.shoe(pen, 0, 0, c.shoes, far=False, turn=0, scale=0.72 + 0.2 * g, outward=-1)
        mound = corners(
            (x - k.waist, hip[1] - 30), (x - wide - 14, y - 44), (x - wide - 22, y), (x, y - 6),
            (x + wide + 22, y),
            (x + wide + 14, y - 44), (x + k.waist, hip[1] - 30), r=24,
        )
        pen.fill(mound, c.bottom.base)
        pen.cut(
            mound,
            corners(
                (x + 24, hip[1] - 40), (x + wide + 40, hip[1] - 40), (x + wide + 40, y + 9), (x + 50, y + 9),
            ),
            c.bottom.dark,
        )
        pen.lines(
            c.bottom.dark, 5, ((x - 30, hip[1]), (x - 66, y - 20)), ((x - 8, hip[1] + 4), (x - 14, y - 14)),
        )
        return
    bare = c.cut == "shorts"
    for s in (1, -1):
        t = c.bottom
        ankle = (x - s * 34, y - 17 * g)
        limbs.shoe(
            pen, ankle[0] - s * 10, ankle[1], c.shoes, far=s > 0, turn=s * 8, scale=0.62 + 0.2 * g,
            outward=-s,
        )
        knee = (x + s * wide, y - 26 * g)
        shin, thigh = (c.skin if bare else t), t
        pen.tube(
            shin.dark if s > 0 else shin.base, [knee, (x + s * 20, y - 20 * g), ankle],
            [36 * g, 38 * g, 32 * g],
        )
        pen.tube(
            thigh.base if s < 0 else thigh.dark, [(x + s * k.hip * 0.5, hip[1] - 2), knee], [50 * g, 42 * g],
        )
