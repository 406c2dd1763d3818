"""What grows on a face because it was asked for: a moustache, a short or a long beard, freckles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color
from recraft_nb.engine.illustrator.props.body import heads
from recraft_nb.engine.illustrator.props.pen.shapes import tones

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Tones

# How far, in lightness from 0 to 1, hair must be from skin to be seen on it.
_APART = 0.2
# From this lightness on, and with as little colour as this, hair is white.
_WHITE, _COLORLESS = 0.84, 0.03
# Freckles are seen on fair skin.
_FAIR = "#f3c9a5"
_LONG, _USUAL, _SHORT = 128.0, 76.0, 58.0


def beard_asked(traits: Sequence[str], skin: Tones, asked: Tones | None = None) -> heads.Part | None:
    """The beard or the moustache that the traits ask for; None when they say nothing of one.

    Args:
        traits: Such as "mustache", "long white beard".
        skin: Of the face: what grows on it is told apart from it.
        asked: Colour asked for, if any, whatever the hair has.
    """
    said = " ".join(traits).split()
    if "beard" in said or "bearded" in said:
        length = _LONG if {"long", "huge"} & {*said} else _SHORT if "short" in said else _USUAL
        return lambda pen, hair: heads.beard(pen, seen_on(asked or hair, skin), length=length)
    if any(word.endswith("stache") for word in said):
        return lambda pen, hair: _moustache(pen, seen_on(asked or hair, skin))
    return None


def seen_on(hair: Tones, skin: Tones) -> Tones:
    """The hair's tones, moved away from the skin's where the two are nearly as light."""
    own, face = color.lch(hair.base), color.lch(skin.base)
    if own[0] > _WHITE and own[1] < _COLORLESS:
        # White is no skin's colour.
        return hair
    if abs(own[0] - face[0]) >= _APART:
        return hair
    lightness = face[0] - _APART if face[0] > 2 * _APART else face[0] + _APART
    return tones(color.from_lch(lightness, own[1], own[2]))


def _moustache(pen: Pen, t: Tones) -> None:
    """Full, with its ends turned up: seen from across a room."""
    x = heads.TURN
    for s, paint in ((-1, t.base), (1, t.dark)):
        pen.soft(
            paint, (x, 21), (x + s * 15, 19), (x + s * 28, 27), (x + s * 41, 20), (x + s * 36, 33),
            (x + s * 20, 37), (x, 30),
        )  # fmt: skip


#: The trait of who smokes a pipe.
SMOKES = "smokes a pipe"


def pipe(pen: Pen, _asleep: bool = False) -> None:
    """A bent pipe in the corner of the mouth, with a little smoke."""
    x = heads.TURN
    pen.line("#3a2a24", 7, (x - 10, 35), (x - 40, 44), (x - 58, 60), curve=True)
    pen.soft("#7a4a2c", (x - 78, 40), (x - 46, 40), (x - 46, 66), (x - 54, 76), (x - 70, 76), (x - 79, 64))
    pen.oval(x - 62, 40, 16, 5, "#3a2a24")
    pen.oval(x - 62, 39, 10, 3, "#e8783f")
    for dx, dy, r in ((-64, 22, 7), (-72, 4, 10), (-64, -18, 13)):
        pen.dot(x + dx, dy, r, "#f4f1ec", opacity=0.7)


def is_freckled(traits: Sequence[str]) -> bool:
    """Whether freckles were asked for."""
    return any("freckle" in trait for trait in traits)


def fair(skin: Tones) -> Tones:
    """Skin on which freckles are seen."""
    return skin if color.lch(skin.base)[0] > color.lch(_FAIR)[0] - 0.06 else tones(_FAIR)


def freckles(pen: Pen, _asleep: bool = False) -> None:
    """Small brown dots on both cheeks and the nose."""
    x = heads.TURN
    for s in (-1, 1):
        for dx, dy in ((24, 15), (32, 12), (39, 17), (28, 22), (36, 24), (16, 18), (33, 18)):
            pen.dot(x + s * dx, dy, 2.3, "#a8602f", opacity=0.85)
    for dx, dy in ((-7, 8), (6, 10), (-2, 4)):
        pen.dot(x + dx, dy, 2.0, "#a8602f", opacity=0.8)
