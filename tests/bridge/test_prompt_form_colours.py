from __future__ import annotations

import io

import PIL.Image
import pytest
from form_page import button

pytestmark = pytest.mark.browser


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
