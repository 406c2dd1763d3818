"""Signs of one thing within or over another: gears in a bulb, a leaf in a drop, a lens over a chart."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.brief import Subject

Spot = tuple[float, float, float]
"""Middle and breadth of a guest, where its host is 200 high and stands about the origin."""

_BULBS = frozenset({"light-bulb", "prop:light_bulb", "prop:lightbulb"})
_LENSES = frozenset({"magnifying-glass-tilted-left", "magnifying-glass-tilted-right"})
_DROPS = frozenset({"droplet"})
_HEARTS = frozenset({"red-heart"})
# Hosts that are only a host where a word says that the other is within them.
_HOSTS = {
    "brain": "brain",
    "house": "house",
    "prop:house": "house",
    "home": "house",
    "shield": "shield",
    "prop:shield": "shield",
    "hot-beverage": "cup",
    "prop:cup": "cup",
    "prop:mug": "cup",
    "cup": "cup",
}
_WITHIN = re.compile(r"\b(inside|within|in it|in the middle|in the cent(?:er|re)|made of|containing|in a)\b")
_OVER = ("over", "on", "in_front", "under", "behind")


def hosted(subjects: Sequence[Subject], said: str) -> tuple[str, int] | None:
    """Which sign is drawn around or over the other, and which of the first two subjects is the other.

    Args:
        subjects: Of an icon or a logo.
        said: The prompt in lower case.
    """
    if len(subjects) < 2:
        return None
    for at in (0, 1):
        guest = 1 - at
        picture = subjects[at].picture
        if picture in _BULBS and (at == 0 or subjects[guest].relation == "in"):
            return "bulb", guest
        if picture in _DROPS and _WITHIN.search(said):
            return "drop", guest
        if picture in _HEARTS and _WITHIN.search(said) and subjects[guest].relation in ("in", "with"):
            return "heart", guest
        if picture in _HOSTS and _WITHIN.search(said) and subjects[guest].relation in ("in", "with"):
            return _HOSTS[picture], guest
        related = subjects[at].relation or subjects[guest].relation
        if picture in _LENSES and related in _OVER:
            return "lens", guest
    return None


_ROOM = {
    "bulb": (0.0, -32.0, 92.0),
    "drop": (0.0, 28.0, 84.0),
    "heart": (0.0, -8.0, 96.0),
    "brain": (0.0, -10.0, 84.0),
    "house": (0.0, 26.0, 92.0),
    "shield": (0.0, -10.0, 104.0),
    "cup": (-14.0, 26.0, 84.0),
}


def spots(host: str, count: int) -> tuple[Spot, ...]:
    """Where guests stand in their host: one large, two or three of them side by side."""
    if host == "lens":
        return ((-14.0, -8.0, 172.0),)
    x, y, size = _ROOM[host]
    if count == 1:
        return ((x, y, size),)
    if count == 2:
        return (
            (x - size * 0.26, y - size * 0.18, size * 0.62),
            (x + size * 0.3, y + size * 0.24, size * 0.46),
        )
    return (
        (x - size * 0.24, y - size * 0.2, size * 0.58),
        (x + size * 0.32, y - size * 0.02, size * 0.44),
        (x - size * 0.06, y + size * 0.42, size * 0.38),
    )


def sign(host: str, ink: str, paper: str, *, line: float = 11.0) -> str:
    """The host itself, in ink, open within; 200 high about the origin."""
    if host == "bulb":
        glass = (
            "M-32 56C-34 30 -70 14 -70 -32C-70 -72 -38 -100 0 -100C38 -100 70 -72 70 -32C70 14 34 30 32 56Z"
        )
        screw = svg.d("M-26 72H26M-22 86H22") + "M-8 99H8"
        return svg.path(glass, paper, stroke=ink, stroke_width=line, stroke_linejoin="round") + svg.stroke(
            screw, ink, line
        )
    if host == "drop":
        drop = "M0 -100C24 -60 66 -10 66 34C66 72 36 98 0 98C-36 98 -66 72 -66 34C-66 -10 -24 -60 0 -100Z"
        return svg.path(drop, paper, stroke=ink, stroke_width=line, stroke_linejoin="round")
    if host == "heart":
        heart = "M0 92C-40 58 -98 16 -98 -34C-98 -88 -30 -104 0 -56C30 -104 98 -88 98 -34C98 16 40 58 0 92Z"
        return svg.path(heart, paper, stroke=ink, stroke_width=line, stroke_linejoin="round")
    if host in _OUTLINES:
        rim, inside = _OUTLINES[host]
        edge = svg.path(rim, paper, stroke=ink, stroke_width=line, stroke_linejoin="round")
        return edge + svg.stroke(inside, ink, line) if inside else edge
    handle = svg.d("M74 66L104 98")
    return (
        svg.stroke(handle, paper, line * 3.6)
        + svg.circle(40, 30, 58, paper)
        + svg.circle(40, 30, 48, paper, stroke=ink, stroke_width=line * 1.15)
        + svg.stroke(handle, ink, line * 2.0)
    )


# Closed rim of a host, and lines within or at it.
_OUTLINES = {
    "brain": (
        (
            "M-6 -84C-24 -102 -60 -94 -64 -68C-90 -66 -104 -38 -90 -16C-106 6 -96 40 -72 46"
            "C-66 72 -34 82 -14 68C0 82 30 82 44 66C76 70 100 42 92 14C106 -10 96 -44 70 -50"
            "C68 -82 30 -102 -6 -84Z"
        ),
        (
            "M-64 -68C-62 -58 -56 -52 -48 -50M-90 -16C-82 -10 -72 -10 -66 -14M-72 46"
            "C-74 36 -68 30 -60 28M70 -50C72 -42 68 -36 62 -34M92 14C84 18 74 16 70 10M44 66"
            "C38 60 38 52 42 48M-6 -84C-4 -78 -4 -72 -8 -66"
        ),
    ),
    "house": (
        "M-78 96V-10L0 -86L78 -10V96Z",
        "M-100 8L0 -92L100 8",
    ),
    "shield": (
        ("M0 -100C30 -78 60 -72 86 -72C90 20 56 78 0 100C-56 78 -90 20 -86 -72C-60 -72 -30 -78 0 -100Z"),
        "",
    ),
    "cup": (
        "M-84 -40H56V40C56 72 36 92 6 92H-34C-64 92 -84 72 -84 40Z",
        (
            "M56 -16C100 -24 104 54 54 52M-46 -58C-58 -70 -34 -78 -46 -94M-10 -58"
            "C-22 -70 2 -78 -10 -94M26 -58C14 -70 38 -78 26 -94"
        ),
    ),
}


def magnified(ink: str) -> str:
    """What is seen through the lens of a chart: its bars from near by."""
    bars = ((14.0, 18.0), (40.0, -2.0), (66.0, 26.0))
    return "".join(svg.rect(x - 8, y, 16, 58 - y - (8 if x != 40 else 0), ink, 3) for x, y in bars)


def bars(ink: str) -> str:
    """A chart of four bars that stand apart, on a line; 200 high about the origin."""
    heights = (64.0, 104.0, 84.0, 150.0)
    drawn = "".join(svg.rect(-92 + 46 * k, 84 - h, 30, h, ink, 5) for k, h in enumerate(heights))
    return drawn + svg.stroke(svg.d("M-100 94H92"), ink, 9)


def gear(ink: str, paper: str, teeth: int = 8) -> str:
    """A gear with a hole, 200 across, about the origin."""
    rim = []
    for k in range(teeth):
        for turn, r in ((-0.3, 74), (-0.2, 98), (0.2, 98), (0.3, 74)):
            a = math.tau * (k + turn) / teeth
            rim.append((r * math.cos(a), r * math.sin(a)))
    return svg.path(svg.polygon(rim), ink, stroke=ink, stroke_width=8, stroke_linejoin="round") + svg.circle(
        0, 0, 30, paper
    )
