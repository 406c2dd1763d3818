"""File names made of prompts: readable, and safe on every system."""

from __future__ import annotations

import re
import unicodedata

__all__ = ["slug"]

_LONGEST = 60
# File systems count bytes: 255 for the name, and the number and the ending need some.
_LONGEST_BYTES = 120
# Names that Windows gives to devices, whatever the ending.
_DEVICES = re.compile(r"(?:con|prn|aux|nul|conin|conout|clock|com[0-9¹²³]|lpt[0-9¹²³])", re.IGNORECASE)


def slug(text: str, *, otherwise: str = "picture") -> str:
    """Letters, digits and hyphens of `text`, in any script, at most 60 characters.

    Slashes, dots, control and direction marks all become hyphens, so the result never leaves its
    folder, never hides, and never means a device.

    >>> slug("A red cat, on a windowsill!")
    'a-red-cat-on-a-windowsill'
    >>> slug("../../etc/passwd")
    'etc-passwd'
    """
    text = unicodedata.normalize("NFC", text[: 8 * _LONGEST])
    # Letters, their marks (many scripts write vowels with them) and numbers; everything else is a hyphen.
    kept = "".join(sign if unicodedata.category(sign)[0] in "LMN" else "-" for sign in text)
    kept = re.sub("-+", "-", kept).strip("-").lower()[:_LONGEST]
    kept = kept.encode()[:_LONGEST_BYTES].decode("utf-8", "ignore").strip("-")
    if not kept or _DEVICES.fullmatch(kept):
        return f"{otherwise}-{kept}".rstrip("-")
    return kept
