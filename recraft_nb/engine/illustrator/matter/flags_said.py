"""Whose flag is meant: "the flag of Chile", "a French flag", "Brazil's flag"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.props.goods.flags import FLAG_OF, country_of, names

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief

_WHOSE = "|".join(re.escape(name) for name in names())
_OF = re.compile(
    rf"\bflags? of (?:the )?({_WHOSE})\b|\b({_WHOSE})(?:'s)? (?:national )?flags?\b|\b(union jack)\b"
)
_FLAGS = frozenset({"triangular-flag", "prop:nation_flag", "crossed-flags", "white-flag", "black-flag"})


def hoisted(brief: Brief) -> Brief:
    """The brief whose flag is that of the country that is named; the country is no thing beside it.

    Args:
        brief: As it was read so far.
    """
    found = _OF.search(brief.prompt.lower())
    if found is None:
        return brief
    whose = country_of(next(group for group in found.groups() if group))
    at = next(
        (k for k, s in enumerate(brief.subjects) if s.picture in _FLAGS or "flag" in s.word.split()), None
    )
    if at is None:
        return brief
    flag = replace(
        brief.subjects[at],
        picture="prop:nation_flag",
        color=None,
        traits=(FLAG_OF + whose,),
        second_color=None,
    )
    subjects = (*brief.subjects[:at], flag, *brief.subjects[at + 1 :])
    gone = {k for k, s in enumerate(subjects) if k != at and country_of(s.word.lower())}
    return replace(brief, subjects=without(subjects, gone))
