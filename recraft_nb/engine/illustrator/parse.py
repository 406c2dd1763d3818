"""From a prompt to a brief: what a person typed, as a value the composer can draw."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast, get_args

from recraft_nb.engine.illustrator.animals.menagerie import name_animals
from recraft_nb.engine.illustrator.brief import Brief, Relation, Subject, Template
from recraft_nb.engine.illustrator.doings.caring import stretch
from recraft_nb.engine.illustrator.doings.furnishing import furnish
from recraft_nb.engine.illustrator.language.copy_space import without_room
from recraft_nb.engine.illustrator.language.drafts import ANIMATE, Draft
from recraft_nb.engine.illustrator.language.inference import (
    drawn_as,
    inferred_light,
    inferred_setting,
    on_water,
)
from recraft_nb.engine.illustrator.language.lexicon import default_lexicon
from recraft_nb.engine.illustrator.language.looks import Looks, read_looks
from recraft_nb.engine.illustrator.language.media import without_media
from recraft_nb.engine.illustrator.language.plain_words import plainly
from recraft_nb.engine.illustrator.language.tokens import MOST_LETTERS, Script, read_script
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary
from recraft_nb.engine.illustrator.matter.icon_sets import set_of_icons, variety
from recraft_nb.engine.illustrator.matter.occasions import greeting
from recraft_nb.engine.illustrator.matter.signs import bears_words, has_label, put_up_sign
from recraft_nb.engine.illustrator.matter.slogans import slogan
from recraft_nb.engine.illustrator.sentence.placing import place_people
from recraft_nb.engine.illustrator.sentence.reader import read_sentence
from recraft_nb.engine.illustrator.sentence.tidy import tidy

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Rgb
    from recraft_nb.engine.illustrator.language.drafts import Scene
    from recraft_nb.engine.illustrator.language.lexicon import Lexicon
    from recraft_nb.engine.illustrator.language.vocabulary import Vocabulary

# Pictures that have no ground of their own: landscape words are things in them.
THING_TEMPLATES = frozenset({"icon", "badge", "pattern", "lettering"})
# Pictures that use the library's one-colour drawings.
PRINT_TEMPLATES = frozenset({"icon", "badge", "pattern"})
# For whom a pattern is.
AUDIENCE = frozenset({"kids", "kid", "children", "childrens", "baby", "nursery", "boys", "girls"})
# What a pattern shows in its own colours: a painted egg is more than an egg.
IN_COLOR = frozenset(
    {"prop:easter_egg", "prop:daffodil", "prop:holly", "prop:iris", "prop:lavender", "prop:wildflowers"}
)
# Where "called Bean There" is to be written, and is not just the name of a dog.
NAMING_WORDS = (
    "logo", "badge", "emblem", "poster", "lettering", "sign", "label", "crest", "card", "cover",
    "title screen",
    "flyer", "banner", "t-shirt", "bookmark", "sticker", "packaging", "certificate", "start screen", "bottle",
)  # fmt: skip
# Groups of things that take the colour of their material.
MADE_OF = frozenset({"buildings", "home", "vehicles", "landscape"})
# Trees whose leaves turn in autumn, and to which colour.
LEAFY = frozenset({"deciduous-tree", "prop:birch", "prop:willow", "prop:bush"})
AUTUMN = (224, 142, 46)
# Deeds by which a portrait comes into being.
_PAINTING = frozenset({"painting", "drawing", "sketching", "paints", "draws", "making"})
SMALLEST, LARGEST = 0.3, 2.5


def parse(prompt: str, *, lexicon: Lexicon | None = None) -> Brief:
    """Understand a prompt.

    English words are understood; of anything else the quoted text is kept and the rest is ignored, so that
    every prompt gives a brief and none raises.

    Args:
        prompt: As typed, of any length (the first few hundred words count).
        lexicon: Pictures to choose from; the one that ships by default.

    Returns:
        The brief.
    """
    lexicon, known = lexicon or default_lexicon(), vocabulary()
    prompt = prompt[:MOST_LETTERS]
    lowered = prompt.lower()
    script = read_script(
        without_room(plainly(prompt)), lexicon, names=any(word in lowered for word in NAMING_WORDS)
    )
    script = replace(script, tokens=without_media(script.tokens, known, lexicon))
    words = [token.text for token in script.tokens]
    looks, tokens = read_looks(script.tokens, known, lexicon, has_text=bool(script.texts))
    template = _template(looks, script)
    is_lettered = template == "lettering" or (template == "badge" and has_label(lowered))
    is_borne = is_lettered and bool(script.texts) and bears_words(words, lexicon)
    template = "scene" if is_borne else template
    things_only = template in THING_TEMPLATES or looks.sticker
    named = tokens if things_only and not (looks.sticker or template == "pattern") else name_animals(tokens)
    scene = read_sentence(named, known, lexicon, things_only=things_only)
    if (
        looks.abstract
        and template == "pattern"
        and scene.drafts
        and "pattern" not in words
        and not _motif(words, known)
    ):
        template, looks.style = "scene", looks.style or "mosaic"
    if template == "portrait" and "selfie" in words and any(d.group in ANIMATE for d in scene.drafts):
        # The arm and the phone belong to the picture.
        template = "scene"
    paints = any(
        word in _PAINTING and words[at + 2 : at + 3] == ["portrait"] for at, word in enumerate(words)
    )
    if template == "portrait" and paints and any(d.group == "people" for d in scene.drafts):
        # Who paints a portrait stands at an easel.
        template = "scene"
        scene.drafts.append(Draft("easel", "prop:easel", "home", 1))
        scene.drafts[0].relation, scene.drafts[0].other = "beside", len(scene.drafts) - 1
    if is_borne:
        put_up_sign(scene, words)
    motif = _motif(words, known) if template == "pattern" else ""
    motif_colors = [color for draft in scene.drafts for color in draft.colors] if motif else []
    tidy(scene, template, tokens, lexicon, sticker=looks.sticker)
    stretch(scene, words) if looks.sticker else place_people(scene, words, template)
    if template in {"scene", "lineart"} and not looks.sticker and looks.style != "minimal":
        furnish(scene, words, known, lexicon)
    subjects = _subjects(scene, template, motif, known)
    if (
        template in {"scene", "lineart"}
        and "face" in words
        and subjects
        and subjects[0].picture.startswith("figure:")
    ):
        looks.style = looks.style or ("line" if template == "lineart" else "")
        template = "portrait"
    if template == "scene" and len(subjects) == 1 and _is_near(words) and subjects[0].count == 1:
        template = "portrait" if subjects[0].picture.startswith("animal:") else template
    if template == "portrait" and sum(s.count for s in subjects if s.picture.startswith("figure:")) > 1:
        # A portrait shows one face; several who take a picture of themselves stand in a scene.
        template = "scene"
    if scene.season == "autumn":
        subjects = tuple(_in_autumn(subject) for subject in subjects)
    subjects = _kinds(words, subjects, known, prompt, template, is_cut=looks.sticker)
    washed = template == "pattern" and looks.style == "watercolor" and not subjects and not motif
    if washed and {"texture", "background", "wash", "washes"} & {*words}:
        # A texture of water colours is nothing but colours that run into each other.
        motif = "gradient"
    if motif and subjects and {"and", "with"} & set(words):
        # "Fish and waves" is a pattern of fish, not of stripes that wave.
        motif = ""
    setting = _setting(scene, template, looks, subjects, lexicon)
    moods = [*scene.moods, *(known.moods[word] for word in words if word in known.moods)]
    return Brief(
        prompt=prompt,
        template=template,
        text=script.texts or ((greeting(prompt) or slogan(prompt)) if template == "poster" else ()),
        setting=setting,
        light=inferred_light(scene, setting, looks.style),
        weather=scene.weather,
        season=scene.season,
        style="" if looks.style == "line" and template == "lineart" else looks.style,
        subjects=subjects,
        palette=tuple(dict.fromkeys([*looks.palette, *scene.colors, *motif_colors])),
        background=looks.background,
        motif=motif,
        moods=tuple(dict.fromkeys([*moods, "sticker"] if looks.sticker else moods)),
    )


def _kinds(
    words: list[str],
    subjects: tuple[Subject, ...],
    known: Vocabulary,
    prompt: str,
    template: str,
    *,
    is_cut: bool,
) -> tuple[Subject, ...]:
    """What each icon of a set and each sticker of a sheet shows."""
    if template == "icon":
        return set_of_icons(words, subjects, known, prompt) or subjects
    return variety(words, subjects, known) if is_cut else subjects


def _is_near(words: list[str]) -> bool:
    """Whether a prompt asks for a picture from near by."""
    text = " ".join(words)
    return "close up" in text or "closeup" in text or "headshot" in text or "head shot" in text


def _template(looks: Looks, script: Script) -> Template:
    if looks.template:
        return cast("Template", looks.template)
    only_text = script.texts and not any(token.kind == "word" for token in script.tokens)
    return "lettering" if script.asks_for_word or only_text else "scene"


def _motif(words: list[str], known: Vocabulary) -> str:
    """What a pattern is made of when it is made of no things: "stripes", "waves"."""
    for length in (2, 1):
        for at in range(len(words) - length + 1):
            motif = known.motifs.get(" ".join(words[at : at + length]))
            if motif is not None:
                return motif
    return ""


def _setting(
    scene: Scene, template: str, looks: Looks, subjects: tuple[Subject, ...], lexicon: Lexicon
) -> str:
    if looks.sticker:
        return "studio"
    if scene.setting:
        return scene.setting
    if template == "scene" and looks.background is None and looks.style != "minimal":
        return inferred_setting(subjects, lexicon.groups)
    return "studio"


def _subjects(scene: Scene, template: str, motif: str, known: Vocabulary) -> tuple[Subject, ...]:
    drafts = scene.drafts
    for draft in drafts:
        if template != "pattern" or draft.picture not in IN_COLOR:
            draft.picture = drawn_as(draft.picture, in_print=template in PRINT_TEMPLATES)
    if motif:
        drafts = [draft for draft in drafts if draft.noun not in known.motifs]
        if len(drafts) < len(scene.drafts):
            return tuple(_subject(draft, None, scene.setting, known) for draft in drafts)
    if not drafts and scene.unknown and not scene.setting and template != "pattern":
        word = scene.unknown[0]
        return (Subject(word, ""),) if word.isascii() else ()
    shown = tuple(_subject(draft, draft.other, scene.setting, known) for draft in drafts)
    if template == "pattern" and any(s.word not in AUDIENCE for s in shown):
        # "A kids pattern with dinosaurs" is for children, not of them.
        shown = tuple(s for s in shown if s.word not in AUDIENCE)
    return shown


def _subject(draft: Draft, other: int | None, setting: str, known: Vocabulary) -> Subject:
    relation = draft.relation if other is not None and draft.relation in get_args(Relation) else None
    first, second = _two(draft.colors)
    if first is None and (draft.group in MADE_OF or {"leather", "denim"} & {*draft.traits}):
        first = next((known.materials[trait] for trait in draft.traits if trait in known.materials), None)
    return Subject(
        word=draft.word,
        picture=draft.picture,
        count=draft.count,
        color=first,
        relation=cast("Relation | None", relation),
        other=other if relation else None,
        scale=max(SMALLEST, min(draft.scale, LARGEST)),
        traits=on_water(draft.picture, setting, tuple(dict.fromkeys(draft.traits))),
        second_color=second,
    )


def _in_autumn(subject: Subject) -> Subject:
    """A leafy tree in the colour of the season, when the prompt names no other."""
    if subject.color is not None or subject.picture not in LEAFY:
        return subject
    return replace(subject, color=AUTUMN)


def _two(colors: list[Rgb]) -> tuple[Rgb | None, Rgb | None]:
    return (colors[0] if colors else None), (colors[1] if len(colors) > 1 else None)
