"""How a noun phrase enters the scene: as a thing, a part of one, a place, an hour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import CLOTHS
from recraft_nb.engine.illustrator.doings.costuming import dress, is_disguise
from recraft_nb.engine.illustrator.doings.ties import slope_for, tie
from recraft_nb.engine.illustrator.language import grammar
from recraft_nb.engine.illustrator.language.drafts import ANIMATE, Draft
from recraft_nb.engine.illustrator.language.inference import drawn_as, stand_in
from recraft_nb.engine.illustrator.language.lexicon import singulars
from recraft_nb.engine.illustrator.language.quantities import count, glassware, piled_picture, poured
from recraft_nb.engine.illustrator.language.spots import AT, SCREENS, SPOTS
from recraft_nb.engine.illustrator.sentence.compounds import of_element, who_is_meant

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.language.lexicon import Entry
    from recraft_nb.engine.illustrator.language.nouns import NounPhrase
    from recraft_nb.engine.illustrator.language.reading import Reading

# How many are drawn when a field is full of them.
MANY = 5
# Settings whose name may also be a thing in the picture: a table, when something is not on it.
FURNITURE = frozenset({"table", "windowsill", "room", "city", "street", "kitchen", "garden", "lake", "cave"})
# What nobody has in his hands who only does something with it.
_NEVER_HELD = frozenset({"people", "buildings", "vehicles", "landscape"})
# Things that are in the air when they are over a place.
_GOES = frozenset(
    {
        "walking",
        "running",
        "standing",
        "sitting",
        "marching",
        "riding",
        "galloping",
        "climbing",
        "looking",
        "crawling",
        "driving",
        "lying",
        "sleeping",
    }
)
_FLOWN = frozenset({"prop:balloon", "prop:kite", "kite", "balloon", "prop:paper_plane", "flying-saucer"})
# Colours that are food as well.
_COLORS_TOO = frozenset(
    {"cream", "mint", "chocolate", "lemon", "cherry", "olive", "honey", "lime", "peach", "plum", "salmon"}
)
_SIDES = frozenset({"lime", "lemon", "olive", "cherry", "peach", "plum"})
# Markings, and what they make of their owner.
_MARKED = {"stripe": "striped", "spot": "spotted", "dot": "dotted", "check": "checkered"}
_MARKINGS = frozenset(_MARKED)
# What a house of an own name is all the same.
_RUINED = frozenset({"abandoned", "haunted", "ruined", "derelict"})
# Relatives who are people unless the prompt says whose they are.
_HUMAN_KIN = frozenset({"child", "kid", "mother", "mom", "mum", "father", "dad", "parent"})
# Words of which "colored" makes many colours.
_MIXED = frozenset({"different", "various", "assorted", "many", "multiple", "rainbow", "mixed"})
_KINDS = frozenset({"flavors", "flavours", "colors", "colours", "kinds", "shapes", "types", "varieties"})
# Who does this "in a shoe" does not wear it.
_INSIDE = frozenset({"sleep", "sit", "hide", "peek", "pop", "nap", "curl", "live", "rest", "emerge", "jump"})
# An animal in one of these has it not on.
_ROOMY = frozenset({"shoe", "boot", "slipper", "sock", "mitten", "sneaker", "backpack", "helmet", "handbag"})
# Size of the young beside their mother.
_YOUNG = 0.5
# Who leads the young that all look alike.
_PARENTS = {"duckling": "animal:duck", "gosling": "animal:goose", "cygnet": "animal:swan"}
# On a logo a shop shows what it deals in.
TRADES = grammar.word_set("shop store club company bar house stand studio market school truck")


def _crosses_in_the_air(draft: Draft) -> bool:
    """Whether what is "over" a place flies there; who walks over dunes has his feet on them."""
    moves = draft.group in {"animals", "vehicles", "people"} and not _GOES & {*draft.traits}
    return moves or draft.picture in _FLOWN


def take_phrase(reading: Reading, phrase: NounPhrase, words: list[str]) -> None:
    """Take one noun phrase into the scene and go on behind it."""
    scene, link, reading.said = reading.scene, reading.link, words
    scene.moods += [mood for mood in phrase.moods if mood not in scene.moods]
    scene.learn(phrase.asides, weak=True)
    if _is_said_of_others(reading, phrase, words):
        reading.link, reading.verb = "", ""
        return
    is_part = phrase.feature and any(draft.group in ANIMATE for draft in scene.drafts)
    if _is_part(reading, phrase):
        _add_part(reading, words)
    elif phrase.feature and scene.drafts and link in grammar.HAVING | {"object", "and", "of"}:
        _add_feature(reading, phrase, words)
    elif phrase.feature and reading.owned and link in {*grammar.PLACES, "beside"} and scene.drafts:
        _at_own_part(reading, words)
    elif is_part and not link:
        scene.group = list(scene.agents)
    elif phrase.feature and phrase.entry is None and link in grammar.PLACES and scene.drafts:
        scene.drafts[-1].relation = link if scene.drafts[-1].relation else ""
    elif phrase.feature and phrase.entry is not None and not phrase.entry.sure and scene.drafts:
        scene.group = scene.group or list(scene.agents)
    elif phrase.facts and reading.things_only and phrase.entry is None:
        scene.learn(phrase.facts)
        alone = stand_in(phrase.facts)
        if alone is not None:
            scene.add(Draft(phrase.word, alone, "landscape", phrase.count or 1), link, reading.known)
    elif phrase.facts and link in {"holding", "object", "full"} and phrase.word.split()[-1] == "water":
        # Water that is drunk is no sea.
        scene.group = scene.group or list(scene.agents)
    elif phrase.facts and _is_fact(reading, phrase):
        scene.learn(phrase.facts)
        slope_for(reading, phrase.word)
        if link == "over" and phrase.facts.get("setting"):
            for draft in scene.grouped():
                if _crosses_in_the_air(draft):
                    draft.add_traits(["flying"])
        if phrase.extra is not None:
            scene.add(Draft(phrase.extra.picture, phrase.extra.picture, "plants", MANY), "", reading.known)
    elif phrase.entry is not None:
        _add_subject(reading, phrase, phrase.entry)
    elif not phrase.word and phrase.colors and not scene.drafts:
        scene.colors += phrase.colors
    elif not phrase.word and link in {"and", "with"} and _COLORS_TOO & set(words):
        # "Strawberries and cream" are not the colour of cream; tacos with lime come with a lime.
        _add_side(reading, phrase, words)
    elif not phrase.word and link in grammar.PLACES and words[-1] in CLOTHS:
        # Black velvet under a watch makes no black watch.
        pass
    elif not phrase.word and (phrase.colors or phrase.traits) and scene.drafts:
        for draft in scene.grouped() or scene.drafts[-1:]:
            draft.colors = draft.colors or phrase.colors
            draft.add_traits(phrase.traits)
    elif not phrase.skipped and not phrase.feature:
        scene.unknown.append(words[-1])
        reading.carried = link if link in grammar.HAVING else ""
    reading.link, reading.verb, reading.small = "", "", ""
    reading.pending = phrase.count if phrase.count and not phrase.word else None


def _add_side(reading: Reading, phrase: NounPhrase, words: list[str]) -> None:
    """Take a fruit that is a colour too for what lies beside a dish."""
    entry, drafts = reading.lexicon.find(words[-1:]), reading.scene.drafts
    if words[-1] in _SIDES and entry is not None and any(d.group == "food" for d in drafts[-2:]):
        phrase.word, phrase.colors = words[-1], []
        _add_subject(reading, phrase, entry)


def _is_said_of_others(reading: Reading, phrase: NounPhrase, words: list[str]) -> bool:
    """Take a phrase that says something of what was named before; return whether it was one."""
    scene = reading.scene
    if _MIXED & set(words) and words[-1] in _KINDS and scene.drafts:
        # "In different flavours" are different colours.
        (scene.grouped() or scene.drafts)[-1].add_traits(["colorful"])
        return True
    panes = phrase.word.split()[-1:] in (["skylight"], ["window"])
    if panes and reading.link in {"with", "and"} and scene.setting == "room":
        # The room has windows of its own.
        return True
    if _is_spot(reading, words):
        _at_own_part(reading, words)
        return True
    return False


def _is_part(reading: Reading, phrase: NounPhrase) -> bool:
    """Whether a phrase names a part of the building or vehicle before it: "with a golden dome"."""
    built = [draft for draft in reading.scene.drafts if draft.group == "buildings"]
    if built and reading.link == "beside" and {*singulars(phrase.word)} & {"chimney", "smokestack"}:
        # "Smoke from the chimney": of the house that was named.
        reading.scene.group = [reading.scene.drafts.index(built[-1])]
        return True
    drafts = reading.scene.grouped() or reading.scene.drafts[-1:]
    if reading.link not in {"with", "and"} or not drafts or drafts[-1].group not in {"buildings", "vehicles"}:
        return False
    if reading.things_only and drafts[-1].noun in TRADES:
        return False
    carried = reading.link == "with" or reading.carried == "with"
    return carried and any(form in reading.known.parts for form in singulars(phrase.word))


def _add_part(reading: Reading, words: list[str]) -> None:
    """Remember a part of a thing as its trait: "golden dome"."""
    reading.carried = "with"
    owner = (reading.scene.grouped() or reading.scene.drafts)[-1]
    owner.add_traits([" ".join(word for word in words if word not in grammar.NUMBERS)])


def _is_fact(reading: Reading, phrase: NounPhrase) -> bool:
    """Whether a word that names a place or a time sets the scene rather than stands in it."""
    if phrase.entry is None or not phrase.entry.sure:
        return True
    setting = phrase.facts.get("setting", "")
    if setting == "table" and phrase.colors and phrase.entry.picture in {"prop:table", "prop:desk"}:
        # The table of a still life has a colour of its own only as a thing.
        return False
    if reading.things_only or (phrase.count and not setting):
        return False
    seats = [draft.noun for draft in reading.scene.grouped() if draft.group == "home"]
    if setting == "table" and reading.small == "around" and seats:
        # Chairs stand around a table that is seen.
        return False
    if not setting or setting == "space":
        return True
    if reading.link in {"over", "under", "in_front", "behind"}:
        return phrase.entry.group != "home"
    return reading.link in {"on", "in", "beside"} or setting not in FURNITURE


def _add_feature(reading: Reading, phrase: NounPhrase, words: list[str]) -> None:
    """Remember a part of a body as a trait of its owner: "white beard"."""
    reading.carried = "with"
    owner = (reading.scene.grouped() or reading.scene.drafts)[-1]
    if owner.group in ANIMATE | {"buildings", "vehicles", "home"} or not owner.group:
        said = [word for word in words if word not in grammar.NUMBERS]
        if phrase.colors and len(owner.colors) < 2 and {*singulars(words[-1])} & _MARKINGS:
            # "With red and yellow stripes" colours the whole; a white shirt with blue ones has both.
            owner.colors = [*owner.colors, *phrase.colors]
            owner.add_traits([_MARKED[singulars(words[-1])[-1]]])
        owner.add_traits([" ".join(said), *(word for word in said if word in reading.known.traits)])
    if _MIXED & set(words) and {"colored", "coloured", "colors", "colours", "color", "frosting"} & set(words):
        owner.add_traits(["colorful"])


def _is_spot(reading: Reading, words: list[str]) -> bool:
    """Whether a phrase is a part of who was named before: "on its back", "in the screen" of a laptop."""
    spot, scene = SPOTS.get(words[-1], ""), reading.scene
    if not spot or reading.link not in {*grammar.PLACES, "beside"} or len(scene.drafts) < 2:
        return False
    last = scene.drafts[-1]
    if last.other is None or last.relation == "wearing":
        return False
    if spot == "screen":
        return scene.drafts[last.other].picture in SCREENS
    return reading.owned and len(words) == 1


def _at_own_part(reading: Reading, words: list[str]) -> None:
    """What is "in its pouch" or "at her feet" stays where it was put beside its owner."""
    last = reading.scene.drafts[-1]
    spot = SPOTS.get(words[-1], "")
    owner = reading.scene.other_of(last)
    if spot == "hand" and owner is not None and owner.group in ANIMATE and last.group not in ANIMATE:
        # What is in his hand or its paws is held.
        last.relation = "holding"
        owner.add_traits(["holding"])
        return
    if spot and len(reading.scene.drafts) > 1 and last.other is not None:
        last.relation = "on"
        last.add_traits([AT + spot])
        return
    if last.relation and len(reading.scene.drafts) > 1:
        last.relation = reading.link if reading.link in {"in", "on"} else "beside"


def _add_subject(reading: Reading, phrase: NounPhrase, entry: Entry) -> None:
    scene, link, words = reading.scene, reading.link, reading.said
    if entry.picture == "full-moon" and link == "on":
        scene.learn({"setting": "space"})
        return
    deed = reading.known.deeds.get(phrase.word)
    if deed is not None and reading.verb and scene.group:
        for draft in scene.grouped():
            draft.add_traits([deed])
        return
    if link == "holding" and reading.verb not in grammar.CARRYING and entry.group in _NEVER_HELD:
        link = "object"
    if reading.verb == "fly" and link in {"holding", "object"} and entry.group in {"animals", "vehicles"}:
        link = "riding"
    if link == "and" and reading.carried:
        link = reading.carried
    reading.carried = ""
    if is_disguise(words) and scene.group and dress(reading, words):
        return
    entry, costume = who_is_meant(reading, phrase, entry)
    if phrase.garment and scene.group:
        is_worn = link == "with" and scene.may_wear(scene.group[-1])
        goes_in = reading.verb in _INSIDE or reading.small in {"inside", "into"}
        goes_in = goes_in or (not phrase.plural and phrase.word.split()[-1] in _ROOMY)
        is_inside = goes_in and all(d.group == "animals" for d in scene.grouped())
        is_dressed = link == "in" and scene.agents and not is_inside
        link = "worn" if is_worn else "wearing" if is_dressed else link
        wearers = [scene.drafts[index] for index in scene.agents if scene.drafts[index].group in ANIMATE]
        if link in {"with", "worn"} and wearers and scene.drafts[scene.group[-1]].group not in ANIMATE:
            # "Hanging from a tree with headphones": no tree wears them.
            link = "wearing"
    entry = poured(reading, phrase, entry)
    picture = (
        _sold_by(reading, phrase)
        or _house_by_house(reading, phrase, entry)
        or piled_picture(reading, phrase)
        or glassware(reading, phrase)
        or entry.picture
    )
    kin = next(
        (reading.known.kin[form] for form in singulars(phrase.word) if form in reading.known.kin), None
    )
    if kin is not None and not reading.owned and {*singulars(phrase.word)} & _HUMAN_KIN:
        kin = None
    relatives = [
        draft for draft in scene.drafts if draft.group == "animals" and draft.picture != "baby-chick"
    ]
    if kin is not None and relatives:
        picture, phrase.scale = relatives[-1].picture, relatives[-1].scale * kin
        if kin > 1 and {"baby", "young"} & {*relatives[-1].traits, *relatives[-1].word.split()}:
            phrase.scale, relatives[-1].scale = 1.0, _YOUNG
    young = scene.drafts[-1] if scene.drafts else None
    if kin is not None and kin > 1 and young is not None and young.picture == "baby-chick":
        picture, relatives = _PARENTS.get(young.word.removesuffix("s"), "animal:chicken"), [young]
    draft = Draft(
        word=phrase.word,
        picture=picture,
        group="animals" if kin is not None and relatives else entry.group,
        count=_ridden(reading, link) or count(reading, phrase),
        colors=phrase.colors or ([entry.color] if entry.color else []) or of_element(entry, words),
        scale=phrase.scale,
        traits=[
            *phrase.traits,
            *_said_in_name(reading, phrase),
            *_name_traits(reading, phrase.word),
            *costume,
            *([reading.shape] if reading.shape else ()),
            *([reading.arranged] if reading.arranged else ()),
        ],
    )
    reading.arranged = ""
    _shrink(draft, scene.drafts)
    placed = list(scene.grouped())
    scene.add(draft, link, reading.known)
    tie(reading, placed, draft)
    _take_hand(reading, draft, placed, link)
    if phrase.word in grammar.IMPLIED_OBJECTS and len(scene.drafts) <= 7:
        reading.implied.append((len(scene.drafts) - 1, phrase.word))
    scene.learn({name: value for name, value in phrase.facts.items() if name != "setting"})


def _take_hand(reading: Reading, draft: Draft, placed: list[Draft], link: str) -> None:
    """Take "his grandfather's hand" and "on a boy's head" as what they say of two."""
    words = reading.said
    if draft.group == "people" and placed and words[-1] in {"hand", "hands"} and reading.verb == "hold":
        # "His grandfather's hand".
        draft.relation, draft.other = "beside", reading.scene.drafts.index(placed[-1])
        for one in (draft, placed[-1]):
            one.traits = [trait for trait in one.traits if trait != "holding"]
            one.add_traits(["holding hands"])
    elif draft.group in ANIMATE and len(words) > 1 and words[-1] in SPOTS and link in {"on", "in", "holding"}:
        # "On a boy's head" is said of who sits there.
        for one in placed:
            one.add_traits([AT + SPOTS[words[-1]]])


def _shrink(young: Draft, drafts: list[Draft]) -> None:
    """Make the young small beside a grown one of the same kind."""
    kind = drawn_as(young.picture, in_print=False)
    grown = any(drawn_as(o.picture, in_print=False) == kind and "baby" not in o.traits for o in drafts)
    if "baby" in young.traits and young.scale == 1 and grown:
        young.scale = _YOUNG


def _ridden(reading: Reading, link: str) -> int:
    """As many as ride, when the prompt counts the riders only: "two girls riding bicycles"."""
    riders = sum(draft.count for draft in reading.scene.grouped())
    is_open = link == "riding" and not reading.pending and riders > 1
    return riders if is_open and reading.said and len(singulars(reading.said[-1])) > 1 else 0


def _said_in_name(reading: Reading, phrase: NounPhrase) -> list[str]:
    """Materials inside a name that the lexicon knows as a whole: "wooden" of "wooden bridge"."""
    name = phrase.word.split()
    kept = {*reading.known.materials, *_RUINED, "flying"}
    return [] if "of" in name else [word for word in name[:-1] if word in kept]


def _name_traits(reading: Reading, name: str) -> list[str]:
    """Traits that a name carries: "lioness" is female, "puppies" are young."""
    forms = [form for word in name.split() for form in singulars(word)]
    return [reading.known.word_traits[form] for form in forms if form in reading.known.word_traits]


def _house_by_house(reading: Reading, phrase: NounPhrase, entry: Entry) -> str | None:
    """Houses that are counted, or each of its own kind, are drawn one by one."""
    if entry.picture != "prop:houses" or phrase.word.split()[-1] != "houses":
        return None
    counted = (phrase.count or 0) > 1 or (reading.pending or 0) > 1
    return "prop:house" if counted or reading.arranged else None


def _sold_by(reading: Reading, phrase: NounPhrase) -> str | None:
    """What a shop deals in, where a thing is wanted: a flower shop's logo shows flowers."""
    if not reading.things_only:
        return None
    words = phrase.word.split()
    if len(words) == 1 and words[0] in TRADES and words[0] in reading.said:
        words = reading.said[: reading.said.index(words[0]) + 1]
    if words[-1] in TRADES:
        sold = next((e for k in range(len(words) - 1) if (e := reading.lexicon.find(words[k:-1]))), None)
        return sold.picture if sold is not None and sold.sure else None
    return reading.known.trades.get(phrase.word)
