"""A hole filled smoothly from its rim."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from recraft_nb.engine.edits import planes

if TYPE_CHECKING:
    from recraft_nb.engine.edits.planes import Floats

__all__ = ["smooth_fill"]


def smooth_fill(pixels: Floats, hole: Floats) -> Floats:
    """A hole filled with the mean of what surrounds it, near things first: no texture, no seam."""
    known = 1 - hole
    done = pixels * known[..., None]
    have = known.copy()
    radius = 2.0
    result = pixels.copy()
    open_ = hole > 0
    while open_.any() and radius < max(hole.shape):
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
