"""Two kernels on one store, seen in a browser: what the one writes is in the views of the other."""

from __future__ import annotations

import time

import pytest
from host.bridge import outside_loop
from support.counts import times
from support.errands import start, write_entries

import recraft_nb as rc

pytestmark = pytest.mark.browser


@pytest.mark.timeout(600)
def test_what_two_kernels_write_is_in_every_view_within_a_second(bridge, drawing_client):
    """R8: two views of one history browser and a studio, while two other processes write into their store."""
    many = times(15, 1000)
    bridge.page.set_viewport_size({"width": 1280, "height": 3600})  # what nobody sees does not ask
    with outside_loop():
        browser, studio = rc.HistoryBrowser(drawing_client), rc.Studio(drawing_client, tab="history")
    views = [bridge.show(browser, width=700), bridge.show(browser, width=700), bridge.show(studio, width=700)]
    amounts = [view.find(".rnb-amount") for view in views]
    bridge.until(lambda: all(amount.count() for amount in amounts))
    with outside_loop():
        both = [start(write_entries, drawing_client.store.path, name, many) for name in "ab"]
    while any(process.is_alive() for process in both):
        bridge.pump_for(0.1)
    wanted = f"{2 * many:,} pictures"
    bridge.pump(lambda: all(amount.inner_text() == wanted for amount in amounts))
    late = time.time() - (drawing_client.store.path / "history.sqlite-wal").stat().st_mtime
    assert [process.exitcode for process in both] == [0, 0]
    print(f"{wanted} in all views {late:.2f} s after the last was written")
    assert late <= 1
    # And what is said of one of them.
    bridge.pump()
    cells = [view.find(".rnb-cell").first for view in views]
    before = [cell.inner_html() for cell in cells]
    with outside_loop(), rc.Recraft(api_key="x" * 20, store=drawing_client.store.path) as elsewhere:
        elsewhere.history.annotate(elsewhere.history.ids()[0], favourite=True)
        said = time.monotonic()
    bridge.pump(lambda: all(cell.inner_html() != old for cell, old in zip(cells, before, strict=True)))
    print(f"a star {time.monotonic() - said:.2f} s after it was given")
    assert time.monotonic() - said <= 1
    with outside_loop():
        studio.close()
        browser.close()
