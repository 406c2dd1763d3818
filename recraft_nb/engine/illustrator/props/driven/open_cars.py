"""An open car, so that whoever drives it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _open_car(pen: Pen, look: Look) -> None:
    """It looks to the left; its seats and the far side lie behind who sits in it, doors and wheels before."""
    c = look.main("#d9483f", "#3f86c9", "#f2b53a", "#4fae8c")
    leather, tyre, steel = tones("#8a5a3c"), tones("#33363f"), tones("#c3cad3")
    pen.fill(corners((206, 372), (214, 340), (560, 344), (566, 390), r=14), c.deep)
    for x in (384, 512):
        pen.form(corners((x - 40, 400), (x - 26, 286), (x + 26, 280), (x + 36, 400), r=20), leather)
    pen.poly("#bfe3f0", (196, 364), (238, 258), (252, 258), (214, 366), r=3, opacity=0.7)
    pen.anchor("driver", 372, 428)
    pen.anchor("guest", 498, 428)
    pen.front()
    pen.line(tyre.base, 9, (244, 330), (262, 376))
    pen.line(tyre.light, 7, (252, 354), (226, 372))
    pen.line(steel.base, 9, (194, 366), (238, 256))
    body = soft((18, 470), (24, 408), (92, 374), (196, 360), (214, 372), (240, 384), (330, 388), (470, 386),
                (540, 372), (584, 392), (594, 450), (588, 496), (560, 512), (60, 512), (26, 500))
    pen.form(body, c, dx=-0.04, dy=-0.2)
    pen.line(c.light, 7, (40, 410), (110, 386), (196, 376), curve=True)
    pen.box(20, 488, 572, 16, steel.base, 8)
    pen.lines(c.deep, 4, ((250, 392), (250, 492)), ((396, 394), (396, 492)))
    pen.box(352, 414, 30, 8, steel.dark, 4)
    pen.dot(50, 424, 25, steel.dark)
    pen.dot(48, 424, 19, "#ffe9a8")
    pen.box(574, 414, 18, 34, "#d9303a", 6)
    for x in (142, 470):
        pen.dot(x, 496, 76, c.deep)
        pen.dot(x, 498, 62, tyre.base)
        pen.dot(x, 498, 38, steel.base)
        pen.dot(x, 498, 27, "#f7f3ea")
        pen.dot(x, 498, 11, steel.dark)
    pen.anchor("seat", 372, 400)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"prop:open_car": _open_car}
