"""Foreign vectors made safe: a strict allow-list, written out anew.

Nothing of the input reaches the output but elements, attributes and values that are known to be
harmless. What is left draws the same pixels for files that were harmless before.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.parsers import expat
from xml.sax.saxutils import escape

from recraft_nb.errors import UnsafeImage
from recraft_nb.media.limits import DEFAULT_LIMITS
from recraft_nb.media.svg_attributes import Attributes
from recraft_nb.media.svg_css import Sheet
from recraft_nb.media.svg_parse import svg_text
from recraft_nb.media.svg_size import SVG_NAMESPACE, refuse_entity
from recraft_nb.media.svg_tables import DRAWN, ELEMENTS, TEXT_ELEMENTS, WORD_ELEMENTS
from recraft_nb.media.svg_work import Endless, Work

if TYPE_CHECKING:
    from recraft_nb.media.limits import Limits

__all__ = ["clean"]

# No XML document can contain this character, so no namespace can either.
_SEPARATOR = "\x1f"
_HAS_STYLE = re.compile(r"<(?:[\w.-]+:)?style[\s>/]")
_XLINK = ' xmlns:xlink="http://www.w3.org/1999/xlink"'


def clean(
    source: str | bytes, *, id_prefix: str = "", keep_words: bool = True, limits: Limits = DEFAULT_LIMITS
) -> str:
    """The same picture as an SVG that can do nothing but be drawn.

    Kept: shapes, text, gradients, patterns, masks, filters, references inside the file, embedded PNG,
    JPEG and WebP pictures. Style sheets are resolved into the elements, links become groups. Dropped:
    scripts, event attributes, animations, foreign content, other documents, comments, metadata. Held
    within bounds: filters, dashes, canvas size.

    Args:
        source: The document.
        id_prefix: Put before every id: give a different one to each picture inlined in one page.
        keep_words: False also drops titles, descriptions, and the metadata of embedded pictures.
        limits: How large and how deep a file may be.

    Returns:
        One ``<svg>`` element in UTF-8 text, without an XML declaration.

    Raises:
        UnsafeImage: It is no well-formed SVG, declares entities, exceeds a limit, draws itself
            endlessly, or nothing that draws is left.

    >>> clean('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"><rect width="9" height="9"/></svg>')
    '<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>'
    """
    text = source if isinstance(source, str) else svg_text(source)
    if len(text) > limits.max_svg_bytes:
        raise _refused(f"has {len(text) / 1e6:,.0f} MB, more than {limits.max_svg_bytes / 1e6:,.0f}")
    try:
        raw = text.lstrip("\ufeff \t\r\n").encode()
    except UnicodeEncodeError as error:
        raise _refused("is not valid text") from error
    sheet = _style_sheet(raw, limits) if _HAS_STYLE.search(text) else Sheet()
    cleaner = _Cleaner(limits, sheet, id_prefix, keep_words=keep_words)
    _parse(raw, cleaner)
    return cleaner.result()


def _parse(raw: bytes, reader: _Cleaner | _StyleReader) -> None:
    # The text is UTF-8 by now, whatever its declaration says.
    parser = expat.ParserCreate("utf-8", _SEPARATOR)
    parser.buffer_text = True
    parser.ordered_attributes = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.characters
    parser.StartDoctypeDeclHandler = _refuse_subset
    parser.EntityDeclHandler = refuse_entity
    try:
        # In one piece: expat reads a long token anew with every piece that is added to it.
        parser.Parse(raw, True)
    except expat.ExpatError as error:
        raise UnsafeImage(f"This SVG is not well-formed: {error}.") from error


def _refuse_subset(_name: str, _system: str | None, _public: str | None, has_subset: int) -> None:
    # A bare DOCTYPE, as old editors write it, declares nothing; it is simply not copied.
    if has_subset:
        raise _refused("declares things of its own (a DTD)")


class _StyleReader:
    """Collects the text of all ``<style>`` elements."""

    def __init__(self, limits: Limits) -> None:
        self.sheet = Sheet()
        self._limits = limits
        self._depth = 0
        self._inside = 0
        self._text: list[str] = []

    def start(self, name: str, attributes: list[str]) -> None:
        self._depth += 1
        if self._depth > self._limits.max_svg_depth:
            raise _too_deep(self._limits)
        if name.rpartition(_SEPARATOR)[2] == "style":
            given = dict(zip(attributes[::2], attributes[1::2], strict=True))
            # A sheet for other media, or in another language, is none for us.
            if given.get("type", "text/css") in {"", "text/css"} and given.get("media", "all") in {
                "",
                "all",
                "screen",
            }:
                self._inside = self._depth

    def end(self, _name: str) -> None:
        if self._inside == self._depth:
            self.sheet.add("".join(self._text))
            self._text.clear()
            self._inside = 0
        self._depth -= 1

    def characters(self, text: str) -> None:
        if self._inside == self._depth:
            self._text.append(text)


def _style_sheet(raw: bytes, limits: Limits) -> Sheet:
    reader = _StyleReader(limits)
    _parse(raw, reader)
    return reader.sheet


class _Cleaner:
    """Writes the allowed part of a document while expat reads it."""

    def __init__(self, limits: Limits, sheet: Sheet, prefix: str, *, keep_words: bool) -> None:
        self._limits = limits
        self._elements = ELEMENTS if keep_words else ELEMENTS - WORD_ELEMENTS
        self._work = Work()
        self._attributes = Attributes(limits, sheet, prefix, self._work, keep_words=keep_words)
        self._out: list[str] = []
        self._names: list[str] = []
        self._places: list[int] = []
        self._namespace = SVG_NAMESPACE
        self._depth = self._nodes = self._uses = 0
        self._skipping = 0
        self._in_text = 0
        self._tag_open = False
        self._drawn = self._dropped = False

    def start(self, name: str, attributes: list[str]) -> None:
        limits = self._limits
        self._depth += 1
        self._nodes += 1
        if self._depth > limits.max_svg_depth:
            raise _too_deep(limits)
        if self._nodes > limits.max_svg_nodes:
            raise _refused(f"has more than {limits.max_svg_nodes:,} elements")
        if self._skipping:
            self._skipping += 1
            return
        namespace, _, local = name.rpartition(_SEPARATOR)
        if self._depth == 1:
            self._root(namespace, local, attributes)
        if local == "a":
            local = "tspan" if self._in_text else "g"
        if namespace != self._namespace or local not in self._elements:
            self._skipping = 1
            self._dropped = True
            return
        self._write_start(local, attributes)

    def _root(self, namespace: str, local: str, attributes: list[str]) -> None:
        if local != "svg" or namespace not in {"", SVG_NAMESPACE}:
            raise _refused("has a root that is no SVG element")
        # Some programs forget the namespace; then no element has one.
        self._namespace = namespace
        self._attributes.root(attributes)

    def _write_start(self, local: str, attributes: list[str]) -> None:
        if local == "use":
            self._uses += 1
            if self._uses > self._limits.max_svg_uses:
                raise _refused(f"has more than {self._limits.max_svg_uses:,} <use> elements")
        self._close_tag()
        text, place = self._attributes.of(local, attributes)
        self._out.append(f"<{local}{text}")
        self._tag_open = True
        self._names.append(local)
        self._places.append(place)
        self._drawn = self._drawn or local in DRAWN
        if local in TEXT_ELEMENTS or local in WORD_ELEMENTS:
            self._in_text += 1

    def end(self, _name: str) -> None:
        self._depth -= 1
        if self._skipping:
            self._skipping -= 1
            return
        local = self._names.pop()
        self._work.end(self._places.pop())
        if local in TEXT_ELEMENTS or local in WORD_ELEMENTS:
            self._in_text -= 1
        if self._tag_open:
            self._out.append("/>")
            self._tag_open = False
        else:
            self._out.append(f"</{local}>")

    def characters(self, text: str) -> None:
        if self._in_text and not self._skipping:
            self._close_tag()
            self._out.append(escape(text))

    def _close_tag(self) -> None:
        if self._tag_open:
            self._out.append(">")
            self._tag_open = False

    def result(self) -> str:
        """The document, once its whole cost is known to be bounded."""
        if not self._drawn and self._dropped:
            raise UnsafeImage("Nothing that could be drawn is left of this SVG once it is made safe.")
        try:
            steps = self._work.total()
        except Endless as error:
            raise _refused(
                "draws an element inside itself, or leads from one reference to the next without end"
            ) from error
        if steps > self._limits.max_svg_steps:
            raise _refused("repeats its parts until they are more than a million")
        body = "".join(self._out).removeprefix("<svg")
        prefix = _XLINK if ' xlink:href="' in body else ""
        return f'<svg xmlns="{SVG_NAMESPACE}"{prefix}{body}'


def _too_deep(limits: Limits) -> UnsafeImage:
    return _refused(f"nests its elements more than {limits.max_svg_depth} deep")


def _refused(what: str) -> UnsafeImage:
    return UnsafeImage(f"This SVG {what}; it is not opened.")
