"""What a verb does: its doers take a pose, and the thing it needs comes into their hands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.nature import TWO_LEGGED
from recraft_nb.engine.illustrator.language import grammar
from recraft_nb.engine.illustrator.language.drafts import ANIMATE, MOST_SUBJECTS, Draft
from recraft_nb.engine.illustrator.language.inference import drawn_as
from recraft_nb.engine.illustrator.language.spots import SCREENS

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.language.reading import Reading

# What the sun does, as light.
_SUN_DEEDS = {"set": "golden", "rise": "dawn", "shine": "day"}
# People who are drawn with empty hands; the others carry the tool of their trade.
_EMPTY_HANDED = frozenset(
    f"figure:{name}"
    for name in ("person", "man", "woman", "boy", "girl", "child", "old_man", "old_woman", "robot")
)
# What animals do with a tool, standing upright as people do.
_AS_PEOPLE_DO = grammar.word_set(
    "water sweep mop vacuum rake paint hammer iron write draw sew repair fix cook stir"
)
# Food is cut with this, everything else with scissors.
_KNIFE = "kitchen-knife"
# Deeds by which something goes from one to another.
_GIVING = frozenset({"give", "hand", "offer", "pass", "present", "deliver", "bring", "serve"})


def take_verb(reading: Reading, word: str) -> None:
    """Take the verb that stands here."""
    base = grammar.base_of(word)
    scene, reading.verb, reading.deed = reading.scene, base, base
    if base in _SUN_DEEDS and scene.drafts and scene.drafts[-1].picture == "sun":
        scene.learn({"light": _SUN_DEEDS[base]})
        scene.drop_last()
    scene.group = list(scene.agents) or scene.group
    after = reading.verbs.after(reading.at)
    moves_thing = base in grammar.MOVED_THINGS and (
        after in grammar.DETERMINERS or after in grammar.NUMBERS or reading.verbs.is_noun([after])
    )
    trait = grammar.TRAIT_OF.get(base, word)
    if trait not in reading.known.traits and grammar.object_link(base) == "holding":
        trait = "holding"
    if trait in reading.known.traits and not moves_thing:
        for draft in scene.grouped():
            draft.add_traits([trait])
    reading.link = grammar.object_link(base)
    shown_on = [draft for draft in scene.grouped() if draft.picture in SCREENS]
    if base in {"show", "display", "play"} and shown_on:
        reading.link = "screened"
    if base in _GIVING:
        for draft in scene.grouped():
            draft.add_traits(["giving", "holding"])
    has_tool = _note_tool(reading, base)
    if has_tool and reading.link == "holding":
        reading.link = "object"
    if base in grammar.IMPLIED_OBJECTS and scene.group and reading.verbs.opens(reading.at + 1):
        reading.implied.append((scene.group[-1], base))


def _note_tool(reading: Reading, base: str) -> bool:
    """Remember what the deed is done with; return whether somebody is there to hold it."""
    tool, scene = reading.known.deed_tools.get(base), reading.scene
    holders = [index for index in scene.group if _holds_tools(scene.drafts[index].picture, base)]
    if tool is None or not holders:
        return False
    reading.tools += [(index, tool) for index in holders]
    return True


def _holds_tools(picture: str, base: str) -> bool:
    """Whether somebody with this picture takes the tool of a deed in his hands."""
    upright = base in _AS_PEOPLE_DO and drawn_as(picture, in_print=False) in TWO_LEGGED
    return picture in _EMPTY_HANDED or upright


def _hand_over(drafts: list[Draft]) -> None:
    """Who is given something reaches for it; who feeds somebody holds the food."""
    for giver in drafts:
        if "giving" in giver.traits and giver.relation == "beside" and giver.other is not None:
            taker = drafts[giver.other]
            if taker.group in ANIMATE and giver.count == taker.count == 1:
                taker.add_traits(["receiving"])
                continue
        giver.traits = [trait for trait in giver.traits if trait != "giving"]
    for thing in drafts:
        if thing.other is None or "feeding" not in drafts[thing.other].traits:
            continue
        if thing.group == "animals":
            thing.add_traits(["standing"])
        elif thing.relation == "beside" and thing.group not in ANIMATE:
            thing.relation = "holding"


def add_implied(reading: Reading) -> None:
    """Add what a deed or a trade needs and the prompt did not name: someone fishing holds a rod."""
    _hand_over(reading.scene.drafts)
    for agent, base in reading.implied:
        thing, picture, relation = grammar.IMPLIED_OBJECTS[base]
        drafts = reading.scene.drafts
        if base == "fish" and drafts[agent].group != "people":
            if "fishing" in drafts[agent].traits and not _is_busy(drafts, agent):
                drafts.append(Draft("fish", "animal:fish", "animals", 1, relation="holding", other=agent))
            continue
        if _is_busy(drafts, agent) or any(draft.picture == picture for draft in drafts):
            continue
        if relation == "riding":
            drafts[agent].relation, drafts[agent].other = "riding", len(drafts)
            drafts.append(Draft(thing, picture, "home", 1))
        else:
            drafts.append(Draft(thing, picture, "home", 1, relation=relation, other=agent))
    _add_tools(reading)


def _add_tools(reading: Reading) -> None:
    drafts = reading.scene.drafts
    trades = reading.known.trade_tools
    for index, draft in enumerate(list(drafts)):
        trade = draft.word if draft.word in reading.known.trade_clothes else draft.word.removesuffix("s")
        clothes = reading.known.trade_clothes.get(trade, "")
        draft.traits += [f"wears:{garment.strip()}" for garment in clothes.split(";") if garment]
        tool = trades.get(draft.word) or trades.get(draft.word.removesuffix("s"))
        if tool is not None:
            reading.tools.append((index, tool))
    for agent, tool in reading.tools:
        picture = tool
        eaten = any(draft.other == agent and draft.group == "food" for draft in drafts)
        if picture == "scissors" and eaten:
            picture = _KNIFE
        if picture == "prop:saucepan" and any(draft.picture == "prop:stove" for draft in drafts):
            continue
        named = any(draft.picture == picture for draft in drafts)
        if _is_busy(drafts, agent) or named or len(drafts) >= MOST_SUBJECTS:
            continue
        word = picture.removeprefix("prop:").replace("_", " ").replace("-", " ")
        drafts.append(Draft(word, picture, "home", 1, relation="holding", other=agent))
        if not {"holding", "working", "kneeling", "reading"} & set(drafts[agent].traits):
            drafts[agent].add_traits(["holding"])


def _is_busy(drafts: list[Draft], agent: int) -> bool:
    if "receiving" in drafts[agent].traits:
        return True
    return any(draft.relation == "holding" and draft.other == agent for draft in drafts)
