"""What the journal keeps of an answer, so that a later process can collect it."""

from __future__ import annotations

from dataclasses import asdict, is_dataclass
from typing import TYPE_CHECKING, Any

from recraft_nb.errors import BadAnswer, DownloadFailed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from recraft_nb.providers import Answer

__all__ = ["asked_for_other", "later", "to_collect"]


def to_collect(answer: Answer, base_url: str) -> dict[str, Any]:
    """What a later process needs to fetch the pictures of an answer."""
    addresses = [{"image_id": one.image_id, "url": one.url} for one in answer.deliveries]
    facts = {"pictures": addresses, "style_id": answer.style_id, "base_url": base_url}
    if answer.complaint:
        facts["complaint"] = answer.complaint
    return facts if answer.value is None else {**facts, "value": _plain(answer.value)}


def later(facts: Mapping[str, Any] | None, outcomes: Iterable[object]) -> dict[str, Any]:
    """The same after the fetching: says whether to try again later, see `Journal.recoverable`."""
    kept = {name: value for name, value in (facts or {}).items() if name != "later"}
    again = any(isinstance(one, DownloadFailed) and one.later for one in outcomes)
    return {**kept, "later": True} if again else kept


def asked_for_other(complaint: str, *, charged: int | None, raw: bytes = b"") -> BadAnswer:
    """The error for pictures that came and are not what was asked for."""
    return BadAnswer(
        f"The answer is not what was asked for: {complaint}.",
        cost="The balance tells what was charged." if charged is None else "",
        advice="The pictures that came are kept.",
        raw=raw,
    )


def _plain(value: Any) -> Any:
    """A value of an answer as the journal keeps it: text, a mapping, the fields of a style."""
    if is_dataclass(value) and not isinstance(value, type):
        return {name: str(one) for name, one in asdict(value).items()}
    return value
