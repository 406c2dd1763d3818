from __future__ import annotations

import io
import re

import PIL.Image
import pytest

import recraft_nb as rc

pytestmark = pytest.mark.browser


@pytest.fixture
def form(client, bridge):
    made = rc.PromptForm(client, "a red cat", n=2, size="4:3")
    yield made
    for job in made.jobs:
        job.exception(20)
    made.close()


def button(view, name):
    return view.root.get_by_role("button", name=name)


def box(view):
    return view.find(".rnb-prompt-text")


def saved(bridge, view, count=1):
    bridge.until(lambda: view.root.locator(".rnb-strip-status", has_text="charged").count() == count)


# -- generate -------------------------------------------------------------------------------------------


def test_a_press_shows_sent_within_100_ms_and_then_the_pictures(bridge, form, paid_service):
    view = bridge.show(form, width=800)
    paid_service.hold.clear()
    waited = view.root.evaluate(
        """root => new Promise((done) => {
            const start = performance.now();
            new MutationObserver((_, watch) => {
                if (!root.querySelector(".rnb-strip")) return;
                watch.disconnect();
                done(performance.now() - start);
            }).observe(root, { childList: true, subtree: true });
            root.querySelector(".rnb-generate").click();
        })"""
    )
    assert waited < 100
    assert view.find(".rnb-strip .rnb-wait").count() == 2
    bridge.until(lambda: "0 of 2" in view.find(".rnb-strip-status").inner_text())
    paid_service.hold.set()
    saved(bridge, view)
    bridge.until(lambda: view.find(".rnb-strip-tiles img[src^=blob]").count() == 2)
    assert view.find(".rnb-strip").count() == 1
    assert "2 pictures" in view.find(".rnb-strip-status").inner_text()
    assert "70 units charged" in view.find(".rnb-strip-status").inner_text()
    bridge.until(lambda: "balance 9,930" in view.find(".rnb-price").inner_text())
    assert (
        view.find(".rnb-strip-tiles button").first.get_attribute("aria-label") == "a red cat, V4.1, picture 1"
    )
    assert view.find(".rnb-seed-number").input_value() == str(form.random_seed)


def test_a_double_click_is_one_wish_and_a_second_press_another(bridge, form, paid_service):
    view = bridge.show(form, width=640)
    button(view, "Generate").dblclick()
    bridge.until(lambda: len(form.jobs) == 1)
    bridge.pump_for(0.5)
    assert len(form.jobs) == 1
    box(view).press("Control+Enter")
    bridge.until(lambda: len(form.jobs) == 2)
    saved(bridge, view, 2)
    assert paid_service.generated == 4


def test_what_was_just_typed_goes_with_the_press(bridge, form):
    view = bridge.show(form)
    box(view).fill("two owls")
    box(view).press("Control+Enter")
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


# -- what is wrong --------------------------------------------------------------------------------------


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


# -- models and their fields --------------------------------------------------------------------------


def test_the_model_list_says_price_and_kind_and_only_what_the_model_takes_is_shown(bridge, form):
    view = bridge.show(form, width=800)
    assert not view.find(".rnb-extras").is_visible()
    button(view, "Model: V4.1").focus()
    bridge.page.keyboard.press("ArrowDown")
    listbox = view.root.get_by_role("listbox", name="Model")
    assert "vector · 80 units" in listbox.get_by_role(
        "option", name="V4.1 Vector"
    ).first.inner_text().replace("\n", " ")
    assert (
        listbox.get_by_role("option", name="V4 Styles", exact=False).first.get_attribute("aria-disabled")
        == "true"
    )
    bridge.page.keyboard.type("v3")
    bridge.page.keyboard.press("Enter")
    bridge.until(lambda: form.model == "recraftv3")
    assert view.find(".rnb-extras").is_visible()
    assert view.find("input[aria-label^=Negative]").is_visible()


def test_what_is_put_aside_is_said_and_comes_back(bridge, client):
    form = rc.PromptForm(client, "x", model="recraftv3", style="Pixel art", negative_prompt="text")
    view = bridge.show(form, width=800)
    button(view, "Model: V3").click()
    view.root.get_by_role("option", name="V4.1", exact=False).first.click()
    bridge.until(view.find(".rnb-card.rnb-warn").count)
    words = view.find(".rnb-card.rnb-warn").inner_text()
    assert "Style “Pixel art” was put aside." in words
    assert "V4.1 takes no style names; V3 and V2 do." in words
    assert "Negative prompt “text” was put aside." in words
    button(view, "Model: V4.1").click()
    view.root.get_by_role("option", name=re.compile("^V3 ")).first.click()
    bridge.until(lambda: view.find(".rnb-card.rnb-warn").count() == 0)
    assert form.style == "Pixel art"
    assert view.find("input[aria-label^=Negative]").input_value() == "text"


def test_a_style_is_found_by_typing(bridge, client):
    form = rc.PromptForm(client, "x", model="recraftv3")
    view = bridge.show(form, width=640)
    button(view, "Style default").click()
    bridge.page.keyboard.type("pixel")
    assert view.root.get_by_role("option").count() >= 1
    bridge.page.keyboard.press("Enter")
    bridge.until(lambda: form.style == "Pixel art")
    assert button(view, "Style Pixel art").count() == 1


def test_a_shape_is_chosen_as_a_frame_and_told_with_the_pixels_of_the_model(bridge, form):
    view = bridge.show(form, width=1000)
    assert "4:3 · 1216 × 896" in button(view, "All sizes").inner_text()
    button(view, "16:9").first.click()
    bridge.until(lambda: form.size == "16:9")
    button(view, "All sizes").click()
    assert view.find(".rnb-shape").count() == 15
    bridge.page.keyboard.press("ArrowLeft")
    bridge.page.keyboard.press("Home")
    view.root.locator(".rnb-shape", has_text="Auto").click()
    bridge.until(lambda: form.size is None)
    assert button(view, "All sizes").inner_text().startswith("Auto")


def test_the_price_line_follows_model_and_count(bridge, form):
    view = bridge.show(form)
    bridge.until(lambda: "balance 10,000" in view.find(".rnb-price").inner_text())
    assert view.find(".rnb-price-units").inner_text() == "2 × 35 = 70 units ($0.07)"
    form.model, form.n = "recraftv4_1_pro", 4
    bridge.until(lambda: view.find(".rnb-price-units").inner_text() == "4 × 210 = 840 units ($0.84)")
    form.model = "recraftv9"
    bridge.until(lambda: view.find(".rnb-price-units").inner_text() == "price unknown")
    assert "does not know" in view.find(".rnb-notices").inner_text()


def test_the_seed_can_be_locked_rolled_and_freed(bridge, form):
    view = bridge.show(form)
    button(view, "Another seed").click()
    bridge.until(lambda: form.random_seed is not None)
    seed = form.random_seed
    button(view, "Generate").click()
    saved(bridge, view)
    assert form.random_seed == seed == form.jobs[0].request.random_seed
    button(view, "Keep the seed").click()
    bridge.until(lambda: form.value.random_seed is None)
    bridge.pump_for(0.4)
    button(view, "Generate").click()
    bridge.until(lambda: len(form.jobs) == 2)
    assert form.jobs[1].request.random_seed not in (None, seed)
    view.find(".rnb-seed-number").fill("12 345")
    view.find(".rnb-seed-number").press("Tab")
    bridge.until(lambda: form.random_seed == 12345)


# -- colours --------------------------------------------------------------------------------------------


def picture():
    made = PIL.Image.new("RGB", (64, 64), "#c0392b")
    made.paste("#1f8a8a", (0, 0, 64, 20))
    buffer = io.BytesIO()
    made.save(buffer, "PNG")
    return buffer.getvalue()


def test_colours_are_typed_pasted_taken_from_a_picture_and_saved(bridge, form):
    view = bridge.show(form, width=1000)
    bridge.pump()
    button(view, "Add colours").click()
    bridge.until(view.find(".rnb-enter").count)
    bridge.page.keyboard.type("reddish")
    bridge.page.keyboard.press("Enter")
    assert "Not a colour: reddish" in view.find(".rnb-enter").inner_text()
    view.find(".rnb-enter .rnb-input").fill("#f5e6c8 teal; IVORY")
    bridge.page.keyboard.press("Enter")
    bridge.until(lambda: (form.controls or {}).get("colors") == ["#f5e6c8", "#008080", "#fffff0"])
    before = len(bridge.received)
    view.find("input[type=file]").set_input_files(
        {"name": "p.png", "mimeType": "image/png", "buffer": picture()}
    )
    bridge.until(lambda: len(form.controls["colors"]) == 5)
    assert form.controls["colors"][3:] == ["#c0392b", "#1f8a8a"]
    # The picture itself stays in the browser.
    assert all(content.get("kind") in ("set", "ping") for _, content in bridge.received[before:])
    button(view, "Colour #fffff0").click()
    bridge.until(lambda: "#fffff0" not in form.controls["colors"])
    button(view, "Palettes").click()
    view.root.get_by_role("menuitem", name="Save these colours").click()
    bridge.page.keyboard.type("Harbour")
    bridge.page.keyboard.press("Enter")
    bridge.until(form._palettes.all)
    form.controls = None
    bridge.until(lambda: view.find(".rnb-palette .rnb-chip").count() == 0)
    button(view, "Palettes").click()
    view.root.get_by_role("menuitem", name="Harbour").click()
    bridge.until(lambda: len((form.controls or {}).get("colors", [])) == 4)


def test_a_background_is_one_colour(bridge, form):
    view = bridge.show(form)
    button(view, "Choose a background colour").click()
    bridge.until(view.find(".rnb-enter").count)
    bridge.page.keyboard.type("ivory")
    bridge.page.keyboard.press("Enter")
    bridge.until(lambda: form.value.controls is not None)
    assert form.value.controls.background_color.hex == "#fffff0"


def test_a_file_that_is_no_picture_is_a_card(bridge, form):
    view = bridge.show(form)
    bridge.pump()
    view.find("input[type=file]").set_input_files({"name": "p.png", "mimeType": "image/png", "buffer": b"no"})
    bridge.until(view.find(".rnb-card.rnb-bad").count)
    assert "no picture that the browser can read" in view.find(".rnb-card.rnb-bad").inner_text()


# -- state and keys ---------------------------------------------------------------------------------------


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
    bridge.pump(lambda: box(view).input_value() == "a fox", timeout=2)
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


@pytest.mark.parametrize("forced", ["none", "active"])
@pytest.mark.parametrize("width", [320, 1240])
def test_no_serious_finding_of_axe(bridge, client, paid_service, width, forced):
    bridge.expect_errors()
    bridge.page.emulate_media(forced_colors=forced)
    form = rc.PromptForm(
        client, "an owl", n=2, model="recraftv3", style="Pixel art", controls={"colors": ["teal"]}
    )
    form.submit().result(20)
    paid_service.then("402")
    form.submit().exception(20)
    form.value = {"n": 7, "size": "5:8"}
    view = bridge.show(form, width=width)
    button(view, "Generate").click()
    form.value = {"model": "recraftv4_1"}
    bridge.until(lambda: view.find(".rnb-strip-tiles img[src^=blob]").count() == 2)
    for theme in ("light", "dark"):
        bridge.theme(theme)
        assert bridge.axe(view) == []
    assert view.root.evaluate("root => root.scrollWidth <= root.clientWidth")
    button(view, "Model: V4.1").click()
    assert bridge.axe(view) == []


def test_a_view_that_goes_gives_everything_back(bridge, form):
    view = bridge.show(form)
    button(view, "Generate").click()
    saved(bridge, view)
    bridge.until(lambda: view.find(".rnb-strip-tiles img[src^=blob]").count() == 2)
    view.close()
    bridge.pump_for(0.1)
    assert bridge.urls["created"] == bridge.urls["revoked"]
