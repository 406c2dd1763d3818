"""The key: opaque everywhere, written into one header of one request, and nowhere else."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NoReturn

from recraft_nb.errors import AuthenticationFailed

if TYPE_CHECKING:
    from recraft_nb.catalog import Service

__all__ = ["ApiKey", "find_key"]

KEYRING_SERVICE = "recraft_nb"


class ApiKey:
    """A secret that does not show itself.

    Its repr, its str, a format string, an f-string and a saved state never contain a part of it,
    not even a masked beginning. It cannot be pickled or copied into a log by accident; only
    `reveal` gives it out, and only a provider calls that.

    Raises:
        AuthenticationFailed: The text is empty or could not stand in an HTTP header.
    """

    __slots__ = ("_secret",)

    def __init__(self, secret: str | ApiKey) -> None:
        text = secret.reveal() if isinstance(secret, ApiKey) else str(secret).strip()
        if not text:
            raise AuthenticationFailed(
                "The key is empty.", advice="Copy it again from your account's API page."
            )
        if not (text.isascii() and text.isprintable()) or " " in text:
            # The header would be refused deep inside the HTTP library, with the key in the message.
            raise AuthenticationFailed(
                "The key contains characters that no key has (spaces, line breaks or non-ASCII).",
                advice="Copy it again from your account's API page.",
            )
        self._secret = text

    def reveal(self) -> str:
        """The secret itself, for the one header."""
        return self._secret

    def __repr__(self) -> str:
        return "ApiKey(hidden)"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return format(repr(self), spec)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ApiKey) and other._secret == self._secret

    def __hash__(self) -> int:
        return hash(self._secret)

    def __reduce__(self) -> NoReturn:
        raise TypeError("A key is never pickled; read it again from the environment.")


def find_key(service: Service, explicit: str | ApiKey | None, *, keyring: bool = True) -> ApiKey | None:
    """The key for a service: the argument, else the environment, else the keyring.

    Args:
        service: Names the environment variables, in order of precedence.
        explicit: What the caller gave, or None.
        keyring: Whether to ask the system's keyring (entry ``recraft_nb`` / service id), where the
            ``keyring`` package is installed.

    Returns:
        The key, or None when there is none anywhere.
    """
    if explicit is not None:
        return ApiKey(explicit)
    for name in service.key_env:
        if os.environ.get(name, "").strip():
            return ApiKey(os.environ[name])
    found = _from_keyring(service.id) if keyring else None
    return ApiKey(found) if found else None


def _from_keyring(service_id: str) -> str | None:
    try:
        import keyring
    except ImportError:
        return None
    try:
        found: str | None = keyring.get_password(KEYRING_SERVICE, service_id)
    except Exception:  # noqa: BLE001 - a locked or missing keyring is the same as no key
        return None
    return found
