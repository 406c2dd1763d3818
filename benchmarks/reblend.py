"""P9: one move of a re-blend slider at 2048 × 2048, in the browser, from the event to the drawn picture.

A real canvas with a real result of the local engine, in the page that the tests use. The view blends at
1,024 pixels at most; the kernel's exact blend of all pixels is measured beside it.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "bridge")]

import comm  # noqa: E402 - found through the line above
import numpy as np  # noqa: E402
from host.bridge import Bridge, outside_loop  # noqa: E402
from playwright.sync_api import sync_playwright  # noqa: E402
from support.browser import FLAGS, chromium  # noqa: E402

import recraft_nb as rc  # noqa: E402

MOVES = 15
PROMISE = 50

MOVE = """async (el, at) => {
  const frame = () => new Promise(requestAnimationFrame);
  await frame();
  const start = performance.now();
  el.value = at;
  el.dispatchEvent(new Event("input", { bubbles: true }));
  await frame();  // blended and drawn in this frame; this callback is the later one
  return performance.now() - start;
}"""


def main() -> int:
    pixels = np.random.default_rng(1).integers(0, 256, (64, 64, 3), np.uint8).repeat(32, 0).repeat(32, 1)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), headless=True, args=FLAGS)
        page = browser.new_page(viewport={"width": 1320, "height": 1200})
        bridge = Bridge(page, expect_errors=lambda: None)
        comm.create_comm = bridge.create_comm
        with outside_loop():
            client = rc.Recraft(provider="local", store=folder)
        canvas = rc.MaskCanvas(pixels, client=client)
        canvas.paint(lambda draw: draw.ellipse((500, 500, 1500, 1500)))
        view = bridge.show(canvas, width=1280)
        with outside_loop():
            canvas.erase().result(120)
        bridge.until(lambda: view.find(".rnb-outside.rnb-checked").count(), 120)
        slider = view.find(".rnb-reblend input").first
        moves = [slider.evaluate(MOVE, 10 + place * 5) for place in range(MOVES)]
        start = time.perf_counter()
        with outside_loop():
            canvas.blend(feather=30)
        exact = (time.perf_counter() - start) * 1000
        view.close()
        browser.close()
        with outside_loop():
            client.close()
    middle = statistics.median(moves)
    load = f"load of the machine {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
    broken = "  BROKEN" if middle > PROMISE else ""
    figure = f"{middle:5.0f} ms  (worst {max(moves):.0f}){broken}"
    print(f"P9   re-blend at 2048², a move   <= {PROMISE} ms  {figure}")
    print(f"     the kernel's exact blend, with its PNG       {exact:5.0f} ms;  {load}")
    return int(bool(broken))


if __name__ == "__main__":
    sys.exit(main())
