"""Send one request once, and say honestly what happened to it."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING, Any

import httpx

from recraft_nb._version import __version__
from recraft_nb.client.connections import IDLE, Connections, has_proxies
from recraft_nb.client.room import Place, Room
from recraft_nb.errors import (
    BudgetExceeded,
    OutcomeUnknown,
    OutOfCredits,
    RateLimited,
    RecraftError,
    ServiceError,
    StoreError,
)
from recraft_nb.providers.addresses import is_loopback
from recraft_nb.store import Status, to_micros

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Callable, Mapping

    from recraft_nb.client.charges import Charges
    from recraft_nb.client.job import Job
    from recraft_nb.client.keeping import Keeping
    from recraft_nb.client.scheduler import Scheduler
    from recraft_nb.providers import Answer, Provider
    from recraft_nb.providers.base import Accepted
    from recraft_nb.store import Slot

__all__ = ["Sending"]

# Errors of httpx that come up before the first byte of a request has left.
_NOTHING_LEFT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.InvalidURL,
    httpx.LocalProtocolError,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)

_WORTH_A_TRY = (httpx.ConnectError, httpx.ConnectTimeout)

_AT_ONCE = 32
"""Calls on their way at the same time, and connections. More wait here, queued: of a call that is marked as
sent and waits for a connection, nobody could tell whether it had left when its time is over."""

_CONNECT_TRIES = 3
_SERVER_TRIES = 2
_PATIENCE = 10
"""429s for one request. Each is followed by the pause that the service asks for, or by one that doubles."""

_SERVER_ERROR = 500
_GATEWAY_GAVE_UP = frozenset({504, 524})
"""Not the service's own word: something before it stopped waiting, and the work may be done and charged.
Source: RFC 9110 §15.6.5; 524 is Cloudflare's."""


@dataclass(slots=True)
class Taken:
    """What a service gave when it took work that it answers later. False before that.

    Attributes:
        place: In the room of those who are on their way; work that was taken needs none.
        handle: See `Provider.resume`.
    """

    place: Place
    handle: Mapping[str, Any] | None = None

    def __bool__(self) -> bool:
        return self.handle is not None


class Sending:
    """The way to the service: the one HTTP client, and the journal's word before and after.

    Args:
        provider: The service.
        timeout: Seconds for a whole call.
        charges: What calls really cost so far.
    """

    def __init__(self, provider: Provider, *, timeout: float, charges: Charges) -> None:
        self._provider = provider
        self._charges = charges
        self._timeout = timeout
        self._room, self._door = Room(_AT_ONCE), Room(1)
        self._opening: asyncio.Future[tuple[httpx.AsyncClient, httpx.AsyncClient]] | None = None

    @property
    def base_url(self) -> str:
        """Where the requests go."""
        return self._provider.base_url

    async def http(self) -> httpx.AsyncClient:
        """The HTTP client of this loop for the service; a forked process gets its own."""
        return (await self._clients())[0]

    async def downloads(self) -> httpx.AsyncClient:
        """The same for results: calls that wait for their answers take no connection from them."""
        return (await self._clients())[1]

    async def _clients(self) -> tuple[httpx.AsyncClient, httpx.AsyncClient]:
        opening = self._begin()
        try:
            return opening.result() if opening.done() else await asyncio.shield(opening)
        except Exception as error:
            self._opening = None
            raise _not_set_up(error) from error

    def _begin(self) -> asyncio.Future[tuple[httpx.AsyncClient, httpx.AsyncClient]]:
        """What belongs to this loop: made once, for all who ask meanwhile."""
        loop = asyncio.get_running_loop()
        if self._opening is None or self._opening.get_loop() is not loop:
            self._opening = asyncio.ensure_future(self._open(loop))
            self._room, self._door = Room(_AT_ONCE), Room(1)
        return self._opening

    async def _open(self, loop: asyncio.AbstractEventLoop) -> tuple[httpx.AsyncClient, httpx.AsyncClient]:
        transport = self._provider.transport()
        if transport is not None:
            one = self._new_client(transport=transport)
            return one, one
        tls = _tls(loop)
        if has_proxies():
            how = {"verify": await tls(), "mounts": _past_proxies(httpx.URL(self.base_url).host)}
            return self._new_client(**how), self._new_client(**how)
        if httpx.URL(self.base_url).scheme == "https":
            await tls()  # what is wrong with the certificates of this machine shows before anything is sent
        first, second = (Connections(_AT_ONCE, tls) for _ in range(2))
        return self._new_client(transport=first), self._new_client(transport=second)

    async def send(self, job: Job, keeping: Keeping, scheduler: Scheduler) -> Answer:
        """Send a job's request.

        The journal says ``sent`` before the first byte leaves. Afterwards there are four ends: an
        answer; an error of the service; nothing left this machine (``failed``, nothing charged); or
        nobody knows (``unknown``, never repeated by itself). Sent again is only what surely did
        nothing: a connection that never opened, a 429, an error that the service itself answered.

        Raises:
            BudgetExceeded: The calls before it cost more than they should; nothing was sent.
            OutOfCredits: The account is empty.
            OutcomeUnknown: It was sent and no answer came.
            RecraftError: The service's own error.
        """
        http, place = await self._enter(job, keeping)
        tries: Counter[str] = Counter()
        while True:
            slot = await self._turn(job, keeping, scheduler, place, again=bool(tries))
            if not job.departs():  # somebody asked for a stop meanwhile; nothing has left
                scheduler.give_back(slot)
                place.leave()
                raise asyncio.CancelledError
            taken = Taken(place)
            try:
                answer = await self._once(job, http, partial(self._accepted, job, keeping, taken), place)
            except _NOTHING_LEFT as error:
                if taken:  # while it asked for the answer; the work itself was handed over
                    raise self.lost(job, keeping, _how(error, self._timeout), taken) from error
                tries["connect"] += 1
                told = self._unreachable(error)
                if not isinstance(error, _WORTH_A_TRY) or tries["connect"] >= _CONNECT_TRIES:
                    raise await keeping.failed(job, told) from error
                await self._again(job, keeping, told, scheduler.backoff(tries["connect"]))
            except (httpx.HTTPError, TimeoutError) as error:
                raise self.lost(job, keeping, _how(error, self._timeout), taken) from error
            except RateLimited as error:
                wait = await scheduler.refused(slot, error.retry_after)
                tries["429"] += 1
                if taken:
                    raise self.lost(
                        job, keeping, "the service would not be asked for its answer", taken
                    ) from error
                if wait is None or tries["429"] >= _PATIENCE:
                    raise await keeping.failed(job, error) from None
                await self._again(job, keeping, error, 0)
            except ServiceError as error:
                if taken and (error.status is None or error.status >= _SERVER_ERROR):
                    raise self.lost(
                        job, keeping, "the service failed while it was asked for its answer", taken
                    ) from error
                if error.status in _GATEWAY_GAVE_UP:
                    how = f"the way to the service gave up waiting for it ({error.status})"
                    raise self.lost(job, keeping, how, taken) from error
                tries["5xx"] += 1
                if taken or (error.status or 0) < _SERVER_ERROR or tries["5xx"] >= _SERVER_TRIES:
                    raise await keeping.failed(job, error) from None
                await self._again(job, keeping, error, scheduler.backoff(tries["5xx"]))
            except RecraftError as error:
                if isinstance(error, OutOfCredits):
                    await scheduler.emptied()
                raise await keeping.failed(job, error) from None
            except Exception as error:  # a mistake, here or in a library, says nothing about the request
                raise self.lost(job, keeping, _how(error, self._timeout), taken) from error
            else:
                await scheduler.went_well(slot)
                return answer
            place = self._room.line_up()

    async def resume(self, handle: Mapping[str, Any], *, expected: int) -> Answer:
        """Ask for the answer to work that was accepted earlier; see `Provider.resume`."""
        http = await self.http()
        async with asyncio.timeout(self._timeout):
            return await self._provider.resume(handle, http, expected=expected)

    def lost(self, job: Job, keeping: Keeping, how: str, taken: Taken | None = None) -> OutcomeUnknown:
        """Write ``unknown`` into the journal, and the error that says so."""
        later = (
            "client.collect(), or the next client on this store, asks for its answer again. " if taken else ""
        )
        error = OutcomeUnknown(
            f"The request was sent, and {how}.",
            cost=f"It may have been charged (up to {job.price}).",
            advice=(
                f"{later}It will not be sent again unless you say so. "
                f"client.journal.settle({job.journal_id!r}, charged=…) closes it."
            ),
            journal_id=job.journal_id,
        )
        keeping.mark_now(job, Status.UNKNOWN, error=str(error))
        return error

    async def _enter(self, job: Job, keeping: Keeping) -> tuple[httpx.AsyncClient, Place]:
        self._begin()
        # In line before anything is waited for, and one by one through the door: the order is kept.
        place, turn = self._room.line_up(), self._door.line_up()
        try:
            await turn.wait()
            return await self.http(), place
        except RecraftError as error:
            place.leave()
            raise await keeping.failed(job, error) from error.__cause__
        except BaseException:
            place.leave()
            raise
        finally:
            turn.leave()

    async def _turn(
        self, job: Job, keeping: Keeping, scheduler: Scheduler, place: Place, *, again: bool
    ) -> Slot:
        """Wait until it may leave, and write that it does."""
        slot: Slot | None = None
        try:
            if not (place.is_inside or again):
                await keeping.queue(job, limits=job.limits)
                again = True
            await place.wait()
            price = self._charges.likely_units(job)
            slot, written = await scheduler.admit(
                job.expected,
                asked=to_micros(job.created),
                leave=None if again else keeping.leaving(job, limits=job.limits, price=price),
                queued=partial(job.moved, Status.QUEUED),
            )
            if not written:
                price = self._charges.likely_units(job)  # the calls before it have told more by now
                error = "" if again else None
                await keeping.note(job, Status.SENT, error=error, limits=job.limits, price=price)
        except (BudgetExceeded, OutOfCredits, StoreError) as refusal:
            place.leave()
            scheduler.give_back(slot)
            raise await keeping.failed(job, refusal) from None
        except BaseException:
            place.leave()
            scheduler.give_back(slot)
            raise
        return slot

    async def _once(self, job: Job, http: httpx.AsyncClient, accepted: Accepted, place: Place) -> Answer:
        try:
            async with asyncio.timeout(self._timeout):
                return await self._provider.send(job.request, http, accepted=accepted)
        finally:
            place.leave()

    async def _accepted(self, job: Job, keeping: Keeping, taken: Taken, handle: Mapping[str, Any]) -> None:
        taken.handle = handle
        taken.place.leave()
        await keeping.accepted(job, handle, self.base_url)

    async def _again(self, job: Job, keeping: Keeping, error: RecraftError, pause: float) -> None:
        """Back into the queue; somebody who asked for a stop while it was away is heard now."""
        try:
            await keeping.mark(job, Status.QUEUED, error=error.message)
        except StoreError as trouble:  # this try did nothing, and there is no other one
            raise await keeping.failed(job, trouble) from error
        if job.stopping:
            raise asyncio.CancelledError
        await asyncio.sleep(pause)

    async def aclose(self) -> None:
        """Close the connections and the provider."""
        opening, self._opening = self._opening, None
        if opening is not None and opening.get_loop() is asyncio.get_running_loop():
            for client in set(await opening):
                await client.aclose()
        await self._provider.aclose()

    def _new_client(self, **how: Any) -> httpx.AsyncClient:
        return _Client(
            **how,
            timeout=httpx.Timeout(self._timeout, connect=min(15.0, self._timeout)),
            limits=httpx.Limits(  # of httpx's own connections only, see `Connections`
                max_connections=_AT_ONCE, max_keepalive_connections=_AT_ONCE, keepalive_expiry=IDLE
            ),
            follow_redirects=False,
            headers={"User-Agent": f"recraft-nb/{__version__}"},
        )

    def _unreachable(self, error: Exception) -> ServiceError:
        host = httpx.URL(self.base_url).host
        return ServiceError(
            f"{self._provider.service.name} could not be reached at {host} ({type(error).__name__}).",
            cost="Nothing was sent or charged.",
            advice="Check the network and base_url, then ask again; the local engine needs no network.",
        )


class _NoCookies(httpx.Cookies):
    """Takes cookies from nobody: the host of the results must not leave one for the service."""

    def extract_cookies(self, response: httpx.Response) -> None:
        """Look at none. To look and refuse would cost a tenth of a request."""


class _Client(httpx.AsyncClient):
    """One that keeps no cookies."""

    @property
    def cookies(self) -> httpx.Cookies:
        return _NO_COOKIES

    @cookies.setter
    def cookies(self, cookies: object) -> None:
        """There are none."""


_NO_COOKIES = _NoCookies()


def _tls(loop: asyncio.AbstractEventLoop) -> Callable[[], Awaitable[ssl.SSLContext]]:
    """Gives the context for TLS; made once, beside the loop, as that takes tens of milliseconds."""

    @cache
    def making() -> asyncio.Future[ssl.SSLContext]:
        return loop.run_in_executor(None, httpx.create_ssl_context)

    async def made() -> ssl.SSLContext:
        return await asyncio.shield(making())

    return made


def _not_set_up(error: Exception) -> RecraftError:
    if isinstance(error, RecraftError):
        return error
    return RecraftError(
        f"The connections could not be set up: {error} ({type(error).__name__}).",
        cost="Nothing was sent or charged.",
        advice="Look at the environment: SSL_CERT_FILE, SSL_CERT_DIR, HTTPS_PROXY, ALL_PROXY, NO_PROXY.",
    )


def _past_proxies(host: str) -> dict[str, None]:
    """A service on this machine is asked without a proxy: what goes there in clear must not leave it."""
    hosts = {host, "localhost", "127.0.0.1", "::1"} if is_loopback(host) else ()
    return {f"all://[{one}]" if ":" in one else f"all://{one}": None for one in hosts}


def _how(error: Exception, timeout: float) -> str:
    if isinstance(error, TimeoutError):
        return f"no answer came within {timeout:g} s"
    if isinstance(error, httpx.TimeoutException):
        return "no answer came in time"
    if not isinstance(error, httpx.HTTPError):
        return f"something went wrong on this side ({type(error).__name__})"
    return f"the connection broke before the answer ({type(error).__name__})"
