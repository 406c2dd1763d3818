"""A picture of another size than was asked for is kept, and said: with the job, in the journal, as a warning."""

from __future__ import annotations

import io
import subprocess
import sys
import warnings

import numpy as np
import PIL.Image
import pytest
from support.service import picture
from support.waiting import wait_for

import recraft_nb as rc
from recraft_nb.client.sizes import asked_size
from recraft_nb.store import Status

SAID = "Pictures of 64 × 48 pixels came; 1,024 × 1,024 were asked for."


def source():
    buffer = io.BytesIO()
    PIL.Image.new("RGB", (320, 256), "teal").save(buffer, "PNG")
    return buffer.getvalue()


def test_pictures_of_another_size_are_kept_and_said_and_the_warning_comes_once(client):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        jobs = [client.generate(prompt, size="1:1") for prompt in ("a fox", "an owl")]
        batches = [job.result(20) for job in jobs]
        wait_for(lambda: not client.jobs)
    assert [batch[0].size for batch in batches] == [(64, 48)] * 2
    assert [job.notices for job in jobs] == [(SAID,)] * 2
    assert SAID in repr(jobs[0])
    assert [(entry.status, entry.error) for entry in client.journal] == [(Status.SAVED, SAID)] * 2
    (said,) = [one.message for one in caught if isinstance(one.message, rc.PictureSizeWarning)]
    assert SAID in str(said)
    assert "recraft, 'generate' with recraftv4_1" in str(said)


def test_the_size_that_was_asked_for_is_no_news(client, paid_service):
    paid_service.then(f"url {paid_service.add_file('image/png', picture(1, size=(1024, 1024)))}")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        job = client.generate("a fox", size="1024x1024")
        assert job.result(20)[0].size == (1024, 1024)
    assert job.notices == ()
    assert [entry.error for entry in client.journal] == [""]


def test_a_warning_that_is_made_an_error_costs_no_picture(client, caplog):
    with warnings.catch_warnings():
        warnings.simplefilter("error", rc.PictureSizeWarning)
        assert len(client.generate("a fox", size="1:1").result(20)) == 1
        wait_for(lambda: not client.jobs)
    assert SAID in caplog.text


def test_an_answer_that_the_next_process_collects_is_looked_at_too(paid_service, tmp_path):
    url = paid_service.add_file("image/png", picture(7))
    died = f"""
import recraft_nb as rc
from recraft_nb.store import open_store, Status
store = open_store({str(tmp_path / "s")!r})
entry = store.journal.plan(rc.Generate(prompt="a fox", size="1:1"), provider="recraft")
store.journal.mark(entry.id, Status.SENT)
answer = {{"pictures": [{{"image_id": "one", "url": {url!r}}}]}}
store.journal.mark(entry.id, Status.RECEIVED, credits=35, answer=answer)
"""
    subprocess.run([sys.executable, "-c", died], check=True)
    with rc.Recraft(api_key=paid_service.key, base_url=paid_service.url, store=tmp_path / "s") as client:
        wait_for(lambda: client.history.jobs[0].status == "saved")
        assert [entry.error for entry in client.journal] == [SAID]


@pytest.mark.parametrize(
    ("asked", "size"),
    [
        (rc.Generate(prompt="a fox", size="16:9"), (1344, 768)),
        (rc.Generate(prompt="a fox"), None),
        (rc.Outpaint(image=source(), prompt="a fox", expand_left=10, expand_top=5), (330, 261)),
        (rc.Outpaint(image=source(), prompt="a fox", zoom_out_percentage=20), None),
        (rc.EraseRegion(image=source(), mask=rc.Mask(np.full((256, 320), 255, np.uint8))), (320, 256)),
        (rc.EraseRegion(image="https://x.org/a.png", mask="https://x.org/b.png"), None),
        (rc.CrispUpscale(image=source()), None),
    ],
    ids=lambda one: type(one).__name__,
)
def test_what_a_request_says_of_the_size_of_its_pictures(asked, size):
    assert asked_size(asked) == size
