"""The engine on a port: the page, the log, the drills, the waiting times, the keys of the command line."""

from __future__ import annotations

import argparse
import asyncio
import time

import httpx
import pytest
from starlette.responses import PlainTextResponse

from recraft_nb.cli import _key
from recraft_nb.engine.app import create_app
from recraft_nb.engine.middleware import Drills, Latency, RequestLog
from recraft_nb.engine.serving import Server

pytestmark = pytest.mark.long

BODY = {"prompt": "a fox", "model": "recraftv4_1_flash", "size": "1:1"}


@pytest.fixture
def app(tmp_path, lent):
    made = create_app(tmp_path / "engine", keys={"k": 10_000}, workers=lent)
    yield made
    made.state.close()


def calls(app, count, path="/v1/images/generations", body=BODY):
    async def run():
        async with httpx.AsyncClient(
            transport=httpx.ASGITransport(app),
            base_url="http://127.0.0.1",
            headers={"Authorization": "Bearer k"},
        ) as http:
            return [await http.post(path, json=body) for _ in range(count)]

    return asyncio.run(run())


def test_the_front_page_says_what_this_is_and_loads_nothing(app, call):
    page = call(app).get("/")
    assert page.headers["content-type"].startswith("text/html")
    assert "Local engine" in page.text
    assert "http://127.0.0.1/api/v1" in page.text
    assert "default-src 'none'" in page.headers["content-security-policy"]


def test_the_log_has_a_line_for_each_request_and_neither_key_nor_prompt(app):
    lines = []
    calls(RequestLog(app, lines.append), 2)
    assert len(lines) == 2
    assert "POST" in lines[0]
    assert "200" in lines[0]
    assert "/v1/images/generations" in lines[0]
    assert not any("Bearer" in line or "fox" in line for line in lines)


def test_the_rate_limit_drill_refuses_six_of_ten_and_sometimes_says_how_long(app):
    answers = calls(Drills(app, "rate-limit"), 10)
    assert [answer.status_code for answer in answers] == [429] * 6 + [200] * 4
    assert [answer.headers.get("retry-after") for answer in answers[:4]] == [None, "1", None, "1"]
    assert answers[0].json() == {"code": "rate_limit_exceeded", "message": "Rate limit exceeded"}


def test_the_empty_balance_drill_charges_nothing(app):
    assert [answer.status_code for answer in calls(Drills(app, "empty-balance"), 2)] == [402, 402]
    ledger = app.state.engine.ledger
    assert ledger.balance(ledger.account("Bearer k")) == 10_000


def test_real_latency_waits_as_long_as_the_model_usually_takes(app):
    begun = time.perf_counter()
    (answer,) = calls(Latency(app, scale=0.1), 1)
    assert answer.status_code == 200
    assert time.perf_counter() - begun >= 0.12  # Flash: 1.3 s


def test_a_lost_answer_was_charged_and_never_arrives(tmp_path):
    with Server(keys={"k": 1000}, state=tmp_path, faults="lost-answers") as server:
        headers = {"Authorization": "Bearer k"}
        with httpx.Client(headers=headers, timeout=30) as http:
            for _ in range(2):
                assert http.post(f"{server.url}/images/generations", json=BODY).status_code == 200
            with pytest.raises(httpx.RemoteProtocolError):
                http.post(f"{server.url}/images/generations", json=BODY)
            assert http.get(f"{server.url}/users/me").json()["credits"] == 1000 - 3 * 7


class Wire:
    """A server's side of a connection, as uvicorn has it: `send` belongs to what holds the transport."""

    def __init__(self):
        self.transport, self.broken = self, False

    def abort(self):
        self.broken = True

    async def send(self, message):
        del message

    async def receive(self):
        await asyncio.sleep(0)  # so that waiting for an end that never comes can be ended
        return {"type": "http.disconnect" if self.broken else "http.request", "body": b"{}"}


def test_a_lost_answer_breaks_the_connection_behind_a_log_and_waiting_times_too():
    async def answering(scope, receive, send):
        await PlainTextResponse("done")(scope, receive, send)

    async def call() -> bool:
        wire = Wire()
        scope = {"type": "http", "method": "POST", "path": "/v1/prompts/enhance", "headers": []}
        await asyncio.wait_for(app(scope, wire.receive, wire.send), 2)
        return wire.broken

    app = RequestLog(Latency(Drills(answering, "lost-answers"), scale=0), lambda _: None)
    broken = [asyncio.run(call()) for _ in range(3)]
    assert broken == [False, False, True]


def test_an_answer_on_a_kept_connection_does_not_wait_for_its_second_half(tmp_path):
    """Head and body are two parts; a system that holds the second back does so for 40 ms."""
    with Server(state=tmp_path) as server, httpx.Client(base_url=server.url, trust_env=False) as http:
        headers = {"Authorization": f"Bearer {server.key}"}
        took = []
        for _ in range(12):
            begun = time.perf_counter()
            assert http.get("users/me", headers=headers).status_code == 200
            took.append(time.perf_counter() - begun)
    assert min(took[1:]) < 0.03


def test_every_dialect_has_its_base(tmp_path):
    with Server(state=tmp_path) as server:
        assert server.base_url("recraft") == server.url
        assert server.base_url("pixazo").endswith("/recraft")
        assert httpx.get(server.root).status_code == 200
        assert httpx.get(f"{server.url}/users/me").status_code == 401
        assert server.key.startswith("rnb_")


@pytest.mark.parametrize(
    ("text", "read"),
    [("class-a", ("class-a", None)), ("class-a=500", ("class-a", 500)), ("YWJj==", ("YWJj==", None))],
)
def test_a_key_may_bring_its_units(text, read):
    assert _key(text) == read


@pytest.mark.parametrize("text", ["", "two words", "=5", "schlüssel"])
def test_what_is_no_key_is_refused(text):
    with pytest.raises(argparse.ArgumentTypeError):
        _key(text)
