"""The display of a widget: the live view, and beside it a picture for readers that have no kernel."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["STATIC_LIMIT", "with_static_part"]

_log = logging.getLogger("recraft_nb.widgets")

STATIC_LIMIT = 1_500_000
"""Bytes of the static part of any output, at most."""


def with_static_part(
    live: Any, static_html: Callable[[], str], text: str
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Put ``text/html`` beside a widget view; a failing or oversized static part never stops the display.

    Args:
        live: The mime bundle of the live view, with or without metadata; None for a closed widget.
        static_html: Makes the static part; empty for none.
        text: What a plain terminal shows.
    """
    data, metadata = live if isinstance(live, tuple) else (live or {}, {})
    bundle = {**data, "text/plain": text}
    try:
        page = static_html()
    except Exception:  # noqa: BLE001 - a picture that cannot be made must not cost the view
        _log.exception("The static part of %s could not be made", text)
        page = ""
    if len(page.encode("utf-8", "replace")) > STATIC_LIMIT:
        _log.warning("The static part of %s is above 1.5 MB and was left out", text)
        page = (
            "<p>These pictures are too heavy to be kept in the notebook. Run the cell again to see them.</p>"
        )
    if page:
        bundle["text/html"] = page
    return bundle, metadata
