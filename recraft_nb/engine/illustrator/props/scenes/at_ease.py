"""Scenes of quiet hours in one picture: asleep in an armchair, at the barber's, over a fence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, corners, tones
from recraft_nb.engine.illustrator.props.people.cast import Role, act, role, roles
from recraft_nb.engine.illustrator.props.people.people import DOZING
from recraft_nb.engine.illustrator.props.scenes.at_home import YOUNG

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_STEEL = tones("#aeb8c6")
_APRON = "wears:apron:#39435a"


def _armchair_nap(pen: Pen, look: Look) -> None:
    """Somebody sits asleep in an armchair; a paper, a book or a cat is on the lap."""
    c = look.main("#a8553f", "#4f7f6a", "#5a6fa8", "#b8863f")
    who = role(look, "sleeper", "figure:old_man")
    small = who.picture in YOUNG
    for x in (176, 396):
        pen.poly("#5a3a2a", (x, 530), (x + 28, 530), (x + 20, GROUND), (x + 8, GROUND), r=4)
    pen.box(150, 196, 300, 340, c.base, 70)
    pen.box(182, 226, 236, 220, c.light, 48)
    pen.box(150, 440, 300, 96, c.dark, 22)
    act(pen, look, who, ("on a chair", DOZING), x=300, y=GROUND + (6 if not small else -28))
    if look.has("load:pet"):
        act(pen, look, role(look, "pet", "animal:cat"), ("sleeping",), x=300, y=446, scale=0.4)
    elif look.has("load:book"):
        pen.poly("#d9594c", (234, 432), (300, 408), (366, 432), (360, 446), (300, 424), (240, 446), r=4)
        pen.poly("#fffaf0", (240, 440), (300, 418), (360, 440), (356, 448), (300, 430), (244, 448), r=3)
    elif look.has("load:paper"):
        pen.poly("#f4eee0", (226, 420), (300, 406), (376, 420), (382, 470), (300, 458), (220, 470), r=4)
        pen.lines("#8d8794", 4, ((240, 432), (292, 422)), ((238, 444), (292, 434)), ((310, 422), (364,
            432)), ((310, 434), (366, 444)))
        pen.line("#cfc5b0", 3, (300, 408), (300, 456))
    for x in (116, 412):
        pen.box(x, 372, 74, 172, c.base, 34)
        pen.oval(x + 37, 404, 22, 20, c.light)
    for k, size in enumerate((24, 32, 42)):
        x, y = 380 + 38 * k, 190 - 42 * k
        pen.lines("#ffffff", 7, ((x, y - size), (x + size * 0.8, y - size), (x, y), (x + size * 0.8, y)))


def _haircut(pen: Pen, look: Look) -> None:
    """Somebody in a barber's chair under a cape; who cuts or shaves stands beside."""
    guest, barber = role(look, "guest", "figure:man"), role(look, "barber", "figure:man")
    leather = look.main("#b8352f", "#3a4258", "#2f7f6a")
    small = guest.picture in YOUNG
    act(pen, look, barber, ("hand up" if not small else "receiving", "happy", _APRON),
        x=474 if not small else 506)
    hand = pen.anchors["hand"]
    pen.box(196, 236, 150, 210, leather.dark, 26)
    pen.box(214, 196, 114, 60, leather.base, 22)
    pen.box(176, 448, 190, 38, leather.base, 14)
    pen.box(256, 486, 30, 58, _STEEL.dark, 4)
    pen.oval(271, GROUND - 8, 92, 16, _STEEL.base)
    act(pen, look, guest, ("on a chair", "happy"), x=270, y=GROUND - (20 if not small else 40))
    x, y = pen.anchors["neck"]
    cape = tones("#f4f6f9")
    pen.form(corners((x - 26, y + 6), (x + 26, y + 6), (x + 96, y + 90), (x + 116, 478), (x - 116, 478),
        (x - 96, y + 90), r=26), cape)
    pen.lines(cape.dark, 5, ((x - 30, y + 60), (x - 52, 470)), ((x + 26, y + 60), (x + 48, 470)))
    pen.box(x - 28, y, 56, 14, "#3f7fb8", 6)
    for ax in (162, 356):
        pen.box(ax, 404, 30, 60, leather.dark, 12)
    if look.has("shaves"):
        for dx, dy, r in ((-34, 20, 15), (-20, 36, 17), (0, 44, 18), (20, 36, 17), (34, 20, 15)):
            pen.dot(x - 2 + dx, y - 72 + dy, r, "#ffffff")
        pen.line("#8a5a35", 9, (hand[0] + 8, hand[1] + 8), (hand[0] - 14, hand[1] - 8))
        pen.line("#dfe6ee", 13, (hand[0] - 16, hand[1] - 10), (hand[0] - 54, hand[1] + 6))
    else:
        for turn in (-14, 16):
            with pen.at(hand[0] - 6, hand[1] - 4, turn=-76 + turn):
                pen.ring(0, 16, 11, 13, "#c8353f", 6)
                pen.line("#dfe6ee", 8, (0, 4), (0, -62))
        for dx, dy in ((70, -16), (84, 18), (64, 60), (-70, 40)):
            pen.line("#4a3328", 5, (x + dx, y + dy), (x + dx + 9, y + dy + 8))


def _over_the_fence(pen: Pen, look: Look) -> None:
    """Two talk over a garden fence: they stand behind it and are seen from the chest up."""
    talkers = roles(look, "talker")[:2]
    while len(talkers) < 2:
        talkers.append(Role(("figure:woman", "figure:man")[len(talkers)]))
    act(pen, look, talkers[0], ("hand up", "happy"), x=446)
    act(pen, look, talkers[1], ("at ease", "happy"), x=154, flip=True)
    paint = look.main("#f4efe6", "#c9955e", "#9fb8a0")
    for y in (416, 500):
        pen.box(-60, y, 720, 20, paint.dark, 4)
    for k in range(11):
        x = -52 + 66 * k
        pen.poly(paint.base, (x, GROUND), (x, 392), (x + 23, 366), (x + 46, 392), (x + 46, GROUND), r=4)
        pen.box(x, 396, 13, GROUND - 396, paint.light, 3)
    for x, tint in ((-20, "#f0709a"), (70, "#f0a93a"), (560, "#e5604d"), (620, "#b98af0")):
        pen.line("#4fa653", 7, (x, GROUND), (x + 4, 506))
        for dx, dy in ((0, -15), (14, -5), (9, 12), (-9, 12), (-14, -5)):
            pen.dot(x + 4 + dx, 500 + dy, 10, tint)
        pen.dot(x + 4, 500, 8, "#ffe08a")


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "figure:armchair_nap": _armchair_nap,
    "figure:haircut": _haircut,
    "figure:over_fence": _over_the_fence,
}
