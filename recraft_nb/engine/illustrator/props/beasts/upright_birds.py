"""Birds that look at you: the owl and the penguin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts import animal_wear as wear
from recraft_nb.engine.illustrator.props.beasts import faces
from recraft_nb.engine.illustrator.props.beasts.birds import DARK, POSES
from recraft_nb.engine.illustrator.props.dress import garments
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Tones, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _owl(pen: Pen, look: Look) -> None:
    coat = look.main("#8d6748", "#9a7a5c", "#7d6a72")
    pale, beak = tones("#f2deba"), tones("#f2a93c")
    pose = look.pose(*POSES)
    asleep, flying = pose == "sleeping", pose in {"flying", "jumping"}
    lift = -70 if flying else 0
    with pen.at(300, 560 + lift):
        for s in (1, -1):
            if flying:
                wing = soft(
                    (s * 70, -290), (s * 150, -350), (s * 262, -370), (s * 280, -320), (s * 250, -280),
                    (s * 236, -240), (s * 196, -216), (s * 150, -180), (s * 80, -150),
                )
                pen.fill(wing, coat.dark if s > 0 else coat.base)
                pen.lines(
                    coat.deep, 5, ((s * 140, -250), (s * 236, -286)), ((s * 124, -222), (s * 204, -240)),
                )
            pen.line(beak.dark, 15, (s * 34, -24), (s * 34, -6))
            pen.lines(
                beak.base, 13, ((s * 34, -16), (s * 18, -6)), ((s * 34, -16), (s * 34, -6)),
                ((s * 34, -16), (s * 50, -6)),
            )
        pen.poly(coat.deep, (-30, -60), (30, -60), (22, -2), (-22, -2), r=8)
        body = soft(
            (0, -396), (86, -380), (126, -300), (132, -180), (100, -60), (0, -18), (-100, -60), (-132, -180),
            (-126, -300), (-86, -380),
        )
        pen.form(body, coat)
        belly = soft(
            (0, -240), (68, -214), (84, -140), (56, -56), (0, -34), (-62, -56), (-88, -140), (-72, -214),
        )
        pen.fill(belly, pale.base)
        rows = ((-190, (-40, 0, 36)), (-156, (-56, -20, 18, 52)), (-122, (-40, 0, 36)), (-88, (-24, 14)))
        pen.lines(
            pale.deep, 6, *(((x - 11, y), (x - 2, y + 9), (x + 7, y)) for y, xs in rows for x in xs),
            curve=True,
        )
        if not flying:
            for s in (1, -1):
                t = coat.deep if s > 0 else coat.dark
                pen.soft(t, (s * 96, -262), (s * 142, -220), (s * 150, -120), (s * 112, -46), (s * 92, -120))
        for s in (-1, 1):
            pen.soft(
                coat.base if s < 0 else coat.dark, (s * 30, -382), (s * 110, -436), (s * 118, -350),
                (s * 76, -350),
            )
        for s in (-1, 1):
            x = s * 54 - 6
            pen.dot(x, -304, 58, pale.base)
            pen.dot(x, -304, 45, pale.dark)
            if asleep:
                pen.line(DARK, 6, (x - 26, -306), (x, -290), (x + 26, -306), curve=True)
            else:
                pen.dot(x, -304, 38, "#f7c548")
                pen.dot(x, -304, 24, DARK)
                pen.dot(x - 9, -313, 9, "#ffffff")
        pen.poly(beak.base, (-22, -292), (10, -292), (-6, -250), r=7)
        wear.neck_first(pen, look.traits, 1.1, (0, -318))
        wear.on_top(pen, look.traits, (0, -380), 1.1, (-6, -304), apart=54)
        pen.anchor("head_top", 0, -396)
        pen.anchor("mouth", -6, -256)
        pen.anchor("hand", -34, -10)


_COATS = frozenset({"coat", "jacket", "sweater"})


def _wrap(pen: Pen, t: Tones, *, up: bool) -> None:
    """A coat from the neck nearly to the feet, buttoned, with sleeves and a collar."""
    for s in (1, -1):
        lift = 70 if up and s < 0 else -26 if not up else 40
        with pen.at(s * 104, -258, turn=s * -lift):
            pen.soft(t.dark if s > 0 else t.base, (-36, -16), (0, -34), (36, -14), (34, 76), (0, 96),
                (-34, 76))
    body = soft((-62, -268), (0, -250), (62, -268), (120, -236), (146, -150), (142, -66), (0, -50),
        (-142, -66),
        (-146, -150), (-120, -236))
    pen.form(body, t)
    pen.line(t.deep, 5, (-6, -246), (-8, -60))
    for y in (-206, -160, -114):
        pen.dot(12, y, 8, t.light)
    for s in (-1, 1):
        pen.box(s * 72 - 26, -126, 52, 14, t.dark, 5)
        pen.poly(t.light, (s * 84 - 6, -278), (s * 8 - 6, -252), (s * 44 - 6, -214), (s * 104 - 6, -246), r=8)


def _penguin(pen: Pen, look: Look) -> None:
    coat = look.main("#3f4a66", "#34384a")
    white, orange = tones("#fdfcfa"), tones("#f5a23c")
    pose = look.pose(*POSES)
    asleep = pose == "sleeping"
    up = pose in {"jumping", "flying", "waving"}
    with pen.at(
        300, 560 - (60 if up and pose != "waving" else 0), turn=-5 if pose in {"walking", "running"} else 0,
    ):
        for s in (1, -1):
            pen.soft(
                orange.dark if s > 0 else orange.base, (s * 20, -20), (s * 60, -26), (s * 92, -10),
                (s * 80, 0), (s * 20, 0),
            )
            lift = 70 if up and s < 0 else -26 if not up else 40
            with pen.at(s * 104, -262, turn=s * -lift):
                pen.soft(
                    coat.dark if s > 0 else coat.base, (-26, -10), (0, -26), (26, -8), (22, 90), (0, 142),
                    (-22, 90),
                )
        body = soft(
            (0, -430), (84, -402), (116, -310), (138, -170), (112, -40), (0, -8), (-112, -40), (-138, -170),
            (-116, -310), (-84, -402),
        )
        pen.form(body, coat)
        pen.soft(
            white.dark, (0, -300), (80, -256), (100, -150), (78, -46), (0, -16), (-92, -46), (-112, -150),
            (-92, -256),
        )
        pen.soft(
            white.base, (-8, -296), (68, -250), (84, -150), (62, -54), (-10, -26), (-90, -52), (-110, -150),
            (-90, -252),
        )
        pen.soft(
            white.base, (-8, -352), (24, -392), (72, -372), (78, -314), (44, -262), (-8, -250), (-60, -262),
            (-94, -314), (-88, -372), (-40, -392),
        )
        with pen.at(0, -330):
            faces.eyes(pen, x=38, y=-10, r=11, asleep=asleep)
            faces.blush(pen, x=60, y=22, r=15)
        pen.soft(orange.base, (-34, -318), (-8, -330), (20, -318), (-6, -290))
        pen.line(orange.dark, 4, (-28, -314), (-8, -310), (14, -314), curve=True)
        if look.has("scarf", "winter"):
            pen.tube("#e0473f", [(-96, -262), (0, -240), (96, -262)], [30, 34, 30])
            pen.tube("#c23a3c", [(50, -246), (66, -170)], [30, 34])
        worn = garments.worn(look.traits)
        wrap = [kind for kind, _ in worn if kind in _COATS]
        if wrap:
            _wrap(pen, tones(dict(worn)[wrap[0]] or "#f2c53f"), up=up)
        wear.neck_first(pen, [t for t in look.traits if not (wrap and wrap[0] in t)], 1.22, (0, -336))
        wear.on_top(pen, look.traits, (0, -416), 1.0, (-2, -332))
        pen.anchor("head_top", 0, -430)
        pen.anchor("mouth", -6, -294)
        pen.anchor("hand", -150, -190)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "animal:owl": _owl,
    "animal:penguin": _penguin,
}
