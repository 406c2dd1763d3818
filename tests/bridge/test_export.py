"""Exported pages in a real browser, opened from disk: the views of the widgets, with nobody behind them."""

from __future__ import annotations

import json
import time
from contextlib import contextmanager

import numpy as np
import PIL.Image
import pytest
from host.bridge import AXE, TIMEOUT
from support.browser import ARTIFACTS
from support.files import SVG, raster

import recraft_nb as rc
from recraft_nb.media import Image
from recraft_nb.widgets.compare.facts import differences

pytestmark = pytest.mark.browser

HOSTILE = '</script><img src=x onerror="window.hurt = 1"><script>window.hurt = 1</script> <!-- '
WATCH = """() => {
    addEventListener('securitypolicyviolation', (event) => (window.refused ??= []).push(event.violatedDirective));
}"""


class Opened:
    """A page of ours in the browser; what it asks for beside itself fails the test."""

    def __init__(self, page, path):
        self.page, self.path, self.wrong, self.asked = page, path, [], []
        self.press = page.keyboard.press
        page.on("request", self._request)
        page.on("console", self._console)
        page.on("pageerror", self._error)
        page.goto(path.as_uri())
        self.find("img[src^='blob:']").first.wait_for(state="attached")
        page.evaluate(WATCH)

    def _request(self, request):
        if not request.url.startswith(("data:", "blob:")):
            self.asked.append(request.url)

    def _console(self, message):
        self.wrong.append(message.text)

    def _error(self, error):
        self.wrong.append(str(error))

    def find(self, selector, **options):
        return self.page.locator(f"#rnb-view {selector}", **options)

    def until(self, script):
        """Ask until it is so: the page itself lets no text become a program, not even Playwright's."""
        end = time.monotonic() + TIMEOUT
        while not self.page.evaluate(script):
            assert time.monotonic() < end, script
            self.page.wait_for_timeout(10)

    def leave(self):
        """Escape closes what is open over the page, a comparison too."""
        self.press("Escape")
        self.until("!document.querySelector('dialog')")

    @property
    def focused(self):
        return self.page.evaluate("() => document.activeElement.getAttribute('aria-label') ?? ''")

    def listed(self):
        """The listed keys, in words."""
        self.press("?")
        words = self.find("dialog .rnb-keys").inner_text()
        self.leave()
        return words

    def looks(self, *widths):
        """Serious findings of axe-core in every look."""
        if not AXE.exists():
            pytest.skip("skipped: no Node")
        self.page.evaluate(AXE.read_text("utf-8"))
        for width in widths:
            self.page.set_viewport_size({"width": width, "height": 800})
            for scheme in ("light", "dark"):
                self.page.emulate_media(color_scheme=scheme)
                assert self.page.evaluate("() => document.documentElement.scrollWidth") <= width, width
                found = self.page.evaluate("() => axe.run(document, {resultTypes: ['violations']})")[
                    "violations"
                ]
                serious = [one for one in found if one["impact"] in ("serious", "critical")]
                assert not serious, json.dumps([[one["id"], one["nodes"][0]["html"]] for one in serious])

    def done(self):
        assert self.asked == [self.path.as_uri()]
        assert not self.page.evaluate("() => window.refused ?? []")
        assert not self.page.evaluate("() => 'hurt' in window")
        assert not self.wrong


@pytest.fixture
def opened(page, request):
    """Opens pages; each must have asked for nothing in the end."""
    every = []

    @contextmanager
    def opening(path):
        made = Opened(page, path)
        every.append(made)
        yield made
        made.done()
        for event, fn in (("request", made._request), ("console", made._console), ("pageerror", made._error)):
            page.remove_listener(event, fn)

    yield opening
    report = getattr(request.node, "report_call", None)
    if report is not None and report.failed:
        ARTIFACTS.mkdir(exist_ok=True)
        page.screenshot(path=ARTIFACTS / f"{request.node.name}.png", full_page=True)


def picture(number):
    """A picture of its own, with a square that is where nobody else's is."""
    made = PIL.Image.new("RGB", (120, 90), (10 * number % 256, 90, 200))
    made.paste(
        (250, 220, 0), (number % 10 * 10, number // 10 * 10, number % 10 * 10 + 20, number // 10 * 10 + 20)
    )
    return Image.open(made)


def test_a_grid_is_found_compared_and_opened_by_keys_alone(client, opened, tmp_path):  # noqa: PLR0915 - one story
    for number in range(40):
        words = HOSTILE if number == 7 else f"a {'red' if number % 4 else 'blue'} fox, number {number}"
        client.history.add([picture(number)], prompt=words)
    client.history.add([raster(64, 2000)], prompt="a tall fox")
    images = list(client.history)[::-1]
    images[2].rate(5)
    grid = rc.ImageGrid(images)
    grid.value = images[:1]
    path = rc.export_html(tmp_path / "a folder" / "foxes & co.html", grid, title="Foxes <b>")
    grid.close()
    with opened(path) as page:
        assert page.page.title() == "Foxes <b>"
        assert page.find(".rnb-cell").first.get_attribute("aria-selected") == "true"
        assert not page.page.locator(".rnb-plain").is_visible()
        # Whoever has clicked nothing begins with the keys.
        page.press("ArrowRight")
        assert page.focused.startswith("a blue fox, number 0")
        page.press("ArrowRight")
        page.press("ArrowRight")
        assert page.focused.startswith("a red fox, number 2")
        assert "rated 5" in page.focused
        keys = page.listed()
        assert "Open large" in keys
        assert "Compare the selected" in keys
        for gone in ("Rate", "Favourite", "Hide", "cell"):
            assert gone not in keys

        # Large, with what is known of it; the neighbour; its own size.
        page.press("Enter")
        facts = page.find("dialog .rnb-facts")
        page.until("document.querySelector('dialog .rnb-facts')?.innerText.includes('Size')")
        assert "a red fox, number 2" in facts.inner_text()
        assert "120 × 90 png" in facts.inner_text()
        assert "Continue" not in page.find("dialog").inner_text()
        page.press("1")
        assert page.find("dialog .rnb-stage-zoom").inner_text() == "100 %"
        assert page.find("dialog .rnb-stage img").bounding_box()["width"] == 120
        page.press("ArrowRight")
        page.until("document.querySelector('dialog h3')?.innerText.includes('number 3')")
        with page.page.expect_download() as download:
            page.find("dialog button", has_text="Save").click()
        assert download.value.path().read_bytes() == images[3].bytes
        page.leave()
        page.until("document.activeElement.ariaLabel?.includes('number 3')")

        # Words, an order, a condition.
        page.find("input[type=search]").fill("BLUE fox")
        page.until("document.querySelector('.rnb-toolbar')?.innerText.includes('10 of 41')")
        page.find("input[type=search]").fill("onerror=")
        page.until("document.querySelector('.rnb-toolbar')?.innerText.includes('1 of 41')")
        assert page.find(".rnb-cell").first.get_attribute("aria-label").startswith(HOSTILE.strip()[:20])
        page.find("input[type=search]").fill("")
        page.find("button[aria-label^=Show]").click()
        page.find("[role=option]", has_text="4 and 5 stars").click()
        page.until("document.querySelector('.rnb-toolbar')?.innerText.includes('1 of 41')")
        page.find("button[aria-label^=Show]").click()
        page.find("[role=option]", has_text="All pictures").click()
        page.find("button[aria-label^=Order]").click()
        page.find("[role=option]", has_text="Newest first").click()
        page.until("document.querySelector('.rnb-cell')?.ariaLabel.startsWith('a tall fox')")

        # Two of them under one zoom, in every mode; a hand selects and compares as well.
        button = page.page.locator("#rnb-tools button", has_text="Compare")
        assert not button.is_visible()
        page.find(".rnb-cell").nth(1).hover()
        page.find("button[aria-label=Select]").click()
        assert page.find("button[aria-label=Select]").get_attribute("aria-pressed") == "true"
        button.click()
        page.find("dialog .rnb-lens").first.wait_for()
        page.leave()
        page.press("c")
        compared = page.find("dialog .rnb-compare-root")
        compared.locator(".rnb-lens").first.wait_for()
        assert "Choose" not in compared.inner_text()
        wanted = differences([images[0], images[39]])
        table = compared.locator("table").inner_text()
        assert all(name in table for name in wanted["names"])
        assert compared.locator("td b").all_inner_texts() == [
            text for row in wanted["rows"] for cell in row for text, differs in cell if differs
        ]
        page.press("d")
        page.until("/differ/.test(document.querySelector('dialog .rnb-mode-bar')?.innerText)")
        apart = np.any(images[0].numpy() != images[39].numpy(), axis=2).sum()
        assert f"{apart:,}" in page.find("dialog .rnb-mode-bar").inner_text()
        for key, mode in (("p", "side"), ("w", "swap"), ("k", "blink"), ("s", "slider")):
            page.press(key)
            page.find(f"dialog .rnb-compared[data-mode={mode}]").wait_for()
        page.press("8")
        assert "800 %" in compared.inner_text()
        page.leave()
        page.looks(320, 1280)

        # Dark by the system, light by the button.
        before = page.page.evaluate("() => getComputedStyle(document.body).backgroundColor")
        page.page.locator("#rnb-tools button").last.click()
        after = page.page.evaluate("() => getComputedStyle(document.body).backgroundColor")
        assert before != after

        # Nothing gets out, whatever might run here.
        answer = page.page.evaluate("() => fetch('https://example.org/').then(() => 'out', () => 'refused')")
        assert answer == "refused"
        assert page.page.evaluate("() => window.refused.splice(0)") == ["connect-src"]
        page.wrong.clear()


def test_a_comparison_has_the_files_themselves_and_says_where_it_has_copies(client, opened, tmp_path, page):
    client.history.add([picture(3), picture(4), picture(5)], prompt="one, two, three")
    images = list(client.history)
    with rc.Compare(*images, mode="swap") as comparison:
        comparison.pair = (images[2], images[1])
        path = rc.export_html(tmp_path / "compare.html", comparison)
        copies = rc.export_html(tmp_path / "copies.html", comparison, originals=False)
        wanted = differences(images)
    with opened(path) as shown:
        shown.find(".rnb-compared[data-mode=swap]").wait_for()
        assert (
            "The same in all: " + " · ".join(f"{name} {text}" for name, text in wanted["same"])
            in shown.find(".rnb-same").inner_text()
        )
        shown.until("document.querySelector('.rnb-lens img')?.naturalWidth === 120")
        seen = shown.find(".rnb-lens img").first.evaluate(
            """async (img) => {
                const canvas = document.createElement('canvas');
                Object.assign(canvas, { width: img.naturalWidth, height: img.naturalHeight });
                const drawing = canvas.getContext('2d');
                drawing.drawImage(img, 0, 0);
                return [...drawing.getImageData(0, 0, canvas.width, canvas.height).data];
            }"""
        )
        assert np.array_equal(np.reshape(seen, (90, 120, 4))[..., :3], images[2].numpy())
        shown.press("p")
        shown.find(".rnb-compared[data-mode=side]").wait_for()
        shown.page.evaluate("() => document.activeElement.blur()")
        shown.press("ArrowRight")  # shows where the keys are now, which is on what can be seen
        assert shown.page.evaluate("() => document.activeElement.matches('.rnb-lens-panes .rnb-lens')")
        shown.press("w")
        shown.page.evaluate("() => document.activeElement.blur()")
        shown.press("Space")
        assert "Show A" in shown.find(".rnb-mode-bar").inner_text()
        assert "Choose" not in shown.listed()
        shown.looks(1280)
    with opened(copies) as shown:
        assert "These are copies, not the files themselves" in shown.find(".rnb-card").inner_text()
        shown.find(".rnb-card button").click()
        shown.find(".rnb-card").wait_for(state="detached")


def test_a_tree_is_walked_pinned_and_compared_and_nothing_is_asked_for(  # noqa: PLR0915 - one story
    drawing_service, drawing_client, opened, tmp_path
):
    drawing_service.forget().explore_count = 4
    explorer = rc.Explorer(drawing_client, "a neon city")
    first = explorer.explore().result(20)
    second = explorer.similar(first[2], 4).result(20)
    explorer.similar(second[1], 2).result(20)
    explorer.pin(first[0])
    explorer.go(first[0])
    path = rc.export_html(tmp_path / "walk.html", explorer)
    code = explorer.to_code()
    explorer.close()
    with opened(path) as page:
        crumbs = page.find(".rnb-crumb")
        page.find(".rnb-pins .rnb-pin").first.wait_for()
        assert crumbs.all_inner_texts() == ["A neon city"]
        text = page.find(".rnb-explorer").inner_text()
        for gone in ("Explore\n", "More like this", "Use these", "Generate", "ids last"):
            assert gone not in text
        page.press("ArrowRight")
        page.press("ArrowRight")
        page.press("Enter")  # nothing came of this one
        assert crumbs.all_inner_texts() == ["A neon city"]
        page.press("ArrowRight")
        page.press("Enter")
        assert crumbs.all_inner_texts() == ["A neon city", "Very similar"]
        page.press("ArrowRight")
        page.press("Enter")
        assert crumbs.all_inner_texts() == ["A neon city", "Very similar", "Somewhat similar"]
        page.press("p")
        page.until("document.querySelectorAll('.rnb-pin').length === 2")
        page.press("Backspace")
        assert crumbs.all_inner_texts() == ["A neon city", "Very similar"]
        assert "picture 2" in page.focused
        page.find("button", has_text="Somewhat similar, 4 pictures").click()
        assert len(crumbs.all_inner_texts()) == 3
        page.press("[")
        page.press("[")
        assert crumbs.all_inner_texts() == ["A neon city"]
        page.press("o")
        page.until("document.querySelector('dialog .rnb-facts')?.innerText.includes('Size')")
        page.leave()
        page.press("c")
        page.until("document.querySelectorAll('dialog .rnb-compare-root .rnb-lens img').length === 2")
        assert not page.find(".rnb-card").count()
        page.leave()
        page.find(".rnb-pin-off").first.click()
        page.until("document.querySelectorAll('.rnb-pin').length === 1")
        page.page.evaluate("() => { navigator.clipboard.writeText = (text) => { window.copied = text } }")
        page.find("button", has_text="Copy as Python").click()
        page.until("'copied' in window")
        assert page.page.evaluate("() => window.copied") == code
        keys = page.listed()
        assert "Open the branch of this picture" in keys
        assert "How similar" not in keys
        page.looks(320, 1280)


def test_in_print_and_without_scripts_it_is_a_list_of_all_pictures(client, opened, tmp_path, page):
    hostile = SVG.replace(b"<rect", b'<script>window.hurt = 1</script><rect onload="window.hurt = 1"')
    client.history.add([hostile, *(picture(number) for number in range(30))], prompt="thirty-one")
    path = rc.export_html(tmp_path / "list.html", client.history)
    with opened(path) as shown:
        # A vector stays one: sharp at any size, and never a part of the page.
        assert shown.page.locator("#rnb-view svg rect").count() == 0
        shown.find(".rnb-cell").last.click()
        shown.until("document.querySelector('dialog .rnb-facts')?.innerText.includes('svg')")
        assert shown.find("dialog .rnb-stage img").get_attribute("src").startswith("blob:")
        shown.leave()
        shown.page.emulate_media(media="print")
        assert not shown.find(".rnb").is_visible()
        pictures = shown.page.locator(".rnb-plain img")
        assert pictures.count() == 31
        shown.until(
            "[...document.querySelectorAll('.rnb-plain img')].every((img) => (img.loading = 'eager') && img.naturalWidth)"
        )
        assert shown.page.locator(".rnb-plain figcaption").first.inner_text().startswith("thirty-one")
        shown.page.emulate_media(media="screen")
    context = page.context.browser.new_context(java_script_enabled=False)
    plain = context.new_page()
    plain.goto(path.as_uri())
    assert plain.locator(".rnb-plain img").first.is_visible()
    assert "With JavaScript" in plain.locator("main").inner_text()
    context.close()
