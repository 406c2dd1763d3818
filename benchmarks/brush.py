"""P7 and P8: from the pointer to the painted pixel, and from its release to the mask in Python.

In a real JupyterLab. The peer of the brush is ipycanvas with a handler in the kernel that draws a dot where
the pointer is; the peer of the hand-over is a bare widget that sends its canvas as a PNG, and a handler that
decodes it. Both take the same strokes in the same notebook as the canvas.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
from typing import Any

from _lab import notebook, place

MOVES = 25
STROKES = 7

SETUP = """
import json, time
from io import BytesIO
from pathlib import Path
import anywidget, numpy as np, PIL.Image, recraft_nb as rc
from ipycanvas import Canvas
"""
OURS = "rc.MaskCanvas(np.full((400, 600, 3), 200, np.uint8))"
PEER = """peer, held = Canvas(width=600, height=400), [False]
peer.on_mouse_down(lambda x, y: held.__setitem__(0, True))
peer.on_mouse_up(lambda x, y: held.__setitem__(0, False))
peer.on_mouse_move(lambda x, y: held[0] and peer.fill_circle(x, y, 8))
peer"""
BUSY = "import time; time.sleep(90)"

HAND_OVER = """here = []
mask = rc.MaskCanvas(np.full((SIDE, SIDE, 3), 200, np.uint8))
mask.on_change(lambda value: here.append(time.time() * 1000))
mask"""
BARE = '''arrived = []
class Bare(anywidget.AnyWidget):
    _esm = """
    export default { render({ model, el }) {
      const canvas = document.createElement("canvas");
      canvas.className = "bare";
      canvas.width = canvas.height = SIDE;
      canvas.style.width = canvas.style.height = "480px";
      const pen = canvas.getContext("2d");
      let held = false;
      canvas.onpointerdown = () => { held = true; };
      canvas.onpointermove = (event) => {
        if (!held) return;
        const scale = SIDE / 480;
        pen.beginPath();
        pen.arc(event.offsetX * scale, event.offsetY * scale, 8 * scale, 0, 7);
        pen.fill();
      };
      canvas.onpointerup = () => {
        held = false;
        // toBlob waits for the browser to be idle, up to a second.
        const text = atob(canvas.toDataURL("image/png").split(",")[1]);
        model.send({}, {}, [Uint8Array.from(text, (one) => one.charCodeAt(0)).buffer]);
      };
      el.append(canvas);
    } };
    """
def take(widget, content, buffers):
    made = np.asarray(PIL.Image.open(BytesIO(buffers[0])).getchannel("A")) > 127
    arrived.append(time.time() * 1000)
bare = Bare()
bare.on_msg(take)
bare'''

# Waits in turns of the event loop, not of frames: ipycanvas draws between frames.
WATCH = """([selector, kind]) => {
  const canvas = document.querySelector(selector);
  const pen = canvas.getContext('2d');
  const turn = () => new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(0);
  });
  window.seen = [];
  window.addEventListener(kind, async (event) => {
    if (kind === "keydown" && event.key.toLowerCase() !== "z") return;
    const start = performance.now(), box = canvas.getBoundingClientRect();
    const spot = kind === 'keydown' ? window.spot : [event.clientX, event.clientY];
    window.spot = spot;
    const x = ((spot[0] - box.x) * canvas.width) / box.width;
    const y = ((spot[1] - box.y) * canvas.height) / box.height;
    const before = String(pen.getImageData(x, y, 1, 1).data);
    while (String(pen.getImageData(x, y, 1, 1).data) === before) {
      if (performance.now() - start > 20000) return;
      await turn();
    }
    window.seen.push(performance.now() - start);
  }, { capture: true, signal: (window.watching = new AbortController()).signal });
}"""


def middle(page: Any, selector: str) -> tuple[float, float]:
    box = page.locator(selector).bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def brush(page: Any, selector: str) -> tuple[list[float], int]:
    """Milliseconds of each move of one stroke, and the messages sent while the button was down."""
    page.locator(selector).scroll_into_view_if_needed()
    x, y = middle(page, selector)
    page.mouse.move(x - 240, y - 60)
    page.mouse.down()
    page.mouse.move(x - 225, y - 60)
    page.wait_for_timeout(400)
    page.evaluate(WATCH, [selector, "pointermove"])
    before = page.evaluate("() => window.sent")
    for place_ in range(MOVES):
        # Every dot on fresh ground: a row to the right, and the next one back.
        down, along = divmod(place_, 13)
        page.mouse.move(x - 200 + 32 * (12 - along if down % 2 else along), y - 20 + 60 * down)
        page.wait_for_function("(n) => window.seen.length >= n", arg=place_ + 1, polling=5)
    sent = page.evaluate("() => window.sent") - before
    page.evaluate("() => window.watching.abort()")
    page.mouse.up()
    page.wait_for_timeout(600)
    return page.evaluate("() => window.seen"), sent


def travel(page: Any, selector: str) -> dict[str, list[float]]:
    """Milliseconds of undo and of redo, for strokes at one place."""
    page.locator(selector).scroll_into_view_if_needed()
    x, y = middle(page, selector)
    keys = {"undo": "Control+z", "redo": "Control+Shift+Z"}
    found: dict[str, list[float]] = {name: [] for name in keys}
    for _ in range(STROKES):
        page.mouse.move(x + 100, y + 110)
        page.mouse.down()
        page.mouse.move(x + 140, y + 110, steps=6)
        page.mouse.up()
        for name, key in keys.items():
            page.wait_for_timeout(300)
            page.evaluate("(spot) => { window.spot = spot; }", [x + 120, y + 110])
            page.evaluate(WATCH, [selector, "keydown"])
            page.keyboard.press(key)
            page.wait_for_function("() => window.seen.length", polling=5)
            found[name].append(page.evaluate("() => window.seen[0]"))
            page.evaluate("() => window.watching.abort()")
        page.wait_for_timeout(300)
        page.keyboard.press("Control+z")
    return found


def released(page: Any, selector: str) -> list[float]:
    """When the button was released after each stroke, in milliseconds of the clock."""
    page.locator(selector).scroll_into_view_if_needed()
    page.evaluate(
        """() => {
          window.ends = [];
          addEventListener('pointerup', () => ends.push(Date.now()), { capture: true });
        }"""
    )
    x, y = middle(page, selector)
    for place_ in range(STROKES):
        page.mouse.move(x - 150, y - 120 + 40 * place_)
        page.mouse.down()
        page.mouse.move(x + 150, y - 120 + 40 * place_, steps=12)
        page.mouse.up()
        page.wait_for_timeout(1200)
    return page.evaluate("() => window.ends")


def after(ends: list[float], heard: list[float]) -> list[float]:
    """For each release the first that was heard after it and before the next."""
    limits = [*ends[1:], float("inf")]
    found = [
        next((at - end for at in heard if end <= at < limit), float("nan"))
        for end, limit in zip(ends, limits, strict=True)
    ]
    return found[1:]  # the first stroke warms up


def hand_over(
    server: Any, browser: Any, side: int
) -> tuple[list[float], list[float], dict[str, list[float]]]:
    """Release to mask in Python: the canvas, and a bare PNG; then undo and redo."""
    cells = (SETUP, HAND_OVER.replace("SIDE", str(side)), BARE.replace("SIDE", str(side)))
    with notebook(server, browser, *cells) as lab:
        lab.run_all()
        lab.page.wait_for_selector(".rnb-mask-bar", state="attached")
        lab.page.wait_for_selector(".bare", state="attached")
        lab.page.wait_for_timeout(1500)
        travelled = travel(lab.page, ".rnb-mask-layer")
        ours = released(lab.page, ".rnb-paint")
        bare = released(lab.page, ".bare")
        assert lab.execute("Path('heard.json').write_text(json.dumps([here, arrived]))") == "ok"
        here, arrived = json.loads((server.root / "work" / "heard.json").read_text())
    return after(ours, here), after(bare, arrived), travelled


def main() -> int:
    broken = False

    def line(name: str, found: list[float], promise: float | None = None, than: float | None = None) -> None:
        nonlocal broken
        value = statistics.median(found)
        shown = value if than is None else value / than
        missed = promise is not None and shown > promise
        broken |= missed
        said = "" if promise is None else f"<= {promise:g} ms" if than is None else f"<= {promise:g} of it"
        ratio = "" if than is None else f"  {shown:5.2f}"
        print(f"{name:<52}{said:<13}{value:7.1f} ms  (worst {max(found):.0f}){ratio}{'  BROKEN' * missed}")

    with place() as (server, browser):
        with notebook(server, browser, SETUP, OURS, PEER, BUSY) as lab:
            lab.run_all_but_last()
            lab.page.wait_for_selector(".rnb-mask-bar", state="attached")
            lab.page.wait_for_timeout(1000)
            ours, sent = brush(lab.page, ".rnb-mask-layer")
            peer, _ = brush(lab.page, "canvas:not(.rnb *)")
            travelled = {"600 × 400": travel(lab.page, ".rnb-mask-layer")}
            lab.run_last()
            busy, sent_busy = brush(lab.page, ".rnb-mask-layer")
            lab.interrupt()
        line("peer: ipycanvas, pointer to pixel", peer)
        line("P7   pointer to pixel", ours, 0.45, statistics.median(peer))
        line("P7   with a busy kernel (of the own idle time)", busy, 1.2, statistics.median(ours))
        messages = sent + sent_busy
        broken |= messages > 0
        print(f"P7   messages while the button is down                0            {messages:7d}")
        for side in (1024, 2048, 4096):
            own, bare, travelled[f"{side}²"] = hand_over(server, browser, side)
            line(f"     peer: bare PNG of {side}² to Python", bare)
            if side == 2048:
                line("P8   release to mask in Python, 2048²", own, 150)
            else:
                line(f"P8   release to mask in Python, {side}²", own, 1.2, statistics.median(bare))
    for size, ways in travelled.items():
        for name, found in ways.items():
            line(f"P8   {name}, {size}", found, 16)
    print(f"     load of the machine meanwhile {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    return int(broken)


if __name__ == "__main__":
    sys.exit(main())
