"""What animals do that is one picture: surf, hatch, snatch a fish, sit in a web, carry a leaf, show poses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.animals.drivers import can_sit
from recraft_nb.engine.illustrator.brief import TWINS
from recraft_nb.engine.illustrator.doings.pursuits import is_handy
from recraft_nb.engine.illustrator.doings.ties import TIE
from recraft_nb.engine.illustrator.ink.color import hexa
from recraft_nb.engine.illustrator.language.arrangements import ROW
from recraft_nb.engine.illustrator.language.drafts import ANIMATE, MOST_SUBJECTS, Draft
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.inference import drawn_as
from recraft_nb.engine.illustrator.language.spots import AT
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary
from recraft_nb.engine.illustrator.props.beasts.beast import AT_WHEEL, SHOWN
from recraft_nb.engine.illustrator.props.beasts.upright import UPRIGHT
from recraft_nb.engine.illustrator.props.dress.garments import PREFIX as WEARS

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Rgb
    from recraft_nb.engine.illustrator.language.drafts import Scene

_SURFS = re.compile(
    r"\bsurf(?:s|ing|er)?\b|\bsurfboard\b|\briding (?:an? |the )?(?:big |huge |giant )?waves?\b"
)
_WAVES = word_set("surfboard board wave waves")
_HATCHES = re.compile(
    r"\bhatch(?:es|ed|ing|ling)?\b|\b(?:out of|from|in) (?:an? |its |the )(?:\w+ )?(?:cracked )?egg\b"
)
_SNATCHES = word_set(
    "catching catches snatching snatches grabbing grabs carrying carries hunting claws talons"
)
_HUNTERS = word_set("animal:eagle animal:owl animal:seagull animal:crow")
_CARRIERS = word_set(
    "ant beetle lady-beetle animal:snail animal:crab animal:turtle animal:caterpillar cricket"
)
_GNAWERS = word_set("animal:beaver animal:dog animal:wolf animal:fox beaver")
_CARRIES = word_set("carrying carries carry lifting hauling holding")
_HEIGHTS = word_set("prop:cliff rock prop:rock hill mountain prop:mountain prop:peaks")
_SKY = word_set("full-moon crescent-moon sun moon prop:moon_face")
_CARNIVAL = re.compile(
    r"\b(?:samba|carnival|carnaval|mardi gras|rio)\b[^.]{0,60}"
    r"\b(?:costume|outfit|feathers?|headdress|dress|dancer)\b"
)
_COSTUMES = word_set("costume outfit dress headdress feather feathers carnival samba")
_POSES = re.compile(
    r"\bin (two|three|four|five|six|several|different|various|\d) (?:different |action )?poses\b"
    r"|\bpose sheet\b"
)
_FEW = 4
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, **{str(k): k for k in range(2, 7)}}
_STANCES = word_set(
    "standing running jumping sleeping sitting walking lying waving dancing flying stretching swimming"
)
_USUAL = ("standing", "sitting", "running", "sleeping", "jumping", "walking")
_KNOCKS = re.compile(
    r"\b(?:knock|push|swat|tip)(?:s|ing|ping|ting|ped)? "
    r"(?:(?:over|off|down) (?:a|an|the|his|her|its)|(?:\w+ ){1,4}(?:off|over|down))\b"
)
_OFF = word_set(
    "prop:table prop:shelf prop:bookshelf prop:desk prop:kitchen_counter prop:dining_table table shelf"
)


def settle_animal_feats(scene: Scene, text: str) -> None:
    """Settle what such feats need.

    Args:
        scene: As it was read; changed in place.
        text: The prompt in lower case.
    """
    said = {*re.findall(r"[a-z]+", text)}
    _surf(scene, text)
    _hatch(scene, text)
    _sit_in_webs(scene, said)
    _carry(scene, said)
    _carry_sticks(scene, said)
    _spray(scene, said)
    _snatch(scene, said)
    _stand_high(scene)
    _knock_over(scene, text)
    _dress_for_carnival(scene, text)
    _show_poses(scene, text)


def _drawn(draft: Draft) -> str:
    return drawn_as(draft.picture, in_print=False)


def _beast(scene: Scene) -> Draft | None:
    return next((d for d in scene.drafts if d.group == "animals"), None)


def _surf(scene: Scene, text: str) -> None:
    """Who surfs is on a wave."""
    beast = _beast(scene)
    if (
        beast is None
        or beast.count > 1
        or not _SURFS.search(text)
        or not ({"surfing"} & {*beast.traits} or beast.other is not None)
    ):
        return
    scene.drop_where(lambda d: d is not beast and bool({d.noun} & _WAVES))
    scene.drafts.append(Draft("wave", "prop:surf_wave", "landscape", 1))
    beast.relation, beast.other = "beside", len(scene.drafts) - 1
    stance = [UPRIGHT, "surfing"] if is_handy(beast) else []
    beast.traits = [
        *stance,
        TIE + "surf",
        *(t for t in beast.traits if t not in {"surfing", "riding", "standing"}),
    ]
    scene.setting = "sea"


def _hatch(scene: Scene, text: str) -> None:
    """Who hatches looks out of the broken egg."""
    beast, egg = _beast(scene), next((d for d in scene.drafts if d.noun in {"egg", "eggs", "eggshell"}), None)
    if beast is None or egg is None or beast.count > 1 or not _HATCHES.search(text):
        return
    egg.picture, egg.count, egg.relation, egg.other = "prop:hatching_egg", 1, "", None
    egg.word = "hatching"
    beast.relation, beast.other = "beside", scene.drafts.index(egg)
    kept = [t for t in beast.traits if not t.startswith(TIE)]
    beast.traits = [
        *([AT_WHEEL] if can_sit(beast) else []),
        TIE + "drives",
        "baby",
        *(t for t in kept if t != "baby"),
    ]


def _sit_in_webs(scene: Scene, said: set[str]) -> None:
    """A spider and its web are one picture."""
    web = next(
        (d for d in scene.drafts if d.noun in {"web", "spiderweb", "cobweb"} or d.picture == "spider-web"),
        None,
    )
    spider = next((d for d in scene.drafts if d.picture == "spider"), None)
    if web is None or spider is None:
        return
    scene.drop_where(lambda d: d is spider or d.noun in {"dew", "drops", "droplets", "dewdrops"})
    web.picture, web.count, web.relation, web.other = "prop:spider_web", 1, "", None
    wet = said & {"dew", "drops", "dewdrops", "rain", "droplets"}
    web.traits = ["dew"] if wet else []
    scene.setting = scene.setting or "forest"


def _carry(scene: Scene, said: set[str]) -> None:
    """What has no hands carries its load on its back."""
    for at, beast in enumerate(scene.drafts):
        if _drawn(beast) not in _CARRIERS or not said & _CARRIES:
            continue
        for load in scene.drafts:
            if load.other == at and load.relation in {"holding", "with"} and load.group not in ANIMATE:
                load.picture = _LEAVES.get(load.picture, load.picture)
                load.relation = "beside"
                load.traits = [TIE + "load", *(t for t in load.traits if t != "carried")]
                beast.traits = [t for t in beast.traits if t != "holding"]
                scene.setting = scene.setting or "meadow"


def _carry_sticks(scene: Scene, said: set[str]) -> None:
    """Who has no hands carries a branch or a log in the mouth, and no larger than he can."""
    for at, beast in enumerate(scene.drafts):
        if _drawn(beast) not in _GNAWERS or not said & _CARRIES | {"fetching", "dragging"}:
            continue
        for load in scene.drafts:
            tied = load.other == at or (beast.other is not None and scene.drafts[beast.other] is load)
            if tied and load.noun in {"log", "branch", "stick", "logs", "twig"}:
                beast.relation, beast.other = "", None
                load.picture, load.relation, load.other, load.count = "prop:stick", "on", at, 1
                load.traits = [AT + "mouth"]
                beast.traits = [t for t in beast.traits if t not in {"holding", "sitting"}]


def _spray(scene: Scene, said: set[str]) -> None:
    """The one that is sprayed with water stands before the trunk, on the ground."""
    if not said & {"spraying", "sprays", "squirting", "splashing", "showering"}:
        return
    for one in scene.drafts:
        other = scene.other_of(one)
        if other is not None and one.relation == "on" and "animal:elephant" in {_drawn(one), _drawn(other)}:
            one.relation = "beside"
            one.traits = [t for t in one.traits if not t.startswith(AT)]


_LEAVES = {"leaf-fluttering-in-wind": "prop:leaf", "herb": "prop:leaf"}


def _snatch(scene: Scene, said: set[str]) -> None:
    """A bird of prey has what it catches in its claws, in the air."""
    bird = next((d for d in scene.drafts if _drawn(d) in _HUNTERS and d.count == 1), None)
    if bird is None or not said & _SNATCHES:
        return
    at = scene.drafts.index(bird)
    prey = next((d for d in scene.drafts if d.other == at and d.group == "animals" and d.count == 1), None)
    if prey is None:
        return
    prey.relation = "beside"
    prey.traits = [TIE + "claws", *(t for t in prey.traits if not t.startswith(TIE) and t != "swimming")]
    bird.traits = ["flying", *(t for t in bird.traits if t not in {"catching", "holding", "flying"})]


def _stand_high(scene: Scene) -> None:
    """Not the moon is on the cliff but who howls at it."""
    for sky in scene.drafts:
        height = scene.other_of(sky)
        beast = _beast(scene)
        if sky.picture not in _SKY or height is None or _drawn(height) not in _HEIGHTS or beast is None:
            continue
        if sky.relation == "on" and beast.relation in {"beside", ""}:
            beast.relation, beast.other = "on", sky.other
            sky.relation, sky.other = "", None


def _dress_for_carnival(scene: Scene, text: str) -> None:
    """The costume of a samba dancer: a fan of feathers on the head, a collar of them, and the dance."""
    beast = _beast(scene)
    if beast is None or not is_handy(beast) or not _CARNIVAL.search(text):
        return
    feathers = next((t for t in beast.traits if t.endswith(("feathers", "feather"))), text)
    paints = [hexa(known) for word, known in _colors_in(feathers)][:2] or ["#3fa34d"]
    scene.drop_where(lambda d: d is not beast and d.noun in _COSTUMES)
    kept = [
        t for t in beast.traits if not t.startswith(("wears:dress", "wears:shirt")) and "feather" not in t
    ]
    beast.traits = [
        UPRIGHT, "dancing", f"{WEARS}feather crown:{paints[0]}", f"{WEARS}ruffle:{paints[-1]}",
        *(t for t in kept if t != "dancing"),
    ]  # fmt: skip
    scene.moods = [*scene.moods, "festive"]


def _colors_in(text: str) -> list[tuple[str, Rgb]]:
    known = vocabulary().colors
    return [(word, known[word]) for word in re.findall(r"[a-z]+", text) if word in known]


def _show_poses(scene: Scene, text: str) -> None:
    """Somebody in several poses is drawn once in each."""
    found = _POSES.search(text)
    hero = next((d for d in scene.drafts if d.group in ANIMATE and d.noun not in {"sprite", "sprites"}), None)
    if found is None or hero is None:
        return
    named = [word for word in re.findall(r"[a-z]+", text[found.end() :]) if word in _STANCES]
    count = _COUNTS.get(found.group(1) or "", 0)
    poses = [*dict.fromkeys([*named, *_USUAL])][: max(count, len(named)) or len(_USUAL)]
    kept = [t for t in hero.traits if t not in _STANCES]
    at = scene.drafts.index(hero)
    worn = [d for d in scene.drafts if d.other == at and d.relation in {"wearing", "with", "in"}]
    for garment in worn:
        garment.relation = "wearing"
    if any(d.noun in {"scarf", "cape", "cloak"} for d in worn):
        # The cloak of a hero would hide it.
        kept = [t for t in kept if not t.startswith((WEARS + "cape", WEARS + "hero mask"))]
    hero.count, hero.relation, hero.other, hero.scale = len(poses), "", None, 1.0
    row = [ROW] if len(poses) <= _FEW else []
    hero.traits = [TWINS, *row, SHOWN + " ".join(poses), *kept]
    for garment in worn:
        garment.other = 0
    scene.drafts[:] = [hero, *worn]


def _knock_over(scene: Scene, text: str) -> None:
    """What is knocked over falls from the table on which who did it stands."""
    beast = _beast(scene)
    if beast is None or beast.count > 1 or not _KNOCKS.search(text) or len(scene.drafts) >= MOST_SUBJECTS:
        return
    at = scene.drafts.index(beast)
    thing = scene.other_of(beast) or next((d for d in scene.drafts if d.other == at), None)
    if thing is None or thing.group in ANIMATE or _drawn(thing) in _OFF:
        return
    scene.drop_where(lambda d: d is not thing and d is not beast and _drawn(d) in _OFF)
    scene.drafts.append(Draft("table", "prop:table", "home", 1, scale=0.5))
    table = len(scene.drafts) - 1
    beast.relation, beast.other = "on", table
    beast.traits = [t for t in beast.traits if not t.startswith(TIE)]
    thing.relation, thing.other, thing.count = "beside", table, 1
    thing.traits = [TIE + "falls", *thing.traits]
    scene.setting = "room" if scene.setting in {"", "table", "studio"} else scene.setting
