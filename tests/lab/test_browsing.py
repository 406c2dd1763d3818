"""Explorer, comparisons, history, styles and studio in a real JupyterLab, over a kernel of any version.

`make kernels` runs this on other versions of ipykernel, `make notebook` in Notebook 7.
"""

from __future__ import annotations

import time

import pytest

pytestmark = [pytest.mark.lab, pytest.mark.long]

CLIENT = "import recraft_nb as rc\nclient = rc.Recraft(provider='local', store={!r})"
DRAWN = "images = client.generate('three apples on a table', n=2, random_seed=5).result(90)"
# Pictures of a widget that are painted.
PAINTED = """([root, count]) => [...document.querySelectorAll(`${root} img`)].filter(
  (img) => img.checkVisibility() && img.complete && img.naturalWidth > 0).length >= count"""


class Page:
    """What a person does in the one widget of a notebook."""

    def __init__(self, lab, root):
        self.lab, self.page, self.css = lab, lab.page, root
        self.root = lab.page.locator(root).first

    def painted(self, count):
        self.page.wait_for_function(PAINTED, arg=[self.css, count], timeout=90_000)

    def button(self, name):
        return self.root.get_by_role("button", name=name)

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)

    def until(self, code):
        """Until an expression is true in the kernel."""
        end = time.monotonic() + 60
        while self.lab.execute(f"assert {code}") != "ok":
            assert time.monotonic() < end, code


@pytest.fixture
def notebook(lab):
    """`notebook(root, cell, …)`: a notebook whose last cell shows a widget; run, and on the page."""

    def opened(root, *cells):
        store = f"store-{lab.server.opened}"
        lab.open(CLIENT.format(store), *cells)
        lab.run_all()
        page = Page(lab, root)
        page.root.wait_for()
        return page

    yield opened
    lab.dismiss()


def test_a_tree_is_walked_and_pinned_and_is_there_after_a_reload(notebook):
    page = notebook(".rnb-explorer", "explorer = rc.Explorer(client, 'a paper boat'); explorer")
    page.root.locator(".rnb-prompt-text").press("Control+Enter")
    page.until("len(explorer.tree) and explorer.jobs[-1].done()")
    page.painted(4)
    page.root.locator(".rnb-cell").first.focus()
    page.press("4", "Enter")
    page.until("explorer.tree[0].children and explorer.jobs[-1].done()")
    page.root.locator(".rnb-crumb").nth(1).wait_for()
    page.root.locator(".rnb-cell").first.focus()
    page.press("p")
    page.until("explorer.value == (explorer.tree[0].children[0].image,)")
    page.lab.save()
    page.lab.load()
    page.painted(4)
    assert page.root.locator(".rnb-crumb").count() == 2


def test_pictures_and_models_are_compared_under_one_zoom(notebook):
    page = notebook(".rnb-compare-root", DRAWN, "compare = rc.Compare(images); compare")
    page.painted(2)
    page.root.locator(".rnb-lens").first.focus()
    page.press("4", "Enter")
    page.until("compare.value in compare.images")
    again = notebook(
        ".rnb-matrix-root",
        "matrix = rc.ComparisonMatrix(client.compare(['a pear', 'a fox'], ['recraftv4_1', 'recraftv3']).result(90))",
        "matrix",
    )
    again.painted(4)
    again.root.locator(".rnb-slot-press").first.focus()
    again.press("Space", "ArrowRight", "Space")
    again.until("len(matrix.value) == 2")
    again.press("c")
    again.page.locator(".rnb-compare-root").first.wait_for()


# How often the toolbar of the notebook, with the kernel's status in it, changes within so many milliseconds.
STIRRED = """async (ms) => {
  let many = 0;
  const watch = new MutationObserver((changes) => { many += changes.length; });
  watch.observe(document.querySelector('.jp-NotebookPanel-toolbar'),
    { subtree: true, attributes: true, childList: true, characterData: true });
  await new Promise((resolve) => setTimeout(resolve, ms));
  watch.disconnect();
  return many;
}"""
START = """(code) => {
  void window.jupyterapp.shell.currentWidget.sessionContext.session.kernel.requestExecute({ code });
}"""
RUNNING = """
import pathlib, time
client.history.add(images, 'an owl at night')
while not pathlib.Path({!r}).exists():
    time.sleep(0.02)
"""


def test_a_picture_is_found_said_something_of_and_chosen(notebook):
    page = notebook(".rnb-history", DRAWN, "client.generate('an owl', random_seed=1).result(90)",
                    "browser = rc.HistoryBrowser(client); browser")  # fmt: skip
    page.painted(3)
    page.root.locator("[role=gridcell]").first.focus()
    page.press("/")
    page.page.keyboard.type("owl")
    page.until("[image.prompt for image in browser.images] == ['an owl']")
    page.press("ArrowDown", "4")
    page.until("[image.prompt for image in client.history.search(rating=4)] == ['an owl']")
    # Another cell, and with it another kernel's writes, are seen in the view.
    page.lab.execute("client.history.annotate(images[0].id, notes='an owl too')")
    page.until("len(browser.images) == 2")
    page.painted(2)
    # Nothing is asked while nothing changes: the sign of the kernel is still, as soon as all is shown.
    assert any(page.page.evaluate(STIRRED, 2000) == 0 for _ in range(5))
    # While a cell runs, the view shows what it makes.
    begun = page.lab.server.root / "work" / f"begun-{page.lab.server.opened}"
    page.page.evaluate(START, RUNNING.format(str(begun)))
    page.root.locator(".rnb-amount", has_text="4 pictures").wait_for(timeout=10_000)
    begun.touch()
    page.until("len(browser.images) == 4")


def test_a_half_made_style_outlives_the_kernel_and_is_made(notebook):
    page = notebook(".rnb-style", DRAWN, "maker = rc.StyleMaker(client, images); maker")
    page.painted(2)
    page.root.get_by_label("Name of the style").fill("Warm apples")
    page.root.get_by_label("Name of the style").press("Tab")
    weight = page.root.get_by_role("spinbutton").first
    weight.fill("3")
    weight.press("Tab")
    page.until("maker.name == 'Warm apples' and maker.weights[0] == 3")
    page.until("list((client.store.state).glob('style_drafts.json'))")
    page.lab.restart()
    page.lab.run_all()
    page.painted(2)
    page.until("maker.name == 'Warm apples' and maker.weights[0] == 3")
    assert page.root.get_by_label("Name of the style").input_value() == "Warm apples"
    page.button("Create").click()
    page.until("maker.value and maker.name == ''")
    page.root.locator(".rnb-style-item").first.wait_for()
    assert "Warm apples" in page.root.locator(".rnb-style-item").first.inner_text()


def test_the_studio_goes_from_tab_to_tab_and_stands_there_after_a_reload(notebook):
    page = notebook(".rnb-studio", "studio = rc.Studio(client); studio")
    page.root.locator("[id$=panel-generate] .rnb-prompt-text").fill("a paper whale")
    page.press("Control+Enter")
    page.root.locator(".rnb-strip-cell img").first.wait_for()
    page.until("len(client.history) == 1")
    for tab, inside in (("Edit", "canvas"), ("Explore", ".rnb-generate"), ("Styles", ".rnb-style-drop")):
        page.until(f"studio.bring(client.history[0], to={tab.lower()!r}) is None")
        page.root.locator(f".rnb-panel:not([hidden]) {inside}").first.wait_for()
        assert page.root.locator("[role=tab][aria-selected=true]").inner_text() == tab
    page.root.get_by_role("tab", name="History").click()
    page.root.locator(".rnb-history [role=gridcell] img").first.wait_for()
    page.lab.save()
    page.lab.load()
    page.painted(1)
    assert page.root.locator("[role=tab][aria-selected=true]").inner_text() == "History"


SHOWN = """from IPython.display import display
explorer, browser, studio = rc.Explorer.from_history(client), rc.HistoryBrowser(client), rc.Studio(client, tab='history')
display(explorer, browser, studio)"""
# Seconds from the first of the three views on the page until all of them show so many pictures, or null.
ATTACHED = """([sets, all]) => {
  const painted = (root) => [...document.querySelectorAll(`${root} img`)].filter(
    (img) => img.complete && img.naturalWidth > 0).length;
  window.attached ??= document.querySelector('.rnb-explorer, .rnb-history, .rnb-studio') ? performance.now() : undefined;
  const there = painted('.rnb-explorer .rnb-cell') >= sets && painted('.rnb-history .rnb-cell') >= 2 * all
    && painted('.rnb-studio .rnb-strip-cell') >= all;
  return there && (performance.now() - window.attached) / 1000;
}"""


@pytest.fixture
def tall_lab(lab):
    """A window in which three widgets are seen at once: what nobody sees is not painted."""
    before = lab.page.viewport_size
    lab.page.set_viewport_size({"width": 1280, "height": 3600})
    yield lab
    lab.page.set_viewport_size(before)


def test_after_a_closed_tab_or_a_killed_kernel_in_mid_run_every_view_is_complete_within_two_seconds(tall_lab):
    """R9: the tab is closed while pictures are made, and the kernel is started anew while others are."""
    lab = tall_lab
    lab.open(CLIENT.format(f"store-{lab.server.opened}"), SHOWN)
    lab.run_all()
    page = Page(lab, ".rnb-explorer")
    page.root.wait_for()
    sets = 8

    def attached(pictures):
        lab.page.evaluate("() => { window.attached = undefined; }")
        there = lab.page.wait_for_function(ATTACHED, arg=[sets, pictures], polling=20, timeout=60_000)
        return there.json_value()

    def opened_again(pictures):
        lab.page.goto("about:blank")
        lab.load()
        return attached(pictures)

    lab.save()
    lab.execute("job = explorer.explore('a paper boat')")
    lab.page.goto("about:blank")  # in mid-run
    lab.load()
    lab.idle()
    page.until("job.done() and len(client.history) == 8")
    first = min(opened_again(8) for _ in range(2))  # the machine may be busy with something else
    lab.idle()
    assert lab.execute("assert len(explorer.tree) == len(client.history) == studio._total") == "ok"

    lab.execute("job = explorer.explore('a paper bird')")
    lab.restart()  # in mid-run
    lab.command("notebook:clear-all-cell-outputs")
    lab.page.wait_for_function("() => !document.querySelector('.rnb')")
    lab.start_all()
    second = attached(8)
    lab.idle()
    page.until("not client.jobs and not client.journal.list('sent')")
    print(f"complete {first:.2f} s after a closed tab, {second:.2f} s after a new kernel")
    assert max(first, second) <= 2
    # What was on its way is either here or said; nothing hangs.
    assert (
        lab.execute("assert len(client.history) >= 8 and len(client.journal) == 2, list(client.journal)")
        == "ok"
    )
