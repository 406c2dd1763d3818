"""Stores of other versions: newer ones are left alone, older ones go up step by step."""

from __future__ import annotations

import contextlib
import hashlib
import re
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.dialects import postgresql
from sqlalchemy.engine import make_url
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlalchemy.sql.compiler import Compiled

from recraft_nb.errors import StoreError
from recraft_nb.store import open_store
from recraft_nb.store.database import Database
from recraft_nb.store.migrations import STEPS, bring_up_to_date
from recraft_nb.store.schema import VERSION, metadata


def fingerprint(folder):
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def version_of(database):
    with database.reading() as connection:
        return connection.exec_driver_sql("SELECT value FROM meta WHERE name = 'schema_version'").scalar()


def test_a_new_store_says_which_version_wrote_it(place):
    open_store(place).close()
    with sqlite3.connect(place / "history.sqlite") as raw:
        written = dict(raw.execute("SELECT name, value FROM meta"))
        assert raw.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert written["schema_version"] == str(VERSION)
    assert written["written_by"]


def made_of(folder):
    with contextlib.closing(sqlite3.connect(folder / "history.sqlite")) as raw:
        whole = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'image_words_%'"
        texts = [text for (text,) in raw.execute(f"{whole} ORDER BY type, name")]
    return re.sub(r"(?m) +$", "", "".join(f"{text};\n" for text in texts))


@pytest.mark.parametrize("others", [False, True], ids=["a new file", "a file that holds a stranger's table"])
def test_a_new_store_is_made_of_what_its_version_has_always_been_made_of(place, others):
    if others:
        place.mkdir()
        with contextlib.closing(sqlite3.connect(place / "history.sqlite")) as raw:
            raw.execute("CREATE TABLE strange (thing TEXT)")
            raw.execute("CREATE TABLE parents (parent VARCHAR(64))")
    with open_store(place) as store:
        assert not list(store.history.search("fox"))
    wanted = Path(__file__).with_name(f"store_version_{VERSION}.sql").read_text("utf-8").partition("\n")[2]
    found = made_of(place)
    if others:
        assert "CREATE TABLE parents (parent VARCHAR(64))" in found  # nobody else's is touched
        names = re.compile(r"(?m)^CREATE [A-Z ]*(?:TABLE|INDEX) (?!strange)(\w+)").findall
        wanted, found = sorted(names(wanted)), sorted(names(found))
    assert found == wanted


def test_to_open_a_second_store_no_statement_is_put_into_words_again(place, monkeypatch):
    def open_once(name):
        with open_store(place / name) as store:
            store.accounts.name("recraft", "https://x/v1", "a key")
            assert not store.journal.recoverable()

    for _ in range(2):  # to make one, and to find one
        open_once("first")
    made = []
    compiled = Compiled.__init__
    monkeypatch.setattr(
        Compiled, "__init__", lambda *given, **named: made.append(given) or compiled(*given, **named)
    )
    for name in ("second", "second"):
        open_once(name)
    assert not made


def test_the_store_of_a_newer_version_is_refused_and_not_touched(place, made):
    with open_store(place) as store:
        made(store)
    with sqlite3.connect(place / "history.sqlite") as raw:
        raw.execute("UPDATE meta SET value = '99' WHERE name = 'schema_version'")
        raw.execute("UPDATE meta SET value = '7.5.0' WHERE name = 'written_by'")
    raw.close()
    before = fingerprint(place)
    with pytest.raises(
        StoreError,
        match=r"recraft_nb 7\.5\.0 \(store version 99\).*Nothing in it was touched.*pip install -U",
    ):
        open_store(place)
    assert fingerprint(place) == before


def test_an_older_store_goes_up_one_step_at_a_time(place, made):
    with open_store(place) as store:
        made(store)
    taken = []

    def step(number):
        def add(connection):
            taken.append(number)
            connection.exec_driver_sql(f"ALTER TABLE images ADD COLUMN new_in_{number + 1} TEXT")

        return add

    database = Database(make_url(f"sqlite:///{place}/history.sqlite"))
    bring_up_to_date(
        database, steps={VERSION: step(VERSION), VERSION + 1: step(VERSION + 1)}, target=VERSION + 2
    )
    assert taken == [VERSION, VERSION + 1]
    assert version_of(database) == str(VERSION + 2)
    with pytest.raises(StoreError, match="Nothing in it was touched"):
        bring_up_to_date(database)
    database.close()


def test_a_step_that_fails_leaves_the_last_whole_version(place):
    open_store(place).close()

    def broken(connection):
        connection.exec_driver_sql("ALTER TABLE images ADD COLUMN half TEXT")
        connection.exec_driver_sql("ALTER TABLE nothing ADD COLUMN other TEXT")

    database = Database(make_url(f"sqlite:///{place}/history.sqlite"))
    with pytest.raises(StoreError):
        bring_up_to_date(database, steps={VERSION: broken}, target=VERSION + 1)
    assert version_of(database) == str(VERSION)
    with database.reading() as connection:
        columns = connection.exec_driver_sql("PRAGMA table_info(images)").all()
    assert "half" not in {column[1] for column in columns}
    database.close()


def test_a_store_of_version_1_opens_and_keeps_everything(place):
    place.mkdir()
    with contextlib.closing(sqlite3.connect(place / "history.sqlite")) as raw:
        raw.executescript(Path(__file__).with_name("store_version_1.sql").read_text("utf-8"))
    for _ in range(2):
        with open_store(place) as store:
            assert version_of(store._database) == str(VERSION)
            lost, saved = store.journal.list()
            assert (saved.prompt, saved.status, saved.credits, saved.budget) == (
                "a red cat",
                "saved",
                35,
                "mine",
            )
            assert (lost.prompt, lost.status, lost.error) == ("an owl", "unknown", "lost")
            assert (saved.tries, saved.balance_before, saved.balance_after) == (0, None, None)
            assert saved.request.prompt == "a red cat"
            assert store.journal.committed("mine") == 35
            assert store.history.ids(tag="hero", rating=4) == ["ab"]
            assert store.history.spent() == 35
            assert dict(store.history.spent().unknown) == {"recraft": 70}


def test_a_store_that_went_up_has_the_same_tables_as_a_new_one(place, tmp_path):
    place.mkdir()
    with contextlib.closing(sqlite3.connect(place / "history.sqlite")) as raw:
        raw.executescript(Path(__file__).with_name("store_version_1.sql").read_text("utf-8"))
    shapes = []
    for folder in (place, tmp_path / "new"):
        with open_store(folder) as store, store._database.reading() as connection:
            shapes.append(
                {
                    table.name: {
                        (one[1], one[2], one[3])
                        for one in connection.exec_driver_sql(f"PRAGMA table_info({table.name})")
                    }
                    for table in metadata.sorted_tables
                }
            )
    assert shapes[0] == shapes[1]


def test_every_version_has_its_step():
    assert sorted(STEPS) == list(range(1, VERSION))


def test_the_tables_can_be_made_in_postgresql():
    for table in metadata.sorted_tables:
        text = str(CreateTable(table).compile(dialect=postgresql.dialect()))
        assert table.name in text
        for index in table.indexes:
            assert str(CreateIndex(index).compile(dialect=postgresql.dialect()))
    assert "seq BIGSERIAL NOT NULL" in str(
        CreateTable(metadata.tables["jobs"]).compile(dialect=postgresql.dialect())
    )
