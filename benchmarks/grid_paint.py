"""P1 and P3: `ImageGrid` beside `GridBox` of `Image`s, in one JupyterLab, in turn, at the same size of tile.

    python benchmarks/grid_paint.py [--repeats 3] [--all]

P1 is the time from the call in Python until every tile on screen is decoded; thumbnails are made anew
each time. P3 counts the bytes that come to the browser, and what its process grows by until the last
picture has been scrolled by. `--all` also shows 1,000 pictures in a GridBox, and 8 times in ours.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from _lab import Lab, notebook, place
from _pictures import pictures
from playwright.sync_api import Error

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST = 1000
PATIENCE = 30_000  # ms until a grid that is not painted counts as failed

SETUP = """
import shutil, time
from pathlib import Path
import ipywidgets as w
import recraft_nb as rc
client = rc.Recraft(provider="local")
files = [path.read_bytes() for path in sorted(Path("pictures").iterdir())[:{count}]]
images = list(client.history.add(files)) if {ours} else []
shown, plan, began = None, None, 0.0

def show():
    global shown, began
    kind, count, columns, side = plan
    began = time.time()
    if kind == "ours":
        shown = rc.ImageGrid(images[:count])
    else:
        box = w.Layout(width=f"{{side}}px", height=f"{{side}}px", object_fit="cover")
        shown = w.GridBox(
            [w.Image(value=data, format="png", layout=box) for data in files[:count]],
            layout=w.Layout(grid_template_columns=f"repeat({{columns}}, {{side}}px)", grid_gap="8px"),
        )
    Path("began").write_text(str(began * 1000))
    return shown

def clear():
    global shown
    if shown is not None and plan[0] == "ours":
        shown.close()
    shown = None
    w.Widget.close_all()
    shutil.rmtree(client.store.path / "thumbs", ignore_errors=True)
"""

# Resolves when every tile that is on screen is decoded, with the time; how many there must be follows
# from where the grid lies.
PAINTED = """async ({ kind, count, columns, side, patience }) => {
  const frame = () => new Promise(requestAnimationFrame);
  const until = Date.now() + patience;
  const ours = kind === 'ours';
  while (Date.now() < until) {
    await frame();
    const grid = document.querySelector(`.jp-OutputArea ${ours ? '.rnb-grid' : '.widget-gridbox'}`);
    if (!grid) continue;
    const panel = document.querySelector('.jp-WindowedPanel-outer').getBoundingClientRect();
    const at = grid.getBoundingClientRect();
    const top = Math.max(at.top, panel.top), bottom = Math.min(at.bottom, panel.bottom, innerHeight);
    if (bottom - top < 20) continue;
    const cells = [...grid.querySelectorAll(ours ? '.rnb-cell' : 'img')];
    const seen = cells.filter((cell) => {
      const { top: high, bottom: low } = cell.getBoundingClientRect();
      return low > top + 1 && high < bottom - 1;
    });
    if (columns) {
      const scrolled = ours ? grid.scrollTop : top - at.top;
      const first = Math.floor((scrolled + 1) / (side + 8));
      const last = Math.ceil((scrolled + bottom - top - 1) / (side + 8));
      if (seen.length < Math.min(count, last * columns) - first * columns) continue;
    }
    const images = seen.map((cell) => (ours ? cell.querySelector(':scope > img') : cell));
    const there = (img) => img && !img.hidden && img.complete && img.naturalWidth > 0;
    if (!images.length || !images.every(there)) continue;
    await Promise.all(images.map((img) => img.decode().catch(() => {})));
    await frame();
    return { now: Date.now(), tiles: images.length };
  }
  throw new Error('not painted');
}"""

SHAPE = """() => {
  const cells = [...document.querySelectorAll('.rnb-cell')];
  return [Math.max(...cells.map((cell) => Number(cell.ariaColIndex))), Math.round(cells[0].offsetWidth)];
}"""
CLEAR = """() => {
  for (const cell of window.jupyterapp.shell.currentWidget.content.model.cells) cell.outputs?.clear();
}"""
STEP = """(ours) => {
  const scroller = document.querySelector(ours ? '.jp-OutputArea .rnb-grid' : '.jp-WindowedPanel-outer');
  const before = scroller.scrollTop;
  const grid = document.querySelector('.jp-OutputArea :is(.rnb-grid, .widget-gridbox)');
  if (!ours && grid.getBoundingClientRect().bottom <= scroller.getBoundingClientRect().bottom) return false;
  scroller.scrollTop += 500;
  return scroller.scrollTop > before;
}"""


Times = dict[tuple[str, int], list[float | None]]
"""Kind and count of pictures → milliseconds of each repeat; None where it was never painted."""


class Shape(NamedTuple):
    """How the tiles lie."""

    columns: int
    side: int


class Load(NamedTuple):
    """What a grid costs the browser, in bytes."""

    received: float
    memory: float


def show(lab: Lab, kind: str, count: int, shape: Shape) -> tuple[float, int]:
    """Milliseconds until painted, and how many tiles are on screen."""
    assert lab.execute(f"plan = {(kind, count, *shape)!r}; clear()") == "ok"
    lab.page.evaluate(CLEAR)
    lab.page.wait_for_function("() => !document.querySelector('.jp-OutputArea img')")
    lab.idle()
    lab.page.evaluate("() => void window.jupyterapp.commands.execute('notebook:run-cell')")
    given = {"kind": kind, "count": count, **shape._asdict(), "patience": PATIENCE}
    done = lab.page.evaluate(PAINTED, given)
    began = float((lab.server.root / "work" / "began").read_text())
    lab.idle()
    return done["now"] - began, done["tiles"]


def paint(lab: Lab, shape: Shape, plan: Sequence[tuple[str, int]], repeats: int) -> Times:
    """Times of each kind and count; None where a grid was never painted."""
    times: Times = {case: [] for case in plan}
    for repeat in range(repeats):
        for case in plan if repeat % 2 == 0 else reversed(plan):
            try:
                took, _ = show(lab, *case, shape)
            except Error as error:
                if "not painted" not in str(error):
                    raise
                took = None
            times[case].append(took)
    return times


def renderers(browser: Any) -> int:
    """Memory of the pages' processes in bytes, shared pages by their share."""
    session = browser.new_browser_cdp_session()
    processes = session.send("SystemInfo.getProcessInfo")["processInfo"]
    session.detach()
    total = 0
    for process in processes:
        rollup = Path(f"/proc/{process['id']}/smaps_rollup")
        if process["type"] == "renderer" and rollup.exists():
            total += int(rollup.read_text().split("Pss:")[1].split()[0])
    return total * 1024


def load(server: Any, browser: Any, kind: str, count: int, shape: Shape) -> Load:
    """Show once in a page of its own, scroll to the end, and look at the browser."""
    setup = SETUP.format(count=count, ours=kind == "ours")
    with notebook(server, browser, "show()") as lab:
        assert lab.execute(setup) == "ok"
        lab.page.wait_for_timeout(1500)  # the page's own beginning is over
        before, received = renderers(browser), lab.page.evaluate("received")
        show(lab, kind, count, shape)
        given = {"kind": kind, "count": count, "columns": 0, "side": 0, "patience": PATIENCE}
        while lab.page.evaluate(STEP, kind == "ours"):
            lab.page.evaluate(PAINTED, given)
        return Load(lab.page.evaluate("received") - received, renderers(browser) - before)


def report(times: Times) -> None:
    def median(kind: str, count: int) -> float:
        return statistics.median(filter(None, times[kind, count]))

    def line(name: str, found: float, promise: float) -> None:
        said = f"P1  {name:<40} <= {promise:.2f}   {found:6.2f}"
        print(f"{said}{'' if found <= promise else '  BROKEN'}", flush=True)

    for (kind, count), found in sorted(times.items(), key=lambda item: (item[0][1], item[0][0])):
        done = [round(took) for took in found if took is not None]
        middle = f"{statistics.median(done):7.0f} ms" if done else "  never    "
        failed = found.count(None)
        print(f"{kind:<8} {count:>5} pictures  {middle}   {failed} of {len(found)} failed   {done}")
    for count, promise in ((24, 0.85), (200, 0.60)):
        ratio = median("ours", count) / median("GridBox", count)
        line(f"painted, {count} pictures, ours / GridBox", ratio, promise)
    ratio = median("ours", MOST) / median("ours", 200)
    line("painted, ours 1,000 / ours 200", ratio, 1.25)
    lost = times["ours", MOST].count(None)
    line(f"failures in {len(times['ours', MOST])} runs at 1,000", lost, 0)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--repeats", type=int, default=3)
    options.add_argument("--all", action="store_true")
    given = options.parse_args()
    with place() as (server, browser):
        folder = server.root / "work" / "pictures"
        folder.mkdir()
        weight = 0
        for number, data in enumerate(pictures(MOST)):
            (folder / f"{number:04}.png").write_bytes(data)
            weight += len(data)
        print(f"{MOST:,} pictures of 1024 × 1024, {weight / MOST / 1e6:.2f} MB each", flush=True)
        with notebook(server, browser, "show()") as lab:
            assert lab.execute(SETUP.format(count=MOST, ours=True)) == "ok"
            show(lab, "ours", 24, Shape(0, 0))  # also warms up both sides
            shape = Shape(*lab.page.evaluate(SHAPE))
            _, tiles = show(lab, "GridBox", 24, shape)
            print(f"{shape.columns} columns of {shape.side} px; {tiles} of 24 on screen", flush=True)
            plan = [("ours", 24), ("GridBox", 24), ("ours", 200), ("GridBox", 200), ("ours", MOST)]
            times = paint(lab, shape, plan, given.repeats)
            if given.all:
                times["ours", MOST] += paint(lab, shape, [("ours", MOST)], 8 - given.repeats)["ours", MOST]
                times |= paint(lab, shape, [("GridBox", MOST)], given.repeats)
        report(times)
        found = {kind: load(server, browser, kind, 200, shape) for kind in ("ours", "GridBox")}
    for name, promise in (("received", 0.10), ("memory", 0.15)):
        ours, peer = (getattr(found[kind], name) for kind in ("ours", "GridBox"))
        print(
            f"P3  {name}, 200 pictures, ours / GridBox     <= {promise:.2f}   {ours / peer:6.2f}"
            f"   ({ours / 2**20:.1f} of {peer / 2**20:.1f} MiB){'' if ours <= promise * peer else '  BROKEN'}"
        )


if __name__ == "__main__":
    sys.exit(main())
