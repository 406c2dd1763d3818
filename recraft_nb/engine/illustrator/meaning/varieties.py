"""Reads several of one kind that differ: "five different hats", "an assortment of tools"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.assorted import ASSORTED
from recraft_nb.engine.illustrator.language.lexicon import singulars
from recraft_nb.engine.illustrator.language.quantities import SOME

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief

_DIFFER = re.compile(
    r"\b(?:different|various|assorted|mixed|diverse|unique|assortment of|collection of|variety of|"
    r"selection of|set of|kinds of|types of|sorts of|all different)\b"
)
# What several of a kind are, the best known first.
_OF_KIND = {
    "hat": "prop:top_hat prop:straw_hat prop:cowboy_hat prop:beret prop:beanie prop:cap prop:fedora",
    "shoe": "prop:sneaker high-heeled-shoe hiking-boot thong-sandal womans-boot ballet-shoes prop:rain_boots",
    "tool": "prop:claw_hammer screwdriver wrench carpentry-saw "
    "prop:pliers prop:drill prop:chisel prop:tape_measure",
    "fruit": "prop:apple banana strawberry pear pineapple prop:orange grapes watermelon",
    "vegetable": "carrot prop:aubergine tomato broccoli prop:corn_cob bell-pepper cucumber prop:cauliflower",
    "flower": "prop:rose tulip sunflower prop:daisy hibiscus prop:daffodil prop:lavender prop:peony",
    "ball": "soccer-ball basketball prop:tennis_ball volleyball baseball american-football",
    "instrument": "prop:guitar prop:violin trumpet drum saxophone accordion banjo harp",
    "toy": "teddy-bear prop:toy_car prop:rubber_duck prop:spinning_top "
    "prop:toy_blocks prop:doll prop:yo_yo prop:kite",
    "chair": "prop:armchair chair prop:office_chair prop:rocking_chair prop:stool prop:bean_bag",
    "lamp": "prop:table_lamp prop:floor_lamp prop:lantern prop:chandelier diya-lamp",
    "bag": "handbag backpack clutch-bag prop:suitcase shopping-bags",
    "dessert": "prop:tiramisu cupcake doughnut prop:macaron prop:eclair prop:cheesecake prop:pie cookie",
    "pastry": "croissant prop:eclair doughnut prop:muffin prop:cannoli pretzel",
    "drink": "prop:iced_coffee prop:mojito bubble-tea prop:lemonade prop:milkshake cocktail-glass",
    "cocktail": "prop:mojito prop:margarita prop:negroni "
    "prop:cosmopolitan prop:pina_colada prop:old_fashioned",
    "vehicle": "automobile prop:bus prop:truck motorcycle bicycle prop:taxi",
    "leaf": "maple-leaf leaf-fluttering-in-wind prop:leaf fallen-leaf four-leaf-clover",
    "clock": "prop:alarm_clock prop:clock prop:tall_clock prop:pocket_watch prop:hourglass mantelpiece-clock",
    "gem": "gem-stone prop:crystal large-blue-diamond",
}
_ALIVE = ("figure:", "animal:")
# These follow what they are said of as well: "hats of different sizes".
_AFTER = frozenset({"different", "various", "all different"})
_FEWEST, _USUAL = 2, 5
_THREE = re.compile(r"\b(?:three|3|trio)\b")


def told_apart(brief: Brief) -> Brief:
    """The brief whose several things are each another one of their kind, when it says that they differ.

    Args:
        brief: As it was read so far.
    """
    said = brief.prompt.lower()
    near = _named_so(said)
    if brief.template not in {"scene", "lineart", "poster"} or not near:
        return brief
    for at, subject in enumerate(brief.subjects):
        last = subject.word.split()[-1:] or [""]
        if last[0] not in near or subject.color is not None or subject.picture.startswith(_ALIVE):
            continue
        kinds = next((_OF_KIND[form] for form in singulars(last[0]) if form in _OF_KIND), "")
        counted = subject.count >= _FEWEST and (subject.count != SOME or bool(_THREE.search(said)))
        if not kinds and not counted:
            continue
        # Of what has no kinds each has another colour.
        trait = ASSORTED + kinds.replace(" ", ",") if kinds else "colorful"
        differing = replace(
            subject, count=subject.count if counted else _USUAL, traits=(*subject.traits, trait)
        )
        return replace(brief, subjects=(*brief.subjects[:at], differing, *brief.subjects[at + 1 :]))
    return brief


def _named_so(said: str) -> set[str]:
    """The words that stand beside one that says how they differ."""
    near: set[str] = set()
    for found in _DIFFER.finditer(said):
        near |= {word.strip(",.;:") for word in said[found.end() : found.end() + 40].split()[:3]}
        if found.group(0) in _AFTER:
            near |= {word.strip(",.;:") for word in said[: found.start()].split()[-3:]}
    return near
