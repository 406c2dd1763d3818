"""Two kernels on one store."""

from __future__ import annotations

from support.errands import start, write_entries

from recraft_nb.store import Status, open_store


def test_of_two_kernels_that_write_at_the_same_time_nothing_is_lost(tmp_path, counts):
    times, store = counts(15, 1000), tmp_path / "store"
    both = [start(write_entries, store, name, times) for name in "ab"]
    for process in both:
        process.join(100)
    assert [process.exitcode for process in both] == [0, 0]
    with open_store(store) as opened:
        wanted = {f"{name} {number}" for name in "ab" for number in range(times)}
        entries = list(opened.journal)
        assert {entry.prompt for entry in entries} == wanted
        assert len(entries) == 2 * times
        assert {entry.status for entry in entries} == {Status.SAVED}
        assert sorted(image.prompt for image in opened.history) == sorted(wanted)
        assert int(opened.history.spent()) == 35 * 2 * times
        assert opened.history.check()
