"""Reads feats of sport and deeds of old that are one picture: a podium, a relay, a legion, a siege."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.props.driven.longship import ROWED
from recraft_nb.engine.illustrator.props.scenes.match import YOUNG

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief


@dataclass(frozen=True, slots=True)
class _Spectacle:
    """One such picture.

    Attributes:
        picture: What shows it whole.
        needs: Sets of words; one of each is said.
        never: Words with which something else is meant.
        setting: Where it is, when nothing else is said; "" for anywhere.
        keeps: Pictures that are seen with it.
        behind: What is behind it, unless it is there.
        many: As many as were named are drawn, each by itself.
        phrases: One of these is said too; empty for no matter.
        alone: Animals do it in ways of their own.
    """

    picture: str
    needs: tuple[frozenset[str], ...]
    never: frozenset[str] = frozenset()
    setting: str = ""
    keeps: frozenset[str] = frozenset()
    behind: str = ""
    many: bool = False
    phrases: tuple[str, ...] = ()
    alone: bool = field(default=True)


_RUN = word_set(
    "runner runners sprinter sprinters athlete athletes race sprint 100m track girl boy woman man kids"
)
_FIGHT = word_set("fighting fight fights battling battle battles attacking against facing versus vs")
_SPECTACLES = (
    _Spectacle(
        "figure:podium",
        (
            word_set("podium podiums rostrum"),
            word_set(
                "winner winners medal medals athlete athletes champion champions three first olympic people"
            ),
        ),
        word_set("product cosmetic perfume bottle display empty cream speaker speech 3d cosmetics skincare"),
        "stadium",
    ),
    _Spectacle(
        "figure:relay",
        (
            word_set("relay baton"),
            word_set(
                "runner runners race passing passes pass handing hands handover athletes sprinters running"
            ),
        ),
        word_set("conductor orchestra band police swimming swimmers computer officer"),
        "running track",
    ),
    _Spectacle(
        "figure:starter",
        (_RUN,),
        word_set("swimmer swimmers swimming pool car cars horse horses"),
        "running track",
        many=True,
        phrases=(
            "starting block",
            "starting line",
            "start line",
            "on the blocks",
            "ready to run",
            "crouch start",
        ),
    ),
    _Spectacle(
        "figure:hurdler",
        (word_set("hurdle hurdles hurdler hurdlers hurdling"),),
        word_set("horse horses rider pony dog cat show"),
        "running track",
        many=True,
    ),
    _Spectacle(
        "figure:judo_pair",
        (word_set("judo judoka judokas jiu-jitsu jujitsu aikido"),),
        word_set("child logo"),
        "gym",
    ),
    _Spectacle(
        "figure:penalty",
        (
            word_set("penalty penalties"),
            word_set("kick kicks shot shootout kicking taking takes player football soccer"),
        ),
        setting="stadium",
    ),
    _Spectacle(
        "figure:overhead_kick",
        (word_set("footballer football soccer player striker ball goal girl boy man woman kick"),),
        setting="stadium",
        phrases=(
            "bicycle kick",
            "overhead kick",
            "scissor kick",
            "scissors kick",
            "kicking the ball over his head",
        ),
    ),
    _Spectacle(
        "figure:march_past",
        (
            word_set("aqueduct aqueducts"),
            word_set("soldier soldiers legionaries legion army troops centurions legionary"),
        ),
        setting="meadow",
    ),
    _Spectacle(
        "prop:octopus_bout",
        (word_set("robot mecha mech robots"), word_set("octopus kraken squid"), _FIGHT),
        setting="sea",
        alone=False,
    ),
    _Spectacle(
        "prop:tack_wall",
        (
            word_set("saddle saddles bridle bridles tack"),
            word_set("wall hanging rack racks hooks room hung row"),
        ),
        word_set("horse horses bike bicycle rider wearing pony girl woman man boy hard blu"),
        "stable",
    ),
    _Spectacle(
        "figure:pit_stop", (), setting="garage", phrases=("pit stop", "pit crew", "pitstop", "pit lane")
    ),
    _Spectacle(
        "figure:legion",
        (
            word_set("roman romans rome caesar caesar's"),
            word_set("legion legions legionaries army cohort formation ranks testudo troops battalion"),
        ),
    ),
    _Spectacle(
        "figure:smith",
        (word_set("blacksmith blacksmiths smithy forge smith"),),
        word_set("isometric granny love mr john"),
        "dungeon",
    ),
    _Spectacle(
        "figure:scribe",
        (
            word_set("monk monks scribe scribes friar"),
            word_set(
                "writing writes write copying copies manuscript manuscripts quill illuminating scriptorium"
            ),
        ),
        word_set("meditating"),
        "library",
    ),
    _Spectacle(
        "figure:haulers",
        (
            word_set("egyptian egyptians egypt pyramid pyramids pharaoh's"),
            word_set("pulling pull dragging drag hauling haul moving building build"),
            word_set("worker workers men people slaves builders block blocks stones"),
        ),
        word_set("camel camels sandcastle"),
        "desert",
        frozenset({"prop:pyramid"}),
        "prop:pyramid",
    ),
    _Spectacle(
        "figure:siege",
        (
            word_set("siege besieged besieging storming storm attacking attack attacked assault"),
            word_set("castle fortress walls citadel stronghold fort"),
            word_set("siege ladder ladders catapult catapults army soldiers knights trebuchet medieval men"),
        ),
        word_set("dragon dragons ghost zombie zombies sand giant monster aliens"),
        "meadow",
    ),
    _Spectacle(
        "figure:feast",
        (
            word_set("feast banquet"),
            word_set("medieval king king's royal castle hall queen nobles court viking tavern"),
        ),
        setting="throne hall",
    ),
    _Spectacle(
        "figure:cave_painters",
        (
            word_set("cave"),
            word_set("painting paintings paint paints drawing drawings art painters draws"),
            word_set("stone prehistoric caveman cavemen people hunters neanderthals ancient walls wall age"),
        ),
        word_set("diver bear dragon"),
        "cave",
    ),
    _Spectacle(
        "animal:stabled_horse",
        (
            word_set("horse horses pony foal mare stallion"),
            word_set("stable stall barn"),
            word_set("door doors window half-door over"),
            word_set("looking looks peeking peeks head poking sticking over out watching peering"),
        ),
        word_set("girl boy woman man rider cat dog jumping galloping"),
        "meadow",
        alone=False,
    ),
    _Spectacle(
        "figure:tower_princess",
        (word_set("princess rapunzel maiden"), word_set("tower")),
        setting="meadow",
        keeps=frozenset({"figure:knight", "figure:prince", "animal:dragon", "animal:horse", "figure:witch"}),
        alone=False,
    ),
)
# A place that nobody named.
_ANYWHERE = frozenset({"studio", "meadow", "room", "sky", "windowsill", "street", "stable", "park", "farm"})
_FEMALE = word_set("girl girls woman women female ladies lady she her women's girls'")
_MALE = word_set("boy boys man men male he his men's boys'")
_CHILDREN = word_set("girl girls boy boys kid kids child children little")
_CREW = word_set("rowing rowers rower oars oarsmen row rows crew vikings paddling")
_WHISTLED = frozenset({"stopwatch", "whistle", "prop:whistle", "bullhorn"})
_MOST = 3
_MONSTERS = frozenset({"prop:slime", "figure:goblin", "prop:mecha"})
_CASTERS = frozenset({"figure:wizard", "figure:witch", "figure:mage"})
_GIANT = word_set("giant huge gigantic enormous massive colossal big")
_TOWERS = 3.2


def shown(brief: Brief) -> Brief:
    """The brief with such a picture in it, where one was asked for.

    Args:
        brief: Of a scene; any other is given back as it is.
    """
    if brief.template not in {"scene", "lineart"}:
        return brief
    text = brief.prompt.lower()
    said = frozenset(word.strip(".,!?;:\"'()") for word in text.replace("-", " ").split()) | frozenset(
        word.strip(".,!?;:\"'()") for word in text.split()
    )
    hero = brief.subjects[0] if brief.subjects else None
    if hero is not None and "flying" in hero.traits and any(t.startswith("wears:cape") for t in hero.traits):
        brief = replace(brief, setting="sky" if brief.setting in _ANYWHERE else brief.setting)
    brief = _towering(_rowed(_whistling(brief), said), said)
    found = next((s for s in _SPECTACLES if _asked(s, said, text, brief)), None)
    return brief if found is None else _put_in(found, brief, said)


def _asked(one: _Spectacle, said: frozenset[str], text: str, brief: Brief) -> bool:
    if one.never & said or not all(words & said for words in one.needs):
        return False
    if one.phrases and not any(phrase in text for phrase in one.phrases):
        return False
    beasts = any(s.picture.startswith("animal:") for s in brief.subjects)
    return not (beasts and one.alone) or one.picture in {"figure:cave_painters", "figure:relay"}


def _put_in(one: _Spectacle, brief: Brief, said: frozenset[str]) -> Brief:
    traits = []
    if said & _FEMALE and not said & _MALE:
        traits.append("female")
    elif said & _MALE and not said & _FEMALE:
        traits.append("male")
    traits += [folk for folk in ("orc", "dwarf") if folk in said]
    if said & _CHILDREN:
        traits.append(YOUNG)
    people = [s for s in brief.subjects if s.picture.startswith("figure:")]
    count = min(_MOST, people[0].count) if one.many and people else 1
    kin = one.picture.partition(":")[0]
    color = next((s.color for s in brief.subjects if s.picture.startswith(kin) and s.color is not None), None)
    whole = Subject(
        one.picture.partition(":")[2].replace("_", " "), one.picture, count, color, traits=tuple(traits)
    )
    if not one.many:
        whole = replace(whole, scale=1.7)
    kept = [replace(s, relation="beside", other=0) for s in brief.subjects if s.picture in one.keeps]
    if one.behind:
        first = next((s for s in kept if s.picture == one.behind), None) or Subject(
            one.behind.partition(":")[2], one.behind
        )
        kept = [s for s in kept if s.picture != one.behind]
        kept.append(replace(first, relation="behind", other=0))
    place = (
        one.setting
        if one.setting and brief.setting in _ANYWHERE and brief.background is None
        else brief.setting
    )
    return replace(brief, subjects=(whole, *kept), setting=place)


def _towering(brief: Brief, said: frozenset[str]) -> Brief:
    """A giant that is fought towers over who fights it, and is angry; a wizard casts a spell."""
    at = next((k for k, s in enumerate(brief.subjects) if s.picture in _MONSTERS), None)
    if at is None or not said & _GIANT or not said & _FIGHT or len(brief.subjects) == 1:
        return brief
    subjects = list(brief.subjects)
    giant = subjects[at]
    subjects[at] = replace(giant, scale=_TOWERS, traits=(*giant.traits, "angry"))
    for k, one in enumerate(subjects):
        if one.picture in _CASTERS and "fighting" in one.traits:
            kept = tuple(t for t in one.traits if t != "fighting")
            subjects[k] = replace(one, traits=("casting", *kept))
    return replace(brief, subjects=tuple(subjects))


def _rowed(brief: Brief, said: frozenset[str]) -> Brief:
    """The crew of a longship sits on its benches behind the shields."""
    at = next((k for k, s in enumerate(brief.subjects) if s.picture == "prop:longship"), None)
    crew = {
        k
        for k, s in enumerate(brief.subjects)
        if s.picture in {"figure:viking", "figure:person", "figure:man"}
    }
    if at is None or not (said & _CREW or crew):
        return brief
    ship = replace(brief.subjects[at], traits=(*brief.subjects[at].traits, ROWED), relation=None, other=None)
    oars = {
        k
        for k, s in enumerate(brief.subjects)
        if s.picture in {"person-rowing-boat", "prop:paddle", "prop:oar"}
    }
    subjects = tuple(ship if k == at else s for k, s in enumerate(brief.subjects))
    place = "sea" if brief.setting in _ANYWHERE and brief.background is None else brief.setting
    return replace(brief, subjects=without(subjects, crew | oars), setting=place)


def _whistling(brief: Brief) -> Brief:
    """A referee has the whistle at the mouth."""
    if not any(s.picture == "figure:referee" for s in brief.subjects):
        return brief
    return replace(
        brief,
        subjects=without(brief.subjects, {k for k, s in enumerate(brief.subjects) if s.picture in _WHISTLED}),
    )
