"""Labels of bottles, jars and tins: notched paper in a frame, a picture, a name in old letters."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.compose.printed.logos import emblem, paired
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.lexicon import default_lexicon, singulars

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.recipe import Recipe

_ASKED = re.compile(r"\blabels?\b(?! maker)")
_ELSEWHERE = re.compile(
    r"\b(?:name tag|luggage|clothing|record label|price|shipping|address|holding|with a blank label|icon|"
    r"diagram|stickers?)\b"
)
_BEFORE = re.compile(r"\b([a-z' ]{2,40}?) labels?\b")
_AFTER = re.compile(r"\blabels? (?:design )?(?:for|of) (?:an? |the |my |our |some )?([a-z' ]{2,40})")
_CUT = re.compile(r"\b(?:with|called|named|in|and the|featuring|showing|design|from)\b")
_VESSELS = word_set(
    "bottle bottles jar jars tin tins can cans bag bags box boxes pack packaging package packet pot product"
    " food drink"
    " vintage retro modern minimal minimalist elegant simple old fashioned rustic cute a an the my our craft"
    " homemade handmade organic artisan natural label"
)
# What a ware is known by, and the colour of its label.
_WARES: tuple[tuple[str, tuple[str, ...], str], ...] = (
    (r"wine|vineyard|merlot|chardonnay|prosecco|champagne|winery", ("grapes",), "#6d1f35"),
    (r"honey", ("honeybee", "prop:honeycomb"), "#c98a1f"),
    (r"strawberry", ("strawberry",), "#c8313f"),
    (r"raspberry", ("prop:raspberry",), "#b82f55"),
    (r"blueberry", ("blueberries",), "#3f4f9f"),
    (r"cherry", ("cherries",), "#b8243a"),
    (r"orange|marmalade", ("tangerine",), "#d9762a"),
    (r"peach|apricot", ("peach",), "#e08a4f"),
    (r"plum|damson", ("peach",), "#6a3f8a"),
    (r"fig", ("prop:figs",), "#6f4a7f"),
    (r"lemon", ("prop:lemon",), "#b8992a"),
    (r"pear", ("pear",), "#8f9f4f"),
    (r"apple|cider", ("red-apple",), "#8f9f2f"),
    (r"jam|jelly|preserve", ("strawberry",), "#c8313f"),
    (r"beer|ale|lager|stout|ipa|brewery", ("beer-mug",), "#9a5f22"),
    (r"lavender", ("prop:lavender",), "#7f63b8"),
    (r"soap|shampoo|lotion|cream|skincare|perfume", ("herb",), "#4f8f7f"),
    (r"candle", ("candle",), "#8a6f55"),
    (r"tea", ("teacup-without-handle",), "#3f7f5a"),
    (r"coffee|espresso", ("prop:coffee_bean",), "#5a3a28"),
    (r"olive", ("olive",), "#6f7f32"),
    (r"hot sauce|chili|chilli|salsa", ("prop:chili",), "#b8281f"),
    (r"whisk(?:e)?y|rum|gin|vodka|bourbon", ("tumbler-glass",), "#4a3428"),
    (r"milk|yogh?urt|cheese", ("cow-face",), "#3f7fb0"),
    (r"pickles?|cucumber", ("cucumber",), "#4f8f3f"),
    (r"tomato|ketchup|pasta", ("tomato",), "#c03a2a"),
    (r"maple|syrup", ("maple-leaf",), "#a8522a"),
    (r"chocolate|cocoa", ("chocolate-bar",), "#5a3526"),
    (r"dog|cat|pet", ("paw-prints",), "#3f7f9f"),
)


def asked(brief: Brief) -> bool:
    """Whether the label of a ware is the picture."""
    said = brief.prompt.lower()[:300]
    return brief.template == "badge" and _ASKED.search(said) is not None and _ELSEWHERE.search(said) is None


def ware(prompt: str) -> str:
    """What the label is for: "strawberry jam" of "strawberry jam label with ...", "" when it is not said."""
    said = prompt.lower()
    for pattern in (_AFTER, _BEFORE):
        found = pattern.search(said)
        words = (
            [w for w in _CUT.split(found.group(1))[0].split() if w not in _VESSELS]
            if found is not None
            else []
        )
        if words:
            return " ".join(words[-3:])
    return ""


def _shown(recipe: Recipe, what: str) -> tuple[Subject, ...]:
    """The things that are named besides the ware, in full colour; else what the ware is known by."""
    said = recipe.brief.prompt.lower()
    names = {*what.split(), *_VESSELS}
    shown = []
    for s in recipe.brief.subjects:
        words = s.word.lower().split()
        if {*words} & names or (s.picture == "tulip" and "vineyard" in words):
            continue
        entry = default_lexicon().find(words) or default_lexicon().find([singulars(words[-1])[-1]])
        picture = entry.picture if entry is not None and things.has_drawing(entry.picture) else s.picture
        if things.has_drawing(picture):
            shown.append(replace(s, picture=picture, relation=None, other=None, count=min(s.count, 3)))
    if shown:
        return tuple(shown[:2])
    known = next((pictures for words, pictures, _ in _WARES if re.search(rf"\b(?:{words})", said)), ())
    usual = tuple(s for s in recipe.brief.subjects if things.has_drawing(s.picture))[:1]
    # A plum is drawn as a peach of its own colour.
    plum = next(
        (tone for words, _, tone in _WARES if "plum" in words and re.search(rf"\b(?:{words})", said)), ""
    )
    paint = color.rgb(plum) if plum else None
    return tuple(Subject(key, key, color=paint) for key in known[:1] if things.has_drawing(key)) or usual


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw the label on the colour of its ware."""
    said = recipe.brief.prompt.lower()
    what = ware(recipe.brief.prompt)
    tone = next((t for words, _, t in _WARES if re.search(rf"\b(?:{words})", said)), "#3f5f6f")
    own = [color.hexa(s.color) for s in recipe.brief.subjects if s.color]
    tone = next((c for c in (*recipe.colors, *own) if color.luminance(c) < _DEEP), tone)
    w, h, u = canvas.width, canvas.height, canvas.short
    canvas.add("sky", svg.rect(0, 0, w, h, recipe.background or color.mix(tone, "#ffffff", 0.42)))
    paper = "#fbf3df"
    bw, bh = u * 0.82, u * 0.9
    x, y = w / 2 - bw / 2, h / 2 - bh / 2
    canvas.add(
        "distance",
        svg.placed(
            svg.path(_plaque(bw, bh, u * 0.07), color.shaded(tone, 0.05), opacity=0.45),
            x + u * 0.01,
            y + u * 0.016,
        ),
    )
    canvas.add("distance", svg.placed(svg.path(_plaque(bw, bh, u * 0.07), paper), x, y))
    for inset, wide in ((0.022, 0.011), (0.042, 0.004)):
        rim = _plaque(bw - u * inset * 2, bh - u * inset * 2, u * 0.07)
        canvas.add("distance", svg.placed(svg.stroke(rim, tone, u * wide), x + u * inset, y + u * inset))
    given = [t for t in (text.spelled(t) for t in recipe.brief.text) if t]
    words = "\n".join(given) or what.title()
    words = "" if recipe.no_text or recipe.text_layout else words
    shown = _shown(recipe, what)
    top = y + bh * 0.1
    room = bh * ((0.5 if words else 0.8) if shown else 0.28)
    field = (w / 2, top + room / 2, bw * 0.66, room)
    rays = svg.circle(w / 2, top + room / 2, room * 0.52, color.mix(tone, paper, 0.84))
    if shown:
        canvas.add("distance", rays)
    one = emblem.free(recipe, replace(recipe.brief, subjects=shown, template="poster"))
    pair = paired.several(shown)
    if pair and len(shown) > 1:
        paired.draw(one, canvas, pair, field)
    elif shown:
        emblem.hero(one, canvas, field)
    if not words:
        return
    dark = next((c for c in recipe.colors if c != tone and color.contrast(c, paper) > _READ), "")
    ink = dark or color.ink_on(paper, (color.shaded(tone, 0.1), "#2a1c18"), _READ)
    mid = top + room + bh * 0.045
    for side in (-1, 1):
        canvas.add(
            "ornament",
            svg.stroke(
                svg.d("M", w / 2 + side * bw * 0.05, mid, "H", w / 2 + side * bw * 0.34), tone, u * 0.005
            ),
        )
    canvas.add("ornament", svg.path(svg.star(w / 2, mid, u * 0.02, u * 0.009, 5), tone))
    box = (x + bw * 0.13, mid + bh * 0.03, bw * 0.74, bh * 0.25)
    canvas.add(
        "lettering", svg.path(text.in_box(text.lines_for(words, "serif", box[2], box[3]), *box, "serif"), ink)
    )


_DEEP, _READ = 0.5, 4.5


def _plaque(w: float, h: float, r: float) -> str:
    """A rectangle whose corners are cut out in quarter rounds."""
    return svg.d(
        "M",
        r,
        0,
        "H",
        w - r,
        "A",
        r,
        r,
        "0 0 0",
        w,
        r,
        "V",
        h - r,
        "A",
        r,
        r,
        "0 0 0",
        w - r,
        h,
        "H",
        r,
        "A",
        r,
        r,
        "0 0 0",
        0,
        h - r,
        "V",
        r,
        "A",
        r,
        r,
        "0 0 0",
        r,
        0,
        "Z",
    )
