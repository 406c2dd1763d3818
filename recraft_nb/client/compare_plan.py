"""What a comparison asks of each model: the same request, or the nearest to it that this model can take."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from recraft_nb.catalog import SERVICES, aspect_of, find_model, nearest_size, parse_size, size_for
from recraft_nb.errors import InvalidRequest, NotSupported, Problem
from recraft_nb.operations import Generate, fit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from recraft_nb.client.recraft import Recraft

__all__ = ["Adjusted", "Column", "Fitted", "columns_of", "fitted", "prompts_of", "seed_of"]

_NEVER_LEFT_OUT = frozenset({"prompt", "model"})


@dataclass(frozen=True, slots=True)
class Adjusted:
    """A value that is sent otherwise than it was given, or not at all.

    Attributes:
        field: Its name, e.g. ``"style"`` or ``"controls.no_text"``.
        value: What was given.
        sent: What is sent instead; None when the field is left out.
        words: In short, as under a picture: ``"style: not taken by V4.1"``.
        reason: Why, as a sentence that names who takes it.
    """

    field: str
    value: Any
    sent: Any
    words: str
    reason: str


@dataclass(frozen=True, slots=True)
class Column:
    """One model at one service.

    Attributes:
        client: Who asks it.
        model: Its id.
    """

    client: Recraft
    model: str

    @property
    def provider(self) -> str:
        """Id of the service."""
        return self.client.provider

    @property
    def service(self) -> str:
        """What a person calls the service."""
        return SERVICES[self.provider].name

    @property
    def name(self) -> str:
        """What a person calls the model."""
        known = find_model(self.model)
        return known.name if known else self.model


@dataclass(frozen=True, slots=True)
class Fitted:
    """A request that fits a column, or why there is none.

    Attributes:
        request: What is sent; None where nothing can be.
        adjusted: What it has otherwise than was asked for.
        problems: Why there is no request.
    """

    request: Generate | None
    adjusted: tuple[Adjusted, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def hole(self) -> str:
        """Why there is no request, in words; empty where there is one."""
        return " ".join(_sentence(problem) for problem in self.problems)


def prompts_of(prompts: str | Iterable[str]) -> tuple[str, ...]:
    """The prompts in their order, each once.

    Raises:
        InvalidRequest: There is none, or one is no text.
    """
    given = (prompts,) if isinstance(prompts, str) else tuple(prompts)
    problems = [
        Problem(f"prompts[{place}]", one, "a prompt is text")
        for place, one in enumerate(given)
        if not isinstance(one, str)
    ]
    if not given:
        problems = [Problem("prompts", given, "at least one prompt is needed", "a red fox")]
    if problems:
        raise InvalidRequest(problems, what="This comparison")
    return tuple(dict.fromkeys(given))


def columns_of(client: Recraft, models: Any) -> tuple[Column, ...]:
    """The columns in their order.

    Args:
        client: Asks the models that are named by their id alone.
        models: Ids, and pairs of a client and an id.

    Raises:
        InvalidRequest: There is none, one is named twice, or one is neither id nor pair.
    """
    from recraft_nb.client.recraft import Recraft

    given = (models,) if isinstance(models, str) else tuple(models)
    columns: list[Column] = []
    problems = []
    for place, one in enumerate(given):
        match one:
            case str():
                made = _column(client, one)
            case (Recraft() as other, str() as model):
                made = _column(other, model)
            case _:
                limit = "is a model id, or a pair of a client and a model id: (other_client, 'recraftv4')"
                problems.append(Problem(f"models[{place}]", one, limit, "recraftv4_1"))
                continue
        if made in columns:
            problems.append(Problem(f"models[{place}]", one, "is named twice"))
        columns.append(made)
    if not given:
        problems = [Problem("models", given, "at least one model is needed", "recraftv4_1")]
    if problems:
        raise InvalidRequest(problems, what="This comparison")
    return tuple(columns)


def _sentence(problem: Problem) -> str:
    """A problem without the value, which is the same in the whole row."""
    limit = problem.limit.rstrip(".")
    if limit[:1].isupper():  # it names the model or the service
        return f"{limit}."
    verb = limit.partition(" ")[0] in {"has", "must", "may", "is", "cannot"}
    return f"The {problem.field} {limit}." if verb else f"{problem.field}: {limit}."


def _column(client: Recraft, model: str) -> Column:
    known = find_model(model)
    return Column(client, known.id if known else model)


def seed_of(prompt: str) -> int:
    """The seed of a prompt where none is given: the same comparison asks for the same once more."""
    return int.from_bytes(hashlib.sha256(prompt.encode("utf-8", "surrogatepass")).digest()[:4])


def fitted(column: Column, fields: Mapping[str, Any]) -> Fitted:
    """The request of one cell.

    What the model does not take is left out, never sent. The size becomes the model's own of the nearest
    aspect. What its service does not carry is left out too; a count or a size that it has not becomes the
    nearest.

    Args:
        column: Who is asked.
        fields: Fields of `Generate` without the model; a size and a seed among them.
    """
    values, adjusted = _sized(column, fields)
    values, gone = fit(values, column.model)
    adjusted += [
        Adjusted(one.field, one.value, None, f"{one.field}: not taken by {column.name}", one.reason)
        for one in gone
    ]
    while True:
        try:
            request = Generate(**values)
            column.client.check(request)
        except InvalidRequest as error:
            return Fitted(None, tuple(adjusted), error.problems)
        except NotSupported as error:
            found = list(_carried(column, values, error.problems))
            if not found:
                problems = error.problems or (Problem("model", column.model, error.message),)
                return Fitted(None, tuple(adjusted), problems)
            for one in found:
                values.pop(one.field)
                if one.sent is not None:
                    values[one.field] = one.sent
            adjusted += found
        else:
            return Fitted(request, tuple(adjusted))


def _sized(column: Column, fields: Mapping[str, Any]) -> tuple[dict[str, Any], list[Adjusted]]:
    """The fields with this model's own way to write the size, or the nearest that it has."""
    values = {name: value for name, value in fields.items() if value is not None}
    size = values.get("size")
    if not isinstance(size, str) or (parsed := parse_size(size)) is None or find_model(column.model) is None:
        return values, []
    own = size_for(column.model, size)
    values["size"] = own or nearest_size(column.model, size)
    if own is not None:
        return values, []
    reason = f"{column.name} draws {aspect_of(*parsed[1:])}, the nearest to {size} that it has."
    return values, [_instead(column.name, "size", size, values["size"], reason)]


def _instead(name: str, field: str, value: Any, sent: Any, reason: str) -> Adjusted:
    return Adjusted(field, value, sent, f"{field}: {sent} instead of {value} at {name}", reason)


def _carried(column: Column, values: Mapping[str, Any], problems: Iterable[Problem]) -> Iterator[Adjusted]:
    """What a service makes of the fields that it does not carry; nothing when it cannot do without one."""
    found = []
    for problem in problems:
        field = problem.field
        if field in _NEVER_LEFT_OUT or field not in values:
            return
        reason = f"{problem.limit[0].upper()}{problem.limit[1:]}."
        if field in {"n", "size"} and problem.nearest is not None and problem.nearest != values[field]:
            found.append(_instead(column.service, field, values[field], problem.nearest, reason))
        else:
            words = f"{field}: not carried by {column.service}"
            found.append(Adjusted(field, values[field], None, words, reason))
    yield from found
