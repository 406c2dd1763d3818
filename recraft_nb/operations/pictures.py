"""Pictures and masks inside a request: data URLs that hold the very bytes, or https URLs."""

from __future__ import annotations

import base64
import hashlib
import io
import os
import re
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from recraft_nb.errors import InvalidRequest, Problem, UnsafeImage
from recraft_nb.media import DEFAULT_LIMITS, Mask
from recraft_nb.media.headers import read_header
from recraft_nb.media.opening import data_of
from recraft_nb.media.sniff import Format, sniff
from recraft_nb.operations.readers import Unfit, items_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from recraft_nb.catalog import InputLimits, Operation
    from recraft_nb.media.headers import Header

_FORMS = (
    "must be a picture: a path, bytes, a data: or https: URL, a PIL image, a NumPy array, a matplotlib "
    "figure or an rc.Image"
)
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
_KEPT = re.compile(r"data:image/[a-z+]+;base64,")
_SPACE = re.compile(r"[\s\x00]")
_SHOWN = 40
_MB = 1 << 20
_MEGAPIXEL = 1_000_000

_restoring: ContextVar[bool] = ContextVar("recraft_nb_restoring", default=False)


@contextmanager
def restoring() -> Iterator[None]:
    """Read only what a request holds, URLs: while one comes back from JSON, text opens no file."""
    token = _restoring.set(True)
    try:
        yield
    finally:
        _restoring.reset(token)


def is_restoring() -> bool:
    """Whether a request is on its way back from JSON; it has been checked when it was made."""
    return _restoring.get()


def read_picture(value: Any) -> str:
    """A picture as a request keeps it.

    Args:
        value: A path, bytes, a ``data:`` URL, an ``https:`` URL, a PIL image, a NumPy array, a
            matplotlib figure, an open file, or anything with ``.bytes``.

    Returns:
        ``data:image/png;base64,…`` with the bytes unchanged and the format that their beginning
        shows, or the ``https:`` URL as it is.
    """
    items = None if is_one_picture(value) else items_of(value)
    if items is not None:
        raise Unfit(f"this holds {len(items)}; give one picture, e.g. pictures[0]", shown=shown(value))
    return _web_address(value) or data_url(_data(value, _FORMS))


def read_mask(value: Any) -> str:
    """A mask as a request keeps it: a PNG of pure black and white as a data URL, or an https URL.

    Args:
        value: An `rc.Mask`, a canvas whose ``.value`` is one, or whatever makes an `rc.Mask`.
    """
    address = _web_address(value)
    if address is not None:
        return address
    if is_restoring():
        return data_url(_data(value, _FORMS))
    for mask in (value, getattr(value, "value", None)):
        png = getattr(mask, "png", None)
        if isinstance(png, bytes):
            return data_url(png)
    try:
        mask = Mask(value)
    except InvalidRequest as error:
        raise Unfit("; ".join(problem.limit for problem in error.problems), shown=shown(value)) from None
    except UnsafeImage as error:
        raise Unfit(str(error), shown=shown(value)) from None
    except (OSError, ValueError, TypeError, RuntimeError) as error:
        raise Unfit(f"this makes no mask: {error}", shown=shown(value)) from None
    return data_url(mask.png)


def is_one_picture(value: Any) -> bool:
    """Whether a value is a single picture, where a list of them is expected too."""
    if isinstance(value, (str, bytes, bytearray, memoryview, os.PathLike)):
        return True
    marks = ("bytes", "savefig", "__array_interface__", "__array__", "read")
    return not isinstance(value, (list, tuple, dict)) and any(hasattr(value, mark) for mark in marks)


def data_url(data: bytes) -> str:
    """The bytes as a data URL; the format is taken from their beginning."""
    try:
        kind = sniff(data)
    except UnsafeImage as error:
        raise Unfit(str(error), shown=f"{len(data):,} bytes") from None
    return f"data:{kind.media_type};base64,{base64.b64encode(data).decode()}"


def bytes_of(url: str) -> bytes | None:
    """The bytes of a picture that a request keeps; None when it keeps an address only."""
    return base64.b64decode(url.partition(",")[2]) if url.startswith("data:") else None


def sha_of(url: str) -> str | None:
    """The SHA-256 of the bytes, in hex; None for an address."""
    data = bytes_of(url)
    return None if data is None else hashlib.sha256(data).hexdigest()


def header_of(url: str) -> Header | None:
    """Format and size of a picture that a request keeps; None for an address, or when it is damaged."""
    data = bytes_of(url)
    try:
        return None if data is None else read_header(data)
    except UnsafeImage:
        return None


def picture_problems(url: str, limits: InputLimits, operation: Operation) -> Iterator[Problem]:
    """What the service would not take of an input picture, from its header alone.

    An ``https:`` URL is not checked: nobody here has seen the picture.
    """
    data = bytes_of(url)
    if data is None:
        return
    way = f'rc.fit(image, for_="{operation.value}") makes one that does'
    try:
        header = read_header(data)
    except UnsafeImage as error:
        yield Problem("image", f"{len(data):,} bytes", str(error))
        return
    size = f"{header.width} × {header.height}"
    for limit in _broken(header, len(data), limits):
        yield Problem("image", f"{size}, {header.format.value}, {len(data):,} bytes", f"{limit}; {way}")


def mask_problems(url: str, image: str | None) -> Iterator[Problem]:
    """Whether a mask fits its picture and says something.

    Args:
        url: The mask.
        image: The picture; None when it could not be read.
    """
    data = bytes_of(url)
    if data is None:
        return
    header = read_header(data)
    own = f"{header.width} × {header.height}"
    picture = None if image is None else header_of(image)
    if picture is not None and (picture.width, picture.height) != (header.width, header.height):
        wanted = f"{picture.width} × {picture.height}"
        limit = f"must be exactly as large as the picture: the mask is {own}, the picture {wanted}"
        yield Problem("mask", own, limit, wanted)
    if not _has_white(data):
        yield Problem("mask", own, "nothing is white, so nothing would be redrawn")


def shown(value: Any) -> str:
    """What stands for a picture in a message, where the picture itself is megabytes."""
    if isinstance(value, (bytes, bytearray, memoryview)):
        return f"{len(value):,} bytes"
    if isinstance(value, (str, os.PathLike)):
        text = str(value)
        return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
    return "None" if value is None else type(value).__name__


def _web_address(value: Any) -> str | None:
    if not isinstance(value, str):
        return None
    if not _ADDRESS.match(value.lstrip()[:_SHOWN]):
        return None
    text = value.strip()
    if text[:8].lower() == "https://" and len(text) > len("https://") and not _SPACE.search(text):
        return text
    raise Unfit("an address must begin with https:// and have no spaces", shown=shown(value))


def _data(value: Any, forms: str) -> bytes:
    if isinstance(value, str):
        value = value.strip() if value.lstrip()[:5].lower() == "data:" else value
        plain = _plain_data(value)
        if plain is not None:
            return plain
        if is_restoring():
            raise Unfit(forms, shown=shown(value))
    try:
        return data_of(value, DEFAULT_LIMITS)
    except FileNotFoundError:
        raise Unfit(f"there is no such file; this {forms}", shown=shown(value)) from None
    except InvalidRequest as error:
        limit = "; ".join(problem.limit for problem in error.problems)
        raise Unfit(f"this cannot be read as a picture: {limit}", shown=shown(value)) from None
    except UnsafeImage as error:
        raise Unfit(str(error), shown=shown(value)) from None
    except (OSError, ValueError, TypeError, RuntimeError) as error:
        raise Unfit(f"this cannot be read as a picture ({error})", shown=shown(value)) from None


def _plain_data(url: str) -> bytes | None:
    """The bytes of a data URL as requests keep it: the usual case, and one that must be quick."""
    found = _KEPT.match(url)
    if found is None:
        return None
    try:
        return base64.b64decode(url[found.end() :], validate=True)
    except ValueError:
        return None


def _broken(header: Header, size: int, limits: InputLimits) -> Iterator[str]:
    if header.format.value not in limits.formats:
        yield f"must be {_words(limits.formats)}, not {header.format.value.upper()}"
    if size > limits.max_bytes:
        yield f"may have {limits.max_bytes / _MB:g} MB, this has {size / _MB:.1f} MB"
    if header.width * header.height > limits.max_pixels:
        most, much = limits.max_pixels / _MEGAPIXEL, header.width * header.height / _MEGAPIXEL
        yield f"may have {most:g} million pixels, this has {much:.1f}"
    longest, shortest = max(header.width, header.height), min(header.width, header.height)
    if longest > limits.max_side:
        yield f"the longest side may have {limits.max_side:,} pixels, this has {longest:,}"
    # A small SVG is scaled up by the service.
    if shortest < limits.min_side and header.format is not Format.SVG:
        yield f"the shortest side must have {limits.min_side} pixels, this has {shortest}"


def _words(formats: tuple[str, ...]) -> str:
    names = [{"jpeg": "JPEG", "webp": "WebP"}.get(name, name.upper()) for name in formats]
    return f"{', '.join(names[:-1])} or {names[-1]}"


def _has_white(png: bytes) -> bool:
    import PIL.Image

    with PIL.Image.open(io.BytesIO(png)) as image:
        low_high = image.convert("L").getextrema()
    return low_high[1] != 0
