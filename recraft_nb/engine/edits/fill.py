"""Filling holes from what is around them: moved pieces, or PatchMatch (Barnes 2009) by way of PyPatchMatch.

Where edges run into the hole and the picture repeats itself, whole pieces of it are moved over, see `shifts`.
Elsewhere patches are matched. Four rules keep that from copying faces into holes: it looks only in a window
around the hole, it does not take from the subject of the picture when the ground is what surrounds the hole,
nor from what is of other colours than the surroundings, and it works at a few hundred pixels, where structure
is found; the result is brought back with the picture's own sharpness and grain. Without PyPatchMatch
the hole is filled smoothly from its border, with grain, and nothing else changes.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from recraft_nb.engine.edits import planes
from recraft_nb.engine.edits.layers import second_thread
from recraft_nb.engine.edits.shifts import moved_over
from recraft_nb.engine.edits.smooth import led_on, smooth_fill

if TYPE_CHECKING:
    from recraft_nb.engine.edits.planes import Bools, Floats

__all__ = ["filled"]

_WORK = 240  # longest side at which patches are compared
_WIDE_WORK = 208  # the same where much is to be filled: a border of a picture, not a hole in it
_WIDE = 0.2  # share of the window from which that is so
_PATCH = 4  # with 2 straight edges break in large holes
_SEAM = 2  # how wide the ring is along which a fill meets the picture, at that size
_ALONG = 3  # radius in which that is made even along the ring
_FADES = 14  # radius in which its tone becomes its own
_TONE = 0.12  # more than this is no tone that is off but another thing
_PLAIN = 0.025  # spread of lightness within a few pixels up to which a place is plain: sky, walls, haze
_FEW = 2  # radius of those pixels
_RIM = 2, 9  # how near and how far what surrounds a hole is looked at for its colours, at that size
_RARE = 0.04  # share of what surrounds a hole below which a colour is not its own
_ALIKE = 0.045  # distance in OKLab up to which two colours are one, hue counting three times as much as light
_SAMPLES = 150  # colours of the surroundings that are compared
_ENOUGH = 0.15  # share of the window that is left to take from
_AROUND = 1.2  # how far the window reaches beyond the hole, in holes


def filled(pixels: Floats, hole: Floats, *, avoid: Floats | None = None, seed: int = 0) -> Floats:
    """A picture with its hole filled; outside the hole nothing changes.

    Args:
        pixels: Height × width × 3.
        hole: 1 where to fill, 0 elsewhere.
        avoid: 1 where nothing may be taken from.
        seed: Of the search.
    """
    if not hole.any():
        return pixels
    top, bottom, left, right = _window(hole)
    part, mask = pixels[top:bottom, left:right], hole[top:bottom, left:right]
    barred = None if avoid is None else avoid[top:bottom, left:right]
    done = pixels.copy()
    done[top:bottom, left:right] = _filled(part, mask, barred, seed)
    return done


def _filled(part: Floats, mask: Floats, barred: Floats | None, seed: int) -> Floats:
    h, w = mask.shape
    border = float(mask.mean()) > _WIDE
    moved = None if border else _moved(part, mask, barred)
    if moved is not None:
        return moved
    work = _WIDE_WORK if border else _WORK
    scale = min(1.0, work / max(h, w))
    size = (max(8, round(w * scale)), max(8, round(h * scale)))
    # A hole one pixel wider than asked: its own blurred rim must not be taken for the picture.
    wide = planes.widened(mask, max(1, round(0.6 / scale)))
    small_mask = planes.resized(wide, size, Image.Resampling.BOX) > 0.02
    known = planes.resized(1 - wide, size, Image.Resampling.BOX)
    small = planes.resized(part * (1 - wide)[..., None], size, Image.Resampling.BOX)
    small = smooth_fill(small / np.maximum(known, 1e-3)[..., None], (known < 0.02).astype(np.float32))
    barred_there = None if barred is None else planes.resized(barred, size) > 0.5
    if not border:
        barred_there = _with_rare(small, small_mask, barred_there)
    with second_thread() as second:
        # Patches are compared in native code: meanwhile Python gets the rest ready.
        search = partial(_patched, small, small_mask, barred_there, seed)
        searched = None if second is None else second.submit(search)
        left, top, right, bottom = planes.box_of(mask)
        box = slice(top, bottom), slice(left, right)
        grain = 0.0 if scale == 1.0 else _grain(part, wide, scale, seed)[box]
        soft = np.maximum(planes.blurred(wide, max(0.8, 0.5 / scale))[box], mask[box])
        found = search() if searched is None else searched.result()
    found = planes.floats(np.clip(found + _lacking(small, found, small_mask), 0, 1))
    if border:
        found = _plainly(small, found, small_mask)
    fill = np.clip(_enlarged(found, (w, h), box) + grain, 0, 1)
    done = part.copy()
    mixed = planes.mixed(part[box], fill, soft)
    done[box] = np.where((mask[box] > 0)[..., None], mixed, part[box])
    return done


def _enlarged(found: Floats, size: tuple[int, int], box: tuple[slice, slice]) -> Floats:
    """A box of a picture of that size, which a smaller one is scaled to."""
    down, across = size[1] / found.shape[0], size[0] / found.shape[1]
    if size == (found.shape[1], found.shape[0]):
        return found[box]
    rows, columns = box
    part = (columns.start / across, rows.start / down, columns.stop / across, rows.stop / down)
    small = (columns.stop - columns.start, rows.stop - rows.start)
    grown = [
        np.asarray(
            Image.fromarray(np.ascontiguousarray(found[..., k])).resize(
                small, Image.Resampling.BICUBIC, box=part
            )
        )
        for k in range(3)
    ]
    return planes.floats(np.stack(grown, axis=-1))


def _lacking(small: Floats, found: Floats, hole: Bools) -> Floats:
    """What a fill lacks in tone where it meets the picture, ever less the further away from there."""
    rim, ring = _rim_and_ring(hole)
    if not ring.any():
        return np.zeros_like(found)
    lacks = np.clip(led_on(small, rim) - found, -_TONE, _TONE) * ring
    lacks = planes.blurred(lacks, _ALONG) / np.maximum(planes.blurred(ring, _ALONG), 1e-3) * ring
    return planes.floats(smooth_fill(lacks, 1 - ring[..., 0], within=_FADES) * _near(rim)[..., None])


def _plainly(small: Floats, found: Floats, hole: Bools) -> Floats:
    """A fill whose plains go on from the picture's as they end at its border.

    Patches meet the border and have a tone of their own a few pixels on: a frame in a clear sky. Where the
    picture ends in a plain and the fill is one too, it keeps the border's tone and fades to its own.
    """
    rim, ring = _rim_and_ring(hole)
    if not ring.any():
        return found
    ends = led_on(small, rim) * ring
    goes_on = np.where(ring > 0, ends, smooth_fill(planes.floats(ends), 1 - ring[..., 0]))
    whole = np.where(hole[..., None], found, small)
    differ = goes_on - np.where(ring > 0, whole, planes.blurred(whole, 1))
    light = planes.luma(whole)
    spread = np.sqrt(np.maximum(planes.blurred(light**2, _FEW) - planes.blurred(light, _FEW) ** 2, 0))
    plain = planes.floats(np.clip(1.5 - spread / _PLAIN, 0, 1))[..., None]
    same = np.clip(1.5 * (1 - np.abs(differ).max(axis=2, keepdims=True) / _TONE), 0, 1)
    share = plain * same * smooth_fill(plain * ring, 1 - ring[..., 0])
    share = planes.blurred(planes.floats(share), 1.5) * _near(rim)[..., None]
    return planes.floats(np.clip(found + differ * share * hole[..., None], 0, 1))


def _rim_and_ring(hole: Bools) -> tuple[Floats, Floats]:
    """What surrounds a hole, and the first pixels within it (height × width × 1)."""
    rim = planes.floats(~hole)
    return rim, planes.floats(hole & (planes.widened(rim, _SEAM) > 0))[..., None]


def _near(rim: Floats) -> Floats:
    """1 at the border of what is known, ever less the further away from it."""
    return np.clip(planes.blurred(rim, _FADES) * 2, 0, 1) * (1 - rim)


def _moved(part: Floats, mask: Floats, barred: Floats | None) -> Floats | None:
    wide = planes.widened(mask, 1)
    moved = moved_over(part, wide > 0, None if barred is None else barred > 0.5)
    if moved is None:
        return None
    soft = np.maximum(planes.blurred(wide, 0.8), mask)
    return np.where((mask > 0)[..., None], planes.mixed(part, moved, soft), part).astype(np.float32)


def _patched(small: Floats, hole: Bools, barred: Bools | None, seed: int) -> Floats:
    try:
        from patchmatch import patch_match
    except ImportError:
        return small
    if not patch_match.patchmatch_available or hole.all():
        return small
    bytes_ = (np.clip(small, 0, 1) * 255 + 0.5).astype(np.uint8)
    patch_match.set_random_seed(seed & 0xFFFFFFFF)
    free = ~hole if barred is None else ~(hole | barred)
    wide_enough = free.mean() > 0.12 and free.sum() > 400  # something must be left to take from
    if barred is not None and wide_enough:
        done = patch_match.inpaint(bytes_, hole, global_mask=barred & ~hole, patch_size=_PATCH)
    else:
        done = patch_match.inpaint(bytes_, hole, patch_size=_PATCH)
    return done.astype(np.float32) / np.float32(255)


def _with_rare(small: Floats, hole: Bools, barred: Bools | None) -> Bools | None:
    """Where nothing is taken from, and also not where the colours are that hardly surround the hole.

    A cheek is filled with fur: an eye whose outline would go on from there is of other colours.
    """
    lab = planes.oklab(planes.blurred(small, 1)) * np.array([0.5, 1.6, 1.6], dtype=np.float32)
    near, far = (planes.widened(planes.floats(hole), reach) > 0 for reach in _RIM)
    ring = far & ~near if barred is None else far & ~near & ~barred
    around = lab[ring]
    around = around[:: max(1, len(around) // _SAMPLES)]
    if not len(around):
        return barred
    alike = np.zeros(hole.shape, dtype=np.float32)
    for color in around:
        alike += ((lab - color) ** 2).sum(axis=2) < _ALIKE**2
    rare = planes.floats((alike < _RARE * len(around)) & ~hole)
    # Not a single hair, but also the outline of what is rare.
    found = planes.widened(planes.floats(planes.blurred(rare, 2) > 0.5), 3) > 0
    if barred is not None:
        found |= barred
    return found if float((~(found | hole)).mean()) > _ENOUGH else barred


def _grain(part: Floats, hole: Floats, scale: float, seed: int) -> Floats:
    """The fine grain that the picture has around the hole and that scaling took from the fill."""
    light = planes.luma(part)
    fine = light - planes.blurred(light, 0.6 / scale)
    around = (planes.widened(hole, round(12 / scale)) > 0) & (hole == 0)
    strength = float(np.median(np.abs(fine[around]))) * 1.4 if around.any() else 0.0
    noise = np.random.Generator(np.random.PCG64(seed & 0xFFFFFFFF)).standard_normal(
        hole.shape, dtype=np.float32
    )
    noise = planes.blurred(noise, 0.5)
    return (noise * np.float32(min(strength, 0.03)))[..., None]


def _window(hole: Floats) -> tuple[int, int, int, int]:
    left, top, right, bottom = planes.box_of(hole)
    reach = int(max(bottom - top, right - left) * _AROUND) + 24
    h, w = hole.shape
    return max(0, top - reach), min(h, bottom + reach), max(0, left - reach), min(w, right + reach)
