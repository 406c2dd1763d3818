"""What animals run after, catch, peck, nibble and leap through; milk and haircuts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.animals.ties import IDLE, drawing_of, first_beast, tie_to
from recraft_nb.engine.illustrator.doings.ties import TIE
from recraft_nb.engine.illustrator.language.drafts import MOST_SUBJECTS, Draft
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.spots import AT
from recraft_nb.engine.illustrator.props.beasts.beast import TAIL

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.language.drafts import Scene

_CHASES = re.compile(
    r"\bchas(?:es|e|ing|ed by)\b|\b(?:run|running|runs) (?:away )?(?:from|after)\b|\bflee\w* from\b"
    r"|\bescap\w+ from\b|\brac(?:es|ing)\b(?! car)|\bhunt(?:s|ing)\b|\bpursu\w+\b"
)
_PREY_FIRST = re.compile(r"\bfrom\b|\bby\b")
_AIRBORNE = word_set(
    "animal:bird animal:butterfly animal:bee animal:eagle animal:hummingbird animal:bat animal:owl"
    " animal:dragonfly animal:fish animal:shark animal:whale animal:dolphin animal:octopus animal:turtle"
    " prop:firefly fly mosquito"
    " animal:robin animal:kingfisher animal:seagull animal:crow animal:ray orca squid"
)
_FLUTTERS = word_set("animal:butterfly animal:bee animal:dragonfly prop:firefly animal:bird fly mosquito")
_TORTOISES = frozenset({"animal:turtle"})
_TAILS = re.compile(r"\b(?:hold|grab|bit)\w* (?:on )?(?:to |onto )?(?:its|his|her|the) (?:\w+ ){0,2}tail\b")
_SCISSORS = re.compile(r"\bhair ?cut\b|\bgroom(?:ed|er|ing)\b|\bbeing (?:trimmed|clipped|shorn|sheared)\b")
_TONGUES = word_set("animal:frog animal:chameleon")
_RINGS = re.compile(r"\bthrough (?:a|an|the) (?:\w+ ){0,2}(?:hoop|ring|hula hoop|ring of fire)\b")
_TREES = frozenset({"deciduous-tree", "evergreen-tree", "prop:log", "prop:birch", "prop:branch"})
_HANDLESS = word_set("animal:caterpillar animal:snail lady-beetle cricket ant beetle worm")


def settle_animal_catches(scene: Scene, text: str) -> None:
    """Settle what animals run after, catch, eat and leap through, and what is done for them.

    Args:
        scene: As it was read; changed in place.
        text: The prompt in lower case.
    """
    said = {*re.findall(r"[a-z]+", text)}
    if not any(d.group == "animals" for d in scene.drafts):
        return
    _chase(scene, text)
    _hold_tails(scene, text)
    _shoot_tongues(scene, said)
    _leap_through(scene, text, said)
    _peck(scene, said)
    _milk(scene, said)
    _trim(scene, text)
    _nibble(scene, said)
    _deliver(scene, said)
    _catch(scene, said)


def _chase(scene: Scene, text: str) -> None:
    """Who chases and who is chased run on one way, one behind the other."""
    found = _CHASES.search(text)
    beasts = [d for d in scene.drafts if d.group == "animals"]
    if found is not None and len(beasts) == len(("hunter", "prey")) and drawing_of(beasts[1]) in _FLUTTERS:
        _leap_at(scene, beasts[0], beasts[1])
        return
    if (
        found is None
        or len(beasts) != len(("hunter", "prey"))
        or any(drawing_of(d) in _AIRBORNE - _TORTOISES for d in beasts)
    ):
        return
    if any(d.relation in {"on", "in", "riding", "holding"} for d in beasts) or any(
        d.count > 1 for d in beasts
    ):
        return
    hunter, prey = beasts
    if _PREY_FIRST.search(found.group(0)):
        hunter, prey = prey, hunter
    for one in beasts:
        one.relation, one.other = "", None
        one.traits = [
            "running",
            *(t for t in one.traits if t not in IDLE | {"running", "chasing", "racing", "hunting"}),
        ]
    tie_to(hunter, "chase", scene, prey)
    scene.setting = scene.setting or "meadow"


def _leap_at(scene: Scene, hunter: Draft, prey: Draft) -> None:
    """What flutters away is before the nose of who runs after it."""
    if drawing_of(hunter) in _AIRBORNE or hunter.count + prey.count > len(("hunter", "prey")):
        return
    hunter.relation, hunter.other = "", None
    hunter.traits = ["running", *(t for t in hunter.traits if t not in IDLE | {"running", "chasing"})]
    tie_to(prey, "prey above", scene, hunter)


def _hold_tails(scene: Scene, text: str) -> None:
    """Who holds another's tail walks behind it."""
    beasts = [d for d in scene.drafts if d.group == "animals"]
    if not _TAILS.search(text) or len(beasts) != len(("young", "old")):
        return
    young, old = beasts
    young.add_traits([TAIL])
    for one in beasts:
        one.relation, one.other = "", None
        one.traits = ["walking", *(t for t in one.traits if t not in IDLE | {"walking"})]
    tie_to(young, "follow", scene, old)


def _shoot_tongues(scene: Scene, said: set[str]) -> None:
    """A frog catches with its tongue."""
    hunter = next((d for d in scene.drafts if drawing_of(d) in _TONGUES), None)
    if (
        hunter is None
        or not said & {"tongue", "catching", "catches", "snatching", "eating"}
        or hunter.count > 1
    ):
        return
    at = scene.drafts.index(hunter)
    prey = next((d for d in scene.drafts if d.other == at and d.group == "animals" and d.count == 1), None)
    if prey is None or prey.relation not in {"holding", "beside", "with"}:
        return
    hunter.traits = [t for t in hunter.traits if t not in {"holding", "catching", "eating", "tongue"}]
    tie_to(prey, "tongue", scene, hunter)
    prey.traits = [t for t in prey.traits if t != "held"]


def _leap_through(scene: Scene, text: str, said: set[str]) -> None:
    """The hoop that an animal leaps through is no basket."""
    beast = first_beast(scene)
    if beast is None or beast.count > 1 or not _RINGS.search(text) or len(scene.drafts) >= MOST_SUBJECTS:
        return
    scene.drop_where(lambda d: d is not beast and d.noun in {"hoop", "ring", "fire", "flames"})
    ring = Draft("ring", "prop:leap_ring", "home", 1)
    if said & {"fire", "flaming", "burning", "flames"}:
        ring.add_traits(["fire"])
    scene.drafts.append(ring)
    tie_to(beast, "ring", scene, ring)
    beast.traits = ["jumping", *(t for t in beast.traits if t not in IDLE | {"jumping"})]
    scene.setting = scene.setting or "meadow"
    if scene.setting == "underwater" or drawing_of(beast) in {"animal:dolphin", "animal:seal", "orca"}:
        scene.setting = "pool"


def _peck(scene: Scene, said: set[str]) -> None:
    """A woodpecker has its beak in a trunk."""
    bird = next((d for d in scene.drafts if drawing_of(d) == "animal:woodpecker"), None)
    if bird is None or bird.count > 1 or said & {"flying", "portrait"}:
        return
    tree = next((d for d in scene.drafts if d.picture in _TREES or d.noun in {"tree", "trunk"}), None)
    if tree is None:
        if len(scene.drafts) >= MOST_SUBJECTS or any(d is not bird for d in scene.drafts):
            return
        tree = Draft("tree", "deciduous-tree", "plants", 1)
        scene.drafts.append(tree)
    tree.picture, tree.count, tree.relation, tree.other = "deciduous-tree", 1, "", None
    tree.word = "tree"
    tie_to(bird, "pecks", scene, tree)
    scene.setting = scene.setting or "forest"


def _milk(scene: Scene, said: set[str]) -> None:
    """Who milks kneels at the flank, a bucket under the udder."""
    cow = next((d for d in scene.drafts if drawing_of(d) in {"animal:cow", "animal:goat"}), None)
    farmer = next((d for d in scene.drafts if d.group == "people"), None)
    if cow is None or farmer is None or not said & {"milking", "milked", "milks"}:
        return
    scene.drop_where(lambda d: d.noun in {"milk", "bucket", "pail", "pitchfork", "stool"})
    cow.relation, cow.other, cow.count = "", None, 1
    farmer.traits = ["kneeling", *(t for t in farmer.traits if t not in IDLE | {"milking"})]
    cow.traits = [t for t in cow.traits if t != "milking"]
    tie_to(farmer, "milks", scene, cow)
    scene.setting = scene.setting or "farm"


def _trim(scene: Scene, text: str) -> None:
    """An animal whose hair is cut has somebody with scissors beside it."""
    beast = first_beast(scene)
    if (
        beast is None
        or not _SCISSORS.search(text)
        or beast.count > 1
        or len(scene.drafts) > MOST_SUBJECTS - 2
    ):
        return
    if any(d.group == "people" for d in scene.drafts):
        return
    beast.traits = [t for t in beast.traits if t not in {"haircut", "grooming", "groomed"}]
    scene.drafts.append(Draft("groomer", "figure:woman", "people", 1, traits=["wears:apron:#5fb0a8"]))
    groomer = len(scene.drafts) - 1
    scene.drafts[groomer].relation, scene.drafts[groomer].other = "beside", scene.drafts.index(beast)
    scene.drafts.append(Draft("scissors", "scissors", "home", 1, relation="holding", other=groomer))
    scene.drafts[groomer].add_traits(["holding"])
    scene.setting = "salon" if scene.setting in {"", "room"} else scene.setting


def _nibble(scene: Scene, said: set[str]) -> None:
    """What has no hands eats where it is: its mouth at the leaf."""
    eater = next((d for d in scene.drafts if drawing_of(d) in _HANDLESS), None)
    if eater is None or eater.count > 1 or not said & {"eating", "eats", "munching", "nibbling", "chewing"}:
        return
    at = scene.drafts.index(eater)
    food = next((d for d in scene.drafts if d.other == at and d.relation == "holding"), None)
    if food is not None:
        food.picture = "prop:leaf" if "leaf" in food.picture else food.picture
        eater.traits = [t for t in eater.traits if t not in {"eating", "holding"}]
        tie_to(eater, "mouth", scene, food)


def _deliver(scene: Scene, said: set[str]) -> None:
    """The bundle of a stork hangs from its beak, a baby in it."""
    stork = next((d for d in scene.drafts if drawing_of(d) == "animal:stork"), None)
    if stork is None or stork.count > 1 or not said & {"baby", "bundle", "newborn"}:
        return
    scene.drop_where(lambda d: d is not stork and d.noun in {"baby", "bundle", "newborn", "cloth", "blanket"})
    if len(scene.drafts) < MOST_SUBJECTS:
        bundle = Draft("baby bundle", "prop:baby_bundle", "home", 1)
        scene.drafts.append(bundle)
        stork.traits = [t for t in stork.traits if t not in {"holding", "carrying"}]
        tie_to(bundle, "beak", scene, stork)


def _catch(scene: Scene, said: set[str]) -> None:
    """Who catches a frisbee leaps for it, and has it at the mouth."""
    beast = next((d for d in scene.drafts if drawing_of(d) in {"animal:dog", "animal:cat"}), None)
    if beast is None or beast.count > 1 or not said & {"catching", "catches", "catch"}:
        return
    at = scene.drafts.index(beast)
    for toy in scene.drafts:
        if (
            toy.noun in {"frisbee", "disc", "stick", "treat"}
            and toy.other == at
            and toy.relation != "wearing"
        ):
            toy.relation = "on"
            toy.traits = [AT + "mouth", *(t for t in toy.traits if not t.startswith((AT, TIE)))]
            kept = [t for t in beast.traits if t not in IDLE | {"catching", "jumping", "playing"}]
            beast.traits = ["jumping", *kept]
