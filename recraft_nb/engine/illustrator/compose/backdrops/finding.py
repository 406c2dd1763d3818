"""Which words name a place that has a view of its own: "a hair salon", "inside a bus", "rooftops of Rome"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import afar, arenas, fields, vantage
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# Phrases that name a place whatever else is said.
_NAMED: Mapping[str, str] = {
    phrase: place
    for place, phrases in {
        "whole kitchen": "restaurant kitchen, commercial kitchen, hotel kitchen, professional kitchen,"
        " bakery kitchen",
        "salon": "barber's chair, barber chair, hair salon, beauty salon, nail salon, salon,"
        " barbershop interior, hairdresser's",
        "gym": "gym, fitness studio, fitness center, fitness centre, weight room",
        "ward": "dentist's office, dentist office, dental office, dental clinic, at the dentist,"
        " hospital room, hospital ward, hospital bed, hospital, clinic, infirmary, doctor's office",
        "attic": "attic, loft, garret",
        "cellar": "wine cellar, cellar, basement, vault",
        "stable": "in a barn, in the barn, inside the barn, in the stable, horse stable,"
        " inside a stable, horse stall, barn interior, inside a barn, in a stable",
        "hothouse": "greenhouse with rows, greenhouse full of, greenhouse filled with,"
        " greenhouse with plants, greenhouse with tomato, greenhouse with tropical, greenhouse full, "
        "inside a greenhouse, greenhouse interior, in a greenhouse, in the greenhouse",
        "compartment": "train compartment, compartment, train car, inside a train, train interior,"
        " railway carriage, sleeper car, dining car, on a train, on the train",
        "coach": "inside a bus, inside an old bus, bus interior, inside a subway, subway car, inside a tram,"
        " on a bus, on the bus, on the subway",
        "airport": "airport, airport terminal, departure lounge, departure gate",
        "cinema": "cinema, movie theater, movie theatre, movie hall",
        "restaurant": "restaurant interior, cafeteria, canteen, cafe interior",
        "lobby": "hotel lobby, lobby, hotel reception, reception desk, front desk, foyer",
        "station deck": "space station interior, inside a space station, inside a spaceship,"
        " spaceship interior, spaceship bridge, cockpit of a spaceship, spaceship cockpit,"
        " rocket cockpit, inside a spacecraft",
        "dining room": "dining room, dining hall, banquet hall, formal dining room",
        "laundry": "laundromat, laundry room, launderette, utility room, coin laundry",
        "courtroom": "courtroom, court room, court house interior, in court, court hearing, trial",
        "meeting room": "meeting room, conference room, boardroom, board room, business meeting",
        "gaming room": "gaming room, gamer room, game room, gaming setup, gaming desk,"
        " gamer setup, gaming station",
        "server room": "server room, data center, data centre, datacenter, server farm",
        "art studio": "art studio, artist studio, artist's studio, painter's studio, painting studio,"
        " atelier, art room, art class",
        "museum": "museum, museum hall, history museum, museum room, museum exhibit, natural history museum",
        "nave": "church interior, inside a church, inside the church, cathedral interior, inside a cathedral,"
        " chapel interior, in a church, in the church",
        "throne hall": "throne room, great hall, castle hall, castle interior, inside a castle, royal hall",
        "tavern": "tavern, old inn, village inn, medieval inn, alehouse, tavern interior",
        "wizard study": "wizard's tower room, wizard's study, wizard study, wizard's library, wizard's room,"
        " sorcerer's study, alchemist's workshop, alchemist's lab, magic library, potion shop,"
        " wizard's workshop, magician's study, witch's kitchen, potions class, inside a tower",
        "bakery": "bakery interior, inside a bakery, in a bakery, in the bakery, bakery counter,"
        " bakery shop interior",
        "cottage garden": "cottage garden, english garden, english country garden, country garden,"
        " cottage flower garden, grandma's garden, grandmother's garden",
        "japanese garden": "japanese garden, zen garden with, garden in kyoto, koi pond, japanese tea garden",
        "aquarium": "aquarium tunnel, aquarium hall, at the aquarium, at an aquarium, in an aquarium tunnel,"
        " inside an aquarium, public aquarium, underwater tunnel",
        "old village": "medieval village, medieval town, fairytale village, tudor village,"
        " medieval street, medieval market, medieval square",
        "hamlet": "village, small village, fishing village, mountain village, hamlet, small town,"
        " little town, fishing town, seaside town, coastal town, harbor town, mountain town,"
        " snowy town, alpine town,"
        " quiet town, coastal village, seaside village, snowy village, alpine village",
        "dungeon": "dungeon, prison cell, jail cell, castle dungeon",
        "suburb": "suburban street, suburban neighborhood, suburban neighbourhood, suburb, suburbs,"
        " residential street, quiet neighborhood, neighborhood street, suburbia",
        "classroom": "science fair, in class, in the class, during class",
        "playground": "playground, play ground, play park",
        "graveyard": "cemetery, graveyard, churchyard, burial ground",
        "zoo": "zoo, animal park, wildlife park",
        "building site": "construction site, building site",
        "fair": "fairground, funfair, carnival, county fair, theme park, amusement park, at the fair",
        "rooftops": "rooftops, roof tops, roofs of, over the roofs",
        "alley": "alley, alleyway, back alley, backstreet, narrow lane, narrow street",
        "square": "village square, town square, old town square, piazza, plaza, market square,"
        " cobblestone square, cobbled square, main square, city square, market place, italian square,"
        " old square",
        "solar system": "solar system, all the planets, planets of the solar system, all planets",
        "galaxy": "spiral galaxy, swirling galaxy, a galaxy, galaxy in, galaxy with",
        "black hole": "black hole, black holes, event horizon, accretion disk, accretion disc",
        "white town": "santorini, mykonos, greek island, greek village, greek islands, cyclades, oia,"
        " greek town, whitewashed village, whitewashed houses",
        "fuji": "mount fuji, mt fuji, fuji, fujiyama",
        "bamboo grove": "bamboo forest, bamboo grove, bamboo path",
        "wildflowers": "wildflowers, wildflower meadow, wildflower field, wild flowers, flower meadow,"
        " meadow of flowers, field of flowers, flowery meadow, alpine meadow, field of wildflowers,"
        " meadow full of flowers",
        "winding road": "winding road, winding roads, curvy road, curving road, serpentine road,"
        " twisting road, winding country road, winding mountain road, winding path, winding lane,"
        " road winding, path winding, road winds, road curving, narrow winding road",
        "frozen lake": "frozen lake, frozen pond, icy lake, ice covered lake",
        "fjord": "fjord, fjords, norwegian fjord, geirangerfjord",
        "cliffs": "cliffs, sea cliff, sea cliffs, white cliffs, cliffs of moher, rocky cliffs,"
        " clifftop, coastal cliffs",
        "canal": "canal street, amsterdam, canal houses, canals, dutch canal, canal in amsterdam, canal side",
        "billboards": "times square, piccadilly circus, shibuya crossing, shibuya, billboards,"
        " crossing in tokyo, tokyo crossing, intersection in tokyo, crosswalk in tokyo",
        "terraces": "terraced hills, terraced rice fields, terraced hillside, terraced field, "
        "rice terrace, rice terraces, rice paddy, rice paddies, terraced fields, tea terraces",
    }.items()
    for phrase in (p.strip() for p in phrases.split(","))
}
# Shops are looked at from the street unless it is said that one is inside.
_SHOPS: Mapping[str, str] = {
    phrase: place
    for place, phrases in {
        "salon": "barbershop, barber shop, barber's shop, barber, hairdresser",
        "restaurant": "cafe, café, coffee shop, coffeehouse, tea room, tearoom",
    }.items()
    for phrase in (p.strip() for p in phrases.split(","))
}
# Here one sits inside unless it is said that one looks from outside.
_SERVING = word_set("restaurant diner bistro brasserie pizzeria pub steakhouse")
_INSIDE = word_set("""
    inside interior sitting drinking reading working eating tables chairs chair table customers customer
    mirrors counter barista writing studying
""")
_OUTSIDE = word_set("""
    outside exterior facade storefront front window street corner rain rainy snow snowy night building
    sidewalk neon pole terrace sign town cobblestone fog foggy village
""")
# Said of these, the place is only what a thing is like, or where it goes.
_NOT_THERE = word_set(
    "logo icon sign toy bag badge plane planes ticket model building van truck to from near"
)
# Things whose names tell the place, and that are things all the same.
_THERE = word_set("chair bed desk")
# Who is at work tells which studio it is.
_ARTISTS = word_set(
    "artist artist's artists painter painter's painting paints easel canvas brush palette sculptor"
)
# Who works in a tower, rather than beside one.
_MAGES = word_set("wizard wizards witch sorcerer sorceress mage alchemist magician warlock wizard's")
_IN_TOWER = re.compile(r"\b(?:in|inside) (?:his|her|their|an?|the) (?:\w+ )?(?:tower|study|laboratory|lab)\b")
# What a diner has inside.
_DINER = word_set("booth booths jukebox counter stool stools inside interior waitress milkshake milkshakes")
# What may be seen as a bird sees it.
_ABOVE: Mapping[str, frozenset[str]] = {
    "road from above": word_set("road roads highway serpentine switchbacks motorway"),
    "river from above": word_set("river rivers delta estuary"),
    "island from above": word_set("island islands atoll"),
    "coast from above": word_set("beach coast coastline shore seaside"),
    "fields from above": word_set("fields farmland countryside farm patchwork"),
    "town from above": word_set(
        "city town village streets neighborhood neighbourhood suburb suburbs rooftops downtown"
        " intersection traffic park"
    ),
}
# Villages whose houses are no cottages, and what is in a village without being one.
_OTHER_VILLAGES = word_set("""
    mushroom gnome gnomes fairy elf elves smurf hobbit igloo igloos hut huts african tribal indian chinese
    japanese western desert toy lego miniature model treehouse cyberpunk futuristic alien underwater viking
    map floating clay
    above thatched market isometric logo icon globe
""")
_OF_A_VILLAGE = word_set(
    "hall school shop store street main road pub fair festival map sign people girl boy square pond well"
)
_LONGEST = 4
# Where one is when the rest is only a name or far off.
_SMALL_GROUNDS = word_set("kitchen office library underwater")


def is_name(word: str, place: str) -> bool:
    """Whether a thing's word is only the name of the place: the "tavern" that one sits in."""
    if word.rsplit(maxsplit=1)[-1] in _THERE:
        return False
    if afar.is_name(word, place):
        return True
    tables = (_NAMED, _SHOPS)
    if any(table.get(word) == place or table.get(word.removesuffix("s")) == place for table in tables):
        return True
    return place == "restaurant" and word.rsplit(maxsplit=1)[-1] in _SERVING


def _from_above(words: Sequence[str]) -> bool:
    """Whether land is seen as a bird sees it."""
    said = " ".join(words).replace("-", " ")
    return any(phrase in said for phrase in _BIRDS_VIEW)


_BIRDS_VIEW = (
    "from above", "aerial", "bird's eye", "birds eye", "drone view", "drone shot", "drone photo",
    "from the air",
    "from the sky", "from a plane", "from an airplane", "seen from high", "satellite view", "satellite photo",
)  # fmt: skip
_ASIA = word_set("""
    asian chinese japanese taiwanese thai vietnamese korean taipei taiwan bangkok thailand hanoi vietnam tokyo
    kyoto osaka japan chinatown china seoul korea saigon singapore shanghai oriental malaysia penang asia
    southeast hoian cambodia cambodian indonesia indonesian bali balinese laos myanmar burmese
    philippines filipino hongkong kowloon beijing eastern malaysian singaporean
""")
_SELLING = word_set("market markets stalls stall bazaar vendors vendor hawker hawkers")
_LANES = word_set("street streets alley alleyway lane lanes backstreet quarter medina old")
_ASIAN_STREET = word_set("lantern lanterns scooter scooters stall stalls food shops tuktuk rickshaw narrow")
_TRAFFIC = word_set("crossing billboards neon cyberpunk skyline logo icon map floating")
_SOUKS = word_set("souk souks souq medina")
_ARABIA = word_set(
    "marrakech marrakesh morocco moroccan fez cairo egyptian arabian arab istanbul turkish"
    " persian tunis tunisian damascus"
)
_WHITE_TOWN = re.compile(r"\bwhite(washed| painted)? (\w+ )?(village|town|houses|buildings|cottages)\b")
_BY_THE_SEA = word_set("""
    cliff cliffs sea ocean coast coastal hillside island bay mediterranean greece greek spain spanish aegean
    clifftop andalusian seaside
""")
_TALL_FLOWERS = word_set("foxglove foxgloves hollyhock hollyhocks delphinium delphiniums lupins lupines")
_TRAMS = word_set("tram trams streetcar trolley tramway funicular")


def _quarter(words: Sequence[str], said: frozenset[str]) -> str:
    """A quarter or a garden that several words name together: a market, a street that climbs."""
    text = " ".join(words)
    sells = bool(said & _SELLING) or "street food" in text
    eastern = bool(said & _ASIA) or "hong kong" in text or "ho chi minh" in text
    if said & _SOUKS or (said & _ARABIA and (sells or said & _LANES)):
        return "souk"
    lit = bool(said & {"lantern", "lanterns"}) and bool(said & _LANES) and (sells or eastern)
    trades = sells or bool(said & _LANES and said & _ASIAN_STREET)
    if (
        (eastern and trades and not said & _INDOORS)
        or lit
        or "night market" in text
        or "lantern market" in text
    ) and not said & _TRAFFIC:
        return "lantern market"
    climbs = bool(said & {"steep", "climbing", "uphill", "climbs", "hill", "hilly"})
    rails = bool(said & _TRAMS) or ("cable car" in text and bool(said & {"street", "francisco", "hill"}))
    if (rails and (climbs or said & {"lisbon", "francisco"})) or (
        "steep" in said and said & {"street", "lane", "streets", "cobbled", "alley"}
    ):
        return "steep street"
    trees = "treehouses" in said or "tree houses" in text
    if trees or (("treehouse" in said or "tree house" in text) and said & _TREE_TOWN):
        return "treehouse village"
    if said & _TALL_FLOWERS and said & {"garden", "border", "cottage", "bed", "path"}:
        return "cottage garden"
    if said & {"corridor", "hallway", "corridors", "passage"} and said & _SHIPS:
        return "ship corridor"
    if (
        said & {"terrace", "outdoor", "outside", "sidewalk", "pavement"} and said & _SERVED
    ) or "al fresco" in text:
        return "cafe terrace"
    if "revolving door" in text or any(phrase in text for phrase in _HOTEL_FRONT):
        return "hotel front"
    grows = any(phrase in text for phrase in _PLOTS)
    if grows and not said & {"greenhouse", "glasshouse", "rooftop", "balcony", "logo"}:
        return "allotment"
    if _WHITE_TOWN.search(text) and said & _BY_THE_SEA:
        return "white town"
    return "alley" if _NARROW.search(text) and not said & _TRAFFIC else ""


_NARROW = re.compile(r"\bnarrow (?:\w+ ){0,2}(?:street|lane|alley|alleyway|backstreet)s?\b")


_SHIPS = word_set("space spaceship spacecraft starship station sci-fi scifi futuristic alien")
_SERVED = word_set("cafe café caf\u00e9s cafes coffee bistro brasserie")
_HOTEL_FRONT = (
    "hotel entrance",
    "entrance of a hotel",
    "front of a hotel",
    "hotel facade",
    "entrance to a hotel",
)
_PLOTS = (
    "allotment", "vegetable garden", "vegetable patch", "veg patch", "veggie garden", "kitchen garden",
    "community garden",
    "raised beds", "raised garden beds",
)  # fmt: skip
_TREE_TOWN = word_set("village town city community bridges bridge settlement hamlet")
_BORNE = frozenset({"on", "back"})
# Said of a cinema, it is seen from the street.
_FRONTED = word_set("marquee facade façade exterior outside building street front")
_INDOORS = word_set("inside indoor indoors hall supermarket")


def found(words: Sequence[str], setting: str) -> str:
    """The place a prompt names, or "".

    Args:
        words: Of the prompt in order, in lower case and without marks.
        setting: What the parser took; a place the prompt names beside it (a stadium, the sea) stays.
    """
    said = frozenset(words)
    if setting == "forecourt":
        # The house is looked at from the street.
        return ""
    if said & {"studio", "workshop"} and said & _ARTISTS and setting not in {"street", "city"}:
        return "art studio"
    if contest := arenas.found(words) or afar.found(words) or vantage.found(words):
        return contest
    if _from_above(words) and (seen := next((place for place, of in _ABOVE.items() if said & of), "")):
        return seen
    if setting not in _SMALL_GROUNDS and (quarter := _quarter(words, said)):
        return quarter
    if said & {"diner", "diners"} and (said & _DINER or not said & _OUTSIDE):
        return "diner"
    if said & _MAGES and _IN_TOWER.search(" ".join(words)):
        return "wizard study"
    for length in range(_LONGEST, 0, -1):
        for at in range(len(words) - length + 1):
            phrase = " ".join(words[at : at + length])
            before = words[at - 1] if at else ""
            after = words[at + length] if at + length < len(words) else ""
            if before in _NOT_THERE or after in _NOT_THERE:
                continue
            place = _NAMED.get(phrase) or _NAMED.get(phrase.removesuffix("s"), "")
            if place == "cinema" and said & _FRONTED:
                continue
            if place == "canal" and fields.flower_named(said):
                continue
            # What somebody has on the back is no place around him.
            if place == "hamlet" and (said & _OTHER_VILLAGES or after in _OF_A_VILLAGE or said >= _BORNE):
                continue
            if place and not (place in _WITHIN and setting not in _WITHIN[place]):
                return place
            shop = _SHOPS.get(phrase, "")
            if shop and said & _INSIDE and not said & _OUTSIDE:
                return shop
            if phrase in _SERVING and not said & _OUTSIDE:
                return "restaurant"
    within = said & {"interior", "inside"} and not said & _OUTSIDE - {"window"}
    seated = said & {"armchair", "chair", "shelves", "cashier", "aisle"} and not said & _OUTSIDE - {"window"}
    shelved = said & {"shelf", "shelves", "jars", "counter", "aisles"} and not said & _OUTSIDE
    if (said & {"shop", "store", "boutique"} and (within or shelved)) or (
        said & {"bookstore", "bookshop"} and (within or seated or shelved)
    ):
        return "shop"
    return ""


# Words that mean a place only where the parser took one of these settings for it.
_WITHIN: Mapping[str, frozenset[str]] = {
    "hamlet": word_set(
        "street city studio meadow mountain sea beach snow lake river forest road farm harbor sky"
    ),
    "alley": word_set("street city road studio meadow"),
    "square": word_set("garden city street studio meadow"),
    "rooftops": word_set("city street studio meadow sky"),
    "terraces": word_set("meadow farm garden mountain studio"),
    "galaxy": word_set("space sky studio"),
    "black hole": word_set("space sky studio"),
    "solar system": word_set("space studio sky"),
    "wildflowers": word_set("meadow mountain"),
    "bamboo grove": word_set("forest jungle meadow studio"),
    "white town": word_set("sea city street beach studio meadow harbor"),
    "fuji": word_set("mountain meadow lake studio sea"),
    "playground": word_set("garden meadow studio snow beach"),
    "fair": word_set("meadow studio city street sky"),
    "cliffs": word_set("sea beach meadow studio mountain sky"),
    "canal": word_set("city street river studio harbor sea"),
}
