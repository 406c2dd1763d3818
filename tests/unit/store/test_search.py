"""Search: words, filters, places that do not shift, and nothing that grows with the library."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy.dialects import postgresql, sqlite

from recraft_nb.errors import InvalidRequest
from recraft_nb.store import open_store
from recraft_nb.store.search import Query
from recraft_nb.store.sqlite import FullText
from recraft_nb.store.words import split

PROMPTS = ["a red cat on a windowsill", "a Catalan café", "two dogs; one cat", "ein großer Löwe", "窗台上的红猫", "x-ray, 100% #c0392b"]  # fmt: skip


@pytest.fixture(scope="module")
def shelf(tmp_path_factory, picture):
    """A store that is only read."""
    with open_store(tmp_path_factory.mktemp("library")) as store:
        store.history.add([picture(number) for number in range(len(PROMPTS))], prompt=PROMPTS)
        yield store


@pytest.fixture
def library(shelf):
    return shelf.history


def prompts(found):
    return {PROMPTS.index(image.prompt) for image in found}


@pytest.mark.parametrize("words_index", [True, False], ids=["with FTS5", "with LIKE"])
def test_words_are_found(library, shelf, monkeypatch, words_index):
    monkeypatch.setattr(shelf._database.words, "available", words_index)
    for text, expected in (
        ("cat", {0, 1, 2}),  # words match as beginnings
        ("CAT red", {0}),
        ('"red cat"', {0}),
        ('"cat red"', set()),
        ("cat -dogs", {0, 1}),
        ("红猫", {4}),
        ("100%", {5}),
        ("c0392b", {5}),
        ("", {0, 1, 2, 3, 4, 5}),
        ("   ", {0, 1, 2, 3, 4, 5}),
    ):
        assert prompts(library.search(text)) == expected, text
        assert len(library.search(text)) == len(expected), text


def test_accents_do_not_matter_to_the_index_of_words(library):
    assert prompts(library.search("cafe")) == {1}
    assert prompts(library.search("LOWE")) == {3}


def test_no_text_breaks_the_search(library):
    for text in ('"', '""', "'", "*", "(", ")", "cat AND", "NOT", "NEAR(", "prompt:cat", "^cat", "-", "-cat", "a\0b", "{", "💥", "x" * 5000):  # fmt: skip
        assert len(list(library.search(text))) <= len(PROMPTS)


def test_what_must_not_be_there_alone_is_a_question_too(library):
    assert prompts(library.search("-cat")) == {3, 4, 5}


def test_the_terms_of_a_search_are_told_apart():
    terms = [(term.text, term.phrase, term.wanted) for term in split('red "on a sill" -dog -"big hat"')]
    assert terms == [
        ("red", False, True),
        ("on a sill", True, True),
        ("dog", False, False),
        ("big hat", True, False),
    ]


def test_notes_and_tags_are_found_as_soon_as_they_are_written(store, made):
    (image,) = made(store, "a cat")
    image.tag("hero shot").note("for the poster")
    assert store.history.search("poster")[0] == store.history.search("hero")[0] == image
    image.untag("hero shot").note("")
    assert not store.history.search("poster")
    assert not store.history.search("hero")


def test_filters_narrow_and_combine(store, made):
    noon = datetime(2026, 1, 5, 12).astimezone()
    made(store, "a cat", model="recraftv3")
    made(store, "a cat", provider="local")
    made(store, "a dog", model="recraftv2", facts={"created": noon})
    dog, local, third = store.history
    third.rate(5).tag("hero", "set").favourite()
    local.rate(2).tag("set")
    search = store.history.search
    assert list(search(model="recraftv3")) == [third]
    assert list(search(model=["recraftv3", "recraftv2"])) == [dog, third]
    assert list(search(provider="local")) == [local]
    assert list(search(operation="generate", format="png", limit=2)) == [dog, local]
    assert len(search(limit=2)) == 2
    assert list(search(rating=2)) == [local, third]
    assert list(search(rating=(0, 3))) == [local]
    assert list(search(rating="unrated")) == [dog]
    assert list(search(tag="set")) == [local, third]
    assert list(search(tag=("set", "hero"))) == [third]
    assert list(search("cat", tag="set", rating=3)) == [third]
    assert list(search(favourite=True)) == [third]
    assert list(search(favourite=False)) == [dog, local]
    assert list(search(until="2026-01-05")) == [dog]
    assert list(search(since="2026-01-05", until=date(2026, 1, 6))) == [dog]
    assert list(search(since=timedelta(hours=1))) == [local, third]
    assert list(search(since=noon + timedelta(hours=1))) == [local, third]
    assert list(search(job=dog.record.job_id)) == [dog]
    assert store.history.count("cat") == 2
    assert store.history.ids("cat") == [local.id, third.id]
    assert store.history.ids(limit=1, offset=1) == [local.id]


def test_what_a_picture_cost_is_asked_for_and_local_work_is_free(store, made):
    (cheap,) = made(store, "a cat", facts={"credits": 35})
    (dear,) = made(store, "a dog", facts={"credits": 250})
    (local,) = made(store, "an owl", provider="local", facts={"credits": 35})
    (nobody_knows,) = made(store, "a fox", facts={"credits": None})
    search = store.history.search
    assert list(search(cost="free")) == [local]
    assert list(search(cost="charged")) == [dear, cheap]
    assert list(search(cost=(0, 40))) == [local, cheap]
    assert list(search(cost=(36, 1000))) == [dear]
    assert nobody_knows not in search(cost=(0, 10**9))


def test_a_filter_that_means_nothing_is_refused_at_once(library):
    for name, value in (
        ("rating", "many"), ("rating", (1, 2, 3)), ("since", "yesterday"), ("until", 5), ("cost", "cheap"),
        ("cost", (1,)),
    ):  # fmt: skip
        with pytest.raises(InvalidRequest, match=name):
            library.search(**{name: value})


def test_a_filter_that_there_is_not_is_a_type_error(library):
    with pytest.raises(TypeError):
        library.search(colour="red")


def test_pictures_are_counted_by_what_a_filter_can_offer(store, made):
    first, second, third = (made(store, model=model)[0] for model in ("recraftv3", "recraftv3", "recraftv2"))
    first.rate(5).tag("hero", "set")
    second.tag("set")
    store.history.annotate(third.id, hidden=True)
    assert store.history.counts("model") == {"recraftv3": 2}
    assert list(store.history.counts("tag").items()) == [("set", 2), ("hero", 1)]
    assert store.history.counts("rating") == {5: 1}
    with pytest.raises(ValueError, match="not by 'colour'"):
        store.history.counts("colour")


def test_places_do_not_shift_when_pictures_come_in(store, made):
    for number in range(5):
        made(store, f"cat {number}")
    found = store.history.search("cat")
    before = found[0]
    made(store, "cat 5")
    assert found[0] == before
    assert len(found) == 5
    assert [image.prompt for image in found] == [f"cat {number}" for number in (4, 3, 2, 1, 0)]
    assert len(store.history.search("cat")) == 6


def test_a_generator_of_models_is_asked_once(store, made):
    made(store, model="recraftv3")
    found = store.history.search(model=(name for name in ["recraftv3"]))
    assert len(found) == len(list(found)) == 1


def test_pages_slices_and_ends_agree(store, made, picture):
    store.history.add([picture(number) for number in range(200)], prompt="a set")
    everything = list(store.history)
    found = store.history.search("set")
    assert list(found) == everything
    assert list(found[60:70]) == everything[60:70] == store.history.page(60, 10)
    assert list(found[-3:]) == everything[-3:]
    assert list(found[::50]) == everything[::50]
    assert list(found[300:310]) == []
    assert found[-1] == everything[-1]
    assert found.ids() == [image.id for image in everything] == store.history.ids()
    with pytest.raises(IndexError):
        found[200]
    assert list(store.history.search("set", limit=70)) == everything[:70]


def test_a_search_can_be_saved_and_shown_like_a_batch(store, made, tmp_path, no_widgets):
    made(store, "a cat", 2)
    found = store.history.search("cat")
    assert len(found.save(tmp_path / "out")) == 2
    assert found.grid(columns=2) is not None
    assert "text/html" in str(found._repr_mimebundle_())


def test_every_question_is_walked_in_order_and_never_sorted(store, made):
    made(store)
    questions = [
        {}, {"text": "cat"}, {"tag": "hero"}, {"model": "recraftv3", "rating": 4}, {"since": "2026-01-01"},
        {"text": "cat", "tag": "hero", "rating": 5}, {"favourite": True, "hidden": None},
    ]  # fmt: skip
    with store._database.reading() as connection:
        for question in questions:
            asked = Query(**question).seqs(store._database.words, 10).limit(50)
            text = str(asked.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True}))
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}").all()
            assert not any("TEMP B-TREE" in str(step) for step in plan), (question, plan)


def test_the_questions_can_be_put_to_postgresql():
    asked = Query(
        text="cat -dog", tag="hero", rating=4, favourite=True, since="2026-01-01", parent="ab", limit=5
    )
    text = str(asked.seqs(FullText(), 10).compile(dialect=postgresql.dialect()))
    assert "image_words" not in text
    assert "ILIKE" in text
