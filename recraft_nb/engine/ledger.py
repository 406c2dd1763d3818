"""Who may ask, and what it costs: balances in API units, at the official prices.

No money moves here. The units are play units, so that a client sees the same figures as with the
official service: what an answer says is exactly what the balance falls by.

Two kinds of ledger:

* **open** (``keys=None``): nobody needs a key; there is one account. It is filled up whenever it would
  not cover a call, so it never stands in the way, and it records what the calls would have cost.
* **keyed**: each key has its own balance, which is not filled up. A call that the balance does not
  cover is refused before any work is done. A key that the ledger knows already keeps its balance.

Keys are kept as hashes only.
"""

from __future__ import annotations

import hashlib
import hmac
import threading
import uuid
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from recraft_nb.engine.answers import ApiError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from recraft_nb.engine.database import Database

__all__ = ["STARTING_UNITS", "Account", "Ledger"]

STARTING_UNITS = 10_000
"""What the open account starts with and is filled up by."""

_OPEN = "open"
_NAMESPACE = uuid.UUID("3a0c7f64-1f0e-5b55-9a53-6d6c9d1c7f10")


@dataclass(frozen=True, slots=True)
class Account:
    """One balance.

    Attributes:
        id: A UUID, the same for the same key.
        name: What to call it.
        handle: Under which the ledger finds it; never the key itself.
        filled: Whether it is filled up when it runs dry.
    """

    id: str
    name: str
    handle: str
    filled: bool


class Ledger:
    """The balances of everyone who may use this engine.

    Args:
        database: Where they are kept.
        keys: Key → units it starts with; None opens the engine to everyone on this machine.
        open_to_all: Without keys, whether calls are answered at all.
    """

    def __init__(
        self, database: Database, keys: Mapping[str, int] | None = None, *, open_to_all: bool = True
    ) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._held: Counter[str] = Counter()
        if keys is None:
            self._starts = {_OPEN: STARTING_UNITS} if open_to_all else {}
        else:
            self._starts = {_hash(key): units for key, units in keys.items()}
        self._open = keys is None and open_to_all

    @property
    def open(self) -> bool:
        """Whether there is one account for everyone, which never blocks."""
        return self._open

    def account(self, authorization: str | None) -> Account:
        """The account that a request's ``Authorization`` header speaks for.

        Raises:
            ApiError: 401, as the official service says it.
        """
        if self._open:
            return Account(_uuid(_OPEN), "Local engine", _OPEN, filled=True)
        scheme, _, key = (authorization or "").partition(" ")
        given = _hash(key.strip())
        found = [handle for handle in self._starts if hmac.compare_digest(handle, given)]
        if scheme.lower() != "bearer" or not found:
            raise ApiError(401, "request unauthorized", code=None)
        return Account(_uuid(given), "Local engine", given, filled=False)

    def balance(self, account: Account) -> int:
        """Units left; what calls under way hold is still counted as there."""
        rows = self._database.read("SELECT balance FROM accounts WHERE handle = ?", (account.handle,))
        return int(rows[0][0]) if rows else self._starts.get(account.handle, 0)

    @contextmanager
    def hold(self, account: Account, units: int) -> Iterator[None]:
        """Hold units while work is done, so that parallel calls cannot spend them twice.

        Args:
            account: Whose.
            units: What the answer will say.

        Raises:
            ApiError: 402, the balance does not cover it (less what other calls hold).
        """
        with self._lock:
            left = self.balance(account) - self._held[account.handle]
            if left < units and not account.filled:
                raise ApiError(
                    402,
                    f"not enough API units: this call costs {units}, {max(left, 0)} are left",
                    code="insufficient_balance",
                )
            self._held[account.handle] += units
        try:
            yield
        finally:
            with self._lock:
                self._held[account.handle] -= units

    def take(self, account: Account, units: int) -> None:
        """Take units that are held: the work is done and the answer will say so."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT OR IGNORE INTO accounts (handle, id, balance) VALUES (?, ?, ?)",
                (account.handle, account.id, self._starts.get(account.handle, 0)),
            )
            if account.filled:
                connection.execute(
                    "UPDATE accounts SET balance = balance + ? * max(0, (? - balance + ? - 1) / ?) "
                    "WHERE handle = ?",
                    (STARTING_UNITS, units, STARTING_UNITS, STARTING_UNITS, account.handle),
                )
            connection.execute(
                "UPDATE accounts SET balance = balance - ?, spent = spent + ? WHERE handle = ?",
                (units, units, account.handle),
            )


def _hash(key: str) -> str:
    return hashlib.sha256(b"recraft_nb engine key\0" + key.encode("utf-8", "replace")).hexdigest()


def _uuid(handle: str) -> str:
    return str(uuid.uuid5(_NAMESPACE, handle))
