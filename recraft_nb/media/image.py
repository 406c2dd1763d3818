"""One picture: its bytes exactly as they came, and everything known about it."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol, Self

from recraft_nb.errors import InvalidRequest, Problem, RecraftError
from recraft_nb.media.continuations import Continuations
from recraft_nb.media.decode import decode, measure
from recraft_nb.media.limits import DEFAULT_LIMITS
from recraft_nb.media.sniff import Format
from recraft_nb.media.thumbnail import EDGE, thumbnail
from recraft_nb.media.view import mimebundle

if TYPE_CHECKING:
    import builtins
    import os
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from pathlib import Path

    import numpy as np
    import PIL.Image
    from numpy.typing import NDArray

    from recraft_nb.media.continuations import Asker
    from recraft_nb.media.limits import Limits
    from recraft_nb.media.record import ImageRecord

__all__ = ["Image", "Keeper"]

_BEST_RATING = 5


class Keeper(Protocol):
    """Where a picture's ratings, tags and thumbnails are kept: the history."""

    def annotate(self, image_id_sha: str, **changes: Any) -> ImageRecord:
        """Change ``rating``, ``tags``, ``notes``, ``favourite`` or ``hidden``; the new record."""

    def thumbnail(self, sha: str, edge: int) -> builtins.bytes | None:
        """The kept thumbnail (WebP), or None when there is none."""


class Announcing(Protocol):
    """What tells of changes: the history of a picture."""

    def observe(self, fn: Callable[[Mapping[str, Mapping[str, Any]]], object]) -> Callable[[], None]:
        """Call ``fn`` with content address → what is said of it; returns what ends it."""


class Image(Continuations):
    """A picture and its story.

    The bytes are exactly what the service sent; nothing of ours is ever written into them. Two
    pictures are equal when their bytes are.

    Args:
        data: The file, or a function that reads it when it is needed.
        record: What is known about it.
        keeper: Where annotations are kept; None keeps them on this object.
        asker: The client that continues from it, or None.

    >>> image = Image.open("cat.png")
    >>> image.size, image.format
    ((1024, 1024), 'png')
    """

    __slots__ = ("__weakref__", "_asker", "_data", "_keeper", "_record", "_thumbnails")

    def __init__(
        self,
        data: builtins.bytes | Callable[[], builtins.bytes],
        record: ImageRecord,
        *,
        keeper: Keeper | None = None,
        asker: Asker | None = None,
    ) -> None:
        self._data = data
        self._record = record
        self._keeper = keeper
        self._asker = asker
        self._thumbnails: dict[int, builtins.bytes] = {}

    @classmethod
    def open(cls, anything: Any, *, limits: Limits = DEFAULT_LIMITS) -> Image:
        """Make a picture of whatever a person has.

        Args:
            anything: A path, bytes, a ``data:`` URL, an open binary file, a `PIL.Image.Image`, a
                NumPy array (height × width, × 3 or × 4; bool, 8 bit or 0–1), a figure, an `Image`.
            limits: What is too large.

        Raises:
            UnsafeImage: It is no PNG, JPEG, WebP or SVG, damaged, too large, or a hostile vector.
            InvalidRequest: It is nothing that can be a picture, or an ``https:`` address: fetching is
                the client's work.
            FileNotFoundError: There is no such file.
        """
        from recraft_nb.media.opening import open_image

        return open_image(anything, limits)

    @property
    def bytes(self) -> builtins.bytes:
        """The file, exactly as the service sent it (read from the store each time, not held)."""
        return self._data if isinstance(self._data, bytes) else self._data()

    @property
    def record(self) -> ImageRecord:
        """Everything known about it, as one frozen value."""
        return self._record

    @property
    def id(self) -> str:
        """The content address: SHA-256 of the bytes, in hex."""
        return self._record.id

    @property
    def image_id(self) -> str | None:
        """The service's own id, or None."""
        return self._record.image_id

    @property
    def format(self) -> str:
        """``"png"``, ``"jpeg"``, ``"webp"`` or ``"svg"``."""
        return str(self._record.format)

    @property
    def media_type(self) -> str:
        """The MIME type, e.g. ``"image/png"``."""
        return Format(self._record.format).media_type

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels, as shown."""
        return self._record.width, self._record.height

    @property
    def mode(self) -> str:
        """``"L"``, ``"RGB"`` or ``"RGBA"``: what `pil` will be in."""
        return measure(self.bytes)[2]

    @property
    def pil(self) -> PIL.Image.Image:
        """A fresh Pillow image, upright; changing it changes nothing here."""
        return decode(self.bytes)

    def numpy(self) -> NDArray[np.uint8]:
        """The pixels as uint8, height × width × 3, or × 4 when there is transparency."""
        import numpy as np

        image = self.pil
        return np.array(image if image.mode == "RGBA" else image.convert("RGB"), dtype=np.uint8)

    @property
    def svg(self) -> str | None:
        """The text of a vector as the service sent it, else None.

        It is not safe to inline in a page; `recraft_nb.media.svg.clean` makes it so.
        """
        if self._record.format != Format.SVG:
            return None
        from recraft_nb.media.svg_parse import svg_text

        return svg_text(self.bytes)

    def thumbnail(self, edge: int = EDGE) -> builtins.bytes:
        """A small WebP, at most `edge` pixels on its longer side."""
        kept = self._thumbnails.get(edge)
        if kept is None and self._keeper is not None:
            kept = self._keeper.thumbnail(self.id, edge)
        if kept is None:
            kept = thumbnail(self.bytes, edge)
            if self._keeper is None:  # a keeper keeps its own, on disk
                self._thumbnails[edge] = kept
        return kept

    @property
    def request(self) -> Any:
        """What was asked, or None when nobody knows."""
        return self._record.request

    @property
    def prompt(self) -> str:
        """The words it was made from, or those of the picture that it was made from without words; or ""."""
        return self._record.prompt or getattr(self._record.request, "prompt", None) or ""

    @property
    def parents(self) -> tuple[str, ...]:
        """Ids of the pictures it was made from."""
        return self._record.parents

    @property
    def credits(self) -> int | float | None:
        """What it cost in the provider's units; None when nobody knows."""
        return self._record.credits

    @property
    def price(self) -> Any:
        """The estimate of its request (a `Price`), or None."""
        return getattr(self._record.request, "price", None)

    @property
    def provider(self) -> str:
        """``"recraft"``, a gateway's id, ``"local"``, or "" when it came from elsewhere."""
        return self._record.provider

    @property
    def model(self) -> str | None:
        """Model id, or None."""
        return self._record.model

    @property
    def created(self) -> datetime:
        """When it was made, in UTC."""
        return self._record.created

    @property
    def seed(self) -> int | None:
        """The random seed, where one is known."""
        seed = self._record.extra.get("random_seed", self._record.extra.get("seed"))
        if seed is None:
            seed = getattr(self._record.request, "random_seed", None)
        return seed if isinstance(seed, int) else None

    @property
    def metadata(self) -> dict[str, Any]:
        """What is known about it, as plain JSON values; ``export(strip=False)`` writes the same."""
        return self._record.to_json()

    @property
    def rating(self) -> int | None:
        """0–5, or None."""
        return self._record.rating

    @property
    def tags(self) -> tuple[str, ...]:
        """Your words for it."""
        return self._record.tags

    @property
    def notes(self) -> str:
        """Your notes."""
        return self._record.notes

    @property
    def is_favourite(self) -> bool:
        """Whether you marked it."""
        return self._record.favourite

    def rate(self, stars: int | None) -> Self:
        """Give it 0–5 stars; None takes the rating away. Returns the picture."""
        if stars is not None and (isinstance(stars, bool) or stars not in range(_BEST_RATING + 1)):
            raise InvalidRequest([Problem("rating", stars, "0 to 5, or None")], what="This rating")
        return self._annotate(rating=None if stars is None else int(stars))

    def tag(self, *names: str) -> Self:
        """Add tags; those that it has stay. Returns the picture."""
        added = [str(name).strip() for name in names]
        return self._annotate(tags=tuple(dict.fromkeys([*self.tags, *filter(None, added)])))

    def untag(self, *names: str) -> Self:
        """Take tags away. Returns the picture."""
        return self._annotate(tags=tuple(tag for tag in self.tags if tag not in names))

    def note(self, text: str) -> Self:
        """Replace the notes. Returns the picture."""
        return self._annotate(notes=str(text))

    def favourite(self, on: bool = True) -> Self:
        """Mark it, or take the mark away. Returns the picture."""
        return self._annotate(favourite=bool(on))

    def _annotate(self, **changes: Any) -> Self:
        if self._keeper is None:
            self._record = replace(self._record, **changes)
        else:
            # What somebody else says of it comes before or after, and not in between.
            with getattr(self.announcer, "turn", contextlib.nullcontext()):
                self._record = self._keeper.annotate(self.id, **changes)
        return self

    @property
    def announcer(self) -> Announcing | None:
        """What tells of ratings, tags and notes of it and its neighbours; None without a history."""
        return getattr(self._keeper, "announcer", None)

    def learn(self, said: Mapping[str, Any]) -> None:
        """Take over what was said of it elsewhere: its rating, tags, notes, mark, hiding, by name."""
        self._record = replace(self._record, **said)
        learn = getattr(self._keeper, "learn", None)
        if learn is not None:
            learn(self._record)

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the exact bytes; a missing ending is added, a file of that name is replaced whole.

        Raises:
            InvalidRequest: The ending names another format; `export` converts.
        """
        from recraft_nb.media.export import save_image

        return save_image(self, path)

    def export(self, path: str | os.PathLike[str], strip: bool = True, format: str | None = None) -> Path:  # noqa: A002
        """Write a copy for others.

        Args:
            path: Where to.
            strip: Take all metadata out (EXIF, XMP, text), pixels untouched. False keeps what is
                there and adds prompt, request, model and seed, so that `Image.open` reads them back.
            format: ``"png"``, ``"jpeg"`` or ``"webp"`` converts; otherwise the path's ending decides.
        """
        from recraft_nb.media.export import export_image

        return export_image(self, path, strip=strip, kind=format)

    def to_code(self) -> str:
        """Python that asks for this picture again."""
        if self._record.request is None:
            raise RecraftError("Nobody knows what this picture was made from, so there is no code for it.")
        return str(self._record.request.to_code())

    def __eq__(self, other: object) -> bool:
        return self.id == other.id if isinstance(other, Image) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.id)

    def __reduce__(self) -> tuple[Any, ...]:
        # Neither the store nor the client travels: a pickle holds the picture and never a key.
        return Image, (self.bytes, self._record)

    def __repr__(self) -> str:
        prompt = self.prompt
        words = [f"{self.format} {self._record.width}×{self._record.height}"]
        if prompt:
            words.append(repr(prompt if len(prompt) <= 40 else f"{prompt[:39]}…"))  # noqa: PLR2004 - one line
        words += [word for word in (self.model, self.provider) if word]
        if self.credits is not None:
            words.append(f"{self.credits:g} units")
        return f"Image({', '.join(words)})"

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> Any:
        from recraft_nb.media.static_html import single

        return mimebundle(self, lambda: single(self), include=include, exclude=exclude)
