"""The history: everything ever made, in the kernel and on the disk."""

from __future__ import annotations

import gc
import pickle
import threading
import time
import weakref
from datetime import UTC, datetime, timedelta

import pytest

import recraft_nb as rc
from recraft_nb.errors import InvalidRequest, RecraftError, StoreError
from recraft_nb.media import ImageBatch
from recraft_nb.operations import Generate
from recraft_nb.store import Status, open_store


def test_a_job_that_went_well_is_in_the_history_with_everything_known(store, ask, picture):
    entry = ask(store, "a red cat", n=2, model="recraftv3")
    store.journal.mark(entry.id, Status.RECEIVED, credits=80)
    made = datetime(2026, 11, 23, 12, tzinfo=UTC)
    facts = [{"image_id": name, "created": made, "extra": {"revised_prompt": "A red cat."}} for name in "ab"]
    images = store.history.add_results(entry.id, list(zip((picture(1), picture(2)), facts, strict=True)))
    assert [image.image_id for image in images] == ["a", "b"]
    for image, data in zip(images, (picture(1), picture(2)), strict=True):
        assert image.bytes == data
        assert (image.prompt, image.model, image.provider) == ("a red cat", "recraftv3", "recraft")
        assert (image.credits, image.created, image.request) == (40, made, entry.request)
        assert image.record.extra == {"revised_prompt": "A red cat."}
        assert image.record.job_id == entry.id
    assert store.journal.get(entry.id).images == tuple(image.id for image in images)
    assert store.journal.get(entry.id).status == "saved"


def test_pictures_can_arrive_one_by_one_and_out_of_order(store, ask, picture):
    entry = ask(store, n=3)
    for place in (2, 0, 1):
        (image,) = store.history.add_results(entry.id, [(picture(place), {"index": place})], done=False)
        assert image.bytes == picture(place)
    assert store.journal.get(entry.id).status == "received"
    store.journal.mark(entry.id, Status.SAVED)
    assert [image.bytes for image in store.history.batch(entry.id)] == [picture(place) for place in range(3)]


def test_the_same_answer_kept_twice_is_there_once(store, ask, picture):
    entry = ask(store, n=1)
    store.history.add_results(entry.id, [(picture(1), {"index": 0})], done=False)
    store.history.add_results(entry.id, [(picture(1), {"index": 0})])
    assert len(store.history) == 1


def test_a_fresh_opener_sees_all_of_it_newest_first(store, place, made):
    first, second = made(store, "first", 2), made(store, "second")
    second[0].rate(4).tag("hero").note("the best")
    with open_store(place) as other:
        assert [image.id for image in other.history] == [image.id for image in (*second, *first[::-1])]
        image = other.history[0]
        assert (image.rating, image.tags, image.notes) == (4, ("hero",), "the best")
        assert image.request == Generate(prompt="second")


def test_pictures_are_found_by_place_name_and_the_services_id(store, made):
    (image,) = made(store, facts={"image_id": "its-id"})
    made(store, count=3)
    history = store.history
    assert history[image.id] == history["its-id"] == history[-1] == history[3] == image
    assert [found.id for found in history[1:3]] == [history[1].id, history[2].id]
    assert isinstance(history[:2], ImageBatch)
    assert image in history
    assert image.id in history
    assert "nothing" not in history
    for missing, error in (("nothing", KeyError), (4, IndexError), (-5, IndexError)):
        with pytest.raises(error):
            history[missing]


def test_last_is_the_newest_job_that_has_pictures(store, made, ask):
    assert store.history.last is None
    made(store, "first")
    made(store, "second", 2)
    ask(store, "on its way")
    last = store.history.last
    assert (len(last), last.request.prompt, last.credits, last.provider) == (2, "second", 70, "recraft")


def test_jobs_show_the_journal_with_its_pictures(store, made, ask):
    made(store, "good", 2)
    store.journal.mark(ask(store, "bad").id, Status.FAILED, error="refused")
    bad, good = store.history.jobs
    assert (bad.status, bad.error, len(bad.images), bad.prompt) == ("failed", "refused", 0, "bad")
    assert (good.status, good.credits, len(good.images), good.request.prompt) == ("saved", 70, 2, "good")
    assert (len(store.history.jobs), store.history.jobs[1], store.history.jobs[-2].prompt) == (2, good, "bad")
    assert [job.prompt for job in store.history.jobs[:1]] == ["bad"]


def test_every_page_of_a_long_list_of_jobs_is_read(store):
    for number in range(120):
        store.journal.plan(Generate(prompt=str(number)), provider="recraft")
    assert [job.prompt for job in store.history.jobs] == [str(number) for number in reversed(range(120))]


def test_what_is_said_of_a_picture_is_said_in_every_job_that_made_it(store, ask, picture):
    for prompt in ("a cat", "a dog"):
        store.history.add_results(ask(store, prompt).id, [(picture(1), {})])
    dog, cat = store.history
    cat.rate(5).tag("hero")
    assert (cat.prompt, cat.rating) == ("a cat", 5)
    assert store.history[0].rating == 5
    assert [image.prompt for image in store.history.search("hero")] == ["a dog", "a cat"]
    (third,) = store.history.add_results(ask(store, "a fox").id, [(picture(1), {})])
    assert (third.rating, third.tags) == (5, ("hero",))
    assert dog.rating is None  # it was read before


def test_tags_of_two_views_do_not_push_each_other_out(store, made):
    (image,) = made(store)
    one, other = store.history[image.id], store.history[image.id]
    one.tag("hero")
    other.tag("draft")
    assert other.tags == ("draft", "hero")
    other.untag("hero")
    assert one.tag("final").tags == ("draft", "final")


def test_annotations_of_many_are_all_or_nothing(store, made):
    images = made(store, count=3)
    store.history.annotate_many(images, rating=3, add_tags=["set"])
    assert [(image.rating, image.tags) for image in store.history] == [(3, ("set",))] * 3
    with pytest.raises(StoreError, match="no picture"):
        store.history.annotate_many([images[0].id, "ab" * 32], rating=1)
    with pytest.raises(InvalidRequest, match="0 to 5"):
        store.history.annotate(images[0].id, rating=6)
    assert store.history[0].rating == 3
    assert store.history.annotate(images[0].id, rating=None).rating is None


def test_hidden_pictures_are_out_of_sight_and_stay(store, made):
    (image,) = made(store, "secret")
    made(store, "open")
    store.history.annotate(image.id, hidden=True)
    assert len(store.history) == 1
    assert store.history.last.request.prompt == "open"
    assert [found.prompt for found in store.history.search(hidden=True)] == ["secret"]
    assert len(store.history.search(hidden=None)) == 2
    assert store.history[image.id].bytes == image.bytes


def test_prompts_are_remembered_once_each_even_without_their_pictures(store, made, ask):
    for prompt in ("a cat", "a dog", "a cat", "50% off_"):
        made(store, prompt)
    store.history.annotate(store.history[0].id, hidden=True)
    store.journal.mark(ask(store, "a refused fox").id, Status.FAILED)
    assert store.history.prompts() == ["a refused fox", "50% off_", "a cat", "a dog"]
    assert store.history.prompts(2) == ["a refused fox", "50% off_"]
    assert store.history.prompts(like="A CAT") == ["a cat"]
    assert store.history.prompts(like="%") == ["50% off_"]


def test_parents_know_their_children(store, made):
    (parent,) = made(store, "a cat")
    (child,) = made(store, "a cat in a hat", facts={"parents": (parent.id,)})
    assert child.parents == (parent.id,)
    assert list(store.history.children(parent.id)) == [child]
    assert list(store.history.children(child.id)) == []


def test_spending_keeps_four_numbers_apart(store, made, ask):
    made(store, count=2)
    made(store, provider="local")
    made(store, provider="pixeldojo")
    store.journal.mark(ask(store, n=3).id, Status.UNKNOWN)
    ask(store)
    failed = ask(store)
    store.journal.mark(failed.id, Status.FAILED, credits=35)
    spent = store.history.spent()
    assert spent == 105
    assert spent.money == "$0.105"
    assert spent.charged == {"recraft": 105, "pixeldojo": 35}
    assert (spent.unknown, spent.under_way, spent.not_charged) == ({"recraft": 105}, {"recraft": 35}, 35)
    assert "not charged" in repr(spent)
    assert store.history.spent(since=datetime.now(UTC) + timedelta(seconds=5)) == 0
    assert pickle.loads(pickle.dumps(spent)).unknown == {"recraft": 105}


def test_what_was_spent_is_told_by_day_model_and_provider_and_never_mixed(store, made, monkeypatch):
    monkeypatch.setenv("TZ", "Asia/Kathmandu")  # five hours and three quarters
    time.tzset()
    try:
        made(store, "a cat", 2)
        made(store, "an owl", model="recraftv3")
        made(store, "a dog", provider="pixeldojo")
        made(store, "a fox", provider="local")
        with store._database.writing() as connection:  # 23:59 there, and 0:01 of the next day
            for seq, created in ((1, "2026-11-28T18:14:00+00:00"), (2, "2026-11-28T18:16:00+00:00")):
                micros = int(datetime.fromisoformat(created).timestamp() * 1_000_000)
                connection.exec_driver_sql(f"UPDATE jobs SET created = {micros} WHERE seq = {seq}")
        days = store.history.spent(by="day")
        assert (days["2026-11-28"], days["2026-11-29"]) == (70, 35)
        assert list(days) == sorted(days, reverse=True)
        models = store.history.spent(by="model")
        assert models["recraftv3"] == 35
        assert models["recraftv4_1"].charged == {"recraft": 70, "pixeldojo": 35}
        assert models["recraftv4_1"] == 70
        assert {name: int(units) for name, units in store.history.spent(by="provider").items()} == {
            "local": 0,
            "pixeldojo": 0,
            "recraft": 105,
        }
        assert "28" not in "".join(store.history.spent("2026-11-29T00:00+05:45", by="day"))[:10]
        with pytest.raises(ValueError, match="by day, model or provider"):
            store.history.spent(by="week")
    finally:
        monkeypatch.undo()
        time.tzset()


def test_a_revision_changes_with_every_change_of_another_kernel(store, place, made, ask):
    seen = {store.history.revision()}
    with open_store(place) as other:
        (image,) = made(other)
        seen.add(store.history.revision())
        other.history.annotate(image.id, rating=1)
        seen.add(store.history.revision())
        ask(other)
        seen.add(store.history.revision())
    assert len(seen) == 4


def test_pictures_continue_with_the_client_that_is_bound_and_do_not_keep_it_alive(store, made):
    class Client:
        def vectorize(self, image, **options):
            return ("job", image)

    client = Client()
    store.history.bind(client)
    (image,) = made(store)
    assert image.vectorize() == ("job", image)
    assert store.history[0].vectorize()[1] == image
    watch = weakref.ref(client)
    del client, image
    gc.collect()
    assert watch() is None
    assert store.history.asker is None
    with pytest.raises(RecraftError, match="not connected"):
        store.history[0].vectorize()


def test_a_picture_can_be_pickled_and_carries_no_store(store, made):
    (image,) = made(store)
    assert pickle.loads(pickle.dumps(image)).bytes == image.bytes


def test_many_threads_write_and_read_at_once(store, made, picture):
    errors = []

    def work(number):
        try:
            for turn in range(5):
                (image,) = made(store, f"thread {number} turn {turn}")
                image.rate(number % 6).thumbnail(64)
                assert store.history[image.id].rating == number % 6
                list(store.history.search(f"thread {number}"))
        except BaseException as error:  # noqa: BLE001 - reported below
            errors.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert len(store.history) == 40
    assert store.history.check()


def test_it_shows_itself_without_a_widget(store, made, no_widgets):
    made(store, "<script>alert(1)</script>", 2)
    bundle = store.history._repr_mimebundle_()
    bundle = bundle[0] if isinstance(bundle, tuple) else bundle
    assert bundle["text/html"].count("<img") == 2
    assert "<script>alert" not in bundle["text/html"]
    assert "2 pictures" in bundle["text/plain"]
    assert "2 pictures" in repr(store.history.search())


def test_closing_twice_is_fine_and_a_closed_store_says_so(place, made):
    store = open_store(place)
    made(store)
    store.close()
    store.close()
    for use in (lambda: len(store.history), store.journal.unknown, lambda: made(store)):
        with pytest.raises(StoreError, match="closed"):
            use()


def test_errors_of_the_store_are_errors_of_the_package():
    assert issubclass(rc.StoreError, RecraftError)
