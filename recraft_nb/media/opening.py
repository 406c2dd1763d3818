"""A picture of whatever a person has: a path, bytes, an array, a figure."""

from __future__ import annotations

import base64
import binascii
import io
import os
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_to_bytes

from recraft_nb.errors import InvalidRequest, Problem, UnsafeImage
from recraft_nb.media.headers import read_header
from recraft_nb.media.metadata import extract
from recraft_nb.media.record import StoredRequest, record_of
from recraft_nb.media.sniff import Format

if TYPE_CHECKING:
    from recraft_nb.media.image import Image
    from recraft_nb.media.limits import Limits

__all__ = ["data_of", "open_image"]

_ACCEPTED = (
    "a path, bytes, a data: URL, an open file, a PIL image, a NumPy array (height × width, × 3 or × 4), "
    "a matplotlib figure or an rc.Image"
)
_DATA_URL = re.compile(r"data:([\w.+-]+/[\w.+-]+)?((?:;[\w.+-]+=[\w.+-]+)*)(;base64)?,", re.ASCII)
_SHA = re.compile(r"[0-9a-f]{64}")
_LONGEST_WORDS = 20_000
_MOST_PARENTS = 64


def open_image(anything: Any, limits: Limits) -> Image:
    """Make a picture; see `Image.open`."""
    from recraft_nb.media.image import Image

    if isinstance(anything, Image):
        return anything
    data = data_of(anything, limits)
    if read_header(data, limits).format is Format.SVG:
        from recraft_nb.media.svg import clean

        clean(data, limits=limits)  # a hostile vector is refused at the door, not when it is first drawn
    facts = _facts(extract(data))
    if "created" not in facts and isinstance(anything, (str, os.PathLike)) and not _is_data_url(anything):
        facts["created"] = datetime.fromtimestamp(Path(anything).expanduser().stat().st_mtime, UTC)
    return Image(data, record_of(data, limits=limits, **facts))


def data_of(anything: Any, limits: Limits) -> bytes:
    """The file behind an input: read, decoded or, for pixels, encoded as PNG.

    Raises:
        InvalidRequest: It is nothing that can be a picture.
        UnsafeImage: It is too large.
        FileNotFoundError: There is no such file.
    """
    if isinstance(anything, (bytes, bytearray, memoryview)):
        return bytes(anything)
    if isinstance(anything, str):
        if _is_data_url(anything):
            return _from_data_url(anything, limits)
        if re.match(r"[A-Za-z][A-Za-z0-9+.-]+://", anything):
            limit = (
                "an address is fetched by the client: give it to a client method, e.g. client.vectorize(url)"
            )
            raise _unfit(anything, limit)
        return _from_path(Path(anything), limits)
    if isinstance(anything, os.PathLike):
        return _from_path(Path(anything), limits)
    if callable(getattr(anything, "savefig", None)):
        buffer = io.BytesIO()
        anything.savefig(buffer, format="png")
        return buffer.getvalue()
    if isinstance(getattr(anything, "bytes", None), bytes):
        return bytes(anything.bytes)
    return _from_pixels(anything, limits)


def _is_data_url(value: Any) -> bool:
    return isinstance(value, str) and value[:5].lower() == "data:"


def _from_data_url(url: str, limits: Limits) -> bytes:
    match = _DATA_URL.match(f"data:{url[5:]}")
    if match is None:
        raise _unfit(url, "a data: URL reads data:image/png;base64,…")
    limits.check_bytes(len(url) // 2)
    body = url[match.end() :]
    if not match[3]:
        return unquote_to_bytes(body)
    try:
        return base64.b64decode(re.sub(r"\s|%0[aAdD]", "", body), validate=True)
    except (binascii.Error, ValueError) as error:
        raise _unfit(url, f"the base64 of this data: URL is damaged ({error})") from error


def _from_path(path: Path, limits: Limits) -> bytes:
    path = path.expanduser()
    if path.is_dir():
        raise _unfit(str(path), "this is a folder; give the path of a picture")
    if path.exists() and not path.is_file():
        raise _unfit(str(path), "this is a device or a pipe, not a file")
    with path.open("rb") as file:
        data = file.read(limits.max_bytes + 1)
    limits.check_bytes(len(data))
    return data


def _from_pixels(anything: Any, limits: Limits) -> bytes:
    import PIL.Image

    if isinstance(anything, PIL.Image.Image):
        limits.check_pixels(*anything.size)
        return _png(anything)
    if callable(getattr(anything, "read", None)):
        data = anything.read(limits.max_bytes + 1)
        if isinstance(data, str):
            data = data.encode()
        limits.check_bytes(len(data))
        return bytes(data)
    if hasattr(anything, "__array__") or hasattr(anything, "__array_interface__"):
        return _from_array(anything, limits)
    raise _unfit(type(anything).__name__, _ACCEPTED)


def _from_array(anything: Any, limits: Limits) -> bytes:
    import numpy as np
    import PIL.Image

    array = np.asarray(anything)
    shape = f"array of shape {array.shape}, {array.dtype}"
    if array.ndim == 3 and array.shape[2] == 1:  # noqa: PLR2004 - height × width × channels
        array = array[:, :, 0]
    if array.ndim not in {2, 3} or (array.ndim == 3 and array.shape[2] not in {3, 4}):  # noqa: PLR2004
        raise _unfit(shape, "height × width (grey), × 3 (RGB) or × 4 (RGBA)")
    limits.check_pixels(array.shape[1], array.shape[0])
    if array.dtype == np.bool_:
        array = array.astype(np.uint8) * 255
    elif np.issubdtype(array.dtype, np.floating):
        if not np.isfinite(array).all() or array.min() < 0 or array.max() > 1:
            raise _unfit(shape, "floating point values go from 0 to 1")
        array = np.rint(array * 255).astype(np.uint8)
    elif np.issubdtype(array.dtype, np.integer):
        if array.min() < 0 or array.max() > 255:  # noqa: PLR2004 - eight bits
            raise _unfit(shape, "integer values go from 0 to 255")
        array = array.astype(np.uint8)
    else:
        raise _unfit(shape, "bool, integers 0–255 or floating point 0–1")
    return _png(PIL.Image.fromarray(np.ascontiguousarray(array)))


def _png(image: Any) -> bytes:
    if image.mode not in {"1", "L", "LA", "P", "RGB", "RGBA", "I;16"}:
        from recraft_nb.media.decode import to_modes

        image = to_modes(image)
    buffer = io.BytesIO()
    try:
        image.save(buffer, "PNG")
    except (OSError, ValueError) as error:
        raise UnsafeImage(f"This picture cannot be written as PNG ({error}).") from error
    return buffer.getvalue()


def _facts(found: dict[str, Any] | None) -> dict[str, Any]:
    """The record of a file, believed only where its shape is right: anybody may have written it."""
    if found is None:
        return {}
    facts: dict[str, Any] = {}
    for name in ("image_id", "prompt", "provider", "model", "operation", "notes"):
        if isinstance(found.get(name), str):
            facts[name] = found[name][:_LONGEST_WORDS]
    credits_ = found.get("credits")
    if isinstance(credits_, (int, float)) and not isinstance(credits_, bool) and 0 <= credits_ < 1e9:  # noqa: PLR2004
        facts["credits"] = credits_
    rating = found.get("rating")
    if isinstance(rating, int) and not isinstance(rating, bool) and 0 <= rating <= 5:  # noqa: PLR2004 - stars
        facts["rating"] = rating
    for name, longest in (("parents", _MOST_PARENTS), ("tags", _MOST_PARENTS)):
        values = found.get(name)
        if isinstance(values, list):
            facts[name] = tuple(str(value)[:200] for value in values[:longest] if isinstance(value, str))
    facts["parents"] = tuple(parent for parent in facts.get("parents", ()) if _SHA.fullmatch(parent))
    try:
        created = datetime.fromisoformat(str(found.get("created")))
        facts["created"] = created.replace(tzinfo=created.tzinfo or UTC).astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    if isinstance(found.get("request"), dict):
        facts["request"] = StoredRequest(found["request"])
    inner = found.get("extra")
    facts["extra"] = {
        **({str(name): value for name, value in inner.items()} if isinstance(inner, dict) else {}),
        **{name: found[name] for name in ("random_seed", "label", "engine") if name in found},
    }
    if isinstance(found.get("id"), str) and _SHA.fullmatch(found["id"]):
        facts["extra"]["exported_from"] = found["id"]
    return facts


def _unfit(value: Any, limit: str) -> InvalidRequest:
    return InvalidRequest([Problem("image", value, limit)], what="This input")
