"""Arms and legs on a thing that does what people do: an avocado at yoga, a running egg, cups hand in hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import svg
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from collections.abc import Mapping

Box = tuple[float, float, float, float]
Point = tuple[float, float]

DEED = "deed:"
"""Trait of a thing that has arms and legs, with what it does."""

# How hands are held, from the shoulder in shares of a limb, and feet, from the hip: left, then right.
_POSES: Mapping[str, tuple[tuple[Point, Point], tuple[Point, Point]]] = {
    "stand": (((-0.55, 0.75), (0.55, 0.75)), ((0.0, 1.0), (0.0, 1.0))),
    "up": (((-0.75, -0.85), (0.75, -0.85)), ((-0.3, 0.95), (0.3, 0.95))),
    "wave": (((-0.75, -0.95), (0.55, 0.7)), ((0.0, 1.0), (0.0, 1.0))),
    "run": (((-0.9, -0.15), (0.8, 0.5)), ((-0.9, 0.75), (0.95, 0.6))),
    "lift": (((-0.6, -1.15), (0.6, -1.15)), ((-0.35, 0.95), (0.35, 0.95))),
    "hold": (((-1.0, 0.1), (1.0, 0.1)), ((0.0, 1.0), (0.0, 1.0))),
    "sit": (((-0.85, 0.72), (0.85, 0.72)), ((0.0, 0.0), (0.0, 0.0))),
    "ride": (((-1.0, -0.3), (1.0, 0.1)), ((-0.4, 0.8), (0.4, 0.8))),
}
_BY_WORD = {
    "up": "dancing jumping cheering celebrating partying dancer singing",
    "wave": "waving greeting",
    "run": "running jogging walking chasing racing marching escaping fleeing kicking playing",
    "lift": "lifting weightlifting",
    "sit": "meditating yoga meditation",
    "ride": "riding surfing skateboarding skating skiing snowboarding boxing fighting",
    "hold": "hugging",
    "stand": "holding cooking reading drinking wearing",
}
_POSE_OF = {word: pose for pose, said in _BY_WORD.items() for word in said.split()}

DEEDS = word_set(" ".join(_BY_WORD.values()))
"""What gives a thing limbs."""

_INK, _GLOVE, _SHOE = "#3a2e34", "#ffffff", "#d9473f"


def limbed(body: str, box: Box, deed: str) -> tuple[str, Box]:
    """A thing with arms and legs behind it.

    Args:
        body: Markup of the thing.
        box: Its box.
        deed: What it does.

    Returns:
        Markup and box of the whole.
    """
    x0, y0, x1, y1 = box
    w, h = x1 - x0, y1 - y0
    u = min(w, h * 1.1) * 0.36
    thick = u * 0.13
    arms, legs = _POSES[_POSE_OF.get(deed, deed if deed in _POSES else "stand")]
    middle, shoulder, hip = (x0 + x1) / 2, y0 + h * 0.56, y1 - h * 0.06
    behind, front = [], []
    hands: list[Point] = []
    for s, (dx, dy) in zip((-1, 1), arms, strict=True):
        sx = middle + s * w * 0.4
        hx, hy = sx + dx * u, shoulder + dy * u
        way = svg.d(
            "M",
            sx - s * w * 0.1,
            shoulder,
            "Q",
            sx + (hx - sx) * 0.7 + s * u * 0.1,
            shoulder + (hy - shoulder) * 0.2,
            hx,
            hy,
        )
        behind.append(svg.stroke(way, _INK, thick))
        front.append(
            svg.circle(hx, hy, thick * 1.05, _GLOVE)
            + svg.stroke(_ring(hx, hy, thick * 1.05), _INK, thick * 0.32)
        )
        hands.append((hx, hy))
    low = y1
    for s, (dx, dy) in zip((-1, 1), legs, strict=True):
        lx = middle + s * w * 0.15
        if not dy:
            knee, foot = (middle + s * w * 0.5, y1 + u * 0.22), (middle - s * w * 0.12, y1 + u * 0.34)
            way = svg.d(
                "M", lx, hip, "Q", knee[0], knee[1] - u * 0.3, knee[0] - s * u * 0.1, knee[1], "L", *foot
            )
        else:
            foot = (lx + dx * u, hip + dy * u)
            way = svg.d("M", lx, hip, "Q", lx + dx * u * 0.2, hip + dy * u * 0.6, *foot)
        behind.append(svg.stroke(way, _INK, thick))
        toe = -1 if dx else s
        behind.append(svg.ellipse(foot[0] + toe * thick * 0.7, foot[1], thick * 1.5, thick * 0.85, _SHOE))
        low = max(low, foot[1] + thick * 0.85)
    if deed in {"lifting", "weightlifting"}:
        (ax, ay), (bx, _) = hands
        bar = svg.stroke(svg.d("M", ax - u * 0.7, ay, "H", bx + u * 0.7), "#7b8494", thick * 0.7)
        plates = "".join(
            svg.rect(x - u * 0.1, ay - r, u * 0.2, 2 * r, "#39404e", u * 0.06)
            for x, r in (
                (ax - u * 0.42, u * 0.46),
                (ax - u * 0.64, u * 0.34),
                (bx + u * 0.42, u * 0.46),
                (bx + u * 0.64, u * 0.34),
            )
        )
        front.insert(0, bar + plates)
    wide, high = (u * 0.8, u * 0.5) if deed.endswith("lifting") else (thick * 1.3, thick * 1.3)
    left, right = min(x0, hands[0][0] - wide), max(x1, hands[1][0] + wide)
    top = min(y0, *(y - high for _, y in hands))
    return "".join(behind) + body + "".join(front), (left, top, right, low)


def _ring(x: float, y: float, r: float) -> str:
    return svg.d("M", x - r, y, "a", r, r, "0 1 0", 2 * r, 0, "a", r, r, "0 1 0", -2 * r, 0, "Z")
