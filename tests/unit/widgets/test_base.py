from __future__ import annotations

import hashlib
import logging
import threading
from typing import Any

import pytest

from recraft_nb.errors import OutOfCredits
from recraft_nb.widgets.base import Widget

# -- construction and display ------------------------------------------------------------------------


def test_an_unknown_keyword_is_refused_and_the_near_one_named(counter):
    with pytest.raises(TypeError, match=r"Counter has no argument 'strat'\. Did you mean 'start'\?"):
        counter(strat=3)


def test_an_unknown_keyword_that_is_near_nothing_gets_the_list(counter):
    with pytest.raises(TypeError, match="It takes start"):
        counter(wholly_different=3)


def test_a_host_layout_is_accepted(counter):
    widget = counter(layout={"width": "50%"})
    assert widget.layout.width == "50%"
    widget.close()


def test_the_display_carries_the_view_and_a_static_part(counter):
    widget = counter(start=7)
    data, _ = widget._repr_mimebundle_()
    assert data["application/vnd.jupyter.widget-view+json"]["model_id"] == widget.model_id
    assert data["text/html"] == "<p>7</p>"
    assert data["text/plain"] == "<Counter>"


def test_a_failing_static_part_does_not_cost_the_view(monkeypatch, caplog, counter):
    widget = counter()
    monkeypatch.setattr(widget, "static_html", lambda: 1 / 0)
    data, _ = widget._repr_mimebundle_()
    assert "application/vnd.jupyter.widget-view+json" in data
    assert "text/html" not in data
    assert "could not be made" in caplog.text


def test_a_static_part_above_the_limit_is_replaced_by_words(monkeypatch, counter):
    widget = counter()
    monkeypatch.setattr(widget, "static_html", lambda: "ä" * 800_000)
    data, _ = widget._repr_mimebundle_()
    assert len(data["text/html"]) < 500
    assert "Run the cell again" in data["text/html"]


def test_a_closed_widget_still_shows_its_static_part(counter):
    widget = counter(start=7)
    widget.close()
    data, _ = widget._repr_mimebundle_()
    assert data == {"text/plain": "<Counter (closed)>", "text/html": "<p>7</p>"}


# -- calls ---------------------------------------------------------------------------------------------


def test_a_call_is_answered_with_the_value_of_its_handler(wire, counter):
    assert wire.value(counter(start=1), "add", amount=2) == 3


def test_an_error_in_a_call_is_its_answer_and_the_last_error(wire, caplog, counter):
    widget = counter()
    answer = wire.answer(wire.ask(widget, "poor"))
    assert answer["ok"] is False
    assert answer["error"]["title"] == "The balance is 3 units."
    assert answer["error"]["text"] == "This needs 35."
    assert answer["error"]["cost"] == "Nothing was charged."
    assert answer["error"]["advice"] == "Top up."
    assert "Traceback" in answer["error"]["details"]
    assert isinstance(widget.last_error, OutOfCredits)
    assert caplog.records[-1].levelno == logging.ERROR


def test_an_error_in_what_was_only_told_becomes_a_card_that_later_views_see_too(wire, counter):
    widget = counter()
    wire.tell(widget, "fail")
    (card,) = wire.view(widget)["cards"].values()
    assert card["title"] == "Something went wrong while answering 'fail'."
    assert card["text"] == "ValueError: no such thing"


def test_a_dismissed_card_is_gone(wire, counter):
    widget = counter()
    wire.view(widget)
    wire.tell(widget, "fail")
    (key,) = wire.last("patch")["channels"]["cards"]
    wire.value(widget, "dismiss", card=key)
    assert wire.last("patch")["channels"] == {"cards": {key: None}}
    assert wire.view(widget)["cards"] == {}


def test_of_many_cards_the_newest_five_stay(wire, counter):
    widget = counter()
    for _ in range(9):
        wire.tell(widget, "fail")
    assert len(wire.view(widget)["cards"]) == 5


def test_a_flag_raises_errors_for_tests(wire, monkeypatch, counter):
    monkeypatch.setattr(Widget, "raise_errors", True)
    with pytest.raises(ValueError, match="no such thing"):
        wire.tell(counter(), "fail")


@pytest.mark.parametrize(("kind", "args"), [("nothing", {}), ("add", {"amount": 1, "more": 2}), ("soon", {})])
def test_a_call_that_nobody_knows_is_answered_in_words(wire, kind, args, counter):
    answer = wire.answer(wire.ask(counter(), kind, **args))
    assert "does not know" in answer["error"]["title"]


def test_a_future_answers_when_it_is_done(wire, counter):
    widget = counter()
    req = wire.ask(widget, "later")
    assert wire.last("req") == {"req": req, "progress": None}  # a first sign of life
    widget.future.set_result("done")
    assert wire.answer(req)["value"] == "done"


def test_a_failing_future_answers_with_its_error(wire, counter):
    widget = counter()
    req = wire.ask(widget, "later")
    widget.future.set_exception(OutOfCredits("Empty."))
    assert wire.answer(req)["error"]["title"] == "Empty."
    assert isinstance(widget.last_error, OutOfCredits)


def test_progress_reaches_the_caller(wire, counter):
    widget = counter()
    req = wire.ask(widget, "later")
    widget.reply.progress({"a": b"\x01"})
    assert wire.items[-1] == {"req": req, "progress": {"a": b"\x01"}}


def test_a_call_taken_back_cancels_its_work_and_is_never_answered(wire, counter):
    widget = counter()
    req = wire.ask(widget, "later")
    stopped = []
    widget.reply.when_cancelled(lambda: stopped.append(True))
    before = len(wire.items)
    widget._handle_custom_msg({"cancel": req}, [])
    widget.reply.progress("too late")
    assert widget.future.cancelled()
    assert stopped == [True]
    assert widget.reply.cancelled
    assert len(wire.items) == before


def test_taking_back_what_is_already_answered_does_nothing(wire, counter):
    widget = counter()
    req = wire.ask(widget, "add")
    widget._handle_custom_msg({"cancel": req}, [])
    assert wire.answer(req)["ok"]


def test_an_async_handler_answers_from_the_widgets_own_loop(wire, counter):
    widget = counter()
    req = wire.ask(widget, "soon", text="late")
    _, future = widget._rpc._open.get(req, (None, None))
    if future is not None:
        assert future.result(5) == "LATE"
    _eventually(lambda: any(item.get("req") == req and "ok" in item for item in wire.items))
    assert wire.answer(req)["value"] == "LATE"
    widget.close()


def test_bytes_travel_both_ways_inside_values(wire, counter):
    widget = counter()
    content = {
        "req": "q",
        "kind": "bytes",
        "args": {"value": {"list": [None]}},
        "paths": [["value", "list", 0]],
    }
    widget._handle_custom_msg(content, [memoryview(b"\x00\xff")])
    assert wire.answer("q")["value"] == {"back": {"list": [b"\x00\xff"]}}


def test_a_value_that_cannot_travel_is_answered_as_an_error(wire, counter):
    answer = wire.answer(wire.ask(counter(), "odd"))
    assert "value.thing is a object" in answer["error"]["text"]


def test_foreign_messages_go_to_ipywidgets(wire, counter):
    widget = counter()
    seen = []
    widget.on_msg(lambda _, content, __: seen.append(content))
    widget._handle_custom_msg({"event": "other"}, [])
    assert seen == [{"event": "other"}]


# -- state ---------------------------------------------------------------------------------------------


def test_nothing_is_sent_while_nobody_looks(wire, counter):
    widget = counter()
    widget.push("counter", {"count": 5})
    widget.tell("flash", text="x")
    assert wire.items == []


def test_a_view_gets_the_whole_state_and_then_what_changes(wire, counter):
    widget = counter(start=2)
    assert wire.view(widget) == {"cards": {}, "counter": {"count": 2}}
    wire.tell(widget, "add", amount=1)
    assert wire.last("patch") == {"patch": 1, "channels": {"counter": {"count": 3}}}


def test_a_state_is_meant_for_the_view_that_asked(wire, counter):
    widget = counter()
    wire.view(widget, "one")
    wire.view(widget, "two")
    assert [item["to"] for item in wire.items if "state" in item] == ["one", "two"]


def test_revisions_grow_by_one_and_a_state_names_the_newest(wire, counter):
    widget = counter()
    wire.view(widget)
    for _ in range(3):
        wire.tell(widget, "add")
    assert [item["patch"] for item in wire.items if "patch" in item] == [1, 2, 3]
    wire.view(widget, "late")
    assert wire.last("state")["state"] == 3


def test_after_the_last_view_is_gone_nothing_is_sent(wire, counter):
    widget = counter()
    wire.view(widget)
    wire.tell(widget, "bye", view="v1")
    before = len(wire.items)
    wire.tell(widget, "add")
    assert len(wire.items) == before


def test_what_changes_in_one_turn_is_one_message(wire, counter):
    widget = counter()
    wire.view(widget)
    before = len(wire.messages)
    with widget.turn:
        for count in range(50):
            widget.push("counter", {"count": count})
        widget.push("words", {"a": "b"})
    assert len(wire.messages) == before + 1
    assert wire.last("patch")["channels"] == {"counter": {"count": 49}, "words": {"a": "b"}}


def test_a_failing_snapshot_still_answers_with_its_card(wire, monkeypatch, counter):
    widget = counter()
    monkeypatch.setattr(widget, "snapshot", lambda: 1 / 0)
    (card,) = wire.view(widget)["cards"].values()
    assert "ZeroDivisionError" in card["text"]


def test_uploads_arrive_through_calls(wire, counter):
    widget = counter()
    data = bytes(range(256)) * 10
    facts = {"upload": "u", "total": 1, "size": len(data), "name": "a.png", "media_type": "image/png"}
    args = {**facts, "sha256": hashlib.sha256(data).hexdigest(), "index": 0, "data": None}
    widget._handle_custom_msg(
        {"req": "q", "kind": "chunk", "args": args, "paths": [["data"]]}, [memoryview(data)]
    )
    assert wire.answer("q")["value"] == {"received": len(data), "complete": True}
    assert widget._uploads.take("u").data == data


def _eventually(condition: Any, seconds: float = 5) -> None:
    event = threading.Event()
    for _ in range(int(seconds / 0.01)):
        if condition():
            return
        event.wait(0.01)
    raise AssertionError("not in time")
