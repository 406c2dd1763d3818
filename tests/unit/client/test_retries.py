"""What is sent again and what never is: only a request that surely did nothing gets another try."""

from __future__ import annotations

import time
from email.utils import formatdate

import httpx
import pytest
from support.service import REFUSALS
from support.waiting import wait_for

import recraft_nb as rc
from recraft_nb.client import sending
from recraft_nb.providers.troubles import whats_wrong


@pytest.fixture(autouse=True)
def _short_pauses(monkeypatch):
    """Pauses that nobody asked for are the client's own affair; they need not be long here."""
    monkeypatch.setattr("recraft_nb.store.slots._LONGEST_WAIT", 0.02)
    monkeypatch.setattr("recraft_nb.store.slots._FIRST_PACE", 2_000)
    monkeypatch.setattr("recraft_nb.store.slots._SLOWEST", 4_000)
    monkeypatch.setattr("recraft_nb.client.scheduler.Scheduler.backoff", lambda *_: 0.01)


def test_a_429_is_tried_again_and_every_try_stands_in_the_journal(client, paid_service):
    paid_service.then("429", "429")
    job = client.generate("a fox")
    states = []
    job.observe(lambda one: states.append(one.status.value))
    assert len(job.result(20)) == 1
    assert len(paid_service.calls) == 3
    entry = client.journal.get(job.journal_id)
    assert (entry.tries, entry.status, entry.error) == (3, "saved", "")
    assert "".join(states).count("sentqueuedsent") >= 1


def test_nobody_asks_earlier_than_a_429_said(client, paid_service, monkeypatch):
    monkeypatch.setitem(REFUSALS, "429 told", (429, "text/plain", "slow", {"Retry-After": "1"}))
    paid_service.then("429 told")
    first = client.generate("a fox")
    while not (entry := client.journal.get(first.journal_id)).error:
        time.sleep(0)
    told = time.monotonic()
    assert "429" in entry.error
    second = client.generate("an owl")
    rc.gather(first, second)
    assert time.monotonic() - told >= 0.9
    assert len(paid_service.calls) == 3


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "7"}, 7),
        ({"Retry-After": "0.5"}, 0.5),
        ({"Retry-After": formatdate(3602, usegmt=True), "Date": formatdate(3600, usegmt=True)}, 2),
        ({"Retry-After": formatdate(3600, usegmt=True)}, 0),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "nan"}, None),
        ({}, None),
    ],
)
def test_a_429_says_how_long_in_seconds_or_as_a_moment_by_its_own_clock(headers, seconds):
    error = whats_wrong(httpx.Response(429, headers=headers), service="Recraft")
    assert error.retry_after == seconds


def test_a_pause_of_days_ends_the_job_and_holds_nobody(client, paid_service, monkeypatch):
    monkeypatch.setitem(REFUSALS, "429 told", (429, "text/plain", "slow", {"Retry-After": "400000"}))
    paid_service.then("429 told")
    assert isinstance(client.generate("a fox").exception(20), rc.RateLimited)
    assert len(client.generate("an owl").result(20)) == 1


def test_a_service_that_always_refuses_is_given_up(client, paid_service, monkeypatch):
    monkeypatch.setattr(sending, "_PATIENCE", 4)
    paid_service.then(*["429"] * 4)
    job = client.generate("a fox")
    assert isinstance(job.exception(20), rc.RateLimited)
    assert len(paid_service.calls) == client.journal.get(job.journal_id).tries == 4


def test_an_error_that_the_service_answered_is_tried_once_more(client, paid_service):
    paid_service.then("500")
    assert len(client.generate("a fox").result(20)) == 1
    paid_service.then("500", "500")
    error = client.generate("an owl").exception(20)
    assert isinstance(error, rc.ServiceError)
    assert "500" in str(error)
    assert len(paid_service.calls) == 4


@pytest.mark.parametrize("status", [504, 524])
def test_a_gateway_that_gave_up_waiting_leaves_the_outcome_unknown(client, paid_service, monkeypatch, status):
    monkeypatch.setitem(REFUSALS, "gave up", (status, "text/plain", "timeout", {}))
    paid_service.then("gave up")
    job = client.generate("a fox")
    assert isinstance(job.exception(20), rc.OutcomeUnknown)
    assert len(paid_service.calls) == 1
    assert [entry.id for entry in client.journal.unknown()] == [job.journal_id]


@pytest.mark.parametrize("fault", ["400", "moderation", "redirect", "an HTML page", "NaN credits"])
def test_what_was_answered_otherwise_is_asked_for_once(client, paid_service, fault):
    paid_service.then(fault)
    assert client.generate("a fox").exception(20) is not None
    assert len(paid_service.calls) == 1


def test_a_connection_that_never_opened_is_tried_three_times(tmp_path):
    with rc.Recraft(api_key="k", base_url="http://127.0.0.1:9/v1", store=tmp_path / "none") as client:
        job = client.generate("a fox")
        error = job.exception(20)
        assert isinstance(error, rc.ServiceError)
        assert "Nothing was sent" in str(error)
        entry = client.journal.get(job.journal_id)
        assert (entry.status, entry.tries) == ("failed", 3)


def test_what_goes_wrong_on_this_side_after_the_send_leaves_the_outcome_unknown(client, monkeypatch):
    async def send(*_, **__):
        raise ZeroDivisionError

    monkeypatch.setattr(client._provider, "send", send)
    job = client.generate("a fox")
    error = job.exception(20)
    assert isinstance(error, rc.OutcomeUnknown)
    assert "ZeroDivisionError" in str(error)
    assert [one.id for one in client.journal.unknown()] == [job.journal_id]


@pytest.mark.parametrize(("which", "calls"), [("leave", 0), ("refused", 1), ("queued", 1), ("sent", 1)])
def test_a_store_that_cannot_write_for_a_moment_ends_the_job_and_holds_no_budget(
    client, paid_service, monkeypatch, which, calls
):
    """Nothing was charged, so nothing is promised; before, such an entry stood there as under way."""
    client.budget = rc.Budget("40 units", per="client")
    moved = client.journal.move

    def refuse(*_, **__):
        raise rc.StoreError("no room")

    def move(id, status, **facts):  # noqa: A002 - the name it has
        nth[status.value] = nth.get(status.value, 0) + 1
        if (status.value, nth[status.value]) == {"queued": ("queued", 1), "sent": ("sent", 2)}.get(which):
            refuse()
        return moved(id, status, **facts)

    nth = {}
    with monkeypatch.context() as patch:
        patch.setattr(client.journal, "move", move)
        if which == "leave":
            patch.setattr(client.journal, "leave", refuse)
        if which == "refused":
            patch.setattr(client.store.accounts, "refused", refuse)
        paid_service.then("429")
        job = client.generate("a fox")
        assert isinstance(job.exception(20), rc.StoreError | rc.RateLimited)
    assert (job.status, client.journal.get(job.journal_id).status) == ("failed", "failed")
    assert client.budget.left == rc.Price(40)
    assert len(paid_service.calls) == calls


def test_a_stop_asked_for_on_the_way_is_heard_when_the_request_comes_back(client, paid_service, monkeypatch):
    monkeypatch.setitem(REFUSALS, "429 told", (429, "text/plain", "slow", {"Retry-After": "60"}))
    paid_service.then("429 told")
    first = client.generate("a fox")
    # The journal knows of the new try a moment before the job does.
    while not (client.journal.get(first.journal_id).error and first.status == "queued"):
        time.sleep(0)
    assert first.cancel()
    assert isinstance(first.exception(20), rc.JobCancelled)
    assert client.journal.get(first.journal_id).status == "cancelled"
    assert len(paid_service.calls) == 1


def test_an_empty_balance_ends_what_is_queued_and_the_next_request_tries_again(paid_service, tmp_path):
    limits = rc.RateLimits(requests_per_second=50, images_per_minute=1)
    key, url = paid_service.key, paid_service.url
    paid_service.then("402")
    paid_service.hold.clear()
    with rc.Recraft(api_key=key, base_url=url, store=tmp_path / "s", rate_limits=limits) as client:
        jobs = [client.generate(f"fox {number}") for number in range(8)]
        # What is asked for after the news is a new request; so the news waits until all have asked.
        wait_for(lambda: paid_service.calls and {job.status for job in jobs[1:]} == {"queued"})
        paid_service.hold.set()
        errors = [job.exception(20) for job in jobs]
        assert [type(error) for error in errors] == [rc.OutOfCredits] * 8
        assert len(paid_service.calls) == 1
        assert "not sent" in str(errors[-1])
    with rc.Recraft(api_key=key, base_url=url, store=tmp_path / "s", rate_limits=None) as client:
        assert len(client.generate("an owl").result(20)) == 1
