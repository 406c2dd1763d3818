"""P10: from the click on Generate to "Sent" on screen, and from the bytes in the kernel to the picture there.

In a real JupyterLab with the local engine. The browser says "Sent" by itself; when the request has left the
kernel stands beside it. The bytes are in hand when the service's answer has been read, before anything is
kept. The peer is a button of ipywidgets that changes a label, in the same notebook.
"""

from __future__ import annotations

import json
import os
import statistics
import sys

from _lab import notebook, place

PRESSES = 11

SETUP = """
import json, time
from pathlib import Path
import ipywidgets as w
import recraft_nb as rc
client = rc.Recraft(provider="local")
client.generate("a warm-up").result(60)
"""
FORM = """form = rc.PromptForm(client, prompt='a red cat')
told, send = [], form.send
def note(content, buffers=None):
    told.extend(time.time() * 1000 for item in content["items"] if item.get("kind") == "picture")
    send(content, buffers=buffers)
form.send = note
form"""
PEER = """button, label = w.Button(description="peer"), w.Label("0")
button.on_click(lambda _: setattr(label, "value", str(int(label.value) + 1)))
w.HBox([button, label])"""
TIMES = """Path("times.json").write_text(json.dumps(
    [[at.timestamp() * 1000 for at in (job.sent_at, job.received_at, job.finished_at)] + [left]
     for job, left in zip(form.jobs, told, strict=True)]))"""

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
    line("     click to the request leaving", [sent - press["pressed"] for press, (sent, *_) in both])
    line("P10  bytes to visible", [press["painted"] - here for press, (_, here, *_) in both], 150)
    line("     bytes to the message leaving", [left - here for _, (_, here, _, left) in both])
    line("     message leaving to visible", [press["painted"] - left for press, (*_, left) in both])
    line("     bytes to kept on the disk", [kept - here for _, (_, here, kept, _) in both])
    load = f"{os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
    print(f"     {PRESSES} presses; load of the machine meanwhile {load}")
    return int(broken)


if __name__ == "__main__":
    sys.exit(main())
