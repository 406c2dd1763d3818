"""Words to spell that are known by their form: a couple, what is off in a sale, a title after a comma."""

from __future__ import annotations

import re

_COUPLES = re.compile(
    r"\b(?:wedding|engagement|anniversary|save[- ]the[- ]date|bridal|invitation|monogram|marriage)\b",
    re.IGNORECASE,
)
_COUPLE = re.compile(r"\b([A-Z][a-z]{1,14}) (&|\+|and) ([A-Z][a-z]{1,14})\b")
_NO_NAMES = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|"
    r"Tuesday|"
    r"Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Mr|Mrs|Happy|Love)\b"
)
_OFFER = re.compile(
    r"\b(?:(sale) )?(?:(?:up to )?(\d{1,2} ?%) off|(\d{1,2} ?%) (?:discount|sale)|(half price|buy one "
    r"get one free|2 for 1))\b",
    re.IGNORECASE,
)
_PAPERS = re.compile(
    r"\b(?:poster|flyer|flier|banner|sign|label|sticker|badge|tag|ad|advert|coupon|voucher|leaflet|card|"
    r"graphic|post)\b",
    re.IGNORECASE,
)
_TITLED = re.compile(
    r"\b(?:cover|book|novel|album|poster|film|movie|magazine|zine|comic|game|invitation|menu|logo|sign|"
    r"label)\b[^,.:\"]{0,60}?[,:] "
    r"((?:The|A|An|[A-Z][\w']+)(?: (?:of|the|and|in|a|to|for|on|&|[A-Z][\w'!?]*|\d{1,4})){1,7})(?=[,.]|$|"
    r" by | with | in )"
)
_CAPITAL = re.compile(r"\b[A-Z]")


def taken(plain: str, texts: list[str]) -> str:
    """Take such words out of a prompt.

    Args:
        plain: The prompt, blanks single.
        texts: What is found is appended.

    Returns:
        The rest, "<0>" where something was taken out.
    """
    if len(plain) > _LONGEST or texts:
        return plain
    for find in (_names, _off):
        found = find(plain)
        if found is not None:
            words, start, end = found
            texts.extend(words)
            return f"{plain[:start]} <0> {plain[end:]}"
    title = _title(plain)
    # What a title names is shown, so its words stay.
    texts.extend([title] if title else [])
    return plain


_LONGEST = 400

_Found = tuple[list[str], int, int] | None


def _names(plain: str) -> _Found:
    """A couple, Anna & Tom, on what is printed for a wedding."""
    found = _COUPLE.search(plain, 1) if _COUPLES.search(plain) else None
    if found is None or _NO_NAMES.search(found.group()):
        return None
    return [found.group()], found.start(), found.end()


def _off(plain: str) -> _Found:
    """What is off, 50%, with the sale it belongs to."""
    found = _OFFER.search(plain) if _PAPERS.search(plain) else None
    if found is None:
        return None
    share = found.group(2) or found.group(3)
    words = f"{share.replace(' ', '')} OFF" if share else found.group(4).upper()
    sale = "sale" in plain.lower() and "sale" not in words.lower()
    return [*(["SALE"] if sale else []), words], found.start(2 if found.group(2) else 0), found.end()


def _title(plain: str) -> str:
    """Of "book cover, The Brave Little Snail" the title in capitals after a comma."""
    found = _TITLED.search(plain)
    return found.group(1).strip() if found is not None and len(_CAPITAL.findall(found.group(1))) > 1 else ""
