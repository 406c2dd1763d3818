"""The pictures that README shows: the quickstart in a real JupyterLab."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright
from support.browser import FLAGS, chromium
from support.lab import Lab, Server

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
FORM = """import recraft_nb as rc
client = rc.Recraft()
words = "a red cat on a windowsill, morning light"
form = rc.PromptForm(client, prompt=words, n=4, random_seed=11, size="1:1")
form"""
PAINTED = """(n) => {
  const pictures = [...document.querySelectorAll('.rnb-form img')];
  return pictures.filter((one) => one.complete && one.naturalWidth).length >= n;
}"""


def take() -> None:
    """Take one picture for each theme."""
    DOCS.mkdir(exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        Server(Path(folder)).run() as server,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=chromium(), headless=True, args=FLAGS)
        page = browser.new_page(viewport={"width": 1280, "height": 1100}, device_scale_factor=1)
        lab = Lab(server, page)
        for theme in ("Light", "Dark"):
            lab.open(FORM)
            lab.theme(f"JupyterLab {theme}")
            lab.run_all()
            page.locator(".rnb-generate").click()
            page.wait_for_function(PAINTED, arg=4)
            page.wait_for_timeout(500)
            shot = DOCS / f"form-{theme.lower()}.png"
            page.locator(".rnb-form").screenshot(path=shot)
            # 256 colours are enough for flat pictures, and a fifth of the weight.
            Image.open(shot).convert("RGB").quantize(256, dither=Image.Dither.NONE).save(shot, optimize=True)
            print(shot.relative_to(ROOT), f"{shot.stat().st_size // 1000} kB")
        browser.close()
