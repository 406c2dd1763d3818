"""Windows of houses in the dark: somebody is at home, and the panes are bright."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.built.buildings import GLASS, WARM

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.illustrator.brief import Subject
    from recraft_nb.engine.illustrator.compose.light import World

_DARK = 0.45
_EMPTY = frozenset({"abandoned", "derelict", "ruined", "empty", "broken", "dark"})
_GLOW = "#ffe39a"
_UNLIT: Mapping[str, str] = {}
_LIT: Mapping[str, str] = {GLASS: _GLOW, WARM: _GLOW, "#cfe9f7": _GLOW}


def panes(subject: Subject, world: World) -> Mapping[str, str]:
    """Colours of window panes and what they are in this light; empty by day and where nobody lives.

    Args:
        subject: Whose windows they are.
        world: The hour.
    """
    lit = world.scheme.dark > _DARK or "lit" in subject.traits
    alive = subject.picture.startswith(("figure:", "animal:"))
    return _UNLIT if alive or not lit or _EMPTY & {*subject.traits} else _LIT
