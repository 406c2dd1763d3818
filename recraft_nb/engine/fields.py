"""Reading the body of a call field by field, with the service's kind of complaint.

As the official service does, unknown fields are passed over, null is the same as absent, and an
empty text means that nothing was said. In a form every value is text: there "2" is a number where a
number is asked for, and text that holds JSON is a list or an object where one is asked for.
"""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

from recraft_nb.engine.answers import ApiError

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

__all__ = ["Fields", "as_number", "form_fields", "parse_body"]

_MAX_DEPTH = 32


def parse_body(body: bytes) -> Fields:
    """The fields of a JSON body.

    Raises:
        ApiError: It is no JSON object, or one that no reader should follow (nested too deeply,
            numbers of thousands of digits, NaN).
    """
    try:
        value = json.loads(body, parse_constant=_no_constant)
        value = _cleaned(value, 0)
    except (ValueError, RecursionError):
        raise ApiError(400, "the body should be valid JSON") from None
    if not isinstance(value, dict):
        raise ApiError(400, "the body should be a JSON object")
    return Fields(value)


def form_fields(values: Mapping[str, Any], files: Sequence[tuple[str, bytes]]) -> Fields:
    """The fields of a form.

    Raises:
        ApiError: A value that no reader should follow.
    """
    try:
        return Fields(_cleaned(dict(values), 0), files=files, form=True)
    except (ValueError, RecursionError):
        raise ApiError(400, "the form's values are nested too deeply") from None


class Fields:
    """Values by name; each reader returns None for what was not given, or refuses.

    Args:
        values: The JSON object, or what a form makes of one.
        path: What stands before a field's name in a complaint (``"controls."``).
        files: Parts of a form that are files: name and bytes, in order.
        form: Whether texts may stand for other values.
    """

    def __init__(
        self,
        values: Mapping[str, Any],
        path: str = "",
        *,
        files: Sequence[tuple[str, bytes]] = (),
        form: bool = False,
    ) -> None:
        self._values, self._path, self._form = values, path, form
        self.files = tuple(files)

    @property
    def values(self) -> Mapping[str, Any]:
        """Everything that was given, by name."""
        return self._values

    def given(self, name: str) -> bool:
        """Whether the field says something."""
        value = self._values.get(name)
        return value not in (None, "", [])

    def text(self, name: str) -> str | None:
        """A text, or None when it is absent or empty."""
        value = self._values.get(name)
        if value is not None and not isinstance(value, str):
            raise self.wrong(name, "a string")
        return value or None

    def choice(self, name: str, allowed: Collection[str]) -> str | None:
        """One of a few words."""
        value = self.text(name)
        if value is not None and value not in allowed:
            raise self.wrong(name, f"one of {', '.join(allowed)}")
        return value

    def integer(self, name: str, low: int, high: int) -> int | None:
        """A whole number between two bounds, both included."""
        value = self._read(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise self.wrong(name, f"an integer in [{low}, {high}]")
        return value

    def number(self, name: str, low: float, high: float) -> float | None:
        """A number between two bounds, both included."""
        value = self._read(name)
        if value is None:
            return None
        number = as_number(value)
        if number is None or not low <= number <= high:
            raise self.wrong(name, f"a number in [{low:g}, {high:g}]")
        return number

    def flag(self, name: str) -> bool | None:
        """True or false."""
        value = self._read(name)
        if value is not None and not isinstance(value, bool):
            raise self.wrong(name, "true or false")
        return value

    def items(self, name: str) -> list[Any]:
        """A list; empty when absent."""
        value = self._read(name)
        if value is None:
            return []
        if self._form and not isinstance(value, list):
            return [value]  # a form cannot tell one value from a list of one
        if not isinstance(value, list):
            raise self.wrong(name, "a list")
        return value

    def group(self, name: str) -> Fields | None:
        """The fields of an object inside."""
        value = self._read(name)
        if value is None:
            return None
        if not isinstance(value, dict):
            raise self.wrong(name, "an object")
        return Fields(value, f"{self._path}{name}.", form=self._form)

    def nested(self, name: str) -> Fields:
        """These fields as those of an object of that name."""
        return Fields({name: dict(self._values)}, self._path, form=self._form)

    def groups(self, name: str) -> list[Fields]:
        """The objects of a list inside."""
        found = self.items(name)
        if not all(isinstance(item, dict) for item in found):
            raise self.wrong(name, "a list of objects")
        return [
            Fields(item, f"{self._path}{name}[{place}].", form=self._form) for place, item in enumerate(found)
        ]

    def _read(self, name: str) -> Any:
        """The value; in a form, what its text stands for."""
        return _meant(self._values.get(name)) if self._form else self._values.get(name)

    def wrong(self, name: str, limit: str) -> ApiError:
        """The complaint that a field should be something else."""
        return ApiError(400, f"{self._path}{name} should be {limit}")


def as_number(value: Any) -> float | None:
    """A finite number as a float; None for anything else (a bool is no number)."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) else None


def _meant(value: Any) -> Any:
    """What a form's text stands for: a number, true or false, a list, an object; else itself."""
    if isinstance(value, list):
        return [_meant(item) for item in value]
    if not isinstance(value, str):
        return value
    if not value.strip():
        return None
    try:
        return _cleaned(json.loads(value, parse_constant=_no_constant), 0)
    except (ValueError, RecursionError):
        return {"True": True, "False": False}.get(value, value)


def _no_constant(name: str) -> Any:
    raise ValueError(name)


def _cleaned(value: Any, depth: int) -> Any:
    """The value with every text in valid Unicode; half surrogate pairs become U+FFFD."""
    if depth > _MAX_DEPTH:
        raise ValueError("too deep")
    if isinstance(value, str):
        if value.isascii():  # at once, however long: pictures come in as texts of megabytes
            return value
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [_cleaned(item, depth + 1) for item in value]
    if isinstance(value, dict):
        return {_cleaned(key, depth + 1): _cleaned(item, depth + 1) for key, item in value.items()}
    return value
