"""Two who hold each other: arms round a partner, a toy against the chest, a trunk, paw in paw."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import CLOSE
from recraft_nb.engine.illustrator.compose import nature, things, trace
from recraft_nb.engine.illustrator.compose.blocks import Placed, base_of, real_size, resized
from recraft_nb.engine.illustrator.compose.posing import EMBRACES, STOOPING
from recraft_nb.engine.illustrator.compose.relating.cords import cord
from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.blocks import Block

Point = tuple[float, float]
# From neck to neck, in the units of a drawing: of people, and of animals with their larger heads.
_NECKS, _BEASTS = 92.0, 132.0
# Who dances is that much farther from his partner.
_DANCE = 1.5
#: The trait of several who have their arms round each other, and how far apart they are, against two.
ARM_IN_ARM = "arms round"
_SIDE_BY_SIDE = 1.2
# A toy so much larger than usual is nearly as large as who hugs it.
_HUGE = 1.3
_HEART = (
    "M50 92C20 66 4 48 4 28C4 12 16 4 28 4C38 4 46 10 50 18"
    "C54 10 62 4 72 4C84 4 96 12 96 28C96 48 80 66 50 92Z"
)
# How far a trunk is from the neck of who clasps it, in the same units: of a person, of an animal.
_TRUNK, _TRUNK_OF_BEAST = 66.0, 100.0


def arms_of(who: Placed, order: float) -> list[Placed]:
    """The arms of somebody once more, before what he has in them."""
    thing = who.thing
    if not thing.front:
        return []
    subject = replace(thing.subject, word="arms", picture="", traits=(), relation=None, other=None)
    arms = replace(thing.redrawn(thing.front, thing.box, thing.foot), subject=subject)
    return [replace(who, thing=arms, order=order, grounded=False)]


def in_each_others_arms(left: Placed, right: Placed) -> list[Placed]:
    """Two side by side, turned to each other, the arms of each round the other."""
    left = replace(left, flip=True, turn=0.0)
    right = replace(right, flip=False, turn=0.0)
    apart = {"waltzing", "wrestling"}
    wider = _DANCE if all(apart & {*p.thing.subject.traits} for p in (left, right)) else 1.0
    gap = sum(
        wider * (_NECKS if p.thing.subject.picture.startswith("figure:") else _BEASTS) * p.scale / 2
        for p in (left, right)
    )
    start, end = (p.anchored("neck", (p.x, p.y - 0.6 * p.height))[0] for p in (left, right))
    right = replace(right, x=right.x + start + gap - end)
    low, high = sorted((left, right), key=lambda p: -p.height)
    order = low.order
    high = replace(high, order=order + 0.02)
    parts = [low, high, *arms_of(low, order + 0.03), *arms_of(high, order + 0.04)]
    kissing = any("kissing" in p.thing.subject.traits for p in (left, right))
    return [*parts, _heart(low, high)] if kissing else parts


def ear_to_mouth(whisperer: Placed, listener: Placed) -> list[Placed]:
    """Two with their heads together, the hand of who whispers at his mouth, on the side of the other."""
    whisperer = replace(whisperer, flip=True, turn=0.0)
    start, end = (p.anchored("neck", (p.x, p.y - 0.6 * p.height))[0] for p in (whisperer, listener))
    gap = sum(_NECKS * p.scale / 2 for p in (whisperer, listener)) * 1.16
    listener = replace(listener, x=listener.x + start + gap - end, flip=False, turn=0.0)
    return [replace(listener, order=whisperer.order - 0.02), whisperer]


def in_a_chain(people: list[Placed]) -> list[Placed]:
    """Several side by side, each with the hand of the next in his own."""
    done = [replace(people[0], flip=False, turn=0.0)]
    for one in people[1:]:
        last = done[-1]
        hand = last.at(last.thing.anchors["hand_b"])
        mine = one.at(one.thing.anchors["hand"])
        done.append(
            replace(one, x=one.x + hand[0] - mine[0], y=last.y, height=one.height, flip=False, turn=0.0)
        )
    return done


def arm_in_arm(people: list[Placed]) -> list[Placed]:
    """Several in one embrace, side by side and close, the arms of each behind the backs of the others."""
    done: list[Placed] = []
    for k, part in enumerate(people):
        order = -0.01 * abs(2 * k - len(people) + 1)
        one = replace(part, flip=False, turn=0.0, y=0.0, x=0.0, order=order)
        neck = one.anchored("neck", (one.x, 0.0))[0]
        if done:
            last = done[-1]
            gap = _NECKS * _SIDE_BY_SIDE * (one.scale + last.scale) / 2
            neck -= last.anchored("neck", (last.x, 0.0))[0] + gap
        done.append(replace(one, x=one.x - neck))
    return done


def _heart(one: Placed, two: Placed) -> Placed:
    """A small heart above two who kiss."""
    body = svg.path(_HEART, "#e8476a")
    body += svg.ellipse(28, 26, 9, 7, "#ffffff", opacity=0.55)
    thing = one.thing.redrawn(body, (4.0, 4.0, 96.0, 92.0), foot=(40.0, 60.0))
    thing = replace(thing, subject=replace(one.thing.subject, traits=(), relation=None, other=None))
    top = min(one.box[1], two.box[1])
    tall = 0.13 * one.height
    x = (one.at(one.thing.head)[0] + two.at(two.thing.head)[0]) / 2
    y = top + 0.01 * one.height
    return replace(one, thing=thing, x=x, y=y, height=tall, flip=False, order=0.5, grounded=False)


def embraced(mine: Block, other: Block) -> bool:
    """Give what is hugged into the arms of who hugs it; False when neither hugs the other."""
    up, low = base_of(mine), base_of(other)
    hugs = (EMBRACES | CLOSE) & {*up.thing.subject.traits}
    if not (EMBRACES | CLOSE) & {*low.thing.subject.traits}:
        if not hugs:
            return False
        # "Hugged by", and an animal that lies at somebody's side: who hugs is the one that moves.
        mine.parts, other.parts = other.parts, mine.parts
        mine.focus, other.focus = other.focus, mine.focus
        up, low = low, up
    alive = up.thing.subject.picture.startswith(("figure:", "animal:"))
    if nature.is_any(up.thing.subject, nature.TREES):
        round_a_trunk(mine, other)
    elif low.thing.front and "hugging" in low.thing.subject.traits:
        _in_the_arms(mine, other)
    elif up.thing.front and low.thing.front and EMBRACES & {*up.thing.subject.traits} and alive:
        _two(mine, other)
    elif low.thing.front and alive:
        _round_an_animal(mine, other)
    elif alive:
        _close(mine, other)
    else:
        return False
    return True


def _two(mine: Block, other: Block) -> None:
    up, low = base_of(mine), base_of(other)
    rest = [p for p in mine.parts if p is not up]
    others = [p for p in other.parts if p is not low]
    pair = in_each_others_arms(low, up)
    shift = pair[1].x - up.x if pair[1].thing is up.thing else pair[0].x - up.x
    other.parts = [*others, *pair, *(replace(p, x=p.x + shift) for p in rest)]


def _in_the_arms(mine: Block, other: Block) -> None:
    """Against the chest, under the chin, the arms before it."""
    low = base_of(other)
    huge = base_of(mine).thing.subject.scale > _HUGE
    real_size(mine, other, 0.7 if huge else 0.38, 0.7 if huge else 0.5)
    wide, room = mine.box[2] - mine.box[0], (0.8 if huge else 0.52) * low.height
    if wide > room:
        resized(mine, room / wide)
    tall = -mine.box[1]
    x, chin = low.anchored("neck", (low.x, low.y - 0.55 * low.height))
    middle = (mine.box[0] + mine.box[2]) / 2
    y = chin + 0.02 * low.height + tall
    other.parts += [
        replace(p, grounded=False, turn=0.0) for p in mine.moved(x - middle, y, order=low.order + 0.1)
    ]
    other.parts += arms_of(low, low.order + 0.2)


def _round_an_animal(mine: Block, other: Block) -> None:
    """At the side of an animal, the near arm laid round it."""
    low, up = base_of(other), base_of(mine)
    stoops = STOOPING in low.thing.subject.traits
    real_size(mine, other, 0.7, 0.86 if stoops else 2.2)
    mine.parts = [replace(p, flip=p.thing.side > 0, turn=0.0) for p in mine.parts]
    up = base_of(mine)
    wide = up.box[2] - up.box[0]
    sits = "sitting" in up.thing.subject.traits or up.thing.side == 0
    # Who sits is held round the shoulders; who stands, at the neck.
    edge = up.box[2] - 0.16 * wide if sits else up.box[0] + 0.36 * wide
    who = replace(low, flip=False)
    neck = who.anchored("neck", (who.x, who.y - 0.6 * who.height))[0]
    body = replace(
        who, x=who.x + edge + 0.1 * who.height - neck, order=up.order - 0.1 if sits else up.order + 0.1
    )
    rest = [p for p in other.parts if p is not low]
    other.parts = [*rest, body, *mine.parts, *arms_of(body, up.order + 0.2)]
    other.focus = body.thing


def round_a_trunk(mine: Block, other: Block) -> None:
    """At the side of a trunk, the arms round it; an animal clings to it off the ground."""
    low, tree = base_of(other), base_of(mine)
    climbs = low.thing.subject.picture.startswith("animal:")
    pale = ("pale bark",) if {"eucalyptus", "birch"} & {*tree.thing.subject.word.split()} else ()
    near = things.make(replace(tree.thing.subject, picture="prop:near_trunk", traits=pale), 0)
    tall = (2.0 if climbs else 1.5) * low.height
    mine.parts = [Placed(near, height=tall)] if near is not None else mine.parts
    trunk = base_of(mine)
    who = replace(low, flip=False, turn=0.0)
    neck = who.anchored("neck", (who.x, who.y - 0.6 * who.height))[0]
    x = trunk.x + (_TRUNK_OF_BEAST if climbs else _TRUNK) * who.scale - neck
    lift = 0.12 * trunk.height if climbs else 0.0
    who = replace(who, x=who.x + x, y=who.y - lift, grounded=not climbs, order=trunk.order - 0.1)
    rest = [p for p in other.parts if p is not low]
    other.parts = [*rest, who, *mine.parts, *arms_of(who, trunk.order + 0.2)]
    other.focus = who.thing


def _close(mine: Block, other: Block) -> None:
    """Cheek to cheek, for those whose drawing has no arms."""
    up, low = base_of(mine), base_of(other)
    reach = (low.box[2] - low.box[0] + up.box[2] - up.box[0]) * 0.33
    other.parts = [replace(p, flip=p.thing.side > 0) if p.thing is low.thing else p for p in other.parts]
    other.parts += [
        replace(p, flip=p.thing.side < 0) for p in mine.moved(low.x - reach - up.x, order=low.order - 0.1)
    ]


def paw_in_paw(left: Placed, right: Placed) -> list[Placed]:
    """Two animals without hands of their own beside each other, a limb of each stretched to the other's."""
    gap = 0.16 * min(left.height, right.height)
    right = replace(right, x=right.x + left.box[2] + gap - right.box[0])
    x = (left.box[2] + right.box[0]) / 2
    y = max(left.y - 0.3 * left.height, right.y - 0.3 * right.height)
    left, right = (
        replace(p, flip=flip) if p.thing.front else p for p, flip in ((left, True), (right, False))
    )
    for who, inner in ((left, max), (right, min)):
        if who.thing.front:
            x, y = inner(who.at(who.thing.anchors[name]) for name in ("hand", "hand_b"))
    done = [left, right]
    for who, side in ((left, 1), (right, -1)):
        if who.thing.front:
            continue
        start = (
            (who.box[2] if side > 0 else who.box[0]) - side * 0.12 * who.height,
            who.y - 0.4 * who.height,
        )
        paint = trace.main_color(who.thing.body) or "#7a5a3c"
        limb = cord(who, start, (x, y), 0.0, paint, 9.0 * who.height)
        done.append(replace(limb, order=who.order + 0.05))
    return done
