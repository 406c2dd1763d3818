"""A service at a loopback socket that answers by script: each path has its answers, in order."""

from __future__ import annotations

import json
import threading
from collections import deque
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

from support.service import Seen

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True)
class Reply:
    """One answer. ``cut`` announces more bytes than come; ``drop`` closes without an answer."""

    status: int = 200
    body: Any = b""
    kind: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    cut: bool = False
    drop: bool = False

    @property
    def content(self) -> bytes:
        if isinstance(self.body, bytes):
            return self.body
        return self.body.encode() if isinstance(self.body, str) else json.dumps(self.body).encode()

    @property
    def media_type(self) -> str:
        if self.kind:
            return self.kind
        return "text/plain; charset=utf-8" if isinstance(self.body, (bytes, str)) else "application/json"


class Scripted:
    """Give it answers by path; the last of a path is given for ever. Unknown paths are 404 in plain text."""

    def __init__(self) -> None:
        self.seen: list[Seen] = []
        self._answers: dict[tuple[str, str], deque[Reply | Callable[[Seen], Reply]]] = {}
        handler = type("Handler", (_Handler,), {"service": self})
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        self.root = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True
        ).start()

    def on(self, method: str, path: str, *answers: Any) -> Scripted:
        """Set the answers of a path: replies, callables that make one, or JSON bodies with status 200."""
        ready = [one if isinstance(one, Reply) or callable(one) else Reply(body=one) for one in answers]
        self._answers[method, path] = deque(ready)
        return self

    def answer(self, seen: Seen) -> Reply:
        queue = self._answers.get((seen.method, seen.path.split("?")[0]))
        if not queue:
            return Reply(404, "404 page not found")
        one = queue.popleft() if len(queue) > 1 else queue[0]
        return one if isinstance(one, Reply) else one(seen)

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class _Handler(BaseHTTPRequestHandler):
    service: Scripted
    protocol_version = "HTTP/1.1"
    # Head and body in one piece: in two, the second waits 40 ms for the first to be acknowledged.
    wbufsize = 1 << 16

    def log_message(self, *_: object) -> None:
        pass

    def _serve(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        headers = {name.lower(): value for name, value in self.headers.items()}
        seen = Seen(self.command, self.path, headers, self.rfile.read(length))
        self.service.seen.append(seen)
        reply = self.service.answer(seen)
        if not reply.drop:
            content = reply.content
            if "Date" in reply.headers:
                self.send_response_only(reply.status)
            else:
                self.send_response(reply.status)
            self.send_header("Content-Type", reply.media_type)
            self.send_header("Content-Length", str(len(content) + (1000 if reply.cut else 0)))
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)
        if reply.drop or reply.cut:
            self.wfile.flush()
            self.close_connection = True
            self.connection.close()

    do_GET = do_POST = do_DELETE = _serve  # noqa: N815 - the names that http.server wants
