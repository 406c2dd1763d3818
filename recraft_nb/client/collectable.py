"""What the journal keeps of an answer, so that a later process can collect it."""

from __future__ import annotations

from dataclasses import asdict, is_dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from recraft_nb.providers import Answer

__all__ = ["to_collect"]


def to_collect(answer: Answer, base_url: str) -> dict[str, Any]:
    """What a later process needs to fetch the pictures of an answer."""
    addresses = [{"image_id": one.image_id, "url": one.url} for one in answer.deliveries]
    facts = {"pictures": addresses, "style_id": answer.style_id, "base_url": base_url}
    return facts if answer.value is None else {**facts, "value": _plain(answer.value)}


def _plain(value: Any) -> Any:
    """A value of an answer as the journal keeps it: text, a mapping, the fields of a style."""
    if is_dataclass(value) and not isinstance(value, type):
        return {name: str(one) for name, one in asdict(value).items()}
    return value
