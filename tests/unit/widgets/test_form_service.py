"""Own styles, budget and a richer prompt, as the form asks for them."""

from __future__ import annotations

from datetime import UTC, datetime
from types import SimpleNamespace

import pytest
from support.waiting import ended, wait_for

import recraft_nb as rc
from recraft_nb.catalog import Operation, Price
from recraft_nb.errors import RateLimited, RecraftError
from recraft_nb.providers import Style

OWN = "745b584d-e451-49c3-94f3-38b8ab1af3bb"
MADE = datetime(2026, 11, 3, tzinfo=UTC)


class Words:
    """A job whose result is text."""

    def __init__(self, text: str | Exception) -> None:
        self.text = text

    def result(self, timeout: float | None = None) -> str:
        if isinstance(self.text, Exception):
            raise self.text
        return self.text


class Offering(rc.Recraft):
    """A client of a service that has everything the form can offer."""

    budget = None
    richer: str | Exception = "a red cat, sitting in deep snow"

    @property
    def capabilities(self):
        return super().capabilities | {Operation.ENHANCE_PROMPT, Operation.STYLES}

    def styles(self):
        self._io.check_not_here()  # as everything that blocks
        return [
            Style(OWN, "digital_illustration", created=MADE),
            Style(OWN.replace("7", "8"), "vector_illustration", "recraftv3_vector"),
        ]

    def enhance_prompt(self, prompt):
        self.asked = prompt
        return Words(self.richer)


@pytest.fixture
def offering(paid_service, tmp_path):
    with Offering(
        api_key=paid_service.key, base_url=paid_service.url, store=tmp_path / "store", rate_limits=None
    ) as client:
        yield client


def newest(wire, channel, key):
    found = [item["channels"][channel] for item in wire.items if channel in item.get("channels", ())]
    return [one[key] for one in found if key in one][-1]


def answered(wire, req):
    wait_for(lambda: any(item.get("req") == req and "ok" in item for item in wire.items))
    return wire.answer(req)


def test_a_service_without_richer_prompts_offers_none(client, wire, monkeypatch):
    without = client.capabilities - {Operation.ENHANCE_PROMPT}
    monkeypatch.setattr(rc.Recraft, "capabilities", property(lambda _: without))
    assert wire.view(rc.PromptForm(client, "x"))["facts"]["enhance"] == ""


def test_a_richer_prompt_stays_on_offer_until_it_is_taken_and_can_be_undone(offering, wire):
    form = rc.PromptForm(offering, "a red cat")
    facts = wire.view(form)["facts"]
    assert facts["enhance"] == "10 units ($0.01)"
    answer = answered(wire, wire.ask(form, "enhance", text="a red cat"))
    assert answer["value"] == offering.richer
    assert offering.asked == form.prompt == "a red cat"
    wait_for(lambda: wire.view(form, "v2")["offer"] == {"text": offering.richer})
    wire.value(form, "rewrite", before="a red cat", after="a red cat, sitting")
    state = wire.view(form, "v3")
    assert form.prompt == "a red cat, sitting"
    assert state["offer"] == {"text": None}
    assert state["versions"]["undo"] == "a red cat"
    later = rc.PromptForm(offering, "a red cat, sitting")
    assert wire.view(later)["versions"]["undo"] == "a red cat"


def test_a_richer_prompt_can_be_put_away(offering, wire):
    form = rc.PromptForm(offering, "a red cat")
    wire.view(form)
    answered(wire, wire.ask(form, "enhance", text="a red cat"))
    wait_for(lambda: newest(wire, "offer", "text"))
    wire.value(form, "put_away")
    assert newest(wire, "offer", "text") is None
    assert form.prompt == "a red cat"


def test_a_richer_prompt_that_failed_is_a_card_for_whoever_asked(offering, wire):
    offering.richer = RecraftError("The balance is empty.", cost="Nothing was charged.")
    form = rc.PromptForm(offering, "a red cat")
    form.raise_errors = False
    wire.view(form)
    answer = answered(wire, wire.ask(form, "enhance", text="a red cat"))
    assert answer["error"]["title"] == "The balance is empty."
    assert wire.view(form, "v2")["offer"] == {"text": None}


def test_own_styles_are_listed_with_the_family_they_are_for(offering, wire):
    form = rc.PromptForm(offering, "x", model="recraftv3")
    wire.view(form)
    wait_for(lambda: wire.view(form)["styles"]["own"])
    style, other = wire.view(form)["styles"]["own"]
    assert style == {
        "id": OWN,
        "label": "Digital illustration · 745b584d",
        "hint": "3 Nov 2026",
        "family": None,
    }
    assert (other["family"], other["hint"]) == ("V3", "V3 Vector")


def test_styles_are_not_asked_for_again_within_a_moment(offering, wire, monkeypatch):
    asked = []
    monkeypatch.setattr(Offering, "styles", lambda _: asked.append(1) or [])
    form = rc.PromptForm(offering, "x")
    wire.view(form)
    wire.value(form, "styles")
    wait_for(lambda: asked)
    assert asked == [1]


def test_styles_that_cannot_be_listed_are_one_line_and_no_card(offering, wire, monkeypatch):
    def refuse(_):
        raise RateLimited("The service asks for a pause.")

    monkeypatch.setattr(Offering, "styles", refuse)
    form = rc.PromptForm(offering, "x", model="recraftv3")
    wire.view(form)
    wait_for(lambda: wire.view(form)["styles"]["trouble"])
    trouble = wire.view(form)["styles"]["trouble"]
    assert trouble == "Your own styles could not be listed. The service asks for a pause."
    assert wire.view(form, "v2")["cards"] == {}
    assert form.last_error is None


def test_what_is_left_of_a_budget_is_told_again_after_each_job(offering, wire):
    offering.budget = SimpleNamespace(name="lesson", left=Price(1200))
    form = rc.PromptForm(offering, "x")
    assert wire.view(form)["facts"]["budget"] == {"name": "lesson", "money": "$1.20", "units": 1200}
    offering.budget.left = Price(1165)
    ended(form.submit())
    wait_for(lambda: newest(wire, "facts", "budget")["units"] == 1165)
