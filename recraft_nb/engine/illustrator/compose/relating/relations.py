"""How one thing stands to another: on, in, under, over, riding, wearing, holding."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import nature
from recraft_nb.engine.illustrator.compose.blocks import base_of, resized
from recraft_nb.engine.illustrator.compose.relating.at_hand import stood_around, touched_by_hand
from recraft_nb.engine.illustrator.compose.relating.attending import lie_under
from recraft_nb.engine.illustrator.compose.relating.balls import with_a_ball
from recraft_nb.engine.illustrator.compose.relating.carried import holding, too_large, wearing
from recraft_nb.engine.illustrator.compose.relating.embraces import embraced
from recraft_nb.engine.illustrator.compose.relating.gathered import gather
from recraft_nb.engine.illustrator.compose.relating.grips import on_an_instrument
from recraft_nb.engine.illustrator.compose.relating.hung import from_a_tree, on_a_hook, on_its_face
from recraft_nb.engine.illustrator.compose.relating.inside import inside
from recraft_nb.engine.illustrator.compose.relating.mounts import on, riding
from recraft_nb.engine.illustrator.compose.relating.perched import perched, topped
from recraft_nb.engine.illustrator.compose.relating.stationed import stationed
from recraft_nb.engine.illustrator.compose.relating.tending import tended
from recraft_nb.engine.illustrator.compose.relating.together import joined
from recraft_nb.engine.illustrator.compose.relating.touching import touched
from recraft_nb.engine.illustrator.props.beasts.animal_wear import DRESSED
from recraft_nb.engine.illustrator.props.beasts.upright import UPRIGHT
from recraft_nb.engine.illustrator.props.house.workplaces import FROM_SIDE

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Subject
    from recraft_nb.engine.illustrator.compose.blocks import Block
    from recraft_nb.engine.illustrator.compose.things import Thing
    from recraft_nb.engine.illustrator.ink.chance import Chance


def relate(blocks: dict[int, Block], i: int, j: int, relation: str, chance: Chance) -> None:
    """Join block i to block j, or set them apart in depth."""
    mine, other = blocks[i], blocks[j]
    subject, owner = mine.parts[0].thing.subject, base_of(other).thing
    if nature.is_any(owner.subject, nature.CELESTIAL) and relation in ("under", "in_front", "beside", "with"):
        return
    if nature.is_any(owner.subject, nature.GROUNDS) and relation in ("on", "in", "over"):
        mine.hero = mine.hero or other.hero
        del blocks[j]
        return
    if relation == "with" and _comes_in_the_hand(subject, owner):
        relation = "holding"
    if _is_own(subject, owner) and relation in ("holding", "with", "wearing", "riding", "on"):
        del blocks[i]
        return
    if nature.is_any(owner.subject, nature.CARRIED.get(subject.picture, frozenset())) and relation in (
        "on",
        "riding",
    ):
        blocks[j] = mine
        mine.hero = mine.hero or other.hero
        del blocks[i]
        return
    if relation == "on" and _stands_by(subject, owner):
        relation = "beside"
    if _joined_closely(blocks, i, j, relation, chance):
        return
    played = owner.subject.picture in nature.PAWED and nature.is_any(subject, nature.PLAYED)
    if relation == "holding" and (
        played or (not nature.is_any(subject, nature.HELD) and too_large(mine, other))
    ):
        relation = "beside"
    if relation in ("on", "in") and owner.subject.picture in _GONE_THROUGH:
        relation = "under"
    if relation == "riding" and nature.is_board(owner.subject):
        relation = "on"
    is_put_on = nature.is_any(subject, nature.HATS | nature.GLASSES | nature.NECKWEAR)
    if relation == "beside" or (relation == "with" and not is_put_on):
        mine.depth = chance.uniform(-0.1, 0.15) if relation == "with" else chance.uniform(-0.05, 0.1)
        return
    if relation in ("behind", "in_front"):
        # The hero keeps his place; the other one steps back or forward.
        back = (relation == "behind") != mine.hero
        moved = other if mine.hero else mine
        moved.depth = 0.55 if back else -0.45
        if back:
            # Far off things shrink; what is behind must still rise above who stands before it.
            front = mine if mine.hero else other
            tall, near = -moved.box[1], -front.box[1]
            # A car behind an ambulance is no larger for that.
            larger = base_of(moved).thing.metres > 1.2 * base_of(front).thing.metres
            rise = 0.0 if not larger else 1.7 if base_of(moved).thing.metres > 4 else 1.35
            is_car = nature.is_any(base_of(moved).thing.subject, _CARS)
            if base_of(moved).thing.metres > 2 and not is_car and tall < rise * near:
                resized(moved, min(3.0, rise * near / max(0.1, tall)))
            wide, room = moved.box[2] - moved.box[0], 2.8 * max(near, front.box[2] - front.box[0])
            if wide > room:
                resized(moved, room / wide)
        return
    join = {
        "on": on,
        "riding": riding,
        "in": inside,
        "under": _under,
        "over": _over,
        "wearing": wearing,
        "with": wearing,
        "holding": holding,
    }
    join[relation](mine, other, chance)
    other.hero = other.hero or mine.hero
    other.depth = 0.0 if other.hero else other.depth
    del blocks[i]
    blocks[j] = other


def _stands_by(subject: Subject, owner: Thing) -> bool:
    """Whether somebody works at a thing rather than on it; who plays the piano sits at it."""
    stands = subject.picture.startswith("figure:") or UPRIGHT in subject.traits
    is_person = stands and FROM_SIDE not in owner.subject.traits
    return is_person and owner.subject.picture in _STOOD_BY


def _is_own(subject: Subject, owner: Thing) -> bool:
    """Whether the drawing of somebody shows a thing already; what he gives away is drawn all the same."""
    carried = nature.CARRIED.get(owner.subject.picture, frozenset())
    given = "giving" in owner.subject.traits and subject.relation == "holding"
    return nature.is_any(subject, carried) and not given


def _comes_in_the_hand(subject: Subject, owner: Thing) -> bool:
    """Whether what somebody is "with" is held: an acorn by a squirrel; a cub stands beside its mother."""
    picture = owner.subject.picture
    if picture.startswith("animal:") and subject.picture.startswith("animal:"):
        return False
    if picture in nature.PAWED and nature.is_small(subject):
        return True
    has_hands = picture.startswith("figure:") or owner.bust
    has_hands = has_hands or (picture in DRESSED and not nature.is_any(subject, nature.FLIES))
    return nature.is_any(subject, nature.HELD) and has_hands


def _joined_closely(blocks: dict[int, Block], i: int, j: int, relation: str, chance: Chance) -> bool:
    """Whether two came together in a way of their own: an embrace, a puddle, a boat above a whale."""
    mine, other = blocks[i], blocks[j]
    subject, owner = mine.parts[0].thing.subject, base_of(other).thing
    done = (
        touched(mine, other)
        or (relation == "beside" and stationed(mine, other))
        or (
            relation in ("holding", "beside")
            and "playing" in owner.subject.traits
            and on_an_instrument(mine, other)
        )
        or (relation in ("holding", "beside", "with") and with_a_ball(mine, other))
        or (relation == "beside" and gather(mine, other))
        or (relation in ("holding", "beside", "with") and embraced(mine, other))
        or (relation == "beside" and tended(mine, other))
        or (relation == "beside" and joined(mine, other))
        or (relation == "beside" and touched_by_hand(mine, other))
        or (relation == "beside" and stood_around(mine, other))
        or (relation in ("with", "on", "in") and topped(mine, other))
        or (relation in ("on", "in", "with", "holding") and perched(mine, other))
    )
    if done:
        other.hero = other.hero or mine.hero
        del blocks[i]
        return True
    boat = nature.is_any(owner.subject, nature.FLOATS) and subject.picture in _SWIMMERS
    if relation == "under" and boat:
        _over(other, mine, chance)
    elif relation in ("in", "on", "over", "beside") and owner.subject.picture == _PUDDLE:
        _in_puddle(mine, other)
    else:
        return False
    mine.hero = mine.hero or other.hero
    del blocks[j]
    return True


def _in_puddle(mine: Block, other: Block) -> None:
    """Feet in a puddle that is wider than who stands there."""
    left, _, right, _ = mine.box
    puddle = base_of(other)
    wide = max(1.7 * (right - left), 0.9 * base_of(mine).height)
    size = wide * puddle.thing.height / puddle.thing.width
    mine.parts.append(
        replace(puddle, x=(left + right) / 2, y=size * 0.5, height=size, order=-0.4, grounded=False)
    )


# These are no taller than who stands before them.
_CARS = frozenset(
    {"car", "taxi", "vintage_car", "sports_car", "police_car", "open_car", "automobile", "go_kart"}
)
_PUDDLE = "prop:puddle"
_SWIMMERS = frozenset(
    f"animal:{name}" for name in ("whale", "dolphin", "shark", "octopus", "fish", "turtle", "jellyfish")
)

# A person works at these and does not stand on them.
_STOOD_BY = frozenset(
    {
        "prop:picture_frame",
        "prop:easel",
        "laptop",
        "desktop-computer",
        "prop:telescope_stand",
        "microscope",
        "prop:piano",
        "television",
        "prop:typewriter",
        "prop:desk",
        "prop:table",
    }
)


_GONE_THROUGH = frozenset({"prop:finish_line", "prop:arch", "prop:gate"})


# Slender things with light or a sign on top.
_POSTS = frozenset(
    {
        "prop:streetlamp",
        "prop:floor_lamp",
        "prop:traffic_light",
        "prop:signpost",
        "prop:stop_sign",
        "prop:clock",
    }
)


_HEAD_DOWN = frozenset({"bat", "sloth", "opossum"})


def _hang(mine: Block, other: Block) -> None:
    """Let who hangs from something hang in the air, and raise what he hangs from."""
    if nature.is_any(base_of(mine).thing.subject, _HEAD_DOWN):
        mine.parts = [replace(p, turn=180.0) for p in mine.parts]
    if nature.is_any(base_of(other).thing.subject, nature.TREES):
        from_a_tree(mine, other)
        return
    if nature.is_any(base_of(other).thing.subject, nature.UPRIGHT):
        on_its_face(mine, other)
        return
    if "hook" in base_of(other).thing.anchors:
        on_a_hook(mine, other)
        return
    wide = other.box[2] - other.box[0]
    if wide < 2.2 * (mine.box[2] - mine.box[0]):
        resized(other, 2.2 * (mine.box[2] - mine.box[0]) / max(0.1, wide))
    tall = -mine.box[1]
    beam = base_of(other)
    lift = tall * 1.3 - max(0.0, -beam.y)
    if beam.box[3] > -tall:
        other.parts = [replace(p, y=p.y - lift, grounded=False) for p in other.parts]
    beam = base_of(other)
    low = (beam.box[1] + beam.box[3]) / 2
    other.parts += mine.lifted(beam.x, low + tall * 0.94, order=0.2)


def _under(mine: Block, other: Block, chance: Chance) -> None:
    """Below a roof, a crown, an umbrella or a table: what covers grows until it really covers."""
    if "hanging" in base_of(mine).thing.subject.traits:
        _hang(mine, other)
        return
    low, up = base_of(mine), base_of(other)
    if nature.is_any(up.thing.subject, nature.WHEELED) and low.thing.subject.picture.startswith("figure:"):
        lie_under(mine, other)
        return
    if _slipped_under(mine, other):
        return
    need = low.height * 1.75
    if "mushroom" in up.thing.subject.picture:
        # A mushroom covers all who are under it.
        need = max(need, 1.1 * (mine.box[2] - mine.box[0]) * up.height / max(0.1, up.box[2] - up.box[0]))
    if up.height < need:
        resized(other, need / up.height)
    up = base_of(other)
    wide, mine_wide = up.box[2] - up.box[0], mine.box[2] - mine.box[0]
    # A lamp post does not grow out of a head: who is under it stands beside it.
    aside = (wide + mine_wide) * 0.42 if wide < mine_wide * 1.6 and up.thing.subject.picture in _POSTS else 0
    dx = max(wide * 0.16, aside) * chance.sign()
    others = [p for p in other.parts if p.thing is not up.thing and p.grounded]
    if others:
        # Beside those who are there already, on the side where there is more room.
        left, right = min(p.box[0] for p in others), max(p.box[2] for p in others)
        gap = 0.05 * low.height
        to_right = right - up.x < up.x - left
        dx = (right + gap - mine.box[0] if to_right else left - gap - mine.box[2]) - up.x
    other.parts += mine.moved(up.x + dx, 0.03, order=0.2)


#: How tall what is under a piece of furniture may be, in its heights; beds reach down nearly to the floor.
_ROOM_UNDER = {
    "prop:bed": 0.26, "prop:sofa": 0.24, "prop:armchair": 0.24, "chair": 0.42, "prop:bench": 0.42,
    "prop:stool": 0.4, "prop:bunk_bed": 0.2, "prop:wardrobe": 0.14, "prop:dresser": 0.16,
}  # fmt: skip
_CLOSED = frozenset({"prop:bed", "prop:sofa", "prop:armchair", "prop:wardrobe", "prop:dresser"})


def _slipped_under(mine: Block, other: Block) -> bool:
    """Put a thing on the floor under a piece of furniture; False under anything else."""
    up, low = base_of(other), base_of(mine)
    room = _ROOM_UNDER.get(up.thing.subject.picture)
    if room is None:
        return False
    alive = low.thing.subject.picture.startswith(("animal:", "figure:"))
    closed = up.thing.subject.picture in _CLOSED
    share = room * (1.5 if alive and closed else 1.0)
    tall = -mine.box[1]
    resized(other, max(1.0, 1.7 / up.height))
    up = base_of(other)
    resized(mine, share * up.height / max(0.1, tall))
    # A ball shows from behind the hem; whoever looks out is before it.
    order, y = (-0.2, 0.0) if closed and not alive else (0.2, 0.05 if closed else -0.02)
    other.parts += mine.moved(up.x, y, order=order)
    return True


def _over(mine: Block, other: Block, chance: Chance) -> None:
    low = base_of(other)
    other.air = other.air or nature.is_any(low.thing.subject, nature.CELESTIAL)
    gap = 0.16 * low.height
    other.parts += mine.lifted(low.x + chance.uniform(-0.12, 0.12), low.box[1] - gap, order=0.2)
