"""What a style can be made from: the rules of both ages, V3 and V2 beside the V4 line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from recraft_nb.catalog import (
    LEGACY_REFERENCE_LIMITS,
    MODELS,
    STYLE_REFERENCE_LIMITS,
    Family,
    creatable_styles_of,
    find_model,
)
from recraft_nb.errors import Problem
from recraft_nb.operations.readers import closest, one_of
from recraft_nb.operations.references import counted, total_size

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from recraft_nb.catalog import Model

_MB = 1 << 20
_OLD = frozenset({Family.V3, Family.V2})


def style_creation_problems(values: Mapping[str, Any], unread: Mapping[str, Any]) -> Iterator[Problem]:
    """Everything that is wrong with a style that is to be made.

    Args:
        values: The fields that could be read.
        unread: The others, as they were given.
    """
    yield from _sources(values, unread)
    yield from _weights(values, "images", "image_weights", "pictures")
    yield from _weights(values, "source_styles", "source_style_weights", "source styles")
    model = find_model(values.get("model"))
    yield from _pictures(model, values.get("images") or ())
    if model is None:
        return
    if not model.takes.style_id:
        yield Problem("model", model.id, f"{model.name} has no styles", "recraftv4_styles")
        return
    yield from _base_style(model, values.get("style"))
    yield from _match(model, values.get("match"))
    if model.family not in _OLD:
        for name in ("source_styles", "source_style_weights", "mix_policy"):
            if values.get(name) is not None or unread.get(name) is not None:
                limit = f"{model.name} mixes no styles; V3 and V2 do"
                yield Problem(name, values.get(name) or unread.get(name), limit)


def _sources(values: Mapping[str, Any], unread: Mapping[str, Any]) -> Iterator[Problem]:
    if values.get("images") == () and not values.get("source_styles") and "source_styles" not in unread:
        limit = "pictures are needed to make a style, unless source_styles are mixed (V3 and V2)"
        yield Problem("images", "no pictures", limit)
    if values.get("mix_policy") is not None and values.get("source_styles", ()) is None:
        yield Problem("mix_policy", values["mix_policy"], "says how source_styles are mixed; there are none")


def _weights(values: Mapping[str, Any], things: str, weights: str, noun: str) -> Iterator[Problem]:
    given = values.get(weights)
    if given is None or things not in values:
        return
    count = len(values[things] or ())
    if len(given) != count:
        limit = f"there must be one weight for each of the {count} {noun}, here are {len(given)}"
        nearest = [*given[:count], *([1.0] * (count - len(given)))]
        yield Problem(weights, list(given), limit, nearest or None)


def _pictures(model: Model | None, images: tuple[str, ...]) -> Iterator[Problem]:
    old = model is not None and model.family in _OLD
    limits = LEGACY_REFERENCE_LIMITS if old else STYLE_REFERENCE_LIMITS
    name = "this model" if model is None else model.name
    if len(images) > limits.max_count:
        limit = f"a style for {name} is made from at most {limits.max_count} pictures, here are {len(images)}"
        yield Problem("images", counted(images), limit)
    total = total_size(images)
    if total > limits.max_total_bytes:
        most, much = limits.max_total_bytes // _MB, total / _MB
        limit = f"the pictures of a style for {name} may have {most} MB together, these have {much:.1f} MB"
        yield Problem("images", counted(images), limit)


def _base_style(model: Model, style: str | None) -> Iterator[Problem]:
    allowed = creatable_styles_of(model.id)
    if style is None or style in allowed:
        return
    others = [other.name for other in MODELS.values() if style in creatable_styles_of(other.id)]
    limit = f"{model.name} takes {one_of(allowed)}; {style!r} is for {', '.join(others)}"
    yield Problem("style", style, limit, closest(style, allowed) or allowed[0])


def _match(model: Model, match: str | None) -> Iterator[Problem]:
    allowed = model.takes.style_match
    if match is not None and match not in allowed:
        yield Problem("match", match, f"{model.name} takes {one_of(allowed)}", allowed[0])
