"""`make screenshots`: pictures of every widget in every state, to be looked at, and those that README shows.

Usage: python tools/screenshots [widget ...] [--only bridge|lab|pages|readme] [--state word]

tests/.artifacts/screenshots/<widget>/ gets each state light and dark, 320, 768 and 1280 px wide (real widgets
in a real Chromium, without Jupyter), each widget once in a real JupyterLab light and dark, and one sheet per
widget with all of them; exported pages get the same. docs/ gets the pictures of README.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "bridge"), str(ROOT)]

import exported
import overview
import readme
import states
from matrix import FOLDER, take
from sheet import sheet


def main() -> int:
    """Take what is asked for; say how long it took."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("widgets", nargs="*", choices=[*states.WIDGETS, []], help="only these; all when none")
    parser.add_argument("--only", choices=("bridge", "lab", "pages", "readme"))
    parser.add_argument("--state", help="only states whose name has this in it")
    asked = parser.parse_args()
    widgets = asked.widgets or list(states.WIDGETS)
    started = time.monotonic()
    missing = []
    for widget in widgets if not (asked.only or asked.state) else ():
        shutil.rmtree(FOLDER / widget, ignore_errors=True)  # no picture of a state that is no more
    if asked.only in (None, "bridge"):
        missing = take(widgets, asked.state or "")
    if asked.only in (None, "lab"):
        overview.take(widgets)
    if asked.only in (None, "bridge", "lab"):
        for widget in widgets:
            print(sheet(FOLDER / widget).relative_to(ROOT))
    if asked.only == "pages" or not (asked.only or asked.widgets):
        exported.take(asked.state or "")
        print(sheet(exported.PAGES).relative_to(ROOT))
    if asked.only == "readme" or not (asked.only or asked.widgets):
        readme.take()
    print(f"{time.monotonic() - started:.0f} s")
    print("\n".join(f"missing: {one}" for one in missing), end="\n" if missing else "")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
