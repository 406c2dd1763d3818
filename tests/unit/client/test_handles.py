"""Work that a service takes now and answers later: nobody who waited for it has to live that long."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from support.service import picture

import recraft_nb as rc
from recraft_nb.catalog import SERVICES, Operation
from recraft_nb.errors import ServiceError
from recraft_nb.providers import Answer, Delivery


class Studio:
    """A service on a loopback socket: takes work at /run, answers at /work/1, /work/2 …"""

    def __init__(self):
        self.taken, self.asked, self.faults, self.ready = 0, 0, [], False
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"studio": self}))
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()

    def stop(self):
        self._server.shutdown()
        self._server.server_close()


class _Handler(BaseHTTPRequestHandler):
    disable_nagle_algorithm = True
    studio: Studio

    def log_message(self, *_):
        pass

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.studio.taken += 1
        self._say(202, {"work": self.studio.taken})

    def do_GET(self):
        if self.path.startswith("/files/"):
            return self._send(200, "image/png", picture(int(self.path.split("/")[-1])))
        self.studio.asked += 1
        fault = self.studio.faults.pop(0) if self.studio.faults else None
        if fault == "drop":
            self.connection.close()
            return None
        if isinstance(fault, int):
            return self._say(fault, {"message": "no"})
        number = self.path.split("/")[-1]
        done = {"url": f"{self.studio.url}/files/{number}", "charged": 8}
        return self._say(200, done if self.studio.ready else {"url": None})

    def _say(self, status, body):
        self._send(status, "application/json", json.dumps(body).encode())

    def _send(self, status, kind, body):
        with contextlib.suppress(OSError):
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)


class Later:
    """A provider of that service."""

    service = SERVICES["pixeldojo"]
    operations = frozenset({Operation.GENERATE})

    complaint = ""

    def __init__(self, base_url):
        self.base_url = base_url

    def transport(self):
        return None

    def default_model(self, operation, given):
        return None

    def check(self, request):
        pass

    def price(self, request):
        return self.service.price(8)

    async def send(self, request, http, *, accepted=None):
        taken = (await http.post(f"{self.base_url}/run", json=request.fields())).json()
        await accepted(taken)
        return await self.resume(taken, http, expected=request.count)

    async def resume(self, handle, http, *, expected):
        while True:
            response = await http.get(f"{self.base_url}/work/{handle['work']}")
            if response.status_code != 200:
                raise ServiceError("It will not say.", status=response.status_code)
            if url := response.json()["url"]:
                return Answer(
                    (Delivery(image_id="x", url=url),),
                    response.json()["charged"],
                    datetime.now(UTC),
                    complaint=self.complaint,
                )
            await asyncio.sleep(0.02)

    async def aclose(self):
        pass


@pytest.fixture
def studio():
    made = Studio()
    yield made
    made.stop()


@pytest.fixture
def later(studio, tmp_path, monkeypatch):
    """`later()`: a client of the studio; all on one store."""
    with contextlib.ExitStack() as stack:

        def make(url=None, **options):
            monkeypatch.setattr(
                "recraft_nb.client.recraft.choose_provider", lambda *_, **__: Later(url or studio.url)
            )
            return stack.enter_context(rc.Recraft(store=tmp_path / "store", rate_limits=None, **options))

        yield make


def until(condition):
    for _ in range(2000):
        if condition():
            return
        threading.Event().wait(0.01)
    raise AssertionError("it did not come to that")


def test_the_handle_stands_in_the_journal_before_the_answer_comes(later, studio):
    client = later()
    job = client.generate("a fox")
    until(lambda: studio.asked)
    entry = client.journal.get(job.journal_id)
    assert (entry.status, entry.handle) == ("sent", {"work": 1})
    assert client.journal.recoverable() == []
    studio.ready = True
    assert len(job.result(20)) == 1
    assert job.credits == 8


@pytest.mark.parametrize("fault", ["drop", 500, 503])
def test_a_line_that_broke_while_waiting_is_unknown_and_the_answer_is_collected_later(later, studio, fault):
    studio.faults = [fault]
    client = later()
    job = client.generate("a fox")
    error = job.exception(20)
    assert isinstance(error, rc.OutcomeUnknown)
    assert "client.collect()" in str(error)
    studio.ready = True
    assert client.collect() == 1
    until(lambda: client.journal.get(job.journal_id).status == "saved")
    entry = client.journal.get(job.journal_id)
    assert (entry.credits, entry.error) == (8, "")
    assert client.history.last[0].bytes == picture(1)
    assert client.collect() == 0
    assert studio.taken == 1


def test_an_answer_that_is_not_what_was_asked_for_says_so_when_it_is_collected_too(
    later, studio, monkeypatch
):
    monkeypatch.setattr(Later, "complaint", "1 pictures came, 2 were asked for")
    studio.faults = ["drop"]
    client = later()
    job = client.generate("a fox")
    job.exception(20)
    studio.ready = True
    client.collect()
    until(lambda: client.journal.get(job.journal_id).status == "failed")
    entry = client.journal.get(job.journal_id)
    assert "1 pictures came, 2 were asked for" in entry.error
    assert (entry.credits, len(entry.images)) == (8, 1)
    assert client.collect() == 0


def test_a_store_that_cannot_keep_an_answer_leaves_it_to_be_collected(later, studio, monkeypatch):
    studio.faults = ["drop"]
    client = later()
    job = client.generate("a fox")
    job.exception(20)
    studio.ready = True

    def full(*_, **__):
        raise rc.StoreError("no room left")

    with monkeypatch.context() as patch:
        patch.setattr(client.history, "add_results", full)
        client.collect()
        until(lambda: client.journal.get(job.journal_id).error == "no room left")
    assert client.journal.get(job.journal_id).status == "received"  # as if its process had ended here


def test_what_cannot_be_asked_now_stays_unknown_for_the_next_time(later, studio):
    studio.faults = ["drop", "drop", 503]
    client = later()
    job = client.generate("a fox")
    job.exception(20)
    for _ in range(2):
        assert client.collect() == 1
        until(lambda: not studio.faults or client.journal.get(job.journal_id).status == "unknown")
        until(lambda: client.journal.get(job.journal_id).status == "unknown")
    studio.ready = True
    assert client.collect() == 1
    until(lambda: client.journal.get(job.journal_id).status == "saved")
    assert studio.taken == 1


def test_work_that_the_service_does_not_know_any_more_has_failed(later, studio):
    studio.faults = ["drop", 404]
    client = later()
    job = client.generate("a fox")
    job.exception(20)
    client.collect()
    until(lambda: client.journal.get(job.journal_id).status == "failed")
    assert "It will not say" in client.journal.get(job.journal_id).error
    assert client.collect() == 0


def test_only_the_service_that_took_the_work_is_asked_for_it(later, studio):
    studio.faults = ["drop"]
    later().generate("a fox").exception(20)
    other = Studio()
    try:
        assert later(other.url).collect() == 0
        assert other.asked == 0
    finally:
        other.stop()


def test_a_kernel_that_was_killed_finds_its_work_again(later, studio, tmp_path):
    died = f"""
import os, signal, time
import recraft_nb as rc
from unit_handles import Later
import recraft_nb.client.recraft as room
room.choose_provider = lambda *_, **__: Later({studio.url!r})
client = rc.Recraft(store={str(tmp_path / "store")!r}, rate_limits=None)
job = client.generate("a fox")
while not client.journal.get(job.journal_id).handle:
    time.sleep(0.01)
os.kill(os.getpid(), signal.SIGKILL)
"""
    (tmp_path / "unit_handles.py").write_bytes(Path(__file__).read_bytes())
    path = os.pathsep.join([str(tmp_path), *sys.path])
    gone = subprocess.run([sys.executable, "-c", died], env={**os.environ, "PYTHONPATH": path}, check=False)
    assert gone.returncode == -signal.SIGKILL
    studio.ready = True
    client = later()
    until(lambda: len(client.history) == 1)
    until(lambda: client.history.jobs[0].status == "saved")
    assert client.history.last[0].prompt == "a fox"
    assert client.journal.unknown() == []
    assert studio.taken == 1


def test_of_two_kernels_one_collects(later, studio):
    studio.faults = ["drop"]
    client = later()
    client.generate("a fox").exception(20)
    (entry,) = client.journal.recoverable()
    assert client.journal.claim(entry.id).status == "sent"
    assert client.journal.claim(entry.id) is None
    assert client.collect() == 0
