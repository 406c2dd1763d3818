from __future__ import annotations

import re

import pytest
from host.bridge import outside_loop
from support.standin import faults

import recraft_nb as rc

pytestmark = pytest.mark.browser

HOSTILE = '<img src=x onerror="window.bad=1"><script>window.bad=1</script>'
MODELS = ["recraftv4_1", "recraftv3", "recraftv2", "recraftv4_1_vector"]


@pytest.fixture
def service(drawing_service):
    yield drawing_service.forget()
    drawing_service.go_on.set()


def compared(client, prompts, models=MODELS, *, wait=True, **fields):
    with outside_loop():
        comparison = client.compare(prompts, models, **fields)
        return rc.ComparisonMatrix(comparison.result(20) if wait else comparison)


def shown(bridge, matrix, **options):
    view = bridge.show(matrix, **{"width": 900, **options})
    bridge.until(
        lambda: view.find(".rnb-slot img[hidden]").count() == view.find(".rnb-slot.rnb-wait").count()
    )
    return view


def cell(view, row, column):
    return view.find(f".rnb-matrix-cell[data-row='{row}'][data-column='{column}']")


def at(bridge):
    return bridge.page.evaluate(
        """() => document.activeElement.dataset.name ??
        [document.activeElement.dataset.row, document.activeElement.dataset.column].join('.')"""
    )


def press(bridge, *keys):
    for key in keys:
        bridge.page.keyboard.press(key)
    bridge.pump()


@pytest.mark.core
def test_by_keyboard_alone_rows_are_read_selected_and_compared_under_one_zoom(
    bridge, drawing_client, service
):
    matrix = compared(drawing_client, ["a fox", HOSTILE], style="Pixel art", random_seed=3)
    heard = []
    matrix.on_change(heard.append)
    view, second = shown(bridge, matrix), shown(bridge, matrix, width=320)
    assert view.find("[role=columnheader] b").all_inner_texts() == ["V4.1", "V3", "V2", "V4.1 Vector"]
    assert view.find("[role=rowheader] .rnb-prompt-words").all_inner_texts() == ["a fox", HOSTILE]
    # Under each picture only what differs; what was left out is said and was not sent.
    assert re.match(r"35 units · \d+(\.\d)? s\n", cell(view, 0, 0).locator(".rnb-said").inner_text())
    assert cell(view, 0, 0).locator("[data-said=ignored]").all_inner_texts() == ["style: not taken by V4.1"]
    assert cell(view, 0, 1).locator("[data-said=ignored]").count() == 0
    styled = [seen.json["model"] for seen in service.seen if seen.method == "POST" and "style" in seen.json]
    assert sorted(styled) == ["recraftv2"] * 2 + ["recraftv3"] * 2
    assert view.find(".rnb-same").inner_text() == "The same in all: 1,024 × 1,024 · seed 3"
    assert view.find(".rnb-matrix-words").inner_text() == "8 of 8 ready · 354 units ($0.354) charged"

    view.find("[tabindex='0'].rnb-slot-press").focus()
    assert at(bridge) == "0.0.0"
    press(bridge, "ArrowRight", "ArrowDown", "ArrowDown", "End")
    assert at(bridge) == "1.3.0"
    press(bridge, "ArrowRight", "Ctrl+Home".replace("Ctrl", "Control"))
    assert at(bridge) == "0.0.0"
    press(bridge, "Space", "ArrowRight", "Space")
    bridge.until(lambda: len(matrix.value) == 2)
    assert matrix.value == tuple(cell.images[0] for cell in matrix.comparison.cells[:2])
    bridge.until(lambda: second.find(".rnb-picked").count() == 2)
    press(bridge, "c")
    bridge.until(lambda: view.find("dialog .rnb-lens:visible").count() == 1)
    bridge.until(lambda: matrix._comparison.images == matrix.value)
    press(bridge, "Escape")
    assert view.find("dialog").count() == 0
    assert at(bridge) == "0.1.0"
    # The whole row, and the column; once more takes them out.
    press(bridge, "Shift+Space")
    bridge.until(lambda: len(matrix.value) == 4)
    press(bridge, "Shift+Space", "Control+Space")
    bridge.until(lambda: [image.model for image in matrix.value] == ["recraftv3", "recraftv3"])
    press(bridge, "ArrowDown", "r")
    bridge.until(lambda: view.find("dialog .rnb-lens-panes .rnb-lens").count() == 4)
    press(bridge, "Escape")
    # One large, and its neighbour; closing it leads there.
    press(bridge, "Enter", "ArrowRight", "Escape")
    assert at(bridge) == "1.2.0"
    assert len(heard) >= 4
    assert bridge.unmarked(view) == []
    assert bridge.page.evaluate("window.bad") is None
    # A lone picture is no comparison, and that is said.
    with outside_loop():
        matrix.value = matrix.images[:1]
    bridge.pump()
    press(bridge, "c")
    assert "two to nine pictures" in view.find(".rnb-cards").last.inner_text()
    assert bridge.page.evaluate("window.bad") is None


def test_cells_fill_as_answers_come_and_troubles_and_holes_leave_the_others_alone(
    bridge, drawing_client, service
):
    service.then(faults.LOST, faults.MODERATION)
    service.go_on.clear()
    matrix = compared(
        drawing_client,
        ["a fox", "a long prompt " * 90],
        ["recraftv4_1", "recraftv3", "recraftv4_styles"],
        wait=False,
    )
    view = bridge.show(matrix, width=900)
    assert view.find(".rnb-matrix-words b").inner_text() == "0 of 3 ready"
    assert view.find(".rnb-slot.rnb-wait").count() >= 1
    cell(view, 0, 0).focus()
    assert cell(view, 0, 2).inner_text().startswith("V4 Styles always needs a style")
    assert "The prompt has 1,260 characters" in cell(view, 1, 1).inner_text()
    service.go_on.set()
    with outside_loop():
        matrix.comparison.result(20)
    bridge.until(lambda: view.find(".rnb-matrix-words b").inner_text() == "1 of 3 ready")
    statuses = [cell.status for cell in matrix.comparison.cells]
    assert sorted(statuses) == ["failed", "impossible", "impossible", "impossible", "saved", "unknown"]
    lost, refused = (statuses.index(word) for word in ("unknown", "failed"))
    words = cell(view, *divmod(lost, 3)).inner_text()
    assert "no answer" in words or "broke" in words
    assert "Try again" not in words
    assert "does not draw this" in cell(view, *divmod(refused, 3)).inner_text()
    # What failed can be asked again; the lost one never by itself.
    asked = len(service.seen)
    cell(view, *divmod(refused, 3)).get_by_role("button", name="Try again").click()
    bridge.until(lambda: view.find(".rnb-matrix-words b").inner_text() == "2 of 3 ready")
    paid = [one for one in service.seen[asked:] if one.method == "POST"]
    assert len(paid) == 1
    assert matrix.comparison.cells[lost].status == "unknown"
    perhaps = matrix.comparison.cells[lost].price
    assert view.find(".rnb-matrix-words").inner_text().endswith(f"charged, perhaps {perhaps} more")
    # Nothing is lost at a reload, and a lost kernel takes no picture away.
    with outside_loop():
        matrix.value = matrix.images
    (again,) = bridge.reload()
    bridge.until(lambda: again.find(".rnb-picked img:not([hidden])").count() == 2)
    bridge.disconnect()
    again.find(".rnb-slot-press").first.click()
    assert again.find(".rnb-slot img:visible").count() == 2
    bridge.until(lambda: "No kernel" in again.find(".rnb-cards").first.inner_text())


def test_heads_stay_labels_hide_and_it_fits_every_width_and_theme(bridge, drawing_client, service):
    many = [*MODELS, "recraftv4", "recraftv2_vector"]
    matrix = compared(drawing_client, ["a fox", "an owl", "a boat", "a very long prompt " * 30], many)
    view = shown(bridge, matrix, width=700)
    # Moved to its end, the matrix still shows both heads, in front of the pictures.
    view.find(".rnb-slot-press").first.focus()
    press(bridge, "Control+End")
    corner = "el => { const { left, top } = el.getBoundingClientRect(); return [Math.round(left), Math.round(top)] }"
    scroller = view.find(".rnb-matrix")
    assert scroller.evaluate("el => el.scrollLeft > 100 && el.scrollTop > 100")
    left, top = scroller.evaluate(corner)
    assert view.find(".rnb-matrix-heads").evaluate(corner)[1] == top + 1  # its border
    side = view.find(".rnb-matrix-side").last
    assert side.evaluate(corner)[0] == left
    head = view.find(".rnb-matrix-head").last
    box = head.bounding_box()
    over = (
        "([x, y]) => document.elementFromPoint(x, y).closest('.rnb-matrix-head, .rnb-matrix-side')?.className"
    )
    assert bridge.page.evaluate(over, [box["x"] + 20, box["y"] + 12]) == "rnb-matrix-head"
    assert bridge.page.evaluate(over, [left + 30, side.bounding_box()["y"] + 30]) == "rnb-matrix-side"
    focus = bridge.page.evaluate(
        """() => { const a = document.activeElement.getBoundingClientRect(), b = document.querySelector('.rnb-matrix').getBoundingClientRect();
        return a.right <= b.right && a.bottom <= b.bottom && a.left >= b.left + 150; }"""
    )
    assert focus

    # Hidden labels are hidden from everybody.
    everything = "el => el.innerText + [...el.querySelectorAll('*')].flatMap((one) => [...one.attributes].map(({ value }) => value)).join(' ')"
    press(bridge, "l")
    bridge.until(lambda: matrix.labels is False)
    bridge.until(lambda: "Model A" in view.find(".rnb-matrix-heads").inner_text())
    assert not any(word in view.root.evaluate(everything) for word in ("V4.1", "V3", "units", "not taken"))
    view.find(".rnb-head-press").nth(0).click()  # the first column
    bridge.until(lambda: len(matrix.value) == 4)
    with outside_loop():
        matrix.value = matrix.images[:3]
    bridge.until(lambda: view.find(".rnb-picked").count() == 3)
    press(bridge, "c")
    bridge.until(lambda: view.find("dialog .rnb-lens:visible").count() == 3)
    assert "V4.1" not in view.root.evaluate(everything)
    view.find("dialog [aria-label=Close]").click()
    press(bridge, "l")
    bridge.until(lambda: matrix.labels is True)

    assert view.root.evaluate("el => el.scrollWidth <= el.clientWidth")
    for look in bridge.looks(view, 320):
        assert bridge.axe(view) == [], look
        assert view.root.evaluate("el => el.scrollWidth <= el.clientWidth"), look
        small = view.root.evaluate(
            """root => [...root.querySelectorAll('button, [role=gridcell]')].filter((el) => {
                const { width, height } = el.getBoundingClientRect();
                return width > 0 && (width < 24 || height < 24);
            }).map((el) => el.outerHTML.slice(0, 120))"""
        )
        assert small == [], look
    assert matrix.last_error is None
    view.close()
    urls = bridge.urls
    bridge.until(lambda: bridge.urls["created"] == bridge.urls["revoked"])
    assert urls["created"] > 0


def test_what_is_selected_in_the_history_is_compared_over_it(bridge, drawing_client, service):
    with outside_loop():
        drawing_client.generate("a fox", n=3).result(20)
        browser = rc.HistoryBrowser(drawing_client)
    view = bridge.show(browser, width=900)
    bridge.until(lambda: view.find("[role=gridcell]").count() == 3)
    view.find("[role=gridcell]").first.focus()
    press(bridge, "Space")
    bridge.until(lambda: len(browser.value) == 1)
    press(bridge, "c")
    bridge.until(lambda: "two to nine" in view.find(".rnb-cards").last.inner_text())
    press(bridge, "End", "Space")
    bridge.until(lambda: len(browser.value) == 2)
    bridge.until(lambda: view.find(".rnb-bulk button:has-text('Compare')").count() == 1)
    press(bridge, "c")
    bridge.until(lambda: view.find("dialog .rnb-layer img[src^=blob]").count() == 2)
    assert browser._comparison.images == browser.value
    press(bridge, "Escape")
    bridge.until(lambda: view.find("dialog").count() == 0)
    assert bridge.page.evaluate("document.activeElement.dataset.place") == "2"


def test_stop_ends_what_was_not_sent_and_costs_nothing(bridge, service, tmp_path):
    service.go_on.clear()
    limits = rc.RateLimits(requests_per_second=1, images_per_minute=None)
    with outside_loop():
        slow = rc.Recraft(api_key=service.key, base_url=service.url, store=tmp_path, rate_limits=limits)
    matrix = compared(slow, ["a fox"], wait=False)
    view = bridge.show(matrix, width=900)
    view.root.get_by_role("button", name="Stop the rest").click()
    bridge.until(lambda: view.find(".rnb-matrix-cell[data-status=cancelled]").count() >= 2)
    assert "Nothing was charged." in view.find("[data-status=cancelled]").first.inner_text()
    service.go_on.set()
    with outside_loop():
        matrix.comparison.result(20)
    bridge.until(lambda: view.root.get_by_role("button", name="Stop the rest").count() == 0)
    assert "saved" in [cell.status for cell in matrix.comparison.cells]
    with outside_loop():
        slow.close()
