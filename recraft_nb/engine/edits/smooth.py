"""A hole filled smoothly from its rim; and how a picture goes on beyond it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from recraft_nb.engine.edits import planes

if TYPE_CHECKING:
    from recraft_nb.engine.edits.planes import Floats

__all__ = ["led_on", "smooth_fill"]

_REACH = 2.5  # radius of what is taken for a plane, pixels
_FLAT = 0.25  # how much a plane would rather be level, square pixels


def smooth_fill(pixels: Floats, hole: Floats, within: float = math.inf) -> Floats:
    """A hole filled with the mean of what surrounds it, near things first: no texture, no seam.

    Args:
        pixels: Height × width × 3.
        hole: 1 where to fill, 0 elsewhere.
        within: Pixels; what is about twice as far away from the rim is all the same.
    """
    known = 1 - hole
    done = pixels * known[..., None]
    have = known.copy()
    radius = 2.0
    result = pixels.copy()
    open_ = hole > 0
    while open_.any() and radius < min(within, max(hole.shape)):
        share = planes.blurred(have, radius)
        near = planes.blurred(done, radius) / np.maximum(share, 1e-4)[..., None]
        ready = open_ & (share > 0.12)
        result[ready] = near[ready]
        done[ready], have[ready] = near[ready], 1
        open_ &= ~ready
        radius *= 1.6
    if open_.any():
        result[open_] = pixels[~(hole > 0)].mean(axis=0) if (hole == 0).any() else 0.5
    return planes.mixed(result, planes.blurred(result, 1.5), hole)


def led_on(pixels: Floats, known: Floats) -> Floats:
    """Each place as what is known around it goes on there: a sky gets darker still beyond its border.

    A plane is fitted to what is known within a few pixels; further away nothing is told.

    Args:
        pixels: Height × width × 3.
        known: 1 where it is known, 0 elsewhere.
    """
    h, w = known.shape
    y, x = np.linspace(-h / 2, h / 2, h, dtype=np.float32), np.linspace(-w / 2, w / 2, w, dtype=np.float32)
    y, x = (plane[..., None] for plane in np.meshgrid(y, x, indexing="ij"))

    def mean(values: Floats) -> Floats:
        return planes.blurred(planes.floats(values * known[..., None]), _REACH) / share

    share = np.maximum(planes.blurred(known, _REACH), 1e-3)[..., None]
    mean_y, mean_x, mean_p = mean(y), mean(x), mean(pixels)
    yy, xx = mean(y * y) - mean_y**2 + _FLAT, mean(x * x) - mean_x**2 + _FLAT
    yx = mean(y * x) - mean_y * mean_x
    yp, xp = mean(y * pixels) - mean_y * mean_p, mean(x * pixels) - mean_x * mean_p
    within = yy * xx - yx**2
    down, across = (yp * xx - xp * yx) / within, (xp * yy - yp * yx) / within
    return planes.floats(mean_p + down * (y - mean_y) + across * (x - mean_x))
