"""From the typed prompt to tokens: the words to spell are taken out, fixed phrases become one token."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language import unquoted

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.language.lexicon import Lexicon

# A prompt is read up to here; nothing after that many words changes a drawing.
MOST_TOKENS = 400
MOST_LETTERS = 8000
MOST_TEXTS = 6
# The words that announce a quotation stand at most this many letters before it.
_CUE_REACH = 60

_QUOTED = re.compile(r'"([^"\n]{1,200})"|«([^»\n]{1,200})»|(?<![\w])\'([^\'\n]{2,200}?)\'(?![\w])')
_CUE = (
    r"(?:with|has|having|bearing|and|featuring)?\s*(?:the|a)?\s*(?:words?|text|title|letters|inscription|caption|slogan"
    r"|phrase|name|headline|motto)\s*:?\s*|(?:that|which)\s+(?:says|reads|spells)\s*:?\s*|(?:saying|titled|entitled"
    r"|reading|labell?ed|captioned|spelling(?:\s+out)?|says|reads|named|called)\s*:?\s*"
)
_CUE_BEFORE = re.compile(rf"(?:\b(?:{_CUE}))$", re.IGNORECASE)
_BARE_CUE = re.compile(
    r"\b(?:with\s+the\s+(?:words?|text|title|letters|inscription|caption|slogan|phrase|headline)|(?:that|which)\s+"
    r"(?:says|reads)|saying|titled|entitled|(?:^|of\s+|lettering\s+of\s+)the\s+words?|spelling(?:\s+out)?|captioned"
    r"|(?:the\s+)?letters?(?=\s+[A-Z]\b))"
    r"\s*:?\s+(?=[^\s\"])",
    re.IGNORECASE,
)
_NAMED_CUE = re.compile(r"\b(?:called|named|for)\s+(?=[A-Z][\w&'-]*)")
# A run of capitalised words, joined by small words that occur inside names.
_TITLE_RUN = re.compile(
    r"[A-Z0-9][\w&'’!?.-]*(?:\s+(?:(?:of|the|and|to|in|&|for|a|de|la)\s+)*[A-Z0-9&][\w&'’!?.-]*)*"
)
_BARE_END = re.compile(
    r"[,.;:()]|\s+(?:in|on|with|over|and|at|under|above|below|by|for|against)\s+(?:a|an|the|big|bold)\b|$"
)
# How old somebody is, for whom something is made or who is named next, is no number of things.
_AGE = re.compile(
    r"\bfor (?:an? |my |our |her |his )?\d{1,3}[- ](?:year|yr|month)s?[- ]olds?\b"
    r"(?! (?:boy|girl|son|daughter|child|kid))"
    r"|\b\d{1,3}[- ](?:year|yr|month)s?[- ]old (?=[a-z]{3,}\b)(?!with\b|and\b|who\b|[a-z]+ing\b)"
    r"|\b(?:turns|turning|aged?) \d{1,3}\b",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"(?:\band |\bwith )?(?:an? |the )?\b(?:phone|call|tel|telephone)(?: number)?:? \+?\d[\d() .-]{4,18}\d",
    re.IGNORECASE,
)
# Where words stand on a page, which is no thing on it: the bottom is no seat.
_WHERE = re.compile(
    r"\b(?:at|across|along|near) (?:the )?(?:very )?(?:top|bottom)\b(?! of)|\bin (?:big|large|bold) letters\b"
    r"|<0> {1,3}on (?:the )?(?:top|bottom)\b(?! of)",
    re.IGNORECASE,
)
_BLANKS = re.compile(r"[^\S\n]+")
_WORD = re.compile(r"<\d+>|[^\W_]+(?:'[^\W_]+)*|[,.;:!?()&+/]")


@dataclass(frozen=True, slots=True)
class Token:
    """One piece of a prompt.

    Attributes:
        text: In lower case; a linked phrase ("cup of tea") is one token.
        kind: "word", "mark" (punctuation) or "break" (something was taken out here).
        plural: A linked phrase that stood in the plural ("cups of tea").
    """

    text: str
    kind: str
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Script:
    """A prompt, cut up.

    Attributes:
        texts: What to spell, in order.
        tokens: Everything else.
        asks_for_word: The prompt speaks of "the word(s) …" itself.
    """

    texts: tuple[str, ...]
    tokens: tuple[Token, ...]
    asks_for_word: bool


def read_script(prompt: str, lexicon: Lexicon, *, names: bool) -> Script:
    """Cut a prompt up.

    Args:
        prompt: As typed.
        lexicon: Knows which phrases with function words belong together.
        names: "called Bean There" is text to spell, as on a logo; on a picture of a dog it is only its name.
    """
    plain = unicodedata.normalize("NFKC", prompt[:MOST_LETTERS]).translate(_QUOTES)
    # Runs of blanks are joined first: patterns with several optional gaps would try every split of them.
    plain = _BLANKS.sub(" ", plain).replace("\n", " . ")
    texts: list[str] = []
    plain, asks_for_word = _take_quoted(plain, texts)
    if not texts:
        whole = plain
        plain, asks_for_word = _take_bare(plain, texts, names=names)
        plain = unquoted.taken(plain, texts)
        texts.sort(key=whole.find)
    plain = _PHONE.sub(" ", _AGE.sub(" ", plain))
    if texts:
        plain = _WHERE.sub(" <0> ", plain)
    words = _WORD.findall(plain.lower().replace("-", " ").replace("–", " ").replace("—", " , "))
    tokens = [_token(word) for word in words[:MOST_TOKENS]]
    return Script(tuple(texts[:MOST_TEXTS]), tuple(_linked(tokens, lexicon)), asks_for_word)


_QUOTES = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "‟": '"', "’": "'", "‘": "'", "`": "'", "‚": "'", "＂": '"'}
)


def _take_quoted(plain: str, texts: list[str]) -> tuple[str, bool]:
    """Take quoted text out, with the words that announce it."""
    asks = False
    rest, pieces = 0, []
    for found in _QUOTED.finditer(plain):
        text = next(group for group in found.groups() if group is not None).strip()
        if not text:
            continue
        before = plain[rest : found.start()]
        near = max(0, len(before) - _CUE_REACH)
        cue = _CUE_BEFORE.search(before, near)
        if cue and cue.group().strip():
            asks = asks or "word" in cue.group().lower()
            before = before[: cue.start()]
        texts.append(text)
        pieces += [before, " <0> "]
        rest = found.end()
    pieces.append(plain[rest:])
    return "".join(pieces), asks


def _take_bare(plain: str, texts: list[str], *, names: bool) -> tuple[str, bool]:
    """Take text out that is announced but not quoted: "with the words PIXEL DOJO", "that says open late"."""
    cue = _BARE_CUE.search(plain)
    if cue is None and names:
        cue = _NAMED_CUE.search(plain)
    if cue is None:
        return plain, False
    after = plain[cue.end() :]
    run = _TITLE_RUN.match(after)
    if run is not None:
        text, end = run.group(), run.end()
    else:
        stop = _BARE_END.search(after)
        end = stop.start() if stop else len(after)
        text = " ".join(after[:end].split()[:8])
    text = text.strip(" .,")
    if not text:
        return plain, False
    texts.append(text)
    return f"{plain[: cue.start()]} <0> {after[end:]}", "word" in cue.group().lower()


def _token(word: str) -> Token:
    if word.startswith("<"):
        return Token("", "break")
    if word in {"&", "+"}:
        return Token("and", "word")
    if not word[0].isalnum():
        return Token(word, "mark")
    return Token(word.removesuffix("'s").removesuffix("'"), "word")


def _linked(tokens: list[Token], lexicon: Lexicon) -> list[Token]:
    """Join phrases such as "bow and arrow" into one token, the longest first."""
    joined: list[Token] = []
    at = 0
    while at < len(tokens):
        for length in (5, 4, 3):
            window = tokens[at : at + length]
            if len(window) < length or any(token.kind != "word" for token in window):
                continue
            phrase = lexicon.find_linked([token.text for token in window])
            if phrase is not None:
                # "A stack of books" is one stack; "man and dogs" are several.
                few = phrase.startswith(window[0].text + " ")
                few = few and (" of " in phrase or phrase.endswith(" " + window[-1].text))
                joined.append(Token(phrase, "word", plural=not few))
                at += length
                break
        else:
            joined.append(tokens[at])
            at += 1
    return joined
