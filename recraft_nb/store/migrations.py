"""From the tables of an older version to today's, one step at a time."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import BigInteger, Column, Integer, String, bindparam, inspect, select
from sqlalchemy.schema import CreateColumn

from recraft_nb._version import __version__
from recraft_nb.errors import StoreError
from recraft_nb.store import sqlite
from recraft_nb.store.prepared import Prepared, into
from recraft_nb.store.schema import VERSION, accounts, jobs, meta, metadata, reservations, slots

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlalchemy import Connection

    from recraft_nb.store.database import Database

    Step = Callable[[Connection], None]

__all__ = ["STEPS", "bring_up_to_date"]

_SAID: Final = Prepared(select(meta.c.value).where(meta.c.name == bindparam("known")))
_SAY: Final = into(meta)


def _to_2(connection: Connection) -> None:
    """Accounts with their pace and balance, and several budgets for one job."""
    for column in (
        Column("account", String(64)),
        Column("tries", Integer, nullable=False, server_default="0"),
        Column("balance_before", BigInteger),
        Column("balance_after", BigInteger),
    ):
        _add_column(connection, jobs.name, column)
    # Whoever changes one of these tables later writes its columns of today down here first.
    metadata.create_all(connection, tables=[accounts, slots, reservations])
    counted = select(jobs.c.budget, jobs.c.id).where(jobs.c.budget.is_not(None))
    connection.execute(reservations.insert().from_select(["budget", "job_id"], counted))


STEPS: Mapping[int, Step] = MappingProxyType({1: _to_2})
"""The step that leads from a version to the next."""


def bring_up_to_date(database: Database, *, steps: Mapping[int, Step] = STEPS, target: int = VERSION) -> None:
    """Make the tables in an empty database, or take an older one to today's version.

    Each step is one transaction with its new version number: a process that dies in between
    leaves the last whole version.

    Raises:
        StoreError: It was written by a newer version (nothing is touched), or is no store.
    """
    version = _version(database)
    if version > target:
        raise _too_new(database, version, target)
    database.prepare()
    if version == 0:
        version = _create(database, target)
    while version < target:
        with database.writing() as connection:
            version = _stored_version(connection)  # another kernel may have been quicker
            if version < target:
                steps[version](connection)
                version += 1
                _write(connection, "schema_version", str(version))
                _write(connection, "written_by", __version__)


def _version(database: Database) -> int:
    """0 for an empty database. Reads only: a store of a newer version stays as it is."""
    with database.reading() as connection:
        return _stored_version(connection)


def _stored_version(connection: Connection) -> int:
    own = connection.dialect.name == "sqlite"
    there = sqlite.has_table(connection, meta.name) if own else inspect(connection).has_table(meta.name)
    return int(_SAID.scalar(connection, {"known": "schema_version"}) or 0) if there else 0


def _create(database: Database, version: int) -> int:
    """Make the tables; the version that the store has now."""
    # Not synced: nothing is lost with an empty store, and the first entry that is synced takes it along.
    with database.writing(durable=False) as connection:
        found = _stored_version(connection)
        if found:
            return found  # another kernel was quicker
        if database.is_sqlite and sqlite.create(connection, metadata):
            database.words.create(connection)
        else:
            metadata.create_all(connection)
        _SAY.do(connection, {"name": "schema_version", "value": str(version)})
        _SAY.do(connection, {"name": "written_by", "value": __version__})
        return version


def _add_column(connection: Connection, table: str, column: Column[Any]) -> None:
    written = CreateColumn(column).compile(dialect=connection.dialect)
    connection.exec_driver_sql(f"ALTER TABLE {table} ADD COLUMN {written}")


def _write(connection: Connection, name: str, value: str) -> None:
    changed = connection.execute(meta.update().where(meta.c.name == name).values(value=value))
    if not changed.rowcount:
        connection.execute(meta.insert().values(name=name, value=value))


def _too_new(database: Database, version: int, target: int) -> StoreError:
    with database.reading() as connection:
        writer = connection.scalar(select(meta.c.value).where(meta.c.name == "written_by"))
    by = f"recraft_nb {writer}" if writer else "a newer recraft_nb"
    return StoreError(
        f"The store {database.where} was written by {by} (store version {version}); this is recraft_nb "
        f"{__version__}, which reads up to store version {target}. Nothing in it was touched.",
        advice="Update with `pip install -U recraft-nb`, or use another folder: Recraft(store=…).",
    )
