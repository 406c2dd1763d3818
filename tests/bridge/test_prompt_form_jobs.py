from __future__ import annotations

import pytest
from form_page import box, button, saved

import recraft_nb as rc

pytestmark = pytest.mark.browser


@pytest.mark.core
def test_a_press_shows_sent_before_the_kernel_hears_of_it_and_then_the_pictures(bridge, form, paid_service):
    view = bridge.show(form, width=800)
    paid_service.hold.clear()
    bridge.until(view.find(".rnb-enhance").count)  # the late part has come
    heard = len(bridge.received)
    # Two frames: benchmarks/form_latency.py says how many milliseconds that is (promise P10).
    view.root.evaluate(
        """async (root) => {
            root.querySelector(".rnb-generate").click();
            for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
        }"""
    )
    assert view.find(".rnb-strip-status").inner_text() == "Sent"
    assert len(bridge.received) == heard
    assert view.find(".rnb-strip .rnb-wait").count() == 2
    bridge.until(lambda: "0 of 2" in view.find(".rnb-strip-status").inner_text())
    paid_service.hold.set()
    saved(bridge, view)
    bridge.until(lambda: view.find(".rnb-strip-tiles img[src^=blob]").count() == 2)
    assert view.find(".rnb-strip").count() == 1
    assert "2 pictures" in view.find(".rnb-strip-status").inner_text()
    assert "70 units ($0.07) charged" in view.find(".rnb-strip-status").inner_text()
    bridge.until(lambda: "balance 9,930" in view.find(".rnb-price").inner_text())
    assert (
        view.find(".rnb-strip-tiles button").first.get_attribute("aria-label") == "a red cat, V4.1, picture 1"
    )
    assert view.find(".rnb-seed-number").input_value() == str(form.random_seed)


def test_a_double_click_is_one_wish_and_a_second_press_another(bridge, form, paid_service):
    view = bridge.show(form, width=640)
    # Both in one moment, however slowly the machine would click.
    button(view, "Generate").evaluate("el => { el.click(); el.click(); }")
    bridge.until(lambda: len(form.jobs) == 1)
    bridge.pump_for(0.5)
    assert len(form.jobs) == 1
    box(view).press("Control+Enter")
    bridge.until(lambda: len(form.jobs) == 2)
    saved(bridge, view, 2)
    assert paid_service.generated == 4


def test_what_was_just_typed_goes_with_the_press(bridge, form):
    view = bridge.show(form)
    # In one moment: 150 ms later it would be told by itself.
    box(view).evaluate(
        """el => {
            el.value = "two owls";
            el.dispatchEvent(new Event("input", { bubbles: true }));
            el.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true }));
        }"""
    )
    bridge.until(lambda: form.jobs)
    assert form.jobs[0].request.prompt == "two owls"
    assert bridge.calls(form, "set") == []


def test_a_press_whose_message_was_lost_can_be_asked_again_and_is_sent_once(bridge, form, paid_service):
    view = bridge.show(form)
    bridge.page.clock.install()
    bridge.lose(to_kernel=1)
    button(view, "Generate").click()
    bridge.until(lambda: bridge.lost == 1)
    bridge.page.clock.fast_forward(6000)
    bridge.pump()
    assert "waiting for the kernel" in view.find(".rnb-strip-status").inner_text()
    button(view, "Ask again").click()
    bridge.until(lambda: form.jobs and form.jobs[0].done())
    bridge.until(lambda: view.find(".rnb-strip-tiles img").count() == 2)
    assert view.find(".rnb-strip").count() == 1
    assert paid_service.generated == 2


def test_an_answer_that_was_lost_makes_no_second_strip(bridge, form):
    view = bridge.show(form)
    bridge.lose(to_browser=1)
    button(view, "Generate").click()
    bridge.until(lambda: form.jobs and form.jobs[0].done())
    saved(bridge, view)
    assert view.find(".rnb-strip").count() == 1


@pytest.mark.core
@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ("402", "Nothing was charged."),
        ("lose the answer", "It may have been charged"),
        ("a broken picture", "cannot be used"),
    ],
)
def test_a_failure_is_a_card_in_its_strip(bridge, form, paid_service, fault, words):
    bridge.expect_errors()
    view = bridge.show(form, width=560)
    again = words == "Nothing was charged."
    paid_service.then(fault)
    button(view, "Generate").click()
    bridge.until(view.find(".rnb-strip .rnb-card").count)
    card = view.find(".rnb-strip .rnb-card")
    assert words in card.inner_text()
    assert card.get_by_role("button", name="Copy details").count() == 1
    assert card.get_by_role("button", name="Try again").count() == int(again)
    if fault == "lose the answer":
        assert form.jobs[0].journal_id in card.inner_text()
    if again:
        card.get_by_role("button", name="Try again").click()
        saved(bridge, view)
        assert form.jobs[1].request == form.jobs[0].request


@pytest.mark.core
def test_stop_says_what_is_on_its_way_and_keeps_it(bridge, form, paid_service):
    view = bridge.show(form)
    paid_service.hold.clear()
    button(view, "Generate").click()
    bridge.until(paid_service.asked.is_set)
    bridge.until(lambda: button(view, "Stop").is_visible())
    button(view, "Stop").click()
    bridge.until(lambda: "2 pictures on the way: will be kept" in view.find(".rnb-strip-status").inner_text())
    paid_service.hold.set()
    saved(bridge, view)


def test_settings_of_a_job_come_back_into_the_form(bridge, form):
    view = bridge.show(form)
    button(view, "Generate").click()
    saved(bridge, view)
    form.value = {"prompt": "a fox", "n": 1}
    bridge.until(lambda: box(view).input_value() == "a fox")
    button(view, "More of this job").click()
    view.root.get_by_role("menuitem", name="Use these settings").click()
    bridge.until(lambda: box(view).input_value() == "a red cat")
    assert button(view, "Pictures: 2 pictures").count() == 1
    assert button(view, "Keep the seed").get_attribute("aria-pressed") == "true"


def test_a_picture_opens_large_and_the_focus_comes_back(bridge, form):
    view = bridge.show(form, width=800)
    button(view, "Generate").click()
    saved(bridge, view)
    tile = view.find(".rnb-strip-tiles button").first
    tile.focus()
    bridge.page.keyboard.press("ArrowRight")
    bridge.page.keyboard.press("Enter")
    bridge.until(lambda: view.find(".rnb-lightbox img[src^=blob]").count())
    assert view.find(".rnb-lightbox").get_by_text("a red cat").count()
    bridge.page.keyboard.press("Escape")
    bridge.until(lambda: view.find(".rnb-lightbox").count() == 0)
    label = view.root.evaluate("() => document.activeElement.getAttribute('aria-label')")
    assert label == "a red cat, V4.1, picture 2"


def test_only_the_latest_strips_are_open_and_the_earlier_ones_are_a_press_away(bridge, client):
    form = rc.PromptForm(client, "x")
    for _ in range(8):
        form.submit().result(20)
    view = bridge.show(form)
    bridge.until(lambda: view.find(".rnb-strip:not([hidden])").count() == 6)
    button(view, "Show 2 earlier jobs").click()
    assert view.find(".rnb-strip:not([hidden])").count() == 8
