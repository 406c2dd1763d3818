"""What a prompt form holds: raw values, what was put aside, and the request they make. No widget here."""

from __future__ import annotations

import secrets
import warnings
from typing import TYPE_CHECKING, Any

from recraft_nb.catalog import DEFAULT_MODEL, MAX_SEED, find_model
from recraft_nb.errors import InvalidRequest
from recraft_nb.operations import Controls, Generate, PutAside, UnknownModelWarning, fit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.catalog import Model
    from recraft_nb.errors import Problem

__all__ = ["CONTROLS", "FIELDS", "FormState", "fresh_seed"]

FIELDS = tuple(Generate.model_fields)
"""Names of the fields, as `Generate` and the official API spell them."""

CONTROLS = tuple(Controls.model_fields)

_DEFAULTS = {"prompt": "", "n": 1}


class FormState:
    """The values of a form, which need not be valid.

    A value that the chosen model does not take is put aside with the reason, and comes back with a
    model that takes it.

    Attributes:
        values: Field names to what was typed; ``controls`` as a plain dictionary. Empty means absent.
        aside: What was put aside, by field (``"style"``, ``"controls.no_text"``).
        locked: Whether the seed stays; an unlocked form draws a fresh one for each request.
        why_not: Why a model cannot follow an own style, as a sentence; "" where it can.
    """

    def __init__(self, **values: Any) -> None:
        self.values: dict[str, Any] = {}
        self.aside: dict[str, PutAside] = {}
        self.locked = False
        self.why_not: Callable[[str, Model], str] = lambda *_: ""
        given = {name: value for name, value in values.items() if value is not None}
        model = given.pop("model", None) or _model_for(given)
        known = find_model(model)
        self.values["model"] = known.id if known else model
        # Nothing is put aside here: what somebody wrote down and is wrong is said, not dropped.
        for name, value in given.items():
            self.set(name, value)

    @property
    def model(self) -> str:
        """Id of the chosen model."""
        model: str = self.values["model"]
        return model

    def set(self, field: str, value: Any) -> None:
        """Take a value for a field; None or an empty one takes it out.

        Raises:
            KeyError: There is no such field.
        """
        if field not in FIELDS:
            raise KeyError(field)
        if field == "model":
            self.choose(value or DEFAULT_MODEL)
            return
        if field == "controls":
            value = _plain_controls(value)
        self.aside.pop(field, None)
        if field == "controls" and isinstance(value, dict):
            for name in value:
                self.aside.pop(f"controls.{name}", None)
        if value is None or (isinstance(value, str | list | tuple | dict) and not value):
            self.values.pop(field, None)
        else:
            self.values[field] = value
        if field == "random_seed":
            self.locked = field in self.values

    def choose(self, model: str) -> None:
        """Change the model: put aside what it does not take, bring back what it takes again."""
        wanted = dict(self.values)
        for field, item in self.aside.items():
            name, _, control = field.partition(".")
            if control:
                wanted[name] = {**wanted.get(name, {}), control: item.value}
            else:
                wanted.setdefault(name, item.value)
        kept, gone = fit(wanted, model)
        known, style = find_model(model), kept.get("style_id")
        reason = self.why_not(style, known) if known and isinstance(style, str) else ""
        if reason:
            gone.append(PutAside("style_id", kept.pop("style_id"), reason))
        self.values = {name: value for name, value in kept.items() if value not in (None, {})}
        self.aside = {item.field: item for item in gone}

    def take(self, values: Mapping[str, Any]) -> None:
        """Take several values, the model first, so that the others meet the model they are for."""
        if "model" in values:
            self.set("model", values["model"])
        for field, value in values.items():
            if field != "model":
                self.set(field, value)

    def replace(self, request: Generate) -> None:
        """Take every value of a request; what it does not set is emptied."""
        self.aside.clear()
        self.values = {"model": request.model or DEFAULT_MODEL}
        for field in FIELDS:
            if field != "model":
                self.set(field, getattr(request, field))

    def request(self, *, seed: int | None = None) -> Generate:
        """The request that the values make.

        Args:
            seed: A seed to use where none is locked.

        Raises:
            InvalidRequest: Every problem at once.
        """
        values = dict(self.values)
        known = find_model(self.model)
        if not self.locked:
            values["random_seed"] = seed if known is None or known.takes.random_seed else None
        return _quietly(values)

    def checked(self) -> tuple[Generate | None, tuple[Problem, ...]]:
        """The request, or None and what is wrong, in the order of the fields."""
        try:
            return self.request(), ()
        except InvalidRequest as error:
            return None, error.problems

    def code(self) -> str:
        """The request as Python; what is wrong as comments while there is none."""
        try:
            return self.request().to_code()
        except InvalidRequest as error:
            return "\n".join(f"# {line}".rstrip() for line in str(error).splitlines())

    def drew(self, seed: int) -> None:
        """Show the seed that an unlocked form has drawn for a request."""
        known = find_model(self.model)
        if not self.locked and (known is None or known.takes.random_seed):
            self.values["random_seed"] = seed

    def shown(self, field: str) -> Any:
        """A field's value, or its default."""
        return self.values.get(field, _DEFAULTS.get(field))

    def all(self) -> dict[str, Any]:
        """Every field."""
        return {field: self.shown(field) for field in FIELDS}


def fresh_seed() -> int:
    """A seed nobody has chosen, within what the service takes."""
    return secrets.randbelow(MAX_SEED + 1)


def _quietly(values: dict[str, Any]) -> Generate:
    """The request, without a warning each time that an unknown model is looked at; the form shows it."""
    if find_model(values["model"]):
        return Generate(**values)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UnknownModelWarning)
        return Generate(**values)


def _model_for(values: Mapping[str, Any]) -> str:
    """The model that a request with these values would get; the default where they do not say."""
    telling = {name: values[name] for name in ("style", "style_references", "output") if name in values}
    try:
        model = Generate(prompt="x", **telling).model
    except InvalidRequest:
        model = None
    return model if model is not None and find_model(model) else DEFAULT_MODEL


def _plain_controls(value: Any) -> dict[str, Any]:
    if isinstance(value, Controls):
        value = {name: getattr(value, name) for name in CONTROLS}
    if not isinstance(value, dict):
        return value  # type: ignore[no-any-return]  # left to the request, which says what is wrong
    plain = {name: one for name, one in value.items() if one not in (None, "", (), []) and one is not False}
    if "colors" in plain and isinstance(plain["colors"], tuple):
        plain["colors"] = list(plain["colors"])
    return plain
