"""Two kernels on one store, and interrupts at any moment. R8, R16."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import threading
import time

import pytest
from support.counts import times

import recraft_nb as rc
from recraft_nb.store import Status, open_store

pytestmark = [pytest.mark.faults, pytest.mark.timeout(3600)]

WRITER = """
import sys
from recraft_nb.operations import Generate
from recraft_nb.store import Status, open_store
store, name, count = sys.argv[1:]
with open_store(store) as store:
    for number in range(int(count)):
        entry = store.journal.plan(Generate(prompt=f"{name} {number}"), provider="recraft")
        for status in (Status.QUEUED, Status.SENT, Status.RECEIVED, Status.SAVED):
            store.journal.mark(entry.id, status, credits=35 if status is Status.RECEIVED else None)
"""


def test_of_two_kernels_that_write_at_once_nothing_is_lost(tmp_path):
    """R8: 2 × 1,000 writes."""
    count = times(60, 1000)
    words = [sys.executable, "-c", WRITER, str(tmp_path / "s")]
    kernels = [subprocess.Popen([*words, name, str(count)]) for name in ("fox", "owl")]
    assert [kernel.wait(1200) for kernel in kernels] == [0, 0]
    with open_store(tmp_path / "s") as store:
        entries = list(store.journal)
        assert {entry.prompt for entry in entries} == {
            f"{name} {number}" for name in ("fox", "owl") for number in range(count)
        }
        assert {entry.status for entry in entries} == {Status.SAVED}
        assert store.history.spent() == 2 * count * 35


def test_two_kernels_together_keep_the_limits_of_one_key(paid_service, tmp_path):
    """Five a second, counted where the requests arrive."""
    arrived = []
    generate = paid_service.generate
    paid_service.generate = lambda body: (arrived.append(time.monotonic()), generate(body))[1]
    code = f"""
import recraft_nb as rc
with rc.Recraft(api_key={paid_service.key!r}, base_url={paid_service.url!r}, store={str(tmp_path / "s")!r}) as client:
    rc.gather(*[client.generate(f"fox {{number}}") for number in range({times(8, 100)})])
"""
    open_store(tmp_path / "s").close()
    kernels = [subprocess.Popen([sys.executable, "-c", code]) for _ in range(2)]
    assert [kernel.wait(600) for kernel in kernels] == [0, 0]
    with open_store(tmp_path / "s") as store, store._database.reading() as connection:
        given = [at for (at,) in connection.exec_driver_sql("SELECT at FROM slots ORDER BY at")]
    assert len(arrived) == 2 * times(8, 100)
    assert all(late - early > 1_000_000 for early, late in zip(given, given[5:], strict=False))
    # A busy machine delays single requests on their way, so a few more may arrive together.
    arrived.sort()
    assert all(late - early > 1 for early, late in zip(arrived, arrived[8:], strict=False))


def test_after_an_interrupt_at_any_moment_the_kernel_is_usable_and_nothing_is_lost(paid_service, tmp_path):
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
            try:
                signal.setitimer(signal.ITIMER_REAL, dice.uniform(0.0005, 0.05))
                client.generate(f"an owl {number}").result(20)
                client.generate(f"a hare {number}").result(20)
                while True:
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


@pytest.fixture(autouse=True)
def _interrupts_by_alarm():
    before = signal.signal(signal.SIGALRM, signal.default_int_handler)
    yield
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)
