"""The rules of the service that no schema tells: which model takes what, lengths, sizes, counts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from support.standin import facts
from support.standin.picture_rules import picture_problems

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.standin.bodies import Body

BAD, MODEL, KIND = "invalid_request_parameter", "invalid_model", "invalid_image_type"
_ENHANCE_MAX = 2000


class Problem(NamedTuple):
    """A rule that a request breaks, as the service names it."""

    code: str
    message: str


@dataclass
class Known:
    """What the service remembers of earlier calls.

    Attributes:
        styles: Model that each style was made for, by its id.
        explored: Ids of pictures that explore has given out, with their model and size.
    """

    styles: dict[str, str] = field(default_factory=dict)
    explored: dict[str, tuple[str, str | None]] = field(default_factory=dict)


def model_of(path: str, body: Body) -> str | None:
    """The model that a request is for: the one it names, or the service's own choice."""
    fields = body.fields
    if "model" in fields or path == "/images/variateImage":
        return fields.get("model")
    if path.startswith("/images/generations"):
        if "references" in body.pictures:
            return "recraftv4_styles"
        if (name := fields.get("style")) is not None:
            order = ("recraftv3", "recraftv3_vector", "recraftv2", "recraftv2_vector")
            return next((one for one in order if name in facts.STYLE_NAMES[one]), "recraftv3")
        return "recraftv4_1"
    return facts.ROUTES[path].get("default_model")


def problems(path: str, body: Body, known: Known) -> list[Problem]:
    """Every rule that a request breaks; its types are right already."""
    return list(_problems(path, body, known))


def _problems(path: str, body: Body, known: Known) -> Iterator[Problem]:
    fields = body.fields
    model = model_of(path, body)
    yield from _prompt(path, fields, model)
    if model is not None and model not in facts.MODELS:
        yield Problem(MODEL, f"model {model} is not offered")
        return
    if model is not None:
        yield from _model(path, model)
    if "n" in fields and not 1 <= fields["n"] <= 6:
        yield Problem(BAD, "n should be in [1, 6]")
    yield from _size(path, fields, model)
    if path == "/styles":
        yield from _new_style(body, model or "recraftv4_styles", known)
    elif path == "/colors/optimize":
        yield from _palette(fields)
    else:
        yield from _styles(path, body, model, known)
        yield from _extras(fields, model)
    yield from (Problem(BAD, one) for one in picture_problems(path, body))
    yield from _own(path, body, known)


def _prompt(path: str, fields: dict[str, Any], model: str | None) -> Iterator[Problem]:
    if "prompt" not in fields or path == "/styles":
        return
    found = facts.MODELS.get(model or "")
    most = _ENHANCE_MAX if path == "/prompts/enhance" else found["prompt_max_chars"] if found else 10_000
    if not 1 <= len(fields["prompt"]) <= most or not fields["prompt"].strip():
        yield Problem(BAD, f"prompt length should be in [1, {most}]")


def _model(path: str, model: str) -> Iterator[Problem]:
    tail = path.removeprefix("/images/")
    operation, _, output = tail.partition("/") if tail.startswith("generations") else (tail, "", "")
    if path.startswith("/images/") and operation != "variateImage":
        if operation not in facts.MODELS[model]["operations"]:
            yield Problem(MODEL, f"model {model} is not supported by {tail}")
        elif output and output != facts.output_of(model):
            yield Problem(KIND, f"Model '{model}' is not a {output} model")


def _size(path: str, fields: dict[str, Any], model: str | None) -> Iterator[Problem]:
    size = fields.get("size")
    if size is None or size in facts.ASPECTS:
        return
    found = facts.MODELS.get(model or "")
    tables = facts.SIZES.values() if found is None else [facts.SIZES[found["size_table"]]]
    if found is not None and not found["sizes_wxh"]:
        yield Problem(BAD, f"size of {model} is an aspect, not {size}")
    elif not any(size in table.values() for table in tables):
        yield Problem(BAD, f"size {size} is not in the table of {model}")


def _styles(path: str, body: Body, model: str | None, known: Known) -> Iterator[Problem]:
    fields = body.fields
    references = body.pictures.get("references")
    name, style_id = fields.get("style"), fields.get("style_id")
    given = [one for one in (name, style_id, references) if one is not None]
    if len(given) > 1:
        yield Problem(BAD, "style, style_id and style references exclude each other")
    if model is None:
        return
    takes = facts.MODELS[model]["supports"]
    if takes["style_id"] == "required" and style_id is None and references is None:
        yield Problem(BAD, f"{model} needs a style")
    if references is not None and takes["style_references"] not in {True, "required"}:
        yield Problem(BAD, f"{model} takes no style references")
    if style_id is not None:
        yield from _style_id(style_id, model, takes, known)
    if name is not None:
        yield from _style_name(name, fields.get("substyle"), model, takes)
    match = fields.get("style_match")
    if match is not None and (not given or match not in takes["style_match"]):
        yield Problem(
            BAD, f"style_match {match} is not taken by {model}" + ("" if given else " without a style")
        )


def _style_id(style_id: str, model: str, takes: dict[str, Any], known: Known) -> Iterator[Problem]:
    made_for = known.styles.get(style_id)
    if not takes["style_id"]:
        yield Problem(BAD, f"{model} takes no style_id")
    elif made_for is None:
        yield Problem(BAD, "style_id is not known")
    elif facts.output_of(made_for) != facts.output_of(model) or _line(made_for) != _line(model):
        yield Problem(BAD, f"the style was made for {made_for}")


def _style_name(name: str, substyle: str | None, model: str, takes: dict[str, Any]) -> Iterator[Problem]:
    if not takes["style_name"]:
        yield Problem(BAD, f"{model} takes no style")
        return
    family = facts.MODELS[model]["id"]
    output = facts.output_of(model)
    if name in facts.STYLE_NAMES[family]:
        return
    if name not in facts.BASE_STYLES:
        other = any(
            name in names for one, names in facts.STYLE_NAMES.items() if facts.output_of(one) != output
        )
        yield Problem(KIND if other else BAD, f"Style '{name}' is not a {output} style of {family}")
    elif (name in {"vector_illustration", "icon"}) != (output == "vector"):
        yield Problem(KIND, f"Style '{name}' is not a {output} style")
    elif substyle is not None:
        raster = family.removesuffix("_vector")
        if substyle not in facts.SUBSTYLES[raster].get(name, ()):
            yield Problem(BAD, f"substyle {substyle} is none of {name}")


def _extras(fields: dict[str, Any], model: str | None) -> Iterator[Problem]:
    controls = fields.get("controls", {})
    yield from _colors(controls)
    takes = facts.MODELS[model]["supports"] if model else None
    if takes is None:
        return
    if "negative_prompt" in fields and not takes["negative_prompt"]:
        yield Problem(BAD, f"{model} takes no negative_prompt")
    for name in controls:
        if name not in takes["controls"]:
            yield Problem(BAD, f"{model} takes no controls.{name}")
    if not 0 <= controls.get("artistic_level", 0) <= 5:
        yield Problem(BAD, "artistic_level should be in [0, 5]")
    if "text_layout" in fields:
        if not takes["text_layout"]:
            yield Problem(BAD, f"{model} takes no text_layout")
        for place, item in enumerate(fields["text_layout"]):
            yield from _text(place, item)


def _text(place: int, item: dict[str, Any]) -> Iterator[Problem]:
    # Upper-casing makes SS of a sharp s, which is a letter of its own here.
    upper = "".join(sign if sign == "ß" else sign.upper() for sign in item["text"])
    if not upper or any(sign not in facts.LETTERS for sign in upper):
        yield Problem(BAD, f"text_layout[{place}].text must be one word of the supported characters")
    if len(item["bbox"]) != 4 or any(len(point) != 2 for point in item["bbox"]):
        yield Problem(BAD, f"text_layout[{place}].bbox must have 4 points")


def _colors(controls: dict[str, Any]) -> Iterator[Problem]:
    colors = controls.get("colors", [])
    if len(colors) > 10:
        yield Problem(BAD, "at most 10 colors")
    for color in [*colors, *([controls["background_color"]] if "background_color" in controls else [])]:
        rgb = color.get("rgb", [])
        if len(rgb) != 3 or not all(0 <= value <= 255 for value in rgb):
            yield Problem(BAD, f"rgb {rgb} must be three numbers in [0, 255]")
        if not 0 <= color.get("weight", 0) <= 1:
            yield Problem(BAD, "weight should be in [0, 1]")
    if sum(color.get("weight", 0) for color in colors) > 1 + 1e-6:
        yield Problem(BAD, "the weights of the colors sum to more than 1")


def _own(path: str, body: Body, known: Known) -> Iterator[Problem]:
    """What one route alone asks for."""
    fields = body.fields
    if not 0 <= fields.get("strength", 0) <= 1:
        yield Problem(BAD, "strength should be in [0, 1]")
    if path == "/images/explore/similar":
        if not 1 <= fields["similarity"] <= 5:
            yield Problem(BAD, "similarity should be in [1, 5]")
        if fields["source_image_id"] not in known.explored:
            yield Problem(BAD, "source_image_id was not given out by explore")
    if path == "/images/vectorize":
        for color in fields.get("strict_color_palette", ()):
            if len(color) != 3 or not all(0 <= value <= 255 for value in color):
                yield Problem(BAD, "strict_color_palette must hold triples in [0, 255]")


def _new_style(body: Body, model: str, known: Known) -> Iterator[Problem]:
    fields = body.fields
    old = _line(model) != "V4"
    images, sources = body.pictures.get("images", []), fields.get("source_styles", [])
    if bool(images) == bool(sources):
        yield Problem(BAD, "a style needs either images or source_styles")
    if (sources or "mix_policy" in fields) and not old:
        yield Problem(BAD, "styles are mixed for V3 and V2 only")
    if any(source not in known.styles for source in sources):
        yield Problem(BAD, "source_styles has an id that is not known")
    for name, things in (("image_weights", images), ("source_style_weights", sources)):
        if name in fields and len(fields[name]) != len(things):
            yield Problem(BAD, f"{name} must have one weight for each")
    match = fields.get("match")
    if match is not None and match not in facts.MODELS[model]["supports"]["style_match"]:
        yield Problem(BAD, f"match {match} is not taken by {model}")
    if facts.MODELS[model]["supports"]["style_id"] is False:
        yield Problem(MODEL, f"model {model} has no styles")
    if fields.get("style") == "icon" and not model.startswith("recraftv2"):
        yield Problem(BAD, "icon is a style of V2")
    yield from _colors(fields.get("palette", {}))


def _palette(fields: dict[str, Any]) -> Iterator[Problem]:
    for color in fields["colors"]:
        digits = color["hex"].removeprefix("#")
        if len(digits) != 6 or any(sign not in "0123456789abcdefABCDEF" for sign in digits):
            yield Problem(BAD, f"{color['hex']!r} is no colour in hex")
        if color.get("weight", 0) < 0:
            yield Problem(BAD, "weight must not be negative")
    if not fields["colors"] or fields["num_colors_limit"] < 1:
        yield Problem(BAD, "colors must not be empty and num_colors_limit at least 1")


def _line(model: str) -> str:
    return facts.MODELS[model]["generation"][:2]
