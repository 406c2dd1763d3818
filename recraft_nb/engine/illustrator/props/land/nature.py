"""Pieces of landscape: waterfall, volcano, island, cliff, cloud, crystal, mushroom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones, tube

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

GRASS = tones("#6fae52")
WATER = tones("#58b4e0")
FOAM = "#e8f7fd"


def _icicles(pen: Pen) -> None:
    """The fall as ice: long pale spikes, snow on the rocks, a frozen pool."""
    pen.poly("#cfe9f7", (206, 104), (394, 104), (392, 430), (208, 430), r=8)
    for k, (x, w, low) in enumerate(
        ((214, 30, 470), (242, 36, 520), (276, 30, 450), (304, 40, 530), (340, 30, 480), (368, 30, 510),
            (388, 22, 430))
    ):
        tone = ("#eaf6fd", "#b5dcf0", "#d9effa")[k % 3]
        pen.poly(tone, (x - w / 2, 110), (x + w / 2, 110), (x + w * 0.28, low - 90), (x, low), (x - w * 0.28,
            low - 90), r=4)
    pen.oval(300, 538, 262, 26, "#bfe2f2")
    pen.oval(300, 534, 220, 17, "#e6f5fc")
    for x, y, w in ((150, 92, 140), (452, 86, 150), (300, 98, 190), (76, 200, 70), (536, 214, 70)):
        pen.soft(
            "#f7fbff", (x - w / 2, y + 16), (x - w * 0.34, y - 12), (x, y - 22), (x + w * 0.34,
                y - 12), (x + w / 2, y + 16),
            (x, y + 22),
        )


def _waterfall(pen: Pen, look: Look) -> None:
    rock = look.main("#8a8794", "#94897f", "#7d8a8f")
    left = soft(
        (30, 562), (24, 400), (60, 250), (90, 140), (160, 96), (224, 104), (236, 200), (220, 330), (234, 470),
        (226, 562),
    )
    right = soft(
        (570, 562), (578, 420), (548, 260), (520, 150), (450, 90), (378, 104), (364, 200), (382, 330),
        (366, 470), (374, 562),
    )
    pen.box(190, 100, 220, 440, rock.deep)
    pen.form(left, rock, dx=-0.16)
    pen.form(right, tones(rock.dark), dx=-0.2)
    fall = corners((212, 106), (388, 106), (396, 520), (204, 520), r=10)
    pen.fill(fall, WATER.base)
    for x, w, c in (
        (222, 14, WATER.light), (250, 20, FOAM), (290, 12, WATER.light), (314, 24, FOAM),
        (352, 14, WATER.light), (374, 10, FOAM),
    ):
        pen.poly(c, (x, 108), (x + w * 0.8, 108), (x + w * 1.1, 516), (x - 2, 516), r=5, opacity=0.85)
    pen.soft(
        WATER.light, (204, 110), (220, 92), (300, 84), (380, 92), (396, 110), (380, 124), (300, 116),
        (220, 124),
    )
    pen.lines(
        rock.deep, 6, ((70, 300), (110, 290), (130, 310)), ((60, 420), (100, 410)), ((150, 200), (180, 210)),
        ((470, 260), (510, 250)), ((440, 380), (480, 390), (510, 380)), ((430, 180), (450, 176)),
    )
    pen.lines(
        rock.light, 6, ((80, 250), (104, 200), (130, 150)), ((60, 370), (70, 330)), ((420, 140), (450, 120)),
    )
    for x, y, w in ((150, 92, 120), (452, 86, 130), (76, 190, 60), (536, 210, 60)):
        pen.soft(
            GRASS.base if x < 300 else GRASS.dark, (x - w / 2, y + 18), (x - w * 0.36, y - 12), (x, y - 26),
            (x + w * 0.36, y - 10), (x + w / 2, y + 18), (x + w * 0.2, y + 26), (x, y + 14),
            (x - w * 0.24, y + 28),
        )
    if look.has("frozen", "icy"):
        _icicles(pen)
        return
    pool = oval(300, 534, 262, 28)
    pen.fill(pool, WATER.base)
    pen.oval(300, 540, 190, 15, WATER.light)
    for x, y, r in ((214, 514, 26), (252, 522, 30), (300, 520, 34), (350, 524, 30), (388, 514, 24)):
        pen.dot(x, y, r, FOAM, opacity=0.9)
    for x, y, r in ((190, 486, 8), (410, 480, 9), (170, 510, 6), (432, 506, 6)):
        pen.dot(x, y, r, FOAM, opacity=0.8)
    for x, y, w in ((120, 540, 44), (470, 544, 50)):
        pen.oval(x, y, w, 4, FOAM, opacity=0.8)
    pen.form(soft((44, 562), (54, 536), (92, 528), (130, 544), (136, 562)), rock)
    pen.form(soft((458, 564), (470, 538), (512, 530), (552, 546), (560, 564)), rock)


def _volcano(pen: Pen, look: Look) -> None:
    rock = look.main("#7d5a52", "#6b5560", "#8a6250")
    for x, y, r in (
        (300, 86, 56), (240, 110, 44), (366, 104, 48), (300, 40, 40), (208, 66, 30), (392, 52, 34),
    ):
        pen.dot(x, y, r, "#8f8894" if y > 70 else "#a7a1ab", opacity=0.85)
    pen.lines(
        "#ff9a3c", 12, ((300, 190), (270, 140), (230, 150)), ((300, 190), (330, 130), (372, 148)),
        ((300, 186), (300, 110)), curve=True,
    )
    for x, y, r in ((196, 170, 9), (410, 166, 10), (254, 96, 7), (346, 92, 8)):
        pen.dot(x, y, r, "#ffb347")
    cone = soft(
        (30, 562), (110, 470), (188, 330), (232, 204), (266, 186), (334, 186), (368, 204), (412, 330),
        (490, 470), (570, 562),
    )
    pen.fill(cone, rock.base)
    pen.cut(cone, corners((320, 170), (600, 170), (600, 580), (420, 580), (350, 360)), rock.dark)
    pen.cut(cone, corners((240, 190), (262, 190), (200, 400), (90, 570), (20, 570)), rock.light, 0.7)
    pen.oval(300, 192, 62, 15, "#4a3438")
    pen.oval(300, 194, 52, 10, "#ff7a2e")
    lava = soft(
        (252, 192), (300, 202), (350, 192), (352, 250), (336, 300), (352, 360), (376, 430), (350, 450),
        (326, 380), (312, 330), (300, 400), (290, 480), (262, 476), (268, 380), (254, 300), (240, 350),
        (220, 400), (208, 380), (236, 290),
    )
    pen.fill(lava, "#f2662e")
    pen.fill(
        soft(
            (272, 200), (300, 206), (330, 200), (328, 250), (316, 290), (298, 330), (284, 420), (276, 420),
            (282, 330), (274, 280),
        ),
        "#ffc14d",
    )
    pen.lines(
        rock.deep, 6, ((150, 500), (180, 440)), ((440, 500), (420, 450)), ((470, 540), (456, 510)),
        ((120, 540), (140, 510)), ((400, 380), (390, 350)),
    )
    for x, w in ((70, 140), (540, 120), (190, 90), (430, 100)):
        pen.soft(
            GRASS.base, (x - w / 2, 564), (x - w * 0.3, 544), (x, 534), (x + w * 0.3, 546), (x + w / 2, 564),
        )


def _island(pen: Pen, look: Look) -> None:
    sand = look.main("#f2d79b", "#eed091")
    pen.oval(300, 530, 280, 40, WATER.base)
    pen.oval(300, 526, 256, 32, "#9fdcf0")
    pen.form(
        soft(
            (70, 522), (130, 488), (220, 468), (320, 462), (420, 476), (500, 500), (530, 524), (420, 540),
            (300, 546), (160, 540),
        ),
        sand,
    )
    pen.form(
        soft((170, 480), (220, 452), (310, 438), (400, 452), (440, 478), (380, 490), (290, 494), (210, 490)),
        GRASS,
    )
    bark = tones("#a9744a")

    def palm(x: float, y: float, lean: float, tall: float, size: float) -> None:
        way = [(x, y), (x + lean * 0.35, y - tall * 0.5), (x + lean, y - tall)]
        trunk = tube(way, [26 * size, 20 * size, 15 * size])
        pen.fill(trunk, bark.base)
        for k in range(1, 7):
            yy = y - tall * k / 7
            pen.cut(trunk, corners((0, yy), (600, yy - 4), (600, yy + 1), (0, yy + 5)), bark.dark)
        tx, ty = way[-1]
        for turn, length, tone in (
            (-168, 1.0, "#4f9350"), (-14, 1.0, "#4f9350"), (160, 0.95, "#5fa552"), (20, 0.95, "#4f9350"),
            (-126, 0.85, "#6fb65a"), (-56, 0.85, "#5fa552"), (-92, 0.7, "#7cc463"),
        ):
            with pen.at(tx, ty, turn=turn, scale=size * length):
                pen.soft(tone, (0, -10), (60, -30), (120, -22), (166, 16), (116, 4), (60, 2), (0, 10))
        for dx, dy in ((-8, 6), (10, 10)):
            pen.dot(tx + dx, ty + dy, 11 * size, "#7a4a32")

    palm(270, 474, -50, 290, 1.0)
    palm(340, 470, 66, 220, 0.8)
    pen.form(soft((404, 486), (412, 462), (440, 454), (466, 468), (472, 488)), tones("#9a94a0"))
    for x, y in ((150, 512), (430, 520), (250, 524)):
        pen.oval(x, y, 12, 5, sand.dark)
    for x, y, w in ((90, 548, 60), (300, 560, 80), (500, 550, 56)):
        pen.oval(x, y, w, 4, FOAM, opacity=0.85)
    pen.anchor("seat", 300, 470)


def _cloud_big(pen: Pen, look: Look) -> None:
    c = look.main("#fdfdff", "#f6f8fd")
    puffs = (
        (140, 380, 84), (232, 290, 108), (358, 262, 126), (462, 352, 98), (300, 380, 110), (400, 390, 90),
        (210, 392, 90),
    )
    for x, y, r in puffs:
        pen.dot(x + 6, y + 18, r, c.dark)
    pen.box(96, 380, 440, 98, c.dark, 49)
    for x, y, r in puffs:
        pen.dot(x, y, r, c.base)
    pen.box(90, 370, 430, 92, c.base, 46)
    for x, y, r in ((344, 236, 84), (222, 274, 66), (136, 372, 50)):
        pen.dot(x, y, r, "#ffffff", opacity=0.8)
    pen.lines(
        c.dark, 9, ((300, 400), (322, 420), (352, 414)), ((190, 398), (206, 414), (228, 410)),
        ((420, 374), (440, 390), (464, 380)), curve=True, opacity=0.7,
    )
    pen.anchor("seat", 320, 300)


def _cliff(pen: Pen, look: Look) -> None:
    rock = look.main("#a08878", "#94909a", "#b08f6f")
    edge = (
        (10, 562), (10, 190), (330, 184), (446, 204), (430, 246), (452, 300), (428, 352), (462, 420),
        (452, 486),
        (502, 562),
    )
    body = corners(*edge, r=8)
    pen.fill(body, rock.base)
    pen.cut(body, corners((352, 160), (520, 160), (520, 580), (404, 580), (372, 400)), rock.dark)
    pen.cut(body, corners((430, 160), (520, 160), (520, 580), (470, 580), (444, 380)), rock.deep, 0.6)
    pen.cut(body, corners((10, 160), (92, 160), (70, 330), (98, 460), (60, 580), (10, 580)), rock.light)
    for k, (y, tone) in enumerate(((262, rock.dark), (330, rock.deep), (404, rock.dark), (478, rock.deep))):
        slip = (-1) ** k * 5
        pen.cut(body, corners((0, y), (600, y + 14 + slip), (600, y + 20 + slip), (0, y + 7)), tone, 0.55)
    for x, y, w, h in (
        (120, 284, 74, 34), (226, 292, 58, 30), (150, 352, 90, 40), (290, 360, 60, 34), (112, 428, 66, 38),
        (220, 434, 84, 34), (300, 500, 62, 40), (130, 506, 96, 38), (384, 306, 40, 30), (392, 432, 46, 36),
    ):
        tone = rock.dark if x < 360 else rock.deep
        pen.poly(
            tone, (x, y + h * 0.3), (x + w * 0.3, y), (x + w, y + h * 0.2), (x + w * 0.86, y + h),
            (x + w * 0.1, y + h), r=7,
        )
        if x < 360:
            pen.poly(
                rock.light, (x + 6, y + h * 0.34), (x + w * 0.32, y + 4), (x + w * 0.8, y + h * 0.2),
                (x + w * 0.3, y + h * 0.4), r=5,
            )
    grass = soft(
        (2, 214), (10, 180), (120, 156), (240, 152), (340, 160), (448, 188), (458, 210), (424, 222),
        (390, 206),
        (350, 232), (310, 204), (260, 228), (210, 200), (160, 226), (110, 204), (60, 234),
    )
    pen.fill(grass, GRASS.dark)
    pen.soft(
        GRASS.base, (4, 204), (12, 178), (120, 154), (240, 150), (340, 158), (446, 186), (452, 202),
        (420, 210),
        (390, 196), (350, 218), (310, 192), (260, 214), (210, 190), (160, 212), (110, 194), (60, 220),
    )
    pen.soft(GRASS.light, (16, 186), (120, 160), (240, 156), (340, 164), (420, 182), (300, 176), (160, 178))
    for x, y in ((80, 168), (180, 158), (290, 160), (380, 176)):
        pen.lines(
            GRASS.dark, 5, ((x, y), (x - 6, y - 20)), ((x + 4, y), (x + 6, y - 24)),
            ((x + 8, y), (x + 18, y - 16)),
        )
    for x, r in ((490, 34), (548, 26), (440, 22)):
        stone = soft(
            (x - r, 564), (x - r * 0.8, 564 - r * 0.9), (x, 564 - r * 1.2), (x + r * 0.8, 564 - r * 0.7),
            (x + r, 564),
        )
        pen.form(stone, rock)
    pen.anchor("seat", 250, 166)
    pen.anchor("top", 250, 160)


def _crystal(pen: Pen, look: Look) -> None:
    c = look.main("#8f7ae0", "#4fb8d6", "#e07ab0", "#5cc49a")
    pen.form(
        soft((70, 560), (100, 524), (200, 506), (320, 500), (440, 510), (520, 532), (540, 560)),
        tones("#77707f"),
    )

    def prism(x: float, top: float, w: float, lean: float) -> None:
        base = 536.0
        tip = (x + lean, top)
        shoulder = top + w * 0.95
        a, b, m = (x + lean * 0.8 - w, shoulder + 12), (x + lean * 0.8 + w, shoulder), (
            x + lean * 0.8 - w * 0.1, shoulder + 26,
        )
        low_a, low_b, low_m = (x - w * 0.86, base), (x + w * 0.86, base), (x - w * 0.1, base + 6)
        pen.poly(c.base, tip, a, low_a, low_m, m)
        pen.poly(c.dark, tip, m, low_m, low_b, b)
        pen.poly(c.light, tip, a, m)
        pen.poly(c.deep, tip, m, b, opacity=0.6)
        pen.poly(
            c.glow, (a[0] + w * 0.16, a[1] + 10), (a[0] + w * 0.42, a[1] + 18),
            (low_a[0] + w * 0.4, base - 40), (low_a[0] + w * 0.22, base - 60), opacity=0.8,
        )

    prism(170, 300, 44, -56)
    prism(440, 270, 48, 60)
    prism(300, 90, 74, 6)
    prism(226, 380, 36, -24)
    prism(386, 370, 40, 26)
    pen.lines(
        "#ffffff", 6, ((420, 130), (420, 170)), ((400, 150), (440, 150)), ((160, 200), (160, 228)),
        ((146, 214), (174, 214)), opacity=0.9,
    )


def _mushroom_big(pen: Pen, look: Look) -> None:
    cap = look.main("#e0473f", "#d9594c", "#b0643f")
    stem = tones("#f6ead6")
    pen.form(
        soft(
            (232, 300), (226, 420), (196, 530), (230, 560), (300, 566), (370, 560), (404, 530), (374, 420),
            (368, 300),
        ),
        stem, dx=-0.14,
    )
    pen.fill(
        soft(
            (196, 352), (250, 336), (350, 336), (404, 352), (392, 386), (360, 376), (330, 396), (300, 380),
            (270, 398), (238, 376), (208, 388),
        ),
        stem.light,
    )
    pen.oval(300, 322, 196, 40, stem.dark)
    pen.lines(
        stem.deep, 4, *(((300 + k * 26, 314), (300 + k * 40, 346 - abs(k) * 3)) for k in range(-4, 5)),
        opacity=0.6,
    )
    top = soft(
        (44, 318), (60, 210), (150, 100), (300, 54), (450, 100), (540, 210), (556, 318), (460, 344),
        (300, 336), (140, 344),
    )
    pen.form(top, cap, dx=-0.08, dy=-0.1)
    pen.soft(cap.light, (100, 220), (160, 132), (250, 92), (220, 128), (150, 196), (118, 260), opacity=0.8)
    for x, y, a, b in (
        (240, 140, 40, 30), (396, 170, 34, 28), (140, 250, 36, 26), (310, 240, 46, 34), (460, 270, 36, 26),
        (220, 300, 22, 14), (400, 310, 20, 12), (330, 88, 20, 12),
    ):
        pen.cut(top, oval(x, y, a, b), "#fff4e2")
    if look.has("house", "fairy", "door", "home"):
        pen.box(264, 450, 72, 112, "#7d4f36", 36)
        pen.box(272, 458, 56, 104, "#9a6a43", 28)
        pen.dot(316, 512, 6, "#f2c14e")
        pen.dot(300, 418, 18, "#ffe08a")
        pen.lines("#7d4f36", 5, ((282, 418), (318, 418)), ((300, 400), (300, 436)))
    for x, h in ((190, 34), (206, 46), (396, 40), (412, 30), (430, 22)):
        pen.line(GRASS.base, 7, (x, 564), (x + (x - 300) * 0.08, 564 - h))
    pen.anchor("seat", 300, 60)
    pen.anchor("under", 300, 560)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:waterfall": _waterfall,
    "prop:volcano": _volcano,
    "prop:island": _island,
    "prop:cloud_big": _cloud_big,
    "prop:cliff": _cliff,
    "prop:crystal": _crystal,
    "prop:mushroom_big": _mushroom_big,
}
