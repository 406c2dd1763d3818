"""The hour that a clock is said to show: "3 o'clock", "half past nine", "7:45", "quarter to six"."""

from __future__ import annotations

import re

from recraft_nb.engine.illustrator.language.grammar import NUMBER_WORDS, number

_N = rf"(\d{{1,2}}|{NUMBER_WORDS})"
_DIGITS = re.compile(r"\b(\d{1,2}):(\d{2})\b")
_WHOLE = re.compile(
    rf"\b{_N} ?o.?clock\b|\b(?:at|showing|shows|says|reads) {_N} ?(?:am|pm)?\b(?! (?:[a-z]+s)\b)"
)
_PAST = re.compile(rf"\b(half|quarter|(?:ten|twenty|five)(?: minutes)?) (past|to) {_N}\b")
_PARTS = {"half": 30, "quarter": 15, "ten": 10, "twenty": 20, "five": 5}
_NOON = re.compile(r"\b(?:midnight|noon|midday)\b")


def told(said: str) -> tuple[int, int] | None:
    """Hour and minute that a prompt in lower case names, or None."""
    digits = _DIGITS.search(said)
    if digits is not None and int(digits.group(2)) < 60:
        return _hour(int(digits.group(1))), int(digits.group(2))
    past = _PAST.search(said)
    if past is not None:
        minutes, hour = _PARTS[past.group(1).split()[0]], number(past.group(3))
        return (_hour(hour), minutes) if past.group(2) == "past" else (_hour(hour - 1), 60 - minutes)
    whole = _WHOLE.search(said)
    if whole is not None:
        return _hour(number(whole.group(1) or whole.group(2))), 0
    return (12, 0) if _NOON.search(said) else None


def _hour(count: int) -> int:
    return (count - 1) % 12 + 1
