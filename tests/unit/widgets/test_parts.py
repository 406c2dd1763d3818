from __future__ import annotations

import enum
import hashlib
import threading

import pytest

from recraft_nb.errors import InvalidRequest, Problem, RecraftError
from recraft_nb.widgets.cards import card_of
from recraft_nb.widgets.turn import Turn
from recraft_nb.widgets.uploads import CHUNK, Uploads
from recraft_nb.widgets.wire import pack, unpack


class Mood(enum.StrEnum):
    GOOD = "good"


# -- wire ----------------------------------------------------------------------------------------------


def test_packing_and_unpacking_give_the_same_value():
    value = {"a": [1, {"b": b"\x00"}, b"\x01"], "c": "text", "d": None}
    packed = pack(value)
    assert unpack(packed.value, packed.paths, packed.buffers) == value


def test_what_json_does_not_know_becomes_plain():
    packed = pack({"t": (1, 2), "e": Mood.GOOD, "n": float("nan"), "i": float("inf"), 3: True})
    assert packed.value == {"t": [1, 2], "e": "good", "n": None, "i": None, "3": True}
    assert type(packed.value["e"]) is str


def test_a_later_change_of_a_bytearray_does_not_change_what_was_said():
    data = bytearray(b"ab")
    packed = pack(data)
    data[0] = 0
    assert packed.buffers == [b"ab"]


@pytest.mark.parametrize(
    ("paths", "buffers"), [([["x"]], []), ([["nowhere", "at", "all"]], [b""]), ([[0, 1]], [b""])]
)
def test_places_that_do_not_fit_are_refused(paths, buffers):
    with pytest.raises(ValueError, match="place"):
        unpack({"x": None}, paths, buffers)


# -- turn ----------------------------------------------------------------------------------------------


def test_what_was_put_off_runs_once_the_outermost_turn_is_over():
    turn, order = Turn(), []
    with turn:
        turn.after(order.append, "after")
        with turn:
            order.append("inner")
        order.append("outer")
    assert order == ["inner", "outer", "after"]


def test_without_a_turn_it_runs_at_once():
    turn, order = Turn(), []
    turn.after(order.append, 1)
    assert order == [1]


def test_one_failing_function_does_not_swallow_the_others():
    turn, order = Turn(), []

    def work():
        with turn:
            turn.after(lambda: 1 / 0)
            turn.after(order.append, 1)

    with pytest.raises(ZeroDivisionError):
        work()
    assert order == [1]


def test_another_threads_turn_is_not_mine():
    turn, seen = Turn(), []
    with turn:
        thread = threading.Thread(target=lambda: seen.append(turn.mine))
        thread.start()
        thread.join()
        assert turn.mine
    assert seen == [False]


# -- cards ---------------------------------------------------------------------------------------------


def test_a_card_says_every_problem_of_a_request():
    error = InvalidRequest([Problem("n", 9, "1 to 6", 6), Problem("size", "x", "an aspect")])
    card = card_of(error)
    assert card["title"] == "This request has 2 problems:"
    assert "n = 9" in card["text"]
    assert "size = 'x'" in card["text"]
    assert card["cost"] == "Nothing was sent or charged."


def test_a_card_shows_no_key(monkeypatch):
    monkeypatch.setenv("SOME_API_KEY", "sk-canary-123456")
    card = card_of(ValueError("refused sk-canary-123456; Authorization: Bearer abcdef0123456789"))
    text = "".join(str(part) for part in card.values())
    assert "canary" not in text
    assert "abcdef0123456789" not in text


def test_details_are_bounded():
    assert len(card_of(ValueError("x" * 100_000))["details"]) < 21_000


# -- uploads -------------------------------------------------------------------------------------------


def chunks(data, sha256=None):
    total = max(1, -(-len(data) // CHUNK))
    facts = {"upload": "u", "total": total, "size": len(data), "name": "a.png", "media_type": "image/png"}
    digest = sha256 or hashlib.sha256(data).hexdigest()
    return [
        {**facts, "sha256": digest, "index": index, "data": data[index * CHUNK : (index + 1) * CHUNK]}
        for index in range(total)
    ]


def test_chunks_in_any_order_make_the_whole():
    uploads, data = Uploads(64 << 20), bytes(9_000_000)
    answers = [uploads.chunk(**chunk) for chunk in reversed(chunks(data))]
    assert [answer["complete"] for answer in answers] == [False, False, True]
    taken = uploads.take("u")
    assert (taken.data, taken.name, taken.media_type) == (data, "a.png", "image/png")
    with pytest.raises(RecraftError, match="not here"):
        uploads.take("u")


def test_an_upload_above_the_cap_is_refused_with_both_sizes():
    with pytest.raises(RecraftError, match=r"a\.png is too large: 8\.583 MiB; a view may send 1 MiB at most"):
        Uploads(1 << 20).chunk(**chunks(bytes(9_000_000))[0])


def test_a_wrong_hash_is_noticed_and_nothing_stays():
    uploads = Uploads(64 << 20)
    with pytest.raises(RecraftError, match="did not arrive as it was sent"):
        uploads.chunk(**chunks(b"abc", sha256="0" * 64)[0])
    assert not uploads._arriving


@pytest.mark.parametrize("change", [{"index": 5}, {"index": -1}, {"total": 9}, {"data": bytes(CHUNK + 1)}])
def test_a_chunk_that_does_not_fit_ends_the_upload(change):
    uploads, (first, second, _) = Uploads(64 << 20), chunks(bytes(9_000_000))
    uploads.chunk(**first)
    with pytest.raises(RecraftError, match="did not arrive"):
        uploads.chunk(**{**second, **change})
    assert not uploads._arriving


def test_a_view_cannot_announce_little_and_send_much():
    uploads, (first, second, _) = Uploads(64 << 20), chunks(bytes(9_000_000))
    uploads.chunk(**{**first, "size": CHUNK + 10})
    with pytest.raises(RecraftError, match="did not arrive"):
        uploads.chunk(**{**second, "size": CHUNK + 10})


def test_abandoned_uploads_give_way():
    uploads, first = Uploads(64 << 20), chunks(bytes(9_000_000))[0]
    for number in range(10):
        uploads.chunk(**{**first, "upload": f"u{number}"})
    assert len(uploads._arriving) == 4
