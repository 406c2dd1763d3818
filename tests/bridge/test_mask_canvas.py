from __future__ import annotations

import numpy as np
import pytest
from host.bridge import outside_loop
from PIL import Image as PIL_Image

import recraft_nb as rc

pytestmark = pytest.mark.browser


def photo(width=320, height=240):
    """A picture with something in every corner."""
    y, x = np.mgrid[0:height, 0:width]
    pixels = np.stack([x * 255 // width, y * 255 // height, (x + y) % 256], axis=2).astype(np.uint8)
    return PIL_Image.fromarray(pixels)


def shown(bridge, canvas, **options):
    """A view with its picture, its tools and the mask that the kernel has."""
    view = bridge.show(canvas, **options)
    bridge.until(lambda: view.find(".rnb-mask-bar").count() and view.find(".rnb-paint-words").is_hidden())
    return view


def stage(view):
    return view.find(".rnb-paint").first


def at(view, x, y):
    """The place on the page of a point of the picture, which lies fitted in its stage."""
    box = stage(view).bounding_box()
    width, height = dimensions(view)
    scale = min(box["width"] / width, box["height"] / height)
    return (
        box["x"] + (box["width"] - width * scale) / 2 + x * scale,
        box["y"] + (box["height"] - height * scale) / 2 + y * scale,
    )


def drag(bridge, view, *points, steps=4):
    """Press at the first point of the picture, move along the others, release."""
    mouse = bridge.page.mouse
    stage(view).scroll_into_view_if_needed()
    mouse.move(*at(view, *points[0]))
    mouse.down()
    for point in points[1:]:
        mouse.move(*at(view, *point), steps=steps)
    mouse.up()


def ready(view, *, size, hardness):
    """Choose the brush."""
    choose(view, "brush")
    for name, value in (("Size", size), ("Hardness", hardness)):
        view.root.get_by_label(name, exact=True).evaluate(
            "(el, at) => { el.value = at; el.dispatchEvent(new Event('input', { bubbles: true })); }",
            value * 100 if name == "Hardness" else 100 * np.log(value) / np.log(max(dimensions(view))),
        )


def dimensions(view):
    shape = stage(view).evaluate("el => getComputedStyle(el).getPropertyValue('--shape')")
    return tuple(int(side) for side in shape.split("/"))


def choose(view, tool):
    view.find(f"[data-tool={tool}].rnb-button").click()


def press(bridge, view, *keys):
    stage(view).focus()
    for key in keys:
        bridge.page.keyboard.press(key)
    bridge.pump()


DIFFERENCE = """async (root) => {
  const layer = root.querySelector(".rnb-mask-layer");
  const look = () => layer.getContext("2d").getImageData(0, 0, layer.width, layer.height).data;
  const before = look();
  const frame = () => new Promise(requestAnimationFrame);
  root.querySelector(".rnb-zoom").click();
  await frame();
  root.querySelector(".rnb-zoom").click();
  await frame();
  await frame();
  return look().reduce((most, value, at) => Math.max(most, Math.abs(value - before[at])), 0);
}"""
"""The greatest difference between what the mask looks like and what it looks like drawn anew, of 255."""


@pytest.fixture
def local(tmp_path):
    with outside_loop():
        made = rc.Recraft(provider="local", store=tmp_path / "local")
    yield made
    with outside_loop():
        made.close()


@pytest.fixture(autouse=True)
def _fresh_settings(bridge):
    """The browser remembers the brush from test to test."""
    bridge.page.evaluate("localStorage.clear()")


def test_a_stroke_of_the_brush_is_a_mask_in_python(bridge):
    canvas = rc.MaskCanvas(photo())
    view = shown(bridge, canvas, width=800)
    drag(bridge, view, (100, 120), (200, 120))
    bridge.until(lambda: canvas.value)
    assert canvas.value.numpy()[120, 100:200].all()
    assert not canvas.value.numpy()[20].any()


# -- drawing ---------------------------------------------------------------------------------------


@pytest.mark.core
def test_the_brush_marks_exactly_the_pixels_it_covers(bridge):
    canvas = rc.MaskCanvas(photo())
    view = shown(bridge, canvas, width=800)
    ready(view, size=40, hardness=1)
    drag(bridge, view, (100, 120), (200, 120))
    bridge.until(lambda: canvas.value)
    y, x = np.mgrid[0:240, 0:320] + 0.5
    along = np.clip(x, 100, 200)
    exact = np.hypot(x - along, y - 120) <= 20
    near = np.abs(np.hypot(x - along, y - 120) - 20) < 1  # the mouse stands on whole pixels of the screen
    assert ((canvas.value.numpy() == exact) | near).all()
    assert not canvas.value.is_soft


def test_nothing_is_said_while_the_button_is_down(bridge):
    canvas = rc.MaskCanvas(photo())
    view = shown(bridge, canvas, width=640)
    bridge.pump()
    heard = len(bridge.received)
    mouse = bridge.page.mouse
    mouse.move(*at(view, 50, 50))
    mouse.down()
    for place in range(50, 300, 10):
        mouse.move(*at(view, place, 60 + place / 3), steps=3)
    bridge.pump_for(0.4)
    assert len(bridge.received) == heard
    assert not canvas.value
    mouse.up()
    bridge.until(lambda: canvas.value)
    assert len(bridge.calls(canvas, "strokes")) == 1


@pytest.mark.parametrize(
    ("tool", "points", "inside", "outside"),
    [
        ("rectangle", [(60, 50), (220, 170)], [(61, 51), (218, 168)], [(57, 100), (223, 100)]),
        ("ellipse", [(60, 50), (220, 170)], [(140, 52), (140, 110)], [(66, 56), (214, 164)]),
        ("lasso", [(60, 50), (220, 50), (60, 170)], [(80, 80)], [(200, 150)]),
        ("bucket", [(150, 110)], [(131, 91), (188, 148)], [(126, 120), (150, 153)]),
    ],
)
def test_shapes_fill_what_they_surround_and_ctrl_takes_away(bridge, tool, points, inside, outside):
    picture = PIL_Image.new("RGB", (320, 240), "#456")
    picture.paste("#c33", (130, 90, 190, 150))
    canvas = rc.MaskCanvas(picture)
    view = shown(bridge, canvas, width=640)
    choose(view, tool)
    drag(bridge, view, *points)
    bridge.until(lambda: canvas.value)
    mask = canvas.value.numpy()
    assert all(mask[y, x] for x, y in inside)
    assert not any(mask[y, x] for x, y in outside)
    bridge.page.keyboard.down("Control")
    drag(bridge, view, *points)
    bridge.page.keyboard.up("Control")
    bridge.until(lambda: not canvas.value)


def test_a_fill_is_sent_also_when_the_button_is_held_longer_than_it_waits(bridge):
    canvas = rc.MaskCanvas(photo())
    view = shown(bridge, canvas, width=640)
    choose(view, "bucket")
    bridge.page.mouse.move(*at(view, 10, 10))
    bridge.page.mouse.down()
    bridge.page.evaluate("new Promise((done) => setTimeout(done, 300))")  # the page's own clock
    bridge.pump()
    assert not canvas.value
    bridge.page.mouse.up()
    bridge.until(lambda: canvas.value)
    assert 0.01 < canvas.value.coverage < 0.1
    assert len(bridge.calls(canvas, "strokes")) == 1


def test_the_fill_has_a_tolerance_instead_of_a_size_and_the_keys_of_the_brush_set_it(bridge):
    canvas = rc.MaskCanvas(photo())
    view = shown(bridge, canvas, width=640)
    choose(view, "bucket")
    slider = view.root.get_by_label("Tolerance")
    assert not view.root.get_by_label("Size", exact=True).is_visible()
    covered = []
    for key, value in (("", 40), ("]", 44), ("[", 40), ("[", 36)):
        if key:
            bridge.page.keyboard.press(key)
        assert slider.input_value() == str(value)
        drag(bridge, view, (10, 10))
        bridge.until(lambda: canvas.value)
        covered.append(canvas.value.coverage)
        bridge.page.keyboard.press("Control+z")
        bridge.until(lambda: not canvas.value)
    assert covered[3] < covered[0] == covered[2] < covered[1]
    bridge.page.keyboard.press("b")
    assert view.root.get_by_label("Size", exact=True).is_visible()
    assert not slider.is_visible()


def test_a_polygon_is_set_corner_by_corner_and_closed_at_its_first(bridge):
    canvas = rc.MaskCanvas(photo())
    view = shown(bridge, canvas, width=640)
    choose(view, "polygon")
    for corner in [(60, 50), (220, 50), (60, 170), (60, 50)]:
        bridge.page.mouse.click(*at(view, *corner))
    bridge.until(lambda: canvas.value)
    assert canvas.value.numpy()[80, 80]
    assert not canvas.value.numpy()[150, 200]


def test_one_stack_undoes_and_redoes_across_all_tools(bridge):
    canvas = rc.MaskCanvas(photo(1301, 1003))
    view = shown(bridge, canvas, width=640)
    states = [canvas.value]

    def step(act):
        before = canvas.value
        act()
        bridge.until(lambda: canvas.value != before)
        states.append(canvas.value)

    def shape():
        choose(view, "rectangle")
        drag(bridge, view, (60, 50), (220, 170))

    def stroke():
        choose(view, "eraser")
        drag(bridge, view, (60, 100), (200, 100))

    for act in (shape, stroke, lambda: press(bridge, view, "i"), lambda: press(bridge, view, "Delete")):
        step(act)
    for wanted in reversed(states[:-1]):
        press(bridge, view, "Control+z")
        bridge.until(lambda wanted=wanted: canvas.value == wanted)
    for wanted in states[1:]:
        press(bridge, view, "Control+Shift+Z" if wanted is not states[2] else "Control+y")
        bridge.until(lambda wanted=wanted: canvas.value == wanted)
    for _ in states[2:-1]:
        press(bridge, view, "Control+z")  # the stroke of the eraser is the last one, and then is not
    press(bridge, view, "Control+z", "Control+y")
    # What a step changed is drawn as the whole would be.
    assert view.root.evaluate(DIFFERENCE) <= 3


def test_the_edge_grows_shrinks_and_softens_as_in_python(bridge):
    start = rc.Mask.empty((320, 240)).paint(lambda draw: draw.ellipse((100, 60, 200, 160)))
    canvas = rc.MaskCanvas(photo(), start)
    view = shown(bridge, canvas, width=640)
    bridge.until(lambda: "100" not in view.find(".rnb-paint-corner").inner_text()[:3])
    wanted = start
    for key, name, change in (
        ("g", "Grow", lambda mask: mask.grow(7)),
        ("Shift+G", "Shrink", lambda mask: mask.shrink(4)),
        ("f", "Feather", lambda mask: mask.feather(9)),
    ):
        press(bridge, view, key)
        field = view.find(".rnb-reshape input")
        bridge.until(field.count)
        field.fill({"Grow": "7", "Shrink": "4", "Feather": "9"}[name])
        field.press("Enter")
        before, wanted = canvas.value, change(wanted)
        bridge.until(lambda before=before: canvas.value != before)
        difference = np.abs(canvas.value.grey.astype(int) - wanted.grey)
        assert difference.max() <= (3 if name == "Feather" else 0)
    assert (canvas.value.numpy() == wanted.numpy()).all()


# -- where the pointer is --------------------------------------------------------------------------


@pytest.mark.parametrize(("zoom", "ratio"), [(0.67, 1), (0.67, 3), (1, 1), (1, 1.5), (2, 1), (2, 3)])
def test_a_pixel_is_marked_where_it_is_clicked_whatever_the_zoom_and_the_screen(bridge, browser, ratio, zoom):
    # A page zoomed by the browser has fewer CSS pixels, and more device pixels for each.
    session = bridge.page.context.new_cdp_session(bridge.page)
    size = {"width": round(1280 / zoom), "height": round(800 / zoom)}
    session.send(
        "Emulation.setDeviceMetricsOverride", {**size, "deviceScaleFactor": ratio * zoom, "mobile": False}
    )
    try:
        canvas = rc.MaskCanvas(photo(300, 100))
        view = shown(bridge, canvas, width=571)
        stage(view).evaluate("el => el.scrollIntoView({ block: 'center' })")
        ready(view, size=1, hardness=1)
        for x, y in [(0.5, 0.5), (299.5, 99.5), (37.5, 61.5)]:
            canvas.clear()
            bridge.until(lambda: view.find(".rnb-paint-corner").inner_text().startswith("0 %"))
            bridge.page.mouse.click(*at(view, x, y))
            bridge.until(lambda: canvas.value)
            left, top, right, bottom = canvas.value.bbox
            assert right - left <= 2
            assert bottom - top <= 2
            assert abs((left + right) / 2 - x) <= 1
            assert abs((top + bottom) / 2 - y) <= 1
    finally:
        session.send("Emulation.clearDeviceMetricsOverride")
        session.detach()


def test_zoom_and_pan_keep_the_point_under_the_pointer(bridge):
    canvas = rc.MaskCanvas(photo())
    view = shown(bridge, canvas, width=640)
    ready(view, size=1, hardness=1)
    place = at(view, 200.5, 60.5)
    bridge.page.mouse.move(*place)
    bridge.page.keyboard.down("Control")
    bridge.page.mouse.wheel(0, -400)
    bridge.page.keyboard.up("Control")
    bridge.page.mouse.click(*place)
    bridge.until(lambda: canvas.value)
    left, top, *_ = canvas.value.bbox
    assert abs(left - 200) <= 1
    assert abs(top - 60) <= 1
    press(bridge, view, "Control+0")
    zoom = stage(view).locator(".rnb-zoom")
    bridge.until(lambda: zoom.get_attribute("aria-label").endswith("100 % (Ctrl 1)"))


def test_two_fingers_move_the_view_and_leave_no_stroke(bridge):
    canvas = rc.MaskCanvas(photo())
    view = shown(bridge, canvas, width=640)
    session = bridge.page.context.new_cdp_session(bridge.page)
    before = stage(view).locator(".rnb-zoom").inner_text()

    def touch(kind, *points):
        session.send(
            "Input.dispatchTouchEvent",
            {"type": kind, "touchPoints": [{"x": x, "y": y, "id": n} for n, (x, y) in enumerate(points)]},
        )

    one, two = at(view, 140, 120), at(view, 180, 120)
    touch("touchStart", one)
    touch("touchStart", one, two)
    touch("touchMove", at(view, 60, 120), at(view, 260, 120))
    touch("touchEnd")
    bridge.pump_for(0.3)
    assert not canvas.value
    assert stage(view).locator(".rnb-zoom").inner_text() != before
    touch("touchStart", at(view, 160, 120))
    touch("touchMove", (one[0] + 60, one[1] + 20))
    touch("touchEnd")
    bridge.until(lambda: canvas.value)
    session.detach()


# -- nothing is lost -------------------------------------------------------------------------------


def test_strokes_survive_a_reload_and_a_second_view_follows(bridge):
    canvas = rc.MaskCanvas(photo())
    view, other = shown(bridge, canvas, width=500), shown(bridge, canvas, width=420)
    drag(bridge, view, (60, 60), (200, 120))
    bridge.until(lambda: canvas.value)
    share = view.find(".rnb-paint-corner").inner_text()[:4]
    bridge.until(lambda: other.find(".rnb-paint-corner").inner_text()[:4] == share)
    drag(bridge, other, (60, 200), (200, 200))
    bridge.until(lambda: canvas.value.numpy()[200, 100])
    assert canvas.value.numpy()[60, 60]
    kept = canvas.value
    again, _ = bridge.reload()
    bridge.until(lambda: again.find(".rnb-paint-corner").count())
    words = f"{kept.coverage * 100:.0f} %"
    bridge.until(lambda: again.find(".rnb-paint-corner").inner_text().startswith(words))
    press(bridge, again, "i")
    bridge.until(lambda: canvas.value == ~kept)


def test_strokes_that_nobody_heard_are_sent_again(bridge):
    canvas = rc.MaskCanvas(photo())
    view = shown(bridge, canvas, width=500)
    bridge.disconnect()
    drag(bridge, view, (60, 60), (200, 120))
    bridge.until(lambda: "kept here" in view.find(".rnb-saving").inner_text())
    bridge.reconnect()
    bridge.until(lambda: canvas.value)
    assert canvas.value.numpy()[60, 60]


def test_what_python_sets_is_shown_and_can_be_undone(bridge):
    canvas = rc.MaskCanvas(photo())
    view = shown(bridge, canvas, width=500)
    drag(bridge, view, (60, 60), (200, 120))
    bridge.until(lambda: canvas.value)
    mine = canvas.value
    with outside_loop():
        canvas.value = rc.Mask.full(canvas.image)
    bridge.until(lambda: view.find(".rnb-paint-corner").inner_text().startswith("100 %"))
    press(bridge, view, "Control+z")
    bridge.until(lambda: canvas.value == mine)


def test_what_was_painted_back_survives_a_reload_and_can_be_undone(bridge, local):
    mask = rc.Mask.empty((256, 256)).paint(lambda draw: draw.rectangle((80, 80, 180, 180)))
    canvas = rc.MaskCanvas(photo(256, 256), mask, client=local)
    with outside_loop():
        canvas.generate_background("a beach").result(60)
    view = bridge.show(canvas, width=900)
    bridge.until(view.find(".rnb-outside.rnb-checked").count, 40)
    (result,) = canvas._results.values()
    view.root.get_by_role("button", name="Paint the original back").click()
    pane = view.find(".rnb-result").bounding_box()
    x, y = pane["x"] + pane["width"] / 2, pane["y"] + pane["height"] / 2
    # What this page would do in a fifth of a second or later it never does: it is gone before.
    bridge.page.evaluate(
        "(wait => { setTimeout = (fn, ms, ...more) => ms < 200 ? wait(fn, ms, ...more) : 0 })(setTimeout)"
    )
    bridge.page.mouse.move(x - 20, y)
    bridge.page.mouse.down()
    bridge.page.mouse.move(x + 20, y, steps=4)
    bridge.page.mouse.up()
    bridge.until(lambda: result.blending.back, 40)
    kept = result.blending.back
    assert kept.numpy()[128, 128]
    again = bridge.reload()[0]
    bridge.until(again.find(".rnb-outside.rnb-checked").count, 40)
    assert result.blending.back == kept
    again.find(".rnb-result").focus()
    bridge.page.keyboard.press("Control+z")
    bridge.until(lambda: result.blending.back is None, 40)
    bridge.page.keyboard.press("Control+y")
    bridge.until(lambda: result.blending.back == kept, 40)


# -- keys and people -------------------------------------------------------------------------------


@pytest.mark.core
def test_no_key_leaves_the_canvas_and_each_does_what_the_list_says(bridge):
    canvas = rc.MaskCanvas(photo())
    view = shown(bridge, canvas, width=640)
    bridge.page.evaluate(
        "window.heard = []; document.addEventListener('keydown', (event) => window.heard.push(event.key))"
    )
    stage(view).focus()
    for key in ["a", "b", "x", "d", "d", "m", "y", "1", "z", "ArrowDown", "Enter", "Escape"][:-1]:
        bridge.page.keyboard.press(key)
    assert bridge.page.evaluate("window.heard") == []
    assert view.find("[data-tool=brush].rnb-button").get_attribute("aria-checked") == "true"
    for key, tool in zip("elpro", ["eraser", "lasso", "polygon", "rectangle", "ellipse"], strict=True):
        bridge.page.keyboard.press(key)
        assert view.find(f"[data-tool={tool}].rnb-button").get_attribute("aria-checked") == "true"
    assert bridge.unmarked(view) == []


def test_arrows_and_enter_lead_from_the_tools_to_the_picture(bridge):
    canvas = rc.MaskCanvas(photo())
    view = shown(bridge, canvas, width=640)
    keys = bridge.page.keyboard
    on_picture = "document.activeElement.matches('.rnb-paint')"
    view.find("[data-tool=brush].rnb-button").focus()
    keys.press("ArrowRight")  # a row of tools has arrows of its own
    assert view.find("[data-tool=eraser].rnb-button").get_attribute("aria-checked") == "true"
    keys.press("Enter")
    assert bridge.page.evaluate(on_picture)
    assert "Space paints" in view.find(".rnb-paint-hint").inner_text()
    view.find("[title^=Undo]").focus()
    keys.press("ArrowDown")
    assert bridge.page.evaluate(on_picture)
    # Two stops of the Tab key above the picture, wherever the focus was in them.
    keys.press("Shift+Tab")
    assert focused(bridge) == "Undo (Ctrl Z)"
    keys.press("ArrowLeft")
    assert focused(bridge) == "Done"
    for name in ["Undo (Ctrl Z)", "Redo (Ctrl Shift Z)", "Take away instead of adding (X)"]:
        keys.press("ArrowRight")
        assert focused(bridge) == name
    for _ in range(2):
        keys.press("ArrowRight")
    assert focused(bridge) == "Size"
    assert "↕" in view.find(".rnb-slides output").first.evaluate(
        "(el) => getComputedStyle(el, '::after').content"
    )
    size = view.find(".rnb-slides input").first.input_value()
    keys.press("ArrowUp")
    assert int(view.find(".rnb-slides input").first.input_value()) == int(size) + 1
    keys.press("l")  # a lasso has no size: the slider that had the focus goes, the focus does not
    assert focused(bridge) == "Lasso (L)"
    keys.press("Tab")
    assert focused(bridge) == "Undo (Ctrl Z)"  # what had the focus in this row cannot have it now
    keys.press("Tab")
    assert bridge.page.evaluate(on_picture)


def focused(bridge):
    """The name of what has the focus."""
    return bridge.page.evaluate(
        "(document.activeElement.ariaLabel || document.activeElement.innerText || '').trim()"
    )


@pytest.mark.core
def test_a_mask_is_painted_sent_judged_and_kept_by_keyboard_alone(bridge, local):
    canvas = rc.MaskCanvas(photo(320, 256), client=local, operation="erase_region")
    view = shown(bridge, canvas, width=900)
    bridge.until(view.find(".rnb-go").count)
    keys = bridge.page.keyboard
    stage(view).focus()
    keys.press("ArrowRight")  # the crosshair appears
    keys.down("Space")
    for _ in range(6):
        keys.press("ArrowRight")
    keys.up("Space")
    bridge.until(lambda: canvas.value)
    assert canvas.value.bbox[2] - canvas.value.bbox[0] > 30
    keys.press("Control+Enter")
    bridge.until(lambda: canvas.jobs and canvas.jobs[0].done(), 60)
    bridge.until(lambda: view.find(".rnb-outside.rnb-checked").count(), 40)
    assert "0 pixels changed outside the mask" in view.find(".rnb-outside").inner_text()
    (result,) = canvas._results.values()
    keys.press("Tab")
    assert focused(bridge).startswith("Divider between before")
    keys.press("Tab")  # erasing asks for no words
    assert focused(bridge).startswith("Erase")
    described = bridge.page.evaluate("document.activeElement.getAttribute('aria-describedby')")
    assert "not charged" in view.find(f"#{described}").inner_text()
    keys.press("ArrowLeft")
    assert focused(bridge) == "What to do: Erase"
    keys.press("Tab")
    assert focused(bridge).startswith("Keep and go on")  # three steps from the picture
    keys.press("ArrowLeft")
    keys.press("ArrowLeft")
    assert focused(bridge) == "Opacity"
    keys.press("ArrowDown")
    bridge.until(lambda: result.blending.opacity == 0.99, 40)
    bridge.until(lambda: view.find(".rnb-outside.rnb-checked").count(), 40)
    keys.press("ArrowRight")
    assert focused(bridge) == "Paint the original back"
    keys.press("Enter")
    assert focused(bridge).startswith("Result: ")
    assert focused(bridge).endswith("Space paints the source back.")
    keys.press("ArrowRight")
    keys.press("Space")
    bridge.until(lambda: result.blending.back, 40)
    keys.press("Shift+K")
    bridge.until(lambda: canvas.image.parents)
    assert len(canvas.image.parents) == 2
    assert canvas.image.id in local.history
    bridge.until(lambda: view.find(".rnb-beside").is_hidden())
    assert bridge.page.evaluate("document.activeElement.className") == "rnb-paint"
    with outside_loop():
        canvas.image = photo(200, 200)
    bridge.until(lambda: dimensions(view) == (200, 200))
    assert bridge.page.evaluate("document.activeElement.className") == "rnb-paint"


def test_there_is_no_serious_axe_finding(bridge):
    canvas = rc.MaskCanvas(photo(), rc.Mask.full((320, 240)))
    view = shown(bridge, canvas, width=320)
    for look in bridge.looks(view):
        assert bridge.axe(view) == [], look
        assert view.root.evaluate("el => el.scrollWidth <= el.clientWidth"), look
    assert bridge.unmarked(view) == []


def test_a_failed_edit_is_a_card_and_the_strokes_stay(bridge, client, paid_service):
    bridge.expect_errors()
    canvas = rc.MaskCanvas(photo(320, 256), rc.Mask.full((320, 256)), client=client, prompt="a frog")
    view = shown(bridge, canvas, width=700)
    bridge.until(lambda: view.find(".rnb-go").count())
    view.find(".rnb-go").click()  # this service has no such address
    bridge.until(view.find(".rnb-edit-strip .rnb-card").count)
    assert canvas.value.coverage == 1
    assert paid_service.generated == 0
