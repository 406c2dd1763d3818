"""The one building that everybody knows a town by, far off behind its houses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import towers
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.compose.stage import Stage

# fmt: off
# Places and sizes of one shape stay in a row.


def _clock_tower(x: float, y: float, h: float, paint: str) -> str:
    """The bell tower of London."""
    w, dark = h * 0.075, color.shaded(paint, 0.08)
    lines = "".join(svg.d("M", x + w * k, y, "V", y - h * 0.62) for k in (-0.5, 0, 0.5))
    return (
        svg.rect(x - w, y - h * 0.66, w * 2, h * 0.66, paint) + svg.stroke(lines, dark, h * 0.008)
        + svg.rect(x - w * 1.2, y - h * 0.8, w * 2.4, h * 0.16, dark)
        + svg.circle(x, y - h * 0.72, w * 0.8, "#f7f1dc") + svg.stroke(svg.d("M", x, y - h * 0.765, "V",
            y - h * 0.72,
            "h", w * 0.4), "#3a3f4a", h * 0.008)
        + svg.path(svg.polygon([(x - w * 1.2, y - h * 0.8), (x - w * 0.7, y - h * 0.88), (x, y - h * 1.02),
            (x + w * 0.7, y - h * 0.88), (x + w * 1.2, y - h * 0.8)]), paint)
    )


def _dome(x: float, y: float, h: float, paint: str) -> str:
    """The great dome of Rome or Florence with its lantern."""
    w, dark = h * 0.26, color.shaded(paint, 0.08)
    ribs = "".join(svg.d("M", x + w * k, y - h * 0.4, "Q", x + w * k * 0.9, y - h * 0.7, x, y - h * 0.82)
        for k in (-0.6, -0.2, 0.2, 0.6))
    return (
        svg.rect(x - w * 1.3, y - h * 0.3, w * 2.6, h * 0.3, paint) + svg.rect(x - w, y - h * 0.42, w * 2,
            h * 0.14, dark)
        + svg.path(svg.d("M", x - w, y - h * 0.4, "C", x - w, y - h * 0.72, x - w * 0.4, y - h * 0.82, x,
            y - h * 0.82,
            "S", x + w, y - h * 0.72, x + w, y - h * 0.4, "Z"), paint) + svg.stroke(ribs, dark, h * 0.012)
        + svg.rect(x - w * 0.14, y - h * 0.92, w * 0.28, h * 0.12, paint)
        + svg.path(svg.polygon([(x - w * 0.18, y - h * 0.91), (x + w * 0.18, y - h * 0.91), (x, y - h)]),
            dark)
    )


def _pagoda(x: float, y: float, h: float, paint: str) -> str:
    """A tower of five roofs."""
    dark, parts = color.shaded(paint, 0.1), []
    for k in range(5):
        low, w = y - h * 0.17 * k, h * (0.17 - 0.018 * k)
        parts.append(svg.rect(x - w * 0.6, low - h * 0.17, w * 1.2, h * 0.17, paint))
        parts.append(svg.path(svg.d("M", x - w * 1.25, low - h * 0.1, "Q", x - w * 0.6, low - h * 0.12,
            x - w * 0.5,
            low - h * 0.17, "H", x + w * 0.5, "Q", x + w * 0.6, low - h * 0.12, x + w * 1.25, low - h * 0.1,
            "Z"), dark))
    return "".join([*parts, svg.rect(x - h * 0.006, y - h, h * 0.012, h * 0.16, dark)])


def _spire(x: float, y: float, h: float, paint: str) -> str:
    """The stepped tower of New York."""
    steps = ((0.15, 0.5), (0.11, 0.68), (0.07, 0.8), (0.035, 0.87))
    boxes = "".join(svg.rect(x - h * w, y - h * t, h * w * 2, h * t, paint) for w, t in steps)
    return boxes + svg.path(svg.polygon([(x - h * 0.012, y - h * 0.86), (x + h * 0.012, y - h * 0.86),
        (x, y - h)]), paint)


_OF_TOWN: Mapping[str, tuple[Callable[[float, float, float, str], str], str]] = {
    **dict.fromkeys(("paris", "parisian", "france"), (towers.iron_tower, "#6a6470")),
    **dict.fromkeys(("london", "british", "england"), (_clock_tower, "#c2a06a")),
    **dict.fromkeys(("rome", "roman", "florence", "italy", "italian"), (_dome, "#c9a585")),
    **dict.fromkeys(("kyoto", "japan", "japanese"), (_pagoda, "#b0563f")),
    **dict.fromkeys(("york", "manhattan", "nyc"), (_spire, "#8d97ad")),
}


def landmark(stage: Stage, y: float, h: float, depth: float = 0.3) -> bool:
    """Draw the landmark of the town that the prompt names, beside the hero; False for other towns.

    Args:
        stage: Of the town.
        y: Height of its foot.
        h: How tall it is.
        depth: How far off.
    """
    name = next((word for word in sorted(stage.hints) if word in _OF_TOWN), "")
    if not name or {"eiffel_tower", "pagoda", "tower"} & {*stage.busy}:
        return False
    draw, paint = _OF_TOWN[name]
    x = stage.width * (0.68 if stage.layout.hero_x < 0.5 else 0.32)
    stage.canvas.add("distance", draw(x, y, h, stage.world.tone(paint, depth)))
    return True
