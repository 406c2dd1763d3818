"""Connections: one request each, used again, never left in a state that nobody knows."""

from __future__ import annotations

import asyncio
import contextlib
import socket

import httpx
import pytest
from support.errands import open_client

from recraft_nb.client import connections
from recraft_nb.client.connections import Connections
from recraft_nb.client.sending import Sending
from recraft_nb.errors import RecraftError
from recraft_nb.providers import RecraftProvider

_ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


class _Server:
    """Answers on loopback once it may, and knows on which connection each request came."""

    def __init__(self) -> None:
        self.opened = 0
        self.asked: list[tuple[str, int]] = []
        self.open_now: set[int] = set()
        self._writers: list[asyncio.StreamWriter] = []
        self.may_answer = asyncio.Event()
        self.may_answer.set()
        self.answer = _ANSWER

    @contextlib.asynccontextmanager
    async def listening(self):
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        try:
            self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
            yield self
        finally:
            server.close()
            for writer in self._writers:
                writer.transport.abort()
            await asyncio.sleep(0.001)  # those who read hear of it

    async def _serve(self, reader, writer):
        self.opened += 1
        mine = self.opened
        self._writers.append(writer)
        self.open_now.add(mine)
        with contextlib.suppress(asyncio.IncompleteReadError, OSError):
            while head := await reader.readuntil(b"\r\n\r\n"):
                self.asked.append((head.split()[1].decode(), mine))
                await self.may_answer.wait()
                writer.write(self.answer)
                await writer.drain()
        self.open_now.discard(mine)
        writer.close()


async def _no_tls():
    raise AssertionError("plain http needs no TLS context")


def _story(steps, most=2):
    async def whole():
        http = httpx.AsyncClient(transport=Connections(most, _no_tls), timeout=10)
        async with asyncio.timeout(20), _Server().listening() as server, http:
            await steps(server, http)

    asyncio.run(whole())


async def _until(true):
    while not true():  # noqa: ASYNC110 - the server is somebody else
        await asyncio.sleep(0.001)


def test_a_connection_is_used_again_and_so_many_requests_at_once_are_let_through_in_order():
    async def steps(server, http):
        server.may_answer.clear()
        asking = []
        for number in range(5):
            asking.append(asyncio.ensure_future(http.get(f"{server.url}/{number}")))
            await asyncio.sleep(0)
        await _until(lambda: len(server.asked) == 2)
        server.may_answer.set()
        assert [(await one).text for one in asking] == ["ok"] * 5
        assert sorted(path for path, _ in server.asked[:2]) == ["/0", "/1"]
        assert [path for path, _ in server.asked[2:]] == ["/2", "/3", "/4"]
        assert server.opened == 2

    _story(steps)


def test_who_waits_too_long_for_a_connection_is_told_that_nothing_was_sent():
    async def steps(server, http):
        server.may_answer.clear()
        first = asyncio.ensure_future(http.get(f"{server.url}/first"))
        await _until(lambda: server.asked)
        with pytest.raises(httpx.PoolTimeout):
            await http.get(f"{server.url}/second", timeout=httpx.Timeout(10, pool=0.01))
        server.may_answer.set()
        assert (await first).text == "ok"
        assert (await http.get(f"{server.url}/third")).text == "ok"  # whoever gave up holds nothing
        assert [path for path, _ in server.asked] == ["/first", "/third"]

    _story(steps, most=1)


@pytest.mark.parametrize("how", ["cut", "cancelled", "closed early"])
def test_a_connection_that_ended_half_way_is_not_used_again_and_its_place_is_free(how):
    async def steps(server, http):
        if how == "cut":
            server.answer = b"no HTTP\r\n\r\n"
            with pytest.raises(httpx.RemoteProtocolError):
                await http.get(f"{server.url}/first")
        elif how == "cancelled":
            server.may_answer.clear()
            asking = asyncio.ensure_future(http.get(f"{server.url}/first"))
            await _until(lambda: server.asked)
            asking.cancel()
            with pytest.raises(asyncio.CancelledError):
                await asking
            server.may_answer.set()
        else:
            server.answer = b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nsome"
            async with http.stream("GET", f"{server.url}/first"):
                pass
        await _until(lambda: 1 not in server.open_now)
        server.answer = _ANSWER
        assert (await http.get(f"{server.url}/second")).text == "ok"
        assert server.asked == [("/first", 1), ("/second", 2)]

    _story(steps, most=1)


def test_a_second_answer_is_not_taken_for_the_answer_to_the_next_request():
    async def steps(server, http):
        server.answer = _ANSWER + _ANSWER.replace(b"ok", b"no")
        for _ in range(2):
            assert (await http.get(server.url)).text == "ok"
        assert server.opened == 2

    _story(steps)


def test_a_connection_that_was_idle_for_long_is_closed(monkeypatch):
    async def steps(server, http):
        server.may_answer.clear()
        two = [asyncio.ensure_future(http.get(server.url)) for _ in range(2)]
        await _until(lambda: len(server.asked) == 2)
        server.may_answer.set()
        await asyncio.gather(*two)
        assert len(server.open_now) == 2
        monkeypatch.setattr(connections, "IDLE", -1.0)  # everything is old by now
        await http.get(server.url)
        await _until(lambda: server.open_now <= {3})
        assert server.opened == 3

    _story(steps)


def test_many_who_find_their_connections_closed_at_once_all_get_new_ones():
    """While one of them is put away, others take from the same list."""

    async def steps(server, http):
        for _ in range(3):
            server.may_answer.clear()
            before = len(server.asked)
            asking = [asyncio.ensure_future(http.get(server.url)) for _ in range(6)]
            await _until(lambda before=before: len(server.asked) == before + 6)
            server.may_answer.set()
            assert [(await one).text for one in asking] == ["ok"] * 6
            for writer in server._writers:
                writer.transport.abort()

    _story(steps, most=6)


def test_each_server_has_connections_of_its_own():
    async def steps(server, http):
        async with _Server().listening() as other:
            for _ in range(2):
                for one in (server, other):
                    assert (await http.get(one.url)).text == "ok"
            assert (server.opened, other.opened) == (1, 1)

    _story(steps)


@pytest.mark.parametrize(("setting", "ours"), [(None, True), ("HTTPS_PROXY", False), ("all_proxy", False)])
def test_where_a_proxy_is_set_httpx_finds_the_way(monkeypatch, setting, ours):
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    if setting:
        monkeypatch.setenv(setting, "http://127.0.0.1:9")

    async def story():
        sending = Sending(RecraftProvider(None, base_url="http://127.0.0.1:9"), timeout=1, charges=None)
        found = [await sending.http(), await sending.downloads()]
        assert [isinstance(one._transport, Connections) for one in found] == [ours, ours]
        assert found[0] is not found[1]
        await sending.aclose()

    asyncio.run(story())


@pytest.mark.parametrize("setting", ["HTTP_PROXY", "all_proxy"])
def test_a_key_for_a_server_on_this_machine_leaves_it_by_no_proxy(
    monkeypatch, paid_service, tmp_path, setting
):
    """It goes there in clear."""
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with socket.create_server(("127.0.0.1", 0)) as proxy:
        proxy.setblocking(False)
        monkeypatch.setenv(setting, f"http://127.0.0.1:{proxy.getsockname()[1]}")
        with open_client(paid_service.url, paid_service.key, tmp_path / "store") as client:
            assert client.generate("a fox").exception(20) is None
        with pytest.raises(BlockingIOError):
            proxy.accept()


@pytest.mark.parametrize(
    ("setting", "value"), [("SSL_CERT_FILE", "/no/such/file.pem"), ("ALL_PROXY", "ftp://127.0.0.1:9")]
)
def test_an_environment_that_allows_no_connection_is_told_in_words_and_nothing_was_sent(
    monkeypatch, tmp_path, setting, value
):
    monkeypatch.setenv(setting, value)
    with open_client("https://127.0.0.1:9/v1", "k" * 20, tmp_path / "store") as client:
        for _ in range(2):
            job = client.generate("a fox")
            error = job.exception(20)
            assert isinstance(error, RecraftError)
            assert "Nothing was sent or charged" in str(error)
            assert setting in str(error)
            assert (job.status, client.journal.get(job.journal_id).status) == ("failed", "failed")
