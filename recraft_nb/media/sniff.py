"""What a file is, by its content: PNG, JPEG, WebP, SVG, or refused with words."""

from __future__ import annotations

import codecs
from enum import StrEnum

from recraft_nb.errors import UnsafeImage

__all__ = ["Format", "sniff"]

# Comments and declarations may stand before the root element of an SVG; nobody needs more.
_SVG_PROLOGUE = 1 << 16


class Format(StrEnum):
    """A kind of file that is opened here. Its value is the name that users see ("png")."""

    PNG = "png"
    JPEG = "jpeg"
    WEBP = "webp"
    SVG = "svg"

    @property
    def media_type(self) -> str:
        """The MIME type, e.g. ``"image/svg+xml"``."""
        return "image/svg+xml" if self is Format.SVG else f"image/{self.value}"

    @property
    def suffix(self) -> str:
        """The usual ending of a file name, with its dot: ``".jpg"`` for a JPEG."""
        return ".jpg" if self is Format.JPEG else f".{self.value}"

    @property
    def suffixes(self) -> tuple[str, ...]:
        """Every ending that means this format."""
        return (".jpg", ".jpeg", ".jpe", ".jfif") if self is Format.JPEG else (f".{self.value}",)


# Beginnings of well-known files that are not opened, and what to call them.
_REFUSED: tuple[tuple[bytes, str], ...] = (
    (b"GIF87a", "a GIF"),
    (b"GIF89a", "a GIF"),
    (b"II*\x00", "a TIFF"),
    (b"MM\x00*", "a TIFF"),
    (b"II+\x00", "a TIFF"),
    (b"MM\x00+", "a TIFF"),
    (b"BM", "a BMP"),
    (b"%PDF", "a PDF"),
    (b"%!PS", "a PostScript file"),
    (b"\x00\x00\x01\x00", "an icon file (ICO)"),
    (b"8BPS", "a Photoshop file"),
    (b"\xff\x0a", "a JPEG XL"),
    (b"\x00\x00\x00\x0cJXL ", "a JPEG XL"),
    (b"\x00\x00\x00\x0cjP  ", "a JPEG 2000"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"\x1f\x8b", "a gzip file (a compressed SVG must be unpacked first)"),
)


def sniff(data: bytes) -> Format:
    r"""Recognise a picture by its first bytes; names and media types are not asked.

    Args:
        data: The whole file, or at least its first 64 kB.

    Raises:
        UnsafeImage: It is none of PNG, JPEG, WebP and SVG.

    >>> sniff(b"\x89PNG\r\n\x1a\n").media_type
    'image/png'
    """
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return Format.PNG
    if data.startswith(b"\xff\xd8\xff"):
        return Format.JPEG
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return Format.WEBP
    root = _root_element(data[:_SVG_PROLOGUE])
    if root == "svg":
        return Format.SVG
    raise UnsafeImage(
        f"This is {_name(data, root)}, not a picture that is opened here.",
        advice="Pictures may be PNG, JPEG, WebP or SVG; convert it first.",
    )


def _name(data: bytes, root: str) -> str:
    if not data:
        return "an empty file"
    for magic, name in _REFUSED:
        if data.startswith(magic):
            return name
    if data[4:8] == b"ftyp":
        return "an AVIF or HEIC" if data[8:12] in {b"avif", b"avis", b"heic", b"heix", b"mif1"} else "a video"
    if root in {"html", "!doctype html", "head", "body", "script", "title"}:
        return "an HTML page"
    if root:
        return "an XML or HTML document"
    if data.lstrip()[:1] in {b"{", b"["}:
        return "JSON text"
    return "unknown data"


def _root_element(head: bytes) -> str:
    """The local name of the first element, lower case for HTML's sake; "" when it is no markup."""
    text = _decode(head).lstrip("\ufeff \t\r\n")
    # A walk with find(), not a regular expression: nested quantifiers over comments can be made to hang.
    while text.startswith("<"):
        if text.startswith("<?"):
            end = text.find("?>") + 2
        elif text.startswith("<!--"):
            end = text.find("-->", 4) + 3
        elif text[:9].upper() == "<!DOCTYPE":
            if text[9:40].split()[:1] == ["html"] or text[9:40].lstrip().lower().startswith("html"):
                return "!doctype html"
            end = _doctype_end(text)
        else:
            name = text[1:80].split(">", 1)[0].split("/", 1)[0].split()
            local = name[0].rpartition(":")[2] if name else ""
            return local if local == "svg" else local.lower() if local.isidentifier() else ""
        if end < 4:  # noqa: PLR2004 - find() said no: the prologue never ends
            return ""
        text = text[end:].lstrip(" \t\r\n")
    return ""


def _doctype_end(text: str) -> int:
    close, subset = text.find(">"), text.find("[")
    if subset == -1 or close < subset:
        return close + 1
    inner = text.find("]", subset)
    return text.find(">", inner) + 1 if inner != -1 else 0


def _decode(head: bytes) -> str:
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return head.decode("utf-16", "replace")
    if head.startswith(codecs.BOM_UTF8):
        head = head[3:]
    return head.decode("latin-1")
