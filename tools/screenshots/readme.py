"""The pictures that README shows: widgets in a real JupyterLab, as a reader meets them."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import sync_playwright
from support.browser import FLAGS, chromium
from support.lab import Lab, Server

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
START = """import recraft_nb as rc
client = rc.Recraft()
"""
FORM = f"""{START}words = "a red cat on a windowsill, morning light"
form = rc.PromptForm(client, prompt=words, n=4, random_seed=11, size="1:1")
form"""
GALLERY = {
    "studio": """client.generate("a sailing boat at sunset", n=4, random_seed=4).result()
(house,) = client.generate("a house in the snow", random_seed=6).result()
studio = rc.Studio(client)
studio.bring(house, to="edit")
door = (502, 600, 694, 862)
studio["edit"].value = rc.Mask.empty(house).paint(lambda draw: draw.rectangle(door, fill=255))
studio.value = [house]
studio""",
    "explorer": """explorer = rc.Explorer(client)
first = explorer.explore("a sailing boat near an island").result()
explorer.similar(first[2], 4).result()
explorer.pin(first[0], first[5])
explorer.go(first[2])
explorer""",
    "matrix": """comparison = client.compare(
    ["an owl in a snowy forest", "a lighthouse on a cliff"],
    models=["recraftv4_1", "recraftv3", "recraftv2", "recraftv4_1_vector"],
    style="Pixel art", random_seed=3,
)
comparison.result()""",
    "history": """owls = client.generate("an owl in the snow", n=6).result()
client.generate("a paper fox", n=4, model="recraftv4_1_vector").result()
owls[1].rate(4).tag("hero")
rc.HistoryBrowser(client)""",
}
"""Name of the picture → the cell; in the dark theme, every other one."""
PAINTED = """([root, n]) => {
  const pictures = [...document.querySelectorAll(root + ' img')];
  return pictures.filter((one) => one.complete && one.naturalWidth).length >= n;
}"""
WIDGET = ".jp-OutputArea-output .rnb"
PICTURES = 4  # that must be there before a widget is taken


def take() -> None:
    """Take the form in each theme, and the gallery."""
    DOCS.mkdir(exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        Server(Path(folder)).run() as server,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=chromium(), headless=True, args=FLAGS)
        page = browser.new_page(viewport={"width": 1280, "height": 1400}, device_scale_factor=1)
        lab = Lab(server, page)
        for theme in ("Light", "Dark"):
            lab.open(FORM)
            lab.theme(f"JupyterLab {theme}")
            lab.run_all()
            page.locator(".rnb-generate").click()
            _shoot(page, ".rnb-form", f"form-{theme.lower()}")
        for number, (name, cell) in enumerate(GALLERY.items()):
            lab.open(START + cell)
            lab.theme(f"JupyterLab {('Light', 'Dark')[number % 2]}")
            lab.run_all()
            _shoot(page, WIDGET, name)
        browser.close()


def _shoot(page: Any, root: str, name: str) -> None:
    page.wait_for_function(PAINTED, arg=[root, PICTURES])
    page.locator(".jp-toast-button, .Toastify button").evaluate_all("all => all.at(-1)?.click()")
    page.wait_for_timeout(1500)  # late parts, thumbnails, the theme's own change
    shot = DOCS / f"{name}.png"
    page.locator(root).first.screenshot(path=shot)
    # 256 colours are enough for flat pictures, and a fifth of the weight.
    Image.open(shot).convert("RGB").quantize(256, dither=Image.Dither.NONE).save(shot, optimize=True)
    print(shot.relative_to(ROOT), f"{shot.stat().st_size // 1000} kB")
