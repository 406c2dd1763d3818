"""Check and rebuild: the files alone are enough."""

from __future__ import annotations

from recraft_nb.store import open_store


def everything(store):
    """All that is known of every picture, without the order of the rows."""
    return sorted(
        (
            image.id,
            image.prompt,
            image.model,
            image.provider,
            image.credits,
            image.created,
            image.parents,
            image.image_id,
            image.rating,
            image.tags,
            image.notes,
            image.record.hidden,
            image.record.job_id,
            image.request and image.request.to_json(),
        )
        for image in store.history.search(hidden=None)
    )


def test_a_whole_store_is_well(store, made):
    made(store, count=3)
    assert store.history.check()
    assert str(store.history.check()) == "All 3 pictures are there and whole."


def test_what_is_missing_damaged_or_not_known_is_named(store, made, picture):
    missing, corrupt, unrecorded = made(store, count=3)
    store.files.path(missing.id).unlink()
    store.files.path(corrupt.id).write_bytes(corrupt.bytes[:-1] + b"?")
    for record in store.files.path(unrecorded.id).parent.glob(f"{unrecorded.id}*.json"):
        record.unlink()
    strange = store.files.put(picture(999))
    found = store.history.check()
    assert not found
    assert (found.missing, found.corrupt, found.unindexed) == ((missing.id,), (corrupt.id,), (strange,))
    assert set(found.unrecorded) == {unrecorded.id, strange}
    for sha in (missing.id, corrupt.id, strange):
        assert sha[:12] in str(found)
    assert store.history.check(content=False).corrupt == ()


def test_the_index_is_made_anew_from_the_files_alone(place, made, picture):
    with open_store(place) as store:
        (parent,) = made(store, "a red cat", model="recraftv3", facts={"image_id": "its-id"})
        made(store, "a cat in a hat", 2, facts={"parents": (parent.id,), "extra": {"random_seed": 7}})
        store.history.add([picture(500), picture(501)], prompt=["from a shelf", "another"])
        parent.rate(5).tag("hero", "red").note("for the poster").favourite()
        store.history.annotate(store.history[0].id, hidden=True)
        before, spent = everything(store), store.history.spent()
    for path in place.glob("history.sqlite*"):
        path.unlink()
    with open_store(place) as store:
        assert len(store.history) == 0
        assert store.history.rebuild() == 5
        assert everything(store) == before
        assert store.history.spent() == spent
        assert store.history.check()
        assert [image.prompt for image in store.history.search("poster")] == ["a red cat"]
        assert store.history.search("hero", favourite=True)[0].image_id == "its-id"
        assert len(store.history.children(parent.id)) == 2
        assert {entry.status for entry in store.journal} == {"saved"}
        assert [len(job.images) for job in store.history.jobs] == [2, 2, 1]
        assert store.history.rebuild() == 0
        assert everything(store) == before


def test_a_file_without_a_record_comes_in_as_an_import(store, picture):
    sha = store.files.put(picture(1))
    assert store.history.rebuild() == 1
    (image,) = store.history
    assert (image.id, image.provider, image.record.operation, image.prompt) == (sha, "", "import", "")


def test_a_record_that_lies_is_not_believed(store, made):
    (image,) = made(store)
    (path,) = store.files.path(image.id).parent.glob(f"{image.id}.*.json")
    path.write_text(path.read_text().replace(f'"id":"{image.id}"', '"id":"somebody else"', 1))
    other = path.with_name(path.name.replace(".json", "x.json"))
    other.write_text('{"id": "broken"')
    store.close()
    for index in store.path.glob("history.sqlite*"):
        index.unlink()
    with open_store(store.path) as fresh:
        fresh.history.rebuild()
        assert [found.prompt for found in fresh.history] == [""]


def test_a_rebuild_beside_a_living_index_only_adds(store, made):
    first, second = made(store, "kept", 2)
    second.rate(3)
    store.files.path(first.id).unlink()
    assert store.history.rebuild() == 0
    assert len(store.history) == 2
    assert store.history[second.id].rating == 3


def test_rows_written_without_an_index_of_words_are_indexed_later(store, place, made, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(store._database.words, "available", False)
        made(store, "an owl")
    with open_store(place) as other:
        assert other._database.words.available
        assert [image.prompt for image in other.history.search("owl")] == ["an owl"]
