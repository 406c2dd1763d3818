"""The client against a paid service at a socket: asked once, paid once, kept for good."""

from __future__ import annotations

import asyncio
import gc
import logging
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
import weakref

import pytest
from support.service import picture
from support.waiting import wait_for

import recraft_nb as rc
from recraft_nb.errors import Problem
from recraft_nb.store import Status


def test_a_prompt_becomes_pictures_that_are_kept(client, paid_service):
    job = client.generate("a red cat", n=3)
    batch = job.result(20)
    assert [image.size for image in batch] == [(64, 48)] * 3
    assert len({image.id for image in batch}) == 3
    assert (job.status, job.credits, batch.credits, job.progress) == ("saved", 105, 105, 1.0)
    assert len(client.history) == 3
    assert {image.id for image in client.history} == {image.id for image in batch}
    assert paid_service.generated == 3


def test_the_request_on_the_wire_is_what_the_official_reference_says(client, paid_service):
    client.generate(
        "a red cat",
        n=2,
        model="recraftv3",
        size="4:3",
        style="Pixel art",
        negative_prompt="dogs",
        random_seed=7,
        output="raster",
        controls=rc.Controls(colors=["#c0392b"], background_color="ivory", artistic_level=2, no_text=True),
    ).result(20)
    call = paid_service.calls[0]
    assert call.path == "/v1/images/generations/raster"
    assert call.headers["authorization"] == f"Bearer {paid_service.key}"
    assert call.headers["content-type"] == "application/json"
    assert call.json == {
        "prompt": "a red cat",
        "n": 2,
        "model": "recraftv3",
        "size": "4:3",
        "style": "Pixel art",
        "negative_prompt": "dogs",
        "random_seed": 7,
        "controls": {
            "colors": [{"rgb": [192, 57, 43]}],
            "background_color": {"rgb": [255, 255, 240]},
            "artistic_level": 2,
            "no_text": True,
        },
        "response_format": "url",
    }


def test_the_key_is_sent_to_the_service_and_never_with_a_download(client, paid_service):
    client.generate("a red cat").result(20)
    downloads = [seen for seen in paid_service.seen if seen.path.startswith("/files/")]
    assert len(downloads) == 1
    assert "authorization" not in downloads[0].headers
    assert paid_service.key not in repr(downloads[0])


def test_vectors_come_as_svg_text(client):
    (image,) = client.generate("an owl", output="vector").result(20)
    assert image.format == "svg"
    assert image.svg.startswith("<svg")


def test_base64_answers_are_read_too(paid_service, tmp_path):
    with rc.Recraft(
        api_key=paid_service.key,
        base_url=paid_service.url,
        store=tmp_path / "b64",
        response_format="b64_json",
    ) as client:
        assert len(client.generate("a red cat", n=2).result(20)) == 2
    assert not [seen for seen in paid_service.seen if seen.path.startswith("/files/")]


def test_both_shapes_of_answers_are_read(client, paid_service):
    paid_service.then("the single shape")
    assert len(client.generate("a red cat").result(20)) == 1


def test_a_job_is_awaited_from_any_loop_and_from_several(client):
    job = client.generate("a red cat")

    async def wait() -> int:
        first, second = await asyncio.gather(job, job)
        assert first is second
        return len(first)

    assert asyncio.run(wait()) == 1
    assert asyncio.run(wait()) == 1


def test_cancelling_who_waits_leaves_the_job_alone(client, paid_service):
    paid_service.hold.clear()
    job = client.generate("a red cat")

    async def wait() -> None:
        task = asyncio.ensure_future(_await(job))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(wait())
    paid_service.hold.set()
    assert len(job.result(20)) == 1


async def _await(job):
    return await job


def test_the_next_cell_does_not_wait_for_a_job(client, paid_service):
    paid_service.hold.clear()
    job = client.generate("a red cat")
    assert paid_service.asked.wait(10)
    assert not job.done()
    assert bool(job)
    assert "sent" in repr(job)
    paid_service.hold.set()
    job.result(20)


def test_pictures_and_states_are_seen_as_they_come(client):
    seen = []
    job = client.generate("a red cat", n=2)
    job.observe(lambda one: seen.append((one.status, len(one.images))))
    job.result(20)
    assert seen[-1] == ("saved", 2)
    assert [count for _, count in seen] == sorted(count for _, count in seen)


def test_a_lost_answer_is_unknown_and_never_sent_again(client, paid_service):
    paid_service.then("lose the answer")
    job = client.generate("a fox")
    with pytest.raises(rc.OutcomeUnknown) as caught:
        job.result(20)
    assert paid_service.generated == 1
    assert len(paid_service.calls) == 1
    assert [entry.id for entry in client.journal.unknown()] == [job.journal_id]
    assert caught.value.journal_id == job.journal_id
    assert "35 units" in str(caught.value)


def test_an_unknown_call_is_closed_on_the_users_word(client, paid_service):
    paid_service.then("lose the answer")
    job = client.generate("a fox")
    job.exception(20)
    client.journal.settle(job.journal_id, charged=35, note="balance fell by 35")
    assert client.journal.unknown() == []


def test_a_hanging_service_is_unknown_after_the_timeout(paid_service, tmp_path):
    paid_service.hold.clear()
    with rc.Recraft(
        api_key=paid_service.key, base_url=paid_service.url, store=tmp_path / "slow", timeout=0.2
    ) as client:
        with pytest.raises(rc.OutcomeUnknown, match="no answer"):
            client.generate("a fox").result(20)
        assert len(client.journal.unknown()) == 1


def test_no_network_means_nothing_was_sent(tmp_path):
    with rc.Recraft(api_key="k", base_url="http://127.0.0.1:9/v1", store=tmp_path / "none") as client:
        with pytest.raises(rc.ServiceError, match="could not be reached") as caught:
            client.generate("a fox").result(20)
        assert "Nothing was sent" in str(caught.value)
        assert client.journal.unknown() == []
        assert client.history.jobs[0].status == "failed"


@pytest.mark.parametrize(
    ("fault", "kind", "words"),
    [
        ("402", rc.OutOfCredits, "units"),
        ("400", rc.ServiceError, "prompt length should be in"),
        ("moderation", rc.Refused, "prompt"),
        ("redirect", rc.ServiceError, "not sent there"),
        ("an HTML page", rc.BadAnswer, "text/html"),
        ("no pictures", rc.BadAnswer, "no picture"),
        ("cut the answer", rc.BadAnswer, "broke off"),
        ("NaN credits", rc.BadAnswer, "charge"),
        ("one picture too few", rc.BadAnswer, "1 pictures came, 2 were asked for"),
        ("a broken picture", rc.BadAnswer, "cannot be used"),
        ("a page as picture", rc.BadAnswer, "cannot be used"),
        ("url file:///etc/passwd", rc.DownloadFailed, "https only"),
        ("url http://10.0.0.1/a.png", rc.DownloadFailed, "https only"),
    ],
)
def test_every_bad_answer_has_its_error_and_is_asked_for_once(client, paid_service, fault, kind, words):
    paid_service.then(fault)
    job = client.generate("a fox", n=2)
    error = job.exception(20)
    assert isinstance(error, kind), repr(error)
    assert words in str(error)
    assert len(paid_service.calls) == 1
    assert paid_service.key not in str(error)
    assert client.journal.unknown() == []


def test_a_refused_key_says_so_and_shows_no_key(paid_service, tmp_path):
    with rc.Recraft(api_key="wrong-key", base_url=paid_service.url, store=tmp_path / "key") as client:
        error = client.generate("a fox").exception(20)
        assert isinstance(error, rc.AuthenticationFailed)
        assert "wrong-key" not in str(error)
        with pytest.raises(rc.AuthenticationFailed):
            client.me()


def test_the_good_pictures_of_an_answer_are_kept_when_one_is_broken(client, paid_service):
    paid_service.then("a broken picture")
    job = client.generate("a fox", n=3)
    assert job.exception(20) is not None
    assert len(job.images) == 2
    assert len(client.history) == 2
    assert job.credits == 105


def test_the_raw_bytes_of_a_bad_answer_are_kept(client, paid_service):
    paid_service.then("an HTML page")
    job = client.generate("a fox")
    error = job.exception(20)
    assert b"Welcome" in error.raw
    assert b"Welcome" in client.journal.get(job.journal_id).raw


def test_a_download_is_tried_again_since_it_costs_nothing(client, paid_service):
    paid_service.file_faults.append("500")
    assert len(client.generate("a fox").result(20)) == 1
    assert paid_service.generated == 1


def test_a_picture_whose_host_cannot_be_reached_for_a_while_is_fetched_later(client, paid_service):
    """It was paid for, and its host keeps it for a day."""
    paid_service.file_faults += ["500"] * 6
    job = client.generate("two foxes", n=2)
    error = job.exception(20)
    assert isinstance(error, rc.DownloadFailed)
    assert error.later
    assert "client.collect()" in str(error)

    def entry():
        return client.journal.get(job.journal_id)

    assert (entry().status, entry().credits) == ("failed", 70)
    paid_service.file_faults += ["500"] * 6
    assert client.collect() == 1
    wait_for(lambda: entry().status == "failed" and not paid_service.file_faults)
    wait_for(client.collect)
    wait_for(lambda: entry().status == "saved")
    assert (entry().credits, entry().error, len(client.history.batch(job.journal_id))) == (70, "", 2)
    assert client.collect() == 0
    assert len(paid_service.calls) == 1


def test_a_picture_that_its_host_has_not_any_more_is_not_asked_for_again(client, paid_service):
    paid_service.file_faults.append("gone")
    error = client.generate("a fox").exception(20)
    assert isinstance(error, rc.DownloadFailed)
    assert not error.later
    assert client.collect() == 0


def test_a_result_that_redirects_to_another_host_is_not_followed(client, paid_service):
    paid_service.file_faults.append("redirect https://example.com/a.png")
    error = client.generate("a fox").exception(20)
    assert isinstance(error, rc.DownloadFailed)
    assert "another one" in str(error)


def test_a_bad_request_is_refused_before_anything_is_sent(client, paid_service):
    with pytest.raises(rc.InvalidRequest) as caught:
        client.generate("", n=7, style="Pixel art", model="recraftv4_1")
    fields = [problem.field for problem in caught.value.problems]
    assert {"prompt", "n", "style"} <= set(fields)
    assert all(isinstance(problem, Problem) for problem in caught.value.problems)
    assert paid_service.seen == []
    assert len(client.history.jobs) == 0


def test_a_job_cancelled_in_the_queue_is_never_sent(paid_service, tmp_path):
    limits = rc.RateLimits(requests_per_second=1, images_per_minute=1)
    with rc.Recraft(
        api_key=paid_service.key, base_url=paid_service.url, store=tmp_path / "q", rate_limits=limits
    ) as client:
        first = client.generate("a fox")
        first.result(20)
        second = client.generate("an owl")
        assert second.cancel()
        assert isinstance(second.exception(20), rc.JobCancelled)
        assert second.status == "cancelled"
    assert paid_service.generated == 1


def test_a_job_cancelled_on_its_way_is_still_collected(client, paid_service):
    paid_service.hold.clear()
    job = client.generate("a fox")
    assert paid_service.asked.wait(10)
    assert not job.cancel()
    assert job.stopping
    paid_service.hold.set()
    assert len(job.result(20)) == 1
    assert len(client.history) == 1


def test_interrupting_a_wait_leaves_what_is_on_its_way_to_finish(client, paid_service):
    paid_service.hold.clear()
    job = client.generate("a fox")
    assert paid_service.asked.wait(10)
    interrupt = threading.Timer(0.05, os.kill, (os.getpid(), signal.SIGINT))
    with pytest.raises(KeyboardInterrupt):  # noqa: PT012 - see below
        interrupt.start()  # on a busy machine it may come before the wait has begun
        job.result(20)
    paid_service.hold.set()
    assert len(job.result(20)) == 1


def test_closing_waits_for_what_is_on_its_way(paid_service, tmp_path):
    store = tmp_path / "close"
    client = rc.Recraft(api_key=paid_service.key, base_url=paid_service.url, store=store)
    client.generate("a fox")
    assert paid_service.asked.wait(10)
    client.close()
    client.close()
    with rc.Recraft(provider="local", store=store) as later:
        assert len(later.history) + len(later.journal.unknown()) == 1
    with pytest.raises(rc.RecraftError, match="closed"):
        client.generate("an owl")


def test_a_forgotten_client_is_collected_and_its_thread_ends(paid_service, tmp_path):
    client = rc.Recraft(api_key=paid_service.key, base_url=paid_service.url, store=tmp_path / "gc")
    client.generate("a fox").result(20)
    thread = client._io._thread
    gone = weakref.ref(client)
    del client
    until = time.monotonic() + 10
    while gone() is not None and time.monotonic() < until:  # the task may still be on its last line
        gc.collect()
    assert gone() is None
    thread.join(10)
    assert not thread.is_alive()


def test_a_client_that_is_collected_on_its_own_disk_thread_ends_without_a_complaint(paid_service, tmp_path):
    # Whoever lets go of the last reference runs the finalizer, and that may be the thread of the disk.
    client = rc.Recraft(api_key=paid_service.key, base_url=paid_service.url, store=tmp_path / "gc")
    client.generate("a fox").result(20)
    keeping = client._keeping
    assert keeping._disk.submit(keeping.close).exception(10) is None
    (thread,) = keeping._disk._thread._threads
    thread.join(10)
    assert not thread.is_alive()


def test_a_failure_that_nobody_looks_at_is_logged_once_and_one_that_is_looked_at_late_never(
    client, paid_service, caplog
):
    paid_service.then("400", "400")
    with caplog.at_level(logging.WARNING, "recraft_nb"):
        kept, dropped = client.generate("a fox"), client.generate("a cat")
        for job in (kept, dropped):
            wait_for(job.done)
        assert kept.exception(20) is not None
        del job, kept, dropped

        def told():
            gc.collect()
            return "nobody looked" in caplog.text

        wait_for(told)
    assert caplog.text.count("nobody looked") == 1


def test_the_account_and_the_models_are_looked_up_for_free(client, paid_service):
    assert client.me() == rc.Account(id="someone", credits=10_000, email="me@example.com", name="Me")
    assert client.models()[0]["id"] == "recraftv4_1"
    assert asyncio.run(client.aio.me()).credits == 10_000
    assert paid_service.calls == []


def test_the_sync_face_returns_plain_results(client):
    assert len(client.sync.generate("a fox", n=2)) == 2


def test_gather_keeps_the_order(client):
    batches = rc.gather(client.generate("a fox"), client.generate("an owl", n=2))
    assert [len(batch) for batch in batches] == [1, 2]


def test_without_a_key_the_local_engine_is_chosen_and_with_one_the_service(monkeypatch, tmp_path):
    with rc.Recraft(store=tmp_path / "a") as client:
        assert client.provider == "local"
    monkeypatch.setenv("RECRAFT_API_TOKEN", "k")
    with rc.Recraft(store=tmp_path / "b") as client:
        assert (client.provider, client.base_url) == ("recraft", "https://external.api.recraft.ai/v1")


def test_the_official_service_without_a_key_says_what_to_do(tmp_path):
    with pytest.raises(rc.AuthenticationFailed, match="RECRAFT_API_KEY"):
        rc.Recraft(provider="recraft", store=tmp_path / "a")


def test_an_unknown_provider_names_the_nearest(tmp_path):
    with pytest.raises(rc.InvalidRequest, match="recraft"):
        rc.Recraft(provider="recarft", store=tmp_path / "a")


def test_the_same_store_is_there_the_next_day(paid_service, tmp_path):
    for day in range(2):
        with rc.Recraft(api_key=paid_service.key, base_url=paid_service.url, store=tmp_path / "s") as client:
            assert len(client.history) == day
            client.generate("a fox").result(20)
            assert client.history.last[0].prompt == "a fox"


def test_an_answer_whose_process_ended_too_early_is_collected_by_the_next_client(paid_service, tmp_path):
    """The answer was paid for; its files are still there for a day."""
    url = paid_service.add_file("image/png", picture(7))
    died = f"""
import recraft_nb as rc
from recraft_nb.store import open_store, Status
store = open_store({str(tmp_path / "s")!r})
entry = store.journal.plan(rc.Generate(prompt="a fox"), provider="recraft")
for status in (Status.QUEUED, Status.SENT):
    store.journal.mark(entry.id, status)
answer = {{"pictures": [{{"image_id": "one", "url": {url!r}}}]}}
store.journal.mark(entry.id, Status.RECEIVED, credits=35, answer=answer)
"""
    subprocess.run([sys.executable, "-c", died], check=True)
    with rc.Recraft(api_key=paid_service.key, base_url=paid_service.url, store=tmp_path / "s") as client:
        for _ in range(400):
            if client.history.jobs[0].status == "saved":
                break
            threading.Event().wait(0.02)
        assert client.history.last[0].prompt == "a fox"
        assert client.history.last[0].bytes == picture(7)
    assert paid_service.calls == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this platform")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_process_asks_with_the_same_client_while_the_parents_calls_are_under_way(
    client, paid_service
):
    paid_service.hold.clear()
    jobs = [client.generate(f"fox {number}") for number in range(2)]
    wait_for(lambda: len(paid_service.calls) == 2)

    def ask(told):
        owls = [client.generate(f"owl {number}") for number in range(2)]
        told.send([type(owl.exception(20)).__name__ for owl in owls])
        with pytest.raises(rc.RecraftError, match="forked"):
            jobs[0].result(1)
        client.close()
        told.send("closed")

    context = multiprocessing.get_context("fork")
    mine, theirs = context.Pipe()
    child = context.Process(target=ask, args=(theirs,))
    child.start()
    wait_for(lambda: len(paid_service.calls) == 4)
    paid_service.hold.set()
    assert mine.poll(20)
    assert mine.recv() == ["NoneType"] * 2
    assert mine.poll(20)
    assert mine.recv() == "closed"
    child.join(20)
    assert [len(job.result(20)) for job in jobs] == [1, 1]
    assert len(client.generate("a later fox").result(20)) == 1
    assert len(client.journal.list(Status.SAVED)) == 5
