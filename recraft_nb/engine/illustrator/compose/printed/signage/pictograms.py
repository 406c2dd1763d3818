"""People as signs show them: a round head and limbs of one thickness, who stand, run, slip, swim or dive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# A head, then limbs, each a thickness and its joints; about the origin, 200 high.
_Limb = tuple[float, tuple[svg.Point, ...]]
_PEOPLE: Mapping[str, tuple[svg.Point, Sequence[_Limb]]] = {
    "stands": (
        (0, -82),
        (
            (34, ((0, -40), (0, 10))),
            (17, ((-22, -46), (-28, 14))),
            (17, ((22, -46), (28, 14))),
            (18, ((-9, 10), (-9, 92))),
            (18, ((9, 10), (9, 92))),
        ),
    ),
    "runs": (
        (26, -80),
        (
            (28, ((12, -46), (-6, 6))),
            (15, ((14, -44), (-24, -42), (-44, -12))),
            (15, ((14, -44), (42, -16), (66, -28))),
            (19, ((-4, 8), (28, 34), (16, 82))),
            (19, ((-8, 6), (-26, 46), (-70, 50))),
        ),
    ),
    "walks": (
        (6, -84),
        (
            (28, ((2, -46), (0, 8))),
            (14, ((4, -46), (-24, -10), (-22, 14))),
            (14, ((4, -46), (26, -14), (36, 8))),
            (18, ((0, 8), (20, 48), (30, 92))),
            (18, ((0, 8), (-12, 48), (-34, 90))),
        ),
    ),
    "slips": (
        (-44, -70),
        (
            (28, ((-34, -36), (-8, 12))),
            (15, ((-36, -38), (-72, -50), (-90, -78))),
            (15, ((-30, -40), (4, -58), (22, -86))),
            (19, ((-6, 12), (40, 2), (80, -22))),
            (19, ((-8, 14), (28, 40), (60, 56))),
        ),
    ),
    "swims": (
        (52, -22),
        ((26, ((22, -8), (-34, 18))), (15, ((20, -10), (-8, -48), (34, -56))), (17, ((-34, 18), (-78, 30)))),
    ),
    "dives": (
        (58, 22),
        (
            (26, ((34, -6), (-2, -40))),
            (15, ((38, -4), (72, 40), (84, 62))),
            (18, ((-2, -40), (-42, -62), (-86, -76))),
        ),
    ),
}


def person(deed: str, x: float, y: float, scale: float, paint: str) -> str:
    """Somebody in one colour about a place.

    Args:
        deed: "stands", "runs", "walks", "slips", "swims", "dives" or "dress".
        x: Of the middle.
        y: Of the middle.
        scale: 1 for 200 units high.
        paint: Its colour.
    """
    head, limbs = _PEOPLE["stands" if deed == "dress" else deed]
    body = svg.circle(*head, 18, paint)
    body += "".join(svg.stroke(svg.polygon(joints, close=False), paint, wide) for wide, joints in limbs)
    if deed == "dress":
        body += svg.path(svg.polygon([(-14, -40), (14, -40), (38, 42), (-38, 42)]), paint)
    if deed == "swims":
        for k in range(2):
            wave = [(-92 + 23 * n, 48 + 26 * k + (8 if n % 2 else -6)) for n in range(9)]
            body += svg.stroke(svg.smooth(wave), paint, 13)
    return svg.placed(body, x, y, scale)
