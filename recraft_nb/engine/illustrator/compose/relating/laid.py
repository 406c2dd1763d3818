"""Several things on one table, desk, plate or tray: side by side, all to be seen."""

from __future__ import annotations

from dataclasses import replace

from recraft_nb.engine.illustrator.compose.blocks import Block, base_of

#: What several things lie on side by side.
TOPS = frozenset(
    {
        "prop:table", "prop:desk", "prop:dresser", "prop:cabinet", "prop:bench", "prop:piano", "prop:plate",
        "prop:tray", "prop:stove", "prop:cutting_board", "prop:blanket", "prop:rug", "prop:napkin",
    }
)  # fmt: skip
# Share of the top that is covered, and how much lower the surface of a flat vessel is than its rim.
_COVERED = 0.96
_SUNK = {
    "prop:plate": 0.5,
    "prop:tray": 0.45,
    "prop:cutting_board": 0.4,
    "prop:blanket": 0.5,
    "prop:rug": 0.5,
    "prop:napkin": 0.5,
}


def lay(mine: Block, other: Block, order: float) -> bool:
    """Lay one more thing beside those that lie there already, and make room for all.

    Args:
        mine: The thing, sized to what it lies on.
        other: The table; gets the parts.
        order: Of what stands on something, before it.

    Returns:
        False for furniture that carries one thing only.
    """
    low = base_of(other)
    picture = low.thing.subject.picture
    if picture not in TOPS:
        return False
    old = {id(part) for group in other.laid for part in group}
    other.parts = [part for part in other.parts if id(part) not in old]
    other.groups.append(mine.parts)
    groups = other.groups
    wide = low.box[2] - low.box[0]
    _, y = low.at(low.thing.surface)
    y += _SUNK.get(picture, 0.0) * low.height * 0.4
    middle = (low.box[0] + low.box[2]) / 2
    boxes = [(min(p.box[0] for p in parts), max(p.box[2] for p in parts)) for parts in groups]
    total = sum(right - left for left, right in boxes)
    room = _COVERED * wide
    scale = min(1.0, room / max(0.01, total))
    gap = (room - total * scale) / len(groups)
    x = middle - room / 2 + gap / 2
    other.laid = []
    for parts, (left, right) in zip(groups, boxes, strict=True):
        centre = x + (right - left) * scale / 2
        x += (right - left) * scale + gap
        placed = [
            replace(part, grounded=False)
            for part in Block(parts).moved(centre - (left + right) / 2 * scale, y + 0.012, scale, order)
        ]
        other.laid.append(placed)
        other.parts += placed
    return True
