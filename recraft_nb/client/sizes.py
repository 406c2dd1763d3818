"""Pictures of another size than was asked for: kept, and said."""

from __future__ import annotations

import logging
import warnings
from typing import TYPE_CHECKING, Any, Final

from recraft_nb.catalog import Operation, pixels
from recraft_nb.errors import PictureSizeWarning
from recraft_nb.operations.pictures import header_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from recraft_nb.client.job import Job
    from recraft_nb.media import Image
    from recraft_nb.operations import Request

__all__ = ["SizeWarnings", "asked_size", "odd_size"]

_log = logging.getLogger("recraft_nb")

_LIKE_THE_SOURCE: Final = frozenset(
    {Operation.INPAINT, Operation.GENERATE_BACKGROUND, Operation.ERASE_REGION}
)
"""A mask is laid over the result again, see `blend`; that needs the size of the source."""

_MARGINS: Final = ("expand_left", "expand_right", "expand_top", "expand_bottom")


def asked_size(request: Request) -> tuple[int, int] | None:
    """Width and height that the pictures of a request should have; None where the service chooses."""
    given: Any = request
    if request.operation is Operation.OUTPAINT:
        if given.size is not None:
            return pixels(request.model or "", given.size)
        if given.zoom_out_percentage:
            return None  # whether that is part of the margins or comes on top is not published
        source = header_of(given.image)
        left, right, top, bottom = (getattr(given, name) for name in _MARGINS)
        return None if source is None else (source.width + left + right, source.height + top + bottom)
    if request.operation in _LIKE_THE_SOURCE:
        source = header_of(given.image)
        return None if source is None else (source.width, source.height)
    found: tuple[int, int] | None = getattr(request, "pixels", None)
    return found


def odd_size(request: Request | None, images: Iterable[Image]) -> str:
    """What is odd about the sizes of the pictures of a request, as a sentence; empty when nothing is.

    A vector has no pixels.
    """
    asked = None if request is None else asked_size(request)
    if asked is None:
        return ""
    odd = dict.fromkeys(one.size for one in images if one.format != "svg" and one.size != asked)
    came = ", ".join(_words(size) for size in odd)
    return f"Pictures of {came} pixels came; {_words(asked)} were asked for." if odd else ""


class SizeWarnings:
    """Says once for each provider, model and operation that its pictures are of another size."""

    def __init__(self) -> None:
        self._said: set[tuple[str, str | None, str]] = set()

    def warn(self, job: Job) -> None:
        """Called when the job has ended: a warning that somebody turned into an error costs no picture."""
        kind = job.provider, job.request.model, job.request.operation.value
        if not job.notices or kind in self._said:
            return
        self._said.add(kind)
        said = (
            f"{job.provider}, {kind[2]!r} with {kind[1]}: {' '.join(job.notices)} They are kept as they came."
        )
        try:
            warnings.warn(said, PictureSizeWarning, stacklevel=2)
        except PictureSizeWarning:
            _log.warning("%s", said)


def _words(size: tuple[int, int]) -> str:
    return f"{size[0]:,} × {size[1]:,}"
