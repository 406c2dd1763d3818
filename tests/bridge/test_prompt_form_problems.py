from __future__ import annotations

import pytest
from form_page import box, button

import recraft_nb as rc

pytestmark = pytest.mark.browser


def test_an_empty_form_invites_and_says_what_is_missing_only_when_pressed(bridge, client):
    form = rc.PromptForm(client)
    view = bridge.show(form)
    assert view.find(".rnb-problem").inner_text() == ""
    button(view, "Generate").click()
    assert view.find(".rnb-problem").inner_text() == "Say what the picture should show."
    assert view.root.evaluate("() => document.activeElement.matches('.rnb-prompt-text')")
    assert view.find(".rnb-strip").count() == 0
    box(view).fill("an owl")
    bridge.until(lambda: form.prompt == "an owl")
    assert view.find(".rnb-problem").inner_text() == ""


@pytest.mark.core
def test_every_problem_stands_at_once_with_a_way_out(bridge, client):
    form = rc.PromptForm(
        client,
        "x" * 1100,
        model="recraftv3",
        style="Pixel arts",
        n=7,
        controls={"colors": ["teal", "reddish"]},
    )
    view = bridge.show(form, width=800)
    button(view, "Generate").click()
    assert form.jobs == ()
    assert view.find(".rnb-prompt-foot .rnb-too-much").inner_text() == "1,100 / 1,000"
    for way in ("Use 6", "Use Pixel art", "Take out reddish", "Cut to 1,000"):
        button(view, way).click()
        bridge.until(lambda way=way: button(view, way).count() == 0)
    bridge.until(lambda: form.value is not None)
    assert (form.n, form.style, len(form.prompt)) == (6, "Pixel art", 1000)
    assert [color.hex for color in form.value.controls.colors] == ["#008080"]
    assert view.find("[aria-invalid=true]").count() == 0


def test_the_counter_follows_each_letter_without_the_kernel(bridge, form):
    view = bridge.show(form)
    bridge.pump()
    box(view).fill("x" * 10_001)
    assert view.find(".rnb-too-much").inner_text() == "10,001 / 10,000"
    assert "1 too many" in view.find(".rnb-problem").inner_text()
