"""Pictures as inputs: checked against what an operation takes, and copies that fit.

The limits and their sources stand in `recraft_nb.catalog`.
"""

from __future__ import annotations

import io
import math
from typing import TYPE_CHECKING, Any

from recraft_nb.catalog import INPUT_LIMITS, STYLE_REFERENCE_LIMITS, InputLimits, Operation
from recraft_nb.errors import InvalidRequest, Problem
from recraft_nb.media.decode import decode, profile_for
from recraft_nb.media.headers import read_header
from recraft_nb.media.image import Image
from recraft_nb.media.limits import DEFAULT_LIMITS
from recraft_nb.media.record import record_of
from recraft_nb.media.sniff import Format

if TYPE_CHECKING:
    from collections.abc import Iterator

    import PIL.Image

    from recraft_nb.media.headers import Header
    from recraft_nb.media.limits import Limits

__all__ = ["fit", "fitted", "limits_for", "picture_problems"]

# A vector has no pixels of its own: where it must become some, it gets at least this many on its longer
# side, the size that the models themselves draw at.
_VECTOR_SIDE = 1024
# Lossless WebP saves a quarter to a third of a PNG: it is not tried, at some seconds for 16 megapixels,
# where that cannot be enough.
_WEBP_SAVES = 0.6
_QUALITIES = (95, 90, 85, 80, 70, 60, 50)
# The size falls by this much a step when no quality is enough.
_STEP = 0.8


def limits_for(operation: Operation | str) -> InputLimits:
    """What an operation takes as its picture.

    Raises:
        InvalidRequest: There is no such operation, or it takes none.
    """
    try:
        known = Operation(operation)
    except ValueError:
        known = None
    if known is not None and known in INPUT_LIMITS:
        return INPUT_LIMITS[known]
    if known is Operation.CREATE_STYLE:
        references = STYLE_REFERENCE_LIMITS
        return InputLimits(max_bytes=references.max_bytes, formats=references.formats, min_side=1)
    names = ", ".join(name.value for name in (*INPUT_LIMITS, Operation.CREATE_STYLE))
    shown = known.value if known else operation
    raise InvalidRequest(
        [Problem("for_", shown, f"an operation that takes a picture: {names}")], what="This fit"
    )


def picture_problems(data: bytes, limits: InputLimits, field: str = "image") -> list[Problem]:
    """What the service would refuse about a picture; empty when nothing.

    Args:
        data: A file that is opened here; its header alone is read.
        limits: What the operation takes.
        field: The name of the field in the words.

    Raises:
        UnsafeImage: It is no picture, or damaged.
    """
    header = read_header(data)
    size = f"{header.width} × {header.height}"
    vector = header.format is Format.SVG
    problems = []
    if header.format.value not in limits.formats:
        problems.append(Problem(field, header.format.value, f"one of {', '.join(limits.formats)}"))
    if len(data) > limits.max_bytes:
        problems.append(Problem(field, f"{_megabytes(len(data))}", f"at most {_megabytes(limits.max_bytes)}"))
    if max(header.width, header.height) > limits.max_side:
        problems.append(Problem(field, size, f"at most {limits.max_side} pixels on the longer side"))
    if header.width * header.height > limits.max_pixels:
        problems.append(Problem(field, size, f"at most {limits.max_pixels / 1e6:g} million pixels"))
    if min(header.width, header.height) < limits.min_side and not (vector and "svg" in limits.formats):
        problems.append(Problem(field, size, f"at least {limits.min_side} pixels on the shorter side"))
    return problems


def fit(image: Any, for_: Operation | str = Operation.INPAINT, *, limits: Limits = DEFAULT_LIMITS) -> Image:
    """A copy that the service takes, or the picture itself when it does already.

    Args:
        image: Whatever `Image.open` takes.
        for_: The operation it is meant for: ``"inpaint"``, ``"vectorize"``, ``"create_style"`` …
        limits: What is too large to open here.

    Returns:
        A picture whose ``notes`` say in words what was changed, and whose parent is the original.

    Raises:
        InvalidRequest: No copy of these proportions fits, or there is no such operation.
        UnsafeImage: It is no picture, damaged, hostile or too large to open.

    >>> fit("poster.png", for_="vectorize").notes
    'Scaled down from 6000 × 4000 to 4096 × 2731; saved as PNG.'
    """
    return fitted(image, limits_for(for_), limits=limits)


def fitted(picture: Any, limits_of_operation: InputLimits, *, limits: Limits = DEFAULT_LIMITS) -> Image:
    """As `fit`, for limits that are given."""
    bounds = limits_of_operation
    image = Image.open(picture, limits=limits)
    data = image.bytes
    header = read_header(data, limits)
    if not picture_problems(data, bounds) and header.orientation == 1:
        return image
    vector = header.format is Format.SVG
    size = _target((header.width, header.height), bounds, vector=vector)
    pixels = _drawn(data, header, size, limits)
    notes = _notes(header, size)
    # Coded anew without loss, a JPEG that is too heavy becomes heavier still.
    lossy = header.format is Format.JPEG and size == (header.width, header.height)
    for scaled in _smaller(pixels, bounds.min_side):
        found = _encoded(scaled, bounds, lossless=not lossy)
        if found is not None:
            break
    else:
        way = f"at most {_megabytes(bounds.max_bytes)}, which no copy of {bounds.min_side} pixels a side has"
        raise _impossible(_megabytes(len(data)), way)
    copy, words = found
    if scaled.size != size:
        notes.append("scaled down to {} × {} for its weight".format(*scaled.size))
    notes.append(words)
    text = "; ".join(notes)
    record = record_of(
        copy,
        limits=limits,
        parents=(image.id,),
        prompt=image.prompt,
        model=image.model,
        notes=f"{text[0].upper()}{text[1:]}.",
    )
    return Image(copy, record, asker=image._asker)  # noqa: SLF001 - a picture of this floor


def _target(size: tuple[int, int], bounds: InputLimits, *, vector: bool) -> tuple[int, int]:
    """The nearest size of these proportions that is taken."""
    width, height = size
    most = min(bounds.max_side / max(size), math.sqrt(bounds.max_pixels / (width * height)))
    least = bounds.min_side / min(size)
    wanted = max(1.0, _VECTOR_SIDE / max(size)) if vector else 1.0
    scale = min(most, max(least, wanted))
    if scale == 1:
        return size
    # Down to whole pixels, so that neither the side nor the area is passed; 2.56 × 100 is 256 nevertheless.
    across, down = (max(1, math.floor(side * scale + 1e-6)) for side in size)
    if min(across, down) < bounds.min_side:
        way = (
            f"at least {bounds.min_side} pixels on the shorter side, at most {bounds.max_side} on the longer "
            f"and {bounds.max_pixels / 1e6:g} million in all: nothing of these proportions has that; "
            "crop it or pad it first"
        )
        raise _impossible(f"{width} × {height}", way)
    return across, down


def _drawn(data: bytes, header: Header, size: tuple[int, int], limits: Limits) -> PIL.Image.Image:
    import PIL.Image

    picture = decode(data, limits, draft=size)
    if picture.size == size:
        return picture
    profile = picture.info.get("icc_profile")
    scaled = picture.resize(size, PIL.Image.Resampling.LANCZOS)
    if profile and header.format is not Format.SVG:
        scaled.info["icc_profile"] = profile
    return scaled


def _notes(header: Header, size: tuple[int, int]) -> list[str]:
    before = header.width, header.height
    notes = []
    if header.format is Format.SVG:
        notes.append("drawn from SVG at {} × {}".format(*size))
    elif size != before:
        way = "down" if size < before else "up"
        notes.append("scaled {} from {} × {} to {} × {}".format(way, *before, *size))
    if header.orientation != 1:
        notes.append("turned upright")
    return notes


def _smaller(pixels: PIL.Image.Image, least: int) -> Iterator[PIL.Image.Image]:
    import PIL.Image

    scale = 1.0
    while min(pixels.size) * scale >= least and max(pixels.size) * scale >= 1:
        size = tuple(max(1, least, round(side * scale)) for side in pixels.size)
        yield pixels if scale == 1 else pixels.resize((size[0], size[1]), PIL.Image.Resampling.LANCZOS)
        if scale == 1 and min(pixels.size) == least:
            return
        scale = max(scale * _STEP, least / min(pixels.size)) if scale > least / min(pixels.size) else 0.0


def _encoded(pixels: PIL.Image.Image, bounds: InputLimits, *, lossless: bool) -> tuple[bytes, str] | None:
    """The best coding that is light enough, and what it is in words."""
    weight = bounds.max_bytes
    if lossless and "png" in bounds.formats:
        data = _saved(pixels, "PNG")
        if len(data) <= weight:
            return data, "saved as PNG"
        lossless = len(data) * _WEBP_SAVES <= weight
    if lossless and "webp" in bounds.formats:
        data = _saved(pixels, "WEBP", lossless=True, quality=20, method=2, exact=True)
        if len(data) <= weight:
            return data, "saved as lossless WebP"
    kind = (
        "webp"
        if "webp" in bounds.formats and (pixels.mode == "RGBA" or "jpeg" not in bounds.formats)
        else "jpeg"
    )
    if kind not in bounds.formats:
        return None
    ground = ""
    if kind == "jpeg" and pixels.mode == "RGBA":
        import PIL.Image

        white = PIL.Image.new("RGB", pixels.size, "white")
        white.paste(pixels, mask=pixels.getchannel("A"))
        pixels, ground = white, " on white, since JPEG has no transparency"
    name = "WebP" if kind == "webp" else "JPEG"
    for quality in _QUALITIES:
        data = _saved(pixels, kind.upper(), quality=quality)
        if len(data) <= weight:
            return data, f"saved as {name} of quality {quality}{ground}"
    return None


def _saved(pixels: PIL.Image.Image, kind: str, **options: Any) -> bytes:
    profile = profile_for(pixels, pixels.mode)
    bare = pixels.copy()
    # Only what is named here is written: Pillow would copy EXIF and text from `info` on its own.
    bare.info.clear()
    buffer = io.BytesIO()
    bare.save(buffer, kind, icc_profile=profile, **options)
    return buffer.getvalue()


def _impossible(value: str, way: str) -> InvalidRequest:
    return InvalidRequest([Problem("image", value, way)], what="This picture")


def _megabytes(count: int) -> str:
    return f"{count / (1 << 20):,.1f} MB" if count >= 1 << 19 else f"{count:,} bytes"
