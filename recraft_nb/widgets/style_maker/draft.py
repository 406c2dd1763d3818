"""What a person wants a new style to be, and the request that makes it. No widget here."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any, TypedDict

from recraft_nb.catalog import (
    BASE_STYLES,
    DEFAULT_STYLES_MODEL,
    MIX_POLICIES,
    MODELS,
    STYLE_KINDS,
    STYLE_MATCHES,
    find_model,
    style_kind_of,
)
from recraft_nb.errors import InvalidRequest, Problem
from recraft_nb.operations import CreateStyle, Generate
from recraft_nb.widgets.style_maker.own import named
from recraft_nb.widgets.style_maker.references import References, read_weight

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from recraft_nb.catalog import Model, StyleKind

__all__ = ["PROMPTS", "StyleDraft", "StyleFields", "read_style_fields", "style_id_of"]

PROMPTS = (
    "a fox sitting in tall grass",
    "a portrait of a woman with a hat",
    "a small house by a lake at dusk",
    "a bowl of fruit on a kitchen table",
)
"""An animal, a face, a landscape, things: what shows most of a style."""

SEED = 7
"""Every test draws with it, so that what differs between two tests is the style."""

_LEAST_MIX = 2
_TESTS = 4


class StyleFields(TypedDict):
    """What a person sets for a new style, and for its test."""

    model: str
    style: str | None
    match: str | None
    prompt: str
    name: str
    prompts: list[str]
    test_model: str | None
    source_styles: dict[str, float]
    mix_policy: str | None
    revision: int


def read_style_fields(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values as they are kept.

    Raises:
        InvalidRequest: With every problem at once.
    """
    problems: list[Problem] = []
    read: dict[str, Any] = {}
    for name, value in values.items():
        reader = _READERS.get(name)
        if reader is None:
            problems.append(Problem(name, value, "is no value of this style maker"))
            continue
        try:
            read[name] = reader(value)
        except InvalidRequest as error:
            problems += error.problems
    if problems:
        raise InvalidRequest(problems, what="This style")
    return read


class StyleDraft:
    """The fields and the references.

    Attributes:
        fields: As `read_style_fields` gives them. What the chosen kind of style does not take stays, and
            counts again with a kind that does.
        references: The pictures.
        why_not: Why a model cannot follow a style, as a sentence; "" where it can, or nobody knows.
    """

    def __init__(self, given: Mapping[str, Any]) -> None:
        self.why_not: Callable[[str, Model], str] = lambda *_: ""
        blank: dict[str, Any] = dict.fromkeys(_READERS)
        self.fields = read_style_fields({**blank, **given})
        self.references = References()

    @property
    def kind(self) -> StyleKind:
        """What kind of style it is to be."""
        return STYLE_KINDS[self.fields["model"]]

    @property
    def base(self) -> str:
        """The base style that counts."""
        chosen = self.fields["style"]
        return chosen if chosen in self.kind.bases else self.kind.bases[0]

    @property
    def match(self) -> str | None:
        """How closely it is followed, where that was chosen and counts."""
        chosen = self.fields["match"]
        return chosen if chosen in self.kind.matches else None

    @property
    def test_model(self) -> str:
        """The model that draws the test."""
        chosen = self.fields["test_model"]
        return chosen if chosen in self.kind.models else self.kind.model

    @property
    def sources(self) -> dict[str, float]:
        """The styles that are mixed, with their weights, where this kind can be mixed."""
        return dict(self.fields["source_styles"]) if self.kind.mixes else {}

    @property
    def key(self) -> tuple[Any, ...]:
        """What decides the style: a draft with the same key makes the same."""
        fields = self.fields
        mixed = (tuple(self.sources.items()), fields["mix_policy"]) if self.sources else ()
        return self.kind.model, self.base, self.match, fields["prompt"], mixed, self.references.key

    def aside(self) -> list[str]:
        """What the chosen kind does not take, as sentences."""
        fields, kind = self.fields, self.kind
        found = []
        if fields["style"] and fields["style"] not in kind.bases:
            found.append(f"The base style “{_plain(fields['style'])}” was put aside: {kind.name} has it not.")
        if fields["match"] and fields["match"] not in kind.matches:
            found.append(f"“{fields['match'].capitalize()}” was put aside: {kind.name} has it not.")
        if fields["source_styles"] and not kind.mixes:
            found.append(f"The styles to mix were put aside: {kind.name} cannot be mixed, V3 and V2 can.")
        return found

    def problems(self) -> Iterator[Problem]:
        """What keeps the style from being made."""
        references, sources = self.references, self.sources
        if sources and len(references):
            limit = "a style is made from pictures or mixed from styles: take the ones or the others away"
            yield Problem("source_styles", f"{len(references)} pictures and {len(sources)} styles", limit)
        elif sources and len(sources) < _LEAST_MIX:
            yield Problem("source_styles", "1 style", "a mix needs two styles or more")
        elif sources and not any(sources.values()):
            yield Problem("source_styles", "0", "every weight is 0; at least one style must count")
        elif not sources and not len(references):
            yield Problem("references", "no pictures", "add a picture at least")
        for place, style_id in enumerate(sources):
            reason = self.why_not(style_id, MODELS[self.kind.model])
            if reason:
                yield Problem(f"source_styles[{place}]", style_id, reason.rstrip("."))
        yield from references.problems(self.kind)

    def prompt_problems(self) -> Iterator[Problem]:
        """What keeps the test from being drawn."""
        model = MODELS[self.test_model]
        for place, words in enumerate(self.fields["prompts"]):
            if not words.strip():
                yield Problem(f"prompts[{place}]", words, "is empty")
            elif len(words) > model.prompt_max:
                limit = f"has {len(words):,} characters; {model.name} takes {model.prompt_max:,}"
                yield Problem(f"prompts[{place}]", len(words), limit)

    def check_model(self, style_id: str | None, model: str) -> None:
        """A style is drawn by the models that follow it.

        Args:
            style_id: An own style; None for the one that is made of this.
            model: Who is to draw.

        Raises:
            InvalidRequest: This model cannot follow it.
        """
        known, kind = find_model(model), self.kind
        if known is None:
            return
        reason = (
            "" if known.id in kind.models else f"{known.name} cannot follow a style for {kind.name} models"
        )
        if style_id is not None:
            reason = self.why_not(style_id, known).rstrip(".")
        if reason:
            raise InvalidRequest([Problem("model", known.id, reason)], what="This test")

    def request(self) -> CreateStyle:
        """The request that makes the style.

        Raises:
            InvalidRequest: With every problem at once; nothing was sent.
        """
        problems = list(self.problems())
        if problems:
            raise InvalidRequest(problems, what="This style")
        fields, references, sources = self.fields, self.references, self.sources
        values: dict[str, Any] = {
            "model": self.kind.model,
            "style": self.base,
            "match": self.match,
            "prompt": fields["prompt"] or None,
        }
        if sources:
            even = len(set(sources.values())) == 1
            values |= {
                "source_styles": list(sources),
                "source_style_weights": None if even else list(sources.values()),
                "mix_policy": fields["mix_policy"],
            }
        else:
            values |= {"images": [one.given for one in references], "image_weights": references.weights}
        return CreateStyle(**values)

    @staticmethod
    def tests(style_id: str, prompts: list[str], model: str) -> list[Generate]:
        """The requests of a test, one for each prompt."""
        known = find_model(model)
        seed = SEED if known is None or known.takes.random_seed else None
        return [
            Generate(prompt=words, model=model, style_id=style_id, size="1:1", random_seed=seed)
            for words in prompts
        ]


def style_id_of(value: Any) -> str:
    """The id of a style, given as text or as a style.

    Raises:
        InvalidRequest: It is none.
    """
    text = value if isinstance(value, str) else getattr(value, "id", None)
    try:
        return str(uuid.UUID(text.strip())) if isinstance(text, str) else _refuse(value)
    except ValueError:
        return _refuse(value)


def _refuse(value: Any) -> str:
    limit = "the id of a style is a UUID such as 745b584d-e451-49c3-94f3-38b8ab1af3bb"
    raise InvalidRequest([Problem("style_id", value, limit)], what="This style")


def _model(value: Any) -> str:
    kind = style_kind_of(DEFAULT_STYLES_MODEL if value is None else value) if _is_text(value) else None
    if kind is None:
        known = find_model(value) if isinstance(value, str) else None
        limit = f"{known.name} has no styles" if known else f"one of {', '.join(STYLE_KINDS)}"
        raise InvalidRequest([Problem("model", value, limit, DEFAULT_STYLES_MODEL)], what="This style")
    return kind.model


def _one_of(name: str, allowed: tuple[str, ...]) -> Callable[[Any], str | None]:
    def read(value: Any) -> str | None:
        if value is None or value in allowed:
            return value  # type: ignore[no-any-return]
        raise InvalidRequest([Problem(name, value, f"one of {', '.join(allowed)}")], what="This style")

    return read


def _words(value: Any) -> str:
    if not _is_text(value):
        raise InvalidRequest([Problem("prompt", value, "is a text")], what="This style")
    return value or ""


def _prompts(value: Any) -> list[str]:
    if value is None:
        return list(PROMPTS)
    good = isinstance(value, list | tuple) and all(isinstance(one, str) for one in value)
    if not good or not 1 <= len(value) <= _TESTS:
        raise InvalidRequest([Problem("prompts", value, f"1 to {_TESTS} texts")], what="This test")
    return list(value)


def _test_model(value: Any) -> str | None:
    kind = style_kind_of(value) if isinstance(value, str) else None
    if value is not None and kind is None:
        raise InvalidRequest([Problem("test_model", value, "a model that follows styles")], what="This test")
    known = find_model(value)
    return known.id if known else None


def _sources(value: Any) -> dict[str, float]:
    if value is None:
        return {}
    if not isinstance(value, dict):
        value = dict.fromkeys(value, 1.0) if isinstance(value, list | tuple) else _refuse(value)
    return {style_id_of(name): read_weight(weight, "source_styles") for name, weight in value.items()}


def _is_text(value: Any) -> bool:
    return value is None or isinstance(value, str)


def _plain(name: str) -> str:
    return name.replace("_", " ")


_READERS: dict[str, Callable[[Any], Any]] = {
    "model": _model,
    "style": _one_of("style", BASE_STYLES),
    "match": _one_of("match", STYLE_MATCHES),
    "prompt": _words,
    "name": lambda value: named("" if value is None else value),
    "prompts": _prompts,
    "test_model": _test_model,
    "source_styles": _sources,
    "mix_policy": _one_of("mix_policy", MIX_POLICIES),
}
