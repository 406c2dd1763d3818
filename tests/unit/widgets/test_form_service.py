"""Own styles, budget and a richer prompt, as the form asks for them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from support.service import picture
from support.waiting import ended, wait_for

import recraft_nb as rc
from recraft_nb.catalog import Operation
from recraft_nb.store import Status
from recraft_nb.widgets.style_maker.own import StyleNotes

OWN = "745b584d-e451-49c3-94f3-38b8ab1af3bb"
MADE = datetime(2026, 11, 3, tzinfo=UTC)


@pytest.fixture
def offering(paid_service, tmp_path):
    """A client of a service that has two own styles."""
    paid_service.styles = [
        {"id": OWN, "style": "digital_illustration", "creation_time": MADE.isoformat(), "is_private": True},
        {"id": OWN.replace("7", "8"), "style": "vector_illustration", "model": "recraftv3_vector"},
    ]
    with rc.Recraft(
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


def test_a_richer_prompt_stays_on_offer_until_it_is_taken_and_can_be_undone(offering, wire, paid_service):
    form = rc.PromptForm(offering, "a red cat")
    facts = wire.view(form)["facts"]
    assert facts["enhance"] == "10 units ($0.01)"
    answer = answered(wire, wire.ask(form, "enhance", text="a red cat"))
    assert answer["value"] == paid_service.richer
    assert paid_service.calls[-1].json == {"prompt": form.prompt}
    wait_for(lambda: wire.view(form, "v2")["offer"] == {"text": paid_service.richer})
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


def test_a_richer_prompt_that_failed_is_a_card_for_whoever_asked(offering, wire, paid_service):
    paid_service.then("402")
    form = rc.PromptForm(offering, "a red cat")
    form.raise_errors = False
    wire.view(form)
    answer = answered(wire, wire.ask(form, "enhance", text="a red cat"))
    assert answer["error"]["title"] == "The account at Recraft has too little left for this."
    assert "402" in answer["error"]["text"]
    assert answer["error"]["cost"] == "Nothing was charged."
    assert wire.view(form, "v2")["offer"] == {"text": None}


def test_own_styles_are_listed_with_the_models_that_follow_them(offering, wire):
    form = rc.PromptForm(offering, "x", model="recraftv3")
    wire.view(form)
    wait_for(lambda: wire.view(form)["styles"]["own"])
    style, other = wire.view(form)["styles"]["own"]
    assert (style["id"], style["label"]) == (OWN, "Digital illustration · 745b584d")
    assert style["hint"] == "3 Nov 2026"
    assert {"recraftv3", "recraftv2", "recraftv4_1"} <= set(style["models"])  # nobody knows which
    assert not any(model.endswith("_vector") for model in style["models"])
    assert (other["models"], other["hint"]) == (["recraftv3_vector"], "V3 vector")


def test_a_style_that_was_made_here_is_offered_by_name_to_its_own_models_only(offering, wire, paid_service):
    made = offering.journal.plan(
        rc.CreateStyle(images=[picture(1)], model="recraftv3"), provider=offering.provider
    )
    value = {"id": OWN, "style": "realistic_image"}
    offering.journal.mark(made.id, Status.SENT)
    offering.journal.mark(made.id, Status.RECEIVED, answer={"pictures": [], "value": value})
    StyleNotes(offering.store.state).say(OWN, name="Warm <b>poster</b>")
    form = rc.PromptForm(offering, "x", model="recraftv3", style_id=OWN)
    wire.view(form)
    wait_for(lambda: wire.view(form)["styles"]["own"])
    style = wire.view(form)["styles"]["own"][0]
    assert (style["label"], style["models"]) == ("Warm <b>poster</b>", ["recraftv3"])
    form.model = "recraftv4_1"
    assert form.style_id is None
    assert wire.view(form)["aside"]["style_id"]["text"] == (
        "It is a style for V3 raster models; V4.1 cannot follow it."
    )
    form.model = "recraftv3"
    assert form.style_id == OWN


def test_a_name_that_was_just_given_is_asked_for_at_once(offering, wire, paid_service):
    form = rc.PromptForm(offering, "x")
    wire.view(form)
    wait_for(lambda: wire.view(form)["styles"]["own"])
    StyleNotes(offering.store.state).say(OWN, name="Poster")
    wire.value(form, "styles")
    wait_for(lambda: wire.view(form)["styles"]["own"][0]["label"] == "Poster")


def test_styles_are_not_asked_for_again_within_a_moment(offering, wire, paid_service):
    form = rc.PromptForm(offering, "x")
    wire.view(form)
    wait_for(lambda: wire.view(form)["styles"]["own"])
    wire.value(form, "styles")
    assert [seen.path for seen in paid_service.seen].count("/v1/styles") == 1


def test_styles_that_cannot_be_listed_are_one_line_and_no_card(offering, wire, paid_service):
    paid_service.styles = None
    form = rc.PromptForm(offering, "x", model="recraftv3")
    wire.view(form)
    wait_for(lambda: wire.view(form)["styles"]["trouble"])
    trouble = wire.view(form)["styles"]["trouble"]
    assert trouble.startswith(
        "Your own styles could not be listed. Recraft has trouble. Recraft answered 503"
    )
    assert wire.view(form, "v2")["cards"] == {}
    assert form.last_error is None


def test_what_is_left_of_a_budget_is_told_again_after_each_job(offering, wire):
    offering.budget = rc.Budget("1.20 USD", name="lesson")
    form = rc.PromptForm(offering, "x")
    assert wire.view(form)["facts"]["budget"] == {"name": "lesson", "money": "$1.20", "units": 1200}
    ended(form.submit())
    wait_for(lambda: newest(wire, "facts", "budget")["units"] == 1165)
