"""The widgets of a studio: one behind each tab, made when it is opened first or a picture is sent there."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any, Final

from recraft_nb.errors import InvalidRequest, Problem
from recraft_nb.widgets.compare.widget import LEAST, MOST

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from recraft_nb.client import Recraft
    from recraft_nb.kernel.session import Session
    from recraft_nb.media import Image
    from recraft_nb.widgets.base import Widget

__all__ = ["LABELS", "Rooms"]

LABELS: Final = {
    "generate": "Generate",
    "edit": "Edit",
    "extend": "Extend",
    "words": "Words",
    "explore": "Explore",
    "compare": "Compare",
    "styles": "Styles",
    "history": "History",
}
"""Name of a tab → what stands on it, in their order."""

_OPEN = 6
"""Canvases, and frames, that stay open with what was painted on them; the longest unseen is closed."""

_EMPTY = {
    "edit": "Send a picture here to paint a mask on it: what is masked is redrawn or erased.",
    "extend": "Send a picture here to continue it beyond its edges.",
    "compare": "Send two to nine pictures here to see them under one zoom.",
}


class Rooms:
    """Which widget stands behind which tab.

    Args:
        client: Who all of them ask.
        settled: Called with a tab's name whenever another widget stands behind it.
        session: The studio's: what it makes later is made as in its own cell.
    """

    def __init__(self, client: Recraft, settled: Callable[[str], object], session: Session) -> None:
        self._client, self._settled, self._session = client, settled, session
        self._now: dict[str, Widget] = {}
        self._open: dict[str, OrderedDict[str, Widget]] = {"edit": OrderedDict(), "extend": OrderedDict()}
        self._sent: dict[str, Image] = {}  # to the canvas or the frame, which nobody has looked at yet
        self.compared: list[Image] = []
        """The pictures of the comparison, which needs two of them to be there."""

    def __getitem__(self, name: str) -> Widget | None:
        return self._now.get(name)

    def __iter__(self) -> Iterator[tuple[str, Widget]]:
        return iter(list(self._now.items()))

    def enter(self, name: str) -> Widget | None:
        """The widget behind a tab; made now where none is there and nothing has to be sent first.

        Raises:
            InvalidRequest: There is no such tab.
        """
        if name not in LABELS:
            limit = f"one of {', '.join(LABELS)}"
            raise InvalidRequest([Problem("tab", name, limit)], what="This studio")
        if name not in self._now:
            if name in _MAKERS:
                self._put(name, self._session.make(lambda: _MAKERS[name](self._client)))
            elif name in self._sent:
                self.take(name, self._sent[name])
            elif len(self.compared) >= LEAST and name == "compare":
                self.compare(self.compared)
        return self._now.get(name)

    def keep(self, name: str, image: Image) -> None:
        """A picture for the canvas or the frame, to be opened when somebody enters."""
        self._sent[name] = image

    def words(self, name: str) -> str:
        """What stands behind a tab that nothing was sent to; "" where a widget comes when it is entered."""
        if name == "compare" and self.compared:
            return "" if len(self.compared) >= LEAST else "One picture is here. Send another beside it."
        return "" if name in self._sent else _EMPTY.get(name, "")

    def picture(self, name: str) -> Image | None:
        """The picture that was sent to the canvas or the frame last."""
        return self._sent.get(name)

    def take(self, name: str, image: Image) -> Widget:
        """Open a picture in the canvas (``edit``) or the frame (``extend``), as it was left."""
        kept = self._open[name]
        self._sent[name] = image
        made = kept.pop(image.id, None) or self._session.make(lambda: _OPENERS[name](image, self._client))
        kept[image.id] = made
        self._put(name, made)
        while len(kept) > _OPEN:
            kept.popitem(last=False)[1].close()
        return made

    def compare(self, images: Sequence[Image]) -> Widget | None:
        """Compare these pictures, and no others; None while there is only one.

        Raises:
            InvalidRequest: More than nine.
        """
        if len(images) > MOST:
            limit = f"{LEAST} to {MOST} pictures can be compared at a time"
            raise InvalidRequest([Problem("images", len(images), limit, MOST)], what="This comparison")
        from recraft_nb.widgets.compare.widget import Compare

        self.compared = list(images)
        old = self._now.pop("compare", None)
        if len(images) >= LEAST:
            self._put("compare", self._session.make(lambda: Compare(list(images))))
        else:
            self._settled("compare")
        if old is not None:
            old.close()
        return self._now.get("compare")

    def replace(self, name: str, make: Callable[[], Widget]) -> None:
        """Another widget stands behind a tab from now on; the one before is closed."""
        old = self._now.get(name)
        self._put(name, self._session.make(make))
        if old is not None:
            old.close()

    def _put(self, name: str, widget: Widget) -> None:
        self._now[name] = widget
        self._settled(name)

    def close(self) -> None:
        """Close every widget that was made."""
        every = {id(one): one for one in self._now.values()}
        every |= {id(one): one for kept in self._open.values() for one in kept.values()}
        self._now.clear()
        for one in every.values():
            one.close()


def _form(client: Recraft) -> Widget:
    from recraft_nb.widgets.prompt_form.widget import PromptForm

    return PromptForm(client)


def _board(_: Recraft) -> Widget:
    from recraft_nb.widgets.layout_board.widget import LayoutBoard

    return LayoutBoard()


def _explorer(client: Recraft) -> Widget:
    """With what was explored before: nothing of it is lost with a kernel."""
    from recraft_nb.widgets.explorer.widget import Explorer

    return Explorer.from_history(client)


def _styles(client: Recraft) -> Widget:
    from recraft_nb.widgets.style_maker.widget import StyleMaker

    return StyleMaker(client)


def _history(client: Recraft) -> Widget:
    from recraft_nb.widgets.history_browser.widget import HistoryBrowser

    return HistoryBrowser(client)


def _canvas(image: Image, client: Recraft) -> Widget:
    from recraft_nb.widgets.mask_canvas.widget import MaskCanvas

    return MaskCanvas(image, client=client)


def _frame(image: Image, client: Recraft) -> Widget:
    from recraft_nb.widgets.outpaint_frame.widget import OutpaintFrame

    return OutpaintFrame(image, client=client)


_MAKERS: dict[str, Callable[[Recraft], Any]] = {
    "generate": _form,
    "words": _board,
    "explore": _explorer,
    "styles": _styles,
    "history": _history,
}
_OPENERS: dict[str, Callable[[Image, Recraft], Any]] = {"edit": _canvas, "extend": _frame}
