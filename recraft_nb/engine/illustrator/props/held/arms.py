"""What is named as held in a hand: weapons, tools, lights and books, drawn round the hand at (0, 0).

The trait ``"wields:spear:#c9a06a"`` (the colour may be missing) puts it there.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.held import gear, tools
from recraft_nb.engine.illustrator.props.pen.shapes import corners, oval, soft, star, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Point
    from recraft_nb.engine.illustrator.props.people.people import Costume

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

#: Begins the trait of who holds a thing that is drawn with him.
WIELDS = "wields:"

WOOD, STEEL, GOLD = tools.WOOD, tools.STEEL, tools.GOLD


def _spear(pen: Pen, paint: str) -> None:
    pen.tube(paint or WOOD.base, [(4, 214), (0, 0), (-3, -172)], [11, 12, 11])
    pen.line(WOOD.light, 3.5, (1, 190), (-4, -160))
    head = corners((-3, -252), (17, -206), (4, -168), (-10, -168), (-23, -206), r=2)
    pen.fill(head, STEEL.light)
    pen.cut(head, corners((-3, -260), (30, -260), (30, -160), (-3, -160)), STEEL.dark)
    pen.box(-12, -176, 18, 18, "#c8402f", 4)
    pen.lines("#e0574a", 4, ((-9, -158), (-16, -132)), ((-3, -158), (-3, -128)), ((3, -158), (9, -134)))


def _hammer(pen: Pen, paint: str) -> None:
    with pen.at(0, 0, turn=-9):
        pen.tube(WOOD.dark, [(0, 74), (0, -96)], [15, 14])
        pen.lines(WOOD.light, 4, ((-7, 30), (7, 38)), ((-7, 46), (7, 54)))
        t = tones(paint) if paint else STEEL
        pen.box(-58, -148, 116, 58, t.dark, 9)
        pen.box(-58, -148, 116, 24, t.light, 9)
        pen.box(-58, -132, 22, 34, t.base, 3)
        pen.box(-15, -152, 30, 66, GOLD.base, 5)


def _axe(pen: Pen, paint: str) -> None:
    with pen.at(0, 0, turn=-10):
        pen.tube(WOOD.base, [(4, 130), (0, -150)], [14, 13])
        t = tones(paint) if paint else STEEL
        for s, tone in ((1, t.dark), (-1, t.light)):
            pen.soft(tone, (s * 4, -134), (s * 34, -166), (s * 66, -160), (s * 78, -112), (s * 62, -64),
                     (s * 32, -64), (s * 4, -96))
            pen.line(t.glow, 5, (s * 68, -154), (s * 76, -112), (s * 64, -70), curve=True)
        pen.box(-12, -142, 24, 54, t.deep, 5)


def _sword(pen: Pen, paint: str) -> None:
    if paint:
        # Against a blade that is golden itself the guard is darker.
        tools.sword(pen, tones(paint), GOLD.dark)
    else:
        tools.sword(pen)


#: The colour of what is in flames.
BURNING = "#ff7a1f"


def _flaming_sword(pen: Pen) -> None:
    """Tongues of fire all along the blade."""
    with pen.at(0, 0, turn=-10):
        for paint, k in (("#e8432f", 1.0), ("#ff8a2a", 0.72), ("#ffd24a", 0.42)):
            pen.soft(paint, (0, -292 * (0.8 + 0.2 * k)), (20 * k, -246), (12 * k, -222), (44 * k, -232),
                (32 * k, -186), (54 * k, -178), (40 * k, -128), (56 * k, -108), (30 * k, -50), (0, -26),
                (-30 * k, -50), (-54 * k, -120), (-36 * k, -134), (-48 * k, -190), (-26 * k, -192),
                (-34 * k, -244), (-12 * k, -232))
        pen.poly("#fff3c4", (-7, -30), (-6, -196), (0, -212), (6, -196), (7, -30), r=2)
        pen.box(-26, -36, 52, 12, "#8a6a3a", 5)
        pen.box(-9, -26, 18, 60, "#5a3f2c", 6)


def _great_sword(pen: Pen, paint: str) -> None:
    """A blade nearly as long as its bearer is tall."""
    with pen.at(0, 10, turn=-14, scale=1.62):
        _sword(pen, paint)


def _glowing_sword(pen: Pen, paint: str) -> None:
    t = tones(paint or "#4fc3f2")
    if paint == BURNING:
        _flaming_sword(pen)
        return
    with pen.at(0, 0, turn=-10):
        pen.tube(t.base, [(0, -22), (0, -218)], [54, 50], opacity=0.22)
        pen.tube(t.base, [(0, -22), (0, -214)], [32, 30], opacity=0.4)
        pen.tube(t.light, [(0, -24), (0, -208)], [16, 13])
        pen.line("#ffffff", 6, (0, -32), (0, -200))
        pen.box(-10, -28, 20, 62, "#4a5060", 6)
        pen.lines("#9aa3b4", 4, ((-7, -6), (7, -6)), ((-7, 8), (7, 8)), ((-7, 22), (7, 22)))


def _dagger(pen: Pen, paint: str) -> None:
    with pen.at(0, -6, turn=-8, scale=0.56):
        _sword(pen, paint)


def _bow(pen: Pen, paint: str) -> None:
    t = tones(paint) if paint else WOOD
    pen.line("#f4ecd8", 3.5, (26, -152), (26, 152))
    pen.line(t.dark, 15, (26, -156), (2, -124), (-12, -62), (-6, 0), (-12, 62), (2, 124), (26, 156),
        curve=True)
    pen.line(t.light, 5, (22, -150), (-1, -120), (-14, -62), (-9, -14), curve=True)
    pen.box(-15, -26, 18, 52, "#7a3f2c", 6)
    pen.line("#8a5a35", 6, (76, 0), (-62, 0))
    pen.poly(STEEL.dark, (-92, 0), (-56, -13), (-62, 0), (-56, 13), r=2)
    pen.lines("#e0574a", 7, ((76, 0), (88, -11)), ((76, 0), (88, 11)))


def _shield(pen: Pen, paint: str) -> None:
    t = tones(paint or "#3f6fb0")
    rim = soft((0, -86), (64, -70), (70, -8), (44, 62), (0, 98), (-44, 62), (-70, -8), (-64, -70))
    pen.fill(rim, STEEL.dark)
    face = soft((0, -73), (53, -59), (58, -8), (36, 54), (0, 84), (-36, 54), (-58, -8), (-53, -59))
    pen.fill(face, t.base)
    pen.cut(face, corners((0, -90), (90, -90), (90, 100), (0, 100)), t.dark)
    pen.box(-8, -66, 16, 138, GOLD.base, 4)
    pen.box(-54, -22, 108, 16, GOLD.base, 4)
    pen.dot(0, -14, 19, GOLD.dark)
    pen.dot(-3, -17, 14, GOLD.light)


def _torch(pen: Pen, _paint: str) -> None:
    with pen.at(0, 0, turn=-6):
        pen.tube(WOOD.dark, [(0, 66), (0, -58)], [13, 22])
        pen.box(-16, -76, 32, 26, "#5a4a44", 6)
        pen.dot(0, -112, 58, "#ffb52f", opacity=0.2)
        pen.soft("#f26b2f", (-24, -72), (-32, -108), (-14, -136), (-4, -170), (16, -138), (32, -106), (24,
            -72))
        pen.soft("#ffb52f", (-15, -74), (-19, -104), (-2, -140), (17, -104), (14, -74))
        pen.soft("#fff1b8", (-7, -76), (-9, -94), (0, -116), (9, -94), (7, -76))


def _orb(pen: Pen, paint: str) -> None:
    t = tones(paint or "#8f6fe0")
    pen.dot(0, -52, 66, t.light, opacity=0.22)
    pen.poly(GOLD.dark, (-26, -4), (26, -4), (34, 16), (-34, 16), r=6)
    pen.form(oval(0, -50, 47), t)
    pen.soft(t.light, (-32, -54), (-6, -72), (22, -52), (30, -34), (4, -42), (-18, -30), opacity=0.7)
    for x, y, r in ((-8, -58, 10), (16, -40, 7), (10, -76, 6)):
        pen.fill(star(x, y, r, r * 0.4, 4), "#ffffff")
    pen.oval(-20, -72, 10, 7, "#ffffff", opacity=0.75)


def _lantern(pen: Pen, paint: str) -> None:
    t = tones(paint or "#4a4652")
    pen.line(t.base, 6, (-20, 46), (-16, 10), (0, -2), (16, 10), (20, 46), curve=True)
    pen.dot(0, 92, 78, "#ffd66b", opacity=0.22)
    pen.poly(t.base, (-14, 34), (14, 34), (34, 58), (-34, 58), r=5)
    pen.box(-29, 56, 58, 74, "#ffe7a0", 5)
    pen.soft("#ff9d2e", (-11, 124), (-14, 104), (0, 76), (14, 104), (11, 124))
    pen.soft("#fff6cf", (-5, 124), (-6, 112), (0, 96), (6, 112), (5, 124))
    pen.lines(t.base, 6, ((-29, 58), (-29, 130)), ((29, 58), (29, 130)))
    pen.box(-37, 126, 74, 16, t.base, 5)


def _book(pen: Pen, paint: str) -> None:
    t = tones(paint or "#9a4a35")
    with pen.at(-6, -18, turn=-6):
        pen.box(-42, -54, 88, 112, t.deep, 7)
        pen.box(-36, -48, 84, 100, "#fff7e6", 4)
        pen.box(-44, -56, 84, 108, t.base, 7)
        pen.box(-44, -56, 15, 108, t.dark, 5)
        pen.ring(4, -4, 20, 20, GOLD.base, 5)
        pen.fill(star(4, -4, 11, 5, 5), GOLD.base)
        pen.lines(GOLD.base, 4, ((-18, -40), (28, -40)), ((-18, 36), (28, 36)))


def _staff(pen: Pen, paint: str) -> None:
    if not paint:
        tools.staff(pen)
        return
    pen.tube(WOOD.base, [(4, 240), (0, 60), (0, -150)], [12, 14, 16])
    pen.dot(0, -182, 46, paint, opacity=0.25)
    pen.form(oval(0, -182, 28), tones(paint))


def _scythe(pen: Pen, _paint: str) -> None:
    pen.tube(WOOD.dark, [(8, 226), (0, 0), (2, -196)], [12, 13, 12])
    pen.soft(STEEL.dark, (10, -206), (-50, -216), (-116, -176), (-148, -112), (-108, -158), (-50, -186), (8,
        -184))
    pen.line(STEEL.light, 4, (-140, -124), (-108, -164), (-50, -196), (0, -196), curve=True)


def _flag(pen: Pen, paint: str) -> None:
    t = tones(paint or "#d9483f")
    pen.tube(WOOD.base, [(3, 150), (0, 0), (-2, -226)], [11, 11, 10])
    cloth = soft((-8, -222), (-60, -236), (-110, -216), (-156, -228), (-152, -132), (-106, -122), (-58,
        -142), (-8, -128))
    pen.fill(cloth, t.base)
    pen.cut(cloth, corners((-160, -176), (0, -176), (0, -110), (-160, -110)), t.dark)
    pen.dot(-2, -232, 9, GOLD.base)


def _plain(tool: Callable[[Pen], None]) -> Callable[[Pen, str], None]:
    return lambda pen, _paint: tool(pen)


#: Kind of thing to its drawing, which takes the colour that was asked for, or "".
KINDS: Mapping[str, Callable[[Pen, str], None]] = {
    "spear": _spear, "hammer": _hammer, "axe": _axe, "sword": _sword, "great sword": _great_sword,
    "glowing sword": _glowing_sword,
    "dagger": _dagger, "katana": _plain(tools.katana), "cutlass": _plain(tools.cutlass), "bow": _bow,
    "shield": _shield, "torch": _torch, "orb": _orb, "lantern": _lantern, "book": _book, "staff": _staff,
    "scythe": _scythe, "flag": _flag, "trident": _plain(gear.trident),
    "club": _plain(gear.club), "pitchfork": _plain(tools.pitchfork),
    "pickaxe": _plain(gear.pickaxe), "scepter": _plain(tools.scepter),
}
#: Hang or stand best in the hand that hangs down.
LOW = frozenset({"shield", "lantern", "book", "orb", "bow"})


def wielded(traits: Sequence[str]) -> list[tuple[str, str]]:
    """Kinds and colours ("" when none was named) of what the hands hold, the raised hand's first."""
    found = []
    for trait in traits:
        kind, _, paint = trait.removeprefix(WIELDS).partition(":")
        if trait.startswith(WIELDS) and kind in KINDS:
            found.append((kind, paint))
    return found


def armed(costume: Costume, traits: Sequence[str], arm: float) -> Costume:
    """The costume with what was named in its hands, instead of the tool of its trade.

    Args:
        costume: What somebody wears and holds.
        traits: With those that begin with :data:`WIELDS`.
        arm: Length of his arm: who has short arms holds smaller things.
    """
    held = wielded(traits)
    if not held:
        return costume
    size = min(1.0, arm / _REACH)
    low = held[1:] or [one for one in held if one[0] in LOW and costume.tool]
    if low:
        costume = replace(costume, tool_b=_in_hand(*low[0], size))
    if held[0] not in low:
        costume = replace(costume, tool=_in_hand(*held[0], size), armed=True)
    return costume


# Arm of who holds things of their full size.
_REACH = 64.0


def _in_hand(kind: str, paint: str, size: float) -> Callable[[Pen], None]:
    def draw(pen: Pen) -> None:
        with pen.at(0, 0, scale=size):
            KINDS[kind](pen, paint)

    return draw


def open_book(pen: Pen, neck: Point, hip: Point, size: float) -> None:
    """An open book before the chest."""
    with pen.at(neck[0] - 4, neck[1] + (hip[1] - neck[1]) * 0.62, scale=size):
        pen.poly("#b23a48", (-52, -34), (0, -24), (52, -34), (52, 34), (0, 44), (-52, 34), r=4)
        pen.poly("#fff7e6", (-46, -36), (0, -27), (0, 37), (-46, 28), r=4)
        pen.poly("#efe3cc", (46, -36), (0, -27), (0, 37), (46, 28), r=4)
        pen.lines(
            "#b9a98f", 3, ((-36, -18), (-10, -13)), ((-36, -4), (-10, 1)), ((10, -13), (36, -18)),
            ((10, 1), (36, -4)),
        )


def _prop(kind: str) -> Callable[[Pen, Look], None]:
    def draw(pen: Pen, look: Look) -> None:
        with pen.at(300, 320):
            KINDS[kind](pen, look.main("#b7c0cc").base if look.color else "")
            pen.anchor("grip", 0, 0)

    return draw


_LONG = ("spear", "hammer", "axe", "sword", "glowing sword", "staff", "torch", "scythe", "flag", "trident")
#: The same as things of their own, held by the grip by who is no person.
DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    f"prop:held_{kind.replace(' ', '_')}": _prop(kind)
    for kind in _LONG
}
