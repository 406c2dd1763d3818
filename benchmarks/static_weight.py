"""P5: what is kept in a saved notebook: the static part of displays, and a notebook with 1,000 results.

The peer is the same pictures inline as base64, which is what `display(PIL.Image)` and HTML reports do.
"""

from __future__ import annotations

import base64
import json
import sys
import tempfile

import nbformat
from _pictures import pictures

import recraft_nb as rc
from recraft_nb.widgets.display import with_static_part

SEEDS = 1000
A_CELL = 4  # pictures of one call, as a person asks for them


def static_part(images: object) -> str:
    """The static half of a grid's display, as it is saved."""
    with rc.ImageGrid(images) as grid:
        bundle, _ = with_static_part({}, grid.static_html, repr(grid))
    return bundle["text/html"]


def notebook(parts: list[str]) -> int:
    """Bytes of a notebook that shows these."""
    output = nbformat.v4.new_output
    cells = [
        nbformat.v4.new_code_cell("client.generate(…)", outputs=[output("display_data", {"text/html": part})])
        for part in parts
    ]
    return len(json.dumps(nbformat.v4.new_notebook(cells=cells), indent=1, ensure_ascii=False).encode())


def main() -> int:
    broken = 0

    def line(name: str, weight: float, promise: float, inline: float) -> None:
        nonlocal broken
        broken += weight > promise
        figure = f"<= {promise / 1e3:7,.0f} kB  {weight / 1e3:9,.1f} kB   {weight / inline:7.4f} of inline"
        print(f"P5  {name:<44} {figure}{'  BROKEN' if weight > promise else ''}")

    with tempfile.TemporaryDirectory() as folder, rc.Recraft(provider="local", store=folder) as client:
        files = list(pictures(SEEDS))
        prompts = [f"a calm harbour at dusk with {place} boats, soft light" for place in range(SEEDS)]
        images = list(client.history.add(files, prompts))
        inline = [len(base64.b64encode(data)) for data in files]
        for count in (1, 24, 1000):
            part = static_part(images[:count])
            shown = part.count("<img")
            line(f"a display of {count:,} ({shown} shown)", len(part.encode()), 1.5e6, sum(inline[:count]))
            line("  a visible cell of it", len(part.encode()) / shown, 15e3, sum(inline[:count]) / count)
        parts = [static_part(images[at : at + A_CELL]) for at in range(0, SEEDS, A_CELL)]
        line(f"a notebook, {SEEDS:,} results in {len(parts)} cells", notebook(parts), 5e6, sum(inline))
        heaviest = max(len(part.encode()) for part in parts)
        line("  the heaviest of its outputs", heaviest, 60e3, max(inline) * A_CELL)
        parts = [static_part(images)]
        line(f"a notebook, {SEEDS:,} results in one cell", notebook(parts), 5e6, sum(inline))
        parts = [static_part([image]) for image in images]
        line(f"a notebook, {SEEDS:,} results in {SEEDS:,} cells", notebook(parts), 5e6, sum(inline))
    return int(broken > 0)


if __name__ == "__main__":
    sys.exit(main())
