"""Marks of two things that are one: curled around, drawn by a cord, above waves, in a hand, crossed."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import nature
from recraft_nb.engine.illustrator.compose.printed.logos import (
    crossed,
    emblem,
    joint_asked,
    marks,
    silhouettes,
)
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.brief import Subject
    from recraft_nb.engine.illustrator.compose.inks import Inks
    from recraft_nb.engine.illustrator.recipe import Recipe

_DARK, _PAPER = "#3a2a2a", "#fffaf0"


def compose(recipe: Recipe, canvas: svg.Canvas, page: Inks, words: Sequence[str], ground: str) -> None:
    """Draw the mark on a canvas, a name below it where there is one."""
    kind = joint_asked.kind_of(recipe)
    u, cx = canvas.short, canvas.width / 2
    if not recipe.background:
        ground = "#fbf9f4"
    canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, ground))
    cy = canvas.height * (0.43 if words else 0.5)
    r = u * (0.34 if words else 0.4)
    own = next((color.hexa(s.color) for s in recipe.brief.subjects if s.color), "")
    seen = [c for c in recipe.colors if color.contrast(c, ground) > _SEEN]
    tone = seen[0] if seen else own or page.main
    {
        "steam": _in_steam,
        "howling": _howl,
        "rising": _rise,
        "wound": _wind,
        "curled": _curl,
        "cord": _cord,
        "crossed": crossed.draw,
        "hand": _in_hand,
        "waves": _above_waves,
        "bubble": _speak,
    }[kind](recipe, canvas, (cx, cy, r), tone, ground)
    if words:
        box = (cx - u * 0.4, cy + r + u * 0.05, u * 0.8, u * 0.12)
        canvas.add(
            "lettering",
            svg.path(
                text.in_box(" ".join(words), *box, "display"),
                color.ink_on(ground, (page.ink, page.pale), 4.0),
            ),
        )


_SEEN = 1.35  # contrast of a colour that shows
_Disc = tuple[float, float, float]


def _show(
    recipe: Recipe,
    canvas: svg.Canvas,
    shown: Sequence[Subject],
    field: emblem.Field,
    ink: str,
    paper: str,
    layer: str = "subject-1",
) -> None:
    """Things in their own colours, or in one ink where colours were asked for."""
    one = replace(recipe, brief=replace(recipe.brief, subjects=tuple(shown)))
    if recipe.colors:
        canvas.add(layer, emblem.glyph(one, "mono", ink, paper, field))
    else:
        emblem.hero(one, canvas, field, layer)


def _speak(recipe: Recipe, canvas: svg.Canvas, disc: _Disc, tone: str, ground: str) -> None:
    """A bubble of speech with a thing in it; a leaf is the bubble itself, its stalk the tail."""
    guest = joint_asked.bubbled(recipe.brief.subjects)
    if guest is None:
        return
    cx, cy, r = disc
    paper = ground if color.contrast(ground, tone) > _SEEN else "#ffffff"
    if "leaf" in guest.word or "leaves" in guest.word:
        shape = "M92 -88C20 -96 -92 -78 -92 8C-92 34 -80 52 -64 62L-78 98L-34 78C62 92 96 -6 92 -88Z"
        veins = "M-66 88C-40 34 10 -22 64 -62M-28 36C-30 12 -26 -12 -16 -32M-2 6C22 8 44 4 60 -6"
        veins += "M16 -14C14 -32 18 -48 24 -58"
        body = svg.path(shape, tone) + svg.stroke(veins, paper, 7)
        canvas.add("subject-1", svg.placed(body, cx, cy, r / 100))
        return
    shape = (
        "M-50 -84H50C80 -84 96 -66 96 -40V22C96 48 80 64 50 64H-6L-44 98V64H-50C-80 64 -96 48 -96 22V-40"
        "C-96 -66 -80 -84 -50 -84Z"
    )
    if re.search(r"\bapp\b", recipe.brief.prompt.lower()):
        # The tile of an app, the bubble pale upon it.
        side = r * 1.9
        canvas.add("distance", svg.rect(cx - side / 2, cy - side / 2, side, side, tone, side * 0.22))
        paper, tone, r = tone, "#ffffff", r * 0.66
        recipe = replace(recipe, colors=(paper,))
    canvas.add("subject-1", svg.placed(svg.path(shape, tone), cx, cy, r / 100))
    plain = replace(recipe, colors=recipe.colors or (tone,))
    _show(plain, canvas, [guest], (cx, cy - r * 0.1, r * 1.3, r * 1.04), paper, tone)


def _rise(recipe: Recipe, canvas: svg.Canvas, disc: _Disc, tone: str, ground: str) -> None:
    """A thing that comes out of another from its middle."""
    found = joint_asked.rising(recipe.brief.subjects)
    if found is None:
        return
    cx, cy, r = disc
    host, guest = (replace(s, relation=None, other=None, count=1) for s in found)
    _show(recipe, canvas, [guest], (cx, cy - r * 0.36, r * 1.3, r * 1.24), tone, ground)
    _show(recipe, canvas, [host], (cx, cy + r * 0.52, r * 1.4, r * 0.86), tone, ground, "subject-2")


def _howl(recipe: Recipe, canvas: svg.Canvas, disc: _Disc, tone: str, ground: str) -> None:
    """A wolf's head that howls before the moon."""
    cx, cy, r = disc
    ink = tone if recipe.colors and color.contrast(tone, ground) > 2.0 else "#26324f"
    pale = color.mix(ink, ground, 0.72) if recipe.colors else "#f6d88a"
    moon = recipe.colors[1] if len(recipe.colors) > 1 and recipe.colors[1] != ground else pale
    canvas.add("subject-1", svg.placed(silhouettes.howling(ink, moon), cx, cy, r / 100))


def _wind(recipe: Recipe, canvas: svg.Canvas, disc: _Disc, tone: str, ground: str) -> None:
    """A thing with a rope wound about it."""
    cx, cy, r = disc
    guests = [replace(s, count=1) for s in joint_asked.guests(recipe.brief.subjects)[:1]]
    inked = recipe if recipe.colors else replace(recipe, colors=("#22406b",))
    _show(inked, canvas, guests, (cx, cy, r * 1.7, r * 1.8), tone if recipe.colors else "#22406b", ground)
    tones = (ground, tone) if recipe.colors else ("#d9b27a", "#8a5f33")
    rope = silhouettes.wound_rope(*tones)
    canvas.add("subject-1", svg.placed(rope, cx, cy, r / 100))


def _in_steam(recipe: Recipe, canvas: svg.Canvas, disc: _Disc, tone: str, ground: str) -> None:
    """A cup with something in the steam above it."""
    found = joint_asked.steamed(recipe.brief.subjects)
    if found is None:
        return
    cup, guest = found
    cx, cy, r = disc
    k = r / 100
    ink = tone if color.contrast(tone, ground) > 2.0 else color.ink_on(ground)
    canvas.add("subject-1", svg.placed(_cup(cup, ink, "#fff6e6", steam=False), cx, cy + 30 * k, k))
    plumes = svg.stroke("M-38 -22C-54 -40 -26 -54 -38 -76M38 -22C54 -40 26 -54 38 -76", ink, 6)
    canvas.add("subject-1", svg.placed(plumes, cx, cy, k))
    shown = replace(guest, relation=None, other=None)
    _show(recipe, canvas, [shown], (cx, cy - 62 * k, 54 * k, 60 * k), ink, ground)


def _curl(recipe: Recipe, canvas: svg.Canvas, disc: _Disc, tone: str, ground: str) -> None:
    """An animal that lies around a cup or another thing: its tail up the other side."""
    found = joint_asked.curled(recipe.brief.subjects)
    if found is None:
        return
    who, name, host = found
    cx, cy, r = disc
    main = color.hexa(who.color) if who.color else tone if recipe.colors else joint_asked.TONES[name]
    dark = color.from_lch(0.3, 0.05, color.lch(main)[2])
    paper = "#fff6e6" if color.distance(main, "#fff6e6") > 0.1 else "#ffffff"
    k = r / 100
    back = svg.path("M-84 44C-96 6 -60 -8 -34 2L40 4C66 -6 96 2 88 44Z", color.shaded(main, 0.07))
    canvas.add("subject-1", svg.placed(back, cx, cy + 14 * k, k))
    if host.picture in joint_asked.CUPS:
        canvas.add(
            "subject-1", svg.placed(_cup(host, tone if recipe.colors else dark, paper), cx, cy - 8 * k, k)
        )
    else:
        kept = replace(host, relation=None, other=None)
        _show(recipe, canvas, [kept], (cx, cy - 16 * k, r * 1.0, r * 1.1), dark, ground)
    tail = ("M34 92C74 92 104 66 100 26C98 4 84 -14 72 -22C66 -4 70 10 66 24C62 42 44 52 22 56Z", main)
    tip = ("M72 -22C66 -6 69 6 67 18C76 22 88 20 98 14C94 -2 84 -14 72 -22Z", paper)
    body = svg.path(
        "M-92 38C-104 84 -46 100 2 98C40 98 62 88 70 74C72 60 44 50 14 56C-24 62 -60 54 -92 38Z", main
    )
    body += svg.path("M-40 88C-10 100 34 96 58 82C40 86 -4 90 -40 88Z", color.shaded(main, 0.06))
    head = marks.mark(name, (main, dark, paper))
    front = (
        svg.path(*tail)
        + (svg.path(*tip) if name in {"fox", "wolf", "cat", "dog"} else "")
        + body
        + svg.placed(head, -52, 42, 0.46, turn=-8)
    )
    canvas.add("subject-1", svg.placed(front, cx, cy + 4 * k, k))


def _cup(host: Subject, ink: str, paper: str, *, steam: bool = True) -> str:
    """A cup seen from the side with steam above it."""
    glaze = color.hexa(host.color) if host.color else paper
    edge = {"stroke": ink, "stroke_width": 6.0, "stroke_linejoin": "round"}
    plumes = "M-24 -54C-36 -66 -12 -74 -24 -90M0 -56C-12 -70 12 -80 0 -98M24 -54C12 -66 36 -74 24 -90"
    return (
        svg.stroke("M46 -16C76 -24 82 24 44 30", ink, 9)
        + svg.path("M-54 -34H54C54 20 44 58 22 66H-22C-44 58 -54 20 -54 -34Z", glaze, **edge)
        + svg.ellipse(0, -34, 54, 11, "#6b4226", **edge)
        + (svg.stroke(plumes, ink, 6) if steam else "")
    )


def _cord(recipe: Recipe, canvas: svg.Canvas, disc: _Disc, tone: str, ground: str) -> None:
    """A cord laid as a heart, a star, a circle or a house around a thing, a handle at one end."""
    cx, cy, r = disc
    said = recipe.brief.prompt.lower()
    found, cord = joint_asked.DRAWN_AS.search(said), joint_asked.CORD.search(said)
    shape = (found.group(1) or found.group(2)) if found else "heart"
    line = {
        "heart": "M-16 92C2 82 10 72 26 58C62 28 92 -4 92 -38"
        "C92 -88 28 -100 0 -52C-28 -100 -92 -88 -92 -38C-92 -4"
        " -62 28 -26 58C-10 72 -2 82 16 92",
        "circle": "M20 96C-50 104 -96 56 -96 0C-96 -53 -53 -92 0 -92S96 -53 96 0C96 56 50 104 -20 96",
        "house": "M20 88H-72V-12L-96 -12L0 -92L96 -12H72V88H-20",
        "star": "M12 70L0 56L-60 92L-42 24L-96 -18L-28 -24L0 -90L28 -24L96 -18L42 24L60 92L-12 56",
    }[shape]
    k = r / 100
    own = next(
        (color.hexa(s.color) for s in recipe.brief.subjects if s.color and joint_asked.CORD.search(s.word)),
        "",
    )
    ink = own or (tone if color.contrast(tone, ground) > 2.0 else color.ink_on(ground))
    drawn = svg.stroke(line, ink, 9, stroke_linejoin="round")
    if cord is not None and cord.group(1) == "stethoscope":
        drawn += svg.circle(24, 98, 13, ground, stroke=ink, stroke_width=7.0) + svg.stroke(
            "M-16 92L-34 104", ink, 9
        )
    elif shape == "heart":
        # The loop for the hand at one end, the hook of the collar at the other.
        drawn += (
            svg.path(
                "M-16 92C-34 96 -48 110 -36 118C-22 124 -12 104 -16 92Z", "none", stroke=ink, stroke_width=8.0
            )
            + svg.stroke("M16 92L26 98", ink, 9)
            + svg.circle(35, 104, 9, "none", stroke=ink, stroke_width=6.0)
        )
    canvas.add("subject-1", svg.placed(drawn, cx, cy - 6 * k, k * 0.94))
    guests = [s for s in joint_asked.guests(recipe.brief.subjects) if s.picture != "red-heart"][:1]
    if guests and guests[0].picture == "paw-prints" and "prints" not in guests[0].word:
        canvas.add("subject-1", svg.placed(_paw(ink), cx, cy - r * 0.16, r * 0.0046))
    elif guests:
        y = cy - r * (0.2 if shape == "heart" else 0.02)
        _show(
            replace(recipe, colors=recipe.colors or (ink,)),
            canvas,
            guests,
            (cx, y, r * 0.86, r * 0.82),
            ink,
            ground,
        )


def _paw(ink: str) -> str:
    """One print of a paw, 200 across."""
    toes = ((-74, -14, 24, 32, -24), (-28, -62, 25, 36, -8), (28, -62, 25, 36, 8), (74, -14, 24, 32, 24))
    pads = "".join(svg.placed(svg.ellipse(0, 0, rx, ry, ink), x, y, turn=a) for x, y, rx, ry, a in toes)
    return pads + svg.path(
        "M0 -10C30 -10 40 22 62 44C82 66 66 94 40 90C24 88 14 82 0 82S-24 88 -40 90C-66 94 -82 66"
        " -62 44C-40 22 -30 -10 0 -10Z",
        ink,
    )


def _above_waves(recipe: Recipe, canvas: svg.Canvas, disc: _Disc, tone: str, ground: str) -> None:
    """The thing in a disc of sky, its foot in rolling waves."""
    del ground  # the disc is its own
    cx, cy, r = disc
    sea = tone if recipe.colors else "#2273a8"
    sky = color.mix(sea, "#ffffff", 0.84) if recipe.colors else "#fde9cc"
    clip = canvas.clip(svg.ring(cx, cy, r))
    canvas.add("distance", svg.circle(cx, cy, r, sky))
    if not recipe.colors:
        canvas.add("distance", svg.circle(cx + r * 0.42, cy - r * 0.42, r * 0.2, "#f6b756"))
    swims = any(nature.is_any(s, nature.SWIMS) for s in joint_asked.guests(recipe.brief.subjects)[:1])
    high = r * (1.05 if swims else 1.3)
    field = (cx, cy - r * (0.06 if swims else 0.2), r * 1.36, high)
    ink = color.shaded(sea, 0.05)
    for other in joint_asked.guests(recipe.brief.subjects)[1:2]:
        _show(recipe, canvas, [other], (cx - r * 0.52, cy - r * 0.1, r * 0.7, r * 1.1), ink, sky, "subject-0")
    _show(recipe, canvas, joint_asked.guests(recipe.brief.subjects)[:1], field, ink, sky)
    rows = ((0.36, color.mix(sea, sky, 0.42)), (0.54, sea), (0.74, color.shaded(sea, 0.1)))
    water = ""
    for k, (level, paint) in enumerate(rows):
        y, step = cy + r * level, r * 0.4
        data = svg.d("M", cx - r * 1.4 - k * step * 0.5, y)
        for _ in range(8):
            data += svg.d(
                "c",
                step * 0.3,
                0,
                step * 0.34,
                -step * 0.34,
                step * 0.62,
                -step * 0.3,
                "c",
                -step * 0.16,
                step * 0.12,
                -step * 0.02,
                step * 0.3,
                step * 0.38,
                step * 0.3,
            )
        water += svg.path(data + svg.d("V", cy + r * 1.2, "H", cx - r * 1.6, "Z"), paint)
    canvas.add("subject-1", svg.group(water, clip_path=clip))
    canvas.add("ornament", svg.stroke(svg.ring(cx, cy, r), color.shaded(sea, 0.1), r * 0.03))


def _in_hand(recipe: Recipe, canvas: svg.Canvas, disc: _Disc, tone: str, ground: str) -> None:
    """An open hand from below, and what it holds above the palm; two hands are mirrored."""
    cx, cy, r = disc
    two = re.search(r"\b(?:hands|palms)\b", recipe.brief.prompt.lower())
    skin = tone if recipe.colors else "#e9a47a"
    k = r / 100
    palm = (
        "M-96 34C-88 24 -74 26 -62 36L-40 54H4"
        "C18 54 20 68 8 70L-18 74H26L72 42C84 34 96 42 88 54L46 92C40 98 32 100"
        " 24 100H-36C-50 100 -58 96 -66 88L-98 58C-104 50 -102 40 -96 34Z"
    )
    if two:
        half = (
            "M-8 100V66C-8 54 -22 50 -32 58L-48 72L-76 14"
            "C-82 4 -96 8 -94 22L-84 66C-82 76 -78 84 -70 90L-58 100Z"
        )
        drawn = svg.path(half, skin) + svg.placed(svg.path(half, skin), 0, 0, flip=True)
    else:
        drawn = svg.path(palm, skin) + svg.stroke("M-18 74H-34", color.shaded(skin, 0.12), 4)
    canvas.add("subject-1", svg.placed(drawn, cx, cy, k))
    guests = joint_asked.guests(recipe.brief.subjects)[:1]
    foot = 0.56 if two else 0.66
    _show(
        recipe,
        canvas,
        [_growing(s) for s in guests],
        (cx, cy + r * (foot - 0.72), r * 1.1, r * 1.36),
        tone,
        ground,
    )


def _growing(subject: Subject) -> Subject:
    """A plant in a hand is a young one, and no pot with a plant."""
    return replace(subject, picture="seedling") if subject.picture == "potted-plant" else subject
