"""Small drawings that pictures which explain have of their own, by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.charts import tech_parts
from recraft_nb.engine.illustrator.compose.printed.school import life_stages, sky_stages

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

#: Each is about the origin, within fifty to every side.
DRAWN: Mapping[str, Callable[[], str]] = {**life_stages.DRAWN, **sky_stages.DRAWN, **tech_parts.DRAWN}
