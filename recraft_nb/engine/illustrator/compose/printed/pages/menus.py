"""Menus of places to eat: a headline, a picture of what is served, dishes in rows with their prices."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.compose.printed.charts.explained import Sheet
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.ink import color, outlines, svg
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.recipe import Recipe

_ASKED = re.compile(
    r"\bmenu (?:for|of|design|card|page|template|with|cover)\b|^(?:an? |the |my |our )?(?:[a-z]+ "
    r"){0,4}menu$|\bmenu,|\bmenu\b.*\bprices\b"
)
_ELSEWHERE = re.compile(
    r"\b(?:around (?:the|its) edges?|border|reading|holding|looking|board|chalkboard|blackboard"
    r"|app|ui|icon|website|hamburger menu|"
    r"settings|start menu|waiter|"
    r"woman|man|people|couple|dropdown|game|navigation|weekly|meal plan)\b"
)
_Rows = tuple[tuple[str, str, str], ...]
# Words of a kitchen, its headline, its colour, and its dishes with pictures and prices.
_KITCHENS: tuple[tuple[str, str, str, _Rows], ...] = (
    (
        r"pizza|pizzeria|italian|trattoria",
        "Pizza",
        "#c8402f",
        (
            ("Margherita", "pizza", "9"),
            ("Pepperoni", "pizza", "11"),
            ("Four Cheese", "cheese-wedge", "12"),
            ("Veggie", "tomato", "10"),
            ("Pasta", "spaghetti", "9"),
            ("Salad", "green-salad", "6"),
        ),
    ),
    (
        r"burger|diner|grill|fast food",
        "Burgers",
        "#c9502a",
        (
            ("Classic Burger", "hamburger", "8"),
            ("Cheeseburger", "hamburger", "9"),
            ("Fries", "french-fries", "4"),
            ("Hot Dog", "hot-dog", "5"),
            ("Milkshake", "prop:milkshake", "5"),
            ("Soda", "cup-with-straw", "3"),
        ),
    ),
    (
        r"coffee|cafe|caf\u00e9|espresso",
        "Coffee",
        "#6f4a32",
        (
            ("Espresso", "hot-beverage", "2"),
            ("Cappuccino", "hot-beverage", "3"),
            ("Iced Coffee", "prop:iced_coffee", "4"),
            ("Tea", "teacup-without-handle", "2"),
            ("Croissant", "croissant", "3"),
            ("Muffin", "prop:muffin", "3"),
        ),
    ),
    (
        r"sushi|japanese|ramen",
        "Sushi",
        "#b8343f",
        (
            ("Salmon Nigiri", "sushi", "6"),
            ("Maki Roll", "sushi", "7"),
            ("Ramen", "steaming-bowl", "9"),
            ("Shrimp Tempura", "fried-shrimp", "8"),
            ("Rice", "cooked-rice", "3"),
            ("Green Tea", "teacup-without-handle", "2"),
        ),
    ),
    (
        r"taco|mexican|burrito",
        "Tacos",
        "#d9742a",
        (
            ("Beef Taco", "taco", "4"),
            ("Veggie Taco", "taco", "4"),
            ("Burrito", "burrito", "8"),
            ("Nachos", "cheese-wedge", "6"),
            ("Guacamole", "avocado", "5"),
            ("Lemonade", "prop:lemonade", "3"),
        ),
    ),
    (
        r"ice cream|gelato|dessert|sweets?",
        "Ice Cream",
        "#d9628f",
        (
            ("Vanilla", "soft-ice-cream", "3"),
            ("Strawberry", "ice-cream", "3"),
            ("Chocolate", "chocolate-bar", "3"),
            ("Cherry", "cherries", "3"),
            ("Waffle", "waffle", "5"),
            ("Milkshake", "prop:milkshake", "5"),
        ),
    ),
    (
        r"breakfast|brunch|pancakes?",
        "Breakfast",
        "#d9902a",
        (
            ("Pancakes", "pancakes", "7"),
            ("Fried Eggs", "cooking", "6"),
            ("Croissant", "croissant", "3"),
            ("Waffles", "waffle", "7"),
            ("Orange Juice", "beverage-box", "3"),
            ("Coffee", "hot-beverage", "2"),
        ),
    ),
    (
        r"cocktails?|bar|drinks?",
        "Drinks",
        "#2f5f7f",
        (
            ("Mojito", "prop:mojito", "8"),
            ("Martini", "prop:martini", "9"),
            ("Tropical Punch", "tropical-drink", "8"),
            ("Red Wine", "wine-glass", "6"),
            ("Beer", "beer-mug", "5"),
            ("Lemonade", "prop:lemonade", "4"),
        ),
    ),
    (
        r"baker\w*|bread|cakes?|pastr\w+",
        "Bakery",
        "#a8683f",
        (
            ("Bread", "bread", "4"),
            ("Croissant", "croissant", "3"),
            ("Pretzel", "pretzel", "3"),
            ("Cupcake", "cupcake", "3"),
            ("Cookie", "cookie", "2"),
            ("Cake", "prop:cake", "18"),
        ),
    ),
    (
        r"seafood|fish",
        "Seafood",
        "#2f6f8f",
        (
            ("Grilled Fish", "fish", "14"),
            ("Shrimp", "shrimp", "12"),
            ("Lobster", "lobster", "24"),
            ("Crab", "crab", "18"),
            ("Oysters", "oyster", "15"),
            ("Soup", "steaming-bowl", "7"),
        ),
    ),
    (
        r"vegan|vegetarian|salads?|healthy",
        "Fresh & Green",
        "#3f8f4f",
        (
            ("Green Salad", "green-salad", "7"),
            ("Avocado Toast", "prop:avocado_toast", "8"),
            ("Veggie Bowl", "steaming-bowl", "9"),
            ("Tomato Soup", "pot-of-food", "6"),
            ("Smoothie", "prop:smoothie", "5"),
            ("Fruit", "strawberry", "4"),
        ),
    ),
    (
        r"wedding",
        "Wedding Menu",
        "#8a6f4f",
        (
            ("Tomato Soup", "steaming-bowl", ""),
            ("Green Salad", "green-salad", ""),
            ("Grilled Salmon", "fish", ""),
            ("Risotto", "cooked-rice", ""),
            ("Wedding Cake", "prop:cake", ""),
            ("Champagne", "clinking-glasses", ""),
        ),
    ),
    (
        r"kids?|children",
        "Kids Menu",
        "#3f8fd0",
        (
            ("Mini Burger", "hamburger", "5"),
            ("Pizza Slice", "pizza", "4"),
            ("Fries", "french-fries", "3"),
            ("Spaghetti", "spaghetti", "5"),
            ("Ice Cream", "ice-cream", "3"),
            ("Juice", "beverage-box", "2"),
        ),
    ),
    (
        r".",
        "Menu",
        "#8a3f3a",
        (
            ("Soup of the Day", "steaming-bowl", "6"),
            ("Green Salad", "green-salad", "7"),
            ("Steak", "cut-of-meat", "18"),
            ("Spaghetti", "spaghetti", "11"),
            ("Grilled Fish", "fish", "15"),
            ("Cake", "shortcake", "5"),
        ),
    ),
)
_PLACES = word_set("restaurant shop house bar cafe truck place stand diner menu prices kitchen for")


def asked(brief: Brief) -> bool:
    """Whether the menu itself is the picture."""
    said = brief.prompt.lower()[:200]
    plain = brief.template in ("poster", "scene", "lettering", "card") and "menu" in said
    return plain and _ASKED.search(said) is not None and _ELSEWHERE.search(said) is None


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw the card of a kitchen with its dishes."""
    said = recipe.brief.prompt.lower()
    _, name, tone, rows = next(entry for entry in _KITCHENS if re.search(rf"\b(?:{entry[0]})", said))
    tone = next((c for c in recipe.colors if color.luminance(c) < _SEEN), tone)
    paper = recipe.background or "#fbf5e8"
    sheet = Sheet(recipe, canvas, color.mix(tone, "#ffffff", 0.25))
    w, h, u = canvas.width, canvas.height, canvas.short
    card = min(w * 0.92, h * 0.8)
    x, y, tall = w / 2 - card / 2, h * 0.03, h * 0.94
    canvas.add(
        "distance",
        svg.rect(x + u * 0.01, y + u * 0.014, card, tall, color.shaded(tone, 0.1), u * 0.01, opacity=0.5),
    )
    canvas.add("distance", svg.rect(x, y, card, tall, paper, u * 0.01))
    for inset, wide in ((0.02, 0.007), (0.034, 0.003)):
        rim = svg.rounded(x + u * inset, y + u * inset, card - u * inset * 2, tall - u * inset * 2, u * 0.008)
        canvas.add("distance", svg.stroke(rim, tone, u * wide))
    given = [text.spelled(t) for t in recipe.brief.text if text.spelled(t) and t.lower() != "menu"]
    own = [
        s.picture
        for s in recipe.brief.subjects
        if things.has_drawing(s.picture) and not {*s.word.lower().split()} & _PLACES
    ]
    ink = color.ink_on(paper, (color.shaded(tone, 0.12), "#2a1c18"), 4.5)
    if sheet.writes:
        head = given[0] if given else name
        d = text.in_box(head, w / 2 - card * 0.36, y + tall * 0.055, card * 0.72, tall * 0.085, "serif")
        canvas.add("lettering", svg.path(d, ink))
        if head.lower() != "menu" and "menu" not in head.lower():
            sheet.label("MENU", w / 2, y + tall * 0.172, u * 0.034, tone)
    hero = own[0] if own else rows[0][1]
    sheet.picture(hero, w / 2, y + tall * 0.28, tall * 0.15, wide=card * 0.4)
    for side in (-1, 1):
        line = svg.d("M", w / 2 + side * card * 0.2, y + tall * 0.28, "H", w / 2 + side * card * 0.4)
        canvas.add(
            "ground",
            svg.stroke(line, tone, u * 0.005),
            svg.circle(w / 2 + side * card * 0.19, y + tall * 0.28, u * 0.008, tone),
        )
    step = tall * 0.57 / len(rows)
    sign = "\u20ac" if re.search(r"\b(?:euro|paris|french|italian)\b", said) else "$"
    for k, (dish, key, price) in enumerate(rows):
        _row(
            sheet,
            (x + card * 0.1, y + tall * 0.385 + step * (k + 0.5), card * 0.8, step),
            (dish, key, f"{sign}{price}" if price else ""),
            ink,
        )


_SEEN = 0.5


def _row(sheet: Sheet, box: tuple[float, float, float, float], row: tuple[str, str, str], ink: str) -> None:
    """A small picture, a dish, dots, and its price."""
    x, y, w, step = box
    dish, key, price = row
    size = min(step * 0.42, w * 0.062)
    sheet.picture(key, x + step * 0.36, y, step * 0.66, wide=step * 0.72)
    broad, _ = outlines.measure(dish, "sans-bold", size=size)
    start = x + step * 0.95
    sheet.label(dish, start + broad / 2, y, size, ink)
    if not price:
        return
    wide, _ = outlines.measure(price, "sans-bold", size=size)
    sheet.label(price, x + w - wide / 2, y, size, ink)
    left, right = start + broad + size * 0.5, x + w - wide - size * 0.4
    count = max(0, int((right - left) / (size * 0.5)))
    dots = "".join(
        svg.circle(left + size * 0.5 * (k + 0.5), y + size * 0.3, size * 0.06, ink) for k in range(count)
    )
    sheet.canvas.add("ground", dots)
