"""A mask: which pixels of a picture the service redraws."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from recraft_nb.media.limits import DEFAULT_LIMITS
from recraft_nb.media.mask_marks import brush_on, matching, number
from recraft_nb.media.mask_page import page, share_of
from recraft_nb.media.mask_pixels import HALF, dilated, grey_of, png_of, size_of, unfit

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    import PIL.Image
    import PIL.ImageDraw
    from numpy.typing import NDArray

    from recraft_nb.media.limits import Limits

__all__ = ["Mask"]

_WHITE = 255
# Pillow's GaussianBlur is three box blurs, which together reach three times their deviation.
_BLUR_REACH = 3.0


class Mask:
    """An immutable mask. White is what the service redraws.

    Grey is a soft edge: it is kept here for blending (`recraft_nb.blend`), while what is sent is hard,
    split at one half (128 of 255 is white). The transparent parts of a picture are black. Integers that
    are only 0 and 1 mean black and white.

    Args:
        anything: An array, height × width (or × 1, × 3, × 4), bool, integers 0–255 or floating point
            0–1; a `PIL.Image.Image`, path, bytes, ``data:`` URL, open file or `Image`, whose luminance
            counts; another mask; or anything whose ``value`` is a mask, such as a canvas.
        limits: What is too large.

    Raises:
        InvalidRequest: It is nothing that can be a mask.
        UnsafeImage: It is a file that is damaged, hostile or too large.

    >>> mask = Mask.empty((640, 480)).paint(lambda draw: draw.ellipse((100, 100, 300, 300)))
    >>> mask.size, mask.bbox
    ((640, 480), (100, 100, 301, 301))
    """

    __slots__ = ("_grey", "_hash")
    _grey: NDArray[np.uint8]
    _hash: int | None

    # An array on the left of an operator must leave the work, and the check of sizes, to the mask.
    __array_ufunc__ = None

    def __init__(self, anything: Any, *, limits: Limits = DEFAULT_LIMITS) -> None:
        import numpy as np

        held = anything if isinstance(anything, Mask) else getattr(anything, "value", None)
        self._set(held.grey if isinstance(held, Mask) else np.array(grey_of(anything, limits)))

    def _set(self, grey: NDArray[np.uint8]) -> None:
        import numpy as np

        grey = np.ascontiguousarray(grey)
        grey.flags.writeable = False
        object.__setattr__(self, "_grey", grey)
        object.__setattr__(self, "_hash", None)

    @classmethod
    def _of(cls, grey: NDArray[np.uint8]) -> Mask:
        """A mask of grey values that nobody else holds."""
        made = cls.__new__(cls)
        made._set(grey)  # noqa: SLF001 - its own class
        return made

    @classmethod
    def _of_hard(cls, hard: NDArray[np.bool_]) -> Mask:
        import numpy as np

        return cls._of(hard.view(np.uint8) * np.uint8(_WHITE))

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"a mask never changes: {name!r} cannot be set; its methods return new masks")

    @classmethod
    def empty(cls, size: Any) -> Mask:
        """All black: nothing is redrawn.

        Args:
            size: (width, height), or a picture or mask whose size it takes.
        """
        import numpy as np

        width, height = size_of(size)
        return cls._of(np.zeros((height, width), np.uint8))

    @classmethod
    def full(cls, size: Any) -> Mask:
        """All white: everything is redrawn; `size` as for `empty`."""
        return ~cls.empty(size)

    @classmethod
    def threshold(
        cls,
        image: Any,
        *,
        color: Any = None,
        tolerance: float = 32,
        brightness: tuple[float, float] | None = None,
        limits: Limits = DEFAULT_LIMITS,
    ) -> Mask:
        """The pixels of a picture that have a colour or a brightness; those mostly transparent never do.

        Args:
            image: Whatever `Image.open` takes.
            color: ``"#1e90ff"``, a CSS name, or (red, green, blue) in 0–255.
            tolerance: How far each of red, green and blue may be from it, 0–255.
            brightness: Lowest and highest luminance, 0–255, both included. Either this or `color`.
            limits: What is too large.

        Raises:
            InvalidRequest: Neither or both of them, or a value out of range.
        """
        if (color is None) == (brightness is None):
            raise unfit(color, "give either color=… or brightness=(low, high)", "color")
        from recraft_nb.media.image import Image

        picture = Image.open(image, limits=limits).pil
        return cls._of_hard(matching(picture, color=color, tolerance=tolerance, brightness=brightness))

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        height, width = self._grey.shape
        return width, height

    def numpy(self) -> NDArray[np.bool_]:
        """What is sent: bool, height × width, true where the service redraws. A fresh array."""
        return self._grey >= HALF

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> NDArray[Any]:
        hard = self.numpy()
        return hard if dtype is None else hard.astype(dtype)

    @property
    def soft(self) -> NDArray[np.float32]:
        """With its soft edge: 32-bit floating point 0–1, height × width. A fresh array."""
        import numpy as np

        soft: NDArray[np.float32] = np.divide(self._grey, np.float32(_WHITE), dtype=np.float32)
        return soft

    @property
    def grey(self) -> NDArray[np.uint8]:
        """With its soft edge, as it is held: 0–255, height × width, read-only."""
        return self._grey

    @property
    def is_soft(self) -> bool:
        """Whether there is any grey."""
        return not bool(((self._grey == 0) | (self._grey == _WHITE)).all())

    @property
    def pil(self) -> PIL.Image.Image:
        """What is sent, as a Pillow image in mode ``L`` of 0 and 255."""
        import numpy as np
        import PIL.Image

        return PIL.Image.fromarray(self.numpy().view(np.uint8) * np.uint8(_WHITE))

    @property
    def soft_pil(self) -> PIL.Image.Image:
        """With its soft edge, as a Pillow image in mode ``L``."""
        import PIL.Image

        return PIL.Image.fromarray(self._grey.copy())

    @property
    def png(self) -> bytes:
        """What is sent, as a PNG: 8-bit grey, 0 and 255 alone, the same bytes each time."""
        return png_of(self.numpy())

    @property
    def coverage(self) -> float:
        """The share of the picture that is redrawn, 0–1."""
        import numpy as np

        return int(np.count_nonzero(self.numpy())) / self._grey.size

    @property
    def bbox(self) -> tuple[int, int, int, int] | None:
        """Left, top, right, bottom around what is redrawn (right and bottom excluded); None when empty."""
        import numpy as np

        hard = self.numpy()
        rows, columns = np.flatnonzero(hard.any(axis=1)), np.flatnonzero(hard.any(axis=0))
        if not rows.size:
            return None
        return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1

    def __bool__(self) -> bool:
        """Whether anything is redrawn."""
        return bool((self._grey >= HALF).any())

    def __invert__(self) -> Mask:
        return self._of(_WHITE - self._grey)

    def __or__(self, other: Any) -> Mask:
        import numpy as np

        return self._of(np.maximum(self._grey, self._beside(other, "|")))

    def __and__(self, other: Any) -> Mask:
        import numpy as np

        return self._of(np.minimum(self._grey, self._beside(other, "&")))

    def __sub__(self, other: Any) -> Mask:
        import numpy as np

        return self._of(np.minimum(self._grey, _WHITE - self._beside(other, "-")))

    def __xor__(self, other: Any) -> Mask:
        import numpy as np

        grey = self._beside(other, "^")
        return self._of(
            np.maximum(np.minimum(self._grey, _WHITE - grey), np.minimum(_WHITE - self._grey, grey))
        )

    def __ror__(self, other: Any) -> Mask:
        return Mask(other) | self

    def __rand__(self, other: Any) -> Mask:
        return Mask(other) & self

    def __rsub__(self, other: Any) -> Mask:
        return Mask(other) - self

    def __rxor__(self, other: Any) -> Mask:
        return Mask(other) ^ self

    def _beside(self, other: Any, sign: str) -> NDArray[np.uint8]:
        mask = Mask(other)
        if mask.size != self.size:
            first, second = ("{} × {}".format(*size) for size in (self.size, mask.size))
            way = f"{sign} takes masks of one size, not {first} and {second}; mask.resize(size) scales"
            raise unfit(mask, way)
        return mask.grey

    def grow(self, px: float) -> Mask:
        """Add every pixel within `px` pixels of the mask (Euclidean, so corners become round).

        The result is hard: feather it afterwards. A negative `px` shrinks.
        """
        px = number(px, "px")
        if px < 0:
            return self.shrink(-px)
        return self._of_hard(dilated(self.numpy(), px))

    def shrink(self, px: float) -> Mask:
        """Take away every pixel within `px` pixels of what is not in the mask.

        The picture's own border takes nothing away. The result is hard. A negative `px` grows.
        """
        px = number(px, "px")
        if px < 0:
            return self.grow(-px)
        return self._of_hard(~dilated(~self.numpy(), px))

    def feather(self, px: float) -> Mask:
        """Make the edge soft for `px` pixels on either side.

        What is sent stays the same to the pixel: no side of the edge crosses one half. Edges that are
        soft already become softer.
        """
        import numpy as np

        px = number(px, "px")
        if px < 0:
            raise unfit(px, "0 or more pixels", "px", 0)
        if px == 0:
            return self
        import PIL.Image
        import PIL.ImageFilter

        longest = max(self.size)
        blur = PIL.ImageFilter.GaussianBlur(min(px, longest) / _BLUR_REACH)
        soft = np.array(PIL.Image.fromarray(self._grey).filter(blur))
        hard = self.numpy()
        return self._of(np.where(hard, np.maximum(soft, HALF), np.minimum(soft, HALF - 1)).astype(np.uint8))

    def paint(self, draw: Callable[[PIL.ImageDraw.ImageDraw], Any]) -> Mask:
        """Draw on a copy.

        Args:
            draw: Called with a `PIL.ImageDraw.ImageDraw`. Shapes are filled with white unless they are
                told otherwise; ``fill=0`` erases.

        >>> Mask.empty((40, 30)).paint(lambda draw: draw.rectangle((0, 0, 19, 29))).coverage
        0.5
        """
        import numpy as np

        picture = self.soft_pil
        draw(brush_on(picture))
        return self._of(np.array(picture))

    def resize(self, size: Any) -> Mask:
        """The mask scaled to (width, height). A hard mask stays hard.

        Args:
            size: (width, height), or a picture or mask whose size it takes.
        """
        import numpy as np
        import PIL.Image

        wanted = size_of(size)
        if wanted == self.size:
            return self
        scaled = Mask._of(np.array(self.soft_pil.resize(wanted, PIL.Image.Resampling.BILINEAR)))
        return scaled if self.is_soft else self._of_hard(scaled.numpy())

    def __eq__(self, other: object) -> bool:
        import numpy as np

        return bool(np.array_equal(self._grey, other._grey)) if isinstance(other, Mask) else NotImplemented

    def __hash__(self) -> int:
        if self._hash is None:
            digest = hashlib.blake2b(self._grey.data, digest_size=8).digest()
            object.__setattr__(self, "_hash", hash((self.size, digest)))
        return hash(self._hash)

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (self._grey,)

    def __repr__(self) -> str:
        width, height = self.size
        return f"Mask({width}×{height}, {share_of(self)}{', soft' if self.is_soft else ''})"

    def _repr_mimebundle_(self, **_: Any) -> dict[str, str]:
        return {"text/plain": repr(self), "text/html": page(self)}


def _restored(grey: NDArray[np.uint8]) -> Mask:
    import numpy as np

    return Mask._of(np.array(grey))  # noqa: SLF001 - its own module
