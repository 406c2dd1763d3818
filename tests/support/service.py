"""A paid image service on a loopback socket: the official dialect, a ledger of its own, faults on demand.

It stands at the socket, so everything of ours is the real thing. It counts what it generated and
charged, keeps every request with its headers, and breaks on the next call in the way it is told.
"""

from __future__ import annotations

import base64
import contextlib
import io
import json
import socket
import threading
import uuid
from collections import deque
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from PIL import Image

PRICES = {
    "recraftv4_1": 35,
    "recraftv4_1_vector": 80,
    "recraftv3": 40,
    "recraftv3_vector": 80,
    "recraftv2": 22,
}
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><circle cx="32" cy="32" r="20" fill="#c0392b"/></svg>'


def picture(number: int, kind: str = "PNG", size: tuple[int, int] = (64, 48)) -> bytes:
    """A small picture; each number is another one."""
    made = Image.new(
        "RGB", size, ((37 * number) % 256, (91 * number) % 256, (53 * number + number // 256) % 256)
    )
    buffer = io.BytesIO()
    made.save(buffer, kind)
    return buffer.getvalue()


@dataclass
class Seen:
    """One request as it came over the socket."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class PaidService:
    """The service; `url` is its base. Give it to `Recraft(base_url=…)`."""

    key: str = "test-key-that-is-no-key"
    balance: int = 10_000
    generated: int = 0
    seen: list[Seen] = field(default_factory=list)
    files: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    faults: deque[str] = field(default_factory=deque)
    file_faults: deque[str] = field(default_factory=deque)
    hold: threading.Event = field(default_factory=threading.Event)
    url: str = ""
    richer: str = "a red cat, sitting in deep snow"
    styles: list[dict[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.hold.set()
        self.asked = threading.Event()

    @property
    def calls(self) -> list[Seen]:
        """The paid calls."""
        return [seen for seen in self.seen if seen.method == "POST"]

    def then(self, *faults: str) -> PaidService:
        """Break the next calls in these ways, one each."""
        self.faults.extend(faults)
        return self

    def start(self) -> PaidService:
        handler = type("Handler", (_Handler,), {"service": self})
        self._server = _Server(("127.0.0.1", 0), handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/v1"
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True
        )
        self._thread.start()
        return self

    def stop(self) -> None:
        self.hold.set()
        self._server.shutdown()
        self._server.server_close()

    def add_file(self, media_type: str, data: bytes) -> str:
        name = uuid.uuid4().hex
        self.files[name] = (media_type, data)
        return f"{self.url.removesuffix('/v1')}/files/{name}"

    def generate(self, body: dict[str, Any]) -> dict[str, Any]:
        model = body["model"]
        count = body.get("n", 1)
        charge = PRICES.get(model, 40) * count
        self.balance -= charge
        data = []
        for _ in range(count):
            self.generated += 1
            vector = model.endswith("_vector")
            made = (
                SVG.replace('"20"', f'"{20 + self.generated % 9}"').encode()
                if vector
                else picture(self.generated)
            )
            item: dict[str, Any] = {"image_id": str(uuid.uuid4())}
            if body.get("response_format") == "b64_json":
                item["b64_json"] = base64.b64encode(made).decode()
            else:
                item["url"] = self.add_file("image/svg+xml" if vector else "image/png", made)
            data.append(item)
        return {"created": 1_790_000_000, "credits": charge, "data": data}


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64  # a client opens many connections at once


class _Handler(BaseHTTPRequestHandler):
    service: PaidService
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # else the body waits 40 ms for the head to be acknowledged

    def log_message(self, *_: object) -> None:
        pass

    def do_GET(self) -> None:
        seen = self._note()
        if seen.path.startswith("/files/"):
            return self._file(seen)
        if not self._allowed(seen):
            return None
        if seen.path == "/v1/users/me":
            account = {
                "id": "someone",
                "credits": self.service.balance,
                "email": "me@example.com",
                "name": "Me",
            }
            return self._json(200, account)
        if seen.path == "/v1/models":
            return self._json(200, {"data": [{"id": "recraftv4_1", "name": "Recraft V4.1"}]})
        if seen.path == "/v1/styles":
            if self.service.styles is None:
                return self._text(503, "styles are being counted")
            return self._json(200, {"styles": self.service.styles})
        return self._text(404, "404 page not found")

    def do_POST(self) -> None:
        seen = self._note()
        self.service.asked.set()
        if not self._allowed(seen):
            return None
        if seen.path == "/v1/prompts/enhance" and not self.service.faults:
            self.service.balance -= 10
            return self._json(200, {"enhanced_prompt": self.service.richer, "credits": 10})
        if not seen.path.startswith(("/v1/images/generations", "/v1/prompts/enhance")):
            return self._text(404, "404 page not found")
        fault = self.service.faults.popleft() if self.service.faults else ""
        self.service.hold.wait(30)
        if fault in REFUSALS:
            status, kind, text, headers = REFUSALS[fault]
            return self._send(status, kind, text.encode(), headers)
        answer = self.service.generate(seen.json)
        if fault == "lose the answer":
            return self._drop()
        if fault == "half-closed":
            self.connection.shutdown(socket.SHUT_WR)
            self.close_connection = True
            return None
        if fault == "hang":
            self.connection.settimeout(30)
            return self._wait_for_the_other_side()
        if fault == "cut the answer":
            body = json.dumps(answer).encode()
            self._head(200, "application/json", len(body) + 1000)
            self.wfile.write(body)
            return self._drop()
        if fault == "an HTML page":
            return self._send(200, "text/html", b"<html><body>Welcome</body></html>")
        if fault == "no pictures":
            answer["data"] = []
        if fault == "one picture too few":
            answer["data"].pop()
        if fault == "NaN credits":
            return self._send(
                200, "application/json", json.dumps(answer | {"credits": float("nan")}).encode()
            )
        if fault == "the single shape":
            answer = {"created": answer["created"], "credits": answer["credits"], "image": answer["data"][0]}
        if fault == "a broken picture":
            answer["data"][0]["url"] = self.service.add_file("image/png", picture(1)[:40])
        if fault == "a page as picture":
            answer["data"][0]["url"] = self.service.add_file("image/png", b"<html><script>1</script></html>")
        if fault.startswith("url "):
            answer["data"][0]["url"] = fault[4:]
        return self._json(200, answer)

    def _wait_for_the_other_side(self) -> None:
        with contextlib.suppress(OSError):
            self.rfile.read(1)
        self.close_connection = True

    def _file(self, seen: Seen) -> None:
        fault = self.service.file_faults.popleft() if self.service.file_faults else ""
        if fault.startswith("redirect "):
            return self._send(302, "text/plain", b"", {"Location": fault[9:]})
        if fault == "500":
            return self._text(500, "trouble")
        if fault == "gone":
            return self._text(403, "expired")
        media_type, data = self.service.files[seen.path.rsplit("/", 1)[1]]
        return self._send(200, media_type, data)

    def _allowed(self, seen: Seen) -> bool:
        if seen.headers.get("authorization") == f"Bearer {self.service.key}":
            return True
        self._text(401, "request unauthorized")
        return False

    def _note(self) -> Seen:
        length = int(self.headers.get("Content-Length") or 0)
        headers = {name.lower(): value for name, value in self.headers.items()}
        seen = Seen(self.command, self.path, headers, self.rfile.read(length))
        self.service.seen.append(seen)
        return seen

    def _json(self, status: int, body: Any) -> None:
        self._send(status, "application/json", json.dumps(body).encode())

    def _text(self, status: int, text: str) -> None:
        self._send(status, "text/plain; charset=utf-8", text.encode())

    def _send(self, status: int, media_type: str, body: bytes, headers: dict[str, str] | None = None) -> None:
        self._head(status, media_type, len(body), headers)
        self.wfile.write(body)

    def _head(self, status: int, media_type: str, length: int, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(length))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()

    def _drop(self) -> None:
        self.wfile.flush()
        self.close_connection = True
        self.connection.close()


REFUSALS: dict[str, tuple[int, str, str, dict[str, str]]] = {
    "429": (429, "application/json", '{"code": "rate_limit_exceeded", "message": "Rate limit exceeded"}', {}),
    "429 in 7 s": (
        429,
        "application/json",
        '{"code": "rate_limit_exceeded", "message": "slow"}',
        {"Retry-After": "7"},
    ),
    "500": (500, "text/plain", "internal trouble", {}),
    "402": (402, "application/json", '{"code": "insufficient_balance", "message": "No units left"}', {}),
    "400": (
        400,
        "application/json",
        '{"code": "invalid_request_parameter", "message": "prompt length should be in [1, 1000]"}',
        {},
    ),
    "moderation": (400, "application/json", '{"code": "moderation", "message": "Request was refused"}', {}),
    "redirect": (307, "text/plain", "", {"Location": "http://127.0.0.1:9/elsewhere"}),
}
