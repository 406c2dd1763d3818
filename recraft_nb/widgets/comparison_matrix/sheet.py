"""A comparison as a plain table: what it is without a kernel. No script, text escaped, bounded in bytes."""

from __future__ import annotations

import base64
import html
import io
from typing import TYPE_CHECKING, Final

import PIL.Image

from recraft_nb.errors import RecraftError
from recraft_nb.media.static_html import LOCAL_MARK, framed
from recraft_nb.media.thumbnail import EDGE, shrink, webp
from recraft_nb.widgets.comparison_matrix.facts import SHORT, cell_shown, same_of, totals_of

if TYPE_CHECKING:
    from recraft_nb.client.compared_cell import Cell
    from recraft_nb.client.comparing import Comparison
    from recraft_nb.media import Image

__all__ = ["sheet_of"]

_ROOM: Final = 400_000
"""Bytes of pictures in one sheet."""

_MOST: Final = 240
"""Cells in one sheet; the prompts after them are counted in words."""

_EDGES: Final = ((EDGE, 60), (192, 56), (128, 48), (96, 44))
"""Long side and WebP quality: the first that gives every picture its share of the room."""

_LONGEST = 240


def sheet_of(comparison: Comparison, *, labels: bool) -> str:
    """Prompts down, models across, a small picture and what differs in each cell.

    Args:
        comparison: As it stands.
        labels: Whether models, prices and seconds are said.
    """
    across = len(comparison.columns)
    prompts = comparison.prompts[: max(1, _MOST // across)]
    shown = comparison.cells[: len(prompts) * across]
    share = min(12_000, _ROOM // max(1, sum(len(cell.images) for cell in shown)))
    several = len({column.provider for column in comparison.columns}) > 1
    heads = "".join(
        f'<th scope="col" style="{_HEAD}">{_text(column.name if labels else _letter(place))}'
        f"{f'<br><small>{_text(column.service)}</small>' if several and labels else ''}</th>"
        for place, column in enumerate(comparison.columns)
    )
    sizes = len({cell.size for cell in comparison.cells if cell.request}) > 1
    rows = []
    for row, prompt in enumerate(prompts):
        cells = shown[row * across : (row + 1) * across]
        inside = "".join(f'<td style="{_CELL}">{_cell(one, share, labels, sizes)}</td>' for one in cells)
        rows.append(f'<tr><th scope="row" style="{_HEAD};{_SIDE}">{_text(prompt)}</th>{inside}</tr>')
    table = f'<table style="border-collapse:collapse"><tr><td></td>{heads}</tr>{"".join(rows)}</table>'
    left = sum(not cell.done() for cell in comparison.cells)
    more = len(comparison.prompts) - len(prompts)
    lines = [
        f"And {more:,} more {'prompt' if more == 1 else 'prompts'}." if more else "",
        f"{left} of {len(comparison.cells)} were still to come when this was shown." if left else "",
        f"The same in all: {' · '.join(same_of(comparison))}" if labels and same_of(comparison) else "",
        totals_of(comparison) if labels else "",
        LOCAL_MARK if any(column.provider == "local" for column in comparison.columns) else "",
    ]
    below = "".join(
        f'<p class="rnb-facts" style="margin:6px 0 0">{_text(line)}</p>' for line in lines if line
    )
    return framed(f'<div style="overflow-x:auto">{table}</div>{below}', "1fr")


_HEAD = "text-align:left;vertical-align:top;padding:4px 8px;font-weight:600;overflow-wrap:anywhere"
_SIDE = "min-width:96px;max-width:160px"
_CELL = "text-align:left;vertical-align:top;padding:4px 8px;min-width:120px;max-width:260px"


def _cell(cell: Cell, share: int, labels: bool, sizes: bool) -> str:
    shown = cell_shown(cell, sizes=sizes)
    said = shown["said"] if labels else []
    short = " · ".join(_text(one["text"]) for one in said if one["kind"] in SHORT)
    lines = [_text(one["text"]) for one in said if one["kind"] not in SHORT]
    words = "<br>".join(filter(None, [short, *lines]))
    pictures = "".join(_picture(image, share, cell, labels) for image in cell.images)
    if not pictures:
        card = shown["card"]
        reason = shown["hole"] or (f"{card['title']} {card['text']}" if card else "Still to come.")
        if not labels and shown["hole"]:
            reason = "Not possible here."
        pictures = f'<div style="padding:8px;border:1px dashed">{_text(reason)}</div>'
    return f'{pictures}<div class="rnb-facts" style="font-size:12px">{words}</div>'


def _picture(image: Image, share: int, cell: Cell, labels: bool) -> str:
    alt = f"{cell.prompt}, {cell.at.name}" if labels else f"{cell.prompt}, {_letter(cell.column)}"
    try:
        data = image.thumbnail(EDGE)
        for edge, quality in _EDGES:
            if len(data) * 4 / 3 <= share:
                break
            with PIL.Image.open(io.BytesIO(image.thumbnail(EDGE)), formats=["WEBP"]) as whole:
                data = webp(shrink(whole, edge), quality)
    except (RecraftError, OSError) as error:
        reason = _text(f"This picture cannot be shown: {error}")
        return f'<div style="padding:8px;border:1px solid">{reason}</div>'
    source = base64.b64encode(data).decode()
    return (
        f'<img src="data:image/webp;base64,{source}" alt="{html.escape(alt[:_LONGEST])}" '
        'style="max-width:100%;height:auto;border-radius:4px;outline:1px solid rgba(128,128,128,.35)">'
    )


def _letter(place: int) -> str:
    """What a column is called while its model is hidden."""
    return f"Model {chr(ord('A') + place)}" if place < 26 else f"Model {place + 1}"  # noqa: PLR2004 - A to Z


def _text(text: str) -> str:
    cut = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
    return f"<bdi>{html.escape(cut)}</bdi>"
