"""A vector as pixels: our own in this process, everybody else's cleaned and in a child."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from recraft_nb.errors import UnsafeImage
from recraft_nb.media.limits import DEFAULT_LIMITS
from recraft_nb.media.svg_size import fitted

if TYPE_CHECKING:
    import PIL.Image

    from recraft_nb.media.limits import Limits

__all__ = ["draw_svg", "render_svg"]

# What the renderer needs before its first layer, and how many whole layers (groups with opacity, filters)
# it may hold at a time.
_BASE_MEMORY = 128 << 20
_LAYERS = 12
_PATIENCE = 5.0
# Processor time for a picture of up to 1024²; not time by the clock, since a busy machine is no reason to
# refuse one. Large files get more: a traced photograph of 6.6 MB, 20,000 paths, takes 0.4–2.2 s (measured).
_EFFORT = 1.9
_EFFORT_PER_BYTE = 0.5e-6
_SMALL = 1 << 20


def render_svg(
    svg: str,
    width: int,
    height: int,
    *,
    background: str | None = None,
    trusted: bool = False,
    timeout: float = _PATIENCE,
    limits: Limits = DEFAULT_LIMITS,
) -> bytes:
    """Draw a vector; it keeps its proportions and fits into `width` × `height`.

    Args:
        svg: The document.
        width: Pixels across, at most 4096.
        height: Pixels down, at most 4096.
        background: A CSS colour behind it, or None for transparent.
        trusted: True for an SVG that this package made: it is drawn as it is, in this process (resvg
            holds Python's lock meanwhile). False: it is cleaned, then drawn in a child process with
            limits on time and memory.
        timeout: Seconds that a foreign vector may take.
        limits: What is too large.

    Returns:
        A PNG.

    Raises:
        UnsafeImage: It is hostile, cannot be drawn, or took too long.
    """
    if not (0 < width <= limits.max_svg_side and 0 < height <= limits.max_svg_side):
        raise UnsafeImage(
            f"A vector is drawn at 1 to {limits.max_svg_side} pixels a side, not at {width} × {height}."
        )
    if trusted:
        import resvg_py

        try:
            return bytes(
                resvg_py.svg_to_bytes(
                    svg_string=svg,
                    width=width,
                    height=height,
                    background=background,
                    dpi=96.0,  # its default of 0 makes nothing of every inch, point and millimetre
                    skip_system_fonts=True,
                )
            )
        except ValueError as error:
            raise UnsafeImage(f"This SVG cannot be drawn ({error}).") from error
    from recraft_nb.media.render_pool import render_pool
    from recraft_nb.media.svg import clean

    safe = clean(svg, limits=limits)
    memory = _BASE_MEMORY + 4 * len(safe) + _LAYERS * 4 * width * height
    effort = _EFFORT + _EFFORT_PER_BYTE * len(safe)
    try:
        drawn, answer = render_pool().draw(
            safe,
            width,
            height,
            background=background,
            seconds=timeout,
            memory=memory,
            effort=min(timeout, effort) if width * height <= _SMALL else timeout,
        )
    except TimeoutError as error:
        raise UnsafeImage(
            f"This SVG takes longer than {timeout:g} seconds to draw; it is not shown."
        ) from error
    if not drawn:
        raise UnsafeImage(f"This SVG cannot be drawn ({answer.decode('utf-8', 'replace')[:300]}).")
    return answer


def draw_svg(data: bytes, width: int, height: int, *, limits: Limits = DEFAULT_LIMITS) -> PIL.Image.Image:
    """A foreign vector file as an RGBA Pillow image that fits into `width` × `height`."""
    import PIL.Image

    from recraft_nb.media.svg_parse import svg_text

    size = fitted(width, height, limits.max_svg_side)
    png = render_svg(svg_text(data), *size, limits=limits)
    image: PIL.Image.Image = PIL.Image.open(io.BytesIO(png), formats=["PNG"])
    image = image.convert("RGBA")
    if image.size == size:
        return image
    # resvg keeps proportions to the pixel: a side may come out one short.
    canvas = PIL.Image.new("RGBA", size)
    canvas.paste(image, ((size[0] - image.width) // 2, (size[1] - image.height) // 2))
    return canvas
