"""P16: `import recraft_nb` beside `import ipywidgets, anywidget`, CPU seconds of fresh processes, in turn."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys

RUNS = 11
MEASURE = "import time; t = time.process_time(); {}; print(time.process_time() - t)"
CASES = {
    "peer": "import ipywidgets, anywidget",
    "bare": "import recraft_nb",
    "widgets": "import recraft_nb; recraft_nb.PromptForm; recraft_nb.Recraft",
}


def seconds(code: str) -> float:
    # A kernel has its bytecode cached; without that every process compiles the sources anew.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", MEASURE.format(code)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return float(done.stdout)


def main() -> None:
    times: dict[str, list[float]] = {name: [] for name in ("peer", "bare", "widgets")}
    for run in range(RUNS + 1):
        for name, found in times.items():
            took = seconds(CASES[name])
            if run:  # the first one warms the caches
                found.append(took)
    peer, bare, widgets = (statistics.median(times[name]) for name in ("peer", "bare", "widgets"))
    print(f"import ipywidgets, anywidget            {peer * 1000:7.0f} ms CPU (median of {RUNS})")
    print(f"P16  import recraft_nb           <= 1.5  {bare / peer:7.2f}  ({bare * 1000:.0f} ms)")
    print(f"     with PromptForm and Recraft loaded  {widgets / peer:7.2f}  ({widgets * 1000:.0f} ms)")


if __name__ == "__main__":
    main()
