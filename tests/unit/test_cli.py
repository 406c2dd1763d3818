from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import TYPE_CHECKING

import httpx
import pytest

from recraft_nb import cli
from recraft_nb.catalog import Price
from recraft_nb.engine.serving import listen
from recraft_nb.errors import StoreError

if TYPE_CHECKING:
    from pathlib import Path

WHEN = datetime(2026, 11, 23, 12, 30, tzinfo=UTC)


class PretendStore:
    """What the commands ask of a store."""

    def __init__(self, images=(), unknown=()):
        self.images, self.path = list(images), "a-folder"
        self.history, self.journal = self, SimpleNamespace(unknown=lambda: list(unknown))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return None

    def __len__(self):
        return len(self.images)

    def search(self, text, *, limit):
        return [image for image in self.images if text in image.prompt][:limit]


def image(prompt: str, **facts: object) -> SimpleNamespace:
    known = {
        "id": "ab" * 32,
        "image_id": "i-1",
        "created": WHEN,
        "provider": "local",
        "model": "recraftv4_1",
        "prompt": prompt,
        "credits": 35,
        "format": "webp",
        "size": (1024, 768),
        "rating": None,
        "tags": ("hero",),
    }
    return SimpleNamespace(**{**known, **facts})


def unknown(**facts: object) -> SimpleNamespace:
    known = {"id": "j-1", "operation": "generate", "provider": "recraft", "price": Price(35), "sent_at": WHEN}
    return SimpleNamespace(**{**known, **facts})


@pytest.fixture
def store(monkeypatch: pytest.MonkeyPatch):
    def use(made: PretendStore | Exception) -> None:
        def opened() -> PretendStore:
            if isinstance(made, Exception):
                raise made
            return made

        monkeypatch.setattr(cli, "_open_store", opened)

    return use


@pytest.mark.parametrize(
    "arguments",
    [
        ["paint"],
        ["serve", "--port", "x"],
        ["serve", "--port", "70000"],
        ["history", "--limit", "0"],
        ["doctor", "-x"],
        ["serve", "--key", "two words"],
    ],
)
def test_wrong_use_ends_with_two(arguments, capsys):
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments)
    assert ended.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_no_command_shows_the_help_and_ends_with_two(capsys):
    assert cli.main([]) == 2
    assert "serve" in capsys.readouterr().err


def test_the_version_can_be_asked_for(capsys):
    with pytest.raises(SystemExit) as ended:
        cli.main(["--version"])
    assert ended.value.code == 0
    assert re.match(r"recraft-nb \d+\.\d+", capsys.readouterr().out)


def test_history_prints_one_line_for_each_picture(store, capsys):
    store(PretendStore([image("a red cat"), image("an owl", model=None, credits=None)]))
    assert cli.main(["history"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == [
        "2026-11-23",
        "12:30",
        "UTC",
        "ab" * 6,
        "recraftv4_1",
        "35",
        "a",
        "red",
        "cat",
    ]
    assert lines[1].split()[4:6] == ["local", "?"]


def test_history_searches_and_counts(store, capsys):
    store(PretendStore([image("a cat"), image("an owl"), image("two cats")]))
    assert cli.main(["history", "--search", "cat", "--limit", "1"]) == 0
    assert [line.rpartition("  ")[2] for line in capsys.readouterr().out.splitlines()] == ["a cat"]


def test_history_as_json_is_one_list_even_when_it_is_empty(store, capsys):
    store(PretendStore([image("“Ø” cat")]))
    assert cli.main(["history", "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["prompt"], row["width"], row["height"], row["tags"]) == ("“Ø” cat", 1024, 768, ["hero"])
    assert row["created"] == "2026-11-23T12:30:00+00:00"
    store(PretendStore())
    assert cli.main(["history", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_a_prompt_cannot_command_the_terminal(store, capsys):
    store(PretendStore([image("a\x1b[2J cat\nsecond\u202eline\x07")]))
    cli.main(["history"])
    out = capsys.readouterr().out
    assert not set(out.rstrip("\n")) & set("\x1b\n\u202e\x07")


def test_doctor_is_content_with_a_healthy_house(store, capsys):
    store(PretendStore([image("a cat")]))
    assert cli.main(["doctor"]) == 0
    out = capsys.readouterr().out
    assert "pictures     1" in out
    assert "no problem found" in out


def test_doctor_says_which_part_is_missing(store, capsys, monkeypatch):
    store(PretendStore())
    there = cli.metadata.version

    def version(name: str) -> str:
        if name == "ipycanvas":
            raise cli.metadata.PackageNotFoundError(name)
        return there(name)

    monkeypatch.setattr(cli.metadata, "version", version)
    assert cli.main(["doctor"]) == 1
    assert "ipycanvas is missing: pip install recraft-nb again" in capsys.readouterr().out


def test_doctor_lists_unknown_calls_and_ends_with_one(store, capsys):
    store(PretendStore(unknown=[unknown()]))
    assert cli.main(["doctor"]) == 1
    out = capsys.readouterr().out
    assert (
        "PROBLEM  unknown call j-1: generate at recraft, 35 units ($0.035), sent 2026-11-23 12:30 UTC" in out
    )
    assert "client.journal.settle('j-1'" in out


def test_doctor_names_keys_and_never_shows_them(store, capsys, monkeypatch):
    monkeypatch.setenv("RECRAFT_API_KEY", "canary-key")
    store(PretendStore())
    cli.main(["doctor"])
    out = capsys.readouterr().out
    assert "RECRAFT_API_KEY" in out
    assert "canary-key" not in out


def test_doctor_reports_a_store_that_cannot_be_opened(store, capsys):
    store(StoreError("The store was written by a newer version."))
    assert cli.main(["doctor"]) == 1
    assert "newer version" in capsys.readouterr().out


def test_history_of_a_store_that_cannot_be_opened_ends_with_one(store, capsys):
    store(StoreError("The store was written by a newer version."))
    assert cli.main(["history"]) == 1
    assert "newer version" in capsys.readouterr().err


def test_a_real_store_is_read(tmp_path: Path, monkeypatch, capsys):
    from PIL import Image

    from recraft_nb.store import open_store

    monkeypatch.setenv("RECRAFT_NB_STORE", str(tmp_path / "house"))
    with open_store() as made:
        made.history.add([Image.new("RGB", (32, 24), "teal")], prompt="a teal field")
    assert cli.main(["history", "--search", "teal", "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["prompt"], row["width"], row["height"]) == ("a teal field", 32, 24)
    assert cli.main(["history"]) == 0
    assert capsys.readouterr().out.rstrip().endswith("a teal field")
    assert cli.main(["doctor"]) == 0
    assert "pictures     1" in capsys.readouterr().out
    assert cli._default_state() == tmp_path / "house" / "engine"


def test_serve_answers_on_loopback_with_the_key_it_printed(tmp_path: Path):
    served = subprocess.Popen(
        [sys.executable, "-m", "recraft_nb.cli", "serve", "--port", "0", "--state", str(tmp_path / "engine")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        head = [served.stdout.readline() for _ in range(4)]
        assert head[0].startswith("Local engine – not Recraft's model")
        address, key = head[1].split()[1], head[2].split()[1]
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+/v1", address)
        assert httpx.get(f"{address}/users/me").status_code == 401
        me = httpx.get(f"{address}/users/me", headers={"Authorization": f"Bearer {key}"})
        assert me.json()["credits"] == 10_000
        bad = httpx.post(f"{address}/images/generations", json={}, headers={"Authorization": f"Bearer {key}"})
        assert bad.json()["message"] == "prompt length should be in [1, 10000]"
        served.send_signal(signal.SIGINT)
        assert served.wait(10) == 0
    finally:
        served.kill()
        served.communicate()


def test_serve_on_a_taken_port_ends_with_one(capsys, tmp_path: Path):
    with listen("127.0.0.1", 0) as taken:
        port = str(taken.getsockname()[1])
        assert cli.main(["serve", "--port", port, "--state", str(tmp_path)]) == 1
    assert "cannot listen" in capsys.readouterr().err


def test_serve_without_uvicorn_says_what_to_install(monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    assert cli.main(["serve"]) == 1
    assert "recraft-nb[serve]" in capsys.readouterr().err


def test_beyond_loopback_the_greeting_warns():
    lines = "\n".join(cli._greeting("0.0.0.0", 8321, "made"))
    assert "no encryption" in lines
    assert "insecure=True" in lines
    assert "insecure" not in "\n".join(cli._greeting("127.0.0.1", 8321, None))
