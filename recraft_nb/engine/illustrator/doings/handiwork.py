"""How work at a table is said: what is cut, peeled, stirred, sewn, packed, put together, drawn or sold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.doings.housework import chore
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from collections.abc import Mapping

_FOODS: Mapping[str, frozenset[str]] = {
    "onion": word_set("onion onions garlic shallots leek leeks"),
    "carrot": word_set("carrot carrots vegetable vegetables veggies salad ingredients"),
    "tomato": word_set("tomato tomatoes"),
    "cucumber": word_set("cucumber cucumbers zucchini zucchinis celery courgette"),
    "pepper": word_set("pepper peppers"),
    "potato": word_set("potato potatoes"),
    "apple": word_set("apple apples pear pears"),
    "orange": word_set("orange oranges mandarin tangerine clementine lemon lemons mango"),
    "fruit": word_set("fruit fruits strawberries strawberry watermelon melon peach peaches kiwi pineapple"),
    "herbs": word_set("herbs parsley basil lettuce cabbage mint"),
    "meat": word_set("meat steak chicken beef ham sausage sausages pork ribs"),
    "fish": word_set("fish salmon sushi tuna"),
    "bread": word_set("bread loaf baguette sandwich sandwiches"),
    "cheese": word_set("cheese"),
    "mushroom": word_set("mushroom mushrooms"),
}
_EATEN = " ".join(sorted({word for names in _FOODS.values() for word in names}))
_ANY_FOOD = _EATEN.replace(" ", "|")
_MODELS: Mapping[str, frozenset[str]] = {
    "ship": word_set("ship ships boat sailboat"),
    "car": word_set("car cars truck racecar"),
    "robot": word_set("robot robots"),
    "house": word_set("house dollhouse birdhouse houses castle"),
    "plane": word_set("plane planes airplane airplanes aeroplane aircraft jet rocket glider"),
}
_A = r"(?:(?:an?|the|his|her|their|some|two|three) )?(?:\w+ )?"
_BOARD = "knife board cutting-board chopping-board kitchen table counter cleaver cutting"
# What one cooks for is no plate on the table.
_MEALS = "dinner lunch soup breakfast plate"
#: What is done at a table with both hands.
HANDIWORK = (
    chore(
        "peel",
        rf"\bpeel(?:s|ing)? {_A}(?:{_ANY_FOOD})\b",
        f"{_EATEN} knife peeler bowl table kitchen counter",
        "whole kitchen",
        alone=True,
    ),
    chore(
        "chop",
        rf"\b(?:chop(?:s|ping)?|cut(?:s|ting)?|slic(?:es|ing)|dic(?:es|ing)|carv(?:es|ing)"
        rf"|fillet\w*) (?!of\b)(?:up )?"
        rf"{_A}(?:{_ANY_FOOD})\b",
        f"{_EATEN} {_BOARD} {_MEALS} bone",
        "whole kitchen",
        "pizza cake cookie tree wood pumpkin icon together kids",
        alone=True,
    ),
    chore(
        "whisk",
        r"\b(?:stir(?:s|ring)?|mix(?:es|ing)?|whisk(?:s|ing)?|beat(?:s|ing)?|whip(?:s|ping)?) (?:up )?"
        r"(?:(?:an?|the|his|her|their|some) )?(?:\w+ )?"
        r"(?:batter|dough|eggs?|cream|bowl|flour|ingredients|cake mix|frosting|icing)\b",
        "batter dough egg eggs cream bowl bowls flour ingredients mix frosting icing spoon whisk table mixing"
        " kitchen counter cake pancake baseball",
        "whole kitchen",
        "potion cauldron laboratory paint cement grandma's together",
        alone=True,
    ),
    chore(
        "piping",
        r"\b(?:decorat(?:es|ing)|frost(?:s|ing)|ic(?:es|ing)) (?:(?:an?|the|his|her|their"
        r"|some) )?(?:\w+ ){0,2}"
        r"(?:cakes?|cupcakes?)\b",
        "cake cakes cupcake cupcakes icing frosting bag piping table wedding birthday kitchen cream",
        "whole kitchen",
        "candles",
        alone=True,
    ),
    chore(
        "sewing",
        r"\b(?:sew(?:s|ing)?|stitch(?:es|ing)|mending|tailoring|hemming)\b(?! kit)|\bsewing[- ]machine\b",
        "sewing machine machines dress needle thread fabric cloth table shirt skirt curtains clothes trousers"
        " pants jacket quilt costume button patch socks sock jeans gown suit hole desk",
        "room",
        "net nets embroidery icon shop doctor surgeon wound",
        alone=True,
    ),
    chore(
        "till",
        r"\b(?:cashiers?|checkout (?:clerk|girl|lady|worker)|supermarket (?:clerk|worker))\b"
        r"|\bscan(?:s|ning) (?:\w+ ){0,2}(?:groceries|items|products|barcodes?|goods)\b",
        "groceries grocery item items product products barcode barcodes goods register cash checkout counter"
        " scanner till conveyor belt",
        "supermarket",
        "customer customers queue line bank",
        alone=True,
    ),
    chore(
        "packing",
        r"\b(?:pack(?:s|ing)?|unpack(?:s|ing)?) (?:up )?(?:(?:an?|the|his|her|their|some) )?(?:\w+ ){0,2}"
        r"(?:suitcases?|bags?|luggage|trunk|clothes)\b|\bpacking for\b",
        "suitcase suitcases bag bags luggage trunk clothes trip vacation holiday bed table",
        "room",
        "groceries school backpack car truck lunch",
        alone=True,
    ),
    chore(
        "model",
        r"\b(?:build(?:s|ing)?|assembl(?:es|ing)|mak(?:es|ing)|glu(?:es|ing)|paint(?:s|ing)|put(?:s"
        r"|ting) together)"
        r" (?:(?:an?|the|his|her|their) )?(?:small |little |wooden |tiny |old )?"
        r"(?:model (?:\w+ )?(?:planes?|airplanes?|aeroplanes?|aircrafts?|ships?|boats?|cars?|trucks?|house"
        r"|robots?"
        r"|rocket)|toy (?:plane|airplane|ship|boat|car|robot)|birdhouse|dollhouse)\b",
        "model plane planes airplane airplanes aeroplane aircraft ship ships boat car cars truck robot"
        " robots house"
        " rocket birdhouse dollhouse glue table desk toy kit hammer",
        "room",
        "3d full-scale",
        alone=True,
    ),
    chore(
        "carving",
        r"\b(?:carv(?:es|ing)|whittl(?:es|ing)) (?:(?:an?|the|his|her|some) )?(?:\w+ ){0,2}"
        r"(?:wood|wooden|spoons?|stick|figure|figurine|toy|bird|horse|block|bowl|animal)\b"
        r"|\bwhittling\b|\b(?:wood ?carver|woodcarver)\b",
        "wood spoon spoons stick figure figurine toy bird horse block bowl animal knife table tree carving"
        " chisel"
        " hammer log",
        "room",
        "pumpkin stone marble turkey statue forest",
        alone=True,
    ),
    chore(
        "wrapping",
        r"\bwrap(?:s|ping)? (?:up )?(?:(?:an?|the|his|her|their|some) )?(?:\w+ ){0,2}(?:gifts?|presents?"
        r"|box|parcel)\b"
        r"|\bgift[- ]wrapping\b",
        "gift gifts present presents box paper ribbon bow table parcel wrapping scissors",
        "room",
        "pattern paper",
        alone=True,
    ),
    chore(
        "sketch",
        r"\b(?:draw(?:s|ing)?|colou?r(?:s|ing)|sketch(?:es|ing)) (?:(?:an?|the|his|her|some"
        r"|in) )?(?:\w+ ){0,2}"
        r"(?:pictures?|drawings?|crayons?|pencils?|book|sketch|sketchbook|plans?|house|blueprints?)\b"
        r"|\bdrawing (?:at|on) (?:a|the|his|her) (?:desk|table)\b",
        "picture pictures drawing drawings crayon crayons pencil pencils book sketch sketchbook paper table"
        " desk"
        " plan plans house blueprint blueprints coloring colouring sketches crayon",
        "room",
        "wall floor sidewalk easel sand board blackboard chalk beach ink pen line style pencil-sketch ground"
        " page sheet logo icon together",
        alone=True,
    ),
)
#: Which of several kinds it is: by the chore, the names of each.
KINDS: Mapping[str, Mapping[str, frozenset[str]]] = {
    "chop": _FOODS,
    "peel": _FOODS,
    "model": _MODELS,
    "carving": {"spoon": word_set("spoon spoons")},
}
