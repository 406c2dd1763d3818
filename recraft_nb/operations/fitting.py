"""What a form does when the model changes: which values stay, which go, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from recraft_nb.catalog import find_model, parse_size, size_for
from recraft_nb.operations.controls import Controls
from recraft_nb.operations.rules import control_values, not_taken, size_problems, style_problems

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from recraft_nb.catalog import Model
    from recraft_nb.errors import Problem


@dataclass(frozen=True, slots=True)
class PutAside:
    """A value that the new model does not take.

    Attributes:
        field: Its name, e.g. ``"style"`` or ``"controls.artistic_level"``.
        value: What it was, so that a form can bring it back.
        reason: Why, as a sentence that names who takes it.
    """

    field: str
    value: Any
    reason: str

    def __str__(self) -> str:
        return f"{self.field} {self.value!r} was put aside. {self.reason}"


def fit(values: Mapping[str, Any], model_id: str) -> tuple[dict[str, Any], list[PutAside]]:
    """Fit the values of a form to another model.

    The values need not be valid; nothing is checked that has nothing to do with the model. The
    prompt always stays, even when it is too long. A size in pixels becomes the new model's size
    of the same aspect.

    Args:
        values: Field names of `Generate` to values, as a form holds them. Not changed.
        model_id: The new model. Everything stays for a model that the catalog does not know.

    Returns:
        The values that stay, with ``"model"`` set, and those that were put aside.

    >>> kept, gone = fit({"prompt": "a fox", "style": "Pixel art"}, "recraftv4_1")
    >>> print(gone[0])
    style 'Pixel art' was put aside. V4.1 takes no style names; V3 and V2 do.
    """
    model = find_model(model_id)
    kept = {**values, "model": model_id if model is None else model.id}
    if model is None:
        return kept, []
    size = kept.get("size")
    if isinstance(size, str) and (matching := size_for(model, size)) is not None:
        kept["size"] = matching
    gone = [PutAside(p.field, p.value, _sentence(p.limit)) for p in _misfits(model, kept)]
    for item in gone:
        field, _, control = item.field.partition(".")
        if control:
            kept[field] = _without(kept[field], control)
        else:
            del kept[field]
    return kept, gone


def _misfits(model: Model, values: Mapping[str, Any]) -> Iterator[Problem]:
    seen: set[str] = set()
    text = {name: value for name, value in values.items() if isinstance(value, str)}
    readable = {**text, "size": text.get("size") if parse_size(text.get("size", "")) else None}
    for problem in (*not_taken(model, values), *style_problems(model, text), *size_problems(model, readable)):
        if problem.field not in seen and problem.value is not None:
            seen.add(problem.field)
            yield problem


def _without(controls: Any, name: str) -> Any:
    left = {key: value for key, value in control_values(controls).items() if key != name}
    if isinstance(controls, Controls):
        return Controls(**left)
    return left


def _sentence(reason: str) -> str:
    return f"{reason[0].upper()}{reason[1:]}."
