"""Enhance prompt: a longer prompt out of a short one."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar

from recraft_nb.catalog import ENHANCE_PROMPT_MAX, Operation
from recraft_nb.errors import Problem
from recraft_nb.operations.base import Request
from recraft_nb.operations.readers import read_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class EnhancePrompt(Request):
    """A longer prompt out of a short one. The answer may be too long for V3 and V2.

    Args:
        prompt: 1 to 2,000 characters.

    Price: 10 units. Source: official endpoint reference "Enhance prompt", Nov 2026.

    Raises:
        InvalidRequest: With every problem at once.
    """

    operation: ClassVar[Operation] = Operation.ENHANCE_PROMPT
    positional: ClassVar[tuple[str, ...]] = ("prompt",)
    answers_with_pictures: ClassVar[bool] = False

    readers = MappingProxyType({"prompt": read_text})

    prompt: str

    @classmethod
    def _rules(cls, values: Mapping[str, Any], unread: Mapping[str, Any]) -> Iterable[Problem]:
        del unread
        prompt = values.get("prompt", "")
        if len(prompt) > ENHANCE_PROMPT_MAX:
            limit = f"has {len(prompt):,} characters; enhance_prompt takes 1 to {ENHANCE_PROMPT_MAX:,}"
            yield Problem("prompt", prompt, limit)
