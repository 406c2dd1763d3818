"""Where result files lie: on a host of their own, open to everybody, for a day or until told otherwise."""

from __future__ import annotations

import secrets
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

from support.standin.wire import Fault, Seen

if TYPE_CHECKING:
    from starlette.requests import Request


@dataclass
class Files:
    """The host. `seen` holds every request with its headers; `faults` break the next ones."""

    url: str = ""
    seen: list[Seen] = field(default_factory=list)
    faults: deque[Fault] = field(default_factory=deque)
    _kept: dict[str, tuple[bytes, str]] = field(default_factory=dict)

    def add(self, data: bytes, media_type: str) -> str:
        """The address of a new file. Whoever has it has the file."""
        name = secrets.token_hex(12)
        self._kept[name] = (data, media_type)
        return f"{self.url}/signed/{name}"

    def content(self, url: str) -> bytes:
        """What lies at an address."""
        return self._kept[url.rsplit("/", 1)[1]][0]

    def then(self, *faults: Fault) -> None:
        """Break the next downloads in these ways, one each."""
        self.faults.extend(faults)

    def expire(self) -> None:
        """Delete every file, as the service does after about a day."""
        self._kept.clear()

    def app(self) -> Starlette:
        return Starlette(routes=[Route("/{path:path}", self._get, methods=["GET", "POST", "PUT", "DELETE"])])

    async def _get(self, request: Request) -> Response:
        self.seen.append(await Seen.of(request))
        found = self._kept.get(request.url.path.rsplit("/", 1)[1])
        if found is None:
            return Response("<Error>AccessDenied</Error>", 403, media_type="application/xml")
        data, media_type = found
        if self.faults:
            return self.faults.popleft().response(data, media_type)
        return Response(data, media_type=media_type)
