"""Who is seen from behind, and who looks at what: at a lake, at the sunset, at a board on the wall."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.relating.gathered import GATHERED
from recraft_nb.engine.illustrator.language.drafts import ANIMATE
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.props.people.attire import FROM_BEHIND

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.language.drafts import Scene

_BEHIND = re.compile(
    r"\b(?:seen |viewed |shown |view )?from (?:the )?(?:behind|back)\b|\b(?:back|rear) views?\b"
    r"|\bbacks? (?:turned|to (?:us|the (?:camera|viewer)))\b|\bfacing away\b|\bviewed from behind\b"
)
_LOOKS = (
    r"(?:look(?:s|ing)?|gaz(?:es|ing)|star(?:es|ing)|watch(?:es|ing)?|admir(?:es|ing)|overlook(?:s|ing)?"
    r"|facing|enjoying|contemplating|stargazing)"
)
# What is so far or so large that one who looks at it turns the back on us.
_VIEWS = (
    r"(?:sunsets?|sunrises?|lakes?|sea|ocean|waves|mountains?|valley|city|skyline|horizon|view|stars|sky|moon"
    r"|river|waterfalls?|fireworks|aurora|lights|beach|canyon|landscape|clouds|fjord|volcano|milky way|rain"
    r"|desert|dunes|glacier|harbou?r|water|fields?|forest|town|village|night|galaxy|peaks?|bay)"
)
_VIEWING = re.compile(rf"\b{_LOOKS}\b[^,.;]*\b{_VIEWS}\b")
# Who looks at somebody, or at something in the hands, shows the face.
_NEAR = re.compile(
    rf"\b{_LOOKS} (?:at|into) (?:the )?(?:(?:an?|his|her|their|each|one)\b[^,.;]*\b"
    r"(?:phone|book|map|other|camera|viewer|us|mirror|cat|dog|baby|child|photo)|each other|us|the camera)"
)
# What is so large that one stands before it, turned to it.
_SEEN = word_set("""
    dashboard dashboards screens whiteboard blackboard chalkboard painting paintings mural aquarium map statue
    sculpture exhibit billboard chart
""")
_LARGE = re.compile(rf"\b{_LOOKS}\b[^,.;]*\b(?:{'|'.join(sorted(_SEEN))})\b")
# Who works at a screen has no hammer.
_IN_OFFICES = word_set("engineer engineers architect architects")
# Where such a thing is, unless the prompt says where.
_SHOWN_IN = {
    "office": word_set("whiteboard dashboard dashboards screens chart"),
    "classroom": word_set("blackboard chalkboard"),
    "gallery": word_set("painting paintings sculpture exhibit"),
}
# What is sat on with the back to us: its back hides who sits there from the waist down.
_BENCHES = frozenset({"prop:bench"})


def turn_to_views(scene: Scene, words: Sequence[str]) -> None:
    """Let those who look at a view, and those who are said to be, be seen from behind.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
    """
    text = " ".join(words)
    _before_large_things(scene, text)
    asked = _BEHIND.search(text) is not None
    views = _VIEWING.search(text) is not None and _NEAR.search(text) is None
    if not asked and not views:
        return
    for draft in scene.drafts:
        if draft.group != "people" or {"sleeping", "lying"} & {*draft.traits}:
            continue
        draft.add_traits([FROM_BEHIND])
        if "holding hands" in draft.traits:
            # Hand in hand they stand side by side.
            draft.traits = [t for t in draft.traits if t != "walking"]
        if views:
            draft.traits = [t for t in draft.traits if t != "flying"]
        bench = scene.other_of(draft)
        if bench is not None and bench.picture in _BENCHES and draft.relation in {"on", "in"}:
            draft.relation = "beside"
            draft.traits = [GATHERED, *(t for t in draft.traits if t not in {"sitting", "seated"})]
        if scene.setting == "sea" and draft.relation in {"", "beside"}:
            # Who looks at the sea stands on the shore.
            scene.setting = "beach"


def _before_large_things(scene: Scene, text: str) -> None:
    """Who looks at a large thing stands before it, turned to it."""
    if not _LARGE.search(text) or _NEAR.search(text):
        return
    people = [d for d in scene.drafts if d.group == "people"]
    if len(people) != 1 or people[0].relation not in {"", "beside"} or GATHERED in people[0].traits:
        return
    onlooker = people[0]
    onlooker.traits = [FROM_BEHIND, *(t for t in onlooker.traits if t not in {"painting", "holding"})]
    thing = next((d for d in scene.drafts if d.noun in _SEEN and d.group not in ANIMATE), None)
    if thing is not None:
        onlooker.relation, onlooker.other = "", None
        thing.relation, thing.other = "behind", scene.drafts.index(onlooker)
        place = next((place for place, names in _SHOWN_IN.items() if thing.noun in names), "")
        scene.setting = scene.setting or place
        if place == "office" and onlooker.picture == "figure:builder" and onlooker.noun in _IN_OFFICES:
            onlooker.picture = "figure:person"
