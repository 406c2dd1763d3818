"""Files: named by content, whole or not there, each with its record."""

from __future__ import annotations

import json
import os
import stat
import time

import pytest

from recraft_nb.errors import StoreError, UnsafeImage
from recraft_nb.store import open_store
from recraft_nb.store.files import content_address

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>'


def test_a_picture_comes_back_as_it_was_and_is_kept_once(store, picture):
    data = picture(1)
    sha = store.files.put(data)
    assert sha == store.files.put(data) == content_address(data)
    assert store.files.get(sha) == data
    assert store.files.has(sha)
    assert [found for found, _ in store.files.all()] == [sha]


def test_a_file_can_be_opened_by_any_program(store, picture):
    for data, suffix in (
        (picture(1), ".png"),
        (picture(2, "JPEG"), ".jpg"),
        (picture(3, "WEBP"), ".webp"),
        (SVG, ".svg"),
    ):
        path = store.files.path(store.files.put(data))
        assert path.suffix == suffix
        assert path.parent.name == path.name[:2]


def test_what_is_no_picture_is_refused(store):
    with pytest.raises(UnsafeImage):
        store.files.put(b"<html></html>")
    assert list(store.files.all()) == []


def test_a_missing_picture_is_named_with_what_to_do(store):
    with pytest.raises(StoreError, match=r"abababababab… is missing.*history.check\(\)"):
        store.files.get("ab" * 32)


def test_no_name_leads_out_of_the_folder(store):
    acts = (
        store.files.path,
        store.files.has,
        store.files.notes,
        lambda name: store.files.put_record(name, {}),
        lambda name: store.files.thumbnail(name, 256),
        lambda name: store.files.put_thumbnail(name, 256, b"x"),
        lambda name: store.journal.keep_raw(f"../{name}", b"x"),
    )
    for name in (
        "../../etc/passwd",
        "/etc/passwd",
        "ab" * 31,
        "AB" * 32,
        "ab" * 31 + "\0\0",
        "",
        "..",
        "a/b",
    ):
        for act in acts:
            with pytest.raises(StoreError):
                act(name)


def test_a_damaged_file_is_healed_when_the_picture_comes_again(store, picture):
    data = picture(1)
    sha = store.files.put(data)
    store.files.path(sha).write_bytes(data[:20])
    assert store.files.put(data) == sha
    assert store.files.get(sha) == data


def test_the_folders_are_for_this_user_alone(store, place, made):
    made(store)
    for folder in (place, place / "files", store.state, store.files.path(store.history[0].id).parent):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(store.files.path(store.history[0].id).stat().st_mode) == 0o600
    assert store.state == place / "engine"


def test_beside_each_picture_lies_its_record(store, ask, picture):
    entry = ask(store, "a red cat", n=1)
    facts = {
        "image_id": "its-id",
        "parents": ["ab" * 32],
        "credits": 35,
        "extra": {"revised_prompt": "A red cat."},
    }
    (image,) = store.history.add_results(entry.id, [(picture(1), facts)])
    (path,) = store.files.path(image.id).parent.glob(f"{image.id}.*.json")
    record = json.loads(path.read_text())
    assert record["id"] == image.id
    assert (record["image_id"], record["parents"], record["credits"]) == ("its-id", ["ab" * 32], 35)
    assert (record["prompt"], record["provider"], record["model"]) == ("a red cat", "recraft", "recraftv4_1")
    assert record["request"] == entry.request.to_json()
    assert record["job"]["id"] == entry.id
    assert record["extra"] == {"revised_prompt": "A red cat."}


def test_two_jobs_that_made_the_same_content_have_one_file_and_two_records(store, ask, picture):
    for prompt in ("a cat", "a dog"):
        store.history.add_results(ask(store, prompt).id, [(picture(1), {})])
    assert len(list(store.files.all())) == 1
    assert sorted(record["prompt"] for _, record in store.files.records()) == ["a cat", "a dog"]
    assert [image.prompt for image in store.history] == ["a dog", "a cat"]


def test_a_thumbnail_is_made_once_and_a_lost_cache_is_no_harm(store, place, made):
    (image,) = made(store)
    first = image.thumbnail(256)
    (path,) = (place / "thumbs").rglob("*.webp")
    assert path.read_bytes() == first == image.thumbnail(256)
    path.write_bytes(b"from the cache")
    assert image.thumbnail(256) == b"from the cache"
    path.unlink()
    assert store.history.thumbnail(image.id) == first


def test_what_a_dead_writer_left_unfinished_is_swept_after_a_day(store, place):
    aside = place / "files" / ".unfinished"
    for name, age in (("old.tmp", 2 * 86_400), ("new.tmp", 60)):
        (aside / name).write_bytes(b"half")
        os.utime(aside / name, (time.time() - age,) * 2)
    with open_store(place):
        assert [path.name for path in aside.iterdir()] == ["new.tmp"]
