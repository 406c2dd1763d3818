"""When pictures were deleted. They are hidden in the history; the store erases none."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from recraft_nb.widgets.state_file import read_json, write_json

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
        kept = self._all()
        for name in names:
            kept.pop(name, None)
            if deleted:
                kept[name] = datetime.now(UTC)
        with contextlib.suppress(OSError):
            write_json(self._path, {name: moment.isoformat() for name, moment in kept.items()})

    def _all(self) -> dict[str, datetime]:
        try:
            return {name: datetime.fromisoformat(text) for name, text in read_json(self._path, dict).items()}
        except (ValueError, TypeError):
            return {}
