"""What a page tells its scripts, as JSON: the state of the view, and each picture in words."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypedDict

from recraft_nb.errors import RecraftError
from recraft_nb.exporting.chosen import Kind  # noqa: TC001 - read when the JavaScript types are generated
from recraft_nb.widgets.compare.facts import facts_of as differing_facts
from recraft_nb.widgets.pictures import Tile, facts_of, tile_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.exporting.chosen import Chosen
    from recraft_nb.exporting.packing import Packed
    from recraft_nb.media import Image

__all__ = ["PageData", "PagePicture", "page_data"]

_LONGEST_CODE = 4_000
"""Letters of Python for a picture; what is longer carries a picture inside."""


class PagePicture(TypedDict):
    """One picture of a page.

    ``facts`` are the lines beside the large view, ``differs`` what a comparison looks at. ``copy`` is the
    size of the copy, None where the page holds the picture itself; ``gone`` why there is neither.
    ``name`` and ``media_type`` are those of what is saved. ``created`` is in ms, ``units`` in the provider's.
    """

    tile: Tile
    facts: list[tuple[str, str]]
    differs: list[tuple[str, str]]
    code: str
    copy: tuple[int, int] | None
    gone: str
    name: str
    media_type: str
    model: str
    tags: list[str]
    created: int
    units: float | None


class PageData(TypedDict):
    """A page: which view shows it, what that begins with, and the pictures. ``exported`` is in ms."""

    kind: Kind
    exported: int
    state: dict[str, Any]
    pictures: list[PagePicture]


def page_data(chosen: Chosen, pictures: Mapping[str, Packed]) -> PageData:
    """The data of a page; without packed pictures it is as long as it will be, to the letter or nearly so."""
    return {
        "kind": chosen.kind,
        "exported": int(datetime.now(UTC).timestamp() * 1000),
        "state": _lonely(chosen.state),
        "pictures": [_picture(image, pictures.get(image.id)) for image in chosen.images],
    }


def _picture(image: Image, held: Packed | None) -> PagePicture:
    code = _code(image)
    suffix = "jpg" if image.format == "jpeg" else image.format
    name, media_type = f"{image.id[:12]}.{suffix}", image.media_type
    facts = facts_of(image)
    copy = None
    if held is None or held.copied:
        copy = held.size if held else image.size
        name, media_type = f"{image.id[:12]}-copy.webp", "image/webp"
        facts.append(("In this page", f"A copy of {copy[0]} × {copy[1]} pixels"))
    return {
        "tile": {**tile_of(image), "code": bool(code), "continues": False},
        "facts": facts,
        "differs": list(differing_facts(image).items()),
        "code": code,
        "copy": copy,
        "gone": held.gone if held else "",
        "name": name,
        "media_type": media_type,
        "model": image.model or "",
        "tags": list(image.tags),
        "created": int(image.created.timestamp() * 1000),
        "units": image.credits,
    }


def _code(image: Image) -> str:
    try:
        code = image.to_code()
    except RecraftError:
        return ""
    return code if len(code) <= _LONGEST_CODE else ""


def _lonely(state: Any) -> Any:
    """A state whose tiles offer nothing that only a kernel can do."""
    if isinstance(state, dict):
        changes = {"continues": False} if "continues" in state else {}
        return {name: _lonely(value) for name, value in (state | changes).items()}
    return [_lonely(one) for one in state] if isinstance(state, list) else state
