"""Which service a new client speaks to, and with which key."""

from __future__ import annotations

import difflib
import os
from types import MappingProxyType
from typing import TYPE_CHECKING

from recraft_nb.catalog import SERVICES
from recraft_nb.errors import AuthenticationFailed, InvalidRequest, Problem
from recraft_nb.providers import (
    ApiInOneProvider,
    ApiKey,
    LocalProvider,
    PixazoProvider,
    PixelDojoProvider,
    RecraftProvider,
    find_key,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from recraft_nb.catalog import Service
    from recraft_nb.providers import Provider
    from recraft_nb.store import Store

__all__ = ["ask_key", "choose_provider"]

_GATEWAYS: Mapping[str, type[ApiInOneProvider | PixazoProvider | PixelDojoProvider]] = MappingProxyType(
    {"pixeldojo": PixelDojoProvider, "apiinone": ApiInOneProvider, "pixazo": PixazoProvider}
)

_RESPONSE_FORMATS = ("url", "b64_json", "multipart")
_TRANSPORTS = ("json", "multipart")

_BASE_ENV = "RECRAFT_API_BASE"
"""Another server of the same dialect (a team's proxy) for notebooks that should not change."""


def choose_provider(
    name: str | None,
    *,
    api_key: str | ApiKey | None,
    base_url: str | None,
    response_format: str,
    insecure: bool,
    store: Store,
    transport: str = "json",
) -> Provider:
    """The provider that the arguments of `Recraft` ask for.

    Args:
        name: One of the five services; None for the official one when there is a key or an address,
            else the local engine. A gateway is never chosen by itself.
        api_key: The key, else it is looked for in the environment and the keyring.
        base_url: Another server of the same dialect, with its path.
        response_format: ``"url"``, ``"b64_json"`` or ``"multipart"``; the gateways know addresses only.
        insecure: Accept plain http beyond this machine.
        store: Told of the key, so that it is never written.
        transport: How pictures are sent: ``"json"`` or ``"multipart"``; the gateways know JSON only.

    Raises:
        InvalidRequest: An unknown name, response format or transport, or one the service lacks.
        AuthenticationFailed: A service that needs a key, without one.
    """
    _check_choice("response_format", response_format, _RESPONSE_FORMATS)
    _check_choice("transport", transport, _TRANSPORTS)
    if name is not None:
        _check_name(name)
    if name is not None and name in _GATEWAYS:
        _check_gateway(SERVICES[name], response_format=response_format, transport=transport)
        found = find_key(SERVICES[name], api_key)
        if found is None and base_url is None:
            raise _no_key(SERVICES[name])
        if found is not None:
            store.never_write(found.reveal())
        return _GATEWAYS[name](found, base_url=base_url, insecure=insecure)
    # The keyring may ask for its own password, so only someone who names the service meets it.
    key = find_key(SERVICES["recraft"], api_key, keyring=name == "recraft") if name != "local" else None
    if name == "local" or (name is None and key is None and base_url is None):
        return _local(api_key, base_url, store.state)
    if key is None and base_url is None:
        raise _no_key(SERVICES["recraft"])
    if base_url is None:
        base_url = os.environ.get(_BASE_ENV, "").strip() or None
    if key is not None:
        store.never_write(key.reveal())
    return RecraftProvider(
        key, base_url=base_url, response_format=response_format, insecure=insecure, transport=transport
    )


def ask_key(service: str = "recraft") -> ApiKey:
    """Ask for a key in a password field; it is shown nowhere and saved nowhere.

    >>> client = rc.Recraft(api_key=rc.ask_key("recraft"))

    Raises:
        InvalidRequest: No service of that name.
    """
    import getpass

    _check_name(service)
    return ApiKey(getpass.getpass(f"Key for {SERVICES[service].name}: "))


def _local(api_key: str | ApiKey | None, base_url: str | None, state: Path | None) -> Provider:
    given = [name for name, value in (("api_key", api_key), ("base_url", base_url)) if value is not None]
    if given:
        problems = [Problem(name, "(given)", "the local engine takes none; leave it out") for name in given]
        raise InvalidRequest(problems, what="This client")
    return LocalProvider(state)


def _check_name(name: str) -> None:
    if name not in SERVICES:
        near = difflib.get_close_matches(str(name), tuple(SERVICES), n=1)
        allowed = ", ".join(repr(one) for one in SERVICES)
        problem = Problem("provider", name, f"is one of {allowed}", near[0] if near else None)
        raise InvalidRequest([problem], what="This client")


def _check_choice(field: str, value: str, allowed: tuple[str, ...]) -> None:
    if value not in allowed:
        limit = f"is one of {', '.join(repr(one) for one in allowed)}"
        raise InvalidRequest([Problem(field, value, limit, allowed[0])], what="This client")


def _check_gateway(service: Service, **given: str) -> None:
    usual = {"response_format": "url", "transport": "json"}
    problems = [
        Problem(field, value, f"{service.name} knows {usual[field]!r} only", usual[field])
        for field, value in given.items()
        if value != usual[field]
    ]
    if problems:
        raise InvalidRequest(problems, what="This client")


def _no_key(service: Service) -> AuthenticationFailed:
    name = "the official service" if service.id == "recraft" else service.name
    return AuthenticationFailed(
        f"There is no key for {name}.",
        advice=(
            f"Set {' or '.join(service.key_env)}, pass api_key=rc.ask_key({service.id!r}), "
            "or use provider='local', which needs none."
        ),
    )
