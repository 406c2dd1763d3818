"""Things in the shape of others: a cake like a castle, a balloon like a heart, a bush like a rabbit.

The shape is drawn in the thing's own stuff and keeps what a thing of its kind is known by: candles and a
board, a basket and ropes, a handle, a pot.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import finishes
from recraft_nb.engine.illustrator.ink import color
from recraft_nb.engine.illustrator.wares.shaping import SHAPE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.brief import Subject

Box = tuple[float, float, float, float]
Form = tuple[str, Box]


def shape_of(subject: Subject) -> str:
    """Key of the picture whose shape a subject has, or ""."""
    return next((t.removeprefix(SHAPE) for t in subject.traits if t.startswith(SHAPE)), "")


def formed(subject: Subject, body: str, box: Box, own: str) -> Form:
    """A shape made into a thing of the subject's kind.

    Args:
        subject: The thing, with its word and colour.
        body: Markup of the shape.
        box: Its box.
        own: The colour that the thing usually has.

    Returns:
        Markup and box of the whole.
    """
    words = subject.word.split()
    forms = (form for w in reversed(words) for form in (w, w.removesuffix("s"), w.removesuffix("es")))
    name = next((form for form in forms if form in _KINDS), "")
    if "air" in words and "balloon" in subject.word:
        name = "hot air balloon"
    stuff, finish = _KINDS.get(name, ("own", None))
    asked = color.hexa(subject.color) if subject.color else ""
    paint = asked or (own if stuff == "own" else stuff)
    if paint:
        body = finishes.tinted(body, paint)
    return finish(body, box, paint or own) if finish else (body, box)


_KINDS: Mapping[str, tuple[str, Callable[[str, Box, str], Form] | None]] = {
    "cake": ("#f6b9cf", finishes.cake),
    "cupcake": ("#f6b9cf", finishes.cake),
    "hot air balloon": ("", finishes.hot_air),
    "balloon": ("", finishes.toy_balloon),
    "pizza": ("#d99a4a", finishes.pizza),
    "cookie": ("#d9a05f", finishes.cookie),
    "biscuit": ("#d9a05f", finishes.cookie),
    "gingerbread": ("#b9743f", None),
    "pancake": ("#e0a55a", None),
    "waffle": ("#dfa04c", None),
    "bread": ("#cf9350", None),
    "chocolate": ("#6b3f2a", None),
    "candy": ("#f06fa0", None),
    "lollipop": ("#f06fa0", None),
    "cheese": ("#f6cf57", None),
    "cloud": ("#f4f8fd", None),
    "bush": ("#4a9a4f", None),
    "hedge": ("#4a9a4f", None),
    "tree": ("#4a9a4f", finishes.pot),
    "topiary": ("#4a9a4f", finishes.pot),
    "plant": ("#4a9a4f", finishes.pot),
    "lamp": ("#ffd87a", finishes.lamp),
    "light": ("#ffd87a", finishes.lamp),
    "lantern": ("#ffb85a", finishes.lamp),
    "house": ("", finishes.house),
    "home": ("", finishes.house),
    "cottage": ("", finishes.house),
    "building": ("", finishes.house),
    "hotel": ("", finishes.house),
    "restaurant": ("", finishes.house),
    "mug": ("#5a9bd0", finishes.mug),
    "cup": ("#5a9bd0", finishes.mug),
    "teapot": ("#7ab8a0", finishes.mug),
    "bag": ("#d9628f", finishes.bag),
    "handbag": ("#d9628f", finishes.bag),
    "purse": ("#d9628f", finishes.bag),
    "basket": ("#c9985a", finishes.bag),
    "backpack": ("#e07f3a", finishes.bag),
    "pillow": ("#a9c4e8", None),
    "cushion": ("#e8a0b0", None),
    "sculpture": ("#c9c4bc", None),
    "statue": ("#b9b4ac", None),
    "ice": ("#bfe6f7", None),
    "kite": ("", finishes.kite),
    "candle": ("#f0e3c4", finishes.candle),
    "pool": ("#4fb8e0", finishes.water),
    "lake": ("#4fa3d9", finishes.water),
    "pond": ("#4fa3d9", finishes.water),
    "island": ("#6fb85a", finishes.water),
}
