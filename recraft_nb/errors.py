"""One family of exceptions.

Every message is written for the person who reads it: what happened, which field, what is allowed,
what it cost or may have cost, and what to do now. None ever contains a key: the texts are made of
our own words, of field values, and of excerpts that the provider's reader has already bounded.
"""

from __future__ import annotations

import concurrent.futures
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "AuthenticationFailed",
    "BadAnswer",
    "BudgetExceeded",
    "DownloadFailed",
    "InvalidRequest",
    "JobCancelled",
    "NotSupported",
    "OutOfCredits",
    "OutcomeUnknown",
    "PictureSizeWarning",
    "PriceDriftWarning",
    "Problem",
    "RateLimited",
    "RecraftError",
    "Refused",
    "ServiceError",
    "StoreError",
    "UnsafeImage",
    "WaitUnavailable",
]

_EXCERPT = 500


class RecraftError(Exception):
    """The root of every error that recraft_nb raises on purpose.

    Args:
        message: What happened, in one or two sentences.
        cost: What it cost or may have cost, as a sentence ("Nothing was charged."). Empty when
            money was never involved.
        advice: What to do now, as a sentence.
        **facts: Further public attributes of the concrete class; kept for pickling.
    """

    cost: str = ""
    advice: str = ""

    def __init__(self, message: str, *, cost: str = "", advice: str = "", **facts: Any) -> None:
        self.message = message
        self.cost = cost or type(self).cost
        self.advice = advice or type(self).advice
        self._facts = facts
        for name, value in facts.items():
            setattr(self, name, value)
        super().__init__(message)

    def __str__(self) -> str:
        return " ".join(part for part in (self.message, self.cost, self.advice) if part)

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions with keyword arguments do not survive pickling by themselves.
        return _rebuild, (type(self), self.message, self.cost, self.advice, self._facts)


def _rebuild(
    kind: type[RecraftError], message: str, cost: str, advice: str, facts: dict[str, Any]
) -> RecraftError:
    error = kind.__new__(kind)
    RecraftError.__init__(error, message, cost=cost, advice=advice, **facts)
    return error


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with a request.

    Attributes:
        field: The field's name as a person types it, e.g. ``"size"`` or ``"text_layout[2].text"``.
        value: What was given.
        limit: What is allowed, in words.
        nearest: The nearest value that would be accepted, or None where there is none.
    """

    field: str
    value: Any
    limit: str
    nearest: Any = None

    def __str__(self) -> str:
        shown = repr(self.value)
        if len(shown) > 60:  # noqa: PLR2004 - one line of a card
            shown = f"{shown[:57]}…"
        near = "" if self.nearest is None else f" Nearest: {self.nearest!r}."
        return f"{self.field} = {shown}: {self.limit}{near}"


class InvalidRequest(RecraftError, ValueError):
    """A request that the service would refuse; nothing was sent.

    Attributes:
        problems: Every problem found, in the order of the fields.
    """

    problems: tuple[Problem, ...]
    cost = "Nothing was sent or charged."

    def __init__(self, problems: Iterable[Problem], *, what: str = "This request") -> None:
        found = tuple(problems)
        lines = "\n".join(f"  · {problem}" for problem in found)
        count = "a problem" if len(found) == 1 else f"{len(found)} problems"
        super().__init__(f"{what} has {count}:\n{lines}", problems=found)

    def __str__(self) -> str:
        return "\n".join(part for part in (self.message, self.cost, self.advice) if part)


class NotSupported(RecraftError):
    """The chosen provider cannot do this; nothing was sent.

    Attributes:
        operation: What was asked for.
        provider: Who cannot.
        providers: Those that can, as it is.
        problems: The fields that stand in the way; () when the operation itself is missing.
    """

    operation: str
    provider: str
    providers: tuple[str, ...]
    problems: tuple[Problem, ...] = ()

    def __str__(self) -> str:
        # The problems are lines of their own, so what follows them is too.
        between = "\n" if self.problems else " "
        return between.join(part for part in (self.message, self.cost, self.advice) if part)


class AuthenticationFailed(RecraftError):
    """The key is missing or was refused."""

    cost = "Nothing was charged."


class OutOfCredits(RecraftError):
    """The account's balance does not cover the call."""

    cost = "Nothing was charged."


class BudgetExceeded(RecraftError):
    """The budget that you set does not cover the call; nothing was sent.

    Attributes:
        name: The budget.
        budget, spent, left, price: Its limit, what is spent or promised of it, what is left, and what
            the call would cost, in units. `left` and `price` are None when nobody knows the price.
    """

    name: str
    budget: int
    spent: int
    left: int | None
    price: int | None

    cost = "Nothing was sent or charged."


class PictureSizeWarning(UserWarning):
    """A service gave pictures of another size than was asked for. They are kept as they came."""


class PriceDriftWarning(UserWarning):
    """A service charged something else than its price list says. Budgets count with what it charged."""


class RateLimited(RecraftError):
    """The service asked to slow down (429). Attribute: retry_after (seconds or None)."""

    retry_after: float | None = None
    cost = "Nothing was charged."


class Refused(RecraftError):
    """The service declined the content of the request (moderation)."""


class ServiceError(RecraftError):
    """The service answered with an error, or could not be reached.

    Attributes:
        status: HTTP status, or None when no connection was made.
        code: The service's machine word, or None.
        excerpt: The beginning of the body, at most 500 characters.
    """

    status: int | None = None
    code: str | None = None
    excerpt: str = ""

    def __init__(
        self,
        message: str,
        *,
        status: int | None = None,
        code: str | None = None,
        excerpt: str = "",
        cost: str = "",
        advice: str = "",
    ) -> None:
        super().__init__(
            message, cost=cost, advice=advice, status=status, code=code, excerpt=excerpt[:_EXCERPT]
        )


class OutcomeUnknown(RecraftError):
    """The request was sent and no answer came. It is never sent again by itself.

    Attribute: journal_id, the entry to settle with ``client.journal.settle``.
    """

    journal_id: str


class BadAnswer(RecraftError):
    """The service answered with success, but the answer cannot be used.

    Attributes:
        raw: The bytes as they came (also kept beside the journal).
        credits: The charge, where it can be read in spite of all.
    """

    raw: bytes = b""
    credits: int | None = None


class DownloadFailed(RecraftError):
    """The picture was made (and charged), but its file could not be fetched.

    Attributes:
        url: Where it is.
        later: Whether only the way there was broken, so that ``client.collect()`` may get it.
    """

    url: str = ""
    later: bool = False


class UnsafeImage(RecraftError, ValueError):
    """The data is no picture that may be opened here: wrong type, too large, or hostile."""


class StoreError(RecraftError):
    """The store cannot be read or written (full disk, no permission, a newer version)."""


class WaitUnavailable(RecraftError):
    """Nobody can answer a widget here, so waiting for it would never end."""


class JobCancelled(RecraftError, concurrent.futures.CancelledError):
    """The job was cancelled. Before it was sent this costs nothing; afterwards it may."""
