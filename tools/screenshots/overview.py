"""Each widget once in a real JupyterLab, light and dark: its paddings and output areas are not ours."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from matrix import FOLDER
from playwright.sync_api import sync_playwright
from support.browser import FLAGS, chromium
from support.lab import Lab, Server

START = "import recraft_nb as rc\nclient = rc.Recraft()\n"
STREET = """(street,) = client.generate(
    "a woman in a red jacket on a street with a lamp post at dusk",
    model="recraftv3", size="1:1", random_seed=4,
).result()
"""
CELLS = {
    "prompt_form": """form = rc.PromptForm(client, "a red cat on a windowsill", n=4, size="1:1")
form.submit().result()
form""",
    "image_grid": """pictures = client.generate("an owl in a snowy forest", n=6, random_seed=3).result()
grid = rc.ImageGrid(pictures)
grid.value = grid.images[:2]
grid""",
    "answer_card": 'client.enhance_prompt("a red cat on a windowsill")',
    "mask_canvas": STREET
    + """canvas = rc.MaskCanvas(street, client=client, operation="erase_region")
canvas.paint(lambda draw: draw.rounded_rectangle((455, 60, 735, 850), 40, fill=255))
canvas.erase().result()
canvas""",
    "outpaint_frame": STREET
    + """frame = rc.OutpaintFrame(street, client=client, prompt="a street at dusk")
frame.frame = frame.presets["16:9"]
frame.outpaint(random_seed=1).result()
frame""",
    "layout_board": """board = rc.LayoutBoard("3:4")
board.controls = {"background_color": "#f4e9d8", "colors": ["#c0392b", "#1d3557"]}
board.add("SPRING", (0.1, 0.06, 0.8, 0.14))
board.add("MARKET", (0.1, 0.2, 0.8, 0.14))
board""",
    "explorer": """explorer = rc.Explorer(client)
first = explorer.explore("a neon city at night").result()
explorer.similar(first[2], 4).result()
explorer.pin(first[0], first[5])
explorer""",
    "compare": """owls = client.generate("an owl in a snowy forest", n=3, random_seed=3).result()
rc.Compare(owls)""",
    "comparison_matrix": """comparison = await client.compare(
    ["an owl in a snowy forest", "a lighthouse on a cliff"],
    ["recraftv4_1", "recraftv3", "recraftv2", "recraftv4_1_vector"],
    style="Pixel art",
)
comparison""",
    "history_browser": """owls = client.generate("an owl in the snow", n=6).result()
client.generate("a paper fox", n=4, model="recraftv4_1_vector").result()
owls[1].rate(4).tag("hero")
rc.HistoryBrowser(client)""",
    "studio": """client.generate("a lighthouse over a calm sea", n=4).result()
studio = rc.Studio(client, tab="generate")
studio.value = [client.history[0:1][0]]
studio""",
    "style_maker": """prints = client.generate("a lighthouse", n=3, style="Risograph").result()
maker = rc.StyleMaker(client, prints, name="Two inks")
maker.test().result()
maker""",
}
LOADED = """() => {
  const root = document.querySelector('.jp-OutputArea-output .rnb');
  if (!root || !root.querySelector('.rnb-body > *')) return false;
  if (root.innerText.includes('checking …')) return false;
  return [...root.querySelectorAll('img:not([hidden])')].every((one) => one.complete);
}"""


def take(widgets: list[str]) -> None:
    """Take the widgets one after the other in one JupyterLab."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Server(Path(folder)).run() as server,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=chromium(), headless=True, args=FLAGS)
        page = browser.new_page(viewport={"width": 1280, "height": 1200}, device_scale_factor=1)
        lab = Lab(server, page)
        for widget in widgets:
            (FOLDER / widget).mkdir(parents=True, exist_ok=True)
            lab.open(START + CELLS[widget])
            lab.run_all()
            page.wait_for_function(LOADED)
            for bar in ("left", "right"):
                page.evaluate("(bar) => window.jupyterapp.shell[`collapse${bar}`]()", bar.title())
            page.locator(".Toastify button, .jp-toast-button").evaluate_all("all => all.at(-1)?.click()")
            for theme in ("Light", "Dark"):
                lab.theme(f"JupyterLab {theme}")
                _shoot(page, FOLDER / widget / f"overview-lab-{theme.lower()}.png")
            print(f"{widget} in JupyterLab", flush=True)
        browser.close()


def _shoot(page: Any, shot: Path) -> None:
    page.wait_for_timeout(800)  # late parts, thumbnails, the theme's own change
    page.screenshot(path=shot)
