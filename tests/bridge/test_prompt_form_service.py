"""What the form gets from its service beside pictures: a richer prompt, own styles, a budget."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from form_page import box, button

import recraft_nb as rc
from recraft_nb.catalog import Operation, Price
from recraft_nb.providers import Style

pytestmark = pytest.mark.browser

OWN = "745b584d-e451-49c3-94f3-38b8ab1af3bb"
VECTOR = "845b584d-e451-49c3-94f3-38b8ab1af3bb"
RICHER = "a fluffy red cat, sitting quietly on a mat in soft morning light"


class Words:
    """A job whose result is text."""

    def result(self, timeout: float | None = None) -> str:
        return RICHER


class Offering(rc.Recraft):
    """A client of a service that has everything the form can offer."""

    budget = SimpleNamespace(name="", left=Price(1200))
    asked = 0

    @property
    def capabilities(self):
        return super().capabilities | {Operation.ENHANCE_PROMPT, Operation.STYLES}

    def styles(self):
        return [Style(OWN, "realistic_image"), Style(VECTOR, "vector_illustration", "recraftv2_vector")]

    def enhance_prompt(self, prompt):
        self.asked += 1
        return Words()


@pytest.fixture
def offering(paid_service, tmp_path):
    with Offering(
        api_key=paid_service.key, base_url=paid_service.url, store=tmp_path / "store", rate_limits=None
    ) as client:
        yield client


def suggestion(view):
    return view.find(".rnb-suggestion")


@pytest.mark.core
def test_a_richer_prompt_is_taken_in_parts_and_undone(bridge, offering):
    form = rc.PromptForm(offering, "a red cat on a mat")
    view = bridge.show(form, width=800)
    bridge.until(lambda: button(view, "Enhance prompt").is_visible())
    assert "10 units" in button(view, "Enhance prompt").inner_text()
    button(view, "Enhance prompt").click()
    bridge.until(lambda: suggestion(view).is_visible())
    assert offering.asked == 1
    assert form.prompt == "a red cat on a mat"
    ticks = suggestion(view).get_by_role("checkbox")
    assert [tick.get_attribute("aria-label") for tick in ticks.all()] == [
        "Add “fluffy”",
        "Add “, sitting quietly”",
        "Add “in soft morning light”",
    ]
    ticks.nth(1).focus()
    bridge.page.keyboard.press("Space")
    button(view, "Take 2 of 3 changes").click()
    bridge.until(lambda: form.prompt == "a fluffy red cat on a mat in soft morning light")
    bridge.until(lambda: box(view).input_value() == form.prompt)
    assert not suggestion(view).is_visible()
    (view,) = bridge.reload()
    bridge.until(lambda: button(view, "Undo").is_visible())
    button(view, "Undo").click()
    bridge.until(lambda: box(view).input_value() == "a red cat on a mat")


def test_a_suggestion_survives_a_reload_and_follows_the_prompt_until_it_is_put_away(bridge, offering):
    form = rc.PromptForm(offering, "a red cat")
    view = bridge.show(form, width=800)
    bridge.until(lambda: button(view, "Enhance prompt").is_visible())
    button(view, "Enhance prompt").click()
    bridge.until(lambda: suggestion(view).is_visible())
    (view,) = bridge.reload()
    bridge.until(lambda: suggestion(view).is_visible())
    box(view).fill(RICHER)
    bridge.until(lambda: "It says the same as yours." in suggestion(view).inner_text())
    button(view, "Keep mine").click()
    bridge.until(lambda: not suggestion(view).is_visible())
    assert form.prompt == RICHER
    assert offering.asked == 1


def test_hostile_words_of_a_service_are_text(bridge, offering, monkeypatch):
    hostile = '<img src=x onerror="window.hacked=1"> a cat'
    monkeypatch.setattr(Words, "result", lambda *_: hostile)
    view = bridge.show(rc.PromptForm(offering, "a cat"), width=800)
    bridge.until(lambda: button(view, "Enhance prompt").is_visible())
    button(view, "Enhance prompt").click()
    bridge.until(lambda: suggestion(view).is_visible())
    assert "onerror" in suggestion(view).inner_text()
    assert bridge.page.evaluate("window.hacked") is None


def test_own_styles_are_offered_with_the_models_that_take_them(bridge, offering):
    form = rc.PromptForm(offering, "x", model="recraftv3")
    view = bridge.show(form, width=800)
    button(view, "Style default").click()
    yours = view.root.get_by_role("option", name="Realistic image")
    assert yours.count() == 1
    assert view.root.get_by_role("option", name="Vector illustration").count() == 0
    yours.click()
    bridge.until(lambda: form.style_id == OWN)
    assert form.style is None
    assert button(view, "Style Realistic image").count() == 1
    form.model = "recraftv2_vector"
    bridge.until(lambda: button(view, "Model: V2 Vector").count())
    assert form.style_id is None
    assert "V2 Vector cannot follow it" in view.root.inner_text()
    button(view, "Style default").click()
    assert view.root.get_by_role("option", name="Vector illustration").count() == 1


def test_the_price_line_says_what_is_left_of_the_budget(bridge, offering):
    form = rc.PromptForm(offering, "x", n=4)
    view = bridge.show(form, width=800)
    bridge.until(lambda: "balance 10,000" in view.find(".rnb-price").inner_text())
    assert view.find(".rnb-budget").inner_text() == "budget left $1.20"
    form.model = "recraftv4_1_pro"
    form.n = 6
    bridge.until(lambda: view.find(".rnb-budget.rnb-short").count())


def test_the_suggestion_has_no_serious_finding_of_axe(bridge, offering):
    view = bridge.show(rc.PromptForm(offering, "a red cat on a mat", model="recraftv3"), width=320)
    bridge.until(lambda: button(view, "Enhance prompt").is_visible())
    button(view, "Enhance prompt").click()
    bridge.until(lambda: suggestion(view).is_visible())
    for theme in ("light", "dark"):
        bridge.theme(theme)
        assert bridge.axe(view) == []
    assert bridge.unmarked(view) == []
    assert view.root.evaluate("root => root.scrollWidth <= root.clientWidth")
