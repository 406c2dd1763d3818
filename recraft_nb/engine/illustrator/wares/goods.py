"""What shops sell, by the words of a prompt: one table for their fronts and for their shelves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language.grammar import kinds_by_word

if TYPE_CHECKING:
    from collections.abc import Mapping

# Words that name the shop, in the singular, to what it sells.
_SHOPS = kinds_by_word(
    {
        "books": "bookshop bookstore bookseller",
        "bread": "bakery baker patisserie",
        "flowers": "florist",
        "hair": "barber barbershop hairdresser salon tattoo",
        "coffee": "cafe café coffeehouse tearoom coffeeshop",
        "sweets": "confectionery sweetshop chocolatier",
        "clothes": "boutique tailor thrift bridal",
        "antiques": "pawn",
        "fruit": "grocery greengrocer grocer",
        "medicine": "pharmacy drugstore apothecary chemist",
        "fish": "fishmonger",
        "ice": "gelateria",
        "food": "restaurant diner bistro pizzeria pub tavern deli butcher",
    }
)
#: Words that name the goods and not the shop, in the singular, to what is sold.
WARES: Mapping[str, str] = kinds_by_word(
    {
        "books": "book comic stationery library",
        "bread": "bread pastry cake cupcake donut doughnut croissant",
        "flowers": "flower plant garden tulip rose bouquet sunflower",
        "hair": "hair",
        "coffee": "coffee tea",
        "toys": "toy doll teddy game",
        "sweets": "candy sweet chocolate honey spice",
        "clothes": "clothes clothing fashion dress shoe hat",
        "antiques": "antique antiques curiosity clock vintage pottery lamp magic potion",
        "fruit": "fruit vegetable corner produce farm",
        "music": "music guitar violin instrument record",
        "fish": "fish seafood",
        "ice": "gelato ice ice-cream cream",
        "food": "ramen noodle sushi burger pizza",
    }
)
#: Words of shops and of their goods to what is sold.
SOLD: Mapping[str, str] = {**_SHOPS, **WARES}
