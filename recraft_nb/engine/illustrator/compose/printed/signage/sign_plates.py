"""Signs as the whole picture: a board that hangs from chains with its words, a yellow sign beside a road."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import inks, things
from recraft_nb.engine.illustrator.compose.printed import named_inks
from recraft_nb.engine.illustrator.compose.printed.logos import emblem
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.compose.relating import joined
from recraft_nb.engine.illustrator.compose.scenery import undergrowth
from recraft_nb.engine.illustrator.ink import color, outlines, svg
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.matter.slogans import slogan

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief, Subject
    from recraft_nb.engine.illustrator.recipe import Recipe

_ROAD = re.compile(
    r"\b(?:road|traffic|highway|warning|caution|danger|yield|crossing) signs?\b(?! (?:icon|language))"
)
_HUNG = re.compile(
    r"\b(?:sign|signboard|plaque)\b[^,.]{0,30}\b(?:hanging|hung|on chains?|chains?|ropes?)\b|\bhanging"
    r" (?:\w+ ){0,2}sign\b"
    r"|\bsign (?:that )?(?:saying|says|reading|reads|with the words?)\b|\bhand[- ](?:lettered|painted) "
    r"(?:\w+ )?sign\b"
    r"|\b(?:wooden|shop|pub|inn|tavern|store|cafe|bakery|motel|hotel|diner|farm|welcome|house|metal|door"
    r"|shop window) sign\b"
)
_YARD = re.compile(
    r"\b(?:yard|garage|lawn|for|estate|bake|book|open house|car wash|lemonade) (?:sale |stand )?sign\b"
    r"|\b(?:lawn|yard|trail|park|campaign|election) sign\b"
)
_ELSEWHERE = re.compile(
    r"\b(?:neon|icon|icons|logo|holding|holds|carrying|man|woman|boy|girl|people|standing|next to|beside"
    r"|in front|street sign"
    r"|room|kitchen|street scene|protest|behind|pointing|signpost|zodiac)\b"
)
_BY_HAND = re.compile(
    r"\bhand[- ]?(?:lettered|lettering|written|drawn letters)|\b(?:script|cursive|brush|calligraphy)\b"
)
_IVY = re.compile(
    r"\b(?:ivy|vines?|leaves|climbing roses|roses|flowers|holly)\b[^,.]{0,20}\b(?:around|round|along"
    r"|border)\b"
)
_NO_PICTURE = word_set(
    "sign signs signboard plaque chain chains rope ropes ivy vine vines wood board window shop store pub"
    " inn cafe"
    " welcome road traffic highway warning caution danger crossing metal door street post pole triangle"
    " leaves"
)
_PLAIN = (None, "with", "beside")
_PLATES = frozenset(
    {"warning", "prop:signpost", "prop:sign_board", "prop:hanging_sign", "prop:street_sign", "chains"}
)


def kind_of(brief: Brief) -> str:
    """Which sign is the picture, or ""."""
    said = brief.prompt.lower()
    for words in brief.text:
        said = said.replace(words.lower(), " ")
    if brief.template not in ("scene", "lettering", "poster", "sign_plate") or _ELSEWHERE.search(said):
        return ""
    if _ROAD.search(said):
        return "road" if shown(brief) or brief.text else ""
    if _YARD.search(said) and words_of(brief):
        return "yard"
    alive = any(
        s.picture.startswith(("figure:", "animal:"))
        and ({*s.traits} - {"holding"} or s.relation not in _PLAIN)
        for s in shown(brief)
    )
    return "hung" if brief.text and _HUNG.search(said) and not alive else ""


def asked(brief: Brief) -> bool:
    """Whether a sign itself is wanted."""
    return bool(kind_of(brief))


def words_of(brief: Brief) -> str:
    """What is written on it: the words given, else what its kind says."""
    given = [text.spelled(t) for t in brief.text if text.spelled(t)]
    own = slogan(brief.prompt)
    if own and _YARD.search(brief.prompt.lower()) and own[0].lower() not in " ".join(given).lower():
        # "Garage sale sign SATURDAY 8 AM" says both.
        given = [own[0], *(given or own[1:])]
    return "\n".join(given)


def shown(brief: Brief) -> tuple[Subject, ...]:
    """What is on the sign besides its words."""
    gone = {
        k
        for k, s in enumerate(brief.subjects)
        # What its place is furnished with is not on the sign.
        if s.word.lower().rpartition(" ")[2] not in brief.prompt.lower()
        or {*s.word.lower().split()} & _NO_PICTURE
        or s.picture in _PLATES
        or not things.has_drawing(s.picture)
    }
    if _YARD.search(brief.prompt.lower()):
        gone |= {k for k, s in enumerate(brief.subjects) if {"arrow", "arrows", "sale"} & {*s.word.split()}}
    kept = joined.without(brief.subjects, gone)
    return tuple(replace(s, picture="prop:arrow_sign") if "arrow" in s.word else s for s in kept)


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw the sign."""
    kind = kind_of(recipe.brief)
    words = "" if recipe.no_text or recipe.text_layout else words_of(recipe.brief)
    grown = _IVY.search(recipe.brief.prompt.lower())
    around = {*grown.group().split()} if grown is not None else frozenset()
    free = tuple(
        replace(s, relation=None, other=None, traits=tuple(t for t in s.traits if t != "holding"))
        for s in shown(recipe.brief)
        if not {*s.word.lower().split()} & around
    )
    recipe = replace(recipe, brief=replace(recipe.brief, subjects=free))
    {"road": _beside_a_road, "yard": _in_a_yard}.get(kind, _hanging)(recipe, canvas, words)


def _beside_a_road(recipe: Recipe, canvas: svg.Canvas, words: str) -> None:
    """A yellow diamond on a post, what it warns of in black, words on a plate below."""
    w, h, u = canvas.width, canvas.height, canvas.short
    cx = w / 2
    canvas.add("sky", svg.rect(0, 0, w, h, canvas.linear([(0, "#8fcbea"), (1, "#e6f3f7")])))
    hills = [
        (-0.05 * w, h * 0.74),
        (w * 0.2, h * 0.66),
        (w * 0.5, h * 0.72),
        (w * 0.8, h * 0.64),
        (w * 1.05, h * 0.72),
    ]
    canvas.add("distance", svg.path(svg.below(hills, h + 5), "#86b58a"))
    canvas.add(
        "distance", svg.path(svg.below([(-0.05 * w, h * 0.84), (w * 1.05, h * 0.8)], h + 5), "#6d9f5e")
    )
    road = svg.polygon(
        [(w * 0.66, h * 0.815), (w * 0.74, h * 0.81), (w * 1.2, h * 1.02), (w * 0.7, h * 1.02)]
    )
    canvas.add("distance", svg.path(road, "#5b6270"))
    canvas.add("ground", svg.rect(cx - u * 0.018, h * 0.5, u * 0.036, h * 0.47, "#8a93a3"))
    has_picture = emblem.drawable(recipe)
    r, cy = u * (0.4 if has_picture and words else 0.44), h * (0.4 if words and has_picture else 0.45)
    for k, paint in ((1.0, "#23252e"), (0.965, "#f7c21f"), (0.9, "#23252e"), (0.875, "#f7c21f")):
        body = svg.rect(-r * k * 0.72, -r * k * 0.72, r * k * 1.44, r * k * 1.44, paint, r * 0.1 * k)
        canvas.add("ground", svg.placed(body, cx, cy, turn=45))
    if has_picture:
        canvas.add(
            "subject-1", emblem.glyph(recipe, "mono", "#23252e", "#f7c21f", (cx, cy, r * 1.06, r * 0.96))
        )
    if not words:
        return
    if has_picture:
        bw, bh = u * 0.56, u * 0.13
        canvas.add("ground", svg.rect(cx - bw / 2, cy + r * 1.02, bw, bh, "#23252e", 8))
        canvas.add("ground", svg.rect(cx - bw / 2 + 5, cy + r * 1.02 + 5, bw - 10, bh - 10, "#f7c21f", 6))
        box = (cx - bw * 0.44, cy + r * 1.02 + bh * 0.22, bw * 0.88, bh * 0.56)
    else:
        box = (cx - r * 0.6, cy - r * 0.42, r * 1.2, r * 0.84)
    broken = text.lines_for(words, "display", box[2], box[3])
    canvas.add("lettering", svg.path(text.in_box(broken, *box, "display"), "#23252e"))


def _in_a_yard(recipe: Recipe, canvas: svg.Canvas, words: str) -> None:
    """A white board on two posts in the grass, its letters large, an arrow below where one is asked for."""
    w, h, u = canvas.width, canvas.height, canvas.short
    said = recipe.brief.prompt.lower()
    named = named_inks.named(said)
    told = [*recipe.colors, *(color.hexa(s.color) for s in recipe.brief.subjects if s.color), *named]
    ink = next((c for c in told if color.contrast(c, "#fffdf6") > 2.0), "#d3342f")
    canvas.add("sky", svg.rect(0, 0, w, h, canvas.linear([(0, "#9bd3ee"), (1, "#eef7f8")])))
    canvas.add(
        "distance",
        svg.path(svg.below([(-0.05 * w, h * 0.76), (w * 0.5, h * 0.72), (w * 1.05, h * 0.77)], h), "#7fb56a"),
    )
    canvas.add("distance", svg.path(svg.below([(-0.05 * w, h * 0.86), (w * 1.05, h * 0.84)], h), "#6aa455"))
    bw, bh = w * 0.82, u * 0.56
    x, y = (w - bw) / 2, h * 0.14
    for side in (0.16, 0.8):
        canvas.add(
            "ground", svg.rect(x + bw * side, y + bh * 0.5, u * 0.035, h * 0.9 - y - bh * 0.5, "#8a5a34")
        )
    canvas.add("ground", svg.rect(x + u * 0.01, y + u * 0.014, bw, bh, "#5d6b54", u * 0.02, opacity=0.5))
    canvas.add("ground", svg.rect(x, y, bw, bh, "#fffdf6", u * 0.02))
    canvas.add(
        "ground",
        svg.stroke(
            svg.rounded(x + u * 0.02, y + u * 0.02, bw - u * 0.04, bh - u * 0.04, u * 0.012), ink, u * 0.01
        ),
    )
    arrow = "arrow" in said
    share = 0.56 if arrow or emblem.drawable(recipe) else 0.72
    box = (x + bw * 0.09, y + bh * 0.13, bw * 0.82, bh * share)
    canvas.add("lettering", svg.path(text.stacked(words, *box, "display"), ink))
    low = y + bh * 0.82
    if arrow:
        flip = "left" in said
        shape = "M-100 -12H44V-40L100 0L44 40V12H-100Z"
        canvas.add("lettering", svg.placed(svg.path(shape, ink), w / 2, low, bw * 0.0026, flip=flip))
    elif emblem.drawable(recipe):
        emblem.hero(recipe, canvas, (w / 2, low - bh * 0.02, bw * 0.6, bh * 0.24))


def _hanging(recipe: Recipe, canvas: svg.Canvas, words: str) -> None:
    """A board on two chains from an iron arm before a wall, ivy around it where that is asked for."""
    w, h, u = canvas.width, canvas.height, canvas.short
    said = recipe.brief.prompt.lower()
    page = inks.choose(recipe, "palette")
    wall = recipe.background or "#d9c7ae"
    canvas.add("sky", svg.rect(0, 0, w, h, wall))
    _bricks(canvas, wall)
    wood = "#a86b3c" if not recipe.colors else recipe.colors[0]
    if "metal" in said and not recipe.colors:
        wood = "#3f5a66"
    tall = emblem.drawable(recipe)
    bw, bh = w * 0.78, u * (0.6 if tall else 0.46)
    x, y = (w - bw) / 2, h * 0.5 - bh * 0.36
    iron = "#2f323c"
    canvas.add(
        "distance",
        svg.rect(0, y - u * 0.2, w * 0.9, u * 0.028, iron, 6),
        svg.circle(w * 0.9, y - u * 0.186, u * 0.026, iron),
    )
    for side in (0.16, 0.84):
        cx = x + bw * side
        links = "".join(
            svg.ellipse(
                cx,
                y - u * (0.155 - 0.033 * k),
                u * (0.011 if k % 2 else 0.016),
                u * 0.024,
                "none",
                stroke=iron,
                stroke_width=u * 0.007,
            )
            for k in range(5)
        )
        canvas.add("distance", links)
    dark = color.shaded(wood, 0.1)
    canvas.add("distance", svg.rect(x + u * 0.012, y + u * 0.018, bw, bh, color.shaded(wall, 0.16), u * 0.04))
    canvas.add(
        "ground",
        svg.rect(x, y, bw, bh, dark, u * 0.04),
        svg.rect(x + u * 0.02, y + u * 0.02, bw - u * 0.04, bh - u * 0.04, wood, u * 0.03),
    )
    grain = "".join(
        svg.d("M", x + bw * (0.08 + 0.12 * k), y + bh * (0.16 + 0.17 * (k * 3 % 5)), "h", bw * 0.2)
        for k in range(7)
    )
    canvas.add("ground", svg.stroke(grain, dark, u * 0.004, stroke_opacity=0.5))
    ink = color.ink_on(wood, ("#fff4dc", page.pale, "#2a1c12"), 3.5)
    if tall:
        emblem.hero(recipe, canvas, (w / 2, y + bh * 0.3, bw * 0.5, bh * 0.44))
    share = 0.36 if tall else 0.64
    box = (x + bw * 0.09, y + bh * (0.56 if tall else 0.18), bw * 0.82, bh * share)
    font: outlines.Font = "hand" if _BY_HAND.search(said) else "display"
    canvas.add("lettering", svg.path(text.stacked(words, *box, font), ink))
    found = _IVY.search(said)
    if found is not None:
        _grown(recipe, canvas, (x, y, bw, bh), found.group())


def _bricks(canvas: svg.Canvas, wall: str) -> None:
    u = canvas.short
    step, joint = u * 0.085, color.shaded(wall, 0.05)
    lines = ""
    for k in range(round(canvas.height / step) + 1):
        y = k * step
        lines += svg.d("M0", y, "H", canvas.width)
        for j in range(round(canvas.width / (step * 2.2)) + 2):
            lines += svg.d("M", (j + 0.5 * (k % 2)) * step * 2.2, y, "v", step)
    canvas.add("sky", svg.stroke(lines, joint, u * 0.005))


def _grown(recipe: Recipe, canvas: svg.Canvas, board: tuple[float, float, float, float], what: str) -> None:
    """A vine with leaves, and blossoms where they are asked for, all along the edge of a board."""
    chance = recipe.chance("layout").stream("ivy")
    x, y, w, h = board
    u = canvas.short
    blossoms = (
        "#d9485f"
        if "rose" in what
        else "#f2a7b8"
        if "flower" in what
        else "#c8313a"
        if "holly" in what
        else ""
    )
    greens = ("#3f7d3f", "#4f9a4a", "#2f6638")
    rim = 2 * (w + h)
    count = round(rim / (u * 0.042))
    vine, leaves = [], []
    for k in range(count + 1):
        t = k / count * rim
        if t < w:
            px, py = x + t, y
        elif t < w + h:
            px, py = x + w, y + t - w
        elif t < 2 * w + h:
            px, py = x + w - (t - w - h), y + h
        else:
            px, py = x, y + h - (t - 2 * w - h)
        px, py = px + chance.uniform(-0.012, 0.012) * u, py + chance.uniform(-0.012, 0.012) * u
        vine.append((px, py))
        for _ in range(2):
            body = svg.path(undergrowth.leaf_shape(u * chance.uniform(0.05, 0.075)), chance.pick(greens))
            leaves.append(svg.placed(body, px, py, turn=chance.uniform(0, 360)))
        if blossoms and k % 3 == 0:
            leaves.append(
                svg.circle(px, py, u * 0.021, blossoms)
                + svg.circle(px, py, u * 0.009, color.lit(blossoms, 0.14))
            )
    canvas.add("ornament", svg.stroke(svg.smooth(vine), "#4a3a22", u * 0.01), *leaves)
