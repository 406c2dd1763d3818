"""Which addresses may be spoken to: the base of a service, and where results come from."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx

from recraft_nb.errors import DownloadFailed, InvalidRequest, Problem

if TYPE_CHECKING:
    from urllib.parse import SplitResult

__all__ = ["check_base_url", "check_result_url", "is_loopback"]


def check_base_url(url: str, *, insecure: bool = False, default_path: str = "") -> str:
    """A base URL that is safe to send a key to, without a slash at its end.

    Args:
        url: What the caller gave.
        insecure: Whether plain http is accepted beyond loopback.
        default_path: Path to use when the URL has none, such as ``"/v1"``.

    Raises:
        InvalidRequest: It is no http(s) URL, carries user info, a query or a fragment (a URL in
            the query means that a stranger's server would receive the key), or is plain http to
            another machine.
    """
    try:
        parts = urlsplit(url.strip())
        host, _ = parts.hostname, parts.port
        _ = (host or "").encode("idna"), httpx.URL(url.strip()).host  # they say what cannot be a name
    except (ValueError, AttributeError, httpx.InvalidURL):
        raise _bad(url, "must be a URL such as https://external.api.recraft.ai/v1") from None
    if parts.scheme not in {"http", "https"} or not host:
        raise _bad(url, "must start with https:// and name a host")
    if parts.username or parts.password:
        raise _bad("(hidden)", "must not carry a user name or password; the key goes in its own header")
    if parts.query or parts.fragment:
        shown = f"{url.partition('#')[0].partition('?')[0]}?(hidden)"
        raise _bad(shown, "must not carry a query or a fragment: a key sent there would reach someone else")
    if parts.scheme == "http" and not (insecure or is_loopback(host)):
        raise _bad(url, "must be https; plain http is for this machine only (or pass insecure=True)")
    path = parts.path.rstrip("/") or default_path
    return f"{parts.scheme}://{parts.netloc}{path}"


def check_result_url(url: str, *, base_url: str) -> None:
    """Refuse a result address that a service has no business to send.

    Results come over https from public hosts; a result on this machine is accepted only from a
    service on this machine. Nothing else (``file:``, ``ftp:``, private networks) is fetched.

    Raises:
        DownloadFailed: The address is refused; nothing was fetched.
    """
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        raise _refused(url, "it is not a URL") from None
    local_base = is_loopback(urlsplit(base_url).hostname or "")
    if parts.username or parts.password:
        raise _refused(url, "it carries a user name")
    if is_loopback(host):
        if parts.scheme in {"http", "https"} and local_base:
            return
        raise _refused(url, "it points at this machine")
    if parts.scheme != "https" or not host:
        raise _refused(url, "results are fetched over https only")
    if _is_private(host):
        raise _refused(url, "it points into a private network")


def is_loopback(host: str) -> bool:
    """Whether a host name or address means this machine."""
    name = host.strip("[]").rstrip(".").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    address = _address(name)
    return address is not None and (address.is_loopback or address.is_unspecified)


def _is_private(host: str) -> bool:
    address = _address(host)
    return address is not None and not address.is_global


def _address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        address = ipaddress.ip_address(host.strip("[]").split("%")[0])
    except ValueError:
        return _odd_ipv4(host)
    mapped = getattr(address, "ipv4_mapped", None)
    return mapped or address


def _odd_ipv4(host: str) -> ipaddress.IPv4Address | None:
    """Addresses that resolvers accept and `ipaddress` does not: 127.1, 0x7f.0.0.1, 2130706433."""
    pieces = host.split(".")
    if not 1 <= len(pieces) <= 4 or not all(pieces):  # noqa: PLR2004 - dotted quad
        return None
    try:
        numbers = [_number(piece) for piece in pieces]
    except ValueError:
        return None
    value = numbers[-1]
    for place, number in enumerate(numbers[:-1]):
        value += number << (24 - 8 * place)
    return ipaddress.IPv4Address(value) if 0 <= value < 2**32 else None


def _number(piece: str) -> int:
    if piece.lower().startswith("0x"):
        return int(piece, 16)
    if piece.startswith("0") and piece.isdigit() and len(piece) > 1:
        return int(piece, 8)
    if not piece.isdigit():
        raise ValueError(piece)
    return int(piece)


def _bad(url: str, limit: str) -> InvalidRequest:
    return InvalidRequest([Problem("base_url", url, limit)], what="This client")


def _refused(url: str, why: str) -> DownloadFailed:
    try:
        shown = _shown(urlsplit(url)) if "://" in url else url[:40]
    except ValueError:
        shown = url[:40]
    return DownloadFailed(
        f"The service sent a result address that is not fetched: {why} ({shown}).",
        cost="The picture may have been charged.",
        advice="The answer is kept in the journal; ask the service about it.",
        url=url,
    )


def _shown(parts: SplitResult) -> str:
    return f"{parts.scheme}://{parts.hostname or ''}{parts.path[:40]}"
