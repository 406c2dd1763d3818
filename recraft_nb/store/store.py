"""One place for everything that must survive: the journal, the history, the files."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final, Self

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from recraft_nb.errors import StoreError
from recraft_nb.store.accounts import Accounts
from recraft_nb.store.database import Database
from recraft_nb.store.disk import make_folder, trouble
from recraft_nb.store.errands import Errands
from recraft_nb.store.files import Files, content_address
from recraft_nb.store.history import History
from recraft_nb.store.journal import Journal
from recraft_nb.store.migrations import bring_up_to_date
from recraft_nb.store.redaction import Redaction
from recraft_nb.store.requests import Requests
from recraft_nb.store.sqlite import make_file
from recraft_nb.store.watch import Watch

__all__ = ["Store", "open_store"]

_INDEX: Final = "history.sqlite"


def open_store(where: str | Path | None = None) -> Store:
    """Open a store, or make one.

    Args:
        where: A folder, or a database URL (``sqlite:///…``, ``postgresql+psycopg://…``). With a URL
            the pictures lie in the folder that ``?files=`` names, or in the user's data folder.
            None: what ``RECRAFT_NB_STORE`` says, else the user's data folder.

    Raises:
        StoreError: It cannot be made or opened, or a newer version has written it.
    """
    where = where or os.environ.get("RECRAFT_NB_STORE") or _data_folder()
    if isinstance(where, str) and "://" in where:
        return Store(*_places(where))
    folder = Path(where).expanduser().absolute()
    if folder.exists() and not folder.is_dir():
        raise StoreError(
            f"The store {folder} is a file.",
            advice=f"Give a folder, or a database URL: sqlite:///{folder.as_posix()}?files=/some/folder",
        )
    return Store(folder, URL.create("sqlite", database=str(folder / _INDEX)))


class Store:
    """What survives: kept in a folder, with an index in a database.

    Safe to use from any thread, from several kernels at once, and after a fork. Made by
    `open_store`; closing it twice is fine.

    Attributes:
        path: The folder of the files.
        journal: Every request, from before it was sent.
        history: Every picture.
        files: The files themselves.
        accounts: How fast each account may be asked, by all kernels together.
        watch: Tells of changes, also those of other kernels, while somebody wants to hear of them.
    """

    def __init__(self, path: Path, url: URL) -> None:
        self.path = path
        self._redaction = redaction = Redaction()
        self._database = database = Database(url)
        try:
            _make_place(path, Path(str(url.database)).absolute() if database.is_sqlite else None)
            bring_up_to_date(database)  # before anything else: a newer version's store is not touched
            self.files = Files(path, redaction)
            requests = Requests(self.files, redaction)
            self.history = History(database, self.files, requests, redaction)
            self.accounts = Accounts(database)
            self.watch = Watch(database, self.history.revision)
            self.journal = Journal(database, self.files, requests, redaction)
            self.journal.reap()
            self.history.recover()
        except BaseException:
            self._database.close()
            raise

    @property
    def state(self) -> Path:
        """A folder for the local engine's own memory; made when missing."""
        folder = self.path / "engine"
        _make_place(folder, None)
        return folder

    def input(self, sha: str) -> bytes:
        """A picture or mask that a request has carried, by its content address.

        Args:
            sha: The SHA-256 of its bytes, in hex.

        Raises:
            KeyError: No request has carried it, or its file is gone.
        """
        data = self.files.get_input(sha)
        if data is None:
            raise KeyError(sha)
        return data

    def errands(self, name: str) -> Errands:
        """A thread for work of this store, on which what waits at the same time is written together."""
        return Errands(self._database, name)

    def never_write(self, secret: str) -> None:
        """Name a key, so that no text that holds it reaches the disk. It is held in memory only."""
        self._redaction.add(secret)

    def close(self) -> None:
        """Let go of the database. Safe to call twice; any later use raises `StoreError`."""
        self.watch.close()
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Store {self._database.where}>"


def _data_folder() -> Path:
    from platformdirs import user_data_path

    return user_data_path("recraft_nb", appauthor=False)


def _places(where: str) -> tuple[Path, URL]:
    """The folder of the files and the URL of the database."""
    try:
        url = make_url(where)
    except ArgumentError:
        raise StoreError(
            "This database URL cannot be read.", advice="sqlite:///… or postgresql+psycopg://…"
        ) from None
    query = dict(url.query)
    folder = query.pop("files", None)
    url = url.set(query=query)
    if url.get_backend_name() == "sqlite" and url.database in {None, "", ":memory:"}:
        raise StoreError(
            "A store cannot live in memory: what was paid for would be gone with the kernel.",
            advice="Give a folder, e.g. Recraft(store='my-pictures').",
        )
    if folder is None:
        # One folder for each database, named without its password.
        name = content_address(url.set(password=None).render_as_string().encode())[:12]
        return _data_folder() / f"files-{name}", url
    return Path(folder if isinstance(folder, str) else folder[0]).expanduser().absolute(), url


def _make_place(folder: Path, index: Path | None) -> None:
    try:
        if index is None:
            make_folder(folder)
        else:
            make_folder(index.parent)
            make_file(index)
    except OSError as error:
        raise trouble(error, folder if index is None else index) from error
