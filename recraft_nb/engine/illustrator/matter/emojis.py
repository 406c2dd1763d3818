"""Which face an emoji has: tears of joy, hearts for eyes, anger; and emojis of things, "a fire emoji"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.language.inference import drawn_as
from recraft_nb.engine.illustrator.language.lexicon import default_lexicon
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief

_ASKED = re.compile(r"\b(?:emoji|emoticon|smiley|smiley face|smiling face)\b")
# Somebody or something that wears or has one.
_ELSEWHERE = re.compile(
    r"\b(?:emojis|emoticons|smileys|pillow|balloons?|shirt|mug|cushion|mask|costume|phone|holding|man|"
    r"woman|boy|girl|"
    r"kids?|child|cup|cookie|pattern|poster|card|cake|set|chart|banner|flower|keyboard|chat|message)\b"
)
# The first that fits: what is said most exactly stands first.
_FACES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(rf"\b(?:{words})\b"), face)
    for words, face in (
        (r"tears of joy|laugh\w*|lol|hilarious", "face-with-tears-of-joy"),
        (r"heart[- ]eyes?|hearts? (?:for|as|in) (?:its |the )?eyes|in love|love[- ]struck|lovestruck|adoring",
            "smiling-face-with-heart-eyes"),
        (r"sobbing|bawling|crying (?:loudly|a river)|loudly crying|streaming tears", "loudly-crying-face"),
        (r"crying|cries|tears?|weeping|teary", "crying-face"),
        (r"angry|mad|furious|rage|raging|grumpy", "angry-face"),
        (r"sunglasses|cool|shades", "smiling-face-with-sunglasses"),
        (r"wink\w*", "winking-face"),
        (r"party\w*|birthday|celebrat\w*", "partying-face"),
        (r"nerd\w*|geek\w*|glasses|smart", "nerd-face"),
        (r"sleep\w*|zzz|snoring|tired|asleep", "sleeping-face"),
        (r"think\w*|wondering|hmm|pondering|confused", "thinking-face"),
        (r"shock\w*|surpris\w*|scream\w*|scared|terrified|afraid|wow|amazed", "face-screaming-in-fear"),
        (r"halo|angel\w*|innocent", "smiling-face-with-halo"),
        (r"devil\w*|horns|evil|mischievous", "smiling-face-with-horns"),
        (r"cowboy|yeehaw", "cowboy-hat-face"),
        (r"clown", "clown-face"),
        (r"crazy|silly|goofy|zany|tongue|wacky|funny", "zany-face"),
        (r"melt\w*|hot|embarrassed", "melting-face"),
        (r"salut\w*", "saluting-face"),
        (r"sick|ill", "sleepy-face"),
        (r"sad|unhappy|disappointed|worried|frown\w*|upset", "slightly-frowning-face"),
        (r"neutral|bored|poker|straight|meh|blank", "neutral-face"),
        (r"blush\w*|shy|cute|sweet|rosy", "smiling-face-with-smiling-eyes"),
        (r"happy|grin\w*|joy\w*|smil\w*|glad|excited|cheerful", "grinning-face"),
    )
)  # fmt: skip
_BEFORE = re.compile(r"\b([a-z]+(?: [a-z]+)?) (?:emoji|emoticon)\b")
_TINTED = re.compile(r"\b([a-z]+) (?:face|emoji|smiley)\b")
USUAL = "slightly-smiling-face"


def felt(brief: Brief) -> Brief:
    """The brief of an emoji as an icon of its face, or of its thing; any other is given back as it is."""
    said = brief.prompt.lower()
    if brief.template not in ("scene", "icon") or _ASKED.search(said) is None or _ELSEWHERE.search(said):
        return brief
    if "smil" in said and "emo" not in said and not any(s.picture == USUAL for s in brief.subjects):
        return brief
    return replace(brief, template="icon", subjects=(_shown(said),), setting="studio", palette=())


def alone(brief: Brief) -> bool:
    """Whether an icon is an emoji, which has no tile around it."""
    plain = len(brief.subjects) == 1 and _ASKED.search(brief.prompt.lower()) is not None
    return plain and not re.search(r"\b(?:icon|tile|sticker|outline|line)\b", brief.prompt.lower())


def _shown(said: str) -> Subject:
    before = _BEFORE.search(said)
    for start in (0, 1):
        words = before.group(1).split()[start:] if before is not None else []
        entry = default_lexicon().find(words) if words else None
        if entry is not None and entry.sure and not any(f.fullmatch(words[-1]) for f, _ in _FACES):
            picture = drawn_as(entry.picture, in_print=True)
            if things.has_drawing(picture) and "face" not in picture:
                return Subject(words[-1], picture)
    face = next((face for words, face in _FACES if words.search(said)), USUAL)
    tint = _TINTED.search(said)
    color = vocabulary().colors.get(tint.group(1)) if tint is not None and tint.group(1) != "yellow" else None
    return Subject("emoji", face, color=color)
