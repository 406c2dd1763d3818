"""Fetch a result: over https, from where the service says, without a key, within limits."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

import httpx

from recraft_nb.errors import DownloadFailed
from recraft_nb.providers.addresses import check_result_url

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["fetch"]

MAX_BYTES = 64 * 1024 * 1024
"""Largest result that is read. Vectors of a busy scene reach 6 MB, 4096² pictures about 30 MB."""

_REDIRECTS = 3
_PAUSES: Sequence[float] = (0.2, 1.0)


async def fetch(
    url: str, http: httpx.AsyncClient, *, base_url: str, pauses: Sequence[float] = _PAUSES
) -> bytes:
    """The bytes behind a result address.

    The request carries no key and no cookie. A redirect is followed only within the same host.
    Fetching costs nothing, so a broken connection is tried again.

    Args:
        url: The address as the service gave it.
        http: A client without default credentials.
        base_url: The service's base; a loopback result is accepted only from a loopback base.
        pauses: Seconds to wait before each further try.

    Raises:
        DownloadFailed: The address is refused, or the file could not be fetched.
    """
    check_result_url(url, base_url=base_url)
    reason = ""
    for pause in (*pauses, None):
        try:
            return await _follow(url, http, base_url)
        except (httpx.InvalidURL, UnicodeError):
            raise _failed(url, "its address is no URL that can be fetched") from None
        except httpx.HTTPError as error:
            reason = type(error).__name__
        except _Temporary as error:
            reason = str(error)
        if pause is not None:
            await asyncio.sleep(pause)
    raise _failed(url, f"the file could not be fetched ({reason})", later=True)


class _Temporary(Exception):
    pass


async def _follow(url: str, http: httpx.AsyncClient, base_url: str) -> bytes:
    where = url
    for _ in range(_REDIRECTS + 1):
        request = httpx.Request(
            "GET", where, headers={"Accept": "image/*", "User-Agent": http.headers["User-Agent"]}
        )
        response = await http.send(request, stream=True, auth=None, follow_redirects=False)
        try:
            if response.is_redirect:
                where = _same_host(where, response.headers.get("Location", ""))
                check_result_url(where, base_url=base_url)
                continue
            if response.status_code >= httpx.codes.INTERNAL_SERVER_ERROR:
                raise _Temporary(f"status {response.status_code}")
            if response.status_code != httpx.codes.OK:
                raise _failed(url, f"its host answered {response.status_code}")
            return await _read(response, url)
        finally:
            await response.aclose()
    raise _failed(url, "its host redirects in a circle")


async def _read(response: httpx.Response, url: str) -> bytes:
    said = response.headers.get("Content-Length", "")
    chunks, size = [], 0
    async for chunk in response.aiter_bytes():
        size += len(chunk)
        if size > MAX_BYTES:
            raise _failed(url, f"it is larger than {MAX_BYTES >> 20} MB")
        chunks.append(chunk)
    if said.isdigit() and "Content-Encoding" not in response.headers and int(said) != size:
        raise _Temporary(f"{size} of {said} bytes")
    return b"".join(chunks)


def _same_host(here: str, location: str) -> str:
    try:
        there = urljoin(here, location)
        old, new = urlsplit(here), urlsplit(there)
    except ValueError:
        raise _failed(here, "its host redirects to what is no URL") from None
    if (old.scheme, old.netloc.lower()) != (new.scheme, new.netloc.lower()):
        raise _failed(here, "its host redirects to another one, which is not followed")
    return there


def _failed(url: str, why: str, *, later: bool = False) -> DownloadFailed:
    again = "client.collect(), or the next client on this store, fetches it. " if later else ""
    host = urlsplit(url).hostname or "its host"
    return DownloadFailed(
        f"The picture was made, but {why}. Host: {host}.",
        cost="The call was charged as the journal says.",
        advice=(
            f"{again}The address is kept in the journal; the service deletes the file after about 24 hours."
        ),
        url=url,
        later=later,
    )
