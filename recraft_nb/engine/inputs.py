"""Pictures that come in with a call: found, measured and judged before any work is done on them.

A picture is a part of a form, a data URL, or the address of a result of this very engine. Nothing is ever
fetched from the network. Limits: official endpoint reference; the newest tool pages raise the file size to
20 MB, which is allowed everywhere here.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from recraft_nb.catalog import INPUT_LIMITS, Operation
from recraft_nb.engine.answers import ApiError
from recraft_nb.errors import RecraftError
from recraft_nb.media.headers import read_header
from recraft_nb.media.limits import Limits
from recraft_nb.media.opening import data_of
from recraft_nb.media.sniff import Format

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starlette.requests import Request

    from recraft_nb.catalog import InputLimits
    from recraft_nb.engine.fields import Fields
    from recraft_nb.engine.service import Engine

__all__ = ["MAX_BYTES", "Given", "read_mask", "read_picture", "read_pictures"]

MAX_BYTES = 20 << 20
_MAX_PIXELS = 16_000_000
_LIMITS = Limits(
    max_bytes=MAX_BYTES,
    max_pixels=_MAX_PIXELS,
    max_svg_bytes=MAX_BYTES,
    max_svg_side=10**9,  # its size is told as it is: a vector that says it is too large is refused
)
_RESULT = re.compile(r"/files/([0-9a-f-]{36}\.(?:webp|png|svg))")
_SHORT = 60


@dataclass(frozen=True, slots=True)
class Given:
    """A picture that came in.

    Attributes:
        data: The file.
        format: Its kind, by its first bytes.
        width: Pixels across, as shown.
        height: Pixels down.
        recipe: What redraws it, when it is one of the engine's own.
        sha: SHA-256 of the file.
    """

    data: bytes
    format: Format
    width: int
    height: int
    recipe: dict[str, Any] | None = field(default=None, repr=False)

    @property
    def sha(self) -> str:
        """SHA-256 of the file."""
        return hashlib.sha256(self.data).hexdigest()

    @property
    def is_vector(self) -> bool:
        """Whether it is an SVG."""
        return self.format is Format.SVG


async def read_picture(engine: Engine, request: Request, fields: Fields, operation: Operation) -> Given:
    """The picture that an operation works on.

    Args:
        engine: Knows its own pictures.
        request: Whose base address the engine's results have.
        fields: ``image`` or ``image_url``; in a form the part ``image``, ``file``, ``file1`` …
        operation: Whose limits apply.

    Raises:
        ApiError: 400, it is missing, no picture, or beyond a limit.
    """
    name, data = await _one(engine, request, fields, ("image", "image_url"), ("mask",))
    return await asyncio.to_thread(_judged, engine, name, data, INPUT_LIMITS[operation])


async def read_mask(
    engine: Engine, request: Request, fields: Fields, operation: Operation, picture: Given
) -> Given:
    """The mask that goes with a picture, of exactly its size.

    Whether it is hard is seen when it is decoded, in the worker.

    Raises:
        ApiError: 400, it is missing, no picture, or of another size.
    """
    name, data = await _one(engine, request, fields, ("mask", "mask_url"), None)
    given = await asyncio.to_thread(_measured, name, data, INPUT_LIMITS[operation].mask_formats)
    if (given.width, given.height) != (picture.width, picture.height):
        raise ApiError(
            400,
            f"{name} should have the size of the image, {picture.width}x{picture.height}; "
            f"it has {given.width}x{given.height}",
        )
    return given


async def read_pictures(
    engine: Engine, request: Request, fields: Fields, names: Sequence[str], formats: tuple[str, ...]
) -> list[Given]:
    """All reference pictures of a call: every file of a form, and the URLs of a list.

    Args:
        engine: Knows its own pictures.
        request: Whose base address the engine's results have.
        fields: The call.
        names: The fields that may hold lists of URLs.
        formats: Accepted formats.

    Raises:
        ApiError: 400, one of them is no picture or beyond a limit.
    """
    found = list(fields.files)
    for name in names:
        for place, url in enumerate(fields.items(name)):
            label = f"{name}[{place}]"
            if not isinstance(url, str):
                raise fields.wrong(name, "a list of URLs")
            found.append((label, await _from_url(engine, request, label, url)))
    return [await asyncio.to_thread(_measured, label, data, formats) for label, data in found]


async def _one(
    engine: Engine,
    request: Request,
    fields: Fields,
    names: tuple[str, str],
    others: tuple[str, ...] | None,
) -> tuple[str, bytes]:
    """The file of a field: a part of its name, else its URL, else (for `others`) any other part."""
    plain, url_name = names
    for name, data in fields.files:
        if name.split("[")[0] == plain:
            return plain, data
    for name in (url_name, plain):
        url = fields.text(name)
        if url is not None:
            return name, await _from_url(engine, request, name, url)
    if others is not None:
        for name, data in fields.files:
            if name.split("[")[0] not in others:
                return name[:_SHORT], data
    raise ApiError(400, f"{plain} is required: a part of a form, or {url_name} with a data URL")


async def _from_url(engine: Engine, request: Request, name: str, url: str) -> bytes:
    if url[:5].lower() == "data:":
        try:
            return await asyncio.to_thread(data_of, url, _LIMITS)
        except RecraftError as error:
            raise ApiError(400, f"{name} should be a picture as a data URL: {error.message}") from None
    ours, theirs = urlsplit(str(request.base_url)), _split(url)
    match = _RESULT.fullmatch(theirs.path) if theirs is not None else None
    if theirs is not None and match is not None and theirs.netloc == ours.netloc:
        data = await engine.file(match[1])
        if data is not None:
            return data
        raise ApiError(400, f"{name}: this result is not kept any more; send the picture itself")
    raise ApiError(
        400,
        f"{name} should be a data URL (data:image/png;base64,...) or the address of one of this engine's "
        f"results; the local engine fetches nothing from the network: {url[:_SHORT]!r}",
    )


def _split(url: str) -> Any:
    try:
        return urlsplit(url)
    except ValueError:
        return None


def _judged(engine: Engine, name: str, data: bytes, limits: InputLimits) -> Given:
    given = _measured(name, data, limits.formats)
    if max(given.width, given.height) > limits.max_side:
        raise ApiError(400, f"{name}: the longest side should be at most {limits.max_side} px")
    if not given.is_vector and min(given.width, given.height) < limits.min_side:
        raise ApiError(400, f"{name}: the shortest side should be at least {limits.min_side} px")
    try:
        recipe = engine.shelf.recipe_of(data)
    except RecraftError as error:
        raise ApiError(400, f"{name}: {error.message}", code="invalid_image") from None
    return Given(data, given.format, given.width, given.height, recipe)


def _measured(name: str, data: bytes, formats: tuple[str, ...]) -> Given:
    try:
        header = read_header(data, _LIMITS)
    except RecraftError as error:
        raise ApiError(400, f"{name}: {error.message}", code="invalid_image") from None
    if header.format.value not in formats:
        raise ApiError(
            400,
            f"{name} should be one of {', '.join(formats)}, not {header.format.value}",
            code="invalid_image",
        )
    return Given(data, header.format, header.width, header.height)
