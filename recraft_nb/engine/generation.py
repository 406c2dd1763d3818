"""A call for pictures, read and checked as the official service would.

Order of the checks: the model (its limits are needed), the prompt, then the rest; so one error can
hide another, as it does there. Sources: official endpoint reference; error texts as recorded from
the live service, Sep 2026. Where it is not known whether the service refuses a field that a model
does not take, this engine refuses: a silently ignored field teaches the wrong thing.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from recraft_nb.catalog import (
    BASE_STYLES,
    COUNT,
    DEFAULT_MODEL,
    DEFAULT_STYLES_MODEL,
    IMAGE_FORMATS,
    MAX_SEED,
    MODELS,
    ROUTES,
    Model,
    Operation,
    Output,
    all_styles,
    find_model,
    model_for_style,
    models_for,
    models_with_style,
    nearest_size,
    pixels,
    styles_of,
    vector_of,
)
from recraft_nb.engine.answers import ApiError
from recraft_nb.engine.aspects import aspect_of_prompt
from recraft_nb.engine.controls import Controls, Word, read_controls, read_text_layout
from recraft_nb.engine.handover import handover_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.fields import Fields

__all__ = ["Generation", "read_generation", "references_of", "seed_of"]

_REFERENCES = ("style_references", "style_reference_urls")
_VECTOR_BASES = frozenset({"vector_illustration", "icon"})


@dataclass(frozen=True, slots=True)
class Generation:
    """What to draw and how to hand it over.

    Attributes:
        prompt: What to draw.
        model: Whose limits, sizes and price apply.
        width: Pixels; nominal ones for a vector model.
        height: Pixels.
        count: How many pictures.
        seed: Of the first picture; the others' seeds follow from it.
        style: A curated style name, an old base style with its substyle, or None.
        style_id: A style of one's own, or None.
        style_match: How closely it is followed.
        negative_prompt: What should not be there.
        controls: Colours and the like.
        text_layout: Words and where they go.
        handover: How the pictures are handed over, see `handover`.
        format: ``"webp"``, ``"png"`` or ``"svg"``.
        traits: What a style of one's own carries over, once it has been found.
    """

    prompt: str
    model: Model
    width: int
    height: int
    count: int
    seed: int
    style: str | None
    style_id: str | None
    style_match: str
    negative_prompt: str
    controls: Controls
    text_layout: tuple[Word, ...]
    handover: str
    format: str
    traits: Mapping[str, Any] | None = None

    @property
    def units(self) -> int:
        """The official price of the whole call, in API units."""
        return self.model.units * self.count


def read_generation(
    fields: Fields,
    output: Output | None,
    operation: Operation = Operation.GENERATE,
    size: tuple[int, int] | None = None,
) -> Generation:
    """Read a call.

    Args:
        fields: The body.
        output: What the specialised route draws; None for the general one.
        operation: What is to be done with the prompt.
        size: Width and height where something else than the call decides them.

    Raises:
        ApiError: 400, with the first thing that is wrong.
    """
    model = _model(fields, output, operation)
    prompt = _prompt(fields, model)
    count = fields.integer("n", *COUNT) or COUNT[0]
    seed = fields.integer("random_seed", 0, MAX_SEED)
    handover = handover_of(fields)
    image_format = fields.choice("image_format", IMAGE_FORMATS) or IMAGE_FORMATS[0]
    width, height = size or _size(fields, model, prompt, operation)
    style = _style(fields, model)
    style_id = _own_styles(fields, model)
    if fields.given("negative_prompt") and not model.takes.negative_prompt:
        raise _not_taken("negative_prompt", model)
    return Generation(
        prompt=prompt,
        model=model,
        width=width,
        height=height,
        count=count,
        seed=secrets.randbits(32) if seed is None else seed,
        style=style,
        style_id=style_id,
        style_match=fields.text("style_match") or next(iter(model.takes.style_match), ""),
        negative_prompt=fields.text("negative_prompt") or "",
        controls=read_controls(fields, model),
        text_layout=read_text_layout(fields, model),
        handover=handover,
        format="svg" if model.is_vector else image_format,
    )


def seed_of(seed: int, index: int) -> int:
    """The seed of one picture of a call.

    The first picture has the call's own seed. So any picture of a set can be had again alone: ask
    for one picture with its seed.
    """
    if index == 0:
        return seed
    return int.from_bytes(hashlib.sha256(f"{seed}|{index}".encode()).digest()[:4], "big")


def _model(fields: Fields, output: Output | None, operation: Operation) -> Model:
    asked = fields.text("model")
    model = find_model(asked) if asked else _default_model(fields, output, operation)
    if model is None:
        raise ApiError(400, f"Model {(asked or '')[:60]!r} is not known", code="invalid_model")
    if operation not in model.operations:
        some = ", ".join(models_for(operation)[:6])
        raise ApiError(
            400, f"Model {model.id!r} is not supported by {operation}; some are {some}", code="invalid_model"
        )
    if output is not None and model.output is not output:
        raise ApiError(400, f"Model {model.id!r} is not a {output} model", code="invalid_model")
    return model


def _default_model(fields: Fields, output: Output | None, operation: Operation) -> Model | None:
    """Without a model: V3 or V2 where a curated style says so, the route's own else.

    What the official service takes on its vector route is not published; the vector twin here.
    """
    style = fields.text("style")
    chosen = ROUTES[operation].default_model or DEFAULT_MODEL
    if operation is Operation.GENERATE and references_of(fields):
        chosen = DEFAULT_STYLES_MODEL
    if style is not None and style in BASE_STYLES:
        chosen = "recraftv3_vector" if style == "vector_illustration" else "recraftv3"
    elif style is not None:
        chosen = model_for_style(style, output) or model_for_style(style) or "recraftv3"
    if output is Output.VECTOR:
        chosen = vector_of(chosen) or chosen
    return find_model(chosen)


def _prompt(fields: Fields, model: Model) -> str:
    prompt = fields.text("prompt") or ""
    if not 1 <= len(prompt) <= model.prompt_max:
        raise ApiError(400, f"prompt length should be in [1, {model.prompt_max}]")
    return prompt


def _size(fields: Fields, model: Model, prompt: str, operation: Operation) -> tuple[int, int]:
    asked = fields.text("size")
    usual = "1:1" if operation is Operation.EXPLORE else aspect_of_prompt(prompt)
    found = pixels(model, asked or usual)
    if found is None:
        assert asked is not None
        near = nearest_size(model, asked)
        raise ApiError(
            400, f"size {asked[:40]!r} is not supported by model {model.id}; the nearest is {near}"
        )
    return found


def _style(fields: Fields, model: Model) -> str | None:
    style, substyle = fields.text("style"), fields.text("substyle")
    if style is None:
        return None
    if not model.takes.style:
        raise _not_taken("style", model)
    if style in BASE_STYLES:
        if (style in _VECTOR_BASES) is not model.is_vector:
            raise _wrong_kind(style, model)
        return (substyle or style).replace("_", " ")
    if style in styles_of(model.id):
        return style
    if any(MODELS[other].output is not model.output for other in models_with_style(style)):
        raise _wrong_kind(style, model)
    known = "" if style in all_styles() else ", and no model has it"
    raise ApiError(400, f"Style {style[:60]!r} is not a style of model {model.id}{known}")


def references_of(fields: Fields) -> bool:
    """Whether style references come with a call, as files or as URLs."""
    files = any(name.split("[")[0] in _REFERENCES for name, _ in fields.files)
    return files or any(fields.given(name) for name in _REFERENCES)


def _own_styles(fields: Fields, model: Model) -> str | None:
    """The id of a style of one's own; checked, with references, for what the service would refuse."""
    style_id = fields.text("style_id")
    references = references_of(fields)
    match = fields.choice("style_match", model.takes.style_match) if fields.given("style_match") else None
    if style_id is not None:
        try:
            UUID(style_id)
        except ValueError:
            raise fields.wrong("style_id", "a UUID") from None
        if fields.given("style") or references:
            raise ApiError(400, "style_id excludes style and style references")
        if not model.takes.style_id:
            raise _not_taken("style_id", model)
    if references and not model.takes.style_references:
        raise _not_taken("style references", model)
    if references and fields.given("style"):
        raise ApiError(400, "style references exclude style")
    if model.takes.style_required and style_id is None and not references:
        raise ApiError(400, f"model {model.id} needs a style_id or style references")
    if match is not None and not (fields.given("style") or style_id or references):
        raise ApiError(400, "style_match goes with a style")
    return None if style_id is None else str(UUID(style_id))


def _not_taken(field: str, model: Model) -> ApiError:
    return ApiError(400, f"{field} is not supported by model {model.id}")


def _wrong_kind(style: str, model: Model) -> ApiError:
    return ApiError(400, f"Style '{style}' is not a {model.output} style", code="invalid_image_type")
