"""After reading: settles who is shown – the thing rather than the shop, something rather than nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.animals.ways import drop_clubs
from recraft_nb.engine.illustrator.brief import CLOSE, HEAPED
from recraft_nb.engine.illustrator.doings.ties import hang, open_boxes
from recraft_nb.engine.illustrator.language.drafts import ANIMATE, INDOORS, ON_WHEELS, Draft
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.inference import stand_in
from recraft_nb.engine.illustrator.language.lexicon import singulars
from recraft_nb.engine.illustrator.language.quantities import PIECES, SOME
from recraft_nb.engine.illustrator.language.vocabulary import raw_section, vocabulary
from recraft_nb.engine.illustrator.matter.signs import show_emblems

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.language.drafts import Scene
    from recraft_nb.engine.illustrator.language.lexicon import Lexicon
    from recraft_nb.engine.illustrator.language.tokens import Token

# Pictures that are made for somebody: "a logo for a bakery".
# Whom a logo is made for, when something else is shown.
BUSINESSES = word_set(
    "restaurant cafe bar salon club company brand team bakery school agency studio shop store pub diner gym"
    " spa hotel brewery clinic startup farm"
)
CLIENT_TEMPLATES = frozenset({"icon", "badge", "poster", "lettering"})

# Buildings that are what is shown, not whom it is for.
_SHOWN = word_set("""
    house home castle tower lighthouse tent barn cabin church mill windmill hut cottage chalet lodge
    temple palace pagoda treehouse greenhouse gazebo chapel bungalow villa bridge houseboat igloo yurt
""")
_VESSELS = frozenset(
    {"prop:saucepan", "prop:bowl", "prop:cauldron", "prop:basket", "prop:kettle", "cooking", "pot-of-food"}
)
_HEAP = 5  # pieces that fill a bowl to above its rim
_JARFUL = 6
_WHOLE = frozenset({"prop:fruit"})  # pieces enough in one picture
_JARS = frozenset({"prop:jar", "jar", "prop:bottle"})
_WEATHERS = {"prop:rainbow": "rainbow", "high-voltage": "storm"}
_PRESERVES = frozenset(
    {"jam", "honey", "marmalade", "jelly", "pickles", "sauce", "milk", "water", "wine", "oil"}
)


def tidy(scene: Scene, template: str, tokens: Sequence[Token], lexicon: Lexicon, *, sticker: bool) -> None:
    """Settle the things of a scene in place.

    Args:
        scene: As it was read.
        template: Kind of picture.
        tokens: The sentence, to look for a thing once more when none was found.
        lexicon: The pictures.
        sticker: The picture is a sticker, which always shows a thing.
    """
    needs_thing = template in CLIENT_TEMPLATES or sticker
    if template in CLIENT_TEMPLATES:
        show_emblems(scene, template)
        _drop_client(scene)
    elif template == "scene" and not sticker:
        _take_as_weather(scene)
    drop_clubs(scene, " ".join(token.text for token in tokens))
    _take_rowing_boats(scene)
    _take_flowerpots(scene)
    _take_leaves(scene)
    _take_vessels(scene)
    _take_heaps(scene)
    _take_jars(scene)
    _take_pairs(scene)
    _take_cabinets(scene)
    _take_pushed(scene)
    _take_leaning(scene)
    _take_blankets(scene)
    _take_clouds(scene)
    open_boxes(scene.drafts)
    if hang(scene, [token.text for token in tokens]):
        scene.setting = scene.setting or "room"
    if scene.drafts or template == "pattern":
        return
    emblem = _emblem(tokens) if needs_thing else None
    if emblem is not None:
        scene.drafts.append(emblem)
        return
    if not needs_thing and (scene.setting or scene.light or scene.weather):
        return
    found = _named_anywhere(tokens, lexicon)
    if found is None and needs_thing:
        found = _last_resort(tokens)
    if found is None and needs_thing:
        facts = {
            "setting": scene.setting,
            "weather": scene.weather,
            "light": scene.light,
            "season": scene.season,
        }
        indoors = template == "poster" and scene.setting in INDOORS
        picture = None if indoors else stand_in(facts)
        found = Draft(picture, picture, "landscape", 1) if picture else None
    if found is not None:
        scene.drafts.append(found)


def _drop_client(scene: Scene) -> None:
    """Drop the business a logo or a poster is for, when something else is named to be shown."""
    drafts = scene.drafts
    shown = next((k for k, draft in enumerate(drafts) if _is_of_a_shop(draft, drafts)), 0)
    if shown:
        _drop_before(scene, shown)
        return
    if len(drafts) > 1 and not _is_business(drafts[0]):
        _drop_businesses(scene)
    if len(drafts) < 2 or drafts[0].group != "buildings" or drafts[0].relation:
        return
    if drafts[0].noun in _SHOWN and drafts[1].relation in {"with", "on"}:
        # "A house with a heart" is a sign made of both.
        return
    drafts.pop(0)
    for draft in drafts:
        draft.other = draft.other - 1 if draft.other else None
        draft.relation = draft.relation if draft.other is not None else ""


def _is_business(draft: Draft) -> bool:
    """Whether a thing stands for a trade or a shop."""
    return draft.word in vocabulary().trades or draft.noun in BUSINESSES


def _drop_businesses(scene: Scene) -> None:
    """Drop the shop a sign is made for: the bookstore of "a fox for a bookstore"."""
    while len(scene.drafts) > 1 and _is_business(scene.drafts[-1]):
        scene.drop_last()
    for draft in scene.drafts:
        if draft.other is not None and draft.other >= len(scene.drafts):
            draft.relation, draft.other = "", None


def _is_of_a_shop(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether this is what a business shows: the poodle of "a salon with a poodle"."""
    owner = drafts[draft.other] if draft.other is not None else None
    if draft.relation != "with" or owner is None or owner.noun in _SHOWN:
        return False
    return owner.group == "buildings" or owner.noun in BUSINESSES


def _drop_before(scene: Scene, first: int) -> None:
    """Keep the things from one on, and count their relations anew."""
    scene.drafts[:] = scene.drafts[first:]
    for draft in scene.drafts:
        draft.other = draft.other - first if draft.other is not None and draft.other >= first else None
        draft.relation = draft.relation if draft.other is not None else ""


def _take_cabinets(scene: Scene) -> None:
    """One cupboard stands for the cabinets of a kitchen."""
    for draft in scene.drafts:
        if draft.picture == "prop:cabinet" and draft.count > 1 and scene.setting == "kitchen":
            draft.count = 1


def _take_leaning(scene: Scene) -> None:
    """What leans on a wall stands before it; who hugs a branch sits on it."""
    for index, draft in enumerate(scene.drafts):
        if draft.relation == "on" and "leaning" in draft.traits and draft.group not in ANIMATE:
            draft.relation = "in_front"
        if draft.picture in {"prop:branch", "prop:log"} and draft.relation in {"holding", "beside"}:
            owner = scene.other_of(draft)
            if owner is not None and owner.group == "animals" and "hugging" in owner.traits:
                owner.relation, owner.other = "on", index
                draft.relation, draft.other = "", None


def _take_clouds(scene: Scene) -> None:
    """What stands on a cloud is in the sky."""
    for draft in scene.drafts:
        ground = scene.drafts[draft.other].picture if draft.other is not None else ""
        if draft.relation == "on" and ground in {"cloud", "prop:cloud_big"}:
            scene.setting = scene.setting or "sky"


def _take_blankets(scene: Scene) -> None:
    """Who sleeps under a blanket lies in a bed with it."""
    for draft in scene.drafts:
        if draft.other is None or draft.relation not in {"under", "in"} or "sleeping" not in draft.traits:
            continue
        blanket = scene.drafts[draft.other]
        if blanket.picture == "prop:blanket":
            blanket.picture, blanket.word = "prop:bed", "bed"
            draft.relation = "on"
            scene.setting = scene.setting or "room"


def _take_pushed(scene: Scene) -> None:
    """Who is pushed in a wheelchair sits in it; the one who pushes has the chair before him."""
    moved = {"pushing", "pulling"}
    pushers = [index for index, draft in enumerate(scene.drafts) if moved & set(draft.traits)]
    for rider in scene.drafts:
        if not pushers or rider.relation not in {"in", "on"} or rider.other is None or rider.other in pushers:
            continue
        chair = scene.drafts[rider.other]
        if chair.picture in ON_WHEELS:
            chair.relation, chair.other = "beside", pushers[0]
            rider.traits = [trait for trait in rider.traits if trait not in moved]


def _take_leaves(scene: Scene) -> None:
    """A leaf that somebody sits on lies still."""
    for draft in scene.drafts:
        if draft.relation != "on" or draft.other is None or draft.group not in {"animals", "people"}:
            continue
        if scene.drafts[draft.other].picture == "leaf-fluttering-in-wind":
            scene.drafts[draft.other].picture = "prop:leaf"


def _take_vessels(scene: Scene) -> None:
    """What somebody cooks is in the pan; he himself stands before it and holds it."""
    for index, draft in enumerate(scene.drafts):
        if draft.group != "people" or draft.relation != "in" or draft.other is None:
            continue
        vessel = scene.drafts[draft.other]
        load = next((d for d in scene.drafts if d.relation == "holding" and d.other == index), None)
        if load is None or vessel.picture not in _VESSELS or vessel is load:
            continue
        load.relation, load.other = "in", draft.other
        vessel.relation, vessel.other = "holding", index
        draft.relation, draft.other = "", None


def _take_pairs(scene: Scene) -> None:
    """Of two who kiss or hug one has the other in the arms, whatever else both stand under."""
    for index in range(1, len(scene.drafts)):
        one, two = scene.drafts[index - 1], scene.drafts[index]
        both = {*one.traits} & {*two.traits} & {*CLOSE, "holding hands"}
        if both and one.group == two.group and two.relation in {"", one.relation} and two.other == one.other:
            two.relation, two.other = "beside", index - 1


def _take_heaps(scene: Scene) -> None:
    """A bowl of lemons holds enough of them to lie above its rim."""
    for index, draft in enumerate(scene.drafts):
        if draft.relation != "in" or draft.other is None or draft.other > index:
            continue
        several = draft.count > 1 or draft.picture in PIECES - _WHOLE
        if scene.drafts[draft.other].picture in HEAPED and several and draft.count <= SOME:
            draft.count = _HEAP


def _take_jars(scene: Scene) -> None:
    """A jar with things in it is of clear glass, and holds more than a few."""
    for draft in scene.drafts:
        if draft.relation not in {"in", "with"} or draft.other is None:
            continue
        jar = scene.drafts[draft.other]
        if jar.picture == "prop:bottle" and draft.relation == "with" and draft.group in {"food", "plants"}:
            # Olives that a bottle of oil comes with lie beside it.
            draft.relation = "beside"
            continue
        if jar.picture in _JARS and draft.relation == "with" and draft.group in {"animals", "food", "plants"}:
            draft.relation = "in"
        if draft.relation == "in" and jar.picture in _JARS and draft.noun not in _PRESERVES:
            jar.picture, jar.colors = "prop:clear_jar", []
            if draft.count > 1 or draft.picture == "prop:coffee_bean":
                draft.count = max(draft.count, _JARFUL)


def _take_flowerpots(scene: Scene) -> None:
    """A pot with a plant in it is no saucepan."""
    for draft in scene.drafts:
        if draft.other is None or draft.group != "plants":
            continue
        pot = scene.drafts[draft.other]
        planted = draft.relation in {"in", "on", "with"}
        if planted and pot.picture == "prop:saucepan" and pot.noun in {"pot", "pots"}:
            pot.picture, draft.relation = "prop:flowerpot", "in"


def _take_rowing_boats(scene: Scene) -> None:
    """A boat with somebody in it is one that shows him, not one behind a sail."""
    for draft in scene.drafts:
        if draft.relation not in {"on", "in", "riding"} or draft.other is None:
            continue
        boat = scene.drafts[draft.other]
        if boat.picture == "sailboat" and boat.noun in {"boat", "boats"} and "sail" not in boat.word:
            boat.picture = "prop:rowing_boat"


def _take_as_weather(scene: Scene) -> None:
    """A rainbow or a flash stands in the sky, not beside the hero."""
    found = next((k for k, draft in enumerate(scene.drafts) if draft.picture in _WEATHERS), None)
    if found is None or (len(scene.drafts) < 2 and not (scene.setting and scene.weather)):
        return
    weather = _WEATHERS[scene.drafts[found].picture]
    scene.weather = weather if scene.weather in {"", "rain"} else scene.weather
    scene.drop(found)


def _emblem(tokens: Sequence[Token]) -> Draft | None:
    """What stands for a town or a country that is named."""
    emblems = raw_section("emblems")
    words = [token.text for token in tokens]
    for at in range(len(words)):
        for length in (2, 1):
            name = " ".join(words[at : at + length])
            if name in emblems:
                return Draft(name, emblems[name], "", 1)
    return None


def _named_anywhere(tokens: Sequence[Token], lexicon: Lexicon) -> Draft | None:
    """The first thing that any words name: "jazz night" shows a saxophone when nothing else is named."""
    known = vocabulary()
    words = [token.text if token.kind == "word" else "" for token in tokens]
    for at in range(len(words)):
        for length in (3, 2, 1):
            name = words[at : at + length]
            if len(name) < length or not all(name) or (length == 1 and known.is_descriptive(name[0])):
                continue
            entry = lexicon.find(name)
            if entry is not None and entry.sure:
                return Draft(" ".join(name), entry.picture, entry.group, 1)
    return None


def _last_resort(tokens: Sequence[Token]) -> Draft | None:
    """What stands for something that cannot be drawn: a festival, the weather, success."""
    pictures = raw_section("last_resort")
    for token in tokens:
        for form in singulars(token.text):
            if form in pictures:
                return Draft(form, pictures[form], "", 1)
    return None
