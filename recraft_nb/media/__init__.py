"""Pictures: bytes kept as they came, behind limits, with thumbnails, metadata and safe vectors.

`view` is the module that turns values into widgets; everything else here is re-exported. No heavy
library is imported before it is used.
"""

from __future__ import annotations

from recraft_nb.media.batch import ImageBatch
from recraft_nb.media.blend import blend, changed_outside
from recraft_nb.media.continuations import Asker
from recraft_nb.media.decode import decode, measure
from recraft_nb.media.image import Image, Keeper
from recraft_nb.media.inputs import fit, fitted, limits_for, picture_problems
from recraft_nb.media.limits import DEFAULT_LIMITS, Limits
from recraft_nb.media.mask import Mask
from recraft_nb.media.record import ImageRecord, StoredRequest, content_id, record_of
from recraft_nb.media.sniff import Format, sniff
from recraft_nb.media.thumbnail import ThumbnailPool, placeholder, thumbnail

__all__ = [
    "DEFAULT_LIMITS",
    "Asker",
    "Format",
    "Image",
    "ImageBatch",
    "ImageRecord",
    "Keeper",
    "Limits",
    "Mask",
    "StoredRequest",
    "ThumbnailPool",
    "blend",
    "changed_outside",
    "content_id",
    "decode",
    "fit",
    "fitted",
    "limits_for",
    "measure",
    "picture_problems",
    "placeholder",
    "record_of",
    "sniff",
    "thumbnail",
]
