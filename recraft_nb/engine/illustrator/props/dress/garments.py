"""Names of garments: which kind a word means, the usual colour of a kind, and what the traits say is worn."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# fmt: off
# Tables stay in rows.

PREFIX = "wears:"
#: Instead of a colour: as the top that is worn anyway, so that several differ.
OWN = "own"

#: Garments that are worn as a part of the figure, by kind.
KINDS: Mapping[str, str] = {
    name: kind
    for kind, names in {
        "shirt": "shirt, t shirt, tee, blouse, polo shirt, jersey, tank top",
        "sweater": "sweater, jumper, hoodie, sweatshirt, cardigan, christmas sweater, vest, uniform",
        "jacket": "jacket, leather jacket, blazer, denim jacket",
        "coat": "coat, raincoat, trench coat, overcoat, lab coat, winter coat, robe, bathrobe, yellow coat",
        "suit": "suit, tuxedo, tux",
        "dress": "dress, summer dress, sundress, costume",
        "gown": "gown, ball gown, evening dress, wedding dress, evening gown, kimono, sari",
        "skirt": "skirt",
        "shorts": "shorts",
        "trousers": "jeans, trousers, pants, leggings",
        "overalls": "overalls, dungarees",
        "pajamas": "pajamas, pyjamas, pajama, pyjama, pjs, nightshirt, onesie",
        "apron": "apron",
        "cone collar": "cone, cone of shame, plastic cone, cone collar, vet cone",
        "scarf": "scarf, shawl, bandana",
        "cape": "cape, cloak",
        "tie": "tie, necktie, bow tie, bowtie",
        "backpack": "backpack, rucksack",
        "boots": "boot, rain boot, hiking boot, cowboy boot, rubber boot",
        "shoes": "shoe, sneaker, sandal, heel, high heel, slipper",
        "gloves": "glove, mitten, boxing glove",
        "glasses": "glasses, spectacles, eyeglasses, reading glasses, round glasses",
        "sunglasses": "sunglasses, shades, goggles",
        "headphones": "headphone, headphones, headset",
        "cap": "cap, baseball cap",
        "beanie": "beanie, winter hat, woolly hat, knit hat, wool hat",
        "straw hat": "straw hat, sun hat, summer hat, womans hat, sunhat, farmer hat",
        "cowboy hat": "cowboy hat",
        "top hat": "top hat, bowler hat, fedora, hat",
        "party hat": "party hat, birthday hat",
        "santa hat": "santa hat, christmas hat",
        "elf hat": "elf hat",
        "hood": "hood",
        "witch hat": "witch hat, pointed hat",
        "wizard hat": "wizard hat, magic hat",
        "pirate hat": "pirate hat, tricorn, pirates hat",
        "police hat": "police hat, police cap, policeman hat",
        "fire helmet": "fire helmet, firefighter helmet, fireman helmet, firefighter hat, fireman hat",
        "sailor hat": "sailor hat, captain hat, sailor cap",
        "space helmet": "space helmet, astronaut helmet",
        "viking helmet": "viking helmet, viking hat",
        "knight helmet": "knight helmet",
        "graduation cap": "graduation cap, graduation hat, mortarboard",
        "sombrero": "sombrero",
        "detective hat": "detective hat, deerstalker",
        "bunny ears": "bunny ears, bunny ear, rabbit ears",
        "antlers": "antlers, antler, reindeer antlers, reindeer ears",
        "halo": "halo",
        "eye patch": "eye patch, eyepatch",
        "hero mask": "superhero mask, eye mask, mask, hero mask",
        "goggles": "aviator goggles, pilot goggles, aviator hat",
        "feather crown": "feather headdress, feathered headdress, feather crown, samba headdress, plumes",
        "bow": "bow, hair bow, ribbon",
        "chef hat": "chef hat, white hat, chefs hat, baker hat",
        "beret": "beret",
        "crown": "crown, tiara",
        "hard hat": "hard hat, helmet, bike helmet, bicycle helmet, safety helmet, yellow helmet",
        "flowers": "flower crown, floral crown, wreath, flower wreath",
        "turban": "turban, headscarf, hijab, headwrap",
    }.items()
    for name in names.split(", ")
}

#: Colours of garments that have one by their name.
OF_WORD: Mapping[str, str] = {
    "lab coat": "#f7f7f9", "raincoat": "#f2c53f", "trench coat": "#c9a06a", "leather jacket": "#3a3033",
        "wedding dress": "#fbfaf8",
    "tuxedo": "#26262f", "white hat": "#fafafa", "denim jacket": "#4a6a9c", "bathrobe": "#f4efe6",
        "christmas sweater": "#c9303a",
}
_USUAL = {
    "shirt": "#4f86c9", "sweater": "#b8475a", "jacket": "#5a4a44", "coat": "#c9a06a", "suit": "#3a4258",
    "dress": "#d9628f", "gown": "#8a63b8", "skirt": "#c9584a", "shorts": "#6b7280", "trousers": "#4a6a9c",
    "overalls": "#4f79b0", "pajamas": "#7fa3d9", "apron": "#f4efe6", "scarf": "#d9483f",
    "cape": "#b5323c", "tie": "#b8433f",
    "backpack": "#e07f3a", "boots": "#6b4632", "shoes": "#c8503f", "gloves": "#d9483f", "cap": "#3f6fc0",
    "beanie": "#d9584a", "top hat": "#2f2d3a", "party hat": "#f08fb0", "santa hat": "#d9363a",
    "witch hat": "#4a3a78", "beret": "#b5323c", "hard hat": "#f2bd3f", "turban": "#3f8f9c",
    "straw hat": "#e8c26a", "cowboy hat": "#a8703f", "headphones": "#3a4258", "wizard hat": "#4a5fc1",
    "elf hat": "#3f9a55", "police hat": "#2c3f6e", "fire helmet": "#c8352f", "knight helmet": "#c8453f",
    "samurai helmet": "#3a3a52", "sombrero": "#e8c26a", "detective hat": "#9a7248", "hero mask": "#33323c",
    "bow": "#f06fa0", "stem hat": "#e8842f", "ninja band": "#c8352f",
}


#: Begins the trait that says what is on a garment: "worn with:shirt:striped:#ffffff".
WORN_WITH = "worn with:"
#: Adjectives that say so, and what each means.
PATTERNS: Mapping[str, str] = {
    "striped": "stripes", "stripy": "stripes", "dotted": "dots", "spotted": "dots", "polka": "dots",
    "polka dot": "dots", "checkered": "checks", "checked": "checks", "plaid": "checks", "tartan": "checks",
    "floral": "flowers", "flowery": "flowers",
}


def pattern_on(traits: Sequence[str], kind: str) -> tuple[str, str]:
    """What is on a garment of a kind, and in which colour ("" when none was named)."""
    start = f"{WORN_WITH}{kind}:"
    found = next((t.removeprefix(start) for t in traits if t.startswith(start)), "")
    said, _, paint = found.partition(":")
    return said, paint


def kind_of(word: str) -> str:
    """The kind of a garment that can be put on a figure; "" for anything else."""
    last = word.rsplit(" ", maxsplit=1)[-1]
    forms = (word, word.removesuffix("s"), last, last.removesuffix("s"))
    return next((KINDS[form] for form in forms if form in KINDS), "")


def worn(traits: Sequence[str]) -> list[tuple[str, str]]:
    """Kinds and colours ("" when none was named) of what is worn."""
    found = []
    for trait in traits:
        if trait.startswith(PREFIX):
            kind, _, paint = trait.removeprefix(PREFIX).partition(":")
            found.append((kind, paint))
    return found


def color_of(kind: str) -> str:
    """The usual colour of a kind of garment."""
    return _USUAL.get(kind, "#8a63b8")
