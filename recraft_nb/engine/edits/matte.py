"""What is the subject and what is behind it: an alpha matte.

Three ways. A flat ground (paper, studio, a cut-out's white) is keyed by its colour from the border
inwards. Of anything else a network tells what it is of (`saliency`), as a blot of some hundred pixels.
Where its weights are not there, or it sees nothing: how hard it is to reach a place from the border
without crossing an edge (minimum barrier distance, Strand 2013; Zhang 2015) gives a first guess, and
colour models of both sides refine it as in GrabCut (Rother 2004), with the guided filter (He 2013) in the
place of the graph cut. The same filter brings the edge of either to the full picture.

It works well where there is one subject; without the network it must also stand clear of the borders and
differ in colour. In crowds it is a guess.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from recraft_nb.engine.edits import planes
from recraft_nb.engine.edits.saliency import SIDE, salient

if TYPE_CHECKING:
    from recraft_nb.engine.edits.planes import Bools, Floats

__all__ = ["COARSE", "area", "cut_out", "matte", "without_ground"]

COARSE = 256
"""Side at which a network still finds the subject, its finer parts less surely, for half the price."""

_WORK = 176  # longest side of the guess, pixels
_NOTHING = 0.003  # share of the picture below which the network has seen no subject
_EDGE = 1024  # longest side at which the edge is fitted
_FLAT = 0.02  # spread of a border's OKLab colour that still is one ground
_ROUNDS = 5
_COLORS = 5


def matte(pixels: Floats, side: int = SIDE) -> Floats:
    """How much each pixel belongs to the subject, 0 to 1, height × width.

    Args:
        pixels: Height × width × 3.
        side: At which a network looks; see `salient`.
    """
    flat = _flat_ground(pixels)
    if flat is not None:
        return flat
    seen = _seen(pixels, side)
    if seen is not None:
        return _edged(pixels, _decided(pixels, seen), 1 / 160)
    lab = planes.oklab(_at(pixels, _WORK))
    first = _barrier(lab)
    return _edged(pixels, _whole(_refined(lab, first, _threshold(first))), 1.6 / _WORK)


def area(pixels: Floats) -> Floats:
    """About where the subject is, 0 to 1, height × width: for what frames it or keeps clear of it.

    At half the price of `matte`, whose edge it has not.

    Args:
        pixels: Height × width × 3.
    """
    h, w = pixels.shape[:2]
    small = _at(pixels, min(max(h, w), 2 * COARSE))
    found = _flat_ground(small)
    if found is None:
        found = _seen(small, COARSE)
    if found is None:
        found = matte(small)
    return np.clip(planes.resized(found, (w, h), Image.Resampling.BILINEAR), 0, 1)


def _seen(pixels: Floats, side: int) -> Floats | None:
    """What a network takes for the subject; None where there is none, or it sees nothing."""
    seen = salient(pixels, side)
    return seen if seen is not None and float((seen > 0.5).mean()) > _NOTHING else None


def _at(pixels: Floats, side: int) -> Floats:
    """The picture with a longest side of so many pixels."""
    h, w = pixels.shape[:2]
    scale = side / max(h, w)
    return planes.resized(pixels, (max(8, round(w * scale)), max(8, round(h * scale))), Image.Resampling.BOX)


def _decided(pixels: Floats, seen: Floats) -> Floats:
    """What a network has seen, and where it hesitates (legs, straps, fur) what the colours tell."""
    lab = planes.oklab(_at(pixels, max(seen.shape)))
    seen = np.clip(planes.resized(seen, (lab.shape[1], lab.shape[0]), Image.Resampling.BILINEAR), 0, 1)
    unsure = np.clip(2 - 4 * np.abs(planes.boxed(seen, 6) - 0.5), 0, 1)
    return planes.mixed(seen[..., None], _refined(lab, seen, 0.5)[..., None], 0.6 * unsure)[..., 0]


def _edged(pixels: Floats, guess: Floats, reach: float) -> Floats:
    """A guess of any size at the size of the picture, its edge where the picture has one.

    Args:
        pixels: Height × width × 3.
        guess: 0 to 1.
        reach: How far the edge may be off, in longest sides of the picture.
    """
    h, w = pixels.shape[:2]
    scale = min(1.0, _EDGE / max(h, w))
    size = (max(8, round(w * scale)), max(8, round(h * scale)))
    middle = planes.luma(planes.resized(pixels, size, Image.Resampling.BOX))
    grown = planes.resized(guess, size, Image.Resampling.BICUBIC)
    radius = max(4, round(max(size) * reach))
    edge = planes.guided(middle, grown, radius, 2e-4)
    edge = planes.guided(middle, np.clip(edge, 0, 1), max(2, radius // 2), 1e-4)
    alpha = np.clip((edge - 0.16) / 0.68, 0, 1).astype(np.float32)
    return np.clip(planes.resized(alpha, (w, h), Image.Resampling.BICUBIC), 0, 1)


def cut_out(pixels: Floats, alpha: Floats) -> Image.Image:
    """The subject on nothing; what shines through at its edge from behind is taken out of its colours."""
    clean = without_ground(pixels, alpha)
    picture = planes.from_floats(clean)
    picture.putalpha(planes.from_floats(alpha))
    return picture


def without_ground(pixels: Floats, alpha: Floats) -> Floats:
    """The subject's own colours: at half-transparent places those of the solid parts beside them."""
    solid = (alpha > 0.95).astype(np.float32)
    if not 0 < solid.mean() < 1:
        return pixels
    radius = max(2, round(max(pixels.shape[:2]) / 160))
    near = planes.boxed(solid, radius)
    spread = planes.boxed(pixels * solid[..., None], radius) / np.maximum(near, 1e-4)[..., None]
    share = (1 - alpha) * np.clip(near * 8, 0, 1) * (alpha < 0.95)
    return planes.mixed(pixels, spread, share)


def _flat_ground(pixels: Floats) -> Floats | None:
    """A matte by the border's colour, when the border is nearly all of one colour."""
    h, w = pixels.shape[:2]
    scale = min(1.0, 512 / max(h, w))
    size = (max(8, round(w * scale)), max(8, round(h * scale)))
    lab = planes.oklab(planes.resized(pixels, size, Image.Resampling.BOX))
    rim = np.concatenate([lab[0], lab[-1], lab[:, 0], lab[:, -1]])
    ground = np.median(rim, axis=0)
    distance = np.sqrt(((rim - ground) ** 2).sum(axis=1))
    if np.quantile(distance, 0.85) > _FLAT:
        return None
    away = np.sqrt(((lab - ground) ** 2).sum(axis=2))
    near = away < 3 * _FLAT
    outside = _reached(near)
    if outside.mean() < 0.08 or outside.mean() > 0.995:  # a picture, not a ground
        return None
    full = planes.oklab(pixels)
    distance = np.sqrt(((full - ground.astype(np.float32)) ** 2).sum(axis=2))
    allowed = planes.widened(outside.astype(np.float32), 2)
    keyed = np.clip((distance - _FLAT) / (5 * _FLAT), 0, 1)
    inside = planes.resized(1 - allowed, (w, h), Image.Resampling.BILINEAR)
    return planes.floats(np.maximum(keyed, np.clip(inside, 0, 1)))


def _reached(free: Bools) -> Bools:
    """What is connected with the border over free places (four neighbours), by sweeps."""
    reached = np.zeros_like(free)
    reached[0], reached[-1], reached[:, 0], reached[:, -1] = free[0], free[-1], free[:, 0], free[:, -1]
    for _ in range(64):
        before = int(reached.sum())
        for view, open_ in (
            (reached, free),
            (reached[::-1], free[::-1]),
            (reached.T, free.T),
            (reached.T[::-1], free.T[::-1]),
        ):
            for row in range(1, view.shape[0]):
                view[row] |= view[row - 1] & open_[row]
        if int(reached.sum()) == before:
            break
    return np.asarray(reached, dtype=np.bool_)


def _barrier(lab: Floats) -> Floats:
    """Minimum barrier distance from the border, 0 to 1: how much of an edge stands between."""
    h, w, _ = lab.shape
    cost = np.full(lab.shape, 9.0, dtype=np.float32)
    cost[0], cost[-1], cost[:, 0], cost[:, -1] = 0, 0, 0, 0
    high, low = lab.copy(), lab.copy()
    for _ in range(3):
        for axes in ((0, 1, 2), (1, 0, 2)):
            for backward in (False, True):
                views = [v.transpose(axes) for v in (lab, cost, high, low)]
                values, c, top, bottom = (v[::-1] if backward else v for v in views)
                for row in range(1, values.shape[0]):
                    new_high = np.maximum(top[row - 1], values[row])
                    new_low = np.minimum(bottom[row - 1], values[row])
                    new = new_high - new_low
                    better = new < c[row]
                    np.copyto(c[row], new, where=better)
                    np.copyto(top[row], new_high, where=better)
                    np.copyto(bottom[row], new_low, where=better)
    total = cost.sum(axis=2)
    total = planes.blurred(total, 1.0)
    total /= max(float(np.quantile(total, 0.99)), 1e-4)
    # Far from the colours of the border is a second sign; being near the middle a weak third.
    rim = np.concatenate(
        [
            lab[:4].reshape(-1, 3),
            lab[-4:].reshape(-1, 3),
            lab[:, :4].reshape(-1, 3),
            lab[:, -4:].reshape(-1, 3),
        ]
    )
    centres = _centres(rim, 6)
    strange = np.sqrt(np.maximum(_squares(lab.reshape(-1, 3), centres).min(axis=1), 0)).reshape(h, w)
    strange /= max(float(np.quantile(strange, 0.99)), 1e-4)
    y, x = np.linspace(-1, 1, h)[:, None], np.linspace(-1, 1, w)[None, :]
    middle = np.exp(-(x * x + y * y) * 1.3)
    return planes.floats(np.clip((0.55 * total + 0.45 * strange) * (0.55 + 0.6 * middle), 0, 1))


def _refined(lab: Floats, first: Floats, level: float) -> Floats:
    """Colour models of subject and ground, taken in turns with smoothing along edges."""
    guide = np.ascontiguousarray(lab[..., 0])
    h, w = guide.shape
    alpha = np.clip((first - level) * 4 + 0.5, 0, 1)
    prior = alpha.copy()
    flat = lab.reshape(-1, 3)
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    place = np.stack([x / w, y / h], axis=-1).reshape(-1, 2) * 0.28
    features = np.concatenate([flat * np.array([0.8, 1.8, 1.8], dtype=np.float32), place], axis=1)
    for _ in range(_ROUNDS):
        weights = alpha.reshape(-1)
        if not 0.01 < weights.mean() < 0.99:  # nothing to tell apart
            break
        ours, theirs = _density(features, weights), _density(features, 1 - weights)
        told = ours / (ours + theirs + 1e-12)
        mixed = 0.7 * told.reshape(h, w) + 0.3 * prior
        smooth = planes.guided(guide, mixed.astype(np.float32), 6, 4e-4)
        alpha = np.clip((smooth - 0.5) * 2.4 + 0.5, 0, 1).astype(np.float32)
    return planes.floats(alpha)


def _density(features: Floats, weights: Floats) -> Floats:
    """How likely each place is under the colours that the weights pick (a mixture of round bells)."""
    chosen = features[weights > 0.5]
    if len(chosen) < 4 * _COLORS:
        return np.zeros(len(features), dtype=np.float32)
    centres = _centres(chosen, _COLORS)
    nearest = _nearest(chosen, centres)
    own = [chosen[nearest == index] for index in range(len(centres))]
    bells = [index for index, near in enumerate(own) if len(near) >= 4]
    if not bells:
        return np.zeros(len(features), dtype=np.float32)
    spread = np.stack([np.maximum(own[index].var(axis=0), 4e-4) for index in bells])
    share = np.array([len(own[index]) for index in bells]) / len(chosen)
    height = planes.floats(share / np.sqrt(spread.prod(axis=1)))
    middle, narrow = centres[bells], planes.floats(1 / spread)
    # (f - m)² / s for every place and bell at once.
    off = features**2 @ narrow.T - 2 * features @ (middle * narrow).T + (middle**2 * narrow).sum(axis=1)
    return planes.floats(np.exp(-0.5 * np.maximum(off, 0)) @ height)


def _centres(values: Floats, count: int) -> Floats:
    """k-means from centres that are far from one another; the same input gives the same centres."""
    step = max(1, len(values) // 3000)
    values = values[::step]
    centres = values.mean(axis=0, keepdims=True)
    while len(centres) < count:
        away = _squares(values, centres).min(axis=1)
        centres = np.concatenate([centres, values[away.argmax()][None]])
    for _ in range(6):
        nearest = _nearest(values, centres)
        for k in range(len(centres)):
            if (nearest == k).any():
                centres[k] = values[nearest == k].mean(axis=0)
    return planes.floats(centres)


def _nearest(values: Floats, centres: Floats) -> Any:
    return _squares(values, centres).argmin(axis=1)


def _squares(values: Floats, centres: Floats) -> Floats:
    """Squared distances, one row for each value and one column for each centre."""
    own = (values**2).sum(axis=1)[:, None] + (centres**2).sum(axis=1)[None]
    return planes.floats(own - 2 * values @ centres.T)


def _threshold(plane: Floats) -> float:
    """Otsu's threshold."""
    counts, edges = np.histogram(plane, bins=64, range=(0, 1))
    share = counts / max(1, counts.sum())
    centre = (edges[:-1] + edges[1:]) / 2
    below, mean = np.cumsum(share), np.cumsum(share * centre)
    between = (mean[-1] * below - mean) ** 2 / np.maximum(below * (1 - below), 1e-9)
    return float(centre[int(between.argmax())])


def _whole(alpha: Floats) -> Floats:
    """Small crumbs dropped and small holes filled: what is not connected with anything large is noise."""
    solid = alpha > 0.5
    if not solid.any():
        return alpha
    core = planes.widened(solid.astype(np.float32), -3) > 0
    if core.any():
        kept = _grown(core, solid)
        alpha = np.where(solid & ~kept, 0, alpha)
    outside = _reached(alpha <= 0.5)
    holes = (alpha <= 0.5) & ~outside
    small = holes & (planes.widened(holes.astype(np.float32), -3) <= 0)
    return np.where(small, 1, alpha).astype(np.float32)


def _grown(seed: Bools, free: Bools) -> Bools:
    """What of `free` is connected with `seed`."""
    reached = seed & free
    for _ in range(400):
        before = int(reached.sum())
        wide = reached.copy()
        wide[1:] |= reached[:-1]
        wide[:-1] |= reached[1:]
        wide[:, 1:] |= reached[:, :-1]
        wide[:, :-1] |= reached[:, 1:]
        reached = wide & free
        if int(reached.sum()) == before:
            break
    return np.asarray(reached, dtype=np.bool_)
