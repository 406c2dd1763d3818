"""People who make music together: a choir in robes on its steps, players of strings on their chairs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, tones
from recraft_nb.engine.illustrator.props.people.cast import Role, act, roles
from recraft_nb.engine.illustrator.props.scenes.at_home import YOUNG

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_ROW, _MOST = 5, 12
_STANDS = 4
_STRINGS = ("violin:#b8602f", "violin:#c9743a", "violin:#8f4a26", "cello:#a8552c", "cello:#8a4522")


def _choir(pen: Pen, look: Look) -> None:
    """Singers in two rows, in robes of one colour, mouths open; each holds a book or claps."""
    singers = roles(look, "singer")[:_MOST] or [Role("figure:woman")] * 4
    robe = look.main("#7b3fb5", "#b5323c", "#2f5fa8", "#2f7f6a")
    rows = [singers] if len(singers) <= 4 else [singers[: len(singers) // 2], singers[len(singers) // 2 :]]
    size = 0.92 if len(singers) <= 8 else 0.8
    step = 128 * size
    wide = max(len(row) for row in rows) * step
    if len(rows) > 1:
        pen.box(300 - wide / 2 - 40, 428, wide + 80, 132, "#a8764a", 4)
        pen.box(300 - wide / 2 - 40, 428, wide + 80, 14, "#c9955e", 4)
    hands = "clapping" if look.has("claps") else "reading"
    for at, row in enumerate(rows):
        last = at == len(rows) - 1
        foot = GROUND + 12 if last else 434.0
        # Those behind are seen between those before them.
        shift = (1 if last else -1) * step * 0.25 if len(rows) > 1 and len(row) == len(rows[-1 - at]) else 0
        for k, who in enumerate(row):
            x = 300 + (k - (len(row) - 1) / 2) * step + shift
            worn = tuple(t for t in who.traits if not t.startswith("wears:"))
            dressed = Role(who.picture, None, (*worn, f"wears:gown:{robe.base}"))
            act(pen, look, dressed, (hands, "singing"), x=x, y=foot,
                scale=size * (1.1 if who.picture in YOUNG else 1.0))


def _strings(pen: Pen, look: Look) -> None:
    """Players of violins, a viola and a cello on chairs, with stands of music before them."""
    players = roles(look, "player")[:_ROW] or [Role("figure:person")] * 4
    count = len(players)
    step = 150.0
    for k in _from_behind_to_front(count):
        who = players[k]
        x, foot = 300 + (k - (count - 1) / 2) * step, _depth(k, count)
        cello = k >= max(count - 1, 2) if count > 2 else k == count - 1
        kind = _STRINGS[3 + (k % 2)] if cello else _STRINGS[k % 3]
        pen.lines("#4a3a33", 10, ((x - 50, foot - 86), (x - 54, foot)), ((x + 50, foot - 86), (x + 54, foot)))
        pen.box(x - 58, foot - 230, 116, 130, "#6b4a38", 12)
        pen.box(x - 60, foot - 104, 120, 20, "#8a5f46", 8)
        dark = tones("#33364a") if k % 2 else tones("#2f3a52")
        black = () if any(t.startswith("wears:") for t in who.traits) else (f"wears:suit:{dark.base}",)
        act(pen, look, who, (f"plays:{kind}", "on a chair", *black), x=x, y=foot,
            flip=k >= count / 2 and not cello)
    for x in ((300.0,) if count < _STANDS else (226.0, 374.0)):
        low = GROUND + 26
        pen.lines("#3a4050", 6, ((x, low - 120), (x, low - 4)), ((x - 26, low), (x, low - 22), (x + 26, low)))
        pen.poly("#3a4050", (x - 42, low - 150), (x + 42, low - 150), (x + 36, low - 106), (x - 36,
            low - 106), r=4)
        pen.poly("#fffaf0", (x - 36, low - 154), (x - 2, low - 150), (x - 2, low - 114), (x - 32,
            low - 114), r=2)
        pen.poly("#fffaf0", (x + 36, low - 154), (x + 2, low - 150), (x + 2, low - 114), (x + 32,
            low - 114), r=2)


def _depth(k: int, count: int) -> float:
    """Where somebody of a half circle has the feet: the outermost are nearest."""
    return GROUND + 6 - 54 * (1 - abs(k - (count - 1) / 2) / max(0.5, (count - 1) / 2))


def _from_behind_to_front(count: int) -> list[int]:
    return sorted(range(count), key=lambda k: _depth(k, count))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "figure:choir": _choir,
    "figure:strings": _strings,
}
