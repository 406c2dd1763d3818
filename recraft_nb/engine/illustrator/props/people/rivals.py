"""A villain; and who is high on a wall of rock, on a rope."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.dress import headwear
from recraft_nb.engine.illustrator.props.pen.shapes import corners, oval, tones
from recraft_nb.engine.illustrator.props.people.crew import Uniform, draw_uniform
from recraft_nb.engine.illustrator.props.people.wardrobe import cape

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Outline, Pen, Point

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _collar(pen: Pen) -> None:
    """A high collar behind the jaw, a pointed beard, a curled moustache."""
    for side in (-1, 1):
        pen.poly("#7a2f8f" if side < 0 else "#5f2370", (side * 30, 84), (side * 84, -6), (side * 66, 88), r=4)
    pen.soft("#2b2733", (-24, 26), (-7, 22), (10, 26), (30, 18), (38, 10), (32, 30), (10, 33), (-7, 29),
        (-24, 33), (-46, 30),
        (-52, 10), (-44, 18))
    pen.poly("#2b2733", (-20, 50), (6, 50), (-8, 86), r=3)


def _badge(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
    x, y = neck
    p.cut(torso, corners((200, hip[1] - 22), (400, hip[1] - 22), (400, hip[1] - 4), (200, hip[1] - 4)),
        "#2b2733")
    p.box(hip[0] - 14, hip[1] - 24, 24, 22, "#e0303a", 4)
    p.poly("#e0303a", (x - 22, y + 36), (x + 18, y + 36), (x - 2, y + 76), r=3)


def _villain(pen: Pen, look: Look) -> None:
    """In black and purple, bald, with a cape, laughing with fists raised."""
    suit = look.main("#3a3048", "#2f3340")
    u = Uniform(suit.base, "", "#7a2f8f", front=_badge, back=cape(tones("#7a2f8f")), glove="#7a2f8f",
        bald=True, hat=_collar,
        sex="" if look.has("female") else "m", hair="#2b2733", pose="cheering")
    kept = tuple(t for t in look.traits if t not in {"laughing", "evil", "smiling"})
    draw_uniform(u, pen, replace(look, color=None, traits=("angry", *kept)))


def _climber(pen: Pen, look: Look) -> None:
    """On a steep face of rock: hands and feet on holds, a rope from the belt up over the edge."""
    rock = tones("#a8886e")
    face = corners((300, -30), (430, -58), (620, -40), (640, 570), (250, 570), (276, 430), (236, 330),
        (272, 210), (248, 90), r=14)
    pen.fill(face, rock.base)
    pen.cut(face, corners((470, -80), (700, -80), (700, 600), (520, 600)), rock.dark)
    for k in range(9):
        x, y = 320 + (k * 97) % 250, 20 + k * 60
        pen.lines(rock.deep, 5, ((x, y), (x + 34, y + 18), (x + 26, y + 54)), opacity=0.7)
        pen.soft(rock.light, (x - 40, y + 6), (x - 10, y - 4), (x + 6, y + 12), (x - 24, y + 20))
    for x, y in ((276, 120), (420, 92), (286, 446), (412, 500)):
        pen.form(oval(x, y, 30, 17), tones("#7d6450"))
    rope = tones("#e0473f")
    pen.line(rope.dark, 8, (352, -40), (344, 120), (336, 300), curve=True)
    u = Uniform("#2f86c9", "#46506b", "#e0a02f", hat=headwear.hard_hat(tones("#f2bd3f")), sleeve="short",
        front=_harness)
    kept = tuple(t for t in look.traits if t in {"female", "male", "happy"})
    with pen.at(36, -52):
        draw_uniform(u, pen, replace(look, traits=("climbing", *kept)))
    pen.line(rope.base, 8, (336, 322), (330, 420), (346, 520), (338, 566), curve=True)


def _harness(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
    p.cut(torso, corners((200, hip[1] - 12), (400, hip[1] - 12), (400, hip[1] + 4), (200, hip[1] + 4)),
        "#2b2733")
    p.ring(hip[0], hip[1] - 2, 9, 12, "#c3cad8", 5)
    del neck


def _beam(pen: Pen, look: Look) -> None:
    """A balance beam on two feet."""
    pad = look.main("#d9b48a")
    for x in (120, 480):
        pen.poly("#4a5060", (x - 60, 558), (x - 14, 430), (x + 14, 430), (x + 60, 558), r=6)
        pen.poly("#6b7280", (x - 44, 558), (x - 10, 440), (x + 2, 440), (x - 4, 558), r=4)
    pen.box(6, 396, 588, 40, pad.dark, 12)
    pen.box(6, 396, 588, 18, pad.light, 9)


def _puck(pen: Pen, _look: Look) -> None:
    """A puck of black rubber."""
    pen.soft("#1d1f26", (180, 510), (180, 545), (300, 566), (420, 545), (420, 510))
    pen.oval(300, 510, 120, 26, "#3a3e4a")


def _sport_net(pen: Pen, _look: Look) -> None:
    """A net between two posts."""
    for x in (36, 564):
        pen.box(x - 9, 214, 18, 346, "#8a909c", 4)
        pen.box(x + 2, 214, 7, 346, "#6b7280", 3)
    down = [((x, 240), (x, 400)) for x in range(66, 560, 26)]
    across = [((45, y), (555, y)) for y in range(262, 400, 24)]
    pen.lines("#f4f6f9", 3, *down, *across, opacity=0.85)
    pen.box(40, 232, 520, 18, "#fbfbfd", 3)
    pen.box(40, 392, 520, 12, "#fbfbfd", 3)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "figure:villain": _villain,
    "figure:climber": _climber,
    "prop:balance_beam": _beam,
    "prop:puck": _puck,
    "prop:sport_net": _sport_net,
}
