"""Which mark of two things that are one a logo or an icon asks for, and of which things."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.compose.printed.logos import marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.brief import Subject
    from recraft_nb.engine.illustrator.recipe import Recipe

_CURLED = re.compile(r"\b(?:curl|wrap|coil|snuggl|nestl)\w* (?:up )?(?:around|round)\b")
CORD = re.compile(r"\b(leash|lead|rope|string|ribbon|cord|thread|cable|wire|stethoscope|lasso|hose)\b")
DRAWN_AS = re.compile(
    r"\b(?:shaped? (?:like|as|into)|in the shape of|form(?:s|ing|ed)?|mak(?:es|ing)|as) (?:of |into )?"
    r"(?:an? )?(heart|star|circle|house)\b|\b(heart|star|circle|house)[- ]shaped?\b"
)
_STEAM = re.compile(r"\bsteam\b")
_HOWLS = re.compile(r"\bhowl(?:ing|s)?\b")
_WOUND = re.compile(
    r"\b(?:rope|chain|cord|ribbon)s? (?:\w+ )?(?:around|round|about)\b|\banchor (?:and|with) (?:an? )?rope"
)
_OUT_OF = re.compile(r"\b(?:grow|com|ris|fly|sprout|emerg|bloom|pop)\w* (?:up )?(?:out of|from)\b")
_IN_HAND = re.compile(r"\bhands? (?:holding|cupping|cradling)\b")
_CROSSED = re.compile(r"\b(?:crossed|crossing|crossbones)\b")
_HANDED = re.compile(r"\b(?:hands?|palms?)\b")
_HELD = re.compile(
    r"\b(?:hold|hands? (?:\w+ )?(?:with|under|around)|"
    r"in(?:side)? (?:an? |two |the |cupped |open )?(?:hands?|palm)|cupp|cradl)"
)
_BUBBLE = re.compile(r"\b(?:speech|chat|talk|message|thought) (?:bubble|balloon)")
_BUBBLES = frozenset({"speech-balloon", "left-speech-bubble", "thought-balloon", "prop:speech_bubble"})
HANDS = frozenset(
    {
        "hand-with-fingers-splayed",
        "raised-hand",
        "open-hands",
        "palms-up-together",
        "palm-up-hand",
        "prop:hands",
        "hand",
        "handshake",
        "raising-hands",
        "prop:offering_hands",
    }
)
_WAVES = frozenset({"water-wave", "prop:wave", "prop:sea_wave"})
CUPS = frozenset({"hot-beverage", "prop:cup", "prop:mug", "cup", "teacup-without-handle", "teacup"})
TONES = {
    "fox": "#e2692a",
    "wolf": "#6f7f95",
    "bear": "#7a4f35",
    "cat": "#e0963f",
    "dog": "#b9773f",
    "lion": "#eaa83a",
    "rabbit": "#b8a8c9",
    "deer": "#a8683f",
    "panda": "#2b2b33",
    "owl": "#7a5a8a",
}
# One picture of two things that lie side by side.
PAIRS = {"fork-and-knife": ("prop:fork", "prop:table_knife")}


def kind_of(recipe: Recipe) -> str:
    """Which joint mark a logo or an icon asks for, or ""."""
    said = recipe.brief.prompt.lower()
    subjects = recipe.brief.subjects
    cord = CORD.search(said)
    if cord is not None and DRAWN_AS.search(said):
        return "cord"
    if _HOWLS.search(said) and any(marks.named(s.picture) in ("wolf", "dog") for s in subjects):
        return "howling"
    if _BUBBLE.search(said) and bubbled(subjects) is not None:
        return "bubble"
    if (
        len(subjects) < 2
        and not _IN_HAND.search(said)
        and not (
            _CROSSED.search(said)
            and subjects
            and (any(s.count > 1 for s in subjects) or subjects[0].picture in PAIRS)
        )
    ):
        return ""
    if _STEAM.search(said) and steamed(subjects) is not None:
        return "steam"
    if _WOUND.search(said) and guests(subjects):
        return "wound"
    if _CURLED.search(said) and curled(subjects) is not None:
        return "curled"
    if _IN_HAND.search(said) and not any(s.picture.startswith("figure:") for s in subjects):
        return "hand" if guests(subjects) else ""
    if _OUT_OF.search(said) and rising(subjects) is not None:
        return "rising"
    if _CROSSED.search(said) and len(drawable(subjects)) >= 1:
        return "crossed"
    if (
        _HANDED.search(said)
        and _HELD.search(said)
        and any(s.picture in HANDS for s in subjects)
        and guests(subjects)
    ):
        return "hand"
    if any(s.picture in _WAVES for s in subjects) and guests(subjects):
        return "waves"
    return ""


def drawable(subjects: Sequence[Subject]) -> list[Subject]:
    """What of the subjects a mark can show."""
    return [s for s in subjects if things.has_drawing(s.picture)]


def guests(subjects: Sequence[Subject]) -> list[Subject]:
    """What is shown in a hand, on waves or within a cord."""
    kept = [s for s in drawable(subjects) if s.picture not in HANDS | _WAVES and not CORD.search(s.word)]
    return [
        replace(s, relation=None, other=None, traits=tuple(t for t in s.traits if not t.startswith("shape:")))
        for s in kept
    ]


def bubbled(subjects: Sequence[Subject]) -> Subject | None:
    """What is in a bubble of speech, or is one itself."""
    shown = [s for s in drawable(subjects) if s.picture not in _BUBBLES]
    if not shown:
        return None
    free = tuple(t for t in shown[0].traits if not t.startswith("shape:"))
    return replace(shown[0], relation=None, other=None, traits=free)


def curled(subjects: Sequence[Subject]) -> tuple[Subject, str, Subject] | None:
    """Who is curled around what, and as which mark."""
    for s in subjects:
        name = marks.named(s.picture)
        rest = [o for o in subjects if o is not s and things.has_drawing(o.picture)]
        if name in TONES and rest:
            return s, name, rest[-1]
    return None


def rising(subjects: Sequence[Subject]) -> tuple[Subject, Subject] | None:
    """Out of what something rises, and what it is."""
    for at, s in enumerate(subjects):
        if s.relation in ("with", "on", "in") and s.other is not None and s.other != at:
            host, guest = (
                (subjects[s.other], s) if s.relation == "with" or s.other > at else (s, subjects[s.other])
            )
            if things.has_drawing(host.picture) and things.has_drawing(guest.picture):
                return host, guest
    return None


def steamed(subjects: Sequence[Subject]) -> tuple[Subject, Subject] | None:
    """A cup, and what its steam is or holds."""
    cup = next((s for s in subjects if s.picture in CUPS), None)
    rest = [s for s in drawable(subjects) if s.picture not in CUPS and "steam" not in s.word]
    return (cup, rest[0]) if cup is not None and rest else None
