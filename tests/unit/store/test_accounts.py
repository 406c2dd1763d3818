"""Limits, pauses and order for everybody who opens the store; the clock is in the tests' hands."""

from __future__ import annotations

import pytest

from recraft_nb.errors import OutOfCredits
from recraft_nb.store import accounts as room
from recraft_nb.store import open_store

LIMITS = {"requests_per_second": 5, "images_per_minute": 100}


class Clock:
    def __init__(self):
        self.micros = 1_764_000_000_000_000

    def __call__(self):
        return self.micros

    def forward(self, seconds):
        self.micros += round(seconds * 1_000_000)


@pytest.fixture
def clock(monkeypatch):
    made = Clock()
    monkeypatch.setattr(room, "now", made)
    return made


@pytest.fixture
def account(store, clock):
    return store.accounts.name("recraft", "https://x/v1", "a-key-to-hide")


@pytest.fixture
def send(store, account, clock):
    """`send(images)`: wait for a slot and give back the seconds that took."""

    def one(images=1, accounts=store.accounts, **limits):
        asked = start = clock.micros
        slot = accounts.take(account, images, asked=asked, **(limits or LIMITS))
        while slot.wait > 0:
            clock.forward(slot.wait)
            slot = accounts.take(account, images, asked=asked, held=slot, **(limits or LIMITS))
        return (clock.micros - start) / 1_000_000

    return one


def rows(store):
    with store._database.reading() as connection:
        return connection.exec_driver_sql("SELECT at, images FROM slots ORDER BY seq").all()


def test_an_account_goes_by_a_name_that_does_not_tell_the_key(store, place, account, tmp_path):
    assert store.accounts.name("recraft", "https://x/v1", "a-key-to-hide") == account
    assert store.accounts.name("recraft", "https://x/v1", "another") != account
    assert store.accounts.name("recraft", "https://y/v1", "a-key-to-hide") != account
    with open_store(tmp_path / "elsewhere") as other:
        assert other.accounts.name("recraft", "https://x/v1", "a-key-to-hide") != account
    assert b"a-key-to-hide" not in b"".join(path.read_bytes() for path in place.glob("history*"))


def test_never_more_than_five_requests_in_any_second(store, send, place):
    with open_store(place) as other:
        for number in range(40):
            send(accounts=(store, other)[number % 2].accounts)
    moments = [at for at, _ in rows(store)]
    assert moments == sorted(moments)
    assert all(late - early > 1_000_000 for early, late in zip(moments, moments[5:], strict=False))
    assert moments[-1] - moments[0] < 9_000_000


def test_never_more_than_a_hundred_pictures_in_any_minute(store, send, clock):
    for _ in range(60):
        send(6)
    moments = [at for at, _ in rows(store)]
    late = [at for at in moments if at > clock.micros - 60_000_000]
    assert len(late) <= 16
    assert clock.micros - 1_764_000_000_000_000 > 3 * 60_000_000


def test_a_request_larger_than_the_limit_goes_alone_in_its_minute(send):
    limits = {"requests_per_second": 5, "images_per_minute": 4}
    assert send(1, **limits) == 0
    assert 60 < send(6, **limits) < 61
    assert 60 < send(1, **limits) < 61


def test_half_a_request_a_second_is_one_in_two(send):
    limits = {"requests_per_second": 0.5, "images_per_minute": 100}
    assert send(1, **limits) == 0
    assert 2 < send(1, **limits) < 2.1


def test_a_slot_that_is_given_back_is_free_for_the_next(store, account, clock):
    limits = {"requests_per_second": 5, "images_per_minute": 1}
    store.accounts.take(account, 1, asked=clock.micros, **limits)
    second = store.accounts.take(account, 1, asked=clock.micros, **limits)
    store.accounts.give_back(second)
    third = store.accounts.take(account, 1, asked=clock.micros, **limits)
    assert third.at == second.at
    assert len(rows(store)) == 2


def test_nobody_leaves_before_a_429_said_so_not_even_with_a_slot(store, account, clock, send, place):
    slow = {"requests_per_second": 1, "images_per_minute": 100}
    first = store.accounts.take(account, 1, asked=clock.micros, **slow)
    waits = store.accounts.take(account, 1, asked=clock.micros, **slow)
    with open_store(place) as other:
        assert other.accounts.refused(account, first, retry_after=7, chance=0.5) == 7
    clock.forward(waits.wait)
    again = store.accounts.take(account, 1, asked=clock.micros, held=waits, **slow)
    assert again.wait == pytest.approx(7 - 1.05, abs=0.01)
    assert len(rows(store)) == 2
    assert send(1, requests_per_second=None, images_per_minute=None) > 6  # also where limits are lifted


def test_after_a_429_one_goes_first_and_the_others_follow_ever_quicker(store, account, clock, send):
    slot = store.accounts.take(account, 1, asked=clock.micros, **LIMITS)
    store.accounts.refused(account, slot, retry_after=None, chance=0)
    assert send() == pytest.approx(1)
    gaps = []
    for _ in range(40):
        store.accounts.went_well(account, requests_per_second=5)
        gaps.append(send())
    assert gaps[0] > 0.4
    assert gaps[:10] == sorted(gaps[:10], reverse=True)
    assert gaps[-1] < 0.3


def test_many_429s_of_one_burst_count_as_one(store, account, clock, send):
    burst = [store.accounts.take(account, 1, asked=clock.micros, **LIMITS) for _ in range(5)]
    waits = []
    for slot in burst:
        clock.forward(0.01)
        waits.append(store.accounts.refused(account, slot, retry_after=None, chance=0))
    assert max(waits) == pytest.approx(1)
    send()
    late = store.accounts.take(account, 1, asked=clock.micros, **LIMITS)
    assert store.accounts.refused(account, late, retry_after=None, chance=0) == pytest.approx(2)


def test_a_clock_that_is_set_back_holds_nobody_for_an_hour_and_lets_nobody_hurry(store, account, clock, send):
    for _ in range(5):
        send()
    clock.forward(-3600)
    assert 1 < send() < 1.1
    slot = store.accounts.take(account, 1, asked=clock.micros, **LIMITS)
    store.accounts.refused(account, slot, retry_after=5, chance=0)
    clock.forward(-3600)
    assert 4.9 < send() < 5.1


def test_an_empty_balance_ends_what_was_asked_before_and_nothing_later(store, account, clock):
    asked = clock.micros
    clock.forward(1)
    store.accounts.emptied(account)
    for limits in ({}, LIMITS):
        with pytest.raises(OutOfCredits, match="not sent"):
            store.accounts.take(account, 1, asked=asked, **limits)
        assert store.accounts.take(account, 1, asked=clock.micros + 1, **limits).wait == 0


def test_where_nothing_is_limited_nothing_is_written(store, account, clock):
    for _ in range(3):
        assert store.accounts.take(account, 1, asked=clock.micros).wait == 0
    assert rows(store) == []


def test_old_slots_are_forgotten(store, send, clock):
    send()
    clock.forward(600)
    send()
    assert len(rows(store)) == 1
