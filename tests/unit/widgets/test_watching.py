"""Views that are seen, and the watch that follows the store for them."""

from __future__ import annotations

import threading
import time

import pytest
from support.service import picture
from support.waiting import wait_for

import recraft_nb as rc
from recraft_nb.widgets import watching


def threads():
    return [one for one in threading.enumerate() if one.name == "recraft-watch"]


@pytest.fixture
def watch(client):
    """The watch of the store, of which nothing may be left in the end."""
    yield client.store.watch
    wait_for(lambda: not threads())


@pytest.fixture(params=["browser", "studio"])
def widget(request, client, watch):
    made = rc.HistoryBrowser(client) if request.param == "browser" else rc.Studio(client, tab="words")
    yield made
    made.close()


def see(wire, widget, view="v1", *, seen=True):
    wire.tell(widget, "seen", view=view, seen=seen)


def told(wire, channel):
    """What the views were told last of a channel, key by key."""
    patches = [item["channels"].get(channel, {}) for item in wire.items if "patch" in item]
    return {key: value for patch in patches for key, value in patch.items()}


def total(widget):
    return widget._total


def test_nobody_watches_before_somebody_looks_nor_after_the_last_looked_away(wire, widget, watch):
    wire.view(widget, "v1")
    wire.view(widget, "v2")
    assert not watch.running
    see(wire, widget, "v1")
    see(wire, widget, "v2")
    assert watch.running
    assert len(threads()) == 1
    see(wire, widget, "v1", seen=False)
    assert watch.running
    see(wire, widget, "v2", seen=False)
    assert not watch.running
    see(wire, widget, "v1")
    wire.tell(widget, "bye", view="v1")  # taken away without a word before
    assert not watch.running
    see(wire, widget, "v1")
    widget.close()
    assert not watch.running


def test_a_view_that_is_not_heard_of_again_is_watched_for_no_more(wire, widget, watch, monkeypatch):
    monkeypatch.setattr(watching, "_LEASE", 0.3)
    begun = time.monotonic()
    see(wire, widget, "gone")
    wait_for(lambda: not watch.running)
    assert 0.3 <= time.monotonic() - begun < 5
    assert len(widget._seen_until) == 1
    see(wire, widget, "v1")
    assert list(widget._seen_until) == ["v1"]  # what ran out is not kept


def test_a_seen_view_shows_within_a_second_what_another_kernel_has_written(wire, widget, tmp_path, watch):
    wire.view(widget)
    see(wire, widget)
    with rc.Recraft(api_key="x" * 20, store=tmp_path / "store") as other:
        for number in (1, 2):
            other.history.add(picture(number), f"elsewhere {number}")
            written = time.monotonic()
            wait_for(lambda number=number: total(widget) == number)
            assert time.monotonic() - written <= 1
        see(wire, widget, seen=False)
        wait_for(lambda: not threads())
        other.history.add(picture(3), "nobody looks")
        assert total(widget) == 2
        see(wire, widget)  # and who comes back sees it at once
        assert total(widget) == 3


def test_nothing_is_said_while_nothing_changes(wire, widget, watch, monkeypatch):
    from recraft_nb.store import watch as watch_module

    asked = []
    ask = watch_module._Counter.ask
    monkeypatch.setattr(watch_module._Counter, "ask", lambda counter: asked.append(1) or ask(counter))
    wire.view(widget)
    see(wire, widget)
    wait_for(lambda: len(asked) >= 2)
    said = len(wire.messages)
    wait_for(lambda: len(asked) >= 5)
    see(wire, widget)  # the word that somebody still looks
    assert len(wire.messages) == said


def test_widgets_of_one_store_are_watched_for_together(wire, client, watch):
    with rc.HistoryBrowser(client) as browser, rc.Studio(client, tab="history") as studio:
        for widget in (browser, studio, studio["history"]):
            see(wire, widget)
        assert len(threads()) == 1
        client.history.add(picture(1))
        wait_for(lambda: browser._total == studio._total == studio["history"]._total == 1)


def test_when_its_client_is_closed_nothing_is_watched_and_nothing_is_wrong(wire, client, watch):
    browser = rc.HistoryBrowser(client)
    wire.view(browser)
    see(wire, browser)
    client.close()
    assert not threads()
    see(wire, browser)  # the view does not know
    assert browser.last_error is None
    browser.close()


def test_what_cannot_be_read_is_said_in_the_widget_and_the_watch_goes_on(wire, client, watch, monkeypatch):
    browser = rc.HistoryBrowser(client)
    wire.view(browser)
    see(wire, browser)
    with monkeypatch.context() as broken:
        broken.setattr(browser, "_refresh", lambda **_: 1 / 0)
        client.history.add(picture(1))
        wait_for(lambda: browser.last_error)
    wait_for(lambda: told(wire, "cards"))
    client.history.add(picture(2))
    wait_for(lambda: browser._total == 2)
    browser.close()


def test_a_studio_says_that_a_job_has_ended_although_nothing_is_written_after_it(wire, client, watch):
    class Job:
        ended, asked = False, 0

        def done(self):
            self.asked += 1
            return self.ended

    job = Job()
    with rc.Studio(client, tab="words") as studio:
        wire.view(studio)
        studio["words"].jobs = (job,)
        client.history.add(picture(1))
        see(wire, studio)
        wait_for(lambda: told(wire, "facts").get("running") == 1)
        before = job.asked
        wait_for(lambda: job.asked >= before + 4)  # again and again, although nothing is written
        job.ended = True
        wait_for(lambda: told(wire, "facts").get("running") == 0)
