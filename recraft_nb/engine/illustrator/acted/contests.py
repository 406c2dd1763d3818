"""Contests and heroes: a team with its cup, a keeper in his goal, fans in the stands, riders over fences."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.acted import spectacles
from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose.backdrops import arenas
from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.props.body.profile import SIDE
from recraft_nb.engine.illustrator.props.scenes.match import DIVES, OF, WITH_CUP, YOUNG

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief

_SPORTS = word_set("""
    soccer football basketball volleyball handball rugby hockey baseball softball cricket sports sport
    swimming relay lacrosse netball futsal championship league match cup trophy
""")
_TEAMS = word_set("team teams squad players teammates champions winners")
_CUPS = word_set("trophy cup medal medals championship")
_TRIUMPH = word_set("""
    celebrating celebrates celebrate celebration lifting lifts lift winning wins won raising raises hoisting
    victory champions winners holding
""")
_GIRLS, _BOYS = (
    word_set("girl girls women woman womens female ladies"),
    word_set("boy boys men man mens male"),
)
_CHILDREN = word_set("girl girls boy boys kids kid children child youth junior schoolgirls schoolboys little")
_DIVES = word_set("""
    diving dives dive leaping leaps jumping jumps flying stretching catching catches saving saves save
    blocking blocks stopping reaching
""")
_BALLS = frozenset({"soccer-ball", "american-football", "basketball", "goal-net", "stadium", "volleyball"})
_PLAYERS = frozenset(
    f"figure:{name}"
    for name in word_set("person girl boy child woman man athlete soccer_player team basketball_player")
)
_KITS = frozenset({"t-shirt", "running-shirt", "coat", "prop:shirt", "jersey"})
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
_LEAST = 3
_CLUB_THINGS = frozenset({"prop:market_stall", "scarf", "flag", "triangular-flag", "stadium", "prop:flag"})
_PIRATES = re.compile(r"\bpirates?\b")
_IN_CLOUDS = re.compile(
    r"\b(?:through|in|among|above|over|on|across)\b (?:the |a |some )?(?:sea of |ocean of )?"
    r"(?:\w+ ){0,2}(?:clouds?|sky)\b|\bflying\b"
)
_SHIPS = frozenset({"prop:sailing_ship", "prop:longship", "sailboat", "ship"})

_MOUNTS = frozenset(
    {"animal:horse", "animal:camel", "animal:unicorn", "animal:elephant", "animal:zebra", "animal:donkey"}
)
_CALLED_RIDERS = frozenset({"rider", "jockey", "horse rider", "equestrian", "horsewoman", "horseman"})
_LEAPS = word_set("jumping leaping running galloping racing charging walking")
_FENCES = frozenset({"prop:hurdle", "prop:fence", "prop:hedge", "prop:log", "prop:gate", "prop:brick_wall"})
_OVER_FENCE = re.compile(
    r"\b(?:over|clearing|jumping) (?:an? |the |some )?(?:\w+ ){0,3}"
    r"(?:hurdles?|fences?|jumps?|hedges?|poles?|logs?)\b"
)
_LANDMARKS = frozenset(
    {
        "prop:pyramid",
        "prop:castle",
        "prop:cherry_tree",
        "prop:temple",
        "prop:colosseum",
        "deciduous-tree",
        "prop:volcano",
    }
)

_BYGONE = word_set(
    "old victorian brick vintage abandoned 19th century 1800s industrial revolution historic smoking smoky"
)
_SMITHS = word_set("blacksmith blacksmith's smithy forge smith")
_SHOPS = frozenset(
    {"prop:shop", "prop:iso_house", "convenience-store", "prop:house", "prop:hut", "figure:lumberjack"}
)
_BATTING = word_set("baseball batter batting hitting softball cricket swinging swings ball")
# What a picture is meant to be where one of these words is said.
_MEANT = (
    ("prop:fishing_net", "prop:sport_net", word_set("volleyball badminton tennis")),
    ("prop:pagoda", "prop:temple", word_set("roman greek rome caesar gods")),
    ("factory", "prop:old_factory", _BYGONE),
)
_SIDEWAYS = re.compile(r"\bside[- ]view\b|\bin profile\b|\bprofile view\b|\bside[- ]scroll")
_COMIC_BOOK = re.compile(
    r"\bcomic[- ]book (?:super|hero|villain|style|character|art|girl|scene|illustration)|\bcomics?[- ]style\b"
)


def contested(brief: Brief) -> Brief:
    """The brief with what such contests and voyages are known by.

    Args:
        brief: Of a scene; any other is given back as it is.
    """
    if brief.template not in {"scene", "lineart"}:
        return brief
    said = {word.strip(".,!?;:\"'()").removesuffix("'s").lower() for word in brief.prompt.split()}
    whole = spectacles.shown(brief)
    if whole is not brief:
        return whole
    brief = _with_own_head(_in_lanes(_in_comics(_far_off(_mounted(_at_play(brief, said))))))
    return _above_the_sea(_under_black_flags(_in_the_stands(_in_goal(_as_a_team(brief, said), said), said)))


def _in_comics(brief: Brief) -> Brief:
    """Heroes of comic books are drawn as comics are; the balloon is where their words stand."""
    text = brief.prompt.lower()
    style = brief.style
    if (
        not style
        and _COMIC_BOOK.search(text)
        and any(s.picture.startswith("figure:") for s in brief.subjects)
    ):
        style = "ink"
    balloons = {k for k, s in enumerate(brief.subjects) if s.picture in {"speech-balloon", "thought-balloon"}}
    gone = balloons if brief.text and len(brief.subjects) > len(balloons) else set()
    return replace(brief, style=style, subjects=without(brief.subjects, gone))


def _mounted(brief: Brief) -> Brief:
    """Who is on a horse sits astride; where one of them jumps, it is the horse that does."""
    subjects = list(brief.subjects)
    for at in [k for k, s in enumerate(subjects) if s.picture == "horse-racing" and s.count == 1]:
        # Who is named as a rider alone has a horse all the same.
        if not any(s.picture in _MOUNTS for s in subjects):
            gaits = tuple(t for t in subjects[at].traits if t in _LEAPS)
            subjects.append(Subject("horse", "animal:horse", traits=gaits))
            rider = replace(subjects[at], picture="figure:person", relation="riding", other=len(subjects) - 1)
            subjects[at] = replace(rider, traits=tuple(t for t in rider.traits if t not in gaits))
            subjects = [
                replace(s, relation=None, other=None) if s.other == at and s.picture in _FENCES else s
                for s in subjects
            ]
    horse_at = next((k for k, s in enumerate(subjects) if s.picture in _MOUNTS), None)
    leaps = horse_at is not None and bool(_LEAPS & {*subjects[horse_at].traits})
    for at in range(len(subjects)):
        rider = subjects[at]
        mount = rider.other
        joins = rider.relation in {"with", "on"} or (rider.relation is None and leaps)
        if rider.word in _CALLED_RIDERS and joins and horse_at is not None:
            subjects[at] = rider = replace(rider, relation="riding", other=horse_at)
            mount = horse_at
        if not rider.picture.startswith("figure:") or mount is None or subjects[mount].picture not in _MOUNTS:
            continue
        if (
            rider.relation == "on"
            and not {"standing", "lying", "sleeping"} & {*rider.traits}
            and rider.count == 1
        ):
            subjects[at] = rider = replace(rider, relation="riding")
        if rider.relation == "riding" and _LEAPS & {*rider.traits, *subjects[mount].traits}:
            kept = tuple(t for t in rider.traits if t not in _LEAPS)
            subjects[at] = replace(rider, traits=kept)
            horse = subjects[mount]
            gait = "jumping" if {"jumping", "leaping"} & {*rider.traits, *horse.traits} else "running"
            subjects[mount] = replace(horse, traits=(gait, *(t for t in horse.traits if t not in _LEAPS)))
    ridden = horse_at is not None and any(s.relation == "riding" and s.other == horse_at for s in subjects)
    if horse_at is not None and ridden and not leaps and _OVER_FENCE.search(brief.prompt.lower()):
        # Who rides over a fence jumps it.
        jumper = subjects[horse_at]
        gaits = tuple(t for t in jumper.traits if t not in _LEAPS)
        subjects[horse_at] = replace(jumper, traits=("jumping", *gaits))
    for at, horse in enumerate(subjects):
        fence = next((k for k, s in enumerate(subjects) if s.picture in _FENCES and s.relation is None), None)
        if horse.picture in _MOUNTS and "jumping" in horse.traits and fence is not None:
            subjects[fence] = replace(subjects[fence], picture="prop:hurdle", word="hurdle", scale=0.62)
            subjects[at] = replace(horse, relation="over", other=fence)
    return replace(brief, subjects=tuple(subjects))


def _far_off(brief: Brief) -> Brief:
    """What is as large as a house stands behind who is named before it, and does not dwarf him."""
    hero = brief.subjects[0] if brief.subjects else None
    if hero is None or not hero.picture.startswith(("figure:", "prop:mecha")) or hero.relation == "in":
        return brief
    subjects = list(brief.subjects)
    for at, thing in enumerate(subjects[1:], 1):
        if thing.picture not in _LANDMARKS or any(
            s.relation in {"in", "on"} and s.other == at for s in subjects
        ):
            continue
        if thing.relation in {None, "with", "behind"} and (
            hero.relation in {None, "under"} or hero.other != at
        ):
            subjects[at] = replace(thing, relation="behind", other=0)
        if hero.relation == "under" and hero.other == at and thing.count > 1:
            subjects[0] = hero = replace(hero, relation=None, other=None)
            subjects[at] = replace(thing, relation="behind", other=0)
    return replace(brief, subjects=tuple(subjects))


def _as_a_team(brief: Brief, said: set[str]) -> Brief:
    """A team of some sport wears one kit; one that celebrates lifts its cup."""
    at = next((k for k, s in enumerate(brief.subjects) if s.picture in _PLAYERS), None)
    if at is None or not said & _SPORTS or not (said & _TEAMS or said & _CHILDREN):
        return brief
    team = brief.subjects[at]
    won = bool(said & _CUPS) and bool(said & _TRIUMPH)
    named = (
        "team" in team.word or "squad" in team.word or bool(said & word_set("team squad champions teammates"))
    )
    playing = said & word_set("playing plays kicking scoring dribbling shooting passing dunking")
    if playing or (not named and not (won and team.count >= _LEAST)):
        return brief
    counted = next((n for word, n in _NUMBERS.items() if word in said), 0)
    traits = [f"{OF}{counted}"] if counted else []
    traits += [WITH_CUP] if won else []
    traits += (
        ["female"]
        if said & _GIRLS and not said & _BOYS
        else ["male"]
        if said & _BOYS and not said & _GIRLS
        else []
    )
    traits += [YOUNG] if said & _CHILDREN else []
    whole = replace(
        team, picture="figure:team", count=1, scale=1.3, traits=tuple(traits), relation=None, other=None
    )
    subjects = tuple(whole if k == at else s for k, s in enumerate(brief.subjects))
    gone = {k for k, s in enumerate(subjects) if won and s.picture in {"trophy", "sports-medal", "prop:cup"}}
    gone |= {k for k, s in enumerate(subjects) if k != at and s.picture in _PLAYERS}
    worn = next((s for s in subjects if s.picture in _KITS), None)
    if worn is not None:
        subjects = tuple(
            replace(s, color=s.color or worn.color) if s.picture == "figure:team" else s for s in subjects
        )
        gone |= {k for k, s in enumerate(subjects) if s.picture in _KITS}
    gone |= {k for k, s in enumerate(subjects) if s.picture in _BALLS and s.relation != "holding"}
    setting = brief.setting
    if setting in {"studio", "meadow", "street", "city"} and brief.background is None:
        setting = "court" if said & {"basketball", "volleyball", "handball"} else "stadium"
    return replace(brief, subjects=without(subjects, gone), setting=setting)


def _in_goal(brief: Brief, said: set[str]) -> Brief:
    """The keeper has his goal with him, and the ball that he leaps for."""
    at = next((k for k, s in enumerate(brief.subjects) if s.picture == "figure:goalkeeper"), None)
    if at is None:
        return brief
    keeper = brief.subjects[at]
    if said & _DIVES:
        keeper = replace(keeper, traits=(DIVES,))
    subjects = tuple(keeper if k == at else s for k, s in enumerate(brief.subjects))
    gone = {k for k, s in enumerate(subjects) if s.picture in _BALLS}
    setting = "stadium" if brief.setting in {"studio", "sea", "underwater"} else brief.setting
    return replace(brief, subjects=without(subjects, gone), setting=setting)


def _at_play(brief: Brief, said: set[str]) -> Brief:
    """Small deeds of players and heroes: a serve, a landing, a duel; a bat that is swung is no animal."""
    subjects = []
    for s in brief.subjects:
        traits = s.traits
        if s.picture == "figure:tennis_player" and said & {"serving", "serve", "serves"}:
            traits = ("at serve", *(t for t in traits if t not in {"serving", "holding"}))
        if s.picture.startswith("figure:") and said & {"spiking", "spikes", "smashing"}:
            traits = ("dunking", *traits)
        if s.picture.startswith("figure:") and _SIDEWAYS.search(brief.prompt.lower()) and SIDE not in traits:
            traits = (*traits, SIDE)
        if s.picture.startswith("figure:") and "landing" in said and not said & {"page", "moon", "plane"}:
            traits = ("landing", *(t for t in traits if t != "flying"))
        if s.picture == "figure:cowboy" and said & {"duel", "dueling", "standoff", "showdown"}:
            traits = ("at the ready", *(t for t in traits if t != "fighting"))
        picture = next((new for old, new, words in _MEANT if s.picture == old and said & words), s.picture)
        if s.picture in _SHOPS and said & _SMITHS and "isometric" in said:
            picture, traits = "prop:iso_smithy", ()
        subjects.append(replace(s, picture=picture, traits=traits))
    runs = any(s.picture == "figure:runner" for s in subjects)
    gone = {k for k, s in enumerate(subjects) if runs and s.picture in {"person-running", "prop:block"}}
    gone |= {k for k, s in enumerate(subjects) if s.picture in {"bat", "animal:bat"} and said & _BATTING}
    if any(s.picture == "prop:iso_smithy" for s in subjects):
        gone |= {
            k
            for k, s in enumerate(subjects)
            if s.picture in {"prop:signpost", "prop:fire", "figure:lumberjack"}
        }
    if any(s.picture == "figure:hockey_player" for s in subjects):
        gone |= {k for k, s in enumerate(subjects) if s.picture == "prop:puck"}
    if any(s.picture == "figure:climber" for s in subjects):
        gone |= {
            k for k, s in enumerate(subjects) if s.picture in {"prop:cliff", "knot", "rock", "prop:rope"}
        }
    return replace(brief, subjects=without(tuple(subjects), gone))


def _in_lanes(brief: Brief) -> Brief:
    """Who swims in a lane does the crawl toward the viewer."""
    said = [word.strip(".,!?;:\"'()").lower() for word in brief.prompt.split()]
    if arenas.found(said) != "lane pool" or brief.background is not None:
        return brief
    swim = tuple(
        replace(s, picture="figure:crawl_swimmer", traits=(), relation=None, other=None)
        if s.picture in {"figure:swimmer", *_PLAYERS}
        else s
        for s in brief.subjects
    )
    gone = {k for k, s in enumerate(swim) if s.picture in {"knot", "prop:rope", "rope"}}
    return replace(brief, subjects=without(swim, gone))


def _in_the_stands(brief: Brief, said: set[str]) -> Brief:
    """Fans wear the colours of their club."""
    is_crowd = said & arenas.FANS and (
        said & _SPORTS or said & word_set("stands bleachers grandstand stadium")
    )
    at = next((k for k, s in enumerate(brief.subjects) if s.picture in {"figure:person", "figure:fan"}), None)
    if not is_crowd or at is None:
        return brief
    fans = brief.subjects[at]
    if not {*fans.word.lower().split()} & arenas.FANS:
        return brief
    worn = next((s.color for s in brief.subjects if s.picture in _CLUB_THINGS and s.color is not None), None)
    kept = tuple(t for t in fans.traits if not t.startswith("wields:"))
    waves = said & word_set("flag flags waving banner banners")
    tone = fans.color or worn
    flag = (
        (f"wields:flag:#{tone[0]:02x}{tone[1]:02x}{tone[2]:02x}" if tone else "wields:flag:",)
        if waves
        else ()
    )
    fan = replace(fans, picture="figure:fan", color=tone, traits=(*kept, *flag), relation=None, other=None)
    fan = replace(fan, count=max(_LEAST, min(4, fan.count)) if fan.count > 1 else 1)
    subjects = tuple(fan if k == at else s for k, s in enumerate(brief.subjects))
    gone = {k for k, s in enumerate(subjects) if s.picture in _CLUB_THINGS}
    return replace(brief, subjects=without(subjects, gone))


def _under_black_flags(brief: Brief) -> Brief:
    """A ship of pirates shows the skull on its sails and flags."""
    if not _PIRATES.search(brief.prompt.lower()):
        return brief
    flagged = (
        replace(s, traits=(*s.traits, "pirate")) if s.picture == "prop:sailing_ship" else s
        for s in brief.subjects
    )
    return replace(brief, subjects=tuple(flagged))


def _with_own_head(brief: Brief) -> Brief:
    """The dragon's head of a longship is carved on it, and is no dragon."""
    if not any(s.picture == "prop:longship" for s in brief.subjects):
        return brief
    carved = {
        k
        for k, s in enumerate(brief.subjects)
        if s.picture == "animal:dragon"
        and s.other is not None
        and brief.subjects[s.other].picture == "prop:longship"
    }
    return replace(brief, subjects=without(brief.subjects, carved))


def _above_the_sea(brief: Brief) -> Brief:
    """A ship that sails through clouds is in the sky, the clouds around it."""
    at = next((k for k, s in enumerate(brief.subjects) if s.picture in _SHIPS), None)
    text = brief.prompt.lower()
    if (
        at is None
        or not _IN_CLOUDS.search(text)
        or "sea" in text.replace("sea of", "").split()
        or "ocean" in text.split()
    ):
        return brief
    clouds = [k for k, s in enumerate(brief.subjects) if s.picture in {"cloud", "prop:cloud_big"}]
    if not clouds and "flying" not in brief.subjects[at].traits:
        return brief
    subjects = list(brief.subjects)
    ship = subjects[at]
    subjects[at] = replace(
        ship, relation=None, other=None, traits=(*(t for t in ship.traits if t != "sailing"), "flying")
    )
    return replace(brief, subjects=without(tuple(subjects), {*clouds}), setting="sky")
