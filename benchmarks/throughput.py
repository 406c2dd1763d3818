"""P11: a hundred calls of 200 ms with journal and files, beside plain httpx, at 8 and at 32 in flight.

The server is a process of its own; both ask for the same and fetch the same files, in turn.
"""

from __future__ import annotations

import asyncio
import io
import itertools
import json
import statistics
import subprocess
import sys
import tempfile
import time

import httpx
import PIL.Image

import recraft_nb as rc

CALLS, LATENCY, ROUNDS = 100, 0.2, 5
PROMISES = {8: 1.05, 32: 1.15}


def pictures() -> list[bytes]:
    """Noise of about 40 kB: every call gets another file."""
    found = []
    for _ in range(CALLS):
        buffer = io.BytesIO()
        PIL.Image.effect_noise((192, 192), 60).save(buffer, "PNG")
        found.append(buffer.getvalue())
    return found


async def app(scope: dict, receive: object, send: object) -> None:
    """The smallest service that answers as the official one does, 200 ms after it was asked."""
    if scope["type"] != "http":
        return
    if scope["method"] == "POST":
        while (await receive()).get("more_body"):
            pass
        await asyncio.sleep(LATENCY)
        host = dict(scope["headers"])[b"host"].decode()
        item = {"image_id": "x", "url": f"http://{host}/files/{next(NUMBERS)}"}
        body = json.dumps({"created": 1_790_000_000, "credits": 35, "data": [item]}).encode()
        kind = b"application/json"
    else:
        body, kind = PICTURES[int(scope["path"].rsplit("/", 1)[1]) % CALLS], b"image/png"
    headers = [(b"content-type", kind), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def serve() -> None:
    import socket

    import uvicorn

    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        print(listener.getsockname()[1], flush=True)
        config = uvicorn.Config(app, log_level="error", lifespan="off", access_log=False)
        asyncio.run(uvicorn.Server(config).serve([listener]))


async def bare(url: str, in_flight: int) -> float:
    """What one would write without us: ask, fetch, forget."""
    gate = asyncio.Semaphore(in_flight)
    body = {"prompt": "a fox", "n": 1, "model": "recraftv4_1", "response_format": "url"}
    limits = httpx.Limits(max_connections=in_flight)
    async with httpx.AsyncClient(timeout=60, limits=limits) as http:
        start = time.perf_counter()

        async def one() -> None:
            async with gate:
                answer = await http.post(f"{url}/images/generations", json=body)
                (await http.get(answer.json()["data"][0]["url"])).raise_for_status()

        await asyncio.gather(*[one() for _ in range(CALLS)])
        return time.perf_counter() - start


async def ours(url: str, folder: str, in_flight: int) -> float:
    gate = asyncio.Semaphore(in_flight)
    with rc.Recraft(api_key="k" * 20, base_url=url, store=folder, rate_limits=None) as client:
        start = time.perf_counter()

        async def one(number: int) -> None:
            async with gate:
                await client.generate(f"a fox {number}")

        await asyncio.gather(*[one(number) for number in range(CALLS)])
        took = time.perf_counter() - start
        assert len(client.journal) == CALLS
    return took


def main() -> int:
    server = subprocess.Popen([sys.executable, __file__, "serve"], stdout=subprocess.PIPE, text=True)
    broken = 0
    try:
        url = f"http://127.0.0.1:{int(server.stdout.readline())}/v1"
        for in_flight, promise in PROMISES.items():
            times: dict[str, list[float]] = {"peer": [], "ours": []}
            work: dict[str, list[float]] = {"peer": [], "ours": []}
            for number in range(ROUNDS + 1):
                with tempfile.TemporaryDirectory() as folder:
                    for name, run in (("peer", bare(url, in_flight)), ("ours", ours(url, folder, in_flight))):
                        begun = time.process_time()
                        seconds = asyncio.run(run)
                        if number:  # the first one warms everything
                            times[name].append(seconds)
                            work[name].append((time.process_time() - begun) * 1000 / CALLS)
            peer, mine = (statistics.median(times[name]) for name in ("peer", "ours"))
            broken += mine / peer > promise
            print(f"httpx alone, {CALLS} calls of 200 ms, {in_flight:>2} in flight    {peer:6.3f} s")
            print(f"P11  with journal and files       <= {promise:.2f}  {mine / peer:6.3f}  ({mine:.3f} s)")
            peer, mine = (statistics.median(work[name]) for name in ("peer", "ours"))
            print(f"  processor time a call: httpx {peer:.1f} ms, ours {mine:.1f} ms")
    finally:
        server.terminate()
        server.wait(10)
    return 1 if broken else 0


PICTURES = pictures()
NUMBERS = itertools.count()

if __name__ == "__main__":
    sys.exit(serve() if sys.argv[1:] == ["serve"] else main())
