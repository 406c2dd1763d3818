from __future__ import annotations

import pytest
from host.bridge import outside_loop

import recraft_nb as rc

pytestmark = pytest.mark.browser

BOX = (0.2, 0.3, 0.4, 0.2)


@pytest.fixture
def board(bridge):
    made = rc.LayoutBoard("4:3")
    made.add("HELLO", BOX)
    yield made
    made.close()


def shown(bridge, board, **options):
    """A view that is all there: this page cannot load ipycanvas, so the board is a picture."""
    view = bridge.show(board, **{"width": 1000, **options})
    bridge.until(lambda: view.find(".rnb-done").count())
    drawn = "() => document.querySelector('.rnb-drawn')?.naturalWidth > 0"
    bridge.until(lambda: view.root.evaluate(drawn))
    return view


def word(view, name="w1"):
    return view.find(f"[data-word={name}]")


def let_go(bridge, keys=()):
    """Release what is pulled; the page tells it a moment later."""

    def told():
        return sum(content.get("kind") == "set" for _, content in bridge.received)

    before = told()
    bridge.page.mouse.up()
    for key in keys:
        bridge.page.keyboard.up(key)
    bridge.until(lambda: told() > before)


def pull(bridge, view, at, dx, dy, *, keys=(), drop=True):
    """Pull from a place on the page by shares of the board."""
    area = view.find(".rnb-boxes").bounding_box()
    mouse = bridge.page.mouse
    mouse.move(*at)
    mouse.down()
    for key in keys:
        bridge.page.keyboard.down(key)
    for step in range(1, 5):
        mouse.move(at[0] + dx * area["width"] * step / 4, at[1] + dy * area["height"] * step / 4)
    if drop:
        let_go(bridge, keys)


def middle(locator):
    at = locator.bounding_box()
    return at["x"] + at["width"] / 2, at["y"] + at["height"] / 2


def corner(view, place):
    return middle(view.find(f"[data-corner='{place}']"))


def close_to(box, expected):
    return all(
        abs(one - other) < 0.004
        for point, wanted in zip(box, expected, strict=True)
        for one, other in zip(point, wanted, strict=True)
    )


def test_there_is_no_serious_axe_finding(bridge, board):
    board.controls = {"colors": ["#c0392b"], "background_color": "ivory"}
    view = shown(bridge, board, width=320)
    word(view).focus()
    view.root.get_by_label("A new word").fill("a=b")
    for look in bridge.looks(view):
        assert bridge.axe(view) == [], look
        assert view.root.evaluate("el => el.scrollWidth <= el.clientWidth"), look
    assert bridge.unmarked(view) == []


def test_a_box_is_pulled_in_the_browser_and_told_when_it_is_let_go(bridge, board):
    view = shown(bridge, board)
    told = len(bridge.received)
    pull(bridge, view, middle(word(view)), 0.1, 0.05, keys=["Control"], drop=False)
    bridge.pump()
    assert len(bridge.received) == told
    bridge.page.mouse.up()
    bridge.page.keyboard.up("Control")
    bridge.until(lambda: board.value[0]["bbox"][0] != [0.2, 0.3])
    assert close_to(board.value[0]["bbox"], [[0.3, 0.35], [0.7, 0.35], [0.7, 0.55], [0.3, 0.55]])


def test_a_corner_resizes_a_rectangle_and_alt_frees_it(bridge, board):
    view = shown(bridge, board)
    word(view).click()
    pull(bridge, view, corner(view, 2), 0.13, 0.07, keys=["Control"])
    assert close_to(board.value[0]["bbox"], [[0.2, 0.3], [0.73, 0.3], [0.73, 0.57], [0.2, 0.57]])
    pull(bridge, view, corner(view, 0), -0.07, 0.04, keys=["Alt", "Control"])
    assert close_to(board.value[0]["bbox"], [[0.13, 0.34], [0.73, 0.3], [0.73, 0.57], [0.2, 0.57]])
    view.root.get_by_role("button", name="Align the chosen word").click()
    view.root.get_by_role("menuitem", name="Straighten").click()
    bridge.until(
        lambda: close_to(board.value[0]["bbox"], [[0.13, 0.3], [0.73, 0.3], [0.73, 0.57], [0.13, 0.57]])
    )


def test_enter_leads_from_a_word_to_its_box_and_back(bridge, board):
    view = shown(bridge, board)
    view.root.get_by_label("Word 1").focus()
    bridge.page.keyboard.press("Enter")
    assert bridge.page.evaluate("document.activeElement.dataset.word") == "w1"
    bridge.page.keyboard.press("Enter")
    assert bridge.page.evaluate("document.activeElement.ariaLabel") == "Word 1"


def test_a_box_meets_the_middle_and_its_neighbours(bridge, board):
    view = shown(bridge, board)
    pull(bridge, view, middle(word(view)), 0.095, 0.003, drop=False)
    assert view.find(".rnb-guides line").count() >= 1
    let_go(bridge)
    left, right = board.value[0]["bbox"][0][0], board.value[0]["bbox"][1][0]
    assert left + right == pytest.approx(1, abs=1e-4)


def test_words_are_checked_letter_by_letter_as_they_are_typed(bridge, board):
    view = shown(bridge, board)
    field = view.root.get_by_label("Word 1")
    field.fill("Crème=")
    assert "“è” “=” cannot be drawn." in view.find(".rnb-problem").first.inner_text()
    assert field.get_attribute("aria-invalid") == "true"
    bridge.pump_for(0.3)
    assert board.value[0]["text"] == "HELLO"
    view.root.get_by_role("button", name="Use Creme").click()
    bridge.until(lambda: board.value[0]["text"] == "Creme")
    field.fill("Straße")
    bridge.until(lambda: board.value[0]["text"] == "Straße")
    new = view.root.get_by_label("A new word")
    new.fill("two words")
    assert "One word to a box" in view.find(".rnb-adding + .rnb-problem").inner_text()


def test_the_board_is_drawn_anew_after_each_change(bridge, board):
    view = shown(bridge, board)
    before = view.find(".rnb-drawn").get_attribute("src")
    with outside_loop():
        board.controls = {"background_color": "#203040"}
    bridge.until(lambda: view.find(".rnb-drawn").get_attribute("src") != before)
    seen = """async () => {
      const img = document.querySelector('.rnb-drawn'); await img.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: 9, height: 9 });
      const context = canvas.getContext('2d'); context.drawImage(img, 0, 0, 9, 9);
      return [...context.getImageData(7, 7, 1, 1).data.slice(0, 3)]; }"""
    assert view.root.evaluate(seen) == pytest.approx([0x20, 0x30, 0x40], abs=14)


@pytest.mark.core
def test_the_whole_task_by_keyboard_alone(bridge, board):
    view = shown(bridge, board)
    keyboard = bridge.page.keyboard
    view.root.get_by_label("A new word").focus()
    keyboard.type("BEACH")
    keyboard.press("Enter")
    bridge.until(lambda: len(board.value) == 2)
    word(view).focus()
    keyboard.press("Shift+ArrowRight")
    keyboard.press("ArrowDown")
    bridge.until(
        lambda: (
            board.value[0]["bbox"][0]
            == [pytest.approx(0.2 + 10 / 1365, abs=1e-4), pytest.approx(0.3 + 1 / 1024, abs=1e-4)]
        )
    )
    keyboard.press("Control+Shift+ArrowRight")
    bridge.until(lambda: board.value[0]["bbox"][1][0] == pytest.approx(0.6 + 20 / 1365, abs=1e-4))
    keyboard.press("3")
    keyboard.press("Shift+ArrowDown")
    bridge.until(lambda: board.value[0]["bbox"][2][1] > board.value[0]["bbox"][1][1] + 0.2)
    keyboard.press("Delete")
    bridge.until(lambda: [one["text"] for one in board.value] == ["BEACH"])
    keyboard.press("Control+z")
    bridge.until(lambda: [one["text"] for one in board.value] == ["HELLO", "BEACH"])
    word(view).focus()
    keyboard.press("Enter")
    keyboard.type("BYE")
    bridge.until(lambda: board.value[0]["text"] == "BYE")


def test_nothing_under_the_boxes_takes_the_focus_the_wheel_or_a_key(bridge, board):
    view = shown(bridge, board)
    assert view.find(".rnb-ground").evaluate(
        "el => el.inert && getComputedStyle(el).pointerEvents === 'none'"
    )
    bridge.page.evaluate(
        "() => { window.leaked = []; document.querySelector('main').addEventListener('keydown', (event) => window.leaked.push(event.key)) }"
    )
    for target in (word(view), view.root.get_by_label("Word 1"), view.root.get_by_label("A new word")):
        target.focus()
        for key in ("a", "b", "x", "m", "y", "z", "ArrowUp", "ArrowLeft"):
            bridge.page.keyboard.press(key)
    assert bridge.page.evaluate("window.leaked") == []
    word(view).focus()
    bridge.page.keyboard.press("Tab")
    assert view.root.evaluate("() => document.activeElement.matches('.rnb-select')")


def test_size_colours_and_background_are_a_press_away(bridge, board):
    view = shown(bridge, board)
    view.find(".rnb-panel .rnb-select").click()
    view.root.get_by_role("option", name="9:16").click()
    bridge.until(lambda: board.size == "9:16")
    bridge.until(lambda: view.find(".rnb-boxes").get_attribute("viewBox") == "0 0 1024 1820")
    view.root.get_by_role("button", name="Add a colour").click()
    bridge.until(lambda: len(board.controls.colors) == 1)
    view.root.get_by_role("button", name="Add a background").click()
    bridge.until(lambda: board.controls.background_color is not None)
    view.root.get_by_role("button", name="Take out: Background").click()
    bridge.until(lambda: board.controls.background_color is None)


def test_done_tells_whoever_waits(bridge, board):
    view = shown(bridge, board)
    heard = []
    board.acted = heard.append
    view.find(".rnb-done").click()
    bridge.until(lambda: heard)
    assert heard[0] == board.value


def test_a_second_view_and_a_reload_show_the_same(bridge, board):
    view = shown(bridge, board)
    other = shown(bridge, board, width=500)
    pull(bridge, view, middle(word(view)), 0.2, 0.1)
    bridge.until(lambda: word(other).get_attribute("points") == word(view).get_attribute("points"))
    points = word(view).get_attribute("points")
    bridge.reload()
    again = bridge.page.locator("[data-word=w1]")
    bridge.until(lambda: again.count() == 2)
    assert [one.get_attribute("points") for one in again.all()] == [points, points]
