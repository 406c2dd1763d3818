"""The attributes of a vector's elements: judged one by one, written out anew."""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from recraft_nb.errors import UnsafeImage
from recraft_nb.media.headers import read_header
from recraft_nb.media.pixels_only import pixels_only
from recraft_nb.media.sniff import Format
from recraft_nb.media.svg_css import declarations
from recraft_nb.media.svg_size import fitted, natural_size, viewbox
from recraft_nb.media.svg_tables import (
    ATTRIBUTES,
    GRADIENTS,
    INHERITED,
    PROPERTIES,
    SHAPES,
    TEXT_ELEMENTS,
)
from recraft_nb.media.svg_values import IDENTIFIER, Values
from recraft_nb.media.svg_work import Paint

if TYPE_CHECKING:
    from recraft_nb.media.limits import Limits
    from recraft_nb.media.svg_css import Sheet
    from recraft_nb.media.svg_work import Work

__all__ = ["Attributes"]

_XLINK_HREF = "http://www.w3.org/1999/xlink\x1fhref"
_XML_SPACE = "http://www.w3.org/XML/1998/namespace\x1fspace"
_HREFS = {"href": "href", _XLINK_HREF: "xlink:href"}
# Who may point to another element of the file with href, and whether that draws it.
_POINTS = {
    "use": True, "feImage": True, "textPath": False, "linearGradient": False, "radialGradient": False,
    "pattern": True, "filter": False,
}  # fmt: skip
_PICTURES = frozenset({"image", "feImage"})
_REGION = frozenset({"x", "y", "width", "height"})
_DATA_URL = re.compile(
    r"\s*data:image/(?:png|jpe?g|webp)(?:;charset=[\w-]+)?;base64,([A-Za-z0-9+/=\s]+)", re.IGNORECASE
)
# Characters that need no escaping between double quotes; most values have no others.
_QUIET = re.compile(r"""[^&<>"\r\n\t]*""")
_PLAIN_NUMBER = re.compile(r"-?[\d.]{1,30}")
_LONGEST_KNOWN, _MOST_KNOWN = 64, 20_000
_DEFAULT_EXTENT = 300.0


class Attributes:
    """Judges the attributes of one file.

    Args:
        limits: How large embedded pictures may be.
        sheet: The file's style sheets.
        prefix: Put before every id.
        work: Counts what is drawn.
        keep_words: False takes the metadata out of embedded pictures.
    """

    def __init__(self, limits: Limits, sheet: Sheet, prefix: str, work: Work, *, keep_words: bool) -> None:
        self._limits = limits
        self._sheet = sheet
        self._work = work
        self._prefix = prefix
        self._keep_words = keep_words
        self._values = Values(_DEFAULT_EXTENT, prefix)
        self._pictures = self._picture_pixels = self._spent = 0
        # What was judged before: a picture repeats its colours and widths. By style, or name and value.
        self._known: dict[str | tuple[str, str], str] = {}

    def root(self, attributes: list[str]) -> None:
        """Take the size of the coordinate system from the root, and hold its canvas to the limit."""
        given = dict(zip(attributes[::2], attributes[1::2], strict=True))
        box = viewbox(given.get("viewBox"))
        width, height = natural_size(given)
        extent = max(box[2:]) if box else max(width, height)
        self._values = Values(extent, self._prefix)
        sides = (width, height)
        if max(sides) > self._limits.max_svg_side:
            sides = fitted(width, height, self._limits.max_svg_side)
            if box is None:
                _put(attributes, "viewBox", f"0 0 {width:g} {height:g}")
        elif box is not None:
            return
        # Without a viewBox resvg would measure what is drawn; browsers take these.
        _put(attributes, "width", f"{sides[0]:g}")
        _put(attributes, "height", f"{sides[1]:g}")

    def of(self, element: str, attributes: list[str]) -> tuple[str, int]:
        """The safe attributes of an element as text, and its place in the count of work.

        Raises:
            UnsafeImage: Its embedded pictures exceed a limit.
        """
        place = self._work.begin(_vertices(element, attributes))
        self._spend(len(attributes) // 2)
        parts: list[str] = []
        style = classes = identifier = ""
        for at in range(0, len(attributes), 2):
            name, value = attributes[at], attributes[at + 1]
            if name in ATTRIBUTES:
                parts.append(self._plain(place, element, name, value, attributes))
            elif name == "d":
                parts.append(_written("d", self._values.path(value)))
            elif name == "id":
                identifier = value
                parts.append(_written("id", self._identifier(place, element, value)))
            elif name == "style":
                style = value
            elif name == "class":
                classes = value
            elif name in _HREFS:
                parts.append(_written(_HREFS[name], self._href(place, element, value)))
            elif name == _XML_SPACE and value in {"preserve", "default"}:
                parts.append(_written("xml:space", value))
        if self._sheet:
            parts.append(self._style(place, element, style, classes, identifier))
        elif style:
            known = self._known.get(style)
            parts.append(self._style(place, element, style, "", "") if known is None else known)
        return "".join(parts), place

    def _spend(self, count: int) -> None:
        self._spent += count
        if self._spent > self._limits.max_svg_attributes:
            most = f"{self._limits.max_svg_attributes:,}"
            raise UnsafeImage(f"This SVG has more than {most} attributes; it is not opened.")

    def _plain(self, place: int, element: str, name: str, value: str, attributes: list[str]) -> str:
        if name in _REGION:
            if element == "filter":
                boxes = "userSpaceOnUse" not in _value(attributes, "filterUnits")
                return _written(name, self._values.region(name, value, boxes=boxes))
            if _PLAIN_NUMBER.fullmatch(value):
                return f' {name}="{value}"'
        known = self._known.get((name, value))
        if known is not None:
            return known
        refs: list[str] = []
        written = _written(name, self._values.plain(name, value, refs))
        if refs:
            self._refer(place, name, refs)
        elif len(value) <= _LONGEST_KNOWN and len(self._known) < _MOST_KNOWN:
            self._known[name, value] = written
        return written

    def _refer(self, place: int, name: str, refs: list[str]) -> None:
        for identifier in refs:
            if name.startswith("marker"):
                paint = Paint.EACH_POINT
            else:
                paint = Paint.EACH_SHAPE if name in INHERITED else Paint.ONCE
            self._work.refer(place, identifier, paint)

    def _identifier(self, place: int, element: str, value: str) -> str | None:
        safe = self._values.identifier(value)
        # The second bearer of an id loses it: programs disagree about whom it would mean.
        if safe is None or not self._work.name(place, value, gradient=element in GRADIENTS):
            return None
        return safe

    def _href(self, place: int, element: str, value: str) -> str | None:
        value = value.strip()
        if value.startswith("#") and element in _POINTS and IDENTIFIER.fullmatch(value[1:]):
            if _POINTS[element]:
                self._work.use(place, value[1:])
            return f"#{self._prefix}{value[1:]}"
        return self._picture(value) if element in _PICTURES else None

    def _picture(self, value: str) -> str | None:
        """An embedded raster picture, its type told by its content; None drops it."""
        match = _DATA_URL.fullmatch(value)
        if match is None:
            return None
        try:
            data = base64.b64decode(re.sub(r"\s", "", match[1]), validate=True)
            header = read_header(data, self._limits)
        except (binascii.Error, UnsafeImage):
            return None
        if header.format is Format.SVG:
            return None
        self._pictures += 1
        self._picture_pixels += header.width * header.height
        if self._pictures > self._limits.max_svg_pictures:
            raise UnsafeImage(
                f"This SVG embeds more than {self._limits.max_svg_pictures} pictures; it is not opened."
            )
        if self._picture_pixels > self._limits.max_svg_picture_pixels:
            millions = self._limits.max_svg_picture_pixels / 1e6
            raise UnsafeImage(
                f"This SVG embeds pictures of more than {millions:,.0f} million pixels; it is not opened."
            )
        if not self._keep_words:
            data = pixels_only(data, header.format)
        return f"data:{header.format.media_type};base64,{base64.b64encode(data).decode()}"

    def _style(self, place: int, element: str, style: str, classes: str, identifier: str) -> str:
        """The style that applies: sheet, then attribute, then the important ones of both."""
        # Counted before they are looked at, so that a long list is refused unread.
        self._spend(2 + 2 * style.count(";"))
        try:
            sheet = self._sheet.of(element, classes, identifier) if self._sheet else []
            self._spend(len(sheet))
        except OverflowError as error:
            raise UnsafeImage(f"This SVG's style sheets have {error}; it is not opened.") from error
        own = declarations(style) if style else []
        ranked = [
            *(one for one in sheet if not one[2]),
            *(one for one in own if not one[2]),
            *(one for one in sheet if one[2]),
            *(one for one in own if one[2]),
        ]
        kept: dict[str, str] = {}
        refs: dict[str, list[str]] = {}
        for name, value, _ in ranked:
            if name not in PROPERTIES:
                continue
            found: list[str] = []
            safe = self._values.plain(name, value, found)
            if safe:
                kept.pop(name, None)  # a shorthand after its part must stay after it
                kept[name], refs[name] = safe, found
        for name in kept:
            self._refer(place, name, refs[name])
        written = _written("style", ";".join(f"{name}:{value}" for name, value in kept.items()) or None)
        if not self._sheet and not any(refs.values()) and len(self._known) < _MOST_KNOWN:
            self._known[style] = written
        return written


def _vertices(element: str, attributes: list[str]) -> int:
    if element not in SHAPES and element not in TEXT_ELEMENTS:
        return 0
    data = _value(attributes, "d") or _value(attributes, "points")
    # Path data spends about four characters on a point.
    return len(data) // 4 + 4


def _put(attributes: list[str], name: str, value: str) -> None:
    if name in attributes[::2]:
        attributes[2 * attributes[::2].index(name) + 1] = value
    else:
        attributes += [name, value]


def _value(attributes: list[str], name: str) -> str:
    for at in range(0, len(attributes), 2):
        if attributes[at] == name:
            return attributes[at + 1]
    return ""


def _written(name: str, value: str | None) -> str:
    """An attribute with its leading space; nothing when it was dropped."""
    if value is None:
        return ""
    if _QUIET.fullmatch(value):
        return f' {name}="{value}"'
    text = quoteattr(value)
    # quoteattr changes to single quotes when that saves an escape; here every attribute has double ones.
    return f" {name}={text}" if text.startswith('"') else f' {name}="{text[1:-1].replace(chr(34), "&quot;")}"'
