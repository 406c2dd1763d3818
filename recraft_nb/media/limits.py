"""How large a picture may be before it is refused unopened."""

from __future__ import annotations

from dataclasses import dataclass

from recraft_nb.errors import UnsafeImage

__all__ = ["DEFAULT_LIMITS", "Limits"]


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds that are checked on a file's header, before anything is decoded.

    Attributes:
        max_pixels: Largest width × height of a raster picture. The service's largest answer, a
            4× upscale, has under 17 million.
        max_bytes: Largest file.
        max_svg_bytes: Largest vector file; a traced photograph has about 6 MB.
        max_svg_side: Longest side, in pixels, a vector is drawn at. resvg aborts its process on a
            canvas a million pixels wide (measured).
        max_svg_depth: Deepest nesting of elements. resvg overflows its stack on very deep trees.
        max_svg_nodes: Most elements in one file.
        max_svg_attributes: Most attributes and style declarations in one file.
        max_svg_uses: Most ``<use>`` elements in one file.
        max_svg_steps: Most elements drawn once every reference (use, pattern, marker, mask, clip)
            is followed: what makes a small file an endless drawing.
        max_svg_pictures: Most raster pictures embedded in one vector.
        max_svg_picture_pixels: Most pixels of all of them together.
    """

    max_pixels: int = 64_000_000
    max_bytes: int = 64 << 20
    max_svg_bytes: int = 32 << 20
    max_svg_side: int = 4096
    max_svg_depth: int = 64
    max_svg_nodes: int = 200_000
    max_svg_attributes: int = 250_000
    max_svg_uses: int = 2_000
    max_svg_steps: int = 1_000_000
    max_svg_pictures: int = 256
    max_svg_picture_pixels: int = 32_000_000

    def check_bytes(self, count: int) -> None:
        """Refuse a file of more than `max_bytes`.

        Raises:
            UnsafeImage: The file is too large.
        """
        if count > self.max_bytes:
            raise UnsafeImage(
                f"This file has {count / 1e6:,.0f} MB; at most {self.max_bytes / 1e6:,.0f} MB are opened.",
                advice="Make it smaller first, or pass limits=Limits(max_bytes=…) if you trust it.",
            )

    def check_pixels(self, width: int, height: int) -> None:
        """Refuse a raster picture without an area, or with more than `max_pixels`.

        Raises:
            UnsafeImage: The picture is empty or too large.
        """
        if width <= 0 or height <= 0:
            raise UnsafeImage(f"This picture says it is {width} × {height} pixels: it has no area.")
        if width * height > self.max_pixels:
            raise UnsafeImage(
                f"This picture says it is {width} × {height}, {width * height / 1e6:,.0f} million pixels; "
                f"at most {self.max_pixels / 1e6:,.0f} million are decoded.",
                advice="Scale it down first, or pass limits=Limits(max_pixels=…) if you trust it.",
            )


DEFAULT_LIMITS = Limits()
