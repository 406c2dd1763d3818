"""How frying, grilling, watering and painting one's nails are said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.doings.housework import chore
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from collections.abc import Mapping

_A = r"(?:(?:an?|the|his|her|their|some|two|three) )?(?:\w+ )?"
_FRIED = (
    "egg eggs omelette omelet bacon pancake pancakes crepe crepes fish salmon steak steaks meat chicken"
    " sausage sausages burger burgers"
)
_GRILLED = (
    "burger burgers sausage sausages meat steak steaks fish hot-dogs ribs kebab kebabs corn chicken food"
)
#: What is done at a pan, a grill, or with a can.
PASTIMES = (
    chore(
        "grill",
        rf"\b(?:grill(?:s|ing)|barbecu(?:es|ing)|bbq(?:s|ing)) {_A}(?:{_GRILLED.replace(' ', '|')})\b"
        r"|\b(?:at|by|behind|using) (?:the|a|his|her) (?:grill|barbecue|bbq)\b|\b(?:having"
        r"|doing) a (?:barbecue|bbq)\b"
        r"|\b(?:barbecuing|grilling)\b",
        f"{_GRILLED} grill barbecue bbq tongs charcoal hot dogs dog smoke barbecues",
        "garden",
        "logo icon top bear",
        alone=True,
    ),
    chore(
        "pan",
        rf"\b(?:fry(?:ing)?|fries|mak(?:es|ing)|cook(?:s|ing)|scrambl\w+) {_A}"
        rf"(?:{_FRIED.replace(' ', '|')})\b",
        f"{_FRIED} pan pans stove skillet frying-pan frying spatula breakfast",
        "whole kitchen",
        "campfire grill bbq barbecue fire together with burger-bun restaurant soup",
        alone=True,
    ),
    chore(
        "can",
        r"\bwater(?:s|ing) (?:(?:an?|the|his|her|their|some) )?(?:\w+ ){0,2}"
        r"(?:flowers?|plants?|roses?|tulips?|garden|vegetables|tomatoes|sunflowers?|flowerbeds?|seedlings"
        r"|pots?)\b",
        "flower flowers plant plants rose roses tulip tulips vegetables tomatoes sunflower sunflowers"
        " flowerbed"
        " seedlings pot pots watering can watering_can hose",
        "garden",
        "balcony robot houseplant elephant windowsill indoor office cactus cacti succulents hose shop",
        alone=True,
    ),
    chore(
        "nails",
        r"\b(?:paint(?:s|ing)|polish(?:es|ing)|do(?:es|ing)|varnish\w*) (?:her|his|their"
        r"|the) (?:finger ?)?nails\b",
        "nail nails polish brush paintbrush fingernails bottle varnish hammer",
        "room",
        "salon manicurist",
        alone=True,
    ),
)
#: Which of several kinds it is: by the deed, the names of each.
TENDED: Mapping[str, Mapping[str, frozenset[str]]] = {
    "pan": {
        "pancake": word_set("pancake pancakes crepe crepes omelette omelet"),
        "meat": word_set("bacon steak steaks meat sausage sausages burger burgers chicken"),
        "fish": word_set("fish salmon"),
    },
    "grill": {"sausage": word_set("sausage sausages dogs kebab kebabs"), "fish": word_set("fish")},
    "can": {
        "pot": word_set("pot pots potted"),
        "rose": word_set("rose roses"),
        "sunflower": word_set("sunflower sunflowers"),
        "vegetable": word_set("vegetables tomatoes seedlings vegetable"),
    },
}
