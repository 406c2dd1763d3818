from __future__ import annotations

import pytest
from form_page import box, button, saved

import recraft_nb as rc

pytestmark = pytest.mark.browser


def test_typing_needs_no_kernel_and_is_told_once_it_pauses(bridge, form):
    view = bridge.show(form)
    box(view).fill("")
    box(view).press_sequentially("two owls in snow")
    assert box(view).input_value() == "two owls in snow"
    bridge.until(lambda: form.prompt == "two owls in snow")
    assert len(bridge.calls(form, "set")) <= 3


def test_a_reload_and_a_second_view_have_everything(bridge, form):
    view = bridge.show(form)
    box(view).fill("two owls")
    button(view, "Generate").click()
    saved(bridge, view)
    second = bridge.show(form, theme="dark")
    bridge.until(lambda: second.find(".rnb-strip").count() == 1)
    box(second).fill("a fox")
    bridge.until(lambda: box(view).input_value() == "a fox")
    (first, second) = bridge.reload()
    bridge.until(lambda: first.find(".rnb-strip-tiles img[src^=blob]").count() == 2)
    bridge.until(lambda: second.find(".rnb-strip-tiles img[src^=blob]").count() == 2)
    assert box(first).input_value() == box(second).input_value() == "a fox"


def test_earlier_prompts_come_with_alt_and_the_own_text_comes_back(bridge, client):
    rc.PromptForm(client, "an owl").submit().result(20)
    rc.PromptForm(client, "a fox").submit().result(20)
    form = rc.PromptForm(client)
    view = bridge.show(form)
    box(view).fill("half a thou")
    for words in ("a fox", "an owl", "an owl"):
        box(view).press("Alt+ArrowUp")
        bridge.until(lambda words=words: box(view).input_value() == words)
    box(view).press("Alt+ArrowDown")
    box(view).press("Alt+ArrowDown")
    bridge.until(lambda: box(view).input_value() == "half a thou")


def test_copy_as_python_gives_the_code_of_what_is_shown(bridge, form):
    bridge.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    view = bridge.show(form)
    box(view).fill("two owls")
    button(view, "Copy as Python").click()
    bridge.until(button(view, "Copied").count)
    copied = bridge.page.evaluate("window.copied ?? navigator.clipboard?.readText?.() ?? ''")
    assert copied in ("", form.code)
    assert form.code == 'client.generate("two owls", n=2, model="recraftv4_1", size="4:3")'


@pytest.mark.core
def test_without_a_kernel_what_was_typed_stays_and_words_say_so(bridge, form):
    view = bridge.show(form)
    bridge.disconnect()
    box(view).fill("still here")
    button(view, "Generate").click()
    bridge.page.wait_for_function("document.querySelector('.rnb-card.rnb-warn')")
    assert "No kernel is connected." in view.find(".rnb-card.rnb-warn").inner_text()
    assert box(view).input_value() == "still here"
    assert view.find(".rnb-strip").count() == 0


def test_what_only_python_sets_is_one_quiet_line_that_can_be_taken_out(bridge, client):
    corners = [[0.1, 0.1], [0.9, 0.1], [0.9, 0.3], [0.1, 0.3]]
    form = rc.PromptForm(client, "x", model="recraftv3", text_layout=[{"text": "OPEN", "bbox": corners}] * 2)
    view = bridge.show(form)
    assert "2 words placed" in view.find(".rnb-from-python").inner_text()
    button(view, "Take out: 2 words placed").click()
    bridge.until(lambda: form.text_layout is None)
    assert not view.find(".rnb-from-python").is_visible()


@pytest.mark.core
def test_hostile_text_is_text_everywhere(bridge, client):
    hostile = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>'
    form = rc.PromptForm(client, hostile, model=hostile, style=hostile, controls={"colors": [hostile]})
    form._palettes.save("<b>x</b>", ["teal"])
    view = bridge.show(form)
    form.value = {"model": "recraftv4_1", "style": None, "controls": None}
    bridge.pump()
    button(view, "Generate").click()
    bridge.until(lambda: form.jobs and form.jobs[0].done())
    bridge.pump()
    assert bridge.page.evaluate("window.hacked") is None
    assert view.find(".rnb-strip-title").inner_text() == hostile


def test_the_notebook_never_hears_what_is_typed_anywhere(bridge, client):
    form = rc.PromptForm(client, "x", model="recraftv3", controls={"colors": ["teal"]})
    form.submit().result(20)
    view = bridge.show(form, width=800)
    bridge.until(lambda: view.find(".rnb-strip-tiles img[src^=blob]").count() == 1)
    bridge.page.evaluate(
        "window.leaked = []; document.body.addEventListener('keydown', (e) => leaked.push(e.key))"
    )
    places = view.find("button:visible, input:visible, textarea:visible")
    for at in range(places.count()):
        places.nth(at).focus()
        for key in ("a", "ArrowDown", "Escape"):
            bridge.page.keyboard.press(key)
    bridge.pump()
    assert bridge.page.evaluate("leaked") == []
    assert bridge.unmarked(view) == []


def test_no_serious_finding_of_axe(bridge, client, paid_service):
    bridge.expect_errors()
    form = rc.PromptForm(
        client, "an owl", n=2, model="recraftv3", style="Pixel art", controls={"colors": ["teal"]}
    )
    form.submit().result(20)
    paid_service.then("402")
    form.submit().exception(20)
    form.value = {"n": 7, "size": "5:8"}
    view = bridge.show(form, width=320)
    button(view, "Generate").click()
    form.value = {"model": "recraftv4_1"}
    bridge.until(lambda: view.find(".rnb-strip-tiles img[src^=blob]").count() == 2)
    for look in bridge.looks(view):
        assert bridge.axe(view) == [], look
        assert view.root.evaluate("root => root.scrollWidth <= root.clientWidth"), look
    button(view, "Model: V4.1").click()
    for look in bridge.looks(view, 1240):
        assert bridge.axe(view) == [], look


def test_between_open_side_panels_on_a_phone_nothing_that_one_presses_is_cut_off(bridge, form):
    view = bridge.show(form, width=195)
    edge = view.root.evaluate("root => root.getBoundingClientRect().right")
    buttons = view.find("button:visible")
    rights = [one.evaluate("one => one.getBoundingClientRect().right") for one in buttons.all()]
    assert len(rights) > 8
    assert max(rights) <= edge
    words = view.find(".rnb-models .rnb-face")
    assert words.evaluate("face => face.scrollWidth <= face.clientWidth")
    assert "units" in words.inner_text()


def test_a_view_that_goes_gives_everything_back(bridge, form):
    view = bridge.show(form)
    button(view, "Generate").click()
    saved(bridge, view)
    bridge.until(lambda: view.find(".rnb-strip-tiles img[src^=blob]").count() == 2)
    view.close()
    bridge.pump_for(0.1)
    assert bridge.urls["created"] == bridge.urls["revoked"]
