"""Processes that die: what they left is found, named honestly, and never sent again."""

from __future__ import annotations

import os
import signal
import socket

from recraft_nb.operations import Generate
from recraft_nb.store import Status, open_store
from recraft_nb.store.owner import SILENCE, Owner, this_process


def test_a_call_whose_process_died_is_unknown_and_one_that_was_only_planned_is_cancelled(place, in_a_process):
    def work():
        store = open_store(place)
        plans = [store.journal.plan(Generate(prompt=f"cat {n}", n=1), provider="recraft") for n in range(3)]
        store.journal.mark(plans[0].id, Status.SENT)
        store.journal.mark(plans[1].id, Status.QUEUED)
        return " ".join(plan.id for plan in plans)

    sent, queued, planned = in_a_process(work, die=True).split()
    with open_store(place) as store:
        (lost,) = store.journal.unknown()
        assert (lost.id, lost.status) == (sent, "unknown")
        assert "may have been charged" in lost.error
        for entry in (store.journal.get(queued), store.journal.get(planned)):
            assert entry.status == "cancelled"
            assert "Nothing was charged" in entry.error


def test_a_store_that_was_open_all_along_sees_it_too(place, in_a_process, ask):
    with open_store(place) as store:
        sent = in_a_process(lambda: ask(open_store(place)).id, die=True)
        assert store.journal.get(sent).status == "unknown"
        assert [entry.id for entry in store.journal.unknown()] == [sent]


def test_the_calls_of_another_living_kernel_stay_under_way(place, ask):
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writer, ask(open_store(place)).id.encode())
        signal.pause()
        os._exit(0)
    try:
        sent = os.read(reader, 100).decode()
        with open_store(place) as store:
            assert store.journal.get(sent).status == "sent"
            assert store.journal.unknown() == []
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(reader)
        os.close(writer)


def test_a_process_number_that_was_given_out_again_is_somebody_else():
    me = this_process()
    assert me.is_gone() is False
    assert Owner(me.place, me.pid, f"{me.started}0").is_gone() is True


def test_a_process_that_ended_but_was_not_waited_for_is_gone():
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)  # it is a zombie now
    assert Owner(this_process().place, child, "12345").is_gone() is True
    os.waitpid(child, 0)


def test_a_process_of_another_machine_is_believed_for_an_hour(store, ask, monkeypatch):
    entry = ask(store)
    with store._database.writing() as connection:
        connection.exec_driver_sql("UPDATE jobs SET owner_place = 'elsewhere'")
    assert store.journal.unknown() == []
    with store._database.writing() as connection:
        connection.exec_driver_sql(f"UPDATE jobs SET touched = touched - {(SILENCE + 1) * 1_000_000}")
    assert [one.id for one in store.journal.unknown()] == [entry.id]


def test_the_place_tells_machines_apart():
    assert socket.gethostname() in this_process().place


def test_an_answer_that_can_still_be_fetched_is_handed_to_one_new_process(place, in_a_process, ask, picture):
    def work():
        store = open_store(place)
        entry = ask(store, n=2)
        pictures = [{"image_id": "a", "url": "https://x/a"}, {"image_id": "b", "url": "https://x/b"}]
        store.journal.mark(entry.id, Status.RECEIVED, credits=70, answer={"pictures": pictures})
        store.history.add_results(entry.id, [(picture(1), {"image_id": "a", "index": 0})], done=False)
        return entry.id

    received = in_a_process(work, die=True)
    with open_store(place) as store:
        (entry,) = store.journal.recoverable()
        assert (entry.id, entry.status, len(entry.images)) == (received, "received", 1)
        assert entry.answer["pictures"][1]["url"] == "https://x/b"
        assert store.journal.unknown() == []
        assert store.journal.claim(received).id == received
        assert store.journal.claim(received) is None
        assert store.journal.recoverable() == []
        store.history.add_results(received, [(picture(2), {"image_id": "b", "index": 1})])
        assert store.journal.get(received).status == "saved"
        assert [image.image_id for image in store.history.batch(received)] == ["a", "b"]


def test_an_answer_that_nobody_can_fetch_any_more_is_unknown(place, in_a_process, ask):
    def work():
        store = open_store(place)
        entry = ask(store, n=2)
        store.journal.mark(entry.id, Status.RECEIVED, credits=70, answer={"pictures": [{"url": None}] * 2})
        return entry.id

    received = in_a_process(work, die=True)
    with open_store(place) as store:
        (entry,) = store.journal.unknown()
        assert (entry.id, entry.credits) == (received, 70)


def test_a_forked_child_opens_its_own_connection_and_is_an_owner_of_its_own(store, in_a_process, ask, made):
    made(store)
    engine = store._database._engine

    def work():
        ask(store, "from the child")
        return len(store.history), store._database._engine is engine

    assert in_a_process(work, die=True) == "(1, False)"
    assert store._database._engine is engine
    made(store)
    assert len(store.history) == 2
    assert [entry.prompt for entry in store.journal.unknown()] == ["from the child"]
