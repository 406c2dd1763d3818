"""What every service must be able to do for the client, and what it hands back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from datetime import datetime

    import httpx

    from recraft_nb.catalog import Operation, Price, Service
    from recraft_nb.operations import Request

    Accepted: TypeAlias = Callable[[Mapping[str, Any]], Awaitable[None]]

__all__ = ["Account", "Answer", "Delivery", "Provider", "Style"]


@dataclass(frozen=True, slots=True)
class Delivery:
    """One picture of an answer: its bytes, or the address to fetch them from.

    Attributes:
        image_id: The service's own id of the picture, or None.
        url: Where the file lies, or None when `data` holds it.
        data: The file itself, or None.
        extra: Whatever else the service said of this picture (``revised_prompt``, ``features``).
    """

    image_id: str | None
    url: str | None = None
    data: bytes | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a service said to a request.

    Attributes:
        deliveries: The pictures, in the service's order.
        credits: Units charged, or None when the answer does not say (or says nonsense).
        created: When the service made it.
        style_id: Id of a style made on the fly, or None.
        value: The result of an operation that makes no pictures: the enhanced prompt, a `Style`, a
            mapping of colours. None for pictures.
        balance: What is left on the account, where the answer says so, or None.
        raw: The body as it came.
        complaint: What is wrong with an answer whose pictures are usable all the same ("3 pictures
            came, 4 were asked for"), or an empty string.
    """

    deliveries: tuple[Delivery, ...]
    credits: int | None
    created: datetime
    style_id: str | None = None
    value: Any = None
    balance: int | None = None
    raw: bytes = b""
    complaint: str = ""


@dataclass(frozen=True, slots=True)
class Account:
    """Who pays: the id, the name and the balance in API units."""

    id: str
    credits: int
    email: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Style:
    """A style of one's own, or a curated one with its id.

    Attributes:
        id: What ``style_id`` takes.
        style: The base style or the curated name.
        model: The model it was made for, where the service says so.
        created: When it was made (UTC), or None.
        private: Whether only this account can use it; None when the service does not say.
        substyle: The old second name, or None.
        credits: What making it cost, or None.
    """

    id: str
    style: str = ""
    model: str | None = None
    created: datetime | None = None
    private: bool | None = None
    substyle: str | None = None
    credits: int | None = None


class Provider(Protocol):
    """One service: a request goes in as its wire form, its answer comes out as pictures and charge."""

    service: Service
    base_url: str
    operations: frozenset[Operation]

    def transport(self) -> httpx.AsyncBaseTransport | None:
        """The way there, or None for the ordinary network."""

    def default_model(self, operation: Operation, given: Mapping[str, Any]) -> str | None:
        """The model for a request that names none, or None for what `Request` itself would take.

        Args:
            operation: The operation.
            given: The fields that the caller gave, by their Python names.
        """

    def check(self, request: Request) -> None:
        """Refuse a request that this service cannot carry, before anything is sent.

        Raises:
            NotSupported: With every problem at once in ``problems``, the nearest that it could
                carry, and in ``providers`` the services that take the request as it is.
            InvalidRequest: The form of the request does not fit the form of sending.
        """

    def price(self, request: Request) -> Price:
        """What a request costs here, in this service's own unit, as far as that is published."""

    async def send(
        self, request: Request, http: httpx.AsyncClient, *, accepted: Accepted | None = None
    ) -> Answer:
        """Send a request once and read the answer.

        Args:
            request: What to ask.
            http: The client's connections.
            accepted: Awaited once, with what `resume` needs (JSON-able), when a service has taken
                the work and answers later. From then on the answer can be collected by anybody,
                another process included.

        Raises:
            RecraftError: A typed error; `OutcomeUnknown` is left to the client, which knows the
                journal: transport errors of httpx pass through.
            TimeoutError: The work was accepted and is not done in time; `resume` can collect it later.
        """

    async def resume(self, handle: Mapping[str, Any], http: httpx.AsyncClient, *, expected: int) -> Answer:
        """The answer to work that was accepted earlier, from its handle. Free.

        Raises:
            NotSupported: This service answers at once or never.
            RecraftError: The work ended badly, is expired, or is not known there.
            TimeoutError: It is still not done.
        """

    async def me(self, http: httpx.AsyncClient) -> Account:
        """The account behind the key. Free."""

    async def models(self, http: httpx.AsyncClient) -> list[dict[str, Any]]:
        """The service's own list of models, as it gives them. Free."""

    async def styles(self, http: httpx.AsyncClient, *, basic: bool = False) -> list[Style]:
        """The account's own styles, or the curated ones. Free."""

    async def style(self, id: str, http: httpx.AsyncClient) -> Style:  # noqa: A002 - the name users type
        """One style. Free."""

    async def delete_style(self, id: str, http: httpx.AsyncClient) -> None:  # noqa: A002
        """Delete a style of one's own. Free."""

    async def aclose(self) -> None:
        """Let go of whatever the transport holds."""
