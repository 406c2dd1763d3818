"""With ``replay="store"`` nothing is asked for and paid for twice."""

from __future__ import annotations

import concurrent.futures
import threading

import pytest

import recraft_nb as rc


@pytest.fixture
def again(paid_service, tmp_path):
    """`again()`: a client on the same store, as after a restart."""
    made = []

    def make(replay="store"):
        client = rc.Recraft(
            api_key=paid_service.key,
            base_url=paid_service.url,
            store=tmp_path / "store",
            rate_limits=None,
            replay=replay,
        )
        made.append(client)
        return client

    yield make
    for client in made:
        client.close()


def test_the_same_request_from_sixteen_tasks_is_one_call_and_all_get_the_pictures(again, paid_service):
    client = again()
    paid_service.hold.clear()
    start = threading.Barrier(16)

    def ask(_):
        start.wait(20)
        return client.generate("an owl", n=2, random_seed=1)

    with concurrent.futures.ThreadPoolExecutor(16) as pool:
        jobs = list(pool.map(ask, range(16)))
    paid_service.hold.set()
    results = [job.result(30) for job in jobs]
    assert len(paid_service.calls) == 1
    assert paid_service.generated == 2
    assert len({tuple(image.id for image in batch) for batch in results}) == 1


def test_code_that_is_run_again_takes_its_pictures_from_the_store_and_pays_nothing(again, paid_service):
    first = again("off").generate("an owl", n=2, random_seed=1).result(20)
    balance = paid_service.balance
    client = again()
    job = eval(first[0].to_code(), {"client": client, "rc": rc})
    assert [image.bytes for image in job.result(20)] == [image.bytes for image in first]
    assert (job.credits, job.status, job.done()) == (0, "saved", True)
    assert (paid_service.balance, len(paid_service.calls)) == (balance, 1)


def test_another_seed_is_another_request(again, paid_service):
    client = again()
    client.generate("an owl", random_seed=1).result(20)
    client.generate("an owl", random_seed=2).result(20)
    assert len(paid_service.calls) == 2


def test_a_picture_whose_file_is_gone_is_asked_for_again(again, paid_service):
    client = again()
    (image,) = client.generate("an owl", random_seed=1).result(20)
    for path in client.store.path.rglob(f"*{image.id[:12]}*"):
        path.unlink()
    client.generate("an owl", random_seed=1).result(20)
    assert len(paid_service.calls) == 2


def test_a_richer_prompt_is_kept_too(again, paid_service):
    client = again()
    assert client.enhance_prompt("an owl").result(20) == client.enhance_prompt("an owl").result(20)
    assert len(paid_service.calls) == 1


def test_without_replay_each_call_is_a_call(again, paid_service):
    client = again("off")
    for _ in range(2):
        client.generate("an owl", random_seed=1).result(20)
    assert len(paid_service.calls) == 2


def test_an_unknown_mode_is_refused_in_words(again):
    with pytest.raises(rc.InvalidRequest, match="store"):
        again("cassette.json")
