"""Interrupt at random moments: the kernel stays usable, and what is on its way is followed to its end."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time

from support.errands import be_interrupted, open_client, start
from support.standin import StandIn

from recraft_nb.store import Status


def test_a_cell_that_is_interrupted_leaves_nothing_running_and_loses_no_picture(tmp_path, dice, counts):
    rounds = counts(4, 200)
    ours, theirs = multiprocessing.Pipe()
    with StandIn(seconds=0.05) as standin:
        process = start(be_interrupted, standin.url, standin.key, tmp_path / "store", theirs, rounds)
        theirs.close()
        seen = []
        for _ in range(rounds):
            assert hear(ours) == "started"
            time.sleep(dice.uniform(0, 0.25))
            os.kill(process.pid, signal.SIGINT)
            running, states, balance = hear(ours)
            assert running == 0, f"still running two seconds after the interrupt: {states}"
            assert set(states) <= {"saved", "cancelled"}
            assert balance == standin.balance
            seen += states
        process.join(30)
        assert process.exitcode == 0
        with open_client(standin.url, standin.key, tmp_path / "store") as client:
            # What was sent was followed: each picture that the service made is here, once.
            made = [charge.prompt for charge in standin.ledger.charges]
            assert sorted(image.prompt for image in client.history) == sorted(made)
            assert len(set(made)) == len(made)
            assert client.journal.unknown() == []
            assert {entry.status for entry in client.journal} <= {Status.SAVED, Status.CANCELLED}
        assert standin.violations == []
    print(f"{seen.count('saved')} saved, {seen.count('cancelled')} cancelled")


def hear(pipe):
    assert pipe.poll(20), "the kernel does not answer any more"
    return pipe.recv()
