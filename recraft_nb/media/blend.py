"""An edit laid over its original through the soft mask: outside it, every pixel is the original's."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from recraft_nb.errors import InvalidRequest, Problem
from recraft_nb.media.decode import profile_for
from recraft_nb.media.image import Image
from recraft_nb.media.limits import DEFAULT_LIMITS
from recraft_nb.media.mask import Mask
from recraft_nb.media.mask_pixels import unfit
from recraft_nb.media.record import record_of

if TYPE_CHECKING:
    import numpy as np
    import PIL.Image
    from numpy.typing import NDArray

    from recraft_nb.media.limits import Limits

__all__ = ["FEATHER", "blend", "changed_outside"]

FEATHER = 12.0
"""How far the edge is softened unless told otherwise, in pixels to either side."""
_WHITE = 255
# Rows with transparency that are mixed at a time: the products need sixteen times the picture's memory.
_BAND = 256


def blend(
    original: Any,
    result: Any,
    mask: Any,
    feather: float = FEATHER,
    opacity: float = 1.0,
    *,
    limits: Limits = DEFAULT_LIMITS,
) -> Image:
    """Lay the result of an edit over its original, inside the mask alone; costs nothing.

    A service may change the whole frame. Here every pixel outside the soft mask is exactly the
    original's, and inside, at full opacity and beyond the feathered edge, exactly the result's.

    Args:
        original: The picture that was edited: whatever `Image.open` takes.
        result: What came back. When its size is another, it is scaled to the original's (Lanczos).
        mask: White is where the result shows: whatever `Mask` takes, of the original's size.
        feather: Pixels to either side of the mask's edge over which the two mix, on top of the softness
            that the mask has already. 0 leaves the mask as it is.
        opacity: 0 (the original) to 1 (the result).
        limits: What is too large.

    Returns:
        A PNG with the original's mode and colour profile; its parents are the original and the result.

    Raises:
        InvalidRequest: The mask has another size, or a number is out of range.
        UnsafeImage: A picture is damaged, hostile or too large.

    >>> better = blend(room, edited, mask, feather=20)
    """
    first, second = Image.open(original, limits=limits), Image.open(result, limits=limits)
    if not 0 <= _number(opacity) <= 1:
        raise InvalidRequest([Problem("opacity", opacity, "0 to 1")], what="This blend")
    below = first.pil
    weights = _weights(mask, below.size, feather, limits)
    above = second.pil
    mode = _common_mode(below, above)
    profile = profile_for(below, mode)
    above = _in_colours(above.convert(mode), profile)
    below = below.convert(mode)
    if above.size != below.size:
        import PIL.Image

        above = above.resize(below.size, PIL.Image.Resampling.LANCZOS)
    mixed = _mixed(below, above, weights, float(opacity))
    buffer = io.BytesIO()
    mixed.save(buffer, "PNG", compress_level=3, icc_profile=profile)
    data = buffer.getvalue()
    record = record_of(
        data,
        limits=limits,
        parents=tuple(dict.fromkeys((first.id, second.id))),
        prompt=second.prompt,
        model=second.model,
        extra={"blend": {"feather": float(feather), "opacity": float(opacity)}},
    )
    asker = second._asker or first._asker  # noqa: SLF001 - pictures of this floor
    return Image(data, record, asker=asker)


def changed_outside(
    original: Any, blended: Any, mask: Any, feather: float = FEATHER, *, limits: Limits = DEFAULT_LIMITS
) -> int:
    """How many pixels outside the soft mask differ between two pictures of one size.

    Args:
        original: Whatever `Image.open` takes.
        blended: The other picture.
        mask: Whatever `Mask` takes, of the same size.
        feather: As it was given to `blend`; what it softens counts as inside.
        limits: What is too large.

    Raises:
        InvalidRequest: The sizes differ.
    """
    import numpy as np

    first, second = (Image.open(picture, limits=limits).pil for picture in (original, blended))
    if first.size != second.size:
        way = "the picture has the original's size, {} × {}, not {} × {}".format(*first.size, *second.size)
        raise InvalidRequest([Problem("blended", second.size, way)], what="This comparison")
    outside = np.asarray(_weights(mask, first.size, feather, limits)) == 0
    mode = _common_mode(first, second)
    before, after = (np.asarray(picture.convert(mode)) for picture in (first, second))
    differs = before != after
    return int(np.count_nonzero((differs.any(axis=2) if differs.ndim == 3 else differs) & outside))  # noqa: PLR2004


def _number(opacity: Any) -> float:
    try:
        return float(opacity)
    except (TypeError, ValueError):
        return -1.0


def _weights(mask: Any, size: tuple[int, int], feather: float, limits: Limits) -> PIL.Image.Image:
    """How much of the result shows, 0–255."""
    soft = Mask(mask, limits=limits)
    if soft.size != size:
        way = "the mask has {} × {} pixels and the picture {} × {}; mask.resize(image) scales".format(
            *soft.size, *size
        )
        raise unfit(soft, way)
    return soft.feather(feather).soft_pil


def _common_mode(first: PIL.Image.Image, second: PIL.Image.Image) -> str:
    """The mode that holds both without loss."""
    modes = {first.mode, second.mode}
    return "RGBA" if "RGBA" in modes else "RGB" if "RGB" in modes else "L"


def _in_colours(picture: PIL.Image.Image, wanted: bytes | None) -> PIL.Image.Image:
    """The picture's numbers in another colour profile (None: sRGB), so that the two can be mixed."""
    own = profile_for(picture, picture.mode)
    if own == wanted:
        return picture
    from PIL import ImageCms

    try:
        source, target = (
            ImageCms.ImageCmsProfile(io.BytesIO(profile)) if profile else ImageCms.createProfile("sRGB")
            for profile in (own, wanted)
        )
        changed = ImageCms.profileToProfile(picture, source, target)
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return picture  # a profile for another kind of picture, or nonsense: the numbers as they are
    return picture if changed is None else changed


def _mixed(
    below: PIL.Image.Image, above: PIL.Image.Image, weights: PIL.Image.Image, opacity: float
) -> PIL.Image.Image:
    box = weights.getbbox()
    if box is None or opacity == 0:
        return below
    if opacity < 1:
        weights = weights.point([round(value * opacity) for value in range(256)])
    over, under, share = (picture.crop(box) for picture in (above, below, weights))
    mixed = below.copy()
    if below.mode == "RGBA":
        mixed.paste(_mixed_with_alpha(under, over, share), box)
    else:
        # Pillow divides by 255 exactly: at 0 and 255 one of the two comes out unchanged.
        mixed.paste(over, box, share)
    return mixed


def _mixed_with_alpha(
    under: PIL.Image.Image, over: PIL.Image.Image, share: PIL.Image.Image
) -> PIL.Image.Image:
    """Colours weighted by their alpha, so that what is transparent does not tint its surroundings."""
    import numpy as np
    import PIL.Image

    mixed = np.empty((under.height, under.width, 4), np.uint8)
    for top in range(0, under.height, _BAND):
        bottom = min(top + _BAND, under.height)
        band = (0, top, under.width, bottom)
        first, second = (np.asarray(picture.crop(band)).astype(np.uint32) for picture in (under, over))
        weight = np.asarray(share.crop(band)).astype(np.uint32)
        _mix_band(mixed[top:bottom], first, second, weight)
    return PIL.Image.fromarray(mixed)


def _mix_band(
    mixed: NDArray[np.uint8],
    first: NDArray[np.uint32],
    second: NDArray[np.uint32],
    weight: NDArray[np.uint32],
) -> None:
    import numpy as np

    down, up = first[..., 3] * (_WHITE - weight), second[..., 3] * weight
    total = down + up
    mixed[..., 3] = (total + _WHITE // 2) // _WHITE
    whole = np.maximum(total, 1)
    for channel in range(3):
        colour = first[..., channel] * down + second[..., channel] * up
        mixed[..., channel] = (colour + whole // 2) // whole
    _keep(mixed, first, weight == 0)
    _keep(mixed, second, weight == _WHITE)


def _keep(mixed: NDArray[np.uint8], source: NDArray[np.uint32], where: NDArray[np.bool_]) -> None:
    """Take the pixels over as they are: the colour under full transparency belongs to them too."""
    mixed[where] = source[where]
