"""Who spoke last about a field, where Python and a view both may write it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["Revisions"]


class Revisions:
    """A count of what Python has said, field by field.

    A view's message travels while Python goes on. So a view says with each of its values which revision
    it had seen when the person changed it. Where Python has spoken of that field since, Python's word is
    the newer one and stays; the view learns of it by the same numbers and shows it. Fields that Python
    left alone keep what the view says, so that neither of the two loses what the other did not touch.

    >>> said = Revisions()
    >>> said.now
    0
    >>> said.python(["model"])
    >>> said.newer("model", than=0), said.newer("model", than=1), said.newer("n", than=0)
    (True, False, False)
    """

    def __init__(self) -> None:
        self.now = 0
        self._said: dict[str, int] = {}

    def python(self, fields: Iterable[str]) -> None:
        """Note that Python has just said these fields."""
        self.now += 1
        self._said.update(dict.fromkeys(fields, self.now))

    def newer(self, field: str, *, than: int) -> bool:
        """Whether Python has spoken of a field after a revision."""
        return self._said.get(field, 0) > than

    def accepted(self, values: Mapping[str, Any], based: Mapping[str, int]) -> dict[str, Any]:
        """What counts of a view's values: those that Python has not said anew since.

        Args:
            values: Field → value.
            based: Field → the revision that the view had seen; one that is missing is as new as can be.
        """
        return {
            name: value
            for name, value in values.items()
            if not self.newer(name, than=based.get(name, self.now))
        }

    def all(self) -> dict[str, int]:
        """For the views: ``now``, and the revision in which Python last said each field."""
        return {**self._said, "now": self.now}
