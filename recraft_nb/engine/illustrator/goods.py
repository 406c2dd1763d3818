"""What shops sell, by the words of a prompt: one table for their fronts and for their shelves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.grammar import by_word, word_set

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Words of shops and of their goods, in the singular, to what is sold.
SOLD: Mapping[str, str] = by_word(
    {
        "books": "book bookshop bookstore bookseller comic stationery library",
        "bread": "bakery baker bread pastry patisserie cake cupcake donut doughnut croissant",
        "flowers": "flower florist plant garden tulip rose bouquet sunflower",
        "hair": "barber barbershop hairdresser salon hair tattoo",
        "coffee": "cafe café coffee coffeehouse tea tearoom coffeeshop",
        "toys": "toy doll teddy game",
        "sweets": "candy sweet chocolate confectionery sweetshop chocolatier honey spice",
        "clothes": "boutique clothes clothing fashion dress tailor shoe hat thrift bridal",
        "antiques": "antique antiques pawn curiosity clock vintage pottery lamp magic potion",
        "fruit": "grocery greengrocer grocer fruit vegetable corner produce farm",
        "music": "music guitar violin instrument record",
        "medicine": "pharmacy drugstore apothecary chemist",
        "fish": "fishmonger fish seafood",
        "ice": "gelato gelateria ice ice-cream cream",
        "food": "restaurant diner bistro pizzeria pub tavern ramen noodle sushi burger pizza deli butcher",
    }
)
#: Words of the table that name the goods and not the shop.
WARES = word_set("""
    book comic
    bread pastry cake cupcake donut doughnut croissant flower plant garden tulip rose bouquet sunflower
    hair coffee tea toy doll teddy game candy sweet chocolate honey spice
    clothes clothing fashion dress shoe hat clock lamp pottery magic potion fruit vegetable
    corner produce farm music guitar violin instrument record fish seafood ice ice-cream cream ramen noodle
    sushi burger pizza curiosity antique antiques vintage stationery library gelato
""")
