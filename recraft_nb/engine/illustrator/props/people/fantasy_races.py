"""Folk of role-playing games: an orc with tusks, a bearded dwarf, a hero with sword and shield."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.body.poses import MAN, WOMAN, Build
from recraft_nb.engine.illustrator.props.pen.shapes import Outline, Pen, Point, corners, soft, tones
from recraft_nb.engine.illustrator.props.people.crew import Uniform, draw_uniform
from recraft_nb.engine.illustrator.props.people.wardrobe import belt, cape

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.dress import hats
    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

STURDY = Build(thigh=60, shin=56, torso=116, shoulder=70, waist=66, hip=62, arm=58, head=1.04, girth=1.3)
_BRAWNY = replace(MAN, girth=MAN.girth * 1.2, shoulder=MAN.shoulder * 1.14)
ORC_SKIN = "#7fa65a"
_GREENS = (ORC_SKIN, "#6f9a63", "#8aa64c")
_STEEL, _GOLD = tones("#aab4c2"), "#f2bd3f"


def _orc(pen: Pen, look: Look) -> None:
    """An orc: green skin, pointed ears, two tusks."""
    skin = look.chance.pick(_GREENS)
    female = look.has("female", "woman", "girl")
    u = Uniform("#8a5a3c", "#5a4a44", "#3f332c", front=belt("#4a3328", _GOLD), hat=orc_face(skin,
        crest=not female),
        skin=skin, hair="#2f2b33", bald=not female, sex="f" if female else "m",
        sleeve="short" if female else "none", build=WOMAN if female else _BRAWNY)
    draw_uniform(u, pen, look)


def orc_face(skin: str, *, crest: bool) -> hats.Hat:
    """Pointed ears and two tusks, and a tuft of hair on the crown."""
    green = tones(skin)

    def face(p: Pen) -> None:
        for s, paint in ((-1, green.base), (1, green.dark)):
            p.soft(paint, (s * 46, 14), (s * 54, -10), (s * 74, -24), (s * 96, -30), (s * 84, -2),
                (s * 62, 20), (s * 50, 26))
            p.line(green.deep, 3, (s * 58, 6), (s * 82, -16), opacity=0.7)
            if not p.away:
                p.poly("#fffaf0", (s * 15 - 13, 37), (s * 15 + 1, 37), (s * 18 - 7, 15), r=2)
        if crest:
            p.soft("#2f2b33", (-14, -58), (-10, -100), (4, -116), (16, -98), (16, -58))
            p.box(-14, -76, 30, 12, _GOLD, 5)

    return face


def _braids(p: Pen, _torso: Outline, neck: Point, hip: Point) -> None:
    belt("#4a3328", _GOLD)(p, _torso, neck, hip)


def _horned(pen: Pen) -> None:
    """A round helmet with a rim and a stud."""
    for s in (-1, 1):
        pen.soft("#efe2c4" if s < 0 else "#d6c39a", (s * 46, -40), (s * 74, -50), (s * 88, -86), (s * 96,
            -92),
            (s * 98, -52), (s * 76, -26), (s * 48, -22))
    cap = soft((-60, -18), (-54, -58), (-22, -84), (0, -88), (22, -84), (54, -58), (60, -18), (0, -26))
    pen.fill(cap, _STEEL.base)
    pen.cut(cap, corners((22, -100), (80, -100), (80, 0), (16, 0)), _STEEL.dark)
    pen.line("#c9962f", 13, (-60, -20), (0, -30), (60, -20), curve=True)
    pen.dot(0, -58, 9, "#c9962f")


def _dwarf(pen: Pen, look: Look) -> None:
    """A dwarf: short and broad, a helmet, a beard to the belt."""
    tunic = look.main("#7a4f9a", "#3f6f9a", "#9a4a3a", "#4f7a4a")
    hair = tones(look.chance.pick(("#c8662f", "#8a5230", "#d9a05a", "#5a4038")))

    def beard(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
        _braids(p, torso, neck, hip)

    def head(p: Pen) -> None:
        _horned(p)
        if p.away:
            return
        p.soft(hair.dark, (-58, 10), (-46, 26), (-8, 30), (46, 26), (58, 10), (60, 60), (44, 104), (0, 126),
            (-44, 104), (-60, 60))
        p.soft(hair.base, (-52, 14), (-40, 30), (-8, 34), (40, 30), (52, 14), (50, 58), (34, 94), (0, 112),
            (-36, 94), (-52, 58))
        p.soft(hair.light, (-40, 26), (-20, 20), (-6, 28), (10, 20), (32, 26), (14, 38), (-6, 34), (-24, 38))
        p.line("#9a4a3a", 5, (-16, 48), (-6, 51), (6, 48), curve=True)
        for x in (-26, 22):
            p.lines(hair.deep, 4, ((x, 58), (x + 4, 92)), opacity=0.6)
            p.box(x - 9, 88, 22, 11, _GOLD, 4)

    u = Uniform(tunic.base, "#5a4a3c", "#4a3328", front=beard, hat=head, sex="m", hair=hair.base,
        build=STURDY, glove="#6b4632")
    draw_uniform(u, pen, look)


def _sword(p: Pen) -> None:
    p.poly(_STEEL.light, (-9, -18), (9, -18), (8, -170), (0, -192), (-8, -170), r=2)
    p.poly(_STEEL.base, (0, -18), (9, -18), (8, -170), (0, -192), r=1)
    p.box(-34, -24, 68, 14, "#c9962f", 6)
    p.box(-7, -12, 14, 40, "#6b4632", 5)
    p.dot(0, 32, 10, _GOLD)


def _shield(p: Pen) -> None:
    shape = soft((-62, -70), (0, -84), (62, -70), (64, 0), (40, 62), (0, 92), (-40, 62), (-64, 0))
    p.fill(shape, _GOLD)
    inner = soft((-48, -56), (0, -68), (48, -56), (50, 0), (30, 50), (0, 74), (-30, 50), (-50, 0))
    p.fill(inner, "#3f78c2")
    p.cut(inner, corners((0, -100), (90, -100), (90, 110), (0, 110)), "#2f5f9f")
    p.poly("#ffffff", (0, -40), (12, -8), (0, 40), (-12, -8), r=2)
    p.poly("#ffffff", (-30, -10), (0, -20), (30, -10), (0, 2), r=2)


def _hero(pen: Pen, look: Look) -> None:
    """The hero of a game: a green tunic, a cloak, a sword in one hand, a shield on the other arm."""
    tunic = look.main("#3f8f5a", "#3f78c2", "#3f8f5a")
    female = look.has("female", "woman", "girl")
    u = Uniform(tunic.base, "#e9dcc0", "#6b4632", front=belt("#6b4632", _GOLD), sleeve="short",
        back=cape(tones("#b8403f"), low=0.7), tool=None if look.has("holding") else _sword,
        tool_b=None if look.has("holding") else _shield, hair=look.chance.pick(("#d9a441", "#7a4a2c")),
        sex="f" if female else "m", pose="at the ready", glove="#8a5a3c",
        wears=("boots:#6b4632",))
    draw_uniform(u, pen, replace(look, color=None))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "figure:orc": _orc,
    "figure:dwarf": _dwarf,
    "figure:hero": _hero,
}
