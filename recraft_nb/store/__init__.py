"""What must survive: the journal of requests, the history of pictures, and the files themselves."""

from __future__ import annotations

from recraft_nb.store.accounts import Accounts, found_empty
from recraft_nb.store.arrivals import share_of, with_data
from recraft_nb.store.entry import Entry, Status
from recraft_nb.store.files import Files
from recraft_nb.store.found import Found
from recraft_nb.store.history import History
from recraft_nb.store.joblist import JobList, JobRecord
from recraft_nb.store.journal import Journal
from recraft_nb.store.owner import this_session
from recraft_nb.store.schema import to_micros
from recraft_nb.store.slots import Slot
from recraft_nb.store.spending import Spent
from recraft_nb.store.store import Store, open_store
from recraft_nb.store.upkeep import Check

__all__ = [
    "Accounts",
    "Check",
    "Entry",
    "Files",
    "Found",
    "History",
    "JobList",
    "JobRecord",
    "Journal",
    "Slot",
    "Spent",
    "Status",
    "Store",
    "found_empty",
    "open_store",
    "share_of",
    "this_session",
    "to_micros",
    "with_data",
]
