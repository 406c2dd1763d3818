"""Good vectors stay what they are."""

from __future__ import annotations

import io
import re
import time
import xml.etree.ElementTree as ET

import numpy as np
import PIL.Image
import pytest

from recraft_nb.errors import UnsafeImage
from recraft_nb.media import Limits, measure
from recraft_nb.media.render import render_svg
from recraft_nb.media.svg import clean

NS = 'xmlns="http://www.w3.org/2000/svg"'
XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'


def drawn(svg: str, width: int = 128, height: int = 128) -> np.ndarray:
    png = render_svg(svg, width, height, trusted=True)
    return np.asarray(PIL.Image.open(io.BytesIO(png)).convert("RGBA"))


def body(inner: str, root: str = 'viewBox="0 0 100 100"') -> str:
    return f"<svg {NS} {XLINK} {root}>{inner}</svg>"


GOOD = {
    "shapes": body(
        '<path d="M10 10h50v50z" fill="red"/><circle cx="50" cy="50" r="20" fill="rgb(1,200,3)" opacity=".5"/>'
        '<ellipse cx="70" cy="20" rx="9" ry="4" stroke="hsl(200, 50%, 40%)"/><polygon points="1,2 30,4 5,60"/>'
        '<polyline points="80 80 90 70 99 99" fill="none" stroke="#123" stroke-dasharray="3 1"/>'
        '<line x1="0" y1="99" x2="99" y2="0" stroke="currentColor" stroke-linecap="round"/>'
    ),
    "gradients": body(
        '<defs><linearGradient id="a" x1="0" x2="1"><stop offset="0" stop-color="#f00"/><stop offset="1" '
        'stop-color="blue" stop-opacity=".4"/></linearGradient><radialGradient id="b" xlink:href="#a" '
        'gradientTransform="rotate(20)"/></defs><rect width="100" height="50" fill="url(#a)"/>'
        '<rect y="50" width="100" height="50" fill="url(#b) none"/>'
    ),
    "gradient with href": body(
        '<linearGradient id="a"><stop stop-color="red"/><stop offset="1" stop-color="lime"/></linearGradient>'
        '<linearGradient id="b" href="#a"/><rect width="90" height="90" fill="url(#b)"/>'
    ),
    "pattern, mask, clip": body(
        '<pattern id="p" width=".2" height=".2"><circle cx="5" cy="5" r="4" fill="teal"/></pattern>'
        '<mask id="m"><rect width="100" height="60" fill="#fff"/></mask><clipPath id="c"><circle cx="50" cy="50" '
        'r="45"/></clipPath><g clip-path="url(#c)"><rect width="100" height="100" fill="url(#p)" mask="url(#m)"/></g>'
    ),
    "filter": body(
        '<filter id="f" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="4"/><feOffset '
        'dx="3"/><feMerge><feMergeNode/><feMergeNode in="SourceGraphic"/></feMerge></filter>'
        '<rect x="20" y="20" width="50" height="50" fill="navy" filter="url(#f)"/>'
    ),
    "filter functions": body('<rect width="50" height="50" style="filter:blur(3px) hue-rotate(90deg)"/>'),
    "markers": body(
        '<marker id="m" markerWidth="6" markerHeight="6" refX="3" refY="3" orient="auto"><path d="M0 0L6 3 0 6z"/>'
        '</marker><path d="M10 10L50 40 90 20" stroke="#000" fill="none" marker-end="url(#m)" '
        "style=\"marker-start: url('#m')\"/>"
    ),
    "use and symbol": body(
        '<symbol id="s" viewBox="0 0 10 10"><rect width="10" height="10" fill="orange"/></symbol>'
        '<use xlink:href="#s" width="40" height="40"/><use href="#s" x="50" width="20" height="20"/>'
    ),
    "style sheet": body(
        "<style type='text/css'><![CDATA[/* c */ .a{fill:red;stroke:#00f} rect.b , #z{fill:lime !important} "
        "*{stroke-width:3} @media print{.a{fill:black}} @import url(x.css); .a{opacity:.7}]]></style>"
        '<rect class="a" width="40" height="40"/><rect class="a b" x="50" width="40" height="40" fill="pink"/>'
        '<circle id="z" class="a" cx="20" cy="70" r="15" style="fill:gold"/>'
    ),
    "links": body('<a href="https://example.org/"><rect width="60" height="60" fill="plum"/></a>'),
    "nested svg": body('<svg x="10" y="10" width="50" height="50" viewBox="0 0 10 10"><rect width="5" height="5"/></svg>'),
    "switch": body(
        '<switch><rect requiredExtensions="http://example.org/x" width="99" height="99" fill="red"/>'
        '<rect width="99" height="99" fill="green"/></switch>'
    ),
    "prefix": '<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><s:rect width="9" height="9"/></s:svg>',
    "units": body('<rect width="1in" height="5mm" fill="red"/>', 'width="2in" height="40mm"'),
    "an error in a path": body('<path d="M10 10 L 60 10 L 60 60 ! L 0 0" fill="red"/>'),
    "words": body('<title>A &lt;cat&gt; &amp; more</title><desc>d</desc><text x="5" y="20">Hi</text><rect width="9" height="9"/>'),
}  # fmt: skip


@pytest.mark.parametrize("name", GOOD)
def test_a_good_vector_draws_the_same_pixels(name):
    safe = clean(GOOD[name])
    ET.fromstring(safe)
    assert np.array_equal(drawn(GOOD[name]), drawn(safe))


@pytest.mark.parametrize("name", GOOD)
def test_cleaning_twice_changes_nothing(name):
    once = clean(GOOD[name])
    assert clean(once) == once


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "latin-1", "windows-1252"])
def test_every_usual_encoding_is_read(encoding):
    words = {"utf-8-sig": "utf-8"}.get(encoding, encoding)
    text = f'<?xml version="1.0" encoding="{words}"?>' + body(
        '<title>Café</title><rect width="9" height="9"/>'
    )
    assert "<title>Café</title>" in clean(text.encode(encoding))


def test_embedded_pictures_are_kept_and_named_by_their_content(make):
    import base64

    for kind in ("png", "jpeg", "webp"):
        url = base64.b64encode(make.encode(make.pixels(), kind)).decode()
        safe = clean(body(f'<image width="50" height="50" xlink:href="data:image/png;base64,{url}"/>'))
        assert f'xlink:href="data:image/{kind};base64,{url}"' in safe


def test_ids_get_a_prefix_wherever_they_are_named():
    safe = clean(GOOD["gradients"] + "", id_prefix="k7-")
    assert re.findall(r'(?:id=|href=|url\()"?#?([\w-]+)', safe) == ["k7-a", "k7-b", "k7-a", "k7-a", "k7-b"]
    assert np.array_equal(drawn(GOOD["gradients"]), drawn(safe))


def test_words_and_hidden_metadata_can_be_left_out(make):
    text = body(
        "<metadata>me</metadata><!-- me --><title>me</title><desc>me</desc><?me me?><rect width='9' height='9'/>"
    )
    assert "me" in clean(text)
    assert "me" not in clean(text, keep_words=False)


def test_a_file_without_the_namespace_is_read_all_the_same():
    assert clean('<svg viewBox="0 0 9 9"><rect width="9" height="9"/></svg>').startswith(f"<svg {NS} ")


def test_a_second_bearer_of_an_id_loses_it():
    assert clean(body('<rect id="a"/><circle id="a" r="3"/>')).count("id=") == 1


@pytest.mark.parametrize(
    ("root", "size"),
    [
        ('width="30" height="20"', (30, 20)),
        ('width="1in" height="2.54cm"', (96, 96)),
        ('viewBox="0 0 24 12"', (24, 12)),
        ('viewBox="0,0,24,12" width="48"', (48, 24)),
        ('viewBox="0 0 24 12" height="100%"', (24, 12)),
        ('width="100%" height="100%"', (300, 150)),
        ("", (300, 150)),
        ('width="-5" height="0"', (300, 150)),
        ('viewBox="0 0 1e30 1e30"', (4096, 4096)),
        ('width="1000000" height="500000"', (4096, 2048)),
        ('viewBox="0 0 nan 3"', (300, 150)),
        ('width="1e999" height="3"', (300, 3)),
    ],
)
def test_the_natural_size_is_found_and_bounded(root, size):
    text = body('<rect width="9" height="9"/>', root)
    assert measure(text.encode()) == (*size, "RGBA")
    assert measure(clean(text).encode())[:2] == size


def test_limits_are_the_callers():
    text = body("<g>" * 10 + "<rect/>" * 10 + "</g>" * 10)
    clean(text)
    for limits in (
        Limits(max_svg_depth=5),
        Limits(max_svg_nodes=8),
        Limits(max_svg_bytes=20),
        Limits(max_svg_attributes=0),
    ):
        with pytest.raises(UnsafeImage):
            clean(text, limits=limits)


def test_a_large_tracing_is_cleaned_quickly():
    """6 MB in well under a second where nothing else runs; processor time, so that a busy machine passes."""
    curve = "c1.25 -3.5 7.75 -2.25 9.5 4.25" * 8
    paths = [
        f'<path d="M{n % 1000} {n % 997}{curve}Z" fill="#{n * 37 % 0xFFFFFF:06x}"/>' for n in range(20_000)
    ]
    text = f'<svg {NS} width="1024" height="1024">{"".join(paths)}</svg>'
    assert len(text) > 5_000_000
    start = time.process_time()
    assert len(clean(text)) == len(text)
    assert time.process_time() - start < 1.0
