"""P8 in Python: a mask arrives as PNG, becomes an array and what is sent, beside Pillow alone."""

from __future__ import annotations

import io
import statistics
import sys
import time
from typing import TYPE_CHECKING

import numpy as np
import PIL.Image

from recraft_nb.media import Image, Mask, blend

if TYPE_CHECKING:
    from collections.abc import Callable

RUNS = 7
SEED = 20261129
PROMISED = 150  # milliseconds at 2048²
RATIO = 1.2


def drawn(edge: int) -> np.ndarray:
    """What people paint: discs of some sizes, and strokes."""
    random = np.random.default_rng(SEED)
    y, x = np.mgrid[:edge, :edge]
    hard = np.abs(y - x - 0.1 * edge * np.sin(9 * x / edge)) < edge / 40
    for _ in range(12):
        across, down, radius = random.random(3) * (edge, edge, edge / 5)
        hard |= (x - across) ** 2 + (y - down) ** 2 < radius**2
    return hard


def bare(png: bytes) -> tuple[np.ndarray, bytes]:
    """What one would write without us: the array, and the binary PNG that is sent."""
    with PIL.Image.open(io.BytesIO(png)) as picture:
        hard = np.asarray(picture.convert("L")) >= 128
    file = io.BytesIO()
    PIL.Image.fromarray(hard.view(np.uint8) * np.uint8(255)).save(file, "PNG")
    return hard, file.getvalue()


def ours(png: bytes) -> tuple[np.ndarray, bytes]:
    mask = Mask(png)
    return mask.numpy(), mask.png


def milliseconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def main() -> int:
    print(f"best of {RUNS} each, in turn")
    broken = False
    for edge in (1024, 2048, 4096):
        hard = drawn(edge)
        png = bare(Mask(hard).png)[1]
        assert all(np.array_equal(way(png)[0], hard) for way in (bare, ours))
        times: dict[str, list[float]] = {"bare": [], "ours": []}
        for _ in range(RUNS):  # in turn, so that a busy moment meets both
            times["bare"].append(milliseconds(lambda png=png: bare(png)))
            times["ours"].append(milliseconds(lambda png=png: ours(png)))
        theirs, own = (min(times[name]) for name in ("bare", "ours"))
        weights = f"{len(ours(png)[1]) / 1e3:.0f} kB, Pillow {len(bare(png)[1]) / 1e3:.0f} kB"
        print(f"Pillow: PNG to array to binary PNG, {edge}²          {theirs:7.1f} ms")
        wrong = own > RATIO * theirs or (edge == 2048 and own > PROMISED)
        promise = f"<= {PROMISED} ms" if edge == 2048 else f"<= {RATIO} of it"
        print(
            f"P8  mask of {edge}²              {promise:12} {own:7.1f} ms = {own / theirs:.2f} of it"
            f"{'  BROKEN' if wrong else ''}   ({weights})"
        )
        broken |= wrong
    mask = Mask(drawn(2048))
    picture = np.random.default_rng(SEED).integers(0, 255, (32, 32, 3), dtype=np.uint8)
    before, after = (
        Image.open(mask.feather(90).soft_pil.convert("RGB")),
        Image.open(PIL.Image.fromarray(picture).resize((2048, 2048))),
    )
    for name, work in {
        "grow(50)": lambda: mask.grow(50),
        "shrink(50)": lambda: mask.shrink(50),
        "feather(12)": lambda: mask.feather(12),
        "blend, files decoded and PNG written": lambda: blend(before, after, mask),
    }.items():
        print(f"    2048² {name:42} {statistics.median(milliseconds(work) for _ in range(3)):7.1f} ms")
    return int(broken)


if __name__ == "__main__":
    sys.exit(main())
