"""Small WebP pictures of large ones, made quickly and away from the event loop."""

from __future__ import annotations

import io
import os
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from recraft_nb.errors import UnsafeImage
from recraft_nb.media.decode import decode
from recraft_nb.media.headers import read_header
from recraft_nb.media.limits import DEFAULT_LIMITS
from recraft_nb.media.sniff import Format
from recraft_nb.media.svg_size import fitted

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future
    from types import TracebackType
    from typing import Self

    import PIL.Image

    from recraft_nb.media.limits import Limits

__all__ = ["EDGE", "ThumbnailPool", "placeholder", "shrink", "thumbnail", "webp"]

# Long side of a thumbnail: a grid's tile at twice the usual pixel density (measured, widget techniques).
EDGE = 256
_QUALITY = 72
# libwebp's effort 0–6. 2 costs half of the default's time for about 5 % more bytes (measured at 256 px).
_EFFORT = 2
_LARGEST_PROFILE = 1 << 20


def thumbnail(
    data: bytes, edge: int = EDGE, quality: int = _QUALITY, *, limits: Limits = DEFAULT_LIMITS
) -> bytes:
    """A WebP of at most `edge` pixels on its longer side, alpha kept.

    Args:
        data: A PNG, JPEG, WebP or SVG file. A vector is drawn sharp at the thumbnail's own size.
        edge: Longer side in pixels; a smaller raster picture is not enlarged.
        quality: WebP quality 0–100.
        limits: What is too large.

    Raises:
        UnsafeImage: It is no picture, damaged, too large, or a hostile vector.
    """
    header = read_header(data, limits)
    if header.format is Format.SVG:
        scale = edge / max(header.width, header.height)
        size = fitted(header.width * scale, header.height * scale, edge)
        return webp(decode(data, limits, draft=size), quality)
    # Twice the size leaves the last step enough to filter.
    image = decode(data, limits, draft=(edge * 2, edge * 2))
    return webp(shrink(image, edge), quality)


def shrink(image: PIL.Image.Image, edge: int) -> PIL.Image.Image:
    """The picture scaled to fit `edge` × `edge`, never enlarged, transparent edges without a fringe."""
    import PIL.Image

    if max(image.size) <= edge:
        return image
    # The fractions are rounded as Pillow's own thumbnail() does.
    width, height = fitted(image.width * edge / max(image.size), image.height * edge / max(image.size), edge)
    # Pillow premultiplies alpha in resize(). reducing_gap=1 first averages whole blocks: 1 ms for a picture
    # of 1024², where the filter alone takes 12 and a gap of 2 takes 5 (measured).
    return image.resize((width, height), PIL.Image.Resampling.LANCZOS, reducing_gap=1.0)


def webp(image: PIL.Image.Image, quality: int = _QUALITY, *, effort: int = _EFFORT) -> bytes:
    """A picture as a small WebP without metadata; `effort` 0–6 trades time for bytes."""
    image = _srgb(image if image.mode in {"RGB", "RGBA"} else image.convert("RGB"))
    buffer = io.BytesIO()
    image.save(buffer, "WEBP", quality=quality, method=effort, exif=b"", icc_profile=None)
    return buffer.getvalue()


def _srgb(image: PIL.Image.Image) -> PIL.Image.Image:
    """The colours as a browser takes them for granted; a profile may weigh more than the thumbnail."""
    profile = image.info.get("icc_profile")
    if not profile or len(profile) > _LARGEST_PROFILE:
        return image
    from PIL import ImageCms

    try:
        changed = ImageCms.profileToProfile(
            image, ImageCms.ImageCmsProfile(io.BytesIO(profile)), ImageCms.createProfile("sRGB")
        )
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return image  # a profile for another kind of picture, or nonsense: the numbers as they are
    return image if changed is None else changed


def placeholder(picture: bytes | PIL.Image.Image) -> str:
    """The average colour as hex (``"#c7a58b"``), to show while a thumbnail is on its way.

    Transparent parts do not count; a wholly transparent picture gives a neutral grey.
    """
    import PIL.Image

    image = decode(picture, draft=(64, 64)) if isinstance(picture, bytes) else picture
    dot = image.convert("RGBA").resize((1, 1), PIL.Image.Resampling.BOX)
    red, green, blue, alpha = dot.getpixel((0, 0))  # type: ignore[misc]
    return f"#{red:02x}{green:02x}{blue:02x}" if alpha else "#808080"


class ThumbnailPool:
    """Threads that make thumbnails; Pillow lets go of Python's lock while it works.

    Args:
        workers: How many threads.
        quality: WebP quality 0–100.
        limits: What is too large.

    >>> with ThumbnailPool() as pool:
    ...     small = pool.submit(data).result()
    """

    def __init__(self, workers: int = 2, *, quality: int = _QUALITY, limits: Limits = DEFAULT_LIMITS) -> None:
        self._workers = workers
        self._quality = quality
        self._limits = limits
        self._lock = threading.Lock()
        self._threads: ThreadPoolExecutor | None = None
        self._process = 0
        self._closed = False

    def submit(self, source: bytes | Callable[[], bytes], edge: int = EDGE) -> Future[bytes]:
        """Ask for the thumbnail of a file, or of what a function will read.

        Returns:
            A future of WebP bytes; its exception is `UnsafeImage`, or what `source` raised.

        Raises:
            RuntimeError: The pool is closed.
        """
        return self._executor().submit(self._make, source, edge)

    def close(self) -> None:
        """Finish what runs, drop what waits."""
        with self._lock:
            threads, self._threads, self._closed = self._threads, None, True
        if threads is not None and self._process == os.getpid():
            threads.shutdown(wait=True, cancel_futures=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _executor(self) -> ThreadPoolExecutor:
        with self._lock:
            if self._closed:
                raise RuntimeError("this ThumbnailPool is closed")
            # Threads do not survive a fork: the child starts its own.
            if self._threads is None or self._process != os.getpid():
                self._threads = ThreadPoolExecutor(self._workers, thread_name_prefix="recraft-thumbnail")
                self._process = os.getpid()
            return self._threads

    def _make(self, source: bytes | Callable[[], bytes], edge: int) -> bytes:
        data = source if isinstance(source, bytes) else source()
        try:
            return thumbnail(data, edge, self._quality, limits=self._limits)
        except MemoryError as error:
            raise UnsafeImage("There is not enough memory to open this picture.") from error
