"""Organs of the senses for a lesson, cut through, each with its parts: eye, ear, skin."""

from __future__ import annotations

import math

from recraft_nb.engine.illustrator.compose.printed.charts.labelled import Plate
from recraft_nb.engine.illustrator.ink import svg


def eye() -> Plate:
    """An eye cut through from front to back, looking to the left."""
    body = (
        svg.circle(4, 0, 42, "#f4efe9")
        + svg.stroke(svg.ring(4, 0, 41), "#d9cfc4", 3)
        + svg.circle(4, 0, 37.5, "#e58f7a")
        + svg.circle(4, 0, 35, "#f7d27a")
        + svg.circle(4, 0, 33, "#dff1f7")
        + svg.path(svg.d("M-30,-21C-47,-13 -47,13 -30,21Z"), "#bfe6f5")
        + svg.stroke(svg.d("M-30,-21C-47,-13 -47,13 -30,21"), "#7fbcd6", 2.2)
        + svg.stroke(svg.d("M-27,-22L-24,-8M-27,22L-24,8"), "#4f8f5a", 5)
        + svg.ellipse(-17, 0, 7, 13, "#fbfdff")
        + svg.stroke(svg.ring(-17, 0, 7, 13), "#8fb4cc", 1.6)
        + svg.stroke(svg.d("M-23,-17L-17,-13M-23,17L-17,13"), "#b5654f", 2)
        + svg.path(svg.d("M40,6C52,8 56,14 58,20L50,28C47,20 44,16 36,16Z"), "#f0c75a")
        + svg.stroke(svg.d("M44,11Q50,14 54,22"), "#d9a52e", 1.6)
        + svg.stroke(svg.d("M42,10C34,-2 30,-20 20,-28M42,10C30,12 18,22 10,30"), "#d9463f", 1.2)
        + svg.circle(37, -2, 2, "#c9742e")
    )
    return Plate(
        "The Eye",
        svg.placed(body, -4, 0),
        (
            ("Cornea", -45, 0),
            ("Iris", -29.5, -15),
            ("Pupil", -29.5, 0),
            ("Lens", -21, 4),
            ("Retina", 12, -34),
            ("Sclera|white of the eye", -8, 41),
            ("Optic nerve", 48, 19),
            ("Vitreous body|vitreous", 4, 8),
            ("Macula", 33, -2),
        ),
        58,
        46,
    )


def ear() -> Plate:
    """An ear cut through: the outer ear, the drum, the small bones and the snail inside."""
    outer = svg.d(
        "M-48,-30C-36,-46 -18,-34 -18,-16C-18,0 -30,4 -28,20C-27,34 -44,36 -46,22C-48,8 -56,-12 -48,-30Z"
    )
    body = (
        svg.rect(-30, -30, 80, 62, "#f3d9bd", 12)
        + svg.path(outer, "#f2b998")
        + svg.stroke(outer, "#cf8a66", 1.8)
        + svg.stroke(svg.d("M-44,-24C-36,-34 -26,-26 -26,-14"), "#cf8a66", 2)
        + svg.stroke(svg.d("M-32,0C-20,-4 -8,-2 2,0"), "#d98f6a", 14)
        + svg.stroke(svg.d("M-32,0C-20,-4 -8,-2 2,0"), "#f7d0b4", 10)
        + svg.stroke(svg.d("M3,-8L6,8"), "#d9463f", 2.6)
        + svg.stroke(svg.d("M6,-2L11,-9L15,-4L19,-1"), "#fdf6e3", 3.4)
        + svg.stroke(svg.d("M6,-2L11,-9L15,-4L19,-1"), "#b9a37a", 0.8)
        + svg.stroke(svg.d("M20,-4C16,-18 28,-20 28,-8M22,-6C30,-20 38,-12 30,-4"), "#8fb4e0", 3.4)
        + svg.path(
            svg.smooth(
                [
                    (30 + (13 - 1.05 * k) * math.cos(0.8 * k), 8 + (13 - 1.05 * k) * math.sin(0.8 * k))
                    for k in range(12)
                ]
            ),
            stroke="#9a78c9",
            stroke_width=4,
            fill="none",
        )
        + svg.stroke(svg.d("M40,2L50,-4M40,5L50,1"), "#f0c75a", 3)
        + svg.stroke(svg.d("M12,10C18,20 26,28 38,30"), "#e5a58a", 4)
    )
    return Plate(
        "The Ear",
        body,
        (
            ("Outer ear|pinna|auricle", -44, -8),
            ("Ear canal", -18, -2),
            ("Eardrum", 4.5, 1),
            ("Hammer, anvil, stirrup|ossicles|bones", 12, -6),
            ("Cochlea", 30, 17),
            ("Semicircular canals", 27, -15),
            ("Auditory nerve|nerve", 48, -2),
            ("Eustachian tube", 28, 27),
        ),
        56,
        42,
    )


def skin() -> Plate:
    """Skin cut through: three layers with a hair, a gland and vessels."""
    hair = svg.d("M-14,20C-16,0 -20,-30 -30,-48")
    body = (
        svg.rect(-46, -30, 92, 18, "#f2b48f")
        + svg.rect(-46, -14, 92, 38, "#ee9a8c")
        + svg.rect(-46, 20, 92, 28, "#f7d98a")
        + svg.path(
            svg.d("M-46,-14C-38,-6 -32,-18 -24,-12S-10,-4 -4,-12S14,-4 20,-12S36,-6 46,-14V-20H-46Z"),
            "#f2b48f",
        )
        + "".join(svg.circle(-38 + 15 * k, 34 + 6 * (k % 2), 6.6, "#fbe7ae") for k in range(6))
        + svg.stroke(svg.d("M-14,22C-18,6 -19,-14 -22,-30"), "#f2b48f", 7)
        + svg.stroke(hair, "#5a3f2f", 2.6)
        + svg.circle(-14, 22, 4.4, "#5a3f2f")
        + svg.stroke(svg.d("M18,20C14,14 22,12 18,8C14,4 20,-4 17,-12L17,-30"), "#4f9fb8", 2.6)
        + svg.stroke(svg.d("M12,22c4,-6 10,6 14,-2s-8,-8 -4,2"), "#4f9fb8", 3)
        + svg.stroke(svg.d("M-46,30C-20,22 10,38 46,28M-4,29C0,16 -4,8 2,0"), "#d9342f", 2.2)
        + svg.stroke(svg.d("M-46,36C-20,28 10,44 46,34M32,35C30,20 36,10 32,0"), "#3f6fc9", 2.2)
    )
    return Plate(
        "Layers of the Skin",
        body,
        (
            ("Epidermis", -40, -22),
            ("Dermis", -38, 6),
            ("Hypodermis|fat|fat layer", -40, 42),
            ("Hair|hair follicle", -26, -38),
            ("Sweat gland|gland", 20, 20),
            ("Pore", 17, -30),
            ("Blood vessels|blood vessel", 40, 29),
        ),
        46,
        50,
    )
