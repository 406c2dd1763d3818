"""Where a store lives."""

from __future__ import annotations

import platformdirs
import pytest

from recraft_nb.errors import StoreError
from recraft_nb.store import open_store


def test_the_environment_says_where_unless_the_caller_does(monkeypatch, tmp_path):
    monkeypatch.setenv("RECRAFT_NB_STORE", str(tmp_path / "from the environment"))
    with open_store() as store:
        assert store.path == tmp_path / "from the environment"
    with open_store(str(tmp_path / "given")) as store:
        assert store.path == tmp_path / "given"


def test_else_it_is_the_users_data_folder(monkeypatch, tmp_path):
    monkeypatch.delenv("RECRAFT_NB_STORE")
    monkeypatch.setattr(platformdirs, "user_data_path", lambda *_, **__: tmp_path / "data")
    with open_store() as store:
        assert store.path == tmp_path / "data"


def test_a_database_url_keeps_its_files_where_it_says(tmp_path, made):
    url = f"sqlite:///{tmp_path}/index/team.db?files={tmp_path}/pictures"
    with open_store(url) as store:
        made(store)
        assert store.path == tmp_path / "pictures"
        assert (tmp_path / "index" / "team.db").is_file()
        assert store.history.check()
        assert str(tmp_path) in repr(store)


def test_a_database_url_without_a_folder_keeps_its_files_with_the_users_data(monkeypatch, tmp_path, made):
    monkeypatch.setattr(platformdirs, "user_data_path", lambda *_, **__: tmp_path / "data")
    with open_store(f"sqlite:///{tmp_path}/team.db") as store:
        made(store)
        assert store.path.parent == tmp_path / "data"
    with open_store(f"sqlite:///{tmp_path}/team.db") as store:
        assert store.history.check()
        assert len(store.history) == 1


@pytest.mark.parametrize(
    "url",
    ["sqlite://", "sqlite:///:memory:", "nonsense://x", "postgresql+nodriver://u:canary-password@h/d", "://"],
)
def test_a_url_that_cannot_be_used_is_told_without_its_password(monkeypatch, tmp_path, url):
    monkeypatch.setattr(platformdirs, "user_data_path", lambda *_, **__: tmp_path / "data")
    with pytest.raises(StoreError) as caught:
        open_store(url)
    assert "canary-password" not in str(caught.value)


def test_a_missing_driver_is_named_with_the_way_out(monkeypatch, tmp_path):
    monkeypatch.setattr(platformdirs, "user_data_path", lambda *_, **__: tmp_path / "data")
    with pytest.raises(StoreError, match="pip install psycopg") as caught:
        open_store("postgresql+psycopg://someone:canary-password@localhost/pictures")
    assert "canary-password" not in str(caught.value)
    assert "someone:***@localhost" in str(caught.value)


def test_home_is_understood(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    with open_store("~/pictures") as store:
        assert store.path == tmp_path / "pictures"


def test_leaving_the_block_closes_it(place):
    with open_store(place) as store:
        pass
    with pytest.raises(StoreError, match="closed"):
        len(store.history)
