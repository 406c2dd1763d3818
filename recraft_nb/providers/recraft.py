"""The official service: a request to its wire form, its answer to pictures and charge."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from recraft_nb.catalog import ROUTES, SERVICES, Operation
from recraft_nb.errors import AuthenticationFailed, InvalidRequest, NotSupported, Problem, ServiceError
from recraft_nb.providers.addresses import check_base_url
from recraft_nb.providers.answers import (
    read_account,
    read_colors,
    read_models,
    read_new_style,
    read_pictures,
    read_prompt,
    read_style,
    read_styles,
)
from recraft_nb.providers.calling import call
from recraft_nb.providers.carrying import carriers
from recraft_nb.providers.parts import has_pictures, mixed_lists, write_parts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import httpx

    from recraft_nb.catalog import Price, Service
    from recraft_nb.operations import Request
    from recraft_nb.providers.base import Accepted, Account, Answer, Style
    from recraft_nb.providers.keys import ApiKey

__all__ = ["RecraftProvider"]

_PICTURES = frozenset({"list", "single"})
_READERS: Mapping[str, Callable[[httpx.Response], Answer]] = {
    "enhanced_prompt": read_prompt,
    "style": read_new_style,
    "color_mapping": read_colors,
}
# How many pictures these make is the service's choice.
_UNCOUNTED = frozenset({Operation.EXPLORE, Operation.EXPLORE_SIMILAR})

_STYLE_ID = re.compile(r"[0-9A-Za-z_-]{1,64}", re.ASCII)


class RecraftProvider:
    """Speaks the official dialect, to the official host or to a server of the same dialect.

    Args:
        key: Sent in the Authorization header of API calls to `base_url`, and nowhere else. None for
            servers that want none.
        base_url: The dialect's root, with its ``/v1``; None for the official one.
        insecure: Accept plain http beyond this machine.
        response_format: ``"url"`` (files are fetched one by one and can be fetched again for a day),
            ``"b64_json"`` (files inside the answer) or ``"multipart"`` (files as parts of the
            answer: the quickest, and only newer servers know it).
        transport: How pictures are sent: ``"json"`` (data URLs; nested fields survive) or
            ``"multipart"`` (binary parts), for servers that only take that.
    """

    service: Service = SERVICES["recraft"]
    operations: frozenset[Operation] = frozenset(Operation)

    def __init__(
        self,
        key: ApiKey | None,
        *,
        base_url: str | None = None,
        insecure: bool = False,
        response_format: str = "url",
        transport: str = "json",
    ) -> None:
        self._key = key
        self.base_url = check_base_url(
            base_url or self.service.base_url, insecure=insecure, default_path="/v1"
        )
        self.response_format = response_format
        self._in_parts = transport == "multipart"

    def transport(self) -> httpx.AsyncBaseTransport | None:
        """The ordinary network."""
        return None

    def default_model(self, operation: Operation, given: Mapping[str, Any]) -> str | None:
        """None: a request that names no model takes what the service would."""
        del operation, given
        return None

    def check(self, request: Request) -> None:
        """Refuse what cannot be carried; see `Provider.check`."""
        if request.operation not in self.operations:
            raise NotSupported(
                f"{self.service.name} does not offer {request.operation.value!r} here.",
                cost="Nothing was sent or charged.",
                advice="",
                operation=request.operation.value,
                provider=self.service.id,
                providers=tuple(one for one in carriers(request) if one != self.service.id),
            )
        if self._in_parts and (problems := mixed_lists(request.fields())):
            raise InvalidRequest(problems)

    def price(self, request: Request) -> Price:
        """The published price in API units."""
        return request.price

    async def send(
        self, request: Request, http: httpx.AsyncClient, *, accepted: Accepted | None = None
    ) -> Answer:
        """Send a request once; see `Provider.send`. Nothing is accepted first: the answer comes at once."""
        del accepted
        self.check(request)
        shape = ROUTES[request.operation].answer
        fields = request.fields()
        if shape in _PICTURES:
            fields["response_format"] = self.response_format
        try:
            response = await self._call(
                http, ROUTES[request.operation].method, request.route, fields, paid=True
            )
        except ServiceError as error:
            raise _renamed(error, request) from None
        if shape in _PICTURES:
            expected = None if request.operation in _UNCOUNTED else request.count
            return read_pictures(response, expected=expected)
        return _READERS[shape](response)

    async def resume(self, handle: Mapping[str, Any], http: httpx.AsyncClient, *, expected: int) -> Answer:
        """Nothing to resume: the service answers at once or never.

        Raises:
            NotSupported: Always.
        """
        del handle, http, expected
        raise NotSupported(
            f"{self.service.name} answers at once or never; there is no job to collect.",
            advice="client.journal.settle(id, …) closes a call whose outcome nobody knows.",
            operation="resume",
            provider=self.service.id,
            providers=tuple(one.id for one in SERVICES.values() if one.protocol == "job"),
        )

    async def me(self, http: httpx.AsyncClient) -> Account:
        """The account behind the key."""
        return read_account(await self._look_up(http, Operation.ME))

    async def models(self, http: httpx.AsyncClient) -> list[dict[str, Any]]:
        """The service's own list of models."""
        return read_models(await self._look_up(http, Operation.MODELS))

    async def styles(self, http: httpx.AsyncClient, *, basic: bool = False) -> list[Style]:
        """The account's own styles, or the curated ones."""
        operation = Operation.BASIC_STYLES if basic else Operation.STYLES
        return read_styles(await self._look_up(http, operation))

    async def style(self, id: str, http: httpx.AsyncClient) -> Style:  # noqa: A002 - the name users type
        """One style."""
        return read_style(await self._look_up(http, Operation.STYLE, id))

    async def delete_style(self, id: str, http: httpx.AsyncClient) -> None:  # noqa: A002
        """Delete a style of one's own."""
        await self._look_up(http, Operation.DELETE_STYLE, id)

    async def aclose(self) -> None:
        """Nothing is held."""

    async def _look_up(
        self, http: httpx.AsyncClient, operation: Operation, style_id: str = ""
    ) -> httpx.Response:
        route = ROUTES[operation]
        if "{style_id}" in route.path and not _STYLE_ID.fullmatch(str(style_id)):
            problem = Problem("id", style_id, "is the id of a style, as styles() gives it")
            raise InvalidRequest([problem], what="This look-up")
        return await self._call(http, route.method, route.path.format(style_id=quote(style_id, safe="")))

    async def _call(
        self,
        http: httpx.AsyncClient,
        method: str,
        path: str,
        fields: dict[str, Any] | None = None,
        *,
        paid: bool = False,
    ) -> httpx.Response:
        in_parts = self._in_parts and fields is not None and has_pictures(fields)
        return await call(
            http,
            method,
            f"{self.base_url}/{path.lstrip('/')}",
            service=self.service.name,
            headers=self._headers(),
            key=self._key,
            json=None if in_parts else fields,
            files=write_parts(fields) if in_parts and fields is not None else None,
            paid=paid,
        )

    def _headers(self) -> dict[str, str]:
        headers = {"Accept": "application/json"}
        if self.response_format == "multipart":
            headers["Accept"] = "application/json, multipart/form-data"
        if self._key is not None:
            headers["Authorization"] = f"Bearer {self._key.reveal()}"
        elif self.base_url == self.service.base_url:
            raise AuthenticationFailed(
                f"There is no key for {self.service.name}.",
                advice=f"Set {self.service.key_env[0]}, pass rc.ask_key('recraft'), or use provider='local'.",
            )
        return headers


def _renamed(error: ServiceError, request: Request) -> ServiceError:
    """Say what a missing route may mean where the service gave it another name earlier."""
    if error.status != 404 or request.operation is not Operation.ENHANCE:  # noqa: PLR2004
        return error
    return ServiceError(
        f"This server has no {request.route}.",
        status=error.status,
        code=error.code,
        excerpt=error.excerpt,
        cost=error.cost,
        advice=(
            "It was published a little earlier as images/refineDetails, so this server may be an older one "
            "or may not have it at all; check base_url. The old path is not tried by itself."
        ),
    )
