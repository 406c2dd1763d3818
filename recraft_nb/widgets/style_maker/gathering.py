"""The references of a style maker: from Python, dropped, pasted, chosen, or from the history."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from recraft_nb.errors import InvalidRequest
from recraft_nb.operations.pictures import is_one_picture
from recraft_nb.widgets.base import answers
from recraft_nb.widgets.pictures import Tile  # noqa: TC001 - read when the JavaScript types are generated
from recraft_nb.widgets.style_maker.making import StyleMaking
from recraft_nb.widgets.style_maker.reading import read_references

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from concurrent.futures import Future

    from recraft_nb.media import Image

__all__ = ["StyleGathering"]

_PICK = 24
"""Pictures of the history that are offered at once."""


class StyleGathering(StyleMaking):
    """A widget that gathers the references of its draft."""

    # -- from Python ------------------------------------------------------------------------------

    @property
    def references(self) -> tuple[Image | str, ...]:
        """The pictures, and addresses of pictures. May be set to whatever can be a picture."""
        with self.turn:
            return tuple(one.given for one in self._draft.references)

    @references.setter
    def references(self, pictures: Iterable[Any]) -> None:
        found = read_references((one, "") for one in _several(pictures))
        with self.turn:
            self._draft.references.replace(found)
            self._show_references()

    def add(self, *pictures: Any) -> None:
        """Add pictures, all of them or none.

        Raises:
            InvalidRequest: What is no picture, is here already, or has no room; every one of them.
        """
        found = read_references((one, "") for one in pictures)
        with self.turn:
            # What the cell adds in every kernel is in the draft that is back from the last one.
            new = [one for one in found if one.same not in self._kept.brought]
            self._draft.references.add(new)
            self._show_references()

    @property
    def weights(self) -> tuple[float, ...]:
        """How much each reference counts; all 1 at first. May be set, one number for each."""
        with self.turn:
            return tuple(one.weight for one in self._draft.references)

    @weights.setter
    def weights(self, weights: Iterable[float]) -> None:
        with self.turn:
            self._draft.references.weigh_all(weights)
            self._show_references()

    # -- what the views see -----------------------------------------------------------------------

    def _show_references(self) -> None:
        self._revisions.python(("references",))
        self._altered = self._revisions.now
        self._show()

    def _show(self) -> None:
        super()._show()
        self.push("references", self._shown_references())
        self.push("limits", self._shown_limits())

    def _shown_references(self) -> dict[str, Any]:
        return {"all": self._draft.references.told(self._draft.kind, self._pictures.tile)}

    def _shown_limits(self) -> dict[str, str]:
        references, kind = self._draft.references, self._draft.kind
        return {"summary": references.summary(kind), "trouble": references.trouble(kind)}

    # -- what a view asks -------------------------------------------------------------------------

    @answers("add")
    def _add_file(self, upload: str) -> Future[str]:
        """Take a file that was dropped, pasted or chosen; answers why not, or ""."""
        sent = self._uploads.take(upload)
        return self._pictures.in_background(lambda: self._taken([(sent.data, sent.name)]))

    @answers("take")
    def _take(self, ids: list[str]) -> Future[str]:
        """Take pictures of the history; answers why not, or ""."""
        images = [self._pictures.image(name) for name in ids]
        return self._pictures.in_background(lambda: self._taken([(image, image.prompt) for image in images]))

    @answers("pick")
    def _pick(self, text: str = "", offset: int = 0) -> Future[list[Tile]]:
        """Pictures of the history to choose references from, the newest first."""
        history = self.client.history

        def find() -> list[Tile]:
            return [self._pictures.tile(image) for image in history.page(offset, _PICK, text)]

        return self._pictures.in_background(find)

    def _taken(self, pictures: list[tuple[Any, str]]) -> str:
        try:
            found = read_references(pictures)
            with self.turn:
                self._draft.references.add(found)
                self._kept.touched()
                self._show()
        except InvalidRequest as error:
            return " ".join(f"{problem.value}: {problem.limit}." for problem in error.problems)
        return ""

    @answers("drop")
    def _drop(self, id: str) -> None:  # noqa: A002
        """Take a reference out."""
        self._draft.references.drop(id)
        self._kept.touched()
        self._show()

    @answers("weigh")
    def _weigh(self, id: str, weight: float) -> None:  # noqa: A002
        """Say how much a reference counts."""
        self._draft.references.weigh(id, weight)
        self._kept.touched()
        self._show()

    @answers("fit")
    def _fit(self, ids: list[str]) -> Future[None]:
        """Use copies that the service takes."""
        return self._pictures.in_background(self._changing(lambda: self._fit_all(ids)))

    def _fit_all(self, ids: list[str]) -> None:
        references, kind = self._draft.references, self._draft.kind
        with self.turn:
            bounds = {name: references.bounds(references[name], kind) for name in ids}
        for name, limits in bounds.items():
            references.fit(name, limits)
        self._kept.touched()

    @answers("unfit")
    def _unfit(self, id: str) -> None:  # noqa: A002
        """Use the original again."""
        self._draft.references.unfit(id)
        self._kept.touched()
        self._show()

    def _changing(self, change: Callable[[], None]) -> Callable[[], None]:
        def work() -> None:
            change()
            with self.turn:
                self._show()

        return work


def _several(pictures: Any) -> Iterable[Any]:
    """The pictures of a list; one alone counts as a list of one."""
    return [pictures] if is_one_picture(pictures) else pictures
