"""Waiting for a turn that all kernels on a store share."""

from __future__ import annotations

import asyncio
import threading
from functools import partial

import pytest

import recraft_nb as rc
from recraft_nb.catalog import SERVICES
from recraft_nb.client.scheduler import Scheduler, limits_of
from recraft_nb.store import open_store

ONE_A_MINUTE = rc.RateLimits(requests_per_second=50, images_per_minute=1)


@pytest.fixture
def kernel(paid_service, tmp_path):
    return partial(
        rc.Recraft,
        api_key=paid_service.key,
        base_url=paid_service.url,
        store=tmp_path / "shared",
        rate_limits=ONE_A_MINUTE,
    )


def slots(client):
    with client.store._database.reading() as connection:
        return connection.exec_driver_sql("SELECT at, images FROM slots ORDER BY at").all()


def until(condition):
    for _ in range(2000):
        if condition():
            return
        threading.Event().wait(0.01)
    raise AssertionError("it did not come to that")


def test_a_second_kernel_waits_for_the_slots_of_the_first(kernel, paid_service):
    with kernel() as first, kernel() as second:
        first.generate("a fox").result(20)
        waiting = second.generate("an owl")
        until(lambda: len(slots(first)) == 2)
        assert slots(first)[1].at - slots(first)[0].at >= 60_000_000
        assert waiting.status == "queued"
        waiting.cancel()
        assert isinstance(waiting.exception(20), rc.JobCancelled)
    assert len(paid_service.calls) == 1


def test_a_cancelled_job_gives_its_shared_slot_back(kernel, paid_service):
    with kernel() as first, kernel() as second:
        first.generate("a fox").result(20)
        jobs = [second.generate(f"owl {number}") for number in range(3)]
        until(lambda: len(slots(first)) == 2)
        for job in jobs:
            assert job.cancel()
        assert [type(job.exception(20)) for job in jobs] == [rc.JobCancelled] * 3
        assert len(slots(first)) == 1
        assert [entry.status for entry in first.journal.list()[:3]] == ["cancelled"] * 3
    assert len(paid_service.calls) == 1


def test_another_key_has_limits_of_its_own(kernel, paid_service):
    with kernel() as first, kernel(api_key="another-key-altogether") as second:
        first.generate("a fox").result(20)
        assert isinstance(second.generate("an owl").exception(20), rc.AuthenticationFailed)


def test_the_order_is_kept(kernel, paid_service):
    with kernel(rate_limits=rc.RateLimits(requests_per_second=20, images_per_minute=100)) as client:
        rc.gather(*[client.generate(f"fox {number}") for number in range(30)])
    asked = [call.json["prompt"] for call in paid_service.calls]
    assert sorted(asked, key=lambda prompt: int(prompt.split()[1])) == [
        f"fox {number}" for number in range(30)
    ]
    sent = [entry.sent_at for entry in client_entries(kernel)]
    assert sent == sorted(sent)


def client_entries(kernel):
    with kernel() as client:
        return client.journal.list()[::-1]


def test_the_local_engine_is_asked_without_limits(tmp_path):
    with rc.Recraft(provider="local", store=tmp_path / "s") as client:
        client.generate("a fox").result(60)
        assert slots(client) == []


def test_each_service_is_asked_as_fast_as_it_publishes():
    assert limits_of(SERVICES["recraft"]) == rc.RateLimits(5, 100)
    assert limits_of(SERVICES["pixeldojo"]).requests_per_second == 1


@pytest.mark.parametrize("turns", range(12))
def test_an_empty_balance_is_heard_at_every_moment_of_a_wait(tmp_path, turns):
    """However many turns of the loop pass between the two, nobody sleeps through the news."""

    async def on_disk(work):
        done = work()
        await asyncio.sleep(0)
        return done

    async def both():
        account = store.accounts.name("recraft", "https://example.org")
        scheduler = Scheduler(store.accounts, account, ONE_A_MINUTE, on_disk, seed=1)
        await scheduler.admit(1, asked=0)
        waiting = asyncio.ensure_future(scheduler.admit(1, asked=1))
        for _ in range(turns):
            await asyncio.sleep(0)
        await scheduler.emptied()
        async with asyncio.timeout(5):
            await waiting

    with open_store(tmp_path / "s") as store, pytest.raises(rc.OutOfCredits):
        asyncio.run(both())
