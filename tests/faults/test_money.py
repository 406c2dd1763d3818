"""Money under faults: storms of 429, lost answers, shared budgets. R4, R5, R7."""

from __future__ import annotations

import multiprocessing
import random
import threading
import time

import pytest
from support.counts import times
from support.errands import spend, start
from support.service import REFUSALS

import recraft_nb as rc

pytestmark = [pytest.mark.faults, pytest.mark.timeout(3600)]


class Storm:
    """Faults of a paid service that refuses everybody until a moment, and counts who came too early."""

    def __init__(self, seconds, *, tell):
        self.until = None
        self.seconds, self.tell = seconds, tell
        self.refused, self.early, self.told = 0, 0, False
        self._lock = threading.Lock()

    def __bool__(self):
        with self._lock:
            now = time.monotonic()
            if self.until is None:
                self.until = now + self.seconds
            return now < self.until

    def popleft(self):
        with self._lock:
            self.refused += 1
            left = self.until - time.monotonic()
            # Half a second: what was on its way when the first refusal went back knew nothing of it.
            self.early += self.tell and left < self.seconds - 0.5
            if self.tell:
                REFUSALS["storm"] = (429, "text/plain", "slow", {"Retry-After": f"{max(left, 0):.3f}"})
            else:
                REFUSALS["storm"] = REFUSALS["429"]
            return "storm"


@pytest.mark.parametrize("tell", [True, False], ids=["told how long", "not told"])
def test_a_storm_of_429s_costs_few_calls_and_everything_ends_well(paid_service, tmp_path, tell):
    """R4: never earlier than told; at most 1.3 calls a success; all finish."""
    count = times(10, 200)
    paid_service.faults = storm = Storm(times(1, 30), tell=tell)
    with rc.Recraft(
        api_key=paid_service.key,
        base_url=paid_service.url,
        store=tmp_path / "s",
        rate_limits=rc.RateLimits(requests_per_second=5 if tell else 4, images_per_minute=100_000),
    ) as client:
        jobs = [client.generate(f"fox {number}") for number in range(count)]
        batches = [job.result(600) for job in jobs]
        assert [len(batch) for batch in batches] == [1] * count
        tried = sum(entry.tries for entry in client.journal)
    print(
        f"{len(paid_service.calls)} calls for {count} successes, {storm.refused} refused, {storm.early} early"
    )
    assert tried == len(paid_service.calls)
    assert storm.early == 0
    assert storm.refused > 0
    assert len(paid_service.calls) <= 1.3 * count


def test_a_lost_answer_is_unknown_every_time_and_never_asked_for_again(paid_service, tmp_path):
    """R5: state unknown, never failed; no re-sends by itself."""
    seed = random.randrange(10**6)
    print(f"seed {seed}")
    dice = random.Random(seed)
    count = times(12, 1000)
    paid_service.balance = 100 * count
    faults = [dice.choice(["lose the answer", "half-closed", "hang"]) for _ in range(count)]
    paid_service.then(*faults)
    with rc.Recraft(
        api_key=paid_service.key, base_url=paid_service.url, store=tmp_path / "s", timeout=1, rate_limits=None
    ) as client:
        for start in range(0, count, 4):
            jobs = [client.generate(f"fox {start + number}") for number in range(min(4, count - start))]
            assert [type(job.exception(60)) for job in jobs] == [rc.OutcomeUnknown] * len(jobs)
        lost = client.journal.unknown()
        assert len(lost) == count
        assert {entry.tries for entry in lost} == {1}
    assert len(paid_service.calls) == count
    assert paid_service.generated == count
    with rc.Recraft(api_key=paid_service.key, base_url=paid_service.url, store=tmp_path / "s") as later:
        assert len(later.journal.unknown()) == count
        later.me()
    assert len(paid_service.calls) == count


@pytest.fixture
def spenders(paid_service, tmp_path):
    """Pipes to four processes with one client each, on one store."""
    pipes, processes = [], []
    for _ in range(4):
        ours, theirs = multiprocessing.Pipe()
        processes.append(start(spend, paid_service.url, paid_service.key, tmp_path / "s", theirs, 16))
        theirs.close()
        pipes.append(ours)
    yield pipes
    for pipe in pipes:
        pipe.send("")
    for process in processes:
        process.join(60)
        assert process.exitcode == 0


def test_four_processes_with_sixteen_tasks_each_never_pass_a_budget_for_ten(spenders, paid_service):
    """R7: never more than ten sent, and not fewer."""
    for run in range(times(2, 500)):
        before = paid_service.generated
        for pipe in spenders:
            pipe.send(f"run {run}")
        sent = [pipe.recv() for pipe in spenders]
        assert sum(sent) == paid_service.generated - before == 10
