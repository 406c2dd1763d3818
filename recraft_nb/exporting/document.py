"""The page as text: a head, the plain list that holds the pictures, the data, and the scripts of the view."""

from __future__ import annotations

import base64
import hashlib
import html
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Self

from recraft_nb._version import __version__
from recraft_nb.catalog import find_model
from recraft_nb.exporting.packing import Packed
from recraft_nb.media.static_html import LOCAL_MARK, NO_MATH, alternative, caption_of, escaped
from recraft_nb.widgets.assets import asset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.exporting.chosen import Chosen
    from recraft_nb.media import Image

__all__ = ["GENERATOR", "Words", "document", "frame_weight"]

GENERATOR = '<meta name="generator" content="recraft_nb '
"""How a page says who made it."""

_SCRIPTED = 'document.documentElement.classList.add("rnb-scripted")'
_LONGEST_TITLE = 120
_NAMED = 3

# No address may be asked for anything; scripts and styles are these very ones.
_POLICY = (
    "default-src 'none'; img-src data: blob:; script-src {scripts}; style-src {styles}; "
    "base-uri 'none'; form-action 'none'"
)
_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
{generator}{version}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{title}</title>
<style>{style}</style>
<script>{scripted}</script></head>
<body class="rnb-page rnb-{kind}-page {no_math}">
<header class="rnb-page-head"><div><h1><bdi>{title}</bdi></h1><p>{about}</p></div>
<div id="rnb-tools"></div></header>
<main><div id="rnb-view"></div>
<noscript><p>With JavaScript, pictures open large, are found and compared. Here is a list.</p></noscript>
<div class="rnb-plain">{sections}</div></main>
<footer class="rnb-page-foot">{foot}</footer>
<script type="application/json" id="rnb-data">{data}</script>
{originals}
<script>{script}</script>
</body></html>
"""


@dataclass(frozen=True, slots=True)
class Words:
    """What the page says around its view, as safe HTML."""

    title: str
    about: str

    @classmethod
    def of(cls, chosen: Chosen, title: str | None) -> Self:
        """The title, and what there is to see in a line."""
        wanted = chosen.title if title is None else str(title)
        named = wanted if len(wanted) <= _LONGEST_TITLE else f"{wanted[: _LONGEST_TITLE - 1]}…"
        count = len(chosen.images)
        names = {model: find_model(model) for model in sorted({one.model or "" for one in chosen.images})}
        models = [escaped(known.name if known else model) for model, known in names.items() if model]
        shown = models[:_NAMED] + (["…"] if len(models) > _NAMED else [])
        pictures = f"{count:,} picture{'s' if count != 1 else ''}"
        parts = [
            pictures if pictures != named else "",
            ", ".join(f"<bdi>{model}</bdi>" for model in shown if chosen.labels),
            f"exported {datetime.now(UTC).astimezone():%d %b %Y}",
            escaped(LOCAL_MARK) if all(image.provider == "local" for image in chosen.images) else "",
        ]
        return cls(escaped(named) or "Pictures", " · ".join(filter(None, parts)))


def document(chosen: Chosen, words: Words, pictures: Mapping[str, Packed], data: bytes) -> bytes:
    """The whole page, in UTF-8.

    Args:
        chosen: What it shows.
        words: What it says around the view.
        pictures: The packed pictures by name.
        data: JSON in which no sign is markup.
    """
    style, script = asset_text("page.css"), asset_text("page.js")
    listed: set[str] = set()
    sections = []
    for section in chosen.sections:
        heading = f"<h2><bdi>{escaped(section.title)}</bdi></h2>" if section.title else ""
        marks = section.marks or [""] * len(section.images)
        items = (
            _item(image, pictures[image.id], listed, mark, labels=chosen.labels)
            for image, mark in zip(section.images, marks, strict=True)
        )
        sections.append(f"<section>{heading}<ol>{''.join(items)}</ol></section>")
    # What is pinned but in no set is in no list; the view needs its picture all the same.
    rest = [image for image in chosen.images if image.id not in listed]
    sections.extend(
        f"<section><ol>{_item(image, pictures[image.id], listed)}</ol></section>" for image in rest
    )
    text = _PAGE.format(
        policy=_POLICY.format(
            scripts=f"{_hash(_SCRIPTED)} {_hash(script)}",
            styles=_hash(style),
        ),
        generator=GENERATOR,
        version=__version__,
        title=words.title,
        style=style,
        scripted=_SCRIPTED,
        kind=chosen.kind,
        no_math=NO_MATH,
        about=words.about,
        sections="".join(sections),
        foot=_foot(pictures),
        data=data.decode(),
        originals="\n".join(_file(one) for one in pictures.values() if one.original is not None),
        script=script,
    )
    return text.encode("utf-8", "replace")


def frame_weight(chosen: Chosen, words: Words) -> int:
    """Bytes of the page without data and pictures."""
    bare = {image.id: Packed(image, b"", (1024, 1024)) for image in chosen.images}
    return len(document(chosen, words, bare, b""))


def asset_text(name: str) -> str:
    """A built file of the pages; nothing in it ends the element that it stands in."""
    text = str(asset(f"pages/{name}"))
    return text.replace("</script", "<\\/script").replace("</style", "<\\/style").replace("<!--", "<\\!--")


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _item(image: Image, held: Packed, listed: set[str], mark: str = "", *, labels: bool = True) -> str:
    """A picture with what is known of it. One that is there already is not held twice."""
    lines = [(' class="rnb-mark"', escaped(mark))] if mark else []
    lines += caption_of(image) if labels else []
    words = "".join(f"<div{kind}>{text}</div>" for kind, text in lines)
    alt = alternative(image) if labels else f"Picture {escaped(mark)}"
    caption = f"<figcaption>{words}</figcaption>"
    if held.copy is None:
        return f'<li><figure><div class="rnb-plain-gone">{escaped(held.gone)}</div>{caption}</figure></li>'
    if image.id in listed:
        return f"<li><figure>{caption}</figure></li>"
    listed.add(image.id)
    width, height = held.size
    source = base64.b64encode(held.copy).decode()
    return (
        f'<li><figure><img src="data:image/webp;base64,{source}" data-copy="{html.escape(image.id)}" '
        f'alt="{alt}" width="{width}" height="{height}" loading="lazy">{caption}</figure></li>'
    )


def _file(held: Packed) -> str:
    """The file of a picture, beside the list."""
    assert held.original is not None
    kind = ' data-packed="gzip"' if held.image.format == "svg" else ""
    source = base64.b64encode(held.original).decode()
    return f'<script type="text/plain" data-original="{html.escape(held.image.id)}"{kind}>{source}</script>'


def _foot(pictures: Mapping[str, Packed]) -> str:
    """Whether what is seen large is the picture itself."""
    copies = [one for one in pictures.values() if one.copied and one.copy]
    how = "This page works from disk, without a network. Press ? for its keys."
    if not copies:
        return f"The large pictures are the files themselves. {how}"
    side = max(max(one.size) for one in copies)
    which = "The pictures" if len(copies) == len(pictures) else f"{len(copies):,} of the pictures"
    words = f"{which} are copies of up to {side} pixels; the originals are with whoever made this page."
    return f"{words} {how}"
