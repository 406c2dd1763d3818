"""Plates of public signs: a folding board, a green way out, an octagon, a triangle, a board on a string."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose.printed.logos import emblem
from recraft_nb.engine.illustrator.compose.printed.signage import pictograms
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.recipe import Recipe

_BLACK, _WHITE, _YELLOW, _GREEN, _BLUE, _RED = (
    "#1d1f26",
    "#ffffff",
    "#f7c51f",
    "#1f8f55",
    "#2a5fc0",
    "#d8262f",
)
_Box = tuple[float, float, float, float]


class Board:
    """A sign that is being drawn.

    Attributes:
        recipe: What is asked for.
        canvas: Drawn on.
        said: The prompt in lower case.
        given: The words that the prompt gives for it.
    """

    def __init__(self, recipe: Recipe, canvas: svg.Canvas, said: str, given: str) -> None:
        self.recipe, self.canvas, self.said, self.given = recipe, canvas, said, given

    @property
    def writes(self) -> bool:
        """Whether letters may be drawn."""
        return not self.recipe.no_text and not self.recipe.text_layout

    def letters(self, words: str, box: _Box, ink: str) -> None:
        """Words as large as a box allows, in as many lines as they then need."""
        if self.writes:
            broken = text.lines_for(words, "sans-bold", box[2], box[3])
            self.canvas.add("lettering", svg.path(text.in_box(broken, *box, "sans-bold"), ink))

    def panel(self, w: float, h: float, paint: str, rim: str = "", r: float = 0.04) -> _Box:
        """A plate in the middle with a shadow and perhaps a rim; its box."""
        c, u = self.canvas, self.canvas.short
        x, y, bw, bh = c.width / 2 - u * w / 2, c.height / 2 - u * h / 2, u * w, u * h
        c.add("distance", svg.rect(x + u * 0.012, y + u * 0.018, bw, bh, "#7f8b94", u * r, opacity=0.45))
        c.add("distance", svg.rect(x, y, bw, bh, paint, u * r))
        if rim:
            inset = svg.rounded(x + u * 0.022, y + u * 0.022, bw - u * 0.044, bh - u * 0.044, u * r * 0.7)
            c.add("distance", svg.stroke(inset, rim, u * 0.012))
        return x, y, bw, bh

    def plate(self, words: str) -> tuple[float, float, float]:
        """A white plate with words at its foot; middle and radius of the round above them."""
        c, u = self.canvas, self.canvas.short
        x, y, w, h = self.panel(0.74, 0.92, _WHITE)
        if not self.writes:
            return c.width / 2, c.height / 2, u * 0.32
        self.letters(words, (x + w * 0.08, y + h * 0.8, w * 0.84, h * 0.14), _BLACK)
        return c.width / 2, y + h * 0.4, u * 0.315

    def sign(self, key: str, ink: str, paper: str, field: emblem.Field) -> None:
        """A picture in one ink."""
        brief = replace(self.recipe.brief, subjects=(Subject(key, key),), template="icon", prompt=key)
        self.canvas.add(
            "subject-1", emblem.glyph(replace(self.recipe, brief=brief), "mono", ink, paper, field)
        )


def wet_floor(board: Board) -> None:
    """A yellow board that stands on a tiled floor, with somebody who slips."""
    c, u, w, h = board.canvas, board.canvas.short, board.canvas.width, board.canvas.height
    c.add("sky", svg.rect(0, h * 0.72, w, h * 0.28, "#c3d3da"))
    for k in range(7):
        c.add(
            "sky",
            svg.stroke(
                svg.polygon([(w * (k / 6), h * 0.72), (w * (k / 6 * 1.8 - 0.4), h)], close=False),
                "#aebfc7",
                3,
            ),
        )
    c.add("distance", svg.ellipse(w * 0.5, h * 0.93, u * 0.42, u * 0.035, "#9fd0e6"))
    x, top, low = w / 2, h * 0.06, h * 0.93
    back = svg.polygon(
        [
            (x - u * 0.1, top + u * 0.02),
            (x + u * 0.16, top + u * 0.02),
            (x + u * 0.36, low - u * 0.05),
            (x - u * 0.2, low - u * 0.05),
        ]
    )
    c.add("middle", svg.path(back, "#c99a12"))
    front = svg.polygon([(x - u * 0.16, top), (x + u * 0.12, top), (x + u * 0.28, low), (x - u * 0.32, low)])
    c.add("middle", svg.path(front, _YELLOW, stroke=_YELLOW, stroke_width=u * 0.03, stroke_linejoin="round"))
    c.add("middle", svg.rect(x - u * 0.09, top + u * 0.02, u * 0.14, u * 0.035, "#c99a12", u * 0.017))
    mid = x - u * 0.02
    board.letters("CAUTION", (mid - u * 0.16, top + u * 0.09, u * 0.32, u * 0.09), _BLACK)
    tri = [(mid, top + u * 0.2), (mid + u * 0.21, top + u * 0.56), (mid - u * 0.21, top + u * 0.56)]
    c.add(
        "ground",
        svg.path(svg.polygon(tri), _BLACK, stroke=_BLACK, stroke_width=u * 0.02, stroke_linejoin="round"),
    )
    c.add("subject-1", pictograms.person("slips", mid + u * 0.01, top + u * 0.455, u * 0.00125, _YELLOW))
    c.add(
        "subject-1",
        svg.stroke(
            svg.smooth(
                [
                    (mid - u * 0.12, top + u * 0.545),
                    (mid - u * 0.04, top + u * 0.535),
                    (mid + u * 0.04, top + u * 0.548),
                    (mid + u * 0.12, top + u * 0.535),
                ]
            ),
            _YELLOW,
            u * 0.01,
        ),
    )
    board.letters(board.given or "WET FLOOR", (mid - u * 0.23, top + u * 0.63, u * 0.46, u * 0.19), _BLACK)


def way_out(board: Board) -> None:
    """A green plate with somebody who runs to a door, and an arrow."""
    paint = board.recipe.colors[0] if board.recipe.colors else _GREEN
    own = next((color.hexa(s.color) for s in board.recipe.brief.subjects if s.color), paint)
    x, y, w, h = board.panel(0.92, 0.5, own, _WHITE)
    c = board.canvas
    c.add("subject-1", pictograms.person("runs", x + w * 0.24, y + h * 0.5, h * 0.0033, _WHITE))
    door = (x + w * 0.33, y + h * 0.16, w * 0.11, h * 0.68)
    c.add("ground", svg.stroke(svg.rounded(*door, 3), _WHITE, h * 0.035))
    board.letters(board.given or "EXIT", (x + w * 0.5, y + h * 0.16, w * 0.42, h * 0.34), _WHITE)
    ax, ay, r = x + w * 0.71, y + h * 0.7, h * 0.13
    tip = svg.d("M", ax - r * 1.6, ay, "H", ax + r * 1.2)
    head = svg.polygon([(ax + r * 0.5, ay - r), (ax + r * 1.6, ay), (ax + r * 0.5, ay + r)], close=False)
    c.add("ground", svg.stroke(tip + head, _WHITE, r * 0.42))


def toilets(board: Board) -> None:
    """A man and a woman with a line between them."""
    x, y, w, h = board.panel(0.84, 0.84, _BLUE, _WHITE)
    c, u = board.canvas, board.canvas.short
    c.add("subject-1", pictograms.person("stands", x + w * 0.28, y + h * 0.45, u * 0.0025, _WHITE))
    c.add("subject-2", pictograms.person("dress", x + w * 0.72, y + h * 0.45, u * 0.0025, _WHITE))
    c.add("ground", svg.rect(x + w * 0.494, y + h * 0.14, w * 0.012, h * 0.62, _WHITE))
    words = "WC" if re.search(r"\bwc\b", board.said) else "RESTROOMS" if "rest" in board.said else "TOILETS"
    board.letters(board.given or words, (x + w * 0.2, y + h * 0.81, w * 0.6, h * 0.1), _WHITE)


def stop(board: Board) -> None:
    """A red octagon on its post."""
    c, u = board.canvas, board.canvas.short
    cx, cy = c.width / 2, c.height * 0.42
    c.add("distance", svg.rect(cx - u * 0.018, cy, u * 0.036, c.height - cy, "#8a93a3"))
    for r, paint in ((0.36, _WHITE), (0.34, _RED)):
        ring = [
            (
                cx + u * r * math.cos(math.radians(22.5 + 45 * k)),
                cy + u * r * math.sin(math.radians(22.5 + 45 * k)),
            )
            for k in range(8)
        ]
        c.add(
            "ground",
            svg.path(svg.polygon(ring), paint, stroke=paint, stroke_width=u * 0.02, stroke_linejoin="round"),
        )
    board.letters(board.given or "STOP", (cx - u * 0.26, cy - u * 0.1, u * 0.52, u * 0.2), _WHITE)


def beware(board: Board) -> None:
    """A yellow plate with a dog's head between its words."""
    x, y, w, h = board.panel(0.78, 0.92, _YELLOW, _BLACK)
    board.letters("BEWARE", (x + w * 0.12, y + h * 0.08, w * 0.76, h * 0.16), _BLACK)
    board.sign("dog-face", _BLACK, _YELLOW, (x + w / 2, y + h * 0.5, w * 0.6, h * 0.42))
    board.letters(
        "OF THE DOG" if "the dog" in board.said else "OF DOG",
        (x + w * 0.12, y + h * 0.78, w * 0.76, h * 0.13),
        _BLACK,
    )


def parking(board: Board) -> None:
    """A white P on blue."""
    x, y, w, h = board.panel(0.78, 0.78, _BLUE, _WHITE, 0.09)
    board.letters(board.given or "P", (x + w * 0.2, y + h * 0.16, w * 0.6, h * 0.68), _WHITE)


def speed(board: Board) -> None:
    """A number in a red ring."""
    c, u = board.canvas, board.canvas.short
    cx, cy, r = c.width / 2, c.height * 0.44, u * 0.36
    c.add("distance", svg.rect(cx - u * 0.02, cy, u * 0.04, c.height - cy, "#8a93a3"))
    c.add(
        "ground", svg.circle(cx, cy, r * 1.04, _WHITE), svg.stroke(svg.ring(cx, cy, r * 0.9), _RED, r * 0.22)
    )
    found = re.search(r"\b(\d{1,3})\b", board.said)
    board.letters(found.group(1) if found else "30", (cx - r * 0.58, cy - r * 0.4, r * 1.16, r * 0.8), _BLACK)


def wireless(board: Board) -> None:
    """Three bows over a dot."""
    x, y, w, h = board.panel(0.78, 0.84, _BLUE, _WHITE, 0.08)
    c, u = board.canvas, board.canvas.short
    cx, cy = x + w / 2, y + h * 0.6
    c.add("subject-1", svg.circle(cx, cy, u * 0.04, _WHITE))
    for r in (0.12, 0.205, 0.29):
        k = u * r * 0.72
        c.add(
            "subject-1",
            svg.stroke(
                svg.d("M", cx - k, cy - k, "A", u * r, u * r, "0 0 1", cx + k, cy - k), _WHITE, u * 0.05
            ),
        )
    words = "FREE WI-FI" if "free" in board.said else "WI-FI"
    board.letters(board.given or words, (x + w * 0.16, y + h * 0.74, w * 0.68, h * 0.15), _WHITE)


def first_aid(board: Board) -> None:
    """A white cross on green."""
    x, y, w, h = board.panel(0.78, 0.86, _GREEN, _WHITE, 0.08)
    cx, cy, r = x + w / 2, y + h * 0.4, w * 0.28
    for a, b in ((r, r * 0.36), (r * 0.36, r)):
        board.canvas.add("subject-1", svg.rect(cx - a, cy - b, a * 2, b * 2, _WHITE, r * 0.05))
    board.letters(board.given or "FIRST AID", (x + w * 0.14, y + h * 0.77, w * 0.72, h * 0.13), _WHITE)


_DANGERS = (
    (r"voltage|electric|shock", "high-voltage", "HIGH VOLTAGE"),
    (r"radi", "radioactive", "RADIATION"),
    (r"biohazard", "biohazard", "BIOHAZARD"),
    (r"flamm", "fire", "FLAMMABLE"),
    (r"toxic|poison", "skull-and-crossbones", "POISON"),
    (r".", "skull-and-crossbones", "DANGER"),
)


def danger(board: Board) -> None:
    """A yellow triangle with a black rim and what it warns of, and its words below."""
    c, u = board.canvas, board.canvas.short
    _, key, words = next(entry for entry in _DANGERS if re.search(entry[0], board.said))
    cx, top, low = c.width / 2, c.height / 2 - u * 0.42, c.height / 2 + u * 0.24
    for k, paint in ((1.0, _BLACK), (0.86, _YELLOW)):
        mid = top + (low - top) * 0.66
        tri = [
            (cx, mid + (top - mid) * k),
            (cx + u * 0.4 * k, mid + (low - mid) * k),
            (cx - u * 0.4 * k, mid + (low - mid) * k),
        ]
        c.add(
            "ground",
            svg.path(
                svg.polygon(tri), paint, stroke=paint, stroke_width=u * 0.05 * k, stroke_linejoin="round"
            ),
        )
    board.sign(key, _BLACK, _YELLOW, (cx, top + u * 0.43, u * 0.28, u * 0.34))
    y = low + u * 0.075
    c.add("distance", svg.rect(cx - u * 0.4, y, u * 0.8, u * 0.13, _BLACK, u * 0.02))
    board.letters(board.given or words, (cx - u * 0.36, y + u * 0.03, u * 0.72, u * 0.07), _YELLOW)


def opened(board: Board) -> None:
    """A board that hangs from a hook on a door of glass."""
    c, u, w, h = board.canvas, board.canvas.short, board.canvas.width, board.canvas.height
    closed = bool(re.search(r"\b(?:closed|sold out|back soon)\b", board.said))
    paint = _RED if closed else "#1f8f6a"
    paint = board.recipe.colors[0] if board.recipe.colors else paint
    c.add("sky", svg.rect(0, 0, w, h, "#6b4a35"))
    c.add("sky", svg.rect(w * 0.06, h * 0.06, w * 0.88, h * 0.88, "#a9cfdc", u * 0.02))
    for k in (0.16, 0.34):
        glow = svg.polygon(
            [
                (w * k, h * 0.94),
                (w * (k + 0.1), h * 0.94),
                (w * (k + 0.42), h * 0.06),
                (w * (k + 0.32), h * 0.06),
            ]
        )
        c.add("sky", svg.path(glow, _WHITE, opacity=0.22))
    bw, bh = u * 0.76, u * 0.42
    x, y = w / 2 - bw / 2, h * 0.4
    hook = h * 0.15
    c.add(
        "distance",
        svg.stroke(
            svg.polygon(
                [(x + bw * 0.12, y + u * 0.03), (w / 2, hook), (x + bw * 0.88, y + u * 0.03)], close=False
            ),
            "#6d5a48",
            u * 0.012,
        ),
    )
    c.add("distance", svg.circle(w / 2, hook, u * 0.02, "#3b3f4a"))
    c.add("distance", svg.rect(x + u * 0.012, y + u * 0.018, bw, bh, "#5b7a86", u * 0.05, opacity=0.5))
    c.add("ground", svg.rect(x, y, bw, bh, paint, u * 0.05))
    c.add(
        "ground",
        svg.stroke(
            svg.rounded(x + u * 0.022, y + u * 0.022, bw - u * 0.044, bh - u * 0.044, u * 0.036),
            _WHITE,
            u * 0.01,
        ),
    )
    words = (
        "SOLD OUT"
        if "sold out" in board.said
        else "BACK SOON"
        if "back soon" in board.said
        else "CLOSED"
        if closed
        else "OPEN"
    )
    lead = "Sorry, we're" if closed and words == "CLOSED" else "Come in, we're" if not closed else ""
    ink = color.ink_on(paint)
    if lead:
        board.letters(lead, (x + bw * 0.2, y + bh * 0.14, bw * 0.6, bh * 0.16), ink)
    board.letters(
        board.given or words,
        (x + bw * 0.1, y + bh * (0.38 if lead else 0.22), bw * 0.8, bh * (0.46 if lead else 0.56)),
        ink,
    )
