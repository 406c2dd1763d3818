from __future__ import annotations

import pytest
from demo.demo import Demo

pytestmark = pytest.mark.browser

ADVICE = "Top up, or choose fewer pictures."


def count_is(view, text):
    return lambda: view.find(".count").inner_text() == str(text)


# -- errors --------------------------------------------------------------------------------------------


@pytest.mark.core
def test_an_error_of_a_call_is_a_card_in_the_view_that_asked(bridge):
    bridge.expect_errors()
    widget = Demo()
    view, other = bridge.show(widget), bridge.show(widget)
    view.find(".fail").click()
    card = view.find(".rnb-card.rnb-bad")
    bridge.until(card.count)
    assert card.get_attribute("role") == "alert"
    lines = [line for line in card.inner_text().splitlines() if line]
    assert lines == ["The balance is 3 units. This needs 35.", "Nothing was charged.", ADVICE, "Copy details"]
    assert other.find(".rnb-bad").count() == 0
    card.get_by_role("button", name="Dismiss").click()
    assert card.count() == 0


def test_an_error_that_nobody_asked_for_is_a_card_in_every_view_until_dismissed(bridge):
    bridge.expect_errors()
    widget = Demo()
    view, other = bridge.show(widget), bridge.show(widget)
    view.find(".tell-fail").click()
    bridge.until(lambda: view.find(".rnb-bad").count() and other.find(".rnb-bad").count())
    # What was said is text, never markup.
    assert "no <b>such</b> thing: tell" in view.find(".rnb-bad").inner_text()
    view.find(".rnb-bad").get_by_role("button", name="Dismiss").click()
    bridge.until(lambda: not view.find(".rnb-bad").count() and not other.find(".rnb-bad").count())


def test_an_error_of_the_view_itself_is_a_card(bridge):
    view = bridge.show(Demo())
    view.find(".js-fail").click()
    assert "the view broke" in view.find(".rnb-bad").inner_text()
    assert view.find(".count").inner_text() == "0"


def test_the_details_can_be_copied_where_the_browser_has_no_clipboard(bridge):
    bridge.expect_errors()
    view = bridge.show(Demo())
    # The page is plain http on a made-up name, as many hubs are: navigator.clipboard is missing there.
    assert bridge.page.evaluate("navigator.clipboard === undefined")
    bridge.page.evaluate(
        "document.addEventListener('copy', () => { window.copied = document.getSelection().toString() })"
    )
    bridge.page.evaluate(
        "document.execCommand = (c) => { window.copied = document.activeElement.value; return c === 'copy' }"
    )
    view.find(".fail").click()
    bridge.until(view.find(".rnb-bad").count)
    view.find(".rnb-bad").get_by_role("button", name="Copy details").click()
    bridge.until(lambda: view.find(".rnb-bad").get_by_role("button", name="Copied").count())
    copied = bridge.page.evaluate("window.copied")
    assert "Top up" in copied
    assert "OutOfCredits" in copied


@pytest.mark.core
def test_hostile_text_stays_text(bridge):
    widget = Demo()
    widget.words = {"__proto__": "<img src=x onerror=alert(1)>", "constructor": "</li><script>1</script>"}
    view = bridge.show(widget)
    assert sorted(view.find(".list li").all_inner_texts()) == sorted(widget.words.values())
    assert view.find(".list img, .list script").count() == 0


# -- no kernel -----------------------------------------------------------------------------------------


@pytest.mark.core
def test_a_gone_kernel_is_said_and_what_is_shown_stays(bridge):
    view = bridge.show(Demo(start=9))
    bridge.disconnect()
    assert view.root.get_by_text("No kernel is connected.").count() == 1
    view.find(".add").click()
    assert view.find(".count").inner_text() == "9"
    assert view.find(".rnb-bad").count() == 0


def test_a_kernel_that_is_reached_again_tells_what_was_missed(bridge):
    widget = Demo()
    view = bridge.show(widget)
    bridge.disconnect()
    bridge.lose(to_browser=1)
    widget.set_count(7)
    bridge.until(lambda: bridge.lost == 1)
    assert count_is(view, 0)()
    bridge.reconnect()
    bridge.until(count_is(view, 7))
    assert view.root.get_by_text("No kernel is connected.").count() == 0


@pytest.mark.core
def test_silence_is_said_after_two_seconds_and_unsaid_by_the_first_sign(bridge):
    bridge.page.clock.install()
    widget = Demo()
    view = bridge.show(widget)
    view.find(".add").click()
    words = view.root.get_by_text("No kernel is connected, or it is busy.")
    assert words.count() == 0
    bridge.page.clock.fast_forward(2300)  # the kernel is busy: nobody pumps
    assert words.count() == 1
    bridge.until(count_is(view, 1))
    assert words.count() == 0


def test_a_first_view_without_a_kernel_has_words(bridge):
    bridge.page.clock.install()
    bridge.lose(to_kernel=100)
    view = bridge.show(Demo(), wait=False)
    bridge.page.clock.fast_forward(2300)
    bridge.until(view.root.get_by_text("No kernel is connected").count)
    assert view.find(".rnb-body").inner_text() == "Loading …"


# -- keys and focus ------------------------------------------------------------------------------------


def test_keys_work_only_inside_and_not_while_typing(bridge):
    view = bridge.show(Demo())
    bridge.page.keyboard.press("a")
    view.find(".echo").focus()
    bridge.page.keyboard.press("a")
    bridge.until(count_is(view, 1))
    view.find(".text").focus()
    bridge.page.keyboard.type("banana")
    bridge.pump()
    assert view.find(".text").input_value() == "banana"
    assert count_is(view, 1)()
    bridge.page.keyboard.press("Control+Enter")
    bridge.until(count_is(view, 2))


def test_the_notebook_never_sees_a_key_and_every_focus_place_is_marked(bridge):
    view = bridge.show(Demo())
    # As JupyterLab does: listen first, look whether the focused element keeps its keys.
    bridge.page.evaluate(
        """() => { window.leaked = [];
        const inside = (e) => e.target.closest('.jp-OutputArea-output');
        document.addEventListener('keydown', (e) => {
          if (inside(e) && e.target.getAttribute('data-lm-suppress-shortcuts') !== 'true') window.leaked.push(e.key);
        }, true);
        document.addEventListener('keydown', (e) => { if (inside(e)) window.leaked.push(`bubbled ${e.key}`); }); }"""
    )
    places = view.find("button, input, [tabindex]").all()
    for place in places:
        place.focus()
        for key in ["b", "d", "ArrowDown", "Escape"]:
            bridge.page.keyboard.press(key)
    assert len(places) > 10
    assert bridge.page.evaluate("window.leaked") == []
    assert bridge.unmarked(view) == []


def test_the_question_mark_lists_the_keys_and_escape_closes_and_gives_the_focus_back(bridge):
    view = bridge.show(Demo())
    view.find(".echo").focus()
    bridge.page.keyboard.press("?")
    dialog = view.root.get_by_role("dialog", name="Keys of the demo")
    assert "Add one" in dialog.inner_text()
    assert bridge.unmarked(view) == []
    bridge.page.keyboard.press("Escape")
    assert dialog.count() == 0
    assert view.find(".echo").evaluate("el => el === document.activeElement")
    bridge.page.keyboard.press("Escape")
    assert bridge.page.evaluate("document.activeElement.className") == "jp-Notebook"


def test_keys_of_the_widget_do_nothing_under_a_dialog(bridge):
    widget = Demo()
    view = bridge.show(widget)
    view.find(".echo").focus()
    bridge.page.keyboard.press("?")
    bridge.page.keyboard.press("a")
    bridge.page.keyboard.press("?")
    bridge.pump()
    assert widget.count == 0
    assert view.root.get_by_role("dialog").count() == 1


def test_an_error_in_a_dialog_is_shown_in_the_dialog(bridge):
    view = bridge.show(Demo())
    view.find(".echo").focus()
    bridge.page.keyboard.press("?")
    view.root.evaluate(
        "el => el.querySelector('dialog').dispatchEvent("
        "new CustomEvent('rnb-error', {bubbles: true, cancelable: true, detail: new Error('inside')}))"
    )
    assert "inside" in view.root.get_by_role("dialog").inner_text()


def test_a_menu_opens_and_works_by_keys_alone(bridge):
    widget = Demo(start=4)
    view = bridge.show(widget)
    view.root.get_by_role("button", name="More").focus()
    bridge.page.keyboard.press("ArrowDown")
    assert view.root.get_by_role("menuitem", name="Reset").evaluate("el => el === document.activeElement")
    assert bridge.unmarked(view) == []
    bridge.page.keyboard.press("Escape")
    assert view.root.get_by_role("menu").count() == 0
    bridge.page.keyboard.press("Enter")
    bridge.page.keyboard.press("s")
    assert view.root.get_by_role("menuitem", name="Say").evaluate("el => el === document.activeElement")
    bridge.page.keyboard.press("ArrowUp")
    bridge.page.keyboard.press("Enter")
    bridge.until(count_is(view, 0))
    assert view.root.get_by_role("button", name="More").evaluate("el => el === document.activeElement")


def test_a_list_of_choices_takes_typed_letters_and_says_what_is_chosen(bridge):
    view = bridge.show(Demo())
    button = view.root.get_by_role("button", name="Model: Banana")
    button.focus()
    bridge.page.keyboard.press("Enter")
    assert view.root.get_by_role("option", name="Banana").get_attribute("aria-selected") == "true"
    bridge.page.keyboard.type("ch")
    bridge.page.keyboard.press("Enter")
    bridge.until(lambda: view.find(".result").inner_text() == "chosen c")
    assert view.root.get_by_role("button", name="Model: Cherry").evaluate(
        "el => el === document.activeElement"
    )


def test_a_menu_closes_on_a_click_elsewhere_and_with_its_view(bridge):
    view = bridge.show(Demo())
    view.root.get_by_role("button", name="More").click()
    assert view.root.get_by_role("menu").count() == 1
    bridge.page.mouse.click(1200, 700)
    assert view.root.get_by_role("menu").count() == 0
    view.root.get_by_role("button", name="More").click()
    view.close()
    assert bridge.page.get_by_role("menu").count() == 0


# -- the look ------------------------------------------------------------------------------------------


def test_axe_finds_nothing_serious(bridge):
    bridge.expect_errors()
    view = bridge.show(Demo(), width=320)
    view.find(".fail").click()
    bridge.until(view.find(".rnb-bad").count)
    for look in bridge.looks(view):
        assert bridge.axe(view) == [], look
    for look in bridge.looks(view, 320):
        if not view.root.get_by_role("menu").count():
            view.root.get_by_role("button", name="More").click()
        assert bridge.axe(view) == [], look


def test_nothing_is_wider_than_320_pixels(bridge):
    bridge.expect_errors()
    view = bridge.show(Demo(), width=320)
    view.find(".fail").click()
    bridge.until(view.find(".rnb-bad").count)
    assert view.root.evaluate("el => el.scrollWidth <= el.clientWidth && el.offsetWidth <= 320")


HOSTS = [
    ("document.body.dataset.jpThemeLight = 'false'", "light", "dark"),
    ("document.body.dataset.jpThemeLight = 'true'", "dark", "light"),
    ("document.body.className = 'vscode-dark'", "light", "dark"),
    ("document.documentElement.setAttribute('theme', 'dark')", "light", "dark"),
    ("document.body.className = 'dark'", "light", "dark"),
    ("document.body.dataset.theme = 'dark'", "light", "dark"),
    ("0", "dark", "dark"),
    ("0", "light", "light"),
]


def test_the_host_decides_on_dark_and_the_system_only_where_no_host_does(bridge):
    view = bridge.show(Demo())
    for mark, system, scheme in HOSTS:
        bridge.page.emulate_media(color_scheme=system)
        bridge.page.evaluate(
            """mark => {
              const { body, documentElement: root } = document;
              delete body.dataset.jpThemeLight;
              delete body.dataset.theme;
              body.className = '';
              root.removeAttribute('theme');
              (0, eval)(mark);
            }""",
            mark,
        )
        accent = view.find(".add").evaluate("el => getComputedStyle(el).backgroundColor")
        assert accent == {"dark": "rgb(139, 166, 255)", "light": "rgb(47, 91, 234)"}[scheme], mark


def test_controls_are_32_pixels_high_and_targets_at_least_24(bridge):
    view = bridge.show(Demo())
    assert view.find(".add").bounding_box()["height"] == 32
    for button in view.find("button").all():
        box = button.bounding_box()
        assert min(box["width"], box["height"]) >= 24


def test_a_live_line_tells_screen_readers_what_happened(bridge):
    view = bridge.show(Demo())
    view.find(".add").click()
    bridge.until(lambda: view.find("[aria-live=polite]").inner_text() == "Now 1 click")
