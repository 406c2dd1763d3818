"""Errors as cards: what happened, what it cost, what to do, and details that can be copied."""

from __future__ import annotations

import os
import platform
import re
import traceback
import uuid
from typing import TYPE_CHECKING

from recraft_nb._version import __version__
from recraft_nb.errors import RecraftError

if TYPE_CHECKING:
    from recraft_nb.widgets.wire import Card

__all__ = ["card_of", "new_id", "without_keys"]

_DETAILS = 20_000
"""Characters of details that a card carries; the end of a traceback says most."""

_KEY_NAME = re.compile(r"(?:API_?KEY|API_?TOKEN|SECRET|PASSWORD)$", re.IGNORECASE)
_KEY_SHAPE = re.compile(
    r"(?i)\b(bearer|api[-_ ]?(?:key|token)\W{1,4}|subscription-key\W{1,4})\s*[\w.~+/=-]{6,}"
)
_SHORTEST_KEY = 6


def new_id() -> str:
    """A short id, unique within a notebook."""
    return uuid.uuid4().hex[:12]


def card_of(error: BaseException, doing: str = "") -> Card:
    """What a person needs to know of an error.

    Args:
        error: What was raised.
        doing: What the widget was doing, to go after "while": ``"adding pictures"``.
    """
    if isinstance(error, RecraftError):
        title, text = _sentences(error.message)
        cost, advice = error.cost, error.advice
    else:
        title = f"Something went wrong while {doing}." if doing else "Something went wrong."
        said = str(error).strip()
        text = f"{type(error).__name__}: {said}" if said else type(error).__name__
        cost = ""
        advice = "What you see stays as it was. If it happens again, copy the details into a report."
    return {
        "id": new_id(),
        "tone": "bad",
        "title": without_keys(title),
        "text": without_keys(text),
        "cost": without_keys(cost),
        "advice": without_keys(advice),
        "details": _details(error, doing),
    }


def _sentences(message: str) -> tuple[str, str]:
    """The first sentence stands out, the rest explains."""
    head, mark, rest = message.strip().partition("\n")
    if not mark:
        match = re.match(r"(.+?[.:!?])\s+(.+)", head, re.DOTALL)
        head, rest = (match[1], match[2]) if match else (head, "")
    return head.strip(), rest.rstrip()


def _details(error: BaseException, doing: str) -> str:
    trace = "".join(traceback.format_exception(error))
    lines = [
        f"recraft_nb {__version__}, Python {platform.python_version()}, {platform.system()}",
        f"while {doing}" if doing else "",
        trace if len(trace) <= _DETAILS else f"…\n{trace[-_DETAILS:]}",
    ]
    return without_keys("\n".join(line for line in lines if line))


def without_keys(text: str) -> str:
    """Hide what looks like a key: values of key-like environment variables and bearer tokens."""
    for name, value in os.environ.items():
        if _KEY_NAME.search(name) and len(value) >= _SHORTEST_KEY and value in text:
            text = text.replace(value, "(hidden)")
    return _KEY_SHAPE.sub(lambda found: f"{found[1]} (hidden)", text)
