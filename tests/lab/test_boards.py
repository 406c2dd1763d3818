"""The layout board in a real JupyterLab: drawn by ipycanvas, also after the page was reloaded."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.lab

BOARD = """import recraft_nb as rc
board = rc.LayoutBoard('4:3')
board.controls = {'background_color': '#203040', 'colors': ['#ff2020']}
board.add('HI', (0.2, 0.2, 0.6, 0.6))
board.draw(lambda canvas: (setattr(canvas, 'fill_style', '#20ff20'), canvas.fill_rect(0, 824, 200, 200)))
board"""
# Whether a place of the canvas, as shares, has about a colour.
HAS = """([x, y, r, g, b]) => {
  const canvas = document.querySelector('.rnb-ground[data-by=canvas] canvas');
  if (!canvas) return false;
  const at = canvas.getContext('2d').getImageData(x * canvas.width, y * canvas.height, 1, 1).data;
  return [r, g, b].every((one, place) => Math.abs(one - at[place]) < 12);
}"""


def has(lab, x, y, *color):
    lab.page.wait_for_function(HAS, arg=[x, y, *color], timeout=60_000)


def test_the_board_is_on_ipycanvas_and_survives_a_reload(lab):
    lab.open(BOARD)
    lab.run_all()
    lab.page.locator(".rnb-layout .rnb-done").wait_for()
    has(lab, 0.95, 0.95, 0x20, 0x30, 0x40)
    has(lab, 0.23, 0.5, 0xFF, 0x20, 0x20)  # the H
    has(lab, 0.05, 0.9, 0x20, 0xFF, 0x20)  # what the person drew
    lab.save()
    lab.load()
    has(lab, 0.23, 0.5, 0xFF, 0x20, 0x20)
    has(lab, 0.05, 0.9, 0x20, 0xFF, 0x20)
    # The page that was reloaded still takes what comes next.
    assert lab.execute("board.controls = {'background_color': '#f0f0f0'}") == "ok"
    has(lab, 0.95, 0.95, 0xF0, 0xF0, 0xF0)


def test_the_board_traps_neither_tab_nor_wheel_nor_a_key(lab):
    lab.open(BOARD)
    lab.run_all()
    lab.page.locator(".rnb-layout .rnb-done").wait_for()
    has(lab, 0.95, 0.95, 0x20, 0x30, 0x40)
    before = lab.cells
    word = lab.page.locator("[data-word=w1]")
    word.focus()
    for key in ("a", "b", "x", "d", "d", "m", "y", "z", "ArrowUp"):
        lab.page.keyboard.press(key)
    assert lab.cells == before
    lab.page.keyboard.press("Tab")
    assert lab.page.evaluate("() => document.activeElement.matches('.rnb-select')")
    box = lab.page.locator(".rnb-board").bounding_box()
    lab.page.mouse.move(box["x"] + 5, box["y"] + 5)
    taken = "() => new Promise((done) => { addEventListener('wheel', (event) => setTimeout(() => done(event.defaultPrevented)), { once: true }); })"
    handle = lab.page.evaluate_handle(f"() => {{ window.taken = ({taken})(); }}")
    handle.dispose()
    lab.page.mouse.wheel(0, 40)
    assert lab.page.evaluate("() => window.taken") is False
