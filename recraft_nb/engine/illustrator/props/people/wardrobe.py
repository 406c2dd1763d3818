"""What costumed people have in common: who plays, belts, capes, collars."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.body import heads, profile, whiskers
from recraft_nb.engine.illustrator.props.body.poses import MAN, WOMAN, Build
from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, Outline, Pen, Point, Tones, corners, soft
from recraft_nb.engine.illustrator.props.people import attire
from recraft_nb.engine.illustrator.props.people.figures import mood_of, person_head
from recraft_nb.engine.illustrator.props.people.people import Costume, draw_person

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.props.dress import hats
    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

Front = Callable[[Pen, Outline, Point, Point], None]


class Cast:
    """Who plays: sex, skin, hair, chosen once."""

    def __init__(self, look: Look, sex: str = "", *, hatted: bool = False) -> None:
        own = "f" if look.chance.chance(0.45) else "m"
        self.mood = mood_of(look)
        self.sideways = look.has(profile.SIDE)
        self.skin, hair = heads.complexion(look.chance)
        self.skin = whiskers.fair(self.skin) if whiskers.is_freckled(look.traits) else self.skin
        self.hair = attire.hair_asked(look.traits) or hair
        asked = "f" if look.has("female", "woman", "girl") else "m" if look.has("male", "man", "boy") else ""
        grown = any("beard" in trait or "stache" in trait for trait in look.traits)
        self.female = (asked or sex or ("m" if grown else own)) == "f"
        self.build: Build = WOMAN if self.female else MAN
        usual = look.chance.pick(heads.WOMEN if self.female else heads.MEN)
        back, self.front = attire.cut_asked(look.traits, female=self.female) or usual
        self.back = heads.bob_back if hatted and back is heads.bun else back
        self.bearded = look.chance.chance(0.4) and not self.female
        self.grows = whiskers.beard_asked(look.traits, self.skin, attire.hair_asked(look.traits))

    def behind(self) -> Callable[[Pen], None] | None:
        """Hair behind the body."""
        back, hair = self.back, self.hair
        return (lambda p: back(p, hair)) if back else None

    def head(
        self, hat: hats.Hat | None = None, *, beard: heads.Part | None = None, hair: bool = True,
        glasses: bool = False, old: bool = False,
    ) -> Callable[[Pen, bool], None]:
        """The head with a hat."""
        if self.sideways:
            return profile.head(
                self.hair if hair else None, self.skin, beard=beard is not None, long=self.female, hat=hat,
            )
        return person_head(
            self.hair, self.skin, self.front if hair else None, beard=self.grows or beard, hat=hat, old=old,
            lashes=self.female, lips="#d4545e" if self.female else "", glasses=glasses, mood=self.mood,
        )


def play(pen: Pen, look: Look, build: Build, costume: Costume) -> None:
    """Draw a costumed person as the traits say."""
    draw_person(pen, build, costume, look.traits)


def belt(color: str, buckle: str, share: float = 0.8) -> Front:
    """A belt at a share of the way from neck to hip."""

    def draw(pen: Pen, torso: Outline, neck: Point, hip: Point) -> None:
        y = neck[1] + (hip[1] - neck[1]) * share
        pen.cut(torso, corners((200, y), (400, y), (400, y + 17), (200, y + 17)), color)
        if buckle:
            pen.box(neck[0] + (hip[0] - neck[0]) * share - 16, y - 2, 22, 21, buckle, 4)

    return draw


def cape(t: Tones, *, low: float = 0.9) -> Callable[[Pen, Point, Point], None]:
    """A cape that hangs behind."""

    def draw(pen: Pen, neck: Point, hip: Point) -> None:
        bottom = hip[1] + (GROUND - hip[1]) * low
        shape = soft(
            (neck[0] - 40, neck[1] + 8), (neck[0] + 44, neck[1] + 8), (hip[0] + 84, hip[1] + 20),
            (hip[0] + 112, bottom - 6), (hip[0] + 10, bottom - 2), (hip[0] - 92, bottom - 8),
            (hip[0] - 74, hip[1] + 20),
        )
        pen.fill(shape, t.dark)
        pen.cut(
            shape, corners((hip[0] + 40, 0), (hip[0] + 200, 0), (hip[0] + 200, 600), (hip[0] + 66, 600)),
            t.deep,
        )

    return draw


def collar(pen: Pen, neck: Point, color: str) -> None:
    """A shirt collar."""
    x, y = neck
    pen.poly(color, (x - 22, y - 4), (x - 2, y + 14), (x - 20, y + 24), (x - 34, y + 6), r=4)
    pen.poly(color, (x + 20, y - 4), (x - 2, y + 14), (x + 16, y + 24), (x + 32, y + 6), r=4)


def chain(pen: Pen, neck: Point, color: str) -> None:
    """A ribbon round the neck."""
    x, y = neck
    pen.line(color, 7, (x - 22, y + 6), (x - 2, y + 54), (x + 20, y + 6))


def hem(hip: Point, drop: float) -> float:
    """How far down a coat hangs: never into the ground when its wearer sits."""
    return min(hip[1] + drop, GROUND - 14)
