"""The main job in a real JupyterLab: ask, watch, keep. And nothing of it leaks into the notebook."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.lab

CLIENT = "import recraft_nb as rc\nclient = rc.Recraft(provider='local')"
FORM = "form = rc.PromptForm(client, prompt='a red cat')\nform"
GRID = "client.generate('three apples on a table', n=2, random_seed=5).result(60)"
ROWS = """all => Math.min(...all.map((row) => [...row.children].reduce((sum, one) => sum + one.offsetWidth, 0) / row.offsetWidth))"""
PAINTED = "(count) => [...document.querySelectorAll('.rnb img')].filter((img) => img.complete && img.naturalWidth > 0).length >= count"


def painted(lab, count):
    lab.page.wait_for_function(PAINTED, arg=count, timeout=90_000)


@pytest.mark.core
def test_the_quickstart_runs_and_paints_its_pictures(lab):
    lab.open(notebook="quickstart.ipynb")
    lab.run_all()
    assert (
        lab.page.locator(".jp-mod-error, [data-mime-type='application/vnd.jupyter.stderr']").all_inner_texts()
        == []
    )
    lab.page.locator(".rnb-form").first.scroll_into_view_if_needed()
    painted(lab, 1)


def test_typing_and_pressing_ctrl_enter_makes_pictures_in_the_dark_theme_too(lab):
    lab.open(CLIENT, FORM)
    lab.theme("JupyterLab Dark")
    lab.run_all()
    root = lab.page.locator(".rnb-form")
    root.wait_for()
    assert max(lab.rgb(root, "backgroundColor")) < 80
    assert min(lab.rgb(root, "color")) > 180
    box = lab.page.locator(".rnb-prompt-text")
    box.fill("two boats on a lake at sunset")
    box.press("Control+Enter")
    painted(lab, 1)
    assert (
        lab.execute("assert form.jobs[-1].request.prompt == 'two boats on a lake at sunset', form.jobs")
        == "ok"
    )
    # JupyterLab has a look of its own for buttons and for lists of names; not in here.
    button = lab.page.locator(".rnb-generate")
    button.focus()
    assert button.evaluate("(el) => getComputedStyle(el).outlineOffset") == "2px"
    button.press("?")
    rows = lab.page.locator(".rnb-key")
    rows.first.wait_for()
    assert rows.evaluate_all(ROWS) > 0.9  # of the room, that keys and words have


def test_a_click_is_answered_while_a_cell_runs(lab):
    lab.open(CLIENT, FORM, "import threading; gate = threading.Event(); gate.wait(120)")
    lab.run_all_but_last()
    lab.run_last()
    lab.page.locator(".rnb-generate").click()
    painted(lab, 1)
    lab.interrupt()


def test_no_key_typed_in_a_widget_reaches_the_notebook(lab):
    # In one cell: JupyterLab keeps only those cells on the page that are near the screen.
    lab.open(CLIENT, EVERY_WIDGET)
    lab.run_all()
    lab.page.wait_for_function(
        "() => document.querySelectorAll('.rnb').length === 11"
    )  # one is in the studio
    painted(lab, 2)
    parts = (
        ".rnb-mask-bar",
        ".rnb-outpaint .rnb-go",
        ".rnb-explorer .rnb-models",
        ".rnb-studio .rnb-history .rnb-cell",
    )
    for part in parts:
        lab.page.locator(part).first.wait_for(state="attached")
    before = lab.cells
    tried = 0
    for place in lab.page.evaluate_handle(KINDS).get_properties().values():
        if not place.evaluate("(el) => { el.focus(); return el.isConnected && el.matches(':focus'); }"):
            continue  # another key has closed what it was in
        tried += 1
        for key in ("a", "b", "x", "d", "d", "m", "y", "1", "z", "ArrowUp", "ArrowDown"):
            lab.page.keyboard.press(key)
        lab.page.keyboard.press("Escape")
        lab.dismiss()
    assert lab.cells == before
    assert lab.kinds == ["code"] * before
    assert tried > 10


EVERY_WIDGET = """images = client.generate('three apples on a table', n=2, random_seed=5).result(60)
display(rc.PromptForm(client, 'a red cat'), rc.ImageGrid(images), rc.MaskCanvas(images[0], client=client),
        rc.OutpaintFrame(images[0], client=client), rc.LayoutBoard('1:1'), rc.Explorer(client, 'a boat'),
        rc.Compare(images), rc.StyleMaker(client), rc.Studio(client, tab='history'),
        rc.ComparisonMatrix(client.compare('a pear', ['recraftv3']).result(60)))"""
# Of every widget one place of each kind where keys can go.
KINDS = """() => [...document.querySelectorAll('.rnb')].flatMap((root) => {
  const kinds = new Map();
  for (const el of root.querySelectorAll("button, input, textarea, [tabindex='0']"))
    if (el.checkVisibility() && !el.disabled) kinds.set(`${el.tagName} ${el.type} ${el.getAttribute('role')}`, el);
  return [...kinds.values()];
})"""


def test_the_saved_output_is_a_picture_and_the_view_is_complete_after_a_reload(lab):
    lab.open(CLIENT, FORM, GRID)
    lab.run_all()
    painted(lab, 2)
    lab.page.locator(".rnb-prompt-text").fill("a prompt that is not sent yet")
    lab.page.locator(".rnb-prompt-text").press("Tab")
    lab.save()
    # Without a kernel the output is still a picture, with its prompt.
    static = lab.read().cells[2].outputs[0].data["text/html"]
    assert "<img" in static
    assert "three apples on a table" in static
    assert len(static) <= 60_000
    lab.load()
    painted(lab, 2)
    lab.page.wait_for_function(
        "() => document.querySelector('.rnb-prompt-text')?.value === 'a prompt that is not sent yet'"
    )


def test_everything_is_there_after_a_kernel_restart(lab):
    lab.open(CLIENT, GRID, "rc.ImageGrid(client.history)")
    lab.run_all()
    painted(lab, 2)
    lab.restart()
    lab.run_all()
    painted(lab, 4)
    assert lab.execute("assert len(client.history) >= 2") == "ok"
