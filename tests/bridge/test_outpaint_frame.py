from __future__ import annotations

import json

import pytest
from host.bridge import outside_loop
from support.service import picture
from support.standin import faults

import recraft_nb as rc

pytestmark = pytest.mark.browser

SIZE = (800, 600)


@pytest.fixture
def frame(drawing_client, bridge):
    made = rc.OutpaintFrame(picture(3, size=SIZE), client=drawing_client, prompt="a beach")
    yield made
    for job in made.jobs:
        job.exception(20)
    made.close()


def shown(bridge, frame, **options):
    """A view that is all there."""
    view = bridge.show(frame, **{"width": 1000, **options})
    bridge.until(lambda: view.find(".rnb-generate").count())
    # The picture has come, and the stage has found its size.
    laid = "img => img.naturalWidth > 0 && !!img.style.width && !!img.alt"
    bridge.until(lambda: view.find(".rnb-source").evaluate(laid))
    view.root.evaluate(
        "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
    )
    return view


def box(view, selector):
    return view.find(selector).bounding_box()


def middle(view, selector):
    at = box(view, selector)
    return at["x"] + at["width"] / 2, at["y"] + at["height"] / 2


def scale(view):
    return box(view, ".rnb-source")["width"] / SIZE[0]


def let_go(bridge, keys=()):
    """Release what is pulled; the page tells it a moment later."""

    def told():
        return sum(content.get("kind") == "set" for _, content in bridge.received)

    before = told()
    bridge.page.mouse.up()
    for key in keys:
        bridge.page.keyboard.up(key)
    bridge.until(lambda: told() > before)


def pull(bridge, view, handle, dx, dy, *, keys=(), drop=True):
    """Pull a handle by image pixels."""
    mouse, by = bridge.page.mouse, scale(view)
    x, y = middle(view, handle)
    mouse.move(x, y)
    mouse.down()
    for key in keys:
        bridge.page.keyboard.down(key)
    for step in range(1, 6):
        mouse.move(x + dx * by * step / 5, y + dy * by * step / 5)
    if drop:
        let_go(bridge, keys)


def fields(view):
    return [int(one.input_value()) for one in view.find(".rnb-sides input").all()]


# -- what is on screen ---------------------------------------------------------------------------------


def test_there_is_no_serious_axe_finding(bridge, frame):
    view = shown(bridge, frame, width=320)
    for look in bridge.looks(view):
        assert bridge.axe(view) == [], look
    assert bridge.unmarked(view) == []
    with outside_loop():
        frame.frame = frame.presets["16:9"]
        frame.zoom_out_percentage = 20
    bridge.pump()
    view.find(".rnb-edge-left").focus()
    view.find(".rnb-sides input").first.fill("9999")
    for look in bridge.looks(view, 320):
        assert bridge.axe(view) == [], look
    with outside_loop():
        frame.size = "9:16"
    bridge.pump()
    for look in bridge.looks(view):
        assert bridge.axe(view) == [], look
        assert view.root.evaluate("el => el.scrollWidth <= el.clientWidth"), look


def test_the_stage_shows_what_the_model_will_see(bridge, frame):
    view = shown(bridge, frame)
    assert "Pull an edge" in view.find(".rnb-stage-hint").inner_text()
    with outside_loop():
        frame.frame = (-200, 0, 800, 900)
        frame.zoom_out_percentage = 50
    bridge.pump()
    paper, source = box(view, ".rnb-paper"), box(view, ".rnb-source")
    by = paper["width"] / 1000
    assert paper["height"] / by == pytest.approx(900, abs=1)
    assert source["width"] / by == pytest.approx(400, abs=1)
    assert (source["x"] - paper["x"]) / by == pytest.approx(400, abs=1)
    assert (source["y"] - paper["y"]) / by == pytest.approx(150, abs=1)
    assert view.find(".rnb-stage-facts").inner_text() == "1000 × 900 · picture at 50 %"
    assert view.find(".rnb-plus:visible").all_inner_texts() == ["+400", "+150", "+200", "+450"]
    with outside_loop():
        frame.value = {"size": "9:16"}
    bridge.pump()
    assert view.find(".rnb-stage-facts").inner_text() == "1024 × 1820 · 9:16"
    assert view.find(".rnb-places .rnb-select").inner_text() == "9:16 · 1024 × 1820"


def test_the_view_and_python_agree_where_the_source_lies(bridge, frame):
    view = shown(bridge, frame)
    states = [
        {"expand_left": 33, "expand_top": 7, "zoom_out_percentage": 33.3},
        {"size": "16:9", "zoom_out_percentage": 1},
        {"size": "1:2"},
        {"zoom_out_percentage": 99},
    ]
    for value in states:
        with outside_loop():
            frame.value = value
        bridge.pump()
        lies = frame._state.placed
        paper, source = box(view, ".rnb-paper"), box(view, ".rnb-source")
        by = paper["width"] / lies.whole_width
        assert source["width"] / by == pytest.approx(lies.width, abs=0.6)
        assert (source["x"] - paper["x"]) / by == pytest.approx(lies.left, abs=0.6)
        assert (source["y"] - paper["y"]) / by == pytest.approx(lies.top, abs=0.6)


# -- by hand -------------------------------------------------------------------------------------------


HANDLES = [
    (".rnb-edge-left", (-120, 50), (-120, 0, 800, 600)),
    (".rnb-edge-right", (90, 0), (0, 0, 890, 600)),
    (".rnb-edge-top", (9, -60), (0, -60, 800, 600)),
    (".rnb-edge-bottom", (0, 60), (0, 0, 800, 660)),
    (".rnb-corner-nw", (-110, -44), (-110, -44, 800, 600)),
    (".rnb-corner-ne", (110, -44), (0, -44, 910, 600)),
    (".rnb-corner-sw", (-110, 44), (-110, 0, 800, 644)),
    (".rnb-corner-se", (110, 44), (0, 0, 910, 644)),
]


def test_each_of_the_eight_handles_pulls_its_edges(bridge, frame):
    view = shown(bridge, frame)
    for handle, by, expected in HANDLES:
        pull(bridge, view, handle, *by, keys=["Control"])  # Ctrl: no snapping
        near = 1 / scale(view)
        assert all(abs(one - other) <= near for one, other in zip(frame.frame, expected, strict=True)), handle
        sides = [-frame.frame[0], -frame.frame[1], frame.frame[2] - 800, frame.frame[3] - 600]
        assert fields(view) == sides, handle
        with outside_loop():
            frame.frame = (0, 0, *SIZE)
        bridge.until(lambda: fields(view) == [0, 0, 0, 0])


def test_nothing_is_told_while_a_handle_is_held_and_the_numbers_follow(bridge, frame):
    view = shown(bridge, frame)
    told = len(bridge.received)
    pull(bridge, view, ".rnb-edge-left", -100, 0, drop=False)
    bridge.pump()
    assert fields(view)[0] > 80
    assert len(bridge.received) == told
    bridge.page.mouse.up()
    bridge.until(lambda: frame.value is not None)
    assert len(bridge.calls(frame, "set")) == 1


def test_the_frame_never_cuts_the_picture_and_never_passes_4096(bridge, frame):
    view = shown(bridge, frame)
    pull(bridge, view, ".rnb-corner-nw", 300, 300)
    assert frame.value is None
    for _ in range(6):
        x, y = middle(view, ".rnb-edge-right")
        bridge.page.mouse.move(x, y)
        bridge.page.mouse.down()
        bridge.page.mouse.move(x + 600, y)
        let_go(bridge)
    assert frame.frame == (0, 0, 4096, 600)


def test_alt_pulls_both_sides_and_shift_keeps_the_shape(bridge, frame):
    view = shown(bridge, frame)
    pull(bridge, view, ".rnb-edge-left", -80, 0, keys=["Alt"])
    left, _, right, _ = frame.frame
    assert -left == right - 800 > 60
    with outside_loop():
        frame.value = None
    bridge.pump()
    pull(bridge, view, ".rnb-corner-se", 200, 10, keys=["Shift"])
    _, _, right, bottom = frame.frame
    assert right / bottom == pytest.approx(800 / 600, abs=0.01)


def test_an_edge_near_a_shape_or_the_other_side_meets_it(bridge, frame):
    view = shown(bridge, frame)
    with outside_loop():
        frame.frame = (-133, 0, 800, 600)
    bridge.pump()
    pull(bridge, view, ".rnb-edge-right", 130, 0)
    assert frame.frame == (-133, 0, 933, 600)
    with outside_loop():
        frame.value = None
    bridge.pump()
    pull(bridge, view, ".rnb-edge-right", 98, 0, drop=False)
    assert view.find(".rnb-stage-met").inner_text() == "3:2"
    let_go(bridge)
    assert frame.frame == (0, 0, 900, 600)


def test_the_picture_is_moved_within_its_frame(bridge, frame):
    view = shown(bridge, frame)
    with outside_loop():
        frame.frame = (-100, -50, 900, 650)
    bridge.pump()
    pull(bridge, view, ".rnb-source", 1000, 20)
    left, top, right, bottom = frame.frame
    assert (left, right) == (-200, 800)
    assert top == pytest.approx(-70, abs=2)
    assert bottom - top == 700


def test_escape_lets_go_without_keeping(bridge, frame):
    view = shown(bridge, frame)
    view.find(".rnb-edge-left").focus()
    pull(bridge, view, ".rnb-edge-left", -100, 0, drop=False)
    bridge.page.keyboard.press("Escape")
    bridge.page.mouse.up()
    bridge.pump()
    assert frame.value is None
    assert fields(view) == [0, 0, 0, 0]


def test_a_handle_pulled_at_a_size_makes_sides_of_it(bridge, frame):
    view = shown(bridge, frame)
    with outside_loop():
        frame.value = {"size": "16:9"}
    bridge.pump()
    before = frame.frame
    pull(bridge, view, ".rnb-edge-left", 100, 0, keys=["Control"])
    assert frame.size is None
    assert frame.frame[0] > before[0]
    assert frame.frame[1:] == before[1:]


# -- by numbers and by keys ----------------------------------------------------------------------------


def test_a_number_that_is_not_allowed_is_said_at_once_and_is_not_taken(bridge, frame):
    view = shown(bridge, frame)
    left = view.root.get_by_label("Left, pixels")
    left.fill("200")
    bridge.until(lambda: frame.value is not None)
    left.fill("5000")
    assert "Left can be 0 to 3,296" in view.find(".rnb-places .rnb-problem").inner_text()
    assert left.get_attribute("aria-invalid") == "true"
    view.find(".rnb-generate").click()
    bridge.pump()
    assert frame.jobs == ()
    assert frame.value["expand_left"] == 200
    view.root.get_by_role("button", name="Use 3,296").click()
    bridge.until(lambda: frame.value["expand_left"] == 3296)
    left.fill("")
    bridge.until(lambda: frame.value is None)


def test_shapes_sizes_and_zoom_are_a_press_away(bridge, frame):
    view = shown(bridge, frame)
    view.root.get_by_role("button", name="Shape 16:9").click()
    bridge.until(lambda: frame.frame == frame.presets["16:9"])
    assert view.root.get_by_role("button", name="Shape 16:9").get_attribute("aria-pressed") == "true"
    view.root.get_by_role("button", name="All shapes").click()
    view.root.get_by_role("menuitem", name="2:1").click()
    bridge.until(lambda: frame.frame == frame.presets["2:1"])
    view.root.get_by_role("button", name="Size", exact=True).click()
    bridge.until(lambda: frame.value == {"size": "2048x1024"})
    view.find(".rnb-places .rnb-select").click()
    view.root.get_by_role("option", name="9:16").click()
    bridge.until(lambda: frame.value == {"size": "1024x1820"})
    view.find("input[type=range]").fill("30")
    bridge.until(lambda: frame.value == {"size": "1024x1820", "zoom_out_percentage": 30})
    view.root.get_by_role("button", name="Sides").click()
    bridge.until(lambda: frame.frame == frame.presets["2:1"])


@pytest.mark.core
def test_the_whole_task_by_keyboard_alone(bridge, frame):
    view = shown(bridge, frame)
    keyboard = bridge.page.keyboard
    view.find(".rnb-edge-left").focus()
    for key in ("Shift+ArrowLeft", "Shift+ArrowLeft", "ArrowLeft", "ArrowRight", "ArrowUp"):
        keyboard.press(key)
    bridge.until(lambda: frame.frame == (-21, 0, 800, 600))
    assert view.find(".rnb-edge-left").get_attribute("aria-valuetext") == "21 pixels"
    keyboard.press("Alt+Shift+ArrowLeft")
    bridge.until(lambda: frame.frame == (-31, 0, 810, 600))
    keyboard.press("Control+ArrowRight")
    bridge.until(lambda: frame.frame == (-32, 0, 809, 600))
    keyboard.press("Home")
    bridge.until(lambda: frame.frame == (0, 0, 809, 600))
    keyboard.press("Tab")
    assert view.root.evaluate("() => document.activeElement.dataset.edge") == "top"
    keyboard.press("End")
    bridge.until(lambda: frame.frame == (0, -3496, 809, 600))
    keyboard.press("Control+z")
    bridge.until(lambda: frame.frame == (0, 0, 809, 600))
    keyboard.press("Control+Shift+z")
    bridge.until(lambda: frame.frame == (0, -3496, 809, 600))
    keyboard.press("Home")
    keyboard.press("Control+Enter")
    bridge.until(lambda: frame.jobs and frame.jobs[0].done())
    assert frame.jobs[0].request.expand_right == 9


def test_keys_typed_here_do_not_reach_the_notebook(bridge, frame):
    view = shown(bridge, frame)
    bridge.page.evaluate(
        "() => { window.leaked = []; document.querySelector('main').addEventListener('keydown', (event) => window.leaked.push(event.key)) }"
    )
    for selector in (
        ".rnb-edge-left",
        ".rnb-sides input >> nth=0",
        "input[type=range]",
        ".rnb-aspect >> nth=0",
    ):
        view.find(selector).focus()
        for key in ("a", "b", "x", "d", "m", "y", "1", "z", "ArrowUp", "ArrowLeft"):
            bridge.page.keyboard.press(key)
    bridge.pump()
    assert bridge.page.evaluate("window.leaked") == []


# -- generate ------------------------------------------------------------------------------------------


def test_generate_shows_the_price_before_and_the_pictures_after(bridge, frame):
    view = shown(bridge, frame)
    assert view.find(".rnb-price").inner_text().startswith("40 units ($0.04)")
    view.root.get_by_role("button", name="Shape 16:9").click()
    view.find(".rnb-generate").click()
    assert view.find(".rnb-strip").count() == 1  # there before the kernel has heard of it
    bridge.until(lambda: view.root.locator(".rnb-strip-status", has_text="charged").count() == 1)
    assert frame.jobs[0].result(20)[0].size == (1067, 600)
    assert view.find(".rnb-strip .rnb-tile img:visible").count() == 1
    view.root.get_by_role("button", name="More of this job").click()
    assert "Take the colours" not in view.root.get_by_role("menu").inner_text()


def test_nothing_to_paint_is_said_when_generate_is_pressed(bridge, frame):
    view = shown(bridge, frame)
    view.find(".rnb-generate").click()
    assert "Nothing to paint yet." in view.find(".rnb-problems").first.inner_text()
    assert view.root.evaluate("() => document.activeElement.dataset.edge") == "right"
    bridge.page.keyboard.press("Shift+ArrowRight")
    bridge.until(lambda: frame.value is not None)
    view.find(".rnb-prompt-text").fill("")
    view.find(".rnb-generate").click()
    assert view.find(".rnb-prompt .rnb-problem").inner_text() == "Say what should be painted."
    assert bridge.calls(frame, "submit") == []


def test_an_error_of_the_service_is_a_card_of_its_job(bridge, frame, drawing_service):
    view = shown(bridge, frame)
    drawing_service.then(faults.MODERATION)
    view.root.get_by_role("button", name="Shape 1:1").click()
    view.find(".rnb-generate").click()
    bridge.until(lambda: view.find(".rnb-strip .rnb-card").count() == 1)
    assert "Nothing was charged" in view.find(".rnb-strip .rnb-card").inner_text()


def test_a_picture_that_is_refused_offers_a_fitted_copy(bridge, drawing_client):
    frame = rc.OutpaintFrame(picture(1, size=(120, 90)), client=drawing_client, prompt="a beach")
    view = shown(bridge, frame)
    assert "256 pixels" in view.find(".rnb-card").inner_text()
    view.root.get_by_role("button", name="Use a fitted copy").click()
    bridge.until(lambda: frame.image.size != (120, 90))
    bridge.until(lambda: view.find(".rnb-card").count() == 0)
    frame.close()


def test_a_second_view_and_a_reload_show_the_same(bridge, frame):
    view = shown(bridge, frame)
    other = shown(bridge, frame, width=500)
    pull(bridge, view, ".rnb-edge-left", -120, 0)
    bridge.until(lambda: fields(other)[0] == -frame.frame[0] > 0)
    bridge.reload()
    bridge.until(lambda: bridge.page.locator(".rnb-sides input").count() == 8)
    assert bridge.page.locator(".rnb-sides input").first.input_value() == str(-frame.frame[0])
    assert json.dumps(frame.value)
