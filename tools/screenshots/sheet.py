"""One sheet for each widget: a row for each state, in it each look."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw

if TYPE_CHECKING:
    from pathlib import Path

NAME = re.compile(r"(.+)-(\d+|lab)-(light|dark)\.png")
GAP, LABEL = 12, 18
SMALLER = 2  # 1280 px twice are wider than a screen


def sheet(folder: Path) -> Path:
    """Join the pictures of a folder into sheet.png."""
    rows: dict[str, dict[str, Image.Image]] = {}
    for path in sorted(folder.glob("*.png"), key=lambda one: one.stat().st_mtime):
        found = NAME.fullmatch(path.name)
        if found:
            state, width, theme = found.groups()
            with Image.open(path) as opened:
                picture = opened.convert("RGB")
            size = (max(1, picture.width // SMALLER), max(1, picture.height // SMALLER))
            rows.setdefault(state, {})[f"{width} {theme}"] = picture.resize(size, Image.Resampling.LANCZOS)
    high = {state: max(one.height for one in row.values()) for state, row in rows.items()}
    wide = max(sum(one.width + GAP for one in row.values()) for row in rows.values())
    made = Image.new("RGB", (wide + GAP, sum(high.values()) + (LABEL + GAP) * len(rows) + GAP), "#8a8f98")
    draw = ImageDraw.Draw(made)
    top = GAP
    for state, row in rows.items():
        left = GAP
        for look in sorted(row, key=_order):
            draw.text((left, top), f"{state} · {look}", fill="black")
            made.paste(row[look], (left, top + LABEL))
            left += row[look].width + GAP
        top += high[state] + LABEL + GAP
    path = folder / "sheet.png"
    made.save(path)
    return path


def _order(look: str) -> tuple[int, bool]:
    width, theme = look.split()
    return (int(width) if width.isdigit() else 10_000, theme == "dark")
