"""A scene: a backdrop, its subjects where they belong, weather, words."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import TWINS
from recraft_nb.engine.illustrator.compose import (
    backdrops,
    close_ups,
    comics,
    decayed,
    inscribed,
    laid_out,
    nature,
    place,
    posing,
    served,
    staging,
    strewing,
    things,
)
from recraft_nb.engine.illustrator.compose.assorted import one_of
from recraft_nb.engine.illustrator.compose.backdrops import finding
from recraft_nb.engine.illustrator.compose.light import World
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.compose.relating import gathered, lined, seen_above
from recraft_nb.engine.illustrator.compose.relating.gathered import in_ring
from recraft_nb.engine.illustrator.compose.scenery import (
    counters,
    dressing,
    far_off,
    groundwork,
    mirrors,
    weather,
)
from recraft_nb.engine.illustrator.compose.stage import AFLOAT, Stage
from recraft_nb.engine.illustrator.doings.ties import tie_of
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.lexicon import singulars
from recraft_nb.engine.illustrator.language.quantities import IN_PAIRS
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary
from recraft_nb.engine.illustrator.meaning import shots
from recraft_nb.engine.illustrator.meaning.painted_each import paint_of
from recraft_nb.engine.illustrator.props.beasts.beast import HEAD_DOWN, SWUM, WADES

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief, Subject
    from recraft_nb.engine.illustrator.recipe import Recipe


_COLORS = ("#e8483f", "#f2a93b", "#2f5fc9", "#5db85a", "#9a5fd0", "#f07fb0", "#2fb5a5", "#f2d43f")


# Parts of a place that take the colour that stands before them.
_PARTS = frozenset(
    {
        "curtain",
        "locker",
        "chalkboard",
        "blackboard",
        "train",
        "carpet",
        "door",
        "wall",
        "floor",
        "tile",
        "seat",
        "silk",
        "satin",
        "velvet",
        "fabric",
        "cloth",
        "table",
        "room",
        "bathroom",
        "house",
        "cottage",
        "cabin",
        "cloud",
        "court",
        "bedroom",
        "kitchen",
        "nursery",
        "office",
        "classroom",
    }
)
# Rooms whose colour is that of their walls.
_PAPERED = frozenset({"bathroom", "bedroom", "nursery", "office", "classroom"})
# Places whose backdrop is a view of its own: what it shows is not shown again, not even alone.
_FURNISHED = frozenset({"library", "station", "office", "gallery", "supermarket"})
# What one is in, where the place is its inside.
_ABOARD = {
    "compartment": frozenset({"prop:steam_train", "train", "prop:train", "high-speed-train", "railway-car"}),
    "coach": frozenset({"prop:bus", "trolleybus", "tram", "tram-car", "metro", "minibus"}),
}
# Metres of what is small in a hall.
_SMALL = 0.75
# How somebody stands to a thing that must then be there for him, even if the place shows one.
_UPON = frozenset({"on", "under", "over", "behind", "riding"})
# Parts of a kitchen that its backdrop shows, in the colour asked for.
_FITTED = frozenset({"prop:cabinet"})
# What the surface is in a picture of things on a table.
_TABLES = frozenset({"prop:table", "prop:desk"})
# What belongs to the walls of a room that is named, also where it is the only thing that is.
_BUILT_IN = frozenset({"prop:fireplace", "prop:bookshelf"})
# Ways and places on whose ground leaves lie.
_STREWN = frozenset({"path", "covered", "road", "park", "forest", "street", "lane", "trail", "sidewalk"})
_HEARTH = frozenset({"fireplace", "hearth", "fire", "mantel", "mantelpiece"})
_ROOMS = frozenset({"room", "study", "library", "bedroom", "nook", "house", "cottage", "cabin", "interior"})
# What stands where its pipes are, of whatever stuff.
_MODELS = frozenset({"kitchen", "bedroom", "bathroom", "library", "cafe", "office", "sofa", "building"})
_PIPED = frozenset({"shower"})
# These bring what carries them over the water.
_AFLOAT = frozenset({"figure:surfer", "figure:mermaid", "figure:rock_mermaid", "figure:fisherman"})
# Who is in a family.
_FAMILY = ("figure:man", "figure:woman", "figure:girl", "figure:boy")
# Two of whom one is a woman and one a man.
_PAIRS = frozenset({"couple", "lovers", "newlyweds", "parents", "grandparents"})


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw a scene on a canvas."""
    brief = recipe.brief
    stage = prepare(recipe, canvas)
    words = "" if recipe.no_text or recipe.text_layout else "\n".join(brief.text)
    bearer = inscribed.bearer_of(brief, words)
    copies = [
        [] if i != bearer and _shown(stage, brief, i) else _made(recipe, i, words if i == bearer else "")
        for i in range(len(brief.subjects))
    ]
    for at in range(len(copies)):
        if lined.stands_along(brief, at):
            lined.line(stage, copies[at])
            copies[at] = []
    if bearer is not None and copies[bearer]:
        words = ""
    flat = brief.setting == seen_above.FLAT
    copies = [[] if strewing.is_strewn(brief.subjects[k]) else each for k, each in enumerate(copies)]
    strewing.strew(stage, brief.subjects, recipe.chance("strewn"), flat=flat, behind=True)
    if flat:
        laid_out.lay(stage, copies, recipe.chance("subjects"))
        copies = []
    blocks = place.arrange(copies, recipe.chance("subjects"), stage.kind in ("air", "deep"))
    loud = comics.kind_of(brief, words)
    on_board = bool(words and blocks) and not loud and _has_room_for_a_board(recipe, stage, words)
    if words and not on_board:
        stage.headroom = canvas.short * 0.24
    standing = [s for s in brief.subjects if "flying" not in s.traits and not nature.is_any(s, nature.FLIES)]
    alive = any(s.picture.startswith(("figure:", "animal:")) for s in standing)
    several = sum(s.count for s in standing) > 1
    groundwork.before(stage, brief.setting, room=alive or several)
    if not flat:
        dressing.behind(stage, recipe.chance("dressing"))
    mirrors.before(stage, bool(blocks))
    staging.stand(recipe, stage, blocks)
    strewing.strew(stage, brief.subjects, recipe.chance("strewn"), flat=flat, behind=False)
    mirrors.after(stage)
    groundwork.after(stage, brief.setting, recipe.chance("grass"))
    weather.falling_leaves(stage, recipe.chance("leaves")) if _leaves(brief) else None
    if any({HEAD_DOWN, "drinking"} <= {*s.traits} for s in brief.subjects) and stage.kind == "ground":
        weather.water_at_the_mouth(stage)
    if brief.setting in ("sea", "pool") and _swims(brief):
        weather.water_before(stage)
    drawn = [part.thing.subject for block in blocks for part in block.parts]
    left = not any({decayed.RUINED, decayed.OVERGROWN} & set(subject.traits) for subject in drawn)
    if not flat:
        dressing.before(stage, recipe.chance("dressing"), alone=left)
        counters.before(stage)
    canvas.add("foreground", *stage.front)
    weather.over(stage, recipe.chance("weather"))
    close_ups.step_up(stage, brief)
    if on_board:
        _board(recipe, stage, words)
    elif words:
        _written(recipe, stage, words, loud)


def _written(recipe: Recipe, stage: Stage, words: str, loud: str) -> None:
    """The words over the picture: as comics have them, or as a title."""
    if loud:
        comics.draw(stage, words, loud, (stage.hero_x, stage.stand - stage.canvas.short * recipe.layout.hero))
    else:
        text.title(stage, words, recipe.chance("words"), large="title screen" in recipe.brief.prompt.lower())


def _leaves(brief: Brief) -> bool:
    """Whether leaves fall through the air."""
    words = brief.prompt.lower()
    fall = "leaves" in words and any(
        deed in words
        for deed in ("falling", "fall ", "blowing", "swirling", "flying", "through autumn", "whirling")
    )
    said = {word.strip(".,!") for word in words.split()} & {"autumn", "fall"}
    streets = brief.setting in ("city", "street", "road", "square")
    in_town = bool(said) and brief.season == "autumn" and streets
    drawn = any(s.picture in weather.LEAVES and s.count > 2 for s in brief.subjects)
    return brief.template == "scene" and (fall or in_town or drawn)


def _swims(brief: Brief) -> bool:
    """Whether somebody is in the water and on nothing that floats."""
    return any(
        s.picture.startswith("figure:")
        and s.relation not in ("on", "in", "riding")
        and s.picture not in _AFLOAT
        for s in brief.subjects
    )


def prepare(recipe: Recipe, canvas: svg.Canvas) -> Stage:
    """The backdrop of a recipe, drawn."""
    brief = recipe.brief
    world = World(brief.light, brief.season, recipe.chance("palette"))
    layout = recipe.layout
    if canvas.height > canvas.width * 1.25:
        layout = replace(
            layout, hero_x=0.5 + (layout.hero_x - 0.5) * 0.35, view=min(0.68, layout.view + 0.03)
        )
    if brief.setting == shots.SETTING:
        # Goods stand near the middle.
        layout = replace(layout, hero_x=0.5 + (layout.hero_x - 0.5) * 0.3)
    # What is only the place's own name stands nowhere in it.
    there = [s for s in brief.subjects if not _is_place(brief, s)]
    busy = tuple(sorted({name for s in there for name in nature.names(s)}))
    hints = frozenset(word.strip(".,!?\"'()").lower() for word in brief.prompt.split())
    if any(s.picture == "prop:fireplace" and _bears(brief, k) for k, s in enumerate(brief.subjects)):
        # The hearth on which something stands is drawn with it, and no second one.
        hints -= _HEARTH
    stage = Stage(canvas, world, recipe.chance("backdrop"), layout, brief.weather, busy=busy, hints=hints)
    stage.said = brief.prompt.lower()
    if any({SWUM, WADES} & {*s.traits} for s in there):
        stage.hints |= {AFLOAT}
    whole = brief.setting == "whole kitchen"
    fitted = [s for s in brief.subjects if whole or (s.picture in _FITTED and brief.setting == "kitchen")]
    stage.paints = _painted_parts(brief.prompt.lower()) | {
        s.picture: color.hexa(s.color) for s in fitted if s.color is not None
    }
    hero = there[0] if there else None
    stage.many = hero.count if hero is not None else 1
    small = hero is not None and nature.metres(hero) < _SMALL
    if brief.setting in backdrops.VIEWS and small and hero is not None:
        # What is small in a place that is looked at as a whole does not fill it.
        stage.hero_scale *= 1.0 if hero.picture.startswith(("figure:", "animal:")) else 0.66
    if recipe.background is not None:
        backdrops.plain.exact(stage, recipe.background)
        stage.glossy = brief.setting == shots.SETTING
    else:
        backdrops.paint(brief.setting, stage)
        far_off.behind(stage, brief.setting)
    return stage


_FRONTS = frozenset({"cafe", "café", "bakery", "shop", "front", "wooden", "florist", "bistro", "restaurant"})


def _painted_parts(prompt: str) -> dict[str, str]:
    """Colours of parts of the place: the curtains of "a stage with red curtains"."""
    words, colors = prompt.replace(",", " ").replace(".", " ").split(), vocabulary().colors
    found: dict[str, str] = {}
    for at, word in enumerate(words):
        part = word.removesuffix("s")
        # The door of "a green cafe door" is green.
        end = at - 1 if part == "door" and at and words[at - 1] in _FRONTS else at
        for length in (2, 1):
            said = colors.get(" ".join(words[max(0, end - length) : end]))
            if part in _PARTS and said is not None and end >= length:
                found.setdefault(part, color.hexa(said))
    for room in _PAPERED & {*found}:
        # "A green bathroom" has green walls.
        found.setdefault("wall", found[room])
    return found


def _shown(stage: Stage, brief: Brief, index: int) -> bool:
    """Whether the backdrop has drawn a subject already, and nothing needs it as a thing."""
    subject = brief.subjects[index]
    strewn = len(brief.subjects) > 1 or bool(stage.hints & _STREWN)
    if subject.picture in weather.LEAVES and subject.count > 2 and strewn:
        return True
    if subject.picture in _FITTED and brief.setting == "kitchen":
        return True
    if brief.setting == "table" and subject.picture in _TABLES and "table" in stage.paints:
        # The table before everything has that colour.
        return True
    if any(s.other == index and tie_of(s.traits) for s in brief.subjects):
        return False
    needed = any(s.other == index for s in brief.subjects)
    if (
        stage.indoors
        and subject.word.split()[-1] in ("wall", "walls")
        and "wall" in stage.paints
        and not needed
    ):
        return True
    inside = brief.setting in _ABOARD and subject.picture in _ABOARD[brief.setting]
    if inside or _is_place(brief, subject):
        return True
    if subject.relation in ("holding", "wearing", "riding"):
        # What somebody has is not the place's.
        return False
    if not nature.names(subject) & stage.shown:
        return False
    if subject.picture in _PIPED or (
        brief.setting == "diorama" and subject.color is None and stage.shown & _MODELS
    ):
        return True
    if brief.setting in backdrops.VIEWS:
        seat = frozenset({"in"}) if nature.is_any(subject, nature.SEATS) else frozenset()
        return not any(
            s.other == index
            and (s.relation in _UPON | seat or gathered.GATHERED in s.traits)
            and not nature.names(s) & stage.shown
            and _is_said(stage, s)
            for s in brief.subjects
        )
    if brief.setting in _FURNISHED and not needed and subject.count == 1 and subject.color is None:
        return True
    if brief.setting in ("flower field", "vineyard") and subject.count > 1:
        return True
    if subject.color is not None or (index == 0 and nature.metres(subject) < _SMALL):
        return False
    held: tuple[str, ...] = ("on", "in", "under", "over", "behind")
    # The hearth of a room is far enough back for who is before it.
    held = held if subject.picture == "prop:fireplace" else (*held, "in_front")
    needed = any(s.other == index and s.relation in held for s in brief.subjects if _is_said(stage, s))
    if subject.picture in _BUILT_IN and stage.hints & _ROOMS and subject.relation is None:
        return not needed
    said = len(brief.subjects) > 1 or not _is_said(stage, subject)
    return not needed and said


def _bears(brief: Brief, index: int) -> bool:
    """Whether something is on or above a thing."""
    return any(s.other == index and s.relation in ("on", "over") for s in brief.subjects)


def _is_said(stage: Stage, subject: Subject) -> bool:
    """Whether the prompt names a subject itself: "bed" is not said with a bedroom."""
    return bool(re.search(rf"\b{re.escape(subject.word.lower())}s?\b", stage.said))


def _is_place(brief: Brief, subject: Subject) -> bool:
    """Whether a subject is only the name of the place that is looked at."""
    if brief.setting == "shop" and subject.picture == "prop:shop":
        return True
    person = subject.picture.startswith("figure:")
    return not person and brief.setting in backdrops.VIEWS and finding.is_name(subject.word, brief.setting)


def _made(recipe: Recipe, index: int, words: str = "") -> list[things.Thing]:
    """The copies of one subject, each a little different where it can be, with words on them or none."""
    subject = posing.posed(recipe.brief.subjects, index)
    if words:
        subject = inscribed.covered(subject)
    if (
        subject.word == subject.picture
        and nature.is_any(subject, nature.GROUNDS)
        and recipe.brief.setting != "studio"
    ):
        # A stand-in for the place itself, which the backdrop shows.
        return []
    made = []
    alike = bool({*singulars(subject.word.split()[-1])} & IN_PAIRS)
    many = (
        bool({"colorful", "colourful", "multicolored", "rainbow"} & set(subject.traits))
        or "colorful" in recipe.brief.prompt
    )
    for k in range(max(1, min(12, subject.count))):
        if many and subject.count > 1 and subject.color is None:
            tone = color.rgb(_COLORS[k % len(_COLORS)])
            thing = things.make(
                replace(subject, color=tone), recipe.stream("subjects") + index * 101 + k * 7, whole=True
            )
        else:
            one = paint_of(in_ring(posing.copy_of(one_of(subject, k), k), k), k)
            if subject.word in _PAIRS and subject.count == 2:
                one = replace(one, traits=(*one.traits, ("woman", "man")[k % 2]))
            elif subject.word.split()[-1] == "family" and subject.picture == "figure:person":
                one = replace(one, picture=_FAMILY[k % 4])
            variant = 0 if alike or TWINS in subject.traits else k * 7
            thing = things.make(one, recipe.stream("subjects") + index * 101 + variant, whole=True)
        if thing is not None:
            made.append(thing)
    if words:
        made = inscribed.with_words(made, words)
    shown = inscribed.asked_picture(subject)
    mark = things.make(shown, recipe.stream("subjects")) if shown is not None else None
    if mark is not None:
        made = [inscribed.pictured(thing, mark) for thing in made]
    return served.served(made, recipe.stream("subjects") + index)


def _has_room_for_a_board(recipe: Recipe, stage: Stage, words: str) -> bool:
    """Few words may stand on a board beside the hero, out of doors, when the picture is not narrow."""
    free = stage.kind == "ground" and not stage.indoors and stage.width >= stage.canvas.short
    return free and len(words) <= 14 and recipe.chance("words").chance(0.5)


def _board(recipe: Recipe, stage: Stage, words: str) -> None:
    """The words on a board, on the side where the hero is not."""
    u = stage.canvas.short
    away = 1 if stage.layout.hero_x < 0.5 else -1
    size = u * 0.34
    x = stage.width * (0.5 + away * 0.5) - away * size * 0.62
    stage.canvas.add(
        "lettering",
        text.board(stage, " ".join(words.split()), recipe.chance("words"), x, stage.stand + u * 0.03, size),
    )
