"""Two write a form: what Python says while a change of the person's is on its way."""

from __future__ import annotations

import pytest
from form_page import box, button

pytestmark = pytest.mark.browser


def test_a_change_on_its_way_does_not_undo_what_python_said_meanwhile(bridge, form):
    view = bridge.show(form, width=800)
    with bridge.holding():
        button(view, "Pictures: 2 pictures").click()
        view.root.get_by_role("option", name="6 pictures").click()
        bridge.until(lambda: "set" in bridge.held)
        form.value = {"n": 3, "model": "recraftv4_1_pro"}
    bridge.until(lambda: button(view, "Pictures: 3 pictures").count())
    assert (form.n, form.model) == (3, "recraftv4_1_pro")
    assert view.find(".rnb-price-units").inner_text() == "3 × 210 = 630 units ($0.63)"


def test_a_change_of_another_field_is_kept_beside_it(bridge, form):
    view = bridge.show(form, width=1000)
    with bridge.holding():
        button(view, "16:9").first.click()
        form.n = 4
        bridge.until(lambda: button(view, "Pictures: 4 pictures").count())
    bridge.until(lambda: form.size == "16:9")
    assert form.n == 4


def test_what_was_typed_while_python_set_the_prompt_comes_back_with_undo(bridge, form):
    view = bridge.show(form, width=800)
    box(view).fill("a red cat in deep snow")  # is told 150 ms after the last key
    form.prompt = "an owl"
    bridge.until(lambda: box(view).input_value() == "an owl")
    button(view, "Undo").click()
    bridge.until(lambda: box(view).input_value() == "a red cat in deep snow")
    assert form.prompt == "a red cat in deep snow"
    button(view, "Redo").click()
    bridge.until(lambda: box(view).input_value() == "an owl")


def test_a_press_that_did_not_see_what_python_changed_costs_nothing_and_says_so(bridge, form, paid_service):
    view = bridge.show(form, width=800)
    with bridge.holding():
        button(view, "Generate").click()
        bridge.until(view.find(".rnb-strip").count)
        form.model = "recraftv4_1_pro"
    bridge.until(view.find(".rnb-card.rnb-info").count)
    assert "Nothing was sent." in view.find(".rnb-card.rnb-info").inner_text()
    assert view.find(".rnb-strip").count() == 0
    assert paid_service.calls == []
    bridge.pump_for(0.4)  # sooner it would be the second click of a double click
    button(view, "Generate").click()
    bridge.until(lambda: form.jobs)
    assert form.jobs[0].request.model == "recraftv4_1_pro"


def test_an_answer_and_a_word_of_python_may_come_in_any_order(bridge, form):
    view = bridge.show(form, width=800)
    bridge.delay(form, 0.3)  # everything from the kernel is late
    box(view).fill("one")
    box(view).blur()
    bridge.until(lambda: form.prompt == "one")
    form.prompt = "two"
    bridge.until(lambda: box(view).input_value() == "two")
    bridge.pump_for(0.5)
    assert box(view).input_value() == form.prompt == "two"
