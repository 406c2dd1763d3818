"""Organs and joints for a lesson, each with its parts: heart, tooth, knee, lungs, brain."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.charts import labelled
from recraft_nb.engine.illustrator.compose.printed.charts.labelled import Plate
from recraft_nb.engine.illustrator.compose.printed.school import senses
from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.recipe import Recipe

_BONE, _EDGE = "#f3e6c8", "#cdb98c"


def _both(body: str) -> str:
    """A drawing and its mirror image."""
    return body + svg.placed(body, 0, 0, flip=True)


def heart() -> Plate:
    """A heart cut open: four chambers, the valves and the great vessels."""
    muscle = svg.d("M-4,-26C-26,-34 -42,-16 -38,6C-34,28 -10,44 4,48C24,40 40,22 38,0C37,-20 20,-32 -4,-26Z")
    body = (
        svg.stroke(svg.d("M-24,-46V-18M-25,40V14"), "#4f7fc9", 11)
        + svg.stroke(svg.d("M-4,-18C-6,-44 -2,-52 10,-52C24,-52 26,-42 26,-30"), "#d9342f", 11)
        + svg.stroke(svg.d("M-2,-52V-60M10,-54V-62M21,-50V-58"), "#d9342f", 4.6)
        + svg.stroke(svg.d("M4,-16C6,-32 0,-36 -14,-36L-30,-36M8,-28C16,-34 24,-34 36,-38"), "#4f7fc9", 8)
        + svg.stroke(svg.d("M26,-16L42,-18M26,-9L42,-8"), "#d9342f", 5)
        + svg.path(muscle, "#b5413c")
        + svg.path(
            svg.d("M-32,-14C-28,-24 -14,-24 -7,-18C-5,-10 -6,-4 -8,-1L-30,-1C-33,-4 -34,-9 -32,-14Z"),
            "#6f98d9",
        )
        + svg.path(svg.d("M-30,4L-6,4C-4,16 -2,28 0,38C-16,32 -29,20 -30,4Z"), "#5f87cc")
        + svg.path(svg.d("M6,-18C14,-24 26,-22 30,-12C32,-6 31,-3 30,-1L8,-1C6,-6 5,-12 6,-18Z"), "#ee7a72")
        + svg.path(svg.d("M7,4L29,4C28,18 18,30 9,37C6,28 6,16 7,4Z"), "#e55f57")
        + svg.stroke(svg.d("M-30,1L-20,7L-8,1M8,1L18,7L30,1"), "#f7e6d0", 2.6)
        + svg.stroke(
            svg.d(
                "M-24,-12V-6M-27,-9L-24,-5L-21,-9M-18,12V22M-21,19L-18,23L-15,19M18,-12V-6M15,-9L18,-5L21,-9"
                "M18,12V22M15,19L18,23L21,19"
            ),
            "#ffffff",
            1.6,
        )
    )
    return Plate(
        "The Human Heart",
        svg.placed(body, 0, 6),
        (
            ("Right atrium|atria|atrium", -27, -8),
            ("Right ventricle|ventricles|ventricle", -22, 16),
            ("Left atrium|atria|atrium", 24, -8),
            ("Left ventricle|ventricles|ventricle", 21, 16),
            ("Aorta", 24, -38),
            ("Vena cava", -25, -32),
            ("Pulmonary artery", -20, -30),
            ("Valve|valves", 25, 11),
        ),
        48,
        58,
    )


_TOOTH = (
    "M-30,-28C-34,-46 -14,-46 0,-39C14,-46 34,-46 30,-28C28,-14 24,-8 24,4C23,24 18,46 12,46C6,46 6,18 0,18"
    "C-6,18 -6,46 -12,46C-18,46 -23,24 -24,4C-24,-8 -28,-14 -30,-28Z"
)
_DENTIN = (
    "M-23,-26C-24,-37 -11,-36 0,-31C11,-36 24,-37 23,-26C22,-14 19,-8 20,4C19,22 15,40 12,40C9,38 9,13 0,13"
    "C-9,13 -9,38 -12,40C-15,40 -19,22 -20,4C-19,-8 -22,-14 -23,-26Z"
)
_PULP = (
    "M-13,-16C-10,-24 -4,-20 0,-16C4,-20 10,-24 13,-16C14,-8 13,-2 14,6C14,18 13,28 12,34C10,28 10,6 0,6"
    "C-10,6 -10,28 -12,34C-13,28 -14,18 -14,6C-13,-2 -14,-8 -13,-16Z"
)


def tooth(*, hollow: bool = False) -> Plate:
    """A molar cut through in its gum; with a decayed hole where that is asked for."""
    gum = svg.path(
        svg.d(
            "M-48,-2C-40,-12 -30,-10 -24,0C-22,20 -14,48 0,48C14,48 22,20 24,0C30,-10 40,-12 48,-2V50H-48Z"
        ),
        "#ef9aa2",
    )
    bone = svg.path(
        svg.d("M-48,22C-34,16 -26,22 -22,34L-12,50H-48ZM48,22C34,16 26,22 22,34L12,50H48Z"), "#f3e2c2"
    )
    body = (
        gum
        + bone
        + svg.path(_TOOTH, "#ffffff")
        + svg.stroke(_TOOTH, "#c9d3de", 1.4)
        + svg.path(_DENTIN, "#f7dfa4")
        + svg.path(_PULP, "#e5605f")
        + svg.stroke(
            svg.d("M-12,34V49M12,34V49M-12,30C-10,14 -8,-4 -4,-10M12,30C10,14 8,-4 4,-10"), "#b5322f", 1.4
        )
        + svg.stroke(svg.d("M-10,32C-9,14 -6,-2 0,-8M10,32C9,14 6,-2 0,-8"), "#3f6fc9", 1)
    )
    if hollow:
        body += svg.path(
            svg.d("M-2,-41C6,-45 20,-47 26,-42C28,-36 20,-30 16,-24C12,-18 8,-16 6,-20C4,-28 0,-34 -2,-41Z"),
            "#5a4030",
        ) + svg.path(svg.d("M4,-42C10,-45 18,-45 22,-42C22,-36 16,-32 13,-27C9,-30 6,-36 4,-42Z"), "#2f211a")
    parts = [
        ("Enamel", -27, -32),
        ("Dentin|dentine", -19, -16),
        ("Pulp", -9, -14),
        ("Gum|gums", -36, 4),
        ("Root|roots", -15, 30),
        ("Bone|jaw bone", -36, 30),
    ]
    if hollow:
        parts = [("Cavity|caries|decay", 12, -34), *((n, -x, y) for n, x, y in parts[:3])]
    title = "Tooth with a cavity" if hollow else "Healthy tooth"
    return Plate(title, body, tuple(parts), 48, 50)


def teeth(recipe: Recipe, canvas: svg.Canvas) -> None:
    """A tooth cut through, or a sound one beside a decayed one."""
    said = recipe.brief.prompt.lower()
    sick = bool(re.search(r"\b(?:cavit\w+|caries|decay\w*|rotten|hole|bad|sick|damaged)\b", said))
    both = sick and bool(re.search(r"\b(?:healthy|good|normal|sound)\b", said))
    plates = (tooth(), tooth(hollow=True)) if both else (tooth(hollow=sick),)
    labelled.show(recipe, canvas, *plates)


def knee() -> Plate:
    """A knee from the front: thigh bone, shin bones, menisci and the four ligaments in their colours."""
    femur = svg.d(
        "M-11,-50L-13,-30C-15,-18 -26,-16 -27,-6C-27,4 -16,8 -8,6C-4,3 -3,-2 0,-2C3,-2 4,3 "
        "8,6C16,8 27,4 27,-6"
        "C26,-16 15,-18 13,-30L11,-50Z"
    )
    tibia = svg.d(
        "M-26,14C-27,10 -20,11 -12,11L-4,9L0,7L4,9L12,11C20,11 27,10 26,14C25,22 14,24 "
        "12,34L10,52H-10L-12,34"
        "C-14,24 -25,22 -26,14Z"
    )
    body = (
        svg.stroke(svg.d("M25,20C29,24 25,32 24,36L22,52"), _EDGE, 8)
        + svg.stroke(svg.d("M25,20C29,24 25,32 24,36L22,52"), _BONE, 6)
        + svg.path(femur, _BONE)
        + svg.stroke(femur, _EDGE, 1.4)
        + svg.path(tibia, _BONE)
        + svg.stroke(tibia, _EDGE, 1.4)
        + svg.stroke(svg.d("M-25,2C-20,9 -12,9 -7,7M25,2C20,9 12,9 7,7"), "#cfe6ef", 3.4)
        + svg.path(svg.d("M-25,10C-18,6 -10,8 -5,10L-6,12L-25,13Z"), "#9fc9d9")
        + svg.path(svg.d("M25,10C18,6 10,8 5,10L6,12L25,13Z"), "#9fc9d9")
        + svg.stroke(svg.d("M-3,-4L6,10"), "#8a63b8", 4.6)
        + svg.stroke(svg.d("M5,-4L-5,10"), "#e0483f", 4.6)
        + svg.stroke(svg.d("M-26,-10C-31,0 -29,14 -24,26"), "#3f8fd0", 4.6)
        + svg.stroke(svg.d("M26,-10C32,0 31,10 27,20"), "#4fae6a", 4.6)
    )
    return Plate(
        "The Knee Joint",
        body,
        (
            ("ACL|anterior cruciate ligament|anterior cruciate", -3.4, 7.6),
            ("PCL|posterior cruciate ligament|posterior cruciate", 4, 7.5),
            ("MCL|medial collateral ligament|medial collateral", -29, 6),
            ("LCL|lateral collateral ligament|lateral collateral", 30.6, 4),
            ("Femur|thigh bone", -4, -34),
            ("Tibia|shin bone|shinbone", 0, 38),
            ("Fibula", 23.5, 40),
            ("Meniscus|menisci", -16, 10),
            ("Cartilage", 16, 7.5),
        ),
        34,
        52,
    )


def lungs() -> Plate:
    """Two lungs with the windpipe and its branches."""
    lung = svg.d("M7,-22C14,-36 26,-34 34,-12C40,6 42,26 38,38C28,42 14,36 9,28C6,14 6,-6 7,-22Z")
    tree = svg.d("M0,-14L14,-2M14,-2L26,-8M14,-2L24,10M24,10L32,8M24,10L26,24M14,-2L15,18")
    body = (
        _both(
            svg.path(lung, "#f0919a")
            + svg.stroke(lung, "#d06a78", 1.6)
            + svg.stroke(svg.d("M9,6C20,4 30,8 39,18"), "#d06a78", 1.4)
        )
        + _both(svg.stroke(tree, "#f7d6c9", 3))
        + svg.stroke(svg.d("M0,-48V-12"), "#e9b9a4", 9)
        + svg.stroke("".join(svg.d("M-4,", -46 + 5 * k, "h8") for k in range(7)), "#c98f7a", 1.6)
        + "".join(
            svg.circle(x, y, 2.6, "#fbe3d8")
            for x, y in ((32, 9), (27, 25), (27, -9), (-32, 9), (-27, 25), (-27, -9))
        )
        + svg.stroke(svg.d("M-42,46Q0,28 42,46"), "#b5524a", 5)
    )
    return Plate(
        "The Lungs",
        body,
        (
            ("Trachea|windpipe", 0, -36),
            ("Bronchi|bronchus", 8, -7),
            ("Bronchioles", 24, 16),
            ("Alveoli|air sacs", 32, 9),
            ("Right lung", -30, -12),
            ("Left lung", 30, -16),
            ("Diaphragm", -30, 40.5),
        ),
        44,
        50,
    )


def brain() -> Plate:
    """A brain from the left, its lobes in colours."""
    fold = svg.d(
        "M-34,-6c6,-8 12,2 8,8M-28,-20c8,-4 12,4 8,10M-14,-30c2,8 10,6 12,0M-8,-14c6,6 12,0 "
        "10,-8M10,-32c-4,8 4,12 10,8M16,-14"
        "c8,-2 10,6 6,10M32,-16c-6,4 -4,10 2,12M-20,14c8,-6 14,2 22,-2M-6,22c6,-4 12,0 18,-4M36,8c-6,-4 "
        "-10,0 -12,6"
    )
    body = (
        svg.path(svg.d("M10,22C14,30 14,42 10,50L20,50C22,40 24,32 24,24Z"), "#e0c39a")
        + svg.path(svg.d("M16,18C26,12 42,14 44,24C42,34 26,36 18,30Z"), "#b98fd0")
        + svg.stroke(svg.d("M20,22Q30,18 42,23M20,26Q30,24 42,27"), "#8f63ad", 1.4)
        + svg.path(svg.d("M-2,-38C-30,-42 -48,-20 -46,0C-45,10 -36,14 -28,12L-8,0Z"), "#f29a8a")
        + svg.path(svg.d("M-2,-38C14,-42 30,-36 38,-24L22,-2L-8,0Z"), "#f5c36a")
        + svg.path(svg.d("M38,-24C48,-12 48,6 42,15C34,17 28,14 22,10L22,-2Z"), "#7fb8e0")
        + svg.path(svg.d("M-28,12C-30,22 -18,30 -4,28C10,28 20,22 22,10L22,-2L-8,0Z"), "#8fce8a")
        + svg.stroke(fold, "#5a4a4a", 1.3, stroke_opacity=0.4)
    )
    return Plate(
        "The Brain",
        body,
        (
            ("Frontal lobe", -30, -14),
            ("Parietal lobe", 10, -24),
            ("Occipital lobe", 38, -4),
            ("Temporal lobe", -6, 18),
            ("Cerebellum", 36, 25),
            ("Brain stem|brainstem", 16, 42),
        ),
        48,
        50,
    )


_DRAWN = (
    r"(?:diagram|anatomy|parts|cross[- ]?section|structure|labell?ed|labels?|label|marked|inside|"
    r"layers|chambers|illustration of the human|medical)"
)


def _kind(thing: str) -> re.Pattern[str]:
    """What asks for a plate of an organ: its name with a word of drawings that explain."""
    return re.compile(rf"\b{_DRAWN}\b[^.]*\b(?:{thing})\b|\b(?:{thing})\b[^.]*\b{_DRAWN}\b")


def _show(plate: Callable[[], Plate]) -> Callable[[Recipe, svg.Canvas], None]:
    def draw(recipe: Recipe, canvas: svg.Canvas) -> None:
        labelled.show(recipe, canvas, plate())

    return draw


#: Words of a prompt and the organ they ask for.
KINDS: tuple[tuple[re.Pattern[str], Callable[[Recipe, svg.Canvas], None]], ...] = (
    (_kind("(?:human |the |an? )?eye(?:ball)?"), _show(senses.eye)),
    (_kind("human heart|heart"), _show(heart)),
    (_kind("tooth|teeth|molar"), teeth),
    (
        re.compile(r"\bknee (?:joint|anatomy|ligaments?)\b|\bligaments?\b[^.]*\bknee\b|\b(?:acl|mcl)\b"),
        _show(knee),
    ),
    (_kind("knee"), _show(knee)),
    (_kind("lungs?|respiratory system"), _show(lungs)),
    (_kind("(?:human )?brain|lobes"), _show(brain)),
    (_kind("(?:human )?ear"), _show(senses.ear)),
    (_kind("skin"), _show(senses.skin)),
)
