"""What a matrix says of its cells: how each stands, and under each picture only what differs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from recraft_nb.catalog import Price
from recraft_nb.media.cost import amount_of
from recraft_nb.widgets.base import BaseChannels
from recraft_nb.widgets.cards import card_of
from recraft_nb.widgets.strips import (
    Strip,
    strip_of,
)
from recraft_nb.widgets.wire import Card  # noqa: TC001 - read when the JavaScript types are generated

if TYPE_CHECKING:
    from recraft_nb.client.compared_cell import Cell
    from recraft_nb.client.comparing import Comparison

__all__ = [
    "SHORT",
    "ComparisonChannels",
    "MatrixCell",
    "MatrixFacts",
    "MatrixFrame",
    "Said",
    "cell_shown",
    "frame_of",
    "same_of",
    "totals_of",
]

_LONGEST = 400
"""Letters of a prompt in a row's head; the whole one is in the details of its pictures."""

SHORT = frozenset({"size", "cost", "seconds"})
"""What is said in one line; each of the others has a line of its own."""


class MatrixColumn(TypedDict):
    """The head of a column. ``service`` is "" where all columns have the same."""

    name: str
    service: str


class MatrixFrame(TypedDict):
    """What stands from the beginning: the heads, and the shape of a picture."""

    rows: list[str]
    columns: list[MatrixColumn]
    each: int
    width: int
    height: int


class MatrixFacts(TypedDict):
    """What changes. ``said`` counts what Python has selected; ``same`` is true of every picture."""

    labels: bool
    said: int
    total: str
    same: list[str]
    left: int
    stoppable: int


class Said(TypedDict):
    """A line or a word under a picture; ``title`` says more."""

    kind: Literal["size", "cost", "seconds", "ignored", "changed", "notice"]
    text: str
    title: str


class MatrixCell(TypedDict):
    """A cell. ``strip`` is its job's, ``hole`` says why there is none, ``card`` what came between."""

    status: str
    strip: Strip | None
    hole: str
    said: list[Said]
    card: Card | None
    again: bool


class ComparisonChannels(BaseChannels):
    """What a matrix shows: cells by "row.column", the selection by "row.column.picture"."""

    frame: MatrixFrame
    facts: MatrixFacts
    cells: dict[str, MatrixCell]
    selection: dict[str, bool]


def frame_of(comparison: Comparison) -> MatrixFrame:
    """The heads, and the shape that most of the pictures have."""
    services = {column.provider for column in comparison.columns}
    sizes = [size for cell in comparison.cells if (size := cell.size) is not None]
    width, height = sizes[0] if sizes else (1, 1)
    return {
        "rows": [prompt[:_LONGEST] for prompt in comparison.prompts],
        "columns": [
            {"name": column.name, "service": column.service if len(services) > 1 else ""}
            for column in comparison.columns
        ],
        "each": max((cell.request.n for cell in comparison.cells if cell.request), default=1),
        "width": width,
        "height": height,
    }


def cell_shown(cell: Cell, *, sizes: bool) -> MatrixCell:
    """A cell as it stands now.

    Args:
        cell: Which.
        sizes: Whether its size is said, because not all cells have the same.
    """
    strip = None if cell.job is None else strip_of(cell.job, cell.provider)
    card = strip["card"] if strip is not None else None
    if strip is None and cell.error is not None:
        card = card_of(cell.error, "asking for a picture")
    return {
        "status": cell.status,
        "strip": strip,
        "hole": cell.hole,
        "said": _said(cell, sizes=sizes),
        "card": card,
        "again": cell.status in {"failed", "cancelled"},
    }


def same_of(comparison: Comparison) -> list[str]:
    """What is true of every picture that was asked for: said once, below."""
    cells = [cell for cell in comparison.cells if cell.request is not None]
    words = []
    sizes = {cell.size for cell in cells}
    if len(sizes) == 1 and (size := next(iter(sizes))) is not None:
        words.append(_pixels(size))
    seeds = {cell.request.random_seed for cell in cells if cell.request}
    rows = {(cell.row, cell.request.random_seed) for cell in cells if cell.request}
    if None not in seeds:
        if len(seeds) == 1:
            words.append(f"seed {next(iter(seeds))}")
        elif len(rows) == len(comparison.prompts):
            words.append("one seed for each prompt")
    if all(cell.provider == "local" for cell in cells):
        words.append("drawn by the local engine")
    return words


def totals_of(comparison: Comparison) -> str:
    """What was charged so far, or what it will cost: one amount for each service."""
    left = not comparison.done()
    amounts = []
    for provider, price in comparison.prices.items():
        units = comparison.credits.get(provider)
        charged = amount_of(provider, units)
        if provider == "local":
            amounts.append(f"official price {price}, not charged")
        elif charged and left:
            amounts.append(f"{charged} of {price} charged")
        else:
            amounts.append(f"{charged} charged" if charged else str(price))
        lost = [
            cell.price for cell in comparison.cells if (cell.status, cell.provider) == ("unknown", provider)
        ]
        if lost and provider != "local":
            amounts[-1] += f", perhaps {sum(filter(None, lost[1:]), start=lost[0] or Price(0))} more"
    return " + ".join(amounts)


def _said(cell: Cell, *, sizes: bool) -> list[Said]:
    if cell.request is None:
        return []
    words: list[Said] = []
    size = next((image.size for image in cell.images if image.format != "svg"), cell.size)
    if sizes and size is not None:
        words.append({"kind": "size", "text": _pixels(size), "title": "Width and height in pixels"})
    price = cell.price
    if cell.credits is not None and not (cell.provider == "local" and price is not None):
        charged = amount_of(cell.provider, cell.credits)
        words.append({"kind": "cost", "text": charged.partition(" (")[0], "title": f"{charged} charged"})
    elif price is not None and cell.error is None:
        words.append({"kind": "cost", "text": str(price).partition(" (")[0], "title": str(price)})
    if cell.seconds is not None:
        text = f"{max(cell.seconds, 0.1):.1f} s" if cell.seconds < 10 else f"{cell.seconds:.0f} s"  # noqa: PLR2004
        words.append({"kind": "seconds", "text": text, "title": "From the send until it was here and kept"})
    for one in cell.adjusted:
        kind: Literal["ignored", "changed"] = "ignored" if one.sent is None else "changed"
        words.append({"kind": kind, "text": one.words, "title": one.reason})
    notices = cell.job.notices if cell.job else ()
    words += [{"kind": "notice", "text": text, "title": "They are kept as they came."} for text in notices]
    return words


def _pixels(size: tuple[int, int]) -> str:
    return f"{size[0]:,} × {size[1]:,}"
