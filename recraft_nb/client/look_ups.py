"""The free look-ups of a client: account, models and styles. They block and give the plain value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from recraft_nb.errors import RecraftError

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from recraft_nb.client.io_thread import IOThread
    from recraft_nb.client.looking import Looking
    from recraft_nb.providers import Account, Style

__all__ = ["LookUps"]

T = TypeVar("T")


class LookUps:
    """The half of `Recraft` that asks what costs nothing.

    Attributes:
        looking: The same questions as coroutines.
    """

    looking: Looking
    _io: IOThread

    def me(self) -> Account:
        """The account and its balance. Free; blocks."""
        return self._blocking(self.looking.me())

    def models(self) -> list[dict[str, Any]]:
        """The service's own list of models. Free; blocks."""
        return self._blocking(self.looking.models())

    def styles(self) -> list[Style]:
        """The account's own styles. Free; blocks."""
        return self._blocking(self.looking.styles())

    def basic_styles(self) -> list[Style]:
        """The curated styles with their ids. Free; blocks."""
        return self._blocking(self.looking.styles(basic=True))

    def style(self, id: str) -> Style:  # noqa: A002 - the name users type
        """One style. Free; blocks."""
        return self._blocking(self.looking.style(id))

    def delete_style(self, id: str) -> None:  # noqa: A002
        """Delete a style of one's own. Free; blocks."""
        self._blocking(self.looking.delete_style(id))

    def _blocking(self, work: Coroutine[Any, Any, T]) -> T:
        try:
            self._io.check_not_here()
        except RecraftError:
            work.close()
            raise
        return self._io.wait(self._io.submit(work))
