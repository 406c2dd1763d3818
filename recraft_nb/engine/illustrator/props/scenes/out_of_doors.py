"""Scenes out of doors in one picture: a run with a dog, a lesson on wheels, a table at a café."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.driven.cycles import DRAWINGS as CYCLES
from recraft_nb.engine.illustrator.props.pen.look import Look
from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, tones
from recraft_nb.engine.illustrator.props.people.cast import Role, act, role, roles
from recraft_nb.engine.illustrator.props.people.people import DOZING
from recraft_nb.engine.illustrator.props.scenes.at_home import YOUNG

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_STEEL = tones("#aeb8c6")
_FEW = 4


def _run_with_dog(pen: Pen, look: Look) -> None:
    """Somebody runs with a dog ahead on a lead, both the same way."""
    who, dog = role(look, "runner", "figure:woman"), role(look, "dog", "animal:dog")
    gait = ("walking",) if look.has("walks") else ("running",)
    kit = () if look.has("walks") or any(t.startswith("wears:") for t in who.traits) else (
        "wears:shorts:#3a4258", "wears:shirt:" + look.main("#e5604d", "#2f9e86", "#f0a93a",
            "#8a63b8").base, "wears:shoes:#f4f4f6")
    if who.picture in {"figure:runner", "figure:athlete", "figure:police"}:
        kit = ()
    act(pen, look, who, (*gait, *kit, "happy"), x=430)
    hand = min((pen.anchors["hand"], pen.anchors["hand_b"]), key=lambda p: p[0])
    act(pen, look, dog, gait, x=96, scale=0.54)
    crown = pen.anchors["head_top"]
    neck = (crown[0] + 34, crown[1] + 68)
    pen.line("#d9483f", 6, hand, ((hand[0] + neck[0]) / 2, max(hand[1], neck[1]) + 6), neck, curve=True)


def _kick_scooter(pen: Pen, x: float, c: str) -> None:
    """A child's scooter that looks to the left; its bar is before the hands."""
    t = tones(c)
    y = GROUND - 22
    pen.line(t.base, 15, (x - 84, y - 8), (x + 84, y - 8))
    pen.line(_STEEL.base, 10, (x - 100, y - 8), (x - 72, 388))
    pen.line(_STEEL.dark, 11, (x - 100, 384), (x - 46, 392))
    for wx in (x - 104, x + 92):
        pen.dot(wx, y, 22, "#2f3340")
        pen.dot(wx, y, 10, "#dfe6ee")


def _lesson(pen: Pen, look: Look) -> None:
    """A child learns to ride; somebody grown goes behind and holds on."""
    pupil, teacher = role(look, "pupil", "figure:girl"), role(look, "teacher", "figure:man")
    helmet = f"wears:hard hat:{look.chance.pick(('#e5604d', '#3f86c9', '#f0a93a', '#8a63b8'))}"
    c = look.main("#e5604d", "#3f86c9", "#2f9e86", "#f0a93a")
    if look.has("on:scooter"):
        act(pen, look, teacher, ("holding the saddle", "happy"), x=464)
        _kick_scooter(pen, 236, c.base)
        act(pen, look, pupil, ("on the scooter", helmet, "happy"), x=236, y=GROUND - 32)
        return
    if look.has("on:skates"):
        act(pen, look, teacher, ("receiving", "happy"), x=430)
        act(pen, look, pupil, ("first steps", helmet, "happy"), x=190, flip=True, y=GROUND - 18)
        for dx in (-54, 30):
            for k in range(3):
                pen.dot(190 + dx + 16 * k, GROUND - 8, 9, "#e0473f")
        return
    act(pen, look, teacher, ("holding the saddle", "happy"), x=456)
    bike = Look(look.chance, look.color, ())
    with pen.at(210, GROUND, scale=0.62), pen.at(-300, -GROUND):
        CYCLES["prop:bicycle"](pen, bike)
    x, y = pen.anchors.get("seat", (250.0, 420.0))
    with pen.at(x - 4, y + 104):
        act(pen, look, pupil, ("riding", helmet, "happy"), x=0, y=0, scale=0.94)


def _cup(pen: Pen, x: float, y: float, paint: str) -> None:
    pen.ring(x + 17, y - 16, 8, 9, paint, 5)
    pen.poly(paint, (x - 18, y - 32), (x + 18, y - 32), (x + 12, y), (x - 12, y), r=6)
    pen.oval(x, y - 32, 18, 5, "#6b4023")
    pen.lines("#ffffff", 4, ((x - 5, y - 42), (x - 9, y - 54), (x - 3, y - 66)), ((x + 6, y - 42), (x + 2,
        y - 54), (x + 8, y - 66)), curve=True, opacity=0.8)


def _chair(pen: Pen, x: float, seat: float, out: int, paint: str) -> None:
    """A slender chair from the side whose back is on one side."""
    t = tones(paint)
    pen.lines(t.dark, 9, ((x - 44, seat + 8), (x - 50, GROUND - 2)), ((x + 44, seat + 8), (x + 50,
        GROUND - 2)))
    pen.line(t.base, 12, (x + out * 48, seat + 8), (x + out * 60, seat - 128))
    pen.box(x - 56, seat, 112, 15, t.base, 7)


def _at_cafe_table(pen: Pen, look: Look) -> None:
    """A few sit at a small round table with cups: one, two across from each other, or more around it."""
    guests = roles(look, "guest")[:_FEW] or [Role("figure:woman"), Role("figure:man")]
    talk = ("happy",)
    paint = look.main("#c8503f", "#3f7fb8", "#2f8f76", "#b9824e").base
    top = 424.0
    for k, who in enumerate(guests[2:]):
        x = 300 + (k - (len(guests[2:]) - 1) / 2) * 130
        act(pen, look, who, ("at desk", *talk), x=x, y=GROUND + (40 if who.picture in YOUNG else 92),
            scale=0.96)
    sides = guests[:2] if len(guests) > 1 else guests[:1]
    busy = next((thing for thing in ("book", "laptop") if look.has(f"load:{thing}")), "")
    for k, who in enumerate(sides):
        x = 120.0 if k else 480.0
        child = who.picture in YOUNG
        seat = 470.0 if not child else 474.0
        _chair(pen, x, seat, -1 if k else 1, paint)
        act(pen, look, who, ("seated", *talk), x=x, y=GROUND + 12 - (0 if not child else 40), flip=bool(k))
    pen.box(290, top, 20, GROUND - top - 8, _STEEL.dark, 4)
    pen.oval(300, GROUND - 8, 74, 12, _STEEL.dark)
    pen.oval(300, top + 8, 150, 20, "#b9a58c")
    pen.oval(300, top, 150, 20, "#f4ead6")
    for k in range(len(guests)):
        _cup(pen, 300 + (84, -84, 24, -24)[k], top + (2, 2, -6, 8)[k], ("#ffffff", "#f0c05a", "#8fc2e0",
            "#ef8e7b")[k])
    if busy == "laptop":
        pen.box(300 - 30, top - 10, 96, 9, "#8a93a4", 3)
        pen.line("#5a6478", 10, (268, top - 8), (246, top - 84))
        pen.line("#9fe0ff", 4, (274, top - 14), (253, top - 78))
    elif busy == "book":
        pen.poly("#d9594c", (300, top - 10), (300, top - 60), (352, top - 68), (372, top - 14), r=4)
        pen.poly("#fffaf0", (304, top - 14), (306, top - 56), (350, top - 62), (366, top - 18), r=3)
    elif len(guests) > 1:
        pen.oval(300, top - 2, 44, 9, "#ffffff")
        pen.poly("#e8c07a", (270, top - 6), (280, top - 36), (322, top - 36), (330, top - 6), r=6)
        pen.box(276, top - 40, 48, 12, "#f0709a", 5)


def _across_the_street(pen: Pen, look: Look) -> None:
    """One leads another over a crossing, hand in hand."""
    pen.poly("#5a6070", (20, 520), (580, 520), (660, 600), (-60, 600), r=6)
    for k in range(6):
        left, low = 60 + k * 88, -40 + k * 118
        pen.poly("#f7f7f4", (left, 524), (left + 46, 524), (low + 64, 596), (low, 596))
    led, helper = role(look, "led", "figure:old_woman"), role(look, "helper", "figure:boy")
    small = helper.picture in YOUNG or led.picture in YOUNG
    a, b = (helper, led)
    act(pen, look, b, ("hand down" if small and b.picture not in YOUNG else "receiving", "happy"), x=392,
        y=574)
    x = pen.anchors["hand"][0]
    act(pen, look, a, ("hand up" if a.picture in YOUNG else "receiving", "happy"),
        x=x - (96 if a.picture in YOUNG else 122), y=574, flip=True)
    if b.picture.startswith("figure:old"):
        pen.line("#8a5a35", 11, (456, 404), (470, 576))
        pen.line("#8a5a35", 11, (456, 404), (436, 400))


def _toddling(pen: Pen, look: Look) -> None:
    """A small child takes steps toward somebody who kneels with open arms."""
    child, grown = role(look, "child", "figure:child"), role(look, "grown", "figure:woman")
    if child.picture == "figure:baby":
        # A baby's own drawing sits.
        child = Role("figure:child", child.color, child.traits)
    act(pen, look, grown, ("to the child", "happy"), x=460)
    act(pen, look, child, ("first steps", "happy"), x=150, flip=True, scale=0.66)


def _high_seat(pen: Pen, look: Look) -> None:
    """A lifeguard on a high white chair with a red ring."""
    who = role(look, "guard", "figure:lifeguard")
    wood = tones("#f7f3ea")
    pen.lines(wood.dark, 17, ((206, 250), (150, GROUND)), ((394, 250), (450, GROUND)))
    pen.box(216, 120, 168, 150, wood.dark, 8)
    for k in range(3):
        pen.box(216, 128 + 46 * k, 168, 34, wood.base, 6)
    act(pen, look, who, ("on a chair",), x=300, y=392, scale=0.92)
    pen.lines(wood.base, 19, ((226, 268), (186, GROUND)), ((374, 268), (414, GROUND)))
    for k in range(5):
        pen.line(wood.base, 15, (214 - 8 * k, 330 + 48 * k), (386 + 8 * k, 330 + 48 * k))
    pen.box(196, 300, 208, 20, wood.base, 6)
    pen.ring(300, 452, 46, 46, "#e0473f", 24)
    for dx, dy in ((0, -46), (46, 0), (0, 46), (-46, 0)):
        pen.dot(300 + dx, 452 + dy, 12, "#ffffff")


def _carriage_seat(pen: Pen, look: Look) -> None:
    """Somebody on a seat of a train or bus: asleep, with a book, or with a phone."""
    c = look.main("#4a6fb0", "#b8503f", "#3f8f76", "#7a5fa8")
    frame = tones("#c9d3de")
    who = role(look, "rider", "figure:person")
    for k in range(3):
        x = -20 + 218 * k
        pen.box(x, 236, 200, 216, c.base, 34)
        pen.box(x + 18, 254, 164, 150, c.light, 26)
        pen.box(x + 62, 224, 76, 40, c.dark, 16)
        pen.box(x - 4, 424, 208, 64, c.light, 24)
        pen.box(x - 4, 462, 208, 40, c.dark, 16)
        pen.box(x + 40, 500, 120, 52, frame.dark, 6)
    doing = "reading" if look.has("reads") else "texting" if look.has("phone") else ""
    pose = ("on a chair", "plays:phone:") if doing == "texting" else ("on a chair",
        doing) if doing else ("on a chair", DOZING)
    scale = 1.08 if who.picture in YOUNG else 1.0
    act(pen, look, who, pose, x=298, y=GROUND + (0 if who.picture not in YOUNG else -24), scale=scale)
    if not doing:
        pen.box(252, 424, 96, 62, "#7a4f33", 10)
        pen.ring(300, 424, 22, 14, "#5a3826", 7)
        for k, size in enumerate((26, 34, 44)):
            x, y = 372 + 40 * k, 210 - 44 * k
            pen.lines("#ffffff", 7, ((x, y - size), (x + size * 0.8, y - size), (x, y), (x + size * 0.8, y)))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "figure:dog_run": _run_with_dog,
    "figure:riding_lesson": _lesson,
    "figure:cafe_guests": _at_cafe_table,
    "figure:street_crossing": _across_the_street,
    "figure:toddling": _toddling,
    "figure:high_seat": _high_seat,
    "figure:carriage_seat": _carriage_seat,
}
