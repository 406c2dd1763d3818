"""P4: thumbnails a second of 1024² PNG files on two threads, beside Pillow; and the event loop meanwhile."""

from __future__ import annotations

import asyncio
import io
import statistics
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import PIL.Image
from _pictures import pictures

from recraft_nb.media import ThumbnailPool, thumbnail

COUNT = 120
TICK = 0.005  # seconds


def peer(data: bytes) -> bytes:
    """What one would write without us."""
    image = PIL.Image.open(io.BytesIO(data))
    image.thumbnail((256, 256))
    file = io.BytesIO()
    image.save(file, "WEBP")
    return file.getvalue()


async def late(stop: asyncio.Event) -> list[float]:
    """Milliseconds by which each turn of this loop came too late."""
    found = []
    while not stop.is_set():
        start = time.perf_counter()
        await asyncio.sleep(TICK)
        found.append(max(0.0, time.perf_counter() - start - TICK) * 1000)
    return found


async def stalls(work: object) -> tuple[float, float]:
    """The 99th percentile and the worst, while something goes on."""
    stop = asyncio.Event()
    watch = asyncio.create_task(late(stop))
    await work
    stop.set()
    found = sorted(await watch)
    return found[int(len(found) * 0.99)], found[-1]


async def main() -> int:
    files = list(pictures(COUNT))
    weight = statistics.mean(map(len, files)) / 1e6
    with ThumbnailPool(2) as pool, ThreadPoolExecutor(2) as threads:
        for data in files[:4]:
            pool.submit(data).result(), peer(data)
        rates: dict[str, list[float]] = {"ours": [], "Pillow": []}
        worst = []

        async def ours() -> None:
            await asyncio.gather(*(asyncio.wrap_future(pool.submit(data)) for data in files))

        for _ in range(3):
            start = time.perf_counter()
            worst.append(await stalls(ours()))
            rates["ours"].append(COUNT / (time.perf_counter() - start))
            start = time.perf_counter()
            await asyncio.gather(*(asyncio.wrap_future(threads.submit(peer, data)) for data in files))
            rates["Pillow"].append(COUNT / (time.perf_counter() - start))
        idle = await stalls(asyncio.sleep(1))
    start = time.process_time()
    for data in files[:20]:
        thumbnail(data)
    each = (time.process_time() - start) / 20 * 1000
    print(f"{COUNT} files of {weight:.2f} MB, 2 threads, best of 3; {each:.0f} ms of CPU each")
    rate, pillow = max(rates["ours"]), max(rates["Pillow"])
    p99, most = min(worst)
    print(f"Pillow's thumbnail() and save()          {pillow:7.0f} a second")
    broken = rate < 30, p99 > 10
    print(f"P4  thumbnails                 >= 30     {rate:7.0f} a second{'  BROKEN' if broken[0] else ''}")
    stall = f"{p99:7.1f} ms{'  BROKEN' if broken[1] else ''}"
    print(f"P4  event loop stall, p99      <= 10 ms  {stall}   (worst {most:.1f}; idle p99 {idle[0]:.1f})")
    return int(any(broken))


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
