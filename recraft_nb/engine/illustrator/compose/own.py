"""Drawings of our own where the library has none that fits: leafy trees, a shop without letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.light import World
from recraft_nb.engine.illustrator.compose.scenery import plants, undergrowth
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.ink.chance import Chance

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Box = tuple[float, float, float, float]
Rgb = tuple[int, int, int]

HEIGHT = 600.0


def _white_light() -> World:
    return World("day", "summer", Chance(0, "own"))


def _leafy(chance: Chance, paint: str | None) -> str:
    return plants.round_tree(
        _white_light(),
        chance,
        HEIGHT,
        leaf=paint or chance.pick(("#3f9c58", "#57ad55", "#2f8758", "#74b84f")),
    )


def _fir(chance: Chance, paint: str | None) -> str:
    body = plants.conifer(_white_light(), chance, HEIGHT)
    return body if paint is None else _repainted(body, paint)


def _palm(chance: Chance, paint: str | None) -> str:
    body = plants.palm(_white_light(), chance, HEIGHT)
    return body if paint is None else _repainted(body, paint)


def _cactus(chance: Chance, paint: str | None) -> str:
    body = undergrowth.cactus(_white_light(), chance, HEIGHT)
    return body if paint is None else _repainted(body, paint)


def _repainted(body: str, paint: str) -> str:
    weights = {c: float(n) for c, n in svg.colors_in(body).items()}
    changes = color.tint(weights, paint)
    return svg.recolored(body, lambda c: changes.get(c, c))


def _shop(chance: Chance, paint: str | None, trim: str | None = None) -> str:
    """A shop: window, door, striped awning, a blank sign."""
    wall = paint or chance.pick(("#e8b48f", "#f0d3a4", "#a9c4c9", "#d98f7a", "#f2e2c8"))
    accent = trim or chance.pick(("#c94f4a", "#2f7f7a", "#d9953a", "#4a6aa8"))
    dark, pale, glass = color.shaded(wall, 0.08), "#fff3e0", "#a9d3e6"
    w, h = 560.0, 480.0
    parts = [
        svg.rect(-w / 2, -h, w, h, wall, 6),
        svg.rect(-w / 2 - 14, -h - 26, w + 28, 46, color.shaded(wall, 0.14), 6),
        svg.rect(-w * 0.36, -h - 70, w * 0.72, 70, color.shaded(accent, 0.1), 10),
        svg.rect(-w * 0.34, -h - 62, w * 0.68, 54, pale, 8),
        svg.rect(-w / 2, -h * 0.09, w, h * 0.09, dark),
        svg.rect(-w * 0.43, -h * 0.6, w * 0.5, h * 0.46, color.shaded(accent, 0.12), 4),
        svg.rect(-w * 0.41, -h * 0.575, w * 0.46, h * 0.41, glass, 2),
        svg.path(
            svg.polygon(
                [
                    (-w * 0.3, -h * 0.575),
                    (-w * 0.16, -h * 0.575),
                    (-w * 0.28, -h * 0.165),
                    (-w * 0.41, -h * 0.165),
                ]
            ),
            "#ffffff",
            opacity=0.35,
        ),
        svg.rect(w * 0.17, -h * 0.6, w * 0.24, h * 0.6, color.shaded(accent, 0.12), 4),
        svg.rect(w * 0.21, -h * 0.54, w * 0.16, h * 0.3, glass, 3),
        svg.circle(w * 0.37, -h * 0.2, 8, "#ffd98a"),
    ]
    for i, tone in enumerate(("#e8904a", "#d9b25a", "#c9605a", "#f2c879")):
        parts.append(svg.rect(-w * 0.38 + i * w * 0.11, -h * 0.26, w * 0.085, h * 0.09, tone, 12))
    stripes, sw = 9, (w + 36) / 9
    for i in range(stripes):
        x = -w / 2 - 18 + i * sw
        d = svg.d(
            "M",
            x + 10 * (1 - i / 4),
            -h * 0.86,
            "h",
            sw,
            "L",
            x + sw,
            -h * 0.66,
            "a",
            sw / 2,
            sw / 2,
            "0 0 1",
            -sw,
            "0Z",
        )
        parts.append(svg.path(d, accent if i % 2 == 0 else pale))
    return "".join(parts)


def _wall(chance: Chance, paint: str | None) -> str:
    """A brick wall with a coping."""
    base = paint or chance.pick(("#b3654f", "#c07a5c", "#a85c4a"))
    w, h = 900.0, 420.0
    parts = [svg.rect(-w / 2, -h, w, h, color.shaded(base, 0.1))]
    tones = (base, color.lit(base, 0.03), color.shaded(base, 0.03))
    bw, bh = w / 9, h / 8
    for row in range(8):
        for k in range(-1, 10):
            x0 = max(-w / 2, -w / 2 + (k + (0.5 if row % 2 else 0.0)) * bw + 4)
            x1 = min(w / 2, -w / 2 + (k + 1 + (0.5 if row % 2 else 0.0)) * bw - 4)
            if x1 - x0 > 8:
                parts.append(svg.rect(x0, -h + row * bh + 4, x1 - x0, bh - 8, chance.pick(tones), 5))
    parts.append(svg.rect(-w / 2 - 16, -h - 26, w + 32, 34, "#d8d3cd", 5))
    return "".join(parts)


def _sailboat(chance: Chance, paint: str | None, cloth: str | None = None) -> str:
    """A boat with two sails and a pennant; the library's one brings its own block of water."""
    hull = chance.pick(("#c9503c", "#2f6f8f", "#f4efe4", "#3a5a7a"))
    sail = paint or cloth or chance.pick(("#fff6e4", "#f7e3c0", "#f2a65a", "#e8604c"))
    wood, shade = "#8a5a3c", color.shaded(sail, 0.07)
    main = svg.d("M", 6, -520, "C", 120, -400, 190, -230, 200, -96, "Q", 100, -84, 6, -92, "Z")
    belly = svg.d("M", 6, -300, "C", 90, -250, 170, -180, 200, -96, "Q", 100, -84, 6, -92, "Z")
    jib = svg.d("M", -12, -500, "C", -90, -360, -150, -220, -186, -100, "Q", -90, -92, -12, -98, "Z")
    body = svg.d("M", -236, -70, "H", 236, "Q", 214, -14, 160, 0, "H", -150, "Q", -212, -12, -236, -70, "Z")
    stripe = svg.d(
        "M", -236, -70, "H", 236, "Q", 232, -58, 226, -46, "H", -226, "Q", -232, -58, -236, -70, "Z"
    )
    pennant = svg.d("M", -2, -566, "l", 70, 16, "l", -70, 20, "Z")
    return "".join(
        (
            svg.path(jib, color.lit(sail, 0.04)),
            svg.path(main, sail),
            svg.path(belly, shade, opacity=0.6),
            svg.rect(-7, -572, 13, 506, wood, 5),
            svg.rect(-6, -86, 216, 11, wood, 5),
            svg.path(pennant, "#e0453a"),
            svg.path(body, hull),
            svg.path(stripe, color.lit(hull, 0.12)),
        )
    )


_BOXES: Mapping[str, Box] = {
    "deciduous-tree": (-190.0, -HEIGHT, 190.0, 0.0),
    "evergreen-tree": (-140.0, -HEIGHT, 140.0, 5.0),
    "palm-tree": (-300.0, -HEIGHT, 300.0, 0.0),
    "cactus": (-150.0, -HEIGHT, 150.0, 0.0),
    "convenience-store": (-298.0, -550.0, 298.0, 0.0),
    "sailboat": (-236.0, -572.0, 236.0, 0.0),
    "brick wall": (-466.0, -446.0, 466.0, 0.0),
}

# Drawings with a part that takes a colour of its own: the awning of a shop, the sails of a boat.
_PARTED: Mapping[str, Callable[[Chance, str | None, str | None], str]] = {
    "convenience-store": _shop,
    "sailboat": _sailboat,
}
#: Keys of the library that are drawn here instead.
DRAWINGS: Mapping[str, Callable[[Chance, str | None], str]] = {
    "deciduous-tree": _leafy,
    "evergreen-tree": _fir,
    "palm-tree": _palm,
    "cactus": _cactus,
    "convenience-store": _shop,
    "brick wall": _wall,
    "sailboat": _sailboat,
}


def drawn(key: str, seed: int, paint: Rgb | None, part: Rgb | None = None) -> tuple[str, Box]:
    """Markup and box of one of :data:`DRAWINGS`.

    Args:
        key: Which.
        seed: Of its variation.
        paint: Colour asked for, or None.
        part: Colour asked for a part of it: the sails of a boat, the door and awning of a shop.
    """
    chance, main = Chance(seed, key), color.hexa(paint) if paint else None
    if key in _PARTED:
        return _PARTED[key](chance, main, color.hexa(part) if part else None), _BOXES[key]
    return DRAWINGS[key](chance, main), _BOXES[key]


def foot(box: Box) -> tuple[float, float]:
    """What touches the ground: a trunk's width, or a house's."""
    half = (box[2] - box[0]) * (0.46 if box[1] > -HEIGHT else 0.2)
    return -half, half


def with_body(body: str, box: Box, dominant: str, clothed: bool) -> tuple[str, Box]:
    """A face set on a small figure, so that it can stand in a scene.

    Args:
        body: Markup of the face.
        box: Its box.
        dominant: Its main colour, from which fur or clothes are chosen.
        clothed: In a jacket and trousers, as people are, instead of fur.

    Returns:
        Markup and box of the whole.
    """
    x0, y0, x1, y1 = box
    w, h = x1 - x0, y1 - y0
    cx, top = (x0 + x1) / 2, y1 - h * 0.08
    lightness, chroma, hue = color.lch(dominant)
    skin = dominant if lightness > 0.45 else color.lit(dominant, 0.1)
    cloth = color.from_lch(0.55, max(0.1, min(0.16, chroma)), hue + 150) if clothed else dominant
    legs = color.from_lch(0.36, 0.06, hue + 190) if clothed else color.shaded(dominant, 0.05)
    torso = svg.d("M", cx - w * 0.2, top, "Q", cx - w * 0.27, top + h * 0.3, cx - w * 0.22, top + h * 0.46)
    torso += svg.d("H", cx + w * 0.22, "Q", cx + w * 0.27, top + h * 0.3, cx + w * 0.2, top, "Z")
    parts = []
    for k in (-1, 1):
        parts.append(
            svg.rect(cx + k * w * 0.12 - w * 0.075, top + h * 0.38, w * 0.15, h * 0.4, legs, w * 0.05)
        )
        shoe = color.shaded(legs, 0.12)
        parts.append(
            svg.rect(cx + k * w * 0.13 - w * 0.11, top + h * 0.72, w * 0.2, h * 0.09, shoe, w * 0.04)
        )
        sleeve = svg.d(
            "M", cx + k * w * 0.19, top + h * 0.14, "q", k * w * 0.14, h * 0.08, k * w * 0.13, h * 0.24
        )
        parts.append(svg.stroke(sleeve, cloth, w * 0.11))
        parts.append(svg.circle(cx + k * w * 0.32, top + h * 0.4, w * 0.065, skin))
    parts.append(svg.path(torso, cloth))
    if clothed:
        dark = svg.d("M", cx, top, "H", cx + w * 0.2, "Q", cx + w * 0.27, top + h * 0.3)
        dark = svg.d(dark, " ", cx + w * 0.22, top + h * 0.46, "H", cx, "Z")
        parts.append(svg.path(dark, color.shaded(cloth, 0.05)))
    else:
        parts.append(svg.ellipse(cx, top + h * 0.26, w * 0.14, h * 0.17, color.lit(dominant, 0.12)))
    return "".join(parts) + body, (x0, y0, x1, top + h * 0.81)
