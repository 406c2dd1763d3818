"""Parts of animal faces: eyes, noses, mouths and ears, drawn round (0, 0) of a head about 180 wide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color as ink
from recraft_nb.engine.illustrator.language.grammar import kinds_by_word
from recraft_nb.engine.illustrator.props.body import wide_eyes
from recraft_nb.engine.illustrator.props.pen.shapes import Outline, Pen, Point, Tones, corners, soft, tones

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

DARK = "#2d2632"
PINK = "#f59aa5"
#: How far the features of a face lie to the left of its middle: every head looks a little to the left.
TURN = -8.0

#: What a face shows, to the words that say so.
FEELINGS = kinds_by_word(
    {
        "afraid": "afraid scared frightened terrified nervous worried anxious fearful trembling spooked",
        "angry": "angry furious mad fierce enraged grumpy snarling mean",
        "sad": "sad crying weeping lonely unhappy heartbroken",
    }
)
_GLOWING = frozenset({"glowing", "shining", "luminous", "bright", "burning"})
_OWN_LIGHT = "#ffd93a"


def feeling_of(look: Look) -> str:
    """What the face shows by its traits, or ""."""
    return next((FEELINGS[trait] for trait in look.traits if trait in FEELINGS), "")


def iris_of(look: Look) -> str:
    """The colour asked for the eyes; that of a light for eyes that only glow."""
    return look.part("eye", "eyes") or (_OWN_LIGHT if glow(look) else "")


def glow(look: Look) -> bool:
    """Whether the eyes are said to glow."""
    said = [trait.split() for trait in look.traits if trait.endswith(("eye", "eyes"))]
    return any(_GLOWING & {*words} for words in said)


def mirrored(*right: Point) -> Outline:
    """A head: the right half from crown to chin, and its mirror image."""
    left = [(-x, y) for x, y in reversed(right) if abs(x) > 0.01]
    return soft(*right, *left)


def eyes(
    pen: Pen, x: float = 36, y: float = -4, r: float = 10.5, *, asleep: bool = False, color: str = DARK,
    tall: float = 1.22, on: str = "",
) -> None:
    """Two friendly eyes, closed in sleep; amber ones on a dark coat (``on``), where black would be lost."""
    dark = bool(on) and ink.lch(on)[0] < 0.42
    if dark and asleep:
        color = "#f4e9dc"
    for side in (-1, 1):
        cx = side * x + TURN
        if asleep:
            pen.line(
                color, max(3.5, r * 0.42), (cx - r * 1.15, y), (cx, y + r * 0.75), (cx + r * 1.15, y),
                curve=True,
            )
            continue
        if pen.feeling:
            _felt(pen, cx, y, r, side, on)
        if pen.iris:
            _shown_iris(pen, cx, y, r, tall)
            continue
        if pen.wide_eyed:
            wide_eyes.of_animal(pen, cx, y, r)
            continue
        if pen.feeling == "afraid":
            pen.oval(cx, y, r * 1.5, r * 1.7, "#ffffff")
            pen.oval(cx, y + r * 0.2, r * 0.72, r * 0.8, DARK)
            pen.dot(cx - r * 0.2, y - r * 0.1, r * 0.26, "#ffffff")
            continue
        if dark:
            pen.oval(cx, y, r * 1.2, r * tall * 1.15, "#f2c94c")
        pen.oval(cx, y, r * (0.66 if dark else 1), r * tall * (0.8 if dark else 1), color)
        pen.dot(cx - r * 0.28, y - r * 0.42, r * 0.33, "#ffffff")


def _shown_iris(pen: Pen, x: float, y: float, r: float, tall: float) -> None:
    """An eye in the colour asked for, in a halo of its own light where it glows."""
    if pen.glows:
        for size, opacity in ((3.0, 0.22), (2.2, 0.4)):
            pen.oval(x, y, r * size, r * size, pen.iris, opacity=opacity)
    pen.oval(x, y, r * 1.42, r * tall * 1.34, ink.shaded(pen.iris, 0.14))
    pen.oval(x, y, r * 1.26, r * tall * 1.2, pen.iris)
    if pen.glows:
        pen.oval(x, y, r * 0.8, r * tall * 0.74, ink.mix(pen.iris, "#ffffff", 0.6))
    pen.oval(x, y, r * (0.3 if pen.glows else 0.62), r * tall * 0.7, DARK)
    pen.dot(x - r * 0.32, y - r * 0.46, r * 0.3, "#ffffff")


def _felt(pen: Pen, x: float, y: float, r: float, side: int, on: str) -> None:
    """A brow that says what is felt, and a tear."""
    color = "#f4e9dc" if on and ink.lch(on)[0] < 0.42 else DARK
    inner, outer = (x - side * r * 1.2, y - r * 2.0), (x + side * r * 1.3, y - r * 2.0)
    rise = r * 0.75 * (-1 if pen.feeling == "angry" else 1)
    pen.line(color, max(4.0, r * 0.48), (inner[0], inner[1] - rise), (outer[0], outer[1] + rise * 0.5))
    if pen.feeling == "sad" and side > 0:
        pen.soft("#7fc4ee", (x, y + r * 1.3), (x + r * 0.7, y + r * 3.0), (x, y + r * 3.7),
                 (x - r * 0.7, y + r * 3.0))


def bead_eye(pen: Pen, x: float, y: float, r: float = 9) -> None:
    """One round dark eye with a highlight, as small animals seen from the side have."""
    if pen.iris:
        _shown_iris(pen, x, y, r * 0.9, 1.0)
        return
    if pen.feeling:
        _felt(pen, x, y, r * 0.9, 1, "")
    if pen.wide_eyed:
        wide_eyes.of_animal(pen, x, y, r)
        return
    pen.dot(x, y, r, "#2b2733")
    pen.dot(x - r * 0.3, y - r * 0.35, r * 0.35, "#ffffff")


def nose(pen: Pen, y: float = 28, w: float = 15, color: str = DARK) -> None:
    """A soft triangular nose with a highlight."""
    x = TURN * 1.3
    pen.poly(color, (x - w, y - w * 0.55), (x + w, y - w * 0.55), (x, y + w * 0.8), r=w * 0.6)
    pen.oval(x - w * 0.25, y - w * 0.27, w * 0.34, w * 0.15, "#ffffff", opacity=0.45)


def smile(pen: Pen, y: float = 44, w: float = 17, color: str = DARK, width: float = 4.2) -> None:
    """The two arcs under a nose."""
    x = TURN * 1.3
    if pen.feeling == "afraid":
        pen.line(color, width, *((x + k * w * 0.45, y + (4 if k % 2 else -3)) for k in range(-3, 4)))
        return
    if pen.feeling:
        pen.line(color, width, (x - w, y + w * 0.5), (x, y - w * 0.25), (x + w, y + w * 0.5), curve=True)
        return
    pen.line(
        color, width, (x - w, y - 2), (x - w * 0.5, y + w * 0.34), (x, y - 3), (x + w * 0.5, y + w * 0.34),
        (x + w, y - 2), curve=True,
    )


def blush(
    pen: Pen, x: float = 62, y: float = 24, *, color: str = PINK, opacity: float = 0.5, r: float = 13,
) -> None:
    """Warm cheeks."""
    for side in (-1, 1):
        pen.oval(side * x + TURN * 0.8, y, r, r * 0.68, color, opacity=opacity)


def pointed_ears(
    pen: Pen, coat: Tones, inner: str, *, x: float = 52, y: float = -52, w: float = 34, h: float = 78,
    lean: float = 16, tip: str = "",
) -> None:
    """Upright ears of cats, foxes and wolves."""
    coat, tip = (tones(pen.ears), "") if pen.ears else (coat, tip)
    for side in (-1, 1):
        base = side * x
        top = (base + side * lean, y - h)
        ear = corners((base - w, y + 22), top, (base + w, y + 26), r=13)
        pen.fill(ear, coat.base if side < 0 else coat.dark)
        if tip:
            pen.cut(
                ear,
                corners(
                    (base - 99, y - h - 9), (base + 99, y - h - 9), (base + 99, y - h * 0.42),
                    (base - 99, y - h * 0.42),
                ),
                tip,
            )
        k = 0.56
        pen.poly(
            inner,
            (base - w * k + side * 2, y + 18), (top[0] - side * 3, y - h * 0.66),
            (base + w * k + side * 2, y + 20), r=8,
        )


def round_ears(
    pen: Pen, coat: Tones, inner: str, *, x: float = 66, y: float = -58, r: float = 31, k: float = 0.56
) -> None:
    """Round ears of bears, mice and monkeys."""
    coat = tones(pen.ears) if pen.ears else coat
    for side in (-1, 1):
        pen.oval(side * x, y, r, r, coat.base if side < 0 else coat.dark)
        pen.oval(side * x * 0.98, y + r * 0.1, r * k, r * k, inner)


def whiskers(
    pen: Pen, y: float = 32, *, color: str = "#ffffff", x: float = 44, length: float = 46,
    opacity: float = 0.8,
) -> None:
    """Three hairs on each side."""
    for side in (-1, 1):
        for k in (-1, 0, 1):
            start = (side * x + TURN, y + k * 8)
            pen.line(color, 2.6, start, (start[0] + side * length, y + k * 15 - 3), opacity=opacity)


def brow_stripes(
    pen: Pen, color: str, *, y: float = -58, h: float = 26, w: float = 10, x: float = 24,
) -> None:
    """Three marks on a forehead."""
    for k in (-1, 0, 1):
        pen.tube(color, [(k * x + TURN * 0.5, y), (k * x * 0.72 + TURN * 0.6, y + h)], [w, w * 0.6])
