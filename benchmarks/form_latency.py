"""P10: from the click on Generate to "Sent" on screen, and from the bytes in the kernel to the picture there.

In a real JupyterLab with the local engine. The browser says "Sent" by itself; when the request has left the
kernel stands beside it. The peer is a button of ipywidgets that changes a label, in the same notebook.
"""

from __future__ import annotations

import json
import statistics
import sys

from _lab import notebook, place

PRESSES = 8

SETUP = """
import json
from pathlib import Path
import ipywidgets as w
import recraft_nb as rc
client = rc.Recraft(provider="local")
client.generate("a warm-up").result(60)
"""
FORM = "form = rc.PromptForm(client, prompt='a red cat')\nform"
PEER = """button, label = w.Button(description="peer"), w.Label("0")
button.on_click(lambda _: setattr(label, "value", str(int(label.value) + 1)))
w.HBox([button, label])"""
TIMES = """Path("times.json").write_text(json.dumps(
    [[job.sent_at.timestamp() * 1000, job.finished_at.timestamp() * 1000] for job in form.jobs]))"""

# One press as the browser sees it, in milliseconds of the clock that the kernel has too.
PRESS = """async () => {
  const old = new Set(document.querySelectorAll('.rnb-strip'));
  const found = { pressed: Date.now() };
  document.querySelector('.rnb-generate').click();
  const until = Date.now() + 30000;
  while (Date.now() < until) {
    await new Promise(requestAnimationFrame);
    const strip = [...document.querySelectorAll('.rnb-strip')].find((one) => !old.has(one));
    if (!strip) continue;
    found.sent ??= Date.now();
    const img = strip.querySelector('img');
    if (!img || img.hidden || !img.complete || !img.naturalWidth) continue;
    await img.decode();
    return { ...found, painted: Date.now() };
  }
  throw new Error('no picture after 30 s');
}"""
PEER_PRESS = """async () => {
  const label = [...document.querySelectorAll('.widget-label')].at(-1);
  const before = label.textContent, start = Date.now();
  document.querySelector('button.jupyter-button').click();
  while (label.textContent === before) await new Promise(requestAnimationFrame);
  return Date.now() - start;
}"""


def main() -> int:
    with place() as (server, browser), notebook(server, browser, SETUP, FORM, PEER) as lab:
        lab.run_all()
        lab.page.wait_for_selector(".rnb-generate", state="attached")
        lab.page.wait_for_selector("button.jupyter-button", state="attached")
        presses, peer = [], []
        for _ in range(PRESSES):
            presses.append(lab.page.evaluate(PRESS))
            lab.page.wait_for_timeout(500)  # presses close together are one
            peer.append(lab.page.evaluate(PEER_PRESS))
        assert lab.execute(TIMES) == "ok"
        times = json.loads((server.root / "work" / "times.json").read_text())
    both = list(zip(presses, times, strict=True))
    broken = False

    def line(name: str, found: list[float], promise: float | None = None) -> None:
        nonlocal broken
        middle = statistics.median(found)
        missed = promise is not None and middle > promise
        broken |= missed
        said = f"<= {promise:g} ms" if promise else ""
        words = f"{name:<42} {said:<10} {middle:7.0f} ms  (worst {max(found):.0f})"
        print(f"{words}{'  BROKEN' if missed else ''}")

    line("peer: button and label of ipywidgets", peer)
    line("P10  click to sent", [press["sent"] - press["pressed"] for press in presses], 100)
    line("     click to the request leaving", [sent - press["pressed"] for press, (sent, _) in both])
    line("P10  bytes to visible", [press["painted"] - done for press, (_, done) in both], 150)
    return int(broken)


if __name__ == "__main__":
    sys.exit(main())
