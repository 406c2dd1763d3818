"""How the chores of a house are said: ironing, dishes, washing on a line, a wall to paint, a net to mend."""

from __future__ import annotations

import re
from dataclasses import dataclass

from recraft_nb.engine.illustrator.language.grammar import word_set


@dataclass(frozen=True, slots=True)
class Chore:
    """One thing that is done every day.

    Attributes:
        kind: What the hands are busy with.
        said: How it is said.
        drops: Nouns of what is drawn with the doer.
        place: Where it happens, unless another place is named.
        unless: Words beside which it is something else.
        alone: Only one person does it.
    """

    kind: str
    said: re.Pattern[str]
    drops: frozenset[str]
    place: str = ""
    unless: frozenset[str] = frozenset()
    alone: bool = False


def chore(
    kind: str, said: str, drops: str, place: str = "", unless: str = "", *, alone: bool = False
) -> Chore:
    """A chore from plain words; they are those of :class:`Chore`."""
    return Chore(kind, re.compile(said), word_set(drops), place, word_set(unless), alone)


#: The chores of a house, and what else is done with both hands at something that one must see.
HOUSEWORK = (
    chore(
        "iron",
        r"\b(?:ironing|irons|iron(?:s|ing)? (?:an?|the|his|her|some) )\b",
        "iron shirt shirts clothes board laundry t-shirt blouse dress trousers pants table wrinkles",
        "room",
        "iron-man knight gate golf",
        alone=True,
    ),
    chore(
        "dishes",
        r"\b(?:wash|washe[sd]|washing|doing|does|scrub\w*|rins\w+|clean\w*)"
        r" (?:up )?(?:(?:the|his|her|their|some|dirty) )?(?:dirty )?"
        r"(?:dishes|plates?|pots|pans|cups|glasses|crockery)\b|\bwashing up\b(?! hands)",
        "dishes dish sink sponge plate plates pots pans cups glasses soap water bubbles foam tap faucet",
        "whole kitchen",
        "machine dishwasher drying cat dog",
    ),
    chore(
        "line",
        r"\b(?:hang|hangs|hanging|pegging|putting) (?:out |up )?(?:(?:the|his|her|their|some|wet|clean) )?"
        r"(?:wet |clean )?(?:laundry|washing|clothes|sheets|shirts|towels|linen)\b",
        "laundry washing clothes clothesline line sheets shirts towels linen basket rope pegs sheet",
        "garden",
        "closet wardrobe hanger store shop room hook",
        alone=True,
    ),
    chore(
        "roller",
        r"\bpaint(?:s|ing)? (?:(?:the|a|an|his|her|their|its|new|living|bed|nursery) ?){0,3}(?:room )?"
        r"(?:walls?|room|bedroom|house|ceiling|nursery)\b",
        "wall walls roller wheel paint paintbrush brush bucket ladder paintroller room house nursery",
        "room",
        "mural graffiti portrait picture canvas easel landscape watercolor",
    ),
    chore(
        "blocks",
        r"\b(?:stack\w*|building|builds|build|playing|plays|piling)\b[^,.;]*"
        r"\b(?:blocks|bricks|cubes|lego|legos)\b",
        "block blocks tower bricks brick cubes lego legos toy toys castle house",
        "room",
        "wall houses robot minecraft pyramid worker builder bricklayer construction workers",
    ),
    chore(
        "net",
        r"\b(?:mend|mends|mending|repair|repairs|repairing|fixing|sewing|knotting|untangling)\b[^,.;]*\bnets?\b",
        "net nets wrench needle thread hammer fishing chair stool bench rod",
        "beach",
        "",
        alone=True,
    ),
    chore(
        "juggle",
        r"\bjuggl(?:e|es|ing|er|ers)\b",
        "phone phones smartphone laptop computer coffee cup mug tea book books clock house orange oranges"
        " apple apples lemon lemons ball balls work home",
        "",
        "fire torches knives chainsaws soccer football eggs pins planets hearts fruit",
        alone=True,
    ),
    chore(
        "flag",
        r"\b(?:plant|plants|planting|raising|raises|raise|hoisting|putting up|erecting|placing) "
        r"(?:(?:an?|the|his|her|their|our) )?(?:\w+ )?flags?\b",
        "flag flags pole flagpole shovel spade trowel",
        "",
        "ship castle race",
    ),
)
#: What is thrown by a juggler, by its names.
THROWN = {
    "phone": word_set("phone phones smartphone cellphone mobile"),
    "laptop": word_set("laptop computer laptops work"),
    "cup": word_set("coffee cup mug tea"),
    "book": word_set("book books"),
    "clock": word_set("clock time"),
    "house": word_set("house home household"),
    "orange": word_set("orange oranges"),
    "apple": word_set("apple apples"),
    "lemon": word_set("lemon lemons"),
}


def thrown(said: set[str]) -> str:
    """What a juggler has in the air: what was named, one after the other, or coloured balls."""
    named = [kind for kind, names in THROWN.items() if names & said]
    if not named:
        return "ball ball2 ball3 ball4" if "four" in said else "ball ball2 ball3"
    return " ".join(named if len(named) > 1 else named * 3)
