"""Where animals are by what they do: over a gate, behind a trunk, out of a den, in the water, on the back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.animals.ties import IDLE, drawing_of, first_beast, tie_to
from recraft_nb.engine.illustrator.doings.ties import TIE
from recraft_nb.engine.illustrator.language.drafts import MOST_SUBJECTS, Draft
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.spots import AT
from recraft_nb.engine.illustrator.props.beasts.beast import GAPES, MUDDY, ON_BACK, SWUM, WADES
from recraft_nb.engine.illustrator.props.beasts.breeds import DOGS
from recraft_nb.engine.illustrator.props.dress.garments import PREFIX as WEARS

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.language.drafts import Scene

_LOOKS = word_set(
    "looking looks peeking peeks peering peers leaning leans gazing staring watching sticking poking"
)
_LOW = word_set("gate gates fence fences wall walls hedge railing counter door rail barrier")
_HIDES = re.compile(
    r"\b(?:peek|peep|peer|hid|look|pop|sneak|stick|pok)\w*(?: its head)?(?: out)?(?: from)? "
    r"(?:behind|round|around)\b"
)
_HOMES = word_set("burrow den hole lair cave tunnel sett warren")
_COMES_OUT = re.compile(
    r"\b(?:com(?:es|ing)|peek\w*|look\w*|peer\w*|pop\w*|emerg\w*|crawl\w*|climb\w*|step\w*|walk\w*|run\w*"
    r"|out) (?:out )?(?:of|from) (?:its|his|her|the|a|an|their) (?:\w+ )?"
    r"(?:burrow|den|hole|lair|cave|sett|warren)\b"
    r"|\b(?:in|inside|outside|at|near) (?:its|his|her|their) (?:\w+ )?(?:burrow|den|lair|sett|warren)\b"
)
_WATERS = r"(?:lake|river|sea|ocean|pond|stream|water|pool|creek|waterhole|watering hole)"
_SWIMS = re.compile(
    rf"\b(?:swim\w*|swam|paddling|floating|bathing)\b|\bcrossing (?:a|the) (?:\w+ )?{_WATERS}\b"
)
_WADES = re.compile(
    rf"\b(?:standing|stands|wading|wades|walking|splashing|fishing|drinking) (?:\w+ )?(?:in|through) "
    rf"(?:a|an|the) (?:\w+ )?{_WATERS}\b"
)
_POOLS = {"lake": "lake", "pond": "lake", "river": "river", "stream": "river", "creek": "river", "sea": "sea",
          "ocean": "sea", "pool": "pool", "water": "lake"}  # fmt: skip
# Who is at home in the water has its own way of being in it.
_AT_HOME = word_set("""
    animal:fish animal:whale animal:dolphin animal:shark animal:octopus animal:turtle animal:jellyfish
    animal:seal animal:duck animal:swan animal:goose animal:crocodile animal:penguin animal:frog animal:crab
    animal:seahorse animal:ray animal:capybara animal:snake animal:walrus animal:pelican
    animal:axolotl
""")
_ROLLS = re.compile(
    r"\broll(?:s|ing|ed)? (?:around |about )?(?:in|on|over)\b|\b(?:on|onto) (?:its|his|her|their) backs?\b"
    r"|\bbelly (?:up|rub)\b|\bplaying dead\b|\bwallow\w*\b"
)
_ON_A_BACK = re.compile(
    r"\b(?:with|carrying|carries|carry|bird|monkey|riding|rides|sitting|load) (?:\w+ ){0,3}"
    r"on (?:its|his|her|their) backs?\b"
)
_LIES = word_set("lying lies sleeping sleeps rolling rolls napping relaxing laying floating asleep")
_GAPES = re.compile(
    r"\b(?:roar|yawn|bark|growl|snarl|hiss|scream|howl|sing|shout|laugh|meow)(?:s|ing)?\b"
    r"|\bmouths? (?:wide )?open\b"
    r"|\bopen(?:s|ing) (?:its|his|her|their) (?:\w+ )?(?:mouth|jaws)\b"
    r"|\b(?:wide )?open (?:mouth|jaws)|\bopen[- ]mouthed\b"
    r"|\b(?:show|bar)(?:s|ing) (?:its|his|her|their) (?:\w+ )?(?:teeth|fangs)\b"
)
_MOUTHS = word_set("mouth mouths lips jaws tongue teeth fangs")
_DEEP = word_set(
    "animal:jellyfish animal:octopus animal:seahorse animal:ray animal:fish squid lobster animal:axolotl"
)

_WATER_BIRDS = word_set("animal:duck animal:swan animal:goose baby-chick animal:pelican animal:penguin")
_INSECTS = word_set(
    "lady-beetle animal:bee animal:butterfly animal:snail ant beetle cricket fly animal:caterpillar"
)


def settle_animal_places(scene: Scene, text: str) -> None:
    """Settle where animals are.

    Args:
        scene: As it was read; changed in place.
        text: The prompt in lower case.
    """
    said = {*re.findall(r"[a-z]+", text)}
    if not any(d.group == "animals" for d in scene.drafts):
        return
    _name_breeds(scene, said)
    _look_over(scene, said)
    _peek(scene, text)
    _come_out(scene, text)
    _build_dams(scene, said)
    _swim(scene, text, said)
    _roll(scene, text, said)
    _gape(scene, text)
    _walk_on_land(scene, said)
    _dwell_in_anemones(scene, said)
    _sink(scene, text)
    _stand_in_reeds(scene)
    _dirty(scene, said)
    _grow_near(scene, text)
    _sit_in_hats(scene, text)


def _name_breeds(scene: Scene, said: set[str]) -> None:
    """A breed that stands before the name of a trade is the dog's; the dog of the police is a shepherd."""
    dogs = [d for d in scene.drafts if drawing_of(d) == "animal:dog"]
    if len(dogs) != 1 or {*dogs[0].traits} & {*DOGS}:
        return
    breed = next((name for name in DOGS if name in said), "")
    if not breed and "police" in dogs[0].word.split():
        breed = "shepherd"
    dogs[0].traits = [*([breed] if breed else []), *dogs[0].traits]


def _look_over(scene: Scene, said: set[str]) -> None:
    """Who looks over a gate stands behind it."""
    for beast in scene.drafts:
        low = scene.other_of(beast)
        if beast.group != "animals" or low is None or beast.relation != "over" or not said & _LOOKS:
            continue
        if low.noun not in _LOW:
            continue
        low.picture = "prop:field_gate" if low.picture == "prop:gate" else low.picture
        low.count = 1
        beast.traits = [t for t in beast.traits if t not in IDLE | _LOOKS]
        tie_to(beast, "looks over", scene, low)
        scene.setting = scene.setting or "farm"


def _peek(scene: Scene, text: str) -> None:
    """Who peeks out from behind something has its head at the side of it, the rest hidden."""
    beast = first_beast(scene)
    if beast is None or not _HIDES.search(text) or beast.count > 1:
        return
    cover = scene.other_of(beast)
    if (
        cover is None
        or cover.group in {"animals", "people"}
        or beast.relation not in {"behind", "in", "beside"}
    ):
        return
    beast.traits = [t for t in beast.traits if t not in IDLE | {"peeking", "hiding"}]
    cover.count = 1
    tie_to(beast, "looks round", scene, cover)
    beast.relation = "behind"


def _come_out(scene: Scene, text: str) -> None:
    """Who comes out of its burrow is seen in the way into it."""
    beast = first_beast(scene)
    if beast is None or beast.count > 1 or not _COMES_OUT.search(text):
        return
    scene.drop_where(lambda d: d is not beast and d.noun in _HOMES)
    if len(scene.drafts) >= MOST_SUBJECTS:
        return
    den = Draft("den", "prop:den", "landscape", 1)
    scene.drafts.append(den)
    beast.traits = [t for t in beast.traits if t not in IDLE | {"peeking"}]
    tie_to(beast, "den", scene, den)
    scene.setting = scene.setting if scene.setting not in {"", "cave"} else "forest"


def _build_dams(scene: Scene, said: set[str]) -> None:
    """The dam of a beaver is of branches and in a river."""
    beaver = next((d for d in scene.drafts if drawing_of(d) in {"animal:beaver", "beaver"}), None)
    if beaver is None or not said & {"dam", "dams", "lodge"}:
        return
    scene.drop_where(lambda d: d is not beaver and d.noun in {"dam", "dams", "lodge"})
    scene.drafts.append(Draft("beaver dam", "prop:beaver_dam", "landscape", 1))
    beaver.traits = [t for t in beaver.traits if t not in {"building", "working"}]
    beaver.relation, beaver.other = "", None
    at = scene.drafts.index(beaver)
    scene.drafts[-1].relation, scene.drafts[-1].other = "beside", at
    scene.setting = "river" if scene.setting in {"", "forest", "meadow"} else scene.setting
    if "building" in said and len(scene.drafts) < MOST_SUBJECTS:
        stick = Draft("stick", "prop:stick", "landscape", 1, relation="on", other=at, traits=[AT + "mouth"])
        scene.drafts.append(stick)


def _swim(scene: Scene, text: str, said: set[str]) -> None:
    """A land animal that swims is in the water to its back; one that stands in it has no rock to stand on."""
    beast = first_beast(scene)
    if beast is None or drawing_of(beast) in _AT_HOME or beast.relation in {"on", "in", "riding"}:
        return
    pool = next((_POOLS[word] for word in text.replace(",", " ").split() if word in _POOLS), "")
    if not pool or said & {"bathtub", "tub", "bowl", "glass", "bottle", "boat", "raft", "shore", "beach"}:
        return
    drifts = drawing_of(beast) == "animal:otter" and "floating" in said
    if _SWIMS.search(text) and drawing_of(beast).startswith("animal:") and not drifts:
        beast.traits = [SWUM, *(t for t in beast.traits if t not in IDLE)]
        scene.setting = (
            pool if scene.setting in {"", "meadow", "forest", "underwater", "lake"} else scene.setting
        )
    elif _WADES.search(text) and "drinking" not in said:
        beast.traits = [WADES, *beast.traits]
        scene.setting = pool if scene.setting in {"", "meadow", "forest"} else scene.setting


def _roll(scene: Scene, text: str, said: set[str]) -> None:
    """Who rolls about is on its back, the paws in the air; mud lies under it."""
    beast = first_beast(scene)
    if (
        beast is None
        or not _ROLLS.search(text)
        or not said & {"back", "roll", "rolling", "rolls", "belly", "dead", "wallowing"}
    ):
        return
    if "back" in said and not said & _LIES:
        return
    if (
        "back" in said
        and _ON_A_BACK.search(text)
        and any(d is not beast and d.relation == "on" for d in scene.drafts)
    ):
        return
    if said & {"ball", "yarn", "dough", "pin", "hill"}:
        return
    beast.traits = [ON_BACK, *(t for t in beast.traits if t not in IDLE | {"sleeping"})]
    for mud in scene.drafts:
        if mud.noun == "mud":
            mud.scale = 1.0
            scene.setting = scene.setting or "farm"


def _gape(scene: Scene, text: str) -> None:
    """Who roars, yawns or barks has its mouth open; no mouth is a thing beside its owner."""
    beast = first_beast(scene)
    if beast is None:
        return
    scene.drop_where(lambda d: d is not beast and d.picture == "mouth" and d.noun in _MOUTHS)
    if _GAPES.search(text) and not any(d.group == "people" for d in scene.drafts):
        found = _GAPES.search(text)
        for one in scene.drafts:
            if one.group == "animals":
                one.add_traits([GAPES])
                if found is not None and found.group(0).startswith(("show", "bar")):
                    one.add_traits(["fierce"] if "bark" not in found.group(0) else [])


def _walk_on_land(scene: Scene, said: set[str]) -> None:
    """Water birds that walk do so on land."""
    beast = first_beast(scene)
    walks = beast is not None and {"walking", "marching", "waddling", "running"} & {*beast.traits}
    if beast is not None and walks and drawing_of(beast) in {"animal:goose", "animal:duck", "animal:swan"}:
        named = said & {"lake", "pond", "river", "sea", "beach", "water"}
        scene.setting = scene.setting if scene.setting or named else "meadow"
    if (
        beast is not None
        and drawing_of(beast) in _WATER_BIRDS
        and scene.setting == "pool"
        and "pool" not in said
    ):
        scene.setting = "lake"
    swims = beast is not None and drawing_of(beast) in _WATER_BIRDS and said & {"swimming", "swim", "swims"}
    for one in scene.drafts:
        if swims and one.picture == "baby-chick":
            # They are in the water with their mother, and on no rock.
            one.add_traits([WADES])
    mother = bool(said & {"mother", "mom", "mum", "mama", "motherly"})
    for one in scene.drafts:
        if drawing_of(one) == "animal:lion" and "baby" not in one.traits and mother:
            one.add_traits(["female"])
        if drawing_of(one) == "animal:lion" and "baby" in one.traits:
            one.add_traits(["female"])


def _dwell_in_anemones(scene: Scene, said: set[str]) -> None:
    """The anemone of a fish is no flower."""
    fish = next((d for d in scene.drafts if drawing_of(d) in {"animal:fish", "animal:crab", "shrimp"}), None)
    if fish is None or not said & {"anemone", "anemones"}:
        return
    for plant in scene.drafts:
        if plant.noun in {"anemone", "anemones"}:
            plant.picture, plant.group, plant.colors = "prop:anemone", "landscape", plant.colors
            plant.count = 1
            if fish.other is not None and scene.drafts[fish.other] is plant:
                fish.traits = [TIE + "out", *(t for t in fish.traits if not t.startswith(TIE))]
                fish.relation = "in"
    scene.setting = scene.setting or "underwater"


def _sink(scene: Scene, text: str) -> None:
    """Creatures of the deep are seen under water, unless they are said to be above it."""
    beast = first_beast(scene)
    if beast is None or scene.setting != "sea" or drawing_of(beast) not in _DEEP or len(scene.drafts) > 1:
        return
    if not re.search(
        r"\b(?:jump|leap|breach|surfac|boat|ship|beach|above|out of|wav(?:e|ing)|splash|fly|walk|stand)", text
    ):
        scene.setting = "underwater"


def _stand_in_reeds(scene: Scene) -> None:
    """Reeds are part of the shore on which a bird stands, and hide nobody."""
    beast = first_beast(scene)
    if beast is None:
        return
    reeds = {"reeds", "reed", "rushes", "cattails"}
    if any(d.noun in reeds for d in scene.drafts if d is not beast):
        scene.drop_where(lambda d: d is not beast and d.noun in reeds)
        scene.setting = scene.setting or "lake"


def _dirty(scene: Scene, said: set[str]) -> None:
    """What is splashed in mud is mud."""
    if said & {"mud", "muddy"} and said & {"splashing", "spraying", "splashes"}:
        for one in scene.drafts:
            if drawing_of(one) == "animal:elephant":
                one.add_traits([MUDDY, "splashing"])


def _grow_near(scene: Scene, text: str) -> None:
    """Seen from near by an insect is large on its leaf; in dark water it is night."""
    beast = first_beast(scene)
    if beast is None:
        return
    if (
        re.search(r"\b(?:close[- ]?up|macro)\b", text)
        and drawing_of(beast) in _INSECTS
        and beast.relation == "on"
    ):
        beast.scale = max(beast.scale, 2.4)
    if re.search(r"\bdark (?:water|sea|ocean|depths|blue water)\b|\babyss\b|\bdeep dark\b", text):
        scene.light = scene.light or "night"


def _sit_in_hats(scene: Scene, text: str) -> None:
    """A rabbit in the hat of a magician looks out of it."""
    beast = first_beast(scene)
    if beast is None or not re.search(
        r"\b(?:in|inside|out of) (?:a|the) (?:magic|magician)s? (?:top )?hat\b", text.replace("'", "")
    ):
        return
    beast.traits = [t for t in beast.traits if not t.startswith(WEARS)]
    scene.drop_where(lambda d: d is not beast and d.noun in {"hat", "magician"})
    if len(scene.drafts) < MOST_SUBJECTS:
        scene.drafts.append(Draft("hat", "prop:open_hat", "home", 1))
        tie_to(beast, "out", scene, scene.drafts[-1])
        beast.relation = "in"
        scene.setting = scene.setting or "room"
