"""Who works together: a team around its table, a board with notes or a chart, a call on a screen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.relating.gathered import GATHERED
from recraft_nb.engine.illustrator.doings.ties import TIE
from recraft_nb.engine.illustrator.language.drafts import ANIMATE, Draft
from recraft_nb.engine.illustrator.language.grammar import MOST, NUMBER_WORDS, number, word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.language.drafts import Scene

#: The picture of a table with laptops and papers.
MEETING_TABLE = "prop:meeting_table"
#: The trait of a table with one laptop at which all of them look.
ONE_LAPTOP = "one laptop"
# A group that is counted by its members: "a team of four people".
_GROUPS = word_set("team group crew staff squad bunch panel committee circle class")
_MEETS = word_set("""
    meeting meetings brainstorming brainstorm brainstorms conference discussing discussion workshop planning
    standup collaborating negotiating debating
""")
_COLLEAGUES = word_set("""
    coworkers co-workers colleagues teammates team employees managers developers designers engineers
    startup staff executives architects lawyers scientists doctors business office businesspeople
""")
_AT_IT = word_set("table laptops laptop desk chart charts graph graphs papers documents blueprint plans")
_BOARDS = word_set("""
    whiteboard chart charts graph graphs board notes post-its sticky postits diagram presentation slides
    screen dashboard flipchart
""")
_NOTES = word_set("sticky notes post-its postits ideas")
_MEALS = word_set(
    "dinner lunch breakfast eating meal coffee drinks party birthday picnic dinner pizza campfire"
)
_ELSEWHERE = word_set(
    "standing walking high jumping trophy cheering dancing server rooms outside park field pitch"
)
# From so many on it is a meeting around a table.
_TEAM = 3
_OFFICES = frozenset({"", "office", "table", "room", "studio", "meeting room", "library"})
_NUMBERED = re.compile(
    rf"\b(?:team|group|crew|bunch|panel|committee|circle|class) of (\d{{1,2}}|{NUMBER_WORDS})\b"
)
_CALL = re.compile(
    r"\b(?:video|zoom|skype|facetime|online|virtual|teams|conference)"
    r" (?:call|chat|meeting|conference|class)\w*\b"
    r"|\bvideo ?conferenc\w+\b"
)
_ON_CALL = word_set("video call laptop computer screen zoom meeting chat conference online desk icon")
_PRESENTS = word_set(
    "presenting presents presentation presentations pitching pitch explaining lecture speech"
)


def settle_teamwork(scene: Scene, words: Sequence[str]) -> None:
    """Settle who works together, how many they are, and at what.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
    """
    said = {part for word in words for part in word.split()}
    if {"post", "its"} <= said:
        said.add("post-its")
    _take_number(scene, " ".join(words))
    _count_members(scene)
    if _call(scene, " ".join(words)):
        return
    _meet(scene, said)
    _present(scene, said)


def _count_members(scene: Scene) -> None:
    """A team of four people is four people."""
    for at in range(len(scene.drafts) - 1):
        group, members = scene.drafts[at], scene.drafts[at + 1]
        if group.noun in _GROUPS and group.group == members.group == "people" and not group.colors:
            members.relation, members.other = group.relation, group.other
            if members.other == at + 1:
                members.relation, members.other = "", None
            members.traits = [*members.traits, *(t for t in group.traits if t not in members.traits)]
            for draft in scene.drafts:
                draft.other = at + 1 if draft.other == at and draft is not members else draft.other
            scene.drop(at)
            return


def _take_number(scene: Scene, text: str) -> None:
    """A team of three designers is three, whatever they are called."""
    found = _NUMBERED.search(text)
    group = next((d for d in scene.drafts if d.noun in _GROUPS and d.group == "people"), None)
    if found is not None and group is not None:
        group.count = min(MOST, number(found.group(1)))


def _call(scene: Scene, text: str) -> bool:
    """Who is in a video call is seen on the screen of a laptop."""
    if not _CALL.search(text):
        return False
    people = [d for d in scene.drafts if d.group == "people"]
    single = people[0] if people and people[0].count == 1 else None
    count = max((d.count for d in people if d is not single), default=4)
    scene.drop_where(
        lambda d: (d.group == "people" and d is not single) or bool({*d.word.split()} & _ON_CALL)
    )
    shown = Draft("laptop", "prop:video_call", "home", 1, traits=[f"callers:{min(9, max(1, count))}"])
    scene.drafts.append(shown)
    if single is not None:
        at = scene.drafts.index(single)
        single.traits = [t for t in single.traits if t not in {"holding", "sitting", "working"}]
        single.relation, single.other = "", None
        shown.relation, shown.other, shown.scale = "in_front", at, 1.0
    if scene.setting in {"", "room", "studio", "office"}:
        scene.setting = "table"
    return True


def _meet(scene: Scene, said: set[str]) -> None:
    """Several who work together sit around a table with papers and laptops, a board behind them."""
    team = [d for d in scene.drafts if d.group == "people"]
    works = bool(said & _MEETS) or bool(said & _COLLEAGUES and said & _AT_IT)
    if not works or not team or said & (_MEALS | _ELSEWHERE) or scene.setting not in _OFFICES:
        return
    if sum(d.count for d in team) < _TEAM or len(team) > 2 or any(d.group == "animals" for d in scene.drafts):
        return
    scene.drop_where(lambda d: d.group not in ANIMATE)
    table = len(scene.drafts)
    shared = "laptop" in said and "laptops" not in said
    scene.drafts.append(Draft("table", MEETING_TABLE, "home", 1, traits=[ONE_LAPTOP] if shared else []))
    for one in team:
        one.relation, one.other = "beside", table
        one.traits = [GATHERED, *(t for t in one.traits if t not in {"holding", "working", "sitting"})]
    if said & _BOARDS:
        shows = "notes" if said & _NOTES else "chart:pie" if "pie" in said else "chart:bars"
        board = Draft("whiteboard", "prop:wall_board", "home", 1, traits=[shows, TIE + "wall"])
        scene.drafts.append(board)
    scene.setting = "office"


def _present(scene: Scene, said: set[str]) -> None:
    """Who presents points at a board, in an office."""
    people = [d for d in scene.drafts if d.group == "people"]
    board = next((d for d in scene.drafts if d.picture == "prop:whiteboard"), None)
    if not said & _PRESENTS or not people or people[0].count > 1 or scene.setting not in _OFFICES:
        return
    if board is None:
        if not said & _BOARDS or "class" in said:
            return
        board = Draft("whiteboard", "prop:whiteboard", "home", 1)
        scene.drop_where(lambda d: d.group not in ANIMATE and d.noun in _BOARDS)
        scene.drafts.append(board)
    speaker = people[0]
    speaker.traits = ["pointing", *(t for t in speaker.traits if t not in {"holding", "giving", "receiving"})]
    speaker.relation, speaker.other = "beside", scene.drafts.index(board)
    board.relation, board.other = "", None
    if said & {"chart", "charts", "graph", "graphs", "sales", "results"}:
        board.add_traits(["chart:bars"])
    scene.setting = "office"
