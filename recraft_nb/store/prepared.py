"""Statements that every call runs: put together once, and on SQLite handed straight to its driver.

SQLAlchemy needs about 0.3 ms for a statement that SQLite itself does in 0.02 ms (measured, Python 3.11),
and a call needs a dozen of them. The statements stay SQLAlchemy's, so other databases run them as ever.
"""

from __future__ import annotations

from collections import namedtuple
from functools import cached_property
from typing import TYPE_CHECKING, Any

from sqlalchemy.dialects.sqlite import dialect

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from sqlalchemy import Connection, Table

__all__ = ["Prepared", "into"]


class Prepared:
    """One statement. Its values are plain: numbers, text, None; truth comes back as 0 and 1.

    Args:
        statement: Without lists that are expanded when it is run.
        fixed: Values that are used where none are given; for a new row one for each column.
    """

    def __init__(self, statement: Any, fixed: Mapping[str, Any] | None = None) -> None:
        self._statement = statement
        self._fixed = dict(fixed or {})

    def all(self, connection: Connection, values: Mapping[str, Any]) -> list[Any]:
        """Every row."""
        if connection.dialect.name != "sqlite":
            return list(connection.execute(self._statement, {**self._fixed, **values}).all())
        cursor = self._run(connection, values)
        if self._row is None:
            self._row = _row_of(column[0] for column in cursor.description)
        return [self._row(row) for row in cursor.fetchall()]

    def first(self, connection: Connection, values: Mapping[str, Any]) -> Any:
        """The only row, or None."""
        found = self.all(connection, values)
        return found[0] if found else None

    def scalar(self, connection: Connection, values: Mapping[str, Any]) -> Any:
        """The first value of the only row, or None."""
        found = self.first(connection, values)
        return None if found is None else found[0]

    def do(self, connection: Connection, values: Mapping[str, Any]) -> int:
        """Change something; returns how many rows."""
        if connection.dialect.name != "sqlite":
            return int(connection.execute(self._statement, {**self._fixed, **values}).rowcount)
        return int(self._run(connection, values).rowcount)

    _row: Callable[[Any], Any] | None = None

    @cached_property
    def _sql(self) -> tuple[str, dict[str, Any]]:
        """What SQLite is told, and the values that stand in the statement itself."""
        columns = list(self._fixed) or None
        compiled = self._statement.compile(dialect=dialect(paramstyle="named"), column_keys=columns)
        return str(compiled), {**compiled.params, **self._fixed}

    def _run(self, connection: Connection, values: Mapping[str, Any]) -> Any:
        if not connection.in_transaction():
            connection.begin()  # what is read next belongs to the same state
        text, inside = self._sql
        driver: Any = connection.connection.dbapi_connection
        return driver.execute(text, {**inside, **values})


def into(table: Table, *returned: str) -> Prepared:
    """A new row of a table; columns that are not given get their plain defaults.

    Args:
        table: With a number as its key that the database fills in, or none.
        *returned: Columns that are told.
    """
    columns = [column for column in table.columns if column is not table.autoincrement_column]
    statement: Any = table.insert()
    if returned:
        statement = statement.returning(*(table.c[name] for name in returned))
    return Prepared(statement, {column.name: _default(column) for column in columns})


def _default(column: Any) -> Any:
    default = column.default
    return default.arg if default is not None and default.is_scalar else None


def _row_of(names: Iterable[str]) -> Callable[[Any], Any]:
    kind: Any = namedtuple  # noqa: PYI024 - which names, is known when the statement has run
    made: Callable[[Any], Any] = kind("Row", list(names), rename=True)._make
    return made
