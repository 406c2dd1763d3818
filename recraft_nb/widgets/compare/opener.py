"""Opens pictures of a widget in a comparison over it: what the grid, the history and the explorer share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from recraft_nb.widgets.base import Widget, answers
from recraft_nb.widgets.picture_widget import PictureWidget

if TYPE_CHECKING:
    from concurrent.futures import Future

    from recraft_nb.media import Image

__all__ = ["OpensComparisons"]


class OpensComparisons(PictureWidget):
    """A widget from which two to nine pictures are compared, as js/src/lib/opening.js shows it."""

    def __init__(self, *places: Any, **keywords: Any) -> None:
        super().__init__(*places, **keywords)
        self._comparison: Widget | None = None
        self.at_close(self._end_comparison)

    def _labelled(self) -> bool:
        """Whether the comparison says what made its pictures."""
        return True

    def _to_compare(self, name: str) -> Image:
        return self._pictures.image(name)

    @answers("compare")
    def _compare(self, ids: list[str]) -> Future[str]:
        """Open pictures in a comparison; returns the model that a view shows."""
        images = [self._to_compare(name) for name in ids]
        labels = self._labelled()
        return self._pictures.in_background(lambda: self._opened(images, labels=labels))

    def _opened(self, images: list[Image], *, labels: bool) -> str:
        from recraft_nb.widgets.compare.widget import Compare

        comparison = self._session.make(lambda: Compare(images, labels=labels))
        self._end_comparison()
        self._comparison = comparison
        return str(comparison.model_id)

    def _end_comparison(self) -> None:
        if self._comparison is not None:
            self._comparison.close()
