"""What animals wear: hats and glasses on the head, scarves, ties and cloaks at the neck.

Drawn round the (0, 0) of an animal's head, about 180 wide; the hats are those of people, enlarged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.props.dress import garments, headwear
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Tones, oval, soft, tones
from recraft_nb.engine.illustrator.props.people import attire

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from recraft_nb.engine.illustrator.props.pen.shapes import Point

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

#: Animals whose drawing can be dressed.
DRESSED = frozenset(f"animal:{name}" for name in word_set("""
    fox cat dog bear polar_bear tiger lion panda koala raccoon wolf rabbit hare mouse squirrel
    monkey gorilla penguin owl frog duck goose swan chicken horse unicorn zebra giraffe deer cow
    goat sheep pig llama hippo dragon octopus elephant hedgehog kangaroo guinea_pig red_panda parrot
    hamster mole dinosaur kiwi donkey otter beaver badger
    skunk leopard rhino bison bull boar capybara camel crocodile turtle
"""))
# What differs from the usual colours, because people do not wear it or fur asks for more contrast.
_COLORS: Mapping[str, str] = {
    "cape": "#c8323c", "tie": "#c8433f", "bandana scarf": "#c8453f", "bell collar": "#d9363a",
    "cone collar": "#dcebf5",
    "ruffle": "#f2c53f", "suit collar": "#3a4258", "chain": "#f2bd3f", "coat": "#f2c53f", "suit": "#2f3444",
}
_ON_BODY = frozenset({"sweater", "coat", "shirt", "jacket", "suit", "dress", "gown", "apron", "overalls"})
_AT_NECK = frozenset({"scarf", "cape", "tie", "bandana scarf", "bell collar", "cone collar",
                      "ruffle", "suit collar",
        "chain"})
_GLASSES = frozenset({"glasses", "sunglasses"})
_ON_FEET = frozenset({"shoes", "boots"})
# Half the way from one of a pair of glasses to the other, at size 1.
_EYES = 40.0


def usual_color(kind: str) -> str:
    """What an animal's garment of a kind is coloured when nothing was said."""
    return _COLORS.get(kind) or garments.color_of(kind)


def wearable(kind: str) -> bool:
    """Whether an animal can be drawn in this kind of garment."""
    return kind in attire.HATS or kind in _AT_NECK | _ON_BODY | _GLASSES | _ON_FEET | {"headphones"}


def neck_first(
    pen: Pen, traits: Sequence[str], size: float = 1.0, at: Point = (0.0, 0.0), *, dressed: bool = False,
) -> None:
    """Draw what lies round the neck, below the head; call it before the head is drawn.

    Args:
        pen: Draws.
        traits: Say what is worn.
        size: Of the head.
        at: Where the head is.
        dressed: The body is in its clothes already, and only a collar is to come.
    """
    for kind, paint in garments.worn(traits):
        if kind in _AT_NECK | _ON_BODY:
            t = tones(paint or usual_color(kind))
            with pen.at(*at, scale=size):
                _NECK.get(kind, _collar if dressed else _collared)(pen, t)


def on_top(
    pen: Pen, traits: Sequence[str], top: Point, size: float, eyes: Point | None = None, *,
    apart: float = 0.0,
) -> None:
    """Draw hats on a head whose crown is known, and glasses on its eyes, half so far from each other."""
    at = (top[0], top[1] + 66 * size)
    head_last(pen, [t for t in traits if not _is_for_eyes(t)], size, at)
    wide = apart / _EYES if apart else size
    if apart and eyes:
        eyes = (eyes[0] + 9 * wide, eyes[1])
    head_last(pen, [t for t in traits if _is_for_eyes(t)], wide, eyes or at)


def _is_for_eyes(trait: str) -> bool:
    return any(kind in _GLASSES | attire.MASKS for kind, _ in garments.worn([trait]))


def head_last(pen: Pen, traits: Sequence[str], size: float = 1.0, at: Point = (0.0, 0.0)) -> None:
    """Draw what sits on the head and the face; call it after the head was drawn."""
    worn = garments.worn(traits)
    for kind, paint in sorted(worn, key=lambda w: w[0] not in attire.MASKS):
        t = tones(paint or garments.color_of(kind))
        if kind in _GLASSES:
            with pen.at(at[0] + 5 * size, at[1] - 6 * size, scale=2.0 * size):
                _round_glasses(pen, t) if kind == "glasses" else headwear.sunglasses(pen, paint or "#2b2733")
        elif kind == "headphones":
            with pen.at(at[0], at[1] + 4 * size, scale=1.5 * size):
                headwear.headphones(t)(pen)
        elif kind in attire.MASKS:
            with pen.at(at[0] + 4 * size, at[1] - 6 * size, scale=1.75 * size):
                if kind == "hero mask":
                    _mask(pen, t)
                else:
                    attire.HATS[kind](t)(pen)
        elif kind == "space helmet":
            with pen.at(*at, scale=1.62 * size):
                attire.HATS[kind](t)(pen)
        elif kind in attire.HATS:
            with pen.at(at[0], at[1] - 12 * size, scale=1.32 * size):
                attire.HATS[kind](t)(pen)


def dressed_head(head: Callable[[Pen, bool], None], traits: Sequence[str]) -> Callable[[Pen, bool], None]:
    """A head with everything on that the traits ask for."""
    if not garments.worn(traits):
        return head

    def draw(pen: Pen, asleep: bool) -> None:
        neck_first(pen, traits, dressed=True)
        head(pen, asleep)
        head_last(pen, traits)

    return draw


def side_head(head: Callable[[Pen, bool], None], traits: Sequence[str]) -> Callable[[Pen, bool], None]:
    """The smaller head of an animal with hooves, with everything on."""
    if not garments.worn(traits):
        return head

    def draw(pen: Pen, asleep: bool) -> None:
        neck_first(pen, traits, 0.72, (20, 8))
        head(pen, asleep)
        on_top(pen, traits, (-12, -44), 0.66, (-16, 0))

    return draw


def _mask(pen: Pen, t: Tones) -> None:
    """A hero's mask with holes that leave the eyes free."""
    for s in (-1, 1):
        pen.ring(-7 + s * 22, 2, 12, 12, t.base, 9)
    pen.line(t.base, 9, (-50, -4), (-40, -2))
    pen.line(t.base, 9, (-10, -6), (-4, -6))
    pen.line(t.base, 9, (28, -2), (46, -6))


def _round_glasses(pen: Pen, _t: Tones) -> None:
    for s in (-1, 1):
        pen.dot(-7 + s * 20, 3, 14, "#ffffff", opacity=0.3)
        pen.ring(-7 + s * 20, 3, 14, 14, "#3f3a4c", 3.6)
    pen.line("#3f3a4c", 3.6, (-6, 2), (-8, 2))


def _scarf(pen: Pen, t: Tones) -> None:
    pen.poly(t.dark, (26, 92), (58, 86), (70, 176), (38, 180), r=6)
    pen.lines(t.light, 5, ((40, 160), (66, 156)), ((41, 170), (67, 166)))
    band = soft((-82, 48), (-40, 70), (0, 76), (46, 66), (84, 40), (92, 78), (50, 108), (0, 116), (-54, 106),
                (-88, 82))
    pen.fill(band, t.base)
    pen.cut(band, oval(10, 116, 110, 26), t.dark)
    pen.line(t.light, 5, (-66, 78), (-20, 96), (30, 94), curve=True, opacity=0.8)


def _bandana(pen: Pen, t: Tones) -> None:
    pen.soft(t.base, (-74, 54), (0, 84), (76, 48), (84, 70), (46, 106), (-4, 148), (-50, 108), (-82, 76))
    for x, y in ((-40, 92), (-12, 110), (20, 104), (48, 84), (-2, 128)):
        pen.dot(x, y, 5, "#ffffff")


def _cape(pen: Pen, t: Tones) -> None:
    """A cloak from the neck over the back, tied under the chin."""
    shape = soft((-58, 62), (0, 50), (70, 30), (128, 62), (196, 112), (236, 190), (222, 240), (150, 226),
            (84, 236),
                 (40, 170), (10, 112), (-40, 104))
    pen.fill(shape, t.base)
    pen.cut(shape, oval(190, 220, 110, 70, turn=30), t.dark)
    pen.lines(t.dark, 5, ((86, 80), (120, 150), (118, 214)), ((126, 84), (172, 150), (186, 220)), curve=True)
    pen.soft(t.light, (-64, 58), (-6, 80), (74, 44), (82, 66), (36, 102), (-10, 108), (-58, 92))
    pen.dot(-12, 98, 11, "#f2bd3f")


def _tie(pen: Pen, t: Tones) -> None:
    pen.soft("#fbfbfd", (-52, 74), (0, 84), (50, 72), (58, 96), (0, 112), (-58, 96))
    for s in (-1, 1):
        pen.soft(t.base if s < 0 else t.dark, (-6, 98), (-6 + s * 44, 76), (-6 + s * 50, 100), (-6 + s * 42,
                124))
    pen.dot(-6, 100, 11, t.light)


def _ruffle(pen: Pen, t: Tones) -> None:
    for k in range(9):
        x = -84 + k * 21
        y = 66 + 34 * (1 - (x / 84) ** 2)
        pen.dot(x, y, 24, t.dark if k % 2 else t.base)


def _bell(pen: Pen, t: Tones) -> None:
    pen.soft(t.base, (-74, 56), (0, 84), (76, 50), (80, 72), (0, 108), (-78, 80))
    pen.dot(-8, 106, 17, "#f2bd3f")
    pen.line("#a8741f", 4, (-18, 108), (2, 108))


def _cone(pen: Pen, t: Tones) -> None:
    """The stiff cone that keeps a patient from licking itself, wide around the head."""
    pen.soft(t.dark, (-60, 92), (0, 110), (70, 84), (120, 60), (150, -20), (130, 20), (40, 60), (-80, 60))
    pen.oval(-6, -6, 146, 138, t.dark)
    pen.oval(-8, -8, 136, 128, t.base)
    pen.ring(-6, -6, 146, 138, t.deep, 6)
    pen.poly(t.light, (40, 100), (66, 88), (88, 128), (58, 134), r=4)


def _chain(pen: Pen, t: Tones) -> None:
    pen.line(t.base, 9, (-66, 62), (-40, 110), (-6, 134), (34, 108), (66, 56), curve=True)
    pen.dot(-6, 140, 19, t.base)
    pen.dot(-9, 136, 9, t.light)


def _collar(pen: Pen, t: Tones) -> None:
    """Two points of a collar under the chin."""
    pen.soft(t.dark, (-76, 48), (0, 74), (80, 40), (92, 74), (44, 106), (-6, 114), (-56, 104), (-86, 78))
    pen.poly(t.light, (-74, 62), (-8, 88), (-38, 126), (-84, 92), r=8)
    pen.poly(t.light, (74, 54), (-8, 88), (30, 124), (86, 84), r=8)


def _collared(pen: Pen, t: Tones) -> None:
    """The front of a garment: a broad collar over chest and shoulders."""
    shape = soft((-70, 56), (0, 70), (82, 34), (136, 84), (150, 150), (96, 190), (20, 186), (-50, 160), (-84,
            100))
    pen.fill(shape, t.base)
    pen.cut(shape, oval(110, 170, 84, 60), t.dark)
    pen.poly(t.light, (-60, 66), (-8, 94), (-34, 122), (-72, 92), r=6)
    pen.poly(t.light, (62, 56), (-8, 94), (26, 120), (76, 84), r=6)
    for y in (120, 148):
        pen.dot(-10, y, 6, t.deep)


_NECK: Mapping[str, Callable[[Pen, Tones], None]] = {
    "scarf": _scarf, "bandana scarf": _bandana, "cape": _cape, "tie": _tie, "ruffle": _ruffle,
    "bell collar": _bell, "chain": _chain, "cone collar": _cone,
}
