"""Settings: each function paints one place on a stage and says where things may stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import (
    aerial,
    alien,
    avenues,
    balcony,
    bathing,
    bygone,
    care,
    cave,
    cloth,
    country,
    diner,
    dining,
    diorama,
    dry,
    eating,
    famous,
    fields,
    flat,
    gaming,
    garden,
    grounds,
    growth,
    halls,
    hamlet,
    heavens,
    home,
    household,
    jungle,
    land,
    monumental,
    offices,
    photo_studio,
    plain,
    polar,
    public,
    quarter,
    reef,
    school,
    shore,
    sills,
    sites,
    space,
    store,
    stowed,
    street,
    tended,
    town,
    travel,
    venue,
    vistas,
    water,
    wood,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.compose.stage import Stage

#: Every setting that can be painted: the parser's first, then those found by words of the prompt.
SETTINGS: Mapping[str, Callable[[Stage], None]] = {
    "meadow": land.meadow,
    "forest": wood.forest,
    "mountain": land.mountain,
    "snow": land.snow,
    "sea": water.sea,
    "beach": shore.beach,
    "desert": dry.desert,
    "space": space.space,
    "underwater": reef.underwater,
    "city": town.city,
    "street": street.street,
    "windowsill": sills.windowsill,
    "room": home.room,
    "kitchen": dining.kitchen,
    "table": dining.table,
    "alien world": alien.alien_world,
    "flat lay": flat.flat_lay,
    "garden": garden.garden,
    "farm": country.farm,
    "lake": shore.lake,
    "river": shore.river,
    "cave": cave.cave,
    "road": country.road,
    "sky": country.sky,
    "studio": plain.studio,
    "photo studio": photo_studio.photo_studio,
    "jungle": jungle.jungle,
    "savanna": dry.savanna,
    "volcano": dry.volcano,
    "harbor": water.harbor,
    "pond": shore.pond,
    "stadium": venue.stadium,
    "theatre": venue.theatre,
    "classroom": school.classroom,
    "laboratory": school.laboratory,
    "flower field": fields.flower_field,
    "vineyard": fields.vineyard,
    "canyon": fields.canyon,
    "oasis": fields.oasis,
    "bathroom": bathing.tiled,
    "garage": sites.garage,
    "court": sites.court,
    "ring": sites.ring,
    "pool": sites.pool,
    "balcony": balcony.balcony,
    "office": public.office,
    "library": public.library,
    "supermarket": public.aisle,
    "gallery": public.gallery,
    "station": public.station,
    "floes": polar.floes,
    "shelf": sills.shelf,
    "salon": care.salon,
    "gym": care.gym,
    "ward": care.ward,
    "attic": stowed.attic,
    "cellar": stowed.cellar,
    "stable": stowed.stable,
    "hothouse": stowed.hothouse,
    "compartment": travel.compartment,
    "coach": travel.coach,
    "airport": travel.airport,
    "cinema": travel.cinema,
    "lobby": halls.lobby,
    "station deck": halls.deck,
    "restaurant": eating.restaurant,
    "shop": store.shop,
    "playground": grounds.playground,
    "graveyard": grounds.graveyard,
    "zoo": grounds.zoo,
    "building site": grounds.building_site,
    "fair": grounds.fair,
    "rooftops": quarter.rooftops,
    "alley": quarter.alley,
    "square": quarter.square,
    "terraces": quarter.terraces,
    "solar system": heavens.solar_system,
    "galaxy": heavens.galaxy,
    "diorama": diorama.diorama,
    "cloth": cloth.cloth,
    "white town": famous.whitewashed,
    "fuji": famous.fuji,
    "bamboo grove": growth.bamboo,
    "wildflowers": growth.wildflowers,
    "winding road": vistas.winding_road,
    "frozen lake": vistas.frozen_lake,
    "fjord": vistas.fjord,
    "cliffs": vistas.cliffs,
    "canal": avenues.canal,
    "whole kitchen": household.cooking_room,
    "dining room": household.dining_room,
    "laundry": household.laundry,
    "courtroom": offices.courtroom,
    "meeting room": offices.meeting_room,
    "gaming room": gaming.gaming_room,
    "server room": offices.server_room,
    "art studio": offices.art_studio,
    "museum": monumental.museum,
    "nave": monumental.nave,
    "throne hall": monumental.throne_hall,
    "bakery": monumental.bakery,
    "japanese garden": tended.japanese_garden,
    "aquarium": tended.aquarium,
    "old village": bygone.old_village,
    "hamlet": hamlet.hamlet,
    "dungeon": bygone.dungeon,
    "suburb": bygone.suburb,
    "island from above": aerial.island,
    "coast from above": aerial.coast,
    "fields from above": aerial.fields,
    "diner": diner.diner,
    "billboards": avenues.billboards,
}

#: Views of a whole place: what they show is not drawn again, however many of it there are.
VIEWS: frozenset[str] = frozenset(
    ["salon", "gym", "ward", "attic", "cellar", "stable", "hothouse", "compartment", "coach", "airport",
     "cinema", "restaurant", "playground", "graveyard", "zoo", "building site", "fair", "rooftops", "alley",
     "square", "terraces", "white town", "fuji", "solar system", "galaxy", "bamboo grove", "wildflowers",
     "stadium", "lobby", "station deck", "classroom", "winding road", "frozen lake", "fjord", "cliffs",
     "canal", "billboards", "japanese garden", "aquarium", "old village", "dungeon", "suburb", "hamlet",
     "island from above",
     "coast from above", "fields from above", "diner", "whole kitchen", "dining room", "laundry",
     "courtroom", "meeting room", "gaming room", "server room",
     "art studio", "museum", "nave", "throne hall", "bakery"]
)  # fmt: skip
#: Those of them that have a roof.
INDOORS: frozenset[str] = frozenset(
    ["salon", "gym", "ward", "attic", "cellar", "stable", "hothouse", "compartment", "coach", "airport",
     "cinema", "restaurant", "lobby", "station deck", "aquarium", "dungeon", "diner", "whole kitchen",
     "dining room", "laundry",
     "courtroom", "meeting room", "gaming room", "server room",
     "art studio", "museum", "nave", "throne hall", "bakery"]
)  # fmt: skip

# Words that name a more particular place than the parser's settings do.
_FINER: Mapping[str, str] = {
    "jungle": "jungle", "rainforest": "jungle", "tropical": "jungle", "savanna": "savanna",
    "savannah": "savanna",
    "safari": "savanna", "volcano": "volcano", "harbor": "harbor", "harbour": "harbor", "canal": "harbor",
    "pond": "pond", "stadium": "stadium", "stage": "theatre", "theater": "theatre", "theatre": "theatre",
    "concert": "theatre", "classroom": "classroom", "blackboard": "classroom", "school": "classroom",
    "laboratory": "laboratory", "lab": "laboratory",
    "vineyard": "vineyard", "vineyards": "vineyard", "canyon": "canyon", "gorge": "canyon", "oasis": "oasis",
    "bathroom": "bathroom", "bathtub": "bathroom", "laundry": "bathroom", "laundromat": "bathroom",
    "washing": "bathroom", "pool": "pool", "garage": "garage", "mechanic": "garage", "workshop": "garage",
    "basketball": "court", "tennis": "court", "gymnasium": "court", "boxer": "ring", "boxers": "ring",
    "boxing": "ring", "wrestlers": "ring", "balcony": "balcony", "terrace": "balcony", "rooftop": "balcony",
}  # fmt: skip


_WITHIN: Mapping[str, frozenset[str]] = {
    "jungle": frozenset(("forest", "studio", "river", "meadow")),
    "savanna": frozenset(("desert", "meadow", "studio")),
    "volcano": frozenset(("mountain", "studio", "meadow", "desert")),
    "harbor": frozenset(("sea", "river", "city", "studio")),
    "pond": frozenset(("lake", "garden", "studio", "meadow")),
    "stadium": frozenset(("studio", "meadow", "city", "street", "room")),
    "theatre": frozenset(("room", "studio")),
    "classroom": frozenset(("room", "studio", "table")),
    "laboratory": frozenset(("room", "studio", "table")),
    "vineyard": frozenset(("garden", "meadow", "studio", "farm")),
    "canyon": frozenset(("mountain", "river", "desert", "studio", "meadow")),
    "oasis": frozenset(("desert", "studio")),
    "bathroom": frozenset(("room", "studio", "lake")),
    "garage": frozenset(("room", "studio")),
    "court": frozenset(("room", "studio", "meadow")),
    "ring": frozenset(("room", "studio")),
    "pool": frozenset(("lake", "studio", "garden")),
    "balcony": frozenset(("windowsill", "city", "garden", "studio")),
}


def finer(words: frozenset[str], setting: str) -> str:
    """A more particular setting that the words of a prompt name, else the one given."""
    if setting in {"meadow", "farm", "garden", "studio", "sky"} and fields.flower_named(words):
        return "flower field"
    for word, place in _FINER.items():
        if word == "school" and "bus" in words:
            continue
        if word in words and setting in _WITHIN[place]:
            return place
    return setting


def paint(setting: str, stage: Stage) -> None:
    """Paint a setting; an unknown one is a meadow."""
    SETTINGS.get(setting, land.meadow)(stage)
