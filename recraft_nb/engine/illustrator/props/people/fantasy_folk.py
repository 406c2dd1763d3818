"""Folk of tales and of games: an elf with pointed ears, a garden gnome, a trooper in armour."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.body import heads
from recraft_nb.engine.illustrator.props.body.poses import Build
from recraft_nb.engine.illustrator.props.dress.garments import PREFIX
from recraft_nb.engine.illustrator.props.pen.shapes import (
    Outline,
    Pen,
    Point,
    Tones,
    corners,
    oval,
    soft,
    tones,
)
from recraft_nb.engine.illustrator.props.people.crew import Uniform, draw_uniform
from recraft_nb.engine.illustrator.props.people.people import Costume
from recraft_nb.engine.illustrator.props.people.wardrobe import Cast, belt, cape, play

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.dress import hats
    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_SMALL = Build(thigh=52, shin=46, torso=104, shoulder=52, waist=52, hip=52, arm=50, head=1.06, girth=1.2)
_BROAD = Build(thigh=84, shin=84, torso=128, shoulder=70, waist=50, hip=46, arm=70, head=0.8, girth=1.4)


def _ears(skin: Tones) -> hats.Hat:
    """Long ears that end in a point, over the hair."""

    def draw(pen: Pen) -> None:
        for s, paint in ((-1, skin.base), (1, skin.dark)):
            pen.soft(paint, (s * 44, 18), (s * 50, -10), (s * 70, -32), (s * 94, -48), (s * 84, -16),
                (s * 64, 14), (s * 52, 24))
            pen.line(skin.deep, 3, (s * 56, 8), (s * 72, -14), (s * 84, -36), curve=True, opacity=0.7)
        pen.line("#f2bd3f", 6, (-48, -30), (-8, -22), (46, -32), curve=True)
        pen.dot(-8, -22, 6, "#5fd0a0")

    return draw


def _wood_elf(pen: Pen, look: Look) -> None:
    """An elf of the woods: pointed ears, a tunic, a cloak."""
    tunic = look.main("#4a8a4f", "#3f7f6a", "#5f8f3f")
    cast = Cast(look, hatted=True)
    if cast.front is heads.curly:
        cast.front = heads.fringe
    costume = Costume(
        tunic, tones("#6b5238"), tones("#5a3f2c"), cast.skin, "trousers", "long",
        cast.head(_ears(cast.skin)), cast.behind(), cape(tones("#5c6b3a"), low=0.6), belt("#6b4632",
            "#f2bd3f"),
        None, cuff="#c9a86a",
    )
    play(pen, look, cast.build, costume)


_CAPS = tuple(f"{PREFIX}{kind}" for kind in ("top hat", "cap", "beanie", "witch hat", "elf hat"))


def _gnome_cap(t: Tones) -> hats.Hat:
    def draw(pen: Pen) -> None:
        cone = soft((-62, -22), (-44, -80), (-16, -150), (6, -196), (24, -150), (46, -80), (62, -22), (0, -8))
        pen.fill(cone, t.base)
        pen.cut(cone, corners((16, -210), (90, -210), (90, 0), (30, 0)), t.dark)
        pen.line(t.light, 5, (-36, -56), (-10, -46), (20, -52), curve=True, opacity=0.7)

    return draw


def _trooper(pen: Pen, look: Look) -> None:
    """Armour from head to foot, its helmet closed over a bright visor."""
    plate = look.main("#4f8f5a", "#4a6fa8", "#7a8494")
    cast = Cast(look, "m")
    suit = tones("#2f3440")

    def front(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
        (x, y), (hx, hy) = neck, hip
        p.cut(torso, corners((hx - 90, hy - 40), (hx + 90, hy - 40), (hx + 90, hy + 40), (hx - 90, hy + 40)),
            suit.base)
        p.soft(plate.light, (x - 52, y + 12), (x - 4, y + 18), (x - 6, y + 66), (x - 44, y + 62))
        p.soft(plate.dark, (x + 46, y + 12), (x + 2, y + 18), (x + 2, y + 66), (x + 40, y + 62))
        p.box(x - 12, y + 26, 20, 12, "#f2bd3f", 4)
        for k in range(3):
            p.box(hx - 34 + k * 24, hy - 32, 18, 20, plate.dark, 5)
        for s in (-1, 1):
            p.form(oval(x + s * 66, y + 22, 40, 34), plate)
            p.ring(x + s * 66, y + 22, 27, 22, plate.deep, 4)

    def head(p: Pen, _asleep: bool) -> None:
        shape = soft((0, -74), (48, -60), (64, -10), (58, 34), (34, 64), (-6, 70), (-42, 62), (-60, 32),
            (-64, -10), (-46, -60))
        p.fill(shape, plate.base)
        p.cut(shape, corners((34, -90), (90, -90), (90, 90), (20, 90), (40, 30)), plate.dark)
        p.soft(plate.light, (-40, -52), (-8, -66), (16, -62), (-14, -50))
        p.soft("#22262f", (-58, -14), (-8, -22), (44, -14), (46, 10), (20, 24), (-8, 18), (-36, 24), (-58, 8))
        p.soft("#6fd8f0", (-50, -8), (-8, -14), (36, -8), (38, 6), (16, 15), (-8, 9), (-32, 15), (-50, 4))
        p.line("#ffffff", 5, (-40, -3), (-18, -6), opacity=0.8)
        p.box(-30, 34, 44, 24, suit.base, 8)
        p.lines(plate.light, 4, ((-20, 40), (-20, 52)), ((-8, 40), (-8, 52)), ((4, 40), (4, 52)))

    costume = Costume(
        plate, plate, suit, cast.skin, "trousers", "long", head, None, None, front, None, glove=suit,
        cuff=plate.deep,
    )
    play(pen, look, _BROAD, costume)


def _gnome(pen: Pen, look: Look) -> None:
    """A small man with a red pointed cap and a white beard."""
    # A hat that is asked for is this one.
    asked = [trait for trait in look.traits if trait.startswith(_CAPS)]
    cap = tones(next((trait.rsplit(":", 1)[1] for trait in asked if ":#" in trait), "#d9363a"))
    look = replace(look, traits=tuple(trait for trait in look.traits if trait not in asked))
    u = Uniform("#3f6fb8", "#6b5238", "#4a3328", front=belt("#4a3328", "#f2bd3f"), hat=_gnome_cap(cap),
        beard=True, sex="m", hair="#f4f5f7", build=_SMALL)
    draw_uniform(u, pen, look)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "figure:wood_elf": _wood_elf,
    "figure:gnome": _gnome,
    "figure:trooper": _trooper,
}
