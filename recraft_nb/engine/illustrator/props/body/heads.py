"""Human heads: skin, faces, hair and beards, drawn round (0, 0) of a head about 104 wide and 118 tall."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.body import wide_eyes
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Tones, corners, soft, tones

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.ink.chance import Chance

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

SKINS = ("#fbd5b8", "#f3c19a", "#e0a578", "#c08457", "#94603f", "#6d442d")
HAIRS = ("#3a2a26", "#5b3a29", "#8a5a35", "#c98a3f", "#e6b85c", "#b5482f", "#2b2733")
DARK = "#33272a"


def complexion(chance: Chance) -> tuple[Tones, Tones]:
    """Skin and hair that go together."""
    which = chance.randint(0, len(SKINS) - 1)
    hairs = HAIRS if which < 2 else HAIRS[:3] + HAIRS[-1:] if which < 4 else ("#2f2526", "#3b2b27", "#262230")
    return tones(SKINS[which]), tones(chance.pick(hairs))


TURN = -7.0


def face(
    pen: Pen, skin: Tones, *, asleep: bool = False, brow: str = DARK, old: bool = False, lashes: bool = False,
    lips: str = "", mood: str = "",
) -> None:
    """Head and features, looking a little to the left; the mood is "", "happy", "sad" or "angry"."""
    shape = soft(
        (0, -60), (38, -46), (50, -8), (45, 28), (24, 54), (-4, 60), (-30, 53), (-46, 28), (-50, -8),
        (-38, -46),
    )
    pen.oval(50, 6, 10, 14, skin.dark)
    pen.oval(-49, 6, 7, 13, skin.base)
    pen.fill(shape, skin.base)
    if pen.away:
        return
    pen.cut(shape, corners((32, -70), (70, -70), (70, 70), (10, 70), (34, 30)), skin.dark, 0.55)
    x = TURN
    for side in (-1, 1):
        cx = x + side * 20
        if asleep:
            pen.line(DARK, 4, (cx - 8, 3), (cx, 8), (cx + 8, 3), curve=True)
        elif pen.wide_eyed:
            wide_eyes.of_person(pen, cx, 2, side, brow)
        else:
            pen.oval(cx, 2, 5.6, 7.4, DARK)
            pen.dot(cx - 1.6, -1.4, 2, "#ffffff")
            if lashes:
                pen.line(DARK, 3, (cx + side * 4, -3), (cx + side * 10, -7))
        inner = {"sad": -5.0, "angry": 5.0}.get(mood, 0.0) * -side
        pen.line(
            brow, 2.6 if pen.wide_eyed else 4.2,
            (cx - 9, -15 - inner), (cx, -18.5), (cx + 9, -15 + inner), curve=True, opacity=0.9,
        )
        pen.oval(x + side * 31, 22, 9, 6, "#ee6f6a", opacity=0.32)
    pen.line(skin.deep, 4, (x - 3, 8), (x - 7, 17), (x + 1, 19), curve=True, opacity=0.8)
    if mood in {"sad", "angry"}:
        pen.line("#8f3d3a", 4.2, (x - 12, 39), (x, 33), (x + 12, 39), curve=True)
    elif mood == "happy":
        pen.soft("#8f3d3a", (x - 16, 30), (x, 33), (x + 16, 30), (x + 9, 44), (x, 48), (x - 9, 44))
        pen.soft("#ffffff", (x - 12, 32), (x, 34), (x + 12, 32), (x, 38))
    elif lips:
        pen.soft(lips, (x - 13, 32), (x - 4, 30), (x, 32), (x + 4, 30), (x + 13, 32), (x, 42))
    else:
        pen.line("#8f3d3a", 4.2, (x - 13, 32), (x, 39), (x + 13, 32), curve=True)
    if old:
        for side in (-1, 1):
            pen.line(skin.deep, 2.4, (x + side * 32, 6), (x + side * 38, 12), opacity=0.6)
            pen.line(skin.deep, 2.4, (x + side * 19, 26), (x + side * 22, 36), opacity=0.5)


def short(pen: Pen, t: Tones) -> None:
    """Short hair with a parting."""
    pen.soft(
        t.base, (-54, -2), (-56, -40), (-28, -72), (14, -74), (48, -54), (56, -10), (48, 0), (44, -24),
        (20, -40), (-14, -34), (-40, -30), (-46, -4),
    )
    pen.soft(t.light, (-44, -40), (-22, -64), (6, -66), (-12, -56), (-34, -44), opacity=0.8)
    pen.soft(t.dark, (46, -44), (55, -12), (49, -2), (45, -22), (34, -38))


def quiff(pen: Pen, t: Tones) -> None:
    """Short sides, high front."""
    pen.soft(
        t.dark, (-52, 0), (-54, -34), (-30, -58), (30, -58), (54, -34), (53, 0), (46, -24), (0, -34),
        (-46, -22),
    )
    pen.soft(
        t.base, (-48, -34), (-58, -58), (-30, -84), (16, -82), (46, -62), (40, -40), (4, -44), (-30, -34),
    )
    pen.line(t.light, 6, (-40, -60), (-20, -74), (8, -72), curve=True, opacity=0.8)


def curly(pen: Pen, t: Tones) -> None:
    """Tight curls."""
    for x, y, r in (
        (-46, -18, 16), (48, -18, 16), (-44, -42, 20), (46, -42, 20), (-22, -60, 23), (24, -60, 23),
        (0, -66, 24), (-30, -38, 16), (0, -46, 18), (28, -40, 16),
    ):
        pen.dot(x, y, r, t.dark if x > 30 else t.base)
    for x, y in ((-28, -66), (-4, -74), (-46, -46)):
        pen.dot(x, y, 8, t.light, opacity=0.7)


def nape(pen: Pen, t: Tones) -> None:
    """Hair on the back of a head."""
    shape = soft((0, -74), (40, -62), (57, -18), (52, 26), (30, 48), (0, 52), (-30, 48), (-52, 26),
        (-57, -18), (-40, -62))
    pen.fill(shape, t.base)
    pen.cut(shape, corners((30, -80), (70, -80), (70, 70), (14, 70), (36, 20)), t.dark, 0.8)
    pen.line(t.light, 6, (-42, -30), (-26, -56), (2, -65), curve=True, opacity=0.8)
    pen.lines(t.dark, 4, ((-8, -20), (-12, 10), (-10, 40)), ((14, -14), (14, 12), (10, 40)), curve=True,
        opacity=0.6)


def spiky(pen: Pen, t: Tones) -> None:
    """Hair that stands on end."""
    tips = ((-92, -6), (-98, -52), (-76, -96), (-34, -116), (10, -124), (54, -110), (88, -76), (100, -30),
        (84, 4))
    roots = ((-50, -22), (-54, -40), (-40, -60), (-16, -70), (10, -72), (34, -64), (50, -46), (54, -24))
    ring = [tips[0]]
    for root, tip in zip(roots, tips[1:], strict=True):
        ring += [root, tip]
    pen.poly(t.dark, *((x + 5, y + 5) for x, y in ring), (46, -8), (36, -34), (0, -40), (-38, -30), (-48,
        -6), r=5)
    pen.poly(t.base, *ring, (46, -12), (34, -40), (0, -46), (-36, -36), (-48, -10), r=5)
    pen.lines(t.light, 5, ((-66, -78), (-40, -52)), ((-24, -98), (-12, -66)), ((46, -92), (28, -60)),
        opacity=0.8)


def curly_back(pen: Pen, t: Tones) -> None:
    """A cloud of curls behind the head."""
    for x, y, r in (
        (-56, -24, 26), (56, -24, 26), (-66, 8, 27), (66, 8, 27), (-66, 42, 26), (66, 42, 26), (-52, 70, 23),
        (52, 70, 23), (-30, -54, 28), (30, -54, 28), (0, 30, 50),
    ):
        pen.dot(x, y, r, t.dark)
    for x, y in ((-68, 2), (-66, 38), (-54, 66), (-58, -30), (70, 4), (70, 40), (56, 68)):
        pen.dot(x, y, 12, t.base)


def fringe(pen: Pen, t: Tones) -> None:
    """The front of long hair."""
    pen.soft(
        t.base, (-54, 20), (-58, -24), (-36, -66), (4, -76), (42, -62), (58, -22), (54, 22), (46, 0),
        (40, -26), (6, -46), (-24, -22), (-44, -4), (-47, 18),
    )
    pen.line(t.light, 6, (-44, -36), (-22, -62), (8, -67), curve=True, opacity=0.8)


def bangs(pen: Pen, t: Tones) -> None:
    """A straight fringe."""
    pen.soft(
        t.base, (-56, 24), (-58, -26), (-34, -68), (2, -76), (38, -66), (58, -26), (55, 24), (47, 4),
        (44, -20), (0, -16), (-44, -18), (-48, 4),
    )
    pen.line(t.light, 6, (-42, -40), (-20, -62), (10, -66), curve=True, opacity=0.8)


def long_back(pen: Pen, t: Tones, *, length: float = 120) -> None:
    """Long hair behind the head; on the back it leaves the shoulders free."""
    length = min(length, 92) if pen.away else length
    pen.soft(
        t.dark, (0, -72), (50, -54), (62, 0), (68, length * 0.6), (56, length), (0, length * 0.94),
        (-56, length), (-66, length * 0.6), (-62, 0), (-50, -54),
    )
    pen.soft(
        t.base, (-8, -66), (-48, -48), (-59, 0), (-62, length * 0.6), (-52, length * 0.94),
        (-26, length * 0.9), (-20, 0),
    )
    if pen.away:
        pen.lines(t.light, 5, *(((x * 0.5, -56), (x * 0.9, 0), (x, length * 0.7)) for x in (-40, -14)),
                  curve=True, opacity=0.5)
        pen.lines(t.deep, 4, *(((x * 0.5, -50), (x * 0.9, 6), (x, length * 0.8)) for x in (12, 38)),
                  curve=True, opacity=0.5)


def bob_back(pen: Pen, t: Tones) -> None:
    """Chin-long hair behind the head."""
    long_back(pen, t, length=58)


def bun(pen: Pen, t: Tones) -> None:
    """A knot on top."""
    pen.dot(6, -82, 26, t.dark)
    pen.dot(2, -84, 23, t.base)
    pen.line(t.light, 5, (-10, -92), (-2, -100), (8, -100), curve=True, opacity=0.8)


def ponytail(pen: Pen, t: Tones) -> None:
    """A tail behind."""
    pen.soft(t.dark, (40, -48), (78, -54), (98, -10), (92, 50), (78, 84), (70, 30), (58, -10))
    pen.soft(t.base, (40, -46), (72, -48), (90, -8), (86, 30), (74, 0), (56, -18))


def pigtails(pen: Pen, t: Tones) -> None:
    """A tail on each side."""
    for s in (-1, 1):
        pen.soft(
            t.base if s < 0 else t.dark, (s * 44, -16), (s * 74, -22), (s * 86, 20), (s * 72, 62),
            (s * 58, 30),
        )
        pen.dot(s * 54, -12, 8, "#ef5d73")


def beard(pen: Pen, t: Tones, *, length: float = 76) -> None:
    """A full beard with a moustache."""
    x = TURN
    pen.soft(
        t.base, (-50, 2), (-42, 18), (-24, 24), (x, 22), (18, 24), (42, 18), (50, 2), (48, 40), (26, length),
        (x, length + 10), (-32, length), (-49, 40),
    )
    pen.soft(t.dark, (28, 22), (48, 6), (48, 40), (26, length - 2), (8, length + 6), (24, 50))
    pen.soft("#8f3d3a", (x - 10, 34), (x, 36), (x + 10, 34), (x, 42))
    pen.soft(
        t.light, (x, 21), (x - 20, 22), (x - 28, 32), (x - 12, 32), (x, 28), (x + 12, 32), (x + 26, 32),
        (x + 20, 22),
    )


def moustache(pen: Pen, t: Tones) -> None:
    """A moustache alone."""
    x = TURN
    pen.soft(
        t.base, (x, 22), (x - 18, 21), (x - 28, 32), (x - 12, 32), (x, 28), (x + 12, 32), (x + 28, 32),
        (x + 18, 21),
    )


def glasses(pen: Pen, color: str = "#4a4458") -> None:
    """Round glasses."""
    for side in (-1, 1):
        pen.dot(TURN + side * 20, 3, 14, "#ffffff", opacity=0.25)
        pen.ring(TURN + side * 20, 3, 14, 14, color, 3.6)
    pen.line(color, 3.6, (TURN - 6, 2), (TURN + 6, 2))
    pen.line(color, 3.6, (TURN + 34, 1), (48, 0))


Part = Callable[[Pen, Tones], None]

#: Hair of men: behind, in front.
MEN: tuple[tuple[Part | None, Part], ...] = ((None, short), (None, quiff), (None, curly), (None, short))
#: Hair of women: behind, in front.
WOMEN: tuple[tuple[Part | None, Part], ...] = (
    (long_back, fringe), (bob_back, bangs), (bun, fringe), (ponytail, fringe), (long_back, bangs),
)
BOYS: tuple[tuple[Part | None, Part], ...] = ((None, short), (None, curly), (None, quiff))
GIRLS: tuple[tuple[Part | None, Part], ...] = (
    (pigtails, bangs), (bob_back, bangs), (ponytail, fringe), (pigtails, fringe),
)
