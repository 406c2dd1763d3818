"""Single pieces of food, drawn about the origin and standing on it, for plates, bowls and grills."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.food.mains import shrimps
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _round(paint: str, r: float, *, shine: bool = True) -> Callable[[Pen], None]:
    def draw(pen: Pen) -> None:
        c = tones(paint)
        pen.dot(0, -r * 0.8, r, c.dark)
        pen.dot(-r * 0.08, -r * 0.88, r * 0.88, c.base)
        if shine:
            pen.oval(-r * 0.34, -r * 1.24, r * 0.26, r * 0.16, "#ffffff", turn=-30, opacity=0.7)

    return draw


def _citrus(rind: str, pulp: str) -> Callable[[Pen], None]:
    """A round slice that shows its segments."""

    def draw(pen: Pen) -> None:
        pen.oval(0, -26, 50, 40, tones(rind).dark)
        pen.oval(-2, -30, 50, 40, rind)
        pen.oval(-2, -30, 42, 33, "#fffbe6")
        pen.oval(-2, -30, 37, 28, pulp)
        pen.lines("#fffbe6", 4, ((-38, -30), (34, -30)), ((-22, -52), (18, -8)), ((18, -52), (-22, -8)))

    return draw


def _asparagus(pen: Pen) -> None:
    for k in range(5):
        x, y = -40 + k * 20, (k % 2) * 8
        pen.line("#4f8f3a", 17, (x - 44, y - 4), (x + 52, y - 62))
        pen.line("#79b552", 11, (x - 44, y - 7), (x + 52, y - 65))
        pen.soft("#3f7a3a", (x + 44, y - 52), (x + 62, y - 82), (x + 92, y - 92), (x + 78, y - 62))


def _fries(pen: Pen) -> None:
    for k in range(13):
        x = -66 + (k * 53) % 130
        pen.line("#d99a2a" if k % 2 else "#e5ae2e", 17, (x, 4 - (k % 4) * 12),
            (x + (-30 + (k * 29) % 60), -70 - (k % 3) * 10))
        pen.line("#f8d25f", 9, (x - 2, 2 - (k % 4) * 12), (x - 2 + (-30 + (k * 29) % 60), -68 - (k % 3) * 10))


def _leaves(pen: Pen) -> None:
    for k, (x, y) in enumerate(((-54, -8), (50, -6), (-26, -42), (30, -40), (0, -8), (0, -62))):
        pen.soft(("#6fb84a", "#4f9a3f", "#8fcf62")[k % 3], (x - 46, y + 12), (x - 30, y - 26), (x, y - 36),
            (x + 34, y - 22), (x + 46, y + 12), (x, y + 22))
    for x, y in ((-34, -26), (34, -20)):
        pen.dot(x, y, 17, "#c93a30")
        pen.dot(x - 3, y - 3, 13, "#ef6a4c")
    pen.oval(2, -38, 20, 13, "#cfe8b4")


def _rice(pen: Pen) -> None:
    pen.soft("#dcd6c6", (-82, 4), (-62, -58), (0, -84), (62, -58), (82, 4), (0, 20))
    pen.soft("#fbf8ef", (-78, -4), (-60, -62), (0, -88), (58, -62), (74, -4), (0, 8))
    for k in range(26):
        with pen.at(-54 + (k * 41) % 108, -66 + (k * 29) % 64, turn=(k * 47) % 180):
            pen.oval(0, 0, 9, 3.6, "#e6dfcb")


def _mash(pen: Pen) -> None:
    pen.soft("#dcb96a", (-82, 4), (-66, -50), (-16, -72), (44, -66), (82, 4), (0, 18))
    pen.soft("#f4dc9a", (-78, -4), (-62, -56), (-16, -78), (42, -70), (74, -4), (0, 6))
    pen.lines("#e0be74", 7, ((-44, -26), (0, -44), (40, -24)), ((-30, -6), (6, -20), (46, -6)), curve=True)


def _floret(pen: Pen) -> None:
    pen.tube("#9fc97a", [(0, 4), (0, -26)], [20, 28])
    for x, y in ((-26, -34), (26, -34), (0, -54), (-12, -28), (14, -28)):
        pen.dot(x, y, 23, "#2f7a38")
        pen.dot(x - 4, y - 5, 17, "#4f9f4a")


def _carrot(pen: Pen) -> None:
    pen.tube("#d9662a", [(-46, 4), (46, -22)], [28, 12])
    pen.tube("#f58a3a", [(-46, 0), (44, -24)], [20, 7])
    pen.lines("#5fa84a", 8, ((-54, -2), (-74, -18)), ((-54, 2), (-80, 4)))


def _potato(pen: Pen) -> None:
    pen.oval(0, -22, 44, 31, "#b9812f")
    pen.oval(-3, -26, 41, 28, "#e8b95a")
    pen.lines("#c9923f", 5, ((-22, -36), (-6, -20)), ((6, -40), (22, -22)))


def _egg(pen: Pen) -> None:
    pen.soft("#ffffff", (-64, -8), (-42, -38), (4, -44), (58, -26), (60, 0), (10, 14), (-44, 12))
    pen.oval(2, -18, 25, 18, "#f2a32a")
    pen.oval(-5, -24, 9, 5, "#fbdc8a")


def _half_egg(pen: Pen) -> None:
    pen.oval(0, -18, 44, 30, "#e3d6c4")
    pen.oval(0, -21, 42, 28, "#fffdf6")
    pen.oval(2, -21, 23, 16, "#f2932a")


def _rasher(pen: Pen) -> None:
    pen.lines("#a83a34", 26, ((-70, -6), (-36, -22), (0, -4), (36, -22), (70, -8)), curve=True)
    pen.lines("#f0b8a4", 8, ((-70, -10), (-36, -26), (0, -8), (36, -26), (70, -12)), curve=True)


def _sausage(pen: Pen) -> None:
    pen.line("#7a3524", 40, (-52, -12), (0, -6), (52, -16), curve=True)
    pen.line("#b5583a", 30, (-52, -16), (0, -10), (52, -20), curve=True)
    pen.lines("#6b2c1e", 6, ((-34, -28), (-24, -4)), ((-4, -24), (6, 0)), ((26, -30), (36, -6)))


def _patty(pen: Pen) -> None:
    pen.oval(0, -10, 66, 28, "#4a2a20")
    pen.oval(0, -20, 66, 26, "#7a4632")
    pen.lines("#4a2a20", 6, ((-40, -30), (-18, -8)), ((-8, -36), (14, -6)), ((26, -34), (46, -12)))


def _berry(pen: Pen) -> None:
    pen.soft("#c92f38", (0, 6), (-34, -30), (-22, -58), (22, -58), (34, -30))
    pen.soft("#ea4a4f", (-2, 0), (-30, -32), (-20, -56), (14, -56), (24, -32))
    for x, y in ((-12, -38), (6, -44), (0, -22), (14, -30)):
        pen.oval(x, y, 2.6, 4, "#fbe08a")
    pen.soft("#4f9a3f", (-22, -54), (0, -74), (22, -54), (0, -48))


def _raspberry(pen: Pen) -> None:
    for x, y in ((-14, -14), (12, -14), (0, -2), (-18, -32), (0, -30), (18, -32), (-8, -46), (10, -46)):
        pen.dot(x, y, 13, "#b5204a")
        pen.dot(x - 3, y - 3, 9, "#e0486f")


def _banana_slice(pen: Pen) -> None:
    pen.oval(0, -14, 34, 22, "#e0b84a")
    pen.oval(0, -19, 34, 22, "#fbeeb8")
    pen.oval(0, -19, 14, 8, "#eed98f")


def _banana(pen: Pen) -> None:
    pen.tube("#d9a52a", [(-60, -52), (-30, -10), (24, 0), (66, -34)], [10, 34, 34, 8])
    pen.tube("#f8d244", [(-60, -56), (-30, -16), (24, -6), (66, -38)], [8, 26, 26, 6])
    pen.line("#6b4a2a", 9, (64, -36), (74, -46))


def _grapes(pen: Pen) -> None:
    for row, count in enumerate((4, 3, 2, 1)):
        for k in range(count):
            x, y = (k + 0.5 - count / 2) * 32, -82 + row * 26
            pen.dot(x, y, 19, "#5a2f7a")
            pen.dot(x - 3, y - 4, 15, "#8a5ab8")
    pen.line("#6b4a2a", 7, (0, -100), (6, -122))


def _fruit(paint: str, leaf: str = "#5fa84a") -> Callable[[Pen], None]:
    """An apple, a pear, a peach or an orange, by its colour."""

    def draw(pen: Pen) -> None:
        c = tones(paint)
        pen.soft(c.dark, (0, 0), (-50, -18), (-56, -64), (-24, -92), (0, -84), (24, -92), (56, -64),
            (50, -18))
        pen.soft(c.base, (-4, -6), (-48, -24), (-52, -66), (-24, -88), (0, -80), (20, -88), (44, -64),
            (38, -22))
        pen.line("#6b4a2a", 7, (0, -82), (6, -106))
        pen.soft(leaf, (6, -98), (26, -116), (50, -108), (28, -94))
        pen.oval(-26, -66, 13, 8, "#ffffff", turn=-40, opacity=0.6)

    return draw


def _scoop(pen: Pen) -> None:
    pen.soft("#f0d9c0", (-64, 4), (-66, -40), (-34, -84), (34, -84), (66, -40), (64, 4), (0, 14))
    pen.soft("#fff3e2", (-60, -6), (-60, -44), (-32, -86), (28, -86), (54, -44), (50, -6), (0, 2))


def _cream(pen: Pen) -> None:
    for k, tone in enumerate(("#f0e4d2", "#fbf4ea", "#fffdf8")):
        pen.oval(0, -10 - 24 * k, 58 - 17 * k, 22 - 4 * k, tone)
    pen.poly("#fffdf8", (-16, -66), (4, -92), (18, -66), r=5)


def _butter(pen: Pen) -> None:
    pen.poly("#e5b93f", (-34, -8), (0, 6), (34, -8), (34, -24), (-34, -24), r=3)
    pen.poly("#fbe07a", (-34, -24), (0, -10), (34, -24), (0, -38), r=3)


def _sprig(pen: Pen) -> None:
    pen.line("#3f7a3a", 5, (-40, 0), (40, -30))
    for x, y, turn in ((-20, -8, -60), (0, -14, 30), (20, -24, -60), (40, -30, -20)):
        pen.oval(x, y - 8, 19, 8, "#4f9a3f", turn=turn)


def _avocado(pen: Pen) -> None:
    for k in range(4):
        x = -48 + k * 28
        pen.lines("#3f6b2f", 26, ((x, 2), (x + 8, -28), (x + 34, -46)), curve=True)
        pen.lines("#cfe07f", 17, ((x, 0), (x + 8, -30), (x + 34, -48)), curve=True)


def _cucumber(pen: Pen) -> None:
    pen.oval(0, -18, 36, 26, "#3f8f3f")
    pen.oval(0, -21, 31, 21, "#dff0bf")
    pen.oval(0, -21, 15, 9, "#c4e09a")


def _mushroom(pen: Pen) -> None:
    pen.tube("#e9dcc6", [(0, 4), (0, -26)], [26, 22])
    pen.soft("#a8784f", (-44, -24), (-30, -62), (0, -70), (30, -62), (44, -24), (0, -16))


def _chili(pen: Pen) -> None:
    pen.tube("#d9302a", [(-44, -12), (0, -6), (46, -26)], [20, 18, 4])
    pen.line("#4f9a3f", 9, (-48, -14), (-66, -24))


def _bun(pen: Pen) -> None:
    pen.soft("#b9772f", (-66, 2), (-62, -40), (0, -64), (62, -40), (66, 2), (0, 12))
    pen.soft("#e0a352", (-62, -6), (-58, -44), (0, -68), (56, -44), (56, -8), (0, 0))
    pen.lines("#f3cd8f", 8, ((-34, -44), (-18, -22)), ((0, -52), (14, -28)), ((30, -48), (40, -26)))


def _meatball(pen: Pen) -> None:
    _round("#7a4430", 32, shine=False)(pen)


def _bits(paint: str) -> Callable[[Pen], None]:
    """Slices of fish or meat that lie on a bowl like shingles."""

    def draw(pen: Pen) -> None:
        for k in range(4):
            x = -54 + k * 34
            pen.soft(tones(paint).dark, (x - 22, 8), (x - 26, -30), (x, -50), (x + 26, -34), (x + 24, 6))
            pen.soft(paint, (x - 22, 2), (x - 26, -34), (x, -52), (x + 20, -38), (x + 16, 0))

    return draw


def _cheese(pen: Pen) -> None:
    pen.poly("#d99a2a", (-44, 2), (44, 2), (44, -22), (-44, -10), r=4)
    pen.poly("#f8cf55", (-44, -10), (44, -22), (10, -46), r=4)


#: Pieces: how each is drawn, its breadth, and whether several of it make a heap.
MORSELS: Mapping[str, tuple[Callable[[Pen], None], float, bool]] = {
    "lemon": (_citrus("#f5c92e", "#fbe05a"), 60, False), "lime": (_citrus("#6fae3a", "#b5d96a"), 60, False),
    "orange_slice": (_citrus("#f2902a", "#fbb24a"), 60, False),
    "asparagus": (_asparagus, 120, False), "fries": (_fries, 150, False), "leaves": (_leaves, 150, False),
    "rice": (_rice, 150, False), "mash": (_mash, 150, False), "broccoli": (_floret, 66, True),
    "carrot": (_carrot, 80, True), "potato": (_potato, 70, True), "pea": (_round("#6fb84a", 13), 22, True),
    "bean": (_round("#8a4a2f", 14), 24, True), "corn": (_round("#f5cf45", 13), 22, True),
    "tomato": (_round("#e0432f", 26), 46, True), "olive": (_round("#4f5a34", 18), 32, True),
    "mushroom": (_mushroom, 64, True), "egg": (_egg, 100, False), "half_egg": (_half_egg, 84, True),
    "bacon": (_rasher, 110, True), "sausage": (_sausage, 120, True), "patty": (_patty, 130, False),
    "cucumber": (_cucumber, 56, True), "avocado": (_avocado, 120, False), "shrimp": (shrimps, 200, False),
    "cheese": (_cheese, 90, False), "bun": (_bun, 130, False), "meatball": (_meatball, 56, True),
    "salmon_bit": (_bits("#f58f62"), 140, False), "meat_bit": (_bits("#8a4a35"), 140, False),
    "chicken_bit": (_bits("#e0ab66"), 140, False),
    "herbs": (_sprig, 80, False), "chili": (_chili, 90, False), "butter": (_butter, 70, False),
    "blueberry": (_round("#4a5aa8", 19), 34, True), "strawberry": (_berry, 58, True),
    "raspberry": (_raspberry, 50, True), "cherry": (_round("#b51f38", 23), 42, True),
    "banana_slice": (_banana_slice, 56, True), "nut": (_round("#a8703f", 16), 30, True),
    "ice_cream": (_scoop, 120, False), "cream": (_cream, 110, False),
    "banana": (_banana, 130, False), "grapes": (_grapes, 120, False),
        "apple": (_fruit("#d93a38"), 104, False),
    "green_apple": (_fruit("#8fbf45"), 104, False), "pear": (_fruit("#c9c24a"), 104, False),
    "orange": (_fruit("#f2902a"), 104, False), "peach": (_fruit("#f5a070"), 104, False),
    "whole_lemon": (_fruit("#f7d23a"), 104, False), "plum": (_fruit("#7a4a9a"), 104, False),
}
#: Sweet things that also lie about a stack of pancakes, and what a bowl of fruit holds.
SWEET = frozenset({
    "blueberry", "strawberry", "raspberry", "cherry", "banana_slice", "banana", "grapes", "apple",
        "green_apple", "pear",
    "orange", "peach", "whole_lemon", "plum",
})
#: What lies on the main dish instead of beside it.
GARNISH = frozenset({"lemon", "lime", "herbs", "butter", "egg", "chili", "orange_slice", "cheese"})
#: What is poured over a dish, to its colour.
POURED: Mapping[str, str] = {
    "syrup": "#9a531f", "honey": "#eda52f", "chocolate": "#5a321f", "sauce": "#8a3f24", "jam": "#c8263a",
}
#: What a bowl is filled with: the colours of the ground and of its grains.
BEDS: Mapping[str, tuple[str, str]] = {
    "noodles": ("#d9a552", "#f6e0a4"), "pasta": ("#f0cf7e", "#fae6b0"), "rice_bed": ("#f2ecdc", "#fffdf6"),
    "leaf_bed": ("#5f9e45", "#8fcf62"), "tomato_broth": ("#cf4426", "#e0603c"),
        "green_broth": ("#7fa843", "#9cc25e"),
    "cream_broth": ("#ecd9b4", "#f6e9cc"), "broth": ("#d98a3f", "#e8a55a"), "yogurt": ("#fbfaf6", "#efece4"),
    "oats": ("#e6d0a4", "#f4e4c2"),
}
