"""Two kernels on one store."""

from __future__ import annotations

import multiprocessing
import time

import pytest
from support.errands import note_styles, start, view_of, write_and_tell, write_entries
from support.waiting import wait_for

from recraft_nb.store import Status, open_store
from recraft_nb.widgets.prompt_form.palettes import Palettes
from recraft_nb.widgets.style_maker.own import StyleNotes


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


def test_what_one_kernel_writes_the_other_sees_within_a_second(tmp_path, counts):
    """The views of both, at every step: pictures and what is said of them. R8."""
    times, store = counts(5, 100), tmp_path / "store"
    ours, theirs = multiprocessing.Pipe()
    with open_store(store) as opened:
        history, late = opened.history, []
        before = history.revision()
        process = start(write_and_tell, store, theirs, times)
        theirs.close()
        for number in range(times):
            said = ours.recv()
            wait_for(lambda said=said: view_of(history) == said)
            late.append(time.monotonic() - ours.recv())
            assert history.revision() != before
            before = history.revision()
            # And the other way round.
            history.annotate(said[0][0], notes=f"note {number}")
            ours.send((view_of(history), time.monotonic()))
            late.append(ours.recv())
        process.join(30)
        assert process.exitcode == 0
    print(f"slowest: {max(late) * 1000:.0f} ms")
    assert max(late) <= 1


@pytest.mark.long
def test_of_styles_and_palettes_that_two_kernels_name_at_the_same_time_no_name_is_lost(tmp_path, counts):
    times = counts(40, 400)
    both = [start(note_styles, tmp_path, name, times) for name in "ab"]
    for process in both:
        process.join(100)
    assert [process.exitcode for process in both] == [0, 0]
    said = {style: one["name"] for style, one in StyleNotes(tmp_path).all().items()}
    assert said == {
        f"{name}{number}": f"{'Renamed' if number % 2 else 'Style'} {name} {number}"
        for name in "ab"
        for number in range(times)
        if number % 4
    }
    assert set(Palettes(tmp_path).all()) == {f"{name} {number}" for name in "ab" for number in range(times)}
