"""Light for a lesson: a lens and its image, a prism, a mirror, an eclipse."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.charts import listed
from recraft_nb.engine.illustrator.compose.printed.charts.explained import Sheet, arrow
from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.recipe import Recipe

LENS = re.compile(
    r"\b(?:convex|concave|converging|diverging|biconvex|biconcave) lens(?:es)?\b|"
    r"\blens(?:es)?\b[^.]*\b(?:focal|ray|rays|image|"
    r"refract\w*|focus|2f)\b|\bray diagram\b|\bfocal (?:point|length)\b"
)
PRISM = re.compile(
    r"\bprism\b[^.]*\b(?:light|rainbow|spectrum|colou?rs|dispersion|refract\w*|splitting)\b|\b(?:light|"
    r"dispersion|refraction)\b[^.]*\bprism\b"
)
MIRROR = re.compile(
    r"\b(?:law of reflection|angle of (?:incidence|reflection)|reflection of light|light reflect\w*)\b"
)
ECLIPSE = re.compile(
    r"\b(?:solar|lunar) eclipses?\b[^.]*\b(?:diagram|explained|labell?ed|labels|how|sun|earth|"
    r"infographic)\b|\b(?:diagram|how|infographic|poster)\b[^.]*\b(?:solar|lunar) eclipses?\b"
)
_GLASS, _AXIS, _SUN = "#bfe3f5", "#5a6478", "#ffcf4d"


def lens(recipe: Recipe, canvas: svg.Canvas) -> None:
    """A lens on its axis, an object as an arrow, three rays, the image, and the focal points."""
    said = recipe.brief.prompt.lower()
    hollow = bool(re.search(r"\b(?:concave|diverging|biconcave)\b", said))
    sheet = Sheet(recipe, canvas, "#fbfdff")
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading(listed.title(recipe.brief.prompt) or ("Concave Lens" if hollow else "Convex Lens"))
    x, y = w * 0.5, sheet.top + (h - sheet.top) * 0.5
    f = min(w * 0.17, (h - sheet.top) * 0.3)
    tall, high = min((h - sheet.top) * 0.36, f * 1.9), f * 0.85
    canvas.add("middle", svg.rect(w * 0.02, y - u * 0.0025, w * 0.96, u * 0.005, _AXIS))
    b = u * 0.035
    if hollow:
        d = svg.d(
            "M",
            x - b * 1.7,
            y - tall,
            "H",
            x + b * 1.7,
            "Q",
            x + b * 0.2,
            y,
            x + b * 1.7,
            y + tall,
            "H",
            x - b * 1.7,
            "Q",
            x - b * 0.2,
            y,
            x - b * 1.7,
            y - tall,
            "Z",
        )
    else:
        d = svg.d("M", x, y - tall, "Q", x + b * 2.6, y, x, y + tall, "Q", x - b * 2.6, y, x, y - tall, "Z")
    canvas.add("middle", svg.path(d, _GLASS, opacity=0.85), svg.stroke(d, "#5fa8cf", u * 0.005))
    size = u * 0.034
    for k, name in ((-2, "2F"), (-1, "F"), (1, "F"), (2, "2F")):
        canvas.add("front", svg.circle(x + f * k, y, u * 0.011, "#22304a"))
        sheet.label(name, x + f * k, y + (-u * 0.04 if k > 0 and not hollow and k == 2 else u * 0.045), size)
    far = -2.4 * f if not hollow else -2.2 * f
    ox, top = x + far, y - high
    image = 1 / (1 / f - 1 / -far) if not hollow else 1 / (-1 / f - 1 / -far)
    size_of = image / -far
    ix, iy = x + image, y + high * size_of
    red, blue, green = "#e5483a", "#2f7fd0", "#3f9f5a"
    way = {"stroke_linejoin": "round"}
    if hollow:
        out = x + f * 1.5
        for (sx, sy), tone in (((x, top), red), ((x, y), green)):
            slope = (sy - iy) / (sx - ix)
            canvas.add(
                "ground",
                svg.stroke(
                    svg.d("M", ox, top, "L", sx, sy, "L", out, sy + slope * (out - sx)),
                    tone,
                    u * 0.006,
                    **way,
                ),
            )
            canvas.add(
                "ground",
                svg.stroke(svg.d("M", sx, sy, "L", ix, iy), tone, u * 0.004, stroke_dasharray="14 12"),
            )
    else:
        past = min(w * 0.97, ix + f * 0.5)
        for (sx, sy), tone in (((x, top), red), ((x, y), green), ((x, iy), blue)):
            slope = (iy - sy) / (ix - sx)
            end = sy + slope * (past - sx)
            canvas.add(
                "ground", svg.stroke(svg.d("M", ox, top, "L", sx, sy, "L", past, end), tone, u * 0.006, **way)
            )
            canvas.add(
                "ground", arrow((ox, top), ((ox + sx) / 2 + u * 0.01, (top + sy) / 2), tone, u * 0.006)
            )
    canvas.add("subject-1", arrow((ox, y), (ox, top), "#22304a", u * 0.013))
    canvas.add("subject-1", arrow((ix, y), (ix, iy), "#8a63b8", u * 0.013))
    sheet.label("Object", ox, top - u * 0.045, size)
    sheet.label("Image", ix, iy + (u * 0.045 if iy > y else -u * 0.04), size, "#8a63b8")
    sheet.label("Concave lens" if hollow else "Convex lens", x, y - tall - u * 0.035, size)


def prism(recipe: Recipe, canvas: svg.Canvas) -> None:
    """A prism that splits white light into seven colours."""
    sheet = Sheet(recipe, canvas, "#141a30")
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading("", "#ffffff")
    x, y, s = w * 0.45, h * 0.52, u * 0.25
    a, b, c = (x, y - s), (x - s * 1.1, y + s * 0.85), (x + s * 1.1, y + s * 0.85)
    enter, leave = (x - s * 0.56, y - s * 0.02), (x + s * 0.5, y - s * 0.05)
    canvas.add("middle", svg.stroke(svg.d("M", -9, y + u * 0.14, "L", *enter), "#ffffff", u * 0.014))
    tones = ("#f0443a", "#f58a2a", "#f7d23f", "#5fc45a", "#3fa8f0", "#4f5fe0", "#9a4fd8")
    for k, tone in enumerate(tones):
        y0, y1 = leave[1] + s * 0.07 * k, h * (0.4 + 0.075 * k)
        fan = svg.polygon(
            [
                (leave[0] + s * 0.05 * k, y0),
                (w + 9, y1),
                (w + 9, y1 + h * 0.077),
                (leave[0] + s * 0.05 * k, y0 + s * 0.08),
            ]
        )
        canvas.add("middle", svg.path(fan, tone))
        canvas.add(
            "ground",
            svg.path(
                svg.polygon([enter, (leave[0] + s * 0.05 * k, y0), (leave[0] + s * 0.05 * k, y0 + s * 0.08)]),
                tone,
                opacity=0.55,
            ),
        )
    glass = svg.polygon([a, b, c])
    canvas.add(
        "subject-1",
        svg.path(glass, "#cfe8ff", opacity=0.22),
        svg.stroke(glass, "#eaf6ff", u * 0.01, stroke_linejoin="round"),
    )
    sheet.label("White light", w * 0.14, y + u * 0.02, u * 0.034, "#ffffff")
    sheet.label("Prism", x, y + s * 1.02, u * 0.036, "#ffffff")
    sheet.label("Spectrum", w * 0.84, h * 0.35, u * 0.036, "#ffffff")


def mirror(recipe: Recipe, canvas: svg.Canvas) -> None:
    """A ray that meets a mirror and leaves it at the same angle."""
    sheet = Sheet(recipe, canvas, "#fbfdff")
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading(listed.title(recipe.brief.prompt, "Reflection of Light"))
    x, y, r = w * 0.5, h * 0.78, min(w * 0.4, (h - sheet.top) * 0.58)
    canvas.add(
        "middle",
        svg.rect(w * 0.12, y, w * 0.76, u * 0.03, "#9fc3dc"),
        svg.stroke(
            "".join(
                svg.d("M", w * (0.14 + 0.05 * k), y + u * 0.055, "l", u * 0.025, -u * 0.025)
                for k in range(15)
            ),
            "#7f93a8",
            u * 0.006,
        ),
    )
    canvas.add(
        "middle", svg.stroke(svg.d("M", x, y, "V", y - r), "#5a6478", u * 0.005, stroke_dasharray="16 13")
    )
    for side, tone in ((-1, "#f0893a"), (1, "#2f7fd0")):
        far = (x + side * r * math.sin(0.8), y - r * math.cos(0.8))
        a, b = (far, (x, y)) if side < 0 else ((x, y), far)
        canvas.add("subject-1", svg.stroke(svg.d("M", *a, "L", *b), tone, u * 0.012))
        mid = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
        canvas.add(
            "subject-1",
            arrow(a, (mid[0] + (b[0] - a[0]) * 0.06, mid[1] + (b[1] - a[1]) * 0.06), tone, u * 0.012),
        )
        arc = svg.d(
            "M",
            x,
            y - r * 0.3,
            "A",
            r * 0.3,
            r * 0.3,
            f"0 0 {int(side > 0)}",
            x + side * r * 0.3 * math.sin(0.8),
            y - r * 0.3 * math.cos(0.8),
        )
        canvas.add("front", svg.stroke(arc, tone, u * 0.007))
        sheet.label("i" if side < 0 else "r", x + side * r * 0.17, y - r * 0.38, u * 0.045, tone)
        sheet.label(
            "Incident ray" if side < 0 else "Reflected ray",
            far[0] * 0.94 + x * 0.06,
            far[1] - u * 0.035,
            u * 0.034,
            tone,
        )
    sheet.label("Normal", x, y - r - u * 0.03, u * 0.034)
    sheet.label("Mirror", x, y + u * 0.09, u * 0.036)


def eclipse(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Sun, moon and earth in a line, with the shadow of the one in the middle."""
    lunar = "lunar" in recipe.brief.prompt.lower()
    sheet = Sheet(recipe, canvas, "#10152e")
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading("Lunar Eclipse" if lunar else "Solar Eclipse", "#ffffff")
    y = sheet.top + (h - sheet.top) * 0.48
    chance = recipe.chance("detail").stream("eclipse")
    canvas.add(
        "distance",
        *(
            svg.circle(chance.uniform(0, w), chance.uniform(0, h), u * 0.002, "#ffffff", opacity=0.7)
            for _ in range(60)
        ),
    )
    sun, big, small = u * 0.19, u * 0.085, u * 0.036
    sx, mid, last = w * 0.12, w * 0.58, w * 0.85
    rm, rl = (big, small) if lunar else (small, big)
    canvas.add(
        "middle",
        svg.path(
            svg.polygon([(sx, y - sun), (last, y - rl * 1.3), (last, y + rl * 1.3), (sx, y + sun)]),
            "#ffe9a0",
            opacity=0.22,
        ),
    )
    cone = svg.polygon(
        [
            (mid, y - rm),
            (last + rl, y - rm * (0.6 if lunar else 0.25)),
            (last + rl, y + rm * (0.6 if lunar else 0.25)),
            (mid, y + rm),
        ]
    )
    canvas.add("middle", svg.path(cone, "#04060f", opacity=0.8))
    canvas.add("subject-1", svg.circle(sx, y, sun * 1.18, _SUN, opacity=0.35), svg.circle(sx, y, sun, _SUN))
    for x, r, earth in ((mid, rm, lunar), (last, rl, not lunar)):
        clip = canvas.clip(svg.ring(x, y, r))
        land = "".join(
            svg.ellipse(x + r * a, y + r * b, r * c, r * d, "#5fb05a")
            for a, b, c, d in ((-0.4, -0.3, 0.4, 0.3), (0.4, 0.3, 0.36, 0.4))
        )
        tone = "#3f8fd6" if earth else "#b5523a" if lunar else "#c9cdd6"
        canvas.add("subject-1", svg.circle(x, y, r, tone), svg.group(land, clip_path=clip) if earth else "")
        canvas.add(
            "subject-1",
            svg.group(svg.rect(x, y - r, r * 1.1, r * 2, "#04060f", opacity=0.45), clip_path=clip),
        )
        sheet.label("Earth" if earth else "Moon", x, y + r + u * 0.05, u * 0.036, "#ffffff")
    sheet.label("Sun", sx, y + sun + u * 0.06, u * 0.036, "#ffffff")
    sheet.label("Shadow", (mid + last) / 2, y - big - u * 0.05, u * 0.032, "#c9d3f0")


#: Words of a prompt and the lesson they ask for.
KINDS: tuple[tuple[re.Pattern[str], Callable[[Recipe, svg.Canvas], None]], ...] = (
    (LENS, lens),
    (PRISM, prism),
    (MIRROR, mirror),
    (ECLIPSE, eclipse),
)
