"""Room that a picture is to leave free for words: which phrases ask for it, and on which side it is."""

from __future__ import annotations

import re

_WHAT = (
    r"titles?|text|words?|logos?|names?|headlines?|headings?|copy|messages?|writing|details|captions?|dates?|"
    r"information|info|quotes?|greetings?|menu|prices?|address|slogan"
)
_SIDE = r"left|right|top|bottom|sides?|middle|cent(?:er|re)|above|below"
_MUCH = (
    r"(?:(?:with|and|leaving|leave|has|have|some|lots of|plenty of|enough|much|an?|the|of|large|big|clear)"
    r" ){0,6}"
)
_FREE = r"(?:empty|blank|free|negative|copy|white|open)"
# Every repeat has an end: a prompt may be of any length.
_ROOM = re.compile(
    rf",? ?\b{_MUCH}(?:{_FREE} )?(?:space|room|area|place) (?:is |left |kept )?(?:{_FREE} )?"
    rf"(?:for|on|at|to|in|above|below) (?:(?:the|an?|your|my|our|some|later|adding) ){{0,4}}"
    rf"(?:{_WHAT}|{_SIDE})\b"
    rf"(?: (?:side|half|part|corner|of it))?(?: (?:on|at|in|to) the (?:{_SIDE})\b)?(?: side)?"
    rf"|,? ?\b{_MUCH}{_FREE} (?:space|area|side)(?: (?:{_SIDE}))?\b"
    rf"|,? ?\bcopy ?space\b(?: (?:on the )?(?:{_SIDE}))?"
    rf"|,? ?\b(?:{_SIDE}) (?:side|half) (?:is |left |kept )?{_FREE}\b",
    re.IGNORECASE,
)


def without_room(prompt: str) -> str:
    """The prompt without phrases for free room: "space for a title" is no place among the stars."""
    return _ROOM.sub(" ", prompt)


def wants_room(prompt: str) -> bool:
    """Whether a prompt asks for free room."""
    return _ROOM.search(prompt) is not None
