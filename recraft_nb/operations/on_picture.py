"""What all operations on a picture have in common: the picture, its mask, and their limits."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, ClassVar

from recraft_nb.catalog import INPUT_LIMITS, InputLimits
from recraft_nb.operations.base import Request
from recraft_nb.operations.pictures import is_restoring, mask_problems, picture_problems

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Self

    from recraft_nb.errors import Problem

_given: ContextVar[InputLimits | Mapping[str, Any] | None] = ContextVar("recraft_nb_limits", default=None)


class OnPicture(Request):
    """A request that carries a picture, and perhaps a mask of exactly its size.

    Args:
        limits: What the picture may be; None takes the catalog's limits of the operation. A mapping
            changes some of them: ``{"max_bytes": 20 << 20}``. It is no part of the request.
        **data: The fields.
    """

    pictures: ClassVar[tuple[str, ...]] = ("image",)
    positional: ClassVar[tuple[str, ...]] = ("image",)

    image: str

    def __init__(self, /, *, limits: InputLimits | Mapping[str, Any] | None = None, **data: Any) -> None:
        with _taking(limits):
            super().__init__(**data)

    def replace(self, *, limits: InputLimits | Mapping[str, Any] | None = None, **changes: Any) -> Self:
        """The same request with some fields changed, checked anew within these limits."""
        with _taking(limits):
            return super().replace(**changes)

    @classmethod
    def _rules(cls, values: Mapping[str, Any], unread: Mapping[str, Any]) -> Iterable[Problem]:
        yield from super()._rules(values, unread)
        # What comes back from the store was within the limits of whoever made it.
        if is_restoring():
            return
        image = values.get("image")
        if image is not None:
            yield from picture_problems(image, _limits_of(cls), cls.operation)
        if values.get("mask") is not None:
            yield from mask_problems(values["mask"], image)


@contextmanager
def _taking(limits: InputLimits | Mapping[str, Any] | None) -> Iterator[None]:
    # Given anew, or those of the call around this one: `replace` makes the new request inside.
    token = _given.set(_given.get() if limits is None else limits)
    try:
        yield
    finally:
        _given.reset(token)


def _limits_of(kind: type[OnPicture]) -> InputLimits:
    given, usual = _given.get(), INPUT_LIMITS[kind.operation]
    if isinstance(given, Mapping):
        return usual._replace(**given)
    return usual if given is None else given
