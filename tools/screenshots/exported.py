"""Exported pages, opened from disk as a colleague does: each light and dark in three widths, and printed."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from host.bridge import outside_loop
from matrix import FOLDER, THEMES, WIDTHS
from playwright.sync_api import sync_playwright
from support.browser import FLAGS, chromium

import recraft_nb as rc

if TYPE_CHECKING:
    from collections.abc import Callable

PAGES = FOLDER / "exported_page"
PROMPTS = (
    "an owl on a branch",
    "a paper fox in a snowy forest",
    "a lighthouse on a cliff",
    "a neon city at night",
)


def _made(folder: Path) -> dict[str, Path]:
    """The pages: one of every kind, and one with so many pictures that it holds copies."""
    client = rc.Recraft(provider="local", store=folder / "store")
    jobs = [client.generate(prompt, n=6, random_seed=7) for prompt in PROMPTS]
    vectors = client.generate("a rocket icon", n=2, model="recraftv4_1_vector").result(120)
    images = [image for job in jobs for image in job.result(120)]
    images[3].rate(5).favourite()
    grid = rc.ImageGrid([*vectors, *images])
    grid.value = images[:2]
    explorer = rc.Explorer(client)
    first = explorer.explore("a reading corner").result(120)
    second = explorer.similar(first[2], 4).result(120)
    explorer.similar(first[2], 2).result(120)
    explorer.similar(second[0], 5).result(120)
    explorer.pin(first[1], second[0])
    explorer.go(first[2])
    pages = {
        "grid": rc.export_html(folder / "grid.html", grid, originals=False),
        "compare": rc.export_html(folder / "compare.html", rc.Compare(*images[6:8])),
        "explorer": rc.export_html(folder / "explorer.html", explorer),
    }
    client.close()
    return pages


def _large(page: Any) -> None:
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    page.locator("dialog .rnb-facts", has_text="Size").wait_for()


def _compared(page: Any) -> None:
    page.keyboard.press("c")
    page.locator("dialog .rnb-lens img[src^=blob]").first.wait_for(state="attached")


def _keys(page: Any) -> None:
    page.keyboard.press("?")


STATES: dict[str, tuple[str, Callable[[Any], None] | None]] = {
    "grid": ("grid", None),
    "grid-large": ("grid", _large),
    "grid-compared": ("grid", _compared),
    "grid-keys": ("grid", _keys),
    "compare": ("compare", None),
    "explorer": ("explorer", None),
}


def take(part: str = "") -> None:
    """Take every state, or those with a word in their name."""
    if not part:
        shutil.rmtree(PAGES, ignore_errors=True)
    PAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        with outside_loop():
            pages = _made(Path(folder))
        browser = playwright.chromium.launch(executable_path=chromium(), headless=True, args=FLAGS)
        page = browser.new_page(reduced_motion="reduce")
        for name, (kind, act) in STATES.items():
            if part not in name:
                continue
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 800})
                page.goto(pages[kind].as_uri())
                page.locator("#rnb-view img[src^=blob]").first.wait_for(state="attached")
                if act:
                    act(page)
                for theme in THEMES:
                    page.emulate_media(color_scheme=theme)
                    page.wait_for_timeout(300)
                    page.screenshot(path=PAGES / f"{name}-{width}-{theme}.png")
        for kind, path in pages.items():
            page.goto(path.as_uri())
            page.pdf(path=PAGES / f"{kind}.pdf", format="A4")
        browser.close()
