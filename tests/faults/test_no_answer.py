"""A request without an answer may have been paid for: it is unknown, it is shown, it is not sent again."""

from __future__ import annotations

import pytest
from support.errands import open_client
from support.standin import StandIn, faults

import recraft_nb as rc
from recraft_nb.store import Status

NO_ANSWER = [faults.LOST, faults.HALF, faults.HANG, faults.DEAD]


@pytest.mark.parametrize("fault", NO_ANSWER, ids=str)
def test_a_call_without_an_answer_is_unknown_never_failed_and_never_sent_again(
    standin, tmp_path, counts, fault
):
    times = counts(3, 250)
    store = tmp_path / "store"
    # Only a hang has to be waited for; the other ends are seen at once, on a busy machine too.
    timeout = 1.5 if fault is faults.HANG else 20
    with open_client(standin.url, standin.key, store, timeout=timeout) as client:
        standin.then(*[fault] * times)
        jobs = [client.generate(f"fox {number}") for number in range(times)]
        errors = [job.exception(30) for job in jobs]
        assert {type(error) for error in errors} == {rc.OutcomeUnknown}
        assert {job.status for job in jobs} == {Status.UNKNOWN}
        assert all("will not be sent again" in str(error) for error in errors)
    made = times if fault.charged else 0
    assert (len(standin.calls), standin.ledger.generated) == (times, made)
    # The next day: they are listed, and opening the store sends nothing.
    with open_client(standin.url, standin.key, store) as client:
        assert len(client.journal.unknown()) == times
        assert not client.journal.list(Status.FAILED)
        client.me()
    assert len(standin.calls) == times


def test_a_drip_that_never_ends_is_given_up_in_time_and_not_sent_again(standin, tmp_path):
    with open_client(standin.url, standin.key, tmp_path / "store", timeout=0.3) as client:
        standin.then(faults.DRIP)
        job = client.generate("a fox")
        assert isinstance(job.exception(10), rc.OutcomeUnknown)
        assert job.status is Status.UNKNOWN
    assert len(standin.calls) == 1


def test_an_unknown_call_is_closed_by_hand_with_the_balance_as_evidence(standin, client):
    before = client.me().credits
    standin.then(faults.LOST)
    job = client.generate("a fox")
    job.exception(10)
    after = client.me().credits
    (entry,) = client.journal.unknown()
    evidence = f"balance {before} before, {after} after"
    settled = client.journal.settle(entry.id, charged=before - after, evidence=evidence)
    assert (settled.status, settled.credits, settled.evidence) == (Status.FAILED, 35, evidence)
    assert client.journal.unknown() == []


def test_a_refused_connection_sent_nothing_and_says_so(tmp_path):
    with StandIn() as standin:
        pass
    with open_client(standin.url, standin.key, tmp_path / "store") as client:
        job = client.generate("a fox")
        error = job.exception(10)
    assert isinstance(error, rc.ServiceError)
    assert "Nothing was sent or charged" in str(error)
    assert job.status is Status.FAILED
