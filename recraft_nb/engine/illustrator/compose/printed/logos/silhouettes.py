"""Silhouettes for marks: a head that howls at the moon, a rope wound about a thing."""

from __future__ import annotations

from recraft_nb.engine.illustrator.ink import svg


def howling(ink: str, moon: str) -> str:
    """A wolf's head and neck in profile, the muzzle to the sky, before a full moon; 200 across."""
    head = (
        "M-66 98C-74 60 -62 26 -40 4L-58 -30L-22 -22C-16 -28 -8 -34 0 -40L30 -84C36 -92 46 -90 46 -80L44 -66"
        "L54 -62C60 -58 58 -50 52 -46L34 -34C40 -22 38 -10 28 -4C40 10 44 24 40 38L52 36C48 50 50 56 58 66"
        "L44 68C46 82 42 92 36 98Z"
    )
    disc = svg.circle(0, 0, 96, moon)
    return disc + svg.path(head, ink) + svg.path("M2 -30L20 -38L14 -24Z", moon)


def wound_rope(rope: str, edge: str) -> str:
    """A rope in front of something, from above its left side to below its right; 200 across."""
    way = "M-70 -52C-30 -96 40 -70 20 -34C0 0 -70 -4 -50 30C-34 58 40 30 58 62C66 78 50 92 34 90"
    twist = svg.stroke(way, edge, 13, stroke_dasharray="3 10", stroke_linecap="butt")
    return svg.stroke(way, edge, 20) + svg.stroke(way, rope, 13) + twist
