"""Render prompts with the local illustrator onto one labelled sheet, to be judged by eye.

Usage: python tools/contact_sheet.py [tools/prompts/hundred.txt] -o sheet.png [--columns 6] [--size 300]

Without a file it draws the hundred prompts of tools/prompts/hundred.txt.

Each line of the file is a prompt. A line may end in " | key=value ..." with seed, style, size (WxH) or
vector=1; underscores in a style's name stand for spaces.
"""

from __future__ import annotations

import argparse
import io
import sys
import textwrap
import time
from pathlib import Path
from statistics import median

import resvg_py
from PIL import Image, ImageDraw

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from recraft_nb.engine import illustrator
from recraft_nb.engine.illustrator.filtering import filters

LABEL = 44
# Written before the last change to the illustrator and before any picture of them was seen.
HUNDRED = Path(__file__).parent / "prompts" / "hundred.txt"


def tile(line: str, seed: int, size: int) -> tuple[Image.Image, str, float, float, int]:
    """One picture with its label, and what it took: seconds to compose, to render, bytes of SVG."""
    prompt, _, tail = line.partition(" | ")
    options = dict(part.split("=", 1) for part in tail.split()) if tail else {}
    wide, high = (int(v) for v in options.get("size", "1024x1024").split("x"))
    style = options.get("style", "").replace("_", " ") or None
    order = illustrator.Order(
        prompt, wide, high, seed=int(options.get("seed", seed)), style=style, vector="vector" in options
    )
    started = time.process_time()
    drawing = illustrator.illustrate(order)
    composed = time.process_time()
    png = bytes(
        resvg_py.svg_to_bytes(svg_string=drawing.svg, width=wide, height=high, skip_system_fonts=True)
    )
    rendered = time.process_time()
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    if drawing.filter:
        picture = filters.apply(drawing.filter, picture, order.seed)
    picture.thumbnail((size, size), Image.Resampling.LANCZOS)
    card = Image.new("RGB", (size, size + LABEL), "white")
    card.paste(picture, ((size - picture.width) // 2, (size - picture.height) // 2))
    draw = ImageDraw.Draw(card)
    for row, text in enumerate(textwrap.wrap(line, width=size // 6)[:3]):
        draw.text((4, size + 2 + row * 13), text, fill="black")
    return card, order.prompt, composed - started, rendered - composed, len(drawing.svg)


def main() -> None:
    """Read the prompts, draw them, write the sheet."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("prompts", type=Path, nargs="?", default=HUNDRED)
    parser.add_argument("-o", "--output", type=Path, required=True)
    parser.add_argument("--columns", type=int, default=6)
    parser.add_argument("--size", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    lines = [
        line.strip()
        for line in asked.prompts.read_text().splitlines()
        if line.strip() and not line.startswith("#")
    ]
    tiles = [tile(line, asked.seed, asked.size) for line in lines]
    rows = -(-len(tiles) // asked.columns)
    gap = 6
    sheet = Image.new(
        "RGB", (asked.columns * (asked.size + gap) - gap, rows * (asked.size + LABEL + gap) - gap), "#e8e8ec"
    )
    for i, (card, *_) in enumerate(tiles):
        sheet.paste(
            card,
            ((i % asked.columns) * (asked.size + gap), (i // asked.columns) * (asked.size + LABEL + gap)),
        )
    sheet.save(asked.output)
    compose, render = (sorted(t[k] * 1000 for t in tiles) for k in (2, 3))
    sizes = sorted(t[4] / 1000 for t in tiles)
    print(f"compose ms (of processor time): median {median(compose):.0f}, worst {compose[-1]:.0f}")
    print(f"render ms:  median {median(render):.0f}, worst {render[-1]:.0f}")
    print(f"svg kB:     {sizes[0]:.0f} to {sizes[-1]:.0f}, median {median(sizes):.0f}")


if __name__ == "__main__":
    main()
