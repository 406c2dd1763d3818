"""Reads what a picture that explains lists: "egg, larva, pupa, adult", "wake up, brush teeth"."""

from __future__ import annotations

import re

from recraft_nb.engine.illustrator.language.grammar import NUMBER_WORDS, number, word_set

_LONGEST = 52
"""Letters of one thing of a list."""

_MOST_WORDS = 7
_MOST = 12

_BETWEEN = re.compile(
    r"\s*(?:,\s*(?:and |then |or |finally )?|;|->|→|=>|\s>\s|\s/\s|/|\s&\s|\+|\s(?:and then|and|then|"
    r"versus|"
    r"vs\.?|"
    r"or)\s|\n|\s\|\s|\s[–—-]\s)\s*"
)
_CUES = re.compile(
    r"\b(?:showing|shows?|with (?:the )?labels?(?: for| of)?|labels? for|labell?ed|labell?ing|marking|"
    r"comparing|"
    r"including|featuring|such as|like|with|between|from|of|for|for each:?|into|under)\s+"
)
_ENDS = re.compile(
    r"[,\s]+(?:arranged|in (?:an? |the )?(?:circle|ring|row|line|loop|grid|different|colou?rs?|order)|with "
    r"(?:an? |"
    r"the )?(?:\w+ )?(?:arrows?|icons?|labels?|captions?|numbers|pictures?|lines?|names?|each)|labell?ed|"
    r"marked|"
    r"connected|side by side|clearly|under(?:neath)? (?:each|it|them)|on (?:an? |the )?(?:\w+ "
    r")?(?:background|"
    r"page|paper|poster|board)|for (?:kids|children|toddlers|students|school|beginners|the|my|our|an?)|"
    r"in (?:\w+[ -])?\w+ style|using|as (?:an? )?(?:\w+ )?(?:icons?|infographic|diagram|poster)|"
    r"joined|linked|pointing|going|in the (?:middle|cent(?:re|er))|at the (?:top|bottom)|on the (?:left|"
    r"right|side))\b.*$"
)
# What a picture of this kind is like, and nothing that it lists.
_MANNER = word_set(
    "style styles vector cartoon watercolor watercolour textbook educational background infographic diagram"
    " illustration icons labels labeled labelled arrows arrow isometric engraving pastel worksheet drawn "
    "clipart"
    " captions colourful colorful colors colours arranged outline lineart printable pictures panels marked"
    " numbered image chart"
)
# These say it only when nothing else stands beside them: "clean" does, "clean hands" does not.
_PLAIN = word_set(
    "flat simple clean minimal minimalist modern design layout drawing look text title titled letters words"
    " friendly cute bright palette steps stages tips realistic detailed no without a poster circle soft "
    "dark"
    " light white black clear very and professional slide slides kids"
)
_LEAD = re.compile(
    rf"^(?:(?:first|second|third|fourth|next|last|finally|then|and|the|an?|its|his|her|their|your|our|all|"
    rf"step|stage|phase|part|number|labels?|parts|stages|steps|names?|to|of|{NUMBER_WORDS}"
    r"|\d{1,2}[.):]?)[\s:]+){1,4}",
    re.IGNORECASE,
)
_ASKING = word_set("how what why when where who")
_OPENS = re.compile(r"(?:with|show(?:s|ing)?|including|featuring|comparing)\s+", re.IGNORECASE)
_UNIT = re.compile(r"([A-Za-z]+) (\d+)$")
_QUOTED = re.compile(r"[\"“”][^\"“”]{0,200}[\"“”]")


def named(prompt: str, least: int = 2) -> tuple[str, ...]:
    """The names of what a prompt lists, in its order and with its capitals; none when it lists nothing.

    Args:
        prompt: As typed.
        least: A list has at least so many.
    """
    said = _QUOTED.sub(" ", prompt[:1200]).replace("(", ": ").replace(")", ", ")
    for colon in (at for at, letter in enumerate(said) if letter == ":"):
        found = _cut(said[colon + 1 :].split(":")[0])
        if len(found) >= max(least, 2):
            return found
    best: tuple[str, ...] = ()
    for cue in _CUES.finditer(said.lower()):
        sentence = re.split(r"[.!?](?:\s|$)|:", said[cue.end() :], maxsplit=1)[0]
        found = _cut(sentence)
        if len(found) > len(best):
            best = found
    if len(best) < least and ("," in said or least == 1):
        best = max(best, _cut(said), key=len)
    return best if len(best) >= least else ()


def _cut(said: str) -> tuple[str, ...]:
    """The pieces of a list up to where it speaks of the manner of the picture."""
    names: list[str] = []
    for piece in _BETWEEN.split(said):
        opened = _OPENS.match(piece.strip())
        if opened:
            names = []
        begun = piece.strip()[opened.end() :] if opened else piece
        bare = _bare(begun if names else _CUES.split(" " + begun)[-1])
        if not bare:
            continue
        words = bare.lower().split()
        if words[0] in _ASKING:
            continue
        manner = _MANNER.intersection(words) or all(w in _PLAIN for w in words)
        if manner or len(words) > _MOST_WORDS or len(bare) > _LONGEST:
            if names:
                break
            continue
        if bare.lower() not in (n.lower() for n in names):
            names.append(bare)
    return tuple(_capital(n) for n in _with_unit(names[:_MOST]))


def _with_unit(names: list[str]) -> list[str]:
    """Numbers that share a word have it each: "weeks 6, 9 and 12" are week 6, week 9, week 12."""
    found = _UNIT.match(names[0]) if names else None
    if found is None or not all(n.isdigit() for n in names[1:]):
        return names
    word = found.group(1).removesuffix("s")
    return [f"{word} {n}" for n in (found.group(2), *names[1:])]


def _bare(piece: str) -> str:
    """A piece without its number, its article and what is said of its place."""
    text = _ENDS.sub("", " " + piece.strip(" .,;:!?")).strip(" .,;:!?")
    return _LEAD.sub("", text).strip(" .,;:!?")


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]


def counted(prompt: str, things: str, usual: int = 0) -> int:
    """How many of something a prompt asks for: "in three simple steps", "5 tips".

    Args:
        prompt: As typed.
        things: Alternatives of a pattern: the words of what is counted.
        usual: When it says no number.
    """
    found = re.search(
        rf"\b({NUMBER_WORDS}|\d{{1,2}})[- ](?:[a-z]+[- ]){{0,2}}(?:{things})\b", prompt.lower()[:1200]
    )
    if found is None and (ranged := _RANGE.search(prompt.lower()[:1200])) is not None:
        return int(ranged.group(1))
    return number(found.group(1)) if found else usual


_RANGE = re.compile(
    r"\b(?:steps?|stages?|phases?|panels?|numbered|numbers?) (?:from )?1 ?(?:to|-|\u2013|through) "
    r"?(\d{1,2})\b"
)
_FRAME = re.compile(
    r"^(?:(?:an?|the|simple|clean|flat|clear|cute|colou?rful|modern|basic|labell?ed|educational|detailed|"
    r"hand[- ]drawn|"
    r"drawing|illustration|picture|image|poster|page|infographic|diagram|chart|graphic|visual|vector|side "
    r"view|"
    r"(?:pie|bar|column|line|donut|doughnut) (?:chart|graph)|timeline|flow ?chart|roadmap|"
    r"step[- ]by[- ]step|steps?|sheet|"
    r"classroom|comparison|explainer|explaining|explains|showing|"
    r"shows|about|on|of|for|with|"
    r"map|cross[- ]section|step[- ]by[- ]step|guide|to(?= (?:the|an?|how)\b))\s+){1,8}",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"(?:[,:.(\"“]|\s(?:with|showing|in|from|using|for (?:kids|children|the|my|our|an?|\w+[- ]graders?)|as|"
    r"arranged|where|at home|over (?:a|the|six)|labell?ed|diagram|infographic|poster|chart|illustration|"
    r"flow ?chart)\b).*$",
    re.IGNORECASE | re.DOTALL,
)
_SMALL_WORDS = word_set("of and the in to a an on for with from vs at your")
_TITLE = 40


def title(prompt: str, usual: str = "") -> str:
    """What a picture that explains is about, as a heading of a few words.

    Args:
        prompt: As typed.
        usual: Where its words make no heading.
    """
    said = " ".join(prompt[:300].split())
    said = re.sub(r"^(?:step[- ]by[- ]step|infographic|poster|diagram)\s*:\s*", "", said, flags=re.IGNORECASE)
    text = _AFTER.sub("", " " + _FRAME.sub("", said)).strip()
    text = re.sub(rf"^(?:{NUMBER_WORDS}|\d+) (?=(?:tips|steps|ways|stages)\b)", "", text)
    words = text.split()
    if not 1 <= len(words) <= _MOST_WORDS + 2 or len(text) > _TITLE:
        return usual
    return " ".join(
        w if k and w.lower() in _SMALL_WORDS else w[:1].upper() + w[1:] for k, w in enumerate(words)
    )
