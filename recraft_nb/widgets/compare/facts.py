"""What differs between pictures: of their requests, and of what came of them."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, TypedDict

from recraft_nb.catalog import SERVICES, find_model
from recraft_nb.media.cost import cost_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from recraft_nb.media import Image

__all__ = ["Differences", "differences", "facts_of"]

Words = list[tuple[str, bool]]
"""A text in pieces, each with whether it is what makes the difference."""

_LONGEST = 160
"""Letters of a value; prompts are shortened where they are the same instead."""

_CONTEXT = 4
"""Words that stay on each side of a difference in a long prompt."""

_SHORT = 24
"""Words of a prompt that is shown whole."""

_ELSEWHERE = frozenset({"prompt", "model", "n", "response_format", "seed", "random_seed", "source_image_id"})
"""Fields of a request that are said in another way, or say nothing of one picture."""


class Differences(TypedDict):
    """What differs, a column a name and a row a picture, and what all have in common."""

    names: list[str]
    rows: list[list[Words]]
    same: list[tuple[str, str]]


def differences(images: Sequence[Image]) -> Differences:
    """Compare what is known of pictures; what is known of none is left out."""
    known = [facts_of(image) for image in images]
    names = list(dict.fromkeys(name for facts in known for name in facts))
    differing = [name for name in names if len({facts.get(name, "") for facts in known}) > 1]
    columns = {name: [_whole(facts.get(name, "")) for facts in known] for name in differing}
    if "Prompt" in columns:
        columns["Prompt"] = _prompts([facts.get("Prompt", "") for facts in known])
    return {
        "names": differing,
        "rows": [[columns[name][row] for name in differing] for row in range(len(known))],
        "same": [(name, _cut(known[0][name])) for name in names if name not in differing],
    }


def facts_of(image: Image) -> dict[str, str]:
    """Name → text, in the order in which they are said; empty ones are left out."""
    request = image.request
    model = find_model(image.model or "")
    service = SERVICES.get(image.provider)
    seed = image.seed
    width, height = image.size
    facts = {
        "Model": model.name if model else image.model or "",
        "Prompt": image.prompt,
        "Seed": "" if seed is None else str(seed),
        "Made with": "" if request is None else request.operation.value.replace("_", " "),
    }
    fields: dict[str, Any] = {} if request is None else request.fields()
    for name, value in fields.items():
        if name not in _ELSEWHERE and not _is_picture(value):
            facts["Asked size" if name == "size" else name.replace("_", " ").capitalize()] = _plain(value)
    local = image.provider == "local"
    return {
        name: text
        for name, text in {
            **facts,
            "Size": f"{width} × {height}",
            "Format": image.format,
            "Made by": "local engine" if local else service.name if service else image.provider,
            "Cost": cost_of(image.provider, image.credits) or "",
            "From": ", ".join(parent[:12] for parent in image.parents),
        }.items()
        if text
    }


def _is_picture(value: Any) -> bool:
    """Whether a field holds a picture: those are said as "From"."""
    first = value[0] if isinstance(value, list) and value else value
    return isinstance(first, str) and first.startswith(("data:", "https:"))


def _plain(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _whole(text: str) -> Words:
    """A value that differs as a whole."""
    return [(_cut(text), True)] if text else []


def _prompts(prompts: list[str]) -> list[Words]:
    """Prompts with the words marked that are not in all of them."""
    split = [re.findall(r"\S+\s*", prompt) for prompt in prompts]
    common = set.intersection(*({_word(piece) for piece in pieces} for pieces in split))
    return [
        _joined(_shortened([(piece, _word(piece) not in common) for piece in pieces])) for pieces in split
    ]


def _word(piece: str) -> str:
    return piece.strip().strip(",.;:!?\"'()").casefold()


def _shortened(words: Words) -> Iterable[tuple[str, bool]]:
    """A long prompt with only a few words around each difference."""
    if len(words) <= _SHORT:
        return words
    marked = [place for place, (_, differs) in enumerate(words) if differs] or [0]
    near = {place + step for place in marked for step in range(-_CONTEXT, _CONTEXT + 1)}
    kept: Words = []
    for place, word in enumerate(words):
        if place in near:
            kept.append(word)
        elif not kept or kept[-1] != ("… ", False):
            kept.append(("… ", False))
    return kept


def _joined(words: Iterable[tuple[str, bool]]) -> Words:
    """Neighbours of one kind in one piece."""
    joined: Words = []
    for text, differs in words:
        if joined and joined[-1][1] == differs:
            joined[-1] = (joined[-1][0] + text, differs)
        else:
            joined.append((text, differs))
    return joined
