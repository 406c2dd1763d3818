"""The main job in a real marimo: ask, watch, choose, paint. `make hosts` runs it, in an environment of its own."""

from __future__ import annotations

import contextlib

import pytest
from support.browser import ARTIFACTS
from support.marimo import served, version

MARIMO = version()
pytestmark = [
    pytest.mark.lab,
    pytest.mark.skipif(not MARIMO, reason="marimo is not installed here; `make hosts` installs it aside"),
]

CLIENT = ("", 'import recraft_nb as rc\nclient = rc.Recraft(provider="local")', "client, rc")
FORM = ("client, rc", 'form = rc.PromptForm(client, prompt="a red cat", n=2)\nform', "form")
JOB = ("client", 'job = client.generate("three apples on a table", n=2, random_seed=5)\njob', "job")
GRID = ("job, rc", "grid = rc.ImageGrid(job.result(60))\ngrid", "grid")
CANVAS = ("client, job, rc", "canvas = rc.MaskCanvas(job.result(60)[0], client=client)\ncanvas", "canvas")
PAINTED = """(root, count) => [...root.querySelectorAll('img')]
  .filter((img) => img.complete && img.naturalWidth > 0).length >= count"""
FOCUSED = "el => el.getRootNode().activeElement === el"


@pytest.fixture
def opened(page, tmp_path, request):
    """Opens a notebook in a page; a request to any other host fails the test, and so does an error on the page."""
    with contextlib.ExitStack() as open_:
        trouble = []

        def open_page(mode, *cells, scheme="light"):
            url = open_.enter_context(served(tmp_path, mode, *cells))

            def route(asked):
                if asked.request.url.startswith((url, "data:", "blob:")):
                    asked.continue_()
                else:
                    trouble.append(f"a request outside: {asked.request.url}")
                    asked.abort()

            page.route("**/*", route)
            page.on("pageerror", lambda error: trouble.append(f"page error: {error}"))
            page.emulate_media(color_scheme=scheme)
            page.set_default_timeout(60_000)
            page.goto(url)
            page.locator(".rnb").first.wait_for()
            return page

        yield open_page
        report = getattr(request.node, "report_call", None)
        if report is not None and report.failed:
            ARTIFACTS.mkdir(exist_ok=True)
            page.screenshot(path=ARTIFACTS / f"{request.node.name}.png")
            print((tmp_path / "server.log").read_text()[-3000:])
        assert not trouble, trouble


def painted(page, root, count):
    page.wait_for_function(PAINTED_BY, arg=[root.element_handle(), count])


PAINTED_BY = f"([root, count]) => ({PAINTED})(root, count)"


def has_focus(locator):
    return locator.evaluate(FOCUSED)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_generate_brings_pictures_and_a_grid_opens_them_by_keyboard(opened, scheme):
    page = opened("run", CLIENT, FORM, JOB, GRID, scheme=scheme)
    form = page.locator(".rnb-form")
    text = form.locator(".rnb-prompt-text")
    text.fill("two boats on a lake at sunset")
    form.locator(".rnb-generate").click()
    painted(page, form, 2)
    ground = form.evaluate("el => getComputedStyle(el).backgroundColor")
    assert ground == {"light": "rgb(255, 255, 255)", "dark": "rgb(24, 28, 26)"}[scheme]
    assert "PT Sans" in form.evaluate("el => getComputedStyle(el).fontFamily")

    model = form.get_by_role("button", name="Model: V4.1")
    model.focus()
    page.keyboard.press("Enter")
    assert has_focus(form.get_by_role("option", selected=True))
    page.keyboard.press("Escape")
    assert has_focus(model)

    grid = page.locator(".rnb").nth(2)
    painted(page, grid, 2)
    cells = grid.locator(".rnb-cell")
    cells.first.focus()
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Space")
    grid.locator("[aria-selected=true]").nth(1).wait_for()
    page.keyboard.press("?")
    keys = grid.get_by_role("dialog").bounding_box()
    assert abs(keys["x"] + keys["width"] / 2 - 640) < 10
    page.keyboard.press("Escape")
    assert has_focus(cells.nth(1))
    page.keyboard.press("c")  # a widget in a widget, made outside any cell
    inside = grid.locator("dialog .rnb-compare-root")
    inside.wait_for()
    painted(page, inside, 2)
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.screenshot(path=ARTIFACTS / f"marimo-{scheme}.png", full_page=True)


def test_among_cells_no_key_leaves_a_widget_and_a_mask_reaches_python(opened):
    page = opened(
        "edit",
        CLIENT,
        JOB,
        GRID,
        CANVAS,
        ("mo", "heard, hear = mo.state('')", "hear, heard"),
        ("canvas, hear", "canvas.on_change(lambda mask: hear(f'heard {mask.size}'))", ""),
        ("heard, mo", "mo.md(f'**{heard()}**')", ""),
        ("", "import marimo as mo", "mo"),
        (
            "canvas",
            "try:\n    canvas.wait()\nexcept Exception as error:\n    said = f'{error}'\nsaid",
            "said",
        ),
    )
    cells = page.locator(".marimo-cell")
    grid, canvas = page.locator(".rnb").nth(1), page.locator(".rnb-mask-root")
    painted(page, grid, 2)
    before = cells.count()
    grid.locator(".rnb-cell").first.focus()
    for key in ("a", "b", "d", "d", "x", "y", "z", "ArrowDown", "Enter", "Escape", "Escape"):
        page.keyboard.press(key)
    assert cells.count() == before
    assert page.evaluate("document.activeElement.dataset.cellId") is not None

    stage = canvas.locator(".rnb-paint").first
    canvas.locator(".rnb-go").wait_for()
    stage.scroll_into_view_if_needed()
    place = stage.bounding_box()
    page.mouse.move(place["x"] + 100, place["y"] + 100)
    page.mouse.down()
    page.mouse.move(place["x"] + 200, place["y"] + 160, steps=5)
    page.mouse.up()
    page.get_by_text("heard (1024, 1024)").wait_for()
    page.get_by_text("marimo hears a widget only when the cell has ended").first.wait_for()
    page.reload()
    painted(page, page.locator(".rnb").nth(1), 2)
    page.screenshot(path=ARTIFACTS / "marimo-edit.png", full_page=True)
