"""The main widgets in likenesses of VS Code, Colab and marimo: frames, a shadow root, other buffers, other colours."""

from __future__ import annotations

import numpy as np
import pytest
from form_page import box, button
from host.bridge import outside_loop
from host.hosts import ORIGIN

import recraft_nb as rc

pytestmark = pytest.mark.browser

HOSTS = ("vscode", "colab", "marimo")
every_host = pytest.mark.parametrize("bridge", HOSTS, indirect=True)
PAINTED = "el => [...el.querySelectorAll('img')].filter((img) => img.complete && img.naturalWidth > 0).length"
FOCUSED = "el => el.getRootNode().activeElement === el"


def press(bridge, *keys):
    for key in keys:
        bridge.page.keyboard.press(key)
    bridge.pump()


def has_focus(locator):
    return locator.evaluate(FOCUSED)


def painted(bridge, view, count):
    bridge.until(lambda: view.root.evaluate(PAINTED) >= count)


def on_screen(bridge, locator):
    """Whether all of an element is in the window."""
    place, window = locator.bounding_box(), bridge.page.viewport_size
    left, top = place["x"], place["y"]
    return (
        left >= 0
        and top >= 0
        and left + place["width"] <= window["width"]
        and top + place["height"] <= window["height"]
    )


def color(locator, what="backgroundColor"):
    """A colour as it is painted."""
    return tuple(
        locator.evaluate(
            """(el, what) => {
              const pen = document.createElement('canvas').getContext('2d');
              pen.fillStyle = getComputedStyle(el)[what];
              pen.fillRect(0, 0, 1, 1);
              return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
            }""",
            what,
        )
    )


@every_host
def test_a_prompt_becomes_pictures(bridge, drawing_client):
    form = rc.PromptForm(drawing_client, "a red cat", n=2)
    view = bridge.show(form, width=760)
    model = button(view, "Model: V4.1")
    model.focus()
    press(bridge, "Enter")
    assert has_focus(view.root.get_by_role("option", selected=True))
    press(bridge, "Escape")
    assert has_focus(model)
    press(bridge, "Enter")
    bridge.page.keyboard.type("v3")
    press(bridge, "Enter")
    bridge.until(lambda: form.model == "recraftv3")
    # What the kernel says meanwhile does not disturb what is being typed, and earlier prompts come with their keys.
    box(view).fill("an owl")
    form.prompt = "somebody else's"
    bridge.pump()
    assert box(view).input_value() == "an owl"
    press(bridge, "Control+Enter")
    painted(bridge, view, 2)
    sent = form.jobs[-1].request.prompt
    box(view).fill("a fox")
    press(bridge, "Alt+ArrowUp")
    bridge.until(lambda: box(view).input_value() == sent)
    view.root.get_by_role("button", name="More", exact=False).last.click()
    assert view.root.get_by_role("menuitem").first.is_visible()
    press(bridge, "Escape", "Escape")
    assert not has_focus(box(view))
    assert bridge.unmarked(view) == []
    view.close()
    assert bridge.stage.host == "colab" or view.root.count() == 0


@every_host
def test_pictures_become_a_choice_by_keyboard(bridge, drawing_client):
    images = drawing_client.generate("an owl", n=2).result(20)
    grid = rc.ImageGrid(images)
    view, other = bridge.show(grid, width=760), bridge.show(grid, width=400)
    painted(bridge, view, 2)
    painted(bridge, other, 2)
    cells = view.find(".rnb-cell")
    cells.first.focus()
    press(bridge, "ArrowRight")
    assert has_focus(cells.nth(1))
    press(bridge, "?")
    keys = view.root.get_by_role("dialog", name="Keys of the picture grid")
    bridge.until(lambda: on_screen(bridge, keys))
    press(bridge, "Escape")
    assert has_focus(cells.nth(1))
    press(bridge, "m")
    assert has_focus(view.root.get_by_role("menuitem", name="Open"))
    press(bridge, "Escape")
    cells.nth(1).focus()
    press(bridge, "5", "Space", "ArrowLeft", "Space")
    bridge.until(lambda: len(grid.value) == 2)
    bridge.until(lambda: "rated 5" in (other.find(".rnb-cell").nth(1).get_attribute("aria-label") or ""))
    press(bridge, "Enter")
    large = view.root.get_by_role("dialog")
    bridge.until(large.locator(".rnb-fact").count)
    assert on_screen(bridge, large)
    press(bridge, "+", "Escape")
    assert has_focus(cells.first)
    # A widget inside a widget: its module and its styles come into the same frame or shadow root.
    press(bridge, "c")
    inside = view.find("dialog .rnb-compare-root")
    bridge.until(lambda: inside.locator(".rnb-layer img").count() and inside.evaluate(PAINTED) >= 2)
    bridge.until(lambda: has_focus(inside.locator(".rnb-lens:visible").first))
    assert inside.evaluate("el => getComputedStyle(el).borderRadius") == "10px"
    press(bridge, "p", "Enter")
    bridge.until(lambda: grid._comparison.value is not None)
    view.find("dialog [aria-label=Close]").click()
    assert has_focus(cells.first)
    assert bridge.unmarked(view) == []
    view.close()
    painted(bridge, other, 2)


@every_host
def test_a_stroke_becomes_an_edit_and_both_are_compared(bridge, drawing_client):
    canvas = rc.MaskCanvas(np.full((256, 320, 3), 90, np.uint8), client=drawing_client)
    view = bridge.show(canvas, width=760)
    bridge.stage.tell("() => localStorage.clear()")
    bridge.until(lambda: view.find(".rnb-go").count() and view.find(".rnb-paint-words").is_hidden())
    stage = view.find(".rnb-paint").first
    stage.scroll_into_view_if_needed()
    place = stage.bounding_box()
    mouse = bridge.page.mouse
    mouse.move(place["x"] + place["width"] * 0.4, place["y"] + place["height"] * 0.5)
    mouse.down()
    mouse.move(place["x"] + place["width"] * 0.6, place["y"] + place["height"] * 0.5, steps=4)
    mouse.up()
    bridge.until(lambda: canvas.value)
    mask = canvas.value.numpy()
    high, wide = mask.shape
    assert mask[high // 2, int(wide * 0.42) : int(wide * 0.58)].all()
    assert not mask[: high // 4].any()
    press(bridge, "Control+z")
    bridge.until(lambda: not canvas.value or not canvas.value.numpy().any())
    press(bridge, "Control+Shift+z")
    bridge.until(lambda: canvas.value and canvas.value.numpy().any())
    words = view.root.get_by_placeholder("What should be there?")
    words.fill("a lighthouse")
    press(bridge, "Control+z")  # the text's own
    assert canvas.value.numpy().any()
    words.fill("a lighthouse")
    press(bridge, "Control+Enter")
    bridge.until(lambda: canvas.jobs and canvas.jobs[0].done(), 40)
    bridge.until(lambda: view.find(".rnb-outside.rnb-checked").count(), 40)
    assert has_focus(words)
    press(bridge, "Escape")
    assert not has_focus(words)
    if bridge.stage.host == "marimo":
        assert bridge.page.evaluate("document.activeElement.dataset.cellId") == "Hbol"

    with outside_loop():
        compare = rc.Compare(canvas.image, canvas.jobs[0].result()[0])
    view = bridge.show(compare, width=760)
    lens = view.find(".rnb-lens:visible")
    painted(bridge, view, 2)
    lens.first.focus()
    press(bridge, "d")
    bridge.until(lambda: "differ" in view.root.inner_text())
    press(bridge, "p", "Enter")
    bridge.until(lambda: compare.value is not None)
    assert bridge.unmarked(view) == []


@every_host
def test_it_has_the_colours_of_the_host_and_is_legible_in_each_look(bridge, client, paid_service):
    bridge.expect_errors()
    form = rc.PromptForm(client, "a red cat", n=2, model="recraftv3", style="Pixel art")
    view = bridge.show(form, width=640)
    button(view, "Generate").first.click()
    painted(bridge, view, 2)
    form.fail(rc.RecraftError("It broke.", cost="Nothing was charged.", advice="Try again."), "testing")
    bridge.until(view.find(".rnb-card.rnb-bad").count)
    for look in LOOKS[bridge.stage.host]:
        bridge.theme(look)
        bridge.page.mouse.move(0, 0)
        ground = color(view.frame.locator("body"))
        assert color(view.root) == ground, look
        assert (max(color(view.root, "color")) < 128) == (min(ground) > 128), look
        assert bridge.axe(view) == [], look
    form.close()
    for job in form.jobs:
        job.exception(20)


LOOKS = {
    "vscode": ("light", "dark", "contrast", "faint"),
    "colab": ("light", "dark"),
    "marimo": ("light", "dark"),
}


@pytest.mark.parametrize("bridge", ["colab"], indirect=True)
def test_a_dialog_finds_room_in_a_short_frame_and_the_reader_in_a_tall_one(bridge, client):
    with outside_loop():
        images = client.generate("an owl", n=2).result(20)
    short = bridge.show(rc.ImageGrid(images), width=700)
    painted(bridge, short, 2)
    before = short.root.bounding_box()["height"]
    short.find(".rnb-cell").first.focus()
    press(bridge, "?")
    dialog = short.root.get_by_role("dialog")
    bridge.until(lambda: short.root.bounding_box()["height"] > before)
    bridge.until(lambda: dialog.evaluate("el => el.scrollHeight <= el.getBoundingClientRect().height"))
    press(bridge, "Escape")
    bridge.until(lambda: short.root.bounding_box()["height"] == before)
    # An output of several screens; what is seen is the end of it.
    tall = bridge.show(rc.PromptForm(client, "a blue cat"), width=700)
    tall.root.evaluate("el => { el.style.marginTop = '2400px' }")
    bridge.until(lambda: tall.frame.evaluate("innerHeight") > 2500)
    tall.root.scroll_into_view_if_needed()
    button(tall, "Generate").first.focus()
    press(bridge, "?")
    bridge.until(lambda: on_screen(bridge, tall.root.get_by_role("dialog")))
    assert bridge.page.url == f"{ORIGIN}/"
