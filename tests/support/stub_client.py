"""A client that hands back the request it would send, for code that a request has written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from recraft_nb.operations.pictures import bytes_of, sha_of

if TYPE_CHECKING:
    from recraft_nb.operations import Request


class StubStore:
    """Holds what one request carries."""

    def __init__(self, request: Request) -> None:
        urls: list[str] = []
        for name in (*request.pictures, *request.masks):
            value = getattr(request, name) or ()
            urls += [value] if isinstance(value, str) else value
        self._kept = {sha_of(url): bytes_of(url) for url in urls if url.startswith("data:")}

    def input(self, sha: str) -> bytes | None:
        return self._kept[sha]


class StubClient:
    """Takes what the client's method for this request takes."""

    def __init__(self, request: Request) -> None:
        self.store = StubStore(request)
        self._kind = type(request)

    def __getattr__(self, name: str) -> Any:
        assert name == self._kind.operation.value

        def method(*places: Any, **fields: Any) -> Request:
            if "limit" in fields:  # what optimize_colors calls it
                fields["num_colors_limit"] = fields.pop("limit")
            return self._kind(**dict(zip(self._kind.positional, places, strict=False)), **fields)

        return method
