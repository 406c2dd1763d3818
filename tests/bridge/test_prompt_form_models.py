from __future__ import annotations

import re

import pytest
from form_page import button, saved
from host.bridge import outside_loop

import recraft_nb as rc

pytestmark = pytest.mark.browser


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


@pytest.mark.core
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


@pytest.mark.core
def test_the_price_line_follows_model_and_count(bridge, form):
    view = bridge.show(form)
    bridge.until(lambda: "balance 10,000" in view.find(".rnb-price").inner_text())
    assert view.find(".rnb-price-units").inner_text() == "2 × 35 = 70 units ($0.07)"
    form.model, form.n = "recraftv4_1_pro", 4
    bridge.until(lambda: view.find(".rnb-price-units").inner_text() == "4 × 210 = 840 units ($0.84)")
    form.model = "recraftv9"
    bridge.until(lambda: view.find(".rnb-price-units").inner_text() == "price unknown")
    assert "does not know" in view.find(".rnb-notices").inner_text()


def test_at_a_gateway_the_price_is_in_its_own_credits_and_only_its_models_are_there(bridge, tmp_path):
    with outside_loop():
        client = rc.Recraft("pixeldojo", api_key="pd_none", store=tmp_path / "gateway")
    form = rc.PromptForm(client, "an owl", model="recraftv4_pro_vector")
    view = bridge.show(form, width=1000)
    bridge.until(lambda: view.find(".rnb-price-units").inner_text() == "8 credits")
    assert "vector · 8 credits" in view.find(".rnb-models").inner_text()
    form.model = "recraftv3"
    bridge.until(lambda: view.find(".rnb-price-units").inner_text() == "price unknown")
    assert "not offered by this service" in view.find(".rnb-models").inner_text()
    view.find(".rnb-models").click()
    names = [text.split("\n")[0] for text in view.root.get_by_role("option").all_inner_texts()]
    assert names == ["V4", "V4 Pro Vector", "V3"]
    form.close()
    with outside_loop():
        client.close()


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
