from __future__ import annotations

import json
import threading

import pytest
from support.waiting import ended, wait_for

import recraft_nb as rc
from recraft_nb.errors import AuthenticationFailed, OutcomeUnknown, StoreError


def test_a_job_is_a_strip_that_ends_with_its_pictures(client, wire):
    form = rc.PromptForm(client, "an owl", n=2, size="4:3")
    wire.view(form)
    job = ended(form.submit())
    assert form.jobs == (job,)
    strip = wire.view(form, "v2")["strips"][job.journal_id]
    assert (strip["status"], strip["expected"], len(strip["tiles"])) == ("saved", 2, 2)
    assert (strip["model"], strip["aspect"], strip["credits"]) == ("V4.1", "4:3", 70)
    assert strip["code"] == job.request.to_code()


def test_the_balance_is_asked_once_shown_and_again_after_a_job(client, paid_service, wire):
    form = rc.PromptForm(client, "an owl")
    assert wire.view(form)["facts"]["balance"] is None
    wait_for(lambda: client.account is not None)
    ended(form.submit())
    wait_for(lambda: client.account.credits == 9_965)
    wait_for(lambda: wire.view(form)["facts"]["balance"] == 9_965)


def test_a_press_counts_once_however_often_it_arrives(client, paid_service, wire):
    form = rc.PromptForm(client, "an owl")
    wire.view(form)
    first = wire.value(form, "submit", values={"n": 2}, press="p1")
    again = wire.value(form, "submit", values={"n": 2}, press="p1")
    other = wire.value(form, "submit", values={}, press="p2")
    assert first == again != other
    for job in form.jobs:
        ended(job)
    assert len(form.jobs) == 2
    assert paid_service.generated == 4


def test_a_press_that_is_refused_answers_with_every_problem(client, wire):
    form = rc.PromptForm(client)
    pressed = wire.value(form, "submit", values={"n": 9, "size": "5:8"}, press="p")
    assert pressed["job"] is None
    assert [one["field"] for one in pressed["problems"]] == ["prompt", "n", "size"]


def test_the_settings_of_a_job_come_back(client, wire):
    form = rc.PromptForm(client, "an owl", n=2, size="4:3")
    job = ended(form.submit())
    form.value = {"prompt": "a fox", "n": 1, "size": None}
    wire.value(form, "use", job=job.journal_id)
    assert form.value == job.request


def test_awaiting_a_form_gives_what_was_generated(client):
    form = rc.PromptForm(client, "an owl")

    async def act():
        threading.Timer(0.02, form.submit).start()
        return await form

    import asyncio

    assert asyncio.run(act()).prompt == "an owl"
    ended(form.jobs[0])


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        ("402", (rc.OutOfCredits, True, "Nothing was charged.")),
        ("400", (rc.ServiceError, True, "Nothing was charged")),
        ("moderation", (rc.Refused, True, "Nothing was charged")),
        ("an HTML page", (rc.BadAnswer, False, "may have been charged")),
        ("lose the answer", (OutcomeUnknown, False, "may have been charged")),
        ("a broken picture", (rc.BadAnswer, False, "charged")),
    ],
)
def test_a_failure_is_a_card_that_offers_another_try_only_where_nothing_was_charged(
    client, paid_service, wire, fault, expected
):
    form = rc.PromptForm(client, "an owl", n=2)
    paid_service.then(fault)
    job = ended(form.submit())
    kind, again, words = expected
    assert isinstance(job.error, kind)
    strip = wire.view(form)["strips"][job.journal_id]
    assert strip["again"] is again
    assert words in strip["card"]["cost"]
    if kind is OutcomeUnknown:
        assert job.journal_id in strip["card"]["text"]
    assert paid_service.generated <= 2


def test_a_second_try_asks_for_the_same_with_the_same_seed(client, paid_service, wire):
    form = rc.PromptForm(client, "an owl")
    paid_service.then("402")
    first = ended(form.submit())
    pressed = wire.value(form, "again", job=first.journal_id, press="p")
    second = ended(form.jobs[1])
    assert pressed["job"] == second.journal_id
    assert second.request == first.request
    assert second.error is None


def test_a_stop_says_that_the_request_is_on_its_way(client, paid_service, wire):
    paid_service.hold.clear()
    form = rc.PromptForm(client, "an owl")
    job = form.submit()
    assert paid_service.asked.wait(10)
    assert wire.value(form, "stop", job=job.journal_id) is False
    assert wire.view(form)["strips"][job.journal_id]["stopping"] is True
    paid_service.hold.set()
    assert len(ended(job).images) == 1


def test_a_refused_key_is_a_typed_error_and_a_card(paid_service, tmp_path, wire):
    with rc.Recraft(api_key="no-such-key", base_url=paid_service.url, store=tmp_path / "other") as client:
        form = rc.PromptForm(client, "an owl")
        job = ended(form.submit())
        assert isinstance(job.error, AuthenticationFailed)
        assert "no-such-key" not in json.dumps(wire.view(form))


def test_a_store_that_cannot_be_written_stops_the_request_before_it_is_sent(
    client, paid_service, wire, monkeypatch
):
    form = rc.PromptForm(client, "an owl")

    def full(*_: object, **__: object) -> None:
        raise StoreError("The disk is full.", cost="Nothing was sent or charged.")

    monkeypatch.setattr(client.journal, "plan", full)
    with pytest.raises(StoreError):
        form.submit()
    answer = wire.answer(wire.ask(form, "submit", values={}, press="p"))
    assert answer["error"]["title"] == "The disk is full."
    assert paid_service.calls == []
