"""Sets that are read from the history, in the form in which views get a job."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from recraft_nb.catalog import find_model
from recraft_nb.media.cost import amount_of
from recraft_nb.store import Status

if TYPE_CHECKING:
    from recraft_nb.widgets.explorer.explored import Branch, Walk
    from recraft_nb.widgets.pictures import Pictures
    from recraft_nb.widgets.strips import Strip

__all__ = ["recorded_strip"]


def recorded_strip(branch: Branch, walk: Walk, pictures: Pictures) -> Strip:
    """A set that ended before this kernel, or a picture to start from.

    Args:
        branch: The set.
        walk: The tree that it is in.
        pictures: Where views will ask for its pictures.
    """
    images = branch.images
    first = next(iter(images.values()), None)
    width, height = first.size if first else (1, 1)
    model = walk.model(branch) or ""
    known = find_model(model)
    amount = amount_of(branch.provider, branch.credits)
    charge = "not charged" if branch.provider == "local" else f"{amount} charged" if amount else ""
    return {
        "job": branch.id,
        "press": "",
        "place": 0,
        "prompt": branch.prompt,
        "model": known.name if known else model,
        "aspect": "",
        "width": width,
        "height": height,
        "expected": len(images),
        "status": Status.SAVED.value,
        "seconds": (datetime.now(UTC) - branch.created).total_seconds(),
        "usual": None,
        "stopping": False,
        "price": str(walk.price(branch)),
        "credits": branch.credits,
        "charge": charge if branch.request is not None else "",
        "local": branch.provider == "local",
        "code": branch.request.to_code() if branch.request is not None else "",
        "tiles": {str(place): pictures.tile(image) for place, image in sorted(images.items())},
        "card": None,
        "again": False,
    }
