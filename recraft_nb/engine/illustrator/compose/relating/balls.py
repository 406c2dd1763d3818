"""A ball that is played with: at the foot that kicks it, on the ground beside a player, between two."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import nature
from recraft_nb.engine.illustrator.compose.blocks import base_of, resized
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.blocks import Block

_BALLS = word_set("""
    soccer-ball basketball volleyball football american-football rugby-football baseball tennis ball
    beach_ball
""")
_PLAYS = frozenset({"playing catch", "playing", "kicking", "chasing", "bouncing", "rolling", "dribbling"})
# Height of a ball, in heights of a grown person, and of a child or an animal.
_SMALL, _LARGE, _CHILD = 0.16, 0.26, 1.3


def with_a_ball(mine: Block, other: Block) -> bool:
    """Put a ball where it is played; False for anything else, and for a ball that is only held."""
    ball, low = base_of(mine), base_of(other)
    subject = low.thing.subject
    alive = subject.picture.startswith(("figure:", "animal:"))
    if not alive or len(mine.parts) > 1 or not nature.is_any(ball.thing.subject, _BALLS):
        return False
    if not _PLAYS & set(subject.traits) or ball.thing.subject.picture.startswith(("figure:", "animal:")):
        return False
    grown = subject.picture.startswith("figure:") and low.thing.metres > _CHILD
    resized(mine, (_SMALL if grown else _LARGE) * low.height / ball.height)
    half = (mine.box[2] - mine.box[0]) / 2
    players = sorted(
        (
            p
            for p in other.parts
            if (p.thing.subject.picture, p.thing.subject.word) == (subject.picture, subject.word)
        ),
        key=lambda p: p.x,
    )
    if len(players) > 1:
        left, right = players[0], players[-1]
        x, y, order = (left.box[2] + right.box[0]) / 2, 0.06 * low.height, low.order + 0.2
        need = 3.4 * half - (players[1].box[0] - players[0].box[2])
        if len(players) == 2 and need > 0:
            other.parts = [replace(p, x=p.x + (need / 2 if p.x > x else -need / 2)) for p in other.parts]
    elif "kicking" in subject.traits:
        other.parts = [replace(p, flip=False) if p is low else p for p in other.parts]
        x, y, order = base_of(other).box[0] - 0.7 * half, -0.1 * low.height, low.order + 0.1
    else:
        x, y, order = low.box[0] - 0.9 * half, 0.03 * low.height, low.order + 0.2
        other.parts = [replace(p, flip=p.thing.side > 0) if p is low else p for p in other.parts]
    if "playing catch" in subject.traits:
        resized(mine, 0.7)
        y, order = -0.72 * low.height, low.order + 0.3
        other.parts += [replace(p, turn=0.0) for p in mine.lifted(x, y, order=order)]
        return True
    other.parts += mine.moved(x, y, order=order)
    return True
