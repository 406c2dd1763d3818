"""Exercises as they are taught: a person from the side at the start and at the end of the movement."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.charts import side_by_side
from recraft_nb.engine.illustrator.compose.printed.charts.explained import Sheet, arrow
from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.recipe import Recipe

# A pose: where the joints are, feet at nought, a person a hundred tall who looks to the right. Joints that a
# pose does not name are where somebody stands.
Pose = dict[str, svg.Point]

_STAND: Pose = {
    "head": (1, -90),
    "neck": (0, -77),
    "hip": (0, -46),
    "knee": (1, -24),
    "ankle": (0, -4),
    "toe": (9, -1.5),
    "elbow": (-3, -60),
    "hand": (3, -45),
}
_LIE: Pose = {
    "head": (42, -8),
    "neck": (30, -6),
    "hip": (0, -6),
    "knee": (-16, -28),
    "ankle": (-28, -5),
    "toe": (-37, -2),
    "elbow": (18, -2),
    "hand": (4, -2),
}
_UP: Pose = {
    "head": (44, -39),
    "neck": (33, -33),
    "hip": (0, -22),
    "knee": (-24, -13),
    "ankle": (-46, -5),
    "toe": (-45, 0),
    "elbow": (34, -17),
    "hand": (34, -1),
}


def _raised(pose: Pose, by: float, *fixed: str) -> Pose:
    """A pose higher up, but for some joints."""
    return {joint: (x, y if joint in fixed else y - by) for joint, (x, y) in pose.items()}


_ON_STEP = {**_raised(_STAND, 10), "ankle": (-1.0, -11.0), "toe": (8.0, -15.5)}
# Words of an exercise: its name, its start, its end, the joint that moves, what it needs.
_EXERCISES: Mapping[str, tuple[str, Pose, Pose, str, str]] = {
    r"calf raises?|heel raises?": (
        "Calf Raise",
        _ON_STEP,
        {**_raised(_STAND, 24), "ankle": (1.0, -27.0), "toe": (8.0, -15.5)},
        "hip",
        "step",
    ),
    r"squats?": (
        "Squat",
        _STAND,
        {
            "head": (9, -72),
            "neck": (3, -60),
            "hip": (-15, -29),
            "knee": (9, -27),
            "ankle": (0, -4),
            "toe": (9, -1.5),
            "elbow": (17, -57),
            "hand": (31, -58),
        },
        "hip",
        "",
    ),
    r"lunges?": (
        "Lunge",
        _STAND,
        {
            "head": (1, -75),
            "neck": (0, -62),
            "hip": (0, -31),
            "knee": (19, -27),
            "ankle": (18, -4),
            "toe": (27, -1.5),
            "elbow": (-3, -46),
            "hand": (3, -33),
            "knee2": (-15, -7),
            "ankle2": (-33, -7),
            "toe2": (-31, 0),
        },
        "hip",
        "",
    ),
    r"push[- ]?ups?|press[- ]?ups?": (
        "Push-Up",
        _UP,
        {**_UP, "head": (45, -17), "neck": (33, -12), "hip": (0, -9), "knee": (-24, -7), "elbow": (20, -14)},
        "neck",
        "",
    ),
    r"sit[- ]?ups?|crunch(?:es)?": (
        "Sit-Up",
        {**_LIE, "elbow": (46, -20), "hand": (40, -10)},
        {**_LIE, "head": (4, -52), "neck": (6, -39), "elbow": (-8, -42), "hand": (2, -50)},
        "neck",
        "",
    ),
    r"(?:glute |hip )?bridges?": ("Glute Bridge", _LIE, {**_LIE, "hip": (1, -28)}, "hip", ""),
    r"leg raises?|leg lifts?": (
        "Leg Raise",
        {**_LIE, "knee": (-24, -6), "ankle": (-46, -5), "toe": (-46, -13)},
        {**_LIE, "knee": (-3, -30), "ankle": (-5, -52), "toe": (4, -55)},
        "ankle",
        "",
    ),
    r"(?:bi(?:cep|ceps) )?curls?": (
        "Biceps Curl",
        {**_STAND, "hand": (6, -43)},
        {**_STAND, "elbow": (-1, -59), "hand": (12, -70)},
        "hand",
        "weight",
    ),
    r"(?:shoulder|overhead|military) press(?:es)?": (
        "Shoulder Press",
        {**_STAND, "elbow": (8, -62), "hand": (9, -80)},
        {**_STAND, "elbow": (6, -95), "hand": (3, -112)},
        "hand",
        "weight",
    ),
    r"dead ?lifts?": (
        "Deadlift",
        {
            "head": (30, -66),
            "neck": (20, -60),
            "hip": (-12, -44),
            "knee": (3, -24),
            "ankle": (0, -4),
            "toe": (9, -1.5),
            "elbow": (20, -42),
            "hand": (18, -24),
        },
        {**_STAND, "elbow": (2, -60), "hand": (5, -44)},
        "hand",
        "bar",
    ),
    r"(?:hamstring |forward )?(?:stretch(?:es)?|forward bends?|toe touch(?:es)?)": (
        "Forward Bend",
        _STAND,
        {
            "head": (24, -26),
            "neck": (21, -38),
            "hip": (-6, -48),
            "knee": (0, -25),
            "ankle": (0, -4),
            "toe": (9, -1.5),
            "elbow": (20, -22),
            "hand": (12, -6),
        },
        "head",
        "",
    ),
    r"step[- ]?ups?": (
        "Step-Up",
        {**_STAND, "knee2": (14, -36), "ankle2": (13, -17), "toe2": (22, -15.5)},
        {**{j: (x + 13, y - 15) for j, (x, y) in _STAND.items()}},
        "hip",
        "step",
    ),
    r"knee (?:extensions?|lifts?|raises?)|high knees|marching": (
        "Knee Lift",
        _STAND,
        {**_STAND, "knee2": (18, -50), "ankle2": (18, -28), "toe2": (27, -26)},
        "knee",
        "",
    ),
}
_SHOWN = re.compile(
    r"\b(?:start(?:ing)?|end(?:ing)?|position|positions|movement|exercise|how to|demonstrat\w*|"
    r"instructions?|diagram|side view|"
    r"step by step|physio\w*|workout (?:chart|poster|guide)|infographic|arrow|two (?:poses|phases)|"
    r"illustrat\w+)\b"
)
_SKIN, _SHIRT, _PANTS, _SHOE, _HAIR = "#f0b990", "#3f8fd0", "#39435a", "#e5604d", "#5a3f2f"


def _found(said: str) -> tuple[str, Pose, Pose, str, str] | None:
    return next((told for words, told in _EXERCISES.items() if re.search(rf"\b(?:{words})\b", said)), None)


def asked(brief: Brief) -> bool:
    """Whether an exercise is to be shown as it is done."""
    said = brief.prompt[:600].lower()
    several = len(_SHOWN.findall(said)) > 1 or re.search(
        r"\bstart(?:ing)? (?:and|position)\b|\bhow to\b|\bdiagram\b", said
    )
    animals = any(
        s.picture.startswith("animal:") and s.word not in ("calf", "bridge") for s in brief.subjects[:1]
    )
    return bool(several) and not animals and _found(said) is not None


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Two fields, the start in one and the end in the other, an arrow between and one along the movement."""
    told = _found(recipe.brief.prompt.lower())
    if told is None:
        return
    name, start, end, joint, needs = told
    sheet = Sheet(recipe, canvas)
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading(name)
    side_by_side.fields(sheet)
    woman = bool(re.search(r"\b(?:woman|girl|lady|female|her)\b", recipe.brief.prompt.lower()))
    tall = h > w * 1.2
    fw, fh = (w, (h - sheet.top) / 2) if tall else (w / 2, h - sheet.top)
    scale = min(fw / 118, fh / 168)
    top = max(-y for pose in (start, end) for _, y in pose.values())
    for k, pose in enumerate((start, end)):
        x0, y0 = (0.0, sheet.top + fh * k) if tall else (fw * k, sheet.top)
        xs = [x for x, _ in pose.values()]
        x = x0 + fw / 2 - (min(xs) + max(xs)) / 2 * scale
        foot = y0 + fh * 0.5 + max(top, 60) * scale * 0.5
        canvas.add("ground", svg.rect(x0 + fw * 0.06, foot, fw * 0.88, u * 0.008, "#8a94a6", u * 0.004))
        if needs == "step":
            canvas.add(
                "ground",
                svg.rect(x + 4 * scale, foot - 14 * scale, 40 * scale, 14 * scale, "#b9834f", u * 0.006),
            )
        full = {**_STAND, **pose}
        canvas.add("subject-1", svg.placed(_body(full, needs, woman=woman), x, foot, scale))
        sheet.label(
            ("Start", "End")[k],
            x0 + fw / 2,
            y0 + fh * 0.93,
            u * 0.05,
            "#ffffff",
            pill=("#3f8fd0", "#e5604d")[k],
        )
        if k == 1:
            a, b = start.get(joint, _STAND[joint]), full[joint]
            side = -24 if name not in ("Push-Up", "Sit-Up") else -18
            left = max(x + (b[0] + side) * scale, x0 + fw * 0.12)
            drawn = (left, foot + a[1] * scale)
            tip = (left, foot + b[1] * scale)
            if abs(tip[1] - drawn[1]) < 22 * scale:
                tip = (left, drawn[1] + math.copysign(22 * scale, tip[1] - drawn[1]))
            canvas.add("front", arrow(drawn, tip, "#e0483f", u * 0.014))
    cx, cy = (w / 2, sheet.top + fh) if tall else (w / 2, sheet.top + fh * 0.16)
    a, b = ((cx, cy - u * 0.05), (cx, cy + u * 0.05)) if tall else ((cx - u * 0.05, cy), (cx + u * 0.05, cy))
    canvas.add("front", svg.circle(cx, cy, u * 0.065, "#ffffff"), arrow(a, b, "#22304a", u * 0.016))


def _body(p: Pose, needs: str, *, woman: bool) -> str:
    """Somebody from the side in a pose: the far limbs first."""

    def limb(*joints: str, color: str, wide: float) -> str:
        return svg.stroke(
            svg.polygon([p[j] for j in joints], close=False), color, wide, stroke_linejoin="round"
        )

    parts = []
    if "knee2" in p:
        parts.append(
            svg.stroke(
                svg.polygon([p["hip"], p["knee2"], p["ankle2"]], close=False),
                "#2c3446",
                9,
                stroke_linejoin="round",
            )
        )
        parts.append(svg.stroke(svg.polygon([p["ankle2"], p["toe2"]], close=False), "#b9483a", 6))
    parts.append(limb("hip", "knee", "ankle", color=_PANTS, wide=10))
    parts.append(limb("ankle", "toe", color=_SHOE, wide=6.4))
    parts.append(limb("neck", "hip", color=_SHIRT, wide=15))
    hx, hy = p["head"]
    nx, ny = p["neck"]
    parts.append(svg.stroke(svg.d("M", nx, ny, "L", (nx + hx) / 2, (ny + hy) / 2), _SKIN, 6))
    if woman:
        parts.append(
            svg.stroke(
                svg.d("M", hx, hy - 4, "Q", hx - 14 + (hx - nx) * 0.2, hy - 2, hx - 13, hy + 13), _HAIR, 5
            )
        )
    parts.append(svg.circle(hx, hy, 9, _SKIN))
    turn = math.degrees(math.atan2(hx - nx, ny - hy))
    hair = svg.path(svg.d("M9,-2A9.4,9.4 0 1 0 -7,6C-4,2 -3,-3 0,-4C4,-5 7,-4 9,-2Z"), _HAIR)
    parts.append(svg.placed(hair + svg.circle(5, 0.6, 1.1, "#22304a"), hx, hy, turn=turn * 0.8))
    if needs == "bar":
        x, y = p["hand"]
        parts.append(
            svg.circle(x, y, 11, "#4a566f") + svg.circle(x, y, 7, "#6b7890") + svg.circle(x, y, 2, "#22304a")
        )
    parts.append(limb("neck", "elbow", color="#2f7fbe", wide=7.4))
    parts.append(limb("elbow", "hand", color=_SKIN, wide=6))
    if needs == "weight":
        x, y = p["hand"]
        parts.append(
            svg.stroke(svg.d("M", x - 6, y, "h12"), "#39435a", 3)
            + "".join(svg.rect(x + dx, y - 5, 4, 10, "#39435a", 1.4) for dx in (-9, 5))
        )
    return "".join(parts)
