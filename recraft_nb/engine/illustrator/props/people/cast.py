"""Who plays in a drawing of several: each as the prompt named him, at a place and in a pose."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink.chance import Chance
from recraft_nb.engine.illustrator.ink.color import hexa, rgb
from recraft_nb.engine.illustrator.props.beasts import animals, wild
from recraft_nb.engine.illustrator.props.pen.shapes import GROUND
from recraft_nb.engine.illustrator.props.people import (
    crew,
    fantasy_folk,
    fantasy_races,
    figures,
    legends,
    players,
    tale_folk,
    trades,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.brief import Rgb
    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Point

_ROLE = "role:"
_SIGN = "|"
_PLAYERS: Mapping[str, Callable[[Pen, Look], None]] = {
    **animals.DRAWINGS,
    **wild.DRAWINGS,
    **figures.DRAWINGS,
    **legends.DRAWINGS,
    **trades.DRAWINGS,
    **crew.DRAWINGS,
    **players.DRAWINGS,
    **fantasy_folk.DRAWINGS,
    **fantasy_races.DRAWINGS,
    **tale_folk.DRAWINGS,
}


@dataclass(frozen=True, slots=True)
class Role:
    """One of the cast.

    Attributes:
        picture: Who is drawn.
        color: Colour asked for, or None.
        traits: What is worn, hair, age.
    """

    picture: str
    color: Rgb | None = None
    traits: tuple[str, ...] = ()


def knows(picture: str) -> bool:
    """Whether somebody can be cast."""
    return picture in _PLAYERS


def written(part: str, role: Role) -> str:
    """The trait that gives a part of a drawing to somebody."""
    paint = hexa(role.color) if role.color else ""
    return _ROLE + _SIGN.join((part, role.picture, paint, *role.traits))


def roles(look: Look, part: str) -> list[Role]:
    """Everybody who was given a part, in their order."""
    found = []
    for trait in look.traits:
        if trait.startswith(f"{_ROLE}{part}{_SIGN}"):
            _, picture, paint, *traits = trait.split(_SIGN)
            found.append(Role(picture, rgb(paint) if paint else None, tuple(traits)))
    return found


def role(look: Look, part: str, usual: str) -> Role:
    """Who was given a part; somebody usual where nobody was."""
    return next(iter(roles(look, part)), Role(usual))


def act(
    pen: Pen,
    look: Look,
    who: Role,
    pose: tuple[str, ...],
    *,
    x: float,
    y: float = GROUND,
    scale: float = 1.0,
    flip: bool = False,
    turn: float = 0.0,
) -> dict[str, Point]:
    """Draw one of the cast.

    Args:
        pen: Draws.
        look: Of the whole.
        who: The one.
        pose: How he stands and what he does.
        x: Where the middle of the feet is.
        y: Where the ground is.
        scale: How large.
        flip: Looks to the right.
        turn: Degrees about the feet.

    Returns:
        Where the hands, the head and the neck are.
    """
    name = f"{who.picture}{x:.0f}"
    own = replace(
        look,
        chance=Chance(look.chance.randint(0, 1 << 30), name),
        color=who.color,
        traits=(*pose, *who.traits),
    )
    with pen.at(x, y, scale=scale, flip=flip, turn=turn), pen.at(-300, -GROUND):
        _PLAYERS[who.picture](pen, own)
    return dict(pen.anchors)
