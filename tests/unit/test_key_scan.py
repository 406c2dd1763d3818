"""A key that goes through every layer is found nowhere afterwards, and the scanner would find it."""

from __future__ import annotations

import base64
import io
import json
import logging
import pickle
import sqlite3
import traceback
import zlib
from pathlib import Path

import pytest
from support.keys import CANARY, scan, scan_folder

import recraft_nb as rc
from recraft_nb.media import metadata


def database(secret: str, folder: Path) -> bytes:
    with sqlite3.connect(folder / "x.db") as connection:
        connection.execute("CREATE TABLE t (a TEXT)")
        connection.execute("INSERT INTO t VALUES (?)", (f"Bearer {secret}",))
    return (folder / "x.db").read_bytes()


PLANTED = {
    "plain text": lambda key, _: f"Authorization: Bearer {key}".encode(),
    "a traceback": lambda key, _: f'File "x.py"\n  call("{key}")'.encode(),
    "JSON": lambda key, _: json.dumps({"api_key": key}).encode(),
    "a notebook": lambda key, _: json.dumps({"cells": [{"source": [f"key = '{key}'"]}]}).encode(),
    "HTML": lambda key, _: f"<input value='{key}'>".encode(),
    "a data URL": lambda key, _: b"data:text/plain;base64," + base64.b64encode(f"xx{key}yy".encode()),
    "base64 shifted by one": lambda key, _: base64.b64encode(f"x{key}yyy".encode()),
    "hex": lambda key, _: key.encode().hex().encode(),
    "UTF-16": lambda key, _: key.encode("utf-16-le"),
    "a pickle": lambda key, _: pickle.dumps({"key": key}),
    "compressed text": lambda key, _: b"PNG" + zlib.compress(key.encode()),
    "a database": database,
}


@pytest.mark.parametrize("place", PLANTED)
def test_the_scanner_finds_a_planted_key(place, tmp_path):
    assert scan(PLANTED[place](CANARY, tmp_path))


def test_a_masked_beginning_counts_as_a_leak():
    assert scan(f"key {CANARY[:12]}…".encode())


def test_the_key_is_found_nowhere_after_it_went_through_every_layer(paid_service, tmp_path, caplog):
    paid_service.key = CANARY
    said: list[str] = []
    faults = [
        "",
        "429",
        "402",
        "400",
        "500",
        "redirect",
        "an HTML page",
        "cut the answer",
        "lose the answer",
        "url https://10.0.0.1/a",
    ]
    with (
        caplog.at_level(logging.DEBUG),
        rc.Recraft(
            api_key=CANARY, base_url=paid_service.url, store=tmp_path / "store", rate_limits=None, timeout=20
        ) as client,
    ):
        form = rc.PromptForm(client, prompt=f"my key is {CANARY}")
        paid_service.then(*faults)
        for _ in faults:
            job = form.submit()
            error = job.exception(20)
            said += [repr(job), str(error), repr(error)]
            if error is not None:
                said += traceback.format_exception(error)
                said.append(repr(pickle.loads(pickle.dumps(error))))
        said += [
            repr(client),
            repr(client.history),
            repr(client.journal),
            repr(vars(client._provider)["_key"]),
        ]
        grid = rc.ImageGrid(client.history)
        for widget in (form, grid):
            said += [json.dumps(widget.get_state(), default=repr), widget.static_html()]
        for image in client.history:
            said += [repr(image), repr(image.metadata), image.to_code()]
            path = image.export(tmp_path / f"{image.id[:8]}.png", strip=False)
            assert metadata.extract(Path(path).read_bytes()) is not None
        form.close()
        grid.close()
    # What a person types into the prompt is theirs; their own words are shown back to them in the notebook,
    # but not even those bring the key onto the disk.
    mine = [text for text in said if "my key is" not in text]
    assert not [text for text in mine if scan(text.encode())]
    assert not scan(caplog.text.replace("my key is " + CANARY, "").encode())
    assert scan_folder(tmp_path / "store") == []
    assert not [path for path in tmp_path.glob("*.png") if scan(path.read_bytes())]


def test_a_saved_log_of_the_http_library_holds_no_key(paid_service, tmp_path):
    paid_service.key = CANARY
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    for name in ("httpx", "httpcore", "recraft_nb"):
        logging.getLogger(name).addHandler(handler)
        logging.getLogger(name).setLevel(logging.DEBUG)
    try:
        with rc.Recraft(api_key=CANARY, base_url=paid_service.url, store=tmp_path / "store") as client:
            client.generate("a fox").result(20)
    finally:
        for name in ("httpx", "httpcore", "recraft_nb"):
            logging.getLogger(name).removeHandler(handler)
            logging.getLogger(name).setLevel(logging.NOTSET)
    assert stream.getvalue()
    assert not scan(stream.getvalue().encode())
