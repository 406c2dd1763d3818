"""Public signs as the whole picture: what is forbidden, wet floors, ways out, dangers, open and closed."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.compose.printed.logos import emblem
from recraft_nb.engine.illustrator.compose.printed.signage import pictograms, sign_shapes
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.ink import svg
from recraft_nb.engine.illustrator.language.grammar import kinds_by_word
from recraft_nb.engine.illustrator.language.inference import drawn_as
from recraft_nb.engine.illustrator.language.lexicon import default_lexicon, singulars

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.recipe import Recipe

_SIGN = r"(?:signs?|symbol|pictogram|notice|plate|board|sticker|poster)"
_FORBIDDEN = re.compile(
    r"\b(?:no|do not|don't|stop) ([a-z]+(?: [a-z]+)?)(?: allowed| zone| area| please| here)? "
    rf"{_SIGN}\b|\b{_SIGN} (?:that says |saying |with )?no ([a-z]+)\b|\b([a-z]+) (?:not allowed|"
    rf"forbidden|prohibited)"
    rf" {_SIGN}\b|\b{_SIGN} (?:for |saying |of )?([a-z]+) (?:not allowed|forbidden|prohibited)\b"
)
# Somebody or something beside whom the sign only stands; signs made of other things.
_ELSEWHERE = re.compile(
    r"\b(?:holding|holds|next to|beside|in front of|behind|under an? |street scene|neon|wooden|lawn|yard|"
    r"hand[- ]painted|"
    r"cowboy|robot|kids?|boy|girl|language|zodiac|peace|astrolog\w+|with a dog|leaning|sits?|sitting|"
    r"standing)\b"
)
# What an activity that is forbidden is shown by.
_BY_DEED: Mapping[str, str] = kinds_by_word({
    "cigarette": "smoking vaping cigarettes smoke",
    "mobile-phone": "phone phones cellphones mobile calling calls",
    "camera": "photography photos photo cameras filming flash pictures",
    "hamburger": "food eating",
    "cup-with-straw": "drinks drinking beverages",
    "beer-mug": "alcohol",
    "automobile": "cars driving vehicles",
    "bicycle": "bikes cycling bicycles biking",
    "fish": "fishing",
    "fire": "fire fires campfire campfires flames",
    "dog": "dogs pets animals dog",
    "wastebasket": "littering litter trash dumping garbage",
    "prop:skateboard": "skateboarding skateboards skating",
    "soccer-ball": "ball games",
    "bell": "noise shouting",
    "delivery-truck": "trucks lorries",
})  # fmt: skip
_PEOPLE: Mapping[str, str] = kinds_by_word({
    "swims": "swimming", "dives": "diving", "runs": "running", "walks": "walking pedestrians",
    "entry": "entry entering access", "parking": "parking",
})  # fmt: skip
_DANGERS = (
    r"high voltage|electric(?:al|ity)?(?: shock)?|radioactiv\w+|radiation|biohazard|toxic|poison(?:ous)?|"
    r"flammable|danger of death|hazard|laser"
)
_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(words))
    for kind, words in (
        ("wet", rf"\b(?:wet floor|slippery(?: floor| when wet)?)\b(?: \w+)? {_SIGN}\b|\bcaution wet floor\b"),
        ("exit", rf"\b(?:emergency |fire )?exit {_SIGN}\b"),
        ("toilet", rf"\b(?:toilets?|restroom|bathroom|wc|washroom|lavatory) {_SIGN}\b"),
        ("stop", r"^(?:an? |the |red |simple |flat ){0,4}stop sign\b(?! (?:on|at|in|near|and|with))"),
        ("dog", r"\bbeware of (?:the )?dog\b"),
        ("park", rf"^(?:an? |the |blue ){{0,3}}(?:car )?park(?:ing)? {_SIGN}\b"),
        ("speed", r"\bspeed limit\b"),
        ("wifi", rf"\b(?:free )?wi-?fi {_SIGN}\b"),
        ("aid", rf"\bfirst[- ]aid {_SIGN}\b"),
        ("danger", rf"\b(?:{_DANGERS})\b(?: \w+){{0,2}} {_SIGN}\b"),
        ("open", rf"\b(?:open|closed|sorry we're closed|back soon|sold out) {_SIGN}\b"),
    )
)  # fmt: skip
_DRAWN = ("scene", "poster", "lettering", "icon", "card", "sign_plate", "public_sign")


def kind_of(brief: Brief) -> str:
    """Which sign is the picture, or ""."""
    said = brief.prompt.lower()[:200].replace("\u2019", "'")
    if brief.template not in _DRAWN or _ELSEWHERE.search(said) or "icons" in said:
        return ""
    found = next((kind for kind, words in _KINDS if words.search(said)), "")
    if found:
        return found
    what = forbidden(said)
    if re.search(r"\b(?:do not|don't|stop)\b", said) and not {*what.split()[:1]} & {*_BY_DEED, *_PEOPLE}:
        # "Do not disturb" is a wish and no picture with a bar.
        return ""
    return "forbidden" if what and (_PEOPLE.get(what.split()[0]) or _picture(what)) else ""


def asked(brief: Brief) -> bool:
    """Whether such a sign is the picture."""
    return bool(kind_of(brief))


def forbidden(said: str) -> str:
    """What a sign forbids: "smoking" for "no smoking sign"; "" for none."""
    found = _FORBIDDEN.search(said)
    told = next((group for group in found.groups() if group), "") if found is not None else ""
    return " ".join(
        w for w in told.split() if w not in ("allowed", "zone", "area", "please", "here", "signs", "the")
    )


def _picture(what: str) -> str:
    """What stands for a deed or a thing that is forbidden."""
    for word in (what.rsplit(maxsplit=1)[-1], what.split(maxsplit=1)[0]):
        if word in _BY_DEED:
            return _BY_DEED[word]
    entry = default_lexicon().find([singulars(what.rsplit(maxsplit=1)[-1])[-1]])
    if entry is None or not entry.sure:
        return ""
    key = drawn_as(entry.picture, in_print=True)
    return key if things.has_drawing(key) else ""


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw the sign on a plain wall."""
    said = recipe.brief.prompt.lower().replace("\u2019", "'")
    given = "\n".join(text.spelled(t) for t in recipe.brief.text if text.spelled(t))
    kind = kind_of(recipe.brief)
    canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, recipe.background or "#dfe6ea"))
    board = sign_shapes.Board(recipe, canvas, said, given)
    if kind == "forbidden":
        _forbid(board, forbidden(said))
        return
    _DRAW[kind](board)


def _forbid(board: sign_shapes.Board, what: str) -> None:
    """A red ring with a bar over what is not allowed, and what it says below."""
    words = board.given or f"NO {what.upper()}"
    cx, cy, r = board.plate(words)
    person = _PEOPLE.get(what.split(maxsplit=1)[0], "")
    if person == "entry":
        board.canvas.add(
            "ground",
            svg.circle(cx, cy, r, "#d8262f"),
            svg.rect(cx - r * 0.66, cy - r * 0.17, r * 1.32, r * 0.34, "#ffffff", r * 0.04),
        )
        return
    board.canvas.add("ground", svg.circle(cx, cy, r, "#ffffff"))
    if person == "parking":
        board.canvas.add("ground", svg.circle(cx, cy, r * 0.9, "#2a5fc0"))
        board.letters("P", (cx - r * 0.5, cy - r * 0.52, r, r * 1.04), "#ffffff")
    elif person:
        board.canvas.add("subject-1", pictograms.person(person, cx, cy, r * 0.0058, "#1d1f26"))
    else:
        one = replace(board.recipe.brief, subjects=(Subject(what, _picture(what)),), template="icon")
        recipe = replace(board.recipe, brief=replace(one, prompt=what))
        board.canvas.add(
            "subject-1", emblem.glyph(recipe, "mono", "#1d1f26", "#ffffff", (cx, cy, r * 1.08, r * 1.08))
        )
    bar = svg.rect(-r * 0.84, -r * 0.075, r * 1.68, r * 0.15, "#d8262f")
    board.canvas.add(
        "front", svg.placed(bar, cx, cy, turn=45), svg.stroke(svg.ring(cx, cy, r * 0.91), "#d8262f", r * 0.18)
    )


_DRAW: Mapping[str, Callable[[sign_shapes.Board], None]] = {
    "wet": sign_shapes.wet_floor,
    "exit": sign_shapes.way_out,
    "toilet": sign_shapes.toilets,
    "stop": sign_shapes.stop,
    "dog": sign_shapes.beware,
    "park": sign_shapes.parking,
    "speed": sign_shapes.speed,
    "wifi": sign_shapes.wireless,
    "aid": sign_shapes.first_aid,
    "danger": sign_shapes.danger,
    "open": sign_shapes.opened,
}
