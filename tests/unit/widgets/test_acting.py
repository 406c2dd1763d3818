from __future__ import annotations

import asyncio
import gc
import logging
import threading
import weakref
from typing import Any

import pytest

from recraft_nb.errors import RecraftError, WaitUnavailable

# -- people's functions --------------------------------------------------------------------------------


def test_on_change_gets_the_value_until_it_is_ended(wire, counter):
    widget = counter()
    seen = []
    stop = widget.on_change(seen.append)
    wire.tell(widget, "add")
    stop()
    stop()
    wire.tell(widget, "add")
    assert seen == [1]


def test_on_change_is_told_once_a_turn(wire, counter):
    widget = counter()
    seen = []
    widget.on_change(seen.append)
    with widget.turn:
        widget._add()
        widget._add()
        assert seen == []
    assert seen == [2]


def test_a_persons_function_never_runs_with_the_lock_held(wire, counter):
    widget = counter()
    free = []

    def from_another_thread(_: int) -> None:
        def attempt() -> None:
            with widget.turn:
                free.append(True)

        thread = threading.Thread(target=attempt)
        thread.start()
        thread.join(5)

    widget.on_change(from_another_thread)
    wire.tell(widget, "add")
    assert free == [True]


def test_an_error_in_a_persons_function_is_a_card_and_the_others_are_still_called(wire, counter):
    widget = counter()
    seen = []
    widget.on_change(lambda _: 1 / 0)
    widget.on_change(seen.append)
    assert wire.value(widget, "add") == 1
    assert seen == [1]
    assert isinstance(widget.last_error, ZeroDivisionError)
    (card,) = wire.view(widget)["cards"].values()
    assert "your on_change function" in card["title"]


def test_an_async_function_is_run_and_its_error_shown(wire, counter):
    widget = counter()
    done = threading.Event()

    async def react(value: int) -> None:
        await asyncio.sleep(0)
        done.set()
        raise LookupError(value)

    widget.on_change(react)
    wire.tell(widget, "add")
    assert done.wait(5)
    _eventually(lambda: isinstance(widget.last_error, LookupError))
    widget.close()


def test_what_is_no_function_is_refused(counter):
    with pytest.raises(TypeError, match="not a int"):
        counter().on_change(3)


# -- waiting -------------------------------------------------------------------------------------------


def test_awaiting_a_widget_gives_the_value_of_the_next_act(counter):
    widget = counter()

    async def cell() -> Any:
        threading.Timer(0.02, widget.acted, ["yes"]).start()
        return await widget

    assert asyncio.run(cell()) == "yes"


def test_several_loops_may_wait_for_the_same_act(counter):
    widget = counter()
    ready = threading.Barrier(3)
    got = []

    def wait() -> None:
        async def cell() -> None:
            asyncio.get_running_loop().call_later(0.01, ready.wait)
            got.append(await widget)

        asyncio.run(cell())

    threads = [threading.Thread(target=wait) for _ in range(2)]
    for thread in threads:
        thread.start()
    ready.wait(5)
    widget.acted(5)
    for thread in threads:
        thread.join(5)
    assert got == [5, 5]


def test_closing_a_widget_ends_the_waiting(counter):
    widget = counter()

    async def cell() -> Any:
        asyncio.get_running_loop().call_later(0.01, widget.close)
        return await widget

    with pytest.raises(RecraftError, match="closed while something waited"):
        asyncio.run(cell())


def test_giving_up_waiting_leaves_nothing_behind(counter):
    widget = counter()

    async def cell() -> None:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(widget, 0.01)

    asyncio.run(cell())
    assert widget._acting._waiters == []
    widget.acted(1)


def test_a_blocking_wait_in_a_script_says_at_once_what_to_do_instead(counter):
    with pytest.raises(WaitUnavailable, match="next cell"):
        counter().wait(timeout=60)


def test_where_nobody_will_ever_answer_waiting_gives_the_present_value(counter, monkeypatch):
    monkeypatch.setenv("RECRAFT_NB_HEADLESS", "1")
    widget = counter()

    async def cell() -> Any:
        return await widget

    assert widget.wait() == widget.value
    assert asyncio.run(cell()) == widget.value


# -- the end -------------------------------------------------------------------------------------------


def test_closing_twice_is_one_close(wire, counter):
    widget = counter()
    ended = []
    widget.at_close(lambda: ended.append(True))
    widget.close()
    widget.close()
    assert ended == [True]
    assert widget.comm is None


def test_with_closes(wire, counter):
    with counter() as widget:
        assert widget.comm is not None
    assert widget.comm is None


def test_closing_cancels_what_runs(wire, counter):
    widget = counter()
    wire.ask(widget, "later")
    widget.close()
    assert widget.future.cancelled()
    assert widget.reply.cancelled


def test_a_closed_widget_takes_and_says_nothing(wire, counter):
    widget = counter()
    wire.view(widget)
    before = len(wire.messages)
    widget.close()
    widget._handle_custom_msg({"req": "x", "kind": "add", "args": {}}, [])
    widget.push("counter", {"count": 1})
    widget.changed()
    widget.acted()
    assert len(wire.messages) == before


def test_a_closed_widget_is_collected(wire, monkeypatch, counter):
    # An exception keeps the frames that it went through, and pytest keeps what is logged.
    monkeypatch.setattr(logging.getLogger("recraft_nb.widgets"), "disabled", True)
    widget = counter()
    widget.on_change(lambda value, own=widget: own.count + value)
    wire.view(widget)
    wire.tell(widget, "add")
    wire.tell(widget, "fail")
    widget.close()
    gone = weakref.ref(widget)
    layout = weakref.ref(widget.layout)
    del widget
    gc.collect()
    assert gone() is None
    assert layout() is None


def test_threads_that_change_one_widget_lose_nothing(wire, counter):
    widget = counter()
    wire.view(widget)
    start = threading.Barrier(8)

    def work() -> None:
        start.wait()
        for _ in range(100):
            wire.tell(widget, "add")

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert widget.count == 800
    patches = [item["patch"] for item in wire.items if "patch" in item]
    assert patches == sorted(patches)
    assert wire.last("patch")["channels"]["counter"]["count"] == 800


def _eventually(condition: Any, seconds: float = 5) -> None:
    event = threading.Event()
    for _ in range(int(seconds / 0.01)):
        if condition():
            return
        event.wait(0.01)
    raise AssertionError("not in time")
