"""Stripes, dots and checks in a second colour, laid over a picture of the library inside its outline."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import made, trace
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Subject

Box = tuple[float, float, float, float]

_SHAPE = re.compile(r"<(?:path|circle|ellipse|rect|polygon)\b[^>]*?/>")
_FILL = re.compile(r'fill="(#[0-9a-fA-F]{6})"')
_KINDS = ("striped", "dotted", "polka", "checkered", "spotted", "plaid")
#: Traits that ask for a pattern.
KINDS = frozenset(_KINDS)
# These draw their own stripes or have none.
_OWN_PATTERN = frozenset(
    {
        "prop:beach_ball",
        "prop:tent",
        "prop:hot_air_balloon",
        "prop:circus_tent",
        "prop:flag",
        "prop:chessboard",
    }
)
# Drawn from their own colours, or known by their markings.
_KEPT = frozenset({"soccer-ball", "chequered-flag", "bar-chart", "game-die"})


def patterned(subject: Subject, body: str, box: Box) -> str:
    """The markup with the pattern that the subject asks for; unchanged when it asks for none.

    Args:
        subject: With its traits and its second colour.
        body: Markup in its first colour, without transforms.
        box: Its box.
    """
    kind = next((name for name in _KINDS if name in subject.traits), "")
    second = subject.second_color
    if (not kind and second is None) or subject.picture in _KEPT:
        return body
    base = trace.main_color(body)
    if not base:
        return body
    ink = (
        color.hexa(second) if second else "#ffffff" if color.lab(base)[0] < 0.8 else color.shaded(base, 0.25)
    )
    shapes = made.silhouettes(body) if "transform" in body else _SHAPE.findall(body)
    near = "".join(shape for shape in shapes if _is_surface(shape, base))
    if not near:
        return body
    clip = f'<clipPath id="pattern">{near}</clipPath>'
    return body + clip + svg.group(_marks(kind or "striped", ink, box), clip_path="url(#pattern)")


def on_a_drawing(subject: Subject, body: str, box: Box) -> str:
    """The same for a drawing of our own, where a pattern is asked for that it does not draw itself."""
    asked = KINDS & set(subject.traits)
    own = not subject.picture.startswith("prop:") or subject.picture in _OWN_PATTERN
    return body if own or not asked else patterned(subject, body, box)


def _is_surface(shape: str, base: str) -> bool:
    """Whether a shape belongs to the surface of the main colour, lit or shaded."""
    fill = _FILL.search(shape)
    if fill is None:
        return False
    one, other = color.lch(fill.group(1)), color.lch(base)
    apart = abs((one[2] - other[2] + 180) % 360 - 180)
    return abs(one[0] - other[0]) < 0.16 and (apart < 40 or (one[1] < 0.04 and other[1] < 0.04))


def _marks(kind: str, ink: str, box: Box) -> str:
    x0, y0, x1, y1 = box
    w, h = x1 - x0, y1 - y0
    step = max(w, h) / 9
    if kind in {"dotted", "polka", "spotted"}:
        return "".join(
            svg.circle(x0 + step * (i + 0.5 * (j % 2)), y0 + step * j, step * 0.24, ink)
            for j in range(int(h / step) + 2)
            for i in range(int(w / step) + 2)
        )
    across = "".join(
        svg.rect(x0, y0 + step * (j + 0.25), w, step * 0.5, ink) for j in range(int(h / step) + 1)
    )
    if kind == "striped":
        return across
    down = "".join(svg.rect(x0 + step * (i + 0.25), y0, step * 0.5, h, ink) for i in range(int(w / step) + 1))
    return svg.group(across + down, fill_opacity=0.75)
