from __future__ import annotations

import pytest
from host.bridge import outside_loop

import recraft_nb as rc

pytestmark = pytest.mark.browser


@pytest.fixture
def studio(drawing_client, bridge):
    made = rc.Studio(drawing_client)
    yield made
    for _, widget in made._rooms:
        for job in getattr(widget, "jobs", ()):
            job.exception(20)
    made.close()


def shown(bridge, studio, **options):
    """A view whose open tab is there."""
    view = bridge.show(studio, **{"width": 1000, **options})
    bridge.until(lambda: inside(view).count() and inside(view).first.is_visible())
    return view


def inside(view):
    """What stands behind the open tab."""
    return view.find(".rnb-panel:not([hidden]) > .rnb-home > *")


def tab(view):
    return view.find("[role=tab][aria-selected=true]").inner_text()


def cells(view):
    return view.find(".rnb-strip-cell")


def drawn(client, *prompts):
    with outside_loop():
        return [client.generate(prompt, n=1).result(20)[0] for prompt in prompts]


def send(bridge, view, way):
    """By keyboard, from the picture that has the focus."""
    bridge.page.keyboard.press("s")
    bridge.until(lambda: view.find("[role=menuitem]").count() == 8)
    for letter in way:
        bridge.page.keyboard.press(letter)
    bridge.page.keyboard.press("Enter")


@pytest.mark.core
def test_a_picture_is_made_and_goes_from_tab_to_tab_by_keyboard_alone(bridge, studio, drawing_client):
    press = bridge.page.keyboard.press
    view = shown(bridge, studio)
    bridge.page.evaluate(
        "() => { window.leaked = []; document.querySelector('main').addEventListener('keydown', (event) => window.leaked.push(event.key)) }"
    )
    assert tab(view) == "Generate"
    assert "Pictures of every tab come here" in view.find(".rnb-strip").inner_text()
    bridge.until(lambda: view.find(".rnb-money").inner_text().startswith("0 units"))
    view.find("[id$=panel-generate] .rnb-prompt-text").fill("a paper whale")
    press("Control+Enter")
    bridge.until(lambda: cells(view).count() == 1)
    bridge.until(lambda: view.find(".rnb-running").is_hidden())
    bridge.until(lambda: "35 units ($0.035) spent" in view.find(".rnb-money").inner_text())
    assert "left" in view.find(".rnb-left").inner_text()

    press("F6")  # from the form to the pictures
    assert bridge.page.evaluate("document.activeElement.getAttribute('aria-label')").startswith(
        "a paper whale"
    )
    send(bridge, view, "ed")
    bridge.until(lambda: tab(view) == "Edit" and view.find(".rnb-panel:not([hidden]) canvas").count())
    (whale,) = drawing_client.history
    assert studio["edit"].image == whale
    bridge.until(lambda: view.find("> [aria-live]").text_content() == "It is on the canvas")

    cells(view).first.focus()
    send(bridge, view, "ex")  # Extend; the same letters again would be Explore
    bridge.until(lambda: tab(view) == "Extend" and inside(view).count())
    assert studio["extend"].image == whale
    cells(view).first.focus()
    send(bridge, view, "co")
    bridge.until(lambda: "One picture is here" in inside(view).inner_text())
    drawn(drawing_client, "a paper fox")
    bridge.until(lambda: cells(view).count() == 2)
    press("F6")
    press("Home")
    press("Space")
    bridge.until(lambda: view.find(".rnb-picked").count() == 1)
    send(bridge, view, "co")
    bridge.until(lambda: view.find(".rnb-compare-root").count() == 1)
    assert [image.prompt for image in studio["compare"].images] == ["a paper whale", "a paper fox"]
    assert [image.prompt for image in studio.value] == ["a paper fox"]

    view.find("[role=tab][aria-selected=true]").focus()
    press("End")
    bridge.until(lambda: tab(view) == "History" and view.find(".rnb-history [role=gridcell]").count() == 2)
    press("ArrowRight")  # round to the first
    bridge.until(lambda: tab(view) == "Generate")
    assert view.find("[id$=panel-generate] .rnb-prompt-text").input_value() == "a paper whale"
    assert bridge.unmarked(view) == []
    assert bridge.page.evaluate("window.leaked") == []


def test_what_is_chosen_in_a_tab_can_be_sent_on_and_a_drop_on_a_tab_sends_too(bridge, studio, drawing_client):
    whale, _fox = drawn(drawing_client, "a paper whale", "a paper fox")
    studio.tab = "history"
    view = shown(bridge, studio)
    bridge.until(lambda: view.find(".rnb-history [role=gridcell]").count() == 2)
    view.find(".rnb-history [role=gridcell]").nth(1).focus()
    bridge.page.keyboard.press("Space")
    bridge.until(lambda: studio.value == (whale,))
    bridge.until(lambda: view.find(".rnb-strip .rnb-picked").count() == 1)
    assert "1 selected" in view.find(".rnb-strip").inner_text()
    view.find(".rnb-strip button:has-text('Send to')").click()
    bridge.until(lambda: view.find("[role=menuitem]").count() == 8)
    view.find("[role=menuitem]:has-text('its prompt and settings')").click()
    bridge.until(lambda: tab(view) == "Generate")
    assert studio["generate"].prompt == "a paper whale"
    assert studio["generate"].value == whale.request

    cells(view).first.drag_to(view.find("[role=tab]:has-text('Edit')"))
    bridge.until(lambda: tab(view) == "Edit")
    bridge.until(lambda: studio["edit"] is not None and view.find(".rnb-panel:not([hidden]) canvas").count())
    # Words of the board and a style go into the form by a press.
    studio.tab = "words"
    studio["words"].add("HELLO", (0.1, 0.1, 0.8, 0.2))
    bridge.until(lambda: view.find(".rnb-panel-bar button").count() == 1)
    view.find(".rnb-panel-bar button").click()
    bridge.until(lambda: tab(view) == "Generate")
    assert [box["text"] for box in studio["generate"].text_layout] == ["HELLO"]


def test_a_reload_a_second_view_and_another_kernel_have_everything(bridge, studio, drawing_client):
    whale, fox = drawn(drawing_client, "a paper whale", "a paper fox")
    studio["generate"].prompt = "a glass whale"
    studio.bring(whale, fox, to="compare")
    studio.bring(whale, to="edit")
    view = shown(bridge, studio)
    bridge.until(lambda: view.find(".rnb-panel:not([hidden]) canvas").count())
    second = shown(bridge, studio)
    second.find("[role=tab]:has-text('Compare')").click()
    bridge.until(lambda: tab(view) == "Compare" and view.find(".rnb-compare-root").count() == 1)
    view, second = bridge.reload()
    bridge.until(lambda: view.find(".rnb-compare-root").count() == 1 and cells(second).count() == 2)
    bridge.until(inside(view).first.is_visible)
    bridge.page.evaluate("host.unmount('view-1')")
    # Another kernel.
    bridge.until(lambda: studio._memory.read().get("tab") == "compare")
    studio.close()
    again = rc.Studio(drawing_client)
    assert again.tab == "compare"
    assert again["compare"].images == (whale, fox)
    assert again["edit"].image == whale
    assert again["generate"].prompt == "a glass whale"
    again.close()


def test_what_cannot_be_done_is_said_in_words(bridge, studio, drawing_client):
    bridge.expect_errors()
    drawn(drawing_client, "<img src=x onerror=alert(1)> a whale")
    studio.tab = "edit"
    view = shown(bridge, studio)
    assert "Send a picture here to paint a mask on it" in inside(view).inner_text()
    studio["generate"].model = "recraftv3"
    cells(view).first.click()
    view.find(".rnb-strip button:has-text('Send to')").click()
    bridge.until(lambda: view.find("[role=menuitem]:disabled").count() == 1)
    assert "V3 takes no style references" in view.find("[role=menuitem]:disabled").inner_text()
    bridge.page.keyboard.press("Escape")
    # A kernel that is gone: what is there stays.
    bridge.disconnect()
    bridge.until(lambda: "No kernel is connected." in view.root.inner_text())
    assert cells(view).count() == 1


def test_there_is_no_serious_axe_finding_and_nothing_is_cut(bridge, studio, drawing_client):
    drawn(drawing_client, "a paper whale", "a paper fox with a very long prompt that goes on and on")
    studio.tab = "edit"
    view = shown(bridge, studio)
    cells(view).first.click()
    bridge.until(lambda: view.find(".rnb-picked").count() == 1)
    for look in bridge.looks(view):
        assert bridge.axe(view) == [], look
        wide = view.root.evaluate("root => root.scrollWidth - root.clientWidth")
        assert wide <= 0, look
