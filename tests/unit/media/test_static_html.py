"""What a saved notebook shows: bounded, escaped, self-sufficient."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from html.parser import HTMLParser

import numpy as np
import pytest

from recraft_nb.errors import StoreError
from recraft_nb.media import Image, ImageBatch, record_of, view
from recraft_nb.media.static_html import LOCAL_MARK, contact_sheet, single

WHEN = datetime(2026, 11, 23, tzinfo=UTC)


def noisy(make, **facts) -> Image:
    """A picture that does not compress: the worst a thumbnail can be."""
    rng = np.random.default_rng(len(facts.get("prompt", "")))
    import PIL.Image

    data = make.encode(
        PIL.Image.fromarray(rng.integers(0, 255, (300, 300, 3), dtype=np.uint8)), "png", compress_level=0
    )
    return Image(data, record_of(data, created=WHEN, **facts))


class Reader(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.words += data

    def images(self):
        return [attributes for tag, attributes in self.tags if tag == "img"]


@pytest.mark.parametrize("count", [1, 4, 24, 200])
def test_a_small_display_has_at_most_60_kb_and_says_what_is_missing(count, make):
    one = noisy(make, prompt="p")
    page = contact_sheet([one] * count)
    shown = len(Reader(page).images())
    assert len(page.encode()) <= 60_000
    assert shown >= min(count, 12)
    assert (f"and {count - shown} more picture" in page) == (shown < count)
    cells = re.findall(r"<figure.*?</figure>", page, re.DOTALL)
    assert max(len(cell.encode()) for cell in cells) <= 15_000


def test_long_words_do_not_break_the_bound(make):
    assert len(contact_sheet([noisy(make, prompt='"' * 5000, model="<" * 5000)] * 40).encode()) <= 60_000


def test_no_output_is_ever_above_one_and_a_half_megabytes(make):
    page = contact_sheet([noisy(make, prompt="p")] * 130, limit_bytes=10**9)
    assert 100_000 < len(page.encode()) <= 1_500_000


def test_it_says_what_a_person_wants_to_know(make):
    paid = noisy(make, prompt="a red cat", provider="recraft", model="recraftv4_1", credits=40)
    words = Reader(contact_sheet([paid], caption="4 pictures")).words
    for expected in ("4 pictures", "a red cat", "recraftv4_1", "2026-11-23", "300 × 300", "40 units ($0.04)"):
        assert expected in words
    assert LOCAL_MARK not in words


def test_a_local_picture_is_marked_and_not_charged(make):
    local = noisy(make, prompt="a cat", provider="local", model="recraftv4_1", credits=40)
    for page in (contact_sheet([local]), single(local)):
        words = Reader(page).words
        assert "Local engine – not Recraft's model" in words
        assert "40 units ($0.04), not charged" in words


HOSTILE = [
    '"><script>alert(1)</script>', "<img src=x onerror=alert(1)>", "' onmouseover='x()", "</style><script>x</script>",
    "javascript:alert(1)", "{{7*7}}", "<!--", "]]>", "\u202eevil", "a\0b\x1b[31m", "&lt;b&gt;", "\ud800", "x" * 100_000, "`${x}`",
]  # fmt: skip


@pytest.mark.parametrize("words", HOSTILE)
def test_text_is_text(words, make):
    data = make.encode(make.pixels(), "png")
    image = Image(data, record_of(data, prompt=words, model=words, provider=words, created=WHEN))
    for page in (
        contact_sheet([image], caption=words),
        single(image),
        ImageBatch([image])._repr_mimebundle_()["text/html"],
    ):
        reader = Reader(page)
        assert {tag for tag, _ in reader.tags} <= {"style", "div", "p", "bdi", "figure", "figcaption", "img"}
        for _, attributes in reader.tags:
            assert set(attributes) <= {"class", "style", "src", "alt", "width", "height"}
            assert not re.search(r"url\(|expression|javascript", attributes.get("style") or "")
        assert "\u202e" not in page
        assert "\0" not in page
        assert len(page.encode("utf-8")) < 15_000
        assert page.count("<style") == page.count("</style") == 1


def test_it_asks_nothing_of_the_network_and_runs_nothing(make):
    page = contact_sheet([noisy(make, prompt="p")] * 3)
    markup = re.sub(r'src="data:image/webp;base64,[\w+/=]+"', "", page)
    assert not re.search(r"https?:|//|@import|<script|<link|<iframe|url\(|src=", markup)
    for attributes in Reader(page).images():
        assert attributes["src"].startswith("data:image/webp;base64,")
        assert attributes["alt"] == "p"


def test_it_is_readable_in_light_and_dark(make):
    page = contact_sheet([noisy(make, prompt="p")])
    style = page[: page.index("</style>")]
    pairs = re.findall(r"background:(#\w{6})[^;]*;color:(#\w{6})", page)
    assert len(pairs) >= 3

    def light(colour: str) -> float:
        channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    for ground, ink in pairs:
        low, high = sorted((light(ground), light(ink)))
        assert (high + 0.05) / (low + 0.05) > 7
    for word in ("prefers-color-scheme:dark", "data-jp-theme-light", "vscode-dark", "html[theme=dark]"):
        assert word in style


def test_a_picture_that_is_gone_leaves_its_words(make):
    image = noisy(make, prompt="a lost cat")

    def gone() -> bytes:
        raise StoreError("The file <x> is missing.")

    page = contact_sheet([Image(gone, image.record), image])
    assert "The file &lt;x&gt; is missing." in page
    assert len(Reader(page).images()) == 1


def test_an_empty_batch_says_so():
    assert "No pictures." in contact_sheet([])


def test_columns_are_the_callers(make):
    batch = ImageBatch([noisy(make, prompt="p")] * 2)
    assert "repeat(3,minmax(0,1fr))" in batch.grid(columns=3)._repr_html_()
    assert repr(batch.grid()) == repr(batch)


@pytest.fixture
def viewer():
    """Installs a viewer for one test."""
    before = view.install(None)
    yield view.install
    view.install(before)


class Widget:
    def __init__(self, answer: object) -> None:
        self.answer = answer

    def _repr_mimebundle_(self, include=None, exclude=None):
        return self.answer


def test_a_widget_is_shown_beside_the_static_picture(make, viewer):
    batch = ImageBatch([noisy(make, prompt="p")])
    seen = []

    def make_widget(value, **options):
        seen.append((value, options))
        return Widget({"application/vnd.jupyter.widget-view+json": {"model_id": "1"}})

    viewer(make_widget)
    bundle = batch._repr_mimebundle_()
    assert bundle["application/vnd.jupyter.widget-view+json"] == {"model_id": "1"}
    assert "<img" in bundle["text/html"]
    assert bundle["text/plain"] == repr(batch)
    assert isinstance(batch.grid(columns=2), Widget)
    assert seen == [(batch, {}), (batch, {"columns": 2})]


def test_a_widgets_own_page_and_metadata_win(make, viewer):
    viewer(lambda _value, **_options: Widget(({"text/html": "own"}, {"a": 1})))
    assert ImageBatch()._repr_mimebundle_() == (
        {"text/plain": "ImageBatch(0 pictures)", "text/html": "own"},
        {"a": 1},
    )


def test_a_broken_widget_never_hides_the_pictures(make, viewer):
    viewer(lambda _value, **_options: 1 / 0)
    with pytest.warns(RuntimeWarning, match="live view failed"):
        bundle = ImageBatch([noisy(make, prompt="p")])._repr_mimebundle_()
    assert "<img" in bundle["text/html"]


def test_anything_with_images_can_be_shown(make, viewer):
    class Job:
        images = (noisy(make, prompt="p"),)

    page = view.mimebundle(Job())["text/html"]
    assert len(Reader(page).images()) == 1
    assert "Job object" in page


def test_prices_and_prompts_with_dollars_are_no_formulas(make):
    """JupyterLab typesets what stands between two dollar signs, except below these classes."""
    page = contact_sheet([noisy(make, prompt="from $5 to $9")])
    assert 'class="rnb-static mathjax_ignore tex2jax_ignore"' in page
