"""Things that have a place, and blocks of them that belong together."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.things import Thing


@dataclass(frozen=True, slots=True)
class Placed:
    """A thing with its place.

    Attributes:
        thing: What.
        x: Where the middle of its foot is.
        y: Where its foot is; negative is above the ground.
        height: How tall, in hero units.
        flip: Mirrored.
        turn: Degrees.
        order: Later is nearer.
        grounded: Whether it touches the ground and casts a contact shadow.
        hide: Share of its height that is hidden by what it is in.
    """

    thing: Thing
    x: float = 0.0
    y: float = 0.0
    height: float = 1.0
    flip: bool = False
    turn: float = 0.0
    order: float = 0.0
    grounded: bool = True

    @property
    def scale(self) -> float:
        """Hero units per own unit."""
        return self.height / self.thing.height

    def at(self, point: tuple[float, float]) -> tuple[float, float]:
        """A place of the thing in hero units."""
        dx = (point[0] - self.thing.middle) * self.scale
        return self.x + (-dx if self.flip else dx), self.y + (point[1] - self.thing.box[3]) * self.scale

    def anchored(self, name: str, otherwise: tuple[float, float]) -> tuple[float, float]:
        """A named place of the thing in hero units."""
        return self.at(self.thing.anchors[name]) if name in self.thing.anchors else otherwise

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom in hero units."""
        a, b = (
            self.at((self.thing.box[0], self.thing.box[1])),
            self.at((self.thing.box[2], self.thing.box[3])),
        )
        return min(a[0], b[0]), a[1], max(a[0], b[0]), b[1]


@dataclass
class Block:
    """Placed things that belong together.

    Attributes:
        parts: In any order.
        air: Flies or floats above the ground.
        depth: 0 with the hero, 1 far back, negative in front.
        hero: Holds the first subject.
        focus: The thing that a relation is about, when the block already holds several.
        groups: What lies on it side by side, each as it was before it was laid there.
        laid: The same where they lie now.
    """

    parts: list[Placed] = field(default_factory=list)
    air: bool = False
    depth: float = 0.0
    hero: bool = False
    focus: Thing | None = None
    groups: list[list[Placed]] = field(default_factory=list)
    laid: list[list[Placed]] = field(default_factory=list)

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom."""
        boxes = [p.box for p in self.parts]
        return (
            min(b[0] for b in boxes),
            min(b[1] for b in boxes),
            max(b[2] for b in boxes),
            max(b[3] for b in boxes),
        )

    def moved(self, dx: float, dy: float = 0.0, scale: float = 1.0, order: float = 0.0) -> list[Placed]:
        """The parts moved and scaled about the ground under x = 0."""
        return [
            replace(p, x=p.x * scale + dx, y=p.y * scale + dy, height=p.height * scale, order=p.order + order)
            for p in self.parts
        ]

    def lifted(self, dx: float, dy: float = 0.0, order: float = 0.0) -> list[Placed]:
        """The parts moved onto or into something else: none of them touches the ground any more."""
        return [replace(p, grounded=False) for p in self.moved(dx, dy, order=order)]


def base_of(block: Block) -> Placed:
    """The part that a relation is about, else the tallest."""
    for part in block.parts:
        if part.thing is block.focus:
            return part
    return max(block.parts, key=lambda p: p.height)


def resized(block: Block, scale: float) -> Block:
    """The block itself, made smaller or larger about the ground below it."""
    block.parts = block.moved(0.0, 0.0, scale)
    return block


def real_size(mine: Block, other: Block, least: float, most: float) -> None:
    """Give the upper thing a sensible share of the lower one's height."""
    up, low = base_of(mine), base_of(other)
    real = up.thing.metres * up.thing.subject.scale / max(0.01, low.thing.metres * low.thing.subject.scale)
    share = max(least, min(most, real**0.6))
    # What is flat is as large as it is wide.
    size = max(low.height, 0.4 * (low.box[2] - low.box[0]))
    resized(mine, share * size / up.height)
