"""kill -9 at random moments of a run against a paid service."""

from __future__ import annotations

import time
from collections import Counter

from support.errands import IN_FLIGHT, ask_for_the_rest, open_client, start
from support.standin import StandIn

from recraft_nb.store import Status

JOBS = 40


def test_a_run_that_is_killed_again_and_again_pays_for_nothing_twice_and_loses_nothing(
    tmp_path, dice, counts
):
    left, number = counts(3, 200), 0
    while left > 0:
        number += 1
        left -= one_run(tmp_path / f"store-{number}", dice, left)


def one_run(store, dice, most):
    """Kill a run until it gets through; how often that was."""
    with StandIn(seconds=0.03) as standin:
        kills = 0
        while kills < most:
            process = start(ask_for_the_rest, standin.url, standin.key, store, JOBS)
            process.join(dice.uniform(0.05, 0.6))
            if not process.is_alive():
                break
            process.kill()
            process.join()
            kills += 1
        process = start(ask_for_the_rest, standin.url, standin.key, store, JOBS)
        process.join(60)
        assert process.exitcode == 0
        look_after(standin, store, kills)
        assert standin.violations == []
    return max(kills, 1)


def look_after(standin, store, kills):
    made = Counter(charge.prompt for charge in standin.ledger.charges)
    everything = {f"fox {number}" for number in range(JOBS)}
    assert max(made.values()) == 1, "something was paid for twice"
    with open_client(standin.url, standin.key, store) as client:
        wait_until_collected(client)
        pictures = Counter(image.prompt for image in client.history)
        unknown = {entry.prompt for entry in client.journal.unknown()}
        states = Counter(entry.status for entry in client.journal)
        # Whatever the service has made is here, or is listed as unknown; nothing is in both places.
        assert set(made) <= set(pictures) | unknown
        assert set(pictures) | unknown == everything, states
        assert not set(pictures) & unknown
        assert max(pictures.values()) == 1
        assert len(unknown) <= IN_FLIGHT * kills
        assert set(states) <= {Status.SAVED, Status.UNKNOWN, Status.CANCELLED}
        assert client.history.check()
        for image in client.history:
            assert image.bytes


def wait_until_collected(client):
    until = time.monotonic() + 10
    while client.journal.list(Status.RECEIVED):
        assert time.monotonic() < until, client.journal
        time.sleep(0.01)
