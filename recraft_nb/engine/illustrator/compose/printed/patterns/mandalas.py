"""A mandala: rings of petals, drops and dots about one middle, that fill the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.compose.inks import Inks


def _petal(long: float, wide: float, base: float) -> str:
    """A pointed petal that stands on the middle, from its base to its tip."""
    return svg.d(
        "M0,", -base, "C", -wide, -base - long * 0.3, -wide * 0.75, -base - long * 0.72, 0, -base - long
    ) + svg.d("C", wide * 0.75, -base - long * 0.72, wide, -base - long * 0.3, 0, -base, "Z")


def draw(canvas: svg.Canvas, tones: Sequence[str], page: Inks) -> None:
    """Draw it in the middle of its ground.

    Args:
        canvas: Drawn on.
        tones: Those asked for; the darkest or the palest is the ground.
        page: Colours where none are asked for.
    """
    shown = list(tones)
    if len(shown) < 2:
        shown = [page.pale, *(shown or [page.main]), page.second]
    ranked = sorted(shown, key=color.luminance)
    ground = ranked[0] if len(tones) > 1 and color.luminance(ranked[0]) < 0.25 else ranked[-1]
    inks = [c for c in shown if c != ground]
    if len(inks) == 1:
        inks = [inks[0], color.mix(inks[0], ground, 0.38)]
    main, other = inks[0], inks[1]
    w, h, r = canvas.width, canvas.height, canvas.short * 0.48
    canvas.add("sky", svg.rect(0, 0, w, h, ground))
    parts: list[str] = []

    def around(body: str, count: int, off: float = 0.0) -> None:
        parts.extend(svg.placed(body, 0, 0, turn=360 * (k + off) / count) for k in range(count))

    line = r * 0.012
    around(svg.path(_petal(r * 0.34, r * 0.13, r * 0.62), color.mix(main, ground, 0.3)), 16, 0.5)
    for count, long, wide, base, paint, inner, off in (
        (16, 0.34, 0.14, 0.6, main, ground, 0.0),
        (16, 0.25, 0.1, 0.42, other, main, 0.5),
        (12, 0.28, 0.13, 0.26, main, ground, 0.0),
        (8, 0.24, 0.13, 0.1, other, ground, 0.5),
    ):
        around(
            svg.path(_petal(r * long, r * wide, r * base), paint, stroke=ground, stroke_width=line * 1.4),
            count,
            off,
        )
        around(svg.path(_petal(r * long * 0.62, r * wide * 0.52, r * (base + 0.04)), inner), count, off)
        around(svg.path(_petal(r * long * 0.32, r * wide * 0.26, r * (base + 0.06)), paint), count, off)
    around(svg.circle(0, -r * 0.985, r * 0.018, other), 16, 0.0)
    around(svg.circle(0, -r * 0.9, r * 0.02, main), 16, 0.5)
    around(svg.circle(0, -r * 0.565, r * 0.016, ground), 24)
    parts += [svg.stroke(svg.ring(0, 0, r * at), ground, line) for at in (0.6, 0.42, 0.255)]
    parts += [svg.circle(0, 0, r * 0.13, main), svg.circle(0, 0, r * 0.09, ground)]
    around(svg.circle(0, -r * 0.06, r * 0.026, other), 8)
    parts.append(svg.circle(0, 0, r * 0.032, main))
    canvas.add("subject-1", svg.placed("".join(parts), w / 2, h / 2))
