from __future__ import annotations

import json

import pytest

from recraft_nb.widgets.prompt_form.versions import PromptVersions


@pytest.fixture
def versions(tmp_path):
    def make(prompt: str = "") -> PromptVersions:
        return PromptVersions(tmp_path, prompt)

    return make


def test_undo_and_redo_walk_through_all_that_was_taken(versions):
    one = versions()
    one.took("a cat", "a red cat")
    one.took("a red cat", "a big red cat")
    assert one.undo("a big red cat") == "a red cat"
    assert one.undo("a red cat, edited") == "a cat"
    assert one.shown() == {"undo": None, "redo": "a red cat, edited"}
    assert one.redo("a cat") == "a red cat, edited"
    assert one.redo("a red cat, edited") == "a big red cat"


def test_another_rewriting_ends_what_could_be_redone(versions):
    one = versions()
    one.took("a", "b")
    one.undo("b")
    one.took("a", "c")
    assert one.shown() == {"undo": "a", "redo": None}


def test_tomorrow_the_rewritten_prompt_still_knows_what_it_was(versions):
    versions().took("a cat", "a red cat")
    versions().took("a red cat", "a big red cat")
    later = versions("a big red cat")
    assert later.undo("a big red cat") == "a red cat"
    assert later.undo("a red cat") == "a cat"
    assert versions("a cat").shown()["undo"] is None


def test_a_circle_of_rewritings_ends(versions):
    versions().took("a", "b")
    versions().took("b", "a")
    assert versions("a").shown()["undo"] == "b"


def test_nothing_known_changes_nothing(versions):
    one = versions("a")
    assert one.undo("a") == "a"
    one.took("a", "a")
    assert one.shown() == {"undo": None, "redo": None}


def test_a_damaged_file_is_no_versions_and_a_full_disk_stops_nobody(versions, tmp_path, monkeypatch):
    (tmp_path / "rewritten_prompts.json").write_text('[["a"], {"b": 1}, ["a", "b"], [1, 2]]')
    assert versions("b").shown()["undo"] == "a"

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(json, "dump", full)
    one = versions("b")
    one.took("b", "c")
    assert one.undo("c") == "b"
    assert list(tmp_path.glob("*.tmp")) == []
