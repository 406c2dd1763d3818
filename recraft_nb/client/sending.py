"""Send one request once, and say honestly what happened to it."""

from __future__ import annotations

import asyncio
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING

import httpx

from recraft_nb._version import __version__
from recraft_nb.errors import BadAnswer, OutcomeUnknown, RecraftError, ServiceError
from recraft_nb.store import Status

if TYPE_CHECKING:
    from recraft_nb.client.job import Job
    from recraft_nb.client.keeping import Keeping
    from recraft_nb.providers import Answer, Provider

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


class Sending:
    """The way to the service: the one HTTP client, and the journal's word before and after.

    Args:
        provider: The service.
        timeout: Seconds for a whole call.
    """

    def __init__(self, provider: Provider, *, timeout: float) -> None:
        self._provider = provider
        self._timeout = timeout
        self._http: httpx.AsyncClient | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    @property
    def base_url(self) -> str:
        """Where the requests go."""
        return self._provider.base_url

    async def http(self) -> httpx.AsyncClient:
        """The HTTP client of this loop; a forked process gets its own."""
        loop = asyncio.get_running_loop()
        if self._http is None or self._loop is not loop:
            transport = self._provider.transport()
            # Making the TLS context takes tens of milliseconds, so it is not done on the loop.
            self._http = await loop.run_in_executor(None, self._new_client, transport)
            self._loop = loop
        return self._http

    async def send(self, job: Job, keeping: Keeping) -> Answer:
        """Send a job's request.

        The journal says ``sent`` before the first byte leaves. Afterwards there are four ends: an
        answer; an error of the service; nothing left this machine (``failed``, nothing charged); or
        nobody knows (``unknown``, never repeated by itself).

        Raises:
            OutcomeUnknown: It was sent and no answer came.
            RecraftError: The service's own error.
        """
        http = await self.http()
        await keeping.mark(job, Status.SENT)
        try:
            async with asyncio.timeout(self._timeout):
                return await self._provider.send(job.request, http)
        except _NOTHING_LEFT as error:
            raise await keeping.failed(job, self._unreachable(error)) from error
        except (httpx.HTTPError, TimeoutError) as error:
            raise self.lost(job, keeping, _how(error, self._timeout)) from error
        except BadAnswer as error:
            raise await keeping.failed(job, error) from error
        except RecraftError as error:
            raise await keeping.failed(job, error) from None

    def lost(self, job: Job, keeping: Keeping, how: str) -> OutcomeUnknown:
        """Write ``unknown`` into the journal, and the error that says so."""
        error = OutcomeUnknown(
            f"The request was sent, and {how}.",
            cost=f"It may have been charged (up to {job.price}).",
            advice=(
                "It will not be sent again unless you say so. "
                f"client.journal.settle({job.journal_id!r}, charged=…) closes it."
            ),
            journal_id=job.journal_id,
        )
        keeping.mark_now(job, Status.UNKNOWN, error=str(error))
        return error

    async def aclose(self) -> None:
        """Close the connections and the provider."""
        http, self._http = self._http, None
        if http is not None:
            await http.aclose()
        await self._provider.aclose()

    def _new_client(self, transport: httpx.AsyncBaseTransport | None) -> httpx.AsyncClient:
        return httpx.AsyncClient(
            transport=transport,
            timeout=httpx.Timeout(self._timeout, connect=min(15.0, self._timeout)),
            # A connection that the server has already given up is worse than a new one: a request
            # written to it ends without an answer, which has to count as unknown.
            limits=httpx.Limits(max_connections=32, max_keepalive_connections=8, keepalive_expiry=4),
            follow_redirects=False,
            # Cookies are taken from nobody: the host of the results must not leave one for the service.
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
            headers={"User-Agent": f"recraft-nb/{__version__}"},
        )

    def _unreachable(self, error: Exception) -> ServiceError:
        host = httpx.URL(self.base_url).host
        return ServiceError(
            f"{self._provider.service.name} could not be reached at {host} ({type(error).__name__}).",
            cost="Nothing was sent or charged.",
            advice="Check the network and base_url, then ask again; the local engine needs no network.",
        )


def _how(error: Exception, timeout: float) -> str:
    if isinstance(error, TimeoutError):
        return f"no answer came within {timeout:g} s"
    if isinstance(error, httpx.TimeoutException):
        return "no answer came in time"
    return f"the connection broke before the answer ({type(error).__name__})"
