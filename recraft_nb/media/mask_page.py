"""A mask as a small picture with words."""

from __future__ import annotations

import base64
import html
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from recraft_nb.media.mask import Mask

__all__ = ["page", "share_of"]

_SHOWN = 192


def share_of(mask: Mask) -> str:
    """How much is redrawn, in words."""
    share = mask.coverage
    if 0 < share < 0.001:  # noqa: PLR2004 - one in a thousand
        return "less than 0.1 % redrawn"
    if 0.999 < share < 1:  # noqa: PLR2004
        return "more than 99.9 % redrawn"
    return f"{share * 100:.3g} % redrawn"


def page(mask: Mask) -> str:
    """The soft mask, small, white on black, with its coverage in words; about 5 kB."""
    from recraft_nb.media.static_html import framed
    from recraft_nb.media.thumbnail import shrink

    small = shrink(mask.soft_pil, _SHOWN)
    buffer = io.BytesIO()
    small.save(buffer, "PNG", optimize=True)
    if buffer.tell() > 2 * _SHOWN * _SHOWN // 8:  # noise: a picture of it need not be exact
        buffer = io.BytesIO()
        small.save(buffer, "WEBP", quality=40)
    kind = "png" if buffer.getvalue().startswith(b"\x89PNG") else "webp"
    width, height = mask.size
    edge = ", with a soft edge" if mask.is_soft else ""
    words = html.escape(f"Mask, {width} × {height}: {share_of(mask)} (white){edge}")
    return framed(
        f'<figure style="margin:0;min-width:0"><img src="data:image/{kind};base64,'
        f'{base64.b64encode(buffer.getvalue()).decode()}" alt="{words}" width="{small.width}" '
        f'height="{small.height}" style="max-width:100%;height:auto;border-radius:4px;'
        f'outline:1px solid rgba(128,128,128,.35)"><figcaption>{words}</figcaption></figure>',
        f"{_SHOWN}px",
    )
