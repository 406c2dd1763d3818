"""People of old empires: a pharaoh, soldiers of Rome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.dress import hats
from recraft_nb.engine.illustrator.props.pen.shapes import corners, soft, tones
from recraft_nb.engine.illustrator.props.people import attire
from recraft_nb.engine.illustrator.props.people.crew import Uniform, draw_uniform
from recraft_nb.engine.illustrator.props.people.wardrobe import cape, hem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Outline, Pen, Point

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_GOLD, _STEEL, _BLUE = hats.GOLD, hats.STEEL, "#2f5fa8"


def _nemes(pen: Pen) -> None:
    """The striped cloth of a pharaoh's head, a cobra on the brow."""
    for side in (-1, 1):
        lappet = corners((side * 46, -18), (side * 66, -20), (side * 78, 62), (side * 58, 112),
            (side * 30, 112),
            (side * 40, 50), r=6)
        pen.fill(lappet, _GOLD.base if side < 0 else _GOLD.dark)
        for k in range(6):
            y = -6 + k * 20
            pen.cut(lappet, corners((-120, y), (120, y), (120, y + 9), (-120, y + 9)), _BLUE)
    crown = soft((-56, -18), (-58, -56), (-30, -84), (0, -90), (32, -84), (60, -56), (58, -18), (40, -34), (0,
        -42), (-40, -34))
    pen.fill(crown, _GOLD.base)
    for dx in (-34, -12, 10, 32):
        pen.cut(crown, corners((dx - 5 + dx * 0.2, -100), (dx + 6 + dx * 0.2, -100), (dx + 8, 0),
            (dx - 5, 0)), _BLUE)
    pen.soft(_GOLD.light, (-56, -18), (-54, -32), (0, -50), (54, -32), (56, -18), (0, -36))
    pen.line("#2f9e86", 9, (-2, -44), (-8, -62), (-2, -78), curve=True)
    pen.dot(-3, -80, 7, "#2f9e86")
    pen.poly("#b5482f", (-16, 58), (4, 58), (0, 84), (-12, 84), r=4)


def _collared(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
    x, y = neck
    for r, paint in ((64, _GOLD.base), (52, _BLUE), (42, "#2f9e86"), (32, _GOLD.light), (22, "#c8402f")):
        p.cut(torso, soft((x - r, y), (x - r * 0.8, y + r * 0.6), (x, y + r * 0.86), (x + r * 0.8,
            y + r * 0.6),
            (x + r, y), (x, y - 20)), paint)
    p.poly(_GOLD.base, (hip[0] - 44, hip[1] - 16), (hip[0] + 44, hip[1] - 16), (hip[0] + 42, hip[1] + 6),
        (hip[0] - 42, hip[1] + 6), r=4)
    p.poly(_GOLD.light, (hip[0] - 16, hip[1] + 4), (hip[0] + 14, hip[1] + 4), (hip[0] + 8, hem(hip, 84)),
        (hip[0] - 10, hem(hip, 84)), r=4)
    for k in range(3):
        y = hip[1] + 18 + k * 22
        if y < hem(hip, 70):
            p.box(hip[0] - 12, y, 22, 8, _BLUE)


def _crook(pen: Pen) -> None:
    pen.line(_GOLD.dark, 11, (0, 70), (0, -90), (-12, -118), (-36, -116), (-42, -92), curve=True)
    for k in range(5):
        pen.box(-6, -70 + k * 28, 12, 11, _BLUE)


def _galea(crest: str) -> Callable[[Pen], None]:
    """A Roman helmet with cheek pieces and a red brush."""
    t = tones(crest)

    def draw(pen: Pen) -> None:
        pen.soft(t.dark, (-64, -62), (-58, -112), (0, -138), (60, -110), (66, -56), (50, -70), (0, -92),
            (-48, -74))
        pen.lines(t.light, 4, *(((dx * 0.8, -92 + abs(dx) * 0.24), (dx, -126 + abs(dx) * 0.34))
            for dx in (-44, -22, 0, 22, 44)))
        bowl = soft((-56, -22), (-54, -62), (-28, -84), (4, -88), (36, -82), (56, -58), (58, -22), (0, -34))
        pen.fill(bowl, _STEEL.base)
        pen.cut(bowl, corners((16, -100), (70, -100), (70, 0), (26, 0)), _STEEL.dark)
        for side in (-1, 1):
            pen.soft(_STEEL.base if side < 0 else _STEEL.dark, (side * 56, -26), (side * 40, -22),
                (side * 36, 10),
                (side * 26, 42), (side * 42, 48), (side * 56, 18))
        pen.soft(_GOLD.base, (-60, -22), (-56, -36), (0, -48), (58, -36), (62, -22), (0, -32))

    return draw


def _plates(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
    """Bands of iron around the chest, strips of leather below."""
    x, y = neck
    for k in range(5):
        top = y + 26 + k * 20
        p.cut(torso, corners((x - 90, top), (x + 90, top), (x + 90, top + 17), (x - 90, top + 17)),
            _STEEL.base if k % 2 else _STEEL.light)
    p.cut(torso, corners((x + 24, y), (x + 90, y), (hip[0] + 90, hip[1] + 9), (hip[0] + 24, hip[1] + 9)),
        _STEEL.deep, 0.28)
    for side in (-1, 1):
        for k in range(3):
            p.poly(_STEEL.base if side < 0 else _STEEL.dark, (x + side * 22, y + 2 + k * 12), (x + side * 60,
                y + 14 + k * 13), (x + side * 60, y + 26 + k * 13), (x + side * 26, y + 14 + k * 12), r=4)
    for k in range(5):
        dx = -36 + k * 18
        p.poly("#8a5a35", (hip[0] + dx - 7, hip[1] + 2), (hip[0] + dx + 7, hip[1] + 2),
            (hip[0] + dx * 1.15 + 7,
            hem(hip, 62)), (hip[0] + dx * 1.15 - 7, hem(hip, 62)), r=3)
        p.dot(hip[0] + dx * 1.1, hem(hip, 46), 4, _GOLD.base)
    p.poly("#6b4632", (hip[0] - 42, hip[1] - 12), (hip[0] + 42, hip[1] - 12), (hip[0] + 42, hip[1] + 6),
        (hip[0] - 42, hip[1] + 6), r=3)


def _scutum(paint: str) -> Callable[[Pen], None]:
    """The tall curved shield with its boss and bolts of lightning."""
    t = tones(paint)

    def draw(pen: Pen) -> None:
        shape = corners((-54, -96), (54, -96), (60, 0), (54, 112), (-54, 112), (-60, 0), r=14)
        pen.fill(shape, t.base)
        pen.cut(shape, corners((14, -110), (80, -110), (80, 120), (14, 120)), t.dark)
        pen.lines(_GOLD.base, 7, ((-48, -90), (48, -90), (54, 0), (48, 106), (-48, 106), (-54, 0), (-48,
            -90)))
        for side in (-1, 1):
            for up in (-1, 1):
                pen.line(_GOLD.light, 5, (side * 10, 8 + up * 20), (side * 22, 8 + up * 48), (side * 16,
                    8 + up * 52),
                    (side * 34, 8 + up * 80))
        pen.dot(0, 8, 22, _STEEL.dark)
        pen.dot(-3, 5, 17, _STEEL.light)

    return draw


def _pilum(pen: Pen) -> None:
    pen.tube("#a8703f", [(3, 210), (0, 0), (-2, -120)], [11, 11, 10])
    pen.line(_STEEL.dark, 6, (-2, -120), (-4, -220))
    pen.poly(_STEEL.light, (-5, -252), (6, -216), (-14, -216), r=1)


def _legionary(pen: Pen, look: Look) -> None:
    paint = look.main("#b8323a").base
    u = Uniform(paint, paint, "#6b4632", "skirt", "short", hat=_galea("#c8302f"), front=_plates, tool=_pilum,
        tool_b=_scutum("#b8323a"), sex="" if look.has("female") else "m",
        back=cape(tones("#a82832"), low=0.6) if "centurion" in look.traits else None)
    draw_uniform(u, pen, look)


def _pharaoh(pen: Pen, look: Look) -> None:
    queen = look.has("female")
    u = Uniform("#b9764a", "#fbf6ea", "#c9962f", "dress" if queen else "skirt", "none", hat=_nemes,
        front=_collared,
        tool=_crook, skin="#b9764a", sex="f" if queen else "m", hair="#2b2733", bald=not queen)
    if queen or attire.hair_asked(look.traits):
        u = Uniform("#fbf6ea", "#fbf6ea", "#c9962f", "gown", "none", hat=_nemes, front=_collared, tool=_crook,
            skin="#b9764a", sex="f", hair="#2b2733")
    draw_uniform(u, pen, look)


def _laurel(pen: Pen) -> None:
    """A wreath of gold leaves."""
    for side in (-1, 1):
        for k in range(5):
            with pen.at(side * (54 - k * 9), -18 - k * 12, turn=side * (-50 + k * 16)):
                pen.soft(_GOLD.base if k % 2 else _GOLD.light, (0, 10), (-8, -4), (0, -20), (8, -4))


def _toga(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
    """A purple-edged fold from the shoulder across the body, down to the feet."""
    x, y = neck
    p.soft("#fbf8f0", (x - 52, y + 14), (x - 8, y + 6), (x + 40, y + 74), (hip[0] + 66, hip[1]),
        (hip[0] + 72, hem(hip, 120)),
        (hip[0] + 10, hem(hip, 90)), (x - 30, y + 90))
    p.line("#8a2f6f", 11, (x - 34, y + 10), (x + 10, y + 70), (hip[0] + 40, hip[1] + 10), (hip[0] + 52,
        hem(hip, 110)), curve=True)
    p.lines("#d9d2c4", 4, ((x - 40, y + 40), (hip[0] + 8, hip[1] + 30)), ((x - 36, y + 70), (hip[0] - 4,
        hip[1] + 60)))
    del torso


def _emperor(pen: Pen, look: Look) -> None:
    u = Uniform(look.main("#f4efe4").base, "", "#8a5a35", "gown", "short", hat=_laurel, front=_toga,
        sex="f" if look.has("female") else "m")
    draw_uniform(u, pen, look)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "figure:legionary": _legionary,
    "figure:pharaoh": _pharaoh,
    "figure:emperor": _emperor,
}
