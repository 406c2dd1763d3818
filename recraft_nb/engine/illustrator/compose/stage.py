"""What a backdrop hands on: where things may stand, where the light comes from, what is drawn in front."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.illustrator.compose.light import World
    from recraft_nb.engine.illustrator.ink.chance import Chance
    from recraft_nb.engine.illustrator.ink.svg import Canvas

#: The hint that somebody is in the water who neither floats nor lives there.
AFLOAT = "afloat in it"


@dataclass(frozen=True, slots=True)
class Layout:
    """The composer's large decisions, as shares of the picture.

    Attributes:
        hero_x: Where the hero stands, 0..1 from the left.
        sun_x: Where sun or moon stands.
        view: Height of the horizon from the top, about 0.45 (seen from above) to 0.72 (from below).
        hero: Height of the hero as a share of the shorter side.
    """

    hero_x: float = 0.5
    sun_x: float = 0.7
    view: float = 0.6
    hero: float = 0.46


@dataclass
class Stage:
    """A picture in the making.

    Attributes:
        canvas: Drawn on by everyone.
        world: Tones of this hour.
        chance: The backdrop's own stream.
        layout: Large decisions.
        weather: As the brief has it.
        indoors: No sky, no rain, no birds.
        horizon: Height of the eye.
        stand: Height at which the hero's feet are.
        back: Farthest ground a thing may stand on.
        left, right: Where the ground ends.
        kind: "ground", "surface" (a table, a sill), "water", "air", "deep" (under water) or "plain".
        sun: Where the light is.
        front: Drawn after the subjects: grass, branches, water before a boat.
        ambient: Colour that shadows and reflections take from the surroundings.
        shadows: Strength of contact shadows.
        busy: Names of the subjects, so that a backdrop does not draw the same thing again.
        hero_scale: Makes the hero smaller or larger than the layout says, where a place asks for it.
        shown: Names of things that the backdrop itself has drawn, so that they are not drawn again.
        headroom: Units at the top that belong to a title.
        paints: Colours asked for parts of the place: {"cabinet": "#3fa34d"}.
        hints: Words of the prompt that choose between kinds of a place ("fireplace", "jungle").
        many: How many things of one kind the hero is.
        glossy: Studio light: things shine, and the ground shows them again.
        said: The prompt in lower case, where the order of its words counts.
        hero_box: Where the hero and what belongs to it have been drawn: left, top, right, bottom.
    """

    canvas: Canvas
    world: World
    chance: Chance
    layout: Layout
    weather: str = ""
    indoors: bool = False
    horizon: float = 0.0
    stand: float = 0.0
    back: float = 0.0
    left: float = 0.0
    right: float = 0.0
    kind: str = "ground"
    sun: tuple[float, float] = (0.0, 0.0)
    front: list[str] = field(default_factory=list)
    ambient: str = ""
    shadows: float = 1.0
    busy: tuple[str, ...] = ()
    hero_scale: float = 1.0
    hints: frozenset[str] = frozenset()
    said: str = ""
    hero_box: tuple[float, float, float, float] | None = None
    many: int = 1
    glossy: bool = False
    paints: Mapping[str, str] = field(default_factory=dict)
    headroom: float = 0.0
    shown: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        c = self.canvas
        for layer in ("sky", "distance", "middle", "behind", "ground"):
            c.layers.setdefault(layer, [])
        self.horizon = self.horizon or c.height * self.layout.view
        self.stand = self.stand or min(c.height * 0.93, self.horizon + (c.height - self.horizon) * 0.62)
        self.back = self.back or self.horizon + (c.height - self.horizon) * 0.12
        self.right = self.right or c.width
        self.sun = (c.width * self.layout.sun_x, self.horizon * 0.35)
        self.ambient = self.ambient or self.world.scheme.shadow

    @property
    def width(self) -> float:
        """Units across."""
        return self.canvas.width

    @property
    def height(self) -> float:
        """Units down."""
        return self.canvas.height

    @property
    def hero_x(self) -> float:
        """Where the hero stands, in units."""
        return self.canvas.width * self.layout.hero_x

    @property
    def light_side(self) -> int:
        """-1 when the light comes from the left of the hero, else 1."""
        return -1 if self.sun[0] < self.hero_x else 1

    def scale_at(self, y: float) -> float:
        """Size of a thing that stands at a height, 1.0 where the hero stands."""
        span = max(1.0, self.stand - self.horizon)
        return max(0.3, min(1.5, 0.25 + 0.75 * (y - self.horizon) / span))
