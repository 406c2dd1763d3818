"""What the gateways have in common: a key in one header, offers from the catalog, words of refusal."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, NoReturn
from urllib.parse import urlsplit

from recraft_nb.catalog import SERVICES, find_model
from recraft_nb.errors import AuthenticationFailed, NotSupported, OutOfCredits, ServiceError
from recraft_nb.providers.addresses import check_base_url
from recraft_nb.providers.calling import call
from recraft_nb.providers.carrying import carriers, obstacles, offer_for, offer_price, set_fields
from recraft_nb.providers.polling import growing_pauses, until_done

if TYPE_CHECKING:
    from collections.abc import Mapping
    from urllib.parse import SplitResult

    import httpx

    from recraft_nb.catalog import Offer, Operation, Price, Service
    from recraft_nb.errors import Problem
    from recraft_nb.operations import Request
    from recraft_nb.providers.base import Accepted, Account, Answer, Style
    from recraft_nb.providers.keys import ApiKey
    from recraft_nb.providers.polling import Pauses

__all__ = ["Gateway", "JobGateway", "job_name"]

_REFUSED_COST = "What it charges for a failed call is not published; its account page tells."

_LONGEST_ID = 200
_LONGEST_ADDRESS = 2000


def job_name(value: Any) -> str | None:
    """The id of a job if it can stand in a path, else None."""
    if not isinstance(value, str) or not 0 < len(value) <= _LONGEST_ID or not value.isprintable():
        return None
    return value if value.strip(". ") else None


class Gateway(ABC):
    """A service that passes requests on to the official one, in a dialect of its own.

    Args:
        key: Sent in the service's key header to `base_url`, and nowhere else.
        base_url: Another server of the same dialect; None for the gateway's own.
        insecure: Accept plain http beyond this machine.
    """

    service: Service

    def __init__(self, key: ApiKey | None, *, base_url: str | None = None, insecure: bool = False) -> None:
        self._key = key
        path = urlsplit(self.service.base_url).path
        self.base_url = check_base_url(
            base_url or self.service.base_url, insecure=insecure, default_path=path
        )
        self.operations: frozenset[Operation] = self.service.operations

    def transport(self) -> httpx.AsyncBaseTransport | None:
        """The ordinary network."""
        return None

    async def aclose(self) -> None:  # noqa: B027 - a gateway may hold something; these hold nothing
        """Nothing is held."""

    def default_model(self, operation: Operation, given: Mapping[str, Any]) -> str | None:
        """The first model here that carries the given fields; see `Provider.default_model`."""
        offers = [offer for offer in self.service.offers if offer.operation is operation]
        wanted = {name for name, value in given.items() if value is not None} - {"n", "model", "output"}
        output = given.get("output")
        for offer in offers:
            known = find_model(offer.model)
            if wanted <= set(offer.fields) and (output is None or known is None or known.output == output):
                return offer.model
        return offers[0].model if offers else None

    def check(self, request: Request) -> None:
        """Refuse what this gateway cannot carry; see `Provider.check`."""
        if request.operation not in self.operations:
            self._refuse(request, ())
        if problems := obstacles(self.service, request):
            self._refuse(request, tuple(problems))

    def price(self, request: Request) -> Price:
        """The price in this gateway's own credits; unknown where none is published."""
        offer = offer_for(self.service, request)
        if offer is None:
            self._refuse(request, tuple(obstacles(self.service, request)))
        return offer_price(self.service, offer, request.count)

    async def resume(self, handle: Mapping[str, Any], http: httpx.AsyncClient, *, expected: int) -> Answer:
        """Nothing to resume: this gateway answers at once or never."""
        del handle, http, expected
        self._lacks("resume", "answers at once or never; there is no job to collect")

    async def me(self, http: httpx.AsyncClient) -> Account:
        """Not published by this gateway."""
        del http
        self._lacks("me", "publishes no route for the account; its website shows the balance")

    async def models(self, http: httpx.AsyncClient) -> list[dict[str, Any]]:
        """Not published by this gateway."""
        del http
        self._lacks("models", "publishes no list of models; rc.providers_table() shows what is known")

    async def styles(self, http: httpx.AsyncClient, *, basic: bool = False) -> list[Style]:
        """Not offered by this gateway."""
        del http
        self._lacks("basic_styles" if basic else "styles", "has no routes for styles")

    async def style(self, id: str, http: httpx.AsyncClient) -> Style:  # noqa: A002 - the name users type
        """Not offered by this gateway."""
        del id, http
        self._lacks("style", "has no routes for styles")

    async def delete_style(self, id: str, http: httpx.AsyncClient) -> None:  # noqa: A002
        """Not offered by this gateway."""
        del id, http
        self._lacks("delete_style", "has no routes for styles")

    @abstractmethod
    def _reason(self, body: dict[str, Any]) -> tuple[str | None, str]:
        """Machine word and message of this gateway's JSON errors."""

    async def _call(
        self, http: httpx.AsyncClient, method: str, url: str, json: Any = None, *, paid: bool = False
    ) -> httpx.Response:
        try:
            return await call(
                http,
                method,
                url,
                service=self.service.name,
                headers=self._headers(),
                key=self._key,
                json=json,
                paid=paid,
                reason=self._reason,
                refusal_cost=_REFUSED_COST if paid else "Asking is free.",
            )
        except AuthenticationFailed as error:
            prefix = self.service.key_prefix
            if self._key is None or not prefix or self._key.reveal().startswith(prefix):
                raise
            advice = f"Keys of {self.service.name} begin with {prefix!r}, and this one does not."
            raise AuthenticationFailed(error.message, advice=advice) from None

    def _headers(self) -> dict[str, str]:
        service = self.service
        headers = {"Accept": "application/json"}
        if self._key is not None:
            headers[service.key_header] = f"{service.key_scheme} {self._key.reveal()}".strip()
        elif self.base_url == service.base_url:
            raise AuthenticationFailed(
                f"There is no key for {service.name}.",
                advice=(
                    f"Set {service.key_env[0]}, pass api_key=rc.ask_key({service.id!r}), or use "
                    "provider='local'."
                ),
            )
        return headers

    def _offer(self, request: Request) -> Offer:
        offer = offer_for(self.service, request)
        assert offer is not None, "checked before"
        return offer

    def _carried(self, request: Request) -> dict[str, Any]:
        """The fields that go along, by our names: a count of one is what happens anyway."""
        fields = dict(set_fields(request))
        if fields.get("n") == 1:
            del fields["n"]
        return fields

    def _refuse(self, request: Request, problems: tuple[Problem, ...]) -> NoReturn:
        others = tuple(one for one in carriers(request) if one != self.service.id)
        name = self.service.name
        if problems:
            lines = "\n".join(f"  · {problem}" for problem in problems)
            message = f"{name} cannot carry this request:\n{lines}"
        else:
            message = f"{name} does not offer {request.operation.value!r}."
        raise NotSupported(
            message,
            cost="Nothing was sent or charged.",
            advice=f"These take it as it is: {', '.join(map(repr, others))}." if others else "",
            operation=request.operation.value,
            provider=self.service.id,
            providers=others,
            problems=problems,
        )

    def _lacks(self, operation: str, words: str) -> NoReturn:
        able = tuple(
            one.id
            for one in SERVICES.values()
            if (one.protocol == "job" if operation == "resume" else operation in one.operations)
        )
        raise NotSupported(
            f"{self.service.name} {words}.",
            advice=f"These have it: {', '.join(map(repr, able))}." if able else "",
            operation=operation,
            provider=self.service.id,
            providers=able,
        )


class JobGateway(Gateway):
    """A gateway that takes the work, answers with an id, and is asked until the work is done.

    Losing the connection while asking is harmless: it is tried again until the time is over. Then a
    ``TimeoutError`` passes to the client, which marks the call unknown and keeps the handle, so that
    `resume` can collect it later, in another process too.

    Args:
        key: As for `Gateway`.
        base_url: As for `Gateway`.
        insecure: As for `Gateway`.
        pauses: Makes the pauses between two questions, in seconds.
        patience: Seconds until it stops asking; None for the gateway's usual.
    """

    usual_patience = 300.0

    def __init__(
        self,
        key: ApiKey | None,
        *,
        base_url: str | None = None,
        insecure: bool = False,
        pauses: Pauses = growing_pauses,
        patience: float | None = None,
    ) -> None:
        super().__init__(key, base_url=base_url, insecure=insecure)
        self._pauses = pauses
        self._patience = self.usual_patience if patience is None else patience

    async def send(
        self, request: Request, http: httpx.AsyncClient, *, accepted: Accepted | None = None
    ) -> Answer:
        """Hand the work over once, say so, and ask until it is done; see `Provider.send`."""
        self.check(request)
        taken = await self._submit(request, http)
        if not isinstance(taken, dict):
            return taken
        if accepted is not None:
            await accepted(taken)
        return await self._wait(taken, http, expected=request.count, at_once=False)

    async def resume(self, handle: Mapping[str, Any], http: httpx.AsyncClient, *, expected: int) -> Answer:
        """The answer to work that was taken earlier; see `Provider.resume`."""
        if job_name(handle.get("id")) is None:
            raise ServiceError(
                f"The journal holds no job id of {self.service.name} for this call.",
                advice="client.journal.settle(id, …) closes it.",
            )
        return await self._wait(dict(handle), http, expected=expected, at_once=True)

    async def _wait(
        self, handle: dict[str, Any], http: httpx.AsyncClient, *, expected: int, at_once: bool
    ) -> Answer:
        try:
            return await until_done(
                lambda: self._ask(handle, http, expected),
                seconds=self._patience,
                pauses=self._pauses,
                at_once=at_once,
            )
        except (AuthenticationFailed, OutOfCredits) as error:
            advice = "The job can be collected later, with a key of the account that began it."
            raise type(error)(error.message, cost=self._taken_cost(handle), advice=advice) from None
        except ServiceError as error:
            if error.status != 404:  # noqa: PLR2004
                raise
            raise ServiceError(
                f"{self.service.name} does not know the job {handle['id']!r} any more.",
                status=error.status,
                excerpt=error.excerpt,
                cost=self._taken_cost(handle),
                advice="It may have expired, or belong to another account.",
            ) from None

    @abstractmethod
    async def _submit(self, request: Request, http: httpx.AsyncClient) -> dict[str, Any] | Answer:
        """Hand the work over once: its handle, or the answer where it comes at once."""

    @abstractmethod
    async def _ask(self, handle: dict[str, Any], http: httpx.AsyncClient, expected: int) -> Answer | None:
        """Ask once: the answer, or None while the work goes on."""

    def _taken_cost(self, handle: Mapping[str, Any]) -> str:
        count = handle.get("credits")
        word = "credit" if count == 1 else "credits"
        took = f"It took {count} {word}" if count else "It may have charged"
        return f"{took} when it accepted the work; whether it gives them back is not published."

    def _own_address(self, url: Any) -> str | None:
        """An address that the service gave for itself, if it lies under our base; else None.

        The key goes along, so nothing else is asked.
        """
        if not isinstance(url, str):
            return None
        try:
            there, base = urlsplit(url), urlsplit(self.base_url)
            same = _origin(there) == _origin(base)
        except ValueError:
            return None
        if not (url.isascii() and url.isprintable()) or " " in url or len(url) > _LONGEST_ADDRESS:
            return None
        inside = there.path.startswith(f"{base.path}/") and ".." not in there.path.split("/")
        plain = not (there.username or there.password or there.fragment)
        return url if same and inside and plain and "\\" not in url and "%2e" not in url.lower() else None


def _origin(parts: SplitResult) -> tuple[str, str | None, int | None]:
    usual = {"http": 80, "https": 443}.get(parts.scheme)
    return parts.scheme, parts.hostname, parts.port or usual
