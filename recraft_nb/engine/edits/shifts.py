"""Holes filled with what stands beside them, moved over as it is: edges of tables go straight on.

Most of a picture repeats itself at a few distances (He and Sun, "Statistics of patch offsets for image
completion", 2012). So a move is looked for at which the rim of the hole agrees with itself; where one is
found, the picture is copied at full size, with its own texture, and its tone is set to that of its new
neighbours. What that move does not reach is filled with the next one. Where no edge runs into the hole, or no
move agrees, nothing is filled: patches do that as well or better.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np
from PIL import Image

from recraft_nb.engine.edits import planes
from recraft_nb.engine.edits.smooth import smooth_fill

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from recraft_nb.engine.edits.planes import Bools, Floats

__all__ = ["moved_over"]

_WORK: Final = 200  # longest side at which moves are looked for
_RIM: Final = 5  # how wide the rim is there
_MOVES: Final = 6  # at most so many
_REACH: Final = 0.2  # a move fills at least this share of what is left
_PARTLY: Final = 0.03  # what it costs not to fill all of it, as a difference on the rim
_AGREE: Final = 0.075  # root of the mean square of what may differ on the rim, 0 to 1
_LEAST: Final = 0.3  # share of the rim, and of the edges in it, that must be compared
_HALF: Final = 0.5  # counts are whole; sums by Fourier transform are not quite
_NEAR: Final = 2  # a move that is no longer than this smears
_EDGES: Final = 12.0  # how much more an edge counts than a plain
_STEEP: Final = 0.4  # what is an edge
_FEW: Final = 4  # fewer pixels of the rim are no edge that runs into the hole
_PLAIN: Final = 0.12  # mean steepness of a rim that has edges and is not texture all over
_HUE: Final = 1.4  # how far the ratios of three channels may be apart where the hue is the same
_SAMPLES: Final = 6000  # pixels of the rim at which a move is made exact


class _Rim:
    """What a hole and its surroundings are at the size at which moves are looked for.

    Args:
        pixels: Height × width × 3.
        rest: What is still to be filled.
        source: Where may be taken from.
        trusted: What the filling must agree with.
    """

    def __init__(self, pixels: Floats, rest: Bools, source: Bools, trusted: Bools) -> None:
        size, self.scale = _small_size(rest)
        self.pixels = planes.resized(pixels, size, Image.Resampling.BOX)
        self.share = _share(rest, size)
        self.rest = self.share > 0
        self.source = _share(source, size) > 0.99
        clear = _share(trusted, size) > 0.99
        self.at = (planes.widened(planes.floats(self.rest), _RIM) > 0) & clear & ~self.rest
        down, right = np.gradient(planes.luma(self.pixels))
        steep = np.minimum(np.hypot(down, right) * 8, 1)
        self.steep = planes.floats(steep * planes.widened(planes.floats(clear), -1) * self.at)
        self.edges = planes.floats(self.steep > _STEEP)

    @property
    def has_edges(self) -> bool:
        """Whether single edges run into the hole."""
        if not self.at.any():
            return False
        plain = float(self.steep.sum()) < _PLAIN * int(self.at.sum())
        return plain and float(self.edges.sum()) >= _FEW

    def move(self) -> tuple[float, float] | None:
        """How many pixels down and right stands what the rest is filled with; None: nothing agrees."""
        weight = self.at * (1 + _EDGES * self.steep)
        if not weight.any():
            return None
        differ, agreed, edges, reach = self._compared(planes.floats(weight))
        share = reach / float(self.share.sum())
        seen = (agreed > _LEAST * float(weight.sum())) & (edges > _LEAST * float(self.edges.sum()) - _HALF)
        error = np.sqrt(np.maximum(differ, 0) / np.maximum(agreed, 1e-6) / 3)
        score = error + _PARTLY * (1 - share)
        for rows in (slice(None, _NEAR + 1), slice(-_NEAR, None)):
            score[rows, : _NEAR + 1] = score[rows, -_NEAR:] = np.inf
        score[~seen | (share < _REACH) | (error > _AGREE)] = np.inf
        at = np.unravel_index(int(np.argmin(score)), score.shape)
        if not np.isfinite(score[at]):
            return None
        down, right = (
            int(place if place < length / 2 else place - length)
            for place, length in zip(at, score.shape, strict=True)
        )
        return down / self.scale, right / self.scale

    def _compared(self, weight: Floats) -> tuple[Floats, Floats, Floats, Floats]:
        """For every move: what differs on the rim, how much of it and of edges is seen, what it fills."""
        h, w = self.rest.shape
        shape = (2 * h, 2 * w)  # moves to beyond the border find nothing there

        def spectrum(plane: Floats) -> NDArray[Any]:
            return np.fft.rfft2(plane, shape)

        def moved(plane: NDArray[Any], over: NDArray[Any]) -> Floats:
            return planes.floats(np.fft.irfft2(np.conj(plane) * over, shape))

        there, square = planes.floats(self.source), (self.pixels**2).sum(axis=2)
        weights, free = spectrum(weight), spectrum(there)
        differ = moved(spectrum(weight * square), free) + moved(weights, spectrum(there * square))
        for k in range(3):
            here, other = weight * self.pixels[..., k], there * self.pixels[..., k]
            differ -= 2 * moved(spectrum(here), spectrum(other))
        return (
            differ,
            moved(weights, free),
            moved(spectrum(self.edges), free),
            moved(spectrum(self.share), free),
        )


def moved_over(pixels: Floats, hole: Bools, barred: Bools | None = None) -> Floats | None:
    """A picture whose hole is filled with moved pieces of itself.

    Args:
        pixels: Height × width × 3, 0 to 1.
        hole: Where to fill.
        barred: Where nothing may be taken from, and what the filling need not agree with.

    Returns:
        The whole picture, or None where no edge runs into the hole, or where the picture does not repeat
        itself well enough.
    """
    source = ~hole if barred is None else ~(hole | barred)
    rest, done = hole, pixels
    for number in range(_MOVES):
        trusted = source | (hole & ~rest)
        rim = _Rim(done, rest, source, trusted)
        found = rim.move() if number or rim.has_edges else None
        if found is None:
            return None
        near = (planes.widened(planes.floats(rest), max(2, round(2 / rim.scale))) > 0) & trusted & ~rest
        down, right = _exact(done, source, near, found, within=max(1, round(1 / rim.scale)))
        there = _shifted(source, down, right)
        reached = rest & there
        taken = _shifted(done, down, right)
        compared = (trusted | (~hole & _same_hue(done, taken))) & _shifted(~rest, down, right)
        taken = np.clip(taken + _tone(done - taken, compared, reached), 0, 1)
        # A piece fades into those that lie there already.
        soft = planes.blurred(planes.floats(reached), _RIM / 2 / rim.scale) * 2 * (hole & ~rest & there)
        done = planes.mixed(done, taken, np.where(reached, 1, np.minimum(soft, 1)))
        rest = rest & ~reached
        if not planes.widened(planes.floats(rest), -max(1, round(1 / rim.scale))).any():
            # No more than a seam that rounding left.
            return (
                smooth_fill(planes.floats(done), planes.floats(rest)) if rest.any() else planes.floats(done)
            )
    return None


def _exact(
    pixels: Floats, source: Bools, near: Bools, move: tuple[float, float], *, within: int
) -> tuple[int, int]:
    """The move to the pixel, as the near rim agrees best: an edge that is off by two is seen."""
    rows, columns = np.nonzero(near)
    every = len(rows) // _SAMPLES + 1
    rows, columns = rows[::every], columns[::every]
    here, (h, w) = pixels[rows, columns], near.shape
    top, left = round(move[0]), round(move[1])
    best, least = (top, left), np.inf
    for down in range(top - within, top + within + 1):
        for right in range(left - within, left + within + 1):
            y, x = rows + down, columns + right
            inside = (y >= 0) & (y < h) & (x >= 0) & (x < w)
            inside[inside] = source[y[inside], x[inside]]
            if inside.any():
                differ = float(((here[inside] - pixels[y[inside], x[inside]]) ** 2).mean())
                if differ < least:
                    best, least = (down, right), differ
    return best


def _same_hue(pixels: Floats, other: Floats) -> Bools:
    """Where two pictures differ in light alone: a shadow that falls on the same thing."""
    ratio = (pixels + 0.02) / (other + 0.02)
    return np.asarray(ratio.max(axis=2) < _HUE * ratio.min(axis=2))


def _tone(differ: Floats, compared: Bools, reached: Bools) -> Floats:
    """What a moved piece lacks in light and colour beside its new neighbours, smoothly over the piece."""
    h, w = reached.shape
    size, _ = _small_size(reached)
    share = _share(compared, size)
    near = planes.widened(_share(reached, size), 2 * _RIM) > 0
    known = planes.floats((share > 0.5) & near)
    if not known.any():
        return np.zeros_like(differ)
    lacks = planes.resized(differ * compared[..., None], size, Image.Resampling.BOX)
    lacks = lacks / np.maximum(share, 0.5)[..., None] * known[..., None]
    # A tone is meant, not the single blades of grass.
    lacks = planes.blurred(lacks, _RIM) / np.maximum(planes.blurred(known, _RIM), 1e-3)[..., None]
    return planes.resized(smooth_fill(lacks, 1 - known), (w, h), Image.Resampling.BICUBIC)


def _small_size(plane: Bools) -> tuple[tuple[int, int], float]:
    """Width and height at which moves are looked for, and their share of the plane's."""
    h, w = plane.shape
    scale = min(1.0, _WORK / max(h, w))
    return (max(8, round(w * scale)), max(8, round(h * scale))), scale


def _share(plane: Bools, size: tuple[int, int]) -> Floats:
    return planes.resized(planes.floats(plane), size, Image.Resampling.BOX)


def _shifted(plane: NDArray[Any], down: int, right: int) -> NDArray[Any]:
    """At every place what stands so far down and right of it; 0 or False beyond the border."""
    h, w = plane.shape[:2]
    found = np.zeros_like(plane)
    top, bottom, left, end = max(0, -down), min(h, h - down), max(0, -right), min(w, w - right)
    if top < bottom and left < end:
        found[top:bottom, left:end] = plane[top + down : bottom + down, left + right : end + right]
    return found
