"""What an app or a page of the web is about: its pictures and its name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.brief import Brief

_TOPICS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"pets?|vet|animals?|dog|cat", ("animal:dog", "animal:cat", "bone", "animal:rabbit")),
    (r"pizza", ("pizza", "tomato", "cheese-wedge", "hot-pepper")),
    (r"coffee|cafe", ("hot-beverage", "croissant", "cookie", "doughnut")),
    (r"bakery|bread", ("bread", "croissant", "pretzel", "prop:muffin")),
    (r"food|restaurant|delivery|meals?|recipes?|cook\w*", ("hamburger", "pizza", "green-salad", "sushi")),
    (r"grocer\w*|vegetables?|market", ("prop:apple", "carrot", "bread", "cheese-wedge")),
    (r"travel\w*|holidays?|vacations?|flights?|hotels?|tours?",
        ("beach-with-umbrella", "airplane", "camera", "luggage")),
    (r"fitness|gym|workout|sports?", ("prop:hand_weight", "prop:sneaker", "trophy", "stopwatch")),
    (r"yoga|meditation|wellness|spa", ("lotus", "candle", "herb", "sun")),
    (r"flowers?|florist|plants?|garden\w*", ("bouquet", "potted-plant", "tulip", "sunflower")),
    (r"books?|library|reading", ("books", "open-book", "glasses", "hot-beverage")),
    (r"music|band|concerts?", ("guitar", "musical-notes", "headphone", "microphone")),
    (r"fashion|clothes|clothing|shoes?|sneakers?", ("prop:sneaker", "t-shirt", "handbag", "dress")),
    (r"learn\w*|school|courses?|education|language",
        ("books", "pencil", "graduation-cap", "globe-showing-europe-africa")),
    (r"real estate|houses?|homes? for|realtor", ("prop:house", "key", "prop:cottage", "prop:villa")),
    (r"cars?|auto\w*", ("automobile", "wrench", "key", "fuel-pump")),
    (r"photograph\w*|photos?|camera", ("camera", "mountain", "hibiscus", "animal:dog")),
    (r"dentist|dental", ("tooth", "prop:toothbrush", "sparkles", "calendar")),
    (r"doctor|medical|clinic|health", ("stethoscope", "red-heart", "pill", "calendar")),
    (r"kids?|children|toys?", ("teddy-bear", "balloon", "kite", "rainbow")),
    (r"software|startup|tech|saas|ai|business|company|agency",
        ("rocket", "chart-increasing", "gear", "light-bulb")),
    (r"wine|winery", ("prop:wine_glass", "grapes", "prop:wine_bottle", "cheese-wedge")),
    (r"ice cream", ("soft-ice-cream", "strawberry", "cherries", "chocolate-bar")),
    (r"candles?", ("candle", "herb", "red-heart", "lotus")),
    (r"jewel\w*|rings?", ("ring", "gem-stone", "crown", "sparkles")),
)  # fmt: skip
_SELF = word_set(
    "screen app page phone mobile website web site landing home login mockup ui interface form design "
    "smartphone"
    " iphone tablet sign profile settings player chat message shop store menu dashboard layout degrees "
    "sun moon"
    " weather cloud rain button buttons bar field map calendar picture delivery image photo pets pet "
    "food music"
)
_NAMED = re.compile(
    r"\b(?:for|of) (?:an?|my|our|the)? ?((?:[a-z]+ ){0,3}[a-z]+?)(?: app| website| site| with| in|,|$)"
)
_BEFORE = re.compile(
    r"^(?:an? |the )?((?:[a-z]+ ){1,2}?)(?:mobile )?(?:app|website|landing|web ?page|home ?page|screen|"
    r"ui)\b"
)
_LONGEST = 22
_NO_NAME = word_set(
    "mobile phone app modern simple clean minimal flat dark ui login home a the new small local online"
)


def shown(brief: Brief) -> tuple[str, ...]:
    """The pictures of the things that the prompt itself names for the screen."""
    return tuple(
        s.picture
        for s in brief.subjects
        if things.has_drawing(s.picture)
        and not {*s.word.lower().split()} & _SELF
        and "phone" not in s.picture
    )


def of(brief: Brief, usual: Sequence[str]) -> tuple[str, ...]:
    """What is shown: the things named, then those of its topic, else the usual ones."""
    said = brief.prompt.lower()
    topic = next(
        (pictures for words, pictures in _TOPICS if re.search(rf"\b(?:{words})\b", said)), tuple(usual)
    )
    named = shown(brief)
    rest = tuple(key for key in topic if key not in named and things.has_drawing(key))
    return (*named, *rest)[:4] or tuple(usual)


def name(said: str) -> str:
    """What the app or the page is called when nothing is given: "Pet Shop"."""
    for pattern in (_NAMED, _BEFORE):
        found = pattern.search(said)
        words = [w for w in found.group(1).split() if w not in _NO_NAME] if found is not None else []
        told = " ".join(w.capitalize() for w in words)
        if 0 < len(told) <= _LONGEST:
            return told
    return ""
