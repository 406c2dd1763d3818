"""The tables. Plain SQL types only, so that a team's PostgreSQL is a URL and not a rewrite.

Times are whole microseconds since 1970 in UTC: they sort, and no driver turns them into local time.
``seq`` is the order in which rows came; it is the "newest first" of everything, so a clock that
jumps cannot shuffle a history.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from sqlalchemy import BigInteger, Boolean, Column, Float, Index, Integer, MetaData, String, Table, Text

__all__ = [
    "VERSION",
    "accounts",
    "arrivals",
    "from_micros",
    "images",
    "jobs",
    "meta",
    "metadata",
    "parents",
    "reservations",
    "slots",
    "tags",
    "to_micros",
]

VERSION: Final = 2
"""Version of the tables below. A change here needs a step in `migrations`."""

# SQLite fills in a primary key only when its type is exactly INTEGER.
_SEQ = BigInteger().with_variant(Integer(), "sqlite")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

metadata = MetaData()

meta = Table(
    "meta",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("value", Text, nullable=False),
)

jobs = Table(
    "jobs",
    metadata,
    Column("seq", _SEQ, primary_key=True),
    Column("id", String(32), nullable=False, unique=True),
    Column("status", String(12), nullable=False),
    Column("provider", String(64), nullable=False, default=""),
    Column("model", String(128)),
    Column("operation", String(64), nullable=False, default=""),
    Column("fingerprint", String(64), nullable=False, default=""),
    Column("prompt", Text, nullable=False, default=""),
    Column("request", Text),  # JSON; large inputs lie in the files and are named by content
    Column("expected", Integer, nullable=False, default=0),  # pictures asked for
    Column("price_units", BigInteger),
    Column("price_exact", Boolean, nullable=False, default=True),
    Column("credits", BigInteger),
    Column("budget", String(200)),  # the innermost one; `reservations` has all
    Column("account", String(64)),  # whom it was asked of and with which key: a salted hash
    Column("tries", Integer, nullable=False, default=0, server_default="0"),  # times it was sent
    # The account's balance as it would be without this call, and as it was found with it.
    Column("balance_before", BigInteger),
    Column("balance_after", BigInteger),
    Column("error", Text, nullable=False, default=""),
    Column("evidence", Text, nullable=False, default=""),
    Column("answer", Text),  # JSON: what a later process needs to collect an answer
    Column("created", BigInteger, nullable=False),
    Column("sent_at", BigInteger),
    Column("finished_at", BigInteger),
    Column("touched", BigInteger, nullable=False),
    Column("owner_place", String(200), nullable=False, default=""),
    Column("owner_pid", BigInteger, nullable=False, default=0),
    Column("owner_started", String(64), nullable=False, default=""),
    Index("jobs_by_status", "status"),
    Index("jobs_by_fingerprint", "fingerprint"),
    Index("jobs_by_touched", "touched"),
    Index("jobs_by_budget", "budget"),
)

accounts = Table(
    "accounts",
    metadata,
    # One row for each service, address and key: how fast it may be asked, by all kernels together.
    Column("account", String(64), primary_key=True),
    Column("seen", BigInteger, nullable=False, default=0),  # the clock when it was last looked at
    Column("not_before", BigInteger, nullable=False, default=0),  # what a 429 said
    Column("refused_at", BigInteger, nullable=False, default=0),
    Column("refusals", Integer, nullable=False, default=0),  # 429s in a row
    Column("pace", BigInteger, nullable=False, default=0),  # microseconds between two requests
    Column("emptied_at", BigInteger, nullable=False, default=0),  # when the balance was found empty
    Column("balance", BigInteger),  # as last told, less what was charged since
)

slots = Table(
    "slots",
    metadata,
    # When requests were let go, or will be: the last minute of every account.
    Column("seq", _SEQ, primary_key=True),
    Column("account", String(64), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("images", Integer, nullable=False),
    Index("slots_by_account", "account", "at"),
)

reservations = Table(
    "reservations",
    metadata,
    # Which budgets a job counts against.
    Column("budget", String(200), primary_key=True),
    Column("job_id", String(32), primary_key=True),
)

images = Table(
    "images",
    metadata,
    Column("seq", _SEQ, primary_key=True),
    Column("job_id", String(32), nullable=False),
    Column("position", Integer, nullable=False),
    Column("sha", String(64), nullable=False),
    Column("image_id", String(200)),
    Column("format", String(8), nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("size_bytes", BigInteger, nullable=False),
    Column("prompt", Text, nullable=False, default=""),
    Column("provider", String(64), nullable=False, default=""),
    Column("model", String(128)),
    Column("operation", String(64), nullable=False, default=""),
    Column("credits", Float),  # this picture's share of the job's charge
    Column("parents", Text, nullable=False, default="[]"),
    Column("extra", Text, nullable=False, default="{}"),
    Column("request", Text),  # JSON; only where it is not the job's, as for imports
    Column("created", BigInteger, nullable=False),
    Column("touched", BigInteger, nullable=False),
    # What a person says about a picture. The same content in two jobs is one picture: all of its
    # rows say the same, so that one index answers every search.
    Column("rating", Integer),
    Column("favourite", Boolean, nullable=False, default=False),
    Column("hidden", Boolean, nullable=False, default=False),
    Column("notes", Text, nullable=False, default=""),
    Index("images_by_job", "job_id", "position", unique=True),
    Index("images_by_sha", "sha", "seq"),
    Index("images_by_image_id", "image_id"),
    Index("images_by_touched", "touched"),
    # Covers every filter: 100,000 narrow entries are walked in about 10 ms, whatever is asked.
    Index(
        "images_to_browse",
        "seq",
        "hidden",
        "rating",
        "favourite",
        "model",
        "provider",
        "operation",
        "format",
        "created",
    ),
)

arrivals = Table(
    "arrivals",
    metadata,
    # Pictures whose files are being written: what a later process needs to finish the row of a
    # picture that reached the disk just before its process died.
    Column("job_id", String(32), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("sha", String(64), nullable=False),
    Column("facts", Text, nullable=False),  # JSON
)

parents = Table(
    "parents",
    metadata,
    # Which pictures were made from which: what `images.parents` says, the other way round.
    Column("parent", String(64), primary_key=True),
    Column("seq", _SEQ, primary_key=True, autoincrement=False),
)

tags = Table(
    "tags",
    metadata,
    # One row for each row of `images`: walking a tag newest first needs no sorting.
    Column("tag", String(200), primary_key=True),
    Column("seq", _SEQ, primary_key=True, autoincrement=False),
    Index("tags_by_seq", "seq"),
)


def to_micros(moment: datetime) -> int:
    """Microseconds since 1970; a naive moment is local time."""
    return (moment.astimezone(UTC) - _EPOCH) // timedelta(microseconds=1)


def from_micros(value: int) -> datetime:
    """The moment, in UTC."""
    return _EPOCH + timedelta(microseconds=value)
