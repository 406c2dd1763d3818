"""Logos of things that are built of plain shapes: "a paper plane made from two blue triangles"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed import named_inks
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.lexicon import singulars

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.compose.inks import Inks
    from recraft_nb.engine.illustrator.recipe import Recipe

_BUILT = re.compile(
    r"\b(?:made|built|formed|composed|constructed|created|drawn|designed|consisting|assembled)"
    r"(?: up| only| entirely)? (?:from|of|out of|by|with|using) "
    r"((?:[a-z]+ ){0,4}?)(triangle|circle|square|dot|rectangle|line|shape|semicircle|diamond)s?\b"
)
_NUMBERS: Mapping[str, int] = {
    word: k
    for k, words in enumerate(
        ("", "a one single", "two", "three", "four", "five", "six", "seven", "eight"), 0
    )
    for word in words.split()
}
# What is built of how many of which shape: each shape as its corners, or middle and radius, 200 across.
_T = "triangle"
_WAYS: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("plane", _T): ("-96,-6 96,-84 -14,30", "96,-84 24,84 4,38", "-14,30 0,40 -22,82", "96,-84 -14,30 -6,44"),
    ("bird", _T): ("-30,-10 44,-20 20,60", "-30,-10 -100,-70 10,-14", "44,-20 62,-44 96,-24",
                   "-30,-10 20,60 -84,70", "-12,-12 40,-96 34,-18"),
    ("boat", _T): ("6,-96 6,40 86,40", "-8,-60 -8,40 -72,40", "-92,54 92,54 0,98"),
    ("mountain", _T): ("-40,-70 -100,76 30,76", "34,-34 -28,76 100,76", "-40,-70 -56,-32 -24,-32",
                       "74,14 44,76 100,76"),
    ("tree", _T): ("0,-98 -48,-26 48,-26", "0,-56 -64,28 64,28", "0,-8 -80,84 80,84", "-10,84 10,84 0,60"),
    ("house", _T): ("0,-84 -96,0 96,0", "-72,10 -72,84 72,84", "-66,10 72,10 72,78"),
    ("fish", _T): ("-90,0 50,-66 50,66", "34,0 98,-60 98,60", "-10,-40 44,-90 44,-60", "-10,40 44,90 44,60"),
    ("fox", _T): ("-90,-84 -84,10 -6,-30", "90,-84 84,10 6,-30", "-92,16 -4,-36 -4,98", "92,16 4,-36 4,98"),
    ("cat", _T): ("-84,-92 -80,0 -10,-40", "84,-92 80,0 10,-40", "-92,8 -4,-44 -4,90", "92,8 4,-44 4,90"),
    ("wolf", _T): ("-80,-96 -88,6 -8,-36", "80,-96 88,6 8,-36", "-94,12 -4,-40 -4,98", "94,12 4,-40 4,98"),
    ("diamond", _T): ("-96,-20 0,96 96,-20", "-96,-28 -40,-80 8,-28", "96,-28 40,-80 -4,-28"),
    ("heart", _T): ("-96,-30 0,90 0,-30", "96,-30 0,90 0,-30",
                    "-96,-38 -48,-86 0,-38", "96,-38 48,-86 0,-38"),
    ("arrow", _T): ("-20,-90 96,0 -20,90", "-90,-50 0,0 -90,50"),
    ("star", _T): ("0,-98 -86,50 86,50", "0,98 -86,-50 86,-50"),
    ("letter", _T): ("0,-96 -90,90 -6,90", "8,-80 90,90 4,90"),
    ("rocket", _T): ("0,-98 -40,30 40,30", "-44,0 -84,70 -34,40", "44,0 84,70 34,40", "-22,38 22,38 0,96"),
    ("butterfly", _T): ("-6,0 -94,-80 -88,20", "6,0 94,-80 88,20", "-6,8 -76,30 -50,90", "6,8 76,30 50,90"),
    ("bear", "circle"): ("0,14,78", "-62,-60,30", "62,-60,30", "0,40,34"),
    ("panda", "circle"): ("0,14,78", "-62,-60,30", "62,-60,30", "0,40,34"),
    ("cat", "circle"): ("0,10,78", "-52,-62,32", "52,-62,32", "0,38,28"),
    ("flower", "circle"): ("0,0,32", "0,-62,34", "59,-19,34", "36,50,34", "-36,50,34", "-59,-19,34"),
    ("cloud", "circle"): ("0,-8,60", "-58,24,40", "58,24,40", "24,34,36", "-24,34,36"),
    ("owl", "circle"): ("-42,-20,48", "42,-20,48", "0,44,52", "-42,-20,20", "42,-20,20"),
    ("bird", "circle"): ("0,20,64", "48,-46,36", "-64,30,30", "92,-40,12"),
    ("fish", "circle"): ("-20,0,68", "70,-30,30", "70,30,30", "-50,-16,12"),
    ("butterfly", "circle"): ("-44,-40,48", "44,-40,48", "-34,44,36", "34,44,36"),
    ("snowman", "circle"): ("0,50,48", "0,-18,36", "0,-72,26"),
    ("caterpillar", "circle"): ("-74,10,28", "-38,-6,28", "0,10,28", "38,-6,28", "74,-14,34"),
    ("mouse", "circle"): ("0,24,70", "-62,-48,40", "62,-48,40"),
    ("tree", "circle"): ("0,-46,48", "-42,8,42", "42,8,42"),
    ("eye", "circle"): ("0,0,92", "0,0,54", "0,0,24"),
    ("target", "circle"): ("0,0,92", "0,0,60", "0,0,28"),
    ("moon", "circle"): ("0,0,90", "40,-22,76"),
    ("butterfly", "square"): ("-50,-46,44", "50,-46,44", "-36,44,34", "36,44,34"),
    ("house", "square"): ("0,30,62", "0,50,22", "34,-60,20"),
    ("window", "square"): ("-48,-48,42", "48,-48,42", "-48,48,42", "48,48,42"),
    ("robot", "square"): ("0,-40,52", "0,54,36", "-24,-46,14", "24,-46,14"),
    ("cube", "square"): ("-28,26,66", "28,-26,66"),
}  # fmt: skip
_KINDS: Mapping[str, str] = {
    word: kind
    for kind, words in {
        "plane": "plane airplane aeroplane", "bird": "bird dove swallow hummingbird sparrow eagle",
        "boat": "boat sailboat ship yacht", "mountain": "mountain peak alp summit",
        "tree": "tree pine fir spruce", "house": "house home cabin", "fish": "fish", "fox": "fox",
        "cat": "cat kitten", "wolf": "wolf dog", "diamond": "gem jewel", "heart": "heart",
        "arrow": "arrow", "star": "star", "rocket": "rocket", "butterfly": "butterfly", "bear": "bear",
        "panda": "panda", "flower": "flower daisy", "cloud": "cloud", "owl": "owl", "snowman": "snowman",
        "caterpillar": "caterpillar", "mouse": "mouse", "eye": "eye", "target": "target bullseye",
        "moon": "moon", "window": "window", "robot": "robot", "cube": "cube box",
    }.items()
    for word in words.split()
}  # fmt: skip
_ROUND = frozenset({"circle", "dot"})


def read(prompt: str) -> tuple[str, str, int]:
    """The thing, its shape and how many there are; empty and 0 where none is built of shapes."""
    said = prompt.lower()
    found = _BUILT.search(said)
    if found is None:
        return "", "", 0
    shape = "circle" if found.group(2) in _ROUND else found.group(2)
    count = next((_NUMBERS[word] for word in found.group(1).split() if word in _NUMBERS), 0)
    before = re.findall(r"[a-z]+", said[: found.start()])[-8:]
    kind = next(
        (
            _KINDS[form]
            for word in reversed(before)
            for form in singulars(word)
            if (_KINDS.get(form, ""), shape) in _WAYS
        ),
        "",
    )
    return (kind, shape, count) if kind else ("", "", 0)


def asked(brief: Brief) -> bool:
    """Whether a logo shows a thing that is built of plain shapes, and it is known how."""
    return bool(read(brief.prompt)[0])


def compose(recipe: Recipe, canvas: svg.Canvas, page: Inks, words: Sequence[str]) -> None:
    """Draw so many shapes as are asked for, each in a tone of its own, a name below."""
    kind, shape, count = read(recipe.brief.prompt)
    u, cx = canvas.short, canvas.width / 2
    cy = canvas.height * (0.43 if words else 0.5)
    ground = recipe.background or "#fbfaf6"
    canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, ground))
    named = [c for c in named_inks.named(recipe.brief.prompt.lower()) if c != recipe.background]
    tones = named or [c for c in recipe.colors if c != recipe.background] or [page.main]
    ways = _WAYS[kind, shape]
    ways = ways[: count or len(ways)]
    scale = u * (0.0031 if words else 0.0036)
    parts = []
    for k, way in enumerate(ways):
        tone = tones[k % len(tones)]
        turn = k // len(tones)
        # More shapes than colours: lighter and deeper ones of the same, so that each is seen.
        paint = (color.shaded(tone, 0.1), color.lit(tone, 0.1))[turn % 2] if turn else tone
        parts.append(_shape(way, shape, paint if k or len(ways) == 1 else tone))
    canvas.add("subject-1", svg.placed("".join(parts), cx, cy, scale))
    if words:
        ink = color.ink_on(ground, (tones[0], "#1d1b2c", "#fffaf0"), 3.0)
        box = (cx - u * 0.38, cy + u * 0.35, u * 0.76, u * 0.11)
        canvas.add("lettering", svg.path(text.in_box(" ".join(words), *box, "display"), ink))


def _shape(way: str, shape: str, paint: str) -> str:
    corners = [tuple(float(n) for n in pair.split(",")) for pair in way.split()]
    if shape == _T:
        return svg.path(svg.polygon([(x, y) for x, y in corners]), paint)
    x, y, r = corners[0]
    if shape == "circle":
        return svg.circle(x, y, r, paint)
    return svg.rect(x - r, y - r, r * 2, r * 2, paint)
