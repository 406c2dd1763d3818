"""What every widget with pictures has: their thumbnails and files, for whoever looks at them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from recraft_nb.media.thumbnail import EDGE
from recraft_nb.widgets.base import Widget, answers
from recraft_nb.widgets.pictures import Pictures, Whole
from recraft_nb.widgets.rpc import Reply  # noqa: TC001 - read when the JavaScript types are generated

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from recraft_nb.media import Image

__all__ = ["PictureWidget"]


class PictureWidget(Widget):
    """A widget that shows pictures.

    Attributes:
        edge: Long side of the thumbnails, in pixels.

    Args:
        find: Finds a picture by its content address where no view was told of it yet.
    """

    edge: ClassVar[int] = EDGE

    def __init__(self, find: Callable[[str], Image | None] | None = None, **keywords: Any) -> None:
        super().__init__(**keywords)
        self._pictures = Pictures(find)
        self.at_close(self._pictures.close)

    @answers("thumbs")
    def _thumbs(self, ids: list[str], reply: Reply) -> Future[dict[str, Any]]:
        return self._pictures.thumbs(ids, reply, edge=self.edge)

    @answers("whole")
    def _whole(self, id: str) -> Future[Whole]:  # noqa: A002 - the lightbox's name for it
        return self._pictures.whole(id)
