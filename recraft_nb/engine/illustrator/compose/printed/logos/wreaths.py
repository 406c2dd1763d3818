"""Wreaths and frames of flowers and leaves around an empty middle, in which words or initials may stand."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed import named_inks
from recraft_nb.engine.illustrator.compose.printed.logos import blossoms, monograms
from recraft_nb.engine.illustrator.compose.printed.pages import ornament
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.grammar import kinds_by_word
from recraft_nb.engine.illustrator.language.lexicon import singulars
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.ink.chance import Chance
    from recraft_nb.engine.illustrator.recipe import Recipe

_MADE = "floral|flowers?|leaf|leaves|leafy|botanical|foliage|greenery|roses?|ivy|olive|vine|eucalyptus|holly"
_WREATH = re.compile(
    rf"\b(wreaths?|garland|(?:{_MADE}) (?:frame|border)|(?:frame|border) (?:made )?"
    r"(?:of|with|from) (?:\w+ ){0,3}"
    r"(?:flowers?|leaves|leaf|roses|peonies|daisies|berries|ivy|greenery|ferns?|eucalyptus|branches|blossoms?"
    r"|wildflowers|holly|vines|lavender|sunflowers|tulips))\b"
)
# Where a wreath is a thing on something or somebody, or is being made.
_ELSEWHERE = re.compile(
    r"\b(door|hair|head|wearing|wears|wall|fireplace|mantel|window|table|tree|girl|woman|bride|man|boy|photo|hanging|"
    r"making|neck|pattern|seamless)\b"
)
_ANGULAR = re.compile(r"\b(border|rectangular|square|corners?|page)\b")
_ROUND = re.compile(r"\b(wreath|round|circle|circular|oval|ring)\b")
# What the words of a wreath are drawn as.
_KINDS: dict[str, str] = kinds_by_word(
    {
        "peony": "peony carnation chrysanthemum dahlia camellia",
        "rose": "rose ranunculus",
        "daisy": "daisy chamomile wildflower aster daffodil edelweiss",
        "sunflower": "sunflower",
        "blossom": "blossom hibiscus magnolia anemone jasmine orchid lily cherry-blossom flower floral",
        "poppy": "poppy",
        "lotus": "lotus waterlily",
        "tulip": "tulip",
        "lavender": "lavender lilac heather",
        "wheat": "wheat barley",
        "leaves": "leaf foliage greenery vine branch sprig twig stem botanical leafy beech birch",
        "laurel": "laurel bay willow rosemary sage mint bamboo",
        "eucalyptus": "eucalyptus",
        "ivy": "ivy",
        "holly": "holly mistletoe",
        "fern": "fern palm",
        "pine": "pine fir spruce evergreen conifer",
        "autumn": "maple oak",
        "olive": "olive",
        "berries": "berry cherry cranberry rowan rosehip",
        "citrus": "lemon orange citrus lime",
        "cone": "pinecone acorn cone",
    }
)
PLANTS = frozenset(_KINDS)
"""Words that name a plant; some of them are colours elsewhere."""
_SEASONS = {"autumn": ("autumn", "berries"), "fall": ("autumn", "berries"), "christmas": ("pine", "holly"),
    "winter": ("pine", "berries"), "spring": ("blossom", "leaves"),
    "thanksgiving": ("autumn", "wheat")}  # fmt: skip
_COLORS_TOO = frozenset({"orange", "olive", "lavender", "rose", "peach", "sage", "mint"})
_TURNING = ("#d9742b", "#b8432f", "#e2a02f")
_OF_GOLD = re.compile(r"\b(gold|golden|silver|black and white|monochrome|line art)\b")


def asked(brief: Brief) -> bool:
    """Whether a prompt asks for a wreath or a frame of plants as the picture itself."""
    said = brief.prompt.lower()
    for words in brief.text:
        said = said.replace(words.lower(), " ")
    if any(s.picture == "prop:advent_wreath" for s in brief.subjects):
        return False
    if brief.template == "pattern" or not _WREATH.search(said) or _ELSEWHERE.search(said):
        return False
    return not any(s.picture.startswith(("figure:", "animal:")) for s in brief.subjects)


def kind_of(word: str) -> str:
    """What a word of a wreath is drawn as, or ""."""
    return next((_KINDS[form] for form in singulars(word) if form in _KINDS), "")


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw a wreath or a frame on a canvas."""
    said = recipe.brief.prompt.lower()
    chance = recipe.chance("layout").stream("wreath")
    ground = recipe.background or "#fdfaf4"
    canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, ground))
    grown = plants(said)
    if [kind for kind, _ in grown] == ["laurel"]:
        tone = grown[0][1]
        for a, b in ((94.0, 254.0), (86.0, -74.0)):
            middle = (canvas.width / 2, canvas.height / 2, canvas.short * 0.36)
            canvas.add("subject-1", ornament.laurel(*middle, a, b, canvas.short * 0.11, tone, 12))
        grown = []
    is_ring = bool(_ROUND.search(said)) or not _ANGULAR.search(said)
    if grown:
        ring(canvas, chance, grown, is_ring=is_ring)
    if "bow" in said.split():
        u = canvas.short
        tone = _named(said.split(), said.split().index("bow")) or "#c8313a"
        canvas.add(
            "subject-2", svg.placed(_bow(tone), canvas.width / 2, canvas.height / 2 + u * 0.36, u / 1000)
        )
    letters = monograms.letters_of(recipe.brief)
    words = [w for w in (text.spelled(t) for t in recipe.brief.text) if w] if not recipe.text_layout else []
    ink = color.ink_on(ground, ("#3f4a44", "#fffaf0"), 4.0)
    span = canvas.short * 0.4
    x, y = canvas.width / 2 - span / 2, canvas.height / 2 - span / 2
    if letters and not recipe.no_text:
        tone = next((c for c in named_inks.named(said, PLANTS) if c != ground), ink)
        tone = tone if color.contrast(tone, ground) > 1.6 else ink
        canvas.add("lettering", monograms.woven(canvas, letters, (x, y, span, span), (tone, tone), ground))
    elif words and not recipe.no_text:
        broken = text.lines_for(" ".join(words), "hand", span, span * 0.7)
        canvas.add(
            "lettering", svg.path(text.in_box(broken, x, y + span * 0.15, span, span * 0.7, "hand"), ink)
        )


def ring(
    canvas: svg.Canvas, chance: Chance, plants: Sequence[tuple[str, str]], *, is_ring: bool = True
) -> None:
    """Sprigs all along a ring or a rectangle, flowers over them.

    Args:
        canvas: Drawn on.
        chance: Moves and turns them a little.
        plants: Kinds with their colours.
        is_ring: A circle; else along the edges of the picture.
    """
    u = canvas.short
    sprigs = [p for p in plants if p[0] in blossoms.SPRIGS] or [("leaves", blossoms.usual_color("leaves"))]
    heads = [p for p in plants if p[0] not in blossoms.SPRIGS]
    size = u * (0.085 if is_ring else 0.075)
    count = round(
        (math.tau * u * 0.36 if is_ring else 2 * (canvas.width + canvas.height) * 0.84) / (size * 0.72)
    )
    for k in range(count):
        x, y, along = _place(canvas, k / count, is_ring=is_ring)
        kind, tone = sprigs[k % len(sprigs)]
        shade = color.shift(tone, chance.uniform(-0.03, 0.03), 1.0, chance.uniform(-5, 5))
        if kind == "autumn" and tone == blossoms.usual_color("autumn"):
            shade = _TURNING[k % 3]
        lean = 34 * (1 if k % 2 else -1) + chance.uniform(-8, 8)
        body = blossoms.drawn(kind, size * chance.uniform(0.9, 1.1), shade)
        canvas.add("subject-1", svg.placed(body, x, y, turn=along + 90 + lean))
    spots = 12 if is_ring else 16
    for k in range(spots if heads else 0):
        small = k % 3 != 0
        x, y, along = _place(canvas, (k + 0.3 * (small and k % 3 == 1)) / spots, is_ring=is_ring)
        kind, tone = heads[k % len(heads)] if len(heads) > 1 else heads[0]
        r = u * (0.055 if small else 0.085)
        upright = kind in ("tulip", "lotus")
        out = math.radians(along - 90)
        off = u * (0.03 if k % 3 == 1 else -0.03 if small else 0.0)
        body = blossoms.drawn(kind, r, color.lit(tone, 0.02) if small else tone)
        turn = 0.0 if upright else chance.uniform(0, 360)
        canvas.add("subject-1", svg.placed(body, x + off * math.cos(out), y + off * math.sin(out), turn=turn))


def _place(canvas: svg.Canvas, share: float, *, is_ring: bool) -> tuple[float, float, float]:
    """A point of the ring or the rectangle and the direction there, in degrees."""
    if is_ring:
        a = math.tau * share + math.pi / 2
        r = canvas.short * 0.36
        return canvas.width / 2 + r * math.cos(a), canvas.height / 2 + r * math.sin(a), math.degrees(a) + 90
    inset = canvas.short * 0.105
    w, h = canvas.width - 2 * inset, canvas.height - 2 * inset
    far = share * 2 * (w + h)
    for length, (x, y), (dx, dy), turn in (
        (w, (0.0, 0.0), (1, 0), 0.0), (h, (w, 0.0), (0, 1), 90.0), (w, (w, h), (-1, 0), 180.0),
        (h, (0.0, h), (0, -1), 270.0),
    ):  # fmt: skip
        if far <= length:
            return inset + x + dx * far, inset + y + dy * far, turn
        far -= length
    return inset, inset, 0.0


def plants(said: str, *, alone: bool = False) -> list[tuple[str, str]]:
    """The plants a prompt names, each with its colour.

    Args:
        said: The prompt in lower case.
        alone: Only what is named; else leaves join flowers, and flowers the word for all of them.
    """
    words = re.findall(r"[a-z]+", said)
    found: dict[str, str] = {}
    for at, word in enumerate(words):
        kind, following = kind_of(word), kind_of(words[at + 1]) if at + 1 < len(words) else ""
        if kind == "leaves" and at and words[at - 1] in ("autumn", "fall"):
            kind = "autumn"
        elif kind == "leaves" and at and kind_of(words[at - 1]):
            continue  # "Olive leaves" are of the olive.
        elif kind == "pine" and following == "cone":
            continue
        elif word in _COLORS_TOO and following not in ("", "leaves"):
            continue  # A colour of what follows.
        if kind and kind not in found:
            found[kind] = _named(words, at)
    if alone:
        # A plain "flower" is the flower of no kind: a kind that is named besides it is meant.
        plain = ("blossom", "leaves")
        return sorted(found.items(), key=lambda item: item[0] in plain)
    if not found:
        for word in words:
            for kind in _SEASONS.get(word, ()):
                found.setdefault(kind, "")
    generic = [kind for kind in ("blossom", "leaves") if kind in found]
    if "blossom" in found and any(kind not in blossoms.SPRIGS for kind in found if kind not in generic):
        del found["blossom"]  # "A floral wreath of roses" is of roses.
    if (
        "blossom" in found
        and len([k for k in found if k not in blossoms.SPRIGS]) == 1
        and not found["blossom"]
    ):
        found.update({"rose": "", "daisy": ""})
    if not any(kind in blossoms.SPRIGS for kind in found):
        found["leaves"] = ""
    metal = _OF_GOLD.search(said)
    usual = {kind: tone or blossoms.usual_color(kind) for kind, tone in found.items()}
    if metal:
        tone = {"gold": "#c9a13f", "golden": "#c9a13f", "silver": "#a9b2bd"}.get(metal.group(), "#2b2b2f")
        usual = dict.fromkeys(usual, tone)
    return list(usual.items())


def _named(words: Sequence[str], at: int) -> str:
    """The colour that stands before a word, or ""."""
    colors = vocabulary().colors
    for size in (2, 1):
        name = " ".join(words[max(0, at - size) : at])
        if name in colors and at >= size:
            return "#fdf9f2" if name == "white" else color.hexa(colors[name])
    return ""


def _bow(tone: str) -> str:
    loop = "M0 0C-40 -70 -130 -70 -120 0C-130 66 -40 60 0 0Z"
    tail = "M0 0C-30 50 -60 90 -70 150L-30 130L-8 160C0 100 4 50 0 0Z"
    dark = color.shaded(tone, 0.09)
    half = (
        svg.path(tail, dark)
        + svg.path(loop, tone)
        + svg.path("M0 0C-40 -30 -80 -30 -96 0C-80 26 -40 26 0 0Z", dark)
    )
    return half + svg.placed(half, 0, 0, flip=True) + svg.circle(0, 0, 26, color.lit(tone, 0.05))
