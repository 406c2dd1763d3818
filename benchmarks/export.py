"""P15: a page of 200 pictures: its weight, how soon it can be used from disk, what it asks a network for."""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from _pictures import pictures
from playwright.sync_api import sync_playwright
from support.browser import FLAGS, chromium

import recraft_nb as rc

COUNT = 200
RUNS = 5
BYTES, SECONDS = 4_000_000, 1.0

# Usable: every tile on screen is drawn, and a key does what it does.
USABLE = """() => {
    const tiles = [...document.querySelectorAll('#rnb-view .rnb-cell')];
    return tiles.length > 0 && tiles.every((tile) => {
        const img = tile.querySelector('img');
        return img?.complete && img.naturalWidth > 0;
    });
}"""
MOVED = "() => document.activeElement?.getAttribute('role') === 'gridcell' && performance.now()"


def store_of(folder: Path) -> rc.Recraft:
    """A store with thumbnails, as one has it after looking at the history."""
    client = rc.Recraft(provider="local", store=folder)
    for number, data in enumerate(pictures(COUNT)):
        client.history.add([data], prompt=f"picture {number}: soft clouds and round shapes, seen from afar")
    for image in client.history:
        image.thumbnail()
    return client


def opened(browser: object, path: Path) -> tuple[float, list[str]]:
    """Seconds until the page can be used, and the addresses that it asked for beside its own."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(path.as_uri(), wait_until="commit")
    while not page.evaluate(USABLE):
        page.wait_for_timeout(5)
    page.keyboard.press("ArrowRight")
    while not (moment := page.evaluate(MOVED)):
        page.wait_for_timeout(5)
    context.close()
    return moment / 1000, [
        url for url in asked if not url.startswith(("data:", "blob:")) and url != path.as_uri()
    ]


def main() -> int:
    folder = Path(tempfile.mkdtemp())
    try:
        client = store_of(folder / "store")
        path = folder / "page.html"
        took = []
        for _ in range(2):  # copies larger than thumbnails are made the first time, and kept
            start, work = time.perf_counter(), time.process_time()
            rc.export_html(path, client.history)
            took.append((time.perf_counter() - start, time.process_time() - work))
        weight = path.stat().st_size
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium(), headless=True, args=FLAGS)
            runs = [opened(browser, path) for _ in range(RUNS)]
            browser.close()
        client.close()
    finally:
        shutil.rmtree(folder)
    usable = median(seconds for seconds, _ in runs)
    asked = sum(len(urls) for _, urls in runs)
    broken = weight > BYTES, usable > SECONDS, asked > 0
    first, again = took
    print(f"{COUNT} PNG files of 1024², thumbnails there; 2 threads")
    print(f"written for the first time            {first[0]:7.1f} s   ({first[1]:.1f} s of CPU; aim: 3 s)")
    print(f"written again                         {again[0]:7.1f} s")
    print(f"P15 page                       <= 4 MB   {weight / 1e6:7.2f} MB{'  BROKEN' if broken[0] else ''}")
    slow = "  BROKEN" if broken[1] else ""
    print(f"P15 usable after opening       <= 1 s    {usable:7.2f} s{slow}   (median of {RUNS} runs)")
    print(f"P15 network requests           0         {asked:7d}{'  BROKEN' if broken[2] else ''}")
    return int(any(broken))


if __name__ == "__main__":
    sys.exit(main())
