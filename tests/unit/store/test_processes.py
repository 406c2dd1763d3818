"""Several kernels on one store."""

from __future__ import annotations

import os

from recraft_nb.errors import BudgetExceeded
from recraft_nb.operations import Generate
from recraft_nb.store import Status, open_store


def at_once(*works):
    """Run each in a forked process of its own, at the same time; all must end well."""
    children = []
    for work in works:
        child = os.fork()
        if child == 0:
            code = 1
            try:
                work()
                code = 0
            finally:
                os._exit(code)
        children.append(child)
    assert [os.waitpid(child, 0)[1] for child in children] == [0] * len(works)


def test_of_two_kernels_that_write_two_hundred_times_each_nothing_is_lost(place, ask, picture):
    def write(name):
        with open_store(place) as store:
            for number in range(200):
                entry = store.journal.plan(Generate(prompt=f"{name} {number}"), provider="local")
                store.journal.mark(entry.id, Status.SENT)
                if number % 10 == 0:  # a file takes its time; the journal is what must be shared
                    shade = 1000 * ord(name) + number
                    store.history.add_results(entry.id, [(picture(shade), {})])[0].tag(name)

    at_once(lambda: write("a"), lambda: write("b"))
    with open_store(place) as store:
        entries = list(store.journal)
        assert {entry.prompt for entry in entries} == {
            f"{name} {number}" for name in "ab" for number in range(200)
        }
        assert len(entries) == 400
        assert len(store.history) == 40
        assert len(store.history.search(tag="a")) == len(store.history.search("b")) == 20
        assert store.history.check()


def test_a_new_store_may_be_opened_by_many_at_the_same_moment(place):
    def work():
        with open_store(place) as store:
            store.journal.plan(Generate(prompt="a cat"), provider="local")

    at_once(*[work] * 6)
    with open_store(place) as store:
        assert len(store.journal) == 6


def test_processes_that_share_a_budget_cannot_pass_it(place):
    def work():
        with open_store(place) as store:
            for number in range(10):
                entry = store.journal.plan(Generate(prompt=f"a cat {number}"), provider="recraft")
                try:
                    store.journal.reserve(entry.id, budget="ours", limit=350)
                    store.journal.mark(entry.id, Status.SENT)
                except BudgetExceeded:
                    store.journal.mark(entry.id, Status.CANCELLED)

    at_once(*[work] * 3)
    with open_store(place) as store:
        assert store.journal.committed("ours") == 350
        assert len(store.journal.unknown()) == 10


def test_a_finished_sweep_is_recognised_by_another_kernel(place, made):
    with open_store(place) as store:
        for number in range(5):
            made(store, f"cell {number}")
    wanted = [Generate(prompt=f"cell {number}").fingerprint for number in range(8)]
    with open_store(place) as other:
        done = other.journal.list(Status.SAVED, fingerprints=wanted)
        assert len(done) == 5
        assert all(len(entry.images) == 1 for entry in done)
