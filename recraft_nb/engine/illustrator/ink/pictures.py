"""The picture library: openly licensed vector pictures by key, measured and ready to be placed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from recraft_nb.engine.illustrator.tables import read_table

Look = Literal["color", "mono", "line"]
Side = Literal["left", "right", ""]
Box = tuple[float, float, float, float]

# Where to look next when a picture does not exist in the look asked for.
_INSTEAD: dict[Look, tuple[Look, ...]] = {
    "color": ("color", "mono", "line"),
    "mono": ("mono", "line", "color"),
    "line": ("line", "mono", "color"),
}


@dataclass(frozen=True, slots=True)
class Picture:
    """One vector picture.

    Attributes:
        key: Its name in the library.
        look: How it is really drawn. "mono" and "line" paint with ``currentColor``; it differs from the
            look asked for when the library has no such version.
        width: Of its view box, in its own units (32, 128 or 24).
        height: Of its view box.
        body: SVG markup inside that view box. Pass it through ``place_ids`` before placing it twice.
        bbox: Tight box of what is drawn: x0, y0, x1, y1 in its own units.
        baseline: Where it stands, as a fraction of the height from the top.
        is_face: Only a head.
        is_bust: A person from the chest up.
        side: Which way it looks; "" when it has no front or looks at the reader.
    """

    key: str
    look: Look
    width: float
    height: float
    body: str
    bbox: Box
    baseline: float
    is_face: bool
    is_bust: bool
    side: Side


def picture(key: str, look: Look = "color") -> Picture:
    """Get a picture.

    Args:
        key: Name in the library, such as "cat" or "icon:wifi". Procedural keys ("prop:…", "figure:…",
            "animal:…") are drawn elsewhere.
        look: "color", "mono" (one colour) or "line". The nearest look is given where one is missing.

    Returns:
        The picture.

    Raises:
        KeyError: When no look has this key.
    """
    for tried in _INSTEAD[look]:
        entry = read_table(f"pictures_{tried}").get(key)
        if entry is not None:
            size, box, extent, side, body = entry
            x0, y0, x1, y1 = box
            return Picture(
                key=key,
                look=tried,
                width=float(size),
                height=float(size),
                body=body,
                bbox=(x0, y0, x1, y1),
                baseline=y1 / size,
                is_face=extent == "head",
                is_bust=extent == "bust",
                side=side,
            )
    raise KeyError(f"no picture is called {key!r}")


def has_picture(key: str, look: Look | None = None) -> bool:
    """Whether the library has this key (in one look, or in any)."""
    looks = (look,) if look else _INSTEAD["color"]
    return any(key in read_table(f"pictures_{tried}") for tried in looks)


def picture_keys(look: Look = "color") -> tuple[str, ...]:
    """Every key of one look, sorted."""
    return tuple(read_table(f"pictures_{look}"))


_ID = re.compile(r'(\bid="|url\(#|href="#)')


def place_ids(body: str, prefix: str) -> str:
    """Prefix every id in a body and every use of it, so that one document can hold it more than once.

    Args:
        body: SVG markup as the library gives it.
        prefix: Unique within the document: letters, digits and hyphens, a letter first.
    """
    if 'id="' not in body:
        return body
    return _ID.sub(lambda found: f"{found.group(1)}{prefix}-", body)
