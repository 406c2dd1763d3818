"""Screens of apps that are about somebody: to log in, a talk, settings, a profile, lists, money."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.apps import screen_topics
from recraft_nb.engine.illustrator.compose.printed.apps.screen_parts import titled
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.printed.apps.screen_parts import Screen


def log_in(screen: Screen) -> None:
    """A round sign, two fields and a button."""
    new = bool(re.search(r"\b(?:sign[- ]?up|register|registration|create account)\b", screen.said))
    screen.dot(0.5, 0.42, 0.15, color.mix(screen.accent, "#ffffff", 0.3))
    own = screen_topics.shown(screen.sheet.recipe.brief)
    if own:
        screen.picture(own[0], 0.5, 0.42, 0.2)
    else:
        screen.dot(0.5, 0.38, 0.048, "#ffffff")
        left, top = screen.at(0.5, 0.52)
        u = screen.unit
        screen.sheet.canvas.add(
            "ground",
            svg.path(
                svg.d("M", left - u * 0.085, top, "a", u * 0.085, u * 0.08, "0 0 1", u * 0.17, 0, "Z"),
                "#ffffff",
            ),
        )
    screen.words(titled(screen, "Create account" if new else "Welcome back"), 0.5, 0.68, 0.075, wide=0.86)
    fields = ("Name", "Email", "Password") if new else ("Email", "Password")
    y = 0.8
    for name in fields:
        screen.rect(0.12, y, 0.76, 0.13, screen.soft, 0.04)
        screen.words(name, 0.17, y + 0.065, 0.044, screen.faint, left=True)
        if name == "Password":
            for k in range(6):
                screen.dot(0.56 + 0.045 * k, y + 0.065, 0.013, screen.faint)
        y += 0.165
    screen.button("Sign up" if new else "Log in", y + 0.03)
    screen.words(
        "Already a member? Log in" if new else "Forgot password?", 0.5, y + 0.24, 0.04, screen.accent
    )


def chat(screen: Screen) -> None:
    """Somebody's name, bubbles to the left and the right, a field to write in."""
    u, canvas = screen.unit, screen.sheet.canvas
    screen.rect(0, 0.12, 1, 0.2, screen.soft, 0)
    screen.dot(0.15, 0.22, 0.07, color.mix(screen.accent, "#ffffff", 0.4))
    screen.picture("figure:woman", 0.15, 0.22, 0.12)
    screen.words(titled(screen, "Anna"), 0.26, 0.2, 0.055, left=True, wide=0.6)
    screen.words("online", 0.26, 0.27, 0.036, "#3fae5f", left=True)
    talk = (
        (0, "Hi! How are you?"),
        (1, "Great, thanks!"),
        (0, "Coffee at 3?"),
        (1, "Yes, see you there"),
        (0, "Perfect!"),
    )
    y = 0.4
    for mine, said in talk:
        w = 0.12 + 0.026 * len(said)
        x = 0.94 - w if mine else 0.06
        paint = screen.accent if mine else screen.soft
        screen.rect(x, y, w, 0.14, paint, 0.06)
        tail = screen.at(0.9 if mine else 0.1, y + 0.125)
        side = 1 if mine else -1
        canvas.add(
            "ground",
            svg.path(
                svg.polygon(
                    [
                        (tail[0] - side * u * 0.06, tail[1]),
                        (tail[0] + side * u * 0.03, tail[1] + u * 0.045),
                        (tail[0] + side * u * 0.01, tail[1] - u * 0.03),
                    ]
                ),
                paint,
            ),
        )
        screen.words(said, x + w / 2, y + 0.07, 0.046, color.ink_on(paint), wide=w - 0.08)
        y += 0.215
    screen.rect(0.06, screen.tall - 0.22, 0.72, 0.13, screen.soft, 0.065)
    screen.words("Message", 0.12, screen.tall - 0.155, 0.042, screen.faint, left=True)
    screen.dot(0.88, screen.tall - 0.155, 0.065, screen.accent)
    cx, cy = screen.at(0.885, screen.tall - 0.155)
    canvas.add(
        "ground",
        svg.path(
            svg.polygon(
                [
                    (cx - u * 0.03, cy - u * 0.03),
                    (cx + u * 0.035, cy),
                    (cx - u * 0.03, cy + u * 0.03),
                    (cx - u * 0.015, cy),
                ]
            ),
            "#ffffff",
        ),
    )


def settings(screen: Screen) -> None:
    """Rows with a sign, a name and a switch or an arrow."""
    screen.words(titled(screen, "Settings"), 0.1, 0.24, 0.09, left=True, wide=0.8)
    rows = (
        ("bell", "Notifications", 1),
        ("crescent-moon", "Dark mode", 0),
        ("locked", "Privacy", 2),
        ("globe-showing-europe-africa", "Language", 2),
        ("speaker-high-volume", "Sound", 1),
        ("light-bulb", "Help", 2),
    )
    for k, (key, name, kind) in enumerate(rows):
        y = 0.36 + 0.215 * k
        screen.rect(0.06, y, 0.88, 0.18, screen.soft, 0.045)
        screen.picture(key, 0.16, y + 0.09, 0.1)
        screen.words(name, 0.26, y + 0.09, 0.052, left=True, wide=0.42)
        if kind == 2:
            px, py = screen.at(0.87, y + 0.09)
            r = screen.unit * 0.022
            screen.sheet.canvas.add(
                "ground",
                svg.stroke(
                    svg.polygon([(px - r, py - r * 1.4), (px + r, py), (px - r, py + r * 1.4)], close=False),
                    screen.faint,
                    r * 0.55,
                ),
            )
        else:
            on = bool(kind) or (screen.dark and k == 1)
            screen.rect(0.74, y + 0.05, 0.15, 0.08, screen.accent if on else screen.faint, 0.04)
            screen.dot(0.85 if on else 0.78, y + 0.09, 0.033, "#ffffff")


def profile(screen: Screen) -> None:
    """A portrait, a name, three numbers and pictures below."""
    screen.rect(0, 0, 1, 0.42, screen.accent, 0.1)
    screen.toned = True
    screen.dot(0.5, 0.44, 0.18, "#ffffff")
    screen.dot(0.5, 0.44, 0.165, color.mix(screen.accent, "#ffffff", 0.65))
    own = screen_topics.shown(screen.sheet.recipe.brief)
    screen.picture(own[0] if own else "figure:woman", 0.5, 0.44, 0.28)
    screen.words(titled(screen, "Anna Miller"), 0.5, 0.71, 0.07, wide=0.8)
    for k, (count, name) in enumerate((("128", "Posts"), ("2.4k", "Followers"), ("310", "Following"))):
        screen.words(count, 0.2 + 0.3 * k, 0.84, 0.06)
        screen.words(name, 0.2 + 0.3 * k, 0.92, 0.036, screen.faint)
    screen.button("Follow", 1.0, 0.6)
    for k, key in enumerate(("mountain", "hibiscus", "dog", "hot-beverage")):
        x, y = 0.08 + 0.43 * (k % 2), 1.2 + 0.29 * (k // 2)
        screen.rect(x, y, 0.4, 0.26, screen.soft, 0.04)
        screen.picture(key, x + 0.2, y + 0.13, 0.18)


def bank(screen: Screen) -> None:
    """A card with its money, and what came and went."""
    screen.words(titled(screen, "My Account"), 0.08, 0.23, 0.075, left=True, wide=0.8)
    screen.rect(0.07, 0.33, 0.86, 0.5, screen.accent, 0.06)
    white = color.ink_on(screen.accent)
    screen.words("Balance", 0.14, 0.43, 0.045, white, left=True)
    screen.words("$2,450.00", 0.14, 0.55, 0.095, white, left=True)
    screen.words("**** 4821", 0.14, 0.73, 0.05, white, left=True)
    screen.dot(0.78, 0.73, 0.05, "#f2605a")
    screen.dot(0.84, 0.73, 0.05, "#f6bd3a")
    for k, (key, name, sum_) in enumerate(
        (
            ("hot-beverage", "Coffee", "-$4"),
            ("shopping-cart", "Groceries", "-$52"),
            ("briefcase", "Salary", "+$1,800"),
            ("house", "Rent", "-$700"),
        )
    ):
        y = 0.93 + 0.2 * k
        screen.rect(0.07, y, 0.86, 0.17, screen.soft, 0.04)
        screen.picture(key, 0.16, y + 0.085, 0.1)
        screen.words(name, 0.25, y + 0.085, 0.05, left=True)
        screen.words(sum_, 0.78, y + 0.085, 0.05, "#2f9e5f" if "+" in sum_ else "")


def to_do(screen: Screen) -> None:
    """A list with boxes, some of them ticked."""
    screen.words(titled(screen, "To do"), 0.1, 0.24, 0.095, left=True, wide=0.8)
    for k, (name, done) in enumerate(
        (
            ("Buy milk", 1),
            ("Call mom", 1),
            ("Water plants", 0),
            ("Read a book", 0),
            ("Go for a run", 0),
            ("Pay bills", 0),
        )
    ):
        y = 0.36 + 0.2 * k
        screen.rect(0.07, y, 0.86, 0.165, screen.soft, 0.04)
        screen.rect(0.12, y + 0.045, 0.075, 0.075, screen.accent if done else "#ffffff", 0.02)
        if done:
            px, py = screen.at(0.1575, y + 0.0825)
            r = screen.unit * 0.022
            screen.sheet.canvas.add(
                "ground",
                svg.stroke(
                    svg.polygon(
                        [(px - r, py), (px - r * 0.2, py + r * 0.8), (px + r, py - r * 0.9)], close=False
                    ),
                    color.ink_on(screen.accent),
                    r * 0.5,
                ),
            )
        screen.words(name, 0.25, y + 0.0825, 0.052, screen.faint if done else "", left=True)
    screen.dot(0.82, screen.tall - 0.2, 0.09, screen.accent)
    screen.words("+", 0.82, screen.tall - 0.205, 0.13, color.ink_on(screen.accent))


def calendar(screen: Screen) -> None:
    """A month with one day marked, and what is planned."""
    screen.words(titled(screen, "June"), 0.5, 0.24, 0.09, wide=0.8)
    for k in range(7):
        screen.words("MTWTFSS"[k], 0.125 + 0.125 * k, 0.37, 0.042, screen.faint)
    for day in range(1, 31):
        x, y = 0.125 + 0.125 * ((day + 1) % 7), 0.47 + 0.12 * ((day + 1) // 7)
        if day == 12:
            screen.dot(x, y, 0.052, screen.accent)
        screen.words(str(day), x, y, 0.043, color.ink_on(screen.accent) if day == 12 else "")
    for k, name in enumerate(("9:00 Team call", "12:30 Lunch", "18:00 Yoga")):
        y = 1.2 + 0.18 * k
        screen.rect(0.07, y, 0.86, 0.15, screen.soft, 0.04)
        screen.rect(0.07, y, 0.025, 0.15, ("#e2574c", "#f0a93a", "#3f9e6a")[k], 0.01)
        screen.words(name, 0.15, y + 0.075, 0.048, left=True)
