"""Furniture and houses as blocks seen from a corner above, on a square floor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# fmt: off
# Places and sizes of one shape stay in a row.


@dataclass(frozen=True, slots=True)
class Floor:
    """A square in perspective without vanishing points.

    Attributes:
        x: Middle, across.
        y: Middle, down.
        wide: Half its breadth.
        deep: Half its depth.
    """

    x: float
    y: float
    wide: float
    deep: float

    def at(self, s: float, t: float, z: float = 0.0) -> svg.Point:
        """A place: s along the right wall, t along the left one, both from the far corner; z upward."""
        return self.x + self.wide * (s - t), self.y - self.deep + self.deep * (s + t) - z * self.wide

    def block(self, s0: float, s1: float, t0: float, t1: float, z0: float, z1: float, paint: str) -> str:
        """A box with its top and its two visible sides."""
        p = self.at
        return (svg.path(svg.polygon([p(s0, t1, z0), p(s1, t1, z0), p(s1, t1, z1), p(s0, t1, z1)]),
            color.shaded(paint, 0.05))
            + svg.path(svg.polygon([p(s1, t0, z0), p(s1, t1, z0), p(s1, t1, z1), p(s1, t0, z1)]),
            color.shaded(paint, 0.11))
            + svg.path(svg.polygon([p(s0, t0, z1), p(s1, t0, z1), p(s1, t1, z1), p(s0, t1, z1)]),
            color.lit(paint, 0.02)))

    def flat(self, s0: float, s1: float, t0: float, t1: float, paint: str, z: float = 0.004) -> str:
        """Something without height: a rug, a hob."""
        p = self.at
        return svg.path(svg.polygon([p(s0, t0, z), p(s1, t0, z), p(s1, t1, z), p(s0, t1, z)]), paint)

    def left(self, s: float, t0: float, t1: float, z0: float, z1: float, paint: str) -> str:
        """A pane that faces right and forward, at s."""
        p = self.at
        return svg.path(svg.polygon([p(s, t0, z0), p(s, t1, z0), p(s, t1, z1), p(s, t0, z1)]), paint)

    def right(self, t: float, s0: float, s1: float, z0: float, z1: float, paint: str) -> str:
        """A pane that faces left and forward, at t."""
        p = self.at
        return svg.path(svg.polygon([p(s0, t, z0), p(s1, t, z0), p(s1, t, z1), p(s0, t, z1)]), paint)


_WOOD, _DARK, _WHITE, _STEEL = "#c99a68", "#8a5f42", "#f7f3ea", "#c3cad3"
_SPINES = ("#c8503f", "#3f7fa8", "#e0a23f", "#5a8f5a", "#8a5aa0", "#d97a5a")


def _plant(f: Floor, s: float, t: float, tall: float = 0.3) -> str:
    x, y = f.at(s, t, 0.12)
    k = f.wide * tall
    leaves = "".join(svg.placed(svg.path(svg.d("M0,0Q", k * 0.3, -k * 0.16, k * 0.7, 0, "Q", k * 0.3,
        k * 0.16, "0,0Z"),
        ("#4f9a5a", "#3f8a52", "#6aae62")[j % 3]), x, y, turn=a) for j, a in enumerate((-160, -125, -90, -55,
        -20)))
    return leaves + f.block(s - 0.045, s + 0.045, t - 0.045, t + 0.045, 0, 0.13, "#d98a5f")


def _legs(f: Floor, s0: float, s1: float, t0: float, t1: float, z: float, paint: str) -> str:
    return "".join(f.block(a, a + 0.03, b, b + 0.03, 0, z, paint) for a, b in ((s0, t0), (s1 - 0.03, t0),
        (s0, t1 - 0.03),
        (s1 - 0.03, t1 - 0.03)))


def _table(f: Floor, s0: float, s1: float, t0: float, t1: float, z: float = 0.2, paint: str = _WOOD) -> str:
    return _legs(f, s0, s1, t0, t1, z, color.shaded(paint, 0.08)) + f.block(s0, s1, t0, t1, z, z + 0.03,
        paint)


def _shelf(f: Floor, t0: float, t1: float, rows: int = 3, z1: float = 0.72) -> str:
    """A case of books along the left wall."""
    body = f.block(0.02, 0.15, t0, t1, 0, z1, _DARK)
    for r in range(rows):
        low = z1 * (r + 0.1) / rows
        count = max(5, int((t1 - t0) / 0.045))
        for k in range(count):
            a, b = t0 + (t1 - t0) * (k + 0.12) / count, t0 + (t1 - t0) * (k + 0.92) / count
            body += f.left(0.15, a, b, low, low + z1 / rows * (0.6 + 0.16 * ((k * 7 + r) % 3) / 2),
                _SPINES[(k * 5 + r * 2) % 6])
    return body


def _stool(f: Floor, s: float, t: float, paint: str) -> str:
    return _legs(f, s - 0.05, s + 0.05, t - 0.05, t + 0.05, 0.13, _DARK) + f.block(s - 0.055, s + 0.055,
        t - 0.055, t + 0.055, 0.13,
        0.16, paint)


def _screen(f: Floor, s: float, t0: float, t1: float, z: float) -> str:
    """A monitor that looks forward from the left wall."""
    mid = (t0 + t1) / 2
    return (f.block(s - 0.03, s + 0.03, mid - 0.03, mid + 0.03, z, z + 0.05, "#2f3747") + f.block(s - 0.012,
        s + 0.012, t0, t1, z + 0.05,
        z + 0.25, "#2f3747") + f.left(s + 0.013, t0 + 0.015, t1 - 0.015, z + 0.065, z + 0.235, "#8fc4ea"))


def kitchen(f: Floor, paint: str) -> str:
    """Worktops along both walls, fridge, hob and sink, a table with stools."""
    body = f.block(0.02, 0.26, 0.02, 0.26, 0, 0.78, _WHITE) + f.left(0.261, 0.04, 0.06, 0.4, 0.66, _STEEL)
    body += f.block(0.28, 0.96, 0.02, 0.24, 0, 0.28, paint) + f.block(0.27, 0.97, 0.01, 0.26, 0.28, 0.31,
        "#efe6d8")
    body += "".join(f.right(0.241, a, a + 0.14, 0.03, 0.25, color.lit(paint, 0.04)) for a in (0.3, 0.46, 0.8))
    body += f.right(0.242, 0.63, 0.78, 0.02, 0.26, "#4a4f5c") + f.right(0.243, 0.65, 0.76, 0.06, 0.18,
        "#f2a35f")
    body += f.flat(0.63, 0.78, 0.05, 0.2, "#3a3f4a", 0.312) + "".join(svg.ellipse(*f.at(s, t, 0.315),
        f.wide * 0.024, f.wide * 0.012,
        "#7f8794") for s in (0.67, 0.74) for t in (0.09, 0.16))
    body += f.block(0.02, 0.24, 0.3, 0.92, 0, 0.28, paint) + f.block(0.01, 0.26, 0.29, 0.94, 0.28, 0.31,
        "#efe6d8")
    body += "".join(f.left(0.241, a, a + 0.17, 0.03, 0.25, color.lit(paint, 0.04)) for a in (0.32, 0.52,
        0.72))
    body += f.flat(0.06, 0.2, 0.5, 0.68, _STEEL, 0.312) + f.block(0.04, 0.055, 0.58, 0.6, 0.31, 0.4, _STEEL)
    body += f.block(0.36, 0.92, 0.02, 0.14, 0.56, 0.78, paint)
    body += _stool(f, 0.44, 0.74, "#e0715a") + _table(f, 0.5, 0.86, 0.5, 0.82) + _stool(f, 0.68, 0.92,
        "#e0715a") + _stool(f, 0.94, 0.66,
        "#e0715a")
    return body + svg.ellipse(*f.at(0.68, 0.64, 0.25), f.wide * 0.06, f.wide * 0.03, "#f2c14e")


def bedroom(f: Floor, paint: str) -> str:
    """A bed with its head to the wall, tables with a lamp, a wardrobe, a rug."""
    body = f.flat(0.3, 0.94, 0.34, 0.9, color.mix(paint, "#ffffff", 0.5))
    body += f.block(0.62, 0.96, 0.02, 0.2, 0, 0.66, _WOOD) + f.right(0.201, 0.64, 0.785, 0.04, 0.62,
        color.lit(_WOOD, 0.05)) + f.right(
        0.201, 0.795, 0.94, 0.04, 0.62, color.lit(_WOOD, 0.05))
    body += f.block(0.02, 0.16, 0.14, 0.28, 0, 0.2, _WOOD) + f.block(0.02, 0.07, 0.3, 0.82, 0, 0.4, _DARK)
    body += f.block(0.05, 0.72, 0.32, 0.8, 0.04, 0.13, _DARK) + f.block(0.06, 0.71, 0.33, 0.79, 0.13, 0.21,
        _WHITE)
    body += f.block(0.28, 0.72, 0.32, 0.8, 0.14, 0.235, paint) + f.block(0.26, 0.34, 0.32, 0.8, 0.225, 0.245,
        color.lit(paint, 0.1))
    body += "".join(f.block(0.1, 0.22, a, a + 0.17, 0.21, 0.26, "#ffffff") for a in (0.36, 0.58))
    x, y = f.at(0.09, 0.21, 0.2)
    lamp = svg.rect(x - 3, y - f.wide * 0.09, 6, f.wide * 0.09,
        _DARK) + svg.path(svg.polygon([(x - f.wide * 0.035, y - f.wide * 0.16),
        (x + f.wide * 0.035, y - f.wide * 0.16), (x + f.wide * 0.055, y - f.wide * 0.08),
        (x - f.wide * 0.055, y - f.wide * 0.08)]),
        "#ffe2a0")
    return body + lamp + _plant(f, 0.12, 0.92)


def office(f: Floor, paint: str) -> str:
    """A desk with a screen, a chair, shelves, a plant, a rug."""
    body = f.flat(0.3, 0.86, 0.34, 0.86, color.mix(paint, "#ffffff", 0.55))
    body += f.block(0.56, 0.96, 0.02, 0.16, 0, 0.3, _WOOD) + "".join(f.right(0.161, 0.58 + 0.13 * k,
        0.69 + 0.13 * k, 0.03, 0.27,
        color.lit(_WOOD, 0.05)) for k in range(3))
    body += "".join(f.block(0.6 + 0.05 * k, 0.64 + 0.05 * k, 0.05, 0.13, 0.3, 0.42 + 0.02 * (k % 2),
        _SPINES[k % 6]) for k in range(5))
    body += _table(f, 0.03, 0.3, 0.26, 0.86, 0.26, _WOOD) + f.block(0.04, 0.28, 0.7, 0.85, 0, 0.26, _DARK)
    body += _screen(f, 0.1, 0.4, 0.68, 0.29) + f.flat(0.18, 0.25, 0.44, 0.62, "#e9edf2",
        0.295) + f.block(0.2, 0.24, 0.74, 0.78, 0.29,
        0.34, "#e0715a")
    body += f.block(0.42, 0.54, 0.46, 0.6, 0.13, 0.17, "#3f4a5c") + f.block(0.46, 0.5, 0.51, 0.55, 0.02,
        0.13, "#2f3747") + f.block(0.54,
        0.57, 0.46, 0.6, 0.16, 0.4, "#3f4a5c")
    return body + _plant(f, 0.88, 0.9, 0.34)


def lounge(f: Floor, paint: str) -> str:
    """A sofa, a low table on a rug, a television, a lamp."""
    body = f.flat(0.24, 0.8, 0.24, 0.84, color.mix(paint, "#ffffff", 0.55))
    body += f.block(0.3, 0.86, 0.03, 0.15, 0, 0.14, _WOOD) + f.block(0.4, 0.76, 0.05, 0.075, 0.17, 0.46,
        "#2f3340") + f.right(0.077, 0.415,
        0.745, 0.19, 0.44, "#8fc4ea")
    body += f.block(0.02, 0.08, 0.24, 0.86, 0, 0.36, paint) + f.block(0.05, 0.26, 0.24, 0.33, 0, 0.25,
        paint) + f.block(0.05, 0.26, 0.33,
        0.77, 0, 0.17, color.lit(paint, 0.04)) + f.block(0.05, 0.26, 0.77, 0.86, 0, 0.25, paint)
    body += f.block(0.09, 0.13, 0.38, 0.5, 0.17, 0.3, "#f2c14e")
    body += _table(f, 0.42, 0.62, 0.42, 0.68, 0.1) + f.block(0.48, 0.54, 0.5, 0.56, 0.13, 0.18, "#ffffff")
    return body + _plant(f, 0.92, 0.2, 0.36) + _plant(f, 0.12, 0.94, 0.3)


def bathroom(f: Floor, paint: str) -> str:
    """A tub, a basin under a mirror, a toilet, a mat."""
    body = f.flat(0.36, 0.66, 0.4, 0.72, paint)
    body += f.block(0.04, 0.34, 0.2, 0.88, 0, 0.22, _WHITE) + f.flat(0.08, 0.3, 0.25, 0.83, "#8fd0e8", 0.222)
    body += "".join(svg.circle(*f.at(s, t, 0.25), f.wide * r, "#ffffff") for s, t, r in ((0.16, 0.36, 0.05),
        (0.22, 0.42, 0.04), (0.14,
        0.46, 0.035), (0.24, 0.34, 0.03)))
    body += f.block(0.46, 0.74, 0.03, 0.2, 0, 0.26, _WOOD) + f.block(0.45, 0.75, 0.02, 0.22, 0.26, 0.3,
        _WHITE) + f.flat(0.53, 0.68, 0.06,
        0.17, "#cfe6ef", 0.302) + f.block(0.6, 0.62, 0.03, 0.06, 0.3, 0.36, _STEEL)
    body += f.right(0.012, 0.48, 0.73, 0.42, 0.72, "#e9eef1") + f.right(0.014, 0.5, 0.71, 0.44, 0.7,
        "#bfe3f0")
    body += f.block(0.82, 0.94, 0.03, 0.1, 0.12, 0.34, _WHITE) + f.block(0.83, 0.93, 0.1, 0.26, 0, 0.15,
        _WHITE) + svg.ellipse(
        *f.at(0.88, 0.19, 0.155), f.wide * 0.075, f.wide * 0.036, "#dfe6ea")
    return body + _plant(f, 0.9, 0.86, 0.26)


def library(f: Floor, paint: str) -> str:
    """Cases of books along the wall, a reading table with a lamp, an armchair."""
    body = _shelf(f, 0.06, 0.46) + _shelf(f, 0.5, 0.92)
    body += f.flat(0.36, 0.92, 0.3, 0.84, color.mix(paint, "#ffffff", 0.5))
    body += f.block(0.6, 0.9, 0.06, 0.12, 0, 0.34, paint) + f.block(0.6, 0.9, 0.12, 0.3, 0, 0.16,
        color.lit(paint, 0.04)) + f.block(0.58,
        0.64, 0.06, 0.3, 0, 0.24, paint) + f.block(0.86, 0.92, 0.06, 0.3, 0, 0.24, paint)
    body += _table(f, 0.46, 0.78, 0.5, 0.78) + f.block(0.52, 0.62, 0.56, 0.66, 0.23, 0.26,
        _SPINES[0]) + f.block(0.53, 0.61, 0.57, 0.65,
        0.26, 0.285, _SPINES[1]) + f.flat(0.64, 0.74, 0.6, 0.72, "#ffffff", 0.235)
    return body + _plant(f, 0.9, 0.92, 0.28)


def cafe(f: Floor, paint: str) -> str:
    """A counter with a machine and cakes, small tables with stools."""
    body = f.block(0.06, 0.24, 0.16, 0.9, 0, 0.3, paint) + f.block(0.05, 0.26, 0.15, 0.91, 0.3, 0.33, _WOOD)
    body += f.block(0.1, 0.2, 0.24, 0.4, 0.33, 0.5, _STEEL) + f.left(0.201, 0.27, 0.37, 0.36, 0.44, "#3a3f4a")
    body += f.block(0.09, 0.22, 0.52, 0.82, 0.33, 0.48, "#dff1f8") + "".join(svg.circle(*f.at(0.22,
        0.57 + 0.07 * k, 0.37), f.wide * 0.026,
        ("#d98a4f", "#f2b8c0", "#8a4f3a")[k % 3]) for k in range(4))
    for s, t in ((0.56, 0.3), (0.82, 0.36), (0.6, 0.74)):
        body += _stool(f, s - 0.13, t + 0.02, "#e0715a") + f.block(s - 0.015, s + 0.015, t - 0.015,
            t + 0.015, 0, 0.22, _DARK)
        body += svg.ellipse(*f.at(s, t, 0.22), f.wide * 0.13, f.wide * 0.065, color.shaded(_WHITE,
            0.08)) + svg.ellipse(*f.at(s, t, 0.235),
            f.wide * 0.13, f.wide * 0.065, _WHITE) + f.block(s - 0.02, s + 0.02, t - 0.02, t + 0.02, 0.235,
            0.28, "#ffffff")
        body += _stool(f, s + 0.14, t + 0.06, "#e0715a")
    return body


def town(f: Floor, _paint: str) -> str:
    """Blocks of flats and towers in the quarters between two streets, trees along them."""
    body = ""
    quarters = ((0.06, 0.36, 0.06, 0.36, 0.86, "#8fa8c9"), (0.64, 0.94, 0.06, 0.36, 0.52, "#e0a98f"), (0.06,
        0.36, 0.64, 0.94, 0.62,
        "#d9c9a0"), (0.64, 0.94, 0.64, 0.94, 0.34, "#9fc4b0"))
    for s0, s1, t0, t1, z, paint in quarters:
        body += f.block(s0, s1, t0, t1, 0, z, paint)
        rows, glass = max(2, int(z / 0.11)), "#eaf4fb"
        for r in range(rows):
            low = z * (r + 0.3) / rows
            for k in range(3):
                a, b = s0 + (s1 - s0) * (k + 0.2) / 3, s0 + (s1 - s0) * (k + 0.8) / 3
                c, d = t0 + (t1 - t0) * (k + 0.2) / 3, t0 + (t1 - t0) * (k + 0.8) / 3
                lit = "#ffe2a0" if (k * 3 + r * 2) % 5 == 0 else glass
                body += f.right(t1 + 0.001, a, b, low, low + z / rows * 0.5, lit) + f.left(s1 + 0.001, c, d,
                    low, low + z / rows * 0.5, lit)
        body += f.block(s0 + 0.1, s0 + 0.2, t0 + 0.1, t0 + 0.2, z, z + 0.06, color.shaded(paint, 0.05))
    for s, t in ((0.41, 0.2), (0.41, 0.82), (0.2, 0.41), (0.86, 0.41), (0.59, 0.96), (0.96, 0.59)):
        x, y = f.at(s, t)
        size = f.wide * 0.05
        body += svg.rect(x - size * 0.14, y - size, size * 0.28, size, _DARK) + svg.circle(x, y - size * 1.5,
            size * 0.9,
            "#5fae55") + svg.circle(x - size * 0.25,
            y - size * 1.7, size * 0.5, "#7fc46a")
    body += f.block(0.46, 0.54, 0.68, 0.84, 0.02, 0.07, "#e0473f") + f.block(0.47, 0.53, 0.72, 0.81, 0.07,
        0.11, "#f7c9c4")
    return body


#: Rooms by the words for them, the first that is said, with the things that they show.
ROOMS: Mapping[str, tuple[Callable[[Floor, str], str], str]] = {
    "kitchen": (kitchen, "kitchen fridge stove sink table chair oven counter"),
    "bedroom": (bedroom, "bed bedroom wardrobe nightstand lamp dresser"),
    "bathroom": (bathroom, "bathtub bathroom toilet sink mirror tub"),
    "library": (library, "library bookshelf bookshelves books armchair shelf"),
    "cafe": (cafe, "cafe shop counter table tables coffee"),
    "office": (office, "office desk computer chair monitor desktop-computer laptop"),
    "workspace": (office, "office desk computer chair monitor desktop-computer laptop"),
    "studio": (office, "office desk computer chair monitor desktop-computer laptop"),
    "study": (office, "office desk computer chair monitor desktop-computer laptop"),
    "living": (lounge, "sofa couch television tv table lamp living"),
    "lounge": (lounge, "sofa couch television tv table lamp living"),
    "room": (lounge, "sofa couch television tv table lamp living"),
    "city": (town, "city building buildings skyscraper street town"),
    "town": (town, "city building buildings skyscraper street town"),
    "downtown": (town, "city building buildings skyscraper street town"),
}
