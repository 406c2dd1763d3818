"""A finished picture set into a page: smaller, behind an opening, with ornament around it."""

from __future__ import annotations

import re

from recraft_nb.engine.illustrator.ink import svg

_SIZE = re.compile(r'viewBox="0 0 ([\d.]+) ([\d.]+)"')
_HEAD = re.compile(r"^<svg[^>]*>(?:<title>.*?</title>)?", re.DOTALL)
# The first layer that is not the sky, and the first that belongs to what the prompt names.
AFTER_SKY = re.compile(r'<g id="(?:distance|middle|behind|ground|subject)[^"]*">')
SUBJECTS = re.compile(r'<g id="(?:subject|foreground)[^"]*">')
SUBJECTS_RIMMED = re.compile(r'<g id="(?:rim-|subject|foreground)[^"]*">')


def size(document: str) -> svg.Point:
    """Width and height of a picture in units."""
    found = _SIZE.search(document)
    assert found is not None
    return float(found.group(1)), float(found.group(2))


def before(document: str, layer: re.Pattern[str], markup: str) -> str:
    """The document with markup put under a layer, on top when it has none such."""
    found = layer.search(document)
    at = found.start() if found else len(document) - len("</svg>")
    return document[:at] + markup + document[at:]


def over(document: str, markup: str) -> str:
    """The document with markup on top of everything."""
    return document.removesuffix("</svg>") + markup + "</svg>"


def parted(document: str) -> tuple[str, str]:
    """The opening of a picture up to its title, and what is drawn in it."""
    head = _HEAD.match(document)
    assert head is not None
    return head.group(0), document[head.end() :].removesuffix("</svg>")


def mounted(document: str, margin: float, page: str, opening: str, ornament: str, shift: float = 0.0) -> str:
    """The picture behind an opening of a page.

    Args:
        document: SVG text.
        margin: Of the page on each side, a share of it.
        page: Markup of the page below.
        opening: Path data through which the picture is seen, in units of the page.
        ornament: Markup on top.
        shift: How far down the picture is moved besides, a share of the page.
    """
    w, h = size(document)
    head, inner = parted(document)
    scale = svg.ratio(1 - 2 * margin)
    place = f"translate({svg.num(w * margin)} {svg.num(h * (margin + shift))})scale({scale})"
    return (
        f'{head}<defs><clipPath id="mount"><path d="{opening}"/></clipPath></defs>'
        f'<g id="page">{page}</g><g clip-path="url(#mount)"><g transform="{place}">{inner}</g></g>'
        f'<g id="frame">{ornament}</g></svg>'
    )
