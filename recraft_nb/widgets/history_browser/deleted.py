"""When pictures were deleted. They are hidden in the history; the store erases none."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from recraft_nb.widgets.state_file import change_json, read_json

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

__all__ = ["KEPT", "Deleted"]

KEPT: Final = timedelta(days=30)
"""For so long at least a deleted picture can be brought back."""


class Deleted:
    """Content address → when it was deleted, in one small file of the store's state.

    Args:
        folder: Where the file lies.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "deleted.json"

    def when(self, name: str) -> datetime | None:
        """When a picture was deleted; None when nobody noted it."""
        return self._all().get(name)

    def note(self, names: Iterable[str], *, deleted: bool) -> None:
        """Note that pictures were deleted, or brought back.

        A store that cannot be written loses only this.
        """
        now, said = datetime.now(UTC), list(names)

        def change(kept: dict[str, Any]) -> dict[str, Any]:
            moments = _moments(kept)
            for name in said:
                moments.pop(name, None)
                if deleted:
                    moments[name] = now
            return {name: moment.isoformat() for name, moment in moments.items()}

        with contextlib.suppress(OSError):
            change_json(self._path, dict, change)

    def _all(self) -> dict[str, datetime]:
        return _moments(read_json(self._path, dict))


def _moments(kept: dict[str, Any]) -> dict[str, datetime]:
    try:
        return {name: datetime.fromisoformat(text) for name, text in kept.items()}
    except (ValueError, TypeError):
        return {}
