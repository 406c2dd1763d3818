"""What a design is printed on: a bookmark, a book's cover, a shirt, a box, a stamp, a tarot card."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose import inks, nature, scene, things
from recraft_nb.engine.illustrator.compose.printed.logos import emblem
from recraft_nb.engine.illustrator.compose.printed.pages import (
    goods_printed,
    greeting,
    ornament,
    tones,
    word_places,
)
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.compose.relating import joined
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.compose.inks import Inks
    from recraft_nb.engine.illustrator.recipe import Recipe

_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("bookmark", re.compile(r"\bbook ?marks?\b(?! (?:icon|app|button|symbol|sign|tab|bar))")),
    ("shirt", re.compile(
        r"\b(?:t-?shirt|tee ?shirt|tee|shirt|hoodie) (?:design|print|graphic|art)\b"
        r"|^(?:an? )?(?:\w+ ){0,2}(?:t-?shirt|tee|hoodie) (?:with|of|that says|saying)\b"
        r"|\b(?:design|print|graphic|art) (?:for|on) an? (?:\w+ )?(?:t-?shirt|tee|hoodie)\b"
    )),
    ("screen", re.compile(r"\b(?:title|start|splash|intro|menu) screen\b|\bmain menu\b")),
    ("tarot", re.compile(r"\btarot card\b")),
    ("stamp", re.compile(r"\b(?:postage|post|mail|vintage|airmail|commemorative|christmas) stamp\b")),
    ("cover", re.compile(
        r"\b(?:book|novel|paperback|hardcover|notebook|journal|storybook|comic|cookbook|manga|diary) cover\b"
        r"|\bcover (?:design |art )?(?:for|of) (?:an? |the |my )?(?:\w+ ){0,3}"
        r"(?:book|novel|notebook|journal|diary|cookbook|storybook|thriller)\b"
    )),
    ("package", re.compile(
        r"\b(?:packaging|package design|wrapper)\b"
        r"|\b(?:bag|box|pouch|can|tin|carton) (?:design|packaging|art)\b"
        r"|\b(?:cereal|tea|cookie) box with\b"
    )),
)  # fmt: skip
_ELSEWHERE = re.compile(
    r"\b(?:icon|icons|logo|seamless|pattern)\b"
    r"|\b(?:holding|wearing|reading|carrying|in) (?:an? |the |his |her |their )(?:\w+ ){0,2}"
    r"(?:bookmark|t-?shirt|tee|hoodie|book|stamp|card|bag|box|can)\b"
)
_CARRIERS = word_set("""
    bookmark bookmarks design print t-shirt shirt tee hoodie cover novel book paperback notebook journal stamp
    packaging package label box bag pouch wrapper card tarot story diary mystery thriller can tin carton
    cereal graphic postage bar art cookbook storybook
""")
_OWNERS = re.compile(
    r"\bfor (?:our|my|the|a|an|his|her|their) (?:[\w'-]+ ){0,2}"
    r"(?:club|team|group|band|class|shop|company|school)\b"
)
_FROM = ("scene", "poster", "badge", "lettering", "icon", "carrier")
# Words that say how goods are, and no dish: "dark roast" is coffee.
_SORTS = frozenset({"roast", "blend"})


def kind_of(brief: Brief) -> str:
    """On what the design is, or ""."""
    said = brief.prompt.lower()
    for words in brief.text:
        said = said.replace(words.lower(), " ")
    if _ELSEWHERE.search(said) or brief.template not in _FROM:
        return ""
    found = next((kind for kind, pattern in _KINDS if pattern.search(said)), "")
    plain = found == "shirt" and not re.search(r"\b(?:design|print|graphic|art)\b", said)
    if plain and not brief.text and not any(t.startswith("shows:") for s in brief.subjects for t in s.traits):
        # A shirt with a stripe is that shirt.
        return ""
    # A rubber stamp and a round one are no stamp for a letter.
    return "" if found == "stamp" and re.search(r"\b(?:rubber|round|circular|ink|seal)\b", said) else found


def asked(brief: Brief) -> bool:
    """Whether a design on something is wanted."""
    return bool(kind_of(brief))


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw the thing with the design on it."""
    brief = recipe.brief
    kind = kind_of(brief)
    recipe = replace(recipe, brief=_of_the_design(brief))
    page = inks.choose(recipe, "palette")
    tone = tones.tone_of(recipe.brief)
    if tone is not None and not recipe.colors:
        page = tones.page_of(tone, recipe)
    w, h = canvas.width, canvas.height
    desk = recipe.background or color.mix(page.ground, "#ffffff", 0.45)
    if color.luminance(desk) < _DIM:
        desk = "#efe9df"
    canvas.add("sky", svg.rect(0, 0, w, h, desk))
    if kind == "shirt":
        goods_printed.shirt(recipe, canvas, page, _words(recipe))
    elif kind == "screen":
        _screen(recipe, canvas)
    elif kind == "package":
        goods_printed.package(recipe, canvas, page, _words(recipe), _picture)
    else:
        high = h * 0.92
        wide = {"bookmark": 0.36, "cover": 0.74, "stamp": 0.84, "tarot": 0.58}[kind] * high
        if wide > w * 0.94:
            wide, high = w * 0.94, high * w * 0.94 / wide
        box = ((w - wide) / 2, (h - high) / 2, wide, high)
        {"bookmark": _bookmark, "cover": _cover, "stamp": _stamp, "tarot": _tarot}[kind](
            recipe, canvas, page, box, desk
        )


_DIM = 0.3
_Box = tuple[float, float, float, float]


def _of_the_design(brief: Brief) -> Brief:
    """The brief without what the design is on and for whom it is."""
    said = brief.prompt.lower()
    owners = {w for found in _OWNERS.finditer(said) for w in re.findall(r"[a-z]+", found.group())}
    gone = {
        k
        for k, s in enumerate(brief.subjects)
        if ({*s.word.lower().split()} & _CARRIERS - {"books"} and s.relation != "holding")
        or s.word.lower() in _SORTS
        or (s.word.lower() in owners and len(brief.subjects) > 1)
    }
    kept = joined.without(brief.subjects, gone)
    printed = [t for s in brief.subjects for t in s.traits if t.startswith("shows:")]
    if not kept and printed:
        # What a shirt was read to show is the design itself.
        keys = [t.removeprefix("shows:").partition("|")[0] for t in printed]
        kept = tuple(Subject(key.rpartition(":")[2].replace("-", " "), key) for key in keys)
        if len(kept) > 1 and "wearing" in said:
            kept = (kept[0], *(replace(s, relation="wearing", other=0) for s in kept[1:]))
    moods = tuple(m for m in brief.moods if m != "sticker")
    return replace(brief, template="poster", subjects=kept, moods=moods)


def _words(recipe: Recipe) -> tuple[str, str]:
    """What stands above and below."""
    if recipe.no_text or recipe.text_layout:
        return "", ""
    spelled = tuple(text.spelled(t) for t in recipe.brief.text if text.spelled(t))
    told = word_places.placed(recipe.brief.prompt, recipe.brief.text)
    if told is not None:
        return (told.top or told.middle, told.bottom)
    return (spelled[0], "\n".join(spelled[1:])) if spelled else ("", "")


def _picture(recipe: Recipe, canvas: svg.Canvas, page: Inks, box: _Box, prefix: str = "v") -> None:
    """The design's picture in a box: its place as a scene, or what it shows on a page of one tone."""
    x, y, w, h = box
    inner = svg.Canvas(canvas.width, canvas.height, prefix=prefix)
    k = min(w, h) / 1000
    inner.width, inner.height = round(w / k, 1), round(h / k, 1)
    if h > w * _TALL and (rows := _in_rows(recipe)):
        _stacked(recipe, inner, page, rows)
    elif recipe.brief.setting != "studio" and not recipe.background:
        scene.compose(recipe.without_words(), inner)
    else:
        tone = tones.tone_of(recipe.brief) or tones.CALM
        greeting.compose(recipe.without_words(), inner, tone, "")
    canvas.defs.extend(inner.defs)
    layers = "".join(
        f'<g id="{prefix}-{name}">{"".join(parts)}</g>' for name, parts in inner.layers.items() if parts
    )
    clip = canvas.clip(svg.rounded(x, y, w, h, 0))
    canvas.add("picture", f'<g clip-path="{clip}">{svg.placed(layers, x, y, k)}</g>')


_TALL = 1.5  # height of a page in its breadths, on which things stand above one another
_TIED = ("riding", "wearing", "holding", "on", "in")


def _in_rows(recipe: Recipe) -> list[Subject]:
    """Several things that a tall page shows above one another, those of the sky on top."""
    shown = [s for s in recipe.brief.subjects if things.has_drawing(s.picture)]
    if len(shown) < _FEWEST or any(s.relation in _TIED for s in shown):
        return []
    free = [replace(s, relation=None, other=None) for s in shown[:_MOST]]
    return sorted(free, key=lambda s: not nature.is_any(s, nature.CELESTIAL))


_FEWEST, _MOST = 2, 4


def _stacked(recipe: Recipe, canvas: svg.Canvas, page: Inks, rows: list[Subject]) -> None:
    """Each thing in a row of its own, as broad as the page allows."""
    w, h = canvas.width, canvas.height
    night = recipe.brief.light == "night"
    top, low = ("#1f2350", "#4a3f86") if night else (color.lit(page.ground, 0.02), page.ground)
    canvas.add("sky", svg.rect(0, 0, w, h, canvas.linear([(0, top), (1, low)])))
    soft = color.mix(low, "#ffffff", 0.25)
    high = h * 0.92 / len(rows)
    for k, subject in enumerate(rows):
        y = h * 0.04 + high * (k + 0.5)
        canvas.add("distance", svg.circle(w / 2, y, min(w, high) * 0.47, soft, opacity=0.5))
        one = emblem.free(recipe, replace(recipe.brief, subjects=(subject,)))
        emblem.hero(one, canvas, (w / 2, y, w * 0.84, high * 0.86), f"subject-{k + 1}")


def _sheet(canvas: svg.Canvas, box: _Box, paint: str, desk: str, radius: float) -> None:
    x, y, w, h = box
    u = canvas.short
    canvas.add(
        "distance",
        svg.rect(x + u * 0.01, y + u * 0.014, w, h, color.shaded(desk, 0.14), radius),
        svg.rect(x, y, w, h, paint, radius),
    )


def _line(canvas: svg.Canvas, words: str, box: _Box, ink: str, font: str = "serif") -> None:
    if words:
        canvas.add("lettering", svg.path(text.stacked(words, *box, font), ink))  # type: ignore[arg-type]


def _bookmark(recipe: Recipe, canvas: svg.Canvas, page: Inks, box: _Box, desk: str) -> None:
    """A tall strip with a hole and a tassel."""
    x, y, w, h = box
    u = canvas.short
    top, low = _words(recipe)
    y, h = y + u * 0.03, h - u * 0.03
    _sheet(canvas, (x, y, w, h), page.pale, desk, u * 0.025)
    m = w * 0.07
    head = w * 0.3 + (w * 0.42 if top else 0)
    foot = w * 0.36 if low else m
    _picture(recipe, canvas, page, (x + m, y + head, w - 2 * m, h - head - foot))
    canvas.add(
        "frame", svg.stroke(svg.rounded(x + m, y + head, w - 2 * m, h - head - foot, 0), page.main, u * 0.006)
    )
    ink = color.ink_on(page.pale, (page.ink, "#2b2740"), 4.0)
    _line(canvas, top, (x + w * 0.09, y + w * 0.27, w * 0.82, w * 0.38), ink)
    _line(canvas, low, (x + w * 0.09, y + h - w * 0.32, w * 0.82, w * 0.26), ink)
    cx, cy = x + w / 2, y + w * 0.14
    cord = svg.stroke(
        svg.d("M", cx, cy, "C", cx + w * 0.1, cy - w * 0.4, cx + w * 0.5, cy - w * 0.3, cx + w * 0.66, cy),
        page.main,
        u * 0.009,
    )
    strands = "".join(
        svg.stroke(svg.d("M", cx + w * 0.66, cy + u * 0.02, "l", dx * u, u * 0.13), page.main, u * 0.008)
        for dx in (-0.026, -0.013, 0.0, 0.013, 0.026)
    )
    canvas.add(
        "ornament",
        svg.circle(cx, cy, w * 0.06, desk),
        svg.stroke(svg.ring(cx, cy, w * 0.06), page.second, u * 0.006),
    )
    canvas.add("ornament", cord, strands, svg.circle(cx + w * 0.66, cy + u * 0.008, u * 0.02, page.main))


def _cover(recipe: Recipe, canvas: svg.Canvas, page: Inks, box: _Box, desk: str) -> None:
    """A book that stands facing us: its spine to the left, the title large above the picture."""
    x, y, w, h = box
    u = canvas.short
    top, low = _words(recipe)
    canvas.add(
        "distance",
        svg.rect(x + u * 0.02, y + u * 0.018, w, h, color.shaded(desk, 0.16), u * 0.012),
        svg.rect(x + u * 0.014, y + u * 0.008, w, h, "#f4efe2", u * 0.008),
    )
    dark = page.ink if color.luminance(page.ink) < _DIM else color.shaded(page.main, 0.2)
    canvas.add("distance", svg.rect(x, y, w, h, dark, u * 0.01))
    head = h * (0.27 if top else 0.06)
    foot = h * (0.13 if low else 0.06)
    m = w * 0.09
    _picture(recipe, canvas, page, (x + m, y + head, w - m - w * 0.05, h - head - foot))
    pale = color.ink_on(dark, ("#fff6e0", page.pale), 4.0)
    _line(canvas, top, (x + m * 1.1, y + h * 0.05, w - m * 2.0, head - h * 0.09), pale)
    _line(canvas, low, (x + m * 1.4, y + h - foot + h * 0.035, w - m * 2.4, foot - h * 0.075), pale)
    canvas.add("frame", svg.rect(x, y, w * 0.05, h, color.shaded(dark, 0.08), u * 0.01))
    canvas.add("frame", svg.rect(x + w * 0.05, y, w * 0.008, h, color.lit(dark, 0.1)))


def _stamp(recipe: Recipe, canvas: svg.Canvas, page: Inks, box: _Box, desk: str) -> None:
    """A postage stamp: a perforated edge, the picture, its value in a corner."""
    x, y, w, h = box
    u = canvas.short
    paper = "#fdf8ea"
    _sheet(canvas, box, paper, desk, 0)
    r = w / 44
    holes = [(x + w * (k + 0.5) / 16, yy) for k in range(16) for yy in (y, y + h)]
    holes += [(xx, y + h * (k + 0.5) / 19) for k in range(19) for xx in (x, x + w)]
    canvas.add("distance", "".join(svg.circle(a, b, r, desk) for a, b in holes))
    top, low = _words(recipe)
    m = w * 0.09
    foot = h * 0.15 if top else m
    _picture(recipe, canvas, page, (x + m, y + m, w - 2 * m, h - m - foot))
    canvas.add(
        "frame", svg.stroke(svg.rounded(x + m, y + m, w - 2 * m, h - m - foot, 0), page.ink, u * 0.005)
    )
    ink = color.ink_on(paper, (page.ink, "#2b2740"), 4.0)
    words = " ".join((top + "\n" + low).split("\n")).strip()
    _line(canvas, words, (x + m, y + h - foot * 0.8, w - 2 * m, foot * 0.5), ink)


def _screen(recipe: Recipe, canvas: svg.Canvas) -> None:
    """How a game begins: its world, the sky above it free for the large title."""
    w, h, u = canvas.width, canvas.height, canvas.short
    top, low = _words(recipe)
    head = h * 0.24 if top else 0.0
    inner = svg.Canvas(canvas.width, canvas.height, prefix="v")
    k = min(w, h - head) / 1000
    inner.width, inner.height = round(w / k, 1), round((h - head) / k, 1)
    scene.compose(recipe.without_words(), inner)
    found = list(svg.colors_in("".join(inner.defs[:1]))) or list(
        svg.colors_in("".join(inner.layers.get("sky", [])))
    )
    sky = found[0] if found else "#8fcbea"
    canvas.defs.extend(inner.defs)
    canvas.add("sky", svg.rect(0, 0, w, h, sky))
    layers = "".join(
        f'<g id="v-{name}">{"".join(parts)}</g>' for name, parts in inner.layers.items() if parts
    )
    canvas.add("picture", svg.placed(layers, 0, head, k))
    ink = color.ink_on(sky, ("#fff6e0", "#2a2140"), 3.0)
    rim = color.shaded(sky, 0.24) if color.luminance(ink) > _DIM else "#fff6e0"
    for words, box in (
        (top, (w * 0.06, h * 0.045, w * 0.88, h * 0.18)),
        (low, (w * 0.2, h * 0.88, w * 0.6, h * 0.07)),
    ):
        if words:
            d = text.stacked(words, *box, "block")
            canvas.add("lettering", svg.stroke(d, rim, u * 0.022, stroke_linejoin="round"), svg.path(d, ink))


def _tarot(recipe: Recipe, canvas: svg.Canvas, page: Inks, box: _Box, desk: str) -> None:
    """A tall card with a golden border, stars in its corners and its name on a band below."""
    x, y, w, h = box
    u = canvas.short
    deep, gold = "#241b45", "#d9b25a"
    _sheet(canvas, box, deep, desk, u * 0.03)
    for m, breadth in ((w * 0.045, u * 0.008), (w * 0.07, u * 0.003)):
        canvas.add(
            "frame", svg.stroke(svg.rounded(x + m, y + m, w - 2 * m, h - 2 * m, u * 0.015), gold, breadth)
        )
    top, low = _words(recipe)
    shown = [s for s in recipe.brief.subjects if emblem.drawable(recipe)]
    name = top or (f"The {shown[0].word.split()[-1].title()}" if shown else "")
    m, band = w * 0.11, h * 0.12
    _picture(recipe, canvas, page, (x + m, y + m, w - 2 * m, h - m * 1.3 - band))
    for cx, cy in (
        (x + m, y + m),
        (x + w - m, y + m),
        (x + m, y + h - band - m * 0.3),
        (x + w - m, y + h - band - m * 0.3),
    ):
        canvas.add("ornament", svg.path(svg.star(cx, cy, w * 0.055, w * 0.018, 8), gold))
    if not recipe.no_text:
        _line(canvas, name.upper(), (x + m, y + h - band * 0.88, w - 2 * m, band * 0.42), gold)
    _line(canvas, low, (x + m, y + h - band * 0.4, w - 2 * m, band * 0.2), gold)
    canvas.add(
        "frame", ornament.rule(x + w / 2, y + h - band * 0.26, w * 0.3, gold, u * 0.003) if not low else ""
    )
