"""Who holds a weapon, a tool or a light has it drawn in his hand: a spear is a spear, and hides no face."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.ink import color
from recraft_nb.engine.illustrator.language.grammar import kinds_by_word, word_set
from recraft_nb.engine.illustrator.props.body.whiskers import SMOKES
from recraft_nb.engine.illustrator.props.held.arms import BURNING, DRAWINGS, LOW, WIELDS
from recraft_nb.engine.illustrator.props.held.open_book import READS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.engine.illustrator.brief import Brief, Subject

# What words of prompts name each kind of thing.
_WORDS: Mapping[str, str] = kinds_by_word(
    {
        "spear": "spear lance javelin harpoon halberd pike",
        "hammer": "hammer warhammer mallet sledgehammer mace maul",
        "axe": "axe battleaxe hatchet tomahawk",
        "sword": "sword saber sabre blade excalibur rapier",
        "great sword": "greatsword broadsword claymore longsword zweihander",
        "glowing sword": "lightsaber lightsabre",
        "dagger": "dagger",
        "katana": "katana",
        "cutlass": "cutlass scimitar",
        "bow": "bow longbow crossbow",
        "shield": "shield buckler",
        "torch": "torch",
        "orb": "orb",
        "lantern": "lantern",
        "book": "spellbook grimoire tome",
        "staff": "staff",
        "scythe": "scythe",
        "flag": "flag banner",
        "trident": "trident",
        "club": "club",
        "pitchfork": "pitchfork",
        "pickaxe": "pickaxe pick",
        "scepter": "scepter sceptre",
    }
)
_PHRASES = {"crystal ball": "orb", "magic ball": "orb", "bow and arrow": "bow", "spell book": "book",
            "light saber": "glowing sword"}  # fmt: skip
_BOOKS = frozenset({"closed-book", "open-book"})
_HAS = frozenset({"with", "holding", "wearing"})
# Who has a bow shoots with it; it is no ribbon.
_ARCHERS = word_set(
    "archer elf knight warrior hunter huntress ranger samurai ninja hood amazon elves soldier guard viking"
    " barbarian centaur cupid"
)
# These are drawn in ways of their own and hold nothing.
_HANDLESS = word_set("figure:baby figure:mermaid figure:firefighter_hose figure:geisha figure:robot")
_BY_THE_GRIP = frozenset({"figure:robot", "prop:robot_body", "robot", "figure:mermaid"})
_SEXES = (
    (word_set("woman women girl girls lady female"), "female"),
    (word_set("man men boy boys gentleman male"), "male"),
)
_PLAIN_PEOPLE = word_set("man woman boy girl child person baby bride groom")
_PLUMBERS = frozenset({"figure:mechanic", "figure:builder"})
# Who does this has his hands full.
_BUSY = word_set("juggling giving sharing phoning playing fixing tossing catching")
_MOST = 2
_GREAT = word_set("big huge giant large long massive enormous oversized great")
# What burns is drawn in flames.
_BURNS = word_set("flaming burning fiery blazing")


def armed(brief: Brief) -> Brief:
    """The brief with what people hold drawn as a part of them.

    Args:
        brief: Of a scene or a portrait; any other is given back as it is.
    """
    if brief.template not in {"scene", "lineart", "portrait"}:
        return brief
    subjects = [_of_a_sex(subject) for subject in brief.subjects]
    gone: set[int] = set()
    held: dict[int, list[str]] = {}
    for at, subject in enumerate(subjects):
        smoker = _smoker(subjects, subject, brief.prompt.lower())
        if smoker is not None:
            subjects[smoker] = replace(subjects[smoker], traits=(*subjects[smoker].traits, SMOKES))
            gone.add(at)
            continue
        kind = _kind(subject)
        owner = subjects[subject.other] if subject.other is not None and subject.relation in _HAS else None
        if not kind or owner is None or subject.other is None or any(s.other == at for s in subjects):
            continue
        if kind == "bow" and not _shoots(owner, subject, brief.prompt):
            continue
        if kind == "book" and owner.picture in {"figure:robot", "figure:mermaid"}:
            # A robot and a mermaid have it open before them.
            subjects[subject.other] = replace(owner, traits=(*owner.traits, READS))
            gone.add(at)
            continue
        if owner.picture in _BY_THE_GRIP:
            key = f"prop:held_{kind.replace(' ', '_')}"
            if key in DRAWINGS:
                subjects[at] = replace(subject, picture=key, relation="holding")
            continue
        if kind == "book" and "reading" in owner.traits and _can_hold(owner):
            # Who reads has his book open before him already.
            gone.add(at)
            continue
        if not _can_hold(owner) or subject.count > max(owner.count, _MOST):
            continue
        listed = held.setdefault(subject.other, [])
        if len(listed) < _MOST:
            paint = color.hexa(subject.color) if subject.color is not None else ""
            paint = paint or (BURNING if _BURNS & {*subject.traits} else "")
            listed.append(f"{WIELDS}{kind}:{paint}")
            gone.add(at)
    for owner_at, listed in held.items():
        # What is swung comes first; what hangs is for the other hand.
        listed.sort(key=lambda trait: trait.split(":")[1] in LOW)
        owner = subjects[owner_at]
        subjects[owner_at] = replace(owner, traits=(*owner.traits, *listed))
    changed = replace(brief, subjects=tuple(subjects))
    return replace(changed, subjects=without(changed.subjects, gone)) if gone else changed


def _of_a_sex(subject: Subject) -> Subject:
    """A "viking woman" is drawn as a viking, and as a woman."""
    sex = next((sex for words, sex in _SEXES if words & {*subject.word.lower().split()}), "")
    if not sex or not subject.picture.startswith("figure:") or sex in subject.traits:
        return subject
    if subject.picture.rpartition(":")[2].removeprefix("old_") in _PLAIN_PEOPLE:
        return subject
    return replace(subject, traits=(*subject.traits, sex))


def _smoker(subjects: Sequence[Subject], pipe: Subject, prompt: str) -> int | None:
    """Who smokes a pipe that was named; None where it is one for water, or for music."""
    if pipe.picture != "prop:pipe" or pipe.word.split()[-1] != "pipe":
        return None
    owner = pipe.other
    if owner is None or not _can_hold(subjects[owner]) or subjects[owner].picture in _PLUMBERS:
        return None
    return owner if "smok" in prompt or pipe.relation == "with" else None


def _shoots(owner: Subject, bow: Subject, prompt: str) -> bool:
    """Whether a bow is a weapon; a girl's is a ribbon, and a violinist's belongs to his violin."""
    called = {*owner.word.lower().split(), owner.picture.rpartition(":")[2], *prompt.lower().split()}
    return bool(_ARCHERS & called) or "arrow" in prompt.lower() or bow.relation == "holding"


def _can_hold(owner: Subject) -> bool:
    person = owner.picture.startswith("figure:") and owner.picture not in _HANDLESS
    return person and not _BUSY & {*owner.traits} and not any(t.startswith("plays:") for t in owner.traits)


def _kind(subject: Subject) -> str:
    """Which kind of thing a subject is; "" for one that is drawn as its own picture."""
    word = subject.word.lower()
    if word in _PHRASES:
        return _PHRASES[word]
    last = word.split()[-1].removesuffix("s") if word else ""
    kind = _WORDS.get(word.split()[-1] if word else "", _WORDS.get(last, ""))
    if kind == "sword" and (subject.scale > 1 or _GREAT & {*subject.traits}):
        return "great sword"
    if kind == "sword" and {"glowing", "shining", "magical", *_BURNS} & {*subject.traits}:
        return "glowing sword"
    if kind == "bow" and subject.picture != "bow-and-arrow":
        return ""
    if kind == "flag" and subject.picture not in {"flag", "triangular-flag", "prop:flag"}:
        return ""
    if not kind and subject.picture in _BOOKS:
        return "book"
    return kind
