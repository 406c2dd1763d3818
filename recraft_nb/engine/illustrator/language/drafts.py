"""Things read so far, and how a new one is tied to them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language import grammar
from recraft_nb.engine.illustrator.language.spots import AT

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.brief import Rgb
    from recraft_nb.engine.illustrator.language.vocabulary import Vocabulary

# A drawing holds no more different things than this.
MOST_SUBJECTS = 8
# Vague settings give way to those with a higher number here; all others have 2.
VAGUENESS = {"mountain": 1, "sky": 0, "meadow": 1, "room": 1, "road": 1, "snow": 1}
ANIMATE = frozenset({"people", "animals"})
# What somebody sits or stands on while he does something.
SEATS = grammar.word_set(
    "bench sofa couch chair armchair stool bed rug blanket hammock swing dock pier ladder roof stage"
)
# What is "with" one of these stands on it.
SURFACES = frozenset({"prop:table", "prop:desk", "prop:dresser", "prop:cabinet", "prop:plate", "prop:tray"})
# Who is pushed in one of these sits in it.
ON_WHEELS = frozenset(
    {
        "manual-wheelchair",
        "prop:stroller",
        "shopping-cart",
        "prop:wheelbarrow",
        "sled",
        "prop:swing",
        "prop:wagon",
    }
)
LYING = frozenset({"food", "home", "plants", "interface", ""})
INDOORS = frozenset({"windowsill", "room", "kitchen", "table", "office", "library", "supermarket", "gallery"})
# What a vessel that somebody holds is "with" is in it.
_KEPT = frozenset({"animals", "food", "plants"})
# What somebody does something with.
TOOLS = grammar.word_set("""
    prop:watering_can scissors kitchen-knife broom prop:mop prop:vacuum prop:rake prop:iron paintbrush camera
    axe hammer wrench shovel prop:toothbrush sponge spoon prop:rolling_pin pencil crayon
    magnifying-glass-tilted-left
    basket carpentry-saw prop:drill prop:paint_roller bucket prop:hose bow-and-arrow prop:fishing_net
""")
# What one drinks from.
CUPS = grammar.word_set("prop:cup hot-beverage prop:mug cup teacup-without-handle teacup prop:glass")
# Things that wear hats and scarves all the same.
DRESSED = frozenset(
    {"teddy-bear", "skull", "ghost", "alien", "robot", "prop:robot_body", "prop:statue", "prop:snowman"}
)


@dataclass(slots=True)
class Draft:
    """A subject before it is final."""

    word: str
    picture: str
    group: str
    count: int
    colors: list[Rgb] = field(default_factory=list)
    relation: str = ""
    other: int | None = None
    scale: float = 1.0
    traits: list[str] = field(default_factory=list)

    @property
    def noun(self) -> str:
        """The last word of its name: the pot of a coffee pot."""
        return self.word.split()[-1]

    def add_traits(self, traits: list[str]) -> None:
        """Add what is not known yet."""
        self.traits += [trait for trait in traits if trait not in self.traits]


@dataclass(slots=True)
class Scene:
    """Everything read so far.

    Attributes:
        drafts: Things, in order.
        group: Those that the next relation speaks of ("a cup and a croissant *on a table*").
        agents: Those that the next verb speaks of.
        unknown: Nouns without a picture.
        colors: Colours of nothing in particular.
    """

    drafts: list[Draft] = field(default_factory=list)
    setting: str = ""
    light: str = ""
    weather: str = ""
    season: str = ""
    moods: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    colors: list[Rgb] = field(default_factory=list)
    group: list[int] = field(default_factory=list)
    agents: list[int] = field(default_factory=list)

    def learn(self, facts: dict[str, str], *, weak: bool = False) -> None:
        """Take facts over; what was said first stays, unless it was vague."""
        setting = facts.get("setting", "")
        if setting == "snow" and self.setting in INDOORS:
            # Snow that is seen from a room falls outside.
            self.weather = self.weather or "snow"
        is_clearer = not weak and VAGUENESS.get(setting, 2) > VAGUENESS.get(self.setting, 2)
        if setting and (not self.setting or is_clearer):
            self.setting = setting
        self.light = self.light or facts.get("light", "")
        self.weather = self.weather or facts.get("weather", "")
        self.season = self.season or facts.get("season", "")

    def grouped(self) -> list[Draft]:
        """The things that the next word speaks of."""
        return [self.drafts[index] for index in self.group]

    def other_of(self, draft: Draft) -> Draft | None:
        """What a thing stands in a relation to."""
        return self.drafts[draft.other] if draft.other is not None else None

    def drop(self, index: int) -> None:
        """Forget one thing when all are named; relations to later ones move down."""
        self.drafts.pop(index)
        for draft in self.drafts:
            if draft.other == index:
                draft.relation, draft.other = "", None
            elif draft.other is not None and draft.other > index:
                draft.other -= 1

    def drop_where(self, is_gone: Callable[[Draft], bool]) -> None:
        """Forget every thing of which something is true, from the last to the first."""
        for index in range(len(self.drafts) - 1, -1, -1):
            if is_gone(self.drafts[index]):
                self.drop(index)

    def drop_last(self) -> None:
        """Forget the thing named last."""
        last = len(self.drafts) - 1
        self.drafts.pop()
        self.group = [index for index in self.group if index != last]
        self.agents = [index for index in self.agents if index != last]

    def may_wear(self, index: int) -> bool:
        """Whether a garment "with" this thing is worn by it."""
        draft = self.drafts[index]
        return draft.group not in {"home", "buildings", "vehicles"} or draft.picture in DRESSED

    def add(self, draft: Draft, link: str, known: Vocabulary) -> None:
        """Put a thing into the scene and tie it to what it stands to.

        Args:
            draft: The new thing.
            link: How the sentence leads to it: a relation, "and", "of", "full", "object", "beside" or "".
            known: Tells which containers keep what they hold.
        """
        new = len(self.drafts)
        if new >= MOST_SUBJECTS:
            return
        if (
            link in {"with", "and"}
            and self.group
            and self._is_shown_by(self.drafts[self.group[-1]], draft, link)
        ):
            # "Spaghetti with meatballs" is one picture that shows both.
            return
        self.drafts.append(draft)
        if self.group and self._tie(draft, new, link, known):
            if draft.group in ANIMATE and not any(self.drafts[k].group in ANIMATE for k in self.agents):
                # "A bus stop with a man holding an umbrella": it is the man who holds it.
                self.agents = [new]
            return
        joins = link == "and" and bool(self.group) and self.group[-1] == new - 1
        if joins and draft.group in ANIMATE and self._is_seat(new - 1):
            # "Dogs before a fire and a cat on the sofa": the fire is on no sofa.
            joins = False
        self.group = [*self.group, new] if joins else [new]
        if draft.group in ANIMATE and link not in {"beside", "object"}:
            self.agents = list(self.group)
        elif not self.agents:
            self.agents = [new]

    def _is_seat(self, index: int) -> bool:
        """Whether something stands on, in, under, behind or before a thing that is not alive itself."""
        placed = any(d.other == index and d.relation in grammar.PLACES - {"beside"} for d in self.drafts)
        return placed and self.drafts[index].group not in ANIMATE

    def _tie(self, draft: Draft, new: int, link: str, known: Vocabulary) -> bool:
        """Set the relation; return whether the sentence goes on about what stood before."""
        owner = self.group[-1]
        if link == "over" and self.drafts[new - 1].relation == "holding" and draft.group in ANIMATE:
            # Who holds an umbrella over a dog stands beside it.
            link = "beside"
        if link in grammar.PLACES or link == "riding":
            for placed in self._placed(draft):
                # Who is only looked at is where he is said to be.
                vague = placed.relation == "beside" and link in {"in", "on"} and self._keeps(new, known)
                if not placed.relation or link == "riding" or vague:
                    placed.relation, placed.other = link, new
            return link == "riding"
        if self._lies_on(owner, draft, new, link):
            draft.relation, draft.other = "on", owner
        elif link == "screened":
            draft.relation, draft.other = "on", owner
            draft.add_traits([AT + "screen"])
        elif link == "worn":
            draft.relation, draft.other = "wearing", owner
        elif link == "with" and draft.group in _KEPT and self._keeps(new - 1, known) and new - 1 != owner:
            # "A boy with a jar with a firefly".
            draft.relation, draft.other = "in", new - 1
        elif link == "with" and self._is_tool(draft, owner):
            draft.relation, draft.other = "holding", self.agents[-1]
        elif link in grammar.HAVING:
            draft.relation, draft.other = link, owner if link == "with" else (self.agents or self.group)[-1]
        elif link == "full":
            draft.relation, draft.other = "in", owner
        elif link == "of":
            draft.relation, draft.other = ("in" if self._keeps(owner, known) else "with"), owner
        elif link == "and" and self.drafts[new - 1].relation in grammar.HAVING:
            draft.relation, draft.other = self.drafts[new - 1].relation, self.drafts[new - 1].other
        else:
            if link in {"beside", "object", "cover"}:
                draft.relation, draft.other = "beside", owner
            return False
        return True

    def _is_tool(self, draft: Draft, owner: int) -> bool:
        """Whether somebody does with it what he does to the thing named last: "flowers with a can"."""
        done_to = self.drafts[owner]
        by_him = done_to.relation in {"beside", "holding"} and done_to.other in self.agents
        return draft.picture in TOOLS and by_him and self.drafts[self.agents[-1]].group in ANIMATE

    def _lies_on(self, owner: int, draft: Draft, new: int, link: str) -> bool:
        """Whether what a table is "with" lies on it, as does what follows after "and"."""
        if link == "with":
            return self.drafts[owner].picture in SURFACES and draft.group in LYING
        before = self.drafts[new - 1]
        return link == "and" and before.relation == "on" and before.other == owner

    def _is_shown_by(self, owner: Draft, draft: Draft, link: str) -> bool:
        """Whether the picture of a dish shows what comes with it: ice in a drink, meatballs on pasta."""
        comes_with = link == "with" or owner.relation == "with"
        return comes_with and (
            (draft.picture == owner.picture and link == "with" and draft.group not in ANIMATE)
            or (draft.picture == "ice" and owner.group in {"food", "home"})
        )

    def _placed(self, ground: Draft) -> list[Draft]:
        """What stands in a place: who does something to the thing named last, when the place carries him."""
        group = self.grouped()
        last = self.drafts[-2] if len(self.drafts) > 1 else None
        if ground.group == "food" and last is not None and last.relation == "holding":
            # Candles that are blown out are on the cake; nobody else is.
            last.relation, last.other = "", None
            return [last]
        doers = [self.drafts[index] for index in self.agents if self.drafts[index].group in ANIMATE]
        moves = {"pushing", "pulling"} & {t for d in doers for t in d.traits}
        pushes = ground.picture in ON_WHEELS and bool(moves)
        acted_on = (
            not pushes and len(group) == 1 and group[0].relation == "beside" and group[0].other in self.agents
        )
        carries = ground.group == "vehicles" or ground.noun in SEATS
        if pushes and group and group[0].relation == "beside":
            # A patient who is pushed "in a wheelchair" sits in it, beside nobody.
            group[0].relation, group[0].other = "", None
        return [*group, *doers] if acted_on and carries else group

    def _keeps(self, index: int, known: Vocabulary) -> bool:
        last = self.drafts[index].noun
        return last in known.keeping or last.removesuffix("s") in known.keeping
