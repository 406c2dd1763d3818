"""Reads who draws a cart: a donkey pulls it, a "donkey cart" has its donkey, and who is on it sits in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.doings.ties import TIE
from recraft_nb.engine.illustrator.language.drafts import ANIMATE, MOST_SUBJECTS, Draft
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.inference import drawn_as

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.language.drafts import Scene

_BEASTS = {
    "donkey": "donkey", "horse": "animal:horse", "pony": "animal:horse", "ox": "ox", "goat": "animal:goat",
    "mule": "donkey", "camel": "animal:camel", "llama": "animal:llama", "cow": "animal:cow",
}  # fmt: skip
_CARTS = word_set("cart wagon")
_NAMED = re.compile(r"\b(donkey|horse|pony|ox|goat|mule|camel|llama|cow)(?:[ -]drawn)? (?:carts?|wagons?)\b")
_CARRIES = re.compile(
    r"\b(?:on|in|onto) (?:the back of )?(?:an? |the |their |his |her )?(?:\w+ ){0,2}(?:cart|wagon)\b"
)
_PULLS = word_set("pulling pulls pull drawing draws hauling hauls towing")
_PULLED = frozenset({"shopping-cart", "prop:cart", "prop:wagon", "prop:hay_wagon"})


def settle_harness(scene: Scene, text: str) -> None:
    """Put an animal before its cart, and those who go by cart into it.

    Args:
        scene: As it was read; changed in place.
        text: The prompt in lower case.
    """
    cart = next((d for d in scene.drafts if d.picture in _PULLED and {*d.word.split()} & _CARTS), None)
    if cart is None or "shopping" in text:
        return
    named = _NAMED.search(text)
    drawn = {"animal:donkey", *(drawn_as(p, in_print=False) for p in _BEASTS.values())}
    beast = next((d for d in scene.drafts if drawn_as(d.picture, in_print=False) in drawn), None)
    if beast is None and named and len(scene.drafts) < MOST_SUBJECTS:
        kind = named.group(1)
        beast = Draft(kind, _BEASTS[kind], "animals", 1)
        scene.drafts.append(beast)
    said = {*re.findall(r"[a-z]+", text)}
    if beast is None or not (named or _PULLS & said):
        return
    at = scene.drafts.index(cart)
    cart.picture = "prop:cart" if cart.picture == "shopping-cart" else cart.picture
    cart.count, beast.count = 1, 1
    for rider in scene.drafts:
        if rider.group not in ANIMATE or rider is beast or not _CARRIES.search(text):
            continue
        if cart.other is not None and scene.drafts[cart.other] is rider:
            cart.relation, cart.other = "", None
        if rider.other in {None, at}:
            rider.relation, rider.other = "in", at
            if rider.picture == "figure:surfer":
                rider.picture = "figure:person"
    if scene.setting == "sea":
        scene.setting = "beach"
    cart.relation, cart.other = "beside", scene.drafts.index(beast)
    beast.relation, beast.other = "", None
    cart.traits = [TIE + "harness", *(t for t in cart.traits if not t.startswith(TIE))]
    beast.traits = ["walking", *(t for t in beast.traits if t not in {"pulling", "walking", "standing"})]
