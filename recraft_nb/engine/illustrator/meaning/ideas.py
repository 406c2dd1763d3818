"""What several words mean together as one picture: a rocket out of a laptop, a brain of gears."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief


@dataclass(frozen=True, slots=True)
class Idea:
    """One entry of the table.

    Attributes:
        said: What a prompt says.
        picture: The drawing that shows it.
        parts: Nouns that are in the drawing, and so no things beside it.
        traits: Words of the prompt that the drawing knows.
        setting: Where it is when the place is only that of one of its parts.
        other: Words of the prompt that name another idea.
        word: The noun it goes by; the picture's own name when it is "".
        scale: Of its size.
    """

    said: re.Pattern[str]
    picture: str
    parts: frozenset[str]
    traits: frozenset[str] = frozenset()
    setting: str = "studio"
    other: re.Pattern[str] | None = None
    word: str = ""
    scale: float = 1.0


def _idea(
    said: str,
    picture: str,
    parts: str,
    *,
    traits: str = "",
    setting: str = "studio",
    other: str = "",
    word: str = "",
    scale: float = 1.0,
) -> Idea:
    unlike = re.compile(other) if other else None
    return Idea(re.compile(said), picture, word_set(parts), word_set(traits), setting, unlike, word, scale)


_WHO = (
    r"\b(?:people|team|persons?|engineers?|analysts?|colleagues|coworkers|business(?:men|man|women|woman)|"
    r"men|women|man|"
    r"woman|employees|managers?|robot|group|workers?|data scientists?)\b"
)
_CHARTED = (
    r"\b(?:dashboards?|(?:screen|monitor|display|wall)s?\b[^.]*\b(?:charts?|graphs?|data|statistics|"
    r"analytics|dashboards?))\b"
)

# fmt: off
# One idea to an entry; the first that fits is drawn.
_IDEAS = (
    _idea(r"\bisometric\b[^.]*\b(?:server rooms?|servers?|data ?cent(?:er|re)s?)\b|"
          r"\b(?:server rooms?|servers?|data ?cent(?:er|re)s?)\b[^.]*\bisometric\b",
          "prop:server_room", "server room rack racks datacenter data center engineer technician people"
          " worker dashboard"
          " screen monitor man woman team computer lights cable light", traits="people"),
    _idea(rf"{_WHO}[^.]*{_CHARTED}|{_CHARTED}[^.]*\b(?:behind|in front of|before|with)\b[^.]*{_WHO}",
          "prop:dashboard_team", "people team person engineer analyst colleague coworker businessman"
          " businesswoman man woman"
          " employee manager dashboard screen monitor display chart graph data wall robot group computer"
          " bar statistics"
          " worker analytics scientist", traits="robot", setting="office",
          other=r"\b(?:table|laptop|tablet|whiteboard|classroom|teacher|kids?|children|phone|presentation|"
              r"presenting)\b"),
    _idea(r"\b(?:look\w*|peer\w*|examin\w*|using|uses|stud(?:y|ies)\w*|work\w*|gaz\w*|through|into|at|"
        r"over)\b[^.]*\bmicroscopes?\b",
          "prop:microscope_bench", "microscope scientist researcher bacteria bacterium germ microbe virus"
          " cell goggle glasses biologist"
          " doctor woman man girl student chemist specimen sample slide",
          traits="goggles glasses woman girl female",
          setting="", word="microscope", other=r"\b(?:cat|dog|mouse|fox|bear|owl|monkey|robot|rabbit|kids|"
              r"children|two|three|"
              r"team)\b"),
    _idea(r"\b(?:tomato(?:es)?|pepper|chill?i|eggplant|aubergine|strawberry|bean|pea|cucumber|potato|"
        r"carrot) (?:plant|vine|bush)s?\b",
          "prop:vegetable_plant", "tomato tomatoe pepper chili chilli eggplant aubergine strawberry bean"
          " pea cucumber potato carrot plant"
          " vine bush root leaf leave leaves fruit flower soil vegetable stem",
          traits="tomato pepper chili eggplant aubergine strawberry bean pea cucumber potato carrot roots",
              setting="",
          other=r"\b(?:boy|girl|man|woman|watering|grandma|grandpa|farmer|pots?|rows?|three|two|five|four|"
              r"greenhouse|balcony)\b"),
    _idea(r"\b(?:rocket|spaceship|spacecraft)\b[^.]*\b(?:laptop|computer|notebook|screen|monitor)\b|"
          r"\b(?:laptop|computer|notebook|monitor)\b[^.]*\b(?:rocket|spaceship)\b",
          "prop:laptop_rocket", "rocket rockets spaceship spacecraft laptop computer notebook screen"
          " monitor smoke"
          " arrow chart graph bars growth cloud clouds startup flames", traits="paper origami folded",
          other=r"\b(?:sticker|drawing|playing|game|riding|astronaut)\b"),
    _idea(r"\b(?:stair(?:s|case|way)?|steps?|ladder)\b[^.]*\b(?:bars?|charts?|graphs?)\b|"
          r"\b(?:climb\w*|walk\w*|run\w*|jump\w*)\b[^.]*\b(?:bars?|graph|chart)s?\b|"
          r"\b(?:bars?|chart|graph)s?\b[^.]*\b(?:stair(?:s|case|way)?)\b",
          "prop:chart_stairs", "person man woman businessman businesswoman someone stairs staircase"
          " stairway step steps"
          " bar bars chart charts graph graphs flag goal success top growth employee entrepreneur worker"
          " ladder girl boy"
          " arrow", traits="woman girl boy", other=r"\b(?:snack|chocolate|gold) bars?\b|\bbar (?:counter|"
          r"stool)"),
    _idea(r"\b(?:plants?|sprouts?|seedlings?|trees?|leaves)\b[^.]*\b(?:coins?|money|dollars?|cash)\b|"
          r"\b(?:coins?|money|dollars?)\b[^.]*\b(?:plants?|sprouts?|seedlings?|trees?|growing|leaves)\b",
          "prop:money_plant", "plant plants sprout sprouts seedling seedlings tree coin coins money dollar"
          " dollars stack"
          " stacks pile leaf leaves jar pot savings investment growth cash bill bills finance",
          traits="tree jar pot ground",
          other=r"\b(?:market|shop|store|selling|buying|pirate|treasure)\b|\bmoney ?bag"),
    _idea(r"\bbrains?\b[^.]*\b(?:gears?|cogs?|cogwheels?)\b|\b(?:gears?|cogs?|cogwheels?)\b[^.]*\bbrains?\b",
          "prop:brain_gears", "brain brains gear gears cog cogs cogwheel cogwheels"),
    _idea(r"\b(?:head|mind|silhouette|profile)\b[^.]*\b(?:gears?|cogs?|cogwheels?)\b|"
          r"\b(?:gears?|cogs?)\b[^.]*\b(?:head|mind)\b",
          "prop:head_gears", "head mind silhouette profile gear gears cog cogs thinking thought human"
          " person man brain"),
    _idea(r"\b(?:light ?)?bulbs?\b[^.]*\b(?:plants?|sprouts?|seedlings?|tree|leaf|leaves|gears?|cogs?|"
        r"brain)\b|"
          r"\b(?:plants?|sprout|seedling|tree|gears?|cogs?|brain)\b[^.]*\b(?:light ?)?bulbs?\b",
          "prop:idea_bulb", "bulb lightbulb light-bulb plant plants sprout seedling tree leaf leaves gear"
          " gears cog cogs"
          " brain soil energy idea ecology", traits="gears brain",
          other=r"\b(?:tulip|flower|garlic|onion|spring|daffodil) bulbs?\b|\bbulbs (?:on|in) (?:a |the"
              r" )?(?:trees?|garden)|"
          r"\bchristmas\b"),
    _idea(r"\b(?:arrows?|darts?)\b[^.]*\b(?:target|bull'?s-?eye|goal|dartboard)\b|"
          r"\b(?:target|bull'?s-?eye|dartboard)\b[^.]*\b(?:arrows?|darts?|goals?)\b",
          "prop:target_arrow", "arrow arrows dart darts target bullseye goal goals center centre middle"
          " success aim"
          " dartboard business accuracy precision bow",
          other=r"\b(?:archer|robin hood|girl|boy|man|woman|elf|shooting|person|child|kid)\b"),
    _idea(r"\bfunnels?\b", "prop:funnel",
          "funnel dot dots ball balls cube cubes block blocks data box boxes people lead leads coin coins"
          " money customer"
          " customers square squares sphere spheres circle circles shape shapes icon icons bottom top sales"
          " marketing",
          traits="people coins money gold icons", other=r"\bfunnel (?:cake|cloud)"),
    _idea(r"\b(?:jigsaw|puzzle)\b[^.]*\b(?:piece|pieces|fit\w*|hand|hands|last|missing)\b|\bpieces? of (?:a"
        r" |the )?(?:jigsaw|puzzle)\b",
          "prop:puzzle", "piece pieces puzzle jigsaw hand hands teamwork four two last fingers place",
          traits="apart",
          other=r"\b(?:table|kids?|children|child|family|girl|boy|grandma|grandpa|woman|man|cat|dog|doing|"
              r"seamless|pattern)\b"),
    _idea(r"\bchess\b[^.]*\b(?:king|queen|knight|rook|bishop|pawns?|pieces?)\b|\b(?:king|queen|knight|rook|"
        r"bishop|pawn)\b[^.]*\b(?:chess|pawns)\b",
          "prop:chess_piece", "king queen knight rook bishop pawn pawns chess piece pieces strategy board"
          " chessboard",
          traits="king queen rook bishop knight pawn pawns fallen",
          other=r"\b(?:playing|game of|players?|against|opponents?|seamless|pattern)\b"),
    _idea(r"\b(?:hands?|businessmen|partners|people)\b[^.]{0,30}\bshak(?:e|ing)\b(?! off)|\bshaking hands\b|"
        r"\bhand ?shakes?\b|"
          r"\b(?:clasped|clasping) hands\b|\bhands (?:clasped|clasping)\b",
          "prop:handshake", "hands hand handshake two shake agreement partnership deal suit suits sleeve"
          " sleeves cuffs"
          " businessmen partners", traits="robot",
          other=r"\b(?:men|women|man|woman|boy|girl|kids?|children|friends|cat|dog|fox|bear|people|shaking"
              r" (?:his|her|its|a)|dice|milkshake|"
          r"prayer|praying|businesswoman|businessman|politicians?|leaders?|alien|astronaut)\b"),
    _idea(r"\b(?:shields?|locks?|padlocks?)\b[^.]*\b(?:locks?|padlocks?|shields?|security|secure|protect\w*|"
        r"cyber\w*|data)\b|"
          r"\b(?:cyber ?security|data (?:protection|security|privacy)|online security)\b",
          "prop:shield_lock", "shield lock padlock security data cyber cybersecurity protection keyhole key"
          " privacy icon",
          other=r"\b(?:knight|warrior|viking|soldier|sword|door|girl|boy|man|woman|fox|cat|laptop|phone)\b"),
    _idea(r"\bcloud (?:computing|storage|servers?|network|technology|services?|hosting|backup|data|"
        r"software)\b|"
          r"\b(?:cloud)\b[^.]*\b(?:connected|linked|uploading|syncing)\b[^.]*\b(?:devices?|laptops?|phones?|"
          r"computers?|servers?)\b|"
          r"\b(?:devices?|laptops?|phones?|computers?)\b[^.]*\b(?:connected|linked|uploading|"
          r"syncing)\b[^.]*\bcloud\b",
          "prop:cloud_computing", "cloud clouds server servers laptop phone computer tablet device devices"
          " data storage"
          " network computing line lines database technology smartphone arrow arrows"),
    _idea(r"\b(?:dna|double helix|helix)\b[^.]*\b(?:tree|branch\w*|leaves|roots?)\b|\btree\b[^.]*\b(?:dna|"
        r"helix)\b",
          "prop:dna_tree", "dna helix tree leaf leaves branch branches trunk strand roots", setting="studio"),
    _idea(r"\b(?:dna|double helix)\b", "prop:dna", "dna helix strand strands double molecule",
          other=r"\b(?:scientist|doctor|woman|man|lab|laboratory|microscope|girl|boy|student|teacher|icons?|"
              r"necklace)\b"),
    _idea(r"\batoms?\b(?! (?:bomb|ant))", "prop:atom", "atom atoms electron electrons nucleus proton"
        " protons neutron"
          " neutrons orbit orbits molecule model ring rings",
          other=r"\b(?:scientist|teacher|student|boy|girl|man|woman|board)\b"),
    _idea(r"\b(?:earth|globe|planet|world)\b[^.]*\bhalf\b[^.]*\b(?:burn\w*|fire|dry|dead|hot|desert|"
        r"polluted|destroyed|"
          r"melting)\b|\bhalf\b[^.]*\b(?:green|burn\w*|fire)\b[^.]*\b(?:earth|globe|planet)\b|"
          r"\b(?:global warming|climate (?:change|crisis|emergency))\b[^.]*\b(?:earth|globe|planet)\b",
          "prop:half_earth", "earth globe planet world half fire flame flames tree trees desert smoke"
          " change climate"
          " warming ground side", scale=1.3,
          other=r"\b(?:thermometer|hands?|people|kids?|children|polar bear|girl|boy|man|woman|ice|sun)\b"),
    _idea(r"\b(?:recycling|recycle|waste|sorting|garbage|trash) (?:[a-z]+ )?bins\b|\bbins? for (?:paper|"
        r"plastic|glass|"
          r"recycling)\b|\bwaste (?:sorting|separation)\b",
          "prop:sorting_bins", "bin bins waste trash garbage plastic paper glass metal organic recycling"
          " bottle can"
          " rubbish color colour sorting", setting="", scale=1.4, traits="two three five",
          word="recycling bins", other=r"\b(?:raccoon|cat|alley|dumpster)\b"),
    _idea(r"\bisometric\b[^.]*\bgreenhouse\b|\bgreenhouse\b[^.]*\bisometric\b",
          "prop:iso_greenhouse", "tomato lettuce herb flower greenhouse laboratory lab seedling seedlings"
          " plant plants robot robots"
          " row rows glass"
          " house bench benches vegetable vegetables sprout sprouts shelf shelves", traits="robots",
          scale=1.5),
    _idea(r"\b(?:one|a|single|lone|red|black|white|blue|green|pink|purple|orange|yellow|gold(?:en)?|"
        r"different) (?:[a-z]+"
        r" )?fish\b[^.]*\b(?:against|opposite|"
          r"other (?:way|direction)|different (?:way|direction)|school|crowd|stand\w* out)\b|"
          r"\b(?:school|shoal) of (?:[a-z]+ )?fish\b[^.]*\b(?:one|single|lone) (?:[a-z]+ )?(?:fish"
          r" )?[^.]*\b(?:against|"
          r"opposite|other|different|alone|stands? out)\b",
          "prop:other_way", "fish school shoal crowd direction concept thinking others group", setting="",
          scale=2.2,
          word="school of fish", other=r"\b(?:against (?:a|the) (?:rock|wall|coral|background|blue|white)|"
              r"teacher|diver|"
              r"shark|dolphin|turtle|girl|boy|child)\b"),
    _idea(r"\b(?:paper )?(?:air)?planes?\b[^.]*\b(?:different (?:way|direction|path)|opposite|own (?:way|"
        r"path)|against|"
          r"turn\w* (?:off|away)|chang\w+ (?:direction|course)|stand\w* out)\b",
          "prop:own_way", "paper plane planes airplane airplanes direction path way concept others group"
          " leadership",
          setting="sky", scale=1.5),
    _idea(r"\b(?:megaphone|loudspeaker|bullhorn|loudhailer)s?\b[^.]*\b(?:fly\w*|com(?:e|es|ing) out|out of|"
        r"burst\w*|"
          r"shoot\w*|spread\w*|stream\w*|icons?|bubbles?|hearts?|stars?|emojis?|coins?|notes?|likes?|"
          r"confetti)\b|"
          r"\b(?:fly\w*|burst\w*|out of|coming from)\b[^.]*\b(?:megaphone|loudspeaker|bullhorn)\b",
          "prop:loud_megaphone", "megaphone loudspeaker bullhorn loudhailer heart hearts bubble bubbles"
          " star stars emoji"
          " coin coins note like likes confetti icon icons speech chat notification media thumbs message"
          " messages",
          scale=1.5, traits="hearts bubbles stars coins notes likes confetti",
          other=r"\b(?:man|woman|girl|boy|person|people|holding|cat|dog|fox|bear|shouting|hand)\b"),
    _idea(r"\b(?:honey ?bee|bumble ?bee|bee)\b[^.]*\b(?:close[- ]?up|macro|pollen)\b|"
          r"\b(?:close[- ]?up|macro)\b[^.]*\b(?:honey ?bee|bumble ?bee|bee)\b",
          "prop:bee_close", "honeybee bee bumblebee pollen flower flowers petal petals daisy sunflower"
          " lavender dust",
          setting="garden", scale=1.7, other=r"\b(?:bees|cartoon bee)\b"),
    _idea(r"\b(?:bar )?(?:chart|graph)s?\b[^.]*\barrow\b[^.]*\b(?:up|upwards?|rising|growth|growing|"
        r"climbing)\b|"
          r"\b(?:growth|rising|upward|growing|increasing|climbing) (?:bar )?(?:chart|graph|arrow|bars)\b|"
          r"\barrow\b[^.]*\b(?:rising|climbing|growing|going up|pointing up)\b[^.]*\b(?:chart|graph|bars)\b",
          "prop:growth_arrow", "chart graph bar bars arrow growth charts graphs profit sales success"
          " business",
          other=r"\b(?:man|woman|people|team|person|board|whiteboard|laptop|screen|teacher|robot|"
              r"businessman|magnifying)\b"),
)
# fmt: on

# What an icon has inside another thing is set into its glyph.
_JUST_AN_ICON = re.compile(r"\bicons?\b[^.]*\b(?:bulb|brain)\b")
_COUNTS = word_set("one two three four five couple pair")
# What several words say alike.
_MEANT = {
    "gears": word_set("gear gears cog cogs cogwheel cogwheels"),
    "germ": word_set("bacteria bacterium germ germs microbe microbes virus viruses amoeba"),
    "robots": word_set("robot robots robotic"),
    "hearts": word_set("heart hearts love"),
    "bubbles": word_set("bubble bubbles message messages chat comments"),
    "stars": word_set("star stars"),
    "coins": word_set("coin coins money dollars"),
    "notes": word_set("note notes music musical"),
    "likes": word_set("like likes thumbs"),
    "people": word_set("people engineers engineer technicians technician workers worker team man woman"),
    "roots": word_set("root roots"),
}
_PLACE_SAID = re.compile(
    r"\b(?:skyline|city|town|street|sky|skies|lawn|grass|meadow|field|garden|stars|starry|galaxy|space|"
    r"beach|sea|ocean|"
    r"forest|woods|mountains?|hills?|desert|office|room|kitchen|park|snow|snowy|lake|river|farm|desk|table|"
    r"wall|window)\b"
)


def conceived(brief: Brief) -> Brief:
    """The brief with words that make one picture together shown as that picture.

    Args:
        brief: As it was read.
    """
    if brief.template in {"pattern", "lettering"} or _JUST_AN_ICON.search(brief.prompt.lower()):
        return brief
    said = brief.prompt.lower()
    idea = next((i for i in _IDEAS if i.said.search(said) and not (i.other and i.other.search(said))), None)
    if idea is None:
        return brief
    taken = {k for k, s in enumerate(brief.subjects) if _is_part(s, idea)}
    words = {word.strip(".,!?:;") for word in said.replace("-", " ").split()}
    known = {trait for trait in idea.traits | _COUNTS if {trait, f"{trait}s"} & words}
    known |= {trait for trait, of in _MEANT.items() if of & words}
    tint = next((brief.subjects[k].color for k in sorted(taken) if brief.subjects[k].color), None)
    tint = tint or (brief.palette[0] if brief.palette else None)
    own = [brief.subjects[k].color for k in sorted(taken) if brief.subjects[k].color]
    second = next((p for p in (*own, *brief.palette) if p != tint), None)
    name = idea.word or idea.picture.removeprefix("prop:")
    whole = Subject(
        name, idea.picture, scale=idea.scale, color=tint, traits=tuple(sorted(known)), second_color=second
    )
    rest = without(brief.subjects, taken)
    rest = tuple(replace(s, other=s.other + 1) if s.other is not None else s for s in rest)
    setting = brief.setting if _PLACE_SAID.search(said) or not idea.setting else idea.setting
    return replace(brief, subjects=(whole, *rest), setting=setting)


def _is_part(subject: Subject, idea: Idea) -> bool:
    """Whether a thing is in the drawing of an idea."""
    words = subject.word.lower().split()
    return any(word in idea.parts or word.removesuffix("s") in idea.parts for word in words)
