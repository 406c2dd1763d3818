"""The canvas: paint what should change, press one button, judge the result beside its source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, TypedDict

from recraft_nb.errors import InvalidRequest, Problem
from recraft_nb.media import Image, Mask, fit
from recraft_nb.media.static_html import contact_sheet
from recraft_nb.widgets.base import answers
from recraft_nb.widgets.job_strips import JobStripsChannels, client_of
from recraft_nb.widgets.mask_canvas.drawn import canvas_size, drawing_of, mask_of_drawing, when_drawn
from recraft_nb.widgets.mask_canvas.editing import Editing
from recraft_nb.widgets.mask_canvas.facts import EditFacts, trouble_of
from recraft_nb.widgets.mask_canvas.results import ResultShown  # noqa: TC001 - for JavaScript's types
from recraft_nb.widgets.mask_canvas.strokes import MaskStrokes, StrokesTaken, packed

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    import PIL.Image
    import PIL.ImageDraw

    from recraft_nb.client import Recraft

__all__ = ["MaskCanvas"]

_SHEET = 4
"""Pictures of the static part."""


class MaskPicture(TypedDict):
    """The picture that is painted on. ``trouble``: why the service would refuse it, or empty."""

    id: str
    width: int
    height: int
    prompt: str
    trouble: str


class MaskRevision(TypedDict):
    """Which mask is the newest."""

    rev: int


class MaskSent(TypedDict):
    """A whole mask for a view: its grey values, row by row, packed by zlib."""

    rev: int
    width: int
    height: int
    data: bytes


class MaskCanvasChannels(JobStripsChannels):
    """What a canvas shows."""

    picture: MaskPicture
    mask: MaskRevision
    fields: dict[str, Any]
    facts: EditFacts
    results: dict[str, ResultShown]


class MaskCanvas(Editing):
    """A picture to paint a mask on, and what can be done with the two.

    >>> canvas = rc.MaskCanvas(image)         # in a cell: paint; press Inpaint, Erase or Done
    >>> canvas.value                          # the mask, at any time
    >>> job = canvas.inpaint("a green frog")  # or from Python

    The mask has exactly the picture's size. White is what the service redraws; grey is a soft edge,
    which is kept for blending while what is sent is split at one half. Strokes are here a moment after
    the button is released; they outlive a reload of the page, and every view shows them.

    Args:
        image: Whatever `Image.open` takes.
        mask: What is painted already: whatever `Mask` takes, of the picture's size. None for nothing.
        client: Who is asked for edits; None takes the client that the picture came from.
        prompt: Words to begin with.
        operation: ``"inpaint"``, ``"erase_region"`` or ``"generate_background"``.
        model: A model id; None takes the first that the operation has.
        n: How many pictures, 1 to 6.

    Raises:
        InvalidRequest: The mask has another size, or a value is out of range.
        UnsafeImage: The picture is damaged, hostile or too large.
    """

    module = "mask_canvas"
    channels = MaskCanvasChannels

    def __init__(
        self,
        image: Any,
        mask: Any = None,
        *,
        client: Recraft | None = None,
        prompt: str = "",
        operation: str = "inpaint",
        model: str | None = None,
        n: int = 1,
        **keywords: Any,
    ) -> None:
        opened = Image.open(image)
        super().__init__(
            client or client_of(opened),
            {"prompt": prompt, "operation": operation, "model": model, "n": n},
            **keywords,
        )
        self._image = opened
        self._strokes = MaskStrokes(self._fitting(Mask.empty(opened) if mask is None else mask))
        self._pictures.tile(opened)

    @classmethod
    def from_canvas(cls, canvas: Any, image: Any = None, **keywords: Any) -> Self:
        """A canvas whose mask is a drawing on an ipycanvas.

        What was drawn becomes white; a drawing that covers everything counts by its brightness. The
        browser holds the pixels of an ipycanvas, so they are asked for once; when they come, the mask
        is there (`on_change` tells), and later changes of the drawing do not touch it.

        Args:
            canvas: The ipycanvas ``Canvas``, shown somewhere.
            image: The picture; None makes one of the drawing itself, on white.
            **keywords: As for the class.

        Raises:
            InvalidRequest: It is no ipycanvas, or not of the picture's size.
        """
        import PIL.Image

        size = canvas_size(canvas)
        blank = PIL.Image.new("RGB", size, "white")
        made = cls(blank if image is None else image, **keywords)
        if made.image.size != size:
            made.close()
            limit = "as large as the picture, {} × {}".format(*made.image.size)
            raise InvalidRequest([Problem("canvas", "{} × {}".format(*size), limit)], what="This drawing")

        def take(drawing: PIL.Image.Image) -> None:
            with made.guard("taking the drawing"):
                if image is None:
                    paper = PIL.Image.new("RGBA", size, "white")
                    made.image = PIL.Image.alpha_composite(paper, drawing).convert("RGB")
                made.value = mask_of_drawing(drawing)

        drawing = drawing_of(canvas)
        if drawing is not None:
            take(drawing)
        else:
            made.at_close(when_drawn(canvas, take))
        return made

    # -- from Python ------------------------------------------------------------------------------

    @property
    def value(self) -> Mask:
        """The mask. May be set to whatever `Mask` takes, of the picture's size; None empties it."""
        return self._strokes.mask

    @value.setter
    def value(self, mask: Any) -> None:
        fitting = self._fitting(Mask.empty(self._image) if mask is None else mask)
        with self.turn:
            self._strokes.put(fitting)
            self._show_mask()

    @property
    def image(self) -> Image:
        """The picture that is painted on. May be set; a mask of another size is emptied."""
        return self._image

    @image.setter
    def image(self, image: Any) -> None:
        opened = Image.open(image)
        with self.turn:
            same = opened.size == self._image.size
            self._image = opened
            self._pictures.tile(opened)
            if not same:
                self._strokes.put(Mask.empty(opened))
            self.push("picture", self._picture())
            self._show_mask()

    def paint(self, draw: Callable[[PIL.ImageDraw.ImageDraw], Any]) -> Mask:
        """Draw on the mask with Pillow, as `Mask.paint` does; returns the new mask."""
        with self.turn:
            painted = self._strokes.mask.paint(draw)
            self.value = painted
            return painted

    def threshold(self, **options: Any) -> Mask:
        """Take the pixels of a colour or a brightness: arguments as for `Mask.threshold`."""
        found = Mask.threshold(self._image, **options)
        self.value = found
        return found

    def clear(self) -> None:
        """Empty the mask."""
        self.value = None

    def invert(self) -> Mask:
        """Swap what is redrawn and what stays."""
        return self._reshaped(lambda mask: ~mask)

    def grow(self, px: float) -> Mask:
        """Grow the mask by pixels; negative shrinks."""
        return self._reshaped(lambda mask: mask.grow(px))

    def shrink(self, px: float) -> Mask:
        """Shrink the mask by pixels."""
        return self._reshaped(lambda mask: mask.shrink(px))

    def feather(self, px: float) -> Mask:
        """Soften the mask's edge by pixels to either side; what is sent stays the same."""
        return self._reshaped(lambda mask: mask.feather(px))

    def _reshaped(self, change: Callable[[Mask], Mask]) -> Mask:
        with self.turn:
            changed = change(self._strokes.mask)
            self.value = changed
            return changed

    def _fitting(self, anything: Any) -> Mask:
        mask = Mask(anything)
        if mask.size != self._image.size:
            limit = "as large as the picture, {} × {}; mask.resize(image) scales".format(*self._image.size)
            raise InvalidRequest([Problem("mask", "{} × {}".format(*mask.size), limit)], what="This mask")
        return mask

    def static_html(self) -> str:
        """The picture, its mask in words, and the latest results."""
        shown = [self._image, *(result.image for result in self._results.values())]
        words = f"A canvas; {self.value.coverage:.0%} of the picture is masked."
        return contact_sheet(shown[:_SHEET], caption=words)

    # -- what the views see -----------------------------------------------------------------------

    def snapshot(self) -> dict[str, Any]:
        """Everything a new view needs; pictures and the mask are asked for."""
        return {
            "picture": self._picture(),
            "mask": self._revision(),
            **self._edit_snapshot(),
        }

    def _picture(self) -> dict[str, Any]:
        width, height = self._image.size
        shown: MaskPicture = {
            "id": self._image.id,
            "width": width,
            "height": height,
            "prompt": self._image.prompt,
            "trouble": "" if self._given is None else trouble_of(self._image, self._operation),
        }
        return {**shown}

    def _revision(self) -> dict[str, Any]:
        return {"rev": self._strokes.rev}

    def _show_mask(self) -> None:
        self.push("mask", self._revision())
        self.changed()

    # -- what a view asks -------------------------------------------------------------------------

    @answers("mask")
    def _mask(self) -> Future[MaskSent]:
        """The newest mask."""
        strokes = self._strokes
        mask, rev = strokes.mask, strokes.rev
        return self._pictures.in_background(lambda: _sent(mask, rev))

    @answers("strokes")
    def _stroked(
        self,
        *,
        picture: str,
        box: list[int],
        based: int,
        data: bytes | None = None,
        upload: str | None = None,
    ) -> StrokesTaken:
        """Strokes of a view: a rectangle as it is now.

        Args:
            picture: Id of the picture that was painted on; strokes on an earlier one are no longer wanted.
            box: Left, top, width, height.
            based: The revision that the view knew.
            data: The grey values, packed; or
            upload: the upload that brought them.
        """
        if picture != self._image.id:
            return {"rev": self._strokes.rev, "apart": True}
        if data is None:
            data = self._uploads.take(upload or "").data
        left, top, width, height = box
        taken = self._strokes.stroke((left, top, width, height), data, based)
        self._show_mask()
        return taken

    @answers("done")
    def _done(self) -> None:
        """The person is done: whoever awaits the canvas gets the mask."""
        self.acted(self.value)

    @answers("fit")
    def _fit(self) -> Future[None]:
        """Go on with a copy that the service takes."""
        image, operation = self._image, self._operation

        def work() -> None:
            copy = fit(image, operation)
            with self.turn:
                if self._image is image:
                    mask = self.value.resize(copy) if self.value else None
                    self.image = copy
                    self.value = mask

        return self._pictures.in_background(work)

    def _operation_changed(self) -> None:
        self.push("picture", self._picture())

    def _go_on(self, kept: Image) -> None:
        with self.turn:
            self.image = kept
            self.value = None


def _sent(mask: Mask, rev: int) -> MaskSent:
    width, height = mask.size
    return {"rev": rev, "width": width, "height": height, "data": packed(mask)}
