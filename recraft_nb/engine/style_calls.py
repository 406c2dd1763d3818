"""Calls about styles: making one, and finding the one that a generation is to follow."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from recraft_nb.catalog import (
    BASE_STYLES,
    DEFAULT_STYLES_MODEL,
    LEGACY_REFERENCE_LIMITS,
    MIX_POLICIES,
    STYLE_MATCHES,
    STYLE_REFERENCE_LIMITS,
    Family,
    find_model,
)
from recraft_nb.engine.answers import ApiError
from recraft_nb.engine.controls import read_controls
from recraft_nb.engine.inputs import read_pictures
from recraft_nb.engine.styles import curated, kind_of

if TYPE_CHECKING:
    from starlette.requests import Request

    from recraft_nb.catalog import Model
    from recraft_nb.engine.fields import Fields
    from recraft_nb.engine.generation import Generation
    from recraft_nb.engine.inputs import Given
    from recraft_nb.engine.ledger import Account
    from recraft_nb.engine.service import Engine
    from recraft_nb.engine.styles import OwnStyle

__all__ = ["follow_own", "follow_style", "new_style"]

_OLD = frozenset({Family.V2, Family.V3})
_IMAGES = ("image_urls", "images", "files")
_REFERENCES = ("style_reference_urls", "style_references")
_SHARES = {"precise": 0.8, "regular": 0.65, "flexible": 0.4}


async def new_style(engine: Engine, account: Account, request: Request, fields: Fields) -> OwnStyle:
    """Make a style of reference pictures, or of other styles.

    Raises:
        ApiError: 400, with the first thing that is wrong.
    """
    asked = fields.text("model")
    model = find_model(asked or DEFAULT_STYLES_MODEL)
    if model is None or not model.takes.style_id:
        raise ApiError(400, f"Model {(asked or '')[:60]!r} takes no styles", code="invalid_model")
    base = fields.choice("style", BASE_STYLES) or _usual_base(model)
    if (base in {"vector_illustration", "icon"}) is not model.is_vector and base not in {"any", "icon"}:
        raise ApiError(400, f"Style '{base}' is not a {model.output} style", code="invalid_image_type")
    match = fields.choice("match", STYLE_MATCHES)
    private = fields.flag("private")
    palette = read_controls(_as_controls(fields), model).colors if fields.given("palette") else ()
    pictures = await _references(engine, request, fields, _IMAGES, model)
    sources = _sources(engine, account, fields, model)
    if not pictures and not sources:
        raise ApiError(400, "images are required: files of a form, or image_urls; or source_styles")
    traits = []
    if pictures:
        weights = _weights(fields, "image_weights", len(pictures))
        traits.append((await _traits(engine, pictures, weights, base, model), 1.0))
    shares = _weights(fields, "source_style_weights", len(sources)) or [1.0] * len(sources)
    traits += [(source.traits, share) for source, share in zip(sources, shares, strict=True)]
    mixed = _mixed(traits, fields.choice("mix_policy", MIX_POLICIES) or MIX_POLICIES[0])
    if palette:
        mixed["colors"] = [list(color) for color in palette]
    return await asyncio.to_thread(
        engine.styles.keep,
        account,
        base=base,
        kind=kind_of(model),
        match=match or next(iter(model.takes.style_match), "regular"),
        traits=mixed,
        private=True if private is None else private,
    )


async def follow_style(
    engine: Engine, account: Account, request: Request, fields: Fields, asked: Generation
) -> tuple[Generation, dict[str, Any] | None]:
    """The style that a call wants to be followed, found by its id or made of its references.

    Returns:
        The call, with the curated style of a known id filled in; and a new style's traits, when references
        came with it.

    Raises:
        ApiError: 400, there is no such style, or it belongs to another kind of model.
    """
    model = asked.model
    if asked.style_id is not None:
        return await follow_own(engine, account, fields, asked), None
    pictures = await _references(engine, request, fields, _REFERENCES, model) if _sent(fields) else []
    if not pictures:
        return asked, None
    base = _usual_base(model)
    traits = await _traits(engine, pictures, [], base, model)
    return replace(asked, traits=_followed(traits, asked.style_match)), traits


async def follow_own(engine: Engine, account: Account, fields: Fields, asked: Generation) -> Generation:
    """The call with the style of its ``style_id``, if it has one.

    Raises:
        ApiError: 400, there is no such style, or it belongs to another kind of model.
    """
    model = asked.model
    if asked.style_id is None:
        return asked
    name = curated(asked.style_id, model)
    if name is not None:
        return replace(asked, style=name)
    style = await asyncio.to_thread(engine.styles.get, account, asked.style_id)
    if style is None:
        raise ApiError(400, f"style_id {asked.style_id} is not known here")
    if style.kind != kind_of(model):
        raise ApiError(400, f"style {style.id} was made for {style.kind} models, {model.id} is another kind")
    return replace(asked, traits=_followed(style.traits, fields.text("style_match") or style.match))


def _sent(fields: Fields) -> bool:
    return bool(fields.files) or any(fields.given(name) for name in _REFERENCES)


def _followed(traits: dict[str, Any], match: str) -> dict[str, Any]:
    return {**traits, "share": _SHARES.get(match, _SHARES["regular"])}


def _usual_base(model: Model) -> str:
    if model.is_vector:
        return "vector_illustration"
    return "realistic_image" if model.family in _OLD else "any"


def _as_controls(fields: Fields) -> Fields:
    """The palette as what it is elsewhere: the colours of ``controls``."""
    inner = fields.group("palette")
    assert inner is not None
    return inner.nested("controls")


async def _references(
    engine: Engine, request: Request, fields: Fields, names: tuple[str, ...], model: Model
) -> list[Given]:
    limits = LEGACY_REFERENCE_LIMITS if model.family in _OLD else STYLE_REFERENCE_LIMITS
    pictures = await read_pictures(engine, request, fields, names, limits.formats)
    if len(pictures) > limits.max_count:
        raise ApiError(400, f"at most {limits.max_count} reference images are taken for {model.id}")
    if any(len(picture.data) > limits.max_bytes for picture in pictures):
        raise ApiError(400, f"a reference image should have at most {limits.max_bytes >> 20} MB")
    if sum(len(picture.data) for picture in pictures) > limits.max_total_bytes:
        raise ApiError(
            400, f"the reference images should have at most {limits.max_total_bytes >> 20} MB in all"
        )
    return pictures


def _sources(engine: Engine, account: Account, fields: Fields, model: Model) -> list[OwnStyle]:
    found = []
    for value in fields.items("source_styles"):
        try:
            style = engine.styles.get(account, str(UUID(value)))
        except (ValueError, AttributeError, TypeError):
            raise fields.wrong("source_styles", "a list of style ids") from None
        if style is None:
            raise ApiError(400, f"source_styles: style {value} is not known here")
        found.append(style)
    if found and model.family not in _OLD:
        raise ApiError(400, f"source_styles are not supported by model {model.id}")
    return found


def _weights(fields: Fields, name: str, count: int) -> list[float]:
    values = fields.items(name)
    if not values:
        return []
    if len(values) != count or not all(
        isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < 1e6  # noqa: PLR2004
        for value in values
    ):
        raise fields.wrong(name, f"{count} numbers, one for each")
    if not sum(values):
        raise fields.wrong(name, "numbers of which one at least is above 0")
    return [float(value) for value in values]


async def _traits(
    engine: Engine, pictures: list[Given], weights: list[float], base: str, model: Model
) -> dict[str, Any]:
    facts = {"weights": weights, "base": base, "vector": model.is_vector}
    answer = await engine.ask("readStyle", facts, [picture.data for picture in pictures])
    traits: dict[str, Any] = answer["traits"]
    return traits


def _mixed(traits: list[tuple[dict[str, Any], float]], policy: str) -> dict[str, Any]:
    """Several styles as one: figures by weight; palette and hand of the heaviest, or palettes joined."""
    heaviest = max(traits, key=lambda item: item[1])[0]
    if len(traits) == 1 or policy == "MaxWeight":
        return dict(heaviest)
    total = sum(weight for _, weight in traits) or 1.0
    mixed = dict(heaviest)
    for name, value in heaviest.items():
        if isinstance(value, float):
            mixed[name] = round(sum(float(one[name]) * weight for one, weight in traits) / total, 4)
    each = max(1, 6 // len(traits))
    mixed["colors"] = [color for one, _ in traits for color in one["colors"][:each]]
    return mixed
