"""Two kernels with one key, and interrupts at any moment. R16."""

from __future__ import annotations

import random
import signal
import threading
import time

import pytest
from support.counts import times
from support.errands import ask_within_limits, start

import recraft_nb as rc
from recraft_nb.store import Status, open_store

pytestmark = [pytest.mark.faults, pytest.mark.timeout(3600)]


def test_two_kernels_together_keep_the_limits_of_one_key(paid_service, tmp_path):
    """Five a second, by the moments that were given out; and no request arrives before its own."""
    arrived = []
    generate = paid_service.generate
    paid_service.generate = lambda body: (arrived.append(time.time_ns() // 1000), generate(body))[1]
    count, store = times(8, 100), tmp_path / "s"
    kernels = [start(ask_within_limits, paid_service.url, paid_service.key, store, count) for _ in range(2)]
    for kernel in kernels:
        kernel.join(600)
    assert [kernel.exitcode for kernel in kernels] == [0, 0]
    with open_store(store) as opened, opened._database.reading() as connection:
        given = [at for (at,) in connection.exec_driver_sql("SELECT at FROM slots ORDER BY at")]
    assert len(arrived) == 2 * count
    assert all(late - early > 1_000_000 for early, late in zip(given, given[5:], strict=False))
    # A busy machine may delay a request on its way for any time; nothing may make it early. Where each
    # is late, so is the first of them later than the first moment, the second than the second, and so on.
    # What is older than two minutes is forgotten, so the last ones are compared.
    assert all(
        at >= moment - 10_000 for moment, at in zip(given, sorted(arrived)[-len(given) :], strict=True)
    )


def test_after_an_interrupt_at_any_moment_the_kernel_is_usable_and_nothing_is_lost(
    paid_service, tmp_path, alarm
):
    """R16: in-flight marked and followed, nothing left running after 2 s."""
    seed = random.randrange(10**6)
    print(f"seed {seed}")
    dice = random.Random(seed)
    threads = threading.active_count()
    with rc.Recraft(
        api_key=paid_service.key, base_url=paid_service.url, store=tmp_path / "s", rate_limits=None
    ) as client:
        client.generate("a fox").result(20)
        for number in range(times(15, 200)):
            alarm.rung = False
            try:
                signal.setitimer(signal.ITIMER_REAL, dice.uniform(0.0005, 0.05))
                client.generate(f"an owl {number}").result(20)
                client.generate(f"a hare {number}").result(20)
                # The timer's end does not tell: its signal may still be on the way. And what is raised
                # while Python collects garbage is lost there, so the handler itself says that it ran.
                while not alarm.rung:
                    time.sleep(0)
            except KeyboardInterrupt:
                pass
            assert len(client.generate(f"a fox {number}").result(20)) == 1
        deadline = time.monotonic() + 2
        while client.jobs and time.monotonic() < deadline:
            time.sleep(0.01)
        assert client.jobs == ()
        ends = {entry.status for entry in client.journal}
        assert ends <= {Status.SAVED, Status.CANCELLED}, ends
        assert len(client.history.ids(hidden=None)) == len(set(client.history.ids(hidden=None)))
        saved = client.journal.list(Status.SAVED)
        assert len(saved) == paid_service.generated
    assert threading.active_count() <= threads + 8


class _Alarm:
    """Interrupts the main thread as the timer ends, and says that it did."""

    rung = False

    def __call__(self, *_: object) -> None:
        self.rung = True
        raise KeyboardInterrupt


@pytest.fixture
def alarm():
    alarm = _Alarm()
    before = signal.signal(signal.SIGALRM, alarm)
    yield alarm
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)
