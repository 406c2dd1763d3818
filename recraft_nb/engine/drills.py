"""The names of the drills, apart from what does them: the command line lists them and stays quick."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

__all__ = ["DRILLS", "Drill"]

Drill: TypeAlias = Literal["rate-limit", "empty-balance", "lost-answers"]
DRILLS: Final[tuple[str, ...]] = get_args(Drill)
