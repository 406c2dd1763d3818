"""Pictures as plain HTML: what a saved notebook shows when no kernel runs.

No script, no outside reference, all text escaped, bounded in bytes.
"""

from __future__ import annotations

import base64
import html
import io
import re
from typing import TYPE_CHECKING

from recraft_nb.catalog import SERVICES
from recraft_nb.errors import RecraftError
from recraft_nb.media.cost import cost_of
from recraft_nb.media.thumbnail import EDGE, shrink, webp

if TYPE_CHECKING:
    from collections.abc import Iterable

    from recraft_nb.media.image import Image

__all__ = [
    "LOCAL_MARK",
    "NO_MATH",
    "alternative",
    "caption_of",
    "contact_sheet",
    "escaped",
    "framed",
    "single",
]

LOCAL_MARK = "Local engine – not Recraft's model"
NO_MATH = "mathjax_ignore tex2jax_ignore"
"""Classes that keep a notebook from reading "$0.04 to $0.08" as a formula (MathJax 3 and 2)."""
# Promised weights in bytes: a small display, and any output at all.
_SMALL, _HARD = 60_000, 1_500_000
# One of several, and one alone: a notebook of a thousand results stays within 5 MB, in 250 cells of four as
# in 1,000 cells of one (each cell of a notebook costs 1.5 kB of its own).
_CELL, _ALONE = 4_300, 3_500
# Below this a thumbnail of a busy picture stops being readable.
_LEAST_CELL = 3_000
_FRAME = 2_600
# Long side and WebP quality, tried until a cell is light enough.
_LADDER = ((192, 62), (160, 58), (128, 52), (96, 48), (64, 40))
# For a picture alone there is time to encode it with all effort: 15 % lighter for 5 ms more (measured).
_LADDER_ALONE = ((256, 60), (224, 52), (192, 50), (176, 46), (160, 44), (128, 42), (96, 42), (64, 40))
_ALL_EFFORT = 6
_LONGEST_TEXT = 240
# Control characters, and the marks that turn the direction of the text around them.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)

# Light by default with its own ground; dark by the system, then by what the page's front end says
# (JupyterLab, VS Code, Colab, marimo), which wins over the system.
_LIGHT = "background:#ffffff;color:#1c2024"
_STYLE = """<style>
.rnb-static figcaption{font-size:12px;line-height:16px;margin-top:4px;overflow-wrap:anywhere}
.rnb-static .rnb-facts{opacity:.78;font-variant-numeric:tabular-nums}
.rnb-static .rnb-facts bdi{display:inline-block;max-width:100%}
.rnb-static .rnb-mark{font-weight:600}
.rnb-static .rnb-static-grid{display:grid;gap:12px;grid-template-columns:COLUMNS;align-items:start}
@media (prefers-color-scheme:dark){.rnb-static{DARK}}
:is([data-jp-theme-light=true],.vscode-light,html[theme=light],.light-theme) .rnb-static{LIGHT}
:is([data-jp-theme-light=false],.vscode-dark,.vscode-high-contrast,html[theme=dark],
.dark-theme) .rnb-static{DARK}
</style>""".replace("DARK", "background:#17191c!important;color:#e9ecef!important").replace(
    "LIGHT", "background:#ffffff!important;color:#1c2024!important"
)


def contact_sheet(
    images: Iterable[Image], *, columns: int | None = None, caption: str = "", limit_bytes: int = _SMALL
) -> str:
    """A grid of thumbnails with prompt, model, date and price; at most `limit_bytes` long.

    Args:
        images: The pictures. Those that do not fit are counted in words below.
        columns: How many side by side; as many as fit when left out.
        caption: A line of text above.
        limit_bytes: Weight of the result, in bytes of UTF-8; never more than 1.5 MB.
    """
    every = list(images)
    limit = min(limit_bytes, _HARD)
    head = escaped(caption)
    room = limit - _FRAME - len(head.encode())
    shown = every[: max(1, room // _LEAST_CELL)]
    alone = len(every) == 1
    budget = min(_ALONE if alone else _CELL, room // max(1, len(shown)))
    cells: list[str] = []
    for image in shown:
        cell = _cell(image, budget, alone=alone)
        room -= len(cell.encode()) + 1
        if room < 0:
            break
        cells.append(cell)
    rest = len(every) - len(cells)
    layout = f"repeat({columns},minmax(0,1fr))" if columns else "repeat(auto-fill,minmax(132px,1fr))"
    above = f'<p style="margin:0 0 8px"><bdi>{head}</bdi></p>' if head else ""
    below = f'<p style="margin:8px 0 0">{_more(rest, len(cells))}</p>' if rest or not every else ""
    grid = f'<div class="rnb-static-grid">{"".join(cells)}</div>' if cells else ""
    return framed(above + grid + below, layout)


def single(image: Image, *, limit_bytes: int = 15_000) -> str:
    """One small picture with its caption, at most 15 kB."""
    return framed(_cell(image, limit_bytes - _FRAME), f"{EDGE}px")


def framed(body: str, layout: str) -> str:
    """A piece of a page in this package's light and dark, in a grid of `layout` columns."""
    style = _STYLE.replace("COLUMNS", layout)
    font = "font:13px/1.4 system-ui,sans-serif"
    return (
        f'{style}<div class="rnb-static {NO_MATH}" style="{_LIGHT};{font};padding:8px;border-radius:6px">'
        f"{body}</div>"
    )


def _more(rest: int, shown: int) -> str:
    if not rest:
        return "No pictures."
    pictures = "picture" if rest == 1 else "pictures"
    return f"and {rest:,} more {pictures}" if shown else f"{rest:,} {pictures}, not shown here"


def _cell(image: Image, budget: int, *, alone: bool = True) -> str:
    facts = caption_of(image)
    caption = "".join(f"<div{kind}>{text}</div>" for kind, text in facts)
    words = f"<figcaption>{caption}</figcaption>"
    room = budget - len(words.encode()) - 320 - len(alternative(image).encode())
    try:
        picture = _picture(image, room, alone=alone)
    except (RecraftError, OSError) as error:
        reason = f"This picture cannot be shown: {escaped(str(error))}"
        picture = f'<div style="padding:8px;border:1px solid">{reason}</div>'
    return f'<figure style="margin:0;min-width:0">{picture}{words}</figure>'


def _picture(image: Image, room: int, *, alone: bool) -> str:
    import PIL.Image

    data = image.thumbnail(EDGE)
    small: PIL.Image.Image = PIL.Image.open(io.BytesIO(data), formats=["WEBP"])
    width, height = small.size
    whole = len(data) * 4 / 3
    ladder = _LADDER_ALONE if alone else _LADDER
    for edge, quality in ladder:
        if len(data) * 4 / 3 <= room:
            break
        # Encoding is most of the time before a display leaves: a rung that is surely too heavy is not
        # tried. Weight falls with about the power 1.5 of the side (measured on busy pictures).
        if whole * (edge / max(small.size)) ** 1.5 > 1.4 * room and (edge, quality) != ladder[-1]:
            continue
        shrunk = shrink(small, edge)
        data = webp(shrunk, quality, effort=_ALL_EFFORT) if alone else webp(shrunk, quality)
        width, height = shrunk.size
    source = base64.b64encode(data).decode()
    return (
        f'<img src="data:image/webp;base64,{source}" alt="{alternative(image)}" '
        f'width="{width}" height="{height}" '
        'style="max-width:100%;height:auto;border-radius:4px;outline:1px solid rgba(128,128,128,.35)">'
    )


def alternative(image: Image) -> str:
    """What is said in place of a picture, as safe HTML."""
    words = escaped(image.prompt) or "A picture without a prompt"
    return f"{words} ({escaped(image.model)})" if image.model else words


def caption_of(image: Image) -> list[tuple[str, str]]:
    """The caption's lines: an attribute string and safe HTML each."""
    lines = []
    if image.prompt:
        lines.append(("", f"<bdi>{escaped(image.prompt)}</bdi>"))
    provider = SERVICES[image.provider].name if image.provider in SERVICES else image.provider
    made = [
        image.model or "",
        provider if image.provider != "local" else "",
        image.created.date().isoformat(),
    ]
    size = " × ".join(str(side) for side in image.size)
    short = (f"<bdi>{escaped(part)}</bdi>" for part in (*made, size) if part)
    facts = [*short, *filter(None, [escaped(cost_of(image.provider, image.credits))])]
    lines.append((' class="rnb-facts"', " · ".join(facts)))
    if image.provider == "local":
        lines.append((' class="rnb-mark"', escaped(LOCAL_MARK)))
    return lines


def escaped(value: str) -> str:
    """Text as text: escaped, without invisible turns, not too long."""
    value = _INVISIBLE.sub("", str(value)[: 4 * _LONGEST_TEXT]).strip()
    if len(value) > _LONGEST_TEXT:
        value = f"{value[: _LONGEST_TEXT - 1]}…"
    return html.escape(value)
