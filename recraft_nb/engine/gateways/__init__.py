"""The dialects of the three gateways, spoken by the local engine on the same root as the official one.

They draw with the same illustrator and charge the same accounts, in each gateway's own credits. What the
gateways publish of their routes, answers and errors is kept; where they are silent, the file says what
was chosen. Sources: the gateways' own pages, spring 2026.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.gateways import apiinone, pixazo, pixeldojo
from recraft_nb.engine.gateways.tasks import Tasks

if TYPE_CHECKING:
    from starlette.routing import Route

    from recraft_nb.engine.service import Engine

__all__ = ["routes"]


def routes(engine: Engine) -> list[Route]:
    """All routes of the three dialects, bound to an engine."""
    tasks = Tasks()
    return [*pixeldojo.routes(engine, tasks), *apiinone.routes(engine, tasks), *pixazo.routes(engine)]
