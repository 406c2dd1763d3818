"""Reading one value at the door: the value in its one form, or what is wrong with it.

A reader takes whatever a person gave and returns the value that the request keeps. It raises
`Unfit` with the limit in words and the nearest value that would do. Readers know nothing of
models; what depends on a model is a rule (`recraft_nb.operations.rules`).
"""

from __future__ import annotations

import difflib
import math
import numbers
import operator
import re
import uuid
from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any

from recraft_nb.catalog import parse_size
from recraft_nb.errors import InvalidRequest, Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII | re.IGNORECASE)
_SHA = re.compile(r"[0-9a-f]{64}", re.ASCII)


class Unfit(ValueError):
    """A value that cannot be used. It never leaves this package: callers see `InvalidRequest`.

    Args:
        limit: What is allowed, in words.
        nearest: The nearest value that would be accepted, or None.
        problems: Problems inside the value, with names relative to it; when given, they stand
            for the whole and ``limit`` is not used.
        shown: What stands for the value in a message, where the value itself is megabytes.
    """

    def __init__(
        self, limit: str = "", nearest: Any = None, problems: Iterable[Problem] = (), *, shown: str = ""
    ) -> None:
        super().__init__(limit)
        self.limit = limit
        self.shown = shown
        self.nearest = nearest
        self.problems = tuple(problems)

    def under(self, field: str, value: Any) -> tuple[Problem, ...]:
        """The problems as seen from outside, where the value is called ``field``."""
        if not self.problems:
            return (Problem(field, self.shown or value, self.limit, self.nearest),)
        return placed(self.problems, field)


def placed(problems: Iterable[Problem], field: str) -> tuple[Problem, ...]:
    """Problems of an inner value, named from outside: ``bbox`` of ``text_layout[2]``."""
    found = []
    for problem in problems:
        joint = "" if problem.field.startswith("[") else "."
        found.append(Problem(f"{field}{joint}{problem.field}", problem.value, problem.limit, problem.nearest))
    return tuple(found)


def each(values: Iterable[Any], read: Callable[[Any], Any]) -> tuple[Any, ...]:
    """Read every item; one `Unfit` tells the problems of all of them."""
    items: list[Any] = []
    problems: list[Problem] = []
    for index, value in enumerate(values):
        try:
            items.append(read(value))
        except Unfit as error:
            problems += error.under(f"[{index}]", value)
        except InvalidRequest as error:
            problems += placed(error.problems, f"[{index}]")
    if problems:
        raise Unfit(problems=problems)
    return tuple(items)


def closest(word: str, known: Iterable[str], cutoff: float = 0.6) -> str | None:
    """The known word that reads most like this one, in any case; None when none does."""
    folded = {name.casefold(): name for name in known}
    found = difflib.get_close_matches(word.casefold(), folded, n=1, cutoff=cutoff)
    return folded[found[0]] if found else None


def read_text(value: Any) -> str:
    """Text that can be sent: not empty, no NUL, valid Unicode."""
    if not isinstance(value, str):
        raise Unfit(f"must be text, not {_kind(value)}")
    text = str.__str__(value)
    if "\0" in text:
        raise Unfit("must not contain the NUL character", text.replace("\0", "").strip() or None)
    try:
        text.encode()
    except UnicodeEncodeError:
        clean = text.encode(errors="ignore").decode().strip()
        raise Unfit("contains half of a surrogate pair, which is no character", clean or None) from None
    if not text.strip():
        raise Unfit("must not be empty")
    return text


def read_optional_text(value: Any) -> str | None:
    """As `read_text`; an empty text means the same as none."""
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    return read_text(value)


def read_model_id(value: Any) -> str | None:
    """The id of a model, known or not; an empty text means the same as none."""
    text = read_optional_text(value)
    return None if text is None else text.strip()


def read_integer(low: int, high: int) -> Callable[[Any], int]:
    """A reader of whole numbers from low to high, both included. True and False are no numbers."""

    def read(value: Any) -> int:
        limit = f"must be a whole number from {low:,} to {high:,}"
        if isinstance(value, bool):
            raise Unfit(f"{limit}, not {value}")
        try:
            number = int(operator.index(value))
        except TypeError:
            raise Unfit(limit, _rounded(value, low, high)) from None
        if not low <= number <= high:
            raise Unfit(limit, min(max(number, low), high))
        return number

    return read


def read_real(low: float, high: float) -> Callable[[Any], float]:
    """A reader of finite numbers from low to high, both included."""

    def read(value: Any) -> float:
        limit = f"must be a number from {low:g} to {high:g}"
        number = finite(value, limit)
        if not low <= number <= high:
            raise Unfit(limit, min(max(number, low), high))
        return number

    return read


def finite(value: Any, limit: str = "must be a finite number") -> float:
    """A finite number as float; True, False, NaN and infinities are refused."""
    if isinstance(value, bool) or not isinstance(value, numbers.Real):
        raise Unfit(f"{limit}, not {_kind(value)}")
    try:
        number = float(value)
    except OverflowError:
        raise Unfit(limit) from None
    if not math.isfinite(number):
        raise Unfit(f"{limit}, not {number}")
    return number + 0.0  # -0.0 becomes 0.0: one number, one written form


def read_flag(value: Any) -> bool:
    """True or False, nothing that merely looks like it."""
    if not isinstance(value, bool):
        raise Unfit("must be True or False")
    return value


def read_choice(choices: Iterable[str]) -> Callable[[Any], str]:
    """A reader of one word out of several."""
    allowed = tuple(str(choice) for choice in choices)
    limit = f"must be {one_of(allowed)}"

    def read(value: Any) -> str:
        word = value.value if isinstance(value, Enum) else value
        if not isinstance(word, str) or word not in allowed:
            raise Unfit(limit, closest(word, allowed) if isinstance(word, str) else None)
        return str.__str__(word)

    return read


def read_uuid(value: Any) -> str:
    """A style id: the 36 characters of a UUID, in lower case."""
    text = uuid_text(value)
    if text is None:
        raise Unfit(
            "must be the id of a style, a UUID such as '229b2a75-05e4-4580-85f9-b47ee521a00d'; "
            "names go into style="
        )
    return text


def uuid_text(value: Any) -> str | None:
    """The 36 characters of a UUID in lower case, or None when it is none."""
    if isinstance(value, uuid.UUID):
        return str(value)
    if not isinstance(value, str) or not _UUID.fullmatch(value.strip()):
        return None
    return value.strip().lower()


def read_content_address(value: Any) -> str:
    """The content address of a picture: the SHA-256 of its bytes, 64 hex digits."""
    if not isinstance(value, str) or not _SHA.fullmatch(value):
        raise Unfit("must be the id of a picture here: 64 digits of 0-9 and a-f, its SHA-256")
    return value


def content_address_of(picture: Any) -> str | None:
    """The content address that a picture has as its ``id``, or None when its id is another."""
    found = getattr(picture, "id", None)
    return found if isinstance(found, str) and _SHA.fullmatch(found) else None


def read_size(value: Any) -> str:
    """A size as text, ``"4:3"`` or ``"1216x896"``; also a pair of pixels as Pillow has it."""
    text = f"{value[0]}x{value[1]}" if _is_pair(value) else value
    parsed = parse_size(text) if isinstance(text, str) else None
    if parsed is None:
        raise Unfit("must be written as '4:3' (an aspect) or '1216x896' (pixels)", "1:1")
    sign, width, height = parsed
    return f"{width}{sign}{height}"


def optional(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """The same reader, with None allowed."""
    return lambda value: None if value is None else read(value)


def items_of(value: Any) -> list[Any] | None:
    """The items of a list, a tuple, a NumPy array; None for anything else (text, dicts, streams).

    Streams are refused since they can be read once only, or have no end.
    """
    if isinstance(value, (str, bytes, bytearray, memoryview, Mapping)):
        return None
    if not (hasattr(value, "__len__") and hasattr(value, "__getitem__")):
        return None
    try:
        return list(value)
    except TypeError:
        return None  # a NumPy scalar in an array's clothes


def one_of(words: Iterable[str]) -> str:
    """``'a', 'b' or 'c'``."""
    quoted = [repr(word) for word in words]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} or {quoted[-1]}"


def _is_pair(value: Any) -> bool:
    return (
        isinstance(value, (tuple, list))
        and len(value) == 2  # noqa: PLR2004 - width and height
        and all(isinstance(side, int) and not isinstance(side, bool) for side in value)
    )


def _rounded(value: Any, low: int, high: int) -> int | None:
    # "4" and 4.0 are refused, but what was meant is clear.
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return min(max(round(number), low), high) if math.isfinite(number) else None


def _kind(value: Any) -> str:
    return "None" if value is None else type(value).__name__
