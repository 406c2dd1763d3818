"""Reads goods as they are sold and shown: a bag of coffee beans, oil with its olives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language.drafts import Draft
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.lexicon import names_one_of, singulars
from recraft_nb.engine.illustrator.props.house.counter import DRAWINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.language.drafts import Scene

_BLOSSOMING = word_set("cherry plum peach almond apple sakura blossoming flowering")
_BAGS = word_set("bag pouch packet pack package bags")
_DRY_GOODS = word_set("flour sugar rice oat granola nut almond seed lentil pasta salt")
_SHOWN_ON = word_set("pedestal bust stand display mannequin podium plinth velvet")
_KITCHENS = frozenset({"", "forest", "garden", "studio"})


def settle_wares(scene: Scene, words: Sequence[str]) -> None:
    """Show goods as they are sold.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
    """
    words = " ".join(words).split()
    if any(draft.group == "people" for draft in scene.drafts):
        return
    said = {form for word in words for form in singulars(word)}
    if _BAGS & said and _DRY_GOODS & said:
        _become(scene, "prop:paper_bag", _BAGS | _DRY_GOODS | word_set("paper"), "table")
    elif "coffee" in said and _BAGS & said and not {"tea", "logo"} & said:
        _become(
            scene, "prop:coffee_bag", word_set("bag pouch packet pack package coffee bean label"), "table"
        )
    if "moka" in said:
        _become(scene, "prop:moka_pot", word_set("moka pot espresso coffee maker"), "kitchen")
    if "matcha" in said and {"cup", "bowl", "whisk", "tea"} & said and "latte" not in said:
        _become(scene, "prop:matcha", word_set("matcha cup bowl tea whisk bamboo latte"), "table")
    if {"latte", "cappuccino", "macchiato"} & said:
        for draft in scene.drafts:
            draft.add_traits(["latte"] if draft.picture == "prop:cup" else [])
    if {"olive", "oil"} <= said and not {"lamp", "painting", "pouring"} & said:
        _become(scene, "prop:olive_oil", word_set("olive oil bottle leaf"), "table")
    if {"branch", "branches", "twig"} & said and ("blossom" in said or _BLOSSOMING & said):
        perched = any(draft.group == "animals" for draft in scene.drafts)
        if not perched:
            _become(
                scene,
                "prop:blossom_branch",
                word_set("cherry blossom branch twig plum peach almond sakura"),
                "studio",
            )
    if "necklace" in said and (_SHOWN_ON & said or len(scene.drafts) == 1):
        _become(
            scene,
            "prop:necklace_bust",
            word_set("necklace pedestal bust stand display statue mannequin pearl"),
            "",
        )
        scene.drafts[0].add_traits(["pearl"] if "pearl" in said else [])
    elif {"french", "press"} <= said and {"coffee", "mug", "cup", "breakfast"} & said:
        _become(scene, "prop:french_press", word_set("french press coffee"), "table")
        _lay_on_tray(scene, said)
    elif {"earring", "earrings"} & said:
        _become(scene, "prop:earrings", word_set("earring pearl stand cushion pillow"), "")
        scene.drafts[0].add_traits(["cushion"] if {"cushion", "pillow"} & said else [])


def _lay_on_tray(scene: Scene, said: set[str]) -> None:
    """The pot and the cups stand on the tray that is named."""
    tray = next((k for k, d in enumerate(scene.drafts) if d.noun in {"tray", "board"}), None)
    if tray is None and "tray" in said:
        tray = len(scene.drafts)
        scene.drafts.append(Draft("tray", "prop:tray", "home", 1))
    for k, draft in enumerate(scene.drafts):
        if tray is not None and k != tray:
            draft.relation, draft.other = "on", tray


def _become(scene: Scene, picture: str, shown: frozenset[str], setting: str) -> None:
    """Put one picture in the place of everything that it shows."""
    named = [
        k
        for k, draft in enumerate(scene.drafts)
        if draft.picture not in DRAWINGS and names_one_of(draft.word, shown)
    ]
    if scene.setting in _KITCHENS:
        scene.setting = setting
    if not named:
        scene.drafts.insert(0, Draft(picture.removeprefix("prop:").replace("_", " "), picture, "home", 1))
        for draft in scene.drafts[1:]:
            draft.other = draft.other + 1 if draft.other is not None else None
        return
    kept = scene.drafts[named[0]]
    kept.picture, kept.group, kept.count = picture, "home", 1
    if kept.other in named:
        kept.relation, kept.other = "", None
    for k in reversed(named[1:]):
        kept.colors = kept.colors or scene.drafts[k].colors
        scene.drop(k)
