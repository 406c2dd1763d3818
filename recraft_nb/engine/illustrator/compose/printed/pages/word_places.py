"""Where words stand on printed matter: which of them above the picture, which in its middle, which below."""

from __future__ import annotations

import re
from dataclasses import dataclass

_TOP = (
    r"(?:at|on|across|along|near) (?:the )?(?:very )?top"
    r"(?! of (?!the (?:page|poster|card|picture|cover|sign)))"
    r"|\babove\b|\bup top|\btop:"
)
_LOW = (
    r"(?:at|on|across|along|near) (?:the )?(?:very )?bottom|\bbelow\b|\bunderneath\b|\bbeneath\b|\bunder\b"
    r"|\bbottom:"
)
_MID = r"(?:in|across) the (?:very )?(?:middle|cent(?:er|re))"
_PLACES = (("top", _TOP), ("bottom", _LOW), ("middle", _MID))
_AFTER = re.compile(r"[^,.;]{0,40}?(?:" + "|".join(f"(?P<{name}>{p})" for name, p in _PLACES) + r")")
_BEFORE = re.compile(
    r"(?:" + "|".join(f"(?P<{name}>{p})" for name, p in _PLACES) + r")"
    r"(?: (?:it|that|this|is|of|the|a|page|poster|card|says|reads|saying|words?|text|title|name|subtitle|line"
    r"|smaller|small|big|large|letters|in)){0,5}[ ,:]{0,3}$"
)
_SUBTITLE = re.compile(r"\b(?:under|below|beneath|underneath) (?:it|that|this)\b")
# "A whale above the words": these are then below it.
_SAID_OF_PICTURE = re.compile(
    r"\b(?:above|over|below|under|beneath) (?:the )?(?:words?|text|title|name|letters)\b"
)


@dataclass(frozen=True, slots=True)
class Placed:
    """Words by their places; lines of one place are joined by line breaks.

    Attributes:
        top: Above the picture.
        middle: In the middle of the page.
        bottom: Below the picture.
    """

    top: str = ""
    middle: str = ""
    bottom: str = ""


def placed(prompt: str, texts: tuple[str, ...]) -> Placed | None:
    """The words in the places that a prompt names; None where it names none.

    Args:
        prompt: As typed.
        texts: What is spelled, as it stands in the prompt.
    """
    said = " ".join(prompt.lower().split())
    gaps, at = [], 0
    for text in texts:
        words = " ".join(text.lower().split())
        found = max(said.find(f'"{words}', at), said.find(f"\u201c{words}", at)) + 1
        found = found if found > 0 else said.find(words, at)
        if found < 0:
            return None
        gaps.append(said[at:found].strip("\"\u201c\u201d' "))
        at = found + len(text)
    gaps.append(said[at:].strip("\"\u201c\u201d' "))
    where: list[str] = []
    for k in range(len(texts)):
        before, after = gaps[k], gaps[k + 1]
        if k and _SUBTITLE.search(before):
            where.append(where[-1])
            continue
        found_after = _AFTER.match(after)
        found_before = _BEFORE.search(before[-60:])
        if k and found_before is not None and _AFTER.match(before) and where[-1]:
            # These words were about the text before.
            found_before = None
        if found_after is not None and not _SUBTITLE.search(
            found_after.group() + after[found_after.end() :][:4]
        ):
            where.append(_name(found_after))
        elif found_before is not None:
            place = _name(found_before)
            turned = _SAID_OF_PICTURE.search(found_before.group())
            where.append({"top": "bottom", "bottom": "top"}.get(place, place) if turned else place)
        else:
            where.append("")
    if not any(where):
        return None
    lines: dict[str, list[str]] = {"top": [], "middle": [], "bottom": []}
    for text, place in zip(texts, where, strict=True):
        free = "bottom" if "top" in where else "top"
        lines[place or free].append(text)
    return Placed(*("\n".join(lines[place]) for place in ("top", "middle", "bottom")))


def _name(found: re.Match[str]) -> str:
    return next(name for name, _ in _PLACES if found.group(name))
