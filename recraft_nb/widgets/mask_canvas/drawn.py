"""A drawing on an ipycanvas as picture and mask: its pixels are taken once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from recraft_nb.errors import InvalidRequest, Problem
from recraft_nb.media import Mask

if TYPE_CHECKING:
    from collections.abc import Callable

    import PIL.Image

__all__ = ["canvas_size", "drawing_of", "mask_of_drawing", "when_drawn"]


def canvas_size(canvas: Any) -> tuple[int, int]:
    """Width and height of an ipycanvas in pixels.

    Raises:
        InvalidRequest: It is none.
    """
    if not all(hasattr(canvas, name) for name in ("image_data", "sync_image_data", "observe", "width")):
        problem = Problem("canvas", type(canvas).__name__, "an ipycanvas Canvas")
        raise InvalidRequest([problem], what="This drawing")
    return int(canvas.width), int(canvas.height)


def drawing_of(canvas: Any) -> PIL.Image.Image | None:
    """The pixels that the browser has sent, in mode ``RGBA``; None when it has sent none yet."""
    data = canvas.image_data
    if not data:
        return None
    from recraft_nb.media import Image

    return Image.open(bytes(data)).pil.convert("RGBA")


def mask_of_drawing(drawing: PIL.Image.Image) -> Mask:
    """What was drawn is white. A drawing that covers everything counts by its brightness."""
    alpha = drawing.getchannel("A")
    return Mask(drawing if alpha.getextrema() == (255, 255) else alpha)


def when_drawn(canvas: Any, take: Callable[[PIL.Image.Image], object]) -> Callable[[], None]:
    """Have the pixels sent once, and call ``take`` with them; returns what ends the wait.

    ipycanvas sends its pixels only while ``sync_image_data`` is on, after each redraw, and then keeps them
    in its saved state: so it is switched on for one redraw, and off again.
    """
    before = canvas.sync_image_data

    def end() -> None:
        canvas.unobserve(came, "image_data")
        canvas.sync_image_data = before

    def came(_: Any) -> None:
        drawing = drawing_of(canvas)
        if drawing is not None:
            end()
            take(drawing)

    canvas.observe(came, "image_data")
    canvas.sync_image_data = True
    # A redraw that changes nothing: the browser sends its pixels after it.
    canvas.fill_rect(0, 0, 0, 0)
    return end
