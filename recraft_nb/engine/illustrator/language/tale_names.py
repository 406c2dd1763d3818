"""Who is meant by the names of old tales: Cinderella is a princess, Hansel and Gretel are two children."""

from __future__ import annotations

import re

_BUSY = (
    r"(?=,? (?:biting|eating|holding|singing|sleeping|dancing|and|with|in|at|running|talking|walking|asleep))"
)
# A name as a pattern, and how it is said in words that are understood. Longer names come first.
_NAMES = (
    (r"\b(?:a |the )?(?:little )?red riding[ -]?hood\b", "riding hood"),
    (r"\bcinderella(?!'s)\b", "a princess wearing a light blue gown"),
    (r"\bhansel (?:and|&) gretel\b", "a boy and a girl"),
    (r"\b(?:the )?sleeping beauty asleep\b", "a sleeping princess"),
    (r"\b(?:the )?sleeping beauty\b", "a sleeping princess"),
    (r"\b(?:the )?(?:mad )?hatter'?s? tea[ -]?party\b", "tea party"),
    (r"\b(?:the )?mad hatter\b", "a man wearing a green top hat"),
    (r"\balice (?=in wonderland\b)", "a blonde girl wearing a light blue dress "),
    (r"\b in wonderland\b", ""),
    (r"\balice(?= (?:\w+ ){0,5}(?:rabbit|rabbit hole|tea party|hatter|cheshire)\b)",
     "a blonde girl wearing a light blue dress"),
    (r"\bpeter pan\b", "a boy wearing a green shirt and a green hat"),
    (r"\btinker ?bell\b", "a fairy"),
    (r"\bcaptain hook\b", "a pirate captain"),
    (r"\bsnow white(?= and (?:the )?seven)", "a princess"),
    (rf"\bsnow white{_BUSY}", "a princess wearing a yellow gown"),
    (r"\bseven dwar(?:f|ve)s\b", "seven dwarfs"),
    (r"\bgoldilocks\b", "a blonde girl"),
    (r"\bjack(?= (?:climbing|and|climbs|up) (?:(?:a|the|up) )?(?:the )?(?:\w+ )?beanstalk\b)",
        "a boy climbing"),
    (r"\ba boy climbing (?=climb)", "a boy "),
    (r"\ba boy climbing and the (?:\w+ )?beanstalk\b", "a boy climbing a beanstalk"),
    (r"\baladdin\b", "a young man wearing a purple vest"),
    (r"\brobin hood\b", "an archer wearing a green hat"),
    (r"\bthumbelina\b", "a tiny fairy"),
)  # fmt: skip
# On whose day: said beside the one who is shown, it adds nobody.
_DAYS = (
    (r"(?:,| -| for| on)? (?:happy )?mother'?s'? day\b",
        re.compile(r"\b(?:mother|mom|mum|mommy|mummy)s?\b(?!'s day| day)")),
    (r"(?:,| -| for| on)? (?:happy )?father'?s'? day\b",
        re.compile(r"\b(?:father|dad|daddy)s?\b(?!'s day| day)")),
)  # fmt: skip

#: Each name, and what it is read as.
NAMES = tuple((re.compile(pattern, re.IGNORECASE), said) for pattern, said in _NAMES)
_FEAST_DAYS = tuple((re.compile(pattern, re.IGNORECASE), shown) for pattern, shown in _DAYS)
_PRINTED = re.compile(r"\b(?:card|poster|banner|invitation|flyer|logo|sign|letter\w*)\b")
_ANY = re.compile(
    r"\b(?:red riding|cinderella|hansel|sleeping beauty|hatter|alice|peter pan|tinker ?bell|captain hook"
    r"|snow white|goldilocks|jack|aladdin|robin hood|thumbelina|wonderland)"
)


def named(text: str) -> str:
    """A piece of a prompt with the people of tales named by what they are."""
    low = text.lower()
    if _ANY.search(low):
        for pattern, said in NAMES:
            text = pattern.sub(said, text)
    if "day" in low and not _PRINTED.search(low):
        for day, shown in _FEAST_DAYS:
            if shown.search(low):
                text = day.sub("", text)
    return text
