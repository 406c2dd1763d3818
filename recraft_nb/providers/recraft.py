"""The official service: a request to its wire form, its answer to pictures and charge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from recraft_nb.catalog import ROUTES, SERVICES, Operation
from recraft_nb.errors import AuthenticationFailed, BadAnswer, NotSupported
from recraft_nb.operations import Generate
from recraft_nb.providers.addresses import check_base_url
from recraft_nb.providers.answers import read_account, read_answer, read_models, whats_wrong

if TYPE_CHECKING:
    import httpx

    from recraft_nb.catalog import Service
    from recraft_nb.operations import Request
    from recraft_nb.providers.base import Accepted, Account, Answer
    from recraft_nb.providers.keys import ApiKey

__all__ = ["RecraftProvider"]

_MAX_ANSWER = 256 * 1024 * 1024
"""Six 4 MP pictures as base64 are about 60 MB; anything far beyond is no answer of this service."""


class RecraftProvider:
    """Speaks the official dialect, to the official host or to a server of the same dialect.

    Args:
        key: Sent in the Authorization header of API calls to `base_url`, and nowhere else. None for
            servers that want none.
        base_url: The dialect's root, with its ``/v1``; None for the official one.
        insecure: Accept plain http beyond this machine.
        response_format: ``"url"`` (files are fetched one by one and can be fetched again for a day)
            or ``"b64_json"`` (files inside the answer).
    """

    service: Service = SERVICES["recraft"]
    operations = frozenset({Operation.GENERATE, Operation.ME, Operation.MODELS})

    def __init__(
        self,
        key: ApiKey | None,
        *,
        base_url: str | None = None,
        insecure: bool = False,
        response_format: str = "url",
    ) -> None:
        self._key = key
        self.base_url = check_base_url(
            base_url or self.service.base_url, insecure=insecure, default_path="/v1"
        )
        self.response_format = response_format

    def transport(self) -> httpx.AsyncBaseTransport | None:
        """The ordinary network."""
        return None

    async def send(
        self,
        request: Request,
        http: httpx.AsyncClient,
        *,
        accepted: Accepted | None = None,  # noqa: ARG002 - the answer comes at once
    ) -> Answer:
        """Send a request once; see `Provider.send`."""
        response = await self._call(http, "POST", self._path(request), json=self._body(request))
        return read_answer(response, expected=request.count)

    async def me(self, http: httpx.AsyncClient) -> Account:
        """The account behind the key."""
        return read_account(await self._call(http, "GET", ROUTES[Operation.ME].path))

    async def models(self, http: httpx.AsyncClient) -> list[dict[str, Any]]:
        """The service's own list of models."""
        return read_models(await self._call(http, "GET", ROUTES[Operation.MODELS].path))

    async def aclose(self) -> None:
        """Nothing is held."""

    def _path(self, request: Request) -> str:
        if isinstance(request, Generate):
            return request.route
        raise NotSupported(
            f"{self.service.name} is not asked for {request.operation.value!r} by this version.",
            operation=request.operation.value,
            provider=self.service.id,
            providers=(),
        )

    def _body(self, request: Request) -> dict[str, Any]:
        return {**request.fields(), "response_format": self.response_format}

    async def _call(
        self, http: httpx.AsyncClient, method: str, path: str, json: dict[str, Any] | None = None
    ) -> httpx.Response:
        request = http.build_request(
            method, f"{self.base_url}/{path.lstrip('/')}", json=json, headers=self._headers()
        )
        # A redirect would carry the header along to wherever the server says; never follow one.
        response = await http.send(request, stream=True, follow_redirects=False)
        try:
            await _read_bounded(response)
        finally:
            await response.aclose()
        if not response.is_success:
            raise whats_wrong(response, service=self.service.name)
        return response

    def _headers(self) -> dict[str, str]:
        headers = {"Accept": "application/json"}
        if self._key is not None:
            headers["Authorization"] = f"Bearer {self._key.reveal()}"
        elif self.base_url == self.service.base_url:
            raise AuthenticationFailed(
                f"There is no key for {self.service.name}.",
                advice=f"Set {self.service.key_env[0]}, pass rc.ask_key('recraft'), or use provider='local'.",
            )
        return headers


async def _read_bounded(response: httpx.Response) -> None:
    """Read the body, or stop where no answer of this service ever goes.

    A success that breaks off half-way was surely billed, so it is a bad answer with what came of
    it, and not a call without an answer.
    """
    import httpx

    chunks: list[bytes] = []
    try:
        async for chunk in response.aiter_bytes():
            chunks.append(chunk)
            if sum(map(len, chunks)) > _MAX_ANSWER:
                raise _cut(f"is larger than {_MAX_ANSWER >> 20} MB", chunks)
    except httpx.HTTPError as error:
        if response.is_success:
            raise _cut(f"broke off ({type(error).__name__})", chunks) from None
        raise
    response._content = b"".join(chunks)  # noqa: SLF001 - what `aread` does, with a bound


def _cut(how: str, chunks: list[bytes]) -> BadAnswer:
    return BadAnswer(
        f"The service answered with success, but the answer {how}.",
        cost="It was probably charged; the balance tells.",
        advice="What came of it is kept in the journal; it is not sent again by itself.",
        raw=b"".join(chunks)[:1_000_000],
    )
