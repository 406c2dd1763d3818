"""A palette made smaller: weighted k-means in OKLab, the same every time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from recraft_nb.engine.edits import planes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.edits.planes import Floats

__all__ = ["optimized", "reduced"]

_ROUNDS = 40


def optimized(facts: Mapping[str, Any]) -> dict[str, Any]:
    """The colour that each colour of a palette becomes.

    Args:
        facts: ``colors`` as ``[[r, g, b], weight]`` and ``limit``.
    """
    inks = np.array([color for color, _ in facts["colors"]], dtype=np.float32).reshape(-1, 3) / np.float32(
        255
    )
    weights = np.array([weight for _, weight in facts["colors"]], dtype=np.float64)
    chosen = reduced(planes.oklab(inks[None])[0], weights, int(facts["limit"]))
    colors = np.asarray(planes.from_oklab(chosen[None])[0] * 255 + 0.5).astype(int)
    # A colour that stands alone stays exactly what it was.
    nearest = _nearest(planes.oklab(inks[None])[0], chosen)
    mapping = []
    for index, group in enumerate(nearest):
        alone = int((nearest == group).sum()) == 1
        color = facts["colors"][index][0] if alone else [int(part) for part in colors[group]]
        mapping.append(color)
    return {"mapping": mapping}


def reduced(lab: Floats, weights: Any, limit: int) -> Floats:
    """At most `limit` colours that stand for weighted ones.

    Starts from the heaviest colour and then from what is worst stood for; no chance is involved.
    """
    weights = np.where(weights > 0, weights, 1e-6)
    distinct = np.unique(lab, axis=0)
    if len(distinct) <= limit:
        return planes.floats(distinct)
    centres = [lab[int(weights.argmax())]]
    while len(centres) < limit:
        away = ((lab[:, None] - np.array(centres)) ** 2).sum(axis=2).min(axis=1) * weights
        centres.append(lab[int(away.argmax())])
    found = np.array(centres, dtype=np.float64)
    for _ in range(_ROUNDS):
        nearest = _nearest(lab, found)
        moved = found.copy()
        for index in range(limit):
            mine = nearest == index
            if mine.any():
                moved[index] = np.average(lab[mine], axis=0, weights=weights[mine])
        if np.allclose(moved, found):
            break
        found = moved
    return planes.floats(found)


def _nearest(lab: Any, centres: Any) -> Any:
    return ((lab[:, None] - centres) ** 2).sum(axis=2).argmin(axis=1)
