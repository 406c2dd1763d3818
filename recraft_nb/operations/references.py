"""Pictures inside a request: style references as data URLs or https URLs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from recraft_nb.catalog import STYLE_REFERENCE_LIMITS
from recraft_nb.operations.pictures import is_one_picture, read_picture
from recraft_nb.operations.readers import Unfit, each, items_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from recraft_nb.catalog import ReferenceLimits

_LIMITS = STYLE_REFERENCE_LIMITS
_FORMS = "must be a list of pictures: paths, bytes, data: or https: URLs, rc.Images, arrays, figures"
_MB = 1 << 20


def read_references(value: Any) -> tuple[str, ...] | None:
    """One to ten reference pictures as URLs, or None. An empty list means the same as none.

    A picture is whatever `read_picture` takes, in PNG, JPEG or WebP. Its format is taken from its
    first bytes, not from what anybody says about it.
    """
    if value is None:
        return None
    if is_one_picture(value):
        value = [value]
    items = items_of(value)
    if items is None:
        raise Unfit(_FORMS)
    shown = counted(items)
    if len(items) > _LIMITS.max_count:
        raise Unfit(f"there may be at most {_LIMITS.max_count} reference pictures", shown=shown)
    urls: tuple[str, ...] = each(items, read_reference)
    total = total_size(urls)
    if total > _LIMITS.max_total_bytes:
        most, much = _LIMITS.max_total_bytes // _MB, total / _MB
        raise Unfit(f"all pictures together may have {most} MB, these have {much:.1f} MB", shown=shown)
    return urls or None


def counted(items: Sequence[Any]) -> str:
    """What stands for reference pictures in a message: ``"3 pictures"``."""
    return "1 picture" if len(items) == 1 else f"{len(items)} pictures"


def read_reference(value: Any, limits: ReferenceLimits = _LIMITS) -> str:
    """One reference picture as a URL, in a format and of a size that styles are made from."""
    url = read_picture(value)
    if not url.startswith("data:"):
        return url
    size = _data_size(url)
    if not url.startswith(tuple(f"data:image/{kind};" for kind in limits.formats)):
        raise Unfit("a reference picture must be PNG, JPEG or WebP", shown=f"{size:,} bytes")
    if size > limits.max_bytes:
        most, much = limits.max_bytes // _MB, size / _MB
        limit = f"a reference picture may have {most} MB, this has {much:.1f} MB"
        raise Unfit(limit, shown=f"{size:,} bytes")
    return url


def total_size(urls: Iterable[str]) -> int:
    """How many bytes these pictures have together; those behind an address count as none."""
    return sum(_data_size(url) for url in urls)


def _data_size(url: str) -> int:
    if not url.startswith("data:"):
        return 0
    coded = url.partition(",")[2]
    return len(coded) * 3 // 4 - coded.count("=", -2)
