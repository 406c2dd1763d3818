"""How fast an account may be asked and what is left on it: decided in the database, for all kernels.

An account is a service, an address and a key. It goes by a hash that is salted for each store, so that
nobody can look a key up by it.
"""

from __future__ import annotations

import contextlib
import hashlib
import secrets
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, func, select
from sqlalchemy.exc import IntegrityError

from recraft_nb.errors import OutOfCredits
from recraft_nb.store.prepared import Prepared, into
from recraft_nb.store.rows import now
from recraft_nb.store.schema import accounts, meta, slots
from recraft_nb.store.slots import MINUTE, SECOND, Slot, next_pace, next_slot, own_wait

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection, Row

    from recraft_nb.store.database import Database

__all__ = ["Accounts", "found_empty"]

_SALT_NAME: Final = "account_salt"
_KEPT: Final = 2 * MINUTE

# Statements are made once: putting one together costs more than the database takes to run it.
_ONE_ACCOUNT: Final = select(accounts).where(accounts.c.account == bindparam("name"))
_ACCOUNT: Final = Prepared(_ONE_ACCOUNT)
_LOCKED: Final = Prepared(
    _ONE_ACCOUNT.with_for_update()
)  # SQLite's writers wait for each other at BEGIN already
_TAKEN: Final = Prepared(
    select(slots.c.at, slots.c.images)
    .where(slots.c.account == bindparam("name"), slots.c.at > bindparam("since"))
    .order_by(slots.c.at, slots.c.seq)
)
_TAKE: Final = into(slots, "seq")
_OLD: Final = Prepared(
    slots.delete().where(slots.c.account == bindparam("name"), slots.c.at < bindparam("until"))
)
_SALTED: Final = Prepared(select(meta.c.value).where(meta.c.name == _SALT_NAME))
_SALT: Final = into(meta)
_NEW: Final = into(accounts)
_CLOCK: Final = select(func.extract("epoch", func.clock_timestamp()))
_SEEN: Final = Prepared(
    accounts.update().where(accounts.c.account == bindparam("name")).values(seen=bindparam("moment"))
)


class Accounts:
    """The accounts that this store has asked.

    Args:
        database: The one of the store; every process that opens it shares these limits.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def name(self, provider: str, base_url: str, key: str = "") -> str:
        """The name of an account here, made known to the others. The key itself is written nowhere."""
        said = f"{provider}\n{base_url}\n{key}".encode()
        with self._database.reading() as connection:
            name = _name(said, _SALTED.scalar(connection, {}))
            if name and _ACCOUNT.first(connection, {"name": name}) is not None:
                return name
        with self._database.writing(durable=False) as connection:
            if _SALTED.first(connection, {}) is None:
                _insert(connection, _SALT, {"name": _SALT_NAME, "value": secrets.token_hex(16)})
            name = _name(said, _SALTED.scalar(connection, {}))
            if _ACCOUNT.first(connection, {"name": name}) is None:
                _insert(connection, _NEW, {"account": name})
        return name

    def take(
        self,
        account: str,
        images: int,
        *,
        asked: int,
        requests_per_second: float | None = None,
        images_per_minute: int | None = None,
        held: Slot | None = None,
        only_now: bool = False,
    ) -> Slot:
        """A slot for one request, after all that were given out before, in whatever process.

        Args:
            account: Its name.
            images: How many pictures the request asks for.
            asked: When the request was written down (microseconds).
            requests_per_second: None for no limit.
            images_per_minute: None for no limit.
            held: The slot that was waited for. It is good, or another one is given instead.
            only_now: Take none that has to be waited for; what is returned then only says how long.

        Raises:
            OutOfCredits: The balance was found empty after the request was written down.
        """
        limited = requests_per_second is not None or images_per_minute is not None
        if not limited and held is None and (slot := self._free(account, asked)):
            return slot
        with self._database.writing(durable=False) as connection:
            row = _LOCKED.first(connection, {"name": account})
            _check_balance(row, asked)
            moment = self._now(connection)
            not_before = row.not_before - _turn_back(connection, row, moment)
            slowed = bool(row.pace or row.refusals)
            if held is not None and held.id is not None:
                at = connection.scalar(select(slots.c.at).where(slots.c.seq == held.id))
                if at is not None and not_before <= at <= moment + SECOND // 100:
                    return Slot(held.id, at, slowed=slowed)
                connection.execute(slots.delete().where(slots.c.seq == held.id))
            _SEEN.do(connection, {"name": account, "moment": moment})
            _OLD.do(connection, {"name": account, "until": moment - _KEPT})
            taken = _TAKEN.all(connection, {"name": account, "since": moment - MINUTE - SECOND})
            at = next_slot(
                [(one.at, one.images) for one in taken],
                images,
                moment=moment,
                not_before=not_before,
                pace=row.pace,
                requests_per_second=requests_per_second,
                images_per_minute=images_per_minute,
            )
            if only_now and at > moment:
                return Slot(None, at, (at - moment) / SECOND, slowed)
            values = {"account": account, "at": at, "images": images}
            return Slot(_TAKE.scalar(connection, values), at, (at - moment) / SECOND, slowed)

    def give_back(self, slot: Slot) -> None:
        """Let others have a slot that is not needed any more."""
        if slot.id is not None:
            with self._database.writing(durable=False) as connection:
                connection.execute(slots.delete().where(slots.c.seq == slot.id))

    def refused(self, account: str, slot: Slot, *, retry_after: float | None, chance: float) -> float:
        """Write down a 429: nobody asks again before that time, and then one by one.

        Args:
            account: Its name.
            slot: The slot of the request that was refused.
            retry_after: Seconds that the service said, or None.
            chance: 0 to 1, for the length of a wait that the service did not name.

        Returns:
            Seconds until the next request may leave.
        """
        with self._database.writing(durable=False) as connection:
            row = _LOCKED.first(connection, {"name": account})
            moment = self._now(connection)
            back = _turn_back(connection, row, moment)
            # What left before the last 429 came back knew nothing of it; it says nothing new.
            news = slot.at >= row.refused_at - back
            refusals = row.refusals + news
            until = int(row.not_before) - back
            if retry_after is not None:
                until = max(until, moment + int(retry_after * SECOND))
            elif news:
                until = max(until, moment + int(own_wait(refusals, chance) * SECOND))
            values: dict[str, Any] = {"not_before": until, "refusals": refusals, "seen": moment}
            if news:
                values |= {"refused_at": moment, "pace": next_pace(row.pace, refused=True, fastest=None)}
            connection.execute(accounts.update().where(accounts.c.account == account).values(values))
            return max(0.0, (until - moment) / SECOND)

    def went_well(self, account: str, *, requests_per_second: float | None) -> None:
        """After a 429 a request was taken: the next ones may come a little quicker."""
        with self._database.writing(durable=False) as connection:
            row = _LOCKED.first(connection, {"name": account})
            pace = next_pace(row.pace, refused=False, fastest=requests_per_second)
            change = accounts.update().where(accounts.c.account == account)
            connection.execute(change.values(pace=pace, refusals=0))

    def emptied(self, account: str) -> int:
        """The balance is empty: what waits now will not be sent. What is asked later tries again.

        Returns:
            The moment, in microseconds.
        """
        moment = now()
        with self._database.writing(durable=False) as connection:
            change = accounts.update().where(accounts.c.account == account)
            connection.execute(change.values(emptied_at=moment))
        return moment

    def balance(self, account: str) -> int | None:
        """What is left, as the service said it last, less what it charged since; None when it never said."""
        with self._database.reading() as connection:
            row = _ACCOUNT.first(connection, {"name": account})
        return None if row is None else row.balance

    def _free(self, account: str, asked: int) -> Slot | None:
        """A slot where there are no limits and no 429s, which has to be noted nowhere."""
        with self._database.reading() as connection:
            row = _ACCOUNT.first(connection, {"name": account})
            _check_balance(row, asked)
            moment = self._now(connection)
        return None if row.pace or row.refusals or row.not_before > moment else Slot(None, moment)

    def _now(self, connection: Connection) -> int:
        """Now, by one clock for everybody: SQLite's users share a machine, others their database."""
        if self._database.is_sqlite:
            return now()
        return int((connection.scalar(_CLOCK) or 0) * SECOND)


def found_empty() -> OutOfCredits:
    """The error for what waited while the balance was found empty."""
    return OutOfCredits(
        "The account was found empty while this was waiting, so it was not sent.",
        cost="Nothing was sent or charged.",
        advice="Buy API units and ask again; a new request is tried at once.",
    )


def _name(said: bytes, salt: str | None) -> str:
    """The name of an account; empty without a salt."""
    return hashlib.blake2b(said, key=bytes.fromhex(salt), digest_size=16).hexdigest() if salt else ""


def _insert(connection: Connection, row: Prepared, values: Mapping[str, Any]) -> None:
    """Put a row in that another kernel may put in at this moment; SQLite's wait for each other."""
    if connection.dialect.name == "sqlite":
        row.do(connection, values)
        return
    with contextlib.suppress(IntegrityError), connection.begin_nested():
        row.do(connection, values)


def _check_balance(row: Row[Any], asked: int) -> None:
    if row.emptied_at and asked <= row.emptied_at:
        raise found_empty()


def _turn_back(connection: Connection, row: Row[Any], moment: int) -> int:
    """When the clock was set back, set back what was noted by it; returns by how much.

    That counts the time in between as nothing, so nobody asks too early and nobody waits for a
    moment that comes tomorrow.
    """
    behind: int = max(0, row.seen - moment)
    if behind:
        mine = slots.c.account == row.account
        connection.execute(slots.update().where(mine).values(at=slots.c.at - behind))
        change = accounts.update().where(accounts.c.account == row.account)
        connection.execute(
            change.values(
                not_before=accounts.c.not_before - behind,
                refused_at=accounts.c.refused_at - behind,
                seen=moment,
            )
        )
    return behind
