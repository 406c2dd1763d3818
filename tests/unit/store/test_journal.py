"""The journal: written before the send, one way through the states, nothing forgotten."""

from __future__ import annotations

import contextlib
import hashlib
import io
import itertools
import os
import threading
from pathlib import Path
from types import SimpleNamespace

import PIL.Image
import pytest

import recraft_nb.store.files as files_room
from recraft_nb.catalog import Price
from recraft_nb.errors import BudgetExceeded, StoreError
from recraft_nb.operations import EnhancePrompt, Generate, Inpaint, RemoveBackground
from recraft_nb.store import Status, open_store
from recraft_nb.store.entry import may_follow

STATES = tuple(Status)


def test_a_plan_says_everything_about_the_request(store):
    request = Generate(prompt="a red cat", n=2, model="recraftv3", size="4:3")
    entry = store.journal.plan(request, provider="recraft")
    assert (entry.status, entry.provider, entry.model) == ("planned", "recraft", "recraftv3")
    assert (entry.operation, entry.prompt, entry.expected) == ("generate", "a red cat", 2)
    assert (entry.price, entry.credits, entry.error) == (Price(80), None, "")
    assert (entry.fingerprint, entry.request) == (request.fingerprint, request)
    assert entry.created.tzinfo is not None
    assert (entry.sent_at, entry.finished_at, entry.images, entry.raw) == (None, None, (), None)


def test_another_opener_reads_the_same_entry(store, place):
    entry = store.journal.plan(Generate(prompt="a red cat"), provider="recraft")
    store.journal.mark(entry.id, Status.SENT)
    with open_store(place) as other:
        assert other.journal.get(entry.id) == store.journal.get(entry.id)
        assert other.journal.get(entry.id).request == Generate(prompt="a red cat")


def test_an_unknown_price_is_no_price(store):
    entry = store.journal.plan(Generate(prompt="a cat"), provider="recraft", price=Price(None))
    assert entry.price == Price(None)
    assert entry.price_units is None


def test_the_way_through_the_states_is_written_with_its_times(store, ask, picture):
    entry = ask(store, n=1)
    assert entry.sent_at is not None
    received = store.journal.mark(
        entry.id, Status.RECEIVED, credits=35, answer={"pictures": [{"url": "https://x"}]}
    )
    assert (received.credits, received.answer) == (35, {"pictures": [{"url": "https://x"}]})
    store.history.add_results(entry.id, [(picture(1), {})], done=False)
    saved = store.journal.mark(entry.id, Status.SAVED)
    assert saved.finished_at >= saved.sent_at
    assert len(saved.images) == 1


def test_only_legal_steps_are_taken(store):
    entry = store.journal.plan(Generate(prompt="a cat"), provider="recraft")
    for before, after in itertools.product(STATES, STATES):
        with store._database.writing(durable=False) as connection:
            connection.exec_driver_sql(f"UPDATE jobs SET status = '{before}'")
        if before in may_follow(after):
            assert store.journal.mark(entry.id, after).status is after
        else:
            with pytest.raises(StoreError, match=f"is {before} and cannot become {after}"):
                store.journal.mark(entry.id, after)
            assert store.journal.get(entry.id).status is before
    assert set(may_follow(Status.SENT)) == {Status.PLANNED, Status.QUEUED}


def test_what_is_sent_is_on_the_disk_and_what_is_planned_costs_no_sync(store, monkeypatch):
    synced = []
    monkeypatch.setattr(
        os, "fdatasync", lambda file: synced.append(str(Path(f"/proc/self/fd/{file}").readlink()))
    )
    entry = store.journal.plan(Generate(prompt="a cat"), provider="recraft")
    store.journal.mark(entry.id, Status.QUEUED)
    assert synced == []
    for count, status in enumerate((Status.SENT, Status.RECEIVED), start=1):
        store.journal.mark(entry.id, status)
        assert synced == [f"{store._database.where}-wal"] * count


def test_no_request_is_sent_twice(store):
    entry = store.journal.plan(Generate(prompt="a cat"), provider="recraft")
    outcomes = []

    def send():
        try:
            store.journal.mark(entry.id, Status.SENT)
            outcomes.append("sent")
        except StoreError:
            outcomes.append("refused")

    threads = [threading.Thread(target=send) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["refused"] * 7 + ["sent"]


def test_what_failed_keeps_its_charge_and_its_bytes(store, ask):
    entry = ask(store)
    store.journal.keep_raw(entry.id, b"<html>oops</html>")
    failed = store.journal.mark(entry.id, Status.FAILED, credits=35, error="no picture in it")
    assert (failed.credits, failed.error, failed.raw) == (35, "no picture in it", b"<html>oops</html>")


def test_a_huge_bad_answer_is_kept_in_part(store, ask, monkeypatch):
    monkeypatch.setattr(files_room, "_LARGEST_RAW", 1000)
    entry = ask(store)
    store.journal.keep_raw(entry.id, b"x" * 5000)
    assert store.journal.get(entry.id).raw == b"x" * 1000


def test_an_unknown_call_is_listed_until_somebody_settles_it(store, ask):
    entry = ask(store)
    store.journal.mark(entry.id, Status.UNKNOWN, error="the line went dead")
    assert [one.id for one in store.journal.unknown()] == [entry.id]
    settled = store.journal.settle(
        entry.id, charged=35, note="seen on the invoice", evidence="1000 before, 965 after"
    )
    assert (settled.status, settled.credits) == ("failed", 35)
    assert settled.error == "the line went dead seen on the invoice"
    assert settled.evidence == "1000 before, 965 after"
    assert store.journal.unknown() == []
    with pytest.raises(StoreError, match="cannot be settled"):
        store.journal.settle(entry.id, charged=0)


def test_an_answer_that_was_given_up_may_still_arrive(store, ask, picture):
    entry = ask(store, n=1)
    store.journal.mark(entry.id, Status.UNKNOWN)
    store.history.add_results(entry.id, [(picture(1), {})])
    assert store.journal.get(entry.id).status == "saved"


def test_the_newest_comes_first_and_every_page_is_read(store):
    ids = [
        store.journal.plan(Generate(prompt=f"cat {number}"), provider="recraft").id for number in range(450)
    ]
    assert [entry.id for entry in store.journal] == ids[::-1]
    assert len(store.journal) == 450
    assert [entry.id for entry in store.journal.list(limit=3)] == ids[:-4:-1]


def test_entries_are_found_by_state_and_by_the_address_of_the_work(store, ask):
    cat, dog = ask(store, "a cat"), ask(store, "a dog")
    store.journal.mark(dog.id, Status.FAILED)
    assert [entry.id for entry in store.journal.list(Status.FAILED)] == [dog.id]
    wanted = [Generate(prompt="a cat").fingerprint, *(f"{number:064x}" for number in range(1200))]
    assert [entry.id for entry in store.journal.list(fingerprints=wanted)] == [cat.id]


def test_a_missing_entry_is_named(store):
    with pytest.raises(StoreError, match="no entry 'nothing'"):
        store.journal.get("nothing")
    with pytest.raises(StoreError, match="no entry 'nothing'"):
        store.journal.mark("nothing", Status.SENT)
    with pytest.raises(TypeError):
        store.journal.mark("nothing", Status.SENT, authorization="never")


def test_nothing_is_sent_when_the_pictures_could_not_be_kept(store, monkeypatch):
    entry = store.journal.plan(Generate(prompt="a cat", n=4), provider="recraft")
    monkeypatch.setattr(files_room, "free_space", lambda _: 20 << 20)
    with pytest.raises(StoreError, match="MB are free") as caught:
        store.journal.mark(entry.id, Status.SENT)
    assert caught.value.cost == "Nothing was sent or charged."
    assert store.journal.get(entry.id).status == "planned"


def test_a_budget_is_reached_and_never_passed(store):
    entries = [store.journal.plan(Generate(prompt=f"cat {n}"), provider="recraft") for n in range(6)]
    for entry in entries[:4]:
        assert store.journal.reserve(entry.id, budget="mine", limit=150).status == "queued"
    with pytest.raises(BudgetExceeded, match="budget 'mine'"):
        store.journal.reserve(entries[4].id, budget="mine", limit=150)
    assert store.journal.get(entries[4].id).status == "planned"
    store.journal.mark(entries[0].id, Status.CANCELLED)
    store.journal.mark(entries[1].id, Status.SENT)
    store.journal.mark(entries[1].id, Status.UNKNOWN)
    assert store.journal.committed("mine") == 105
    assert store.journal.reserve(entries[4].id, budget="mine", limit=150).budget == "mine"
    with pytest.raises(StoreError, match="cannot become queued"):
        store.journal.reserve(entries[4].id, budget="mine", limit=1000)


def test_threads_that_share_a_budget_cannot_pass_it(store):
    entries = [store.journal.plan(Generate(prompt=f"cat {n}"), provider="recraft") for n in range(24)]
    queued = []

    def reserve(entry):
        with contextlib.suppress(BudgetExceeded):
            queued.append(store.journal.reserve(entry.id, budget="mine", limit=350).id)

    threads = [threading.Thread(target=reserve, args=(entry,)) for entry in entries]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(queued) == 10


def test_a_call_counts_against_every_budget_that_it_was_asked_under(store):
    entries = [store.journal.plan(Generate(prompt=f"cat {n}"), provider="recraft") for n in range(5)]
    for entry in entries[:2]:
        store.journal.reserve(entry.id, budget="block", limit=100, outer={"all": 105})
    with pytest.raises(BudgetExceeded, match="budget 'block'") as caught:
        store.journal.reserve(entries[2].id, budget="block", limit=100, outer={"all": 1000})
    assert (caught.value.left, caught.value.price, caught.value.name) == (30, 35, "block")
    store.journal.reserve(entries[3].id, budget="other", limit=100, outer={"all": 105})
    with pytest.raises(BudgetExceeded, match="budget 'all'"):
        store.journal.reserve(entries[4].id, budget="other", limit=100, outer={"all": 105})
    assert [store.journal.committed(name) for name in ("block", "other", "all")] == [70, 35, 105]


def test_what_is_queued_is_held_back_when_the_calls_before_it_cost_more(store):
    entries = [store.journal.plan(Generate(prompt=f"cat {n}"), provider="recraft") for n in range(4)]
    for entry in entries:
        store.journal.reserve(entry.id, budget="mine", limit=140)
    limits = {"mine": 140}
    store.journal.mark(entries[0].id, Status.SENT, limits=limits)
    store.journal.mark(entries[0].id, Status.RECEIVED, credits=70)
    store.journal.mark(entries[1].id, Status.SENT, limits=limits)
    with pytest.raises(BudgetExceeded):
        store.journal.mark(entries[2].id, Status.SENT, limits=limits, price=70)
    assert store.journal.get(entries[2].id).status == "queued"
    assert store.journal.mark(entries[2].id, Status.SENT, limits=limits).price == Price(35)
    with pytest.raises(BudgetExceeded):
        store.journal.mark(entries[3].id, Status.SENT, limits=limits)


def test_every_try_is_counted(store, ask):
    entry = ask(store)
    store.journal.mark(entry.id, Status.QUEUED, error="429")
    assert store.journal.mark(entry.id, Status.SENT, error="").tries == 2


@pytest.fixture
def account(store):
    name = store.accounts.name("recraft", "https://x/v1", "key")
    store.journal.looked_up(name, 1000)
    return name


@pytest.fixture
def lose(store, account):
    def lost(prompt="a cat", **fields):
        entry = store.journal.plan(Generate(prompt=prompt, **fields), provider="recraft", account=account)
        store.journal.mark(entry.id, Status.SENT)
        return store.journal.mark(entry.id, Status.UNKNOWN).id

    return lost


def test_the_balance_before_and_after_says_what_an_unknown_call_cost(store, account, lose):
    id_ = lose()
    other = store.journal.plan(Generate(prompt="a dog"), provider="recraft", account=account)
    store.journal.mark(other.id, Status.SENT)
    store.journal.mark(other.id, Status.RECEIVED, credits=40)
    with pytest.raises(StoreError, match=r"client\.me\(\)"):
        store.journal.settle(id_)
    store.journal.looked_up(account, 925)
    assert "960 before, 925 after" in repr(store.journal.get(id_))
    settled = store.journal.settle(id_)
    assert (settled.credits, settled.evidence) == (35, "balance 960 before, 925 after")
    assert store.accounts.balance(account) == 925


def test_a_settled_charge_is_not_taken_from_the_balance_twice(store, account, lose):
    lost = lose()
    store.journal.settle(lost, charged=35)
    assert store.accounts.balance(account) == 965
    store.journal.looked_up(account, 965)
    second = lose()
    store.journal.looked_up(account, 930)
    assert store.journal.settle(second).credits == 35


def test_several_unknown_calls_share_a_difference_only_when_it_fits(store, account, lose):
    first = [lose(), lose(n=2)]
    store.journal.looked_up(account, 895)
    assert [store.journal.get(one).missing for one in first] == [35, 70]
    second = [lose(), lose()]
    store.journal.looked_up(account, 860)  # one of them, but which?
    store.journal.looked_up(account, 860)
    assert [store.journal.get(one).missing for one in second] == [None, None]
    third = [lose(), lose()]
    store.journal.looked_up(account, 860)
    assert [store.journal.settle(one).credits for one in third] == [0, 0]


def test_a_balance_says_nothing_while_other_calls_are_under_way(store, account, lose):
    lost = lose()
    other = store.journal.plan(Generate(prompt="a dog"), provider="recraft", account=account)
    store.journal.mark(other.id, Status.SENT)
    store.journal.looked_up(account, 930)
    assert store.journal.get(lost).missing is None
    store.journal.mark(other.id, Status.RECEIVED, credits=35)
    store.journal.looked_up(account, 930)
    assert store.journal.get(lost).missing == 35


def test_units_bought_meanwhile_leave_an_unknown_call_unknown(store, account, lose):
    lost = lose()
    store.journal.looked_up(account, 5000)
    store.journal.looked_up(account, 5000)
    assert store.journal.get(lost).missing is None


def test_large_inputs_become_files_and_come_back_whole(store, place, picture):
    data = picture(1, size=(300, 200)) + os.urandom(9000)
    request = Generate(prompt="a cat", model="recraftv4_1", style_references=[data, data])
    entry = store.journal.plan(request, provider="recraft")
    assert len(list((place / "inputs").rglob("*.bin"))) == 1
    with open_store(place) as other:
        assert other.journal.get(entry.id).request == request


def test_an_operation_without_a_prompt_or_without_pictures_has_its_entry(store, picture):
    cut = store.journal.plan(RemoveBackground(image=picture(1, size=(300, 300))), provider="recraft")
    assert (cut.operation, cut.prompt, cut.model, cut.expected) == ("remove_background", "", None, 1)
    text = store.journal.plan(EnhancePrompt(prompt="a cat"), provider="recraft")
    assert (text.operation, text.prompt, text.expected, text.price) == (
        "enhance_prompt",
        "a cat",
        0,
        Price(10),
    )


def test_a_picture_and_a_mask_that_a_request_carried_can_be_had_again(store, place, picture):
    photo, hole = picture(1, size=(300, 300)), io.BytesIO()
    PIL.Image.new("1", (300, 300), 1).save(hole, "PNG")
    request = Inpaint(image=photo, mask=SimpleNamespace(png=hole.getvalue()), prompt="a cat")
    entry = store.journal.plan(request, provider="recraft")
    with open_store(place) as other:
        again = other.journal.get(entry.id).request
        assert again == request
        for content in (photo, hole.getvalue()):
            assert other.input(hashlib.sha256(content).hexdigest()) == content
        written = eval(again.to_code(), {"client": SimpleNamespace(store=other, inpaint=_inpaint)})
        assert written == request
        with pytest.raises(KeyError):
            other.input("0" * 64)


def _inpaint(image, mask, prompt, **fields):
    return Inpaint(image=image, mask=SimpleNamespace(png=mask), prompt=prompt, **fields)


def test_a_prompt_that_looks_like_a_picture_stays_letter_for_letter(store, place):
    for prompt in ("data:image/png;base64,QR==", "data:image/png;base64,QQ==", "data:image/png;base64,"):
        entry = store.journal.plan(Generate(prompt=prompt), provider="recraft")
        with open_store(place) as other:
            assert other.journal.get(entry.id).request.prompt == prompt


def test_a_request_of_a_later_version_leaves_the_entry_readable(store, ask):
    entry = ask(store)
    with store._database.writing() as connection:
        connection.exec_driver_sql('UPDATE jobs SET request = \'{"operation":"dream","prompt":"a red cat"}\'')
    assert store.journal.get(entry.id).request is None
    assert store.journal.get(entry.id).prompt == "a red cat"
