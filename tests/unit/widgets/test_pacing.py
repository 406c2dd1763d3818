from __future__ import annotations

import json
import threading

import pytest

from recraft_nb.widgets import pacing
from recraft_nb.widgets.pacing import LIMIT, PER_SECOND, Outbox


class Time:
    """A clock that is moved by hand, and what waits for it."""

    def __init__(self) -> None:
        self.now = 100.0
        self.waiting: list[tuple[float, object]] = []

    def later(self, seconds, fn):
        self.waiting.append((self.now + seconds, fn))

    def pass_by(self, seconds):
        end = self.now + seconds
        while self.waiting and min(self.waiting, key=lambda w: w[0])[0] <= end:
            due = min(self.waiting, key=lambda w: w[0])
            self.waiting.remove(due)
            self.now = due[0]
            due[1]()
        self.now = end


@pytest.fixture
def time():
    return Time()


@pytest.fixture
def sent():
    return []


@pytest.fixture
def outbox(time, sent):
    made = Outbox(
        lambda content, buffers: sent.append((time.now, content, list(buffers))),
        clock=lambda: time.now,
        later=time.later,
    )
    made.awake = True
    return made


def weight(message):
    _, content, buffers = message
    return len(json.dumps(content)) + sum(map(len, buffers))


def items(sent, key):
    return [item for _, content, _ in sent for item in content["items"] if key in item]


def test_the_first_message_after_a_quiet_moment_goes_at_once(outbox, sent, time):
    outbox.patch("a", {"x": 1})
    outbox.pump()
    assert [when for when, _, _ in sent] == [time.now]


def test_a_storm_of_10000_events_ends_in_the_right_state_within_the_pace(outbox, sent, time):
    for event in range(10_000):
        outbox.patch("tiles", {f"t{event % 50}": event})
        outbox.pump()
        time.pass_by(0.0005)
    time.pass_by(2)
    times = [when for when, _, _ in sent]
    for start in times:
        assert sum(start <= when < start + 1 for when in times) <= PER_SECOND
    state = {}
    for patch in items(sent, "patch"):
        state |= patch["channels"]["tiles"]
    assert state == {f"t{number}": 9950 + number for number in range(50)}


def test_patches_are_numbered_without_a_gap(outbox, sent, time):
    for event in range(200):
        outbox.patch("a", {"x": event})
        outbox.pump()
        time.pass_by(0.02)
    assert [item["patch"] for item in items(sent, "patch")] == list(range(1, len(sent) + 1))


def test_newest_wins_for_each_key(outbox, sent):
    outbox.patch("a", {"x": 1, "y": 1})
    outbox.patch("a", {"x": 2})
    outbox.patch("a", {"y": None})
    outbox.pump()
    assert items(sent, "patch") == [{"patch": 1, "channels": {"a": {"x": 2, "y": None}}}]


def test_answers_are_never_merged_and_share_a_message(outbox, sent):
    for number in range(30):
        outbox.put({"req": str(number), "ok": True, "value": number})
    outbox.pump()
    assert len(sent) == 1
    assert [item["req"] for item in items(sent, "req")] == [str(number) for number in range(30)]


def test_no_message_is_above_the_limit_and_all_pictures_arrive(outbox, sent, time):
    for number in range(100):
        outbox.put({"req": str(number), "ok": True, "value": bytes([number]) * 90_000})
    outbox.pump()
    time.pass_by(10)
    assert max(map(weight, sent)) <= LIMIT
    assert len(items(sent, "req")) == 100
    assert all(len(buffers) == len(content["items"]) for _, content, buffers in sent)


def test_a_large_answer_goes_in_pieces_and_small_ones_overtake_it(outbox, sent, time):
    outbox.put({"req": "large", "ok": True, "value": b"x" * 5_000_000})
    outbox.pump()
    outbox.put({"req": "small", "ok": True, "value": 1})
    outbox.pump()
    time.pass_by(5)
    assert max(map(weight, sent)) <= LIMIT
    pieces = items(sent, "part")
    assert pieces[-1]["lengths"][1] == 5_000_000
    small_at = next(i for i, message in enumerate(sent) if items([message], "req"))
    last_piece = max(i for i, message in enumerate(sent) if items([message], "part"))
    assert small_at < last_piece


def test_a_large_patch_holds_the_next_one_back(outbox, sent, time):
    outbox.patch("a", {"large": b"x" * 8_000_000})
    outbox.pump()
    outbox.patch("a", {"small": 1})
    outbox.pump()
    time.pass_by(5)
    end_of_large = next(
        i for i, message in enumerate(sent) if any("lengths" in item for item in items([message], "part"))
    )
    small = next(i for i, message in enumerate(sent) if items([message], "patch"))
    assert items(sent, "patch") == [{"patch": 2, "channels": {"a": {"small": 1}}}]
    assert small > end_of_large


def test_many_keys_become_several_patches(outbox, sent, time):
    outbox.patch("a", {f"k{number}": "v" * 1000 for number in range(3000)})
    outbox.pump()
    time.pass_by(5)
    assert max(map(weight, sent)) <= LIMIT
    assert sum(len(item["channels"]["a"]) for item in items(sent, "patch")) == 3000


def test_what_was_taken_back_is_not_sent(outbox, sent, time):
    outbox.put({"req": "a", "ok": True, "value": b"x" * 8_000_000}, tag="a")
    outbox.pump()
    before = len(sent)
    outbox.drop("a")
    time.pass_by(5)
    assert len(sent) == before


def test_nobody_listening_means_nothing_noted(outbox, sent):
    outbox.awake = False
    outbox.patch("a", {"x": 1})
    outbox.pump()
    assert sent == []


def test_a_value_that_cannot_travel_is_refused_where_it_is_said(outbox):
    with pytest.raises(TypeError, match=r"deep\.0 is a set"):
        outbox.patch("a", {"x": {"deep": [{1, 2}]}})


def test_bytes_in_patches_say_where_they_belong(outbox, sent):
    outbox.patch("a", {"x": {"thumb": b"1"}, "y": [b"2"]})
    outbox.pump()
    ((_, content, buffers),) = sent
    assert content["items"][0]["paths"] == [["channels", "a", "x", "thumb"], ["channels", "a", "y", 0]]
    assert buffers == [b"1", b"2"]


def test_real_timers_send_the_rest_by_themselves():
    done = threading.Event()
    seen = []

    def send(content, buffers):
        seen.append(content)
        if content["items"][-1]["channels"]["a"]["x"] == 99:
            done.set()

    outbox = Outbox(send)
    outbox.awake = True
    for number in range(100):
        outbox.patch("a", {"x": number})
        outbox.pump()
    assert done.wait(5)
    assert len(seen) <= pacing._BURST + 2
