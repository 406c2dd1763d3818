"""Pictures side by side as plain HTML: what a comparison is without a kernel. No script, all text escaped."""

from __future__ import annotations

import base64
import io
from typing import TYPE_CHECKING

from recraft_nb.errors import RecraftError
from recraft_nb.media.static_html import escaped, framed
from recraft_nb.media.thumbnail import shrink, webp

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.media import Image
    from recraft_nb.widgets.compare.facts import Differences

__all__ = ["side_by_side"]

_LARGE = 384
"""Pixels of a picture's longer side: nine of them stay far below 1.5 MB."""

_HEAVIEST = 10_800
"""Bytes of one picture, 14.4 kB as text: a visible cell has at most 15 kB (P5). Heavier: made smaller."""

_LADDER = ((320, 66), (256, 60), (192, 56), (128, 50), (96, 44), (64, 40))
"""Long side and WebP quality, tried until it is light enough."""


def side_by_side(
    images: Sequence[tuple[int, Image]], facts: Differences, *, labels: bool, waiting: int
) -> str:
    """The pictures with what differs under each, and what they have in common in one line.

    Args:
        images: Each with its place.
        facts: What differs, a row a picture.
        labels: Whether that is said; without, a picture has only its number, also for screen readers.
        waiting: Pictures that are still to come.
    """
    figures = []
    for row, (place, image) in enumerate(images):
        named = zip(facts["names"], facts["rows"][row], strict=True)
        said = [f"{name} {''.join(text for text, _ in words)}" for name, words in named if words]
        caption = " · ".join([f"<b>{place + 1}</b>", *(_text(text) for text in said if labels)])
        alt = f"Picture {place + 1}"
        if labels and image.prompt:
            alt = f"{alt}: {image.prompt}"
        inside = f"{_picture(image, alt)}<figcaption>{caption}</figcaption>"
        figures.append(f'<figure style="margin:0;min-width:0">{inside}</figure>')
    grid = f'<div class="rnb-static-grid">{"".join(figures)}</div>'
    same = " · ".join(_text(f"{name} {text}") for name, text in facts["same"]) if labels else ""
    below = f'<p class="rnb-facts" style="margin:8px 0 0">The same in all: {same}</p>' if same else ""
    late = f"<p>{waiting} of the pictures were still to come when this was shown.</p>" if waiting else ""
    return framed(f"{grid}{below}{late}", "repeat(auto-fit,minmax(180px,1fr))")


def _picture(image: Image, alt: str) -> str:
    try:
        data = _light(image.thumbnail(_LARGE))
    except (RecraftError, OSError) as error:
        reason = f"This picture cannot be shown: {_text(str(error))}"
        return f'<div style="padding:8px;border:1px solid">{reason}</div>'
    source = base64.b64encode(data).decode()
    return (
        f'<img src="data:image/webp;base64,{source}" alt="{escaped(alt)}" '
        'style="max-width:100%;height:auto;border-radius:4px;outline:1px solid rgba(128,128,128,.35)">'
    )


def _light(data: bytes) -> bytes:
    import PIL.Image

    if len(data) <= _HEAVIEST:
        return data
    with PIL.Image.open(io.BytesIO(data), formats=["WEBP"]) as picture:
        for edge, quality in _LADDER:
            data = webp(shrink(picture, edge), quality)
            if len(data) <= _HEAVIEST:
                break
    return data


def _text(text: str) -> str:
    return f"<bdi>{escaped(text)}</bdi>"
