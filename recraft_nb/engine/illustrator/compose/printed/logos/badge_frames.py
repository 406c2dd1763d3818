"""Frames of badges: a seal, a shield, a hexagon, a ribbon, the frame of a rubber stamp."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.compose.printed.logos import emblem, insignia
from recraft_nb.engine.illustrator.compose.printed.pages import ornament
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.ink import color, outlines, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.inks import Inks
    from recraft_nb.engine.illustrator.ink.chance import Chance
    from recraft_nb.engine.illustrator.recipe import Recipe


def rubber_stamp(recipe: Recipe, canvas: svg.Canvas, page: Inks, words: list[str], ground: str) -> None:
    """Large letters in a double frame, slanted, as a stamp of rubber leaves them."""
    u = canvas.short
    ink = recipe.colors[0] if recipe.colors else "#c8313a"
    if color.contrast(ink, ground) < _SEEN:
        ground = color.ink_on(ink, (page.pale, "#fffaf0"), 3.0)
        canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, ground))
    w, h = u * 0.84, u * (0.3 if len(words) == 1 else 0.4)
    frame = svg.stroke(svg.rounded(-w / 2, -h / 2, w, h, u * 0.035), ink, u * 0.016)
    m = u * 0.026
    frame += svg.stroke(svg.rounded(-w / 2 + m, -h / 2 + m, w - 2 * m, h - 2 * m, u * 0.02), ink, u * 0.006)
    line = "\n".join(words).upper()
    letters = svg.path(text.stacked(line, -w * 0.43, -h * 0.29, w * 0.86, h * 0.58, "display"), ink)
    canvas.add("lettering", svg.placed(frame + letters, canvas.width / 2, canvas.height / 2, turn=-11))


def _split(words: list[str]) -> tuple[str, str]:
    """What goes above and what below."""
    if not words:
        return "", ""
    if len(words) > 1:
        return words[0], " ".join(words[1:])
    one = " ".join(words[0].split())
    parts = one.split(" ")
    if len(one) > 18 and len(parts) > 2:
        half = len(parts) // 2 + len(parts) % 2
        return " ".join(parts[:half]), " ".join(parts[half:])
    return one, ""


def seal(
    recipe: Recipe, canvas: svg.Canvas, chance: Chance, page: Inks, words: list[str], ground: str
) -> None:
    """Rings, text on an arc, the mark in the middle."""
    u = canvas.short
    cx, cy, r = canvas.width / 2, canvas.height / 2, u * 0.44
    field = page.ink if color.contrast(page.ink, ground) > 2 else page.main
    pale = page.pale if color.contrast(page.pale, field) > 3 else "#fffaf0"
    rim = chance.pick(("gear", "scallop", "star", "plain"))
    canvas.add("distance", svg.path(ornament.seal(cx, cy, r, rim, chance.pick((36, 44, 52))), field))
    canvas.add("distance", svg.stroke(svg.ring(cx, cy, r * 0.905), pale, u * 0.005))
    if insignia.is_barber(recipe):
        insignia.striped_ring(canvas, cx, cy, r * 1.02, r * 0.9)
    if chance.chance(0.5):
        dots = "".join(
            svg.d("M", cx + r * 0.865 * _cos(a), cy + r * 0.865 * _sin(a), "h0") for a in range(0, 360, 5)
        )
        canvas.add("distance", svg.stroke(dots, page.second, u * 0.007))
    inner = r * (0.6 if words and emblem.drawable(recipe) else 0.74)
    core = pale if chance.chance(0.6) else page.main
    core = _behind(recipe, core, (field, pale))
    canvas.add(
        "distance",
        svg.circle(cx, cy, inner, core),
        svg.stroke(svg.ring(cx, cy, inner * 0.93), color.mix(core, field, 0.6), u * 0.005),
    )
    if chance.chance(0.55):
        burst = color.mix(core, page.second, 0.32)
        clip = canvas.clip(svg.ring(cx, cy, inner * 0.9))
        canvas.add("distance", svg.group(svg.path(ornament.rays(cx, cy, inner, 18), burst), clip_path=clip))
    bare = bool(words) and not emblem.drawable(recipe)
    top, bottom = _split([w.upper() for w in words]) if not bare else ("", "")
    band = r * (0.265 if words and not bare else 0.13)
    size = band * 0.86
    if top:
        arc = outlines.on_arc(
            top,
            cx,
            cy,
            inner + band * 0.26,
            "display",
            size=size,
            tracking=0.06,
            longest=205.0 if not bottom else 165.0,
        )
        canvas.add("lettering", svg.path(arc.d, pale))
    if bottom:
        arc = outlines.on_arc(
            bottom,
            cx,
            cy,
            inner + band * 0.95,
            "display",
            size=size * 0.82,
            middle=90.0,
            inside=True,
            tracking=0.08,
            longest=130.0,
        )
        canvas.add("lettering", svg.path(arc.d, pale))
    accents = page.second if color.contrast(page.second, field) > 1.8 else pale
    if top:
        for side in (-1, 1):
            canvas.add(
                "ornament",
                svg.path(
                    svg.star(
                        cx + side * (inner + band * 0.56),
                        cy + r * (0.06 if bottom else 0.2),
                        band * 0.24,
                        band * 0.1,
                        5,
                    ),
                    accents,
                ),
            )
    if top and not bottom:
        for a, b in ((58.0, 84.0), (122.0, 96.0)):
            canvas.add("ornament", ornament.laurel(cx, cy, inner + band * 0.56, a, b, band * 0.3, accents, 5))
    if not top:
        for a, b in ((96.0, 262.0), (84.0, -82.0)):
            canvas.add("ornament", ornament.laurel(cx, cy, inner + band * 0.5, a, b, band * 0.5, accents, 17))
    mark = color.ink_on(core, (field, page.ink, pale), 4.0)
    if bare:
        # Nothing is shown, so the words are the middle.
        box = (cx - inner * 0.74, cy - inner * 0.42, inner * 1.48, inner * 0.84)
        line = "\n".join(words).upper()
        canvas.add("lettering", svg.path(text.stacked(line, *box, "display"), mark))
        return
    _hero(recipe, canvas, mark, core, (cx, cy, inner * 1.12, inner * 1.08))


def shield(
    recipe: Recipe, canvas: svg.Canvas, chance: Chance, page: Inks, words: list[str], ground: str
) -> None:
    """A shield with the mark, its name on a ribbon across."""
    u = canvas.short
    cx, cy = canvas.width / 2, canvas.height / 2
    w, h = u * 0.66, u * 0.84
    field = page.main if color.contrast(page.main, ground) > 1.8 else page.ink
    field = _behind(recipe, field, (page.ink, page.pale))
    line = page.pale if color.contrast(page.pale, field) > 2 else page.ink
    canvas.add(
        "distance",
        svg.path(ornament.shield(cx, cy, w, h), page.ink),
        svg.path(ornament.shield(cx, cy, w * 0.94, h * 0.945), line),
        svg.path(ornament.shield(cx, cy, w * 0.89, h * 0.9), field),
    )
    clip = canvas.clip(ornament.shield(cx, cy, w * 0.89, h * 0.9))
    style = chance.pick(("half", "chief", "rays"))
    shade = color.shaded(field, 0.05)
    if style == "half":
        canvas.add("distance", svg.group(svg.rect(cx, cy - h, w, h * 2, shade), clip_path=clip))
    elif style == "chief":
        canvas.add("distance", svg.group(svg.rect(cx - w, cy - h, w * 2, h * 0.74, page.ink), clip_path=clip))
    else:
        canvas.add(
            "distance", svg.group(svg.path(ornament.rays(cx, cy - h * 0.04, h, 20), shade), clip_path=clip)
        )
    name = " ".join(words).upper()
    mid = cy - h * (0.1 if name else 0.02)
    if style == "chief":
        stars = 3
        for i in range(stars):
            canvas.add(
                "ornament",
                svg.path(
                    svg.star(cx + (i - 1) * w * 0.2, cy - h * 0.355, u * 0.035, u * 0.015, 5), page.second
                ),
            )
        mid = cy + h * (-0.015 if name else 0.06)
    ink = line if color.contrast(line, field) > 2.4 else page.ink
    paper = color.shaded(field, 0.1) if color.luminance(ink) > 0.4 else page.pale
    _hero(recipe, canvas, ink, paper, (cx, mid, w * 0.58, h * (0.42 if style != "chief" else 0.36)), field)
    if name:
        cloth = page.second if color.contrast(page.second, field) > 1.35 else page.ink
        wide = min(canvas.width * 0.78, u * 0.82)
        canvas.add(
            "lettering",
            text.ribbon(
                cx,
                cy + h * 0.24,
                wide,
                u * 0.125,
                cloth,
                name,
                color.ink_on(cloth, (page.ink, page.pale), 3.5),
            ),
        )


def hexagon(
    recipe: Recipe, canvas: svg.Canvas, chance: Chance, page: Inks, words: list[str], ground: str
) -> None:
    """A hexagon cut by a bar with the name."""
    u = canvas.short
    cx, cy, r = canvas.width / 2, canvas.height / 2, u * 0.43
    field = page.ink if color.contrast(page.ink, ground) > 2 else page.main
    pale = page.pale if color.contrast(page.pale, field) > 3 else "#fffaf0"
    canvas.add(
        "distance",
        svg.path(ornament.hexagon(cx, cy, r, u * 0.05), field),
        svg.stroke(ornament.hexagon(cx, cy, r * 0.92, u * 0.045), pale, u * 0.007),
    )
    clip = canvas.clip(ornament.hexagon(cx, cy, r * 0.88, u * 0.04))
    disc = _behind(recipe, page.second, (field, pale))
    peak = color.mix(field, page.main, 0.55)
    hills = svg.d(
        "M",
        cx - r,
        cy + r * 0.2,
        "L",
        cx - r * 0.45,
        cy - r * 0.22,
        "L",
        cx - r * 0.1,
        cy + r * 0.08,
        "L",
        cx + r * 0.32,
        cy - r * 0.32,
        "L",
        cx + r,
        cy + r * 0.2,
        "V",
        cy + r,
        "H",
        cx - r,
        "Z",
    )
    canvas.add(
        "distance",
        svg.group(
            svg.circle(cx, cy - r * 0.1, r * 0.56, disc)
            + (svg.path(hills, peak) if chance.chance(0.4) else ""),
            clip_path=clip,
        ),
    )
    name = " ".join(words).upper()
    mark = field if color.contrast(field, disc) > 2.2 else pale
    _hero(recipe, canvas, mark, disc, (cx, cy - r * (0.12 if name else 0.06), r * 0.86, r * 0.8))
    if name:
        bar = u * 0.15
        canvas.add(
            "lettering",
            svg.rect(cx - r * 0.98, cy + r * 0.34, r * 1.96, bar, ground),
            svg.rect(cx - r * 0.98, cy + r * 0.34 + bar * 0.08, r * 1.96, bar * 0.84, page.main),
        )
        ink = color.ink_on(page.main, (page.pale, page.ink), 3.2)
        canvas.add(
            "lettering",
            svg.path(
                text.in_box(name, cx - r * 0.88, cy + r * 0.34 + bar * 0.22, r * 1.76, bar * 0.56, "display"),
                ink,
            ),
        )
    for i in range(3):
        canvas.add(
            "ornament",
            svg.path(
                svg.star(
                    cx + (i - 1) * u * 0.06, cy + r * 0.75, u * (0.022 if i == 1 else 0.015), u * 0.008, 5
                ),
                page.second,
            ),
        )


def ribbon(
    recipe: Recipe, canvas: svg.Canvas, chance: Chance, page: Inks, words: list[str], ground: str
) -> None:
    """The mark over a ribbon, laurels or crossed lines around: a wordmark emblem."""
    u = canvas.short
    cx, cy = canvas.width / 2, canvas.height / 2
    ink = page.ink if color.contrast(page.ink, ground) > 3 else page.pale
    name = " ".join(words).upper()
    mid = cy - u * (0.12 if name else 0.0)
    r = u * 0.27
    style = chance.pick(("laurel", "rays", "ring"))
    page = replace(page, main=_behind(recipe, page.main, (ink, page.pale)))
    if style == "laurel":
        for a, b in ((100.0, 220.0), (80.0, -40.0)):
            canvas.add(
                "ornament",
                ornament.laurel(
                    cx,
                    mid,
                    r * 1.16,
                    a,
                    b,
                    u * 0.062,
                    page.second if color.contrast(page.second, ground) > 1.5 else page.main,
                    8,
                ),
            )
        canvas.add("distance", svg.circle(cx, mid, r, page.main))
    elif style == "rays":
        canvas.add(
            "distance",
            svg.path(ornament.rays(cx, mid, r * 1.42, 28, inner=r * 1.12), page.second),
            svg.circle(cx, mid, r * 1.05, ink),
            svg.circle(cx, mid, r, page.main),
        )
    else:
        canvas.add(
            "distance",
            svg.circle(cx, mid, r * 1.2, ink),
            svg.circle(cx, mid, r * 1.13, ground),
            svg.circle(cx, mid, r * 1.06, page.main),
        )
    on = color.ink_on(page.main, (page.pale, page.ink), 2.6)
    paper = color.shaded(page.main, 0.1) if color.luminance(on) > 0.4 else page.pale
    _hero(recipe, canvas, on, paper, (cx, mid, r * 1.22, r * 1.22), page.main)
    if name:
        cloth = ink
        wide = min(canvas.width * 0.76, u * 0.8)
        canvas.add(
            "lettering",
            text.ribbon(
                cx,
                cy + u * 0.245,
                wide,
                u * 0.13,
                cloth,
                name,
                color.ink_on(cloth, (page.pale, page.ink), 3.5),
            ),
        )
        canvas.add(
            "ornament",
            svg.path(svg.star(cx, cy + u * 0.38, u * 0.024, u * 0.011, 5), page.main),
            svg.rect(cx - u * 0.16, cy + u * 0.378, u * 0.11, u * 0.005, ink),
            svg.rect(cx + u * 0.05, cy + u * 0.378, u * 0.11, u * 0.005, ink),
        )


def _own(recipe: Recipe) -> str:
    """The colour that a prompt gives to what the badge shows, "" for none."""
    told = {color.hexa(s.color) for s in recipe.brief.subjects if s.color is not None}
    return told.pop() if len(told) == 1 and not recipe.colors else ""


def _behind(recipe: Recipe, usual: str, others: tuple[str, ...]) -> str:
    """A ground on which the colour of the hero is seen."""
    own = _own(recipe)
    if not own or color.contrast(own, usual) > _SEEN:
        return usual
    return max(others, key=lambda c: color.contrast(own, c))


def _hero(
    recipe: Recipe, canvas: svg.Canvas, ink: str, paper: str, place: emblem.Field, ground: str = ""
) -> None:
    """What the badge shows: in the colour it is to have, else in one ink; several things in their own."""
    shown = [s for s in recipe.brief.subjects if things.has_drawing(s.picture)]
    own = _own(recipe)
    if own and len(shown) == 1:
        on = ground or paper
        canvas.add("subject-1", emblem.glyph(recipe, "mono", own, color.mix(own, on, 0.85), place))
    elif len({s.color for s in shown}) > 1 and not recipe.colors:
        x, y, w, h = place
        on = ground or paper
        if color.luminance(on) < _DARK:
            r = max(w, h) * 0.56
            canvas.add("distance", svg.circle(x, y, r, "#fff6e4"))
        emblem.hero(recipe, canvas, place)
    else:
        x, y, w, h = place
        wide = (x, y, w * 1.3, h * 0.94) if len({s.picture for s in shown}) > 1 else place
        canvas.add("subject-1", emblem.glyph(recipe, "mono", ink, paper, wide))


_SEEN = 1.7  # contrast at which a coloured sign is seen on its ground
_DARK = 0.5  # luminance of a ground on which things in colours need a pale disc


def _cos(degrees: float) -> float:
    import math

    return math.cos(math.radians(degrees))


def _sin(degrees: float) -> float:
    import math

    return math.sin(math.radians(degrees))
