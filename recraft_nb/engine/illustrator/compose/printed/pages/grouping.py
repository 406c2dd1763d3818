"""Several subjects of one poster or card as a group that fills its field: rows on the ground, signs above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import nature
from recraft_nb.engine.illustrator.compose.blocks import resized

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.compose.blocks import Block, Placed

# What stands above the others as their sign.
_SIGNS = frozenset(
    {"red-heart", "star", "glowing-star", "sun", "crescent-moon", "full-moon", "prop:rainbow", "cloud",
     "sparkles", "dove", "prop:sun_face", "prop:moon_face", "prop:balloon", "balloon"}
)  # fmt: skip
# Birds and spirits that stand beside others unless they are said to fly.
_PERCHES = frozenset(
    {"animal:owl", "animal:parrot", "animal:bird", "animal:robin", "animal:chicken", "animal:duck",
     "baby-chick", "hatching-chick", "front-facing-baby-chick", "animal:penguin", "animal:flamingo",
     "animal:toucan", "animal:stork", "animal:swan", "animal:goose", "animal:rooster", "animal:peacock",
     "ghost", "owl", "parrot"}
)  # fmt: skip
_GAP = 0.06
_STEP = 0.62  # the row behind stands so far up the row before it, as a share of its height
_SIGN = 0.42  # height of a sign as a share of the row below it
_WIDE = 1.75  # a row may be so much flatter than its field
_LEAST = 0.5  # height of the smallest in a row as a share of the tallest


def grouped(blocks: Sequence[Block], aspect: float) -> list[Placed]:
    """The parts of all blocks, placed together.

    Args:
        blocks: Each with its parts about its own foot.
        aspect: Width of the field as a share of its height.
    """
    above = [b for k, b in enumerate(blocks) if (k > 0 and _flies(b)) or _picture(b) in _SIGNS]
    below = [b for b in blocks if b not in above]
    if not below:
        above, below = [], list(blocks)
    tallest = max(_high(b) for b in below)
    for block in below:
        if _high(block) < _LEAST * tallest:
            resized(block, _LEAST * tallest / _high(block))
    rows = _rows(below, aspect)
    parts: list[Placed] = []
    foot = 0.0
    for k, row in enumerate(rows):
        parts += _in_a_row(row, foot, order=-0.1 * k)
        foot -= max(_high(b) for b in row) * _STEP
    if above:
        share = _SIGN * max(_high(b) for b in rows[-1])
        for block in above:
            resized(block, share / _high(block))
        parts += _in_a_row(above, foot, order=-0.5)
    return parts


def _picture(block: Block) -> str:
    return block.parts[0].thing.subject.picture


def _flies(block: Block) -> bool:
    """Whether it is up in the air; a bird stands beside the others unless it is said to fly."""
    subject = block.parts[0].thing.subject
    stands = subject.picture in _PERCHES and not nature.AIRBORNE & {*subject.traits}
    return block.air and not stands


def _high(block: Block) -> float:
    return max(0.01, block.box[3] - block.box[1])


def _wide(block: Block) -> float:
    return block.box[2] - block.box[0]


def _rows(blocks: list[Block], aspect: float) -> list[list[Block]]:
    """One row, or two of about equal width where one would be far too flat; the lowest are in front."""
    long = sum(_wide(b) for b in blocks) + _GAP * (len(blocks) - 1)
    couple = len(blocks) == 2 and all(len(b.parts) == 1 for b in blocks)
    if len(blocks) == 1 or couple or long <= aspect * _WIDE * max(_high(b) for b in blocks):
        return [blocks]
    blocks = sorted(blocks, key=_high)
    first: list[Block] = []
    taken = 0.0
    for block in blocks[:-1]:
        if first and taken + _wide(block) / 2 > long / 2:
            break
        first.append(block)
        taken += _wide(block)
    return [first, blocks[len(first) :]]


def _in_a_row(row: Sequence[Block], foot: float, order: float) -> list[Placed]:
    long = sum(_wide(b) for b in row) + _GAP * (len(row) - 1)
    parts: list[Placed] = []
    left = -long / 2
    for k, block in enumerate(row):
        parts += block.moved(left - block.box[0], foot - block.box[3], order=order - 0.01 * k)
        left += _wide(block) + _GAP
    return parts
