"""How the pictures of an answer are handed over: as addresses, in base64 or as parts of a form.

Source: the official pages on image inputs and results, Nov 2026. ``multipart`` answers with a form whose
part ``response`` is the usual JSON, followed by one part per picture, named by its ``image_id``.
"""

from __future__ import annotations

import asyncio
import base64
import uuid
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from recraft_nb.engine.answers import answer
from recraft_nb.engine.shelf import MEDIA_TYPES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starlette.requests import Request

    from recraft_nb.engine.fields import Fields
    from recraft_nb.engine.service import Picture

__all__ = ["ADDRESSES", "handed_over", "handover_of"]

ADDRESSES, _BASE64, _PARTS = FORMATS = ("url", "b64_json", "multipart")


def handover_of(fields: Fields) -> str:
    """The ``response_format`` of a call.

    Raises:
        ApiError: 400, it is none of those that exist.
    """
    return fields.choice("response_format", FORMATS) or ADDRESSES


async def handed_over(
    request: Request,
    pictures: Sequence[Picture],
    handover: str,
    body: dict[str, Any],
    *,
    alone: bool = False,
) -> Response:
    """The answer of a call that made pictures.

    Args:
        request: The call, for the host of addresses.
        pictures: What was made; with their files, unless they are handed over by address.
        handover: What :func:`handover_of` read.
        body: What else the JSON says.
        alone: The one picture is called ``image``; else all are the list ``data``.
    """
    if handover == _BASE64:
        items = await asyncio.to_thread(lambda: [_in_base64(picture) for picture in pictures])
    elif handover == ADDRESSES:
        items = [_by_address(picture, request) for picture in pictures]
    else:
        items = [_about(picture) for picture in pictures]
    told = answer({**body, "image": items[0]} if alone else {**body, "data": items})
    return _as_parts(told, pictures) if handover == _PARTS else told


def _about(picture: Picture) -> dict[str, Any]:
    # The official answer does not tell the seed; here it makes every picture repeatable.
    return {"image_id": picture.image_id, "random_seed": picture.seed}


def _in_base64(picture: Picture) -> dict[str, Any]:
    return {**_about(picture), "b64_json": base64.b64encode(picture.data or b"").decode()}


def _by_address(picture: Picture, request: Request) -> dict[str, Any]:
    return {**_about(picture), "url": f"{request.base_url}files/{picture.name}"}


def _as_parts(told: Response, pictures: Sequence[Picture]) -> Response:
    edge = uuid.uuid4().hex
    parts = [_part("response", "application/json", bytes(told.body))]
    # Two pictures that are the same have one id, and a name stands for one part.
    for picture in {picture.image_id: picture for picture in pictures}.values():
        kind = MEDIA_TYPES[picture.name.rpartition(".")[2]]
        parts.append(_part(picture.image_id, kind, picture.data or b"", "Content-ID"))
    begin, end = f"--{edge}\r\n".encode(), f"--{edge}--\r\n".encode()
    return Response(
        b"".join(begin + part for part in parts) + end,
        media_type=f"multipart/form-data; boundary={edge}",
    )


def _part(name: str, kind: str, data: bytes, *also_named: str) -> bytes:
    head = [f'Content-Disposition: form-data; name="{name}"', f"Content-Type: {kind}"]
    head += [f"{header}: {name}" for header in also_named]
    return "\r\n".join([*head, "", ""]).encode() + data + b"\r\n"
