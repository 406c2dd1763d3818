"""References from whatever a person has: every one that is none is named with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from recraft_nb.errors import InvalidRequest, Problem, RecraftError, UnsafeImage
from recraft_nb.media import Image
from recraft_nb.operations.readers import Unfit
from recraft_nb.operations.references import read_reference
from recraft_nb.widgets.style_maker.references import Reference

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["read_references"]

_TITLE = 80


def read_references(values: Iterable[tuple[Any, str]]) -> list[Reference]:
    """Pictures of whatever a person has.

    Args:
        values: What `Image.open` takes, or an ``https:`` address, each with a title or "".

    Raises:
        InvalidRequest: Every one that is no picture, and why.
    """
    found, problems = [], []
    for place, (value, title) in enumerate(values):
        try:
            found.append(_read(value, title))
        except InvalidRequest as error:
            limit = "; ".join(problem.limit for problem in error.problems)
            problems.append(Problem(f"references[{place}]", title or _shown(value), limit))
        except (UnsafeImage, OSError, ValueError, TypeError) as error:
            words = error.message if isinstance(error, RecraftError) else str(error)
            if isinstance(error, FileNotFoundError):
                words = "there is no such file"
            problems.append(Problem(f"references[{place}]", title or _shown(value), words.rstrip(".")))
    if problems:
        raise InvalidRequest(problems, what="These references")
    return found


def _read(value: Any, title: str) -> Reference:
    if isinstance(value, str) and value.lstrip()[:8].lower() == "https://":
        try:
            address = read_reference(value)
        except Unfit as error:
            problem = Problem("references", value[:_TITLE], str(error))
            raise InvalidRequest([problem], what="This reference") from None
        return Reference(None, address=address, title=title or address)
    image = Image.open(value)
    name = title or getattr(value, "name", "") or image.prompt
    if not name and isinstance(value, str) and not value.startswith("data:"):
        name = value.replace("\\", "/").rpartition("/")[2]
    return Reference(image, title=str(name)[:_TITLE])


def _shown(value: Any) -> str:
    return value[:_TITLE] if isinstance(value, str) else type(value).__name__
