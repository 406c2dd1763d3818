"""Houses, towers and other buildings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, Pen, Tones, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

WOOD = tones("#9a6a43")
STONE = tones("#b9b4bb")
GLASS = "#8fd0f0"
WARM = "#ffd978"


def window(
    pen: Pen, x: float, y: float, w: float, h: float, *, frame: str = "#fff6e6", glass: str = GLASS,
    arch: bool = False,
) -> None:
    """A window with a cross and a glint, its corner at x, y."""
    r = w * 0.5 if arch else 5
    pen.box(x - 6, y - 6, w + 12, h + 12, frame, r + 5 if arch else 6)
    if arch:
        pen.box(x - 6, y + h * 0.5, w + 12, h * 0.5 + 6, frame, 3)
    pen.box(x, y, w, h, glass, r)
    if arch:
        pen.box(x, y + h * 0.5, w, h * 0.5, glass, 2)
    pen.poly(
        "#ffffff", (x + w * 0.12, y + h * 0.62), (x + w * 0.5, y + h * 0.12), (x + w * 0.7, y + h * 0.12),
        (x + w * 0.12, y + h * 0.86), r=2, opacity=0.45,
    )
    pen.line(frame, 5, (x + w / 2, y), (x + w / 2, y + h))
    pen.line(frame, 5, (x, y + h / 2), (x + w, y + h / 2))
    pen.box(x - 11, y + h + 4, w + 22, 9, frame, 3)


def door(
    pen: Pen, x: float, w: float, h: float, t: Tones, *, arch: bool = True, ground: float = GROUND,
) -> None:
    """A door standing on the ground, its left edge at x."""
    y = ground - h
    if arch:
        pen.box(x - 8, y - 8, w + 16, h, t.deep, (w + 16) / 2)
        pen.box(x - 8, y + h * 0.4, w + 16, h * 0.6, t.deep)
        shape = pen.box(x, y, w, h, t.base, w / 2)
        pen.box(x, y + h * 0.4, w, h * 0.6, t.base)
        del shape
    else:
        pen.box(x - 8, y - 8, w + 16, h + 8, t.deep, 5)
        pen.box(x, y, w, h, t.base, 3)
    for k in (0.33, 0.66):
        pen.line(t.dark, 3.5, (x + w * k, y + h * 0.16), (x + w * k, ground - 3))
    pen.dot(x + w * 0.8, y + h * 0.58, 5.5, "#f4c95d")


def bush(pen: Pen, x: float, w: float, t: Tones, ground: float = GROUND) -> None:
    """A round bush at the foot of a wall."""
    h = w * 0.62
    shape = soft(
        (x - w / 2, ground), (x - w * 0.5, ground - h * 0.5), (x - w * 0.22, ground - h * 0.86),
        (x + w * 0.1, ground - h), (x + w * 0.42, ground - h * 0.66), (x + w / 2, ground),
    )
    pen.form(shape, t)
    for dx, dy in ((-0.2, 0.55), (0.05, 0.75), (0.2, 0.4)):
        pen.line(
            t.light, 4, (x + dx * w - 5, ground - h * dy + 3), (x + dx * w + 5, ground - h * dy), curve=False,
            opacity=0.8,
        )


def bricks(
    pen: Pen, spots: tuple[tuple[float, float], ...], color: str, w: float = 26, h: float = 11,
) -> None:
    """A few single bricks that show."""
    for x, y in spots:
        pen.box(x, y, w, h, color, 3)


def _lighthouse(pen: Pen, look: Look) -> None:
    band = look.main("#e0473f", "#d9534a", "#2f6fb0")
    white = tones("#f7f3ee")
    rock = look.pick("#8b8794", "#9a8f86")
    pen.form(soft((150, 560), (160, 530), (205, 510), (300, 498), (400, 508), (446, 532), (456, 560)), rock)
    pen.soft(rock.light, (190, 532), (215, 518), (262, 512), (240, 526))
    pen.soft(rock.deep, (360, 546), (392, 530), (430, 540), (440, 556), (370, 558), opacity=0.6)
    tower = corners((232, 520), (258, 190), (342, 190), (368, 520), r=6)
    pen.fill(tower, white.base)
    for y0, y1 in ((238, 304), (372, 440)):
        pen.cut(tower, corners((200, y0), (400, y0 + 14), (400, y1 + 14), (200, y1)), band.base)
    shade = corners((312, 180), (400, 180), (400, 540), (326, 540))
    pen.cut(tower, shade, white.dark)
    for y0, y1 in ((238, 304), (372, 440)):
        piece = corners(
            (314 + (y0 - 190) * 0.04, y0 + 8), (400, y0 + 14), (400, y1 + 14),
            (314 + (y1 - 190) * 0.04, y1 + 8),
        )
        pen.cut(tower, piece, band.dark)
    pen.line("#ffffff", 8, (252, 330), (246, 400), opacity=0.9)
    door(pen, 272, 46, 74, WOOD, ground=516)
    for x, y in ((284, 336), (286, 216)):
        pen.box(x - 4, y - 4, 32, 42, white.deep, 16)
        pen.box(x, y, 24, 34, "#4a6f8f", 12)
        pen.box(x + 4, y + 4, 6, 16, "#b7dcf0", 3)
    pen.box(232, 170, 136, 24, band.deep, 6)
    pen.box(226, 164, 148, 12, band.base, 5)
    for x in (236, 262, 288, 314, 340, 364):
        pen.line("#4b4a57", 4, (x, 164), (x, 136))
    pen.line("#4b4a57", 5, (232, 136), (368, 136))
    pen.box(262, 96, 76, 70, "#5b6b7d", 6)
    pen.box(268, 98, 64, 66, "#ffe9a6", 4)
    pen.dot(300, 130, 24, "#ffd35c")
    pen.dot(294, 124, 12, "#fff6cf")
    for x in (284, 316):
        pen.line("#5b6b7d", 4, (x, 98), (x, 164))
    dome = soft((250, 98), (258, 70), (300, 48), (342, 70), (350, 98), (300, 100))
    pen.fill(dome, band.base)
    pen.cut(dome, corners((312, 40), (360, 40), (360, 110), (318, 110)), band.dark)
    pen.line(band.light, 6, (268, 78), (290, 62))
    pen.line("#4b4a57", 5, (300, 48), (300, 26))
    pen.anchor("light", 300, 130)
    pen.dot(300, 24, 8, "#f4c95d")
    pen.anchor("top", 300, 20)
    pen.anchor("light", 300, 130)


def _windmill(pen: Pen, look: Look) -> None:
    wall = look.main("#f3e3c8", "#e9d3b4", "#f6efe4")
    roof = look.part_or("roof", "#b5533c", "#8c5a42", "#4f7390")
    tower = corners((206, 560), (246, 236), (354, 236), (394, 560), r=6)
    pen.fill(tower, wall.base)
    pen.cut(tower, corners((324, 200), (420, 200), (420, 570), (344, 570)), wall.dark)
    bricks(pen, ((250, 300), (270, 392), (232, 470), (244, 520), (352, 500)), wall.dark)
    pen.cut(tower, corners((180, 398), (420, 398), (420, 414), (180, 414)), wall.deep)
    pen.box(206, 396, 188, 14, WOOD.base, 4)
    for x in (216, 258, 300, 342, 384):
        pen.line(WOOD.dark, 5, (x, 396), (x, 366))
    pen.line(WOOD.base, 6, (206, 366), (394, 366))
    cap = soft((228, 246), (238, 190), (300, 156), (362, 190), (372, 246), (300, 252))
    pen.fill(cap, roof.base)
    pen.cut(cap, corners((316, 130), (400, 130), (400, 260), (328, 260)), roof.dark)
    pen.line(roof.light, 7, (256, 206), (282, 180))
    door(pen, 268, 60, 92, WOOD)
    window(pen, 280, 316, 34, 38)
    bush(pen, 206, 90, tones("#6aa84f"))
    bush(pen, 402, 70, tones("#5d9c4a"))
    turn = look.chance.uniform(18, 40)
    with pen.at(296, 208, turn=turn):
        for k in range(4):
            with pen.at(0, 0, turn=90 * k):
                pen.poly("#fbf4e6", (10, -52), (52, -52), (50, -196), (10, -196), r=5)
                for y in (-76, -106, -136, -166):
                    pen.line("#d9c6a4", 3.5, (12, y), (50, y))
                pen.line("#d9c6a4", 3.5, (31, -54), (31, -194))
                pen.line(WOOD.dark, 9, (6, 0), (6, -200))
    pen.dot(296, 208, 21, WOOD.deep)
    pen.dot(293, 205, 13, WOOD.light)
    pen.anchor("top", 296, 20)


def _cottage(pen: Pen, look: Look) -> None:
    wall = look.main("#f6e2bf", "#f2d3c0", "#e8ead6", "#f7efe2")
    roof = look.part_or("roof", "#c05a44", "#8d5a43", "#6f7fa3", "#b8863b")
    wood = look.pick("#7d4f36", "#4f7b63", "#5c6fa8")
    pen.box(404, 150, 46, 110, "#b98a76", 4)
    pen.box(430, 150, 20, 110, "#9d7060", 3)
    pen.box(396, 142, 62, 18, "#8f6456", 5)
    for x, y, r in ((428, 118, 15), (446, 92, 20), (432, 60, 15)):
        pen.dot(x, y, r, "#ffffff", opacity=0.7)
    body = pen.box(116, 300, 368, 260, wall.base, 4)
    pen.cut(body, corners((116, 290), (490, 290), (490, 352), (116, 352)), wall.dark)
    pen.cut(body, corners((430, 290), (490, 290), (490, 570), (430, 570)), wall.dark, 0.7)
    bricks(pen, ((136, 400), (150, 508), (440, 420), (410, 520), (246, 420)), wall.dark)
    pen.box(116, 536, 368, 24, STONE.base, 4)
    for x in (150, 208, 392, 452):
        pen.line(STONE.dark, 4, (x, 540), (x, 556))
    main = corners((70, 326), (176, 166), (424, 166), (530, 326), r=20)
    pen.fill(main, roof.base)
    pen.cut(main, corners((60, 300), (540, 300), (540, 330), (60, 330)), roof.dark)
    pen.cut(main, corners((410, 150), (540, 150), (540, 340), (500, 340)), roof.dark)
    for k, y in enumerate((206, 240, 274)):
        for x in range(170 - k * 22, 440 + k * 22, 46):
            pen.line(
                roof.dark, 5, (x + (k % 2) * 20, y), (x + 13 + (k % 2) * 20, y + 8),
                (x + 26 + (k % 2) * 20, y), curve=True, opacity=0.8,
            )
    pen.line(roof.light, 7, (186, 180), (330, 180), opacity=0.8)
    gable = corners((226, 330), (300, 222), (374, 330), r=14)
    pen.fill(corners((200, 346), (300, 196), (400, 346), r=14), roof.deep)
    pen.fill(gable, wall.base)
    pen.box(236, 326, 128, 20, wall.base)
    window(pen, 282, 276, 36, 40, arch=True, glass=WARM)
    door(pen, 262, 76, 132, wood)
    pen.box(246, 548, 108, 12, STONE.light, 4)
    for x in (146, 386):
        window(pen, x, 392, 66, 66, glass=WARM if look.has("night", "cozy", "cosy") else GLASS)
        pen.box(x - 10, 470, 86, 20, wood.dark, 5)
        for k in range(5):
            pen.dot(x + k * 17, 468, 9, ("#f0637c", "#f7a8b8", "#ffd166")[k % 3])
    bush(pen, 132, 96, tones("#6aa84f"))
    bush(pen, 472, 110, tones("#5d9c4a"))
    pen.anchor("top", 300, 166)
    pen.anchor("door", 300, 560)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:lighthouse": _lighthouse,
    "prop:windmill": _windmill,
    "prop:cottage": _cottage,
}
__all__ = ["DRAWINGS", "bush", "door", "oval", "window"]
