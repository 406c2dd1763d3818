from __future__ import annotations

import sqlite3
import uuid
from typing import TYPE_CHECKING

import pytest

from recraft_nb.engine.answers import ApiError
from recraft_nb.engine.database import Database
from recraft_nb.engine.ledger import STARTING_UNITS, Ledger
from recraft_nb.engine.shelf import Shelf, work_address
from recraft_nb.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(tmp_path / "engine.sqlite3")
    yield made
    made.close()


def shelf(database: Database, tmp_path: Path, max_bytes: int = 1000) -> Shelf:
    return Shelf(tmp_path / "results", database, max_bytes=max_bytes)


def address(number: int) -> str:
    return work_address({"number": number})


def test_the_address_of_work_is_the_same_in_any_order_and_process():
    assert work_address({"b": 1, "a": "ü"}) == work_address({"a": "ü", "b": 1})
    assert work_address({"a": 1}) == "015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862"


def test_a_kept_picture_comes_back_with_its_recipe(database, tmp_path):
    kept = shelf(database, tmp_path).put(address(1), "webp", b"bytes", {"scene": [1, "ü"]})
    again = shelf(database, tmp_path)
    assert again.get(address(1)) == kept
    assert again.recipe(kept.image_id) == {"scene": [1, "ü"]}
    assert again.file(kept.name) == b"bytes"
    assert uuid.UUID(kept.image_id).version == 4
    assert again.recipe(str(uuid.uuid4())) is None


def test_the_least_recently_used_go_first_and_their_recipes_stay(database, tmp_path):
    kept = shelf(database, tmp_path)
    first = kept.put(address(1), "webp", b"x" * 400, {})
    kept.put(address(2), "webp", b"x" * 400, {})
    assert kept.get(address(1)) is not None  # used again: now the second is the oldest
    kept.put(address(3), "webp", b"x" * 400, {})
    assert kept.get(address(2)) is None
    assert kept.get(address(1)) == first
    assert sorted(path.stat().st_size for path in (tmp_path / "results").iterdir()) == [400, 400]
    assert kept.recipe(str(uuid.UUID(address(2)[:32], version=4))) == {}


def test_a_picture_larger_than_the_shelf_is_kept_until_the_next(database, tmp_path):
    kept = shelf(database, tmp_path)
    kept.put(address(1), "png", b"x" * 5000, {})
    assert kept.get(address(1)) is not None
    kept.put(address(2), "png", b"x", {})
    assert kept.get(address(1)) is None


def test_a_damaged_or_missing_file_is_drawn_again(database, tmp_path):
    kept = shelf(database, tmp_path)
    picture = kept.put(address(1), "webp", b"whole", {})
    (tmp_path / "results" / picture.name).write_bytes(b"who")
    assert kept.get(address(1)) is None
    (tmp_path / "results" / picture.name).unlink()
    assert kept.get(address(1)) is None
    assert kept.put(address(1), "webp", b"whole", {}) == picture


def test_two_engines_share_one_folder(database, tmp_path):
    other = Database(tmp_path / "engine.sqlite3")
    shelf(database, tmp_path).put(address(1), "webp", b"mine", {})
    assert shelf(other, tmp_path).get(address(1)).data == b"mine"
    other.close()


def test_a_file_in_the_place_of_the_folder_is_a_store_error(tmp_path):
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(StoreError, match="cannot be used"):
        Database(tmp_path / "file" / "engine.sqlite3").read("SELECT 1")


def test_a_file_that_is_no_database_is_a_store_error(tmp_path):
    (tmp_path / "engine.sqlite3").write_bytes(b"not a database, certainly" * 100)
    with pytest.raises(StoreError, match="cannot be used"):
        Database(tmp_path / "engine.sqlite3").read("SELECT 1")


def test_a_newer_file_is_left_alone(tmp_path):
    path = tmp_path / "engine.sqlite3"
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(StoreError, match="newer"):
        Database(path).read("SELECT 1")
    assert path.read_bytes() == before


def test_a_transaction_that_raises_leaves_nothing(database):
    def half() -> None:
        with database.transaction() as connection:
            connection.execute("INSERT INTO accounts (handle, id, balance) VALUES ('h', 'i', 1)")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        half()
    assert database.read("SELECT * FROM accounts") == []


def test_what_is_held_cannot_be_spent_and_comes_back_when_it_was_not_taken(database):
    ledger = Ledger(database, {"key": 100})
    account = ledger.account("Bearer key")
    with ledger.hold(account, 60), pytest.raises(ApiError) as caught, ledger.hold(account, 60):
        pass
    assert (caught.value.status, caught.value.code) == (402, "insufficient_balance")
    assert "costs 60, 40 are left" in caught.value.message
    with ledger.hold(account, 100):
        ledger.take(account, 100)
    assert ledger.balance(account) == 0


@pytest.mark.parametrize(
    "header", [None, "", "key", "Basic key", "Bearer", "Bearer Key", "Bearer key2", "Bearer ü"]
)
def test_only_the_bearer_of_a_known_key_is_let_in(database, header):
    with pytest.raises(ApiError) as caught:
        Ledger(database, {"key": 1}).account(header)
    assert (caught.value.status, caught.value.code) == (401, None)


def test_the_same_key_is_the_same_account_everywhere(database):
    first = Ledger(database, {"key": 1}).account("Bearer key")
    second = Ledger(database, {"key": 1, "other": 1}).account("bearer key")
    assert first == second
    assert "key" not in first.id


def test_the_open_account_is_filled_up_by_as_much_as_it_needs(database):
    ledger = Ledger(database)
    account = ledger.account(None)
    assert ledger.balance(account) == STARTING_UNITS
    for units, left in (
        (STARTING_UNITS - 5, 5),
        (5, 0),
        (1, STARTING_UNITS - 1),
        (2 * STARTING_UNITS, STARTING_UNITS - 1),
    ):
        with ledger.hold(account, units):
            ledger.take(account, units)
        assert ledger.balance(account) == left
    assert database.read("SELECT spent FROM accounts")[0][0] == 3 * STARTING_UNITS + 1
