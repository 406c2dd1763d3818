"""What pictures of a set kind are known by: the words of a thank-you card, children around the globe."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.doings.ties import TIE
from recraft_nb.engine.illustrator.language import grammar
from recraft_nb.engine.illustrator.language.drafts import ANIMATE, Draft
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.spots import AT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.engine.illustrator.language.drafts import Scene

# What is written on a card for which no words were given.
_GREETINGS: Mapping[str, str] = {
    "thank you card": "Thank you",
    "thank you note": "Thank you",
    "get well card": "Get well soon",
    "get well soon card": "Get well soon",
    "birthday card": "Happy Birthday",
    "birthday greeting card": "Happy Birthday",
    "christmas banner": "Merry Christmas",
    "birthday banner": "Happy Birthday",
    "easter banner": "Happy Easter",
    "new year banner": "Happy New Year",
    "welcome banner": "Welcome",
    "christmas card": "Merry Christmas",
    "christmas greeting card": "Merry Christmas",
    "valentine card": "Be mine",
    "valentines card": "Be mine",
    "valentine's card": "Be mine",
    "valentine's day card": "Be mine",
    "easter card": "Happy Easter",
    "new year card": "Happy New Year",
    "new year's card": "Happy New Year",
    "mother's day card": "Happy Mother's Day",
    "father's day card": "Happy Father's Day",
    "congratulations card": "Congratulations",
    "graduation card": "Congratulations",
    "welcome card": "Welcome",
    "miss you card": "Miss you",
    "good luck card": "Good luck",
    "birthday invitation": "You're invited",
    "party invitation": "You're invited",
    "birthday party invitation": "You're invited",
}
_CARDS = re.compile(r"\b(?:cards?|greeting|postcard|banner)\b")
# What a card wishes whose feast is named somewhere in the prompt.
_WISHES = (
    (r"\bbirthday\b", "Happy Birthday"),
    (r"\b(?:christmas|xmas)\b", "Merry Christmas"),
    (r"\beaster\b", "Happy Easter"),
    (r"\bmother'?s'? day\b", "Happy Mother's Day"),
    (r"\bfather'?s'? day\b", "Happy Father's Day"),
    (r"\bvalentine'?s?\b", "Be mine"),
    (r"\bthank(?:s|[ -]you)\b", "Thank you"),
    (r"\bget well\b", "Get well soon"),
    (r"\bcongratulat\w+\b|\bgraduation\b", "Congratulations"),
    (r"\bnew year'?s?\b", "Happy New Year"),
    (r"\bhalloween\b", "Happy Halloween"),
    (r"\bthanksgiving\b", "Happy Thanksgiving"),
    (r"\bgood luck\b", "Good luck"),
    (r"\banniversary\b", "Happy Anniversary"),
    (r"\bretire\w*\b", "Happy Retirement"),
    (r"\bnew (?:home|house)\b", "New Home"),
    (r"\b(?:baby|birth) announcement\b", "Hello Baby"),
    (r"\bnew baby\b|\bbaby (?:boy|girl)\b", "Welcome Baby"),
    (r"\bsympathy\b|\bcondolence", "With sympathy"),
    (r"\bfarewell\b|\bgoodbye\b", "Farewell"),
)
_INVITED_BY = re.compile(r"\bfor ([A-Z][a-z]{1,14})\b(?! [A-Z])")
_YEAR = re.compile(r"\b20\d\d\b")
_ORDINAL = re.compile(r"\b(\d{1,3}(?:st|nd|rd|th)) birthday")
_AGE = re.compile(r"\b(?:turning|turns|age) (\d{1,2})\b|\b(\d{1,2})[ -]year[ -]old\b")
_ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
_AT_REST = word_set("sleeping sitting resting dreaming fishing swinging napping reading lying")
_SPACEFARERS = frozenset({"figure:astronaut", "alien", "prop:rocket", "figure:robot"})
_GLOBES = frozenset({"globe-showing-europe-africa", "globe-showing-americas", "globe-showing-asia-australia"})
_RING = 6
_HAND_WORDS = word_set("hand hands palm palms")


def greeting(prompt: str) -> tuple[str, ...]:
    """The words that belong on the card a prompt asks for; none where it asks for no such card."""
    lowered = prompt.lower().replace("-", " ").replace("\u2019", "'")
    found = [phrase for phrase in _GREETINGS if phrase in lowered]
    words = _GREETINGS[max(found, key=len)] if found else _wished(lowered)
    if (
        words == "You're invited"
        and "birthday" in lowered
        and (kept := _aged("Happy Birthday", lowered)) != "Happy Birthday"
    ):
        return (words, kept.removeprefix("Happy "))
    child = _INVITED_BY.search(prompt)
    if words == "You're invited" and child is not None:
        return (
            words,
            f"{child.group(1)}'s Birthday" if "birthday" in lowered else f"{child.group(1)}'s Party",
        )
    return (_aged(words, lowered),) if words else ()


def _wished(lowered: str) -> str:
    """What a card wishes that names its feast anywhere: "a card for my mum's birthday"."""
    if _CARDS.search(lowered) is None:
        return ""
    return next((wish for feast, wish in _WISHES if re.search(feast, lowered)), "")


def _aged(words: str, lowered: str) -> str:
    """The wish with the birthday that is kept: "Happy 6th Birthday"."""
    year = _YEAR.search(lowered)
    if words == "Happy New Year" and year is not None:
        return f"{words} {year.group()}"
    if words != "Happy Birthday":
        return words
    told = _ORDINAL.search(lowered)
    if told is not None:
        return f"Happy {told.group(1)} Birthday"
    age = _AGE.search(lowered)
    number = int(age.group(1) or age.group(2)) if age is not None else _spelled_age(lowered)
    return f"Happy {number}{_ending(number)} Birthday" if number else words


def _spelled_age(lowered: str) -> int:
    return next((n for n, word in enumerate(_ORDINALS, 1) if re.search(rf"\b{word} birthday", lowered)), 0)


def _ending(number: int) -> str:
    return "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def settle_occasions(scene: Scene, words: Sequence[str]) -> None:
    """Settle pictures that everybody knows from cards and lessons.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
    """
    _around_the_world(scene, words)
    _on_the_moon(scene, words)
    _in_hands(scene)
    _show_roots(scene, words)
    _work_at_home(scene, words)


def _around_the_world(scene: Scene, words: Sequence[str]) -> None:
    """Children who hold hands around the earth stand on it all around."""
    if "around" not in words:
        return
    globe = next((k for k, d in enumerate(scene.drafts) if d.picture in _GLOBES), None)
    ring = next((d for d in scene.drafts if d.group in ANIMATE and d.other == globe and d.count > 1), None)
    if globe is not None and ring is not None:
        chain = bool({"hand", "hands"} & {*words})
        told = bool(grammar.NUMBERS.keys() & {*words}) or any(word.isdigit() for word in words)
        ring.count, ring.relation = ring.count if told else _RING, "beside"
        kept = (t for t in ring.traits if t not in {"holding hands", "holding"})
        ring.traits = [TIE + "around", *kept, "hand in chain" if chain else "receiving"]
        scene.setting = scene.setting or "sky"


def _on_the_moon(scene: Scene, words: Sequence[str]) -> None:
    """Who sleeps or sits on the moon is on its crescent, in the night sky."""
    hero = scene.drafts[0] if scene.drafts else None
    said = " ".join(words)
    if hero is None or "on the moon" not in said or hero.picture in _SPACEFARERS or not _AT_REST & {*words}:
        return
    if hero.group not in ANIMATE or any(d.picture == "crescent-moon" for d in scene.drafts):
        return
    hero.relation, hero.other = "on", len(scene.drafts)
    hero.add_traits([TIE + "crescent"])
    scene.drafts.append(Draft("crescent moon", "crescent-moon", "landscape", 1, scale=1.6))
    scene.setting, scene.light, scene.weather = "sky", "night", "stars"


def _in_hands(scene: Scene) -> None:
    """Hands that hold something are two hands with the thing between them."""
    hands = next((k for k, d in enumerate(scene.drafts) if d.noun in _HAND_WORDS), None)
    if hands is None or any(d.group in ANIMATE for d in scene.drafts):
        return
    held = next((d for d in scene.drafts if d.other == hands and d.relation == "holding"), None)
    if held is None:
        return
    owner = scene.drafts[hands]
    owner.picture, owner.count, owner.group = "prop:hands", 1, "home"
    held.relation = "in"


def _show_roots(scene: Scene, words: Sequence[str]) -> None:
    """A plant that is shown with its roots, stem and leaves is shown as in a lesson."""
    said = {word for phrase in words for word in phrase.split()}
    if not {"roots", "root"} & said or not {"stem", "leaves", "flower", "parts", "soil"} & said:
        return
    plant = next((d for d in scene.drafts if d.picture == "prop:whole_plant"), None) or next(
        (d for d in scene.drafts if d.noun in {"plant", "flower", "seedling"}), None
    )
    if plant is None:
        return
    plant.picture = "prop:whole_plant"
    scene.drop_where(lambda draft: draft is not plant and draft.group in {"plants", "landscape", ""})
    plant.relation, plant.other = "", None


def _work_at_home(scene: Scene, words: Sequence[str]) -> None:
    """Who works from home sits at a desk with a laptop; the cat that keeps company is beside it."""
    if "from home" not in " ".join(words) or not {"working", "works", "work"} & {*words}:
        return
    who = next((d for d in scene.drafts if d.group == "people"), None)
    if who is None:
        return
    scene.setting = "room"
    for draft in scene.drafts:
        if draft.group == "animals":
            draft.traits = [t for t in draft.traits if not t.startswith(AT)]
            draft.relation, draft.other = "", None
    laptop = next(
        (k for k, d in enumerate(scene.drafts) if d.picture in {"laptop", "desktop-computer"}), None
    )
    if laptop is None:
        laptop = len(scene.drafts)
        scene.drafts.append(Draft("laptop", "laptop", "home", 1))
    scene.drafts[laptop].relation, scene.drafts[laptop].other = "", None
    who.relation, who.other = "beside", laptop
