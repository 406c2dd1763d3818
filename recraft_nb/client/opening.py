"""Which service a new client speaks to, and with which key."""

from __future__ import annotations

import difflib
import os
from typing import TYPE_CHECKING

from recraft_nb.catalog import SERVICES
from recraft_nb.errors import AuthenticationFailed, InvalidRequest, NotSupported, Problem
from recraft_nb.providers import ApiKey, LocalProvider, RecraftProvider, find_key

if TYPE_CHECKING:
    from pathlib import Path

    from recraft_nb.providers import Provider
    from recraft_nb.store import Store

__all__ = ["ask_key", "choose_provider"]

_READY = ("recraft", "local")

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
) -> Provider:
    """The provider that the arguments of `Recraft` ask for.

    Raises:
        InvalidRequest: An unknown name or response format.
        NotSupported: A gateway that this version does not speak yet.
        AuthenticationFailed: The official service without a key.
    """
    if response_format not in {"url", "b64_json"}:
        problem = Problem("response_format", response_format, 'is "url" or "b64_json"', "url")
        raise InvalidRequest([problem], what="This client")
    if name is not None:
        _check_name(name)
    # The keyring may ask for its own password, so only someone who names the service meets it.
    key = find_key(SERVICES["recraft"], api_key, keyring=name == "recraft") if name != "local" else None
    if name == "local" or (name is None and key is None and base_url is None):
        return _local(api_key, base_url, store.state)
    if key is None and base_url is None:
        raise _no_key()
    if base_url is None:
        base_url = os.environ.get(_BASE_ENV, "").strip() or None
    if key is not None:
        store.never_write(key.reveal())
    return RecraftProvider(key, base_url=base_url, response_format=response_format, insecure=insecure)


def ask_key(service: str = "recraft") -> ApiKey:
    """Ask for a key in a password field; it is shown nowhere and saved nowhere.

    >>> client = rc.Recraft(api_key=rc.ask_key("recraft"))

    Raises:
        InvalidRequest: No service of that name.
    """
    import getpass

    _check_name(service, ready=tuple(SERVICES))
    return ApiKey(getpass.getpass(f"Key for {SERVICES[service].name}: "))


def _local(api_key: str | ApiKey | None, base_url: str | None, state: Path | None) -> Provider:
    given = [name for name, value in (("api_key", api_key), ("base_url", base_url)) if value is not None]
    if given:
        problems = [Problem(name, "(given)", "the local engine takes none; leave it out") for name in given]
        raise InvalidRequest(problems, what="This client")
    return LocalProvider(state)


def _check_name(name: str, *, ready: tuple[str, ...] = _READY) -> None:
    if name not in SERVICES:
        near = difflib.get_close_matches(str(name), ready, n=1)
        allowed = ", ".join(repr(one) for one in ready)
        problem = Problem("provider", name, f"is one of {allowed}", near[0] if near else None)
        raise InvalidRequest([problem], what="This client")
    if name not in ready:
        raise NotSupported(
            f"{SERVICES[name].name} is in the catalog, but this version does not speak to it yet.",
            advice="Use provider='recraft' or provider='local'.",
            operation="connect",
            provider=name,
            providers=_READY,
        )


def _no_key() -> AuthenticationFailed:
    first, *others = SERVICES["recraft"].key_env
    return AuthenticationFailed(
        "There is no key for the official service.",
        advice=(
            f"Set {' or '.join((first, *others))}, pass api_key=rc.ask_key('recraft'), "
            "or use provider='local', which needs none."
        ),
    )
