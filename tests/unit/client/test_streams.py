"""Streams: over plain and encrypted connections every byte arrives, and every end has its name."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl

import httpcore
import httpx
import pytest
import trustme

from recraft_nb.client.connections import Connections
from recraft_nb.client.streams import AsyncioStreams

_LARGE = bytes(range(256)) * (1 << 14)  # 4 MiB


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


@contextlib.asynccontextmanager
async def _serving(serve, tls=None):
    """A server on loopback; what it is at work with ends with it."""
    at_work = set()

    async def one(reader, writer):
        at_work.add(asyncio.current_task())
        try:
            await serve(reader, writer)
        finally:
            writer.transport.abort()

    server = await asyncio.start_server(one, "127.0.0.1", 0, ssl=tls)
    port = server.sockets[0].getsockname()[1]
    try:
        yield f"http{'s' if tls else ''}://127.0.0.1:{port}"
    finally:
        server.close()
        for task in at_work:
            task.cancel()
        await asyncio.gather(*at_work, return_exceptions=True)


def _story(steps, serve, *, tls=None, trusted=None):
    async def context():
        return trusted

    async def whole():
        http = httpx.AsyncClient(transport=Connections(4, context), timeout=10)
        async with asyncio.timeout(20), _serving(serve, tls) as url, http:
            await steps(http, url)

    asyncio.run(whole())


def _contexts(authority, name="127.0.0.1"):
    """For a server of this name, and for somebody who trusts the authority."""
    server, client = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert(name).configure_cert(server)
    authority.configure_trust(client)
    return server, client


async def _mirror(reader, writer):
    """Answers each request with the body that it brought, one connection for all."""
    with contextlib.suppress(asyncio.IncompleteReadError):
        while head := (await reader.readuntil(b"\r\n\r\n")).lower():
            length = int(head.split(b"content-length: ")[1].split(b"\r\n")[0])
            body = await reader.readexactly(length)
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % length + body)
            await writer.drain()


@pytest.mark.parametrize("encrypted", [False, True])
def test_large_bodies_go_there_and_back_whole_over_one_connection(authority, encrypted):
    tls, trusted = _contexts(authority) if encrypted else (None, None)
    opened = []

    async def serve(reader, writer):
        opened.append(writer)
        await _mirror(reader, writer)

    async def steps(http, url):
        for data in (_LARGE, b"", _LARGE):
            assert (await http.post(url, content=data)).content == data

    _story(steps, serve, tls=tls, trusted=trusted)
    assert len(opened) == 1


def test_a_server_with_another_name_or_an_unknown_authority_gets_nothing(authority):
    came = []

    async def serve(reader, _writer):
        came.append(await reader.read())

    async def steps(http, url):
        with pytest.raises(httpx.ConnectError, match="certificate"):
            await http.post(url, content=b"secret")

    for server, client in (
        (_contexts(authority, "elsewhere.example")[0], _contexts(authority)[1]),
        (_contexts(authority)[0], ssl.create_default_context()),
    ):
        _story(steps, serve, tls=server, trusted=client)
    assert not any(came)


def test_a_body_that_nobody_reads_yet_is_held_back_at_the_server():
    written = []

    async def serve(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % (len(_LARGE) * 16))
        for _ in range(16):
            writer.write(_LARGE)
            await writer.drain()
            written.append(True)
        await reader.read()

    async def steps(http, url):
        async with http.stream("GET", url) as response:
            before = None
            while before != len(written):  # until it does not get on
                before = len(written)
                for _ in range(300):
                    await asyncio.sleep(0)
            assert len(written) < 16
            parts = [len(part) async for part in response.aiter_bytes()]
        assert sum(parts) == 16 * len(_LARGE)

    _story(steps, serve)


def test_a_connection_that_the_server_closed_a_moment_ago_carries_nothing_more():
    """Written to it, a paid request would have to count as unknown."""
    asked = []

    async def serve(reader, writer):
        asked.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
        await writer.drain()

    async def steps(http, url):
        for _ in range(20):
            assert (await http.get(url)).text == "ok"

    _story(steps, serve)
    assert len(asked) == 20


def test_what_the_loop_has_not_seen_yet_the_system_is_asked_about():
    """Between two turns of the loop the goodbye of a server lies in the socket."""
    writers = []

    async def serve(reader, writer):
        writers.append(writer)
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
        await reader.read()

    async def steps(http, url):
        stream = (await http.get(url)).extensions["network_stream"]
        assert not stream.get_extra_info("is_readable")
        writers[0].get_extra_info("socket").shutdown(socket.SHUT_RDWR)  # the loop gets no turn after this
        assert stream.get_extra_info("is_readable")

    _story(steps, serve)


@pytest.mark.parametrize("encrypted", [False, True])
def test_who_waits_too_long_is_told_for_what(authority, encrypted):
    _, trusted = _contexts(authority)

    async def serve(reader, _writer):
        await reader.read()  # and says nothing, whatever comes

    async def steps(http, url):
        if encrypted:
            with pytest.raises(httpx.ConnectTimeout):
                await http.get(url.replace("http:", "https:"), timeout=httpx.Timeout(10, connect=0.05))
            return
        with pytest.raises(httpx.ReadTimeout):
            await http.get(url, timeout=httpx.Timeout(10, read=0.05))

    _story(steps, serve, trusted=trusted)


def test_a_server_that_takes_nothing_is_not_waited_for_for_ever():
    async def serve(_reader, writer):
        writer.transport.pause_reading()
        await asyncio.Event().wait()

    async def steps(http, url):
        with pytest.raises(httpx.WriteTimeout):
            await http.post(url, content=_LARGE * 8, timeout=httpx.Timeout(10, write=0.05))

    _story(steps, serve)


def test_nobody_at_an_address_means_that_nothing_was_sent():
    async def serve(_reader, _writer):
        raise AssertionError("nobody comes here")

    async def steps(http, _url):
        with pytest.raises(httpx.ConnectError):
            await http.get("http://127.0.0.1:9")
        for no_name in ("a" * 70 + ".localhost", "a..localhost"):
            with pytest.raises(httpx.ConnectError):
                await http.get(f"http://{no_name}:9")
        with pytest.raises(httpx.UnsupportedProtocol):
            await http.get("ftp://127.0.0.1/file")

    _story(steps, serve)


def test_an_answer_that_ends_half_way_is_no_answer():
    async def serve(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nsome")
        await writer.drain()
        writer.close()

    async def steps(http, url):
        with pytest.raises(httpx.RemoteProtocolError):
            await http.get(url)

    _story(steps, serve)


_REFUSAL = b"HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno"


@pytest.mark.parametrize("encrypted", [False, True])
def test_a_refusal_that_comes_early_is_read_although_the_server_takes_nothing_more(authority, encrypted):
    tls, trusted = _contexts(authority) if encrypted else (None, None)

    async def serve(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.transport.pause_reading()
        writer.write(_REFUSAL)
        await asyncio.Event().wait()

    async def steps(http, url):
        answer = await http.post(url, content=_LARGE * 8)
        assert (answer.status_code, answer.text) == (413, "no")

    _story(steps, serve, tls=tls, trusted=trusted)


def test_a_success_that_comes_early_does_not_end_the_request():
    async def serve(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n")
        body = await reader.readexactly(len(_LARGE))
        writer.write(b"%7d" % len(body))
        await writer.drain()

    async def steps(http, url):
        assert int((await http.post(url, content=_LARGE)).text) == len(_LARGE)

    _story(steps, serve)


@contextlib.contextmanager
def _by_hand():
    """A server that does only what a test tells it, while no loop has a turn."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening


async def _heard(stream):
    while not stream._wire.has_come:  # noqa: ASYNC110 - the system tells the loop
        await asyncio.sleep(0)


def test_a_refusal_is_read_although_the_connection_was_reset_behind_it():
    def refuse(listening):
        server, _ = listening.accept()
        server.recv(10)  # what is not read makes it a reset
        server.sendall(_REFUSAL)
        server.close()

    async def whole():
        with _by_hand() as listening:

            async def body():
                yield b"x" * 1000
                refuse(listening)
                for _ in range(5):
                    yield b"x" * 1000

            port = listening.getsockname()[1]
            async with httpx.AsyncClient(transport=Connections(1, None), timeout=10) as http:
                answer = await http.post(f"http://127.0.0.1:{port}", content=body())
            assert (answer.status_code, answer.text) == (413, "no")

    asyncio.run(whole())


@pytest.mark.parametrize("last_words", [b"", b"HTTP/1.1 408 Timeout\r\nContent-Length: 0\r\n\r\n"])
@pytest.mark.parametrize("used", [False, True])
def test_nothing_is_written_to_a_server_that_left_or_spoke_at_the_last_moment(used, last_words):
    """Between the last look at a connection and its use the loop has a few turns."""

    async def whole():
        with _by_hand() as listening:
            port = listening.getsockname()[1]
            stream = await AsyncioStreams().connect_tcp("127.0.0.1", port, timeout=10)
            server, _ = listening.accept()
            if used:
                await stream.write(b"first")
                server.sendall(server.recv(5))
                assert await stream.read(5, timeout=10) == b"first"
            server.sendall(last_words)
            server.shutdown(socket.SHUT_WR)
            if not used:
                await _heard(stream)
            with pytest.raises(httpcore.ConnectError):
                await stream.write(b"second")
            await stream.aclose()
            with server, contextlib.suppress(ConnectionResetError):  # of what it said and nobody read
                assert server.recv(10) == b""

    asyncio.run(whole())


def test_who_gives_up_in_the_middle_of_a_request_sends_no_more_of_it():
    came = []

    def take_all(server):
        with contextlib.suppress(BlockingIOError):
            while data := server.recv(1 << 20):
                came.append(len(data))

    async def whole():
        with _by_hand() as listening:
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 15)
            port = listening.getsockname()[1]
            stream = await AsyncioStreams().connect_tcp("127.0.0.1", port, timeout=10)
            stream.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 15)
            server, _ = listening.accept()
            server.setblocking(False)
            with server:
                with pytest.raises(httpcore.WriteTimeout):
                    await stream.write(_LARGE, timeout=0.01)
                left = stream._wire.transport.get_write_buffer_size
                take_all(server)  # now there is room for more of it
                await asyncio.sleep(0)  # and the loop is about to see that
                rest = left()
                await stream.aclose()
                await asyncio.sleep(0)
                with contextlib.suppress(ConnectionResetError):
                    take_all(server)
            assert 0 < rest <= len(_LARGE) - sum(came)

    asyncio.run(whole())


def test_a_server_that_left_before_the_encryption_is_not_waited_for():
    async def whole():
        with _by_hand() as listening:
            port = listening.getsockname()[1]
            stream = await AsyncioStreams().connect_tcp("127.0.0.1", port, timeout=10)
            listening.accept()[0].close()
            await _heard(stream)
            with pytest.raises(httpcore.ConnectError):
                await stream.start_tls(ssl.create_default_context(), "127.0.0.1", timeout=0.5)

    asyncio.run(whole())
