"""Words to spell that stand without quotation marks: announced and capitalised, or in capitals."""

from __future__ import annotations

import re

from recraft_nb.engine.illustrator.language import named_words
from recraft_nb.engine.illustrator.language.grammar import word_set

_ANNOUNCED = re.compile(
    r"(?i:\b(?:(?:with|and|has|having|bearing|featuring)\s)?(?:the\s|a\s)?"
    r"(?:words?|text|title|letters|inscription|caption|slogan|phrase|names?|headline|motto|lettering|"
    r"initials)"
    r"(?:\s(?:is|reads|says))?:?)\s(?=[A-Z0-9])"
)
# A run of capitalised words, joined by small words that occur inside names.
_RUN = re.compile(
    r"[A-Z0-9][\w&'!?.%$-]*(?:\s(?:(?:of|the|and|to|in|for|a|de|la)\s)?(?:(?:the)\s)?[A-Z0-9&][\w&'!?.%$-]*)*"
)
_YEAR = re.compile(
    r"(?i:\b(?:with |and )?(since|est\.?|established|(?:the )?year)(?: in)?) (\d{4})\b"
    r"|\band (\d{2,4})(?= (?:below|above|underneath|at the (?:top|bottom)))"
)
# Matter that is printed, painted or sewn with words on it.
_BEARS = word_set(
    "poster posters flyer flier sign signs signboard banner logo badge emblem crest label sticker stickers"
    " stamp card invitation invite menu certificate bookmark cover shirt tshirt tee mug button patch magnet"
    " ticket billboard leaflet brochure lettering typography packaging bag box can bottle jar tag plaque"
    " neon title screen hoodie cap tote pennant flag medal trophy calendar t-shirt chalkboard blackboard"
    " marquee icon seal jersey cake doormat ad advert advertisement headline slide slogan graphic design"
)
# Names of things that are always in capitals.
_SHORT = word_set(
    "dna rna ufo ufos usa uk us eu un nasa led tv tvs 3d 2d ai bbq dj suv vr ar pc pcs nyc diy atm gps usb"
    " wifi wi-fi rpg npc ui ux hd 4k ceo hr it pe cpr icu mri ct api sql css html json http aws iot ml llm"
    " dslr pdf csv qr nft nba nfl fifa rv atv bmx mma id ids atm faq faqs url seo saas cpu gpu ram t-rex"
    " x-ray xl uv ev evs svg png jpg"
)
_END = ",.;:)"


def taken(plain: str, texts: list[str]) -> str:
    """Take words to spell out of a prompt.

    Args:
        plain: The prompt, blanks single.
        texts: What is found is appended, in the order of the prompt.

    Returns:
        The rest, "<0>" where something was taken out.
    """
    if not any(letter.islower() for letter in plain):
        return plain
    rest = named_words.taken(_announced(plain, texts), texts)
    rest = _years(rest, texts)
    return _in_capitals(rest, texts) if _BEARS & {w.strip(_END) for w in plain.lower().split()} else rest


def _announced(plain: str, texts: list[str]) -> str:
    """Take what is announced: "text READ MORE", "the names Anna & Mark"."""
    pieces, at = [], 0
    for cue in _ANNOUNCED.finditer(plain):
        if cue.start() < at:
            continue
        run = _RUN.match(plain, cue.end())
        if run is None or not any(letter.isupper() for letter in run.group()):
            continue
        texts.append(run.group().strip(" .,-"))
        pieces += [plain[at : cue.start()], " <0> "]
        at = run.end()
    return "".join([*pieces, plain[at:]])


def _years(plain: str, texts: list[str]) -> str:
    """Take years that stand on a mark: "since 1987", "EST. 1920", "and 1872 below"."""
    pieces, at = [], 0
    for found in _YEAR.finditer(plain):
        word = (found.group(1) or "").lower()
        lead = "SINCE " if word == "since" else "EST. " if word.startswith("est") else ""
        texts.append(lead + (found.group(2) or found.group(3)))
        pieces += [plain[at : found.start()], " <0> "]
        at = found.end()
    return "".join([*pieces, plain[at:]])


def _in_capitals(plain: str, texts: list[str]) -> str:
    """Take runs of words in capitals: "sticker NOT TODAY with a cat"."""
    kept: list[str] = []
    run: list[str] = []

    def close() -> None:
        letters = [w.strip(_END + "!?").lower() for w in run]
        while run and run[-1] == "&":
            kept.append(run.pop())
        named = [w for w in letters if w not in _SHORT and any(c.isalpha() for c in w)]
        if named and sum(len(w) for w in named) > 2:
            texts.append(" ".join(run).rstrip(_END))
            kept.append("<0>" + (run[-1][-1] if run[-1][-1] in _END else ""))
        else:
            kept.extend(run)
        run.clear()

    for word in plain.split(" "):
        bare = word.strip(_END)
        shouted = any(c.isupper() for c in bare) and not any(c.islower() for c in bare) and "<" not in bare
        joins = bool(run) and (bare == "&" or (bool(bare) and bare[0].isdigit() and bare.upper() == bare))
        counts = not run and bare.isdigit()
        if shouted or joins or counts:
            run.append(word)
            if word[-1] in _END and not joins:
                close()
            continue
        close()
        kept.append(word)
    close()
    return " ".join(kept)
