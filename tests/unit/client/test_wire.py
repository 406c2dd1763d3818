"""The bytes under a request: every end of a connection is told as what it is, and large bodies flow."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import random
import shutil
import socket
import ssl
import subprocess
import warnings

import httpx
import pytest

from recraft_nb.client.connections import Connections

_OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


@contextlib.asynccontextmanager
async def _serving(serve, **how):
    served = set()

    async def once(reader, writer):
        served.add(asyncio.current_task())
        try:
            with contextlib.suppress(OSError, asyncio.IncompleteReadError):
                await serve(reader, writer)
        finally:
            writer.transport.abort()

    server = await asyncio.start_server(once, "127.0.0.1", 0, **how)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for task in served:
            task.cancel()
        await asyncio.gather(*served, return_exceptions=True)
        await asyncio.sleep(0)


async def _head(reader):
    return await reader.readuntil(b"\r\n\r\n")


async def _answering(reader, writer):
    while await _head(reader):
        writer.write(_OK)
        await writer.drain()


async def _silent(reader, _writer):
    await reader.read()


def _story(serve, steps, *, context=None, **how):
    async def tls():
        return context

    async def whole():
        transport = Connections(2, tls)
        http = httpx.AsyncClient(transport=transport, timeout=httpx.Timeout(10, connect=0.5))
        async with asyncio.timeout(20), _serving(serve, **how) as port, http:
            return await steps(http, port)

    return asyncio.run(whole())


def test_what_is_too_large_for_one_go_arrives_whole_both_ways():
    sent = random.Random(7).randbytes(9_000_000)  # seed 7

    async def serve(reader, writer):
        await _head(reader)
        came = await reader.readexactly(len(sent))
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(came))
        writer.write(came[::-1])
        await writer.drain()
        await reader.read()

    async def steps(http, port):
        async with http.stream("POST", f"http://127.0.0.1:{port}/", content=sent) as response:
            parts = []
            async for part in response.aiter_bytes():
                parts.append(part)
                if len(parts) % 16 == 0:
                    await asyncio.sleep(0)  # a reader that is slower than the server
        assert b"".join(parts) == sent[::-1]

    _story(serve, steps)


def test_a_server_that_ended_an_idle_connection_gets_the_next_request_on_a_new_one():
    opened = []

    async def serve(reader, writer):
        opened.append(1)
        await _head(reader)
        writer.write(_OK)
        await writer.drain()
        writer.close()  # without a word in the answer
        await writer.wait_closed()

    async def steps(http, port):
        for _ in range(20):
            assert (await http.get(f"http://127.0.0.1:{port}/")).text == "ok"
            await asyncio.sleep(0)
        assert len(opened) == 20

    _story(serve, steps)


async def _cut_before(reader, writer):
    await _head(reader)
    writer.transport.abort()


async def _cut_within(reader, writer):
    await _head(reader)
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nsome")
    await writer.drain()
    writer.close()
    await writer.wait_closed()


@pytest.mark.parametrize(
    ("serve", "expected"),
    [
        (_cut_before, (httpx.ReadError, httpx.RemoteProtocolError)),
        (_cut_within, httpx.RemoteProtocolError),
        (_silent, httpx.ReadTimeout),
    ],
)
def test_what_was_sent_and_not_answered_is_never_told_as_not_sent(serve, expected):
    async def steps(http, port):
        with pytest.raises(expected):
            await http.get(f"http://127.0.0.1:{port}/", timeout=httpx.Timeout(10, read=0.1))

    _story(serve, steps)


def test_a_body_that_nobody_takes_is_given_up_in_time_and_counts_as_sent():
    async def steps(http, port):
        with pytest.raises((httpx.ReadTimeout, httpx.WriteTimeout)):
            await http.post(
                f"http://127.0.0.1:{port}/",
                content=bytes(50_000_000),
                timeout=httpx.Timeout(10, write=0.2, read=0.2),
            )

    async def serve(reader, _writer):
        await _head(reader)
        await asyncio.sleep(0.6)

    _story(serve, steps, limit=1024)


def _with_local_values(error):
    told, frame = [str(error)], error.__traceback__
    while frame is not None:
        if frame.tb_frame.f_code.co_filename != __file__:  # the test itself knows it
            told += [repr(value) for value in frame.tb_frame.f_locals.values()]
        frame = frame.tb_next
    for other in (error.__cause__, error.__context__):
        told += [] if other is None else _with_local_values(other)
    return told


@pytest.mark.parametrize("trouble", ["cut", "silent", "stuck", "unwritable"])
def test_no_error_shows_what_stands_in_the_headers_not_even_with_its_local_values(trouble):
    serve = _cut_before if trouble == "cut" else _silent
    key = "secret-of-the-test" + "\n" * (trouble == "unwritable")

    async def stuck(reader, _writer):
        await _head(reader)
        await asyncio.sleep(0.6)

    async def steps(http, port):
        headers = httpx.Headers({"X-Key": key})

        async def many():
            for _ in range(800):
                yield bytes(1 << 16)

        patience = httpx.Timeout(10, read=0.1, write=0.1)
        request = httpx.Request(
            "POST",
            f"http://127.0.0.1:{port}/",
            headers=headers,
            content=many() if trouble == "stuck" else b"",
            extensions={"timeout": patience.as_dict()},
        )
        with pytest.raises(httpx.TransportError) as caught:
            await http._transport.handle_async_request(request)
        if trouble == "unwritable":
            assert caught.type is httpx.LocalProtocolError
        assert not [told for told in _with_local_values(caught.value) if "secret-of-the-test" in told]

    _story(stuck if trouble == "stuck" else serve, steps, limit=1024)


def test_where_nobody_listens_nothing_is_sent():
    async def steps(http, port):
        with pytest.raises(httpx.ConnectError):
            await http.get("http://127.0.0.1:9/")
        with pytest.raises(httpx.ConnectError):
            await http.get(f"http://{'a' * 70}.invalid:{port}/")

    _story(_silent, steps)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
@pytest.mark.parametrize("tls", [False, True])
def test_a_request_that_is_cancelled_at_any_step_leaves_nothing_open(host, tls, certificate):
    server, trusting = certificate if tls else (None, None)

    async def steps(http, port):
        for count in range(40):
            asking = asyncio.ensure_future(http.get(f"http{'s' * tls}://{host}:{port}/"))
            for _ in range(count):
                await asyncio.sleep(0)
            asking.cancel()
            await asyncio.gather(asking, return_exceptions=True)
        assert (await http.get(f"http{'s' * tls}://{host}:{port}/")).text == "ok"

    gc.collect()  # what others have left
    with warnings.catch_warnings(record=True) as left:
        warnings.simplefilter("always")
        _story(_answering, steps, context=trusting, ssl=server)
        gc.collect()
    assert not [str(one.message) for one in left]


def test_where_the_first_address_is_silent_the_next_one_is_tried(monkeypatch):
    async def steps(http, port):
        loop = asyncio.get_running_loop()
        tried = []
        real = loop.create_connection

        async def connecting(protocol, address, *rest, **how):
            tried.append(address)
            if address != "127.0.0.1":
                await loop.create_future()  # no answer, ever
            return await real(protocol, address, *rest, **how)

        async def known(_host, _port, **_how):
            addresses = ("::1", "::2", "127.0.0.1")
            return [
                (socket.AF_INET6 if ":" in one else socket.AF_INET, socket.SOCK_STREAM, 6, "", (one, port))
                for one in addresses
            ]

        monkeypatch.setattr(loop, "create_connection", connecting)
        monkeypatch.setattr(loop, "getaddrinfo", known)
        assert (await http.get(f"http://somewhere.example:{port}/")).text == "ok"
        assert tried == ["::1", "127.0.0.1"]
        assert len(asyncio.all_tasks()) <= 3  # this one, and those of the server

    _story(_answering, steps)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    program = shutil.which("openssl")
    if program is None:
        pytest.skip("openssl makes the certificate")
    folder = tmp_path_factory.mktemp("tls")
    words = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost"
    files = ["-keyout", folder / "key.pem", "-out", folder / "cert.pem"]
    alternative = ["-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]
    subprocess.run([program, *words.split(), *alternative, *files], check=True, capture_output=True)
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    return server, ssl.create_default_context(cafile=folder / "cert.pem")


def test_tls_carries_requests_of_any_size_on_one_connection(certificate):
    server, trusting = certificate
    body = random.Random(8).randbytes(3_000_000)  # seed 8

    async def serve(reader, writer):
        while await _head(reader):
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
            await writer.drain()

    async def steps(http, port):
        for host in ("localhost", "localhost", "127.0.0.1"):
            assert (await http.get(f"https://{host}:{port}/")).content == body

    _story(serve, steps, context=trusting, ssl=server)


def test_a_certificate_that_is_not_trusted_gets_no_request(certificate):
    server, _ = certificate
    asked = []

    async def serve(reader, _writer):
        asked.append(await _head(reader))

    async def steps(http, port):
        with pytest.raises(httpx.ConnectError, match=r"(?i)certificate"):
            await http.get(f"https://localhost:{port}/")

    _story(serve, steps, context=ssl.create_default_context(), ssl=server)
    assert not asked


@pytest.mark.parametrize(
    ("serve", "error"), [(_answering, httpx.ConnectError), (_silent, httpx.ConnectTimeout)]
)
def test_who_speaks_no_tls_gets_no_request(serve, error):
    async def plain(reader, writer):
        if serve is _answering:
            await reader.read(1)
            writer.write(_OK)
            await writer.drain()
        await reader.read()

    async def steps(http, port):
        with pytest.raises(error):
            await http.get(f"https://127.0.0.1:{port}/")

    _story(plain, steps, context=ssl.create_default_context())
