from __future__ import annotations

import io
import math

import numpy as np
import PIL.Image
import pytest
from host.bridge import outside_loop
from support.service import picture

import recraft_nb as rc
from recraft_nb.media.record import record_of

pytestmark = pytest.mark.browser

HOSTILE = '<img src=x onerror="window.bad=1"><script>window.bad=1</script>'
HOSTILE_SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 60" onload="window.bad=1">'
    b'<script>window.bad=1</script><rect width="45" height="60" fill="#ff0000"/>'
    b'<image href="https://elsewhere.test/x.png" width="9" height="9"/></svg>'
)


def noise(seed, width=300, height=200):
    """Pixels that all differ, so that each can be told on the screen."""
    print("seed", seed)
    return np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)


def compared(*images, **options):
    with outside_loop():
        return rc.Compare(*images, **options)


def made(number, size=(64, 48), **facts):
    data = picture(number, size=size)
    return rc.Image(data, record_of(data, **facts))


def shown(bridge, widget, **options):
    view = bridge.show(widget, **{"width": 900, **options})
    bridge.until(lambda: loaded(view))
    return view


def loaded(view):
    """Whether every picture in sight is there in full."""
    return view.root.evaluate(
        """el => el.querySelector('.rnb-layer img') &&
        [...el.querySelectorAll('.rnb-layer img')].every(img => !img.checkVisibility() || img.naturalWidth > 0) &&
        [...el.querySelectorAll('.rnb-stage-words')].every(one => !one.checkVisibility() || !one.textContent)"""
    )


def on_screen(view, picture=".rnb-layer:not([hidden]) img"):
    """What is seen of a picture: the pixels of the screen, and which of the enlarged picture's they are."""
    view.root.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    hide = """.rnb-divider, .rnb-name { visibility: hidden }
        .rnb-lens { outline: none !important; border-radius: 0 !important }"""
    data = view.bridge.page.screenshot(style=hide)
    stage = view.find(".rnb-lens:visible").first.bounding_box()
    at = view.find(picture).first.bounding_box()
    top, left = (math.ceil(max(stage[side], at[side])) for side in "yx")
    ends = (("y", "height"), ("x", "width"))
    bottom, right = (math.floor(min(stage[side] + stage[size], at[side] + at[size])) for side, size in ends)
    y, x = top - at["y"], left - at["x"]
    assert y == int(y), "the picture lies between the pixels of the screen"
    assert x == int(x), "the picture lies between the pixels of the screen"
    pixels = np.asarray(PIL.Image.open(io.BytesIO(data)).convert("RGB"))[top:bottom, left:right]
    assert pixels.size > 0
    return pixels, np.s_[int(y) : int(y) + bottom - top, int(x) : int(x) + right - left]


def enlarged(pixels, times):
    return pixels.repeat(times, axis=0).repeat(times, axis=1)


def apart(view, wanted, picture=".rnb-layer:not([hidden]) img"):
    """By how much the screen differs from a picture, at most."""
    pixels, part = on_screen(view, picture)
    return int(np.abs(pixels.astype(int) - wanted[part].astype(int)).max())


def press(bridge, *keys):
    for key in keys:
        bridge.page.keyboard.press(key)
    bridge.pump()


def pressed(view):
    return view.find(".rnb-steps [aria-pressed=true]").get_attribute("data-mode")


def text(view):
    """Everything that a person sees or hears of a view."""
    return view.root.evaluate(
        "el => el.innerText + [...el.querySelectorAll('*')].map(one => [...one.attributes].map(({ value }) => value).join(' ')).join(' ')"
    )


def middle_of(view):
    at = view.find(".rnb-lens:visible").first.bounding_box()
    return at["x"] + at["width"] / 2, at["y"] + at["height"] / 2


def pinch(bridge, at, before, after):
    """Two fingers side by side, so far from each other before and after."""
    touch = bridge.page.context.new_cdp_session(bridge.page)

    def tell(kind, *apart):
        points = [
            {"x": at[0] + side * far / 2, "y": at[1], "id": n}
            for far in apart
            for n, side in enumerate((-1, 1))
        ]
        touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    tell("touchStart", before)
    tell("touchMove", after)
    tell("touchEnd")
    touch.detach()
    bridge.pump()


def test_each_pixel_is_a_square_of_the_screen_from_100_to_800_percent_and_each_mode_shows_its_part(bridge):
    one, other = noise(1, 300, 200), noise(2, 300, 200)
    other[50:, :] = one[50:, :]
    compare = compared(one, other)
    view = shown(bridge, compare)
    view.find(".rnb-lens").first.focus()
    for key, times in (("1", 1), ("2", 2), ("8", 8)):
        press(bridge, key)
        pixels, part = on_screen(view)
        parts = (enlarged(one, times)[:, : 150 * times], enlarged(other, times)[:, 150 * times :])
        differs = (pixels != np.concatenate(parts, 1)[part]).any(axis=2)
        # The column under the divider may belong to either of them.
        assert set(np.argwhere(differs)[:, 1]) <= {
            150 * times - part[1].start - 1,
            150 * times - part[1].start,
        }
    # Ctrl with the wheel and two fingers enlarge about where they are; 1 leads back to the pixels.
    x, y = middle_of(view)
    press(bridge, "1")
    bridge.page.mouse.move(x, y)
    bridge.page.keyboard.down("Control")
    bridge.page.mouse.wheel(0, -100)
    bridge.page.keyboard.up("Control")
    bridge.until(lambda: view.find(".rnb-percent").inner_text() == "165 %")
    pinch(bridge, (x, y), 40, 80)
    assert view.find(".rnb-percent").inner_text() == "330 %"
    # Moved by keys it stays exact, and Space shows the other one at the same place.
    press(bridge, "w", "4", "ArrowRight", "ArrowDown")
    assert apart(view, enlarged(one, 4)) == 0
    press(bridge, "Space")
    assert apart(view, enlarged(other, 4)) == 0
    assert view.find(".rnb-name-b").inner_text() == "B · 2"
    # The difference: its pixels, its count, its gain.
    press(bridge, "d", "1", "[", "[", "[")
    bridge.until(lambda: "differ" in view.find(".rnb-count").inner_text())
    bridge.until(lambda: compare._look["gain"] == 1)
    difference = np.abs(one.astype(int) - other.astype(int))
    assert apart(view, difference, "canvas") == 0
    count = int(difference.any(axis=2).sum())
    assert view.find(".rnb-count").inner_text() == (
        f"{count:,} of 60,000 pixels differ (25.0 %), by at most {difference.max()} of 255"
    )
    press(bridge, "]")
    bridge.until(lambda: compare._look["gain"] == 2)
    assert apart(view, np.minimum(difference * 2, 255), "canvas") <= 1


def test_pictures_of_different_sizes_lie_on_each_other_by_a_rule_that_is_said_and_vectors_stay_sharp(bridge):
    small, large = noise(3, 100, 80), noise(4, 200, 160)
    compare = compared(small, large, HOSTILE_SVG, mode="swap")
    view = shown(bridge, compare)
    assert (
        "each is scaled to fit 200 × 160, proportions kept, centred" in view.find(".rnb-sizes").inner_text()
    )
    view.find(".rnb-lens").first.focus()
    press(bridge, "2")
    assert apart(view, enlarged(small, 4)) == 0
    press(bridge, "Space")
    assert apart(view, enlarged(large, 2)) == 0
    view.find("[data-fitting]").click()
    bridge.until(lambda: compare._look["fitted"] is False)
    assert "each keeps its own pixels" in view.find(".rnb-sizes").inner_text()
    view.find(".rnb-lens").first.focus()
    press(bridge, "Space")
    assert apart(view, enlarged(small, 2)) == 0
    # The vector is B now; at 800 % its edge is as sharp as at its own size.
    press(bridge, "b", "Space", "8")
    bridge.until(lambda: loaded(view))
    pixels, part = on_screen(view)
    width = compare.images[2].size[0] * 8
    red = np.arange(width)[part[1]] < width // 2
    assert ((pixels[40:-40] == [255, 0, 0]).all(axis=2) == red).all()
    assert bridge.page.evaluate("window.bad") is None
    assert compare.last_error is None


def test_a_difference_that_nobody_looks_at_any_more_is_not_counted_on(bridge):
    compare = compared(noise(8), noise(9), mode="slider")
    view = shown(bridge, compare)
    view.find(".rnb-lens").first.focus()
    # Counting begins with unpacking both; here it waits until it is let go.
    bridge.page.evaluate("""() => {
        window.held = []
        const decode = HTMLImageElement.prototype.decode
        HTMLImageElement.prototype.decode = async function () {
            await new Promise((go) => held.push(go))
            return decode.call(this)
        }
    }""")
    press(bridge, "d")
    assert view.find(".rnb-count").inner_text() == "Counting …"
    press(bridge, "s")
    bridge.page.evaluate("held.forEach((go) => go())")
    press(bridge, "d")
    assert bridge.page.evaluate("held.length") == 4
    assert view.find(".rnb-count").inner_text() == "Counting …"
    bridge.page.evaluate("held.forEach((go) => go())")
    bridge.until(lambda: "differ" in view.find(".rnb-count").inner_text())
    # Once counted, it is kept.
    press(bridge, "s", "d")
    assert bridge.page.evaluate("held.length") == 4


def four(bridge):
    """Four pictures in two views."""
    facts = [("a red owl", "recraftv4_1"), ("a blue owl", "recraftv4_1"), (HOSTILE, "recraftv3"), ("", None)]
    images = [made(n, prompt=prompt, model=model) for n, (prompt, model) in enumerate(facts)]
    compare = compared(images)
    return shown(bridge, compare), bridge.show(compare, width=400), compare, images


@pytest.mark.core
def test_by_keyboard_alone_four_are_looked_through_and_one_is_chosen(bridge):
    view, second, compare, images = four(bridge)
    heard = []
    compare.on_change(heard.append)
    assert pressed(view) == "side"
    assert view.find(".rnb-lens-panes .rnb-lens").count() == 4
    assert view.find("figcaption b").all_inner_texts()[:3] == ["V4.1", "a red owl", "V4.1"]
    # From the first stop of Tab to the panes, and Enter chooses the one in focus.
    view.find(".rnb-steps button").first.focus()
    for _ in range(40):
        press(bridge, "Tab")
        if bridge.page.evaluate("document.activeElement.dataset.place") == "2":
            break
    ring = "getComputedStyle(document.activeElement).outlineStyle + document.activeElement.matches(':focus-visible')"
    assert bridge.page.evaluate(ring) == "solidtrue"
    press(bridge, "Enter")
    bridge.until(lambda: compare.value == images[2])
    bridge.until(lambda: second.find(".rnb-chosen").count() == 1)
    assert bridge.page.evaluate("document.activeElement.dataset.place") == "2"
    # One zoom for all panes.
    press(bridge, "4")
    sizes = {img.evaluate("img => img.style.width") for img in view.find(".rnb-lens-panes img").all()}
    assert sizes == {"256px"}
    assert heard == [images[2]]
    # The same choice once more takes it back.
    press(bridge, "Enter")
    bridge.until(lambda: compare.value is None)


def test_the_pair_and_the_divider_by_keys_and_labels_that_nobody_hears_when_hidden(bridge):
    view, second, compare, images = four(bridge)
    view.find(".rnb-lens:visible").first.focus()
    # A and B take the next picture, X exchanges them; the second view follows.
    press(bridge, "s")
    bridge.until(lambda: pressed(second) == "slider")
    assert bridge.page.evaluate("document.activeElement.classList.contains('rnb-lens')")
    press(bridge, "b", "a")
    bridge.until(lambda: compare.pair == (images[1], images[2]))
    press(bridge, "x", "Shift+B")
    bridge.until(lambda: compare.pair == (images[2], images[0]))
    assert view.find("[data-side=a][aria-pressed=true]").get_attribute("data-place") == "2"
    # The divider by keys: on the stage, and as a slider of its own.
    press(bridge, "0", "ArrowRight")
    assert view.find(".rnb-divide").input_value() == "52"
    x, y = middle_of(view)
    bridge.page.mouse.move(x, y + 60)
    bridge.page.mouse.down()
    bridge.page.mouse.move(x - view.find(".rnb-lens").first.bounding_box()["width"] / 4, y + 60)
    bridge.page.mouse.up()
    assert view.find(".rnb-divide").input_value() == "25"
    view.find(".rnb-lens").first.focus()
    press(bridge, "Tab", "Home")
    assert view.find(".rnb-divider").evaluate("el => el.style.left") == "0%"
    # Without labels nobody hears what made them.
    assert "V4.1" in text(view)
    press(bridge, "l")
    bridge.until(lambda: compare.labels is False)
    bridge.until(lambda: "V4.1" not in text(second))
    for one in (view, second):
        assert not any(word in text(one) for word in ("V4.1", "V3", "owl", "onerror"))
    press(bridge, "p")
    assert view.find(".rnb-lens-panes img").first.get_attribute("alt") == "Picture 1"
    assert "owl" not in text(view)
    # The list of keys, and Esc.
    press(bridge, "?")
    assert "Exchange A and B" in view.find("dialog").inner_text()
    press(bridge, "Escape")
    # A reload and a second look: all is as it was, and where it was looked.
    view.find(".rnb-lens-panes .rnb-lens").first.focus()
    press(bridge, "8", "Shift+ArrowRight", "Shift+ArrowDown")
    bridge.until(lambda: compare.snapshot()["sight"]["scale"] == 8)
    assert {told["scale"] for told in bridge.calls(compare, "look_at")} == {
        8
    }  # nothing before somebody looked
    where = "img => img.getAttribute('style')"
    before = view.find(".rnb-lens-panes img").first.evaluate(where)
    first, _ = bridge.reload()
    bridge.until(lambda: loaded(first))
    assert pressed(first) == "side"
    assert first.find(".rnb-lens-panes img").first.evaluate(where) == before
    assert "owl" not in text(first)
    assert bridge.page.evaluate("window.bad") is None


def test_blink_keeps_still_where_motion_is_not_wanted_and_a_lost_kernel_takes_no_picture_away(bridge):
    bridge.page.emulate_media(reduced_motion="reduce")
    compare = compared(noise(5), noise(6), noise(7), mode="blink")
    view = shown(bridge, compare)
    compare.raise_errors = False
    name = ".rnb-name:not([hidden])"
    bridge.pump_for(0.8)
    assert view.find(name).inner_text() == "A · 1"
    assert "stands still" in view.find(".rnb-mode-bar").inner_text()
    view.find(".rnb-lens").first.focus()
    press(bridge, "Space")
    bridge.until(lambda: view.find(name).inner_text() == "B · 2")
    press(bridge, "Space")
    assert "Play" in view.find(".rnb-mode-bar").inner_text()
    # Started, it stops when motion is not wanted any more, and says so.
    bridge.page.emulate_media(reduced_motion="no-preference")
    press(bridge, "Space")
    assert "Pause" in view.find(".rnb-mode-bar").inner_text()
    bridge.page.emulate_media(reduced_motion="reduce")
    bridge.until(lambda: "stands still" in view.find(".rnb-mode-bar").inner_text())
    assert "Play" in view.find(".rnb-mode-bar").inner_text()
    # All three have come; from now on nobody answers.
    bridge.until(lambda: len(bridge.calls(compare, "whole")) == 3)
    bridge.pump_for(0.2)
    bridge.disconnect()
    press(bridge, "p")
    assert view.find(".rnb-lens-panes img").count() == 3
    press(bridge, "d", "b")
    bridge.until(lambda: "differ" in view.find(".rnb-count").inner_text())
    press(bridge, "s")
    assert pressed(view) == "slider"
    assert "No kernel" in view.find(".rnb-cards").first.inner_text()
    view.close()
    urls = bridge.urls
    assert urls["created"] == urls["revoked"]


def test_there_is_no_serious_axe_finding_and_nothing_is_cut(bridge):
    request = rc.Generate(prompt="an owl", model="recraftv3", style="Photorealism")
    images = [
        made(1, prompt="a red owl", model="recraftv4_1"),
        made(2, (96, 48), prompt="an owl", model="recraftv3", request=request),
        made(3, prompt="a very long word: " + "o" * 300, model="recraftv3"),
    ]
    compare = compared(images)
    compare.value = images[1]
    view = shown(bridge, compare, width=320)
    for mode in ("difference", "blink", "side"):
        with outside_loop():
            compare.mode = mode
        bridge.until(lambda mode=mode: view.find(".rnb-compared").get_attribute("data-mode") == mode)
        bridge.until(lambda: loaded(view))
        for look in bridge.looks(view) if mode == "side" else (mode,):
            assert bridge.axe(view) == [], look
            assert view.root.evaluate("el => el.scrollWidth <= el.clientWidth"), look
        small = view.root.evaluate(
            """el => [...el.querySelectorAll('button, input')].filter(one => one.checkVisibility())
            .filter(one => one.getBoundingClientRect().width < 24 || one.getBoundingClientRect().height < 24)
            .map(one => one.outerHTML)"""
        )
        assert small == []
    assert bridge.unmarked(view) == []


def test_the_selected_pictures_of_a_grid_are_compared_with_c(bridge):
    images = [made(n, prompt=f"owl {n}") for n in range(3)]
    with outside_loop():
        grid = rc.ImageGrid(images)
    view = bridge.show(grid, width=900)
    bridge.until(view.find(".rnb-cell img:not([hidden])").count)
    view.find(".rnb-cell").first.focus()
    press(bridge, "c")
    bridge.until(lambda: "Select two to nine" in view.find(".rnb-cards").last.inner_text())
    press(bridge, "Space", "ArrowRight", "Space", "c")
    bridge.until(lambda: loaded(view) and view.find("dialog .rnb-lens:visible").count() == 1)
    assert view.find("dialog .rnb-compare-root thead th").all_inner_texts() == ["Picture", "Prompt"]
    inside = grid._comparison
    press(bridge, "p", "Enter")
    bridge.until(lambda: inside.value == images[0])
    view.find("dialog [aria-label=Close]").click()
    assert view.find("dialog").count() == 0
    assert bridge.page.evaluate("document.activeElement.dataset.place") == "1"
    grid.close()
    assert inside.comm is None
