"""Words on a thing: "a mug that says …" has them on its side, a book on its cover, a blackboard in chalk."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import trace
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.ink import color, pictures, svg

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.engine.illustrator.brief import Brief, Subject
    from recraft_nb.engine.illustrator.compose.things import Thing
    from recraft_nb.engine.illustrator.ink.outlines import Font

_Face = tuple[float, float, float, float, str]

#: Where words stand on a thing: left, top, right and bottom in shares of its box, and the colour of a
#: panel that
# is laid there first, "" for none. "main" is the thing's own colour.
FACES: Mapping[str, _Face] = {
    "prop:cup": (0.2, 0.44, 0.7, 0.8, ""), "t-shirt": (0.26, 0.34, 0.74, 0.8, ""), "coat": (0.3, 0.55, 0.7,
        0.85, ""),
    "handbag": (0.12, 0.42, 0.88, 0.68, ""), "shopping-bags": (0.05, 0.3, 0.58, 0.84, "main"),
    "blue-book": (0.18, 0.12, 0.94, 0.72, ""),
    "green-book": (0.18, 0.12, 0.94, 0.72, ""),
    "orange-book": (0.18, 0.12, 0.94, 0.72, ""),
    "closed-book": (0.18, 0.12, 0.94, 0.72, ""), "notebook": (0.2, 0.1, 0.96, 0.66, "main"),
    "open-book": (0.09, 0.08, 0.47, 0.7, ""), "package": (0.54, 0.5, 0.96, 0.82, ""),
    "prop:balloon": (0.12, 0.14, 0.88, 0.46, ""), "prop:cake": (0.14, 0.66, 0.86, 0.92, "#fff6ea"),
    "prop:bottle": (0.04, 0.6, 0.96, 0.84, "#f8f0dd"), "prop:jar": (0.1, 0.52, 0.9, 0.84, "#fbf4e4"),
    "prop:clear_jar": (0.14, 0.5, 0.86, 0.74, "#fbf4e4"), "wrapped-gift": (0.1, 0.5, 0.9, 0.78, "#fff8ec"),
    "billed-cap": (0.3, 0.16, 0.78, 0.5, ""), "prop:cap": (0.42, 0.26, 0.88, 0.66, ""), "envelope": (0.14,
        0.5, 0.86, 0.92, ""),
    "laptop": (0.1, 0.08, 0.9, 0.56, ""), "mobile-phone": (0.1, 0.18, 0.9, 0.78, "#2a1f4a"),
    "television": (0.16, 0.32, 0.73, 0.68, ""), "desktop-computer": (0.07, 0.1, 0.93, 0.5, ""),
    "prop:pillow": (0.14, 0.22, 0.86, 0.84, ""), "prop:suitcase": (0.28, 0.56, 0.72, 0.86, "#f4e6c8"),
    "canned-food": (0.06, 0.18, 0.94, 0.82, "#fff6e6"), "door": (0.16, 0.08, 0.84, 0.3, "#fff3dc"),
    "prop:van": (0.34, 0.42, 0.92, 0.66, ""), "prop:bus": (0.28, 0.56, 0.9, 0.74, ""),
    "prop:truck": (0.34, 0.3, 0.98, 0.6, "#fff6e6"), "prop:whiteboard": (0.05, 0.06, 0.95, 0.68, "#fbfcfd"),
    "prop:picture_frame": (0.13, 0.27, 0.87, 0.86, "#fbf6ea"), "sports-medal": (0.3, 0.5, 0.7, 0.76, ""),
    "trophy": (0.2, 0.74, 0.8, 0.96, "#ffd98a"), "prop:bowl": (0.2, 0.34, 0.8, 0.78, ""),
    "headstone": (0.32, 0.24, 0.68, 0.62, "#9b9ba3"), "scroll": (0.24, 0.14, 0.84, 0.76, "#ffe0a8"),
    "newspaper": (0.1, 0.12, 0.82, 0.32, "#f4f0f8"), "prop:crate": (0.16, 0.34, 0.84, 0.62, "#d9a86a"),
    "prop:barrel": (0.1, 0.36, 0.9, 0.62, ""), "label": (0.1, 0.36, 0.62, 0.78, ""),
    "prop:juice_carton": (0.05, 0.38, 0.7, 0.72, "#ffffff"), "prop:billboard": (0.06, 0.1, 0.94, 0.54,
        "#fff6e0"),
    "red-heart": (0.18, 0.22, 0.82, 0.62, ""), "backpack": (0.2, 0.5, 0.8, 0.8, ""),
    "prop:signpost": (0.2, 0.12, 0.8, 0.3, ""), "prop:candle": (0.24, 0.5, 0.62, 0.78, "#fff6e6"),
    "prop:perfume": (0.2, 0.54, 0.8, 0.8, "#fffaf0"), "prop:pump_bottle": (0.12, 0.5, 0.88, 0.82, "#fffaf0"),
    "convenience-store": (0.16, 0.01, 0.84, 0.11, "#fff3e0"), "prop:pumpkin": (0.2, 0.36, 0.8, 0.8, ""),
    "cookie": (0.14, 0.3, 0.86, 0.7, ""), "birthday-cake": (0.14, 0.66, 0.86, 0.92, "#fff6ea"),
    "prop:sign_board": (0.06, 0.06, 0.94, 0.54, ""), "prop:street_sign": (0.07, 0.13, 0.93, 0.42, "main"),
    "prop:held_sign": (0.06, 0.04, 0.94, 0.38, ""), "prop:hanging_sign": (0.08, 0.46, 0.92, 0.9, ""),
    "prop:tag": (0.08, 0.28, 0.92, 0.94, ""), "prop:hot_air_balloon": (0.1, 0.18, 0.9, 0.44, "main"),
}  # fmt: skip
# Instead of these, which have no room for words.
_COVERED = {"open-book": "closed-book"}
_LONGEST = 60
#: Begins the trait of what is pictured on a thing: its picture and its colour.
SHOWS = "shows:"
_ELSEWHERE = re.compile(
    r"\b(above|below|beneath|under|over|across the top|at the top|at the bottom|banner)\b"
)
_FONTS: Mapping[str, Font] = {"prop:picture_frame": "hand", "headstone": "serif"}
_STONE, _CHALK = "#4a4a52", "#fdfbf2"


def bearer_of(brief: Brief, words: str) -> int | None:
    """Which subject carries the words: the last one with room for them that is named before them.

    Args:
        brief: With its subjects and the prompt.
        words: What is spelled.
    """
    if not words or len(words) > _LONGEST:
        return None
    said = brief.prompt.lower()
    first = " ".join(words.lower().split()).split(" ")[0]
    at = said.find(brief.text[0].lower().split("\n")[0]) if brief.text else said.find(first)
    if at < 0 or _ELSEWHERE.search(said[max(0, at - 24) : at]):
        return None
    found, place = None, -1
    for index, subject in enumerate(brief.subjects):
        where = said.rfind(subject.word.split()[-1], 0, at)
        carries = subject.picture in FACES and subject.count == 1
        if carries and where > place:
            found, place = index, where
    return found


def covered(subject: Subject) -> Subject:
    """The subject as something that has room for words: a closed book."""
    shut = _COVERED.get(subject.picture)
    is_open = "open" in (*subject.traits, *subject.word.split())
    return replace(subject, picture=shut) if shut and not is_open else subject


def inscribed(thing: Thing, words: str) -> Thing:
    """The thing with words on it, seen so that they can be read."""
    face = FACES.get(thing.subject.picture)
    shown = text.spelled(words)
    if face is None or not shown:
        return thing
    x0, y0 = thing.box[0], thing.box[1]
    left, top = x0 + thing.width * face[0], y0 + thing.height * face[1]
    wide, tall = thing.width * (face[2] - face[0]), thing.height * (face[3] - face[1])
    own = trace.main_color(thing.body) or "#d9d4e4"
    panel = own if face[4] == "main" else face[4]
    parts = [thing.body]
    board = thing.subject.picture == "prop:picture_frame" and thing.subject.color is not None
    if board and thing.subject.color is not None:
        panel = color.hexa(thing.subject.color)
    if panel:
        parts.append(svg.rect(left, top, wide, tall, panel, min(wide, tall) * 0.06))
    font = _FONTS.get(thing.subject.picture, "display")
    margin = min(wide, tall) * (0.1 if panel else 0.02)
    broken = text.lines_for(shown, font, wide - 2 * margin, tall - 2 * margin)
    drawn = text.in_box(broken, left + margin, top + margin, wide - 2 * margin, tall - 2 * margin, font)
    ground = panel or own
    ink = _STONE if thing.subject.picture == "headstone" else _ink_on(ground)
    return replace(thing, body="".join((*parts, svg.path(drawn, ink))), side=0)


def pictured(thing: Thing, other: Thing) -> Thing:
    """The thing with a picture of another on its face."""
    face = FACES.get(thing.subject.picture)
    if face is None:
        return thing
    left, top = thing.box[0] + thing.width * face[0], thing.box[1] + thing.height * face[1]
    wide, tall = thing.width * (face[2] - face[0]), thing.height * (face[3] - face[1])
    scale = 0.9 * min(wide / other.width, tall / other.height)
    x = left + (wide - other.width * scale) / 2 - other.box[0] * scale
    y = top + (tall - other.height * scale) / 2 - other.box[1] * scale
    own = pictures.place_ids(other.body, "print")
    return replace(thing, body=thing.body + svg.placed(own, x, y, scale), side=0)


def asked_picture(subject: Subject) -> Subject | None:
    """What a thing shows on its face; None for nothing."""
    said = next((trait.removeprefix(SHOWS) for trait in subject.traits if trait.startswith(SHOWS)), "")
    if not said:
        return None
    key, _, paint = said.partition("|")
    tone = color.rgb(paint) if paint else None
    return replace(
        subject, word=key.rpartition(":")[2], picture=key, color=tone, second_color=None, traits=(), count=1
    )


def _ink_on(ground: str) -> str:
    """White on a dark or strong ground, a deep tone on a light one."""
    return color.ink_on(ground, (_CHALK, "#2a2140"), least=3.0)


def with_words(copies: Sequence[Thing], words: str) -> list[Thing]:
    """All copies of one subject with the words on them."""
    return [inscribed(thing, words) for thing in copies]
