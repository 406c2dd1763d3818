"""What stands along a street: shelters, lights, signs, walls, bins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, star, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _bus_stop(pen: Pen, look: Look) -> None:
    frame = look.main("#3f5f8a", "#2f7a6a", "#5a6070")
    pen.box(120, 150, 400, 390, "#cfe6f2", 6, opacity=0.75)
    pen.poly("#ffffff", (150, 540), (280, 170), (340, 170), (210, 540), opacity=0.4)
    pen.lines(frame.base, 14, ((124, 552), (124, 150)), ((516, 552), (516, 150)), ((320, 540), (320, 150)))
    pen.poly(frame.base, (96, 150), (110, 110), (530, 110), (546, 150), r=8)
    pen.poly(frame.light, (110, 110), (530, 110), (534, 122), (106, 122), r=4)
    pen.box(180, 440, 280, 20, "#b98a55", 6)
    pen.lines("#6b4a35", 12, ((210, 460), (210, 548)), ((430, 460), (430, 548)))
    pen.box(346, 190, 140, 190, "#f7f3e9", 6)
    pen.box(356, 200, 120, 90, "#f2a93b", 4)
    pen.lines("#9aa3b5", 6, ((362, 310), (470, 310)), ((362, 332), (470, 332)), ((362, 354), (430, 354)))
    pen.line("#5a6070", 12, (60, 556), (60, 190))
    pen.dot(60, 140, 52, "#3f86c9")
    pen.box(28, 116, 64, 40, "#ffffff", 8)
    pen.box(34, 122, 52, 16, "#3f86c9", 3)
    pen.dot(44, 158, 8, "#ffffff")
    pen.dot(76, 158, 8, "#ffffff")
    pen.anchor("seat", 320, 442)


def _traffic_light(pen: Pen, look: Look) -> None:
    case = look.main("#3a3f4d", "#4a4e5c")
    pen.line("#5a6070", 22, (300, 556), (300, 380))
    pen.oval(300, 552, 60, 10, "#4a4e5c")
    body = pen.box(216, 40, 168, 370, case.base, 36)
    pen.cut(body, corners((340, 20), (400, 20), (400, 430), (340, 430)), case.dark)
    for y, paint in ((110, "#e5493f"), (225, "#f5b92e"), (340, "#4cbf63")):
        pen.dot(300, y, 50, case.deep)
        pen.dot(300, y, 42, paint)
        pen.oval(286, y - 16, 14, 9, "#ffffff", turn=-30, opacity=0.55)
        pen.line(case.deep, 10, (256, y - 34), (300, y - 54), (344, y - 34), curve=True)


def _brick_wall(pen: Pen, look: Look) -> None:
    c = look.main("#b9583f", "#a84f3c", "#c26a4a")
    pen.box(20, 200, 560, 356, tones("#d9cbb8").dark)
    for row in range(8):
        y, odd = 206 + row * 44, row % 2
        for k in range(-odd, 6):
            x0, x1 = max(24, 24 + k * 94 + odd * 47), min(576, 24 + k * 94 + odd * 47 + 86)
            if x1 - x0 < 16:
                continue
            tone = (c.base, c.dark, c.base, c.light, c.base)[(row * 3 + k * 2) % 5]
            pen.box(x0, y, x1 - x0, 37, tone, 4)
    pen.box(8, 178, 584, 28, tones("#cdbfae").base, 6)
    pen.box(8, 178, 584, 9, tones("#cdbfae").light, 4)


def _hydrant(pen: Pen, look: Look) -> None:
    c = look.main("#e0433a", "#f2b53f")
    pen.box(190, 520, 220, 36, c.dark, 10)
    pen.box(130, 320, 340, 76, c.dark, 20)
    body = pen.box(216, 210, 168, 316, c.base, 16)
    pen.cut(body, corners((336, 190), (400, 190), (400, 540), (336, 540)), c.dark)
    pen.box(190, 196, 220, 34, c.base, 12)
    pen.fill(corners((222, 200), (240, 130), (300, 104), (360, 130), (378, 200), r=26), c.base)
    pen.box(278, 78, 44, 34, c.dark, 8)
    pen.dot(300, 358, 48, c.deep)
    pen.dot(300, 358, 34, c.light)
    pen.dot(300, 358, 13, c.deep)
    pen.line(c.glow, 10, (238, 250), (238, 490), opacity=0.7)


def _trash_can(pen: Pen, look: Look) -> None:
    c = look.main("#6f7a8c", "#4f8f6a", "#5a6070")
    body = pen.poly(c.base, (170, 180), (430, 180), (404, 556), (196, 556), r=14)
    pen.cut(body, corners((350, 160), (450, 160), (450, 580), (340, 580)), c.dark)
    for x0, x1 in ((230, 240), (286, 288), (342, 336)):
        pen.line(c.dark, 12, (x0, 230), (x1, 516))
    pen.fill(corners((146, 190), (160, 140), (440, 140), (454, 190), r=18), c.dark)
    pen.box(146, 166, 308, 28, c.light, 12)
    pen.box(262, 104, 76, 38, c.dark, 14)
    pen.line(c.glow, 8, (200, 240), (214, 500), opacity=0.6)


def _stop_sign(pen: Pen, look: Look) -> None:
    c = look.main("#d93a35")
    pen.line("#8d94a6", 22, (300, 556), (300, 320))
    pen.oval(300, 552, 52, 9, "#6f7789")
    plate = corners((218, 40), (382, 40), (492, 150), (492, 314), (382, 424), (218, 424), (108, 314),
        (108, 150))
    pen.fill(plate, "#f7f4ee")
    inner = corners((226, 58), (374, 58), (474, 158), (474, 306), (374, 406), (226, 406), (126, 306),
        (126, 158))
    pen.fill(inner, c.base)
    pen.cut(inner, corners((300, 30), (500, 30), (500, 430), (380, 430)), c.dark)
    pen.line(c.light, 7, (160, 150), (224, 88), opacity=0.7)
    pen.box(288, 420, 24, 14, "#6f7789", 3)
    white = "#ffffff"
    pen.lines(white, 17, ((196, 196), (170, 188), (156, 206), (166, 226), (188, 236), (198, 256),
        (184, 276),
        (154, 268)), ((212, 190), (264, 190)), ((238, 190), (238, 276)), ((366, 276), (366, 190),
        (412, 192),
        (418, 214), (408, 234), (368, 238)))
    pen.ring(314, 233, 28, 42, white, 17)


def _traffic_cone(pen: Pen, look: Look) -> None:
    c = look.main("#f2722b", "#ee6a24")
    pen.poly(c.dark, (110, 520), (490, 520), (510, 556), (90, 556), r=12)
    cone = corners((270, 90), (330, 90), (436, 524), (164, 524), r=14)
    pen.fill(cone, c.base)
    pen.cut(cone, corners((330, 60), (460, 60), (460, 540), (370, 540)), c.dark)
    for y in (210, 360):
        pen.cut(cone, corners((100, y), (500, y), (500, y + 66), (100, y + 66)), "#fbf7ef")
        pen.cut(cone, corners((346, y), (500, y), (500, y + 66), (360, y + 66)), "#e2dccf")
    pen.box(262, 78, 76, 20, c.light, 9)
    pen.line(c.glow, 8, (262, 130), (196, 500), opacity=0.5)


def _billboard(pen: Pen, look: Look) -> None:
    c = look.main("#3f9bd0", "#f2a93b", "#e0617a")
    pen.lines("#5a6070", 22, ((180, 556), (180, 330)), ((420, 556), (420, 330)))
    pen.box(30, 70, 540, 280, "#4a4e5c", 12)
    board = pen.box(46, 86, 508, 248, c.base, 4)
    pen.cut(board, corners((46, 250), (554, 180), (554, 340), (46, 340)), c.dark)
    pen.dot(440, 170, 54, "#fff1c2")
    pen.fill(star(170, 200, 74, 34, 5), "#ffffff")
    pen.box(280, 252, 220, 22, "#ffffff", 8, opacity=0.9)
    pen.box(280, 288, 150, 18, "#ffffff", 8, opacity=0.7)
    pen.lines("#3a3f4d", 10, ((150, 70), (150, 40), (190, 40)), ((450, 70), (450, 40), (410, 40)))
    pen.oval(200, 46, 22, 12, "#f5e6b0")
    pen.oval(400, 46, 22, 12, "#f5e6b0")


def _barrel(pen: Pen, look: Look) -> None:
    c = look.main("#a8703f", "#8f5f38", "#b98049")
    body = pen.fill(corners((180, 90), (420, 90), (470, 320), (420, 556), (180, 556),
        (130, 320), r=60), c.base)
    pen.cut(body, corners((370, 60), (500, 60), (500, 580), (390, 580)), c.dark)
    for x0, x1, x2 in ((226, 200, 226), (280, 272, 280), (336, 342, 336)):
        pen.line(c.deep, 5, (x0, 120), (x1, 320), (x2, 530), curve=True, opacity=0.7)
    for y, half in ((170, 156), (460, 158)):
        pen.fill(corners((300 - half, y), (300 + half, y), (300 + half, y + 34), (300 - half, y + 34), r=6),
            "#5a6070")
        pen.box(300 - half, y, half * 2, 10, "#8d94a6", 4)
    pen.oval(300, 104, 128, 26, c.deep)
    pen.oval(300, 100, 116, 21, c.light)
    pen.anchor("seat", 300, 92)


def _crate(pen: Pen, look: Look) -> None:
    c = look.main("#c99a5e", "#b98449")
    pen.box(90, 180, 420, 376, c.deep, 8)
    for k in range(5):
        pen.box(98, 188 + k * 73, 404, 64, (c.base, c.light, c.base, c.dark, c.base)[k], 4)
    pen.lines(c.dark, 40, ((120, 210), (480, 528)))
    pen.lines(c.light, 8, ((112, 196), (470, 512)))
    for x in (90, 470):
        pen.box(x, 172, 44, 388, c.base, 6)
        for y in (200, 360, 530):
            pen.dot(x + 22, y, 7, "#5a4a3a")
    pen.anchor("seat", 300, 184)


def _snowman(pen: Pen, look: Look) -> None:
    snow = look.main("#f7fafc")
    scarf = tones(next((t.rsplit(":", 1)[1] for t in look.traits if t.startswith("wears:scarf:#")), "")
        or look.part("scarf") or "#d9413a")
    for points in (((180, 330), (90, 260), (60, 220)), ((420, 330), (510, 250), (548, 236))):
        pen.line("#7a5238", 13, *points)
    pen.lines("#7a5238", 9, ((90, 260), (54, 262)), ((510, 250), (520, 206)))
    for y, r in ((446, 118), (292, 92), (168, 72)):
        pen.dot(300, y, r, snow.dark)
        pen.dot(300 - r * 0.08, y - r * 0.06, r * 0.9, snow.base)
    for y in (270, 310, 420):
        pen.dot(296, y, 10, "#3a3f4d")
    for x in (274, 324):
        pen.dot(x, 152, 9, "#2b2f3a")
    for x, y in ((262, 194), (280, 206), (300, 210), (320, 206), (338, 194)):
        pen.dot(x, y, 5, "#2b2f3a")
    pen.poly("#f0822e", (296, 166), (296, 186), (226, 182), r=4)
    pen.fill(corners((222, 222), (378, 222), (386, 254), (214, 254), r=14), scarf.base)
    pen.fill(corners((330, 240), (376, 240), (392, 350), (350, 356), r=10), scarf.dark)
    pen.lines(scarf.light, 7, ((240, 230), (250, 248)), ((290, 230), (296, 250)), ((350, 300), (386, 294)))
    pen.box(222, 92, 156, 22, "#33363f", 8)
    pen.box(246, 20, 108, 84, "#3a3f4d", 8)
    pen.box(246, 74, 108, 22, scarf.base)
    pen.anchor("head_top", 300, 100)


def _slime(pen: Pen, look: Look) -> None:
    c = look.main("#6fcf5a", "#58c48f", "#7fb8f0")
    body = pen.fill(corners((150, 556), (110, 470), (150, 330), (230, 230), (300, 190), (370, 230),
        (450, 330),
        (490, 470), (450, 556), r=70), c.base)
    pen.cut(body, oval(400, 520, 160, 110), c.dark)
    pen.oval(226, 320, 40, 24, "#ffffff", turn=-40, opacity=0.7)
    pen.dot(190, 372, 12, "#ffffff", opacity=0.6)
    for x in (244, 356):
        pen.oval(x, 430, 26, 34, "#2b2f3a")
        pen.dot(x - 7, 416, 9, "#ffffff")
    if look.has("angry", "fierce", "evil"):
        pen.lines("#2b2f3a", 13, ((206, 372), (272, 404)), ((394, 372), (328, 404)))
        pen.soft("#2b2f3a", (246, 484), (300, 470), (354, 484), (340, 530), (300, 540), (260, 530))
        for x in (272, 316):
            pen.poly("#ffffff", (x, 480), (x + 20, 480), (x + 10, 500))
    else:
        pen.line("#2b2f3a", 8, (270, 490), (300, 506), (330, 490), curve=True)
    pen.oval(196, 478, 24, 13, "#f49fb0", opacity=0.6)
    pen.oval(404, 478, 24, 13, "#f49fb0", opacity=0.6)
    pen.dot(120, 540, 18, c.base)
    pen.dot(476, 548, 13, c.dark)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:bus_stop": _bus_stop,
    "prop:traffic_light": _traffic_light,
    "prop:brick_wall": _brick_wall,
    "prop:hydrant": _hydrant,
    "prop:trash_can": _trash_can,
    "prop:stop_sign": _stop_sign,
    "prop:traffic_cone": _traffic_cone,
    "prop:billboard": _billboard,
    "prop:barrel": _barrel,
    "prop:crate": _crate,
    "prop:slime": _slime,
    "prop:snowman": _snowman,
}
