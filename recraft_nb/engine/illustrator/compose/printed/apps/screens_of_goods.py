"""Screens of apps that show something: the weather, music, goods, exercise, a way, a first page."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.apps import screen_topics
from recraft_nb.engine.illustrator.compose.printed.apps.screen_parts import titled
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.printed.apps.screen_parts import Screen


_SKIES = (
    (r"snow\w*", "cloud-with-snow", "Snow", ("#7f9cc9", "#c9d8ee"), -2),
    (r"rain\w*|shower\w*", "cloud-with-rain", "Rain", ("#4f6f9c", "#93aecb"), 14),
    (r"thunder\w*|storm\w*", "cloud-with-lightning", "Storm", ("#3d4a70", "#7f8fb5"), 17),
    (r"night|moon", "crescent-moon", "Clear", ("#1d2450", "#4a5596"), 12),
    (r"cloud\w*|overcast", "sun-behind-cloud", "Cloudy", ("#5f8fc4", "#b3cfe6"), 18),
    (r".", "sun", "Sunny", ("#3f9be6", "#9fd4f5"), 24),
)


def weather(screen: Screen) -> None:
    """A sky with its sign, degrees, the next hours and days."""
    _, sign, word, (high, low), usual = next(
        entry for entry in _SKIES if re.search(rf"\b(?:{entry[0]})", screen.said)
    )
    found = re.search(r"(-?\d{1,3}) ?(?:°|degrees|celsius|c\b|f\b)", screen.said)
    degrees = int(found.group(1)) if found else usual
    canvas = screen.sheet.canvas
    x, y, w, h = screen.box
    canvas.add("ground", svg.rect(x, y, w, h, canvas.linear([(0, high), (1, low)]), w * 0.1))
    screen.toned = True
    place = re.search(r"\b(?:in|for) ([A-Z][a-z]+(?: [A-Z][a-z]+)?)", screen.sheet.recipe.brief.prompt)
    screen.words(titled(screen, place.group(1) if place else "Today"), 0.5, 0.25, 0.08, "#ffffff", wide=0.8)
    screen.picture(sign, 0.5, 0.56, 0.42)
    screen.words(f"{degrees}°", 0.5, 0.92, 0.22, "#ffffff")
    screen.words(word, 0.5, 1.09, 0.065, "#ffffff")
    veil = color.mix(low, "#ffffff", 0.35)
    screen.rect(0.06, 1.18, 0.88, 0.3, veil, 0.05)
    for k, (hour, key) in enumerate(
        zip(("Now", "12", "15", "18"), (sign, sign, "sun-behind-cloud", sign), strict=True)
    ):
        cx = 0.17 + 0.22 * k
        screen.words(hour, cx, 1.235, 0.04, "#25304f")
        screen.picture(key, cx, 1.325, 0.1)
        screen.words(f"{degrees + (0, 1, -1, -3)[k]}°", cx, 1.425, 0.045, "#25304f")
    for k, (day, key) in enumerate((("Mon", sign), ("Tue", "sun-behind-cloud"))):
        ty = 1.54 + 0.13 * k
        screen.rect(0.06, ty, 0.88, 0.11, veil, 0.04)
        screen.words(day, 0.12, ty + 0.055, 0.045, "#25304f", left=True)
        screen.picture(key, 0.5, ty + 0.055, 0.08)
        screen.words(f"{degrees - k}°", 0.84, ty + 0.055, 0.045, "#25304f")


def music(screen: Screen) -> None:
    """A cover, a title, how far it is played, and what starts and stops it."""
    canvas, u = screen.sheet.canvas, screen.unit
    own = screen_topics.shown(screen.sheet.recipe.brief) or ("musical-notes",)
    left, top = screen.at(0.1, 0.24)
    canvas.add(
        "ground",
        svg.rect(
            left,
            top,
            u * 0.8,
            u * 0.8,
            canvas.linear([(0, screen.accent), (1, color.mix(screen.accent, "#241a4a", 0.6))], 0, 0, 1, 1),
            u * 0.06,
        ),
    )
    screen.picture(own[0], 0.5, 0.64, 0.44)
    screen.words("Now playing", 0.5, 0.165, 0.045, screen.faint)
    screen.words(titled(screen, "Summer Song"), 0.5, 1.14, 0.07, wide=0.8)
    screen.words("The Band", 0.5, 1.23, 0.045, screen.faint)
    screen.bar(0.1, 1.32, 0.8, screen.soft)
    screen.bar(0.1, 1.32, 0.36, screen.accent)
    screen.dot(0.46, 1.331, 0.026, screen.accent)
    screen.words("1:24", 0.15, 1.39, 0.036, screen.faint)
    screen.words("3:05", 0.85, 1.39, 0.036, screen.faint)
    screen.dot(0.5, 1.54, 0.105, screen.accent)
    white = color.ink_on(screen.accent)
    for x, size, side, paint in (
        (0.51, 0.05, 1, white),
        (0.255, 0.036, -1, screen.ink),
        (0.745, 0.036, 1, screen.ink),
    ):
        cx, cy = screen.at(x, 1.54)
        r = size * u
        canvas.add(
            "ground",
            svg.path(
                svg.polygon(
                    [(cx - side * r * 0.8, cy - r), (cx + side * r, cy), (cx - side * r * 0.8, cy + r)]
                ),
                paint,
            ),
        )
        if x != 0.51:
            canvas.add("ground", svg.rect(cx + side * r * 1.1 - r * 0.14, cy - r, r * 0.28, r * 2, paint, 2))


def shop(screen: Screen) -> None:
    """Goods in four cards, each with its price, under a field to search."""
    own = screen_topics.of(screen.sheet.recipe.brief, ("prop:sneaker", "handbag", "wrist-watch", "t-shirt"))
    screen.words(
        titled(screen, screen_topics.name(screen.said) or "Shop"), 0.08, 0.22, 0.08, left=True, wide=0.7
    )
    screen.rect(0.06, 0.31, 0.88, 0.12, screen.soft, 0.06)
    screen.words("Search", 0.14, 0.37, 0.042, screen.faint, left=True)
    for k in range(4):
        x, y = 0.06 + 0.455 * (k % 2), 0.49 + 0.6 * (k // 2)
        screen.rect(x, y, 0.425, 0.55, screen.soft, 0.05)
        screen.picture(own[k % len(own)], x + 0.2125, y + 0.2, 0.27, 0.33)
        screen.bar(x + 0.05, y + 0.39, 0.24)
        screen.words(("$12", "$24", "$18", "$9")[k], x + 0.05, y + 0.475, 0.054, left=True)
        screen.dot(x + 0.35, y + 0.475, 0.042, screen.accent)
        screen.words("+", x + 0.35, y + 0.472, 0.06, color.ink_on(screen.accent))


def product(screen: Screen) -> None:
    """One thing large, its stars, its price and a button."""
    own = screen_topics.of(screen.sheet.recipe.brief, ("prop:sneaker",))
    screen.rect(0, 0.12, 1, 0.84, color.mix(screen.accent, screen.soft, 0.84), 0)
    screen.picture(own[0], 0.5, 0.55, 0.6, 0.76)
    screen.words(
        titled(screen, own[0].rpartition(":")[2].replace("-", " ").replace("_", " ").title()),
        0.08,
        1.07,
        0.075,
        left=True,
        wide=0.84,
    )
    for k in range(5):
        screen.sheet.canvas.add(
            "ground",
            svg.path(
                svg.star(*screen.at(0.11 + 0.075 * k, 1.18), screen.unit * 0.033, screen.unit * 0.014, 5),
                "#f5b731",
            ),
        )
    screen.words("$49", 0.86, 1.18, 0.08, screen.accent)
    for k, wide in enumerate((0.82, 0.7, 0.5)):
        screen.bar(0.08, 1.28 + 0.06 * k, wide)
    screen.button("Add to cart", screen.tall - 0.28, 0.84)


def fitness(screen: Screen) -> None:
    """A ring of steps, three numbers and the bars of a week."""
    screen.words(titled(screen, "Today"), 0.1, 0.23, 0.085, left=True, wide=0.7)
    px, py = screen.at(0.5, 0.66)
    r = screen.unit * 0.26
    around = math.tau * r
    screen.sheet.canvas.add(
        "ground",
        svg.stroke(svg.ring(px, py, r), screen.soft, r * 0.26),
        svg.stroke(
            svg.ring(px, py, r),
            screen.accent,
            r * 0.26,
            stroke_dasharray=f"{svg.num(around * 0.74)} {svg.num(around)}",
        ),
    )
    screen.words("7,420", 0.5, 0.64, 0.105)
    screen.words("steps", 0.5, 0.74, 0.045, screen.faint)
    for k, (key, count) in enumerate(
        (("fire", "320 kcal"), ("red-heart", "72 bpm"), ("prop:sneaker", "5.2 km"))
    ):
        x = 0.06 + 0.3 * k
        screen.rect(x, 1.04, 0.28, 0.26, screen.soft, 0.04)
        screen.picture(key, x + 0.14, 1.13, 0.11)
        screen.words(count, x + 0.14, 1.25, 0.042, wide=0.24)
    for k, share in enumerate((0.5, 0.8, 0.4, 0.95, 0.65, 0.75, 0.3)):
        x = 0.1 + 0.12 * k
        screen.rect(
            x,
            1.68 - 0.28 * share,
            0.07,
            0.28 * share,
            screen.accent if k == 3 else color.mix(screen.accent, screen.soft, 0.6),
            0.03,
        )
        screen.words("MTWTFSS"[k], x + 0.035, 1.74, 0.036, screen.faint)


def way(screen: Screen) -> None:
    """Streets from above with a route and a pin, and a card with a button."""
    canvas = screen.sheet.canvas
    x, y, w, h = screen.box
    clip = canvas.clip(svg.rounded(x, y, w, h, w * 0.1))
    at = screen.at
    roads = "".join(
        svg.stroke(svg.polygon([at(*a), at(*b)], close=False), "#ffffff", w * wide)
        for a, b, wide in (
            ((-0.1, 0.3), (1.1, 0.5), 0.07),
            ((0.25, -0.1), (0.35, 1.5), 0.07),
            ((0.7, -0.1), (0.62, 1.5), 0.05),
            ((-0.1, 0.85), (1.1, 0.95), 0.05),
            ((-0.1, 1.2), (1.1, 1.1), 0.06),
        )
    )
    parks = "".join(
        svg.rect(*at(*place), w * size[0], w * size[1], paint, w * 0.03)
        for place, size, paint in (
            ((0.42, 0.52), (0.2, 0.3), "#bfe0b4"),
            ((-0.05, 0.95), (0.3, 0.2), "#bfe0b4"),
            ((0.75, 0.55), (0.4, 0.28), "#a9d4ee"),
        )
    )
    route = svg.stroke(
        svg.polygon([at(0.31, 1.1), at(0.296, 0.36), at(0.66, 0.425), at(0.68, 0.25)], close=False),
        screen.accent,
        w * 0.03,
    )
    canvas.add("ground", svg.group(svg.rect(x, y, w, h, "#e6ebe4") + parks + roads + route, clip_path=clip))
    px, py = at(0.68, 0.25)
    r = w * 0.055
    canvas.add(
        "ground",
        svg.path(
            svg.d(
                "M",
                px,
                py,
                "C",
                px - r * 1.6,
                py - r * 1.4,
                px - r * 1.2,
                py - r * 3,
                px,
                py - r * 3,
                "C",
                px + r * 1.2,
                py - r * 3,
                px + r * 1.6,
                py - r * 1.4,
                px,
                py,
                "Z",
            ),
            "#e5383b",
        ),
        svg.circle(px, py - r * 1.9, r * 0.45, "#ffffff"),
        svg.circle(*at(0.31, 1.1), w * 0.04, "#ffffff"),
        svg.circle(*at(0.31, 1.1), w * 0.026, screen.accent),
    )
    screen.rect(0.05, 1.28, 0.9, 0.5, "#ffffff", 0.06)
    rides = bool(re.search(r"\b(?:taxi|ride|cab|uber|car)\b", screen.said))
    screen.picture("taxi" if rides else "bicycle", 0.22, 1.42, 0.18)
    screen.words(
        titled(screen, "Your ride" if rides else "12 min"), 0.38, 1.39, 0.06, "#1f2433", left=True, wide=0.5
    )
    screen.words("4 min away" if rides else "2.8 km", 0.38, 1.47, 0.042, "#7d869a", left=True)
    screen.button("Book now" if rides else "Start", 1.58, 0.78)


def home(screen: Screen) -> None:
    """A large card with what the app is about, and four small ones below."""
    own = screen_topics.of(screen.sheet.recipe.brief, ("light-bulb", "rocket", "calendar", "red-heart"))
    name = titled(screen, screen_topics.name(screen.said) or "Hello!")
    screen.words(name, 0.08, 0.23, 0.085, left=True, wide=0.84)
    screen.rect(0.06, 0.33, 0.88, 0.6, color.mix(screen.accent, screen.soft, 0.25), 0.06)
    screen.picture(own[0], 0.5, 0.62, 0.46, 0.7)
    for k in range(4):
        x, y = 0.06 + 0.455 * (k % 2), 0.99 + 0.36 * (k // 2)
        screen.rect(x, y, 0.425, 0.33, screen.soft, 0.05)
        screen.picture(own[(k + 1) % len(own)], x + 0.2125, y + 0.13, 0.17)
        screen.bar(x + 0.1, y + 0.26, 0.22)
    for k in range(4):
        screen.dot(0.17 + 0.22 * k, screen.tall - 0.1, 0.032, screen.accent if k == 0 else screen.faint)
