"""What came of the edits of a canvas, and how each is laid over its source: after the fact, for nothing."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypedDict

from recraft_nb.media import Image, Mask, blend
from recraft_nb.media.blend import FEATHER, changed_outside
from recraft_nb.widgets.pictures import Tile  # noqa: TC001 - read when the JavaScript types are generated

if TYPE_CHECKING:
    from recraft_nb.client import Job

__all__ = ["Blending", "EditResult", "EditSource", "Exact", "ResultShown"]


@dataclass(frozen=True, slots=True)
class Blending:
    """How a result is laid over its source.

    Attributes:
        feather: Pixels to either side of the mask's edge over which the two mix.
        grow: Pixels by which the mask grows before; negative shrinks it.
        opacity: 0 (the source) to 1 (the result).
        back: Where the source is painted back; None for nowhere.
    """

    feather: float = FEATHER
    grow: float = 0.0
    opacity: float = 1.0
    back: Mask | None = field(default=None, repr=False)

    def mask(self, sent: Mask) -> Mask:
        """The soft mask through which the result is seen."""
        soft = (sent.grow(self.grow) if self.grow else sent).feather(self.feather)
        return soft if self.back is None else soft - self.back

    def of(self, source: Image, result: Image, sent: Mask) -> tuple[Image, int]:
        """The exact picture, and how many pixels outside the soft mask differ from the source's."""
        soft = self.mask(sent)
        made = blend(source, result, soft, feather=0, opacity=self.opacity)
        said = {"feather": float(self.feather), "grow": float(self.grow), "opacity": float(self.opacity)}
        record = replace(made.record, extra={**made.record.extra, "blend": said}, operation="blend")
        picture = Image(made.bytes, record, asker=made.asker)
        return picture, changed_outside(source, picture, soft, feather=0)


@dataclass(slots=True)
class EditSource:
    """What an edit started from."""

    image: Image
    mask: Mask
    job: Job


@dataclass(slots=True)
class EditResult:
    """One picture that came back, with the newest way in which it was laid over its source."""

    source: EditSource
    image: Image
    place: int
    blending: Blending = field(default_factory=Blending)
    asked: int = 0
    kept: Image | None = None


class ResultShown(TypedDict):
    """A result as a view shows it.

    ``back``: something of the source is painted back; ``kept``: the id of the picture it became, or empty.
    """

    tile: Tile
    job: str
    place: int
    source: str
    feather: float
    grow: float
    opacity: float
    back: bool
    kept: str


class Exact(TypedDict):
    """The exact blend: how many pixels outside the soft mask changed, and the picture's id.

    ``stale``: meanwhile another one was asked for, and this one was not made.
    """

    outside: int
    id: str
    stale: bool
