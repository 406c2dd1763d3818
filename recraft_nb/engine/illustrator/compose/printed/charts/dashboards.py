"""A dashboard: a screen of cards with numbers, a line, bars, a ring of shares or a pie."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.charts import how_to, listed
from recraft_nb.engine.illustrator.compose.printed.charts.explained import TONES, Sheet
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.recipe import Recipe

DASHBOARD = re.compile(
    r"\b(?:analytics|data|sales|fitness|finance|business|admin|marketing|health|smart home|energy|app|"
    r"web)? "
    r"?dashboard\b"
    r"[^.]*\b(?:charts?|graphs?|kpis?|metrics|widgets|stats|statistics|ui|screen|app|design|mockup|"
    r"analytics)\b|"
    r"\b(?:analytics|data|sales|admin|kpi|business|finance) dashboard\b"
)
_CARS = re.compile(r"\b(?:car|cars|truck|driver|driving|steering|vehicle|cockpit|dashcam)\b")


def asks_for_dashboard(said: str) -> bool:
    """Whether a dashboard of data is meant and not that of a car."""
    return bool(DASHBOARD.search(said)) and not _CARS.search(said)


def _slices(
    canvas: svg.Canvas, disc: tuple[float, float, float], shares: tuple[float, ...], rim: str
) -> None:
    """A small pie without words."""
    x, y, r = disc
    start = -math.pi / 2
    for k, share in enumerate(shares):
        end = start + math.tau * share
        way = svg.d("M", x, y, "L", x + r * math.cos(start), y + r * math.sin(start), "A", r, r, "0 0 1")
        way += svg.d(x + r * math.cos(end), y + r * math.sin(end), "Z")
        canvas.add("subject-1", svg.path(way, TONES[k], stroke=rim, stroke_width=r * 0.03))
        start = end


def _share_ring(sheet: Sheet, disc: tuple[float, float, float], share: float, card: str, ink: str) -> None:
    """A ring of which a share is coloured, with its number."""
    x, y, r = disc
    around = math.tau * r
    sheet.canvas.add(
        "subject-1",
        svg.stroke(svg.ring(x, y, r), color.mix(card, ink, 0.14), r * 0.34),
        svg.stroke(
            svg.ring(x, y, r),
            TONES[2],
            r * 0.34,
            stroke_linecap="butt",
            stroke_dasharray=f"{svg.num(around * share)} {svg.num(around)}",
        ),
    )
    sheet.label(f"{round(share * 100)}%", x, y, r * 0.46, ink)


def dashboard(recipe: Recipe, canvas: svg.Canvas) -> None:
    """A screen of cards: numbers on top, a line, bars and a ring of shares below."""
    said = recipe.brief.prompt.lower()
    dark = bool(re.search(r"\bdark\b|\bblack\b|\bnight\b", said))
    sheet = Sheet(recipe, canvas, "#161c2e" if dark else "#eef2f8")
    c, u, w, h = canvas, canvas.short, canvas.width, canvas.height
    card, ink = ("#222b45", "#f4f7ff") if dark else ("#ffffff", sheet.ink)
    sheet.heading(listed.title(recipe.brief.prompt, "Dashboard"), ink)
    hero = how_to.hero_key(recipe.brief)
    top, gap = sheet.top, u * 0.025
    room = h - top - gap
    chance = recipe.chance("detail").stream("dashboard")

    def box(x: float, y: float, bw: float, bh: float) -> None:
        c.add("middle", svg.rect(x, y, bw, bh, card, u * 0.02))

    kw, kh = (w - gap * 5) / 4, room * 0.2
    keys = [hero or "chart-increasing", "busts-in-silhouette", "alarm-clock", "trophy"]
    if re.search(r"\b(?:fitness|health|workout|running|sport)\b", said):
        keys = ["running-shoe", "red-heart", "fire", "person-in-bed"]
    elif re.search(r"\b(?:sales|finance|business|marketing|shop)\b", said):
        keys = ["money-bag", "shopping-cart", "busts-in-silhouette", "chart-increasing"]
    elif re.search(r"\b(?:energy|solar|smart home|weather|climate)\b", said):
        keys = ["sun", "high-voltage", "droplet", "house"]
    for k, key in enumerate(keys):
        x = gap + (kw + gap) * k
        box(x, top, kw, kh)
        sheet.picture(key, x + kw * 0.26, top + kh / 2, kh * 0.5, wide=kw * 0.36)
        value = chance.pick(("1,284", "8.4k", "72%", "356", "64%", "98", "12k", "24%"))
        sheet.label(
            value, x + kw * 0.68, top + kh * 0.5, min(kh * 0.3, kw * 0.2), TONES[(k + 2) % 8], wide=kw * 0.5
        )
    y, lh = top + kh + gap, room * 0.4
    lw = (w - gap * 3) * 0.62
    box(gap, y, lw, lh)
    places = [
        (
            gap + lw * (0.08 + 0.84 * k / 7),
            y + lh * (0.8 - 0.5 * (k / 7) ** 1.1 + chance.uniform(-0.09, 0.09)),
        )
        for k in range(8)
    ]
    for k in range(4):
        c.add("ground", svg.rect(gap + lw * 0.06, y + lh * (0.2 + 0.22 * k), lw * 0.88, 2, ink, opacity=0.12))
    c.add(
        "subject-1",
        svg.path(
            svg.polygon([(places[0][0], y + lh * 0.9), *places, (places[-1][0], y + lh * 0.9)]),
            TONES[3],
            opacity=0.2,
        ),
    )
    c.add("subject-1", svg.stroke(svg.smooth(places), TONES[3], u * 0.01))
    c.add("subject-1", *(svg.circle(px, py, u * 0.011, TONES[3]) for px, py in places))
    rx, rw = gap * 2 + lw, w - gap * 3 - lw
    box(rx, y, rw, lh)
    r = min(rw, lh) * 0.3
    if re.search(r"\bpie\b", said):
        _slices(c, (rx + rw / 2, y + lh / 2, r * 1.25), (0.4, 0.27, 0.19, 0.14), card)
    else:
        _share_ring(sheet, (rx + rw / 2, y + lh / 2, r), chance.pick((0.62, 0.71, 0.78)), card, ink)
    y2 = y + lh + gap
    bh = h - gap - y2
    bw = (w - gap * 3) * 0.5
    box(gap, y2, bw, bh)
    for k in range(7):
        tall = bh * chance.uniform(0.28, 0.72)
        c.add(
            "middle",
            svg.rect(
                gap + bw * (0.08 + 0.125 * k), y2 + bh * 0.86 - tall, bw * 0.085, tall, TONES[(k + 3) % 8], 5
            ),
        )
    box(gap * 2 + bw, y2, bw, bh)
    for k in range(4):
        yy = y2 + bh * (0.17 + 0.2 * k)
        c.add(
            "subject-1",
            svg.rect(gap * 2 + bw * 1.08, yy, bw * 0.84, bh * 0.1, color.mix(card, ink, 0.1), bh * 0.05),
            svg.rect(
                gap * 2 + bw * 1.08, yy, bw * 0.84 * chance.uniform(0.4, 0.95), bh * 0.1, TONES[k], bh * 0.05
            ),
        )
