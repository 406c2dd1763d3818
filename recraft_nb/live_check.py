"""``recraft-nb doctor --live``: does each key open its service? Looks things up, and pays for nothing."""

from __future__ import annotations

import asyncio
import os
import tempfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from recraft_nb._version import __version__
from recraft_nb.catalog import MODELS, SERVICES, find_model
from recraft_nb.errors import NotSupported, RecraftError

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from recraft_nb.providers import Account, Provider

__all__ = ["Finding", "look_at_services", "services_with_key"]

_SECONDS = 30.0


@dataclass
class Finding:
    """What was seen of one service.

    Attributes:
        lines: What to print, without line breaks.
        problems: What is wrong, each in one or two sentences. No key stands in them.
    """

    lines: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def services_with_key() -> list[str]:
    """The ids of the services whose key is in the environment; no keyring is asked."""
    return [
        service.id
        for service in SERVICES.values()
        if any(os.environ.get(name, "").strip() for name in service.key_env)
    ]


def look_at_services() -> list[Finding]:
    """Ask each service that has a key for its account and its models."""
    return [asyncio.run(_look_at(name)) for name in services_with_key()]


async def _look_at(name: str) -> Finding:
    import httpx

    from recraft_nb.client.opening import choose_provider
    from recraft_nb.store import open_store

    service = SERVICES[name]
    found = Finding()
    # The check must leave no trace, so it has a store of its own and never meets the user's.
    with tempfile.TemporaryDirectory(prefix="recraft-nb-") as folder, open_store(folder) as store:
        try:
            provider = choose_provider(
                name, api_key=None, base_url=None, response_format="url", insecure=False, store=store
            )
        except RecraftError as error:
            found.lines.append(f"live: {service.name}")
            found.problems.append(f"{service.name}: {error}")
            return found
        found.lines.append(f"live: {service.name} at {provider.base_url}")
        headers = {"User-Agent": f"recraft-nb/{__version__}"}
        async with httpx.AsyncClient(timeout=_SECONDS, headers=headers, follow_redirects=False) as http:
            account = await _ask(found, provider, "account", provider.me(http))
            if account is not None:
                _tell_account(found, provider, account)
            elif found.problems:
                return found  # a refused key is refused everywhere
            models = await _ask(found, provider, "models", provider.models(http))
            if models is not None:
                _tell_models(found, models)
    return found


async def _ask(found: Finding, provider: Provider, what: str, answer: Awaitable[Any]) -> Any:
    """The answer, or None with a line or a problem that says why there is none."""
    import httpx

    try:
        async with asyncio.timeout(_SECONDS):
            return await answer
    except NotSupported as error:
        found.lines.append(f"  {what:<12} cannot be looked up: {error.message}")
    except RecraftError as error:
        found.problems.append(f"{provider.service.name}, {what}: {error}")
    except (httpx.HTTPError, TimeoutError) as error:
        found.problems.append(
            f"{provider.service.name}, {what}: no answer from {httpx.URL(provider.base_url).host} "
            f"({type(error).__name__}). Check the network, a proxy, and RECRAFT_API_BASE."
        )
    return None


def _tell_account(found: Finding, provider: Provider, account: Account) -> None:
    service = provider.service
    who = account.email or account.name or account.id
    found.lines.append(f"  {'account':<12} {who}, {account.credits:,} {service.unit_name}")
    if account.credits <= 0:
        found.problems.append(f"{service.name}: the balance is empty, so every paid call will be refused.")


def _tell_models(found: Finding, models: list[dict[str, Any]]) -> None:
    there = {str(model.get("id")) for model in models}
    ours = {known.id for name in there if (known := find_model(name)) is not None}
    found.lines.append(f"  {'models':<12} {len(there)} offered, {len(ours)} of {len(MODELS)} in the catalog")
    if new := sorted(name for name in there if find_model(name) is None and name.startswith("recraft")):
        found.lines.append(f"  {'new to us':<12} {', '.join(new[:10])}")
    if gone := sorted(set(MODELS) - ours):
        found.lines.append(f"  {'not listed':<12} {', '.join(gone)}")
