"""The text of a vector and the place after its root tag, whatever encoding it came in."""

from __future__ import annotations

import codecs
import re
from xml.parsers import expat

from recraft_nb.errors import UnsafeImage
from recraft_nb.media.svg_size import refuse_entity

__all__ = ["after_root", "svg_text"]

_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']""")
# Python knows many more, some of them no encodings of text at all (zip, rot13) or traps (UTF-7).
_ENCODINGS = re.compile(
    r"utf-8-sig|utf-16(?:le|be)?|us-ascii|ascii|latin-?1|iso-8859-\d{1,2}|windows-125\d|cp125\d|koi8-r"
    r"|gb2312|gbk|gb18030|big5|shift_jis|euc-jp|euc-kr",
    re.IGNORECASE,
)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}?\?>")


def svg_text(data: bytes) -> str:
    """The document as text.

    Raises:
        UnsafeImage: The encoding is unknown, or the bytes do not fit it.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding = "utf-16"
    else:
        declared = _DECLARED.match(data[:400])
        encoding = declared[1].decode() if declared else "utf-8-sig"
        if encoding.lower() in {"utf-8", "utf8"}:
            encoding = "utf-8-sig"
    if not _ENCODINGS.fullmatch(encoding):
        raise UnsafeImage(f"This SVG is in a text encoding that is not read here ({encoding}).")
    try:
        return data.decode(encoding)
    except (LookupError, UnicodeError) as error:
        raise UnsafeImage("This SVG is not in the text encoding that it states.") from error


def after_root(text: str) -> tuple[str, str]:
    """The document cut in two behind its root's start tag, encoding declaration removed.

    Raises:
        UnsafeImage: It is not well-formed up to there.
    """
    text = _DECLARATION.sub("", text.lstrip("\ufeff \t\r\n")).lstrip()
    begins: list[int] = []
    raw = text.encode("utf-8", "replace")

    def start(_name: str, _attributes: dict[str, str]) -> None:
        begins.append(parser.CurrentByteIndex)
        raise StopIteration

    parser = expat.ParserCreate("utf-8")
    parser.StartElementHandler = start
    parser.EntityDeclHandler = refuse_entity
    try:
        parser.Parse(raw, True)
    except StopIteration:
        end = _tag_end(raw, begins[0])
        tag = raw[begins[0] : end].decode()
        head, tail = raw[: begins[0]].decode(), raw[end:].decode()
        if tag.endswith("/>"):
            name = re.split(r"[\s/>]", tag[1:], maxsplit=1)[0]
            return f"{head}{tag[:-2]}>", f"</{name}>{tail}"
        return head + tag, tail
    except expat.ExpatError as error:
        raise UnsafeImage(f"This SVG is not well-formed: {error}.") from error
    raise UnsafeImage("This SVG is empty.")


def _tag_end(raw: bytes, at: int) -> int:
    """Where the start tag ends: the first ``>`` outside quotes. Expat has seen that there is one."""
    for match in re.compile(rb""""[^"]*"|'[^']*'|>""").finditer(raw, at):
        if match[0] == b">":
            return match.end()
    raise UnsafeImage("This SVG is not well-formed.")
